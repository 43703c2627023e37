//! The text form of resources: `name:value` joined by `;`.
//!
//! | part | form |
//! |---|---|
//! | unreserved, reserved to a role | `cpus:2`, `cpus(eng):2`, `cpus(*):2` |
//! | reserved dynamically, refined | `cpus(dyn eng):2`, `cpus(eng>dyn eng/web):2` |
//! | disk source, with an id | `disk@MOUNT:100`, `disk@RAW.id7:100` |
//! | persistent volume, shared | `disk(eng)#volume1:100`, `disk(eng)#volume1$:100` |
//! | revocable | `cpus!:2` |
//! | amounts | `2.5`, `[31000-31999,32000-32100]`, `{x,y}` |
//!
//! The first line is Mesos' own form; the rest is ours, for scenarios and journals. What it cannot say (principals, labels,
//! vendors, roots, providers) is not written.

use super::{
    Disk, DiskSource, Items, Persistence, Quantity, Ranges, Reservation, ReservationType, Resource,
    Resources, SourceType, Value,
};
use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits};
use core::fmt;
use core::str::FromStr;

/// Reads a list of resources.
///
/// # Errors
/// [`Error::Invalid`] with the byte offset of what is malformed, [`Error::LimitReached`] for more than
/// [`Limits::resources_per_bag`] of them.
pub fn parse(text: &str, limits: &Limits) -> Result<Resources> {
    let mut resources = Resources::new();
    let mut at = 0;
    let mut count = 0;
    if text.trim().is_empty() {
        return Ok(resources);
    }
    for part in text.split(';') {
        count += 1;
        crate::limits::check(Limit::ResourcesPerBag, count, limits.resources_per_bag)?;
        if !part.trim().is_empty() {
            resources.add(parse_one(part.trim(), limits).map_err(|error| error.shifted(at))?);
        }
        at += part.len() + 1;
    }
    Ok(resources)
}

fn parse_one(text: &str, limits: &Limits) -> Result<Resource> {
    let invalid = |reason, at| Error::invalid(Entity::Resource, reason, at);
    let name_len = text
        .find(|c: char| "(@#$!:".contains(c))
        .ok_or(invalid("expected name:value", text.len()))?;
    let mut resource = Resource::new(text[..name_len].trim(), Value::Scalar(Quantity::ZERO));
    let mut disk = Disk::default();
    let mut has_disk = false;
    let mut at = name_len;
    loop {
        let rest = &text[at..];
        // What a marker is followed by, up to the next marker.
        let word = |rest: &str| {
            rest[1..].find(|c: char| "(@#$!:".contains(c)).map_or(rest.len(), |end| end + 1)
        };
        match rest.as_bytes().first() {
            Some(b'(') => {
                let close = rest.find(')').ok_or(invalid("missing )", at))?;
                resource.reservations =
                    parse_stack(&rest[1..close]).map_err(|error| error.shifted(at + 1))?;
                at += close + 1;
            }
            Some(b'@') => {
                let end = word(rest);
                disk.source =
                    Some(parse_source(&rest[1..end]).ok_or(invalid("unknown disk source", at))?);
                has_disk = true;
                at += end;
            }
            Some(b'#') => {
                let end = word(rest);
                if end == 1 {
                    return Err(invalid("empty volume id", at));
                }
                disk.persistence =
                    Some(Persistence { id: rest[1..end].to_owned(), principal: None });
                has_disk = true;
                at += end;
            }
            Some(b'$') => {
                resource.shared = true;
                at += 1;
            }
            Some(b'!') => {
                resource.revocable = true;
                at += 1;
            }
            Some(b':') => {
                at += 1;
                break;
            }
            _ => return Err(invalid("expected : and a value", at)),
        }
    }
    let value = text[at..].trim();
    resource.value = match value.as_bytes().first() {
        Some(b'[') => Ranges::parse(value).map(Value::Ranges),
        Some(b'{') => Items::parse(value).map(Value::Set),
        _ => Quantity::parse(value).map(Value::Scalar),
    }
    .map_err(|error| error.shifted(at))?;
    if has_disk {
        resource.disk = Some(Box::new(disk));
    }
    resource.validate(limits)?;
    Ok(resource)
}

fn parse_stack(text: &str) -> Result<Vec<Reservation>> {
    if text.trim() == crate::role::DEFAULT {
        return Ok(Vec::new());
    }
    let layer = |text: &str| match text.trim().strip_prefix("dyn ") {
        Some(role) => Reservation::new_dynamic(role.trim()),
        None => Reservation::new_static(text.trim()),
    };
    Ok(text.split('>').map(layer).collect())
}

fn parse_source(text: &str) -> Option<DiskSource> {
    let (kind, id) = match text.split_once('.') {
        Some((kind, id)) => (kind, Some(id.to_owned())),
        None => (text, None),
    };
    let kinds = [SourceType::Path, SourceType::Mount, SourceType::Block, SourceType::Raw];
    let kind = kinds.into_iter().find(|candidate| candidate.name() == kind)?;
    Some(DiskSource { id, ..DiskSource::new(kind) })
}

impl FromStr for Resources {
    type Err = Error;
    /// As [`parse`] with the default limits.
    fn from_str(text: &str) -> Result<Resources> {
        parse(text, &Limits::default())
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        for (index, layer) in self.reservations.iter().enumerate() {
            f.write_str(if index == 0 { "(" } else { ">" })?;
            f.write_str(if layer.kind == ReservationType::Dynamic { "dyn " } else { "" })?;
            f.write_str(&layer.role)?;
        }
        if !self.reservations.is_empty() {
            f.write_str(")")?;
        }
        if let Some(disk) = &self.disk {
            if let Some(source) = &disk.source {
                write!(f, "@{}", source.kind.name())?;
                if let Some(id) = &source.id {
                    write!(f, ".{id}")?;
                }
            }
            if let Some(persistence) = &disk.persistence {
                write!(f, "#{}", persistence.id)?;
            }
        }
        f.write_str(if self.shared { "$" } else { "" })?;
        f.write_str(if self.revocable { "!" } else { "" })?;
        write!(f, ":{}", self.value)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Scalar(quantity) => quantity.fmt(f),
            Value::Ranges(ranges) => ranges.fmt(f),
            Value::Set(items) => items.fmt(f),
        }
    }
}
