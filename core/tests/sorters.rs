//! Sorters side by side with the oracle's on random histories, and what the default setting does otherwise than Mesos.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

mod oracle;

use apportion_core::fairness::{Client, Sorter, SorterRules, Totals, Walk};
use apportion_core::rng::Rng;
use apportion_core::scenario::{
    self, Apportion, Body, Config, Event, Expectation, Offer, Player, SorterKind, Subjects,
};
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

#[test]
fn hierarchical_shares_are_those_of_the_oracle() {
    let config = Config { compat: false, sorter: SorterKind::HDrf, ..Config::default() };
    assert_same(0..600, &config);
    let without = |seed| {
        let mut case = sorter_history::case(seed, LENGTH, config.clone(), &mut Oracles);
        if let scenario::Body::Sorter { config, .. } = &mut case.body {
            config.sorter = SorterKind::Drf;
        }
        scenario::run(&case, &mut Apportion).mismatch.is_some()
    };
    let differ = (0..100).filter(|seed| without(*seed)).count();
    assert!(differ > 30, "{differ} histories of 100 tell it from plain DRF");
}

/// The weaker claim of eng's first child, all CPUs, does not keep its second from GPUs.
#[test]
fn a_child_that_is_ahead_does_not_starve_its_sibling() {
    let text = |sorter: &str, g1: &str, g2: &str, g3: &str, g4: &str| {
        format!(
            "# rescaling\nopts compat=off sorter={sorter} min= filter_gpu=false\n\
             fw d eng/dev\n\
             agent c1 cpus:1 => d/eng/dev/c1{{cpus:1}}\n\
             agent c2 cpus:1 => d/eng/dev/c2{{cpus:1}}\n\
             fw p eng/prod\nfw s sci\n\
             agent g1 gpus:1 => {g1}/g1{{gpus:1}}\n\
             agent g2 gpus:1 => {g2}/g2{{gpus:1}}\n\
             agent g3 gpus:1 => {g3}/g3{{gpus:1}}\n\
             agent g4 gpus:1 => {g4}/g4{{gpus:1}}\n"
        )
    };
    assert_passes(&text("drf", "s/sci", "s/sci", "s/sci", "s/sci"));
    assert_passes(&text("hdrf", "s/sci", "p/eng/prod", "s/sci", "p/eng/prod"));
}

/// How many tasks each role gets: whoever is offered something takes one task of it and returns the rest.
fn tasks(roles: &[(&str, &str)], agents: &[String], seed: u64) -> Vec<usize> {
    let mut text = format!(
        "opts compat=off sorter=hdrf min= filter_gpu=false settle=off seed={seed}\ntick => none\n"
    );
    for (role, demand) in roles {
        text += &format!("fw {} {role} min:{role}={demand}\n", role.replace('/', "-"));
    }
    for (number, total) in agents.iter().enumerate() {
        text += &format!("agent a{number} {total}\n");
    }
    let events = |text: &str| match scenario::parse(text).unwrap().remove(0).body {
        Body::Allocator { config, steps } => (config, steps),
        _ => panic!("{text}"),
    };
    let (config, steps) = events(&text);
    let mut player = Player::new(&config, Apportion.allocator(&config).unwrap());
    for step in &steps {
        assert_ne!(player.play(&step.event), Expectation::Error, "{}", step.event);
    }
    let demand = |role: &str| roles.iter().find(|(name, _)| *name == role).unwrap().1;
    let mut counts = vec![0; roles.len()];
    loop {
        let Expectation::Offers { offers, .. } = player.play(&Event::Tick) else { panic!() };
        if offers.is_empty() {
            return counts;
        }
        for offer in offers {
            let Offer { holder, resources: mut rest } = offer;
            counts[roles.iter().position(|(role, _)| *role == holder.role).unwrap()] += 1;
            rest.subtract(&demand(&holder.role).parse().unwrap());
            if !rest.is_empty() {
                let (_, steps) = events(&format!("return {holder}{{{rest}}}\n"));
                assert_ne!(player.play(&steps[0].event), Expectation::Error);
            }
        }
    }
}

/// The fixtures of H-DRF: complementary children of one node, and one that runs out before its sibling.
#[test]
fn hierarchical_drf_passes_its_fixtures() {
    let rescaling = [("sci", "cpus:1;gpus:1"), ("eng/dev", "cpus:1"), ("eng/prod", "gpus:1")];
    assert_eq!(tasks(&rescaling, &["cpus:10;gpus:10".to_owned()], 0), [5, 5, 5]);
    let blocking = [
        ("n1", "cpus:1"),
        ("n2", "cpus:1"),
        ("n3/a", "cpus:1"),
        ("n3/b", "gpus:1"),
        ("n4", "gpus:1"),
    ];
    assert_eq!(tasks(&blocking, &["cpus:30;gpus:30".to_owned()], 0), [10, 10, 10, 15, 15]);
    // On agents that have either, in whatever order they come.
    let agents: Vec<String> =
        (0..60).map(|number| ["cpus:1", "gpus:1"][number % 2].to_owned()).collect();
    for seed in 0..20 {
        assert_eq!(tasks(&blocking, &agents, seed), [10, 10, 10, 15, 15], "seed {seed}");
    }
}

#[test]
fn mesos_has_no_hierarchical_drf() {
    let config = Config { sorter: SorterKind::HDrf, ..Config::default() };
    assert!(Apportion.allocator(&config).is_err());
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
