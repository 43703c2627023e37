//! The settings beyond Mesos: each does what it says, is off by default, and is refused with Mesos' decisions.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

use apportion_core::agent::{AgentSpec, Unavailability, Used};
use apportion_core::allocator::explain::{Reason, Scarcity, Verdict};
use apportion_core::allocator::{AgentOrder, Allocator, Compatibility, Config, Holding};
use apportion_core::error::{Entity, Error};
use apportion_core::framework::FrameworkSpec;
use apportion_core::id::{AgentId, FrameworkId};
use apportion_core::offer::{Filters, InverseOfferStatus, SECOND_NS};
use apportion_core::quota::Quota;
use apportion_core::resource::{Quantities, QuantityLimits};

fn allocator(config: Config) -> Allocator {
    Allocator::new(config).unwrap()
}

fn add_agent(allocator: &mut Allocator, name: &str, resources: &str) -> AgentId {
    allocator.add_agent(&AgentSpec::new(name, resources.parse().unwrap())).unwrap()
}

fn add_framework(allocator: &mut Allocator, name: &str, role: &str) -> FrameworkId {
    allocator.add_framework(&FrameworkSpec::new(name, [role])).unwrap()
}

/// Whom the last cycles offered something, in order.
fn offered(allocator: &Allocator) -> Vec<&str> {
    let frameworks = allocator.offers().frameworks().iter();
    frameworks.map(|id| allocator.framework_name(*id).unwrap()).collect()
}

#[test]
fn refused_with_the_decisions_of_mesos() {
    let settings: [fn(&mut Config); 5] = [
        |config| config.offer_timeout_ns = Some(SECOND_NS),
        |config| config.event_driven = true,
        |config| config.honour_requests = true,
        |config| config.decline_backoff_cycles = Some(8),
        |config| config.usage_half_life_ns = Some(SECOND_NS),
    ];
    for set in settings {
        let mut config = Config::default();
        set(&mut config);
        assert_eq!(config.validate(), Ok(()));
        config.compatibility = Compatibility::Mesos;
        let refused = config.validate();
        assert!(matches!(refused, Err(Error::Invalid { entity: Entity::Config, .. })));
    }
    let never = Config { offer_timeout_ns: Some(0), ..Config::default() };
    assert!(never.validate().is_err());
}

#[test]
fn an_offer_that_is_not_answered_comes_back() {
    let config = Config { offer_timeout_ns: Some(2_500_000_000), ..Config::default() };
    let mut allocator = allocator(config);
    let agent = add_agent(&mut allocator, "a1", "cpus:1;mem:100");
    let slow = add_framework(&mut allocator, "slow", "red");
    allocator.handle_timeout(0).unwrap();
    let offer = allocator.offers().offers()[0];
    add_framework(&mut allocator, "other", "blue");
    for due in [0, 1, 2] {
        assert_eq!(allocator.poll_timeout(), due * SECOND_NS);
        allocator.handle_timeout(due * SECOND_NS).unwrap();
        assert!(allocator.rescinded().is_empty() && allocator.offers().is_empty());
    }

    assert_eq!(allocator.poll_timeout(), 2_500_000_000);
    allocator.handle_timeout(2_500_000_000).unwrap();
    let rescinded = allocator.rescinded();
    assert_eq!(
        (rescinded.offers(), rescinded.frameworks(), rescinded.agents()),
        (&[offer][..], &[slow][..], &[agent][..])
    );
    assert_eq!(allocator.rescinded_resources(0).to_string(), "cpus:1;mem:100");
    let late = allocator.decline(offer, None, 2_500_000_000);
    assert_eq!(late, Err(Error::Stale { entity: Entity::Offer }));
    assert_eq!(allocator.active_filters("red"), 0);

    // The next batch offers it again, and tells of it once.
    allocator.handle_timeout(3 * SECOND_NS).unwrap();
    assert_eq!(offered(&allocator), ["other"]);
    assert!(allocator.rescinded().is_empty());
    allocator.validate().unwrap();
}

#[test]
fn an_offer_that_ends_with_a_batch_is_in_it() {
    let config = Config { offer_timeout_ns: Some(SECOND_NS), ..Config::default() };
    let mut allocator = allocator(config);
    add_agent(&mut allocator, "a1", "cpus:1;mem:100");
    add_framework(&mut allocator, "f", "red");
    allocator.handle_timeout(0).unwrap();
    allocator.handle_timeout(SECOND_NS).unwrap();
    assert_eq!((allocator.rescinded().len(), allocator.offers().len()), (1, 1));
}

#[test]
fn an_answered_offer_does_not_end() {
    let config = Config { offer_timeout_ns: Some(SECOND_NS / 2), ..Config::default() };
    let mut allocator = allocator(config);
    let agent = add_agent(&mut allocator, "a1", "cpus:2;mem:100");
    let framework = add_framework(&mut allocator, "f", "red");
    allocator.handle_timeout(0).unwrap();
    // A part comes back: the rest is a plain holding, which does not end.
    let part = "cpus:1".parse().unwrap();
    let holding = Holding { framework, role: "red", agent };
    allocator.recover_resources(holding, &part, Some(Filters::refuse(100.0)), false, 0).unwrap();
    assert_eq!(allocator.poll_timeout(), SECOND_NS);
    allocator.handle_timeout(SECOND_NS).unwrap();
    assert!(allocator.rescinded().is_empty());
    assert_eq!(allocator.role_held("red").unwrap().to_string(), "cpus:1;mem:100");
}

/// Answered offers leave the queue: it does not grow with what was ever offered.
#[test]
fn the_queue_of_offers_stays_small() {
    let config = Config { offer_timeout_ns: Some(u64::MAX), ..Config::default() };
    let mut allocator = allocator(config);
    add_agent(&mut allocator, "kept", "cpus:1;mem:100");
    add_framework(&mut allocator, "f", "red");
    allocator.cycle(0).unwrap();
    add_agent(&mut allocator, "busy", "cpus:1;mem:100");
    for _ in 0..10_000 {
        allocator.cycle(0).unwrap();
        let offer = allocator.offers().offers()[0];
        allocator.decline(offer, None, 0).unwrap();
    }
    let size = format!("{allocator:?}").len();
    assert!(size < 200_000, "{size} bytes of debug text");
}

#[test]
fn freed_resources_ask_for_a_cycle_at_once() {
    for event_driven in [false, true] {
        let mut allocator = allocator(Config { event_driven, ..Config::default() });
        add_agent(&mut allocator, "a1", "cpus:1;mem:100");
        let first = add_framework(&mut allocator, "first", "red");
        allocator.handle_timeout(0).unwrap();
        add_framework(&mut allocator, "second", "blue");
        allocator.handle_timeout(0).unwrap();
        let offer = allocator.offers().offers().first().copied();
        assert_eq!(offer, None);
        allocator.remove_framework(first).unwrap();
        let now = SECOND_NS / 2;
        let due = if event_driven { 0 } else { SECOND_NS };
        assert_eq!(allocator.poll_timeout(), due);
        allocator.handle_timeout(now).unwrap();
        let expected: &[&str] = if event_driven { &["second"] } else { &[] };
        assert_eq!(offered(&allocator), expected);
    }
}

/// Each input that upstream lets wait for the batch, and whether it asks for a cycle where cycles are event-driven.
#[test]
fn what_asks_for_a_cycle() {
    type Act = fn(&mut Allocator, AgentId, FrameworkId);
    let acts: [(&str, bool, Act); 9] = [
        ("quota", true, |allocator, _, _| allocator.update_quota("q", &Quota::default()).unwrap()),
        ("whitelist", true, |allocator, _, _| allocator.update_whitelist::<&str>(None)),
        ("activation", true, |allocator, agent, _| allocator.activate_agent(agent).unwrap()),
        ("provider", true, |allocator, agent, _| {
            allocator.add_resource_provider(agent, &"disk:1".parse().unwrap(), &[]).unwrap();
        }),
        ("available", true, |allocator, agent, _| {
            allocator.update_available(agent, &[]).unwrap();
        }),
        ("update", true, |allocator, _, framework| {
            let info = FrameworkSpec::new("", ["red", "blue"]).info;
            allocator.update_framework(framework, &info).unwrap();
        }),
        ("weight", false, |allocator, _, _| allocator.update_weight("red", 2.0).unwrap()),
        ("deactivation", false, |allocator, agent, _| allocator.deactivate_agent(agent).unwrap()),
        ("suppression", false, |allocator, _, framework| {
            allocator.suppress_offers::<&str>(framework, &[]).unwrap();
        }),
    ];
    for event_driven in [false, true] {
        for (name, asks, act) in acts {
            let mut allocator = allocator(Config { event_driven, ..Config::default() });
            let agent = add_agent(&mut allocator, "a1", "cpus:1;mem:100");
            let framework = add_framework(&mut allocator, "f", "red");
            allocator.handle_timeout(0).unwrap();
            act(&mut allocator, agent, framework);
            assert_eq!(allocator.poll_timeout() == 0, asks && event_driven, "{name}");
        }
    }
}

#[test]
fn what_a_pause_held_up_is_remembered() {
    let mut allocator = allocator(Config { event_driven: true, ..Config::default() });
    allocator.pause();
    add_agent(&mut allocator, "a1", "cpus:1;mem:100");
    add_framework(&mut allocator, "f", "red");
    allocator.handle_timeout(0).unwrap();
    assert!(allocator.offers().is_empty());
    assert_eq!(allocator.poll_timeout(), SECOND_NS);
    allocator.resume();
    assert_eq!(allocator.poll_timeout(), 0);
    allocator.handle_timeout(0).unwrap();
    assert_eq!(offered(&allocator), ["f"]);
}

/// What was said of leaving an agent stands, unless the framework wants offers under a role that it holds there.
#[test]
fn reviving_one_role_keeps_other_inverse_filters() {
    for (compatibility, revived, asked_again) in [
        (Compatibility::Off, "red", false),
        (Compatibility::Off, "blue", true),
        (Compatibility::Mesos, "red", true),
    ] {
        let mut allocator = allocator(Config { compatibility, ..Config::default() });
        let agent = add_agent(&mut allocator, "a1", "cpus:1;mem:100");
        let spec = FrameworkSpec::new("f", ["blue"]);
        let framework = allocator.add_framework(&spec).unwrap();
        allocator.handle_timeout(0).unwrap();
        allocator
            .update_framework(framework, &FrameworkSpec::new("", ["blue", "red"]).info)
            .unwrap();
        let window = Unavailability { start_ns: 0, duration_ns: None };
        allocator.update_unavailability(agent, Some(window)).unwrap();
        allocator.handle_timeout(0).unwrap();
        assert_eq!(allocator.inverse_offers().len(), 1);
        let (answer, peace) = (Some(InverseOfferStatus::Decline), Some(Filters::refuse(100.0)));
        allocator.update_inverse_offer(agent, framework, answer, peace, 0).unwrap();
        allocator.revive_offers(framework, &[revived]).unwrap();
        allocator.handle_timeout(0).unwrap();
        let expected = usize::from(asked_again);
        assert_eq!(allocator.inverse_offers().len(), expected, "{compatibility:?} {revived}");
    }
}

fn shapes(text: &str) -> Vec<Quantities> {
    text.split('|').map(|shape| Quantities::parse(shape).unwrap()).collect()
}

/// Which agents the last cycles offered, in order.
fn offered_agents(allocator: &Allocator) -> Vec<&str> {
    let agents = allocator.offers().agents().iter();
    agents.map(|id| allocator.agent_name(*id).unwrap()).collect()
}

#[test]
fn only_what_was_asked_for_is_offered() {
    let config =
        Config { honour_requests: true, agent_order: AgentOrder::ByAddition, ..Config::default() };
    let mut allocator = allocator(config);
    let small = add_agent(&mut allocator, "small", "cpus:1;mem:1024");
    add_agent(&mut allocator, "ports", "cpus:1;mem:64;ports:[1-10]");
    add_agent(&mut allocator, "large", "cpus:8;mem:64");
    let picky = add_framework(&mut allocator, "picky", "red");
    allocator.request_resources(picky, &shapes("cpus:4|ports:10;mem:64")).unwrap();
    allocator.cycle(0).unwrap();
    assert_eq!(offered_agents(&allocator), ["ports", "large"]);

    let verdict = allocator.explain_agent(picky, "red", small).unwrap();
    assert_eq!(verdict.reason(), Reason::NotRequested);
    let why = allocator.explain_framework(picky).unwrap();
    let (counts, nearest) = (&why.roles[0].1.agents, why.roles[0].1.nearest.as_ref().unwrap());
    assert_eq!((counts.not_requested, counts.offered, counts.agents), (1, 2, 3));
    assert_eq!((nearest.because, &*nearest.resource), (Scarcity::Request, "cpus"));
    assert_eq!((nearest.short_by.to_f64(), nearest.required.to_f64()), (3.0, 4.0));
    assert!(why.to_string().contains("1 without what it asked for"), "{why}");

    // Others are offered it; and so is whoever takes its words back, at once.
    add_framework(&mut allocator, "easy", "red");
    allocator.handle_timeout(0).unwrap();
    assert_eq!(offered(&allocator), ["easy"]);
    let offer = allocator.offers().offers()[0];
    allocator.decline(offer, Some(Filters::refuse(100.0)), 0).unwrap();
    allocator.request_resources(picky, &[]).unwrap();
    assert_eq!(allocator.poll_timeout(), 0);
    allocator.handle_timeout(0).unwrap();
    assert_eq!((offered(&allocator), offered_agents(&allocator)), (vec!["picky"], vec!["small"]));
    allocator.validate().unwrap();
}

/// What a limit leaves counts, not what is free.
#[test]
fn a_request_is_held_against_the_offer() {
    let mut allocator = allocator(Config { honour_requests: true, ..Config::default() });
    let limits = QuantityLimits::parse("cpus:2").unwrap();
    allocator.update_quota("red", &Quota { limits, ..Quota::default() }).unwrap();
    add_agent(&mut allocator, "a1", "cpus:4;mem:1024");
    let framework = add_framework(&mut allocator, "f", "red");
    allocator.request_resources(framework, &shapes("cpus:3")).unwrap();
    allocator.cycle(0).unwrap();
    assert!(allocator.offers().is_empty());
    allocator.request_resources(framework, &shapes("cpus:2")).unwrap();
    allocator.cycle(0).unwrap();
    assert_eq!(allocator.offer_resources(0).to_string(), "cpus:2;mem:1024");
}

#[test]
fn requests_are_ignored_unless_honoured() {
    for compatibility in [Compatibility::Off, Compatibility::Mesos] {
        let mut allocator = allocator(Config { compatibility, ..Config::default() });
        add_agent(&mut allocator, "a1", "cpus:1;mem:1024");
        let framework = add_framework(&mut allocator, "f", "red");
        allocator.request_resources(framework, &shapes("cpus:4")).unwrap();
        allocator.handle_timeout(0).unwrap();
        assert_eq!(allocator.offers().len(), 1);
    }
    let mut allocator = allocator(Config { honour_requests: true, ..Config::default() });
    let framework = add_framework(&mut allocator, "f", "red");
    allocator.remove_framework(framework).unwrap();
    let gone = allocator.request_resources(framework, &shapes("cpus:4"));
    assert_eq!(gone, Err(Error::Stale { entity: Entity::Framework }));
}

/// A cluster of one free agent, of a framework that holds much and wants more, and of some that hold nothing and decline
/// whatever they are offered. Plays cycles; tells who won each.
fn starvation(decliners: usize, backoff: Option<u32>, cycles: u64) -> Vec<String> {
    let config = Config { decline_backoff_cycles: backoff, ..Config::default() };
    let mut allocator = allocator(config);
    let rich = add_framework(&mut allocator, "rich", "rich");
    let mut held = AgentSpec::new("held", "cpus:8;mem:8192".parse().unwrap());
    let resources = held.total.clone();
    held.used = vec![Used { id: "rich".into(), role: "rich".into(), resources }];
    allocator.add_agent(&held).unwrap();
    for number in 0..decliners {
        let name = format!("idle{number}");
        add_framework(&mut allocator, &name, &name);
    }
    let agent = add_agent(&mut allocator, "free", "cpus:1;mem:1024");
    let mut winners = Vec::new();
    for now in 0..cycles {
        allocator.cycle(now * SECOND_NS).unwrap();
        let winner = allocator.offers().frameworks().first().copied();
        winners.extend(winner.map(|id| allocator.framework_name(id).unwrap().to_owned()));
        if winner == Some(rich) {
            // Runs a task until before the next cycle.
            let holding = Holding { framework: rich, role: "rich", agent };
            let all = "cpus:1;mem:1024".parse().unwrap();
            allocator.transition_offered_to_allocated(holding, &all).unwrap();
            allocator.recover_resources(holding, &all, None, true, now * SECOND_NS).unwrap();
        } else if winner.is_some() {
            let offer = allocator.offers().offers()[0];
            allocator.decline(offer, None, now * SECOND_NS).unwrap();
        }
        allocator.validate().unwrap();
    }
    winners
}

#[test]
fn without_the_guard_decliners_starve_others() {
    let winners = starvation(1, None, 1_000);
    assert_eq!(winners.len(), 1_000);
    assert!(!winners.contains(&"rich".to_owned()));
}

/// Each decliner wins once and again, then ever less: one cycle in (back-off + 1) in the long run.
#[test]
fn with_the_guard_nobody_starves() {
    assert_eq!(starvation(1, Some(8), 4), ["idle0", "idle0", "rich", "idle0"]);
    for (decliners, backoff) in [(1, 1), (1, 8), (5, 16), (20, 32)] {
        let cycles = 2_000;
        let winners = starvation(decliners, Some(backoff), cycles as u64);
        assert_eq!(winners.len(), cycles, "there is always somebody to take the agent");
        let growth = backoff.ilog2() as usize + 2;
        for number in 0..decliners {
            let name = format!("idle{number}");
            let won = winners.iter().filter(|winner| **winner == name).count();
            let bound = cycles / (backoff as usize + 1) + growth;
            assert!(won <= bound, "{name} won {won} of {cycles} cycles, at most {bound} expected");
        }
        // In the worst case all decliners have their turns first, each as often as its back-off grows.
        let first = winners.iter().position(|winner| winner == "rich").unwrap();
        assert!(first <= decliners * growth, "served in cycle {first}");
    }
}

#[test]
fn who_is_passed_over_is_told_and_forgiven() {
    type Act = fn(&mut Allocator, Holding<'_>);
    let forgiving: [(&str, Act); 2] = [
        ("revival", |allocator, holding| {
            allocator.revive_offers(holding.framework, &["red"]).unwrap();
        }),
        ("use", |allocator, holding| {
            // Offered another agent, it launches there.
            add_agent(allocator, "other", "cpus:1;mem:100");
            let cycles = allocator.cycles_run();
            while allocator.offers().is_empty() {
                assert!(allocator.cycles_run() < cycles + 10);
                allocator.cycle(0).unwrap();
            }
            let agent = allocator.agent("other").unwrap();
            let row = allocator.offers().agents().iter().position(|id| *id == agent).unwrap();
            let resources = allocator.offer_resources(row);
            let there = Holding { agent, ..holding };
            allocator.transition_offered_to_allocated(there, &resources).unwrap();
            // What else that cycle offered it may come back: the turn was used.
            let rest = "cpus:1;mem:100".parse().unwrap();
            allocator.recover_resources(holding, &rest, None, false, 0).unwrap();
        }),
    ];
    for (name, forgive) in forgiving {
        let config = Config { decline_backoff_cycles: Some(8), ..Config::default() };
        let mut allocator = allocator(config);
        let agent = add_agent(&mut allocator, "a1", "cpus:1;mem:100");
        let framework = add_framework(&mut allocator, "f", "red");
        for expected in [0, 1, 3, 7, 8, 8] {
            allocator.cycle(0).unwrap();
            let offer = allocator.offers().offers()[0];
            allocator.decline(offer, None, 0).unwrap();
            for left in (1..=expected).rev() {
                let verdict = allocator.explain_agent(framework, "red", agent).unwrap();
                assert_eq!(verdict, Verdict::PassedOver { cycles: left }, "{name}");
                let why = allocator.explain_framework(framework).unwrap();
                assert!(why.to_string().contains("1 passed over for"), "{why}");
                allocator.cycle(0).unwrap();
                assert!(allocator.offers().is_empty());
            }
            let verdict = allocator.explain_agent(framework, "red", agent).unwrap();
            assert_eq!(verdict, Verdict::Eligible, "{name}");
        }
        forgive(&mut allocator, Holding { framework, role: "red", agent });
        for _ in 0..2 {
            allocator.cycle(0).unwrap();
            assert_eq!(offered_agents(&allocator), ["a1"], "{name}");
            let offer = allocator.offers().offers()[0];
            allocator.decline(offer, None, 0).unwrap();
        }
    }
}
