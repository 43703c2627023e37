//! Requests that a real master was recorded to refuse or to take get the same answer here, word for word.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod exchange;

use apportion_core::agent::AgentSpec;
use apportion_core::protocol::master::{Config, Leadership, OutputKind, SchedulerEndpoint};
use apportion_core::protocol::{PATH, Request, Response};
use apportion_core::recordio::Decoder;
use apportion_core::wire::v1::scheduler::{Call, Event, event};
use apportion_core::wire::v1::{FrameworkInfo, TaskState};
use apportion_core::wire::{DecodeLimits, decode, encode, json};
use exchange::Recording;

const PROTOBUF: &str = "application/x-protobuf";

/// A master with one agent and one framework, and what stands in recordings for theirs.
struct Stage {
    master: SchedulerEndpoint,
    framework: String,
    stream_id: String,
}

impl Stage {
    fn new() -> Stage {
        let mut master = SchedulerEndpoint::new(Config::default()).unwrap();
        let agent = "ports:[31000-32000];cpus:8;mem:16384;disk:65536";
        master.add_agent(AgentSpec::new("", agent.parse().unwrap()), None, 0).unwrap();
        let body = encode(&Call::subscribe(FrameworkInfo::new("root", "cap", ["*"])));
        let response = master.handle_request(
            0,
            Request {
                method: "POST",
                path: PATH,
                content_type: Some(PROTOBUF),
                accept: Some(PROTOBUF),
                stream_id: None,
                body: &body,
            },
        );
        assert_eq!(response.status, 200);
        let stream_id = response.header("mesos-stream-id").unwrap().to_owned();
        let mut stage = Stage { master, framework: String::new(), stream_id };
        let subscribed = stage.events(PROTOBUF).remove(0).subscribed.unwrap();
        stage.framework = subscribed.framework_id.value;
        stage
    }

    /// The events in all streams so far.
    fn events(&mut self, media_type: &str) -> Vec<Event> {
        let limits = DecodeLimits::default();
        let mut decoder = Decoder::new();
        let mut events = Vec::new();
        while let Some(output) = self.master.poll_output() {
            if let OutputKind::Data(bytes) = output.kind {
                events.extend(decoder.push(&bytes).map(|record| match media_type {
                    PROTOBUF => decode(record.unwrap(), &limits).unwrap(),
                    _ => json::decode(record.unwrap(), &limits).unwrap(),
                }));
            }
        }
        events
    }

    /// Plays a recorded request, in the name of this master's framework.
    fn play(&mut self, request: &Recording) -> Response {
        // All ids of frameworks have the same length: the protobuf stays well-formed.
        let theirs = recorded_id(request.body());
        let body = match theirs {
            Some(theirs) => replace(request.body(), &theirs, self.framework.as_bytes()),
            None => request.body().to_vec(),
        };
        // One that is not of a recorded framework stands for a stream that is not.
        let stream_id = request.header("mesos-stream-id").map(|id| match id.starts_with("1111") {
            true => id.to_owned(),
            false => self.stream_id.clone(),
        });
        self.master.handle_request(
            0,
            Request {
                method: request.word(0),
                path: request.word(1),
                content_type: request.header("content-type"),
                accept: request.header("accept"),
                stream_id: stream_id.as_deref(),
                body: &body,
            },
        )
    }
}

/// The id of a framework of the recorded master: a UUID, a dash, four digits.
fn recorded_id(body: &[u8]) -> Option<Vec<u8>> {
    let is_id = |window: &&[u8]| {
        window.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 | 36 => *byte == b'-',
            37.. => byte.is_ascii_digit(),
            _ => byte.is_ascii_hexdigit(),
        })
    };
    body.windows(41).find(is_id).map(<[u8]>::to_vec)
}

fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut replaced = Vec::new();
    let mut rest = bytes;
    while let Some((&first, behind)) = rest.split_first() {
        match rest.strip_prefix(from) {
            Some(behind) => {
                replaced.extend_from_slice(to);
                rest = behind;
            }
            None => {
                replaced.push(first);
                rest = behind;
            }
        }
    }
    replaced
}

/// Pairs of a request and its response, by the beginning of their names.
fn pairs(prefix: &str) -> Vec<(Recording, Recording)> {
    let mut all = exchange::all();
    all.retain(|recording| recording.name.starts_with(prefix));
    let (requests, responses): (Vec<_>, Vec<_>) = all.into_iter().partition(Recording::is_request);
    requests.into_iter().zip(responses).collect()
}

#[test]
fn refusals_are_word_for_word() {
    let mut refused = 0;
    for (request, expected) in pairs("err_") {
        let mut stage = Stage::new();
        let response = stage.play(&request);
        let name = &request.name;
        assert_eq!(response.status.to_string(), expected.word(1), "{name}");
        for header in ["Content-Type", "Allow"] {
            assert_eq!(response.header(header), expected.header(header), "{name}: {header}");
        }
        if expected.is_stream() {
            let stream_id = response.header("mesos-stream-id").unwrap();
            assert_eq!(stream_id.len(), expected.header("mesos-stream-id").unwrap().len());
            let format = response.header("content-type").unwrap().to_owned();
            let record = expected.chunks()[0];
            let begin = record.iter().position(|byte| *byte == b'\n').unwrap() + 1;
            let limits = DecodeLimits::default();
            let theirs: Event = match format.as_str() {
                PROTOBUF => decode(&record[begin..], &limits).unwrap(),
                _ => json::decode(&record[begin..], &limits).unwrap(),
            };
            assert_eq!(stage.events(&format), [theirs], "{name}");
        } else {
            let theirs = match recorded_id(expected.body()) {
                Some(id) => replace(expected.body(), &id, stage.framework.as_bytes()),
                None => expected.body().to_vec(),
            };
            let (ours, theirs) =
                (String::from_utf8(response.body).unwrap(), String::from_utf8(theirs).unwrap());
            assert_eq!(ours, theirs, "{name}");
            assert!(response.stream.is_none());
            assert_eq!(stage.events(PROTOBUF), [], "{name}");
        }
        stage.master.validate().unwrap();
        refused += 1;
    }
    assert!(refused >= 30, "{refused} recordings");
}

#[test]
fn what_was_taken_is_taken() {
    let mut taken = 0;
    for (request, expected) in pairs("ok_").into_iter().chain(pairs("pb_")) {
        let mut stage = Stage::new();
        let response = stage.play(&request);
        assert_eq!(response.status.to_string(), expected.word(1), "{}", request.name);
        let text = String::from_utf8(response.body).unwrap();
        assert_eq!(text.as_bytes(), expected.body(), "{}", request.name);
        stage.master.validate().unwrap();
        taken += 1;
    }
    assert!(taken >= 20, "{taken} recordings");
}

#[test]
fn calls_about_what_is_not_there_are_answered_by_events() {
    let status = |name: &str| {
        let mut stage = Stage::new();
        let (request, _) = pairs(name).remove(0);
        assert_eq!(stage.play(&request).status, 202);
        let mut events = stage.events(PROTOBUF);
        // HEARTBEAT came with SUBSCRIBED.
        assert!(events.iter().all(|event| event.r#type() == event::Type::Update), "{events:?}");
        let status = events.remove(0).update.unwrap().status;
        assert_eq!(status.uuid, None);
        (status.state(), status.message().to_owned())
    };
    for name in ["ok_kill_unknown_task", "ok_reconcile_unknown_task"] {
        let unknown = "Reconciliation: Task is unknown";
        assert_eq!(status(name), (TaskState::TaskLost, unknown.to_owned()));
    }
    let invalid = "Task launched with invalid offers: Offer nope-O1 is no longer valid";
    let lost = (TaskState::TaskLost, invalid.to_owned());
    assert_eq!(status("ok_accept_unknown_offer"), lost);
}

#[test]
fn who_does_not_lead_sends_on() {
    let mut stage = Stage::new();
    let (request, _) = pairs("err_get_method").remove(0);
    for (leadership, status, text, location) in [
        (Leadership::Nobody, 503, "No leader elected", None),
        (Leadership::Recovering, 503, "Master has not finished recovery", None),
        (Leadership::Elsewhere("b:5050".to_owned()), 307, "", Some("//b:5050/api/v1/scheduler")),
    ] {
        stage.master.set_leadership(leadership);
        let response = stage.play(&request);
        assert_eq!((response.status, response.header("location")), (status, location));
        assert_eq!(response.body, text.as_bytes());
    }
    stage.master.set_leadership(Leadership::Leading);
    assert_eq!(stage.play(&request).status, 405);
}

#[test]
fn a_framework_that_is_away_is_not_subscribed() {
    let mut stage = Stage::new();
    let mut info = FrameworkInfo::new("root", "cap", ["*"]);
    info.failover_timeout = Some(60.0);
    info.id = Some(stage.framework.as_str().into());
    let body = encode(&Call::subscribe(info));
    let subscribe = Request {
        method: "POST",
        path: "/master/api/v1/scheduler?pretty",
        content_type: Some(PROTOBUF),
        accept: None,
        stream_id: None,
        body: &body,
    };
    let response = stage.master.handle_request(0, subscribe);
    assert_eq!(response.header("content-type"), Some("application/json"));
    stage.master.connection_closed(response.stream.unwrap(), 0);
    let (request, _) = pairs("ok_suppress").remove(0);
    let response = stage.play(&request);
    assert_eq!(response.status, 403);
    assert_eq!(response.body, b"Framework is not subscribed");

    let other = Request { path: "/api/v1", ..subscribe };
    assert_eq!(stage.master.handle_request(0, other).status, 404);
}
