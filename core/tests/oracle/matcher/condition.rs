//! Constraints, required and preferred.

use super::measure::{UNIT, share};
use super::{Oracle, Running, Work};
use apportion_core::attribute::AttributeValue;
use apportion_core::matching::{Comparison, Condition, Key, Strength};

impl Oracle {
    /// What an agent has under a key.
    pub(super) fn value(&self, agent: &str, key: &Key) -> Option<AttributeValue> {
        match key {
            Key::Agent => Some(AttributeValue::Text(agent.to_owned())),
            Key::Attribute(name) => {
                let mut all = self.agents[agent].attributes.iter();
                Some(all.find(|attribute| attribute.name == *name)?.value.clone())
            }
        }
    }

    fn tasks_of(&self, job: u64) -> impl Iterator<Item = &Running> {
        self.running.values().filter(move |running| running.work.job == Some(job))
    }

    /// The values under which a job has tasks, one entry a task.
    fn values_of(&self, job: u64, key: &Key) -> Vec<AttributeValue> {
        self.tasks_of(job).filter_map(|running| self.value(&running.agent, key)).collect()
    }

    /// Whether an agent satisfies a condition.
    fn satisfies(&self, condition: &Condition, work: &Work, agent: &str) -> bool {
        let value = self.value(agent, condition.key());
        let own_job = || work.job.expect("a task of a job");
        let has_task = |job: u64| {
            let value = value.as_ref();
            value.is_some_and(|value| self.values_of(job, condition.key()).contains(value))
        };
        match condition {
            Condition::Exists { .. } => value.is_some(),
            Condition::Absent { .. } => value.is_none(),
            Condition::Equals { value: wanted, .. } => value.as_ref() == Some(wanted),
            Condition::OneOf { values, .. } => value.is_some_and(|value| values.contains(&value)),
            Condition::NoneOf { values, .. } => !value.is_some_and(|value| values.contains(&value)),
            Condition::Matches { pattern, .. } => match value {
                Some(AttributeValue::Text(text)) => {
                    regex::Regex::new(&format!("^(?:{pattern})$")).unwrap().is_match(&text)
                }
                _ => false,
            },
            Condition::Compares { comparison, number, .. } => match value {
                Some(AttributeValue::Scalar(scalar)) => match comparison {
                    Comparison::Less => scalar < *number,
                    Comparison::AtMost => scalar <= *number,
                    Comparison::AtLeast => scalar >= *number,
                    Comparison::Greater => scalar > *number,
                },
                _ => false,
            },
            Condition::AtMost { per, tasks } => value.is_some_and(|value| {
                let there = self.values_of(own_job(), per);
                there.iter().filter(|other| **other == value).count() < *tasks as usize
            }),
            Condition::Balanced { per, values } => value.is_some_and(|value| {
                let there = self.values_of(own_job(), per);
                let count = |value: &_| there.iter().filter(|other| *other == value).count();
                let most = there.iter().map(count).max().unwrap_or(0);
                let mut least = there.iter().map(count).min().unwrap_or(0);
                let mut distinct: Vec<&AttributeValue> = Vec::new();
                for value in &there {
                    if !distinct.contains(&value) {
                        distinct.push(value);
                    }
                }
                if distinct.len() < *values as usize {
                    least = 0;
                }
                count(&value) == 0 || count(&value) < most || least == most
            }),
            Condition::MaxSkew { per, skew } => value.is_some_and(|value| {
                let there = self.values_of(own_job(), per);
                let count = |value: &_| there.iter().filter(|other| *other == value).count();
                let agents = self.places.iter().flatten().map(|place| &place.agent);
                let values = agents.filter_map(|agent| self.value(agent, per));
                let least = values.map(|value| count(&value)).min().expect("this one");
                count(&value) + 1 - least <= *skew as usize
            }),
            Condition::Near { job, .. } => has_task(*job),
            Condition::Apart { job, .. } => !has_task(*job),
            Condition::Together { per } => {
                value.is_some()
                    && (self.values_of(own_job(), per).is_empty() || has_task(own_job()))
            }
            Condition::Exclusive => !self.running.values().any(|running| running.agent == agent),
            _ => panic!("not known here"),
        }
    }

    /// What a condition is worth as a preference, 0 to [`UNIT`].
    pub(super) fn worth(&self, condition: &Condition, work: &Work, agent: &str) -> i128 {
        if let Condition::Balanced { per, .. } = condition {
            let Some(value) = self.value(agent, per) else { return 0 };
            let there = self.values_of(work.job.expect("a task of a job"), per);
            let count = there.iter().filter(|other| **other == value).count();
            let all = there.len();
            return if count == 0 { UNIT } else { share((all - count) as i128, all as i128) };
        }
        if self.satisfies(condition, work, agent) { UNIT } else { 0 }
    }

    /// The first of the required constraints of a task on agents alone, or on tasks, that excludes an agent.
    pub(super) fn first_unmet(&self, work: &Work, agent: &str, is_on_tasks: bool) -> Option<u32> {
        let constraints = (0..).zip(&work.request.constraints);
        let mut required = constraints
            .filter(|(_, one)| one.is_required() && one.condition.looks_at_tasks() == is_on_tasks);
        let unmet = required.find(|(_, one)| !self.satisfies(&one.condition, work, agent));
        unmet.map(|(at, _)| at)
    }

    /// Whether a task runs on an agent that suffers no other.
    pub(super) fn is_locked(&self, agent: &str) -> bool {
        let mut there = self.running.values().filter(|running| running.agent == agent);
        there.any(|running| {
            let mut theirs = running.work.request.constraints.iter();
            theirs.any(|one| one.is_required() && one.condition == Condition::Exclusive)
        })
    }

    /// Whether constraints, its own and those of the tasks that are there, let a task on an agent.
    pub(super) fn admits(&self, work: &Work, agent: &str) -> bool {
        let unmet = [false, true].map(|is_on_tasks| self.first_unmet(work, agent, is_on_tasks));
        unmet == [None, None] && !self.is_locked(agent)
    }

    /// The preferences of a task: index among the constraints, weight and value.
    pub(super) fn preferences(&self, work: &Work, agent: &str) -> Vec<(u32, i128, i128)> {
        let constraints = (0..).zip(&work.request.constraints);
        let preferred = constraints.filter_map(|(at, one)| match one.strength {
            Strength::Preferred(weight) => Some((at, i128::from(weight), &one.condition)),
            Strength::Required => None,
        });
        let worth = |condition| self.worth(condition, work, agent);
        preferred.map(|(at, weight, condition)| (at, weight, worth(condition))).collect()
    }
}
