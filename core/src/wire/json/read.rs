//! JSON into wire bytes.

use super::base64;
use super::error::{JsonCause, JsonError};
use super::number::Number;
use super::text::Text;
use crate::wire::put;
use crate::wire::schema::{FieldSchema, Kind, Label, MessageSchema};
use crate::wire::{DecodeCause, DecodeLimits};
use prost::encoding::encode_varint;
use smallvec::SmallVec;

type Result<T = ()> = core::result::Result<T, JsonError>;

/// Appends the wire form of a message, its fields in the order of the text. Required fields are not looked for. After an
/// error, part of it may be there.
pub(super) fn read(
    schema: &MessageSchema,
    bytes: &[u8],
    limits: &DecodeLimits,
    out: &mut Vec<u8>,
) -> Result {
    if bytes.len() > limits.bytes {
        let cause = DecodeCause::TooLong { max: limits.bytes as u64 };
        return Err(JsonError::new(JsonCause::Refused(cause), limits.bytes, ""));
    }
    let depth = limits.depth.min(DecodeLimits::DEPTH_MAX) + 1;
    let mut text = Text::new(bytes)?;
    let read = match text.peek() {
        Some(b'{') => object(schema, &mut text, out, depth),
        _ => Err(JsonError::new(JsonCause::NotAnObject, text.pos, "")),
    };
    match read {
        Ok(()) if text.is_done() => Ok(()),
        Ok(()) => Err(text.syntax()),
        Err(error) if error.is_syntax() => Err(error),
        Err(error) => {
            // Mesos parses the whole text before it converts any of it.
            let mut again = Text::new(bytes)?;
            again.skip(JSON_DEPTH_MAX)?;
            if again.is_done() { Err(error) } else { Err(again.syntax()) }
        }
    }
}

/// Levels of objects and arrays in what is stepped over.
const JSON_DEPTH_MAX: u32 = 2 * DecodeLimits::DEPTH_MAX;

fn object(schema: &MessageSchema, text: &mut Text<'_>, out: &mut Vec<u8>, depth: u32) -> Result {
    // Where the values so far are: of a name that comes twice the last one counts, whole.
    let mut placed: SmallVec<[(usize, usize, usize); 16]> = SmallVec::new();
    let mut seen = 0_u64;
    let mut next = 0;
    text.members(depth, |text, depth| {
        let name = text.string()?;
        text.require(b':')?;
        let Some((place, index, field)) = schema.declared_named(name.as_bytes(), next) else {
            return text.skip(JSON_DEPTH_MAX);
        };
        next = place + 1;
        if seen >> index & 1 == 1 {
            remove(index, &mut placed, out);
        }
        seen |= 1 << index;
        let from = out.len();
        value(field, text, out, depth)?;
        placed.push((index, from, out.len()));
        Ok(())
    })
}

/// Takes out the value of a field that comes again.
#[cold]
fn remove(index: usize, placed: &mut SmallVec<[(usize, usize, usize); 16]>, out: &mut Vec<u8>) {
    let Some(again) = placed.iter().position(|place| place.0 == index) else { return };
    let (_, from, to) = placed.remove(again);
    out.drain(from..to);
    for place in placed.iter_mut().filter(|place| place.1 >= to) {
        place.1 -= to - from;
        place.2 -= to - from;
    }
}

fn value(
    field: &'static FieldSchema,
    text: &mut Text<'_>,
    out: &mut Vec<u8>,
    depth: u32,
) -> Result {
    match text.peek() {
        Some(b'[') if field.label == Label::Repeated => {
            // The array itself is no level of messages.
            text.members(depth + 1, |text, _| match text.peek() {
                Some(b'[') => Err(unexpected("a JSON array", field, text)),
                _ => single(field, text, out, depth),
            })
        }
        Some(b'[') => Err(unexpected("a JSON array", field, text)),
        Some(b'{') if field.label == Label::Map => map(field, text, out, depth),
        _ => single(field, text, out, depth),
    }
}

fn map(field: &'static FieldSchema, text: &mut Text<'_>, out: &mut Vec<u8>, depth: u32) -> Result {
    let Kind::Message(entry) = field.kind else {
        return Err(unexpected("a JSON object", field, text));
    };
    text.members(depth, |text, depth| {
        let key = text.string()?;
        text.require(b':')?;
        if text.peek() == Some(b'n') {
            return text.word("null");
        }
        put::tag(field, out);
        put::delimited(out, |out| {
            for member in entry.fields {
                match member.number {
                    1 => bytes(member, key.as_bytes(), out),
                    _ => value(member, text, out, depth)?,
                }
            }
            Ok(())
        })
    })
}

/// A value that is no array.
fn single(
    field: &'static FieldSchema,
    text: &mut Text<'_>,
    out: &mut Vec<u8>,
    depth: u32,
) -> Result {
    match text.peek() {
        Some(b'n') => text.word("null"),
        Some(b'{') => match field.kind {
            Kind::Message(inner) if field.label != Label::Map => {
                put::tag(field, out);
                put::delimited(out, |out| object(inner, text, out, depth))
            }
            _ => Err(unexpected("a JSON object", field, text)),
        },
        Some(b'"') => string(field, text, out),
        Some(b't') => text.word("true").and_then(|()| boolean(field, true, text, out)),
        Some(b'f') => text.word("false").and_then(|()| boolean(field, false, text, out)),
        _ => {
            let number = Number::parse(text.number()?);
            match field.kind {
                Kind::Bool | Kind::Enum(_) | Kind::String | Kind::Bytes | Kind::Message(_) => {
                    Err(unexpected("a JSON number", field, text))
                }
                _ => numeric(field, number, text, out),
            }
        }
    }
}

fn string(field: &'static FieldSchema, text: &mut Text<'_>, out: &mut Vec<u8>) -> Result {
    let at = text.pos;
    let string = text.string()?;
    match field.kind {
        Kind::String => bytes(field, string.as_bytes(), out),
        Kind::Bytes => {
            let mut decoded = Vec::new();
            if !base64::read(string.as_bytes(), &mut decoded) {
                return Err(JsonError::new(JsonCause::NotBase64, at, field.name));
            }
            bytes(field, &decoded, out);
        }
        Kind::Enum(list) => match list.number(&string) {
            Some(number) => {
                put::tag(field, out);
                encode_varint(i64::from(number) as u64, out);
            }
            None if field.label == Label::Required => {
                return Err(JsonError::new(JsonCause::UnknownEnum, at, field.name));
            }
            None => {}
        },
        Kind::Bool => match &*string {
            "true" => boolean(field, true, text, out)?,
            "false" => boolean(field, false, text, out)?,
            _ => return Err(JsonError::new(JsonCause::NotANumber, at, field.name)),
        },
        Kind::Message(_) => return Err(unexpected("a JSON string", field, text)),
        Kind::Double | Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 => {
            numeric(field, Number::parse_named(&string), text, out)?;
        }
    }
    Ok(())
}

fn numeric(
    field: &'static FieldSchema,
    number: Option<Number>,
    text: &Text<'_>,
    out: &mut Vec<u8>,
) -> Result {
    let Some(number) = number else {
        return Err(JsonError::new(JsonCause::NotANumber, text.pos, field.name));
    };
    put::tag(field, out);
    let bits = number.to_bits();
    match field.kind {
        Kind::Double => out.extend_from_slice(&number.to_double().to_le_bytes()),
        Kind::Int32 => encode_varint(i64::from(bits as i32) as u64, out),
        Kind::Uint32 => encode_varint(u64::from(bits as u32), out),
        _ => encode_varint(bits, out),
    }
    Ok(())
}

fn boolean(field: &'static FieldSchema, on: bool, text: &Text<'_>, out: &mut Vec<u8>) -> Result {
    let Kind::Bool = field.kind else {
        return Err(unexpected("a JSON boolean", field, text));
    };
    put::tag(field, out);
    out.push(u8::from(on));
    Ok(())
}

fn bytes(field: &FieldSchema, value: &[u8], out: &mut Vec<u8>) {
    put::tag(field, out);
    encode_varint(value.len() as u64, out);
    out.extend_from_slice(value);
}

fn unexpected(kind: &'static str, field: &FieldSchema, text: &Text<'_>) -> JsonError {
    JsonError::new(JsonCause::Unexpected(kind), text.pos, field.name)
}
