//! What tasks typically ask for, and how much of what is free is of no use to them.

use super::model::{DeviceDemand, Free, WHOLE};
use crate::error::{Entity, Error, Result};
use core::cmp::Reverse;
use std::collections::BTreeMap;

/// One typical demand; memory is left out of account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// What is asked for. Its `memory` is 0.
    pub demand: DeviceDemand,
    /// How often, beside the other shapes.
    pub weight: u32,
}

/// The typical demands of a workload.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shapes {
    list: Vec<Shape>,
    weight: u64,
    /// What the shapes that ask for devices ask for, all together: CPUs, and thousandths of devices.
    cpus: u128,
    shares: u128,
}

impl Shapes {
    /// No expectations: nothing counts as a fragment.
    pub const fn none() -> Shapes {
        Shapes { list: Vec::new(), weight: 0, cpus: 0, shares: 0 }
    }

    /// The most frequent shapes among `demands`, until they make up `permille` thousandths of them; of shapes as frequent as each
    /// other those that ask for more CPUs, for more of each device, for more devices.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the index of a demand that is none, or for more than 1,000 thousandths.
    pub fn typical(demands: &[DeviceDemand], permille: u32) -> Result<Shapes> {
        let asks = demands.iter().enumerate().map(|(at, demand)| {
            demand.validate(at)?;
            let DeviceDemand { cpus, devices, share, models, .. } = *demand;
            Ok(if devices == 0 { (cpus, 0, 0, 0) } else { (cpus, share, devices, models) })
        });
        let typical = most_frequent(asks.collect::<Result<Vec<_>>>()?, permille)?;
        let shapes = typical.into_iter().map(|((cpus, share, devices, models), weight)| Shape {
            demand: DeviceDemand { cpus, memory: 0, devices, share, models },
            weight,
        });
        Ok(Shapes::of(shapes.collect()))
    }

    /// These shapes, each of which asks for as much as is checked elsewhere.
    pub(in super::super) fn of(list: Vec<Shape>) -> Shapes {
        let mut shapes = Shapes { list, ..Shapes::none() };
        for Shape { demand, weight } in &shapes.list {
            shapes.weight += u64::from(*weight);
            if demand.devices > 0 {
                shapes.cpus += u128::from(demand.cpus) * u128::from(*weight);
                shapes.shares += u128::from(demand.shares()) * u128::from(*weight);
            }
        }
        shapes
    }

    /// The shapes, the most frequent first.
    pub fn list(&self) -> &[Shape] {
        &self.list
    }

    /// The sum of the weights.
    pub const fn weight(&self) -> u64 {
        self.weight
    }

    /// What is free on the devices of an agent and of no use to a typical task, times the sum of the weights.
    ///
    /// To a shape that does not fit the agent, or asks for no device, all that is free is of no use; to one that fits,
    /// the devices that have less free than its share. (Weng et al., section 3.)
    pub(in super::super) fn fragments(&self, free: &Free) -> u64 {
        let all = free.shares();
        if all == 0 {
            return 0;
        }
        // How much stands on devices with less than each share, for the few shares that occur: most are whole.
        let below = |share: u32| -> (u64, u32) {
            let mut less = 0;
            let mut enough = 0;
            for device in free.devices() {
                if u32::from(*device) < share {
                    less += u64::from(*device);
                } else {
                    enough += 1;
                }
            }
            (less, enough)
        };
        let whole = below(WHOLE);
        let mut sum = 0;
        for Shape { demand, weight } in &self.list {
            let reachable =
                demand.devices > 0 && demand.cpus <= free.cpus && demand.takes(free.model);
            let (less, enough) = match () {
                () if !reachable => (all, 0),
                () if demand.share == WHOLE => whole,
                () => below(demand.share),
            };
            let useless = if reachable && enough >= demand.devices { less } else { all };
            sum += useless * u64::from(*weight);
        }
        sum
    }

    /// What is free on the devices of an agent and will lack CPUs, at as many for each device as the shapes ask for that ask
    /// for devices, times the sum of those CPUs.
    pub(in super::super) fn stranded(&self, free: &Free) -> i128 {
        let enough_for = u128::from(free.cpus) * self.shares;
        (u128::from(free.shares()) * self.cpus).saturating_sub(enough_for) as i128
    }

    /// By how much fragments grow to what is left.
    pub(in super::super) fn growth(&self, fragments: u64, left: &Free) -> i128 {
        i128::from(self.fragments(left)) - i128::from(fragments)
    }

    /// The score of its authors for such a growth, in hundredths.
    pub(in super::super) fn hundredths(&self, growth: i128) -> u32 {
        let growth = growth as f64 / self.weight.max(1) as f64;
        (100.0 / (1.0 + libm::exp(growth / 1_000.0))) as u32
    }

    /// Fragments and stranded devices in one unit: thousandths of devices, times [`Shapes::unit`].
    pub(in super::super) fn together(&self, fragments: i128, stranded: i128) -> i128 {
        fragments * self.cpus.max(1) as i128 + stranded * self.weight as i128
    }

    /// Both sums: of the weights, and of the CPUs.
    pub(in super::super) fn unit(&self) -> i128 {
        i128::from(self.weight.max(1)) * self.cpus.max(1) as i128
    }
}

/// The most frequent of some asks until they make up `permille` thousandths of them, of those as frequent as each other the
/// greater, and how often each is there.
pub(in super::super) fn most_frequent<A: Ord + Clone>(
    asks: Vec<A>,
    permille: u32,
) -> Result<Vec<(A, u32)>> {
    if permille > 1_000 {
        return Err(Error::invalid(Entity::Config, "more than all of the demands", 0));
    }
    let wanted = asks.len() as u64 * u64::from(permille);
    let mut count: BTreeMap<A, u32> = BTreeMap::new();
    for ask in asks {
        *count.entry(ask).or_insert(0) += 1;
    }
    let mut ranked: Vec<(A, u32)> = count.into_iter().collect();
    ranked.sort_by_key(|(ask, times)| Reverse((*times, ask.clone())));
    let mut so_far = 0;
    ranked.retain(|(_, times)| {
        let is_typical = so_far * 1_000 < wanted;
        so_far += u64::from(*times);
        is_typical
    });
    Ok(ranked)
}
