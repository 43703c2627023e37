//! The framework's side: calls in, requests out; responses and streams in, events out.
//!
//! A [`SchedulerClient`] is a plain value. Its embedder
//! * asks it to [`SchedulerClient::subscribe`], and makes calls ([`SchedulerClient::accept`] and its like);
//! * makes the requests it polls ([`SchedulerClient::poll_request`]) and drops those it is told to
//!   ([`SchedulerClient::poll_abort`]);
//! * hands it what comes back: the head of a response ([`SchedulerClient::handle_response`]), pieces of a stream of any
//!   length ([`SchedulerClient::handle_data`]), the end of a stream or a request that failed
//!   ([`SchedulerClient::handle_closed`]);
//! * calls [`SchedulerClient::handle_timeout`] when [`SchedulerClient::poll_timeout`] says so;
//! * and takes events ([`SchedulerClient::poll_event`]).
//!
//! The client keeps the subscription alive: it follows the leader (307), waits and tries again (503, 404, a stream that
//! ended, a master that fell silent for five heartbeats), each time under the framework id it was given. It forgets all
//! offers whenever it is subscribed anew, as the protocol wants. An ERROR event ends the subscription for good.
//!
//! ```
//! use apportion_core::protocol::framework::{Config, SchedulerClient};
//! use apportion_core::wire::v1::FrameworkInfo;
//!
//! let info = FrameworkInfo::new("root", "batch", ["research"]);
//! let mut client = SchedulerClient::new(Config::new(info))?;
//! client.subscribe(0)?;
//! let request = client.poll_request().unwrap();
//! assert_eq!((request.path.as_str(), request.streaming), ("/api/v1/scheduler", true));
//! # Ok::<(), apportion_core::error::Error>(())
//! ```

mod calls;
mod config;
mod events;
mod requests;
mod subscription;

pub use config::Config;
pub use events::ClientEvent;
pub use requests::{HttpRequest, RequestId, ResponseHead};

use crate::error::Result;
use crate::rng::Rng;
use crate::timer::Instant;
use crate::wire::v1::scheduler::call;
use crate::wire::v1::{FrameworkId, FrameworkInfo, Offer};
use std::collections::{BTreeMap, VecDeque};
use subscription::Subscription;

/// A framework's side of the scheduler API; see the [module](self).
///
/// `Send` and `Sync`: one thread changes it at a time, any number may read.
#[derive(Debug, Clone)]
pub struct SchedulerClient {
    config: Config,
    rng: Rng,
    now: Instant,
    subscription: Subscription,
    /// Attempts to subscribe since the last that succeeded.
    attempts: u32,
    /// A leader that a master named.
    leader: Option<requests::Place>,
    redirects: u32,
    heartbeat_interval_ns: u64,
    /// When the master was heard last.
    heard: Instant,
    /// TEARDOWN was called: the end of the stream is the end.
    leaving: bool,
    offers: BTreeMap<String, Offer>,
    requests_made: u64,
    requests: VecDeque<HttpRequest>,
    aborts: VecDeque<RequestId>,
    /// Calls that are not answered.
    calls: BTreeMap<RequestId, call::Type>,
    events: VecDeque<ClientEvent>,
}

impl SchedulerClient {
    /// A client that is not subscribed yet.
    ///
    /// # Errors
    /// As [`Config::validate`].
    pub fn new(config: Config) -> Result<Self> {
        config.validate()?;
        Ok(SchedulerClient {
            rng: Rng::new(config.seed),
            config,
            now: 0,
            subscription: Subscription::None,
            attempts: 0,
            leader: None,
            redirects: 0,
            heartbeat_interval_ns: crate::protocol::HEARTBEAT_INTERVAL_NS,
            heard: 0,
            leaving: false,
            offers: BTreeMap::new(),
            requests_made: 0,
            requests: VecDeque::new(),
            aborts: VecDeque::new(),
            calls: BTreeMap::new(),
            events: VecDeque::new(),
        })
    }

    /// The framework as it describes itself, with the id it was given.
    pub const fn info(&self) -> &FrameworkInfo {
        &self.config.info
    }

    /// The id the framework was given.
    pub const fn framework_id(&self) -> Option<&FrameworkId> {
        self.config.info.id.as_ref()
    }

    /// The offers that can be accepted: made, and neither answered, rescinded nor forgotten; by id.
    pub fn offers(&self) -> impl ExactSizeIterator<Item = &Offer> {
        self.offers.values()
    }

    /// An offer that can be accepted.
    pub fn offer(&self, id: &str) -> Option<&Offer> {
        self.offers.get(id)
    }

    /// Time never goes back: an earlier `now` counts as the latest one.
    fn advance(&mut self, now: Instant) {
        self.now = self.now.max(now);
    }
}

const _: () = {
    const fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<SchedulerClient>();
};
