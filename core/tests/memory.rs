//! What an allocator keeps in memory for an agent, for a framework under a role, and for a refusal: bounds in bytes.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use allocation_counter::measure;
use apportion_core::agent::AgentSpec;
use apportion_core::allocator::{Allocator, Config};
use apportion_core::framework::FrameworkSpec;
use apportion_core::offer::{Filters, SECOND_NS};
use apportion_core::resource::Resources;

const TOTAL: &str = "cpus:24;mem:4096;disk:4096;ports:[31000-32000]";

fn add_frameworks(allocator: &mut Allocator, count: u32, roles: u32) {
    for number in 0..count {
        let roles = (0..roles).map(|role| format!("team{}/role{role}", number % 40));
        let name = format!("framework{number}");
        allocator.add_framework(&FrameworkSpec::new(name, roles)).unwrap();
    }
}

fn add_agents(allocator: &mut Allocator, count: u32) {
    for number in 0..count {
        let agent = AgentSpec::new(format!("agent{number}"), TOTAL.parse().unwrap());
        allocator.add_agent(&agent).unwrap();
    }
}

/// Offers everything and takes it back.
fn round(allocator: &mut Allocator, filters: Option<Filters>, now: &mut u64) -> usize {
    *now += SECOND_NS;
    allocator.cycle(*now).unwrap();
    let offers = allocator.offers().offers().to_vec();
    for offer in &offers {
        allocator.decline(*offer, filters, *now).unwrap();
    }
    offers.len()
}

/// Bytes that are kept of what `work` did, for each of `count`.
fn kept(count: u32, work: impl FnOnce()) -> i64 {
    let bytes = measure(work).bytes_current / i64::from(count);
    assert!(bytes > 0, "the counter counts");
    bytes
}

#[test]
fn an_agent_takes_512_bytes_beyond_its_resources() {
    const AGENTS: u32 = 5_000;
    let mut allocator = Allocator::new(Config::default()).unwrap();
    add_frameworks(&mut allocator, 50, 1);
    let total: Resources = TOTAL.parse().unwrap();
    let mut totals: Vec<Resources> = Vec::with_capacity(AGENTS as usize);
    let objects = kept(AGENTS, || totals.extend((0..AGENTS).map(|_| total.clone())));
    let agent = kept(AGENTS, || {
        add_agents(&mut allocator, AGENTS);
        let mut now = 0;
        for _ in 0..5 {
            assert_eq!(round(&mut allocator, None, &mut now), AGENTS as usize);
        }
    });
    assert!(agent <= 512 + objects, "{agent} bytes an agent, {objects} bytes of resources");
}

#[test]
fn a_framework_takes_1024_bytes_for_each_role() {
    let mut allocator = Allocator::new(Config::default()).unwrap();
    add_agents(&mut allocator, 1_000);
    // Offers take room already when the frameworks come.
    allocator.add_framework(&FrameworkSpec::new("first", ["team"])).unwrap();
    let mut now = 0;
    assert_eq!(round(&mut allocator, None, &mut now), 1_000);
    for (roles, frameworks) in [(1, 1_000), (5, 1_000)] {
        let mut allocator = allocator.clone();
        round(&mut allocator, None, &mut now);
        let bytes = kept(frameworks * roles, || {
            add_frameworks(&mut allocator, frameworks, roles);
            for _ in 0..5 {
                assert_eq!(round(&mut allocator, None, &mut now), 1_000);
            }
        });
        assert!(bytes <= 1024, "{bytes} bytes a framework and role, of {roles} roles");
    }
}

#[test]
fn a_refusal_takes_32_bytes() {
    const AGENTS: u32 = 400;
    let mut allocator = Allocator::new(Config::default()).unwrap();
    add_frameworks(&mut allocator, 300, 1);
    add_agents(&mut allocator, AGENTS);
    let mut now = 0;
    let mut refusals = |rounds: u32| {
        kept(rounds * AGENTS, || {
            for _ in 0..rounds {
                let refused = round(&mut allocator, Some(Filters::refuse(1e9)), &mut now);
                assert_eq!(refused, AGENTS as usize);
            }
        })
    };
    // The first ones bring the lists that the others are in, and the offers.
    refusals(10);
    for rounds in [20, 50, 150] {
        let bytes = refusals(rounds);
        assert!(bytes <= 32, "{bytes} bytes a refusal, after {rounds} rounds more");
    }
}
