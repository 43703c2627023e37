//! Agents of which everybody is offered the same, all that is free: the common case, by the shortest way.
//!
//! Where no quota is in force, and nothing of an agent is reserved or asks for a capability, there is nothing to gather, to
//! choose from or to cut. The first framework that takes the agent at all gets everything, and the agent is done.

use super::Allocator;
use super::agents::AgentState;
use super::eligibility::{meets_minimum, takes_agent};
use super::frameworks::Requirement;
use super::ledger::Entry;
use super::names::{NameSym, RoleSym};
use super::scratch::Scratch;
use crate::error::Result;
use crate::fairness::Walk;

impl Allocator {
    /// Whether an agent is offered by [`Allocator::offer_whole`].
    pub(super) fn is_offered_whole(&self, agent: u32, scratch: &Scratch) -> bool {
        scratch.consumed.is_empty() && self.agents.at(agent).is_some_and(|state| state.uniform)
    }

    /// Offers all that is free on an agent to the first framework that takes it.
    pub(super) fn offer_whole(&mut self, agent: u32, scratch: &mut Scratch) -> Result<()> {
        // Asked once, not of each framework: most have no minimum of their own.
        let enough = self.is_enough(agent, &self.min_allocatable);
        if !enough && self.own_minimums == 0 {
            return Ok(());
        }
        let Scratch { role_walk, framework_walk, orders, passed_over, .. } = scratch;
        role_walk.start_with(orders.of_roles());
        let winner = loop {
            let Some(client) = role_walk.next(&self.role_sorter) else { return Ok(()) };
            let role = self.role_of[client.index()];
            orders.take_role();
            framework_walk.start_with(orders.of_frameworks());
            if let Some(framework) = self.taker(agent, role, enough, framework_walk, passed_over) {
                break (framework, role);
            }
        };
        if self.offers.len() as u64 >= u64::from(self.config.limits.offers) {
            return Err(self.too_many_offers());
        }
        self.grant_whole(agent, winner.0, winner.1, scratch);
        Ok(())
    }

    /// Whether all that is free on an agent is worth offering.
    fn is_enough(&self, agent: u32, minimum: &[Requirement]) -> bool {
        let Some(state) = self.agents.at(agent) else { return false };
        if minimum.is_empty() {
            return !state.is_empty(&self.catalog);
        }
        if self.compat() {
            let scalars = state.scalars.iter().map(|entry| (entry.kind, entry.free(false)));
            let spans = state.spans.iter().map(|entry| (entry.kind, &entry.free));
            return !state.is_empty(&self.catalog)
                && meets_minimum(minimum, scalars, spans, &self.catalog, true);
        }
        minimum.iter().any(|requirement| {
            requirement.iter().all(|&(name, required)| self.free_of(state, name) >= required)
                && !state.is_empty(&self.catalog)
        })
    }

    /// What is free of a name on an agent that is uniform, in thousandths; members of ranges and sets count as a whole one.
    fn free_of(&self, state: &AgentState, name: NameSym) -> i64 {
        let mut free: i64 = 0;
        for entry in state.scalars.iter().filter(|entry| entry.free(false) > 0) {
            let kind = self.catalog.kind(entry.kind);
            if kind.name == name {
                free = free.saturating_add(kind.thousandths(entry.free(false)));
            }
        }
        for entry in &state.spans {
            if self.catalog.kind(entry.kind).name == name {
                let members = i64::try_from(entry.free.count()).unwrap_or(i64::MAX);
                free = free.saturating_add(members.saturating_mul(1000));
            }
        }
        free
    }

    /// The first framework of a role that takes all that is free on an agent. The walk must have been started.
    fn taker(
        &mut self,
        agent: u32,
        role: RoleSym,
        enough: bool,
        frameworks: &mut Walk,
        passed_over: &mut bool,
    ) -> Option<u32> {
        let sorter = &mut self.roles.get_mut(role).members.as_deref_mut()?.sorter;
        sorter.advance(self.now);
        sorter.settle(&self.totals);
        let members = self.roles.get(role).members.as_deref()?;
        let nested = self.catalog.role_name(role).is_nested;
        let filter_gpus = self.config.filter_gpu_resources;
        let agent_state = self.agents.at(agent)?;
        let filters = self.filters.of_agent(agent);
        let mut known = None;
        while let Some(client) = frameworks.next(&members.sorter) {
            let framework = members.framework_of[client.index()];
            let Some(state) = self.frameworks.at(framework) else { continue };
            let Some(tracked) = state.role(role) else { continue };
            if tracked.excluded.contains(agent) {
                continue;
            }
            if tracked.backoff.passes_over(self.cycles) {
                *passed_over = true;
                continue;
            }
            let enough = match &tracked.min {
                None => enough,
                Some(minimum) => self.is_enough(agent, minimum),
            };
            if enough
                && takes_agent(state.capabilities(), agent_state, nested, filter_gpus)
                && (state.requests.is_empty() || self.is_enough(agent, &state.requests))
                && !filters.is_some_and(|filters| {
                    let (catalog, known) = (&self.catalog, &mut known);
                    self.filters.blocks_free(tracked.refuser, filters, agent_state, catalog, known)
                })
            {
                return Some(framework);
            }
        }
        None
    }

    fn grant_whole(&mut self, agent: u32, framework: u32, role: RoleSym, scratch: &mut Scratch) {
        let Some(state) = self.agents.at_mut(agent) else { return };
        let place = self.offers.open(framework, role, agent, self.cycles);
        state.give_all(&mut self.offers.at_mut(place).bag);
        state.offers.push(place);
        let bag = core::mem::take(&mut self.offers.at_mut(place).bag);
        self.post_offer(framework, role, agent, &bag, Entry::Charge);
        self.offers.at_mut(place).bag = bag;
        self.limit_time_of(place);
        self.note_turn(framework, role);
        self.record_offer(place, scratch);
    }
}
