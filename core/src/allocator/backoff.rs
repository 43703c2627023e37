//! A guard against starvation by those who decline: whoever gives everything back, again and again, is passed over.

use super::Allocator;
use super::names::RoleSym;

/// What a framework made of its turns under a role.
///
/// A turn is a cycle that offers it something. It is *declined* when something of an offer comes back that backed no task,
/// or an offer times out; it is *used* when tasks are launched or operations applied, and then whatever else comes back
/// does not count. After `n` declined turns in a row the framework is passed over for `2^(n-1) - 1` cycles, at most as many
/// as configured; using something, or reviving, ends that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Backoff {
    /// Declined turns in a row.
    pub(crate) declined: u32,
    /// The cycle of the last turn.
    pub(crate) turn: u64,
    /// The turn that was counted last.
    pub(crate) counted: u64,
    /// The last cycle that passes it over.
    pub(crate) until: u64,
}

impl Backoff {
    /// Whether a cycle passes the framework over.
    pub(crate) const fn passes_over(&self, cycle: u64) -> bool {
        cycle <= self.until
    }

    /// How many cycles after this one do.
    pub(crate) const fn cycles_left(&self, cycle: u64) -> u64 {
        self.until.saturating_sub(cycle)
    }

    fn decline(&mut self, cycle: u64, max: u32) {
        if self.counted < self.turn {
            self.counted = self.turn;
            let doubled = 1u64 << self.declined.min(32);
            self.declined = self.declined.saturating_add(1);
            self.until = cycle + (doubled - 1).min(u64::from(max));
        }
    }

    fn forgive(&mut self) {
        self.declined = 0;
        self.until = 0;
    }
}

impl Allocator {
    fn backoff(&mut self, framework: u32, role: RoleSym) -> Option<&mut Backoff> {
        self.config.decline_backoff_cycles?;
        let tracked = self.frameworks.at_mut(framework).and_then(|state| state.role_mut(role));
        tracked.map(|tracked| &mut tracked.backoff)
    }

    /// A framework is offered something in this cycle.
    pub(super) fn note_turn(&mut self, framework: u32, role: RoleSym) {
        let cycle = self.cycles;
        if let Some(backoff) = self.backoff(framework, role) {
            backoff.turn = cycle;
        }
    }

    /// Something that a framework was offered came back unused.
    pub(super) fn note_declined(&mut self, framework: u32, role: RoleSym) {
        let (cycle, max) = (self.cycles, self.config.decline_backoff_cycles.unwrap_or(0));
        if let Some(backoff) = self.backoff(framework, role) {
            backoff.decline(cycle, max);
        }
    }

    /// Something that a framework was offered is used.
    pub(super) fn note_used(&mut self, framework: u32, role: RoleSym) {
        if let Some(backoff) = self.backoff(framework, role) {
            backoff.forgive();
            backoff.counted = backoff.turn;
        }
    }

    /// A framework wants offers again.
    pub(super) fn forgive_declines(&mut self, framework: u32, role: RoleSym) {
        if let Some(backoff) = self.backoff(framework, role) {
            backoff.forgive();
        }
    }
}
