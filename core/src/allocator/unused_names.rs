//! Forgetting names: the numbers of roles and of kinds of resources that nothing refers to are used again.
//!
//! Nothing counts references. When a table is crowded or full, everything that refers to a number is walked, and what was
//! not met is forgotten. What the present input named counts as met: it is not in the state yet. Decisions do not depend on
//! numbers.

use super::Allocator;
use super::bag::Bag;
use super::names::{KindSym, RoleSym};
use super::roles::Sum;
use crate::bitset::BitSet;
use crate::error::{Error, Limit, Result};

/// The numbers that something refers to.
#[derive(Debug, Default)]
pub(super) struct InUse {
    pub(super) roles: BitSet,
    pub(super) kinds: BitSet,
}

impl InUse {
    fn role(&mut self, role: RoleSym) {
        self.roles.insert(role.index() as u32);
    }

    fn kind(&mut self, kind: KindSym) {
        self.kinds.insert(kind.index() as u32);
    }

    fn bag(&mut self, bag: &Bag) {
        bag.scalars().iter().for_each(|(kind, _)| self.kind(*kind));
        bag.spans().iter().for_each(|(kind, _)| self.kind(*kind));
    }
}

impl Allocator {
    /// Forgets the names of roles and the kinds of resources that nothing refers to: their numbers may come to stand for
    /// others. Returns how many.
    ///
    /// This happens by itself, in an input that brings new ones, when a table is full or about to double; a caller may want
    /// it before a snapshot, or in a test. Numbers in [`Allocator::offers`] stay. Linear in everything.
    ///
    /// ```
    /// # use apportion_core::allocator::{Allocator, Config};
    /// # let mut allocator = Allocator::new(Config::default())?;
    /// allocator.update_weight("eng/web", 2.0)?;
    /// assert_eq!(allocator.forget_unused_names(), 0);
    /// allocator.update_weight("eng/web", 1.0)?;
    /// assert_eq!(allocator.forget_unused_names(), 2);
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn forget_unused_names(&mut self) -> usize {
        self.catalog.begin_input();
        self.sweep()
    }

    /// What `learn` makes of the catalog; again with room, as long as it runs out and room is found.
    pub(super) fn with_room<R>(&mut self, learn: impl Fn(&mut Self) -> Result<R>) -> Result<R> {
        loop {
            match learn(self) {
                Err(Error::LimitReached { limit: Limit::Roles | Limit::Kinds, .. })
                    if self.make_room() => {}
                answer => return answer,
            }
        }
    }

    /// Forgets what it can, and lets tables grow that are mostly in use. Tells whether there is more room.
    fn make_room(&mut self) -> bool {
        let forgotten = self.sweep();
        self.catalog.grow_crowded() || forgotten > 0
    }

    fn sweep(&mut self) -> usize {
        let mut in_use = self.in_use();
        self.catalog.forget_all_but(&mut in_use)
    }

    /// The numbers that anything refers to, but for the catalog itself. Every field that holds one is here: a test of the
    /// sources knows them.
    pub(super) fn in_use(&self) -> InUse {
        let mut in_use = InUse::default();
        for (_, state) in self.agents.iter() {
            state.scalars.iter().for_each(|entry| in_use.kind(entry.kind));
            state.spans.iter().for_each(|entry| in_use.kind(entry.kind));
            for held in &state.held {
                in_use.role(held.role);
                in_use.bag(&held.bag);
                in_use.bag(&held.allocated);
            }
            for &offer in &state.offers {
                let record = self.offers.at(offer);
                record.role.iter().for_each(|role| in_use.role(*role));
                in_use.bag(&record.bag);
            }
        }
        for tracked in self.frameworks.iter().flat_map(|(_, state)| &state.roles) {
            in_use.role(tracked.role);
        }
        self.filters.roles().for_each(|role| in_use.role(role));
        self.filters.bags().for_each(|bag| in_use.bag(bag));
        let sums =
            [Sum::Reservations, Sum::HeldReserved, Sum::HeldUnreserved, Sum::AllocatedUnreserved];
        for (role, state) in self.roles.iter() {
            let has_sum = |sum| self.roles.sum(Some(role), sum).iter().any(|sum| *sum != 0);
            if state.weight != 1.0
                || !state.quota.is_default()
                || state.members.is_some()
                || state.active_filters > 0
                || sums.into_iter().any(has_sum)
            {
                in_use.role(role);
            }
        }
        for batch in [self.offers(), self.rescinded()] {
            batch.roles().iter().for_each(|role| in_use.role(RoleSym::from_index(*role)));
            let kinds = batch.scalar_kinds().iter().chain(batch.span_kinds());
            kinds.for_each(|kind| in_use.kind(KindSym::from_index(*kind)));
        }
        in_use
    }
}
