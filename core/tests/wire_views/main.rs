//! Views accept what the owned decoder accepts, and say what the bytes say.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

#[path = "generated/rebuild.rs"]
#[rustfmt::skip]
#[allow(clippy::all, reason = "generated: one form for all kinds")]
#[allow(unused_variables, reason = "a message without fields has nothing to write")]
mod rebuild;
#[path = "../wire_samples/mod.rs"]
mod wire_samples;

use apportion_core::rng::Rng;
use apportion_core::wire::encode_known_into;
use apportion_core::wire::schema::MessageSchema;
use apportion_core::wire::v1::scheduler::{Call, Event, call, event};
use apportion_core::wire::v1::{ContainerId, TaskStatus};
use apportion_core::wire::view::{CallView, ContainerIdView, Reader, TaskInfoView, View};
use apportion_core::wire::{DecodeCause, DecodeError, DecodeLimits, WireMessage, decode};
use rebuild::CASES;
use std::fs;
use std::path::Path;
use wire_samples::{Style, damage, key, part, sample};

type Rebuild = fn(&mut Reader, &[u8]) -> Result<Vec<u8>, DecodeError>;

/// A message type with its view.
pub(crate) struct Case {
    schema: &'static MessageSchema,
    /// The message written again, field by field, from its view.
    rebuild: Rebuild,
    /// Whether the view reads the bytes themselves, not a copy.
    is_in_place: fn(&mut Reader, &[u8]) -> bool,
    /// The message written again from its owned type, without the unknown fields, which a view does not show.
    owned: fn(&[u8], &DecodeLimits) -> Result<Vec<u8>, DecodeError>,
}

pub(crate) const fn case<M: WireMessage>(
    rebuild: Rebuild,
    is_in_place: fn(&mut Reader, &[u8]) -> bool,
) -> Case {
    Case {
        schema: M::SCHEMA,
        rebuild,
        is_in_place,
        owned: |bytes, limits| {
            decode::<M>(bytes, limits).map(|message| {
                let mut out = Vec::new();
                encode_known_into(&message, &mut out);
                out
            })
        },
    }
}

/// Views and owned messages alike: both refuse with the same error, or both say the same.
fn compare(case: &Case, reader: &mut Reader, bytes: &[u8], limits: &DecodeLimits) -> bool {
    let name = case.schema.name;
    let owned = (case.owned)(bytes, limits);
    let viewed = (case.rebuild)(reader, bytes);
    match (owned, viewed) {
        (Ok(owned), Ok(viewed)) => {
            // Through the owned type once more, for entries of maps, which come sorted from there.
            let viewed = (case.owned)(&viewed, limits).unwrap_or_else(|error| {
                panic!("{name}: {bytes:x?} rebuilt as {viewed:x?}: {error}")
            });
            assert_eq!(viewed, owned, "{name}: {bytes:x?}");
            true
        }
        (Err(owned), Err(viewed)) => {
            assert_eq!(owned, viewed, "{name}: {bytes:x?}");
            false
        }
        (owned, viewed) => panic!("{name}: {bytes:x?}: owned {owned:?}, viewed {viewed:?}"),
    }
}

#[test]
fn plain_messages_are_rebuilt_byte_for_byte() {
    let mut reader = Reader::new(DecodeLimits::default());
    let mut rng = Rng::new(0x0076_6965_7773);
    let mut total = 0;
    for case in CASES {
        for _ in 0..120 {
            let bytes = sample(&mut rng, case.schema, Style::Plain);
            let rebuilt = (case.rebuild)(&mut reader, &bytes);
            let name = case.schema.name;
            let rebuilt = rebuilt.unwrap_or_else(|error| panic!("{error}: {bytes:x?}"));
            assert_eq!(rebuilt, bytes, "{name}");
            assert!((case.is_in_place)(&mut reader, &bytes), "{name}: {bytes:x?} was copied");
            total += bytes.len();
        }
    }
    assert!(total > 1 << 20, "{total} bytes are too few to say much");
}

#[test]
fn odd_messages_are_accepted_alike_and_mean_the_same() {
    let limits = DecodeLimits::default();
    let mut reader = Reader::new(limits);
    let mut rng = Rng::new(0x6f64_6473);
    let (mut accepted, mut refused) = (0, 0);
    for case in CASES {
        for _ in 0..300 {
            let bytes = sample(&mut rng, case.schema, Style::Odd);
            match compare(case, &mut reader, &bytes, &limits) {
                true => accepted += 1,
                false => refused += 1,
            }
        }
    }
    assert!(accepted > 1_000 && refused > 1_000, "{accepted} accepted, {refused} refused");
}

#[test]
fn damaged_messages_are_accepted_alike() {
    let limits = DecodeLimits::default();
    let mut reader = Reader::new(limits);
    let mut rng = Rng::new(0x6461_6d61_6765);
    let (mut accepted, mut refused) = (0, 0);
    for case in CASES {
        for _ in 0..300 {
            let mut bytes = sample(&mut rng, case.schema, Style::Plain);
            damage(&mut rng, &mut bytes);
            match compare(case, &mut reader, &bytes, &limits) {
                true => accepted += 1,
                false => refused += 1,
            }
        }
    }
    assert!(accepted > 1_000 && refused > 1_000, "{accepted} accepted, {refused} refused");
}

#[test]
fn limits_are_the_decoders() {
    let mut rng = Rng::new(0x006c_696d_6974);
    let mut refused = 0;
    for case in CASES {
        for _ in 0..20 {
            let bytes = sample(&mut rng, case.schema, Style::Plain);
            let limits = DecodeLimits {
                bytes: rng.below(600) as usize,
                depth: rng.below(6) as u32,
                elements: rng.below(30) as u32,
            };
            refused += u32::from(!compare(case, &mut Reader::new(limits), &bytes, &limits));
        }
    }
    assert!(refused > 500, "{refused}");
}

#[test]
fn recorded_events_are_rebuilt_byte_for_byte() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let event = CASES.iter().find(|case| case.schema == Event::SCHEMA).unwrap();
    let mut reader = Reader::new(DecodeLimits::default());
    for (name, count) in [("offers_1.bin", 1), ("offers_100.bin", 100)] {
        let bytes = fs::read(folder.join(name)).unwrap();
        assert!((event.rebuild)(&mut reader, &bytes) == Ok(bytes.clone()), "{name}");
        let owned: Event = decode(&bytes, &DecodeLimits::default()).unwrap();
        let owned = owned.offers.unwrap().offers;
        let (_, offers) = reader.event(&bytes).unwrap();
        assert_eq!((offers.len(), offers.is_empty()), (count, false));
        assert_eq!(offers.iter().len(), count);
        for (index, (listed, owned)) in offers.iter().zip(&owned).enumerate() {
            let view = offers.at(index).unwrap();
            assert_eq!(view.hostname(), owned.hostname.as_str());
            assert_eq!(view.id().value(), owned.id.value.as_str());
            assert_eq!(view.resources().count(), owned.resources.len());
            assert_eq!(listed.id().value(), view.id().value());
        }
        assert!(offers.at(count).is_none());
    }
}

#[test]
fn the_table_is_that_of_the_last_event() {
    let bytes =
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire/offers_100.bin"));
    let bytes = bytes.unwrap();
    let mut reader = Reader::new(DecodeLimits::default());
    assert_eq!(reader.event(&bytes).unwrap().1.len(), 100);
    assert!(reader.event(&bytes[..bytes.len() - 1]).is_err());
    assert!(reader.event(b"\x08\x08").unwrap().1.is_empty());
    // With the type behind the offers the event is not plain, and its offers are read from the rewritten bytes.
    let turned = [&bytes[2..], &bytes[..2]].concat();
    let (event, offers) = reader.event(&turned).unwrap();
    assert_eq!((event.r#type(), offers.len()), (Some(event::Type::Offers), 100));
    assert_eq!(offers.at(99).unwrap().hostname(), "agent-00099.dc0.example.com");
}

#[test]
fn parts_of_a_message_that_come_apart_are_seen_together() {
    // The user in one occurrence, the name in the other.
    let field = |number: u32, body: &[u8]| {
        let mut out = Vec::new();
        key(&mut out, number << 3 | 2);
        part(&mut out, |out| out.extend_from_slice(body));
        out
    };
    let user = field(3, &field(1, &field(1, b"root")));
    let name = field(3, &field(1, &field(2, b"batch")));
    let bytes = [user, name].concat();
    let mut reader = Reader::new(DecodeLimits::default());
    let call: CallView<'_> = reader.read(&bytes).unwrap();
    let framework = call.subscribe().unwrap().framework_info();
    assert_eq!((framework.user().as_str(), framework.name().as_str()), ("root", "batch"));
}

#[test]
fn unknown_fields_behind_the_known_are_plain() {
    let bytes = b"\x10\x02\xa0\x06\x01\xa2\x06\x03abc\xa1\x06\0\0\0\0\0\0\0\0\xa5\x06\0\0\0\0";
    let mut reader = Reader::new(DecodeLimits::default());
    let call: CallView<'_> = reader.read(bytes).unwrap();
    // No copy was made.
    assert!(std::ptr::eq(call.as_bytes(), &bytes[..]));
    assert_eq!(call.r#type(), Some(call::Type::Teardown));
    assert!(decode::<Call>(bytes, &DecodeLimits::default()).is_ok());
}

#[test]
fn entries_of_maps_are_sorted_and_last() {
    let entry = |key: &[u8], value: f64| {
        let mut scalar = vec![0x09];
        scalar.extend_from_slice(&value.to_le_bytes());
        let body = [&[0x0a, key.len() as u8], key, &[0x12, 9], &scalar].concat();
        [&[0x7a, body.len() as u8], &body[..]].concat()
    };
    let start = b"\x0a\x01n\x12\x03\x0a\x01t\x1a\x03\x0a\x01a";
    let entries = [entry(b"mem", 1.0), entry(b"cpus", 2.0), entry(b"mem", 3.0)].concat();
    let bytes = [&start[..], &entries].concat();
    let mut reader = Reader::new(DecodeLimits::default());
    let task: TaskInfoView<'_> = reader.read(&bytes).unwrap();
    let limits: Vec<_> =
        task.limits().map(|entry| (entry.key().as_str(), entry.value().value())).collect();
    assert_eq!(limits, [("cpus", 2.0), ("mem", 3.0)]);
}

#[test]
fn a_hundred_levels_and_no_more() {
    let nested = |levels: u32| {
        (0..levels).fold(b"\x0a\x01c".to_vec(), |inner, _| {
            let mut out = b"\x0a\x01c\x12".to_vec();
            part(&mut out, |out| out.extend_from_slice(&inner));
            out
        })
    };
    let mut reader = Reader::new(DecodeLimits::default());
    let deep = nested(100);
    let mut id: ContainerIdView<'_> = reader.read(&deep).unwrap();
    let mut levels = 0;
    while let Some(parent) = id.parent() {
        (id, levels) = (parent, levels + 1);
    }
    assert_eq!(levels, 100);
    for levels in [101, 2_000] {
        let deep = nested(levels);
        let error = reader.read::<ContainerIdView<'_>>(&deep).unwrap_err();
        assert_eq!(error.cause(), DecodeCause::TooDeep { max: 100 });
        assert_eq!(Err(error), decode::<ContainerId>(&deep, &DecodeLimits::default()));
    }
}

#[test]
fn a_missing_field_is_named() {
    let mut reader = Reader::new(DecodeLimits::default());
    let error = reader.read::<CallView<'_>>(b"\x1a\x02\x0a\x00").unwrap_err();
    assert_eq!(error.path().to_string(), "subscribe.framework_info.user");
    assert_eq!(error.message(), Call::SCHEMA.name);
    assert!(decode::<TaskStatus>(b"", &DecodeLimits::default()).is_err());
}
