//! Amounts: a type, and just the member that belongs to it.

use crate::error::{Entity, Error, Result};
use crate::limits::Limits;
use crate::resource::{Items, Quantity, Ranges};
use crate::wire::v1::value::{Range, Ranges as WireRanges, Scalar, Set, Text, Type};

/// The members of a resource or attribute that hold its amount.
#[derive(Clone, Copy)]
pub(super) struct Members<'a> {
    pub(super) kind: i32,
    pub(super) scalar: Option<&'a Scalar>,
    pub(super) ranges: Option<&'a WireRanges>,
    pub(super) set: Option<&'a Set>,
    pub(super) text: Option<&'a Text>,
}

/// An amount, or a text.
pub(super) enum Amount {
    Scalar(Quantity),
    Ranges(Ranges),
    Set(Items),
    Text(String),
}

impl Members<'_> {
    pub(super) fn amount(self, entity: Entity, limits: &Limits) -> Result<Amount> {
        let set =
            [self.scalar.is_some(), self.ranges.is_some(), self.set.is_some(), self.text.is_some()];
        let others = |own: usize| (0..set.len()).any(|member| member != own && set[member]);
        let stray = || Error::invalid(entity, "a value of another type is set, too", 0);
        let absent = || Error::invalid(entity, "the value of its type is not set", 0);
        let kind = Type::try_from(self.kind)
            .map_err(|_| Error::invalid(entity, "unknown type of value", 0))?;
        match kind {
            Type::Scalar if others(0) => Err(stray()),
            Type::Ranges if others(1) => Err(stray()),
            Type::Set if others(2) => Err(stray()),
            Type::Text if others(3) => Err(stray()),
            Type::Scalar => {
                Quantity::from_f64(self.scalar.ok_or_else(absent)?.value).map(Amount::Scalar)
            }
            Type::Ranges => {
                let ranges = &self.ranges.ok_or_else(absent)?.range;
                let pairs: Vec<(u64, u64)> =
                    ranges.iter().map(|range| (range.begin, range.end)).collect();
                Ranges::from_disjoint(&pairs, limits).map(Amount::Ranges)
            }
            Type::Set => {
                let items = self.set.ok_or_else(absent)?.item.iter().cloned();
                Items::from_distinct(items).map(Amount::Set)
            }
            Type::Text => Ok(Amount::Text(self.text.ok_or_else(absent)?.value.clone())),
        }
    }
}

pub(super) fn scalar(quantity: Quantity) -> Scalar {
    Scalar { value: quantity.to_f64(), ..Default::default() }
}

pub(super) fn ranges(ranges: &Ranges) -> WireRanges {
    let ranges = ranges.as_slice().iter();
    WireRanges {
        range: ranges
            .map(|range| Range { begin: range.begin, end: range.end, ..Default::default() })
            .collect(),
        ..Default::default()
    }
}

pub(super) fn set(items: &Items) -> Set {
    Set { item: items.as_slice().to_vec(), ..Default::default() }
}

pub(super) fn text(text: &str) -> Text {
    Text { value: text.to_owned(), ..Default::default() }
}
