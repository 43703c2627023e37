//! Whole tasks: the next task goes to the user with the least level whose task still fits.

use core::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;

use super::whole_tree::WholeTree;
use super::{Filled, Problem, Stop};
use crate::error::{Error, Result};
use crate::limits::{Limit, Limits};

/// Solves a problem in whole tasks once. [`WholeTasks`] does the same again and again without allocating.
///
/// # Errors
/// As [`WholeTasks::solve`].
pub fn whole_tasks(problem: &Problem<'_, i64>) -> Result<Filled<i64>> {
    let mut filling = WholeTasks::new();
    filling.solve(problem)?;
    Ok(filling.filled)
}

/// Progressive filling task by task, with the memory to do it: kept and used again, it allocates only when a problem is
/// larger than all before. An answer depends on its problem alone.
///
/// Levels compare exactly, as fractions of integers; where they tie, the user that comes first in the problem is first.
#[derive(Debug, Clone, Default)]
pub struct WholeTasks {
    limits: Limits,
    filled: Filled<i64>,
    paces: Vec<Pace>,
    waiting: BinaryHeap<Reverse<Turn>>,
    tree: WholeTree,
}

/// What one task adds to a user's share: `step / capacity`.
#[derive(Debug, Clone, Copy)]
struct Pace {
    /// The task's amount of the dominant resource.
    step: u64,
    /// The capacity of that resource.
    capacity: i64,
    /// Whether the resource counts towards shares.
    counted: bool,
}

/// A user's place among those that wait for a task: the level it has now, `held / whole`.
#[derive(Debug, Clone, Copy)]
struct Turn {
    /// Has a share: comes after all that have none, however many tasks these hold.
    shares: bool,
    /// What it holds of the dominant resource.
    held: u64,
    /// The capacity of that resource, times the weight.
    whole: u128,
    user: u32,
}

impl Turn {
    /// `held * whole` without overflow: at most 2^191.
    fn cross(held: u64, whole: u128) -> (u128, u64) {
        let low = u128::from(whole as u64) * u128::from(held);
        let high = (whole >> 64) * u128::from(held) + (low >> 64);
        (high, low as u64)
    }
}

impl Ord for Turn {
    fn cmp(&self, other: &Self) -> Ordering {
        self.shares
            .cmp(&other.shares)
            .then_with(|| {
                let left = Turn::cross(self.held, other.whole);
                left.cmp(&Turn::cross(other.held, self.whole))
            })
            .then(self.user.cmp(&other.user))
    }
}

impl PartialOrd for Turn {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Turn {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Turn {}

impl WholeTasks {
    /// A solver under the default [`Limits`].
    pub fn new() -> Self {
        Self::default()
    }

    /// A solver under `limits`: of users ([`Limits::frameworks`]), resources ([`Limits::kinds`]) and tasks given
    /// ([`Limits::tasks`]; tasks that need nothing are free).
    pub fn with_limits(limits: Limits) -> Self {
        WholeTasks { limits, ..Self::default() }
    }

    /// Gives out task after task until nobody's next one fits.
    ///
    /// O(users * resources + (tasks + users) * (log users + resources)); with roles O(tasks * (users + roles) * resources).
    ///
    /// # Errors
    /// [`Error::Invalid`], `at` the index into the column that is named by the entity (`Resource`: capacity, `Quantity`:
    /// demands, `Weight`, `Task`: tasks asked for), or with entity `Argument` the length of a column that is wrong;
    /// [`Error::LimitReached`].
    pub fn solve(&mut self, problem: &Problem<'_, i64>) -> Result<&Filled<i64>> {
        let users = problem.check(&self.limits)?;
        self.filled.reset(problem.capacity(), users);
        if let Some(roles) = problem.tree() {
            self.tree.solve(problem, roles, &self.limits, &mut self.filled)?;
            return Ok(&self.filled);
        }
        self.admit(problem);
        self.serve(problem)?;
        for (user, pace) in self.paces.iter().enumerate() {
            if pace.counted && pace.capacity > 0 {
                let held = self.filled.tasks[user] * pace.step;
                self.filled.dominant_shares[user] = held as f64 / pace.capacity as f64;
            }
        }
        Ok(&self.filled)
    }

    /// Works out what a task adds to each user's level; all that ask for something wait, at level 0.
    fn admit(&mut self, problem: &Problem<'_, i64>) {
        self.paces.clear();
        self.waiting.clear();
        for (user, row) in problem.rows().enumerate() {
            let asked = problem.asked(user);
            let counted = dominant(problem, row, true);
            let leading = counted.or_else(|| dominant(problem, row, false));
            let Some(leading) = leading.filter(|_| asked > 0) else {
                // Needs nothing, or wants nothing: has it all at once.
                self.filled.tasks[user] = asked;
                self.paces.push(Pace { step: 0, capacity: 0, counted: false });
                continue;
            };
            let capacity = problem.capacity()[leading];
            let step = row[leading].unsigned_abs();
            self.paces.push(Pace { step, capacity, counted: counted.is_some() });
            // What does not fit the whole never waits: levels are then fractions of something.
            match first_short(row, problem.capacity()) {
                Some(resource) => self.filled.stops[user] = Stop::Exhausted(resource),
                None => {
                    let whole =
                        u128::from(capacity.unsigned_abs()) * u128::from(problem.weight(user));
                    let turn = Turn { shares: false, held: 0, whole, user: user as u32 };
                    self.waiting.push(Reverse(turn));
                }
            }
        }
    }

    fn serve(&mut self, problem: &Problem<'_, i64>) -> Result<()> {
        while let Some(mut first) = self.waiting.peek_mut() {
            self.filled.rounds += 1;
            let user = first.0.user as usize;
            let row = problem.row(user);
            // What is free only shrinks: a task that does not fit now never will.
            if let Some(resource) = first_short(row, &self.filled.free) {
                self.filled.stops[user] = Stop::Exhausted(resource);
                PeekMut::pop(first);
                continue;
            }
            if self.filled.picks.len() as u64 >= u64::from(self.limits.tasks) {
                let max = u64::from(self.limits.tasks);
                return Err(Error::LimitReached { limit: Limit::Tasks, max });
            }
            for (free, need) in self.filled.free.iter_mut().zip(row) {
                *free -= need;
            }
            self.filled.tasks[user] += 1;
            self.filled.picks.push(first.0.user);
            if self.filled.tasks[user] == problem.asked(user) {
                PeekMut::pop(first);
            } else {
                first.0.held += self.paces[user].step;
                first.0.shares = self.paces[user].counted;
            }
        }
        Ok(())
    }
}

/// The first resource of which a task needs more than there is.
pub(super) fn first_short(row: &[i64], free: &[i64]) -> Option<u32> {
    row.iter().zip(free).position(|(need, free)| need > free).map(|index| index as u32)
}

/// The resource of which a task takes the greatest fraction, among those that count or among all; the first one where
/// several tie. Resources of which there is none come first: whoever needs them gets nothing anyway.
pub(super) fn dominant(problem: &Problem<'_, i64>, row: &[i64], counted: bool) -> Option<usize> {
    let capacity = problem.capacity();
    let cross = |need: i64, capacity: i64| i128::from(need) * i128::from(capacity);
    let mut best: Option<usize> = None;
    for (resource, &need) in row.iter().enumerate() {
        if need == 0 || (counted && !problem.counts(resource)) {
            continue;
        }
        let greater =
            |best: usize| cross(need, capacity[best]) > cross(row[best], capacity[resource]);
        if best.is_none_or(greater) {
            best = Some(resource);
        }
    }
    best
}
