//! One cycle: preparation, the two stages over all candidates, then inverse offers.

use super::Allocator;
use super::draw::Stage;
use crate::error::Result;

impl Allocator {
    /// Runs a cycle over the candidates.
    pub(super) fn run_cycle(&mut self) -> Result<()> {
        self.cycles += 1;
        let mut scratch = core::mem::take(&mut self.scratch);
        scratch.made.clear();
        scratch.cycle = self.cycles;
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
        self.role_sorter.unblock_all();
        self.scratch = scratch;
        self.make_inverse_offers();
        run
    }

    fn has_guarantees(&self) -> bool {
        self.roles.with_quota().any(|role| !self.roles.get(role).guarantees.is_empty())
    }
}
