//! Outstanding offers, and the batch of a cycle's decisions as columns.

use super::bag::{Bag, Span};
use super::catalog::Catalog;
use super::names::{KindSym, RoleSym};
use crate::error::{Entity, Error, Result};
use crate::id::{AgentId, FrameworkId, OfferId};
use crate::resource::{Items, Range, Ranges, Resources};

/// An offer that is not answered yet. Records are used again, with their memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct OfferRecord {
    pub(crate) framework: u32,
    pub(crate) agent: u32,
    pub(crate) role: Option<RoleSym>,
    pub(crate) bag: Bag,
    /// The cycle it was made in: what one cycle grants twice to the same is one offer.
    pub(crate) cycle: u64,
    pub(super) generation: u32,
    pub(super) live: bool,
}

/// The table of outstanding offers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Offers {
    pub(super) records: Vec<OfferRecord>,
    pub(super) free: Vec<u32>,
}

impl Offers {
    /// Makes an empty record and returns its place.
    pub(crate) fn open(&mut self, framework: u32, role: RoleSym, agent: u32, cycle: u64) -> u32 {
        let place = self.free.pop().unwrap_or_else(|| {
            self.records.push(OfferRecord::default());
            self.records.len() as u32 - 1
        });
        let record = &mut self.records[place as usize];
        record.framework = framework;
        record.agent = agent;
        record.role = Some(role);
        record.cycle = cycle;
        record.live = true;
        place
    }

    /// Forgets an offer; its id is stale from now on.
    pub(crate) fn close(&mut self, place: u32) {
        let record = &mut self.records[place as usize];
        record.bag.clear();
        record.live = false;
        record.generation = record.generation.wrapping_add(1);
        self.free.push(place);
    }

    pub(crate) fn at(&self, place: u32) -> &OfferRecord {
        &self.records[place as usize]
    }

    pub(crate) fn at_mut(&mut self, place: u32) -> &mut OfferRecord {
        &mut self.records[place as usize]
    }

    pub(crate) fn id(&self, place: u32) -> OfferId {
        OfferId::new(place, self.records[place as usize].generation)
    }

    /// The place of an offer that is still outstanding.
    pub(crate) fn place(&self, id: OfferId) -> Result<u32> {
        match self.records.get(id.index() as usize) {
            Some(record) if record.live && record.generation == id.generation() => Ok(id.index()),
            Some(record) if id.generation() <= record.generation => {
                Err(Error::Stale { entity: Entity::Offer })
            }
            _ => Err(Error::NotFound { entity: Entity::Offer }),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.records.len() - self.free.len()
    }

    /// Whether the free places are those that are not live, each named once.
    pub(super) fn free_is_right(&self) -> bool {
        let mut vacant: Vec<bool> = self.records.iter().map(|record| !record.live).collect();
        let named = self
            .free
            .iter()
            .all(|place| vacant.get_mut(*place as usize).is_some_and(core::mem::take));
        named && !vacant.contains(&true)
    }
}

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

/// What the cycles of one call decided, or what ended in it, as columns: row `i` is offer `i`.
///
/// Borrowed from the allocator until its next `&mut` call; nothing is copied. The resources of offer `i` are the scalar
/// rows `scalar_ends[i - 1]..scalar_ends[i]` (from 0 for the first) and the span rows likewise.
///
/// Amounts of scalars are thousandths; copies, for kinds that can only be taken whole.
#[derive(Debug, Clone, Default)]
pub struct OfferBatch {
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
    /// All ranges of all rows, one row after the other.
    pub(super) ranges: Vec<Range>,
    pub(super) sets: Vec<Items>,
}

/// Where the members of a span are.
#[derive(Debug, Clone)]
pub(super) enum SpanRow {
    /// From and to which place in `ranges`.
    Ranges(u32, u32),
    /// Which of `sets`.
    Set(u32),
}

impl OfferBatch {
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

    pub(super) fn push(
        &mut self,
        id: OfferId,
        framework: FrameworkId,
        agent: AgentId,
        record: &OfferRecord,
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
        for (kind, span) in record.bag.spans() {
            self.span_kinds.push(kind.index() as u32);
            let row = match span {
                Span::Ranges(ranges) => {
                    let begin = self.ranges.len() as u32;
                    self.ranges.extend_from_slice(ranges.as_slice());
                    SpanRow::Ranges(begin, self.ranges.len() as u32)
                }
                Span::Set(items) => {
                    self.sets.push(items.clone());
                    SpanRow::Set(self.sets.len() as u32 - 1)
                }
            };
            self.spans.push(row);
        }
        self.span_ends.push(self.span_kinds.len() as u32);
    }

    /// How many offers.
    pub fn len(&self) -> usize {
        self.offers.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.offers.is_empty()
    }

    /// The offers' ids.
    pub fn offers(&self) -> &[OfferId] {
        &self.offers
    }

    /// To whom.
    pub fn frameworks(&self) -> &[FrameworkId] {
        &self.frameworks
    }

    /// Under which role: [`super::Allocator::role_name`] tells its name.
    pub fn roles(&self) -> &[u32] {
        &self.roles
    }

    /// On which agent.
    pub fn agents(&self) -> &[AgentId] {
        &self.agents
    }

    /// Where each offer's scalars end in the scalar columns.
    pub fn scalar_ends(&self) -> &[u32] {
        &self.scalar_ends
    }

    /// The kinds of all scalars.
    pub fn scalar_kinds(&self) -> &[KindId] {
        &self.scalar_kinds
    }

    /// The amounts of all scalars: thousandths, or copies.
    pub fn scalar_amounts(&self) -> &[i64] {
        &self.scalar_amounts
    }

    /// The scalars of offer `index`: kinds and amounts.
    pub fn scalars(&self, index: usize) -> impl ExactSizeIterator<Item = (KindId, i64)> + '_ {
        let begin = index.checked_sub(1).map_or(0, |before| self.scalar_ends[before] as usize);
        let rows = begin..self.scalar_ends[index] as usize;
        rows.map(|row| (self.scalar_kinds[row], self.scalar_amounts[row]))
    }

    /// Where each offer's spans end in the span rows.
    pub fn span_ends(&self) -> &[u32] {
        &self.span_ends
    }

    /// The kinds of all spans.
    pub fn span_kinds(&self) -> &[KindId] {
        &self.span_kinds
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
    pub fn spans(&self) -> impl ExactSizeIterator<Item = SpanRef<'_>> {
        self.spans.iter().map(|row| self.members(row))
    }

    /// The amount of one span, by its place in [`OfferBatch::span_kinds`].
    pub fn span(&self, place: usize) -> Option<SpanRef<'_>> {
        self.spans.get(place).map(|row| self.members(row))
    }

    fn members(&self, row: &SpanRow) -> SpanRef<'_> {
        match *row {
            SpanRow::Ranges(begin, end) => {
                SpanRef::Ranges(&self.ranges[begin as usize..end as usize])
            }
            SpanRow::Set(at) => SpanRef::Set(self.sets[at as usize].as_slice()),
        }
    }

    pub(super) fn resources(&self, catalog: &Catalog, index: usize) -> Resources {
        catalog.resources(&self.bag(index))
    }

    /// What is in offer `index`.
    pub(super) fn bag(&self, index: usize) -> Bag {
        let mut bag = Bag::default();
        for (kind, amount) in self.scalars(index) {
            bag.add_scalar(KindSym::from_index(kind), amount);
        }
        let begin = index.checked_sub(1).map_or(0, |before| self.span_ends[before] as usize);
        for row in begin..self.span_ends[index] as usize {
            let span = match self.spans[row] {
                SpanRow::Ranges(begin, end) => {
                    Span::Ranges(Ranges::from_sorted(&self.ranges[begin as usize..end as usize]))
                }
                SpanRow::Set(at) => Span::Set(self.sets[at as usize].clone()),
            };
            bag.add_span(KindSym::from_index(self.span_kinds[row]), &span);
        }
        bag
    }
}
