//! What stands between a framework and an agent: the rules of a cycle, applied to one of each, with the reason kept.

use crate::allocator::Allocator;
use crate::allocator::catalog::Catalog;
use crate::allocator::draw::{Stage, agent_rng};
use crate::allocator::eligibility::{
    Capability, Shortage, is_offer_worth_making, is_worth_offering, missing_for_agent,
    missing_for_kind, shortage,
};
use crate::allocator::frameworks::{FrameworkRole, FrameworkState, Requirement};
use crate::allocator::names::RoleSym;
use crate::allocator::scratch::Scratch;
use crate::resource::Quantity;
use crate::timer::Instant;

/// What would come of a framework's turn on an agent, under a role, in a cycle that runs now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict<'a> {
    /// It is offered something of it if it comes first: where it was not, it was not its turn.
    Eligible,
    /// The agent is deactivated.
    AgentDeactivated,
    /// The agent's host is not on the whitelist.
    NotWhitelisted,
    /// Everything on the agent is offered or in use.
    NothingFree,
    /// What is free is reserved to other roles.
    ReservedElsewhere,
    /// The framework's offer constraints leave the agent out.
    Constraint,
    /// The framework or the agent lacks a capability.
    Capability(Capability),
    /// What would be left to offer is too little.
    TooLittle {
        /// What made it so little.
        because: Scarcity,
        /// How much is missing; `None` where no minimum is set and nothing at all is left.
        miss: Option<Miss<'a>>,
    },
    /// It is passed over, because it gave back whatever it was offered
    /// ([`Config::decline_backoff_cycles`](crate::allocator::Config::decline_backoff_cycles)).
    PassedOver {
        /// In how many cycles, from the next.
        cycles: u64,
    },
    /// The framework refused the same or more, and the refusal still holds.
    Filtered {
        /// When the last refusal in the way ends.
        until: Instant,
    },
}

/// What makes an offer too small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scarcity {
    /// What is free is less than the minimum.
    Minimum,
    /// The role's limit leaves less than the minimum.
    Limit,
    /// What is held back for guarantees leaves less than the minimum.
    Headroom,
    /// What could be offered holds nothing of a shape that the framework asked for
    /// ([`Allocator::request_resources`]).
    Request,
}

/// By how much the minimum is missed: of its alternatives the nearest, of that one the resource that lacks the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Miss<'a> {
    /// The resource.
    pub resource: &'a str,
    /// What is missing of it.
    pub short_by: Quantity,
    /// What the minimum asks for.
    pub required: Quantity,
}

impl<'a> Miss<'a> {
    fn named(shortage: Shortage, catalog: &'a Catalog) -> Self {
        Miss {
            resource: catalog.name_text(shortage.name),
            short_by: Quantity::checked(shortage.short_by),
            required: Quantity::checked(shortage.required),
        }
    }

    /// Whether a smaller part of what is asked for is missing than in `other`.
    pub(super) fn is_nearer(&self, other: &Miss<'_>) -> bool {
        let part = |missing: Quantity, required: Quantity| {
            i128::from(missing.thousandths()) * i128::from(required.thousandths())
        };
        part(self.short_by, other.required) < part(other.short_by, self.required)
    }
}

/// A cycle prepared, but not run: what quotas leave.
pub(super) struct Inquiry<'a> {
    allocator: &'a Allocator,
    scratch: Scratch,
}

impl<'a> Inquiry<'a> {
    pub(super) fn new(allocator: &'a Allocator) -> Self {
        let mut scratch = Scratch::default();
        allocator.prepare(&mut scratch);
        Inquiry { allocator, scratch }
    }

    /// What a role has used of its quota, by scalar; nothing if it has none.
    pub(super) fn consumed(&self, role: RoleSym) -> &[i64] {
        self.scratch.consumed.of(role).unwrap_or_default()
    }

    pub(super) fn headroom_required(&self) -> &[i64] {
        &self.scratch.headroom.required
    }

    pub(super) fn headroom_available(&self) -> &[i64] {
        &self.scratch.headroom.available
    }

    /// What would come of a turn. Every condition that a cycle checks is checked here, most lasting first.
    pub(super) fn verdict(
        &mut self,
        state: &FrameworkState,
        tracked: &FrameworkRole,
        agent: u32,
    ) -> Verdict<'a> {
        let allocator = self.allocator;
        let (catalog, in_doubles) = (&allocator.catalog, allocator.compat());
        let Some(agent_state) = allocator.agents.at(agent) else { return Verdict::NothingFree };
        if !agent_state.activated {
            return Verdict::AgentDeactivated;
        }
        if !allocator.is_listed(agent_state) {
            return Verdict::NotWhitelisted;
        }
        if tracked.excluded.contains(agent) {
            return Verdict::Constraint;
        }
        let capabilities = state.capabilities();
        let nested = catalog.role_name(tracked.role).is_nested;
        let filter_gpus = allocator.config.filter_gpu_resources;
        if let Some(missing) = missing_for_agent(capabilities, agent_state, nested, filter_gpus) {
            return Verdict::Capability(missing);
        }
        if agent_state.is_empty(catalog) {
            return Verdict::NothingFree;
        }
        allocator.gather_for_role(agent, tracked.role, &mut self.scratch);
        if self.scratch.of_role.is_empty() {
            return Verdict::ReservedElsewhere;
        }
        let minimum = tracked.min.as_deref().unwrap_or(&allocator.min_allocatable);
        if !is_worth_offering(minimum, &self.scratch.of_role, catalog, in_doubles) {
            let miss = shortage(minimum, &self.scratch.of_role, catalog);
            return Verdict::TooLittle {
                because: Scarcity::Minimum,
                miss: miss.map(|shortage| Miss::named(shortage, catalog)),
            };
        }
        let any_left = allocator.portion(capabilities, &mut self.scratch);
        if !any_left || !is_worth_offering(minimum, &self.scratch.portion, catalog, in_doubles) {
            let of_role = &self.scratch.of_role;
            let scalars = of_role.scalars().iter().map(|entry| entry.0);
            let mut kinds = scalars.chain(of_role.spans().iter().map(|entry| entry.0));
            let missing = kinds.find_map(|kind| missing_for_kind(capabilities, catalog.kind(kind)));
            if let Some(missing) = missing {
                return Verdict::Capability(missing);
            }
        }
        match self.after_quota(state, tracked, minimum, agent, agent_state.sequence) {
            Verdict::Eligible if tracked.backoff.passes_over(allocator.cycles + 1) => {
                Verdict::PassedOver { cycles: tracked.backoff.cycles_left(allocator.cycles) }
            }
            verdict => verdict,
        }
    }

    /// The rest of [`Inquiry::verdict`]: both stages, from the portion on.
    fn after_quota(
        &mut self,
        state: &FrameworkState,
        tracked: &FrameworkRole,
        minimum: &[Requirement],
        agent: u32,
        sequence: u64,
    ) -> Verdict<'a> {
        let allocator = self.allocator;
        let role = tracked.role;
        let portion = self.scratch.portion.clone();
        let (mut filtered, mut unasked) = (None, None);
        for stage in [Stage::Guarantees, Stage::FairShare] {
            if stage == Stage::Guarantees
                && (allocator.roles.get(role).guarantees.is_empty()
                    || allocator.is_satisfied(role, &self.scratch))
            {
                continue;
            }
            self.scratch.portion.clone_from(&portion);
            if !self.cut(stage, role, minimum, sequence) {
                continue;
            }
            let offer = &self.scratch.offer;
            if !allocator.is_asked_for(state, offer) {
                unasked = shortage(&state.requests, offer, &allocator.catalog);
                continue;
            }
            let filters = &allocator.filters;
            let until = filters.blocking(tracked.refuser, agent, offer, &allocator.catalog).max();
            match until {
                None => return Verdict::Eligible,
                Some(until) => filtered = filtered.max(Some(until)),
            }
        }
        if let Some(until) = filtered {
            return Verdict::Filtered { until };
        }
        if let Some(unasked) = unasked {
            let miss = Some(Miss::named(unasked, &allocator.catalog));
            return Verdict::TooLittle { because: Scarcity::Request, miss };
        }
        // Neither stage leaves enough. Were nothing held back, would there be?
        let with_headroom = shortage(minimum, &self.scratch.offer, &allocator.catalog);
        let headroom = core::mem::take(&mut self.scratch.headroom);
        self.scratch.portion.clone_from(&portion);
        let enough = self.cut(Stage::FairShare, role, minimum, sequence);
        self.scratch.headroom = headroom;
        let (because, miss) = if enough {
            (Scarcity::Headroom, with_headroom)
        } else {
            (Scarcity::Limit, shortage(minimum, &self.scratch.offer, &allocator.catalog))
        };
        let miss = miss.map(|shortage| Miss::named(shortage, &allocator.catalog));
        Verdict::TooLittle { because, miss }
    }

    /// Cuts the portion to the offer of a stage, with what the next cycle draws. Tells whether it is worth making.
    fn cut(&mut self, stage: Stage, role: RoleSym, minimum: &[Requirement], sequence: u64) -> bool {
        let allocator = self.allocator;
        let seed = allocator.stage_seed(allocator.cycles + 1, stage);
        let mut rng = agent_rng(seed, sequence);
        allocator.cut(stage, role, &mut self.scratch, &mut rng)
            && is_offer_worth_making(
                minimum,
                &self.scratch.offer,
                &allocator.catalog,
                allocator.compat(),
            )
    }
}
