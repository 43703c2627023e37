//! What holds of every input, whatever it is. The fuzz targets call these, and so does the test `fuzz_corpus`.
#![allow(dead_code, reason = "each fuzz target calls one")]

use apportion_core::limits::Limits;
use apportion_core::recordio::{self, Decoder};
use apportion_core::wire::convert::rows::{OfferRows, RowError};
use apportion_core::wire::convert::{agent, resource};
use apportion_core::wire::v1::scheduler::{Call, Event};
use apportion_core::wire::v1::{Attribute, Offer, Resource, TaskStatus};
use apportion_core::wire::view::{
    CallView, EventView, OfferView, Reader, ResourceView, TaskInfoView, View,
};
use apportion_core::wire::{
    DecodeLimits, WireMessage, decode as read, encode, encode_known_into, json as text, validate,
};

/// An element is the most that a few bytes can make memory of.
const LIMITS: DecodeLimits = DecodeLimits { bytes: 1 << 20, depth: 100, elements: 1 << 16 };

/// A message is refused by all readers or by none; what was read is written, read again and the same.
pub fn decode(data: &[u8]) {
    there_and_back::<Call>(data);
    there_and_back::<Event>(data);
    there_and_back::<TaskStatus>(data);
}

fn there_and_back<M: WireMessage>(data: &[u8]) {
    let valid = validate::<M>(data, &LIMITS);
    let message = read::<M>(data, &LIMITS);
    assert_eq!(valid.err(), message.as_ref().err().copied());
    let Ok(message) = message else { return };
    let written = encode(&message);
    let again = read::<M>(&written, &DecodeLimits::default());
    assert!(again.is_ok_and(|again| encode(&again) == written), "{data:x?}");
}

/// A view is refused where the owned message is; the bytes it reads are the same message, and to be walked over.
pub fn view(data: &[u8]) {
    let mut reader = Reader::new(LIMITS);
    viewed::<CallView<'_>>(&mut reader, data);
    viewed::<TaskInfoView<'_>>(&mut reader, data);
    viewed::<EventView<'_>>(&mut reader, data);
    let Ok((event, offers)) = reader.event(data) else { return };
    let listed = event.offers().map_or(0, |list| list.offers().count());
    assert_eq!(listed, offers.len());
    let resources: usize = offers.iter().map(|offer| resources(&offer)).sum();
    let owned: Event = read(data, &LIMITS).unwrap_or_default();
    let expected = owned.offers.unwrap_or_default().offers;
    assert_eq!(resources, expected.iter().map(|offer| offer.resources.len()).sum::<usize>());
}

fn viewed<'a, V: View<'a>>(reader: &'a mut Reader, data: &'a [u8]) {
    let owned = read::<V::Message>(data, &LIMITS);
    match (reader.read::<V>(data), owned) {
        (Ok(view), Ok(owned)) => {
            let again = read::<V::Message>(view.as_bytes(), &DecodeLimits::default());
            assert!(again.is_ok_and(|again| known(&again) == known(&owned)), "{data:x?}");
        }
        (view, owned) => assert_eq!(view.err(), owned.err(), "{data:x?}"),
    }
}

/// What a message is written as without unknown fields, which a view does not show.
fn known<M: WireMessage>(message: &M) -> Vec<u8> {
    let mut out = Vec::new();
    encode_known_into(message, &mut out);
    out
}

fn resources(offer: &OfferView<'_>) -> usize {
    let named = |resource: &ResourceView<'_>| {
        assert_eq!(resource.name().as_str().as_bytes(), resource.name().as_bytes());
    };
    offer.resources().inspect(named).count()
}

/// What was read from JSON is written as JSON that says the same.
pub fn json(data: &[u8]) {
    json_and_back::<Call>(data);
    json_and_back::<Event>(data);
}

fn json_and_back<M: WireMessage>(data: &[u8]) {
    let Ok(message) = text::decode::<M>(data, &LIMITS) else { return };
    let mut written = Vec::new();
    text::encode_into(&message, &mut written);
    let again = text::decode::<M>(&written, &DecodeLimits::default());
    let again =
        again.unwrap_or_else(|error| panic!("{}: {error}", String::from_utf8_lossy(&written)));
    let mut twice = Vec::new();
    text::encode_into(&again, &mut twice);
    assert_eq!(String::from_utf8_lossy(&written), String::from_utf8_lossy(&twice));
}

/// A stream falls into the same records however it is cut; records written again are the stream.
pub fn recordio(data: &[u8]) {
    let Some((&size, stream)) = data.split_first() else { return };
    let split = |piece: usize| {
        let mut decoder = Decoder::with_max_record(1 << 16);
        let mut records = Vec::new();
        let mut failure = None;
        for piece in stream.chunks(piece) {
            for record in decoder.push(piece) {
                match record {
                    Ok(record) => records.push(record.to_vec()),
                    Err(error) => failure = Some(error),
                }
            }
        }
        (records, failure, decoder.finish())
    };
    let whole = split(stream.len().max(1));
    assert_eq!(whole, split(usize::from(size).max(1)));
    let mut written = Vec::new();
    whole.0.iter().for_each(|record| recordio::encode_into(&mut written, record));
    let mut decoder = Decoder::new();
    let again: Result<Vec<_>, _> =
        decoder.push(&written).map(|record| record.map(<[u8]>::to_vec)).collect();
    assert_eq!(again, Ok(whole.0));
}

/// What becomes a value of the domain comes back as the same value.
pub fn convert(data: &[u8]) {
    let limits = Limits::default();
    if let Ok(wire) = read::<Resource>(data, &LIMITS) {
        in_rows(&wire, &limits);
        if let Ok(value) = resource::from_wire(&wire, &limits) {
            let wire = resource::to_wire(&value, resource::Format::PostRefinement, None);
            assert_eq!(resource::from_wire(&wire, &limits), Ok(value));
        }
    }
    if let Ok(wire) = read::<Attribute>(data, &LIMITS) {
        if let Ok(value) = agent::attribute_from_wire(&wire, &limits) {
            let wire = agent::attribute_to_wire(&value);
            assert_eq!(agent::attribute_from_wire(&wire, &limits), Ok(value));
        }
    }
}

/// A resource twice in an offer: rows hold what the message holds, or refuse what it is refused for.
fn in_rows(wire: &Resource, limits: &Limits) {
    let resources = vec![wire.clone(), wire.clone()];
    let owned = resource::list_from_wire(&resources, limits);
    let bytes = encode(&Event::offers(vec![Offer { resources, ..Offer::default() }]));
    let mut reader = Reader::new(DecodeLimits::default());
    let Ok((_, offers)) = reader.event(&bytes) else { panic!("{bytes:x?}") };
    let mut rows = OfferRows::new(*limits);
    rows.fill(&offers);
    match (rows.refused().first(), owned) {
        (None, Ok(owned)) => assert_eq!(rows.resources(0), owned),
        (refused, owned) => {
            let shifted = |error: &RowError| error.cause.shifted(error.index.unwrap_or_default());
            assert_eq!(refused.map(shifted), owned.err(), "{bytes:x?}");
        }
    }
}
