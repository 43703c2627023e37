//! A resource as the key of its kind: everything but the amount, unless it can only be taken whole. A kind is found
//! without copying the resource.

use crate::resource::Resource;
use core::borrow::Borrow;
use core::hash::{Hash, Hasher};
use std::sync::Arc;

/// The key of a kind in a table: its template.
#[derive(Debug, Clone)]
pub(crate) struct KindKey(pub(crate) Arc<Resource>);

/// Whatever tells a kind: the key that is kept, or a resource that is looked up.
pub(crate) trait TellsKind {
    fn resource(&self) -> &Resource;
}

impl TellsKind for KindKey {
    fn resource(&self) -> &Resource {
        &self.0
    }
}

impl TellsKind for Resource {
    fn resource(&self) -> &Resource {
        self
    }
}

impl Hash for dyn TellsKind + '_ {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Resource { name, value, reservations, disk, revocable, shared, provider } =
            self.resource();
        name.hash(state);
        value.value_type().hash(state);
        reservations.hash(state);
        disk.hash(state);
        (revocable, shared).hash(state);
        provider.hash(state);
    }
}

impl PartialEq for dyn TellsKind + '_ {
    fn eq(&self, other: &Self) -> bool {
        let (mine, other) = (self.resource(), other.resource());
        mine.same_kind(other) && (!mine.is_indivisible() || mine.value == other.value)
    }
}

impl Eq for dyn TellsKind + '_ {}

// What is borrowed must hash and compare as the key does: the key asks what is borrowed.
impl<'a> Borrow<dyn TellsKind + 'a> for KindKey {
    fn borrow(&self) -> &(dyn TellsKind + 'a) {
        self
    }
}

impl Hash for KindKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let key: &dyn TellsKind = self;
        key.hash(state);
    }
}

impl PartialEq for KindKey {
    fn eq(&self, other: &Self) -> bool {
        let (mine, other): (&dyn TellsKind, &dyn TellsKind) = (self, other);
        mine == other
    }
}

impl Eq for KindKey {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::{Disk, Persistence, Quantity, Value};
    use std::collections::HashMap;

    fn disk(units: u32, volume: bool) -> Resource {
        let mut disk = Resource::new("disk", Value::Scalar(Quantity::from_units(units)));
        let persistence = Persistence { id: "id1".to_owned(), principal: None };
        disk.disk =
            volume.then(|| Box::new(Disk { persistence: Some(persistence), ..Disk::default() }));
        disk
    }

    #[test]
    fn amounts_tell_kinds_apart_only_where_they_are_whole() {
        let mut numbers = HashMap::new();
        for (number, resource) in [disk(1, false), disk(1, true)].into_iter().enumerate() {
            numbers.insert(KindKey(Arc::new(resource)), number);
        }
        let find = |resource: Resource| numbers.get(&resource as &dyn TellsKind).copied();
        assert_eq!((find(disk(1, false)), find(disk(2, false))), (Some(0), Some(0)));
        assert_eq!((find(disk(1, true)), find(disk(2, true))), (Some(1), None));
        let mut revocable = disk(1, false);
        revocable.revocable = true;
        assert_eq!(find(revocable), None);
    }
}
