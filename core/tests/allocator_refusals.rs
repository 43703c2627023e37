//! What Mesos would abort on is refused here, and changes nothing.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

use apportion_core::agent::{AgentSpec, Used};
use apportion_core::allocator::{Allocator, Compatibility, Config, Holding};
use apportion_core::error::{Entity, Error};
use apportion_core::framework::{FrameworkInfo, FrameworkSpec};
use apportion_core::id::{AgentId, FrameworkId, OfferId};
use apportion_core::limits::{Limit, Limits};
use apportion_core::offer::Filters;
use apportion_core::quota::Quota;
use apportion_core::resource::{Conversion, Quantities, QuantityLimits, Resources};

fn res(text: &str) -> Resources {
    text.parse().unwrap()
}

fn quota(guarantees: &str, limits: &str) -> Quota {
    Quota {
        guarantees: Quantities::parse(guarantees).unwrap(),
        limits: QuantityLimits::parse(limits).unwrap(),
    }
}

/// One agent of 4 CPUs, one framework `f` of role `r` that is offered all of it.
fn offered() -> (Allocator, FrameworkId, AgentId, OfferId) {
    let mut allocator = Allocator::new(Config::default()).unwrap();
    let agent = allocator.add_agent(&AgentSpec::new("a", res("cpus:4;mem:400"))).unwrap();
    let framework = allocator.add_framework(&FrameworkSpec::new("f", ["r"])).unwrap();
    allocator.cycle(0).unwrap();
    let offer = allocator.offers().offers()[0];
    (allocator, framework, agent, offer)
}

/// Everything of an allocator that an input may change.
fn state(allocator: &Allocator) -> String {
    let agents: Vec<String> = allocator
        .agents()
        .map(|id| {
            let (total, free) =
                (allocator.agent_total(id).unwrap(), allocator.agent_available(id).unwrap());
            format!("{id:?} {} {total} {free}", allocator.agent_name(id).unwrap())
        })
        .collect();
    let frameworks: Vec<&str> =
        allocator.frameworks().map(|id| allocator.framework_name(id).unwrap()).collect();
    format!(
        "{agents:?} {frameworks:?} {:?} {} {} {} {}",
        allocator.share("r"),
        allocator.outstanding_offers(),
        allocator.active_filters("r"),
        allocator.offered_or_allocated(),
        allocator.poll_timeout(),
    )
}

#[test]
fn refused_and_unchanged() {
    type Input = fn(&mut Allocator, FrameworkId, AgentId, OfferId) -> Result<(), Error>;
    let not_found = |entity| Error::NotFound { entity };
    let not_held = |entity| Error::NotHeld { entity };
    let cases: Vec<(&str, Input, Error)> = vec![
        (
            "an agent twice",
            |allocator, _, _, _| allocator.add_agent(&AgentSpec::new("a", res("cpus:1"))).map(drop),
            Error::AlreadyExists { entity: Entity::Agent },
        ),
        (
            "a framework twice",
            |allocator, _, _, _| allocator.add_framework(&FrameworkSpec::new("f", ["s"])).map(drop),
            Error::AlreadyExists { entity: Entity::Framework },
        ),
        (
            "an agent without id",
            |allocator, _, _, _| allocator.add_agent(&AgentSpec::new("", res("cpus:1"))).map(drop),
            Error::Invalid { entity: Entity::Agent, reason: "empty id", at: 0 },
        ),
        (
            "a role twice",
            |allocator, _, _, _| {
                allocator.add_framework(&FrameworkSpec::new("g", ["s", "s"])).map(drop)
            },
            Error::Invalid { entity: Entity::Role, reason: "subscribed to twice", at: 0 },
        ),
        (
            "a framework that never was",
            |allocator, _, _, _| allocator.remove_framework(FrameworkId::new(9, 0)),
            not_found(Entity::Framework),
        ),
        (
            "an agent that never was",
            |allocator, _, _, _| allocator.remove_agent(AgentId::new(9, 0)),
            not_found(Entity::Agent),
        ),
        (
            "an offer that never was",
            |allocator, _, _, offer| allocator.decline(OfferId::new(offer.index() + 7, 0), None, 0),
            not_found(Entity::Offer),
        ),
        (
            "more than is held",
            |allocator, framework, agent, _| {
                let holding = Holding { framework, role: "r", agent };
                allocator.recover_resources(holding, &res("cpus:5"), None, false, 0)
            },
            not_held(Entity::Framework),
        ),
        (
            "what backs no task, as if it did",
            |allocator, framework, agent, _| {
                let holding = Holding { framework, role: "r", agent };
                allocator.recover_resources(
                    holding,
                    &res("cpus:1"),
                    Some(Filters::refuse(5.0)),
                    true,
                    0,
                )
            },
            not_held(Entity::Framework),
        ),
        (
            "under another role",
            |allocator, framework, agent, _| {
                allocator.update_weight("s", 1.0)?;
                let holding = Holding { framework, role: "s", agent };
                allocator.recover_resources(holding, &res("cpus:1"), None, false, 0)
            },
            not_held(Entity::Framework),
        ),
        (
            "a launch of more than is held",
            |allocator, framework, agent, _| {
                let holding = Holding { framework, role: "r", agent };
                allocator.transition_offered_to_allocated(holding, &res("cpus:4;disk:1"))
            },
            not_held(Entity::Framework),
        ),
        (
            "an operation that makes something of nothing",
            |allocator, framework, agent, _| {
                let holding = Holding { framework, role: "r", agent };
                let more = Conversion { consumed: res("cpus:1"), converted: res("cpus:2") };
                allocator.update_allocation(holding, &[more])
            },
            Error::Invalid {
                entity: Entity::Resource,
                reason: "a conversion changes quantities",
                at: 0,
            },
        ),
        (
            "an operation on what is offered",
            |allocator, _, agent, _| {
                let reserve =
                    Conversion { consumed: res("cpus:1"), converted: res("cpus(dyn r):1") };
                allocator.update_available(agent, &[reserve])
            },
            not_held(Entity::Agent),
        ),
        (
            "a weight of nothing",
            |allocator, _, _, _| allocator.update_weight("r", 0.0),
            Error::Invalid {
                entity: Entity::Weight,
                reason: "not a number from 1e-9 to 1e9",
                at: 0,
            },
        ),
        (
            "a quota on no role",
            |allocator, _, _, _| allocator.update_quota("r//s", &Quota::default()),
            Error::Invalid {
                entity: Entity::Role,
                reason: "empty component in a role name",
                at: 2,
            },
        ),
        (
            "a guarantee above its own limit",
            |allocator, _, _, _| allocator.update_quota("r", &quota("cpus:2", "cpus:1")),
            Error::Invalid {
                entity: Entity::Quota,
                reason: "a guarantee above its own limit",
                at: 0,
            },
        ),
        (
            "suppressing a role it is not in",
            |allocator, framework, _, _| allocator.suppress_offers(framework, &["r", "s"]),
            not_found(Entity::Role),
        ),
        (
            "an answer where nothing was asked",
            |allocator, framework, agent, _| {
                allocator.update_inverse_offer(agent, framework, None, Some(Filters::default()), 0)
            },
            Error::Conflict { entity: Entity::Agent, reason: "no maintenance is announced for it" },
        ),
        (
            "recovery when it is too late",
            |allocator, _, _, _| allocator.recover(3, &[], 0),
            Error::Conflict {
                entity: Entity::Agent,
                reason: "recovery comes before the first agent",
            },
        ),
    ];
    for (name, input, error) in cases {
        let (mut allocator, framework, agent, offer) = offered();
        let before = state(&allocator);
        assert_eq!(input(&mut allocator, framework, agent, offer), Err(error), "{name}");
        assert_eq!(state(&allocator), before, "{name}");
        allocator.validate().unwrap();
        // The offer is still good.
        allocator.decline(offer, None, 0).unwrap();
    }
}

#[test]
fn answered_offers_are_stale() {
    let (mut allocator, framework, agent, offer) = offered();
    allocator.decline(offer, None, 0).unwrap();
    let stale = Err(Error::Stale { entity: Entity::Offer });
    assert_eq!(allocator.decline(offer, None, 0), stale);
    assert_eq!(allocator.accept(offer), stale);
    allocator.remove_agent(agent).unwrap();
    assert_eq!(allocator.remove_agent(agent), Err(Error::Stale { entity: Entity::Agent }));
    allocator.remove_framework(framework).unwrap();
    assert_eq!(
        allocator.activate_framework(framework),
        Err(Error::Stale { entity: Entity::Framework })
    );
    // Places are used again, ids are not.
    let again = allocator.add_agent(&AgentSpec::new("a", res("cpus:1"))).unwrap();
    assert_eq!(again.index(), agent.index());
    assert_ne!(again, agent);
}

#[test]
fn tables_that_are_full() {
    let limits =
        Limits { agents: 1, frameworks: 1, offers: 1, total_quantity: 5_000, ..Limits::default() };
    let mut allocator = Allocator::new(Config { limits, ..Config::default() }).unwrap();
    let reached = |limit, max| Err::<(), _>(Error::LimitReached { limit, max });
    let agent = |id: &str, text: &str| AgentSpec::new(id, res(text));
    assert_eq!(
        allocator.add_agent(&agent("big", "cpus:6")).map(drop),
        reached(Limit::TotalQuantity, 5_000)
    );
    allocator.add_agent(&agent("a", "cpus:5")).unwrap();
    assert_eq!(allocator.add_agent(&agent("b", "cpus:1")).map(drop), reached(Limit::Agents, 1));
    allocator.add_framework(&FrameworkSpec::new("f", ["r"])).unwrap();
    assert_eq!(
        allocator.add_framework(&FrameworkSpec::new("g", ["r"])).map(drop),
        reached(Limit::Frameworks, 1)
    );
    let deep = vec!["r"; 40].join("/");
    let reached = reached(Limit::RoleDepth, u64::from(limits.role_depth));
    assert_eq!(allocator.update_weight(&deep, 2.0), reached);
    allocator.validate().unwrap();
}

/// Amounts whose sum passes what a number can hold, in totals and in use.
#[test]
fn sums_that_overflow() {
    let mut allocator = Allocator::new(Config::default()).unwrap();
    let most = "9007199254740.992";
    let lots = |count: usize| -> Vec<Used> {
        let used =
            Used { id: "f".into(), role: "r".into(), resources: res(&format!("cpus:{most}")) };
        vec![used; count]
    };
    let limit = Limits::default().total_quantity as u64;
    let reached = Err(Error::LimitReached { limit: Limit::TotalQuantity, max: limit });
    let mut spec = AgentSpec::new("a", res("cpus:1"));
    spec.used = lots(2_000);
    assert_eq!(allocator.add_agent(&spec).map(drop), reached);
    // Each agent alone is fine; together they pass the limit when the framework comes.
    spec.used = lots(100);
    for agent in 0..2 {
        spec.id = format!("a{agent}");
        allocator.add_agent(&spec).unwrap();
    }
    assert_eq!(allocator.add_framework(&FrameworkSpec::new("f", ["r"])).map(drop), reached);
    assert_eq!(allocator.frameworks().count(), 0);
    allocator.validate().unwrap();
}

#[test]
fn quotas_that_contradict_others_on_the_path() {
    let refused = |reason| Err(Error::Invalid { entity: Entity::Quota, reason, at: 0 });
    let mut allocator = Allocator::new(Config::default()).unwrap();
    allocator.update_quota("a", &quota("", "cpus:3")).unwrap();
    let inner = quota("cpus:4", "");
    assert_eq!(
        allocator.update_quota("a/b/c", &inner),
        refused("a guarantee above the limit of a role above")
    );
    allocator.update_quota("a/b", &quota("cpus:2", "cpus:2")).unwrap();
    assert_eq!(
        allocator.update_quota("a", &quota("", "cpus:1")),
        refused("a limit below the guarantee of a role below")
    );
    allocator.update_quota("ab", &inner).unwrap();

    // Mesos knows no limits below the top level.
    let compatibility = Compatibility::Mesos;
    let mut mesos = Allocator::new(Config { compatibility, ..Config::default() }).unwrap();
    let nested = mesos.update_quota("a/b", &quota("", "cpus:1"));
    assert_eq!(nested, refused("limits are for top-level roles"));
}

/// Names that only refused inputs spoke of can be asked about, and used.
#[test]
fn names_of_refused_inputs() {
    let (mut allocator, _, agent, _) = offered();
    let conversion =
        Conversion { consumed: res("cpus:9"), converted: res("cpus(dyn never/heard):9;gold:1") };
    allocator.update_available(agent, &[conversion]).unwrap_err();
    assert_eq!(allocator.active_filters("never/heard"), 0);
    assert_eq!(allocator.share("never"), Err(Error::NotFound { entity: Entity::Role }));
    let mut spec = FrameworkSpec::new("g", ["x/y", "x//y"]);
    allocator.add_framework(&spec).unwrap_err();
    assert_eq!(allocator.active_filters("x/y"), 0);
    spec.info = FrameworkInfo::new(["x/y", "never/heard"]);
    allocator.add_framework(&spec).unwrap();
    allocator.add_agent(&AgentSpec::new("b", res("gold:5;cpus(never):2"))).unwrap();
    allocator.cycle(0).unwrap();
    allocator.validate().unwrap();
    assert_eq!(allocator.cluster_totals().to_string(), "cpus:6;gold:5;mem:400");
}
