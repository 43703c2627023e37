//! The bare protobuf encoding: tags, numbers, lengths, and how to step over a field.

use super::error::{DecodeCause, Fault};

/// How a value is laid out, from the low three bits of its tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WireType {
    Varint = 0,
    Fixed64 = 1,
    Len = 2,
    StartGroup = 3,
    EndGroup = 4,
    Fixed32 = 5,
}

/// A reader over `bytes[..end]`. Positions count from the start of `bytes`, whatever part is read, so that errors point
/// into the whole input.
#[derive(Clone, Copy)]
pub(super) struct Scan<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) pos: usize,
    pub(super) end: usize,
}

/// The longest tag and length, in bytes.
const SHORT: usize = 5;

impl<'a> Scan<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Scan<'a> {
        Scan { bytes, pos: 0, end: bytes.len() }
    }

    /// The same input, another part of it.
    pub(super) const fn part(self, pos: usize, end: usize) -> Scan<'a> {
        Scan { bytes: self.bytes, pos, end }
    }

    #[inline]
    pub(super) const fn is_done(&self) -> bool {
        self.pos >= self.end
    }

    #[inline]
    pub(super) fn tag(&mut self) -> Result<(u32, WireType), Fault> {
        let start = self.pos;
        let tag = self.short_varint()?;
        let invalid = Fault::new(DecodeCause::InvalidTag, start);
        let tag = u32::try_from(tag).map_err(|_| invalid)?;
        let wire_type = match tag & 7 {
            0 => WireType::Varint,
            1 => WireType::Fixed64,
            2 => WireType::Len,
            3 => WireType::StartGroup,
            4 => WireType::EndGroup,
            5 => WireType::Fixed32,
            _ => return Err(invalid),
        };
        match tag >> 3 {
            0 => Err(invalid),
            number => Ok((number, wire_type)),
        }
    }

    /// A length and the part of the input it spans: the position moves behind it.
    #[inline]
    pub(super) fn len_delimited(&mut self) -> Result<(usize, usize), Fault> {
        let start = self.pos;
        let len = self.short_varint()?;
        match usize::try_from(len) {
            Ok(len) if len <= self.end - self.pos => {
                let from = self.pos;
                self.pos += len;
                Ok((from, self.pos))
            }
            _ => Err(Fault::new(DecodeCause::LengthPastEnd, start)),
        }
    }

    /// A number. Bits above the 64th fall off, as in Google's readers.
    #[inline]
    pub(super) fn varint(&mut self) -> Result<u64, Fault> {
        match self.bytes[..self.end].get(self.pos) {
            Some(&byte) if byte < 0x80 => {
                self.pos += 1;
                Ok(u64::from(byte))
            }
            _ => self.long_varint(10),
        }
    }

    #[inline]
    fn short_varint(&mut self) -> Result<u64, Fault> {
        match self.bytes[..self.end].get(self.pos) {
            Some(&byte) if byte < 0x80 => {
                self.pos += 1;
                Ok(u64::from(byte))
            }
            _ => self.long_varint(SHORT),
        }
    }

    fn long_varint(&mut self, max_bytes: usize) -> Result<u64, Fault> {
        let mut value = 0_u64;
        let left = &self.bytes[self.pos..self.end];
        for (index, &byte) in left.iter().take(max_bytes).enumerate() {
            value |= u64::from(byte & 0x7f) << (7 * index);
            if byte < 0x80 {
                self.pos += index + 1;
                return Ok(value);
            }
        }
        let cause = if left.len() < max_bytes {
            DecodeCause::Truncated
        } else {
            DecodeCause::OverlongVarint
        };
        Err(Fault::new(cause, self.pos))
    }

    #[inline]
    pub(super) fn fixed(&mut self, width: usize) -> Result<&'a [u8], Fault> {
        if self.end - self.pos < width {
            return Err(Fault::new(DecodeCause::Truncated, self.pos));
        }
        let value = &self.bytes[self.pos..self.pos + width];
        self.pos += width;
        Ok(value)
    }

    /// Steps over the value behind a tag; `depth` more groups may be open within it.
    pub(super) fn skip(
        &mut self,
        number: u32,
        wire_type: WireType,
        depth: u32,
    ) -> Result<(), SkipError> {
        match wire_type {
            WireType::Varint => {
                self.varint()?;
            }
            WireType::Fixed64 => {
                self.fixed(8)?;
            }
            WireType::Fixed32 => {
                self.fixed(4)?;
            }
            WireType::Len => {
                self.len_delimited()?;
            }
            WireType::StartGroup => return self.skip_group(number, depth),
            WireType::EndGroup => {
                return Err(Fault::new(DecodeCause::UnmatchedGroup, self.pos).into());
            }
        }
        Ok(())
    }

    fn skip_group(&mut self, number: u32, depth: u32) -> Result<(), SkipError> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(SkipError::TooDeep { offset: self.pos });
        };
        loop {
            let start = self.pos;
            match self.tag()? {
                (inner, WireType::EndGroup) if inner == number => return Ok(()),
                (_, WireType::EndGroup) => {
                    return Err(Fault::new(DecodeCause::UnmatchedGroup, start).into());
                }
                (inner, wire_type) => self.skip(inner, wire_type, depth)?,
            }
        }
    }
}

/// Why a field could not be stepped over; how deep is too deep is for the caller to say.
pub(super) enum SkipError {
    Malformed(Fault),
    TooDeep { offset: usize },
}

impl From<Fault> for SkipError {
    fn from(error: Fault) -> SkipError {
        SkipError::Malformed(error)
    }
}

/// Whether values of a kind are laid out so.
impl super::schema::Kind {
    #[inline]
    pub(super) const fn wire_type(&self) -> WireType {
        use super::schema::Kind;
        match self {
            Kind::Double => WireType::Fixed64,
            Kind::String | Kind::Bytes | Kind::Message(_) => WireType::Len,
            Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 => WireType::Varint,
            Kind::Bool | Kind::Enum(_) => WireType::Varint,
        }
    }
}
