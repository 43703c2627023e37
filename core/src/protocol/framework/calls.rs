//! Calls of a framework that is subscribed.

use super::{ClientEvent, RequestId, SchedulerClient};
use crate::error::{Entity, Error, Result};
use crate::wire::v1::offer::Operation;
use crate::wire::v1::scheduler::{Call, call};
use crate::wire::v1::{AgentId, Filters, FrameworkId, OfferId, TaskId, TaskStatus};

/// Each makes one request. Its answer comes as events: those that the call causes, or
/// [`ClientEvent::Refused`] or [`ClientEvent::Unanswered`].
///
/// # Errors
/// All of them: [`Error::Conflict`] while the client is not subscribed.
impl SchedulerClient {
    /// ACCEPT: operations, in order, on offers of one agent and role; the rest is refused with `filters`.
    ///
    /// The offers are forgotten.
    ///
    /// # Errors
    /// [`Error::Conflict`] while the client is not subscribed.
    pub fn accept(
        &mut self,
        offer_ids: Vec<OfferId>,
        operations: Vec<Operation>,
        filters: Option<Filters>,
    ) -> Result<RequestId> {
        let id = self.subscribed_id()?;
        self.forget_offers(&offer_ids);
        self.call(&Call::accept(id, offer_ids, operations, filters))
    }

    /// DECLINE: offers are not wanted, for as long as `filters` says. They are forgotten.
    ///
    /// # Errors
    /// [`Error::Conflict`] while the client is not subscribed.
    pub fn decline(
        &mut self,
        offer_ids: Vec<OfferId>,
        filters: Option<Filters>,
    ) -> Result<RequestId> {
        let id = self.subscribed_id()?;
        self.forget_offers(&offer_ids);
        self.call(&Call::decline(id, offer_ids, filters))
    }

    /// ACKNOWLEDGE of an update, if it wants one.
    ///
    /// # Errors
    /// [`Error::Conflict`] while the client is not subscribed.
    pub fn acknowledge(&mut self, status: &TaskStatus) -> Result<Option<RequestId>> {
        let id = self.subscribed_id()?;
        Call::acknowledge(id, status).map(|call| self.call(&call)).transpose()
    }

    /// REVIVE the roles named, or all if none is.
    ///
    /// # Errors
    /// [`Error::Conflict`] while the client is not subscribed.
    pub fn revive(&mut self, roles: Vec<String>) -> Result<RequestId> {
        let id = self.subscribed_id()?;
        self.call(&Call::revive(id, roles))
    }

    /// SUPPRESS the roles named, or all if none is.
    ///
    /// # Errors
    /// [`Error::Conflict`] while the client is not subscribed.
    pub fn suppress(&mut self, roles: Vec<String>) -> Result<RequestId> {
        let id = self.subscribed_id()?;
        self.call(&Call::suppress(id, roles))
    }

    /// KILL a task.
    ///
    /// # Errors
    /// [`Error::Conflict`] while the client is not subscribed.
    pub fn kill(&mut self, task_id: TaskId, agent_id: Option<AgentId>) -> Result<RequestId> {
        let id = self.subscribed_id()?;
        self.call(&Call::kill(id, task_id, agent_id))
    }

    /// RECONCILE the tasks named, or all if none is.
    ///
    /// # Errors
    /// [`Error::Conflict`] while the client is not subscribed.
    pub fn reconcile(&mut self, tasks: Vec<(TaskId, Option<AgentId>)>) -> Result<RequestId> {
        let id = self.subscribed_id()?;
        self.call(&Call::reconcile(id, tasks))
    }

    /// TEARDOWN: all tasks are killed, the id is never used again. Once the master agreed the client is not subscribed,
    /// and may subscribe as a new framework.
    ///
    /// # Errors
    /// [`Error::Conflict`] while the client is not subscribed.
    pub fn teardown(&mut self) -> Result<RequestId> {
        let id = self.subscribed_id()?;
        self.leaving = true;
        self.call(&Call::teardown(id))
    }

    /// Any other call. Its framework id is filled in if it has none.
    ///
    /// # Errors
    /// [`Error::Conflict`] while the client is not subscribed; [`Error::Invalid`] for a SUBSCRIBE, and for a call without
    /// a type.
    pub fn send(&mut self, mut call: Call) -> Result<RequestId> {
        let id = self.subscribed_id()?;
        call.framework_id.get_or_insert(id);
        self.call(&call)
    }

    fn subscribed_id(&self) -> Result<FrameworkId> {
        let id = self.framework_id().filter(|_| self.is_subscribed());
        let reason = "not subscribed";
        id.cloned().ok_or(Error::Conflict { entity: Entity::Framework, reason })
    }

    fn call(&mut self, call: &Call) -> Result<RequestId> {
        let kind = call.r#type();
        if matches!(kind, call::Type::Subscribe | call::Type::Unknown) {
            return Err(Error::invalid(Entity::Message, "not a call of a subscribed framework", 0));
        }
        let stream_id = self.stream_id().map(str::to_owned);
        let reason = "not subscribed";
        let stream_id = stream_id.ok_or(Error::Conflict { entity: Entity::Framework, reason })?;
        let request = self.request(call, Some(stream_id));
        self.calls.insert(request, kind);
        Ok(request)
    }

    fn forget_offers(&mut self, ids: &[OfferId]) {
        for id in ids {
            self.offers.remove(&id.value);
        }
    }

    /// What the master answered to a call.
    pub(super) fn conclude_call(
        &mut self,
        request: RequestId,
        call: call::Type,
        status: u16,
        body: &[u8],
    ) {
        let is_teardown = call == call::Type::Teardown;
        if matches!(status, 200 | 202) {
            if is_teardown && self.leaving {
                self.leave();
            }
            return;
        }
        if is_teardown {
            self.leaving = false;
        }
        let text = String::from_utf8_lossy(body).into_owned();
        self.events.push_back(ClientEvent::Refused { request, call, status, text });
    }
}
