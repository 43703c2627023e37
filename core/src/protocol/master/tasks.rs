//! Tasks: what agents report of them, acknowledgements, KILL.

use super::{AgentCommand, SchedulerEndpoint, agreed};
use crate::allocator::Holding;
use crate::error::{Entity, Error, Result};
use crate::id::{AgentId, FrameworkId};
use crate::resource::Resources;
use crate::timer::Instant;
use crate::wire::v1::scheduler::{Event, call};
use crate::wire::v1::task_status::{Reason, Source};
use crate::wire::v1::{TaskInfo, TaskState, TaskStatus};
use std::collections::VecDeque;

/// A task that was launched and whose end is not acknowledged yet.
#[derive(Debug, Clone)]
pub(super) struct Task {
    pub(super) agent: AgentId,
    pub(super) role: String,
    /// What it holds: nothing once it is over.
    pub(super) resources: Resources,
    /// As its agent last reported it.
    pub(super) state: TaskState,
    /// As its framework was last told.
    pub(super) told: TaskState,
    /// Updates not acknowledged: the first one was sent, the others wait.
    pub(super) updates: VecDeque<TaskStatus>,
}

impl Task {
    pub(super) const fn new(agent: AgentId, role: String, resources: Resources) -> Task {
        let (state, told) = (TaskState::TaskStaging, TaskState::TaskStaging);
        Task { agent, role, resources, state, told, updates: VecDeque::new() }
    }
}

/// What an agent reports of a task.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TaskReport<'a> {
    /// The agent.
    pub agent_id: &'a str,
    /// Whose task.
    pub framework_id: &'a str,
    /// Which task.
    pub task_id: &'a str,
    /// What became of it.
    pub state: TaskState,
    /// In words.
    pub message: Option<&'a str>,
    /// In a word.
    pub reason: Option<Reason>,
    /// Data of the executor's own.
    pub data: Option<&'a [u8]>,
}

impl<'a> TaskReport<'a> {
    /// A state and nothing else.
    pub const fn new(
        agent_id: &'a str,
        framework_id: &'a str,
        task_id: &'a str,
        state: TaskState,
    ) -> Self {
        TaskReport {
            agent_id,
            framework_id,
            task_id,
            state,
            message: None,
            reason: None,
            data: None,
        }
    }
}

impl SchedulerEndpoint {
    /// Takes what an agent reports of a task: an UPDATE with a uuid, to be acknowledged.
    ///
    /// It is sent at once if the framework is connected and has acknowledged all earlier ones of the task, and held
    /// until then otherwise. With the state that ends the task its resources are free.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an agent, framework or task that is not known here, or a task of another agent;
    /// [`Error::Invalid`] for a state that is not an agent's to report (staging, unreachable, unknown, gone by
    /// operator); [`Error::Conflict`] when the task is over, or too many updates wait.
    pub fn task_update(&mut self, report: TaskReport<'_>, now: Instant) -> Result<()> {
        let framework = self.allocator.framework(report.framework_id)?;
        let agent = self.allocator.agent(report.agent_id)?;
        let max = self.config.updates_per_task as usize;
        let missing = Error::NotFound { entity: Entity::Task };
        let state = self.frameworks.get_mut(&framework).ok_or(missing)?;
        let task = state.tasks.get_mut(report.task_id).ok_or(missing)?;
        if task.agent != agent {
            return Err(missing);
        }
        let of_agent = !matches!(
            report.state,
            TaskState::TaskStaging
                | TaskState::TaskUnreachable
                | TaskState::TaskUnknown
                | TaskState::TaskGoneByOperator
        );
        if !of_agent {
            return Err(Error::invalid(Entity::Task, "not a state that an agent reports", 0));
        }
        let conflict = |reason| Error::Conflict { entity: Entity::Task, reason };
        if task.state.is_terminal() {
            return Err(conflict("the task is over"));
        }
        if task.updates.len() >= max {
            return Err(conflict("too many updates wait for acknowledgements"));
        }
        self.now = self.now.max(now);
        task.state = report.state;
        let freed = if report.state.is_terminal() {
            Some((task.role.clone(), core::mem::take(&mut task.resources)))
        } else {
            None
        };
        let uuid = self.ids.next_uuid().to_vec();
        let status = TaskStatus {
            message: report.message.map(str::to_owned),
            source: Some(Source::Executor.into()),
            reason: report.reason.map(Into::into),
            data: report.data.map(<[u8]>::to_vec),
            agent_id: Some(report.agent_id.into()),
            // A task that is a command runs in an executor of its own name.
            executor_id: Some(report.task_id.into()),
            uuid: Some(uuid),
            ..TaskStatus::new(report.task_id.into(), report.state)
        };
        let status = TaskStatus { timestamp: Some(self.timestamp()), ..status };
        self.keep_update(framework, report.task_id, status);
        if let Some((role, resources)) = freed {
            let holding = Holding { framework, role: &role, agent };
            agreed(self.allocator.recover_resources(holding, &resources, None, true, self.now));
        }
        Ok(())
    }

    /// Holds an update until it is acknowledged, and sends it if no earlier one waits.
    fn keep_update(&mut self, framework: FrameworkId, task_id: &str, status: TaskStatus) {
        let Some(state) = self.frameworks.get_mut(&framework) else { return };
        let Some(task) = state.tasks.get_mut(task_id) else { return };
        task.updates.push_back(status);
        if task.updates.len() == 1 {
            state.unacknowledged += 1;
            self.send_update(framework, task_id);
        }
    }

    /// Sends the first update of a task that is not acknowledged.
    fn send_update(&mut self, framework: FrameworkId, task_id: &str) {
        let state = self.frameworks.get_mut(&framework);
        let Some(task) = state.and_then(|state| state.tasks.get_mut(task_id)) else { return };
        let Some(status) = task.updates.front().cloned() else { return };
        task.told = status.state();
        self.send(framework, &Event::update(status));
    }

    /// ACKNOWLEDGE: the task's next update follows, or the task is forgotten if that was its last. What does not fit the
    /// update that was sent is dropped.
    pub(super) fn acknowledge(&mut self, framework: FrameworkId, acknowledge: call::Acknowledge) {
        let call::Acknowledge { agent_id, task_id, uuid, .. } = acknowledge;
        let Some(state) = self.frameworks.get_mut(&framework) else { return };
        let Some(task) = state.tasks.get_mut(&task_id.value) else { return };
        let fits = task.updates.front().is_some_and(|status| {
            status.uuid.as_ref() == Some(&uuid) && status.agent_id.as_ref() == Some(&agent_id)
        });
        if !fits {
            return;
        }
        task.updates.pop_front();
        self.commands.push_back(AgentCommand::Acknowledge {
            agent_id: agent_id.value,
            framework_id: state.id.value.clone(),
            task_id: task_id.value.clone(),
            uuid,
        });
        if !task.updates.is_empty() {
            return self.send_update(framework, &task_id.value);
        }
        state.unacknowledged -= 1;
        if task.state.is_terminal() {
            state.tasks.remove(&task_id.value);
            self.tasks -= 1;
        }
    }

    /// KILL: the agent is told. Of a task that is not known the framework is told what a reconciliation would say.
    pub(super) fn kill(&mut self, framework: FrameworkId, kill: call::Kill) {
        let call::Kill { task_id, agent_id, kill_policy, .. } = kill;
        let Some(state) = self.frameworks.get(&framework) else { return };
        let Some(task) = state.tasks.get(&task_id.value) else {
            return self.reconcile(
                framework,
                &[call::reconcile::Task { task_id, agent_id, ..Default::default() }],
            );
        };
        let Some(agent) = self.agents.get(&task.agent) else { return };
        let elsewhere = agent_id.is_some_and(|named| named != agent.id);
        if elsewhere || task.state.is_terminal() {
            return;
        }
        self.commands.push_back(AgentCommand::Kill {
            agent_id: agent.id.value.clone(),
            framework_id: state.id.value.clone(),
            task_id: task_id.value,
            kill_policy,
        });
    }

    /// The master's own word on a task: no uuid, nothing to acknowledge.
    pub(super) fn tell_of_task(
        &mut self,
        framework: FrameworkId,
        task: &TaskInfo,
        state: TaskState,
        reason: Reason,
        message: &str,
    ) {
        let status = TaskStatus {
            agent_id: Some(task.agent_id.clone()),
            ..self.own_status(task.task_id.clone(), state, reason, message)
        };
        self.send(framework, &Event::update(status));
    }

    pub(super) fn own_status(
        &self,
        task_id: crate::wire::v1::TaskId,
        state: TaskState,
        reason: Reason,
        message: &str,
    ) -> TaskStatus {
        TaskStatus {
            message: Some(message.to_owned()),
            source: Some(Source::Master.into()),
            reason: Some(reason.into()),
            timestamp: Some(self.timestamp()),
            ..TaskStatus::new(task_id, state)
        }
    }
}
