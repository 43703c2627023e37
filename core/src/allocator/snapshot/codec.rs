//! Values as bytes: numbers as short as they are, lists after their count, nothing that could be written in two ways.
//!
//! Unsigned numbers take seven bits a byte, lowest first, the top bit set on all but the last. Signed ones are folded
//! (0, -1, 1, -2 ...) first. Doubles are their eight bytes. What is read is never believed: no count makes memory before
//! the bytes for its members are there.

use crate::bitset::BitSet;
use crate::error::{Entity, Error, Result};

/// Memory is made for so many members of a list at most before the first is read.
const AHEAD: usize = 1024;

/// Bytes being written.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub(super) bytes: Vec<u8>,
    /// The numbers of roles and kinds that were written.
    pub(super) roles: BitSet,
    pub(super) kinds: BitSet,
}

impl Writer {
    pub(super) fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    pub(super) fn put<T: Saved>(&mut self, value: &T) {
        value.write(self);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// A list whose length is known.
    pub(super) fn list<T>(
        &mut self,
        members: impl ExactSizeIterator<Item = T>,
        mut each: impl FnMut(&mut Self, T),
    ) {
        self.number(members.len() as u64);
        for member in members {
            each(self, member);
        }
    }

    /// A part with a tag and its length before it.
    pub(super) fn part(&mut self, tag: u64, content: impl FnOnce(&mut Self)) {
        let before = core::mem::take(&mut self.bytes);
        content(self);
        let content = core::mem::replace(&mut self.bytes, before);
        self.number(tag);
        self.number(content.len() as u64);
        self.bytes.extend_from_slice(&content);
    }
}

/// Bytes being read, and how much memory they may still ask for.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    /// The snapshot up to where this part of it ends.
    bytes: &'a [u8],
    at: usize,
    /// `None` is as much as it takes.
    budget: Option<u64>,
}

impl<'a> Reader<'a> {
    /// Reads on from a byte of a snapshot.
    pub(super) fn new(bytes: &'a [u8], at: usize, budget: Option<u64>) -> Self {
        Reader { bytes, at, budget }
    }

    /// Where the next value begins.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn is_empty(&self) -> bool {
        self.at >= self.bytes.len()
    }

    fn rest(&self) -> usize {
        self.bytes.len() - self.at
    }

    fn truncated(&self) -> Error {
        Error::Truncated { entity: Entity::Snapshot, at: self.bytes.len() }
    }

    /// The refusal of what was read at `at`.
    pub(super) fn refuse(at: usize, reason: &'static str) -> Error {
        Error::invalid(Entity::Snapshot, reason, at)
    }

    /// Refuses what was read at `at` unless something holds.
    pub(super) fn check(at: usize, holds: bool, reason: &'static str) -> Result<()> {
        if holds { Ok(()) } else { Err(Reader::refuse(at, reason)) }
    }

    /// A refusal by the rules of what was read at `at`: the reason stays, the place is the snapshot's.
    pub(super) fn ruled<T>(at: usize, result: Result<T>) -> Result<T> {
        result.map_err(|error| match error {
            Error::Invalid { reason, .. } | Error::Conflict { reason, .. } => {
                Reader::refuse(at, reason)
            }
            Error::LimitReached { .. } => error,
            _ => Reader::refuse(at, "at odds with the rest"),
        })
    }

    /// Takes memory out of the budget.
    pub(super) fn spend(&mut self, bytes: usize) -> Result<()> {
        let Some(budget) = &mut self.budget else { return Ok(()) };
        match budget.checked_sub(bytes as u64) {
            Some(rest) => *budget = rest,
            None => {
                return Err(Reader::refuse(self.at, "asks for more memory than its length allows"));
            }
        }
        Ok(())
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let taken = self.bytes[self.at..].get(..count).ok_or_else(|| self.truncated())?;
        self.at += count;
        Ok(taken)
    }

    pub(super) fn byte(&mut self) -> Result<u8> {
        Ok(self.take(1)?[0])
    }

    pub(super) fn number(&mut self) -> Result<u64> {
        let begin = self.at;
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            Reader::check(begin, bits << shift >> shift == bits, "a number beyond 64 bits")?;
            number |= bits << shift;
            if byte & 0x80 == 0 {
                Reader::check(begin, byte != 0 || shift == 0, "a number longer than it needs")?;
                return Ok(number);
            }
        }
        Err(Reader::refuse(begin, "a number beyond 64 bits"))
    }

    pub(super) fn get<T: Saved>(&mut self) -> Result<T> {
        T::read(self)
    }

    /// A number that counts upwards for ever, and must have room to.
    pub(super) fn counter(&mut self) -> Result<u64> {
        let at = self.at;
        let number = self.number()?;
        Reader::check(at, number <= u64::MAX / 4, "a count beyond all bounds")?;
        Ok(number)
    }

    /// How many members follow; each takes a byte at least.
    pub(super) fn count(&mut self) -> Result<usize> {
        let at = self.at;
        let count = self.number()?;
        Reader::check(at, count <= self.rest() as u64, "a count beyond the end")?;
        Ok(count as usize)
    }

    pub(super) fn list<T>(
        &mut self,
        mut each: impl FnMut(&mut Self) -> Result<T>,
    ) -> Result<Vec<T>> {
        let count = self.count()?;
        let mut members = Vec::with_capacity(count.min(AHEAD));
        for _ in 0..count {
            members.push(each(self)?);
        }
        Ok(members)
    }

    /// Reads the part of this tag, if it comes next. All of it must be read.
    pub(super) fn part<T>(
        &mut self,
        tag: u64,
        content: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<Option<T>> {
        let begin = self.at;
        if self.is_empty() || self.number()? != tag {
            self.at = begin;
            return Ok(None);
        }
        let length = self.count()?;
        let (all, end) = (self.bytes, self.at + length);
        self.bytes = &all[..end];
        let read = content(self)?;
        Reader::check(self.at, self.is_empty(), "more than belongs here")?;
        self.bytes = all;
        Ok(Some(read))
    }

    /// Reads a part that must come next.
    pub(super) fn needed<T>(
        &mut self,
        tag: u64,
        content: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        let at = self.at;
        self.part(tag, content)?.ok_or(Reader::refuse(at, "a part is missing"))
    }
}

/// What can be written and read.
pub(super) trait Saved: Sized {
    fn write(&self, out: &mut Writer);

    fn read(from: &mut Reader<'_>) -> Result<Self>;
}

impl Saved for u64 {
    fn write(&self, out: &mut Writer) {
        out.number(*self);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        from.number()
    }
}

impl Saved for u32 {
    fn write(&self, out: &mut Writer) {
        out.number(u64::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        let number = from.number()?;
        u32::try_from(number).map_err(|_| Reader::refuse(at, "a number beyond 32 bits"))
    }
}

impl Saved for usize {
    fn write(&self, out: &mut Writer) {
        out.number(*self as u64);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        let number = from.number()?;
        usize::try_from(number).map_err(|_| Reader::refuse(at, "a number beyond this machine"))
    }
}

impl Saved for i64 {
    fn write(&self, out: &mut Writer) {
        out.number((*self as u64) << 1 ^ (*self >> 63) as u64);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let folded = from.number()?;
        Ok((folded >> 1) as i64 ^ -((folded & 1) as i64))
    }
}

impl Saved for f64 {
    fn write(&self, out: &mut Writer) {
        out.bytes.extend_from_slice(&self.to_le_bytes());
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(from.take(8)?);
        Ok(f64::from_le_bytes(bytes))
    }
}

impl Saved for bool {
    fn write(&self, out: &mut Writer) {
        out.bytes.push(u8::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        match from.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Reader::refuse(at, "neither yes nor no")),
        }
    }
}

impl Saved for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let length = from.count()?;
        let at = from.at();
        match core::str::from_utf8(from.take(length)?) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(Reader::refuse(at + error.valid_up_to(), "a text that is not UTF-8")),
        }
    }
}

impl<T: Saved> Saved for Option<T> {
    fn write(&self, out: &mut Writer) {
        out.put(&self.is_some());
        if let Some(value) = self {
            out.put(value);
        }
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        Ok(if from.get()? { Some(from.get()?) } else { None })
    }
}

impl<T: Saved> Saved for Vec<T> {
    fn write(&self, out: &mut Writer) {
        out.list(self.iter(), |out, member| out.put(member));
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        from.list(Reader::get)
    }
}

impl<T: Saved> Saved for Box<T> {
    fn write(&self, out: &mut Writer) {
        out.put(&**self);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        Ok(Box::new(from.get()?))
    }
}

impl<A: Saved, B: Saved> Saved for (A, B) {
    fn write(&self, out: &mut Writer) {
        out.put(&self.0);
        out.put(&self.1);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        Ok((from.get()?, from.get()?))
    }
}

/// A structure as its fields, in this order. A field that is not named does not compile.
macro_rules! saved_fields {
    ($type:ty { $($field:ident),+ $(,)? }) => {
        impl Saved for $type {
            fn write(&self, out: &mut Writer) {
                let Self { $($field),+ } = self;
                $(out.put($field);)+
            }

            fn read(from: &mut Reader<'_>) -> Result<Self> {
                Ok(Self { $($field: from.get()?),+ })
            }
        }
    };
}

/// An enumeration as the numbers of its members. A member that is not named does not compile.
macro_rules! saved_choice {
    ($type:ty, $what:literal { $($number:literal => $member:path),+ $(,)? }) => {
        impl Saved for $type {
            fn write(&self, out: &mut Writer) {
                out.number(match self { $($member => $number),+ });
            }

            fn read(from: &mut Reader<'_>) -> Result<Self> {
                let at = from.at();
                match from.number()? {
                    $($number => Ok($member),)+
                    _ => Err(Reader::refuse(at, $what)),
                }
            }
        }
    };
}

pub(super) use {saved_choice, saved_fields};
