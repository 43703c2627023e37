//! Sets of dense numbers as bits: filters, constraints and capabilities that AND into a mask of agents.

/// A set of `u32`s, 64 to a word. Grows on insertion; a number beyond its end is simply not in it.
///
/// ```
/// use apportion_core::bitset::BitSet;
/// let mut set = BitSet::new();
/// set.insert(70);
/// assert!(set.contains(70) && !set.contains(7_000_000));
/// assert_eq!(set.word(1), 1 << 6);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BitSet {
    words: Vec<u64>,
}

impl BitSet {
    /// The empty set.
    pub const fn new() -> Self {
        BitSet { words: Vec::new() }
    }

    /// Adds a number.
    pub fn insert(&mut self, number: u32) {
        let word = number as usize / 64;
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        self.words[word] |= 1 << (number % 64);
    }

    /// Adds all numbers below `count`.
    ///
    /// ```
    /// # use apportion_core::bitset::BitSet;
    /// let mut set = BitSet::new();
    /// set.insert_first(70);
    /// assert!(set.iter().eq(0..70));
    /// ```
    pub fn insert_first(&mut self, count: u32) {
        let (whole, rest) = (count as usize / 64, count % 64);
        if self.words.len() < count.div_ceil(64) as usize {
            self.words.resize(count.div_ceil(64) as usize, 0);
        }
        self.words[..whole].fill(u64::MAX);
        if rest > 0 {
            self.words[whole] |= (1 << rest) - 1;
        }
    }

    /// Whether nothing was ever put in.
    pub(crate) fn is_unused(&self) -> bool {
        self.words.is_empty()
    }

    /// Removes a number.
    pub fn remove(&mut self, number: u32) {
        if let Some(word) = self.words.get_mut(number as usize / 64) {
            *word &= !(1 << (number % 64));
        }
    }

    /// Whether a number is in the set.
    pub fn contains(&self, number: u32) -> bool {
        self.word(number as usize / 64) >> (number % 64) & 1 == 1
    }

    /// The numbers 64 * `index` and following as a mask, lowest bit first.
    pub fn word(&self, index: usize) -> u64 {
        self.words.get(index).copied().unwrap_or(0)
    }

    /// Adds all numbers of another set.
    pub fn union(&mut self, other: &BitSet) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    /// Adds all numbers below `64 * words` that are not in another set.
    pub fn union_of_others(&mut self, other: &BitSet, words: usize) {
        if self.words.len() < words {
            self.words.resize(words, 0);
        }
        for (index, word) in self.words.iter_mut().enumerate().take(words) {
            *word |= !other.word(index);
        }
    }

    /// Removes everything and keeps the memory.
    pub fn clear(&mut self) {
        self.words.fill(0);
    }

    /// How many numbers there are.
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// The numbers, ascending.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        self.words.iter().enumerate().flat_map(|(index, word)| {
            let ones =
                core::iter::successors(Some(*word), |rest| Some(rest & rest.wrapping_sub(1)));
            ones.take_while(|rest| *rest != 0)
                .map(move |rest| index as u32 * 64 + rest.trailing_zeros())
        })
    }
}

impl FromIterator<u32> for BitSet {
    fn from_iter<I: IntoIterator<Item = u32>>(numbers: I) -> Self {
        let mut set = BitSet::new();
        numbers.into_iter().for_each(|number| set.insert(number));
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iterates_in_order_and_forgets() {
        let mut set = BitSet::new();
        for number in [5, 0, 63, 64, 200, 5] {
            set.insert(number);
        }
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 5, 63, 64, 200]);
        set.remove(63);
        set.remove(1_000_000);
        assert_eq!(set.count(), 4);
        set.clear();
        assert!(set.is_empty());
    }
}
