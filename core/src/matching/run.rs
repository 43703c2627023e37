//! A run: units in order, each to the best place there is for it.

use super::backfill::Reserved;
use super::classes::Classes;
use super::matcher::Matcher;
use super::placements::Placements;
use super::score::Score;
use super::task::{Batch, Gang, Head, Order, Task};
use crate::bitset::BitSet;
use crate::error::{Entity, Error, Result};
use crate::limits::{self, Limit};
use std::collections::{HashMap, HashSet};

/// From how many tasks of a request on it gets an index.
const INDEX_FROM_USES: u32 = 4;

/// What is tried as one: a task, or a gang with its members.
#[derive(Debug, Clone)]
pub(super) enum Unit<'a> {
    Task(u32),
    Gang(&'a Gang, Vec<u32>),
}

impl Unit<'_> {
    pub(super) fn first(&self) -> u32 {
        match self {
            Unit::Task(index) => *index,
            Unit::Gang(_, members) => members.first().copied().unwrap_or(0),
        }
    }

    pub(super) fn members(&self) -> &[u32] {
        match self {
            Unit::Task(index) => core::slice::from_ref(index),
            Unit::Gang(_, members) => members,
        }
    }
}

/// What kept a task out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    NoPlace,
    OverLimit,
    Gang,
    Behind,
}

impl Matcher {
    /// Places tasks in the order given, each where the fitness is greatest at its turn, and writes the result to `out`.
    ///
    /// The same as [`Matcher::run_batch`] without gangs, by the default [`Policy`](super::Policy).
    ///
    /// # Errors
    /// As [`Matcher::run_batch`].
    pub fn run(&mut self, tasks: &[Task], out: &mut Placements) -> Result<()> {
        self.run_batch(&Batch::new(tasks), out)
    }

    /// Places the tasks of a batch, each where the fitness is greatest at its turn, and writes the result to `out`.
    ///
    /// What is placed runs from then on and is taken from the agents, until [`Matcher::finish`]; offers stay until
    /// [`Matcher::rescind_offer`]. A task without a place is no error: `out` says why. The answer is that of an exhaustive search over
    /// all agents at each task. Cost: the blocks of 64 agents that may hold the best place, for a request that comes again
    /// only those that changed since; a request of which no agent has room costs nothing more until something is given
    /// back.
    ///
    /// Under [`Policy::preempt`](super::Policy::preempt) a unit that finds no place may have jobs stopped all of whose tasks have a
    /// lower priority: for a task the fewest that make room on one agent, of those of the least priorities, of those with the
    /// least lost work; for a gang as many as it takes, none of them in vain. Nothing that was placed in the same run is
    /// stopped, and what was stopped is not tried again in it, so that runs end. `docs/matching.md` has the rules to the letter.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] for a request that is not known, [`Error::AlreadyExists`] for a key of a task that runs or
    /// is given twice, [`Error::Invalid`] for a task without a job under a constraint that needs one and for gangs
    /// of nobody or nothing, [`Error::LimitReached`]. Nothing is placed then, and `out` is as it was.
    pub fn run_batch(&mut self, batch: &Batch<'_>, out: &mut Placements) -> Result<()> {
        self.check(batch)?;
        out.clear();
        self.run += 1;
        while let Some(agent) = self.left.pop() {
            self.forget_if_gone(agent);
        }
        self.index(batch.tasks);
        #[cfg(feature = "rayon")]
        self.with_crew(batch.tasks, |matcher| matcher.run_all(batch, out));
        #[cfg(not(feature = "rayon"))]
        self.run_all(batch, out);
        Ok(())
    }

    fn run_all(&mut self, batch: &Batch<'_>, out: &mut Placements) {
        if batch.gangs.is_empty() && batch.policy.order == Order::Given {
            let mut units = (0..batch.tasks.len() as u32).map(Unit::Task);
            self.run_units(batch, &mut units, out);
        } else {
            self.run_units(batch, &mut units(batch).into_iter(), out);
            out.left_out.sort_unstable();
        }
    }

    fn run_units<'b>(
        &mut self,
        batch: &Batch<'b>,
        units: &mut dyn Iterator<Item = Unit<'b>>,
        out: &mut Placements,
    ) {
        let mut is_closed = false;
        let mut reserved: Option<Reserved> = None;
        for unit in units {
            if is_closed {
                self.leave_unit(batch, &unit, Cause::Behind, out);
                continue;
            }
            let mark = out.placed.len();
            let may_stop = batch.policy.preempt && reserved.is_none();
            if self.try_unit(batch, &unit, reserved.as_ref(), out)
                || may_stop && self.preempt(batch, &unit, out)
            {
                self.leave_others(batch, &unit, mark, out);
                continue;
            }
            if batch.policy.head == Head::Backfill && reserved.is_none() {
                reserved = self.reserve(batch, &unit);
                out.reservation = reserved.as_ref().map(|reserved| reserved.told);
                is_closed = reserved.is_none();
            }
            is_closed |= batch.policy.head == Head::Strict;
            self.leave_unit(batch, &unit, Cause::NoPlace, out);
        }
    }

    /// Places a unit, or nothing of it.
    pub(super) fn try_unit(
        &mut self,
        batch: &Batch<'_>,
        unit: &Unit<'_>,
        reserved: Option<&Reserved>,
        out: &mut Placements,
    ) -> bool {
        match unit {
            Unit::Task(index) => self.try_task(batch, *index, None, reserved, out).is_some(),
            Unit::Gang(gang, members) => self.try_gang(batch, gang, members, reserved, out),
        }
    }

    /// Places a task, if there is a place, and returns its score there.
    pub(super) fn try_task(
        &mut self,
        batch: &Batch<'_>,
        index: u32,
        among: Option<&BitSet>,
        reserved: Option<&Reserved>,
        out: &mut Placements,
    ) -> Option<Score> {
        let task = &batch.tasks[index as usize];
        if self.is_over_limit(task) {
            return None;
        }
        let ends_ns = task.runs_ns.and_then(|runs| batch.now_ns.checked_add(runs));
        let reserved = reserved.filter(|reserved| reserved.outlasted_by(ends_ns));
        let with_score = among.is_some();
        let found = self.find(task, among, reserved, with_score)?;
        self.place(index, task, found.place, ends_ns, out);
        Some(found.score)
    }

    fn is_over_limit(&self, task: &Task) -> bool {
        let Some(group) = task.group else { return false };
        let class = self.classes.classes.find(task.request);
        class.is_some_and(|class| {
            self.groups.exceeded(group, &class.request, &self.columns).is_some()
        })
    }

    /// Counts the tasks of each request and makes the indices of those that come often enough.
    fn index(&mut self, tasks: &[Task]) {
        let blocks = self.columns.blocks();
        let Classes { classes, indices, .. } = &mut self.classes;
        for task in tasks {
            let Some(class) = classes.find(task.request) else { continue };
            // What is drawn anew for each task is not worth remembering.
            if !self.scorers.at(class.scorer).is_random() {
                indices.count_task(class.index, blocks, INDEX_FROM_USES, self.indexed_requests);
            }
        }
    }

    fn check(&mut self, batch: &Batch<'_>) -> Result<()> {
        limits::check(Limit::Tasks, self.tasks.len() + batch.tasks.len(), self.limits.tasks)?;
        for (at, task) in batch.tasks.iter().enumerate() {
            let class = self.classes.classes.look_up(task.request, Entity::Task)?;
            if class.needs_job && task.job.is_none() {
                let reason = "a constraint that looks at the job, and no job";
                return Err(Error::invalid(Entity::Constraint, reason, at));
            }
        }
        let mut is_new =
            |task: &Task| self.tasks.find(task.key).is_none() && self.keys_given.insert(task.key);
        let all_new = batch.tasks.iter().all(&mut is_new);
        // Now, so that a call without tasks need not.
        self.keys_given.clear();
        if !all_new {
            return Err(Error::AlreadyExists { entity: Entity::Task });
        }
        check_gangs(batch)
    }

    /// Leaves out the members of a gang for which no place was found or that are too many. It was placed from `mark` on.
    fn leave_others(
        &mut self,
        batch: &Batch<'_>,
        unit: &Unit<'_>,
        mark: usize,
        out: &mut Placements,
    ) {
        let Unit::Gang(_, members) = unit else { return };
        for index in members {
            if !out.placed[mark..].iter().any(|placement| placement.task == *index) {
                self.leave_out(*index, &batch.tasks[*index as usize], Cause::Gang, out);
            }
        }
    }

    fn leave_unit(
        &mut self,
        batch: &Batch<'_>,
        unit: &Unit<'_>,
        cause: Cause,
        out: &mut Placements,
    ) {
        for index in unit.members() {
            let task = &batch.tasks[*index as usize];
            let cause = match (cause, unit) {
                (Cause::Behind, _) => Cause::Behind,
                _ if self.is_over_limit(task) => Cause::OverLimit,
                (_, Unit::Gang(..)) => Cause::Gang,
                _ => cause,
            };
            self.leave_out(*index, task, cause, out);
        }
    }
}

fn check_gangs(batch: &Batch<'_>) -> Result<()> {
    if batch.gangs.is_empty() {
        return Ok(());
    }
    let mut jobs = HashSet::new();
    let given: HashSet<u64> = batch.tasks.iter().filter_map(|task| task.job).collect();
    for (at, gang) in batch.gangs.iter().enumerate() {
        let reason = match gang {
            _ if !jobs.insert(gang.job) => "two gangs of one job",
            _ if !given.contains(&gang.job) => "a gang without a task",
            Gang { min: 0, .. } => "a gang of at least no task",
            Gang { min, max, .. } if max < min => "a gang of at most fewer than at least",
            _ => continue,
        };
        return Err(Error::invalid(Entity::Task, reason, at));
    }
    Ok(())
}

/// The units of a batch in the order they are tried.
fn units<'b>(batch: &Batch<'b>) -> Vec<Unit<'b>> {
    let gangs: HashMap<u64, &Gang> = batch.gangs.iter().map(|gang| (gang.job, gang)).collect();
    let mut at: HashMap<u64, usize> = HashMap::new();
    let mut units: Vec<(i32, Unit<'b>)> = Vec::new();
    for (index, task) in (0u32..).zip(batch.tasks) {
        let gang = task.job.and_then(|job| gangs.get(&job).copied());
        let Some(gang) = gang else {
            units.push((task.priority, Unit::Task(index)));
            continue;
        };
        let at = *at.entry(gang.job).or_insert_with(|| {
            units.push((task.priority, Unit::Gang(gang, Vec::new())));
            units.len() - 1
        });
        let (priority, unit) = &mut units[at];
        *priority = (*priority).max(task.priority);
        if let Unit::Gang(_, members) = unit {
            members.push(index);
        }
    }
    if batch.policy.order == Order::Priority {
        units.sort_by_key(|(priority, _)| core::cmp::Reverse(*priority));
    }
    units.into_iter().map(|(_, unit)| unit).collect()
}
