//! The books: whatever is given out is charged to agent, sorters and role sums together, and taken back the same way.

use super::Allocator;
use super::agents::{AgentState, Held};
use super::bag::Bag;
use super::catalog::Catalog;
use super::frameworks::{FrameworkRole, Owner};
use super::names::RoleSym;
use super::offers::OfferRecord;
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

/// What frameworks of a role were charged in a cycle and the role was not yet: who looks at the role's sums, or at its
/// place among other roles, posts it first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unposted {
    role: Option<RoleSym>,
    /// By scalar, mostly in the order of the offers.
    amounts: Vec<(u32, i64)>,
    offers: u64,
    /// Those of the offer that is made: a scalar may be there twice.
    pub(super) offered: Vec<(u32, i64)>,
}

impl Unposted {
    fn add_offer(&mut self) {
        self.offers += 1;
        for (at, &(scalar, thousandths)) in self.offered.iter().enumerate() {
            let same = self.amounts.get(at).is_some_and(|entry| entry.0 == scalar);
            let place = if same { Some(at) } else { self.place_of(scalar) };
            match place {
                Some(place) => self.amounts[place].1 += thousandths,
                None => self.amounts.push((scalar, thousandths)),
            }
        }
    }

    fn place_of(&self, scalar: u32) -> Option<usize> {
        self.amounts.iter().position(|entry| entry.0 == scalar)
    }
}

/// An entry as both sorters are told it.
struct Posting<'a> {
    agent: u32,
    bag: &'a Bag,
    amounts: Amounts,
    entry: Entry,
}

impl Posting<'_> {
    #[inline]
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

    /// Takes a whole offer back.
    fn release_offer(&mut self, framework: u32, role: RoleSym, agent: u32, bag: &Bag) {
        self.post(framework, role, agent, bag, Entry::Release, -1);
    }

    /// Charges an offer that is made of all that was free of a uniform agent: to the framework at once, to its role
    /// together with what else the role is offered.
    pub(super) fn charge_whole(&mut self, client: Client, role: RoleSym, unposted: &mut Unposted) {
        if unposted.role != Some(role) {
            self.post_unposted(unposted);
            unposted.role = Some(role);
        }
        unposted.add_offer();
        let Some(members) = self.roles.get_mut(role).members.as_deref_mut() else { return };
        members.count(client, 1);
        members.sorter.advance(self.now);
        members.sorter.charge(client, &unposted.offered);
    }

    /// Charges to a role what was charged to its frameworks alone.
    pub(super) fn post_unposted(&mut self, unposted: &mut Unposted) {
        let Some(role) = unposted.role.take() else { return };
        let Allocator { catalog, roles, role_sorter, .. } = self;
        if let Some(members) = roles.get(role).members.as_deref() {
            role_sorter.charge_together(members.client, &unposted.amounts, unposted.offers);
        }
        roles.count_held_unreserved(catalog, role, &unposted.amounts, 1);
        unposted.amounts.clear();
        unposted.offers = 0;
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
        let tracked = frameworks.at(framework).and_then(|state| state.role(role));
        let client = tracked.map(|tracked| tracked.client);
        let (Some(client), Some(members)) = (client, roles.get_mut(role).members.as_deref_mut())
        else {
            debug_assert!(false, "charged where it is not tracked");
            return;
        };
        let posting = Posting { agent, bag, amounts: sums, entry };
        members.count(client, holdings);
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
            Box::new(Members {
                sorter,
                framework_of: Vec::new(),
                holdings: Vec::new(),
                client,
                first_questions: Vec::new(),
            })
        });
        members.sorter.reserve_scalars(catalog.scalar_count());
        members.sorter.advance(*now);
        let client = members.sorter.add(&state.name);
        if members.framework_of.len() <= client.index() {
            members.framework_of.resize(client.index() + 1, framework);
        }
        members.framework_of[client.index()] = framework;
        if members.holdings.len() <= client.index() {
            members.holdings.resize(client.index() + 1, 0);
        }
        members.holdings[client.index()] = 0;
        let tracked = FrameworkRole {
            role,
            subscribed: false,
            suppressed: false,
            client,
            min: None,
            constraints: None,
            excluded: Default::default(),
            refuser: filters.find_taker(framework, role),
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
        let members = &mut roles.get_mut(role).members;
        let client = state.roles[at].client;
        let holds = members.as_deref().is_some_and(|some| some.holdings[client.index()] > 0);
        if state.roles[at].subscribed || holds {
            return;
        }
        let tracked = state.roles.remove(at);
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
        for role in self.roles_by_name(framework) {
            self.untrack_if_idle(framework, role);
        }
    }

    /// The roles under which a framework is tracked.
    pub(super) fn roles_by_name(&self, framework: u32) -> Vec<RoleSym> {
        let Some(state) = self.frameworks.at(framework) else { return Vec::new() };
        let mut roles: Vec<RoleSym> = state.roles.iter().map(|tracked| tracked.role).collect();
        roles.sort_by_key(|role| self.catalog.role_text(*role));
        roles
    }

    pub(super) fn count_holding(&mut self, framework: u32, role: RoleSym, change: i32) {
        let tracked = self.frameworks.at(framework).and_then(|state| state.role(role));
        let members = self.roles.get_mut(role).members.as_deref_mut();
        if let (Some(tracked), Some(members)) = (tracked, members) {
            members.count(tracked.client, change);
        }
    }

    /// Adds to what an owner holds on an agent, beside offers. Charges nothing.
    pub(super) fn hold(&mut self, agent: u32, owner: &Owner, role: RoleSym, bag: Bag) {
        let Some(state) = self.agents.at_mut(agent) else { return };
        match state.held_at(owner, role) {
            Some(at) => state.held[at].bag.add(&bag),
            None => {
                let held = Held { owner: owner.clone(), role, bag, allocated: Bag::default() };
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
            self.hold(agent, &Owner::Framework(framework), role, bag);
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
            self.release_offer(framework, role, agent, &bag);
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
        for (offer, offered) in self.offers_of(state, framework, role) {
            sum.add(offered);
            needed.push(offer);
            if sum.covers(bag) {
                break;
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

    /// The same beside what backs tasks, as far as there is enough: what is done with an offer is done with what was offered.
    pub(super) fn gather_idle(
        &mut self,
        agent: u32,
        framework: u32,
        role: RoleSym,
        bag: &Bag,
    ) -> Result<usize> {
        let owner = Owner::Framework(framework);
        let state = self.agents.at(agent);
        let held = state.and_then(|state| state.held_at(&owner, role).map(|at| &state.held[at]));
        let (Some(state), Some(held)) = (state, held.filter(|held| !held.allocated.is_empty()))
        else {
            return self.gather(agent, framework, role, bag);
        };
        let mut there = held.bag.clone();
        self.offers_of(state, framework, role).for_each(|(_, offered)| there.add(offered));
        if !there.covers(bag) {
            return Err(Error::NotHeld { entity: Entity::Framework });
        }
        let mut needed = held.allocated.clone();
        needed.add(bag);
        needed.restrict_to(&there);
        self.gather(agent, framework, role, &needed)
    }

    /// A framework's offers of an agent under a role and what they hold, oldest first.
    fn offers_of<'a>(
        &'a self,
        agent: &'a AgentState,
        framework: u32,
        role: RoleSym,
    ) -> impl Iterator<Item = (u32, &'a Bag)> {
        let records = agent.offers.iter().map(|&offer| (offer, self.offers.at(offer)));
        let its = move |(_, record): &(u32, &OfferRecord)| {
            record.framework == framework && record.role == Some(role)
        };
        records.filter(its).map(|(offer, record)| (offer, &record.bag))
    }

    /// Counts a new offer of a framework.
    pub(super) fn count_offer(&mut self, framework: u32, role: RoleSym) {
        self.count_holding(framework, role, 1);
    }
}
