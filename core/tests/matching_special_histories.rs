//! Devices of which tasks have a share each, items of sets, and disks, against the exhaustive matcher.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use matching_pair::history::{Features, count, walk};

const DEVICES: Features = Features {
    agents: 6,
    constraints: 10,
    fitness: 20,
    by_priority: 20,
    groups: 10,
    devices: 75,
    ..Features::NONE
};

#[test]
fn agrees_on_devices() {
    let histories = count(250) as usize;
    let seen = walk(0..histories as u64, DEVICES);
    assert!(seen.on_devices > 4 * histories && seen.left_out > 10 * histories, "{seen:?}");
    let features = Features { many_resources: true, ..DEVICES };
    walk(1_000_000..1_000_000 + count(250) / 4, features);
}

#[test]
fn agrees_on_devices_over_several_blocks() {
    walk(2_000_000..2_000_000 + count(250) / 80, Features { agents: 150, ..DEVICES });
}

#[test]
fn agrees_on_gangs_with_devices() {
    let histories = count(300) as usize;
    let features = Features { gangs: 60, constraints: 20, ..DEVICES };
    let seen = walk(3_000_000..3_000_000 + histories as u64, features);
    assert!(seen.gangs > histories && seen.on_devices > 3 * histories, "{seen:?}");
}

#[test]
fn agrees_on_who_is_stopped_for_devices() {
    let histories = count(250) as usize;
    let features = Features { agents: 4, preempt: 90, by_priority: 50, ..DEVICES };
    let seen = walk(4_000_000..4_000_000 + histories as u64, features);
    assert!(seen.stopped > histories && seen.on_devices > 2 * histories, "{seen:?}");
    let features = Features { gangs: 60, ..features };
    let seen = walk(5_000_000..5_000_000 + count(250) / 2, features);
    assert!(seen.stopped > histories / 4 && seen.gangs > histories / 2, "{seen:?}");
}

#[test]
fn agrees_on_reservations_of_devices() {
    let histories = count(250) as usize;
    let features = Features { agents: 4, backfill: 90, ..DEVICES };
    let seen = walk(6_000_000..6_000_000 + histories as u64, features);
    assert!(seen.reservations > histories && seen.backfilled > histories / 2, "{seen:?}");
    let features = Features { gangs: 40, preempt: 30, ..features };
    walk(7_000_000..7_000_000 + count(250) / 2, features);
}

const SETS_AND_DISKS: Features =
    Features { agents: 5, sets_and_disks: 80, devices: 0, constraints: 5, ..DEVICES };

#[test]
fn agrees_on_sets_and_disks() {
    let histories = count(250) as usize;
    let seen = walk(8_000_000..8_000_000 + histories as u64, SETS_AND_DISKS);
    let least = seen.with_items.min(seen.with_disks);
    assert!(least > 2 * histories && seen.left_out > 10 * histories, "{seen:?}");
    let features = Features { many_resources: true, ..SETS_AND_DISKS };
    walk(9_000_000..9_000_000 + count(250) / 4, features);
}

#[test]
fn agrees_on_sets_and_disks_over_several_blocks() {
    let features = Features { agents: 150, ..SETS_AND_DISKS };
    walk(10_000_000..10_000_000 + count(250) / 80, features);
}

#[test]
fn agrees_on_gangs_and_who_is_stopped_for_sets_and_disks() {
    let histories = count(250) as usize;
    let features = Features { agents: 4, preempt: 90, by_priority: 50, ..SETS_AND_DISKS };
    let seen = walk(11_000_000..11_000_000 + histories as u64, features);
    assert!(seen.stopped > histories / 2 && seen.with_disks > histories, "{seen:?}");
    let features = Features { gangs: 60, preempt: 50, devices: 20, ..features };
    let seen = walk(12_000_000..12_000_000 + count(250) / 2, features);
    assert!(seen.gangs > histories / 2 && seen.with_items > histories / 2, "{seen:?}");
}
