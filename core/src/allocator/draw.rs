//! What a cycle draws: the order of agents in each stage, and the generator of each agent's turn.

use super::Allocator;
use super::agents::AgentState;
use super::config::AgentOrder;
use super::scratch::Scratch;
use crate::fairness::SorterKind;
use crate::rng::Rng;
use std::collections::BTreeSet;

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

/// What the orders of an agent's turn are drawn from where they go by lot: that of the roles, and, for each role in that
/// order, that of its frameworks.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Orders {
    /// None where nothing goes by lot.
    seed: Option<u64>,
    /// How many roles were taken.
    roles: u64,
}

impl Orders {
    /// Those of an agent in a stage.
    pub(super) fn new(kind: SorterKind, stage_seed: u64, sequence: u64) -> Self {
        let seed = || Rng::keyed(stage_seed.rotate_left(32), sequence).state();
        Orders { seed: (kind == SorterKind::Random).then(seed), roles: 0 }
    }

    /// For the roles.
    pub(super) fn of_roles(&self) -> Rng {
        self.rng(0)
    }

    /// The next role was taken.
    pub(super) fn take_role(&mut self) {
        self.roles += 1;
    }

    /// For the frameworks of the role that was taken last.
    pub(super) fn of_frameworks(&self) -> Rng {
        self.rng(self.roles)
    }

    fn rng(&self, turn: u64) -> Rng {
        self.seed.map_or(Rng::new(0), |seed| Rng::keyed(seed, turn))
    }
}

impl Allocator {
    /// What is drawn in a stage of a cycle is drawn from this.
    pub(super) fn stage_seed(&self, cycle: u64, stage: Stage) -> u64 {
        Rng::keyed(self.config.seed, cycle * 2 + stage as u64).state()
    }

    /// The candidates of this cycle, in the order of this stage. Tells whether there are any, be they left out because
    /// nothing of them is free.
    ///
    /// Where no quota is in force, whether an agent is offered at all is asked when its turn comes: to look at all of
    /// them beforehand would be a good part of a cycle.
    ///
    /// The order is drawn for each agent by itself, from seed, cycle, stage and the agent's number: those left out shift
    /// nothing.
    pub(super) fn order_agents(&self, stage: Stage, scratch: &mut Scratch) -> bool {
        let Scratch { agents: order, agents_spare: spare, buckets, .. } = scratch;
        order.clear();
        // Quotas make everything depend on everything.
        let settled = self.roles.with_quota().len() > 0;
        let places =
            if settled && self.candidates.are_at_rest() { 0 } else { self.agents.capacity() };
        let mut any = self.compat() && self.has_listed_candidates();
        let seed = self.stage_seed(self.cycles, stage);
        let look = settled || self.compat();
        let shuffled = self.config.agent_order == AgentOrder::Shuffled;
        for place in self.candidates.iter(places, settled) {
            if look {
                let Some(state) = self.agents.at(place).filter(|state| self.is_listed(state))
                else {
                    continue;
                };
                any = true;
                if state.is_empty(&self.catalog) {
                    continue;
                }
            }
            let Some(sequence) = self.candidates.sequence(place) else { continue };
            let drawn = if shuffled { Rng::keyed(seed, sequence).next_u64() } else { sequence };
            order.push((drawn, place));
        }
        any |= !order.is_empty();
        match self.config.agent_order {
            AgentOrder::Shuffled => sort_drawn(order, spare, buckets),
            AgentOrder::ByAddition => order.sort_unstable(),
        }
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

/// Fewer than this are sorted as any others.
const FEW: usize = 64;

/// Sorts pairs whose first halves are drawn, and so spread evenly: into buckets by their highest bits, about one to a
/// bucket, then the rest by insertion. O(n) on average.
fn sort_drawn(order: &mut Vec<(u64, u32)>, spare: &mut Vec<(u64, u32)>, buckets: &mut Vec<u32>) {
    if order.len() < FEW {
        order.sort_unstable();
        return;
    }
    let shift = u64::BITS - order.len().ilog2();
    let bucket = |drawn: u64| (drawn >> shift) as usize;
    buckets.clear();
    buckets.resize((1 << order.len().ilog2()) + 1, 0);
    for (drawn, _) in &*order {
        buckets[bucket(*drawn) + 1] += 1;
    }
    for at in 1..buckets.len() {
        buckets[at] += buckets[at - 1];
    }
    spare.clear();
    spare.resize(order.len(), (0, 0));
    for pair in &*order {
        let next = &mut buckets[bucket(pair.0)];
        spare[*next as usize] = *pair;
        *next += 1;
    }
    // Nothing is further from its place than its bucket is long.
    for at in 1..spare.len() {
        let pair = spare[at];
        let mut to = at;
        while to > 0 && spare[to - 1] > pair {
            spare[to] = spare[to - 1];
            to -= 1;
        }
        spare[to] = pair;
    }
    core::mem::swap(order, spare);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_is_sorted_as_anything_else() {
        for count in [0, 1, 63, 64, 65, 1_000, 4_095, 4_096] {
            let mut rng = Rng::new(count);
            // Some draws are equal: then the second halves decide.
            let draw = |at: u64| (rng.next_u64() >> (at % 3 * 30), (count - at) as u32);
            let mut order: Vec<(u64, u32)> = (0..count).map(draw).collect();
            let mut sorted = order.clone();
            sorted.sort_unstable();
            sort_drawn(&mut order, &mut Vec::new(), &mut Vec::new());
            assert_eq!(order, sorted);
        }
    }
}
