//! Reservations, and what is placed behind them, against the exhaustive matcher.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use matching_pair::history::{Features, count, walk};

const BACKFILL: Features = Features {
    agents: 4,
    many_resources: false,
    constraints: 0,
    fitness: 10,
    gangs: 0,
    by_priority: 30,
    preempt: 0,
    strict: 0,
    backfill: 90,
    groups: 0,
};

#[test]
fn agrees_on_tasks() {
    let seen = walk(0..count(500), BACKFILL);
    assert!(seen.reservations > 500 && seen.backfilled > 500, "{seen:?}");
}

#[test]
fn agrees_on_gangs_and_constraints() {
    let features = Features { gangs: 40, constraints: 20, groups: 20, ..BACKFILL };
    let seen = walk(1_000..1_000 + count(400), features);
    assert!(seen.reservations > 300 && seen.backfilled > 100, "{seen:?}");
}

#[test]
fn agrees_on_many_resources_and_preemption() {
    let seen = walk(2_000..2_000 + count(200), Features { preempt: 40, ..BACKFILL });
    assert!(seen.reservations > 50, "{seen:?}");
    let features = Features { preempt: 20, many_resources: true, ..BACKFILL };
    walk(3_000..3_000 + count(200) / 2, features);
}
