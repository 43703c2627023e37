//! Which agent that holds a task is the best for it.

use super::choice::{best_devices, emptiest_first, emptiest_last, first_devices};
use super::model::{DeviceAgent, DeviceDemand, Free, WHOLE};
use super::shapes::Shapes;

/// How agents and devices are chosen.
///
/// Among equals the agent listed first wins, for [`Packing::BestFit`] and [`Packing::Fragmentation`] the one that comes first in an
/// order drawn once from the seed; of devices the one with the least free that will do, then the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Packing {
    /// The first agent that holds the task, and its first devices.
    First,
    /// Any agent and any of its devices that will do, drawn from the seed.
    Random,
    /// The least left: the mean of what stays free of CPUs and of devices, each as a part of the most that an agent has, in
    /// whole hundredths. Of devices those with the least free.
    BestFit,
    /// The most left: the sum of what stays free of CPUs and devices, each as a part of what the agent has. Of devices those with
    /// the most free.
    Spread,
    /// The agent whose free devices and CPUs point the way the demand does: the greatest sum of products of what is asked for and
    /// what is free, each as a part of what the agent has.
    DotProduct,
    /// Fragmentation gradient descent, as its authors run it: the whole part of `100 / (1 + exp(growth / 1000))`, where `growth`
    /// is by how many thousandths of devices the fragments of the agent grow for a typical task. The rounding matters: what is
    /// nearly as good counts as equal. Among equals: the agent that would be fuller by [`Packing::BestFit`], in thirds; then the one
    /// that would strand less, see [`Packing::Balance`].
    Fragmentation,
    /// The least growth, not rounded, of fragments and of what is stranded together. Stranded are free devices that the free CPUs
    /// of the agent will not suffice for, at as many CPUs for each device as typical tasks ask for: fragments look one task ahead,
    /// this looks at all that still fit. So tasks without devices go where CPUs are left over.
    Balance,
}

impl Packing {
    /// All, in the order of their names in [`Packing::name`].
    pub const ALL: [Packing; 7] = [
        Packing::Random,
        Packing::First,
        Packing::BestFit,
        Packing::Spread,
        Packing::DotProduct,
        Packing::Fragmentation,
        Packing::Balance,
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
            Packing::Balance => "balance",
        }
    }

    /// Whether agents that are as good as each other are taken in an order drawn from the seed.
    pub(super) const fn draws_order(self) -> bool {
        matches!(self, Packing::BestFit | Packing::Fragmentation)
    }

    /// The packing of this name.
    pub fn named(name: &str) -> Option<Packing> {
        Packing::ALL.into_iter().find(|packing| packing.name() == name)
    }
}

/// How good an agent is for a task: the greater the better, from the first figure on. Which devices it would get.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Rating {
    pub(super) rank: [f64; 3],
    pub(super) devices: u16,
}

impl Rating {
    fn new(rank: f64, devices: u16) -> Rating {
        Rating { rank: [rank, 0.0, 0.0], devices }
    }

    pub(super) fn beats(&self, other: &Rating) -> bool {
        self.rank > other.rank
    }
}

/// The most that any agent has, the measure of [`Packing::BestFit`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Largest {
    cpus: u64,
    shares: u64,
}

impl Largest {
    pub(super) fn of(agents: &[DeviceAgent]) -> Largest {
        let cpus = agents.iter().map(|agent| agent.cpus).max().unwrap_or(0);
        Largest { cpus, shares: agents.iter().map(capacity).max().unwrap_or(0) }
    }

    /// How full an agent is with this left, 0 to 1.
    fn fullness(&self, left: &Free) -> f64 {
        1.0 - 0.5 * part(left.cpus, self.cpus) - 0.5 * part(left.shares(), self.shares)
    }
}

/// Rates agents for tasks that they hold.
pub(super) struct Rater<'a> {
    pub(super) packing: Packing,
    pub(super) largest: Largest,
    pub(super) shapes: &'a Shapes,
}

impl Rater<'_> {
    /// What an agent is worth to a task that it holds; `fragments` is what [`Shapes::fragments`] has for it.
    pub(super) fn rate(
        &self,
        agent: &DeviceAgent,
        free: &Free,
        fragments: u64,
        demand: &DeviceDemand,
    ) -> Rating {
        match self.packing {
            Packing::First | Packing::Random => Rating::new(0.0, first_devices(free, demand)),
            Packing::BestFit => {
                let devices = emptiest_last(free, demand);
                let full = self.largest.fullness(&free.less(demand, devices));
                Rating::new((100.0 * full).floor(), devices)
            }
            Packing::Spread => {
                let left = part(free.cpus - demand.cpus, agent.cpus)
                    + part(free.shares() - demand.shares(), capacity(agent));
                Rating::new(left, emptiest_first(free, demand))
            }
            Packing::DotProduct => {
                let product = part(demand.cpus, agent.cpus) * part(free.cpus, agent.cpus)
                    + part(demand.shares(), capacity(agent)) * part(free.shares(), capacity(agent));
                Rating::new(product, emptiest_last(free, demand))
            }
            Packing::Fragmentation => self.best(free, demand, |left| {
                let score = self.shapes.hundredths(self.shapes.growth(fragments, left));
                let fullness = (3.0 * self.largest.fullness(left)).floor();
                let stranded = self.shapes.stranded(left) - self.shapes.stranded(free);
                [f64::from(score), fullness, -(stranded as f64)]
            }),
            Packing::Balance => self.best(free, demand, |left| {
                let growth = self.shapes.growth(fragments, left);
                let stranded = self.shapes.stranded(left) - self.shapes.stranded(free);
                [-(self.shapes.together(growth, stranded) as f64), 0.0, 0.0]
            }),
        }
    }

    fn best(&self, free: &Free, demand: &DeviceDemand, rank: impl Fn(&Free) -> [f64; 3]) -> Rating {
        best_devices(free, demand, rank)
            .map_or_else(Rating::default, |(rank, devices)| Rating { rank, devices })
    }
}

fn capacity(agent: &DeviceAgent) -> u64 {
    u64::from(agent.devices) * u64::from(WHOLE)
}

/// `x` as a part of `whole`; 0 where there is none.
fn part(x: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { x as f64 / whole as f64 }
}
