//! Resources of an offer as kind and amount, each kind looked at once.

use super::split::{Part, Split};
use super::{Amount, Held, OfferRows, RowKind, WITHIN_CHECKED};
use crate::error::Result;
use crate::limits::{self, Limit, Limits};
use crate::resource::{Items, Quantity, Range, Ranges, Resource, Value};
use crate::wire::convert::resource;
use crate::wire::view::{Parts, step};
use crate::wire::{decode, v1};

impl OfferRows {
    /// Reads one resource. Its amount is looked at before its kind, as where it goes through its message.
    pub(super) fn amount(&mut self, agent: u32, index: usize, bytes: &[u8]) -> Result<Amount> {
        let Some(split) = Split::of(bytes) else { return self.whole(bytes) };
        let held = match split.amount {
            Part::Scalar(value) => {
                let quantity = Quantity::from_f64(value)?;
                if quantity.thousandths() % 1000 != 0 && split.name == b"gpus" {
                    // Which refuses it.
                    read_resource(bytes, &self.limits)?;
                }
                Held::Scalar(quantity)
            }
            Part::Ranges(list) => {
                let begin = self.ranges.len();
                if !self.push_sorted(list) {
                    self.ranges.truncate(begin);
                    let ranges = Ranges::from_disjoint(&self.pairs, &self.limits)?;
                    self.ranges.extend_from_slice(ranges.as_slice());
                }
                Held::Ranges(begin as u32, self.ranges.len() as u32)
            }
        };
        let is = |kind: &u32| {
            let known = &self.kinds.things[*kind as usize];
            *known.front == *split.front && *known.back == *split.back
        };
        let of_agent = &self.agents.things[agent as usize].kinds;
        let known = of_agent.get(index).filter(|kind| is(kind));
        let kind = match known.or_else(|| self.last_kinds.get(index).filter(|kind| is(kind))) {
            Some(kind) => *kind,
            None => self.kind_number(index, bytes, &split)?,
        };
        let of_agent = &mut self.agents.things[agent as usize].kinds;
        if let Some(last) = of_agent.get_mut(index) {
            *last = kind;
        } else if of_agent.len() == index {
            of_agent.push(kind);
        }
        match self.kinds.things[kind as usize].template {
            Ok(_) => Ok(Amount { kind, held }),
            Err(cause) => Err(cause),
        }
    }

    /// Appends ranges if they are sorted and apart, as nearly always; all of them are in `pairs` then as well.
    fn push_sorted(&mut self, list: &[u8]) -> bool {
        self.pairs.clear();
        let mut is_sorted = true;
        for range in Parts(list) {
            let mut rest = range;
            let rest = &mut rest;
            let mut number = || {
                step::tag(rest)?;
                step::varint(rest)
            };
            let (begin, end) = (number().unwrap_or_default(), number().unwrap_or_default());
            let apart =
                |(_, before): &(u64, u64)| before.checked_add(1).is_some_and(|next| next < begin);
            is_sorted &= begin <= end && self.pairs.last().is_none_or(apart);
            self.pairs.push((begin, end));
            self.ranges.push(Range { begin, end });
        }
        is_sorted && self.pairs.len() <= self.limits.ranges_per_resource as usize
    }

    /// The number of a kind that was not the last one at its place.
    fn kind_number(&mut self, index: usize, bytes: &[u8], split: &Split<'_>) -> Result<u32> {
        self.key.clear();
        self.key.extend_from_slice(split.front);
        self.key.extend_from_slice(split.back);
        // No set is split: its key is another one's.
        self.key.push(0);
        let kind = match self.kinds.number(&self.key) {
            Some(kind) => kind,
            None => {
                let read =
                    read_resource(bytes, &self.limits).map(|(mut template, allocated_to)| {
                        template.value = match template.value {
                            Value::Ranges(_) => Value::Ranges(Ranges::new()),
                            _ => Value::Scalar(Quantity::ZERO),
                        };
                        (template, allocated_to)
                    });
                let (template, allocated_to) = match read {
                    Ok((template, allocated_to)) => (Ok(template), allocated_to),
                    Err(cause) => (Err(cause), None),
                };
                let (front, back) = (split.front.into(), split.back.into());
                let twin = self.twin(&template);
                self.add_kind(RowKind { front, back, template, allocated_to, twin })?
            }
        };
        self.note_last(index, kind);
        Ok(kind)
    }

    /// A resource of another form: all of it is the kind.
    fn whole(&mut self, bytes: &[u8]) -> Result<Amount> {
        self.key.clear();
        self.key.extend_from_slice(bytes);
        self.key.push(1);
        let kind = match self.kinds.number(&self.key) {
            Some(kind) => kind,
            None => {
                let (template, allocated_to) = read_resource(bytes, &self.limits)?;
                let (front, back) = (bytes.into(), [1].into());
                let template = Ok(template);
                let twin = self.twin(&template);
                self.add_kind(RowKind { front, back, template, allocated_to, twin })?
            }
        };
        Ok(Amount { kind, held: Held::Whole })
    }

    /// The number that all kinds of resources have that are summed with one like this.
    fn twin(&mut self, template: &Result<Resource>) -> u32 {
        let next = self.twins.len() as u32;
        let Ok(template) = template else { return next };
        let value = match template.value {
            Value::Scalar(_) => Value::Scalar(Quantity::ZERO),
            Value::Ranges(_) => Value::Ranges(Ranges::new()),
            Value::Set(_) => Value::Set(Items::default()),
        };
        *self.twins.entry(Resource { value, ..template.clone() }).or_insert(next)
    }

    fn add_kind(&mut self, kind: RowKind) -> Result<u32> {
        limits::check(Limit::Kinds, self.kinds.things.len() + 1, self.limits.kinds)?;
        Ok(self.kinds.add(&self.key, kind))
    }

    fn note_last(&mut self, index: usize, kind: u32) {
        if self.last_kinds.len() <= index {
            self.last_kinds.resize(index + 1, kind);
        }
        self.last_kinds[index] = kind;
    }
}

/// A resource through its message, and the role it is allocated to.
fn read_resource(bytes: &[u8], limits: &Limits) -> Result<(Resource, Option<String>)> {
    let wire: v1::Resource = decode(bytes, &WITHIN_CHECKED)?;
    let resource = resource::from_wire(&wire, limits)?;
    Ok((resource, wire.allocation_role().map(str::to_owned)))
}
