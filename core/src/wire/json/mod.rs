//! The JSON form of messages, by Mesos' own rules, which are not those of protobuf's JSON.
//!
//! Names are as in the schema, enums by name, bytes in base64, 64-bit integers as numbers. Fields come in the order the
//! schema declares them; an absent field with an explicit default is written with it unless it is deprecated; empty
//! lists are left out. The reader is more tolerant: `null` is as good as absent, unknown names are ignored,
//! a number may stand in a string, one element may stand for a list.
//!
//! Both directions go over the wire form, driven by the tables of the schema: JSON is read into wire bytes and written
//! from them.

mod base64;
mod decimal;
mod error;
mod number;
mod read;
mod text;
mod write;

pub use error::{JsonCause, JsonError};

use super::codec::{DecodeLimits, decode as decode_wire, encode_known_into, validate};
use super::error::{DecodeCause, DecodeError};
use super::required::visit_missing;
use super::schema::WireMessage;
use super::view::View;

/// Appends the JSON form of a message to `out`, without white space.
///
/// Numbers that are not finite, which JSON has no form for, are written as the strings that Mesos reads.
///
/// ```
/// use apportion_core::wire::{json, v1::Filters};
///
/// let mut out = Vec::new();
/// json::encode_into(&Filters::default(), &mut out);
/// assert_eq!(out, br#"{"refuse_seconds":5.0}"#);
/// ```
pub fn encode_into<M: WireMessage>(message: &M, out: &mut Vec<u8>) {
    let mut wire = Vec::new();
    encode_known_into(message, &mut wire);
    write::write(M::SCHEMA, &wire, out);
}

/// Appends the JSON form of a message that is read where it lies: no owned message is made.
///
/// ```
/// use apportion_core::wire::view::{CallView, Reader};
/// use apportion_core::wire::{DecodeLimits, json};
///
/// let mut reader = Reader::new(DecodeLimits::default());
/// let call: CallView<'_> = reader.read(b"\x10\x02").unwrap();
/// let mut out = Vec::new();
/// json::write_view(&call, &mut out);
/// assert_eq!(out, br#"{"type":"TEARDOWN"}"#);
/// ```
pub fn write_view<'a, V: View<'a>>(view: &V, out: &mut Vec<u8>) {
    write::write(V::Message::SCHEMA, view.as_bytes(), out);
}

/// Reads the JSON form of a message into its wire form, which is appended to `wire`: its fields in the order of the
/// text.
///
/// What is appended is what [`decode`](crate::wire::decode) accepts.
///
/// # Errors
/// As [`decode`]; nothing is appended then.
pub fn read_into<M: WireMessage>(
    text: &[u8],
    limits: &DecodeLimits,
    wire: &mut Vec<u8>,
) -> Result<(), JsonError> {
    let from = wire.len();
    let read = read::read(M::SCHEMA, text, limits, wire).and_then(|()| {
        validate::<M>(&wire[from..], limits).map_err(|error| refusal(error, &wire[from..]))
    });
    if read.is_err() {
        wire.truncate(from);
    }
    read
}

/// Reads a message from its JSON form.
///
/// # Errors
/// [`JsonError`]: what is wrong and where. A message is refused as a whole.
///
/// ```
/// use apportion_core::wire::{DecodeLimits, json, v1::scheduler::Call};
///
/// let limits = DecodeLimits::default();
/// let text = br#"{"type": "SUBSCRIBE", "subscribe": {"framework_info": {"name": "batch"}}}"#;
/// let error = json::decode::<Call>(text, &limits).unwrap_err();
/// assert_eq!(error.to_string(), "Missing required fields: subscribe.framework_info.user");
/// ```
pub fn decode<M: WireMessage>(text: &[u8], limits: &DecodeLimits) -> Result<M, JsonError> {
    let mut wire = Vec::new();
    read::read(M::SCHEMA, text, limits, &mut wire)?;
    decode_wire(&wire, limits).map_err(|error| refusal(error, &wire))
}

/// Why the wire form of a text was refused.
fn refusal(error: DecodeError, wire: &[u8]) -> JsonError {
    let Some(schema) = error.path().root() else {
        return JsonError::new(JsonCause::Refused(error.cause()), 0, "");
    };
    if error.cause() != DecodeCause::MissingRequired {
        return JsonError::new(JsonCause::Refused(error.cause()), 0, "");
    }
    let mut missing = Vec::new();
    let visited = visit_missing(schema, wire, &mut |error| {
        missing.push(*error.of(schema).path());
        Ok(())
    });
    debug_assert!(visited.is_ok(), "the wire form was read before");
    JsonError::new(JsonCause::Missing(missing), 0, "")
}
