//! The oracle's inputs: each checks everything first, then changes state.

use super::allocator::Oracle;
use super::state::{Agent, Due, Framework, InverseFilter, OfferFilter};
use apportion_core::agent::{AgentCapabilities, AgentInfo, AgentSpec, Unavailability, Used};
use apportion_core::attribute::Attribute;
use apportion_core::error::{Entity, Error, Result};
use apportion_core::framework::{FrameworkInfo, FrameworkSpec};
use apportion_core::offer::{Filters, InverseOfferStatus};
use apportion_core::quota::Quota;
use apportion_core::resource::{Conversion, Quantities, Resources};
use apportion_core::role;
use apportion_core::scenario::{Holder, InverseOffer, Offer, Subject};
use apportion_core::timer::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// After a failover, the share of the expected agents that is enough.
const RECOVERY_FACTOR: f64 = 0.8;
/// How long a failover is waited for.
const RECOVERY_TIMEOUT_NS: u64 = 600 * apportion_core::offer::SECOND_NS;

fn suppressed_of(info: &FrameworkInfo) -> BTreeSet<String> {
    let suppressed = info.roles.iter().filter(|subscription| subscription.suppressed);
    suppressed.map(|subscription| subscription.role.clone()).collect()
}

/// The same attributes, in whatever order.
fn same_attributes(left: &[Attribute], right: &[Attribute]) -> bool {
    let texts = |attributes: &[Attribute]| {
        let mut texts: Vec<String> = attributes.iter().map(Attribute::to_string).collect();
        texts.sort();
        texts
    };
    texts(left) == texts(right)
}

/// A conversion keeps all amounts, removes resources, or adds copies of shared volumes.
fn check_conversion(Conversion { consumed, converted }: &Conversion) -> Result<()> {
    let keeps = Quantities::of_scalars(consumed) == Quantities::of_scalars(converted);
    let copies = consumed.is_empty() && converted.objects().all(|resource| resource.shared);
    if keeps || copies || converted.is_empty() {
        return Ok(());
    }
    Err(Error::Conflict { entity: Entity::Resource, reason: "a conversion changes amounts" })
}

impl Oracle {
    fn check_used(&self, used: &[Used]) -> Result<()> {
        used.iter().try_for_each(|used| role::validate(&used.role, &self.limits))
    }

    /// The roles of a call that names some, or none for all of them.
    fn roles_or_all(&self, framework: &str, roles: &[String]) -> Result<Vec<String>> {
        let known = self.framework(framework)?;
        if roles.is_empty() {
            return Ok(known.roles());
        }
        match roles.iter().all(|role| known.subscribes(role)) {
            true => Ok(roles.to_vec()),
            false => Err(Error::NotFound { entity: Entity::Role }),
        }
    }

    fn hold_used(&mut self, agent: &str, used: &[Used]) {
        for Used { id, role, resources } in used {
            let known = self.agents.get_mut(agent).expect("checked before");
            let mut held = known.held(id, role);
            held.add_all(resources);
            known.set_held(id, role, held);
            self.charge(id, role, agent, resources);
        }
    }

    fn drop_filters_of_agent(&mut self, agent: &str) {
        for framework in self.frameworks.values_mut() {
            framework.filters.retain(|filter| filter.agent != agent);
            framework.inverse_filters.retain(|filter| filter.agent != agent);
        }
    }

    fn suppress_roles(&mut self, framework: &str, roles: &[String]) {
        for role in roles {
            self.sorter_mut(role).set_active(framework, false);
            let known = self.frameworks.get_mut(framework).expect("checked before");
            known.suppressed.insert(role.clone());
        }
    }

    /// Also a disconnected framework is active under the role then (as in Mesos).
    fn revive_roles(&mut self, framework: &str, roles: &[String]) {
        let known = self.frameworks.get_mut(framework).expect("checked before");
        known.inverse_filters.clear();
        for role in roles {
            let known = self.frameworks.get_mut(framework).expect("checked before");
            known.filters.retain(|filter| filter.role != *role);
            known.suppressed.remove(role);
            self.sorter_mut(role).set_active(framework, true);
        }
    }

    fn deactivate_roles(&mut self, framework: &str) {
        for role in self.frameworks[framework].roles() {
            self.sorter_mut(&role).set_active(framework, false);
        }
        let known = self.frameworks.get_mut(framework).expect("checked before");
        known.active = false;
        known.filters.clear();
        known.inverse_filters.clear();
    }

    fn next_filter(&mut self) -> u64 {
        self.filters_made += 1;
        self.filters_made
    }
}

impl Subject for Oracle {
    fn recover(&mut self, agents: u32, quotas: &[(String, Quota)], now: Instant) -> Result<()> {
        if !self.agents.is_empty() {
            return Err(Error::Conflict { entity: Entity::Agent, reason: "recovery comes first" });
        }
        for (role, quota) in quotas {
            self.update_quota(role, quota)?;
        }
        let enough = (f64::from(agents) * RECOVERY_FACTOR).trunc() as usize;
        if !quotas.is_empty() && enough > 0 {
            self.paused = true;
            self.expected_agents = Some(enough);
            self.timers.arm(now + RECOVERY_TIMEOUT_NS, Due::Recovery);
        }
        Ok(())
    }

    fn add_framework(&mut self, spec: &FrameworkSpec) -> Result<()> {
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

    fn remove_framework(&mut self, framework: &str) -> Result<()> {
        self.framework(framework)?;
        let agents: Vec<String> = self.agents.keys().cloned().collect();
        for id in agents {
            let agent = self.agents.get_mut(&id).expect("listed");
            agent.allocated.retain(|(name, _), _| name != framework);
            agent.asked.remove(framework);
            agent.answers.remove(framework);
            for (role, held) in agent.held.remove(framework).unwrap_or_default() {
                self.discharge(framework, &role, &id, &held);
            }
        }
        let roles: Vec<String> = self.framework_sorters.keys().cloned().collect();
        for role in roles {
            if self.is_tracked(framework, &role) {
                self.untrack(framework, &role);
            }
        }
        self.frameworks.remove(framework);
        Ok(())
    }

    fn activate_framework(&mut self, framework: &str) -> Result<()> {
        self.framework_mut(framework)?.active = true;
        for role in self.frameworks[framework].roles() {
            if !self.frameworks[framework].suppressed.contains(&role) {
                self.sorter_mut(&role).set_active(framework, true);
            }
        }
        self.request_all();
        Ok(())
    }

    fn deactivate_framework(&mut self, framework: &str) -> Result<()> {
        self.framework(framework)?;
        self.deactivate_roles(framework);
        Ok(())
    }

    fn update_framework(&mut self, framework: &str, info: &FrameworkInfo) -> Result<()> {
        let old = self.framework(framework)?.clone();
        info.validate(&self.limits)?;
        self.frameworks.get_mut(framework).expect("known").info = info.clone();
        for role in self.frameworks[framework].roles() {
            if !old.subscribes(&role) {
                // Active even if the framework is not (as in Mesos).
                self.track(framework, &role);
                self.sorter_mut(&role).set_active(framework, true);
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
        self.revive_roles(framework, &no_longer);
        Ok(())
    }

    fn add_agent(&mut self, spec: &AgentSpec) -> Result<()> {
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
        if self.expected_agents.is_some_and(|expected| self.agents.len() >= expected) {
            self.expected_agents = None;
            self.paused = false;
        }
        self.request([spec.id.clone()]);
        Ok(())
    }

    fn remove_agent(&mut self, agent: &str) -> Result<()> {
        let gone = self.agents.remove(agent).ok_or(Error::NotFound { entity: Entity::Agent })?;
        for (framework, roles) in &gone.held {
            for (role, held) in roles {
                self.discharge(framework, role, agent, held);
            }
        }
        self.candidates.remove(agent);
        self.drop_filters_of_agent(agent);
        Ok(())
    }

    fn update_agent(
        &mut self,
        agent: &str,
        info: Option<&AgentInfo>,
        capabilities: Option<AgentCapabilities>,
        total: Option<&Resources>,
    ) -> Result<()> {
        info.map_or(Ok(()), |info| info.validate(&self.limits))?;
        let known = self.agent_mut(agent)?;
        let mut changed = false;
        let mut other_attributes = false;
        if let Some(info) = info {
            other_attributes = !same_attributes(&known.info.attributes, &info.attributes);
            changed |= known.info != *info;
            known.info = info.clone();
        }
        if let Some(capabilities) = capabilities {
            changed |= known.capabilities != capabilities;
            known.capabilities = capabilities;
        }
        if let Some(total) = total {
            changed |= known.total != *total;
            known.total = total.clone();
        }
        if other_attributes {
            self.drop_filters_of_agent(agent);
        }
        if changed {
            self.request([agent.to_owned()]);
        }
        Ok(())
    }

    fn add_resource_provider(
        &mut self,
        agent: &str,
        total: &Resources,
        used: &[Used],
    ) -> Result<()> {
        self.check_used(used)?;
        self.agent_mut(agent)?.total.add_all(total);
        self.hold_used(agent, used);
        Ok(())
    }

    fn activate_agent(&mut self, agent: &str) -> Result<()> {
        self.agent_mut(agent)?.active = true;
        Ok(())
    }

    fn deactivate_agent(&mut self, agent: &str) -> Result<()> {
        self.agent_mut(agent)?.active = false;
        Ok(())
    }

    fn update_whitelist(&mut self, hosts: Option<&[String]>) -> Result<()> {
        self.whitelist = hosts.map(|hosts| hosts.iter().cloned().collect());
        Ok(())
    }

    fn update_allocation(&mut self, holder: &Holder, conversions: &[Conversion]) -> Result<()> {
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
        let known = self.agent_mut(agent)?;
        known.total = total;
        known.set_held(framework, role, held.clone());
        if self.is_tracked(framework, role) {
            self.role_sorter.update(role, agent, &old, &held);
            self.sorter_mut(role).update(framework, agent, &old, &held);
        }
        Ok(())
    }

    fn update_available(&mut self, agent: &str, conversions: &[Conversion]) -> Result<()> {
        let known = self.agent(agent)?;
        let (mut available, mut total) = (known.available(), known.total.clone());
        for conversion in conversions {
            check_conversion(conversion)?;
            available = conversion.apply(&available)?;
            total = conversion.apply(&total)?;
        }
        self.agent_mut(agent)?.total = total;
        Ok(())
    }

    fn update_unavailability(&mut self, agent: &str, window: Option<Unavailability>) -> Result<()> {
        let known = self.agent_mut(agent)?;
        known.window = window;
        known.asked.clear();
        known.answers.clear();
        for framework in self.frameworks.values_mut() {
            framework.inverse_filters.retain(|filter| filter.agent != agent);
        }
        self.request([agent.to_owned()]);
        Ok(())
    }

    fn update_inverse_offer(
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
        if known.asked.remove(framework) {
            if let Some(status) = status {
                known.answers.insert(framework.to_owned(), status);
            }
        }
        let refuse_ns = filters.map_or(0, Filters::refuse_ns);
        if refuse_ns > 0 {
            let id = self.next_filter();
            let filter = InverseFilter { id, agent: agent.to_owned() };
            self.framework_mut(framework)?.inverse_filters.push(filter);
            let framework = framework.to_owned();
            self.timers.arm(now + refuse_ns, Due::InverseFilter { framework, id });
        }
        Ok(())
    }

    fn transition_offered_to_allocated(
        &mut self,
        holder: &Holder,
        resources: &Resources,
    ) -> Result<()> {
        let Holder { framework, role, agent } = holder;
        let known = self.agent_mut(agent)?;
        let key = (framework.clone(), role.clone());
        let mut allocated = known.allocated.get(&key).cloned().unwrap_or_default();
        allocated.add_all(resources);
        if !known.held(framework, role).contains(&allocated) {
            return Err(Error::NotHeld { entity: Entity::Framework });
        }
        known.allocated.insert(key, allocated);
        Ok(())
    }

    fn recover_resources(
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
        held.subtract(resources);
        if allocated {
            running.subtract(resources);
        }
        // What is not held any more backs no task, whatever the caller believes.
        let mut beyond = running.clone();
        beyond.subtract(&held);
        running.subtract(&beyond);
        known.set_held(framework, role, held);
        known.allocated.insert(key, running);
        self.discharge(framework, role, agent, resources);
        self.untrack_if_gone(framework, role);
        let refuse_ns = filters.map_or(0, Filters::refuse_ns);
        if refuse_ns > 0 {
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
        Ok(())
    }

    fn suppress(&mut self, framework: &str, roles: &[String]) -> Result<()> {
        let roles = self.roles_or_all(framework, roles)?;
        self.suppress_roles(framework, &roles);
        Ok(())
    }

    fn revive(&mut self, framework: &str, roles: &[String]) -> Result<()> {
        let roles = self.roles_or_all(framework, roles)?;
        self.revive_roles(framework, &roles);
        self.request_all();
        Ok(())
    }

    fn update_quota(&mut self, role: &str, quota: &Quota) -> Result<()> {
        role::validate(role, &self.limits)?;
        if role::parent(role).is_some() {
            let reason = "only top-level roles have quotas";
            return Err(Error::Conflict { entity: Entity::Quota, reason });
        }
        if quota.is_default() {
            self.quotas.remove(role);
        } else {
            self.quotas.insert(role.to_owned(), quota.clone());
        }
        Ok(())
    }

    fn update_weight(&mut self, role: &str, weight: f64) -> Result<()> {
        role::validate(role, &self.limits)?;
        if !(weight.is_finite() && weight > 0.0) {
            let reason = "a weight is finite and above 0";
            return Err(Error::Conflict { entity: Entity::Weight, reason });
        }
        self.role_sorter.set_weight(role, weight);
        Ok(())
    }

    fn pause(&mut self) -> Result<()> {
        self.paused = true;
        Ok(())
    }

    fn resume(&mut self) -> Result<()> {
        self.paused = false;
        Ok(())
    }

    fn poll_timeout(&self) -> Option<Instant> {
        if self.requested { Some(0) } else { self.timers.next_due() }
    }

    fn handle_timeout(&mut self, now: Instant) {
        self.advance(now);
    }

    fn take_offers(&mut self) -> Vec<Offer> {
        std::mem::take(&mut self.offers)
    }

    fn take_inverse_offers(&mut self) -> Vec<InverseOffer> {
        std::mem::take(&mut self.inverse_offers)
    }

    fn share(&self, role: &str) -> Option<f64> {
        self.role_sorter.share(role, &self.cluster_total())
    }

    fn filters(&self, role: &str) -> usize {
        let all = self.frameworks.values().flat_map(|framework| &framework.filters);
        all.filter(|filter| filter.role == role).count()
    }

    fn validate(&self) {
        for (role, sorter) in &self.framework_sorters {
            let charged = self.charged_under(role);
            assert_eq!(self.role_sorter.quantities(Some(role)), charged, "{role}");
            assert!(sorter.count() > 0, "{role} has no frameworks");
        }
        assert_eq!(self.role_sorter.count(), self.framework_sorters.len());
    }
}
