//! What cycles decided, as columns.

use crate::column::Column;
use apportion_core::allocator::OfferBatch;
use apportion_core::id::{AgentId, FrameworkId, OfferId};
use pyo3::prelude::*;

/// What the cycles of one call decided, as columns: row `i` is offer `i`.
///
/// The scalars of offer `i` are the rows `scalar_ends[i - 1]` to `scalar_ends[i]` (from 0 for the
/// first) of the scalar columns. What is not scalar, such as ports, is in
/// `Allocator.offer_resources`.
#[pyclass(frozen, get_all, module = "apportion")]
pub(crate) struct Offers {
    /// The offers' ids (uint64).
    ids: Py<Column>,
    /// To whom (uint64); see `Allocator.framework_name`.
    frameworks: Py<Column>,
    /// On which agent (uint64); see `Allocator.agent_name`.
    agents: Py<Column>,
    /// Under which role (uint32); see `Allocator.role_name`.
    roles: Py<Column>,
    /// Where each offer's scalars end (uint32).
    scalar_ends: Py<Column>,
    /// What the scalars are (uint32); see `Allocator.kind`.
    scalar_kinds: Py<Column>,
    /// The scalars' amounts in thousandths (int64).
    scalar_amounts: Py<Column>,
}

#[pymethods]
impl Offers {
    fn __len__(&self, py: Python<'_>) -> PyResult<usize> {
        self.ids.bind(py).len()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Offers({} offers)", self.__len__(py)?))
    }
}

/// The columns of a batch, taken while the allocator is locked.
pub(crate) struct OfferColumns {
    ids: Vec<u64>,
    frameworks: Vec<u64>,
    agents: Vec<u64>,
    roles: Vec<u32>,
    scalar_ends: Vec<u32>,
    scalar_kinds: Vec<u32>,
    scalar_amounts: Vec<i64>,
}

impl OfferColumns {
    pub(crate) fn of(batch: OfferBatch<'_>) -> Self {
        OfferColumns {
            ids: batch.offers().iter().copied().map(OfferId::to_bits).collect(),
            frameworks: batch.frameworks().iter().copied().map(FrameworkId::to_bits).collect(),
            agents: batch.agents().iter().copied().map(AgentId::to_bits).collect(),
            roles: batch.roles().to_vec(),
            scalar_ends: batch.scalar_ends().to_vec(),
            scalar_kinds: batch.scalar_kinds().to_vec(),
            scalar_amounts: batch.scalar_amounts().to_vec(),
        }
    }

    pub(crate) fn into_offers(self, py: Python<'_>) -> PyResult<Offers> {
        Ok(Offers {
            ids: Py::new(py, Column::from(self.ids))?,
            frameworks: Py::new(py, Column::from(self.frameworks))?,
            agents: Py::new(py, Column::from(self.agents))?,
            roles: Py::new(py, Column::from(self.roles))?,
            scalar_ends: Py::new(py, Column::from(self.scalar_ends))?,
            scalar_kinds: Py::new(py, Column::from(self.scalar_kinds))?,
            scalar_amounts: Py::new(py, Column::from(self.scalar_amounts))?,
        })
    }
}
