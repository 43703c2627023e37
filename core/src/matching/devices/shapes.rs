//! What tasks typically ask for, and how much of what is free is of no use to them.

use super::model::{DeviceDemand, Free, WHOLE};
use crate::error::{Entity, Error, Result};
use std::cmp::Reverse;
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
        if permille > 1_000 {
            return Err(Error::invalid(Entity::Config, "more than all of the demands", 0));
        }
        let mut count: BTreeMap<DeviceDemand, u32> = BTreeMap::new();
        for (at, demand) in demands.iter().enumerate() {
            demand.validate(at)?;
            let models = if demand.devices == 0 { 0 } else { demand.models };
            let share = if demand.devices == 0 { 0 } else { demand.share };
            let shape = DeviceDemand { memory: 0, models, share, ..*demand };
            *count.entry(shape).or_insert(0) += 1;
        }
        let mut ranked: Vec<_> = count.into_iter().collect();
        let asks = |shape: &DeviceDemand| (shape.cpus, shape.share, shape.devices, shape.models);
        ranked.sort_by_key(|(shape, times)| Reverse((*times, asks(shape))));
        let wanted = demands.len() as u64 * u64::from(permille);
        let mut shapes = Shapes::none();
        for (demand, weight) in ranked {
            if shapes.weight * 1_000 >= wanted {
                break;
            }
            shapes.weight += u64::from(weight);
            if demand.devices > 0 {
                shapes.cpus += u128::from(demand.cpus) * u128::from(weight);
                shapes.shares += u128::from(demand.shares()) * u128::from(weight);
            }
            shapes.list.push(Shape { demand, weight });
        }
        Ok(shapes)
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
    pub(super) fn fragments(&self, free: &Free) -> u64 {
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
    pub(super) fn stranded(&self, free: &Free) -> i128 {
        let enough_for = u128::from(free.cpus) * self.shares;
        (u128::from(free.shares()) * self.cpus).saturating_sub(enough_for) as i128
    }

    /// Fragments and stranded devices in one unit: thousandths of devices, times both sums.
    pub(super) fn together(&self, fragments: i128, stranded: i128) -> i128 {
        fragments * self.cpus.max(1) as i128 + stranded * self.weight as i128
    }
}
