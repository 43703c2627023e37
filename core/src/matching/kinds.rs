//! Kinds of resources: everything about a resource object but its amount, as a dense number.

use super::columns::Columns;
use crate::error::Result;
use crate::id::Id;
use crate::limits::{self, Limit, Limits};
use crate::resource::{Items, Quantity, Ranges, Resource, Value};
use std::collections::HashMap;

/// What [`KindId`] names.
#[derive(Debug)]
pub enum KindTag {}
/// A kind of resource of one matcher.
pub type KindId = Id<KindTag>;

#[derive(Debug, Clone)]
pub(super) struct Kind {
    /// The resource with nothing of it.
    pub(super) template: Resource,
    pub(super) column: u32,
    /// Levels of the role it is reserved to; 0 is unreserved.
    pub(super) depth: u32,
}

/// All kinds seen. They are few, and offers come with the same ones in the same order: the last one seen at a position is
/// tried before the table.
#[derive(Debug, Clone, Default)]
pub(super) struct Kinds {
    pub(super) kinds: Vec<Kind>,
    numbers: HashMap<Resource, u32>,
    last_at: Vec<u32>,
}

/// Whether a matcher can cut tasks out of it by amount alone.
pub(super) fn is_countable(resource: &Resource) -> bool {
    resource.disk.is_none() && !resource.revocable && !resource.shared
}

/// Whether it is a disk that a task may take, or a part of it.
pub(super) fn is_disk(resource: &Resource) -> bool {
    let is_scalar = matches!(resource.value, Value::Scalar(_));
    resource.disk.is_some() && is_scalar && !resource.revocable && !resource.shared
}

impl Kinds {
    /// The kind of a resource, if it is the one that was seen last at this position: all but its amount was checked then.
    pub(super) fn last_at(&self, resource: &Resource, position: usize) -> Option<u32> {
        let last = self.last_at.get(position).copied()?;
        self.kinds[last as usize].template.same_kind(resource).then_some(last)
    }

    /// The kind of a resource that was [checked](Resource::validate).
    pub(super) fn find_or_add(
        &mut self,
        resource: &Resource,
        position: usize,
        columns: &mut Columns,
        limits: &Limits,
    ) -> Result<u32> {
        let value = match resource.value {
            Value::Ranges(_) => Value::Ranges(Ranges::new()),
            Value::Set(_) => Value::Set(Items::default()),
            _ => Value::Scalar(Quantity::ZERO),
        };
        let template = Resource { value, ..resource.clone() };
        let kind = match self.numbers.get(&template) {
            Some(kind) => *kind,
            None => {
                limits::check(Limit::Kinds, self.kinds.len() + 1, limits.kinds)?;
                let column = columns.find_or_add(&resource.name, resource.value.value_type())?;
                let depth = resource.role().map_or(0, |role| role.split('/').count() as u32);
                let kind = self.kinds.len() as u32;
                self.numbers.insert(template.clone(), kind);
                self.kinds.push(Kind { template, column, depth });
                kind
            }
        };
        self.last_at.resize(self.last_at.len().max(position + 1), kind);
        self.last_at[position] = kind;
        Ok(kind)
    }
}
