//! Logs in the Standard Workload Format: read, and played against an obvious counterpart that goes second by second.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

use apportion_core::error::{Entity, Error};
use apportion_core::rng::Rng;
use apportion_core::scenario::simulate::{
    SwfJob, SwfLog, SwfPolicy, SwfRun, SwfSettings, SwfShare,
};
use std::fmt::Write;

/// (submitted, ran, processors, requested, user, group)
type Short = (u64, i64, i64, i64, i64, i64);

fn text(processors: Option<u32>, jobs: &[Short]) -> String {
    let mut text = String::from("; Version: 2.2\n");
    if let Some(processors) = processors {
        writeln!(text, "; MaxProcs: {processors}").unwrap();
    }
    for (at, (submit, run, processors, requested, user, group)) in jobs.iter().enumerate() {
        let number = at + 1;
        writeln!(
            text,
            "{number} {submit} -1 {run} {processors} -1 -1 -1 {requested} -1 1 {user} {group} -1 -1 -1 -1 -1"
        )
        .unwrap();
    }
    text
}

fn replay(log: &SwfLog, policy: SwfPolicy, share: SwfShare) -> SwfRun {
    log.replay(&SwfSettings { policy, share, ..SwfSettings::of(log) }).unwrap()
}

/// The counterpart: all that waits and runs in plain lists, looked at anew for every decision.
struct Slow<'l> {
    jobs: &'l [SwfJob],
    settings: SwfSettings,
    now: u64,
    waiting: Vec<usize>,
    /// (job, start)
    running: Vec<(usize, u64)>,
    /// What ran: (job, start, end).
    past: Vec<(usize, u64, u64)>,
    starts: Vec<Option<u64>>,
}

impl Slow<'_> {
    fn owner(&self, job: usize) -> i64 {
        match self.settings.share {
            SwfShare::Users => self.jobs[job].user,
            SwfShare::Groups => self.jobs[job].group,
            SwfShare::None => 0,
        }
    }

    fn free(&self) -> u32 {
        let used: u32 = self.running.iter().map(|(job, _)| self.jobs[*job].processors).sum();
        self.settings.processors - used
    }

    /// Thousandths held by an owner, with what it held in the past.
    fn counts(&self, owner: i64) -> i64 {
        let mine = |job: &usize| self.owner(*job) == owner;
        let held = self.running.iter().filter(|(job, _)| mine(job));
        let held: i64 = held.map(|(job, _)| i64::from(self.jobs[*job].processors) * 1000).sum();
        let Some(half_life) = self.settings.half_life_s else { return held };
        // What was held from one instant to another, each instant counting the less the longer ago it is.
        let left = |since: u64| (-((self.now - since) as f64) / half_life as f64).exp2();
        let now = self.running.iter().map(|(job, start)| (*job, *start, self.now));
        let spans = self.past.iter().copied().chain(now).filter(|(job, ..)| mine(job));
        let average: f64 = spans
            .map(|(job, start, end)| {
                f64::from(self.jobs[job].processors) * 1000.0 * (left(end) - left(start))
            })
            .sum();
        held + (average + 0.5).floor() as i64
    }

    fn started(&self, owner: i64) -> usize {
        let started = (0..self.jobs.len()).filter(|job| self.starts[*job].is_some());
        started.filter(|job| self.owner(*job) == owner).count()
    }

    /// Those that may be considered, in order.
    fn line(&self) -> Vec<usize> {
        if matches!(self.settings.policy, SwfPolicy::Fifo | SwfPolicy::Backfill) {
            return self.waiting.clone();
        }
        let mut firsts: Vec<usize> = Vec::new();
        for job in &self.waiting {
            if firsts.iter().all(|first| self.owner(*first) != self.owner(*job)) {
                firsts.push(*job);
            }
        }
        firsts.sort_by_key(|job| {
            let owner = self.owner(*job);
            (self.counts(owner), self.started(owner), owner)
        });
        firsts
    }

    /// When so many processors will be free, and how many more than that.
    fn promise(&self, processors: u32) -> (u64, u32) {
        let free_at = |at: u64| {
            let done = self
                .running
                .iter()
                .filter(|(job, start)| start + self.jobs[*job].expected_s() <= at);
            self.free() + done.map(|(job, _)| self.jobs[*job].processors).sum::<u32>()
        };
        let at = (self.now..).find(|at| free_at(*at) >= processors).unwrap();
        (at, free_at(at) - processors)
    }

    fn choose(&self) -> Option<usize> {
        let mut promise = None;
        for job in self.line() {
            let asks = &self.jobs[job];
            let fits = asks.processors <= self.free();
            match (promise, self.settings.policy) {
                (None, _) if fits => return Some(job),
                (Some((at, spare)), _)
                    if fits && (self.now + asks.expected_s() <= at || asks.processors <= spare) =>
                {
                    return Some(job);
                }
                (_, SwfPolicy::Fifo) => return None,
                (None, SwfPolicy::Backfill | SwfPolicy::FairBackfill) => {
                    promise = Some(self.promise(asks.processors));
                }
                _ => {}
            }
        }
        // What nobody's first job can use goes to the earliest that can.
        let (at, spare) = promise.filter(|_| self.settings.policy == SwfPolicy::FairBackfill)?;
        self.waiting.iter().copied().find(|job| {
            let asks = &self.jobs[*job];
            asks.processors <= self.free()
                && (self.now + asks.expected_s() <= at || asks.processors <= spare)
        })
    }

    /// Whether anything ended.
    fn end_what_is_done(&mut self) -> bool {
        let before = self.running.len();
        let (jobs, now) = (self.jobs, self.now);
        let is_done = |(job, start): &(usize, u64)| start + jobs[*job].run_s <= now;
        self.past.extend(self.running.iter().filter(|at| is_done(at)).map(|at| (at.0, at.1, now)));
        self.running.retain(|at| !is_done(at));
        self.running.len() < before
    }

    /// Starts, and the averages of Jain's index over users and over groups.
    fn play(mut self) -> (Vec<Option<u64>>, [f64; 2]) {
        let processors = self.settings.processors;
        let fits = |job: &SwfJob| job.processors <= processors;
        let (jobs, wide) = (self.jobs, self.jobs.iter().filter(|job| !fits(job)).count());
        let mut indices = [(0.0, 0.0); 2];
        while self.past.len() + wide < jobs.len() {
            // The past fades all the time; who is next is asked when a job ends or comes.
            let mut asked = self.end_what_is_done();
            for (job, asks) in jobs.iter().enumerate() {
                if asks.submit_s == self.now && fits(asks) {
                    self.waiting.push(job);
                    asked = true;
                }
            }
            while asked {
                while let Some(job) = self.choose() {
                    self.waiting.retain(|other| *other != job);
                    self.running.push((job, self.now));
                    self.starts[job] = Some(self.now);
                }
                // Jobs of no length end when they begin.
                asked = self.end_what_is_done();
            }
            for (which, (sum, seconds)) in indices.iter_mut().enumerate() {
                let id = |job: &usize| [jobs[*job].user, jobs[*job].group][which];
                let mut owners: Vec<i64> = self.waiting.iter().map(id).collect();
                owners.sort_unstable();
                owners.dedup();
                let held: Vec<f64> = owners
                    .iter()
                    .map(|owner| {
                        let mine = self.running.iter().filter(|(job, _)| id(job) == *owner);
                        mine.map(|(job, _)| f64::from(jobs[*job].processors)).sum()
                    })
                    .collect();
                if held.len() < 2 {
                    continue;
                }
                let squares: f64 = held.iter().map(|held| held * held).sum();
                let all: f64 = held.iter().sum();
                *sum += if squares == 0.0 { 1.0 } else { all * all / held.len() as f64 / squares };
                *seconds += 1.0;
            }
            self.now += 1;
        }
        let mean = |(sum, seconds): (f64, f64)| if seconds == 0.0 { 1.0 } else { sum / seconds };
        (self.starts, indices.map(mean))
    }
}

#[test]
fn every_policy_starts_what_its_counterpart_starts() {
    let histories = std::env::var("APPORTION_HISTORIES").ok().and_then(|text| text.parse().ok());
    for seed in 0..histories.unwrap_or(300) {
        let mut rng = Rng::new(seed);
        let processors = 1 + rng.below(12) as u32;
        let owners = 1 + rng.below(5);
        let span = 1 + rng.below(60);
        let jobs: Vec<Short> = (0..rng.below(40))
            .map(|_| {
                let run = rng.below(12) as i64;
                let requested = [-1, run, run + rng.below(10) as i64, 5][rng.below(4) as usize];
                let wide = 1 + rng.below(u64::from(processors) + u64::from(seed % 7 == 0)) as i64;
                let user = rng.below(owners) as i64;
                (rng.below(span), run, wide, requested, user, user % 2 - 1)
            })
            .collect();
        let log = SwfLog::parse(&text(Some(processors), &jobs)).unwrap();
        for policy in SwfPolicy::ALL {
            for share in [SwfShare::Users, SwfShare::Groups, SwfShare::None] {
                for half_life_s in [None, Some(7)] {
                    let settings = SwfSettings { processors, policy, share, half_life_s };
                    let slow = Slow {
                        jobs: &log.jobs,
                        settings,
                        now: 0,
                        waiting: Vec::new(),
                        running: Vec::new(),
                        past: Vec::new(),
                        starts: vec![None; log.jobs.len()],
                    };
                    let run = log.replay(&settings).unwrap();
                    let (starts, [users, groups]) = slow.play();
                    assert_eq!(run.starts, starts, "{seed}: {settings:?}\n{:#?}", log.jobs);
                    assert!((run.jain_users - users).abs() < 1e-9, "{seed}: {settings:?}");
                    assert!((run.jain_groups - groups).abs() < 1e-9, "{seed}: {settings:?}");
                }
            }
        }
    }
}

#[test]
fn the_figures_of_a_run_worked_by_hand() {
    // Two processors. 0: 0..20 on one; 1: 0..5 on one; 2: waits for both from 2, 20..30; 3: behind it, asks for one.
    let jobs =
        [(0, 20, 1, -1, 1, 1), (0, 5, 1, -1, 2, 1), (2, 10, 2, -1, 1, 1), (3, 10, 1, 15, 3, 2)];
    let log = SwfLog::parse(&text(Some(2), &jobs)).unwrap();
    let run = replay(&log, SwfPolicy::Fifo, SwfShare::Users);
    assert_eq!(run.starts, [Some(0), Some(0), Some(20), Some(30)]);
    assert_eq!((run.jobs, run.too_wide, run.makespan_s), (4, 0, 40));
    // 20 + 5 + 20 + 10 of 80 seconds of processors; until second 3 all of both.
    assert_eq!((run.utilisation, run.utilisation_submitting), (55.0 / 80.0, 1.0));
    let wait = run.wait_s;
    assert_eq!((wait.mean, wait.median, wait.p95, wait.max), (45.0 / 4.0, 0.0, 27.0, 27.0));
    // 1, 1 (a run of 5 counts as 10), 28/10, 37/10.
    assert!((run.slowdown.mean - 8.5 / 4.0).abs() < 1e-12);
    assert_eq!((run.slowdown.median, run.slowdown.p95), (1.0, 3.7));
    // Users 1 and 3 wait from 3 to 20 (1 holds one processor, 3 none); from 20 on only 3 waits.
    assert_eq!(run.jain_users, 0.5);
    let users: Vec<_> =
        run.users.iter().map(|user| (user.id, user.jobs, user.processor_s)).collect();
    assert_eq!(users, [(1, 2, 40), (2, 1, 5), (3, 1, 10)]);
    assert_eq!((run.users[0].wait_mean_s, run.users[2].slowdown_mean), (9.0, 3.7));
    assert_eq!(
        run.groups.iter().map(|group| (group.id, group.jobs)).collect::<Vec<_>>(),
        [(1, 3), (2, 1)]
    );
    assert_eq!(run.curve.first(), Some(&(0, 2, 0)));
    assert_eq!(run.curve.last(), Some(&(40, 0, 0)));

    // Job 3 is expected to be done at 20 when it starts at 5, just as the promise says.
    let run = replay(&log, SwfPolicy::Backfill, SwfShare::Users);
    assert_eq!(run.starts, [Some(0), Some(0), Some(20), Some(5)]);
}

#[test]
fn fair_share_lets_those_first_who_hold_less() {
    // User 1 sends ten jobs at once, user 2 one job a little later.
    let mut jobs: Vec<Short> = vec![(0, 10, 1, -1, 1, 1); 10];
    jobs.push((1, 10, 1, -1, 2, 2));
    let log = SwfLog::parse(&text(Some(2), &jobs)).unwrap();
    let fifo = replay(&log, SwfPolicy::Fifo, SwfShare::Users);
    assert_eq!((fifo.starts[2], fifo.starts[10]), (Some(10), Some(50)));
    for share in [SwfShare::Users, SwfShare::Groups] {
        let fair = replay(&log, SwfPolicy::Fair, share);
        assert_eq!((fair.starts[2], fair.starts[10]), (Some(10), Some(10)));
    }
    let one_line = replay(&log, SwfPolicy::Fair, SwfShare::None);
    assert_eq!(one_line.starts, fifo.starts);
}

#[test]
fn with_a_half_life_the_past_counts() {
    // User 1 used both processors for long; now both users have one job each that takes both, user 1's came first.
    let jobs = [(0, 100, 2, -1, 1, 1), (50, 10, 2, -1, 1, 1), (60, 10, 2, -1, 2, 1)];
    let log = SwfLog::parse(&text(Some(2), &jobs)).unwrap();
    let settings =
        |half_life_s| SwfSettings { policy: SwfPolicy::Fair, half_life_s, ..SwfSettings::of(&log) };
    let starts = |half_life_s| log.replay(&settings(half_life_s)).unwrap().starts;
    // Nobody holds anything at 100; user 2 has had fewer jobs started either way, and that decides without a past.
    assert_eq!(starts(None), [Some(0), Some(110), Some(100)]);
    assert_eq!(starts(Some(1000)), [Some(0), Some(110), Some(100)]);
    // Two small jobs of user 2 turn the number of jobs round, and hardly the time used.
    let mut more = jobs.to_vec();
    more.insert(1, (1, 0, 1, -1, 2, 1));
    more.insert(2, (1, 0, 1, -1, 2, 1));
    let more = SwfLog::parse(&text(Some(3), &more)).unwrap();
    let starts = |half_life_s| {
        let policy = SwfPolicy::Fair;
        let settings = SwfSettings { policy, half_life_s, ..SwfSettings::of(&more) };
        more.replay(&settings).unwrap().starts
    };
    assert_eq!(starts(None)[3..], [Some(100), Some(110)]);
    assert_eq!(starts(Some(1000))[3..], [Some(110), Some(100)]);
}

#[test]
fn a_promise_is_kept_where_greedy_fair_share_would_starve() {
    // One processor of two is always in use by somebody's small jobs; a wide job of user 0 came early.
    let mut jobs: Vec<Short> = vec![(0, 10, 1, -1, 1, 0), (1, 5, 2, -1, 0, 0)];
    jobs.extend((0..20).map(|at| (2 + at * 5, 10, 1, -1, 1 + at as i64 % 3, 0)));
    let log = SwfLog::parse(&text(Some(2), &jobs)).unwrap();
    assert_eq!(replay(&log, SwfPolicy::FairBackfill, SwfShare::Users).starts[1], Some(10));
    assert!(replay(&log, SwfPolicy::Fair, SwfShare::Users).starts[1] > Some(90));
}

#[test]
fn what_a_log_leaves_open() {
    // Cancelled before they began, parts of a job, unknown processors; asked for and not allocated.
    let log = SwfLog::parse(concat!(
        "; MaxNodes: 8\n",
        ";\n",
        "\n",
        "1 3 -1 -1 4 -1 -1 -1 -1 -1 5 1 1 -1 -1 -1 -1 -1\n",
        "2 2 -1 10 4 -1 -1 -1 -1 -1 2 1 1 -1 -1 -1 -1 -1\n",
        "3 2 -1 10 -1 -1 -1 -1 -1 -1 1 1 1 -1 -1 -1 -1 -1\n",
        "  4 2 -1 10 -1 0.5 -1 3 0 -1 1 -1 -1 -1 -1 -1 -1 -1 \r\n",
        "5 1 7 10 2 -1 -1 3 20 -1 0 1 1 -1 -1 -1 -1 -1\n",
    ))
    .unwrap();
    assert_eq!((log.max_processors, log.left_out), (Some(8), 3));
    let jobs: Vec<_> =
        log.jobs.iter().map(|job| (job.number, job.submit_s, job.processors)).collect();
    assert_eq!(jobs, [(5, 1, 2), (4, 2, 3)]);
    assert_eq!((log.jobs[0].expected_s(), log.jobs[1].expected_s()), (20, 10));
    assert_eq!((log.jobs[1].user, log.jobs[1].group), (-1, -1));
    // As many as the widest job has, where the log does not say.
    let log = SwfLog::parse(&text(None, &[(0, 1, 3, -1, 1, 1)])).unwrap();
    assert_eq!(SwfSettings::of(&log).processors, 3);
    let narrow = SwfSettings { processors: 2, ..SwfSettings::of(&log) };
    let run = log.replay(&narrow).unwrap();
    assert_eq!((run.jobs, run.too_wide, run.starts), (0, 1, vec![None]));
    let empty = SwfLog::parse("; MaxProcs: -1\n").unwrap();
    let run = replay(&empty, SwfPolicy::Fair, SwfShare::Users);
    assert_eq!((run.jobs, run.utilisation, run.jain_users), (0, 0.0, 1.0));
    assert!(run.curve.is_empty());
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let good = "1 0 -1 10 1 -1 -1 -1 -1 -1 1 1 1 -1 -1 -1 -1 -1";
    for (text, place, said) in [
        ("1 0 -1 10", (1, 10), "4 values, and not 18"),
        ("; MaxProcs: many", (1, 13), "MaxProcs is \"many\", not a whole number"),
        (";MaxProcs:", (1, 11), "MaxProcs is \"\""),
        ("; MaxProcs: 99999999", (1, 13), "MaxProcs is 99999999, above 16777216"),
        (&format!("{good}\n{good} 7"), (2, 49), "more than 18 values"),
        (&good.replacen("10", "ten", 1), (1, 8), "\"ten\" is not a number"),
        (&good.replacen("10", "1.5", 1), (1, 8), "the run time is \"1.5\", not a whole number"),
        (&good.replacen("10", "-2", 1), (1, 8), "the run time is -2, below -1"),
        (&good.replacen("10", "1e999", 1), (1, 8), "\"1e999\" is not a number"),
        (&good.replacen("10", "9999999999999", 1), (1, 8), "the run time is 9999999999999, above"),
        (&good.replacen("1 0", "1 -1", 1), (1, 3), "when was it submitted?"),
        (
            &good.replacen("-1 -1 -1 -1 -1 1", "-1 -1 NaN -1 -1 1", 1),
            (1, 19),
            "\"NaN\" is not a number",
        ),
    ] {
        let error = SwfLog::parse(text).unwrap_err();
        assert_eq!((error.line, error.column), place, "{text}: {error}");
        assert!(error.message.starts_with(said), "{text}: {error}");
    }
    let log = SwfLog::parse(good).unwrap();
    let settings = SwfSettings::of(&log);
    for wrong in [
        SwfSettings { processors: 0, ..settings },
        SwfSettings { processors: u32::MAX, ..settings },
        SwfSettings { half_life_s: Some(0), ..settings },
    ] {
        let refused = log.replay(&wrong);
        assert!(matches!(refused, Err(Error::Invalid { entity: Entity::Config, .. })), "{wrong:?}");
    }
}

#[test]
fn a_curve_has_no_more_than_a_thousand_points() {
    let jobs: Vec<Short> = (0..5000).map(|at| (at * 3, 2, 1, -1, 1, 1)).collect();
    let log = SwfLog::parse(&text(Some(1), &jobs)).unwrap();
    let run = replay(&log, SwfPolicy::Fifo, SwfShare::None);
    assert!((400..=1000).contains(&run.curve.len()), "{}", run.curve.len());
    assert!(run.curve.is_sorted_by(|left, right| left.0 < right.0));
}

#[test]
fn the_log_of_a_grid() {
    let shared = std::env::var("APPORTION_SHARED").unwrap_or_else(|_| "../../shared".to_owned());
    let file = format!("{shared}/data/swf/LCG.swf.gz");
    let unpacked = std::process::Command::new("gzip").args(["-dc", &file]).output();
    let Some(unpacked) = unpacked.ok().filter(|output| output.status.success()) else {
        eprintln!("skipped: there is no {file}, or no gzip");
        return;
    };
    let log = SwfLog::parse(&String::from_utf8_lossy(&unpacked.stdout)).unwrap();
    assert_eq!((log.jobs.len(), log.left_out, log.max_processors), (188_041, 0, Some(24_515)));
    // All jobs have one processor. On so many nobody waits.
    let run = replay(&log, SwfPolicy::Fifo, SwfShare::Users);
    assert_eq!((run.jobs, run.wait_s.max), (188_041, 0.0));
    assert_eq!((run.users.len(), run.groups.len()), (216, 28));
    let processors = 1_600;
    let play = |policy, share| {
        log.replay(&SwfSettings { processors, policy, share, half_life_s: None }).unwrap()
    };
    let fifo = play(SwfPolicy::Fifo, SwfShare::Users);
    // The first that waits asks for one processor: nothing that could fill a gap fits before it.
    assert_eq!(play(SwfPolicy::Backfill, SwfShare::Users).starts, fifo.starts);
    let users = play(SwfPolicy::Fair, SwfShare::Users);
    let groups = play(SwfPolicy::Fair, SwfShare::Groups);
    assert!(users.jain_users > 2.0 * fifo.jain_users, "{} {}", users.jain_users, fifo.jain_users);
    assert!(groups.jain_groups > 2.0 * fifo.jain_groups);
    assert!(users.slowdown.median < fifo.slowdown.median);
}
