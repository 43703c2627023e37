//! A walk that takes clients out of a tree of heaps without disturbing them.

use super::fraction::Fraction;
use super::frontier::Frontier;
use super::lottery::Draw;
use super::order::Order;
use super::sorter::{Client, ROOT, Sorter};
use crate::rng::Rng;

/// A walk over the active clients of a sorter, best first. Reused from walk to walk, it allocates nothing.
///
/// Taking the first client looks at nothing but the top of each level; what comes after is found when it is asked for.
#[derive(Debug, Clone)]
pub struct Walk {
    levels: Vec<Level>,
    /// How many levels are in use.
    depth: usize,
    draw: Draw,
    rng: Rng,
}

#[derive(Debug, Clone, Default)]
struct Level {
    /// The inner node whose children are walked.
    node: u32,
    /// The place handed out last; those below it have not been looked at.
    last: Option<u32>,
    frontier: Frontier,
}

impl Level {
    /// The next child.
    fn next(&mut self, order: &Order, fractions: &[Fraction]) -> Option<u32> {
        let (ranked, place) = match self.last {
            None => (order.at(0)?, 0),
            Some(last) => self.frontier.take_after(last, order, fractions)?,
        };
        self.last = Some(place);
        Some(ranked.node())
    }
}

impl Default for Walk {
    fn default() -> Self {
        Walk { levels: Vec::new(), depth: 0, draw: Draw::default(), rng: Rng::new(0) }
    }
}

impl Walk {
    /// Starts at the root. The sorter must be settled, and must not be settled again before the walk is done.
    ///
    /// Where the order goes by lot ([`SorterKind::Random`](super::SorterKind::Random)), all walks that start so are
    /// alike; see [`start_with`](Walk::start_with).
    pub fn start(&mut self) {
        self.start_with(Rng::new(0));
    }

    /// Starts at the root; what goes by lot is drawn from this.
    pub fn start_with(&mut self, rng: Rng) {
        self.depth = 0;
        self.descend(ROOT);
        self.draw.clear();
        self.rng = rng;
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
        if let Some(lottery) = sorter.lottery() {
            return self.draw.next(lottery, &mut self.rng);
        }
        loop {
            let level = &mut self.levels[self.depth.checked_sub(1)?];
            let Some(node) = level.next(sorter.order(level.node), sorter.fractions()) else {
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
