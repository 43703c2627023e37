//! Messages made by the constructors are those that real frameworks and masters sent.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod exchange;

use apportion_core::recordio::Decoder;
use apportion_core::wire::v1::framework_info::capability::Type as Capability;
use apportion_core::wire::v1::offer::Operation;
use apportion_core::wire::v1::scheduler::{Call, Event, call, event};
use apportion_core::wire::v1::{Filters, FrameworkInfo, Resource, TaskInfo, TaskState, TaskStatus};
use apportion_core::wire::{DecodeLimits, decode, encode, v1};

const PROTOBUF: &str = "application/x-protobuf";

#[test]
fn recorded_calls_are_built_again() {
    let mut built = 0;
    for recording in exchange::recordings(PROTOBUF).iter().filter(|one| one.is_request()) {
        let Ok(call) = decode::<Call>(recording.body(), &DecodeLimits::default()) else { continue };
        let Some(again) = rebuilt(call.clone()) else { continue };
        assert_eq!(again, call, "{}", recording.name);
        built += 1;
    }
    assert_eq!(built, 5);
}

fn rebuilt(call: Call) -> Option<Call> {
    let kind = call.r#type();
    let id = call.framework_id.clone();
    Some(match kind {
        call::Type::Subscribe => {
            let theirs = call.subscribe?.framework_info;
            let info = FrameworkInfo::new(theirs.user, theirs.name, theirs.roles);
            assert!(info.has_capability(Capability::MultiRole));
            Call::subscribe(info)
        }
        call::Type::Accept => {
            let accept = call.accept?;
            Call::accept(id?, accept.offer_ids, accept.operations, accept.filters)
        }
        call::Type::Decline => {
            let decline = call.decline?;
            Call::decline(id?, decline.offer_ids, decline.filters)
        }
        call::Type::Teardown => Call::teardown(id?),
        _ => return None,
    })
}

#[test]
fn recorded_events_are_built_again() {
    let mut built = Vec::new();
    for recording in exchange::recordings(PROTOBUF).iter().filter(|one| one.is_stream()) {
        let stream = recording.chunks().concat();
        for record in Decoder::new().push(&stream) {
            let event: Event = decode(record.unwrap(), &DecodeLimits::default()).unwrap();
            let kind = event.r#type();
            let again = match (kind, event.clone()) {
                (event::Type::Subscribed, Event { subscribed: Some(payload), .. }) => {
                    let interval = payload.heartbeat_interval_seconds();
                    Event::subscribed(payload.framework_id, interval, payload.master_info)
                }
                (event::Type::Offers, Event { offers: Some(payload), .. }) => {
                    Event::offers(payload.offers)
                }
                (event::Type::Heartbeat, _) => Event::heartbeat(),
                _ => continue,
            };
            assert_eq!(again, event, "{}", recording.name);
            built.push(kind);
        }
    }
    built.sort();
    built.dedup();
    assert_eq!(built, [event::Type::Subscribed, event::Type::Offers, event::Type::Heartbeat]);
}

#[test]
fn a_launch_carries_its_task() {
    let resources = vec![Resource::scalar("cpus", 0.5), Resource::ranges("ports", [(1000, 1001)])];
    let resources = resources.into_iter().map(|one| one.allocated_to("dev")).collect();
    let task = TaskInfo::shell("sleeper", "t1".into(), "S0".into(), resources, "sleep 1");
    let filters = Some(Filters::refusing(3600.0));
    let call =
        Call::accept("F".into(), vec!["O1".into()], vec![Operation::launch(vec![task])], filters);
    let again: Call = decode(&encode(&call), &DecodeLimits::default()).unwrap();
    assert_eq!(again, call);
    let accept = again.accept.unwrap();
    assert_eq!(accept.filters.unwrap().refuse_seconds(), 3600.0);
    let task = &accept.operations[0].launch.as_ref().unwrap().task_infos[0];
    assert_eq!(task.command.as_ref().unwrap().value(), "sleep 1");
    assert!(task.resources.iter().all(|one| one.allocation_role() == Some("dev")));
}

#[test]
fn only_updates_with_a_uuid_are_acknowledged() {
    let mut status = TaskStatus::new("t1".into(), TaskState::TaskRunning);
    status.agent_id = Some("S0".into());
    assert!(!status.wants_acknowledgement());
    assert_eq!(Call::acknowledge("F".into(), &status), None);
    status.uuid = Some(vec![7; 16]);
    let acknowledge = Call::acknowledge("F".into(), &status).unwrap().acknowledge.unwrap();
    assert_eq!((acknowledge.task_id, acknowledge.uuid), ("t1".into(), vec![7; 16]));
}

#[test]
fn capabilities_are_listed_once() {
    let info = FrameworkInfo::new("root", "batch", ["a"])
        .with_capability(Capability::GpuResources)
        .with_capability(Capability::MultiRole);
    assert_eq!(info.capabilities.len(), 2);
    assert!(!info.has_capability(Capability::PartitionAware));
}

#[test]
fn eight_states_are_final() {
    let terminal = (0..=13).filter(|state| TaskState::try_from(*state).unwrap().is_terminal());
    assert_eq!(terminal.collect::<Vec<_>>(), [2, 3, 4, 5, 7, 9, 11, 12]);
}

#[test]
fn calls_name_their_type() {
    use call::Type::{
        AcceptInverseOffers, DeclineInverseOffers, Kill, Message, Reconcile, Request, Revive,
        Shutdown, Suppress,
    };
    let id = || "F".into();
    let cases = [
        (Call::revive(id(), vec!["a".into()]), Revive, &b"\x10\x05\x7a\x03\x0a\x01a"[..]),
        (Call::suppress(id(), vec![]), Suppress, b"\x10\x0c\x82\x01\x00"),
        (Call::kill(id(), "t".into(), None), Kill, b"\x10\x06\x32\x05\x0a\x03\x0a\x01t"),
        (Call::reconcile(id(), []), Reconcile, b"\x10\x09\x4a\x00"),
        (
            Call::message(id(), "S".into(), "e".into(), vec![255]),
            Message,
            b"\x10\x0a\x52\x0d\x0a\x03\x0a\x01S\x12\x03\x0a\x01e\x1a\x01\xff",
        ),
        (Call::request(id(), vec![v1::Request::default()]), Request, b"\x10\x0b\x5a\x02\x0a\x00"),
        (
            Call::accept_inverse_offers(id(), vec!["O".into()], None),
            AcceptInverseOffers,
            b"\x10\x0d\x6a\x05\x0a\x03\x0a\x01O",
        ),
        (
            Call::decline_inverse_offers(id(), vec!["O".into()], None),
            DeclineInverseOffers,
            b"\x10\x0e\x72\x05\x0a\x03\x0a\x01O",
        ),
        (
            Call::shutdown(id(), "e".into(), "S".into()),
            Shutdown,
            b"\x10\x07\x3a\x0a\x0a\x03\x0a\x01e\x12\x03\x0a\x01S",
        ),
    ];
    for (call, kind, bytes) in cases {
        assert_eq!(call.r#type(), kind);
        assert_eq!(encode(&call), [b"\x0a\x03\x0a\x01F", bytes].concat(), "{kind:?}");
    }
}

#[test]
fn an_update_of_a_framework_is_of_one_that_has_an_id() {
    let mut info = FrameworkInfo::new("root", "batch", ["a"]);
    assert_eq!(Call::update_framework(info.clone()), None);
    info.id = Some("F".into());
    let call = Call::update_framework(info.clone()).unwrap();
    assert_eq!(
        (call.framework_id.clone(), call.r#type()),
        (info.id.clone(), call::Type::UpdateFramework)
    );
    assert_eq!(call.update_framework.unwrap().framework_info, info);
}

#[test]
fn operations_name_their_type() {
    use v1::offer::operation::Type;
    let one = || vec![Resource::scalar("disk", 1.0)];
    let task = TaskInfo::shell("t", "t".into(), "S".into(), one(), "true");
    let executor = v1::ExecutorInfo::default();
    let cases = [
        (Operation::launch(vec![task.clone()]), Type::Launch, 2),
        (Operation::launch_group(executor, vec![task]), Type::LaunchGroup, 7),
        (Operation::reserve(one()), Type::Reserve, 3),
        (Operation::unreserve(one()), Type::Unreserve, 4),
        (Operation::create(one()), Type::Create, 5),
        (Operation::destroy(one()), Type::Destroy, 6),
    ];
    for (operation, kind, field) in cases {
        assert_eq!(operation.r#type(), kind);
        // The type, and one field beside it.
        let bytes = encode(&operation);
        assert_eq!(bytes[..3], [8, kind as u8, field << 3 | 2], "{kind:?}");
        assert_eq!(usize::from(bytes[3]), bytes.len() - 4, "{kind:?}");
    }
}

#[test]
fn events_name_their_type() {
    use event::Type::{Error, Failure, Message, Rescind, Update};
    let status = TaskStatus::new("t".into(), TaskState::TaskFinished);
    let cases = [
        (Event::rescind("O".into()), Rescind, &b"\x08\x03\x22\x05\x0a\x03\x0a\x01O"[..]),
        (Event::update(status), Update, b"\x08\x04\x2a\x09\x0a\x07\x0a\x03\x0a\x01t\x10\x02"),
        (Event::error("no"), Error, b"\x08\x07\x42\x04\x0a\x02no"),
        (Event::agent_lost("S".into()), Failure, b"\x08\x06\x3a\x05\x0a\x03\x0a\x01S"),
        (
            Event::executor_ended("S".into(), "e".into(), 9),
            Failure,
            b"\x08\x06\x3a\x0c\x0a\x03\x0a\x01S\x12\x03\x0a\x01e\x18\x09",
        ),
        (
            Event::message("S".into(), "e".into(), vec![255]),
            Message,
            b"\x08\x05\x32\x0d\x0a\x03\x0a\x01S\x12\x03\x0a\x01e\x1a\x01\xff",
        ),
    ];
    for (event, kind, bytes) in cases {
        assert_eq!(event.r#type(), kind);
        assert_eq!(encode(&event), bytes, "{kind:?}");
    }
}
