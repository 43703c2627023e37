//! The longer inputs of the oracle, and the steps that several of them take.

use super::allocator::Oracle;
use super::state::{Agent, Due, Framework, InverseFilter, OfferFilter};
use apportion_core::agent::{AgentSpec, Used};
use apportion_core::attribute::Attribute;
use apportion_core::error::{Entity, Error, Result};
use apportion_core::framework::{FrameworkInfo, FrameworkSpec};
use apportion_core::offer::{Filters, InverseOfferStatus};
use apportion_core::resource::{Conversion, Quantities, Resources};
use apportion_core::role;
use apportion_core::scenario::Holder;
use apportion_core::timer::Instant;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn suppressed_of(info: &FrameworkInfo) -> BTreeSet<String> {
    let suppressed = info.roles.iter().filter(|subscription| subscription.suppressed);
    suppressed.map(|subscription| subscription.role.clone()).collect()
}

/// The same attributes, in whatever order.
pub(super) fn same_attributes(left: &[Attribute], right: &[Attribute]) -> bool {
    let texts = |attributes: &[Attribute]| {
        let mut texts: Vec<String> = attributes.iter().map(Attribute::to_string).collect();
        texts.sort();
        texts
    };
    texts(left) == texts(right)
}

/// A conversion keeps all amounts, removes resources, or adds copies of shared volumes.
pub(super) fn check_conversion(Conversion { consumed, converted }: &Conversion) -> Result<()> {
    let keeps = Quantities::of_scalars(consumed) == Quantities::of_scalars(converted);
    let copies = consumed.is_empty() && converted.objects().all(|resource| resource.shared);
    if keeps || copies || converted.is_empty() {
        return Ok(());
    }
    Err(Error::Conflict { entity: Entity::Resource, reason: "a conversion changes amounts" })
}

impl Oracle {
    pub(super) fn check_used(&self, used: &[Used]) -> Result<()> {
        used.iter().try_for_each(|used| role::validate(&used.role, &self.limits))
    }

    /// The roles of a call that names some, or none for all of them.
    pub(super) fn roles_or_all(&self, framework: &str, roles: &[String]) -> Result<Vec<String>> {
        let known = self.framework(framework)?;
        if roles.is_empty() {
            return Ok(known.roles());
        }
        match roles.iter().all(|role| known.subscribes(role)) {
            true => Ok(roles.to_vec()),
            false => Err(Error::NotFound { entity: Entity::Role }),
        }
    }

    pub(super) fn hold_used(&mut self, agent: &str, used: &[Used]) {
        // A bag for each framework: what it holds under a role is one allocation, however many entries say it.
        let mut bags: BTreeMap<(&str, &str), Resources> = BTreeMap::new();
        for Used { id, role, resources } in used {
            bags.entry((id, role)).or_default().add_all(resources);
        }
        for ((id, role), resources) in bags {
            let known = self.agents.get_mut(agent).expect("checked before");
            let mut held = known.held(id, role);
            held.add_all(&resources);
            known.set_held(id, role, held);
            self.charge(id, role, agent, &resources);
        }
    }

    pub(super) fn drop_filters_of_agent(&mut self, agent: &str) {
        for framework in self.frameworks.values_mut() {
            framework.filters.retain(|filter| filter.agent != agent);
            framework.inverse_filters.retain(|filter| filter.agent != agent);
        }
    }

    pub(super) fn suppress_roles(&mut self, framework: &str, roles: &[String]) {
        for role in roles {
            self.sorter_mut(role).set_active(framework, false);
            let known = self.frameworks.get_mut(framework).expect("checked before");
            known.suppressed.insert(role.clone());
        }
    }

    /// In Mesos a disconnected framework is active under the role then, and what was said of leaving agents is forgotten
    /// for all roles.
    pub(super) fn revive_roles(&mut self, framework: &str, roles: &[String], all: bool) {
        let known = self.frameworks.get_mut(framework).expect("checked before");
        let agents = &self.agents;
        let is_held =
            |agent: &str| roles.iter().any(|role| !agents[agent].held(framework, role).is_empty());
        let forgets_all = all || self.config.compat;
        known.inverse_filters.retain(|filter| !forgets_all && !is_held(&filter.agent));
        for role in roles {
            let known = self.frameworks.get_mut(framework).expect("checked before");
            known.filters.retain(|filter| filter.role != *role);
            known.suppressed.remove(role);
            self.turns_forgiven(framework, role);
            let known = &self.frameworks[framework];
            let active = known.active || self.config.compat;
            self.sorter_mut(role).set_active(framework, active);
        }
    }

    pub(super) fn deactivate_roles(&mut self, framework: &str) {
        for role in self.frameworks[framework].roles() {
            self.sorter_mut(&role).set_active(framework, false);
        }
        let known = self.frameworks.get_mut(framework).expect("checked before");
        known.active = false;
        known.filters.clear();
        known.inverse_filters.clear();
    }

    pub(super) fn next_filter(&mut self) -> u64 {
        self.filters_made += 1;
        self.filters_made
    }

    pub(super) fn add_framework_now(&mut self, spec: &FrameworkSpec) -> Result<()> {
        if self.frameworks.contains_key(&spec.id) {
            return Err(Error::AlreadyExists { entity: Entity::Framework });
        }
        spec.info.validate(&self.limits)?;
        self.check_used(&spec.used)?;
        for Used { id, role, resources } in &spec.used {
            if self.agents.get(id).is_some_and(|agent| agent.held(&spec.id, role) != *resources) {
                return Err(Error::NotHeld { entity: Entity::Framework });
            }
        }
        let suppressed = suppressed_of(&spec.info);
        let framework = Framework {
            info: spec.info.clone(),
            active: true,
            suppressed: suppressed.clone(),
            filters: Vec::new(),
            inverse_filters: Vec::new(),
            requests: Vec::new(),
        };
        self.frameworks.insert(spec.id.clone(), framework);
        for role in self.frameworks[&spec.id].roles() {
            self.track(&spec.id, &role);
            self.sorter_mut(&role).set_active(&spec.id, !suppressed.contains(&role));
        }
        for Used { id, role, resources } in &spec.used {
            if self.agents.contains_key(id) {
                self.charge(&spec.id, role, id, resources);
            }
        }
        if spec.active {
            self.request_all();
        } else {
            self.deactivate_roles(&spec.id);
        }
        Ok(())
    }

    pub(super) fn subscribe_anew(&mut self, framework: &str, info: &FrameworkInfo) -> Result<()> {
        let old = self.framework(framework)?.clone();
        info.validate(&self.limits)?;
        self.frameworks.get_mut(framework).expect("known").info = info.clone();
        for role in self.frameworks[framework].roles() {
            if !old.subscribes(&role) {
                // In Mesos active even if the framework is not.
                self.track(framework, &role);
                let active = old.active || self.config.compat;
                self.sorter_mut(&role).set_active(framework, active);
            }
        }
        for role in old.roles() {
            if !self.frameworks[framework].subscribes(&role) {
                self.sorter_mut(&role).set_active(framework, false);
                let known = self.frameworks.get_mut(framework).expect("known");
                known.filters.retain(|filter| filter.role != role);
                known.suppressed.remove(&role);
                self.untrack_if_gone(framework, &role);
            }
        }
        let before = self.frameworks[framework].suppressed.clone();
        let after = suppressed_of(info);
        let newly: Vec<String> = after.difference(&before).cloned().collect();
        let no_longer: Vec<String> = before.difference(&after).cloned().collect();
        self.suppress_roles(framework, &newly);
        self.revive_roles(framework, &no_longer, false);
        Ok(())
    }

    pub(super) fn add_agent_now(&mut self, spec: &AgentSpec) -> Result<()> {
        if self.agents.contains_key(&spec.id) {
            return Err(Error::AlreadyExists { entity: Entity::Agent });
        }
        spec.info.validate(&self.limits)?;
        self.check_used(&spec.used)?;
        let mut allocated: BTreeMap<(String, String), Resources> = BTreeMap::new();
        for Used { id, role, resources } in &spec.used {
            allocated.entry((id.clone(), role.clone())).or_default().add_all(resources);
        }
        let agent = Agent {
            order: self.agents_added,
            info: spec.info.clone(),
            capabilities: spec.capabilities,
            active: true,
            total: spec.total.clone(),
            held: BTreeMap::new(),
            allocated,
            window: spec.unavailability,
            asked: BTreeSet::new(),
            answers: BTreeMap::new(),
        };
        self.agents_added += 1;
        self.agents.insert(spec.id.clone(), agent);
        self.hold_used(&spec.id, &spec.used);
        let enough = self.expected_agents.is_some_and(|expected| self.agents.len() >= expected);
        if enough && !self.config.compat {
            self.end_recovery();
        } else if enough && self.is_paused() {
            // Mesos looks at the number while it is paused only.
            self.expected_agents = None;
            self.unpause();
        }
        self.request([spec.id.clone()]);
        Ok(())
    }

    pub(super) fn convert_held(
        &mut self,
        holder: &Holder,
        conversions: &[Conversion],
    ) -> Result<()> {
        let Holder { framework, role, agent } = holder;
        self.framework(framework)?;
        let known = self.agent(agent)?;
        let (old, mut total) = (known.held(framework, role), known.total.clone());
        let mut held = old.clone();
        for conversion in conversions {
            check_conversion(conversion)?;
            held = conversion.apply(&held)?;
            // Nothing consumed: another copy of a shared volume, which the agent has only once.
            if !conversion.consumed.is_empty() {
                total = conversion.apply(&total)?;
            }
        }
        let mut made = Resources::new();
        let mut outside = Resources::new();
        for Conversion { consumed, converted } in conversions {
            let mut rest = consumed.clone();
            rest.subtract(&made);
            outside.add_all(&rest);
            made.subtract(consumed);
            made.add_all(converted);
        }
        self.answered_beside(holder, &outside);
        self.turn_used(framework, role);
        let known = self.agent_mut(agent)?;
        known.total = total;
        known.set_held(framework, role, held.clone());
        known.forget_ended(framework, role);
        if self.is_tracked(framework, role) {
            self.role_sorter.update(role, agent, &old, &held);
            self.sorter_mut(role).update(framework, agent, &old, &held);
        }
        if !self.config.compat {
            self.untrack_if_gone(framework, role);
        }
        Ok(())
    }

    pub(super) fn take_back(
        &mut self,
        holder: &Holder,
        resources: &Resources,
        filters: Option<Filters>,
        allocated: bool,
        now: Instant,
    ) -> Result<()> {
        let Holder { framework, role, agent } = holder;
        if resources.is_empty() {
            return Ok(());
        }
        self.framework(framework)?;
        let known = self.agent_mut(agent)?;
        let mut held = known.held(framework, role);
        let key = (framework.clone(), role.clone());
        let mut running = known.allocated.get(&key).cloned().unwrap_or_default();
        if !held.contains(resources) || (allocated && !running.contains(resources)) {
            return Err(Error::NotHeld { entity: Entity::Framework });
        }
        self.tell_time(now);
        if allocated {
            self.answered(holder, resources);
        } else {
            self.answered_beside(holder, resources);
        }
        let known = self.agent_mut(agent)?;
        held.subtract(resources);
        if allocated {
            running.subtract(resources);
        }
        known.set_held(framework, role, held);
        known.allocated.insert(key, running);
        known.forget_ended(framework, role);
        self.discharge(framework, role, agent, resources);
        if !allocated {
            self.turn_declined(framework, role);
        }
        self.untrack_if_gone(framework, role);
        let refuse_ns = filters.map_or(0, Filters::refuse_ns);
        // Mesos keeps refusals under roles that were left.
        let counts = self.config.compat || self.framework(framework)?.subscribes(role);
        if refuse_ns > 0 && counts {
            let id = self.next_filter();
            self.framework_mut(framework)?.filters.push(OfferFilter {
                id,
                role: role.clone(),
                agent: agent.clone(),
                refused: resources.clone(),
            });
            let lifetime = refuse_ns.max(self.config.interval_ns);
            let framework = framework.clone();
            self.timers.arm(now + lifetime, Due::Filter { framework, id });
        }
        self.freed([agent.clone()]);
        Ok(())
    }

    pub(super) fn take_answer(
        &mut self,
        agent: &str,
        framework: &str,
        status: Option<InverseOfferStatus>,
        filters: Option<Filters>,
        now: Instant,
    ) -> Result<()> {
        self.framework(framework)?;
        let known = self.agent_mut(agent)?;
        if known.window.is_none() {
            let reason = "the agent stays";
            return Err(Error::Conflict { entity: Entity::InverseOffer, reason });
        }
        self.tell_time(now);
        let known = self.agent_mut(agent)?;
        if known.asked.remove(framework) {
            if let Some(status) = status {
                known.answers.insert(framework.to_owned(), status);
            }
        }
        let refuse_ns = filters.map_or(0, Filters::refuse_ns);
        if refuse_ns > 0 {
            let filter = InverseFilter { until: now + refuse_ns, agent: agent.to_owned() };
            self.framework_mut(framework)?.inverse_filters.push(filter);
        }
        Ok(())
    }
}
