//! Fairness over time: what was held in the past counts, the less the longer ago.
//!
//! For each scalar a node has an *average* of what it held, in which each instant counts half of what an instant one
//! half-life later counts. Held without a change, `h` thousandths move an average `a` within a time `t` to
//! `h + (a - h) · 2^(-t / half-life)`: it begins at 0 and comes half of the rest nearer to what is held in each half-life.
//! Averages are worked out when what is held changes, not when somebody looks, so that looking changes nothing. Towards
//! shares count `held + average`, rounded to whole thousandths: comparisons stay exact, and the same on every platform.

use crate::timer::Instant;
use std::collections::BTreeMap;

/// What a node held, as an average of one instant: thousandths by scalar.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Past {
    /// The instant.
    pub(crate) since: Instant,
    /// The averages then.
    pub(crate) averages: Vec<f64>,
}

/// The past of all nodes of a sorter, by number.
#[derive(Debug, Clone)]
pub(super) struct Usage {
    half_life_ns: u64,
    /// The latest instant the sorter was told of.
    now: Instant,
    stride: usize,
    since: Vec<Instant>,
    /// `stride` to a node.
    averages: Vec<f64>,
    /// Of paths that have no node now, if these are remembered.
    gone: Option<BTreeMap<Box<str>, Past>>,
    /// Memory for what counts towards one share.
    pub(super) counted: Vec<i64>,
}

impl Usage {
    /// No past.
    pub(super) fn new(half_life_ns: u64) -> Self {
        Usage {
            half_life_ns: half_life_ns.max(1),
            now: 0,
            stride: 0,
            since: Vec::new(),
            averages: Vec::new(),
            gone: None,
            counted: Vec::new(),
        }
    }

    /// From now on the past of a path outlasts its clients.
    pub(super) fn remember_paths(&mut self) {
        self.gone.get_or_insert_default();
    }

    /// Time goes on. Tells whether it did.
    pub(super) fn advance(&mut self, now: Instant) -> bool {
        let later = now > self.now;
        self.now = self.now.max(now);
        later
    }

    /// Makes room for so many nodes and scalars.
    pub(super) fn reserve(&mut self, nodes: usize, stride: usize) {
        if stride > self.stride {
            let mut averages = vec![0.0; self.since.len() * stride];
            if self.stride > 0 {
                let old = self.averages.chunks_exact(self.stride);
                for (row, old) in averages.chunks_exact_mut(stride).zip(old) {
                    row[..self.stride].copy_from_slice(old);
                }
            }
            self.averages = averages;
            self.stride = stride;
        }
        if nodes > self.since.len() {
            self.since.resize(nodes, self.now);
            self.averages.resize(nodes * self.stride, 0.0);
        }
    }

    fn row(&mut self, node: u32) -> &mut [f64] {
        &mut self.averages[node as usize * self.stride..][..self.stride]
    }

    /// How much of the difference between an average and what is held is left after a while.
    fn left(&self, since: Instant, now: Instant) -> f64 {
        let half_lives = now.saturating_sub(since) as f64 / self.half_life_ns as f64;
        libm::exp2(-half_lives)
    }

    /// A node is about to hold something else than `held`.
    pub(super) fn settle(&mut self, node: u32, held: &[i64]) {
        let since = self.since[node as usize];
        if since == self.now {
            return;
        }
        let left = self.left(since, self.now);
        for (average, held) in self.row(node).iter_mut().zip(held) {
            *average = *held as f64 + (*average - *held as f64) * left;
        }
        self.since[node as usize] = self.now;
    }

    /// What counts towards the share of a node that holds `held`, as of the instant `now`.
    pub(super) fn count(&self, node: u32, held: &[i64], now: Instant, counted: &mut Vec<i64>) {
        let left = self.left(self.since[node as usize], now);
        let averages = &self.averages[node as usize * self.stride..][..self.stride];
        counted.clear();
        counted.extend(held.iter().zip(averages).map(|(held, average)| {
            let average = *held as f64 + (*average - *held as f64) * left;
            held.saturating_add((average + 0.5) as i64)
        }));
    }

    pub(super) const fn now(&self) -> Instant {
        self.now
    }

    /// A node begins: with the past of its path, if that is remembered.
    pub(super) fn open(&mut self, node: u32, path: &str) {
        let past = self.gone.as_mut().and_then(|gone| gone.remove(path));
        let now = self.now;
        self.since[node as usize] = past.as_ref().map_or(now, |past| past.since);
        self.fill(node, past.as_ref().map_or(&[], |past| &past.averages));
    }

    fn fill(&mut self, node: u32, averages: &[f64]) {
        let row = self.row(node);
        row.fill(0.0);
        row.iter_mut().zip(averages).for_each(|(mine, average)| *mine = *average);
    }

    /// A node that holds nothing any more ends.
    pub(super) fn close(&mut self, node: u32, path: &str) {
        let past = self.past(node);
        if !past.averages.is_empty() {
            if let Some(gone) = &mut self.gone {
                gone.insert(path.into(), past);
            }
        }
    }

    /// Forgets the past of a path without a node.
    pub(super) fn forget(&mut self, path: &str) {
        if let Some(gone) = &mut self.gone {
            gone.remove(path);
        }
    }

    /// A node gets the past of another.
    pub(super) fn copy(&mut self, from: u32, to: u32) {
        let start = from as usize * self.stride;
        self.averages.copy_within(start..start + self.stride, to as usize * self.stride);
        self.since[to as usize] = self.since[from as usize];
    }

    /// The past of a node, as it was worked out last.
    pub(super) fn past(&self, node: u32) -> Past {
        let averages = &self.averages[node as usize * self.stride..][..self.stride];
        let used = averages.iter().rposition(|average| *average > 0.0).map_or(0, |at| at + 1);
        Past { since: self.since[node as usize], averages: averages[..used].to_vec() }
    }

    /// Whether a past can be one of this sorter: nothing of it is to come, negative, or beyond all bounds.
    pub(super) fn fits(&self, past: &Past) -> bool {
        let Past { since, averages } = past;
        let last = averages.last().is_none_or(|last| *last > 0.0);
        *since <= self.now
            && averages.len() <= self.stride
            && last
            && averages
                .iter()
                .all(|average| (0.0..1e18).contains(average) && !average.is_sign_negative())
    }

    /// Puts the past of a node back.
    pub(super) fn put_back(&mut self, node: u32, past: &Past) {
        self.since[node as usize] = past.since;
        self.fill(node, &past.averages);
    }

    /// What is remembered of paths without a node, by path.
    pub(super) fn gone(&self) -> impl Iterator<Item = (&str, &Past)> {
        self.gone.iter().flatten().map(|(path, past)| (&**path, past))
    }

    /// Puts back what is remembered of paths without a node. False if nothing is, or a past is none.
    pub(super) fn put_gone_back(&mut self, pasts: Vec<(String, Past)>) -> bool {
        let sound = pasts.iter().all(|(_, past)| !past.averages.is_empty());
        match &mut self.gone {
            Some(gone) => {
                *gone = pasts.into_iter().map(|(path, past)| (path.into(), past)).collect();
                sound
            }
            None => pasts.is_empty(),
        }
    }
}
