//! The check before decoding: one walk over the bytes, driven by the tables, that allocates nothing.
//!
//! It says what is wrong, and where. Most messages never see it: what the generated check of views finds plain is
//! acceptable.

use super::DecodeLimits;
use super::error::{DecodeCause, DecodeError, Fault};
use super::scan::{Scan, SkipError, WireType};
use super::schema::{FieldSchema, Kind, Label, MessageSchema};

/// What a walk over well-formed input found that needs more work before it can be decoded.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Findings {
    /// Some occurrence of a message lacks a required field. Others may still complete it.
    pub(super) incomplete: bool,
}

/// Walks over the whole message.
pub(super) fn check(
    schema: &'static MessageSchema,
    bytes: &[u8],
    limits: &DecodeLimits,
) -> Result<Findings, DecodeError> {
    if bytes.len() > limits.bytes {
        let cause = DecodeCause::TooLong { max: limits.bytes as u64 };
        return Err(Fault::new(cause, limits.bytes).into());
    }
    let depth = limits.depth.min(DecodeLimits::DEPTH_MAX);
    let mut walk = Walk { limits, depth, elements: 0, findings: Findings::default() };
    walk.message(schema, Scan::new(bytes), depth)?;
    Ok(walk.findings)
}

struct Walk<'l> {
    limits: &'l DecodeLimits,
    depth: u32,
    elements: u32,
    findings: Findings,
}

impl Walk<'_> {
    /// One occurrence of a message; `depth` more levels may be below it.
    fn message(
        &mut self,
        schema: &'static MessageSchema,
        mut scan: Scan<'_>,
        depth: u32,
    ) -> Result<(), DecodeError> {
        let start = scan.pos;
        let mut seen = 0_u64;
        while !scan.is_done() {
            let tag_at = scan.pos;
            let (number, wire_type) = scan.tag()?;
            let Some((index, field)) = schema.field(number) else {
                self.unknown(&mut scan, tag_at, number, wire_type, depth)?;
                continue;
            };
            let known = match self.value(field, &mut scan, wire_type, depth) {
                Ok(known) => known,
                Err(error) => {
                    let earlier = occurrences(field, scan.part(start, tag_at));
                    return Err(error.within(index, earlier));
                }
            };
            if known {
                seen |= 1 << index;
            } else if wire_type != field.kind.wire_type() {
                // Otherwise an enum's unknown number, which is read over already.
                self.unknown(&mut scan, tag_at, number, wire_type, depth)?;
            }
        }
        if seen & schema.required != schema.required {
            self.findings.incomplete = true;
        }
        Ok(())
    }

    fn unknown(
        &mut self,
        scan: &mut Scan<'_>,
        tag_at: usize,
        number: u32,
        wire_type: WireType,
        depth: u32,
    ) -> Result<(), Fault> {
        match scan.skip(number, wire_type, depth) {
            Ok(()) => Ok(()),
            Err(SkipError::Malformed(error)) if wire_type == WireType::EndGroup => {
                Err(Fault::new(error.cause, tag_at))
            }
            Err(SkipError::Malformed(error)) => Err(error),
            Err(SkipError::TooDeep { offset }) => Err(self.too_deep(offset)),
        }
    }

    /// Reads a field's value. `false`: it is no value of the field, and read over only if its layout is the field's.
    #[inline]
    fn value(
        &mut self,
        field: &'static FieldSchema,
        scan: &mut Scan<'_>,
        wire_type: WireType,
        depth: u32,
    ) -> Result<bool, DecodeError> {
        if wire_type != field.kind.wire_type() {
            if wire_type == WireType::Len && field.label == Label::Repeated {
                self.packed(field, scan)?;
                return Ok(true);
            }
            return Ok(false);
        }
        if field.is_repeated() {
            self.element(scan.pos)?;
        }
        match field.kind {
            Kind::Message(schema) => {
                let at = scan.pos;
                let (from, to) = scan.len_delimited()?;
                if !field.is_repeated() {
                    self.element(at)?;
                }
                let Some(depth) = depth.checked_sub(1) else {
                    return Err(self.too_deep(at).into());
                };
                self.message(schema, scan.part(from, to), depth)?;
            }
            Kind::String => {
                let (from, to) = scan.len_delimited()?;
                if let Err(error) = core::str::from_utf8(&scan.bytes[from..to]) {
                    let at = from + error.valid_up_to();
                    return Err(Fault::new(DecodeCause::InvalidUtf8, at).into());
                }
            }
            Kind::Bytes => {
                scan.len_delimited()?;
            }
            Kind::Double => {
                scan.fixed(8)?;
            }
            Kind::Enum(list) => {
                return Ok(list.value_name(scan.varint()? as i32).is_some());
            }
            Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 | Kind::Bool => {
                scan.varint()?;
            }
        }
        Ok(true)
    }

    fn packed(&mut self, field: &FieldSchema, scan: &mut Scan<'_>) -> Result<(), Fault> {
        let (from, to) = scan.len_delimited()?;
        let mut list = scan.part(from, to);
        while !list.is_done() {
            let at = list.pos;
            self.element(at)?;
            let invalid = Fault::new(DecodeCause::InvalidPacked, at);
            if let WireType::Fixed64 = field.kind.wire_type() {
                list.fixed(8).map_err(|_| invalid)?;
                continue;
            }
            list.varint().map_err(|_| invalid)?;
        }
        Ok(())
    }

    /// Counts what takes memory once decoded.
    #[inline]
    fn element(&mut self, at: usize) -> Result<(), Fault> {
        let max = self.limits.elements;
        if self.elements >= max {
            return Err(Fault::new(DecodeCause::TooManyElements { max }, at));
        }
        self.elements += 1;
        Ok(())
    }

    fn too_deep(&self, at: usize) -> Fault {
        Fault::new(DecodeCause::TooDeep { max: self.depth }, at)
    }
}

/// How often a field occurs in a part of a message that was walked over already: the index of the occurrence behind it.
fn occurrences(field: &FieldSchema, mut scan: Scan<'_>) -> u32 {
    if !field.is_repeated() {
        return 0;
    }
    let mut count = 0;
    while !scan.is_done() {
        let Ok((number, wire_type)) = scan.tag() else { break };
        count += u32::from(number == field.number && wire_type == field.kind.wire_type());
        if scan.skip(number, wire_type, DecodeLimits::DEPTH_MAX).is_err() {
            break;
        }
    }
    count
}
