//! Tables with typed ids: dense, places used again, stale ids caught.

use crate::error::{Entity, Error, Result};
use crate::id::Id;

/// A table of values of which each gets an [`Id`]. Removal frees the place and raises its generation.
///
/// ```
/// use apportion_core::{id::AgentTag, slot::Slots};
/// let mut agents: Slots<AgentTag, &str> = Slots::new();
/// let first = agents.insert("one");
/// assert_eq!(agents.remove(first), Some("one"));
/// let second = agents.insert("two");
/// assert_eq!(second.index(), first.index());
/// assert_eq!(agents.find(first), None);
/// ```
#[derive(Debug)]
pub struct Slots<Tag, T> {
    slots: Vec<Slot<T>>,
    free: Vec<u32>,
    what: core::marker::PhantomData<fn() -> Tag>,
}

/// Begins where a line of the cache does: what is in it touches no more lines than it must.
#[derive(Debug, Clone)]
#[repr(C, align(64))]
struct Slot<T> {
    value: Option<T>,
    generation: u32,
}

// Written out: a derive would ask the same of `Tag`, which is only a name.
impl<Tag, T: Clone> Clone for Slots<Tag, T> {
    fn clone(&self) -> Self {
        Slots {
            slots: self.slots.clone(),
            free: self.free.clone(),
            what: core::marker::PhantomData,
        }
    }
}

impl<Tag, T> Default for Slots<Tag, T> {
    fn default() -> Self {
        Slots { slots: Vec::new(), free: Vec::new(), what: core::marker::PhantomData }
    }
}

impl<Tag, T> Slots<Tag, T> {
    /// An empty table.
    pub fn new() -> Self {
        Slots::default()
    }

    /// Adds a value. The place freed last is used first.
    pub fn insert(&mut self, value: T) -> Id<Tag> {
        if let Some(index) = self.free.pop() {
            let slot = &mut self.slots[index as usize];
            slot.value = Some(value);
            return Id::new(index, slot.generation);
        }
        if self.slots.len() == self.slots.capacity() {
            // Doubling would leave up to half of a large table empty; smaller steps would move it all the more often.
            self.slots.reserve_exact(self.slots.len() / 6 + 4);
        }
        self.slots.push(Slot { generation: 0, value: Some(value) });
        Id::new(self.slots.len() as u32 - 1, 0)
    }

    /// Makes room for twice as many where there is none for one more: for tables that grow often and need not be tight.
    pub(crate) fn make_ample_room(&mut self) {
        if self.free.is_empty() && self.slots.len() == self.slots.capacity() {
            self.slots.reserve(self.slots.len().max(4));
        }
    }

    /// Makes room for so many more.
    pub(crate) fn reserve(&mut self, more: usize) {
        self.slots.reserve(more.saturating_sub(self.free.len()));
    }

    /// The value of an id, if it is still there.
    pub fn find(&self, id: Id<Tag>) -> Option<&T> {
        let slot = self.slots.get(id.index() as usize)?;
        if slot.generation == id.generation() { slot.value.as_ref() } else { None }
    }

    /// The value of an id, to change it, if it is still there.
    pub fn find_mut(&mut self, id: Id<Tag>) -> Option<&mut T> {
        let slot = self.slots.get_mut(id.index() as usize)?;
        if slot.generation == id.generation() { slot.value.as_mut() } else { None }
    }

    /// The value of an id that came from outside.
    ///
    /// # Errors
    /// [`Error::Stale`] when what it named is gone, [`Error::NotFound`] when it never named anything.
    pub fn look_up(&self, id: Id<Tag>, entity: Entity) -> Result<&T> {
        let Some(slot) = self.slots.get(id.index() as usize) else {
            return Err(Error::NotFound { entity });
        };
        match &slot.value {
            Some(value) if slot.generation == id.generation() => Ok(value),
            _ if id.generation() <= slot.generation => Err(Error::Stale { entity }),
            _ => Err(Error::NotFound { entity }),
        }
    }

    /// Removes a value. Ids of it are stale from now on.
    pub fn remove(&mut self, id: Id<Tag>) -> Option<T> {
        let slot = self.slots.get_mut(id.index() as usize)?;
        if slot.generation != id.generation() {
            return None;
        }
        let value = slot.value.take()?;
        slot.generation = slot.generation.wrapping_add(1);
        self.free.push(id.index());
        Some(value)
    }

    /// The value in a place, if the place is taken.
    pub fn at(&self, index: u32) -> Option<&T> {
        self.slots.get(index as usize)?.value.as_ref()
    }

    /// The value in a place, to change it, if the place is taken.
    pub fn at_mut(&mut self, index: u32) -> Option<&mut T> {
        self.slots.get_mut(index as usize)?.value.as_mut()
    }

    /// The id of what is in a place, if the place is taken.
    pub fn id_at(&self, index: u32) -> Option<Id<Tag>> {
        let slot = self.slots.get(index as usize)?;
        slot.value.as_ref().map(|_| Id::new(index, slot.generation))
    }

    /// One more than the highest place ever taken.
    pub fn capacity(&self) -> u32 {
        self.slots.len() as u32
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.slots.len() - self.free.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Ids and values, by place.
    pub fn iter(&self) -> impl Iterator<Item = (Id<Tag>, &T)> {
        self.slots.iter().enumerate().filter_map(|(index, slot)| {
            let id = Id::new(index as u32, slot.generation);
            slot.value.as_ref().map(|value| (id, value))
        })
    }

    /// The generation and value of each place, and the free places in the order they were freed.
    pub(crate) fn places(&self) -> (impl ExactSizeIterator<Item = (u32, Option<&T>)>, &[u32]) {
        let Slots { slots, free, what: _ } = self;
        (slots.iter().map(|Slot { generation, value }| (*generation, value.as_ref())), free)
    }

    /// The table of such places; `None` unless `free` names each that is free once.
    pub(crate) fn from_places(places: Vec<(u32, Option<T>)>, free: Vec<u32>) -> Option<Self> {
        let slots: Vec<Slot<T>> =
            places.into_iter().map(|(generation, value)| Slot { generation, value }).collect();
        let mut vacant: Vec<bool> = slots.iter().map(|slot| slot.value.is_none()).collect();
        let named =
            free.iter().all(|place| vacant.get_mut(*place as usize).is_some_and(core::mem::take));
        let all = named && !vacant.contains(&true);
        all.then_some(Slots { slots, free, what: core::marker::PhantomData })
    }

    /// Ids and values, by place, to change them.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Id<Tag>, &mut T)> {
        self.slots.iter_mut().enumerate().filter_map(|(index, slot)| {
            let id = Id::new(index as u32, slot.generation);
            slot.value.as_mut().map(|value| (id, value))
        })
    }
}
