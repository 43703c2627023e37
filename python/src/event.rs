//! What a framework is told.

use crate::errors::refused;
use crate::resources::Resources;
use crate::task::{self, TaskStatus};
use apportion_core::limits::Limits;
use apportion_core::protocol::framework::{ClientEvent, RequestId};
use apportion_core::wire::convert::agent::attribute_from_wire;
use apportion_core::wire::v1;
use apportion_core::wire::v1::scheduler::call;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// An offer, as a framework receives it.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct Offer(pub(crate) v1::Offer);

#[pymethods]
impl Offer {
    /// Its id.
    #[getter]
    fn id(&self) -> &str {
        &self.0.id.value
    }

    /// To whom.
    #[getter]
    fn framework_id(&self) -> &str {
        &self.0.framework_id.value
    }

    /// On which agent.
    #[getter]
    fn agent_id(&self) -> &str {
        &self.0.agent_id.value
    }

    /// The agent's host name.
    #[getter]
    fn hostname(&self) -> &str {
        &self.0.hostname
    }

    /// Under which role.
    #[getter]
    pub(crate) fn role(&self) -> &str {
        let allocation = self.0.allocation_info.as_ref();
        allocation.and_then(|allocation| allocation.role.as_deref()).unwrap_or("*")
    }

    /// What is offered.
    #[getter]
    pub(crate) fn resources(&self) -> PyResult<Resources> {
        task::resources(&self.0.resources)
    }

    /// The agent's attributes, as texts such as `rack:r1`.
    #[getter]
    fn attributes(&self) -> PyResult<Vec<String>> {
        let text = |attribute| {
            attribute_from_wire(attribute, &Limits::default())
                .map(|attribute| attribute.to_string())
                .map_err(refused)
        };
        self.0.attributes.iter().map(text).collect()
    }

    fn __repr__(&self) -> String {
        format!("Offer({:?} on {:?})", self.id(), self.agent_id())
    }
}

/// Something that happened. Only the attributes of its type are set; others are None or empty.
///
/// Besides the events of the master there are four of the client itself: `DISCONNECTED` (it
/// subscribes again by itself, and all offers are void), `REFUSED` (of a SUBSCRIBE it is the end),
/// `UNANSWERED` (whether the master got the call is not known), `UNREADABLE` (a record was none).
#[pyclass(frozen, module = "apportion")]
#[derive(Default)]
pub(crate) struct Event {
    kind: &'static str,
    event: Box<v1::scheduler::Event>,
    message: Option<String>,
    request: Option<RequestId>,
    call: Option<call::Type>,
    http_status: Option<u16>,
}

impl From<ClientEvent> for Event {
    fn from(happened: ClientEvent) -> Self {
        match happened {
            ClientEvent::Event(event) => {
                let message = event.error.as_ref().map(|error| error.message.clone());
                Event { kind: event.r#type().as_str_name(), message, event, ..Event::default() }
            }
            ClientEvent::Disconnected { reason } => {
                Event { kind: "DISCONNECTED", message: Some(reason.into()), ..Event::default() }
            }
            ClientEvent::Refused { request, call, status, text } => Event {
                kind: "REFUSED",
                message: Some(text),
                request: Some(request),
                call: Some(call),
                http_status: Some(status),
                ..Event::default()
            },
            ClientEvent::Unanswered { request, call } => Event {
                kind: "UNANSWERED",
                request: Some(request),
                call: Some(call),
                ..Event::default()
            },
            ClientEvent::Unreadable { reason } => {
                Event { kind: "UNREADABLE", message: Some(reason), ..Event::default() }
            }
            // Of a later version of the core: its name is all that can be told.
            other => {
                Event { kind: "UNKNOWN", message: Some(format!("{other:?}")), ..Event::default() }
            }
        }
    }
}

#[pymethods]
impl Event {
    /// `SUBSCRIBED`, `OFFERS`, `RESCIND`, `UPDATE`, `MESSAGE`, `FAILURE`, `ERROR`, ...
    #[getter]
    fn r#type(&self) -> &'static str {
        self.kind
    }

    /// SUBSCRIBED: the framework's id.
    #[getter]
    fn framework_id(&self) -> Option<&str> {
        let subscribed = self.event.subscribed.as_ref();
        subscribed.map(|subscribed| subscribed.framework_id.value.as_str())
    }

    /// SUBSCRIBED: how often HEARTBEAT comes.
    #[getter]
    fn heartbeat_interval_seconds(&self) -> Option<f64> {
        self.event.subscribed.as_ref()?.heartbeat_interval_seconds
    }

    /// OFFERS.
    #[getter]
    fn offers(&self) -> Vec<Offer> {
        let offers = self.event.offers.iter().flat_map(|offers| &offers.offers);
        offers.cloned().map(Offer).collect()
    }

    /// RESCIND: the offer that is void.
    #[getter]
    fn offer_id(&self) -> Option<&str> {
        self.event.rescind.as_ref().map(|rescind| rescind.offer_id.value.as_str())
    }

    /// UPDATE.
    #[getter]
    fn status(&self) -> Option<TaskStatus> {
        self.event.update.as_ref().map(|update| TaskStatus(update.status.clone()))
    }

    /// MESSAGE, FAILURE: the agent.
    #[getter]
    fn agent_id(&self) -> Option<&str> {
        let of_message = self.event.message.as_ref().map(|message| &message.agent_id);
        let of_failure = self.event.failure.as_ref().and_then(|failure| failure.agent_id.as_ref());
        of_message.or(of_failure).map(|id| id.value.as_str())
    }

    /// MESSAGE, FAILURE: the executor.
    #[getter]
    fn executor_id(&self) -> Option<&str> {
        let of_message = self.event.message.as_ref().map(|message| &message.executor_id);
        let failure = self.event.failure.as_ref();
        let of_failure = failure.and_then(|failure| failure.executor_id.as_ref());
        of_message.or(of_failure).map(|id| id.value.as_str())
    }

    /// ERROR, DISCONNECTED, REFUSED, UNREADABLE: why.
    #[getter]
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// MESSAGE: the message.
    #[getter]
    fn data<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.event.message.as_ref().map(|message| PyBytes::new(py, &message.data))
    }

    /// REFUSED, UNANSWERED: the request's id.
    #[getter]
    fn request(&self) -> Option<u64> {
        self.request.map(RequestId::to_bits)
    }

    /// REFUSED, UNANSWERED: what it asked: `ACCEPT`, ...
    #[getter]
    fn call(&self) -> Option<&'static str> {
        self.call.map(|call| call.as_str_name())
    }

    /// REFUSED: the status of the response.
    #[getter]
    fn http_status(&self) -> Option<u16> {
        self.http_status
    }

    fn __repr__(&self) -> String {
        format!("Event({})", self.kind)
    }
}
