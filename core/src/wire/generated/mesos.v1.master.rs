// Written by prost-build and the test wire_schema from proto/.
/// From an operator to the master.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Call {
    pub r#type: ::core::option::Option<i32>,
    pub get_metrics: ::core::option::Option<call::GetMetrics>,
    pub set_logging_level: ::core::option::Option<call::SetLoggingLevel>,
    pub list_files: ::core::option::Option<call::ListFiles>,
    pub read_file: ::core::option::Option<call::ReadFile>,
    pub update_weights: ::core::option::Option<call::UpdateWeights>,
    pub reserve_resources: ::core::option::Option<call::ReserveResources>,
    pub unreserve_resources: ::core::option::Option<call::UnreserveResources>,
    pub create_volumes: ::core::option::Option<call::CreateVolumes>,
    pub destroy_volumes: ::core::option::Option<call::DestroyVolumes>,
    pub grow_volume: ::core::option::Option<call::GrowVolume>,
    pub shrink_volume: ::core::option::Option<call::ShrinkVolume>,
    pub update_maintenance_schedule: ::core::option::Option<
        call::UpdateMaintenanceSchedule,
    >,
    pub start_maintenance: ::core::option::Option<call::StartMaintenance>,
    pub stop_maintenance: ::core::option::Option<call::StopMaintenance>,
    pub drain_agent: ::core::option::Option<call::DrainAgent>,
    pub deactivate_agent: ::core::option::Option<call::DeactivateAgent>,
    pub reactivate_agent: ::core::option::Option<call::ReactivateAgent>,
    pub update_quota: ::core::option::Option<call::UpdateQuota>,
    pub teardown: ::core::option::Option<call::Teardown>,
    pub mark_agent_gone: ::core::option::Option<call::MarkAgentGone>,
    pub set_quota: ::core::option::Option<call::SetQuota>,
    pub remove_quota: ::core::option::Option<call::RemoveQuota>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Call`.
pub mod call {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct GetMetrics {
        pub timeout: ::core::option::Option<super::super::DurationInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct SetLoggingLevel {
        pub level: u32,
        pub duration: super::super::DurationInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct ListFiles {
        pub path: ::prost::alloc::string::String,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct ReadFile {
        pub path: ::prost::alloc::string::String,
        pub offset: u64,
        pub length: ::core::option::Option<u64>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct UpdateWeights {
        pub weight_infos: ::prost::alloc::vec::Vec<super::super::WeightInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct ReserveResources {
        pub agent_id: super::super::AgentId,
        pub source: ::prost::alloc::vec::Vec<super::super::Resource>,
        pub resources: ::prost::alloc::vec::Vec<super::super::Resource>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct UnreserveResources {
        pub agent_id: super::super::AgentId,
        pub resources: ::prost::alloc::vec::Vec<super::super::Resource>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct CreateVolumes {
        pub agent_id: super::super::AgentId,
        pub volumes: ::prost::alloc::vec::Vec<super::super::Resource>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct DestroyVolumes {
        pub agent_id: super::super::AgentId,
        pub volumes: ::prost::alloc::vec::Vec<super::super::Resource>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GrowVolume {
        pub agent_id: ::core::option::Option<super::super::AgentId>,
        pub volume: super::super::Resource,
        pub addition: super::super::Resource,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct ShrinkVolume {
        pub agent_id: ::core::option::Option<super::super::AgentId>,
        pub volume: super::super::Resource,
        pub subtract: super::super::value::Scalar,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct UpdateMaintenanceSchedule {
        pub schedule: super::super::maintenance::Schedule,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct StartMaintenance {
        pub machines: ::prost::alloc::vec::Vec<super::super::MachineId>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct StopMaintenance {
        pub machines: ::prost::alloc::vec::Vec<super::super::MachineId>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct DrainAgent {
        pub agent_id: super::super::AgentId,
        pub max_grace_period: ::core::option::Option<
            super::super::super::super::google::protobuf::Duration,
        >,
        pub mark_gone: ::core::option::Option<bool>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct DeactivateAgent {
        pub agent_id: super::super::AgentId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct ReactivateAgent {
        pub agent_id: super::super::AgentId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct UpdateQuota {
        pub force: ::core::option::Option<bool>,
        pub quota_configs: ::prost::alloc::vec::Vec<super::super::quota::QuotaConfig>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct SetQuota {
        pub quota_request: super::super::quota::QuotaRequest,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct RemoveQuota {
        pub role: ::prost::alloc::string::String,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Teardown {
        pub framework_id: super::super::FrameworkId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct MarkAgentGone {
        pub agent_id: super::super::AgentId,
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
        GetHealth = 1,
        GetFlags = 2,
        GetVersion = 3,
        GetMetrics = 4,
        GetLoggingLevel = 5,
        SetLoggingLevel = 6,
        ListFiles = 7,
        ReadFile = 8,
        GetState = 9,
        GetAgents = 10,
        GetFrameworks = 11,
        GetExecutors = 12,
        GetOperations = 33,
        GetTasks = 13,
        GetRoles = 14,
        GetWeights = 15,
        UpdateWeights = 16,
        GetMaster = 17,
        Subscribe = 18,
        ReserveResources = 19,
        UnreserveResources = 20,
        CreateVolumes = 21,
        DestroyVolumes = 22,
        GrowVolume = 34,
        ShrinkVolume = 35,
        GetMaintenanceStatus = 23,
        GetMaintenanceSchedule = 24,
        UpdateMaintenanceSchedule = 25,
        StartMaintenance = 26,
        StopMaintenance = 27,
        DrainAgent = 37,
        DeactivateAgent = 38,
        ReactivateAgent = 39,
        GetQuota = 28,
        UpdateQuota = 36,
        SetQuota = 29,
        RemoveQuota = 30,
        Teardown = 31,
        MarkAgentGone = 32,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::GetHealth => "GET_HEALTH",
                Self::GetFlags => "GET_FLAGS",
                Self::GetVersion => "GET_VERSION",
                Self::GetMetrics => "GET_METRICS",
                Self::GetLoggingLevel => "GET_LOGGING_LEVEL",
                Self::SetLoggingLevel => "SET_LOGGING_LEVEL",
                Self::ListFiles => "LIST_FILES",
                Self::ReadFile => "READ_FILE",
                Self::GetState => "GET_STATE",
                Self::GetAgents => "GET_AGENTS",
                Self::GetFrameworks => "GET_FRAMEWORKS",
                Self::GetExecutors => "GET_EXECUTORS",
                Self::GetOperations => "GET_OPERATIONS",
                Self::GetTasks => "GET_TASKS",
                Self::GetRoles => "GET_ROLES",
                Self::GetWeights => "GET_WEIGHTS",
                Self::UpdateWeights => "UPDATE_WEIGHTS",
                Self::GetMaster => "GET_MASTER",
                Self::Subscribe => "SUBSCRIBE",
                Self::ReserveResources => "RESERVE_RESOURCES",
                Self::UnreserveResources => "UNRESERVE_RESOURCES",
                Self::CreateVolumes => "CREATE_VOLUMES",
                Self::DestroyVolumes => "DESTROY_VOLUMES",
                Self::GrowVolume => "GROW_VOLUME",
                Self::ShrinkVolume => "SHRINK_VOLUME",
                Self::GetMaintenanceStatus => "GET_MAINTENANCE_STATUS",
                Self::GetMaintenanceSchedule => "GET_MAINTENANCE_SCHEDULE",
                Self::UpdateMaintenanceSchedule => "UPDATE_MAINTENANCE_SCHEDULE",
                Self::StartMaintenance => "START_MAINTENANCE",
                Self::StopMaintenance => "STOP_MAINTENANCE",
                Self::DrainAgent => "DRAIN_AGENT",
                Self::DeactivateAgent => "DEACTIVATE_AGENT",
                Self::ReactivateAgent => "REACTIVATE_AGENT",
                Self::GetQuota => "GET_QUOTA",
                Self::UpdateQuota => "UPDATE_QUOTA",
                Self::SetQuota => "SET_QUOTA",
                Self::RemoveQuota => "REMOVE_QUOTA",
                Self::Teardown => "TEARDOWN",
                Self::MarkAgentGone => "MARK_AGENT_GONE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "GET_HEALTH" => Some(Self::GetHealth),
                "GET_FLAGS" => Some(Self::GetFlags),
                "GET_VERSION" => Some(Self::GetVersion),
                "GET_METRICS" => Some(Self::GetMetrics),
                "GET_LOGGING_LEVEL" => Some(Self::GetLoggingLevel),
                "SET_LOGGING_LEVEL" => Some(Self::SetLoggingLevel),
                "LIST_FILES" => Some(Self::ListFiles),
                "READ_FILE" => Some(Self::ReadFile),
                "GET_STATE" => Some(Self::GetState),
                "GET_AGENTS" => Some(Self::GetAgents),
                "GET_FRAMEWORKS" => Some(Self::GetFrameworks),
                "GET_EXECUTORS" => Some(Self::GetExecutors),
                "GET_OPERATIONS" => Some(Self::GetOperations),
                "GET_TASKS" => Some(Self::GetTasks),
                "GET_ROLES" => Some(Self::GetRoles),
                "GET_WEIGHTS" => Some(Self::GetWeights),
                "UPDATE_WEIGHTS" => Some(Self::UpdateWeights),
                "GET_MASTER" => Some(Self::GetMaster),
                "SUBSCRIBE" => Some(Self::Subscribe),
                "RESERVE_RESOURCES" => Some(Self::ReserveResources),
                "UNRESERVE_RESOURCES" => Some(Self::UnreserveResources),
                "CREATE_VOLUMES" => Some(Self::CreateVolumes),
                "DESTROY_VOLUMES" => Some(Self::DestroyVolumes),
                "GROW_VOLUME" => Some(Self::GrowVolume),
                "SHRINK_VOLUME" => Some(Self::ShrinkVolume),
                "GET_MAINTENANCE_STATUS" => Some(Self::GetMaintenanceStatus),
                "GET_MAINTENANCE_SCHEDULE" => Some(Self::GetMaintenanceSchedule),
                "UPDATE_MAINTENANCE_SCHEDULE" => Some(Self::UpdateMaintenanceSchedule),
                "START_MAINTENANCE" => Some(Self::StartMaintenance),
                "STOP_MAINTENANCE" => Some(Self::StopMaintenance),
                "DRAIN_AGENT" => Some(Self::DrainAgent),
                "DEACTIVATE_AGENT" => Some(Self::DeactivateAgent),
                "REACTIVATE_AGENT" => Some(Self::ReactivateAgent),
                "GET_QUOTA" => Some(Self::GetQuota),
                "UPDATE_QUOTA" => Some(Self::UpdateQuota),
                "SET_QUOTA" => Some(Self::SetQuota),
                "REMOVE_QUOTA" => Some(Self::RemoveQuota),
                "TEARDOWN" => Some(Self::Teardown),
                "MARK_AGENT_GONE" => Some(Self::MarkAgentGone),
                _ => None,
            }
        }
    }
}
/// The master's answer to calls that have one.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Response {
    pub r#type: ::core::option::Option<i32>,
    pub get_health: ::core::option::Option<response::GetHealth>,
    pub get_flags: ::core::option::Option<response::GetFlags>,
    pub get_version: ::core::option::Option<response::GetVersion>,
    pub get_metrics: ::core::option::Option<response::GetMetrics>,
    pub get_logging_level: ::core::option::Option<response::GetLoggingLevel>,
    pub list_files: ::core::option::Option<response::ListFiles>,
    pub read_file: ::core::option::Option<response::ReadFile>,
    pub get_state: ::core::option::Option<response::GetState>,
    pub get_agents: ::core::option::Option<response::GetAgents>,
    pub get_frameworks: ::core::option::Option<response::GetFrameworks>,
    pub get_executors: ::core::option::Option<response::GetExecutors>,
    pub get_operations: ::core::option::Option<response::GetOperations>,
    pub get_tasks: ::core::option::Option<response::GetTasks>,
    pub get_roles: ::core::option::Option<response::GetRoles>,
    pub get_weights: ::core::option::Option<response::GetWeights>,
    pub get_master: ::core::option::Option<response::GetMaster>,
    pub get_maintenance_status: ::core::option::Option<response::GetMaintenanceStatus>,
    pub get_maintenance_schedule: ::core::option::Option<
        response::GetMaintenanceSchedule,
    >,
    pub get_quota: ::core::option::Option<response::GetQuota>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Response`.
pub mod response {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct GetHealth {
        pub healthy: bool,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetFlags {
        pub flags: ::prost::alloc::vec::Vec<super::super::Flag>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetVersion {
        pub version_info: super::super::VersionInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetMetrics {
        pub metrics: ::prost::alloc::vec::Vec<super::super::Metric>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct GetLoggingLevel {
        pub level: u32,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct ListFiles {
        pub file_infos: ::prost::alloc::vec::Vec<super::super::FileInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct ReadFile {
        pub size: u64,
        pub data: ::prost::alloc::vec::Vec<u8>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetState {
        pub get_tasks: ::core::option::Option<GetTasks>,
        pub get_executors: ::core::option::Option<GetExecutors>,
        pub get_frameworks: ::core::option::Option<GetFrameworks>,
        pub get_agents: ::core::option::Option<GetAgents>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetAgents {
        pub agents: ::prost::alloc::vec::Vec<get_agents::Agent>,
        pub recovered_agents: ::prost::alloc::vec::Vec<super::super::AgentInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `GetAgents`.
    pub mod get_agents {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Agent {
            pub agent_info: super::super::super::AgentInfo,
            pub active: bool,
            pub deactivated: ::core::option::Option<bool>,
            pub version: ::prost::alloc::string::String,
            pub pid: ::core::option::Option<::prost::alloc::string::String>,
            pub registered_time: ::core::option::Option<super::super::super::TimeInfo>,
            pub reregistered_time: ::core::option::Option<super::super::super::TimeInfo>,
            pub total_resources: ::prost::alloc::vec::Vec<super::super::super::Resource>,
            pub allocated_resources: ::prost::alloc::vec::Vec<
                super::super::super::Resource,
            >,
            pub offered_resources: ::prost::alloc::vec::Vec<
                super::super::super::Resource,
            >,
            pub capabilities: ::prost::alloc::vec::Vec<
                super::super::super::agent_info::Capability,
            >,
            pub resource_providers: ::prost::alloc::vec::Vec<agent::ResourceProvider>,
            pub drain_info: ::core::option::Option<super::super::super::DrainInfo>,
            pub estimated_drain_start_time: ::core::option::Option<
                super::super::super::TimeInfo,
            >,
            pub unknown_fields: crate::wire::UnknownFields,
        }
        /// Nested message and enum types in `Agent`.
        pub mod agent {
            #[derive(Clone, PartialEq, Debug, Default)]
            pub struct ResourceProvider {
                pub resource_provider_info: super::super::super::super::ResourceProviderInfo,
                pub total_resources: ::prost::alloc::vec::Vec<
                    super::super::super::super::Resource,
                >,
                pub unknown_fields: crate::wire::UnknownFields,
            }
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetFrameworks {
        pub frameworks: ::prost::alloc::vec::Vec<get_frameworks::Framework>,
        pub completed_frameworks: ::prost::alloc::vec::Vec<get_frameworks::Framework>,
        pub recovered_frameworks: ::prost::alloc::vec::Vec<super::super::FrameworkInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `GetFrameworks`.
    pub mod get_frameworks {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Framework {
            pub framework_info: super::super::super::FrameworkInfo,
            pub active: bool,
            pub connected: bool,
            pub recovered: bool,
            pub registered_time: ::core::option::Option<super::super::super::TimeInfo>,
            pub reregistered_time: ::core::option::Option<super::super::super::TimeInfo>,
            pub unregistered_time: ::core::option::Option<super::super::super::TimeInfo>,
            pub offers: ::prost::alloc::vec::Vec<super::super::super::Offer>,
            pub inverse_offers: ::prost::alloc::vec::Vec<
                super::super::super::InverseOffer,
            >,
            pub allocated_resources: ::prost::alloc::vec::Vec<
                super::super::super::Resource,
            >,
            pub offered_resources: ::prost::alloc::vec::Vec<
                super::super::super::Resource,
            >,
            pub offer_constraints: ::core::option::Option<
                super::super::super::scheduler::OfferConstraints,
            >,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetExecutors {
        pub executors: ::prost::alloc::vec::Vec<get_executors::Executor>,
        pub orphan_executors: ::prost::alloc::vec::Vec<get_executors::Executor>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `GetExecutors`.
    pub mod get_executors {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Executor {
            pub executor_info: super::super::super::ExecutorInfo,
            pub agent_id: super::super::super::AgentId,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetOperations {
        pub operations: ::prost::alloc::vec::Vec<super::super::Operation>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetTasks {
        pub pending_tasks: ::prost::alloc::vec::Vec<super::super::Task>,
        pub tasks: ::prost::alloc::vec::Vec<super::super::Task>,
        pub unreachable_tasks: ::prost::alloc::vec::Vec<super::super::Task>,
        pub completed_tasks: ::prost::alloc::vec::Vec<super::super::Task>,
        pub orphan_tasks: ::prost::alloc::vec::Vec<super::super::Task>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetRoles {
        pub roles: ::prost::alloc::vec::Vec<super::super::Role>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetWeights {
        pub weight_infos: ::prost::alloc::vec::Vec<super::super::WeightInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetMaster {
        pub master_info: ::core::option::Option<super::super::MasterInfo>,
        pub start_time: ::core::option::Option<f64>,
        pub elected_time: ::core::option::Option<f64>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetMaintenanceStatus {
        pub status: super::super::maintenance::ClusterStatus,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetMaintenanceSchedule {
        pub schedule: super::super::maintenance::Schedule,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetQuota {
        pub status: super::super::quota::QuotaStatus,
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
        GetHealth = 1,
        GetFlags = 2,
        GetVersion = 3,
        GetMetrics = 4,
        GetLoggingLevel = 5,
        ListFiles = 6,
        ReadFile = 7,
        GetState = 8,
        GetAgents = 9,
        GetFrameworks = 10,
        GetExecutors = 11,
        GetOperations = 19,
        GetTasks = 12,
        GetRoles = 13,
        GetWeights = 14,
        GetMaster = 15,
        GetMaintenanceStatus = 16,
        GetMaintenanceSchedule = 17,
        GetQuota = 18,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::GetHealth => "GET_HEALTH",
                Self::GetFlags => "GET_FLAGS",
                Self::GetVersion => "GET_VERSION",
                Self::GetMetrics => "GET_METRICS",
                Self::GetLoggingLevel => "GET_LOGGING_LEVEL",
                Self::ListFiles => "LIST_FILES",
                Self::ReadFile => "READ_FILE",
                Self::GetState => "GET_STATE",
                Self::GetAgents => "GET_AGENTS",
                Self::GetFrameworks => "GET_FRAMEWORKS",
                Self::GetExecutors => "GET_EXECUTORS",
                Self::GetOperations => "GET_OPERATIONS",
                Self::GetTasks => "GET_TASKS",
                Self::GetRoles => "GET_ROLES",
                Self::GetWeights => "GET_WEIGHTS",
                Self::GetMaster => "GET_MASTER",
                Self::GetMaintenanceStatus => "GET_MAINTENANCE_STATUS",
                Self::GetMaintenanceSchedule => "GET_MAINTENANCE_SCHEDULE",
                Self::GetQuota => "GET_QUOTA",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "GET_HEALTH" => Some(Self::GetHealth),
                "GET_FLAGS" => Some(Self::GetFlags),
                "GET_VERSION" => Some(Self::GetVersion),
                "GET_METRICS" => Some(Self::GetMetrics),
                "GET_LOGGING_LEVEL" => Some(Self::GetLoggingLevel),
                "LIST_FILES" => Some(Self::ListFiles),
                "READ_FILE" => Some(Self::ReadFile),
                "GET_STATE" => Some(Self::GetState),
                "GET_AGENTS" => Some(Self::GetAgents),
                "GET_FRAMEWORKS" => Some(Self::GetFrameworks),
                "GET_EXECUTORS" => Some(Self::GetExecutors),
                "GET_OPERATIONS" => Some(Self::GetOperations),
                "GET_TASKS" => Some(Self::GetTasks),
                "GET_ROLES" => Some(Self::GetRoles),
                "GET_WEIGHTS" => Some(Self::GetWeights),
                "GET_MASTER" => Some(Self::GetMaster),
                "GET_MAINTENANCE_STATUS" => Some(Self::GetMaintenanceStatus),
                "GET_MAINTENANCE_SCHEDULE" => Some(Self::GetMaintenanceSchedule),
                "GET_QUOTA" => Some(Self::GetQuota),
                _ => None,
            }
        }
    }
}
/// What a master's subscribed operators see.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Event {
    pub r#type: ::core::option::Option<i32>,
    pub subscribed: ::core::option::Option<event::Subscribed>,
    pub task_added: ::core::option::Option<event::TaskAdded>,
    pub task_updated: ::core::option::Option<event::TaskUpdated>,
    pub agent_added: ::core::option::Option<event::AgentAdded>,
    pub agent_removed: ::core::option::Option<event::AgentRemoved>,
    pub framework_added: ::core::option::Option<event::FrameworkAdded>,
    pub framework_updated: ::core::option::Option<event::FrameworkUpdated>,
    pub framework_removed: ::core::option::Option<event::FrameworkRemoved>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Event`.
pub mod event {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Subscribed {
        pub get_state: ::core::option::Option<super::response::GetState>,
        pub heartbeat_interval_seconds: ::core::option::Option<f64>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct TaskAdded {
        pub task: super::super::Task,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug)]
    pub struct TaskUpdated {
        pub framework_id: super::super::FrameworkId,
        pub status: super::super::TaskStatus,
        pub state: i32,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct FrameworkAdded {
        pub framework: super::response::get_frameworks::Framework,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct FrameworkUpdated {
        pub framework: super::response::get_frameworks::Framework,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct FrameworkRemoved {
        pub framework_info: super::super::FrameworkInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct AgentAdded {
        pub agent: super::response::get_agents::Agent,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct AgentRemoved {
        pub agent_id: super::super::AgentId,
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
        TaskAdded = 2,
        TaskUpdated = 3,
        AgentAdded = 4,
        AgentRemoved = 5,
        FrameworkAdded = 6,
        FrameworkUpdated = 7,
        FrameworkRemoved = 8,
        Heartbeat = 9,
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
                Self::TaskAdded => "TASK_ADDED",
                Self::TaskUpdated => "TASK_UPDATED",
                Self::AgentAdded => "AGENT_ADDED",
                Self::AgentRemoved => "AGENT_REMOVED",
                Self::FrameworkAdded => "FRAMEWORK_ADDED",
                Self::FrameworkUpdated => "FRAMEWORK_UPDATED",
                Self::FrameworkRemoved => "FRAMEWORK_REMOVED",
                Self::Heartbeat => "HEARTBEAT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "SUBSCRIBED" => Some(Self::Subscribed),
                "TASK_ADDED" => Some(Self::TaskAdded),
                "TASK_UPDATED" => Some(Self::TaskUpdated),
                "AGENT_ADDED" => Some(Self::AgentAdded),
                "AGENT_REMOVED" => Some(Self::AgentRemoved),
                "FRAMEWORK_ADDED" => Some(Self::FrameworkAdded),
                "FRAMEWORK_UPDATED" => Some(Self::FrameworkUpdated),
                "FRAMEWORK_REMOVED" => Some(Self::FrameworkRemoved),
                "HEARTBEAT" => Some(Self::Heartbeat),
                _ => None,
            }
        }
    }
}
