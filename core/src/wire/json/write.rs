//! Wire bytes into JSON.

use super::base64;
use super::number::write_double;
use super::text::write_string;
use crate::wire::DecodeLimits;
use crate::wire::error::Fault;
use crate::wire::scan::{Scan, WireType};
use crate::wire::schema::{DefaultValue, FieldSchema, Kind, Label, MessageSchema};
use smallvec::SmallVec;

/// Appends the JSON form of a message that was encoded here: each singular field comes once. A number that its enum does
/// not know is as good as absent.
pub(super) fn write(schema: &MessageSchema, wire: &[u8], out: &mut Vec<u8>) {
    let written = object(schema, Scan::new(wire), out);
    debug_assert!(written.is_ok(), "{} does not read what it wrote", schema.name);
}

/// A value: the index of its field, and a reader that stands before it.
struct Found<'a> {
    field: usize,
    scan: Scan<'a>,
    packed: bool,
}

fn object(schema: &MessageSchema, mut scan: Scan<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
    let mut found: SmallVec<[Found<'_>; 16]> = SmallVec::new();
    while !scan.is_done() {
        let (number, wire_type) = scan.tag()?;
        if let Some((index, field)) = schema.field(number) {
            let packed = wire_type != field.kind.wire_type();
            let known = match field.kind {
                Kind::Enum(list) => list.value_name(scan.clone().varint()?.value as i32).is_some(),
                _ => true,
            };
            if known {
                found.push(Found { field: index, scan, packed });
            }
        }
        // What was encoded here has no groups to be too deep.
        if scan.skip(number, wire_type, DecodeLimits::DEPTH_MAX).is_err() {
            break;
        }
    }
    let mut list = List::open(b'{', out);
    for &index in schema.declared {
        let index = usize::from(index);
        let field = &schema.fields[index];
        let mut values = found.iter().filter(|found| found.field == index).peekable();
        match field.label {
            Label::Map | Label::Repeated if values.peek().is_none() => {}
            Label::Map => {
                name(field, &mut list, out);
                let mut entries = List::open(b'{', out);
                for found in values {
                    entries.next(out);
                    entry(field, found.scan, out)?;
                }
                entries.close(b'}', out);
            }
            Label::Repeated => {
                name(field, &mut list, out);
                let mut items = List::open(b'[', out);
                for found in values {
                    each(field, found, &mut items, out)?;
                }
                items.close(b']', out);
            }
            Label::Optional | Label::Required => {
                if let Some(found) = values.next() {
                    name(field, &mut list, out);
                    value(field, &mut found.scan.clone(), out)?;
                } else if let Some(default) = field.default.filter(|_| !field.deprecated) {
                    name(field, &mut list, out);
                    default_value(field, default, out);
                }
            }
        }
    }
    list.close(b'}', out);
    Ok(())
}

fn each(
    field: &FieldSchema,
    found: &Found<'_>,
    items: &mut List,
    out: &mut Vec<u8>,
) -> Result<(), Fault> {
    let mut scan = found.scan;
    if !found.packed {
        items.next(out);
        return value(field, &mut scan, out);
    }
    let (from, to) = scan.len_delimited()?;
    let mut packed = scan.part(from, to);
    while !packed.is_done() {
        items.next(out);
        value(field, &mut packed, out)?;
    }
    Ok(())
}

/// `"key":value`; either may be absent and is empty then.
fn entry(field: &FieldSchema, mut scan: Scan<'_>, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Kind::Message(entry) = field.kind else { return Ok(()) };
    let (from, to) = scan.len_delimited()?;
    let mut scan = scan.part(from, to);
    let (mut key, mut held) = (&b""[..], None);
    while !scan.is_done() {
        let (number, wire_type) = scan.tag()?;
        if wire_type != WireType::Len {
            break;
        }
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
        Kind::Bool => {
            let on = scan.varint()?.value != 0;
            out.extend_from_slice(if on { b"true" } else { b"false" });
        }
        Kind::Enum(list) => {
            let number = scan.varint()?.value as i32;
            write_string(list.value_name(number).unwrap_or("").as_bytes(), out);
        }
        Kind::Int32 => integer(i128::from(scan.varint()?.value as i32), out),
        Kind::Int64 => integer(i128::from(scan.varint()?.value as i64), out),
        Kind::Uint32 => integer(i128::from(scan.varint()?.value as u32), out),
        Kind::Uint64 => integer(i128::from(scan.varint()?.value), out),
    }
    Ok(())
}

fn default_value(field: &FieldSchema, default: DefaultValue, out: &mut Vec<u8>) {
    match (default, field.kind) {
        (DefaultValue::Double(value), _) => write_double(value, out),
        (DefaultValue::Integer(value), _) => integer(i128::from(value), out),
        (DefaultValue::Bool(on), _) => {
            out.extend_from_slice(if on { b"true" } else { b"false" });
        }
        (DefaultValue::Text(text), _) => write_string(text.as_bytes(), out),
        (DefaultValue::Enum(number), Kind::Enum(list)) => {
            write_string(list.value_name(number).unwrap_or("").as_bytes(), out);
        }
        (DefaultValue::Enum(number), _) => integer(i128::from(number), out),
    }
}

fn integer(value: i128, out: &mut Vec<u8>) {
    out.extend_from_slice(value.to_string().as_bytes());
}

fn name(field: &FieldSchema, list: &mut List, out: &mut Vec<u8>) {
    list.next(out);
    write_string(field.name.as_bytes(), out);
    out.push(b':');
}

/// An object or array being written: commas go between its members.
struct List {
    begun: bool,
}

impl List {
    fn open(bracket: u8, out: &mut Vec<u8>) -> List {
        out.push(bracket);
        List { begun: false }
    }

    fn next(&mut self, out: &mut Vec<u8>) {
        if core::mem::replace(&mut self.begun, true) {
            out.push(b',');
        }
    }

    fn close(self, bracket: u8, out: &mut Vec<u8>) {
        out.push(bracket);
    }
}
