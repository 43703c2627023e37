//! Why a task is left out: counts by reason, never a record per agent.

use super::classes::Class;
use super::matcher::Matcher;
use super::placements::{Lack, Placements, Unmatched};
use super::request::RequestId;
use crate::bitset::BitSet;
use crate::resource::{Quantity, ValueType};
use core::fmt;

impl Matcher {
    /// Appends the reasons of a class that found no place. O(agents), once a class and run.
    pub(super) fn explain(
        &self,
        request: RequestId,
        class: &Class,
        occupied: Option<&BitSet>,
        first_task: u32,
        out: &mut Placements,
    ) {
        let first_lack = out.lacks.len();
        let empty = |column: u32| Lack {
            resource: column,
            agents: 0,
            only: 0,
            nearest: None,
            short_by: Quantity::ZERO,
        };
        out.lacks.extend(class.needs.iter().map(|need| empty(need.column)));
        let mut unmatched = Unmatched {
            request,
            tasks: 1,
            first_task,
            agents: 0,
            other_role: 0,
            constraints: 0,
            same_job: 0,
            first_lack: first_lack as u32,
            end_lack: out.lacks.len() as u32,
        };
        let selector = class.selector.map(|number| &self.classes.selectors[number as usize]);
        for (place, row) in self.rows.iter().enumerate() {
            let Some(row) = row else { continue };
            unmatched.agents += 1;
            if let Some(selector) = selector.filter(|set| !set.members.contains(place as u32)) {
                match selector.serves_role(row) {
                    true => unmatched.constraints += 1,
                    false => unmatched.other_role += 1,
                }
                continue;
            }
            if occupied.is_some_and(|set| set.contains(place as u32)) {
                unmatched.same_job += 1;
                continue;
            }
            let mut short = None;
            let mut count = 0;
            for (index, need) in class.needs.iter().enumerate() {
                let column = &self.columns.columns[need.column as usize];
                let by_name = class.numbers.iter().find(|(numbered, _)| *numbered == need.column);
                let free = match by_name {
                    Some((_, numbers)) => row.count_free(need.column, numbers) as i64,
                    None => column.free[place],
                };
                if free < need.amount {
                    out.lacks[first_lack + index].agents += 1;
                    count += 1;
                    let unit = if column.value_type == ValueType::Ranges { 1000 } else { 1 };
                    short = Some((index, (need.amount - free).saturating_mul(unit)));
                }
            }
            if let (1, Some((index, short_by))) = (count, short) {
                let lack = &mut out.lacks[first_lack + index];
                lack.only += 1;
                if lack.nearest.is_none() || short_by < lack.short_by.thousandths() {
                    lack.nearest = Some(row.agent);
                    lack.short_by = Quantity::checked(short_by);
                }
            }
        }
        out.unmatched.push(unmatched);
    }

    /// The reasons as a sentence: `2 tasks left out; of 3 agents 1 is for another role, ...`.
    pub fn explanation<'a>(
        &'a self,
        placements: &'a Placements,
        unmatched: &'a Unmatched,
    ) -> impl fmt::Display + 'a {
        Explanation { matcher: self, placements, unmatched }
    }
}

struct Explanation<'a> {
    matcher: &'a Matcher,
    placements: &'a Placements,
    unmatched: &'a Unmatched,
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Unmatched { tasks, agents, other_role, constraints, same_job, .. } = *self.unmatched;
        write!(f, "{tasks} left out; agents: {agents}")?;
        let reasons = [
            (other_role, "offered to another role"),
            (constraints, "excluded by a constraint"),
            (same_job, "with a task of the same job"),
        ];
        for (count, reason) in reasons.into_iter().filter(|(count, _)| *count > 0) {
            write!(f, ", {count} {reason}")?;
        }
        for lack in self.placements.lacks(self.unmatched).iter().filter(|lack| lack.agents > 0) {
            let name = self.matcher.resource_name(lack.resource);
            write!(f, ", {} short of {name}", lack.agents)?;
            if lack.only > 0 {
                write!(f, " ({} of nothing else, the nearest by {})", lack.only, lack.short_by)?;
            }
        }
        Ok(())
    }
}
