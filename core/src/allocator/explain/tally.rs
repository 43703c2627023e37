//! Verdicts over all agents, counted.

use super::report::{AgentCounts, NearestMiss, Taker};
use super::verdict::{Inquiry, Miss, Scarcity, Verdict};
use crate::allocator::Allocator;
use crate::allocator::bag::Bag;
use crate::allocator::frameworks::{FrameworkRole, FrameworkState, Owner};
use crate::allocator::names::RoleSym;
use crate::id::AgentId;
use std::collections::BTreeMap;

/// How many takers an explanation names.
const TAKERS: usize = 3;

/// What one framework holds under one role, on agents that have too little left.
#[derive(Debug, Default)]
struct Taken {
    agents: u32,
    last: Option<AgentId>,
    /// By scalar.
    thousandths: Vec<i64>,
}

pub(super) struct Tally<'a> {
    allocator: &'a Allocator,
    counts: AgentCounts,
    taken: BTreeMap<(&'a str, RoleSym), Taken>,
    nearest: Option<(AgentId, Scarcity, Miss<'a>)>,
}

impl<'a> Tally<'a> {
    pub(super) fn new(allocator: &'a Allocator) -> Self {
        Tally { allocator, counts: AgentCounts::default(), taken: BTreeMap::new(), nearest: None }
    }

    /// Counts one agent.
    pub(super) fn count(
        &mut self,
        inquiry: &mut Inquiry<'a>,
        framework: u32,
        state: &FrameworkState,
        tracked: &FrameworkRole,
        agent: AgentId,
    ) {
        let Allocator { agents, offers, .. } = self.allocator;
        let Some(agent_state) = agents.find(agent) else { return };
        self.counts.agents += 1;
        let is_its_own = |offer: &u32| {
            let record = offers.at(*offer);
            record.framework == framework && record.role == Some(tracked.role)
        };
        if agent_state.offers.iter().any(is_its_own) {
            self.counts.offered += 1;
            return;
        }
        let counts = &mut self.counts;
        match inquiry.verdict(state, tracked, agent.index()) {
            Verdict::Eligible => counts.eligible += 1,
            Verdict::AgentDeactivated => counts.deactivated += 1,
            Verdict::NotWhitelisted => counts.not_whitelisted += 1,
            Verdict::ReservedElsewhere => counts.reserved_elsewhere += 1,
            Verdict::Constraint => counts.constraint += 1,
            Verdict::Capability(missing) => *counts.capability.entry(missing).or_default() += 1,
            Verdict::NothingFree => {
                counts.nothing_free += 1;
                self.count_takers(agent);
            }
            Verdict::TooLittle { because, miss } => {
                *match because {
                    Scarcity::Minimum => &mut counts.below_minimum,
                    Scarcity::Limit => &mut counts.limit,
                    Scarcity::Headroom => &mut counts.headroom,
                    Scarcity::Request => &mut counts.not_requested,
                } += 1;
                if let Some(miss) = miss {
                    self.compare(agent, because, miss);
                }
                if because == Scarcity::Minimum {
                    self.count_takers(agent);
                }
            }
            Verdict::PassedOver { cycles } => {
                counts.passed_over += 1;
                counts.passed_over_cycles = cycles;
            }
            Verdict::Filtered { until } => {
                counts.filtered += 1;
                let (first, last) = counts.filtered_until.unwrap_or((until, until));
                counts.filtered_until = Some((first.min(until), last.max(until)));
            }
        }
    }

    /// Keeps the nearest miss: the smallest part of what is asked for; of equal ones the first.
    fn compare(&mut self, agent: AgentId, because: Scarcity, miss: Miss<'a>) {
        if self.nearest.as_ref().is_none_or(|(_, _, nearest)| miss.is_nearer(nearest)) {
            self.nearest = Some((agent, because, miss));
        }
    }

    /// Counts who holds what on an agent.
    fn count_takers(&mut self, agent: AgentId) {
        let allocator = self.allocator;
        let Some(state) = allocator.agents.find(agent) else { return };
        let name = |framework: u32| {
            allocator.frameworks.at(framework).map_or("", |framework| &framework.name)
        };
        for offer in &state.offers {
            let record = allocator.offers.at(*offer);
            if let Some(role) = record.role {
                self.take(name(record.framework), role, agent, &record.bag);
            }
        }
        for held in &state.held {
            let owner = match &held.owner {
                Owner::Framework(framework) => name(*framework),
                Owner::Unknown(id) => id,
            };
            self.take(owner, held.role, agent, &held.bag);
        }
    }

    fn take(&mut self, framework: &'a str, role: RoleSym, agent: AgentId, bag: &Bag) {
        let catalog = &self.allocator.catalog;
        let taken = self.taken.entry((framework, role)).or_default();
        taken.thousandths.resize(catalog.scalar_count(), 0);
        for &(kind, amount) in bag.scalars() {
            let kind = catalog.kind(kind);
            if let Some(scalar) = kind.scalar {
                let sum = &mut taken.thousandths[scalar as usize];
                *sum = sum.saturating_add(kind.thousandths(amount));
            }
        }
        if taken.last.replace(agent) != Some(agent) {
            taken.agents += 1;
        }
    }

    pub(super) fn finish(self) -> (AgentCounts, Vec<Taker>, Option<NearestMiss>) {
        let Allocator { catalog, totals, .. } = self.allocator;
        let share = |taken: &Taken| totals.dominant_share(&taken.thousandths);
        let mut taken: Vec<_> = self.taken.into_iter().collect();
        // The order of names decides between equals: the sort is stable.
        taken.sort_by(|left, right| share(&right.1).total_cmp(&share(&left.1)));
        let takers = taken.into_iter().take(TAKERS).map(|((framework, role), taken)| Taker {
            framework: framework.to_owned(),
            role: catalog.role_text(role).to_owned(),
            agents: taken.agents,
            holds: self.allocator.by_name(&taken.thousandths),
        });
        let nearest = self.nearest.map(|(agent, because, miss)| NearestMiss {
            agent,
            name: self.allocator.agents.find(agent).map_or("", |state| &state.name).to_owned(),
            because,
            resource: miss.resource.to_owned(),
            short_by: miss.short_by,
            required: miss.required,
        });
        (self.counts, takers.collect(), nearest)
    }
}
