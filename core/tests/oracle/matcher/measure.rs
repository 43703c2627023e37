//! Scores: integers, in units of 2^-40.

use super::place::amount;
use super::{Oracle, Work};
use apportion_core::matching::{Blend, Measure, Part};
use apportion_core::resource::{Resource, Resources, Value};
use apportion_core::rng::Rng;

/// 1 in the units of scores.
pub(super) const UNIT: i128 = 1 << 40;

pub(super) fn share(part: i128, total: i128) -> i128 {
    if total == 0 { 0 } else { part * UNIT / total }
}

impl Oracle {
    /// What an agent's place has of a resource: total, free before the task, and what the task asks for.
    fn amounts(&self, work: &Work, place: usize, name: &str) -> (i128, i128, i128) {
        let there = self.places[place].as_ref().unwrap();
        let scalars = |resources: &Resources| {
            let is_scalar = |object: &Resource| matches!(object.value, Value::Scalar(_));
            amount(&resources.filter(is_scalar), name)
        };
        let total = scalars(&there.total()) + self.beside(&there.agent, name);
        let asked = work.request.scalars.amount(name).thousandths();
        (total, scalars(&there.free()), i128::from(asked))
    }

    fn measure(&self, measure: &Measure, work: &Work, place: usize) -> i128 {
        let in_use = |name: &str| {
            let (total, free, asked) = self.amounts(work, place, name);
            share(total - free + asked, total)
        };
        match measure {
            Measure::Packed(name) => in_use(name),
            Measure::Spread(name) => {
                let (total, free, asked) = self.amounts(work, place, name);
                share(free - asked, total)
            }
            Measure::Aligned(name) => {
                let (total, free, asked) = self.amounts(work, place, name);
                share(asked, total) * share(free, total) / UNIT
            }
            Measure::BestFitV3(name) => {
                let (total, free, asked) = self.amounts(work, place, name);
                if total == 0 {
                    return 0;
                }
                let left = share(free - asked, total) as f64 / UNIT as f64;
                ((10.0 - libm::exp10(left)) / 9.0 * UNIT as f64).floor() as i128
            }
            Measure::Balanced(names) => {
                let shares: Vec<i128> = names.iter().map(|name| in_use(name)).collect();
                UNIT - (shares.iter().max().unwrap() - shares.iter().min().unwrap())
            }
            Measure::Random(seed) => {
                let seed = seed ^ work.key.rotate_left(32);
                i128::from(Rng::keyed(seed, place as u64).next_u64() >> 24)
            }
            on_devices => self.on_devices(on_devices, work, place),
        }
    }

    /// What the score of a task at a place where it fits is the sum of: terms, then preferences, each with what it counts and how
    /// far it is met.
    pub(super) fn parts(&self, work: &Work, place: usize) -> Vec<(Part, i128, i128)> {
        let fitness = work.request.fitness.as_ref().unwrap_or(&self.fitness);
        let agent = &self.places[place].as_ref().unwrap().agent;
        let preferences = self.preferences(work, agent);
        let is_fenzo = fitness.blend == Blend::Fenzo && !preferences.is_empty();
        let terms = fitness.terms.iter().map(|term| i128::from(term.weight));
        let all_terms = terms.sum::<i128>().max(1);
        let factor = if is_fenzo { 7 * preferences.len() as i128 } else { 1 };
        let terms = (0..).zip(&fitness.terms).map(|(at, term)| {
            let value = self.measure(&term.measure, work, place);
            (Part::Term(at), factor * i128::from(term.weight), value)
        });
        let preferences = preferences.into_iter().map(|(at, weight, value)| {
            let weight = if is_fenzo { 10 * all_terms } else { weight };
            (Part::Preference(at), weight, value)
        });
        terms.chain(preferences).collect()
    }

    /// The score of a task at a place where it fits.
    pub(super) fn score(&self, work: &Work, place: usize) -> i128 {
        self.parts(work, place).into_iter().map(|(_, weight, value)| weight * value).sum()
    }
}
