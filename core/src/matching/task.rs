//! Tasks, the gangs they form, and the order in which they are tried.

use super::constraint::Key;
use super::request::RequestId;

/// One task to be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Task {
    /// The caller's own key: no two tasks that run, or are given together, have the same.
    pub key: u64,
    /// What it asks for.
    pub request: RequestId,
    /// The job it belongs to, by the caller's own number. Tasks of one job run and are preempted together. A task of none is a job
    /// by itself.
    pub job: Option<u64>,
    /// The greater the more important. Counts under [`Order::Priority`], and for preemption.
    pub priority: i32,
    /// The group whose limit it counts towards; see [`Matcher::set_group_limit`](super::Matcher::set_group_limit).
    pub group: Option<u64>,
    /// How long it will run, in nanoseconds, if that is known. Counts under [`Head::Backfill`].
    pub runs_ns: Option<u64>,
}

impl Task {
    /// A task of no job and no group, of priority 0, that runs for a time unknown.
    pub const fn new(key: u64, request: RequestId) -> Self {
        Task { key, request, job: None, priority: 0, group: None, runs_ns: None }
    }

    /// The same of a job.
    #[must_use]
    pub const fn of_job(self, job: u64) -> Self {
        Task { job: Some(job), ..self }
    }

    /// The same of a priority.
    #[must_use]
    pub const fn with_priority(self, priority: i32) -> Self {
        Task { priority, ..self }
    }

    /// The same of a group.
    #[must_use]
    pub const fn of_group(self, group: u64) -> Self {
        Task { group: Some(group), ..self }
    }

    /// The same that runs for so long.
    #[must_use]
    pub const fn running_for(self, runs_ns: u64) -> Self {
        Task { runs_ns: Some(runs_ns), ..self }
    }
}

/// Where the members of a gang go together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Within {
    /// All where the value of this key is the same: a rack, a switch.
    pub key: Key,
    /// Whether they must; else they may spread where no single value holds all of them.
    pub required: bool,
}

/// The tasks of one job, placed all or nothing.
///
/// A gang is tried at the turn of its first task, its members in their order. A member that finds no place is left
/// out; if in the end fewer than `min` are placed, all are taken back. With [`Within`] the values of the key are tried one by one; the one
/// that holds most members wins, among equals the greatest sum of scores, then the one whose first place is lowest.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Gang {
    /// The job whose tasks of this batch it is.
    pub job: u64,
    /// So many members, or none; at least 1.
    pub min: u32,
    /// No more than so many of those given; not below `min`.
    pub max: u32,
    /// Where they go together.
    pub within: Option<Within>,
}

/// In which order tasks are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// As they are given.
    #[default]
    Given,
    /// The greatest priority first; as they are given among equals. A gang goes by the greatest priority of its members.
    Priority,
}

/// What happens behind a task, or gang, that finds no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Head {
    /// The next one is tried.
    #[default]
    Greedy,
    /// None behind it is tried: strict first in, first out.
    Strict,
    /// Those behind it are tried as long as they do not delay it ("EASY" backfill). From when the tasks that run end, as far as that
    /// is known, follows when and where the first that finds no place will: its reservation. A task behind it goes only where it
    /// ends before that, or leaves what the reservation needs. Without an end that would let it run, none behind it is tried.
    Backfill,
}

/// How a batch is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Policy {
    /// In which order.
    pub order: Order,
    /// What happens behind one that finds no place.
    pub head: Head,
    /// Whether a task, or gang, that finds no place may have tasks of lower priority stopped. Whole jobs are chosen: see
    /// [`Matcher::run_batch`](super::Matcher::run_batch).
    pub preempt: bool,
}

/// What a run is given.
#[derive(Debug, Clone, Copy)]
pub struct Batch<'a> {
    /// The tasks.
    pub tasks: &'a [Task],
    /// The gangs among them, at most one a job.
    pub gangs: &'a [Gang],
    /// How they are tried.
    pub policy: Policy,
    /// The time, in nanoseconds. What is placed and says how long it runs ends so much later.
    pub now_ns: u64,
}

impl<'a> Batch<'a> {
    /// Tasks in the order given, without gangs, at time 0.
    pub fn new(tasks: &'a [Task]) -> Self {
        Batch { tasks, gangs: &[], policy: Policy::default(), now_ns: 0 }
    }
}

/// A task that runs already, not placed by this matcher: after a restart, or by somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunningTask<'a> {
    /// Its key, request, job, priority and group.
    pub task: Task,
    /// The agent it runs on, by name. One that is not known yet becomes so.
    pub agent: &'a str,
    /// When it ends, in nanoseconds, if that is known.
    pub ends_ns: Option<u64>,
}
