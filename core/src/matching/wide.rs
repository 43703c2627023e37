//! Wide unsigned integers: just enough to compare sums of fractions without rounding.

use core::cmp::Ordering;

/// 640 bits: the product of eight 63-bit numbers and a weight, and sums of a few of those.
const LIMBS: usize = 10;

/// An unsigned integer, lowest limb first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wide([u64; LIMBS]);

impl Wide {
    pub(super) const ZERO: Wide = Wide([0; LIMBS]);

    pub(super) fn new(value: u64) -> Wide {
        let mut limbs = [0; LIMBS];
        limbs[0] = value;
        Wide(limbs)
    }

    /// The product; the callers' bounds keep it within the width.
    pub(super) fn times(mut self, factor: u64) -> Wide {
        let mut carry = 0u128;
        for limb in &mut self.0 {
            carry += u128::from(*limb) * u128::from(factor);
            *limb = carry as u64;
            carry >>= 64;
        }
        debug_assert_eq!(carry, 0);
        self
    }

    pub(super) fn plus(mut self, other: Wide) -> Wide {
        let mut carry = 0u128;
        for (limb, other) in self.0.iter_mut().zip(other.0) {
            carry += u128::from(*limb) + u128::from(other);
            *limb = carry as u64;
            carry >>= 64;
        }
        debug_assert_eq!(carry, 0);
        self
    }
}

impl PartialOrd for Wide {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Wide {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

/// A fraction that is not negative, with its weight in a sum. The denominator is not 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fraction {
    pub(super) weight: u32,
    pub(super) numerator: u64,
    pub(super) denominator: u64,
}

/// Compares two weighted sums of at most four fractions each, term by term of the same weight. Numbers are below 2^63.
pub(super) fn compare_sums(left: &[Fraction], right: &[Fraction]) -> Ordering {
    debug_assert!(left.len() == right.len() && left.len() <= super::fitness::MAX_TERMS);
    let mut different = left.iter().zip(right).filter(|(left, right)| left != right);
    let Some((a, b)) = different.next() else { return Ordering::Equal };
    if different.next().is_none() {
        let cross =
            |x: &Fraction, y: &Fraction| u128::from(x.numerator) * u128::from(y.denominator);
        return cross(a, b).cmp(&cross(b, a));
    }
    over_common_denominator(left, right).cmp(&over_common_denominator(right, left))
}

/// The numerator of the sum of `mine`, over the product of all denominators of both.
fn over_common_denominator(mine: &[Fraction], theirs: &[Fraction]) -> Wide {
    let sum = mine.iter().enumerate().fold(Wide::ZERO, |sum, (index, term)| {
        let others = mine.iter().enumerate().filter(|(other, _)| *other != index);
        let own = Wide::new(term.numerator).times(u64::from(term.weight));
        sum.plus(others.fold(own, |product, (_, other)| product.times(other.denominator)))
    });
    theirs.iter().fold(sum, |product, term| product.times(term.denominator))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;

    fn fraction(weight: u32, numerator: u64, denominator: u64) -> Fraction {
        Fraction { weight, numerator, denominator }
    }

    #[test]
    fn agrees_with_small_integers() {
        let mut rng = Rng::new(3);
        for _ in 0..5000 {
            let draw = |rng: &mut Rng| -> Vec<Fraction> {
                (1..=3).map(|w| fraction(w, rng.below(6), 1 + rng.below(6))).collect()
            };
            let (left, right) = (draw(&mut rng), draw(&mut rng));
            // 60 is a multiple of 1 to 6.
            let value = |sum: &[Fraction]| -> u64 {
                sum.iter().map(|f| u64::from(f.weight) * f.numerator * (60 / f.denominator)).sum()
            };
            assert_eq!(compare_sums(&left, &right), value(&left).cmp(&value(&right)));
        }
    }

    #[test]
    fn tells_the_closest_of_the_largest_apart() {
        let max = (1 << 63) - 1;
        let left = [fraction(1_000_000, max, max); 4];
        let mut right = left;
        assert_eq!(compare_sums(&left, &right), Ordering::Equal);
        right[3].numerator -= 1;
        assert_eq!(compare_sums(&left, &right), Ordering::Greater);
        right[0] = fraction(1_000_000, max - 1, max - 1);
        assert_eq!(compare_sums(&right, &left), Ordering::Less);
        right[3].numerator += 1;
        assert_eq!(compare_sums(&right, &left), Ordering::Equal);
    }
}
