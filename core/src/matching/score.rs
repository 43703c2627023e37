//! Scores of places: doubles that rule out, fractions that decide.
//!
//! A score is a weighted sum of shares `x / total`. Per place the part of it that no request changes (`base`) and, per
//! term, what one thousandth asked for changes (`slope`) are kept as doubles, so that one multiplication per term and
//! place gives an estimate. Of a place that fits no intermediate value is above twice the weights, and at most four terms
//! of fewer than sixteen roundings each are added: an estimate is off by less than 2^-46 of the weights. Places whose
//! estimates are further apart than the margin, 2^-40, are told apart by them; the others are compared as exact
//! fractions. So the result is that of exact arithmetic, on every platform.

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
    /// The total at which an agent that nothing was taken of scores highest, per block: the least where full ones are
    /// preferred, the most where empty ones are; 0 where nobody has anything.
    telling_total: Vec<i64>,
}

/// The terms of one score.
type Fractions = SmallVec<[Fraction; MAX_TERMS]>;

impl TermColumn {
    /// The term of an agent that would have `free - need` left.
    fn fraction(&self, free: i64, total: i64, need: i64) -> Fraction {
        let left = free - need;
        let numerator = match self.prefer {
            _ if total == 0 => 0,
            Prefer::Packed => total - left,
            // Below nothing only where it does not fit, which is asked as a bound.
            Prefer::Spread => left.max(0),
        };
        let denominator = total.max(1) as u64;
        Fraction { weight: self.weight, numerator: numerator as u64, denominator }
    }

    fn find_telling_total(&self, columns: &Columns, block: usize) -> i64 {
        let totals = lanes(&columns.columns[self.column as usize].total, block).iter();
        let totals = totals.copied().filter(|total| *total > 0);
        let telling = match self.prefer {
            Prefer::Packed => totals.min(),
            Prefer::Spread => totals.max(),
        };
        telling.unwrap_or(0)
    }
}

/// The fitness over the columns.
#[derive(Debug, Clone)]
pub(super) struct Scorer {
    terms: Vec<TermColumn>,
    base: Vec<f64>,
    /// The greatest base, per block.
    highest: Vec<f64>,
    /// The places something was taken of that a term looks at, per block.
    touched: Vec<u64>,
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
                telling_total: Vec::new(),
            });
        }
        let weights: f64 = fitness.terms.iter().map(|term| f64::from(term.weight)).sum();
        // More than thirty times the error of two estimates.
        let margin = weights / (1u64 << 40) as f64;
        Ok(Scorer { terms, base: Vec::new(), highest: Vec::new(), touched: Vec::new(), margin })
    }

    /// Whether all places score the same.
    pub(super) fn is_first_fit(&self) -> bool {
        self.terms.is_empty()
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
        self.touched.resize(blocks, 0);
        for term in &mut self.terms {
            term.slope.resize(blocks * LANES, 0.0);
            term.steepest.resize(blocks, 0.0);
            term.telling_total.resize(blocks, 0);
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
                term.telling_total[block] = term.find_telling_total(columns, block);
            }
        }
        let is_touched = self.terms.iter().any(|term| {
            let column = &columns.columns[term.column as usize];
            column.free[place] < column.total[place]
        });
        let bit = 1 << (place % LANES);
        let word = &mut self.touched[block];
        *word = if is_touched { *word | bit } else { *word & !bit };
    }

    /// Whether no place of the block can be a better choice than `rival`; false is uncertain.
    pub(super) fn is_beaten(
        &self,
        columns: &Columns,
        block: usize,
        needs: &TermNeeds,
        rival: Candidate,
    ) -> bool {
        let slopes = self.terms.iter().zip(needs);
        let bound = slopes.fold(self.highest[block], |sum, (term, need)| {
            sum + *need as f64 * term.steepest[block]
        });
        if bound < rival.estimate - self.margin {
            return true;
        }
        if self.touched[block] != 0 || bound > rival.estimate + self.margin {
            return false;
        }
        // Agents that nothing was taken of are many, and alike: a tie with the rival costs one look at all of them.
        let telling = self.terms.iter().zip(needs).map(|(term, need)| {
            let total = term.telling_total[block];
            term.fraction(total, total, *need)
        });
        let telling: Fractions = telling.collect();
        match compare_sums(&telling, &self.fractions(columns, needs, rival.place)) {
            Ordering::Less => true,
            Ordering::Equal => block * LANES > rival.place as usize,
            Ordering::Greater => false,
        }
    }

    /// The best place of those of a block in `fits`: the greatest score, the lowest place among equals. `None` also where
    /// it is certainly worse than `rival`.
    pub(super) fn best_in_block(
        &self,
        columns: &Columns,
        block: usize,
        needs: &TermNeeds,
        fits: u64,
        rival: Option<Candidate>,
    ) -> Option<Candidate> {
        if fits == 0 {
            return None;
        }
        let first = (block * LANES) as u32;
        if self.terms.is_empty() {
            return Some(Candidate { place: first + fits.trailing_zeros(), estimate: 0.0 });
        }
        let mut estimates = [0.0f64; LANES];
        estimates.copy_from_slice(lanes(&self.base, block));
        for (term, need) in self.terms.iter().zip(needs) {
            let need = *need as f64;
            for (estimate, slope) in estimates.iter_mut().zip(lanes(&term.slope, block)) {
                *estimate += need * slope;
            }
        }
        let rival = rival.map(|rival| rival.estimate);
        let bar = rival.unwrap_or_else(|| greatest_of(&estimates, fits)) - self.margin;
        let mut rest = fits & at_least(&estimates, bar);
        let mut best = None;
        while rest != 0 {
            let lane = rest.trailing_zeros();
            rest &= rest - 1;
            let estimate = estimates[lane as usize];
            let candidate = Candidate { place: first + lane, estimate };
            if best.is_none_or(|best| self.is_better(columns, needs, candidate, best)) {
                best = Some(candidate);
            }
        }
        best
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

    fn fractions(&self, columns: &Columns, needs: &TermNeeds, place: u32) -> Fractions {
        let fraction = |(term, need): (&TermColumn, &i64)| {
            let column = &columns.columns[term.column as usize];
            term.fraction(column.free[place as usize], column.total[place as usize], *need)
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
            let wrong = |term: &TermColumn| {
                term.telling_total[block] != term.find_telling_total(columns, block)
            };
            if self.terms.iter().any(wrong) {
                return Err("the telling total of a block is wrong");
            }
            let is_touched = |place: usize| {
                self.terms.iter().any(|term| {
                    let column = &columns.columns[term.column as usize];
                    column.free[place] < column.total[place]
                })
            };
            let bits = (0..LANES).map(|lane| u64::from(is_touched(block * LANES + lane)) << lane);
            if bits.fold(0, core::ops::BitOr::bitor) != self.touched[block] {
                return Err("the places something was taken of are wrong");
            }
        }
        Ok(())
    }
}

fn greatest_of(values: &[f64; LANES], mut lanes: u64) -> f64 {
    let mut greatest = f64::NEG_INFINITY;
    while lanes != 0 {
        greatest = greatest.max(values[lanes.trailing_zeros() as usize]);
        lanes &= lanes - 1;
    }
    greatest
}

/// The lanes whose value is not below `bar`.
fn at_least(values: &[f64; LANES], bar: f64) -> u64 {
    let mut mask = 0;
    for (lane, value) in values.iter().enumerate() {
        mask |= u64::from(*value >= bar) << lane;
    }
    mask
}
