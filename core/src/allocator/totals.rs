//! What agents have and give out: the limits it is held to, and the books it is counted in.

use super::Allocator;
use super::bag::Bag;
use super::names::KindSym;
use crate::error::{Error, Result};
use crate::limits::Limit;

impl Allocator {
    /// Refuses totals that would pass the limit.
    pub(super) fn check_totals(&self, old: &Bag, new: &Bag) -> Result<()> {
        for (scalar, total) in self.totals.thousandths().iter().enumerate() {
            let rest = total - self.catalog.sum_of(old, scalar as u32);
            self.check_quantity(rest.saturating_add(self.catalog.sum_of(new, scalar as u32)))?;
        }
        new.scalars().iter().try_for_each(|&(kind, amount)| self.check_amount(kind, amount))
    }

    /// Refuses holdings with which more would be held than the limit allows.
    pub(super) fn check_held<'a>(&self, more: impl Iterator<Item = &'a Bag> + Clone) -> Result<()> {
        for (scalar, held) in self.role_sorter.held_by_all().iter().enumerate() {
            let sums = more.clone().map(|bag| self.catalog.sum_of(bag, scalar as u32));
            self.check_quantity(sums.fold(*held, i64::saturating_add))?;
        }
        Ok(())
    }

    /// Refuses holdings with which an agent, or one that is new, would have given out more of a kind than can be counted.
    pub(super) fn check_out<'a>(
        &self,
        agent: Option<u32>,
        more: impl Iterator<Item = &'a Bag> + Clone,
    ) -> Result<()> {
        let state = agent.and_then(|agent| self.agents.at(agent));
        let sum_of = |kind| more.clone().map(|bag| bag.amount(kind)).fold(0, i64::saturating_add);
        let mut kinds = more.clone().flat_map(|bag| bag.scalars().iter().map(|entry| entry.0));
        kinds.try_for_each(|kind| {
            let out = state.map_or(0, |state| state.out_of(kind));
            self.check_amount(kind, out.saturating_add(sum_of(kind)))
        })
    }

    /// Refuses amounts beyond the limit; of what can only be taken whole, more copies than have numbers.
    fn check_amount(&self, kind: KindSym, amount: i64) -> Result<()> {
        let kind = self.catalog.kind(kind);
        let too_many = kind.whole.is_some() && amount > i64::from(u32::MAX);
        self.check_quantity(if too_many { i64::MAX } else { kind.thousandths(amount) })
    }

    fn check_quantity(&self, thousandths: i64) -> Result<()> {
        let max = self.config.limits.total_quantity;
        // No limit is so high that sums could overflow.
        if thousandths > max.min(1 << 61) {
            return Err(Error::LimitReached {
                limit: Limit::TotalQuantity,
                max: max.max(0) as u64,
            });
        }
        Ok(())
    }

    /// Puts another total in the place of an agent's, in all books.
    pub(super) fn replace_total(&mut self, agent: u32, total: &Bag) {
        self.candidates.unsettle(agent);
        let Some(state) = self.agents.at_mut(agent) else { return };
        let old = state.total();
        state.set_total(total);
        self.count_total(agent, &old, -1);
        self.count_total(agent, total, 1);
    }

    /// Counts an agent's total, or a part of it, in the books of the cluster, or takes it back (`sign` 1 or -1).
    pub(super) fn count_total(&mut self, agent: u32, total: &Bag, sign: i64) {
        let Allocator { agents, catalog, totals, roles, .. } = self;
        for &(kind, amount) in total.scalars() {
            let kind = catalog.kind(kind);
            let Some(scalar) = kind.scalar else { continue };
            totals.change(scalar as usize, sign * kind.thousandths(amount));
        }
        roles.count_reservations(catalog, total, sign);
        if let Some(state) = agents.at_mut(agent) {
            state.describe(catalog);
        }
    }
}
