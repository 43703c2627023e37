//! What a run came to.

use super::evenness::Evenness;
use super::log::{SwfJob, SwfLog};
use super::replay::Owners;

/// Jobs shorter than this count as so long where slowdowns are worked out (Feitelson et al., 1997).
const SHORT_S: u64 = 10;
/// A curve has at most so many points.
const POINTS: usize = 1_000;

/// What a run came to. Times are in seconds.
#[derive(Debug, Clone, PartialEq)]
pub struct SwfRun {
    /// Processors of the cluster.
    pub processors: u32,
    /// Jobs that ran.
    pub jobs: u64,
    /// Jobs that ask for more processors than there are.
    pub too_wide: u64,
    /// From the first submission to the end of the last job.
    pub makespan_s: u64,
    /// The part of the processors in use in that time, 0 to 1.
    pub utilisation: f64,
    /// The same until the last submission: while jobs came.
    pub utilisation_submitting: f64,
    /// How long jobs waited.
    pub wait_s: SwfSpread,
    /// Bounded slowdowns: time from submission to end, divided by the run time, of which short ones count as 10 s; at least 1.
    pub slowdown: SwfSpread,
    /// Jain's index of the processors held by users who have jobs waiting, on average over the time in which there are two or
    /// more of them: 1 when they hold the same, 1/n when one of n holds all.
    pub jain_users: f64,
    /// The same of groups.
    pub jain_groups: f64,
    /// Users, by number.
    pub users: Vec<SwfConsumer>,
    /// Groups, by number.
    pub groups: Vec<SwfConsumer>,
    /// When each job of the log started, if it did.
    pub starts: Vec<Option<u64>>,
    /// (Second, processors in use, jobs waiting), up to a thousand points.
    pub curve: Vec<(u64, u32, u64)>,
}

/// How something is spread over jobs.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SwfSpread {
    /// The mean.
    pub mean: f64,
    /// Half of the jobs have so much or less.
    pub median: f64,
    /// 95 of 100 jobs have so much or less.
    pub p95: f64,
    /// The most.
    pub max: f64,
}

impl SwfSpread {
    fn of(mut values: Vec<f64>) -> SwfSpread {
        values.sort_by(f64::total_cmp);
        let count = values.len();
        let part = |percent: usize| {
            let place = (count * percent).div_ceil(100).saturating_sub(1);
            values.get(place).copied().unwrap_or(0.0)
        };
        let mean = values.iter().sum::<f64>() / count.max(1) as f64;
        SwfSpread { mean, median: part(50), p95: part(95), max: part(100) }
    }
}

/// What a user or a group got.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SwfConsumer {
    /// Its number in the log.
    pub id: i64,
    /// Jobs that ran.
    pub jobs: u64,
    /// Seconds of processors used.
    pub processor_s: u64,
    /// How long its jobs waited, on average.
    pub wait_mean_s: f64,
    /// The bounded slowdown of its jobs, on average.
    pub slowdown_mean: f64,
}

/// Processors in use over time.
pub(super) struct Curve {
    processors: u32,
    now_s: u64,
    in_use: u32,
    waiting: u64,
    /// When the first and the last job came.
    came_s: Option<(u64, u64)>,
    /// Seconds of processors until now, and when the last job came.
    area: u128,
    area_submitting: u128,
    step_s: u64,
    points: Vec<(u64, u32, u64)>,
}

impl Curve {
    pub(super) fn new(processors: u32) -> Curve {
        Curve {
            processors,
            now_s: 0,
            in_use: 0,
            waiting: 0,
            came_s: None,
            area: 0,
            area_submitting: 0,
            step_s: 1,
            points: Vec::new(),
        }
    }

    pub(super) fn advance(&mut self, now_s: u64) {
        // What was set for the last instant stood until now.
        let due = self.points.last().is_none_or(|(last_s, ..)| self.now_s >= last_s + self.step_s);
        if due && self.came_s.is_some() {
            self.points.push((self.now_s, self.in_use, self.waiting));
        }
        if self.points.len() == POINTS {
            let mut keep = false;
            self.points.retain(|_| {
                keep = !keep;
                keep
            });
            self.step_s *= 2;
        }
        self.area += u128::from(self.in_use) * u128::from(now_s - self.now_s);
        self.now_s = now_s;
    }

    pub(super) fn arrived(&mut self, now_s: u64) {
        self.waiting += 1;
        self.came_s = Some((self.came_s.map_or(now_s, |came_s| came_s.0), now_s));
        self.area_submitting = self.area;
    }

    pub(super) fn started(&mut self, processors: u32) {
        self.waiting -= 1;
        self.in_use += processors;
    }

    pub(super) fn ended(&mut self, processors: u32) {
        self.in_use -= processors;
    }

    /// The part of the processors that made up so much in so many seconds.
    fn part(&self, area: u128, seconds: u64) -> f64 {
        let all = u128::from(self.processors) * u128::from(seconds);
        if all == 0 { 0.0 } else { area as f64 / all as f64 }
    }
}

fn slowdown(job: &SwfJob, wait_s: u64) -> f64 {
    let bounded_s = job.run_s.max(SHORT_S);
    ((wait_s + job.run_s) as f64 / bounded_s as f64).max(1.0)
}

pub(super) fn report(
    log: &SwfLog,
    starts: Vec<Option<u64>>,
    mut curve: Curve,
    (users, users_even): (Owners, Evenness),
    (groups, groups_even): (Owners, Evenness),
) -> SwfRun {
    let ran = || {
        let jobs = log.jobs.iter().zip(&starts).enumerate();
        jobs.filter_map(|(at, (job, start_s))| Some((at, job, (*start_s)? - job.submit_s)))
    };
    let consumers = |owners: &Owners| {
        let mut sums = vec![(0_u64, 0_u64, 0.0, 0.0); owners.ids.len()];
        for (at, job, wait_s) in ran() {
            let (jobs, processor_s, wait, slow) = &mut sums[owners.of_job[at]];
            *jobs += 1;
            *processor_s =
                processor_s.saturating_add(job.run_s.saturating_mul(u64::from(job.processors)));
            *wait += wait_s as f64;
            *slow += slowdown(job, wait_s);
        }
        let named = owners.ids.iter().zip(sums).filter(|(_, sum)| sum.0 > 0);
        let consumer = |(id, (jobs, processor_s, wait, slow)): (&i64, (u64, u64, f64, f64))| {
            let (wait_mean_s, slowdown_mean) = (wait / jobs as f64, slow / jobs as f64);
            SwfConsumer { id: *id, jobs, processor_s, wait_mean_s, slowdown_mean }
        };
        named.map(consumer).collect()
    };
    let (first_s, last_s) = curve.came_s.unwrap_or_default();
    let makespan_s = curve.now_s - first_s;
    if curve.came_s.is_some() {
        curve.points.push((curve.now_s, curve.in_use, curve.waiting));
    }
    let jobs = ran().count() as u64;
    SwfRun {
        processors: curve.processors,
        jobs,
        too_wide: log.jobs.len() as u64 - jobs,
        makespan_s,
        utilisation: curve.part(curve.area, makespan_s),
        utilisation_submitting: curve.part(curve.area_submitting, last_s - first_s),
        wait_s: SwfSpread::of(ran().map(|(_, _, wait_s)| wait_s as f64).collect()),
        slowdown: SwfSpread::of(ran().map(|(_, job, wait_s)| slowdown(job, wait_s)).collect()),
        jain_users: users_even.mean(),
        jain_groups: groups_even.mean(),
        users: consumers(&users),
        groups: consumers(&groups),
        curve: curve.points,
        starts,
    }
}
