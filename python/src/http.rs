//! Requests and responses.

use apportion_core::protocol as core;
use apportion_core::protocol::framework;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyMapping};

/// A request to send.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct HttpRequest(framework::HttpRequest);

#[pymethods]
impl HttpRequest {
    /// For `SchedulerClient.handle_response`.
    #[getter]
    fn id(&self) -> u64 {
        self.0.id.to_bits()
    }

    /// `POST`.
    #[getter]
    fn method(&self) -> &'static str {
        "POST"
    }

    /// The `host:port` that a master named; None is the master the caller knows.
    #[getter]
    fn authority(&self) -> Option<&str> {
        self.0.authority.as_deref()
    }

    /// Where to, without host.
    #[getter]
    fn path(&self) -> &str {
        &self.0.path
    }

    /// Without those that HTTP itself needs.
    #[getter]
    fn headers(&self) -> Vec<(&'static str, &str)> {
        self.0.headers.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    /// The call.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.body)
    }

    /// Whether its response is the stream of events; it needs a connection of its own.
    #[getter]
    fn streaming(&self) -> bool {
        self.0.streaming
    }
}

impl From<framework::HttpRequest> for HttpRequest {
    fn from(request: framework::HttpRequest) -> Self {
        HttpRequest(request)
    }
}

/// A response to send.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct HttpResponse(core::Response);

#[pymethods]
impl HttpResponse {
    /// The status.
    #[getter]
    fn status(&self) -> u16 {
        self.0.status
    }

    /// Without those that HTTP itself needs.
    #[getter]
    fn headers(&self) -> Vec<(&'static str, &str)> {
        self.0.headers.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    /// The body, unless it is a stream.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.body)
    }

    /// The stream that is the body: what `SchedulerEndpoint.poll_output` has for it, until it
    /// closes.
    #[getter]
    fn connection(&self) -> Option<u64> {
        self.0.stream.map(core::ConnectionId::to_bits)
    }
}

impl From<core::Response> for HttpResponse {
    fn from(response: core::Response) -> Self {
        HttpResponse(response)
    }
}

/// The headers of a message: a mapping, or pairs.
pub(crate) struct Headers(Vec<(String, String)>);

impl<'py> FromPyObject<'_, 'py> for Headers {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        // A multidict is a mapping whose items repeat their keys, which `items` keeps.
        let pairs = match object.cast::<PyMapping>() {
            Ok(mapping) => mapping.items()?.into_any(),
            Err(_) => object.to_owned(),
        };
        let pairs = pairs.try_iter()?.map(|pair| pair?.extract());
        Ok(Headers(pairs.collect::<PyResult<_>>()?))
    }
}

impl Headers {
    /// The value of a header, its name in any case; several are joined by commas, as HTTP has it.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        let named = self.0.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        let values: Vec<&str> = named.map(|(_, value)| value.as_str()).collect();
        if values.is_empty() { None } else { Some(values.join(", ")) }
    }
}
