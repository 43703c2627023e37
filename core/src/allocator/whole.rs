//! Agents of which everybody is offered the same, all that is free: the common case, by the shortest way.
//!
//! Where no quota is in force, and nothing of an agent is reserved or asks for a capability, there is nothing to gather, to
//! choose from or to cut. The first framework that takes the agent at all gets everything, and the agent is done.

use super::Allocator;
use super::agents::AgentState;
use super::catalog::Catalog;
use super::eligibility::{meets_minimum, takes_agent};
use super::frameworks::Requirement;
use super::names::{NameSym, RoleSym};
use super::scratch::Scratch;
use crate::error::Result;
use crate::fairness::{Client, Walk};
use crate::id::FrameworkId;

/// The framework that takes all of an agent.
struct Winner {
    framework: FrameworkId,
    client: Client,
    role: RoleSym,
}

impl Allocator {
    /// Whether an agent is offered by [`Allocator::offer_whole`].
    pub(super) fn is_offered_whole(&self, agent: u32, scratch: &Scratch) -> bool {
        scratch.consumed.is_empty() && self.agents.at(agent).is_some_and(|state| state.uniform)
    }

    /// Offers all that is free on an agent, which is something, to the first framework that takes it.
    pub(super) fn offer_whole(&mut self, agent: u32, scratch: &mut Scratch) -> Result<()> {
        let Some(state) = self.agents.at(agent) else { return Ok(()) };
        // Asked once, not of each framework: most have no minimum of their own.
        let enough = Enough { in_doubles: self.compat(), catalog: &self.catalog };
        let enough = enough.of(state, &self.min_allocatable);
        if !enough && self.own_minimums == 0 {
            return Ok(());
        }
        let Scratch { role_walk, framework_walk, orders, passed_over, only_role, .. } = scratch;
        role_walk.start_with(orders.of_roles());
        let winner = loop {
            let role = match *only_role {
                Some(role) => role,
                None => match role_walk.next(&self.role_sorter) {
                    Some(client) => self.role_of[client.index()],
                    None => return Ok(()),
                },
            };
            orders.take_role();
            framework_walk.start_with(orders.of_frameworks());
            if let Some(winner) = self.taker(agent, role, enough, framework_walk, passed_over) {
                break winner;
            }
            if only_role.is_some() {
                return Ok(());
            }
        };
        if self.offers.len() as u64 >= u64::from(self.config.limits.offers) {
            return Err(self.too_many_offers());
        }
        self.grant_whole(agent, winner, scratch);
        Ok(())
    }

    /// The first framework of a role that takes all that is free on an agent. The walk must have been started.
    fn taker(
        &mut self,
        agent: u32,
        role: RoleSym,
        enough: bool,
        walk: &mut Walk,
        passed_over: &mut bool,
    ) -> Option<Winner> {
        let is_enough = Enough { in_doubles: self.compat(), catalog: &self.catalog };
        let Allocator { roles, frameworks, filters, config, totals, now, cycles, .. } = self;
        let members = roles.get_mut(role).members.as_deref_mut()?;
        members.sorter.advance(*now);
        members.sorter.settle(totals);
        let state = self.agents.at(agent)?;
        let nested = is_enough.catalog.role_name(role).is_nested;
        let on_agent = filters.of_agent(agent);
        let mut known = filters.known_of(on_agent, state);
        let knew = known.is_some();
        let mut winner = None;
        while let Some(client) = walk.next(&members.sorter) {
            let asked = members.ask(client, role, *cycles, frameworks);
            let mut enough = enough;
            if !asked.asks_no_more {
                let Some(framework) = frameworks.find(asked.framework) else { continue };
                let Some(tracked) = framework.role(role) else { continue };
                if tracked.excluded.contains(agent) {
                    continue;
                }
                if tracked.backoff.passes_over(*cycles) {
                    *passed_over = true;
                    continue;
                }
                if let Some(minimum) = &tracked.min {
                    enough = is_enough.of(state, minimum);
                }
                enough &= is_enough.of(state, &framework.requests);
            }
            if enough
                && takes_agent(asked.capabilities, state, nested, config.filter_gpu_resources)
                && !on_agent.is_some_and(|on_agent| {
                    let (catalog, known) = (is_enough.catalog, &mut known);
                    filters.blocks_free(asked.refuser, on_agent, state, catalog, known)
                })
            {
                winner = Some(Winner { framework: asked.framework, client, role });
                break;
            }
        }
        if !knew && known.is_some() {
            filters.remember(known, agent, self.agents.at_mut(agent)?);
        }
        winner
    }

    fn grant_whole(&mut self, agent: u32, winner: Winner, scratch: &mut Scratch) {
        let Winner { framework: id, client, role } = winner;
        let framework = id.index();
        let Allocator { agents, offers, catalog, cycles, .. } = self;
        let Some(state) = agents.at_mut(agent) else { return };
        let place = offers.open(framework, role, agent, *cycles);
        let offered = &mut scratch.unposted.offered;
        offered.clear();
        state.give_all(&mut offers.at_mut(place).bag, catalog, offered);
        state.offers.push(place);
        self.charge_whole(client, role, &mut scratch.unposted);
        self.limit_time_of(place);
        self.note_turn(framework, role);
        self.record_offer(place, id, scratch);
    }
}

/// Tells whether all that is free on an agent that is uniform is worth offering.
struct Enough<'a> {
    /// As Mesos computes.
    in_doubles: bool,
    catalog: &'a Catalog,
}

impl Enough<'_> {
    /// Of an agent of which something is free.
    fn of(&self, state: &AgentState, minimum: &[Requirement]) -> bool {
        if self.in_doubles {
            let scalars = state.scalars.iter().map(|entry| (entry.kind, entry.free(false)));
            let spans = state.spans.iter().map(|entry| (entry.kind, &entry.free));
            return meets_minimum(minimum, scalars, spans, self.catalog, true);
        }
        let meets = |requirement: &Requirement| {
            requirement.iter().all(|&(name, required)| self.is_free(state, name, required))
        };
        minimum.is_empty() || minimum.iter().any(meets)
    }

    /// Whether so many thousandths of a name are free; members of ranges and sets count as a whole one.
    fn is_free(&self, state: &AgentState, name: NameSym, required: i64) -> bool {
        let mut missing = required;
        // Kinds that only holdings name are many, and not at hand.
        for entry in state.scalars.iter().filter(|entry| entry.free(false) > 0) {
            let kind = self.catalog.kind(entry.kind);
            if kind.name == name {
                missing = missing.saturating_sub(kind.thousandths(entry.free(false)));
                if missing <= 0 {
                    return true;
                }
            }
        }
        for entry in &state.spans {
            if self.catalog.kind(entry.kind).name == name {
                let members = i64::try_from(entry.free.count()).unwrap_or(i64::MAX);
                missing = missing.saturating_sub(members.saturating_mul(1000));
            }
        }
        missing <= 0
    }
}
