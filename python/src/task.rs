//! Tasks and what becomes of them.

use crate::column::Octets;
use crate::errors::refused;
use crate::resources::{Resources, ResourcesLike};
use apportion_core::limits::Limits;
use apportion_core::wire::convert::resource::{self, Format};
use apportion_core::wire::v1::task_status::{Reason, Source};
use apportion_core::wire::v1::{self, CommandInfo, Label, Labels, TaskInfo, TaskState};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use std::collections::BTreeMap;

/// A task to launch, or one that an agent is to launch.
///
/// Args:
///     task_id: Unique among the tasks of its framework, ever.
///     agent_id: Where it goes.
///     resources: What it takes, of the offers it is launched on.
///     name: For people; without one, the id.
///     data: For whoever runs the task.
///     command: A line for a shell.
///     labels: Texts by key, as pairs or a mapping.
#[pyclass(frozen, module = "apportion")]
#[derive(Clone)]
pub(crate) struct Task(pub(crate) TaskInfo);

#[pymethods]
impl Task {
    #[new]
    #[pyo3(signature = (
        task_id, agent_id, resources, *, name = None, data = None, command = None, labels = None
    ))]
    fn new(
        task_id: String,
        agent_id: &str,
        resources: ResourcesLike,
        name: Option<String>,
        data: Option<Octets>,
        command: Option<String>,
        labels: Option<BTreeMap<String, String>>,
    ) -> Self {
        let resources = resources.0.sorted();
        let resources = resources
            .into_iter()
            .map(|(object, _)| resource::to_wire(object, Format::PostRefinement, None));
        let label = |(key, value)| Label { key, value: Some(value), ..Default::default() };
        let shell = |line| CommandInfo { value: Some(line), ..Default::default() };
        Task(TaskInfo {
            name: name.unwrap_or_else(|| task_id.clone()),
            task_id: task_id.into(),
            agent_id: agent_id.into(),
            resources: resources.collect(),
            // A master wants a command or an executor; an empty line runs nothing.
            command: Some(Box::new(shell(command.unwrap_or_default()))),
            data: data.map(|Octets(data)| data),
            labels: labels.map(|labels| Labels {
                labels: labels.into_iter().map(label).collect(),
                ..Default::default()
            }),
            ..Default::default()
        })
    }

    /// Its id.
    #[getter]
    fn task_id(&self) -> &str {
        &self.0.task_id.value
    }

    /// Where it goes.
    #[getter]
    fn agent_id(&self) -> &str {
        &self.0.agent_id.value
    }

    /// Its name.
    #[getter]
    fn name(&self) -> &str {
        &self.0.name
    }

    /// What it takes.
    #[getter]
    fn resources(&self) -> PyResult<Resources> {
        resources(&self.0.resources)
    }

    /// For whoever runs it.
    #[getter]
    fn data<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.data.as_deref().unwrap_or_default())
    }

    /// The line for a shell.
    #[getter]
    fn command(&self) -> &str {
        let command = self.0.command.as_ref();
        command.and_then(|command| command.value.as_deref()).unwrap_or_default()
    }

    /// Texts by key.
    #[getter]
    fn labels(&self) -> BTreeMap<&str, &str> {
        let labels = self.0.labels.iter().flat_map(|labels| &labels.labels);
        labels
            .map(|label| (label.key.as_str(), label.value.as_deref().unwrap_or_default()))
            .collect()
    }

    fn __repr__(&self) -> String {
        format!("Task({:?} on {:?})", self.task_id(), self.agent_id())
    }
}

/// Resource objects of a message.
pub(crate) fn resources(wire: &[v1::Resource]) -> PyResult<Resources> {
    resource::list_from_wire(wire, &Limits::default()).map(Resources).map_err(refused)
}

/// What became of a task.
#[pyclass(frozen, module = "apportion")]
#[derive(Clone)]
pub(crate) struct TaskStatus(pub(crate) v1::TaskStatus);

#[pymethods]
impl TaskStatus {
    /// Which task.
    #[getter]
    fn task_id(&self) -> &str {
        &self.0.task_id.value
    }

    /// `TASK_RUNNING`, ...
    #[getter]
    fn state(&self) -> &'static str {
        self.0.state().as_str_name()
    }

    /// Whether the task is over.
    #[getter]
    fn is_terminal(&self) -> bool {
        TaskState::is_terminal(self.0.state())
    }

    /// Where it is.
    #[getter]
    fn agent_id(&self) -> Option<&str> {
        self.0.agent_id.as_ref().map(|id| id.value.as_str())
    }

    /// Of an update that wants to be acknowledged.
    #[getter]
    fn uuid<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.0.uuid.as_ref().map(|uuid| PyBytes::new(py, uuid))
    }

    /// For people.
    #[getter]
    fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// `REASON_...`
    #[getter]
    fn reason(&self) -> Option<&'static str> {
        let reason = Reason::try_from(self.0.reason?).ok();
        reason.map(|reason| reason.as_str_name())
    }

    /// `SOURCE_MASTER`, `SOURCE_AGENT` or `SOURCE_EXECUTOR`.
    #[getter]
    fn source(&self) -> Option<&'static str> {
        let source = Source::try_from(self.0.source?).ok();
        source.map(|source| source.as_str_name())
    }

    /// From whoever ran the task.
    #[getter]
    fn data<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.0.data.as_deref().unwrap_or_default())
    }

    /// Seconds since 1970.
    #[getter]
    fn timestamp(&self) -> Option<f64> {
        self.0.timestamp
    }

    fn __repr__(&self) -> String {
        format!("TaskStatus({:?} {})", self.task_id(), self.state())
    }
}
