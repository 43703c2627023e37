//! Scores of places: doubles that rule out, fractions that decide.
//!
//! A score is a weighted sum of shares `x / total`. Per place the part of it that no request changes (`base`) and, per
//! term, what one thousandth asked for changes (`slope`) are kept as doubles, so that one multiplication per term and
//! place gives an estimate. An estimate is off by less than [`Scorer::margin`]: at most four terms, each of three
//! roundings of 2^-53 of a weight. Places whose estimates are further apart than that are told apart by them; the others are
//! compared as exact fractions. So the result is that of exact arithmetic, on every platform.

use super::columns::{Columns, LANES, Need, keep_greatest, lanes};
use super::fitness::{Fitness, MAX_TERMS, Prefer};
use super::wide::{Fraction, compare_sums};
use crate::error::Result;
use crate::resource::ValueType;
use core::cmp::Ordering;
use smallvec::SmallVec;

/// What a request asks of the columns of the terms, one after the other.
pub(super) type TermNeeds = SmallVec<[i64; MAX_TERMS]>;

#[derive(Debug, Clone)]
struct TermColumn {
    column: u32,
    prefer: Prefer,
    weight: u32,
    slope: Vec<f64>,
    /// The greatest slope, per block.
    steepest: Vec<f64>,
}

/// The fitness over the columns.
#[derive(Debug, Clone)]
pub(super) struct Scorer {
    terms: Vec<TermColumn>,
    base: Vec<f64>,
    /// The greatest base, per block.
    highest: Vec<f64>,
    margin: f64,
}

/// A place that fits, with the estimate of its score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) place: u32,
    pub(super) estimate: f64,
}

impl Scorer {
    pub(super) fn new(fitness: &Fitness, columns: &mut Columns) -> Result<Scorer> {
        fitness.validate()?;
        let mut terms = Vec::new();
        for term in &fitness.terms {
            terms.push(TermColumn {
                column: columns.find_or_add(&term.resource, ValueType::Scalar)?,
                prefer: term.prefer,
                weight: term.weight,
                slope: Vec::new(),
                steepest: Vec::new(),
            });
        }
        let weights: f64 = fitness.terms.iter().map(|term| f64::from(term.weight)).sum();
        // 2^-40 of the weights, a thousand times the error there can be.
        let margin = weights / (1u64 << 40) as f64;
        Ok(Scorer { terms, base: Vec::new(), highest: Vec::new(), margin })
    }

    /// Whether all places score the same.
    pub(super) fn is_first_fit(&self) -> bool {
        self.terms.is_empty()
    }

    /// How far two estimates may be apart for equal scores.
    pub(super) fn margin(&self) -> f64 {
        self.margin
    }

    pub(super) fn term_needs(&self, needs: &[Need]) -> TermNeeds {
        let amount = |term: &TermColumn| {
            needs.iter().find(|need| need.column == term.column).map_or(0, |need| need.amount)
        };
        self.terms.iter().map(amount).collect()
    }

    pub(super) fn grow(&mut self, blocks: usize) {
        if self.terms.is_empty() {
            return;
        }
        self.base.resize(blocks * LANES, 0.0);
        self.highest.resize(blocks, 0.0);
        for term in &mut self.terms {
            term.slope.resize(blocks * LANES, 0.0);
            term.steepest.resize(blocks, 0.0);
        }
    }

    /// The base of a place and, into `slopes`, its slopes.
    fn estimates(&self, columns: &Columns, place: usize, slopes: &mut [f64; MAX_TERMS]) -> f64 {
        let mut base = 0.0;
        for (term, slope) in self.terms.iter().zip(slopes) {
            let column = &columns.columns[term.column as usize];
            let (free, total) = (column.free[place], column.total[place]);
            *slope = 0.0;
            if total > 0 {
                let weight = f64::from(term.weight);
                let (amount, sign) = match term.prefer {
                    Prefer::Packed => (total - free, weight),
                    Prefer::Spread => (free, -weight),
                };
                base += weight * (amount as f64 / total as f64);
                *slope = sign / total as f64;
            }
        }
        base
    }

    /// Brings a place up to date after its columns changed.
    pub(super) fn refresh(&mut self, columns: &Columns, place: u32) {
        if self.terms.is_empty() {
            return;
        }
        let (place, block) = (place as usize, place as usize / LANES);
        let mut slopes = [0.0; MAX_TERMS];
        let base = self.estimates(columns, place, &mut slopes);
        let old = core::mem::replace(&mut self.base[place], base);
        keep_greatest(&mut self.highest[block], old, base, lanes(&self.base, block));
        for (term, slope) in self.terms.iter_mut().zip(slopes) {
            let old = core::mem::replace(&mut term.slope[place], slope);
            if old != slope {
                keep_greatest(&mut term.steepest[block], old, slope, lanes(&term.slope, block));
            }
        }
    }

    /// No place of the block has an estimate above this for such a request.
    pub(super) fn bound(&self, block: usize, needs: &TermNeeds) -> f64 {
        let Some(highest) = self.highest.get(block) else { return 0.0 };
        let slopes = self.terms.iter().zip(needs);
        slopes.fold(*highest, |sum, (term, need)| sum + *need as f64 * term.steepest[block])
    }

    /// The best place of those of a block in `fits`: the greatest score, the lowest place among equals.
    pub(super) fn best_in_block(
        &self,
        columns: &Columns,
        block: usize,
        needs: &TermNeeds,
        fits: u64,
    ) -> Option<Candidate> {
        if fits == 0 {
            return None;
        }
        let first = (block * LANES) as u32 + fits.trailing_zeros();
        if self.terms.is_empty() {
            return Some(Candidate { place: first, estimate: 0.0 });
        }
        let mut scores = [0.0f64; LANES];
        scores.copy_from_slice(lanes(&self.base, block));
        for (term, need) in self.terms.iter().zip(needs) {
            let need = *need as f64;
            for (score, slope) in scores.iter_mut().zip(lanes(&term.slope, block)) {
                *score += need * slope;
            }
        }
        let candidate = |lane: u32| Candidate {
            place: (block * LANES) as u32 + lane,
            estimate: scores[lane as usize],
        };
        let mut best = candidate(fits.trailing_zeros());
        let mut rest = fits & (fits - 1);
        while rest != 0 {
            let next = candidate(rest.trailing_zeros());
            rest &= rest - 1;
            if self.is_better(columns, needs, next, best) {
                best = next;
            }
        }
        Some(best)
    }

    /// Whether `left` is a better choice than `right`.
    pub(super) fn is_better(
        &self,
        columns: &Columns,
        needs: &TermNeeds,
        left: Candidate,
        right: Candidate,
    ) -> bool {
        if left.estimate > right.estimate + self.margin {
            return true;
        }
        if left.estimate < right.estimate - self.margin {
            return false;
        }
        match self.compare(columns, needs, left.place, right.place) {
            Ordering::Greater => true,
            Ordering::Equal => left.place < right.place,
            Ordering::Less => false,
        }
    }

    /// Compares two scores exactly. Both places must fit.
    fn compare(&self, columns: &Columns, needs: &TermNeeds, left: u32, right: u32) -> Ordering {
        let same = |term: &TermColumn| {
            let column = &columns.columns[term.column as usize];
            column.total[left as usize] == column.total[right as usize]
                && column.free[left as usize] == column.free[right as usize]
        };
        if self.terms.iter().all(same) {
            return Ordering::Equal;
        }
        compare_sums(&self.fractions(columns, needs, left), &self.fractions(columns, needs, right))
    }

    fn fractions(
        &self,
        columns: &Columns,
        needs: &TermNeeds,
        place: u32,
    ) -> SmallVec<[Fraction; MAX_TERMS]> {
        let fraction = |(term, need): (&TermColumn, &i64)| {
            let column = &columns.columns[term.column as usize];
            let (free, total) = (column.free[place as usize], column.total[place as usize]);
            let left = free - need;
            let numerator = match term.prefer {
                _ if total == 0 => 0,
                Prefer::Packed => total - left,
                Prefer::Spread => left,
            };
            Fraction {
                weight: term.weight,
                numerator: numerator as u64,
                denominator: total.max(1) as u64,
            }
        };
        self.terms.iter().zip(needs).map(fraction).collect()
    }

    /// Recomputes everything and compares.
    pub(super) fn validate(&self, columns: &Columns) -> core::result::Result<(), &'static str> {
        if self.terms.is_empty() {
            return Ok(());
        }
        for place in 0..columns.blocks() * LANES {
            let mut slopes = [0.0; MAX_TERMS];
            if self.estimates(columns, place, &mut slopes) != self.base[place] {
                return Err("a base is out of date");
            }
            if self.terms.iter().zip(slopes).any(|(term, slope)| term.slope[place] != slope) {
                return Err("a slope is out of date");
            }
        }
        let greatest = |values: &[f64], block| {
            lanes(values, block).iter().fold(f64::NEG_INFINITY, |most, value| most.max(*value))
        };
        for block in 0..columns.blocks() {
            if greatest(&self.base, block) != self.highest[block] {
                return Err("the highest base of a block is wrong");
            }
            let wrong = |term: &TermColumn| greatest(&term.slope, block) != term.steepest[block];
            if self.terms.iter().any(wrong) {
                return Err("the steepest slope of a block is wrong");
            }
        }
        Ok(())
    }
}
