//! Lists of resource objects: merging, subtraction, containment.

use super::Resource;
use core::fmt;

/// A list of resource objects in which what can be merged is merged, and nothing is empty.
///
/// The rules (Mesos' own):
/// * Two objects **merge** if everything but the amount is equal and they are divisible. Shared objects merge if
///   they are equal altogether: then copies are counted.
/// * One **subtracts** from the other as they would merge; indivisible ones (MOUNT, BLOCK, RAW with an id, persistent
///   volumes) if they are equal altogether. What is not there is ignored, and no amount falls below nothing.
/// * An object is **contained** if one entry it subtracts from is at least as large. Scalars are not summed over several
///   entries. A list is contained if each of its objects is; only persistent volumes are used up on the way.
///
/// Cost: linear in the entries for each object; meant for the door and for tests, not for the hot path.
///
/// ```
/// use apportion_core::resource::Resources;
/// let mut agent: Resources = "cpus:2;mem:512;cpus(eng):1".parse()?;
/// agent.subtract(&"cpus:0.5".parse()?);
/// assert_eq!(agent.to_string(), "cpus(eng):1;cpus:1.5;mem:512");
/// assert!(!agent.contains(&"cpus:2".parse()?));
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Resources {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    resource: Resource,
    /// 1, but for shared objects.
    copies: u32,
}

impl Entry {
    fn merges(&self, other: &Resource) -> bool {
        if self.resource.shared || other.shared {
            return self.resource == *other;
        }
        !self.resource.is_indivisible() && self.resource.same_kind(other)
    }

    fn subtracts(&self, other: &Resource) -> bool {
        if self.resource.is_indivisible() {
            self.resource == *other
        } else {
            self.resource.same_kind(other)
        }
    }

    fn holds(&self, other: &Resource, copies: u32) -> bool {
        self.subtracts(other) && self.copies >= copies && self.resource.value.contains(&other.value)
    }
}

impl Resources {
    /// Nothing.
    pub const fn new() -> Self {
        Resources { entries: Vec::new() }
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The objects, in no particular order; a shared one once, however many copies there are.
    pub fn objects(&self) -> impl ExactSizeIterator<Item = &Resource> {
        self.entries.iter().map(|entry| &entry.resource)
    }

    /// The objects with their number of copies: 1, but for shared ones.
    pub fn copies(&self) -> impl ExactSizeIterator<Item = (&Resource, u32)> {
        self.entries.iter().map(|entry| (&entry.resource, entry.copies))
    }

    /// Adds one object; an empty one is ignored.
    pub fn add(&mut self, resource: Resource) {
        self.add_copies(resource, 1);
    }

    /// Adds several copies of a shared object, or one object.
    pub fn add_copies(&mut self, resource: Resource, copies: u32) {
        if resource.value.is_empty() {
            return;
        }
        match self.entries.iter_mut().find(|entry| entry.merges(&resource)) {
            Some(entry) if resource.shared => entry.copies = entry.copies.saturating_add(copies),
            Some(entry) => entry.resource.value.add(&resource.value),
            None => self
                .entries
                .push(Entry { copies: if resource.shared { copies } else { 1 }, resource }),
        }
    }

    /// Adds everything of `other`.
    pub fn add_all(&mut self, other: &Resources) {
        for entry in &other.entries {
            self.add_copies(entry.resource.clone(), entry.copies);
        }
    }

    /// Takes one object away (one copy, if it is shared); what is not there is ignored.
    pub fn remove(&mut self, resource: &Resource) {
        self.remove_copies(resource, 1);
    }

    fn remove_copies(&mut self, resource: &Resource, copies: u32) {
        let Some(at) = self.entries.iter().position(|entry| entry.subtracts(resource)) else {
            return;
        };
        let entry = &mut self.entries[at];
        if resource.shared {
            entry.copies = entry.copies.saturating_sub(copies);
        } else {
            entry.resource.value.subtract(&resource.value);
        }
        if entry.copies == 0 || entry.resource.value.is_empty() {
            self.entries.remove(at);
        }
    }

    /// Takes everything of `other` away; what is not there is ignored.
    pub fn subtract(&mut self, other: &Resources) {
        for entry in &other.entries {
            self.remove_copies(&entry.resource, entry.copies);
        }
    }

    /// Whether one entry holds this object.
    pub fn contains_object(&self, resource: &Resource) -> bool {
        self.entries.iter().any(|entry| entry.holds(resource, 1))
    }

    /// Whether each object of `other` is contained; persistent volumes are used up on the way, other objects are not.
    pub fn contains(&self, other: &Resources) -> bool {
        let mut rest: Option<Resources> = None;
        other.entries.iter().all(|Entry { resource, copies }| {
            let held = rest
                .as_ref()
                .unwrap_or(self)
                .entries
                .iter()
                .any(|entry| entry.holds(resource, *copies));
            if held && resource.is_persistent_volume() {
                rest.get_or_insert_with(|| self.clone()).remove_copies(resource, *copies);
            }
            held
        })
    }

    /// The part that satisfies `keep`.
    #[must_use]
    pub fn filter(&self, mut keep: impl FnMut(&Resource) -> bool) -> Resources {
        Resources {
            entries: self.entries.iter().filter(|entry| keep(&entry.resource)).cloned().collect(),
        }
    }

    /// The part that a framework of `role` may be offered.
    #[must_use]
    pub fn allocatable_to(&self, role: &str) -> Resources {
        self.filter(|resource| resource.allocatable_to(role))
    }

    /// The same objects, sorted by their text: for printing and comparing.
    pub fn sorted(&self) -> Vec<(&Resource, u32)> {
        let mut entries: Vec<_> = self
            .copies()
            .map(|(resource, copies)| (resource.to_string(), resource, copies))
            .collect();
        entries.sort_by(|left, right| left.0.cmp(&right.0));
        entries.into_iter().map(|(_, resource, copies)| (resource, copies)).collect()
    }
}

/// Equal as sets: each contains the other's entries, in whatever order.
impl PartialEq for Resources {
    fn eq(&self, other: &Self) -> bool {
        if self.entries.len() != other.entries.len() {
            return false;
        }
        let mut rest: Vec<&Entry> = other.entries.iter().collect();
        self.entries.iter().all(|entry| {
            let found = rest.iter().position(|candidate| *candidate == entry);
            found.map(|at| rest.swap_remove(at)).is_some()
        })
    }
}
impl Eq for Resources {}

impl FromIterator<Resource> for Resources {
    fn from_iter<I: IntoIterator<Item = Resource>>(objects: I) -> Self {
        let mut resources = Resources::new();
        resources.extend(objects);
        resources
    }
}

impl Extend<Resource> for Resources {
    fn extend<I: IntoIterator<Item = Resource>>(&mut self, objects: I) {
        for resource in objects {
            self.add(resource);
        }
    }
}

/// `name:amount;...`, sorted by text, copies of shared objects one by one; see [`super::text`].
impl fmt::Display for Resources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (resource, copies) in self.sorted() {
            for _ in 0..copies {
                write!(f, "{separator}{resource}")?;
                separator = ";";
            }
        }
        Ok(())
    }
}
