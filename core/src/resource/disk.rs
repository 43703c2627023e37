//! The disk part of a resource: where the space comes from, and what volume is made of it.

use crate::error::{Entity, Error, Result};

/// A key with an optional value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Label {
    /// The key.
    pub key: String,
    /// The value.
    pub value: Option<String>,
}

/// What kind of space a disk resource is cut from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SourceType {
    /// A directory: divisible.
    Path,
    /// A whole file system: exclusive, indivisible.
    Mount,
    /// A block device: exclusive, indivisible.
    Block,
    /// Space of a storage provider: a pool, divisible, unless it has an id.
    Raw,
}

impl SourceType {
    /// The upper-case name used in texts.
    pub const fn name(self) -> &'static str {
        match self {
            SourceType::Path => "PATH",
            SourceType::Mount => "MOUNT",
            SourceType::Block => "BLOCK",
            SourceType::Raw => "RAW",
        }
    }
}

/// Where disk space comes from, other than the agent's root disk.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DiskSource {
    /// What kind of space it is.
    pub kind: SourceType,
    /// The root directory of a path or mount.
    pub root: Option<String>,
    /// The storage vendor.
    pub vendor: Option<String>,
    /// The vendor's id of it.
    pub id: Option<String>,
    /// The vendor's free-form metadata.
    pub metadata: Option<Vec<Label>>,
    /// The profile it was made by.
    pub profile: Option<String>,
}

impl DiskSource {
    /// A source of this kind and nothing else said.
    pub const fn new(kind: SourceType) -> Self {
        DiskSource { kind, root: None, vendor: None, id: None, metadata: None, profile: None }
    }

    /// Whether it can only be taken whole.
    pub const fn is_indivisible(&self) -> bool {
        match self.kind {
            SourceType::Path => false,
            SourceType::Mount | SourceType::Block => true,
            SourceType::Raw => self.id.is_some(),
        }
    }
}

/// A persistent volume's identity. Two are the same if their ids are; the principal does not count.
#[derive(Debug, Clone)]
pub struct Persistence {
    /// The id, unique per agent and role.
    pub id: String,
    /// Who created it.
    pub principal: Option<String>,
}

impl PartialEq for Persistence {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
impl Eq for Persistence {}
impl core::hash::Hash for Persistence {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// The disk part of a resource. Two are the same if source and persistence are; where it is mounted does not count.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    /// Where the space comes from; the agent's root disk if unset.
    pub source: Option<DiskSource>,
    /// The volume made of it, if it is one.
    pub persistence: Option<Persistence>,
    /// Where the volume appears in a container: path, and whether it is read-only.
    pub mounted_at: Option<(String, bool)>,
}

impl PartialEq for Disk {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source && self.persistence == other.persistence
    }
}
impl Eq for Disk {}
impl core::hash::Hash for Disk {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.source.hash(state);
        self.persistence.hash(state);
    }
}

impl Disk {
    /// Whether it can only be taken whole: a persistent volume, or cut from an indivisible source.
    pub fn is_indivisible(&self) -> bool {
        self.persistence.is_some() || self.source.as_ref().is_some_and(DiskSource::is_indivisible)
    }

    pub(super) fn validate(&self) -> Result<()> {
        let Some(source) = &self.source else { return Ok(()) };
        if matches!(source.kind, SourceType::Block | SourceType::Raw) && source.root.is_some() {
            return Err(Error::invalid(
                Entity::Disk,
                "a BLOCK or RAW source has no root directory",
                0,
            ));
        }
        Ok(())
    }
}
