//! Attributes and fault domains of agents.

use super::value::{self, Amount, Members};
use crate::agent::Domain;
use crate::attribute::{Attribute, AttributeValue};
use crate::error::{Entity, Error, Result};
use crate::limits::Limits;
use crate::wire::v1;
use crate::wire::v1::domain_info::{FaultDomain, fault_domain};
use crate::wire::v1::value::Type;

/// An attribute.
///
/// # Errors
/// [`Error::Invalid`] for one without a name, or whose value is absent, stray or malformed; [`Error::LimitReached`].
pub fn attribute_from_wire(wire: &v1::Attribute, limits: &Limits) -> Result<Attribute> {
    if wire.name.is_empty() {
        return Err(Error::invalid(Entity::Attribute, "empty name", 0));
    }
    let members = Members {
        kind: wire.r#type,
        scalar: wire.scalar.as_ref(),
        ranges: wire.ranges.as_ref(),
        set: wire.set.as_ref(),
        text: wire.text.as_ref(),
    };
    let value = match members.amount(Entity::Attribute, limits)? {
        Amount::Scalar(quantity) => AttributeValue::Scalar(quantity),
        Amount::Ranges(ranges) => AttributeValue::Ranges(ranges),
        Amount::Set(items) => AttributeValue::Set(items),
        Amount::Text(text) => AttributeValue::Text(text),
    };
    Ok(Attribute { name: wire.name.clone(), value })
}

/// An attribute as a message.
pub fn attribute_to_wire(attribute: &Attribute) -> v1::Attribute {
    let wire = v1::Attribute { name: attribute.name.clone(), ..v1::Attribute::default() };
    match &attribute.value {
        AttributeValue::Text(text) => {
            v1::Attribute { r#type: Type::Text.into(), text: Some(value::text(text)), ..wire }
        }
        AttributeValue::Scalar(quantity) => v1::Attribute {
            r#type: Type::Scalar.into(),
            scalar: Some(value::scalar(*quantity)),
            ..wire
        },
        AttributeValue::Ranges(ranges) => v1::Attribute {
            r#type: Type::Ranges.into(),
            ranges: Some(value::ranges(ranges)),
            ..wire
        },
        AttributeValue::Set(items) => {
            v1::Attribute { r#type: Type::Set.into(), set: Some(value::set(items)), ..wire }
        }
    }
}

/// A fault domain; `None` for a message that names none.
pub fn domain_from_wire(wire: &v1::DomainInfo) -> Option<Domain> {
    let FaultDomain { region, zone, .. } = wire.fault_domain.as_ref()?;
    Some(Domain { region: region.name.clone(), zone: zone.name.clone() })
}

/// A fault domain as a message.
pub fn domain_to_wire(domain: &Domain) -> v1::DomainInfo {
    let region = fault_domain::RegionInfo { name: domain.region.clone(), ..Default::default() };
    let zone = fault_domain::ZoneInfo { name: domain.zone.clone(), ..Default::default() };
    v1::DomainInfo {
        fault_domain: Some(FaultDomain { region, zone, ..Default::default() }),
        ..Default::default()
    }
}
