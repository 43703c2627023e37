//! What becomes of offers and of what is held: answers, returns, launches, operations.

use super::Allocator;
use super::bag::{Bag, Span};
use super::filters::{End, Gone, NOBODY};
use super::frameworks::{FrameworkState, Owner};
use super::journal::Input;
use super::ledger::Entry;
use super::names::{KindSym, RoleSym};
use super::roles::Roles;
use crate::error::{Entity, Error, Result};
use crate::id::{AgentId, FrameworkId, FrameworkTag, OfferId};
use crate::limits::Limit;
use crate::offer::Filters;
use crate::resource::Resources;
use crate::slot::Slots;
use crate::timer::Instant;

/// Whose resources, under which role, on which agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holding<'a> {
    /// Whose.
    pub framework: FrameworkId,
    /// Under which role.
    pub role: &'a str,
    /// Where.
    pub agent: AgentId,
}

impl Allocator {
    /// Returns a whole offer: its resources are free again, its id is stale. Asks for no cycle, unless cycles are
    /// [event-driven](super::Config::event_driven).
    ///
    /// With `filters`, the same is not offered again to the framework for a while; see
    /// [`Filters::refuse_ns`], at least until the next batch. Without, it may come back at once. O(its resources).
    ///
    /// # Errors
    /// [`Error::Stale`] when the offer was answered or its agent or framework is gone; [`Error::NotFound`].
    pub fn decline(
        &mut self,
        offer: OfferId,
        filters: Option<Filters>,
        now: Instant,
    ) -> Result<()> {
        let place = self.offers.place(offer)?;
        let record = self.offers.at(place);
        let (framework, agent, role) = (record.framework, record.agent, record.role);
        core::hint::black_box(self.fetch_agent(agent, false));
        self.advance(now);
        if let Some(role) = role {
            self.note(|allocator| Input::RecoverResources {
                holding: allocator.named(framework, role, agent),
                resources: allocator.catalog.resources(&allocator.offers.at(place).bag),
                filters,
                allocated: false,
            });
        }
        if let Some(role) = role {
            // Before it is returned: then its ranges are gone from the offer.
            let refused = core::mem::take(&mut self.offers.at_mut(place).bag);
            self.refuse(framework, role, agent, &refused, filters);
            self.offers.at_mut(place).bag = refused;
        }
        self.return_offer(place);
        if let Some(role) = role {
            self.note_declined(framework, role);
            self.untrack_if_idle(framework, role);
        }
        self.freed(agent);
        Ok(())
    }

    /// Makes an offer a plain holding: its resources stay the framework's, its id is stale.
    ///
    /// What of it is launched is then told by [`Allocator::transition_offered_to_allocated`], what is not comes back by
    /// [`Allocator::recover_resources`].
    ///
    /// # Errors
    /// As [`Allocator::decline`].
    pub fn accept(&mut self, offer: OfferId) -> Result<()> {
        let place = self.offers.place(offer)?;
        self.dissolve(place);
        Ok(())
    }

    /// Returns resources, offered or allocated. Asks for no cycle, unless cycles are
    /// [event-driven](super::Config::event_driven).
    ///
    /// Where they come from offers, these offers become plain holdings. `filters` as in [`Allocator::decline`]. With
    /// `allocated`, they backed tasks.
    ///
    /// # Errors
    /// [`Error::NotHeld`] when the framework does not hold them; [`Error::Stale`] or [`Error::NotFound`];
    /// [`Error::Invalid`] for malformed resources.
    pub fn recover_resources(
        &mut self,
        holding: Holding<'_>,
        resources: &Resources,
        filters: Option<Filters>,
        allocated: bool,
        now: Instant,
    ) -> Result<()> {
        self.catalog.begin_input();
        let (framework, role, agent) = self.check_holding(holding)?;
        let bag = self.intern_bag(resources)?;
        if bag.is_empty() {
            return Ok(());
        }
        if allocated {
            self.check_allocated(framework, role, agent, &bag)?;
        }
        let at = match allocated {
            true => self.gather(agent, framework, role, &bag)?,
            false => self.gather_idle(agent, framework, role, &bag)?,
        };
        self.advance(now);
        self.note(|allocator| Input::RecoverResources {
            holding: allocator.named(framework, role, agent),
            resources: resources.clone(),
            filters,
            allocated,
        });
        self.candidates.unsettle(agent);
        if let Some(state) = self.agents.at_mut(agent) {
            state.take_back(&bag);
            let held = &mut state.held[at];
            held.bag.subtract(&bag);
            if allocated {
                held.allocated.subtract(&bag);
                self.roles.count_allocated(&self.catalog, role, &bag, -1);
            }
            // What is not held any more backs nothing, whatever the caller believes.
            let gone = held.allocated.restrict_to(&held.bag);
            self.roles.count_allocated(&self.catalog, role, &gone, -1);
        }
        self.post_to_framework(framework, role, agent, &bag, Entry::Release);
        self.forget_if_empty(agent, at);
        self.refuse(framework, role, agent, &bag, filters);
        if !allocated {
            self.note_declined(framework, role);
        }
        self.untrack_if_idle(framework, role);
        self.freed(agent);
        Ok(())
    }

    pub(super) fn check_holding(&self, holding: Holding<'_>) -> Result<(u32, RoleSym, u32)> {
        self.check_framework(holding.framework)?;
        self.check_agent(holding.agent)?;
        let role = self.check_role(holding.role)?;
        Ok((holding.framework.index(), role, holding.agent.index()))
    }

    /// Refuses what is said to back tasks and does not.
    fn check_allocated(&self, framework: u32, role: RoleSym, agent: u32, bag: &Bag) -> Result<()> {
        let owner = Owner::Framework(framework);
        let state = self.agents.at(agent);
        let held = state.and_then(|state| state.held_at(&owner, role).map(|at| &state.held[at]));
        if held.is_some_and(|held| held.allocated.covers(bag)) {
            Ok(())
        } else {
            Err(Error::NotHeld { entity: Entity::Framework })
        }
    }

    /// Installs a filter, if one was asked for. A framework that left the role gets none, but in Mesos.
    fn refuse(
        &mut self,
        framework: u32,
        role: RoleSym,
        agent: u32,
        refused: &Bag,
        filters: Option<Filters>,
    ) {
        let Some(refuse_ns) = filters.map(Filters::refuse_ns).filter(|refuse_ns| *refuse_ns > 0)
        else {
            return;
        };
        let even_after_leaving = self.compat();
        let tracked = self.frameworks.at_mut(framework).and_then(|state| state.role_mut(role));
        let wanted = tracked.filter(|tracked| tracked.subscribed || even_after_leaving);
        let Some(tracked) = wanted else { return };
        if self.filters.len() as u64 >= u64::from(self.config.limits.filters) {
            // Full: what is refused will be offered once more. Nothing is lost by that.
            return;
        }
        let ends = self.now.saturating_add(refuse_ns.max(self.config.interval_ns));
        let end = End::new(ends, ends == self.next_batch);
        let known = tracked.refuser;
        tracked.refuser = self.filters.insert(known, framework, role, agent, refused, end);
        self.roles.get_mut(role).active_filters += 1;
    }

    /// Ends the filters that end next.
    pub(super) fn expire_filters(&mut self) {
        let Allocator { filters, frameworks, roles, .. } = self;
        if let Some(agent) = filters.expire(|gone| forget(gone, frameworks, roles)) {
            self.candidates.unsettle(agent);
            self.freed(agent);
        }
    }

    pub(super) fn drop_filters_of_role(&mut self, framework: u32, role: RoleSym) {
        let Allocator { filters, frameworks, roles, candidates, .. } = self;
        let refuser = filters.find_taker(framework, role);
        filters.drop_taker(refuser, |gone| {
            candidates.unsettle(gone.agent);
            forget(gone, frameworks, roles);
        });
    }

    /// Drops all filters of a framework, inverse ones included.
    pub(super) fn drop_filters_of_framework(&mut self, framework: u32) {
        for role in self.filters.roles_of(framework) {
            self.drop_filters_of_role(framework, role);
        }
        self.inverse_filters.remove_framework(framework);
    }

    /// Drops all filters for an agent, inverse ones included.
    pub(super) fn drop_filters_of_agent(&mut self, agent: u32) {
        let Allocator { filters, frameworks, roles, candidates, .. } = self;
        filters.drop_agent(agent, |gone| {
            candidates.unsettle(agent);
            forget(gone, frameworks, roles);
        });
        self.inverse_filters.remove_agent(agent);
    }

    /// Counts a part of what a framework holds as backing tasks or pending operations.
    ///
    /// # Errors
    /// As [`Allocator::recover_resources`]; [`Error::NotHeld`] also when all that is held of it backs tasks already.
    pub fn transition_offered_to_allocated(
        &mut self,
        holding: Holding<'_>,
        resources: &Resources,
    ) -> Result<()> {
        self.catalog.begin_input();
        let (framework, role, agent) = self.check_holding(holding)?;
        let bag = self.intern_bag(resources)?;
        if bag.is_empty() {
            return Ok(());
        }
        let owner = Owner::Framework(framework);
        // Held already, beyond what backs tasks: the two together must be there.
        let state = self.check_agent(holding.agent)?;
        let mut needed = state
            .held_at(&owner, role)
            .map_or_else(Bag::default, |at| state.held[at].allocated.clone());
        // A sum of ranges does not show what is in both.
        let is_used = |(kind, span): &(KindSym, Span)| {
            let mut idle = span.clone();
            needed.span(*kind).into_iter().for_each(|used| idle.subtract(used));
            idle != *span
        };
        if !self.compat() && bag.spans().iter().any(is_used) {
            return Err(Error::NotHeld { entity: Entity::Framework });
        }
        needed.add(&bag);
        self.gather(agent, framework, role, &needed)?;
        self.note(|allocator| Input::TransitionOfferedToAllocated {
            holding: allocator.named(framework, role, agent),
            resources: resources.clone(),
        });
        self.note_used(framework, role);
        self.mark_allocated(agent, &owner, role, bag);
        Ok(())
    }

    /// The limit on outstanding offers was reached.
    pub(super) fn too_many_offers(&self) -> Error {
        Error::LimitReached { limit: Limit::Offers, max: u64::from(self.config.limits.offers) }
    }
}

/// Forgets a filter that is in force no more, where others speak of it.
fn forget(gone: Gone, frameworks: &mut Slots<FrameworkTag, FrameworkState>, roles: &mut Roles) {
    roles.get_mut(gone.role).active_filters -= 1;
    let tracked = frameworks.at_mut(gone.framework).and_then(|state| state.role_mut(gone.role));
    if let Some(tracked) = tracked.filter(|_| gone.last) {
        tracked.refuser = NOBODY;
    }
}
