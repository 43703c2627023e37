//! Resources, their amounts and offers of them.

use crate::wire::v1::{Attribute, Offer, Resource, resource, value};

impl Resource {
    /// A scalar, unreserved: `cpus`, `mem`.
    pub fn scalar(name: impl Into<String>, amount: f64) -> Resource {
        Resource {
            name: name.into(),
            r#type: value::Type::Scalar.into(),
            scalar: Some(value::Scalar { value: amount, ..Default::default() }),
            ..Default::default()
        }
    }

    /// Ranges with both ends included, unreserved: `ports`.
    pub fn ranges(
        name: impl Into<String>,
        ranges: impl IntoIterator<Item = (u64, u64)>,
    ) -> Resource {
        let range = ranges
            .into_iter()
            .map(|(begin, end)| value::Range { begin, end, ..Default::default() })
            .collect();
        Resource {
            name: name.into(),
            r#type: value::Type::Ranges.into(),
            ranges: Some(value::Ranges { range, ..Default::default() }),
            ..Default::default()
        }
    }

    /// The same, allocated to a role.
    #[must_use]
    pub fn allocated_to(mut self, role: impl Into<String>) -> Resource {
        self.allocation_info =
            Some(resource::AllocationInfo { role: Some(role.into()), ..Default::default() });
        self
    }

    /// The role it is offered or allocated to.
    pub fn allocation_role(&self) -> Option<&str> {
        self.allocation_info.as_ref()?.role.as_deref()
    }
}

impl Offer {
    /// The role the offer is made to.
    pub fn allocation_role(&self) -> Option<&str> {
        self.allocation_info.as_ref()?.role.as_deref()
    }

    /// The sum of a scalar resource over all reservations and disks; 0 if it has none.
    pub fn scalar(&self, name: &str) -> f64 {
        let named = self.resources.iter().filter(|resource| resource.name == name);
        named.filter_map(|resource| resource.scalar.as_ref()).map(|scalar| scalar.value).sum()
    }
}

impl Attribute {
    /// An attribute that is a text.
    pub fn text(name: impl Into<String>, text: impl Into<String>) -> Attribute {
        Attribute {
            name: name.into(),
            r#type: value::Type::Text.into(),
            text: Some(value::Text { value: text.into(), ..Default::default() }),
            ..Default::default()
        }
    }

    /// An attribute that is a number.
    pub fn scalar(name: impl Into<String>, number: f64) -> Attribute {
        Attribute {
            name: name.into(),
            r#type: value::Type::Scalar.into(),
            scalar: Some(value::Scalar { value: number, ..Default::default() }),
            ..Default::default()
        }
    }
}
