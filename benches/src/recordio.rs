//! A recorded stream through the RecordIO decoder, whole and in pieces.

use crate::failure::Failure;
use crate::figures::{self, Speed};
use apportion_core::recordio::Decoder;
use serde::Serialize;
use std::hint::black_box;
use std::time::Instant;

/// The pieces a stream comes in over Ethernet.
const PIECE_BYTES: usize = 1_460;

/// How many bytes are worked on at least between two looks at the clock.
const BYTES_PER_ROUND: usize = 64 << 20;

/// What is printed. `benches/README.md` says what each field holds.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Figures {
    pub(crate) bytes: usize,
    pub(crate) records: u64,
    pub(crate) rounds: u32,
    pub(crate) whole_mb_s: Speed,
    pub(crate) pieces_mb_s: Speed,
}

/// Runs a stream.
pub(crate) fn run(stream: &[u8], rounds: u32) -> Result<Figures, Failure> {
    let records = split(stream, stream.len())?;
    Ok(Figures {
        bytes: stream.len(),
        records,
        rounds,
        whole_mb_s: speed(stream, stream.len(), rounds)?,
        pieces_mb_s: speed(stream, PIECE_BYTES, rounds)?,
    })
}

fn speed(stream: &[u8], piece: usize, rounds: u32) -> Result<Speed, Failure> {
    let repeats = (BYTES_PER_ROUND / stream.len().max(1)).max(1);
    let mut times = Vec::new();
    for _ in 0..rounds {
        let start = Instant::now();
        for _ in 0..repeats {
            black_box(split(black_box(stream), piece)?);
        }
        times.push(start.elapsed());
    }
    Ok(figures::speed(stream.len() * repeats, times))
}

/// How many records there are.
fn split(stream: &[u8], piece: usize) -> Result<u64, Failure> {
    let mut decoder = Decoder::new();
    let mut count = 0;
    for piece in stream.chunks(piece.max(1)) {
        for record in decoder.push(piece) {
            black_box(record?);
            count += 1;
        }
    }
    decoder.finish()?;
    Ok(count)
}
