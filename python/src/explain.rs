//! Why somebody is offered what they are offered.

use crate::allocator::Allocator;
use crate::resources::by_name;
use apportion_core::allocator::explain::{self as core, Reason};
use apportion_core::id::{AgentId, FrameworkId};
use pyo3::prelude::*;
use std::collections::BTreeMap;

#[pymethods]
impl Allocator {
    /// Why a framework is offered what it is offered, role by role; `str()` is a text.
    ///
    /// Changes nothing, and costs about a cycle of this framework alone.
    ///
    /// Raises:
    ///     NotFoundError: for a framework that is not known.
    fn explain_framework(&self, py: Python<'_>, framework: u64) -> PyResult<FrameworkExplanation> {
        let framework = FrameworkId::from_bits(framework);
        self.look_up(py, |allocator| allocator.explain_framework(framework))
            .map(FrameworkExplanation)
    }

    /// Why the frameworks of a role are offered what they are offered; `str()` is a text.
    ///
    /// Raises:
    ///     NotFoundError: for a role that is not known.
    fn explain_role(&self, py: Python<'_>, role: &str) -> PyResult<RoleExplanation> {
        self.look_up(py, |allocator| allocator.explain_role(role)).map(RoleExplanation)
    }

    /// Whether the next cycle, run now, could offer an agent to a framework under a role, and if
    /// not, what is in the way first.
    ///
    /// Raises:
    ///     NotFoundError: for what is not known, or a role that the framework is not in.
    fn explain_agent(
        &self,
        py: Python<'_>,
        framework: u64,
        role: &str,
        agent: u64,
    ) -> PyResult<Verdict> {
        let (framework, agent) = (FrameworkId::from_bits(framework), AgentId::from_bits(agent));
        self.look_up(py, |allocator| {
            allocator.explain_agent(framework, role, agent).map(Verdict::of)
        })
    }
}

/// Why a framework is offered what it is offered; `str()` is a text for operators.
#[pyclass(frozen, eq, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct FrameworkExplanation(pub(crate) core::FrameworkExplanation);

#[pymethods]
impl FrameworkExplanation {
    /// The framework's name.
    #[getter]
    fn framework(&self) -> &str {
        &self.0.framework
    }

    /// The latest instant the allocator had been told of.
    #[getter]
    fn now_ns(&self) -> u64 {
        self.0.now
    }

    /// Cycles are stopped: nobody is offered anything.
    #[getter]
    fn paused(&self) -> bool {
        self.0.paused
    }

    /// Its roles, by name, also those it left but holds something under, and where it stands.
    #[getter]
    fn roles(&self) -> Vec<(RoleStanding, FrameworkStanding)> {
        let rows = self.0.roles.iter().cloned();
        rows.map(|(role, framework)| (RoleStanding(role), FrameworkStanding(framework))).collect()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("FrameworkExplanation({:?})", self.0.framework)
    }
}

/// Why a role's frameworks are offered what they are; `str()` is a text for operators.
#[pyclass(frozen, eq, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct RoleExplanation(pub(crate) core::RoleExplanation);

#[pymethods]
impl RoleExplanation {
    /// The role.
    #[getter]
    fn role(&self) -> RoleStanding {
        RoleStanding(self.0.role.clone())
    }

    /// The latest instant the allocator had been told of.
    #[getter]
    fn now_ns(&self) -> u64 {
        self.0.now
    }

    /// Cycles are stopped: nobody is offered anything.
    #[getter]
    fn paused(&self) -> bool {
        self.0.paused
    }

    /// Its frameworks: first those in the order, the next to be served first.
    #[getter]
    fn frameworks(&self) -> Vec<FrameworkStanding> {
        self.0.frameworks.iter().cloned().map(FrameworkStanding).collect()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("RoleExplanation({:?})", self.0.role.role)
    }
}

/// Where a role stands among roles; `str()` is a line for operators.
#[pyclass(frozen, eq, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct RoleStanding(core::RoleStanding);

#[pymethods]
impl RoleStanding {
    /// The role's name.
    #[getter]
    fn role(&self) -> &str {
        &self.0.role
    }

    /// Its dominant share divided by its weight; 0 without frameworks.
    #[getter]
    fn share(&self) -> f64 {
        self.0.share
    }

    /// Its weight.
    #[getter]
    fn weight(&self) -> f64 {
        self.0.weight
    }

    /// Its place on each level from the top: path, place from 1, and of how many.
    ///
    /// `path/.` is a role among those below it. Empty while none of its frameworks takes offers.
    #[getter]
    fn levels(&self) -> Vec<(String, u32, u32)> {
        let levels = self.0.levels.iter();
        levels.map(|level| (level.path.clone(), level.place, level.of)).collect()
    }

    /// What the role is guaranteed.
    #[getter]
    fn guarantees(&self) -> BTreeMap<String, f64> {
        by_name(&self.0.quota.guarantees)
    }

    /// What it may not exceed.
    #[getter]
    fn limits(&self) -> BTreeMap<String, f64> {
        let limits = self.0.quota.limits.iter();
        limits.map(|(name, quantity)| (name.to_owned(), quantity.to_f64())).collect()
    }

    /// What counts towards both: what is offered or used under the role and below, and what is
    /// reserved to it.
    #[getter]
    fn consumed(&self) -> BTreeMap<String, f64> {
        by_name(&self.0.quota.consumed)
    }

    /// What is held back in the whole cluster, for guarantees of all roles that are not met.
    #[getter]
    fn headroom_required(&self) -> BTreeMap<String, f64> {
        by_name(&self.0.quota.headroom_required)
    }

    /// What is free in the whole cluster to hold it back from.
    #[getter]
    fn headroom_available(&self) -> BTreeMap<String, f64> {
        by_name(&self.0.quota.headroom_available)
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("RoleStanding({:?})", self.0.role)
    }
}

/// Where a framework stands in a role; `str()` is a text for operators.
#[pyclass(frozen, eq, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct FrameworkStanding(core::FrameworkStanding);

#[pymethods]
impl FrameworkStanding {
    /// The framework's id.
    #[getter]
    fn framework(&self) -> u64 {
        self.0.framework.to_bits()
    }

    /// Its name.
    #[getter]
    fn name(&self) -> &str {
        &self.0.name
    }

    /// Whether it takes offers: `active`, `suppressed`, `deactivated`, or `left` if it holds
    /// something under a role that it is not subscribed to.
    #[getter]
    fn subscription(&self) -> &'static str {
        self.0.subscription.name()
    }

    /// Its dominant share under this role.
    #[getter]
    fn share(&self) -> f64 {
        self.0.share
    }

    /// From 1, which is next; None while it does not take offers.
    #[getter]
    fn place(&self) -> Option<u32> {
        self.0.place
    }

    /// How many frameworks of the role take offers.
    #[getter]
    fn of(&self) -> u32 {
        self.0.of
    }

    /// How many agents there are: what `counts` adds up to.
    #[getter]
    fn agents(&self) -> u32 {
        self.0.agents.agents
    }

    /// The agents, each once, by what would come of its turn, were it to take offers: `offered`,
    /// `eligible`, `nothing_free`, `below_minimum`, `filtered`, ...; all reasons, also with 0.
    #[getter]
    fn counts(&self) -> BTreeMap<&'static str, u32> {
        Reason::ALL.iter().map(|reason| (reason.name(), self.0.agents.count(*reason))).collect()
    }

    /// Those counted as `capability`, by which one is missing.
    #[getter]
    fn lacks(&self) -> BTreeMap<&'static str, u32> {
        let counts = self.0.agents.capability.iter();
        counts.map(|(missing, agents)| (missing.name(), *agents)).collect()
    }

    /// When the first and the last refusal in the way ends; None if none is.
    #[getter]
    fn filtered_until_ns(&self) -> Option<(u64, u64)> {
        self.0.agents.filtered_until
    }

    /// Who holds the most on the agents that have nothing, or less than the minimum, free.
    #[getter]
    fn takers(&self) -> Vec<Taker> {
        let takers = self.0.takers.iter();
        let taker = |taker: &core::Taker| Taker {
            framework: taker.framework.clone(),
            role: taker.role.clone(),
            agents: taker.agents,
            holds: by_name(&taker.holds),
        };
        takers.map(taker).collect()
    }

    /// The agent where the least was missing.
    #[getter]
    fn nearest(&self) -> Option<NearestMiss> {
        self.0.nearest.as_ref().map(|nearest| NearestMiss {
            agent: nearest.agent.to_bits(),
            name: nearest.name.clone(),
            because: nearest.because.reason().name(),
            resource: nearest.resource.clone(),
            short_by: nearest.short_by.to_f64(),
            required: nearest.required.to_f64(),
        })
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("FrameworkStanding({:?})", self.0.name)
    }
}

/// Who holds something that a framework might have been offered.
#[pyclass(frozen, eq, get_all, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct Taker {
    /// The framework's name.
    framework: String,
    /// Under which role.
    role: String,
    /// On how many of the agents in question.
    agents: u32,
    /// What it holds there, by name.
    holds: BTreeMap<String, f64>,
}

/// The agent where the least was missing, as a part of what the minimum asks for.
#[pyclass(frozen, eq, get_all, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct NearestMiss {
    /// The agent's id.
    agent: u64,
    /// Its name.
    name: String,
    /// What left too little: `below_minimum`, `limit`, `headroom` or `not_requested`.
    because: &'static str,
    /// The resource.
    resource: String,
    /// How much of it is missing.
    short_by: f64,
    /// What the minimum asks for.
    required: f64,
}

/// What would come of a framework's turn on an agent.
#[pyclass(frozen, eq, get_all, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct Verdict {
    /// `eligible`, or what is in the way first: the words of `FrameworkStanding.counts`.
    reason: &'static str,
    /// For `capability`, which one is missing.
    lacks: Option<&'static str>,
    /// For `filtered`, when the last refusal in the way ends.
    filtered_until_ns: Option<u64>,
    /// Where too little is left, the resource that lacks the most.
    resource: Option<String>,
    /// How much of it is missing.
    short_by: Option<f64>,
    /// What the minimum asks for.
    required: Option<f64>,
}

impl Verdict {
    pub(crate) fn of(verdict: core::Verdict<'_>) -> Self {
        let miss = match verdict {
            core::Verdict::TooLittle { miss, .. } => miss,
            _ => None,
        };
        Verdict {
            reason: verdict.reason().name(),
            lacks: match verdict {
                core::Verdict::Capability(missing) => Some(missing.name()),
                _ => None,
            },
            filtered_until_ns: match verdict {
                core::Verdict::Filtered { until } => Some(until),
                _ => None,
            },
            resource: miss.map(|miss| miss.resource.to_owned()),
            short_by: miss.map(|miss| miss.short_by.to_f64()),
            required: miss.map(|miss| miss.required.to_f64()),
        }
    }
}
