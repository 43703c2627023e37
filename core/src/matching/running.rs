//! Tasks that run: what each holds, and where.

use super::request::Request;
use super::task::Task;
use crate::id::{AgentId, Id, OfferTag};
use crate::resource::Ranges;
use crate::slot::Slots;
use std::collections::HashMap;
use std::sync::Arc;

/// What the number of a running task names.
#[derive(Debug)]
pub(super) enum TaskTag {}
/// A running task.
pub(super) type TaskId = Id<TaskTag>;

/// Where a part of what a task holds came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// A holding of its place, by number: of an offer, or of the agent's own capacity.
    Here(u32, Option<Id<OfferTag>>),
    /// Not from what the agent's places hold, or from an offer that is gone.
    Outside,
}

/// A part of what a task holds.
#[derive(Debug, Clone)]
pub(super) struct Taken {
    pub(super) column: u32,
    pub(super) source: Source,
    pub(super) amount: i64,
    pub(super) numbers: Option<Ranges>,
}

/// A task that runs.
#[derive(Debug, Clone)]
pub(super) struct Running {
    pub(super) task: Task,
    pub(super) request: Arc<Request>,
    pub(super) agent: AgentId,
    /// Where it was placed; of no meaning once nothing it holds is from [`Source::Here`].
    pub(super) place: u32,
    pub(super) taken: Vec<Taken>,
    /// The devices it has a share of, bit by bit.
    pub(super) devices: u16,
    pub(super) ends_ns: Option<u64>,
    pub(super) lost_work: u64,
    /// Whether no other task may come.
    pub(super) is_exclusive: bool,
    /// Told of, and beside what its agent's places hold.
    pub(super) is_beside: bool,
    /// The run that placed it; 0 if it was told of.
    pub(super) run: u64,
}

impl Running {
    /// The devices it has, and its share of each.
    pub(super) fn devices(&self) -> Option<(u16, u32)> {
        let need = self.request.devices.as_ref().filter(|_| self.devices != 0)?;
        Some((self.devices, need.share))
    }

    /// By what tasks that are stopped together are told apart: the job, or the task itself.
    pub(super) fn unit(&self) -> JobOrTask {
        self.task.job.map_or(JobOrTask::Task(self.task.key), JobOrTask::Job)
    }
}

/// A job, or a task of none, which is one by itself. Jobs come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum JobOrTask {
    Job(u64),
    Task(u64),
}

/// Makes room for one more key. A table that is at most half full gets rid of what was removed in the memory it has; a fuller one
/// asks for more, at some time or other.
pub(super) fn keep_half_empty<V>(table: &mut HashMap<u64, V>) {
    if table.capacity() < 2 * (table.len() + 1) {
        table.reserve(table.len() + 2);
    }
}

/// All tasks that run.
#[derive(Debug, Clone, Default)]
pub(super) struct Tasks {
    pub(super) slots: Slots<TaskTag, Running>,
    ids: HashMap<u64, TaskId>,
    /// Lists of tasks that ended, for those to come.
    spare: Vec<Vec<Taken>>,
}

impl Tasks {
    pub(super) fn find(&self, key: u64) -> Option<TaskId> {
        self.ids.get(&key).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(super) fn insert(&mut self, running: Running) -> TaskId {
        let key = running.task.key;
        self.slots.make_ample_room();
        let id = self.slots.insert(running);
        keep_half_empty(&mut self.ids);
        self.ids.insert(key, id);
        id
    }

    /// An empty list for what a task takes.
    pub(super) fn spare(&mut self) -> Vec<Taken> {
        self.spare.pop().unwrap_or_default()
    }

    /// Keeps the memory of a list that is no longer needed.
    pub(super) fn keep(&mut self, mut taken: Vec<Taken>) {
        taken.clear();
        self.spare.push(taken);
    }

    pub(super) fn remove(&mut self, id: TaskId) -> Option<Running> {
        let running = self.slots.remove(id)?;
        self.ids.remove(&running.task.key);
        Some(running)
    }

    /// Those of a job, or the one task, by key. O(tasks).
    pub(super) fn of_unit(&self, unit: JobOrTask) -> Vec<TaskId> {
        if let JobOrTask::Task(key) = unit {
            return self.find(key).into_iter().collect();
        }
        let mine = self.slots.iter().filter(|(_, running)| running.unit() == unit);
        let mut mine: Vec<_> = mine.map(|(id, running)| (running.task.key, id)).collect();
        mine.sort_unstable_by_key(|(key, _)| *key);
        mine.into_iter().map(|(_, id)| id).collect()
    }

    pub(super) fn validate(&self) -> core::result::Result<(), &'static str> {
        let known = |key| self.ids.get(&key).copied();
        if self.ids.len() != self.slots.len()
            || self.slots.iter().any(|(id, running)| known(running.task.key) != Some(id))
        {
            return Err("the keys of running tasks are wrong");
        }
        Ok(())
    }
}
