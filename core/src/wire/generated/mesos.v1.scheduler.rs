// Written by prost-build and the test wire_schema from proto/.
/// From the master to a framework. The payload is the field named like the type; HEARTBEAT has
/// none.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Event {
    pub r#type: ::core::option::Option<i32>,
    pub subscribed: ::core::option::Option<event::Subscribed>,
    pub offers: ::core::option::Option<event::Offers>,
    pub inverse_offers: ::core::option::Option<event::InverseOffers>,
    pub rescind: ::core::option::Option<event::Rescind>,
    pub rescind_inverse_offer: ::core::option::Option<event::RescindInverseOffer>,
    pub update: ::core::option::Option<event::Update>,
    pub update_operation_status: ::core::option::Option<event::UpdateOperationStatus>,
    pub message: ::core::option::Option<event::Message>,
    pub failure: ::core::option::Option<event::Failure>,
    pub error: ::core::option::Option<event::Error>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Event`.
pub mod event {
    /// The first event of every subscription.
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Subscribed {
        pub framework_id: super::super::FrameworkId,
        pub heartbeat_interval_seconds: ::core::option::Option<f64>,
        pub master_info: ::core::option::Option<super::super::MasterInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// One offer is of one agent, for one role.
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Offers {
        pub offers: ::prost::alloc::vec::Vec<super::super::Offer>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct InverseOffers {
        pub inverse_offers: ::prost::alloc::vec::Vec<super::super::InverseOffer>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// The offer can no longer be accepted.
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Rescind {
        pub offer_id: super::super::OfferId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct RescindInverseOffer {
        pub inverse_offer_id: super::super::OfferId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// To be acknowledged if the status carries a uuid.
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Update {
        pub status: super::super::TaskStatus,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct UpdateOperationStatus {
        pub status: super::super::OperationStatus,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Message {
        pub agent_id: super::super::AgentId,
        pub executor_id: super::super::ExecutorId,
        pub data: ::prost::alloc::vec::Vec<u8>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// An agent is gone (agent_id alone), or an executor has ended (all three).
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Failure {
        pub agent_id: ::core::option::Option<super::super::AgentId>,
        pub executor_id: ::core::option::Option<super::super::ExecutorId>,
        pub status: ::core::option::Option<i32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// The subscription is over; the stream is closed after it.
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Error {
        pub message: ::prost::alloc::string::String,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Type {
        Unknown = 0,
        Subscribed = 1,
        Offers = 2,
        InverseOffers = 9,
        Rescind = 3,
        RescindInverseOffer = 10,
        Update = 4,
        UpdateOperationStatus = 11,
        Message = 5,
        Failure = 6,
        Error = 7,
        Heartbeat = 8,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Subscribed => "SUBSCRIBED",
                Self::Offers => "OFFERS",
                Self::InverseOffers => "INVERSE_OFFERS",
                Self::Rescind => "RESCIND",
                Self::RescindInverseOffer => "RESCIND_INVERSE_OFFER",
                Self::Update => "UPDATE",
                Self::UpdateOperationStatus => "UPDATE_OPERATION_STATUS",
                Self::Message => "MESSAGE",
                Self::Failure => "FAILURE",
                Self::Error => "ERROR",
                Self::Heartbeat => "HEARTBEAT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "SUBSCRIBED" => Some(Self::Subscribed),
                "OFFERS" => Some(Self::Offers),
                "INVERSE_OFFERS" => Some(Self::InverseOffers),
                "RESCIND" => Some(Self::Rescind),
                "RESCIND_INVERSE_OFFER" => Some(Self::RescindInverseOffer),
                "UPDATE" => Some(Self::Update),
                "UPDATE_OPERATION_STATUS" => Some(Self::UpdateOperationStatus),
                "MESSAGE" => Some(Self::Message),
                "FAILURE" => Some(Self::Failure),
                "ERROR" => Some(Self::Error),
                "HEARTBEAT" => Some(Self::Heartbeat),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Response {
    pub r#type: ::core::option::Option<i32>,
    pub reconcile_operations: ::core::option::Option<response::ReconcileOperations>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Response`.
pub mod response {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct ReconcileOperations {
        pub operation_statuses: ::prost::alloc::vec::Vec<super::super::OperationStatus>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Type {
        Unknown = 0,
        ReconcileOperations = 1,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::ReconcileOperations => "RECONCILE_OPERATIONS",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "RECONCILE_OPERATIONS" => Some(Self::ReconcileOperations),
                _ => None,
            }
        }
    }
}
/// A predicate on one attribute. Attributes that are no texts satisfy every predicate on text.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct AttributeConstraint {
    pub selector: attribute_constraint::Selector,
    pub predicate: attribute_constraint::Predicate,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `AttributeConstraint`.
pub mod attribute_constraint {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Selector {
        pub selector: ::core::option::Option<selector::Selector>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Selector`.
    pub mod selector {
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum PseudoattributeType {
            Unknown = 0,
            Hostname = 1,
            Region = 2,
            Zone = 3,
        }
        impl PseudoattributeType {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Hostname => "HOSTNAME",
                    Self::Region => "REGION",
                    Self::Zone => "ZONE",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "HOSTNAME" => Some(Self::Hostname),
                    "REGION" => Some(Self::Region),
                    "ZONE" => Some(Self::Zone),
                    _ => None,
                }
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug)]
        pub enum Selector {
            PseudoattributeType(i32),
            AttributeName(::prost::alloc::string::String),
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Predicate {
        pub predicate: ::core::option::Option<predicate::Predicate>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Predicate`.
    pub mod predicate {
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct Exists {
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct NotExists {
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct TextEquals {
            pub value: ::prost::alloc::string::String,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct TextNotEquals {
            pub value: ::prost::alloc::string::String,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct TextMatches {
            pub regex: ::prost::alloc::string::String,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct TextNotMatches {
            pub regex: ::prost::alloc::string::String,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug)]
        pub enum Predicate {
            Exists(Exists),
            NotExists(NotExists),
            TextEquals(TextEquals),
            TextNotEquals(TextNotEquals),
            TextMatches(TextMatches),
            TextNotMatches(TextNotMatches),
        }
    }
}
/// Which agents a role wants offers of, by their attributes.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OfferConstraints {
    pub role_constraints: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        offer_constraints::RoleConstraints,
    >,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `OfferConstraints`.
pub mod offer_constraints {
    /// An agent fits if one of the groups does.
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct RoleConstraints {
        pub groups: ::prost::alloc::vec::Vec<role_constraints::Group>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `RoleConstraints`.
    pub mod role_constraints {
        /// All of the constraints must hold.
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Group {
            pub attribute_constraints: ::prost::alloc::vec::Vec<
                super::super::AttributeConstraint,
            >,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
}
/// From a framework to the master. The payload is the field named like the type; TEARDOWN has none.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Call {
    /// Absent in the first SUBSCRIBE alone.
    pub framework_id: ::core::option::Option<super::FrameworkId>,
    pub r#type: ::core::option::Option<i32>,
    pub subscribe: ::core::option::Option<call::Subscribe>,
    pub accept: ::core::option::Option<call::Accept>,
    pub decline: ::core::option::Option<call::Decline>,
    pub accept_inverse_offers: ::core::option::Option<call::AcceptInverseOffers>,
    pub decline_inverse_offers: ::core::option::Option<call::DeclineInverseOffers>,
    pub revive: ::core::option::Option<call::Revive>,
    pub kill: ::core::option::Option<call::Kill>,
    pub shutdown: ::core::option::Option<call::Shutdown>,
    pub acknowledge: ::core::option::Option<call::Acknowledge>,
    pub acknowledge_operation_status: ::core::option::Option<
        call::AcknowledgeOperationStatus,
    >,
    pub reconcile: ::core::option::Option<call::Reconcile>,
    pub reconcile_operations: ::core::option::Option<call::ReconcileOperations>,
    pub message: ::core::option::Option<call::Message>,
    pub request: ::core::option::Option<call::Request>,
    pub suppress: ::core::option::Option<call::Suppress>,
    pub update_framework: ::core::option::Option<call::UpdateFramework>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Call`.
pub mod call {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Subscribe {
        pub framework_info: super::super::FrameworkInfo,
        pub suppressed_roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        pub offer_constraints: ::core::option::Option<super::OfferConstraints>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// The offers must be of one agent and one role.
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Accept {
        pub offer_ids: ::prost::alloc::vec::Vec<super::super::OfferId>,
        pub operations: ::prost::alloc::vec::Vec<super::super::offer::Operation>,
        pub filters: ::core::option::Option<super::super::Filters>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// The same as an Accept without operations.
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Decline {
        pub offer_ids: ::prost::alloc::vec::Vec<super::super::OfferId>,
        pub filters: ::core::option::Option<super::super::Filters>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct AcceptInverseOffers {
        pub inverse_offer_ids: ::prost::alloc::vec::Vec<super::super::OfferId>,
        pub filters: ::core::option::Option<super::super::Filters>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct DeclineInverseOffers {
        pub inverse_offer_ids: ::prost::alloc::vec::Vec<super::super::OfferId>,
        pub filters: ::core::option::Option<super::super::Filters>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Forgets filters and suppression of the roles named, of all if none is.
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Revive {
        pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Kill {
        pub task_id: super::super::TaskId,
        pub agent_id: ::core::option::Option<super::super::AgentId>,
        pub kill_policy: ::core::option::Option<super::super::KillPolicy>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Shutdown {
        pub executor_id: super::super::ExecutorId,
        pub agent_id: super::super::AgentId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// uuid is that of the status, 16 bytes.
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Acknowledge {
        pub agent_id: super::super::AgentId,
        pub task_id: super::super::TaskId,
        pub uuid: ::prost::alloc::vec::Vec<u8>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct AcknowledgeOperationStatus {
        pub agent_id: ::core::option::Option<super::super::AgentId>,
        pub resource_provider_id: ::core::option::Option<
            super::super::ResourceProviderId,
        >,
        pub uuid: ::prost::alloc::vec::Vec<u8>,
        pub operation_id: super::super::OperationId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Asks for the state of the tasks named, of all if none is.
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Reconcile {
        pub tasks: ::prost::alloc::vec::Vec<reconcile::Task>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Reconcile`.
    pub mod reconcile {
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct Task {
            pub task_id: super::super::super::TaskId,
            pub agent_id: ::core::option::Option<super::super::super::AgentId>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct ReconcileOperations {
        pub operations: ::prost::alloc::vec::Vec<reconcile_operations::Operation>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `ReconcileOperations`.
    pub mod reconcile_operations {
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct Operation {
            pub operation_id: super::super::super::OperationId,
            pub agent_id: ::core::option::Option<super::super::super::AgentId>,
            pub resource_provider_id: ::core::option::Option<
                super::super::super::ResourceProviderId,
            >,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Message {
        pub agent_id: super::super::AgentId,
        pub executor_id: super::super::ExecutorId,
        pub data: ::prost::alloc::vec::Vec<u8>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Request {
        pub requests: ::prost::alloc::vec::Vec<super::super::Request>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// No more offers for the roles named, for all if none is.
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Suppress {
        pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct UpdateFramework {
        pub framework_info: super::super::FrameworkInfo,
        pub suppressed_roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        pub offer_constraints: ::core::option::Option<super::OfferConstraints>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Type {
        Unknown = 0,
        Subscribe = 1,
        Teardown = 2,
        Accept = 3,
        Decline = 4,
        AcceptInverseOffers = 13,
        DeclineInverseOffers = 14,
        Revive = 5,
        Kill = 6,
        Shutdown = 7,
        Acknowledge = 8,
        AcknowledgeOperationStatus = 15,
        Reconcile = 9,
        ReconcileOperations = 16,
        Message = 10,
        Request = 11,
        Suppress = 12,
        UpdateFramework = 17,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Subscribe => "SUBSCRIBE",
                Self::Teardown => "TEARDOWN",
                Self::Accept => "ACCEPT",
                Self::Decline => "DECLINE",
                Self::AcceptInverseOffers => "ACCEPT_INVERSE_OFFERS",
                Self::DeclineInverseOffers => "DECLINE_INVERSE_OFFERS",
                Self::Revive => "REVIVE",
                Self::Kill => "KILL",
                Self::Shutdown => "SHUTDOWN",
                Self::Acknowledge => "ACKNOWLEDGE",
                Self::AcknowledgeOperationStatus => "ACKNOWLEDGE_OPERATION_STATUS",
                Self::Reconcile => "RECONCILE",
                Self::ReconcileOperations => "RECONCILE_OPERATIONS",
                Self::Message => "MESSAGE",
                Self::Request => "REQUEST",
                Self::Suppress => "SUPPRESS",
                Self::UpdateFramework => "UPDATE_FRAMEWORK",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "SUBSCRIBE" => Some(Self::Subscribe),
                "TEARDOWN" => Some(Self::Teardown),
                "ACCEPT" => Some(Self::Accept),
                "DECLINE" => Some(Self::Decline),
                "ACCEPT_INVERSE_OFFERS" => Some(Self::AcceptInverseOffers),
                "DECLINE_INVERSE_OFFERS" => Some(Self::DeclineInverseOffers),
                "REVIVE" => Some(Self::Revive),
                "KILL" => Some(Self::Kill),
                "SHUTDOWN" => Some(Self::Shutdown),
                "ACKNOWLEDGE" => Some(Self::Acknowledge),
                "ACKNOWLEDGE_OPERATION_STATUS" => Some(Self::AcknowledgeOperationStatus),
                "RECONCILE" => Some(Self::Reconcile),
                "RECONCILE_OPERATIONS" => Some(Self::ReconcileOperations),
                "MESSAGE" => Some(Self::Message),
                "REQUEST" => Some(Self::Request),
                "SUPPRESS" => Some(Self::Suppress),
                "UPDATE_FRAMEWORK" => Some(Self::UpdateFramework),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ApiResult {
    pub status_code: u32,
    pub response: ::core::option::Option<Response>,
    pub error: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
