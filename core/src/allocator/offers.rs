//! Outstanding offers.

use super::bag::Bag;
use super::names::RoleSym;
use crate::error::{Entity, Error, Result};
use crate::id::OfferId;

/// An offer that is not answered yet. Records are used again, with their memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct OfferRecord {
    pub(crate) framework: u32,
    pub(crate) agent: u32,
    pub(crate) role: Option<RoleSym>,
    pub(crate) bag: Bag,
    /// The cycle it was made in: what one cycle grants twice to the same is one offer.
    pub(crate) cycle: u64,
    pub(super) generation: u32,
    pub(super) live: bool,
}

/// The table of outstanding offers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Offers {
    pub(super) records: Vec<OfferRecord>,
    pub(super) free: Vec<u32>,
}

impl Offers {
    /// Makes an empty record and returns its place.
    pub(crate) fn open(&mut self, framework: u32, role: RoleSym, agent: u32, cycle: u64) -> u32 {
        let place = self.free.pop().unwrap_or_else(|| {
            self.records.push(OfferRecord::default());
            self.records.len() as u32 - 1
        });
        let record = &mut self.records[place as usize];
        record.framework = framework;
        record.agent = agent;
        record.role = Some(role);
        record.cycle = cycle;
        record.live = true;
        place
    }

    /// Forgets an offer; its id is stale from now on.
    pub(crate) fn close(&mut self, place: u32) {
        let record = &mut self.records[place as usize];
        record.bag.clear();
        record.live = false;
        record.generation = record.generation.wrapping_add(1);
        self.free.push(place);
    }

    pub(crate) fn at(&self, place: u32) -> &OfferRecord {
        &self.records[place as usize]
    }

    pub(crate) fn at_mut(&mut self, place: u32) -> &mut OfferRecord {
        &mut self.records[place as usize]
    }

    pub(crate) fn id(&self, place: u32) -> OfferId {
        OfferId::new(place, self.records[place as usize].generation)
    }

    /// The place of an offer that is still outstanding.
    pub(crate) fn place(&self, id: OfferId) -> Result<u32> {
        match self.records.get(id.index() as usize) {
            Some(record) if record.live && record.generation == id.generation() => Ok(id.index()),
            Some(record) if id.generation() <= record.generation => {
                Err(Error::Stale { entity: Entity::Offer })
            }
            _ => Err(Error::NotFound { entity: Entity::Offer }),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.records.len() - self.free.len()
    }

    /// Whether the free places are those that are not live, each named once.
    pub(super) fn free_is_right(&self) -> bool {
        let mut vacant: Vec<bool> = self.records.iter().map(|record| !record.live).collect();
        let named = self
            .free
            .iter()
            .all(|place| vacant.get_mut(*place as usize).is_some_and(core::mem::take));
        named && !vacant.contains(&true)
    }
}
