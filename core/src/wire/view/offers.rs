//! The offers of an event, each within reach.

use super::OfferView;
use super::sealed::Plain;

/// Where an offer stands within the list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The offers of an event by their index. The places were noted when the event was checked.
#[derive(Debug, Clone, Copy)]
pub struct OfferTable<'a> {
    list: &'a [u8],
    spans: &'a [Span],
}

impl<'a> OfferTable<'a> {
    pub(super) const fn new(list: &'a [u8], spans: &'a [Span]) -> OfferTable<'a> {
        OfferTable { list, spans }
    }

    /// How many offers there are; none in an event of another type.
    pub const fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The offer at an index. Costs a walk over that offer's own fields.
    #[inline]
    pub fn at(&self, index: usize) -> Option<OfferView<'a>> {
        let span = self.spans.get(index)?;
        self.list.get(span.start..span.end).map(OfferView::of)
    }

    /// All offers in their order.
    #[inline]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = OfferView<'a>> + use<'a> {
        let list = self.list;
        self.spans
            .iter()
            .map(move |span| OfferView::of(list.get(span.start..span.end).unwrap_or_default()))
    }
}
