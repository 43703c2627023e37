//! The master's side: requests in, responses and streams of events out.
//!
//! A [`SchedulerEndpoint`] is a plain value. Its embedder
//! * hands it every request ([`SchedulerEndpoint::handle_request`]) and says when a stream broke
//!   ([`SchedulerEndpoint::connection_closed`]);
//! * tells it of agents ([`SchedulerEndpoint::add_agent`], [`SchedulerEndpoint::remove_agent`]) and of what became of
//!   tasks ([`SchedulerEndpoint::task_update`]);
//! * calls [`SchedulerEndpoint::handle_timeout`] when [`SchedulerEndpoint::poll_timeout`] says so: allocation cycles,
//!   heartbeats, frameworks that stayed away too long;
//! * and after each of these polls until there is nothing: [`SchedulerEndpoint::poll_output`] for the streams,
//!   [`SchedulerEndpoint::poll_agent_command`] for the agents.
//!
//! Served are SUBSCRIBE, TEARDOWN, ACCEPT with LAUNCH, DECLINE, REVIVE, SUPPRESS, KILL, ACKNOWLEDGE, RECONCILE,
//! UPDATE_FRAMEWORK, SHUTDOWN and MESSAGE. Not yet, and answered by an event that says so where the protocol has
//! one: other operations (OPERATION_ERROR if they carry an id, otherwise dropped), task groups and tasks with an
//! executor (TASK_ERROR). REQUEST and answers to inverse offers are taken and change nothing.
//!
//! Status updates are not sent again while a stream stands: an update is held until it is acknowledged, later ones of
//! the same task wait behind it, and a framework that subscribes again is sent what it has not acknowledged.
//!
//! ```
//! use apportion_core::agent::AgentSpec;
//! use apportion_core::protocol::{PATH, Request, master::{Config, SchedulerEndpoint}};
//! use apportion_core::wire::{encode, v1::{FrameworkInfo, scheduler::Call}};
//!
//! let mut master = SchedulerEndpoint::new(Config::default())?;
//! master.add_agent(AgentSpec::new("", "cpus:4;mem:4096".parse()?), None, 0)?;
//!
//! let body = encode(&Call::subscribe(FrameworkInfo::new("root", "batch", ["research"])));
//! let response = master.handle_request(0, Request {
//!     method: "POST",
//!     path: PATH,
//!     content_type: Some("application/x-protobuf"),
//!     accept: Some("application/x-protobuf"),
//!     stream_id: None,
//!     body: &body,
//! });
//! assert_eq!(response.status, 200);
//!
//! master.handle_timeout(master.poll_timeout())?; // the cycle that the new framework asked for
//! let records = std::iter::from_fn(|| master.poll_output()).count();
//! assert_eq!(records, 3); // SUBSCRIBED, HEARTBEAT, OFFERS
//! # Ok::<(), apportion_core::error::Error>(())
//! ```

mod accept;
mod agents;
mod config;
mod connections;
mod offers;
mod policy;
mod queries;
mod reconcile;
mod requests;
mod resource_text;
mod subscribe;
mod task_checks;
mod tasks;
mod timers;

pub use agents::AgentCommand;
pub use config::Config;
pub use connections::{Output, OutputKind};
pub use requests::Leadership;
pub use tasks::TaskReport;

use super::ConnectionId;
use super::ids::IdSource;
use crate::allocator::Allocator;
use crate::error::Result;
use crate::id::{AgentId, FrameworkId};
use crate::timer::{Instant, Timers};
use agents::Agent;
use connections::Framework;
use offers::Offer;
use std::collections::{BTreeMap, VecDeque};
use subscribe::RemovedIds;

/// A master's side of the scheduler API; see the [module](self).
///
/// `Send` and `Sync`: one thread changes it at a time, any number may read.
#[derive(Debug, Clone)]
pub struct SchedulerEndpoint {
    config: Config,
    allocator: Allocator,
    ids: IdSource,
    leadership: Leadership,
    now: Instant,
    agents: BTreeMap<AgentId, Agent>,
    frameworks: BTreeMap<FrameworkId, Framework>,
    removed: RemovedIds,
    /// Outstanding offers, by the number in their ids.
    offers: BTreeMap<u64, Offer>,
    /// Tasks of all frameworks, for the limit.
    tasks: u32,
    connections: BTreeMap<ConnectionId, FrameworkId>,
    connections_opened: u64,
    timers: Timers<timers::Due>,
    outputs: VecDeque<Output>,
    commands: VecDeque<AgentCommand>,
}

impl SchedulerEndpoint {
    /// A leading master without agents or frameworks.
    ///
    /// # Errors
    /// As [`Config::validate`] and [`Allocator::new`].
    pub fn new(config: Config) -> Result<Self> {
        config.validate()?;
        Ok(SchedulerEndpoint {
            allocator: Allocator::new(config.allocator.clone())?,
            ids: IdSource::new(config.seed),
            config,
            leadership: Leadership::Leading,
            now: 0,
            agents: BTreeMap::new(),
            frameworks: BTreeMap::new(),
            removed: RemovedIds::default(),
            offers: BTreeMap::new(),
            tasks: 0,
            connections: BTreeMap::new(),
            connections_opened: 0,
            timers: Timers::new(),
            outputs: VecDeque::new(),
            commands: VecDeque::new(),
        })
    }

    /// Time never goes back: an earlier `now` counts as the latest one.
    fn advance(&mut self, now: Instant) {
        self.now = self.now.max(now);
    }

    /// Seconds since 1970, for status updates.
    fn timestamp(&self) -> f64 {
        let nanoseconds = self.config.epoch_ns.saturating_add(self.now);
        nanoseconds as f64 / crate::offer::SECOND_NS as f64
    }
}

/// What the books here and the allocator's agree on cannot fail.
fn agreed(result: Result<()>) {
    debug_assert!(result.is_ok(), "the allocator does not agree: {result:?}");
}

const _: () = {
    const fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<SchedulerEndpoint>();
};
