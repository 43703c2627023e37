//! Messages read where they lie: views that borrow the wire bytes and hand out fields without allocating.
//!
//! A [`Reader`] checks a message once and accepts just what [`decode`] accepts. Its views find the fields of one
//! message by a single walk over that message's own fields, sub-messages skipped by their lengths; after that each
//! accessor is a load. There is a view for `Event`, `Call` and everything within them.
//!
//! Views read *plain* bytes: known fields once and in the order of their numbers, unknown ones behind them, maps
//! sorted, nothing packed. That is how every encoder of the field writes. What is acceptable but not plain
//! is rewritten first, into memory of the reader, so that a view never has to merge.
//!
//! ```
//! use apportion_core::wire::view::{EventView, Reader};
//! use apportion_core::wire::v1::scheduler::{Event, event};
//! use apportion_core::wire::v1::Offer;
//! use apportion_core::wire::{DecodeLimits, encode};
//!
//! let offer = Offer {
//!     id: "offer-1".into(),
//!     framework_id: "framework-1".into(),
//!     agent_id: "agent-1".into(),
//!     hostname: "host-1".into(),
//!     ..Offer::default()
//! };
//! let bytes = encode(&Event::offers(vec![offer]));
//!
//! let mut reader = Reader::new(DecodeLimits::default());
//! let (event, offers) = reader.event(&bytes).unwrap();
//! assert_eq!(event.r#type(), Some(event::Type::Offers));
//! let hosts: Vec<_> = offers.iter().map(|offer| offer.hostname().as_str()).collect();
//! assert_eq!(hosts, ["host-1"]);
//! ```

mod list;
mod offers;
pub(super) mod step;
mod text;

pub use super::generated::views::*;
pub use list::{Messages, Texts};
pub(super) use list::{Parts, Varints};
pub use offers::OfferTable;
pub use text::Text;

use super::codec::{DecodeLimits, decode, encode_known_into};
use super::error::{DecodeCause, DecodeError, Fault};
use super::schema::WireMessage;
use offers::Span;

/// A message that is read where it lies.
pub trait View<'a>: sealed::Plain<'a> + Copy {
    /// The owned type of the same message.
    type Message: WireMessage;

    /// The bytes of the message, as plain as the view needs them.
    fn as_bytes(&self) -> &'a [u8];
}

pub(super) mod sealed {
    use super::Walk;

    /// What only checked bytes are given to.
    pub trait Plain<'a>: Sized {
        /// The view of bytes that were checked.
        fn of(bytes: &'a [u8]) -> Self;

        /// Whether the bytes are an acceptable message and plain; `depth` more levels may be below it.
        fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool;
    }
}

/// What a check counts and finds on its way.
#[derive(Debug)]
pub struct Walk<'t> {
    pub(super) elements: usize,
    offers: Option<&'t mut Vec<Span>>,
}

/// The number of elements of plain bytes.
pub(super) fn elements<'a, V: View<'a>>(bytes: &[u8], depth: u32) -> Option<usize> {
    let mut walk = Walk { elements: 0, offers: None };
    V::is_plain(&mut walk, bytes, depth).then_some(walk.elements)
}

impl Walk<'_> {
    /// Keeps the place of an offer that ends `left` bytes before the end of its list of `whole` bytes.
    #[inline(always)]
    pub(super) fn offer(&mut self, whole: usize, left: usize, len: usize) {
        let end = whole - left;
        if let Some(offers) = &mut self.offers {
            offers.push(Span { start: end - len, end });
        }
    }
}

/// Checks messages and gives views of them. Keep one a stream: its memory is used again for the next message.
#[derive(Debug, Clone)]
pub struct Reader {
    limits: DecodeLimits,
    offers: Vec<Span>,
    rewritten: Vec<u8>,
}

impl Reader {
    /// A reader that accepts what [`decode`] accepts under these limits.
    pub const fn new(limits: DecodeLimits) -> Reader {
        Reader { limits, offers: Vec::new(), rewritten: Vec::new() }
    }

    /// Checks a message and gives the view of it.
    ///
    /// One walk over the bytes; plain ones cost no memory. What is not plain costs a [`decode`] and an encoding.
    ///
    /// # Errors
    /// The same as [`decode`]'s.
    pub fn read<'a, V: View<'a>>(&'a mut self, bytes: &'a [u8]) -> Result<V, DecodeError> {
        self.plain::<V>(bytes).map(|checked| V::of(checked.bytes))
    }

    /// Checks an event and gives the view of it, with the table of its offers.
    ///
    /// # Errors
    /// The same as [`decode`]'s.
    pub fn event<'a>(
        &'a mut self,
        bytes: &'a [u8],
    ) -> Result<(EventView<'a>, OfferTable<'a>), DecodeError> {
        let checked = self.plain::<EventView<'a>>(bytes)?;
        let event = <EventView<'a> as sealed::Plain<'a>>::of(checked.bytes);
        let list = event.offers.unwrap_or_default();
        Ok((event, OfferTable::new(list, checked.offers)))
    }

    /// Checks a message; the bytes come back plain.
    fn plain<'a, V: View<'a>>(&'a mut self, bytes: &'a [u8]) -> Result<Checked<'a>, DecodeError> {
        if bytes.len() <= self.limits.bytes && self.is_plain::<V>(bytes) {
            return Ok(Checked { bytes, offers: &self.offers });
        }
        let message: V::Message = decode(bytes, &self.limits)?;
        self.rewritten.clear();
        encode_known_into(&message, &mut self.rewritten);
        let rewritten = core::mem::take(&mut self.rewritten);
        // Its elements were counted already; those of an entry that is written in full are more.
        let is_plain = self.walk::<V>(&rewritten, DecodeLimits::DEPTH_MAX).is_some();
        self.rewritten = rewritten;
        if !is_plain {
            let unreadable = DecodeError::from(Fault::new(DecodeCause::Unreadable, 0));
            return Err(unreadable.of(V::Message::SCHEMA));
        }
        Ok(Checked { bytes: &self.rewritten, offers: &self.offers })
    }

    fn is_plain<'a, V: View<'a>>(&mut self, bytes: &[u8]) -> bool {
        let depth = self.limits.depth.min(DecodeLimits::DEPTH_MAX);
        let elements = self.walk::<V>(bytes, depth);
        elements.is_some_and(|elements| elements <= self.limits.elements as usize)
    }

    /// The number of elements of plain bytes.
    fn walk<'a, V: View<'a>>(&mut self, bytes: &[u8], depth: u32) -> Option<usize> {
        self.offers.clear();
        let mut walk = Walk { elements: 0, offers: Some(&mut self.offers) };
        V::is_plain(&mut walk, bytes, depth).then_some(walk.elements)
    }
}

struct Checked<'a> {
    bytes: &'a [u8],
    offers: &'a [Span],
}
