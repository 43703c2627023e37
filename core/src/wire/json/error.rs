//! Why a text is not the JSON form of a message.

use crate::error::{Entity, Error};
use crate::wire::error::{DecodeCause, FieldPath};
use core::fmt;

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonCause {
    /// No JSON.
    Syntax {
        /// The line, from 1.
        line: u32,
        /// The rest of that line from the byte that cannot go on.
        near: String,
    },
    /// The text is JSON, but no object.
    NotAnObject,
    /// Of the wrong kind for its field: the article and the kind it is of, as in `a JSON array`.
    Unexpected(&'static str),
    /// A required enum with a name that is none of its own.
    UnknownEnum,
    /// A string in the place of a number or a bool that is none.
    NotANumber,
    /// Bytes that are not in base64.
    NotBase64,
    /// Required fields are absent: all of them, in Mesos' order.
    Missing(Vec<FieldPath>),
    /// A limit is passed.
    Refused(DecodeCause),
}

/// A text was refused.
///
/// `Display` gives what follows "Failed to parse body into JSON: " in a master's answer where
/// [`JsonError::is_syntax`], and "Failed to convert JSON into Call protobuf: " otherwise. The words are the master's
/// for bad syntax, for what is no object and for missing fields, ours for the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError {
    cause: JsonCause,
    offset: usize,
    field: &'static str,
}

impl JsonError {
    pub(super) const fn new(cause: JsonCause, offset: usize, field: &'static str) -> JsonError {
        JsonError { cause, offset, field }
    }

    /// What is wrong.
    pub const fn cause(&self) -> &JsonCause {
        &self.cause
    }

    /// The byte where it was found, 0 where it is about the whole.
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// The name of the field it is about, empty where it is about none.
    pub const fn field(&self) -> &'static str {
        self.field
    }

    /// Whether the text is no JSON at all.
    pub const fn is_syntax(&self) -> bool {
        matches!(self.cause, JsonCause::Syntax { .. })
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cause {
            JsonCause::Syntax { line, near } => {
                write!(f, "syntax error at line {line} near: {near}")
            }
            JsonCause::NotAnObject => f.write_str("Expecting a JSON object"),
            JsonCause::Unexpected(kind) => {
                write!(f, "Not expecting {kind} for field '{}'", self.field)
            }
            JsonCause::UnknownEnum => write!(f, "Failed to find enum for field '{}'", self.field),
            JsonCause::NotANumber => write!(f, "Failed to parse field '{}'", self.field),
            JsonCause::NotBase64 => {
                write!(f, "Failed to base64 decode bytes field '{}'", self.field)
            }
            JsonCause::Missing(paths) => {
                f.write_str("Missing required fields: ")?;
                for (position, path) in paths.iter().enumerate() {
                    write!(f, "{}{path}", if position > 0 { ", " } else { "" })?;
                }
                Ok(())
            }
            JsonCause::Refused(cause) => f.write_str(cause.reason()),
        }
    }
}

impl core::error::Error for JsonError {}

impl From<JsonError> for Error {
    fn from(error: JsonError) -> Error {
        let reason = match error.cause {
            JsonCause::Syntax { .. } => "not JSON",
            JsonCause::NotAnObject => "not a JSON object",
            JsonCause::Unexpected(_) => "a JSON value of the wrong kind",
            JsonCause::UnknownEnum => "an enum has no such name",
            JsonCause::NotANumber => "a string is no number",
            JsonCause::NotBase64 => "bytes are not in base64",
            JsonCause::Missing(_) => "a required field is missing",
            JsonCause::Refused(cause) => cause.reason(),
        };
        Error::invalid(Entity::Message, reason, error.offset)
    }
}
