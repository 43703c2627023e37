//! Inverse offers: asking frameworks to give an agent up for maintenance.

use super::Allocator;
use super::clock::Due;
use super::journal::Input;
use super::names::RoleSym;
use crate::agent::Unavailability;
use crate::error::{Entity, Error, Result};
use crate::id::{AgentId, FrameworkId};
use crate::offer::{Filters, InverseOfferStatus};
use crate::timer::Instant;
use std::collections::BTreeMap;

/// A request to a framework to leave an agent: everything it holds there, in that window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InverseOffer {
    /// Who is asked.
    pub framework: FrameworkId,
    /// Where.
    pub agent: AgentId,
    /// When the agent is taken away.
    pub window: Unavailability,
}

/// An answer that asks for peace until `expires`.
#[derive(Debug, Clone, Copy)]
pub(super) struct InverseFilter {
    /// Tells it from others of the same key.
    pub(super) number: u64,
    pub(super) expires: Instant,
}

/// Answers that ask for peace for a while: by (framework, agent), both by place.
#[derive(Debug, Clone, Default)]
pub(crate) struct InverseFilters {
    pub(super) filters: BTreeMap<(u32, u32), Vec<InverseFilter>>,
    pub(super) made: u64,
    pub(super) live: usize,
}

impl InverseFilters {
    fn insert(&mut self, key: (u32, u32), expires: Instant) -> u64 {
        self.made += 1;
        self.live += 1;
        self.filters.entry(key).or_default().push(InverseFilter { number: self.made, expires });
        self.made
    }

    pub(crate) fn expire(&mut self, key: (u32, u32), number: u64) {
        let Some(filters) = self.filters.get_mut(&key) else { return };
        let before = filters.len();
        filters.retain(|filter| filter.number != number);
        self.live -= before - filters.len();
        if filters.is_empty() {
            self.filters.remove(&key);
        }
    }

    pub(crate) fn is_live(&self, key: (u32, u32), number: u64) -> bool {
        let has = |filters: &Vec<InverseFilter>| filters.iter().any(|mine| mine.number == number);
        self.filters.get(&key).is_some_and(has)
    }

    /// Whether any is in force. The clock alone decides: at the instant it ends a filter blocks no more, whichever of its
    /// timer and the batch timer is first.
    fn blocks(&self, key: (u32, u32), now: Instant) -> bool {
        let in_force = |filters: &Vec<InverseFilter>| filters.iter().any(|mine| mine.expires > now);
        self.filters.get(&key).is_some_and(in_force)
    }

    pub(crate) fn len(&self) -> usize {
        self.live
    }

    fn remove_where(&mut self, gone: impl Fn((u32, u32)) -> bool) {
        self.filters.retain(|key, _| !gone(*key));
        self.live = self.filters.values().map(Vec::len).sum();
    }

    pub(crate) fn remove_framework(&mut self, framework: u32) {
        self.remove_where(|key| key.0 == framework);
    }

    pub(crate) fn remove_agent(&mut self, agent: u32) {
        self.remove_where(|key| key.1 == agent);
    }
}

impl Allocator {
    /// Makes the inverse offers of a cycle: for each candidate with a window, whoever holds anything there, is active, was
    /// not asked yet and has no filter.
    pub(super) fn make_inverse_offers(&mut self) {
        let Allocator {
            agents,
            frameworks,
            candidates,
            offers,
            inverse_filters,
            inverse_batch,
            now,
            ..
        } = self;
        for agent in candidates.with_window() {
            let Some(agent_id) = agents.id_at(agent) else { continue };
            let Some(state) = agents.at_mut(agent) else { continue };
            let holders = state.holders(offers);
            let Some(maintenance) = state.maintenance.as_deref_mut() else { continue };
            for framework in holders {
                let is_active = frameworks.at(framework).is_some_and(|state| state.active);
                let Some(framework_id) = frameworks.id_at(framework).filter(|_| is_active) else {
                    continue;
                };
                if !inverse_filters.blocks((framework, agent), *now)
                    && maintenance.outstanding.insert(framework)
                {
                    inverse_batch.push(InverseOffer {
                        framework: framework_id,
                        agent: agent_id,
                        window: maintenance.window,
                    });
                }
            }
        }
    }

    /// The inverse offers made by the last [`Allocator::handle_timeout`] or [`Allocator::cycle`], by agent, then framework.
    pub fn inverse_offers(&self) -> &[InverseOffer] {
        &self.inverse_batch
    }

    /// Takes a framework's answer to an inverse offer.
    ///
    /// If one is outstanding it is answered: it will be asked again in the next cycle, unless `filters` ask for peace. An
    /// answer to none installs its filter all the same. The filter lasts exactly as long as asked.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`]; [`Error::Conflict`] when no maintenance is announced for the agent.
    pub fn update_inverse_offer(
        &mut self,
        agent: AgentId,
        framework: FrameworkId,
        status: Option<InverseOfferStatus>,
        filters: Option<Filters>,
        now: Instant,
    ) -> Result<()> {
        self.check_framework(framework)?;
        if self.check_agent(agent)?.maintenance.is_none() {
            return Err(Error::Conflict {
                entity: Entity::Agent,
                reason: "no maintenance is announced for it",
            });
        }
        self.advance(now);
        let (framework, agent) = (framework.index(), agent.index());
        self.note(|allocator| Input::UpdateInverseOffer {
            agent: allocator.agent_text(agent),
            framework: allocator.framework_text(framework),
            status,
            filters,
        });
        let state = self.agents.at_mut(agent);
        if let Some(maintenance) = state.and_then(|state| state.maintenance.as_deref_mut()) {
            if maintenance.outstanding.remove(&framework) {
                if let Some(status) = status {
                    maintenance.statuses.insert(framework, status);
                }
            }
        }
        let refuse_ns = filters.map_or(0, Filters::refuse_ns);
        if refuse_ns > 0 {
            let expires = self.now.saturating_add(refuse_ns);
            let number = self.inverse_filters.insert((framework, agent), expires);
            self.arm(expires, Due::InverseFilter(framework, agent, number));
        }
        Ok(())
    }

    /// A framework wants offers again under some roles (`None`: all): its inverse filters end where it holds something
    /// under these; in Mesos, everywhere.
    pub(super) fn forget_answers(&mut self, framework: u32, roles: Option<&[RoleSym]>) {
        let Some(roles) = roles.filter(|_| !self.compat()) else {
            self.inverse_filters.remove_framework(framework);
            return;
        };
        let Allocator { agents, offers, inverse_filters, .. } = self;
        let holds = |agent| {
            agents.at(agent).is_some_and(|state| state.holds_under(framework, roles, offers))
        };
        inverse_filters.remove_where(|(owner, agent)| owner == framework && holds(agent));
    }

    /// The last answers to inverse offers: for each agent with a window, by framework.
    pub fn inverse_offer_statuses(&self) -> Vec<(AgentId, FrameworkId, InverseOfferStatus)> {
        let with_window = self
            .agents
            .iter()
            .filter_map(|(id, state)| state.maintenance.as_deref().map(|asked| (id, asked)));
        with_window
            .flat_map(|(agent, maintenance)| {
                let answers = maintenance.statuses.iter();
                answers.filter_map(move |(framework, status)| {
                    Some((agent, self.frameworks.id_at(*framework)?, *status))
                })
            })
            .collect()
    }
}
