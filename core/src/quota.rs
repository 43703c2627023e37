//! Quota: what a role is guaranteed, and what it may not exceed.

use crate::resource::{Quantities, QuantityLimits};

/// A role's quota. The default is none: nothing guaranteed, nothing limited.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Quota {
    /// Held back for the role, whether it has frameworks or not.
    pub guarantees: Quantities,
    /// Never granted beyond, by resource name.
    pub limits: QuantityLimits,
}

impl Quota {
    /// Whether nothing is guaranteed and nothing limited.
    pub fn is_default(&self) -> bool {
        self.guarantees.is_empty() && self.limits.is_empty()
    }
}
