//! Events: what a master tells a framework.

use crate::wire::v1::scheduler::{Event, event};
use crate::wire::v1::{AgentId, ExecutorId, FrameworkId, MasterInfo, Offer, OfferId, TaskStatus};

impl Event {
    /// SUBSCRIBED, the first event of a stream.
    pub fn subscribed(
        framework_id: FrameworkId,
        heartbeat_interval_seconds: f64,
        master_info: Option<MasterInfo>,
    ) -> Event {
        let subscribed = event::Subscribed {
            framework_id,
            heartbeat_interval_seconds: Some(heartbeat_interval_seconds),
            master_info,
            ..Default::default()
        };
        Event { subscribed: Some(subscribed), ..Event::of(event::Type::Subscribed) }
    }

    /// OFFERS.
    pub fn offers(offers: Vec<Offer>) -> Event {
        Event {
            offers: Some(event::Offers { offers, ..Default::default() }),
            ..Event::of(event::Type::Offers)
        }
    }

    /// RESCIND: the offer can no longer be accepted.
    pub fn rescind(offer_id: OfferId) -> Event {
        Event {
            rescind: Some(event::Rescind { offer_id, ..Default::default() }),
            ..Event::of(event::Type::Rescind)
        }
    }

    /// UPDATE of a task's status.
    pub fn update(status: TaskStatus) -> Event {
        Event {
            update: Some(event::Update { status, ..Default::default() }),
            ..Event::of(event::Type::Update)
        }
    }

    /// MESSAGE of an executor.
    pub fn message(agent_id: AgentId, executor_id: ExecutorId, data: Vec<u8>) -> Event {
        Event {
            message: Some(event::Message { agent_id, executor_id, data, ..Default::default() }),
            ..Event::of(event::Type::Message)
        }
    }

    /// FAILURE: the agent is gone.
    pub fn agent_lost(agent_id: AgentId) -> Event {
        Event {
            failure: Some(event::Failure { agent_id: Some(agent_id), ..Default::default() }),
            ..Event::of(event::Type::Failure)
        }
    }

    /// FAILURE: the executor has ended; the status is as waitpid gives it.
    pub fn executor_ended(agent_id: AgentId, executor_id: ExecutorId, status: i32) -> Event {
        let failure = event::Failure {
            agent_id: Some(agent_id),
            executor_id: Some(executor_id),
            status: Some(status),
            ..Default::default()
        };
        Event { failure: Some(failure), ..Event::of(event::Type::Failure) }
    }

    /// ERROR: the subscription is over.
    pub fn error(message: impl Into<String>) -> Event {
        Event {
            error: Some(event::Error { message: message.into(), ..Default::default() }),
            ..Event::of(event::Type::Error)
        }
    }

    /// HEARTBEAT.
    pub fn heartbeat() -> Event {
        Event::of(event::Type::Heartbeat)
    }

    fn of(kind: event::Type) -> Event {
        Event { r#type: Some(kind.into()), ..Default::default() }
    }
}
