//! Groups of tasks, each with a limit on what its tasks hold together.

use super::columns::Columns;
use super::request::Request;
use crate::resource::{Quantity, QuantityLimits, ValueType};
use smallvec::SmallVec;
use std::collections::HashMap;

#[derive(Debug, Clone, Default)]
struct Group {
    limit: Option<QuantityLimits>,
    /// Thousandths of scalars by column.
    used: SmallVec<[(u32, i64); 4]>,
    tasks: u32,
}

/// All groups with a limit, or with tasks that run.
#[derive(Debug, Clone, Default)]
pub(super) struct Groups {
    groups: HashMap<u64, Group>,
}

impl Groups {
    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    pub(super) fn contains(&self, group: u64) -> bool {
        self.groups.contains_key(&group)
    }

    pub(super) fn set_limit(&mut self, group: u64, limit: Option<QuantityLimits>) {
        let entry = self.groups.entry(group).or_default();
        entry.limit = limit;
        if entry.limit.is_none() && entry.tasks == 0 {
            self.groups.remove(&group);
        }
    }

    /// The first resource of which the group may not have what the request asks for.
    pub(super) fn exceeded(&self, group: u64, request: &Request, columns: &Columns) -> Option<u32> {
        let group = self.groups.get(&group)?;
        let limit = group.limit.as_ref()?;
        let mut limits = limit.iter();
        let over = |(name, limit): &(&str, Quantity)| {
            let asked = request.scalars.amount(name).thousandths();
            asked > 0
                && group.used(columns.find(name, ValueType::Scalar)) + asked > limit.thousandths()
        };
        let (name, _) = limits.find(over)?;
        columns.find(name, ValueType::Scalar)
    }

    pub(super) fn add(&mut self, group: u64, request: &Request, columns: &Columns) {
        let group = self.groups.entry(group).or_default();
        group.tasks += 1;
        group.change(request, columns, 1);
    }

    pub(super) fn remove(&mut self, group: u64, request: &Request, columns: &Columns) {
        let Some(entry) = self.groups.get_mut(&group) else { return };
        entry.tasks -= 1;
        entry.change(request, columns, -1);
        if entry.tasks == 0 && entry.limit.is_none() {
            self.groups.remove(&group);
        }
    }

    /// Counts anew and compares. `tasks` are group and request of each.
    pub(super) fn validate<'r>(
        &self,
        tasks: impl Iterator<Item = (u64, &'r Request)>,
        columns: &Columns,
    ) -> core::result::Result<(), &'static str> {
        let mut again = Groups::default();
        tasks.for_each(|(group, request)| again.add(group, request, columns));
        let same = |(group, mine): (&u64, &Group)| {
            let empty = Group::default();
            let other = again.groups.get(group).unwrap_or(&empty);
            let amount = |column: u32| other.used(Some(column));
            other.tasks == mine.tasks
                && mine.used.iter().all(|(column, used)| *used == amount(*column))
        };
        let known = again.groups.keys().all(|group| self.groups.contains_key(group));
        match known && self.groups.iter().all(same) {
            true => Ok(()),
            false => Err("what a group holds is wrong"),
        }
    }
}

impl Group {
    fn used(&self, column: Option<u32>) -> i64 {
        let mut mine = self.used.iter().filter(|(other, _)| Some(*other) == column);
        mine.next().map_or(0, |(_, used)| *used)
    }

    fn change(&mut self, request: &Request, columns: &Columns, sign: i64) {
        for (name, quantity) in request.scalars.iter() {
            let Some(column) = columns.find(name, ValueType::Scalar) else { continue };
            let amount = sign * quantity.thousandths();
            match self.used.iter_mut().find(|(other, _)| *other == column) {
                Some((_, used)) => *used += amount,
                None => self.used.push((column, amount)),
            }
        }
    }
}
