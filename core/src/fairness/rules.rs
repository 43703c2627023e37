//! How a sorter orders its clients.

use crate::error::{Entity, Error, Result};

/// The least weight there can be.
pub const MIN_WEIGHT: f64 = 1e-9;
/// The greatest weight there can be.
pub const MAX_WEIGHT: f64 = 1e9;

/// What the order of clients goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum SorterKind {
    /// Weighted dominant shares, level by level: what a subtree holds in all, divided by what there is (Ghodsi et al.,
    /// "Dominant Resource Fairness", NSDI 2011).
    #[default]
    Drf,
    /// By lot: each active client's part of its parent's chance is its weight's part of its siblings', and what clients
    /// hold does not matter. Drawn anew for every walk.
    Random,
    /// Hierarchical DRF: level by level as well, but what the children of a node hold is scaled down to the level of the
    /// least of them that can take more, before it is added up (Bhattacharya et al., "Hierarchical Scheduling for
    /// Diverse Datacenter Workloads", SoCC 2013). Shares compare to 40 bits.
    HDrf,
}

impl SorterKind {
    /// All of them.
    pub const ALL: &'static [SorterKind] = &[SorterKind::Drf, SorterKind::Random, SorterKind::HDrf];

    /// The name in options and scenarios.
    pub const fn name(self) -> &'static str {
        match self {
            SorterKind::Drf => "drf",
            SorterKind::Random => "random",
            SorterKind::HDrf => "hdrf",
        }
    }

    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<SorterKind> {
        SorterKind::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}

/// What a sorter goes by, and how exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SorterRules {
    /// What the order goes by.
    pub kind: SorterKind,
    /// [`SorterKind::Drf`] compares shares as the fractions they are; otherwise as the doubles that Mesos computes.
    pub exact: bool,
    /// The weight of a node that is no client is looked up once and kept, as Mesos 1.11 does.
    pub weights_stick: bool,
    /// What was held in the past counts towards shares, half as much for each of these that it lies back; `None`: not at
    /// all.
    pub usage_half_life_ns: Option<u64>,
}

impl SorterRules {
    /// The rules of Mesos 1.11.
    pub const MESOS: SorterRules =
        SorterRules { exact: false, weights_stick: true, ..SorterRules::EXACT };

    const EXACT: SorterRules = SorterRules {
        kind: SorterKind::Drf,
        exact: true,
        weights_stick: false,
        usage_half_life_ns: None,
    };
}

impl Default for SorterRules {
    /// DRF, exactly.
    fn default() -> Self {
        SorterRules::EXACT
    }
}

/// Refuses what is no weight.
///
/// # Errors
/// [`Error::Invalid`] unless it is a number from [`MIN_WEIGHT`] to [`MAX_WEIGHT`].
pub fn check_weight(weight: f64) -> Result<()> {
    if (MIN_WEIGHT..=MAX_WEIGHT).contains(&weight) {
        return Ok(());
    }
    Err(Error::invalid(Entity::Weight, "not a number from 1e-9 to 1e9", 0))
}
