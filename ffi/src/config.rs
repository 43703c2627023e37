//! How an allocator is set up.

use crate::boundary::export;
use crate::error::{ErrorReport, Outcome};
use crate::strings::{Out, Text, column, optional_column};
use crate::versioned::Versioned;
use apportion_core::allocator::{AgentOrder, Compatibility, Config};
use apportion_core::error::{Entity, Error};
use apportion_core::fairness::SorterKind;
use apportion_core::limits::Limits;
use apportion_core::resource::Quantities;

/// Agents are visited in an order drawn anew for each stage of each cycle, from the seed.
pub const APPORTION_AGENT_ORDER_SHUFFLED: i32 = 0;
/// Agents are visited as they were added.
pub const APPORTION_AGENT_ORDER_BY_ADDITION: i32 = 1;

/// Decisions are what Apportion holds to be right.
pub const APPORTION_COMPATIBILITY_OFF: i32 = 0;
/// Decisions are those of Mesos 1.11.0, its defects included.
pub const APPORTION_COMPATIBILITY_MESOS: i32 = 1;

/// Roles and frameworks are ordered by weighted dominant shares.
pub const APPORTION_SORTER_DRF: i32 = 0;
/// They are ordered by lot, drawn from the seed, by weight.
pub const APPORTION_SORTER_RANDOM: i32 = 1;
/// Roles are ordered by hierarchical DRF. Needs APPORTION_COMPATIBILITY_OFF.
pub const APPORTION_SORTER_HDRF: i32 = 2;

/// How large anything may grow. Set by `apportion_limits_init`, then changed where wanted.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct AllocatorLimits {
    /// sizeof (apportion_limits).
    pub size: usize,
    /// Thousandths of one resource name, summed over the cluster.
    pub total_quantity: i64,
    /// Agents known at a time.
    pub agents: u32,
    /// Frameworks known at a time.
    pub frameworks: u32,
    /// Roles known at a time, with their ancestors.
    pub roles: u32,
    /// Levels of one role's path.
    pub role_depth: u32,
    /// Roles one framework subscribes to.
    pub roles_per_framework: u32,
    /// Bytes in any name or id.
    pub name_len: u32,
    /// Different names in one table of names.
    pub names: u32,
    /// Different resource kinds: everything about a resource except its amount.
    pub kinds: u32,
    /// Resource objects in one list.
    pub resources_per_bag: u32,
    /// Ranges in one resource.
    pub ranges_per_resource: u32,
    /// Levels of one resource's reservation stack.
    pub reservation_depth: u32,
    /// Attributes of one agent.
    pub attributes_per_agent: u32,
    /// Offers not answered yet.
    pub offers: u32,
    /// Refusal filters in force at a time.
    pub filters: u32,
}

/// Everything an allocator can be told at the start. Set by `apportion_config_init`, then changed where wanted.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct AllocatorConfig {
    /// sizeof (apportion_config).
    pub size: usize,
    /// Time from the end of one batch cycle to the next.
    pub interval_ns: u64,
    /// What is drawn at random is drawn from this.
    pub seed: u64,
    /// How long the recovery after a restart waits for agents at most.
    pub recovery_timeout_ns: u64,
    /// The part of the expected agents that ends the recovery: 0 to 1.
    pub agent_recovery_factor: f64,
    /// In which order a cycle visits the agents: one of APPORTION_AGENT_ORDER_*.
    pub agent_order: i32,
    /// Whose decisions to make: one of APPORTION_COMPATIBILITY_*.
    pub compatibility: i32,
    /// 1: offer agents that have GPUs only to frameworks that can use them. 0: to all.
    pub filter_gpu_resources: u32,
    /// Must be 0.
    pub reserved: u32,
    /// The master's region; a NULL pointer is none.
    pub region: Text,
    /// Resource names that do not count towards shares: `exclude_count` of them.
    pub exclude_from_shares: *const Text,
    /// How many.
    pub exclude_count: usize,
    /// The least worth offering, as texts like `cpus:0.01;mem:32`: an offer satisfies one of `min_allocatable_count`.
    /// NULL is the default, 0.01 CPUs or 32 MB. A count of 0 with another pointer means that anything is worth offering.
    pub min_allocatable: *const Text,
    /// How many.
    pub min_allocatable_count: usize,
    /// NULL is the defaults.
    pub limits: *const AllocatorLimits,
    /// Offers not answered within this time come back, and `apportion_allocator_rescinded` tells which; 0: never.
    pub offer_timeout_ns: u64,
    /// What was held in the past counts towards shares, half as much for each of these that it lies back; 0: not at all.
    pub usage_half_life_ns: u64,
    /// Whoever gives back all it is offered, again and again, is passed over in at most so many cycles; 0: nobody is.
    pub decline_backoff_cycles: u32,
    /// 1: what is freed asks for a cycle at once. 0: it waits for the next batch.
    pub event_driven: u32,
    /// 1: `apportion_allocator_request_resources` counts. 0: it is ignored.
    pub honour_requests: u32,
    /// What the order of roles and frameworks goes by: one of APPORTION_SORTER_*.
    pub sorter: i32,
}

// SAFETY: `repr(C)`, the size first; integers alone.
unsafe impl Versioned for AllocatorLimits {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "limits";
}

// SAFETY: `repr(C)`, the size first; integers, a double and pointers, which may be anything.
unsafe impl Versioned for AllocatorConfig {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "config";
}

/// Fills in the defaults, the size included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_config_init(
    out: *mut AllocatorConfig,
    error: *mut ErrorReport,
) -> i32 {
    export!(error, {
        // SAFETY: the contract of all exports.
        unsafe { Out::new(out, "out") }?.write(default_config());
        Ok(())
    })
}

/// Fills in the defaults, the size included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_limits_init(
    out: *mut AllocatorLimits,
    error: *mut ErrorReport,
) -> i32 {
    export!(error, {
        // SAFETY: the contract of all exports.
        unsafe { Out::new(out, "out") }?.write(default_limits());
        Ok(())
    })
}

fn default_config() -> AllocatorConfig {
    let config = Config::default();
    AllocatorConfig {
        size: size_of::<AllocatorConfig>(),
        interval_ns: config.interval_ns,
        seed: config.seed,
        recovery_timeout_ns: config.recovery_timeout_ns,
        agent_recovery_factor: config.agent_recovery_factor,
        agent_order: APPORTION_AGENT_ORDER_SHUFFLED,
        compatibility: APPORTION_COMPATIBILITY_OFF,
        filter_gpu_resources: config.filter_gpu_resources.into(),
        reserved: 0,
        region: Text::NONE,
        exclude_from_shares: core::ptr::null(),
        exclude_count: 0,
        min_allocatable: core::ptr::null(),
        min_allocatable_count: 0,
        limits: core::ptr::null(),
        offer_timeout_ns: 0,
        usage_half_life_ns: 0,
        decline_backoff_cycles: 0,
        event_driven: 0,
        honour_requests: 0,
        sorter: APPORTION_SORTER_DRF,
    }
}

fn default_limits() -> AllocatorLimits {
    let limits = Limits::default();
    AllocatorLimits {
        size: size_of::<AllocatorLimits>(),
        total_quantity: limits.total_quantity,
        agents: limits.agents,
        frameworks: limits.frameworks,
        roles: limits.roles,
        role_depth: limits.role_depth,
        roles_per_framework: limits.roles_per_framework,
        name_len: limits.name_len,
        names: limits.names,
        kinds: limits.kinds,
        resources_per_bag: limits.resources_per_bag,
        ranges_per_resource: limits.ranges_per_resource,
        reservation_depth: limits.reservation_depth,
        attributes_per_agent: limits.attributes_per_agent,
        offers: limits.offers,
        filters: limits.filters,
    }
}

/// The caller's configuration, checked; NULL is the default.
///
/// # Safety
/// `config` is NULL or readable as its size says, and so is all that it points to.
pub(crate) unsafe fn config_from(config: *const AllocatorConfig) -> Outcome<Config> {
    if config.is_null() {
        return Ok(Config::default());
    }
    // SAFETY: the caller's promise, as in the rest of this function.
    let given = unsafe { AllocatorConfig::read(config, default_config()) }?;
    let invalid = |reason| Error::Invalid { entity: Entity::Config, reason, at: 0 };
    let mut config = Config {
        interval_ns: given.interval_ns,
        seed: given.seed,
        recovery_timeout_ns: given.recovery_timeout_ns,
        agent_recovery_factor: given.agent_recovery_factor,
        ..Config::default()
    };
    config.agent_order = match given.agent_order {
        APPORTION_AGENT_ORDER_SHUFFLED => AgentOrder::Shuffled,
        APPORTION_AGENT_ORDER_BY_ADDITION => AgentOrder::ByAddition,
        _ => return Err(invalid("unknown agent order").into()),
    };
    config.compatibility = match given.compatibility {
        APPORTION_COMPATIBILITY_OFF => Compatibility::Off,
        APPORTION_COMPATIBILITY_MESOS => Compatibility::Mesos,
        _ => return Err(invalid("unknown compatibility").into()),
    };
    config.sorter = match given.sorter {
        APPORTION_SORTER_DRF => SorterKind::Drf,
        APPORTION_SORTER_RANDOM => SorterKind::Random,
        APPORTION_SORTER_HDRF => SorterKind::HDrf,
        _ => return Err(invalid("unknown sorter").into()),
    };
    let flag = |value, refusal| match value {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(invalid(refusal)),
    };
    config.filter_gpu_resources =
        flag(given.filter_gpu_resources, "filter_gpu_resources is neither 0 nor 1")?;
    config.event_driven = flag(given.event_driven, "event_driven is neither 0 nor 1")?;
    config.honour_requests = flag(given.honour_requests, "honour_requests is neither 0 nor 1")?;
    config.offer_timeout_ns = (given.offer_timeout_ns > 0).then_some(given.offer_timeout_ns);
    config.usage_half_life_ns = (given.usage_half_life_ns > 0).then_some(given.usage_half_life_ns);
    config.decline_backoff_cycles =
        (given.decline_backoff_cycles > 0).then_some(given.decline_backoff_cycles);
    if given.reserved != 0 {
        return Err(invalid("a reserved field is not 0").into());
    }
    if !given.region.ptr.is_null() {
        // SAFETY: as above.
        config.region = Some(unsafe { given.region.read(Entity::Config, "region") }?.to_owned());
    }
    // SAFETY: as above.
    unsafe {
        let names = column(given.exclude_from_shares, given.exclude_count, "exclude_from_shares")?;
        for (row, name) in names.iter().enumerate() {
            let name = name.read(Entity::Config, "exclude_from_shares");
            config.exclude_from_shares.push(name.map_err(|r| r.in_row(row))?.to_owned());
        }
        let minimums =
            optional_column(given.min_allocatable, given.min_allocatable_count, "min_allocatable")?;
        if let Some(minimums) = minimums {
            config.min_allocatable.clear();
            for (row, minimum) in minimums.iter().enumerate() {
                let text = minimum.read(Entity::Quantity, "min_allocatable");
                let quantities = text.and_then(|text| Ok(Quantities::parse(text)?));
                config.min_allocatable.push(quantities.map_err(|r| r.in_row(row))?);
            }
        }
        config.limits = limits_at(given.limits)?.unwrap_or_default();
    }
    Ok(config)
}

/// The caller's limits; NULL is none.
///
/// # Safety
/// `limits` is NULL or readable as its size says.
pub(crate) unsafe fn limits_at(limits: *const AllocatorLimits) -> Outcome<Option<Limits>> {
    if limits.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's promise.
    let given = unsafe { AllocatorLimits::read(limits, default_limits()) }?;
    Ok(Some(limits_from(given)))
}

fn limits_from(given: AllocatorLimits) -> Limits {
    Limits {
        total_quantity: given.total_quantity,
        agents: given.agents,
        frameworks: given.frameworks,
        roles: given.roles,
        role_depth: given.role_depth,
        roles_per_framework: given.roles_per_framework,
        name_len: given.name_len,
        names: given.names,
        kinds: given.kinds,
        resources_per_bag: given.resources_per_bag,
        ranges_per_resource: given.ranges_per_resource,
        reservation_depth: given.reservation_depth,
        attributes_per_agent: given.attributes_per_agent,
        offers: given.offers,
        filters: given.filters,
        ..Limits::default()
    }
}
