//! Messages between their two forms.

use crate::column::Octets;
use crate::errors::{not_found, said};
use apportion_core::error::Entity;
use apportion_core::wire::v1::{self, agent, executor, master, scheduler};
use apportion_core::wire::{DecodeLimits, WireMessage, decode, encode, json};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// From one form to the other.
type Convert = fn(&[u8]) -> PyResult<Vec<u8>>;

/// The two directions for a message of this name: those that are exchanged by themselves, and what is in them.
fn conversions(message: &str) -> PyResult<(Convert, Convert)> {
    fn both<M: WireMessage>() -> (Convert, Convert) {
        (write_json::<M>, read_json::<M>)
    }
    Ok(match message.strip_prefix("mesos.v1.").unwrap_or_default() {
        "scheduler.Call" => both::<scheduler::Call>(),
        "scheduler.Event" => both::<scheduler::Event>(),
        "executor.Call" => both::<executor::Call>(),
        "executor.Event" => both::<executor::Event>(),
        "master.Call" => both::<master::Call>(),
        "master.Event" => both::<master::Event>(),
        "master.Response" => both::<master::Response>(),
        "agent.Call" => both::<agent::Call>(),
        "agent.Response" => both::<agent::Response>(),
        "FrameworkInfo" => both::<v1::FrameworkInfo>(),
        "AgentInfo" => both::<v1::AgentInfo>(),
        "Offer" => both::<v1::Offer>(),
        "InverseOffer" => both::<v1::InverseOffer>(),
        "TaskInfo" => both::<v1::TaskInfo>(),
        "TaskStatus" => both::<v1::TaskStatus>(),
        "Resource" => both::<v1::Resource>(),
        _ => {
            let text = format_args!("{message:?} is not a message that is converted");
            return Err(not_found(Entity::Message, text));
        }
    })
}

fn write_json<M: WireMessage>(bytes: &[u8]) -> PyResult<Vec<u8>> {
    let message = decode::<M>(bytes, &DecodeLimits::default())
        .map_err(|error| said(error.into(), error.to_string()))?;
    let mut text = Vec::new();
    json::encode_into(&message, &mut text);
    Ok(text)
}

fn read_json<M: WireMessage>(text: &[u8]) -> PyResult<Vec<u8>> {
    let message = json::decode::<M>(text, &DecodeLimits::default()).map_err(|error| {
        let words = error.to_string();
        said(error.into(), words)
    })?;
    Ok(encode(&message))
}

/// An encoded message as JSON: `to_json("mesos.v1.scheduler.Call", data)`.
///
/// Raises:
///     NotFoundError: for a message that is not one of those exchanged.
///     InvalidError: for data that are not one.
#[pyfunction]
pub(crate) fn to_json<'py>(
    py: Python<'py>,
    message: &str,
    data: Octets,
) -> PyResult<Bound<'py, PyBytes>> {
    let (write, _) = conversions(message)?;
    Ok(PyBytes::new(py, &py.detach(|| write(&data.0))?))
}

/// The encoded form of a message in JSON; the opposite of `to_json`.
#[pyfunction]
pub(crate) fn from_json<'py>(
    py: Python<'py>,
    message: &str,
    text: Octets,
) -> PyResult<Bound<'py, PyBytes>> {
    let (_, read) = conversions(message)?;
    Ok(PyBytes::new(py, &py.detach(|| read(&text.0))?))
}
