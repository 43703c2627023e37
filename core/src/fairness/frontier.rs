//! The places of a heap that a walk may take next, best first.

use super::fraction::Fraction;
use super::order::{Order, Ranked};

/// Places below those that were taken: a heap of its own, so that the one walked over stays as it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Frontier {
    heap: Vec<(Ranked, u32)>,
}

impl Frontier {
    /// Removes everything and keeps the memory.
    pub(super) fn clear(&mut self) {
        self.heap.clear();
    }

    /// Takes the place out that comes next of those put in, after putting in those below the last one taken.
    pub(super) fn take_after(
        &mut self,
        last: u32,
        order: &Order,
        fractions: &[Fraction],
    ) -> Option<(Ranked, u32)> {
        if order.is_mixed() {
            self.advance(last, order, |left, right| left.order_exactly(right, fractions).is_lt())
        } else {
            self.advance(last, order, Ranked::is_before)
        }
    }

    fn advance(
        &mut self,
        last: u32,
        order: &Order,
        is_before: impl Fn(&Ranked, &Ranked) -> bool + Copy,
    ) -> Option<(Ranked, u32)> {
        for (ranked, place) in order.below(last) {
            self.push((ranked, place), is_before);
        }
        self.pop(is_before)
    }

    fn push(&mut self, entry: (Ranked, u32), is_before: impl Fn(&Ranked, &Ranked) -> bool) {
        let mut at = self.heap.len();
        self.heap.push(entry);
        while at > 0 {
            let above = (at - 1) / 2;
            if !is_before(&entry.0, &self.heap[above].0) {
                break;
            }
            self.heap[at] = self.heap[above];
            at = above;
        }
        self.heap[at] = entry;
    }

    fn pop(&mut self, is_before: impl Fn(&Ranked, &Ranked) -> bool) -> Option<(Ranked, u32)> {
        let moved = self.heap.pop()?;
        let Some(&first) = self.heap.first() else { return Some(moved) };
        let mut at = 0;
        loop {
            let mut below = 2 * at + 1;
            if below >= self.heap.len() {
                break;
            }
            if below + 1 < self.heap.len()
                && is_before(&self.heap[below + 1].0, &self.heap[below].0)
            {
                below += 1;
            }
            if !is_before(&self.heap[below].0, &moved.0) {
                break;
            }
            self.heap[at] = self.heap[below];
            at = below;
        }
        self.heap[at] = moved;
        Some(first)
    }
}
