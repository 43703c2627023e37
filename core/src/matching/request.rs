//! What tasks ask for: requests, of which many tasks may be, and the tasks themselves.

use crate::attribute::AttributeValue;
use crate::error::{Entity, Error, Result};
use crate::id::Id;
use crate::limits::{Limit, Limits};
use crate::resource::{Quantities, Quantity, Ranges, Resources, Value};

/// What [`RequestId`] names.
#[derive(Debug)]
pub enum RequestTag {}
/// A request of one matcher.
pub type RequestId = Id<RequestTag>;

/// How much of a resource measured in ranges, such as ports.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RangeDemand {
    /// So many numbers, whichever: the lowest are taken.
    Count(u32),
    /// Exactly these numbers.
    Numbers(Ranges),
}

/// What an agent must be like, or must not hold yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Constraint {
    /// The agent's first attribute of this name has this value. An agent without the attribute does not satisfy it.
    AttributeEquals {
        /// The name of the attribute.
        attribute: String,
        /// The value it must have.
        value: AttributeValue,
    },
    /// No task of the same job was placed on the agent in the same run.
    UniqueAgent,
}

/// What a task asks for. Tasks with equal requests are of one class, and cost less than tasks with different ones.
///
/// ```
/// use apportion_core::matching::{RangeDemand, Request};
/// use apportion_core::resource::Quantities;
/// let request = Request::new(Quantities::parse("cpus:0.5;mem:256")?)
///     .with_role("eng")
///     .with_ranges("ports", RangeDemand::Count(2));
/// assert_eq!(request.ranges.len(), 1);
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Request {
    /// The role whose offers it may use; `None` is any. Agents given as plain capacity serve every role.
    pub role: Option<String>,
    /// Scalars by name.
    pub scalars: Quantities,
    /// Numbers by name.
    pub ranges: Vec<(String, RangeDemand)>,
    /// What else must hold; all of it.
    pub constraints: Vec<Constraint>,
}

impl Request {
    /// A request for scalars only.
    pub fn new(scalars: Quantities) -> Self {
        Request { scalars, ..Request::default() }
    }

    /// A request for these amounts by name, whatever they are reserved to; ranges by number.
    ///
    /// # Errors
    /// [`Error::Invalid`] for sets and disks, which requests cannot name.
    pub fn of_resources(resources: &Resources) -> Result<Self> {
        let mut request = Request::default();
        for (at, resource) in resources.objects().enumerate() {
            let invalid = |reason| Err(Error::invalid(Entity::Task, reason, at));
            if resource.disk.is_some() {
                return invalid("a request asks for disk space by name only");
            }
            match &resource.value {
                Value::Scalar(quantity) => request.scalars.add(&resource.name, *quantity),
                Value::Set(_) => return invalid("a request asks for no sets"),
                Value::Ranges(ranges) => {
                    let known = request.ranges.iter_mut().find(|(name, _)| *name == resource.name);
                    match known {
                        Some((_, RangeDemand::Numbers(numbers))) => numbers.union(ranges),
                        _ => {
                            let demand = RangeDemand::Numbers(ranges.clone());
                            request.ranges.push((resource.name.clone(), demand));
                        }
                    }
                }
            }
        }
        Ok(request)
    }

    /// The same for the offers of one role only.
    #[must_use]
    pub fn with_role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The same and an amount of a scalar.
    #[must_use]
    pub fn with_scalar(mut self, name: &str, quantity: Quantity) -> Self {
        self.scalars.add(name, quantity);
        self
    }

    /// The same and some numbers.
    #[must_use]
    pub fn with_ranges(mut self, name: impl Into<String>, demand: RangeDemand) -> Self {
        self.ranges.push((name.into(), demand));
        self
    }

    /// The same under one more constraint.
    #[must_use]
    pub fn with_constraint(mut self, constraint: Constraint) -> Self {
        self.constraints.push(constraint);
        self
    }

    /// Checks names, amounts and constraints.
    ///
    /// # Errors
    /// [`Error::Invalid`] or [`Error::LimitReached`] naming the part that breaks a rule.
    pub fn validate(&self, limits: &Limits) -> Result<()> {
        let invalid = |reason, at| Err(Error::invalid(Entity::Task, reason, at));
        if let Some(role) = &self.role {
            crate::role::validate(role, limits)?;
        }
        let names = self.scalars.iter().len() + self.ranges.len() + self.constraints.len();
        crate::limits::check(Limit::ResourcesPerBag, names, limits.resources_per_bag)?;
        for (name, quantity) in self.scalars.iter() {
            crate::limits::check(Limit::NameLen, name.len(), limits.name_len)?;
            if quantity > Quantity::MAX {
                return invalid("an amount above 2^53 thousandths", 0);
            }
        }
        for (at, (name, demand)) in self.ranges.iter().enumerate() {
            crate::limits::check(Limit::NameLen, name.len(), limits.name_len)?;
            if name.is_empty() {
                return invalid("ranges without a name", at);
            }
            if self.ranges[..at].iter().any(|(other, _)| other == name) {
                return invalid("ranges are asked for twice", at);
            }
            if let RangeDemand::Numbers(numbers) = demand {
                let count = numbers.as_slice().len();
                crate::limits::check(Limit::RangesPerResource, count, limits.ranges_per_resource)?;
            }
        }
        for (at, constraint) in self.constraints.iter().enumerate() {
            if let Constraint::AttributeEquals { attribute, .. } = constraint {
                crate::limits::check(Limit::NameLen, attribute.len(), limits.name_len)?;
                if attribute.is_empty() {
                    return invalid("a constraint names no attribute", at);
                }
            }
        }
        Ok(())
    }
}

/// One task to be placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Task {
    /// The caller's own key: carried along, never looked into.
    pub key: u64,
    /// What it asks for.
    pub request: RequestId,
    /// The job it belongs to, by the caller's own number; [`Constraint::UniqueAgent`] needs one.
    pub job: Option<u64>,
}

impl Task {
    /// A task of no job.
    pub const fn new(key: u64, request: RequestId) -> Self {
        Task { key, request, job: None }
    }
}
