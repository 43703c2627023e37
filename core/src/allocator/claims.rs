//! What roles claim of the headroom for their guarantees, passed up the tree of roles.

use super::Allocator;
use super::consumption::Consumption;
use super::names::RoleSym;

/// The claims of roles with a quota and of all roles above them: thousandths by scalar.
///
/// A role claims what its guarantees lack, or what the roles below it claim together, whichever is more.
#[derive(Debug, Clone, Default)]
pub(crate) struct Claims {
    /// (Depth, role), the deepest first: a claim is complete before it is passed up.
    roles: Vec<(u32, RoleSym)>,
    /// By role: one more than its place in `roles`, 0 for others.
    place_of: Vec<u32>,
    /// Each role's claim, and what the roles below it claim together: rows of `stride`.
    claims: Vec<i64>,
    below: Vec<i64>,
    stride: usize,
    nested: bool,
}

impl Claims {
    fn start(&mut self, scalars: usize) {
        for (_, role) in self.roles.drain(..) {
            self.place_of[role.index()] = 0;
        }
        self.claims.clear();
        self.below.clear();
        self.stride = scalars;
        self.nested = false;
    }

    fn add(&mut self, role: RoleSym, depth: u32) {
        if role.index() >= self.place_of.len() {
            self.place_of.resize(role.index() + 1, 0);
        }
        if self.place_of[role.index()] == 0 {
            self.place_of[role.index()] = 1;
            self.roles.push((depth, role));
        }
        self.nested |= depth > 1;
    }

    /// Puts the roles in order and makes room for their claims.
    fn arrange(&mut self) {
        self.roles.sort_unstable_by_key(|&(depth, role)| (u32::MAX - depth, role));
        for (place, (_, role)) in self.roles.iter().enumerate() {
            self.place_of[role.index()] = place as u32 + 1;
        }
        self.claims.resize(self.roles.len() * self.stride, 0);
        self.below.resize(self.roles.len() * self.stride, 0);
    }

    fn place(&self, role: RoleSym) -> Option<usize> {
        (*self.place_of.get(role.index())? as usize).checked_sub(1)
    }

    /// Whether any role below another claims anything.
    pub(super) fn is_nested(&self) -> bool {
        self.nested
    }
}

impl Allocator {
    /// Sums what top-level roles claim.
    pub(super) fn sum_claims(
        &self,
        consumed: &Consumption,
        claims: &mut Claims,
        required: &mut [i64],
    ) {
        claims.start(required.len());
        for &role in consumed.roles() {
            // In Mesos quotas of nested roles claim nothing.
            if self.compat() && self.catalog.role_name(role).is_nested {
                continue;
            }
            let depth = self.catalog.lineage(role).count() as u32;
            for (above, ancestor) in self.catalog.lineage(role).enumerate() {
                claims.add(ancestor, depth - above as u32);
            }
        }
        claims.arrange();
        required.fill(0);
        for at in 0..claims.roles.len() {
            self.raise_claim(claims.roles[at].1, consumed, claims, required);
        }
    }

    /// Works out anew what a role and those above it claim, after one of them used more. O(depth).
    pub(super) fn renew_claims(
        &self,
        role: RoleSym,
        consumed: &Consumption,
        claims: &mut Claims,
        required: &mut [i64],
    ) {
        for role in self.catalog.lineage(role) {
            self.raise_claim(role, consumed, claims, required);
        }
    }

    /// Works out a role's claim, and passes up by how much it changed.
    fn raise_claim(
        &self,
        role: RoleSym,
        consumed: &Consumption,
        claims: &mut Claims,
        required: &mut [i64],
    ) {
        let Some(place) = claims.place(role) else { return };
        let parent = self.catalog.role_name(role).parent.and_then(|parent| claims.place(parent));
        let guarantees = &self.roles.get(role).guarantees;
        let used = consumed.of(role);
        for scalar in 0..claims.stride {
            let at = place * claims.stride + scalar;
            let guarantee = guarantees.iter().find(|entry| entry.0 as usize == scalar);
            let lacking = guarantee.zip(used).map_or(0, |(entry, used)| entry.1 - used[scalar]);
            let claim = lacking.max(claims.below[at]).max(0);
            let change = claim - claims.claims[at];
            claims.claims[at] = claim;
            match parent {
                Some(parent) => claims.below[parent * claims.stride + scalar] += change,
                None => required[scalar] += change,
            }
        }
    }
}
