//! Random messages of any type, made from the tables of the schema; and what breaks them.
#![allow(dead_code, reason = "each test uses a part")]

use apportion_core::rng::Rng;
use apportion_core::wire::schema::{EnumSchema, FieldSchema, Kind, Label, MessageSchema};
use prost::encoding::encode_varint;

/// Below this level only what is required is set.
const LEVELS: u32 = 7;

/// How a sample is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// As Google's encoders write.
    Plain,
    /// The same with unknown fields between the others, and with unknown numbers of enums that are not required.
    Newer,
    /// In ways that a reader accepts or refuses: fields in any order, twice, unknown, left out, in other layouts.
    Odd,
}

/// A message of a type.
pub(crate) fn sample(rng: &mut Rng, schema: &'static MessageSchema, style: Style) -> Vec<u8> {
    message(rng, schema, style, 0)
}

fn message(rng: &mut Rng, schema: &MessageSchema, style: Style, level: u32) -> Vec<u8> {
    let mut fields: Vec<Vec<u8>> = Vec::new();
    let mut oneofs = 0_u32;
    for field in schema.fields {
        let count = match field.label {
            Label::Required => 1,
            _ if level >= LEVELS => 0,
            Label::Optional => u64::from(rng.below(u64::from(2 + level)) == 0),
            Label::Repeated | Label::Map => rng.below(7).saturating_sub(2 + u64::from(level)),
        };
        let taken = oneofs >> field.oneof & 1 == 1;
        if count == 0 || field.oneof != 0 && taken && style != Style::Odd {
            continue;
        }
        oneofs |= 1 << field.oneof & !1;
        match field.label {
            Label::Map => entries(rng, field, count, style, level, &mut fields),
            _ => (0..count).for_each(|_| fields.push(value(rng, field, style, level))),
        }
    }
    if style == Style::Odd && rng.below(4) == 0 {
        disturb(rng, &mut fields);
    }
    if style == Style::Newer {
        for _ in 0..rng.below(3) {
            let at = rng.below(fields.len() as u64 + 1) as usize;
            fields.insert(at, newer(rng, schema));
        }
    }
    fields.concat()
}

fn entries(
    rng: &mut Rng,
    field: &FieldSchema,
    count: u64,
    style: Style,
    level: u32,
    fields: &mut Vec<Vec<u8>>,
) {
    let Kind::Message(entry) = field.kind else { panic!("{} is no map", field.name) };
    let mut keys: Vec<Vec<u8>> = (0..count).map(|_| text(rng)).collect();
    if style != Style::Odd {
        keys.sort();
        keys.dedup();
    }
    for key in keys {
        let mut body = Vec::new();
        delimited(&entry.fields[0], &key, &mut body);
        // Google's runtimes differ in what they do with an unknown field in an entry.
        body.extend(value(rng, &entry.fields[1], style, level + 1));
        let mut out = Vec::new();
        delimited(field, &body, &mut out);
        fields.push(out);
    }
}

fn value(rng: &mut Rng, field: &FieldSchema, style: Style, level: u32) -> Vec<u8> {
    let mut out = Vec::new();
    if style == Style::Odd && field.label == Label::Repeated && rng.below(4) == 0 {
        if let Some(packed) = packed(rng, &field.kind) {
            key(&mut out, field.number << 3 | 2);
            part(&mut out, |out| out.extend(packed));
            return out;
        }
    }
    match field.kind {
        Kind::Message(inner) => delimited(field, &message(rng, inner, style, level + 1), &mut out),
        Kind::String => delimited(field, &text(rng), &mut out),
        Kind::Bytes => {
            let bytes: Vec<u8> = (0..rng.below(20)).map(|_| rng.next_u64() as u8).collect();
            delimited(field, &bytes, &mut out);
        }
        Kind::Double => {
            key(&mut out, field.number << 3 | 1);
            out.extend_from_slice(&double(rng).to_le_bytes());
        }
        _ => {
            key(&mut out, field.number << 3);
            number(rng, &field.kind, style, &mut out);
        }
    }
    out
}

fn packed(rng: &mut Rng, kind: &Kind) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for _ in 0..rng.below(4) {
        match kind {
            Kind::Message(_) | Kind::String | Kind::Bytes => return None,
            Kind::Double => out.extend_from_slice(&double(rng).to_le_bytes()),
            _ => number(rng, kind, Style::Odd, &mut out),
        }
    }
    Some(out)
}

fn number(rng: &mut Rng, kind: &Kind, style: Style, out: &mut Vec<u8>) {
    let any = rng.next_u64() >> rng.below(64);
    let value = match kind {
        Kind::Bool => any & 1,
        Kind::Int32 => any as i32 as i64 as u64,
        Kind::Uint32 => u64::from(any as u32),
        Kind::Enum(list) => known(rng, list) as i64 as u64,
        _ => any,
    };
    match (style, rng.below(30)) {
        // Not one of the enum's, mostly.
        (Style::Odd, 0) => encode_varint(any, out),
        // In more bytes than it needs.
        (Style::Odd, 1) => {
            encode_varint(value | 1 << 63, out);
            let last = out.len() - 1;
            out[last] = (value >> 63) as u8;
        }
        // With bits above the 64th.
        (Style::Odd, 2) => {
            encode_varint(value | 1 << 63, out);
            let last = out.len() - 1;
            out[last] |= 0x7e;
        }
        _ => encode_varint(value, out),
    }
}

fn known(rng: &mut Rng, list: &EnumSchema) -> i32 {
    list.values[rng.below(list.values.len() as u64) as usize].0
}

fn double(rng: &mut Rng) -> f64 {
    match rng.below(4) {
        0 => 0.0,
        1 => rng.below(1_000_000) as f64 / 1_000.0,
        2 => -(rng.below(1_000) as f64),
        _ => f64::from_bits(rng.next_u64() & !(1 << 62)),
    }
}

fn text(rng: &mut Rng) -> Vec<u8> {
    let letters = ["a", "r", "-", "/", "7", "*", "\0", "\u{7f}", "é", "日", "🦀"];
    // Mostly ASCII, as names are.
    let kinds = if rng.below(5) == 0 { letters.len() } else { 6 } as u64;
    let most = [4, 12, 24, 70][rng.below(4) as usize];
    let mut out = String::new();
    (0..rng.below(most)).for_each(|_| out.push_str(letters[rng.below(kinds) as usize]));
    out.into_bytes()
}

/// What is left out, doubled, moved or put between.
fn disturb(rng: &mut Rng, fields: &mut Vec<Vec<u8>>) {
    if !fields.is_empty() {
        let at = rng.below(fields.len() as u64) as usize;
        match rng.below(4) {
            0 => fields.push(fields[at].clone()),
            1 => {
                fields.remove(at);
            }
            2 => rng.shuffle(fields),
            _ => {}
        }
    }
    for _ in 0..rng.below(3) {
        let at = rng.below(fields.len() as u64 + 1) as usize;
        fields.insert(at, unknown(rng));
    }
}

/// A field of a later schema: a number that this one does not have, or of an enum a number that it does not have.
fn newer(rng: &mut Rng, schema: &MessageSchema) -> Vec<u8> {
    let enums = schema
        .fields
        .iter()
        .filter(|field| matches!(field.kind, Kind::Enum(_)) && field.label != Label::Required);
    let enums: Vec<_> = enums.collect();
    if !enums.is_empty() && rng.below(2) == 0 {
        let field = enums[rng.below(enums.len() as u64) as usize];
        let number = [900, 1 << 14, 1 << 31, u64::from(u32::MAX), -1_i64 as u64];
        let number = number[rng.below(5) as usize];
        let mut out = Vec::new();
        // In a list, packed as well.
        let packed = field.label == Label::Repeated && rng.below(2) == 0;
        key(&mut out, field.number << 3 | if packed { 2 } else { 0 });
        match packed {
            true => part(&mut out, |out| encode_varint(number, out)),
            false => encode_varint(number, &mut out),
        }
        return out;
    }
    loop {
        let field = unknown(rng);
        let (number, _) = prost::encoding::decode_key(&mut &field[..]).unwrap();
        if schema.field(number).is_none() {
            return field;
        }
    }
}

fn unknown(rng: &mut Rng) -> Vec<u8> {
    // Some of these numbers are known: then it is another layout.
    let number = [1, 2, 5, 14, 16, 100, 5000, (1 << 29) - 1][rng.below(8) as usize];
    let mut out = Vec::new();
    let wire_type = [0, 1, 2, 3, 5][rng.below(5) as usize];
    key(&mut out, number << 3 | wire_type);
    match wire_type {
        0 => encode_varint(rng.next_u64() >> rng.below(64), &mut out),
        1 => out.extend_from_slice(&rng.next_u64().to_le_bytes()),
        2 => part(&mut out, |out| out.extend(vec![0x61; rng.below(9) as usize])),
        5 => out.extend_from_slice(&(rng.next_u64() as u32).to_le_bytes()),
        _ => {
            out.extend_from_slice(b"\x08\x01");
            key(&mut out, number << 3 | 4);
        }
    }
    out
}

/// Bytes as they come out of a bad memory.
pub(crate) fn damage(rng: &mut Rng, bytes: &mut Vec<u8>) {
    for _ in 0..=rng.below(3) {
        let at = rng.below(bytes.len() as u64 + 1) as usize;
        match rng.below(5) {
            0 => bytes.insert(at, rng.next_u64() as u8),
            1 => bytes.truncate(at),
            2 if at < bytes.len() => {
                bytes.remove(at);
            }
            3 if at < bytes.len() => bytes[at] = bytes[at].wrapping_add(1),
            _ if at < bytes.len() => bytes[at] ^= 1 << rng.below(8),
            _ => {}
        }
    }
}

fn delimited(field: &FieldSchema, body: &[u8], out: &mut Vec<u8>) {
    key(out, field.number << 3 | 2);
    part(out, |out| out.extend_from_slice(body));
}

/// A tag.
pub(crate) fn key(out: &mut Vec<u8>, tag: u32) {
    encode_varint(u64::from(tag), out);
}

/// A body behind its length.
pub(crate) fn part(out: &mut Vec<u8>, body: impl FnOnce(&mut Vec<u8>)) {
    let mut inner = Vec::new();
    body(&mut inner);
    encode_varint(inner.len() as u64, out);
    out.append(&mut inner);
}
