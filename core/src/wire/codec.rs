//! Decoding and encoding of owned messages.

use super::check::{Findings, check};
use super::entries;
use super::error::{DecodeCause, DecodeError, Fault};
use super::normalize::normalize;
use super::required::visit_missing;
use super::schema::WireMessage;

/// How large a message may be. Checked before anything is allocated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecodeLimits {
    /// Bytes of the whole message.
    pub bytes: usize,
    /// Levels of messages below the outermost; more than [`DecodeLimits::DEPTH_MAX`] counts as that.
    pub depth: u32,
    /// Sub-messages and items of repeated fields, all together: what takes memory once decoded, however few bytes it
    /// has on the wire.
    pub elements: u32,
}

impl DecodeLimits {
    /// The levels Google's readers allow, too.
    pub const DEPTH_MAX: u32 = 100;
}

impl Default for DecodeLimits {
    /// 256 MiB, 100 levels, 4,194,304 elements: about seven times an event of 10,000 offers.
    fn default() -> Self {
        DecodeLimits { bytes: 256 << 20, depth: DecodeLimits::DEPTH_MAX, elements: 1 << 22 }
    }
}

/// Decodes a message, with what Google's C++ accepts accepted and what it refuses refused.
///
/// Required fields must be there, after occurrences of one sub-message are merged. Unknown fields are dropped; a value
/// in another layout than its field's and an unknown number of an enum are unknown fields. Stricter than C++ in one
/// thing: strings must be UTF-8. One walk over the bytes checks all of it before anything is allocated.
///
/// # Errors
/// [`DecodeError`] with cause, path and byte.
///
/// ```
/// use apportion_core::wire::v1::scheduler::{Call, call};
/// use apportion_core::wire::{DecodeLimits, decode};
///
/// let call: Call = decode(b"\x10\x02", &DecodeLimits::default()).unwrap();
/// assert_eq!(call.r#type(), call::Type::Teardown);
///
/// let error = decode::<Call>(b"\x1a\x02\x0a\x00", &DecodeLimits::default()).unwrap_err();
/// assert_eq!(error.path().to_string(), "subscribe.framework_info.user");
/// assert_eq!(error.offset(), 4);
/// ```
pub fn decode<M: WireMessage>(bytes: &[u8], limits: &DecodeLimits) -> Result<M, DecodeError> {
    let read = || {
        let findings = check_complete::<M>(bytes, limits)?;
        let decoded = match findings.odd {
            true => M::decode(&normalize(M::SCHEMA, bytes)?[..]),
            false => M::decode(bytes),
        };
        decoded.map_err(|_| Fault::new(DecodeCause::Unreadable, 0).into())
    };
    read().map_err(|error: DecodeError| error.of(M::SCHEMA))
}

/// Whether [`decode`] would accept the bytes as a message of this type; allocates nothing unless a required field is
/// missing.
///
/// # Errors
/// The same as [`decode`]'s.
pub fn validate<M: WireMessage>(bytes: &[u8], limits: &DecodeLimits) -> Result<(), DecodeError> {
    check_complete::<M>(bytes, limits).map(|_| ()).map_err(|error| error.of(M::SCHEMA))
}

fn check_complete<M: WireMessage>(
    bytes: &[u8],
    limits: &DecodeLimits,
) -> Result<Findings, DecodeError> {
    let findings = check(M::SCHEMA, bytes, limits)?;
    if findings.incomplete {
        visit_missing(M::SCHEMA, bytes, &mut Err)?;
    }
    Ok(findings)
}

/// Encodes a message into a new buffer of just its size.
///
/// Fields are in the order of their numbers and maps in the order of their keys: byte for byte what Google's encoders
/// write. Required fields are plain members of the types, so none can be missing.
pub fn encode<M: WireMessage>(message: &M) -> Vec<u8> {
    let mut out = Vec::new();
    encode_into(message, &mut out);
    out
}

/// Appends the encoded message to `out`.
pub fn encode_into<M: WireMessage>(message: &M, out: &mut Vec<u8>) {
    if !message.has_bare_entry() {
        out.reserve(message.encoded_len());
        message.encode_raw(out);
        return;
    }
    let bare = message.encode_to_vec();
    let completed = entries::complete(M::SCHEMA, &bare, out);
    debug_assert!(completed.is_ok(), "prost wrote it");
}
