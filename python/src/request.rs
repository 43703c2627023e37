//! What tasks ask for.

use crate::batch::parse_attributes;
use crate::errors::refused;
use crate::resources::QuantitiesLike;
use apportion_core::matching::{self as core, Constraint, RangeDemand};
use pyo3::prelude::*;
use std::collections::BTreeMap;

/// What a task asks for. Tasks with equal requests share their work.
///
/// Args:
///     scalars: Amounts by name.
///     role: The role whose offers it may use; None is any.
///     ranges: How many numbers of each name, whichever: `{"ports": 2}`.
///     attributes: Texts such as `rack:r1` that the agent must have.
///     unique_agent: No two tasks of a job on one agent.
#[pyclass(frozen, eq, hash, module = "apportion")]
#[derive(PartialEq, Hash)]
pub(crate) struct Request(pub(crate) core::Request);

#[pymethods]
impl Request {
    #[new]
    #[pyo3(signature = (
        scalars, *, role = None, ranges = None, attributes = Vec::new(), unique_agent = false
    ))]
    fn new(
        scalars: QuantitiesLike,
        role: Option<String>,
        ranges: Option<BTreeMap<String, u32>>,
        attributes: Vec<String>,
        unique_agent: bool,
    ) -> PyResult<Self> {
        let mut request = core::Request::new(scalars.quantities());
        request.role = role;
        for (name, count) in ranges.unwrap_or_default() {
            request = request.with_ranges(name, RangeDemand::Count(count));
        }
        for attribute in parse_attributes(&attributes).map_err(refused)? {
            request = request.with_constraint(Constraint::equals(attribute.name, attribute.value));
        }
        if unique_agent {
            request = request.with_constraint(Constraint::unique());
        }
        Ok(Request(request))
    }

    fn __repr__(&self) -> String {
        format!("Request({:?})", self.0.scalars.to_string())
    }
}
