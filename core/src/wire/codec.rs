//! Decoding and encoding of owned messages.

use super::check::check;
use super::error::{DecodeCause, DecodeError, Fault};
use super::owned::back::Back;
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
/// Required fields must be there, after occurrences of one sub-message are merged. Unknown fields are kept, to be encoded
/// again; a value in another layout than its field's and an unknown number of an enum are unknown fields. Stricter than
/// C++ in one thing: strings must be UTF-8. One walk over the bytes checks all of it before anything is allocated.
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
    validate::<M>(bytes, limits)?;
    let mut message = M::default();
    match message.absorb(bytes) {
        Some(()) => Ok(message),
        None => Err(DecodeError::from(Fault::new(DecodeCause::Unreadable, 0)).of(M::SCHEMA)),
    }
}

/// Whether [`decode`] would accept the bytes as a message of this type; allocates nothing unless a required field is
/// missing.
///
/// # Errors
/// The same as [`decode`]'s.
pub fn validate<M: WireMessage>(bytes: &[u8], limits: &DecodeLimits) -> Result<(), DecodeError> {
    let depth = limits.depth.min(DecodeLimits::DEPTH_MAX);
    let plain = if bytes.len() <= limits.bytes { M::plain_elements(bytes, depth) } else { None };
    if plain.is_some_and(|elements| elements <= limits.elements as usize) {
        return Ok(());
    }
    let complete = || {
        if check(M::SCHEMA, bytes, limits)?.incomplete {
            visit_missing(M::SCHEMA, bytes, &mut Err)?;
        }
        Ok(())
    };
    complete().map_err(|error: DecodeError| error.of(M::SCHEMA))
}

/// Encodes a message into a new buffer of just its size.
///
/// Fields are in the order of their numbers, maps in the order of their keys, unknown fields last: byte for byte what
/// Google's encoders write. Required fields are plain members of the types, so none can be missing.
pub fn encode<M: WireMessage>(message: &M) -> Vec<u8> {
    let mut back = Back::new(Vec::new(), true);
    message.write(&mut back);
    back.as_bytes().to_vec()
}

/// Appends the encoded message to `out`. One walk over the message; allocates nothing once `out` has the room.
pub fn encode_into<M: WireMessage>(message: &M, out: &mut Vec<u8>) {
    append(message, true, out);
}

/// Likewise, without unknown fields.
///
/// ```
/// use apportion_core::wire::v1::scheduler::Call;
/// use apportion_core::wire::{DecodeLimits, decode, encode_known_into};
///
/// let call: Call = decode(b"\x50\x07\x10\x02", &DecodeLimits::default()).unwrap();
/// let mut out = Vec::new();
/// encode_known_into(&call, &mut out);
/// assert_eq!(out, b"\x10\x02");
/// ```
pub fn encode_known_into<M: WireMessage>(message: &M, out: &mut Vec<u8>) {
    append(message, false, out);
}

fn append<M: WireMessage>(message: &M, keeps_unknown: bool, out: &mut Vec<u8>) {
    let mut back = Back::new(core::mem::take(out), keeps_unknown);
    message.write(&mut back);
    *out = back.finish();
}
