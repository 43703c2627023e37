//! Metrics: a snapshot of what there is, who holds how much of it, and what was done.
//!
//! Asked for, never kept: a snapshot reads the sums that the allocator has anyway. Its names as Mesos has them, and the
//! text for Prometheus, are listed in `docs/metrics.md`. How long cycles took only the caller can know: [`RunTimes`].

mod family;
mod run_times;
mod text;

pub use family::Family;
pub use run_times::{RunTimeStatistics, RunTimes};

use super::Allocator;
use super::names::RoleSym;
use super::roles::{RoleState, Sum};
use crate::resource::Quantity;
use std::collections::BTreeMap;

/// The resources that are reported even where there is nothing of them.
const ALWAYS: [&str; 3] = ["cpus", "disk", "mem"];

/// What there is, who holds how much of it, and what was done. Lists are sorted by name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Metrics {
    /// Cycles that ran.
    pub allocation_runs: u64,
    /// Cycles that are asked for and did not run yet: 0 or 1, for requests are merged.
    pub queued_runs: u32,
    /// Agents known.
    pub agents: usize,
    /// Offers not answered yet.
    pub outstanding_offers: usize,
    /// Refusal filters in force.
    pub offer_filters: usize,
    /// The cluster, by scalar: `cpus`, `disk` and `mem` always, others where there is anything.
    pub resources: Vec<ResourceMetrics>,
    /// Roles that have frameworks or a quota.
    pub roles: Vec<RoleMetrics>,
    /// Frameworks known.
    pub frameworks: Vec<FrameworkMetrics>,
    /// How long cycles took: the caller's to fill in, from its own [`RunTimes`].
    pub allocation_run: Option<RunTimeStatistics>,
    /// How long cycles waited after they were asked for: the caller's to fill in likewise.
    pub allocation_run_latency: Option<RunTimeStatistics>,
}

/// One scalar in the whole cluster.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResourceMetrics {
    /// Its name.
    pub resource: String,
    /// What all agents have.
    pub total: Quantity,
    /// What is offered or allocated of it.
    pub offered_or_allocated: Quantity,
}

/// One role.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleMetrics {
    /// Its name.
    pub role: String,
    /// Its dominant share divided by its weight; `None` while it has no framework.
    pub dominant_share: Option<f64>,
    /// Refusal filters of its frameworks in force; `None` while it has none.
    pub offer_filters: Option<u32>,
    /// By the resources that its quota names; empty without a quota.
    pub quota: Vec<QuotaMetrics>,
}

/// One resource of a role's quota.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaMetrics {
    /// The resource.
    pub resource: String,
    /// What is guaranteed, if anything is.
    pub guarantee: Option<Quantity>,
    /// What may not be exceeded, if anything is set.
    pub limit: Option<Quantity>,
    /// What is offered or allocated under the role and those below, revocable resources left out. Under
    /// [`Compatibility::Mesos`](super::Compatibility::Mesos): under the role alone, revocable resources included.
    pub offered_or_allocated: Quantity,
    /// What is allocated under the role and those below and not reserved, and what is reserved to them.
    pub consumed: Quantity,
}

/// One framework.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FrameworkMetrics {
    /// Its name.
    pub framework: String,
    /// Whether it is active.
    pub active: bool,
    /// The roles it is subscribed to, and whether offers under them are suppressed.
    pub roles: Vec<(String, bool)>,
}

impl Allocator {
    /// A snapshot of all metrics. Changes nothing. O(roles · (log roles + scalars)) plus the same of frameworks, and
    /// allocates for what it says.
    ///
    /// ```
    /// # use apportion_core::{agent::AgentSpec, framework::FrameworkSpec};
    /// # use apportion_core::allocator::{Allocator, Config};
    /// # let mut allocator = Allocator::new(Config::default())?;
    /// allocator.add_agent(&AgentSpec::new("agent1", "cpus:2;mem:1024".parse()?))?;
    /// allocator.add_framework(&FrameworkSpec::new("spark", ["analytics"]))?;
    /// allocator.handle_timeout(0)?;
    /// let metrics = allocator.metrics();
    /// assert_eq!(metrics.roles[0].dominant_share, Some(1.0));
    /// let values: Vec<(String, f64)> = metrics.values().collect();
    /// assert!(values.contains(&("allocator/mesos/resources/mem/offered_or_allocated".into(), 1024.0)));
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn metrics(&self) -> Metrics {
        let mut roles: Vec<(&str, RoleSym)> = self
            .roles
            .iter()
            .filter(|(_, state)| state.members.is_some() || !state.quota.is_default())
            .map(|(role, _)| (self.catalog.role_text(role), role))
            .collect();
        roles.sort_unstable();
        let mut frameworks: Vec<FrameworkMetrics> =
            self.frameworks.iter().map(|(_, state)| self.framework_metrics(state)).collect();
        frameworks.sort_unstable_by(|left, right| left.framework.cmp(&right.framework));
        Metrics {
            allocation_runs: self.cycles,
            queued_runs: self.requested.into(),
            agents: self.agents.len(),
            outstanding_offers: self.offers.len(),
            offer_filters: self.filters.len(),
            resources: self.resource_metrics(),
            roles: roles.into_iter().map(|(name, role)| self.role_metrics(name, role)).collect(),
            frameworks,
            allocation_run: None,
            allocation_run_latency: None,
        }
    }

    fn resource_metrics(&self) -> Vec<ResourceMetrics> {
        let mut cluster: BTreeMap<&str, (i64, i64)> = ALWAYS.map(|name| (name, (0, 0))).into();
        let held = self.role_sorter.held_by_all();
        for (scalar, total) in self.totals.thousandths().iter().enumerate() {
            let held = held.get(scalar).copied().unwrap_or(0);
            if *total != 0 || held != 0 {
                cluster.insert(self.catalog.scalar_text(scalar as u32), (*total, held));
            }
        }
        let entry = |(name, (total, held)): (&str, (i64, i64))| ResourceMetrics {
            resource: name.to_owned(),
            total: quantity(total),
            offered_or_allocated: quantity(held),
        };
        cluster.into_iter().map(entry).collect()
    }

    fn role_metrics(&self, name: &str, role: RoleSym) -> RoleMetrics {
        let state = self.roles.get(role);
        let members = state.members.as_deref();
        let share = |client| self.role_sorter.share(client, &self.totals, self.now);
        RoleMetrics {
            role: name.to_owned(),
            dominant_share: members.map(|members| share(members.client)),
            offer_filters: members.map(|_| state.active_filters),
            quota: self.quota_metrics(role, state),
        }
    }

    fn quota_metrics(&self, role: RoleSym, state: &RoleState) -> Vec<QuotaMetrics> {
        let mut named: Vec<(&str, u32)> = state
            .guarantees
            .iter()
            .chain(&state.limits)
            .map(|(scalar, _)| (self.catalog.scalar_text(*scalar), *scalar))
            .collect();
        named.sort_unstable();
        named.dedup();
        let amount = |amounts: &[(u32, i64)], scalar| {
            let found = amounts.iter().find(|entry| entry.0 == scalar);
            found.map(|(_, thousandths)| quantity(*thousandths))
        };
        let sum = |sum, scalar: u32| self.roles.sum(Some(role), sum)[scalar as usize];
        let entry = |(name, scalar): (&str, u32)| QuotaMetrics {
            resource: name.to_owned(),
            guarantee: amount(&state.guarantees, scalar),
            limit: amount(&state.limits, scalar),
            offered_or_allocated: quantity(if self.compat() {
                let members = state.members.as_deref();
                let held = members.map_or(&[][..], |own| self.role_sorter.held(own.client));
                held.get(scalar as usize).copied().unwrap_or(0)
            } else {
                sum(Sum::HeldUnreserved, scalar).saturating_add(sum(Sum::HeldReserved, scalar))
            }),
            consumed: quantity(
                sum(Sum::AllocatedUnreserved, scalar)
                    .saturating_add(sum(Sum::Reservations, scalar)),
            ),
        };
        named.into_iter().map(entry).collect()
    }

    fn framework_metrics(&self, state: &super::frameworks::FrameworkState) -> FrameworkMetrics {
        let subscribed = state.roles.iter().filter(|tracked| tracked.subscribed);
        let mut roles: Vec<(String, bool)> = subscribed
            .map(|tracked| (self.catalog.role_text(tracked.role).to_owned(), tracked.suppressed))
            .collect();
        roles.sort_unstable();
        FrameworkMetrics { framework: state.name.to_string(), active: state.active, roles }
    }
}

fn quantity(thousandths: i64) -> Quantity {
    Quantity::checked(thousandths.max(0))
}
