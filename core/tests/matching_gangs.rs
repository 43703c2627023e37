//! Gangs, priorities, limits of groups and strict order, against the exhaustive matcher.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use matching_pair::history::{Features, count, walk};

const GANGS: Features = Features {
    agents: 5,
    constraints: 25,
    fitness: 20,
    gangs: 60,
    by_priority: 40,
    ..Features::NONE
};

#[test]
fn agrees_on_gangs() {
    let histories = count(500) as usize;
    let seen = walk(0..histories as u64, GANGS);
    assert!(seen.gangs > 2 * histories && seen.partial_gangs > histories / 2, "{seen:?}");
    walk(1_000..1_000 + count(500) / 4, Features { many_resources: true, ..GANGS });
}

#[test]
fn agrees_on_limits_of_groups() {
    let histories = count(300) as usize;
    let features = Features { groups: 80, ..GANGS };
    let seen = walk(2_000..2_000 + histories as u64, features);
    assert!(seen.placed > 5 * histories && seen.left_out > 5 * histories, "{seen:?}");
}

#[test]
fn agrees_on_strict_order() {
    let histories = count(300) as usize;
    let features = Features { strict: 90, gangs: 30, ..GANGS };
    let seen = walk(3_000..3_000 + histories as u64, features);
    assert!(seen.placed > 5 * histories && seen.left_out > 5 * histories, "{seen:?}");
}

#[test]
fn agrees_on_gangs_over_several_blocks() {
    walk(4_000..4_000 + count(500) / 100, Features { agents: 140, ..GANGS });
}
