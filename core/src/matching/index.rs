//! Indices: the best place of each block, whatever tasks are there, as it was when the block was last looked at. A block need not
//! be looked at as long as a bound rules it out. Classes that differ only in what they ask of tasks share one.

use super::champion::{Candidate, Champion};
use super::columns::Need;
use super::score::Score;
use smallvec::SmallVec;
use std::collections::HashMap;

/// What a block without a place that fits has for an estimate.
const NONE: f64 = f64::NEG_INFINITY;
/// What a block that was not looked at has for a place.
const UNSEEN: u32 = u32::MAX;

/// What an index knows of a block.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Known {
    /// No place fits.
    Nothing,
    /// The best place.
    Best(Candidate),
    /// Its places were not looked at: no estimate is above this.
    AtMost(f64),
}

impl Known {
    pub(super) fn is_bound(self) -> bool {
        matches!(self, Known::AtMost(_))
    }
}

impl From<Option<Champion>> for Known {
    fn from(best: Option<Champion>) -> Known {
        best.map_or(Known::Nothing, |best| Known::Best(best.into()))
    }
}

/// Per block; of no length as long as the class has none. Columns of their own, so that all blocks are passed over at once.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// The version of the block that the rest is of; 0 is never.
    versions: Vec<u64>,
    estimates: Vec<f64>,
    places: Vec<u32>,
}

impl Index {
    pub(super) fn is_empty(&self) -> bool {
        self.versions.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.versions.len()
    }

    /// Makes room for so many blocks.
    pub(super) fn grow(&mut self, blocks: usize) {
        self.versions.resize(blocks, 0);
        self.estimates.resize(blocks, NONE);
        self.places.resize(blocks, 0);
    }

    /// The first block from `from` on of which the index is out of date.
    pub(super) fn first_stale(&self, from: usize, versions: &[u64]) -> Option<usize> {
        let mut pairs = self.versions[from..].iter().zip(&versions[from..]);
        pairs.position(|(own, version)| own != version).map(|at| from + at)
    }

    /// The version of a block that the index is of.
    pub(super) fn version(&self, block: usize) -> u64 {
        self.versions[block]
    }

    pub(super) fn set(&mut self, block: usize, version: u64, known: Known) {
        let (place, estimate) = match known {
            Known::Nothing => (UNSEEN, NONE),
            Known::Best(Candidate { place, estimate }) => (place, estimate),
            Known::AtMost(bound) => (UNSEEN, bound),
        };
        self.versions[block] = version;
        self.estimates[block] = estimate;
        self.places[block] = place;
    }

    pub(super) fn at(&self, block: usize) -> Known {
        match (self.places[block], self.estimates[block]) {
            (_, NONE) => Known::Nothing,
            (UNSEEN, bound) => Known::AtMost(bound),
            (place, estimate) => Known::Best(Candidate { place, estimate }),
        }
    }

    /// The greatest estimate or bound; `None` if no place fits.
    pub(super) fn greatest(&self) -> Option<f64> {
        // Eight at a time, which the compiler makes vectors of.
        let eights = self.estimates.chunks_exact(8);
        let rest = eights.remainder();
        let mut most = [NONE; 8];
        for eight in eights {
            for (most, estimate) in most.iter_mut().zip(eight) {
                *most = if *estimate > *most { *estimate } else { *most };
            }
        }
        let greatest = most.iter().chain(rest).fold(NONE, |most, estimate| most.max(*estimate));
        (greatest > NONE).then_some(greatest)
    }

    /// The first block from `from` on whose estimate or bound is not below `bar`.
    pub(super) fn next_at_least(&self, from: usize, bar: f64) -> Option<usize> {
        self.estimates[from..].iter().position(|estimate| *estimate >= bar).map(|at| from + at)
    }
}

/// What classes share an index for: all that tells which place is the best, whatever tasks are there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct IndexKey {
    pub(super) needs: SmallVec<[Need; 4]>,
    pub(super) selector: Option<u32>,
    pub(super) scorer: u32,
    pub(super) factor: Score,
    /// Selector and weight of each preference on the agent alone.
    pub(super) likes: SmallVec<[(u32, i64); 1]>,
}

#[derive(Debug, Clone, Default)]
pub(super) struct SharedIndex {
    /// `None` where it is not shared.
    key: Option<IndexKey>,
    classes: u32,
    /// How many tasks there were of its classes: it is made for those that come again.
    pub(super) uses: u32,
    /// Empty until it is made.
    pub(super) index: Index,
}

/// All indices, by number.
#[derive(Debug, Clone, Default)]
pub(super) struct Indices {
    all: Vec<SharedIndex>,
    numbers: HashMap<IndexKey, u32>,
    unused: Vec<u32>,
    /// How many are made.
    made: u32,
}

impl Indices {
    #[cfg(feature = "rayon")]
    pub(super) fn at(&self, number: u32) -> &SharedIndex {
        &self.all[number as usize]
    }

    pub(super) fn at_mut(&mut self, number: u32) -> &mut SharedIndex {
        &mut self.all[number as usize]
    }

    /// The number of an index for one more class; without a key, of one of its own.
    pub(super) fn hold(&mut self, key: Option<IndexKey>) -> u32 {
        if let Some(number) = key.as_ref().and_then(|key| self.numbers.get(key).copied()) {
            self.at_mut(number).classes += 1;
            return number;
        }
        let number = self.unused.pop().unwrap_or_else(|| {
            self.all.push(SharedIndex::default());
            self.all.len() as u32 - 1
        });
        self.numbers.extend(key.clone().map(|key| (key, number)));
        *self.at_mut(number) = SharedIndex { key, classes: 1, ..SharedIndex::default() };
        number
    }

    /// One class fewer.
    pub(super) fn release(&mut self, number: u32) {
        let shared = &mut self.all[number as usize];
        shared.classes -= 1;
        if shared.classes > 0 {
            return;
        }
        let SharedIndex { key, index, .. } = core::mem::take(shared);
        self.made -= u32::from(!index.is_empty());
        if let Some(key) = key {
            self.numbers.remove(&key);
        }
        self.unused.push(number);
    }

    /// Counts a task, and makes the index or more room in it where there are enough of them, unless `most` are made.
    pub(super) fn count_task(&mut self, number: u32, blocks: usize, from_uses: u32, most: u32) {
        let shared = &mut self.all[number as usize];
        shared.uses = shared.uses.saturating_add(1);
        if shared.uses < from_uses || shared.index.len() == blocks {
            return;
        }
        if shared.index.is_empty() {
            if self.made == most {
                return;
            }
            self.made += u32::from(blocks > 0);
        }
        shared.index.grow(blocks);
    }

    /// Checks the counts, given the index of each class.
    pub(super) fn validate(
        &self,
        classes: impl Iterator<Item = u32>,
    ) -> core::result::Result<(), &'static str> {
        let mut counted = vec![0; self.all.len()];
        classes.for_each(|number| counted[number as usize] += 1);
        if self.all.iter().map(|shared| shared.classes).ne(counted) {
            return Err("an index is shared by others than are counted");
        }
        let made = self.all.iter().filter(|shared| !shared.index.is_empty()).count();
        if made as u32 != self.made {
            return Err("the number of indices is wrong");
        }
        Ok(())
    }
}
