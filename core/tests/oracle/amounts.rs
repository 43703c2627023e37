//! Sums over the cluster, each made anew from agents and what is held.

use super::allocator::Oracle;
use super::inner_quota::path;
use super::state::Agent;
use apportion_core::resource::{Quantities, Resource, Resources};
use apportion_core::role;
use std::collections::BTreeMap;

fn is_within(role: &str, root: &str) -> bool {
    role == root || role::is_strict_subrole(role, root)
}

/// Unreserved and not revocable: what quota is about.
pub(super) fn counts_for_quota(resource: &Resource) -> bool {
    resource.quantity().is_some() && resource.reservations.is_empty() && !resource.revocable
}

impl Oracle {
    /// The scalars of all agents.
    pub(super) fn cluster_total(&self) -> Quantities {
        self.sum(|agent| agent.total.clone())
    }

    fn sum(&self, mut part: impl FnMut(&Agent) -> Resources) -> Quantities {
        let mut sum = Quantities::new();
        for agent in self.agents.values() {
            sum.add_all(&Quantities::of_scalars(&part(agent)));
        }
        sum
    }

    /// What known frameworks hold of an agent under roles that satisfy `role`.
    fn charged(&self, agent: &Agent, mut role: impl FnMut(&str) -> bool) -> Resources {
        let mut sum = Resources::new();
        for (framework, roles) in &agent.held {
            if self.frameworks.contains_key(framework) {
                roles.iter().filter(|(name, _)| role(name)).for_each(|(_, held)| sum.add_all(held));
            }
        }
        sum
    }

    /// What counts against the quota of a role: unreserved and held, or reserved.
    fn consumed(&self, root: &str) -> Quantities {
        let mut consumed = self.sum(|agent| {
            self.charged(agent, |role| is_within(role, root)).filter(counts_for_quota)
        });
        consumed.add_all(&self.sum(|agent| {
            agent.total.filter(|resource| resource.role().is_some_and(|role| is_within(role, root)))
        }));
        consumed
    }

    /// The amounts that one cycle keeps account of, as it begins.
    pub(super) fn amounts(&self) -> Amounts {
        let mut consumed = BTreeMap::new();
        for role in self.quotas.keys() {
            // In Mesos what is below the top level starts every cycle with nothing consumed.
            let forgotten = self.config.compat && role::parent(role).is_some();
            let used = if forgotten { Quantities::new() } else { self.consumed(role) };
            consumed.insert(role.clone(), used);
        }
        let required = self.claims(&consumed);
        let is_reserved = |resource: &Resource| !resource.reservations.is_empty();
        let mut idle_reservations = self.sum(|agent| agent.total.filter(is_reserved));
        idle_reservations
            .subtract(&self.sum(|agent| self.charged(agent, |_| true).filter(is_reserved)));
        let mut headroom = self.cluster_total();
        headroom.subtract(&self.role_sorter.quantities(None));
        headroom.subtract(&idle_reservations);
        headroom.subtract(&self.sum(|agent| agent.available().filter(|part| part.revocable)));
        Amounts { consumed, required, headroom }
    }

    /// What every role holds, for checking the sorters.
    pub(super) fn charged_under(&self, role: &str) -> Quantities {
        self.sum(|agent| self.charged(agent, |name| name == role))
    }
}

/// What changes within a cycle.
pub(super) struct Amounts {
    /// By role with a quota.
    pub(super) consumed: BTreeMap<String, Quantities>,
    /// Guaranteed, and not consumed yet.
    pub(super) required: Quantities,
    /// Free for anybody.
    pub(super) headroom: Quantities,
}

impl Amounts {
    pub(super) fn consumed(&self, role: &str) -> Quantities {
        self.consumed.get(role).cloned().unwrap_or_default()
    }

    /// Counts a grant for every role on the path.
    pub(super) fn consume(&mut self, role: &str, growth: &Quantities) {
        for role in path(role) {
            if let Some(consumed) = self.consumed.get_mut(role) {
                consumed.add_all(growth);
            }
        }
    }

    /// What may be given away without touching what is guaranteed; `None` if nothing is.
    pub(super) fn surplus(&self) -> Option<Quantities> {
        if self.required.is_empty() {
            return None;
        }
        let mut surplus = self.headroom.clone();
        surplus.subtract(&self.required);
        Some(surplus)
    }
}
