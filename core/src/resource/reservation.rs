//! Reservations: for which role a resource is kept, in layers.

use super::disk::Label;
use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits};
use crate::role;

/// Who made a reservation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReservationType {
    /// The agent's own configuration.
    Static,
    /// A framework or an operator, at run time.
    Dynamic,
}

/// One layer of a reservation. Two are the same if all of it is equal, labels and principal included.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reservation {
    /// Who made it.
    pub kind: ReservationType,
    /// For which role; never `*`.
    pub role: String,
    /// On whose behalf.
    pub principal: Option<String>,
    /// Free-form labels; `None` and an empty list are different things.
    pub labels: Option<Vec<Label>>,
}

impl Reservation {
    /// A static reservation without principal or labels.
    pub fn new_static(role: impl Into<String>) -> Self {
        Reservation {
            kind: ReservationType::Static,
            role: role.into(),
            principal: None,
            labels: None,
        }
    }

    /// A dynamic reservation without principal or labels.
    pub fn new_dynamic(role: impl Into<String>) -> Self {
        Reservation {
            kind: ReservationType::Dynamic,
            role: role.into(),
            principal: None,
            labels: None,
        }
    }
}

/// Checks a stack, bottom first: no layer for `*`, each next one for a strict sub-role of the one below, only the
/// bottom static.
pub(super) fn validate_stack(stack: &[Reservation], limits: &Limits) -> Result<()> {
    crate::limits::check(Limit::ReservationDepth, stack.len(), limits.reservation_depth)?;
    for (at, layer) in stack.iter().enumerate() {
        let invalid = |reason| Err(Error::invalid(Entity::Reservation, reason, at));
        role::validate(&layer.role, limits)?;
        if layer.role == role::DEFAULT {
            return invalid("reserved to *");
        }
        if at > 0 && layer.kind == ReservationType::Static {
            return invalid("only the bottom layer may be static");
        }
        if at > 0 && !role::is_strict_subrole(&layer.role, &stack[at - 1].role) {
            return invalid("not a strict sub-role of the layer below");
        }
    }
    Ok(())
}
