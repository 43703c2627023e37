//! What agents are told to do.

use crate::task::Task;
use apportion_core::protocol::master as core;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// What an agent is to do. Only the attributes of its type are set; the others are None.
#[pyclass(frozen, module = "apportion")]
#[derive(Default)]
pub(crate) struct AgentCommand {
    kind: &'static str,
    agent_id: String,
    framework_id: String,
    task: Option<Task>,
    task_id: Option<String>,
    executor_id: Option<String>,
    uuid: Option<Vec<u8>>,
    data: Option<Vec<u8>>,
}

impl From<core::AgentCommand> for AgentCommand {
    fn from(command: core::AgentCommand) -> Self {
        let of = |kind, agent_id, framework_id| AgentCommand {
            kind,
            agent_id,
            framework_id,
            ..AgentCommand::default()
        };
        match command {
            core::AgentCommand::Launch { agent_id, framework_id, task } => AgentCommand {
                task_id: Some(task.task_id.value.clone()),
                task: Some(Task(*task)),
                ..of("launch", agent_id, framework_id)
            },
            core::AgentCommand::Kill { agent_id, framework_id, task_id, .. } => {
                AgentCommand { task_id: Some(task_id), ..of("kill", agent_id, framework_id) }
            }
            core::AgentCommand::Acknowledge { agent_id, framework_id, task_id, uuid } => {
                AgentCommand {
                    task_id: Some(task_id),
                    uuid: Some(uuid),
                    ..of("acknowledge", agent_id, framework_id)
                }
            }
            core::AgentCommand::ShutdownFramework { agent_id, framework_id } => {
                of("shutdown_framework", agent_id, framework_id)
            }
            core::AgentCommand::ShutdownExecutor { agent_id, framework_id, executor_id } => {
                AgentCommand {
                    executor_id: Some(executor_id),
                    ..of("shutdown_executor", agent_id, framework_id)
                }
            }
            core::AgentCommand::Message { agent_id, framework_id, executor_id, data } => {
                AgentCommand {
                    executor_id: Some(executor_id),
                    data: Some(data),
                    ..of("message", agent_id, framework_id)
                }
            }
            // Of a later version of the core.
            _ => of("unknown", String::new(), String::new()),
        }
    }
}

#[pymethods]
impl AgentCommand {
    /// What to do.
    #[getter]
    fn r#type(&self) -> &'static str {
        self.kind
    }

    /// Which agent.
    #[getter]
    fn agent_id(&self) -> &str {
        &self.agent_id
    }

    /// For which framework.
    #[getter]
    fn framework_id(&self) -> &str {
        &self.framework_id
    }

    /// What to launch.
    #[getter]
    fn task(&self) -> Option<Task> {
        self.task.clone()
    }

    /// Which task, of `launch`, `kill` and `acknowledge`.
    #[getter]
    fn task_id(&self) -> Option<&str> {
        self.task_id.as_deref()
    }

    /// Which executor, of `shutdown_executor` and `message`.
    #[getter]
    fn executor_id(&self) -> Option<&str> {
        self.executor_id.as_deref()
    }

    /// Of the update acknowledged.
    #[getter]
    fn uuid<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.uuid.as_ref().map(|uuid| PyBytes::new(py, uuid))
    }

    /// The message.
    #[getter]
    fn data<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.data.as_ref().map(|data| PyBytes::new(py, data))
    }

    fn __repr__(&self) -> String {
        format!("AgentCommand({} on {:?})", self.kind, self.agent_id)
    }
}
