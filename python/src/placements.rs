//! What a run of the matcher decided.

use crate::column::Column;
use crate::matcher::Matcher;
use crate::resources::Resources;
use apportion_core::matching::{self as core, RequestId};
use pyo3::exceptions::PyIndexError;
use pyo3::prelude::*;

/// Which task goes where: row `i` of the columns is placement `i`.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct Placements {
    matcher: Py<Matcher>,
    placed: core::Placements,
    reasons: Vec<Unmatched>,
    /// Which task of those given, by index (uint32).
    #[pyo3(get)]
    tasks: Py<Column>,
    /// The caller's keys of the tasks (uint64).
    #[pyo3(get)]
    keys: Py<Column>,
    /// An agent under one role (uint32): placements of the same place fit in one ACCEPT.
    #[pyo3(get)]
    places: Py<Column>,
    /// The tasks left out, by index (uint32).
    #[pyo3(get)]
    left_out: Py<Column>,
}

impl Placements {
    /// The result of a run, with its reasons in words.
    pub(crate) fn new(
        matcher: &Bound<'_, Matcher>,
        placed: core::Placements,
        explained: Vec<String>,
    ) -> PyResult<Self> {
        let py = matcher.py();
        let reason = |(unmatched, text): (&core::Unmatched, String)| Unmatched {
            request: RequestId::to_bits(unmatched.request),
            tasks: unmatched.tasks,
            first_task: unmatched.first_task,
            agents: unmatched.agents,
            text,
        };
        let rows = placed.placed();
        Ok(Placements {
            matcher: matcher.clone().unbind(),
            reasons: placed.unmatched().iter().zip(explained).map(reason).collect(),
            tasks: Py::new(py, Column::from(rows.iter().map(|row| row.task).collect::<Vec<_>>()))?,
            keys: Py::new(py, Column::from(rows.iter().map(|row| row.key).collect::<Vec<_>>()))?,
            places: Py::new(
                py,
                Column::from(rows.iter().map(|row| row.place).collect::<Vec<_>>()),
            )?,
            left_out: Py::new(py, Column::from(placed.left_out().to_vec()))?,
            placed,
        })
    }

    fn row(&self, index: usize) -> PyResult<&core::Placement> {
        let row = self.placed.placed().get(index);
        row.ok_or_else(|| PyIndexError::new_err("placement index out of range"))
    }
}

#[pymethods]
impl Placements {
    /// The agent of a placement.
    ///
    /// Raises:
    ///     StaleError: when the agent was taken away since.
    fn agent(&self, py: Python<'_>, index: usize) -> PyResult<String> {
        self.matcher.get().agent_name(py, self.row(index)?.agent)
    }

    /// The keys of the offers of which a placement takes something, ascending.
    fn offers(&self, index: usize) -> PyResult<Vec<u64>> {
        let pieces = self.placed.pieces(self.row(index)?);
        let mut keys: Vec<u64> = pieces.iter().filter_map(|piece| piece.offer).collect();
        keys.sort_unstable();
        keys.dedup();
        Ok(keys)
    }

    /// What a placement takes: the resources of the task.
    fn resources(&self, py: Python<'_>, index: usize) -> PyResult<Resources> {
        let row = self.row(index)?;
        self.matcher.get().taken(py, &self.placed, row).map(Resources)
    }

    /// Why tasks were left out, one entry for each request.
    fn reasons(&self) -> Vec<Unmatched> {
        self.reasons.clone()
    }

    fn __len__(&self) -> usize {
        self.placed.placed().len()
    }

    fn __repr__(&self) -> String {
        let (placed, left_out) = (self.placed.placed().len(), self.placed.left_out().len());
        format!("Placements({placed} placed, {left_out} left out)")
    }
}

/// Why the tasks of one request were left out, as it was when the first of them was.
#[pyclass(frozen, get_all, module = "apportion")]
#[derive(Clone)]
pub(crate) struct Unmatched {
    /// The request's number.
    request: u64,
    /// How many tasks were left out.
    tasks: u32,
    /// The first of them, by index.
    first_task: u32,
    /// How many agents there were.
    agents: u32,
    /// The reasons as a sentence.
    text: String,
}

#[pymethods]
impl Unmatched {
    fn __repr__(&self) -> String {
        format!("Unmatched({})", self.text)
    }
}
