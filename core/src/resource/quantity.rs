//! Scalar amounts in fixed point.

use crate::error::{Entity, Error, Result};
use core::fmt;

/// A scalar amount: thousandths in an `i64`, never negative.
///
/// Doubles are converted as Mesos does: multiplied by 1,000 and rounded half away from zero, so that 0.0004 is 0 and
/// 0.0005 is 0.001. Sums and differences are exact.
///
/// ```
/// use apportion_core::resource::Quantity;
/// let tenth = Quantity::from_f64(0.1)?;
/// assert_eq!((tenth + tenth + tenth).to_f64(), 0.3);
/// assert_eq!(Quantity::parse("0.0005")?.thousandths(), 1);
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Quantity(i64);

impl Quantity {
    /// Nothing.
    pub const ZERO: Quantity = Quantity(0);
    /// The most that one amount may be: 2^53 thousandths, the last that every double below it tells apart.
    pub const MAX: Quantity = Quantity(1 << 53);

    /// An amount of so many thousandths.
    ///
    /// # Errors
    /// [`Error::Invalid`] when negative or above [`Quantity::MAX`].
    pub const fn from_thousandths(thousandths: i64) -> Result<Quantity> {
        if thousandths < 0 {
            return Err(Error::invalid(Entity::Quantity, "negative", 0));
        }
        if thousandths > Quantity::MAX.0 {
            return Err(Error::invalid(Entity::Quantity, "above 2^53 thousandths", 0));
        }
        Ok(Quantity(thousandths))
    }

    /// An amount of so many whole units.
    pub const fn from_units(units: u32) -> Quantity {
        Quantity(units as i64 * 1000)
    }

    /// The amount nearest to a double, half away from zero.
    ///
    /// # Errors
    /// [`Error::Invalid`] for NaN, infinities, negatives (down to what rounds to -0.001) and amounts above
    /// [`Quantity::MAX`].
    pub fn from_f64(value: f64) -> Result<Quantity> {
        if !value.is_finite() {
            return Err(Error::invalid(Entity::Quantity, "not a finite number", 0));
        }
        let thousandths = (value * 1000.0).round();
        if thousandths > Quantity::MAX.0 as f64 {
            return Err(Error::invalid(Entity::Quantity, "above 2^53 thousandths", 0));
        }
        if value < 0.0 {
            return Err(Error::invalid(Entity::Quantity, "negative", 0));
        }
        Ok(Quantity(thousandths as i64))
    }

    /// Reads a decimal number such as `2`, `0.25` or `1e3`.
    ///
    /// # Errors
    /// [`Error::Invalid`] when it is no number, or one that [`Quantity::from_f64`] refuses.
    pub fn parse(text: &str) -> Result<Quantity> {
        let digits =
            |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E');
        if !text.bytes().all(digits) {
            return Err(Error::invalid(Entity::Quantity, "not a decimal number", 0));
        }
        match text.parse() {
            Ok(value) => Quantity::from_f64(value),
            Err(_) => Err(Error::invalid(Entity::Quantity, "not a decimal number", 0)),
        }
    }

    /// The thousandths.
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// The double that stands for the amount: whole units plus thousandths divided by 1,000.
    pub fn to_f64(self) -> f64 {
        thousandths_to_f64(self.0)
    }

    /// Whether this is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The difference, or zero where `other` is more.
    #[must_use]
    pub const fn saturating_sub(self, other: Quantity) -> Quantity {
        Quantity(if self.0 > other.0 { self.0 - other.0 } else { 0 })
    }

    /// The sum, or `None` above the range of an `i64`. Sums may pass [`Quantity::MAX`].
    pub const fn checked_add(self, other: Quantity) -> Option<Quantity> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Quantity(sum)),
            None => None,
        }
    }

    /// An amount that was checked before: a sum, a part or a difference of checked ones.
    pub(crate) const fn checked(thousandths: i64) -> Quantity {
        debug_assert!(thousandths >= 0);
        Quantity(thousandths)
    }
}

/// The double that stands for so many thousandths.
pub(crate) fn thousandths_to_f64(thousandths: i64) -> f64 {
    (thousandths / 1000) as f64 + (thousandths % 1000) as f64 / 1000.0
}

/// The sum; saturates far above anything that passes the door.
impl core::ops::Add for Quantity {
    type Output = Quantity;
    fn add(self, other: Quantity) -> Quantity {
        Quantity(self.0.saturating_add(other.0))
    }
}

impl core::ops::AddAssign for Quantity {
    fn add_assign(&mut self, other: Quantity) {
        *self = *self + other;
    }
}

impl core::iter::Sum for Quantity {
    fn sum<I: Iterator<Item = Quantity>>(quantities: I) -> Quantity {
        quantities.fold(Quantity::ZERO, core::ops::Add::add)
    }
}

/// Whole units, then up to three decimals without trailing zeros.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (units, rest) = (self.0 / 1000, self.0 % 1000);
        match rest {
            0 => write!(f, "{units}"),
            _ if rest % 100 == 0 => write!(f, "{units}.{}", rest / 100),
            _ if rest % 10 == 0 => write!(f, "{units}.{:02}", rest / 10),
            _ => write!(f, "{units}.{rest:03}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_half_away_from_zero_at_three_decimals() {
        for (value, thousandths) in
            [(0.0004, 0), (0.0005, 1), (0.0015, 2), (1.0005, 1001), (0.1 + 0.2, 300)]
        {
            assert_eq!(Quantity::from_f64(value).unwrap().thousandths(), thousandths, "{value}");
        }
    }

    #[test]
    fn refuses_what_is_no_amount() {
        for value in
            [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, -0.0001, 1e300, 9_007_199_254_741.0]
        {
            assert!(Quantity::from_f64(value).is_err(), "{value}");
        }
        for text in
            ["", "a10", "3.14c", "nan", "inf", "-inf", "infinity", "-1", "1_000", "0x10", "--1"]
        {
            assert!(Quantity::parse(text).is_err(), "{text}");
        }
        assert_eq!(Quantity::from_f64(-0.0), Ok(Quantity::ZERO));
    }

    #[test]
    fn displays_and_reads_back() {
        for text in ["0", "1", "0.5", "0.25", "0.125", "12.003", "100"] {
            assert_eq!(Quantity::parse(text).unwrap().to_string(), text);
        }
    }
}
