//! Batches of agents: names, and what each has, row by row or column by column.

use crate::column::Doubles;
use crate::errors::{invalid, refused_item};
use crate::resources::ResourcesLike;
use apportion_core::attribute::Attribute;
use apportion_core::error::Entity;
use apportion_core::resource::{Resource, Resources};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyMapping, PyString};

/// What each of some agents has.
pub(crate) enum Rows {
    /// One entry an agent.
    Each(Vec<Resources>),
    /// For each scalar one column, with one entry an agent.
    Columns(Vec<(String, Vec<f64>)>),
}

impl<'py> FromPyObject<'_, 'py> for Rows {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(columns) = object.cast::<PyMapping>() {
            let column = |entry: Bound<'py, PyAny>| {
                let (name, Doubles(amounts)): (String, Doubles) = entry.extract()?;
                Ok((name, amounts))
            };
            let columns = columns.items()?.iter().map(column).collect::<PyResult<_>>()?;
            return Ok(Rows::Columns(columns));
        }
        if object.is_instance_of::<PyString>() {
            return Err(PyTypeError::new_err("expected the resources of each agent, not one text"));
        }
        let entries = object.try_iter()?;
        let entries = entries.map(|entry| Ok(entry?.extract::<ResourcesLike>()?.0));
        Ok(Rows::Each(entries.collect::<PyResult<_>>()?))
    }
}

impl Rows {
    /// One entry an agent, of which there are so many.
    pub(crate) fn into_each(self, agents: usize) -> PyResult<Vec<Resources>> {
        let columns = match self {
            Rows::Each(each) => {
                same_length("resources", each.len(), agents)?;
                return Ok(each);
            }
            Rows::Columns(columns) => columns,
        };
        let mut each = vec![Resources::new(); agents];
        for (name, amounts) in columns {
            same_length(&name, amounts.len(), agents)?;
            for (index, (resources, amount)) in each.iter_mut().zip(amounts).enumerate() {
                let resource = Resource::scalar(name.as_str(), amount);
                resources.add(resource.map_err(|error| refused_item(error, index))?);
            }
        }
        Ok(each)
    }
}

/// Refuses a column that has not one entry for each.
pub(crate) fn same_length(name: &str, length: usize, expected: usize) -> PyResult<()> {
    if length == expected {
        return Ok(());
    }
    let message = format_args!("{name}: {length} entries, where there must be {expected}");
    Err(invalid(Entity::Argument, message, length.min(expected)))
}

/// The attributes of each of some agents; none where none are given.
pub(crate) fn attributes(
    given: Option<Vec<Vec<String>>>,
    agents: usize,
) -> PyResult<Vec<Vec<Attribute>>> {
    let Some(given) = given else { return Ok(vec![Vec::new(); agents]) };
    same_length("attributes", given.len(), agents)?;
    given
        .iter()
        .enumerate()
        .map(|(index, texts)| parse_attributes(texts).map_err(|error| refused_item(error, index)))
        .collect()
}

/// Attributes from their texts.
pub(crate) fn parse_attributes(
    texts: &[String],
) -> Result<Vec<Attribute>, apportion_core::error::Error> {
    texts.iter().map(|text| Attribute::parse(text)).collect()
}
