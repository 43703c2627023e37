//! The oracle's sorter as sorter scenarios see it.

use super::sorter::Sorter;
use apportion_core::error::{Entity, Error, Result};
use apportion_core::resource::{Quantities, Resources};
use apportion_core::rng::Rng;
use apportion_core::scenario::{Config, SorterSubject};
use std::collections::BTreeMap;

/// A sorter with the totals of agents.
pub struct SorterCase {
    sorter: Sorter,
    totals: BTreeMap<String, Quantities>,
    seed: u64,
    /// How many orders were asked for.
    sorts: u64,
}

impl SorterCase {
    pub(super) fn new(config: &Config) -> Self {
        SorterCase {
            sorter: Sorter::new(config),
            totals: BTreeMap::new(),
            seed: config.seed,
            sorts: 0,
        }
    }

    fn known(&self, client: &str) -> Result<()> {
        match self.sorter.has(client) {
            true => Ok(()),
            false => Err(Error::NotFound { entity: Entity::Role }),
        }
    }
}

impl SorterSubject for SorterCase {
    fn total(&mut self, agent: &str, total: &Resources) -> Result<()> {
        self.totals.insert(agent.to_owned(), Quantities::of_scalars(total));
        Ok(())
    }

    fn add(&mut self, client: &str) -> Result<()> {
        if self.sorter.has(client) {
            return Err(Error::AlreadyExists { entity: Entity::Role });
        }
        self.sorter.add(client);
        Ok(())
    }

    fn activate(&mut self, client: &str) -> Result<()> {
        self.known(client)?;
        self.sorter.set_active(client, true);
        Ok(())
    }

    fn deactivate(&mut self, client: &str) -> Result<()> {
        self.known(client)?;
        self.sorter.set_active(client, false);
        Ok(())
    }

    fn block(&mut self, client: &str, blocked: bool) -> Result<()> {
        self.known(client)?;
        self.sorter.set_blocked(client, blocked);
        Ok(())
    }

    fn remove(&mut self, client: &str) -> Result<()> {
        self.known(client)?;
        self.sorter.remove(client);
        Ok(())
    }

    fn allocated(&mut self, client: &str, agent: &str, resources: &Resources) -> Result<()> {
        self.known(client)?;
        self.sorter.allocated(client, agent, resources);
        Ok(())
    }

    fn unallocated(&mut self, client: &str, agent: &str, resources: &Resources) -> Result<()> {
        self.known(client)?;
        self.sorter.unallocated(client, agent, resources);
        Ok(())
    }

    fn update(
        &mut self,
        client: &str,
        agent: &str,
        old: &Resources,
        new: &Resources,
    ) -> Result<()> {
        self.known(client)?;
        self.sorter.update(client, agent, old, new);
        Ok(())
    }

    fn weight(&mut self, path: &str, weight: f64) -> Result<()> {
        self.sorter.set_weight(path, weight);
        Ok(())
    }

    fn sort(&mut self) -> Vec<String> {
        let mut total = Quantities::new();
        self.totals.values().for_each(|quantities| total.add_all(quantities));
        self.sorts += 1;
        self.sorter.sort(&total, Rng::keyed(self.seed, self.sorts - 1))
    }

    fn count(&self) -> usize {
        self.sorter.count()
    }

    fn has(&self, client: &str) -> bool {
        self.sorter.has(client)
    }

    fn quantities(&self, client: Option<&str>) -> Quantities {
        self.sorter.quantities(client)
    }
}
