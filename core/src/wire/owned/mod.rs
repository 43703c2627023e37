//! What every owned message can do: take in wire bytes that were checked, and write itself from back to front.
//!
//! The implementations are generated, one per message type. Both directions keep unknown fields.

pub(in crate::wire) mod back;
mod interop;
pub(in crate::wire) mod merge;
mod unknown;

pub(in crate::wire) use interop::{len, prost_message, put, take};
pub use unknown::UnknownFields;

use back::Back;

/// A message type as its generated code knows it.
pub trait Owned: Default {
    /// Takes in the fields of one occurrence: later values replace earlier ones, lists grow, messages merge.
    ///
    /// The bytes have passed [`check`](super::check). `None` for what could not have; the message is half filled then.
    fn absorb(&mut self, bytes: &[u8]) -> Option<()>;

    /// The elements of bytes that are acceptable and plain, as a view needs them; `depth` levels may be below the
    /// message. `None` for all others, and for types without a view.
    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        let _ = (bytes, depth);
        None
    }

    /// Writes the message in front of what is written already.
    fn write(&self, out: &mut Back);
}

impl<T: Owned> Owned for Box<T> {
    #[inline]
    fn absorb(&mut self, bytes: &[u8]) -> Option<()> {
        T::absorb(self, bytes)
    }

    #[inline]
    fn write(&self, out: &mut Back) {
        T::write(self, out);
    }
}
