//! Packing by fragmentation: a score worked by hand, workloads that are none, and the matcher beside the pool.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use apportion_core::error::{Entity, Error, Limit};
use apportion_core::limits::Limits;
use apportion_core::matching::devices::Packing;
use apportion_core::matching::{
    Config, DeviceNeed, Fitness, MAX_POPULARITY, MAX_TYPICAL, Matcher, Measure, Part, Placements,
    Request, Task, Term, Typical, Workload,
};
use apportion_core::resource::{Quantities, Quantity};
use apportion_core::scenario::simulate::{Experiment, NodeList, PodList};

fn matcher(fitness: Fitness) -> Matcher {
    Matcher::new(Config { fitness, ..Config::default() }).unwrap()
}

fn asking(cpus: &str, devices: u32, share: u32) -> Request {
    Request::new(Quantities::parse(cpus).unwrap()).with_devices(devices, share)
}

fn one(typical: Typical) -> Workload {
    Workload { scalar: "cpus".into(), typical: vec![typical] }
}

#[test]
fn a_score_worked_by_hand() {
    let term = |measure| Term { measure, weight: 1 };
    let terms = vec![term(Measure::Unfragmented), term(Measure::Unstranded)];
    let mut matcher = matcher(Fitness { terms, ..Fitness::default() });
    for (name, devices) in [("a", 2), ("b", 0)] {
        let agent = matcher.add_agent(name, &"cpus:6".parse().unwrap(), &[]).unwrap();
        matcher.set_devices(agent, "T4", devices).unwrap();
    }
    let (half, whole) = (asking("cpus:1", 1, 500), asking("cpus:4", 1, 1000));
    let workload = Workload::most_frequent("cpus", [&half, &whole, &whole, &whole], 1000).unwrap();
    matcher.set_workload(&workload).unwrap();
    let mut parts = |key, request: &Request| {
        let request = matcher.add_request(request).unwrap();
        let ranked = matcher.rank(&Task::new(key, request), 2).unwrap();
        let of = |place: u32| {
            let ranked = ranked.iter().find(|ranked| ranked.place == place)?;
            assert_eq!([ranked.parts[0].part, ranked.parts[1].part], [0, 1].map(Part::Term));
            let value = |at: usize| (ranked.parts[at].value * (1u64 << 40) as f64) as u64;
            Some([value(0), value(1)])
        };
        (of(0), of(1))
    };
    let hundredths = |count: u64| (count << 40) / 100;
    // Of 64,000ths, rounded down: `lost` is what is lost in thousandths, times 52.
    let rest = |lost: u64| ((32_000 * 52 - lost) << 40) / (64_000 * 52);
    // Before, F = 0, and each CPU is for 3500 / 13 thousandths: S = 2000 - 6 * 3500 / 13. With the task 5 CPUs and 500 + 1000 are
    // left: F = 3 * 500, g = 1500 / 4, S = 1500 - 5 * 3500 / 13.
    let (on_a, on_b) = parts(1, &half);
    assert_eq!(on_b, None);
    // S shrinks by 500 - 3500 / 13 = 3000 / 13.
    assert_eq!(on_a, Some([hundredths(40), rest(375 * 52 - 3000 * 4)]));
    // Three CPUs less leave none for a whole one: F = 3 * 2000, g = 1500, S grows by 10500 / 13.
    let cpus = Request::new(Quantities::parse("cpus:3").unwrap());
    let (on_a, on_b) = parts(2, &cpus);
    assert_eq!(on_a, Some([hundredths(18), rest(1500 * 52 + 10_500 * 4)]));
    // An agent without devices loses nothing.
    assert_eq!(on_b, Some([1 << 39, 1 << 39]));
}

#[test]
fn workloads_that_are_none_are_refused() {
    let mut matcher = matcher(Fitness::unfragmented());
    let agent = matcher.add_agent("a", &"cpus:8".parse().unwrap(), &[]).unwrap();
    matcher.set_devices(agent, "T4", 2).unwrap();
    let half = asking("cpus:1", 1, 500);
    let typical = Typical::of(&half, "cpus", 1);
    matcher.set_workload(&one(typical.clone())).unwrap();
    let need = |devices, share, models: &[String]| {
        let devices = Some(DeviceNeed { devices, share, models: models.to_vec() });
        one(Typical { devices, ..typical.clone() })
    };
    let models: Vec<String> = (0..64).map(|number| format!("m{number}")).collect();
    let most = MAX_POPULARITY;
    let amount = |thousandths| Quantity::from_thousandths(thousandths).unwrap();
    let list = |count| Workload { typical: vec![typical.clone(); count], ..one(typical.clone()) };
    let two = |weights: [u32; 2]| {
        let typical = weights.map(|weight| Typical { weight, ..typical.clone() });
        Workload { scalar: "cpus".into(), typical: typical.to_vec() }
    };
    for (workload, at) in [
        (Workload { scalar: String::new(), ..one(typical.clone()) }, 0),
        (list(MAX_TYPICAL + 1), MAX_TYPICAL),
        (two([1, 0]), 1),
        (two([1, most]), 1),
        (two([u32::MAX, u32::MAX]), 0),
        (one(Typical { amount: amount((1 << 48) + 1), ..typical.clone() }), 0),
        (need(0, 500, &[]), 0),
        (need(17, 500, &[]), 0),
        (need(1, 0, &[]), 0),
        (need(1, 1001, &[]), 0),
        (need(1, 1, &models), 0),
    ] {
        let before = matcher.fragmentation();
        let refused = matcher.set_workload(&workload).unwrap_err();
        let Error::Invalid { entity: Entity::Config, at: found, .. } = refused else {
            panic!("{refused}")
        };
        assert_eq!((found, matcher.fragmentation()), (at, before), "{refused}");
        matcher.validate().unwrap();
    }
    let long = "x".repeat(Limits::default().name_len as usize + 1);
    for workload in [
        Workload { scalar: long.clone(), ..Workload::default() },
        need(1, 1, core::slice::from_ref(&long)),
    ] {
        let refused = matcher.set_workload(&workload).unwrap_err();
        assert!(matches!(refused, Error::LimitReached { limit: Limit::NameLen, .. }));
    }
    // What is just allowed, and is worth what it is without an overflow.
    for workload in [
        list(MAX_TYPICAL),
        two([1, most - 1]),
        one(Typical { amount: amount(1 << 48), weight: most, ..typical.clone() }),
        need(16, 1000, &models[..63]),
        Workload::default(),
    ] {
        matcher.set_workload(&workload).unwrap();
        let request = matcher.add_request(&half).unwrap();
        let ranked = matcher.rank(&Task::new(1, request), 1).unwrap();
        assert!(ranked[0].parts.iter().all(|part| (0.0..=1.0).contains(&part.value)));
        matcher.validate().unwrap();
    }
    assert!(Workload::most_frequent("cpus", [&half], 1001).is_err());
}

#[test]
fn a_new_workload_counts_from_then_on() {
    let mut matcher = matcher(Fitness::unfragmented());
    for name in ["a", "b"] {
        let agent = matcher.add_agent(name, &"cpus:8;mem:8".parse().unwrap(), &[]).unwrap();
        matcher.set_devices(agent, if name == "a" { "T4" } else { "V100" }, 1).unwrap();
    }
    let bound = |model: &str| {
        let mut request = asking("cpus:1", 1, 1000);
        request.devices.as_mut().unwrap().models.push(model.to_owned());
        Typical::of(&request, "cpus", 1)
    };
    let half = matcher.add_request(&asking("cpus:1", 1, 500)).unwrap();
    let mut placements = Placements::new();
    // Often enough to be indexed: what was worked out for one workload is not used for the next.
    for key in 0..12 {
        let (taken, kept) = if key % 2 == 0 { ("b", "T4") } else { ("a", "V100") };
        matcher.set_workload(&one(bound(kept))).unwrap();
        matcher.run(&[Task::new(key, half)], &mut placements).unwrap();
        let agent = placements.placed()[0].agent;
        assert_eq!(matcher.agent_name(agent), Some(taken));
        let mut fork = matcher.clone();
        fork.set_workload(&Workload::default()).unwrap();
        assert_eq!(fork.fragmentation(), 0.0);
        matcher.validate().unwrap();
        matcher.finish(key).unwrap();
        // One of the two is of no use.
        assert_eq!(matcher.fragmentation(), 0.5);
    }
    // A model of which nobody has heard becomes one that is asked for.
    let b = matcher.find_agent("b").unwrap();
    let mut special = asking("cpus:1", 1, 500);
    special.devices.as_mut().unwrap().models.push("new".to_owned());
    let special = matcher.add_request(&special).unwrap();
    matcher.run(&[Task::new(20, special)], &mut placements).unwrap();
    assert_eq!(placements.unmatched()[0].special, 2);
    matcher.set_devices(b, "other", 1).unwrap();
    matcher.run(&[Task::new(20, special)], &mut placements).unwrap();
    assert_eq!(placements.unmatched()[0].special, 2);
    matcher.set_devices(b, "new", 1).unwrap();
    matcher.run(&[Task::new(20, special)], &mut placements).unwrap();
    assert_eq!(placements.placed()[0].agent, b);
}

/// The same runs, figure for figure: `unstranded` is the pool's `balance`.
fn assert_as_the_pool(experiment: &Experiment, seeds: core::ops::Range<u64>) {
    for seed in seeds {
        let matched = experiment.run_matched(&Fitness::of(Measure::Unstranded), seed).unwrap();
        assert_eq!(matched, experiment.run(Packing::Balance, seed).unwrap(), "seed {seed}");
    }
}

#[test]
fn the_matcher_packs_as_the_pool_does() {
    let nodes: Vec<String> = (0..150)
        .map(|at| {
            format!(
                "n{at},{},65536,{},{}",
                [32_000, 96_000][at % 2],
                at % 5,
                ["A", "B", "C"][at % 3]
            )
        })
        .collect();
    let nodes = format!("sn,cpu_milli,memory_mib,gpu,model\n{}\n", nodes.join("\n"));
    let pods: Vec<String> = (0..200)
        .map(|at| {
            let (gpus, share) = [(1, 250), (1, 500), (1, 1000), (2, 1000), (0, 0)][at % 5];
            let models = ["", "", "", "A|B", "C"][at * 7 % 5];
            format!("p{at},{},{},{gpus},{share},{models}", 1000 * (1 + at % 7), 1024 * (at % 3))
        })
        .collect();
    let header = "name,cpu_milli,memory_mib,num_gpu,gpu_milli,gpu_spec";
    let nodes = NodeList::parse(&nodes).unwrap();
    let pods = PodList::parse(&format!("{header}\n{}\n", pods.join("\n")), &nodes).unwrap();
    let experiment = Experiment::new(&nodes, &pods).unwrap();
    assert_as_the_pool(&experiment, 0..5);
    let run = experiment.run_matched(&Fitness::unfragmented(), 1).unwrap();
    let packed = experiment.run_matched(&Fitness::pack(["cpus"]), 1).unwrap();
    assert!(run.allocated > packed.allocated && run.fragmentation < packed.fragmentation);
}

#[test]
fn a_real_cluster_is_filled_as_well() {
    let shared = std::env::var("APPORTION_SHARED").unwrap_or_else(|_| "../../shared".to_owned());
    let read = |name: &str| std::fs::read_to_string(format!("{shared}/data/openb/{name}.csv"));
    let (nodes, pods) = (read("openb_node_list_gpu_node"), read("openb_pod_list_default"));
    let (Ok(nodes), Ok(pods)) = (nodes, pods) else {
        eprintln!("skipped: there is no {shared}/data/openb");
        return;
    };
    let nodes = NodeList::parse(&nodes).unwrap();
    let pods = PodList::parse(&pods, &nodes).unwrap();
    let experiment = Experiment::new(&nodes, &pods).unwrap();
    assert_as_the_pool(&experiment, 0..1);
    let run = experiment.run_matched(&Fitness::unfragmented(), 0).unwrap();
    let fgd = experiment.run(Packing::Fragmentation, 0).unwrap();
    assert!(run.placed + run.left_out > 10_000 && run.allocated >= fgd.allocated, "{run:?}");
}
