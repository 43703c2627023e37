//! What is told of frameworks.

use super::agents::AgentState;
use super::bag::Bag;
use super::frameworks::{FrameworkRole, FrameworkState, Owner, Requirement};
use super::journal::{Input, owned};
use super::ledger::Entry;
use super::names::RoleSym;
use super::{Allocator, requirement};
use crate::agent::validate_id;
use crate::constraint::CompiledConstraints;
use crate::error::{Entity, Error, Result};
use crate::framework::{FrameworkInfo, FrameworkSpec};
use crate::id::{AgentTag, FrameworkId};
use crate::limits::{self, Limit};
use crate::slot::Slots;
use std::sync::Arc;

/// A subscription in dense form.
pub(super) struct Subscription {
    pub(super) role: RoleSym,
    suppressed: bool,
    min: Option<Vec<Requirement>>,
    constraints: Option<CompiledConstraints>,
}

impl Allocator {
    /// Adds a framework and, if it is active, asks for a cycle over all agents.
    ///
    /// What agents said it holds is charged to it now; [`FrameworkSpec::used`] may repeat that and is checked against it.
    /// What is used on agents that are not known yet is charged when they are added. Cost: linear in roles and agents.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`]; [`Error::NotHeld`] when an agent that is known did not say so; [`Error::Invalid`] or
    /// [`Error::LimitReached`] for what is malformed or too much.
    pub fn add_framework(&mut self, spec: &FrameworkSpec) -> Result<FrameworkId> {
        self.catalog.begin_input();
        validate_id(Entity::Framework, &spec.id, &self.config.limits)?;
        if self.framework_ids.contains_key(spec.id.as_str()) {
            return Err(Error::AlreadyExists { entity: Entity::Framework });
        }
        limits::check(Limit::Frameworks, self.frameworks.len() + 1, self.config.limits.frameworks)?;
        let subscriptions = self.subscriptions(&spec.info)?;
        let name: Arc<str> = spec.id.as_str().into();
        self.check_used(spec, &name)?;
        let unknown = Owner::Unknown(Arc::clone(&name));
        let of_unknown = |state: &'_ AgentState| {
            state
                .held
                .iter()
                .filter(|held| held.owner == unknown)
                .map(|held| held.bag.clone())
                .collect::<Vec<_>>()
        };
        let adopted: Vec<Bag> =
            self.agents.iter().flat_map(|(_, state)| of_unknown(state)).collect();
        self.check_held(adopted.iter())?;

        self.note(|_| Input::AddFramework(spec.clone()));
        let state = FrameworkState {
            name: Arc::clone(&name),
            info: spec.info.clone(),
            active: spec.active,
            requests: Vec::new(),
            roles: Vec::new(),
        };
        let id = self.frameworks.insert(state);
        self.framework_ids.insert(Arc::clone(&name), id);
        for subscription in subscriptions {
            self.subscribe(id.index(), subscription);
        }
        self.charge_known_holdings(id.index(), &name);
        self.unsettle_all();
        if spec.active {
            self.request_all();
        } else {
            self.set_sorters_active(id.index(), false);
        }
        Ok(id)
    }

    /// Checks roles and minimums and gives them numbers. By name, in which order roles are entered and left: what a role held
    /// in the past goes by which of it and those below was there first.
    pub(super) fn subscriptions(&mut self, info: &FrameworkInfo) -> Result<Vec<Subscription>> {
        info.validate(&self.config.limits)?;
        let mut subscriptions = Vec::with_capacity(info.roles.len());
        for subscription in &info.roles {
            let role = self.intern_role(&subscription.role)?;
            let min = match &subscription.min_allocatable {
                None => None,
                Some(entries) => {
                    let dense = |entry| requirement(&mut self.catalog, entry, &self.config);
                    Some(entries.iter().map(dense).collect::<Result<Vec<_>>>()?)
                }
            };
            let constraints =
                info.constraints.iter().find(|constraints| constraints.role == subscription.role);
            let compile = |constraints| {
                CompiledConstraints::new(
                    constraints,
                    &self.config.regex_limits,
                    &self.config.limits,
                )
            };
            let constraints = constraints.map(compile).transpose()?;
            subscriptions.push(Subscription {
                role,
                suppressed: subscription.suppressed,
                min,
                constraints,
            });
        }
        let name = |subscription: &Subscription| self.catalog.role_text(subscription.role);
        subscriptions.sort_by(|left, right| name(left).cmp(name(right)));
        Ok(subscriptions)
    }

    /// Refuses used resources of which an agent that is known did not speak.
    fn check_used(&mut self, spec: &FrameworkSpec, name: &Arc<str>) -> Result<()> {
        let owner = Owner::Unknown(Arc::clone(name));
        for used in &spec.used {
            let role = self.intern_role(&used.role)?;
            let bag = self.intern_bag(&used.resources)?;
            let Some(agent) = self.agent_ids.get(used.id.as_str()) else { continue };
            let state = self.check_agent(*agent)?;
            let covered =
                state.held_at(&owner, role).is_some_and(|at| state.held[at].bag.covers(&bag));
            if !covered && !bag.is_empty() {
                return Err(Error::NotHeld { entity: Entity::Agent });
            }
        }
        Ok(())
    }

    /// Subscribes to a role that the framework is not subscribed to.
    pub(super) fn subscribe(
        &mut self,
        framework: u32,
        Subscription { role, suppressed, min, constraints }: Subscription,
    ) {
        self.track(framework, role);
        self.own_minimums += usize::from(min.is_some());
        if let Some(tracked) =
            self.frameworks.at_mut(framework).and_then(|state| state.role_mut(role))
        {
            tracked.subscribed = true;
            tracked.suppressed = suppressed;
            tracked.min = min;
            let client = tracked.client;
            constrain(tracked, constraints, &self.agents, &mut self.constrained);
            if let (false, Some(members)) = (suppressed, &mut self.roles.get_mut(role).members) {
                members.sorter.activate(client);
            }
        }
    }

    /// Charges what agents said of a framework before it was added.
    fn charge_known_holdings(&mut self, framework: u32, name: &Arc<str>) {
        let unknown = Owner::Unknown(Arc::clone(name));
        for agent in 0..self.agents.capacity() {
            let Some(state) = self.agents.at_mut(agent) else { continue };
            if let Some(maintenance) = state.maintenance.as_deref_mut() {
                if maintenance.unanswered.remove(name) {
                    maintenance.outstanding.insert(framework);
                }
            }
            let mut adopted = Vec::new();
            for held in state.held.iter_mut().filter(|held| held.owner == unknown) {
                held.owner = Owner::Framework(framework);
                adopted.push((held.role, held.bag.clone(), held.allocated.clone()));
            }
            for (role, bag, allocated) in adopted {
                self.track(framework, role);
                self.post_to_framework(framework, role, agent, &bag, Entry::Charge);
                self.roles.count_allocated(&self.catalog, role, &allocated, 1);
                self.count_holding(framework, role, 1);
            }
        }
    }

    /// Removes a framework; everything it holds on any agent is free again. Asks for no cycle.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn remove_framework(&mut self, id: FrameworkId) -> Result<()> {
        self.check_framework(id)?;
        let framework = id.index();
        self.note(|allocator| Input::RemoveFramework(allocator.framework_text(framework)));
        let remember_asked = self.compat();
        let name = self.frameworks.find(id).map(|state| Arc::clone(&state.name));
        for agent in 0..self.agents.capacity() {
            if self.release_all(agent, |owner| *owner == Owner::Framework(framework)) {
                self.freed(agent);
            }
            let state = self.agents.at_mut(agent);
            if let Some(maintenance) = state.and_then(|state| state.maintenance.as_deref_mut()) {
                let asked = maintenance.outstanding.remove(&framework);
                if let (true, Some(name)) = (asked && remember_asked, &name) {
                    maintenance.unanswered.insert(Arc::clone(name));
                }
                maintenance.statuses.remove(&framework);
            }
        }
        self.drop_filters_of_framework(framework);
        for role in self.roles_by_name(framework) {
            self.unsubscribe(framework, role);
        }
        if let Some(state) = self.frameworks.remove(id) {
            self.framework_ids.remove(&state.name);
        }
        Ok(())
    }

    /// Ends a subscription: inactive, filters dropped, untracked if nothing is held.
    fn unsubscribe(&mut self, framework: u32, role: RoleSym) {
        self.drop_filters_of_role(framework, role);
        let Some(tracked) =
            self.frameworks.at_mut(framework).and_then(|state| state.role_mut(role))
        else {
            return;
        };
        self.own_minimums -= usize::from(tracked.min.is_some());
        tracked.subscribed = false;
        tracked.suppressed = false;
        tracked.min = None;
        constrain(tracked, None, &self.agents, &mut self.constrained);
        let client = tracked.client;
        if let Some(members) = &mut self.roles.get_mut(role).members {
            members.sorter.deactivate(client);
        }
        self.untrack_if_idle(framework, role);
    }

    /// Lets a framework be offered again, under the roles it did not suppress. Asks for a cycle over all agents.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn activate_framework(&mut self, id: FrameworkId) -> Result<()> {
        self.check_framework(id)?;
        self.note(|allocator| Input::ActivateFramework(allocator.framework_text(id.index())));
        self.set_active(id.index(), true);
        self.set_sorters_active(id.index(), true);
        self.unsettle_all();
        self.request_all();
        Ok(())
    }

    /// Stops offering to a framework. What it holds still counts; its filters are dropped, its suppressed roles kept.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn deactivate_framework(&mut self, id: FrameworkId) -> Result<()> {
        self.check_framework(id)?;
        self.note(|allocator| Input::DeactivateFramework(allocator.framework_text(id.index())));
        self.set_active(id.index(), false);
        self.set_sorters_active(id.index(), false);
        self.drop_filters_of_framework(id.index());
        Ok(())
    }

    fn set_active(&mut self, framework: u32, active: bool) {
        if let Some(state) = self.frameworks.at_mut(framework) {
            state.active = active;
        }
    }

    fn set_sorters_active(&mut self, framework: u32, active: bool) {
        let Allocator { frameworks, roles, .. } = self;
        for tracked in frameworks.at(framework).into_iter().flat_map(|state| &state.roles) {
            let Some(members) = &mut roles.get_mut(tracked.role).members else { continue };
            if active && tracked.subscribed && !tracked.suppressed {
                members.sorter.activate(tracked.client);
            } else {
                members.sorter.deactivate(tracked.client);
            }
        }
    }

    /// Replaces what a framework said of itself. Asks for no cycle, unless cycles are
    /// [event-driven](super::Config::event_driven).
    ///
    /// New roles are subscribed to, others left: filters of these are dropped, and what is held under them still counts.
    /// Roles newly suppressed are suppressed; those no longer suppressed are revived, as by [`Allocator::revive_offers`].
    /// Under [`Compatibility::Mesos`](super::Compatibility::Mesos) all inverse filters are dropped.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`]; [`Error::Invalid`] or [`Error::LimitReached`] for what is malformed or too
    /// much.
    pub fn update_framework(&mut self, id: FrameworkId, info: &FrameworkInfo) -> Result<()> {
        self.catalog.begin_input();
        self.check_framework(id)?;
        let subscriptions = self.subscriptions(info)?;
        let framework = id.index();
        self.note(|allocator| Input::UpdateFramework {
            framework: allocator.framework_text(framework),
            info: info.clone(),
        });
        let mut subscribed = self.roles_by_name(framework);
        let Some(state) = self.frameworks.at_mut(framework) else { return Ok(()) };
        state.info = info.clone();
        subscribed.retain(|role| state.role(*role).is_some_and(|tracked| tracked.subscribed));
        let active = state.active;
        let is_left = |role: &RoleSym| subscriptions.iter().all(|new| new.role != *role);
        let left: Vec<RoleSym> = subscribed.iter().copied().filter(is_left).collect();
        let mut revived = Vec::new();
        for subscription in subscriptions {
            if subscribed.contains(&subscription.role) {
                revived.extend(self.change_subscription(framework, subscription));
            } else {
                self.subscribe(framework, subscription);
            }
        }
        for role in left {
            self.unsubscribe(framework, role);
        }
        if !active && !self.compat() {
            self.set_sorters_active(framework, false);
        }
        self.forget_answers(framework, Some(&revived));
        self.unsettle_all();
        self.freed_any();
        Ok(())
    }

    /// Puts a subscription in the place of another to the same role. Returns the role if that revives it.
    fn change_subscription(
        &mut self,
        framework: u32,
        Subscription { role, suppressed, min, constraints }: Subscription,
    ) -> Option<RoleSym> {
        let tracked = self.frameworks.at_mut(framework).and_then(|state| state.role_mut(role))?;
        self.own_minimums =
            self.own_minimums - usize::from(tracked.min.is_some()) + usize::from(min.is_some());
        tracked.min = min;
        constrain(tracked, constraints, &self.agents, &mut self.constrained);
        match (tracked.suppressed, suppressed) {
            (false, true) => self.suppress_role(framework, role),
            (true, false) => {
                self.revive_role(framework, role);
                return Some(role);
            }
            _ => {}
        }
        None
    }

    /// Stops offers under some roles, or under all with an empty list, until revived. What is out stays out.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] for the framework; [`Error::NotFound`] for a role it is not subscribed to,
    /// and nothing is suppressed then.
    pub fn suppress_offers<S: AsRef<str>>(&mut self, id: FrameworkId, roles: &[S]) -> Result<()> {
        let subscribed = self.subscribed_roles(id, roles)?;
        self.note(|allocator| Input::Suppress {
            framework: allocator.framework_text(id.index()),
            roles: owned(roles),
        });
        for role in subscribed {
            self.suppress_role(id.index(), role);
        }
        Ok(())
    }

    /// Asks for offers again under some roles, or under all with an empty list: drops their filters, ends suppression,
    /// and asks for a cycle over all agents.
    ///
    /// Inverse filters are dropped too: of agents on which it holds something under one of these roles; with an empty list,
    /// or under [`Compatibility::Mesos`](super::Compatibility::Mesos), all of them.
    ///
    /// # Errors
    /// As [`Allocator::suppress_offers`].
    pub fn revive_offers<S: AsRef<str>>(&mut self, id: FrameworkId, roles: &[S]) -> Result<()> {
        let subscribed = self.subscribed_roles(id, roles)?;
        self.note(|allocator| Input::Revive {
            framework: allocator.framework_text(id.index()),
            roles: owned(roles),
        });
        for &role in &subscribed {
            self.revive_role(id.index(), role);
        }
        self.forget_answers(id.index(), (!roles.is_empty()).then_some(&subscribed));
        self.unsettle_all();
        self.request_all();
        Ok(())
    }

    /// The numbers of named roles, or of all that a framework is subscribed to.
    fn subscribed_roles<S: AsRef<str>>(
        &self,
        id: FrameworkId,
        roles: &[S],
    ) -> Result<Vec<RoleSym>> {
        let state = self.check_framework(id)?;
        if roles.is_empty() {
            return Ok(state
                .roles
                .iter()
                .filter(|tracked| tracked.subscribed)
                .map(|tracked| tracked.role)
                .collect());
        }
        let subscribed = |role: RoleSym| state.role(role).is_some_and(|tracked| tracked.subscribed);
        let number = |role: &S| {
            let role = self.catalog.find_role(role.as_ref()).filter(|role| subscribed(*role));
            role.ok_or(Error::NotFound { entity: Entity::Role })
        };
        roles.iter().map(number).collect()
    }

    fn suppress_role(&mut self, framework: u32, role: RoleSym) {
        self.set_suppressed(framework, role, true);
    }

    fn revive_role(&mut self, framework: u32, role: RoleSym) {
        self.drop_filters_of_role(framework, role);
        self.forgive_declines(framework, role);
        self.set_suppressed(framework, role, false);
    }

    fn set_suppressed(&mut self, framework: u32, role: RoleSym, suppressed: bool) {
        let stays_inactive = !self.compat();
        let Some(state) = self.frameworks.at_mut(framework) else { return };
        let active = state.active;
        let Some(tracked) = state.role_mut(role) else { return };
        tracked.suppressed = suppressed;
        let client = tracked.client;
        let Some(members) = &mut self.roles.get_mut(role).members else { return };
        if suppressed {
            members.sorter.deactivate(client);
        } else if active || !stays_inactive {
            members.sorter.activate(client);
        }
    }
}

/// Replaces the constraints of a subscription, and works out which agents they leave out.
fn constrain(
    tracked: &mut FrameworkRole,
    constraints: Option<CompiledConstraints>,
    agents: &Slots<AgentTag, AgentState>,
    constrained: &mut usize,
) {
    *constrained -= usize::from(tracked.constraints.is_some());
    *constrained += usize::from(constraints.is_some());
    tracked.excluded.clear();
    if let Some(constraints) = &constraints {
        let unwanted = agents.iter().filter(|(_, state)| !constraints.allow(&state.info));
        unwanted.for_each(|(id, _)| tracked.excluded.insert(id.index()));
    }
    tracked.constraints = constraints;
}
