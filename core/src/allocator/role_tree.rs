//! The tree of roles as it stands: which roles exist, and why.

use super::Allocator;
use super::names::RoleSym;
use super::roles::Sum;
use crate::id::FrameworkId;
use crate::quota::Quota;
use crate::resource::Quantities;
use std::collections::BTreeMap;

/// A role that exists. Sums are over the role and all below it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleNode {
    /// Its name.
    pub role: String,
    /// Its weight; 1 unless set.
    pub weight: f64,
    /// Its quota; none unless set.
    pub quota: Quota,
    /// The frameworks that subscribe to this very role or hold something under it, by place.
    pub frameworks: Vec<FrameworkId>,
    /// What is reserved to it, on all agents, used or not.
    pub reserved: Quantities,
    /// What is reserved and offered or allocated.
    pub reserved_held: Quantities,
    /// What is neither reserved nor revocable, and offered or allocated.
    pub unreserved_held: Quantities,
    /// What is neither reserved nor revocable, and allocated.
    pub unreserved_allocated: Quantities,
}

impl Allocator {
    /// The roles that exist, by name, those above before those below.
    ///
    /// A role exists while it, or one below it, has a weight other than 1, a quota, a framework that subscribes to it or
    /// holds something under it, or anything reserved to it. O(roles known · (depth + scalars) + frameworks); allocates.
    ///
    /// ```
    /// # use apportion_core::allocator::{Allocator, Config};
    /// # let mut allocator = Allocator::new(Config::default())?;
    /// allocator.update_weight("a/b", 2.0)?;
    /// let names: Vec<String> = allocator.roles().into_iter().map(|node| node.role).collect();
    /// assert_eq!(names, ["a", "a/b"]);
    /// allocator.update_weight("a/b", 1.0)?;
    /// assert!(allocator.roles().is_empty());
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn roles(&self) -> Vec<RoleNode> {
        let mut frameworks: BTreeMap<RoleSym, Vec<FrameworkId>> = BTreeMap::new();
        for (id, state) in self.frameworks.iter() {
            for tracked in &state.roles {
                frameworks.entry(tracked.role).or_default().push(id);
            }
        }
        let mut exists = BTreeMap::new();
        for (role, state) in self.roles.iter() {
            let is_set = state.weight != 1.0 || !state.quota.is_default();
            let is_reserved_to =
                || self.roles.sum(Some(role), Sum::Reservations).iter().any(|sum| *sum != 0);
            if is_set || state.members.is_some() || is_reserved_to() {
                for role in self.catalog.lineage(role) {
                    exists.insert(self.catalog.role_text(role), role);
                }
            }
        }
        let node = |(name, role): (&str, RoleSym)| {
            let state = self.roles.get(role);
            let sum = |sum| self.by_name(self.roles.sum(Some(role), sum));
            RoleNode {
                role: name.to_owned(),
                weight: state.weight,
                quota: state.quota.clone(),
                frameworks: frameworks.remove(&role).unwrap_or_default(),
                reserved: sum(Sum::Reservations),
                reserved_held: sum(Sum::HeldReserved),
                unreserved_held: sum(Sum::HeldUnreserved),
                unreserved_allocated: sum(Sum::AllocatedUnreserved),
            }
        };
        exists.into_iter().map(node).collect()
    }
}
