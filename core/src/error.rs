//! Errors by cause, with stable numeric codes.
//!
//! Input that is refused leaves the state untouched; the error says what was wrong and where. Bugs panic, input never
//! does. An [`Error`] is `Copy` and allocates nothing, so that refusing hostile input costs nothing either.

/// What an [`Error`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Entity {
    /// The call's own arguments as a whole.
    Argument = 0,
    /// An agent.
    Agent = 1,
    /// A framework.
    Framework = 2,
    /// A role, or the name of one.
    Role = 3,
    /// An offer.
    Offer = 4,
    /// An inverse offer.
    InverseOffer = 5,
    /// A resource object.
    Resource = 6,
    /// A scalar amount.
    Quantity = 7,
    /// A range, or a list of ranges.
    Ranges = 8,
    /// A set of items.
    Set = 9,
    /// A reservation, or a stack of them.
    Reservation = 10,
    /// The disk part of a resource.
    Disk = 11,
    /// A quota.
    Quota = 12,
    /// A weight.
    Weight = 13,
    /// A filter.
    Filter = 14,
    /// An offer constraint.
    Constraint = 15,
    /// An attribute of an agent.
    Attribute = 16,
    /// A task.
    Task = 17,
    /// An event or call message.
    Message = 18,
    /// A record of a RecordIO stream.
    Record = 19,
    /// A configuration value.
    Config = 20,
    /// A point in time, or a duration.
    Time = 21,
    /// A capability.
    Capability = 22,
    /// A scenario file.
    Scenario = 23,
    /// A snapshot.
    Snapshot = 24,
}

impl Entity {
    /// The lower-case noun used in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Entity::Argument => "argument",
            Entity::Agent => "agent",
            Entity::Framework => "framework",
            Entity::Role => "role",
            Entity::Offer => "offer",
            Entity::InverseOffer => "inverse offer",
            Entity::Resource => "resource",
            Entity::Quantity => "quantity",
            Entity::Ranges => "ranges",
            Entity::Set => "set",
            Entity::Reservation => "reservation",
            Entity::Disk => "disk",
            Entity::Quota => "quota",
            Entity::Weight => "weight",
            Entity::Filter => "filter",
            Entity::Constraint => "constraint",
            Entity::Attribute => "attribute",
            Entity::Task => "task",
            Entity::Message => "message",
            Entity::Record => "record",
            Entity::Config => "configuration",
            Entity::Time => "time",
            Entity::Capability => "capability",
            Entity::Scenario => "scenario",
            Entity::Snapshot => "snapshot",
        }
    }
}

impl core::fmt::Display for Entity {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name())
    }
}

/// Which limit was reached. The numbers are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Limit {
    /// [`Limits::agents`](crate::limits::Limits::agents).
    Agents = 0,
    /// [`Limits::frameworks`](crate::limits::Limits::frameworks).
    Frameworks = 1,
    /// [`Limits::roles`](crate::limits::Limits::roles).
    Roles = 2,
    /// [`Limits::role_depth`](crate::limits::Limits::role_depth).
    RoleDepth = 3,
    /// [`Limits::roles_per_framework`](crate::limits::Limits::roles_per_framework).
    RolesPerFramework = 4,
    /// [`Limits::name_len`](crate::limits::Limits::name_len).
    NameLen = 5,
    /// [`Limits::names`](crate::limits::Limits::names).
    Names = 6,
    /// [`Limits::kinds`](crate::limits::Limits::kinds).
    Kinds = 7,
    /// [`Limits::resources_per_bag`](crate::limits::Limits::resources_per_bag).
    ResourcesPerBag = 8,
    /// [`Limits::ranges_per_resource`](crate::limits::Limits::ranges_per_resource).
    RangesPerResource = 9,
    /// [`Limits::reservation_depth`](crate::limits::Limits::reservation_depth).
    ReservationDepth = 10,
    /// [`Limits::attributes_per_agent`](crate::limits::Limits::attributes_per_agent).
    AttributesPerAgent = 11,
    /// [`Limits::offers`](crate::limits::Limits::offers).
    Offers = 12,
    /// [`Limits::filters`](crate::limits::Limits::filters).
    Filters = 13,
    /// [`Limits::total_quantity`](crate::limits::Limits::total_quantity).
    TotalQuantity = 14,
    /// [`Limits::tasks`](crate::limits::Limits::tasks).
    Tasks = 15,
    /// `wire::DecodeLimits::bytes`.
    MessageLen = 16,
    /// `wire::DecodeLimits::depth`.
    MessageDepth = 17,
    /// `wire::DecodeLimits::elements`.
    MessageElements = 18,
    /// `recordio::Decoder::with_max_record`.
    RecordLen = 19,
}

impl Limit {
    /// What is counted, as a plural noun.
    pub const fn name(self) -> &'static str {
        match self {
            Limit::Agents => "agents",
            Limit::Frameworks => "frameworks",
            Limit::Roles => "roles",
            Limit::RoleDepth => "levels of roles",
            Limit::RolesPerFramework => "roles per framework",
            Limit::NameLen => "bytes in a name",
            Limit::Names => "different names",
            Limit::Kinds => "kinds of resources",
            Limit::ResourcesPerBag => "resources in a bag",
            Limit::RangesPerResource => "ranges in a resource",
            Limit::ReservationDepth => "levels of reservations",
            Limit::AttributesPerAgent => "attributes per agent",
            Limit::Offers => "outstanding offers",
            Limit::Filters => "live filters",
            Limit::TotalQuantity => "thousandths of one resource in the cluster",
            Limit::Tasks => "tasks",
            Limit::MessageLen => "bytes in a message",
            Limit::MessageDepth => "levels of messages",
            Limit::MessageElements => "elements in a message",
            Limit::RecordLen => "bytes in a record",
        }
    }

    /// What the limit is about.
    pub const fn entity(self) -> Entity {
        match self {
            Limit::Agents => Entity::Agent,
            Limit::Frameworks | Limit::RolesPerFramework => Entity::Framework,
            Limit::Roles | Limit::RoleDepth => Entity::Role,
            Limit::NameLen | Limit::Names => Entity::Argument,
            Limit::Kinds | Limit::ResourcesPerBag => Entity::Resource,
            Limit::RangesPerResource => Entity::Ranges,
            Limit::ReservationDepth => Entity::Reservation,
            Limit::AttributesPerAgent => Entity::Attribute,
            Limit::Offers => Entity::Offer,
            Limit::Filters => Entity::Filter,
            Limit::TotalQuantity => Entity::Quantity,
            Limit::Tasks => Entity::Task,
            Limit::MessageLen | Limit::MessageDepth | Limit::MessageElements => Entity::Message,
            Limit::RecordLen => Entity::Record,
        }
    }
}

impl core::fmt::Display for Limit {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name())
    }
}

/// Why an input was refused. The state it was meant for is as it was before.
///
/// `at` is the place the cause was found: a byte offset in a text or message, an index in a list, 0 where there is
/// only one place.
///
/// ```
/// use apportion_core::error::{Entity, Error};
/// let refused = Error::NotFound { entity: Entity::Agent };
/// assert_eq!(refused.code(), 1);
/// assert_eq!(refused.to_string(), "agent not found");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Nothing of this id or name is known.
    #[error("{entity} not found")]
    NotFound {
        /// What was looked for.
        entity: Entity,
    },
    /// The id was valid once; what it named is gone.
    #[error("{entity} id is stale: what it named is gone")]
    Stale {
        /// What the id named.
        entity: Entity,
    },
    /// There is one of this id or name already.
    #[error("{entity} exists already")]
    AlreadyExists {
        /// What was added twice.
        entity: Entity,
    },
    /// A value is not well-formed, out of its range or at odds with itself.
    #[error("invalid {entity} at {at}: {reason}")]
    Invalid {
        /// What is invalid.
        entity: Entity,
        /// The rule it breaks.
        reason: &'static str,
        /// Where: byte offset or list index.
        at: usize,
    },
    /// Well-formed, but the state does not allow it now.
    #[error("{entity}: {reason}")]
    Conflict {
        /// What stands in the way.
        entity: Entity,
        /// Why.
        reason: &'static str,
    },
    /// More is taken or returned than there is.
    #[error("not enough: {entity} does not hold what was named")]
    NotHeld {
        /// Who does not hold it.
        entity: Entity,
    },
    /// A configured limit was reached.
    #[error("limit reached: at most {max} {limit}")]
    LimitReached {
        /// Which limit.
        limit: Limit,
        /// Its value.
        max: u64,
    },
    /// The input ended in the middle of a value.
    #[error("truncated {entity}: input ends at {at}")]
    Truncated {
        /// What was cut off.
        entity: Entity,
        /// Where the input ended.
        at: usize,
    },
}

impl Error {
    /// The stable numeric code of the cause: the same in Rust, C and Python, never reused.
    pub const fn code(self) -> u32 {
        match self {
            Error::NotFound { .. } => 1,
            Error::Stale { .. } => 2,
            Error::AlreadyExists { .. } => 3,
            Error::Invalid { .. } => 4,
            Error::Conflict { .. } => 5,
            Error::NotHeld { .. } => 6,
            Error::LimitReached { .. } => 7,
            Error::Truncated { .. } => 8,
        }
    }

    /// What the error is about.
    pub const fn entity(self) -> Entity {
        match self {
            Error::NotFound { entity }
            | Error::Stale { entity }
            | Error::AlreadyExists { entity }
            | Error::Invalid { entity, .. }
            | Error::Conflict { entity, .. }
            | Error::NotHeld { entity }
            | Error::Truncated { entity, .. } => entity,
            Error::LimitReached { limit, .. } => limit.entity(),
        }
    }

    /// Where the cause was found: byte offset or list index, 0 where there is only one place.
    pub const fn at(self) -> usize {
        match self {
            Error::Invalid { at, .. } | Error::Truncated { at, .. } => at,
            _ => 0,
        }
    }

    pub(crate) const fn invalid(entity: Entity, reason: &'static str, at: usize) -> Error {
        Error::Invalid { entity, reason, at }
    }

    /// The same error, found `offset` further on: for parsers that hand parts of their input to others.
    #[must_use]
    pub const fn shifted(self, offset: usize) -> Error {
        match self {
            Error::Invalid { entity, reason, at } => {
                Error::Invalid { entity, reason, at: at + offset }
            }
            Error::Truncated { entity, at } => Error::Truncated { entity, at: at + offset },
            other => other,
        }
    }
}

/// The result of anything that takes input.
pub type Result<T, E = Error> = core::result::Result<T, E>;
