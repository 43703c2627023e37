//! A line of waiting jobs for each user or group, and who of them is next by what they hold.

use crate::fairness::{Client, Sorter, SorterRules, Totals, Walk};
use std::collections::{HashMap, VecDeque};

const SECOND_NS: u64 = 1_000_000_000;

/// Lines of jobs, ordered by the project's own sorter: the least dominant share first, then the fewest jobs started, then by name.
pub(super) struct Lines {
    sorter: Sorter,
    totals: Totals,
    walk: Walk,
    clients: Vec<Client>,
    lines: Vec<VecDeque<u32>>,
    of_client: HashMap<Client, usize>,
    /// Jobs that have started; those that were not first still stand in their line.
    started: Vec<bool>,
}

impl Lines {
    /// `names` are those who share `processors`.
    pub(super) fn new(
        names: &[String],
        jobs: usize,
        processors: u32,
        half_life_s: Option<u64>,
    ) -> Lines {
        let usage_half_life_ns = half_life_s.map(|seconds| seconds.saturating_mul(SECOND_NS));
        let rules = SorterRules { usage_half_life_ns, ..SorterRules::default() };
        let mut sorter = Sorter::new(1, rules);
        let mut totals = Totals::default();
        totals.add_scalar(0, false);
        totals.change(0, thousandths(processors));
        let clients: Vec<Client> = names.iter().map(|name| sorter.add(name)).collect();
        let of_client = clients.iter().enumerate().map(|(at, client)| (*client, at)).collect();
        let lines = vec![VecDeque::new(); names.len()];
        let (walk, started) = (Walk::default(), vec![false; jobs]);
        Lines { sorter, totals, walk, clients, lines, of_client, started }
    }

    /// A job joins the line of its owner.
    pub(super) fn add(&mut self, owner: usize, job: u32) {
        if self.lines[owner].is_empty() {
            self.sorter.activate(self.clients[owner]);
        }
        self.lines[owner].push_back(job);
    }

    /// A job of a line has started.
    pub(super) fn start(&mut self, owner: usize, job: u32, processors: u32) {
        self.started[job as usize] = true;
        let line = &mut self.lines[owner];
        while line.front().is_some_and(|first| self.started[*first as usize]) {
            line.pop_front();
        }
        if line.is_empty() {
            self.sorter.deactivate(self.clients[owner]);
        }
        self.sorter.charge(self.clients[owner], &[(0, thousandths(processors))]);
    }

    /// A job of this owner has ended.
    pub(super) fn end(&mut self, owner: usize, processors: u32) {
        self.sorter.adjust(self.clients[owner], &[(0, thousandths(processors))], -1);
    }

    /// It is later now.
    pub(super) fn advance(&mut self, now_s: u64) {
        self.sorter.advance(now_s.saturating_mul(SECOND_NS));
    }

    /// Begins to go through the lines, those first who hold the least.
    pub(super) fn begin(&mut self) {
        self.sorter.settle(&self.totals);
        self.walk.start();
    }

    /// The first job of the next line.
    pub(super) fn next(&mut self) -> Option<u32> {
        let client = self.walk.next(&self.sorter)?;
        let owner = *self.of_client.get(&client)?;
        self.lines[owner].front().copied()
    }
}

fn thousandths(processors: u32) -> i64 {
    i64::from(processors) * 1_000
}
