//! Doubles as decimal digits, by Grisu2 (Loitsch: "Printing Floating-Point Numbers Quickly and Accurately with Integers",
//! PLDI 2010).
//!
//! What it writes reads back as the same double, and nearly always is as short as a text that does. It is not always
//! the shortest, nor the nearest to the double among those; nor is what a Mesos master writes, whose library (RapidJSON 1.1)
//! goes the same way. Bytes are to be equal, so that this is not left to the standard library.

/// Digits of a double, the first of which is not 0: `digits * 10^exponent`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Decimal {
    digits: [u8; 20],
    len: usize,
    pub(super) exponent: i32,
}

/// The greatest number of bits that the exponent of a scaled number takes for its integer part to fit 32 bits.
const SCALED_EXPONENT: i32 = -61;

/// From so many digits on behind the point of the scaled number, the library of Mesos leaves the last one as it comes.
const PLACES_APPROACHED: i32 = 9;

/// A number `mantissa * 2^exponent`.
#[derive(Debug, Clone, Copy)]
struct Binary {
    mantissa: u64,
    exponent: i32,
}

impl Binary {
    /// The same number, the highest bit of the mantissa set.
    const fn normal(self) -> Binary {
        let shift = self.mantissa.leading_zeros();
        Binary { mantissa: self.mantissa << shift, exponent: self.exponent - shift as i32 }
    }

    /// The product, rounded to 64 bits.
    const fn times(self, other: Binary) -> Binary {
        let product = self.mantissa as u128 * other.mantissa as u128;
        let rounded = (product + (1 << 63)) >> 64;
        Binary { mantissa: rounded as u64, exponent: self.exponent + other.exponent + 64 }
    }
}

impl Decimal {
    /// Of a finite double above zero.
    pub(super) fn of(value: f64) -> Decimal {
        let bits = value.to_bits();
        let (fraction, biased) = (bits & ((1 << 52) - 1), (bits >> 52) as i32);
        let own = match biased {
            0 => Binary { mantissa: fraction, exponent: -1074 },
            _ => Binary { mantissa: fraction | 1 << 52, exponent: biased - 1075 },
        };
        // Half way to the neighbours; the one below a power of two is nearer.
        let above = Binary { mantissa: 2 * own.mantissa + 1, exponent: own.exponent - 1 }.normal();
        let below = match fraction == 0 && biased > 1 {
            true => Binary { mantissa: 4 * own.mantissa - 1, exponent: own.exponent - 2 },
            false => Binary { mantissa: 2 * own.mantissa - 1, exponent: own.exponent - 1 },
        };
        let below = below.mantissa << (below.exponent - above.exponent);
        let (power, exponent) = power_for(above.exponent);
        let (own, high) = (own.normal().times(power), above.times(power));
        let low = Binary { mantissa: below, exponent: above.exponent }.times(power);
        // What lies surely within.
        let (high, low) = (high.mantissa - 1, low.mantissa + 1);
        let mut decimal = Decimal { digits: [0; 20], len: 0, exponent };
        decimal.generate(high, high - low, high.wrapping_sub(own.mantissa), own.exponent);
        decimal
    }

    /// The digits.
    pub(super) fn digits(&self) -> &[u8] {
        self.digits.get(..self.len).unwrap_or_default()
    }

    fn push(&mut self, digit: u64) {
        if digit > 0 || self.len > 0 {
            if let Some(place) = self.digits.get_mut(self.len) {
                *place = b'0' + digit as u8;
                self.len += 1;
            }
        }
    }

    /// Digits of `high * 2^exponent`, until what is left is less than `width`; `gap` is how far below it the double is.
    fn generate(&mut self, high: u64, width: u64, gap: u64, exponent: i32) {
        let shift = exponent.unsigned_abs();
        let one = 1_u64 << shift;
        let (mut whole, mut part) = (high >> shift, high & (one - 1));
        let mut power = 1;
        let mut kappa = 1;
        while whole / power >= 10 {
            (power, kappa) = (power * 10, kappa + 1);
        }
        while kappa > 0 {
            self.push(whole / power);
            whole %= power;
            kappa -= 1;
            let rest = (whole << shift) + part;
            if rest <= width {
                self.exponent += kappa;
                self.approach(rest, width, gap, power << shift);
                return;
            }
            power /= 10;
        }
        let mut width = width;
        let mut places = 0;
        loop {
            (part, width, places) = (part * 10, width.wrapping_mul(10), places + 1);
            self.push(part >> shift);
            part &= one - 1;
            if part < width {
                self.exponent -= places;
                let gap = if places < PLACES_APPROACHED {
                    gap.wrapping_mul(10_u64.pow(places as u32))
                } else {
                    0
                };
                self.approach(part, width, gap, one);
                return;
            }
        }
    }

    /// Lowers the last digit, worth `unit`, while that comes nearer to the double.
    fn approach(&mut self, mut rest: u64, width: u64, gap: u64, unit: u64) {
        let Some(last) = self.len.checked_sub(1).and_then(|last| self.digits.get_mut(last)) else {
            return;
        };
        while rest < gap
            && width - rest >= unit
            && (rest + unit < gap || gap - rest > rest + unit - gap)
        {
            *last -= 1;
            rest += unit;
        }
    }
}

/// The power of ten among [`POWERS`] that brings a number of this exponent into reach, and the exponent of ten that makes
/// up for it.
fn power_for(exponent: i32) -> (Binary, i32) {
    let tens = f64::from(SCALED_EXPONENT - exponent) * core::f64::consts::LOG10_2 + 347.0;
    let index = (libm::ceil(tens) as i32 / 8 + 1).clamp(0, POWERS.len() as i32 - 1);
    let ten = LEAST_POWER + index * STEP;
    let mantissa = POWERS.get(index as usize).copied().unwrap_or_default();
    (Binary { mantissa, exponent: ((ten * 217_706) >> 16) - 63 }, -ten)
}

const LEAST_POWER: i32 = -348;
const STEP: i32 = 8;

/// The mantissas of every eighth power of ten, rounded to 64 bits.
#[rustfmt::skip]
const POWERS: [u64; 87] = [
    0xfa8fd5a0081c0288, 0xbaaee17fa23ebf76, 0x8b16fb203055ac76, 0xcf42894a5dce35ea,
    0x9a6bb0aa55653b2d, 0xe61acf033d1a45df, 0xab70fe17c79ac6ca, 0xff77b1fcbebcdc4f,
    0xbe5691ef416bd60c, 0x8dd01fad907ffc3c, 0xd3515c2831559a83, 0x9d71ac8fada6c9b5,
    0xea9c227723ee8bcb, 0xaecc49914078536d, 0x823c12795db6ce57, 0xc21094364dfb5637,
    0x9096ea6f3848984f, 0xd77485cb25823ac7, 0xa086cfcd97bf97f4, 0xef340a98172aace5,
    0xb23867fb2a35b28e, 0x84c8d4dfd2c63f3b, 0xc5dd44271ad3cdba, 0x936b9fcebb25c996,
    0xdbac6c247d62a584, 0xa3ab66580d5fdaf6, 0xf3e2f893dec3f126, 0xb5b5ada8aaff80b8,
    0x87625f056c7c4a8b, 0xc9bcff6034c13053, 0x964e858c91ba2655, 0xdff9772470297ebd,
    0xa6dfbd9fb8e5b88f, 0xf8a95fcf88747d94, 0xb94470938fa89bcf, 0x8a08f0f8bf0f156b,
    0xcdb02555653131b6, 0x993fe2c6d07b7fac, 0xe45c10c42a2b3b06, 0xaa242499697392d3,
    0xfd87b5f28300ca0e, 0xbce5086492111aeb, 0x8cbccc096f5088cc, 0xd1b71758e219652c,
    0x9c40000000000000, 0xe8d4a51000000000, 0xad78ebc5ac620000, 0x813f3978f8940984,
    0xc097ce7bc90715b3, 0x8f7e32ce7bea5c70, 0xd5d238a4abe98068, 0x9f4f2726179a2245,
    0xed63a231d4c4fb27, 0xb0de65388cc8ada8, 0x83c7088e1aab65db, 0xc45d1df942711d9a,
    0x924d692ca61be758, 0xda01ee641a708dea, 0xa26da3999aef774a, 0xf209787bb47d6b85,
    0xb454e4a179dd1877, 0x865b86925b9bc5c2, 0xc83553c5c8965d3d, 0x952ab45cfa97a0b3,
    0xde469fbd99a05fe3, 0xa59bc234db398c25, 0xf6c69a72a3989f5c, 0xb7dcbf5354e9bece,
    0x88fcf317f22241e2, 0xcc20ce9bd35c78a5, 0x98165af37b2153df, 0xe2a0b5dc971f303a,
    0xa8d9d1535ce3b396, 0xfb9b7cd9a4a7443c, 0xbb764c4ca7a44410, 0x8bab8eefb6409c1a,
    0xd01fef10a657842c, 0x9b10a4e5e9913129, 0xe7109bfba19c0c9d, 0xac2820d9623bf429,
    0x80444b5e7aa7cf85, 0xbf21e44003acdd2d, 0x8e679c2f5e44ff8f, 0xd433179d9c8cb841,
    0x9e19db92b4e31ba9, 0xeb96bf6ebadf77d9, 0xaf87023b9bf0ee6b,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;
    use num_rational::BigRational;

    #[test]
    fn powers_are_the_nearest() {
        let two = BigRational::from_integer(2.into());
        let ten = BigRational::from_integer(10.into());
        for (index, mantissa) in POWERS.iter().enumerate() {
            let power = LEAST_POWER + index as i32 * STEP;
            let exponent = ((power * 217_706) >> 16) - 63;
            let exact = ten.pow(power) / two.pow(exponent);
            assert_eq!(exact.round().to_integer(), (*mantissa).into(), "10^{power}");
        }
    }

    #[test]
    fn digits_read_back_and_are_nearly_always_the_shortest() {
        let mut rng = Rng::new(0x0067_7269_7375);
        let mut longer = 0;
        for _ in 0..200_000 {
            let value = f64::from_bits(rng.next_u64() >> 1);
            if !value.is_finite() || value == 0.0 {
                continue;
            }
            let decimal = Decimal::of(value);
            let digits = core::str::from_utf8(decimal.digits()).unwrap_or_default();
            assert_eq!(format!("{digits}e{}", decimal.exponent).parse(), Ok(value), "{value:e}");
            let shortest = format!("{value:e}");
            let shortest =
                shortest.bytes().take_while(|byte| *byte != b'e').filter(u8::is_ascii_digit);
            longer += usize::from(digits.len() > shortest.count());
        }
        assert!(longer < 500, "{longer} are longer than they need be");
    }

    #[test]
    fn corners() {
        let text = |value: f64| {
            let decimal = Decimal::of(value);
            let digits = core::str::from_utf8(decimal.digits()).unwrap_or_default();
            format!("{digits}e{}", decimal.exponent)
        };
        assert_eq!(text(1.0), "1e0");
        assert_eq!(text(0.1), "1e-1");
        assert_eq!(text(f64::MAX), "17976931348623157e292");
        assert_eq!(text(f64::MIN_POSITIVE), "22250738585072014e-324");
        assert_eq!(text(5e-324), "5e-324");
        assert_eq!(text(9_007_199_254_740_993.0), "9007199254740992e0");
    }
}
