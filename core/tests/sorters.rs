//! Sorters side by side with the oracle's on random histories, and what the default setting does otherwise than Mesos.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

mod oracle;

use apportion_core::fairness::{Client, Sorter, SorterRules, Totals, Walk};
use apportion_core::rng::Rng;
use apportion_core::scenario::{self, Apportion, Config, SorterKind};
use oracle::Oracles;
use oracle::sorter_history;

const LENGTH: usize = 80;

/// Plays histories against both, and fails at the first difference.
fn assert_same(seeds: std::ops::Range<u64>, config: &Config) {
    let (mut orders, mut all) = (0, 0);
    for seed in seeds {
        let case = sorter_history::case(seed, LENGTH, config.clone(), &mut Oracles);
        let outcome = scenario::run(&case, &mut Apportion);
        assert!(outcome.mismatch.is_none(), "{outcome}\n\n{case}");
        orders += sorter_history::orders(&case);
        all += LENGTH;
    }
    assert!(orders * 8 > all, "{orders} orders in {all} events");
}

fn assert_passes(text: &str) {
    let report = scenario::run_all(&scenario::parse(text).unwrap(), &mut Apportion);
    let mismatches = report.outcomes.iter().filter(|outcome| outcome.mismatch.is_some());
    let text: Vec<String> = mismatches.map(ToString::to_string).collect();
    assert!(text.is_empty() && report.passed() > 0, "{}", text.join("\n"));
}

#[test]
fn drf_compares_doubles_as_mesos_does() {
    assert_same(0..400, &Config::default());
}

#[test]
fn drf_compares_exactly_by_default() {
    assert_same(0..400, &Config { compat: false, ..Config::default() });
}

#[test]
fn lots_fall_as_the_oracle_draws() {
    for seed in 0..20 {
        let config = Config { sorter: SorterKind::Random, seed, ..Config::default() };
        assert_same(seed * 20..(seed + 1) * 20, &config);
        assert_same(seed * 20..(seed + 1) * 20, &Config { compat: false, ..config });
    }
}

/// How often each client comes first, second and so on, in 20,000 draws.
fn distribution(clients: &[&str], weights: &[(&str, f64)]) -> Vec<Vec<f64>> {
    const DRAWS: u64 = 20_000;
    let rules = SorterRules { kind: SorterKind::Random, ..SorterRules::default() };
    let mut sorter = Sorter::new(0, rules);
    for (path, weight) in weights {
        sorter.set_weight(path, *weight).unwrap();
    }
    let numbers: Vec<Client> = clients.iter().map(|path| sorter.add(path)).collect();
    numbers.iter().for_each(|client| sorter.activate(*client));
    sorter.settle(&Totals::default());
    let mut counts = vec![vec![0.0; numbers.len()]; numbers.len()];
    let mut walk = Walk::default();
    for draw in 0..DRAWS {
        walk.start_with(Rng::keyed(7, draw));
        let order: Vec<Client> = std::iter::from_fn(|| walk.next(&sorter)).collect();
        assert_eq!(order.len(), numbers.len());
        for (number, counts) in numbers.iter().zip(&mut counts) {
            let place = order.iter().position(|client| client == number).unwrap();
            counts[place] += 1.0 / DRAWS as f64;
        }
    }
    counts
}

fn assert_near(got: &[Vec<f64>], expected: &[&[f64]]) {
    for (got, expected) in got.iter().zip(expected) {
        for (got, expected) in got.iter().zip(*expected) {
            // The reference is rounded to hundredths.
            assert!((got - expected).abs() < 0.015, "{got} for {expected}");
        }
    }
}

/// The reference of the specification, section 7.3.
#[test]
fn lots_fall_by_weight() {
    let weights = [("1", 1.0), ("2", 2.0), ("3", 3.0), ("4", 4.0), ("5", 5.0)];
    assert_near(
        &distribution(&["1", "2", "3", "4", "5"], &weights),
        &[
            &[0.07, 0.08, 0.12, 0.20, 0.54],
            &[0.13, 0.16, 0.20, 0.28, 0.23],
            &[0.20, 0.22, 0.24, 0.22, 0.12],
            &[0.27, 0.26, 0.23, 0.17, 0.07],
            &[0.33, 0.28, 0.21, 0.13, 0.04],
        ],
    );
    let weights = [("a", 1.0), ("a/b", 2.0), ("c", 2.0), ("c/d", 1.0), ("c/e", 2.0)];
    assert_near(
        &distribution(&["a", "a/b", "c/d", "c/e"], &weights),
        &[
            &[0.11, 0.15, 0.23, 0.51],
            &[0.22, 0.27, 0.30, 0.21],
            &[0.22, 0.27, 0.30, 0.21],
            &[0.44, 0.31, 0.18, 0.07],
        ],
    );
}

#[test]
fn doubles_and_exact_shares_differ_on_some_histories() {
    let config = Config { compat: false, ..Config::default() };
    let differ = |seed| {
        let mut case = sorter_history::case(seed, LENGTH, Config::default(), &mut Oracles);
        if let scenario::Body::Sorter { config: own, .. } = &mut case.body {
            own.clone_from(&config);
        }
        scenario::run(&case, &mut Apportion).mismatch.is_some()
    };
    assert!((0..400).any(differ));
}

/// A21 of the shared scenarios, where the double of 3/5/3 is less than that of 1/5.
#[test]
fn a_tie_is_a_tie_whatever_its_doubles() {
    assert_passes(
        "# exact\n\
         opts compat=off\n\
         weight eng 3\n\
         fw f1 eng/x\n\
         fw f2 ops\n\
         agent a1 cpus:1;mem:100 => f1/eng/x/a1{cpus:1;mem:100}\n\
         agent a2 cpus:1;mem:100 => f2/ops/a2{cpus:1;mem:100}\n\
         agent a3 cpus:1;mem:100 => f1/eng/x/a3{cpus:1;mem:100}\n\
         agent a4 cpus:1;mem:100 => f1/eng/x/a4{cpus:1;mem:100}\n\
         agent a5 cpus:1;mem:100 => f2/ops/a5{cpus:1;mem:100}\n",
    );
}
