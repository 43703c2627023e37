//! Memory of a cycle, used again by the next.

use super::bag::{Bag, SpareRanges};
use super::claims::Claims;
use super::closed::Closed;
use super::consumption::Consumption;
use super::draw::Orders;
use super::ledger::Unposted;
use super::names::RoleSym;
use super::portion::Part;
use crate::fairness::Walk;

/// Memory of a cycle, used again by the next.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scratch {
    /// (Order, place) of the agents of a stage.
    pub(super) agents: Vec<(u64, u32)>,
    /// For sorting them.
    pub(super) agents_spare: Vec<(u64, u32)>,
    pub(super) buckets: Vec<u32>,
    /// What the orders of roles and frameworks are drawn from, for the agent whose turn it is.
    pub(super) orders: Orders,
    pub(super) role_walk: Walk,
    /// The only role that has a turn in this stage, if there is one.
    pub(super) only_role: Option<RoleSym>,
    pub(super) framework_walk: Walk,
    /// Everything of the agent that the role may use; what the framework may use of it; what it is offered.
    pub(super) of_role: Bag,
    /// Nothing in `of_role` asks for a capability.
    pub(super) for_anyone: bool,
    pub(super) portion: Bag,
    /// Memory for their ranges.
    pub(super) spare: SpareRanges,
    pub(super) offer: Bag,
    pub(super) guaranteed: Part,
    pub(super) extra: Part,
    pub(super) bounds: Vec<i64>,
    pub(super) growth: Vec<i64>,
    /// What roles are still to be charged.
    pub(super) unposted: Unposted,
    /// Places of offers made in this cycle, in order.
    pub(super) made: Vec<u32>,
    /// There is one stage only: an offer that is made is as it will be.
    pub(super) one_stage: bool,
    pub(super) headroom: Headroom,
    /// The number of the cycle; 0 where none runs.
    pub(super) cycle: u64,
    /// Somebody was passed over on this agent: another cycle may offer it.
    pub(super) passed_over: bool,
    /// The same on any agent in this cycle.
    pub(super) anybody_passed_over: bool,
    /// What roles with a quota have used of it.
    pub(super) consumed: Consumption,
    /// What they claim of the headroom.
    pub(super) claims: Claims,
    /// Upper bounds that the roles above set, while `bounds` holds others.
    pub(super) above: Vec<i64>,
    /// The roles closed in this stage, where quotas are in force.
    pub(super) closed: Closed,
    /// Closed roles take nothing of the agent at hand; nor of any agent of the stage so far.
    pub(super) about_quota: bool,
    pub(super) only_quota: bool,
    /// Draws decided something in this cycle: another one may decide otherwise.
    pub(super) drew: bool,
}

impl Scratch {
    /// Whether the cycle gave nothing, and would not have for any other draw or number of it.
    pub(super) fn is_idle(&self) -> bool {
        self.made.is_empty() && !self.drew && !self.anybody_passed_over
    }
}

/// What must be held back for guarantees, and what there is to hold it back from: thousandths by scalar.
#[derive(Debug, Clone, Default)]
pub(crate) struct Headroom {
    pub(super) required: Vec<i64>,
    pub(super) available: Vec<i64>,
}

impl Headroom {
    /// Whether anything must be held back.
    pub(super) fn is_required(&self) -> bool {
        self.required.iter().any(|thousandths| *thousandths > 0)
    }
}
