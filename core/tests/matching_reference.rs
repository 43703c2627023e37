//! The matcher on the reference workload: the same placements as Fenzo makes of it.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

#[path = "../../benches/src/workloads/matcher.rs"]
mod workload;

use apportion_core::matching::{Config, Matcher, Placements};
use workload::{Rule, Shape, fitness_named, hash, hosts_used, prepare};

fn ranked_by(fitness: &str) -> Config {
    Config { fitness: fitness_named(fitness).unwrap(), ..Config::default() }
}

fn run(agents: u32, tasks: u32, fitness: &str, rule: &str) -> Placements {
    let rule = Rule::named(rule).unwrap();
    let shape = Shape { agents, tasks, rule, distinct: false };
    let (mut matcher, tasks) = prepare(shape, ranked_by(fitness)).unwrap();
    let mut placements = Placements::new();
    matcher.run(&tasks, &mut placements).unwrap();
    matcher.validate().unwrap();
    placements
}

#[test]
fn places_as_fenzo_does() {
    // Hashes of Fenzo's own assignment, measured.
    for (rule, expected) in [
        ("none", 0x8410_2883_fa7e_fa73),
        ("attr", 0x7472_f1d0_4329_0c1b),
        ("unique", 0x1441_9dd4_b969_7de3),
    ] {
        let placements = run(1_000, 1_000, "cpu", rule);
        assert_eq!(placements.placed().len(), 1_000, "{rule}");
        assert_eq!(hash(&placements), expected, "{rule}: {:x}", hash(&placements));
    }
}

#[test]
fn uses_as_many_hosts_as_fenzo_does() {
    // Agents, tasks, fitness, rule, placed, hosts: Fenzo's figures.
    for (agents, tasks, fitness, rule, placed, hosts) in [
        (1_000, 1_000, "cpu", "none", 1_000, 107),
        (1_000, 1_000, "first", "none", 1_000, 71),
        (1_000, 1_000, "none", "none", 1_000, 71),
        (1_000, 1_000, "spread", "none", 1_000, 770),
        (1_000, 1_000, "cpu", "unique", 1_000, 115),
        (1_000, 1_000, "cpu", "attr", 1_000, 85),
        (1_000, 10_000, "cpu", "none", 10_000, 745),
        (1_000, 10_000, "none", "none", 10_000, 660),
        (1_000, 10_000, "cpu", "unique", 10_000, 754),
        (1_000, 10_000, "cpu", "attr", 9_971, 741),
        (1_000, 20_000, "cpu", "none", 15_141, 1_000),
        (5_000, 10_000, "cpu", "none", 10_000, 990),
        (5_000, 10_000, "cpu", "attr", 10_000, 744),
        (10_000, 10_000, "cpu", "none", 10_000, 990),
        (10_000, 50_000, "first", "none", 50_000, 3_322),
    ] {
        let case = format!("{agents} x {tasks} {fitness} {rule}");
        let placements = run(agents, tasks, fitness, rule);
        assert_eq!(placements.placed().len(), placed, "{case}");
        assert_eq!(placements.left_out().len(), tasks as usize - placed, "{case}");
        assert_eq!(hosts_used(&placements), hosts, "{case}");
    }
}

#[test]
fn the_index_changes_nothing() {
    for (fitness, rule, distinct) in [
        ("cpu", Rule::None, true),
        ("cpu", Rule::None, false),
        ("cpumem", Rule::Unique, false),
        ("spread", Rule::Attribute, false),
        ("mixed", Rule::None, false),
        ("cpu", Rule::SoftBalanced, false),
        ("cpu", Rule::SoftMixed, false),
        ("cpumem", Rule::SoftUnique, false),
        ("spread", Rule::SoftMixed, false),
    ] {
        let shape = Shape { agents: 300, tasks: 3_000, rule, distinct };
        let (mut indexed, tasks) = prepare(shape, ranked_by(fitness)).unwrap();
        let config = Config { indexed_requests: 0, ..ranked_by(fitness) };
        let mut scanning = Matcher::new(config).unwrap();
        for index in 0..shape.agents {
            let (name, capacity) = (workload::agent_name(index), workload::capacity(index));
            let attributes = workload::attributes(index);
            scanning.add_agent(&name, &capacity.unwrap(), &attributes).unwrap();
        }
        for request in workload::requests(shape).unwrap() {
            scanning.add_request(&request).unwrap();
        }
        let (mut left, mut right) = (Placements::new(), Placements::new());
        for part in tasks.chunks(1_000) {
            indexed.run(part, &mut left).unwrap();
            scanning.run(part, &mut right).unwrap();
            let differs = |(left, right)| left != right;
            let first = left.placed().iter().zip(right.placed()).position(differs);
            assert_eq!(first, None, "{fitness}, {rule:?}");
            assert_eq!(left.placed().len(), right.placed().len(), "{fitness}, {rule:?}");
            assert_eq!(left.unmatched(), right.unmatched());
        }
        indexed.validate().unwrap();
    }
}
