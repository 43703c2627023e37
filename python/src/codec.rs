//! Messages between their two forms.

use crate::column::Octets;
use crate::errors::{not_found, said};
use apportion_core::error::Entity;
use apportion_core::wire::{DecodeLimits, MessageType};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// The type of this name.
fn named(message: &str) -> PyResult<&'static MessageType> {
    MessageType::named(message).ok_or_else(|| {
        not_found(Entity::Message, format_args!("{message:?} is no message of the protocol"))
    })
}

/// The full names of all messages that `to_json` and `from_json` know.
#[pyfunction]
pub(crate) fn message_types() -> Vec<&'static str> {
    MessageType::all().iter().map(MessageType::name).collect()
}

/// An encoded message as JSON: `to_json("mesos.v1.scheduler.Call", data)`.
///
/// Raises:
///     NotFoundError: for a message that the protocol does not have.
///     InvalidError: for data that are not one.
#[pyfunction]
pub(crate) fn to_json<'py>(
    py: Python<'py>,
    message: &str,
    data: Octets,
) -> PyResult<Bound<'py, PyBytes>> {
    let kind = named(message)?;
    let mut text = Vec::new();
    py.detach(|| kind.to_json(&data.0, &DecodeLimits::default(), &mut text)).map_err(|error| {
        let words = error.to_string();
        said(error.into(), words)
    })?;
    Ok(PyBytes::new(py, &text))
}

/// The encoded form of a message in JSON; the opposite of `to_json`.
#[pyfunction]
pub(crate) fn from_json<'py>(
    py: Python<'py>,
    message: &str,
    text: Octets,
) -> PyResult<Bound<'py, PyBytes>> {
    let kind = named(message)?;
    let mut wire = Vec::new();
    py.detach(|| kind.from_json(&text.0, &DecodeLimits::default(), &mut wire)).map_err(
        |error| {
            let words = error.to_string();
            said(error.into(), words)
        },
    )?;
    Ok(PyBytes::new(py, &wire))
}
