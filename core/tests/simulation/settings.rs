//! What each world's allocator does beyond Mesos, drawn from the seed: every setting is off in some, and all go together.

use apportion_core::allocator::Config;
use apportion_core::fairness::SorterKind;
use apportion_core::offer::SECOND_NS;
use apportion_core::rng::Rng;

pub(crate) fn drawn(seed: u64) -> Config {
    let mut rng = Rng::keyed(seed, 2);
    let mut seconds = |least: u64, most: u64| match rng.below(2) {
        0 => None,
        _ => Some((least + rng.below(most - least + 1)) * SECOND_NS),
    };
    let (offer_timeout_ns, half_life_ns) = (seconds(2, 12), seconds(5, 60));
    // In hierarchical DRF the past does not count.
    let hierarchical = half_life_ns.is_none() && rng.below(2) == 0;
    Config {
        seed,
        sorter: if hierarchical { SorterKind::HDrf } else { SorterKind::Drf },
        offer_timeout_ns,
        usage_half_life_ns: half_life_ns,
        event_driven: rng.below(2) == 0,
        honour_requests: rng.below(2) == 0,
        decline_backoff_cycles: (rng.below(2) == 0).then(|| 1 + rng.below(3) as u32),
        ..Config::default()
    }
}
