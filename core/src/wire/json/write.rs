//! Wire bytes into JSON.

use super::base64;
use super::number::{write_double, write_integer};
use super::text::{write_plain, write_string};
use crate::wire::DecodeLimits;
use crate::wire::error::Fault;
use crate::wire::scan::Scan;
use crate::wire::schema::{DefaultValue, FieldSchema, Kind, Label, MessageSchema};

/// Appends the JSON form of a message that was encoded here or is plain: each singular field comes once, the values of a
/// repeated one together and not packed. A number that its enum does not know is as good as absent.
pub(super) fn write(schema: &MessageSchema, wire: &[u8], out: &mut Vec<u8>) {
    let written = object(schema, Scan::new(wire), out);
    debug_assert!(written.is_ok(), "{} does not read what it wrote", schema.name);
}

/// The most fields of a message.
const FIELDS: usize = 64;

fn object(schema: &MessageSchema, mut scan: Scan<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
    // Where the first value of each field begins.
    let mut places = [0_usize; FIELDS];
    let mut seen = 0_u64;
    while !scan.is_done() {
        let (number, wire_type) = scan.tag()?;
        if let Some((index, field)) = schema.field(number) {
            let is_first = seen >> index & 1 == 0;
            if is_first && wire_type == field.kind.wire_type() && is_known(field, scan)? {
                places[index] = scan.pos;
                seen |= 1 << index;
            }
        }
        // What was encoded here has no groups to be too deep.
        if scan.skip(number, wire_type, DecodeLimits::DEPTH_MAX).is_err() {
            break;
        }
    }
    out.push(b'{');
    let mut begun = false;
    for &index in schema.declared {
        let index = usize::from(index);
        let field = &schema.fields[index];
        if seen >> index & 1 == 0 {
            if let Some(default) = field.default.filter(|_| !field.deprecated) {
                name(field, &mut begun, out);
                default_value(field, default, out);
            }
            continue;
        }
        name(field, &mut begun, out);
        let mut values = scan.part(places[index], scan.end);
        match field.label {
            Label::Optional | Label::Required => value(field, &mut values, out)?,
            Label::Map => {
                out.push(b'{');
                entry(field, &mut values, out)?;
                while is_next(field, &mut values)? {
                    out.push(b',');
                    entry(field, &mut values, out)?;
                }
                out.push(b'}');
            }
            Label::Repeated => {
                out.push(b'[');
                value(field, &mut values, out)?;
                while is_next(field, &mut values)? {
                    if is_known(field, values)? {
                        out.push(b',');
                        value(field, &mut values, out)?;
                    } else {
                        values.varint()?;
                    }
                }
                out.push(b']');
            }
        }
    }
    out.push(b'}');
    Ok(())
}

/// Whether a value may be written: a number that is one of its enum's, or anything else.
#[inline]
fn is_known(field: &FieldSchema, mut scan: Scan<'_>) -> Result<bool, Fault> {
    match field.kind {
        Kind::Enum(list) => Ok(list.value_name(scan.varint()? as i32).is_some()),
        _ => Ok(true),
    }
}

/// Whether another value of the field follows; its tag is taken then.
#[inline]
fn is_next(field: &FieldSchema, scan: &mut Scan<'_>) -> Result<bool, Fault> {
    if scan.is_done() {
        return Ok(false);
    }
    let before = scan.pos;
    let (number, wire_type) = scan.tag()?;
    let is_own = number == field.number && wire_type == field.kind.wire_type();
    if !is_own {
        scan.pos = before;
    }
    Ok(is_own)
}

/// `"key":value`; either may be absent and is empty then.
fn entry(field: &FieldSchema, scan: &mut Scan<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Kind::Message(entry) = field.kind else { return Ok(()) };
    let (from, to) = scan.len_delimited()?;
    let mut scan = scan.part(from, to);
    let (mut key, mut held) = (&b""[..], None);
    while !scan.is_done() {
        let (number, _) = scan.tag()?;
        let before = scan;
        let (from, to) = scan.len_delimited()?;
        match number {
            1 => key = &scan.bytes[from..to],
            _ => held = Some(before),
        }
    }
    write_string(key, out);
    out.push(b':');
    match (held, entry.field(2)) {
        (Some(mut held), Some((_, of))) => value(of, &mut held, out)?,
        (None, Some((_, of))) if matches!(of.kind, Kind::Message(_)) => out.extend(b"{}"),
        _ => out.extend(b"\"\""),
    }
    Ok(())
}

#[inline]
fn value(field: &FieldSchema, scan: &mut Scan<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
    match field.kind {
        Kind::Message(inner) => {
            let (from, to) = scan.len_delimited()?;
            object(inner, scan.part(from, to), out)?;
        }
        Kind::String => {
            let (from, to) = scan.len_delimited()?;
            write_string(&scan.bytes[from..to], out);
        }
        Kind::Bytes => {
            let (from, to) = scan.len_delimited()?;
            out.push(b'"');
            base64::write(&scan.bytes[from..to], out);
            out.push(b'"');
        }
        Kind::Double => {
            let mut bits = [0; 8];
            bits.copy_from_slice(scan.fixed(8)?);
            write_double(f64::from_le_bytes(bits), out);
        }
        Kind::Bool => boolean(scan.varint()? != 0, out),
        Kind::Enum(list) => {
            let number = scan.varint()? as i32;
            write_plain(list.value_name(number).unwrap_or(""), out);
        }
        Kind::Int32 => signed(i64::from(scan.varint()? as i32), out),
        Kind::Int64 => signed(scan.varint()? as i64, out),
        Kind::Uint32 => write_integer(u64::from(scan.varint()? as u32), out),
        Kind::Uint64 => write_integer(scan.varint()?, out),
    }
    Ok(())
}

fn default_value(field: &FieldSchema, default: DefaultValue, out: &mut Vec<u8>) {
    match (default, field.kind) {
        (DefaultValue::Double(value), _) => write_double(value, out),
        (DefaultValue::Integer(value), _) => signed(value, out),
        (DefaultValue::Bool(on), _) => boolean(on, out),
        (DefaultValue::Text(text), _) => write_string(text.as_bytes(), out),
        (DefaultValue::Enum(number), Kind::Enum(list)) => {
            write_plain(list.value_name(number).unwrap_or(""), out);
        }
        (DefaultValue::Enum(number), _) => signed(i64::from(number), out),
    }
}

fn boolean(on: bool, out: &mut Vec<u8>) {
    out.extend_from_slice(if on { b"true" } else { b"false" });
}

fn signed(value: i64, out: &mut Vec<u8>) {
    if value < 0 {
        out.push(b'-');
    }
    write_integer(value.unsigned_abs(), out);
}

/// The name of a member, behind a comma unless it is the first.
#[inline]
fn name(field: &FieldSchema, begun: &mut bool, out: &mut Vec<u8>) {
    let name = field.json.as_bytes();
    out.extend_from_slice(if core::mem::replace(begun, true) { name } else { &name[1..] });
}
