//! Refusals in force: what not to offer again, to whom, under which role, on which agent, until when.
//!
//! There may be millions: every framework may have refused every agent, and some more than once. So each is 20 bytes in a
//! list of its agent ([`AgentFilters`]); who refused is a number ([`Takers`]), and what is refused is kept once however
//! often it is ([`RefusedBags`]). One timer per agent, for the refusal that ends first, does for all.

mod agent;
mod bags;
mod takers;

pub(crate) use agent::{AgentFilters, End, Filter};
pub(crate) use takers::NOBODY;

use super::agents::AgentState;
use super::bag::Bag;
use super::catalog::Catalog;
use super::names::RoleSym;
use crate::timer::Instant;
use bags::RefusedBags;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use takers::Takers;

/// All refusals in force. Several of one framework, role and agent are not merged.
#[derive(Debug, Clone, Default)]
pub(crate) struct OfferFilters {
    takers: Takers,
    bags: RefusedBags,
    /// By agent. Side by side: a walk asks many agents that have none.
    agents: Vec<AgentFilters>,
    /// When the first refusal of each agent ends. An entry that does not say so any more is dropped when it comes up.
    ends: BinaryHeap<Reverse<(End, u32)>>,
    live: usize,
}

impl OfferFilters {
    /// Adds one, and returns the number of those of (framework, role); `known` is that number, if there are any.
    pub(crate) fn insert(
        &mut self,
        known: u32,
        framework: u32,
        role: RoleSym,
        agent: u32,
        refused: &Bag,
        end: End,
    ) -> u32 {
        let taker = self.takers.count(known, framework, role);
        if self.agents.len() <= agent as usize {
            self.agents.resize_with(agent as usize + 1, AgentFilters::default);
        }
        let filter = Filter { taker, bag: self.bags.intern(refused), end };
        let filters = &mut self.agents[agent as usize];
        let first = filters.first_end();
        filters.insert(filter, self.takers.places(), agent);
        if first.is_none_or(|first| end < first) {
            self.ends.push(Reverse((end, agent)));
            self.trim();
        }
        self.live += 1;
        taker
    }

    /// The refusals on an agent.
    pub(crate) fn of_agent(&self, agent: u32) -> Option<&AgentFilters> {
        self.agents.get(agent as usize).filter(|filters| !filters.as_slice().is_empty())
    }

    /// Whose refusals have a number.
    pub(crate) fn taker(&self, taker: u32) -> (u32, RoleSym) {
        self.takers.who(taker)
    }

    /// The number of those of (framework, role), [`NOBODY`] if there are none.
    pub(crate) fn find_taker(&self, framework: u32, role: RoleSym) -> u32 {
        self.takers.find(framework, role)
    }

    /// The roles under which a framework has refusals.
    pub(crate) fn roles_of(&self, framework: u32) -> Vec<RoleSym> {
        self.takers.roles_of(framework)
    }

    /// The roles under which anybody has refusals.
    pub(crate) fn roles(&self) -> impl Iterator<Item = RoleSym> + '_ {
        self.takers.roles()
    }

    /// All that anybody refuses, each once.
    pub(crate) fn bags(&self) -> impl Iterator<Item = &Bag> {
        self.bags.iter()
    }

    /// What a refusal refuses.
    pub(crate) fn refused(&self, filter: &Filter) -> &Bag {
        self.bags.get(filter.bag)
    }

    /// Whether any refusal of `taker` on an agent covers `offer`.
    pub(crate) fn blocks(&self, taker: u32, agent: u32, offer: &Bag, catalog: &Catalog) -> bool {
        self.blocking(taker, agent, offer, catalog).next().is_some()
    }

    /// When the refusals of `taker` on an agent end that cover `offer`.
    pub(crate) fn blocking<'a>(
        &'a self,
        taker: u32,
        agent: u32,
        offer: &'a Bag,
        catalog: &'a Catalog,
    ) -> impl Iterator<Item = Instant> + 'a {
        let filters = self.of_agent(agent).into_iter().flat_map(move |filters| filters.of(taker));
        let covers = move |filter: &&Filter| catalog.contains(self.refused(filter), offer);
        filters.filter(covers).map(|filter| filter.end.at())
    }

    /// What need not be found out again for [`OfferFilters::blocks_free`].
    pub(crate) fn known_of(&self, filters: Option<&AgentFilters>, agent: &AgentState) -> Known {
        let filters = filters.filter(|filters| filters.only_bag_covers() && !agent.grown)?;
        filters.only_bag().map(|bag| (bag, true))
    }

    /// Remembers what was found out of an agent, if nothing of it is out on offer: `Some` bag covers all that is free.
    pub(crate) fn remember(&mut self, known: Known, number: u32, agent: &mut AgentState) {
        let (Some((bag, covers)), Some(filters)) = (known, self.agents.get_mut(number as usize))
        else {
            return;
        };
        if agent.offers.is_empty() && filters.only_bag() == Some(bag) {
            filters.note_only_bag_covers(covers);
            agent.grown = false;
        }
    }

    /// Whether any refusal of `taker` covers all that is free on an agent that is uniform.
    ///
    /// `known` is what was found out for the last bag asked about: many frameworks refuse the same of one agent.
    pub(crate) fn blocks_free(
        &self,
        taker: u32,
        filters: &AgentFilters,
        agent: &AgentState,
        catalog: &Catalog,
        known: &mut Known,
    ) -> bool {
        let mut covers = |bag: u32| match *known {
            Some((asked, covers)) if asked == bag => covers,
            _ => {
                let covers = catalog.contains_free(self.bags.get(bag), agent);
                *known = Some((bag, covers));
                covers
            }
        };
        if !filters.has(taker) {
            return false;
        }
        match filters.only_bag() {
            Some(bag) => covers(bag),
            None => filters.of(taker).any(|filter| covers(filter.bag)),
        }
    }

    /// How many are in force.
    pub(crate) fn len(&self) -> usize {
        self.live
    }

    /// When the next one ends.
    pub(crate) fn next_end(&self) -> Option<End> {
        self.ends.peek().map(|Reverse((end, _))| *end)
    }

    /// Drops what ends first, and all that ends with it on the same agent. Tells which agent; `gone` is called for each.
    pub(crate) fn expire(&mut self, gone: impl FnMut(Gone)) -> Option<u32> {
        let Reverse((end, agent)) = *self.ends.peek()?;
        self.drop_where(agent, |filter| filter.end <= end, gone);
        Some(agent)
    }

    /// Drops all on an agent; `gone` is called for each.
    pub(crate) fn drop_agent(&mut self, agent: u32, gone: impl FnMut(Gone)) {
        self.drop_where(agent, |_| true, gone);
    }

    /// Drops all of (framework, role); `gone` is called for each. O(agents), for who has any.
    pub(crate) fn drop_taker(&mut self, taker: u32, mut gone: impl FnMut(Gone)) {
        if taker == NOBODY {
            return;
        }
        let mut left = self.takers.filters_of(taker);
        for agent in 0..self.agents.len() as u32 {
            if left == 0 {
                break;
            }
            if self.of_agent(agent).is_some_and(|filters| filters.has(taker)) {
                self.drop_where(
                    agent,
                    |filter| filter.taker == taker,
                    |one| {
                        left -= 1;
                        gone(one);
                    },
                );
            }
        }
    }

    fn drop_where(
        &mut self,
        agent: u32,
        is_gone: impl Fn(&Filter) -> bool,
        mut gone: impl FnMut(Gone),
    ) {
        let OfferFilters { takers, bags, agents, ends, live, .. } = self;
        let Some(filters) = agents.get_mut(agent as usize) else { return };
        let first = filters.first_end();
        filters.drop_where(is_gone, |filter| {
            *live -= 1;
            bags.release(filter.bag);
            let (framework, role) = takers.who(filter.taker);
            let last = takers.release(filter.taker);
            gone(Gone { framework, role, agent, last });
        });
        let now_first = filters.first_end();
        if now_first != first {
            ends.extend(now_first.map(|end| Reverse((end, agent))));
            self.trim();
        }
    }

    /// Drops ends that are none any more, as far as they come up, and all of them when they pile up.
    fn trim(&mut self) {
        let OfferFilters { agents, ends, .. } = self;
        let is_first = |end: End, agent: u32| {
            agents.get(agent as usize).and_then(AgentFilters::first_end) == Some(end)
        };
        if ends.len() > 2 * agents.len() + 64 {
            ends.clear();
            let firsts = agents
                .iter()
                .enumerate()
                .filter_map(|(agent, filters)| Some(Reverse((filters.first_end()?, agent as u32))));
            ends.extend(firsts);
        }
        while let Some(Reverse((end, agent))) = ends.peek() {
            if is_first(*end, *agent) {
                break;
            }
            ends.pop();
        }
    }

    /// Compares everything with what it is made of.
    pub(crate) fn validate(&self) -> Result<(), String> {
        let mut live = 0;
        let mut by_taker = vec![0; self.takers.places()];
        let mut by_bag = vec![0; self.bags.places()];
        for (agent, filters) in self.agents.iter().enumerate() {
            if filters.as_slice().is_empty() {
                continue;
            }
            filters.validate().map_err(|reason| format!("filters of agent {agent}: {reason}"))?;
            for filter in filters.as_slice() {
                live += 1;
                by_taker[filter.taker as usize] += 1;
                by_bag[filter.bag as usize] += 1;
            }
            let armed = |Reverse(entry): &Reverse<(End, u32)>| {
                entry.1 as usize == agent && Some(entry.0) == filters.first_end()
            };
            if !self.ends.iter().any(armed) {
                return Err(format!("filters of agent {agent} never end"));
            }
        }
        if live != self.live || !self.takers.agree(&by_taker) || !self.bags.agree(&by_bag) {
            return Err("filters are counted wrong".into());
        }
        Ok(())
    }
}

/// Whether a bag, by number, covers all that is free on an agent.
pub(crate) type Known = Option<(u32, bool)>;

/// A refusal that is in force no more.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gone {
    pub(crate) framework: u32,
    pub(crate) role: RoleSym,
    pub(crate) agent: u32,
    /// It was the last of framework and role, and their number is free.
    pub(crate) last: bool,
}
