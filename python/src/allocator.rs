//! The allocator.

use crate::batch::{self, Rows, same_length};
use crate::column::Integers;
use crate::errors::{disagreement, invalid, refused, refused_item};
use crate::offers::{OfferColumns, Offers};
use crate::resources::{QuantitiesLike, Resource, Resources, ResourcesLike, by_name};
use crate::settings::{self, AllocatorSettings};
use crate::shared::Shared;
use apportion_core::agent::{AgentInfo, AgentSpec};
use apportion_core::allocator::{self as core, Holding};
use apportion_core::error::{Entity, Error, Result};
use apportion_core::framework::FrameworkSpec;
use apportion_core::id::{AgentId, FrameworkId, OfferId};
use apportion_core::offer::Filters;
use apportion_core::quota::Quota;
use apportion_core::scenario;
use pyo3::prelude::*;
use std::collections::BTreeMap;

/// Decides which framework is offered which agent's resources, by Dominant Resource Fairness.
///
/// Raises:
///     InvalidError: for a setting out of its range.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct Allocator(pub(crate) Shared<core::Allocator>);

#[pymethods]
impl Allocator {
    #[new]
    #[pyo3(signature = (
        *,
        interval_ns = 1_000_000_000,
        seed = 0,
        agent_order = "shuffled",
        compatibility = "off",
        sorter = "drf",
        exclude_from_shares = Vec::new(),
        min_allocatable = None,
        filter_gpu_resources = true,
        region = None,
        recovery_timeout_ns = 600_000_000_000,
        agent_recovery_factor = 0.8,
        offer_timeout_ns = None,
        event_driven = false,
        honour_requests = false,
        decline_backoff_cycles = None,
        usage_half_life_ns = None,
        limits = None,
    ))]
    #[allow(clippy::too_many_arguments, reason = "each is a keyword in Python")]
    fn new(
        interval_ns: u64,
        seed: u64,
        agent_order: &str,
        compatibility: &str,
        sorter: &str,
        exclude_from_shares: Vec<String>,
        min_allocatable: Option<Vec<QuantitiesLike>>,
        filter_gpu_resources: bool,
        region: Option<String>,
        recovery_timeout_ns: u64,
        agent_recovery_factor: f64,
        offer_timeout_ns: Option<u64>,
        event_driven: bool,
        honour_requests: bool,
        decline_backoff_cycles: Option<u32>,
        usage_half_life_ns: Option<u64>,
        limits: Option<BTreeMap<String, i64>>,
    ) -> PyResult<Self> {
        let settings = AllocatorSettings {
            interval_ns,
            seed,
            agent_order: agent_order.to_owned(),
            compatibility: compatibility.to_owned(),
            sorter: sorter.to_owned(),
            exclude_from_shares,
            min_allocatable,
            filter_gpu_resources,
            region,
            recovery_timeout_ns,
            agent_recovery_factor,
            offer_timeout_ns,
            event_driven,
            honour_requests,
            decline_backoff_cycles,
            usage_half_life_ns,
            limits,
        };
        let allocator = core::Allocator::new(settings.config()?).map_err(refused)?;
        Ok(Allocator(Shared::new(allocator)))
    }

    /// Adds agents and asks for a cycle over them: all, or none. Returns their ids.
    ///
    /// Args:
    ///     names: Unique among the agents known.
    ///     resources: What each one has; or a column for each scalar: `{"cpus": [4, 8], "mem":
    ///         [1024, 2048]}`.
    ///     hostnames: Without them, the names.
    ///     attributes: For each agent texts such as `rack:r1`.
    ///
    /// Raises:
    ///     AlreadyExistsError: for a name that is known.
    ///     InvalidError: for what is malformed.
    ///     LimitError: for too much of anything.
    #[pyo3(signature = (names, resources, *, hostnames = None, attributes = None))]
    fn add_agents(
        &self,
        py: Python<'_>,
        names: Vec<String>,
        resources: Rows,
        hostnames: Option<Vec<String>>,
        attributes: Option<Vec<Vec<String>>>,
    ) -> PyResult<Vec<u64>> {
        let resources = resources.into_each(names.len())?;
        let attributes = batch::attributes(attributes, names.len())?;
        if let Some(hostnames) = &hostnames {
            same_length("hostnames", hostnames.len(), names.len())?;
        }
        let mut hostnames = hostnames.map(Vec::into_iter);
        let rows = names.into_iter().zip(resources).zip(attributes);
        let specs: Vec<AgentSpec> = rows
            .map(|((name, total), attributes)| {
                let hostname = hostnames.as_mut().and_then(Iterator::next);
                let info = AgentInfo {
                    attributes,
                    ..AgentInfo::new(hostname.unwrap_or_else(|| name.clone()))
                };
                AgentSpec { info, ..AgentSpec::new(name, total) }
            })
            .collect();
        self.0.with(py, |allocator| {
            all_or_none(allocator, &specs, core::Allocator::add_agent, |allocator, id| {
                allocator.remove_agent(id)
            })
            .map(|ids| ids.into_iter().map(AgentId::to_bits).collect())
        })?
    }

    /// Removes an agent and whatever is held on it; its offers are void.
    fn remove_agent(&self, py: Python<'_>, agent: u64) -> PyResult<()> {
        self.change(py, |allocator| allocator.remove_agent(AgentId::from_bits(agent)))
    }

    /// Lets an agent be offered again.
    fn activate_agent(&self, py: Python<'_>, agent: u64) -> PyResult<()> {
        self.change(py, |allocator| allocator.activate_agent(AgentId::from_bits(agent)))
    }

    /// Stops offering an agent.
    fn deactivate_agent(&self, py: Python<'_>, agent: u64) -> PyResult<()> {
        self.change(py, |allocator| allocator.deactivate_agent(AgentId::from_bits(agent)))
    }

    /// Adds active frameworks with the roles of each, and asks for a cycle: all, or none.
    /// Returns their ids.
    ///
    /// `capabilities` (`GPU_RESOURCES`, `REVOCABLE_RESOURCES`, `SHARED_RESOURCES`,
    /// `RESERVATION_REFINEMENT`, `REGION_AWARE`) are those of all of them, besides MULTI_ROLE.
    ///
    /// Raises:
    ///     AlreadyExistsError: for a name that is known.
    ///     InvalidError: for a role or a capability that is none.
    ///     LimitError: for too many.
    #[pyo3(signature = (names, roles, *, capabilities = Vec::new()))]
    fn add_frameworks(
        &self,
        py: Python<'_>,
        names: Vec<String>,
        roles: Vec<Vec<String>>,
        capabilities: Vec<String>,
    ) -> PyResult<Vec<u64>> {
        same_length("roles", roles.len(), names.len())?;
        let capabilities = settings::capabilities(&capabilities)?;
        let rows = names.into_iter().zip(roles);
        let specs: Vec<FrameworkSpec> = rows
            .map(|(name, roles)| {
                let mut spec = FrameworkSpec::new(name, roles);
                spec.info.capabilities = capabilities;
                spec
            })
            .collect();
        self.0.with(py, |allocator| {
            all_or_none(allocator, &specs, core::Allocator::add_framework, |allocator, id| {
                allocator.remove_framework(id)
            })
            .map(|ids| ids.into_iter().map(FrameworkId::to_bits).collect())
        })?
    }

    /// Removes a framework; everything it holds is free again.
    fn remove_framework(&self, py: Python<'_>, framework: u64) -> PyResult<()> {
        self.change(py, |allocator| allocator.remove_framework(FrameworkId::from_bits(framework)))
    }

    /// Lets a framework be offered again and asks for a cycle.
    fn activate_framework(&self, py: Python<'_>, framework: u64) -> PyResult<()> {
        self.change(py, |allocator| allocator.activate_framework(FrameworkId::from_bits(framework)))
    }

    /// Stops offering to a framework; its filters are dropped.
    fn deactivate_framework(&self, py: Python<'_>, framework: u64) -> PyResult<()> {
        self.change(py, |allocator| {
            allocator.deactivate_framework(FrameworkId::from_bits(framework))
        })
    }

    /// Stops offers under some roles, or under all, until revived.
    #[pyo3(signature = (framework, roles = Vec::new()))]
    fn suppress(&self, py: Python<'_>, framework: u64, roles: Vec<String>) -> PyResult<()> {
        self.change(py, |allocator| {
            allocator.suppress_offers(FrameworkId::from_bits(framework), &roles)
        })
    }

    /// Asks for offers under some roles, or under all: drops filters and suppression.
    #[pyo3(signature = (framework, roles = Vec::new()))]
    fn revive(&self, py: Python<'_>, framework: u64, roles: Vec<String>) -> PyResult<()> {
        self.change(py, |allocator| {
            allocator.revive_offers(FrameworkId::from_bits(framework), &roles)
        })
    }

    /// Says what a framework can use: an offer must hold all of any one of these shapes.
    ///
    /// They replace what it said before; an empty list takes that back. Ignored unless
    /// `honour_requests` is set.
    fn request_resources(
        &self,
        py: Python<'_>,
        framework: u64,
        requests: Vec<QuantitiesLike>,
    ) -> PyResult<()> {
        let requests: Vec<_> = requests.iter().map(QuantitiesLike::quantities).collect();
        self.change(py, |allocator| {
            allocator.request_resources(FrameworkId::from_bits(framework), &requests)
        })
    }

    /// Sets what a role is guaranteed and limited to; without either it has no quota.
    #[pyo3(signature = (role, guarantees = None, limits = None))]
    fn update_quota(
        &self,
        py: Python<'_>,
        role: &str,
        guarantees: Option<QuantitiesLike>,
        limits: Option<QuantitiesLike>,
    ) -> PyResult<()> {
        let quota = quota(guarantees, limits)?;
        self.change(py, |allocator| allocator.update_quota(role, &quota))
    }

    /// Sets a role's weight: its share against its siblings' is divided by it.
    fn update_weight(&self, py: Python<'_>, role: &str, weight: f64) -> PyResult<()> {
        self.change(py, |allocator| allocator.update_weight(role, weight))
    }

    /// Runs one cycle over all agents now, and returns what it decided.
    fn cycle(&self, py: Python<'_>, now_ns: u64) -> PyResult<Offers> {
        self.decide(py, |allocator| allocator.cycle(now_ns))
    }

    /// When `handle_timeout` wants to be called next.
    fn poll_timeout(&self, py: Python<'_>) -> PyResult<u64> {
        self.0.read(py, core::Allocator::poll_timeout)
    }

    /// Runs the cycles that are due and returns what they decided.
    fn handle_timeout(&self, py: Python<'_>, now_ns: u64) -> PyResult<Offers> {
        self.decide(py, |allocator| allocator.handle_timeout(now_ns))
    }

    /// What the last `cycle` or `handle_timeout` decided.
    fn offers(&self, py: Python<'_>) -> PyResult<Offers> {
        self.decide(py, |_| Ok(()))
    }

    /// The offers that the last `handle_timeout` took back for want of an answer.
    ///
    /// Their ids are stale; their frameworks are to be told.
    fn rescinded(&self, py: Python<'_>) -> PyResult<Offers> {
        let columns = self.0.read(py, |allocator| OfferColumns::of(allocator.rescinded()))?;
        columns.into_offers(py)
    }

    /// The resources of an offer that is outstanding.
    fn offer_resources(&self, py: Python<'_>, offer: u64) -> PyResult<Resources> {
        self.look_up(py, |allocator| allocator.outstanding_resources(OfferId::from_bits(offer)))
            .map(Resources)
    }

    /// How many offers are not answered yet.
    fn outstanding_offers(&self, py: Python<'_>) -> PyResult<usize> {
        self.0.read(py, core::Allocator::outstanding_offers)
    }

    /// Makes offers plain holdings: what is not used of them comes back by `recover`.
    fn accept(&self, py: Python<'_>, offers: Integers) -> PyResult<()> {
        self.answer(py, offers, |allocator, offer| allocator.accept(offer))
    }

    /// Returns offers whole: all of them, or none.
    ///
    /// The same is not offered again to the framework for `refuse_seconds`; 0 is no filter.
    #[pyo3(signature = (offers, now_ns, refuse_seconds = 5.0))]
    fn decline(
        &self,
        py: Python<'_>,
        offers: Integers,
        now_ns: u64,
        refuse_seconds: f64,
    ) -> PyResult<()> {
        let filters = Some(Filters::refuse(refuse_seconds));
        self.answer(py, offers, |allocator, offer| allocator.decline(offer, filters, now_ns))
    }

    /// Returns resources that a framework holds on an agent under a role.
    ///
    /// `allocated` says that they backed tasks; see `transition_to_allocated`.
    #[pyo3(signature = (
        framework,
        role,
        agent,
        resources,
        now_ns,
        *,
        refuse_seconds = 0.0,
        allocated = false,
    ))]
    #[allow(clippy::too_many_arguments, reason = "each is an argument in Python")]
    fn recover(
        &self,
        py: Python<'_>,
        framework: u64,
        role: &str,
        agent: u64,
        resources: ResourcesLike,
        now_ns: u64,
        refuse_seconds: f64,
        allocated: bool,
    ) -> PyResult<()> {
        let framework = FrameworkId::from_bits(framework);
        let holding = Holding { framework, role, agent: AgentId::from_bits(agent) };
        let filters = Some(Filters::refuse(refuse_seconds));
        self.change(py, |allocator| {
            allocator.recover_resources(holding, &resources.0, filters, allocated, now_ns)
        })
    }

    /// A role's dominant share, divided by its weight.
    ///
    /// Raises:
    ///     NotFoundError: when no framework is known under the role.
    fn share(&self, py: Python<'_>, role: &str) -> PyResult<f64> {
        self.look_up(py, |allocator| allocator.share(role))
    }

    /// What the cluster has, by scalar name.
    fn totals(&self, py: Python<'_>) -> PyResult<BTreeMap<String, f64>> {
        self.0.read(py, |allocator| by_name(&allocator.cluster_totals()))
    }

    /// What is offered or allocated in the cluster, by scalar name.
    fn held(&self, py: Python<'_>) -> PyResult<BTreeMap<String, f64>> {
        self.0.read(py, |allocator| by_name(&allocator.offered_or_allocated()))
    }

    /// How many cycles ran.
    fn cycles_run(&self, py: Python<'_>) -> PyResult<u64> {
        self.0.read(py, core::Allocator::cycles_run)
    }

    /// The id of an agent.
    fn agent(&self, py: Python<'_>, name: &str) -> PyResult<u64> {
        self.look_up(py, |allocator| allocator.agent(name)).map(AgentId::to_bits)
    }

    /// The id of a framework.
    fn framework(&self, py: Python<'_>, name: &str) -> PyResult<u64> {
        self.look_up(py, |allocator| allocator.framework(name)).map(FrameworkId::to_bits)
    }

    /// The name of an agent.
    fn agent_name(&self, py: Python<'_>, agent: u64) -> PyResult<String> {
        let agent = AgentId::from_bits(agent);
        self.look_up(py, |allocator| allocator.agent_name(agent).map(str::to_owned))
    }

    /// The name of a framework.
    fn framework_name(&self, py: Python<'_>, framework: u64) -> PyResult<String> {
        let framework = FrameworkId::from_bits(framework);
        self.look_up(py, |allocator| allocator.framework_name(framework).map(str::to_owned))
    }

    /// All that an agent has.
    fn agent_total(&self, py: Python<'_>, agent: u64) -> PyResult<Resources> {
        self.look_up(py, |allocator| allocator.agent_total(AgentId::from_bits(agent)))
            .map(Resources)
    }

    /// What is free on an agent.
    fn agent_available(&self, py: Python<'_>, agent: u64) -> PyResult<Resources> {
        self.look_up(py, |allocator| allocator.agent_available(AgentId::from_bits(agent)))
            .map(Resources)
    }

    /// The name of a number of `Offers.roles`.
    fn role_name(&self, py: Python<'_>, role: u32) -> PyResult<String> {
        self.look_up(py, |allocator| match (role as usize) < allocator.role_count() {
            true => Ok(allocator.role_name(role).to_owned()),
            false => Err(Error::NotFound { entity: Entity::Role }),
        })
    }

    /// What a number of `Offers.scalar_kinds` stands for: the resource with nothing of it.
    fn kind(&self, py: Python<'_>, kind: u32) -> PyResult<Resource> {
        self.look_up(py, |allocator| match (kind as usize) < allocator.kind_count() {
            true => Ok(Resource(allocator.kind_template(kind).clone())),
            false => Err(Error::NotFound { entity: Entity::Resource }),
        })
    }

    /// Keeps a journal of all inputs from now on, and of what they led to.
    ///
    /// To replay, it must be kept from the start. It grows without bound.
    fn start_journal(&self, py: Python<'_>) -> PyResult<()> {
        self.0.with(py, core::Allocator::start_journal)
    }

    /// The journal as a scenario file of one case: a bug report.
    ///
    /// `apportion scenario FILE` replays it. `name` is the case's.
    #[pyo3(signature = (name = "J1"))]
    fn journal(&self, py: Python<'_>, name: &str) -> PyResult<String> {
        self.0.with(py, |allocator| scenario::write_journal(name, allocator))
    }

    /// Recomputes every sum and index and compares: for tests. Linear in everything.
    ///
    /// Raises:
    ///     AssertionError: when something does not agree, which is a bug.
    fn validate(&self, py: Python<'_>) -> PyResult<()> {
        self.0.with(py, |allocator| allocator.validate())?.map_err(disagreement)
    }
}

impl Allocator {
    /// One input.
    pub(crate) fn change(
        &self,
        py: Python<'_>,
        input: impl FnOnce(&mut core::Allocator) -> Result<()> + Send,
    ) -> PyResult<()> {
        self.0.with(py, input)?.map_err(refused)
    }

    /// One query that may find nothing.
    pub(crate) fn look_up<R: Send>(
        &self,
        py: Python<'_>,
        query: impl FnOnce(&core::Allocator) -> Result<R> + Send,
    ) -> PyResult<R> {
        self.0.read(py, query)?.map_err(refused)
    }

    /// Cycles, and what they decided.
    fn decide(
        &self,
        py: Python<'_>,
        run: impl FnOnce(&mut core::Allocator) -> Result<()> + Send,
    ) -> PyResult<Offers> {
        let columns = self
            .0
            .with(py, |allocator| run(allocator).map(|()| OfferColumns::of(allocator.offers())))?;
        columns.map_err(refused)?.into_offers(py)
    }

    /// The same answer to some offers: to all of them, or to none.
    fn answer(
        &self,
        py: Python<'_>,
        Integers(offers): Integers,
        answer: impl Fn(&mut core::Allocator, OfferId) -> Result<()> + Send + Sync,
    ) -> PyResult<()> {
        let mut sorted: Vec<u64> = offers.clone();
        sorted.sort_unstable();
        if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(invalid(Entity::Offer, "an offer is named twice", 0));
        }
        self.0.with(py, |allocator| {
            for (index, offer) in offers.iter().enumerate() {
                let checked = allocator.check_offer(OfferId::from_bits(*offer));
                checked.map_err(|error| refused_item(error, index))?;
            }
            for offer in offers {
                answer(allocator, OfferId::from_bits(offer)).map_err(refused)?;
            }
            Ok(())
        })?
    }
}

/// Adds all of a batch; or none, and raises what is wrong with the first that is refused.
fn all_or_none<Spec, Id: Copy>(
    allocator: &mut core::Allocator,
    specs: &[Spec],
    add: impl Fn(&mut core::Allocator, &Spec) -> Result<Id>,
    remove: impl Fn(&mut core::Allocator, Id) -> Result<()>,
) -> PyResult<Vec<Id>> {
    let mut ids = Vec::with_capacity(specs.len());
    for (index, spec) in specs.iter().enumerate() {
        match add(allocator, spec) {
            Ok(id) => ids.push(id),
            Err(error) => {
                for id in ids.into_iter().rev() {
                    remove(allocator, id).map_err(refused)?;
                }
                return Err(refused_item(error, index));
            }
        }
    }
    Ok(ids)
}

/// A quota of guarantees and limits, either of which may be absent.
pub(crate) fn quota(
    guarantees: Option<QuantitiesLike>,
    limits: Option<QuantitiesLike>,
) -> PyResult<Quota> {
    Ok(Quota {
        guarantees: guarantees.map(|given| given.quantities()).unwrap_or_default(),
        limits: limits.map(|given| given.limits()).transpose()?.unwrap_or_default(),
    })
}
