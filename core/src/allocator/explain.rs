//! Why: where a framework or a role stands, and what keeps it from each agent.
//!
//! Asked for, never kept: an inquiry reads the allocator, prepares a cycle in a scratch of its own and applies the rules of
//! the cycle itself to each agent. Nothing is recorded while cycles run.

mod reason;
mod report;
mod tally;
mod text;
mod verdict;

pub use reason::Reason;
pub use report::{
    AgentCounts, FrameworkExplanation, FrameworkStanding, Level, NearestMiss, QuotaStanding,
    RoleExplanation, RoleStanding, SubscriptionState, Taker,
};
pub use verdict::{Miss, Scarcity, Verdict};

use super::Allocator;
use super::frameworks::{FrameworkRole, FrameworkState};
use super::names::RoleSym;
use super::roles::Members;
use crate::error::{Entity, Error, Result};
use crate::fairness::{Client, Sorter, Totals, Walk};
use crate::id::{AgentId, FrameworkId};
use crate::timer::Instant;
use std::collections::BTreeSet;
use verdict::Inquiry;

impl Allocator {
    /// Why a framework is offered what it is offered, role by role, in the order of their names.
    ///
    /// `Display` of the answer is a text for operators. Changes nothing. O(agents) for each role of the framework, plus
    /// O(clients · log clients) for each sorter that it stands in.
    ///
    /// ```
    /// # use apportion_core::{agent::AgentSpec, framework::FrameworkSpec};
    /// # use apportion_core::allocator::{Allocator, Config};
    /// # let mut allocator = Allocator::new(Config::default())?;
    /// allocator.add_agent(&AgentSpec::new("agent1", "cpus:4;mem:4096".parse()?))?;
    /// let spark = allocator.add_framework(&FrameworkSpec::new("spark", ["analytics"]))?;
    /// let hadoop = allocator.add_framework(&FrameworkSpec::new("hadoop", ["batch"]))?;
    /// allocator.handle_timeout(0)?;
    /// let winner = allocator.offers().frameworks()[0];
    ///
    /// let loser = if winner == spark { hadoop } else { spark };
    /// let why = allocator.explain_framework(loser)?;
    /// assert_eq!(why.roles[0].1.agents.nothing_free, 1);
    /// assert_eq!(why.roles[0].1.takers[0].framework, allocator.framework_name(winner)?);
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn explain_framework(&self, id: FrameworkId) -> Result<FrameworkExplanation> {
        let state = self.check_framework(id)?;
        let mut inquiry = Inquiry::new(self);
        let order = self.roles_in_order();
        let mut roles = Vec::with_capacity(state.roles.len());
        for tracked in &state.roles {
            let Some(members) = self.roles.get(tracked.role).members.as_deref() else { continue };
            let walked = in_order(&members.sorter, &self.totals, self.now);
            let role = self.role_standing(tracked.role, &order, &inquiry);
            let framework =
                self.framework_standing(id, state, tracked, members, &walked, &mut inquiry);
            roles.push((role, framework));
        }
        roles.sort_by(|left, right| left.0.role.cmp(&right.0.role));
        Ok(FrameworkExplanation {
            framework: state.name.to_string(),
            now: self.now,
            paused: self.is_paused(),
            roles,
        })
    }

    /// Why the frameworks of a role are offered what they are offered: those in the order first, as they stand there, then
    /// the others by name.
    ///
    /// Changes nothing. O(agents · frameworks of the role), plus what [`Allocator::explain_framework`] takes once.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a role that was never named. A role without frameworks is explained: it may have a quota.
    pub fn explain_role(&self, role: &str) -> Result<RoleExplanation> {
        let role = self.check_role(role)?;
        let mut inquiry = Inquiry::new(self);
        let standing = self.role_standing(role, &self.roles_in_order(), &inquiry);
        let mut frameworks = Vec::new();
        if let Some(members) = self.roles.get(role).members.as_deref() {
            let walked = in_order(&members.sorter, &self.totals, self.now);
            for (id, state) in self.frameworks.iter() {
                if let Some(tracked) = state.role(role) {
                    let framework =
                        self.framework_standing(id, state, tracked, members, &walked, &mut inquiry);
                    frameworks.push(framework);
                }
            }
        }
        frameworks.sort_by(|left: &FrameworkStanding, right| {
            let rank = |framework: &FrameworkStanding| framework.place.unwrap_or(u32::MAX);
            rank(left).cmp(&rank(right)).then_with(|| left.name.cmp(&right.name))
        });
        let paused = self.is_paused();
        Ok(RoleExplanation { role: standing, now: self.now, paused, frameworks })
    }

    /// Whether the next cycle, run now, could offer an agent to a framework under a role, and if not, what is in the way
    /// first.
    ///
    /// [`Verdict::Eligible`] says that the agent is offered to it if it comes first: before the others, and on this agent
    /// before all others. What is not about this agent is not asked: whether the framework is suppressed, cycles are
    /// paused, or the table of offers is full. Changes nothing. O(agents), for what quotas leave.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] for the ids; [`Error::NotFound`] for a role that the framework has nothing
    /// to do with.
    pub fn explain_agent(
        &self,
        framework: FrameworkId,
        role: &str,
        agent: AgentId,
    ) -> Result<Verdict<'_>> {
        let state = self.check_framework(framework)?;
        self.check_agent(agent)?;
        let role = self.check_role(role)?;
        let tracked = state.role(role).ok_or(Error::NotFound { entity: Entity::Role })?;
        let mut inquiry = Inquiry::new(self);
        Ok(inquiry.verdict(state, tracked, agent.index()))
    }

    /// The names of roles that have a framework in the order, as a cycle would walk them now.
    fn roles_in_order(&self) -> Vec<&str> {
        let mut active = BTreeSet::new();
        for tracked in self.frameworks.iter().flat_map(|(_, state)| &state.roles) {
            let members = self.roles.get(tracked.role).members.as_deref();
            if members.is_some_and(|members| members.sorter.is_active(tracked.client)) {
                active.insert(tracked.role);
            }
        }
        let walked = in_order(&self.role_sorter, &self.totals, self.now).into_iter();
        let roles = walked.map(|client| self.role_of[client.index()]);
        roles
            .filter(|role| active.contains(role))
            .map(|role| self.catalog.role_text(role))
            .collect()
    }

    fn role_standing(&self, role: RoleSym, order: &[&str], inquiry: &Inquiry<'_>) -> RoleStanding {
        let state = self.roles.get(role);
        let name = self.catalog.role_text(role);
        let share = state
            .members
            .as_deref()
            .map_or(0.0, |members| self.role_sorter.share(members.client, &self.totals, self.now));
        RoleStanding {
            role: name.to_owned(),
            share,
            weight: state.weight,
            levels: report::levels(name, order),
            quota: QuotaStanding {
                guarantees: state.quota.guarantees.clone(),
                limits: state.quota.limits.clone(),
                consumed: self.by_name(inquiry.consumed(role)),
                headroom_required: self.by_name(inquiry.headroom_required()),
                headroom_available: self.by_name(inquiry.headroom_available()),
            },
        }
    }

    fn framework_standing<'a>(
        &'a self,
        id: FrameworkId,
        state: &FrameworkState,
        tracked: &FrameworkRole,
        members: &Members,
        walked: &[Client],
        inquiry: &mut Inquiry<'a>,
    ) -> FrameworkStanding {
        let subscription = if members.sorter.is_active(tracked.client) {
            SubscriptionState::Active
        } else if !tracked.subscribed {
            SubscriptionState::Left
        } else if !state.active {
            SubscriptionState::Deactivated
        } else {
            SubscriptionState::Suppressed
        };
        let place = walked.iter().position(|client| *client == tracked.client);
        let mut tally = tally::Tally::new(self);
        for (agent, _) in self.agents.iter() {
            tally.count(inquiry, id.index(), state, tracked, agent);
        }
        let (agents, takers, nearest) = tally.finish();
        FrameworkStanding {
            framework: id,
            name: state.name.to_string(),
            subscription,
            share: members.sorter.share(tracked.client, &self.totals, self.now),
            place: place.map(|place| place as u32 + 1),
            of: walked.len() as u32,
            agents,
            takers,
            nearest,
        }
    }
}

/// The clients that take part, as a walk would visit them now. The sorter itself stays as it is.
fn in_order(sorter: &Sorter, totals: &Totals, now: Instant) -> Vec<Client> {
    let mut sorter = sorter.clone();
    sorter.advance(now);
    sorter.settle(totals);
    let mut walk = Walk::default();
    walk.start();
    core::iter::from_fn(|| walk.next(&sorter)).collect()
}
