//! Preemption against all sets of jobs.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use matching_pair::history::{Features, count, walk};

const PREEMPTION: Features = Features {
    agents: 4,
    many_resources: false,
    constraints: 0,
    fitness: 10,
    gangs: 0,
    by_priority: 50,
    preempt: 90,
    strict: 10,
    backfill: 0,
    groups: 0,
};

#[test]
fn agrees_on_what_is_stopped_for_a_task() {
    let seen = walk(0..count(500), PREEMPTION);
    assert!(seen.stopped > 1_000, "{seen:?}");
}

#[test]
fn agrees_on_what_is_stopped_under_constraints_and_limits() {
    let features = Features { constraints: 25, groups: 30, ..PREEMPTION };
    let seen = walk(1_000..1_000 + count(300), features);
    assert!(seen.stopped > 300, "{seen:?}");
}

#[test]
fn agrees_on_what_is_stopped_for_a_gang() {
    let seen = walk(2_000..2_000 + count(500), Features { gangs: 70, ..PREEMPTION });
    assert!(seen.stopped > 300 && seen.gangs > 500, "{seen:?}");
    let features = Features { gangs: 70, constraints: 25, groups: 30, ..PREEMPTION };
    walk(3_000..3_000 + count(500) / 4, features);
}

#[test]
fn agrees_on_what_is_stopped_of_many_resources() {
    let features = Features { many_resources: true, gangs: 20, ..PREEMPTION };
    walk(4_000..4_000 + count(500) / 4, features);
}
