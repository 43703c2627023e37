//! Constraints of all kinds, required and preferred, and every fitness, against the exhaustive matcher.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use matching_pair::history::{Features, count, walk};

#[test]
fn agrees_on_constraints() {
    let features = Features { agents: 6, constraints: 65, fitness: 30, ..Features::NONE };
    let histories = count(600) as usize;
    let seen = walk(0..histories as u64, features);
    assert!(seen.placed > 15 * histories && seen.left_out > 10 * histories, "{seen:?}");
}

#[test]
fn agrees_on_constraints_over_several_blocks() {
    let features = Features { agents: 140, constraints: 65, fitness: 30, ..Features::NONE };
    walk(1_000..1_000 + count(600) / 60, features);
}

#[test]
fn agrees_on_measures() {
    let features = Features { agents: 6, many_resources: true, fitness: 90, ..Features::NONE };
    let histories = count(300) as usize;
    let seen = walk(2_000..2_000 + histories as u64, features);
    assert!(seen.placed > 15 * histories, "{seen:?}");
}
