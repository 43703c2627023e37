//! Calls: what a framework asks of a master.

use crate::wire::v1::offer::Operation;
use crate::wire::v1::scheduler::{Call, call};
use crate::wire::v1::{
    AgentId, ExecutorId, Filters, FrameworkId, FrameworkInfo, OfferId, Request, TaskId, TaskStatus,
    framework_info,
};

impl Call {
    /// SUBSCRIBE. A framework that comes back has its id in `info`, and so in the call itself.
    ///
    /// ```
    /// use apportion_core::wire::v1::{FrameworkInfo, scheduler::{Call, call}};
    ///
    /// let call = Call::subscribe(FrameworkInfo::new("root", "batch", ["research"]));
    /// assert_eq!(call.r#type(), call::Type::Subscribe);
    /// assert_eq!(call.framework_id, None);
    /// ```
    pub fn subscribe(info: FrameworkInfo) -> Call {
        Call {
            framework_id: info.id.clone(),
            r#type: Some(call::Type::Subscribe.into()),
            subscribe: Some(call::Subscribe { framework_info: info, ..Default::default() }),
            ..Default::default()
        }
    }

    /// ACCEPT: the operations run in order on the resources of the offers; what is left over is declined with
    /// `filters`.
    pub fn accept(
        framework_id: FrameworkId,
        offer_ids: Vec<OfferId>,
        operations: Vec<Operation>,
        filters: Option<Filters>,
    ) -> Call {
        Call {
            accept: Some(call::Accept { offer_ids, operations, filters, ..Default::default() }),
            ..Call::of(framework_id, call::Type::Accept)
        }
    }

    /// DECLINE. Without filters the master's default holds, 5 seconds.
    pub fn decline(
        framework_id: FrameworkId,
        offer_ids: Vec<OfferId>,
        filters: Option<Filters>,
    ) -> Call {
        Call {
            decline: Some(call::Decline { offer_ids, filters, ..Default::default() }),
            ..Call::of(framework_id, call::Type::Decline)
        }
    }

    /// REVIVE the roles named, or all if none is.
    pub fn revive(framework_id: FrameworkId, roles: Vec<String>) -> Call {
        Call {
            revive: Some(call::Revive { roles, ..Default::default() }),
            ..Call::of(framework_id, call::Type::Revive)
        }
    }

    /// SUPPRESS the roles named, or all if none is.
    pub fn suppress(framework_id: FrameworkId, roles: Vec<String>) -> Call {
        Call {
            suppress: Some(call::Suppress { roles, ..Default::default() }),
            ..Call::of(framework_id, call::Type::Suppress)
        }
    }

    /// KILL. The agent, if known, spares the master a search.
    pub fn kill(framework_id: FrameworkId, task_id: TaskId, agent_id: Option<AgentId>) -> Call {
        Call {
            kill: Some(call::Kill { task_id, agent_id, kill_policy: None, ..Default::default() }),
            ..Call::of(framework_id, call::Type::Kill)
        }
    }

    /// SHUTDOWN of an executor.
    pub fn shutdown(framework_id: FrameworkId, executor_id: ExecutorId, agent_id: AgentId) -> Call {
        Call {
            shutdown: Some(call::Shutdown { executor_id, agent_id, ..Default::default() }),
            ..Call::of(framework_id, call::Type::Shutdown)
        }
    }

    /// ACKNOWLEDGE of a status update, if it wants one: if it has a uuid and an agent.
    pub fn acknowledge(framework_id: FrameworkId, status: &TaskStatus) -> Option<Call> {
        let acknowledge = call::Acknowledge {
            agent_id: status.agent_id.clone()?,
            task_id: status.task_id.clone(),
            uuid: status.uuid.clone()?,
            ..Default::default()
        };
        Some(Call {
            acknowledge: Some(acknowledge),
            ..Call::of(framework_id, call::Type::Acknowledge)
        })
    }

    /// RECONCILE the tasks named, or all if none is.
    pub fn reconcile(
        framework_id: FrameworkId,
        tasks: impl IntoIterator<Item = (TaskId, Option<AgentId>)>,
    ) -> Call {
        let tasks = tasks.into_iter();
        let tasks = tasks
            .map(|(task_id, agent_id)| call::reconcile::Task {
                task_id,
                agent_id,
                ..Default::default()
            })
            .collect();
        Call {
            reconcile: Some(call::Reconcile { tasks, ..Default::default() }),
            ..Call::of(framework_id, call::Type::Reconcile)
        }
    }

    /// MESSAGE to an executor, best effort.
    pub fn message(
        framework_id: FrameworkId,
        agent_id: AgentId,
        executor_id: ExecutorId,
        data: Vec<u8>,
    ) -> Call {
        let message = call::Message { agent_id, executor_id, data, ..Default::default() };
        Call { message: Some(message), ..Call::of(framework_id, call::Type::Message) }
    }

    /// REQUEST of resources, which Mesos' own allocator passes over.
    pub fn request(framework_id: FrameworkId, requests: Vec<Request>) -> Call {
        Call {
            request: Some(call::Request { requests, ..Default::default() }),
            ..Call::of(framework_id, call::Type::Request)
        }
    }

    /// ACCEPT_INVERSE_OFFERS: what the framework runs there will be gone by then.
    pub fn accept_inverse_offers(
        framework_id: FrameworkId,
        inverse_offer_ids: Vec<OfferId>,
        filters: Option<Filters>,
    ) -> Call {
        let accept = call::AcceptInverseOffers { inverse_offer_ids, filters, ..Default::default() };
        Call {
            accept_inverse_offers: Some(accept),
            ..Call::of(framework_id, call::Type::AcceptInverseOffers)
        }
    }

    /// DECLINE_INVERSE_OFFERS.
    pub fn decline_inverse_offers(
        framework_id: FrameworkId,
        inverse_offer_ids: Vec<OfferId>,
        filters: Option<Filters>,
    ) -> Call {
        let decline =
            call::DeclineInverseOffers { inverse_offer_ids, filters, ..Default::default() };
        Call {
            decline_inverse_offers: Some(decline),
            ..Call::of(framework_id, call::Type::DeclineInverseOffers)
        }
    }

    /// UPDATE_FRAMEWORK. The framework's id is the one in `info`; without one there is nothing to update.
    pub fn update_framework(info: FrameworkInfo) -> Option<Call> {
        let framework_id = info.id.clone()?;
        let update = call::UpdateFramework { framework_info: info, ..Default::default() };
        Some(Call {
            update_framework: Some(update),
            ..Call::of(framework_id, call::Type::UpdateFramework)
        })
    }

    /// TEARDOWN: all tasks are killed and the id is never used again.
    pub fn teardown(framework_id: FrameworkId) -> Call {
        Call::of(framework_id, call::Type::Teardown)
    }

    fn of(framework_id: FrameworkId, kind: call::Type) -> Call {
        Call { framework_id: Some(framework_id), r#type: Some(kind.into()), ..Default::default() }
    }
}

impl Filters {
    /// Not to be offered again for so many seconds.
    pub fn refusing(refuse_seconds: f64) -> Filters {
        Filters { refuse_seconds: Some(refuse_seconds), ..Default::default() }
    }
}

impl FrameworkInfo {
    /// A framework with MULTI_ROLE and these roles.
    pub fn new<R: Into<String>>(
        user: impl Into<String>,
        name: impl Into<String>,
        roles: impl IntoIterator<Item = R>,
    ) -> FrameworkInfo {
        FrameworkInfo {
            user: user.into(),
            name: name.into(),
            roles: roles.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
        .with_capability(framework_info::capability::Type::MultiRole)
    }

    /// The same, able to handle one thing more.
    #[must_use]
    pub fn with_capability(mut self, kind: framework_info::capability::Type) -> FrameworkInfo {
        if !self.has_capability(kind) {
            self.capabilities.push(framework_info::Capability {
                r#type: Some(kind.into()),
                ..Default::default()
            });
        }
        self
    }

    /// Whether the framework says that it can handle this.
    pub fn has_capability(&self, kind: framework_info::capability::Type) -> bool {
        self.capabilities.iter().any(|capability| capability.r#type == Some(kind.into()))
    }
}
