//! Fields that a message has and the schema does not.

use super::merge;
use core::fmt;
use prost::encoding::encode_varint;

/// Unknown fields of a message, as they came: kept by [`decode`](crate::wire::decode), written behind the known ones
/// by [`encode`](crate::wire::encode).
///
/// Unknown is a field whose number the schema does not have, one in another layout than its number's, and one whose
/// number is none of its enum's. In a message made here there are none, and the place for them is one pointer.
///
/// ```
/// use apportion_core::wire::v1::Filters;
/// use apportion_core::wire::{DecodeLimits, UnknownFields, decode, encode};
///
/// let bytes = b"\x09\0\0\0\0\0\0\x14\x40\x50\x07";
/// let mut filters: Filters = decode(bytes, &DecodeLimits::default())?;
/// assert_eq!(filters.unknown_fields.as_bytes(), b"\x50\x07");
/// assert_eq!(encode(&filters), bytes);
/// filters.unknown_fields = UnknownFields::default();
/// assert_eq!(filters, Filters::refusing(5.0));
/// # Ok::<(), apportion_core::wire::DecodeError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[allow(clippy::box_collection, reason = "one word where there is nothing, as nearly always")]
pub struct UnknownFields(Option<Box<Vec<u8>>>);

impl UnknownFields {
    /// The fields one after the other, in the order they came.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Keeps the field that begins at `start`; `rest` stands behind its tag, and then behind the field.
    #[cold]
    pub(in crate::wire) fn keep<'a>(
        &mut self,
        tag: u32,
        start: &'a [u8],
        rest: &mut &'a [u8],
    ) -> Option<()> {
        merge::skip(tag, rest)?;
        self.keep_read(start, rest)
    }

    /// Keeps the field that begins at `start` and ends before `rest`.
    #[cold]
    pub(in crate::wire) fn keep_read(&mut self, start: &[u8], rest: &[u8]) -> Option<()> {
        let field = start.get(..start.len() - rest.len())?;
        self.0.get_or_insert_default().extend_from_slice(field);
        Some(())
    }

    /// Keeps a number out of a packed list, as a field of its own.
    #[cold]
    pub(in crate::wire) fn keep_number(&mut self, tag: u32, number: u64) {
        let kept = self.0.get_or_insert_default();
        encode_varint(u64::from(tag), kept);
        encode_varint(number, kept);
    }
}

impl fmt::Debug for UnknownFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_bytes(), f)
    }
}
