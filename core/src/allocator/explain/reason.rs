//! Reasons as numbers: one for each count, the same in Rust, C and Python.

use super::report::AgentCounts;
use super::verdict::{Scarcity, Verdict};

/// What comes of an agent, for a framework and a role: under which it is counted. The numbers are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Reason {
    /// [`AgentCounts::offered`].
    Offered = 0,
    /// [`AgentCounts::eligible`].
    Eligible = 1,
    /// [`AgentCounts::deactivated`].
    Deactivated = 2,
    /// [`AgentCounts::not_whitelisted`].
    NotWhitelisted = 3,
    /// [`AgentCounts::nothing_free`].
    NothingFree = 4,
    /// [`AgentCounts::reserved_elsewhere`].
    ReservedElsewhere = 5,
    /// [`AgentCounts::constraint`].
    Constraint = 6,
    /// [`AgentCounts::capability`], whichever it is.
    Capability = 7,
    /// [`AgentCounts::below_minimum`].
    BelowMinimum = 8,
    /// [`AgentCounts::limit`].
    Limit = 9,
    /// [`AgentCounts::headroom`].
    Headroom = 10,
    /// [`AgentCounts::filtered`].
    Filtered = 11,
    /// [`AgentCounts::not_requested`].
    NotRequested = 12,
    /// [`AgentCounts::passed_over`].
    PassedOver = 13,
}

impl Reason {
    /// All of them, by number.
    pub const ALL: [Reason; 14] = [
        Reason::Offered,
        Reason::Eligible,
        Reason::Deactivated,
        Reason::NotWhitelisted,
        Reason::NothingFree,
        Reason::ReservedElsewhere,
        Reason::Constraint,
        Reason::Capability,
        Reason::BelowMinimum,
        Reason::Limit,
        Reason::Headroom,
        Reason::Filtered,
        Reason::NotRequested,
        Reason::PassedOver,
    ];

    /// Its name in lower case: that of the field of [`AgentCounts`].
    ///
    /// ```
    /// use apportion_core::allocator::explain::Reason;
    /// assert_eq!(Reason::BelowMinimum.name(), "below_minimum");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Reason::Offered => "offered",
            Reason::Eligible => "eligible",
            Reason::Deactivated => "deactivated",
            Reason::NotWhitelisted => "not_whitelisted",
            Reason::NothingFree => "nothing_free",
            Reason::ReservedElsewhere => "reserved_elsewhere",
            Reason::Constraint => "constraint",
            Reason::Capability => "capability",
            Reason::BelowMinimum => "below_minimum",
            Reason::Limit => "limit",
            Reason::Headroom => "headroom",
            Reason::Filtered => "filtered",
            Reason::NotRequested => "not_requested",
            Reason::PassedOver => "passed_over",
        }
    }
}

impl AgentCounts {
    /// How many agents are counted for a reason. The counts of all reasons add up to [`AgentCounts::agents`].
    pub fn count(&self, reason: Reason) -> u32 {
        match reason {
            Reason::Offered => self.offered,
            Reason::Eligible => self.eligible,
            Reason::Deactivated => self.deactivated,
            Reason::NotWhitelisted => self.not_whitelisted,
            Reason::NothingFree => self.nothing_free,
            Reason::ReservedElsewhere => self.reserved_elsewhere,
            Reason::Constraint => self.constraint,
            Reason::Capability => self.capability.values().sum(),
            Reason::BelowMinimum => self.below_minimum,
            Reason::Limit => self.limit,
            Reason::Headroom => self.headroom,
            Reason::Filtered => self.filtered,
            Reason::NotRequested => self.not_requested,
            Reason::PassedOver => self.passed_over,
        }
    }
}

impl Scarcity {
    /// The reason under which agents that are short of something are counted.
    pub const fn reason(self) -> Reason {
        match self {
            Scarcity::Minimum => Reason::BelowMinimum,
            Scarcity::Limit => Reason::Limit,
            Scarcity::Headroom => Reason::Headroom,
            Scarcity::Request => Reason::NotRequested,
        }
    }
}

impl Verdict<'_> {
    /// The reason under which this is counted.
    pub const fn reason(&self) -> Reason {
        match self {
            Verdict::Eligible => Reason::Eligible,
            Verdict::AgentDeactivated => Reason::Deactivated,
            Verdict::NotWhitelisted => Reason::NotWhitelisted,
            Verdict::NothingFree => Reason::NothingFree,
            Verdict::ReservedElsewhere => Reason::ReservedElsewhere,
            Verdict::Constraint => Reason::Constraint,
            Verdict::Capability(_) => Reason::Capability,
            Verdict::TooLittle { because, .. } => because.reason(),
            Verdict::Filtered { .. } => Reason::Filtered,
            Verdict::PassedOver { .. } => Reason::PassedOver,
        }
    }
}
