//! One resource object.

use super::{Disk, Items, Quantity, Ranges, Reservation, reservation};
use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits};

/// How a resource is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueType {
    /// An amount.
    Scalar,
    /// A set of integers.
    Ranges,
    /// A set of strings.
    Set,
}

/// How much of a resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// An amount.
    Scalar(Quantity),
    /// A set of integers.
    Ranges(Ranges),
    /// A set of strings.
    Set(Items),
}

impl Value {
    /// How it is measured.
    pub const fn value_type(&self) -> ValueType {
        match self {
            Value::Scalar(_) => ValueType::Scalar,
            Value::Ranges(_) => ValueType::Ranges,
            Value::Set(_) => ValueType::Set,
        }
    }

    /// Whether there is nothing of it.
    pub fn is_empty(&self) -> bool {
        match self {
            Value::Scalar(quantity) => quantity.is_zero(),
            Value::Ranges(ranges) => ranges.is_empty(),
            Value::Set(items) => items.is_empty(),
        }
    }

    /// Whether all of `other` is here; never across types.
    pub fn contains(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Scalar(left), Value::Scalar(right)) => left >= right,
            (Value::Ranges(left), Value::Ranges(right)) => left.contains(right),
            (Value::Set(left), Value::Set(right)) => left.contains(right),
            _ => false,
        }
    }

    /// Adds `other`; nothing happens across types.
    pub fn add(&mut self, other: &Value) {
        match (self, other) {
            (Value::Scalar(left), Value::Scalar(right)) => *left += *right,
            (Value::Ranges(left), Value::Ranges(right)) => left.union(right),
            (Value::Set(left), Value::Set(right)) => left.union(right),
            _ => {}
        }
    }

    /// Takes `other` away, down to nothing; nothing happens across types.
    pub fn subtract(&mut self, other: &Value) {
        match (self, other) {
            (Value::Scalar(left), Value::Scalar(right)) => *left = left.saturating_sub(*right),
            (Value::Ranges(left), Value::Ranges(right)) => left.subtract(right),
            (Value::Set(left), Value::Set(right)) => left.subtract(right),
            _ => {}
        }
    }
}

/// An amount of something on an agent, with everything that tells it from other amounts of the same name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Resource {
    /// What it is: `cpus`, `mem`, `ports`, ...
    pub name: String,
    /// How much of it.
    pub value: Value,
    /// For whom it is kept, bottom layer first; empty is unreserved.
    pub reservations: Vec<Reservation>,
    /// For disks: source, volume.
    pub disk: Option<Box<Disk>>,
    /// May be taken back at any time.
    pub revocable: bool,
    /// May be held several times at once.
    pub shared: bool,
    /// The resource provider it belongs to, if not the agent itself.
    pub provider: Option<String>,
}

impl Resource {
    /// An unreserved amount and nothing else said.
    pub fn new(name: impl Into<String>, value: Value) -> Self {
        Resource {
            name: name.into(),
            value,
            reservations: Vec::new(),
            disk: None,
            revocable: false,
            shared: false,
            provider: None,
        }
    }

    /// An unreserved scalar.
    ///
    /// # Errors
    /// As [`Quantity::from_f64`].
    pub fn scalar(name: impl Into<String>, value: f64) -> Result<Self> {
        Ok(Resource::new(name, Value::Scalar(Quantity::from_f64(value)?)))
    }

    /// The role it is kept for: that of the top layer.
    pub fn role(&self) -> Option<&str> {
        self.reservations.last().map(|layer| layer.role.as_str())
    }

    /// Whether a framework of `role` may be offered it: unreserved, or kept for the role or an ancestor.
    pub fn allocatable_to(&self, role: &str) -> bool {
        self.role().is_none_or(|mine| mine == role || crate::role::is_strict_subrole(role, mine))
    }

    /// Whether it is a persistent volume.
    pub fn is_persistent_volume(&self) -> bool {
        self.disk.as_ref().is_some_and(|disk| disk.persistence.is_some())
    }

    /// Whether it can only be taken whole: a MOUNT or BLOCK disk, RAW space with an id, a persistent volume, or shared.
    pub fn is_indivisible(&self) -> bool {
        self.shared || self.disk.as_ref().is_some_and(|disk| disk.is_indivisible())
    }

    /// The amount, if it is a scalar.
    pub const fn quantity(&self) -> Option<Quantity> {
        match self.value {
            Value::Scalar(quantity) => Some(quantity),
            _ => None,
        }
    }

    /// Whether everything but the amount is equal.
    pub fn same_kind(&self, other: &Resource) -> bool {
        self.name == other.name
            && self.value.value_type() == other.value.value_type()
            && self.reservations == other.reservations
            && self.disk == other.disk
            && self.revocable == other.revocable
            && self.shared == other.shared
            && self.provider == other.provider
    }

    /// Checks everything that can be checked without knowing an agent.
    ///
    /// # Errors
    /// [`Error::Invalid`] or [`Error::LimitReached`] naming the part that breaks a rule.
    pub fn validate(&self, limits: &Limits) -> Result<()> {
        let invalid = |entity, reason| Err(Error::invalid(entity, reason, 0));
        if self.name.is_empty() {
            return invalid(Entity::Resource, "empty name");
        }
        crate::limits::check(Limit::NameLen, self.name.len(), limits.name_len)?;
        self.validate_amount(limits)?;
        reservation::validate_stack(&self.reservations, limits)?;
        if let Some(disk) = &self.disk {
            if self.name != "disk" {
                return invalid(Entity::Disk, "only a resource named disk has a disk part");
            }
            if !matches!(self.value, Value::Scalar(_)) {
                return invalid(Entity::Disk, "disk space is a scalar");
            }
            disk.validate()?;
        }
        if self.shared && !self.is_persistent_volume() {
            return invalid(Entity::Resource, "only a persistent volume can be shared");
        }
        Ok(())
    }

    /// Checks the amount alone, of what is of a kind that was checked.
    pub(crate) fn validate_amount(&self, limits: &Limits) -> Result<()> {
        let Value::Ranges(ranges) = &self.value else { return Ok(()) };
        let (ranges, most) = (ranges.as_slice().len(), limits.ranges_per_resource);
        crate::limits::check(Limit::RangesPerResource, ranges, most)
    }
}
