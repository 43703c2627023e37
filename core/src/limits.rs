//! The limits of every table and text, in one public configuration.
//!
//! Passing a limit is an [`Error::LimitReached`], never an abort: a core that is
//! embedded must survive whatever its host feeds it.

use crate::error::{Error, Result};

pub use crate::error::Limit;

/// How large anything may grow. The defaults hold a large cluster with room to spare.
///
/// ```
/// use apportion_core::limits::Limits;
/// let small = Limits { agents: 64, ..Limits::default() };
/// assert!(small.frameworks > small.agents);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Agents known at a time.
    pub agents: u32,
    /// Frameworks known at a time.
    pub frameworks: u32,
    /// Roles known at a time: tracked, weighted, with a quota or reserved to, and their ancestors.
    pub roles: u32,
    /// Levels of one role's path: `a/b/c` has three.
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
    /// Thousandths of one resource name, summed over the cluster.
    pub total_quantity: i64,
    /// Tasks an endpoint keeps track of at a time.
    pub tasks: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            agents: 1 << 20,
            frameworks: 1 << 18,
            roles: 1 << 18,
            role_depth: 32,
            roles_per_framework: 1 << 12,
            name_len: 1 << 12,
            names: 1 << 22,
            kinds: 1 << 20,
            resources_per_bag: 1 << 16,
            ranges_per_resource: 1 << 16,
            reservation_depth: 32,
            attributes_per_agent: 1 << 12,
            offers: 1 << 22,
            filters: 1 << 26,
            total_quantity: 1 << 60,
            tasks: 1 << 22,
        }
    }
}

/// Refuses a `count` above `max`.
///
/// # Errors
/// [`Error::LimitReached`] when there are more.
pub(crate) fn check(limit: Limit, count: usize, max: u32) -> Result<()> {
    if count as u64 > u64::from(max) {
        return Err(Error::LimitReached { limit, max: u64::from(max) });
    }
    Ok(())
}
