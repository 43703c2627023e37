//! The walk of a stage: agents in drawn order, roles and frameworks in the order of their shares.

use super::Allocator;
use super::agents::AgentState;
use super::draw::{Orders, Stage, agent_rng};
use super::eligibility::{meets_minimum, takes_kind};
use super::filters::AgentFilters;
use super::names::{KindSym, RoleSym};
use super::scratch::Scratch;
use super::turn::Turn;
use crate::error::Result;
use crate::framework::FrameworkCapabilities;
use crate::rng::Rng;

/// So many agents are fetched at a time.
const TOGETHER: usize = 16;

impl Allocator {
    /// Offers each agent of `scratch.agents` in turn.
    pub(super) fn run_stage(&mut self, stage: Stage, scratch: &mut Scratch) -> Result<()> {
        let seed = self.stage_seed(self.cycles, stage);
        let quotas = !scratch.consumed.is_empty();
        if quotas {
            self.close_roles(stage, scratch);
        }
        scratch.only_quota = true;
        scratch.only_role = self.only_role(scratch);
        let agents = core::mem::take(&mut scratch.agents);
        let mut run = Ok(());
        for (turn, &(_, agent)) in agents.iter().enumerate() {
            if turn % TOGETHER == 0 {
                self.fetch(&agents[turn..agents.len().min(turn + TOGETHER)], quotas);
            }
            let Some(state) = self.agents.at(agent).filter(|state| self.is_listed(state)) else {
                continue;
            };
            if state.is_empty(&self.catalog) {
                if stage == Stage::FairShare {
                    self.candidates.settle(agent);
                }
                continue;
            }
            if quotas {
                scratch.about_quota = stage == Stage::Guarantees || self.is_about_quota(state);
                scratch.only_quota &= scratch.about_quota;
                if scratch.about_quota && scratch.closed.is_all() {
                    continue;
                }
                self.hide_closed(scratch);
            }
            self.find_blocked(agent, scratch);
            // Shares that the last agent's grants changed count from here on.
            if !self.role_sorter.is_uncontested() {
                self.post_unposted(&mut scratch.unposted);
            }
            self.role_sorter.settle(&self.totals);
            let sequence = self.candidates.sequence(agent).unwrap_or_default();
            scratch.orders = Orders::new(self.config.sorter, seed, sequence);
            scratch.passed_over = false;
            run = if self.is_offered_whole(agent, scratch) {
                self.offer_whole(agent, scratch)
            } else {
                let mut rng = agent_rng(seed, sequence);
                let before = rng.state();
                let run = self.offer_agent(stage, agent, scratch, &mut rng);
                scratch.drew |= rng.state() != before;
                run
            };
            scratch.anybody_passed_over |= scratch.passed_over;
            if run.is_err() {
                break;
            }
            let is_done = stage == Stage::FairShare && !scratch.passed_over;
            if is_done && !self.may_share_more(agent) {
                self.candidates.settle(agent);
            }
        }
        self.post_unposted(&mut scratch.unposted);
        scratch.agents = agents;
        self.role_sorter.unpark_all();
        run
    }

    /// The only role that has a turn, if there is one: then no agent has to look for it.
    fn only_role(&self, scratch: &mut Scratch) -> Option<RoleSym> {
        if !self.role_sorter.is_uncontested() {
            return None;
        }
        scratch.role_walk.start();
        let client = scratch.role_walk.next(&self.role_sorter)?;
        Some(self.role_of[client.index()])
    }

    /// Lets the next agents be at hand: they lie anywhere, and one after the other each would have to be waited for.
    fn fetch(&self, agents: &[(u64, u32)], quotas: bool) {
        let fetch = |&(_, agent): &(u64, u32)| self.fetch_agent(agent, quotas);
        core::hint::black_box(agents.iter().map(fetch).fold(0, |all, one| all ^ one));
    }

    /// Reads something of all that is asked of an agent. Its ranges are where they are copied, or compared with refusals.
    pub(super) fn fetch_agent(&self, agent: u32, quotas: bool) -> u64 {
        let Some(state) = self.agents.at(agent) else { return 0 };
        let filters = self.filters.of_agent(agent);
        let compared = filters.is_some() && self.filters.known_of(filters, state).is_none();
        let with_ranges = quotas || compared || !state.uniform;
        state.fetch(with_ranges) ^ filters.map_or(0, AgentFilters::fetch)
    }

    /// Whether the next cycle may offer shared objects of an agent again: to others than this one did.
    fn may_share_more(&self, agent: u32) -> bool {
        let is_new = |offer: &u32| self.offers.at(*offer).cycle == self.cycles;
        self.has_shared(agent)
            && self.agents.at(agent).is_some_and(|state| state.offers.iter().any(is_new))
            && self.is_worth_walking(agent)
    }

    /// Whether an agent has shared objects: those can be offered again, whoever has them.
    fn has_shared(&self, agent: u32) -> bool {
        if !self.catalog.has_shared() {
            return false;
        }
        let is_shared = |state: &AgentState| {
            state
                .scalars
                .iter()
                .any(|entry| entry.total > 0 && self.catalog.kind(entry.kind).shared)
        };
        self.agents.at(agent).is_some_and(is_shared)
    }

    fn offer_agent(
        &mut self,
        stage: Stage,
        agent: u32,
        scratch: &mut Scratch,
        rng: &mut Rng,
    ) -> Result<()> {
        let quotas = !scratch.consumed.is_empty();
        let mut roles = core::mem::take(&mut scratch.role_walk);
        roles.start_with(scratch.orders.of_roles());
        let mut run = Ok(());
        while self.is_worth_walking(agent) {
            let Some(client) = roles.next(&self.role_sorter) else { break };
            let role = self.role_of[client.index()];
            scratch.orders.take_role();
            if quotas && scratch.about_quota && scratch.closed.contains(role) {
                continue;
            }
            run = self.offer_role(stage, agent, role, scratch, rng);
            if run.is_err() {
                break;
            }
        }
        scratch.role_walk = roles;
        run
    }

    /// Whether anything of an agent can still be offered to anybody.
    fn is_worth_walking(&self, agent: u32) -> bool {
        let Some(state) = self.agents.at(agent) else { return false };
        if self.own_minimums > 0 || state.is_empty(&self.catalog) {
            return !state.is_empty(&self.catalog);
        }
        // Whoever is offered gets a part of what is free, and no part is worth more than the whole.
        let scalars = state.scalars.iter().map(|entry| {
            let shared = self.catalog.kind(entry.kind).shared;
            (entry.kind, entry.free(shared))
        });
        let spans = state.spans.iter().map(|entry| (entry.kind, &entry.free));
        meets_minimum(&self.min_allocatable, scalars, spans, &self.catalog, false)
    }

    fn offer_role(
        &mut self,
        stage: Stage,
        agent: u32,
        role: RoleSym,
        scratch: &mut Scratch,
        rng: &mut Rng,
    ) -> Result<()> {
        let Allocator { roles, totals, now, .. } = self;
        let Some(members) = roles.get_mut(role).members.as_deref_mut() else { return Ok(()) };
        members.sorter.advance(*now);
        members.sorter.settle(totals);
        let mut frameworks = core::mem::take(&mut scratch.framework_walk);
        frameworks.start_with(scratch.orders.of_frameworks());
        let mut run = Ok(());
        self.gather_for_role(agent, role, scratch);
        // Granting never untracks: the role keeps its members while they are walked.
        while let (false, Some(members)) =
            (scratch.of_role.is_empty(), self.roles.get(role).members.as_deref())
        {
            let Some(client) = frameworks.next(&members.sorter) else { break };
            let framework = members.framework_of[client.index()];
            match self.offer_framework(stage, agent, role, framework, scratch, rng) {
                Ok(Turn::Next) => {}
                Ok(Turn::RoleDone) => break,
                Err(error) => {
                    run = Err(error);
                    break;
                }
            }
        }
        scratch.framework_walk = frameworks;
        run
    }

    /// Collects what is free on an agent and may go to a role.
    pub(super) fn gather_for_role(&self, agent: u32, role: RoleSym, scratch: &mut Scratch) {
        let Scratch { of_role, spare, .. } = scratch;
        of_role.clear_into(spare);
        scratch.for_anyone = true;
        let Some(state) = self.agents.at(agent) else { return };
        let allowed = |kind: Option<RoleSym>| {
            kind.is_none_or(|kept_for| self.catalog.is_at_or_above(kept_for, role))
        };
        // Shared objects last, as in Mesos: sums of doubles depend on the order.
        let orders = if self.catalog.has_shared() { &[false, true][..] } else { &[false] };
        for shared in orders {
            for entry in &state.scalars {
                let kind = self.catalog.kind(entry.kind);
                let free = entry.free(kind.shared);
                if free == 0 || kind.shared != *shared || !allowed(kind.role) {
                    continue;
                }
                if kind.shared && self.is_taken(entry.kind, state, scratch.cycle) {
                    continue;
                }
                scratch.for_anyone &= takes_kind(FrameworkCapabilities::default(), kind);
                of_role.push_scalar(entry.kind, free);
            }
        }
        for entry in &state.spans {
            let kind = self.catalog.kind(entry.kind);
            if allowed(kind.role) && !entry.free.is_empty() {
                scratch.for_anyone &= takes_kind(FrameworkCapabilities::default(), kind);
                of_role.push_span_into(entry.kind, &entry.free, spare);
            }
        }
    }

    /// Whether a shared object was offered to somebody in this cycle already. In Mesos everybody gets it.
    fn is_taken(&self, object: KindSym, agent: &AgentState, cycle: u64) -> bool {
        let offers_it = |offer: &u32| {
            let record = self.offers.at(*offer);
            record.cycle == cycle && record.bag.amount(object) > 0
        };
        !self.compat() && agent.offers.iter().any(offers_it)
    }
}
