//! Which roles exist, and what is known of each.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

use apportion_core::agent::AgentSpec;
use apportion_core::allocator::{Allocator, Config, RoleNode};
use apportion_core::framework::FrameworkSpec;
use apportion_core::quota::Quota;
use apportion_core::resource::{Quantities, QuantityLimits};

fn allocator() -> Allocator {
    Allocator::new(Config::default()).unwrap()
}

fn names(allocator: &Allocator) -> Vec<String> {
    allocator.roles().into_iter().map(|node| node.role).collect()
}

fn amounts(text: &str) -> Quantities {
    Quantities::parse(text).unwrap()
}

fn quota(limits: &str) -> Quota {
    Quota { limits: QuantityLimits::parse(limits).unwrap(), ..Quota::default() }
}

const PATH: [&str; 3] = ["a", "a/b", "a/b/c"];

/// What upstream calls RolesTracking: each of four reasons makes a role and those above it exist, and ends.
#[test]
fn a_weight_makes_a_role_exist() {
    let mut allocator = allocator();
    assert_eq!(names(&allocator), [""; 0]);
    allocator.update_weight("a/b/c", 2.0).unwrap();
    assert_eq!(names(&allocator), PATH);
    let weights: Vec<f64> = allocator.roles().iter().map(|node| node.weight).collect();
    assert_eq!(weights, [1.0, 1.0, 2.0]);
    assert!(allocator.roles().iter().all(|node| node.quota.is_default()));
    allocator.update_weight("a/b/c", 1.0).unwrap();
    assert_eq!(names(&allocator), [""; 0]);
}

#[test]
fn a_quota_makes_a_role_exist() {
    let mut allocator = allocator();
    allocator.update_quota("a/b/c", &quota("cpus:1")).unwrap();
    assert_eq!(names(&allocator), PATH);
    let quotas: Vec<Quota> = allocator.roles().into_iter().map(|node| node.quota).collect();
    assert_eq!(quotas, [Quota::default(), Quota::default(), quota("cpus:1")]);
    allocator.update_quota("a/b/c", &Quota::default()).unwrap();
    assert_eq!(names(&allocator), [""; 0]);
}

#[test]
fn a_reservation_makes_a_role_exist() {
    let mut allocator = allocator();
    let agent = allocator
        .add_agent(&AgentSpec::new("a1", "cpus(a/b/c):1;mem:10".parse().unwrap()))
        .unwrap();
    assert_eq!(names(&allocator), PATH);
    for node in allocator.roles() {
        assert_eq!(node.reserved, amounts("cpus:1"), "{}", node.role);
        assert_eq!((node.weight, node.quota.is_default()), (1.0, true));
        assert!(node.frameworks.is_empty());
    }
    allocator.remove_agent(agent).unwrap();
    assert_eq!(names(&allocator), [""; 0]);
}

#[test]
fn a_framework_makes_a_role_exist() {
    let mut allocator = allocator();
    let id = allocator.add_framework(&FrameworkSpec::new("f1", ["a/b/c"])).unwrap();
    assert_eq!(names(&allocator), PATH);
    let frameworks: Vec<_> = allocator.roles().into_iter().map(|node| node.frameworks).collect();
    assert_eq!(frameworks, [vec![], vec![], vec![id]]);
    allocator.remove_framework(id).unwrap();
    assert_eq!(names(&allocator), [""; 0]);
}

/// All four at once, one taken back after the other: the nodes stay until the last is gone.
#[test]
fn a_role_exists_until_nothing_speaks_for_it() {
    let mut allocator = allocator();
    allocator.update_weight("a/b/c", 2.0).unwrap();
    allocator.update_quota("a/b/c", &quota("cpus:9")).unwrap();
    let agent =
        allocator.add_agent(&AgentSpec::new("a1", "cpus(a/b/c):1".parse().unwrap())).unwrap();
    let id = allocator.add_framework(&FrameworkSpec::new("f1", ["a/b/c"])).unwrap();
    allocator.update_weight("a/b/c", 1.0).unwrap();
    assert_eq!(names(&allocator), PATH);
    allocator.update_quota("a/b/c", &Quota::default()).unwrap();
    assert_eq!(names(&allocator), PATH);
    allocator.remove_agent(agent).unwrap();
    assert_eq!(names(&allocator), PATH);
    allocator.remove_framework(id).unwrap();
    assert_eq!(names(&allocator), [""; 0]);
}

#[test]
fn sums_are_over_the_subtree() {
    let mut allocator = allocator();
    let total = "cpus(a):2;mem:100;cpus:4";
    allocator.add_agent(&AgentSpec::new("a1", total.parse().unwrap())).unwrap();
    let id = allocator.add_framework(&FrameworkSpec::new("f1", ["a/b"])).unwrap();
    allocator.add_framework(&FrameworkSpec::new("f2", ["z"])).unwrap();
    allocator.handle_timeout(0).unwrap();
    let held: Vec<_> = allocator
        .roles()
        .into_iter()
        .map(|node| (node.role, node.reserved_held, node.unreserved_held))
        .collect();
    let below = |role: &str| (role.to_owned(), amounts("cpus:2"), amounts("cpus:4;mem:100"));
    let nothing = ("z".to_owned(), amounts(""), amounts(""));
    assert_eq!(held, [below("a"), below("a/b"), nothing]);

    let holding = apportion_core::allocator::Holding {
        framework: id,
        role: "a/b",
        agent: allocator.agent("a1").unwrap(),
    };
    allocator.transition_offered_to_allocated(holding, &"cpus:3".parse().unwrap()).unwrap();
    let nodes: Vec<RoleNode> = allocator.roles();
    assert_eq!(nodes[0].unreserved_allocated, amounts("cpus:3"));
    assert_eq!(nodes[1].frameworks, [id]);
}
