//! What the allocator keeps of an agent.

use super::bag::{Bag, Span};
use super::catalog::Catalog;
use super::frameworks::Owner;
use super::names::{KindSym, RoleSym};
use crate::agent::{AgentCapabilities, AgentInfo, Unavailability};
use crate::offer::InverseOfferStatus;
use smallvec::SmallVec;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A scalar kind on an agent. What is out may exceed the total, after the total was lowered.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ScalarEntry {
    pub(crate) kind: KindSym,
    pub(crate) total: i64,
    pub(crate) out: i64,
}

/// A kind of ranges or sets on an agent; `free` is `total` without `out`.
#[derive(Debug, Clone)]
pub(crate) struct SpanEntry {
    pub(crate) kind: KindSym,
    pub(crate) total: Span,
    pub(crate) out: Span,
    pub(crate) free: Span,
}

/// What one owner holds under one role, beside outstanding offers.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    pub(crate) owner: Owner,
    pub(crate) role: RoleSym,
    pub(crate) bag: Bag,
    /// The part of `bag` that backs tasks or pending operations.
    pub(crate) allocated: Bag,
}

/// What is known about an agent's maintenance.
#[derive(Debug, Clone, Default)]
pub(crate) struct Maintenance {
    pub(crate) window: Option<Unavailability>,
    /// By framework place: the last answer.
    pub(crate) statuses: BTreeMap<u32, InverseOfferStatus>,
    /// Frameworks asked that have not answered.
    pub(crate) outstanding: BTreeSet<u32>,
}

#[derive(Debug, Clone)]
pub(crate) struct AgentState {
    pub(crate) name: Arc<str>,
    /// Counts additions: what the order of agents is drawn from.
    pub(crate) sequence: u64,
    /// Boxed, as the maintenance is: a cycle reads neither, mostly.
    pub(crate) info: Box<AgentInfo>,
    pub(crate) capabilities: AgentCapabilities,
    pub(crate) activated: bool,
    pub(crate) has_gpus: bool,
    /// In another region than the master.
    pub(crate) remote: bool,
    pub(crate) scalars: SmallVec<[ScalarEntry; 4]>,
    pub(crate) spans: SmallVec<[SpanEntry; 1]>,
    /// Outstanding offers, by place in the table of offers.
    pub(crate) offers: SmallVec<[u32; 4]>,
    pub(crate) held: Vec<Held>,
    /// (Framework, role) with live filters here.
    pub(crate) filtered_by: BTreeSet<(u32, RoleSym)>,
    pub(crate) maintenance: Box<Maintenance>,
}

impl ScalarEntry {
    /// What may be offered: shared objects always, the rest as far as it is not out.
    pub(crate) fn free(&self, is_shared: bool) -> i64 {
        if is_shared { self.total } else { (self.total - self.out).max(0) }
    }
}

impl AgentState {
    /// Whether nothing is free.
    pub(crate) fn is_empty(&self, catalog: &Catalog) -> bool {
        self.scalars.iter().all(|entry| entry.free(catalog.kind(entry.kind).shared) == 0)
            && self.spans.iter().all(|entry| entry.free.is_empty())
    }

    fn scalar_mut(&mut self, kind: KindSym) -> &mut ScalarEntry {
        let at = self.scalars.iter().position(|entry| entry.kind == kind).unwrap_or_else(|| {
            self.scalars.push(ScalarEntry { kind, total: 0, out: 0 });
            self.scalars.len() - 1
        });
        &mut self.scalars[at]
    }

    fn span_mut(&mut self, kind: KindSym, like: &Span) -> &mut SpanEntry {
        let at = self.spans.iter().position(|entry| entry.kind == kind).unwrap_or_else(|| {
            let mut nothing = like.clone();
            nothing.clear();
            self.spans.push(SpanEntry {
                kind,
                total: nothing.clone(),
                out: nothing.clone(),
                free: nothing,
            });
            self.spans.len() - 1
        });
        &mut self.spans[at]
    }

    /// Counts a bag as given out.
    pub(crate) fn give(&mut self, bag: &Bag) {
        for &(kind, amount) in bag.scalars() {
            self.scalar_mut(kind).out += amount;
        }
        for (kind, span) in bag.spans() {
            let entry = self.span_mut(*kind, span);
            entry.out.union(span);
            entry.free.subtract(span);
        }
    }

    /// Counts a bag as returned.
    pub(crate) fn take_back(&mut self, bag: &Bag) {
        for &(kind, amount) in bag.scalars() {
            self.scalar_mut(kind).out -= amount;
        }
        for (kind, span) in bag.spans() {
            let entry = self.span_mut(*kind, span);
            entry.out.subtract(span);
            entry.free.assign(&entry.total);
            entry.free.subtract(&entry.out);
        }
        self.forget_empty();
    }

    /// Replaces the total. What is out stays out.
    pub(crate) fn set_total(&mut self, total: &Bag) {
        for entry in &mut self.scalars {
            entry.total = 0;
        }
        for entry in &mut self.spans {
            entry.total.clear();
            entry.free.clear();
        }
        for &(kind, amount) in total.scalars() {
            self.scalar_mut(kind).total = amount;
        }
        for (kind, span) in total.spans() {
            let entry = self.span_mut(*kind, span);
            entry.total.assign(span);
            entry.free.assign(span);
            entry.free.subtract(&entry.out);
        }
        self.forget_empty();
    }

    /// Works out what is asked of the whole total, after any change to it.
    pub(crate) fn describe(&mut self, catalog: &Catalog) {
        let gpus = catalog.scalar_named("gpus");
        self.has_gpus = gpus.is_some()
            && self
                .scalars
                .iter()
                .any(|entry| entry.total > 0 && catalog.kind(entry.kind).scalar == gpus);
    }

    /// Replaces a part of the total: `old` is all it has of its kinds and of those of `new`. What is out stays out.
    pub(crate) fn replace_total_of(&mut self, old: &Bag, new: &Bag) {
        for &(kind, _) in old.scalars() {
            self.scalar_mut(kind).total = 0;
        }
        for &(kind, amount) in new.scalars() {
            self.scalar_mut(kind).total = amount;
        }
        for (kind, span) in old.spans() {
            let entry = self.span_mut(*kind, span);
            entry.total.clear();
            entry.free.clear();
        }
        for (kind, span) in new.spans() {
            let entry = self.span_mut(*kind, span);
            entry.total.assign(span);
            entry.free.assign(span);
            entry.free.subtract(&entry.out);
        }
        self.forget_empty();
    }

    /// Adds all that the total has of a kind to a bag that has nothing of it.
    pub(crate) fn add_total_of(&self, kind: KindSym, bag: &mut Bag) {
        if let Some(entry) = self.scalars.iter().find(|entry| entry.kind == kind) {
            bag.add_scalar(kind, entry.total);
        }
        if let Some(entry) = self.spans.iter().find(|entry| entry.kind == kind) {
            bag.add_span(kind, &entry.total);
        }
    }

    /// How much of a scalar kind is out.
    pub(crate) fn out_of(&self, kind: KindSym) -> i64 {
        self.scalars.iter().find(|entry| entry.kind == kind).map_or(0, |entry| entry.out)
    }

    fn forget_empty(&mut self) {
        self.scalars.retain(|entry| entry.total != 0 || entry.out != 0);
        self.spans.retain(|entry| !entry.total.is_empty() || !entry.out.is_empty());
    }

    /// The total as a bag.
    pub(crate) fn total(&self) -> Bag {
        let mut bag = Bag::default();
        for entry in self.scalars.iter().filter(|entry| entry.total != 0) {
            bag.push_scalar(entry.kind, entry.total);
        }
        for entry in self.spans.iter().filter(|entry| !entry.total.is_empty()) {
            bag.push_span(entry.kind, &entry.total);
        }
        bag
    }

    /// What is free as a bag.
    pub(crate) fn free(&self, catalog: &Catalog) -> Bag {
        let mut bag = Bag::default();
        for entry in &self.scalars {
            bag.add_scalar(entry.kind, entry.free(catalog.kind(entry.kind).shared));
        }
        for entry in &self.spans {
            bag.add_span(entry.kind, &entry.free);
        }
        bag
    }

    /// Where an owner's holding under a role is kept.
    pub(crate) fn held_at(&self, owner: &Owner, role: RoleSym) -> Option<usize> {
        self.held.iter().position(|held| held.role == role && held.owner == *owner)
    }

    /// Whether a framework holds anything here under one of some roles. `offers` tells whose an offer is.
    pub(crate) fn holds_under(
        &self,
        framework: u32,
        roles: &[RoleSym],
        offers: &super::offers::Offers,
    ) -> bool {
        let owner = Owner::Framework(framework);
        let offered = |place: &u32| {
            let record = offers.at(*place);
            record.framework == framework && record.role.is_some_and(|role| roles.contains(&role))
        };
        self.held.iter().any(|held| held.owner == owner && roles.contains(&held.role))
            || self.offers.iter().any(offered)
    }

    /// Whether a framework holds anything here, offered or allocated. `offers` tells whose an offer is.
    pub(crate) fn holders(&self, offers: &super::offers::Offers) -> BTreeSet<u32> {
        let held = self.held.iter().filter_map(|held| match held.owner {
            Owner::Framework(framework) => Some(framework),
            Owner::Unknown(_) => None,
        });
        held.chain(self.offers.iter().map(|offer| offers.at(*offer).framework)).collect()
    }
}
