//! Typed ids: a dense index and a generation, so that an id of something gone is caught, never mistaken.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

/// The id of a `T`: an index into a table, and how often that place was used before.
///
/// Ids are plain 64-bit values for C and Python ([`Id::to_bits`]); an id made of arbitrary bits is safe to pass in, it
/// just names nothing.
pub struct Id<T> {
    index: u32,
    generation: u32,
    what: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id with this index and generation.
    pub const fn new(index: u32, generation: u32) -> Self {
        Id { index, generation, what: PhantomData }
    }

    /// The place in its table. Places are used again after removal, with a higher generation.
    pub const fn index(self) -> u32 {
        self.index
    }

    /// How often the place was used before.
    pub const fn generation(self) -> u32 {
        self.generation
    }

    /// The id as one number: generation in the upper half, index in the lower.
    ///
    /// ```
    /// use apportion_core::id::AgentId;
    /// let id = AgentId::new(7, 2);
    /// assert_eq!(id.to_bits(), 0x0000_0002_0000_0007);
    /// assert_eq!(AgentId::from_bits(id.to_bits()), id);
    /// ```
    pub const fn to_bits(self) -> u64 {
        (self.generation as u64) << 32 | self.index as u64
    }

    /// The id of which [`Id::to_bits`] made this number.
    pub const fn from_bits(bits: u64) -> Self {
        Id::new(bits as u32, (bits >> 32) as u32)
    }
}

// Written out: derives would ask the same of `T`, which is only a name.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.to_bits() == other.to_bits()
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.to_bits().cmp(&other.to_bits())
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.to_bits().hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.index, self.generation)
    }
}

/// What [`AgentId`] names.
#[derive(Debug, Clone, Copy)]
pub enum AgentTag {}
/// What [`FrameworkId`] names.
#[derive(Debug, Clone, Copy)]
pub enum FrameworkTag {}
/// What [`OfferId`] names.
#[derive(Debug, Clone, Copy)]
pub enum OfferTag {}
/// What [`TaskId`] names.
#[derive(Debug, Clone, Copy)]
pub enum TaskTag {}

/// An agent of one allocator or matcher.
pub type AgentId = Id<AgentTag>;
/// A framework of one allocator.
pub type FrameworkId = Id<FrameworkTag>;
/// An offer of one allocator.
pub type OfferId = Id<OfferTag>;
/// A task of one matcher.
pub type TaskId = Id<TaskTag>;
