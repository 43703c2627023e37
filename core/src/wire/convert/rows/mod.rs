//! Offers as columns, straight from the views of an event: what a matcher or an allocator wants to know of them.

mod agents;
mod amounts;
mod split;

pub use agents::RowAgent;

use crate::error::{Error, Result};
use crate::id::AgentId;
use crate::limits::{self, Limit, Limits};
use crate::matching::{Matcher, NewOffer, Offered, OfferedAmount};
use crate::resource::{Quantity, Range, Ranges, Resource, Resources, Value};
use crate::role;
use crate::wire::DecodeLimits;
use crate::wire::view::{OfferTable, OfferView, Parts};
use core::fmt;
use smallvec::SmallVec;
use std::collections::HashMap;

/// The offers of one event, a row each; offers that are refused are listed apart.
///
/// What is the same from offer to offer is remembered by its bytes and looked at once: all of a resource but its amount
/// (its kind), an agent's host, attributes and domain. An amount is then read without making an object. Rows live
/// until the next [`OfferRows::fill`]; what is remembered, until [`OfferRows::forget`].
///
/// ```
/// use apportion_core::limits::Limits;
/// use apportion_core::wire::convert::rows::OfferRows;
/// use apportion_core::wire::v1::{self, scheduler::Event};
/// use apportion_core::wire::{encode, view::Reader};
///
/// let offer = v1::Offer {
///     id: "offer-1".into(),
///     agent_id: "agent-1".into(),
///     resources: vec![v1::Resource::scalar("cpus", 2.5).allocated_to("eng")],
///     ..Default::default()
/// };
/// let bytes = encode(&Event::offers(vec![offer]));
/// let mut reader = Reader::new(Default::default());
/// let (_, offers) = reader.event(&bytes).unwrap();
///
/// let mut rows = OfferRows::new(Limits::default());
/// rows.fill(&offers);
/// assert!(rows.refused().is_empty());
/// assert_eq!((rows.len(), rows.offer_id(0), rows.agent(0).id()), (1, "offer-1", "agent-1"));
/// assert_eq!(rows.amounts(0)[0].scalar().unwrap().to_f64(), 2.5);
/// assert_eq!(rows.resources(0).to_string(), "cpus:2.5");
/// ```
#[derive(Debug, Clone)]
pub struct OfferRows {
    limits: Limits,
    kinds: Remembered<RowKind>,
    /// Kinds that are summed have one number here.
    twins: HashMap<Resource, u32>,
    agents: Remembered<RowAgent>,
    /// Agents of which several things were said in one event, by all that is said: all but the first.
    variants: HashMap<Box<[u8]>, u32>,
    roles: Remembered<String>,
    /// The kind that was last seen at each place of an offer's list.
    last_kinds: Vec<u32>,
    /// Counts the events.
    fill: u64,
    rows: Vec<Row>,
    refused: Vec<RowError>,
    amounts: Vec<Amount>,
    ranges: Vec<Range>,
    ids: String,
    key: Vec<u8>,
    pairs: Vec<(u64, u64)>,
}

#[derive(Debug, Clone, Copy)]
struct Row {
    offer: usize,
    agent: u32,
    role: Option<u32>,
    id_end: usize,
    amounts_end: usize,
}

/// How much of which kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// The number of the kind: [`OfferRows::kind`] tells what it is.
    pub kind: u32,
    held: Held,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    Scalar(Quantity),
    /// From where to where in the column of ranges.
    Ranges(u32, u32),
    /// The kind's own: sets.
    Whole,
}

impl Amount {
    /// The amount of a scalar.
    pub const fn scalar(&self) -> Option<Quantity> {
        match self.held {
            Held::Scalar(quantity) => Some(quantity),
            Held::Ranges(..) | Held::Whole => None,
        }
    }
}

/// Everything about a resource but its amount.
#[derive(Debug, Clone)]
struct RowKind {
    /// What stands in a message before the amount, and what behind it.
    front: Box<[u8]>,
    back: Box<[u8]>,
    /// Or why there is no such kind.
    template: Result<Resource>,
    allocated_to: Option<String>,
    /// The same for all kinds that are one but for how they were written, or allocated.
    twin: u32,
}

/// Things by the bytes that they were read from.
#[derive(Debug, Clone)]
struct Remembered<T> {
    things: Vec<T>,
    numbers: HashMap<Box<[u8]>, u32>,
    /// The one that was asked for last.
    last: usize,
}

impl<T> Default for Remembered<T> {
    fn default() -> Self {
        Remembered { things: Vec::new(), numbers: HashMap::new(), last: 0 }
    }
}

impl<T> Remembered<T> {
    fn number(&self, key: &[u8]) -> Option<u32> {
        self.numbers.get(key).copied()
    }

    fn add(&mut self, key: &[u8], thing: T) -> u32 {
        let number = self.things.len() as u32;
        self.things.push(thing);
        self.numbers.insert(key.into(), number);
        number
    }
}

/// A part of an offer that was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowError {
    /// Which offer.
    pub offer: usize,
    /// The field of the offer.
    pub field: &'static str,
    /// Which of the field's values, if it has several.
    pub index: Option<usize>,
    /// What is wrong with it.
    pub cause: Error,
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "offers.offers[{}].{}", self.offer, self.field)?;
        if let Some(index) = self.index {
            write!(f, "[{index}]")?;
        }
        write!(f, ": {}", self.cause)
    }
}

impl core::error::Error for RowError {}

impl From<RowError> for Error {
    fn from(error: RowError) -> Error {
        error.cause
    }
}

/// What is wrong within an offer.
struct Refusal {
    field: &'static str,
    index: Option<usize>,
    cause: Error,
}

impl OfferRows {
    /// No rows yet.
    pub fn new(limits: Limits) -> OfferRows {
        OfferRows {
            limits,
            kinds: Remembered::default(),
            twins: HashMap::new(),
            agents: Remembered::default(),
            variants: HashMap::new(),
            roles: Remembered::default(),
            last_kinds: Vec::new(),
            fill: 0,
            rows: Vec::new(),
            refused: Vec::new(),
            amounts: Vec::new(),
            ranges: Vec::new(),
            ids: String::new(),
            key: Vec::new(),
            pairs: Vec::new(),
        }
    }

    /// Replaces the rows by those of an event. Allocates nothing where all was seen before.
    ///
    /// An offer is refused, and has no row, if [`list_from_wire`](super::resource::list_from_wire) and its like refuse a part of it.
    pub fn fill(&mut self, offers: &OfferTable<'_>) {
        self.fill += 1;
        self.rows.clear();
        self.refused.clear();
        self.amounts.clear();
        self.ranges.clear();
        self.ids.clear();
        for (at, offer) in offers.iter().enumerate() {
            let (amounts, ranges) = (self.amounts.len(), self.ranges.len());
            if let Err(Refusal { field, index, cause }) = self.push(at, &offer) {
                self.refused.push(RowError { offer: at, field, index, cause });
                self.amounts.truncate(amounts);
                self.ranges.truncate(ranges);
            }
        }
    }

    /// The offers without a row, each with the first part that is wrong.
    pub fn refused(&self) -> &[RowError] {
        &self.refused
    }

    /// Forgets rows, kinds and agents.
    pub fn forget(&mut self) {
        *self = OfferRows::new(self.limits);
    }

    fn push(&mut self, at: usize, offer: &OfferView<'_>) -> core::result::Result<(), Refusal> {
        let role = offer.allocation_info().and_then(|allocation| allocation.role());
        let role = role.map(|role| self.role_number(role.as_bytes())).transpose();
        let role =
            role.map_err(|cause| Refusal { field: "allocation_info", index: None, cause })?;
        let agent = self.agent_number(offer)?;
        let max = self.limits.resources_per_bag;
        let too_many = |count| {
            limits::check(Limit::ResourcesPerBag, count, max).map_err(|cause| Refusal {
                field: "resources",
                index: None,
                cause,
            })
        };
        for (index, bytes) in Parts(offer.resources).enumerate() {
            match self.amount(agent, index, bytes) {
                Ok(amount) => self.amounts.push(amount),
                Err(cause) => {
                    too_many(Parts(offer.resources).count())?;
                    return Err(Refusal { field: "resources", index: Some(index), cause });
                }
            }
        }
        let begin = self.rows.last().map_or(0, |row| row.amounts_end);
        too_many(self.amounts.len() - begin)?;
        self.ids.push_str(offer.id().value().as_str());
        let (id_end, amounts_end) = (self.ids.len(), self.amounts.len());
        self.rows.push(Row { offer: at, agent, role, id_end, amounts_end });
        Ok(())
    }

    fn role_number(&mut self, role: &[u8]) -> Result<u32> {
        let last = self.roles.things.get(self.roles.last);
        if last.is_some_and(|last| last.as_bytes() == role) {
            return Ok(self.roles.last as u32);
        }
        let number = match self.roles.number(role) {
            Some(number) => number,
            None => {
                let count = self.roles.things.len() + 1;
                limits::check(Limit::Roles, count, self.limits.roles)?;
                let text = core::str::from_utf8(role).unwrap_or_default();
                self.roles.add(role, text.to_owned())
            }
        };
        self.roles.last = number as usize;
        Ok(number)
    }

    /// How many rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Which offer of the event a row is.
    ///
    /// # Panics
    /// If there is no such row, as with everything that is asked of one.
    pub fn offer(&self, row: usize) -> usize {
        self.rows[row].offer
    }

    fn before(&self, row: usize) -> (usize, usize) {
        row.checked_sub(1)
            .map_or((0, 0), |before| (self.rows[before].id_end, self.rows[before].amounts_end))
    }

    /// The id of an offer.
    pub fn offer_id(&self, row: usize) -> &str {
        &self.ids[self.before(row).0..self.rows[row].id_end]
    }

    /// The role an offer is made to.
    pub fn role(&self, row: usize) -> Option<&str> {
        self.rows[row].role.map(|role| self.roles.things[role as usize].as_str())
    }

    /// The agent of an offer.
    pub fn agent(&self, row: usize) -> &RowAgent {
        &self.agents.things[self.agent_of(row) as usize]
    }

    /// The number of what is said of an offer's agent: dense, and the same as long as all offers say the same and it is
    /// remembered.
    pub fn agent_of(&self, row: usize) -> u32 {
        self.rows[row].agent
    }

    /// What is in an offer, in its order.
    pub fn amounts(&self, row: usize) -> &[Amount] {
        &self.amounts[self.before(row).1..self.rows[row].amounts_end]
    }

    /// What an amount is of: the object with nothing in it, unless it is a set, and the role it is allocated to. `None` for
    /// a number that is no kind's.
    pub fn kind(&self, kind: u32) -> Option<(&Resource, Option<&str>)> {
        let RowKind { template, allocated_to, .. } = self.kinds.things.get(kind as usize)?;
        Some((template.as_ref().ok()?, allocated_to.as_deref()))
    }

    /// The numbers of an amount in ranges, sorted and apart; none of others.
    pub fn ranges(&self, amount: &Amount) -> &[Range] {
        match amount.held {
            Held::Ranges(begin, end) => &self.ranges[begin as usize..end as usize],
            Held::Scalar(_) | Held::Whole => &[],
        }
    }

    /// What is in an offer as objects: just what `resource::list_from_wire` makes of its message. Allocates.
    pub fn resources(&self, row: usize) -> Resources {
        let mut resources = Resources::new();
        for amount in self.amounts(row) {
            let Some((template, _)) = self.kind(amount.kind) else { continue };
            let value = match amount.held {
                Held::Scalar(quantity) => Value::Scalar(quantity),
                Held::Ranges(..) => Value::Ranges(sorted(self.ranges(amount), &self.limits)),
                Held::Whole => template.value.clone(),
            };
            resources.add(Resource { value, ..template.clone() });
        }
        resources
    }

    /// Adds an offer to a matcher, under a key of the caller's. One without a role is for `*`.
    ///
    /// # Errors
    /// As [`Matcher::add_offer`].
    pub fn add_to(&self, row: usize, matcher: &mut Matcher, key: u64) -> Result<AgentId> {
        let agent = self.agent(row);
        let offer = |resources| NewOffer {
            expires_ns: None,
            key,
            agent: agent.id(),
            role: self.role(row).unwrap_or(role::DEFAULT),
            resources,
            attributes: agent.attributes(),
        };
        match self.parts(row) {
            Some(parts) => {
                let resources = Resources::new();
                matcher.add_offer_of(offer(&resources), parts.into_iter())
            }
            None => matcher.add_offer(offer(&self.resources(row))),
        }
    }

    /// The amounts of a row as a matcher takes them in, unless two are of the same kind and to be summed first.
    fn parts(&self, row: usize) -> Option<SmallVec<[Offered<'_>; 8]>> {
        let amounts = self.amounts(row);
        let kind = |amount: &Amount| &self.kinds.things[amount.kind as usize];
        let is_twin = |one: &Amount, other: &Amount| kind(one).twin == kind(other).twin;
        let mut parts = SmallVec::with_capacity(amounts.len());
        for (at, amount) in amounts.iter().enumerate() {
            if amounts[..at].iter().any(|before| is_twin(before, amount)) {
                return None;
            }
            let object = kind(amount).template.as_ref().ok()?;
            let amount = match amount.held {
                Held::Scalar(quantity) => OfferedAmount::Scalar(quantity),
                Held::Ranges(..) => OfferedAmount::Ranges(self.ranges(amount)),
                Held::Whole => OfferedAmount::Own,
            };
            parts.push(Offered { object, amount });
        }
        Some(parts)
    }
}

/// Ranges that were checked.
fn sorted(ranges: &[Range], limits: &Limits) -> Ranges {
    let pairs: Vec<(u64, u64)> = ranges.iter().map(|range| (range.begin, range.end)).collect();
    Ranges::from_disjoint(&pairs, limits).unwrap_or_default()
}

/// The whole event was within its limits.
const WITHIN_CHECKED: DecodeLimits =
    DecodeLimits { bytes: usize::MAX, depth: DecodeLimits::DEPTH_MAX, elements: u32::MAX };
