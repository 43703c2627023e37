//! Resources: read from text, amounts by name or resource objects; never changed.

use crate::errors::{invalid, refused};
use apportion_core::error::Entity;
use apportion_core::limits::Limits;
use apportion_core::resource::{self as core, Quantities, Quantity, QuantityLimits, Value, text};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyMapping, PyString};
use std::collections::BTreeMap;

/// One resource object: an amount of something, and for whom it is kept.
#[pyclass(frozen, eq, hash, module = "apportion")]
#[derive(PartialEq, Hash, Clone)]
pub(crate) struct Resource(pub(crate) core::Resource);

/// A value as Python has it.
#[derive(IntoPyObject)]
enum Amount {
    Scalar(f64),
    Ranges(Vec<(u64, u64)>),
    Items(Vec<String>),
}

#[pymethods]
impl Resource {
    /// What it is: `cpus`, `mem`, `ports`, ...
    #[getter]
    fn name(&self) -> &str {
        &self.0.name
    }

    /// The role it is reserved to; `*` is unreserved.
    #[getter]
    fn role(&self) -> &str {
        self.0.role().unwrap_or("*")
    }

    /// The amount; for ranges the first and last number of each; for sets the items.
    #[getter]
    fn value(&self) -> Amount {
        match &self.0.value {
            Value::Scalar(quantity) => Amount::Scalar(quantity.to_f64()),
            Value::Ranges(ranges) => {
                let pair = |range: &core::Range| (range.begin, range.end);
                Amount::Ranges(ranges.as_slice().iter().map(pair).collect())
            }
            Value::Set(items) => Amount::Items(items.as_slice().to_vec()),
        }
    }

    /// Whether it may be taken back at any time.
    #[getter]
    fn revocable(&self) -> bool {
        self.0.revocable
    }

    /// Whether it may be held several times at once.
    #[getter]
    fn shared(&self) -> bool {
        self.0.shared
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("Resource({})", self.0)
    }
}

/// A list of resource objects that never changes; equal if it holds the same, in whatever order.
///
/// Made of text (`cpus:4;mem:1024;ports:[31000-32000]`), of amounts by name, or of `Resource`
/// objects. `str()` gives the text back.
///
/// Raises:
///     InvalidError: for what is malformed, `at` the byte.
#[pyclass(frozen, eq, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct Resources(pub(crate) core::Resources);

#[pymethods]
impl Resources {
    #[new]
    #[pyo3(signature = (resources = None))]
    fn new(resources: Option<Bound<'_, PyAny>>) -> PyResult<Self> {
        let Some(resources) = resources else { return Ok(Resources(core::Resources::new())) };
        let is_list = !(resources.is_instance_of::<Resources>()
            || resources.is_instance_of::<PyString>()
            || resources.is_instance_of::<PyMapping>());
        if !is_list {
            return Ok(Resources(resources.extract::<ResourcesLike>()?.0));
        }
        let mut sum = core::Resources::new();
        for item in resources.try_iter()? {
            sum.add(item?.cast::<Resource>()?.get().0.clone());
        }
        Ok(Resources(sum))
    }

    /// The scalar amounts by name, whatever they are reserved to.
    fn scalars(&self) -> BTreeMap<String, f64> {
        by_name(&Quantities::of_scalars(&self.0))
    }

    /// Whether all of `other` is here.
    fn contains(&self, other: ResourcesLike) -> bool {
        self.0.contains(&other.0)
    }

    fn __add__(&self, other: &Self) -> Self {
        let mut sum = self.0.clone();
        sum.add_all(&other.0);
        Resources(sum)
    }

    fn __sub__(&self, other: &Self) -> Self {
        let mut rest = self.0.clone();
        rest.subtract(&other.0);
        Resources(rest)
    }

    fn __len__(&self) -> usize {
        self.0.objects().len()
    }

    fn __iter__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let sorted = self.0.sorted();
        let objects: Vec<Resource> =
            sorted.into_iter().map(|(object, _)| Resource(object.clone())).collect();
        Ok(objects.into_pyobject(py)?.try_iter()?.into_any().unbind())
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("Resources({:?})", self.0.to_string())
    }
}

/// Resources in any of their forms.
pub(crate) struct ResourcesLike(pub(crate) core::Resources);

impl<'py> FromPyObject<'_, 'py> for ResourcesLike {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(resources) = object.cast::<Resources>() {
            return Ok(ResourcesLike(resources.get().0.clone()));
        }
        if let Ok(text) = object.cast::<PyString>() {
            let resources = text::parse(&text.to_cow()?, &Limits::default());
            return Ok(ResourcesLike(resources.map_err(refused)?));
        }
        let mut resources = core::Resources::new();
        for (name, amount) in amounts(&object)? {
            resources.add(core::Resource::scalar(name, amount).map_err(refused)?);
        }
        Ok(ResourcesLike(resources))
    }
}

/// Amounts by name, in either form.
pub(crate) struct QuantitiesLike(Vec<(String, Quantity)>);

impl QuantitiesLike {
    /// As a demand: absent means none.
    pub(crate) fn quantities(&self) -> Quantities {
        let mut quantities = Quantities::new();
        for (name, quantity) in &self.0 {
            quantities.add(name, *quantity);
        }
        quantities
    }

    /// As limits: absent means unlimited.
    pub(crate) fn limits(&self) -> PyResult<QuantityLimits> {
        let mut limits = QuantityLimits::new();
        for (name, quantity) in &self.0 {
            limits.set(name, *quantity).map_err(refused)?;
        }
        Ok(limits)
    }
}

impl<'py> FromPyObject<'_, 'py> for QuantitiesLike {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(text) = object.cast::<PyString>() {
            // Limits keep zeros; what is named twice is refused in both forms.
            let limits = QuantityLimits::parse(&text.to_cow()?).map_err(refused)?;
            let entries = limits.iter().map(|(name, limit)| (name.to_owned(), limit));
            return Ok(QuantitiesLike(entries.collect()));
        }
        let entries = amounts(&object)?
            .into_iter()
            .map(|(name, amount)| Ok((name, Quantity::from_f64(amount).map_err(refused)?)));
        Ok(QuantitiesLike(entries.collect::<PyResult<_>>()?))
    }
}

/// The entries of a mapping from names to amounts.
fn amounts(object: &Bound<'_, PyAny>) -> PyResult<Vec<(String, f64)>> {
    let mapping = object
        .cast::<PyMapping>()
        .map_err(|_| PyTypeError::new_err("expected text, amounts by name, or Resources"))?;
    let entry = |item: Bound<'_, PyAny>| {
        let (name, amount): (String, f64) = item.extract()?;
        if name.is_empty() {
            return Err(invalid(Entity::Resource, "empty name", 0));
        }
        Ok((name, amount))
    };
    mapping.items()?.iter().map(entry).collect()
}

/// Amounts by name as Python has them.
pub(crate) fn by_name(quantities: &Quantities) -> BTreeMap<String, f64> {
    quantities.iter().map(|(name, quantity)| (name.to_owned(), quantity.to_f64())).collect()
}
