//! What a reservation keeps from tasks that outlast it: amounts, and what is told apart.

use super::classes::Class;
use super::columns::Columns;
use super::holding::{NO_COLUMN, Row};
use super::matcher::Agent;
use super::running::{Running, Source};
use super::special::Holders;
use crate::id::{AgentId, AgentTag};
use crate::resource::Ranges;
use crate::slot::Slots;
use std::collections::BTreeMap;

/// What the reserved take less what those that end give back, of each thing.
#[derive(Debug, Default)]
pub(super) struct Balance {
    /// By place and column.
    amounts: BTreeMap<(u32, u32), i64>,
    /// Numbers that are given back, and those that are taken by name beside them, by place and column.
    given_back: BTreeMap<(u32, u32), Ranges>,
    by_name: BTreeMap<(u32, u32), Ranges>,
    /// By place and the number of the disk.
    disks: BTreeMap<(u32, u32), i64>,
    /// By agent and device.
    devices: BTreeMap<(AgentId, u32), i64>,
}

impl Balance {
    /// A task that runs ends.
    pub(super) fn give_back(&mut self, running: &Running) {
        self.count(running, -1);
        for taken in &running.taken {
            if let (Source::Here(..), Some(numbers)) = (taken.source, &taken.numbers) {
                let of = (running.place, taken.column);
                self.given_back.entry(of).or_default().union(numbers);
            }
        }
    }

    /// One that is reserved for begins, with these numbers by name.
    pub(super) fn take(&mut self, running: &Running, by_name: &[(u32, Ranges)]) {
        self.count(running, 1);
        for (column, numbers) in by_name {
            let of = (running.place, *column);
            let mut numbers = numbers.clone();
            if let Some(given_back) = self.given_back.get(&of) {
                numbers.subtract(given_back);
            }
            self.by_name.entry(of).or_default().union(&numbers);
        }
    }

    fn count(&mut self, running: &Running, sign: i64) {
        let place = running.place;
        for taken in &running.taken {
            let Source::Here(number, _) = taken.source else { continue };
            let balance = match taken.column {
                NO_COLUMN => self.disks.entry((place, number)).or_default(),
                column => self.amounts.entry((place, column)).or_default(),
            };
            *balance += sign * taken.amount;
        }
        let (bits, share) = running.devices().unwrap_or_default();
        for device in (0..u16::BITS).filter(|device| bits >> device & 1 == 1) {
            *self.devices.entry((running.agent, device)).or_default() += sign * i64::from(share);
        }
    }

    /// What must stay free of what is free now.
    pub(super) fn kept(self, agents: &Slots<AgentTag, Agent>) -> Kept {
        let above_0 = |((place, of), amount): ((u32, u32), i64)| {
            Some((place, of, amount)).filter(|_| amount > 0)
        };
        let numbers = self.by_name.into_iter().map(|((place, of), numbers)| (place, of, numbers));
        let mut devices = Vec::new();
        for ((agent, device), share) in self.devices.into_iter().filter(|(_, share)| *share > 0) {
            // All places of an agent share its devices.
            let places = agents.find(agent).map_or(&[][..], |agent| &agent.places);
            devices.extend(places.iter().map(|place| (*place, device, share)));
        }
        Kept {
            amounts: self.amounts.into_iter().filter_map(above_0).collect(),
            numbers: numbers.filter(|(_, _, numbers)| !numbers.is_empty()).collect(),
            disks: self.disks.into_iter().filter_map(above_0).collect(),
            devices,
        }
    }
}

/// What must stay free, each by its place.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    /// By column.
    amounts: Vec<(u32, u32, i64)>,
    /// The same of what is asked for by name.
    numbers: Vec<(u32, u32, Ranges)>,
    /// By the number of the disk.
    disks: Vec<(u32, u32, i64)>,
    /// By device, in thousandths.
    devices: Vec<(u32, u32, i64)>,
}

impl Kept {
    /// The places where a task of a class would take what is kept. `devices_of` are those that it gets at a place.
    pub(super) fn shut<'a>(
        &'a self,
        class: &'a Class,
        columns: &'a Columns,
        rows: &'a [Option<Row>],
        holders: Holders<'a>,
        devices_of: impl Fn(&Row, u32) -> Option<u16> + 'a,
    ) -> impl Iterator<Item = u32> + 'a {
        let row = |place: u32| rows.get(place as usize).and_then(Option::as_ref);
        let is_short = |(place, column, kept): &&(u32, u32, i64)| {
            let free = columns.columns[*column as usize].free[*place as usize];
            let mine = class.needs.iter().find(|need| need.column == *column);
            mine.is_some_and(|need| free - kept < need.amount)
        };
        let takes_number = move |(place, column, kept): &&(u32, u32, Ranges)| {
            let by_name = class.numbers.iter().find(|(other, _)| other == column);
            let mine = class.needs.iter().find(|need| need.column == *column);
            match (by_name, mine, row(*place)) {
                (Some((_, numbers)), _, _) => numbers.count_common(kept) > 0,
                (None, Some(need), Some(row)) => {
                    row.lowest(*column, need.amount).count_common(kept) > 0
                }
                _ => false,
            }
        };
        let takes_disk = move |(place, number, kept): &&(u32, u32, i64)| {
            let row = row(*place).filter(|_| !class.request.disks.is_empty());
            row.is_some_and(|row| {
                let chosen = holders.disks(class, row).unwrap_or_default();
                let mine = chosen.iter().filter(|(at, _)| row.disks[*at].number == *number);
                let taken: i64 = mine.clone().map(|(_, amount)| amount).sum();
                mine.take(1).any(|(at, _)| row.disks[*at].free - taken < *kept)
            })
        };
        let takes_device = move |(place, device, kept): &&(u32, u32, i64)| {
            let need = class.request.devices.as_ref();
            need.zip(row(*place)).is_some_and(|(need, row)| {
                let chosen = devices_of(row, *place).unwrap_or(0);
                let free = holders.free_of_device(row, *device);
                chosen >> device & 1 == 1 && free - i64::from(need.share) < *kept
            })
        };
        let amounts = self.amounts.iter().filter(is_short).map(|(place, _, _)| *place);
        let numbers = self.numbers.iter().filter(takes_number).map(|(place, _, _)| *place);
        let disks = self.disks.iter().filter(takes_disk).map(|(place, _, _)| *place);
        let devices = self.devices.iter().filter(takes_device).map(|(place, _, _)| *place);
        amounts.chain(numbers).chain(disks).chain(devices)
    }
}
