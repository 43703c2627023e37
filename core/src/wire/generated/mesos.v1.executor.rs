// Written by prost-build and the test wire_schema from proto/.
/// From the agent to an executor.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Event {
    pub r#type: ::core::option::Option<i32>,
    pub subscribed: ::core::option::Option<event::Subscribed>,
    pub acknowledged: ::core::option::Option<event::Acknowledged>,
    pub launch: ::core::option::Option<event::Launch>,
    pub launch_group: ::core::option::Option<event::LaunchGroup>,
    pub kill: ::core::option::Option<event::Kill>,
    pub message: ::core::option::Option<event::Message>,
    pub error: ::core::option::Option<event::Error>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Event`.
pub mod event {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Subscribed {
        pub executor_info: super::super::ExecutorInfo,
        pub framework_info: super::super::FrameworkInfo,
        pub agent_info: super::super::AgentInfo,
        pub container_id: ::core::option::Option<super::super::ContainerId>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Launch {
        pub task: super::super::TaskInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct LaunchGroup {
        pub task_group: super::super::TaskGroupInfo,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Kill {
        pub task_id: super::super::TaskId,
        pub kill_policy: ::core::option::Option<super::super::KillPolicy>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Acknowledged {
        pub task_id: super::super::TaskId,
        pub uuid: ::prost::alloc::vec::Vec<u8>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Message {
        pub data: ::prost::alloc::vec::Vec<u8>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
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
        Launch = 2,
        LaunchGroup = 8,
        Kill = 3,
        Acknowledged = 4,
        Message = 5,
        Error = 6,
        Shutdown = 7,
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
                Self::Launch => "LAUNCH",
                Self::LaunchGroup => "LAUNCH_GROUP",
                Self::Kill => "KILL",
                Self::Acknowledged => "ACKNOWLEDGED",
                Self::Message => "MESSAGE",
                Self::Error => "ERROR",
                Self::Shutdown => "SHUTDOWN",
                Self::Heartbeat => "HEARTBEAT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "SUBSCRIBED" => Some(Self::Subscribed),
                "LAUNCH" => Some(Self::Launch),
                "LAUNCH_GROUP" => Some(Self::LaunchGroup),
                "KILL" => Some(Self::Kill),
                "ACKNOWLEDGED" => Some(Self::Acknowledged),
                "MESSAGE" => Some(Self::Message),
                "ERROR" => Some(Self::Error),
                "SHUTDOWN" => Some(Self::Shutdown),
                "HEARTBEAT" => Some(Self::Heartbeat),
                _ => None,
            }
        }
    }
}
/// From an executor to its agent.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Call {
    pub executor_id: super::ExecutorId,
    pub framework_id: super::FrameworkId,
    pub r#type: ::core::option::Option<i32>,
    pub subscribe: ::core::option::Option<call::Subscribe>,
    pub update: ::core::option::Option<call::Update>,
    pub message: ::core::option::Option<call::Message>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `Call`.
pub mod call {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Subscribe {
        pub unacknowledged_tasks: ::prost::alloc::vec::Vec<super::super::TaskInfo>,
        pub unacknowledged_updates: ::prost::alloc::vec::Vec<Update>,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct Update {
        pub status: super::super::TaskStatus,
        pub unknown_fields: crate::wire::UnknownFields,
    }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
    pub struct Message {
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
        Subscribe = 1,
        Update = 2,
        Message = 3,
        Heartbeat = 4,
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
                Self::Update => "UPDATE",
                Self::Message => "MESSAGE",
                Self::Heartbeat => "HEARTBEAT",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "SUBSCRIBE" => Some(Self::Subscribe),
                "UPDATE" => Some(Self::Update),
                "MESSAGE" => Some(Self::Message),
                "HEARTBEAT" => Some(Self::Heartbeat),
                _ => None,
            }
        }
    }
}
