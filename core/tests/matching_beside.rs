//! What is asked beside a run, against the exhaustive matcher: who would be best, how many more would do, which could go.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use apportion_core::matching::{
    Batch, Config, Gang, Growth, Matcher, Placements, Request, RunningTask, Task,
};
use apportion_core::resource::Quantities;
use matching_pair::history::{Features, count, walk};

const ASKED: Features = Features {
    agents: 6,
    constraints: 30,
    fitness: 30,
    gangs: 30,
    by_priority: 30,
    groups: 20,
    asked: 70,
    ..Features::NONE
};

#[test]
fn agrees_on_what_is_asked() {
    let histories = count(250) as usize;
    let seen = walk(0..histories as u64, ASKED);
    let least = seen.ranked.min(seen.fewer).min(seen.moves);
    assert!(least > 2 * histories && seen.more > histories / 2, "{seen:?}");
}

#[test]
fn agrees_on_what_is_asked_with_everything() {
    let features = Features { devices: 40, sets_and_disks: 40, preempt: 30, backfill: 30, ..ASKED };
    let histories = count(200) as usize;
    let seen = walk(1_000_000..1_000_000 + histories as u64, features);
    let least = seen.ranked.min(seen.fewer).min(seen.moves);
    assert!(least > histories && seen.more > histories / 5, "{seen:?}");
    let features = Features { many_resources: true, ..features };
    walk(2_000_000..2_000_000 + count(200) / 4, features);
}

fn matcher_with(agents: &[(&str, &str)]) -> Matcher {
    let mut matcher = Matcher::new(Config::default()).unwrap();
    for (name, capacity) in agents {
        matcher.add_agent(name, &capacity.parse().unwrap(), &[]).unwrap();
    }
    matcher
}

#[test]
fn a_gang_grows_to_its_most_and_begins_at_its_least() {
    let mut matcher = matcher_with(&[("a", "cpus:2")]);
    let one = matcher.add_request(&Request::new(Quantities::parse("cpus:1").unwrap())).unwrap();
    let tasks: Vec<Task> = (0..5).map(|key| Task::new(key, one).of_job(7)).collect();
    let shape = "cpus:1".parse().unwrap();
    let grow = |gang: Gang| {
        let gangs = [gang];
        let batch = Batch { gangs: &gangs, ..Batch::new(&tasks) };
        matcher.growth(&batch, &shape, &[], 9).unwrap()
    };
    // Two fit, one more may join, and never the fifth.
    let growth = grow(Gang { job: 7, min: 1, max: 3, within: None });
    assert_eq!(growth, Growth { agents: 1, placed: 3, left_out: vec![3, 4] });
    // None is placed before four are, although a task of the job runs already.
    let growth = grow(Gang { job: 7, min: 4, max: 4, within: None });
    assert_eq!(growth, Growth { agents: 2, placed: 4, left_out: vec![4] });
    let told = Task::new(99, one).of_job(7);
    matcher.add_running(&RunningTask { task: told, agent: "far", ends_ns: None }).unwrap();
    let gangs = [Gang { job: 7, min: 4, max: 4, within: None }];
    let batch = Batch { gangs: &gangs, ..Batch::new(&tasks) };
    let growth = matcher.growth(&batch, &shape, &[], 1).unwrap();
    assert_eq!((growth.agents, growth.placed), (0, 0));
}

#[test]
fn an_agent_stays_with_a_task_beside_its_capacity() {
    let mut matcher = Matcher::new(Config::default()).unwrap();
    let nothing = matcher.add_request(&Request::default()).unwrap();
    let told = RunningTask { task: Task::new(1, nothing), agent: "a", ends_ns: None };
    matcher.add_running(&told).unwrap();
    for name in ["a", "b"] {
        matcher.add_agent(name, &"cpus:1".parse().unwrap(), &[]).unwrap();
    }
    let shrinkage = matcher.shrinkage(2);
    assert_eq!(shrinkage.agents, [matcher.find_agent("b").unwrap()]);
}

#[test]
fn an_agent_that_has_the_device_is_not_counted_as_without() {
    let mut matcher = matcher_with(&[("a", "cpus:2")]);
    let agent = matcher.find_agent("a").unwrap();
    matcher.set_devices(agent, "T4", 2).unwrap();
    let share = matcher.add_request(&Request::default().with_devices(1, 500)).unwrap();
    let tasks: Vec<Task> = (0..3).map(|key| Task::new(key, share).of_job(7)).collect();
    let gangs = [Gang { job: 7, min: 1, max: 2, within: None }];
    let mut placements = Placements::new();
    matcher.run_batch(&Batch { gangs: &gangs, ..Batch::new(&tasks) }, &mut placements).unwrap();
    let [why] = placements.unmatched() else { panic!("one request") };
    assert_eq!((why.gang, why.agents, why.special), (1, 1, 0));
}
