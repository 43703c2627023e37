//! An allocator with its agents and frameworks, driven as a master would, every step measured.

use super::figures::{Figures, RoundFigures};
use crate::failure::Failure;
use crate::meter::{Meter, Taken};
use apportion_core::agent::AgentSpec;
use apportion_core::allocator::{Allocator, Config};
use apportion_core::error::Error;
use apportion_core::framework::FrameworkSpec;
use apportion_core::id::{AgentId, FrameworkId, OfferId};
use apportion_core::offer::Filters;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

/// An allocator and what was put into it.
pub(crate) struct Cluster {
    pub(crate) allocator: Allocator,
    pub(crate) agents: Vec<AgentId>,
    pub(crate) frameworks: Vec<FrameworkId>,
    /// Offers that are out.
    pub(crate) offers: Vec<OfferId>,
    pub(crate) now: u64,
    pub(crate) meter: Meter,
    /// How long adding the frameworks and the agents took.
    pub(crate) frameworks_time: Duration,
    pub(crate) agents_time: Duration,
    /// Heap memory held by what was measured, and the part of it that adding the frameworks made.
    pub(crate) live_bytes: i64,
    framework_bytes: i64,
    /// Heap memory of the agents' resource objects, as they were given.
    resource_bytes: i64,
    framework_roles: u64,
    interval_ns: u64,
}

impl Cluster {
    pub(crate) fn new(config: Config, meter: Meter) -> Result<Cluster, Failure> {
        let interval_ns = config.interval_ns;
        Ok(Cluster {
            allocator: Allocator::new(config)?,
            agents: Vec::new(),
            frameworks: Vec::new(),
            offers: Vec::new(),
            now: 0,
            meter,
            frameworks_time: Duration::ZERO,
            agents_time: Duration::ZERO,
            live_bytes: 0,
            framework_bytes: 0,
            resource_bytes: 0,
            framework_roles: 0,
            interval_ns,
        })
    }

    /// Adds frameworks: every `add_framework`, and nothing else. The cycle that they ask for is left to the first round.
    pub(crate) fn add_frameworks(&mut self, specs: &[FrameworkSpec]) -> Result<(), Failure> {
        self.frameworks.reserve(specs.len());
        let Cluster { allocator, frameworks, meter, .. } = self;
        let add = |spec| allocator.add_framework(spec).map(|id| frameworks.push(id));
        let taken = meter.measure("frameworks", || specs.iter().try_for_each(add))?;
        self.frameworks_time += taken.time;
        self.live_bytes += taken.heap.bytes_current;
        self.framework_bytes += taken.heap.bytes_current;
        self.framework_roles += specs.iter().map(|spec| spec.info.roles.len() as u64).sum::<u64>();
        Ok(())
    }

    /// Adds agents, likewise.
    pub(crate) fn add_agents(&mut self, specs: &[AgentSpec]) -> Result<(), Failure> {
        self.agents.reserve(specs.len());
        self.resource_bytes += resource_bytes(specs);
        let Cluster { allocator, agents, meter, .. } = self;
        let add = |spec| allocator.add_agent(spec).map(|id| agents.push(id));
        let taken = meter.measure("load", || specs.iter().try_for_each(add))?;
        self.agents_time += taken.time;
        self.live_bytes += taken.heap.bytes_current;
        Ok(())
    }

    /// Lets an interval pass and runs a cycle over all agents, until its offers were read.
    pub(crate) fn cycle(&mut self, name: &'static str) -> Result<Taken, Failure> {
        self.now += self.interval_ns;
        let Cluster { allocator, meter, now, .. } = self;
        let taken = meter.measure(name, || {
            allocator.cycle(*now)?;
            touch(allocator);
            Ok::<_, Error>(())
        })?;
        self.live_bytes += taken.heap.bytes_current;
        self.offers.extend_from_slice(self.allocator.offers().offers());
        Ok(taken)
    }

    /// Runs the cycle that was asked for, if one was, without letting time pass.
    pub(crate) fn requested_cycle(&mut self, name: &'static str) -> Result<Taken, Failure> {
        let Cluster { allocator, meter, now, .. } = self;
        let taken = meter.measure(name, || {
            allocator.handle_timeout(*now)?;
            touch(allocator);
            Ok::<_, Error>(())
        })?;
        self.live_bytes += taken.heap.bytes_current;
        self.offers.extend_from_slice(self.allocator.offers().offers());
        Ok(taken)
    }

    /// Returns all offers that are out, with a filter or without.
    pub(crate) fn return_offers(&mut self, filters: Option<Filters>) -> Result<Taken, Failure> {
        let name = if filters.is_some() { "decline" } else { "recover" };
        let Cluster { allocator, offers, meter, now, .. } = self;
        let taken = meter.measure(name, || {
            offers.iter().try_for_each(|offer| allocator.decline(*offer, filters, *now))
        })?;
        self.live_bytes += taken.heap.bytes_current;
        self.offers.clear();
        Ok(taken)
    }

    /// Returns one offer, the one at `index`, and runs the cycle that offers it anew: what one freed agent costs.
    pub(crate) fn free_one(&mut self, index: usize) -> Result<Option<Taken>, Failure> {
        if index >= self.offers.len() {
            return Ok(None);
        }
        let offer = self.offers.swap_remove(index);
        let Cluster { allocator, meter, now, .. } = self;
        let taken = meter.measure("one_freed", || {
            allocator.decline(offer, None, *now)?;
            *now += 1;
            allocator.cycle(*now)?;
            touch(allocator);
            Ok::<_, Error>(())
        })?;
        self.live_bytes += taken.heap.bytes_current;
        self.offers.extend_from_slice(self.allocator.offers().offers());
        Ok(Some(taken))
    }

    /// What is printed of it.
    pub(crate) fn figures(self, workload: &'static str, rounds: Option<RoundFigures>) -> Figures {
        Figures {
            workload,
            agents: self.agents.len() as u32,
            frameworks: self.frameworks.len() as u32,
            rounds,
            more: BTreeMap::new(),
            marks: self.meter.marks,
            icount: None,
        }
    }

    /// Heap memory held, less what adding the frameworks made, for each agent.
    pub(crate) fn bytes_per_agent(&self) -> u64 {
        (self.live_bytes - self.framework_bytes).max(0) as u64 / self.agents.len().max(1) as u64
    }

    /// The same less what the resource objects of an agent take as they were given.
    pub(crate) fn own_bytes_per_agent(&self) -> u64 {
        let own = self.live_bytes - self.framework_bytes - self.resource_bytes;
        own.max(0) as u64 / self.agents.len().max(1) as u64
    }

    /// Heap memory held for the frameworks, for each role that one is subscribed to.
    pub(crate) fn bytes_per_framework_role(&self) -> u64 {
        self.framework_bytes.max(0) as u64 / self.framework_roles.max(1)
    }
}

/// Heap memory of the resource objects of some agents: what there is, and what is used. That of a few stands for all.
fn resource_bytes(specs: &[AgentSpec]) -> i64 {
    const FEW: usize = 100;
    let few = &specs[..specs.len().min(FEW)];
    let mut copies = Vec::new();
    let heap = allocation_counter::measure(|| {
        copies = few
            .iter()
            .flat_map(|spec| {
                spec.used.iter().map(|used| &used.resources).chain([&spec.total]).cloned()
            })
            .collect();
    });
    heap.bytes_current * specs.len() as i64 / few.len().max(1) as i64
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
