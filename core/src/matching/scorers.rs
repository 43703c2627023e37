//! The fitnesses in use, each with its scores of all places.

use super::columns::{Columns, LANES};
use super::fitness::{Blend, Fitness, Measure};
use super::score::Scorer;
use crate::error::{Error, Result};
use crate::limits::Limit;
use std::collections::HashMap;

/// The most different fitnesses in use at a time: each is brought up to date with every task placed.
pub(super) const MAX_FITNESSES: usize = 64;

#[derive(Debug, Clone)]
struct Used {
    scorer: Scorer,
    fitness: Fitness,
    /// How many classes rank by it; one of none is used again. The first is the matcher's own, and held by it.
    classes: u32,
}

/// All fitnesses in use.
#[derive(Debug, Clone, Default)]
pub(super) struct Scorers {
    used: Vec<Used>,
    numbers: HashMap<Fitness, u32>,
}

impl Scorers {
    pub(super) fn new(fitness: &Fitness, columns: &mut Columns) -> Result<Scorers> {
        let mut scorers = Scorers::default();
        scorers.hold(fitness, columns)?;
        Ok(scorers)
    }

    /// The scorer of this number, which a class holds.
    pub(super) fn at(&self, number: u32) -> &Scorer {
        &self.used[number as usize].scorer
    }

    /// Whether one more fitness may come, if it is a new one.
    pub(super) fn check_room(&self, fitness: Option<&Fitness>) -> Result<()> {
        let is_new = fitness.is_some_and(|fitness| !self.numbers.contains_key(fitness));
        if is_new && self.numbers.len() >= MAX_FITNESSES {
            return Err(Error::LimitReached { limit: Limit::Kinds, max: MAX_FITNESSES as u64 });
        }
        Ok(())
    }

    /// The scalars a fitness looks at.
    pub(super) fn resources(fitness: &Fitness) -> impl Iterator<Item = &str> {
        fitness.terms.iter().flat_map(|term| {
            let names = match &term.measure {
                Measure::Packed(name)
                | Measure::Spread(name)
                | Measure::Aligned(name)
                | Measure::BestFitV3(name) => core::slice::from_ref(name),
                Measure::Balanced(names) => names,
                Measure::Random(_) | Measure::Unfragmented | Measure::Unstranded => &[],
            };
            names.iter().map(String::as_str)
        })
    }

    /// The number of a fitness, for one more class.
    pub(super) fn hold(&mut self, fitness: &Fitness, columns: &mut Columns) -> Result<u32> {
        if let Some(&number) = self.numbers.get(fitness) {
            self.used[number as usize].classes += 1;
            return Ok(number);
        }
        let mut scorer = Scorer::new(fitness, columns)?;
        scorer.grow(columns.blocks());
        for place in 0..(columns.blocks() * LANES) as u32 {
            if columns.is_taken(place) {
                scorer.refresh(columns, place);
            }
        }
        let used = Used { scorer, fitness: fitness.clone(), classes: 1 };
        let number = match self.used.iter().position(|used| used.classes == 0) {
            Some(number) => {
                self.used[number] = used;
                number
            }
            None => {
                self.used.push(used);
                self.used.len() - 1
            }
        };
        self.numbers.insert(fitness.clone(), number as u32);
        Ok(number as u32)
    }

    /// The number of the matcher's own fitness, for one more class.
    pub(super) fn hold_own(&mut self) -> u32 {
        self.used[0].classes += 1;
        0
    }

    /// How terms and preferences are put together.
    pub(super) fn blend(&self, number: u32) -> Blend {
        self.used[number as usize].fitness.blend
    }

    /// One class fewer ranks by it.
    pub(super) fn release(&mut self, number: u32) {
        let used = &mut self.used[number as usize];
        used.classes -= 1;
        if used.classes == 0 {
            self.numbers.remove(&used.fitness);
        }
    }

    fn in_use(&mut self) -> impl Iterator<Item = &mut Scorer> {
        let used = self.used.iter_mut().filter(|used| used.classes > 0);
        used.map(|used| &mut used.scorer)
    }

    pub(super) fn each(&self) -> impl Iterator<Item = &Scorer> {
        self.used.iter().filter(|used| used.classes > 0).map(|used| &used.scorer)
    }

    pub(super) fn grow(&mut self, blocks: usize) {
        self.in_use().for_each(|scorer| scorer.grow(blocks));
    }

    /// Brings a place up to date after its columns changed.
    pub(super) fn refresh(&mut self, columns: &Columns, place: u32) {
        self.in_use().for_each(|scorer| scorer.refresh(columns, place));
    }
}
