//! What a master and an official runtime wrote is decoded, and encoded to the same bytes.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod exchange;

use apportion_core::recordio::Decoder;
use apportion_core::wire::v1::scheduler::{Call, Event, call, event};
use apportion_core::wire::{DecodeLimits, WireMessage, decode, encode, validate};
use std::fs;
use std::path::Path;

const PROTOBUF: &str = "application/x-protobuf";

fn there_and_back<M: WireMessage>(name: &str, bytes: &[u8]) -> M {
    let limits = DecodeLimits::default();
    let message: M = decode(bytes, &limits).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(encode(&message), bytes, "{name}");
    assert_eq!(validate::<M>(bytes, &limits), Ok(()), "{name}");
    message
}

#[test]
fn recorded_calls_come_back_byte_for_byte() {
    let mut types = Vec::new();
    for recording in exchange::recordings(PROTOBUF).iter().filter(|one| one.is_request()) {
        let body = recording.body();
        if recording.name == "err_malformed_protobuf.req" {
            let error = decode::<Call>(body, &DecodeLimits::default()).unwrap_err();
            assert_eq!(error.message(), "mesos.v1.scheduler.Call");
            continue;
        }
        types.push(there_and_back::<Call>(&recording.name, body).r#type());
    }
    types.sort();
    types.dedup();
    use call::Type::{Accept, Decline, Revive, Subscribe, Teardown, Unknown};
    assert_eq!(types, [Unknown, Subscribe, Teardown, Accept, Decline, Revive]);
}

#[test]
fn recorded_events_come_back_byte_for_byte() {
    let mut types = Vec::new();
    for recording in exchange::recordings(PROTOBUF).iter().filter(|one| one.is_stream()) {
        let mut decoder = Decoder::new();
        for chunk in recording.chunks() {
            for record in decoder.push(chunk) {
                let event: Event = there_and_back(&recording.name, record.unwrap());
                types.push(event.r#type());
            }
        }
    }
    use event::Type::{Heartbeat, Offers, Subscribed};
    assert_eq!(types[..3], [Subscribed, Heartbeat, Offers]);
}

#[test]
fn offers_of_an_official_runtime_come_back_byte_for_byte() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    for (name, count) in [("offers_1.bin", 1), ("offers_100.bin", 100)] {
        let bytes = fs::read(folder.join(name)).unwrap();
        let event: Event = there_and_back(name, &bytes);
        let offers = event.offers.unwrap().offers;
        assert_eq!(offers.len(), count);
        for offer in offers {
            assert_eq!((offer.resources.len(), offer.attributes.len()), (8, 4), "{name}");
            assert!(offer.scalar("cpus") > 0.0);
        }
    }
}

#[test]
fn every_prefix_of_an_event_is_refused_or_complete() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let bytes = fs::read(folder.join("offers_1.bin")).unwrap();
    let limits = DecodeLimits::default();
    for len in 0..bytes.len() {
        match decode::<Event>(&bytes[..len], &limits) {
            // Nothing, and the type alone.
            Ok(_) => assert!(len == 0 || len == 2, "{len} bytes are no event"),
            Err(error) => assert!(error.offset() <= len, "{error}"),
        }
    }
}
