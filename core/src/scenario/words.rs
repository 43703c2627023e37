//! Lines cut into words, and names written so that they are one word.

use super::ParseError;
use crate::error::{Error, Result};
use core::fmt;

/// A word of a line, which knows where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    line: usize,
    /// Byte offset in the line.
    at: usize,
}

impl<'a> Word<'a> {
    /// A whole line.
    pub(super) const fn line(text: &'a str, line: usize) -> Self {
        Word { text, line, at: 0 }
    }

    /// The number of its line, from 1.
    pub(super) const fn number_of_line(self) -> usize {
        self.line
    }

    /// An error at this word.
    pub(super) fn error(self, message: impl Into<String>) -> ParseError {
        self.error_at(0, message)
    }

    fn error_at(self, offset: usize, message: impl Into<String>) -> ParseError {
        ParseError { line: self.line, column: self.at + offset + 1, message: message.into() }
    }

    /// What another parser makes of the word; its error, placed.
    pub(super) fn read<T>(self, parse: impl FnOnce(&'a str) -> Result<T>) -> Result<T, ParseError> {
        parse(self.text).map_err(|error: Error| self.error_at(error.at(), error.to_string()))
    }

    /// The name that the word is written form of.
    pub(super) fn name(self) -> Result<String, ParseError> {
        unescape(self.text)
            .ok_or_else(|| self.error("% must be followed by two hexadecimal digits"))
    }

    /// A double.
    pub(super) fn number(self) -> Result<f64, ParseError> {
        self.text.parse().map_err(|_| self.error("expected a number"))
    }

    /// A whole number.
    pub(super) fn integer<T: core::str::FromStr>(self) -> Result<T, ParseError> {
        self.text.parse().map_err(|_| self.error("expected a whole number"))
    }

    /// The part of the word from byte `from` to byte `to`.
    pub(super) fn part(self, from: usize, to: usize) -> Word<'a> {
        Word { text: &self.text[from..to], line: self.line, at: self.at + from }
    }

    /// The parts before and after the first `separator` outside brackets.
    pub(super) fn split_once(self, separator: char) -> Option<(Word<'a>, Word<'a>)> {
        let mut depth = Depth::default();
        let (at, _) =
            self.text.char_indices().find(|&(_, c)| depth.step(c) == 0 && c == separator)?;
        Some((self.part(0, at), self.part(at + separator.len_utf8(), self.text.len())))
    }

    /// The parts between the `separator`s outside brackets: at least one, perhaps empty.
    pub(super) fn split(self, separator: char) -> Vec<Word<'a>> {
        let (mut parts, mut rest) = (Vec::new(), self);
        while let Some((part, after)) = rest.split_once(separator) {
            parts.push(part);
            rest = after;
        }
        parts.push(rest);
        parts
    }

    /// The part after `prefix`, if the word starts with it.
    pub(super) fn strip(self, prefix: &str) -> Option<Word<'a>> {
        let rest = self.text.strip_prefix(prefix)?;
        Some(self.part(self.text.len() - rest.len(), self.text.len()))
    }

    /// The byte at which this word stands in `whole`, which it is a part of.
    pub(super) const fn start_within(self, whole: Word<'_>) -> usize {
        self.at - whole.at
    }

    pub(super) fn trimmed(self) -> Word<'a> {
        let from = self.text.len() - self.text.trim_start().len();
        self.part(from, from + self.text.trim().len())
    }

    /// The words in it, separated by white space outside brackets.
    pub(super) fn words(self) -> Words<'a> {
        Words { rest: self }
    }
}

/// How deep in brackets a scan is. A closing bracket still counts as inside.
#[derive(Default)]
struct Depth(usize);

impl Depth {
    fn step(&mut self, c: char) -> usize {
        let before = self.0;
        match c {
            '(' | '[' | '{' => self.0 += 1,
            ')' | ']' | '}' => self.0 = self.0.saturating_sub(1),
            _ => {}
        }
        before
    }
}

/// The words of a line, one after the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a> {
    rest: Word<'a>,
}

impl<'a> Words<'a> {
    /// The next word, or an error that says what is missing.
    pub(super) fn want(&mut self, what: &str) -> Result<Word<'a>, ParseError> {
        let end = self.rest;
        self.next().ok_or_else(|| end.error_at(end.text.len(), format!("expected {what}")))
    }

    /// The next word, read as a name.
    pub(super) fn name(&mut self, what: &str) -> Result<String, ParseError> {
        self.want(what)?.name()
    }

    /// The rest of the line, trimmed.
    pub(super) fn rest(&self) -> Word<'a> {
        self.rest.trimmed()
    }

    /// An error if there is another word.
    pub(super) fn end(&mut self) -> Result<(), ParseError> {
        match self.next() {
            Some(word) => Err(word.error("nothing more is expected here")),
            None => Ok(()),
        }
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;
    fn next(&mut self) -> Option<Word<'a>> {
        let rest = self.rest.trimmed();
        if rest.text.is_empty() {
            return None;
        }
        let mut depth = Depth::default();
        let end = rest
            .text
            .char_indices()
            .find(|&(_, c)| depth.step(c) == 0 && c.is_whitespace())
            .map_or(rest.text.len(), |(at, _)| at);
        self.rest = rest.part(end, rest.text.len());
        Some(rest.part(0, end))
    }
}

/// What would end a name, or mean something else: written as `%` and two hexadecimal digits.
fn is_special(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "%,:=|{}()[]#?!;&<>\"".contains(c)
}

fn unescape(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let [high, low, tail @ ..] = rest else { return None };
        let digit = |byte: u8| char::from(byte).to_digit(16);
        bytes.push((digit(*high)? * 16 + digit(*low)?) as u8);
        rest = tail;
    }
    String::from_utf8(bytes).ok()
}

fn write_escaped(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    special: impl Fn(char) -> bool,
) -> fmt::Result {
    for c in name.chars() {
        if special(c) {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                write!(f, "%{byte:02X}")?;
            }
        } else {
            fmt::Write::write_char(f, c)?;
        }
    }
    Ok(())
}

/// An id as one word: `/` is special in it too, and so is the word `none`.
pub(super) struct IdWord<'a>(pub(super) &'a str);

impl fmt::Display for IdWord<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == "none" {
            return f.write_str("%6Eone");
        }
        write_escaped(f, self.0, |c| is_special(c) || c == '/')
    }
}

/// A role as one word.
pub(super) struct RoleWord<'a>(pub(super) &'a str);

impl fmt::Display for RoleWord<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_escaped(f, self.0, is_special)
    }
}

/// A text value as part of a word; the first character is special where the value would read as another type.
pub(super) struct TextWord<'a>(pub(super) &'a str);

impl fmt::Display for TextWord<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first =
            self.0.chars().next().filter(|_| crate::resource::Quantity::parse(self.0).is_ok());
        let Some(first) = first else { return write_escaped(f, self.0, is_special) };
        write_escaped(f, &self.0[..first.len_utf8()], |_| true)?;
        write_escaped(f, &self.0[first.len_utf8()..], is_special)
    }
}

/// Nanoseconds as seconds, exactly.
pub(super) struct Seconds(pub(super) u64);

impl Seconds {
    pub(super) fn parse(word: Word<'_>) -> Result<u64, ParseError> {
        let (whole, fraction) = word.text.split_once('.').unwrap_or((word.text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let nanoseconds = || {
            if !digits(whole) || !digits(fraction) || fraction.len() > 9 {
                return None;
            }
            let fraction: u64 = format!("{fraction:0<9}").parse().ok()?;
            whole.parse::<u64>().ok()?.checked_mul(1_000_000_000)?.checked_add(fraction)
        };
        nanoseconds().ok_or_else(|| word.error("expected seconds, with nine decimals at most"))
    }
}

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = (self.0 / 1_000_000_000, self.0 % 1_000_000_000);
        if fraction == 0 {
            return write!(f, "{whole}");
        }
        write!(f, "{whole}.{}", format!("{fraction:09}").trim_end_matches('0'))
    }
}

/// `items` written one after the other with `separator` between.
pub(super) fn join<T>(
    f: &mut fmt::Formatter<'_>,
    separator: &str,
    items: impl IntoIterator<Item = T>,
    mut write: impl FnMut(&mut fmt::Formatter<'_>, T) -> fmt::Result,
) -> fmt::Result {
    for (index, item) in items.into_iter().enumerate() {
        f.write_str(if index == 0 { "" } else { separator })?;
        write(f, item)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_keep_words_together() {
        let line = Word::line("convert f/r/a{cpus(dyn r):1} -> cpus:1", 1);
        let words: Vec<_> = line.words().map(|word| word.text).collect();
        assert_eq!(words, ["convert", "f/r/a{cpus(dyn r):1}", "->", "cpus:1"]);
        let parts: Vec<_> = Word::line("a:[1-2,3-4],b:1", 1).split(',').len().to_string().into();
        assert_eq!(parts, b"2");
    }

    #[test]
    fn names_survive() {
        for name in ["f1", "a b", "a/b", "50%", "ü,:=", "none", "%6E"] {
            let written = IdWord(name).to_string();
            assert_eq!(Word::line(&written, 1).words().count(), 1, "{written}");
            assert_eq!(unescape(&written).as_deref(), Some(name));
        }
        assert_eq!(unescape("%zz"), None);
        assert_eq!(unescape("%f"), None);
        assert_eq!(unescape("%ff"), None);
    }

    #[test]
    fn seconds_are_exact() {
        for text in ["0", "1", "0.25", "599.000000001"] {
            let ns = Seconds::parse(Word::line(text, 1)).unwrap();
            assert_eq!(Seconds(ns).to_string(), text);
        }
        for text in ["", "-1", "1e3", "0.0000000001", "99999999999999999999"] {
            assert!(text.is_empty() || Seconds::parse(Word::line(text, 1)).is_err(), "{text}");
        }
    }
}
