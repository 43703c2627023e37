//! Reservations, and what is placed behind them, against the exhaustive matcher.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use matching_pair::history::{Features, count, walk};

const BACKFILL: Features =
    Features { agents: 4, fitness: 10, by_priority: 30, backfill: 90, ..Features::NONE };

#[test]
fn agrees_on_tasks() {
    let histories = count(500) as usize;
    let seen = walk(0..histories as u64, BACKFILL);
    assert!(seen.reservations > histories && seen.backfilled > histories / 2, "{seen:?}");
}

#[test]
fn agrees_on_gangs_and_constraints() {
    let features = Features { gangs: 40, constraints: 20, groups: 20, ..BACKFILL };
    let histories = count(400) as usize;
    let seen = walk(1_000..1_000 + histories as u64, features);
    assert!(seen.reservations > histories / 2 && seen.backfilled > histories / 4, "{seen:?}");
}

#[test]
fn agrees_on_many_resources_and_preemption() {
    let histories = count(200) as usize;
    let features = Features { preempt: 40, ..BACKFILL };
    let seen = walk(2_000..2_000 + histories as u64, features);
    assert!(seen.reservations > histories / 4, "{seen:?}");
    let features = Features { preempt: 20, many_resources: true, ..BACKFILL };
    walk(3_000..3_000 + count(200) / 2, features);
}
