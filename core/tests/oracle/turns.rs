//! The guard against starvation by those who decline: who is passed over, and for how long.

use super::allocator::Oracle;

/// The turns of one framework under one role.
#[derive(Debug, Clone, Default)]
pub(super) struct Turns {
    /// The cycles that offered it something, in order, and what it made of each since the last time it used something.
    taken: Vec<(u64, Fate)>,
    /// The first cycle that does not pass it over.
    back: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Open,
    /// Given back, or nothing left to find out: it does not count, again.
    Declined,
}

impl Oracle {
    fn turns(&mut self, framework: &str, role: &str) -> &mut Turns {
        self.turns.entry((framework.to_owned(), role.to_owned())).or_default()
    }

    pub(super) fn is_passed_over(&self, framework: &str, role: &str) -> bool {
        let turns = self.turns.get(&(framework.to_owned(), role.to_owned()));
        self.config.backoff.is_some() && turns.is_some_and(|turns| self.cycles < turns.back)
    }

    pub(super) fn turn_taken(&mut self, framework: &str, role: &str) {
        let cycle = self.cycles;
        let turns = self.turns(framework, role);
        if turns.taken.last().is_none_or(|(last, _)| *last != cycle) {
            // Who is offered more before it answered has one turn, for all of it.
            turns.taken.retain(|(_, fate)| *fate == Fate::Declined);
            turns.taken.push((cycle, Fate::Open));
        }
    }

    pub(super) fn turn_declined(&mut self, framework: &str, role: &str) {
        let (cycle, max) = (self.cycles, self.config.backoff.unwrap_or(0));
        let turns = self.turns(framework, role);
        let Some((_, fate)) = turns.taken.last_mut().filter(|(_, fate)| *fate == Fate::Open) else {
            return;
        };
        *fate = Fate::Declined;
        let in_a_row = turns.taken.len() as u32;
        let doubled = 2u64.checked_pow(in_a_row - 1).unwrap_or(u64::MAX);
        turns.back = cycle + 1 + (doubled - 1).min(u64::from(max));
    }

    /// Something was used: all is forgotten, what else comes back of this turn included.
    pub(super) fn turn_used(&mut self, framework: &str, role: &str) {
        *self.turns(framework, role) = Turns::default();
    }

    /// It wants offers again: declines are forgotten, an open turn is not.
    pub(super) fn turns_forgiven(&mut self, framework: &str, role: &str) {
        let turns = self.turns(framework, role);
        turns.taken.retain(|(_, fate)| *fate == Fate::Open);
        turns.back = 0;
    }
}
