//! What goes wrong, and how often.

use apportion_core::rng::Rng;

/// Chances in a hundred: for messages each, for the rest each quarter of a second.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Faults {
    /// A message is lost.
    pub(crate) lost: u64,
    /// A message arrives twice.
    pub(crate) twice: u64,
    /// A message is late by up to so many quarters of a second.
    pub(crate) late: u64,
    /// An agent goes away or comes back.
    pub(crate) flapping: u64,
    /// A framework loses its connection, or is gone for good and comes anew.
    pub(crate) failover: u64,
    /// The master is taken down and restored from its snapshot.
    pub(crate) restart: u64,
    /// Frameworks are as slow and as greedy as they are.
    pub(crate) bad_manners: bool,
}

impl Faults {
    pub(crate) const NONE: Faults = Faults {
        lost: 0,
        twice: 0,
        late: 0,
        flapping: 0,
        failover: 0,
        restart: 0,
        bad_manners: false,
    };

    pub(crate) fn some(rng: &mut Rng) -> Faults {
        Faults {
            lost: rng.below(30),
            twice: rng.below(20),
            late: rng.below(12),
            flapping: rng.below(8),
            failover: rng.below(6),
            restart: rng.below(10),
            bad_manners: true,
        }
    }

    pub(crate) fn strikes(rng: &mut Rng, percent: u64) -> bool {
        rng.below(100) < percent
    }
}
