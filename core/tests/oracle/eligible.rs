//! What a framework may be offered of an agent at all.

use super::allocator::Oracle;
use apportion_core::resource::{Quantities, Quantity, Resource, Resources, Value};

/// The outcome of the checks before any amount is looked at.
pub(super) enum Candidate {
    /// The agent has nothing for the role.
    NothingForRole,
    /// Nothing for this framework.
    Skip,
    /// This.
    Offerable(Resources),
}

impl Oracle {
    pub(super) fn candidate(&self, framework: &str, role: &str, agent: &str) -> Candidate {
        // In Mesos everybody is offered a shared object, otherwise one taker in each cycle.
        let is_taken = |object: &Resource| {
            let mut taken = self.taken.iter().filter(|(on, _)| on == agent);
            !self.config.compat && taken.any(|(_, taken)| taken.same_kind(object))
        };
        let available = self.agents[agent].available().allocatable_to(role);
        let available = available.filter(|object| !(object.shared && is_taken(object)));
        if available.is_empty() {
            return Candidate::NothingForRole;
        }
        if !self.is_worth_offering(framework, role, &available)
            || self.is_hidden(framework, agent)
            || self.is_passed_over(framework, role)
        {
            return Candidate::Skip;
        }
        let capabilities = self.frameworks[framework].info.capabilities;
        let visible = available.filter(|resource| {
            (capabilities.shared_resources || !resource.shared)
                && (capabilities.revocable_resources || !resource.revocable)
                && (capabilities.reservation_refinement || resource.reservations.len() < 2)
        });
        if visible.is_empty() { Candidate::Skip } else { Candidate::Offerable(visible) }
    }

    /// Whether an agent is kept from a framework for its GPUs or its region.
    fn is_hidden(&self, framework: &str, agent: &str) -> bool {
        let capabilities = self.frameworks[framework].info.capabilities;
        let agent = &self.agents[agent];
        let remote = match (&self.config.region, &agent.info.domain) {
            (Some(region), Some(domain)) => *region != domain.region,
            _ => false,
        };
        (self.config.filter_gpu && agent.has_gpus() && !capabilities.gpu_resources)
            || (remote && !capabilities.region_aware)
    }

    /// Whether an offer satisfies the framework's minimum, or the general one.
    pub(super) fn is_worth_offering(
        &self,
        framework: &str,
        role: &str,
        resources: &Resources,
    ) -> bool {
        let subscriptions = &self.frameworks[framework].info.roles;
        let own = subscriptions
            .iter()
            .find(|subscription| subscription.role == role)
            .and_then(|subscription| subscription.min_allocatable.as_ref());
        let min = own.unwrap_or(&self.config.min_allocatable);
        !resources.is_empty()
            && (min.is_empty() || min.iter().any(|quantities| self.reaches(resources, quantities)))
    }

    /// Whether there is enough of everything.
    pub(super) fn reaches(&self, resources: &Resources, quantities: &Quantities) -> bool {
        if self.config.compat {
            return reaches_in_doubles(resources, quantities);
        }
        quantities.iter().all(|(name, quantity)| {
            let parts = resources.objects().filter(|resource| resource.name == name);
            let amounts = parts.map(|resource| match &resource.value {
                Value::Scalar(quantity) => quantity.thousandths() as u128,
                Value::Ranges(ranges) => ranges.count() * 1000,
                Value::Set(items) => items.as_slice().len() as u128 * 1000,
            });
            amounts.sum::<u128>() >= quantity.thousandths() as u128
        })
    }

    /// Whether an offer is refused in advance, or the agent is too old for it.
    pub(super) fn is_filtered(
        &self,
        framework: &str,
        role: &str,
        agent: &str,
        resources: &Resources,
    ) -> bool {
        let known = &self.frameworks[framework];
        let capabilities = self.agents[agent].capabilities;
        (known.info.capabilities.multi_role && !capabilities.multi_role)
            || (role.contains('/') && !capabilities.hierarchical_role)
            || known.filters.iter().any(|filter| {
                filter.role == role && filter.agent == agent && filter.refused.contains(resources)
            })
    }
}

/// The same in plain doubles, as in Mesos: exact sums may be judged too little.
fn reaches_in_doubles(resources: &Resources, quantities: &Quantities) -> bool {
    quantities.iter().all(|(name, quantity)| {
        let parts = resources.objects().filter(|resource| resource.name == name);
        let rest = parts.fold(Quantity::to_f64(quantity), |rest, resource| {
            rest - match &resource.value {
                Value::Scalar(quantity) => quantity.to_f64(),
                Value::Ranges(ranges) => ranges.count() as f64,
                Value::Set(items) => items.as_slice().len() as f64,
            }
        });
        rest <= 0.0
    })
}
