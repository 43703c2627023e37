//! Two allocators side by side on random histories: every decision must be the same.
//!
//! The history is drawn while the reference plays it; what it decides becomes what the other one must decide. On a
//! difference the message holds the whole history as a scenario, which replays it.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

mod oracle;

use apportion_core::error::Result;
use apportion_core::scenario::{
    self, Apportion, Body, Case, Config, Event, Expectation, Outcome, SorterKind, Subject, Subjects,
};
use oracle::Oracles;
use oracle::history::{self, Features};
use std::collections::BTreeSet;

const LENGTH: usize = 60;

/// Plays one history against both.
fn compare(
    seed: u64,
    features: Features,
    reference: &mut dyn Subjects,
    candidate: &mut dyn Subjects,
) -> (Case, Outcome) {
    let case = history::case(seed, LENGTH, features, reference);
    let outcome = scenario::run(&case, candidate);
    (case, outcome)
}

/// Plays histories against both, and fails at the first difference.
fn assert_same(
    seeds: std::ops::Range<u64>,
    features: Features,
    reference: &mut dyn Subjects,
    candidate: &mut dyn Subjects,
) {
    for seed in seeds {
        let (case, outcome) = compare(seed, features, reference, candidate);
        assert!(outcome.mismatch.is_none(), "{outcome}\n\n{case}");
    }
}

/// How many histories to try: `APPORTION_HISTORIES`, as `make soak` sets it, or a few thousand.
fn histories() -> u64 {
    let asked = std::env::var("APPORTION_HISTORIES").ok();
    asked.map_or(2_000, |number| number.parse().expect("APPORTION_HISTORIES is a number"))
}

fn steps(case: &Case) -> &[scenario::Step] {
    match &case.body {
        Body::Allocator { steps, .. } => steps,
        _ => panic!("histories are about allocators"),
    }
}

#[test]
fn a_history_replays_from_its_text() {
    for seed in 0..100 {
        let case = history::case(seed, LENGTH, Features::ALL, &mut Oracles);
        let again = scenario::parse(&case.to_string()).unwrap();
        assert_eq!(again.len(), 1);
        let outcome = scenario::run(&again[0], &mut Oracles);
        assert!(outcome.mismatch.is_none(), "{outcome}\n\n{case}");
    }
}

#[test]
fn the_oracle_agrees_with_itself() {
    assert_same(1_000..1_200, Features::ALL, &mut Oracles, &mut Oracles);
}

/// Orders of agents included: both draw them from the seed.
#[test]
fn the_allocator_decides_as_the_oracle() {
    assert_same(10_000..10_000 + histories(), Features::ALL, &mut Oracles, &mut Apportion);
}

/// The same by the default rules, quotas on inner roles included.
#[test]
fn the_allocator_decides_as_the_oracle_by_default() {
    assert_same(20_000..20_000 + histories(), Features::OWN, &mut Oracles, &mut Apportion);
}

#[test]
fn histories_reach_everything() {
    let (mut kinds, mut offers, mut inverse, mut refused, mut all) = (BTreeSet::new(), 0, 0, 0, 0);
    for seed in 0..300 {
        let case = history::case(seed, LENGTH, Features::ALL, &mut Oracles);
        for step in steps(&case) {
            all += 1;
            let line = step.event.to_string();
            kinds.insert(line.split(' ').next().unwrap().to_owned());
            match &step.expectation {
                Expectation::Offers { offers: made, inverse: asked, .. } => {
                    offers += made.len();
                    inverse += asked.len();
                }
                Expectation::Error => refused += 1,
                _ => {}
            }
        }
    }
    let expected = [
        "activate",
        "advance",
        "agent",
        "agent-",
        "answer",
        "attrs",
        "avail",
        "caps",
        "convert",
        "deactivate",
        "filters",
        "fw",
        "fw-",
        "launch",
        "off",
        "on",
        "pause",
        "provider",
        "quota",
        "recover",
        "resume",
        "return",
        "returnall",
        "revive",
        "share",
        "suppress",
        "tick",
        "total",
        "unavail",
        "update",
        "weight",
        "whitelist",
    ];
    assert_eq!(kinds.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    // The recorded histories have 27 in a hundred.
    assert!(offers * 4 > all, "{offers} offers in {all} events");
    assert!(inverse > 20, "{inverse} inverse offers");
    assert!(refused * 20 < all, "{refused} of {all} events refused");
}

#[test]
fn histories_by_default_reach_everything() {
    let (mut inner_quotas, mut rescinded) = (0, 0);
    for seed in 0..300 {
        let case = history::case(seed, LENGTH, Features::OWN, &mut Oracles);
        for step in steps(&case) {
            inner_quotas += match &step.event {
                Event::UpdateQuota { role, .. } => usize::from(role.contains('/')),
                _ => 0,
            };
            rescinded += match &step.expectation {
                Expectation::Offers { rescinded, .. } => rescinded.len(),
                _ => 0,
            };
        }
    }
    assert!(inner_quotas > 100, "{inner_quotas} quotas on inner roles");
    assert!(rescinded > 200, "{rescinded} offers timed out");
}

#[test]
fn the_order_of_agents_can_be_kept_out() {
    let (mut kept, mut all) = (0, 0);
    // Where roles go by lot, the seed decides everything.
    let features = Features { lots: false, ..Features::ALL };
    for seed in 2_000..2_050 {
        let case = history::case(seed, LENGTH, features, &mut Oracles);
        all += steps(&case).len();
        let mut case = history::without_order(case, &mut Oracles);
        kept += steps(&case).len();
        if let Body::Allocator { config, .. } = &mut case.body {
            config.seed = config.seed.wrapping_add(7919);
        }
        let outcome = scenario::run(&case, &mut Oracles);
        assert!(outcome.mismatch.is_none(), "{outcome}\n\n{case}");
    }
    assert!(kept * 4 > all, "{kept} of {all} events kept");
}

/// An oracle that is told something else than it should be.
struct Mistaken(fn(&mut Config));

impl Subjects for Mistaken {
    fn allocator(&mut self, config: &Config) -> Result<Box<dyn Subject>> {
        let mut config = config.clone();
        (self.0)(&mut config);
        Oracles.allocator(&config)
    }
}

#[test]
fn mistakes_are_found() {
    type Mistake = (&'static str, fn(&mut Config));
    let mistakes: [Mistake; 5] = [
        ("sorter", |config| config.sorter = SorterKind::Drf),
        ("minimum", |config| config.min_allocatable.clear()),
        ("GPUs", |config| config.filter_gpu = !config.filter_gpu),
        ("region", |config| config.region = None),
        ("interval", |config| config.interval_ns *= 2),
    ];
    for (name, mistake) in mistakes {
        assert_found(Features::ALL, name, mistake);
    }
}

fn assert_found(features: Features, name: &str, mistake: fn(&mut Config)) {
    let found = (0..200).any(|seed| {
        let candidate = &mut Mistaken(mistake);
        compare(seed, features, &mut Oracles, candidate).1.mismatch.is_some()
    });
    assert!(found, "no history shows a wrong {name}");
}

#[test]
fn mistakes_by_default_are_found() {
    type Mistake = (&'static str, fn(&mut Config));
    let mistakes: [Mistake; 7] = [
        ("hierarchy", |config| {
            if config.sorter == SorterKind::HDrf {
                config.sorter = SorterKind::Drf;
            }
        }),
        ("compatibility", |config| config.compat = true),
        ("time-out", |config| config.offer_timeout_ns = config.offer_timeout_ns.map(|ns| ns + 1)),
        ("event", |config| config.event_driven = !config.event_driven),
        ("request", |config| config.requests = !config.requests),
        ("half-life", |config| config.half_life_ns = config.half_life_ns.map(|ns| 2 * ns)),
        ("back-off", |config| config.backoff = config.backoff.map(|cycles| cycles / 2)),
    ];
    for (name, mistake) in mistakes {
        assert_found(Features::OWN, name, mistake);
    }
}

#[test]
fn what_is_switched_off_does_not_occur() {
    let plain = Features { quotas: false, providers: false, shared: false, ..Features::ALL };
    for seed in 0..100 {
        let case = history::case(seed, LENGTH, plain, &mut Oracles);
        for step in steps(&case) {
            let allowed = match &step.event {
                Event::AddAgent(spec) => spec.total.objects().all(|resource| !resource.shared),
                event => {
                    !matches!(event, Event::UpdateQuota { .. } | Event::AddResourceProvider { .. })
                }
            };
            assert!(allowed, "{}", step.event);
        }
    }
}
