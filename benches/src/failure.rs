//! Why a run ended without figures.

use apportion_core::error::Error;
use apportion_core::wire::DecodeError;
use apportion_core::wire::json::JsonError;
use std::fmt;

/// What went wrong, for the person at the terminal.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A workload's file says something that cannot be.
    Workload { name: String, reason: String },
    /// A workload did not come out as it must.
    Unexpected { what: &'static str, expected: usize, found: usize },
    /// The engine refused an input.
    Core(Error),
    /// The input is no event.
    Message(DecodeError),
    /// The JSON form was refused.
    MessageJson(JsonError),
    /// An input file could not be read.
    Input { file: std::path::PathBuf, error: std::io::Error },
    /// A program that the codec is measured beside ended without figures.
    Peer { program: std::path::PathBuf, status: std::process::ExitStatus },
    /// A file could not be read or written, or the output could not.
    Io(std::io::Error),
    /// The figures could not be written as JSON.
    Json(serde_json::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Workload { name, reason } => write!(f, "workload {name}: {reason}"),
            Failure::Unexpected { what, expected, found } => {
                write!(f, "{found} {what}, expected {expected}")
            }
            Failure::Core(error) => write!(f, "refused: {error}"),
            Failure::Message(error) => error.fmt(f),
            Failure::MessageJson(error) => error.fmt(f),
            Failure::Input { file, error } => write!(f, "{}: {error}", file.display()),
            Failure::Peer { program, status } => write!(f, "{}: {status}", program.display()),
            Failure::Io(error) => error.fmt(f),
            Failure::Json(error) => error.fmt(f),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Core(error)
    }
}

impl From<DecodeError> for Failure {
    fn from(error: DecodeError) -> Self {
        Failure::Message(error)
    }
}

impl From<JsonError> for Failure {
    fn from(error: JsonError) -> Self {
        Failure::MessageJson(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Failure::Io(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::Json(error)
    }
}
