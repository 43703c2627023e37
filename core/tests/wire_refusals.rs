//! What is no message is refused, with the cause, the byte and the path, however hostile.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

use apportion_core::error::{Entity, Error};
use apportion_core::limits::Limit;
use apportion_core::wire::v1::scheduler::{Call, Event};
use apportion_core::wire::v1::{ContainerId, Resource, TaskStatus};
use apportion_core::wire::view::{CallView, Reader};
use apportion_core::wire::{DecodeCause, DecodeError, DecodeLimits, WireMessage, decode, validate};

fn refusal<M: WireMessage>(bytes: &[u8]) -> DecodeError {
    let limits = DecodeLimits::default();
    let Err(error) = decode::<M>(bytes, &limits) else { panic!("{bytes:?} passed") };
    assert_eq!(validate::<M>(bytes, &limits), Err(error));
    assert_eq!(error.message(), M::SCHEMA.name);
    error
}

fn assert_refused<M: WireMessage>(bytes: &[u8], cause: DecodeCause, offset: usize, path: &str) {
    let error = refusal::<M>(bytes);
    let found = (error.cause(), error.offset(), error.path().to_string());
    assert_eq!(found, (cause, offset, path.to_owned()), "{bytes:x?}");
}

/// `body` as the value of a field.
fn field(number: u32, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    prost::encoding::encode_key(number, prost::encoding::WireType::LengthDelimited, &mut out);
    prost::encoding::encode_varint(body.len() as u64, &mut out);
    out.extend_from_slice(body);
    out
}

#[test]
fn a_missing_field_is_named_by_its_path() {
    use DecodeCause::MissingRequired as Missing;
    // The order is Mesos': of subscribe.framework_info it reports user first, then name.
    assert_refused::<Call>(b"\x1a\x00", Missing, 2, "subscribe.framework_info");
    assert_refused::<Call>(b"\x1a\x02\x0a\x00", Missing, 4, "subscribe.framework_info.user");
    let named = field(3, &field(1, &field(1, b"root")));
    assert_refused::<Call>(&named, Missing, named.len(), "subscribe.framework_info.name");
    assert_refused::<Event>(b"\x2a\x02\x0a\x00", Missing, 4, "update.status.task_id");
    assert_refused::<Resource>(b"", Missing, 0, "name");
    // Two launches of which the second has a task without a name.
    let operation = |launch: &[u8]| field(2, &field(2, launch));
    let accept = [operation(b""), operation(&field(1, b""))].concat();
    let path = "accept.operations[1].launch.task_infos[0].name";
    assert_refused::<Call>(&field(4, &accept), Missing, accept.len() + 2, path);
    assert_eq!(
        refusal::<Call>(b"\x1a\x00").to_string(),
        "mesos.v1.scheduler.Call: subscribe.framework_info: a required field is missing (byte 2)"
    );
}

#[test]
fn an_unknown_number_of_a_required_enum_is_a_missing_field() {
    use DecodeCause::MissingRequired as Missing;
    let status = |state: &[u8]| [field(1, &field(1, b"t")), state.to_vec()].concat();
    assert!(
        decode::<TaskStatus>(&status(b"\x10\x0d"), &DecodeLimits::default()).is_ok(),
        "13 is TASK_UNKNOWN"
    );
    assert_refused::<TaskStatus>(&status(b"\x10\x0e"), Missing, 7, "state");
    // Known, then unknown: the known one stands.
    let both = decode::<TaskStatus>(&status(b"\x10\x01\x10\x63"), &DecodeLimits::default());
    assert_eq!(both.unwrap().state, 1);
}

#[test]
fn the_bare_encoding_is_checked() {
    use DecodeCause::{InvalidTag, LengthPastEnd, OverlongVarint, Truncated, UnmatchedGroup};
    assert_refused::<Call>(b"\x10", Truncated, 1, "type");
    assert_refused::<Call>(b"\x10\x80", Truncated, 1, "type");
    assert_refused::<Call>(b"\x80", Truncated, 0, "");
    assert_refused::<Call>(b"\x02\x00", InvalidTag, 0, "");
    assert_refused::<Call>(b"\x10\x02\x07", InvalidTag, 2, "");
    assert_refused::<Call>(b"\x96\x80\x80\x80\x80\x01", OverlongVarint, 0, "");
    assert_refused::<Call>(b"\xff\xff\xff\xff\x7f", InvalidTag, 0, "");
    assert_refused::<Call>(&[&b"\x10"[..], &[0x80; 10], &[0]].concat(), OverlongVarint, 1, "type");
    assert_refused::<Call>(b"\x0c", UnmatchedGroup, 0, "");
    assert_refused::<Call>(b"\x0b\x14", UnmatchedGroup, 1, "");
    assert_refused::<Call>(b"\x0b", Truncated, 1, "");
    // A length past the end, of its own message and of the whole.
    assert_refused::<Call>(b"\x0a\x05\x0a\x03a", LengthPastEnd, 1, "framework_id");
    assert_refused::<Call>(b"\x0a\x03\x0a\x02a\x10\x02", LengthPastEnd, 3, "framework_id.value");
    // 2^63, and the most that five bytes hold.
    let huge = b"\x0a\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01";
    assert_refused::<Call>(huge, OverlongVarint, 1, "framework_id");
    assert_refused::<Call>(b"\x0a\xff\xff\xff\xff\x7f", LengthPastEnd, 1, "framework_id");
    assert_refused::<Call>(b"\xf2\x7f\xff\xff\xff\xff\x0f", LengthPastEnd, 2, "");
}

#[test]
fn strings_are_utf8() {
    let call = field(1, &field(1, b"abc\xff"));
    assert_refused::<Call>(&call, DecodeCause::InvalidUtf8, 7, "framework_id.value");
}

#[test]
fn nesting_is_bounded() {
    let nest = |depth: usize| {
        (0..depth).fold(field(1, b"c"), |inner, _| [field(1, b"c"), field(2, &inner)].concat())
    };
    let limits = DecodeLimits::default();
    assert!(decode::<ContainerId>(&nest(100), &limits).is_ok());
    let error = refusal::<ContainerId>(&nest(101));
    assert_eq!(error.cause(), DecodeCause::TooDeep { max: 100 });
    assert_eq!(error.path().depth(), 101);
    let path = ["parent"; 16].join(".") + "...";
    assert_eq!(error.path().to_string(), path);

    let shallow = DecodeLimits { depth: 2, ..limits };
    assert!(decode::<ContainerId>(&nest(2), &shallow).is_ok());
    let error = decode::<ContainerId>(&nest(3), &shallow).unwrap_err();
    let limit = Error::LimitReached { limit: Limit::MessageDepth, max: 2 };
    assert_eq!(Error::from(error), limit);
}

#[test]
fn a_hundred_thousand_levels_are_refused_at_the_hundredth() {
    // Written from the inside out: each level is a length before what is there already.
    let mut reversed: Vec<u8> = Vec::new();
    for _ in 0..100_000 {
        let mut head = Vec::new();
        prost::encoding::encode_key(2, prost::encoding::WireType::LengthDelimited, &mut head);
        prost::encoding::encode_varint(reversed.len() as u64, &mut head);
        reversed.extend(head.iter().rev());
    }
    reversed.reverse();
    let error = refusal::<ContainerId>(&reversed);
    assert_eq!(error.cause(), DecodeCause::TooDeep { max: 100 });
    // Groups, too, are messages as far as depth goes.
    let groups = [0x0b; 100_000];
    assert_eq!(refusal::<Call>(&groups).cause(), DecodeCause::TooDeep { max: 100 });
}

#[test]
fn elements_are_counted_before_anything_is_allocated() {
    // Ten million empty requests: 20 MB on the wire, 480 MB decoded.
    let call = field(11, &[0x0a, 0].repeat(10_000_000));
    let mut reader = Reader::new(DecodeLimits::default());
    let mut refused = Vec::with_capacity(2);
    let heap = allocation_counter::measure(|| {
        refused.push(refusal::<Call>(&call));
        refused.extend(reader.read::<CallView<'_>>(&call).err());
    });
    assert_eq!((refused.len(), heap.count_total), (2, 0));
    let error = refused[0];
    assert_eq!(refused[1], error);
    assert_eq!(error.cause(), DecodeCause::TooManyElements { max: 1 << 22 });
    assert_eq!(error.path().to_string(), format!("request.requests[{}]", (1 << 22) - 1));

    let limits = DecodeLimits { elements: 3, ..DecodeLimits::default() };
    let requests = |count| field(11, &[0x0a, 0].repeat(count));
    assert!(decode::<Call>(&requests(2), &limits).is_ok());
    let error = decode::<Call>(&requests(3), &limits).unwrap_err();
    assert_eq!((error.cause(), error.offset()), (DecodeCause::TooManyElements { max: 3 }, 7));
}

#[test]
fn length_is_bounded() {
    let limits = DecodeLimits { bytes: 3, ..DecodeLimits::default() };
    let error = decode::<Call>(b"\x10\x02\x10\x02", &limits).unwrap_err();
    assert_eq!(error.cause(), DecodeCause::TooLong { max: 3 });
    let limit = Error::LimitReached { limit: Limit::MessageLen, max: 3 };
    assert_eq!(Error::from(error), limit);
}

#[test]
fn refusals_become_errors_of_the_core() {
    let at = |bytes: &[u8]| Error::from(refusal::<Call>(bytes));
    assert_eq!(at(b"\x10"), Error::Truncated { entity: Entity::Message, at: 1 });
    let missing = at(b"\x1a\x02\x0a\x00");
    assert_eq!((missing.entity(), missing.at()), (Entity::Message, 4));
    assert_eq!(missing.to_string(), "invalid message at 4: a required field is missing");
}
