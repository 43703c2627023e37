//! The answers: where a framework or a role stands, and how many agents are out of its reach for which reason.

use super::verdict::Scarcity;
use crate::allocator::eligibility::Capability;
use crate::id::{AgentId, FrameworkId};
use crate::resource::{Quantities, Quantity, QuantityLimits};
use crate::timer::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// Why a framework is offered what it is offered; `Display` is a text for operators.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FrameworkExplanation {
    /// The framework's name.
    pub framework: String,
    /// The latest instant the allocator was told of.
    pub now: Instant,
    /// Cycles are stopped: nobody is offered anything.
    pub paused: bool,
    /// The roles it subscribes to or holds something under, by name, and where it stands in each.
    pub roles: Vec<(RoleStanding, FrameworkStanding)>,
}

/// Why a role's frameworks are offered what they are offered; `Display` is a text for operators.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleExplanation {
    /// The role.
    pub role: RoleStanding,
    /// The latest instant the allocator was told of.
    pub now: Instant,
    /// Cycles are stopped: nobody is offered anything.
    pub paused: bool,
    /// Its frameworks: first those in the order, the next to be served first.
    pub frameworks: Vec<FrameworkStanding>,
}

/// Where a role stands among roles.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleStanding {
    /// The role's name.
    pub role: String,
    /// Its dominant share divided by its weight, as [`Allocator::share`](crate::allocator::Allocator::share); 0 without
    /// frameworks.
    pub share: f64,
    /// Its weight.
    pub weight: f64,
    /// Its place on each level from the top: cycles go through the best subtree first, whole. Empty while none of its
    /// frameworks takes offers.
    pub levels: Vec<Level>,
    /// Its quota, and what quotas leave.
    pub quota: QuotaStanding,
}

/// A place among siblings. Only roles count that have frameworks which take offers, or roles below that do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Level {
    /// The role or the part of its path that stands there; `path/.` is a role among those below it.
    pub path: String,
    /// From 1, which is next.
    pub place: u32,
    /// How many siblings there are, this one included.
    pub of: u32,
}

/// What quotas mean for a role, as the next cycle counts it. All is empty where no quota is in force.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct QuotaStanding {
    /// What the role is guaranteed.
    pub guarantees: Quantities,
    /// What it may not exceed.
    pub limits: QuantityLimits,
    /// What counts towards both: what is offered or used under the role and below, and what is reserved to it.
    pub consumed: Quantities,
    /// What is held back in the whole cluster, for guarantees of all roles that are not met.
    pub headroom_required: Quantities,
    /// What is free in the whole cluster to hold it back from. Empty while nothing needs holding back.
    pub headroom_available: Quantities,
}

/// Where a framework stands in a role.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FrameworkStanding {
    /// The framework.
    pub framework: FrameworkId,
    /// Its name.
    pub name: String,
    /// Whether it takes offers.
    pub subscription: SubscriptionState,
    /// Its dominant share under this role.
    pub share: f64,
    /// From 1, which is next; `None` while it does not take offers.
    pub place: Option<u32>,
    /// How many frameworks of the role take offers.
    pub of: u32,
    /// The agents, by what would come of its turn, were it to take offers.
    pub agents: AgentCounts,
    /// Who holds what on the agents that have nothing, or less than the minimum, free: the largest dominant shares.
    pub takers: Vec<Taker>,
    /// The agent where the least was missing.
    pub nearest: Option<NearestMiss>,
}

/// Whether a framework takes offers under a role. The numbers are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum SubscriptionState {
    /// It does.
    Active = 0,
    /// Not until it revives.
    Suppressed = 1,
    /// Not until it is activated.
    Deactivated = 2,
    /// It left the role, or never subscribed to it, and still holds something there.
    Left = 3,
}

impl SubscriptionState {
    /// Its name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            SubscriptionState::Active => "active",
            SubscriptionState::Suppressed => "suppressed",
            SubscriptionState::Deactivated => "deactivated",
            SubscriptionState::Left => "left",
        }
    }
}

/// Agents by [`Verdict`](super::Verdict), one each: all but `agents` add up to `agents`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct AgentCounts {
    /// All agents known.
    pub agents: u32,
    /// Those with an outstanding offer to the framework under the role. They do not count below.
    pub offered: u32,
    /// Those it could be offered something of: its turn has not come.
    pub eligible: u32,
    /// Deactivated ones.
    pub deactivated: u32,
    /// Those that the whitelist leaves out.
    pub not_whitelisted: u32,
    /// Those with nothing free.
    pub nothing_free: u32,
    /// Those where what is free is reserved to other roles.
    pub reserved_elsewhere: u32,
    /// Those that the framework's offer constraints leave out.
    pub constraint: u32,
    /// Those out of reach for want of a capability.
    pub capability: BTreeMap<Capability, u32>,
    /// Those with less free than the minimum.
    pub below_minimum: u32,
    /// Those of which the role's limit leaves too little.
    pub limit: u32,
    /// Those of which headroom for guarantees leaves too little.
    pub headroom: u32,
    /// Those of which it could be offered nothing of a shape that it asked for.
    pub not_requested: u32,
    /// Those it would be offered, were it not passed over for declining what it is offered.
    pub passed_over: u32,
    /// For how many more cycles it is.
    pub passed_over_cycles: u64,
    /// Those it refused.
    pub filtered: u32,
    /// When the first and the last of these is no longer refused.
    pub filtered_until: Option<(Instant, Instant)>,
}

/// Who holds something that the framework might have been offered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Taker {
    /// The framework's name: the one that asks can be among them.
    pub framework: String,
    /// Under which role.
    pub role: String,
    /// On how many of the agents in question.
    pub agents: u32,
    /// What it holds there, offered or used.
    pub holds: Quantities,
}

/// The agent where the least was missing, as a part of what the minimum asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NearestMiss {
    /// The agent.
    pub agent: AgentId,
    /// Its name.
    pub name: String,
    /// What left too little.
    pub because: Scarcity,
    /// The resource.
    pub resource: String,
    /// How much of it is missing.
    pub short_by: Quantity,
    /// What the minimum asks for.
    pub required: Quantity,
}

/// The places of a role on each level, `order` being all roles as a cycle walks them.
pub(super) fn levels(role: &str, order: &[&str]) -> Vec<Level> {
    let mut levels = Vec::new();
    if !order.contains(&role) {
        return levels;
    }
    let mut above = "";
    while let Some(own) = component_below(role, above) {
        let mut siblings = BTreeSet::new();
        let mut place = 0;
        for other in order {
            let Some(component) = component_below(other, above) else { continue };
            if siblings.insert(component) && component == own {
                place = siblings.len() as u32;
            }
        }
        let is_role_itself = above == role;
        // Alone on its level, a role is the level.
        if !is_role_itself || siblings.len() > 1 {
            let separator = if above.is_empty() { "" } else { "/" };
            let path = format!("{above}{separator}{own}");
            levels.push(Level { path, place, of: siblings.len() as u32 });
        }
        if is_role_itself {
            break;
        }
        let start = if above.is_empty() { 0 } else { above.len() + 1 };
        above = &role[..start + own.len()];
    }
    levels
}

/// What stands for a role among those right below `above`; `.` for `above` itself. `None` for roles elsewhere.
fn component_below<'a>(role: &'a str, above: &str) -> Option<&'a str> {
    let rest = match above {
        "" => role,
        _ if role == above => return Some("."),
        _ => role.strip_prefix(above)?.strip_prefix('/')?,
    };
    rest.split('/').next()
}
