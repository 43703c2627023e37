//! Siblings in order: a heap of keys.

use super::fraction::{CLOSE, Fraction};
use core::cmp::Ordering;

/// How many places lie below each of a heap: with four it is half as deep as with two, and those four lie side by side.
pub(super) const BELOW: usize = 4;

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
    share: u64,
    count: u64,
    /// The rank above the node: no two siblings have the same rank, so that the node decides nothing.
    rank_and_node: u64,
}

impl Ranked {
    fn new(key: Key, node: u32) -> Self {
        let Key { share, count, rank } = key;
        Ranked { share, count, rank_and_node: u64::from(rank) << 32 | u64::from(node) }
    }

    pub(super) fn node(self) -> u32 {
        self.rank_and_node as u32
    }

    /// Whether this one comes first, by the doubles of shares. Without branches: which of two children comes first
    /// cannot be foreseen.
    #[inline]
    pub(super) fn is_before(&self, other: &Self) -> bool {
        let high = |ranked: &Self| u128::from(ranked.share) << 64 | u128::from(ranked.count);
        let (mine, theirs) = (high(self), high(other));
        (mine < theirs) | ((mine == theirs) & (self.rank_and_node < other.rank_and_node))
    }

    /// The order where doubles do not tell shares apart: by the exact shares of the nodes.
    pub(super) fn order_exactly(&self, other: &Self, fractions: &[Fraction]) -> Ordering {
        let shares = if self.share.abs_diff(other.share) > CLOSE {
            self.share.cmp(&other.share)
        } else {
            fractions[self.node() as usize].compare(fractions[other.node() as usize])
        };
        shares.then((self.count, self.rank_and_node).cmp(&(other.count, other.rank_and_node)))
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
        self.heap.push(Ranked::new(key, node));
    }

    /// Shares are exact, and this is one of them.
    pub(super) fn mix(&mut self, share: Fraction) {
        self.mixed = self.mixed || !share.orders_as_double(&mut self.denominator);
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
            places[ranked.node() as usize] = place as u32;
        }
    }

    /// Whether no more than one takes part.
    pub(super) fn is_single(&self) -> bool {
        self.heap.len() < 2
    }

    /// Takes a node out. O(log n).
    pub(super) fn remove(&mut self, node: u32, places: &mut [u32], fractions: &[Fraction]) {
        let place = places[node as usize];
        if let Some(last) = self.heap.pop().filter(|last| last.node() != node) {
            places[last.node() as usize] = place;
            self.put(last, places, fractions);
        }
    }

    /// What stands at a place of the heap: the first is at 0, then, row by row, those below each.
    pub(super) fn at(&self, place: u32) -> Option<Ranked> {
        self.heap.get(place as usize).copied()
    }

    /// What stands below a place, side by side: [`BELOW`] of them but at the end of the heap.
    pub(super) fn below(&self, place: u32) -> impl Iterator<Item = (Ranked, u32)> + '_ {
        let begin = first_below(place as usize).min(self.heap.len());
        let end = self.heap.len().min(begin + BELOW);
        self.heap[begin..end].iter().copied().zip(begin as u32..)
    }

    /// Moves a node to where a new key puts it. O(log n).
    pub(super) fn update(
        &mut self,
        node: u32,
        key: Key,
        places: &mut [u32],
        fractions: &[Fraction],
    ) {
        self.put(Ranked::new(key, node), places, fractions);
    }

    /// Puts a node where its key belongs, starting from the place that is noted for it.
    fn put(&mut self, moved: Ranked, places: &mut [u32], fractions: &[Fraction]) {
        if self.mixed {
            self.sift(moved, places, |left, right| left.order_exactly(right, fractions).is_lt());
        } else {
            self.sift(moved, places, Ranked::is_before);
        }
    }

    fn sift(
        &mut self,
        moved: Ranked,
        places: &mut [u32],
        is_before: impl Fn(&Ranked, &Ranked) -> bool,
    ) {
        let heap = &mut self.heap[..];
        let begin = places[moved.node() as usize] as usize;
        let mut at = begin;
        let mut set = |at: usize, ranked: Ranked, heap: &mut [Ranked]| {
            heap[at] = ranked;
            places[ranked.node() as usize] = at as u32;
        };
        while at > 0 {
            let above = (at - 1) / BELOW;
            if !is_before(&moved, &heap[above]) {
                break;
            }
            set(at, heap[above], heap);
            at = above;
        }
        if at == begin {
            // To the very end, and back from there as far as needed: who was just given something is among the last.
            let mut first = first_below(at);
            while let Some(row) = heap.get(first..).and_then(|rest| rest.first_chunk::<BELOW>()) {
                let left = usize::from(is_before(&row[1], &row[0]));
                let right = 2 + usize::from(is_before(&row[3], &row[2]));
                let place = if is_before(&row[right], &row[left]) { right } else { left };
                set(at, row[place], heap);
                at = first + place;
                first = first_below(at);
            }
            let mut best = first;
            for other in first + 1..heap.len() {
                if is_before(&heap[other], &heap[best]) {
                    best = other;
                }
            }
            if best < heap.len() {
                set(at, heap[best], heap);
                at = best;
            }
            while at > begin {
                let above = (at - 1) / BELOW;
                if !is_before(&moved, &heap[above]) {
                    break;
                }
                set(at, heap[above], heap);
                at = above;
            }
        }
        set(at, moved, heap);
    }
}

/// The first place below another.
const fn first_below(place: usize) -> usize {
    BELOW * place + 1
}
