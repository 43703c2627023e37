//! The Mesos v1 scheduler API without I/O: what a master and a framework say to each other, as two plain values.
//!
//! * [`master::SchedulerEndpoint`] answers the requests of frameworks and keeps their streams fed. It owns an
//!   [`Allocator`](crate::allocator::Allocator), and tells the agents through its embedder what to do.
//! * [`framework::SchedulerClient`] subscribes, keeps the subscription alive, and makes requests out of calls.
//!
//! Both take bytes, texts and the time, and give bytes back: sockets, HTTP and clocks are the embedder's. One input,
//! then everything it caused is polled. Neither ever blocks, and none of their results depends on anything but what they
//! were told and their seeds. The order of the checks and the texts of refusals are those of Apache Mesos, which
//! frameworks and their tests know.

mod call_checks;
mod format;
pub mod framework;
mod http;
mod ids;
pub mod master;

pub use format::Format;
pub use http::{ConnectionId, Request, Response};

/// Where the scheduler API is.
pub const PATH: &str = "/api/v1/scheduler";
/// The same, named by the process that serves it.
const MASTER_PATH: &str = "/master/api/v1/scheduler";
/// The header that ties calls to their subscription.
pub const STREAM_ID_HEADER: &str = "Mesos-Stream-Id";
/// How often a master sends HEARTBEAT: every 15 seconds.
pub const HEARTBEAT_INTERVAL_NS: u64 = 15 * crate::offer::SECOND_NS;
