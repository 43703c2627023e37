//! Scenario files.

use crate::errors::invalid;
use apportion_core::error::Entity;
use apportion_core::scenario::{Apportion, parse, run};
use pyo3::prelude::*;

/// Plays the cases of a scenario file: for each whether it passed, and its line or lines.
///
/// Args:
///     text: What the file holds.
///     name: What the file is called in errors.
///
/// Raises:
///     InvalidError: for a text that is none, `at` the line; it names file, line and column.
#[pyfunction]
#[pyo3(signature = (text, name = "scenario"))]
pub(crate) fn run_scenarios(
    py: Python<'_>,
    text: &str,
    name: &str,
) -> PyResult<Vec<(bool, String)>> {
    py.detach(|| {
        let cases = parse(text).map_err(|error| {
            invalid(Entity::Scenario, format_args!("{name}:{error}"), error.line)
        })?;
        let outcomes = cases.iter().map(|case| run(case, &mut Apportion));
        Ok(outcomes.map(|outcome| (outcome.mismatch.is_none(), outcome.to_string())).collect())
    })
}
