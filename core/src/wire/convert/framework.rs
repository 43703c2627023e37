//! What a framework says of itself, by the rules of MULTI_ROLE.

use super::resource::Format;
use super::value::{Amount, Members};
use crate::error::{Entity, Error};
use crate::framework::{FrameworkCapabilities, FrameworkInfo, MinAllocatable, RoleSubscription};
use crate::limits::Limits;
use crate::resource::Quantities;
use crate::role;
use crate::wire::v1;
use crate::wire::v1::framework_info::capability::Type as Capability;
use crate::wire::v1::value::Type;
use std::collections::BTreeSet;

/// Why a framework's description was refused. The texts are those of Apache Mesos, which frameworks may know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FrameworkError {
    /// `role` is set, and the framework is multi-role.
    #[error("'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable")]
    RoleOfMultiRole,
    /// `roles` is set, and the framework is not multi-role.
    #[error("'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable")]
    RolesOfSingleRole,
    /// A role is named twice.
    #[error("'FrameworkInfo.roles' contains duplicate items: {{ {0} }}")]
    DuplicateRole(String),
    /// A name in `roles` is none of a role.
    #[error("'FrameworkInfo.roles' contains invalid role: {0}")]
    InvalidRoles(String),
    /// `role` is no name of a role.
    #[error("'FrameworkInfo.role' is not a valid role: {0}")]
    InvalidRole(String),
    /// A role is to start suppressed, and the framework is not subscribed to it.
    #[error("Suppressed role '{0}' is not contained in the list of roles")]
    SuppressedRole(String),
    /// A minimum for offers that cannot be read.
    #[error("'FrameworkInfo.offer_filters' of role '{role}' is invalid: {cause}")]
    OfferFilters {
        /// Of which role.
        role: String,
        /// What is wrong with it.
        cause: Error,
    },
    /// Something in it passes a limit.
    #[error("'FrameworkInfo' is refused: {0}")]
    Refused(#[from] Error),
}

/// Roles and capabilities of a framework, as the allocator knows them; the roles in the order they are named.
///
/// # Errors
/// [`FrameworkError`].
pub fn from_wire(
    wire: &v1::FrameworkInfo,
    suppressed_roles: &[String],
    limits: &Limits,
) -> Result<FrameworkInfo, FrameworkError> {
    let capabilities = capabilities(wire);
    let names = role_names(wire, capabilities.multi_role, limits)?;
    let suppressed: BTreeSet<&str> = suppressed_roles.iter().map(String::as_str).collect();
    if let Some(stranger) = suppressed.iter().find(|role| !names.contains(role)) {
        return Err(FrameworkError::SuppressedRole((*stranger).to_owned()));
    }
    let subscription = |role: &&str| {
        let min_allocatable = match wire.offer_filters.get(*role) {
            Some(filters) => min_allocatable(filters, limits).map_err(|cause| {
                FrameworkError::OfferFilters { role: (*role).to_owned(), cause }
            })?,
            None => None,
        };
        let suppressed = suppressed.contains(*role);
        Ok(RoleSubscription { role: (*role).to_owned(), suppressed, min_allocatable })
    };
    let roles = names.iter().map(subscription).collect::<Result<_, FrameworkError>>()?;
    let info = FrameworkInfo { roles, capabilities, constraints: Vec::new() };
    info.validate(limits)?;
    Ok(info)
}

/// In which format a framework is shown resources.
pub fn resource_format(wire: &v1::FrameworkInfo) -> Format {
    match wire.has_capability(Capability::ReservationRefinement) {
        true => Format::PostRefinement,
        false => Format::PreRefinement,
    }
}

fn capabilities(wire: &v1::FrameworkInfo) -> FrameworkCapabilities {
    FrameworkCapabilities {
        multi_role: wire.has_capability(Capability::MultiRole),
        revocable_resources: wire.has_capability(Capability::RevocableResources),
        shared_resources: wire.has_capability(Capability::SharedResources),
        gpu_resources: wire.has_capability(Capability::GpuResources),
        reservation_refinement: wire.has_capability(Capability::ReservationRefinement),
        region_aware: wire.has_capability(Capability::RegionAware),
    }
}

fn role_names<'a>(
    wire: &'a v1::FrameworkInfo,
    multi_role: bool,
    limits: &Limits,
) -> Result<Vec<&'a str>, FrameworkError> {
    if !multi_role {
        if !wire.roles.is_empty() {
            return Err(FrameworkError::RolesOfSingleRole);
        }
        let name = wire.role.as_deref().unwrap_or(role::DEFAULT);
        check_role(name, limits).map_err(FrameworkError::InvalidRole)?;
        return Ok(vec![name]);
    }
    if wire.role.is_some() {
        return Err(FrameworkError::RoleOfMultiRole);
    }
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&str> =
        wire.roles.iter().map(String::as_str).filter(|name| !seen.insert(*name)).collect();
    if !twice.is_empty() {
        let twice: Vec<&str> = twice.into_iter().collect();
        return Err(FrameworkError::DuplicateRole(twice.join(", ")));
    }
    for name in &wire.roles {
        check_role(name, limits).map_err(FrameworkError::InvalidRoles)?;
    }
    Ok(wire.roles.iter().map(String::as_str).collect())
}

/// Checks a role by the rules of [`role::validate`], and words what it says as Mesos does.
fn check_role(name: &str, limits: &Limits) -> Result<(), String> {
    let Err(error) = role::validate(name, limits) else { return Ok(()) };
    if let Error::LimitReached { .. } = error {
        return Err(error.to_string());
    }
    let of_role = |text: &str| Err(format!("Role '{name}' {text}"));
    if name.is_empty() {
        return Err("Role names cannot be the empty string".to_owned());
    }
    if name.starts_with('/') {
        return of_role("cannot start with a slash");
    }
    if name.ends_with('/') {
        return of_role("cannot end with a slash");
    }
    if name.contains("//") {
        return of_role("cannot contain two adjacent slashes");
    }
    let of_component = |component: &str, text: &str| {
        Err(format!("Role component '{component}' is invalid because it {text}"))
    };
    for component in name.split('/') {
        match component {
            "." | ".." | "*" => {
                return of_role(&format!("cannot include '{component}' as a component"));
            }
            _ if component.starts_with('-') => {
                return of_component(component, "begins with a dash");
            }
            _ if component.bytes().any(|byte| matches!(byte, b'\t'..=b'\r' | b' ' | 0x7f)) => {
                return of_component(component, "contains backspace or whitespace");
            }
            _ => {}
        }
    }
    Err(error.to_string())
}

/// The entries of a minimum, any one of which satisfies it.
fn min_allocatable(
    filters: &v1::OfferFilters,
    limits: &Limits,
) -> Result<Option<MinAllocatable>, Error> {
    let Some(minimum) = &filters.min_allocatable_resources else { return Ok(None) };
    let entry = |quantities: &v1::offer_filters::ResourceQuantities| {
        let mut entry = Quantities::new();
        for (name, scalar) in &quantities.quantities {
            let members = Members {
                kind: Type::Scalar.into(),
                scalar: Some(scalar),
                ranges: None,
                set: None,
                text: None,
            };
            if let Amount::Scalar(quantity) = members.amount(Entity::Quantity, limits)? {
                entry.add(name, quantity);
            }
        }
        Ok(entry)
    };
    minimum.quantities.iter().map(entry).collect::<Result<_, Error>>().map(Some)
}
