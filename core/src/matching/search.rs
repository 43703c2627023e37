//! The search for the best place: one look at each block that may hold a better one than those before.

use super::champion::{Candidate, Champion, Wanted};
use super::classes::Class;
use super::columns::Columns;
use super::holding::Row;
use super::index::{Index, Known};
use super::rated;
use super::score::Scorer;
use super::selectors::Selectors;
use super::special::Holders;
use super::standing::{Books, Standing};
use crate::bitset::BitSet;

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
}

impl Search<'_> {
    /// The best place for a class. Its index, if it has one, is brought up to date.
    pub(super) fn best(&self, class: &Class, index: &mut Index) -> Option<Champion> {
        let wanted = self.wanted(class);
        if !index.is_empty() {
            let lasting = Wanted { with_gains: false, ..wanted };
            index.grow(self.columns.blocks());
            self.refresh(lasting, index);
            return self.best_indexed(wanted, lasting, index);
        }
        let blocks = self.columns.blocks();
        if self.is_flat(wanted) {
            return (0..blocks).find_map(|block| self.best_in_block(wanted, block, None));
        }
        let mut best = self.best_of_hint(wanted);
        for block in (0..blocks).filter(|block| *block != self.hint) {
            let bound = self.bound(wanted, block);
            if best.as_ref().is_some_and(|best| self.is_below(wanted, bound, best)) {
                continue;
            }
            let own = self.best_in_block(wanted, block, best.as_mut());
            own.into_iter().for_each(|own| self.keep_better(wanted, &mut best, own));
        }
        best
    }

    /// The best place of the block to begin with. Packing likes where it went last: a good one early rules out most of the
    /// others.
    pub(super) fn best_of_hint(&self, wanted: Wanted<'_>) -> Option<Champion> {
        let is_there = self.hint < self.columns.blocks();
        is_there.then(|| self.best_in_block(wanted, self.hint, None)).flatten()
    }

    /// Whether all places score the same.
    pub(super) fn is_flat(&self, wanted: Wanted<'_>) -> bool {
        self.scorer.is_flat() && wanted.class.likes.is_empty() && !wanted.with_gains
    }

    /// Brings an index up to date.
    fn refresh(&self, wanted: Wanted<'_>, index: &mut Index) {
        let versions = &self.columns.version;
        let mut from = 0;
        while let Some(block) = index.first_stale(from, versions) {
            index.set(block, versions[block], self.know(wanted, block, index));
            from = block + 1;
        }
    }

    /// What is known of a block that changed, by as few looks at it as will do.
    fn know(&self, wanted: Wanted<'_>, block: usize, index: &Index) -> Known {
        if !self.columns.may_fit(block, &wanted.class.needs) {
            return Known::Nothing;
        }
        if self.is_flat(wanted) {
            return self.scan(wanted, block, 0, None).into();
        }
        if self.scorer.is_bound_tight(block) {
            return Known::AtMost(self.bound(wanted, block));
        }
        let changed = self.columns.changed_since(block, index.version(block));
        let amended = changed.and_then(|lanes| self.amend(wanted, block, index.at(block), lanes));
        amended.unwrap_or_else(|| self.scan(wanted, block, 0, None).into())
    }

    /// Looks at the places of a block, of which the index has a bound.
    fn look(&self, wanted: Wanted<'_>, block: usize, index: &mut Index) -> Known {
        let known = self.scan(wanted, block, 0, None).into();
        index.set(block, index.version(block), known);
        known
    }

    /// The best place by an index that is up to date. `lasting` is what is wanted whatever tasks are there.
    fn best_indexed(
        &self,
        wanted: Wanted<'_>,
        lasting: Wanted<'_>,
        index: &mut Index,
    ) -> Option<Champion> {
        if !wanted.with_gains && !self.standing.has_closed() && self.among.is_none() {
            return self.best_of_all(wanted, index);
        }
        let mut best = None;
        if self.hint < index.len() {
            self.keep_best_of(wanted, lasting, self.hint, index, &mut best);
        }
        let mut from = 0;
        loop {
            // Below it a block is passed over without a question.
            let least =
                |best: &Champion| best.estimate - wanted.class.margin - self.standing.most_points();
            let bar = best.as_ref().map_or(f64::MIN, least);
            let Some(block) = index.next_at_least(from, bar) else { return best };
            from = block + 1;
            self.keep_best_of(wanted, lasting, block, index, &mut best);
        }
    }

    /// Keeps the best place of a block if it is better than `best`.
    fn keep_best_of(
        &self,
        wanted: Wanted<'_>,
        lasting: Wanted<'_>,
        block: usize,
        index: &mut Index,
        best: &mut Option<Champion>,
    ) {
        let mut known = index.at(block);
        let shut = if known == Known::Nothing { u64::MAX } else { self.shut(block) };
        if shut == u64::MAX {
            return;
        }
        if known.is_bound() {
            if best.as_mut().is_some_and(|best| self.is_beaten(wanted, block, best)) {
                return;
            }
            known = self.look(lasting, block, index);
        }
        let Known::Best(bound) = known else { return };
        if best.as_mut().is_some_and(|best| self.is_ruled_out(wanted, bound, best)) {
            return;
        }
        let is_open = shut >> (bound.place % u64::BITS) & 1 == 0;
        let own = match is_open.then(|| self.with_most(wanted, bound)).flatten() {
            Some(best_anyway) => Some(best_anyway),
            None => {
                let open = self.open(wanted.class, block, shut)
                    & self.gaining(wanted, block, bound, best.as_ref());
                self.best_of_open(wanted, block, open, best.as_ref())
            }
        };
        own.into_iter().for_each(|own| self.keep_better(wanted, best, own));
    }

    /// The best place of a block whatever tasks are there, if it is the best with them too: none gains more.
    fn with_most(&self, wanted: Wanted<'_>, best: Candidate) -> Option<Champion> {
        if !wanted.with_gains {
            return Some(best.into());
        }
        let gains_most = self.standing.gain(self.books, best.place) == self.standing.most();
        let estimate = best.estimate + self.standing.most_points();
        gains_most.then(|| Candidate { estimate, ..best }.into())
    }

    /// The lanes of a block that gain enough to be better than `rival`, given the best there is whatever tasks are there.
    fn gaining(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        best: Candidate,
        rival: Option<&Champion>,
    ) -> u64 {
        let Some(rival) = rival.filter(|_| wanted.with_gains) else { return u64::MAX };
        // Estimates of the others may be above that of the best by a margin, and those of equals apart by another.
        let least = rival.estimate - best.estimate - 2.0 * wanted.class.margin;
        self.standing.gaining(self.books, block, least)
    }

    /// The best place by an index that is up to date, where all places are open and tasks that are there make no difference.
    fn best_of_all(&self, wanted: Wanted<'_>, index: &mut Index) -> Option<Champion> {
        loop {
            let bar = index.greatest()? - wanted.class.margin;
            let (mut best, mut from, mut looked) = (None, 0, false);
            while let Some(block) = index.next_at_least(from, bar) {
                from = block + 1;
                let known = match index.at(block) {
                    Known::AtMost(_) => {
                        if best.as_mut().is_some_and(|best| self.is_beaten(wanted, block, best)) {
                            continue;
                        }
                        looked = true;
                        self.look(wanted, block, index)
                    }
                    known => known,
                };
                let Known::Best(candidate) = known else { continue };
                if self.is_flat(wanted) {
                    return Some(candidate.into());
                }
                self.keep_better(wanted, &mut best, candidate.into());
            }
            // What was looked at may be less than its bound, and what was below the bar the best.
            if !looked {
                return best;
            }
        }
    }

    /// The best place of a block, or `None` where there is none or it is certainly no better than `rival`.
    pub(super) fn best_in_block(
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

    /// The places of a block that are shut to this search.
    pub(super) fn shut(&self, block: usize) -> u64 {
        self.standing.closed(block) | !self.among.map_or(u64::MAX, |set| set.word(block))
    }
}
