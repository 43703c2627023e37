//! Messages between the master and its frameworks: late, lost, or there twice.

use super::faults::Faults;
use apportion_core::id::OfferId;
use apportion_core::rng::Rng;
use apportion_core::timer::Timers;

const QUARTER: u64 = 250_000_000;

/// What a framework is told.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Notice {
    Offered { offer: OfferId, tasks: u64 },
    Rescinded { offer: OfferId },
    Launched { offer: OfferId },
}

/// What a framework says to an offer: so many tasks, and the rest back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answer {
    pub(crate) offer: OfferId,
    pub(crate) tasks: u64,
}

/// Messages under way, with the number of the framework they are to or from.
#[derive(Debug, Default)]
pub(crate) struct Network {
    pub(crate) notices: Timers<(usize, Notice)>,
    pub(crate) answers: Timers<(usize, Answer)>,
}

/// When a message arrives: never, once or twice.
pub(crate) fn arrivals(faults: Faults, rng: &mut Rng, now: u64) -> Vec<u64> {
    let times = match () {
        () if Faults::strikes(rng, faults.lost) => 0,
        () if Faults::strikes(rng, faults.twice) => 2,
        () => 1,
    };
    (0..times).map(|_| now + QUARTER * rng.below(faults.late + 1)).collect()
}
