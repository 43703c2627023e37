//! The index of a class: the best place of each block, whatever tasks are there, as it was when the block was last looked at.

use super::search::Candidate;

/// What a block without a place that fits has for an estimate.
const NONE: f64 = f64::NEG_INFINITY;

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

    pub(super) fn set(&mut self, block: usize, version: u64, best: Option<Candidate>) {
        self.versions[block] = version;
        self.estimates[block] = best.map_or(NONE, |best| best.estimate);
        self.places[block] = best.map_or(0, |best| best.place);
    }

    pub(super) fn best(&self, block: usize) -> Option<Candidate> {
        let estimate = self.estimates[block];
        (estimate > NONE).then(|| Candidate { place: self.places[block], estimate })
    }

    /// The greatest estimate; `None` if no place fits.
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

    /// The blocks whose estimate is not below `bar`, ascending.
    pub(super) fn at_least(&self, bar: f64) -> impl Iterator<Item = usize> + '_ {
        let estimates = self.estimates.iter().enumerate();
        estimates.filter(move |(_, estimate)| **estimate >= bar).map(|(block, _)| block)
    }
}
