//! Agents: how they come and go, and what they are told.

use super::{SchedulerEndpoint, agreed};
use crate::agent::{AgentInfo, AgentSpec};
use crate::error::{Entity, Error, Result};
use crate::id::FrameworkId;
use crate::resource::{Resource, Resources};
use crate::timer::Instant;
use crate::wire::v1::framework_info::capability::Type as Capability;
use crate::wire::v1::scheduler::{Event, call};
use crate::wire::v1::task_status::Reason;
use crate::wire::v1::{self, KillPolicy, TaskInfo, TaskState, TaskStatus};

/// What an agent is to do.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentCommand {
    /// Run a task.
    Launch {
        /// The agent.
        agent_id: String,
        /// Whose task.
        framework_id: String,
        /// The task, its resources allocated to their role.
        task: Box<TaskInfo>,
    },
    /// End a task.
    Kill {
        /// The agent.
        agent_id: String,
        /// Whose task.
        framework_id: String,
        /// Which task.
        task_id: String,
        /// How, if the framework said.
        kill_policy: Option<KillPolicy>,
    },
    /// A status update arrived and need not be kept any longer.
    Acknowledge {
        /// The agent.
        agent_id: String,
        /// Whose task.
        framework_id: String,
        /// Which task.
        task_id: String,
        /// Which update: 16 bytes.
        uuid: Vec<u8>,
    },
    /// End whatever runs for a framework. Nothing of it is to be reported.
    ShutdownFramework {
        /// The agent.
        agent_id: String,
        /// The framework that was removed.
        framework_id: String,
    },
    /// End an executor.
    ShutdownExecutor {
        /// The agent.
        agent_id: String,
        /// Whose executor.
        framework_id: String,
        /// Which one.
        executor_id: String,
    },
    /// Hand a framework's message to an executor, best effort.
    Message {
        /// The agent.
        agent_id: String,
        /// Whose executor.
        framework_id: String,
        /// Which one.
        executor_id: String,
        /// The message.
        data: Vec<u8>,
    },
}

/// An agent as frameworks are told of it.
#[derive(Debug, Clone)]
pub(super) struct Agent {
    pub(super) id: v1::AgentId,
    pub(super) info: AgentInfo,
    pub(super) url: Option<v1::Url>,
    /// Names of resources in the order the agent listed them: offers keep it.
    names: Vec<String>,
}

impl Agent {
    /// Resources in the order the agent listed their names.
    pub(super) fn in_order<'a>(&self, resources: &'a Resources) -> Vec<&'a Resource> {
        let mut objects: Vec<&Resource> = Vec::with_capacity(resources.objects().len());
        for (object, copies) in resources.copies() {
            objects.extend((0..copies).map(|_| object));
        }
        objects.sort_by_key(|object| self.names.iter().position(|name| *name == object.name));
        objects
    }
}

impl SchedulerEndpoint {
    /// Adds an agent, which is offered from the next cycle on. With an empty id it gets one of the master's.
    ///
    /// `url` is where it can be reached, as offers tell it. Returns its id.
    ///
    /// # Errors
    /// As [`Allocator::add_agent`](crate::allocator::Allocator::add_agent); [`Error::Conflict`] for one that runs
    /// tasks already: those are not taken over yet.
    pub fn add_agent(
        &mut self,
        mut spec: AgentSpec,
        url: Option<v1::Url>,
        now: Instant,
    ) -> Result<String> {
        if !spec.used.is_empty() {
            let reason = "an agent that runs tasks cannot be taken over";
            return Err(Error::Conflict { entity: Entity::Agent, reason });
        }
        self.advance(now);
        if spec.id.is_empty() {
            spec.id = self.ids.next_agent();
        }
        let agent = self.allocator.add_agent(&spec)?;
        let mut names: Vec<String> = Vec::new();
        for resource in spec.total.objects() {
            if !names.contains(&resource.name) {
                names.push(resource.name.clone());
            }
        }
        let id = v1::AgentId::from(spec.id.as_str());
        self.agents.insert(agent, Agent { id, info: spec.info, url, names });
        Ok(spec.id)
    }

    /// Removes an agent: its offers are rescinded, its tasks are lost, every framework hears of it.
    ///
    /// Linear in outstanding offers and in tasks.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn remove_agent(&mut self, id: &str, now: Instant) -> Result<()> {
        let agent = self.allocator.agent(id)?;
        self.advance(now);
        self.rescind_offers(|offer| offer.agent == agent);
        let message = match self.agents.remove(&agent) {
            Some(state) => format!("Agent {} removed", state.info.hostname),
            None => "Agent removed".to_owned(),
        };
        let frameworks: Vec<FrameworkId> = self.frameworks.keys().copied().collect();
        for framework in frameworks {
            let Some(state) = self.frameworks.get_mut(&framework) else { continue };
            let gone = match state.has_capability(Capability::PartitionAware) {
                true => TaskState::TaskGone,
                false => TaskState::TaskLost,
            };
            let mut lost = Vec::new();
            state.tasks.retain(|task_id, task| {
                if task.agent != agent {
                    return true;
                }
                if !task.updates.is_empty() {
                    state.unacknowledged -= 1;
                }
                lost.push((task_id.clone(), task.state.is_terminal()));
                false
            });
            self.tasks -= lost.len() as u32;
            for (task_id, is_over) in lost {
                if !is_over {
                    let status =
                        self.own_status(task_id.into(), gone, Reason::AgentRemoved, &message);
                    let status = TaskStatus { agent_id: Some(id.into()), ..status };
                    self.send(framework, &Event::update(status));
                }
            }
            self.send(framework, &Event::agent_lost(id.into()));
        }
        agreed(self.allocator.remove_agent(agent));
        Ok(())
    }

    /// The next thing an agent is to do. Poll until there is none.
    pub fn poll_agent_command(&mut self) -> Option<AgentCommand> {
        self.commands.pop_front()
    }

    /// SHUTDOWN of an executor.
    pub(super) fn shutdown(&mut self, framework: FrameworkId, shutdown: call::Shutdown) {
        let agent_id = shutdown.agent_id.value;
        if let Some(framework_id) = self.framework_beside(framework, &agent_id) {
            let executor_id = shutdown.executor_id.value;
            self.commands.push_back(AgentCommand::ShutdownExecutor {
                agent_id,
                framework_id,
                executor_id,
            });
        }
    }

    /// MESSAGE to an executor.
    pub(super) fn forward_message(&mut self, framework: FrameworkId, message: call::Message) {
        let agent_id = message.agent_id.value;
        if let Some(framework_id) = self.framework_beside(framework, &agent_id) {
            self.commands.push_back(AgentCommand::Message {
                agent_id,
                framework_id,
                executor_id: message.executor_id.value,
                data: message.data,
            });
        }
    }

    /// A framework's id, if the agent it speaks of is known.
    fn framework_beside(&self, framework: FrameworkId, agent_id: &str) -> Option<String> {
        self.allocator.agent(agent_id).ok()?;
        Some(self.frameworks.get(&framework)?.id.value.clone())
    }

    /// An executor's message for its framework, best effort.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an agent or framework that is not known.
    pub fn executor_message(
        &mut self,
        agent_id: &str,
        framework_id: &str,
        executor_id: &str,
        data: Vec<u8>,
    ) -> Result<()> {
        self.allocator.agent(agent_id)?;
        let framework = self.allocator.framework(framework_id)?;
        self.send(framework, &Event::message(agent_id.into(), executor_id.into(), data));
        Ok(())
    }
}
