//! Playing sorter cases against this crate's sorter: names become numbers, resources become charges.

use super::Config;
use super::subject::SorterSubject;
use crate::error::{Entity, Error, Result};
use crate::fairness::{Client, Sorter, SorterRules, Totals, Walk};
use crate::resource::{Quantities, Quantity, Resource, Resources};
use crate::rng::Rng;
use std::collections::BTreeMap;

/// The sorter with names around it.
pub(super) struct ApportionSorter {
    sorter: Sorter,
    totals: Totals,
    clients: BTreeMap<String, Client>,
    scalars: Vec<String>,
    agents: Vec<(String, Resources)>,
    /// Shared objects seen, numbered by place.
    objects: Vec<Resource>,
    /// What goes by lot is drawn from this, and from the number of orders asked for before.
    seed: u64,
    sorts: u64,
}

/// What resources count: plain amounts, and shared objects as (object, copies, amount).
struct Charges {
    plain: Vec<(u32, i64)>,
    shared: Vec<(u32, u32, (u32, i64))>,
}

impl ApportionSorter {
    /// A sorter without clients.
    pub(super) fn new(config: &Config) -> Self {
        let rules = if config.compat { SorterRules::MESOS } else { SorterRules::default() };
        let rules = SorterRules { kind: config.sorter, ..rules };
        ApportionSorter {
            sorter: Sorter::new(0, rules),
            totals: Totals::default(),
            clients: BTreeMap::new(),
            scalars: Vec::new(),
            agents: Vec::new(),
            objects: Vec::new(),
            seed: config.seed,
            sorts: 0,
        }
    }

    fn client(&self, client: &str) -> Result<Client> {
        self.clients.get(client).copied().ok_or(Error::NotFound { entity: Entity::Framework })
    }

    fn agent(&self, agent: &str) -> u32 {
        let known = self.agents.iter().position(|(name, _)| name == agent);
        known.unwrap_or(self.agents.len()) as u32
    }

    fn scalar(&mut self, name: &str) -> u32 {
        if let Some(scalar) = self.scalars.iter().position(|known| known == name) {
            return scalar as u32;
        }
        self.scalars.push(name.to_owned());
        self.totals.add_scalar(self.scalars.len() - 1, false);
        self.sorter.reserve_scalars(self.scalars.len());
        self.scalars.len() as u32 - 1
    }

    fn charges(&mut self, resources: &Resources) -> Charges {
        let mut charges = Charges { plain: Vec::new(), shared: Vec::new() };
        for (resource, copies) in resources.copies() {
            let Some(quantity) = resource.quantity() else { continue };
            let amount = (self.scalar(&resource.name), quantity.thousandths());
            if resource.shared {
                let known = self.objects.iter().position(|object| object == resource);
                let object = known.unwrap_or_else(|| {
                    self.objects.push(resource.clone());
                    self.objects.len() - 1
                });
                charges.shared.push((object as u32, copies, amount));
            } else {
                charges.plain.push(amount);
            }
        }
        charges
    }

    fn take(&mut self, client: Client, agent: u32, resources: &Resources) {
        let charges = self.charges(resources);
        self.sorter.adjust(client, &charges.plain, -1);
        for (object, copies, amount) in charges.shared {
            self.sorter.take_shared(client, agent, object, copies, amount);
        }
    }

    fn named(&self, row: &[i64]) -> Quantities {
        let mut quantities = Quantities::new();
        for (name, thousandths) in self.scalars.iter().zip(row) {
            quantities.add(name, Quantity::checked((*thousandths).max(0)));
        }
        quantities
    }
}

impl SorterSubject for ApportionSorter {
    fn total(&mut self, agent: &str, total: &Resources) -> Result<()> {
        let at = self.agent(agent) as usize;
        if at == self.agents.len() {
            self.agents.push((agent.to_owned(), Resources::new()));
        }
        let old = core::mem::replace(&mut self.agents[at].1, total.clone());
        for (resources, sign) in [(&old, -1), (total, 1)] {
            for (name, quantity) in Quantities::of_scalars(resources).iter() {
                let scalar = self.scalar(name);
                self.totals.change(scalar as usize, sign * quantity.thousandths());
            }
        }
        Ok(())
    }

    fn add(&mut self, client: &str) -> Result<()> {
        if self.clients.contains_key(client) {
            return Err(Error::AlreadyExists { entity: Entity::Framework });
        }
        let number = self.sorter.add(client);
        self.clients.insert(client.to_owned(), number);
        Ok(())
    }

    fn activate(&mut self, client: &str) -> Result<()> {
        self.sorter.activate(self.client(client)?);
        Ok(())
    }

    fn deactivate(&mut self, client: &str) -> Result<()> {
        self.sorter.deactivate(self.client(client)?);
        Ok(())
    }

    fn block(&mut self, client: &str, blocked: bool) -> Result<()> {
        self.sorter.set_blocked(self.client(client)?, blocked);
        Ok(())
    }

    fn remove(&mut self, client: &str) -> Result<()> {
        self.sorter.remove(self.client(client)?);
        self.clients.remove(client);
        Ok(())
    }

    fn allocated(&mut self, client: &str, agent: &str, resources: &Resources) -> Result<()> {
        let client = self.client(client)?;
        let agent = self.agent(agent);
        let charges = self.charges(resources);
        self.sorter.charge(client, &charges.plain);
        for (object, copies, amount) in charges.shared {
            self.sorter.give_shared(client, agent, object, copies, amount);
        }
        Ok(())
    }

    fn unallocated(&mut self, client: &str, agent: &str, resources: &Resources) -> Result<()> {
        let client = self.client(client)?;
        let agent = self.agent(agent);
        self.take(client, agent, resources);
        Ok(())
    }

    fn update(
        &mut self,
        client: &str,
        agent: &str,
        old: &Resources,
        new: &Resources,
    ) -> Result<()> {
        let client = self.client(client)?;
        let agent = self.agent(agent);
        self.take(client, agent, old);
        let charges = self.charges(new);
        self.sorter.adjust(client, &charges.plain, 1);
        for (object, copies, amount) in charges.shared {
            self.sorter.give_shared(client, agent, object, copies, amount);
        }
        Ok(())
    }

    fn weight(&mut self, path: &str, weight: f64) -> Result<()> {
        self.sorter.set_weight(path, weight)
    }

    fn sort(&mut self) -> Vec<String> {
        self.sorter.settle(&self.totals);
        let mut walk = Walk::default();
        walk.start_with(Rng::keyed(self.seed, self.sorts));
        self.sorts += 1;
        let mut order = Vec::new();
        while let Some(client) = walk.next(&self.sorter) {
            let name = self.clients.iter().find(|(_, number)| **number == client);
            order.extend(name.map(|(name, _)| name.clone()));
        }
        order
    }

    fn count(&self) -> usize {
        self.sorter.len()
    }

    fn has(&self, client: &str) -> bool {
        self.clients.contains_key(client)
    }

    fn quantities(&self, client: Option<&str>) -> Quantities {
        match client.map(|client| self.client(client)) {
            None => self.named(self.sorter.held_by_all()),
            Some(Ok(client)) => self.named(self.sorter.held(client)),
            Some(Err(_)) => Quantities::new(),
        }
    }
}
