//! An allocator that has seen a cycle as large allocates nothing in the next: offers, returns, idle cycles.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use allocation_counter::measure;
use apportion_core::agent::AgentSpec;
use apportion_core::allocator::{Allocator, Config};
use apportion_core::framework::FrameworkSpec;
use apportion_core::id::OfferId;
use apportion_core::offer::SECOND_NS;

const AGENTS: u32 = 300;
const FRAMEWORKS: u32 = 40;

fn cluster(resources: &str, role: impl Fn(u32) -> String) -> Allocator {
    let mut allocator = Allocator::new(Config::default()).unwrap();
    for number in 0..FRAMEWORKS {
        let framework = FrameworkSpec::new(format!("framework{number}"), [role(number)]);
        allocator.add_framework(&framework).unwrap();
    }
    for number in 0..AGENTS {
        let total = resources.parse().unwrap();
        allocator.add_agent(&AgentSpec::new(format!("agent{number}"), total)).unwrap();
    }
    allocator
}

/// One round: everything is offered, nothing is left for a second cycle, everything is declined.
fn round(allocator: &mut Allocator, offers: &mut Vec<OfferId>, now: u64) {
    allocator.cycle(now).unwrap();
    assert_eq!(allocator.offers().len(), AGENTS as usize);
    offers.clear();
    offers.extend_from_slice(allocator.offers().offers());
    allocator.cycle(now).unwrap();
    assert!(allocator.offers().is_empty());
    for offer in &*offers {
        allocator.decline(*offer, None, now).unwrap();
    }
}

fn assert_steady(mut allocator: Allocator) {
    let mut offers = Vec::new();
    let mut now = 0;
    let mut rounds = |count| {
        for _ in 0..count {
            now += SECOND_NS;
            round(&mut allocator, &mut offers, now);
        }
    };
    let first = measure(|| rounds(1));
    assert!(first.count_total > 0, "the counter counts");
    // Each framework has had its largest place in the order after a few rounds.
    rounds(4);
    assert_eq!(measure(|| rounds(5)).count_total, 0);
}

#[test]
fn all_frameworks_in_one_role() {
    assert_steady(cluster("cpus:24;mem:4096;disk:4096;ports:[31000-32000]", |_| "*".into()));
}

#[test]
fn each_framework_in_a_role_of_its_own() {
    let role = |number| format!("role{number}");
    assert_steady(cluster("cpus:24;mem:4096;disk:4096;ports:[31000-32000]", role));
}

#[test]
fn frameworks_in_a_tree_of_roles() {
    let role = |number| format!("team{}/role{number}", number % 7);
    assert_steady(cluster("cpus:24;mem:4096", role));
}

#[test]
fn reserved_ranges_in_many_pieces() {
    let ports = "ports(team):[31000-31000,31002-31003,31005-31010,31020-31030]";
    assert_steady(cluster(&format!("cpus(team):24;mem(team):4096;{ports}"), |_| "team".into()));
}
