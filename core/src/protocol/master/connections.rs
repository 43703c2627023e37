//! Streams: which framework each one feeds, and what goes into it.

use super::SchedulerEndpoint;
use super::tasks::Task;
use super::timers::Due;
use crate::id::FrameworkId;
use crate::protocol::{ConnectionId, Format};
use crate::timer::Instant;
use crate::wire::convert::resource::Format as ResourceFormat;
use crate::wire::v1;
use crate::wire::v1::framework_info::capability::Type as Capability;
use crate::wire::v1::scheduler::Event;
use std::collections::{BTreeMap, BTreeSet};

/// Something for a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Which stream.
    pub connection: ConnectionId,
    /// What becomes of it.
    pub kind: OutputKind,
}

/// What becomes of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutputKind {
    /// These bytes follow: one record, framed.
    Data(Vec<u8>),
    /// It ends.
    Close,
}

/// A framework that has not been removed, connected or not.
#[derive(Debug, Clone)]
pub(super) struct Framework {
    /// As it last described itself, its id included.
    pub(super) info: v1::FrameworkInfo,
    pub(super) id: v1::FrameworkId,
    pub(super) format: ResourceFormat,
    pub(super) stream: Option<Stream>,
    /// How often it has subscribed: tells a timer of an earlier absence.
    pub(super) subscriptions: u64,
    /// The numbers of its outstanding offers.
    pub(super) offers: BTreeSet<u64>,
    /// Its tasks by id: ids that frameworks make up and never use again are not worth interning.
    pub(super) tasks: BTreeMap<String, Task>,
    /// Tasks with an update that is not acknowledged.
    pub(super) unacknowledged: u32,
}

/// A subscription that stands.
#[derive(Debug, Clone)]
pub(super) struct Stream {
    pub(super) connection: ConnectionId,
    pub(super) id: String,
    pub(super) format: Format,
}

impl Framework {
    pub(super) fn has_capability(&self, capability: Capability) -> bool {
        self.info.has_capability(capability)
    }
}

impl SchedulerEndpoint {
    /// The next thing to write to a stream, or to end it. Poll until there is none.
    pub fn poll_output(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// A stream broke, or its client closed it. One that is no framework's any more is none of ours.
    ///
    /// The framework's offers are void. If it is not back within its failover timeout, it is removed.
    pub fn connection_closed(&mut self, connection: ConnectionId, now: Instant) {
        self.advance(now);
        self.outputs.retain(|output| output.connection != connection);
        let Some(framework) = self.connections.remove(&connection) else { return };
        self.disconnect(framework);
    }

    /// The framework whose stream this is.
    pub(super) fn open_stream(&mut self, framework: FrameworkId, stream: Stream) {
        let connection = stream.connection;
        let Some(state) = self.frameworks.get_mut(&framework) else { return };
        state.stream = Some(stream);
        state.subscriptions += 1;
        self.connections.insert(connection, framework);
        let beat = self.now.saturating_add(self.config.heartbeat_interval_ns);
        self.arm(beat, Due::Heartbeat(connection));
    }

    /// Ends a framework's stream from this side.
    pub(super) fn close_stream(&mut self, framework: FrameworkId) {
        let stream = self.frameworks.get_mut(&framework).and_then(|state| state.stream.take());
        if let Some(Stream { connection, .. }) = stream {
            self.connections.remove(&connection);
            self.outputs.push_back(Output { connection, kind: OutputKind::Close });
        }
    }

    /// The id of a stream that is about to be opened.
    pub(super) const fn next_connection(&mut self) -> ConnectionId {
        let connection = ConnectionId(self.connections_opened);
        self.connections_opened += 1;
        connection
    }

    /// Sends an event to a framework, if it is connected.
    pub(super) fn send(&mut self, framework: FrameworkId, event: &Event) {
        let stream = self.frameworks.get(&framework).and_then(|state| state.stream.as_ref());
        if let Some(Stream { connection, format, .. }) = stream {
            let output =
                Output { connection: *connection, kind: OutputKind::Data(format.record(event)) };
            self.outputs.push_back(output);
        }
    }
}
