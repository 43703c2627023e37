//! Offers: how long a refusal holds, and answers to inverse offers.

/// A framework's answer to an inverse offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InverseOfferStatus {
    /// It will have left the agent in time.
    Accept,
    /// It will not.
    Decline,
}

/// Nanoseconds in a second.
pub const SECOND_NS: u64 = 1_000_000_000;
/// How long a refusal holds when the framework does not say: 5 s.
pub const DEFAULT_REFUSE_SECONDS: f64 = 5.0;
/// The longest a refusal holds: 365 days.
pub const MAX_REFUSE_SECONDS: f64 = 31_536_000.0;

/// What a framework says with a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Filters {
    /// For how long the same is not to be offered again; `None` is [`DEFAULT_REFUSE_SECONDS`].
    pub refuse_seconds: Option<f64>,
}

impl Filters {
    /// Refuses for so many seconds.
    pub const fn refuse(seconds: f64) -> Self {
        Filters { refuse_seconds: Some(seconds) }
    }

    /// For how long the refusal holds, 0 for not at all.
    ///
    /// Any double is fine, as Mesos has it: more than 365 days is 365 days, negative or not a number is the default.
    ///
    /// ```
    /// use apportion_core::offer::{Filters, SECOND_NS};
    /// assert_eq!(Filters::default().refuse_ns(), 5 * SECOND_NS);
    /// assert_eq!(Filters::refuse(f64::NAN).refuse_ns(), 5 * SECOND_NS);
    /// assert_eq!(Filters::refuse(0.5).refuse_ns(), SECOND_NS / 2);
    /// ```
    pub fn refuse_ns(self) -> u64 {
        let seconds = self.refuse_seconds.unwrap_or(DEFAULT_REFUSE_SECONDS);
        let seconds = match seconds {
            _ if seconds.is_nan() || seconds < 0.0 => DEFAULT_REFUSE_SECONDS,
            _ => seconds.min(MAX_REFUSE_SECONDS),
        };
        // Below a nanosecond a refusal holds for one, so that only a plain 0 means none.
        ((seconds * SECOND_NS as f64).round() as u64).max(u64::from(seconds > 0.0))
    }
}
