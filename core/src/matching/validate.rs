//! The slow self-check: everything derived is derived again and compared.

use super::columns::{LANES, lanes};
use super::devices::{MAX_DEVICES, WHOLE};
use super::holding::NO_COLUMN;
use super::matcher::Matcher;
use super::running::Source;
use core::result::Result;
use std::collections::{BTreeMap, BTreeSet};

impl Matcher {
    /// Checks every invariant, for tests and simulations. O(everything).
    ///
    /// # Errors
    /// The first invariant that does not hold. That is a bug here, never the caller's.
    pub fn validate(&self) -> Result<(), &'static str> {
        self.validate_rows()?;
        self.validate_offers()?;
        self.validate_classes()?;
        for block in 0..self.columns.blocks() {
            for column in &self.columns.columns {
                let greatest = lanes(&column.free, block).iter().copied().max();
                if greatest != Some(column.most_free[block]) {
                    return Err("the most that is free in a block is wrong");
                }
            }
        }
        let lists = self.agents.iter().map(|(_, agent)| &agent.attributes);
        if !self.attribute_lists.agree(lists) {
            return Err("lists of attributes are counted wrongly");
        }
        self.scorers.each().try_for_each(|scorer| scorer.validate(&self.columns))?;
        for (place, row) in (0u32..).zip(&self.rows) {
            let agent = row.as_ref().and_then(|row| self.agents.find(row.agent));
            self.expected.validate(&self.columns, place, agent)?;
        }
        self.rated.each().try_for_each(|row| row.validate(&self.expected, &self.columns))?;
        self.validate_tasks()
    }

    fn validate_tasks(&self) -> Result<(), &'static str> {
        self.tasks.validate()?;
        let all = || self.tasks.slots.iter();
        // An agent's tasks, the exclusive ones, what they hold outside by column, and their shares by device.
        type Mine = (BTreeSet<u64>, u32, BTreeMap<u32, i64>, [u32; MAX_DEVICES]);
        let mut mine: BTreeMap<u32, Mine> = BTreeMap::new();
        for (id, running) in all() {
            if self.agents.find(running.agent).is_none() {
                return Err("a task runs on an agent that is gone");
            }
            let (tasks, exclusive, outside, shares) =
                mine.entry(running.agent.index()).or_default();
            tasks.insert(id.to_bits());
            *exclusive += u32::from(running.is_exclusive);
            for taken in &running.taken {
                let is_scalar = taken.numbers.is_none() && taken.column != NO_COLUMN;
                if taken.source == Source::Outside && is_scalar {
                    *outside.entry(taken.column).or_default() += taken.amount;
                }
            }
            let (bits, share) = running.devices().unwrap_or_default();
            for (at, taken) in shares.iter_mut().enumerate() {
                *taken += share * u32::from(bits >> at & 1);
            }
        }
        for (id, agent) in self.agents.iter() {
            let (tasks, exclusive, mut outside, shares) =
                mine.remove(&id.index()).unwrap_or_default();
            let known: BTreeSet<u64> = agent.tasks.iter().map(|task| task.to_bits()).collect();
            if known != tasks || known.len() != agent.tasks.len() {
                return Err("an agent does not know the tasks that run there");
            }
            if exclusive != agent.exclusive {
                return Err("the number of exclusive tasks of an agent is wrong");
            }
            let free = agent.devices.as_ref().map_or(&[][..], |devices| &devices.free);
            let in_use = |at| WHOLE - free.get(at).map_or(WHOLE, |free| u32::from(*free));
            if (0..MAX_DEVICES).any(|at| in_use(at) != shares[at]) {
                return Err("what is free of a device is wrong");
            }
            outside.retain(|_, amount| *amount != 0);
            if agent.outside.iter().copied().collect::<BTreeMap<_, _>>() != outside {
                return Err("what tasks hold beside what is there is wrong");
            }
            for place in &agent.places {
                if self.busy.contains(*place) == agent.tasks.is_empty()
                    || self.locked.contains(*place) != (agent.exclusive > 0)
                {
                    return Err("a place does not know of the tasks of its agent");
                }
            }
        }
        let agents: Vec<_> = self.agents.iter().filter_map(|(id, _)| self.seen(id)).collect();
        self.keys.validate(&agents)?;
        let jobs =
            all().filter_map(|(_, running)| Some((running.task.job?, running.agent.index())));
        self.jobs.validate(jobs, &self.keys)?;
        let groups =
            all().filter_map(|(_, running)| Some((running.task.group?, &*running.request)));
        self.groups.validate(groups, &self.columns)
    }

    fn validate_rows(&self) -> Result<(), &'static str> {
        for place in 0..self.columns.blocks() * LANES {
            let row = self.row(place as u32);
            if row.is_some() != self.columns.is_taken(place as u32) {
                return Err("a place is taken without an agent, or the other way round");
            }
            let Some(row) = row else {
                let is_empty = |values: &[i64]| values[place] == 0;
                let mut columns = self.columns.columns.iter();
                if !columns.all(|column| is_empty(&column.free) && is_empty(&column.total)) {
                    return Err("something is free where no agent is");
                }
                continue;
            };
            let Some(agent) = self.agents.find(row.agent) else {
                return Err("a place is of an agent that is gone");
            };
            row.validate(&self.columns, place, &agent.outside)?;
            if !agent.places.contains(&(place as u32)) {
                return Err("an agent does not know its place");
            }
            if agent.is_capacity != (row.offers == 0) {
                return Err("an agent by offers without one, or plain capacity with one");
            }
        }
        let places = self.agents.iter().map(|(_, agent)| agent.places.len()).sum::<usize>();
        if places != self.rows.iter().flatten().count() {
            return Err("an agent knows a place that is not its own");
        }
        if self.agent_ids.len() != self.agents.len()
            || self.agents.iter().any(|(id, agent)| self.find_agent(&agent.name) != Some(id))
        {
            return Err("the names of agents are wrong");
        }
        Ok(())
    }

    fn validate_offers(&self) -> Result<(), &'static str> {
        if self.offers.len() != self.offer_ids.len() {
            return Err("the keys of offers are wrong");
        }
        let mut counted = vec![0; self.rows.len()];
        let mut pieces: BTreeMap<u64, u32> = BTreeMap::new();
        for taken in self.tasks.slots.iter().flat_map(|(_, running)| &running.taken) {
            if let Source::Here(_, Some(offer)) = taken.source {
                *pieces.entry(offer.to_bits()).or_default() += 1;
            }
        }
        for (id, offer) in self.offers.iter() {
            if self.find_offer(self.hash_key(offer.key), offer.key) != Some(id) {
                return Err("an offer is not found by its key");
            }
            counted[offer.place as usize] += 1;
            if self.row(offer.place).is_none() {
                return Err("an offer of no place");
            }
            if pieces.get(&id.to_bits()).copied().unwrap_or(0) != offer.pieces {
                return Err("the number of pieces taken of an offer is wrong");
            }
        }
        for (place, count) in counted.into_iter().enumerate() {
            let Some(row) = self.row(place as u32) else { continue };
            if row.offers != count {
                return Err("the number of offers of a place is wrong");
            }
            let mut ids = row.holdings.iter().filter_map(|holding| holding.offer);
            if ids.any(|id| self.offers.find(id).is_none_or(|o| o.place as usize != place)) {
                return Err("a place holds a piece of an offer that is not its own");
            }
        }
        Ok(())
    }

    fn validate_classes(&self) -> Result<(), &'static str> {
        let classes = || self.classes.classes.iter();
        self.classes.indices.validate(classes().map(|(_, class)| class.index))?;
        for selector in self.selectors.in_use() {
            for place in 0..self.columns.blocks() * LANES {
                let admitted = self.row(place as u32).is_some_and(|row| {
                    let agent = self.agents.find(row.agent);
                    agent.is_some_and(|agent| selector.admits(row, &agent.name, &agent.attributes))
                });
                if admitted != selector.members.contains(place as u32) {
                    return Err("a selector has the wrong members");
                }
            }
        }
        Ok(())
    }
}
