//! Runs of the matcher: all tasks of the workload on its agents, none of them used before.

use crate::failure::Failure;
use crate::figures;
use crate::workloads::matcher::{self as workload, Shape};
use apportion_core::matching::{Fitness, Placements};
use serde::Serialize;
use std::hint::black_box;
use std::time::Instant;

/// What to run, and how it is called in the output.
#[derive(Debug, Clone)]
pub(crate) struct Setting {
    pub(crate) shape: Shape,
    pub(crate) fitness: Fitness,
    pub(crate) fitness_name: String,
    pub(crate) constraint_name: String,
    pub(crate) rounds: u32,
}

/// What is printed. `benches/README.md` says what each field holds.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Figures {
    pub(crate) agents: u32,
    pub(crate) tasks: u32,
    pub(crate) fitness: String,
    pub(crate) constraint: String,
    pub(crate) distinct: bool,
    pub(crate) placed: usize,
    pub(crate) hosts_used: usize,
    pub(crate) ms: Times,
    pub(crate) tasks_per_s: u64,
    pub(crate) hash: String,
    pub(crate) idle_us: f64,
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
    let mut placements = Placements::new();
    let mut nothing = Placements::new();
    let (mut times, mut idle) = (Vec::new(), Vec::new());
    for _ in 0..setting.rounds {
        let (mut matcher, tasks) = workload::prepare(setting.shape, setting.fitness.clone())?;
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
        placed,
        hosts_used: workload::hosts_used(&placements),
        ms: Times { min: figures::ms(min), median: figures::ms(median) },
        tasks_per_s: (placed as f64 / median.as_secs_f64().max(1e-9)) as u64,
        hash: format!("{:016x}", workload::hash(&placements)),
        idle_us: figures::us(figures::median(idle)),
    })
}
