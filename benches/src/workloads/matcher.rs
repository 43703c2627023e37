//! The matcher's workload: a cluster of two sizes of agents and a stream of small tasks, the same on every machine.
//!
//! Agents: 16 CPUs where the index is even, 8 where it is odd, 64 GiB of memory, 1 TB of disk, 10 Gbit/s, ports
//! 31000-32000, eight zones, forty racks. Tasks: 0.125 to 4 CPUs and 256 to 4,096 MiB, two draws of SplitMix64 each, the
//! state 42 at the start. Mean: 0.8 CPUs, 1,587 MiB. Jobs are 20 tasks in a row.

use apportion_core::attribute::{Attribute, AttributeValue};
use apportion_core::error::{Error, Result};
use apportion_core::matching::{
    Config, Constraint, Fitness, Matcher, Placements, Prefer, Request, Task, Term,
};
use apportion_core::resource::{Quantities, Quantity, Resources};
use apportion_core::rng::Rng;

/// What is said about a run of the workload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape {
    /// How many agents.
    pub(crate) agents: u32,
    /// How many tasks.
    pub(crate) tasks: u32,
    /// What tasks ask for beside resources.
    pub(crate) rule: Rule,
    /// Adds `i % 997` thousandths of a CPU and `i % 1009` MiB to task `i`: no two requests are alike.
    pub(crate) distinct: bool,
}

/// A hard constraint that all tasks have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// None.
    None,
    /// No two tasks of a job on one agent.
    Unique,
    /// Task `i` in zone `i % 8`.
    Attribute,
}

impl Rule {
    /// The rule of a name on the command line: `none`, `unique`, `attr`.
    pub(crate) fn named(name: &str) -> Option<Rule> {
        match name {
            "none" => Some(Rule::None),
            "unique" => Some(Rule::Unique),
            "attr" => Some(Rule::Attribute),
            _ => None,
        }
    }
}

/// The fitness of a name on the command line: `first`, `none` (the same choices), `cpu`, `mem`, `cpumem`, `spread`.
pub(crate) fn fitness_named(name: &str) -> Option<Fitness> {
    match name {
        "first" | "none" => Some(Fitness::first_fit()),
        "cpu" => Some(Fitness::pack(["cpus"])),
        "mem" => Some(Fitness::pack(["mem"])),
        "cpumem" => Some(Fitness::pack(["cpus", "mem"])),
        "spread" => Some(Fitness::spread(["cpus", "mem"])),
        "mixed" => Some(Fitness {
            terms: vec![
                Term { resource: "cpus".into(), prefer: Prefer::Packed, weight: 2 },
                Term { resource: "mem".into(), prefer: Prefer::Spread, weight: 1 },
            ],
        }),
        _ => None,
    }
}

/// The name of agent `index`.
pub(crate) fn agent_name(index: u32) -> String {
    format!("host{index:05}")
}

/// What agent `index` has.
///
/// # Errors
/// None: the text is well-formed.
pub(crate) fn capacity(index: u32) -> Result<Resources> {
    let cpus = if index % 2 == 0 { 16 } else { 8 };
    format!("cpus:{cpus};mem:65536;disk:1000000;network:10000;ports:[31000-32000]").parse()
}

/// The attributes of agent `index`.
pub(crate) fn attributes(index: u32) -> [Attribute; 2] {
    [
        Attribute::text("zone", format!("z{}", index % 8)),
        Attribute::text("rack", format!("r{}", index % 40)),
    ]
}

/// The requests of the tasks, in order.
///
/// # Errors
/// None: the amounts are in range.
pub(crate) fn requests(shape: Shape) -> Result<Vec<Request>> {
    const CPUS: [(u64, i64); 6] =
        [(20, 125), (40, 250), (65, 500), (85, 1000), (95, 2000), (100, 4000)];
    const MEM: [i64; 5] = [256, 512, 1024, 2048, 4096];
    let mut rng = Rng::new(42);
    let mut request = |index: u32| {
        let draw = rng.next_u64() % 100;
        let class = CPUS.into_iter().find(|(up_to, _)| draw < *up_to);
        let mut cpus = class.map_or(0, |(_, cpus)| cpus);
        let mut mem_mib = MEM[(rng.next_u64() % 5) as usize];
        if shape.distinct {
            cpus += i64::from(index % 997);
            mem_mib += i64::from(index % 1009);
        }
        let mut scalars = Quantities::new();
        scalars.add("cpus", Quantity::from_thousandths(cpus)?);
        scalars.add("mem", Quantity::from_thousandths(mem_mib * 1000)?);
        let request = Request::new(scalars);
        Ok(match shape.rule {
            Rule::None => request,
            Rule::Unique => request.with_constraint(Constraint::UniqueAgent),
            Rule::Attribute => request.with_constraint(Constraint::AttributeEquals {
                attribute: "zone".into(),
                value: AttributeValue::Text(format!("z{}", index % 8)),
            }),
        })
    };
    (0..shape.tasks).map(&mut request).collect()
}

/// A matcher with all agents, and the tasks to run through it.
///
/// # Errors
/// [`Error`] for a fitness or a number of agents or tasks that the matcher refuses.
pub(crate) fn prepare(shape: Shape, fitness: Fitness) -> Result<(Matcher, Vec<Task>), Error> {
    let mut matcher = Matcher::new(Config { fitness, ..Config::default() })?;
    for index in 0..shape.agents {
        matcher.add_agent(&agent_name(index), &capacity(index)?, &attributes(index))?;
    }
    let mut tasks = Vec::new();
    for (index, request) in (0u32..).zip(requests(shape)?) {
        let request = matcher.add_request(&request)?;
        tasks.push(Task { key: index.into(), request, job: Some(u64::from(index / 20)) });
    }
    Ok((matcher, tasks))
}

/// The hash of the places, in the order of the tasks placed.
pub(crate) fn hash(placements: &Placements) -> u64 {
    placements.placed().iter().fold(1_469_598_103_934_665_603, |hash, placement| {
        (hash ^ u64::from(placement.place)).wrapping_mul(1_099_511_628_211)
    })
}

/// On how many agents the tasks went.
pub(crate) fn hosts_used(placements: &Placements) -> usize {
    let mut places: Vec<u32> = placements.placed().iter().map(|placed| placed.place).collect();
    places.sort_unstable();
    places.dedup();
    places.len()
}
