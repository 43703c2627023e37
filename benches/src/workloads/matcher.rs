//! The matcher's workload: a cluster of two sizes of agents and a stream of small tasks, the same on every machine.
//!
//! Agents: 16 CPUs where the index is even, 8 where it is odd, 64 GiB of memory, 1 TB of disk, 10 Gbit/s, ports
//! 31000-32000, eight zones, forty racks. Tasks: 0.125 to 4 CPUs and 256 to 4,096 MiB, two draws of SplitMix64 each, the
//! state 42 at the start. Mean: 0.8 CPUs, 1,587 MiB. Jobs are 20 tasks in a row.

use apportion_core::attribute::{Attribute, AttributeValue};
use apportion_core::error::{Error, Result};
use apportion_core::matching::{
    Condition, Config, Constraint, Fitness, Key, Matcher, Measure, Placements, Request, Task, Term,
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

/// A constraint that all tasks have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// None.
    None,
    /// No two tasks of a job on one agent.
    Unique,
    /// Task `i` in zone `i % 8`.
    Attribute,
    /// The tasks of a job balanced over the zones.
    Balanced,
    /// At most one task more in a zone than in any other.
    Skew,
    /// At most four tasks of a job in a rack.
    AtMost,
    /// All tasks of a job in one rack.
    Together,
    /// Not where the job before is.
    Apart,
    /// The zone has a name like this one.
    Matches,
    /// Preferably no two tasks of a job on one agent.
    SoftUnique,
    /// Preferably task `i` in zone `i % 8`.
    SoftAttribute,
    /// Preferably balanced over the zones.
    SoftBalanced,
    /// One of the three preferences above each, in turn.
    SoftMixed,
}

impl Rule {
    /// All, by their names on the command line.
    pub(crate) const NAMES: [(&'static str, Rule); 13] = [
        ("none", Rule::None),
        ("unique", Rule::Unique),
        ("attr", Rule::Attribute),
        ("balzone", Rule::Balanced),
        ("skew", Rule::Skew),
        ("atmost", Rule::AtMost),
        ("together", Rule::Together),
        ("apart", Rule::Apart),
        ("matches", Rule::Matches),
        ("softunique", Rule::SoftUnique),
        ("softattr", Rule::SoftAttribute),
        ("softbal", Rule::SoftBalanced),
        ("softmixed", Rule::SoftMixed),
    ];

    /// The rule of a name.
    pub(crate) fn named(name: &str) -> Option<Rule> {
        Rule::NAMES.into_iter().find(|(own, _)| *own == name).map(|(_, rule)| rule)
    }

    /// The constraint of task `index`.
    fn constraint(self, index: u32) -> Option<Constraint> {
        let zone = || Key::attribute("zone");
        let rack = || Key::attribute("rack");
        let own_zone = || {
            let value = AttributeValue::Text(format!("z{}", index % 8));
            Constraint::equals("zone", value)
        };
        let balanced = || Constraint::required(Condition::Balanced { per: zone(), values: 8 });
        Some(match self {
            Rule::None => return None,
            Rule::Unique => Constraint::unique(),
            Rule::Attribute => own_zone(),
            Rule::Balanced => balanced(),
            Rule::Skew => Constraint::required(Condition::MaxSkew { per: zone(), skew: 1 }),
            Rule::AtMost => Constraint::required(Condition::AtMost { per: rack(), tasks: 4 }),
            Rule::Together => Constraint::required(Condition::Together { per: rack() }),
            Rule::Apart => {
                let job = u64::from((index / JOB).saturating_sub(1));
                Constraint::required(Condition::Apart { job, per: Key::Agent })
            }
            Rule::Matches => Constraint::required(Condition::Matches {
                of: zone(),
                pattern: format!("z[{}-7]", index % 4),
            }),
            Rule::SoftUnique => Constraint::unique().preferred(1),
            Rule::SoftAttribute => own_zone().preferred(1),
            Rule::SoftBalanced => balanced().preferred(1),
            Rule::SoftMixed => {
                let all = [Rule::SoftUnique, Rule::SoftAttribute, Rule::SoftBalanced];
                return all[index as usize % all.len()].constraint(index);
            }
        })
    }
}

/// Consecutive tasks of one job.
const JOB: u32 = 20;

/// The fitness of a name.
pub(crate) fn fitness_named(name: &str) -> Option<Fitness> {
    let both = ["cpus", "mem"];
    Some(match name {
        "first" | "none" => Fitness::first_fit(),
        "cpu" => Fitness::pack(["cpus"]),
        "mem" => Fitness::pack(["mem"]),
        "cpumem" => Fitness::pack(both),
        "spread" => Fitness::spread(both),
        "cpuspread" => Fitness::spread(["cpus"]),
        "dot" => Fitness::dot_product(both),
        "v3" => Fitness::best_fit_v3(both),
        "balanced" => Fitness::balanced(both),
        "random" => Fitness::random(42),
        "fenzo" => Fitness::pack(["cpus"]).as_fenzo(),
        "fenzospread" => Fitness::spread(both).as_fenzo(),
        "mixed" => Fitness {
            terms: vec![
                Term { measure: Measure::Packed("cpus".into()), weight: 2 },
                Term { measure: Measure::Spread("mem".into()), weight: 1 },
            ],
            ..Fitness::default()
        },
        _ => return None,
    })
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
        Ok(match shape.rule.constraint(index) {
            Some(constraint) => request.with_constraint(constraint),
            None => request,
        })
    };
    (0..shape.tasks).map(&mut request).collect()
}

/// A matcher with all agents, and the tasks to run through it.
///
/// # Errors
/// [`Error`] for a fitness or a number of agents or tasks that the matcher refuses.
pub(crate) fn prepare(shape: Shape, config: Config) -> Result<(Matcher, Vec<Task>), Error> {
    let mut matcher = Matcher::new(config)?;
    for index in 0..shape.agents {
        matcher.add_agent(&agent_name(index), &capacity(index)?, &attributes(index))?;
    }
    let mut tasks = Vec::new();
    for (index, request) in (0u32..).zip(requests(shape)?) {
        let request = matcher.add_request(&request)?;
        tasks.push(Task::new(index.into(), request).of_job(u64::from(index / JOB)));
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
