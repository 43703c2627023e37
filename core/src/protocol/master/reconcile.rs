//! RECONCILE and RECONCILE_OPERATIONS: what the master knows, as events without a uuid.

use super::SchedulerEndpoint;
use super::accept::operation_status;
use crate::id::FrameworkId;
use crate::wire::v1::framework_info::capability::Type as Capability;
use crate::wire::v1::scheduler::{Event, call};
use crate::wire::v1::task_status::Reason;
use crate::wire::v1::{OperationState, OperationStatus, TaskState, TaskStatus};

impl SchedulerEndpoint {
    /// Tells the framework of the tasks it names, or of all it has if it names none.
    pub(super) fn reconcile(&mut self, framework: FrameworkId, named: &[call::reconcile::Task]) {
        let Some(state) = self.frameworks.get(&framework) else { return };
        let statuses: Vec<TaskStatus> = if named.is_empty() {
            state.tasks.keys().map(|task_id| self.known(framework, task_id)).collect()
        } else {
            let partition_aware = state.has_capability(Capability::PartitionAware);
            let status = |task: &call::reconcile::Task| match state.tasks.get(&task.task_id.value) {
                Some(_) => self.known(framework, &task.task_id.value),
                None => self.unknown(task, partition_aware),
            };
            named.iter().map(status).collect()
        };
        for status in statuses {
            self.send(framework, &Event::update(status));
        }
    }

    /// The state the framework was last told, so that it cannot overtake an update that waits.
    fn known(&self, framework: FrameworkId, task_id: &str) -> TaskStatus {
        let text = "Reconciliation: Latest task state";
        let task = self.frameworks.get(&framework).and_then(|state| state.tasks.get(task_id));
        let state = task.map_or(TaskState::TaskStaging, |task| task.told);
        let agent = task.and_then(|task| self.agents.get(&task.agent));
        TaskStatus {
            agent_id: agent.map(|agent| agent.id.clone()),
            ..self.own_status(task_id.into(), state, Reason::Reconciliation, text)
        }
    }

    fn unknown(&self, task: &call::reconcile::Task, partition_aware: bool) -> TaskStatus {
        let agent = task.agent_id.as_ref();
        let agent_is_known = agent.is_some_and(|agent| self.allocator.agent(&agent.value).is_ok());
        // A known agent would have it: it is gone for good. Of others nothing can be said.
        let (state, text) = match (partition_aware, agent_is_known) {
            (true, true) => (TaskState::TaskGone, "Reconciliation: Task is unknown to the agent"),
            (true, false) => (TaskState::TaskUnknown, "Reconciliation: Task is unknown"),
            (false, true) => (TaskState::TaskLost, "Reconciliation: Task is unknown to the agent"),
            (false, false) => (TaskState::TaskLost, "Reconciliation: Task is unknown"),
        };
        TaskStatus {
            agent_id: task.agent_id.clone(),
            ..self.own_status(task.task_id.clone(), state, Reason::Reconciliation, text)
        }
    }

    /// Every operation is unknown: none that has a status is performed yet.
    pub(super) fn reconcile_operations(
        &mut self,
        framework: FrameworkId,
        operations: Vec<call::reconcile_operations::Operation>,
    ) {
        for operation in operations {
            let status = OperationStatus {
                operation_id: Some(operation.operation_id),
                state: OperationState::OperationUnknown.into(),
                message: Some("Reconciliation: Operation is unknown".to_owned()),
                agent_id: operation.agent_id,
                resource_provider_id: operation.resource_provider_id,
                ..OperationStatus::default()
            };
            self.send(framework, &operation_status(status));
        }
    }
}
