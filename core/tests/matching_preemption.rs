//! Preemption against all sets of jobs.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use matching_pair::history::{Features, count, walk};

const PREEMPTION: Features =
    Features { agents: 4, fitness: 10, by_priority: 50, preempt: 90, strict: 10, ..Features::NONE };

#[test]
fn agrees_on_what_is_stopped_for_a_task() {
    let histories = count(500) as usize;
    let seen = walk(0..histories as u64, PREEMPTION);
    assert!(seen.stopped > histories, "{seen:?}");
}

#[test]
fn agrees_on_what_is_stopped_under_constraints_and_limits() {
    let features = Features { constraints: 25, groups: 30, ..PREEMPTION };
    let histories = count(300) as usize;
    let seen = walk(1_000..1_000 + histories as u64, features);
    assert!(seen.stopped > histories / 2, "{seen:?}");
}

#[test]
fn agrees_on_what_is_stopped_for_a_gang() {
    let histories = count(500) as usize;
    let features = Features { gangs: 70, ..PREEMPTION };
    let seen = walk(2_000..2_000 + histories as u64, features);
    assert!(seen.stopped > histories / 2 && seen.gangs > histories, "{seen:?}");
    let features = Features { gangs: 70, constraints: 25, groups: 30, ..PREEMPTION };
    walk(3_000..3_000 + count(500) / 4, features);
}

#[test]
fn agrees_on_what_is_stopped_of_many_resources() {
    let features = Features { many_resources: true, gangs: 20, ..PREEMPTION };
    walk(4_000..4_000 + count(500) / 4, features);
}

#[test]
fn agrees_on_what_is_stopped_over_several_blocks() {
    let histories = count(500) / 70;
    let features = Features { agents: 160, few_large: true, gangs: 20, ..PREEMPTION };
    let seen = walk(1_000_000..1_000_000 + histories, features);
    assert!(seen.stopped as u64 > 2 * histories, "{seen:?}");
    let features = Features { constraints: 15, devices: 30, sets_and_disks: 20, ..features };
    walk(2_000_000..2_000_000 + histories, features);
}
