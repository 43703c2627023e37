//! What is free as the workload that is expected sees it, place by place, and what a task would make of it.

use super::classes::Class;
use super::columns::{Columns, LANES};
use super::devices::{DeviceDemand, Free, MAX_DEVICES, Shapes, WHOLE, best_devices};
use super::holding::Row;
use super::matcher::Agent;
use super::measures::{ONE, share};
use super::score::Score;
use super::special::Holders;
use super::workload::{Workload, number};
use core::cmp::Ordering;

/// How many measures look at devices.
pub(super) const DEVICE_MEASURES: usize = 2;

/// The sums of the weights of a fitness for [`Measure::Unfragmented`](super::Measure::Unfragmented) and for
/// [`Measure::Unstranded`](super::Measure::Unstranded).
pub(super) type DeviceWeights = [u32; DEVICE_MEASURES];

/// What they measure where nothing changes.
pub(super) const UNCHANGED: [i64; DEVICE_MEASURES] = [ONE / 2; DEVICE_MEASURES];

/// No growth of fragments and of stranded devices is above this, in thousandths.
const MOST_GROWTH: i128 = 2 * MAX_DEVICES as i128 * WHOLE as i128;

/// What a class asks for, as fragments see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ask {
    demand: DeviceDemand,
    pub(super) weights: DeviceWeights,
}

/// What the measures come to, compared by their weighted sum.
#[derive(Debug, Clone, Copy)]
struct Worth {
    sum: Score,
    values: [i64; DEVICE_MEASURES],
}

impl PartialEq for Worth {
    fn eq(&self, other: &Worth) -> bool {
        self.sum == other.sum
    }
}

impl PartialOrd for Worth {
    fn partial_cmp(&self, other: &Worth) -> Option<Ordering> {
        self.sum.partial_cmp(&other.sum)
    }
}

/// The expected workload over the columns. Where none was given nothing is kept.
#[derive(Debug, Clone, Default)]
pub(super) struct Expected {
    shapes: Shapes,
    /// The models it names, by number.
    models: Vec<String>,
    /// Of its scalar.
    column: u32,
    /// Raised with each workload.
    pub(super) version: u32,
    free: Vec<Free>,
    /// As [`Shapes::fragments`] has it.
    fragments: Vec<u64>,
    /// Raised whenever what is free changes, by place; never 0.
    pub(super) changes: Vec<u32>,
}

impl Expected {
    /// A workload, and the column of its scalar. The caller refreshes all places.
    pub(super) fn set(&mut self, workload: &Workload, column: u32, blocks: usize) {
        let models: Vec<String> = workload.models().into_iter().map(str::to_owned).collect();
        let shapes = workload.shapes(&models);
        let version = self.version.wrapping_add(1);
        *self = Expected { shapes, models, column, version, ..Expected::default() };
        self.grow(blocks);
    }

    /// Whether nothing is expected.
    pub(super) fn is_none(&self) -> bool {
        self.shapes.list().is_empty()
    }

    pub(super) fn grow(&mut self, blocks: usize) {
        if !self.is_none() {
            self.free.resize(blocks * LANES, nobodys());
            self.fragments.resize(blocks * LANES, 0);
            self.changes.resize(blocks * LANES, 1);
        }
    }

    /// Brings a place up to date, if anything is expected, after its columns or the devices of its agent changed, or the agent.
    pub(super) fn refresh(&mut self, columns: &Columns, place: u32, agent: Option<&Agent>) {
        let free = self.free_at(columns, place, agent);
        let place = place as usize;
        if self.free[place] != free {
            self.fragments[place] = self.shapes.fragments(&free);
            self.free[place] = free;
            self.changes[place] = self.changes[place].wrapping_add(1).max(1);
        }
    }

    /// Says that the model of the devices of a place has changed, which may be one that nobody expects.
    pub(super) fn forget(&mut self, place: u32) {
        if let Some(free) = self.free.get_mut(place as usize) {
            *free = nobodys();
        }
    }

    fn free_at(&self, columns: &Columns, place: u32, agent: Option<&Agent>) -> Free {
        let Some(agent) = agent else { return nobodys() };
        let cpus = columns.columns[self.column as usize].free[place as usize] as u64;
        let mut free = Free { cpus, ..Free::default() };
        if let Some(own) = &agent.devices {
            free.devices[..own.free.len()].copy_from_slice(&own.free);
            free.count = own.free.len() as u8;
            free.model = number(&self.models, &own.model);
        }
        free
    }

    /// What a class asks for; `None` where no measure of its fitness looks at devices, or nothing is expected.
    pub(super) fn ask(&self, class: &Class, weights: DeviceWeights) -> Option<Ask> {
        if self.is_none() || weights == [0; DEVICE_MEASURES] {
            return None;
        }
        let need = class.needs.iter().find(|need| need.column == self.column);
        let devices = class.request.devices.as_ref();
        let demand = DeviceDemand {
            cpus: need.map_or(0, |need| need.amount as u64),
            memory: 0,
            devices: devices.map_or(0, |need| need.devices),
            share: devices.map_or(0, |need| need.share),
            models: 0,
        };
        Some(Ask { demand, weights })
    }

    /// What the measures are at a place that holds a class, and the devices that a task of it gets there: the greatest weighted
    /// sum. `None` where it does not hold.
    pub(super) fn rate(&self, ask: &Ask, place: u32) -> Option<([i64; DEVICE_MEASURES], u16)> {
        let free = &self.free[place as usize];
        if free.cpus < ask.demand.cpus {
            return None;
        }
        let fragments = self.fragments[place as usize];
        let [unfragmented, unstranded] = ask.weights;
        let stranded = if unstranded == 0 { 0 } else { self.shapes.stranded(free) };
        let worth = |left: &Free| {
            let growth = self.shapes.growth(fragments, left);
            let mut values = UNCHANGED;
            if unfragmented > 0 {
                values[0] = share(self.shapes.hundredths(growth).into(), 100);
            }
            if unstranded > 0 {
                let growth = self.shapes.together(growth, self.shapes.stranded(left) - stranded);
                values[1] = remainder(growth, self.shapes.unit());
            }
            let terms = ask.weights.iter().zip(&values);
            let sum = terms.map(|(weight, value)| Score::from(*weight) * Score::from(*value)).sum();
            Worth { sum, values }
        };
        best_devices(free, &ask.demand, worth).map(|(worth, devices)| (worth.values, devices))
    }

    /// The devices that a task of a class gets at a place: by its fitness where that looks at them, else those with the least free.
    pub(super) fn choose(
        &self,
        (class, weights): (&Class, DeviceWeights),
        row: &Row,
        place: u32,
        holders: Holders<'_>,
    ) -> Option<u16> {
        match self.ask(class, weights) {
            Some(ask) if holders.hold_devices(class, row) => {
                self.rate(&ask, place).map(|(_, devices)| devices)
            }
            _ => holders.devices(class, row),
        }
    }

    /// The part of what is free on devices that is of no use to a typical request.
    pub(super) fn fragmentation(&self) -> f64 {
        let free: u64 = self.free.iter().map(Free::shares).sum();
        let fragments: u64 = self.fragments.iter().sum();
        if free == 0 { 0.0 } else { fragments as f64 / self.shapes.weight() as f64 / free as f64 }
    }

    /// Recomputes what is kept of a place, and compares.
    pub(super) fn validate(
        &self,
        columns: &Columns,
        place: u32,
        agent: Option<&Agent>,
    ) -> Result<(), &'static str> {
        if self.is_none() {
            return Ok(());
        }
        let free = self.free_at(columns, place, agent);
        if self.free[place as usize] != free {
            return Err("what is free for the expected workload is out of date");
        }
        if self.fragments[place as usize] != self.shapes.fragments(&free) {
            return Err("the fragments of a place are out of date");
        }
        Ok(())
    }
}

/// What is free where no agent is: like nothing that one has.
fn nobodys() -> Free {
    Free { model: u8::MAX, ..Free::default() }
}

/// Half less a growth of so many `unit`s, in parts of twice the most, rounded down.
fn remainder(growth: i128, unit: i128) -> i64 {
    let most = MOST_GROWTH * unit;
    let (part, whole) = (most - growth, 2 * most);
    // In two steps of 20 bits, so that nothing is above 2^127.
    let upper = (part << 20) / whole;
    let lower = (((part << 20) % whole) << 20) / whole;
    ((upper << 20) | lower) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_growth_is_rounded_once() {
        assert_eq!(remainder(0, 1), ONE / 2);
        for unit in [1, 7, 1 << 88] {
            assert_eq!(remainder(MOST_GROWTH * unit, unit), 0);
            assert_eq!(remainder(-MOST_GROWTH * unit, unit), ONE);
        }
        for growth in [1, -1, 999, -31_999, 31_999] {
            let exact = ((MOST_GROWTH * 3 - growth) << 40) / (2 * MOST_GROWTH * 3);
            assert_eq!(i128::from(remainder(growth, 3)), exact);
        }
    }
}
