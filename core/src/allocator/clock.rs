//! Time: the batch timer, every other timer, and when cycles run.

use super::Allocator;
use super::journal::Input;
use crate::error::{Entity, Error, Result};
use crate::timer::Instant;
use std::cmp::Ordering;

/// What falls due.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Due {
    /// The next batch cycle.
    Batch,
    /// An inverse filter: framework, agent, number.
    InverseFilter(u32, u32, u64),
    /// The end of the wait for agents.
    Recovery,
}

impl Allocator {
    /// When [`Allocator::handle_timeout`] wants to be called next: at once ([`Allocator::now`]) while a cycle is asked for.
    ///
    /// There is always a next batch.
    pub fn poll_timeout(&self) -> Instant {
        if self.requested {
            return self.now;
        }
        let next = self.next_timer();
        self.offer_ends.next_due().map_or(next, |end| end.min(next))
    }

    /// The latest instant the allocator was told of.
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// Runs the cycle that was asked for, if one was, then everything that is due at `now`: filters end, offers time out,
    /// the recovery ends, batch cycles run.
    ///
    /// Afterwards [`Allocator::offers`], [`Allocator::inverse_offers`] and [`Allocator::rescinded`] hold what was decided
    /// in this call. Time never
    /// goes back: an earlier `now` counts as the latest one.
    ///
    /// # Errors
    /// [`Error::LimitReached`] when more offers would be outstanding than
    /// [`Limits::offers`](crate::limits::Limits::offers); those made until then stand.
    pub fn handle_timeout(&mut self, now: Instant) -> Result<()> {
        self.clear_decisions();
        self.advance(now);
        self.note(|_| Input::HandleTimeout);
        let run = self.do_what_is_due();
        self.note_decisions();
        run
    }

    fn clear_decisions(&mut self) {
        self.batch.clear();
        self.inverse_batch.clear();
        self.rescinded.clear();
    }

    fn do_what_is_due(&mut self) -> Result<()> {
        if self.requested {
            self.run_requested()?;
        }
        loop {
            // An offer that ends together with something else ends first.
            self.rescind_unanswered(self.next_timer().min(self.now));
            if self.filter_ends_first() {
                self.expire_filters();
                continue;
            }
            let Some((_, due)) = self.timers.pop_due(self.now) else { break };
            match due {
                Due::InverseFilter(framework, agent, number) => {
                    self.inverse_filters.expire((framework, agent), number);
                }
                // One flag for both in Mesos: this ends any other pause too.
                Due::Recovery if self.compat() => self.unpause(),
                Due::Recovery => self.end_recovery(),
                Due::Batch => {
                    self.request_all();
                    // The next period starts when this cycle ends.
                    let next = self.now.saturating_add(self.config.interval_ns);
                    let run = if self.requested { self.run_requested() } else { Ok(()) };
                    self.timers.arm(next, Due::Batch);
                    self.next_batch = next;
                    run?;
                }
            }
        }
        // Some of this may have asked for a cycle.
        if self.requested { self.run_requested() } else { Ok(()) }
    }

    /// When a filter ends or a timer falls due next.
    fn next_timer(&self) -> Instant {
        let next = self.timers.next_due().unwrap_or(Instant::MAX);
        self.filters.next_end().map_or(next, |end| end.at().min(next))
    }

    /// Whether a filter ends next of all that is due.
    fn filter_ends_first(&self) -> bool {
        let Some(end) = self.filters.next_end().filter(|end| end.at() <= self.now) else {
            return false;
        };
        self.timers.next_due().is_none_or(|due| match end.at().cmp(&due) {
            Ordering::Less => true,
            Ordering::Equal => !end.is_after_batch(),
            Ordering::Greater => false,
        })
    }

    /// Runs one cycle over all agents at once, whatever is due.
    ///
    /// # Errors
    /// As [`Allocator::handle_timeout`].
    pub fn cycle(&mut self, now: Instant) -> Result<()> {
        self.clear_decisions();
        self.advance(now);
        self.note(|_| Input::Cycle);
        self.request_all();
        let run = if self.requested { self.run_requested() } else { Ok(()) };
        self.note_decisions();
        run
    }

    pub(super) fn advance(&mut self, now: Instant) {
        self.now = self.now.max(now);
        self.role_sorter.advance(self.now);
    }

    /// Asks for a cycle over one agent. Nothing is remembered while paused, unless cycles are event-driven.
    pub(super) fn request(&mut self, agent: u32) {
        if self.listens() {
            self.candidates.ask(agent);
            self.requested |= !self.is_paused();
        }
    }

    /// Asks for a cycle over all agents.
    pub(super) fn request_all(&mut self) {
        if self.listens() {
            self.candidates.ask_all();
            self.requested |= !self.is_paused();
        }
    }

    const fn listens(&self) -> bool {
        !self.is_paused() || self.config.event_driven
    }

    /// Something of an agent is free that was not, or may be offered to more: where cycles are event-driven, now.
    pub(super) fn freed(&mut self, agent: u32) {
        if self.config.event_driven {
            self.request(agent);
        }
    }

    /// The same of any agent.
    pub(super) fn freed_any(&mut self) {
        if self.config.event_driven {
            self.request_all();
        }
    }

    /// Cycles may run again: those asked for meanwhile, where that was remembered.
    fn catch_up(&mut self) {
        if self.config.event_driven && !self.is_paused() {
            self.requested |= !self.candidates.is_empty();
        }
    }

    /// Something changed that may let somebody take what nobody took of any agent.
    pub(super) fn unsettle_all(&mut self) {
        self.candidates.unsettle_all(self.agents.capacity());
    }

    fn run_requested(&mut self) -> Result<()> {
        self.requested = false;
        if self.is_paused() {
            // The candidates stay for the next cycle.
            return Ok(());
        }
        let run = self.run_cycle();
        self.candidates.clear();
        run
    }

    /// Arms a timer, and drops those that no longer matter when they pile up.
    pub(super) fn arm(&mut self, due: Instant, what: Due) {
        if self.timers.len() > 2 * self.inverse_filters.len() + 1024 {
            let Allocator { inverse_filters, timers, .. } = self;
            timers.retain(|what| match *what {
                Due::InverseFilter(framework, agent, number) => {
                    inverse_filters.is_live((framework, agent), number)
                }
                Due::Batch | Due::Recovery => true,
            });
        }
        self.timers.arm(due, what);
    }

    /// Stops cycles until [`Allocator::resume`] was called as often. What would ask for a cycle is forgotten meanwhile.
    ///
    /// Under [`Compatibility::Mesos`](super::Compatibility::Mesos) pauses do not nest, and a resume also ends the wait of
    /// [`Allocator::recover`].
    pub fn pause(&mut self) {
        self.note(|_| Input::Pause);
        self.pauses = if self.compat() { 1 } else { self.pauses.saturating_add(1) };
    }

    /// Lets cycles run again, after as many pauses. Asks for none.
    pub fn resume(&mut self) {
        self.note(|_| Input::Resume);
        if self.compat() {
            self.unpause();
        } else {
            self.pauses = self.pauses.saturating_sub(1);
        }
        self.catch_up();
    }

    /// Ends every pause, and the wait of a recovery.
    fn unpause(&mut self) {
        self.pauses = 0;
        self.recovering = false;
        self.catch_up();
    }

    /// Whether cycles are stopped.
    pub const fn is_paused(&self) -> bool {
        self.pauses > 0 || self.recovering
    }

    /// Ends the recovery when enough agents are known.
    pub(super) fn count_recovered_agents(&mut self) {
        let enough = self.recovery.is_some_and(|expected| self.agents.len() >= expected as usize);
        if enough && !self.compat() {
            self.end_recovery();
        } else if enough && self.is_paused() {
            // Mesos looks at the number while it is paused only, and ends whatever pause it is, once.
            self.recovery = None;
            self.unpause();
        }
    }

    fn end_recovery(&mut self) {
        self.recovery = None;
        self.recovering = false;
        self.catch_up();
    }

    /// Starts after a restart: waits for `expected_agents` agents to return before anything is offered.
    ///
    /// Without quotas there is nothing to protect, and nothing to wait for. Otherwise cycles stop until
    /// [`Config::agent_recovery_factor`](super::Config::agent_recovery_factor) of the agents are known or
    /// [`Config::recovery_timeout_ns`](super::Config::recovery_timeout_ns) has passed.
    ///
    /// # Errors
    /// [`Error::Conflict`] when agents were added already; as [`Allocator::update_quota`], of the first quota refused,
    /// and none is set then.
    pub fn recover(
        &mut self,
        expected_agents: u32,
        quotas: &[(String, crate::quota::Quota)],
        now: Instant,
    ) -> Result<()> {
        if !self.agents.is_empty() {
            return Err(Error::Conflict {
                entity: Entity::Agent,
                reason: "recovery comes before the first agent",
            });
        }
        for (role, quota) in quotas {
            self.check_quota(role, quota)?;
        }
        self.set_quotas(quotas)?;
        self.advance(now);
        self.note(|_| Input::Recover { expected_agents, quotas: quotas.to_vec() });
        let threshold = (f64::from(expected_agents) * self.config.agent_recovery_factor) as u32;
        if !quotas.is_empty() && threshold > 0 {
            self.recovering = true;
            self.recovery = Some(threshold);
            let due = self.now.saturating_add(self.config.recovery_timeout_ns);
            self.timers.arm(due, Due::Recovery);
        }
        Ok(())
    }
}
