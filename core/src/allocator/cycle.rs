//! One cycle: preparation, the two stages over all candidates, then inverse offers.

use super::Allocator;
use super::agents::AgentState;
use super::bag::Bag;
use super::config::AgentOrder;
use super::headroom::Headroom;
use super::names::RoleSym;
use super::portion::Part;
use crate::error::Result;
use crate::fairness::Walk;
use crate::rng::Rng;
use std::collections::BTreeSet;

/// Memory of a cycle, used again by the next.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scratch {
    /// (Order, place) of the agents of a stage.
    pub(super) agents: Vec<(u64, u32)>,
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
    /// What roles with a quota have used of it: (role, thousandths by scalar).
    pub(super) consumed: Vec<(RoleSym, Vec<i64>)>,
}

/// The two stages of a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Quota guarantees.
    Guarantees = 1,
    /// Everything else, by fair share.
    FairShare = 2,
}

/// What is drawn for one agent in a stage, beside its place in the order.
pub(super) fn agent_rng(stage_seed: u64, sequence: u64) -> Rng {
    Rng::keyed(!stage_seed, sequence)
}

impl Allocator {
    /// Runs a cycle over the candidates.
    pub(super) fn run_cycle(&mut self) -> Result<()> {
        self.cycles += 1;
        let mut scratch = core::mem::take(&mut self.scratch);
        scratch.made.clear();
        let mut run = Ok(());
        for stage in [Stage::Guarantees, Stage::FairShare] {
            if run.is_ok() && (stage == Stage::FairShare || self.has_guarantees()) {
                if self.order_agents(stage, &mut scratch.agents) {
                    // Even where nothing is free, weights that stick do from here on.
                    self.role_sorter.settle(&self.totals);
                }
                if scratch.agents.is_empty() {
                    break;
                }
                if stage == Stage::Guarantees || !self.has_guarantees() {
                    self.prepare(&mut scratch);
                }
                run = self.run_stage(stage, &mut scratch);
            }
        }
        let Allocator { offers, batch, frameworks, agents, .. } = self;
        for &place in &scratch.made {
            let record = offers.at(place);
            if let (Some(framework), Some(agent)) =
                (frameworks.id_at(record.framework), agents.id_at(record.agent))
            {
                batch.push(offers.id(place), framework, agent, record);
            }
        }
        self.scratch = scratch;
        self.make_inverse_offers();
        run
    }

    /// What is drawn in a stage of a cycle is drawn from this.
    pub(super) fn stage_seed(&self, cycle: u64, stage: Stage) -> u64 {
        Rng::keyed(self.config.seed, cycle * 2 + stage as u64).state()
    }

    fn has_guarantees(&self) -> bool {
        self.roles.with_quota().any(|role| !self.roles.get(role).guarantees.is_empty())
    }

    /// The candidates that are offered in this cycle, in the order of this stage.
    ///
    /// Tells whether there are any, be they left out because nothing of them is free.
    ///
    /// The order is drawn for each agent by itself, from seed, cycle, stage and the agent's number: those left out shift
    /// nothing.
    fn order_agents(&self, stage: Stage, order: &mut Vec<(u64, u32)>) -> bool {
        order.clear();
        // Quotas make everything depend on everything.
        let settled = self.roles.with_quota().next().is_some();
        let mut any = self.compat() && self.has_listed_candidates();
        let seed = self.stage_seed(self.cycles, stage);
        for place in self.candidates.iter(self.agents.capacity(), settled) {
            let Some(state) = self.agents.at(place) else { continue };
            if !self.is_listed(state) {
                continue;
            }
            any = true;
            if state.is_empty(&self.catalog) {
                continue;
            }
            let drawn = match self.config.agent_order {
                AgentOrder::Shuffled => Rng::keyed(seed, state.sequence).next_u64(),
                AgentOrder::ByAddition => state.sequence,
            };
            order.push((drawn, place));
        }
        order.sort_unstable();
        any
    }

    /// Whether an agent is offered at all.
    pub(super) fn is_listed(&self, state: &AgentState) -> bool {
        let named = |names: &BTreeSet<String>| names.contains(&state.info.hostname);
        state.activated && self.whitelist.as_ref().is_none_or(named)
    }

    fn has_listed_candidates(&self) -> bool {
        let mut candidates = self.candidates.iter(self.agents.capacity(), true);
        candidates.any(|place| self.agents.at(place).is_some_and(|state| self.is_listed(state)))
    }
}
