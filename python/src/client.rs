//! The framework's side of the scheduler API.

use crate::column::Octets;
use crate::errors::{invalid, refused};
use crate::event::Event;
use crate::http::{Headers, HttpRequest};
use crate::shared::Shared;
use crate::task::{Task, TaskStatus};
use apportion_core::error::{Entity, Result};
use apportion_core::protocol::STREAM_ID_HEADER;
use apportion_core::protocol::framework::{self as core, Config, RequestId, ResponseHead};
use apportion_core::wire::v1::framework_info::capability;
use apportion_core::wire::v1::offer::Operation;
use apportion_core::wire::v1::{Filters, FrameworkInfo, OfferId};
use pyo3::prelude::*;
use std::collections::BTreeMap;

/// A framework's side of the v1 scheduler API, without I/O.
///
/// After each call, send what `poll_request` has and drop what `poll_abort` names. A response comes
/// back by `handle_response`, pieces of a stream by `handle_data`, the end of a stream or a request
/// that failed by `handle_closed`. Then `poll_event` tells what happened. Calls (`accept` and its
/// like) return the id of their request; without a subscription they raise `ConflictError`.
///
/// Args:
///     name: The framework's name.
///     roles: What it subscribes to.
///     user: Who runs tasks.
///     capabilities: `GPU_RESOURCES`, ..., besides MULTI_ROLE.
///     framework_id: Of a framework that comes back.
///     failover_timeout_seconds: How long a master waits for it to come back.
///     seed: What the waits before retries are drawn from.
///
/// Raises:
///     InvalidError: for a capability that is none.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct SchedulerClient(Shared<core::SchedulerClient>);

#[pymethods]
impl SchedulerClient {
    #[new]
    #[pyo3(signature = (
        name,
        roles,
        *,
        user = "root",
        capabilities = Vec::new(),
        framework_id = None,
        failover_timeout_seconds = 0.0,
        seed = 0,
    ))]
    fn new(
        name: &str,
        roles: Vec<String>,
        user: &str,
        capabilities: Vec<String>,
        framework_id: Option<String>,
        failover_timeout_seconds: f64,
        seed: u64,
    ) -> PyResult<Self> {
        let mut info = FrameworkInfo::new(user, name, roles);
        for (at, name) in capabilities.iter().enumerate() {
            let capability = capability::Type::from_str_name(name).ok_or_else(|| {
                invalid(Entity::Capability, format_args!("no capability is named {name:?}"), at)
            })?;
            info = info.with_capability(capability);
        }
        info.id = framework_id.map(Into::into);
        info.failover_timeout = Some(failover_timeout_seconds);
        let config = Config { seed, ..Config::new(info) };
        let client = core::SchedulerClient::new(config).map_err(refused)?;
        Ok(SchedulerClient(Shared::new(client)))
    }

    /// Subscribes, and stays subscribed.
    ///
    /// Raises:
    ///     ConflictError: when it is subscribed already, or trying to be.
    fn subscribe(&self, py: Python<'_>, now_ns: u64) -> PyResult<()> {
        self.0.with(py, |client| client.subscribe(now_ns))?.map_err(refused)
    }

    /// The next request to send.
    fn poll_request(&self, py: Python<'_>) -> PyResult<Option<HttpRequest>> {
        Ok(self.0.with(py, core::SchedulerClient::poll_request)?.map(HttpRequest::from))
    }

    /// The id of the next request to drop, its connection with it.
    fn poll_abort(&self, py: Python<'_>) -> PyResult<Option<u64>> {
        Ok(self.0.with(py, core::SchedulerClient::poll_abort)?.map(RequestId::to_bits))
    }

    /// Takes the head of a response, and the body of one that is no stream.
    fn handle_response(
        &self,
        py: Python<'_>,
        request: u64,
        status: u16,
        headers: Headers,
        body: Octets,
        now_ns: u64,
    ) -> PyResult<()> {
        let stream_id = headers.value(STREAM_ID_HEADER);
        let location = headers.value("Location");
        self.0.with(py, |client| {
            let head = ResponseHead {
                status,
                stream_id: stream_id.as_deref(),
                location: location.as_deref(),
            };
            client.handle_response(RequestId::from_bits(request), head, &body.0, now_ns);
        })
    }

    /// Takes the next piece of a stream, of any length.
    fn handle_data(&self, py: Python<'_>, request: u64, data: Octets, now_ns: u64) -> PyResult<()> {
        let request = RequestId::from_bits(request);
        self.0.with(py, |client| client.handle_data(request, &data.0, now_ns))
    }

    /// Says that a request failed before it was answered, or that its stream ended.
    fn handle_closed(&self, py: Python<'_>, request: u64, now_ns: u64) -> PyResult<()> {
        let request = RequestId::from_bits(request);
        self.0.with(py, |client| client.handle_closed(request, now_ns))
    }

    /// The next thing that happened.
    fn poll_event(&self, py: Python<'_>) -> PyResult<Option<Event>> {
        Ok(self.0.with(py, core::SchedulerClient::poll_event)?.map(Event::from))
    }

    /// When `handle_timeout` wants to be called next, if ever.
    fn poll_timeout(&self, py: Python<'_>) -> PyResult<Option<u64>> {
        self.0.read(py, core::SchedulerClient::poll_timeout)
    }

    /// Does what is due: tries to subscribe again, gives up on a master that fell silent.
    fn handle_timeout(&self, py: Python<'_>, now_ns: u64) -> PyResult<()> {
        self.0.with(py, |client| client.handle_timeout(now_ns))
    }

    /// The framework's id, once it was given one.
    #[getter]
    fn framework_id(&self, py: Python<'_>) -> PyResult<Option<String>> {
        self.0.read(py, |client| client.framework_id().map(|id| id.value.clone()))
    }

    /// Whether a subscription stands.
    #[getter]
    fn is_subscribed(&self, py: Python<'_>) -> PyResult<bool> {
        self.0.read(py, core::SchedulerClient::is_subscribed)
    }

    /// Launches tasks on offers of one agent and role; what is left of them is declined.
    #[pyo3(signature = (offers, tasks, *, refuse_seconds = None))]
    fn accept(
        &self,
        py: Python<'_>,
        offers: Vec<String>,
        tasks: Vec<Bound<'_, Task>>,
        refuse_seconds: Option<f64>,
    ) -> PyResult<u64> {
        let launch = Operation::launch(tasks.iter().map(|task| task.get().0.clone()).collect());
        self.call(py, |client| {
            client.accept(offer_ids(offers), vec![launch], refuse_seconds.map(Filters::refusing))
        })
    }

    /// Declines offers; without seconds, the master's 5 hold.
    #[pyo3(signature = (offers, *, refuse_seconds = None))]
    fn decline(
        &self,
        py: Python<'_>,
        offers: Vec<String>,
        refuse_seconds: Option<f64>,
    ) -> PyResult<u64> {
        self.call(py, |client| {
            client.decline(offer_ids(offers), refuse_seconds.map(Filters::refusing))
        })
    }

    /// Acknowledges an update; None for one that does not want it.
    fn acknowledge(&self, py: Python<'_>, status: &TaskStatus) -> PyResult<Option<u64>> {
        let request = self.0.with(py, |client| client.acknowledge(&status.0))?;
        Ok(request.map_err(refused)?.map(RequestId::to_bits))
    }

    /// Asks for offers under some roles, or under all.
    #[pyo3(signature = (roles = Vec::new()))]
    fn revive(&self, py: Python<'_>, roles: Vec<String>) -> PyResult<u64> {
        self.call(py, |client| client.revive(roles))
    }

    /// Wants no offers under some roles, or under all.
    #[pyo3(signature = (roles = Vec::new()))]
    fn suppress(&self, py: Python<'_>, roles: Vec<String>) -> PyResult<u64> {
        self.call(py, |client| client.suppress(roles))
    }

    /// Kills a task.
    #[pyo3(signature = (task_id, agent_id = None))]
    fn kill(&self, py: Python<'_>, task_id: &str, agent_id: Option<&str>) -> PyResult<u64> {
        self.call(py, |client| client.kill(task_id.into(), agent_id.map(Into::into)))
    }

    /// Asks for the states of tasks, given with their agents where known; or of all.
    #[pyo3(signature = (tasks = None))]
    fn reconcile(
        &self,
        py: Python<'_>,
        tasks: Option<BTreeMap<String, Option<String>>>,
    ) -> PyResult<u64> {
        let tasks = tasks.unwrap_or_default().into_iter();
        let tasks = tasks.map(|(task, agent)| (task.into(), agent.map(Into::into))).collect();
        self.call(py, |client| client.reconcile(tasks))
    }

    /// Ends the framework: all its tasks are killed, its id is never used again.
    fn teardown(&self, py: Python<'_>) -> PyResult<u64> {
        self.call(py, core::SchedulerClient::teardown)
    }
}

impl SchedulerClient {
    fn call(
        &self,
        py: Python<'_>,
        call: impl FnOnce(&mut core::SchedulerClient) -> Result<RequestId> + Send,
    ) -> PyResult<u64> {
        self.0.with(py, call)?.map(RequestId::to_bits).map_err(refused)
    }
}

fn offer_ids(ids: Vec<String>) -> Vec<OfferId> {
    ids.into_iter().map(OfferId::from).collect()
}
