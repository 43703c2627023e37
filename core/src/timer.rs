//! Deadlines: a queue of things that fall due, in order of time, then of arrival.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Nanoseconds since whatever moment the caller counts from. The core has no clock: every `now` comes from outside.
pub type Instant = u64;

/// A queue of things that fall due at some instant. Things due at one instant come out in the order they went in.
///
/// There is no cancelling: whoever takes a thing out checks whether it still matters.
///
/// ```
/// use apportion_core::timer::Timers;
/// let mut timers = Timers::new();
/// timers.arm(20, "later");
/// timers.arm(10, "soon");
/// assert_eq!(timers.next_due(), Some(10));
/// assert_eq!(timers.pop_due(15), Some((10, "soon")));
/// assert_eq!(timers.pop_due(15), None);
/// ```
#[derive(Debug, Clone)]
pub struct Timers<T> {
    queue: BinaryHeap<Reverse<Entry<T>>>,
    armed: u64,
}

#[derive(Debug, Clone)]
struct Entry<T> {
    due: Instant,
    order: u64,
    what: T,
}

// Only time and arrival count: what falls due need not be comparable.
impl<T> PartialEq for Entry<T> {
    fn eq(&self, other: &Self) -> bool {
        (self.due, self.order) == (other.due, other.order)
    }
}
impl<T> Eq for Entry<T> {}
impl<T> PartialOrd for Entry<T> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Entry<T> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        (self.due, self.order).cmp(&(other.due, other.order))
    }
}

impl<T> Default for Timers<T> {
    fn default() -> Self {
        Timers { queue: BinaryHeap::new(), armed: 0 }
    }
}

impl<T> Timers<T> {
    /// An empty queue.
    pub fn new() -> Self {
        Timers::default()
    }

    /// Lets `what` fall due at `due`. O(log n).
    pub fn arm(&mut self, due: Instant, what: T) {
        self.queue.push(Reverse(Entry { due, order: self.armed, what }));
        self.armed += 1;
    }

    /// When the next thing falls due.
    pub fn next_due(&self) -> Option<Instant> {
        self.queue.peek().map(|Reverse(entry)| entry.due)
    }

    /// Takes the next thing that is due at `now` or before. O(log n).
    pub fn pop_due(&mut self, now: Instant) -> Option<(Instant, T)> {
        if self.next_due()? > now {
            return None;
        }
        self.queue.pop().map(|Reverse(entry)| (entry.due, entry.what))
    }

    /// Drops what does not satisfy `keep`. O(n).
    pub fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        self.queue.retain(|Reverse(entry)| keep(&entry.what));
    }

    /// All that is armed and when it falls due, in no particular order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Instant, &T)> {
        self.queue.iter().map(|Reverse(entry)| (entry.due, &entry.what))
    }

    /// All that is armed and when it falls due, in the order it will come out. O(n log n).
    pub(crate) fn in_order(&self) -> Vec<(Instant, &T)> {
        let Timers { queue, armed: _ } = self;
        let mut entries: Vec<&Entry<T>> = queue.iter().map(|Reverse(entry)| entry).collect();
        entries.sort_unstable();
        entries.into_iter().map(|Entry { due, order: _, what }| (*due, what)).collect()
    }

    /// How many things are armed.
    pub fn len(&self) -> usize {
        self.queue.len()
    }

    /// Whether nothing is armed.
    pub fn is_empty(&self) -> bool {
        self.queue.is_empty()
    }
}
