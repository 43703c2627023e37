//! Attributes of agents: what offer constraints and matchers look at.

use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits};
use crate::resource::{Items, Quantity, Ranges};
use core::fmt;

/// A named property of an agent. Names may be there several times; constraints look at the first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attribute {
    /// The name.
    pub name: String,
    /// The value.
    pub value: AttributeValue,
}

/// The value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AttributeValue {
    /// A text: the only type that text predicates look into.
    Text(String),
    /// A number.
    Scalar(Quantity),
    /// A set of integers.
    Ranges(Ranges),
    /// A set of strings.
    Set(Items),
}

impl Attribute {
    /// A text attribute.
    pub fn text(name: impl Into<String>, value: impl Into<String>) -> Self {
        Attribute { name: name.into(), value: AttributeValue::Text(value.into()) }
    }

    /// Reads `name:value`: `[a-b]` are ranges, `{x,y}` is a set, a decimal number is a scalar, the rest is text.
    ///
    /// # Errors
    /// [`Error::Invalid`] when there is no name or no colon, or the ranges or set are malformed.
    pub fn parse(text: &str) -> Result<Self> {
        let (name, value) = text.split_once(':').ok_or(Error::invalid(
            Entity::Attribute,
            "expected name:value",
            0,
        ))?;
        if name.trim().is_empty() {
            return Err(Error::invalid(Entity::Attribute, "empty name", 0));
        }
        let value = value.trim();
        let value = match value.as_bytes().first() {
            Some(b'[') => AttributeValue::Ranges(Ranges::parse(value)?),
            Some(b'{') => AttributeValue::Set(Items::parse(value)?),
            _ => match Quantity::parse(value) {
                Ok(quantity) => AttributeValue::Scalar(quantity),
                Err(_) => AttributeValue::Text(value.to_owned()),
            },
        };
        Ok(Attribute { name: name.trim().to_owned(), value })
    }
}

/// Checks the attributes of one agent.
///
/// # Errors
/// [`Error::LimitReached`] above [`Limits::attributes_per_agent`]; [`Error::Invalid`] with the index of one without
/// a name.
pub fn validate(attributes: &[Attribute], limits: &Limits) -> Result<()> {
    crate::limits::check(Limit::AttributesPerAgent, attributes.len(), limits.attributes_per_agent)?;
    match attributes.iter().position(|attribute| attribute.name.is_empty()) {
        Some(at) => Err(Error::invalid(Entity::Attribute, "empty name", at)),
        None => Ok(()),
    }
}

impl fmt::Display for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.name)?;
        match &self.value {
            AttributeValue::Text(text) => f.write_str(text),
            AttributeValue::Scalar(quantity) => quantity.fmt(f),
            AttributeValue::Ranges(ranges) => ranges.fmt(f),
            AttributeValue::Set(items) => items.fmt(f),
        }
    }
}
