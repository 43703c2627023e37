//! What the measures about devices are for a class at every place, brought up to date where something changed.

use super::classes::Class;
use super::columns::{Columns, LANES};
use super::expected::{Ask, DEVICE_MEASURES, DeviceWeights, Expected, UNCHANGED};
use super::holding;
use super::request::RequestId;
use super::special::Holders;

/// A place as it was when it was last looked at.
#[derive(Debug, Clone, Copy, Default)]
struct Rated {
    /// The change of the place that the rest is of; 0 is never.
    change: u32,
    values: [i64; DEVICE_MEASURES],
}

/// All places for one class.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// What it is of: the class, the workload, and what is asked.
    of: Option<(RequestId, u32, Ask)>,
    places: Vec<Rated>,
    /// The version of each block that the rest is of; 0 is never.
    versions: Vec<u64>,
    /// The places that have the devices and the scalar of the workload, per block.
    holding: Vec<u64>,
    /// The greatest weighted sum of one of them, per block.
    most: Vec<i64>,
}

impl Row {
    /// Brings the row up to date for a class. O(blocks), and the places that changed.
    pub(super) fn refresh(
        &mut self,
        (id, class, ask): (RequestId, &Class, Ask),
        expected: &Expected,
        columns: &Columns,
        rows: &[Option<holding::Row>],
        holders: Holders<'_>,
    ) {
        let blocks = columns.blocks();
        let of = Some((id, expected.version, ask));
        if self.of != of {
            self.places.clear();
            self.versions.clear();
            self.of = of;
        }
        self.places.resize(blocks * LANES, Rated::default());
        self.versions.resize(blocks, 0);
        self.holding.resize(blocks, 0);
        self.most.resize(blocks, 0);
        for block in 0..blocks {
            if self.versions[block] == columns.version[block] {
                continue;
            }
            self.versions[block] = columns.version[block];
            for lane in 0..LANES {
                let place = block * LANES + lane;
                if self.places[place].change != expected.changes[place] {
                    let row = rows.get(place).and_then(Option::as_ref);
                    let holds = row.is_some_and(|row| holders.hold_devices(class, row));
                    let values = holds.then(|| expected.rate(&ask, place as u32)).flatten();
                    let bit = u64::from(values.is_some()) << lane;
                    self.holding[block] = self.holding[block] & !(1 << lane) | bit;
                    let values = values.map_or(UNCHANGED, |(values, _)| values);
                    self.places[place] = Rated { change: expected.changes[place], values };
                }
            }
            self.most[block] = self.most_of(block, &ask.weights);
        }
    }

    fn most_of(&self, block: usize, weights: &DeviceWeights) -> i64 {
        let (mut rest, mut most) = (self.holding[block], 0);
        while rest != 0 {
            let place = block * LANES + rest.trailing_zeros() as usize;
            rest &= rest - 1;
            most = most.max(weigh(weights, &self.places[place].values));
        }
        most
    }

    /// What the measures are at a place that holds the class.
    pub(super) fn values(&self, place: usize) -> [i64; DEVICE_MEASURES] {
        self.places[place].values
    }

    pub(super) fn holding(&self, block: usize) -> u64 {
        self.holding[block]
    }

    /// What no place of a block that holds the class has more than, weighted.
    pub(super) fn most(&self, block: usize) -> i64 {
        self.most[block]
    }

    /// Recomputes what is up to date, and compares.
    pub(super) fn validate(
        &self,
        expected: &Expected,
        columns: &Columns,
    ) -> Result<(), &'static str> {
        let now = self.of.filter(|(_, version, _)| *version == expected.version);
        let Some((_, _, ask)) = now else { return Ok(()) };
        for (place, rated) in self.places.iter().enumerate() {
            let (block, lane) = (place / LANES, place % LANES);
            let holds = self.holding[block] >> lane & 1 == 1;
            if rated.change == expected.changes[place]
                && holds
                && expected.rate(&ask, place as u32).map(|(values, _)| values) != Some(rated.values)
            {
                return Err("what a task makes of the devices of a place is out of date");
            }
            if self.versions[block] == columns.version[block]
                && (rated.change != expected.changes[place]
                    || self.most[block] != self.most_of(block, &ask.weights))
            {
                return Err("the most that a block has for a class is out of date");
            }
        }
        Ok(())
    }
}

/// The weighted sum. At most eight weights of a million in units of 2^-40: less than 2^63.
pub(super) fn weigh(weights: &DeviceWeights, values: &[i64; DEVICE_MEASURES]) -> i64 {
    weights.iter().zip(values).map(|(weight, value)| i64::from(*weight) * value).sum()
}

/// The rows in use.
#[derive(Debug, Clone, Default)]
pub(super) struct Rows {
    /// Of the classes with an index, by number.
    own: Vec<Row>,
    /// Of the class that was last looked at, of those without.
    shared: Row,
}

impl Rows {
    /// The row of a class, if it has one.
    pub(super) fn of(&self, id: RequestId, has_index: bool) -> Option<&Row> {
        if has_index { self.own.get(id.index() as usize) } else { Some(&self.shared) }
    }

    /// The row of a class, an old one perhaps.
    pub(super) fn of_mut(&mut self, id: RequestId, has_index: bool) -> &mut Row {
        if !has_index {
            return &mut self.shared;
        }
        let at = id.index() as usize;
        if self.own.len() <= at {
            self.own.resize_with(at + 1, Row::default);
        }
        &mut self.own[at]
    }

    /// Forgets the row of a class.
    pub(super) fn forget(&mut self, id: RequestId) {
        if let Some(row) = self.own.get_mut(id.index() as usize) {
            *row = Row::default();
        }
    }

    pub(super) fn each(&self) -> impl Iterator<Item = &Row> {
        self.own.iter().chain([&self.shared])
    }
}
