//! Agents: the machines whose resources are offered.

use crate::attribute::Attribute;
use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits};
use crate::resource::Resources;

/// What an agent can do, as far as the allocator cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AgentCapabilities {
    /// May serve frameworks that are MULTI_ROLE capable.
    pub multi_role: bool,
    /// May serve roles with a `/` in them.
    pub hierarchical_role: bool,
}

impl AgentCapabilities {
    /// Everything: what any agent of this decade says.
    pub const ALL: AgentCapabilities =
        AgentCapabilities { multi_role: true, hierarchical_role: true };
    /// Nothing: an agent from before roles had levels.
    pub const NONE: AgentCapabilities =
        AgentCapabilities { multi_role: false, hierarchical_role: false };
}

/// Where an agent stands: a fault domain.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Domain {
    /// The region. Frameworks that are not REGION_AWARE stay in the master's.
    pub region: String,
    /// The zone within it.
    pub zone: String,
}

/// When an agent is to be taken away for maintenance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Unavailability {
    /// Since the epoch.
    pub start_ns: u64,
    /// `None` is for good.
    pub duration_ns: Option<u64>,
}

/// Everything about an agent but what it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentInfo {
    /// The name that the whitelist and constraints know it by.
    pub hostname: String,
    /// What constraints look at.
    pub attributes: Vec<Attribute>,
    /// Where it stands, if that is known.
    pub domain: Option<Domain>,
}

impl AgentInfo {
    /// An agent of this host name, without attributes or domain.
    pub fn new(hostname: impl Into<String>) -> Self {
        AgentInfo { hostname: hostname.into(), attributes: Vec::new(), domain: None }
    }

    /// Checks names and attributes.
    ///
    /// # Errors
    /// [`Error::Invalid`] or [`Error::LimitReached`] for what breaks a rule.
    pub fn validate(&self, limits: &Limits) -> Result<()> {
        crate::limits::check(Limit::NameLen, self.hostname.len(), limits.name_len)?;
        crate::attribute::validate(&self.attributes, limits)
    }
}

/// A new agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentSpec {
    /// Its id: unique among the agents known at a time.
    pub id: String,
    /// Host name, attributes, domain.
    pub info: AgentInfo,
    /// What it can do.
    pub capabilities: AgentCapabilities,
    /// All it has: static and dynamic reservations, volumes and oversubscribed resources included.
    pub total: Resources,
    /// What frameworks hold on it already.
    pub used: Vec<Used>,
    /// Maintenance announced for it.
    pub unavailability: Option<Unavailability>,
}

impl AgentSpec {
    /// An agent with these resources, nothing in use; its id is its host name.
    pub fn new(id: impl Into<String>, total: Resources) -> Self {
        let id = id.into();
        AgentSpec {
            info: AgentInfo::new(id.clone()),
            id,
            capabilities: AgentCapabilities::ALL,
            total,
            used: Vec::new(),
            unavailability: None,
        }
    }
}

/// What one framework holds under one role, on one agent or another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// Whose: the framework's id when told of an agent, the agent's id when told of a framework.
    pub id: String,
    /// Under which role.
    pub role: String,
    /// What.
    pub resources: Resources,
}

/// Checks an id of an agent, framework or the like: not empty, not too long, no control characters; of a framework's id
/// with slashes, no part after the first is a dot.
///
/// # Errors
/// [`Error::Invalid`] with the byte offset, [`Error::LimitReached`].
pub fn validate_id(entity: Entity, id: &str, limits: &Limits) -> Result<()> {
    if id.is_empty() {
        return Err(Error::invalid(entity, "empty id", 0));
    }
    crate::limits::check(Limit::NameLen, id.len(), limits.name_len)?;
    if let Some(at) = id.bytes().position(|byte| byte.is_ascii_control()) {
        return Err(Error::invalid(entity, "control character in an id", at));
    }
    // To a sorter an id with slashes is a path, and this one the leaf of the client above.
    if entity == Entity::Framework && id.contains("/.") && id.split('/').any(|part| part == ".") {
        return Err(Error::invalid(entity, "an id with a part that is a dot", 0));
    }
    Ok(())
}
