//! Which roles can be passed over in a stage: whatever an agent has, nothing of it would be worth offering to them.
//!
//! With thousands of quotas most roles are done most of the time. To ask each of them about each agent would be all of a
//! cycle.

use super::Allocator;
use super::agents::AgentState;
use super::consumption::Consumption;
use super::draw::Stage;
use super::names::{NameSym, RoleSym};
use super::scratch::Scratch;
use crate::bitset::BitSet;
use crate::fairness::SorterKind;

/// The roles closed in a stage, by number.
#[derive(Debug, Clone, Default)]
pub(crate) struct Closed {
    roles: BitSet,
    /// How many roles with frameworks are open.
    open: usize,
    /// Closed since the walks were last told of it.
    news: Vec<RoleSym>,
    /// Walks do not have to meet closed roles at all.
    hidden: bool,
}

impl Closed {
    pub(super) fn contains(&self, role: RoleSym) -> bool {
        self.roles.contains(role.index() as u32)
    }

    /// Whether no role that has frameworks is open.
    pub(super) fn is_all(&self) -> bool {
        self.open == 0
    }

    fn close(&mut self, role: RoleSym) {
        if !self.contains(role) {
            self.roles.insert(role.index() as u32);
            self.open -= 1;
            if self.hidden {
                self.news.push(role);
            }
        }
    }
}

impl Allocator {
    /// Works out which roles are closed at the beginning of a stage.
    pub(super) fn close_roles(&self, stage: Stage, scratch: &mut Scratch) {
        let hidden = self.hides_closed(stage, scratch);
        let Scratch { closed, consumed, bounds, .. } = scratch;
        closed.roles.clear();
        closed.open = self.role_sorter.len();
        closed.news.clear();
        closed.hidden = hidden;
        if stage == Stage::Guarantees {
            // Only roles with guarantees that are not met take part.
            for &client_role in &self.role_of {
                if self.roles.get(client_role).members.is_some()
                    && !self.has_unmet_guarantee(client_role, consumed)
                {
                    closed.close(client_role);
                }
            }
            return;
        }
        for &role in consumed.roles() {
            if self.roles.get(role).members.is_some() && self.is_shut(role, consumed, bounds) {
                closed.close(role);
            }
        }
    }

    /// Whether closed roles are closed to all agents of the stage, so that walks go without them.
    fn hides_closed(&self, stage: Stage, scratch: &Scratch) -> bool {
        // By lot, or where weights that are looked up stick, a role that is not met would be missed.
        if self.compat() || self.config.sorter != SorterKind::Drf {
            return false;
        }
        let about_quota = |(_, agent): &(u64, u32)| {
            self.agents.at(*agent).is_none_or(|state| self.is_about_quota(state))
        };
        stage == Stage::Guarantees || scratch.agents.iter().all(about_quota)
    }

    /// Takes roles that were closed out of the walks. Not while one is under way.
    pub(super) fn hide_closed(&mut self, scratch: &mut Scratch) {
        for role in scratch.closed.news.drain(..) {
            if let Some(members) = self.roles.get(role).members.as_deref() {
                self.role_sorter.park(members.client);
            }
        }
    }

    /// Closes a role that a grant left nothing for.
    pub(super) fn close_if_done(&self, stage: Stage, role: RoleSym, scratch: &mut Scratch) {
        let Scratch { closed, consumed, bounds, .. } = scratch;
        let done = match stage {
            Stage::Guarantees => !self.has_unmet_guarantee(role, consumed),
            Stage::FairShare => self.is_shut(role, consumed, bounds),
        };
        if done {
            closed.close(role);
        }
    }

    fn has_unmet_guarantee(&self, role: RoleSym, consumed: &Consumption) -> bool {
        let guarantees = &self.roles.get(role).guarantees;
        let Some(used) = consumed.of(role) else { return false };
        guarantees.iter().any(|&(scalar, guarantee)| used[scalar as usize] < guarantee)
    }

    /// Whether limits leave a role less than any minimum asks for.
    fn is_shut(&self, role: RoleSym, consumed: &Consumption, bounds: &mut Vec<i64>) -> bool {
        // In Mesos sums of doubles decide what is too little.
        if self.compat() || !self.limit_bounds(role, false, consumed, bounds) {
            return false;
        }
        let left = |name: NameSym| {
            self.catalog.scalar_of(name).map_or(0, |scalar| bounds[scalar as usize])
        };
        if self.any_minimum_counts() {
            bounds.iter().all(|bound| *bound == 0)
        } else {
            self.min_allocatable.iter().all(|requirement| {
                requirement.iter().any(|&(name, thousandths)| left(name) < thousandths)
            })
        }
    }

    /// Whether anything at all may be worth offering to somebody.
    fn any_minimum_counts(&self) -> bool {
        self.own_minimums > 0 || self.min_allocatable.is_empty()
    }

    /// Whether what an agent has free is worth offering only for what counts for quota: of such an agent closed roles take
    /// nothing.
    pub(super) fn is_about_quota(&self, state: &AgentState) -> bool {
        let asked_for = |name: NameSym| {
            self.any_minimum_counts()
                || self.min_allocatable.iter().flatten().any(|entry| entry.0 == name)
        };
        state.scalars.iter().all(|entry| {
            let kind = self.catalog.kind(entry.kind);
            kind.counts_for_quota() || entry.free(kind.shared) == 0 || !asked_for(kind.name)
        }) && state
            .spans
            .iter()
            .all(|entry| entry.free.is_empty() || !asked_for(self.catalog.kind(entry.kind).name))
    }
}
