//! What quotas hold back: consumption by role, claims up the tree, and what is free to hold back from.

use super::Allocator;
use super::names::RoleSym;
use super::portion::UNLIMITED;
use super::roles::Sum;
use super::scratch::Scratch;
use std::collections::BTreeMap;

/// Takes `less` from `row`, each down to zero.
pub(super) fn floor_subtract(row: &mut [i64], less: &[i64]) {
    for (mine, less) in row.iter_mut().zip(less) {
        *mine = (*mine - less).max(0);
    }
}

/// What a role has used of its quota in this cycle, if it has one.
pub(super) fn consumed_by(consumed: &[(RoleSym, Vec<i64>)], role: RoleSym) -> Option<&[i64]> {
    consumed.iter().find(|entry| entry.0 == role).map(|entry| &entry.1[..])
}

impl Allocator {
    /// Works out what quotas leave: consumption, required and available headroom.
    pub(super) fn prepare(&self, scratch: &mut Scratch) {
        let scalars = self.catalog.scalar_count();
        scratch.growth.clear();
        scratch.growth.resize(scalars, 0);
        scratch.consumed.clear();
        scratch.headroom.required.clear();
        scratch.headroom.required.resize(scalars, 0);
        scratch.headroom.available.clear();
        for role in self.roles.with_quota() {
            let mut consumed = vec![0; scalars];
            // In Mesos nested roles start at zero: their quota is not accounted for between cycles.
            if !self.compat() || !self.catalog.role_name(role).is_nested {
                let held = self.roles.sum(Some(role), Sum::HeldUnreserved);
                let reserved = self.roles.sum(Some(role), Sum::Reservations);
                for (scalar, consumed) in consumed.iter_mut().enumerate() {
                    *consumed = held[scalar] + reserved[scalar];
                }
            }
            scratch.consumed.push((role, consumed));
        }
        if scratch.consumed.is_empty() {
            return;
        }
        self.require_headroom(scratch);
        if scratch.headroom.is_required() {
            self.find_headroom(&mut scratch.headroom.available);
        }
    }

    /// Sums what top-level roles claim: what their guarantees lack, or what roles below them claim together, whichever is
    /// more.
    pub(super) fn require_headroom(&self, scratch: &mut Scratch) {
        let Scratch { consumed, headroom, .. } = scratch;
        let required = &mut headroom.required;
        required.fill(0);
        // Deepest first, so that claims are complete when they are passed up.
        let mut claims: BTreeMap<(usize, RoleSym), Vec<i64>> = BTreeMap::new();
        let depth = |role| usize::MAX - self.catalog.lineage(role).count();
        for (role, consumed) in &*consumed {
            if self.compat() && self.catalog.role_name(*role).is_nested {
                continue;
            }
            let mut lacking = vec![0; required.len()];
            for &(scalar, guarantee) in &self.roles.get(*role).guarantees {
                lacking[scalar as usize] = (guarantee - consumed[scalar as usize]).max(0);
            }
            claims.insert((depth(*role), *role), lacking);
        }
        let mut below: BTreeMap<RoleSym, Vec<i64>> = BTreeMap::new();
        while let Some(((_, role), mut claim)) = claims.pop_first() {
            for (claim, below) in claim.iter_mut().zip(below.remove(&role).unwrap_or_default()) {
                *claim = (*claim).max(below);
            }
            let sum = match self.catalog.role_name(role).parent {
                None => &mut *required,
                Some(parent) => {
                    claims
                        .entry((depth(parent), parent))
                        .or_insert_with(|| vec![0; required.len()]);
                    below.entry(parent).or_insert_with(|| vec![0; required.len()])
                }
            };
            sum.iter_mut().zip(claim).for_each(|(sum, claim)| *sum += claim);
        }
    }

    /// What is free and neither reserved nor revocable, over all agents.
    fn find_headroom(&self, available: &mut Vec<i64>) {
        available.extend_from_slice(self.totals.thousandths());
        floor_subtract(available, self.role_sorter.held_by_all());
        let mut idle_reservations = self.roles.sum(None, Sum::Reservations).to_vec();
        floor_subtract(&mut idle_reservations, self.roles.sum(None, Sum::HeldReserved));
        floor_subtract(available, &idle_reservations);
        let mut revocable = vec![0; available.len()];
        for (_, state) in self.agents.iter() {
            for entry in &state.scalars {
                let kind = self.catalog.kind(entry.kind);
                if let (true, Some(scalar)) = (kind.revocable, kind.scalar) {
                    revocable[scalar as usize] += kind.thousandths(entry.free(kind.shared));
                }
            }
        }
        floor_subtract(available, &revocable);
    }

    /// What limits leave a role, by scalar: its own alone in Mesos, otherwise those of every role on its path (from its
    /// parent up, with `ancestors_only`). False if there are none.
    pub(super) fn limit_bounds(
        &self,
        role: RoleSym,
        ancestors_only: bool,
        consumed: &[(RoleSym, Vec<i64>)],
        bounds: &mut Vec<i64>,
    ) -> bool {
        bounds.clear();
        bounds.resize(self.catalog.scalar_count(), UNLIMITED);
        let levels = if self.compat() { usize::from(!ancestors_only) } else { usize::MAX };
        let mut limited = false;
        for role in self.catalog.lineage(role).skip(usize::from(ancestors_only)).take(levels) {
            let limits = &self.roles.get(role).limits;
            let Some(consumed) = consumed_by(consumed, role).filter(|_| !limits.is_empty()) else {
                continue;
            };
            limited = true;
            for &(scalar, limit) in limits {
                let bound = &mut bounds[scalar as usize];
                *bound = (*bound).min((limit - consumed[scalar as usize]).max(0));
            }
        }
        limited
    }
}
