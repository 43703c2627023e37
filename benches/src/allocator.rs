//! Rounds of the allocator: a cycle that offers what is free, then all of it comes back.

use crate::failure::Failure;
use crate::figures::{self, Rounds};
use crate::workload::Workload;
use allocation_counter::AllocationInfo;
use apportion_core::allocator::{Allocator, Config};
use apportion_core::error::Error;
use apportion_core::id::OfferId;
use serde::Serialize;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How large a run is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    pub(crate) agents: u32,
    pub(crate) frameworks: u32,
    pub(crate) rounds: u32,
}

/// What is printed. `benches/README.md` says what each field holds.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Figures {
    pub(crate) workload: String,
    pub(crate) agents: u32,
    pub(crate) frameworks: u32,
    pub(crate) offers: usize,
    pub(crate) load_ms: f64,
    pub(crate) round_ms: Rounds,
    pub(crate) recover_ms: f64,
    pub(crate) idle_us: f64,
    pub(crate) heap_allocs_per_round: u64,
    pub(crate) bytes_per_agent: u64,
}

/// What one piece of work took.
struct Taken {
    time: Duration,
    heap: AllocationInfo,
}

fn measure(work: impl FnOnce() -> Result<(), Error>) -> Result<Taken, Error> {
    let mut time = Duration::ZERO;
    let mut result = Ok(());
    let heap = allocation_counter::measure(|| {
        let start = Instant::now();
        result = work();
        time = start.elapsed();
    });
    result.map(|()| Taken { time, heap })
}

/// Idle cycles after the last round.
const IDLE_CYCLES: u32 = 9;

/// Runs a workload at a size.
pub(crate) fn run(workload: &Workload, size: Size) -> Result<Figures, Failure> {
    let config = Config::default();
    let interval_ns = config.interval_ns;
    let mut allocator = Allocator::new(config)?;
    for framework in workload.frameworks(size.frameworks) {
        allocator.add_framework(&framework)?;
    }
    let agents = workload.agents(size.agents);
    let load =
        measure(|| agents.iter().try_for_each(|agent| allocator.add_agent(agent).map(|_| ())))?;
    drop(agents);

    let mut now = 0;
    let mut live_bytes = load.heap.bytes_current;
    let mut heap_allocs = Vec::new();
    let (mut cycles, mut recoveries, mut idle) = (Vec::new(), Vec::new(), Vec::new());
    let mut offers: Vec<OfferId> = Vec::new();
    for round in 1..=size.rounds {
        now += interval_ns;
        let cycle = measure(|| {
            allocator.cycle(now)?;
            touch(&allocator);
            Ok(())
        })?;
        offers.clear();
        offers.extend_from_slice(allocator.offers().offers());
        if round == size.rounds {
            for _ in 0..IDLE_CYCLES {
                now += interval_ns;
                idle.push(measure(|| allocator.cycle(now))?.time);
            }
        }
        let recovery =
            measure(|| offers.iter().try_for_each(|offer| allocator.decline(*offer, None, now)))?;
        live_bytes += cycle.heap.bytes_current + recovery.heap.bytes_current;
        heap_allocs.push(cycle.heap.count_total + recovery.heap.count_total);
        cycles.push(cycle.time);
        recoveries.push(recovery.time);
    }

    let steady = if heap_allocs.len() > 1 { &heap_allocs[1..] } else { &heap_allocs };
    Ok(Figures {
        workload: workload.name.clone(),
        agents: size.agents,
        frameworks: size.frameworks,
        offers: offers.len(),
        load_ms: figures::ms(load.time),
        round_ms: Rounds::of(&cycles),
        recover_ms: figures::ms(figures::median(recoveries)),
        idle_us: figures::us(figures::median(idle)),
        heap_allocs_per_round: steady.iter().copied().max().unwrap_or_default(),
        bytes_per_agent: live_bytes.max(0) as u64 / u64::from(size.agents),
    })
}

/// Reads every column of the offers, as a caller would.
fn touch(allocator: &Allocator) {
    let offers = allocator.offers();
    black_box(offers.offers());
    black_box(offers.frameworks().iter().fold(0u32, |sum, id| sum.wrapping_add(id.index())));
    black_box(offers.agents().iter().fold(0u32, |sum, id| sum.wrapping_add(id.index())));
    black_box(offers.roles().iter().fold(0u32, |sum, role| sum.wrapping_add(*role)));
    black_box(offers.scalar_ends().last());
    black_box(offers.scalar_kinds().iter().fold(0u32, |sum, kind| sum.wrapping_add(*kind)));
    black_box(offers.scalar_amounts().iter().fold(0i64, |sum, amount| sum.wrapping_add(*amount)));
}
