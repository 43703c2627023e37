//! The allocator: which framework is offered which agent's resources, by Dominant Resource Fairness with roles, weights,
//! quota, reservations and filters.
//!
//! An [`Allocator`] is a plain value. Inputs are methods; each is checked, and a refused one changes nothing. Time comes
//! from the caller: [`Allocator::poll_timeout`] says when to call [`Allocator::handle_timeout`], which runs the cycles
//! that are due. What they decided is then read as columns from [`Allocator::offers`].
//!
//! The rules are those of Apache Mesos' hierarchical allocator, restated in `docs/semantics.md`.
//!
//! ```
//! use apportion_core::agent::AgentSpec;
//! use apportion_core::allocator::{Allocator, Config};
//! use apportion_core::framework::FrameworkSpec;
//! use apportion_core::offer::{Filters, SECOND_NS};
//!
//! let mut allocator = Allocator::new(Config::default())?;
//! allocator.add_agent(&AgentSpec::new("agent1", "cpus:4;mem:4096".parse()?))?;
//! let spark = allocator.add_framework(&FrameworkSpec::new("spark", ["analytics"]))?;
//!
//! allocator.handle_timeout(0)?; // runs the cycle that the new framework asked for
//! assert_eq!(allocator.offers().frameworks(), [spark]);
//! assert_eq!(allocator.offer_resources(0).to_string(), "cpus:4;mem:4096");
//!
//! // Refused for ten seconds: the batch cycle one second later offers it to nobody.
//! let offer = allocator.offers().offers()[0];
//! allocator.decline(offer, Some(Filters::refuse(10.0)), 0)?;
//! allocator.handle_timeout(SECOND_NS)?;
//! assert!(allocator.offers().is_empty());
//! # Ok::<(), apportion_core::error::Error>(())
//! ```

mod agent_inputs;
mod agents;
mod backoff;
mod bag;
mod batch;
mod blocked;
mod candidates;
mod catalog;
mod claims;
mod clock;
mod closed;
mod config;
mod consumption;
mod cycle;
mod draw;
mod eligibility;
mod expiry;
pub mod explain;
mod filters;
mod framework_inputs;
mod frameworks;
mod headroom;
mod journal;
mod kind_key;
mod ledger;
mod maintenance;
pub mod metrics;
mod names;
mod offers;
mod operations;
mod policy_inputs;
mod portion;
mod queries;
mod requests;
mod resource_inputs;
mod role_tree;
mod roles;
mod scratch;
mod snapshot;
mod stages;
mod totals;
mod turn;
mod unused_names;
mod validate;
mod whole;

pub use batch::{KindId, OfferBatch, SpanRef};
pub use config::{AgentOrder, Compatibility, Config};
pub use eligibility::Capability;
pub use journal::{Input, JournalEntry, NamedHolding, NamedOffer};
pub use maintenance::InverseOffer;
pub use resource_inputs::Holding;
pub use role_tree::RoleNode;

use crate::agent::AgentInfo;
use crate::error::{Entity, Error, Result};
use crate::fairness::{Sorter, Totals};
use crate::id::{AgentId, AgentTag, FrameworkId, FrameworkTag};
use crate::resource::{Quantities, Resources};
use crate::slot::Slots;
use crate::timer::{Instant, Timers};
use agents::AgentState;
use bag::Bag;
use batch::OfferRows;
use candidates::Candidates;
use catalog::Catalog;
use expiry::OfferEnds;
use filters::OfferFilters;
use frameworks::{FrameworkState, Requirement};
use maintenance::InverseFilters;
use names::RoleSym;
use offers::Offers;
use roles::Roles;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Decides who is offered what; see the [module](self).
///
/// `Send` and `Sync`: one thread changes it at a time, any number may read.
#[derive(Debug, Clone)]
pub struct Allocator {
    config: Config,
    catalog: Catalog,
    /// The configured minimum, in dense form.
    min_allocatable: Vec<Requirement>,
    /// Subscriptions with a minimum of their own, which may be less than the configured one.
    own_minimums: usize,
    /// Subscriptions with offer constraints.
    constrained: usize,
    totals: Totals,
    agents: Slots<AgentTag, AgentState>,
    agent_ids: HashMap<Arc<str>, AgentId>,
    agents_added: u64,
    frameworks: Slots<FrameworkTag, FrameworkState>,
    framework_ids: HashMap<Arc<str>, FrameworkId>,
    roles: Roles,
    role_sorter: Sorter,
    /// The role of each client of the role sorter.
    role_of: Vec<RoleSym>,
    offers: Offers,
    /// When they end, if offers do.
    offer_ends: OfferEnds,
    filters: OfferFilters,
    inverse_filters: InverseFilters,
    whitelist: Option<BTreeSet<String>>,
    timers: Timers<clock::Due>,
    /// When the batch timer falls due.
    next_batch: Instant,
    now: Instant,
    /// A cycle was asked for.
    requested: bool,
    candidates: Candidates,
    /// Pauses not resumed yet.
    pauses: u32,
    /// Waiting for agents after a restart.
    recovering: bool,
    /// Known agents that end the wait.
    recovery: Option<u32>,
    cycles: u64,
    batch: OfferRows,
    /// The offers that the last call took back.
    rescinded: OfferRows,
    inverse_batch: Vec<InverseOffer>,
    scratch: scratch::Scratch,
    /// Kept only if asked for.
    journal: Option<Vec<JournalEntry>>,
}

impl Allocator {
    /// An allocator without agents or frameworks. Its first batch cycle is one interval after instant 0.
    ///
    /// # Errors
    /// As [`Config::validate`]; [`Error::LimitReached`] for more names than allowed.
    pub fn new(config: Config) -> Result<Self> {
        config.validate()?;
        let mut catalog = Catalog::default();
        let mut totals = Totals::default();
        for name in &config.exclude_from_shares {
            let name = catalog.name(name, &config.limits)?;
            let scalar = catalog.scalar(name);
            totals.add_scalar(scalar as usize, true);
        }
        let min_allocatable = config
            .min_allocatable
            .iter()
            .map(|quantities| requirement(&mut catalog, quantities, &config))
            .collect::<Result<_>>()?;
        let mut timers = Timers::new();
        let next_batch = config.interval_ns;
        timers.arm(next_batch, clock::Due::Batch);
        let mut allocator = Allocator {
            role_sorter: Sorter::new(catalog.scalar_count(), config.sorter_rules()),
            config,
            catalog,
            min_allocatable,
            own_minimums: 0,
            constrained: 0,
            totals,
            agents: Slots::new(),
            agent_ids: HashMap::new(),
            agents_added: 0,
            frameworks: Slots::new(),
            framework_ids: HashMap::new(),
            roles: Roles::default(),
            role_of: Vec::new(),
            offers: Offers::default(),
            offer_ends: OfferEnds::default(),
            filters: OfferFilters::default(),
            inverse_filters: InverseFilters::default(),
            whitelist: None,
            timers,
            next_batch,
            now: 0,
            requested: false,
            candidates: Candidates::default(),
            pauses: 0,
            recovering: false,
            recovery: None,
            cycles: 0,
            batch: OfferRows::default(),
            rescinded: OfferRows::default(),
            inverse_batch: Vec::new(),
            scratch: scratch::Scratch::default(),
            journal: None,
        };
        allocator.role_sorter.remember_paths();
        allocator.grow();
        Ok(allocator)
    }

    /// Makes room everywhere for names that the catalog learnt.
    fn grow(&mut self) {
        let scalars = self.catalog.scalar_count();
        for scalar in self.totals.thousandths().len()..scalars {
            self.totals.add_scalar(scalar, false);
        }
        self.roles.grow(self.catalog.role_count(), scalars);
        self.role_sorter.reserve_scalars(scalars);
    }

    /// The dense form of resources. Names that were learnt have room from here on, even if this is refused.
    fn intern_bag(&mut self, resources: &Resources) -> Result<Bag> {
        let bag = self.with_room(|own| own.catalog.bag(resources, &own.config.limits));
        self.grow();
        bag
    }

    /// The number of a role, as [`Allocator::intern_bag`].
    fn intern_role(&mut self, role: &str) -> Result<RoleSym> {
        let role = self.with_room(|own| own.catalog.role(role, &own.config.limits));
        self.grow();
        role
    }

    fn compat(&self) -> bool {
        self.config.compatibility == Compatibility::Mesos
    }

    /// The id of an agent, by name.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn agent(&self, name: &str) -> Result<AgentId> {
        self.agent_ids.get(name).copied().ok_or(Error::NotFound { entity: Entity::Agent })
    }

    /// The id of a framework, by name.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn framework(&self, name: &str) -> Result<FrameworkId> {
        self.framework_ids.get(name).copied().ok_or(Error::NotFound { entity: Entity::Framework })
    }

    fn check_agent(&self, id: AgentId) -> Result<&AgentState> {
        self.agents.look_up(id, Entity::Agent)
    }

    fn check_framework(&self, id: FrameworkId) -> Result<&FrameworkState> {
        self.frameworks.look_up(id, Entity::Framework)
    }

    /// The number of a role that is known.
    fn check_role(&self, role: &str) -> Result<RoleSym> {
        self.catalog.find_role(role).ok_or(Error::NotFound { entity: Entity::Role })
    }

    /// Whether an agent stands in another region than the master.
    fn is_remote(&self, info: &AgentInfo) -> bool {
        match (&info.domain, &self.config.region) {
            (Some(domain), Some(region)) => domain.region != *region,
            _ => false,
        }
    }
}

/// A minimum in dense form.
fn requirement(
    catalog: &mut Catalog,
    quantities: &Quantities,
    config: &Config,
) -> Result<Requirement> {
    quantities
        .iter()
        .map(|(name, quantity)| Ok((catalog.name(name, &config.limits)?, quantity.thousandths())))
        .collect()
}

const _: () = {
    const fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<Allocator>();
};
