//! Amounts by resource name: demands, where absent means zero, and limits, where absent means unlimited.

use super::{Quantity, Resource, Resources, Value};
use crate::error::{Entity, Error, Result};
use core::fmt;

/// Reads `name:amount;name:amount`, white space around names and amounts ignored.
fn parse(text: &str, mut entry: impl FnMut(&str, Quantity, usize) -> Result<()>) -> Result<()> {
    if text.trim().is_empty() {
        return Ok(());
    }
    let mut at = 0;
    for part in text.split(';') {
        if !part.trim().is_empty() {
            let (name, amount) = part.split_once(':').ok_or(Error::invalid(
                Entity::Quantity,
                "expected name:amount",
                at,
            ))?;
            if name.trim().is_empty() {
                return Err(Error::invalid(Entity::Quantity, "empty name", at));
            }
            let amount = Quantity::parse(amount.trim())
                .map_err(|error| error.shifted(at + name.len() + 1))?;
            entry(name.trim(), amount, at)?;
        }
        at += part.len() + 1;
    }
    Ok(())
}

fn display<'a>(
    entries: impl Iterator<Item = &'a (String, Quantity)>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    for (index, (name, quantity)) in entries.enumerate() {
        write!(f, "{}{name}:{quantity}", if index == 0 { "" } else { ";" })?;
    }
    Ok(())
}

/// Amounts by name, sorted, none of them zero: absent means zero.
///
/// ```
/// use apportion_core::resource::Quantities;
/// let demand = Quantities::parse("ports:3;cpus:1;cpus:10.5")?;
/// assert_eq!(demand.to_string(), "cpus:11.5;ports:3");
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Quantities(Vec<(String, Quantity)>);

impl Quantities {
    /// Nothing of anything.
    pub const fn new() -> Self {
        Quantities(Vec::new())
    }

    /// Reads `cpus:1;mem:512`; what is named twice is summed, zeros are dropped.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the byte offset of what is no name or no amount.
    pub fn parse(text: &str) -> Result<Self> {
        let mut quantities = Quantities::new();
        parse(text, |name, quantity, _| {
            quantities.add(name, quantity);
            Ok(())
        })?;
        Ok(quantities)
    }

    /// The scalars of a list by name, shared volumes once.
    pub fn of_scalars(resources: &Resources) -> Self {
        let mut quantities = Quantities::new();
        for resource in resources.objects() {
            if let Some(quantity) = resource.quantity() {
                quantities.add(&resource.name, quantity);
            }
        }
        quantities
    }

    /// Everything of a list by name: scalars by amount, ranges and sets by the number of their members.
    pub fn of(resources: &Resources) -> Self {
        let mut quantities = Quantities::new();
        for Resource { name, value, .. } in resources.objects() {
            let units = match value {
                Value::Scalar(quantity) => {
                    quantities.add(name, *quantity);
                    continue;
                }
                Value::Ranges(ranges) => ranges.count(),
                Value::Set(items) => items.as_slice().len() as u128,
            };
            let cap = i64::MAX as u128 / 1000;
            quantities.add(name, Quantity::checked(units.min(cap) as i64 * 1000));
        }
        quantities
    }

    /// Adds an amount of a name.
    pub fn add(&mut self, name: &str, quantity: Quantity) {
        if quantity.is_zero() {
            return;
        }
        match self.position(name) {
            Ok(at) => self.0[at].1 += quantity,
            Err(at) => self.0.insert(at, (name.to_owned(), quantity)),
        }
    }

    /// Adds all of `other`.
    pub fn add_all(&mut self, other: &Quantities) {
        for (name, quantity) in &other.0 {
            self.add(name, *quantity);
        }
    }

    /// Takes all of `other` away, each name down to zero.
    pub fn subtract(&mut self, other: &Quantities) {
        for (name, quantity) in &other.0 {
            if let Ok(at) = self.position(name) {
                self.0[at].1 = self.0[at].1.saturating_sub(*quantity);
            }
        }
        self.0.retain(|(_, quantity)| !quantity.is_zero());
    }

    /// The amount of a name: zero if absent.
    pub fn amount(&self, name: &str) -> Quantity {
        self.position(name).map_or(Quantity::ZERO, |at| self.0[at].1)
    }

    /// Whether there is at least as much of everything as in `other`.
    pub fn contains(&self, other: &Quantities) -> bool {
        other.0.iter().all(|(name, quantity)| self.amount(name) >= *quantity)
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names and amounts, by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, Quantity)> {
        self.0.iter().map(|(name, quantity)| (name.as_str(), *quantity))
    }

    fn position(&self, name: &str) -> core::result::Result<usize, usize> {
        self.0.binary_search_by(|(mine, _)| mine.as_str().cmp(name))
    }
}

impl fmt::Display for Quantities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self.0.iter(), f)
    }
}

/// Upper bounds by name, sorted: absent means unlimited, and zero is a limit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct QuantityLimits(Vec<(String, Quantity)>);

impl QuantityLimits {
    /// No limits.
    pub const fn new() -> Self {
        QuantityLimits(Vec::new())
    }

    /// Reads `cpus:1;mem:512`; zeros are kept.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the byte offset of what is no name or no amount, or named twice.
    pub fn parse(text: &str) -> Result<Self> {
        let mut limits = QuantityLimits::new();
        parse(text, |name, quantity, at| {
            limits.set(name, quantity).map_err(|error| error.shifted(at))
        })?;
        Ok(limits)
    }

    /// Limits a name that is not limited yet.
    ///
    /// # Errors
    /// [`Error::Invalid`] when it is.
    pub fn set(&mut self, name: &str, limit: Quantity) -> Result<()> {
        match self.position(name) {
            Ok(_) => Err(Error::invalid(Entity::Quota, "a name is limited twice", 0)),
            Err(at) => {
                self.0.insert(at, (name.to_owned(), limit));
                Ok(())
            }
        }
    }

    /// The limit of a name: `None` is unlimited.
    pub fn limit(&self, name: &str) -> Option<Quantity> {
        self.position(name).ok().map(|at| self.0[at].1)
    }

    /// Whether nothing is limited.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Lowers every limit by what is used of it, down to zero.
    pub fn subtract(&mut self, used: &Quantities) {
        for (name, limit) in &mut self.0 {
            *limit = limit.saturating_sub(used.amount(name));
        }
    }

    /// Whether `quantities` stays within every limit.
    pub fn contains(&self, quantities: &Quantities) -> bool {
        self.0.iter().all(|(name, limit)| quantities.amount(name) <= *limit)
    }

    /// Whether what stays within `other` stays within these: every limit here is one there, and not lower.
    pub fn contains_limits(&self, other: &QuantityLimits) -> bool {
        self.0.iter().all(|(name, limit)| other.limit(name).is_some_and(|theirs| theirs <= *limit))
    }

    /// The names and limits, by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, Quantity)> {
        self.0.iter().map(|(name, quantity)| (name.as_str(), *quantity))
    }

    fn position(&self, name: &str) -> core::result::Result<usize, usize> {
        self.0.binary_search_by(|(mine, _)| mine.as_str().cmp(name))
    }
}

impl fmt::Display for QuantityLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self.0.iter(), f)
    }
}
