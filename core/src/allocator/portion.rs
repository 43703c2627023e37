//! The part of an agent that one framework may be offered, and cutting it down to guarantees, limits and headroom.

use super::bag::Bag;
use super::catalog::{Catalog, Kind};
use crate::rng::Rng;

/// Upper bounds by scalar: thousandths, `UNLIMITED` where nothing is said.
pub(super) const UNLIMITED: i64 = i64::MAX;

/// Amounts of the quota-counted scalars of a portion: parallel to its scalars, 0 for the others.
pub(super) type Part = Vec<i64>;

/// Sets `part` to everything that counts for quota.
pub(super) fn counted(catalog: &Catalog, portion: &Bag, part: &mut Part) {
    part.clear();
    part.extend(
        portion
            .scalars()
            .iter()
            .map(|&(kind, amount)| if catalog.kind(kind).counts_for_quota() { amount } else { 0 }),
    );
}

/// Cuts `part` so that what is left of each scalar fits `bounds`, which shrink by it.
///
/// What can only be taken whole stays or goes, copy by copy. Where it competes with divisible amounts of the same name,
/// `rng` decides who comes first.
pub(super) fn shrink(
    catalog: &Catalog,
    portion: &Bag,
    part: &mut Part,
    bounds: &mut [i64],
    rng: &mut Rng,
) {
    let kind = |at: usize| catalog.kind(portion.scalars()[at].0);
    let mut order: smallvec::SmallVec<[usize; 8]> =
        (0..part.len()).filter(|at| part[*at] > 0).collect();
    if order.iter().any(|at| kind(*at).whole.is_some()) {
        rng.shuffle(&mut order);
    }
    for at in order {
        let Kind { scalar: Some(scalar), whole, .. } = *kind(at) else { continue };
        let bound = &mut bounds[scalar as usize];
        if *bound == UNLIMITED {
            continue;
        }
        part[at] = match whole {
            None => part[at].min((*bound).max(0)),
            Some(whole) if kind(at).shared => part[at] * i64::from(whole <= *bound),
            Some(whole) => part[at].min((*bound).max(0) / whole.max(1)),
        };
        *bound -= kind(at).thousandths(part[at]);
    }
}

/// Adds the thousandths of `part` to `sums`, by scalar.
pub(super) fn add_to(catalog: &Catalog, portion: &Bag, part: &Part, sums: &mut [i64]) {
    for (&(kind, _), amount) in portion.scalars().iter().zip(part) {
        let kind = catalog.kind(kind);
        if let (true, Some(scalar)) = (*amount > 0, kind.scalar) {
            sums[scalar as usize] += kind.thousandths(*amount);
        }
    }
}
