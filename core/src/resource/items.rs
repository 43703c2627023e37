//! Sets of strings.

use crate::error::{Entity, Error, Result};
use core::fmt;

/// A set of strings, kept in order, so that equal sets are equal whatever order they came in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Items(Vec<String>);

impl Items {
    /// The set of these items.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the index of an item that is there twice.
    pub fn from_distinct<S: Into<String>>(items: impl IntoIterator<Item = S>) -> Result<Items> {
        let mut items: Vec<String> = items.into_iter().map(Into::into).collect();
        items.sort_unstable();
        match items.windows(2).position(|pair| pair[0] == pair[1]) {
            Some(at) => Err(Error::invalid(Entity::Set, "an item is there twice", at)),
            None => Ok(Items(items)),
        }
    }

    /// Reads `{x,y}`.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the braces are missing or an item is empty or there twice.
    pub fn parse(text: &str) -> Result<Items> {
        let invalid = |at| Error::invalid(Entity::Set, "expected {item,...}", at);
        let inner = text
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'))
            .ok_or_else(|| invalid(0))?;
        if inner.trim().is_empty() {
            return Ok(Items::default());
        }
        let mut at = 1;
        for item in inner.split(',') {
            if item.trim().is_empty() {
                return Err(invalid(at));
            }
            at += item.len() + 1;
        }
        Items::from_distinct(inner.split(',').map(str::trim))
    }

    /// The items, ascending.
    pub fn as_slice(&self) -> &[String] {
        &self.0
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every item of `other` is here.
    pub fn contains(&self, other: &Items) -> bool {
        other.0.iter().all(|item| self.0.binary_search(item).is_ok())
    }

    /// Adds the items of `other`.
    pub fn union(&mut self, other: &Items) {
        self.0.extend_from_slice(&other.0);
        self.0.sort_unstable();
        self.0.dedup();
    }

    /// Removes the items of `other`; what is not here is ignored.
    pub fn subtract(&mut self, other: &Items) {
        self.0.retain(|item| other.0.binary_search(item).is_err());
    }
}

impl fmt::Display for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}", self.0.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_does_not_matter() {
        assert_eq!(Items::parse("{b,a}"), Items::parse("{a,b}"));
        assert!(Items::parse("{a,b}").unwrap().contains(&Items::parse("{b}").unwrap()));
        assert!(!Items::parse("{a}").unwrap().contains(&Items::parse("{b}").unwrap()));
    }

    #[test]
    fn union_and_difference() {
        let mut items = Items::parse("{a,c}").unwrap();
        items.union(&Items::parse("{b,c}").unwrap());
        assert_eq!(items.to_string(), "{a,b,c}");
        items.subtract(&Items::parse("{a,z}").unwrap());
        assert_eq!(items.to_string(), "{b,c}");
    }

    #[test]
    fn refuses_what_is_no_set() {
        for text in ["", "a", "{a", "{a,}", "{,}", "{a,a}"] {
            assert!(Items::parse(text).is_err(), "{text}");
        }
    }
}
