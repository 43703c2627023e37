//! The oracle's inputs: each checks everything first, then changes state.

use super::allocator::Oracle;
use super::state::Due;
use super::steps::{check_conversion, same_attributes};
use apportion_core::agent::{AgentCapabilities, AgentInfo, AgentSpec, Unavailability, Used};
use apportion_core::error::{Entity, Error, Result};
use apportion_core::framework::{FrameworkInfo, FrameworkSpec};
use apportion_core::offer::{Filters, InverseOfferStatus};
use apportion_core::quota::Quota;
use apportion_core::resource::{Conversion, Quantities, Resources};
use apportion_core::role;
use apportion_core::scenario::{Holder, InverseOffer, Offer, Subject};
use apportion_core::timer::Instant;

/// After a failover, the share of the expected agents that is enough.
const RECOVERY_FACTOR: f64 = 0.8;
/// How long a failover is waited for.
const RECOVERY_TIMEOUT_NS: u64 = 600 * apportion_core::offer::SECOND_NS;

impl Subject for Oracle {
    fn recover(&mut self, agents: u32, quotas: &[(String, Quota)], now: Instant) -> Result<()> {
        if !self.agents.is_empty() {
            return Err(Error::Conflict { entity: Entity::Agent, reason: "recovery comes first" });
        }
        for (role, quota) in quotas {
            self.update_quota(role, quota)?;
        }
        self.tell_time(now);
        let enough = (f64::from(agents) * RECOVERY_FACTOR).trunc() as usize;
        if !quotas.is_empty() && enough > 0 {
            self.recovering = true;
            self.expected_agents = Some(enough);
            self.timers.arm(now + RECOVERY_TIMEOUT_NS, Due::Recovery);
        }
        Ok(())
    }

    fn add_framework(&mut self, spec: &FrameworkSpec) -> Result<()> {
        self.add_framework_now(spec)
    }

    fn remove_framework(&mut self, framework: &str) -> Result<()> {
        self.framework(framework)?;
        self.waiting.retain(|it| it.offer.holder.framework != framework);
        let agents: Vec<String> = self.agents.keys().cloned().collect();
        for id in agents {
            let agent = self.agents.get_mut(&id).expect("listed");
            agent.allocated.retain(|(name, _), _| name != framework);
            if !self.config.compat {
                agent.asked.remove(framework);
            }
            for (role, held) in agent.held.remove(framework).unwrap_or_default() {
                self.discharge(framework, &role, &id, &held);
                self.freed([id.clone()]);
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
        self.subscribe_anew(framework, info)?;
        self.freed_any();
        Ok(())
    }

    fn add_agent(&mut self, spec: &AgentSpec) -> Result<()> {
        self.add_agent_now(spec)
    }

    fn remove_agent(&mut self, agent: &str) -> Result<()> {
        let gone = self.agents.remove(agent).ok_or(Error::NotFound { entity: Entity::Agent })?;
        for (framework, roles) in &gone.held {
            for (role, held) in roles {
                self.discharge(framework, role, agent, held);
            }
        }
        if !self.config.compat {
            let roles: Vec<String> = self.framework_sorters.keys().cloned().collect();
            for framework in gone.held.keys() {
                if self.frameworks.contains_key(framework) {
                    roles.iter().for_each(|role| self.untrack_if_gone(framework, role));
                }
            }
        }
        self.waiting.retain(|it| it.offer.holder.agent != agent);
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
        let compat = self.config.compat;
        let known = self.agent_mut(agent)?;
        let mut changed = false;
        let mut other_attributes = false;
        if let Some(info) = info {
            // To Mesos another order of attributes is no change.
            other_attributes = !same_attributes(&known.info.attributes, &info.attributes);
            let same_but_order = !other_attributes
                && (&known.info.hostname, &known.info.domain) == (&info.hostname, &info.domain);
            changed |= known.info != *info && !(compat && same_but_order);
            known.info = info.clone();
        }
        if let Some(capabilities) = capabilities {
            changed |= known.capabilities != capabilities;
            known.capabilities = capabilities;
        }
        if let Some(total) = total {
            if known.total != *total {
                changed = true;
                known.total = total.clone();
            }
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
        if !self.config.compat {
            for Used { id, role, resources } in used {
                let allocated = &mut self.agent_mut(agent)?.allocated;
                allocated.entry((id.clone(), role.clone())).or_default().add_all(resources);
            }
        }
        self.freed([agent.to_owned()]);
        Ok(())
    }

    fn activate_agent(&mut self, agent: &str) -> Result<()> {
        self.agent_mut(agent)?.active = true;
        self.freed([agent.to_owned()]);
        Ok(())
    }

    fn deactivate_agent(&mut self, agent: &str) -> Result<()> {
        self.agent_mut(agent)?.active = false;
        Ok(())
    }

    fn update_whitelist(&mut self, hosts: Option<&[String]>) -> Result<()> {
        self.whitelist = hosts.map(|hosts| hosts.iter().cloned().collect());
        self.freed_any();
        Ok(())
    }

    fn update_allocation(&mut self, holder: &Holder, conversions: &[Conversion]) -> Result<()> {
        self.convert_held(holder, conversions)
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
        self.freed([agent.to_owned()]);
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
        self.take_answer(agent, framework, status, filters, now)
    }

    fn transition_offered_to_allocated(
        &mut self,
        holder: &Holder,
        resources: &Resources,
    ) -> Result<()> {
        let Holder { framework, role, agent } = holder;
        let compat = self.config.compat;
        let known = self.agent_mut(agent)?;
        let key = (framework.clone(), role.clone());
        let mut allocated = known.allocated.get(&key).cloned().unwrap_or_default();
        let mut idle = known.held(framework, role);
        idle.subtract(&allocated);
        allocated.add_all(resources);
        let held = known.held(framework, role);
        // Mesos does not look whether tasks run on it already.
        if !(compat && held.contains(&allocated) || idle.contains(resources)) {
            return Err(Error::NotHeld { entity: Entity::Framework });
        }
        known.allocated.insert(key, allocated.clone());
        self.answered(holder, &allocated);
        self.turn_used(framework, role);
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
        self.take_back(holder, resources, filters, allocated, now)
    }

    fn suppress(&mut self, framework: &str, roles: &[String]) -> Result<()> {
        let roles = self.roles_or_all(framework, roles)?;
        self.suppress_roles(framework, &roles);
        Ok(())
    }

    fn revive(&mut self, framework: &str, roles: &[String]) -> Result<()> {
        let all = roles.is_empty();
        let roles = self.roles_or_all(framework, roles)?;
        self.revive_roles(framework, &roles, all);
        self.request_all();
        Ok(())
    }

    fn request(&mut self, framework: &str, requests: &[Quantities]) -> Result<()> {
        let counts = self.config.requests;
        let known = self.framework_mut(framework)?;
        if counts {
            known.requests = requests.to_vec();
            self.request_all();
        }
        Ok(())
    }

    fn update_quota(&mut self, role: &str, quota: &Quota) -> Result<()> {
        role::validate(role, &self.limits)?;
        self.check_quota(role, quota)?;
        if quota.is_default() {
            self.quotas.remove(role);
        } else {
            self.quotas.insert(role.to_owned(), quota.clone());
        }
        self.freed_any();
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
        self.pauses = if self.config.compat { 1 } else { self.pauses + 1 };
        Ok(())
    }

    fn resume(&mut self) -> Result<()> {
        self.pauses = if self.config.compat { 0 } else { self.pauses.saturating_sub(1) };
        self.recovering &= !self.config.compat;
        self.catch_up();
        Ok(())
    }

    fn poll_timeout(&self) -> Option<Instant> {
        if self.requested {
            return Some(0);
        }
        let ends = self.waiting.first().map(|it| it.ends);
        self.timers.next_due().into_iter().chain(ends).min()
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

    fn take_rescinded(&mut self) -> Vec<Offer> {
        std::mem::take(&mut self.rescinded)
    }

    fn share(&self, role: &str) -> Option<f64> {
        self.role_sorter.share(role, &self.cluster_total())
    }

    fn filters(&self, role: &str) -> usize {
        if !self.framework_sorters.contains_key(role) {
            // The metric is there while anybody is in the role.
            return 0;
        }
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
