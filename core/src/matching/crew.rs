//! Threads that stand by while a run goes on and take part in its searches. Who finds the best place makes no difference: it
//! is one place by a total order.
//!
//! A search takes some 20 microseconds where bounds leave little to look at: too little to wake a thread for, or to hand it
//! over to a pool. So they spin, and the matcher is lent to all for the time of a search.

use super::champion::{Champion, Wanted};
use super::index::Index;
use super::matcher::{Config, Matcher};
use super::request::RequestId;
use super::search::Search;
use super::task::Task;
use crate::error::Result;
use core::hint::spin_loop;
use core::ops::Range;
use core::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

/// Of fewer blocks one thread is done before another has begun.
const MANY_BLOCKS: usize = 256;
/// So many blocks at the front are taken a few at a time: where much was packed, a block takes as long as a hundred where
/// nothing was. Of the others a thread takes two thirds of what would be its share of the rest, so that all are done at
/// about the same time, and so many at least.
const FRONT: usize = 32;
const FEW: usize = 4;
const LEAST: usize = 32;
/// So many searches that bounds make short are worth calling a crew for.
const LONG: usize = 16;
/// How often those who stand by look for work before they let others run in between.
const SPINS: u32 = 10_000;
/// The turn at which all go home.
const DISMISSED: u64 = u64::MAX;

/// What is searched, and what for.
#[derive(Debug)]
struct Field {
    matcher: Matcher,
    request: RequestId,
    key: u64,
}

/// On lines of the cache of its own: what one thread writes does not keep the others waiting for what is beside it.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Apart<T>(T);

/// What the threads of a run share.
#[derive(Debug)]
pub(super) struct Crew {
    field: RwLock<Field>,
    /// The blocks, as threads take them.
    parts: Vec<Range<usize>>,
    /// Odd while a search is open to take part in: one more each time that one opens or closes.
    turn: Apart<AtomicU64>,
    /// How many take part, or are about to see that they are too late.
    inside: Apart<AtomicUsize>,
    /// The first part that nobody took.
    next: Apart<AtomicUsize>,
    highest: Apart<Highest>,
    found: Apart<Mutex<Option<Champion>>>,
}

/// Sends a crew home when the run ends, however it ends.
struct Dismissal<'a>(&'a Crew);

impl Drop for Dismissal<'_> {
    fn drop(&mut self) {
        self.0.turn.0.store(DISMISSED, Ordering::SeqCst);
    }
}

/// A matcher as long as it is lent to a crew.
struct Lent<'a> {
    crew: &'a Crew,
    matcher: &'a mut Matcher,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        self.crew.swap(self.matcher);
    }
}

/// One who is inside as long as this is there.
struct Inside<'a>(&'a AtomicUsize);

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Matcher {
    /// Does `work`, other threads standing by if there are to be any and one of these requests is answered by scanning.
    pub(super) fn with_crew(&mut self, tasks: &[Task], work: impl FnOnce(&mut Self)) {
        let is_worth_it = self.threads > 1
            && self.columns.blocks() >= MANY_BLOCKS
            && tasks.iter().filter_map(|task| self.length(task)).sum::<usize>() >= LONG;
        let crew = is_worth_it.then(|| Crew::new(self.columns.blocks(), self.threads as usize));
        let Some(Ok(crew)) = crew else { return work(self) };
        let crew = Arc::new(crew);
        rayon::in_place_scope(|scope| {
            let _dismissal = Dismissal(&crew);
            for _ in 1..self.threads {
                let crew = Arc::clone(&crew);
                scope.spawn(move |_| crew.stand_by());
            }
            self.crew = Some(Arc::clone(&crew));
            work(self);
            self.crew = None;
        });
    }

    /// How long the search for a task takes as a rule, where it has no index: [`LONG`] if each place is looked at.
    fn length(&self, task: &Task) -> Option<usize> {
        let class = self.classes.classes.find(task.request)?;
        let has_index = !self.classes.indices.at(class.index).index.is_empty();
        let is_bounded = self.scorers.at(class.scorer).is_linear();
        (!has_index).then_some(if is_bounded { 1 } else { LONG })
    }
}

impl Crew {
    fn new(blocks: usize, threads: usize) -> Result<Crew> {
        let matcher = Matcher::new(Config::default())?;
        Ok(Crew {
            field: RwLock::new(Field { matcher, request: RequestId::new(0, 0), key: 0 }),
            parts: parts(blocks, threads),
            turn: Apart::default(),
            inside: Apart::default(),
            next: Apart::default(),
            highest: Apart::default(),
            found: Apart::default(),
        })
    }

    /// The best place for a task, without an index, by all.
    pub(super) fn search(&self, matcher: &mut Matcher, task: &Task) -> Option<Champion> {
        let _lent = self.lend(matcher, task);
        let field = self.field();
        let class = field.matcher.classes.classes.find(field.request)?;
        let search = field.matcher.search(class, field.request, field.key, false);
        let wanted = search.wanted(class);
        if search.is_flat(wanted) {
            return search.best(class, &mut Index::default());
        }
        self.open();
        let hinted = search.best_of_hint(wanted);
        hinted.into_iter().for_each(|hinted| self.tell(hinted));
        let best = search.best_by_one(wanted, self, hinted);
        self.close();
        let mut found = self.found();
        best.into_iter().for_each(|best| search.keep_better(wanted, &mut found, best));
        found.take()
    }

    fn lend<'a>(&'a self, matcher: &'a mut Matcher, task: &Task) -> Lent<'a> {
        let mut field = self.field.write().unwrap_or_else(PoisonError::into_inner);
        core::mem::swap(matcher, &mut field.matcher);
        (field.request, field.key) = (task.request, task.key);
        Lent { crew: self, matcher }
    }

    fn swap(&self, matcher: &mut Matcher) {
        let mut field = self.field.write().unwrap_or_else(PoisonError::into_inner);
        core::mem::swap(matcher, &mut field.matcher);
    }

    fn field(&self) -> RwLockReadGuard<'_, Field> {
        self.field.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn found(&self) -> MutexGuard<'_, Option<Champion>> {
        self.found.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets others in. Nothing was looked at, and what was found before was taken.
    fn open(&self) {
        self.next.0.store(0, Ordering::Relaxed);
        self.highest.0.set(f64::NEG_INFINITY);
        self.turn.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Lets the others know of a place that is better than all that were found, by its estimate.
    fn tell(&self, own: Champion) {
        if own.estimate > self.highest.0.get() {
            let mut found = self.found();
            if found.is_none_or(|found| own.estimate > found.estimate) {
                *found = Some(own);
                self.highest.0.set(own.estimate);
            }
        }
    }

    /// Lets nobody in any more, and waits for those who are inside.
    ///
    /// Whoever comes says so before looking whether it is open, and here it is closed before looking who came: one of the two
    /// sees the other.
    fn close(&self) {
        self.turn.0.fetch_add(1, Ordering::SeqCst);
        while self.inside.0.load(Ordering::SeqCst) > 0 {
            spin_loop();
        }
    }

    /// Takes part in each search until the run ends.
    fn stand_by(&self) {
        let (mut last, mut spins) = (0, 0);
        loop {
            let turn = self.turn.0.load(Ordering::SeqCst);
            if turn == DISMISSED {
                return;
            }
            if turn % 2 == 1 && turn != last {
                (last, spins) = (turn, 0);
                self.take_part(turn);
            } else if spins < SPINS {
                spins += 1;
                spin_loop();
            } else {
                std::thread::yield_now();
            }
        }
    }

    fn take_part(&self, turn: u64) {
        self.inside.0.fetch_add(1, Ordering::SeqCst);
        let _inside = Inside(&self.inside.0);
        if self.turn.0.load(Ordering::SeqCst) != turn {
            return;
        }
        let field = self.field();
        let Some(class) = field.matcher.classes.classes.find(field.request) else { return };
        let search = field.matcher.search(class, field.request, field.key, false);
        let wanted = search.wanted(class);
        if let Some(best) = search.best_by_one(wanted, self, None) {
            search.keep_better(wanted, &mut self.found(), best);
        }
    }

    /// The next blocks that nobody took.
    fn take(&self) -> Option<Range<usize>> {
        self.parts.get(self.next.0.fetch_add(1, Ordering::Relaxed)).cloned()
    }
}

fn parts(blocks: usize, threads: usize) -> Vec<Range<usize>> {
    let mut first = 0;
    let next = || {
        let share = (blocks - first) * 2 / (3 * threads);
        let end = (first + if first < FRONT { FEW } else { share.max(LEAST) }).min(blocks);
        let part = core::mem::replace(&mut first, end)..end;
        (!part.is_empty()).then_some(part)
    };
    core::iter::from_fn(next).collect()
}

impl Search<'_> {
    /// The best of `rival` and of the blocks that one thread gets hold of.
    fn best_by_one(
        &self,
        wanted: Wanted<'_>,
        crew: &Crew,
        rival: Option<Champion>,
    ) -> Option<Champion> {
        let mut best = rival;
        let slack = wanted.class.margin + self.standing.most_points();
        while let Some(blocks) = crew.take() {
            for block in blocks {
                // What is certainly below what any of them found need not be looked at.
                if self.bound(wanted, block) < crew.highest.0.get() - slack || block == self.hint {
                    continue;
                }
                if best.is_none_or(|best| best.estimate < crew.highest.0.get()) {
                    let found = *crew.found();
                    found.into_iter().for_each(|found| self.keep_better(wanted, &mut best, found));
                }
                if let Some(own) = self.best_in_block(wanted, block, best.as_mut()) {
                    self.keep_better(wanted, &mut best, own);
                    crew.tell(own);
                }
            }
        }
        best
    }
}

/// The estimate of what was found, to look at without a lock.
#[derive(Debug)]
struct Highest(AtomicU64);

impl Default for Highest {
    fn default() -> Self {
        Highest(AtomicU64::new(f64::NEG_INFINITY.to_bits()))
    }
}

impl Highest {
    fn set(&self, estimate: f64) {
        self.0.store(estimate.to_bits(), Ordering::Relaxed);
    }

    fn get(&self) -> f64 {
        f64::from_bits(self.0.load(Ordering::Relaxed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_block_is_in_one_part() {
        for (blocks, threads) in [(1, 2), (31, 2), (256, 2), (1_563, 2), (1_563, 64), (40_000, 3)] {
            let parts = parts(blocks, threads);
            assert!(parts.iter().cloned().flatten().eq(0..blocks), "{blocks} blocks");
            // None is so long that others have to wait for it: all but the first are of what the others left.
            let share = blocks.div_ceil(threads).max(LEAST);
            assert!(parts.iter().all(|part| part.len() <= share), "{blocks} blocks: {parts:?}");
        }
    }
}
