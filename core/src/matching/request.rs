//! What tasks ask for: requests, of which many tasks may be, and the tasks themselves.

use super::constraint::{Constraint, MAX_CONSTRAINTS};
use super::devices::{MAX_DEVICES, WHOLE};
use super::fitness::Fitness;
use crate::error::{Entity, Error, Result};
use crate::id::Id;
use crate::limits::{self, Limit, Limits};
use crate::resource::{Items, Quantities, Quantity, Ranges, Resources, Value};

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

/// Which items of a set, such as the addresses of an agent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetDemand {
    /// So many items, whichever: those the matcher saw first are taken.
    Count(u32),
    /// Exactly these items.
    Items(Items),
}

/// Which kind of disk, other than space of the agent's root disk.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskFrom {
    /// A directory: a part of it is taken.
    Path,
    /// A file system of its own: taken whole.
    Mount,
    /// A block device: taken whole.
    Block,
    /// Space of a storage provider: a part of a pool, or what has an id as a whole.
    Raw,
    /// The persistent volume of this id: taken whole.
    Volume(String),
}

/// A disk a task asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DiskNeed {
    /// Of which kind.
    pub from: DiskFrom,
    /// How large at least, in the unit that offers use: Mesos' is MiB. Of a volume it may be 0.
    pub size: Quantity,
}

/// Devices a task asks for, such as GPUs: shares of some, or whole ones.
///
/// Agents have devices by [`Matcher::set_devices`](super::Matcher::set_devices); whole GPUs that are offered as a scalar are asked for as one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DeviceNeed {
    /// How many: 1 to [`MAX_DEVICES`](super::devices::MAX_DEVICES).
    pub devices: u32,
    /// How much of each of them, in thousandths: 1 to [`WHOLE`](super::devices::WHOLE).
    pub share: u32,
    /// The models that will do; none is any.
    pub models: Vec<String>,
}

impl DeviceNeed {
    pub(super) fn validate(&self, of: Entity, limits: &Limits) -> Result<()> {
        let invalid = |reason| Err(Error::invalid(of, reason, 0));
        if !(1..=MAX_DEVICES).contains(&(self.devices as usize)) {
            return invalid("a task asks for one to sixteen devices");
        }
        if !(1..=WHOLE).contains(&self.share) {
            return invalid("a share of a device is 1 to 1000 thousandths");
        }
        let count = self.models.len();
        limits::check(Limit::RangesPerResource, count, limits.ranges_per_resource)?;
        let mut names = self.models.iter();
        names.try_for_each(|name| limits::check(Limit::NameLen, name.len(), limits.name_len))
    }
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
    /// Items of sets by name.
    pub sets: Vec<(String, SetDemand)>,
    /// Disks other than space of the root disk, each one of its own or a part of one.
    pub disks: Vec<DiskNeed>,
    /// Devices, of one agent with all of them alike.
    pub devices: Option<DeviceNeed>,
    /// What else must hold or is preferred, at most [`MAX_CONSTRAINTS`].
    pub constraints: Vec<Constraint>,
    /// How agents are ranked for it; `None` is as the matcher's [`Config`](super::Config) has it.
    pub fitness: Option<Fitness>,
}

impl Request {
    /// A request for scalars only.
    pub fn new(scalars: Quantities) -> Self {
        Request { scalars, ..Request::default() }
    }

    /// A request for these amounts by name, whatever they are reserved to; ranges by number, sets by item.
    ///
    /// # Errors
    /// [`Error::Invalid`] for disks, which are asked for by kind.
    pub fn of_resources(resources: &Resources) -> Result<Self> {
        let mut request = Request::default();
        for (at, resource) in resources.objects().enumerate() {
            let invalid = |reason| Err(Error::invalid(Entity::Task, reason, at));
            if resource.disk.is_some() {
                return invalid("a disk is asked for by its kind, not as a resource");
            }
            match &resource.value {
                Value::Scalar(quantity) => request.scalars.add(&resource.name, *quantity),
                Value::Set(items) => {
                    let known = request.sets.iter_mut().find(|(name, _)| *name == resource.name);
                    match known {
                        Some((_, SetDemand::Items(all))) => all.union(items),
                        _ => {
                            let demand = SetDemand::Items(items.clone());
                            request.sets.push((resource.name.clone(), demand));
                        }
                    }
                }
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

    /// The same and some items of a set.
    #[must_use]
    pub fn with_set(mut self, name: impl Into<String>, demand: SetDemand) -> Self {
        self.sets.push((name.into(), demand));
        self
    }

    /// The same and a disk.
    #[must_use]
    pub fn with_disk(mut self, from: DiskFrom, size: Quantity) -> Self {
        self.disks.push(DiskNeed { from, size });
        self
    }

    /// The same and so many devices, whole or in part, of whatever model.
    #[must_use]
    pub fn with_devices(mut self, devices: u32, share: u32) -> Self {
        self.devices = Some(DeviceNeed { devices, share, models: Vec::new() });
        self
    }

    /// The same under one more constraint.
    #[must_use]
    pub fn with_constraint(mut self, constraint: Constraint) -> Self {
        self.constraints.push(constraint);
        self
    }

    /// The same with agents ranked in another way than the matcher's.
    #[must_use]
    pub fn with_fitness(mut self, fitness: Fitness) -> Self {
        self.fitness = Some(fitness);
        self
    }

    /// Whether a task of it must belong to a job.
    pub fn needs_job(&self) -> bool {
        self.constraints.iter().any(|constraint| constraint.condition.needs_job())
    }

    /// Checks names, amounts, constraints and the fitness.
    ///
    /// # Errors
    /// [`Error::Invalid`] or [`Error::LimitReached`] naming the part that breaks a rule.
    pub fn validate(&self, limits: &Limits) -> Result<()> {
        let invalid = |reason, at| Err(Error::invalid(Entity::Task, reason, at));
        if let Some(role) = &self.role {
            crate::role::validate(role, limits)?;
        }
        let names = self.scalars.iter().len() + self.ranges.len() + self.sets.len();
        let names = names + self.disks.len() + self.constraints.len();
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
        for (at, (name, demand)) in self.sets.iter().enumerate() {
            crate::limits::check(Limit::NameLen, name.len(), limits.name_len)?;
            if name.is_empty() {
                return invalid("a set without a name", at);
            }
            if self.sets[..at].iter().any(|(other, _)| other == name) {
                return invalid("a set is asked for twice", at);
            }
            if let SetDemand::Items(items) = demand {
                let count = items.as_slice().len();
                crate::limits::check(Limit::RangesPerResource, count, limits.ranges_per_resource)?;
            }
        }
        for (at, disk) in self.disks.iter().enumerate() {
            if disk.size > Quantity::MAX {
                return invalid("an amount above 2^53 thousandths", at);
            }
            match &disk.from {
                DiskFrom::Volume(id) => {
                    crate::limits::check(Limit::NameLen, id.len(), limits.name_len)?;
                }
                _ if disk.size.is_zero() => return invalid("a disk of no size", at),
                _ => {}
            }
        }
        if let Some(need) = &self.devices {
            need.validate(Entity::Task, limits)?;
        }
        if self.constraints.len() > MAX_CONSTRAINTS {
            return Err(Error::invalid(
                Entity::Constraint,
                "a request has at most 32 constraints",
                MAX_CONSTRAINTS,
            ));
        }
        for (at, constraint) in self.constraints.iter().enumerate() {
            constraint.validate(at, limits)?;
        }
        if let Some(fitness) = &self.fitness {
            fitness.validate()?;
        }
        Ok(())
    }
}
