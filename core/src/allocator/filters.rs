//! Refusals in force: what not to offer again, to whom, under which role, on which agent, until when.

use super::bag::Bag;
use super::catalog::Catalog;
use super::names::RoleSym;
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// One refusal.
#[derive(Debug, Clone)]
pub(crate) struct Filter {
    /// Tells it from others of the same key.
    pub(crate) number: u64,
    pub(crate) refused: Bag,
}

/// (Framework, role, agent), framework and agent by place.
pub(crate) type FilterKey = (u32, RoleSym, u32);

/// All refusals in force. Several of one key stand side by side; they are not merged.
#[derive(Debug, Clone, Default)]
pub(crate) struct OfferFilters {
    pub(super) filters: BTreeMap<FilterKey, SmallVec<[Filter; 1]>>,
    pub(super) made: u64,
    pub(super) live: usize,
}

impl OfferFilters {
    /// Adds one and returns its number.
    pub(crate) fn insert(&mut self, key: FilterKey, refused: Bag) -> u64 {
        self.made += 1;
        self.live += 1;
        self.filters.entry(key).or_default().push(Filter { number: self.made, refused });
        self.made
    }

    /// Adds one that has its number.
    pub(super) fn put_back(&mut self, key: FilterKey, filter: Filter) {
        self.live += 1;
        self.filters.entry(key).or_default().push(filter);
    }

    /// Removes one, if it is still there. Tells whether it was, and whether another of its key is left.
    pub(crate) fn expire(&mut self, key: FilterKey, number: u64) -> (bool, bool) {
        let Some(filters) = self.filters.get_mut(&key) else { return (false, false) };
        let before = filters.len();
        filters.retain(|filter| filter.number != number);
        let removed = before - filters.len();
        self.live -= removed;
        let left = !filters.is_empty();
        if !left {
            self.filters.remove(&key);
        }
        (removed > 0, left)
    }

    /// Removes all of a key and tells how many there were.
    pub(crate) fn remove(&mut self, key: FilterKey) -> usize {
        let removed = self.filters.remove(&key).map_or(0, |filters| filters.len());
        self.live -= removed;
        removed
    }

    /// The agents on which a framework has filters for a role.
    pub(crate) fn agents_of(&self, framework: u32, role: RoleSym) -> Vec<u32> {
        self.filters
            .range((framework, role, 0)..=(framework, role, u32::MAX))
            .map(|(key, _)| key.2)
            .collect()
    }

    /// The keys of all filters of a framework.
    pub(crate) fn keys_of(&self, framework: u32) -> Vec<FilterKey> {
        let first = (framework, RoleSym::from_index(0), 0);
        let last = (framework, RoleSym::from_index(u32::MAX), u32::MAX);
        self.filters.range(first..=last).map(|(key, _)| *key).collect()
    }

    /// How many keys have filters.
    pub(crate) fn keys(&self) -> usize {
        self.filters.len()
    }

    /// Whether any refusal of this key covers `offer`.
    pub(crate) fn blocks(&self, key: FilterKey, offer: &Bag, catalog: &Catalog) -> bool {
        self.blocking(key, offer, catalog).next().is_some()
    }

    /// The numbers of the refusals of this key that cover `offer`.
    pub(crate) fn blocking<'a>(
        &'a self,
        key: FilterKey,
        offer: &'a Bag,
        catalog: &'a Catalog,
    ) -> impl Iterator<Item = u64> + 'a {
        let filters = self.filters.get(&key).map_or(&[][..], |filters| filters);
        let covers = |filter: &&Filter| catalog.contains(&filter.refused, offer);
        filters.iter().filter(covers).map(|filter| filter.number)
    }

    /// How many are in force.
    pub(crate) fn len(&self) -> usize {
        self.live
    }

    /// Whether this one is still in force.
    pub(crate) fn is_live(&self, key: FilterKey, number: u64) -> bool {
        self.filters
            .get(&key)
            .is_some_and(|filters| filters.iter().any(|filter| filter.number == number))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&FilterKey, &Filter)> {
        self.filters
            .iter()
            .flat_map(|(key, filters)| filters.iter().map(move |filter| (key, filter)))
    }
}
