// Written by prost-build and the test wire_schema from proto/.
/// From the agent to a resource provider.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Event {
    pub r#type: ::core::option::Option<i32>,
    pub subscribed: ::core::option::Option<event::Subscribed>,
    pub apply_operation: ::core::option::Option<event::ApplyOperation>,
    pub publish_resources: ::core::option::Option<event::PublishResources>,
    pub acknowledge_operation_status: ::core::option::Option<
        event::AcknowledgeOperationStatus,
    >,
    pub reconcile_operations: ::core::option::Option<event::ReconcileOperations>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Event`.
pub mod event {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Subscribed {
        pub provider_id: super::super::ResourceProviderId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct ApplyOperation {
        pub framework_id: ::core::option::Option<super::super::FrameworkId>,
        pub info: super::super::offer::Operation,
        pub operation_uuid: super::super::Uuid,
        pub resource_version_uuid: super::super::Uuid,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct PublishResources {
        pub uuid: super::super::Uuid,
        pub resources: ::prost::alloc::vec::Vec<super::super::Resource>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct AcknowledgeOperationStatus {
        pub status_uuid: super::super::Uuid,
        pub operation_uuid: super::super::Uuid,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct ReconcileOperations {
        pub operation_uuids: ::prost::alloc::vec::Vec<super::super::Uuid>,
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
        ApplyOperation = 2,
        PublishResources = 3,
        AcknowledgeOperationStatus = 4,
        ReconcileOperations = 5,
        Teardown = 6,
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
                Self::ApplyOperation => "APPLY_OPERATION",
                Self::PublishResources => "PUBLISH_RESOURCES",
                Self::AcknowledgeOperationStatus => "ACKNOWLEDGE_OPERATION_STATUS",
                Self::ReconcileOperations => "RECONCILE_OPERATIONS",
                Self::Teardown => "TEARDOWN",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "SUBSCRIBED" => Some(Self::Subscribed),
                "APPLY_OPERATION" => Some(Self::ApplyOperation),
                "PUBLISH_RESOURCES" => Some(Self::PublishResources),
                "ACKNOWLEDGE_OPERATION_STATUS" => Some(Self::AcknowledgeOperationStatus),
                "RECONCILE_OPERATIONS" => Some(Self::ReconcileOperations),
                "TEARDOWN" => Some(Self::Teardown),
                _ => None,
            }
        }
    }
}
/// From a resource provider to its agent.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Call {
    pub resource_provider_id: ::core::option::Option<super::ResourceProviderId>,
    pub r#type: ::core::option::Option<i32>,
    pub subscribe: ::core::option::Option<call::Subscribe>,
    pub update_operation_status: ::core::option::Option<call::UpdateOperationStatus>,
    pub update_state: ::core::option::Option<call::UpdateState>,
    pub update_publish_resources_status: ::core::option::Option<
        call::UpdatePublishResourcesStatus,
    >,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Call`.
pub mod call {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Subscribe {
        pub resource_provider_info: super::super::ResourceProviderInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct UpdateOperationStatus {
        pub framework_id: ::core::option::Option<super::super::FrameworkId>,
        pub status: super::super::OperationStatus,
        pub latest_status: ::core::option::Option<super::super::OperationStatus>,
        pub operation_uuid: super::super::Uuid,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct UpdateState {
        pub operations: ::prost::alloc::vec::Vec<super::super::Operation>,
        pub resources: ::prost::alloc::vec::Vec<super::super::Resource>,
        pub resource_version_uuid: super::super::Uuid,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct UpdatePublishResourcesStatus {
        pub uuid: super::super::Uuid,
        pub status: i32,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `UpdatePublishResourcesStatus`.
    pub mod update_publish_resources_status {
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
        pub enum Status {
            Unknown = 0,
            Ok = 1,
            Failed = 2,
        }
        impl Status {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Ok => "OK",
                    Self::Failed => "FAILED",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "OK" => Some(Self::Ok),
                    "FAILED" => Some(Self::Failed),
                    _ => None,
                }
            }
        }
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
        UpdateOperationStatus = 2,
        UpdateState = 3,
        UpdatePublishResourcesStatus = 4,
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
                Self::UpdateOperationStatus => "UPDATE_OPERATION_STATUS",
                Self::UpdateState => "UPDATE_STATE",
                Self::UpdatePublishResourcesStatus => "UPDATE_PUBLISH_RESOURCES_STATUS",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "SUBSCRIBE" => Some(Self::Subscribe),
                "UPDATE_OPERATION_STATUS" => Some(Self::UpdateOperationStatus),
                "UPDATE_STATE" => Some(Self::UpdateState),
                "UPDATE_PUBLISH_RESOURCES_STATUS" => {
                    Some(Self::UpdatePublishResourcesStatus)
                }
                _ => None,
            }
        }
    }
}
