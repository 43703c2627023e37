//! Which jobs to stop: the fewest, then those of the least priorities, then with the least lost work, then by number.

use super::running::JobOrTask;
use core::cmp::Ordering;

/// How many choices are looked at for one task before the best so far is taken.
const MAX_STEPS: u32 = 1 << 20;

/// A job that may be stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Victim {
    pub(super) unit: JobOrTask,
    /// The greatest of its tasks.
    pub(super) priority: i32,
    /// The sum over its tasks.
    pub(super) lost_work: u128,
}

/// What a victim holds of each need at one place.
#[derive(Debug, Clone)]
pub(super) struct Holder {
    /// By number.
    pub(super) victim: usize,
    pub(super) held: Vec<i64>,
}

/// The search for the cheapest set, over the places one after the other.
#[derive(Debug)]
pub(super) struct Search<'a> {
    victims: &'a [Victim],
    best: Option<Vec<usize>>,
    most: usize,
    steps: u32,
}

impl<'a> Search<'a> {
    /// Victims come in the order of their price, at most `most` may be chosen.
    pub(super) fn new(victims: &'a [Victim], most: usize) -> Self {
        Search { victims, best: None, most, steps: 0 }
    }

    pub(super) fn into_best(self) -> Option<Vec<usize>> {
        self.best
    }

    /// Looks at one place: what is short there of each need, and who holds what. `suffices` has the last word on a set that
    /// covers what is short.
    pub(super) fn offer(
        &mut self,
        lacks: &[i64],
        mut holders: Vec<Holder>,
        suffices: impl Fn(&[usize]) -> bool,
    ) {
        holders.retain(|holder| holder.held.iter().any(|held| *held > 0));
        // Victims are in the order of their price already.
        let mut chosen = Vec::new();
        let limit = self.best.as_ref().map_or(self.most, Vec::len);
        for size in 1..=limit.min(holders.len()) {
            if self.choose(lacks, &holders, size, &mut chosen, &suffices) {
                break;
            }
        }
    }

    /// Tries all sets of `size` of `holders` beside those chosen. Whether one sufficed.
    fn choose(
        &mut self,
        lacks: &[i64],
        holders: &[Holder],
        size: usize,
        chosen: &mut Vec<usize>,
        suffices: &impl Fn(&[usize]) -> bool,
    ) -> bool {
        if size == 0 {
            let is_enough = lacks.iter().all(|lack| *lack <= 0) && suffices(chosen);
            if is_enough && self.best.as_ref().is_none_or(|best| self.is_cheaper(chosen, best)) {
                self.best = Some(chosen.clone());
            }
            return is_enough;
        }
        let mut found = false;
        for at in 0..holders.len() {
            if holders.len() - at < size || !can_cover(lacks, &holders[at..], size) {
                break;
            }
            self.steps += 1;
            if self.steps > MAX_STEPS && self.best.is_some() {
                break;
            }
            let holder = &holders[at];
            let rest: Vec<i64> =
                lacks.iter().zip(&holder.held).map(|(lack, held)| lack - held).collect();
            chosen.push(holder.victim);
            if !self.is_dearer_already(chosen, size - 1) {
                found |= self.choose(&rest, &holders[at + 1..], size - 1, chosen, suffices);
            }
            chosen.pop();
        }
        found
    }

    /// Whether a set that begins so, with so many more to come, cannot be cheaper than the best; false is uncertain.
    fn is_dearer_already(&self, chosen: &[usize], more: usize) -> bool {
        let Some(best) = &self.best else { return false };
        if best.len() != chosen.len() + more {
            return best.len() < chosen.len() + more;
        }
        // Whoever is still to come has at least the priority of the last one.
        let price = |all: &[usize]| all.last().map(|at| self.victims[*at].priority);
        let last = price(chosen);
        match last.cmp(&price(best)) {
            Ordering::Greater => true,
            Ordering::Less => false,
            Ordering::Equal => {
                let all_alike =
                    |all: &[usize]| all.iter().all(|at| Some(self.victims[*at].priority) == last);
                let lost =
                    |all: &[usize]| all.iter().map(|at| self.victims[*at].lost_work).sum::<u128>();
                // Victims of one priority come by lost work, so that the rest costs at least the last one's each.
                all_alike(chosen)
                    && all_alike(best)
                    && chosen.last().is_some_and(|at| {
                        let more = more as u128 * self.victims[*at].lost_work;
                        lost(chosen) + more > lost(best)
                    })
            }
        }
    }

    fn is_cheaper(&self, left: &[usize], right: &[usize]) -> bool {
        // By number they ascend in priority: compared from the greatest down.
        let priorities = |all: &[usize]| {
            let mut all: Vec<i32> = all.iter().map(|at| self.victims[*at].priority).collect();
            all.sort_unstable_by_key(|priority| core::cmp::Reverse(*priority));
            all
        };
        let lost = |all: &[usize]| all.iter().map(|at| self.victims[*at].lost_work).sum::<u128>();
        let units = |all: &[usize]| {
            let mut all: Vec<JobOrTask> = all.iter().map(|at| self.victims[*at].unit).collect();
            all.sort_unstable();
            all
        };
        let key = |all: &[usize]| (all.len(), priorities(all), lost(all), units(all));
        key(left) < key(right)
    }
}

/// Whether the greatest `size` holdings of each need cover what is short, each need by itself.
fn can_cover(lacks: &[i64], holders: &[Holder], size: usize) -> bool {
    lacks.iter().enumerate().filter(|(_, lack)| **lack > 0).all(|(at, lack)| {
        let mut held: Vec<i64> = holders.iter().map(|holder| holder.held[at]).collect();
        held.sort_unstable_by_key(|held| core::cmp::Reverse(*held));
        held.iter().take(size).sum::<i64>() >= *lack
    })
}
