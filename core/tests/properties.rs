//! Properties that every history has, of valid inputs and of others: what is refused changes nothing, what there is stays
//! as much, nothing is offered twice, and the decisions are the oracle's, restarts or not.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

mod hostile;
mod oracle;
mod restarts;

use apportion_core::scenario;
use hostile::{Hostile, SaysSeed};
use oracle::Oracles;
use oracle::history::{self, Features};

const LENGTH: usize = 60;

/// How many histories to try: `APPORTION_HISTORIES`, as `make soak` sets it, or some hundreds of each kind.
fn histories() -> u64 {
    let asked = std::env::var("APPORTION_HISTORIES").ok();
    asked.map_or(500, |number| number.parse().expect("APPORTION_HISTORIES is a number"))
}

fn play(seed: u64, features: Features) {
    let _says = SaysSeed(seed);
    let case = history::case(seed, LENGTH, features, &mut Oracles);
    let outcome = scenario::run(&case, &mut Hostile);
    assert!(outcome.mismatch.is_none(), "{outcome}\n\n{case}");
}

#[test]
fn nonsense_between_the_inputs_changes_nothing() {
    for seed in 50_000..50_000 + histories() {
        play(seed, Features::ALL);
    }
}

/// The same by the default rules, settings beyond Mesos included.
#[test]
fn nonsense_between_the_inputs_changes_nothing_in_the_default_setting() {
    for seed in 60_000..60_000 + histories() {
        play(seed, Features::OWN);
    }
}
