//! Reading the allocator: offers as objects, names, shares, metrics.

use super::Allocator;
use super::batch::{KindId, OfferBatch};
use super::names::{KindSym, RoleSym};
use super::roles::Sum;
use crate::agent::AgentInfo;
use crate::error::{Entity, Error, Result};
use crate::id::{AgentId, FrameworkId, OfferId};
use crate::resource::{Quantities, Quantity, Resource, Resources};

impl Allocator {
    /// What the last [`Allocator::handle_timeout`] or [`Allocator::cycle`] decided, in the order it was decided.
    pub const fn offers(&self) -> OfferBatch<'_> {
        self.batch.read(&self.offers)
    }

    /// How the allocator was set up.
    pub const fn config(&self) -> &super::Config {
        &self.config
    }

    /// The resources of offer `index` of [`Allocator::offers`], as objects. Allocates.
    ///
    /// # Panics
    /// If there is no such offer.
    pub fn offer_resources(&self, index: usize) -> Resources {
        self.offers().resources(&self.catalog, index)
    }

    /// The resources of an offer that is outstanding, as objects. Allocates.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn outstanding_resources(&self, offer: OfferId) -> Result<Resources> {
        let place = self.offers.place(offer)?;
        Ok(self.catalog.resources(&self.offers.at(place).bag))
    }

    /// Whether an offer is outstanding: for callers that answer several, all or none. O(1).
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] when it is not.
    pub fn check_offer(&self, offer: OfferId) -> Result<()> {
        self.offers.place(offer).map(|_| ())
    }

    /// How many offers are outstanding.
    pub fn outstanding_offers(&self) -> usize {
        self.offers.len()
    }

    /// The name of a role number of [`OfferBatch::roles`]. Good until an input brings new names: the number may then come to
    /// stand for another.
    pub fn role_name(&self, role: u32) -> &str {
        self.catalog.role_text(RoleSym::from_index(role))
    }

    /// One more than the highest number of a role: those below stand for one, or did until it was forgotten.
    pub fn role_count(&self) -> usize {
        self.catalog.role_count()
    }

    /// What a kind number of [`OfferBatch::scalar_kinds`] stands for: the object, with nothing in it unless it can only be
    /// taken whole.
    pub fn kind_template(&self, kind: KindId) -> &Resource {
        &self.catalog.kind(KindSym::from_index(kind)).template
    }

    /// One more than the highest number of a kind: those below stand for one, or did until it was forgotten.
    pub fn kind_count(&self) -> usize {
        self.catalog.kind_count()
    }

    /// The name of an agent.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn agent_name(&self, id: AgentId) -> Result<&str> {
        Ok(&self.check_agent(id)?.name)
    }

    /// Host name, attributes and domain of an agent.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn agent_info(&self, id: AgentId) -> Result<&AgentInfo> {
        Ok(&self.check_agent(id)?.info)
    }

    /// All that an agent has. Allocates.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn agent_total(&self, id: AgentId) -> Result<Resources> {
        Ok(self.catalog.resources(&self.check_agent(id)?.total()))
    }

    /// What is free on an agent. Allocates.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn agent_available(&self, id: AgentId) -> Result<Resources> {
        Ok(self.catalog.resources(&self.check_agent(id)?.free(&self.catalog)))
    }

    /// The name of a framework.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`].
    pub fn framework_name(&self, id: FrameworkId) -> Result<&str> {
        Ok(&self.check_framework(id)?.name)
    }

    /// The agents known, by place.
    pub fn agents(&self) -> impl Iterator<Item = AgentId> + '_ {
        self.agents.iter().map(|(id, _)| id)
    }

    /// The frameworks known, by place.
    pub fn frameworks(&self) -> impl Iterator<Item = FrameworkId> + '_ {
        self.frameworks.iter().map(|(id, _)| id)
    }

    /// The dominant share of a role, divided by its weight: what all its frameworks hold, those of roles below not
    /// included.
    ///
    /// # Errors
    /// [`Error::NotFound`] when no framework is tracked under the role.
    pub fn share(&self, role: &str) -> Result<f64> {
        let missing = Error::NotFound { entity: Entity::Role };
        let role = self.catalog.find_role(role).ok_or(missing)?;
        let members = self.roles.get(role).members.as_deref().ok_or(missing)?;
        Ok(self.role_sorter.share(members.client, &self.totals, self.now))
    }

    /// What a role's frameworks hold, offered or used, by scalar name; those of roles below not included. Allocates.
    ///
    /// # Errors
    /// As [`Allocator::share`].
    pub fn role_held(&self, role: &str) -> Result<Quantities> {
        let missing = Error::NotFound { entity: Entity::Role };
        let role = self.catalog.find_role(role).ok_or(missing)?;
        let members = self.roles.get(role).members.as_deref().ok_or(missing)?;
        Ok(self.by_name(self.role_sorter.held(members.client)))
    }

    /// How many refusal filters are in force under a role: 0 for a role without frameworks, as Mesos has no such metric
    /// then.
    pub fn active_filters(&self, role: &str) -> usize {
        let Some(role) = self.catalog.find_role(role) else { return 0 };
        let state = self.roles.get(role);
        if state.members.is_some() { state.active_filters as usize } else { 0 }
    }

    /// How many cycles ran.
    pub const fn cycles_run(&self) -> u64 {
        self.cycles
    }

    /// What the cluster has, by scalar name. Allocates.
    pub fn cluster_totals(&self) -> Quantities {
        self.by_name(self.totals.thousandths())
    }

    /// What is offered or allocated in the cluster, by scalar name. Allocates.
    pub fn offered_or_allocated(&self) -> Quantities {
        self.by_name(self.role_sorter.held_by_all())
    }

    /// What backs tasks under a role and below, plus what is reserved to them: the quota consumed. Allocates.
    pub fn quota_consumed(&self, role: &str) -> Quantities {
        let mut consumed = Quantities::new();
        if let Some(role) = self.catalog.find_role(role) {
            consumed.add_all(&self.by_name(self.roles.sum(Some(role), Sum::AllocatedUnreserved)));
            consumed.add_all(&self.by_name(self.roles.sum(Some(role), Sum::Reservations)));
        }
        consumed
    }

    pub(super) fn by_name(&self, row: &[i64]) -> Quantities {
        let mut quantities = Quantities::new();
        for (scalar, thousandths) in row.iter().enumerate() {
            quantities.add(
                self.catalog.scalar_text(scalar as u32),
                Quantity::checked((*thousandths).max(0)),
            );
        }
        quantities
    }
}
