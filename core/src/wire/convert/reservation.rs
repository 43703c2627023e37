//! Reservations: one role and perhaps one maker in the older format, a stack in the newer one.

use crate::error::{Entity, Error, Result};
use crate::resource::{Label, Reservation, ReservationType};
use crate::role;
use crate::wire::v1;
use crate::wire::v1::resource::{ReservationInfo, reservation_info};

/// The stack of a resource, whichever format it is written in. Roles are checked later, with the whole resource.
pub(super) fn stack(wire: &v1::Resource) -> Result<Vec<Reservation>> {
    let invalid = |reason| Error::invalid(Entity::Reservation, reason, 0);
    if wire.reservations.is_empty() {
        let role = wire.role.as_deref().unwrap_or(role::DEFAULT);
        let Some(reservation) = &wire.reservation else {
            let reserved = role != role::DEFAULT;
            return Ok(reserved.then(|| Reservation::new_static(role)).into_iter().collect());
        };
        if reservation.r#type.is_some() || reservation.role.is_some() {
            return Err(invalid("type or role in a reservation of the older format"));
        }
        if role == role::DEFAULT {
            return Err(invalid("a reservation to *"));
        }
        return Ok(vec![Reservation { role: role.to_owned(), ..made_by(reservation) }]);
    }
    let stack = wire.reservations.iter().enumerate().map(|(at, layer)| newer(layer, at));
    let stack: Vec<Reservation> = stack.collect::<Result<_>>()?;
    agrees(wire, &stack)?;
    Ok(stack)
}

fn newer(layer: &ReservationInfo, at: usize) -> Result<Reservation> {
    let invalid = |reason| Error::invalid(Entity::Reservation, reason, at);
    let kind = match layer.r#type.map(reservation_info::Type::try_from) {
        Some(Ok(reservation_info::Type::Static)) => ReservationType::Static,
        Some(Ok(reservation_info::Type::Dynamic)) => ReservationType::Dynamic,
        _ => return Err(invalid("a reservation without a known type")),
    };
    let role = layer.role.clone().ok_or(invalid("a reservation without a role"))?;
    Ok(Reservation { kind, role, ..made_by(layer) })
}

/// A resource may be written in both formats at once, if they say the same.
fn agrees(wire: &v1::Resource, stack: &[Reservation]) -> Result<()> {
    if wire.role.is_none() && wire.reservation.is_none() {
        return Ok(());
    }
    let [only] = stack else {
        return Err(Error::invalid(
            Entity::Reservation,
            "a stack with an older format beside it",
            0,
        ));
    };
    let older = wire.reservation.as_deref().map(made_by);
    let same = match (&older, only.kind) {
        (None, ReservationType::Static) => true,
        (Some(older), ReservationType::Dynamic) => {
            older.principal == only.principal && older.labels == only.labels
        }
        _ => false,
    };
    if same && wire.role.as_deref() == Some(&only.role) {
        return Ok(());
    }
    Err(Error::invalid(Entity::Reservation, "the two formats do not say the same", 0))
}

/// A dynamic reservation of this maker, its role still to be filled in.
fn made_by(wire: &ReservationInfo) -> Reservation {
    Reservation {
        principal: wire.principal.clone(),
        labels: wire.labels.as_ref().map(labels),
        ..Reservation::new_dynamic("")
    }
}

pub(super) fn labels(wire: &v1::Labels) -> Vec<Label> {
    let labels = wire.labels.iter();
    labels.map(|label| Label { key: label.key.clone(), value: label.value.clone() }).collect()
}

pub(super) fn labels_to_wire(labels: &[Label]) -> v1::Labels {
    let labels = labels.iter();
    let label = |label: &Label| v1::Label {
        key: label.key.clone(),
        value: label.value.clone(),
        ..Default::default()
    };
    v1::Labels { labels: labels.map(label).collect(), ..Default::default() }
}

/// Role and reservation of the older format. Layers above the first have no place in it.
pub(super) fn older(stack: &[Reservation]) -> (String, Option<Box<ReservationInfo>>) {
    let Some(layer) = stack.first() else { return (role::DEFAULT.to_owned(), None) };
    let made = ReservationInfo { r#type: None, role: None, ..layer_to_wire(layer) };
    let is_dynamic = layer.kind == ReservationType::Dynamic;
    (layer.role.clone(), is_dynamic.then(|| Box::new(made)))
}

/// A layer of the newer format.
pub(super) fn layer_to_wire(layer: &Reservation) -> ReservationInfo {
    let kind = match layer.kind {
        ReservationType::Static => reservation_info::Type::Static,
        ReservationType::Dynamic => reservation_info::Type::Dynamic,
    };
    ReservationInfo {
        r#type: Some(kind.into()),
        role: Some(layer.role.clone()),
        principal: layer.principal.clone(),
        labels: layer.labels.as_deref().map(labels_to_wire),
        ..Default::default()
    }
}
