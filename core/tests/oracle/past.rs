//! Fairness over time: what nodes of a sorter held in the past, by path.

use apportion_core::resource::{Quantities, Quantity};
use apportion_core::timer::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// What a node held, averaged so that an instant one half-life back counts half: thousandths, as of `since`.
#[derive(Debug, Clone, Default)]
struct Average {
    since: Instant,
    thousandths: BTreeMap<String, f64>,
}

/// The past of all nodes of a sorter. A path that has no node holds nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Past {
    /// `None`: the past does not count.
    half_life_ns: Option<u64>,
    /// Whether that of a path outlasts its client.
    pub(super) lasts: bool,
    pub(super) now: Instant,
    averages: BTreeMap<String, Average>,
}

impl Past {
    pub(super) fn new(half_life_ns: Option<u64>) -> Self {
        Past { half_life_ns, ..Past::default() }
    }

    fn average(&self, path: &str, held: &Quantities) -> BTreeMap<String, f64> {
        let (Some(half_life_ns), Some(average)) = (self.half_life_ns, self.averages.get(path))
        else {
            return BTreeMap::new();
        };
        let left = libm::exp2(-((self.now - average.since) as f64 / half_life_ns as f64));
        let names = average.thousandths.keys().map(String::as_str);
        let names: BTreeSet<&str> = names.chain(held.iter().map(|(name, _)| name)).collect();
        let mut averages = BTreeMap::new();
        for name in names {
            let before = average.thousandths.get(name).copied().unwrap_or(0.0);
            let held = held.amount(name).thousandths() as f64;
            averages.insert(name.to_owned(), held + (before - held) * left);
        }
        averages
    }

    /// The node of a path is about to hold something else.
    pub(super) fn settle(&mut self, path: &str, held: &Quantities) {
        let is_new = self.averages.get(path).is_none_or(|average| average.since < self.now);
        if self.half_life_ns.is_some() && is_new {
            let thousandths = self.average(path, held);
            self.averages.insert(path.to_owned(), Average { since: self.now, thousandths });
        }
    }

    /// What counts for the node of a path that holds this much.
    pub(super) fn counted(&self, path: &str, held: Quantities) -> Quantities {
        let mut counted = held.clone();
        for (name, average) in self.average(path, &held) {
            let rounded =
                Quantity::from_thousandths((average + 0.5) as i64).expect("no less than 0");
            counted.add(&name, rounded);
        }
        counted
    }

    /// A node gets the past of another.
    pub(super) fn copy(&mut self, from: &str, to: &str) {
        match self.averages.get(from).cloned() {
            Some(average) => drop(self.averages.insert(to.to_owned(), average)),
            None => drop(self.averages.remove(to)),
        }
    }

    pub(super) fn forget(&mut self, path: &str) {
        self.averages.remove(path);
    }
}
