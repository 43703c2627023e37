//! The life of a framework: SUBSCRIBE, taking over from an older stream, absence, removal.

use super::connections::{Framework, Output, OutputKind, Stream};
use super::timers::Due;
use super::{AgentCommand, SchedulerEndpoint, agreed};
use crate::constraint::RoleConstraints;
use crate::framework::FrameworkSpec;
use crate::id::{AgentId, FrameworkId};
use crate::offer::SECOND_NS;
use crate::protocol::ids::check_id;
use crate::protocol::{Format, Response, STREAM_ID_HEADER};
use crate::wire::convert::constraint as convert_constraints;
use crate::wire::convert::framework as convert;
use crate::wire::v1;
use crate::wire::v1::scheduler::{Event, OfferConstraints, call};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The longest duration Mesos can represent: 2^63 - 1 nanoseconds.
const DURATION_MAX_SECONDS: f64 = 9_223_372_036.0;

/// Ids of frameworks that were removed, the latest ones: they cannot come back.
#[derive(Debug, Clone, Default)]
pub(super) struct RemovedIds {
    ids: BTreeSet<String>,
    order: VecDeque<String>,
}

impl RemovedIds {
    fn insert(&mut self, id: String, max: u32) {
        if self.ids.insert(id.clone()) {
            self.order.push_back(id);
        }
        while self.order.len() > max as usize {
            if let Some(oldest) = self.order.pop_front() {
                self.ids.remove(&oldest);
            }
        }
    }
}

impl SchedulerEndpoint {
    /// Opens a stream. From here on a refusal is an ERROR on it, and its end.
    pub(super) fn subscribe(&mut self, subscribe: call::Subscribe, format: Format) -> Response {
        let id = crate::protocol::ids::uuid_text(self.ids.next_uuid());
        let connection = self.next_connection();
        let response = Response {
            status: 200,
            headers: vec![
                ("Content-Type", format.media_type().to_owned()),
                (STREAM_ID_HEADER, id.clone()),
            ],
            body: Vec::new(),
            stream: Some(connection),
        };
        if let Err(text) = self.try_subscribe(subscribe, Stream { connection, id, format }) {
            let record = format.record(&Event::error(text));
            self.outputs.push_back(Output { connection, kind: OutputKind::Data(record) });
            self.outputs.push_back(Output { connection, kind: OutputKind::Close });
        }
        response
    }

    fn try_subscribe(&mut self, subscribe: call::Subscribe, stream: Stream) -> Result<(), String> {
        let call::Subscribe {
            framework_info: mut wire, suppressed_roles, offer_constraints, ..
        } = subscribe;
        let limits = self.config.allocator.limits;
        let mut info = convert::from_wire(&wire, &suppressed_roles, &limits)
            .map_err(|error| error.to_string())?;
        // An empty id is as good as none.
        let id = wire.id.take().map(|id| id.value).filter(|id| !id.is_empty());
        if let Some(id) = &id {
            check_id(id)?;
        }
        check_failover_timeout(&wire)?;
        info.constraints = constraints(offer_constraints.as_ref())?;
        let known = id.as_deref().and_then(|id| self.allocator.framework(id).ok());
        let framework = match known {
            Some(framework) => {
                self.check_principal(framework, &wire)?;
                let updated = self.allocator.update_framework(framework, &info);
                updated.map_err(|error| error.to_string())?;
                self.take_over(framework, wire);
                framework
            }
            None => {
                let id = match id {
                    Some(id) => self.check_not_removed(id)?,
                    None => self.ids.next_framework(),
                };
                let spec = FrameworkSpec { id: id.clone(), info, active: true, used: Vec::new() };
                let framework =
                    self.allocator.add_framework(&spec).map_err(|error| error.to_string())?;
                let id = v1::FrameworkId::from(id);
                wire.id = Some(id.clone());
                let state = Framework {
                    format: convert::resource_format(&wire),
                    info: wire,
                    id,
                    stream: None,
                    subscriptions: 0,
                    offers: BTreeSet::new(),
                    tasks: BTreeMap::new(),
                    unacknowledged: 0,
                };
                self.frameworks.insert(framework, state);
                framework
            }
        };
        self.open_stream(framework, stream);
        self.welcome(framework);
        Ok(())
    }

    /// SUBSCRIBED, the first HEARTBEAT, and what was not acknowledged before.
    fn welcome(&mut self, framework: FrameworkId) {
        let Some(state) = self.frameworks.get(&framework) else { return };
        let interval = self.config.heartbeat_interval_ns as f64 / SECOND_NS as f64;
        let master = self.config.master_info(self.ids.master());
        let subscribed = Event::subscribed(state.id.clone(), interval, Some(master));
        let pending = state.tasks.values().filter_map(|task| task.updates.front());
        let pending: Vec<Event> = pending.cloned().map(Event::update).collect();
        self.send(framework, &subscribed);
        self.send(framework, &Event::heartbeat());
        for update in pending {
            self.send(framework, &update);
        }
    }

    /// The framework goes on with another stream: the old one ends, and its offers are void without a word.
    fn take_over(&mut self, framework: FrameworkId, wire: v1::FrameworkInfo) {
        let was_connected = self.frameworks.get(&framework).is_some_and(|old| old.stream.is_some());
        if was_connected {
            self.send(framework, &Event::error("Framework failed over"));
            self.close_stream(framework);
        }
        self.discard_offers(framework);
        if let Some(state) = self.frameworks.get_mut(&framework) {
            state.format = convert::resource_format(&wire);
            // User and checkpointing stay as they were, whatever is said now.
            state.info = v1::FrameworkInfo {
                id: Some(state.id.clone()),
                user: core::mem::take(&mut state.info.user),
                checkpoint: state.info.checkpoint,
                ..wire
            };
        }
        if !was_connected {
            agreed(self.allocator.activate_framework(framework));
        }
    }

    fn check_principal(
        &self,
        framework: FrameworkId,
        wire: &v1::FrameworkInfo,
    ) -> Result<(), String> {
        let old = self.frameworks.get(&framework).map(|state| &state.info.principal);
        match old {
            Some(old) if *old != wire.principal => {
                Err("Changing framework's principal is not allowed.".to_owned())
            }
            _ => Ok(()),
        }
    }

    /// An id that is not in use: of another master, or of a framework that was removed.
    fn check_not_removed(&self, id: String) -> Result<String, String> {
        match self.ids.issued_framework(&id) {
            Some(true) => Err("Framework has been removed".to_owned()),
            Some(false) => Err(format!("Framework ID {id} was not given out by this master")),
            None if self.removed.ids.contains(&id) => Err("Framework has been removed".to_owned()),
            None => Ok(id),
        }
    }

    /// UPDATE_FRAMEWORK: all of it, or the text of the refusal.
    pub(super) fn update_framework(
        &mut self,
        framework: FrameworkId,
        update: call::UpdateFramework,
    ) -> Result<(), String> {
        let call::UpdateFramework {
            framework_info: wire, suppressed_roles, offer_constraints, ..
        } = update;
        let limits = self.config.allocator.limits;
        let mut info = convert::from_wire(&wire, &suppressed_roles, &limits)
            .map_err(|error| error.to_string())?;
        check_failover_timeout(&wire)?;
        self.check_principal(framework, &wire)?;
        let Some(state) = self.frameworks.get(&framework) else { return Ok(()) };
        if state.info.user != wire.user {
            return Err("Updating 'FrameworkInfo.user' is unsupported".to_owned());
        }
        if state.info.checkpoint.unwrap_or(false) != wire.checkpoint.unwrap_or(false) {
            return Err("Updating 'FrameworkInfo.checkpoint' is unsupported".to_owned());
        }
        info.constraints = constraints(offer_constraints.as_ref())?;
        self.allocator.update_framework(framework, &info).map_err(|error| error.to_string())?;
        let left = |role: &str| info.roles.iter().all(|subscription| subscription.role != role);
        self.rescind_offers(|offer| offer.framework == framework && left(&offer.role));
        if let Some(state) = self.frameworks.get_mut(&framework) {
            state.format = convert::resource_format(&wire);
            state.info = wire;
        }
        Ok(())
    }

    /// The framework's stream is gone: it is offered nothing until it subscribes again, and it should do so in time.
    pub(super) fn disconnect(&mut self, framework: FrameworkId) {
        let Some(state) = self.frameworks.get_mut(&framework) else { return };
        state.stream = None;
        let timeout = state.info.failover_timeout.unwrap_or(0.0);
        let subscriptions = state.subscriptions;
        self.discard_offers(framework);
        agreed(self.allocator.deactivate_framework(framework));
        let timeout_ns = (timeout * SECOND_NS as f64) as u64;
        if timeout_ns == 0 {
            self.remove_framework(framework);
        } else {
            let due = self.now.saturating_add(timeout_ns);
            self.arm(due, Due::Absence(framework, subscriptions));
        }
    }

    /// Removes a framework for good: agents end what they run for it, its id is never taken again.
    pub(super) fn remove_framework(&mut self, framework: FrameworkId) {
        self.close_stream(framework);
        self.discard_offers(framework);
        let Some(state) = self.frameworks.remove(&framework) else { return };
        let agents: BTreeSet<AgentId> = state.tasks.values().map(|task| task.agent).collect();
        for agent in agents.iter().filter_map(|agent| self.agents.get(agent)) {
            self.commands.push_back(AgentCommand::ShutdownFramework {
                agent_id: agent.id.value.clone(),
                framework_id: state.id.value.clone(),
            });
        }
        self.tasks -= state.tasks.len() as u32;
        agreed(self.allocator.remove_framework(framework));
        if self.ids.issued_framework(&state.id.value).is_none() {
            self.removed.insert(state.id.value, self.config.removed_frameworks);
        }
    }
}

/// The constraints of a subscription; whether they make sense, the allocator says.
fn constraints(wire: Option<&OfferConstraints>) -> Result<Vec<RoleConstraints>, String> {
    let read = wire.map(convert_constraints::from_wire).transpose();
    Ok(read.map_err(|error| error.to_string())?.unwrap_or_default())
}

fn check_failover_timeout(wire: &v1::FrameworkInfo) -> Result<(), String> {
    let seconds = wire.failover_timeout.unwrap_or(0.0);
    if (0.0..=DURATION_MAX_SECONDS).contains(&seconds) {
        return Ok(());
    }
    Err(format!("The framework failover_timeout ({seconds}) is invalid"))
}
