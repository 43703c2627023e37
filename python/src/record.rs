//! RecordIO.

use crate::column::Octets;
use crate::errors::refused;
use crate::shared::Shared;
use apportion_core::recordio::{self as core, MAX_RECORD_DEFAULT};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

// Python is shown the number.
const _: () = assert!(MAX_RECORD_DEFAULT == 268_435_456);

/// A RecordIO record: the data behind its length.
#[pyfunction]
pub(crate) fn encode_record(py: Python<'_>, data: Octets) -> Bound<'_, PyBytes> {
    let mut record = Vec::new();
    core::encode_into(&mut record, &data.0);
    PyBytes::new(py, &record)
}

/// Reads a RecordIO stream piece by piece.
///
/// Args:
///     max_record: The longest record taken; a longer one is refused when its header is read.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct RecordDecoder(Shared<core::Decoder>);

#[pymethods]
impl RecordDecoder {
    #[new]
    #[pyo3(signature = (max_record = 268_435_456))]
    fn new(max_record: u64) -> Self {
        RecordDecoder(Shared::new(core::Decoder::with_max_record(max_record)))
    }

    /// The next piece of the stream, of any length; returns the records it completes.
    ///
    /// Records before a broken header are returned; the next call says what is wrong with it.
    ///
    /// Raises:
    ///     InvalidError: for a header that is none.
    ///     LimitError: for a record that is too long.
    fn push<'py>(&self, py: Python<'py>, data: Octets) -> PyResult<Vec<Bound<'py, PyBytes>>> {
        let (records, broken) = self.0.with(py, |decoder| {
            let mut records = Vec::new();
            for record in decoder.push(&data.0) {
                match record {
                    Ok(record) => records.push(record.to_vec()),
                    Err(error) => return (records, Some(error)),
                }
            }
            (records, None)
        })?;
        match broken {
            // A decoder that failed stays so.
            Some(error) if records.is_empty() => Err(refused(error)),
            _ => Ok(records.iter().map(|record| PyBytes::new(py, record)).collect()),
        }
    }

    /// Says that the stream has ended.
    ///
    /// Raises:
    ///     TruncatedError: when it ended within a record.
    fn finish(&self, py: Python<'_>) -> PyResult<()> {
        self.0.read(py, core::Decoder::finish)?.map_err(refused)
    }
}
