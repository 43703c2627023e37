//! What masters and operators do beside offers: updates, reservations, the whitelist, pauses, recovery.

use crate::allocator::{Allocator, quota};
use crate::batch::parse_attributes;
use crate::errors::{invalid, refused};
use crate::resources::{QuantitiesLike, ResourcesLike, by_name};
use crate::settings;
use apportion_core::allocator::Holding;
use apportion_core::constraint::{AttributeConstraint, Predicate, RoleConstraints, Selector};
use apportion_core::error::Entity;
use apportion_core::framework::{FrameworkInfo, RoleSubscription};
use apportion_core::id::{AgentId, FrameworkId};
use apportion_core::resource::Conversion;
use pyo3::prelude::*;
use std::collections::BTreeMap;

/// Groups of constraints, each `(attribute, predicate)` or `(attribute, predicate, text)`.
type Groups = Vec<Vec<Vec<String>>>;

#[pymethods]
impl Allocator {
    /// Replaces what is given of an agent; asks for a cycle over it if anything really changed.
    ///
    /// Other attributes end all refusals of the agent. What is out stays out.
    #[pyo3(signature = (agent, *, resources = None, hostname = None, attributes = None))]
    fn update_agent(
        &self,
        py: Python<'_>,
        agent: u64,
        resources: Option<ResourcesLike>,
        hostname: Option<String>,
        attributes: Option<Vec<String>>,
    ) -> PyResult<()> {
        let agent = AgentId::from_bits(agent);
        let attributes = attributes.map(|texts| parse_attributes(&texts)).transpose();
        let attributes = attributes.map_err(refused)?;
        self.change(py, |allocator| {
            let mut info = allocator.agent_info(agent)?.clone();
            info.hostname = hostname.unwrap_or(info.hostname);
            info.attributes = attributes.unwrap_or(info.attributes);
            let total = resources.as_ref().map(|given| &given.0);
            allocator.update_agent(agent, Some(&info), None, total)
        })
    }

    /// Adds the resources of a resource provider to an agent. Asks for no cycle.
    fn add_resource_provider(
        &self,
        py: Python<'_>,
        agent: u64,
        resources: ResourcesLike,
    ) -> PyResult<()> {
        let agent = AgentId::from_bits(agent);
        self.change(py, |allocator| allocator.add_resource_provider(agent, &resources.0, &[]))
    }

    /// Replaces what a framework said of itself. Asks for no cycle.
    ///
    /// Args:
    ///     roles: All that it subscribes to from now on.
    ///     capabilities: As in `add_frameworks`.
    ///     suppressed: Those of the roles under which it wants no offers until it revives.
    ///     min_allocatable: By role what an offer must hold at least, one of several.
    ///     constraints: By role which agents it wants offers of: any of some groups must hold, and
    ///         of a group all. A constraint is `(attribute, predicate)` with `exists` or
    ///         `not_exists`, or `(attribute, predicate, text)` with `text_equals`,
    ///         `text_not_equals`, `text_matches` or `text_not_matches`. The attributes `@hostname`,
    ///         `@region` and `@zone` are the agent's own.
    ///
    /// Raises:
    ///     InvalidError: for what is malformed, and nothing changed then.
    #[pyo3(signature = (
        framework,
        roles,
        *,
        capabilities = Vec::new(),
        suppressed = Vec::new(),
        min_allocatable = BTreeMap::new(),
        constraints = BTreeMap::new(),
    ))]
    #[allow(clippy::too_many_arguments, reason = "each is an argument in Python")]
    fn update_framework(
        &self,
        py: Python<'_>,
        framework: u64,
        roles: Vec<String>,
        capabilities: Vec<String>,
        suppressed: Vec<String>,
        min_allocatable: BTreeMap<String, Vec<QuantitiesLike>>,
        constraints: BTreeMap<String, Groups>,
    ) -> PyResult<()> {
        if let Some(at) = suppressed.iter().position(|role| !roles.contains(role)) {
            return Err(invalid(Entity::Role, "suppressed: not one of the roles", at));
        }
        if let Some(role) = min_allocatable.keys().find(|role| !roles.contains(role)) {
            let message = format_args!("min_allocatable: {role:?} is not one of the roles");
            return Err(invalid(Entity::Role, message, 0));
        }
        let minimum = |entries: &Vec<QuantitiesLike>| {
            entries.iter().map(QuantitiesLike::quantities).collect::<Vec<_>>()
        };
        let subscription = |role: String| RoleSubscription {
            suppressed: suppressed.contains(&role),
            min_allocatable: min_allocatable.get(&role).map(minimum),
            ..RoleSubscription::new(role)
        };
        let constraints = constraints.into_iter().map(|(role, groups)| {
            let group = |group: Vec<Vec<String>>| group.into_iter().map(constraint).collect();
            let groups = groups.into_iter().map(group).collect::<PyResult<_>>()?;
            Ok(RoleConstraints { role, groups })
        });
        let info = FrameworkInfo {
            roles: roles.into_iter().map(subscription).collect(),
            capabilities: settings::capabilities(&capabilities)?,
            constraints: constraints.collect::<PyResult<_>>()?,
        };
        let framework = FrameworkId::from_bits(framework);
        self.change(py, |allocator| allocator.update_framework(framework, &info))
    }

    /// Offers only agents of these host names from now on; None is all agents.
    fn update_whitelist(&self, py: Python<'_>, hostnames: Option<Vec<String>>) -> PyResult<()> {
        self.change(py, |allocator| {
            allocator.update_whitelist(hostnames.as_deref());
            Ok(())
        })
    }

    /// Stops cycles until `resume` was called as often.
    fn pause(&self, py: Python<'_>) -> PyResult<()> {
        self.0.with(py, |allocator| allocator.pause())
    }

    /// Lets cycles run again, after as many pauses. Asks for none.
    fn resume(&self, py: Python<'_>) -> PyResult<()> {
        self.0.with(py, |allocator| allocator.resume())
    }

    /// Whether cycles are stopped.
    fn is_paused(&self, py: Python<'_>) -> PyResult<bool> {
        self.0.read(py, |allocator| allocator.is_paused())
    }

    /// Starts after a restart: sets quotas, each guarantees and limits, and stops cycles until
    /// enough of so many agents are back. Without quotas nothing stops.
    fn start_recovery(
        &self,
        py: Python<'_>,
        expected_agents: u32,
        quotas: BTreeMap<String, (Option<QuantitiesLike>, Option<QuantitiesLike>)>,
        now_ns: u64,
    ) -> PyResult<()> {
        let quotas = quotas.into_iter();
        let quotas =
            quotas.map(|(role, (guarantees, limits))| Ok((role, quota(guarantees, limits)?)));
        let quotas = quotas.collect::<PyResult<Vec<_>>>()?;
        self.change(py, |allocator| allocator.recover(expected_agents, &quotas, now_ns))
    }

    /// Replaces what a framework holds by what operations make of it, such as reservations.
    ///
    /// `conversions` are pairs of what goes and what comes: all, or none. Asks for no cycle.
    fn update_allocation(
        &self,
        py: Python<'_>,
        framework: u64,
        role: &str,
        agent: u64,
        conversions: Vec<(ResourcesLike, ResourcesLike)>,
    ) -> PyResult<()> {
        let framework = FrameworkId::from_bits(framework);
        let holding = Holding { framework, role, agent: AgentId::from_bits(agent) };
        let conversions = converted(conversions);
        self.change(py, |allocator| allocator.update_allocation(holding, &conversions))
    }

    /// Replaces free resources of an agent likewise.
    fn update_available(
        &self,
        py: Python<'_>,
        agent: u64,
        conversions: Vec<(ResourcesLike, ResourcesLike)>,
    ) -> PyResult<()> {
        let conversions = converted(conversions);
        let agent = AgentId::from_bits(agent);
        self.change(py, |allocator| allocator.update_available(agent, &conversions))
    }

    /// Counts a part of what a framework holds as backing tasks.
    fn transition_to_allocated(
        &self,
        py: Python<'_>,
        framework: u64,
        role: &str,
        agent: u64,
        resources: ResourcesLike,
    ) -> PyResult<()> {
        let framework = FrameworkId::from_bits(framework);
        let holding = Holding { framework, role, agent: AgentId::from_bits(agent) };
        self.change(py, |allocator| {
            allocator.transition_offered_to_allocated(holding, &resources.0)
        })
    }

    /// The ids of the agents known.
    fn agents(&self, py: Python<'_>) -> PyResult<Vec<u64>> {
        self.0.read(py, |allocator| allocator.agents().map(AgentId::to_bits).collect())
    }

    /// The ids of the frameworks known.
    fn frameworks(&self, py: Python<'_>) -> PyResult<Vec<u64>> {
        self.0.read(py, |allocator| allocator.frameworks().map(FrameworkId::to_bits).collect())
    }

    /// What a role's frameworks hold, offered or used; those of roles below not included.
    ///
    /// Raises:
    ///     NotFoundError: when no framework is known under the role.
    fn role_held(&self, py: Python<'_>, role: &str) -> PyResult<BTreeMap<String, f64>> {
        self.look_up(py, |allocator| allocator.role_held(role).map(|held| by_name(&held)))
    }

    /// What backs tasks under a role and below, plus what is reserved to them.
    fn quota_consumed(&self, py: Python<'_>, role: &str) -> PyResult<BTreeMap<String, f64>> {
        self.0.read(py, |allocator| by_name(&allocator.quota_consumed(role)))
    }
}

fn converted(pairs: Vec<(ResourcesLike, ResourcesLike)>) -> Vec<Conversion> {
    let conversion = |(consumed, converted): (ResourcesLike, ResourcesLike)| Conversion {
        consumed: consumed.0,
        converted: converted.0,
    };
    pairs.into_iter().map(conversion).collect()
}

/// A constraint from its words.
fn constraint(words: Vec<String>) -> PyResult<AttributeConstraint> {
    let mut words = words.into_iter();
    let (attribute, predicate) = (words.next().unwrap_or_default(), words.next());
    let text = words.next();
    let selector = match attribute.as_str() {
        "@hostname" => Selector::Hostname,
        "@region" => Selector::Region,
        "@zone" => Selector::Zone,
        _ => Selector::Attribute(attribute),
    };
    let predicate = match (predicate.as_deref(), text, words.next()) {
        (Some("exists"), None, None) => Predicate::Exists,
        (Some("not_exists"), None, None) => Predicate::NotExists,
        (Some("text_equals"), Some(text), None) => Predicate::TextEquals(text),
        (Some("text_not_equals"), Some(text), None) => Predicate::TextNotEquals(text),
        (Some("text_matches"), Some(text), None) => Predicate::TextMatches(text),
        (Some("text_not_matches"), Some(text), None) => Predicate::TextNotMatches(text),
        _ => {
            let message = "not (attribute, predicate) or (attribute, predicate, text)";
            return Err(invalid(Entity::Constraint, message, 0));
        }
    };
    Ok(AttributeConstraint { selector, predicate })
}
