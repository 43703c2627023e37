//! Fitness: which of the agents that fit is the best, as data.

use crate::error::{Entity, Error, Result};

/// The most terms one fitness has.
pub const MAX_TERMS: usize = 4;
/// The greatest weight of a term.
pub const MAX_WEIGHT: u32 = 1_000_000;

/// What a term likes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Prefer {
    /// The share in use, this task included: full agents first.
    Packed,
    /// The share left, this task taken off: empty agents first.
    Spread,
}

/// One part of a fitness: a share of one resource, times a weight.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Term {
    /// The scalar resource looked at.
    pub resource: String,
    /// Which share of it counts.
    pub prefer: Prefer,
    /// How much it counts beside the other terms: 1 to [`MAX_WEIGHT`].
    pub weight: u32,
}

/// How agents that fit are ranked: the greatest weighted sum of shares wins, the lowest place among equals.
///
/// A share is `x / total` of the agent, where `total` is what it has (what its offers hold) and `x` is what is in use
/// with this task, or what is left without it. The share of a resource of which an agent has nothing is 0, and 0 is a
/// score like any other. Sums are compared as exact fractions.
///
/// ```
/// use apportion_core::matching::{Fitness, Prefer, Term};
/// assert_eq!(
///     Fitness::pack(["cpus"]).terms,
///     [Term { resource: "cpus".into(), prefer: Prefer::Packed, weight: 1 }],
/// );
/// assert!(Fitness::first_fit().terms.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Fitness {
    /// The terms, at most [`MAX_TERMS`]; none is first fit.
    pub terms: Vec<Term>,
}

impl Fitness {
    /// Every agent is as good as another: the lowest place that fits.
    pub const fn first_fit() -> Self {
        Fitness { terms: Vec::new() }
    }

    /// Best fit by the mean share in use of these resources.
    pub fn pack<S: Into<String>>(resources: impl IntoIterator<Item = S>) -> Self {
        Fitness::uniform(resources, Prefer::Packed)
    }

    /// The opposite: the greatest mean share left.
    pub fn spread<S: Into<String>>(resources: impl IntoIterator<Item = S>) -> Self {
        Fitness::uniform(resources, Prefer::Spread)
    }

    fn uniform<S: Into<String>>(resources: impl IntoIterator<Item = S>, prefer: Prefer) -> Self {
        let term = |resource: S| Term { resource: resource.into(), prefer, weight: 1 };
        Fitness { terms: resources.into_iter().map(term).collect() }
    }

    /// Checks the terms.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the index of a term without a name or a weight, with too great a weight, or one too
    /// many.
    pub fn validate(&self) -> Result<()> {
        let invalid = |reason, at| Err(Error::invalid(Entity::Config, reason, at));
        if self.terms.len() > MAX_TERMS {
            return invalid("a fitness has at most four terms", MAX_TERMS);
        }
        for (at, term) in self.terms.iter().enumerate() {
            if term.resource.is_empty() {
                return invalid("a term of a fitness needs a resource", at);
            }
            if term.weight == 0 || term.weight > MAX_WEIGHT {
                return invalid("a weight is 1 to 1,000,000", at);
            }
        }
        Ok(())
    }
}
