//! Offer constraints: from the wire only.

use crate::constraint::{AttributeConstraint, Predicate, RoleConstraints, Selector};
use crate::error::{Entity, Error, Result};
use crate::wire::v1::scheduler::attribute_constraint::predicate::Predicate as WirePredicate;
use crate::wire::v1::scheduler::attribute_constraint::selector::{
    PseudoattributeType, Selector as WireSelector,
};
use crate::wire::v1::scheduler::{self, OfferConstraints};

/// The constraints of a subscription, by role. Names, groups and regular expressions are checked where they are used
/// ([`crate::constraint::CompiledConstraints`]).
///
/// # Errors
/// [`Error::Invalid`] with the index of the group: a constraint without selector or predicate, or of a kind that is not
/// known.
pub fn from_wire(wire: &OfferConstraints) -> Result<Vec<RoleConstraints>> {
    let role = |(role, constraints): (&String, &scheduler::offer_constraints::RoleConstraints)| {
        let groups = constraints.groups.iter().enumerate().map(|(at, group)| {
            let constraints = group.attribute_constraints.iter();
            constraints.map(|wire| constraint(wire).map_err(|error| error.shifted(at))).collect()
        });
        Ok(RoleConstraints { role: role.clone(), groups: groups.collect::<Result<_>>()? })
    };
    wire.role_constraints.iter().map(role).collect()
}

fn constraint(wire: &scheduler::AttributeConstraint) -> Result<AttributeConstraint> {
    let invalid = |reason| Error::Invalid { entity: Entity::Constraint, reason, at: 0 };
    let selector = match &wire.selector.selector {
        Some(WireSelector::AttributeName(name)) => Selector::Attribute(name.clone()),
        Some(WireSelector::PseudoattributeType(number)) => {
            match PseudoattributeType::try_from(*number) {
                Ok(PseudoattributeType::Hostname) => Selector::Hostname,
                Ok(PseudoattributeType::Region) => Selector::Region,
                Ok(PseudoattributeType::Zone) => Selector::Zone,
                Ok(PseudoattributeType::Unknown) | Err(_) => {
                    return Err(invalid("unknown pseudo attribute"));
                }
            }
        }
        None => return Err(invalid("a constraint without selector")),
    };
    let predicate = match &wire.predicate.predicate {
        Some(WirePredicate::Exists(_)) => Predicate::Exists,
        Some(WirePredicate::NotExists(_)) => Predicate::NotExists,
        Some(WirePredicate::TextEquals(text)) => Predicate::TextEquals(text.value.clone()),
        Some(WirePredicate::TextNotEquals(text)) => Predicate::TextNotEquals(text.value.clone()),
        Some(WirePredicate::TextMatches(text)) => Predicate::TextMatches(text.regex.clone()),
        Some(WirePredicate::TextNotMatches(text)) => Predicate::TextNotMatches(text.regex.clone()),
        None => return Err(invalid("a constraint without predicate")),
    };
    Ok(AttributeConstraint { selector, predicate })
}
