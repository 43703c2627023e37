//! How an allocator is set up.

use crate::constraint::RegexLimits;
use crate::error::{Entity, Error, Result};
use crate::fairness::{SorterKind, SorterRules};
use crate::framework::MinAllocatable;
use crate::limits::Limits;
use crate::offer::SECOND_NS;
use crate::resource::Quantities;

/// Whose decisions to make where Mesos' and right ones differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Compatibility {
    /// What Apportion holds to be right.
    #[default]
    Off,
    /// What Mesos 1.11.0 does, its defects included, in everything that does not abort it.
    Mesos,
}

/// In which order a cycle visits the agents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum AgentOrder {
    /// Drawn anew for each stage of each cycle from the seed, so that no agent is always first.
    #[default]
    Shuffled,
    /// As they were added.
    ByAddition,
}

/// Everything an allocator can be told at the start.
///
/// ```
/// use apportion_core::allocator::{Allocator, Config};
/// let config = Config { seed: 7, exclude_from_shares: vec!["gpus".into()], ..Config::default() };
/// let allocator = Allocator::new(config)?;
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Time from the end of one batch cycle to the next.
    pub interval_ns: u64,
    /// What is drawn at random is drawn from this.
    pub seed: u64,
    /// In which order a cycle visits the agents.
    pub agent_order: AgentOrder,
    /// Whose decisions to make.
    pub compatibility: Compatibility,
    /// What the order of roles, and that of the frameworks of a role, goes by.
    pub sorter: SorterKind,
    /// Resource names that do not count towards shares.
    pub exclude_from_shares: Vec<String>,
    /// The least that is worth offering, unless a framework says otherwise for a role.
    pub min_allocatable: MinAllocatable,
    /// Offer agents that have GPUs only to frameworks that are GPU_RESOURCES capable.
    pub filter_gpu_resources: bool,
    /// How complex the regular expressions of offer constraints may be.
    pub regex_limits: RegexLimits,
    /// The master's region, if it has one. Agents of other regions go only to frameworks that are REGION_AWARE.
    pub region: Option<String>,
    /// How long the recovery after a restart waits for agents at most.
    pub recovery_timeout_ns: u64,
    /// The part of the expected agents that ends the recovery.
    pub agent_recovery_factor: f64,
    /// Beyond Mesos: offers that are not answered within this time come back without a filter, and
    /// [`Allocator::rescinded`](super::Allocator::rescinded) tells which. `None`, the default: they wait for ever.
    pub offer_timeout_ns: Option<u64>,
    /// Beyond Mesos: what may let somebody be offered something asks for a cycle at once, rather than waiting for the
    /// next batch. Off by default.
    ///
    /// Over the agent in question: resources that come back ([`decline`](super::Allocator::decline),
    /// [`recover_resources`](super::Allocator::recover_resources),
    /// [`remove_framework`](super::Allocator::remove_framework), a time-out), the end of a refusal,
    /// [`activate_agent`](super::Allocator::activate_agent),
    /// [`update_available`](super::Allocator::update_available),
    /// [`add_resource_provider`](super::Allocator::add_resource_provider). Over all agents:
    /// [`update_quota`](super::Allocator::update_quota), [`update_whitelist`](super::Allocator::update_whitelist),
    /// [`update_framework`](super::Allocator::update_framework). What asks for a cycle while cycles are stopped is
    /// remembered until they run again. A weight changes who is first, not what is free: it asks for none.
    pub event_driven: bool,
    /// Beyond Mesos: what frameworks say that they can use
    /// ([`Allocator::request_resources`](super::Allocator::request_resources)) counts: they are not offered agents that
    /// hold nothing of that shape. Off by default, and what they say is ignored then.
    pub honour_requests: bool,
    /// Beyond Mesos: a guard against starvation by frameworks that decline. Whoever gave back unused, under a role, all
    /// that `n` cycles in a row offered it, is passed over in the next `2^(n-1) - 1` cycles, at most this many: not the
    /// first time, then in 1, 3, 7, ... cycles. Launching a task, an operation, or reviving the role ends that.
    ///
    /// Whoever always declines wins at most one cycle in this many and one, in the long run: choose it larger than the
    /// number of frameworks that may do so. `None`, the default: nobody is passed over.
    pub decline_backoff_cycles: Option<u32>,
    /// Beyond Mesos: fairness over time. Towards the share of a role among roles, and of a framework in a role, counts
    /// what it holds plus the average of what it held, in which each instant counts half of what an instant this much
    /// later does: `(held + average) / total`, of each resource, in whole thousandths. Whoever held all for long counts
    /// twice until it releases it, then once, half of that after one half-life, a quarter after two. The past of a role
    /// stays when its last framework goes; that of a framework goes with it. `None`, the default: the past does not count.
    /// With a setting, the first look at an order in a cycle costs O(clients), as all shares change with time. Not for
    /// [`SorterKind::HDrf`].
    pub usage_half_life_ns: Option<u64>,
    /// How large anything may grow.
    pub limits: Limits,
}

impl Default for Config {
    /// Mesos' defaults: a cycle each second, at least 0.01 CPUs or 32 MB in an offer, recovery at 80 % of the agents or
    /// after ten minutes.
    fn default() -> Self {
        let one = |name: &str, thousandths| {
            let mut quantities = Quantities::new();
            quantities.add(name, crate::resource::Quantity::checked(thousandths));
            quantities
        };
        Config {
            interval_ns: SECOND_NS,
            seed: 0,
            agent_order: AgentOrder::default(),
            compatibility: Compatibility::default(),
            sorter: SorterKind::default(),
            exclude_from_shares: Vec::new(),
            min_allocatable: vec![one("cpus", 10), one("mem", 32_000)],
            filter_gpu_resources: true,
            regex_limits: RegexLimits::default(),
            region: None,
            recovery_timeout_ns: 600 * SECOND_NS,
            agent_recovery_factor: 0.8,
            offer_timeout_ns: None,
            event_driven: false,
            honour_requests: false,
            decline_backoff_cycles: None,
            usage_half_life_ns: None,
            limits: Limits::default(),
        }
    }
}

impl Config {
    /// How the frameworks of a role are ordered. They have no levels, so that hierarchical DRF is plain DRF.
    pub(super) fn framework_rules(&self) -> SorterRules {
        match self.sorter {
            SorterKind::HDrf => SorterRules { kind: SorterKind::Drf, ..self.sorter_rules() },
            SorterKind::Drf | SorterKind::Random => self.sorter_rules(),
        }
    }

    /// How roles are ordered.
    pub(super) fn sorter_rules(&self) -> SorterRules {
        let rules = match self.compatibility {
            Compatibility::Mesos => SorterRules::MESOS,
            Compatibility::Off => SorterRules::default(),
        };
        let usage_half_life_ns = self.usage_half_life_ns;
        SorterRules { kind: self.sorter, usage_half_life_ns, ..rules }
    }

    /// Checks what can be wrong.
    ///
    /// # Errors
    /// [`Error::Invalid`] for an interval, a time-out or a half-life of 0, a recovery factor outside 0 to 1, a half-life with [`SorterKind::HDrf`], or a setting beyond Mesos
    /// together with [`Compatibility::Mesos`].
    pub fn validate(&self) -> Result<()> {
        let refuse = |reason| Err(Error::invalid(Entity::Config, reason, 0));
        if self.interval_ns == 0 {
            return refuse("the interval is 0");
        }
        if !(0.0..=1.0).contains(&self.agent_recovery_factor) {
            return refuse("the agent recovery factor is not between 0 and 1");
        }
        if self.offer_timeout_ns == Some(0) {
            return refuse("the time-out of offers is 0");
        }
        if self.usage_half_life_ns == Some(0) {
            return refuse("the half-life of usage is 0");
        }
        if self.usage_half_life_ns.is_some() && self.sorter == SorterKind::HDrf {
            return refuse("the past does not count in hierarchical DRF");
        }
        let is_new = self.goes_beyond_mesos() || self.sorter == SorterKind::HDrf;
        if self.compatibility == Compatibility::Mesos && is_new {
            return refuse("a setting beyond Mesos, with Mesos' decisions");
        }
        Ok(())
    }

    /// Whether any setting is on that Mesos does not have, and that needs state of its own.
    pub(super) fn goes_beyond_mesos(&self) -> bool {
        self.offer_timeout_ns.is_some()
            || self.event_driven
            || self.honour_requests
            || self.decline_backoff_cycles.is_some()
            || self.usage_half_life_ns.is_some()
    }
}
