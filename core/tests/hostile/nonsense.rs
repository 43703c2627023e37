//! Inputs that no allocator takes, whatever its state.

use apportion_core::agent::{AgentInfo, AgentSpec, Used};
use apportion_core::allocator::{Allocator, Holding};
use apportion_core::constraint::{AttributeConstraint, Predicate, RoleConstraints, Selector};
use apportion_core::error::{Error, Result};
use apportion_core::framework::{FrameworkInfo, FrameworkSpec, RoleSubscription};
use apportion_core::id::{AgentId, FrameworkId, Id, OfferId};
use apportion_core::limits::Limits;
use apportion_core::offer::Filters;
use apportion_core::quota::Quota;
use apportion_core::resource::{
    Conversion, Quantities, Quantity, QuantityLimits, Resource, Resources,
};
use apportion_core::rng::Rng;

type Nonsense = fn(&mut Allocator, &mut Rng) -> Result<()>;

/// One of them: what it is, and what became of it.
pub fn tell(allocator: &mut Allocator, rng: &mut Rng) -> (&'static str, Result<()>) {
    let (what, input) = ALL[rng.below(ALL.len() as u64) as usize];
    (what, input(allocator, rng))
}

/// More than any agent of a test has, and next to the most there may be: some agents have thousands of millions of CPUs and as
/// much memory.
const TOO_MUCH: &str = "cpus:9000000000000;mem:9000000000000";

fn res(text: &str) -> Resources {
    text.parse().expect("as written here")
}

/// An id that never was, or is not any more.
fn bad_id<T>(known: impl Iterator<Item = Id<T>>, rng: &mut Rng) -> Id<T> {
    let known: Vec<Id<T>> = known.collect();
    let generation = rng.below(4) as u32;
    match known.get(rng.below(known.len() as u64 + 1) as usize) {
        Some(id) if id.generation() != generation => Id::new(id.index(), generation),
        _ => Id::new(u32::MAX - rng.below(1000) as u32, generation),
    }
}

fn bad_agent(allocator: &Allocator, rng: &mut Rng) -> AgentId {
    bad_id(allocator.agents(), rng)
}

fn bad_framework(allocator: &Allocator, rng: &mut Rng) -> FrameworkId {
    bad_id(allocator.frameworks(), rng)
}

fn agent(allocator: &Allocator, rng: &mut Rng) -> AgentId {
    let known: Vec<AgentId> = allocator.agents().collect();
    let none = AgentId::new(u32::MAX, 0);
    known.get(rng.below(known.len().max(1) as u64) as usize).copied().unwrap_or(none)
}

fn framework(allocator: &Allocator, rng: &mut Rng) -> FrameworkId {
    let known: Vec<FrameworkId> = allocator.frameworks().collect();
    let none = FrameworkId::new(u32::MAX, 0);
    known.get(rng.below(known.len().max(1) as u64) as usize).copied().unwrap_or(none)
}

fn role(allocator: &Allocator, rng: &mut Rng) -> String {
    let count = allocator.role_count() as u64;
    if count == 0 {
        "a".to_owned()
    } else {
        allocator.role_name(rng.below(count) as u32).to_owned()
    }
}

fn bad_role(rng: &mut Rng) -> String {
    let deep = || ["r"; 10_000].join("/");
    let bad = ["", "/", "a//b", "a/", "/a", ".", "a/..", "-a", "a b", "a/*", "a\u{7f}"];
    match rng.below(bad.len() as u64 + 1) as usize {
        at if at < bad.len() => bad[at].to_owned(),
        _ => deep(),
    }
}

/// A role that nobody has heard of.
fn new_role(rng: &mut Rng) -> String {
    format!("nobody/{}", rng.next_u64())
}

fn quota(guarantees: &str, limits: &str) -> Quota {
    Quota {
        guarantees: Quantities::parse(guarantees).expect("as written here"),
        limits: QuantityLimits::parse(limits).expect("as written here"),
    }
}

/// What holds of everything but one part of it, which comes last.
fn nearly_right(allocator: &Allocator, rng: &mut Rng) -> AgentSpec {
    let name = format!("nobody{}", rng.next_u64());
    let kind = format!("unheard{}:3;cpus(a/{}):1;cpus:1", rng.below(1000), rng.below(1000));
    let mut spec = AgentSpec::new(name, res(&kind));
    let used = |id: &str, role, resources| Used { id: id.into(), role, resources };
    spec.used.push(used("stranger", new_role(rng), res("cpus:0.5;disk(b):5")));
    spec.used.push(used("stranger", role(allocator, rng), res("mem:5")));
    spec
}

/// An allocator like this one that has no room for more.
fn full(allocator: &Allocator, limits: impl FnOnce(&mut Limits)) -> Allocator {
    let mut tight = allocator.config().limits;
    limits(&mut tight);
    Allocator::restore(&allocator.snapshot(), Some(&tight)).expect("room for what there is")
}

/// An allocator like this one that has no room for more names: those that nothing refers to would be room.
fn full_of_names(allocator: &Allocator, limit: fn(&mut Limits) -> &mut u32) -> Allocator {
    let mut lean = allocator.fork();
    lean.forget_unused_names();
    let snapshot = lean.snapshot();
    let tight = |most| {
        let mut limits = lean.config().limits;
        *limit(&mut limits) = most;
        Allocator::restore(&snapshot, Some(&limits)).ok()
    };
    let (mut least, mut most) = (0, lean.role_count().max(lean.kind_count()) as u32);
    while least < most {
        let middle = (least + most) / 2;
        match tight(middle) {
            Some(_) => most = middle,
            None => least = middle + 1,
        }
    }
    tight(least).expect("room for what there is")
}

/// Refused by a table that is full, and nothing else changes it.
fn refused_for_want_of_room(
    mut full: Allocator,
    input: impl FnOnce(&mut Allocator) -> Result<()>,
) -> Result<()> {
    let before = full.state_hash();
    let told = input(&mut full);
    assert_eq!(full.state_hash(), before, "{told:?}");
    full.validate().expect("the books of a full allocator");
    assert!(matches!(told, Err(Error::LimitReached { .. })), "{told:?}");
    told
}

const ALL: &[(&str, Nonsense)] = &[
    ("removing an agent that is not there", |allocator, rng| {
        allocator.remove_agent(bad_agent(allocator, rng))
    }),
    ("updating an agent that is not there", |allocator, rng| {
        let total = res("what:1");
        allocator.update_agent(bad_agent(allocator, rng), None, None, Some(&total))
    }),
    ("removing a framework that is not there", |allocator, rng| {
        allocator.remove_framework(bad_framework(allocator, rng))
    }),
    ("activating a framework that is not there", |allocator, rng| {
        allocator.activate_framework(bad_framework(allocator, rng))
    }),
    ("an answer to an offer that is not there", |allocator, rng| {
        let offer = OfferId::new(u32::MAX - rng.below(9) as u32, rng.below(3) as u32);
        allocator.decline(offer, Some(Filters::refuse(5.0)), u64::MAX / 2)
    }),
    ("an answer to an offer that is to come", |allocator, rng| {
        let offer = OfferId::new(rng.below(9) as u32, u32::MAX - 1);
        allocator.decline(offer, None, u64::MAX / 2)
    }),
    ("an agent twice", |allocator, rng| {
        let name = allocator.agent_name(agent(allocator, rng))?.to_owned();
        allocator.add_agent(&AgentSpec::new(name, res("new:1"))).map(drop)
    }),
    ("a framework twice", |allocator, rng| {
        let name = allocator.framework_name(framework(allocator, rng))?.to_owned();
        allocator.add_framework(&FrameworkSpec::new(name, [new_role(rng)])).map(drop)
    }),
    ("an agent used under a malformed role", |allocator, rng| {
        let mut spec = nearly_right(allocator, rng);
        spec.used.push(Used { id: "f".into(), role: bad_role(rng), resources: res("cpus:1") });
        allocator.add_agent(&spec).map(drop)
    }),
    ("an agent with a malformed id", |allocator, rng| {
        let mut spec = nearly_right(allocator, rng);
        spec.id = ["", "a\n", "\u{0}"][rng.below(3) as usize].into();
        allocator.add_agent(&spec).map(drop)
    }),
    ("an agent that has more than anybody", |allocator, rng| {
        let mut spec = nearly_right(allocator, rng);
        for _ in 0..600 {
            spec.total
                .add(Resource::new("cpus", apportion_core::resource::Value::Scalar(Quantity::MAX)));
        }
        allocator.add_agent(&spec).map(drop)
    }),
    ("a total beyond all", |allocator, rng| {
        let mut total = res("new:1");
        for _ in 0..600 {
            total
                .add(Resource::new("cpus", apportion_core::resource::Value::Scalar(Quantity::MAX)));
        }
        allocator.update_agent(agent(allocator, rng), None, None, Some(&total))
    }),
    ("host names that are too long", |allocator, rng| {
        let info = AgentInfo::new("h".repeat(5000));
        allocator.update_agent(agent(allocator, rng), Some(&info), None, Some(&res("new:1")))
    }),
    ("a provider of an agent that is not there", |allocator, rng| {
        allocator.add_resource_provider(bad_agent(allocator, rng), &res("cpus:1"), &[])
    }),
    ("a provider used under a malformed role", |allocator, rng| {
        let used = [Used { id: "f".into(), role: bad_role(rng), resources: res("cpus:1") }];
        allocator.add_resource_provider(agent(allocator, rng), &res("new:1"), &used)
    }),
    ("a framework of malformed roles", |allocator, rng| {
        let spec = FrameworkSpec::new("nobody", [new_role(rng), bad_role(rng)]);
        allocator.add_framework(&spec).map(drop)
    }),
    ("a framework of a malformed constraint", |allocator, rng| {
        let role = new_role(rng);
        let mut spec = FrameworkSpec::new("nobody", [&role]);
        let constraint = AttributeConstraint {
            selector: Selector::Hostname,
            predicate: Predicate::TextMatches("(".into()),
        };
        spec.info.constraints = vec![RoleConstraints { role, groups: vec![vec![constraint]] }];
        allocator.add_framework(&spec).map(drop)
    }),
    ("a framework that uses what no agent said", |allocator, rng| {
        let agent = allocator.agent_name(agent(allocator, rng))?.to_owned();
        let used = Used { id: agent, role: new_role(rng), resources: res("new:1") };
        let spec =
            FrameworkSpec { used: vec![used], ..FrameworkSpec::new("nobody", [new_role(rng)]) };
        allocator.add_framework(&spec).map(drop)
    }),
    ("an update to roles twice the same", |allocator, rng| {
        let mut info = FrameworkInfo::new([new_role(rng)]);
        info.roles.push(RoleSubscription::new(info.roles[0].role.clone()));
        allocator.update_framework(framework(allocator, rng), &info)
    }),
    ("an update to a malformed role", |allocator, rng| {
        let info = FrameworkInfo::new([new_role(rng), bad_role(rng)]);
        allocator.update_framework(framework(allocator, rng), &info)
    }),
    ("suppressing a role that nobody has", |allocator, rng| {
        let roles = [new_role(rng)];
        allocator.suppress_offers(framework(allocator, rng), &roles)
    }),
    ("reviving a malformed role", |allocator, rng| {
        let roles = [bad_role(rng)];
        allocator.revive_offers(framework(allocator, rng), &roles)
    }),
    ("returning more than is held", |allocator, rng| {
        let (framework, agent) = (framework(allocator, rng), agent(allocator, rng));
        let role = role(allocator, rng);
        let holding = Holding { framework, role: &role, agent };
        let filters = Some(Filters::refuse(9.0));
        allocator.recover_resources(holding, &res(TOO_MUCH), filters, false, u64::MAX / 2)
    }),
    ("returning what nobody has heard of", |allocator, rng| {
        let (framework, agent) = (framework(allocator, rng), agent(allocator, rng));
        let role = role(allocator, rng);
        let holding = Holding { framework, role: &role, agent };
        allocator.recover_resources(holding, &res("unheard:1"), None, rng.below(2) == 0, 0)
    }),
    ("returning under a malformed role", |allocator, rng| {
        let (framework, agent) = (framework(allocator, rng), agent(allocator, rng));
        let holding = Holding { framework, role: &bad_role(rng), agent };
        allocator.recover_resources(holding, &res("cpus:0.1"), None, false, 0)
    }),
    ("launching more than is held", |allocator, rng| {
        let (framework, agent) = (framework(allocator, rng), agent(allocator, rng));
        let role = role(allocator, rng);
        let holding = Holding { framework, role: &role, agent };
        allocator.transition_offered_to_allocated(holding, &res(TOO_MUCH))
    }),
    ("converting more than is held", |allocator, rng| {
        let (framework, agent) = (framework(allocator, rng), agent(allocator, rng));
        let role = role(allocator, rng);
        let holding = Holding { framework, role: &role, agent };
        let reserved = res("cpus(new):9000000000000;mem(new):9000000000000");
        let conversion = Conversion { consumed: res(TOO_MUCH), converted: reserved };
        allocator.update_allocation(holding, &[conversion])
    }),
    ("making more of less", |allocator, rng| {
        let (framework, agent) = (framework(allocator, rng), agent(allocator, rng));
        let role = role(allocator, rng);
        let holding = Holding { framework, role: &role, agent };
        let conversion = Conversion { consumed: res("cpus:0.1"), converted: res("cpus(new):0.2") };
        allocator.update_allocation(holding, &[conversion])
    }),
    ("converting more than is free", |allocator, rng| {
        let conversion = Conversion { consumed: res(TOO_MUCH), converted: res("new:1") };
        allocator.update_available(agent(allocator, rng), &[conversion])
    }),
    ("an answer to no inverse offer", |allocator, rng| {
        let (framework, agent) = (bad_framework(allocator, rng), agent(allocator, rng));
        let filters = Some(Filters::refuse(5.0));
        allocator.update_inverse_offer(agent, framework, None, filters, u64::MAX / 2)
    }),
    ("maintenance of an agent that is not there", |allocator, rng| {
        allocator.update_unavailability(bad_agent(allocator, rng), None)
    }),
    ("a quota of a malformed role", |allocator, rng| {
        allocator.update_quota(&bad_role(rng), &quota("cpus:1", ""))
    }),
    ("a quota of more than its limit, or of a limit below", |allocator, rng| {
        allocator.update_quota(&new_role(rng), &quota("new:2", "new:1"))
    }),
    ("a weight of a malformed role", |allocator, rng| allocator.update_weight(&bad_role(rng), 1.0)),
    ("a weight that is none", |allocator, rng| {
        let weights = [0.0, -1.0, f64::NAN, f64::INFINITY, -0.0];
        allocator.update_weight(&new_role(rng), weights[rng.below(5) as usize])
    }),
    ("a recovery to a quota that contradicts another", |allocator, _| {
        // With agents it comes too late, without it is refused as a whole.
        let quotas = [("p/q", quota("cpus:2", "")), ("p/q/-", quota("cpus:1", ""))];
        let quotas = quotas.map(|(role, quota)| (role.to_owned(), quota));
        allocator.recover(9, &quotas, u64::MAX / 2)
    }),
    ("a recovery to quotas that contradict each other", |allocator, _| {
        let quotas = [("p/q", quota("", "cpus:1")), ("p/q/r", quota("cpus:2", "cpus:2"))];
        let quotas = quotas.map(|(role, quota)| (role.to_owned(), quota));
        allocator.recover(9, &quotas, u64::MAX / 2)
    }),
    ("amounts that are none", |_, rng| {
        let amounts = [f64::NAN, f64::INFINITY, -1.0, -0.002, 1e300];
        Quantity::from_f64(amounts[rng.below(5) as usize]).map(drop)
    }),
    ("an agent too many", |allocator, rng| {
        let agents = allocator.agents().count() as u32;
        let full = full(allocator, |limits| limits.agents = agents);
        let spec = nearly_right(allocator, rng);
        refused_for_want_of_room(full, |full| full.add_agent(&spec).map(drop))
    }),
    ("a framework too many", |allocator, rng| {
        let frameworks = allocator.frameworks().count() as u32;
        let full = full(allocator, |limits| limits.frameworks = frameworks);
        let spec = FrameworkSpec::new("nobody", [new_role(rng)]);
        refused_for_want_of_room(full, |full| full.add_framework(&spec).map(drop))
    }),
    ("a role too many", |allocator, rng| {
        let full = full_of_names(allocator, |limits| &mut limits.roles);
        let spec = nearly_right(allocator, rng);
        refused_for_want_of_room(full, |full| full.add_agent(&spec).map(drop))
    }),
    ("a kind too many", |allocator, rng| {
        let full = full_of_names(allocator, |limits| &mut limits.kinds);
        let spec = nearly_right(allocator, rng);
        refused_for_want_of_room(full, |full| full.add_agent(&spec).map(drop))
    }),
];
