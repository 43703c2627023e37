//! One cycle: preparation, the two stages over all candidates, then inverse offers.

use super::Allocator;
use super::draw::Stage;
use super::scratch::Scratch;
use crate::error::Result;
use crate::id::FrameworkId;

impl Allocator {
    /// Runs a cycle over the candidates.
    pub(super) fn run_cycle(&mut self) -> Result<()> {
        self.cycles += 1;
        let mut scratch = core::mem::take(&mut self.scratch);
        scratch.made.clear();
        scratch.cycle = self.cycles;
        scratch.drew = false;
        scratch.anybody_passed_over = false;
        scratch.one_stage = !self.roles.has_guarantees();
        let mut met = true;
        let mut over = false;
        let mut run = Ok(());
        // Where everybody is suppressed no agent is looked at. In Mesos weights stick all the same.
        let anybody = self.compat() || self.roles.anybody_takes_part();
        for stage in [Stage::Guarantees, Stage::FairShare] {
            if run.is_ok() && anybody && (stage == Stage::FairShare || self.roles.has_guarantees())
            {
                if self.order_agents(stage, &mut scratch) {
                    // Even where nothing is free, weights that stick do from here on.
                    self.role_sorter.settle(&self.totals);
                }
                if scratch.agents.is_empty() {
                    over = true;
                    break;
                }
                if stage == Stage::Guarantees || !self.roles.has_guarantees() {
                    self.prepare(&mut scratch);
                }
                run = self.run_stage(stage, &mut scratch);
                // What is given in the second stage leaves no guarantee less met.
                met &= scratch.closed.is_all();
                over = met && scratch.only_quota && !self.compat();
            }
        }
        // Another cycle would go the same way: nothing is left, or nobody may take what is, or nobody wanted anything.
        if run.is_ok() && self.candidates.is_all() && (over || scratch.is_idle()) {
            self.candidates.rest();
        }
        if !scratch.one_stage {
            for &place in &scratch.made {
                let framework = self.frameworks.id_at(self.offers.at(place).framework);
                framework.into_iter().for_each(|framework| self.show_offer(place, framework));
            }
        }
        self.role_sorter.unblock_all();
        self.scratch = scratch;
        self.make_inverse_offers();
        run
    }

    /// Notes an offer that was made to a framework.
    pub(super) fn record_offer(
        &mut self,
        place: u32,
        framework: FrameworkId,
        scratch: &mut Scratch,
    ) {
        scratch.made.push(place);
        // At once, while it is at hand, if nothing can be added to it any more.
        if scratch.one_stage {
            self.show_offer(place, framework);
        }
    }

    /// Adds an offer to what the caller reads.
    fn show_offer(&mut self, place: u32, framework: FrameworkId) {
        let Allocator { offers, batch, agents, .. } = self;
        let record = offers.at(place);
        if let Some(agent) = agents.id_at(record.agent) {
            batch.push(offers.id(place), framework, agent, record);
        }
    }
}
