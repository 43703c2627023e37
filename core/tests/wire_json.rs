//! JSON by Mesos' rules: what a master wrote comes back byte for byte, what clients wrote is read, errors are worded
//! as the master words them.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod exchange;

use apportion_core::recordio::Decoder;
use apportion_core::wire::json::{self, JsonCause, JsonError};
use apportion_core::wire::v1::scheduler::{Call, Event, call};
use apportion_core::wire::v1::{
    ContainerId, Filters, FrameworkInfo, Resource, TaskInfo, TaskState, TaskStatus, value,
};
use apportion_core::wire::{self, DecodeCause, DecodeLimits, WireMessage};
use std::fs;
use std::path::Path;

const JSON: &str = "application/json";

fn read<M: WireMessage>(text: &str) -> M {
    json::decode(text.as_bytes(), &DecodeLimits::default())
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn refusal<M: WireMessage>(text: &str) -> JsonError {
    let read = json::decode::<M>(text.as_bytes(), &DecodeLimits::default());
    read.err().unwrap_or_else(|| panic!("{text} passed"))
}

fn written<M: WireMessage>(message: &M) -> String {
    let mut out = Vec::new();
    json::encode_into(message, &mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn a_masters_events_come_back_byte_for_byte() {
    let mut events = 0;
    for recording in exchange::recordings(JSON).iter().filter(|one| one.is_stream()) {
        let stream = recording.chunks().concat();
        for record in Decoder::new().push(&stream) {
            let record = std::str::from_utf8(record.unwrap()).unwrap();
            let event: Event = read(record);
            let again = written(&event);
            assert_eq!(read::<Event>(&again), event, "{}", recording.name);
            assert_eq!(again, record, "{}", recording.name);
            events += 1;
        }
    }
    assert!(events >= 50, "{events} events");
}

#[test]
fn recorded_calls_are_read_or_refused_as_the_master_did() {
    let (mut accepted, mut refused) = (0, 0);
    for recording in exchange::recordings(JSON).iter().filter(|one| one.is_request()) {
        if recording.header("content-encoding").is_some() || recording.name.contains("get") {
            continue;
        }
        let answer = recording.counterpart();
        let text = match answer.header("content-length") {
            Some(_) => String::from_utf8(answer.body().to_vec()).unwrap(),
            None => String::new(),
        };
        match json::decode::<Call>(recording.body(), &DecodeLimits::default()) {
            Ok(call) => {
                assert!(!text.contains("JSON: "), "{}: {text}", recording.name);
                // Defaults are explicit from the first time it is written.
                let again = written(&call);
                assert_eq!(written(&read::<Call>(&again)), again, "{}", recording.name);
                accepted += 1;
            }
            Err(error) => {
                let before = match error.is_syntax() {
                    true => "Failed to parse body into JSON: ",
                    false => "Failed to convert JSON into Call protobuf: ",
                };
                assert_eq!(format!("{before}{error}"), text, "{}", recording.name);
                refused += 1;
            }
        }
    }
    assert!(accepted >= 40 && refused == 5, "{accepted} accepted, {refused} refused");
}

#[test]
fn offers_of_an_official_runtime_are_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let text = fs::read_to_string(folder.join("offers_1.json")).unwrap();
    let bytes = fs::read(folder.join("offers_1.bin")).unwrap();
    let event: Event = wire::decode(&bytes, &DecodeLimits::default()).unwrap();
    assert_eq!(read::<Event>(&text), event);
    assert_eq!(read::<Event>(&written(&event)), event);
    // A hundred of them, where the folder is at hand that the tests share.
    let shared = std::env::var_os("APPORTION_SHARED").map(std::path::PathBuf::from);
    let Some(Ok(text)) = shared.map(|shared| fs::read(shared.join("wire/offers_100.json"))) else {
        eprintln!("SKIPPED: no offers_100.json to read");
        return;
    };
    let bytes = fs::read(folder.join("offers_100.bin")).unwrap();
    let event: Event = wire::decode(&bytes, &DecodeLimits::default()).unwrap();
    assert_eq!(json::decode::<Event>(&text, &DecodeLimits::default()).unwrap(), event);
}

#[test]
fn null_is_as_good_as_absent() {
    let text = r#"{"type":"REVIVE","framework_id":null,"revive":null,"accept":null}"#;
    assert_eq!(read::<Call>(text), Call { r#type: Some(5), ..Call::default() });
    assert_eq!(read::<FrameworkInfo>(r#"{"user":"u","name":"n","roles":[null,"a"]}"#).roles, ["a"]);
}

#[test]
fn unknown_names_are_ignored_whatever_they_hold() {
    let text = r#"{"x":[1,{"y":"\u00e9\n"},[]],"type":"TEARDOWN","z":-1.5e3}"#;
    assert_eq!(read::<Call>(text).r#type(), call::Type::Teardown);
}

#[test]
fn one_element_stands_for_a_list() {
    let text = r#"{"type":"DECLINE","decline":{"offer_ids":{"value":"O1"}}}"#;
    assert_eq!(read::<Call>(text).decline.unwrap().offer_ids, ["O1".into()]);
}

#[test]
fn numbers_may_stand_in_strings_and_are_cast() {
    let seconds = |text: &str| read::<Filters>(text).refuse_seconds();
    assert_eq!(seconds(r#"{"refuse_seconds":"2.5"}"#), 2.5);
    assert_eq!(seconds(r#"{"refuse_seconds":"Infinity"}"#), f64::INFINITY);
    assert_eq!(seconds(r#"{"refuse_seconds":-1e2}"#), -100.0);
    let range = |text: &str| read::<value::Range>(text);
    let expected = value::Range { begin: u64::MAX, end: 7, ..Default::default() };
    assert_eq!(range(r#"{"begin":18446744073709551615,"end":7.9}"#), expected);
    assert_eq!(range(r#"{"begin":-1,"end":"7"}"#), expected);
    let error = refusal::<value::Range>(r#"{"begin":"7 ","end":1}"#);
    assert_eq!((error.cause(), error.field()), (&JsonCause::NotANumber, "begin"));
}

#[test]
fn bools_may_stand_in_strings() {
    let checkpoint = |value: &str| {
        read::<FrameworkInfo>(&format!(r#"{{"user":"","name":"","checkpoint":{value}}}"#))
            .checkpoint
    };
    assert_eq!(checkpoint("true"), Some(true));
    assert_eq!(checkpoint(r#""false""#), Some(false));
}

#[test]
fn the_last_of_two_equal_names_counts_whole() {
    let text = r#"{"decline":{"offer_ids":[{"value":"O1"}]},"type":"KILL","decline":{"offer_ids":[{"value":"O2"}]},"type":"DECLINE"}"#;
    let call: Call = read(text);
    assert_eq!(call.r#type(), call::Type::Decline);
    assert_eq!(call.decline.unwrap().offer_ids, ["O2".into()]);
    assert_eq!(read::<Call>(r#"{"type":"KILL","type":null}"#), Call::default());
}

#[test]
fn values_of_the_wrong_kind_are_refused() {
    let cases = [
        (r#"{"type":3}"#, "Not expecting a JSON number for field 'type'"),
        (r#"{"framework_id":"F"}"#, "Not expecting a JSON string for field 'framework_id'"),
        (r#"{"framework_id":[]}"#, "Not expecting a JSON array for field 'framework_id'"),
        (r#"{"framework_id":{"value":7}}"#, "Not expecting a JSON number for field 'value'"),
        (r#"{"framework_id":{"value":{}}}"#, "Not expecting a JSON object for field 'value'"),
        (r#"{"framework_id":{"value":true}}"#, "Not expecting a JSON boolean for field 'value'"),
        (r#"{"decline":{"offer_ids":[[]]}}"#, "Not expecting a JSON array for field 'offer_ids'"),
    ];
    for (text, message) in cases {
        assert_eq!(refusal::<Call>(text).to_string(), message);
    }
    // What comes after is looked at first: no JSON is no JSON.
    assert!(refusal::<Call>(r#"{"type":3,}"#).is_syntax());
}

#[test]
fn an_unknown_name_of_an_enum_is_absent_unless_required() {
    assert_eq!(read::<Call>(r#"{"type":"NOPE"}"#), Call::default());
    let error = refusal::<Resource>(r#"{"name":"cpus","type":"NOPE"}"#);
    assert_eq!((error.cause(), error.field()), (&JsonCause::UnknownEnum, "type"));
    let unknown = Call { r#type: Some(99), ..Call::default() };
    assert_eq!(written(&unknown), "{}");
}

#[test]
fn all_missing_fields_are_listed() {
    let error = refusal::<Call>(r#"{"accept":{"operations":[{},{"launch":{"task_infos":[{}]}}]}}"#);
    let task = "accept.operations[1].launch.task_infos[0]";
    let expected = format!("Missing required fields: {task}.name, {task}.task_id, {task}.agent_id");
    assert_eq!(error.to_string(), expected);
}

#[test]
fn bytes_are_base64() {
    let mut status = TaskStatus::new("t".into(), TaskState::TaskRunning);
    for (bytes, text) in
        [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("~~~?", "fn5+Pw==")]
    {
        status.data = Some(bytes.into());
        let expected =
            format!(r#"{{"task_id":{{"value":"t"}},"state":"TASK_RUNNING","data":"{text}"}}"#);
        assert_eq!(written(&status), expected);
        assert_eq!(read::<TaskStatus>(&expected), status);
    }
    for bad in ["Z", "Zg=", "Zg===", "Z!==", "Zm9v="] {
        let text =
            format!(r#"{{"task_id":{{"value":"t"}},"state":"TASK_RUNNING","data":"{bad}"}}"#);
        assert_eq!(refusal::<TaskStatus>(&text).cause(), &JsonCause::NotBase64, "{bad}");
    }
}

#[test]
fn doubles_are_written_as_mesos_does() {
    let cases = [
        (0.0, "0.0"),
        (-0.0, "-0.0"),
        (2.0, "2.0"),
        (0.1, "0.1"),
        (1_795_339_562.826_209, "1795339562.826209"),
        (1e20, "100000000000000000000.0"),
        (1e21, "1e21"),
        (1.5e300, "1.5e300"),
        (0.000_001, "0.000001"),
        (0.000_000_1, "1e-7"),
        (0.000_012_5, "0.0000125"),
        (f64::MAX, "1.7976931348623157e308"),
        (f64::INFINITY, "\"Infinity\""),
    ];
    for (value, text) in cases {
        let scalar = value::Scalar { value, ..Default::default() };
        assert_eq!(written(&scalar), format!(r#"{{"value":{text}}}"#));
        assert_eq!(read::<value::Scalar>(&written(&scalar)), scalar);
    }
}

#[test]
fn strings_are_escaped_and_unescaped() {
    let id = ContainerId {
        value: "\"\\/\u{8}\u{c}\n\r\t\u{1f}é😀".into(),
        parent: None,
        ..Default::default()
    };
    let text = "{\"value\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u001Fé😀\"}";
    assert_eq!(written(&id), text);
    assert_eq!(read::<ContainerId>(text), id);
    let escaped = r#"{"value":"\"\\\/\b\f\n\r\t\u001f\u00e9\ud83d\ude00"}"#;
    assert_eq!(read::<ContainerId>(escaped), id);
    for bad in [r#""\x""#, r#""\ud83d""#, r#""\ude00""#, r#""\u12""#, "\"\n\"", "\"a"] {
        assert!(refusal::<ContainerId>(&format!("{{\"value\":{bad}}}")).is_syntax(), "{bad}");
    }
}

#[test]
fn maps_are_objects() {
    let text = r#"{"name":"n","task_id":{"value":"t"},"agent_id":{"value":"a"},"limits":{"cpus":{"value":1.5},"mem":{"value":"Infinity"}}}"#;
    let task: TaskInfo = read(text);
    assert_eq!((task.limits["cpus"].value, task.limits["mem"].value), (1.5, f64::INFINITY));
    assert_eq!(written(&task), text);
}

#[test]
fn what_is_no_json_is_refused_at_its_byte() {
    let cases = [
        ("", 0),
        ("{", 1),
        ("{]", 1),
        ("{\"a\" 1}", 5),
        ("{\"a\":01}", 6),
        ("{\"a\":1,}", 7),
        ("{} x", 3),
        ("{\"a\":nul}", 5),
    ];
    for (text, offset) in cases {
        let error = refusal::<Call>(text);
        assert_eq!((error.is_syntax(), error.offset()), (true, offset), "{text}");
    }
    let invalid = json::decode::<Call>(b"{\"a\":\"\xff\"}", &DecodeLimits::default());
    assert_eq!(invalid.unwrap_err().offset(), 6);
    let deep = "{\"parent\":".repeat(100_000);
    let cause = JsonCause::Refused(DecodeCause::TooDeep { max: 100 });
    assert_eq!(refusal::<ContainerId>(&deep).cause(), &cause);
    assert_eq!(refusal::<Call>(&format!("{{\"x\":{}", "[".repeat(100_000))).cause(), &cause);
}
