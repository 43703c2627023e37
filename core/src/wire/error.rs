//! Why a message was refused: the cause, the byte, and the path of the field.

use super::schema::{FieldSchema, Kind, MessageSchema};
use crate::error::{Entity, Error};
use crate::limits::Limit;
use core::fmt;

/// What is wrong with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeCause {
    /// The message ends inside a field.
    Truncated,
    /// A length reaches past the end of what contains it.
    LengthPastEnd,
    /// A number of more than ten bytes, or a length of more than five.
    OverlongVarint,
    /// A tag with field number 0, with wire type 6 or 7, or above 32 bits.
    InvalidTag,
    /// The end of a group that was not begun.
    UnmatchedGroup,
    /// A packed list whose length does not fit its elements.
    InvalidPacked,
    /// A string that is not UTF-8.
    InvalidUtf8,
    /// A required field is absent, or an enum with a number that is none of its own.
    MissingRequired,
    /// More bytes than [`DecodeLimits::bytes`](super::DecodeLimits::bytes).
    TooLong {
        /// The limit.
        max: u64,
    },
    /// More levels than [`DecodeLimits::depth`](super::DecodeLimits::depth).
    TooDeep {
        /// The limit.
        max: u32,
    },
    /// More elements than [`DecodeLimits::elements`](super::DecodeLimits::elements).
    TooManyElements {
        /// The limit.
        max: u32,
    },
    /// Refused for a reason the checks do not know: a bug worth reporting, not a property of the input.
    Unreadable,
}

impl DecodeCause {
    /// The rule that was broken, in words.
    pub const fn reason(self) -> &'static str {
        match self {
            DecodeCause::Truncated => "the message ends inside a field",
            DecodeCause::LengthPastEnd => "a length reaches past the end",
            DecodeCause::OverlongVarint => "a number has too many bytes",
            DecodeCause::InvalidTag => "not a tag",
            DecodeCause::UnmatchedGroup => "a group ends that was not begun",
            DecodeCause::InvalidPacked => "a packed list ends inside an element",
            DecodeCause::InvalidUtf8 => "a string is not UTF-8",
            DecodeCause::MissingRequired => "a required field is missing",
            DecodeCause::TooLong { .. } => "the message is too long",
            DecodeCause::TooDeep { .. } => "messages are nested too deeply",
            DecodeCause::TooManyElements { .. } => "the message has too many elements",
            DecodeCause::Unreadable => "the message cannot be read",
        }
    }
}

/// What is wrong at one byte: all that the readers of the bare encoding can say.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fault {
    pub(super) cause: DecodeCause,
    pub(super) offset: usize,
}

impl Fault {
    pub(super) const fn new(cause: DecodeCause, offset: usize) -> Fault {
        Fault { cause, offset }
    }
}

/// A message was refused. Nothing of it was kept.
///
/// Made without allocating, so that refusing hostile input is cheap. `Display` names the message, the path, the rule
/// and the byte; [`DecodeError::path`] alone is what Mesos prints after "Missing required fields: ".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecodeError {
    cause: DecodeCause,
    offset: usize,
    path: FieldPath,
}

impl From<Fault> for DecodeError {
    fn from(fault: Fault) -> DecodeError {
        DecodeError { cause: fault.cause, offset: fault.offset, path: FieldPath::EMPTY }
    }
}

impl DecodeError {
    /// The same error seen from one message further out: it is in the field at `field` of that message's table.
    pub(super) fn within(mut self, field: usize, occurrence: u32) -> DecodeError {
        self.path.push_front(field, occurrence);
        self
    }

    /// The same error, its path beginning at a message of this schema.
    pub(super) const fn of(mut self, schema: &'static MessageSchema) -> DecodeError {
        self.path.root = Some(schema);
        self
    }

    /// What is wrong.
    pub const fn cause(&self) -> DecodeCause {
        self.cause
    }

    /// The byte where it was found; for a missing field, the end of the message that lacks it.
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Full name of the message that was to be decoded.
    pub const fn message(&self) -> &'static str {
        match self.path.root {
            Some(schema) => schema.name,
            None => "",
        }
    }

    /// The field it was found in, from the outermost message inwards.
    pub const fn path(&self) -> &FieldPath {
        &self.path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())?;
        if !self.path.is_empty() {
            write!(f, ": {}", self.path)?;
        }
        write!(f, ": {} (byte {})", self.cause.reason(), self.offset)
    }
}

impl core::error::Error for DecodeError {}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Error {
        match error.cause {
            DecodeCause::Truncated | DecodeCause::LengthPastEnd => {
                Error::Truncated { entity: Entity::Message, at: error.offset }
            }
            DecodeCause::TooLong { max } => Error::LimitReached { limit: Limit::MessageLen, max },
            DecodeCause::TooDeep { max } => {
                Error::LimitReached { limit: Limit::MessageDepth, max: u64::from(max) }
            }
            DecodeCause::TooManyElements { max } => {
                Error::LimitReached { limit: Limit::MessageElements, max: u64::from(max) }
            }
            cause => Error::invalid(Entity::Message, cause.reason(), error.offset),
        }
    }
}

/// The way from a message to one of its fields: `subscribe.framework_info.user`, `accept.operations[2].launch`.
///
/// Keeps the outermost 16 steps, more than the schema nests without containers in containers; `...` stands for further
/// ones.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FieldPath {
    root: Option<&'static MessageSchema>,
    /// A ring: step `depth - 1` is the outermost, each an index into the table of the message it is in.
    fields: [u8; FieldPath::STEPS],
    /// Of repeated fields: which occurrence.
    occurrences: [u32; FieldPath::STEPS],
    depth: u32,
}

impl FieldPath {
    const STEPS: usize = 16;
    const EMPTY: FieldPath = FieldPath {
        root: None,
        fields: [0; FieldPath::STEPS],
        occurrences: [0; FieldPath::STEPS],
        depth: 0,
    };

    fn push_front(&mut self, field: usize, occurrence: u32) {
        let at = self.depth as usize % FieldPath::STEPS;
        self.fields[at] = field as u8;
        self.occurrences[at] = occurrence;
        self.depth += 1;
    }

    /// The message it begins at.
    pub(super) const fn root(&self) -> Option<&'static MessageSchema> {
        self.root
    }

    /// How many messages down the field is.
    pub const fn depth(&self) -> u32 {
        self.depth
    }

    /// Whether it names the message itself.
    pub const fn is_empty(&self) -> bool {
        self.depth == 0
    }

    /// The fields of the way, from the outermost inwards, each with its occurrence (0 unless it is repeated).
    pub fn steps(&self) -> impl Iterator<Item = (&'static FieldSchema, u32)> + '_ {
        let kept = (self.depth as usize).min(FieldPath::STEPS);
        let mut schema = self.root;
        (0..kept).map_while(move |step| {
            let at = (self.depth as usize - 1 - step) % FieldPath::STEPS;
            let field = schema?.fields.get(usize::from(self.fields[at]))?;
            schema = match field.kind {
                Kind::Message(inner) => Some(inner),
                _ => None,
            };
            Some((field, self.occurrences[at]))
        })
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, (field, occurrence)) in self.steps().enumerate() {
            if position > 0 {
                f.write_str(".")?;
            }
            f.write_str(field.name)?;
            if field.is_repeated() {
                write!(f, "[{occurrence}]")?;
            }
        }
        if self.depth as usize > FieldPath::STEPS {
            f.write_str("...")?;
        }
        Ok(())
    }
}

impl fmt::Debug for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
