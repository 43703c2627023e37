//! Resources on their way in: read, checked one by one and together, and only then moved into a place.

use super::columns::MAX_AMOUNT;
use super::holding::{Holding, NO_COLUMN};
use super::kinds::{Kind, is_countable, is_disk};
use super::matcher::Matcher;
use crate::error::{Entity, Error, Result};
use crate::limits::{self, Limit, Limits};
use crate::resource::{Items, Quantity, Range, Ranges, Resource, Resources, Value};

/// The most numbers of one resource in one place.
const MAX_NUMBERS: u128 = 1 << 50;

/// A resource as it comes in: an object, or one of the kind with an amount of its own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Offered<'a> {
    pub(crate) object: &'a Resource,
    pub(crate) amount: OfferedAmount<'a>,
}

/// How much there is of an [`Offered`].
#[derive(Debug, Clone, Copy)]
pub(crate) enum OfferedAmount<'a> {
    /// What the object says.
    Own,
    /// So much, of a scalar.
    Scalar(Quantity),
    /// These, sorted and apart, of ranges.
    Ranges(&'a [Range]),
}

impl Offered<'_> {
    /// Each object of a list.
    pub(crate) fn of(resources: &Resources) -> impl ExactSizeIterator<Item = Offered<'_>> {
        resources.objects().map(|object| Offered { object, amount: OfferedAmount::Own })
    }
}

impl Matcher {
    /// Reads resources into `incoming`, checked beside what the place holds already. Items of what is refused are as if never
    /// seen: which items a task gets goes by the order in which they were.
    pub(super) fn take_in<'a>(
        &mut self,
        parts: impl ExactSizeIterator<Item = Offered<'a>>,
        role: Option<&str>,
        place: Option<u32>,
    ) -> Result<()> {
        let known = self.items.len();
        let read = self.read(parts, role).and_then(|()| self.check_incoming(place));
        if read.is_err() {
            self.forget_items(known);
        }
        read
    }

    /// Forgets the items but for the first so many.
    pub(super) fn forget_items(&mut self, known: usize) {
        if self.items.len() > known {
            self.items.retain(|item| item.index() < known);
        }
    }

    /// Reads resources into `incoming`, checked one by one.
    fn read<'a>(
        &mut self,
        parts: impl ExactSizeIterator<Item = Offered<'a>>,
        role: Option<&str>,
    ) -> Result<()> {
        self.incoming.clear();
        limits::check(Limit::ResourcesPerBag, parts.len(), self.limits.resources_per_bag)?;
        for (at, Offered { object, amount }) in parts.enumerate() {
            let known = self.kinds.last_at(object, at);
            match known {
                Some(_) => object.validate_amount(&self.limits)?,
                None => object.validate(&self.limits)?,
            }
            if role.is_some_and(|role| !object.allocatable_to(role)) {
                let reason = "reserved to another role than the offer's";
                return Err(Error::invalid(Entity::Reservation, reason, at));
            }
            let is_disk = is_disk(object);
            if !is_disk && !is_countable(object) {
                continue;
            }
            let (amount, numbers) = match (&amount, &object.value) {
                (OfferedAmount::Scalar(quantity), _)
                | (OfferedAmount::Own, Value::Scalar(quantity)) => (quantity.thousandths(), None),
                (OfferedAmount::Ranges(ranges), _) => {
                    let most = self.limits.ranges_per_resource;
                    limits::check(Limit::RangesPerResource, ranges.len(), most)?;
                    counted(Ranges::from_sorted(ranges))?
                }
                (OfferedAmount::Own, Value::Ranges(ranges)) => counted(ranges.clone())?,
                (OfferedAmount::Own, Value::Set(items)) => counted(self.item_numbers(items)?)?,
            };
            if amount == 0 {
                continue;
            }
            let kind = match known {
                Some(kind) => kind,
                None => self.kinds.find_or_add(object, at, &mut self.columns, &self.limits)?,
            };
            let Kind { column, depth, .. } = self.kinds.kinds[kind as usize];
            let column = if is_disk { NO_COLUMN } else { column };
            self.incoming.push(Holding {
                number: 0,
                kind,
                column,
                depth,
                offer: None,
                free: amount,
                total: amount,
                numbers,
            });
        }
        Ok(())
    }

    /// The numbers of the items of a set. An item keeps its number for good.
    pub(super) fn item_numbers(&mut self, items: &Items) -> Result<Ranges> {
        let mut numbers = Vec::with_capacity(items.as_slice().len());
        for item in items.as_slice() {
            let number = self.items.intern(item.as_str(), self.limits.names)?;
            numbers.push((number.index() as u64, number.index() as u64));
        }
        let limits = Limits { ranges_per_resource: u32::MAX, ..self.limits };
        Ranges::from_disjoint(&numbers, &limits)
    }

    /// Checks `incoming` as a whole, beside what the place holds already: sums, and numbers that are there twice.
    fn check_incoming(&self, place: Option<u32>) -> Result<()> {
        let held = place.and_then(|place| self.row(place)).map_or(&[][..], |row| &row.holdings);
        let max = self.limits.total_quantity.clamp(0, MAX_AMOUNT);
        for (at, new) in self.incoming.iter().enumerate() {
            let before = || held.iter().chain(&self.incoming[..at]);
            let before = || before().filter(|other| other.column == new.column);
            let sum = before().try_fold(new.total, |sum, other| sum.checked_add(other.total));
            if sum.is_none_or(|sum| sum > max) {
                let limit = Limit::TotalQuantity;
                return Err(Error::LimitReached { limit, max: max as u64 });
            }
            let Some(numbers) = &new.numbers else { continue };
            let mut others = before().filter_map(|other| other.numbers.as_ref());
            if others.any(|other| other.count_common(numbers) > 0) {
                return Err(Error::invalid(Entity::Ranges, "a number is offered twice", at));
            }
        }
        Ok(())
    }
}

/// How many numbers there are, and which.
fn counted(numbers: Ranges) -> Result<(i64, Option<Box<Ranges>>)> {
    let count = numbers.count();
    if count > MAX_NUMBERS {
        return Err(Error::LimitReached { limit: Limit::TotalQuantity, max: MAX_AMOUNT as u64 });
    }
    Ok((count as i64, Some(Box::new(numbers))))
}
