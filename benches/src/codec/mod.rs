//! One event through the codec: checked, walked over, decoded, encoded, into rows, as JSON and back; and what is written
//! without messages.

pub(crate) mod peers;
pub(crate) mod sample;
mod writers;

use crate::bare;
use crate::failure::Failure;
use crate::figures::{self, Speed};
use apportion_core::limits::Limits;
use apportion_core::wire::convert::rows::OfferRows;
use apportion_core::wire::v1::scheduler::Event;
use apportion_core::wire::view::{OfferTable, OfferView, Reader, ResourceView, Text};
use apportion_core::wire::{DecodeLimits, decode, encode_into, json};
use peers::{Ours, Peers};
use prost::Message;
use serde::Serialize;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// What is printed. `benches/README.md` says what each field holds.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Figures {
    pub(crate) bytes: usize,
    pub(crate) json_bytes: usize,
    pub(crate) offers: usize,
    pub(crate) rounds: u32,
    pub(crate) validate_mb_s: Speed,
    pub(crate) validate_walk_mb_s: Speed,
    pub(crate) walk_mb_s: Speed,
    pub(crate) rows_mb_s: Speed,
    pub(crate) decode_mb_s: Speed,
    pub(crate) bare_decode_mb_s: Speed,
    pub(crate) decode_time_of_bare: f64,
    pub(crate) encode_mb_s: Speed,
    pub(crate) bare_encode_mb_s: Speed,
    pub(crate) json_write_mb_s: Speed,
    pub(crate) json_read_mb_s: Speed,
    pub(crate) json_view_write_mb_s: Speed,
    pub(crate) json_wire_read_mb_s: Speed,
    pub(crate) heap_allocs_per_event: u64,
    pub(crate) batch_bytes: usize,
    pub(crate) batch_mb_s: Speed,
    pub(crate) batch_ms: f64,
    pub(crate) accept_bytes: usize,
    pub(crate) accept_mb_s: Speed,
    pub(crate) accept_ns_per_task: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) peers: Option<Peers>,
}

/// How many bytes are worked on at least between two looks at the clock.
const BYTES_PER_ROUND: usize = 16 << 20;

/// Runs an event, given as its wire bytes, and then the peers in this folder.
pub(crate) fn run_beside(
    bytes: &[u8],
    rounds: u32,
    peers: Option<&Path>,
) -> Result<Figures, Failure> {
    let mut figures = run(bytes, rounds)?;
    if let Some(folder) = peers {
        let ours = Ours {
            validate_walk: figures.validate_walk_mb_s,
            decode: figures.decode_mb_s,
            encode: figures.encode_mb_s,
        };
        let file = peers::file(folder, bytes)?;
        figures.peers = Some(Peers::run(folder, &file, rounds, ours)?);
    }
    Ok(figures)
}

/// Runs an event, given as its wire bytes.
pub(crate) fn run(bytes: &[u8], rounds: u32) -> Result<Figures, Failure> {
    let limits = DecodeLimits::default();
    let event: Event = decode(bytes, &limits)?;
    let mut text = Vec::new();
    json::encode_into(&event, &mut text);

    let mut reader = Reader::new(limits);
    let mut check = || reader.event(bytes).map(|(_, offers)| black_box(offers.len()));
    check()?;
    let validate = speed(bytes.len(), rounds, &mut check)?;
    let mut reader = Reader::new(limits);
    let mut check_and_walk = || reader.event(bytes).map(|(_, offers)| black_box(walk(&offers)));
    check_and_walk()?;
    let validate_walk = speed(bytes.len(), rounds, &mut check_and_walk)?;
    let heap = allocation_counter::measure(|| {
        let _ = black_box(check_and_walk());
    });

    let mut reader = Reader::new(limits);
    let mut rows = OfferRows::new(Limits::default());
    let into_rows = speed(bytes.len(), rounds, || {
        let (_, offers) = reader.event(bytes)?;
        rows.fill(&offers);
        Ok::<_, Failure>(black_box(rows.len()))
    })?;

    let mut reader = Reader::new(limits);
    let (view, offers) = reader.event(bytes)?;
    let walked = speed(bytes.len(), rounds, || Ok::<_, Failure>(black_box(walk(&offers))))?;
    let [decoded, bare_decoded] = side_by_side(
        bytes.len(),
        rounds,
        || Ok(decode::<Event>(bytes, &limits)?),
        || Ok(bare::Event::decode(bytes)),
    )?;
    let bare_event = bare::Event::decode(bytes).unwrap_or_default();
    let (mut out, mut bare_out, mut wire) = (Vec::new(), Vec::new(), Vec::new());
    let [encoded, bare_encoded] = side_by_side(
        bytes.len(),
        rounds,
        || {
            out.clear();
            encode_into(&event, &mut out);
            Ok(out.len())
        },
        || {
            bare_out.clear();
            bare_event.encode_raw(&mut bare_out);
            Ok(bare_out.len())
        },
    )?;
    let (batch_bytes, batch) = writers::batch(rounds)?;
    let (accept_bytes, accept) = writers::accept(rounds)?;
    Ok(Figures {
        bytes: bytes.len(),
        json_bytes: text.len(),
        offers: offers.len(),
        rounds,
        validate_mb_s: validate,
        validate_walk_mb_s: validate_walk,
        walk_mb_s: walked,
        rows_mb_s: into_rows,
        decode_mb_s: decoded,
        bare_decode_mb_s: bare_decoded,
        decode_time_of_bare: (bare_decoded.best / decoded.best * 100.0).round() / 100.0,
        encode_mb_s: encoded,
        bare_encode_mb_s: bare_encoded,
        json_write_mb_s: speed(text.len(), rounds, || {
            out.clear();
            json::encode_into(&event, &mut out);
            Ok::<_, Failure>(black_box(out.len()))
        })?,
        json_read_mb_s: speed(text.len(), rounds, || json::decode::<Event>(&text, &limits))?,
        json_view_write_mb_s: speed(text.len(), rounds, || {
            out.clear();
            json::write_view(&view, &mut out);
            Ok::<_, Failure>(black_box(out.len()))
        })?,
        json_wire_read_mb_s: speed(text.len(), rounds, || {
            wire.clear();
            json::read_into::<Event>(&text, &limits, &mut wire)
        })?,
        heap_allocs_per_event: heap.count_total,
        batch_bytes,
        batch_mb_s: batch,
        batch_ms: writers::ms(batch_bytes, batch),
        accept_bytes,
        accept_mb_s: accept,
        accept_ns_per_task: writers::ns_per_task(accept_bytes, accept),
        peers: None,
    })
}

/// How fast each of two gets through the same bytes, in turns, so that what slows the machine slows both.
fn side_by_side<A, B>(
    bytes: usize,
    rounds: u32,
    mut ours: impl FnMut() -> Result<A, Failure>,
    mut other: impl FnMut() -> Result<B, Failure>,
) -> Result<[Speed; 2], Failure> {
    let repeats = (BYTES_PER_ROUND / bytes.max(1)).max(1);
    let mut times: [Vec<Duration>; 2] = Default::default();
    for _ in 0..rounds {
        let start = Instant::now();
        for _ in 0..repeats {
            black_box(ours()?);
        }
        times[0].push(start.elapsed());
        let start = Instant::now();
        for _ in 0..repeats {
            black_box(other()?);
        }
        times[1].push(start.elapsed());
    }
    Ok(times.map(|times| figures::speed(bytes * repeats, times)))
}

/// How fast `work` gets through so many bytes. What it returns is dropped within the time.
fn speed<T, E: Into<Failure>>(
    bytes: usize,
    rounds: u32,
    mut work: impl FnMut() -> Result<T, E>,
) -> Result<Speed, Failure> {
    let repeats = (BYTES_PER_ROUND / bytes.max(1)).max(1);
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..rounds {
        let start = Instant::now();
        for _ in 0..repeats {
            black_box(work().map_err(Into::into)?);
        }
        times.push(start.elapsed());
    }
    Ok(figures::speed(bytes * repeats, times))
}

/// What a scheduler reads of offers first: ids, host, and of each resource its name, whose it is and how much.
fn walk(offers: &OfferTable<'_>) -> u64 {
    offers.iter().fold(0, |sum, offer| sum.wrapping_add(of_offer(&offer)))
}

fn of_offer(offer: &OfferView<'_>) -> u64 {
    let ids = of_text(offer.id().value())
        .wrapping_add(of_text(offer.framework_id().value()))
        .wrapping_add(of_text(offer.agent_id().value()))
        .wrapping_add(of_text(offer.hostname()));
    offer.resources().fold(ids, |sum, resource| sum.wrapping_add(of_resource(&resource)))
}

fn of_resource(resource: &ResourceView<'_>) -> u64 {
    let mut sum = of_text(resource.name());
    if let Some(role) = resource.allocation_info().and_then(|allocation| allocation.role()) {
        sum = sum.wrapping_add(of_text(role));
    }
    if let Some(role) = resource.reservations().last().and_then(|top| top.role()) {
        sum = sum.wrapping_add(of_text(role));
    }
    if let Some(scalar) = resource.scalar() {
        sum = sum.wrapping_add(scalar.value().to_bits());
    } else if let Some(first) = resource.ranges().and_then(|ranges| ranges.range().next()) {
        sum = sum.wrapping_add(first.begin() ^ first.end());
    }
    sum
}

fn of_text(text: Text<'_>) -> u64 {
    let bytes = text.as_bytes();
    let ends = [bytes.first(), bytes.last()];
    ends.iter().flatten().fold(bytes.len() as u64, |sum, byte| sum << 8 ^ u64::from(**byte))
}
