//! One line of waiting jobs, in which the first that could go now is found without going through all.

use super::log::SwfJob;

/// What no waiting job asks for: whatever is looked for passes it over.
const NEVER: (u32, u64) = (u32::MAX, u64::MAX);

/// Waiting jobs in the order of their numbers, with the least that any in each part of the line asks for.
///
/// A binary tree over all jobs there are: to add, to take and mostly to find costs its depth.
pub(super) struct Queue {
    /// Leaves of the tree, a power of two.
    width: usize,
    /// The least processors and the least expected time below each node; the root is at 1, leaves begin at `width`.
    least: Vec<(u32, u64)>,
}

impl Queue {
    pub(super) fn new(jobs: usize) -> Queue {
        let width = jobs.next_power_of_two();
        Queue { width, least: vec![NEVER; 2 * width] }
    }

    pub(super) fn add(&mut self, job: u32, asks: &SwfJob) {
        self.set(job, (asks.processors, asks.expected_s()));
    }

    pub(super) fn take(&mut self, job: u32) {
        self.set(job, NEVER);
    }

    fn set(&mut self, job: u32, asks: (u32, u64)) {
        let mut at = self.width + job as usize;
        self.least[at] = asks;
        while at > 1 {
            at /= 2;
            let (left, right) = (self.least[2 * at], self.least[2 * at + 1]);
            self.least[at] = (left.0.min(right.0), left.1.min(right.1));
        }
    }

    /// The first job.
    pub(super) fn first(&self) -> Option<u32> {
        self.find(0, |processors, _| processors < u32::MAX)
    }

    /// The first job from `from` on that asks for what `passes`. Whatever passes must also pass when it asks for less, of
    /// processors and of time.
    pub(super) fn find(&self, from: u32, passes: impl Fn(u32, u64) -> bool) -> Option<u32> {
        let mut pending: Vec<usize> = vec![1];
        while let Some(node) = pending.pop() {
            // The jobs below a node end before this one.
            let level = node.ilog2();
            let span = self.width >> level;
            let end = (node - (1 << level) + 1) * span;
            let (processors, expected_s) = self.least[node];
            if end <= from as usize || !passes(processors, expected_s) {
                continue;
            }
            if node >= self.width {
                return Some((node - self.width) as u32);
            }
            pending.extend([2 * node + 1, 2 * node]);
        }
        None
    }
}
