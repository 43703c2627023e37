//! Logs of parallel machines played again.

use crate::errors::{invalid, not_found, refused};
use apportion_core::error::Entity;
use apportion_core::scenario::simulate as core;
use pyo3::prelude::*;

/// How something is spread over jobs.
#[pyclass(frozen, get_all, module = "apportion")]
#[derive(Clone)]
pub(crate) struct SwfSpread {
    /// The mean.
    mean: f64,
    /// Half of the jobs have so much or less.
    median: f64,
    /// 95 of 100 jobs have so much or less.
    p95: f64,
    /// The most.
    max: f64,
}

impl From<core::SwfSpread> for SwfSpread {
    fn from(spread: core::SwfSpread) -> SwfSpread {
        let core::SwfSpread { mean, median, p95, max } = spread;
        SwfSpread { mean, median, p95, max }
    }
}

/// What a user or a group got.
#[pyclass(frozen, get_all, module = "apportion")]
#[derive(Clone)]
pub(crate) struct SwfConsumer {
    /// Its number in the log.
    id: i64,
    /// Jobs that ran.
    jobs: u64,
    /// Seconds of processors used.
    processor_s: u64,
    /// How long its jobs waited, on average.
    wait_mean_s: f64,
    /// The bounded slowdown of its jobs, on average.
    slowdown_mean: f64,
}

impl From<core::SwfConsumer> for SwfConsumer {
    fn from(consumer: core::SwfConsumer) -> SwfConsumer {
        let core::SwfConsumer { id, jobs, processor_s, wait_mean_s, slowdown_mean } = consumer;
        SwfConsumer { id, jobs, processor_s, wait_mean_s, slowdown_mean }
    }
}

/// What playing a log came to. Times are in seconds.
#[pyclass(frozen, get_all, module = "apportion")]
pub(crate) struct SwfRun {
    /// Processors of the cluster.
    processors: u32,
    /// Jobs that ran.
    jobs: u64,
    /// Jobs that ask for more processors than there are.
    too_wide: u64,
    /// Lines of the log that are no jobs that ran: cancelled before, of unknown size, parts.
    left_out: u64,
    /// From the first submission to the end of the last job.
    makespan_s: u64,
    /// The part of the processors in use in that time, 0 to 1.
    utilisation: f64,
    /// The same until the last submission: while jobs came.
    utilisation_submitting: f64,
    /// How long jobs waited.
    wait_s: SwfSpread,
    /// Bounded slowdowns: time from submission to end, divided by the run time, of which short
    /// ones count as 10 s; at least 1.
    slowdown: SwfSpread,
    /// Jain's index of the processors held by users who have jobs waiting, on average over the
    /// time in which there are two or more of them.
    jain_users: f64,
    /// The same of groups.
    jain_groups: f64,
    /// Users, by number.
    users: Vec<SwfConsumer>,
    /// Groups, by number.
    groups: Vec<SwfConsumer>,
    /// When each job of the log started, if it did.
    starts: Vec<Option<u64>>,
    /// (Second, processors in use, jobs waiting), up to a thousand points.
    curve: Vec<(u64, u32, u64)>,
}

impl SwfRun {
    fn of(log: &core::SwfLog, run: core::SwfRun) -> SwfRun {
        let consumers = |all: Vec<core::SwfConsumer>| all.into_iter().map(Into::into).collect();
        SwfRun {
            processors: run.processors,
            jobs: run.jobs,
            too_wide: run.too_wide,
            left_out: log.left_out,
            makespan_s: run.makespan_s,
            utilisation: run.utilisation,
            utilisation_submitting: run.utilisation_submitting,
            wait_s: run.wait_s.into(),
            slowdown: run.slowdown.into(),
            jain_users: run.jain_users,
            jain_groups: run.jain_groups,
            users: consumers(run.users),
            groups: consumers(run.groups),
            starts: run.starts,
            curve: run.curve,
        }
    }
}

/// Plays a log in the Standard Workload Format again on a cluster of so many processors.
///
/// Jobs keep when they were submitted, how long they ran and on how many processors; when they
/// start is up to the policy.
///
/// Args:
///     log: What the file holds, unpacked.
///     policy: `fifo`, `backfill`, `fair` or `fair-backfill`.
///     share: Between whom the fair ones share: `users`, `groups` or `none`.
///     processors: Of the cluster; as many as the log says there were, if it is not said.
///     half_life_s: For the fair ones what was held in the past counts as well, half as much
///         for each of these that it lies back.
///
/// Raises:
///     InvalidError: for a log that is none, `at` the line; it names line and column. For a
///         number that is none.
///     NotFoundError: for a policy or share of another name.
#[pyfunction]
#[pyo3(signature = (log, policy, share="users", *, processors=None, half_life_s=None))]
pub(crate) fn simulate_swf(
    py: Python<'_>,
    log: &str,
    policy: &str,
    share: &str,
    processors: Option<u32>,
    half_life_s: Option<u64>,
) -> PyResult<SwfRun> {
    let unknown =
        |name: &str, what| not_found(Entity::Argument, format_args!("{name:?} is {what}"));
    let policy = core::SwfPolicy::named(policy).ok_or_else(|| unknown(policy, "not a policy"))?;
    let share = core::SwfShare::named(share).ok_or_else(|| unknown(share, "not who shares"))?;
    py.detach(|| {
        let log = core::SwfLog::parse(log)
            .map_err(|error| invalid(Entity::Argument, format_args!("{error}"), error.line))?;
        let mut settings = core::SwfSettings::of(&log);
        settings.processors = processors.unwrap_or(settings.processors);
        let settings = core::SwfSettings { policy, share, half_life_s, ..settings };
        Ok(SwfRun::of(&log, log.replay(&settings).map_err(refused)?))
    })
}
