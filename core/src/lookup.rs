//! Values that are found by a key which they know themselves, or by which they are known elsewhere: names of agents, keys
//! of offers.

use core::hash::{BuildHasher, Hash, Hasher};
use hashbrown::HashTable;
use std::hash::{DefaultHasher, RandomState};

/// A key as it is looked for: hashed once, however often it is asked for then.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hashed(u64);

/// A table of values by keys that it does not keep. Hashes are kept beside the values, so that growing reads no key.
///
/// Hashing is the standard library's keyed SipHash, as everywhere: keys come from outside. Nothing that walks the table
/// may let its order show.
#[derive(Debug, Clone)]
pub(crate) struct Lookup<T> {
    hasher: RandomState,
    table: HashTable<(u64, T)>,
}

impl<T> Default for Lookup<T> {
    fn default() -> Self {
        Lookup { hasher: RandomState::new(), table: HashTable::new() }
    }
}

impl<T> Lookup<T> {
    /// Hashes a key of many pieces for this table.
    pub(crate) fn hash<K: Hash + ?Sized>(&self, key: &K) -> Hashed {
        let mut buffered = Buffered::new(self.hasher.build_hasher());
        key.hash(&mut buffered);
        Hashed(buffered.finish())
    }

    /// Hashes a key that is one piece.
    pub(crate) fn hash_piece(&self, key: &[u8]) -> Hashed {
        let mut hasher = self.hasher.build_hasher();
        hasher.write(key);
        Hashed(hasher.finish())
    }

    /// The value of a key; `is_it` tells it from others that hash alike.
    pub(crate) fn find(&self, key: Hashed, is_it: impl Fn(&T) -> bool) -> Option<&T> {
        self.table.find(key.0, |(_, value)| is_it(value)).map(|(_, value)| value)
    }

    /// The same, to change what does not touch its key.
    pub(crate) fn find_mut(&mut self, key: Hashed, is_it: impl Fn(&T) -> bool) -> Option<&mut T> {
        self.table.find_mut(key.0, |(_, value)| is_it(value)).map(|(_, value)| value)
    }

    /// Adds a value whose key has none yet.
    pub(crate) fn insert(&mut self, key: Hashed, value: T) {
        self.table.insert_unique(key.0, (key.0, value), |(hash, _)| *hash);
    }

    /// Takes the value of a key out.
    pub(crate) fn remove(&mut self, key: Hashed, is_it: impl Fn(&T) -> bool) -> Option<T> {
        let entry = self.table.find_entry(key.0, |(_, value)| is_it(value)).ok()?;
        Some(entry.remove().0.1)
    }

    /// Makes room for so many more.
    pub(crate) fn reserve(&mut self, more: usize) {
        self.table.reserve(more, |(hash, _)| *hash);
    }

    pub(crate) fn len(&self) -> usize {
        self.table.len()
    }

    /// All values, in no order.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.table.iter().map(|(_, value)| value)
    }
}

/// Collects what is hashed: SipHash takes one long piece several times faster than many short ones.
struct Buffered {
    hasher: DefaultHasher,
    buffer: [u8; 128],
    filled: usize,
}

impl Buffered {
    fn new(hasher: DefaultHasher) -> Self {
        Buffered { hasher, buffer: [0; 128], filled: 0 }
    }
}

impl Hasher for Buffered {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        match self.buffer.get_mut(self.filled..self.filled + bytes.len()) {
            Some(room) => {
                room.copy_from_slice(bytes);
                self.filled += bytes.len();
            }
            None => {
                self.hasher.write(&self.buffer[..self.filled]);
                self.hasher.write(bytes);
                self.filled = 0;
            }
        }
    }

    #[inline]
    fn finish(&self) -> u64 {
        let mut hasher = self.hasher.clone();
        hasher.write(&self.buffer[..self.filled]);
        hasher.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_put_in() {
        let names: Vec<String> = (0..1000).map(|number| format!("name-{number}")).collect();
        let mut lookup: Lookup<usize> = Lookup::default();
        for (number, name) in names.iter().enumerate() {
            let hashed = lookup.hash(name.as_str());
            assert_eq!(lookup.find(hashed, |other| names[*other] == *name), None);
            lookup.insert(hashed, number);
        }
        for (number, name) in names.iter().enumerate().step_by(2) {
            let hashed = lookup.hash(name.as_str());
            assert_eq!(lookup.remove(hashed, |other| names[*other] == *name), Some(number));
        }
        for (number, name) in names.iter().enumerate() {
            let found = lookup.find(lookup.hash(name.as_str()), |other| names[*other] == *name);
            assert_eq!(found.copied(), (number % 2 == 1).then_some(number));
        }
        assert_eq!(lookup.len(), 500);
    }

    #[test]
    fn long_keys_are_told_apart_by_any_part() {
        let lookup: Lookup<u64> = Lookup::default();
        let parts = |changed: usize| -> Vec<String> {
            let part = |at| if at == changed { "other".into() } else { "x".repeat(at * 7) };
            (0..30).map(part).collect()
        };
        let hashes: std::collections::BTreeSet<u64> =
            (0..=30).map(|changed| lookup.hash(&parts(changed)).0).collect();
        assert_eq!(hashes.len(), 31);
        assert_eq!(lookup.hash(&parts(30)).0, lookup.hash(&parts(31)).0);
    }

    #[test]
    fn values_that_hash_alike_are_told_apart() {
        let mut lookup: Lookup<u64> = Lookup::default();
        let hashed = lookup.hash("one");
        lookup.insert(hashed, 1);
        lookup.insert(hashed, 2);
        assert_eq!(lookup.find(hashed, |value| *value == 2), Some(&2));
        assert_eq!(lookup.find(hashed, |value| *value == 3), None);
    }
}
