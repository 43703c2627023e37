//! Numbers as texts.

/// Digits before the point beyond which a number is written with an exponent.
const INTEGER_DIGITS_MAX: i32 = 21;

/// Appends a double in the shortest form that reads back as the same, laid out as Mesos does: always with a point or an
/// exponent.
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
    if value.is_sign_negative() {
        out.push(b'-');
    }
    let shortest = format!("{:e}", value.abs());
    let (mantissa, exponent) = shortest.split_once('e').unwrap_or((&shortest, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
    let len = digits.len() as i32;
    // Where the point is, counted from the first digit.
    let point = exponent + 1;
    if len <= point && point <= INTEGER_DIGITS_MAX {
        out.extend_from_slice(&digits);
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
        out.extend_from_slice(&digits);
    } else {
        let (first, part) = digits.split_at(1);
        out.extend_from_slice(first);
        if !part.is_empty() {
            out.push(b'.');
            out.extend_from_slice(part);
        }
        out.extend_from_slice(format!("e{exponent}").as_bytes());
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
        match text.parse::<i128>() {
            Ok(value) if i64::try_from(value).is_ok() || u64::try_from(value).is_ok() => {
                Some(Number::Integer(value))
            }
            _ => text.parse().ok().map(Number::Double),
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
