//! The refusals on one agent.

use crate::bitset::BitSet;
use crate::timer::Instant;

/// When a refusal ends.
///
/// What falls due at one instant happens in the order in which it was armed. Of filters that matters against the batch
/// cycle alone: one that was armed after that cycle's timer ends after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct End {
    high: u32,
    low: u32,
    after_batch: bool,
}

impl End {
    pub(crate) const fn new(at: Instant, after_batch: bool) -> Self {
        End { high: (at >> 32) as u32, low: at as u32, after_batch }
    }

    pub(crate) const fn at(self) -> Instant {
        (self.high as u64) << 32 | self.low as u64
    }

    pub(crate) const fn is_after_batch(self) -> bool {
        self.after_batch
    }
}

/// One refusal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Filter {
    /// Whose.
    pub(crate) taker: u32,
    /// Of what.
    pub(crate) bag: u32,
    pub(crate) end: End,
}

/// Where refusals are this many and one in this many takers has one, bits tell who has: they take no more than 4 bytes
/// a refusal.
const MANY: usize = 16;
const ONE_IN: usize = 32;

/// Where bits tell who has refusals, those that come are appended, and one in so many of them puts the list in order: to
/// look for the place of each, and to move what is behind it, would be to read the list each time.
const UNORDERED: u32 = 64;

/// No bag: not all refuse the same.
const NO_BAG: u32 = u32::MAX;

/// All refusals on an agent: one line of the cache, and two lists.
#[derive(Debug, Clone)]
#[repr(align(64))]
pub(crate) struct AgentFilters {
    /// By taker, those of one as they came; behind them `unordered` ones that came later, as they came.
    filters: Vec<Filter>,
    /// The takers, where these are many.
    takers: BitSet,
    /// The first end, if there is a refusal. Its parts: with the padding of a whole one there would be more than a line.
    first_at: [u32; 2],
    first_after_batch: bool,
    unordered: u8,
    /// The only bag is known to cover what is free on the agent and what it offers.
    only_bag_covers: bool,
    /// The bag, if all refuse the same.
    only_bag: u32,
}

impl Default for AgentFilters {
    fn default() -> Self {
        AgentFilters {
            filters: Vec::new(),
            takers: BitSet::new(),
            first_at: [0; 2],
            first_after_batch: false,
            unordered: 0,
            only_bag_covers: false,
            only_bag: NO_BAG,
        }
    }
}

impl AgentFilters {
    /// Adds one. `takers` is one more than the highest number of a taker. `agent` is the number of the agent: of many
    /// that are declined at once, not all put their lists in order at once.
    pub(super) fn insert(&mut self, filter: Filter, takers: usize, agent: u32) {
        let alike = self.filters.is_empty() || self.only_bag == filter.bag;
        self.only_bag = if alike { filter.bag } else { NO_BAG };
        self.only_bag_covers &= alike;
        self.set_first_end(self.first_end().map_or(filter.end, |first| first.min(filter.end)));
        if self.filters.len() == self.filters.capacity() {
            // Doubling would leave half of it empty.
            self.filters.reserve_exact((self.filters.len() / 4).max(4));
        }
        if self.takers.is_unused() {
            let at = self.filters.partition_point(|other| other.taker <= filter.taker);
            self.filters.insert(at, filter);
            if self.filters.len() >= MANY && self.filters.len() * ONE_IN >= takers {
                self.takers = self.filters.iter().map(|filter| filter.taker).collect();
            }
            return;
        }
        self.takers.insert(filter.taker);
        self.filters.push(filter);
        self.unordered += 1;
        if (self.filters.len() as u32).wrapping_add(agent) % UNORDERED == 0
            || u32::from(self.unordered) == UNORDERED
        {
            self.filters.sort_by_key(|filter| filter.taker);
            self.unordered = 0;
        }
    }

    /// What is in order, and what came later.
    fn parts(&self) -> (&[Filter], &[Filter]) {
        self.filters.split_at(self.filters.len() - usize::from(self.unordered))
    }

    pub(crate) fn as_slice(&self) -> &[Filter] {
        &self.filters
    }

    /// Whether a taker has any.
    pub(crate) fn has(&self, taker: u32) -> bool {
        if self.takers.is_unused() {
            self.filters.binary_search_by_key(&taker, |filter| filter.taker).is_ok()
        } else {
            self.takers.contains(taker)
        }
    }

    /// Reads something of what tells who has any, so that it is at hand afterwards.
    pub(crate) fn fetch(&self) -> u64 {
        let takers = [0, 8, 16].map(|word| self.takers.word(word));
        u64::from(self.only_bag) ^ takers[0] ^ takers[1] ^ takers[2]
    }

    /// Those of a taker, as they came.
    pub(crate) fn of(&self, taker: u32) -> impl Iterator<Item = &Filter> {
        let has_none = !self.takers.is_unused() && !self.takers.contains(taker);
        let (ordered, unordered) = if has_none { Default::default() } else { self.parts() };
        let begin = ordered.partition_point(|filter| filter.taker < taker);
        let ordered = ordered[begin..].iter().take_while(move |filter| filter.taker == taker);
        ordered.chain(unordered.iter().filter(move |filter| filter.taker == taker))
    }

    /// The bag that all refuse.
    pub(super) fn only_bag(&self) -> Option<u32> {
        (self.only_bag != NO_BAG).then_some(self.only_bag)
    }

    /// Whether [`AgentFilters::only_bag`] is known to cover what is free on the agent and what it offers.
    pub(crate) fn only_bag_covers(&self) -> bool {
        self.only_bag_covers
    }

    /// Notes it. It holds until the agent grows.
    pub(super) fn note_only_bag_covers(&mut self, covers: bool) {
        self.only_bag_covers = covers && self.only_bag != NO_BAG;
    }

    pub(super) fn first_end(&self) -> Option<End> {
        let [high, low] = self.first_at;
        (!self.filters.is_empty()).then_some(End { high, low, after_batch: self.first_after_batch })
    }

    fn set_first_end(&mut self, End { high, low, after_batch }: End) {
        self.first_at = [high, low];
        self.first_after_batch = after_batch;
    }

    /// Drops some; `gone` is called for each.
    pub(super) fn drop_where(
        &mut self,
        is_gone: impl Fn(&Filter) -> bool,
        mut gone: impl FnMut(&Filter),
    ) {
        let ordered = self.parts().0.len();
        let AgentFilters { filters, takers, unordered, .. } = self;
        let mut first_end: Option<End> = None;
        let mut at = 0;
        if !takers.is_unused() {
            filters
                .iter()
                .filter(|filter| is_gone(filter))
                .for_each(|one| takers.remove(one.taker));
        }
        filters.retain(|filter| {
            let stays = !is_gone(filter);
            if stays {
                first_end = Some(first_end.map_or(filter.end, |first| first.min(filter.end)));
                if !takers.is_unused() {
                    // Of one taker some may go and some stay.
                    takers.insert(filter.taker);
                }
            } else {
                *unordered -= u8::from(at >= ordered);
                gone(filter);
            }
            at += 1;
            stays
        });
        let Some(first_end) = first_end else {
            *self = AgentFilters::default();
            return;
        };
        if filters.len() * 4 < filters.capacity() {
            filters.shrink_to_fit();
        }
        self.set_first_end(first_end);
    }

    pub(super) fn validate(&self) -> Result<(), String> {
        let (ordered, unordered) = self.parts();
        if !ordered.is_sorted_by_key(|filter| filter.taker)
            || unordered.len() as u32 >= UNORDERED
            || (self.takers.is_unused() && !unordered.is_empty())
        {
            return Err("out of order".into());
        }
        if self.first_end() != self.filters.iter().map(|filter| filter.end).min() {
            return Err("the first does not end first".into());
        }
        if !self.filters.iter().all(|filter| self.has(filter.taker)) {
            return Err("the index lacks some".into());
        }
        let takers: BitSet = self.filters.iter().map(|filter| filter.taker).collect();
        if !self.takers.is_unused() && self.takers.count() != takers.count() {
            return Err("the index has more".into());
        }
        if self.only_bag().is_some_and(|bag| self.filters.iter().any(|filter| filter.bag != bag)) {
            return Err("not all refuse the same".into());
        }
        Ok(())
    }
}

const _: () = assert!(size_of::<Filter>() <= 20, "there may be millions");
const _: () = assert!(size_of::<AgentFilters>() == 64, "a turn waits for it");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;

    /// As one reads it in the order in which they came.
    fn of(plain: &[Filter], taker: u32) -> Vec<(u32, End)> {
        let its = plain.iter().filter(|filter| filter.taker == taker);
        its.map(|filter| (filter.bag, filter.end)).collect()
    }

    #[test]
    fn refusals_are_found_as_in_a_plain_list() {
        for seed in 0..60 {
            let mut rng = Rng::new(seed);
            // Few takers with many refusals each, and many with few; of some thousands bits would take too much.
            let takers = [3, 40, 300, 5_000][seed as usize % 4];
            let mut filters = AgentFilters::default();
            let mut plain: Vec<Filter> = Vec::new();
            for step in 0..400 {
                if rng.next_u64() % 40 == 0 {
                    let lot = rng.next_u64() as u32 % takers;
                    let end = End::new(step + 30, false);
                    let is_gone = |filter: &Filter| {
                        if lot % 2 == 0 { filter.taker == lot } else { filter.end <= end }
                    };
                    let mut gone = 0;
                    filters.drop_where(is_gone, |_| gone += 1);
                    let before = plain.len();
                    plain.retain(|filter| !is_gone(filter));
                    assert_eq!(before - plain.len(), gone, "seed {seed}, step {step}");
                } else {
                    let filter = Filter {
                        taker: rng.next_u64() as u32 % takers,
                        bag: rng.next_u64() as u32 % 3,
                        end: End::new(step + rng.next_u64() % 300, rng.next_u64() % 2 == 0),
                    };
                    filters.insert(filter, takers as usize, seed as u32);
                    plain.push(filter);
                }
                filters
                    .validate()
                    .unwrap_or_else(|fault| panic!("seed {seed}, step {step}: {fault}"));
                assert_eq!(filters.as_slice().len(), plain.len());
                for _ in 0..5 {
                    let taker = rng.next_u64() as u32 % takers;
                    let found = of(&plain, taker);
                    let its = filters.of(taker).map(|filter| (filter.bag, filter.end));
                    assert!(its.eq(found.iter().copied()), "seed {seed}, step {step}");
                    assert_eq!(filters.has(taker), !found.is_empty(), "seed {seed}, step {step}");
                }
            }
        }
    }
}
