//! Measures: what one term of a fitness makes of a place, 0 to 1, in units of 2^-40.

use super::columns::{Columns, Need, lanes};
use super::expected::{DEVICE_MEASURES, UNCHANGED};
use super::rated;
use crate::rng::Rng;
use smallvec::SmallVec;

/// The bits of a measure behind the point.
const UNIT_BITS: u32 = 40;
/// A measure of 1.
pub(super) const ONE: i64 = 1 << UNIT_BITS;

/// What a request asks of the columns of the linear terms, one after the other.
pub(super) type TermNeeds = SmallVec<[i64; 4]>;

/// `x / total` in units of 2^-40, rounded down; 0 where there is nothing. What lies outside 0 to 1 is asked only as a bound.
pub(super) fn share(x: i64, total: i64) -> i64 {
    if total <= 0 {
        return 0;
    }
    let x = x.clamp(0, total) as u64;
    match x >> (63 - UNIT_BITS) {
        0 => ((x << UNIT_BITS) / total as u64) as i64,
        _ => ((u128::from(x) << UNIT_BITS) / total as u128) as i64,
    }
}

/// The product of two measures.
fn product(left: i64, right: i64) -> i64 {
    ((i128::from(left) * i128::from(right)) >> UNIT_BITS) as i64
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slant {
    Packed,
    Spread,
    Aligned,
}

/// A measure that is linear in what is asked for.
#[derive(Debug, Clone)]
pub(super) struct Linear {
    pub(super) column: u32,
    /// Its place in the fitness.
    pub(super) at: u32,
    pub(super) slant: Slant,
    pub(super) weight: u32,
    pub(super) slope: Vec<f64>,
    /// The greatest slope, per block.
    pub(super) steepest: Vec<f64>,
    /// The total at which an agent that nothing was taken of scores highest, per block: the most where empty ones are
    /// preferred, the least otherwise; 0 where nobody has anything.
    pub(super) telling_total: Vec<i64>,
}

impl Linear {
    pub(super) fn value(&self, free: i64, total: i64, need: i64) -> i64 {
        match self.slant {
            Slant::Packed => share(total - free + need, total),
            Slant::Spread => share(free - need, total),
            Slant::Aligned => product(share(need, total), share(free, total)),
        }
    }

    /// The base and the slope of a place, as doubles.
    pub(super) fn line(&self, free: i64, total: i64) -> (f64, f64) {
        if total == 0 {
            return (0.0, 0.0);
        }
        let (weight, free, total) = (f64::from(self.weight), free as f64, total as f64);
        match self.slant {
            Slant::Packed => (weight * ((total - free) / total), weight / total),
            Slant::Spread => (weight * (free / total), -weight / total),
            Slant::Aligned => (0.0, weight * (free / total) / total),
        }
    }

    pub(super) fn find_telling_total(&self, columns: &Columns, block: usize) -> i64 {
        let totals = lanes(&columns.columns[self.column as usize].total, block).iter();
        let totals = totals.copied().filter(|total| *total > 0);
        totals.reduce(|left, right| self.more_telling(left, right)).unwrap_or(0)
    }

    pub(super) fn more_telling(&self, left: i64, right: i64) -> i64 {
        match self.slant {
            Slant::Packed | Slant::Aligned => left.min(right),
            Slant::Spread => left.max(right),
        }
    }
}

/// A measure that is not: computed for each place that is looked at.
#[derive(Debug, Clone)]
pub(super) enum Curve {
    BestFitV3(u32),
    Balanced(SmallVec<[u32; 4]>),
    Random(u64),
}

/// What a curve is computed of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) needs: &'a [Need],
    pub(super) term_needs: &'a TermNeeds,
    /// The key of the task.
    pub(super) key: u64,
    /// What the measures about devices are, where a workload is expected.
    pub(super) rated: Option<&'a rated::Row>,
}

impl Asked<'_> {
    fn of(&self, column: u32) -> i64 {
        self.needs.iter().find(|need| need.column == column).map_or(0, |need| need.amount)
    }

    /// The measures about devices.
    pub(super) fn of_devices(&self, place: usize) -> [i64; DEVICE_MEASURES] {
        self.rated.map_or(UNCHANGED, |row| row.values(place))
    }
}

impl Curve {
    pub(super) fn value(&self, columns: &Columns, asked: Asked<'_>, place: usize) -> i64 {
        let at = |column: u32| {
            let all = &columns.columns[column as usize];
            (all.free[place], all.total[place], asked.of(column))
        };
        match self {
            Curve::BestFitV3(column) => {
                let (free, total, need) = at(*column);
                if total == 0 {
                    return 0;
                }
                let left = share(free - need, total) as f64 / ONE as f64;
                ((10.0 - libm::exp10(left)) / 9.0 * ONE as f64) as i64
            }
            Curve::Balanced(all) => {
                let shares = all.iter().map(|column| {
                    let (free, total, need) = at(*column);
                    share(total - free + need, total)
                });
                let (least, greatest) = shares
                    .fold((ONE, 0), |(least, most), share| (least.min(share), most.max(share)));
                ONE - (greatest - least).max(0)
            }
            Curve::Random(seed) => {
                let mut rng = Rng::keyed(seed ^ asked.key.rotate_left(32), place as u64);
                (rng.next_u64() >> (64 - UNIT_BITS)) as i64
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_down_whatever_their_size() {
        assert_eq!(share(1, 3), ((1u128 << 40) / 3) as i64);
        let (x, total) = ((1i64 << 60) / 3, 1i64 << 60);
        assert_eq!(share(x, total), ((x as u128) << 40).div_euclid(total as u128) as i64);
        assert_eq!((share(5, 0), share(-1, 4), share(9, 4)), (0, 0, ONE));
        assert_eq!(product(ONE / 2, ONE / 2), ONE / 4);
    }
}
