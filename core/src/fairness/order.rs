//! Siblings in order: a binary heap of keys.

use super::fraction::Fraction;
use core::cmp::Ordering;

/// What siblings are ordered by, smallest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Key {
    /// The bits of a double that is not negative: they order as the double does.
    pub(super) share: u64,
    pub(super) count: u64,
    pub(super) rank: u32,
}

/// A node and its key, side by side: comparing two mostly touches nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ranked {
    pub(super) key: Key,
    pub(super) node: u32,
}

impl Ranked {
    /// The order where doubles do not tell shares apart: by the exact shares of the nodes.
    pub(super) fn order_exactly(&self, other: &Self, fractions: &[Fraction]) -> Ordering {
        let share = fractions[self.node as usize];
        share
            .order(self.key.share, fractions[other.node as usize], other.key.share)
            .then(self.key.count.cmp(&other.key.count))
            .then(self.key.rank.cmp(&other.key.rank))
    }
}

/// The children of one node that take part, as a heap. Where each stands is kept outside, by node, and so is the exact
/// share.
#[derive(Debug, Clone, Default)]
pub(super) struct Order {
    heap: Vec<Ranked>,
    /// The total and weight (as bits) that exact shares were divided by.
    denominator: Option<(u64, u64)>,
    /// Exact shares have been divided by different ones: doubles alone do not order them.
    mixed: bool,
}

impl Order {
    /// Removes everything and keeps the memory.
    pub(super) fn clear(&mut self) {
        self.heap.clear();
        self.denominator = None;
        self.mixed = false;
    }

    /// Adds a node; [`Order::arrange`] puts it in its place.
    pub(super) fn push(&mut self, node: u32, key: Key) {
        self.heap.push(Ranked { key, node });
    }

    /// Shares are exact, and this is one of them.
    pub(super) fn mix(&mut self, share: Fraction) {
        self.mixed |= !share.orders_as_double(&mut self.denominator);
    }

    /// Whether doubles do not always tell shares apart: then [`Ranked::order_exactly`] does.
    pub(super) fn is_mixed(&self) -> bool {
        self.mixed
    }

    /// Puts everything in order. A sorted list is a heap, and mostly it is nearly sorted from last time.
    pub(super) fn arrange(&mut self, places: &mut [u32], fractions: &[Fraction]) {
        if self.mixed {
            self.heap.sort_unstable_by(|left, right| left.order_exactly(right, fractions));
        } else {
            self.heap.sort_unstable();
        }
        for (place, ranked) in self.heap.iter().enumerate() {
            places[ranked.node as usize] = place as u32;
        }
    }

    /// Whether no more than one takes part.
    pub(super) fn is_single(&self) -> bool {
        self.heap.len() < 2
    }

    /// Takes a node out. O(log n).
    pub(super) fn remove(&mut self, node: u32, places: &mut [u32], fractions: &[Fraction]) {
        let place = places[node as usize];
        if let Some(last) = self.heap.pop().filter(|last| last.node != node) {
            self.heap[place as usize] = last;
            places[last.node as usize] = place;
            self.update(last.node, last.key, places, fractions);
        }
    }

    /// What stands at a place of the heap: the first is at 0, and below place `p` come `2p + 1` and `2p + 2`.
    pub(super) fn at(&self, place: u32) -> Option<Ranked> {
        self.heap.get(place as usize).copied()
    }

    /// Moves a node to where a new key puts it. O(log n).
    pub(super) fn update(
        &mut self,
        node: u32,
        key: Key,
        places: &mut [u32],
        fractions: &[Fraction],
    ) {
        let moved = Ranked { key, node };
        if self.mixed {
            self.sift(moved, places, |left, right| left.order_exactly(right, fractions).is_lt());
        } else {
            self.sift(moved, places, |left, right| left.key < right.key);
        }
    }

    fn sift(
        &mut self,
        moved: Ranked,
        places: &mut [u32],
        is_before: impl Fn(&Ranked, &Ranked) -> bool,
    ) {
        let heap = &mut self.heap;
        let mut at = places[moved.node as usize] as usize;
        while at > 0 {
            let above = (at - 1) / 2;
            if !is_before(&moved, &heap[above]) {
                break;
            }
            heap[at] = heap[above];
            places[heap[at].node as usize] = at as u32;
            at = above;
        }
        loop {
            let mut below = 2 * at + 1;
            if below >= heap.len() {
                break;
            }
            if below + 1 < heap.len() && is_before(&heap[below + 1], &heap[below]) {
                below += 1;
            }
            if !is_before(&heap[below], &moved) {
                break;
            }
            heap[at] = heap[below];
            places[heap[at].node as usize] = at as u32;
            at = below;
        }
        heap[at] = moved;
        places[moved.node as usize] = at as u32;
    }
}
