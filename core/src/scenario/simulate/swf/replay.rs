//! Plays a log: jobs end, jobs arrive, jobs start.

use super::cluster::{Cluster, Promise};
use super::evenness::Evenness;
use super::lines::Lines;
use super::log::{SwfJob, SwfLog};
use super::queue::Queue;
use super::report::{Curve, SwfRun, report};
use crate::error::{Entity, Error, Result};
use std::collections::BTreeSet;

/// Who goes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SwfPolicy {
    /// One line; its first job starts as soon as it fits, and nobody passes it.
    Fifo,
    /// One line; its first job, if it does not fit, is promised the time when it will by what running jobs asked for. Others
    /// start, in the order of the line, if they fit and leave that promise as it is. (EASY: Lifka, "The ANL/IBM SP scheduling
    /// system", 1995.)
    Backfill,
    /// A line for each user or group. Time and again whoever holds the least may start the first job of its line; whose first
    /// job does not fit is passed over.
    Fair,
    /// The same, but the first in that order whose job does not fit is given a promise as in [`SwfPolicy::Backfill`]. Jobs that
    /// leave it as it is start, in that order; where none that is first in its line does, any in the order of submission.
    FairBackfill,
}

impl SwfPolicy {
    /// All of them.
    pub const ALL: [SwfPolicy; 4] =
        [SwfPolicy::Fifo, SwfPolicy::Backfill, SwfPolicy::Fair, SwfPolicy::FairBackfill];

    /// The name in commands and tables.
    pub const fn name(self) -> &'static str {
        match self {
            SwfPolicy::Fifo => "fifo",
            SwfPolicy::Backfill => "backfill",
            SwfPolicy::Fair => "fair",
            SwfPolicy::FairBackfill => "fair-backfill",
        }
    }

    /// The policy of this name.
    pub fn named(name: &str) -> Option<SwfPolicy> {
        SwfPolicy::ALL.into_iter().find(|policy| policy.name() == name)
    }

    const fn is_fair(self) -> bool {
        matches!(self, SwfPolicy::Fair | SwfPolicy::FairBackfill)
    }

    const fn promises(self) -> bool {
        matches!(self, SwfPolicy::Backfill | SwfPolicy::FairBackfill)
    }
}

/// Between whom processors are shared fairly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SwfShare {
    /// Users.
    #[default]
    Users,
    /// Groups.
    Groups,
    /// Nobody: all stand in one line.
    None,
}

impl SwfShare {
    /// The choice of this name: `users`, `groups` or `none`.
    pub fn named(name: &str) -> Option<SwfShare> {
        match name {
            "users" => Some(SwfShare::Users),
            "groups" => Some(SwfShare::Groups),
            "none" => Some(SwfShare::None),
            _ => None,
        }
    }
}

/// How a log is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SwfSettings {
    /// Processors of the cluster, 1 to 2^24. Jobs that ask for more are left out.
    pub processors: u32,
    /// Who goes first.
    pub policy: SwfPolicy,
    /// Between whom [`SwfPolicy::Fair`] and [`SwfPolicy::FairBackfill`] share.
    pub share: SwfShare,
    /// For them what was held in the past counts as well, half as much for each of these that it lies back; `None`: not at all.
    pub half_life_s: Option<u64>,
}

impl SwfSettings {
    /// FIFO on as many processors as the log says there were, or as its widest job had.
    pub fn of(log: &SwfLog) -> SwfSettings {
        let widest = || log.jobs.iter().map(|job| job.processors).max();
        let processors = log.max_processors.or_else(widest).unwrap_or(1);
        SwfSettings {
            processors,
            policy: SwfPolicy::Fifo,
            share: SwfShare::default(),
            half_life_s: None,
        }
    }

    fn check(&self) -> Result<()> {
        let invalid = |reason| Err(Error::invalid(Entity::Config, reason, 0));
        if !(1..=1 << 24).contains(&self.processors) {
            return invalid("a cluster has 1 to 2^24 processors");
        }
        if self.half_life_s == Some(0) {
            return invalid("a half-life is longer than nothing");
        }
        Ok(())
    }
}

/// What each job is of a list without gaps: the numbers of users or groups in ascending order, and the place of each job's.
pub(super) struct Owners {
    pub(super) ids: Vec<i64>,
    pub(super) of_job: Vec<usize>,
}

impl Owners {
    fn of(jobs: &[SwfJob], id: impl Fn(&SwfJob) -> i64) -> Owners {
        let ids: Vec<i64> = jobs.iter().map(&id).collect::<BTreeSet<i64>>().into_iter().collect();
        let place = |job| ids.binary_search(&id(job)).unwrap_or(0);
        Owners { of_job: jobs.iter().map(place).collect(), ids }
    }

    /// Named so that the order of the names is that of the numbers.
    fn names(&self) -> Vec<String> {
        (0..self.ids.len()).map(|place| format!("{place:010}")).collect()
    }
}

struct Replay<'l> {
    now_s: u64,
    policy: SwfPolicy,
    cluster: Cluster<'l>,
    /// All jobs that wait, in the order of submission.
    queue: Queue,
    /// The same in a line for each owner, for the fair policies.
    lines: Option<Lines>,
    /// Whose line each job stands in.
    owners: Owners,
    users: (Owners, Evenness),
    groups: (Owners, Evenness),
    curve: Curve,
}

impl SwfLog {
    /// Plays the log. The same log and settings give the same run. The cost of a job is logarithmic in those that wait and run,
    /// with many owners in their number as well, with promises in the number of jobs that have to end first.
    ///
    /// # Errors
    /// [`Error::Invalid`] for settings that are none.
    pub fn replay(&self, settings: &SwfSettings) -> Result<SwfRun> {
        settings.check()?;
        let SwfSettings { processors, policy, share, half_life_s } = *settings;
        let jobs = &self.jobs;
        let users = Owners::of(jobs, |job| job.user);
        let groups = Owners::of(jobs, |job| job.group);
        let owners = match share {
            SwfShare::Users => Owners::of(jobs, |job| job.user),
            SwfShare::Groups => Owners::of(jobs, |job| job.group),
            SwfShare::None => Owners::of(jobs, |_| 0),
        };
        let lines = policy
            .is_fair()
            .then(|| Lines::new(&owners.names(), jobs.len(), processors, half_life_s));
        let with_evenness = |owners: Owners| {
            let evenness = Evenness::new(owners.ids.len());
            (owners, evenness)
        };
        let mut replay = Replay {
            now_s: 0,
            policy,
            cluster: Cluster::new(jobs, processors, policy.promises()),
            queue: Queue::new(jobs.len()),
            lines,
            owners,
            users: with_evenness(users),
            groups: with_evenness(groups),
            curve: Curve::new(processors),
        };
        let mut arrivals = (0..).zip(jobs).filter(|(_, job)| job.processors <= processors);
        let mut next = arrivals.next();
        loop {
            let arrival_s = next.map(|(_, job)| job.submit_s);
            let Some(now_s) = arrival_s.into_iter().chain(replay.cluster.next_end_s()).min() else {
                break;
            };
            replay.advance(now_s);
            while let Some(job) = replay.cluster.end_one(now_s) {
                replay.ended(job);
            }
            while let Some((number, job)) = next {
                if job.submit_s > now_s {
                    break;
                }
                replay.arrived(number);
                next = arrivals.next();
            }
            replay.start_what_may();
        }
        Ok(replay.into_run(self))
    }
}

impl Replay<'_> {
    fn advance(&mut self, now_s: u64) {
        self.users.1.advance(now_s);
        self.groups.1.advance(now_s);
        self.curve.advance(now_s);
        if let Some(lines) = &mut self.lines {
            lines.advance(now_s);
        }
        self.now_s = now_s;
    }

    fn arrived(&mut self, job: u32) {
        let at = job as usize;
        self.queue.add(job, self.cluster.job(job));
        if let Some(lines) = &mut self.lines {
            lines.add(self.owners.of_job[at], job);
        }
        self.users.1.add(self.users.0.of_job[at]);
        self.groups.1.add(self.groups.0.of_job[at]);
        self.curve.arrived(self.now_s);
    }

    fn ended(&mut self, job: u32) {
        let (at, processors) = (job as usize, self.cluster.job(job).processors);
        if let Some(lines) = &mut self.lines {
            lines.end(self.owners.of_job[at], processors);
        }
        self.users.1.end(self.users.0.of_job[at], processors);
        self.groups.1.end(self.groups.0.of_job[at], processors);
        self.curve.ended(processors);
    }

    fn start(&mut self, job: u32) {
        let (at, processors) = (job as usize, self.cluster.job(job).processors);
        self.cluster.start(job, self.now_s);
        self.queue.take(job);
        if let Some(lines) = &mut self.lines {
            lines.start(self.owners.of_job[at], job, processors);
        }
        self.users.1.start(self.users.0.of_job[at], processors);
        self.groups.1.start(self.groups.0.of_job[at], processors);
        self.curve.started(processors);
    }

    fn start_what_may(&mut self) {
        while self.cluster.free() > 0 {
            let Some(job) = self.next_to_start() else { break };
            self.start(job);
        }
    }

    /// The job that starts now, if one may.
    fn next_to_start(&mut self) -> Option<u32> {
        if self.lines.is_some() {
            return self.next_of_lines();
        }
        let first = self.queue.first()?;
        if self.cluster.fits(first) {
            return Some(first);
        }
        if !self.policy.promises() {
            return None;
        }
        let promise = self.cluster.promise(self.cluster.job(first).processors, self.now_s);
        self.first_within(promise, first + 1)
    }

    /// The first job of a line that may start, by who holds the least; with a promise to keep also another.
    fn next_of_lines(&mut self) -> Option<u32> {
        let lines = self.lines.as_mut()?;
        lines.begin();
        let mut promise: Option<Promise> = None;
        while let Some(first) = lines.next() {
            let job = self.cluster.job(first);
            if self.cluster.fits(first) {
                if promise.is_none_or(|promise| promise.allows(job, self.now_s)) {
                    return Some(first);
                }
            } else if self.policy.promises() && promise.is_none() {
                promise = Some(self.cluster.promise(job.processors, self.now_s));
            }
        }
        self.first_within(promise?, 0)
    }

    /// The first job from `from` on that fits and leaves a promise as it is.
    fn first_within(&self, promise: Promise, from: u32) -> Option<u32> {
        let (free, left_s) = (self.cluster.free(), promise.at_s - self.now_s);
        self.queue.find(from, |processors, expected_s| {
            processors <= free && (expected_s <= left_s || processors <= promise.spare)
        })
    }

    fn into_run(self, log: &SwfLog) -> SwfRun {
        let starts = self.cluster.into_starts();
        report(log, starts, self.curve, self.users, self.groups)
    }
}
