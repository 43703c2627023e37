//! Backfill: when and where the first unit without a place will have one.

use super::place::{Place, amount, asked, names, quantity};
use super::run::{Plan, Unit};
use super::{Oracle, Work};
use std::collections::BTreeMap;

/// Thousandths by place and resource.
type Amounts = BTreeMap<(usize, String), i128>;

/// A reservation: from when, and what of each place and resource is held back until then.
#[derive(Debug, Clone)]
pub(super) struct Hold {
    pub(super) at_ns: u64,
    kept: Amounts,
}

impl Hold {
    /// Whether a task at a place has ended by then, or leaves what is kept.
    pub(super) fn leaves(&self, work: &Work, now_ns: u64, index: usize, place: &Place) -> bool {
        let ends_ns = work.runs_ns.map(|runs_ns| now_ns.saturating_add(runs_ns));
        ends_ns.is_some_and(|ends_ns| ends_ns <= self.at_ns)
            || names(&work.request).into_iter().all(|name| {
                let left = amount(&place.free(), &name) - asked(&work.request, &name);
                left >= self.kept.get(&(index, name)).copied().unwrap_or(0)
            })
    }
}

impl Oracle {
    /// The reservation of a unit, if what is known of ends lets it have one.
    pub(super) fn reserve(&self, plan: &Plan, unit: &Unit) -> Option<Hold> {
        let ends = self.running.iter().filter_map(|(key, running)| Some((running.ends_ns?, *key)));
        let mut instants: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
        ends.for_each(|(end, key)| instants.entry(end).or_default().push(key));
        let mut copy = self.clone();
        let mut given_back = Amounts::new();
        for (at_ns, keys) in instants {
            for key in keys {
                for part in &copy.running[&key].parts {
                    let is_there = |place: &Place| {
                        place.offers.iter().any(|offer| offer.serial == part.serial)
                    };
                    let place = copy.places.iter().position(|p| p.as_ref().is_some_and(is_there));
                    if let Some(place) = place {
                        let of = (place, part.resource.name.clone());
                        *given_back.entry(of).or_default() += quantity(&part.resource);
                    }
                }
                copy.end(key);
            }
            let Some(placed) = copy.clone().try_unit(plan, unit, None) else { continue };
            let mut kept = Amounts::new();
            for placed in placed {
                for part in placed.parts {
                    let quantity = quantity(&part.resource);
                    let of = (placed.place, part.resource.name);
                    *kept.entry(of).or_default() += quantity;
                }
            }
            for (of, amount) in &mut kept {
                *amount = (*amount - given_back.get(of).copied().unwrap_or(0)).max(0);
            }
            return Some(Hold { at_ns, kept });
        }
        None
    }
}
