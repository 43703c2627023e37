//! A framework's client by itself: redirections, waiting, silence, streams that break.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

use apportion_core::error::Error;
use apportion_core::protocol::Format;
use apportion_core::protocol::framework::{
    ClientEvent, Config, HttpRequest, RequestId, ResponseHead, SchedulerClient,
};
use apportion_core::recordio;
use apportion_core::wire::v1::scheduler::{Call, Event, call};
use apportion_core::wire::v1::{FrameworkId, FrameworkInfo, Offer};
use apportion_core::wire::{DecodeLimits, decode, encode, json};

const SECOND: u64 = 1_000_000_000;

fn client(seed: u64) -> SchedulerClient {
    let info = FrameworkInfo::new("root", "test", ["eng"]);
    let config = Config { seed, ..Config::new(info) };
    let mut client = SchedulerClient::new(config).unwrap();
    client.subscribe(0).unwrap();
    client
}

fn record(event: &Event) -> Vec<u8> {
    let mut record = Vec::new();
    recordio::encode_into(&mut record, &encode(event));
    record
}

fn head(status: u16) -> ResponseHead<'static> {
    ResponseHead { status, ..ResponseHead::default() }
}

const STREAM: ResponseHead<'static> =
    ResponseHead { status: 200, stream_id: Some("stream"), location: None };

/// Answers the SUBSCRIBE that is asked for, at `now`.
fn stream(client: &mut SchedulerClient, now: u64) -> RequestId {
    let request = client.poll_request().unwrap();
    assert!(request.streaming);
    client.handle_response(request.id, STREAM, b"", now);
    let subscribed = Event::subscribed(FrameworkId::from("fw"), 15.0, None);
    client.handle_data(request.id, &record(&subscribed), now);
    assert!(client.is_subscribed());
    request.id
}

fn call_of(request: &HttpRequest) -> Call {
    decode(&request.body, &DecodeLimits::default()).unwrap()
}

#[test]
fn it_subscribes_under_the_id_it_was_given() {
    let mut client = client(1);
    let request = client.poll_request().unwrap();
    assert_eq!(request.authority, None);
    assert_eq!(call_of(&request).framework_id, None);
    assert!(request.headers.iter().all(|(name, _)| *name != "Mesos-Stream-Id"));
    assert_eq!(client.poll_request(), None);
    assert!(client.subscribe(0).is_err(), "once is enough");
    assert!(matches!(client.revive(vec![]), Err(Error::Conflict { .. })), "not subscribed yet");

    client.handle_response(request.id, STREAM, b"", 0);
    assert!(!client.is_subscribed(), "not before SUBSCRIBED");
    let subscribed = record(&Event::subscribed(FrameworkId::from("fw"), 15.0, None));
    for byte in subscribed {
        client.handle_data(request.id, &[byte], 0);
    }
    assert_eq!(client.framework_id().unwrap().value, "fw");

    client.revive(vec!["eng".to_owned()]).unwrap();
    let revive = client.poll_request().unwrap();
    assert!(!revive.streaming);
    assert!(revive.headers.contains(&("Mesos-Stream-Id", "stream".to_owned())));
    assert_eq!(call_of(&revive).framework_id.unwrap().value, "fw");

    client.handle_closed(request.id, SECOND);
    client.handle_timeout(client.poll_timeout().unwrap());
    let call = call_of(&client.poll_request().unwrap());
    assert_eq!(call.framework_id.unwrap().value, "fw");
    assert_eq!(call.subscribe.unwrap().framework_info.id.unwrap().value, "fw");
}

#[test]
fn it_follows_the_leader_for_a_while() {
    let mut client = client(1);
    for hop in 0..5 {
        let request = client.poll_request().unwrap();
        let leader = (hop > 0).then(|| format!("m{hop}:5050"));
        assert_eq!(request.authority, leader);
        let location = format!("//m{}:5050/master/api/v1/scheduler", hop + 1);
        let head = ResponseHead { location: Some(&location), ..head(307) };
        client.handle_response(request.id, head, b"", 0);
    }
    let request = client.poll_request().unwrap();
    assert_eq!(request.authority.as_deref(), Some("m5:5050"));
    assert_eq!(request.path, "/master/api/v1/scheduler");
    // Round in circles: it waits, and starts over with the master it knows.
    let head = ResponseHead { location: Some("//m1:5050/"), ..head(307) };
    client.handle_response(request.id, head, b"", 0);
    assert_eq!(client.poll_request(), None);
    client.handle_timeout(client.poll_timeout().unwrap());
    assert_eq!(client.poll_request().unwrap().authority, None);
}

#[test]
fn it_waits_longer_each_time() {
    for seed in 0..20 {
        let mut client = client(seed);
        let mut now = 0;
        for attempt in 0..10u32 {
            let request = client.poll_request().unwrap();
            client.handle_response(request.id, head(503), b"No leader elected", now);
            assert_eq!(client.poll_request(), None);
            let due = client.poll_timeout().unwrap();
            let longest = ((SECOND / 2) << attempt).min(15 * SECOND);
            assert!(due - now <= longest, "attempt {attempt}: {}", due - now);
            if due > now {
                client.handle_timeout(due - 1);
                assert_eq!(client.poll_request(), None);
            }
            now = due;
            client.handle_timeout(now);
        }
        assert_eq!(client.poll_event(), None, "nothing was lost yet");
    }
    let wait = |seed| {
        let mut client = client(seed);
        let request = client.poll_request().unwrap();
        client.handle_closed(request.id, 0);
        client.poll_timeout()
    };
    assert_eq!(wait(1), wait(1));
    assert_ne!(wait(1), wait(2));
}

#[test]
fn a_refused_subscription_is_the_end() {
    let mut client = client(1);
    let request = client.poll_request().unwrap();
    client.handle_response(request.id, head(401), b"who are you", 0);
    let ClientEvent::Refused { call: call::Type::Subscribe, status: 401, text, .. } =
        client.poll_event().unwrap()
    else {
        panic!("refused")
    };
    assert_eq!(text, "who are you");
    assert_eq!((client.poll_timeout(), client.poll_request()), (None, None));
    client.subscribe(0).unwrap();
    assert!(client.poll_request().is_some(), "unless it is asked to try again");
}

#[test]
fn silence_is_a_broken_stream() {
    let mut client = client(1);
    let request = stream(&mut client, 0);
    assert_eq!(client.poll_timeout(), Some(75 * SECOND));
    client.handle_data(request, &record(&Event::heartbeat()), 60 * SECOND);
    client.handle_timeout(75 * SECOND);
    assert!(client.is_subscribed());
    client.handle_timeout(135 * SECOND);
    assert!(!client.is_subscribed());
    assert_eq!(client.poll_abort(), Some(request));
    // What the old stream still says is not heard.
    client.handle_data(request, &record(&Event::heartbeat()), 135 * SECOND);
    client.handle_closed(request, 135 * SECOND);
    let events: Vec<ClientEvent> = std::iter::from_fn(|| client.poll_event()).collect();
    assert_eq!(events.len(), 3, "{events:?}");
    assert!(matches!(events[2], ClientEvent::Disconnected { reason: "the master fell silent" }));
    client.handle_timeout(client.poll_timeout().unwrap());
    stream(&mut client, 150 * SECOND);
}

#[test]
fn offers_are_kept_until_they_are_void() {
    let mut client = client(1);
    let offers = |numbers: std::ops::Range<u32>| {
        let offer = |number: u32| Offer { id: format!("O{number}").into(), ..Offer::default() };
        record(&Event::offers(numbers.map(offer).collect()))
    };
    let request = stream(&mut client, 0);
    client.handle_data(request, &offers(0..5), 0);
    client.handle_data(request, &record(&Event::rescind("O1".into())), 0);
    client.decline(vec!["O2".into()], None).unwrap();
    client.accept(vec!["O3".into()], vec![], None).unwrap();
    let ids: Vec<&str> = client.offers().map(|offer| offer.id.value.as_str()).collect();
    assert_eq!(ids, ["O0", "O4"]);
    client.handle_closed(request, 0);
    assert_eq!(client.offers().len(), 0);
}

#[test]
fn calls_that_fail_are_told() {
    let mut client = client(1);
    stream(&mut client, 0);
    while client.poll_event().is_some() {}
    let revive = client.revive(vec![]).unwrap();
    let suppress = client.suppress(vec![]).unwrap();
    let teardown = client.teardown().unwrap();
    client.handle_response(revive, head(202), b"", 0);
    client.handle_response(suppress, head(403), b"Framework is not subscribed", 0);
    client.handle_closed(teardown, 0);
    let ClientEvent::Refused { request, call: call::Type::Suppress, status: 403, .. } =
        client.poll_event().unwrap()
    else {
        panic!("refused")
    };
    assert_eq!(request, suppress);
    let unanswered = ClientEvent::Unanswered { request: teardown, call: call::Type::Teardown };
    assert_eq!(client.poll_event(), Some(unanswered));
    assert_eq!(client.poll_event(), None);
}

#[test]
fn hostile_streams_are_survived() {
    let mut client = client(1);
    let request = stream(&mut client, 0);
    while client.poll_event().is_some() {}
    client.handle_data(request, b"3\n\xff\xff\xff", 0);
    assert!(matches!(client.poll_event(), Some(ClientEvent::Unreadable { .. })));
    assert!(client.is_subscribed(), "the stream goes on");
    client.handle_data(request, b"not a number\n", 0);
    assert!(matches!(client.poll_event(), Some(ClientEvent::Disconnected { .. })));
    assert_eq!(client.poll_abort(), Some(request));

    client.handle_timeout(client.poll_timeout().unwrap());
    let request = client.poll_request().unwrap();
    client.handle_response(request.id, head(200), b"", SECOND);
    assert_eq!(client.poll_abort(), Some(request.id), "a stream without an id is of no use");
    assert!(!client.is_subscribed());
}

#[test]
fn json_is_spoken_too() {
    let info = FrameworkInfo::new("root", "test", ["eng"]);
    let config = Config { format: Format::Json, ..Config::new(info) };
    let mut client = SchedulerClient::new(config).unwrap();
    client.subscribe(0).unwrap();
    let request = client.poll_request().unwrap();
    assert!(request.headers.contains(&("Content-Type", "application/json".to_owned())));
    let call: Call = json::decode(&request.body, &DecodeLimits::default()).unwrap();
    assert_eq!(call.r#type(), call::Type::Subscribe);
    client.handle_response(request.id, STREAM, b"", 0);
    let event = br#"{"type":"SUBSCRIBED","subscribed":{"framework_id":{"value":"fw"}}}"#;
    let mut bytes = Vec::new();
    recordio::encode_into(&mut bytes, event);
    client.handle_data(request.id, &bytes, 0);
    assert!(client.is_subscribed());
}
