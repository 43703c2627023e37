//! Tasks and their states.

use crate::wire::v1::{AgentId, CommandInfo, Resource, TaskId, TaskInfo, TaskState, TaskStatus};

impl TaskInfo {
    /// A task that runs a line in a shell. Its resources are those of the offers it is launched on.
    pub fn shell(
        name: impl Into<String>,
        task_id: TaskId,
        agent_id: AgentId,
        resources: Vec<Resource>,
        line: impl Into<String>,
    ) -> TaskInfo {
        let command = CommandInfo { value: Some(line.into()), ..Default::default() };
        TaskInfo {
            name: name.into(),
            task_id,
            agent_id,
            resources,
            command: Some(Box::new(command)),
            ..Default::default()
        }
    }
}

impl TaskState {
    /// Whether a task in this state is over: no other state follows, and its resources are free.
    pub const fn is_terminal(self) -> bool {
        match self {
            TaskState::TaskFinished
            | TaskState::TaskFailed
            | TaskState::TaskKilled
            | TaskState::TaskError
            | TaskState::TaskLost
            | TaskState::TaskDropped
            | TaskState::TaskGone
            | TaskState::TaskGoneByOperator => true,
            TaskState::TaskStaging
            | TaskState::TaskStarting
            | TaskState::TaskRunning
            | TaskState::TaskKilling
            | TaskState::TaskUnreachable
            | TaskState::TaskUnknown => false,
        }
    }
}

impl TaskStatus {
    /// A state of a task, and nothing else about it.
    pub fn new(task_id: TaskId, state: TaskState) -> TaskStatus {
        TaskStatus { task_id, state: state.into(), ..Default::default() }
    }

    /// Whether the update is sent again until it is acknowledged.
    pub const fn wants_acknowledgement(&self) -> bool {
        self.uuid.is_some()
    }
}
