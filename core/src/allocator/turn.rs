//! A framework's turn on an agent: what of it may go to the framework, and the grant.

use super::Allocator;
use super::draw::Stage;
use super::eligibility::{is_offer_worth_making, is_worth_offering, takes_agent, takes_kind};
use super::headroom::floor_subtract;
use super::ledger::Entry;
use super::names::RoleSym;
use super::portion::{self, UNLIMITED};
use super::scratch::Scratch;
use crate::error::Result;
use crate::framework::FrameworkCapabilities;
use crate::rng::Rng;

/// What became of a framework's turn.
pub(super) enum Turn {
    /// It got something, or could not: the next framework's turn.
    Next,
    /// The role is done with this agent.
    RoleDone,
}

impl Allocator {
    /// One framework's turn: the numbered steps of the specification.
    pub(super) fn offer_framework(
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
