//! A walk that takes clients out of a tree of heaps without disturbing them.

use super::order::{Key, Order};
use super::sorter::{Client, ROOT, Sorter};
use core::cmp::Reverse;
use std::collections::BinaryHeap;

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
    /// The next child.
    fn next(&mut self, order: &Order) -> Option<u32> {
        let next = match self.last {
            None => order.at(0).map(|_| 0),
            Some(last) => {
                for below in [2 * last + 1, 2 * last + 2] {
                    if let Some((key, _)) = order.at(below) {
                        self.frontier.push(Reverse((key, below)));
                    }
                }
                self.frontier.pop().map(|Reverse((_, place))| place)
            }
        };
        self.last = next.or(self.last);
        next.and_then(|place| order.at(place)).map(|(_, node)| node)
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
            let Some(node) = level.next(order) else {
                self.depth -= 1;
                continue;
            };
            match sorter.client_at(node) {
                Some(client) => return Some(client),
                None => self.descend(node),
            }
        }
    }
}
