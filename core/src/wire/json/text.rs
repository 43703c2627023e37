//! JSON as text: tokens in, escapes out.

use super::error::{JsonCause, JsonError};
use crate::wire::DecodeCause;
use std::borrow::Cow;

/// The most of the rest of a line that an error repeats, in bytes.
const NEAR_MAX: usize = 256;

/// A reader of tokens.
pub(super) struct Text<'a> {
    text: &'a str,
    pub(super) pos: usize,
}

impl<'a> Text<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Result<Text<'a>, JsonError> {
        match core::str::from_utf8(bytes) {
            Ok(text) => Ok(Text { text, pos: 0 }),
            Err(error) => {
                let whole = core::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or("");
                Err(Text { text: whole, pos: whole.len() }.syntax())
            }
        }
    }

    /// The error that the text cannot go on here.
    pub(super) fn syntax(&self) -> JsonError {
        let (before, after) = self.text.split_at(self.pos.min(self.text.len()));
        let line = 1 + before.bytes().filter(|byte| *byte == b'\n').count() as u32;
        let rest = after.split('\n').next().unwrap_or("");
        let mut near = String::new();
        for char in rest.chars().filter(|char| *char >= ' ') {
            if near.len() + char.len_utf8() > NEAR_MAX {
                break;
            }
            near.push(char);
        }
        JsonError::new(JsonCause::Syntax { line, near }, self.pos, "")
    }

    fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.pos..]
    }

    /// The next byte that is no white space, not yet taken.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            let byte = *self.text.as_bytes().get(self.pos)?;
            if byte > b' ' || !matches!(byte, b' ' | b'\t' | b'\r' | b'\n') {
                return Some(byte);
            }
            self.pos += 1;
        }
    }

    /// Takes the byte if it is the next that is no white space.
    #[inline]
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.pos += usize::from(found);
        found
    }

    pub(super) fn require(&mut self, byte: u8) -> Result<(), JsonError> {
        if self.take(byte) { Ok(()) } else { Err(self.syntax()) }
    }

    pub(super) fn word(&mut self, word: &str) -> Result<(), JsonError> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err(self.syntax());
        }
        self.pos += word.len();
        Ok(())
    }

    pub(super) fn number(&mut self) -> Result<&'a str, JsonError> {
        let len = number_len(self.rest());
        if len == 0 {
            return Err(self.syntax());
        }
        let number = &self.text[self.pos..self.pos + len];
        self.pos += len;
        Ok(number)
    }

    /// A string, borrowed where nothing in it is escaped.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, JsonError> {
        self.require(b'"')?;
        let start = self.pos;
        let mut owned: Option<String> = None;
        loop {
            let from = self.pos;
            self.pos += plain_len(self.rest());
            if let Some(owned) = &mut owned {
                owned.push_str(&self.text[from..self.pos]);
            }
            match self.rest().first() {
                Some(b'"') => {
                    let borrowed = &self.text[start..self.pos];
                    self.pos += 1;
                    return Ok(owned.map_or(Cow::Borrowed(borrowed), Cow::Owned));
                }
                Some(b'\\') => {
                    let so_far = &self.text[start..self.pos];
                    let char = self.escape()?;
                    owned.get_or_insert_with(|| so_far.to_owned()).push(char);
                }
                _ => return Err(self.syntax()),
            }
        }
    }

    fn escape(&mut self) -> Result<char, JsonError> {
        let char = match self.rest().get(1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.syntax()),
        };
        self.pos += 2;
        Ok(char)
    }

    fn unicode(&mut self) -> Result<char, JsonError> {
        let first = self.code_unit()?;
        let code = match first {
            0xd800..=0xdbff => match self.code_unit()? {
                second @ 0xdc00..=0xdfff => 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                _ => return Err(self.syntax()),
            },
            _ => first,
        };
        char::from_u32(code).ok_or_else(|| self.syntax())
    }

    /// Takes `\uXXXX`.
    fn code_unit(&mut self) -> Result<u32, JsonError> {
        let unit = match self.rest() {
            [b'\\', b'u', digits @ ..] if digits.len() >= 4 => {
                digits[..4].iter().try_fold(0, |unit, digit| {
                    char::from(*digit).to_digit(16).map(|digit| unit << 4 | digit)
                })
            }
            _ => None,
        };
        let unit = unit.ok_or_else(|| self.syntax())?;
        self.pos += 6;
        Ok(unit)
    }

    /// Steps over a value of any kind, at most `depth` levels deep.
    pub(super) fn skip(&mut self, depth: u32) -> Result<(), JsonError> {
        match self.peek() {
            Some(b'"') => self.string().map(|_| ()),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            Some(b'{') => self.members(depth, |text, depth| {
                text.string()?;
                text.require(b':')?;
                text.skip(depth)
            }),
            Some(b'[') => self.members(depth, Text::skip),
            _ => self.number().map(|_| ()),
        }
    }

    /// Takes an object or array, handing each member to `each`, which takes it.
    pub(super) fn members(
        &mut self,
        depth: u32,
        mut each: impl FnMut(&mut Text<'a>, u32) -> Result<(), JsonError>,
    ) -> Result<(), JsonError> {
        let close = if self.take(b'{') {
            b'}'
        } else {
            self.require(b'[')?;
            b']'
        };
        let Some(depth) = depth.checked_sub(1) else {
            let max = crate::wire::DecodeLimits::DEPTH_MAX;
            let cause = JsonCause::Refused(DecodeCause::TooDeep { max });
            return Err(JsonError::new(cause, self.pos, ""));
        };
        if self.take(close) {
            return Ok(());
        }
        loop {
            self.peek();
            each(self, depth)?;
            if !self.take(b',') {
                return self.require(close);
            }
        }
    }

    /// Whether only white space is left.
    pub(super) fn is_done(&mut self) -> bool {
        self.peek().is_none()
    }
}

/// How many of the first bytes are a number in JSON's grammar.
pub(super) fn number_len(bytes: &[u8]) -> usize {
    let digits = |from: usize| {
        bytes
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    };
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let whole = match bytes.get(sign) {
        Some(b'0') => 1,
        _ => digits(sign),
    };
    if whole == 0 {
        return 0;
    }
    let mut len = sign + whole;
    if bytes.get(len) == Some(&b'.') {
        match digits(len + 1) {
            0 => return 0,
            part => len += 1 + part,
        }
    }
    if matches!(bytes.get(len), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(len + 1), Some(b'+' | b'-')));
        match digits(len + 1 + sign) {
            0 => return 0,
            exponent => len += 1 + sign + exponent,
        }
    }
    len
}

/// How many of the first bytes stand for themselves in a string.
#[inline]
fn plain_len(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    // A byte of the result is high where one of the word is zero; above the first such one it may be wrong.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let mut rest = bytes;
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*word);
        let controls = word.wrapping_sub(ONES * 0x20) & !word & HIGHS;
        let found = controls | zeros(word ^ (ONES * 0x22)) | zeros(word ^ (ONES * 0x5c));
        if found != 0 {
            return bytes.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    let plain = rest.iter().take_while(|byte| !matches!(byte, 0..0x20 | b'"' | b'\\'));
    bytes.len() - rest.len() + plain.count()
}

/// Appends a string that needs no escapes, with its quotes.
#[inline]
pub(super) fn write_plain(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// Appends a string with its quotes and escapes.
#[inline]
pub(super) fn write_string(text: &[u8], out: &mut Vec<u8>) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    let mut rest = text;
    loop {
        let (plain, from) = rest.split_at(plain_len(rest));
        out.extend_from_slice(plain);
        let Some((&byte, after)) = from.split_first() else { break };
        escape(byte, out);
        rest = after;
    }
    out.push(b'"');
}

fn escape(byte: u8, out: &mut Vec<u8>) {
    let short = match byte {
        b'"' | b'\\' => byte,
        0x08 => b'b',
        0x0c => b'f',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        _ => {
            out.extend_from_slice(format!("\\u{byte:04X}").as_bytes());
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_an_escape_is_found_wherever_it_stands() {
        for len in 0..40 {
            for plain in [b'a', b' ', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xa0, 0xdc, 0xff] {
                let mut text = vec![plain; len];
                assert_eq!(plain_len(&text), len);
                for at in 0..len {
                    for special in [0, 1, 0x1f, b'"', b'\\'] {
                        text[at] = special;
                        assert_eq!(plain_len(&text), at, "{special} among {plain}");
                    }
                    text[at] = plain;
                }
            }
        }
    }
}
