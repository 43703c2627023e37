//! The matcher against the exhaustive one, on random small clusters: same agents, same pieces.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

#[path = "oracle/matcher.rs"]
mod oracle;

use apportion_core::attribute::{Attribute, AttributeValue};
use apportion_core::matching::{
    Config, Constraint, Fitness, Matcher, NewOffer, Placements, Prefer, RangeDemand, Request, Task,
    Term,
};
use apportion_core::resource::{Quantities, Ranges, Resource, Resources};
use apportion_core::rng::Rng;
use oracle::{Fate, Oracle};
use std::collections::{BTreeMap, BTreeSet};

const ROLES: [&str; 3] = ["*", "eng", "eng/web"];

fn pick<'a>(rng: &mut Rng, of: &[&'a str]) -> &'a str {
    of[rng.below(of.len() as u64) as usize]
}

/// Resources that may be offered to a role, ports from `first_port` on.
fn resources(rng: &mut Rng, role: &str, first_port: u64) -> Resources {
    let kept: &[&str] = match role {
        "eng" => &["", "", "(eng)", "(dyn eng)"],
        "eng/web" => &["", "(eng)", "(eng/web)", "(dyn eng/web)", "(eng>dyn eng/web)"],
        _ => &[""],
    };
    let mut text = String::new();
    for name in ["cpus", "mem", "gpus", "cpus", "disk"] {
        if rng.below(5) > 0 {
            let amount = if name == "mem" { 8 + rng.below(32) } else { 1 + rng.below(8) };
            let decimals = [".5", ".125", "", "", ""][rng.below(5) as usize];
            text += &format!("{name}{}:{amount}{decimals};", pick(rng, kept));
        }
    }
    for part in 0..rng.below(3) {
        let begin = first_port + part * 10 + rng.below(3);
        let end = begin + rng.below(4);
        text += &format!("ports{}:[{begin}-{end}];", pick(rng, kept));
    }
    if rng.below(3) == 0 {
        text += "cpus!:64;disk@MOUNT:100;bugs:{a,b};";
    }
    text.parse().unwrap()
}

fn request(rng: &mut Rng) -> Request {
    let mut text = String::new();
    for (name, most) in [("cpus", 5), ("mem", 12), ("gpus", 3), ("disk", 3)] {
        let asked = rng.below(most);
        if asked > 0 && (name != "gpus" || rng.below(3) == 0) {
            text += &format!("{name}:{asked}{};", ["", ".5", ".001"][rng.below(3) as usize]);
        }
    }
    let mut request = Request::new(Quantities::parse(&text).unwrap());
    match rng.below(6) {
        0 | 1 => {
            request = request.with_ranges("ports", RangeDemand::Count(rng.below(4) as u32));
        }
        2 => {
            let begin = 100 * rng.below(3) + rng.below(4);
            let numbers = Ranges::parse(&format!("[{begin}-{}]", begin + rng.below(2))).unwrap();
            request = request.with_ranges("ports", RangeDemand::Numbers(numbers));
        }
        _ => {}
    }
    if rng.below(2) == 0 {
        request = request.with_role(pick(rng, &ROLES));
    }
    if rng.below(4) == 0 {
        request = request.with_constraint(Constraint::AttributeEquals {
            attribute: "zone".into(),
            value: AttributeValue::Text(pick(rng, &["a", "b"]).into()),
        });
    }
    if rng.below(4) == 0 {
        request = request.with_constraint(Constraint::UniqueAgent);
    }
    request
}

fn fitness(rng: &mut Rng) -> Fitness {
    match rng.below(6) {
        0 => Fitness::first_fit(),
        1 => Fitness::pack(["cpus"]),
        2 => Fitness::pack(["cpus", "mem"]),
        3 => Fitness::spread(["cpus"]),
        4 => Fitness::spread(["mem", "cpus"]),
        _ => Fitness {
            terms: vec![
                Term { resource: "cpus".into(), prefer: Prefer::Packed, weight: 3 },
                Term { resource: "mem".into(), prefer: Prefer::Spread, weight: 2 },
                Term { resource: "gpus".into(), prefer: Prefer::Packed, weight: 1 },
            ],
        },
    }
}

fn fates(matcher: &Matcher, tasks: &[Task], placements: &Placements) -> Vec<Fate> {
    let mut fates: Vec<Fate> = vec![None; tasks.len()];
    for placed in placements.placed() {
        assert_eq!(placed.key, tasks[placed.task as usize].key);
        let pieces: Vec<(Option<u64>, Resource)> = placements
            .pieces(placed)
            .iter()
            .map(|piece| (piece.offer, matcher.resource(placements, piece)))
            .collect();
        let agent = matcher.agent_name(placed.agent).unwrap().to_owned();
        fates[placed.task as usize] = Some((agent, placed.place as usize, pieces));
    }
    for (index, fate) in fates.iter().enumerate() {
        assert_eq!(placements.left_out().contains(&(index as u32)), fate.is_none());
    }
    let counted: u32 = placements.unmatched().iter().map(|entry| entry.tasks).sum();
    assert_eq!(counted as usize, placements.left_out().len());
    fates
}

/// One history: offers and agents come and go between runs. How many tasks were placed and left out.
fn history(seed: u64, agents: u64) -> (usize, usize) {
    let mut counts = (0, 0);
    // What is left of each offer by the pieces handed out alone.
    let mut ledger: BTreeMap<u64, Resources> = BTreeMap::new();
    let mut rng = Rng::new(seed);
    let fitness = fitness(&mut rng);
    let indexed_requests = if rng.below(3) == 0 { 0 } else { 3 };
    let config = Config { fitness: fitness.clone(), indexed_requests, ..Config::default() };
    let mut matcher = Matcher::new(config).unwrap();
    let mut oracle = Oracle::new(fitness);
    let mut placements = Placements::new();
    let requests: Vec<Request> = (0..6).map(|_| request(&mut rng)).collect();
    let mut next_key = 0;
    for step in 0..12 {
        for _ in 0..rng.below(agents * 2) {
            let index = rng.below(agents);
            let zone = Attribute::text("zone", pick(&mut rng, &["a", "b", "c"]));
            let attributes = if rng.below(4) == 0 { vec![] } else { vec![zone] };
            if index % 4 == 0 {
                let name = format!("capacity{index}");
                let capacity = resources(&mut rng, "*", 100 * (index % 3));
                if matcher.find_agent(&name).is_none() {
                    matcher.add_agent(&name, &capacity, &attributes).unwrap();
                    oracle.add(&name, None, None, &capacity, &attributes);
                }
            } else {
                let name = format!("agent{index}");
                let role = pick(&mut rng, &ROLES);
                // Offers of one agent have ports of their own.
                let offered =
                    resources(&mut rng, role, 100 * (next_key % 3) + 1000 * (next_key / 3));
                let (resources, attributes) = (&offered, &attributes[..]);
                let offer = NewOffer { key: next_key, agent: &name, role, resources, attributes };
                matcher.add_offer(offer).unwrap();
                oracle.add(&name, Some(role), Some(next_key), resources, attributes);
                ledger.insert(next_key, resources.clone());
                next_key += 1;
            }
        }
        for key in oracle.keys() {
            if rng.below(8) == 0 {
                matcher.rescind_offer(key).unwrap();
                oracle.rescind(key);
            }
        }
        for name in oracle.agents() {
            if rng.below(12) == 0 {
                matcher.remove_agent(matcher.find_agent(&name).unwrap()).unwrap();
                oracle.remove_agent(&name);
            }
        }
        matcher.validate().unwrap();
        let chosen: Vec<(Request, Option<u64>)> = (0..rng.below(24))
            .map(|_| {
                let request = requests[rng.below(6) as usize].clone();
                (request, Some(rng.below(3)))
            })
            .collect();
        let tasks: Vec<Task> = chosen
            .iter()
            .map(|(request, job)| {
                let request = matcher.add_request(request).unwrap();
                Task { key: rng.next_u64(), request, job: *job }
            })
            .collect();
        matcher.run(&tasks, &mut placements).unwrap();
        matcher.validate().unwrap();
        let fates = fates(&matcher, &tasks, &placements);
        assert_eq!(fates, oracle.run(&chosen), "seed {seed} step {step}");
        counts.0 += placements.placed().len();
        counts.1 += placements.left_out().len();
        for ((_, _, pieces), (request, _)) in
            fates.iter().zip(&chosen).filter_map(|(fate, chosen)| Some((fate.as_ref()?, chosen)))
        {
            for (key, piece) in pieces {
                let Some(left) = key.and_then(|key| ledger.get_mut(&key)) else { continue };
                assert!(left.contains_object(piece), "{piece} is consumed twice");
                left.remove(piece);
            }
            let all: Resources = pieces.iter().map(|(_, piece)| piece.clone()).collect();
            assert_eq!(Quantities::of_scalars(&all), request.scalars);
        }
        let unused: BTreeSet<u64> = matcher.unused_offers().collect();
        assert_eq!(unused, oracle.unused(), "seed {seed} step {step}");
        assert_eq!(matcher.offers(), oracle.keys().len());
        assert_eq!(matcher.agents(), oracle.agents().len());
        if rng.below(3) == 0 {
            let forgotten = matcher.add_request(&requests[rng.below(6) as usize]).unwrap();
            matcher.remove_request(forgotten).unwrap();
        }
    }
    counts
}

#[test]
fn agrees_on_a_few_agents() {
    let (mut placed, mut left_out) = (0, 0);
    for seed in 0..400 {
        let counts = history(seed, 6);
        placed += counts.0;
        left_out += counts.1;
    }
    assert!(placed > 10_000 && left_out > 10_000, "{placed} placed, {left_out} left out");
}

#[test]
fn agrees_over_several_blocks() {
    for seed in 1_000..1_010 {
        history(seed, 170);
    }
}
