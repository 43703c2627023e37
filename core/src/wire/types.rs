//! Message types by name: what to do with bytes whose type is known only when they come.

use super::codec::{DecodeLimits, decode, encode_into};
use super::error::DecodeError;
use super::json::{self, JsonError};
use super::schema::{MessageSchema, WireMessage};

type Fallible<E> = fn(&[u8], &DecodeLimits, &mut Vec<u8>) -> Result<(), E>;

/// A message type of the protocol, found by its name.
///
/// ```
/// use apportion_core::wire::{DecodeLimits, MessageType};
///
/// let kind = MessageType::named("mesos.v1.Value.Range").unwrap();
/// let (limits, mut text, mut wire) = (DecodeLimits::default(), Vec::new(), Vec::new());
/// kind.to_json(b"\x08\x01\x10\x05", &limits, &mut text)?;
/// assert_eq!(text, br#"{"begin":1,"end":5}"#);
/// kind.from_json(&text, &limits, &mut wire).unwrap();
/// assert_eq!(wire, b"\x08\x01\x10\x05");
/// # Ok::<(), apportion_core::wire::DecodeError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct MessageType {
    schema: &'static MessageSchema,
    rewrite: Fallible<DecodeError>,
    to_json: Fallible<DecodeError>,
    from_json: Fallible<JsonError>,
}

impl MessageType {
    pub(super) const fn of<M: WireMessage>() -> MessageType {
        MessageType {
            schema: M::SCHEMA,
            rewrite: |bytes, limits, out| {
                encode_into(&decode::<M>(bytes, limits)?, out);
                Ok(())
            },
            to_json: |bytes, limits, out| {
                json::encode_into(&decode::<M>(bytes, limits)?, out);
                Ok(())
            },
            from_json: |text, limits, out| {
                encode_into(&json::decode::<M>(text, limits)?, out);
                Ok(())
            },
        }
    }

    /// All of them, sorted by their names.
    pub const fn all() -> &'static [MessageType] {
        super::generated::TYPES
    }

    /// The type of this full name, as in `mesos.v1.scheduler.Call`.
    pub fn named(name: &str) -> Option<&'static MessageType> {
        let all = MessageType::all();
        let index = all.binary_search_by(|kind| kind.schema.name.cmp(name)).ok()?;
        all.get(index)
    }

    /// Its full name.
    pub const fn name(&self) -> &'static str {
        self.schema.name
    }

    /// Its table.
    pub const fn schema(&self) -> &'static MessageSchema {
        self.schema
    }

    /// Appends an encoded message as [`encode_into`] writes it: fields by number, merged, unknown ones last.
    ///
    /// # Errors
    /// As [`decode`]'s; nothing is appended then.
    pub fn rewrite(
        &self,
        bytes: &[u8],
        limits: &DecodeLimits,
        out: &mut Vec<u8>,
    ) -> Result<(), DecodeError> {
        (self.rewrite)(bytes, limits, out)
    }

    /// Appends the JSON form of an encoded message.
    ///
    /// # Errors
    /// As [`decode`]'s; nothing is appended then.
    pub fn to_json(
        &self,
        bytes: &[u8],
        limits: &DecodeLimits,
        out: &mut Vec<u8>,
    ) -> Result<(), DecodeError> {
        (self.to_json)(bytes, limits, out)
    }

    /// Appends the encoded form of a message in JSON.
    ///
    /// # Errors
    /// As [`json::decode`]'s; nothing is appended then.
    pub fn from_json(
        &self,
        text: &[u8],
        limits: &DecodeLimits,
        out: &mut Vec<u8>,
    ) -> Result<(), JsonError> {
        (self.from_json)(text, limits, out)
    }
}
