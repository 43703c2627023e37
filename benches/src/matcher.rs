//! Runs of the matcher: all tasks of the workload on its agents, none of them used before.

use crate::failure::Failure;
use crate::figures;
use crate::workloads::matcher::{self as workload, Shape};
use apportion_core::matching::{Config, Fitness, Matcher, NewOffer, Placements};
use apportion_core::wire::convert::agent::attribute_to_wire;
use apportion_core::wire::convert::resource::{self, Format};
use apportion_core::wire::convert::rows::OfferRows;
use apportion_core::wire::view::Reader;
use apportion_core::wire::{DecodeLimits, encode, v1};
use serde::Serialize;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What to run, and how it is called in the output.
#[derive(Debug, Clone)]
pub(crate) struct Setting {
    pub(crate) shape: Shape,
    pub(crate) fitness: Fitness,
    pub(crate) fitness_name: String,
    pub(crate) constraint_name: String,
    pub(crate) rounds: u32,
    pub(crate) threads: u32,
}

/// What is printed. `benches/README.md` says what each field holds.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Figures {
    pub(crate) agents: u32,
    pub(crate) tasks: u32,
    pub(crate) fitness: String,
    pub(crate) constraint: String,
    pub(crate) distinct: bool,
    pub(crate) threads: u32,
    pub(crate) placed: usize,
    pub(crate) hosts_used: usize,
    pub(crate) ms: Times,
    pub(crate) tasks_per_s: u64,
    pub(crate) hash: String,
    pub(crate) idle_us: f64,
    /// One task a run, each of another request.
    pub(crate) one_task_us: OneTask,
    /// All agents offered and taken in.
    pub(crate) offers_ms: f64,
    /// The same straight from the bytes of an OFFERS event.
    pub(crate) wire_offers_ms: f64,
}

/// Times of single tasks, in microseconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct OneTask {
    pub(crate) median: f64,
    pub(crate) p99: f64,
}

/// Times of several runs, in milliseconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Times {
    pub(crate) min: f64,
    pub(crate) median: f64,
}

/// Runs a setting.
pub(crate) fn run(setting: &Setting) -> Result<Figures, Failure> {
    let Shape { agents, tasks: asked, distinct, .. } = setting.shape;
    let config =
        Config { fitness: setting.fitness.clone(), threads: setting.threads, ..Config::default() };
    let mut placements = Placements::new();
    let mut nothing = Placements::new();
    let (mut times, mut idle) = (Vec::new(), Vec::new());
    for _ in 0..setting.rounds {
        let (mut matcher, tasks) = workload::prepare(setting.shape, config.clone())?;
        // Brings the books up to date with the agents, as in a scheduler that has just learnt of them.
        matcher.run(&[], &mut nothing)?;
        let start = Instant::now();
        matcher.run(&tasks, &mut placements)?;
        times.push(start.elapsed());
        let start = Instant::now();
        matcher.run(black_box(&[]), &mut nothing)?;
        idle.push(start.elapsed());
    }
    let min = times.iter().copied().min().unwrap_or_default();
    let median = figures::median(times);
    let placed = placements.placed().len();
    Ok(Figures {
        agents,
        tasks: asked,
        fitness: setting.fitness_name.clone(),
        constraint: setting.constraint_name.clone(),
        distinct,
        threads: setting.threads,
        placed,
        hosts_used: workload::hosts_used(&placements),
        ms: Times { min: figures::ms(min), median: figures::ms(median) },
        tasks_per_s: (placed as f64 / median.as_secs_f64().max(1e-9)) as u64,
        hash: format!("{:016x}", workload::hash(&placements)),
        idle_us: figures::us(figures::median(idle)),
        one_task_us: one_task(setting, &config)?,
        offers_ms: offers(setting, &config)?,
        wire_offers_ms: wire_offers(setting, &config)?,
    })
}

/// The tasks of the workload one by one, no two requests alike, on agents of which many are in use.
fn one_task(setting: &Setting, config: &Config) -> Result<OneTask, Failure> {
    let shape = Shape { distinct: true, tasks: 2_000, ..setting.shape };
    let (mut matcher, tasks) = workload::prepare(shape, config.clone())?;
    let mut placements = Placements::new();
    let mut times = Vec::with_capacity(tasks.len());
    for task in &tasks {
        let start = Instant::now();
        matcher.run(black_box(core::slice::from_ref(task)), &mut placements)?;
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let at = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or_default();
    Ok(OneTask { median: figures::us(at(50)), p99: figures::us(at(99)) })
}

fn offers(setting: &Setting, config: &Config) -> Result<f64, Failure> {
    let agents = setting.shape.agents;
    let names: Vec<String> = (0..agents).map(workload::agent_name).collect();
    let resources = (0..agents).map(workload::capacity).collect::<Result<Vec<_>, _>>()?;
    let attributes: Vec<_> = (0..agents).map(workload::attributes).collect();
    let mut best = Duration::MAX;
    for _ in 0..setting.rounds {
        let mut matcher = Matcher::new(config.clone())?;
        let start = Instant::now();
        matcher.make_room(names.len());
        for (index, agent) in names.iter().enumerate() {
            matcher.add_offer(NewOffer {
                key: index as u64,
                agent,
                role: "*",
                resources: &resources[index],
                attributes: &attributes[index],
                expires_ns: None,
            })?;
        }
        best = best.min(start.elapsed());
    }
    Ok(figures::ms(best))
}

fn wire_offers(setting: &Setting, config: &Config) -> Result<f64, Failure> {
    let event = event(setting.shape.agents)?;
    let mut rows = OfferRows::new(config.limits);
    let mut reader = Reader::new(DecodeLimits::default());
    let mut best = Duration::MAX;
    for _ in 0..setting.rounds {
        let mut matcher = Matcher::new(config.clone())?;
        let start = Instant::now();
        let (_, offers) = reader.event(&event)?;
        rows.fill(&offers);
        matcher.make_room(rows.len());
        for row in 0..rows.len() {
            rows.add_to(row, &mut matcher, row as u64)?;
        }
        best = best.min(start.elapsed());
    }
    Ok(figures::ms(best))
}

/// An OFFERS event with an offer of each agent, as bytes.
fn event(agents: u32) -> Result<Vec<u8>, Failure> {
    let id = |value: String| v1::OfferId { value, ..Default::default() };
    let mut offers = Vec::new();
    for index in 0..agents {
        let name = workload::agent_name(index);
        let resources = workload::capacity(index)?;
        let to_wire = |object| resource::to_wire(object, Format::PostRefinement, Some("*"));
        offers.push(v1::Offer {
            id: id(format!("offer-{index}")),
            framework_id: v1::FrameworkId { value: "framework".into(), ..Default::default() },
            agent_id: v1::AgentId { value: name.clone(), ..Default::default() },
            hostname: name,
            resources: resources.objects().map(to_wire).collect(),
            attributes: workload::attributes(index).iter().map(attribute_to_wire).collect(),
            ..Default::default()
        });
    }
    let offers = v1::scheduler::event::Offers { offers, ..Default::default() };
    let event = v1::scheduler::Event {
        r#type: Some(v1::scheduler::event::Type::Offers as i32),
        offers: Some(offers),
        ..Default::default()
    };
    Ok(encode(&event))
}
