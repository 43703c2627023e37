// Written by prost-build and the test wire_schema from proto/.
/// From an operator to an agent.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Call {
    pub r#type: ::core::option::Option<i32>,
    pub get_metrics: ::core::option::Option<call::GetMetrics>,
    pub set_logging_level: ::core::option::Option<call::SetLoggingLevel>,
    pub list_files: ::core::option::Option<call::ListFiles>,
    pub read_file: ::core::option::Option<call::ReadFile>,
    pub get_containers: ::core::option::Option<call::GetContainers>,
    pub launch_nested_container: ::core::option::Option<call::LaunchNestedContainer>,
    pub wait_nested_container: ::core::option::Option<call::WaitNestedContainer>,
    pub kill_nested_container: ::core::option::Option<call::KillNestedContainer>,
    pub remove_nested_container: ::core::option::Option<call::RemoveNestedContainer>,
    pub launch_nested_container_session: ::core::option::Option<
        call::LaunchNestedContainerSession,
    >,
    pub attach_container_input: ::core::option::Option<call::AttachContainerInput>,
    pub attach_container_output: ::core::option::Option<call::AttachContainerOutput>,
    pub launch_container: ::core::option::Option<call::LaunchContainer>,
    pub wait_container: ::core::option::Option<call::WaitContainer>,
    pub kill_container: ::core::option::Option<call::KillContainer>,
    pub remove_container: ::core::option::Option<call::RemoveContainer>,
    pub add_resource_provider_config: ::core::option::Option<
        call::AddResourceProviderConfig,
    >,
    pub update_resource_provider_config: ::core::option::Option<
        call::UpdateResourceProviderConfig,
    >,
    pub remove_resource_provider_config: ::core::option::Option<
        call::RemoveResourceProviderConfig,
    >,
    pub mark_resource_provider_gone: ::core::option::Option<
        call::MarkResourceProviderGone,
    >,
    pub prune_images: ::core::option::Option<call::PruneImages>,
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
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct GetContainers {
        pub show_nested: ::core::option::Option<bool>,
        pub show_standalone: ::core::option::Option<bool>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct LaunchNestedContainer {
        pub container_id: super::super::ContainerId,
        pub command: ::core::option::Option<super::super::CommandInfo>,
        pub container: ::core::option::Option<super::super::ContainerInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct WaitNestedContainer {
        pub container_id: super::super::ContainerId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct KillNestedContainer {
        pub container_id: super::super::ContainerId,
        pub signal: ::core::option::Option<i32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct RemoveNestedContainer {
        pub container_id: super::super::ContainerId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct LaunchNestedContainerSession {
        pub container_id: super::super::ContainerId,
        pub command: ::core::option::Option<super::super::CommandInfo>,
        pub container: ::core::option::Option<super::super::ContainerInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct AttachContainerInput {
        pub r#type: ::core::option::Option<i32>,
        pub container_id: ::core::option::Option<super::super::ContainerId>,
        pub process_io: ::core::option::Option<super::ProcessIo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `AttachContainerInput`.
    pub mod attach_container_input {
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
            ContainerId = 1,
            ProcessIo = 2,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::ContainerId => "CONTAINER_ID",
                    Self::ProcessIo => "PROCESS_IO",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "CONTAINER_ID" => Some(Self::ContainerId),
                    "PROCESS_IO" => Some(Self::ProcessIo),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct AttachContainerOutput {
        pub container_id: super::super::ContainerId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct LaunchContainer {
        pub container_id: super::super::ContainerId,
        pub command: ::core::option::Option<super::super::CommandInfo>,
        pub resources: ::prost::alloc::vec::Vec<super::super::Resource>,
        pub container: ::core::option::Option<super::super::ContainerInfo>,
        pub limits: ::prost::alloc::collections::BTreeMap<
            ::prost::alloc::string::String,
            super::super::value::Scalar,
        >,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct WaitContainer {
        pub container_id: super::super::ContainerId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct KillContainer {
        pub container_id: super::super::ContainerId,
        pub signal: ::core::option::Option<i32>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct RemoveContainer {
        pub container_id: super::super::ContainerId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct AddResourceProviderConfig {
        pub info: super::super::ResourceProviderInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct UpdateResourceProviderConfig {
        pub info: super::super::ResourceProviderInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct RemoveResourceProviderConfig {
        pub r#type: ::prost::alloc::string::String,
        pub name: ::prost::alloc::string::String,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct MarkResourceProviderGone {
        pub resource_provider_id: super::super::ResourceProviderId,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct PruneImages {
        pub excluded_images: ::prost::alloc::vec::Vec<super::super::Image>,
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
        GetContainers = 10,
        GetFrameworks = 11,
        GetExecutors = 12,
        GetOperations = 31,
        GetTasks = 13,
        GetAgent = 20,
        GetResourceProviders = 26,
        LaunchNestedContainer = 14,
        WaitNestedContainer = 15,
        KillNestedContainer = 16,
        RemoveNestedContainer = 21,
        LaunchNestedContainerSession = 17,
        AttachContainerInput = 18,
        AttachContainerOutput = 19,
        LaunchContainer = 22,
        WaitContainer = 23,
        KillContainer = 24,
        RemoveContainer = 25,
        AddResourceProviderConfig = 27,
        UpdateResourceProviderConfig = 28,
        RemoveResourceProviderConfig = 29,
        MarkResourceProviderGone = 32,
        PruneImages = 30,
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
                Self::GetContainers => "GET_CONTAINERS",
                Self::GetFrameworks => "GET_FRAMEWORKS",
                Self::GetExecutors => "GET_EXECUTORS",
                Self::GetOperations => "GET_OPERATIONS",
                Self::GetTasks => "GET_TASKS",
                Self::GetAgent => "GET_AGENT",
                Self::GetResourceProviders => "GET_RESOURCE_PROVIDERS",
                Self::LaunchNestedContainer => "LAUNCH_NESTED_CONTAINER",
                Self::WaitNestedContainer => "WAIT_NESTED_CONTAINER",
                Self::KillNestedContainer => "KILL_NESTED_CONTAINER",
                Self::RemoveNestedContainer => "REMOVE_NESTED_CONTAINER",
                Self::LaunchNestedContainerSession => "LAUNCH_NESTED_CONTAINER_SESSION",
                Self::AttachContainerInput => "ATTACH_CONTAINER_INPUT",
                Self::AttachContainerOutput => "ATTACH_CONTAINER_OUTPUT",
                Self::LaunchContainer => "LAUNCH_CONTAINER",
                Self::WaitContainer => "WAIT_CONTAINER",
                Self::KillContainer => "KILL_CONTAINER",
                Self::RemoveContainer => "REMOVE_CONTAINER",
                Self::AddResourceProviderConfig => "ADD_RESOURCE_PROVIDER_CONFIG",
                Self::UpdateResourceProviderConfig => "UPDATE_RESOURCE_PROVIDER_CONFIG",
                Self::RemoveResourceProviderConfig => "REMOVE_RESOURCE_PROVIDER_CONFIG",
                Self::MarkResourceProviderGone => "MARK_RESOURCE_PROVIDER_GONE",
                Self::PruneImages => "PRUNE_IMAGES",
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
                "GET_CONTAINERS" => Some(Self::GetContainers),
                "GET_FRAMEWORKS" => Some(Self::GetFrameworks),
                "GET_EXECUTORS" => Some(Self::GetExecutors),
                "GET_OPERATIONS" => Some(Self::GetOperations),
                "GET_TASKS" => Some(Self::GetTasks),
                "GET_AGENT" => Some(Self::GetAgent),
                "GET_RESOURCE_PROVIDERS" => Some(Self::GetResourceProviders),
                "LAUNCH_NESTED_CONTAINER" => Some(Self::LaunchNestedContainer),
                "WAIT_NESTED_CONTAINER" => Some(Self::WaitNestedContainer),
                "KILL_NESTED_CONTAINER" => Some(Self::KillNestedContainer),
                "REMOVE_NESTED_CONTAINER" => Some(Self::RemoveNestedContainer),
                "LAUNCH_NESTED_CONTAINER_SESSION" => {
                    Some(Self::LaunchNestedContainerSession)
                }
                "ATTACH_CONTAINER_INPUT" => Some(Self::AttachContainerInput),
                "ATTACH_CONTAINER_OUTPUT" => Some(Self::AttachContainerOutput),
                "LAUNCH_CONTAINER" => Some(Self::LaunchContainer),
                "WAIT_CONTAINER" => Some(Self::WaitContainer),
                "KILL_CONTAINER" => Some(Self::KillContainer),
                "REMOVE_CONTAINER" => Some(Self::RemoveContainer),
                "ADD_RESOURCE_PROVIDER_CONFIG" => Some(Self::AddResourceProviderConfig),
                "UPDATE_RESOURCE_PROVIDER_CONFIG" => {
                    Some(Self::UpdateResourceProviderConfig)
                }
                "REMOVE_RESOURCE_PROVIDER_CONFIG" => {
                    Some(Self::RemoveResourceProviderConfig)
                }
                "MARK_RESOURCE_PROVIDER_GONE" => Some(Self::MarkResourceProviderGone),
                "PRUNE_IMAGES" => Some(Self::PruneImages),
                _ => None,
            }
        }
    }
}
/// The agent's answer to calls that have one.
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
    pub get_containers: ::core::option::Option<response::GetContainers>,
    pub get_frameworks: ::core::option::Option<response::GetFrameworks>,
    pub get_executors: ::core::option::Option<response::GetExecutors>,
    pub get_operations: ::core::option::Option<response::GetOperations>,
    pub get_tasks: ::core::option::Option<response::GetTasks>,
    pub get_agent: ::core::option::Option<response::GetAgent>,
    pub get_resource_providers: ::core::option::Option<response::GetResourceProviders>,
    pub wait_nested_container: ::core::option::Option<response::WaitNestedContainer>,
    pub wait_container: ::core::option::Option<response::WaitContainer>,
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
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetContainers {
        pub containers: ::prost::alloc::vec::Vec<get_containers::Container>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `GetContainers`.
    pub mod get_containers {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Container {
            pub framework_id: ::core::option::Option<super::super::super::FrameworkId>,
            pub executor_id: ::core::option::Option<super::super::super::ExecutorId>,
            pub executor_name: ::core::option::Option<::prost::alloc::string::String>,
            pub container_id: super::super::super::ContainerId,
            pub container_status: ::core::option::Option<
                super::super::super::ContainerStatus,
            >,
            pub resource_statistics: ::core::option::Option<
                super::super::super::ResourceStatistics,
            >,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetFrameworks {
        pub frameworks: ::prost::alloc::vec::Vec<get_frameworks::Framework>,
        pub completed_frameworks: ::prost::alloc::vec::Vec<get_frameworks::Framework>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `GetFrameworks`.
    pub mod get_frameworks {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Framework {
            pub framework_info: super::super::super::FrameworkInfo,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetExecutors {
        pub executors: ::prost::alloc::vec::Vec<get_executors::Executor>,
        pub completed_executors: ::prost::alloc::vec::Vec<get_executors::Executor>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `GetExecutors`.
    pub mod get_executors {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct Executor {
            pub executor_info: super::super::super::ExecutorInfo,
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
        pub queued_tasks: ::prost::alloc::vec::Vec<super::super::Task>,
        pub launched_tasks: ::prost::alloc::vec::Vec<super::super::Task>,
        pub terminated_tasks: ::prost::alloc::vec::Vec<super::super::Task>,
        pub completed_tasks: ::prost::alloc::vec::Vec<super::super::Task>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetAgent {
        pub agent_info: ::core::option::Option<super::super::AgentInfo>,
        pub drain_config: ::core::option::Option<super::super::DrainConfig>,
        pub estimated_drain_start_time: ::core::option::Option<super::super::TimeInfo>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct GetResourceProviders {
        pub resource_providers: ::prost::alloc::vec::Vec<
            get_resource_providers::ResourceProvider,
        >,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `GetResourceProviders`.
    pub mod get_resource_providers {
        #[derive(Clone, PartialEq, Debug, Default)]
        pub struct ResourceProvider {
            pub resource_provider_info: super::super::super::ResourceProviderInfo,
            pub total_resources: ::prost::alloc::vec::Vec<super::super::super::Resource>,
            pub unknown_fields: crate::wire::UnknownFields,
        }
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct WaitNestedContainer {
        pub exit_status: ::core::option::Option<i32>,
        pub state: ::core::option::Option<i32>,
        pub reason: ::core::option::Option<i32>,
        pub limitation: ::core::option::Option<super::super::TaskResourceLimitation>,
        pub message: ::core::option::Option<::prost::alloc::string::String>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct WaitContainer {
        pub exit_status: ::core::option::Option<i32>,
        pub state: ::core::option::Option<i32>,
        pub reason: ::core::option::Option<i32>,
        pub limitation: ::core::option::Option<super::super::TaskResourceLimitation>,
        pub message: ::core::option::Option<::prost::alloc::string::String>,
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
        GetContainers = 9,
        GetFrameworks = 10,
        GetExecutors = 11,
        GetOperations = 17,
        GetTasks = 12,
        GetAgent = 14,
        GetResourceProviders = 16,
        WaitNestedContainer = 13,
        WaitContainer = 15,
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
                Self::GetContainers => "GET_CONTAINERS",
                Self::GetFrameworks => "GET_FRAMEWORKS",
                Self::GetExecutors => "GET_EXECUTORS",
                Self::GetOperations => "GET_OPERATIONS",
                Self::GetTasks => "GET_TASKS",
                Self::GetAgent => "GET_AGENT",
                Self::GetResourceProviders => "GET_RESOURCE_PROVIDERS",
                Self::WaitNestedContainer => "WAIT_NESTED_CONTAINER",
                Self::WaitContainer => "WAIT_CONTAINER",
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
                "GET_CONTAINERS" => Some(Self::GetContainers),
                "GET_FRAMEWORKS" => Some(Self::GetFrameworks),
                "GET_EXECUTORS" => Some(Self::GetExecutors),
                "GET_OPERATIONS" => Some(Self::GetOperations),
                "GET_TASKS" => Some(Self::GetTasks),
                "GET_AGENT" => Some(Self::GetAgent),
                "GET_RESOURCE_PROVIDERS" => Some(Self::GetResourceProviders),
                "WAIT_NESTED_CONTAINER" => Some(Self::WaitNestedContainer),
                "WAIT_CONTAINER" => Some(Self::WaitContainer),
                _ => None,
            }
        }
    }
}
/// Input or output of a container, as records of a stream.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct ProcessIo {
    pub r#type: ::core::option::Option<i32>,
    pub data: ::core::option::Option<process_io::Data>,
    pub control: ::core::option::Option<process_io::Control>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `ProcessIO`.
pub mod process_io {
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Data {
        pub r#type: ::core::option::Option<i32>,
        pub data: ::core::option::Option<::prost::alloc::vec::Vec<u8>>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Data`.
    pub mod data {
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
            Stdin = 1,
            Stdout = 2,
            Stderr = 3,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::Stdin => "STDIN",
                    Self::Stdout => "STDOUT",
                    Self::Stderr => "STDERR",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "STDIN" => Some(Self::Stdin),
                    "STDOUT" => Some(Self::Stdout),
                    "STDERR" => Some(Self::Stderr),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Control {
        pub r#type: ::core::option::Option<i32>,
        pub tty_info: ::core::option::Option<super::super::TtyInfo>,
        pub heartbeat: ::core::option::Option<control::Heartbeat>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    /// Nested message and enum types in `Control`.
    pub mod control {
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct Heartbeat {
            pub interval: ::core::option::Option<super::super::super::DurationInfo>,
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
            TtyInfo = 1,
            Heartbeat = 2,
        }
        impl Type {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Unknown => "UNKNOWN",
                    Self::TtyInfo => "TTY_INFO",
                    Self::Heartbeat => "HEARTBEAT",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
                match value {
                    "UNKNOWN" => Some(Self::Unknown),
                    "TTY_INFO" => Some(Self::TtyInfo),
                    "HEARTBEAT" => Some(Self::Heartbeat),
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
        Data = 1,
        Control = 2,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Data => "DATA",
                Self::Control => "CONTROL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "DATA" => Some(Self::Data),
                "CONTROL" => Some(Self::Control),
                _ => None,
            }
        }
    }
}
