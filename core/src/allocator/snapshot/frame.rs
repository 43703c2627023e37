//! What stands around a snapshot: magic, version, length, checksum.

use super::codec::Reader;
use crate::error::{Entity, Error, Result};

/// How every snapshot begins.
const MAGIC: [u8; 8] = *b"Aportion";
/// Of the layout behind the header.
pub(super) const VERSION: u32 = 1;
/// Magic, version, length of the rest, checksum of the rest.
pub(super) const HEADER: usize = 8 + 4 + 8 + 8;

/// A 64-bit sum of bytes, in which no change within eight bytes in a row stays unseen.
///
/// For each eight bytes, lowest first, the last filled up with zeros: exclusive or, then the finaliser of SplitMix64,
/// which is a bijection. It starts from the length. It protects against accidents, not against forgery.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    let mut sum = bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        sum = mixed(sum ^ u64::from_le_bytes(word));
    }
    sum
}

const fn mixed(word: u64) -> u64 {
    let word = (word ^ word >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let word = (word ^ word >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ word >> 31
}

/// The header of a body.
pub(super) fn header(body: &[u8]) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    header[..8].copy_from_slice(&MAGIC);
    header[8..12].copy_from_slice(&VERSION.to_le_bytes());
    header[12..20].copy_from_slice(&(body.len() as u64).to_le_bytes());
    header[20..].copy_from_slice(&checksum(body).to_le_bytes());
    header
}

/// Checks the header, and that the body is the one it speaks of.
pub(super) fn check(snapshot: &[u8]) -> Result<()> {
    let magic = snapshot.iter().zip(MAGIC);
    if let Some(at) = magic.clone().position(|(byte, expected)| *byte != expected) {
        return Err(Reader::refuse(at, "not a snapshot"));
    }
    let Some((header, body)) = snapshot.split_at_checked(HEADER) else {
        return Err(Error::Truncated { entity: Entity::Snapshot, at: snapshot.len() });
    };
    let number = |bytes: core::ops::Range<usize>| {
        let place = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
        header[bytes].iter().rev().fold(0, place)
    };
    Reader::check(8, number(8..12) == u64::from(VERSION), "of a version that is not known")?;
    let length = number(12..20);
    if (body.len() as u64) < length {
        return Err(Error::Truncated { entity: Entity::Snapshot, at: snapshot.len() });
    }
    Reader::check(12, body.len() as u64 == length, "bytes behind its end")?;
    Reader::check(20, number(20..28) == checksum(body), "the checksum is another")
}
