//! Backfill: what the first unit without a place waits for, and what others must leave it.

use super::columns::{Columns, Need};
use super::matcher::Matcher;
use super::placements::{Placements, Reservation};
use super::run::Unit;
use super::running::{Source, TaskId};
use super::task::Batch;
use std::collections::BTreeMap;

/// When the first unit without a place will find one, and what must be left free for it.
#[derive(Debug, Clone)]
pub(super) struct Reserved {
    pub(super) told: Reservation,
    /// Place, column and how much of what is free now must stay so, by place.
    kept: Vec<(u32, u32, i64)>,
}

impl Reserved {
    /// Whether a task with this end may still run when the reservation begins.
    pub(super) fn outlasted_by(&self, ends_ns: Option<u64>) -> bool {
        ends_ns.is_none_or(|ends| ends > self.told.at_ns)
    }

    /// The places that would no longer hold what is kept if these needs were taken.
    pub(super) fn too_full<'a>(
        &'a self,
        needs: &'a [Need],
        columns: &'a Columns,
    ) -> impl Iterator<Item = u32> + 'a {
        let is_short = |(place, column, kept): &&(u32, u32, i64)| {
            let free = columns.columns[*column as usize].free[*place as usize];
            let mine = needs.iter().find(|need| need.column == *column);
            mine.is_some_and(|need| free - kept < need.amount)
        };
        self.kept.iter().filter(is_short).map(|(place, _, _)| *place)
    }
}

impl Matcher {
    /// Works out on a fork when and where a unit will find a place, if the tasks that run end when they say.
    pub(super) fn reserve(&self, batch: &Batch<'_>, unit: &Unit<'_>) -> Option<Reserved> {
        let mut ends: Vec<(u64, u64, TaskId)> = Vec::new();
        for (id, running) in self.tasks.slots.iter() {
            ends.extend(running.ends_ns.map(|at| (at, running.task.key, id)));
        }
        ends.sort_unstable_by_key(|(at, key, _)| (*at, *key));
        let mut fork = self.clone();
        let mut out = Placements::new();
        let mut kept: BTreeMap<(u32, u32), i64> = BTreeMap::new();
        for together in ends.chunk_by(|left, right| left.0 == right.0) {
            for (at, _, id) in together {
                let Some(running) = fork.tasks.slots.find(*id) else { continue };
                for taken in &running.taken {
                    if matches!(taken.source, Source::Here(..)) {
                        *kept.entry((running.place, taken.column)).or_default() -= taken.amount;
                    }
                }
                fork.end(*id);
                debug_assert!(*at == together[0].0);
            }
            if !fork.try_unit(batch, unit, None, &mut out) {
                continue;
            }
            for placement in out.placed() {
                let task = &batch.tasks[placement.task as usize];
                let Some(class) = fork.classes.classes.find(task.request) else { continue };
                for need in &class.needs {
                    *kept.entry((placement.place, need.column)).or_default() += need.amount;
                }
            }
            let places: Vec<u32> = out.placed().iter().map(|placed| placed.place).collect();
            let kept = kept
                .into_iter()
                .filter(|((place, _), amount)| *amount > 0 && places.contains(place));
            return Some(Reserved {
                told: Reservation { task: unit.first(), at_ns: together[0].0 },
                kept: kept.map(|((place, column), amount)| (place, column, amount)).collect(),
            });
        }
        None
    }
}
