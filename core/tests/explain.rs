//! Why somebody is not offered something: each reason by itself, and on random histories what the next cycle then does.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

mod oracle;

use apportion_core::agent::{AgentCapabilities, AgentSpec, Domain};
use apportion_core::allocator::explain::{
    AgentCounts, FrameworkStanding, Reason, Scarcity, SubscriptionState, Verdict,
};
use apportion_core::allocator::{AgentOrder, Allocator, Capability, Compatibility, Config};
use apportion_core::constraint::{AttributeConstraint, Predicate, RoleConstraints, Selector};
use apportion_core::error::{Entity, Error};
use apportion_core::framework::{FrameworkCapabilities, FrameworkSpec};
use apportion_core::id::{AgentId, FrameworkId};
use apportion_core::offer::{Filters, SECOND_NS};
use apportion_core::quota::Quota;
use apportion_core::resource::{Quantities, Quantity, QuantityLimits};
use apportion_core::scenario::{AllocatorSubject, Apportion, Body, Player};
use oracle::history::{self, Features};
use std::collections::BTreeMap;
use std::path::Path;

fn allocator() -> Allocator {
    Allocator::new(Config::default()).unwrap()
}

fn agent(allocator: &mut Allocator, name: &str, resources: &str) -> AgentId {
    allocator.add_agent(&AgentSpec::new(name, resources.parse().unwrap())).unwrap()
}

fn framework(allocator: &mut Allocator, name: &str, role: &str) -> FrameworkId {
    allocator.add_framework(&FrameworkSpec::new(name, [role])).unwrap()
}

fn quantity(text: &str) -> Quantity {
    Quantity::parse(text).unwrap()
}

/// Where a framework of one role stands.
fn standing(allocator: &Allocator, framework: FrameworkId) -> FrameworkStanding {
    let mut roles = allocator.explain_framework(framework).unwrap().roles;
    assert_eq!(roles.len(), 1);
    roles.remove(0).1
}

fn counts(allocator: &Allocator, framework: FrameworkId) -> AgentCounts {
    let counts = standing(allocator, framework).agents;
    assert_eq!(sum(&counts), counts.agents, "{counts:?}");
    counts
}

/// All counts together.
fn sum(counts: &AgentCounts) -> u32 {
    Reason::ALL.iter().map(|reason| counts.count(*reason)).sum()
}

#[test]
fn nothing_free_and_taken_by_whom() {
    let mut allocator = allocator();
    for (name, resources) in [("a1", "cpus:2;mem:200"), ("a2", "cpus:4;mem:400")] {
        agent(&mut allocator, name, resources);
    }
    let winner = framework(&mut allocator, "f1", "eng");
    allocator.handle_timeout(0).unwrap();
    let loser = framework(&mut allocator, "f2", "ops");
    let why = standing(&allocator, loser);
    assert_eq!((why.agents.agents, why.agents.nothing_free), (2, 2));
    let [taker] = &why.takers[..] else { panic!("{why:?}") };
    assert_eq!((taker.framework.as_str(), taker.role.as_str(), taker.agents), ("f1", "eng", 2));
    assert_eq!(taker.holds, Quantities::parse("cpus:6;mem:600").unwrap());
    // Whoever was offered an agent is not told why not.
    assert_eq!(counts(&allocator, winner).offered, 2);
    assert_eq!(standing(&allocator, winner).takers, []);
}

#[test]
fn the_largest_takers_come_first() {
    let mut allocator = allocator();
    for (place, cpus) in [1, 5, 3, 4].into_iter().enumerate() {
        agent(&mut allocator, &format!("a{place}"), &format!("cpus:{cpus}"));
        let id = framework(&mut allocator, &format!("f{cpus}"), "eng");
        allocator.handle_timeout(0).unwrap();
        allocator.suppress_offers::<&str>(id, &[]).unwrap();
    }
    let asks = framework(&mut allocator, "f", "ops");
    let takers = standing(&allocator, asks).takers;
    let names: Vec<&str> = takers.iter().map(|taker| taker.framework.as_str()).collect();
    assert_eq!(names, ["f5", "f4", "f3"]);
}

#[test]
fn eligible_and_not_its_turn() {
    let mut allocator = allocator();
    agent(&mut allocator, "a1", "cpus:2;mem:200");
    let (first, second) =
        (framework(&mut allocator, "f1", "eng"), framework(&mut allocator, "f2", "eng"));
    for (id, place) in [(first, 1), (second, 2)] {
        let why = standing(&allocator, id);
        assert_eq!((why.place, why.of, why.agents.eligible), (Some(place), 2, 1));
    }
}

#[test]
fn filtered_until_the_first_and_the_last_refusal_ends() {
    let mut allocator = allocator();
    let (a1, a2) =
        (agent(&mut allocator, "a1", "cpus:1;mem:100"), agent(&mut allocator, "a2", "cpus:1"));
    let id = framework(&mut allocator, "f1", "eng");
    allocator.handle_timeout(0).unwrap();
    let offers: Vec<_> = allocator
        .offers()
        .offers()
        .iter()
        .copied()
        .zip(allocator.offers().agents().to_vec())
        .collect();
    for (offer, agent) in offers {
        let seconds = if agent == a1 { 10.0 } else { 2.5 };
        allocator.decline(offer, Some(Filters::refuse(seconds)), SECOND_NS).unwrap();
    }
    let refused = counts(&allocator, id);
    assert_eq!(refused.filtered, 2);
    assert_eq!(refused.filtered_until, Some((SECOND_NS * 7 / 2, 11 * SECOND_NS)));
    let until = |seconds| Ok(Verdict::Filtered { until: seconds * SECOND_NS });
    assert_eq!(allocator.explain_agent(id, "eng", a1), until(11));
    // Once the refusal ended, the agent is offered.
    for second in 1..4 {
        allocator.handle_timeout(second * SECOND_NS).unwrap();
        assert!(allocator.offers().is_empty());
    }
    allocator.handle_timeout(4 * SECOND_NS).unwrap();
    assert_eq!(allocator.offers().agents(), [a2]);
    assert_eq!((counts(&allocator, id).offered, counts(&allocator, id).filtered), (1, 1));
}

#[test]
fn excluded_by_a_constraint() {
    let mut allocator = allocator();
    let a1 = agent(&mut allocator, "a1", "cpus:1;mem:100");
    let mut spec = FrameworkSpec::new("f1", ["eng"]);
    let predicate = Predicate::TextEquals("elsewhere".to_owned());
    let group = vec![AttributeConstraint { selector: Selector::Hostname, predicate }];
    spec.info.constraints = vec![RoleConstraints { role: "eng".to_owned(), groups: vec![group] }];
    let id = allocator.add_framework(&spec).unwrap();
    assert_eq!(counts(&allocator, id).constraint, 1);
    assert_eq!(allocator.explain_agent(id, "eng", a1), Ok(Verdict::Constraint));
}

#[test]
fn missing_capabilities_by_name() {
    let region = Some("here".to_owned());
    let mut allocator = Allocator::new(Config { region, ..Config::default() }).unwrap();
    let mut add = |name: &str, resources: &str, edit: fn(&mut AgentSpec)| {
        let mut spec = AgentSpec::new(name, resources.parse().unwrap());
        edit(&mut spec);
        allocator.add_agent(&spec).unwrap()
    };
    let cases = [
        (
            add("a1", "cpus:1", |spec| spec.capabilities = AgentCapabilities::NONE),
            Capability::AgentMultiRole,
        ),
        (
            add("a2", "cpus:1", |spec| spec.capabilities.hierarchical_role = false),
            Capability::AgentHierarchicalRole,
        ),
        (add("a3", "cpus:1;gpus:1", |_| {}), Capability::GpuResources),
        (
            add("a4", "cpus:1", |spec| {
                spec.info.domain = Some(Domain { region: "there".into(), zone: "z".into() });
            }),
            Capability::RegionAware,
        ),
        (add("a5", "cpus!:1", |_| {}), Capability::RevocableResources),
        (add("a6", "cpus(eng>dyn eng/web):1", |_| {}), Capability::ReservationRefinement),
    ];
    let id = allocator.add_framework(&FrameworkSpec::new("f1", ["eng/web"])).unwrap();
    for (agent, missing) in cases {
        assert_eq!(
            allocator.explain_agent(id, "eng/web", agent),
            Ok(Verdict::Capability(missing)),
            "{missing:?}"
        );
        assert_eq!(counts(&allocator, id).capability[&missing], 1);
    }
    // With all of them, only what the agents lack is in the way.
    let mut spec = FrameworkSpec::new("f2", ["eng/web"]);
    spec.info.capabilities = FrameworkCapabilities {
        multi_role: true,
        revocable_resources: true,
        shared_resources: true,
        gpu_resources: true,
        reservation_refinement: true,
        region_aware: true,
    };
    let able = allocator.add_framework(&spec).unwrap();
    assert_eq!(counts(&allocator, able).capability.values().sum::<u32>(), 2);
    assert_eq!(counts(&allocator, able).eligible, 4);
}

#[test]
fn a_shared_volume_needs_a_capability() {
    let config = Config { min_allocatable: Vec::new(), ..Config::default() };
    let mut allocator = Allocator::new(config).unwrap();
    let a1 = agent(&mut allocator, "a1", "disk(eng)#volume1$:100");
    let id = framework(&mut allocator, "f1", "eng");
    let missing = Verdict::Capability(Capability::SharedResources);
    assert_eq!(allocator.explain_agent(id, "eng", a1), Ok(missing));
}

#[test]
fn below_the_minimum_and_the_nearest_miss() {
    let minimum = ["cpus:2;mem:100", "disk:1000"].map(|text| Quantities::parse(text).unwrap());
    let config = Config { min_allocatable: minimum.to_vec(), ..Config::default() };
    let mut allocator = Allocator::new(config).unwrap();
    agent(&mut allocator, "a1", "cpus:1;mem:100");
    let nearest = agent(&mut allocator, "a2", "cpus:1.5;mem:90");
    agent(&mut allocator, "a3", "cpus:1;disk:700");
    let id = framework(&mut allocator, "f1", "eng");
    assert_eq!(counts(&allocator, id).below_minimum, 3);
    // Of a2 a quarter of the CPUs is missing, and a tenth of the memory; of a3 three tenths of the disk.
    let miss = standing(&allocator, id).nearest.unwrap();
    assert_eq!(
        (miss.agent, miss.because, miss.resource.as_str()),
        (nearest, Scarcity::Minimum, "cpus")
    );
    assert_eq!((miss.short_by, miss.required), (quantity("0.5"), quantity("2")));
}

#[test]
fn beyond_the_limit() {
    let mut allocator = allocator();
    let a1 = agent(&mut allocator, "a1", "cpus:4;mem:400");
    let limits = QuantityLimits::parse("cpus:3;mem:20").unwrap();
    allocator.update_quota("eng", &Quota { limits, ..Quota::default() }).unwrap();
    let config = allocator.config().clone();
    let minimum = vec![Quantities::parse("mem:32").unwrap()];
    assert!(config.min_allocatable.contains(&minimum[0]));
    let mut spec = FrameworkSpec::new("f1", ["eng"]);
    spec.info.roles[0].min_allocatable = Some(minimum);
    let id = allocator.add_framework(&spec).unwrap();
    let why = standing(&allocator, id);
    assert_eq!(why.agents.limit, 1);
    let miss = why.nearest.unwrap();
    assert_eq!((miss.agent, miss.because, miss.resource.as_str()), (a1, Scarcity::Limit, "mem"));
    assert_eq!((miss.short_by, miss.required), (quantity("12"), quantity("32")));
    let role = allocator.explain_role("eng").unwrap().role;
    assert_eq!(role.quota.limits.limit("mem"), Some(quantity("20")));
    assert!(role.quota.consumed.is_empty());
}

/// Which of two objects comes first under a limit is drawn anew in each cycle, and decides whether the rest is enough.
#[test]
fn what_the_next_cycle_draws_is_foreseen() {
    let mut allocator = allocator();
    let a1 = agent(&mut allocator, "a1", "disk@MOUNT:80;disk:60");
    let limits = QuantityLimits::parse("disk:100").unwrap();
    allocator.update_quota("eng", &Quota { limits, ..Quota::default() }).unwrap();
    let mut spec = FrameworkSpec::new("f1", ["eng"]);
    spec.info.roles[0].min_allocatable = Some(vec![Quantities::parse("disk:100").unwrap()]);
    let id = allocator.add_framework(&spec).unwrap();
    let mut enough = 0;
    for _ in 0..40 {
        let before = allocator.clone();
        let verdict = before.explain_agent(id, "eng", a1).unwrap();
        allocator.cycle(0).unwrap();
        match allocator.offers().offers().to_vec()[..] {
            [offer] => {
                assert_eq!(verdict, Verdict::Eligible);
                allocator.decline(offer, None, 0).unwrap();
                enough += 1;
            }
            _ => {
                let Verdict::TooLittle { because: Scarcity::Limit, miss } = verdict else {
                    panic!("{verdict:?}")
                };
                assert_eq!(miss.unwrap().short_by, quantity("40"));
            }
        }
    }
    assert!((10..30).contains(&enough), "{enough} of 40");
}

#[test]
fn held_back_for_a_guarantee() {
    let mut allocator = allocator();
    let a1 = agent(&mut allocator, "a1", "cpus:4;mem:400");
    let guarantees = Quantities::parse("cpus:4;mem:380").unwrap();
    let quota = Quota { guarantees: guarantees.clone(), ..Quota::default() };
    allocator.update_quota("ops", &quota).unwrap();
    let id = framework(&mut allocator, "f1", "eng");
    let why = standing(&allocator, id);
    assert_eq!(why.agents.headroom, 1);
    let miss = why.nearest.unwrap();
    assert_eq!((miss.agent, miss.because, miss.resource.as_str()), (a1, Scarcity::Headroom, "mem"));
    assert_eq!((miss.short_by, miss.required), (quantity("12"), quantity("32")));
    // The role that it is held back for is offered it in the first stage.
    let guaranteed = framework(&mut allocator, "f2", "ops");
    assert_eq!(counts(&allocator, guaranteed).eligible, 1);
    let role = allocator.explain_role("ops").unwrap().role;
    assert_eq!(
        (role.quota.headroom_required, role.quota.guarantees),
        (guarantees.clone(), guarantees)
    );
    assert_eq!(role.quota.headroom_available, Quantities::parse("cpus:4;mem:400").unwrap());
}

#[test]
fn agents_out_of_service_or_for_others() {
    let mut allocator = allocator();
    let off = agent(&mut allocator, "a1", "cpus:1");
    agent(&mut allocator, "a2", "cpus:1");
    agent(&mut allocator, "a3", "cpus(ops):1");
    allocator.deactivate_agent(off).unwrap();
    allocator.update_whitelist(Some(&["a1", "a3"]));
    let id = framework(&mut allocator, "f1", "eng");
    let AgentCounts { deactivated, not_whitelisted, reserved_elsewhere, .. } =
        counts(&allocator, id);
    assert_eq!((deactivated, not_whitelisted, reserved_elsewhere), (1, 1, 1));
}

#[test]
fn whether_it_takes_offers() {
    let mut allocator = allocator();
    agent(&mut allocator, "a1", "cpus:1;mem:100");
    let id = framework(&mut allocator, "f1", "eng");
    let state = |allocator: &Allocator| standing(allocator, id).subscription;
    assert_eq!(state(&allocator), SubscriptionState::Active);
    allocator.suppress_offers(id, &["eng"]).unwrap();
    assert_eq!(state(&allocator), SubscriptionState::Suppressed);
    let why = standing(&allocator, id);
    assert_eq!((why.place, why.of, why.agents.eligible), (None, 0, 1));
    assert_eq!(allocator.explain_role("eng").unwrap().role.levels, []);
    allocator.revive_offers(id, &["eng"]).unwrap();
    allocator.deactivate_framework(id).unwrap();
    assert_eq!(state(&allocator), SubscriptionState::Deactivated);
    allocator.activate_framework(id).unwrap();
    allocator.handle_timeout(0).unwrap();
    let other = FrameworkSpec::new("f1", ["ops"]).info;
    allocator.update_framework(id, &other).unwrap();
    let roles = allocator.explain_framework(id).unwrap().roles;
    let states: Vec<_> =
        roles.iter().map(|(role, own)| (role.role.as_str(), own.subscription)).collect();
    assert_eq!(states, [("eng", SubscriptionState::Left), ("ops", SubscriptionState::Active)]);
}

#[test]
fn places_on_each_level() {
    let mut allocator = allocator();
    for (name, role) in [("f1", "eng/web"), ("f2", "eng"), ("f3", "eng/ui"), ("f4", "ops")] {
        framework(&mut allocator, name, role);
    }
    let asleep = framework(&mut allocator, "f5", "asleep");
    allocator.suppress_offers::<&str>(asleep, &[]).unwrap();
    allocator.update_weight("ops", 2.0).unwrap();
    agent(&mut allocator, "a1", "cpus:1;mem:100");
    allocator.handle_timeout(0).unwrap();
    let levels = |role: &str| {
        let role = allocator.explain_role(role).unwrap().role;
        role.levels
            .iter()
            .map(|level| format!("{} {}/{}", level.path, level.place, level.of))
            .collect::<Vec<_>>()
    };
    // The virtual leaf of eng comes first by name, so that f2 holds a1.
    assert_eq!(levels("ops"), ["ops 1/2"]);
    assert_eq!(levels("eng"), ["eng 2/2", "eng/. 3/3"]);
    assert_eq!(levels("eng/ui"), ["eng 2/2", "eng/ui 1/3"]);
    assert_eq!(levels("eng/web"), ["eng 2/2", "eng/web 2/3"]);
    assert!(levels("asleep").is_empty());
    let role = allocator.explain_role("ops").unwrap().role;
    assert_eq!((role.share, role.weight), (0.0, 2.0));
}

#[test]
fn frameworks_of_a_role_in_their_order() {
    let mut allocator = allocator();
    for name in ["f3", "f1", "f2"] {
        framework(&mut allocator, name, "eng");
    }
    agent(&mut allocator, "a1", "cpus:1;mem:100");
    allocator.handle_timeout(0).unwrap();
    let asleep = allocator.framework("f2").unwrap();
    allocator.suppress_offers::<&str>(asleep, &[]).unwrap();
    let why = allocator.explain_role("eng").unwrap();
    let order: Vec<_> = why.frameworks.iter().map(|own| (own.name.as_str(), own.place)).collect();
    assert_eq!(order, [("f3", Some(1)), ("f1", Some(2)), ("f2", None)]);
    assert_eq!(why.frameworks[1].share, 1.0);
}

#[test]
fn what_is_not_there_is_refused() {
    let mut allocator = allocator();
    let a1 = agent(&mut allocator, "a1", "cpus:1");
    let id = framework(&mut allocator, "f1", "eng");
    let no_role = Error::NotFound { entity: Entity::Role };
    assert_eq!(allocator.explain_role("ops").unwrap_err(), no_role);
    framework(&mut allocator, "f2", "ops");
    assert_eq!(allocator.explain_agent(id, "ops", a1).unwrap_err(), no_role);
    allocator.remove_framework(id).unwrap();
    let gone = Error::Stale { entity: Entity::Framework };
    assert_eq!(allocator.explain_framework(id).unwrap_err(), gone);
    assert!(allocator.explain_role("eng").unwrap().frameworks.is_empty());
}

/// The example in the documentation is what is said.
#[test]
fn an_operator_can_read_it() {
    let config = Config { agent_order: AgentOrder::ByAddition, ..Config::default() };
    let mut allocator = Allocator::new(config).unwrap();
    agent(&mut allocator, "a1", "cpus:2;mem:2048");
    let nightly = framework(&mut allocator, "nightly", "batch");
    allocator.cycle(0).unwrap();
    allocator.suppress_offers(nightly, &["batch"]).unwrap();
    let limits = QuantityLimits::parse("cpus:10;mem:10240").unwrap();
    allocator.update_quota("analytics", &Quota { limits, ..Quota::default() }).unwrap();
    for (name, resources) in
        [("a2", "cpus:8;mem:8192"), ("a3", "cpus:4;mem:4096"), ("a4", "cpus:0.005;mem:24")]
    {
        agent(&mut allocator, name, resources);
    }
    let spark = framework(&mut allocator, "spark", "analytics");
    allocator.cycle(SECOND_NS).unwrap();
    let refused = allocator.agent("a3").unwrap();
    let row = allocator.offers().agents().iter().position(|agent| *agent == refused).unwrap();
    let offer = allocator.offers().offers()[row];
    allocator.decline(offer, Some(Filters::refuse(30.0)), SECOND_NS * 3 / 2).unwrap();
    agent(&mut allocator, "a5", "cpus:4;mem:4096");
    allocator.revive_offers(nightly, &["batch"]).unwrap();
    let text = allocator.explain_framework(spark).unwrap().to_string();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/semantics.md");
    assert!(std::fs::read_to_string(page).unwrap().contains(&text), "{text}");
}

#[test]
fn a_terminal_is_not_told_what_to_do() {
    let mut allocator = allocator();
    framework(&mut allocator, "f1", "red\u{1b}[31m");
    let text = allocator.explain_role("red\u{1b}[31m").unwrap().to_string();
    assert!(text.starts_with("role red\\u{1b}[31m: "), "{text}");
}

/// How many histories to draw: a few thousand, or as many as `make soak` asks for.
fn histories() -> u64 {
    let asked = std::env::var("APPORTION_HISTORIES").ok();
    asked.map_or(2_000, |number| number.parse().expect("APPORTION_HISTORIES is a number"))
}

/// Everybody else suppressed, all other agents deactivated, itself revived if asked for: is it offered something of the
/// agent?
fn is_offered(
    allocator: &Allocator,
    (id, role, agent): (FrameworkId, &str, AgentId),
    revived: bool,
) -> bool {
    let mut trial = allocator.clone();
    if revived {
        trial.revive_offers(id, &[role]).unwrap();
    }
    for other in allocator.frameworks().filter(|other| *other != id) {
        trial.suppress_offers::<&str>(other, &[]).unwrap();
    }
    for (other, standing) in allocator.explain_framework(id).unwrap().roles {
        if other.role != role && standing.subscription != SubscriptionState::Left {
            trial.suppress_offers(id, &[&other.role]).unwrap();
        }
    }
    for other in allocator.agents().filter(|other| *other != agent) {
        trial.deactivate_agent(other).unwrap();
    }
    trial.cycle(allocator.now()).unwrap();
    let offers = trial.offers();
    offers.frameworks().iter().all(|offered| *offered == id)
        && offers.agents().iter().all(|offered| *offered == agent)
        && !offers.is_empty()
}

/// Checks every framework, role and agent against the next cycle, and counts verdicts by kind.
fn check(
    allocator: &Allocator,
    verdicts: &mut BTreeMap<String, usize>,
    context: &dyn Fn() -> String,
) {
    for id in allocator.frameworks() {
        let why = allocator.explain_framework(id).unwrap();
        for (role, standing) in &why.roles {
            assert_eq!(sum(&standing.agents), standing.agents.agents);
            let mut eligible = 0;
            for agent in allocator.agents() {
                let verdict = allocator.explain_agent(id, &role.role, agent).unwrap();
                // What is said of one that is suppressed comes true when it revives; its refusals end with that.
                let filtered = matches!(verdict, Verdict::Filtered { .. });
                let revived = standing.subscription == SubscriptionState::Suppressed && !filtered;
                let active = standing.subscription == SubscriptionState::Active || revived;
                let expected = active && verdict == Verdict::Eligible;
                let offered = is_offered(allocator, (id, &role.role, agent), revived);
                assert_eq!(
                    offered,
                    expected,
                    "{} on {}: {verdict:?}\n{why}\n{}",
                    role.role,
                    allocator.agent_name(agent).unwrap(),
                    context()
                );
                eligible += u32::from(verdict == Verdict::Eligible);
                let kind = match verdict {
                    Verdict::TooLittle { because, .. } => format!("{because:?}"),
                    Verdict::Capability(missing) => format!("{missing:?}"),
                    verdict => format!("{verdict:?}"),
                };
                let kind = kind.split(' ').next().unwrap().to_owned();
                *verdicts.entry(kind).or_default() += 1;
            }
            assert!(standing.agents.eligible <= eligible);
            assert!(standing.agents.eligible + standing.agents.offered >= eligible);
        }
    }
}

/// What is said is what the next cycle does.
#[test]
fn the_next_cycle_does_what_is_said() {
    let mut verdicts = BTreeMap::new();
    for seed in 0..histories().max(2_000) / 2 {
        let case = history::case(seed, 60, Features::ALL, &mut Apportion);
        let Body::Allocator { config, steps } = &case.body else { panic!("as drawn") };
        for (compatibility, length) in [
            (Compatibility::Mesos, 20),
            (Compatibility::Mesos, 60),
            (Compatibility::Off, 30),
            (Compatibility::Off, 45),
        ] {
            let own = Config { compatibility, ..config.try_into().unwrap() };
            let mut allocator = Allocator::new(own).unwrap();
            let mut player = Player::new(config, Box::new(AllocatorSubject::new(&mut allocator)));
            for step in &steps[..length] {
                player.play(&step.event);
            }
            drop(player);
            while allocator.is_paused() {
                let before = allocator.now();
                allocator.resume();
                allocator.handle_timeout(before + 3600 * SECOND_NS).unwrap();
            }
            let context = || format!("{compatibility:?} after {length} of\n{case}");
            check(&allocator, &mut verdicts, &context);
        }
    }
    assert!(verdicts["Eligible"] > 1000, "{verdicts:?}");
    // Everything but constraints, which histories do not have.
    let kinds: Vec<&str> = verdicts.keys().map(String::as_str).collect();
    let expected = [
        "AgentDeactivated",
        "AgentHierarchicalRole",
        "AgentMultiRole",
        "Eligible",
        "Filtered",
        "GpuResources",
        "Headroom",
        "Limit",
        "Minimum",
        "NotWhitelisted",
        "NothingFree",
        "RegionAware",
        "ReservationRefinement",
        "ReservedElsewhere",
        "RevocableResources",
        "SharedResources",
    ];
    assert_eq!(kinds, expected);
}
