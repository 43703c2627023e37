// Written by prost-build and the test wire_schema from proto/.
/// Given by the master with SUBSCRIBED; a framework that comes back names it again.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct FrameworkId {
    pub value: ::prost::alloc::string::String,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Names one offer, from OFFERS until it is answered or rescinded.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct OfferId {
    pub value: ::prost::alloc::string::String,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Given by the master when an agent registers.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct AgentId {
    pub value: ::prost::alloc::string::String,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Chosen by the framework; no two live tasks of a framework share one.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct TaskId {
    pub value: ::prost::alloc::string::String,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Chosen by the framework, unique per framework and agent.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct ExecutorId {
    pub value: ::prost::alloc::string::String,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// A container, and the container it is nested in: the one message of the protocol that contains
/// itself.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ContainerId {
    pub value: ::prost::alloc::string::String,
    pub parent: ::core::option::Option<::prost::alloc::boxed::Box<ContainerId>>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct ResourceProviderId {
    pub value: ::prost::alloc::string::String,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct OperationId {
    pub value: ::prost::alloc::string::String,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct TimeInfo {
    pub nanoseconds: i64,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct DurationInfo {
    pub nanoseconds: i64,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Address {
    pub hostname: ::core::option::Option<::prost::alloc::string::String>,
    pub ip: ::core::option::Option<::prost::alloc::string::String>,
    pub port: i32,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Url {
    pub scheme: ::prost::alloc::string::String,
    pub address: Address,
    pub path: ::core::option::Option<::prost::alloc::string::String>,
    pub query: ::prost::alloc::vec::Vec<Parameter>,
    pub fragment: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// From when, and for how long; without a duration, for ever.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Unavailability {
    pub start: TimeInfo,
    pub duration: ::core::option::Option<DurationInfo>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct MachineId {
    pub hostname: ::core::option::Option<::prost::alloc::string::String>,
    pub ip: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct MachineInfo {
    pub id: MachineId,
    pub mode: ::core::option::Option<i32>,
    pub unavailability: ::core::option::Option<Unavailability>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `MachineInfo`.
pub mod machine_info {
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
    pub enum Mode {
        Up = 1,
        Draining = 2,
        Down = 3,
    }
    impl Mode {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Up => "UP",
                Self::Draining => "DRAINING",
                Self::Down => "DOWN",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UP" => Some(Self::Up),
                "DRAINING" => Some(Self::Draining),
                "DOWN" => Some(Self::Down),
                _ => None,
            }
        }
    }
}
/// Who a framework is, what roles it plays and what it can handle.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct FrameworkInfo {
    pub user: ::prost::alloc::string::String,
    pub name: ::prost::alloc::string::String,
    pub id: ::core::option::Option<FrameworkId>,
    /// Seconds a disconnected framework may stay away before its tasks are killed.
    pub failover_timeout: ::core::option::Option<f64>,
    pub checkpoint: ::core::option::Option<bool>,
    /// For frameworks without MULTI_ROLE.
    pub role: ::core::option::Option<::prost::alloc::string::String>,
    /// For frameworks with MULTI_ROLE.
    pub roles: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    pub hostname: ::core::option::Option<::prost::alloc::string::String>,
    pub principal: ::core::option::Option<::prost::alloc::string::String>,
    pub webui_url: ::core::option::Option<::prost::alloc::string::String>,
    pub capabilities: ::prost::alloc::vec::Vec<framework_info::Capability>,
    pub labels: ::core::option::Option<Labels>,
    /// Smallest offers wanted, by role.
    pub offer_filters: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        OfferFilters,
    >,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `FrameworkInfo`.
pub mod framework_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Capability {
        pub r#type: ::core::option::Option<i32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Capability`.
    pub mod capability {
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
            RevocableResources = 1,
            TaskKillingState = 2,
            GpuResources = 3,
            SharedResources = 4,
            PartitionAware = 5,
            MultiRole = 6,
            ReservationRefinement = 7,
            RegionAware = 8,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::RevocableResources => "REVOCABLE_RESOURCES",
                    Self::TaskKillingState => "TASK_KILLING_STATE",
                    Self::GpuResources => "GPU_RESOURCES",
                    Self::SharedResources => "SHARED_RESOURCES",
                    Self::PartitionAware => "PARTITION_AWARE",
                    Self::MultiRole => "MULTI_ROLE",
                    Self::ReservationRefinement => "RESERVATION_REFINEMENT",
                    Self::RegionAware => "REGION_AWARE",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "REVOCABLE_RESOURCES" => Some(Self::RevocableResources),
                    "TASK_KILLING_STATE" => Some(Self::TaskKillingState),
                    "GPU_RESOURCES" => Some(Self::GpuResources),
                    "SHARED_RESOURCES" => Some(Self::SharedResources),
                    "PARTITION_AWARE" => Some(Self::PartitionAware),
                    "MULTI_ROLE" => Some(Self::MultiRole),
                    "RESERVATION_REFINEMENT" => Some(Self::ReservationRefinement),
                    "REGION_AWARE" => Some(Self::RegionAware),
                    _ => None,
                }
            }
        }
    }
}
/// A periodic look at a task whose result is reported and nothing else.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CheckInfo {
    pub r#type: ::core::option::Option<i32>,
    pub command: ::core::option::Option<check_info::Command>,
    pub http: ::core::option::Option<check_info::Http>,
    pub tcp: ::core::option::Option<check_info::Tcp>,
    pub delay_seconds: ::core::option::Option<f64>,
    pub interval_seconds: ::core::option::Option<f64>,
    pub timeout_seconds: ::core::option::Option<f64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `CheckInfo`.
pub mod check_info {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Command {
        pub command: super::CommandInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Http {
        pub port: u32,
        pub path: ::core::option::Option<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Tcp {
        pub port: u32,
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
        Command = 1,
        Http = 2,
        Tcp = 3,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Command => "COMMAND",
                Self::Http => "HTTP",
                Self::Tcp => "TCP",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "COMMAND" => Some(Self::Command),
                "HTTP" => Some(Self::Http),
                "TCP" => Some(Self::Tcp),
                _ => None,
            }
        }
    }
}
/// A periodic look at a task that kills it after too many failures.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct HealthCheck {
    pub delay_seconds: ::core::option::Option<f64>,
    pub interval_seconds: ::core::option::Option<f64>,
    pub timeout_seconds: ::core::option::Option<f64>,
    pub consecutive_failures: ::core::option::Option<u32>,
    pub grace_period_seconds: ::core::option::Option<f64>,
    pub r#type: ::core::option::Option<i32>,
    pub command: ::core::option::Option<CommandInfo>,
    pub http: ::core::option::Option<health_check::HttpCheckInfo>,
    pub tcp: ::core::option::Option<health_check::TcpCheckInfo>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `HealthCheck`.
pub mod health_check {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct HttpCheckInfo {
        pub protocol: ::core::option::Option<i32>,
        pub scheme: ::core::option::Option<::prost::alloc::string::String>,
        pub port: u32,
        pub path: ::core::option::Option<::prost::alloc::string::String>,
        pub statuses: ::prost::alloc::vec::Vec<u32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct TcpCheckInfo {
        pub protocol: ::core::option::Option<i32>,
        pub port: u32,
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
        Command = 1,
        Http = 2,
        Tcp = 3,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Command => "COMMAND",
                Self::Http => "HTTP",
                Self::Tcp => "TCP",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "COMMAND" => Some(Self::Command),
                "HTTP" => Some(Self::Http),
                "TCP" => Some(Self::Tcp),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct KillPolicy {
    pub grace_period: ::core::option::Option<DurationInfo>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// What to run: a line for the shell, or a program with its arguments.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CommandInfo {
    pub uris: ::prost::alloc::vec::Vec<command_info::Uri>,
    pub environment: ::core::option::Option<Environment>,
    pub shell: ::core::option::Option<bool>,
    pub value: ::core::option::Option<::prost::alloc::string::String>,
    pub arguments: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    pub user: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `CommandInfo`.
pub mod command_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Uri {
        pub value: ::prost::alloc::string::String,
        pub executable: ::core::option::Option<bool>,
        pub extract: ::core::option::Option<bool>,
        pub cache: ::core::option::Option<bool>,
        pub output_file: ::core::option::Option<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
/// The process that runs tasks on an agent.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ExecutorInfo {
    pub r#type: ::core::option::Option<i32>,
    pub executor_id: ExecutorId,
    pub framework_id: ::core::option::Option<FrameworkId>,
    pub command: ::core::option::Option<CommandInfo>,
    pub container: ::core::option::Option<::prost::alloc::boxed::Box<ContainerInfo>>,
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    pub source: ::core::option::Option<::prost::alloc::string::String>,
    pub data: ::core::option::Option<::prost::alloc::vec::Vec<u8>>,
    pub discovery: ::core::option::Option<DiscoveryInfo>,
    pub shutdown_grace_period: ::core::option::Option<DurationInfo>,
    pub labels: ::core::option::Option<Labels>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `ExecutorInfo`.
pub mod executor_info {
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
        Default = 1,
        Custom = 2,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Default => "DEFAULT",
                Self::Custom => "CUSTOM",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "DEFAULT" => Some(Self::Default),
                "CUSTOM" => Some(Self::Custom),
                _ => None,
            }
        }
    }
}
/// Region and zone of a master or an agent.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct DomainInfo {
    pub fault_domain: ::core::option::Option<domain_info::FaultDomain>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `DomainInfo`.
pub mod domain_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct FaultDomain {
        pub region: fault_domain::RegionInfo,
        pub zone: fault_domain::ZoneInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `FaultDomain`.
    pub mod fault_domain {
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct RegionInfo {
            pub name: ::prost::alloc::string::String,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct ZoneInfo {
            pub name: ::prost::alloc::string::String,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
}
/// Who the master is, sent with SUBSCRIBED.
#[derive(Clone, PartialEq, Debug)]
pub struct MasterInfo {
    pub id: ::prost::alloc::string::String,
    /// IPv4 in network byte order, as a number; see address.
    pub ip: u32,
    pub port: u32,
    pub pid: ::core::option::Option<::prost::alloc::string::String>,
    pub hostname: ::core::option::Option<::prost::alloc::string::String>,
    pub version: ::core::option::Option<::prost::alloc::string::String>,
    pub address: ::core::option::Option<Address>,
    pub domain: ::core::option::Option<DomainInfo>,
    pub capabilities: ::prost::alloc::vec::Vec<master_info::Capability>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `MasterInfo`.
pub mod master_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Capability {
        pub r#type: ::core::option::Option<i32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Capability`.
    pub mod capability {
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
            AgentUpdate = 1,
            AgentDraining = 2,
            QuotaV2 = 3,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::AgentUpdate => "AGENT_UPDATE",
                    Self::AgentDraining => "AGENT_DRAINING",
                    Self::QuotaV2 => "QUOTA_V2",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "AGENT_UPDATE" => Some(Self::AgentUpdate),
                    "AGENT_DRAINING" => Some(Self::AgentDraining),
                    "QUOTA_V2" => Some(Self::QuotaV2),
                    _ => None,
                }
            }
        }
    }
}
/// What an agent says of itself when it registers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AgentInfo {
    pub hostname: ::prost::alloc::string::String,
    pub port: ::core::option::Option<i32>,
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub attributes: ::prost::alloc::vec::Vec<Attribute>,
    pub id: ::core::option::Option<AgentId>,
    pub domain: ::core::option::Option<DomainInfo>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `AgentInfo`.
pub mod agent_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Capability {
        pub r#type: ::core::option::Option<i32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Capability`.
    pub mod capability {
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
            MultiRole = 1,
            HierarchicalRole = 2,
            ReservationRefinement = 3,
            ResourceProvider = 4,
            ResizeVolume = 5,
            AgentOperationFeedback = 6,
            AgentDraining = 7,
            TaskResourceLimits = 8,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::MultiRole => "MULTI_ROLE",
                    Self::HierarchicalRole => "HIERARCHICAL_ROLE",
                    Self::ReservationRefinement => "RESERVATION_REFINEMENT",
                    Self::ResourceProvider => "RESOURCE_PROVIDER",
                    Self::ResizeVolume => "RESIZE_VOLUME",
                    Self::AgentOperationFeedback => "AGENT_OPERATION_FEEDBACK",
                    Self::AgentDraining => "AGENT_DRAINING",
                    Self::TaskResourceLimits => "TASK_RESOURCE_LIMITS",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "MULTI_ROLE" => Some(Self::MultiRole),
                    "HIERARCHICAL_ROLE" => Some(Self::HierarchicalRole),
                    "RESERVATION_REFINEMENT" => Some(Self::ReservationRefinement),
                    "RESOURCE_PROVIDER" => Some(Self::ResourceProvider),
                    "RESIZE_VOLUME" => Some(Self::ResizeVolume),
                    "AGENT_OPERATION_FEEDBACK" => Some(Self::AgentOperationFeedback),
                    "AGENT_DRAINING" => Some(Self::AgentDraining),
                    "TASK_RESOURCE_LIMITS" => Some(Self::TaskResourceLimits),
                    _ => None,
                }
            }
        }
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CsiPluginContainerInfo {
    pub services: ::prost::alloc::vec::Vec<i32>,
    pub command: ::core::option::Option<CommandInfo>,
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub container: ::core::option::Option<ContainerInfo>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `CSIPluginContainerInfo`.
pub mod csi_plugin_container_info {
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
    pub enum Service {
        Unknown = 0,
        ControllerService = 1,
        NodeService = 2,
    }
    impl Service {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::ControllerService => "CONTROLLER_SERVICE",
                Self::NodeService => "NODE_SERVICE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "CONTROLLER_SERVICE" => Some(Self::ControllerService),
                "NODE_SERVICE" => Some(Self::NodeService),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct CsiPluginEndpoint {
    pub csi_service: i32,
    pub endpoint: ::prost::alloc::string::String,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CsiPluginInfo {
    pub r#type: ::prost::alloc::string::String,
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    pub containers: ::prost::alloc::vec::Vec<CsiPluginContainerInfo>,
    pub endpoints: ::prost::alloc::vec::Vec<CsiPluginEndpoint>,
    pub target_path_root: ::core::option::Option<::prost::alloc::string::String>,
    pub target_path_exists: ::core::option::Option<bool>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ResourceProviderInfo {
    pub id: ::core::option::Option<ResourceProviderId>,
    pub attributes: ::prost::alloc::vec::Vec<Attribute>,
    pub r#type: ::prost::alloc::string::String,
    pub name: ::prost::alloc::string::String,
    pub default_reservations: ::prost::alloc::vec::Vec<resource::ReservationInfo>,
    pub storage: ::core::option::Option<resource_provider_info::Storage>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `ResourceProviderInfo`.
pub mod resource_provider_info {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Storage {
        pub plugin: super::CsiPluginInfo,
        pub reconciliation_interval_seconds: ::core::option::Option<f64>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
/// A number, ranges, a set or a text: exactly the member that the type names.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Value {
    pub r#type: i32,
    pub scalar: ::core::option::Option<value::Scalar>,
    pub ranges: ::core::option::Option<value::Ranges>,
    pub set: ::core::option::Option<value::Set>,
    pub text: ::core::option::Option<value::Text>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Value`.
pub mod value {
    /// Three decimals count; more are rounded off.
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Scalar {
        pub value: f64,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Both ends belong to it.
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Range {
        pub begin: u64,
        pub end: u64,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Ranges {
        pub range: ::prost::alloc::vec::Vec<Range>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Set {
        pub item: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Text {
        pub value: ::prost::alloc::string::String,
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
        Scalar = 0,
        Ranges = 1,
        Set = 2,
        Text = 3,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Scalar => "SCALAR",
                Self::Ranges => "RANGES",
                Self::Set => "SET",
                Self::Text => "TEXT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "SCALAR" => Some(Self::Scalar),
                "RANGES" => Some(Self::Ranges),
                "SET" => Some(Self::Set),
                "TEXT" => Some(Self::Text),
                _ => None,
            }
        }
    }
}
/// A named fact about an agent: rack, zone, kernel.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Attribute {
    pub name: ::prost::alloc::string::String,
    pub r#type: i32,
    pub scalar: ::core::option::Option<value::Scalar>,
    pub ranges: ::core::option::Option<value::Ranges>,
    pub set: ::core::option::Option<value::Set>,
    pub text: ::core::option::Option<value::Text>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// An amount of something on an agent, with everything that sets it apart from other amounts: to
/// whom it is reserved and allocated, what disk it is of, whether it may be revoked or shared.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Resource {
    pub provider_id: ::core::option::Option<ResourceProviderId>,
    pub name: ::prost::alloc::string::String,
    pub r#type: i32,
    pub scalar: ::core::option::Option<value::Scalar>,
    pub ranges: ::core::option::Option<value::Ranges>,
    pub set: ::core::option::Option<value::Set>,
    /// To whom it is reserved, in the format from before reservations could be refined.
    pub role: ::core::option::Option<::prost::alloc::string::String>,
    /// The role it is offered to.
    pub allocation_info: ::core::option::Option<resource::AllocationInfo>,
    /// Set for dynamic reservations in the older format.
    pub reservation: ::core::option::Option<
        ::prost::alloc::boxed::Box<resource::ReservationInfo>,
    >,
    /// The stack of reservations in the newer format: each refines the one before it.
    pub reservations: ::prost::alloc::vec::Vec<resource::ReservationInfo>,
    pub disk: ::core::option::Option<::prost::alloc::boxed::Box<resource::DiskInfo>>,
    /// Present when the resource may be taken away while in use.
    pub revocable: ::core::option::Option<resource::RevocableInfo>,
    /// Present when several tasks may use it at once.
    pub shared: ::core::option::Option<resource::SharedInfo>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Resource`.
pub mod resource {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct AllocationInfo {
        pub role: ::core::option::Option<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct ReservationInfo {
        pub r#type: ::core::option::Option<i32>,
        pub role: ::core::option::Option<::prost::alloc::string::String>,
        pub principal: ::core::option::Option<::prost::alloc::string::String>,
        pub labels: ::core::option::Option<super::Labels>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `ReservationInfo`.
    pub mod reservation_info {
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
            Static = 1,
            Dynamic = 2,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Static => "STATIC",
                    Self::Dynamic => "DYNAMIC",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "STATIC" => Some(Self::Static),
                    "DYNAMIC" => Some(Self::Dynamic),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct DiskInfo {
        pub persistence: ::core::option::Option<disk_info::Persistence>,
        pub volume: ::core::option::Option<super::Volume>,
        pub source: ::core::option::Option<disk_info::Source>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `DiskInfo`.
    pub mod disk_info {
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct Persistence {
            pub id: ::prost::alloc::string::String,
            pub principal: ::core::option::Option<::prost::alloc::string::String>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Source {
            pub r#type: i32,
            pub path: ::core::option::Option<source::Path>,
            pub mount: ::core::option::Option<source::Mount>,
            pub vendor: ::core::option::Option<::prost::alloc::string::String>,
            pub id: ::core::option::Option<::prost::alloc::string::String>,
            pub metadata: ::core::option::Option<super::super::Labels>,
            pub profile: ::core::option::Option<::prost::alloc::string::String>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        /// Nested message and enum types in `Source`.
        pub mod source {
            #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
            pub struct Path {
                pub root: ::core::option::Option<::prost::alloc::string::String>,
                pub unknown_fields: crate::wire::UnknownFields,
            }
            #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
            pub struct Mount {
                pub root: ::core::option::Option<::prost::alloc::string::String>,
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
                Path = 1,
                Mount = 2,
                Block = 3,
                Raw = 4,
            }
            impl Type {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::Unknown => "UNKNOWN",
                        Self::Path => "PATH",
                        Self::Mount => "MOUNT",
                        Self::Block => "BLOCK",
                        Self::Raw => "RAW",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "UNKNOWN" => Some(Self::Unknown),
                        "PATH" => Some(Self::Path),
                        "MOUNT" => Some(Self::Mount),
                        "BLOCK" => Some(Self::Block),
                        "RAW" => Some(Self::Raw),
                        _ => None,
                    }
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct RevocableInfo {
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct SharedInfo {
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct TrafficControlStatistics {
    pub id: ::prost::alloc::string::String,
    pub backlog: ::core::option::Option<u64>,
    pub bytes: ::core::option::Option<u64>,
    pub drops: ::core::option::Option<u64>,
    pub overlimits: ::core::option::Option<u64>,
    pub packets: ::core::option::Option<u64>,
    pub qlen: ::core::option::Option<u64>,
    pub ratebps: ::core::option::Option<u64>,
    pub ratepps: ::core::option::Option<u64>,
    pub requeues: ::core::option::Option<u64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct IpStatistics {
    pub forwarding: ::core::option::Option<i64>,
    pub default_ttl: ::core::option::Option<i64>,
    pub in_receives: ::core::option::Option<i64>,
    pub in_hdr_errors: ::core::option::Option<i64>,
    pub in_addr_errors: ::core::option::Option<i64>,
    pub forw_datagrams: ::core::option::Option<i64>,
    pub in_unknown_protos: ::core::option::Option<i64>,
    pub in_discards: ::core::option::Option<i64>,
    pub in_delivers: ::core::option::Option<i64>,
    pub out_requests: ::core::option::Option<i64>,
    pub out_discards: ::core::option::Option<i64>,
    pub out_no_routes: ::core::option::Option<i64>,
    pub reasm_timeout: ::core::option::Option<i64>,
    pub reasm_reqds: ::core::option::Option<i64>,
    pub reasm_o_ks: ::core::option::Option<i64>,
    pub reasm_fails: ::core::option::Option<i64>,
    pub frag_o_ks: ::core::option::Option<i64>,
    pub frag_fails: ::core::option::Option<i64>,
    pub frag_creates: ::core::option::Option<i64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct IcmpStatistics {
    pub in_msgs: ::core::option::Option<i64>,
    pub in_errors: ::core::option::Option<i64>,
    pub in_csum_errors: ::core::option::Option<i64>,
    pub in_dest_unreachs: ::core::option::Option<i64>,
    pub in_time_excds: ::core::option::Option<i64>,
    pub in_parm_probs: ::core::option::Option<i64>,
    pub in_src_quenchs: ::core::option::Option<i64>,
    pub in_redirects: ::core::option::Option<i64>,
    pub in_echos: ::core::option::Option<i64>,
    pub in_echo_reps: ::core::option::Option<i64>,
    pub in_timestamps: ::core::option::Option<i64>,
    pub in_timestamp_reps: ::core::option::Option<i64>,
    pub in_addr_masks: ::core::option::Option<i64>,
    pub in_addr_mask_reps: ::core::option::Option<i64>,
    pub out_msgs: ::core::option::Option<i64>,
    pub out_errors: ::core::option::Option<i64>,
    pub out_dest_unreachs: ::core::option::Option<i64>,
    pub out_time_excds: ::core::option::Option<i64>,
    pub out_parm_probs: ::core::option::Option<i64>,
    pub out_src_quenchs: ::core::option::Option<i64>,
    pub out_redirects: ::core::option::Option<i64>,
    pub out_echos: ::core::option::Option<i64>,
    pub out_echo_reps: ::core::option::Option<i64>,
    pub out_timestamps: ::core::option::Option<i64>,
    pub out_timestamp_reps: ::core::option::Option<i64>,
    pub out_addr_masks: ::core::option::Option<i64>,
    pub out_addr_mask_reps: ::core::option::Option<i64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct TcpStatistics {
    pub rto_algorithm: ::core::option::Option<i64>,
    pub rto_min: ::core::option::Option<i64>,
    pub rto_max: ::core::option::Option<i64>,
    pub max_conn: ::core::option::Option<i64>,
    pub active_opens: ::core::option::Option<i64>,
    pub passive_opens: ::core::option::Option<i64>,
    pub attempt_fails: ::core::option::Option<i64>,
    pub estab_resets: ::core::option::Option<i64>,
    pub curr_estab: ::core::option::Option<i64>,
    pub in_segs: ::core::option::Option<i64>,
    pub out_segs: ::core::option::Option<i64>,
    pub retrans_segs: ::core::option::Option<i64>,
    pub in_errs: ::core::option::Option<i64>,
    pub out_rsts: ::core::option::Option<i64>,
    pub in_csum_errors: ::core::option::Option<i64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct UdpStatistics {
    pub in_datagrams: ::core::option::Option<i64>,
    pub no_ports: ::core::option::Option<i64>,
    pub in_errors: ::core::option::Option<i64>,
    pub out_datagrams: ::core::option::Option<i64>,
    pub rcvbuf_errors: ::core::option::Option<i64>,
    pub sndbuf_errors: ::core::option::Option<i64>,
    pub in_csum_errors: ::core::option::Option<i64>,
    pub ignored_multi: ::core::option::Option<i64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct SnmpStatistics {
    pub ip_stats: ::core::option::Option<IpStatistics>,
    pub icmp_stats: ::core::option::Option<IcmpStatistics>,
    pub tcp_stats: ::core::option::Option<TcpStatistics>,
    pub udp_stats: ::core::option::Option<UdpStatistics>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DiskStatistics {
    pub source: ::core::option::Option<resource::disk_info::Source>,
    pub persistence: ::core::option::Option<resource::disk_info::Persistence>,
    pub limit_bytes: ::core::option::Option<u64>,
    pub used_bytes: ::core::option::Option<u64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ResourceStatistics {
    pub timestamp: f64,
    pub processes: ::core::option::Option<u32>,
    pub threads: ::core::option::Option<u32>,
    pub cpus_user_time_secs: ::core::option::Option<f64>,
    pub cpus_system_time_secs: ::core::option::Option<f64>,
    pub cpus_limit: ::core::option::Option<f64>,
    pub cpus_soft_limit: ::core::option::Option<f64>,
    pub cpus_nr_periods: ::core::option::Option<u32>,
    pub cpus_nr_throttled: ::core::option::Option<u32>,
    pub cpus_throttled_time_secs: ::core::option::Option<f64>,
    pub mem_total_bytes: ::core::option::Option<u64>,
    pub mem_total_memsw_bytes: ::core::option::Option<u64>,
    pub mem_kmem_usage_bytes: ::core::option::Option<u64>,
    pub mem_kmem_tcp_usage_bytes: ::core::option::Option<u64>,
    pub mem_limit_bytes: ::core::option::Option<u64>,
    pub mem_soft_limit_bytes: ::core::option::Option<u64>,
    pub mem_file_bytes: ::core::option::Option<u64>,
    pub mem_anon_bytes: ::core::option::Option<u64>,
    pub mem_cache_bytes: ::core::option::Option<u64>,
    pub mem_rss_bytes: ::core::option::Option<u64>,
    pub mem_mapped_file_bytes: ::core::option::Option<u64>,
    pub mem_swap_bytes: ::core::option::Option<u64>,
    pub mem_unevictable_bytes: ::core::option::Option<u64>,
    pub mem_low_pressure_counter: ::core::option::Option<u64>,
    pub mem_medium_pressure_counter: ::core::option::Option<u64>,
    pub mem_critical_pressure_counter: ::core::option::Option<u64>,
    pub disk_limit_bytes: ::core::option::Option<u64>,
    pub disk_used_bytes: ::core::option::Option<u64>,
    pub disk_statistics: ::prost::alloc::vec::Vec<DiskStatistics>,
    pub blkio_statistics: ::core::option::Option<cgroup_info::blkio::Statistics>,
    pub perf: ::core::option::Option<PerfStatistics>,
    pub net_rx_packets: ::core::option::Option<u64>,
    pub net_rx_bytes: ::core::option::Option<u64>,
    pub net_rx_errors: ::core::option::Option<u64>,
    pub net_rx_dropped: ::core::option::Option<u64>,
    pub net_tx_packets: ::core::option::Option<u64>,
    pub net_tx_bytes: ::core::option::Option<u64>,
    pub net_tx_errors: ::core::option::Option<u64>,
    pub net_tx_dropped: ::core::option::Option<u64>,
    pub net_tx_rate_limit: ::core::option::Option<u64>,
    pub net_tx_burst_rate_limit: ::core::option::Option<u64>,
    pub net_tx_burst_size: ::core::option::Option<u64>,
    pub net_rx_rate_limit: ::core::option::Option<u64>,
    pub net_rx_burst_rate_limit: ::core::option::Option<u64>,
    pub net_rx_burst_size: ::core::option::Option<u64>,
    pub net_rate_statistics: ::core::option::Option<resource_statistics::RateStatistics>,
    pub net_ephemeral_ports: ::core::option::Option<value::Range>,
    pub net_tcp_rtt_microsecs_p50: ::core::option::Option<f64>,
    pub net_tcp_rtt_microsecs_p90: ::core::option::Option<f64>,
    pub net_tcp_rtt_microsecs_p95: ::core::option::Option<f64>,
    pub net_tcp_rtt_microsecs_p99: ::core::option::Option<f64>,
    pub net_tcp_active_connections: ::core::option::Option<f64>,
    pub net_tcp_time_wait_connections: ::core::option::Option<f64>,
    pub net_traffic_control_statistics: ::prost::alloc::vec::Vec<
        TrafficControlStatistics,
    >,
    pub net_snmp_statistics: ::core::option::Option<SnmpStatistics>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `ResourceStatistics`.
pub mod resource_statistics {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct RatePercentiles {
        pub min: ::core::option::Option<u64>,
        pub max: ::core::option::Option<u64>,
        pub p50: ::core::option::Option<u64>,
        pub p90: ::core::option::Option<u64>,
        pub p95: ::core::option::Option<u64>,
        pub p99: ::core::option::Option<u64>,
        pub p999: ::core::option::Option<u64>,
        pub p9999: ::core::option::Option<u64>,
        pub samples: ::core::option::Option<u64>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct RateStatistics {
        pub rx_rate: ::core::option::Option<RatePercentiles>,
        pub rx_packet_rate: ::core::option::Option<RatePercentiles>,
        pub rx_drop_rate: ::core::option::Option<RatePercentiles>,
        pub rx_error_rate: ::core::option::Option<RatePercentiles>,
        pub tx_rate: ::core::option::Option<RatePercentiles>,
        pub tx_packet_rate: ::core::option::Option<RatePercentiles>,
        pub tx_drop_rate: ::core::option::Option<RatePercentiles>,
        pub tx_error_rate: ::core::option::Option<RatePercentiles>,
        pub sampling_window_secs: ::core::option::Option<f64>,
        pub sampling_interval_secs: ::core::option::Option<f64>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ResourceUsage {
    pub executors: ::prost::alloc::vec::Vec<resource_usage::Executor>,
    pub total: ::prost::alloc::vec::Vec<Resource>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `ResourceUsage`.
pub mod resource_usage {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Executor {
        pub executor_info: super::ExecutorInfo,
        pub allocated: ::prost::alloc::vec::Vec<super::Resource>,
        pub statistics: ::core::option::Option<super::ResourceStatistics>,
        pub container_id: super::ContainerId,
        pub tasks: ::prost::alloc::vec::Vec<executor::Task>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Executor`.
    pub mod executor {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Task {
            pub name: ::prost::alloc::string::String,
            pub id: super::super::TaskId,
            pub resources: ::prost::alloc::vec::Vec<super::super::Resource>,
            pub labels: ::core::option::Option<super::super::Labels>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct PerfStatistics {
    pub timestamp: f64,
    pub duration: f64,
    pub cycles: ::core::option::Option<u64>,
    pub stalled_cycles_frontend: ::core::option::Option<u64>,
    pub stalled_cycles_backend: ::core::option::Option<u64>,
    pub instructions: ::core::option::Option<u64>,
    pub cache_references: ::core::option::Option<u64>,
    pub cache_misses: ::core::option::Option<u64>,
    pub branches: ::core::option::Option<u64>,
    pub branch_misses: ::core::option::Option<u64>,
    pub bus_cycles: ::core::option::Option<u64>,
    pub ref_cycles: ::core::option::Option<u64>,
    pub cpu_clock: ::core::option::Option<f64>,
    pub task_clock: ::core::option::Option<f64>,
    pub page_faults: ::core::option::Option<u64>,
    pub minor_faults: ::core::option::Option<u64>,
    pub major_faults: ::core::option::Option<u64>,
    pub context_switches: ::core::option::Option<u64>,
    pub cpu_migrations: ::core::option::Option<u64>,
    pub alignment_faults: ::core::option::Option<u64>,
    pub emulation_faults: ::core::option::Option<u64>,
    pub l1_dcache_loads: ::core::option::Option<u64>,
    pub l1_dcache_load_misses: ::core::option::Option<u64>,
    pub l1_dcache_stores: ::core::option::Option<u64>,
    pub l1_dcache_store_misses: ::core::option::Option<u64>,
    pub l1_dcache_prefetches: ::core::option::Option<u64>,
    pub l1_dcache_prefetch_misses: ::core::option::Option<u64>,
    pub l1_icache_loads: ::core::option::Option<u64>,
    pub l1_icache_load_misses: ::core::option::Option<u64>,
    pub l1_icache_prefetches: ::core::option::Option<u64>,
    pub l1_icache_prefetch_misses: ::core::option::Option<u64>,
    pub llc_loads: ::core::option::Option<u64>,
    pub llc_load_misses: ::core::option::Option<u64>,
    pub llc_stores: ::core::option::Option<u64>,
    pub llc_store_misses: ::core::option::Option<u64>,
    pub llc_prefetches: ::core::option::Option<u64>,
    pub llc_prefetch_misses: ::core::option::Option<u64>,
    pub dtlb_loads: ::core::option::Option<u64>,
    pub dtlb_load_misses: ::core::option::Option<u64>,
    pub dtlb_stores: ::core::option::Option<u64>,
    pub dtlb_store_misses: ::core::option::Option<u64>,
    pub dtlb_prefetches: ::core::option::Option<u64>,
    pub dtlb_prefetch_misses: ::core::option::Option<u64>,
    pub itlb_loads: ::core::option::Option<u64>,
    pub itlb_load_misses: ::core::option::Option<u64>,
    pub branch_loads: ::core::option::Option<u64>,
    pub branch_load_misses: ::core::option::Option<u64>,
    pub node_loads: ::core::option::Option<u64>,
    pub node_load_misses: ::core::option::Option<u64>,
    pub node_stores: ::core::option::Option<u64>,
    pub node_store_misses: ::core::option::Option<u64>,
    pub node_prefetches: ::core::option::Option<u64>,
    pub node_prefetch_misses: ::core::option::Option<u64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OfferFilters {
    pub min_allocatable_resources: ::core::option::Option<
        offer_filters::MinAllocatableResources,
    >,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `OfferFilters`.
pub mod offer_filters {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct ResourceQuantities {
        pub quantities: ::prost::alloc::collections::BTreeMap<
            ::prost::alloc::string::String,
            super::value::Scalar,
        >,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct MinAllocatableResources {
        pub quantities: ::prost::alloc::vec::Vec<ResourceQuantities>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Request {
    pub agent_id: ::core::option::Option<AgentId>,
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Resources of one agent offered to one role of one framework.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Offer {
    pub id: OfferId,
    pub framework_id: FrameworkId,
    pub agent_id: AgentId,
    pub hostname: ::prost::alloc::string::String,
    pub url: ::core::option::Option<Url>,
    pub domain: ::core::option::Option<DomainInfo>,
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub attributes: ::prost::alloc::vec::Vec<Attribute>,
    pub executor_ids: ::prost::alloc::vec::Vec<ExecutorId>,
    /// When the agent is planned to go away.
    pub unavailability: ::core::option::Option<Unavailability>,
    /// The role all resources of the offer are allocated to.
    pub allocation_info: ::core::option::Option<resource::AllocationInfo>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Offer`.
pub mod offer {
    /// What to do with offered resources. Operations of one ACCEPT run in order, each on what the
    /// ones before left.
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Operation {
        pub r#type: ::core::option::Option<i32>,
        /// Set by frameworks that want the outcome reported.
        pub id: ::core::option::Option<super::OperationId>,
        pub launch: ::core::option::Option<operation::Launch>,
        pub launch_group: ::core::option::Option<operation::LaunchGroup>,
        pub reserve: ::core::option::Option<operation::Reserve>,
        pub unreserve: ::core::option::Option<operation::Unreserve>,
        pub create: ::core::option::Option<operation::Create>,
        pub destroy: ::core::option::Option<operation::Destroy>,
        pub grow_volume: ::core::option::Option<operation::GrowVolume>,
        pub shrink_volume: ::core::option::Option<operation::ShrinkVolume>,
        pub create_disk: ::core::option::Option<operation::CreateDisk>,
        pub destroy_disk: ::core::option::Option<operation::DestroyDisk>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Operation`.
    pub mod operation {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Launch {
            pub task_infos: ::prost::alloc::vec::Vec<super::super::TaskInfo>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct LaunchGroup {
            pub executor: super::super::ExecutorInfo,
            pub task_group: super::super::TaskGroupInfo,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Reserve {
            pub source: ::prost::alloc::vec::Vec<super::super::Resource>,
            pub resources: ::prost::alloc::vec::Vec<super::super::Resource>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Unreserve {
            pub resources: ::prost::alloc::vec::Vec<super::super::Resource>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Create {
            pub volumes: ::prost::alloc::vec::Vec<super::super::Resource>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Destroy {
            pub volumes: ::prost::alloc::vec::Vec<super::super::Resource>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct GrowVolume {
            pub volume: super::super::Resource,
            pub addition: super::super::Resource,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct ShrinkVolume {
            pub volume: super::super::Resource,
            pub subtract: super::super::value::Scalar,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct CreateDisk {
            pub source: super::super::Resource,
            pub target_type: i32,
            pub target_profile: ::core::option::Option<::prost::alloc::string::String>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct DestroyDisk {
            pub source: super::super::Resource,
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
            Launch = 1,
            LaunchGroup = 6,
            Reserve = 2,
            Unreserve = 3,
            Create = 4,
            Destroy = 5,
            GrowVolume = 11,
            ShrinkVolume = 12,
            CreateDisk = 13,
            DestroyDisk = 14,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Launch => "LAUNCH",
                    Self::LaunchGroup => "LAUNCH_GROUP",
                    Self::Reserve => "RESERVE",
                    Self::Unreserve => "UNRESERVE",
                    Self::Create => "CREATE",
                    Self::Destroy => "DESTROY",
                    Self::GrowVolume => "GROW_VOLUME",
                    Self::ShrinkVolume => "SHRINK_VOLUME",
                    Self::CreateDisk => "CREATE_DISK",
                    Self::DestroyDisk => "DESTROY_DISK",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "LAUNCH" => Some(Self::Launch),
                    "LAUNCH_GROUP" => Some(Self::LaunchGroup),
                    "RESERVE" => Some(Self::Reserve),
                    "UNRESERVE" => Some(Self::Unreserve),
                    "CREATE" => Some(Self::Create),
                    "DESTROY" => Some(Self::Destroy),
                    "GROW_VOLUME" => Some(Self::GrowVolume),
                    "SHRINK_VOLUME" => Some(Self::ShrinkVolume),
                    "CREATE_DISK" => Some(Self::CreateDisk),
                    "DESTROY_DISK" => Some(Self::DestroyDisk),
                    _ => None,
                }
            }
        }
    }
}
/// The wish to have resources back, usually because of planned maintenance.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct InverseOffer {
    pub id: OfferId,
    pub url: ::core::option::Option<Url>,
    pub framework_id: FrameworkId,
    pub agent_id: ::core::option::Option<AgentId>,
    pub unavailability: Unavailability,
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// A task to launch. Exactly one of executor and command.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TaskInfo {
    pub name: ::prost::alloc::string::String,
    pub task_id: TaskId,
    pub agent_id: AgentId,
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub executor: ::core::option::Option<::prost::alloc::boxed::Box<ExecutorInfo>>,
    pub command: ::core::option::Option<::prost::alloc::boxed::Box<CommandInfo>>,
    pub container: ::core::option::Option<::prost::alloc::boxed::Box<ContainerInfo>>,
    pub health_check: ::core::option::Option<::prost::alloc::boxed::Box<HealthCheck>>,
    pub check: ::core::option::Option<::prost::alloc::boxed::Box<CheckInfo>>,
    pub kill_policy: ::core::option::Option<KillPolicy>,
    pub data: ::core::option::Option<::prost::alloc::vec::Vec<u8>>,
    pub labels: ::core::option::Option<Labels>,
    pub discovery: ::core::option::Option<::prost::alloc::boxed::Box<DiscoveryInfo>>,
    pub max_completion_time: ::core::option::Option<DurationInfo>,
    pub limits: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        value::Scalar,
    >,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Tasks that start on one executor all together or not at all.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TaskGroupInfo {
    pub tasks: ::prost::alloc::vec::Vec<TaskInfo>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug)]
pub struct Task {
    pub name: ::prost::alloc::string::String,
    pub task_id: TaskId,
    pub framework_id: FrameworkId,
    pub executor_id: ::core::option::Option<ExecutorId>,
    pub agent_id: AgentId,
    pub state: i32,
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub statuses: ::prost::alloc::vec::Vec<TaskStatus>,
    pub status_update_state: ::core::option::Option<i32>,
    pub status_update_uuid: ::core::option::Option<::prost::alloc::vec::Vec<u8>>,
    pub labels: ::core::option::Option<Labels>,
    pub discovery: ::core::option::Option<DiscoveryInfo>,
    pub container: ::core::option::Option<ContainerInfo>,
    pub health_check: ::core::option::Option<HealthCheck>,
    pub kill_policy: ::core::option::Option<KillPolicy>,
    pub user: ::core::option::Option<::prost::alloc::string::String>,
    pub limits: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        value::Scalar,
    >,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TaskResourceLimitation {
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Uuid {
    pub value: ::prost::alloc::vec::Vec<u8>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Operation {
    pub framework_id: ::core::option::Option<FrameworkId>,
    pub agent_id: ::core::option::Option<AgentId>,
    pub info: offer::Operation,
    pub latest_status: OperationStatus,
    pub statuses: ::prost::alloc::vec::Vec<OperationStatus>,
    pub uuid: Uuid,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// A state of an offer operation.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OperationStatus {
    pub operation_id: ::core::option::Option<OperationId>,
    pub state: i32,
    pub message: ::core::option::Option<::prost::alloc::string::String>,
    pub converted_resources: ::prost::alloc::vec::Vec<Resource>,
    pub uuid: ::core::option::Option<Uuid>,
    pub agent_id: ::core::option::Option<AgentId>,
    pub resource_provider_id: ::core::option::Option<ResourceProviderId>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct CheckStatusInfo {
    pub r#type: ::core::option::Option<i32>,
    pub command: ::core::option::Option<check_status_info::Command>,
    pub http: ::core::option::Option<check_status_info::Http>,
    pub tcp: ::core::option::Option<check_status_info::Tcp>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `CheckStatusInfo`.
pub mod check_status_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Command {
        pub exit_code: ::core::option::Option<i32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Http {
        pub status_code: ::core::option::Option<u32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Tcp {
        pub succeeded: ::core::option::Option<bool>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
/// A state of a task, and how it came about.
#[derive(Clone, PartialEq, Debug)]
pub struct TaskStatus {
    pub task_id: TaskId,
    pub state: i32,
    pub message: ::core::option::Option<::prost::alloc::string::String>,
    pub source: ::core::option::Option<i32>,
    pub reason: ::core::option::Option<i32>,
    pub data: ::core::option::Option<::prost::alloc::vec::Vec<u8>>,
    pub agent_id: ::core::option::Option<AgentId>,
    pub executor_id: ::core::option::Option<ExecutorId>,
    pub timestamp: ::core::option::Option<f64>,
    /// Present when the update must be acknowledged.
    pub uuid: ::core::option::Option<::prost::alloc::vec::Vec<u8>>,
    pub healthy: ::core::option::Option<bool>,
    pub check_status: ::core::option::Option<
        ::prost::alloc::boxed::Box<CheckStatusInfo>,
    >,
    pub labels: ::core::option::Option<Labels>,
    pub container_status: ::core::option::Option<
        ::prost::alloc::boxed::Box<ContainerStatus>,
    >,
    pub unreachable_time: ::core::option::Option<TimeInfo>,
    pub limitation: ::core::option::Option<
        ::prost::alloc::boxed::Box<TaskResourceLimitation>,
    >,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `TaskStatus`.
pub mod task_status {
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
    pub enum Source {
        Master = 0,
        Agent = 1,
        Executor = 2,
    }
    impl Source {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Master => "SOURCE_MASTER",
                Self::Agent => "SOURCE_AGENT",
                Self::Executor => "SOURCE_EXECUTOR",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "SOURCE_MASTER" => Some(Self::Master),
                "SOURCE_AGENT" => Some(Self::Agent),
                "SOURCE_EXECUTOR" => Some(Self::Executor),
                _ => None,
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
    pub enum Reason {
        CommandExecutorFailed = 0,
        ContainerLaunchFailed = 21,
        ContainerLimitation = 19,
        ContainerLimitationDisk = 20,
        ContainerLimitationMemory = 8,
        ContainerPreempted = 17,
        ContainerUpdateFailed = 22,
        MaxCompletionTimeReached = 33,
        ExecutorRegistrationTimeout = 23,
        ExecutorReregistrationTimeout = 24,
        ExecutorTerminated = 1,
        ExecutorUnregistered = 2,
        FrameworkRemoved = 3,
        GcError = 4,
        InvalidFrameworkid = 5,
        InvalidOffers = 6,
        IoSwitchboardExited = 27,
        MasterDisconnected = 7,
        Reconciliation = 9,
        ResourcesUnknown = 18,
        AgentDisconnected = 10,
        AgentDraining = 34,
        AgentRemoved = 11,
        AgentRemovedByOperator = 31,
        AgentReregistered = 32,
        AgentRestarted = 12,
        AgentUnknown = 13,
        TaskKilledDuringLaunch = 30,
        TaskCheckStatusUpdated = 28,
        TaskHealthCheckStatusUpdated = 29,
        TaskGroupInvalid = 25,
        TaskGroupUnauthorized = 26,
        TaskInvalid = 14,
        TaskUnauthorized = 15,
        TaskUnknown = 16,
    }
    impl Reason {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::CommandExecutorFailed => "REASON_COMMAND_EXECUTOR_FAILED",
                Self::ContainerLaunchFailed => "REASON_CONTAINER_LAUNCH_FAILED",
                Self::ContainerLimitation => "REASON_CONTAINER_LIMITATION",
                Self::ContainerLimitationDisk => "REASON_CONTAINER_LIMITATION_DISK",
                Self::ContainerLimitationMemory => "REASON_CONTAINER_LIMITATION_MEMORY",
                Self::ContainerPreempted => "REASON_CONTAINER_PREEMPTED",
                Self::ContainerUpdateFailed => "REASON_CONTAINER_UPDATE_FAILED",
                Self::MaxCompletionTimeReached => "REASON_MAX_COMPLETION_TIME_REACHED",
                Self::ExecutorRegistrationTimeout => {
                    "REASON_EXECUTOR_REGISTRATION_TIMEOUT"
                }
                Self::ExecutorReregistrationTimeout => {
                    "REASON_EXECUTOR_REREGISTRATION_TIMEOUT"
                }
                Self::ExecutorTerminated => "REASON_EXECUTOR_TERMINATED",
                Self::ExecutorUnregistered => "REASON_EXECUTOR_UNREGISTERED",
                Self::FrameworkRemoved => "REASON_FRAMEWORK_REMOVED",
                Self::GcError => "REASON_GC_ERROR",
                Self::InvalidFrameworkid => "REASON_INVALID_FRAMEWORKID",
                Self::InvalidOffers => "REASON_INVALID_OFFERS",
                Self::IoSwitchboardExited => "REASON_IO_SWITCHBOARD_EXITED",
                Self::MasterDisconnected => "REASON_MASTER_DISCONNECTED",
                Self::Reconciliation => "REASON_RECONCILIATION",
                Self::ResourcesUnknown => "REASON_RESOURCES_UNKNOWN",
                Self::AgentDisconnected => "REASON_AGENT_DISCONNECTED",
                Self::AgentDraining => "REASON_AGENT_DRAINING",
                Self::AgentRemoved => "REASON_AGENT_REMOVED",
                Self::AgentRemovedByOperator => "REASON_AGENT_REMOVED_BY_OPERATOR",
                Self::AgentReregistered => "REASON_AGENT_REREGISTERED",
                Self::AgentRestarted => "REASON_AGENT_RESTARTED",
                Self::AgentUnknown => "REASON_AGENT_UNKNOWN",
                Self::TaskKilledDuringLaunch => "REASON_TASK_KILLED_DURING_LAUNCH",
                Self::TaskCheckStatusUpdated => "REASON_TASK_CHECK_STATUS_UPDATED",
                Self::TaskHealthCheckStatusUpdated => {
                    "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED"
                }
                Self::TaskGroupInvalid => "REASON_TASK_GROUP_INVALID",
                Self::TaskGroupUnauthorized => "REASON_TASK_GROUP_UNAUTHORIZED",
                Self::TaskInvalid => "REASON_TASK_INVALID",
                Self::TaskUnauthorized => "REASON_TASK_UNAUTHORIZED",
                Self::TaskUnknown => "REASON_TASK_UNKNOWN",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "REASON_COMMAND_EXECUTOR_FAILED" => Some(Self::CommandExecutorFailed),
                "REASON_CONTAINER_LAUNCH_FAILED" => Some(Self::ContainerLaunchFailed),
                "REASON_CONTAINER_LIMITATION" => Some(Self::ContainerLimitation),
                "REASON_CONTAINER_LIMITATION_DISK" => Some(Self::ContainerLimitationDisk),
                "REASON_CONTAINER_LIMITATION_MEMORY" => {
                    Some(Self::ContainerLimitationMemory)
                }
                "REASON_CONTAINER_PREEMPTED" => Some(Self::ContainerPreempted),
                "REASON_CONTAINER_UPDATE_FAILED" => Some(Self::ContainerUpdateFailed),
                "REASON_MAX_COMPLETION_TIME_REACHED" => {
                    Some(Self::MaxCompletionTimeReached)
                }
                "REASON_EXECUTOR_REGISTRATION_TIMEOUT" => {
                    Some(Self::ExecutorRegistrationTimeout)
                }
                "REASON_EXECUTOR_REREGISTRATION_TIMEOUT" => {
                    Some(Self::ExecutorReregistrationTimeout)
                }
                "REASON_EXECUTOR_TERMINATED" => Some(Self::ExecutorTerminated),
                "REASON_EXECUTOR_UNREGISTERED" => Some(Self::ExecutorUnregistered),
                "REASON_FRAMEWORK_REMOVED" => Some(Self::FrameworkRemoved),
                "REASON_GC_ERROR" => Some(Self::GcError),
                "REASON_INVALID_FRAMEWORKID" => Some(Self::InvalidFrameworkid),
                "REASON_INVALID_OFFERS" => Some(Self::InvalidOffers),
                "REASON_IO_SWITCHBOARD_EXITED" => Some(Self::IoSwitchboardExited),
                "REASON_MASTER_DISCONNECTED" => Some(Self::MasterDisconnected),
                "REASON_RECONCILIATION" => Some(Self::Reconciliation),
                "REASON_RESOURCES_UNKNOWN" => Some(Self::ResourcesUnknown),
                "REASON_AGENT_DISCONNECTED" => Some(Self::AgentDisconnected),
                "REASON_AGENT_DRAINING" => Some(Self::AgentDraining),
                "REASON_AGENT_REMOVED" => Some(Self::AgentRemoved),
                "REASON_AGENT_REMOVED_BY_OPERATOR" => Some(Self::AgentRemovedByOperator),
                "REASON_AGENT_REREGISTERED" => Some(Self::AgentReregistered),
                "REASON_AGENT_RESTARTED" => Some(Self::AgentRestarted),
                "REASON_AGENT_UNKNOWN" => Some(Self::AgentUnknown),
                "REASON_TASK_KILLED_DURING_LAUNCH" => Some(Self::TaskKilledDuringLaunch),
                "REASON_TASK_CHECK_STATUS_UPDATED" => Some(Self::TaskCheckStatusUpdated),
                "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED" => {
                    Some(Self::TaskHealthCheckStatusUpdated)
                }
                "REASON_TASK_GROUP_INVALID" => Some(Self::TaskGroupInvalid),
                "REASON_TASK_GROUP_UNAUTHORIZED" => Some(Self::TaskGroupUnauthorized),
                "REASON_TASK_INVALID" => Some(Self::TaskInvalid),
                "REASON_TASK_UNAUTHORIZED" => Some(Self::TaskUnauthorized),
                "REASON_TASK_UNKNOWN" => Some(Self::TaskUnknown),
                _ => None,
            }
        }
    }
}
/// What not to offer again for a while.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Filters {
    /// Resources declined or left over are not offered again to this framework for so long.
    pub refuse_seconds: ::core::option::Option<f64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Environment {
    pub variables: ::prost::alloc::vec::Vec<environment::Variable>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Environment`.
pub mod environment {
    /// A variable with its value, or with a secret to take the value from.
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Variable {
        pub name: ::prost::alloc::string::String,
        pub r#type: ::core::option::Option<i32>,
        pub value: ::core::option::Option<::prost::alloc::string::String>,
        pub secret: ::core::option::Option<super::Secret>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Variable`.
    pub mod variable {
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
            Value = 1,
            Secret = 2,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Value => "VALUE",
                    Self::Secret => "SECRET",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "VALUE" => Some(Self::Value),
                    "SECRET" => Some(Self::Secret),
                    _ => None,
                }
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Parameter {
    pub key: ::prost::alloc::string::String,
    pub value: ::prost::alloc::string::String,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Parameters {
    pub parameter: ::prost::alloc::vec::Vec<Parameter>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Credential {
    pub principal: ::prost::alloc::string::String,
    pub secret: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Credentials {
    pub credentials: ::prost::alloc::vec::Vec<Credential>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Secret {
    pub r#type: ::core::option::Option<i32>,
    pub reference: ::core::option::Option<secret::Reference>,
    pub value: ::core::option::Option<secret::Value>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Secret`.
pub mod secret {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Reference {
        pub name: ::prost::alloc::string::String,
        pub key: ::core::option::Option<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Value {
        pub data: ::prost::alloc::vec::Vec<u8>,
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
        Reference = 1,
        Value = 2,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Reference => "REFERENCE",
                Self::Value => "VALUE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "REFERENCE" => Some(Self::Reference),
                "VALUE" => Some(Self::Value),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RateLimit {
    pub qps: ::core::option::Option<f64>,
    pub principal: ::prost::alloc::string::String,
    pub capacity: ::core::option::Option<u64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RateLimits {
    pub limits: ::prost::alloc::vec::Vec<RateLimit>,
    pub aggregate_default_qps: ::core::option::Option<f64>,
    pub aggregate_default_capacity: ::core::option::Option<u64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug)]
pub struct Image {
    pub r#type: i32,
    pub appc: ::core::option::Option<image::Appc>,
    pub docker: ::core::option::Option<image::Docker>,
    pub cached: ::core::option::Option<bool>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Image`.
pub mod image {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Appc {
        pub name: ::prost::alloc::string::String,
        pub id: ::core::option::Option<::prost::alloc::string::String>,
        pub labels: ::core::option::Option<super::Labels>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Docker {
        pub name: ::prost::alloc::string::String,
        pub credential: ::core::option::Option<super::Credential>,
        pub config: ::core::option::Option<super::Secret>,
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
        Appc = 1,
        Docker = 2,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Appc => "APPC",
                Self::Docker => "DOCKER",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "APPC" => Some(Self::Appc),
                "DOCKER" => Some(Self::Docker),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct MountPropagation {
    pub mode: ::core::option::Option<i32>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `MountPropagation`.
pub mod mount_propagation {
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
    pub enum Mode {
        Unknown = 0,
        HostToContainer = 1,
        Bidirectional = 2,
    }
    impl Mode {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::HostToContainer => "HOST_TO_CONTAINER",
                Self::Bidirectional => "BIDIRECTIONAL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "HOST_TO_CONTAINER" => Some(Self::HostToContainer),
                "BIDIRECTIONAL" => Some(Self::Bidirectional),
                _ => None,
            }
        }
    }
}
/// Storage mounted into a container.
#[derive(Clone, PartialEq, Debug)]
pub struct Volume {
    pub mode: i32,
    pub container_path: ::prost::alloc::string::String,
    pub host_path: ::core::option::Option<::prost::alloc::string::String>,
    pub image: ::core::option::Option<Image>,
    pub source: ::core::option::Option<volume::Source>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Volume`.
pub mod volume {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Source {
        pub r#type: ::core::option::Option<i32>,
        pub docker_volume: ::core::option::Option<source::DockerVolume>,
        pub host_path: ::core::option::Option<source::HostPath>,
        pub sandbox_path: ::core::option::Option<source::SandboxPath>,
        pub secret: ::core::option::Option<super::Secret>,
        pub csi_volume: ::core::option::Option<source::CsiVolume>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Source`.
    pub mod source {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct DockerVolume {
            pub driver: ::core::option::Option<::prost::alloc::string::String>,
            pub name: ::prost::alloc::string::String,
            pub driver_options: ::core::option::Option<super::super::Parameters>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct HostPath {
            pub path: ::prost::alloc::string::String,
            pub mount_propagation: ::core::option::Option<
                super::super::MountPropagation,
            >,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct SandboxPath {
            pub r#type: ::core::option::Option<i32>,
            pub path: ::prost::alloc::string::String,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        /// Nested message and enum types in `SandboxPath`.
        pub mod sandbox_path {
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
                Self_ = 1,
                Parent = 2,
            }
            impl Type {
                /// String value of the enum field names used in the ProtoBuf definition.
                ///
                /// The values are not transformed in any way and thus are considered stable
                /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                pub fn as_str_name(&self) -> &'static str {
                    match self {
                        Self::Unknown => "UNKNOWN",
                        Self::Self_ => "SELF",
                        Self::Parent => "PARENT",
                    }
                }
                /// Creates an enum from field names used in the ProtoBuf definition.
                pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                    match value {
                        "UNKNOWN" => Some(Self::Unknown),
                        "SELF" => Some(Self::Self_),
                        "PARENT" => Some(Self::Parent),
                        _ => None,
                    }
                }
            }
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct CsiVolume {
            pub plugin_name: ::prost::alloc::string::String,
            pub static_provisioning: ::core::option::Option<
                csi_volume::StaticProvisioning,
            >,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        /// Nested message and enum types in `CSIVolume`.
        pub mod csi_volume {
            #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
            pub struct VolumeCapability {
                pub access_mode: volume_capability::AccessMode,
                pub access_type: ::core::option::Option<volume_capability::AccessType>,
                pub unknown_fields: crate::wire::UnknownFields,
            }
            /// Nested message and enum types in `VolumeCapability`.
            pub mod volume_capability {
                #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
                pub struct BlockVolume {
                    pub unknown_fields: crate::wire::UnknownFields,
                }
                #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
                pub struct MountVolume {
                    pub fs_type: ::core::option::Option<::prost::alloc::string::String>,
                    pub mount_flags: ::prost::alloc::vec::Vec<
                        ::prost::alloc::string::String,
                    >,
                    pub unknown_fields: crate::wire::UnknownFields,
                }
                #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
                pub struct AccessMode {
                    pub mode: i32,
                    pub unknown_fields: crate::wire::UnknownFields,
                }
                /// Nested message and enum types in `AccessMode`.
                pub mod access_mode {
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
                    pub enum Mode {
                        Unknown = 0,
                        SingleNodeWriter = 1,
                        SingleNodeReaderOnly = 2,
                        MultiNodeReaderOnly = 3,
                        MultiNodeSingleWriter = 4,
                        MultiNodeMultiWriter = 5,
                    }
                    impl Mode {
                        /// String value of the enum field names used in the ProtoBuf definition.
                        ///
                        /// The values are not transformed in any way and thus are considered stable
                        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
                        pub fn as_str_name(&self) -> &'static str {
                            match self {
                                Self::Unknown => "UNKNOWN",
                                Self::SingleNodeWriter => "SINGLE_NODE_WRITER",
                                Self::SingleNodeReaderOnly => "SINGLE_NODE_READER_ONLY",
                                Self::MultiNodeReaderOnly => "MULTI_NODE_READER_ONLY",
                                Self::MultiNodeSingleWriter => "MULTI_NODE_SINGLE_WRITER",
                                Self::MultiNodeMultiWriter => "MULTI_NODE_MULTI_WRITER",
                            }
                        }
                        /// Creates an enum from field names used in the ProtoBuf definition.
                        pub fn from_str_name(
                            value: &str,
                        ) -> ::core::option::Option<Self> {
                            match value {
                                "UNKNOWN" => Some(Self::Unknown),
                                "SINGLE_NODE_WRITER" => Some(Self::SingleNodeWriter),
                                "SINGLE_NODE_READER_ONLY" => {
                                    Some(Self::SingleNodeReaderOnly)
                                }
                                "MULTI_NODE_READER_ONLY" => Some(Self::MultiNodeReaderOnly),
                                "MULTI_NODE_SINGLE_WRITER" => {
                                    Some(Self::MultiNodeSingleWriter)
                                }
                                "MULTI_NODE_MULTI_WRITER" => {
                                    Some(Self::MultiNodeMultiWriter)
                                }
                                _ => None,
                            }
                        }
                    }
                }
                #[derive(Clone, PartialEq, Eq, Hash, Debug)]
                pub enum AccessType {
                    Block(BlockVolume),
                    Mount(MountVolume),
                }
            }
            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct StaticProvisioning {
                pub volume_id: ::prost::alloc::string::String,
                pub volume_capability: VolumeCapability,
                pub node_stage_secrets: ::prost::alloc::collections::BTreeMap<
                    ::prost::alloc::string::String,
                    super::super::super::Secret,
                >,
                pub node_publish_secrets: ::prost::alloc::collections::BTreeMap<
                    ::prost::alloc::string::String,
                    super::super::super::Secret,
                >,
                pub volume_context: ::prost::alloc::collections::BTreeMap<
                    ::prost::alloc::string::String,
                    ::prost::alloc::string::String,
                >,
                pub unknown_fields: crate::wire::UnknownFields,
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
            DockerVolume = 1,
            HostPath = 4,
            SandboxPath = 2,
            Secret = 3,
            CsiVolume = 5,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::DockerVolume => "DOCKER_VOLUME",
                    Self::HostPath => "HOST_PATH",
                    Self::SandboxPath => "SANDBOX_PATH",
                    Self::Secret => "SECRET",
                    Self::CsiVolume => "CSI_VOLUME",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "DOCKER_VOLUME" => Some(Self::DockerVolume),
                    "HOST_PATH" => Some(Self::HostPath),
                    "SANDBOX_PATH" => Some(Self::SandboxPath),
                    "SECRET" => Some(Self::Secret),
                    "CSI_VOLUME" => Some(Self::CsiVolume),
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
    pub enum Mode {
        Rw = 1,
        Ro = 2,
    }
    impl Mode {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Rw => "RW",
                Self::Ro => "RO",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "RW" => Some(Self::Rw),
                "RO" => Some(Self::Ro),
                _ => None,
            }
        }
    }
}
/// A network a container joins.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct NetworkInfo {
    pub ip_addresses: ::prost::alloc::vec::Vec<network_info::IpAddress>,
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    pub groups: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    pub labels: ::core::option::Option<Labels>,
    pub port_mappings: ::prost::alloc::vec::Vec<network_info::PortMapping>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `NetworkInfo`.
pub mod network_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct IpAddress {
        pub protocol: ::core::option::Option<i32>,
        pub ip_address: ::core::option::Option<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct PortMapping {
        pub host_port: u32,
        pub container_port: u32,
        pub protocol: ::core::option::Option<::prost::alloc::string::String>,
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
    pub enum Protocol {
        IPv4 = 1,
        IPv6 = 2,
    }
    impl Protocol {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::IPv4 => "IPv4",
                Self::IPv6 => "IPv6",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "IPv4" => Some(Self::IPv4),
                "IPv6" => Some(Self::IPv6),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct CapabilityInfo {
    pub capabilities: ::prost::alloc::vec::Vec<i32>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `CapabilityInfo`.
pub mod capability_info {
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
    pub enum Capability {
        Unknown = 0,
        Chown = 1000,
        DacOverride = 1001,
        DacReadSearch = 1002,
        Fowner = 1003,
        Fsetid = 1004,
        Kill = 1005,
        Setgid = 1006,
        Setuid = 1007,
        Setpcap = 1008,
        LinuxImmutable = 1009,
        NetBindService = 1010,
        NetBroadcast = 1011,
        NetAdmin = 1012,
        NetRaw = 1013,
        IpcLock = 1014,
        IpcOwner = 1015,
        SysModule = 1016,
        SysRawio = 1017,
        SysChroot = 1018,
        SysPtrace = 1019,
        SysPacct = 1020,
        SysAdmin = 1021,
        SysBoot = 1022,
        SysNice = 1023,
        SysResource = 1024,
        SysTime = 1025,
        SysTtyConfig = 1026,
        Mknod = 1027,
        Lease = 1028,
        AuditWrite = 1029,
        AuditControl = 1030,
        Setfcap = 1031,
        MacOverride = 1032,
        MacAdmin = 1033,
        Syslog = 1034,
        WakeAlarm = 1035,
        BlockSuspend = 1036,
        AuditRead = 1037,
        Perfmon = 1038,
        Bpf = 1039,
        CheckpointRestore = 1040,
    }
    impl Capability {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Chown => "CHOWN",
                Self::DacOverride => "DAC_OVERRIDE",
                Self::DacReadSearch => "DAC_READ_SEARCH",
                Self::Fowner => "FOWNER",
                Self::Fsetid => "FSETID",
                Self::Kill => "KILL",
                Self::Setgid => "SETGID",
                Self::Setuid => "SETUID",
                Self::Setpcap => "SETPCAP",
                Self::LinuxImmutable => "LINUX_IMMUTABLE",
                Self::NetBindService => "NET_BIND_SERVICE",
                Self::NetBroadcast => "NET_BROADCAST",
                Self::NetAdmin => "NET_ADMIN",
                Self::NetRaw => "NET_RAW",
                Self::IpcLock => "IPC_LOCK",
                Self::IpcOwner => "IPC_OWNER",
                Self::SysModule => "SYS_MODULE",
                Self::SysRawio => "SYS_RAWIO",
                Self::SysChroot => "SYS_CHROOT",
                Self::SysPtrace => "SYS_PTRACE",
                Self::SysPacct => "SYS_PACCT",
                Self::SysAdmin => "SYS_ADMIN",
                Self::SysBoot => "SYS_BOOT",
                Self::SysNice => "SYS_NICE",
                Self::SysResource => "SYS_RESOURCE",
                Self::SysTime => "SYS_TIME",
                Self::SysTtyConfig => "SYS_TTY_CONFIG",
                Self::Mknod => "MKNOD",
                Self::Lease => "LEASE",
                Self::AuditWrite => "AUDIT_WRITE",
                Self::AuditControl => "AUDIT_CONTROL",
                Self::Setfcap => "SETFCAP",
                Self::MacOverride => "MAC_OVERRIDE",
                Self::MacAdmin => "MAC_ADMIN",
                Self::Syslog => "SYSLOG",
                Self::WakeAlarm => "WAKE_ALARM",
                Self::BlockSuspend => "BLOCK_SUSPEND",
                Self::AuditRead => "AUDIT_READ",
                Self::Perfmon => "PERFMON",
                Self::Bpf => "BPF",
                Self::CheckpointRestore => "CHECKPOINT_RESTORE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "CHOWN" => Some(Self::Chown),
                "DAC_OVERRIDE" => Some(Self::DacOverride),
                "DAC_READ_SEARCH" => Some(Self::DacReadSearch),
                "FOWNER" => Some(Self::Fowner),
                "FSETID" => Some(Self::Fsetid),
                "KILL" => Some(Self::Kill),
                "SETGID" => Some(Self::Setgid),
                "SETUID" => Some(Self::Setuid),
                "SETPCAP" => Some(Self::Setpcap),
                "LINUX_IMMUTABLE" => Some(Self::LinuxImmutable),
                "NET_BIND_SERVICE" => Some(Self::NetBindService),
                "NET_BROADCAST" => Some(Self::NetBroadcast),
                "NET_ADMIN" => Some(Self::NetAdmin),
                "NET_RAW" => Some(Self::NetRaw),
                "IPC_LOCK" => Some(Self::IpcLock),
                "IPC_OWNER" => Some(Self::IpcOwner),
                "SYS_MODULE" => Some(Self::SysModule),
                "SYS_RAWIO" => Some(Self::SysRawio),
                "SYS_CHROOT" => Some(Self::SysChroot),
                "SYS_PTRACE" => Some(Self::SysPtrace),
                "SYS_PACCT" => Some(Self::SysPacct),
                "SYS_ADMIN" => Some(Self::SysAdmin),
                "SYS_BOOT" => Some(Self::SysBoot),
                "SYS_NICE" => Some(Self::SysNice),
                "SYS_RESOURCE" => Some(Self::SysResource),
                "SYS_TIME" => Some(Self::SysTime),
                "SYS_TTY_CONFIG" => Some(Self::SysTtyConfig),
                "MKNOD" => Some(Self::Mknod),
                "LEASE" => Some(Self::Lease),
                "AUDIT_WRITE" => Some(Self::AuditWrite),
                "AUDIT_CONTROL" => Some(Self::AuditControl),
                "SETFCAP" => Some(Self::Setfcap),
                "MAC_OVERRIDE" => Some(Self::MacOverride),
                "MAC_ADMIN" => Some(Self::MacAdmin),
                "SYSLOG" => Some(Self::Syslog),
                "WAKE_ALARM" => Some(Self::WakeAlarm),
                "BLOCK_SUSPEND" => Some(Self::BlockSuspend),
                "AUDIT_READ" => Some(Self::AuditRead),
                "PERFMON" => Some(Self::Perfmon),
                "BPF" => Some(Self::Bpf),
                "CHECKPOINT_RESTORE" => Some(Self::CheckpointRestore),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct SeccompInfo {
    pub profile_name: ::core::option::Option<::prost::alloc::string::String>,
    pub unconfined: ::core::option::Option<bool>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct LinuxInfo {
    pub capability_info: ::core::option::Option<CapabilityInfo>,
    pub bounding_capabilities: ::core::option::Option<CapabilityInfo>,
    pub effective_capabilities: ::core::option::Option<CapabilityInfo>,
    pub share_pid_namespace: ::core::option::Option<bool>,
    pub seccomp: ::core::option::Option<SeccompInfo>,
    pub ipc_mode: ::core::option::Option<i32>,
    pub shm_size: ::core::option::Option<u32>,
    pub share_cgroups: ::core::option::Option<bool>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `LinuxInfo`.
pub mod linux_info {
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
    pub enum IpcMode {
        Unknown = 0,
        Private = 1,
        ShareParent = 2,
    }
    impl IpcMode {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Private => "PRIVATE",
                Self::ShareParent => "SHARE_PARENT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "PRIVATE" => Some(Self::Private),
                "SHARE_PARENT" => Some(Self::ShareParent),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RLimitInfo {
    pub rlimits: ::prost::alloc::vec::Vec<r_limit_info::RLimit>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `RLimitInfo`.
pub mod r_limit_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct RLimit {
        pub r#type: ::core::option::Option<i32>,
        pub hard: ::core::option::Option<u64>,
        pub soft: ::core::option::Option<u64>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `RLimit`.
    pub mod r_limit {
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
            RlmtAs = 1,
            RlmtCore = 2,
            RlmtCpu = 3,
            RlmtData = 4,
            RlmtFsize = 5,
            RlmtLocks = 6,
            RlmtMemlock = 7,
            RlmtMsgqueue = 8,
            RlmtNice = 9,
            RlmtNofile = 10,
            RlmtNproc = 11,
            RlmtRss = 12,
            RlmtRtprio = 13,
            RlmtRttime = 14,
            RlmtSigpending = 15,
            RlmtStack = 16,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::RlmtAs => "RLMT_AS",
                    Self::RlmtCore => "RLMT_CORE",
                    Self::RlmtCpu => "RLMT_CPU",
                    Self::RlmtData => "RLMT_DATA",
                    Self::RlmtFsize => "RLMT_FSIZE",
                    Self::RlmtLocks => "RLMT_LOCKS",
                    Self::RlmtMemlock => "RLMT_MEMLOCK",
                    Self::RlmtMsgqueue => "RLMT_MSGQUEUE",
                    Self::RlmtNice => "RLMT_NICE",
                    Self::RlmtNofile => "RLMT_NOFILE",
                    Self::RlmtNproc => "RLMT_NPROC",
                    Self::RlmtRss => "RLMT_RSS",
                    Self::RlmtRtprio => "RLMT_RTPRIO",
                    Self::RlmtRttime => "RLMT_RTTIME",
                    Self::RlmtSigpending => "RLMT_SIGPENDING",
                    Self::RlmtStack => "RLMT_STACK",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "RLMT_AS" => Some(Self::RlmtAs),
                    "RLMT_CORE" => Some(Self::RlmtCore),
                    "RLMT_CPU" => Some(Self::RlmtCpu),
                    "RLMT_DATA" => Some(Self::RlmtData),
                    "RLMT_FSIZE" => Some(Self::RlmtFsize),
                    "RLMT_LOCKS" => Some(Self::RlmtLocks),
                    "RLMT_MEMLOCK" => Some(Self::RlmtMemlock),
                    "RLMT_MSGQUEUE" => Some(Self::RlmtMsgqueue),
                    "RLMT_NICE" => Some(Self::RlmtNice),
                    "RLMT_NOFILE" => Some(Self::RlmtNofile),
                    "RLMT_NPROC" => Some(Self::RlmtNproc),
                    "RLMT_RSS" => Some(Self::RlmtRss),
                    "RLMT_RTPRIO" => Some(Self::RlmtRtprio),
                    "RLMT_RTTIME" => Some(Self::RlmtRttime),
                    "RLMT_SIGPENDING" => Some(Self::RlmtSigpending),
                    "RLMT_STACK" => Some(Self::RlmtStack),
                    _ => None,
                }
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct TtyInfo {
    pub window_size: ::core::option::Option<tty_info::WindowSize>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `TTYInfo`.
pub mod tty_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct WindowSize {
        pub rows: u32,
        pub columns: u32,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
/// What a container sees: image, volumes, networks, limits.
#[derive(Clone, PartialEq, Debug)]
pub struct ContainerInfo {
    pub r#type: i32,
    pub volumes: ::prost::alloc::vec::Vec<Volume>,
    pub hostname: ::core::option::Option<::prost::alloc::string::String>,
    pub docker: ::core::option::Option<container_info::DockerInfo>,
    pub mesos: ::core::option::Option<container_info::MesosInfo>,
    pub network_infos: ::prost::alloc::vec::Vec<NetworkInfo>,
    pub linux_info: ::core::option::Option<LinuxInfo>,
    pub rlimit_info: ::core::option::Option<RLimitInfo>,
    pub tty_info: ::core::option::Option<TtyInfo>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `ContainerInfo`.
pub mod container_info {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct DockerInfo {
        pub image: ::prost::alloc::string::String,
        pub network: ::core::option::Option<i32>,
        pub port_mappings: ::prost::alloc::vec::Vec<docker_info::PortMapping>,
        pub privileged: ::core::option::Option<bool>,
        pub parameters: ::prost::alloc::vec::Vec<super::Parameter>,
        pub force_pull_image: ::core::option::Option<bool>,
        pub volume_driver: ::core::option::Option<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `DockerInfo`.
    pub mod docker_info {
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct PortMapping {
            pub host_port: u32,
            pub container_port: u32,
            pub protocol: ::core::option::Option<::prost::alloc::string::String>,
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
        pub enum Network {
            Host = 1,
            Bridge = 2,
            None = 3,
            User = 4,
        }
        impl Network {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Host => "HOST",
                    Self::Bridge => "BRIDGE",
                    Self::None => "NONE",
                    Self::User => "USER",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "HOST" => Some(Self::Host),
                    "BRIDGE" => Some(Self::Bridge),
                    "NONE" => Some(Self::None),
                    "USER" => Some(Self::User),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct MesosInfo {
        pub image: ::core::option::Option<super::Image>,
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
        Docker = 1,
        Mesos = 2,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Docker => "DOCKER",
                Self::Mesos => "MESOS",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "DOCKER" => Some(Self::Docker),
                "MESOS" => Some(Self::Mesos),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ContainerStatus {
    pub container_id: ::core::option::Option<ContainerId>,
    pub network_infos: ::prost::alloc::vec::Vec<NetworkInfo>,
    pub cgroup_info: ::core::option::Option<CgroupInfo>,
    pub executor_pid: ::core::option::Option<u32>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct CgroupInfo {
    pub net_cls: ::core::option::Option<cgroup_info::NetCls>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `CgroupInfo`.
pub mod cgroup_info {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Blkio {
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Blkio`.
    pub mod blkio {
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct Value {
            pub op: ::core::option::Option<i32>,
            pub value: ::core::option::Option<u64>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct Cfq {
            pub unknown_fields: crate::wire::UnknownFields,
        }
        /// Nested message and enum types in `CFQ`.
        pub mod cfq {
            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct Statistics {
                pub device: ::core::option::Option<super::super::super::device::Number>,
                pub sectors: ::core::option::Option<u64>,
                pub time: ::core::option::Option<u64>,
                pub io_serviced: ::prost::alloc::vec::Vec<super::Value>,
                pub io_service_bytes: ::prost::alloc::vec::Vec<super::Value>,
                pub io_service_time: ::prost::alloc::vec::Vec<super::Value>,
                pub io_wait_time: ::prost::alloc::vec::Vec<super::Value>,
                pub io_merged: ::prost::alloc::vec::Vec<super::Value>,
                pub io_queued: ::prost::alloc::vec::Vec<super::Value>,
                pub unknown_fields: crate::wire::UnknownFields,
            }
        }
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct Throttling {
            pub unknown_fields: crate::wire::UnknownFields,
        }
        /// Nested message and enum types in `Throttling`.
        pub mod throttling {
            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct Statistics {
                pub device: ::core::option::Option<super::super::super::device::Number>,
                pub io_serviced: ::prost::alloc::vec::Vec<super::Value>,
                pub io_service_bytes: ::prost::alloc::vec::Vec<super::Value>,
                pub unknown_fields: crate::wire::UnknownFields,
            }
        }
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Statistics {
            pub cfq: ::prost::alloc::vec::Vec<cfq::Statistics>,
            pub cfq_recursive: ::prost::alloc::vec::Vec<cfq::Statistics>,
            pub throttling: ::prost::alloc::vec::Vec<throttling::Statistics>,
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
        pub enum Operation {
            Unknown = 0,
            Total = 1,
            Read = 2,
            Write = 3,
            Sync = 4,
            Async = 5,
            Discard = 6,
        }
        impl Operation {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Total => "TOTAL",
                    Self::Read => "READ",
                    Self::Write => "WRITE",
                    Self::Sync => "SYNC",
                    Self::Async => "ASYNC",
                    Self::Discard => "DISCARD",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "TOTAL" => Some(Self::Total),
                    "READ" => Some(Self::Read),
                    "WRITE" => Some(Self::Write),
                    "SYNC" => Some(Self::Sync),
                    "ASYNC" => Some(Self::Async),
                    "DISCARD" => Some(Self::Discard),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct NetCls {
        pub classid: ::core::option::Option<u32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Labels {
    pub labels: ::prost::alloc::vec::Vec<Label>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Label {
    pub key: ::prost::alloc::string::String,
    pub value: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Port {
    pub number: u32,
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    pub protocol: ::core::option::Option<::prost::alloc::string::String>,
    pub visibility: ::core::option::Option<i32>,
    pub labels: ::core::option::Option<Labels>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Ports {
    pub ports: ::prost::alloc::vec::Vec<Port>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DiscoveryInfo {
    pub visibility: i32,
    pub name: ::core::option::Option<::prost::alloc::string::String>,
    pub environment: ::core::option::Option<::prost::alloc::string::String>,
    pub location: ::core::option::Option<::prost::alloc::string::String>,
    pub version: ::core::option::Option<::prost::alloc::string::String>,
    pub ports: ::core::option::Option<Ports>,
    pub labels: ::core::option::Option<Labels>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `DiscoveryInfo`.
pub mod discovery_info {
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
    pub enum Visibility {
        Framework = 0,
        Cluster = 1,
        External = 2,
    }
    impl Visibility {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Framework => "FRAMEWORK",
                Self::Cluster => "CLUSTER",
                Self::External => "EXTERNAL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "FRAMEWORK" => Some(Self::Framework),
                "CLUSTER" => Some(Self::Cluster),
                "EXTERNAL" => Some(Self::External),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct WeightInfo {
    pub weight: f64,
    pub role: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct VersionInfo {
    pub version: ::prost::alloc::string::String,
    pub build_date: ::core::option::Option<::prost::alloc::string::String>,
    pub build_time: ::core::option::Option<f64>,
    pub build_user: ::core::option::Option<::prost::alloc::string::String>,
    pub git_sha: ::core::option::Option<::prost::alloc::string::String>,
    pub git_branch: ::core::option::Option<::prost::alloc::string::String>,
    pub git_tag: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Flag {
    pub name: ::prost::alloc::string::String,
    pub value: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Role {
    pub name: ::prost::alloc::string::String,
    pub weight: f64,
    pub frameworks: ::prost::alloc::vec::Vec<FrameworkId>,
    pub resources: ::prost::alloc::vec::Vec<Resource>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Metric {
    pub name: ::prost::alloc::string::String,
    pub value: ::core::option::Option<f64>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct FileInfo {
    pub path: ::prost::alloc::string::String,
    pub nlink: ::core::option::Option<i32>,
    pub size: ::core::option::Option<u64>,
    pub mtime: ::core::option::Option<TimeInfo>,
    pub mode: ::core::option::Option<u32>,
    pub uid: ::core::option::Option<::prost::alloc::string::String>,
    pub gid: ::core::option::Option<::prost::alloc::string::String>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Device {
    pub path: ::core::option::Option<::prost::alloc::string::String>,
    pub number: ::core::option::Option<device::Number>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Device`.
pub mod device {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Number {
        pub major_number: u64,
        pub minor_number: u64,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct DeviceAccess {
    pub device: Device,
    pub access: device_access::Access,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `DeviceAccess`.
pub mod device_access {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Access {
        pub read: ::core::option::Option<bool>,
        pub write: ::core::option::Option<bool>,
        pub mknod: ::core::option::Option<bool>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DeviceWhitelist {
    pub allowed_devices: ::prost::alloc::vec::Vec<DeviceAccess>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// How an agent is emptied.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct DrainConfig {
    pub max_grace_period: ::core::option::Option<DurationInfo>,
    pub mark_gone: ::core::option::Option<bool>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct DrainInfo {
    pub state: i32,
    pub config: DrainConfig,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum Status {
    DriverNotStarted = 1,
    DriverRunning = 2,
    DriverAborted = 3,
    DriverStopped = 4,
}
impl Status {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::DriverNotStarted => "DRIVER_NOT_STARTED",
            Self::DriverRunning => "DRIVER_RUNNING",
            Self::DriverAborted => "DRIVER_ABORTED",
            Self::DriverStopped => "DRIVER_STOPPED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "DRIVER_NOT_STARTED" => Some(Self::DriverNotStarted),
            "DRIVER_RUNNING" => Some(Self::DriverRunning),
            "DRIVER_ABORTED" => Some(Self::DriverAborted),
            "DRIVER_STOPPED" => Some(Self::DriverStopped),
            _ => None,
        }
    }
}
/// The life of a task. FINISHED, FAILED, KILLED, ERROR, LOST, DROPPED, GONE and GONE_BY_OPERATOR
/// are final. The numbers are not in order of the life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum TaskState {
    TaskStaging = 6,
    TaskStarting = 0,
    TaskRunning = 1,
    TaskKilling = 8,
    TaskFinished = 2,
    TaskFailed = 3,
    TaskKilled = 4,
    TaskError = 7,
    /// What frameworks without PARTITION_AWARE get for DROPPED, UNREACHABLE, GONE, GONE_BY_OPERATOR
    /// and UNKNOWN.
    TaskLost = 5,
    TaskDropped = 9,
    TaskUnreachable = 10,
    TaskGone = 11,
    TaskGoneByOperator = 12,
    TaskUnknown = 13,
}
impl TaskState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::TaskStaging => "TASK_STAGING",
            Self::TaskStarting => "TASK_STARTING",
            Self::TaskRunning => "TASK_RUNNING",
            Self::TaskKilling => "TASK_KILLING",
            Self::TaskFinished => "TASK_FINISHED",
            Self::TaskFailed => "TASK_FAILED",
            Self::TaskKilled => "TASK_KILLED",
            Self::TaskError => "TASK_ERROR",
            Self::TaskLost => "TASK_LOST",
            Self::TaskDropped => "TASK_DROPPED",
            Self::TaskUnreachable => "TASK_UNREACHABLE",
            Self::TaskGone => "TASK_GONE",
            Self::TaskGoneByOperator => "TASK_GONE_BY_OPERATOR",
            Self::TaskUnknown => "TASK_UNKNOWN",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "TASK_STAGING" => Some(Self::TaskStaging),
            "TASK_STARTING" => Some(Self::TaskStarting),
            "TASK_RUNNING" => Some(Self::TaskRunning),
            "TASK_KILLING" => Some(Self::TaskKilling),
            "TASK_FINISHED" => Some(Self::TaskFinished),
            "TASK_FAILED" => Some(Self::TaskFailed),
            "TASK_KILLED" => Some(Self::TaskKilled),
            "TASK_ERROR" => Some(Self::TaskError),
            "TASK_LOST" => Some(Self::TaskLost),
            "TASK_DROPPED" => Some(Self::TaskDropped),
            "TASK_UNREACHABLE" => Some(Self::TaskUnreachable),
            "TASK_GONE" => Some(Self::TaskGone),
            "TASK_GONE_BY_OPERATOR" => Some(Self::TaskGoneByOperator),
            "TASK_UNKNOWN" => Some(Self::TaskUnknown),
            _ => None,
        }
    }
}
/// The life of an offer operation that carries an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum OperationState {
    OperationUnsupported = 0,
    OperationPending = 1,
    OperationFinished = 2,
    OperationFailed = 3,
    OperationError = 4,
    OperationDropped = 5,
    OperationUnreachable = 6,
    OperationGoneByOperator = 7,
    OperationRecovering = 8,
    OperationUnknown = 9,
}
impl OperationState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::OperationUnsupported => "OPERATION_UNSUPPORTED",
            Self::OperationPending => "OPERATION_PENDING",
            Self::OperationFinished => "OPERATION_FINISHED",
            Self::OperationFailed => "OPERATION_FAILED",
            Self::OperationError => "OPERATION_ERROR",
            Self::OperationDropped => "OPERATION_DROPPED",
            Self::OperationUnreachable => "OPERATION_UNREACHABLE",
            Self::OperationGoneByOperator => "OPERATION_GONE_BY_OPERATOR",
            Self::OperationRecovering => "OPERATION_RECOVERING",
            Self::OperationUnknown => "OPERATION_UNKNOWN",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "OPERATION_UNSUPPORTED" => Some(Self::OperationUnsupported),
            "OPERATION_PENDING" => Some(Self::OperationPending),
            "OPERATION_FINISHED" => Some(Self::OperationFinished),
            "OPERATION_FAILED" => Some(Self::OperationFailed),
            "OPERATION_ERROR" => Some(Self::OperationError),
            "OPERATION_DROPPED" => Some(Self::OperationDropped),
            "OPERATION_UNREACHABLE" => Some(Self::OperationUnreachable),
            "OPERATION_GONE_BY_OPERATOR" => Some(Self::OperationGoneByOperator),
            "OPERATION_RECOVERING" => Some(Self::OperationRecovering),
            "OPERATION_UNKNOWN" => Some(Self::OperationUnknown),
            _ => None,
        }
    }
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum DrainState {
    Unknown = 0,
    Draining = 1,
    Drained = 2,
}
impl DrainState {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Unknown => "UNKNOWN",
            Self::Draining => "DRAINING",
            Self::Drained => "DRAINED",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
        match value {
            "UNKNOWN" => Some(Self::Unknown),
            "DRAINING" => Some(Self::Draining),
            "DRAINED" => Some(Self::Drained),
            _ => None,
        }
    }
}
