//! Conditions that look at an agent alone, ready to be asked.

use super::constraint::{Comparison, Condition, Key};
use crate::attribute::{Attribute, AttributeValue};
use crate::constraint::compile_pattern;
use crate::error::Result;
use crate::limits::Limits;
use regex::Regex;

/// A condition with its regular expression compiled.
#[derive(Debug, Clone)]
pub(super) struct Compiled {
    pub(super) condition: Condition,
    regex: Option<Regex>,
}

impl Compiled {
    pub(super) fn new(condition: &Condition, limits: &Limits) -> Result<Compiled> {
        let regex = match condition {
            Condition::Matches { pattern, .. } => Some(compile_pattern(pattern, limits)?),
            _ => None,
        };
        Ok(Compiled { condition: condition.clone(), regex })
    }

    /// Whether an agent satisfies it.
    pub(super) fn holds(&self, name: &str, attributes: &[Attribute]) -> bool {
        let key = self.condition.key();
        match &self.condition {
            Condition::Exists { .. } => look_up(key, name, attributes, |_| true).is_some(),
            Condition::Absent { .. } => look_up(key, name, attributes, |_| true).is_none(),
            Condition::NoneOf { values, .. } => {
                !look_up(key, name, attributes, |found| found.is_any_of(values)).unwrap_or(false)
            }
            _ => look_up(key, name, attributes, |found| self.is_met(found)).unwrap_or(false),
        }
    }

    fn is_met(&self, found: Found<'_>) -> bool {
        match &self.condition {
            Condition::Equals { value, .. } => found.is(value),
            Condition::OneOf { values, .. } => found.is_any_of(values),
            Condition::Matches { .. } => {
                let regex = self.regex.as_ref();
                found.text().is_some_and(|text| regex.is_some_and(|regex| regex.is_match(text)))
            }
            Condition::Compares { comparison, number, .. } => {
                let Found::Value(AttributeValue::Scalar(own)) = found else { return false };
                match comparison {
                    Comparison::Less => own < number,
                    Comparison::AtMost => own <= number,
                    Comparison::AtLeast => own >= number,
                    Comparison::Greater => own > number,
                }
            }
            _ => false,
        }
    }
}

/// The value of a key.
#[derive(Debug, Clone, Copy)]
enum Found<'a> {
    Name(&'a str),
    Value(&'a AttributeValue),
}

impl<'a> Found<'a> {
    fn text(self) -> Option<&'a str> {
        match self {
            Found::Name(name) => Some(name),
            Found::Value(AttributeValue::Text(text)) => Some(text),
            Found::Value(_) => None,
        }
    }

    fn is(self, value: &AttributeValue) -> bool {
        match (self, value) {
            (Found::Name(name), AttributeValue::Text(text)) => name == text,
            (Found::Name(_), _) => false,
            (Found::Value(own), other) => own == other,
        }
    }

    fn is_any_of(self, values: &[AttributeValue]) -> bool {
        values.iter().any(|value| self.is(value))
    }
}

/// What `ask` says of the value of a key, `None` where it is absent.
fn look_up(
    key: &Key,
    name: &str,
    attributes: &[Attribute],
    ask: impl FnOnce(Found<'_>) -> bool,
) -> Option<bool> {
    match key {
        Key::Agent => Some(ask(Found::Name(name))),
        Key::Attribute(wanted) => {
            let found = attributes.iter().find(|attribute| attribute.name == *wanted)?;
            Some(ask(Found::Value(&found.value)))
        }
    }
}
