//! What is told of agents.

use super::Allocator;
use super::agents::{AgentState, Maintenance};
use super::bag::Bag;
use super::frameworks::Owner;
use super::journal::Input;
use super::ledger::Entry;
use super::names::RoleSym;
use super::operations::check_conversion;
use crate::agent::{AgentCapabilities, AgentInfo, AgentSpec, Unavailability, Used, validate_id};
use crate::error::{Entity, Error, Result};
use crate::id::AgentId;
use crate::limits::{self, Limit};
use crate::resource::{Conversion, Resources};
use smallvec::SmallVec;
use std::sync::Arc;

/// What one line of `used` becomes inside.
type Holding = (Owner, RoleSym, Bag);

impl Allocator {
    /// Adds an agent and asks for a cycle over it.
    ///
    /// What is used of it counts as allocated. It is charged to the frameworks that are known; to the others when they are
    /// added. Cost: linear in its resources.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`]; [`Error::Invalid`] or [`Error::LimitReached`] for what is malformed or too much.
    pub fn add_agent(&mut self, spec: &AgentSpec) -> Result<AgentId> {
        self.catalog.begin_input();
        validate_id(Entity::Agent, &spec.id, &self.config.limits)?;
        spec.info.validate(&self.config.limits)?;
        if self.agent_ids.contains_key(spec.id.as_str()) {
            return Err(Error::AlreadyExists { entity: Entity::Agent });
        }
        limits::check(Limit::Agents, self.agents.len() + 1, self.config.limits.agents)?;
        let total = self.intern_bag(&spec.total)?;
        let used = self.holdings(&spec.used)?;
        self.check_totals(&Bag::default(), &total)?;
        self.check_held(used.iter().map(|(_, _, bag)| bag))?;
        self.check_out(None, used.iter().map(|(_, _, bag)| bag))?;

        self.note(|_| Input::AddAgent(spec.clone()));
        let name: Arc<str> = spec.id.as_str().into();
        let state = AgentState {
            grown: true,
            name: Arc::clone(&name),
            sequence: self.agents_added,
            remote: self.is_remote(&spec.info),
            info: Box::new(spec.info.clone()),
            capabilities: spec.capabilities,
            activated: true,
            has_gpus: false,
            uniform: false,
            scalars: SmallVec::new(),
            spans: SmallVec::new(),
            offers: SmallVec::new(),
            held: SmallVec::new(),
            maintenance: spec.unavailability.map(Maintenance::announced),
        };
        self.agents_added += 1;
        let id = self.agents.insert(state);
        self.candidates.enter(id.index(), self.agents_added - 1);
        self.candidates.set_window(id.index(), spec.unavailability.is_some());
        self.agent_ids.insert(name, id);
        self.replace_total(id.index(), &total);
        for (owner, role, bag) in used {
            self.adopt(id.index(), &owner, role, bag, true);
        }
        if self.constrained > 0 {
            self.constrain_agent(id.index());
        }
        self.count_recovered_agents();
        self.request(id.index());
        Ok(id)
    }

    /// Asks all constraints anew about an agent.
    fn constrain_agent(&mut self, agent: u32) {
        let Allocator { agents, frameworks, .. } = self;
        let Some(info) = agents.at(agent).map(|state| &state.info) else { return };
        for (_, state) in frameworks.iter_mut() {
            for tracked in &mut state.roles {
                if tracked.constraints.as_ref().is_some_and(|constraints| !constraints.allow(info))
                {
                    tracked.excluded.insert(agent);
                } else {
                    tracked.excluded.remove(agent);
                }
            }
        }
    }

    /// The dense form of what is used on an agent: one holding for each framework and role, as each counts as one
    /// allocation.
    fn holdings(&mut self, used: &[Used]) -> Result<Vec<Holding>> {
        let mut holdings: Vec<Holding> = Vec::with_capacity(used.len());
        for (at, Used { id, role, resources }) in used.iter().enumerate() {
            validate_id(Entity::Framework, id, &self.config.limits)
                .map_err(|error| error.shifted(at))?;
            let role = self.intern_role(role)?;
            let bag = self.intern_bag(resources)?;
            let owner = match self.framework_ids.get(id.as_str()) {
                Some(framework) => Owner::Framework(framework.index()),
                None => Owner::Unknown(id.as_str().into()),
            };
            let same = |held: &&mut Holding| held.0 == owner && held.1 == role;
            match holdings.iter_mut().find(same) {
                Some((_, _, sum)) => sum.add(&bag),
                None if bag.is_empty() => {}
                None => holdings.push((owner, role, bag)),
            }
        }
        Ok(holdings)
    }

    /// Records what is held on an agent from outside, and charges it if the framework is known.
    fn adopt(&mut self, agent: u32, owner: &Owner, role: RoleSym, bag: Bag, allocated: bool) {
        if let Some(state) = self.agents.at_mut(agent) {
            state.give(&bag);
        }
        if let Owner::Framework(framework) = *owner {
            self.track(framework, role);
            self.post_to_framework(framework, role, agent, &bag, Entry::Charge);
        }
        let backing = allocated.then(|| bag.clone());
        self.hold(agent, owner, role, bag);
        if let Some(backing) = backing {
            self.mark_allocated(agent, owner, role, backing);
        }
    }

    /// Counts a part of a holding as backing tasks.
    pub(super) fn mark_allocated(&mut self, agent: u32, owner: &Owner, role: RoleSym, bag: Bag) {
        if matches!(owner, Owner::Framework(_)) {
            self.roles.count_allocated(&self.catalog, role, &bag, 1);
        }
        let Some(state) = self.agents.at_mut(agent) else { return };
        if let Some(at) = state.held_at(owner, role) {
            state.held[at].allocated.take_in(bag);
        }
    }

    /// Removes an agent and whatever is held on it. Its offers are void, its filters gone. Asks for no cycle.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn remove_agent(&mut self, id: AgentId) -> Result<()> {
        self.check_agent(id)?;
        let agent = id.index();
        self.note(|allocator| Input::RemoveAgent(allocator.agent_text(agent)));
        let state = self.agents.at(agent);
        let holders = state.map(|state| state.holders(&self.offers)).unwrap_or_default();
        self.release_all(agent, |_| true);
        if !self.compat() {
            // Mesos keeps roles that a framework left until something else is returned under them.
            let mut holders: Vec<u32> = holders.into_iter().collect();
            holders
                .sort_by_key(|framework| self.frameworks.at(*framework).map(|state| &state.name));
            for framework in holders {
                self.untrack_idle_roles(framework);
            }
        }
        self.drop_filters_of_agent(agent);
        self.replace_total(agent, &Bag::default());
        self.candidates.forget(agent);
        if let Some(state) = self.agents.remove(id) {
            self.agent_ids.remove(&state.name);
        }
        Ok(())
    }

    /// Returns everything that some owners hold on an agent, offered or allocated. Tells whether that is anything.
    pub(super) fn release_all(&mut self, agent: u32, whose: impl Fn(&Owner) -> bool) -> bool {
        let Some(state) = self.agents.at(agent) else { return false };
        let offers: Vec<u32> = state.offers.to_vec();
        let mut any = false;
        for offer in offers {
            let framework = self.offers.at(offer).framework;
            if whose(&Owner::Framework(framework)) {
                self.return_offer(offer);
                any = true;
            }
        }
        let mut at = 0;
        while let Some(held) = self.agents.at(agent).and_then(|state| state.held.get(at)) {
            if !whose(&held.owner) {
                at += 1;
                continue;
            }
            let (owner, role, bag, allocated) =
                (held.owner.clone(), held.role, held.bag.clone(), held.allocated.clone());
            any = true;
            self.candidates.unsettle(agent);
            if let Some(state) = self.agents.at_mut(agent) {
                state.take_back(&bag);
                state.held[at].bag.clear();
            }
            if let Owner::Framework(framework) = owner {
                self.roles.count_allocated(&self.catalog, role, &allocated, -1);
                self.post_to_framework(framework, role, agent, &bag, Entry::Release);
            }
            self.forget_if_empty(agent, at);
        }
        any
    }

    /// Changes what is known of an agent: info, capabilities, total, each if given.
    ///
    /// Other attributes drop all filters for the agent. Asks for a cycle over it if anything really changed.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`]; [`Error::Invalid`] or [`Error::LimitReached`] for what is malformed or too
    /// much.
    pub fn update_agent(
        &mut self,
        id: AgentId,
        info: Option<&AgentInfo>,
        capabilities: Option<AgentCapabilities>,
        total: Option<&Resources>,
    ) -> Result<()> {
        self.catalog.begin_input();
        let state = self.check_agent(id)?;
        let old_total = state.total();
        if let Some(info) = info {
            info.validate(&self.config.limits)?;
        }
        let total = total.map(|total| self.intern_bag(total)).transpose()?;
        if let Some(total) = &total {
            self.check_totals(&old_total, total)?;
        }

        self.note(|allocator| Input::UpdateAgent {
            agent: allocator.agent_text(id.index()),
            info: info.cloned(),
            capabilities,
            total: total.as_ref().map(|total| allocator.catalog.resources(total)),
        });
        let mut changed = false;
        if let Some(info) = info {
            let remote = self.is_remote(info);
            let in_any_order = self.compat();
            let state = self.agents.at_mut(id.index());
            if let Some(state) = state.filter(|state| !same_info(&state.info, info, in_any_order)) {
                changed = true;
                let same_attributes = same_members(&state.info.attributes, &info.attributes);
                *state.info = info.clone();
                state.remote = remote;
                if !same_attributes {
                    self.drop_filters_of_agent(id.index());
                }
            }
        }
        if let (Some(capabilities), Some(state)) = (capabilities, self.agents.at_mut(id.index())) {
            changed |= state.capabilities != capabilities;
            state.capabilities = capabilities;
        }
        if let Some(total) =
            total.filter(|total| !(total.covers(&old_total) && old_total.covers(total)))
        {
            changed = true;
            self.replace_total(id.index(), &total);
        }
        if changed {
            if self.constrained > 0 {
                self.constrain_agent(id.index());
            }
            self.candidates.unsettle(id.index());
            self.request(id.index());
        }
        Ok(())
    }

    /// Adds the resources of a resource provider to an agent, and what is used of them. Asks for no cycle.
    ///
    /// # Errors
    /// As [`Allocator::add_agent`].
    pub fn add_resource_provider(
        &mut self,
        id: AgentId,
        total: &Resources,
        used: &[Used],
    ) -> Result<()> {
        self.catalog.begin_input();
        let old = self.check_agent(id)?.total();
        let more = self.intern_bag(total)?;
        let holdings = self.holdings(used)?;
        let mut new = old.clone();
        new.add(&more);
        self.check_totals(&old, &new)?;
        self.check_held(holdings.iter().map(|(_, _, bag)| bag))?;
        self.check_out(Some(id.index()), holdings.iter().map(|(_, _, bag)| bag))?;
        self.note(|allocator| Input::AddResourceProvider {
            agent: allocator.agent_text(id.index()),
            total: total.clone(),
            used: used.to_vec(),
        });
        self.replace_total(id.index(), &new);
        let allocated = !self.compat();
        for (owner, role, bag) in holdings {
            self.adopt(id.index(), &owner, role, bag, allocated);
        }
        self.freed(id.index());
        Ok(())
    }

    /// Lets an agent be offered again. Asks for no cycle.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn activate_agent(&mut self, id: AgentId) -> Result<()> {
        self.set_agent_activated(id, true)
    }

    /// Stops offering an agent. Offers of it that are out are void; returning them is up to the caller.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn deactivate_agent(&mut self, id: AgentId) -> Result<()> {
        self.set_agent_activated(id, false)
    }

    fn set_agent_activated(&mut self, id: AgentId, activated: bool) -> Result<()> {
        self.check_agent(id)?;
        self.note(|allocator| {
            let agent = allocator.agent_text(id.index());
            if activated { Input::ActivateAgent(agent) } else { Input::DeactivateAgent(agent) }
        });
        self.candidates.unsettle(id.index());
        if let Some(state) = self.agents.find_mut(id) {
            state.activated = activated;
        }
        if activated {
            self.freed(id.index());
        }
        Ok(())
    }

    /// Applies operations to what is free on an agent: all of them, or none. Asks for no cycle.
    ///
    /// # Errors
    /// [`Error::NotHeld`] when what is consumed is not free; [`Error::Stale`] or [`Error::NotFound`]; [`Error::Invalid`]
    /// when a conversion neither keeps scalar quantities, nor just removes, nor just adds copies of shared volumes; as
    /// [`Allocator::add_agent`] for malformed resources.
    pub fn update_available(&mut self, id: AgentId, conversions: &[Conversion]) -> Result<()> {
        self.catalog.begin_input();
        let state = self.check_agent(id)?;
        let (mut free, mut total) = (state.free(&self.catalog), state.total());
        let old = total.clone();
        for (at, Conversion { consumed, converted }) in conversions.iter().enumerate() {
            check_conversion(consumed, converted, at)?;
            let consumed = self.intern_bag(consumed)?;
            let converted = self.intern_bag(converted)?;
            if !self.catalog.contains(&free, &consumed) {
                return Err(Error::NotHeld { entity: Entity::Agent });
            }
            for bag in [&mut free, &mut total] {
                bag.subtract(&consumed);
                bag.add(&converted);
            }
        }
        self.check_totals(&old, &total)?;
        self.note(|allocator| Input::UpdateAvailable {
            agent: allocator.agent_text(id.index()),
            conversions: conversions.to_vec(),
        });
        self.replace_total(id.index(), &total);
        self.freed(id.index());
        Ok(())
    }

    /// Announces maintenance of an agent, or takes it back. Asks for a cycle over the agent.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn update_unavailability(
        &mut self,
        id: AgentId,
        window: Option<Unavailability>,
    ) -> Result<()> {
        self.check_agent(id)?;
        self.note(|allocator| Input::UpdateUnavailability {
            agent: allocator.agent_text(id.index()),
            window,
        });
        self.inverse_filters.remove_agent(id.index());
        if let Some(state) = self.agents.find_mut(id) {
            state.maintenance = window.map(Maintenance::announced);
        }
        self.candidates.set_window(id.index(), window.is_some());
        self.request(id.index());
        Ok(())
    }
}

/// Whether nothing changed. To Mesos another order of attributes is no change, though constraints look at the first
/// attribute of a name.
fn same_info(old: &AgentInfo, new: &AgentInfo, in_any_order: bool) -> bool {
    if !in_any_order {
        return old == new;
    }
    old.hostname == new.hostname
        && old.domain == new.domain
        && same_members(&old.attributes, &new.attributes)
}

/// Whether two lists have the same members, in whatever order.
fn same_members<T: PartialEq>(left: &[T], right: &[T]) -> bool {
    let count = |list: &[T], member: &T| list.iter().filter(|other| *other == member).count();
    left.len() == right.len()
        && left.iter().all(|member| count(left, member) == count(right, member))
}
