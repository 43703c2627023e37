//! Messages in parts: what of a resource is the same in every offer and task is encoded once, and only copied then.

use super::resource::{Format, to_wire};
use crate::resource::{Range, Resource};
use crate::wire::owned::back::Back;
use crate::wire::scan::Scan;
use crate::wire::{DecodeLimits, encode, v1};

/// Where the first field with a number above `number` begins in what was encoded here.
pub(super) fn behind(bytes: &[u8], number: u32) -> usize {
    let mut scan = Scan::new(bytes);
    loop {
        let start = scan.pos;
        match scan.tag() {
            Ok((next, wire_type)) if next <= number => {
                if scan.skip(next, wire_type, DecodeLimits::DEPTH_MAX).is_err() {
                    return bytes.len();
                }
            }
            _ => return start,
        }
    }
}

/// A resource without its amount and without whom it is allocated to: what stands before, between and behind them.
#[derive(Debug, Clone)]
pub(super) struct KindPart {
    bytes: Box<[u8]>,
    amount: usize,
    allocation: usize,
    between: usize,
}

impl KindPart {
    /// The parts of a kind. Of one that can only be taken whole the amount belongs to it.
    pub(super) fn new(template: &Resource, format: Format) -> KindPart {
        let mut wire = to_wire(template, format, None);
        if !template.is_indivisible() {
            (wire.scalar, wire.ranges, wire.set) = (None, None, None);
        }
        let bytes = encode(&wire).into_boxed_slice();
        KindPart {
            amount: behind(&bytes, 2),
            between: behind(&bytes, 5),
            allocation: behind(&bytes, 10),
            bytes,
        }
    }

    /// Writes the resource as field `tag`. `allocation` is its field 11, written out.
    #[inline]
    pub(super) fn write(
        &self,
        tag: u32,
        allocation: &[u8],
        amount: impl FnOnce(&mut Back),
        out: &mut Back,
    ) {
        out.part(tag, |out| {
            out.raw(&self.bytes[self.allocation..]);
            out.raw(allocation);
            out.raw(&self.bytes[self.between..self.allocation]);
            amount(out);
            out.raw(&self.bytes[..self.amount]);
        });
    }

    /// The amount that the kind has by itself; empty of what is divisible.
    pub(super) fn own_amount(&self) -> &[u8] {
        &self.bytes[self.amount..self.between]
    }
}

/// The parts of kinds by number, made when first asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct KindParts(Vec<Option<KindPart>>);

impl KindParts {
    pub(super) fn at<'a>(
        &mut self,
        number: usize,
        format: Format,
        template: impl FnOnce() -> &'a Resource,
    ) -> &KindPart {
        if self.0.len() <= number {
            self.0.resize(number + 1, None);
        }
        self.0[number].get_or_insert_with(|| KindPart::new(template(), format))
    }
}

/// `AllocationInfo` of a role as field 11 of a resource.
pub(super) fn allocation(role: &str) -> Vec<u8> {
    let info = v1::resource::AllocationInfo { role: Some(role.into()), ..Default::default() };
    encode(&v1::Resource { allocation_info: Some(info), ..Default::default() })
        .split_off(EMPTY_RESOURCE)
}

/// The bytes of a resource's required fields when nothing is in them.
const EMPTY_RESOURCE: usize = 4;

/// A scalar as a resource's amount.
#[inline]
pub(super) fn scalar(value: f64, out: &mut Back) {
    out.part(26, |out| out.double(9, value));
}

/// Ranges likewise.
#[inline]
pub(super) fn ranges(ranges: &[Range], out: &mut Back) {
    out.part(34, |out| {
        for range in ranges.iter().rev() {
            out.part(10, |out| {
                out.number(16, range.end);
                out.number(8, range.begin);
            });
        }
    });
}

/// A set likewise.
pub(super) fn set(items: &[String], out: &mut Back) {
    out.part(42, |out| items.iter().rev().for_each(|item| out.bytes(10, item.as_bytes())));
}
