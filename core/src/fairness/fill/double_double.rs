//! Numbers of about 106 bits: the sum of two doubles that do not overlap.
//!
//! Filling subtracts what was given from what there was, and divides the rest by what few users still draw. With plain
//! doubles a rest that should be nothing comes out as some 1e-16 of the whole, and a user that draws little would be
//! given far too much of it. (Dekker: "A floating-point technique for extending the available precision", 1971; error
//! bounds in Joldes, Muller, Popescu: "Tight and rigorous error bounds for basic building blocks of double-word
//! arithmetic", ACM TOMS 2017.)

use core::cmp::Ordering;
use core::ops::{Add, Div, Mul, Sub};

/// `high + low`, where `low` is at most half a unit in the last place of `high`.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(super) struct DoubleDouble {
    high: f64,
    low: f64,
}

impl DoubleDouble {
    pub(super) const ZERO: DoubleDouble = DoubleDouble { high: 0.0, low: 0.0 };

    /// `a * b`, without rounding.
    pub(super) fn product(a: f64, b: f64) -> Self {
        let high = a * b;
        DoubleDouble { high, low: a.mul_add(b, -high) }
    }

    /// `a + b`, without rounding.
    fn sum(a: f64, b: f64) -> Self {
        let high = a + b;
        let b_part = high - a;
        DoubleDouble { high, low: (a - (high - b_part)) + (b - b_part) }
    }

    /// `a + b`, without rounding, for `a` not smaller in magnitude than `b`.
    fn sum_ordered(a: f64, b: f64) -> Self {
        let high = a + b;
        DoubleDouble { high, low: b - (high - a) }
    }

    /// The nearest double.
    pub(super) const fn rounded(self) -> f64 {
        self.high
    }

    /// The greater of two numbers.
    pub(super) fn max_of(self, other: Self) -> Self {
        if self < other { other } else { self }
    }

    /// A total order; the same as `<` for numbers.
    pub(super) fn order(self, other: Self) -> Ordering {
        self.high.total_cmp(&other.high).then(self.low.total_cmp(&other.low))
    }
}

impl From<f64> for DoubleDouble {
    fn from(value: f64) -> Self {
        DoubleDouble { high: value, low: 0.0 }
    }
}

impl Add for DoubleDouble {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let high = Self::sum(self.high, other.high);
        let low = Self::sum(self.low, other.low);
        let carried = Self::sum_ordered(high.high, high.low + low.high);
        Self::sum_ordered(carried.high, carried.low + low.low)
    }
}

impl Sub for DoubleDouble {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + DoubleDouble { high: -other.high, low: -other.low }
    }
}

impl Mul for DoubleDouble {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let exact = Self::product(self.high, other.high);
        let cross = self.high.mul_add(other.low, self.low * other.high);
        Self::sum_ordered(exact.high, exact.low + cross)
    }
}

impl Div for DoubleDouble {
    type Output = Self;

    /// Long division, three digits of 53 bits. The divisor is not zero.
    fn div(self, divisor: Self) -> Self {
        let first = self.high / divisor.high;
        let rest = self - divisor * Self::from(first);
        let second = rest.high / divisor.high;
        let rest = rest - divisor * Self::from(second);
        let third = rest.high / divisor.high;
        Self::sum_ordered(first, second) + Self::from(third)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_a_double_drops() {
        let tiny = 1e-25;
        let sum = DoubleDouble::from(1.0) + DoubleDouble::from(tiny);
        assert_eq!(sum.rounded(), 1.0);
        assert_eq!((sum - DoubleDouble::from(1.0)).rounded(), tiny);
        assert!(sum > DoubleDouble::from(1.0));
        assert_eq!(sum.order(DoubleDouble::from(1.0)), Ordering::Greater);
    }

    #[test]
    fn a_quotient_times_its_divisor_is_the_dividend() {
        for (a, b) in [(1.0, 3.0), (2.0, 7.0), (1e20, 3.7), (5.0, 1e-9), (0.1, 0.3)] {
            let quotient = DoubleDouble::from(a) / DoubleDouble::from(b);
            let rest = quotient * DoubleDouble::from(b) - DoubleDouble::from(a);
            assert!(rest.rounded().abs() <= a * 1e-30, "{a} / {b} leaves {rest:?}");
        }
    }
}
