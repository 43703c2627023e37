//! Steps through wire bytes that were checked: what the generated merging is made of.
//!
//! Other than the steps of views these take all that a reader accepts: numbers with bits above the 64th, groups.

use super::Owned;
use crate::wire::view::step;
use std::collections::BTreeMap;

pub(in crate::wire) use step::{END, double, part, tag};

/// A number; bits above the 64th fall off.
#[inline(always)]
pub(in crate::wire) fn varint(rest: &mut &[u8]) -> Option<u64> {
    match **rest {
        [first, ref after @ ..] if first < 0x80 => {
            *rest = after;
            Some(u64::from(first))
        }
        _ => long(rest),
    }
}

fn long(rest: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for (index, &byte) in rest.iter().take(10).enumerate() {
        value |= u64::from(byte & 0x7f) << (7 * index);
        if byte < 0x80 {
            *rest = rest.get(index + 1..)?;
            return Some(value);
        }
    }
    None
}

#[inline]
pub(in crate::wire) fn text(rest: &mut &[u8]) -> Option<String> {
    core::str::from_utf8(part(rest)?).ok().map(str::to_owned)
}

#[inline]
pub(in crate::wire) fn bytes(rest: &mut &[u8]) -> Option<Vec<u8>> {
    part(rest).map(<[u8]>::to_vec)
}

#[inline]
pub(in crate::wire) fn required<T: Owned>(value: &mut T, rest: &mut &[u8]) -> Option<()> {
    value.absorb(part(rest)?)
}

#[inline]
pub(in crate::wire) fn optional<T: Owned>(value: &mut Option<T>, rest: &mut &[u8]) -> Option<()> {
    value.get_or_insert_default().absorb(part(rest)?)
}

#[inline]
pub(in crate::wire) fn fresh<T: Owned>(rest: &mut &[u8]) -> Option<T> {
    let mut value = T::default();
    value.absorb(part(rest)?)?;
    Some(value)
}

/// All occurrences that follow one another.
#[inline]
pub(in crate::wire) fn repeated<T: Owned>(
    list: &mut Vec<T>,
    own: u32,
    rest: &mut &[u8],
) -> Option<()> {
    list.reserve(run_len(own, rest)?);
    loop {
        let value = part(rest)?;
        list.push(T::default());
        list.last_mut()?.absorb(value)?;
        let mut after = *rest;
        if tag(&mut after)? != own {
            return Some(());
        }
        *rest = after;
    }
}

/// How many occurrences follow one another.
fn run_len(own: u32, mut rest: &[u8]) -> Option<usize> {
    let mut count = 0;
    loop {
        part(&mut rest)?;
        count += 1;
        if tag(&mut rest)? != own {
            return Some(count);
        }
    }
}

/// An entry of a map whose values are messages. What is unknown within an entry has no place and is dropped.
pub(in crate::wire) fn entry<V: Owned>(
    map: &mut BTreeMap<String, V>,
    rest: &mut &[u8],
) -> Option<()> {
    let (key, value) = pair(rest, |value: &mut V, rest| required(value, rest))?;
    map.insert(key, value);
    Some(())
}

/// An entry of a map from strings to strings.
pub(in crate::wire) fn text_entry(
    map: &mut BTreeMap<String, String>,
    rest: &mut &[u8],
) -> Option<()> {
    let (key, value) = pair(rest, |value, rest| {
        *value = text(rest)?;
        Some(())
    })?;
    map.insert(key, value);
    Some(())
}

fn pair<V: Default>(
    rest: &mut &[u8],
    read: impl Fn(&mut V, &mut &[u8]) -> Option<()>,
) -> Option<(String, V)> {
    let mut entry = part(rest)?;
    let rest = &mut entry;
    let (mut key, mut value) = (String::new(), V::default());
    loop {
        match tag(rest)? {
            END => return Some((key, value)),
            10 => key = text(rest)?,
            18 => read(&mut value, rest)?,
            other => skip(other, rest)?,
        }
    }
}

/// Steps over the value behind a tag.
pub(in crate::wire) fn skip(own: u32, rest: &mut &[u8]) -> Option<()> {
    match own & 7 {
        0 => drop(varint(rest)?),
        1 => *rest = rest.get(8..)?,
        2 => drop(part(rest)?),
        // Groups within are no deeper than the check allowed.
        3 => loop {
            match tag(rest)? {
                END => return None,
                end if end == own + 1 => break,
                inner => skip(inner, rest)?,
            }
        },
        5 => *rest = rest.get(4..)?,
        _ => return None,
    }
    Some(())
}
