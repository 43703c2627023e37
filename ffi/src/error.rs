//! What the caller learns of a refusal: a status, and the rest in memory of its own.

use apportion_core::error::{Entity, Error};
use core::ffi::c_char;

/// Done.
pub const APPORTION_OK: i32 = 0;
/// Nothing of this id or name is known.
pub const APPORTION_ERROR_NOT_FOUND: i32 = 1;
/// The id was valid once; what it named is gone.
pub const APPORTION_ERROR_STALE: i32 = 2;
/// There is one of this id or name already.
pub const APPORTION_ERROR_ALREADY_EXISTS: i32 = 3;
/// A value is not well-formed, out of its range or at odds with itself.
pub const APPORTION_ERROR_INVALID: i32 = 4;
/// Well-formed, but the state does not allow it now.
pub const APPORTION_ERROR_CONFLICT: i32 = 5;
/// More is taken or returned than there is.
pub const APPORTION_ERROR_NOT_HELD: i32 = 6;
/// A configured limit was reached.
pub const APPORTION_ERROR_LIMIT_REACHED: i32 = 7;
/// The input ended in the middle of a value.
pub const APPORTION_ERROR_TRUNCATED: i32 = 8;
/// A pointer that must not be NULL is.
pub const APPORTION_ERROR_NULL_ARGUMENT: i32 = -1;
/// An earlier call on this handle ended in APPORTION_ERROR_PANIC: it can only be freed.
pub const APPORTION_ERROR_POISONED: i32 = -2;
/// A bug in Apportion, caught at the boundary. The handle is poisoned from now on.
pub const APPORTION_ERROR_PANIC: i32 = -3;

/// The call's own arguments as a whole.
pub const APPORTION_ENTITY_ARGUMENT: i32 = 0;
/// An agent.
pub const APPORTION_ENTITY_AGENT: i32 = 1;
/// A framework.
pub const APPORTION_ENTITY_FRAMEWORK: i32 = 2;
/// A role, or the name of one.
pub const APPORTION_ENTITY_ROLE: i32 = 3;
/// An offer.
pub const APPORTION_ENTITY_OFFER: i32 = 4;
/// An inverse offer.
pub const APPORTION_ENTITY_INVERSE_OFFER: i32 = 5;
/// A resource object.
pub const APPORTION_ENTITY_RESOURCE: i32 = 6;
/// A scalar amount.
pub const APPORTION_ENTITY_QUANTITY: i32 = 7;
/// A range, or a list of ranges.
pub const APPORTION_ENTITY_RANGES: i32 = 8;
/// A set of items.
pub const APPORTION_ENTITY_SET: i32 = 9;
/// A reservation, or a stack of them.
pub const APPORTION_ENTITY_RESERVATION: i32 = 10;
/// The disk part of a resource.
pub const APPORTION_ENTITY_DISK: i32 = 11;
/// A quota.
pub const APPORTION_ENTITY_QUOTA: i32 = 12;
/// A weight.
pub const APPORTION_ENTITY_WEIGHT: i32 = 13;
/// A filter.
pub const APPORTION_ENTITY_FILTER: i32 = 14;
/// An offer constraint.
pub const APPORTION_ENTITY_CONSTRAINT: i32 = 15;
/// An attribute of an agent.
pub const APPORTION_ENTITY_ATTRIBUTE: i32 = 16;
/// A task.
pub const APPORTION_ENTITY_TASK: i32 = 17;
/// An event or call message.
pub const APPORTION_ENTITY_MESSAGE: i32 = 18;
/// A record of a RecordIO stream.
pub const APPORTION_ENTITY_RECORD: i32 = 19;
/// A configuration value.
pub const APPORTION_ENTITY_CONFIG: i32 = 20;
/// A point in time, or a duration.
pub const APPORTION_ENTITY_TIME: i32 = 21;
/// A capability.
pub const APPORTION_ENTITY_CAPABILITY: i32 = 22;
/// A scenario file.
pub const APPORTION_ENTITY_SCENARIO: i32 = 23;
/// A snapshot.
pub const APPORTION_ENTITY_SNAPSHOT: i32 = 24;

/// Bytes of a message, the NUL at its end included.
pub const APPORTION_MESSAGE_LEN: usize = 240;

/// Why a call was refused. The callee fills it in when a call fails, and leaves it alone when it succeeds.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct ErrorReport {
    /// The status that the call returned: one of APPORTION_ERROR_*.
    pub code: i32,
    /// What it is about: one of APPORTION_ENTITY_*.
    pub entity: i32,
    /// The row of the batch that was refused; 0 where there is no batch.
    pub row: u64,
    /// Where the cause was found: a byte offset in a text, an index in a list, 0 where there is only one place.
    pub at: u64,
    /// The same in words: UTF-8 that ends with NUL, cut to fit.
    pub message: [c_char; APPORTION_MESSAGE_LEN],
}

/// Why an export did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The core, or a check at the door, refused.
    Refused(Error),
    /// The parameter of this name is NULL.
    Null(&'static str),
    /// The handle panicked before.
    Poisoned,
    /// The call panicked.
    Panic,
}

/// A cause, and the row of the batch it was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) cause: Cause,
    pub(crate) row: usize,
}

pub(crate) type Outcome<T = ()> = Result<T, Refusal>;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Cause::Refused(error).into()
    }
}

impl From<Cause> for Refusal {
    fn from(cause: Cause) -> Self {
        Refusal { cause, row: 0 }
    }
}

impl Refusal {
    pub(crate) const fn in_row(self, row: usize) -> Self {
        Refusal { row, ..self }
    }

    pub(crate) fn status(self) -> i32 {
        match self.cause {
            Cause::Refused(error) => error.code() as i32,
            Cause::Null(_) => APPORTION_ERROR_NULL_ARGUMENT,
            Cause::Poisoned => APPORTION_ERROR_POISONED,
            Cause::Panic => APPORTION_ERROR_PANIC,
        }
    }

    pub(crate) fn report(self) -> ErrorReport {
        let (entity, at) = match self.cause {
            Cause::Refused(error) => (error.entity(), error.at()),
            _ => (Entity::Argument, 0),
        };
        let mut message = Message::default();
        // Cut where it is too long: a message never fails.
        let _ = match self.cause {
            Cause::Refused(error) => core::fmt::write(&mut message, format_args!("{error}")),
            Cause::Null(name) => core::fmt::write(&mut message, format_args!("{name} is NULL")),
            Cause::Poisoned => core::fmt::write(
                &mut message,
                format_args!("an earlier call on this handle panicked"),
            ),
            Cause::Panic => {
                core::fmt::write(&mut message, format_args!("a bug: the call panicked"))
            }
        };
        ErrorReport {
            code: self.status(),
            entity: entity as i32,
            row: self.row as u64,
            at: at as u64,
            message: message.bytes,
        }
    }
}

/// A text that ends with NUL, being written.
struct Message {
    bytes: [c_char; APPORTION_MESSAGE_LEN],
    len: usize,
}

impl Default for Message {
    fn default() -> Self {
        Message { bytes: [0; APPORTION_MESSAGE_LEN], len: 0 }
    }
}

impl core::fmt::Write for Message {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        let room = APPORTION_MESSAGE_LEN - 1 - self.len;
        let fits = (0..=text.len().min(room)).rev().find(|end| text.is_char_boundary(*end));
        let fits = fits.unwrap_or(0);
        for (to, from) in self.bytes[self.len..].iter_mut().zip(&text.as_bytes()[..fits]) {
            *to = *from as c_char;
        }
        self.len += fits;
        if fits < text.len() { Err(core::fmt::Error) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::fmt::Write;

    #[test]
    fn a_long_message_is_cut_between_characters() {
        let mut message = Message::default();
        assert!(message.write_str(&"ä".repeat(200)).is_err());
        assert_eq!(message.len, 238, "a character of two bytes does not fit into the last one");
        assert_eq!(message.bytes[238..], [0, 0]);
    }

    #[test]
    fn a_report_says_what_and_where() {
        let error = Error::Invalid { entity: Entity::Role, reason: "too odd", at: 7 };
        let report = Refusal::from(error).in_row(3).report();
        assert_eq!((report.code, report.entity, report.row, report.at), (4, 3, 3, 7));
        let text: Vec<u8> =
            report.message.iter().map(|c| *c as u8).take_while(|c| *c != 0).collect();
        assert_eq!(text, error.to_string().as_bytes());
    }
}
