//! Rows made of views: what the owned messages give, on random events; errors alike.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod wire_samples;

use apportion_core::error::Error;
use apportion_core::limits::Limits;
use apportion_core::matching::{Config, Matcher};
use apportion_core::rng::Rng;
use apportion_core::wire::convert::agent::{attribute_from_wire, domain_from_wire};
use apportion_core::wire::convert::resource::{Format, list_from_wire, to_wire};
use apportion_core::wire::convert::rows::OfferRows;
use apportion_core::wire::v1::scheduler::Event;
use apportion_core::wire::v1::{self, value};
use apportion_core::wire::view::Reader;
use apportion_core::wire::{DecodeLimits, WireMessage, decode, encode};
use std::path::Path;
use wire_samples::{Style, sample};

/// Fills rows with an event and compares them with its messages; what both refuse, they refuse alike.
fn compare(rows: &mut OfferRows, limits: &Limits, bytes: &[u8]) -> bool {
    let event: Event = decode(bytes, &DecodeLimits::default()).unwrap();
    let owned = event.offers.unwrap_or_default().offers;
    let mut reader = Reader::new(DecodeLimits::default());
    let (_, offers) = reader.event(bytes).unwrap();
    rows.fill(&offers);
    let mut refused = rows.refused().iter();
    let mut row = 0;
    for (at, offer) in owned.iter().enumerate() {
        match read(offer, limits) {
            Ok((resources, attributes)) => {
                assert_eq!(rows.offer(row), at, "{:?}", rows.refused());
                assert_eq!(rows.offer_id(row), offer.id.value);
                assert_eq!(rows.role(row), offer.allocation_role());
                assert_eq!(rows.resources(row), resources);
                let agent = rows.agent(row);
                assert_eq!(agent.id(), offer.agent_id.value);
                assert_eq!(agent.hostname(), offer.hostname);
                assert_eq!(agent.attributes(), attributes);
                let domain = offer.domain.as_ref().and_then(domain_from_wire);
                assert_eq!(agent.domain(), domain.as_ref());
                assert_eq!(rows.amounts(row).len(), offer.resources.len());
                for (amount, resource) in rows.amounts(row).iter().zip(&offer.resources) {
                    assert_eq!(rows.kind(amount.kind).unwrap().1, resource.allocation_role());
                }
                row += 1;
            }
            Err(expected) => {
                let error = refused.next().unwrap();
                assert_eq!(error.offer, at, "{error}");
                let field = (error.field, error.index, error.cause);
                assert!(expected.contains(&field), "{field:?} is none of {expected:?}");
            }
        }
    }
    assert_eq!((rows.len(), refused.next()), (row, None));
    rows.refused().is_empty()
}

type Refused = Vec<(&'static str, Option<usize>, Error)>;
type Read = (apportion_core::resource::Resources, Vec<apportion_core::attribute::Attribute>);

/// An offer by way of messages: what is in it, or the first that is wrong with its attributes and its resources.
fn read(offer: &v1::Offer, limits: &Limits) -> Result<Read, Refused> {
    let mut refused = Vec::new();
    let attributes = offer.attributes.iter().enumerate().map(|(index, wire)| {
        attribute_from_wire(wire, limits).map_err(|error| ("attributes", Some(index), error))
    });
    let attributes: Result<Vec<_>, _> = attributes.collect();
    refused.extend(attributes.as_ref().err().copied());
    let resources = list_from_wire(&offer.resources, limits);
    if let Err(of_list) = resources {
        let alone = offer.resources.iter().enumerate().find_map(|(index, wire)| {
            let error = list_from_wire(core::slice::from_ref(wire), limits).err()?;
            Some(("resources", Some(index), error))
        });
        match alone {
            Some(alone) if alone.2.shifted(alone.1.unwrap()) == of_list => refused.push(alone),
            _ => refused.push(("resources", None, of_list)),
        }
    }
    match (attributes, resources) {
        (Ok(attributes), Ok(resources)) => Ok((resources, attributes)),
        _ => Err(refused),
    }
}

fn scalar(rng: &mut Rng) -> f64 {
    [0.0, 0.5, 1.0, 64.0, 0.1234, 2.0, 8.0][rng.below(7) as usize]
}

/// A resource that is mostly in order.
fn resource(rng: &mut Rng) -> v1::Resource {
    const TEXTS: [&str; 12] = [
        "cpus:1",
        "mem:64",
        "gpus:1",
        "cpus(eng):1",
        "cpus(dyn eng):1",
        "cpus(eng>dyn eng/web):2",
        "ports:[1-5]",
        "ports(eng):[7-9]",
        "zones:{a,b}",
        "zones:{c}",
        "disk@MOUNT:100",
        "cpus!:2",
    ];
    let resources: apportion_core::resource::Resources =
        TEXTS[rng.below(12) as usize].parse().unwrap();
    let format = if rng.below(2) == 0 { Format::PreRefinement } else { Format::PostRefinement };
    let role = [None, Some("eng"), Some("ops")][rng.below(3) as usize];
    let mut wire = to_wire(resources.objects().next().unwrap(), format, role);
    if let Some(amount) = &mut wire.scalar {
        amount.value = scalar(rng);
    }
    if let Some(ranges) = &mut wire.ranges {
        let count = rng.below(4);
        let range = |_| {
            let begin = rng.below(60) * 3;
            v1::value::Range { begin, end: begin + rng.below(3), ..Default::default() }
        };
        ranges.range = (0..count).map(range).collect();
        if rng.below(3) > 0 {
            ranges.range.sort_by_key(|range| range.begin);
        }
    }
    match rng.below(60) {
        0 => wire.scalar = Some(value::Scalar { value: f64::NAN, ..Default::default() }),
        1 => wire.set = Some(value::Set::default()),
        2 => wire.name.clear(),
        3 => wire.r#type = 2,
        4 => wire.scalar = None,
        _ => {}
    }
    wire
}

fn offer(rng: &mut Rng, index: u64) -> v1::Offer {
    let attributes: Vec<v1::Attribute> = (0..rng.below(3))
        .map(|at| match rng.below(40) {
            0 => v1::Attribute::default(),
            1 => v1::Attribute::scalar("level", -1.0),
            _ => v1::Attribute::text(format!("a{at}"), format!("v{}", rng.below(2))),
        })
        .collect();
    let role = v1::resource::AllocationInfo { role: Some("eng".into()), ..Default::default() };
    v1::Offer {
        id: format!("offer-{index}").into(),
        framework_id: "framework".into(),
        agent_id: format!("agent-{}", rng.below(9)).into(),
        hostname: format!("host{}", rng.below(2)),
        attributes,
        resources: (0..rng.below(8)).map(|_| resource(rng)).collect(),
        allocation_info: (rng.below(5) > 0).then_some(role),
        ..Default::default()
    }
}

#[test]
fn rows_are_what_messages_give() {
    let limits = Limits { resources_per_bag: 6, ..Limits::default() };
    let mut rng = Rng::new(0x726f_7773);
    let mut rows = OfferRows::new(limits);
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..4_000 {
        let offers = (0..rng.below(5)).map(|index| offer(&mut rng, index)).collect();
        match compare(&mut rows, &limits, &encode(&Event::offers(offers))) {
            true => accepted += 1,
            false => refused += 1,
        }
    }
    assert!(accepted > 500 && refused > 500, "{accepted} accepted, {refused} refused");
}

#[test]
fn offers_of_any_shape_are_taken_or_refused_alike() {
    let limits = Limits::default();
    let mut rng = Rng::new(0x7368_6170);
    let mut rows = OfferRows::new(limits);
    for style in [Style::Plain, Style::Newer] {
        for _ in 0..2_000 {
            let offer = sample(&mut rng, v1::Offer::SCHEMA, style);
            let offer = decode(&offer, &DecodeLimits::default()).unwrap();
            compare(&mut rows, &limits, &encode(&Event::offers(vec![offer])));
        }
    }
}

#[test]
fn a_recorded_event_again_allocates_nothing() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire/offers_100.bin");
    let bytes = std::fs::read(file).unwrap();
    let mut rows = OfferRows::new(Limits::default());
    compare(&mut rows, &Limits::default(), &bytes);
    // Its generator reserves twice to one role, which is no reservation.
    let stack = rows.refused()[0].to_string();
    assert!(stack.contains("resources"), "{stack}");
    let mut reader = Reader::new(DecodeLimits::default());
    let (_, offers) = reader.event(&bytes).unwrap();
    let again = allocation_counter::measure(|| rows.fill(&offers));
    assert_eq!((again.count_total, rows.len() + rows.refused().len()), (0, 100));
    assert!(rows.len() > 50, "{}", rows.len());
}

#[test]
fn an_agent_may_be_described_in_several_ways_within_an_event() {
    let host = |agent: u32, host: &str| v1::Offer {
        agent_id: format!("agent-{agent}").into(),
        hostname: host.into(),
        ..Default::default()
    };
    let ways = [host(1, "a"), host(2, "a"), host(1, "b"), host(2, "a"), host(1, "c"), host(1, "a")];
    let turned: Vec<_> = ways.iter().rev().cloned().collect();
    let events = [ways.to_vec(), turned].map(|offers| encode(&Event::offers(offers)));
    let mut rows = OfferRows::new(Limits::default());
    // Either order, over and over: each way has a number of its own, and no more of them are needed in the end.
    for _ in 0..10 {
        for bytes in &events {
            assert!(compare(&mut rows, &Limits::default(), bytes));
            let numbers: Vec<u32> = (0..6).map(|row| rows.agent_of(row)).collect();
            assert_eq!(numbers[0], numbers[5], "both offers say the same");
            assert!(numbers.iter().all(|number| *number < 6), "{numbers:?}");
        }
    }
    let mut reader = Reader::new(DecodeLimits::default());
    let (_, offers) = reader.event(&events[1]).unwrap();
    rows.fill(&offers);
    assert_eq!(allocation_counter::measure(|| rows.fill(&offers)).count_total, 0);
}

#[test]
fn an_error_names_the_part() {
    let bad = v1::Resource::scalar("cpus", -1.0);
    let offer = |resources| v1::Offer { resources, ..Default::default() };
    let offers = vec![offer(vec![]), offer(vec![v1::Resource::scalar("mem", 1.0), bad])];
    let bytes = encode(&Event::offers(offers));
    let mut reader = Reader::new(DecodeLimits::default());
    let (_, offers) = reader.event(&bytes).unwrap();
    let mut rows = OfferRows::new(Limits::default());
    rows.fill(&offers);
    assert_eq!((rows.len(), rows.refused().len()), (1, 1));
    let text = rows.refused()[0].to_string();
    assert!(text.starts_with("offers.offers[1].resources[1]: "), "{text}");
}

#[test]
fn a_matcher_takes_rows() {
    let mut rng = Rng::new(7);
    let mut offer = offer(&mut rng, 1);
    offer.attributes.clear();
    offer.resources =
        vec![v1::Resource::scalar("cpus", 2.0), v1::Resource::ranges("ports", [(1, 9)])];
    let bytes = encode(&Event::offers(vec![offer]));
    let mut reader = Reader::new(DecodeLimits::default());
    let (_, offers) = reader.event(&bytes).unwrap();
    let mut rows = OfferRows::new(Limits::default());
    rows.fill(&offers);
    let mut matcher = Matcher::new(Config::default()).unwrap();
    let agent = rows.add_to(0, &mut matcher, 7).unwrap();
    assert_eq!(matcher.agent_name(agent), Some(rows.agent(0).id()));
    assert_eq!(rows.ranges(&rows.amounts(0)[1]).len(), 1);
}
