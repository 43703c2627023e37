//! Weighted shares as exact fractions.

use core::cmp::Ordering;

/// Shares whose doubles are further apart than this, in units in the last place, are ordered as their doubles are.
///
/// [`Fraction::to_f64`] rounds four times, by a factor within 1 ± 2^-53 each: the quotient of two such doubles is off by
/// less than a factor of 1 + 2^-49.9, which is less than 9 units in the last place.
pub(super) const CLOSE: u64 = 16;

/// Amounts below this keep their order when they are divided by one total and one weight: neighbours are further apart,
/// by 2^-50 of themselves, than the rounding of two divisions moves them.
const DISTINCT: u64 = 1 << 50;

/// A share divided by its weight: `held / (total * weight)`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fraction {
    /// Below 2^63.
    pub(super) held: u64,
    /// Above 0 and below 2^63.
    pub(super) total: u64,
    /// Within [`MIN_WEIGHT`](super::MIN_WEIGHT) and [`MAX_WEIGHT`](super::MAX_WEIGHT).
    pub(super) weight: f64,
}

impl Default for Fraction {
    /// Nothing at all.
    fn default() -> Self {
        Fraction { held: 0, total: 1, weight: 1.0 }
    }
}

impl Fraction {
    /// The share as a double, to within 4 roundings.
    pub(super) fn to_f64(self) -> f64 {
        // Below 2^63: then they are converted in one step.
        let share = self.held as i64 as f64 / self.total as i64 as f64;
        if self.weight == 1.0 { share } else { share / self.weight }
    }

    /// Whether the exact shares are in the order of these doubles of theirs, for all amounts there can be: those of no
    /// share, and those of one total and one weight.
    pub(super) fn orders_as_double(self, denominator: &mut Option<(u64, u64)>) -> bool {
        if self.held == 0 {
            return true;
        }
        let own = (self.total, self.weight.to_bits());
        self.held < DISTINCT && *denominator.get_or_insert(own) == own
    }

    /// Orders two shares: `held * total' * weight'` against `held' * total * weight`, without rounding. Needed where the
    /// bits of their doubles are [`CLOSE`].
    pub(super) fn compare(self, other: Self) -> Ordering {
        if self.total == other.total && self.weight == other.weight {
            return self.held.cmp(&other.held);
        }
        let (mine, my_exponent) = mantissa(self.weight);
        let (theirs, their_exponent) = mantissa(other.weight);
        let lower = my_exponent.min(their_exponent);
        let left = product(self.held, other.total, theirs, their_exponent - lower);
        left.cmp(&product(other.held, self.total, mine, my_exponent - lower))
    }
}

/// A positive normal double as `mantissa * 2^(exponent - 1075)`.
fn mantissa(value: f64) -> (u64, u32) {
    let bits = value.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    (fraction | 1 << 52, (bits >> 52) as u32)
}

/// `a * b * c * 2^shift` as (high, low): below 2^(63 + 63 + 53 + 60), as weights are within 2^60 of each other.
fn product(a: u64, b: u64, c: u64, shift: u32) -> (u128, u128) {
    let of_two = u128::from(a) * u128::from(b);
    let low = u128::from(of_two as u64) * u128::from(c);
    let middle = (of_two >> 64) * u128::from(c) + (low >> 64);
    let (high, low) = (middle >> 64, middle << 64 | u128::from(low as u64));
    if shift == 0 { (high, low) } else { (high << shift | low >> (128 - shift), low << shift) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fairness::{MAX_WEIGHT, MIN_WEIGHT};
    use crate::rng::Rng;
    use num_rational::BigRational;
    use num_traits::FromPrimitive;

    fn exact(share: Fraction) -> BigRational {
        let whole = |value: u64| BigRational::from_integer(value.into());
        let weight = BigRational::from_f64(share.weight).expect("finite");
        whole(share.held) / (whole(share.total) * weight)
    }

    /// Amounts of any size up to 2^63, often small, often next to a power of two.
    fn amount(rng: &mut Rng) -> u64 {
        let bits = 1 + rng.below(63);
        match rng.below(3) {
            0 => rng.below(8),
            1 => (1u64 << bits) - 1 - rng.below(2).min((1 << bits) - 1),
            _ => rng.below(1 << bits),
        }
    }

    fn weight(rng: &mut Rng) -> f64 {
        match rng.below(4) {
            0 => 1.0,
            1 => (1 + rng.below(9)) as f64 / (1 + rng.below(9)) as f64,
            2 => [MIN_WEIGHT, MAX_WEIGHT, 0.1, 3.0][rng.below(4) as usize],
            _ => (1.0 + rng.unit()) * 2f64.powi(rng.below(58) as i32 - 29),
        }
    }

    /// A fraction that is equal to `share`, or as near as can be.
    fn near(share: Fraction, rng: &mut Rng) -> Fraction {
        let times = 1 + rng.below(5);
        let held = share.held.checked_mul(times).filter(|held| *held < 1 << 63);
        let total = share.total.checked_mul(times).filter(|total| *total < 1 << 63);
        let (Some(held), Some(total)) = (held, total) else { return share };
        let mut near = Fraction { held, total, weight: share.weight };
        match rng.below(5) {
            0 => near.held += 1,
            1 => near.total += 1,
            2 => near.weight = f64::from_bits(share.weight.to_bits() ^ 1),
            3 => (near.weight, near.total) = (share.weight * 0.5, total.saturating_mul(2).max(1)),
            _ => {}
        }
        if near.total >= 1 << 63 { share } else { near }
    }

    #[test]
    fn shares_compare_as_the_rationals_they_are() {
        let mut rng = Rng::new(1);
        let (mut equal, mut close) = (0, 0);
        for _ in 0..30_000 {
            let share = Fraction {
                held: amount(&mut rng),
                total: amount(&mut rng).max(1),
                weight: weight(&mut rng),
            };
            let other = if rng.below(2) == 0 {
                near(share, &mut rng)
            } else {
                Fraction {
                    held: amount(&mut rng),
                    total: amount(&mut rng).max(1),
                    weight: weight(&mut rng),
                }
            };
            let (bits, other_bits) = (share.to_f64().to_bits(), other.to_f64().to_bits());
            let order = exact(share).cmp(&exact(other));
            assert_eq!(share.compare(other), order, "{share:?} {other:?}");
            assert_eq!(other.compare(share), order.reverse(), "{share:?} {other:?}");
            let told_apart = bits.abs_diff(other_bits) > CLOSE;
            assert!(!told_apart || bits.cmp(&other_bits) == order, "{share:?} {other:?}");
            equal += u32::from(order.is_eq());
            close += u32::from(order.is_ne() && bits.abs_diff(other_bits) <= CLOSE);
        }
        assert!(equal > 1_000 && close > 1_000, "{equal} equal, {close} close");
    }

    #[test]
    fn shares_of_one_denominator_are_in_the_order_of_their_doubles() {
        let mut rng = Rng::new(2);
        for _ in 0..30_000 {
            let (total, weight) = (amount(&mut rng).max(1), weight(&mut rng));
            let held = amount(&mut rng) % (DISTINCT - 1);
            let share = |held| Fraction { held, total, weight };
            let mut denominator = None;
            assert!(share(held).orders_as_double(&mut denominator));
            assert!(share(held + 1).orders_as_double(&mut denominator));
            assert!(share(held).to_f64() < share(held + 1).to_f64(), "{held} of {total}, {weight}");
        }
        let mut denominator = Some((7, 1f64.to_bits()));
        assert!(!Fraction { held: 1, total: 8, weight: 1.0 }.orders_as_double(&mut denominator));
        assert!(!Fraction { held: 1, total: 7, weight: 2.0 }.orders_as_double(&mut denominator));
        assert!(Fraction { held: 0, total: 1, weight: 2.0 }.orders_as_double(&mut denominator));
    }
}
