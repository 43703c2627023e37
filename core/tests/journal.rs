//! A journal is a scenario: what an allocator was told and decided, played again, is decided again.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

use apportion_core::agent::AgentSpec;
use apportion_core::allocator::{Allocator, Config};
use apportion_core::framework::FrameworkSpec;
use apportion_core::offer::{Filters, SECOND_NS};
use apportion_core::scenario::{self, AllocatorSubject, Apportion, Body, Player};
use std::path::Path;

/// Plays a journal again and says where it differs.
fn replay(allocator: &Allocator) -> Option<String> {
    let text = scenario::write_journal("J1", allocator);
    let cases = scenario::parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let outcome = scenario::run(&cases[0], &mut Apportion);
    outcome.mismatch.as_ref().map(|_| format!("{outcome}\n{text}"))
}

#[test]
fn every_case_replays_from_its_journal() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/scenarios");
    let mut replayed = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "scn") {
            continue;
        }
        for case in scenario::parse(&std::fs::read_to_string(path).unwrap()).unwrap() {
            let Body::Allocator { config, steps } = &case.body else { continue };
            let mut allocator = Allocator::new(config.try_into().unwrap()).unwrap();
            allocator.start_journal();
            let mut player = Player::new(config, Box::new(AllocatorSubject::new(&mut allocator)));
            for step in steps {
                player.play(&step.event);
            }
            drop(player);
            assert_eq!(replay(&allocator), None, "{}", case.name);
            replayed += 1;
        }
    }
    assert!(replayed > 150, "{replayed} cases");
}

/// Timers handled late, cycles at will, offers declined by id: what the language's own cases never do.
#[test]
fn late_calls_replay() {
    let mut allocator = Allocator::new(Config { seed: 5, ..Config::default() }).unwrap();
    allocator.start_journal();
    for agent in 0..5 {
        let spec =
            AgentSpec::new(format!("a{agent}"), "cpus:4;mem:4096;ports:[1-9]".parse().unwrap());
        allocator.add_agent(&spec).unwrap();
    }
    for framework in 0..3 {
        allocator.add_framework(&FrameworkSpec::new(format!("f{framework}"), ["r"])).unwrap();
    }
    for (round, now) in
        [0, 1, 7, 8, 30, 31].map(|seconds| seconds * SECOND_NS + 1).into_iter().enumerate()
    {
        if round % 2 == 0 { allocator.handle_timeout(now) } else { allocator.cycle(now) }.unwrap();
        let offers = allocator.offers().offers().to_vec();
        for (row, offer) in offers.into_iter().enumerate() {
            let filters = (row % 2 == 0).then_some(Filters::refuse(row as f64 * 2.5));
            allocator.decline(offer, filters, now + row as u64).unwrap();
        }
        allocator.validate().unwrap();
    }
    let offered = allocator.journal().iter().map(|entry| entry.offers.len()).sum::<usize>();
    assert!(offered > 10, "{offered} offers");
    assert_eq!(replay(&allocator), None);
}

#[test]
fn refused_inputs_leave_no_trace() {
    let mut allocator = Allocator::new(Config::default()).unwrap();
    allocator.start_journal();
    let spec = AgentSpec::new("a1", "cpus:1".parse().unwrap());
    allocator.add_agent(&spec).unwrap();
    allocator.add_agent(&spec).unwrap_err();
    allocator.update_weight("r", f64::NAN).unwrap_err();
    assert_eq!(allocator.journal().len(), 1);
    assert_eq!(allocator.take_journal().len(), 1);
    assert!(allocator.journal().is_empty());
}
