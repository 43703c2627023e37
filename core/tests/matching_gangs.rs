//! Gangs, priorities, limits of groups and strict order, against the exhaustive matcher.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use matching_pair::history::{Features, count, walk};

const GANGS: Features = Features {
    agents: 5,
    many_resources: false,
    constraints: 25,
    fitness: 20,
    gangs: 60,
    by_priority: 40,
    preempt: 0,
    strict: 0,
    backfill: 0,
    groups: 0,
};

#[test]
fn agrees_on_gangs() {
    let seen = walk(0..count(500), GANGS);
    assert!(seen.gangs > 1_000 && seen.partial_gangs > 300, "{seen:?}");
    walk(1_000..1_000 + count(500) / 4, Features { many_resources: true, ..GANGS });
}

#[test]
fn agrees_on_limits_of_groups() {
    let seen = walk(2_000..2_000 + count(300), Features { groups: 80, ..GANGS });
    assert!(seen.placed > 1_000 && seen.left_out > 1_000, "{seen:?}");
}

#[test]
fn agrees_on_strict_order() {
    let seen = walk(3_000..3_000 + count(300), Features { strict: 90, gangs: 30, ..GANGS });
    assert!(seen.placed > 1_000 && seen.left_out > 1_000, "{seen:?}");
}

#[test]
fn agrees_on_gangs_over_several_blocks() {
    walk(4_000..4_000 + count(500) / 100, Features { agents: 140, ..GANGS });
}
