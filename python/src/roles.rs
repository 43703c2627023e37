//! The tree of roles, and metrics.

use crate::allocator::Allocator;
use crate::resources::by_name;
use apportion_core::allocator as core;
use apportion_core::id::FrameworkId;
use pyo3::prelude::*;
use std::collections::BTreeMap;

#[pymethods]
impl Allocator {
    /// All metrics by the names of Mesos: `allocator/mesos/resources/cpus/total` and so on.
    fn metrics(&self, py: Python<'_>) -> PyResult<BTreeMap<String, f64>> {
        self.0.read(py, |allocator| allocator.metrics().values().collect())
    }

    /// The same as a text that Prometheus scrapes.
    fn metrics_text(&self, py: Python<'_>) -> PyResult<String> {
        self.0.read(py, |allocator| allocator.metrics().to_prometheus())
    }

    /// The roles that exist, by name: those with a weight, a quota, a framework or anything
    /// reserved to them, and those above such roles.
    fn roles(&self, py: Python<'_>) -> PyResult<Vec<RoleNode>> {
        self.0.read(py, |allocator| allocator.roles().into_iter().map(RoleNode).collect())
    }
}

/// A role that exists. Amounts are by name, over the role and all below it.
#[pyclass(frozen, eq, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct RoleNode(pub(crate) core::RoleNode);

#[pymethods]
impl RoleNode {
    /// Its name.
    #[getter]
    fn role(&self) -> &str {
        &self.0.role
    }

    /// Its weight; 1 unless set.
    #[getter]
    fn weight(&self) -> f64 {
        self.0.weight
    }

    /// What its quota guarantees.
    #[getter]
    fn guarantees(&self) -> BTreeMap<String, f64> {
        by_name(&self.0.quota.guarantees)
    }

    /// What its quota limits.
    #[getter]
    fn limits(&self) -> BTreeMap<String, f64> {
        let limits = self.0.quota.limits.iter();
        limits.map(|(name, quantity)| (name.to_owned(), quantity.to_f64())).collect()
    }

    /// The ids of the frameworks that subscribe to this very role or hold something under it.
    #[getter]
    fn frameworks(&self) -> Vec<u64> {
        self.0.frameworks.iter().copied().map(FrameworkId::to_bits).collect()
    }

    /// What is reserved to it, on all agents, used or not.
    #[getter]
    fn reserved(&self) -> BTreeMap<String, f64> {
        by_name(&self.0.reserved)
    }

    /// What is reserved and offered or allocated.
    #[getter]
    fn reserved_held(&self) -> BTreeMap<String, f64> {
        by_name(&self.0.reserved_held)
    }

    /// What is neither reserved nor revocable, and offered or allocated.
    #[getter]
    fn unreserved_held(&self) -> BTreeMap<String, f64> {
        by_name(&self.0.unreserved_held)
    }

    /// What is neither reserved nor revocable, and allocated.
    #[getter]
    fn unreserved_allocated(&self) -> BTreeMap<String, f64> {
        by_name(&self.0.unreserved_allocated)
    }

    fn __repr__(&self) -> String {
        format!("RoleNode({:?})", self.0.role)
    }
}
