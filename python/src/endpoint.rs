//! The master's side of the scheduler API.

use crate::allocator::quota;
use crate::batch::parse_attributes;
use crate::column::Octets;
use crate::command::AgentCommand;
use crate::errors::{disagreement, invalid, refused};
use crate::http::{Headers, HttpResponse};
use crate::resources::{QuantitiesLike, ResourcesLike, by_name};
use crate::settings::AllocatorSettings;
use crate::shared::Shared;
use apportion_core::agent::{AgentInfo, AgentSpec};
use apportion_core::error::{Entity, Error, Result};
use apportion_core::protocol::master::{self as core, Config, OutputKind, TaskReport};
use apportion_core::protocol::{ConnectionId, Request, STREAM_ID_HEADER};
use apportion_core::scenario;
use apportion_core::wire::v1::TaskState;
use apportion_core::wire::v1::task_status::Reason;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// A master's side of the v1 scheduler API, without I/O; it owns an allocator.
///
/// After each call, poll `poll_output` and `poll_agent_commands`. The settings are those of
/// `Allocator`, and who the master says that it is.
///
/// Raises:
///     InvalidError: for a setting out of its range.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct SchedulerEndpoint(Shared<core::SchedulerEndpoint>);

#[pymethods]
impl SchedulerEndpoint {
    #[new]
    #[pyo3(signature = (
        *,
        hostname = "localhost",
        ip = "127.0.0.1",
        port = 5050,
        epoch_ns = 0,
        heartbeat_interval_ns = 15_000_000_000,
        interval_ns = 1_000_000_000,
        seed = 0,
        agent_order = "shuffled",
        compatibility = "off",
        sorter = "drf",
        exclude_from_shares = Vec::new(),
        min_allocatable = None,
        filter_gpu_resources = true,
        region = None,
        recovery_timeout_ns = 600_000_000_000,
        agent_recovery_factor = 0.8,
        offer_timeout_ns = None,
        event_driven = false,
        honour_requests = false,
        decline_backoff_cycles = None,
        usage_half_life_ns = None,
        limits = None,
    ))]
    #[allow(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    fn new(
        hostname: &str,
        ip: &str,
        port: u16,
        epoch_ns: u64,
        heartbeat_interval_ns: u64,
        interval_ns: u64,
        seed: u64,
        agent_order: &str,
        compatibility: &str,
        sorter: &str,
        exclude_from_shares: Vec<String>,
        min_allocatable: Option<Vec<QuantitiesLike>>,
        filter_gpu_resources: bool,
        region: Option<String>,
        recovery_timeout_ns: u64,
        agent_recovery_factor: f64,
        offer_timeout_ns: Option<u64>,
        event_driven: bool,
        honour_requests: bool,
        decline_backoff_cycles: Option<u32>,
        usage_half_life_ns: Option<u64>,
        limits: Option<BTreeMap<String, i64>>,
    ) -> PyResult<Self> {
        let ip: Ipv4Addr = ip.parse().map_err(|_| {
            invalid(Entity::Config, format_args!("ip: {ip:?} is no IPv4 address"), 0)
        })?;
        let settings = AllocatorSettings {
            interval_ns,
            seed,
            agent_order: agent_order.to_owned(),
            compatibility: compatibility.to_owned(),
            sorter: sorter.to_owned(),
            exclude_from_shares,
            min_allocatable,
            filter_gpu_resources,
            region,
            recovery_timeout_ns,
            agent_recovery_factor,
            offer_timeout_ns,
            event_driven,
            honour_requests,
            decline_backoff_cycles,
            usage_half_life_ns,
            limits,
        };
        let config = Config {
            allocator: settings.config()?,
            seed,
            hostname: hostname.to_owned(),
            ip,
            port,
            epoch_ns,
            heartbeat_interval_ns,
            ..Config::default()
        };
        let endpoint = core::SchedulerEndpoint::new(config).map_err(refused)?;
        Ok(SchedulerEndpoint(Shared::new(endpoint)))
    }

    /// Answers a request; one that is refused changes nothing.
    fn handle_request(
        &self,
        py: Python<'_>,
        now_ns: u64,
        method: &str,
        path: &str,
        headers: Headers,
        body: Octets,
    ) -> PyResult<HttpResponse> {
        let content_type = headers.value("Content-Type");
        let accept = headers.value("Accept");
        let stream_id = headers.value(STREAM_ID_HEADER);
        let request = Request {
            method,
            path,
            content_type: content_type.as_deref(),
            accept: accept.as_deref(),
            stream_id: stream_id.as_deref(),
            body: &body.0,
        };
        Ok(self.0.with(py, |endpoint| endpoint.handle_request(now_ns, request))?.into())
    }

    /// What is to be written to streams, in this order: connection, bytes, whether it then
    /// closes.
    fn poll_output<'py>(&self, py: Python<'py>) -> PyResult<Vec<(u64, Bound<'py, PyBytes>, bool)>> {
        let outputs: Vec<core::Output> =
            self.0.with(py, |endpoint| std::iter::from_fn(|| endpoint.poll_output()).collect())?;
        let written = |output: core::Output| {
            let (bytes, closes) = match &output.kind {
                OutputKind::Data(bytes) => (bytes.as_slice(), false),
                OutputKind::Close => (&[][..], true),
            };
            (output.connection.to_bits(), PyBytes::new(py, bytes), closes)
        };
        Ok(outputs.into_iter().map(written).collect())
    }

    /// Says that a stream broke, or that its client closed it.
    fn connection_closed(&self, py: Python<'_>, connection: u64, now_ns: u64) -> PyResult<()> {
        let connection = ConnectionId::from_bits(connection);
        self.0.with(py, |endpoint| endpoint.connection_closed(connection, now_ns))
    }

    /// Adds an agent and returns the id it is known by.
    ///
    /// Raises:
    ///     InvalidError: for what is malformed.
    ///     LimitError: for too much of anything.
    #[pyo3(signature = (now_ns, resources, *, hostname = "", attributes = Vec::new()))]
    fn add_agent(
        &self,
        py: Python<'_>,
        now_ns: u64,
        resources: ResourcesLike,
        hostname: &str,
        attributes: Vec<String>,
    ) -> PyResult<String> {
        let attributes = parse_attributes(&attributes).map_err(refused)?;
        let info = AgentInfo { attributes, ..AgentInfo::new(hostname) };
        // The endpoint names an agent without an id.
        let spec = AgentSpec { info, ..AgentSpec::new("", resources.0) };
        self.0.with(py, |endpoint| endpoint.add_agent(spec, None, now_ns))?.map_err(refused)
    }

    /// Removes an agent: its offers are rescinded, its tasks are lost.
    ///
    /// Raises:
    ///     NotFoundError: for an id that names no agent.
    fn remove_agent(&self, py: Python<'_>, agent_id: &str, now_ns: u64) -> PyResult<()> {
        self.change(py, |endpoint| endpoint.remove_agent(agent_id, now_ns))
    }

    /// What the agents are to do, in this order.
    fn poll_agent_commands(&self, py: Python<'_>) -> PyResult<Vec<AgentCommand>> {
        let commands: Vec<core::AgentCommand> = self
            .0
            .with(py, |endpoint| std::iter::from_fn(|| endpoint.poll_agent_command()).collect())?;
        Ok(commands.into_iter().map(AgentCommand::from).collect())
    }

    /// Says what an agent reports of a task: `TASK_STARTING`, `TASK_RUNNING`, `TASK_FINISHED`.
    ///
    /// The update has a uuid: it is held until it is acknowledged, and later ones of the task wait
    /// behind it. With the state that ends the task its resources are free.
    ///
    /// Raises:
    ///     NotFoundError: for an agent, framework or task that is not known, or of another agent.
    ///     InvalidError: for a state that is none, or not an agent's to report.
    ///     ConflictError: when the task is over.
    #[pyo3(signature = (
        now_ns,
        agent_id,
        framework_id,
        task_id,
        state,
        *,
        message = None,
        reason = None,
        data = None,
    ))]
    #[allow(clippy::too_many_arguments, reason = "each is an argument in Python")]
    fn task_update(
        &self,
        py: Python<'_>,
        now_ns: u64,
        agent_id: &str,
        framework_id: &str,
        task_id: &str,
        state: &str,
        message: Option<&str>,
        reason: Option<&str>,
        data: Option<Octets>,
    ) -> PyResult<()> {
        let unknown =
            |what: &str, name: &str| invalid(Entity::Task, format_args!("no {what} {name:?}"), 0);
        let state = TaskState::from_str_name(state).ok_or_else(|| unknown("task state", state))?;
        let named =
            |name| Reason::from_str_name(name).ok_or_else(|| unknown("reason for a state", name));
        let report = TaskReport {
            message,
            reason: reason.map(named).transpose()?,
            data: data.as_ref().map(|Octets(data)| data.as_slice()),
            ..TaskReport::new(agent_id, framework_id, task_id, state)
        };
        self.change(py, |endpoint| endpoint.task_update(report, now_ns))
    }

    /// When `handle_timeout` wants to be called next.
    fn poll_timeout(&self, py: Python<'_>) -> PyResult<u64> {
        self.0.read(py, core::SchedulerEndpoint::poll_timeout)
    }

    /// Does what is due: cycles, heartbeats, frameworks that stayed away too long.
    fn handle_timeout(&self, py: Python<'_>, now_ns: u64) -> PyResult<()> {
        self.change(py, |endpoint| endpoint.handle_timeout(now_ns))
    }

    /// Whether no framework owes an answer or acknowledgement, and nothing is left to poll.
    fn is_quiescent(&self, py: Python<'_>) -> PyResult<bool> {
        self.0.read(py, core::SchedulerEndpoint::is_quiescent)
    }

    /// Sets what a role is guaranteed and limited to; without either it has no quota.
    #[pyo3(signature = (role, guarantees = None, limits = None))]
    fn update_quota(
        &self,
        py: Python<'_>,
        role: &str,
        guarantees: Option<QuantitiesLike>,
        limits: Option<QuantitiesLike>,
    ) -> PyResult<()> {
        let quota = quota(guarantees, limits)?;
        self.change(py, |endpoint| endpoint.update_quota(role, &quota))
    }

    /// Sets a role's weight: its share against its siblings' is divided by it.
    fn update_weight(&self, py: Python<'_>, role: &str, weight: f64) -> PyResult<()> {
        self.change(py, |endpoint| endpoint.update_weight(role, weight))
    }

    /// A role's dominant share, divided by its weight; 0 when no framework is known under it.
    fn share(&self, py: Python<'_>, role: &str) -> PyResult<f64> {
        let share = self.0.read(py, |endpoint| endpoint.allocator().share(role))?;
        none_known(share).map_err(refused)
    }

    /// What the frameworks of a role hold, offered or used, by scalar name.
    fn role_held(&self, py: Python<'_>, role: &str) -> PyResult<BTreeMap<String, f64>> {
        let held = self.0.read(py, |endpoint| endpoint.allocator().role_held(role))?;
        Ok(by_name(&none_known(held).map_err(refused)?))
    }

    /// What the cluster has, by scalar name.
    fn cluster_totals(&self, py: Python<'_>) -> PyResult<BTreeMap<String, f64>> {
        self.0.read(py, |endpoint| by_name(&endpoint.allocator().cluster_totals()))
    }

    /// How many offers were made so far.
    fn offers_made(&self, py: Python<'_>) -> PyResult<u64> {
        self.0.read(py, core::SchedulerEndpoint::offers_made)
    }

    /// How many offers are not answered yet.
    fn outstanding_offers(&self, py: Python<'_>) -> PyResult<usize> {
        self.0.read(py, core::SchedulerEndpoint::outstanding_offers)
    }

    /// How many tasks were launched and are not over, or their end is not acknowledged.
    fn task_count(&self, py: Python<'_>) -> PyResult<usize> {
        self.0.read(py, core::SchedulerEndpoint::task_count)
    }

    /// How many allocation cycles ran.
    fn cycles_run(&self, py: Python<'_>) -> PyResult<u64> {
        self.0.read(py, |endpoint| endpoint.allocator().cycles_run())
    }

    /// Keeps a journal of the allocator's inputs from now on, and of what they led to.
    ///
    /// To replay, it must be kept from the start. It grows without bound.
    fn start_journal(&self, py: Python<'_>) -> PyResult<()> {
        self.0.with(py, core::SchedulerEndpoint::start_journal)
    }

    /// The journal as a scenario file of one case: a bug report.
    ///
    /// `apportion scenario FILE` replays it. `name` is the case's.
    #[pyo3(signature = (name = "J1"))]
    fn journal(&self, py: Python<'_>, name: &str) -> PyResult<String> {
        self.0.with(py, |endpoint| scenario::write_journal(name, endpoint.allocator()))
    }

    /// Recomputes every sum and index and compares: for tests. Linear in everything.
    ///
    /// Raises:
    ///     AssertionError: when something does not agree, which is a bug.
    fn validate(&self, py: Python<'_>) -> PyResult<()> {
        self.0.with(py, |endpoint| endpoint.validate())?.map_err(disagreement)
    }
}

impl SchedulerEndpoint {
    /// One input.
    fn change(
        &self,
        py: Python<'_>,
        input: impl FnOnce(&mut core::SchedulerEndpoint) -> Result<()> + Send,
    ) -> PyResult<()> {
        self.0.with(py, input)?.map_err(refused)
    }
}

/// Roles come and go with their frameworks: one without any holds nothing.
fn none_known<T: Default>(answer: Result<T>) -> Result<T> {
    match answer {
        Err(Error::NotFound { .. }) => Ok(T::default()),
        other => other,
    }
}
