//! The batch of a cycle's decisions as columns.

use super::bag::{Bag, Span};
use super::catalog::Catalog;
use super::names::KindSym;
use super::offers::{OfferRecord, Offers};
use crate::id::{AgentId, FrameworkId, OfferId};
use crate::resource::{Items, Range, Ranges, Resources};

/// The number of a resource kind in offer columns: [`super::Allocator::kind_template`] tells what it is.
pub type KindId = u32;

/// An amount in an offer that is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanRef<'a> {
    /// Integers: sorted ranges that neither overlap nor touch.
    Ranges(&'a [Range]),
    /// Words, sorted, each once.
    Set(&'a [String]),
}

/// Rows of offers, kept from call to call with their memory.
#[derive(Debug, Clone, Default)]
pub(super) struct OfferRows {
    pub(super) offers: Vec<OfferId>,
    pub(super) frameworks: Vec<FrameworkId>,
    pub(super) roles: Vec<u32>,
    pub(super) agents: Vec<AgentId>,
    pub(super) scalar_ends: Vec<u32>,
    pub(super) scalar_kinds: Vec<KindId>,
    pub(super) scalar_amounts: Vec<i64>,
    pub(super) span_ends: Vec<u32>,
    pub(super) span_kinds: Vec<KindId>,
    pub(super) spans: Vec<SpanRow>,
    /// The ranges of offers that ended, one row after the other.
    pub(super) ranges: Vec<Range>,
    pub(super) sets: Vec<Items>,
}

/// Where the members of a span are.
#[derive(Debug, Clone)]
pub(super) enum SpanRow {
    /// With the offer itself, which is at a place among the outstanding ones: its ranges there, by number. They are many,
    /// and nothing in a cycle asks for them.
    Outstanding(OfferId, u32),
    /// From and to which place in `ranges`.
    Ranges(u32, u32),
    /// Which of `sets`.
    Set(u32),
}

impl OfferRows {
    pub(super) fn clear(&mut self) {
        self.offers.clear();
        self.frameworks.clear();
        self.roles.clear();
        self.agents.clear();
        self.scalar_ends.clear();
        self.scalar_kinds.clear();
        self.scalar_amounts.clear();
        self.span_ends.clear();
        self.span_kinds.clear();
        self.spans.clear();
        self.ranges.clear();
        self.sets.clear();
    }

    /// Adds an offer that is outstanding: its ranges are left with it.
    pub(super) fn push(
        &mut self,
        id: OfferId,
        framework: FrameworkId,
        agent: AgentId,
        record: &OfferRecord,
    ) {
        let left_there =
            |_: &mut Vec<Range>, at: usize, _: &Ranges| SpanRow::Outstanding(id, at as u32);
        self.push_row(id, framework, agent, record, left_there);
    }

    /// Adds an offer that ended, or ends now.
    pub(super) fn push_ended(
        &mut self,
        id: OfferId,
        framework: FrameworkId,
        agent: AgentId,
        record: &OfferRecord,
    ) {
        let copied = |all: &mut Vec<Range>, _: usize, ranges: &Ranges| {
            let begin = all.len() as u32;
            all.extend_from_slice(ranges.as_slice());
            SpanRow::Ranges(begin, all.len() as u32)
        };
        self.push_row(id, framework, agent, record, copied);
    }

    fn push_row(
        &mut self,
        id: OfferId,
        framework: FrameworkId,
        agent: AgentId,
        record: &OfferRecord,
        row_of: impl Fn(&mut Vec<Range>, usize, &Ranges) -> SpanRow,
    ) {
        self.offers.push(id);
        self.frameworks.push(framework);
        self.roles.push(record.role.map_or(0, |role| role.index() as u32));
        self.agents.push(agent);
        for &(kind, amount) in record.bag.scalars() {
            self.scalar_kinds.push(kind.index() as u32);
            self.scalar_amounts.push(amount);
        }
        self.scalar_ends.push(self.scalar_kinds.len() as u32);
        for (at, (kind, span)) in record.bag.spans().iter().enumerate() {
            let row = match span {
                Span::Ranges(ranges) => row_of(&mut self.ranges, at, ranges),
                Span::Set(items) => self.keep_set(items),
            };
            self.span_kinds.push(kind.index() as u32);
            self.spans.push(row);
        }
        self.span_ends.push(self.span_kinds.len() as u32);
    }

    fn keep_set(&mut self, items: &Items) -> SpanRow {
        self.sets.push(items.clone());
        SpanRow::Set(self.sets.len() as u32 - 1)
    }

    /// As the caller reads them.
    pub(super) const fn read<'a>(&'a self, outstanding: &'a Offers) -> OfferBatch<'a> {
        OfferBatch { rows: self, outstanding }
    }
}

/// What the cycles of one call decided, or what ended in it, as columns: row `i` is offer `i`.
///
/// Borrowed from the allocator until its next `&mut` call; nothing is copied. The resources of offer `i` are the scalar
/// rows `scalar_ends[i - 1]..scalar_ends[i]` (from 0 for the first) and the span rows likewise.
///
/// Amounts of scalars are thousandths; copies, for kinds that can only be taken whole. The ranges of an offer that was
/// answered since are no longer there: its rows of ranges are empty.
///
/// ```
/// # use apportion_core::{agent::AgentSpec, framework::FrameworkSpec};
/// # use apportion_core::allocator::{Allocator, Config, SpanRef};
/// # let mut allocator = Allocator::new(Config::default())?;
/// allocator.add_agent(&AgentSpec::new("agent1", "cpus:1;ports:[31000-31099]".parse()?))?;
/// allocator.add_framework(&FrameworkSpec::new("spark", ["analytics"]))?;
/// allocator.cycle(0)?;
/// let offer = allocator.offers().offers()[0];
/// assert!(matches!(allocator.offers().span(0), Some(SpanRef::Ranges([_]))));
/// allocator.accept(offer)?;
/// assert_eq!(allocator.offers().span(0), Some(SpanRef::Ranges(&[])));
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct OfferBatch<'a> {
    pub(super) rows: &'a OfferRows,
    pub(super) outstanding: &'a Offers,
}

impl<'a> OfferBatch<'a> {
    /// How many offers.
    pub fn len(&self) -> usize {
        self.rows.offers.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.offers.is_empty()
    }

    /// The offers' ids.
    pub fn offers(&self) -> &'a [OfferId] {
        &self.rows.offers
    }

    /// To whom.
    pub fn frameworks(&self) -> &'a [FrameworkId] {
        &self.rows.frameworks
    }

    /// Under which role: [`super::Allocator::role_name`] tells its name.
    pub fn roles(&self) -> &'a [u32] {
        &self.rows.roles
    }

    /// On which agent.
    pub fn agents(&self) -> &'a [AgentId] {
        &self.rows.agents
    }

    /// Where each offer's scalars end in the scalar columns.
    pub fn scalar_ends(&self) -> &'a [u32] {
        &self.rows.scalar_ends
    }

    /// The kinds of all scalars.
    pub fn scalar_kinds(&self) -> &'a [KindId] {
        &self.rows.scalar_kinds
    }

    /// The amounts of all scalars: thousandths, or copies.
    pub fn scalar_amounts(&self) -> &'a [i64] {
        &self.rows.scalar_amounts
    }

    /// The scalars of offer `index`: kinds and amounts.
    pub fn scalars(&self, index: usize) -> impl ExactSizeIterator<Item = (KindId, i64)> + use<'a> {
        let OfferRows { scalar_ends, scalar_kinds, scalar_amounts, .. } = self.rows;
        let rows = OfferBatch::rows(scalar_ends, index);
        rows.map(|row| (scalar_kinds[row], scalar_amounts[row]))
    }

    /// Where each offer's spans end in the span rows.
    pub fn span_ends(&self) -> &'a [u32] {
        &self.rows.span_ends
    }

    /// The kinds of all spans.
    pub fn span_kinds(&self) -> &'a [KindId] {
        &self.rows.span_kinds
    }

    /// The amounts of all spans, one for each of [`OfferBatch::span_kinds`].
    ///
    /// ```
    /// # use apportion_core::{agent::AgentSpec, framework::FrameworkSpec};
    /// # use apportion_core::allocator::{Allocator, Config, SpanRef};
    /// # let mut allocator = Allocator::new(Config::default())?;
    /// allocator.add_agent(&AgentSpec::new("agent1", "cpus:1;ports:[31000-31099]".parse()?))?;
    /// allocator.add_framework(&FrameworkSpec::new("spark", ["analytics"]))?;
    /// allocator.cycle(0)?;
    /// let Some(SpanRef::Ranges([ports])) = allocator.offers().spans().next() else { panic!() };
    /// assert_eq!((ports.begin, ports.end), (31000, 31099));
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn spans(&self) -> impl ExactSizeIterator<Item = SpanRef<'a>> + use<'a> {
        let batch = *self;
        batch.rows.spans.iter().map(move |row| batch.members(row))
    }

    /// The amount of one span, by its place in [`OfferBatch::span_kinds`].
    pub fn span(&self, place: usize) -> Option<SpanRef<'a>> {
        self.rows.spans.get(place).map(|row| self.members(row))
    }

    fn rows(ends: &[u32], index: usize) -> core::ops::Range<usize> {
        let begin = index.checked_sub(1).map_or(0, |before| ends[before] as usize);
        begin..ends[index] as usize
    }

    fn members(&self, row: &SpanRow) -> SpanRef<'a> {
        match *row {
            SpanRow::Outstanding(offer, at) => {
                let place = self.outstanding.place(offer).ok();
                let bag = place.map_or(&[][..], |place| self.outstanding.at(place).bag.spans());
                match bag.get(at as usize) {
                    Some((_, Span::Ranges(ranges))) => SpanRef::Ranges(ranges.as_slice()),
                    _ => SpanRef::Ranges(&[]),
                }
            }
            SpanRow::Ranges(begin, end) => {
                SpanRef::Ranges(&self.rows.ranges[begin as usize..end as usize])
            }
            SpanRow::Set(at) => SpanRef::Set(self.rows.sets[at as usize].as_slice()),
        }
    }

    pub(super) fn resources(&self, catalog: &Catalog, index: usize) -> Resources {
        let mut bag = self.bag(index);
        bag.forget_empty();
        catalog.resources(&bag)
    }

    /// What is in offer `index`: also ranges that are gone, as none.
    pub(super) fn bag(&self, index: usize) -> Bag {
        let mut bag = Bag::default();
        for (kind, amount) in self.scalars(index) {
            bag.push_scalar(KindSym::from_index(kind), amount);
        }
        for row in OfferBatch::rows(&self.rows.span_ends, index) {
            let row_of = &self.rows.spans[row];
            let span = match (row_of, self.members(row_of)) {
                (SpanRow::Set(at), _) => Span::Set(self.rows.sets[*at as usize].clone()),
                (_, SpanRef::Ranges(ranges)) => Span::Ranges(Ranges::from_sorted(ranges)),
                (_, SpanRef::Set(_)) => continue,
            };
            bag.keep_span(KindSym::from_index(self.rows.span_kinds[row]), span);
        }
        bag
    }
}
