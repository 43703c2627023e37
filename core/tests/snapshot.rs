//! Snapshots: what is restored goes on as if nothing had happened, and what is no snapshot is refused.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

mod oracle;
mod restarts;
#[path = "../fuzz/seal.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it as well")]
mod seal;

use apportion_core::agent::{AgentSpec, Unavailability, Used};
use apportion_core::allocator::{Allocator, Compatibility, Config, Holding};
use apportion_core::attribute::Attribute;
use apportion_core::constraint::{AttributeConstraint, Predicate, RoleConstraints, Selector};
use apportion_core::error::{Entity, Error};
use apportion_core::framework::{FrameworkInfo, FrameworkSpec};
use apportion_core::limits::{Limit, Limits};
use apportion_core::offer::{Filters, InverseOfferStatus, SECOND_NS};
use apportion_core::quota::Quota;
use apportion_core::resource::{Conversion, Quantities, QuantityLimits, Resources};
use apportion_core::scenario::{self, Apportion};
use oracle::history::{self, Features};
use restarts::{Restarts, restarted};
use seal::{HEADER, sealed};
use std::path::Path;

const LENGTH: usize = 60;

/// How many histories to try: `APPORTION_HISTORIES`, as `make soak` sets it, or some hundreds of each kind.
fn histories() -> u64 {
    let asked = std::env::var("APPORTION_HISTORIES").ok();
    asked.map_or(500, |number| number.parse().expect("APPORTION_HISTORIES is a number"))
}

fn assert_same(seed: u64, features: Features) {
    let one_in = [1, 4, 20][(seed % 3) as usize];
    let case = history::case(seed, LENGTH, features, &mut Apportion);
    let outcome = scenario::run(&case, &mut Restarts { one_in });
    assert!(outcome.mismatch.is_none(), "{outcome}\n\n{case}");
}

#[test]
fn going_on_after_a_restore_is_never_having_stopped() {
    for seed in 30_000..30_000 + histories() {
        assert_same(seed, Features::ALL);
    }
}

/// The same by the default rules, settings beyond Mesos included.
#[test]
fn going_on_after_a_restore_in_the_default_setting() {
    for seed in 40_000..40_000 + histories() {
        assert_same(seed, Features::OWN);
    }
}

fn res(text: &str) -> Resources {
    text.parse().unwrap()
}

/// An allocator that has something of everything.
fn sample(compatibility: Compatibility) -> Allocator {
    sample_of(Config { compatibility, ..Config::default() })
}

/// The same with every setting beyond Mesos, and something for each to remember.
fn sample_beyond() -> Allocator {
    let mut allocator = sample_of(Config {
        offer_timeout_ns: Some(60 * SECOND_NS),
        event_driven: true,
        honour_requests: true,
        decline_backoff_cycles: Some(8),
        usage_half_life_ns: Some(SECOND_NS),
        ..Config::default()
    });
    let web = allocator.framework("web").unwrap();
    let shapes = ["cpus:1;mem:64", "ports:10"].map(|shape| Quantities::parse(shape).unwrap());
    allocator.request_resources(web, &shapes).unwrap();
    allocator
}

fn sample_of(config: Config) -> Allocator {
    let config = Config {
        seed: 7,
        exclude_from_shares: vec!["gpus".into()],
        region: Some("here".into()),
        ..config
    };
    let mut allocator = Allocator::new(config).unwrap();
    allocator.recover(3, &[("eng".into(), quota("cpus:2", "cpus:100;mem:100000"))], 5).unwrap();
    for number in 0..4 {
        let total = "cpus:8;mem:8192;ports:[31000-31999];sets:{a,b};disk(eng):100";
        let mut spec = AgentSpec::new(format!("agent{number}"), res(total));
        spec.info.attributes.push(Attribute::text("rack", format!("r{number}")));
        spec.info.attributes.push(Attribute::parse("size:3").unwrap());
        if number == 1 {
            let used = |id: &str, resources| Used { id: id.into(), role: "ops".into(), resources };
            spec.used = vec![used("late", res("cpus:1;ports:[31000-31009]"))];
            spec.unavailability = Some(Unavailability { start_ns: 9, duration_ns: Some(1) });
        }
        allocator.add_agent(&spec).unwrap();
    }
    allocator.remove_agent(allocator.agent("agent2").unwrap()).unwrap();
    allocator.update_weight("eng/web", 2.5).unwrap();
    allocator.update_whitelist(Some(&["agent0", "agent1", "agent3"]));
    let mut web = FrameworkInfo::new(["eng/web", "ops"]);
    let rack = AttributeConstraint {
        selector: Selector::Attribute("rack".into()),
        predicate: Predicate::TextNotMatches("r[13]".into()),
    };
    web.constraints = vec![RoleConstraints { role: "ops".into(), groups: vec![vec![rack]] }];
    web.roles[0].min_allocatable = Some(vec![Quantities::parse("cpus:2").unwrap()]);
    let gone = allocator.add_framework(&FrameworkSpec::new("gone", ["ops"])).unwrap();
    let spec = FrameworkSpec { info: web, ..FrameworkSpec::new("web", ["ops"]) };
    let web = allocator.add_framework(&spec).unwrap();
    allocator.add_framework(&FrameworkSpec::new("batch/1", ["*"])).unwrap();
    allocator.remove_framework(gone).unwrap();
    allocator.handle_timeout(SECOND_NS).unwrap();

    // Some of the offers are refused, some launched, one converted, some left unanswered.
    let rows: Vec<_> = {
        let offers = allocator.offers();
        let roles = offers.roles().iter().map(|role| allocator.role_name(*role).to_owned());
        let ids = offers.offers().iter().zip(offers.frameworks()).zip(offers.agents());
        ids.zip(roles).map(|(((offer, of), on), role)| (*offer, *of, *on, role)).collect()
    };
    assert!(rows.len() >= 3, "the sample needs offers");
    let (offer, framework, agent, role) = &rows[0];
    allocator.accept(*offer).unwrap();
    let holding = Holding { framework: *framework, role, agent: *agent };
    allocator.transition_offered_to_allocated(holding, &res("cpus:1.5;mem:512")).unwrap();
    allocator
        .recover_resources(holding, &res("mem:1024"), Some(Filters::refuse(60.0)), false, SECOND_NS)
        .unwrap();
    allocator.decline(rows[1].0, Some(Filters::refuse(3.5)), SECOND_NS).unwrap();
    let volume = Conversion { consumed: res("disk(eng):100"), converted: res("disk(eng)#v1:100") };
    allocator.update_available(allocator.agent("agent3").unwrap(), &[volume]).unwrap();
    allocator.suppress_offers(web, &["ops"]).unwrap();
    allocator.handle_timeout(3 * SECOND_NS).unwrap();
    if let Some(asked) = allocator.inverse_offers().first().copied() {
        let answer = Some(InverseOfferStatus::Decline);
        let filters = Some(Filters::refuse(9.0));
        let now = 3 * SECOND_NS;
        allocator.update_inverse_offer(asked.agent, asked.framework, answer, filters, now).unwrap();
    }
    allocator.pause();
    allocator.add_agent(&AgentSpec::new("new", res("cpus:1;gpus:2"))).unwrap();
    allocator.resume();
    allocator.add_agent(&AgentSpec::new("newest", res("cpus:3;mem:100"))).unwrap();
    allocator
}

fn quota(guarantees: &str, limits: &str) -> Quota {
    Quota {
        guarantees: Quantities::parse(guarantees).unwrap(),
        limits: QuantityLimits::parse(limits).unwrap(),
    }
}

/// What was decided last.
fn decided(allocator: &Allocator) -> String {
    let offers = allocator.offers();
    let rows = (0..offers.len()).map(|row| {
        let (id, framework) = (offers.offers()[row], offers.frameworks()[row]);
        let (role, agent) = (allocator.role_name(offers.roles()[row]), offers.agents()[row]);
        format!("{id:?} {framework:?} {role} {agent:?} {}", allocator.offer_resources(row))
    });
    let rows: Vec<String> = rows.collect();
    format!("{rows:?} {:?}", allocator.inverse_offers())
}

/// What shows of an allocator from here on, for a while.
fn future(mut allocator: Allocator) -> String {
    let mut text = String::new();
    for _ in 0..20 {
        let now = allocator.poll_timeout();
        allocator.handle_timeout(now).unwrap();
        allocator.validate().unwrap();
        text += &format!("{now}: {}\n", decided(&allocator));
        if let Some(offer) = allocator.offers().offers().first().copied() {
            allocator.decline(offer, Some(Filters::refuse(2.5)), now).unwrap();
        }
    }
    text
}

#[test]
fn the_sample_goes_on() {
    let (off, mesos) = (sample(Compatibility::Off), sample(Compatibility::Mesos));
    for allocator in [off, mesos, sample_beyond()] {
        let restored = restarted(&allocator);
        assert_eq!(decided(&restored), decided(&allocator));
        assert_eq!(future(restored), future(allocator));
    }
}

#[test]
fn a_fork_goes_its_own_way() {
    let allocator = sample(Compatibility::Off);
    let before = allocator.state_hash();
    let mut fork = allocator.fork();
    assert_eq!(fork.state_hash(), before);
    fork.update_quota("ops", &quota("", "cpus:0")).unwrap();
    fork.cycle(9 * SECOND_NS).unwrap();
    assert_ne!(fork.state_hash(), before);
    assert_eq!(allocator.state_hash(), before);
}

#[test]
fn a_fork_keeps_no_journal() {
    let mut allocator = Allocator::new(Config::default()).unwrap();
    allocator.start_journal();
    allocator.pause();
    assert_eq!(allocator.journal().len(), 1);
    let mut fork = allocator.fork();
    fork.pause();
    assert!(fork.journal().is_empty());
    assert!(restarted(&allocator).journal().is_empty());
}

#[test]
fn the_header_is_as_described() {
    let snapshot = sample(Compatibility::Off).snapshot();
    assert!(sealed(&snapshot[HEADER..]) == snapshot);
}

fn is_of_snapshot(error: Error) -> bool {
    match error {
        Error::Truncated { entity, .. } | Error::Invalid { entity, .. } => {
            entity == Entity::Snapshot
        }
        Error::LimitReached { .. } => true,
        _ => false,
    }
}

#[test]
fn every_truncation_is_refused() {
    for allocator in [sample_beyond(), sample(Compatibility::Off)] {
        let snapshot = allocator.snapshot();
        for end in 0..snapshot.len() {
            let error = Allocator::restore(&snapshot[..end], None).unwrap_err();
            assert_eq!(error, Error::Truncated { entity: Entity::Snapshot, at: end });
        }
        for end in HEADER..snapshot.len() {
            let error = Allocator::restore(&sealed(&snapshot[HEADER..end]), None).unwrap_err();
            assert!(is_of_snapshot(error) && error.at() <= end, "{end}: {error}");
        }
    }
    let snapshot = sample(Compatibility::Off).snapshot();
    let longer = [&snapshot[..], &[0]].concat();
    let error = Error::Invalid { entity: Entity::Snapshot, reason: "bytes behind its end", at: 12 };
    assert_eq!(Allocator::restore(&longer, None).unwrap_err(), error);
    let longer = Allocator::restore(&sealed(&longer[HEADER..]), None).unwrap_err();
    assert_eq!(longer.at(), snapshot.len());
}

#[test]
fn every_flipped_byte_is_refused() {
    let mut snapshot = sample(Compatibility::Off).snapshot();
    for at in 0..snapshot.len() {
        for flip in [1, 0x80, 0xff] {
            snapshot[at] ^= flip;
            let error = Allocator::restore(&snapshot, None).unwrap_err();
            assert!(is_of_snapshot(error), "{at}: {error}");
            snapshot[at] ^= flip;
        }
    }
}

/// Whoever flips a byte and makes the checksum right is refused, or gets an allocator that holds together.
#[test]
fn every_forged_byte_is_refused_or_consistent() {
    let (mut refused, mut taken) = (0, 0);
    let (off, mesos) = (sample(Compatibility::Off), sample(Compatibility::Mesos));
    for allocator in [off, mesos, sample_beyond()] {
        let mut body = allocator.snapshot()[HEADER..].to_vec();
        for at in 0..body.len() {
            for flip in [1, 0x80, 0xff] {
                body[at] ^= flip;
                match Allocator::restore(&sealed(&body), None) {
                    Ok(mut allocator) => {
                        taken += 1;
                        restarted(&allocator);
                        for _ in 0..3 {
                            // A full table of offers is no fault here.
                            let _ = allocator.handle_timeout(allocator.poll_timeout());
                            allocator.validate().unwrap();
                        }
                    }
                    Err(error) => {
                        refused += 1;
                        assert!(is_of_snapshot(error), "{at}: {error}");
                        assert!(error.at() <= HEADER + body.len(), "{at}: {error}");
                    }
                }
                body[at] ^= flip;
            }
        }
    }
    // Letters of names, amounts of what is free, instants.
    assert!(taken > 100 && refused > taken, "{taken} taken, {refused} refused");
}

#[test]
fn absurd_counts_make_no_memory() {
    let number = |mut number: u64| {
        let mut bytes = Vec::new();
        while number >= 0x80 {
            bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        bytes.push(number as u8);
        bytes
    };
    for count in [1, 1000, u64::from(u32::MAX), u64::MAX / 2, u64::MAX] {
        for part in 0..12 {
            let body = [number(part), number(count)].concat();
            let error = Allocator::restore(&sealed(&body), None).unwrap_err();
            assert!(is_of_snapshot(error), "{error}");
            let length = number(number(count).len() as u64);
            let body = [number(part), length, number(count)].concat();
            let error = Allocator::restore(&sealed(&body), None).unwrap_err();
            assert!(is_of_snapshot(error), "{error}");
        }
    }
}

#[test]
fn garbage_is_refused_by_its_first_wrong_byte() {
    let refused = |bytes: &[u8]| Allocator::restore(bytes, None).unwrap_err();
    let truncated = |at| Error::Truncated { entity: Entity::Snapshot, at };
    let invalid = |reason, at| Error::Invalid { entity: Entity::Snapshot, reason, at };
    assert_eq!(refused(b""), truncated(0));
    assert_eq!(refused(b"Aport"), truncated(5));
    assert_eq!(refused(b"Apart"), invalid("not a snapshot", 2));
    assert_eq!(refused(&[0; 100]), invalid("not a snapshot", 0));
    let mut snapshot = Allocator::new(Config::default()).unwrap().snapshot();
    snapshot[8] = 2;
    assert_eq!(refused(&snapshot), invalid("of a version that is not known", 8));
}

#[test]
fn a_restore_may_set_limits() {
    let allocator = sample(Compatibility::Off);
    let snapshot = allocator.snapshot();
    let roomy = Limits { agents: 5, ..Limits::default() };
    let mut restored = Allocator::restore(&snapshot, Some(&roomy)).unwrap();
    assert_eq!(restored.config().limits, roomy);
    let full = restored.add_agent(&AgentSpec::new("more", res("cpus:1"))).unwrap_err();
    assert_eq!(full, Error::LimitReached { limit: Limit::Agents, max: 5 });
    for (limits, limit) in [
        (Limits { agents: 4, ..roomy }, Limit::Agents),
        (Limits { frameworks: 1, ..roomy }, Limit::Frameworks),
        (Limits { roles: 3, ..roomy }, Limit::Roles),
        (Limits { names: 3, ..roomy }, Limit::Names),
        (Limits { kinds: 3, ..roomy }, Limit::Kinds),
        (Limits { offers: 1, ..roomy }, Limit::Offers),
        (Limits { filters: 1, ..roomy }, Limit::Filters),
        (Limits { name_len: 5, ..roomy }, Limit::NameLen),
        (Limits { role_depth: 1, ..roomy }, Limit::RoleDepth),
        (Limits { roles_per_framework: 1, ..roomy }, Limit::RolesPerFramework),
        (Limits { attributes_per_agent: 1, ..roomy }, Limit::AttributesPerAgent),
        (Limits { total_quantity: 10_000, ..roomy }, Limit::TotalQuantity),
    ] {
        let error = Allocator::restore(&snapshot, Some(&limits)).map(drop).unwrap_err();
        assert!(matches!(error, Error::LimitReached { limit: reached, .. } if reached == limit));
    }
}

fn golden(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/snapshots");
    let path = folder.join(name);
    if std::env::var_os("APPORTION_REGENERATE").is_some() && !path.exists() {
        // Written once: what was written stays readable.
        let compatibility =
            if name.contains("mesos") { Compatibility::Mesos } else { Compatibility::Off };
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(&path, sample(compatibility).snapshot()).unwrap();
    }
    std::fs::read(path).unwrap()
}

#[test]
fn the_first_version_stays_readable() {
    for (name, compatibility) in
        [("version-1.bin", Compatibility::Off), ("version-1-mesos.bin", Compatibility::Mesos)]
    {
        let allocator = Allocator::restore(&golden(name), None).unwrap();
        assert_eq!(allocator.config().compatibility, compatibility);
        assert_eq!(allocator.config().seed, 7);
        assert_eq!(allocator.config().region.as_deref(), Some("here"));
        assert_eq!(allocator.now(), 3 * SECOND_NS);
        let names: Vec<&str> =
            allocator.agents().map(|agent| allocator.agent_name(agent).unwrap()).collect();
        assert_eq!(names, ["agent0", "agent1", "new", "agent3", "newest"]);
        let names: Vec<&str> =
            allocator.frameworks().map(|id| allocator.framework_name(id).unwrap()).collect();
        assert_eq!(names, ["web", "batch/1"]);
        let agent = allocator.agent("agent3").unwrap();
        assert!(allocator.agent_total(agent).unwrap().contains(&res("disk(eng)#v1:100")));
        assert_eq!(allocator.active_filters("*") + allocator.active_filters("eng/web"), 2);
        assert!(allocator.outstanding_offers() > 0);
        future(restarted(&allocator));
    }
}
