//! What if: how many more agents would be enough, and which could go. Worked out on a fork; nothing changes.

use super::matcher::Matcher;
use super::placements::Placements;
use super::running::{Running, Source, TaskId};
use super::task::{Batch, Gang, Task};
use crate::attribute::Attribute;
use crate::error::Result;
use crate::id::AgentId;
use crate::resource::{Resources, ValueType};
use core::cmp::Ordering;
use std::collections::{HashMap, HashSet};

/// What more agents would do for a batch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Growth {
    /// How many agents of the shape would be used.
    pub agents: u32,
    /// How many tasks of the batch would be placed with them.
    pub placed: u32,
    /// The tasks that would be left out even so, by index, ascending.
    pub left_out: Vec<u32>,
}

/// A task that would move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// Its key.
    pub key: u64,
    /// Where it runs.
    pub from: AgentId,
    /// Where it would run.
    pub to: AgentId,
}

/// Which agents could go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shrinkage {
    /// The agents, in the order they would be emptied.
    pub agents: Vec<AgentId>,
    /// What would have to move before, in that order.
    pub moves: Vec<Move>,
}

impl Matcher {
    /// How many more agents of a shape would be enough for a batch: on a fork the batch is run, then agents are added one by one,
    /// and what does not run is tried again, until nothing is left or there are `most`. Those added after the last task was placed do
    /// not count. Of a gang some of which runs the others join up to its most, unless they must go together: those stay out.
    ///
    /// # Errors
    /// As [`Matcher::run_batch`] and [`Matcher::add_agent`].
    ///
    /// ```
    /// use apportion_core::matching::{Batch, Config, Matcher, Request, Task};
    /// use apportion_core::resource::Quantities;
    /// let mut matcher = Matcher::new(Config::default())?;
    /// let request = matcher.add_request(&Request::new(Quantities::parse("cpus:3")?))?;
    /// let tasks: Vec<Task> = (0..5).map(|key| Task::new(key, request)).collect();
    /// let growth = matcher.growth(&Batch::new(&tasks), &"cpus:8".parse()?, &[], 100)?;
    /// assert_eq!((growth.agents, growth.placed), (3, 5));
    /// assert_eq!(matcher.agents(), 0);
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn growth(
        &self,
        batch: &Batch<'_>,
        shape: &Resources,
        attributes: &[Attribute],
        most: u32,
    ) -> Result<Growth> {
        let mut fork = self.clone();
        let mut out = Placements::new();
        fork.run_batch(batch, &mut out)?;
        let mut growth = Growth::default();
        for added in 1..=most {
            let (tasks, gangs) = fork.rest(batch);
            if tasks.is_empty() {
                break;
            }
            fork.add_agent(&unused_name(&fork, added), shape, attributes)?;
            fork.run_batch(&Batch { tasks: &tasks, gangs: &gangs, ..*batch }, &mut out)?;
            if !out.placed().is_empty() {
                growth.agents = added;
            }
        }
        let runs = |task: &Task| fork.tasks.find(task.key).is_some();
        let left_out = (0..).zip(batch.tasks).filter(|(_, task)| !runs(task));
        growth.left_out = left_out.map(|(at, _)| at).collect();
        growth.placed = (batch.tasks.len() - growth.left_out.len()) as u32;
        Ok(growth)
    }

    /// What of a batch is worth a try again: the tasks that do not run. Of a gang some of which runs the others may join, up to its
    /// most, unless they must go together.
    fn rest(&self, batch: &Batch<'_>) -> (Vec<Task>, Vec<Gang>) {
        let runs = |task: &&Task| self.tasks.find(task.key).is_some();
        let mut at_work: HashMap<u64, u32> = HashMap::new();
        for job in batch.tasks.iter().filter(runs).filter_map(|task| task.job) {
            *at_work.entry(job).or_default() += 1;
        }
        let (mut gangs, mut closed) = (Vec::new(), HashSet::new());
        for gang in batch.gangs {
            let must_be_together = gang.within.as_ref().is_some_and(|within| within.required);
            match at_work.get(&gang.job).copied() {
                None => gangs.push(gang.clone()),
                Some(count) if count >= gang.max || must_be_together => {
                    closed.insert(gang.job);
                }
                Some(count) => {
                    gangs.push(Gang { min: 1, max: gang.max - count, within: None, ..*gang });
                }
            }
        }
        let is_open = |task: &&Task| task.job.is_none_or(|job| !closed.contains(&job));
        let left = batch.tasks.iter().filter(|task| !runs(task)).filter(is_open);
        let tasks: Vec<Task> = left.copied().collect();
        let jobs: HashSet<u64> = tasks.iter().filter_map(|task| task.job).collect();
        gangs.retain(|gang| jobs.contains(&gang.job));
        (tasks, gangs)
    }

    /// Which agents with capacity could go, at most `most`: those whose tasks all find room elsewhere, by the rules of a run. The emptiest
    /// are tried first, by the greatest share in use of any scalar, then the highest place; one that tasks would move to stays.
    ///
    /// Tasks that were told of beside the agent's capacity, or hold anything beside it, cannot be moved, nor those whose request is
    /// forgotten; their agents stay. Limits of groups are not asked. O(agents + tasks, and a search for each task that would move).
    ///
    /// ```
    /// use apportion_core::matching::{Config, Fitness, Matcher, Placements, Request, Task};
    /// use apportion_core::resource::Quantities;
    /// let mut matcher = Matcher::new(Config { fitness: Fitness::spread(["cpus"]), ..Config::default() })?;
    /// for name in ["a", "b", "c"] {
    ///     matcher.add_agent(name, &"cpus:4".parse()?, &[])?;
    /// }
    /// let request = matcher.add_request(&Request::new(Quantities::parse("cpus:2")?))?;
    /// let tasks: Vec<Task> = (0..3).map(|key| Task::new(key, request)).collect();
    /// matcher.run(&tasks, &mut Placements::new())?;
    /// let shrinkage = matcher.shrinkage(10);
    /// assert_eq!((shrinkage.agents.len(), shrinkage.moves.len()), (1, 1));
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn shrinkage(&self, most: u32) -> Shrinkage {
        let mut fork = self.clone();
        let mut shrinkage = Shrinkage::default();
        let mut candidates: Vec<(Share, u32, AgentId)> = Vec::new();
        for (id, agent) in self.agents.iter().filter(|(_, agent)| agent.is_capacity) {
            let Some(place) = agent.places.first().copied() else { continue };
            candidates.push((self.share_in_use(place), place, id));
        }
        candidates.sort_by(|left, right| by_share(&left.0, &right.0).then(right.1.cmp(&left.1)));
        let mut kept: HashSet<u64> = HashSet::new();
        for (_, place, id) in candidates {
            if shrinkage.agents.len() >= most as usize {
                break;
            }
            if kept.contains(&id.to_bits()) {
                continue;
            }
            if let Some(moves) = fork.empty_agent(id, place) {
                kept.extend(moves.iter().map(|one| one.to.to_bits()));
                shrinkage.agents.push(id);
                shrinkage.moves.extend(moves);
            }
        }
        shrinkage
    }

    /// The greatest share in use of any scalar.
    fn share_in_use(&self, place: u32) -> Share {
        let scalars =
            self.columns.columns.iter().filter(|column| column.value_type == ValueType::Scalar);
        let shares = scalars.map(|column| {
            let (free, total) = (column.free[place as usize], column.total[place as usize]);
            (total - free, total)
        });
        shares.filter(|(_, total)| *total > 0).max_by(by_share).unwrap_or((0, 1))
    }

    /// Moves all tasks of an agent elsewhere and shuts it, or does nothing.
    fn empty_agent(&mut self, id: AgentId, place: u32) -> Option<Vec<Move>> {
        let tasks: Vec<TaskId> = self.agents.find(id)?.tasks.clone();
        let mut stopped: Vec<Running> = Vec::with_capacity(tasks.len());
        for task in &tasks {
            let running = self.tasks.slots.find(*task)?;
            let mut taken = running.taken.iter();
            let is_fixed = running.is_beside || taken.any(|taken| taken.source == Source::Outside);
            if is_fixed || self.classes.classes.find(running.task.request).is_none() {
                return None;
            }
            stopped.push(running.clone());
        }
        stopped.sort_by_key(|running| running.task.key);
        tasks.into_iter().for_each(|task| self.end(task));
        self.columns.set_taken(place, false);
        self.columns.touch(place);
        self.keys.remove_place(id.index(), place);
        let mut out = Placements::new();
        let mark = out.mark();
        let mut moves = Vec::with_capacity(stopped.len());
        for running in &stopped {
            let Some(found) = self.find(&running.task, None, None, false) else { break };
            self.place(0, &running.task, found.place, running.ends_ns, &mut out);
            let to = self.row(found.place)?.agent;
            moves.push(Move { key: running.task.key, from: id, to });
        }
        if moves.len() == stopped.len() {
            return Some(moves);
        }
        self.take_back(mark, &mut out);
        self.columns.set_taken(place, true);
        self.columns.touch(place);
        self.keys.insert_place(id.index(), place);
        self.given_back += 1;
        stopped.into_iter().rev().for_each(|running| self.resume(running));
        None
    }
}

/// A part, and a total above 0.
type Share = (i64, i64);

/// Compares shares as fractions.
fn by_share(left: &Share, right: &Share) -> Ordering {
    let times = |part: i64, total: i64| i128::from(part) * i128::from(total);
    times(left.0, right.1).cmp(&times(right.0, left.1))
}

/// A name that no agent has.
fn unused_name(matcher: &Matcher, number: u32) -> String {
    let mut name = format!("more-{number}");
    while matcher.find_agent(&name).is_some() {
        name.push('+');
    }
    name
}
