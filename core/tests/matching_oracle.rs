//! The matcher against the exhaustive one, on random small clusters: same agents, same pieces, whatever comes and goes.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use matching_pair::history::{Features, count, walk};

const PIECES: Features = Features {
    agents: 6,
    many_resources: true,
    constraints: 20,
    fitness: 10,
    by_priority: 20,
    groups: 10,
    ..Features::NONE
};

#[test]
fn agrees_on_a_few_agents() {
    let histories = count(400) as usize;
    let seen = walk(0..histories as u64, PIECES);
    assert!(seen.placed > 15 * histories && seen.left_out > 10 * histories, "{seen:?}");
}

#[test]
fn agrees_over_several_blocks() {
    walk(1_000..1_000 + count(400) / 50, Features { agents: 170, ..PIECES });
}

#[test]
fn agrees_on_everything_at_once() {
    let everything = Features {
        agents: 5,
        constraints: 30,
        fitness: 20,
        gangs: 30,
        by_priority: 50,
        preempt: 50,
        strict: 20,
        backfill: 40,
        groups: 30,
        ..Features::NONE
    };
    let histories = count(400) as usize;
    let seen = walk(2_000..2_000 + histories as u64, everything);
    let least = seen.stopped.min(seen.backfilled).min(seen.partial_gangs);
    assert!(least > histories / 8, "{seen:?}");
    let many_resources = Features { many_resources: true, ..everything };
    walk(3_000..3_000 + count(400) / 4, many_resources);
}
