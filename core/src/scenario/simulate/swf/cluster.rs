//! What runs where nothing has a place: so many processors, and when the jobs on them end.

use super::log::SwfJob;
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

/// A cluster in which a job runs on any processors.
pub(super) struct Cluster<'l> {
    jobs: &'l [SwfJob],
    free: u32,
    /// When each running job ends, and its number.
    ends: BinaryHeap<Reverse<(u64, u32)>>,
    /// The same by when it is expected to end; only where somebody asks for it.
    expected: Option<BTreeSet<(u64, u32)>>,
    starts: Vec<Option<u64>>,
}

/// What a job is promised that does not fit now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Promise {
    /// When it starts at the latest.
    pub(super) at_s: u64,
    /// What it leaves free then: so much may stay in use beyond that.
    pub(super) spare: u32,
}

impl Promise {
    /// Whether a job that begins now and fits now leaves the promise as it is.
    pub(super) fn allows(&self, job: &SwfJob, now_s: u64) -> bool {
        now_s + job.expected_s() <= self.at_s || job.processors <= self.spare
    }
}

impl<'l> Cluster<'l> {
    pub(super) fn new(jobs: &'l [SwfJob], processors: u32, promises: bool) -> Cluster<'l> {
        Cluster {
            jobs,
            free: processors,
            ends: BinaryHeap::new(),
            expected: promises.then(BTreeSet::new),
            starts: vec![None; jobs.len()],
        }
    }

    pub(super) const fn free(&self) -> u32 {
        self.free
    }

    pub(super) fn job(&self, job: u32) -> &'l SwfJob {
        &self.jobs[job as usize]
    }

    pub(super) fn fits(&self, job: u32) -> bool {
        self.job(job).processors <= self.free
    }

    /// When the next job ends.
    pub(super) fn next_end_s(&self) -> Option<u64> {
        self.ends.peek().map(|Reverse((end_s, _))| *end_s)
    }

    pub(super) fn start(&mut self, job: u32, now_s: u64) {
        let SwfJob { processors, run_s, .. } = *self.job(job);
        self.free -= processors;
        self.starts[job as usize] = Some(now_s);
        self.ends.push(Reverse((now_s + run_s, job)));
        let expected_s = now_s + self.job(job).expected_s();
        if let Some(expected) = &mut self.expected {
            expected.insert((expected_s, job));
        }
    }

    /// A job that ends by now, taken off.
    pub(super) fn end_one(&mut self, now_s: u64) -> Option<u32> {
        let job = match self.ends.peek() {
            Some(Reverse((end_s, job))) if *end_s <= now_s => *job,
            _ => return None,
        };
        self.ends.pop();
        let done = self.job(job);
        self.free += done.processors;
        let start_s = self.starts[job as usize].unwrap_or(now_s);
        if let Some(expected) = &mut self.expected {
            expected.remove(&(start_s + done.expected_s(), job));
        }
        Some(job)
    }

    /// When a job of so many processors can start if all that runs takes as long as expected and nothing else starts.
    pub(super) fn promise(&self, processors: u32, now_s: u64) -> Promise {
        let mut promise = Promise { at_s: now_s, spare: self.free.saturating_sub(processors) };
        let mut free = self.free;
        for (end_s, job) in self.expected.iter().flatten() {
            if free >= processors && *end_s > promise.at_s {
                break;
            }
            free += self.job(*job).processors;
            promise = Promise { at_s: *end_s, spare: free.saturating_sub(processors) };
        }
        promise
    }

    /// When each job started.
    pub(super) fn into_starts(self) -> Vec<Option<u64>> {
        self.starts
    }
}
