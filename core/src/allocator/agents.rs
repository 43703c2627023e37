//! What the allocator keeps of an agent.

use super::bag::{Bag, Span, SpareRanges};
use super::catalog::Catalog;
use super::eligibility::is_for_anyone;
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

/// A kind of ranges or sets on an agent.
///
/// What is out is not kept, but what it leaves: mostly all that is free goes out at once, whole, and comes back so.
#[derive(Debug, Clone)]
#[repr(C)]
pub(crate) struct SpanEntry {
    /// Out and not in the total: after the total was lowered, or where it never was.
    pub(crate) beyond: Span,
    pub(crate) total: Span,
    // What a turn asks for.
    pub(crate) kind: KindSym,
    /// In the total and not out.
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
#[derive(Debug, Clone)]
pub(crate) struct Maintenance {
    pub(crate) window: Unavailability,
    /// By framework place: the last answer.
    pub(crate) statuses: BTreeMap<u32, InverseOfferStatus>,
    /// Frameworks asked that have not answered.
    pub(crate) outstanding: BTreeSet<u32>,
    /// Names of frameworks that were removed before they answered: Mesos takes another of the name for asked already.
    pub(crate) unanswered: BTreeSet<Arc<str>>,
}

/// An agent. The turns of agents come in any order, and what a turn waits for is lines of the cache: all that most turns ask
/// for is in the last three, from `kind` of the first of `spans` on.
#[derive(Debug, Clone)]
#[repr(C)]
pub(crate) struct AgentState {
    pub(crate) name: Arc<str>,
    /// Boxed: a cycle does not read it, mostly.
    pub(crate) info: Box<AgentInfo>,
    /// Counts additions: what the order of agents is drawn from.
    pub(crate) sequence: u64,
    /// While maintenance is announced.
    pub(crate) maintenance: Option<Box<Maintenance>>,
    /// Room for none: most agents need some for one, and these are large.
    pub(crate) held: SmallVec<[Held; 0]>,
    pub(crate) spans: SmallVec<[SpanEntry; 1]>,
    pub(crate) capabilities: AgentCapabilities,
    pub(crate) activated: bool,
    pub(crate) has_gpus: bool,
    /// In another region than the master.
    pub(crate) remote: bool,
    /// Nothing in the total is reserved or asks for a capability: whoever may take anything may take all that is free.
    pub(crate) uniform: bool,
    /// More may be free than when its refusals were last compared with it, and nothing of it was offered.
    pub(crate) grown: bool,
    pub(crate) scalars: SmallVec<[ScalarEntry; 4]>,
    /// Outstanding offers, by place in the table of offers.
    pub(crate) offers: SmallVec<[u32; 4]>,
}

const _: () = {
    let begin = core::mem::offset_of!(AgentState, spans) + core::mem::offset_of!(SpanEntry, kind);
    assert!(
        begin % 64 == 0 && size_of::<AgentState>() < begin + 3 * 64,
        "three lines of the cache"
    );
};

impl Maintenance {
    /// Announced, and nobody was asked yet.
    pub(crate) fn announced(window: Unavailability) -> Box<Self> {
        Box::new(Maintenance {
            window,
            statuses: BTreeMap::new(),
            outstanding: BTreeSet::new(),
            unanswered: BTreeSet::new(),
        })
    }
}

impl ScalarEntry {
    /// What may be offered: shared objects always, the rest as far as it is not out.
    pub(crate) fn free(&self, is_shared: bool) -> i64 {
        if is_shared { self.total } else { (self.total - self.out).max(0) }
    }
}

impl SpanEntry {
    pub(crate) fn new(kind: KindSym, total: &Span, out: &Span) -> Self {
        let nothing = total.nothing();
        let mut entry =
            SpanEntry { kind, free: nothing.clone(), total: nothing.clone(), beyond: nothing };
        entry.set(total, out);
        entry
    }

    /// What is out.
    pub(crate) fn out(&self) -> Span {
        let mut out = self.total.clone();
        out.subtract(&self.free);
        out.union(&self.beyond);
        out
    }

    /// Replaces the total and what is out.
    pub(crate) fn set(&mut self, total: &Span, out: &Span) {
        self.total.assign(total);
        self.free.assign(total);
        self.free.subtract(out);
        self.beyond.assign(out);
        self.beyond.subtract(total);
    }

    fn give(&mut self, span: &Span) {
        if self.free == *span {
            self.free.clear();
            return;
        }
        if !self.total.contains(span) {
            let mut outside = span.clone();
            outside.subtract(&self.total);
            self.beyond.union(&outside);
        }
        self.free.subtract(span);
    }

    fn take_back(&mut self, span: &Span) {
        if self.total.contains(span) {
            self.free.union(span);
            return;
        }
        let mut inside = span.clone();
        let mut outside = span.clone();
        outside.subtract(&self.total);
        inside.subtract(&outside);
        self.free.union(&inside);
        self.beyond.subtract(&outside);
    }
}

impl AgentState {
    /// Whether nothing is free.
    pub(crate) fn is_empty(&self, catalog: &Catalog) -> bool {
        let is_free = |entry: &ScalarEntry| {
            // Kinds that only holdings name are many, and not at hand.
            entry.total > 0 && entry.free(!self.uniform && catalog.kind(entry.kind).shared) > 0
        };
        !self.scalars.iter().any(is_free) && self.spans.iter().all(|entry| entry.free.is_empty())
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
            self.spans.push(SpanEntry::new(kind, &like.nothing(), &like.nothing()));
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
            self.span_mut(*kind, span).give(span);
        }
    }

    /// The same, and moves what it can: mostly all ranges that are free go out.
    pub(crate) fn give_moving(&mut self, bag: &mut Bag, spare: &mut SpareRanges) {
        for &(kind, amount) in bag.scalars() {
            self.scalar_mut(kind).out += amount;
        }
        for (kind, span) in bag.spans_mut() {
            let entry = self.span_mut(*kind, span);
            if entry.free == *span {
                // The copy was made for this turn only: the agent's own comes back with the offer.
                let own = core::mem::replace(&mut entry.free, span.nothing());
                spare.keep(core::mem::replace(span, own));
            } else {
                entry.give(span);
            }
        }
    }

    /// Moves all that is free into an empty bag, and counts it as given out. For agents that are uniform: all scalars
    /// count for quota, and `amounts` get them.
    pub(crate) fn give_all(
        &mut self,
        bag: &mut Bag,
        catalog: &Catalog,
        amounts: &mut Vec<(u32, i64)>,
    ) {
        // Room first: what was just written would have to be waited for.
        let from = bag.make_room(self.spans.iter().map(|entry| (entry.kind, &entry.free)));
        for entry in &mut self.scalars {
            let free = entry.free(false);
            if free > 0 {
                bag.push_scalar(entry.kind, free);
                entry.out += free;
                let kind = catalog.kind(entry.kind);
                if let Some(scalar) = kind.scalar {
                    amounts.push((scalar, kind.thousandths(free)));
                }
            }
        }
        let free =
            self.spans.iter_mut().map(|entry| &mut entry.free).filter(|free| !free.is_empty());
        for (free, room) in free.zip(&mut bag.spans_mut()[from..]) {
            core::mem::swap(free, &mut room.1);
        }
    }

    /// Counts a bag as returned.
    pub(crate) fn take_back(&mut self, bag: &Bag) {
        self.grown = true;
        for &(kind, amount) in bag.scalars() {
            self.scalar_mut(kind).out -= amount;
        }
        for (kind, span) in bag.spans() {
            self.span_mut(*kind, span).take_back(span);
        }
        self.forget_empty();
    }

    /// Counts an offer as returned, and moves what it can: what went out whole comes back whole.
    pub(crate) fn take_back_whole(&mut self, bag: &mut Bag) {
        for (at, &(kind, amount)) in bag.scalars().iter().enumerate() {
            match self.scalars.get_mut(at).filter(|entry| entry.kind == kind) {
                // What went out whole stands in the same order.
                Some(entry) => entry.out -= amount,
                None => self.scalar_mut(kind).out -= amount,
            }
        }
        for (kind, span) in bag.spans_mut() {
            let entry = self.span_mut(*kind, span);
            if entry.free.is_empty() && entry.total.contains(span) {
                core::mem::swap(&mut entry.free, span);
            } else {
                entry.take_back(span);
            }
        }
        bag.clear();
        self.forget_empty();
    }

    /// Replaces the total. What is out stays out. Scalars stand in the order of the total: sums of doubles depend on it.
    pub(crate) fn set_total(&mut self, total: &Bag) {
        self.grown = true;
        let old = core::mem::take(&mut self.scalars);
        let entries = total.scalars().iter();
        self.scalars = entries.map(|&(kind, total)| ScalarEntry { kind, total, out: 0 }).collect();
        for ScalarEntry { kind, out, .. } in old {
            if out != 0 {
                self.scalar_mut(kind).out = out;
            }
        }
        for (kind, span) in total.spans() {
            self.span_mut(*kind, span);
        }
        for entry in &mut self.spans {
            let out = entry.out();
            match total.span(entry.kind) {
                Some(total) => entry.set(total, &out),
                None => entry.set(&out.nothing(), &out),
            }
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
        let scalars = self.scalars.iter().filter(|entry| entry.total > 0).map(|entry| entry.kind);
        let spans = self.spans.iter().filter(|entry| !entry.total.is_empty());
        let mut kinds = scalars.chain(spans.map(|entry| entry.kind));
        self.uniform = kinds.all(|kind| is_for_anyone(catalog.kind(kind)));
    }

    /// Replaces a part of the total: `old` is all it has of its kinds and of those of `new`. What is out stays out.
    pub(crate) fn replace_total_of(&mut self, old: &Bag, new: &Bag) {
        self.grown = true;
        for &(kind, _) in old.scalars() {
            self.scalar_mut(kind).total = 0;
        }
        for &(kind, amount) in new.scalars() {
            if old.amount(kind) == 0 {
                // What the total had not stands last in its order, be some of it out.
                let at = self.scalars.iter().position(|entry| entry.kind == kind);
                let out = at.map_or(0, |at| self.scalars.remove(at).out);
                self.scalars.push(ScalarEntry { kind, total: amount, out });
            } else {
                self.scalar_mut(kind).total = amount;
            }
        }
        for (kind, span) in old.spans() {
            let entry = self.span_mut(*kind, span);
            entry.set(&span.nothing(), &entry.out());
        }
        for (kind, span) in new.spans() {
            let entry = self.span_mut(*kind, span);
            entry.set(span, &entry.out());
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
        if self.scalars.iter().any(|entry| entry.total == 0 && entry.out == 0) {
            self.scalars.retain(|entry| entry.total != 0 || entry.out != 0);
        }
        if self.spans.iter().any(|entry| entry.total.is_empty() && entry.beyond.is_empty()) {
            self.spans.retain(|entry| !entry.total.is_empty() || !entry.beyond.is_empty());
        }
    }

    /// Reads something of all that a turn will ask for, so that it is at hand then. Of ranges that may be much.
    pub(crate) fn fetch(&self, with_ranges: bool) -> u64 {
        let scalars = self.scalars.last().map_or(0, |entry| entry.out);
        let spans = match self.spans.first() {
            Some(entry) if with_ranges => entry.free.fetch(),
            Some(entry) => u64::from(entry.free.is_empty()),
            None => 0,
        };
        scalars as u64 ^ spans ^ self.offers.len() as u64
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
