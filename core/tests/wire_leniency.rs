//! What Google's C++ runtime accepts is accepted, and means the same: unknown fields, odd layouts, merging.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

use apportion_core::wire::v1::health_check::HttpCheckInfo;
use apportion_core::wire::v1::scheduler::{Call, OfferConstraints, attribute_constraint, call};
use apportion_core::wire::v1::{ContainerId, CsiPluginContainerInfo};
use apportion_core::wire::v1::{FrameworkInfo, TaskInfo, Value, value};
use apportion_core::wire::{DecodeCause, DecodeLimits, UnknownFields, WireMessage};
use apportion_core::wire::{decode, encode, encode_into, validate};

fn decoded<M: WireMessage>(bytes: &[u8]) -> M {
    let limits = DecodeLimits::default();
    assert_eq!(validate::<M>(bytes, &limits), Ok(()));
    decode(bytes, &limits).unwrap_or_else(|error| panic!("{bytes:x?}: {error}"))
}

fn missing<M: WireMessage>(bytes: &[u8]) -> String {
    let refused = decode::<M>(bytes, &DecodeLimits::default()).err();
    let error = refused.unwrap_or_else(|| panic!("{bytes:x?} passed"));
    assert_eq!(error.cause(), DecodeCause::MissingRequired, "{error}");
    error.path().to_string()
}

/// `body` as the value of a field.
fn field(number: u32, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    prost::encoding::encode_key(number, prost::encoding::WireType::LengthDelimited, &mut out);
    prost::encoding::encode_varint(body.len() as u64, &mut out);
    out.extend_from_slice(body);
    out
}

const TEARDOWN: &[u8] = b"\x10\x02";

#[test]
fn unknown_fields_of_every_layout_are_kept() {
    let unknown: [&[u8]; 6] = [
        b"\xa0\x06\x01",
        b"\xa1\x06\x01\x02\x03\x04\x05\x06\x07\x08",
        b"\xa2\x06\x03\xff\xff\xff",
        b"\xa3\x06\x08\x01\x13\x14\xa4\x06",
        b"\xa5\x06\x01\x02\x03\x04",
        // A number with bits above the 64th.
        b"\xa0\x06\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f",
    ];
    for field in unknown {
        let call: Call = decoded(&[field, TEARDOWN, field].concat());
        assert_eq!(call.unknown_fields.as_bytes(), [field, field].concat());
        // Behind the known ones, as they came.
        assert_eq!(encode(&call), [TEARDOWN, field, field].concat());
    }
}

#[test]
fn a_value_in_another_layout_is_an_unknown_field() {
    // The type as text, as fixed number, as group; the framework's id as a number.
    for odd in [&b"\x12\x01a"[..], b"\x11\0\0\0\0\0\0\0\0", b"\x13\x14", b"\x08\x07"] {
        let mut call: Call = decoded(&[odd, TEARDOWN].concat());
        assert_eq!(encode(&call), [TEARDOWN, odd].concat());
        call.unknown_fields = UnknownFields::default();
        assert_eq!(call, Call { r#type: Some(2), ..Call::default() });
    }
    // In a required field that is as good as nothing.
    assert_eq!(missing::<value::Scalar>(b"\x08\x01"), "value");
}

#[test]
fn an_unknown_number_of_an_enum_is_an_unknown_field() {
    let call: Call = decoded(b"\x10\x63");
    assert_eq!((call.r#type, call.r#type()), (None, call::Type::Unknown));
    assert_eq!(encode(&call), b"\x10\x63");
    // Of two numbers the last known one holds, also when only its low 32 bits are known.
    assert_eq!(decoded::<Call>(b"\x10\x02\x10\x63").r#type, Some(2));
    assert_eq!(decoded::<Call>(b"\x10\x82\x80\x80\x80\x10").r#type, Some(2));
}

#[test]
fn unknown_fields_of_parts_are_merged_and_replaced_with_them() {
    // Two occurrences of one message: one after the other. Of another member of a oneof: gone with it.
    let ids = [field(1, b"\x0a\x01a\x50\x01"), field(1, b"\x50\x02")].concat();
    assert_eq!(encode(&decoded::<Call>(&ids)), field(1, b"\x0a\x01a\x50\x01\x50\x02"));
    let predicate = [field(1, b"\x50\x01"), field(2, b"\x50\x02")].concat();
    let predicate: attribute_constraint::Predicate = decoded(&predicate);
    assert_eq!(encode(&predicate), field(2, b"\x50\x02"));
}

#[test]
fn unknown_numbers_in_a_packed_list_are_fields_of_their_own() {
    let packed = field(1, b"\x01\x63\x02\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
    let info: CsiPluginContainerInfo = decoded(&packed);
    assert_eq!(info.services, [1, 2]);
    let minus_one = b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01";
    let expected = [b"\x08\x01\x08\x02\x08\x63", &minus_one[..]].concat();
    assert_eq!(encode(&info), expected);
}

#[test]
fn prost_reads_and_writes_the_same() {
    use prost::Message;
    let info = field(1, b"\x0a\x01u\x12\x01n\x50\x01");
    let bytes = [TEARDOWN, &field(3, &info), b"\xa0\x06\x01"].concat();
    let call = Call::decode(&bytes[..]).unwrap();
    assert_eq!(call, decoded(&bytes));
    assert_eq!((call.encoded_len(), call.encode_to_vec()), (bytes.len(), bytes.clone()));
    // Prost asks for no required fields, but a string is UTF-8 and depth has an end.
    assert!(Call::decode(&field(3, &field(1, b""))[..]).is_ok());
    assert!(Call::decode(&field(1, &field(1, b"\xff"))[..]).is_err());
    assert!(Call::decode(&bytes[..bytes.len() - 4]).is_err());
    let deep = (0..200).fold(field(1, b"c"), |inner, _| field(2, &inner));
    assert!(ContainerId::decode(&deep[..]).is_err());
}

#[test]
fn numbers_keep_their_low_bits() {
    // Ten bytes of which the last has bits above the 64th.
    let range: value::Range = decoded(b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f\x10\x01");
    assert_eq!(range, value::Range { begin: u64::MAX, end: 1, ..Default::default() });
}

#[test]
fn packed_lists_are_lists() {
    let check = |statuses: &[u8]| -> HttpCheckInfo {
        decoded(&[b"\x08\x50".as_slice(), statuses].concat())
    };
    // One by one, packed, and both; with a number that overflows among them.
    assert_eq!(check(b"\x20\xc8\x01\x20\x05").statuses, [200, 5]);
    assert_eq!(check(b"\x22\x03\xc8\x01\x05").statuses, [200, 5]);
    assert_eq!(check(b"\x22\x01\x07\x20\x08\x22\x00\x22\x01\x09").statuses, [7, 8, 9]);
    let overflows = b"\x22\x0b\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f\x05";
    assert_eq!(check(overflows).statuses, [u32::MAX, 5]);
    let cut = decode::<HttpCheckInfo>(b"\x08\x50\x22\x02\x05\xc8", &DecodeLimits::default());
    let error = cut.unwrap_err();
    assert_eq!((error.cause(), error.offset()), (DecodeCause::InvalidPacked, 5));
}

#[test]
fn the_last_of_several_values_wins() {
    let id: ContainerId = decoded(b"\x0a\x01a\x0a\x01b");
    assert_eq!(id.value, "b");
}

#[test]
fn several_occurrences_of_a_message_merge() {
    // The user in one, the name in the other: only together they are complete.
    let user = field(3, &field(1, &field(1, b"root")));
    let name = field(3, &field(1, &field(2, b"batch")));
    let call: Call = decoded(&[user.clone(), name].concat());
    let expected =
        FrameworkInfo { user: "root".into(), name: "batch".into(), ..Default::default() };
    assert_eq!(call.subscribe.unwrap().framework_info, expected);
    assert_eq!(missing::<Call>(&[user.clone(), user].concat()), "subscribe.framework_info.name");
}

#[test]
fn elements_of_a_list_do_not_merge() {
    // Two tasks that would be complete only together.
    let tasks = [field(1, &field(1, b"a")), field(1, &field(2, &field(1, b"b")))].concat();
    let call = field(4, &field(2, &field(2, &tasks)));
    assert_eq!(missing::<Call>(&call), "accept.operations[0].launch.task_infos[0].task_id");
}

#[test]
fn a_later_member_of_a_oneof_replaces_the_earlier() {
    // text_equals without its value, then exists: what is incomplete is gone.
    let predicate = [field(3, b""), field(1, b"")].concat();
    let decoded: attribute_constraint::Predicate = decoded(&predicate);
    use attribute_constraint::predicate::{Exists, Predicate};
    assert_eq!(decoded.predicate, Some(Predicate::Exists(Exists { ..Default::default() })));
    // The other way round it is not.
    let predicate = [field(1, b""), field(3, b"")].concat();
    assert_eq!(missing::<attribute_constraint::Predicate>(&predicate), "text_equals.value");
}

#[test]
fn a_later_entry_of_a_map_replaces_the_earlier() {
    let entry = |value: &[u8]| field(15, &[field(1, b"cpus"), field(2, value)].concat());
    let one = b"\x09\0\0\0\0\0\0\xf0\x3f";
    let rest = [field(1, b"n"), field(2, &field(1, b"t")), field(3, &field(1, b"a"))].concat();
    let task: TaskInfo = decoded(&[&rest[..], &entry(b""), &entry(one)].concat());
    assert_eq!(task.limits["cpus"].value, 1.0);
    let reversed = [&rest[..], &entry(one), &entry(b"")].concat();
    assert_eq!(missing::<TaskInfo>(&reversed), "limits[1].value.value");
    // An entry without a value has an empty one.
    let bare = [&rest[..], &field(15, &field(1, b"cpus"))].concat();
    assert_eq!(missing::<TaskInfo>(&bare), "limits[0].value");
    // Where an empty one is complete, that is all there is to it.
    let constraints: OfferConstraints = decoded(&field(1, &field(1, b"role")));
    assert_eq!(constraints.role_constraints.len(), 1);
}

#[test]
fn unknown_fields_on_the_last_level_are_kept() {
    let inner = [field(1, b"c"), b"\xa0\x06\x01".to_vec()].concat();
    let nested = (0..100).fold(inner, |inner, _| [field(1, b"c"), field(2, &inner)].concat());
    let id: ContainerId = decoded(&nested);
    assert_eq!(std::iter::successors(Some(&id), |id| id.parent.as_deref()).count(), 101);
    assert_eq!(encode(&id), nested);
}

#[test]
fn fields_come_in_any_order_and_leave_by_number() {
    let value: Value = decoded(b"\x12\x09\x09\0\0\0\0\0\0\xf0\x3f\x08\x00");
    assert_eq!(encode(&value), b"\x08\x00\x12\x09\x09\0\0\0\0\0\0\xf0\x3f");
}

#[test]
fn entries_of_maps_are_written_in_full() {
    // A limit of nothing, and one without a name: Google's encoders write key and value of both.
    let entry =
        |key: &[u8]| field(15, &[field(1, key), field(2, b"\x09\0\0\0\0\0\0\0\0")].concat());
    let rest = [field(1, b"n"), field(2, &field(1, b"t")), field(3, &field(1, b"a"))].concat();
    let bytes = [&rest[..], &entry(b""), &entry(b"cpus")].concat();
    let task: TaskInfo = decoded(&bytes);
    assert_eq!(encode(&task), bytes);
    // Also within others, and appended to what stands there.
    let call = field(4, &field(2, &field(2, &field(1, &bytes))));
    let mut out = b"before".to_vec();
    encode_into(&decoded::<Call>(&call), &mut out);
    assert_eq!(out.strip_prefix(b"before"), Some(&call[..]));
    let constraints = field(1, &[field(1, b""), field(2, b"")].concat());
    assert_eq!(encode(&decoded::<OfferConstraints>(&constraints)), constraints);
}
