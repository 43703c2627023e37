//! A writer that goes from back to front: a length is known when what it measures is written, so that one walk over a
//! message is enough.

use super::{Owned, UnknownFields};

/// Wire bytes that grow towards the front, behind bytes of somebody else.
#[derive(Debug)]
pub struct Back {
    bytes: Vec<u8>,
    /// The first byte that is ours.
    floor: usize,
    /// What is written stands from here to the end.
    pos: usize,
    keeps_unknown: bool,
}

/// Room at first: as much as a short message needs.
const ROOM: usize = 512;

impl Back {
    /// A writer behind the bytes of `out`. Unknown fields are written or left out.
    pub(in crate::wire) fn new(out: Vec<u8>, keeps_unknown: bool) -> Back {
        let mut bytes = out;
        let floor = bytes.len();
        bytes.resize(floor + ROOM, 0);
        Back { pos: bytes.len(), bytes, floor, keeps_unknown }
    }

    /// The bytes of before and, right behind them, what was written.
    pub(in crate::wire) fn finish(mut self) -> Vec<u8> {
        let len = self.written();
        self.bytes.copy_within(self.pos.., self.floor);
        self.bytes.truncate(self.floor + len);
        self.bytes
    }

    /// Forgets what was written; the memory stays.
    pub(in crate::wire) fn clear(&mut self) {
        self.pos = self.bytes.len();
    }

    /// What was written, alone.
    pub(in crate::wire) fn as_bytes(&self) -> &[u8] {
        &self.bytes[self.pos..]
    }

    #[inline]
    pub(in crate::wire) fn written(&self) -> usize {
        self.bytes.len() - self.pos
    }

    #[cold]
    fn grow(&mut self, need: usize) {
        let len = self.written();
        let old_end = self.bytes.len();
        let room = (old_end - self.floor).max(need);
        self.bytes.resize(old_end + room, 0);
        self.bytes.copy_within(self.pos..old_end, self.pos + room);
        self.pos = self.bytes.len() - len;
    }

    /// So many bytes in front, to be filled in.
    #[inline(always)]
    fn front(&mut self, len: usize) -> &mut [u8] {
        if self.pos - self.floor < len {
            self.grow(len);
        }
        let end = self.pos;
        self.pos -= len;
        &mut self.bytes[self.pos..end]
    }

    #[inline]
    pub(in crate::wire) fn raw(&mut self, bytes: &[u8]) {
        self.front(bytes.len()).copy_from_slice(bytes);
    }

    #[inline(always)]
    pub(in crate::wire) fn varint(&mut self, value: u64) {
        if value < 0x80 {
            self.front(1)[0] = value as u8;
        } else if value < 0x4000 {
            let [first, second] = [value as u8 | 0x80, (value >> 7) as u8];
            self.front(2).copy_from_slice(&[first, second]);
        } else {
            self.long(value);
        }
    }

    fn long(&mut self, mut value: u64) {
        let len = (64 - value.leading_zeros() as usize).div_ceil(7).max(1);
        let (last, others) = match self.front(len) {
            [others @ .., last] => (last, others),
            [] => return,
        };
        for byte in others {
            *byte = value as u8 | 0x80;
            value >>= 7;
        }
        *last = value as u8;
    }

    /// A number behind its tag.
    #[inline(always)]
    pub(in crate::wire) fn number(&mut self, tag: u32, value: u64) {
        self.varint(value);
        self.varint(u64::from(tag));
    }

    #[inline(always)]
    pub(in crate::wire) fn double(&mut self, tag: u32, value: f64) {
        self.front(8).copy_from_slice(&value.to_le_bytes());
        self.varint(u64::from(tag));
    }

    #[inline]
    pub(in crate::wire) fn bytes(&mut self, tag: u32, value: &[u8]) {
        self.raw(value);
        self.varint(value.len() as u64);
        self.varint(u64::from(tag));
    }

    /// What `body` writes, behind its length and tag.
    #[inline(always)]
    pub(in crate::wire) fn part(&mut self, tag: u32, body: impl FnOnce(&mut Back)) {
        let before = self.written();
        body(self);
        self.varint((self.written() - before) as u64);
        self.varint(u64::from(tag));
    }

    #[inline]
    pub(in crate::wire) fn message<T: Owned>(&mut self, tag: u32, value: &T) {
        self.part(tag, |out| value.write(out));
    }

    /// An entry of a map; both key and value are written, whatever they are.
    pub(in crate::wire) fn entry(&mut self, tag: u32, key: &str, value: impl FnOnce(&mut Back)) {
        self.part(tag, |out| {
            value(out);
            out.bytes(10, key.as_bytes());
        });
    }

    #[inline]
    pub(in crate::wire) fn unknown(&mut self, fields: &UnknownFields) {
        if !fields.is_empty() && self.keeps_unknown {
            self.raw(fields.as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_there_stays_in_front() {
        let mut back = Back::new(b"before".to_vec(), true);
        back.bytes(18, &[7; 2_000]);
        back.number(8, 300);
        let written = back.finish();
        assert_eq!(&written[..12], b"before\x08\xac\x02\x12\xd0\x0f");
        assert_eq!(&written[12..], &[7; 2_000]);
    }

    #[test]
    fn numbers_take_as_many_bytes_as_they_need() {
        for shift in 0..64 {
            for value in [1_u64 << shift, (1 << shift) - 1, u64::MAX >> shift] {
                let mut back = Back::new(Vec::new(), true);
                back.varint(value);
                let mut expected = Vec::new();
                prost::encoding::encode_varint(value, &mut expected);
                assert_eq!(back.finish(), expected);
            }
        }
    }
}
