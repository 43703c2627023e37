//! Frameworks: the schedulers that are offered resources.

use crate::agent::Used;
use crate::constraint::RoleConstraints;
use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits};
use crate::resource::Quantities;
use crate::role;

/// What a framework can do, as far as the allocator cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FrameworkCapabilities {
    /// Subscribes to several roles.
    pub multi_role: bool,
    /// Takes resources that may be taken back.
    pub revocable_resources: bool,
    /// Takes volumes that others hold too.
    pub shared_resources: bool,
    /// Takes agents with GPUs.
    pub gpu_resources: bool,
    /// Understands reservations in several layers.
    pub reservation_refinement: bool,
    /// Takes agents of other regions.
    pub region_aware: bool,
}

/// The least that is worth offering: satisfied by an offer that holds all of any one entry.
///
/// An empty list means that anything is worth offering.
pub type MinAllocatable = Vec<Quantities>;

/// What a framework asks for one role: subscription details.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleSubscription {
    /// The role.
    pub role: String,
    /// Starts without offers, until revived.
    pub suppressed: bool,
    /// Replaces the allocator's own minimum for offers under this role.
    pub min_allocatable: Option<MinAllocatable>,
}

impl RoleSubscription {
    /// A plain subscription.
    pub fn new(role: impl Into<String>) -> Self {
        RoleSubscription { role: role.into(), suppressed: false, min_allocatable: None }
    }
}

/// Everything about a framework that it may change later.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FrameworkInfo {
    /// The roles it subscribes to.
    pub roles: Vec<RoleSubscription>,
    /// What it can do.
    pub capabilities: FrameworkCapabilities,
    /// Which agents it wants offers of, for roles it subscribes to; no entry is no restriction.
    pub constraints: Vec<RoleConstraints>,
}

impl FrameworkInfo {
    /// A multi-role framework of these roles.
    pub fn new<S: Into<String>>(roles: impl IntoIterator<Item = S>) -> Self {
        FrameworkInfo {
            roles: roles.into_iter().map(RoleSubscription::new).collect(),
            capabilities: FrameworkCapabilities { multi_role: true, ..Default::default() },
            constraints: Vec::new(),
        }
    }

    /// Checks the roles.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a malformed role or one named twice (with its index), [`Error::LimitReached`].
    pub fn validate(&self, limits: &Limits) -> Result<()> {
        crate::limits::check(
            Limit::RolesPerFramework,
            self.roles.len(),
            limits.roles_per_framework,
        )?;
        for subscription in &self.roles {
            role::validate(&subscription.role, limits)?;
        }
        let mut names: Vec<&str> =
            self.roles.iter().map(|subscription| subscription.role.as_str()).collect();
        names.sort_unstable();
        for (at, constraints) in self.constraints.iter().enumerate() {
            if names.binary_search(&constraints.role.as_str()).is_err() {
                return Err(Error::invalid(
                    Entity::Constraint,
                    "for a role that is not subscribed to",
                    at,
                ));
            }
            if self.constraints[..at].iter().any(|other| other.role == constraints.role) {
                return Err(Error::invalid(Entity::Constraint, "a role is constrained twice", at));
            }
        }
        match names.windows(2).position(|pair| pair[0] == pair[1]) {
            Some(at) => Err(Error::invalid(Entity::Role, "subscribed to twice", at)),
            None => Ok(()),
        }
    }
}

/// A new framework.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameworkSpec {
    /// Its id: unique among the frameworks known at a time.
    pub id: String,
    /// Roles and capabilities.
    pub info: FrameworkInfo,
    /// Whether it is connected: an inactive one is not offered anything.
    pub active: bool,
    /// What it holds already; [`Used::id`] names the agent.
    pub used: Vec<Used>,
}

impl FrameworkSpec {
    /// An active multi-role framework of these roles that holds nothing.
    pub fn new<S: Into<String>>(id: impl Into<String>, roles: impl IntoIterator<Item = S>) -> Self {
        FrameworkSpec {
            id: id.into(),
            info: FrameworkInfo::new(roles),
            active: true,
            used: Vec::new(),
        }
    }
}
