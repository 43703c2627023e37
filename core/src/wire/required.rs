//! Which required fields are missing once everything is merged.
//!
//! The parts of a message may come in several occurrences of its field; only together they must be complete. The check
//! sees each occurrence alone, so an incomplete one is looked at again here, the way a reader that merges sees it.
//! Works on input that passed the check.

use super::DecodeLimits;
use super::error::{DecodeCause, DecodeError, Fault};
use super::scan::{Scan, WireType};
use super::schema::{Kind, Label, MessageSchema};

/// Calls `missing` for every required field that is absent, until it breaks off with an error.
///
/// The order is that of Mesos: a message's own fields first, then its sub-messages, each by field number.
pub(super) fn visit_missing(
    schema: &'static MessageSchema,
    bytes: &[u8],
    missing: &mut dyn FnMut(DecodeError) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let mut way = Vec::new();
    message(schema, bytes, &[(0, bytes.len())], &mut way, missing)
}

type Part = (usize, usize);
type Missing<'m> = &'m mut dyn FnMut(DecodeError) -> Result<(), DecodeError>;

/// One occurrence of a sub-message.
struct Child {
    field: usize,
    part: Part,
}

fn message(
    schema: &'static MessageSchema,
    bytes: &[u8],
    parts: &[Part],
    way: &mut Vec<(usize, u32)>,
    missing: Missing<'_>,
) -> Result<(), DecodeError> {
    let mut seen = 0_u64;
    let mut children: Vec<Child> = Vec::new();
    for &(from, to) in parts {
        let mut scan = Scan::new(bytes).part(from, to);
        while !scan.is_done() {
            let (number, wire_type) = scan.tag()?;
            let found = schema.field(number);
            let Some((index, field)) = found.filter(|(_, f)| f.kind.wire_type() == wire_type)
            else {
                skip(&mut scan, number, wire_type)?;
                continue;
            };
            let value = scan.pos;
            skip(&mut scan, number, wire_type)?;
            match field.kind {
                Kind::Enum(list) => {
                    let number = scan.part(value, scan.pos).varint()?;
                    if list.value_name(number as i32).is_none() {
                        continue;
                    }
                }
                Kind::Message(_) => {
                    let part = scan.part(value, scan.pos).len_delimited()?;
                    children.push(Child { field: index, part });
                }
                _ => {}
            }
            seen |= 1 << index;
            if field.oneof != 0 {
                let of_another = |child: &Child| {
                    child.field != index && schema.fields[child.field].oneof == field.oneof
                };
                children.retain(|child| !of_another(child));
            }
        }
    }
    let end = parts.last().map_or(0, |part| part.1);
    for index in 0..schema.fields.len() {
        if (schema.required & !seen) >> index & 1 == 1 {
            let here = DecodeError::from(Fault::new(DecodeCause::MissingRequired, end));
            let path = way.iter().rev();
            missing(path.fold(here.within(index, 0), |error, step| error.within(step.0, step.1)))?;
        }
    }
    // A stable sort: occurrences of one field stay in their order.
    children.sort_by_key(|child| child.field);
    for group in children.chunk_by(|a, b| a.field == b.field) {
        let field = &schema.fields[group[0].field];
        let Kind::Message(inner) = field.kind else { continue };
        let parts: Vec<Part> = group.iter().map(|child| child.part).collect();
        if !field.is_repeated() {
            way.push((group[0].field, 0));
            message(inner, bytes, &parts, way, missing)?;
            way.pop();
            continue;
        }
        let replaced = match field.label {
            Label::Map => replaced_entries(bytes, &parts)?,
            _ => Vec::new(),
        };
        for (index, part) in parts.iter().enumerate() {
            if replaced.get(index).copied().unwrap_or(false) {
                continue;
            }
            way.push((group[0].field, index as u32));
            message(inner, bytes, core::slice::from_ref(part), way, missing)?;
            way.pop();
        }
    }
    Ok(())
}

/// Which entries of a map are replaced by a later one with the same key.
fn replaced_entries(bytes: &[u8], entries: &[Part]) -> Result<Vec<bool>, Fault> {
    let mut keys: Vec<(&[u8], usize)> = Vec::with_capacity(entries.len());
    for (index, &(from, to)) in entries.iter().enumerate() {
        let mut key: &[u8] = &[];
        let mut scan = Scan::new(bytes).part(from, to);
        while !scan.is_done() {
            let (number, wire_type) = scan.tag()?;
            if (number, wire_type) == (1, WireType::Len) {
                let (from, to) = scan.len_delimited()?;
                key = &bytes[from..to];
            } else {
                skip(&mut scan, number, wire_type)?;
            }
        }
        keys.push((key, index));
    }
    keys.sort_unstable();
    let mut replaced = vec![false; entries.len()];
    for pair in keys.windows(2) {
        replaced[pair[0].1] = pair[0].0 == pair[1].0;
    }
    Ok(replaced)
}

fn skip(scan: &mut Scan<'_>, number: u32, wire_type: WireType) -> Result<(), Fault> {
    let start = scan.pos;
    // The check let nothing pass that cannot be stepped over.
    let unreadable = |_| Fault::new(DecodeCause::Unreadable, start);
    scan.skip(number, wire_type, DecodeLimits::DEPTH_MAX).map_err(unreadable)
}
