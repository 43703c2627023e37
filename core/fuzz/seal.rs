//! The header of a snapshot, written a second time from its description: `docs/snapshots.md`.

/// Magic, version, length, checksum.
pub const HEADER: usize = 28;

/// Gives a body the header that belongs to it.
pub fn sealed(body: &[u8]) -> Vec<u8> {
    let mut snapshot = b"Aportion\x01\0\0\0".to_vec();
    snapshot.extend((body.len() as u64).to_le_bytes());
    snapshot.extend(checksum(body).to_le_bytes());
    snapshot.extend(body);
    snapshot
}

fn checksum(body: &[u8]) -> u64 {
    body.chunks(8).fold(body.len() as u64, |sum, chunk| {
        let word = chunk.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        let word: u64 = sum ^ word;
        let word = (word ^ word >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let word = (word ^ word >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^ word >> 31
    })
}
