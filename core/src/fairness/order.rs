//! Siblings in order: a binary heap of keys.

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

    /// The key and node at a place of the heap: the first is at 0, and below place `p` come `2p + 1` and `2p + 2`.
    pub(super) fn at(&self, place: u32) -> Option<(Key, u32)> {
        self.heap.get(place as usize).map(|ranked| (ranked.key, ranked.node))
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
