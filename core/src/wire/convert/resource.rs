//! Resource objects and lists of them.

use super::value::{self, Amount, Members};
use super::{disk, reservation};
use crate::error::{Entity, Error, Result};
use crate::limits::{self, Limit, Limits};
use crate::resource::{Resource, Resources, Value};
use crate::wire::v1;
use crate::wire::v1::resource::{AllocationInfo, RevocableInfo, SharedInfo};
use crate::wire::v1::value::Type;

/// How reservations are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// `role` and `reservation`: for frameworks that are not RESERVATION_REFINEMENT capable. It has no room for
    /// reservations in several layers.
    PreRefinement,
    /// `reservations`, the whole stack.
    PostRefinement,
}

/// A resource object, in whichever format it is written; to whom it is allocated is left aside.
///
/// ```
/// use apportion_core::limits::Limits;
/// use apportion_core::wire::{convert::resource, v1};
///
/// let wire = v1::Resource { role: Some("eng".into()), ..v1::Resource::scalar("cpus", 0.1) };
/// let cpus = resource::from_wire(&wire, &Limits::default())?;
/// assert_eq!(cpus.to_string(), "cpus(eng):0.1");
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
///
/// # Errors
/// [`Error::Invalid`] for a value that is absent, stray or malformed, formats mixed, a broken stack of reservations, a
/// volume that is none, part of a GPU; [`Error::LimitReached`].
pub fn from_wire(wire: &v1::Resource, limits: &Limits) -> Result<Resource> {
    let members = Members {
        kind: wire.r#type,
        scalar: wire.scalar.as_ref(),
        ranges: wire.ranges.as_ref(),
        set: wire.set.as_ref(),
        text: None,
    };
    let invalid = |reason| Err(Error::invalid(Entity::Resource, reason, 0));
    let value = match members.amount(Entity::Resource, limits)? {
        Amount::Scalar(quantity) if wire.name == "gpus" && quantity.thousandths() % 1000 != 0 => {
            return invalid("part of a GPU");
        }
        Amount::Scalar(quantity) => Value::Scalar(quantity),
        Amount::Ranges(ranges) => Value::Ranges(ranges),
        Amount::Set(items) => Value::Set(items),
        Amount::Text(_) => return invalid("a resource is no text"),
    };
    let resource = Resource {
        name: wire.name.clone(),
        value,
        reservations: reservation::stack(wire)?,
        disk: wire.disk.as_deref().map(disk::from_wire).transpose()?.map(Box::new),
        revocable: wire.revocable.is_some(),
        shared: wire.shared.is_some(),
        provider: wire.provider_id.as_ref().map(|provider| provider.value.clone()),
    };
    if resource.is_persistent_volume() {
        if resource.reservations.is_empty() {
            return invalid("a persistent volume that is not reserved");
        }
        if resource.revocable {
            return invalid("a persistent volume that is revocable");
        }
    }
    resource.validate(limits)?;
    Ok(resource)
}

/// A list of resource objects. Those that merge are merged, empty ones dropped.
///
/// # Errors
/// As [`from_wire`], of the first that is refused, its index added to where; [`Error::LimitReached`] for too many.
pub fn list_from_wire(wire: &[v1::Resource], limits: &Limits) -> Result<Resources> {
    limits::check(Limit::ResourcesPerBag, wire.len(), limits.resources_per_bag)?;
    let mut resources = Resources::new();
    for (at, resource) in wire.iter().enumerate() {
        resources.add(from_wire(resource, limits).map_err(|error| error.shifted(at))?);
    }
    Ok(resources)
}

/// A resource object as a message, allocated to a role if one is named.
///
/// The older format shows the first layer of several: whoever asks for it is to be spared refined reservations.
pub fn to_wire(resource: &Resource, format: Format, allocated_to: Option<&str>) -> v1::Resource {
    let (role, reservation, reservations) = match format {
        Format::PreRefinement => {
            let (role, reservation) = reservation::older(&resource.reservations);
            (Some(role), reservation, Vec::new())
        }
        Format::PostRefinement => {
            let layers = resource.reservations.iter().map(reservation::layer_to_wire);
            (None, None, layers.collect())
        }
    };
    let wire = v1::Resource {
        provider_id: resource.provider.as_deref().map(v1::ResourceProviderId::from),
        name: resource.name.clone(),
        role,
        allocation_info: allocated_to
            .map(|role| AllocationInfo { role: Some(role.to_owned()), ..Default::default() }),
        reservation,
        reservations,
        disk: resource.disk.as_deref().map(|disk| Box::new(disk::to_wire(disk))),
        revocable: resource.revocable.then_some(RevocableInfo { ..Default::default() }),
        shared: resource.shared.then_some(SharedInfo { ..Default::default() }),
        ..v1::Resource::default()
    };
    match &resource.value {
        Value::Scalar(quantity) => v1::Resource {
            r#type: Type::Scalar.into(),
            scalar: Some(value::scalar(*quantity)),
            ..wire
        },
        Value::Ranges(ranges) => v1::Resource {
            r#type: Type::Ranges.into(),
            ranges: Some(value::ranges(ranges)),
            ..wire
        },
        Value::Set(items) => {
            v1::Resource { r#type: Type::Set.into(), set: Some(value::set(items)), ..wire }
        }
    }
}
