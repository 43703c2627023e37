//! Keys that job constraints look at: the value of each agent as a dense number, and the places of each value.

use super::constraint::Key;
use crate::attribute::{Attribute, AttributeValue};
use crate::bitset::BitSet;
use crate::error::{Error, Result};
use crate::limits::Limit;
use smallvec::SmallVec;
use std::collections::HashMap;

/// The most keys in use at a time.
const MAX_KEYS: usize = 64;
/// From how many places on a value has a bit set.
const DENSE_FROM: usize = 32;
/// The number of the value that an agent without the attribute has.
pub(super) const ABSENT: u32 = 0;

/// The places of a value: a list as long as they are few, then a bit set.
#[derive(Debug, Clone)]
pub(super) enum Members {
    Few(SmallVec<[u32; 2]>),
    Many(BitSet, usize),
}

impl Default for Members {
    fn default() -> Self {
        Members::Few(SmallVec::new())
    }
}

impl Members {
    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn len(&self) -> usize {
        match self {
            Members::Few(places) => places.len(),
            Members::Many(_, count) => *count,
        }
    }

    fn insert(&mut self, place: u32) {
        match self {
            Members::Few(places) if places.len() < DENSE_FROM => places.push(place),
            Members::Few(places) => {
                let mut set: BitSet = places.iter().copied().collect();
                set.insert(place);
                *self = Members::Many(set, DENSE_FROM + 1);
            }
            Members::Many(set, count) => {
                set.insert(place);
                *count += 1;
            }
        }
    }

    fn remove(&mut self, place: u32) {
        match self {
            Members::Few(places) => places.retain(|other| *other != place),
            Members::Many(set, count) => {
                set.remove(place);
                *count -= 1;
            }
        }
    }

    pub(super) fn contains(&self, place: u32) -> bool {
        match self {
            Members::Few(places) => places.contains(&place),
            Members::Many(set, _) => set.contains(place),
        }
    }

    /// The lowest place.
    pub(super) fn first(&self) -> Option<u32> {
        match self {
            Members::Few(places) => places.iter().min().copied(),
            Members::Many(set, _) => set.iter().next(),
        }
    }

    pub(super) fn insert_into(&self, set: &mut BitSet) {
        match self {
            Members::Few(places) => places.iter().for_each(|place| set.insert(*place)),
            Members::Many(places, _) => set.union(places),
        }
    }
}

/// One key.
#[derive(Debug, Clone)]
pub(super) struct KeyColumn {
    key: Key,
    /// How many constraints of classes look at it; a key of none is used again.
    uses: u32,
    /// Per agent, by index.
    value: Vec<u32>,
    numbers: HashMap<AttributeValue, u32>,
    /// Per value: how many agents have it.
    agents: Vec<u32>,
    free: Vec<u32>,
    /// Per value: its places.
    pub(super) members: Vec<Members>,
    /// How many values but [`ABSENT`] have places.
    pub(super) live: u32,
}

impl KeyColumn {
    fn new(key: Key) -> Self {
        let (agents, members) = (vec![0], vec![Members::default()]);
        let (value, numbers, free) = (Vec::new(), HashMap::new(), Vec::new());
        KeyColumn { key, uses: 0, value, numbers, agents, free, members, live: 0 }
    }

    pub(super) fn value(&self, agent: u32) -> u32 {
        self.value.get(agent as usize).copied().unwrap_or(ABSENT)
    }

    fn number(&mut self, agent: u32, attributes: &[Attribute]) -> u32 {
        let Key::Attribute(name) = &self.key else {
            let number = agent + 1;
            let room = self.members.len().max(number as usize + 1);
            self.members.resize_with(room, Members::default);
            self.agents.resize(room, 0);
            return number;
        };
        let Some(found) = attributes.iter().find(|attribute| attribute.name == *name) else {
            return ABSENT;
        };
        if let Some(number) = self.numbers.get(&found.value) {
            return *number;
        }
        let number = self.free.pop().unwrap_or_else(|| {
            self.members.push(Members::default());
            self.agents.push(0);
            self.agents.len() as u32 - 1
        });
        self.numbers.insert(found.value.clone(), number);
        number
    }

    /// Notes what an agent is like that was not known, or was [forgotten](Self::forget).
    fn admit(&mut self, agent: u32, attributes: &[Attribute], places: &[u32]) {
        let number = self.number(agent, attributes);
        if self.value.len() <= agent as usize {
            self.value.resize(agent as usize + 1, ABSENT);
        }
        self.value[agent as usize] = number;
        self.agents[number as usize] += 1;
        for place in places {
            self.insert(agent, *place);
        }
    }

    fn forget(&mut self, agent: u32, attributes: &[Attribute], places: &[u32]) {
        for place in places {
            self.remove(agent, *place);
        }
        let number = self.value(agent);
        self.value[agent as usize] = ABSENT;
        self.agents[number as usize] -= 1;
        let Key::Attribute(name) = &self.key else { return };
        if number != ABSENT && self.agents[number as usize] == 0 {
            let found = attributes.iter().find(|attribute| attribute.name == *name);
            if let Some(found) = found {
                self.numbers.remove(&found.value);
            }
            self.members[number as usize] = Members::default();
            self.free.push(number);
        }
    }

    fn insert(&mut self, agent: u32, place: u32) {
        let number = self.value(agent);
        let members = &mut self.members[number as usize];
        self.live += u32::from(number != ABSENT && members.is_empty());
        members.insert(place);
    }

    fn remove(&mut self, agent: u32, place: u32) {
        let number = self.value(agent);
        let members = &mut self.members[number as usize];
        members.remove(place);
        self.live -= u32::from(number != ABSENT && members.is_empty());
    }
}

/// An agent as keys see it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen<'a> {
    /// Its index.
    pub(super) agent: u32,
    pub(super) attributes: &'a [Attribute],
    pub(super) places: &'a [u32],
}

/// All keys in use.
#[derive(Debug, Clone, Default)]
pub(super) struct Keys {
    pub(super) columns: Vec<KeyColumn>,
}

impl Keys {
    /// How many more may come.
    pub(super) fn check_room<'k>(&self, wanted: impl Iterator<Item = &'k Key>) -> Result<()> {
        let used = self.columns.iter().filter(|column| column.uses > 0).count();
        let new = wanted.filter(|key| self.find(key).is_none()).count();
        if used + new > MAX_KEYS {
            return Err(Error::LimitReached { limit: Limit::Kinds, max: MAX_KEYS as u64 });
        }
        Ok(())
    }

    pub(super) fn find(&self, key: &Key) -> Option<u32> {
        let is_it = |column: &KeyColumn| column.uses > 0 && column.key == *key;
        self.columns.iter().position(is_it).map(|at| at as u32)
    }

    /// The number of a key, and whether it is new: the caller admits all agents then.
    pub(super) fn hold(&mut self, key: &Key) -> (u32, bool) {
        if let Some(number) = self.find(key) {
            self.columns[number as usize].uses += 1;
            return (number, false);
        }
        let column = KeyColumn { uses: 1, ..KeyColumn::new(key.clone()) };
        let number = match self.columns.iter().position(|column| column.uses == 0) {
            Some(number) => {
                self.columns[number] = column;
                number
            }
            None => {
                self.columns.push(column);
                self.columns.len() - 1
            }
        };
        (number as u32, true)
    }

    /// One constraint fewer looks at a key.
    pub(super) fn release(&mut self, number: u32) {
        let column = &mut self.columns[number as usize];
        column.uses -= 1;
        if column.uses == 0 {
            *column = KeyColumn::new(column.key.clone());
        }
    }

    /// The keys in use, by number.
    pub(super) fn in_use(&self) -> impl Iterator<Item = (u32, &KeyColumn)> {
        let numbered = (0u32..).zip(&self.columns);
        numbered.filter(|(_, column)| column.uses > 0)
    }

    fn each(&mut self) -> impl Iterator<Item = &mut KeyColumn> {
        self.columns.iter_mut().filter(|column| column.uses > 0)
    }

    pub(super) fn admit_to(&mut self, number: u32, seen: Seen<'_>) {
        self.columns[number as usize].admit(seen.agent, seen.attributes, seen.places);
    }

    pub(super) fn admit(&mut self, seen: Seen<'_>) {
        self.each().for_each(|column| column.admit(seen.agent, seen.attributes, seen.places));
    }

    pub(super) fn forget(&mut self, seen: Seen<'_>) {
        self.each().for_each(|column| column.forget(seen.agent, seen.attributes, seen.places));
    }

    pub(super) fn insert_place(&mut self, agent: u32, place: u32) {
        self.each().for_each(|column| column.insert(agent, place));
    }

    pub(super) fn remove_place(&mut self, agent: u32, place: u32) {
        self.each().for_each(|column| column.remove(agent, place));
    }

    /// Derives a key anew and compares.
    pub(super) fn validate(&self, agents: &[Seen<'_>]) -> core::result::Result<(), &'static str> {
        for (_, column) in self.in_use() {
            let mut counts = vec![0; column.agents.len()];
            let mut sizes = vec![0; column.members.len()];
            for seen in agents {
                let number = column.value(seen.agent);
                let expected = match &column.key {
                    Key::Agent => seen.agent + 1,
                    Key::Attribute(name) => {
                        let found = seen.attributes.iter().find(|other| other.name == *name);
                        let number = found.map(|found| column.numbers.get(&found.value));
                        number.map_or(Some(ABSENT), Option::<&u32>::copied).unwrap_or(u32::MAX)
                    }
                };
                if number != expected {
                    return Err("the value of an agent is wrong");
                }
                counts[number as usize] += 1;
                sizes[number as usize] += seen.places.len();
                let members = &column.members[number as usize];
                if !seen.places.iter().all(|place| members.contains(*place)) {
                    return Err("a value does not know its places");
                }
            }
            if counts != column.agents {
                return Err("how many agents have a value is wrong");
            }
            if column.members.iter().zip(&sizes).any(|(members, size)| members.len() != *size) {
                return Err("a value has places that are not its own");
            }
            let live = sizes.iter().skip(1).filter(|size| **size > 0).count();
            if live as u32 != column.live {
                return Err("the number of values with places is wrong");
            }
        }
        Ok(())
    }
}
