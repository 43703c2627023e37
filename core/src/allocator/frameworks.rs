//! What the allocator keeps of a framework.

use super::backoff::Backoff;
use super::names::{NameSym, RoleSym};
use crate::bitset::BitSet;
use crate::constraint::CompiledConstraints;
use crate::fairness::Client;
use crate::framework::{FrameworkCapabilities, FrameworkInfo};
use std::sync::Arc;

/// Whose a holding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Owner {
    /// A framework, by place.
    Framework(u32),
    /// A framework that an agent spoke of and that was not added yet, by id.
    Unknown(Arc<str>),
}

/// One entry of a minimum: names and thousandths, all of which must be there.
pub(crate) type Requirement = Vec<(NameSym, i64)>;

/// A role that a framework is tracked under: subscribed to, or held under.
#[derive(Debug, Clone)]
pub(crate) struct FrameworkRole {
    pub(crate) role: RoleSym,
    pub(crate) subscribed: bool,
    pub(crate) suppressed: bool,
    /// In the role's framework sorter.
    pub(crate) client: Client,
    /// Replaces the allocator's minimum.
    pub(crate) min: Option<Vec<Requirement>>,
    /// Which agents it wants offers of.
    pub(crate) constraints: Option<CompiledConstraints>,
    /// The agents that they leave out.
    pub(crate) excluded: BitSet,
    /// The number of its filters for this role, while it has any.
    pub(crate) refuser: u32,
    /// What it made of its turns.
    pub(crate) backoff: Backoff,
}

#[derive(Debug, Clone)]
pub(crate) struct FrameworkState {
    pub(crate) name: Arc<str>,
    pub(crate) info: FrameworkInfo,
    pub(crate) active: bool,
    /// The shapes it asked for: an offer must hold one of them, if there are any.
    pub(crate) requests: Vec<Requirement>,
    /// Tracked roles, by role.
    pub(crate) roles: Vec<FrameworkRole>,
}

impl FrameworkState {
    pub(crate) fn capabilities(&self) -> FrameworkCapabilities {
        self.info.capabilities
    }

    pub(crate) fn role(&self, role: RoleSym) -> Option<&FrameworkRole> {
        self.roles
            .binary_search_by_key(&role, |tracked| tracked.role)
            .ok()
            .map(|at| &self.roles[at])
    }

    pub(crate) fn role_mut(&mut self, role: RoleSym) -> Option<&mut FrameworkRole> {
        let at = self.roles.binary_search_by_key(&role, |tracked| tracked.role).ok()?;
        Some(&mut self.roles[at])
    }
}
