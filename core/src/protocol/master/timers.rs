//! Time: allocation cycles, heartbeats, and frameworks that stay away.

use super::SchedulerEndpoint;
use crate::error::Result;
use crate::id::FrameworkId;
use crate::protocol::ConnectionId;
use crate::timer::Instant;
use crate::wire::v1::scheduler::Event;

/// What falls due.
#[derive(Debug, Clone, Copy)]
pub(super) enum Due {
    /// The next HEARTBEAT of a stream.
    Heartbeat(ConnectionId),
    /// The end of a framework's failover timeout, and how often it had subscribed when it left.
    Absence(FrameworkId, u64),
}

impl SchedulerEndpoint {
    /// When [`SchedulerEndpoint::handle_timeout`] wants to be called next. There is always a next time.
    pub fn poll_timeout(&self) -> Instant {
        let own = self.timers.next_due().unwrap_or(Instant::MAX);
        own.min(self.allocator.poll_timeout())
    }

    /// Does what is due at `now`: removes frameworks that stayed away too long, rescinds offers that timed out, runs
    /// allocation cycles and sends what they offer, sends heartbeats.
    ///
    /// # Errors
    /// As [`Allocator::handle_timeout`](crate::allocator::Allocator::handle_timeout): the offers made before the limit
    /// are sent, the rest of what is due is done.
    pub fn handle_timeout(&mut self, now: Instant) -> Result<()> {
        self.advance(now);
        while let Some((due, what)) = self.timers.pop_due(self.now) {
            match what {
                Due::Heartbeat(connection) => self.beat(connection, due),
                Due::Absence(framework, subscriptions) => {
                    let state = self.frameworks.get(&framework);
                    let is_away = state.is_some_and(|state| {
                        state.stream.is_none() && state.subscriptions == subscriptions
                    });
                    if is_away {
                        self.remove_framework(framework);
                    }
                }
            }
        }
        if self.allocator.poll_timeout() > self.now {
            return Ok(());
        }
        let cycle = self.allocator.handle_timeout(self.now);
        self.send_rescinds();
        self.send_offers();
        cycle
    }

    /// One HEARTBEAT, and the next one an interval after it was due: those missed are not made up for.
    fn beat(&mut self, connection: ConnectionId, due: Instant) {
        let Some(&framework) = self.connections.get(&connection) else { return };
        self.send(framework, &Event::heartbeat());
        let interval = self.config.heartbeat_interval_ns;
        let missed = (self.now - due) / interval;
        let next = due.saturating_add(interval.saturating_mul(missed + 1));
        self.arm(next, Due::Heartbeat(connection));
    }

    /// Arms a timer, and drops those that no longer matter when they pile up.
    pub(super) fn arm(&mut self, due: Instant, what: Due) {
        if self.timers.len() > 2 * self.frameworks.len() + 1024 {
            let SchedulerEndpoint { timers, connections, frameworks, .. } = self;
            timers.retain(|what| match what {
                Due::Heartbeat(connection) => connections.contains_key(connection),
                Due::Absence(framework, subscriptions) => frameworks
                    .get(framework)
                    .is_some_and(|state| state.subscriptions == *subscriptions),
            });
        }
        self.timers.arm(due, what);
    }
}
