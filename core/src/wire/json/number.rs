//! Numbers as texts.

use super::decimal::Decimal;

/// Digits before the point beyond which a number is written with an exponent.
const INTEGER_DIGITS_MAX: i32 = 21;

/// Powers of ten that a double holds exactly.
const TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// Pairs of digits.
const PAIRS: [u8; 200] = {
    let mut pairs = [0; 200];
    let mut number = 0;
    while number < 100 {
        pairs[2 * number] = b'0' + (number / 10) as u8;
        pairs[2 * number + 1] = b'0' + (number % 10) as u8;
        number += 1;
    }
    pairs
};

/// Appends an integer.
pub(super) fn write_integer(mut value: u64, out: &mut Vec<u8>) {
    if value < 10 {
        out.push(b'0' + value as u8);
        return;
    }
    let mut digits = [0; 20];
    let mut at = digits.len();
    while value >= 100 {
        let pair = 2 * (value % 100) as usize;
        value /= 100;
        at -= 2;
        digits[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    }
    if value >= 10 {
        let pair = 2 * value as usize;
        at -= 2;
        digits[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    } else {
        at -= 1;
        digits[at] = b'0' + value as u8;
    }
    out.extend_from_slice(&digits[at..]);
}

/// Appends a double that is a number of eighths of at most 15 digits, as most amounts are; `false` if it is another.
///
/// Such a decimal is the double itself, so that any other way would come to the same.
fn write_eighths(value: f64, out: &mut Vec<u8>) -> bool {
    let scaled = value.abs() * 8.0;
    if scaled >= 1e12 {
        return false;
    }
    let eighths = scaled as u64;
    if eighths as f64 != scaled {
        return false;
    }
    if value.is_sign_negative() {
        out.push(b'-');
    }
    write_integer(eighths / 8, out);
    let part: &[u8] = match eighths % 8 {
        0 => b".0",
        1 => b".125",
        2 => b".25",
        3 => b".375",
        4 => b".5",
        5 => b".625",
        6 => b".75",
        _ => b".875",
    };
    out.extend_from_slice(part);
    true
}

/// Appends a double as Mesos does: in a form that reads back as the same, mostly the shortest, always with a point or
/// an exponent.
pub(super) fn write_double(value: f64, out: &mut Vec<u8>) {
    if !value.is_finite() {
        let name = match value {
            f64::INFINITY => "\"Infinity\"",
            f64::NEG_INFINITY => "\"-Infinity\"",
            _ => "\"NaN\"",
        };
        out.extend_from_slice(name.as_bytes());
        return;
    }
    if write_eighths(value, out) {
        return;
    }
    if value.is_sign_negative() {
        out.push(b'-');
    }
    let decimal = Decimal::of(value.abs());
    let digits = decimal.digits();
    let len = digits.len() as i32;
    // Where the point is, counted from the first digit.
    let point = decimal.exponent + len;
    if len <= point && point <= INTEGER_DIGITS_MAX {
        out.extend_from_slice(digits);
        out.extend(core::iter::repeat_n(b'0', (point - len) as usize));
        out.extend_from_slice(b".0");
    } else if 0 < point && point <= INTEGER_DIGITS_MAX {
        let (whole, part) = digits.split_at(point as usize);
        out.extend_from_slice(whole);
        out.push(b'.');
        out.extend_from_slice(part);
    } else if -6 < point && point <= 0 {
        out.extend_from_slice(b"0.");
        out.extend(core::iter::repeat_n(b'0', -point as usize));
        out.extend_from_slice(digits);
    } else {
        let (first, part) = digits.split_at(1);
        out.extend_from_slice(first);
        if !part.is_empty() {
            out.push(b'.');
            out.extend_from_slice(part);
        }
        out.extend_from_slice(format!("e{}", point - 1).as_bytes());
    }
}

/// A number as read: exact where it is an integer of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Number {
    Integer(i128),
    Double(f64),
}

impl Number {
    /// Reads a number of JSON's grammar.
    pub(super) fn parse(text: &str) -> Option<Number> {
        if let Some(number) = Number::parse_short(text.as_bytes()) {
            return Some(number);
        }
        match text.parse::<i128>() {
            Ok(value) if i64::try_from(value).is_ok() || u64::try_from(value).is_ok() => {
                Some(Number::Integer(value))
            }
            _ => text.parse().ok().map(Number::Double),
        }
    }

    /// Reads up to 15 digits with a point among them or without: such a mantissa and the power of ten below it are exact
    /// doubles, and so their quotient is the nearest one.
    fn parse_short(text: &[u8]) -> Option<Number> {
        let (is_negative, digits) = match text {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let mut mantissa = 0_u64;
        let mut point = None;
        if digits.len() > 16 {
            return None;
        }
        for (at, byte) in digits.iter().enumerate() {
            match byte {
                b'0'..=b'9' => mantissa = mantissa * 10 + u64::from(byte - b'0'),
                b'.' => point = Some(at),
                _ => return None,
            }
        }
        match point {
            None if digits.len() > 15 => None,
            None if is_negative => Some(Number::Integer(-i128::from(mantissa))),
            None => Some(Number::Integer(i128::from(mantissa))),
            Some(point) => {
                let value = mantissa as f64 / TENS.get(digits.len() - 1 - point)?;
                Some(Number::Double(if is_negative { -value } else { value }))
            }
        }
    }

    /// Reads a string that stands for a number: a number, or one of the names that JSON has no form for.
    pub(super) fn parse_named(text: &str) -> Option<Number> {
        match text {
            "Infinity" => Some(Number::Double(f64::INFINITY)),
            "-Infinity" => Some(Number::Double(f64::NEG_INFINITY)),
            "NaN" => Some(Number::Double(f64::NAN)),
            _ if super::text::number_len(text.as_bytes()) == text.len() => Number::parse(text),
            _ => None,
        }
    }

    pub(super) fn to_double(self) -> f64 {
        match self {
            Number::Integer(value) => value as f64,
            Number::Double(value) => value,
        }
    }

    /// The low 64 bits: a fraction is cut off, as a cast in C++ does.
    pub(super) fn to_bits(self) -> u64 {
        match self {
            Number::Integer(value) => value as u64,
            Number::Double(value) => value as i128 as u64,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;

    fn written(value: f64) -> String {
        let mut out = Vec::new();
        write_double(value, &mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn what_is_written_reads_as_the_same() {
        let mut rng = Rng::new(0x006e_756d_6265);
        for _ in 0..100_000 {
            let scale = TENS[rng.below(18) as usize];
            let value = rng.below(1 << 50) as f64 / TENS[rng.below(6) as usize] / scale;
            for value in [value, -value, value.trunc()] {
                let text = written(value);
                assert_eq!(text.parse::<f64>(), Ok(value), "{text}");
                let read = Number::parse(&text).map(Number::to_double);
                assert_eq!(read, Some(value), "{text}");
            }
        }
    }

    #[test]
    fn short_ways_and_long_ones_say_the_same() {
        for eighths in (1_u64..100_000).chain((1 << 39)..(1 << 39) + 10_000) {
            let value = eighths as f64 / 8.0;
            let mut short = Vec::new();
            assert!(write_eighths(value, &mut short));
            let short = String::from_utf8(short).unwrap_or_default();
            let decimal = Decimal::of(value);
            let digits = core::str::from_utf8(decimal.digits()).unwrap_or_default();
            let without = |text: &str| text.replace('.', "").trim_matches('0').to_owned();
            assert_eq!(without(&short), without(digits), "{value}");
        }
    }

    #[test]
    fn integers_of_all_lengths() {
        for shift in 0..64 {
            for value in [u64::MAX >> shift, 1 << shift] {
                let mut out = Vec::new();
                write_integer(value, &mut out);
                assert_eq!(out, value.to_string().into_bytes());
            }
        }
        assert_eq!(
            (written(0.0), written(-0.0), written(1e14)),
            ("0.0".into(), "-0.0".into(), "100000000000000.0".into())
        );
    }
}
