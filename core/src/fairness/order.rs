//! Siblings in order: a binary heap of keys, and a walk that takes them out of a tree of heaps without disturbing them.

use super::sorter::{Client, ROOT, Sorter};
use core::cmp::Reverse;
use std::collections::BinaryHeap;

/// What siblings are ordered by, smallest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Key {
    /// The bits of a double that is not negative: they order as the double does.
    pub(super) share: u64,
    pub(super) count: u64,
    pub(super) rank: u32,
}

/// A node and its key, side by side: comparing two touches nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Ranked {
    key: Key,
    node: u32,
}

/// The children of one node that take part, as a heap. Where each stands is kept outside, by node.
#[derive(Debug, Clone, Default)]
pub(super) struct Order {
    heap: Vec<Ranked>,
}

impl Order {
    /// Removes everything and keeps the memory.
    pub(super) fn clear(&mut self) {
        self.heap.clear();
    }

    /// Adds a node; [`Order::arrange`] puts it in its place.
    pub(super) fn push(&mut self, node: u32, key: Key) {
        self.heap.push(Ranked { key, node });
    }

    /// Puts everything in order. A sorted list is a heap, and mostly it is nearly sorted from last time.
    pub(super) fn arrange(&mut self, places: &mut [u32]) {
        self.heap.sort_unstable();
        for (place, ranked) in self.heap.iter().enumerate() {
            places[ranked.node as usize] = place as u32;
        }
    }

    /// Moves a node to where a new key puts it. O(log n).
    pub(super) fn update(&mut self, node: u32, key: Key, places: &mut [u32]) {
        let heap = &mut self.heap;
        let mut at = places[node as usize] as usize;
        while at > 0 {
            let above = (at - 1) / 2;
            if heap[above].key <= key {
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
            if below + 1 < heap.len() && heap[below + 1].key < heap[below].key {
                below += 1;
            }
            if heap[below].key >= key {
                break;
            }
            heap[at] = heap[below];
            places[heap[at].node as usize] = at as u32;
            at = below;
        }
        heap[at] = Ranked { key, node };
        places[node as usize] = at as u32;
    }
}

/// A walk over the active clients of a sorter, best first. Reused from walk to walk, it allocates nothing.
///
/// Taking the first client looks at nothing but the top of each level; what comes after is found when it is asked for.
#[derive(Debug, Clone, Default)]
pub struct Walk {
    levels: Vec<Level>,
    /// How many levels are in use.
    depth: usize,
}

#[derive(Debug, Clone, Default)]
struct Level {
    /// The inner node whose children are walked.
    node: u32,
    /// The place handed out last; those below it have not been looked at.
    last: Option<u32>,
    /// Places whose parents were handed out.
    frontier: BinaryHeap<Reverse<(Key, u32)>>,
}

impl Level {
    /// The place of the next child.
    fn next(&mut self, order: &Order) -> Option<u32> {
        let next = match self.last {
            None => (!order.heap.is_empty()).then_some(0),
            Some(last) => {
                for below in [2 * last + 1, 2 * last + 2] {
                    if let Some(ranked) = order.heap.get(below as usize) {
                        self.frontier.push(Reverse((ranked.key, below)));
                    }
                }
                self.frontier.pop().map(|Reverse((_, place))| place)
            }
        };
        self.last = next.or(self.last);
        next
    }
}

impl Walk {
    /// Starts at the root. The sorter must be settled, and must not be settled again before the walk is done.
    pub fn start(&mut self) {
        self.depth = 0;
        self.descend(ROOT);
    }

    fn descend(&mut self, node: u32) {
        if self.depth == self.levels.len() {
            self.levels.push(Level::default());
        }
        let level = &mut self.levels[self.depth];
        level.node = node;
        level.last = None;
        level.frontier.clear();
        self.depth += 1;
    }

    /// The next client.
    pub fn next(&mut self, sorter: &Sorter) -> Option<Client> {
        loop {
            let level = &mut self.levels[self.depth.checked_sub(1)?];
            let order = sorter.order(level.node);
            let Some(place) = level.next(order) else {
                self.depth -= 1;
                continue;
            };
            let node = order.heap[place as usize].node;
            match sorter.client_at(node) {
                Some(client) => return Some(client),
                None => self.descend(node),
            }
        }
    }
}
