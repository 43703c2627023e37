//! Repeated fields of a view.

use super::sealed::Plain;
use super::{Text, step};
use core::marker::PhantomData;

/// The sub-messages of a repeated field, in their order.
///
/// Each step makes one view. `count` and `last` step over the others by their lengths.
#[derive(Debug, Clone)]
pub struct Messages<'a, V> {
    parts: Parts<'a>,
    view: PhantomData<V>,
}

impl<'a, V: Plain<'a>> Messages<'a, V> {
    #[inline]
    pub(in crate::wire) const fn new(run: &'a [u8]) -> Self {
        Messages { parts: Parts(run), view: PhantomData }
    }

    /// Whether there are none (left).
    #[inline]
    pub const fn is_empty(&self) -> bool {
        self.parts.0.is_empty()
    }
}

impl<'a, V: Plain<'a>> Iterator for Messages<'a, V> {
    type Item = V;

    #[inline]
    fn next(&mut self) -> Option<V> {
        self.parts.next().map(V::of)
    }

    #[inline]
    fn count(self) -> usize {
        self.parts.count()
    }

    #[inline]
    fn last(self) -> Option<V> {
        self.parts.last().map(V::of)
    }
}

/// The strings of a repeated field, in their order.
#[derive(Debug, Clone)]
pub struct Texts<'a>(Parts<'a>);

impl<'a> Texts<'a> {
    #[inline]
    pub(in crate::wire) const fn new(run: &'a [u8]) -> Self {
        Texts(Parts(run))
    }
}

impl<'a> Iterator for Texts<'a> {
    type Item = Text<'a>;

    #[inline]
    fn next(&mut self) -> Option<Text<'a>> {
        self.0.next().map(Text::new)
    }
}

/// What stands behind the lengths of a repeated field.
#[derive(Debug, Clone)]
pub(in crate::wire) struct Parts<'a>(pub(in crate::wire) &'a [u8]);

impl<'a> Iterator for Parts<'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        if self.0.is_empty() {
            return None;
        }
        let part = step::part(&mut self.0);
        step::tag(&mut self.0)?;
        part
    }
}

/// The numbers of a repeated field.
#[derive(Debug, Clone)]
pub(in crate::wire) struct Varints<'a>(pub(in crate::wire) &'a [u8]);

impl Iterator for Varints<'_> {
    type Item = u64;

    #[inline]
    fn next(&mut self) -> Option<u64> {
        if self.0.is_empty() {
            return None;
        }
        let number = step::varint(&mut self.0);
        step::tag(&mut self.0)?;
        number
    }
}
