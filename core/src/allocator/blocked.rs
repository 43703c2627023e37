//! Hierarchical DRF: which roles can take nothing of the agent whose turn it is.

use super::Allocator;
use super::eligibility::{is_worth_offering, takes_agent};
use super::frameworks::FrameworkRole;
use super::names::RoleSym;
use super::scratch::Scratch;
use crate::fairness::SorterKind;

impl Allocator {
    /// Tells the role sorter, where it is one of hierarchical DRF, which roles can take nothing of an agent: those do not
    /// hold down what the role above them counts as holding. O(nested roles * their frameworks).
    pub(super) fn find_blocked(&mut self, agent: u32, scratch: &mut Scratch) {
        if self.config.sorter != SorterKind::HDrf {
            return;
        }
        for number in 0..self.role_of.len() {
            let role = self.role_of[number];
            let Some(members) = self.roles.get(role).members.as_deref() else { continue };
            let client = members.client;
            // Numbers of roles that are gone may name others.
            if client.index() == number && self.role_sorter.is_nested(client) {
                let blocked = !self.may_take(role, agent, scratch);
                self.role_sorter.set_blocked(client, blocked);
            }
        }
    }

    /// Whether any framework of a role may take anything of an agent, quota aside.
    fn may_take(&self, role: RoleSym, agent: u32, scratch: &mut Scratch) -> bool {
        let Some(members) = self.roles.get(role).members.as_deref() else { return false };
        self.gather_for_role(agent, role, scratch);
        if scratch.of_role.is_empty() {
            return false;
        }
        members.sorter.clients().any(|client| {
            let framework = members.framework_of[client.index()];
            members.sorter.is_active(client)
                && self.frameworks.at(framework).and_then(|state| state.role(role)).is_some_and(
                    |tracked| self.may_framework_take(framework, tracked, agent, scratch),
                )
        })
    }

    fn may_framework_take(
        &self,
        framework: u32,
        tracked: &FrameworkRole,
        agent: u32,
        scratch: &mut Scratch,
    ) -> bool {
        let (Some(agent_state), Some(state)) =
            (self.agents.at(agent), self.frameworks.at(framework))
        else {
            return false;
        };
        let minimum = tracked.min.as_deref().unwrap_or(&self.min_allocatable);
        let nested = self.catalog.role_name(tracked.role).is_nested;
        let capabilities = state.capabilities();
        !tracked.excluded.contains(agent)
            && !tracked.backoff.passes_over(scratch.cycle)
            && takes_agent(capabilities, agent_state, nested, self.config.filter_gpu_resources)
            && self.portion(capabilities, scratch)
            && is_worth_offering(minimum, &scratch.portion, &self.catalog, self.compat())
            && self.is_asked_for(state, &scratch.portion)
            && !self.filters.blocks(tracked.refuser, agent, &scratch.portion, &self.catalog)
    }
}
