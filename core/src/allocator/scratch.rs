//! Memory of a cycle, used again by the next.

use super::bag::Bag;
use super::draw::Orders;
use super::names::RoleSym;
use super::portion::Part;
use crate::fairness::Walk;

/// Memory of a cycle, used again by the next.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scratch {
    /// (Order, place) of the agents of a stage.
    pub(super) agents: Vec<(u64, u32)>,
    /// What the orders of roles and frameworks are drawn from, for the agent whose turn it is.
    pub(super) orders: Orders,
    pub(super) role_walk: Walk,
    pub(super) framework_walk: Walk,
    /// Everything of the agent that the role may use; what the framework may use of it; what it is offered.
    pub(super) of_role: Bag,
    /// Nothing in `of_role` asks for a capability.
    pub(super) for_anyone: bool,
    pub(super) portion: Bag,
    pub(super) offer: Bag,
    pub(super) guaranteed: Part,
    pub(super) extra: Part,
    pub(super) bounds: Vec<i64>,
    pub(super) growth: Vec<i64>,
    /// Places of offers made in this cycle, in order.
    pub(super) made: Vec<u32>,
    pub(super) headroom: Headroom,
    /// The number of the cycle; 0 where none runs.
    pub(super) cycle: u64,
    /// Somebody was passed over on this agent: another cycle may offer it.
    pub(super) passed_over: bool,
    /// What roles with a quota have used of it: (role, thousandths by scalar).
    pub(super) consumed: Vec<(RoleSym, Vec<i64>)>,
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
