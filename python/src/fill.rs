//! Progressive filling.

use crate::column::{Column, Doubles};
use crate::errors::{invalid, refused};
use crate::shared::Shared;
use apportion_core::error::Entity;
use apportion_core::fairness::fill::{self as core, Problem, Stop};
use pyo3::prelude::*;

/// The answer of progressive filling: one entry a user, in the order given.
#[pyclass(frozen, get_all, module = "apportion")]
pub(crate) struct Filled {
    /// How many tasks each user gets (float64).
    tasks: Py<Column>,
    /// The greatest fraction each user holds of any resource, from 0 to 1 (float64).
    dominant_shares: Py<Column>,
    /// What is left of each resource (float64).
    free: Py<Column>,
    /// The resource that kept each user from more, by index; None for one that has all it asked
    /// for.
    stops: Vec<Option<u32>>,
}

/// Demands: one row after the other, or a list of rows.
pub(crate) struct Demands(Vec<f64>, Option<usize>);

impl<'py> FromPyObject<'_, 'py> for Demands {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(Doubles(rows)) = object.extract() {
            return Ok(Demands(rows, None));
        }
        let mut demands = Vec::new();
        let mut width = None;
        for (user, row) in object.try_iter()?.enumerate() {
            let Doubles(row) = row?.extract()?;
            if *width.get_or_insert(row.len()) != row.len() {
                return Err(invalid(Entity::Argument, "demands: rows of different lengths", user));
            }
            demands.extend(row);
        }
        Ok(Demands(demands, width))
    }
}

/// Progressive filling with divisible tasks, with the memory to do it again and again.
///
/// Args:
///     excluded: For each resource, whether it is left out of shares. Without: all count.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct Divisible {
    solver: Shared<core::Divisible>,
    excluded: Option<Vec<bool>>,
}

#[pymethods]
impl Divisible {
    #[new]
    #[pyo3(signature = (*, excluded = None))]
    fn new(excluded: Option<Vec<bool>>) -> Self {
        Divisible { solver: Shared::new(core::Divisible::new()), excluded }
    }

    /// Fills until everybody has stopped.
    ///
    /// Args:
    ///     capacity: An amount for each resource.
    ///     demands: What one task of each user needs: a row for each user, or all rows in one.
    ///     weights: One for each user, above zero. Without: all the same.
    ///     at_most: How many tasks each user asks for, `inf` for unlimited. Without: unlimited.
    ///
    /// Raises:
    ///     InvalidError: for a number that is none, or a column of a wrong length.
    #[pyo3(signature = (capacity, demands, weights = None, at_most = None))]
    fn solve(
        &self,
        py: Python<'_>,
        capacity: Doubles,
        demands: Demands,
        weights: Option<Doubles>,
        at_most: Option<Doubles>,
    ) -> PyResult<Filled> {
        if demands.1.is_some_and(|width| width != capacity.0.len()) {
            let message = "demands: must hold an amount for each user and resource";
            return Err(invalid(Entity::Argument, message, 0));
        }
        let mut problem = Problem::new(&capacity.0, &demands.0);
        if let Some(Doubles(weights)) = &weights {
            problem = problem.weights(weights);
        }
        if let Some(Doubles(at_most)) = &at_most {
            problem = problem.at_most(at_most);
        }
        if let Some(excluded) = &self.excluded {
            problem = problem.excluded(excluded);
        }
        let filled = self.solver.with(py, |solver| solver.solve(&problem).cloned())?;
        let filled = filled.map_err(refused)?;
        let stop = |stop: &Stop| match stop {
            Stop::Satisfied => None,
            Stop::Exhausted(resource) => Some(*resource),
        };
        Ok(Filled {
            stops: filled.stops.iter().map(stop).collect(),
            tasks: Py::new(py, Column::from(filled.tasks))?,
            dominant_shares: Py::new(py, Column::from(filled.dominant_shares))?,
            free: Py::new(py, Column::from(filled.free))?,
        })
    }
}

/// Solves one divisible problem; see `Divisible.solve`.
#[pyfunction]
#[pyo3(signature = (capacity, demands, weights = None, at_most = None))]
pub(crate) fn fill(
    py: Python<'_>,
    capacity: Doubles,
    demands: Demands,
    weights: Option<Doubles>,
    at_most: Option<Doubles>,
) -> PyResult<Filled> {
    Divisible::new(None).solve(py, capacity, demands, weights, at_most)
}
