//! Fitness: which of the agents that fit is the best, as data.

use crate::error::{Entity, Error, Result};

/// The most terms one fitness has.
pub const MAX_TERMS: usize = 8;
/// The greatest weight of a term.
pub const MAX_WEIGHT: u32 = 1_000_000;

/// What a term measures: 0 to 1 of an agent that fits, with the task on it.
///
/// `total` is what the agent has of a resource: what its offers or its capacity hold and what the tasks that run there
/// hold beside. `free` is what is free before the task. A share of a resource that the agent has nothing of is 0. Shares count in units of
/// 2^-40, rounded down, so that sums are exact and the same everywhere.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// The share in use, this task included: `(total - free + asked) / total`. Full agents first.
    Packed(String),
    /// The share left without it: `(free - asked) / total`. Empty agents first.
    Spread(String),
    /// `asked / total * free / total`: agents whose free resources point the way the task does. Summed over resources it is
    /// the dot product.
    Aligned(String),
    /// `(10 - 10^((free - asked) / total)) / 9`: the mean over CPU and memory is Nomad's "best fit v3". 0 where the agent has
    /// nothing of it.
    BestFitV3(String),
    /// 1 less the difference of the greatest and the least share in use of these resources.
    Balanced(Vec<String>),
    /// A number drawn for the task's key and the place, from this seed.
    Random(u64),
    /// Fragmentation gradient descent, for shared GPUs: the less of what is free on the agent's devices the task makes useless to
    /// the [`Workload`](super::Workload) that is expected, the more; in whole hundredths, as its authors have it, so that what is
    /// nearly as good counts as equal. 1/2 where nothing changes. The devices that the task gets are chosen by it.
    Unfragmented,
    /// The same, not rounded, and with what the task strands: devices that are free and for which the scalar of the workload will
    /// not suffice. Fragments look one task ahead, this at all that still fit.
    Unstranded,
}

/// One part of a fitness: a measure, times a weight.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Term {
    /// What is measured.
    pub measure: Measure,
    /// How much it counts beside the other terms: 1 to [`MAX_WEIGHT`].
    pub weight: u32,
}

/// How the terms and the preferences of a request are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Blend {
    /// The weighted sum of terms and preferences.
    #[default]
    Sum,
    /// As Fenzo does: 35 parts of the weighted mean of the terms and 50 parts of the mean of the preferences, whose weights
    /// do not matter. What Fenzo takes for failures, such as a score of 0, is a score like any other.
    Fenzo,
}

/// How agents that fit are ranked: the greatest score wins, the lowest place among equals.
///
/// ```
/// use apportion_core::matching::{Fitness, Measure, Term};
/// let pack = Fitness::pack(["cpus"]);
/// assert_eq!(pack.terms, [Term { measure: Measure::Packed("cpus".into()), weight: 1 }]);
/// assert!(Fitness::first_fit().terms.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Fitness {
    /// The terms, at most [`MAX_TERMS`]; none is first fit.
    pub terms: Vec<Term>,
    /// How they and the preferences of a request are put together.
    pub blend: Blend,
}

impl Fitness {
    /// Every agent is as good as another: the lowest place that fits.
    pub const fn first_fit() -> Self {
        Fitness { terms: Vec::new(), blend: Blend::Sum }
    }

    /// Best fit by the mean share in use of these resources.
    pub fn pack<S: Into<String>>(resources: impl IntoIterator<Item = S>) -> Self {
        Fitness::of_each(resources, Measure::Packed)
    }

    /// The opposite: the greatest mean share left.
    pub fn spread<S: Into<String>>(resources: impl IntoIterator<Item = S>) -> Self {
        Fitness::of_each(resources, Measure::Spread)
    }

    /// The greatest dot product of what is asked for and what is free, both as shares of the agent.
    pub fn dot_product<S: Into<String>>(resources: impl IntoIterator<Item = S>) -> Self {
        Fitness::of_each(resources, Measure::Aligned)
    }

    /// Nomad's "best fit v3" over these resources: there, CPU and memory.
    pub fn best_fit_v3<S: Into<String>>(resources: impl IntoIterator<Item = S>) -> Self {
        Fitness::of_each(resources, Measure::BestFitV3)
    }

    /// Agents whose resources would be used evenly.
    pub fn balanced<S: Into<String>>(resources: impl IntoIterator<Item = S>) -> Self {
        Fitness::of(Measure::Balanced(resources.into_iter().map(Into::into).collect()))
    }

    /// Any agent that fits, drawn from a seed.
    pub fn random(seed: u64) -> Self {
        Fitness::of(Measure::Random(seed))
    }

    /// For shared GPUs, by the [`Workload`](super::Workload) that is expected: fragmentation gradient descent, and among agents and
    /// devices that are equal by it what [`Measure::Unstranded`] prefers.
    pub fn unfragmented() -> Self {
        let term = |measure, weight| Term { measure, weight };
        let terms = vec![term(Measure::Unfragmented, 1_000), term(Measure::Unstranded, 1)];
        Fitness { terms, blend: Blend::Sum }
    }

    /// One measure alone.
    pub fn of(measure: Measure) -> Self {
        Fitness { terms: vec![Term { measure, weight: 1 }], blend: Blend::Sum }
    }

    /// The same, put together as Fenzo does.
    #[must_use]
    pub fn as_fenzo(self) -> Self {
        Fitness { blend: Blend::Fenzo, ..self }
    }

    fn of_each<S: Into<String>>(
        resources: impl IntoIterator<Item = S>,
        measure: fn(String) -> Measure,
    ) -> Self {
        let term = |resource: S| Term { measure: measure(resource.into()), weight: 1 };
        Fitness { terms: resources.into_iter().map(term).collect(), blend: Blend::Sum }
    }

    /// Checks the terms.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the index of a term without a name or a weight, with too great a weight, or one too
    /// many.
    pub fn validate(&self) -> Result<()> {
        let invalid = |reason, at| Err(Error::invalid(Entity::Config, reason, at));
        if self.terms.len() > MAX_TERMS {
            return invalid("a fitness has at most eight terms", MAX_TERMS);
        }
        for (at, term) in self.terms.iter().enumerate() {
            let is_named = match &term.measure {
                Measure::Packed(name)
                | Measure::Spread(name)
                | Measure::Aligned(name)
                | Measure::BestFitV3(name) => !name.is_empty(),
                Measure::Balanced(names) => {
                    (1..=MAX_TERMS).contains(&names.len()) && !names.iter().any(String::is_empty)
                }
                Measure::Random(_) | Measure::Unfragmented | Measure::Unstranded => true,
            };
            if !is_named {
                return invalid("a term of a fitness needs one to eight resources", at);
            }
            if term.weight == 0 || term.weight > MAX_WEIGHT {
                return invalid("a weight is 1 to 1,000,000", at);
            }
        }
        Ok(())
    }
}
