//! The search for the best place: one look at each block that may hold a better one than those before.

use super::champion::{Champion, Wanted};
use super::classes::Class;
use super::columns::Columns;
use super::holding::Row;
use super::index::Index;
use super::rated;
use super::score::Scorer;
use super::selectors::Selectors;
use super::special::Holders;
use super::standing::{Books, Standing};
use crate::bitset::BitSet;
#[cfg(feature = "rayon")]
use core::ops::Range;

/// So many blocks are worth a thread of their own.
#[cfg(feature = "rayon")]
const PARALLEL_FROM: usize = 128;

/// What a search looks at.
#[derive(Clone, Copy)]
pub(super) struct Search<'a> {
    pub(super) columns: &'a Columns,
    pub(super) scorer: &'a Scorer,
    pub(super) selectors: &'a Selectors,
    pub(super) rows: &'a [Option<Row>],
    pub(super) holders: Holders<'a>,
    pub(super) books: Books<'a>,
    pub(super) standing: &'a Standing,
    /// What the measures about devices are for the class, if its fitness has any.
    pub(super) rated: Option<&'a rated::Row>,
    /// Only these places, whatever else.
    pub(super) among: Option<&'a BitSet>,
    /// The block to begin with.
    pub(super) hint: usize,
    /// The key of the task.
    pub(super) key: u64,
    /// In how many parts a long scan is split.
    #[cfg(feature = "rayon")]
    pub(super) threads: u32,
}

impl Search<'_> {
    /// The best place for a class. Its index, if it has one, is brought up to date.
    pub(super) fn best(&self, class: &Class, index: &mut Index) -> Option<Champion> {
        let wanted = self.wanted(class);
        if !index.is_empty() {
            index.grow(self.columns.blocks());
            self.refresh(class, index);
            return self.best_indexed(wanted, index);
        }
        let blocks = self.columns.blocks();
        if self.is_flat(wanted) {
            return (0..blocks).find_map(|block| self.best_in_block(wanted, block, None));
        }
        // Packing likes where it went last: a good one early rules out most of the others.
        let first = self.hint.min(blocks);
        let hinted = (first < blocks).then(|| self.best_in_block(wanted, first, None)).flatten();
        #[cfg(feature = "rayon")]
        if self.threads > 1 && blocks >= 2 * PARALLEL_FROM && self.scorer.is_slow() {
            return self.best_in_parallel(wanted, 0..blocks, hinted, self.threads);
        }
        self.best_of(wanted, (0..first).chain(first + 1..blocks), hinted)
    }

    /// Whether all places score the same.
    pub(super) fn is_flat(&self, wanted: Wanted<'_>) -> bool {
        self.scorer.is_flat() && wanted.class.likes.is_empty() && !wanted.with_gains
    }

    /// Brings an index up to date: the blocks that changed are scanned.
    fn refresh(&self, class: &Class, index: &mut Index) {
        let wanted = Wanted { with_gains: false, ..self.wanted(class) };
        let versions = &self.columns.version;
        let mut from = 0;
        while let Some(block) = index.first_stale(from, versions) {
            let may_fit = self.columns.may_fit(block, &class.needs);
            let best = may_fit.then(|| self.scan(wanted, block, 0, None)).flatten();
            index.set(block, versions[block], best.map(Into::into));
            from = block + 1;
        }
    }

    /// The best place by an index that is up to date.
    fn best_indexed(&self, wanted: Wanted<'_>, index: &Index) -> Option<Champion> {
        let greatest = index.greatest()?;
        let is_bare = !wanted.with_gains && !self.standing.has_closed();
        if is_bare && self.among.is_none() {
            let mut close = index.at_least(greatest - wanted.class.margin);
            if self.is_flat(wanted) {
                return index.best(close.next()?).map(Into::into);
            }
            let mut best = None;
            for candidate in close.filter_map(|block| index.best(block)) {
                self.keep_better(wanted, &mut best, candidate.into());
            }
            return best;
        }
        let first = self.hint.min(index.len());
        let mut best = None;
        for block in (first..index.len()).take(1).chain(0..index.len()) {
            let Some(bound) = index.best(block) else { continue };
            let shut = self.shut(block);
            if shut == u64::MAX {
                continue;
            }
            if best.as_mut().is_some_and(|best| self.is_ruled_out(wanted, bound, best)) {
                continue;
            }
            let is_open = shut >> (bound.place % u64::BITS) & 1 == 0;
            let own = match is_open && !wanted.with_gains {
                true => Some(bound.into()),
                false => self.scan(wanted, block, shut, best.as_mut()),
            };
            own.into_iter().for_each(|own| self.keep_better(wanted, &mut best, own));
        }
        best
    }

    /// The best of some blocks and of `best`, without an index.
    fn best_of(
        &self,
        wanted: Wanted<'_>,
        blocks: impl Iterator<Item = usize>,
        mut best: Option<Champion>,
    ) -> Option<Champion> {
        for block in blocks {
            let own = self.best_in_block(wanted, block, best.as_mut());
            own.into_iter().for_each(|own| self.keep_better(wanted, &mut best, own));
        }
        best
    }

    /// The best place of a block, or `None` where there is none or it is certainly no better than `rival`.
    fn best_in_block(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        rival: Option<&mut Champion>,
    ) -> Option<Champion> {
        if !self.columns.may_fit(block, &wanted.class.needs) {
            return None;
        }
        self.scan(wanted, block, self.shut(block), rival)
    }

    /// The best of some blocks and of `rival`, without an index, by up to so many threads. Which part finds it makes no
    /// difference: the best there is is one place.
    #[cfg(feature = "rayon")]
    fn best_in_parallel(
        &self,
        wanted: Wanted<'_>,
        blocks: Range<usize>,
        rival: Option<Champion>,
        threads: u32,
    ) -> Option<Champion> {
        if threads > 1 && blocks.len() >= 2 * PARALLEL_FROM {
            let (few, many) = (threads / 2, threads - threads / 2);
            let middle = blocks.start + blocks.len() * few as usize / threads as usize;
            let (left, right) = (blocks.start..middle, middle..blocks.end);
            let (mut left, right) = rayon::join(
                || self.best_in_parallel(wanted, left, rival, few),
                || self.best_in_parallel(wanted, right, rival, many),
            );
            right.into_iter().for_each(|right| self.keep_better(wanted, &mut left, right));
            return left;
        }
        self.best_of(wanted, blocks, rival)
    }

    /// The places of a block that are shut to this search.
    pub(super) fn shut(&self, block: usize) -> u64 {
        self.standing.closed(block) | !self.among.map_or(u64::MAX, |set| set.word(block))
    }
}
