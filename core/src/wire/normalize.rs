//! Rewrites odd but acceptable input into what every reader understands alike.
//!
//! Unknown fields are left out, and so is what Google's readers take for one: values in another layout than their
//! field's, unknown numbers of enums. Numbers lose their bits above the 64th. Works on input that passed the check.

use super::DecodeLimits;
use super::error::{DecodeCause, Fault};
use super::put::delimited;
use super::scan::{Scan, WireType};
use super::schema::{Kind, Label, MessageSchema};
use prost::encoding::encode_varint;

/// The message as rewritten; never longer than the input.
pub(super) fn normalize(schema: &'static MessageSchema, bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut out = Vec::with_capacity(bytes.len());
    message(schema, Scan::new(bytes), &mut out)?;
    Ok(out)
}

fn message(
    schema: &'static MessageSchema,
    mut scan: Scan<'_>,
    out: &mut Vec<u8>,
) -> Result<(), Fault> {
    while !scan.is_done() {
        let tag_at = scan.pos;
        let (number, wire_type) = scan.tag()?;
        let value_at = scan.pos;
        let known = schema.field(number).map(|(_, field)| field);
        let laid_out = known.filter(|field| field.kind.wire_type() == wire_type);
        match (laid_out, known) {
            (Some(field), _) => match field.kind {
                Kind::Message(inner) => {
                    let (from, to) = scan.len_delimited()?;
                    out.extend_from_slice(&scan.bytes[tag_at..value_at]);
                    delimited(out, |out| message(inner, scan.part(from, to), out))?;
                }
                Kind::Enum(list) => {
                    let value = scan.varint()?.value;
                    if list.value_name(value as i32).is_some() {
                        out.extend_from_slice(&scan.bytes[tag_at..value_at]);
                        encode_varint(value, out);
                    }
                }
                _ if wire_type == WireType::Varint => {
                    let value = scan.varint()?.value;
                    out.extend_from_slice(&scan.bytes[tag_at..value_at]);
                    encode_varint(value, out);
                }
                _ => {
                    skip(&mut scan, number, wire_type)?;
                    out.extend_from_slice(&scan.bytes[tag_at..scan.pos]);
                }
            },
            (None, Some(field)) if field.label == Label::Repeated && wire_type == WireType::Len => {
                let (from, to) = scan.len_delimited()?;
                out.extend_from_slice(&scan.bytes[tag_at..value_at]);
                delimited(out, |out| packed(&field.kind, scan.part(from, to), out))?;
            }
            _ => skip(&mut scan, number, wire_type)?,
        }
    }
    Ok(())
}

fn packed(kind: &Kind, mut list: Scan<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
    if kind.wire_type() != WireType::Varint {
        out.extend_from_slice(&list.bytes[list.pos..list.end]);
        return Ok(());
    }
    while !list.is_done() {
        let value = list.varint()?.value;
        let keep = match kind {
            Kind::Enum(known) => known.value_name(value as i32).is_some(),
            _ => true,
        };
        if keep {
            encode_varint(value, out);
        }
    }
    Ok(())
}

fn skip(scan: &mut Scan<'_>, number: u32, wire_type: WireType) -> Result<(), Fault> {
    let start = scan.pos;
    // The check let nothing pass that cannot be stepped over.
    let unreadable = |_| Fault::new(DecodeCause::Unreadable, start);
    scan.skip(number, wire_type, DecodeLimits::DEPTH_MAX).map(|_| ()).map_err(unreadable)
}
