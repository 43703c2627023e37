//! Which agent that holds a task is the best for it.

use super::model::{DeviceAgent, DeviceDemand, Free, WHOLE};
use super::shapes::Shapes;
use crate::rng::Rng;

/// How agents and devices are chosen. Among equals the agent listed first wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Packing {
    /// The first agent that holds the task, and its first devices.
    First,
    /// Any agent and any of its devices that will do, drawn from the seed.
    Random,
    /// The least left: the sum of what stays free of CPUs and devices, each as a part of what the agent has. Of devices
    /// those with the least free.
    BestFit,
    /// The most left, by the same sum; of devices those with the most free.
    Spread,
    /// The agent whose free devices and CPUs point the way the demand does: the greatest sum of products of what is asked for and
    /// what is free, each as a part of what the agent has.
    DotProduct,
    /// Fragmentation gradient descent, as its authors run it: the whole part of `100 / (1 + exp(growth / 1000))`, where `growth`
    /// is by how many thousandths of devices the fragments of the agent grow for a typical task. The rounding matters: what is
    /// nearly as good counts as equal. Among equals: the agent with fewer devices, the device with less free, the
    /// agent with less free on its devices, and with less of its CPUs free.
    Fragmentation,
}

impl Packing {
    /// All, in the order of their names in [`Packing::name`].
    pub const ALL: [Packing; 6] = [
        Packing::Random,
        Packing::First,
        Packing::BestFit,
        Packing::Spread,
        Packing::DotProduct,
        Packing::Fragmentation,
    ];

    /// The name it goes by in commands and tables.
    pub const fn name(self) -> &'static str {
        match self {
            Packing::First => "first",
            Packing::Random => "random",
            Packing::BestFit => "bestfit",
            Packing::Spread => "spread",
            Packing::DotProduct => "dot",
            Packing::Fragmentation => "fgd",
        }
    }

    /// The packing of this name.
    pub fn named(name: &str) -> Option<Packing> {
        Packing::ALL.into_iter().find(|packing| packing.name() == name)
    }
}

/// How good an agent is for a task: the greater the better, from the first figure on. Which devices it would get.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Rating {
    pub(super) rank: [f64; 5],
    pub(super) devices: u16,
}

impl Rating {
    pub(super) fn beats(&self, other: &Rating) -> bool {
        self.rank > other.rank
    }
}

/// What an agent is worth to a task that it holds.
pub(super) fn rate(
    packing: Packing,
    agent: &DeviceAgent,
    free: &Free,
    fragments: u64,
    demand: &DeviceDemand,
    shapes: &Shapes,
) -> Rating {
    match packing {
        Packing::First | Packing::Random => {
            Rating { rank: [0.0; 5], devices: first_devices(free, demand) }
        }
        Packing::BestFit => {
            let devices = emptiest_last(free, demand);
            Rating { rank: [-left(agent, free, demand), 0.0, 0.0, 0.0, 0.0], devices }
        }
        Packing::Spread => {
            let devices = emptiest_first(free, demand);
            Rating { rank: [left(agent, free, demand), 0.0, 0.0, 0.0, 0.0], devices }
        }
        Packing::DotProduct => {
            let product = part(demand.cpus, agent.cpus) * part(free.cpus, agent.cpus)
                + part(demand.shares(), capacity(agent)) * part(free.shares(), capacity(agent));
            Rating { rank: [product, 0.0, 0.0, 0.0, 0.0], devices: emptiest_last(free, demand) }
        }
        Packing::Fragmentation => descend(agent, free, fragments, demand, shapes),
    }
}

/// Any devices that will do, and drawn so that each choice is equally likely.
pub(super) fn drawn_devices(free: &Free, demand: &DeviceDemand, rng: &mut Rng) -> u16 {
    let mut fitting: smallvec::SmallVec<[usize; 16]> = free.with_share(demand.share).collect();
    rng.shuffle(&mut fitting);
    fitting[..demand.devices as usize].iter().fold(0, |devices, device| devices | 1 << device)
}

fn descend(
    agent: &DeviceAgent,
    free: &Free,
    before: u64,
    demand: &DeviceDemand,
    shapes: &Shapes,
) -> Rating {
    let weight = shapes.weight().max(1) as f64;
    let score = |devices: u16| {
        let after = shapes.fragments(&free.less(demand, devices));
        let growth = (after as f64 - before as f64) / weight;
        (100.0 / (1.0 + libm::exp(growth / 1_000.0))).floor()
    };
    let rated = |devices: u16, own: u16| {
        let tied = [
            score(devices),
            -f64::from(agent.devices),
            -f64::from(own),
            -(free.shares() as f64),
            -part(free.cpus, agent.cpus),
        ];
        Rating { rank: tied, devices }
    };
    if demand.devices != 1 || demand.share == WHOLE {
        // Several devices that are each wholly asked for are all alike.
        return rated(emptiest_last(free, demand), 0);
    }
    let mut best: Option<Rating> = None;
    for device in free.with_share(demand.share) {
        let here = free.devices[device];
        let seen = free.devices[..device].contains(&here);
        if seen {
            // A device with as much free was rated already.
            continue;
        }
        let rating = rated(1 << device, here);
        if best.as_ref().is_none_or(|best| rating.beats(best)) {
            best = Some(rating);
        }
    }
    best.unwrap_or_default()
}

fn first_devices(free: &Free, demand: &DeviceDemand) -> u16 {
    free.with_share(demand.share)
        .take(demand.devices as usize)
        .fold(0, |devices, device| devices | 1 << device)
}

/// The devices with the least free that will do.
fn emptiest_last(free: &Free, demand: &DeviceDemand) -> u16 {
    by_free(free, demand, u32::from)
}

/// The devices with the most free.
fn emptiest_first(free: &Free, demand: &DeviceDemand) -> u16 {
    by_free(free, demand, |free| WHOLE - u32::from(free))
}

fn by_free(free: &Free, demand: &DeviceDemand, key: impl Fn(u16) -> u32) -> u16 {
    let mut fitting: smallvec::SmallVec<[usize; 16]> = free.with_share(demand.share).collect();
    fitting.sort_by_key(|device| key(free.devices[*device]));
    fitting.iter().take(demand.devices as usize).fold(0, |devices, device| devices | 1 << device)
}

/// What would stay free of CPUs and devices, each as a part of what the agent has.
fn left(agent: &DeviceAgent, free: &Free, demand: &DeviceDemand) -> f64 {
    part(free.cpus - demand.cpus, agent.cpus)
        + part(free.shares() - demand.shares(), capacity(agent))
}

fn capacity(agent: &DeviceAgent) -> u64 {
    u64::from(agent.devices) * u64::from(WHOLE)
}

/// `x` as a part of `whole`; 0 where there is none.
fn part(x: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { x as f64 / whole as f64 }
}
