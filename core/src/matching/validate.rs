//! The slow self-check: everything derived is derived again and compared.

use super::columns::{LANES, lanes};
use super::matcher::Matcher;
use core::result::Result;

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
        self.scorer.validate(&self.columns)
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
            row.validate(&self.columns, place)?;
            let Some(agent) = self.agents.find(row.agent) else {
                return Err("a place is of an agent that is gone");
            };
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
        let known = |name| self.agent_ids.get(name).copied();
        if self.agent_ids.len() != self.agents.len()
            || self.agents.iter().any(|(id, agent)| known(&agent.name) != Some(id))
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
        for (id, offer) in self.offers.iter() {
            if self.offer_ids.get(&offer.key) != Some(&id) {
                return Err("an offer is not found by its key");
            }
            counted[offer.place as usize] += 1;
            let Some(row) = self.row(offer.place) else { return Err("an offer of no place") };
            let touched = row.holdings.iter().any(|h| h.offer == Some(id) && h.free < h.total);
            if touched && !offer.used {
                return Err("an offer was used and does not know");
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
        let indexed = classes().filter(|(_, class)| !class.memos.is_empty()).count();
        if indexed as u32 != self.classes.indexed {
            return Err("the number of indices is wrong");
        }
        let used = classes().filter_map(|(_, class)| class.selector);
        for number in used {
            let selector = &self.classes.selectors[number as usize];
            for place in 0..self.columns.blocks() * LANES {
                let admitted = self.row(place as u32).is_some_and(|row| {
                    let agent = self.agents.find(row.agent);
                    agent.is_some_and(|agent| selector.admits(row, &agent.attributes))
                });
                if admitted != selector.members.contains(place as u32) {
                    return Err("a selector has the wrong members");
                }
            }
        }
        Ok(())
    }
}
