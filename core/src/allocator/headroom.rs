//! What quotas leave: what roles used of them, what is held back for guarantees, and what limits allow.

use super::Allocator;
use super::consumption::Consumption;
use super::names::RoleSym;
use super::portion::UNLIMITED;
use super::roles::Sum;
use super::scratch::Scratch;

/// Takes `less` from `row`, each down to zero.
pub(super) fn floor_subtract(row: &mut [i64], less: &[i64]) {
    for (mine, less) in row.iter_mut().zip(less) {
        *mine = (*mine - less).max(0);
    }
}

impl Allocator {
    /// Works out what quotas leave: consumption, required and available headroom.
    pub(super) fn prepare(&self, scratch: &mut Scratch) {
        let scalars = self.catalog.scalar_count();
        let Scratch { consumed, claims, headroom, growth, .. } = scratch;
        for row in [&mut *growth, &mut headroom.required] {
            row.clear();
            row.resize(scalars, 0);
        }
        headroom.available.clear();
        consumed.start(scalars);
        for role in self.roles.with_quota() {
            let consumed = consumed.add(role);
            // In Mesos nested roles start at zero: their quota is not accounted for between cycles.
            if !self.compat() || !self.catalog.role_name(role).is_nested {
                let held = self.roles.sum(Some(role), Sum::HeldUnreserved);
                let reserved = self.roles.sum(Some(role), Sum::Reservations);
                for (scalar, consumed) in consumed.iter_mut().enumerate() {
                    *consumed = held[scalar] + reserved[scalar];
                }
            }
        }
        if consumed.is_empty() {
            return;
        }
        self.sum_claims(consumed, claims, &mut headroom.required);
        if headroom.is_required() {
            self.find_headroom(&mut headroom.available, growth);
            growth.fill(0);
        }
    }

    /// What is free and neither reserved nor revocable, over all agents. `row` is for it to use.
    fn find_headroom(&self, available: &mut Vec<i64>, row: &mut [i64]) {
        available.extend_from_slice(self.totals.thousandths());
        floor_subtract(available, self.role_sorter.held_by_all());
        // Reservations that nobody holds.
        row.copy_from_slice(self.roles.sum(None, Sum::Reservations));
        floor_subtract(row, self.roles.sum(None, Sum::HeldReserved));
        floor_subtract(available, row);
        if !self.catalog.has_revocable() {
            return;
        }
        row.fill(0);
        for (_, state) in self.agents.iter() {
            for entry in &state.scalars {
                let kind = self.catalog.kind(entry.kind);
                if let (true, Some(scalar)) = (kind.revocable, kind.scalar) {
                    row[scalar as usize] += kind.thousandths(entry.free(kind.shared));
                }
            }
        }
        floor_subtract(available, row);
    }

    /// What limits leave a role, by scalar: its own alone in Mesos, otherwise those of every role on its path (from its
    /// parent up, with `ancestors_only`). False if there are none.
    pub(super) fn limit_bounds(
        &self,
        role: RoleSym,
        ancestors_only: bool,
        consumed: &Consumption,
        bounds: &mut Vec<i64>,
    ) -> bool {
        bounds.clear();
        bounds.resize(self.catalog.scalar_count(), UNLIMITED);
        let levels = if self.compat() { usize::from(!ancestors_only) } else { usize::MAX };
        let mut limited = false;
        for role in self.catalog.lineage(role).skip(usize::from(ancestors_only)).take(levels) {
            let limits = &self.roles.get(role).limits;
            let Some(consumed) = consumed.of(role).filter(|_| !limits.is_empty()) else {
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
