//! Names as dense numbers: the only place where strings are looked up.

use crate::error::Result;
use crate::limits::{self, Limit};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use std::collections::HashMap;
use std::sync::Arc;

/// The number of a name in an [`Interner`] of the same tag.
pub struct Sym<Tag> {
    index: u32,
    what: PhantomData<fn() -> Tag>,
}

impl<Tag> Sym<Tag> {
    /// The number; dense, from 0.
    pub const fn index(self) -> usize {
        self.index as usize
    }

    /// The name with this number. Whether there is one is up to the caller.
    pub const fn from_index(index: u32) -> Self {
        Sym { index, what: PhantomData }
    }
}

// Written out: derives would ask the same of `Tag`, which is only a name.
impl<Tag> Clone for Sym<Tag> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<Tag> Copy for Sym<Tag> {}
impl<Tag> PartialEq for Sym<Tag> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<Tag> Eq for Sym<Tag> {}
impl<Tag> PartialOrd for Sym<Tag> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<Tag> Ord for Sym<Tag> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<Tag> Hash for Sym<Tag> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<Tag> fmt::Debug for Sym<Tag> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// So many keys are looked for one by one.
const FEW: usize = 8;

/// A table that gives equal keys equal numbers, from 0 up, in the order they come; forgotten ones are used again first.
///
/// Hashing is the standard library's keyed SipHash: keys come from outside, and a table that is easily flooded would be
/// a weakness. Nothing ever walks the hash table, so its order never shows.
///
/// ```
/// use apportion_core::intern::Interner;
/// enum ResourceName {}
/// let mut names: Interner<ResourceName, str> = Interner::default();
/// let cpus = names.intern("cpus", 100)?;
/// assert_eq!(names.intern("cpus", 100)?, cpus);
/// assert_eq!(names.resolve(cpus), "cpus");
/// assert_eq!(names.find("mem"), None);
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
pub struct Interner<Tag, Key: ?Sized> {
    numbers: HashMap<Arc<Key>, u32>,
    /// By number; the key of a forgotten number stays until the number is used again.
    keys: Vec<Arc<Key>>,
    /// Forgotten numbers, the smallest last.
    free: Vec<u32>,
    what: PhantomData<fn() -> Tag>,
}

impl<Tag, Key: ?Sized> Default for Interner<Tag, Key> {
    fn default() -> Self {
        Interner { numbers: HashMap::new(), keys: Vec::new(), free: Vec::new(), what: PhantomData }
    }
}

impl<Tag, Key: ?Sized> Clone for Interner<Tag, Key> {
    fn clone(&self) -> Self {
        Interner {
            numbers: self.numbers.clone(),
            keys: self.keys.clone(),
            free: self.free.clone(),
            what: PhantomData,
        }
    }
}

impl<Tag, Key: ?Sized + fmt::Debug> fmt::Debug for Interner<Tag, Key> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.keys).finish()
    }
}

impl<Tag, Key: ?Sized + Eq + Hash> Interner<Tag, Key> {
    /// The number of a key, a new one if it is not known yet. O(length).
    ///
    /// # Errors
    /// [`Error::LimitReached`](crate::error::Error::LimitReached) when a new key would be the `max + 1`st.
    pub fn intern(&mut self, key: &Key, max: u32) -> Result<Sym<Tag>>
    where
        Arc<Key>: for<'a> From<&'a Key>,
    {
        if let Some(number) = self.find(key) {
            return Ok(number);
        }
        limits::check(Limit::Names, self.len() + 1, max)?;
        let key: Arc<Key> = Arc::from(key);
        let number = match self.free.pop() {
            Some(number) => {
                self.keys[number as usize] = Arc::clone(&key);
                number
            }
            None => {
                self.keys.push(Arc::clone(&key));
                self.keys.len() as u32 - 1
            }
        };
        self.numbers.insert(key, number);
        Ok(Sym::from_index(number))
    }

    /// The number of a key, if it is known.
    pub fn find(&self, key: &Key) -> Option<Sym<Tag>> {
        // The first few come over and over: comparing is cheaper than hashing. Not where a key may be forgotten.
        let is_whole = self.keys.len() == self.numbers.len();
        let few = if is_whole { self.keys.len().min(FEW) } else { 0 };
        for (number, known) in self.keys[..few].iter().enumerate() {
            if **known == *key {
                return Some(Sym::from_index(number as u32));
            }
        }
        if is_whole && self.keys.len() <= FEW {
            return None;
        }
        self.numbers.get(key).copied().map(Sym::from_index)
    }

    /// The key of a number that this table gave out.
    pub fn resolve(&self, number: Sym<Tag>) -> &Key {
        &self.keys[number.index()]
    }

    /// Forgets every key but those to keep, and returns how many. Their numbers are given out again, the smallest first.
    pub fn retain(&mut self, keep: impl Fn(Sym<Tag>) -> bool) -> usize {
        let before = self.free.len();
        for number in 0..self.keys.len() as u32 {
            let is_known = self.is_known(Sym::from_index(number));
            if is_known && !keep(Sym::from_index(number)) {
                self.numbers.remove(&self.keys[number as usize]);
                self.free.push(number);
            }
        }
        self.free.sort_unstable_by(|left, right| right.cmp(left));
        self.free.len() - before
    }

    /// Whether a number stands for a key: it was given out, and not forgotten since.
    pub fn is_known(&self, number: Sym<Tag>) -> bool {
        let key = self.keys.get(number.index());
        key.and_then(|key| self.numbers.get(key)) == Some(&(number.index() as u32))
    }

    /// Leaves a number out, the next one: it stands for nothing.
    pub(crate) fn skip(&mut self) -> Sym<Tag>
    where
        Arc<Key>: Default,
    {
        self.keys.push(Arc::default());
        Sym::from_index(self.keys.len() as u32 - 1)
    }

    /// Makes the numbers that stand for nothing free to be given out, the smallest first.
    pub(crate) fn free_unknown(&mut self) {
        let numbers = (0..self.keys.len() as u32).rev();
        self.free = numbers.filter(|number| !self.is_known(Sym::from_index(*number))).collect();
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// One more than the highest number ever given out.
    pub fn capacity(&self) -> usize {
        self.keys.len()
    }

    /// The numbers ever given out, ascending, those forgotten since too.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Sym<Tag>> + use<Tag, Key> {
        (0..self.keys.len() as u32).map(Sym::from_index)
    }
}
