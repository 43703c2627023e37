//! Who may be offered what at all: capabilities of agents and frameworks, minimums.

use super::agents::AgentState;
use super::bag::{Bag, Span};
use super::catalog::{Catalog, Kind};
use super::frameworks::Requirement;
use super::names::{KindSym, NameSym};
use crate::framework::FrameworkCapabilities;
use crate::resource::Quantity;

/// What a framework or an agent cannot do, so that the one is not offered the other, or not all of it. The numbers are
/// stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Capability {
    /// The agent is not MULTI_ROLE, and the framework is.
    AgentMultiRole = 0,
    /// The agent is not HIERARCHICAL_ROLE, and the role lies below another.
    AgentHierarchicalRole = 1,
    /// The agent has GPUs, and the framework is not GPU_RESOURCES.
    GpuResources = 2,
    /// The agent stands in another region, and the framework is not REGION_AWARE.
    RegionAware = 3,
    /// What is left out is shared, and the framework is not SHARED_RESOURCES.
    SharedResources = 4,
    /// What is left out is revocable, and the framework is not REVOCABLE_RESOURCES.
    RevocableResources = 5,
    /// What is left out is reserved in layers, and the framework is not RESERVATION_REFINEMENT.
    ReservationRefinement = 6,
}

impl Capability {
    /// Its name as Mesos has it; that of an agent's, with `AGENT_` before it.
    pub const fn name(self) -> &'static str {
        match self {
            Capability::AgentMultiRole => "AGENT_MULTI_ROLE",
            Capability::AgentHierarchicalRole => "AGENT_HIERARCHICAL_ROLE",
            Capability::GpuResources => "GPU_RESOURCES",
            Capability::RegionAware => "REGION_AWARE",
            Capability::SharedResources => "SHARED_RESOURCES",
            Capability::RevocableResources => "REVOCABLE_RESOURCES",
            Capability::ReservationRefinement => "RESERVATION_REFINEMENT",
        }
    }
}

/// Whether a framework can take anything of an agent.
pub(super) fn takes_agent(
    capabilities: FrameworkCapabilities,
    agent: &AgentState,
    role_is_nested: bool,
    filter_gpu_resources: bool,
) -> bool {
    missing_for_agent(capabilities, agent, role_is_nested, filter_gpu_resources).is_none()
}

/// Whether a framework can take resources of a kind.
pub(super) fn takes_kind(capabilities: FrameworkCapabilities, kind: &Kind) -> bool {
    missing_for_kind(capabilities, kind).is_none()
}

/// Whether every role may have resources of a kind, and every framework can take them.
pub(super) fn is_for_anyone(kind: &Kind) -> bool {
    kind.role.is_none() && takes_kind(FrameworkCapabilities::default(), kind)
}

/// What keeps a framework from everything of an agent: levels of roles, GPUs, regions.
pub(super) fn missing_for_agent(
    capabilities: FrameworkCapabilities,
    agent: &AgentState,
    role_is_nested: bool,
    filter_gpu_resources: bool,
) -> Option<Capability> {
    if !agent.capabilities.multi_role && capabilities.multi_role {
        Some(Capability::AgentMultiRole)
    } else if !agent.capabilities.hierarchical_role && role_is_nested {
        Some(Capability::AgentHierarchicalRole)
    } else if filter_gpu_resources && agent.has_gpus && !capabilities.gpu_resources {
        Some(Capability::GpuResources)
    } else if agent.remote && !capabilities.region_aware {
        Some(Capability::RegionAware)
    } else {
        None
    }
}

/// What keeps a framework from resources of a kind.
pub(super) fn missing_for_kind(
    capabilities: FrameworkCapabilities,
    kind: &Kind,
) -> Option<Capability> {
    if kind.shared && !capabilities.shared_resources {
        Some(Capability::SharedResources)
    } else if kind.revocable && !capabilities.revocable_resources {
        Some(Capability::RevocableResources)
    } else if kind.refined && !capabilities.reservation_refinement {
        Some(Capability::ReservationRefinement)
    } else {
        None
    }
}

/// Whether a bag holds enough to be worth offering: all of any one requirement, or anything if there is none.
///
/// With `in_doubles` it computes as Mesos does, which can find an exact sum too small.
pub(super) fn is_worth_offering(
    minimum: &[Requirement],
    bag: &Bag,
    catalog: &Catalog,
    in_doubles: bool,
) -> bool {
    let scalars = bag.scalars().iter().copied();
    let spans = bag.spans().iter().map(|(kind, span)| (*kind, span));
    !bag.is_empty() && meets_minimum(minimum, scalars, spans, catalog, in_doubles)
}

/// The same of what is about to be offered. Mesos puts what counts for quota last there: in doubles that can differ.
pub(super) fn is_offer_worth_making(
    minimum: &[Requirement],
    offer: &Bag,
    catalog: &Catalog,
    in_doubles: bool,
) -> bool {
    if !in_doubles {
        return is_worth_offering(minimum, offer, catalog, false);
    }
    let counts = |kind: KindSym| catalog.kind(kind).counts_for_quota();
    let scalars = offer.scalars().iter().copied();
    let last = scalars.clone().filter(|(kind, _)| counts(*kind));
    let ordered = scalars.filter(|(kind, _)| !counts(*kind)).chain(last);
    let spans = offer.spans().iter().map(|(kind, span)| (*kind, span));
    !offer.is_empty() && meets_minimum(minimum, ordered, spans, catalog, true)
}

/// The same of amounts that are not in a bag, and are not nothing.
pub(super) fn meets_minimum<'a>(
    minimum: &[Requirement],
    scalars: impl Iterator<Item = (KindSym, i64)> + Clone,
    spans: impl Iterator<Item = (KindSym, &'a Span)> + Clone,
    catalog: &Catalog,
    in_doubles: bool,
) -> bool {
    minimum.is_empty()
        || minimum.iter().any(|requirement| {
            requirement.iter().all(|&(name, thousandths)| {
                let scalars = scalars.clone().filter(|(kind, _)| catalog.kind(*kind).name == name);
                let spans = spans.clone().filter(|(kind, _)| catalog.kind(*kind).name == name);
                if in_doubles {
                    let mut rest = as_f64(thousandths);
                    for (kind, amount) in scalars {
                        let kind = catalog.kind(kind);
                        let (copies, each) = match kind.whole {
                            None => (1, amount),
                            Some(whole) if kind.shared => (1, whole),
                            Some(whole) => (amount, whole),
                        };
                        (0..copies).for_each(|_| rest -= as_f64(each));
                    }
                    for (_, span) in spans {
                        rest -= span.count() as f64;
                    }
                    rest <= 0.0
                } else {
                    sum(scalars, spans, catalog) >= thousandths as u128
                }
            })
        })
}

/// Thousandths; each member of ranges and sets counts as a whole one.
fn sum<'a>(
    scalars: impl Iterator<Item = (KindSym, i64)>,
    spans: impl Iterator<Item = (KindSym, &'a Span)>,
    catalog: &Catalog,
) -> u128 {
    let scalars: i64 = scalars.map(|(kind, amount)| counted(catalog, kind, amount)).sum();
    let members: u128 = spans.map(|(_, span)| span.count()).sum();
    members.saturating_mul(1000).saturating_add(scalars as u128)
}

/// What a minimum asks for and a bag lacks, in thousandths.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shortage {
    pub(super) name: NameSym,
    pub(super) short_by: i64,
    pub(super) required: i64,
}

impl Shortage {
    /// Whether a smaller part of what is asked for is missing than in `other`.
    fn is_smaller(&self, other: &Shortage) -> bool {
        let part = |missing: i64, required: i64| i128::from(missing) * i128::from(required);
        part(self.short_by, other.required) < part(other.short_by, self.required)
    }
}

/// What a bag that is not worth offering lacks: of the alternatives the nearest, and of that one what it lacks most of.
/// `None` where nothing in particular is asked for.
pub(super) fn shortage(minimum: &[Requirement], bag: &Bag, catalog: &Catalog) -> Option<Shortage> {
    let worst_of = |requirement: &Requirement| {
        let mut worst: Option<Shortage> = None;
        for &(name, required) in requirement {
            let scalars = bag.scalars().iter().copied();
            let spans = bag.spans().iter().map(|(kind, span)| (*kind, span));
            let held = sum(
                scalars.filter(|(kind, _)| catalog.kind(*kind).name == name),
                spans.filter(|(kind, _)| catalog.kind(*kind).name == name),
                catalog,
            );
            let short_by = (required as u128).saturating_sub(held) as i64;
            let shortage = Shortage { name, short_by, required };
            if worst.is_none_or(|worst| worst.is_smaller(&shortage)) {
                worst = Some(shortage);
            }
        }
        worst
    };
    let mut nearest: Option<Shortage> = None;
    for shortage in minimum.iter().filter_map(worst_of) {
        if nearest.is_none_or(|nearest| shortage.is_smaller(&nearest)) {
            nearest = Some(shortage);
        }
    }
    nearest
}

fn counted(catalog: &Catalog, kind: KindSym, amount: i64) -> i64 {
    catalog.kind(kind).thousandths(amount)
}

fn as_f64(thousandths: i64) -> f64 {
    Quantity::checked(thousandths).to_f64()
}
