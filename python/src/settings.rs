//! Settings: how an allocator is set up, how large anything may grow, what a framework can do.

use crate::errors::invalid;
use crate::resources::QuantitiesLike;
use apportion_core::allocator::{AgentOrder, Compatibility, Config};
use apportion_core::error::Entity;
use apportion_core::fairness::SorterKind;
use apportion_core::framework::FrameworkCapabilities;
use apportion_core::limits::Limits;
use pyo3::prelude::*;
use std::collections::BTreeMap;

/// The settings of an allocator, as they come in.
pub(crate) struct AllocatorSettings {
    pub(crate) interval_ns: u64,
    pub(crate) seed: u64,
    pub(crate) agent_order: String,
    pub(crate) compatibility: String,
    pub(crate) sorter: String,
    pub(crate) exclude_from_shares: Vec<String>,
    pub(crate) min_allocatable: Option<Vec<QuantitiesLike>>,
    pub(crate) filter_gpu_resources: bool,
    pub(crate) region: Option<String>,
    pub(crate) recovery_timeout_ns: u64,
    pub(crate) agent_recovery_factor: f64,
    pub(crate) offer_timeout_ns: Option<u64>,
    pub(crate) event_driven: bool,
    pub(crate) honour_requests: bool,
    pub(crate) decline_backoff_cycles: Option<u32>,
    pub(crate) usage_half_life_ns: Option<u64>,
    pub(crate) limits: Option<BTreeMap<String, i64>>,
}

impl AllocatorSettings {
    /// The core's configuration.
    pub(crate) fn config(self) -> PyResult<Config> {
        let agent_order = match self.agent_order.as_str() {
            "shuffled" => AgentOrder::Shuffled,
            "by_addition" => AgentOrder::ByAddition,
            other => return Err(setting("agent_order", other, "shuffled or by_addition")),
        };
        let compatibility = match self.compatibility.as_str() {
            "off" => Compatibility::Off,
            "mesos" => Compatibility::Mesos,
            other => return Err(setting("compatibility", other, "off or mesos")),
        };
        let sorter = SorterKind::from_name(&self.sorter)
            .ok_or_else(|| setting("sorter", &self.sorter, "drf, random or hdrf"))?;
        let mut config = Config {
            interval_ns: self.interval_ns,
            seed: self.seed,
            agent_order,
            compatibility,
            sorter,
            exclude_from_shares: self.exclude_from_shares,
            filter_gpu_resources: self.filter_gpu_resources,
            region: self.region,
            recovery_timeout_ns: self.recovery_timeout_ns,
            agent_recovery_factor: self.agent_recovery_factor,
            offer_timeout_ns: self.offer_timeout_ns,
            event_driven: self.event_driven,
            honour_requests: self.honour_requests,
            decline_backoff_cycles: self.decline_backoff_cycles,
            usage_half_life_ns: self.usage_half_life_ns,
            limits: limits(self.limits)?,
            ..Config::default()
        };
        if let Some(entries) = self.min_allocatable {
            config.min_allocatable = entries.iter().map(QuantitiesLike::quantities).collect();
        }
        Ok(config)
    }
}

fn setting(name: &str, value: &str, allowed: &str) -> PyErr {
    invalid(Entity::Config, format_args!("{name} is {allowed}, not {value:?}"), 0)
}

/// The default limits, but for those given.
pub(crate) fn limits(given: Option<BTreeMap<String, i64>>) -> PyResult<Limits> {
    let mut limits = Limits::default();
    for (name, value) in given.unwrap_or_default() {
        let Some(field) = limit(&mut limits, &name) else {
            if name == "total_quantity" && value >= 0 {
                limits.total_quantity = value;
                continue;
            }
            return Err(invalid(Entity::Config, format_args!("no limit is named {name:?}"), 0));
        };
        *field = u32::try_from(value).map_err(|_| {
            invalid(Entity::Config, format_args!("limit {name}: {value} is not 0 to 2^32 - 1"), 0)
        })?;
    }
    Ok(limits)
}

/// A limit by its name.
fn limit<'a>(limits: &'a mut Limits, name: &str) -> Option<&'a mut u32> {
    Some(match name {
        "agents" => &mut limits.agents,
        "frameworks" => &mut limits.frameworks,
        "roles" => &mut limits.roles,
        "role_depth" => &mut limits.role_depth,
        "roles_per_framework" => &mut limits.roles_per_framework,
        "name_len" => &mut limits.name_len,
        "names" => &mut limits.names,
        "kinds" => &mut limits.kinds,
        "resources_per_bag" => &mut limits.resources_per_bag,
        "ranges_per_resource" => &mut limits.ranges_per_resource,
        "reservation_depth" => &mut limits.reservation_depth,
        "attributes_per_agent" => &mut limits.attributes_per_agent,
        "offers" => &mut limits.offers,
        "filters" => &mut limits.filters,
        "tasks" => &mut limits.tasks,
        _ => return None,
    })
}

/// Capabilities of a framework by their names, besides MULTI_ROLE.
pub(crate) fn capabilities(names: &[String]) -> PyResult<FrameworkCapabilities> {
    let mut capabilities = FrameworkCapabilities { multi_role: true, ..Default::default() };
    for (at, name) in names.iter().enumerate() {
        let capability = match name.as_str() {
            "MULTI_ROLE" => &mut capabilities.multi_role,
            "REVOCABLE_RESOURCES" => &mut capabilities.revocable_resources,
            "SHARED_RESOURCES" => &mut capabilities.shared_resources,
            "GPU_RESOURCES" => &mut capabilities.gpu_resources,
            "RESERVATION_REFINEMENT" => &mut capabilities.reservation_refinement,
            "REGION_AWARE" => &mut capabilities.region_aware,
            _ => {
                let message = format_args!("{name:?} is no capability that the allocator knows");
                return Err(invalid(Entity::Capability, message, at));
            }
        };
        *capability = true;
    }
    Ok(capabilities)
}
