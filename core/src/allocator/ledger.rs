//! The books: whatever is given out is charged to agent, sorters and role sums together, and taken back the same way.

use super::Allocator;
use super::agents::Held;
use super::bag::Bag;
use super::catalog::Catalog;
use super::frameworks::{FrameworkRole, Owner};
use super::names::RoleSym;
use super::roles::Members;
use crate::error::{Entity, Error, Result};
use crate::fairness::{Client, Sorter};
use smallvec::SmallVec;

/// The scalars of a bag by scalar number, shared objects apart.
type Amounts = SmallVec<[(u32, i64); 8]>;

/// Sums the scalars of a bag by scalar number, shared objects apart. Tells whether all of it counts for quota.
fn amounts(catalog: &Catalog, bag: &Bag, amounts: &mut Amounts) -> bool {
    let mut only_quota = true;
    for &(kind, amount) in bag.scalars() {
        let kind = catalog.kind(kind);
        only_quota &= kind.counts_for_quota() && !kind.shared;
        let Some(scalar) = kind.scalar.filter(|_| !kind.shared) else { continue };
        let thousandths = kind.thousandths(amount);
        match amounts.iter_mut().find(|entry| entry.0 == scalar) {
            Some(entry) => entry.1 += thousandths,
            None => amounts.push((scalar, thousandths)),
        }
    }
    only_quota
}

/// How a sorter's client is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// Given out: counts as an allocation.
    Charge,
    /// Taken back.
    Release,
    /// Put in the place of something else: does not count as an allocation.
    Exchange,
}

/// An entry as both sorters are told it.
struct Posting<'a> {
    agent: u32,
    bag: &'a Bag,
    amounts: Amounts,
    entry: Entry,
}

impl Posting<'_> {
    fn post(&self, sorter: &mut Sorter, client: Client, catalog: &Catalog) {
        match self.entry {
            Entry::Charge => sorter.charge(client, &self.amounts),
            Entry::Release => sorter.adjust(client, &self.amounts, -1),
            Entry::Exchange => sorter.adjust(client, &self.amounts, 1),
        }
        if !catalog.has_shared() {
            return;
        }
        let agent = self.agent;
        for &(kind_sym, copies) in self.bag.scalars() {
            let kind = catalog.kind(kind_sym);
            let (true, Some(scalar), Some(whole)) = (kind.shared, kind.scalar, kind.whole) else {
                continue;
            };
            let (object, copies) = (kind_sym.index() as u32, copies as u32);
            match self.entry {
                Entry::Release => {
                    sorter.take_shared(client, agent, object, copies, (scalar, whole))
                }
                _ => sorter.give_shared(client, agent, object, copies, (scalar, whole)),
            }
        }
    }
}

impl Allocator {
    /// Charges a framework's holding under a role to both sorters and to the role sums; the framework must be tracked
    /// there.
    pub(super) fn post_to_framework(
        &mut self,
        framework: u32,
        role: RoleSym,
        agent: u32,
        bag: &Bag,
        entry: Entry,
    ) {
        self.post(framework, role, agent, bag, entry, 0);
    }

    /// The same of a whole offer, which is made or taken back.
    pub(super) fn post_offer(
        &mut self,
        framework: u32,
        role: RoleSym,
        agent: u32,
        bag: &Bag,
        entry: Entry,
    ) {
        let holdings = if entry == Entry::Release { -1 } else { 1 };
        self.post(framework, role, agent, bag, entry, holdings);
    }

    /// `holdings` is how many offers and holdings the framework has more than before.
    fn post(
        &mut self,
        framework: u32,
        role: RoleSym,
        agent: u32,
        bag: &Bag,
        entry: Entry,
        holdings: i32,
    ) {
        let mut sums = Amounts::new();
        let only_quota = amounts(&self.catalog, bag, &mut sums);
        let Allocator { catalog, roles, role_sorter, frameworks, now, .. } = self;
        let tracked = frameworks.at_mut(framework).and_then(|state| state.role_mut(role));
        let client = tracked.map(|tracked| {
            tracked.holdings = tracked.holdings.saturating_add_signed(holdings);
            tracked.client
        });
        let (Some(client), Some(members)) = (client, roles.get_mut(role).members.as_deref_mut())
        else {
            debug_assert!(false, "charged where it is not tracked");
            return;
        };
        let posting = Posting { agent, bag, amounts: sums, entry };
        members.sorter.advance(*now);
        posting.post(&mut members.sorter, client, catalog);
        posting.post(role_sorter, members.client, catalog);
        let sign = if entry == Entry::Release { -1 } else { 1 };
        if only_quota {
            roles.count_held_unreserved(catalog, role, &posting.amounts, sign);
        } else {
            roles.count_held(catalog, role, agent, bag, sign);
        }
    }

    /// Starts to track a framework under a role, if it is not tracked there yet.
    pub(super) fn track(&mut self, framework: u32, role: RoleSym) {
        let rules = self.config.framework_rules();
        let Allocator { catalog, roles, role_sorter, role_of, frameworks, filters, now, .. } = self;
        let Some(state) = frameworks.at_mut(framework) else { return };
        let Err(at) = state.roles.binary_search_by_key(&role, |tracked| tracked.role) else {
            return;
        };
        let members = roles.get_mut(role).members.get_or_insert_with(|| {
            let client = role_sorter.add(catalog.role_text(role));
            role_sorter.activate(client);
            if role_of.len() <= client.index() {
                role_of.resize(client.index() + 1, role);
            }
            role_of[client.index()] = role;
            let sorter = Sorter::new(catalog.scalar_count(), rules);
            Box::new(Members { sorter, framework_of: Vec::new(), client })
        });
        members.sorter.reserve_scalars(catalog.scalar_count());
        members.sorter.advance(*now);
        let client = members.sorter.add(&state.name);
        if members.framework_of.len() <= client.index() {
            members.framework_of.resize(client.index() + 1, framework);
        }
        members.framework_of[client.index()] = framework;
        let tracked = FrameworkRole {
            role,
            subscribed: false,
            suppressed: false,
            client,
            min: None,
            constraints: None,
            excluded: Default::default(),
            refuser: filters.find_taker(framework, role),
            holdings: 0,
            backoff: Default::default(),
        };
        if state.roles.len() == state.roles.capacity() {
            // Most frameworks have one role: not room for four.
            state.roles.reserve_exact(state.roles.len() / 2 + 1);
        }
        state.roles.insert(at, tracked);
    }

    /// Stops to track a framework under a role that it is not subscribed to and holds nothing under.
    pub(super) fn untrack_if_idle(&mut self, framework: u32, role: RoleSym) {
        let Allocator { roles, role_sorter, frameworks, now, .. } = self;
        let Some(state) = frameworks.at_mut(framework) else { return };
        let Ok(at) = state.roles.binary_search_by_key(&role, |tracked| tracked.role) else {
            return;
        };
        if state.roles[at].subscribed || state.roles[at].holdings > 0 {
            return;
        }
        let tracked = state.roles.remove(at);
        let members = &mut roles.get_mut(role).members;
        if let Some(some) = members {
            some.sorter.advance(*now);
            some.sorter.remove(tracked.client);
            if some.sorter.is_empty() {
                role_sorter.remove(some.client);
                *members = None;
            }
        }
    }

    /// Stops to track a framework under every role that it is not subscribed to and holds nothing under.
    pub(super) fn untrack_idle_roles(&mut self, framework: u32) {
        let Some(state) = self.frameworks.at(framework) else { return };
        let roles: Vec<RoleSym> = state.roles.iter().map(|tracked| tracked.role).collect();
        for role in roles {
            self.untrack_if_idle(framework, role);
        }
    }

    fn count_holding(&mut self, framework: u32, role: RoleSym, change: i32) {
        if let Some(tracked) =
            self.frameworks.at_mut(framework).and_then(|state| state.role_mut(role))
        {
            tracked.holdings = tracked.holdings.saturating_add_signed(change);
        }
    }

    /// Adds to what an owner holds on an agent, beside offers. Charges nothing.
    pub(super) fn hold(&mut self, agent: u32, owner: &Owner, role: RoleSym, bag: &Bag) {
        let Some(state) = self.agents.at_mut(agent) else { return };
        match state.held_at(owner, role) {
            Some(at) => state.held[at].bag.add(bag),
            None => {
                let held = Held {
                    owner: owner.clone(),
                    role,
                    bag: bag.clone(),
                    allocated: Bag::default(),
                };
                state.held.push(held);
                if let Owner::Framework(framework) = *owner {
                    self.count_holding(framework, role, 1);
                }
            }
        }
    }

    /// Drops an empty holding.
    pub(super) fn forget_if_empty(&mut self, agent: u32, at: usize) {
        let Some(state) = self.agents.at_mut(agent) else { return };
        if state.held[at].bag.is_empty() {
            let Held { owner, role, .. } = state.held.swap_remove(at);
            if let Owner::Framework(framework) = owner {
                self.count_holding(framework, role, -1);
            }
        }
    }

    /// Makes an outstanding offer a plain holding: its id is stale, its resources stay charged.
    pub(super) fn dissolve(&mut self, offer: u32) {
        let record = self.offers.at_mut(offer);
        let (framework, agent, role) = (record.framework, record.agent, record.role);
        let bag = core::mem::take(&mut record.bag);
        if let Some(role) = role {
            self.hold(agent, &Owner::Framework(framework), role, &bag);
            self.count_holding(framework, role, -1);
        }
        self.drop_offer(agent, offer);
    }

    /// Removes an offer from its agent and from the table.
    pub(super) fn drop_offer(&mut self, agent: u32, offer: u32) {
        if let Some(state) = self.agents.at_mut(agent) {
            state.offers.retain(|mine| *mine != offer);
        }
        self.offers.close(offer);
        self.offer_ends.prune(&self.offers);
    }

    /// Takes a whole offer back: resources are free again, the id is stale.
    pub(super) fn return_offer(&mut self, offer: u32) {
        let record = self.offers.at_mut(offer);
        let (framework, agent, role) = (record.framework, record.agent, record.role);
        let mut bag = core::mem::take(&mut record.bag);
        self.candidates.unsettle(agent);
        if let Some(role) = role {
            self.post_offer(framework, role, agent, &bag, Entry::Release);
        }
        if let Some(state) = self.agents.at_mut(agent) {
            state.take_back_whole(&mut bag);
        }
        self.drop_offer(agent, offer);
    }

    /// Makes sure that a framework holds `bag` beside its offers, dissolving offers as far as needed, oldest first.
    ///
    /// Returns where it is kept.
    pub(super) fn gather(
        &mut self,
        agent: u32,
        framework: u32,
        role: RoleSym,
        bag: &Bag,
    ) -> Result<usize> {
        let owner = Owner::Framework(framework);
        let missing = Error::NotHeld { entity: Entity::Framework };
        let state = self.agents.at(agent).ok_or(missing)?;
        let at = state.held_at(&owner, role);
        if let Some(at) = at.filter(|at| state.held[*at].bag.covers(bag)) {
            return Ok(at);
        }
        let mut sum = at.map_or_else(Bag::default, |at| state.held[at].bag.clone());
        let mut needed: SmallVec<[u32; 8]> = SmallVec::new();
        for &offer in &state.offers {
            let record = self.offers.at(offer);
            if record.framework == framework && record.role == Some(role) {
                sum.add(&record.bag);
                needed.push(offer);
                if sum.covers(bag) {
                    break;
                }
            }
        }
        if !sum.covers(bag) {
            return Err(missing);
        }
        for offer in needed {
            self.dissolve(offer);
        }
        self.agents.at(agent).and_then(|state| state.held_at(&owner, role)).ok_or(missing)
    }

    /// Counts a new offer of a framework.
    pub(super) fn count_offer(&mut self, framework: u32, role: RoleSym) {
        self.count_holding(framework, role, 1);
    }
}
