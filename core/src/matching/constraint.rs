//! Constraints as data: what an agent must be like, and which tasks may be there already.

use crate::attribute::AttributeValue;
use crate::error::{Entity, Error, Result};
use crate::limits::{self, Limit, Limits};
use crate::resource::Quantity;

/// The greatest weight of a preference.
pub const MAX_PREFERENCE: u32 = 1_000_000;
/// The most constraints of one request.
pub const MAX_CONSTRAINTS: usize = 32;

/// What tells agents apart, or groups them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// Each agent by itself; its value is its name, a text.
    Agent,
    /// The agent's first attribute of this name: a zone, a rack, a switch.
    Attribute(String),
}

impl Key {
    /// The key of an attribute.
    pub fn attribute(name: impl Into<String>) -> Self {
        Key::Attribute(name.into())
    }
}

/// How a number is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// Below.
    Less,
    /// Not above.
    AtMost,
    /// Not below.
    AtLeast,
    /// Above.
    Greater,
}

/// What is asked of an agent.
///
/// The first group looks at the agent alone. The second looks at the tasks that run, and at those placed before in the same
/// run; "the job" is the task's own, which it must have. An agent without the attribute of a key satisfies
/// [`NoneOf`](Condition::NoneOf), [`Absent`](Condition::Absent) and [`Apart`](Condition::Apart), and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// The value is this one.
    Equals {
        /// Of what.
        of: Key,
        /// The value.
        value: AttributeValue,
    },
    /// The value is one of these.
    OneOf {
        /// Of what.
        of: Key,
        /// The values; not empty.
        values: Vec<AttributeValue>,
    },
    /// The value is none of these.
    NoneOf {
        /// Of what.
        of: Key,
        /// The values; not empty.
        values: Vec<AttributeValue>,
    },
    /// The value is a text, and matches from end to end. The syntax is that of offer constraints.
    Matches {
        /// Of what.
        of: Key,
        /// The regular expression.
        pattern: String,
    },
    /// The value is a number, and compares so.
    Compares {
        /// Of what.
        of: Key,
        /// Which way.
        comparison: Comparison,
        /// To what.
        number: Quantity,
    },
    /// The attribute is there.
    Exists {
        /// Of what.
        of: Key,
    },
    /// The attribute is not there.
    Absent {
        /// Of what.
        of: Key,
    },
    /// Fewer than so many tasks of the job are where the value is the same. As a preference: 1 or 0.
    AtMost {
        /// Where.
        per: Key,
        /// How many tasks there may be, this one included; not 0.
        tasks: u32,
    },
    /// The job is spread evenly over so many values: a value is open that has no task of the job, and else one that has
    /// fewer than the most, or as many as the least. The least is 0 while fewer than `values` are in use. As a
    /// preference: the part of the job's tasks that is elsewhere; 1 where none of them is.
    Balanced {
        /// Where.
        per: Key,
        /// How many values are expected.
        values: u32,
    },
    /// With this task the value would have at most so many tasks of the job more than the value that has the least,
    /// of all values that agents have.
    MaxSkew {
        /// Where.
        per: Key,
        /// How many more; not 0.
        skew: u32,
    },
    /// A task of this job is where the value is the same.
    Near {
        /// The job, by the caller's number.
        job: u64,
        /// Where.
        per: Key,
    },
    /// No task of this job is where the value is the same.
    Apart {
        /// The job, by the caller's number.
        job: u64,
        /// Where.
        per: Key,
    },
    /// All tasks of the job are where the value is the same: the first may go anywhere that has one.
    Together {
        /// Where.
        per: Key,
    },
    /// No task is on the agent; and where it is required, no other may come as long as this one runs.
    Exclusive,
}

impl Condition {
    /// What is looked at.
    pub const fn key(&self) -> &Key {
        match self {
            Condition::Equals { of, .. }
            | Condition::OneOf { of, .. }
            | Condition::NoneOf { of, .. }
            | Condition::Matches { of, .. }
            | Condition::Compares { of, .. }
            | Condition::Exists { of }
            | Condition::Absent { of } => of,
            Condition::AtMost { per, .. }
            | Condition::Balanced { per, .. }
            | Condition::MaxSkew { per, .. }
            | Condition::Near { per, .. }
            | Condition::Apart { per, .. }
            | Condition::Together { per } => per,
            Condition::Exclusive => &Key::Agent,
        }
    }

    /// Whether it looks at tasks, not at the agent alone.
    pub const fn looks_at_tasks(&self) -> bool {
        matches!(
            self,
            Condition::AtMost { .. }
                | Condition::Balanced { .. }
                | Condition::MaxSkew { .. }
                | Condition::Near { .. }
                | Condition::Apart { .. }
                | Condition::Together { .. }
                | Condition::Exclusive
        )
    }

    /// Whether it looks at the task's own job.
    pub const fn needs_job(&self) -> bool {
        matches!(
            self,
            Condition::AtMost { .. }
                | Condition::Balanced { .. }
                | Condition::MaxSkew { .. }
                | Condition::Together { .. }
        )
    }

    fn validate(&self, at: usize, limits: &Limits) -> Result<()> {
        let invalid = |reason| Err(Error::invalid(Entity::Constraint, reason, at));
        if let Key::Attribute(name) = self.key() {
            limits::check(Limit::NameLen, name.len(), limits.name_len)?;
            if name.is_empty() {
                return invalid("a constraint names no attribute");
            }
        }
        match self {
            Condition::OneOf { values, .. } | Condition::NoneOf { values, .. } => {
                limits::check(Limit::ResourcesPerBag, values.len(), limits.resources_per_bag)?;
                if values.is_empty() {
                    return invalid("a constraint names no value");
                }
            }
            Condition::AtMost { tasks: 0, .. } => return invalid("at most no task"),
            Condition::MaxSkew { skew: 0, .. } => return invalid("a skew of 0"),
            _ => {}
        }
        Ok(())
    }
}

/// How a condition counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Strength {
    /// Agents that do not satisfy it are excluded.
    Required,
    /// It adds so much to the score where it is satisfied, beside the weights of the terms of the fitness: 1 to
    /// [`MAX_PREFERENCE`].
    Preferred(u32),
}

/// A condition, and how it counts.
///
/// ```
/// use apportion_core::matching::{Condition, Constraint, Key, Strength};
/// let unique = Constraint::unique();
/// assert_eq!(unique.condition, Condition::AtMost { per: Key::Agent, tasks: 1 });
/// let soft = unique.preferred(3);
/// assert_eq!(soft.strength, Strength::Preferred(3));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Constraint {
    /// What is asked.
    pub condition: Condition,
    /// How it counts.
    pub strength: Strength,
}

impl Constraint {
    /// A condition that must hold.
    pub const fn required(condition: Condition) -> Self {
        Constraint { condition, strength: Strength::Required }
    }

    /// The same as a preference of this weight.
    #[must_use]
    pub fn preferred(self, weight: u32) -> Self {
        Constraint { strength: Strength::Preferred(weight), ..self }
    }

    /// The agent's first attribute of this name has this value.
    pub fn equals(attribute: impl Into<String>, value: AttributeValue) -> Self {
        Constraint::required(Condition::Equals { of: Key::attribute(attribute), value })
    }

    /// No other task of the job on the agent.
    pub const fn unique() -> Self {
        Constraint::required(Condition::AtMost { per: Key::Agent, tasks: 1 })
    }

    /// Whether it must hold.
    pub const fn is_required(&self) -> bool {
        matches!(self.strength, Strength::Required)
    }

    /// Checks names, values and the weight. `at` is its place in the list.
    pub(super) fn validate(&self, at: usize, limits: &Limits) -> Result<()> {
        self.condition.validate(at, limits)?;
        match self.strength {
            Strength::Preferred(weight) if weight == 0 || weight > MAX_PREFERENCE => {
                Err(Error::invalid(
                    Entity::Constraint,
                    "the weight of a preference is 1 to 1,000,000",
                    at,
                ))
            }
            _ => Ok(()),
        }
    }
}
