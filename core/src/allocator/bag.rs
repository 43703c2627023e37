//! Lists of resources in dense form: kinds and amounts.

use super::names::KindSym;
use crate::resource::{Items, Ranges};
use smallvec::SmallVec;

/// An amount that is not a number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Span {
    Ranges(Ranges),
    Set(Items),
}

impl Span {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Span::Ranges(ranges) => ranges.is_empty(),
            Span::Set(items) => items.is_empty(),
        }
    }

    pub(crate) fn contains(&self, other: &Span) -> bool {
        match (self, other) {
            (Span::Ranges(left), Span::Ranges(right)) => left.contains(right),
            (Span::Set(left), Span::Set(right)) => left.contains(right),
            _ => false,
        }
    }

    pub(crate) fn union(&mut self, other: &Span) {
        match (self, other) {
            (Span::Ranges(left), Span::Ranges(right)) => left.union(right),
            (Span::Set(left), Span::Set(right)) => left.union(right),
            _ => debug_assert!(false, "a kind has one type"),
        }
    }

    pub(crate) fn subtract(&mut self, other: &Span) {
        match (self, other) {
            (Span::Ranges(left), Span::Ranges(right)) => left.subtract(right),
            (Span::Set(left), Span::Set(right)) => left.subtract(right),
            _ => debug_assert!(false, "a kind has one type"),
        }
    }

    pub(crate) fn assign(&mut self, other: &Span) {
        match (self, other) {
            (Span::Ranges(left), Span::Ranges(right)) => left.assign(right),
            (left, right) => *left = right.clone(),
        }
    }

    pub(crate) fn clear(&mut self) {
        match self {
            Span::Ranges(ranges) => ranges.clear(),
            Span::Set(items) => *items = Items::default(),
        }
    }

    /// Nothing, of the same type.
    pub(crate) fn nothing(&self) -> Span {
        match self {
            Span::Ranges(_) => Span::Ranges(Ranges::new()),
            Span::Set(_) => Span::Set(Items::default()),
        }
    }

    /// Reads something of it, so that it is at hand afterwards.
    pub(crate) fn fetch(&self) -> u64 {
        match self {
            // Four to a line of the cache.
            Span::Ranges(ranges) => {
                let some = ranges.as_slice().iter().step_by(4).take(8);
                some.fold(0, |all, range| all ^ range.end)
            }
            Span::Set(_) => 0,
        }
    }

    /// How many members.
    pub(crate) fn count(&self) -> u128 {
        match self {
            Span::Ranges(ranges) => ranges.count(),
            Span::Set(items) => items.as_slice().len() as u128,
        }
    }
}

/// Memory of ranges that are gone, for others: where agents have many ranges, each copy would ask for some.
#[derive(Debug, Clone, Default)]
pub(crate) struct SpareRanges(Vec<Ranges>);

impl SpareRanges {
    /// So many are kept: more than one turn needs.
    const MOST: usize = 16;

    /// Keeps the memory of what is not needed any more.
    pub(crate) fn keep(&mut self, span: Span) {
        if let (Span::Ranges(mut ranges), true) = (span, self.0.len() < SpareRanges::MOST) {
            ranges.clear();
            self.0.push(ranges);
        }
    }

    fn copy(&mut self, span: &Span) -> Span {
        match (span, self.0.pop()) {
            (Span::Ranges(ranges), Some(mut copy)) => {
                copy.assign(ranges);
                Span::Ranges(copy)
            }
            _ => span.clone(),
        }
    }
}

/// Kinds with amounts, each kind once, none empty. Amounts are thousandths, or copies for what can only be taken whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Bag {
    scalars: SmallVec<[(KindSym, i64); 4]>,
    spans: SmallVec<[(KindSym, Span); 1]>,
}

impl Bag {
    pub(crate) fn is_empty(&self) -> bool {
        self.scalars.is_empty() && self.spans.is_empty()
    }

    pub(crate) fn scalars(&self) -> &[(KindSym, i64)] {
        &self.scalars
    }

    pub(crate) fn spans(&self) -> &[(KindSym, Span)] {
        &self.spans
    }

    /// All kinds, scalars first.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = KindSym> + '_ {
        let spans = self.spans.iter().map(|entry| entry.0);
        self.scalars.iter().map(|entry| entry.0).chain(spans)
    }

    pub(crate) fn clear(&mut self) {
        self.scalars.clear();
        self.spans.clear();
    }

    /// The same, and keeps the memory of ranges.
    pub(crate) fn clear_into(&mut self, spare: &mut SpareRanges) {
        self.scalars.clear();
        self.spans.drain(..).for_each(|(_, span)| spare.keep(span));
    }

    pub(crate) fn amount(&self, kind: KindSym) -> i64 {
        self.scalars.iter().find(|entry| entry.0 == kind).map_or(0, |entry| entry.1)
    }

    pub(crate) fn span(&self, kind: KindSym) -> Option<&Span> {
        self.spans.iter().find(|entry| entry.0 == kind).map(|entry| &entry.1)
    }

    pub(crate) fn add_scalar(&mut self, kind: KindSym, amount: i64) {
        if amount == 0 {
            return;
        }
        match self.scalars.iter_mut().find(|entry| entry.0 == kind) {
            Some(entry) => entry.1 = entry.1.saturating_add(amount),
            None => self.scalars.push((kind, amount)),
        }
    }

    /// Adds a scalar of a kind that is not in the bag yet.
    pub(crate) fn push_scalar(&mut self, kind: KindSym, amount: i64) {
        debug_assert!(amount > 0 && self.amount(kind) == 0);
        self.scalars.push((kind, amount));
    }

    /// Adds ranges or a set of a kind that is not in the bag yet.
    pub(crate) fn push_span(&mut self, kind: KindSym, span: &Span) {
        self.move_span(kind, span.clone());
    }

    /// The same, in memory that was kept.
    pub(crate) fn push_span_into(&mut self, kind: KindSym, span: &Span, spare: &mut SpareRanges) {
        self.move_span(kind, spare.copy(span));
    }

    /// The same, without copying.
    pub(crate) fn move_span(&mut self, kind: KindSym, span: Span) {
        debug_assert!(!span.is_empty() && self.span(kind).is_none());
        self.spans.push((kind, span));
    }

    /// The same, of what may be empty.
    pub(crate) fn keep_span(&mut self, kind: KindSym, span: Span) {
        self.spans.push((kind, span));
    }

    /// Forgets kinds of which nothing is left.
    pub(crate) fn forget_empty(&mut self) {
        self.spans.retain(|(_, span)| !span.is_empty());
    }

    /// Adds nothing of each kind of some spans that are not empty: room to put them in. Returns where it begins.
    pub(crate) fn make_room<'a>(
        &mut self,
        spans: impl Iterator<Item = (KindSym, &'a Span)>,
    ) -> usize {
        let from = self.spans.len();
        for (kind, span) in spans.filter(|(_, span)| !span.is_empty()) {
            self.spans.push((kind, span.nothing()));
        }
        from
    }

    pub(crate) fn spans_mut(&mut self) -> &mut [(KindSym, Span)] {
        &mut self.spans
    }

    pub(crate) fn add_span(&mut self, kind: KindSym, span: &Span) {
        match self.spans.iter_mut().find(|entry| entry.0 == kind) {
            Some(entry) => entry.1.union(span),
            None if span.is_empty() => {}
            None => self.spans.push((kind, span.clone())),
        }
    }

    /// The same, without copying what can be moved.
    pub(crate) fn unite_span(&mut self, kind: KindSym, span: Span) {
        match self.spans.iter_mut().find(|entry| entry.0 == kind) {
            Some(entry) => entry.1.union(&span),
            None if span.is_empty() => {}
            None => self.spans.push((kind, span)),
        }
    }

    pub(crate) fn add(&mut self, other: &Bag) {
        for &(kind, amount) in &other.scalars {
            self.add_scalar(kind, amount);
        }
        for (kind, span) in &other.spans {
            self.add_span(*kind, span);
        }
    }

    /// Adds a bag that is not needed otherwise: as a whole where there is nothing yet.
    pub(crate) fn take_in(&mut self, other: Bag) {
        if self.is_empty() {
            *self = other;
        } else {
            self.add(&other);
        }
    }

    /// Takes away; what is not there is ignored.
    pub(crate) fn subtract(&mut self, other: &Bag) {
        for &(kind, amount) in &other.scalars {
            if let Some(at) = self.scalars.iter().position(|entry| entry.0 == kind) {
                self.scalars[at].1 -= amount;
                if self.scalars[at].1 <= 0 {
                    self.scalars.remove(at);
                }
            }
        }
        for (kind, span) in &other.spans {
            if let Some(at) = self.spans.iter().position(|entry| entry.0 == *kind) {
                self.spans[at].1.subtract(span);
                if self.spans[at].1.is_empty() {
                    self.spans.remove(at);
                }
            }
        }
    }

    /// Takes away what goes beyond `bound`, and returns it.
    pub(crate) fn restrict_to(&mut self, bound: &Bag) -> Bag {
        let mut beyond = self.clone();
        beyond.subtract(bound);
        self.subtract(&beyond);
        beyond
    }

    /// Whether all of `other` is here, copies counted: what can be taken away.
    pub(crate) fn covers(&self, other: &Bag) -> bool {
        other.scalars.iter().all(|&(kind, amount)| self.amount(kind) >= amount)
            && self.covers_spans(other)
    }

    /// Whether all ranges and sets of `other` are here.
    pub(crate) fn covers_spans(&self, other: &Bag) -> bool {
        let held = |kind, span: &Span| self.span(kind).is_some_and(|held| held.contains(span));
        other.spans.iter().all(|(kind, span)| held(*kind, span))
    }
}
