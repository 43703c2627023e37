//! Between the messages of the wire and the values of the domain: the only place that knows both.
//!
//! What comes from the wire is checked on the way in, by the rules of `docs/semantics.md` and of the domain itself; a
//! refused message leaves nothing behind. What goes out cannot fail.
//!
//! | wire | domain |
//! |---|---|
//! | [`v1::Resource`] in any of its three formats | [`resource::from_wire`], [`resource::to_wire`] |
//! | [`v1::Attribute`], [`v1::DomainInfo`] | [`agent::attribute_from_wire`] and its like |
//! | [`v1::FrameworkInfo`] | [`framework::from_wire`] |
//! | [`v1::scheduler::OfferConstraints`] | [`constraint::from_wire`] |
//! | [`v1::Filters`] | [`filters_from_wire`] |
//! | views of offers | columns for matcher and allocator: [`rows::OfferRows`] |
//! | bytes of OFFERS | from an allocator's batch: [`offers::OfferWriter`] |
//! | bytes of ACCEPT | from placements: [`accept::AcceptWriter`] |

pub mod accept;
pub mod agent;
pub mod constraint;
mod disk;
pub mod framework;
pub mod offers;
mod parts;
mod reservation;
pub mod resource;
pub mod rows;
mod value;

use super::v1;
use crate::offer::Filters;

/// What a framework says with a refusal. An absent message is the default one: five seconds.
pub const fn filters_from_wire(wire: Option<&v1::Filters>) -> Filters {
    match wire {
        Some(filters) => Filters { refuse_seconds: filters.refuse_seconds },
        None => Filters { refuse_seconds: None },
    }
}
