//! Sets of integers as inclusive ranges.

use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits};
use core::fmt;
use smallvec::SmallVec;

/// The integers from `begin` to `end`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Range {
    /// The first.
    pub begin: u64,
    /// The last, never before the first.
    pub end: u64,
}

/// A set of integers: sorted ranges that neither overlap nor touch.
///
/// ```
/// use apportion_core::resource::Ranges;
/// let mut ports = Ranges::parse("[31000-31005,31006-32000]")?;
/// assert_eq!(ports.to_string(), "[31000-32000]");
/// ports.subtract(&Ranges::parse("[31500-31999]")?);
/// assert_eq!(ports.to_string(), "[31000-31499,32000-32000]");
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, PartialEq, Eq, Hash, Default)]
pub struct Ranges(SmallVec<[Range; 1]>);

impl Clone for Ranges {
    /// As one block: what would be derived goes range by range.
    fn clone(&self) -> Self {
        Ranges(SmallVec::from_slice(&self.0))
    }
}

impl Ranges {
    /// No integers.
    pub fn new() -> Self {
        Ranges(SmallVec::new())
    }

    /// The union of ranges in any order.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the index of a range that ends before it begins or overlaps another one;
    /// [`Error::LimitReached`] above [`Limits::ranges_per_resource`].
    pub fn from_disjoint(ranges: &[(u64, u64)], limits: &Limits) -> Result<Ranges> {
        crate::limits::check(Limit::RangesPerResource, ranges.len(), limits.ranges_per_resource)?;
        if let Some(at) = ranges.iter().position(|&(begin, end)| begin > end) {
            return Err(Error::invalid(Entity::Ranges, "a range ends before it begins", at));
        }
        let mut sorted: SmallVec<[Range; 1]> =
            ranges.iter().map(|&(begin, end)| Range { begin, end }).collect();
        sorted.sort_unstable();
        if let Some(at) = sorted.windows(2).position(|pair| pair[1].begin <= pair[0].end) {
            return Err(Error::invalid(Entity::Ranges, "ranges overlap", at));
        }
        let mut ranges = Ranges(sorted);
        ranges.coalesce();
        Ok(ranges)
    }

    /// Reads `[a-b,c-d]`.
    ///
    /// # Errors
    /// As [`Ranges::from_disjoint`]; [`Error::Invalid`] with the byte offset of what is no range.
    pub fn parse(text: &str) -> Result<Ranges> {
        let invalid = |at| Error::invalid(Entity::Ranges, "expected [begin-end,...]", at);
        let inner = text
            .strip_prefix('[')
            .and_then(|text| text.strip_suffix(']'))
            .ok_or_else(|| invalid(0))?;
        let mut ranges = Vec::new();
        let mut at = 1;
        for range in inner.split(',').filter(|_| !inner.trim().is_empty()) {
            let (begin, end) = range.split_once('-').ok_or_else(|| invalid(at))?;
            let number = |text: &str| text.trim().parse::<u64>().map_err(|_| invalid(at));
            ranges.push((number(begin)?, number(end)?));
            at += range.len() + 1;
        }
        Ranges::from_disjoint(&ranges, &Limits::default())
    }

    /// Ranges that are sorted and neither overlap nor touch, as [`Ranges::as_slice`] gave them.
    pub(crate) fn from_sorted(ranges: &[Range]) -> Ranges {
        Ranges(SmallVec::from_slice(ranges))
    }

    /// The ranges, ascending.
    pub fn as_slice(&self) -> &[Range] {
        &self.0
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many integers: 2^64 for all of them.
    pub fn count(&self) -> u128 {
        self.0.iter().map(|range| u128::from(range.end - range.begin) + 1).sum()
    }

    /// Whether every integer of `other` is here. O(n + m).
    pub fn contains(&self, other: &Ranges) -> bool {
        // Totals are one range, mostly.
        if let ([only], Some(first), Some(last)) = (&self.0[..], other.0.first(), other.0.last()) {
            return only.begin <= first.begin && last.end <= only.end;
        }
        if self == other {
            return true;
        }
        let mut mine = self.0.iter().peekable();
        other.0.iter().all(|range| {
            while mine.next_if(|candidate| candidate.end < range.begin).is_some() {}
            mine.peek().is_some_and(|candidate| {
                candidate.begin <= range.begin && range.end <= candidate.end
            })
        })
    }

    /// Adds every integer of `other`. O(n + m), in place where it fits.
    pub fn union(&mut self, other: &Ranges) {
        let was_empty = self.0.is_empty();
        self.0.extend_from_slice(&other.0);
        // All of what was nothing before is what it mostly is: nothing to sort then.
        if !was_empty && !other.is_empty() {
            self.0.sort_unstable();
            self.coalesce();
        }
    }

    /// Removes every integer of `other`; what is not here is ignored. O(n + m), in place where it fits.
    pub fn subtract(&mut self, other: &Ranges) {
        if other.is_empty() {
            return;
        }
        if self == other {
            self.0.clear();
            return;
        }
        let kept = self.0.len();
        // Each hole leaves one range more at most: once, not step by step.
        self.0.reserve(kept + other.0.len());
        for index in 0..kept {
            let mut rest = Some(self.0[index]);
            let first = other.0.partition_point(|hole| hole.end < self.0[index].begin);
            for hole in &other.0[first..] {
                let Some(Range { begin, end }) = rest else { break };
                if hole.begin > end {
                    break;
                }
                if hole.begin > begin {
                    self.0.push(Range { begin, end: hole.begin - 1 });
                }
                rest = (hole.end < end).then(|| Range { begin: hole.end + 1, end });
            }
            if let Some(range) = rest {
                self.0.push(range);
            }
        }
        self.0.drain(..kept);
    }

    /// Takes the lowest `count` integers away, or all if there are fewer, and appends them to `taken`. O(n).
    pub fn take_lowest(&mut self, mut count: u64, taken: &mut Vec<Range>) {
        let mut whole = 0;
        for range in &mut self.0 {
            // One less than the length: all 2^64 integers are a range too.
            let last = range.end - range.begin;
            if count == 0 {
                break;
            }
            if count <= last {
                taken.push(Range { begin: range.begin, end: range.begin + (count - 1) });
                range.begin += count;
                break;
            }
            taken.push(*range);
            whole += 1;
            count -= last.saturating_add(1).min(count);
        }
        self.0.drain(..whole);
    }

    /// Appends the integers that are here and in `other` to `common`, ascending. O(n + m).
    pub fn intersect_into(&self, other: &Ranges, common: &mut Vec<Range>) {
        self.each_common(other, |range| common.push(range));
    }

    /// How many integers are here and in `other`. O(n + m).
    pub fn count_common(&self, other: &Ranges) -> u128 {
        let mut count = 0;
        self.each_common(other, |range| count += u128::from(range.end - range.begin) + 1);
        count
    }

    fn each_common(&self, other: &Ranges, mut each: impl FnMut(Range)) {
        let (mut mine, mut theirs) = (self.0.iter().peekable(), other.0.iter().peekable());
        while let (Some(left), Some(right)) = (mine.peek(), theirs.peek()) {
            let (begin, end) = (left.begin.max(right.begin), left.end.min(right.end));
            if begin <= end {
                each(Range { begin, end });
            }
            if left.end < right.end {
                mine.next();
            } else {
                theirs.next();
            }
        }
    }

    /// Removes everything and keeps the memory.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Becomes equal to `other`, using its own memory.
    pub fn assign(&mut self, other: &Ranges) {
        self.0.clear();
        self.0.extend_from_slice(&other.0);
    }

    /// Joins sorted ranges that overlap or touch.
    fn coalesce(&mut self) {
        self.0.dedup_by(|next, last| {
            let joined = next.begin <= last.end.saturating_add(1);
            if joined {
                last.end = last.end.max(next.end);
            }
            joined
        });
    }
}

impl fmt::Display for Ranges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        for (index, Range { begin, end }) in self.0.iter().enumerate() {
            write!(f, "{}{begin}-{end}", if index == 0 { "" } else { "," })?;
        }
        f.write_str("]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;
    use std::collections::BTreeSet;

    fn model(ranges: &Ranges) -> BTreeSet<u64> {
        ranges.as_slice().iter().flat_map(|range| range.begin..=range.end).collect()
    }

    fn random(rng: &mut Rng) -> Ranges {
        let mut ranges = Ranges::new();
        for _ in 0..rng.below(5) {
            let begin = rng.below(30);
            ranges.union(
                &Ranges::from_disjoint(&[(begin, begin + rng.below(6))], &Limits::default())
                    .unwrap(),
            );
        }
        ranges
    }

    #[test]
    fn agrees_with_a_set_of_integers() {
        let mut rng = Rng::new(1);
        for _ in 0..2000 {
            let (left, right) = (random(&mut rng), random(&mut rng));
            let (mut union, mut difference) = (left.clone(), left.clone());
            union.union(&right);
            difference.subtract(&right);
            let (a, b) = (model(&left), model(&right));
            assert_eq!(model(&union), &a | &b);
            assert_eq!(model(&difference), &a - &b);
            assert_eq!(left.contains(&right), b.is_subset(&a), "{left} {right}");
            assert_eq!(union.count(), (&a | &b).len() as u128);
            let mut common = Vec::new();
            left.intersect_into(&right, &mut common);
            let common: BTreeSet<u64> = common.iter().flat_map(|r| r.begin..=r.end).collect();
            assert_eq!(common, &a & &b);
            assert_eq!(left.count_common(&right), common.len() as u128);
            let (mut rest, mut taken) = (left.clone(), Vec::new());
            let count = rng.below(12);
            rest.take_lowest(count, &mut taken);
            let taken: Vec<u64> = taken.iter().flat_map(|r| r.begin..=r.end).collect();
            assert_eq!(taken, a.iter().copied().take(count as usize).collect::<Vec<_>>());
            assert_eq!(model(&rest), a.iter().copied().skip(count as usize).collect());
            assert!(union.as_slice().windows(2).all(|pair| pair[0].end + 1 < pair[1].begin));
        }
    }

    #[test]
    fn the_whole_line() {
        let mut all = Ranges::parse("[0-18446744073709551615]").unwrap();
        assert_eq!(all.count(), 1 << 64);
        let edges = Ranges::parse("[0-0,18446744073709551615-18446744073709551615]").unwrap();
        assert!(all.contains(&edges));
        let mut common = Vec::new();
        all.intersect_into(&edges, &mut common);
        assert_eq!(common, edges.as_slice());
        let mut lowest = Vec::new();
        all.clone().take_lowest(u64::MAX, &mut lowest);
        assert_eq!(lowest, [Range { begin: 0, end: u64::MAX - 1 }]);
        all.subtract(&edges);
        assert_eq!(all.to_string(), "[1-18446744073709551614]");
        all.union(&edges);
        assert_eq!(all.count(), 1 << 64);
    }

    #[test]
    fn refuses_what_is_no_range() {
        for text in ["", "[", "1-2", "[2-1]", "[1-2,2-3]", "[a-b]", "[1]", "[1-2,]", "[-1-2]"] {
            assert!(Ranges::parse(text).is_err(), "{text}");
        }
        assert!(Ranges::parse("[]").unwrap().is_empty());
    }
}
