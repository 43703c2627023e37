//! Backfill: what the first unit without a place waits for, and what others must leave it.

use super::kept::{Balance, Kept};
use super::matcher::Matcher;
use super::placements::{Placements, Reservation};
use super::run::Unit;
use super::running::TaskId;
use super::task::Batch;

/// When the first unit without a place will find one, and what must be left for it.
#[derive(Debug, Clone)]
pub(super) struct Reserved {
    pub(super) told: Reservation,
    pub(super) kept: Kept,
}

impl Reserved {
    /// Whether a task with this end may still run when the reservation begins.
    pub(super) fn outlasted_by(&self, ends_ns: Option<u64>) -> bool {
        ends_ns.is_none_or(|ends| ends > self.told.at_ns)
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
        let mut balance = Balance::default();
        for together in ends.chunk_by(|left, right| left.0 == right.0) {
            for (at, _, id) in together {
                let Some(running) = fork.tasks.slots.find(*id) else { continue };
                balance.give_back(running);
                fork.end(*id);
                debug_assert!(*at == together[0].0);
            }
            if !fork.try_unit(batch, unit, None, &mut out) {
                continue;
            }
            for placed in out.placed() {
                let running = fork.tasks.find(placed.key);
                let Some(running) = running.and_then(|id| fork.tasks.slots.find(id)) else {
                    continue;
                };
                let class = fork.classes.classes.find(running.task.request);
                balance.take(running, class.map_or(&[], |class| &class.numbers));
            }
            let told = Reservation { task: unit.first(), at_ns: together[0].0 };
            return Some(Reserved { told, kept: balance.kept(&fork.agents) });
        }
        None
    }
}
