//! Scores of places: doubles that rule out, integers that decide.
//!
//! A score is a sum of weighted measures in units of 2^-40, each rounded down: an integer, the same everywhere. To compute it for
//! every place would cost divisions, so per place and linear term the part that no request changes (`base`) and what one
//! thousandth asked for changes (`slope`) are kept as doubles: one multiplication per term and place gives an estimate.
//! Of a place that fits no intermediate value is above twice the weights, and at most eight terms of fewer than sixteen
//! roundings each are added, so that an estimate is off by less than 2^-45 of the weights; the integers lie less than
//! 2^-39 of the weights below the true score. Places whose estimates are further apart than the margin, 2^-38 of the
//! weights, are told apart by them, the others by their integers.

use super::columns::{Columns, LANES, Need, bits_where, keep_greatest, lanes};
use super::expected::{DeviceWeights, UNCHANGED};
use super::fitness::{Fitness, MAX_TERMS, Measure};
use super::measures::{Asked, Curve, Linear, ONE, Slant, TermNeeds};
use super::rated::weigh;
use crate::error::Result;
use crate::resource::ValueType;

/// What two estimates of one unit of weight may differ by and still be of equal scores.
pub(super) const MARGIN: f64 = 1.0 / (1u64 << 38) as f64;

/// A score: measures times weights, in units of 2^-40.
pub(super) type Score = i128;

/// A fitness over the columns.
#[derive(Debug, Clone)]
pub(super) struct Scorer {
    linear: Vec<Linear>,
    /// Each with its place in the fitness, and its weight.
    curved: Vec<(Curve, u32, u32)>,
    /// Those about devices: which, and the same.
    on_devices: Vec<(usize, u32, u32)>,
    /// The sums of their weights.
    pub(super) device_weights: DeviceWeights,
    /// The sum of the weights.
    pub(super) weight: u64,
    /// Of the curved terms.
    curved_weight: f64,
    base: Vec<f64>,
    /// The greatest base, per block.
    highest: Vec<f64>,
    /// The places something was taken of that a term looks at, per block.
    touched: Vec<u64>,
}

impl Scorer {
    pub(super) fn new(fitness: &Fitness, columns: &mut Columns) -> Result<Scorer> {
        fitness.validate()?;
        let (mut linear, mut curved, mut on_devices) = (Vec::new(), Vec::new(), Vec::new());
        let mut device_weights = DeviceWeights::default();
        let mut column = |name: &str| columns.find_or_add(name, ValueType::Scalar);
        for (at, term) in (0u32..).zip(&fitness.terms) {
            let (name, slant) = match &term.measure {
                Measure::Packed(name) => (name, Slant::Packed),
                Measure::Spread(name) => (name, Slant::Spread),
                Measure::Aligned(name) => (name, Slant::Aligned),
                Measure::BestFitV3(name) => {
                    curved.push((Curve::BestFitV3(column(name)?), at, term.weight));
                    continue;
                }
                Measure::Balanced(names) => {
                    let all = names.iter().map(|name| column(name)).collect::<Result<_>>()?;
                    curved.push((Curve::Balanced(all), at, term.weight));
                    continue;
                }
                Measure::Random(seed) => {
                    curved.push((Curve::Random(*seed), at, term.weight));
                    continue;
                }
                Measure::Unfragmented | Measure::Unstranded => {
                    let which = usize::from(term.measure == Measure::Unstranded);
                    on_devices.push((which, at, term.weight));
                    device_weights[which] += term.weight;
                    continue;
                }
            };
            linear.push(Linear {
                column: column(name)?,
                at,
                slant,
                weight: term.weight,
                slope: Vec::new(),
                steepest: Vec::new(),
                telling_total: Vec::new(),
            });
        }
        Ok(Scorer {
            weight: fitness.terms.iter().map(|term| u64::from(term.weight)).sum(),
            curved_weight: curved
                .iter()
                .map(|(_, _, weight)| f64::from(*weight))
                .fold(0.0, |sum, weight| sum + weight),
            linear,
            curved,
            on_devices,
            device_weights,
            base: Vec::new(),
            highest: Vec::new(),
            touched: Vec::new(),
        })
    }

    /// Whether all places score the same.
    pub(super) fn is_flat(&self) -> bool {
        self.linear.is_empty() && self.curved.is_empty() && self.on_devices.is_empty()
    }

    /// What a block has of the measures about devices at most.
    fn most_on_devices(&self, block: usize, asked: Asked<'_>) -> i64 {
        asked.rated.map_or_else(|| weigh(&self.device_weights, &UNCHANGED), |row| row.most(block))
    }

    /// Whether estimates are of linear terms alone, which all places of a block have at once.
    pub(super) fn is_linear(&self) -> bool {
        self.curved.is_empty() && self.on_devices.is_empty()
    }

    /// Whether the score depends on the task and not only on its request.
    pub(super) fn is_random(&self) -> bool {
        self.curved.iter().any(|(curve, ..)| matches!(curve, Curve::Random(_)))
    }

    pub(super) fn term_needs(&self, needs: &[Need]) -> TermNeeds {
        let amount = |term: &Linear| {
            needs.iter().find(|need| need.column == term.column).map_or(0, |need| need.amount)
        };
        self.linear.iter().map(amount).collect()
    }

    pub(super) fn grow(&mut self, blocks: usize) {
        self.base.resize(blocks * LANES, 0.0);
        self.highest.resize(blocks, 0.0);
        self.touched.resize(blocks, 0);
        for term in &mut self.linear {
            term.slope.resize(blocks * LANES, 0.0);
            term.steepest.resize(blocks, 0.0);
            term.telling_total.resize(blocks, 0);
        }
    }

    /// The base of a place and, into `slopes`, its slopes.
    fn lines(&self, columns: &Columns, place: usize, slopes: &mut [f64; MAX_TERMS]) -> f64 {
        let mut all = 0.0;
        for (term, slope) in self.linear.iter().zip(slopes) {
            let column = &columns.columns[term.column as usize];
            let (base, own) = term.line(column.free[place], column.total[place]);
            all += base;
            *slope = own;
        }
        all
    }

    /// Brings a place up to date after its columns changed.
    pub(super) fn refresh(&mut self, columns: &Columns, place: u32) {
        if self.linear.is_empty() {
            return;
        }
        let (place, block) = (place as usize, place as usize / LANES);
        let mut slopes = [0.0; MAX_TERMS];
        let base = self.lines(columns, place, &mut slopes);
        let old = core::mem::replace(&mut self.base[place], base);
        keep_greatest(&mut self.highest[block], old, base, lanes(&self.base, block));
        for (term, slope) in self.linear.iter_mut().zip(slopes) {
            let old = core::mem::replace(&mut term.slope[place], slope);
            // The slope of an aligned term is 0 on a full agent whatever its total.
            let is_aligned = term.slant == Slant::Aligned;
            if old != slope || is_aligned {
                keep_greatest(&mut term.steepest[block], old, slope, lanes(&term.slope, block));
                let total = columns.columns[term.column as usize].total[place];
                let telling = term.telling_total[block];
                term.telling_total[block] = match old == 0.0 && !is_aligned && telling > 0 {
                    // It had nothing before.
                    true => term.more_telling(telling, total),
                    false => term.find_telling_total(columns, block),
                };
            }
        }
        let (bit, is_touched) = (1 << (place % LANES), self.is_touched(columns, place));
        let word = &mut self.touched[block];
        *word = if is_touched { *word | bit } else { *word & !bit };
    }

    fn is_touched(&self, columns: &Columns, place: usize) -> bool {
        self.linear.iter().any(|term| {
            let column = &columns.columns[term.column as usize];
            column.free[place] < column.total[place]
        })
    }

    /// Whether the bound of a block is what its best place scores, as a rule: nothing was taken there.
    pub(super) fn is_bound_tight(&self, block: usize) -> bool {
        self.is_linear() && self.touched.get(block) == Some(&0)
    }

    /// What no place of a block scores more than, as a double.
    pub(super) fn bound(&self, block: usize, asked: Asked<'_>) -> f64 {
        let mut most = self.highest[block] + self.curved_weight;
        if !self.on_devices.is_empty() {
            most += self.most_on_devices(block, asked) as f64 / ONE as f64;
        }
        let slopes = self.linear.iter().zip(asked.term_needs);
        slopes.fold(most, |sum, (term, need)| sum + *need as f64 * term.steepest[block])
    }

    /// The same exactly, for a block that nothing was taken of: agents there are many and alike, and a tie with them costs one look
    /// at all of them. `None` where there is no telling.
    pub(super) fn exact_bound(&self, block: usize, asked: Asked<'_>) -> Option<Score> {
        if self.touched[block] != 0 || !self.curved.is_empty() {
            return None;
        }
        let values = self.linear.iter().zip(asked.term_needs).map(|(term, need)| {
            let total = term.telling_total[block];
            Score::from(term.weight) * Score::from(term.value(total, total, *need))
        });
        Some(values.sum::<Score>() + Score::from(self.most_on_devices(block, asked)))
    }

    /// Estimates of the places of a block. Of the curved terms those of `fits` alone.
    pub(super) fn estimate(
        &self,
        columns: &Columns,
        block: usize,
        asked: Asked<'_>,
        fits: u64,
        out: &mut [f64; LANES],
    ) {
        out.copy_from_slice(lanes(&self.base, block));
        for (term, need) in self.linear.iter().zip(asked.term_needs) {
            let need = *need as f64;
            for (estimate, slope) in out.iter_mut().zip(lanes(&term.slope, block)) {
                *estimate += need * slope;
            }
        }
        if self.curved.is_empty() && self.on_devices.is_empty() {
            return;
        }
        let mut rest = fits;
        while rest != 0 {
            let lane = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            if !self.on_devices.is_empty() {
                let values = asked.of_devices(block * LANES + lane);
                out[lane] += weigh(&self.device_weights, &values) as f64 / ONE as f64;
            }
            for (curve, _, weight) in &self.curved {
                let value = curve.value(columns, asked, block * LANES + lane);
                out[lane] += f64::from(*weight) * (value as f64 / ONE as f64);
            }
        }
    }

    /// The estimate of one place that fits.
    pub(super) fn estimate_of(&self, columns: &Columns, asked: Asked<'_>, place: u32) -> f64 {
        let at = place as usize;
        let terms = self.linear.iter().zip(asked.term_needs);
        let linear = terms.fold(self.base.get(at).copied().unwrap_or(0.0), |sum, (term, need)| {
            sum + *need as f64 * term.slope[at]
        });
        let on_devices = match self.on_devices.is_empty() {
            true => 0.0,
            false => weigh(&self.device_weights, &asked.of_devices(at)) as f64 / ONE as f64,
        };
        self.curved.iter().fold(linear + on_devices, |sum, (curve, _, weight)| {
            let value = curve.value(columns, asked, at);
            sum + f64::from(*weight) * (value as f64 / ONE as f64)
        })
    }

    /// The score of a place that fits, exactly.
    pub(super) fn score(&self, columns: &Columns, asked: Asked<'_>, place: u32) -> Score {
        let mut score = 0;
        self.each_term(columns, asked, place, |_, weight, value| {
            score += Score::from(weight) * Score::from(value);
        });
        score
    }

    /// Each term by its place in the fitness, with its weight and what it measures of a place that fits.
    pub(super) fn each_term(
        &self,
        columns: &Columns,
        asked: Asked<'_>,
        place: u32,
        mut see: impl FnMut(u32, u32, i64),
    ) {
        for (term, need) in self.linear.iter().zip(asked.term_needs) {
            let column = &columns.columns[term.column as usize];
            let (free, total) = (column.free[place as usize], column.total[place as usize]);
            see(term.at, term.weight, term.value(free, total, *need));
        }
        for (curve, at, weight) in &self.curved {
            see(*at, *weight, curve.value(columns, asked, place as usize));
        }
        for (which, at, weight) in &self.on_devices {
            see(*at, *weight, asked.of_devices(place as usize)[*which]);
        }
    }

    /// Whether two places certainly score the same.
    pub(super) fn are_alike(&self, columns: &Columns, left: u32, right: u32) -> bool {
        let (left, right) = (left as usize, right as usize);
        self.curved.is_empty()
            && self.on_devices.is_empty()
            && self.linear.iter().all(|term| {
                let column = &columns.columns[term.column as usize];
                column.total[left] == column.total[right] && column.free[left] == column.free[right]
            })
    }

    /// The places of a block that are alike to one of them; of a fitness with other than linear terms none is known to be.
    pub(super) fn alike_lanes(&self, columns: &Columns, block: usize, lane: u32) -> u64 {
        let lane = lane as usize;
        if !self.is_linear() {
            return 1 << lane;
        }
        self.linear.iter().fold(u64::MAX, |alike, term| {
            let column = &columns.columns[term.column as usize];
            let (free, total) = (lanes(&column.free, block), lanes(&column.total, block));
            alike & bits_where(|at| (free[at] == free[lane]) & (total[at] == total[lane]))
        })
    }

    /// Recomputes everything and compares.
    pub(super) fn validate(&self, columns: &Columns) -> core::result::Result<(), &'static str> {
        if self.linear.is_empty() {
            return Ok(());
        }
        for place in 0..columns.blocks() * LANES {
            let mut slopes = [0.0; MAX_TERMS];
            if self.lines(columns, place, &mut slopes) != self.base[place] {
                return Err("a base is out of date");
            }
            if self.linear.iter().zip(slopes).any(|(term, slope)| term.slope[place] != slope) {
                return Err("a slope is out of date");
            }
            let bit = self.touched[place / LANES] >> (place % LANES) & 1;
            if (bit == 1) != self.is_touched(columns, place) {
                return Err("the places something was taken of are wrong");
            }
        }
        let greatest = |values: &[f64], block| {
            lanes(values, block).iter().fold(f64::NEG_INFINITY, |most, value| most.max(*value))
        };
        for block in 0..columns.blocks() {
            if greatest(&self.base, block) != self.highest[block] {
                return Err("the highest base of a block is wrong");
            }
            let wrong = |term: &Linear| greatest(&term.slope, block) != term.steepest[block];
            if self.linear.iter().any(wrong) {
                return Err("the steepest slope of a block is wrong");
            }
            let wrong = |term: &Linear| {
                term.telling_total[block] != term.find_telling_total(columns, block)
            };
            if self.linear.iter().any(wrong) {
                return Err("the telling total of a block is wrong");
            }
        }
        Ok(())
    }
}
