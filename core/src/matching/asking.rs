//! A condition on tasks, asked of one value of its key.

use super::constraint::Condition;
use super::jobs::Counts;
use super::keys::{ABSENT, KeyColumn};
use super::measures::{ONE, share};

/// A condition, and what it is asked of.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    condition: &'a Condition,
    counts: &'a Counts,
    /// The most and the least tasks of the values that count for the condition.
    most: u32,
    least: u32,
    is_graded: bool,
}

impl<'a> Asking<'a> {
    pub(super) fn new(
        condition: &'a Condition,
        counts: &'a Counts,
        column: &KeyColumn,
        is_graded: bool,
    ) -> Asking<'a> {
        let all = counts.values.iter();
        let (most, least) = match condition {
            Condition::Balanced { values, .. } => {
                let least = all.clone().map(|(_, count)| *count).min().unwrap_or(0);
                let is_begun = counts.values.len() as u32 >= *values;
                let most = all.map(|(_, count)| *count).max().unwrap_or(0);
                (most, if is_begun { least } else { 0 })
            }
            Condition::MaxSkew { .. } => {
                let live = |value: u32| !column.members[value as usize].is_empty();
                let used = all.filter(|(value, _)| live(*value)).map(|(_, count)| *count);
                let is_everywhere = used.clone().count() >= column.live as usize;
                (0, if is_everywhere { used.min().unwrap_or(0) } else { 0 })
            }
            _ => (0, 0),
        };
        Asking { condition, counts, most, least, is_graded }
    }

    /// How far a value satisfies the condition: 0 to [`ONE`].
    pub(super) fn of(&self, value: u32) -> i64 {
        if value == ABSENT {
            return if matches!(self.condition, Condition::Apart { .. }) { ONE } else { 0 };
        }
        let own = self.counts.of(value);
        let total = self.counts.total;
        let holds = match self.condition {
            Condition::AtMost { tasks, .. } => own < *tasks,
            Condition::Balanced { .. } if self.is_graded => {
                return if own == 0 { ONE } else { share((total - own).into(), total.into()) };
            }
            Condition::Balanced { .. } => own == 0 || own < self.most || self.least == self.most,
            Condition::MaxSkew { skew, .. } => (own + 1).saturating_sub(self.least) <= *skew,
            Condition::Near { .. } => own > 0,
            Condition::Apart { .. } => own == 0,
            Condition::Together { .. } => total == 0 || own > 0,
            _ => true,
        };
        if holds { ONE } else { 0 }
    }

    /// The same of a value that is there and of which the job has no task: most have none.
    pub(super) fn of_the_rest(&self) -> i64 {
        // No value has this number.
        self.of(u32::MAX)
    }
}
