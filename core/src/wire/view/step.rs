//! Steps over plain wire bytes: what the generated checks and views are made of.
//!
//! Each takes what it reads off the front of `rest`. `None` stands for all that is not plain; the checks then give way
//! to the reader that says what it is. Views step over bytes that were checked and never see it.

/// What [`tag`] gives at the end of a message. No tag is 0.
pub(in crate::wire) const END: u32 = 0;

/// The next tag, or [`END`].
#[inline(always)]
pub(in crate::wire) fn tag(rest: &mut &[u8]) -> Option<u32> {
    match rest.split_first() {
        None => Some(END),
        Some((&first, after)) if first.wrapping_sub(1) < 0x7f => {
            *rest = after;
            Some(u32::from(first))
        }
        _ => u32::try_from(long(rest, 5)?).ok().filter(|tag| *tag != END),
    }
}

/// A number. One with bits above the 64th is not plain.
#[inline(always)]
pub(in crate::wire) fn varint(rest: &mut &[u8]) -> Option<u64> {
    match **rest {
        [first, ref after @ ..] if first < 0x80 => {
            *rest = after;
            Some(u64::from(first))
        }
        [first, second, ref after @ ..] if second < 0x80 => {
            *rest = after;
            Some(u64::from(first & 0x7f) | u64::from(second) << 7)
        }
        _ => long(rest, 10),
    }
}

fn long(rest: &mut &[u8], max_bytes: usize) -> Option<u64> {
    let mut value = 0_u64;
    for (index, &byte) in rest.iter().take(max_bytes).enumerate() {
        value |= u64::from(byte & 0x7f) << (7 * index);
        if byte < 0x80 {
            *rest = rest.get(index + 1..)?;
            return (index < 9 || byte <= 1).then_some(value);
        }
    }
    None
}

/// What stands behind a length.
#[inline(always)]
pub(in crate::wire) fn part<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let len = match **rest {
        [first, ref after @ ..] if first < 0x80 => {
            *rest = after;
            usize::from(first)
        }
        [first, second, ref after @ ..] if second < 0x80 => {
            *rest = after;
            usize::from(first & 0x7f) | usize::from(second) << 7
        }
        _ => usize::try_from(long(rest, 5)?).ok()?,
    };
    let (part, after) = rest.split_at_checked(len)?;
    *rest = after;
    Some(part)
}

/// A 64-bit floating point number.
#[inline(always)]
pub(in crate::wire) fn double(rest: &mut &[u8]) -> Option<f64> {
    let (bits, after) = rest.split_first_chunk::<8>()?;
    *rest = after;
    Some(f64::from_le_bytes(*bits))
}

/// A string, which must be UTF-8.
#[inline(always)]
pub(in crate::wire) fn text<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let text = part(rest)?;
    (is_ascii(text) || is_utf8(text)).then_some(text)
}

#[cold]
fn is_utf8(text: &[u8]) -> bool {
    core::str::from_utf8(text).is_ok()
}

/// Most strings are names of a few bytes: two words that overlap cover up to sixteen.
#[inline(always)]
fn is_ascii(text: &[u8]) -> bool {
    const HIGH_8: u64 = 0x8080_8080_8080_8080;
    const HIGH_4: u32 = 0x8080_8080;
    if let (Some(head), Some(tail)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        let mut bits = u64::from_le_bytes(*head) | u64::from_le_bytes(*tail);
        if text.len() > 16 {
            let mut middle = &text[8..];
            while let Some((word, after)) = middle.split_first_chunk::<8>() {
                bits |= u64::from_le_bytes(*word);
                middle = after;
            }
        }
        return bits & HIGH_8 == 0;
    }
    if let (Some(head), Some(tail)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        return (u32::from_le_bytes(*head) | u32::from_le_bytes(*tail)) & HIGH_4 == 0;
    }
    text.iter().fold(0, |bits, byte| bits | byte) < 0x80
}

/// Unknown fields up to the end of a message, all with numbers above its last known one: where newer peers put what
/// they know more, and where Google's encoders write what they kept.
#[inline(always)]
pub(in crate::wire) fn unknown_tail(rest: &mut &[u8], tag: u32, last_known: u32) -> Option<()> {
    match tag {
        END => Some(()),
        _ => skip_tail(rest, tag, last_known),
    }
}

#[cold]
fn skip_tail(rest: &mut &[u8], mut next: u32, last_known: u32) -> Option<()> {
    while next != END {
        if next >> 3 <= last_known {
            return None;
        }
        match next & 7 {
            0 => {
                varint(rest)?;
            }
            1 => {
                rest.split_first_chunk::<8>().map(|(_, after)| *rest = after)?;
            }
            2 => {
                part(rest)?;
            }
            5 => {
                rest.split_first_chunk::<4>().map(|(_, after)| *rest = after)?;
            }
            _ => return None,
        }
        next = tag(rest)?;
    }
    Some(())
}

/// Behind the tag `own`: the values of a repeated field with the tags between them, and the tag that follows.
#[inline(always)]
pub(in crate::wire) fn run<'a, T>(
    rest: &mut &'a [u8],
    own: u32,
    value: impl Fn(&mut &'a [u8]) -> Option<T>,
) -> Option<(&'a [u8], u32)> {
    let start = *rest;
    loop {
        value(rest)?;
        let len = start.len() - rest.len();
        let next = tag(rest)?;
        if next != own {
            return Some((start.get(..len)?, next));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_ascii_wherever_the_other_byte_stands() {
        for len in 0..70 {
            let mut text = vec![b'a'; len];
            assert!(is_ascii(&text), "{len}");
            for at in 0..len {
                text[at] = 0x80;
                assert!(!is_ascii(&text), "{at} of {len}");
                text[at] = b'a';
            }
        }
    }

    #[test]
    fn a_run_ends_before_the_next_tag() {
        let mut rest: &[u8] = b"\x01a\x0a\x02bc\x12\x00";
        assert_eq!(run(&mut rest, 10, part), Some((&b"\x01a\x0a\x02bc"[..], 18)));
        assert_eq!(rest, b"\x00");
    }

    #[test]
    fn no_tag_is_nothing() {
        assert_eq!(tag(&mut &b""[..]), Some(END));
        for invalid in [&b"\0"[..], b"\x80\0", b"\x80", b"\xff\xff\xff\xff\x7f"] {
            assert_eq!(tag(&mut &*invalid), None, "{invalid:?}");
        }
        assert_eq!(tag(&mut &b"\xff\xff\xff\xff\x0f"[..]), Some(u32::MAX));
    }
}
