//! Entries of maps, written in full.
//!
//! prost leaves out of an entry a key or a value that is the default of its type. Google's encoders write both, and a
//! value with required fields is not readable without them.

use super::DecodeLimits;
use super::error::Fault;
use super::put::{delimited, tag};
use super::scan::{Scan, SkipError};
use super::schema::{FieldSchema, Kind, Label, MessageSchema};

/// A message as prost wrote it, with what its entries lack.
pub(super) fn complete(
    schema: &'static MessageSchema,
    bytes: &[u8],
    out: &mut Vec<u8>,
) -> Result<(), SkipError> {
    message(schema, Scan::new(bytes), Label::Required, out)
}

/// `label` is that of the field which holds the message.
fn message(
    schema: &'static MessageSchema,
    mut scan: Scan<'_>,
    label: Label,
    out: &mut Vec<u8>,
) -> Result<(), SkipError> {
    let mut next = 0;
    while !scan.is_done() {
        let tag_at = scan.pos;
        let (number, wire_type) = scan.tag()?;
        let value_at = scan.pos;
        let known = schema.field(number);
        if let (Label::Map, Some((index, _))) = (label, known) {
            absent(schema, next..index, out);
            next = index + 1;
        }
        match known.map(|(_, field)| (field.kind, field.label)) {
            Some((Kind::Message(inner), label)) => {
                let (from, to) = scan.len_delimited()?;
                out.extend_from_slice(&scan.bytes[tag_at..value_at]);
                delimited(out, |out| message(inner, scan.part(from, to), label, out))?;
            }
            _ => {
                scan.skip(number, wire_type, DecodeLimits::DEPTH_MAX)?;
                out.extend_from_slice(&scan.bytes[tag_at..scan.pos]);
            }
        }
    }
    if label == Label::Map {
        absent(schema, next..schema.fields.len(), out);
    }
    Ok(())
}

/// Fields of an entry that are not there.
fn absent(entry: &MessageSchema, fields: core::ops::Range<usize>, out: &mut Vec<u8>) {
    entry.fields[fields].iter().for_each(|field| default(field, out));
}

fn default(field: &FieldSchema, out: &mut Vec<u8>) {
    tag(field, out);
    match field.kind {
        Kind::Double => out.extend_from_slice(&0_f64.to_le_bytes()),
        Kind::Message(inner) => {
            let required = inner.fields.iter().filter(|field| field.label == Label::Required);
            let _: Result<(), Fault> = delimited(out, |out| {
                required.for_each(|field| default(field, out));
                Ok(())
            });
        }
        // The length or the number.
        _ => out.push(0),
    }
}
