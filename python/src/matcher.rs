//! The matcher: offers and requests in, placements out.

use crate::batch::{self, Rows, same_length};
use crate::column::Integers;
use crate::errors::{disagreement, invalid, refused, refused_item};
use crate::event::Offer;
use crate::placements::Placements;
use crate::request::Request;
use crate::resources::ResourcesLike;
use crate::settings;
use crate::shared::Shared;
use apportion_core::attribute::Attribute;
use apportion_core::error::{Entity, Error, Result};
use apportion_core::id::AgentId;
use apportion_core::limits::Limits;
use apportion_core::matching::{self as core, Config, Fitness, NewOffer, RequestId, Task};
use apportion_core::wire::convert::agent::attribute_from_wire;
use pyo3::prelude::*;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

/// Puts tasks on offers, or on agents: each task goes where the fitness is greatest.
///
/// Args:
///     fitness: `pack` is best fit, `spread` its opposite, `first` the first that fits.
///     resources: The scalars that count for it, by the mean of their shares. Without: `cpus`.
///     limits: How large anything may grow, by name.
///
/// Raises:
///     InvalidError: for a fitness that is none.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct Matcher(Shared<core::Matcher>, AtomicU64);

#[pymethods]
impl Matcher {
    #[new]
    #[pyo3(signature = (*, fitness = "pack", resources = None, limits = None))]
    fn new(
        fitness: &str,
        resources: Option<Vec<String>>,
        limits: Option<BTreeMap<String, i64>>,
    ) -> PyResult<Self> {
        let resources = resources.unwrap_or_else(|| vec!["cpus".to_owned()]);
        let fitness = match fitness {
            "pack" => Fitness::pack(resources),
            "spread" => Fitness::spread(resources),
            "first" => Fitness::first_fit(),
            other => {
                let message = format_args!("fitness is pack, spread or first, not {other:?}");
                return Err(invalid(Entity::Config, message, 0));
            }
        };
        let limits = settings::limits(limits)?;
        let matcher = core::Matcher::new(Config { fitness, limits, ..Config::default() });
        Ok(Matcher(Shared::new(matcher.map_err(refused)?), AtomicU64::new(0)))
    }

    /// Adds offers under the caller's own keys: all, or none.
    ///
    /// Raises:
    ///     AlreadyExistsError: for a key that is known.
    ///     InvalidError: for what is malformed, or resources that the role may not be offered.
    #[pyo3(signature = (keys, agents, roles, resources, *, attributes = None))]
    #[allow(clippy::too_many_arguments, reason = "each is a column")]
    fn add_offers(
        &self,
        py: Python<'_>,
        keys: Integers,
        agents: Vec<String>,
        roles: Vec<String>,
        resources: Vec<ResourcesLike>,
        attributes: Option<Vec<Vec<String>>>,
    ) -> PyResult<()> {
        let Integers(keys) = keys;
        same_length("agents", agents.len(), keys.len())?;
        same_length("roles", roles.len(), keys.len())?;
        same_length("resources", resources.len(), keys.len())?;
        let attributes = batch::attributes(attributes, keys.len())?;
        self.0.with(py, |matcher| {
            for (index, key) in keys.iter().enumerate() {
                let added = matcher.add_offer(NewOffer {
                    key: *key,
                    agent: &agents[index],
                    role: &roles[index],
                    resources: &resources[index].0,
                    attributes: &attributes[index],
                    expires_ns: None,
                });
                if let Err(error) = added {
                    for key in keys[..index].iter().rev() {
                        matcher.rescind_offer(*key).map_err(refused)?;
                    }
                    return Err(refused_item(error, index));
                }
            }
            Ok(())
        })?
    }

    /// Adds an offer of an OFFERS event under the caller's own key, its agent named by id.
    fn add_offer(&self, py: Python<'_>, key: u64, offer: &Offer) -> PyResult<()> {
        let resources = offer.resources()?.0;
        let limits = Limits::default();
        let wire = &offer.0;
        let attributes = wire.attributes.iter().map(|wire| attribute_from_wire(wire, &limits));
        let attributes: Vec<Attribute> = attributes.collect::<Result<_>>().map_err(refused)?;
        let (agent, role) = (wire.agent_id.value.as_str(), offer.role());
        let offer = NewOffer {
            key,
            agent,
            role,
            resources: &resources,
            attributes: &attributes,
            expires_ns: None,
        };
        self.0.with(py, |matcher| matcher.add_offer(offer).map(|_| ()))?.map_err(refused)
    }

    /// Adds agents as plain capacity that serves every role: all, or none.
    #[pyo3(signature = (names, resources, *, attributes = None))]
    fn add_agents(
        &self,
        py: Python<'_>,
        names: Vec<String>,
        resources: Rows,
        attributes: Option<Vec<Vec<String>>>,
    ) -> PyResult<()> {
        let resources = resources.into_each(names.len())?;
        let attributes = batch::attributes(attributes, names.len())?;
        self.0.with(py, |matcher| {
            let mut ids = Vec::with_capacity(names.len());
            for (index, name) in names.iter().enumerate() {
                match matcher.add_agent(name, &resources[index], &attributes[index]) {
                    Ok(id) => ids.push(id),
                    Err(error) => {
                        for id in ids.into_iter().rev() {
                            matcher.remove_agent(id).map_err(refused)?;
                        }
                        return Err(refused_item(error, index));
                    }
                }
            }
            Ok(())
        })?
    }

    /// Takes an offer away: rescinded, declined or accepted.
    fn rescind_offer(&self, py: Python<'_>, key: u64) -> PyResult<()> {
        self.0.with(py, |matcher| matcher.rescind_offer(key))?.map_err(refused)
    }

    /// Takes an agent away, and all its offers with it.
    fn remove_agent(&self, py: Python<'_>, name: &str) -> PyResult<()> {
        let removed = self.0.with(py, |matcher| {
            let id = matcher.find_agent(name).ok_or(Error::NotFound { entity: Entity::Agent })?;
            matcher.remove_agent(id)
        })?;
        removed.map_err(refused)
    }

    /// The number of a request, for the tasks of `run`; the same for an equal one.
    fn add_request(&self, py: Python<'_>, request: &Request) -> PyResult<u64> {
        let id = self.0.with(py, |matcher| matcher.add_request(&request.0))?;
        id.map(RequestId::to_bits).map_err(refused)
    }

    /// Forgets a request of which no more tasks will come.
    fn remove_request(&self, py: Python<'_>, request: u64) -> PyResult<()> {
        let request = RequestId::from_bits(request);
        self.0.with(py, |matcher| matcher.remove_request(request))?.map_err(refused)
    }

    /// A task ended: what it held is free again, as far as the offers it is of are still there.
    ///
    /// Raises:
    ///     NotFoundError: for a key of no task that runs.
    fn finish(&self, py: Python<'_>, key: u64) -> PyResult<()> {
        self.0.with(py, |matcher| matcher.finish(key))?.map_err(refused)
    }

    /// Places tasks, in the order given; what they take is taken from the offers. What is placed
    /// runs until `finish`.
    ///
    /// Args:
    ///     requests: For each task the number of its request.
    ///     keys: The caller's own number of each task; without them they are counted from 0, from
    ///         run to run.
    ///     jobs: The job of each, for `Request.unique_agent`.
    #[pyo3(signature = (requests, *, keys = None, jobs = None))]
    fn run(
        slf: &Bound<'_, Self>,
        requests: Integers,
        keys: Option<Integers>,
        jobs: Option<Integers>,
    ) -> PyResult<Placements> {
        let Integers(requests) = requests;
        for (name, column) in [("keys", &keys), ("jobs", &jobs)] {
            if let Some(Integers(column)) = column {
                same_length(name, column.len(), requests.len())?;
            }
        }
        let entry = |column: &Option<Integers>, index: usize| {
            column.as_ref().map(|Integers(column)| column[index])
        };
        let counted = match keys {
            Some(_) => 0,
            None => slf.get().1.fetch_add(requests.len() as u64, Ordering::Relaxed),
        };
        let task = |(index, request): (usize, &u64)| Task {
            job: entry(&jobs, index),
            ..Task::new(
                entry(&keys, index).unwrap_or(counted + index as u64),
                RequestId::from_bits(*request),
            )
        };
        let tasks: Vec<Task> = requests.iter().enumerate().map(task).collect();
        let mut placed = core::Placements::new();
        let explained = slf.get().0.with(slf.py(), |matcher| {
            matcher.run(&tasks, &mut placed)?;
            let text = |unmatched| matcher.explanation(&placed, unmatched).to_string();
            Ok(placed.unmatched().iter().map(text).collect::<Vec<String>>())
        })?;
        Placements::new(slf, placed, explained.map_err(refused)?)
    }

    /// The keys of the offers of which no task that runs has anything: those to decline.
    fn unused_offers(&self, py: Python<'_>) -> PyResult<Vec<u64>> {
        self.0.with(py, |matcher| matcher.unused_offers().collect())
    }

    /// Recomputes every sum and index and compares: for tests. Linear in everything.
    ///
    /// Raises:
    ///     AssertionError: when something does not agree, which is a bug.
    fn validate(&self, py: Python<'_>) -> PyResult<()> {
        let checked = self.0.with(py, |matcher| matcher.validate())?;
        checked.map_err(|fault| disagreement(fault.to_owned()))
    }
}

impl Matcher {
    /// The name of an agent, if it is still there.
    pub(crate) fn agent_name(&self, py: Python<'_>, id: AgentId) -> PyResult<String> {
        let name = self.0.read(py, |matcher| matcher.agent_name(id).map(str::to_owned))?;
        name.ok_or_else(|| refused(Error::Stale { entity: Entity::Agent }))
    }

    /// What a placement of one of the matcher's runs takes.
    pub(crate) fn taken(
        &self,
        py: Python<'_>,
        placements: &core::Placements,
        placement: &core::Placement,
    ) -> PyResult<apportion_core::resource::Resources> {
        self.0.read(py, |matcher| matcher.resources(placements, placement))
    }
}
