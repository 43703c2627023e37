//! Reservations, and what is placed behind them, against the exhaustive matcher.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

mod matching_pair;

use apportion_core::matching::{
    Batch, Config, DiskFrom, Head, Matcher, Placements, Policy, RangeDemand, Request, Reservation,
    Task,
};
use apportion_core::resource::{Quantities, Quantity, Ranges};
use matching_pair::history::{Features, count, walk};

const BACKFILL: Features =
    Features { agents: 4, fitness: 10, by_priority: 30, backfill: 90, ..Features::NONE };

#[test]
fn agrees_on_tasks() {
    let histories = count(500) as usize;
    let seen = walk(0..histories as u64, BACKFILL);
    assert!(seen.reservations > histories && seen.backfilled > histories / 2, "{seen:?}");
}

#[test]
fn agrees_on_gangs_and_constraints() {
    let features = Features { gangs: 40, constraints: 20, groups: 20, ..BACKFILL };
    let histories = count(400) as usize;
    let seen = walk(1_000..1_000 + histories as u64, features);
    assert!(seen.reservations > histories / 2 && seen.backfilled > histories / 4, "{seen:?}");
}

#[test]
fn agrees_on_many_resources_and_preemption() {
    let histories = count(200) as usize;
    let features = Features { preempt: 40, ..BACKFILL };
    let seen = walk(2_000..2_000 + histories as u64, features);
    assert!(seen.reservations > histories / 4, "{seen:?}");
    let features = Features { preempt: 20, many_resources: true, ..BACKFILL };
    walk(3_000..3_000 + count(200) / 2, features);
}

#[test]
fn agrees_on_what_is_told_apart() {
    let histories = count(250) as usize;
    let features = Features { sets_and_disks: 40, devices: 20, ..BACKFILL };
    let seen = walk(1_000_000..1_000_000 + histories as u64, features);
    assert!(seen.reservations > histories / 2 && seen.backfilled > histories / 2, "{seen:?}");
    let features = Features { many_resources: true, gangs: 20, ..features };
    walk(2_000_000..2_000_000 + count(250) / 2, features);
}

#[test]
fn agrees_on_reservations_over_several_blocks() {
    let histories = count(250) / 40;
    let features = Features { agents: 160, few_large: true, gangs: 20, ..BACKFILL };
    let seen = walk(3_000_000..3_000_000 + histories, features);
    assert!(seen.reservations as u64 > 2 * histories && seen.backfilled > 0, "{seen:?}");
    let features = Features { devices: 30, sets_and_disks: 20, ..features };
    walk(4_000_000..4_000_000 + histories, features);
}

/// On an agent with `capacity` (and two devices) a task takes `first` until 10. The next asks for `next`, more than is left, and one behind it for
/// `behind`, for good. Whether that is placed.
fn is_placed_behind(capacity: &str, [first, next, behind]: [Request; 3]) -> bool {
    let mut matcher = Matcher::new(Config::default()).unwrap();
    let agent = matcher.add_agent("a", &capacity.parse().unwrap(), &[]).unwrap();
    matcher.set_devices(agent, "T4", 2).unwrap();
    let [first, next, behind] = [first, next, behind].map(|one| matcher.add_request(&one).unwrap());
    let mut placements = Placements::new();
    matcher.run(&[Task::new(1, first)], &mut placements).unwrap();
    assert_eq!(placements.placed().len(), 1);
    matcher.finish(1).unwrap();
    let first = [Task::new(1, first).running_for(10)];
    matcher.run(&first, &mut placements).unwrap();
    let policy = Policy { head: Head::Backfill, ..Policy::default() };
    let tasks = [Task::new(2, next), Task::new(3, behind)];
    matcher.run_batch(&Batch { policy, ..Batch::new(&tasks) }, &mut placements).unwrap();
    matcher.validate().unwrap();
    assert_eq!(placements.reservation(), Some(Reservation { task: 0, at_ns: 10 }));
    placements.placed().len() == 1
}

fn cpus(number: u32) -> Request {
    Request::new(Quantities::default()).with_scalar("cpus", Quantity::from_units(number))
}

#[test]
fn the_numbers_that_are_waited_for_are_left() {
    let ports = |text: &str| RangeDemand::Numbers(Ranges::parse(text).unwrap());
    let try_behind = |demand: RangeDemand| {
        let next = cpus(3).with_ranges("ports", ports("[2-2]"));
        let behind = cpus(0).with_ranges("ports", demand);
        is_placed_behind("cpus:4;ports:[1-3]", [cpus(2), next, behind])
    };
    assert!(!try_behind(ports("[2-2]")));
    assert!(try_behind(ports("[3-3]")));
    assert!(try_behind(RangeDemand::Count(1)));
    // The lowest two are 1 and 2.
    assert!(!try_behind(RangeDemand::Count(2)));
}

#[test]
fn the_disks_and_devices_that_are_waited_for_are_left() {
    let disk =
        |request: Request, size| request.with_disk(DiskFrom::Path, Quantity::from_units(size));
    let behind_disk = |size| {
        let requests = [cpus(2), disk(cpus(3), 6), disk(cpus(0), size)];
        is_placed_behind("cpus:4;disk@PATH:10", requests)
    };
    assert!(behind_disk(4));
    assert!(!behind_disk(5));
    // One device has 400 left, of which 100 are waited for, the other is whole. The one with the least free is taken.
    let behind_device = |share| {
        let first = cpus(2).with_devices(1, 600);
        let next = cpus(3).with_devices(2, 700);
        is_placed_behind("cpus:4", [first, next, cpus(0).with_devices(1, share)])
    };
    assert!(behind_device(300));
    assert!(!behind_device(301));
    assert!(!behind_device(401));
}
