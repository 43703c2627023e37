//! Measuring one piece of work: time, heap, and marks by which a counter of instructions tells it from the rest.

use crate::failure::Failure;
use allocation_counter::AllocationInfo;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What one piece of work took.
pub(crate) struct Taken {
    pub(crate) time: Duration,
    pub(crate) heap: AllocationInfo,
}

/// Measures, and remembers what was measured in which order if instructions are counted.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    /// What each marked piece of work is called; `None` where nobody counts.
    pub(crate) marks: Option<Vec<&'static str>>,
}

impl Meter {
    /// A meter that marks each piece of work for the counter outside, or not.
    pub(crate) fn new(marks: bool) -> Meter {
        Meter { marks: marks.then(Vec::new) }
    }

    /// Does a piece of work. `name` is what its instructions are counted under.
    pub(crate) fn measure<E: Into<Failure>>(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<(), E>,
    ) -> Result<Taken, Failure> {
        let mut time = Duration::ZERO;
        let mut result = Ok(());
        if let Some(marks) = &mut self.marks {
            marks.push(name);
            apportion_bench_mark();
        }
        let heap = allocation_counter::measure(|| {
            let start = Instant::now();
            result = work();
            time = start.elapsed();
        });
        if self.marks.is_some() {
            apportion_bench_mark();
        }
        result.map(|()| Taken { time, heap }).map_err(Into::into)
    }
}

/// Where a counter of instructions closes one account and opens the next: before and after each piece of work.
#[inline(never)]
fn apportion_bench_mark() {
    black_box(());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_remembered_only_for_a_counter() {
        let mut silent = Meter::new(false);
        let mut marking = Meter::new(true);
        for meter in [&mut silent, &mut marking] {
            for name in ["load", "cycle"] {
                meter.measure(name, || Ok::<_, Failure>(())).unwrap();
            }
        }
        assert_eq!(silent.marks, None);
        assert_eq!(marking.marks, Some(vec!["load", "cycle"]));
    }

    #[test]
    fn memory_that_stays_is_told_from_memory_that_went() {
        let mut kept = Vec::new();
        let work = || {
            drop(vec![0u8; 100]);
            kept = vec![0u8; 1000];
            Ok::<_, Failure>(())
        };
        let taken = Meter::default().measure("x", work).unwrap();
        assert_eq!((taken.heap.bytes_current, taken.heap.count_total), (1000, 2));
    }
}
