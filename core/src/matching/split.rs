//! A search that bounds do not make short, split among threads. Who finds the best place makes no difference: it is one place by
//! a total order.

use super::champion::{Champion, Wanted};
use super::search::Search;
use core::ops::Range;
use core::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// So many blocks were looked at, and so many are left for each thread: what bounds make short is done sooner than another thread
/// takes part.
const LOOKS: usize = 48;
const BLOCKS: usize = 128;
/// So many a thread takes at once. Where much was packed a block takes as long as a hundred where nothing was: who is done first
/// takes more of them.
const AT_ONCE: usize = 16;

/// The greatest estimate that any part found: what is certainly below it need not be looked at in the others.
struct Highest(AtomicU64);

impl Highest {
    fn new(estimate: f64) -> Highest {
        Highest(AtomicU64::new(ordered(estimate)))
    }

    fn raise(&self, estimate: f64) {
        self.0.fetch_max(ordered(estimate), Ordering::Relaxed);
    }

    fn get(&self) -> f64 {
        let bits = self.0.load(Ordering::Relaxed);
        f64::from_bits(if bits >> 63 == 1 { bits ^ 1 << 63 } else { !bits })
    }
}

/// The bits of a double as a number of the same order.
fn ordered(value: f64) -> u64 {
    let bits = value.to_bits();
    if bits >> 63 == 0 { bits ^ 1 << 63 } else { !bits }
}

/// A search as all who take part see it.
#[derive(Clone, Copy)]
struct Shared<'a> {
    wanted: Wanted<'a>,
    end: usize,
    /// The first block that nobody took.
    next: &'a AtomicUsize,
    rival: Option<Champion>,
    highest: &'a Highest,
}

impl Search<'_> {
    /// Whether the rest of a search is split, after so many looks and with so many blocks to go.
    pub(super) fn is_split(&self, looks: usize, rest: usize) -> bool {
        looks > LOOKS && self.threads > 1 && rest >= 2 * BLOCKS
    }

    /// The best of some blocks and of `rival`, without an index, by as many threads as there may be.
    pub(super) fn best_in_parallel(
        &self,
        wanted: Wanted<'_>,
        blocks: Range<usize>,
        rival: Option<Champion>,
    ) -> Option<Champion> {
        let highest = Highest::new(rival.map_or(f64::NEG_INFINITY, |rival| rival.estimate));
        let next = AtomicUsize::new(blocks.start);
        let shared = Shared { wanted, end: blocks.end, next: &next, rival, highest: &highest };
        self.best_by_all(shared, (blocks.len() / BLOCKS).min(self.threads as usize))
    }

    fn best_by_all(&self, shared: Shared<'_>, threads: usize) -> Option<Champion> {
        if threads <= 1 {
            return self.best_by_one(shared);
        }
        let (mut left, right) = rayon::join(
            || self.best_by_all(shared, threads - threads / 2),
            || self.best_by_all(shared, threads / 2),
        );
        right.into_iter().for_each(|right| self.keep_better(shared.wanted, &mut left, right));
        left
    }

    /// The best of the blocks that one thread gets hold of.
    fn best_by_one(&self, shared: Shared<'_>) -> Option<Champion> {
        let Shared { wanted, end, next, highest, .. } = shared;
        let mut best = shared.rival;
        loop {
            let first = next.fetch_add(AT_ONCE, Ordering::Relaxed);
            if first >= end {
                return best;
            }
            for block in first..(first + AT_ONCE).min(end) {
                let bound = self.bound(wanted, block) + self.standing.most_points();
                if bound < highest.get() - wanted.class.margin {
                    continue;
                }
                if let Some(own) = self.best_in_block(wanted, block, best.as_mut()) {
                    highest.raise(own.estimate);
                    self.keep_better(wanted, &mut best, own);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn estimates_are_ordered_as_numbers() {
        let all = [f64::NEG_INFINITY, -2.5, -0.0, 0.0, 1e-300, 0.75, 1.0, 3.0, f64::INFINITY];
        assert!(all.windows(2).all(|pair| ordered(pair[0]) <= ordered(pair[1])));
        let highest = Highest::new(f64::NEG_INFINITY);
        for (raised, greatest) in [(-2.5, -2.5), (0.75, 0.75), (0.5, 0.75), (3.0, 3.0)] {
            highest.raise(raised);
            assert_eq!(highest.get(), greatest);
        }
    }
}
