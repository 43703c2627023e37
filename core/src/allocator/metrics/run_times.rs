//! How long cycles took, as the caller measured it: the allocator has no clock.

use crate::offer::SECOND_NS;
use crate::timer::Instant;
use std::collections::VecDeque;

/// What is older is forgotten.
const WINDOW_NS: u64 = 3600 * SECOND_NS;
/// More are not kept: the oldest go first.
const SAMPLES: usize = 1000;

/// Durations of the last hour, at most the last thousand: Mesos' timers, measured by the caller.
///
/// ```
/// use apportion_core::allocator::metrics::RunTimes;
/// let mut runs = RunTimes::new();
/// runs.record(0, 2_000_000);
/// assert_eq!(runs.statistics(), None); // one is no statistics
/// runs.record(1_000_000_000, 4_000_000);
/// assert_eq!(runs.statistics().map(|runs| (runs.count, runs.p50_ms)), Some((2, 3.0)));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RunTimes {
    /// When, and how long.
    samples: VecDeque<(Instant, u64)>,
}

/// Durations in milliseconds; percentiles are interpolated between neighbours.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub struct RunTimeStatistics {
    /// The last one.
    pub last_ms: f64,
    /// How many there are.
    pub count: usize,
    pub min_ms: f64,
    pub max_ms: f64,
    pub p50_ms: f64,
    pub p90_ms: f64,
    pub p95_ms: f64,
    pub p99_ms: f64,
    pub p999_ms: f64,
    pub p9999_ms: f64,
}

impl RunTimes {
    /// None yet.
    pub const fn new() -> Self {
        RunTimes { samples: VecDeque::new() }
    }

    /// Adds a duration that ended at `now`.
    pub fn record(&mut self, now: Instant, took_ns: u64) {
        self.samples.push_back((now, took_ns));
        let is_old = |at: Instant| now.saturating_sub(at) > WINDOW_NS;
        while self.samples.len() > SAMPLES || self.samples.front().is_some_and(|s| is_old(s.0)) {
            self.samples.pop_front();
        }
    }

    /// The statistics; `None` of fewer than two. O(n log n).
    pub fn statistics(&self) -> Option<RunTimeStatistics> {
        let mut sorted: Vec<u64> = self.samples.iter().map(|(_, took)| *took).collect();
        let last = *sorted.last().filter(|_| sorted.len() > 1)?;
        sorted.sort_unstable();
        let milliseconds = |nanoseconds: f64| nanoseconds / 1e6;
        let percentile = |part: f64| {
            let position = part * (sorted.len() - 1) as f64;
            let (low, between) = (position as usize, position - (position as usize) as f64);
            let high = (low + 1).min(sorted.len() - 1);
            let (low, high) = (sorted[low] as f64, sorted[high] as f64);
            milliseconds(low + between * (high - low))
        };
        Some(RunTimeStatistics {
            last_ms: milliseconds(last as f64),
            count: sorted.len(),
            min_ms: percentile(0.0),
            max_ms: percentile(1.0),
            p50_ms: percentile(0.5),
            p90_ms: percentile(0.9),
            p95_ms: percentile(0.95),
            p99_ms: percentile(0.99),
            p999_ms: percentile(0.999),
            p9999_ms: percentile(0.9999),
        })
    }
}

impl RunTimeStatistics {
    /// By the ends that Mesos' names have; the last value has none.
    pub fn named(&self) -> [(&'static str, f64); 10] {
        [
            ("", self.last_ms),
            ("/count", self.count as f64),
            ("/max", self.max_ms),
            ("/min", self.min_ms),
            ("/p50", self.p50_ms),
            ("/p90", self.p90_ms),
            ("/p95", self.p95_ms),
            ("/p99", self.p99_ms),
            ("/p999", self.p999_ms),
            ("/p9999", self.p9999_ms),
        ]
    }
}
