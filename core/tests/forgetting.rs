//! Names that nothing refers to are forgotten, in time and without a trace in what is decided.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

mod oracle;

use apportion_core::agent::{AgentSpec, Used};
use apportion_core::allocator::{Allocator, Config};
use apportion_core::error::{Error, Limit, Result};
use apportion_core::framework::FrameworkSpec;
use apportion_core::limits::Limits;
use apportion_core::offer::Filters;
use apportion_core::quota::Quota;
use apportion_core::resource::{QuantityLimits, Resources};
use apportion_core::scenario::{self, AllocatorSubject, Apportion, Subject, Subjects};
use core::borrow::{Borrow, BorrowMut};
use oracle::history::{self, Features};

fn allocator(limits: Limits) -> Allocator {
    Allocator::new(Config { limits, ..Config::default() }).unwrap()
}

fn roles(roles: u32) -> Limits {
    Limits { roles, ..Limits::default() }
}

fn kinds(kinds: u32) -> Limits {
    Limits { kinds, ..Limits::default() }
}

fn resources(text: &str) -> Resources {
    text.parse().unwrap()
}

/// A million tenants come and go, each under a name of its own, where a thousand are allowed at a time.
#[test]
fn a_million_role_names_pass_a_table_for_a_thousand() {
    let mut allocator = allocator(roles(1_000));
    allocator.add_agent(&AgentSpec::new("a1", resources("cpus(kept):1;cpus:1"))).unwrap();
    allocator.add_framework(&FrameworkSpec::new("stays", ["kept/below"])).unwrap();
    let limits = QuantityLimits::parse("cpus:1").unwrap();
    for number in 0..1_000_000_u32 {
        let role = format!("tenant-{number}");
        match number % 4 {
            0 => {
                allocator.update_weight(&role, 2.0).unwrap();
                allocator.update_weight(&role, 1.0).unwrap();
            }
            1 => {
                let quota = Quota { limits: limits.clone(), ..Quota::default() };
                allocator.update_quota(&role, &quota).unwrap();
                allocator.update_quota(&role, &Quota::default()).unwrap();
            }
            _ => {
                let spec = FrameworkSpec::new("passes", [role.as_str()]);
                let id = allocator.add_framework(&spec).unwrap();
                allocator.remove_framework(id).unwrap();
            }
        }
    }
    assert!(allocator.role_count() <= 1_000, "{} numbers", allocator.role_count());
    allocator.validate().unwrap();
    let left: Vec<String> = allocator.roles().into_iter().map(|node| node.role).collect();
    assert_eq!(left, ["kept", "kept/below"]);
    allocator.handle_timeout(0).unwrap();
    assert_eq!(allocator.offer_resources(0), resources("cpus(kept):1;cpus:1"));
    assert_eq!(allocator.role_name(allocator.offers().roles()[0]), "kept/below");
}

/// Volumes with ids of their own: each is a kind, and one agent after the other brings new ones.
#[test]
fn unique_volumes_pass_a_table_of_kinds() {
    let mut allocator = allocator(kinds(20));
    let id = allocator.add_agent(&AgentSpec::new("a1", resources("cpus:1;disk:100"))).unwrap();
    for number in 0..50_000 {
        let total = resources(&format!("cpus:1;disk(r)#volume{number}:10;disk:90"));
        allocator.update_agent(id, None, None, Some(&total)).unwrap();
    }
    assert!(allocator.kind_count() <= 20, "{} numbers", allocator.kind_count());
    allocator.validate().unwrap();
    assert_eq!(
        allocator.agent_total(id).unwrap(),
        resources("cpus:1;disk(r)#volume49999:10;disk:90")
    );
}

/// Without a limit in sight too: what is dead is never much more than what is alive.
#[test]
fn the_tables_do_not_grow_for_ever() {
    let mut allocator = allocator(Limits::default());
    for number in 0..40_000 {
        allocator.update_weight(&format!("a{number}"), 2.0).unwrap();
        allocator.update_weight(&format!("a{number}"), 1.0).unwrap();
    }
    assert!(allocator.role_count() <= 4_096, "{} numbers", allocator.role_count());
}

/// Several names in one input do not push each other out.
#[test]
fn an_input_finds_room_for_all_its_names_or_is_refused() {
    let mut allocator = allocator(roles(4));
    let first = allocator.add_framework(&FrameworkSpec::new("f", ["a", "b", "c", "d"])).unwrap();
    let full = Err(Error::LimitReached { limit: Limit::Roles, max: 4 });
    assert_eq!(allocator.add_framework(&FrameworkSpec::new("g", ["e"])), full);
    allocator.remove_framework(first).unwrap();
    let spec = FrameworkSpec::new("g", ["e", "f/g", "h"]);
    let second = allocator.add_framework(&spec).unwrap();
    allocator.validate().unwrap();
    let names: Vec<String> = allocator.roles().into_iter().map(|node| node.role).collect();
    assert_eq!(names, ["e", "f", "f/g", "h"]);
    allocator.remove_framework(second).unwrap();
    let too_many = FrameworkSpec::new("g", ["1", "2", "3", "4", "5"]);
    assert_eq!(allocator.add_framework(&too_many).map(|_| ()), full.map(|_| ()));
    assert!(allocator.framework("g").is_err());
    // What was refused is forgotten as well.
    allocator.update_weight("x", 2.0).unwrap();
    allocator.add_framework(&FrameworkSpec::new("g", ["6", "7", "8"])).unwrap();
}

#[test]
fn whatever_refers_to_a_name_keeps_it() {
    let mut allocator = allocator(Limits::default());
    let mut spec = AgentSpec::new("a1", resources("cpus:4;mem:100;disk(res/erved):5"));
    let used = Used {
        id: "later".to_owned(),
        role: "unknown/owner".to_owned(),
        resources: resources("cpus:1"),
    };
    spec.used = vec![used];
    let agent = allocator.add_agent(&spec).unwrap();
    let filters = allocator.add_framework(&FrameworkSpec::new("f", ["filtered"])).unwrap();
    allocator.handle_timeout(0).unwrap();
    let offer = allocator.offers().offers()[0];
    allocator.decline(offer, Some(Filters::refuse(1000.0)), 0).unwrap();
    allocator.update_weight("weigh/ed", 2.0).unwrap();
    let quota = Quota { limits: QuantityLimits::parse("cpus:9").unwrap(), ..Quota::default() };
    allocator.update_quota("quo/ta", &quota).unwrap();
    allocator.update_weight("dead/role", 2.0).unwrap();
    allocator.update_weight("dead/role", 1.0).unwrap();
    assert_eq!(allocator.forget_unused_names(), 2);
    assert_eq!(allocator.forget_unused_names(), 0);
    allocator.validate().unwrap();
    // The numbers of the last decisions still say what they said.
    assert_eq!(allocator.role_name(allocator.offers().roles()[0]), "filtered");
    assert_eq!(allocator.offer_resources(0), resources("cpus:3;mem:100"));
    let names: Vec<String> = allocator.roles().into_iter().map(|node| node.role).collect();
    let alive = ["filtered", "quo", "quo/ta", "res", "res/erved", "weigh", "weigh/ed"];
    assert_eq!(names, alive);
    let later = allocator.add_framework(&FrameworkSpec::new("later", ["filtered"])).unwrap();
    allocator.validate().unwrap();
    assert!(allocator.roles().iter().any(|node| node.frameworks == [later]));
    allocator.remove_framework(filters).unwrap();
    allocator.remove_agent(agent).unwrap();
}

/// A number that stands for nothing is in a snapshot as such, and free after a restore.
#[test]
fn what_is_forgotten_stays_forgotten_in_a_snapshot() {
    let mut allocator = allocator(Limits::default());
    for role in ["a", "b/c", "d", "e/f"] {
        allocator.update_weight(role, 2.0).unwrap();
    }
    let total = resources("cpus(a):1;cpus(dyn d):1;disk(d)#v:5;cpus:1");
    let agent = allocator.add_agent(&AgentSpec::new("a1", total)).unwrap();
    allocator.update_weight("a", 1.0).unwrap();
    allocator.update_weight("b/c", 1.0).unwrap();
    let total = resources("cpus(dyn d):1;cpus:1");
    allocator.update_agent(agent, None, None, Some(&total)).unwrap();
    assert_eq!(allocator.forget_unused_names(), 5);
    let mut restored = Allocator::restore(&allocator.snapshot(), None).unwrap();
    assert_eq!(restored.state_hash(), allocator.state_hash());
    assert_eq!(restored.snapshot(), allocator.snapshot());
    // The same numbers are given out next.
    for allocator in [&mut allocator, &mut restored] {
        allocator.update_weight("g/h/i", 2.0).unwrap();
        allocator.add_agent(&AgentSpec::new("a2", resources("disk(g)#w:5;mem(a):1"))).unwrap();
        allocator.validate().unwrap();
    }
    assert_eq!(restored.snapshot(), allocator.snapshot());
}

/// An allocator that forgets before each input.
struct Forgetful(Allocator);

impl Borrow<Allocator> for Forgetful {
    fn borrow(&self) -> &Allocator {
        &self.0
    }
}

impl BorrowMut<Allocator> for Forgetful {
    fn borrow_mut(&mut self) -> &mut Allocator {
        self.0.forget_unused_names();
        if self.0.cycles_run() % 8 == 3 {
            let restored = Allocator::restore(&self.0.snapshot(), None).unwrap();
            assert_eq!(restored.state_hash(), self.0.state_hash());
        }
        &mut self.0
    }
}

impl Subjects for Forgetful {
    fn allocator(&mut self, config: &scenario::Config) -> Result<Box<dyn Subject>> {
        let forgetful = Forgetful(Allocator::new(config.try_into()?)?);
        Ok(Box::new(AllocatorSubject::new(forgetful)))
    }
}

/// How many histories to draw: a thousand, or as many as `make soak` asks for.
fn histories() -> u64 {
    let asked = std::env::var("APPORTION_HISTORIES").ok();
    asked.map_or(1_000, |number| number.parse().expect("APPORTION_HISTORIES is a number"))
}

/// Numbers change hands all the time, and nothing is decided otherwise.
#[test]
fn forgetting_changes_no_decision() {
    for seed in 40_000..40_000 + histories() {
        let case = history::case(seed, 60, Features::ALL, &mut Apportion);
        let outcome = scenario::run(&case, &mut Forgetful(allocator(Limits::default())));
        assert!(outcome.mismatch.is_none(), "{outcome}\n\n{case}");
    }
}
