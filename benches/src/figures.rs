//! Times as they are printed.

use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Milliseconds, to the microsecond.
pub(crate) fn ms(time: Duration) -> f64 {
    time.as_micros() as f64 / 1e3
}

/// Microseconds, to the nanosecond.
pub(crate) fn us(time: Duration) -> f64 {
    time.as_nanos() as f64 / 1e3
}

/// The middle one; of an even number, the lower of the two.
pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len().saturating_sub(1) / 2).copied().unwrap_or_default()
}

/// Speed over several rounds, in millions of bytes a second.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Speed {
    /// Of the quickest round.
    pub(crate) best: f64,
    /// Of the median round.
    pub(crate) median: f64,
}

/// Rounds that each got through so many bytes.
pub(crate) fn speed(bytes: usize, times: Vec<Duration>) -> Speed {
    let least = times.iter().copied().min().unwrap_or_default();
    let mb_s = |time: Duration| {
        let speed = bytes as f64 / 1e6 / time.as_secs_f64().max(1e-9);
        (speed * 10.0).round() / 10.0
    };
    Speed { best: mb_s(least), median: mb_s(median(times)) }
}

/// Times of several rounds, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Rounds {
    /// The first round, which still grows tables.
    pub(crate) first: f64,
    /// Of the rounds after the first; of the first, if there is no other.
    pub(crate) min: f64,
    /// Likewise.
    pub(crate) median: f64,
    /// Likewise.
    pub(crate) max: f64,
}

impl Rounds {
    pub(crate) fn of(times: &[Duration]) -> Rounds {
        let first = times.first().copied().unwrap_or_default();
        let steady = if times.len() > 1 { &times[1..] } else { times };
        Rounds {
            first: ms(first),
            min: ms(steady.iter().copied().min().unwrap_or_default()),
            median: ms(median(steady.to_vec())),
            max: ms(steady.iter().copied().max().unwrap_or_default()),
        }
    }
}

/// Three figures, more for large numbers.
pub(crate) fn rounded(number: f64) -> String {
    let digits = match number.abs() {
        below if below < 1.0 => 3,
        below if below < 10.0 => 2,
        below if below < 100.0 => 1,
        _ => 0,
    };
    let text = format!("{number:.digits$}");
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speed_is_of_millions_of_bytes() {
        let times = [4, 1, 2].map(Duration::from_secs).to_vec();
        assert_eq!(speed(10_000_000, times), Speed { best: 10.0, median: 5.0 });
    }

    #[test]
    fn the_first_round_stands_apart() {
        let times = [9_000, 3_000, 1_000, 2_500, 2_000].map(Duration::from_micros);
        assert_eq!(Rounds::of(&times), Rounds { first: 9.0, min: 1.0, median: 2.0, max: 3.0 });
        let one = Rounds::of(&times[..1]);
        assert_eq!(one, Rounds { first: 9.0, min: 9.0, median: 9.0, max: 9.0 });
    }
}
