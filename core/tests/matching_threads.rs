//! The number of threads does not show in an answer.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use apportion_core::attribute::Attribute;
#[path = "../../benches/src/workloads/matcher.rs"]
#[allow(dead_code, reason = "the bench program uses the rest")]
mod workload;

use apportion_core::matching::{
    Batch, Condition, Config, Constraint, Fitness, Gang, Key, Matcher, Order, Placement,
    Placements, Policy, Request, RunningTask, Task, Typical, Within, Workload,
};
use apportion_core::resource::{Quantities, Quantity};
use apportion_core::rng::Rng;

/// More agents than one thread scans alone, requests that are all different, preferences among them.
fn placed(threads: u32, fitness: Fitness, on_devices: bool) -> (Vec<Placement>, Vec<u32>) {
    let mut rng = Rng::new(3);
    let mut matcher = Matcher::new(Config { fitness, threads, ..Config::default() }).unwrap();
    for index in 0..40_000 {
        let text = format!("cpus:{};mem:{}", 1 + rng.below(8), 1 + rng.below(64));
        let attributes = [Attribute::text("zone", format!("z{}", rng.below(8)))];
        let name = format!("a{index}");
        let agent = matcher.add_agent(&name, &text.parse().unwrap(), &attributes).unwrap();
        if on_devices {
            matcher.set_devices(agent, "T4", index % 5).unwrap();
        }
    }
    if on_devices {
        let typical = [200, 500, 1000].map(|share| {
            let asked = Quantities::parse("cpus:2").unwrap();
            Typical::of(&Request::new(asked).with_devices(1, share), "cpus", 1)
        });
        let workload = Workload { scalar: "cpus".into(), typical: typical.to_vec() };
        matcher.set_workload(&workload).unwrap();
    }
    let mut tasks = Vec::new();
    for key in 0..120 {
        let mut scalars = Quantities::parse("mem:1").unwrap();
        // One in forty fits nowhere.
        let cpus = if key % 40 == 39 { 9_000 } else { 100 + key as i64 };
        scalars.add("cpus", Quantity::from_thousandths(cpus).unwrap());
        let mut request = match key % 3 {
            0 => Request::new(scalars),
            1 => Request::new(scalars).with_constraint(
                Constraint::required(Condition::Balanced {
                    per: Key::attribute("zone"),
                    values: 8,
                })
                .preferred(2),
            ),
            _ => Request::new(scalars).with_constraint(Constraint::unique().preferred(1)),
        };
        if on_devices {
            request = request.with_devices(1 + key as u32 % 2, 10 + key as u32);
        }
        tasks.push(Task::new(key, matcher.add_request(&request).unwrap()).of_job(key / 30));
    }
    let mut placements = Placements::new();
    matcher.run(&tasks, &mut placements).unwrap();
    (placements.placed().to_vec(), placements.left_out().to_vec())
}

#[test]
fn one_thread_or_several() {
    let both = ["cpus", "mem"];
    let (pack, random) = (Fitness::pack(["cpus"]), Fitness::random(5));
    for fitness in [Fitness::spread(both), random, pack, Fitness::balanced(both)] {
        let alone = placed(1, fitness.clone(), false);
        assert_eq!((alone.0.len(), alone.1.len()), (117, 3));
        for threads in [2, 3, 8] {
            assert!(placed(threads, fitness.clone(), false) == alone, "{threads} threads");
        }
    }
    let alone = placed(1, Fitness::unfragmented(), true);
    assert_eq!((alone.0.len(), alone.1.len()), (117, 3));
    for threads in [2, 3] {
        assert!(placed(threads, Fitness::unfragmented(), true) == alone, "{threads} threads");
    }
}

/// Runs after runs: gangs within a rack, some of which do not fit, tasks of other priorities between them, and in between
/// some tasks finish.
fn after_runs(threads: u32) -> Vec<Vec<Placement>> {
    let fitness = Fitness::pack(["cpus", "mem"]);
    let mut matcher = Matcher::new(Config { fitness, threads, ..Config::default() }).unwrap();
    for index in 0..20_000_u32 {
        let text = format!("cpus:{};mem:{}", 1 + index % 7, 1 + index % 50);
        let attributes = [Attribute::text("rack", format!("r{}", index / 2_000))];
        matcher.add_agent(&format!("a{index}"), &text.parse().unwrap(), &attributes).unwrap();
    }
    let within = |required| Some(Within { key: Key::attribute("rack"), required });
    let (mut runs, mut placements, mut key) = (Vec::new(), Placements::new(), 0);
    for run in 0..3 {
        let (mut tasks, mut gangs) = (Vec::new(), Vec::new());
        for job in run * 20..run * 20 + 20 {
            let count = 1 + job % 4;
            gangs.push(Gang {
                job,
                min: count as u32,
                max: count as u32,
                within: within(job % 2 == 0),
            });
            for _ in 0..count {
                key += 1;
                let mut scalars = Quantities::parse("mem:0.5").unwrap();
                // No agent has what one in fifteen asks for.
                let cpus = if key % 15 == 0 { 9_000 } else { 900 + key as i64 };
                scalars.add("cpus", Quantity::from_thousandths(cpus).unwrap());
                let zoned = Constraint::unique().preferred(1);
                let request = Request::new(scalars).with_constraint(zoned);
                let request = matcher.add_request(&request).unwrap();
                tasks.push(Task::new(key, request).of_job(job).with_priority(job as i32 % 3));
            }
        }
        let policy = Policy { order: Order::Priority, ..Policy::default() };
        let batch = Batch { gangs: &gangs, policy, ..Batch::new(&tasks) };
        matcher.run_batch(&batch, &mut placements).unwrap();
        matcher.validate().unwrap();
        runs.push(placements.placed().to_vec());
        for placed in placements.placed().iter().step_by(3) {
            matcher.finish(tasks[placed.task as usize].key).unwrap();
        }
    }
    runs
}

#[test]
fn gangs_by_one_thread_or_several() {
    let alone = after_runs(1);
    let placed: Vec<usize> = alone.iter().map(Vec::len).collect();
    assert!(placed.iter().all(|placed| *placed > 20), "{placed:?}");
    for threads in [2, 3] {
        assert!(after_runs(threads) == alone, "{threads} threads");
    }
}

/// Tasks each of which fills thirty agents to the last thousandth: they score the same, but sums of doubles say so only nearly.
fn filled(threads: u32) -> Vec<Placement> {
    const SIZES: u64 = 600;
    let fitness = Fitness::pack(["cpus"]);
    let mut matcher = Matcher::new(Config { fitness, threads, ..Config::default() }).unwrap();
    let asking = |thousandths: u64| {
        let cpus = Quantity::from_thousandths(thousandths as i64).unwrap();
        let mut scalars = Quantities::default();
        scalars.add("cpus", cpus);
        Request::new(scalars)
    };
    for index in 0..20_000 {
        let (total, free) = (2_000 + index * 37 % 11 * 700, 100 + index * 7_919 % SIZES);
        let (agent, capacity) = (format!("a{index}"), format!("cpus:{}", total as f64 / 1e3));
        matcher.add_agent(&agent, &capacity.parse().unwrap(), &[]).unwrap();
        let request = matcher.add_request(&asking(total - free)).unwrap();
        let task = Task::new(1_000_000 + index, request);
        matcher.add_running(&RunningTask { task, agent: &agent, ends_ns: None }).unwrap();
    }
    let mut task = |size| Task::new(size, matcher.add_request(&asking(100 + size)).unwrap());
    let tasks: Vec<Task> = (0..SIZES).map(&mut task).collect();
    let mut placements = Placements::new();
    matcher.run(&tasks, &mut placements).unwrap();
    placements.placed().to_vec()
}

#[test]
fn equals_by_one_thread_or_several() {
    let alone = filled(1);
    assert_eq!(alone.len(), 600);
    for threads in [2, 3] {
        assert!(filled(threads) == alone, "{threads} threads");
    }
}

#[test]
fn preferences_by_one_thread_or_several() {
    let rule = workload::Rule::named("softmixed").unwrap();
    let shape = workload::Shape { agents: 20_000, tasks: 10_000, rule, distinct: true };
    let placed = |threads| {
        let config = Config { threads, ..Config::default() };
        let (mut matcher, tasks) = workload::prepare(shape, config).unwrap();
        let mut placements = Placements::new();
        matcher.run(&tasks, &mut placements).unwrap();
        placements.placed().to_vec()
    };
    let alone = placed(1);
    assert_eq!(alone.len(), 10_000);
    for threads in [2, 3] {
        assert!(placed(threads) == alone, "{threads} threads");
    }
}
