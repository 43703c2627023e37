//! The families of metrics: what Mesos and what Prometheus call them, and their samples.

use super::{Metrics, QuotaMetrics, RunTimeStatistics};
use crate::resource::Quantity;

/// Metrics that differ only in what they are about. In the order of every text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Family {
    /// [`Metrics::allocation_runs`].
    AllocationRuns,
    /// [`Metrics::queued_runs`].
    QueuedRuns,
    /// [`Metrics::allocation_run`].
    AllocationRun,
    /// [`Metrics::allocation_run_latency`].
    AllocationRunLatency,
    /// [`Metrics::agents`].
    Agents,
    /// The length of [`Metrics::frameworks`].
    Frameworks,
    /// [`Metrics::outstanding_offers`].
    OutstandingOffers,
    /// [`Metrics::offer_filters`].
    OfferFilters,
    /// [`ResourceMetrics::total`](super::ResourceMetrics::total).
    Total,
    /// [`ResourceMetrics::offered_or_allocated`](super::ResourceMetrics::offered_or_allocated).
    OfferedOrAllocated,
    /// [`RoleMetrics::offer_filters`](super::RoleMetrics::offer_filters).
    RoleOfferFilters,
    /// [`QuotaMetrics::guarantee`].
    QuotaGuarantee,
    /// [`QuotaMetrics::limit`].
    QuotaLimit,
    /// [`QuotaMetrics::offered_or_allocated`].
    QuotaOfferedOrAllocated,
    /// [`QuotaMetrics::consumed`].
    QuotaConsumed,
    /// [`RoleMetrics::dominant_share`](super::RoleMetrics::dominant_share).
    DominantShare,
    /// [`FrameworkMetrics::active`](super::FrameworkMetrics::active): 0 or 1.
    FrameworkActive,
    /// [`FrameworkMetrics::roles`](super::FrameworkMetrics::roles): 1 where suppressed, else 0.
    FrameworkSuppressed,
}

impl Family {
    /// All of them.
    pub const ALL: [Family; 18] = [
        Family::AllocationRuns,
        Family::QueuedRuns,
        Family::AllocationRun,
        Family::AllocationRunLatency,
        Family::Agents,
        Family::Frameworks,
        Family::OutstandingOffers,
        Family::OfferFilters,
        Family::Total,
        Family::OfferedOrAllocated,
        Family::RoleOfferFilters,
        Family::QuotaGuarantee,
        Family::QuotaLimit,
        Family::QuotaOfferedOrAllocated,
        Family::QuotaConsumed,
        Family::DominantShare,
        Family::FrameworkActive,
        Family::FrameworkSuppressed,
    ];

    /// The name that Mesos has for it, or would have: `{role}` and the like stand for what a sample is about.
    pub const fn mesos_name(self) -> &'static str {
        match self {
            Family::AllocationRuns => "allocator/mesos/allocation_runs",
            Family::QueuedRuns => "allocator/mesos/event_queue_dispatches",
            Family::AllocationRun => "allocator/mesos/allocation_run_ms{statistic}",
            Family::AllocationRunLatency => "allocator/mesos/allocation_run_latency_ms{statistic}",
            Family::Agents => "allocator/agents",
            Family::Frameworks => "allocator/frameworks",
            Family::OutstandingOffers => "allocator/outstanding_offers",
            Family::OfferFilters => "allocator/offer_filters/active",
            Family::Total => "allocator/mesos/resources/{resource}/total",
            Family::OfferedOrAllocated => {
                "allocator/mesos/resources/{resource}/offered_or_allocated"
            }
            Family::RoleOfferFilters => "allocator/mesos/offer_filters/roles/{role}/active",
            Family::QuotaGuarantee => {
                "allocator/mesos/quota/roles/{role}/resources/{resource}/guarantee"
            }
            Family::QuotaLimit => "allocator/mesos/quota/roles/{role}/resources/{resource}/limit",
            Family::QuotaOfferedOrAllocated => {
                "allocator/mesos/quota/roles/{role}/resources/{resource}/offered_or_allocated"
            }
            Family::QuotaConsumed => {
                "allocator/mesos/quota/roles/{role}/resources/{resource}/consumed"
            }
            Family::DominantShare => "allocator/mesos/roles/{role}/shares/dominant",
            Family::FrameworkActive => "allocator/frameworks/{framework}/active",
            Family::FrameworkSuppressed => {
                "allocator/frameworks/{framework}/roles/{role}/suppressed"
            }
        }
    }

    /// The name in the text for Prometheus.
    pub const fn prometheus_name(self) -> &'static str {
        match self {
            Family::AllocationRuns => "apportion_allocation_runs_total",
            Family::QueuedRuns => "apportion_queued_runs",
            Family::AllocationRun => "apportion_allocation_run_milliseconds",
            Family::AllocationRunLatency => "apportion_allocation_run_latency_milliseconds",
            Family::Agents => "apportion_agents",
            Family::Frameworks => "apportion_frameworks",
            Family::OutstandingOffers => "apportion_outstanding_offers",
            Family::OfferFilters => "apportion_offer_filters",
            Family::Total => "apportion_resource_total",
            Family::OfferedOrAllocated => "apportion_resource_offered_or_allocated",
            Family::RoleOfferFilters => "apportion_role_offer_filters",
            Family::QuotaGuarantee => "apportion_quota_guarantee",
            Family::QuotaLimit => "apportion_quota_limit",
            Family::QuotaOfferedOrAllocated => "apportion_quota_offered_or_allocated",
            Family::QuotaConsumed => "apportion_quota_consumed",
            Family::DominantShare => "apportion_role_dominant_share",
            Family::FrameworkActive => "apportion_framework_active",
            Family::FrameworkSuppressed => "apportion_framework_suppressed",
        }
    }

    /// What a sample is about, in the order of [`Family::mesos_name`].
    pub const fn labels(self) -> &'static [&'static str] {
        match self {
            Family::AllocationRun | Family::AllocationRunLatency => &["statistic"],
            Family::Total | Family::OfferedOrAllocated => &["resource"],
            Family::RoleOfferFilters | Family::DominantShare => &["role"],
            Family::QuotaGuarantee
            | Family::QuotaLimit
            | Family::QuotaOfferedOrAllocated
            | Family::QuotaConsumed => &["role", "resource"],
            Family::FrameworkActive => &["framework"],
            Family::FrameworkSuppressed => &["framework", "role"],
            _ => &[],
        }
    }

    /// Whether it only ever grows; a gauge otherwise.
    pub const fn is_counter(self) -> bool {
        matches!(self, Family::AllocationRuns)
    }
}

impl Metrics {
    /// Visits the samples of a family: what each is about, as [`Family::labels`] says, and its value.
    pub fn each_sample(&self, family: Family, mut sample: impl FnMut(&[&str], f64)) {
        match family {
            Family::AllocationRuns => sample(&[], self.allocation_runs as f64),
            Family::QueuedRuns => sample(&[], f64::from(self.queued_runs)),
            Family::AllocationRun => each_statistic(self.allocation_run.as_ref(), sample),
            Family::AllocationRunLatency => {
                each_statistic(self.allocation_run_latency.as_ref(), sample)
            }
            Family::Agents => sample(&[], self.agents as f64),
            Family::Frameworks => sample(&[], self.frameworks.len() as f64),
            Family::OutstandingOffers => sample(&[], self.outstanding_offers as f64),
            Family::OfferFilters => sample(&[], self.offer_filters as f64),
            Family::Total => self
                .resources
                .iter()
                .for_each(|entry| sample(&[&entry.resource], entry.total.to_f64())),
            Family::OfferedOrAllocated => self
                .resources
                .iter()
                .for_each(|entry| sample(&[&entry.resource], entry.offered_or_allocated.to_f64())),
            Family::RoleOfferFilters => {
                for role in &self.roles {
                    if let Some(filters) = role.offer_filters {
                        sample(&[&role.role], f64::from(filters));
                    }
                }
            }
            Family::QuotaGuarantee => self.each_quota(|quota| quota.guarantee, sample),
            Family::QuotaLimit => self.each_quota(|quota| quota.limit, sample),
            Family::QuotaOfferedOrAllocated => {
                self.each_quota(|quota| Some(quota.offered_or_allocated), sample)
            }
            Family::QuotaConsumed => self.each_quota(|quota| Some(quota.consumed), sample),
            Family::DominantShare => {
                for role in &self.roles {
                    if let Some(share) = role.dominant_share {
                        sample(&[&role.role], share);
                    }
                }
            }
            Family::FrameworkActive => self
                .frameworks
                .iter()
                .for_each(|entry| sample(&[&entry.framework], f64::from(u8::from(entry.active)))),
            Family::FrameworkSuppressed => {
                for entry in &self.frameworks {
                    for (role, suppressed) in &entry.roles {
                        sample(&[&entry.framework, role], f64::from(u8::from(*suppressed)));
                    }
                }
            }
        }
    }

    fn each_quota(
        &self,
        amount: impl Fn(&QuotaMetrics) -> Option<Quantity>,
        mut sample: impl FnMut(&[&str], f64),
    ) {
        for role in &self.roles {
            for quota in &role.quota {
                if let Some(amount) = amount(quota) {
                    sample(&[&role.role, &quota.resource], amount.to_f64());
                }
            }
        }
    }
}

fn each_statistic(statistics: Option<&RunTimeStatistics>, mut sample: impl FnMut(&[&str], f64)) {
    for (name, value) in statistics.into_iter().flat_map(RunTimeStatistics::named) {
        sample(&[name], value);
    }
}
