//! Quotas on roles at every level: what is refused, what limits leave, what is claimed.

use super::allocator::Oracle;
use super::amounts::Amounts;
use apportion_core::error::{Entity, Error, Result};
use apportion_core::quota::Quota;
use apportion_core::resource::Quantities;
use apportion_core::role;
use std::collections::{BTreeMap, BTreeSet};

/// A role and those above it.
pub(super) fn path(role: &str) -> impl Iterator<Item = &str> {
    core::iter::once(role).chain(role::ancestors(role))
}

fn larger(left: &Quantities, right: &Quantities) -> Quantities {
    let mut more = right.clone();
    more.subtract(left);
    let mut larger = left.clone();
    larger.add_all(&more);
    larger
}

impl Oracle {
    /// Refuses a quota with which no amount would fit every guarantee and limit on a path.
    pub(super) fn check_quota(&self, role: &str, quota: &Quota) -> Result<()> {
        let refuse = |reason| Err(Error::Conflict { entity: Entity::Quota, reason });
        if self.config.compat {
            let nested_limits = role::parent(role).is_some() && !quota.limits.is_empty();
            return if nested_limits { refuse("only top-level roles have limits") } else { Ok(()) };
        }
        let mut quotas = self.quotas.clone();
        quotas.insert(role.to_owned(), quota.clone());
        for (low, Quota { guarantees, .. }) in &quotas {
            for high in path(low) {
                let concerns = low == role || high == role;
                let fits = quotas.get(high).is_none_or(|high| high.limits.contains(guarantees));
                if concerns && !fits {
                    return refuse("a guarantee above a limit");
                }
            }
        }
        Ok(())
    }

    /// What roles claim for guarantees that are not met: each what it lacks itself, or what those below it claim, whatever
    /// is more.
    pub(super) fn claims(&self, consumed: &BTreeMap<String, Quantities>) -> Quantities {
        // Mesos keeps no headroom for what is below the top level.
        let counts = |role: &&String| !self.config.compat || role::parent(role).is_none();
        let roles: BTreeSet<&str> =
            self.quotas.keys().filter(counts).flat_map(|role| path(role)).collect();
        let mut sum = Quantities::new();
        for role in roles.iter().filter(|role| role::parent(role).is_none()) {
            sum.add_all(&self.claim(role, &roles, consumed));
        }
        sum
    }

    fn claim(
        &self,
        role: &str,
        roles: &BTreeSet<&str>,
        consumed: &BTreeMap<String, Quantities>,
    ) -> Quantities {
        let mut lacking = Quantities::new();
        if let (Some(quota), Some(consumed)) = (self.quotas.get(role), consumed.get(role)) {
            lacking = quota.guarantees.clone();
            lacking.subtract(consumed);
        }
        let mut below = Quantities::new();
        for child in roles.iter().filter(|other| role::parent(other) == Some(role)) {
            below.add_all(&self.claim(child, roles, consumed));
        }
        larger(&lacking, &below)
    }

    /// The part of `unmet` that the limits of the roles above leave.
    pub(super) fn within_limits_above(
        &self,
        unmet: &Quantities,
        role: &str,
        amounts: &Amounts,
    ) -> Quantities {
        let mut part = Quantities::new();
        for (name, amount) in unmet.iter() {
            let mut least = amount;
            for above in role::ancestors(role).filter(|_| !self.config.compat) {
                let Some(quota) = self.quotas.get(above) else { continue };
                let mut left = quota.limits.clone();
                left.subtract(&amounts.consumed(above));
                least = left.limit(name).map_or(least, |left| least.min(left));
            }
            part.add(name, least);
        }
        part
    }

    /// A stage-1 grant may leave the claim of another level as it was.
    pub(super) fn has_inner_quotas(&self) -> bool {
        !self.config.compat && self.quotas.keys().any(|role| role::parent(role).is_some())
    }
}
