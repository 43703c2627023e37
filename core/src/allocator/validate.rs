//! The slow self-check: every sum recomputed from what it sums.

use super::Allocator;
use super::agents::AgentState;
use super::bag::Bag;
use super::clock::Due;
use super::filters::Filter;
use super::frameworks::Owner;
use super::names::{KindSym, RoleSym};
use super::roles::Sum;
use std::collections::BTreeMap;

impl Allocator {
    /// Recomputes every sum and index from what it is made of and compares. For tests, fuzzing and simulations: linear in
    /// everything, and allocates.
    ///
    /// # Errors
    /// What does not agree, in words. It is a bug if there is anything.
    pub fn validate(&self) -> core::result::Result<(), String> {
        let scalars = self.catalog.scalar_count();
        let mut totals = vec![0; scalars];
        let mut held_by_role: BTreeMap<_, Vec<i64>> = BTreeMap::new();
        let mut holdings: BTreeMap<_, u32> = BTreeMap::new();
        let mut offers = 0;
        for (id, state) in self.agents.iter() {
            if self.agent_ids.get(&state.name) != Some(&id) {
                return Err(format!("agent {} is not known by its name", state.name));
            }
            if self.candidates.sequence(id.index()) != Some(state.sequence) {
                return Err(format!("agent {} is drawn as another", state.name));
            }
            let mut out = Bag::default();
            for held in &state.held {
                out.add(&held.bag);
                if held.bag.is_empty() {
                    return Err(format!("agent {}: an empty holding", state.name));
                }
                if !held.bag.covers(&held.allocated) {
                    return Err(format!("agent {}: more is allocated than held", state.name));
                }
                if let Owner::Framework(framework) = held.owner {
                    *holdings.entry((framework, held.role)).or_default() += 1;
                    self.add_held(&mut held_by_role, held.role, &held.bag);
                }
            }
            for &place in &state.offers {
                let record = self.offers.at(place);
                offers += 1;
                if record.agent != id.index() {
                    return Err(format!("agent {}: an offer of another agent", state.name));
                }
                let Some(role) = record.role else { return Err("an offer without a role".into()) };
                out.add(&record.bag);
                *holdings.entry((record.framework, role)).or_default() += 1;
                self.add_held(&mut held_by_role, role, &record.bag);
            }
            for entry in &state.scalars {
                let kind = self.catalog.kind(entry.kind);
                if entry.out != out.amount(entry.kind) {
                    return Err(format!(
                        "agent {}: {} out of {}, holdings say {}",
                        state.name,
                        entry.out,
                        kind.template,
                        out.amount(entry.kind)
                    ));
                }
                if let Some(scalar) = kind.scalar {
                    totals[scalar as usize] += kind.thousandths(entry.total);
                }
            }
            self.validate_refusals(id.index(), state)?;
            for entry in &state.spans {
                let given = entry.out();
                let held = out.span(entry.kind).is_some_and(|held| held.contains(&given));
                if !held && !given.is_empty() {
                    return Err(format!("agent {}: ranges are out that nobody holds", state.name));
                }
                let mut again = entry.clone();
                again.set(&entry.total, &given);
                if again.free != entry.free || again.beyond != entry.beyond {
                    return Err(format!("agent {}: free ranges are wrong", state.name));
                }
            }
        }
        if totals != self.totals.thousandths() {
            return Err(format!("totals {:?}, agents say {totals:?}", self.totals.thousandths()));
        }
        if offers != self.offers.len() {
            return Err(format!("{} offers outstanding, agents say {offers}", self.offers.len()));
        }
        for (id, state) in self.frameworks.iter() {
            for tracked in &state.roles {
                let held = holdings.remove(&(id.index(), tracked.role)).unwrap_or(0);
                let members = self.roles.get(tracked.role).members.as_deref();
                let counted = members.map_or(0, |own| own.holdings[tracked.client.index()]);
                if held != counted {
                    return Err(format!("{}: {counted} holdings, agents say {held}", state.name));
                }
                if !tracked.subscribed && held == 0 && !self.compat() {
                    return Err(format!("{}: tracked for nothing", state.name));
                }
                if tracked.refuser != self.filters.find_taker(id.index(), tracked.role) {
                    return Err(format!("{}: filters and their index differ", state.name));
                }
            }
        }
        if !holdings.is_empty() {
            return Err(format!("held by nobody: {holdings:?}"));
        }
        self.validate_names()?;
        let batch = self.timers.iter().find(|(_, what)| matches!(what, Due::Batch));
        if batch.is_none_or(|(due, _)| due != self.next_batch) {
            return Err("the next batch is not when it is said to be".into());
        }
        self.filters.validate()?;
        self.validate_roles(&held_by_role)
    }

    /// What is remembered of an agent's refusals is so.
    fn validate_refusals(
        &self,
        agent: u32,
        state: &AgentState,
    ) -> core::result::Result<(), String> {
        let filters = self.filters.of_agent(agent);
        let (Some(filters), Some(_)) = (filters, self.filters.known_of(filters, state)) else {
            return Ok(());
        };
        let refused = |bag: &Bag| {
            let covers = |filter: &Filter| self.catalog.contains(self.filters.refused(filter), bag);
            filters.as_slice().iter().all(covers)
        };
        let offered = state.offers.iter().map(|offer| &self.offers.at(*offer).bag);
        if offered.chain([&state.free(&self.catalog)]).all(refused) {
            return Ok(());
        }
        Err(format!("agent {}: not all that it can offer is refused", state.name))
    }

    /// Nothing refers to a name that is forgotten.
    fn validate_names(&self) -> core::result::Result<(), String> {
        let in_use = self.in_use();
        let is_forgotten = |role: &u32| !self.catalog.knows_role(RoleSym::from_index(*role));
        if let Some(role) = in_use.roles.iter().find(is_forgotten) {
            return Err(format!("role number {role} is in use and forgotten"));
        }
        let is_forgotten = |kind: &u32| !self.catalog.knows_kind(KindSym::from_index(*kind));
        match in_use.kinds.iter().find(is_forgotten) {
            Some(kind) => Err(format!("kind number {kind} is in use and forgotten")),
            None => Ok(()),
        }
    }

    fn add_held(&self, held_by_role: &mut BTreeMap<RoleSym, Vec<i64>>, role: RoleSym, bag: &Bag) {
        for ancestor in self.catalog.lineage(role) {
            let row = held_by_role
                .entry(ancestor)
                .or_insert_with(|| vec![0; self.catalog.scalar_count()]);
            for &(kind, amount) in bag.scalars() {
                let kind = self.catalog.kind(kind);
                // Shared objects count once per agent: left to the oracle.
                let counts = !kind.shared && (kind.role.is_some() || !kind.revocable);
                if let (true, Some(scalar)) = (counts, kind.scalar) {
                    row[scalar as usize] += kind.thousandths(amount);
                }
            }
        }
    }

    fn validate_roles(
        &self,
        held_by_role: &BTreeMap<RoleSym, Vec<i64>>,
    ) -> core::result::Result<(), String> {
        let has_shared = (0..self.catalog.kind_count() as u32)
            .any(|kind| self.catalog.kind(KindSym::from_index(kind)).shared);
        let nothing = vec![0; self.catalog.scalar_count()];
        let mut filters_by_role: BTreeMap<RoleSym, usize> = BTreeMap::new();
        for agent in 0..self.agents.capacity() {
            let filters =
                self.filters.of_agent(agent).map_or(&[][..], |filters| filters.as_slice());
            for filter in filters {
                *filters_by_role.entry(self.filters.taker(filter.taker).1).or_default() += 1;
            }
        }
        for (role, state) in self.roles.iter() {
            let reserved = self.roles.sum(Some(role), Sum::HeldReserved);
            let unreserved = self.roles.sum(Some(role), Sum::HeldUnreserved);
            let held: Vec<i64> =
                reserved.iter().zip(unreserved).map(|(left, right)| left + right).collect();
            let expected = held_by_role.get(&role).unwrap_or(&nothing);
            if !has_shared && held != *expected {
                let name = self.catalog.role_text(role);
                return Err(format!("role {name}: holds {held:?}, agents say {expected:?}"));
            }
            if held.iter().any(|thousandths| *thousandths < 0) {
                return Err(format!(
                    "role {}: holds less than nothing",
                    self.catalog.role_text(role)
                ));
            }
            let filters = filters_by_role.get(&role).copied().unwrap_or(0);
            if filters != state.active_filters as usize {
                return Err(format!(
                    "role {}: {} filters, there are {filters}",
                    self.catalog.role_text(role),
                    state.active_filters
                ));
            }
        }
        Ok(())
    }
}
