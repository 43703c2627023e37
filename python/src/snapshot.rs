//! Snapshots: an allocator as bytes, and back; forks; a hash.

use crate::allocator::Allocator;
use crate::column::Octets;
use crate::errors::refused;
use crate::settings;
use crate::shared::Shared;
use apportion_core::allocator as core;
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyBytes};
use std::collections::BTreeMap;

#[pymethods]
impl Allocator {
    /// The whole state as bytes: what `restore` makes of them decides as this one would have.
    ///
    /// The journal is not part of it.
    fn snapshot<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let snapshot = self.0.with(py, |allocator| allocator.snapshot())?;
        Ok(PyBytes::new(py, &snapshot))
    }

    /// The allocator of a snapshot: going on from there equals never having stopped.
    ///
    /// Nothing in the bytes is believed. `limits` are its limits from now on; without, those that
    /// it was saved with.
    ///
    /// Raises:
    ///     InvalidError: with the byte that is wrong.
    ///     TruncatedError: where the bytes end too early.
    ///     LimitError: for what passes a limit.
    #[staticmethod]
    #[pyo3(signature = (snapshot, *, limits = None))]
    fn restore(
        py: Python<'_>,
        snapshot: Octets,
        limits: Option<BTreeMap<String, i64>>,
    ) -> PyResult<Allocator> {
        let limits = limits.map(|given| settings::limits(Some(given))).transpose()?;
        let restored = py.detach(|| core::Allocator::restore(&snapshot.0, limits.as_ref()));
        Ok(Allocator(Shared::new(restored.map_err(refused)?)))
    }

    /// A copy to try things on: it shares nothing with this one, and keeps no journal.
    fn fork(&self, py: Python<'_>) -> PyResult<Allocator> {
        Ok(Allocator(Shared::new(self.0.with(py, |allocator| allocator.fork())?)))
    }

    /// As `fork`.
    fn __copy__(&self, py: Python<'_>) -> PyResult<Allocator> {
        self.fork(py)
    }

    /// As `fork`.
    fn __deepcopy__(&self, py: Python<'_>, memo: Bound<'_, PyAny>) -> PyResult<Allocator> {
        let _ = memo;
        self.fork(py)
    }

    /// A hash of everything that decisions depend on. Refused inputs do not change it.
    ///
    /// Another version of this package may hash differently.
    fn state_hash(&self, py: Python<'_>) -> PyResult<u64> {
        self.0.with(py, |allocator| allocator.state_hash())
    }
}
