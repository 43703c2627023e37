//! The walk of a stage: agents in drawn order, roles and frameworks in the order of their shares, grants.

use super::Allocator;
use super::agents::AgentState;
use super::draw::{Orders, Stage, agent_rng};
use super::eligibility::{
    is_offer_worth_making, is_worth_offering, meets_minimum, takes_agent, takes_kind,
};
use super::filters::AgentFilters;
use super::headroom::floor_subtract;
use super::ledger::Entry;
use super::names::{KindSym, RoleSym};
use super::portion::{self, UNLIMITED};
use super::scratch::Scratch;
use crate::error::Result;
use crate::framework::FrameworkCapabilities;
use crate::rng::Rng;

/// So many agents are fetched at a time.
const TOGETHER: usize = 16;

/// What became of a framework's turn.
enum Turn {
    /// It got something, or could not: the next framework's turn.
    Next,
    /// The role is done with this agent.
    RoleDone,
}

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

    /// One framework's turn: the numbered steps of the specification.
    fn offer_framework(
        &mut self,
        stage: Stage,
        agent: u32,
        role: RoleSym,
        framework: u32,
        scratch: &mut Scratch,
        rng: &mut Rng,
    ) -> Result<Turn> {
        if stage == Stage::Guarantees && self.is_satisfied(role, scratch) {
            return Ok(Turn::RoleDone);
        }
        if scratch.of_role.is_empty() {
            return Ok(Turn::RoleDone);
        }
        let (Some(agent_state), Some(framework_state)) =
            (self.agents.at(agent), self.frameworks.at(framework))
        else {
            return Ok(Turn::Next);
        };
        let Some(tracked) = framework_state.role(role) else { return Ok(Turn::Next) };
        if tracked.excluded.contains(agent) {
            return Ok(Turn::Next);
        }
        if tracked.backoff.passes_over(scratch.cycle) {
            scratch.passed_over = true;
            return Ok(Turn::Next);
        }
        let minimum = tracked.min.as_deref().unwrap_or(&self.min_allocatable);
        let capabilities = framework_state.capabilities();
        let nested = self.catalog.role_name(role).is_nested;
        if !is_worth_offering(minimum, &scratch.of_role, &self.catalog, self.compat())
            || !takes_agent(capabilities, agent_state, nested, self.config.filter_gpu_resources)
        {
            return Ok(Turn::Next);
        }
        // Where no quota is in force and no kind asks for a capability, the offer is all there is.
        let whole = scratch.for_anyone && scratch.consumed.is_empty();
        if whole {
            if self.compat()
                && !is_offer_worth_making(minimum, &scratch.of_role, &self.catalog, true)
            {
                return Ok(Turn::Next);
            }
            core::mem::swap(&mut scratch.of_role, &mut scratch.offer);
        } else if !self.portion(capabilities, scratch)
            || !self.cut(stage, role, scratch, rng)
            || !is_offer_worth_making(minimum, &scratch.offer, &self.catalog, self.compat())
        {
            return Ok(Turn::Next);
        }
        let refused = !self.is_asked_for(framework_state, &scratch.offer)
            || self.filters.blocks(tracked.refuser, agent, &scratch.offer, &self.catalog);
        if refused {
            if whole {
                core::mem::swap(&mut scratch.of_role, &mut scratch.offer);
            }
            return Ok(Turn::Next);
        }
        if self.offers.len() as u64 >= u64::from(self.config.limits.offers) {
            return Err(self.too_many_offers());
        }
        self.grant(agent, role, framework, scratch);
        if whole {
            scratch.of_role.clear_into(&mut scratch.spare);
        } else {
            self.account(stage, role, scratch);
            self.gather_for_role(agent, role, scratch);
        }
        Ok(Turn::Next)
    }

    /// Takes what a framework is capable of from what the role may have. False if that is nothing.
    pub(super) fn portion(
        &self,
        capabilities: FrameworkCapabilities,
        scratch: &mut Scratch,
    ) -> bool {
        let Scratch { of_role, portion, spare, .. } = scratch;
        portion.clear_into(spare);
        for &(kind, amount) in of_role.scalars() {
            if takes_kind(capabilities, self.catalog.kind(kind)) {
                portion.push_scalar(kind, amount);
            }
        }
        for (kind, span) in of_role.spans() {
            if takes_kind(capabilities, self.catalog.kind(*kind)) {
                portion.push_span_into(*kind, span, spare);
            }
        }
        !portion.is_empty()
    }

    /// Whether a role's guarantees are met.
    pub(super) fn is_satisfied(&self, role: RoleSym, scratch: &Scratch) -> bool {
        let Some(consumed) = scratch.consumed.of(role) else { return true };
        self.roles
            .get(role)
            .guarantees
            .iter()
            .all(|&(scalar, guarantee)| consumed[scalar as usize] >= guarantee)
    }

    /// Works out the offer from the portion: what guarantees, limits and headroom leave of the scalars that count for
    /// quota, and everything else. In stage 1, false if nothing of it advances a guarantee.
    pub(super) fn cut(
        &self,
        stage: Stage,
        role: RoleSym,
        scratch: &mut Scratch,
        rng: &mut Rng,
    ) -> bool {
        let Scratch {
            portion,
            offer,
            guaranteed,
            extra,
            bounds,
            above,
            growth,
            headroom,
            consumed,
            spare,
            ..
        } = scratch;
        if consumed.is_empty() {
            // No quota anywhere: nothing is held back.
            core::mem::swap(portion, offer);
            return true;
        }
        let catalog = &self.catalog;
        let scalars = catalog.scalar_count();
        portion::counted(catalog, portion, extra);
        guaranteed.clear();
        guaranteed.resize(extra.len(), 0);
        if let (Stage::Guarantees, Some(used)) = (stage, consumed.of(role)) {
            self.limit_bounds(role, true, consumed, above);
            bounds.clear();
            bounds.resize(scalars, 0);
            for &(scalar, guarantee) in &self.roles.get(role).guarantees {
                let at = scalar as usize;
                bounds[at] = (guarantee - used[at]).max(0).min(above[at]);
            }
            guaranteed.copy_from_slice(extra);
            portion::shrink(catalog, portion, guaranteed, bounds, rng);
            if guaranteed.iter().all(|amount| *amount == 0) {
                return false;
            }
            for (extra, guaranteed) in extra.iter_mut().zip(&*guaranteed) {
                *extra -= guaranteed;
            }
        }
        if self.limit_bounds(role, false, consumed, bounds) {
            growth.fill(0);
            portion::add_to(catalog, portion, guaranteed, growth);
            for (bound, granted) in bounds.iter_mut().zip(&*growth) {
                if *bound != UNLIMITED {
                    *bound = (*bound - granted).max(0);
                }
            }
            portion::shrink(catalog, portion, extra, bounds, rng);
        }
        if headroom.is_required() && extra.iter().any(|amount| *amount > 0) {
            bounds.clear();
            bounds.extend_from_slice(&headroom.available);
            floor_subtract(bounds, &headroom.required);
            portion::shrink(catalog, portion, extra, bounds, rng);
        }
        offer.clear_into(spare);
        for (at, &(kind_sym, amount)) in portion.scalars().iter().enumerate() {
            let kind = catalog.kind(kind_sym);
            let granted = if kind.counts_for_quota() {
                guaranteed[at] + extra[at]
            } else {
                // Stage 1 leaves what is kept for an ancestor to stage 2.
                let kept_above =
                    kind.role.is_some_and(|kept_for| kept_for != role) && !kind.revocable;
                if stage == Stage::Guarantees && kept_above { 0 } else { amount }
            };
            if granted > 0 {
                offer.push_scalar(kind_sym, granted);
            }
        }
        for (kind, span) in portion.spans() {
            offer.push_span_into(*kind, span, spare);
        }
        true
    }

    /// Hands the offer out: one record, charged in all books.
    fn grant(&mut self, agent: u32, role: RoleSym, framework: u32, scratch: &mut Scratch) {
        self.post_to_framework(framework, role, agent, &scratch.offer, Entry::Charge);
        let Allocator { agents, offers, cycles, .. } = self;
        let Some(state) = agents.at_mut(agent) else { return };
        state.give_moving(&mut scratch.offer, &mut scratch.spare);
        let same = state.offers.iter().copied().find(|place| {
            let record = offers.at(*place);
            record.cycle == *cycles && record.framework == framework && record.role == Some(role)
        });
        match same {
            // Both stages gave something: one offer.
            Some(place) => offers.at_mut(place).bag.add(&scratch.offer),
            None => {
                let place = offers.open(framework, role, agent, *cycles);
                core::mem::swap(&mut offers.at_mut(place).bag, &mut scratch.offer);
                state.offers.push(place);
                self.count_offer(framework, role);
                self.limit_time_of(place);
                self.note_turn(framework, role);
                if let Some(id) = self.frameworks.id_at(framework) {
                    self.record_offer(place, id, scratch);
                }
            }
        }
    }

    /// Counts a grant for quota and headroom, within the cycle.
    fn account(&self, stage: Stage, role: RoleSym, scratch: &mut Scratch) {
        if scratch.consumed.is_empty() {
            return;
        }
        let Scratch { portion, guaranteed, extra, growth, headroom, consumed, claims, .. } =
            scratch;
        growth.fill(0);
        portion::add_to(&self.catalog, portion, guaranteed, growth);
        let by_claims = claims.is_nested() && !self.compat();
        if !by_claims {
            floor_subtract(&mut headroom.required, growth);
        }
        portion::add_to(&self.catalog, portion, extra, growth);
        floor_subtract(&mut headroom.available, growth);
        // Mesos forgets the ancestors of a role without a quota of its own in stage 2.
        let counts = stage == Stage::Guarantees
            || !self.compat()
            || !self.roles.get(role).quota.is_default();
        if counts {
            for ancestor in self.catalog.lineage(role) {
                for (consumed, growth) in
                    consumed.of_mut(ancestor).into_iter().flatten().zip(&*growth)
                {
                    *consumed += growth;
                }
            }
        }
        if by_claims && stage == Stage::Guarantees {
            // A grant to one level can leave the claim of another as it was.
            self.renew_claims(role, consumed, claims, &mut headroom.required);
        }
        self.close_if_done(stage, role, scratch);
    }
}
