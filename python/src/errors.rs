//! What the core refuses, as exceptions of `apportion.errors`.

use apportion_core::error::{Entity, Error};
use pyo3::PyErr;
use pyo3::exceptions::{PyAssertionError, PyRuntimeError};
use std::fmt::Display;

mod raised {
    //! The classes; Python defines them, so that each can have two bases.
    pyo3::import_exception!(apportion.errors, ApportionError);
    pyo3::import_exception!(apportion.errors, NotFoundError);
    pyo3::import_exception!(apportion.errors, StaleError);
    pyo3::import_exception!(apportion.errors, AlreadyExistsError);
    pyo3::import_exception!(apportion.errors, InvalidError);
    pyo3::import_exception!(apportion.errors, ConflictError);
    pyo3::import_exception!(apportion.errors, NotHeldError);
    pyo3::import_exception!(apportion.errors, LimitError);
    pyo3::import_exception!(apportion.errors, TruncatedError);
}

/// The exception for an error of the core.
pub(crate) fn refused(error: Error) -> PyErr {
    said(error, error.to_string())
}

/// The same, said in other words: of a message, say, whose error knows more.
pub(crate) fn said(error: Error, message: String) -> PyErr {
    let arguments = (message, error.entity().name(), error.at());
    match error {
        Error::NotFound { .. } => raised::NotFoundError::new_err(arguments),
        Error::Stale { .. } => raised::StaleError::new_err(arguments),
        Error::AlreadyExists { .. } => raised::AlreadyExistsError::new_err(arguments),
        Error::Invalid { .. } => raised::InvalidError::new_err(arguments),
        Error::Conflict { .. } => raised::ConflictError::new_err(arguments),
        Error::NotHeld { .. } => raised::NotHeldError::new_err(arguments),
        Error::LimitReached { .. } => raised::LimitError::new_err(arguments),
        Error::Truncated { .. } => raised::TruncatedError::new_err(arguments),
        _ => raised::ApportionError::new_err(arguments),
    }
}

/// The exception for an argument that breaks a rule of the Python face.
pub(crate) fn invalid(entity: Entity, message: impl Display, at: usize) -> PyErr {
    raised::InvalidError::new_err((message.to_string(), entity.name(), at))
}

/// The exception for what is not known by this name.
pub(crate) fn not_found(entity: Entity, message: impl Display) -> PyErr {
    raised::NotFoundError::new_err((message.to_string(), entity.name(), 0))
}

/// The exception for an item of a batch; its index becomes where the cause was found.
pub(crate) fn refused_item(error: Error, index: usize) -> PyErr {
    let arguments = (format!("item {index}: {error}"), error.entity().name(), index);
    match error {
        Error::AlreadyExists { .. } => raised::AlreadyExistsError::new_err(arguments),
        Error::Invalid { .. } => raised::InvalidError::new_err(arguments),
        Error::Stale { .. } => raised::StaleError::new_err(arguments),
        Error::NotFound { .. } => raised::NotFoundError::new_err(arguments),
        _ => said(error, format!("item {index}: {error}")),
    }
}

/// What `validate` found to disagree.
pub(crate) fn disagreement(fault: String) -> PyErr {
    PyAssertionError::new_err(fault)
}

/// An object whose earlier call panicked: what is left in it cannot be trusted.
pub(crate) fn poisoned() -> PyErr {
    PyRuntimeError::new_err("an earlier call panicked, which is a bug: make the object anew")
}
