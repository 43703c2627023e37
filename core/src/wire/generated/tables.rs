// Written by the test wire_schema from proto/.

use super::schema::DefaultValue;
use super::schema::{EnumSchema, FieldSchema, Kind, Label, MessageSchema, WireMessage};

static MESOS_V1_AGENTINFO_CAPABILITY_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.AgentInfo.Capability.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "MULTI_ROLE"),
        (2, "HIERARCHICAL_ROLE"),
        (3, "RESERVATION_REFINEMENT"),
        (4, "RESOURCE_PROVIDER"),
        (5, "RESIZE_VOLUME"),
        (6, "AGENT_OPERATION_FEEDBACK"),
        (7, "AGENT_DRAINING"),
        (8, "TASK_RESOURCE_LIMITS"),
    ],
};

static MESOS_V1_CSIPLUGINCONTAINERINFO_SERVICE: EnumSchema = EnumSchema {
    name: "mesos.v1.CSIPluginContainerInfo.Service",
    values: &[
        (0, "UNKNOWN"),
        (1, "CONTROLLER_SERVICE"),
        (2, "NODE_SERVICE"),
    ],
};

static MESOS_V1_CAPABILITYINFO_CAPABILITY: EnumSchema = EnumSchema {
    name: "mesos.v1.CapabilityInfo.Capability",
    values: &[
        (0, "UNKNOWN"),
        (1000, "CHOWN"),
        (1001, "DAC_OVERRIDE"),
        (1002, "DAC_READ_SEARCH"),
        (1003, "FOWNER"),
        (1004, "FSETID"),
        (1005, "KILL"),
        (1006, "SETGID"),
        (1007, "SETUID"),
        (1008, "SETPCAP"),
        (1009, "LINUX_IMMUTABLE"),
        (1010, "NET_BIND_SERVICE"),
        (1011, "NET_BROADCAST"),
        (1012, "NET_ADMIN"),
        (1013, "NET_RAW"),
        (1014, "IPC_LOCK"),
        (1015, "IPC_OWNER"),
        (1016, "SYS_MODULE"),
        (1017, "SYS_RAWIO"),
        (1018, "SYS_CHROOT"),
        (1019, "SYS_PTRACE"),
        (1020, "SYS_PACCT"),
        (1021, "SYS_ADMIN"),
        (1022, "SYS_BOOT"),
        (1023, "SYS_NICE"),
        (1024, "SYS_RESOURCE"),
        (1025, "SYS_TIME"),
        (1026, "SYS_TTY_CONFIG"),
        (1027, "MKNOD"),
        (1028, "LEASE"),
        (1029, "AUDIT_WRITE"),
        (1030, "AUDIT_CONTROL"),
        (1031, "SETFCAP"),
        (1032, "MAC_OVERRIDE"),
        (1033, "MAC_ADMIN"),
        (1034, "SYSLOG"),
        (1035, "WAKE_ALARM"),
        (1036, "BLOCK_SUSPEND"),
        (1037, "AUDIT_READ"),
        (1038, "PERFMON"),
        (1039, "BPF"),
        (1040, "CHECKPOINT_RESTORE"),
    ],
};

static MESOS_V1_CGROUPINFO_BLKIO_OPERATION: EnumSchema = EnumSchema {
    name: "mesos.v1.CgroupInfo.Blkio.Operation",
    values: &[
        (0, "UNKNOWN"),
        (1, "TOTAL"),
        (2, "READ"),
        (3, "WRITE"),
        (4, "SYNC"),
        (5, "ASYNC"),
        (6, "DISCARD"),
    ],
};

static MESOS_V1_CHECKINFO_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.CheckInfo.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "COMMAND"),
        (2, "HTTP"),
        (3, "TCP"),
    ],
};

static MESOS_V1_CONTAINERINFO_DOCKERINFO_NETWORK: EnumSchema = EnumSchema {
    name: "mesos.v1.ContainerInfo.DockerInfo.Network",
    values: &[
        (1, "HOST"),
        (2, "BRIDGE"),
        (3, "NONE"),
        (4, "USER"),
    ],
};

static MESOS_V1_CONTAINERINFO_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.ContainerInfo.Type",
    values: &[
        (1, "DOCKER"),
        (2, "MESOS"),
    ],
};

static MESOS_V1_DISCOVERYINFO_VISIBILITY: EnumSchema = EnumSchema {
    name: "mesos.v1.DiscoveryInfo.Visibility",
    values: &[
        (0, "FRAMEWORK"),
        (1, "CLUSTER"),
        (2, "EXTERNAL"),
    ],
};

static MESOS_V1_DRAINSTATE: EnumSchema = EnumSchema {
    name: "mesos.v1.DrainState",
    values: &[
        (0, "UNKNOWN"),
        (1, "DRAINING"),
        (2, "DRAINED"),
    ],
};

static MESOS_V1_ENVIRONMENT_VARIABLE_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.Environment.Variable.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "VALUE"),
        (2, "SECRET"),
    ],
};

static MESOS_V1_EXECUTORINFO_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.ExecutorInfo.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "DEFAULT"),
        (2, "CUSTOM"),
    ],
};

static MESOS_V1_FRAMEWORKINFO_CAPABILITY_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.FrameworkInfo.Capability.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "REVOCABLE_RESOURCES"),
        (2, "TASK_KILLING_STATE"),
        (3, "GPU_RESOURCES"),
        (4, "SHARED_RESOURCES"),
        (5, "PARTITION_AWARE"),
        (6, "MULTI_ROLE"),
        (7, "RESERVATION_REFINEMENT"),
        (8, "REGION_AWARE"),
    ],
};

static MESOS_V1_HEALTHCHECK_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.HealthCheck.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "COMMAND"),
        (2, "HTTP"),
        (3, "TCP"),
    ],
};

static MESOS_V1_IMAGE_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.Image.Type",
    values: &[
        (1, "APPC"),
        (2, "DOCKER"),
    ],
};

static MESOS_V1_LINUXINFO_IPCMODE: EnumSchema = EnumSchema {
    name: "mesos.v1.LinuxInfo.IpcMode",
    values: &[
        (0, "UNKNOWN"),
        (1, "PRIVATE"),
        (2, "SHARE_PARENT"),
    ],
};

static MESOS_V1_MACHINEINFO_MODE: EnumSchema = EnumSchema {
    name: "mesos.v1.MachineInfo.Mode",
    values: &[
        (1, "UP"),
        (2, "DRAINING"),
        (3, "DOWN"),
    ],
};

static MESOS_V1_MASTERINFO_CAPABILITY_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.MasterInfo.Capability.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "AGENT_UPDATE"),
        (2, "AGENT_DRAINING"),
        (3, "QUOTA_V2"),
    ],
};

static MESOS_V1_MOUNTPROPAGATION_MODE: EnumSchema = EnumSchema {
    name: "mesos.v1.MountPropagation.Mode",
    values: &[
        (0, "UNKNOWN"),
        (1, "HOST_TO_CONTAINER"),
        (2, "BIDIRECTIONAL"),
    ],
};

static MESOS_V1_NETWORKINFO_PROTOCOL: EnumSchema = EnumSchema {
    name: "mesos.v1.NetworkInfo.Protocol",
    values: &[
        (1, "IPv4"),
        (2, "IPv6"),
    ],
};

static MESOS_V1_OFFER_OPERATION_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.Offer.Operation.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "LAUNCH"),
        (2, "RESERVE"),
        (3, "UNRESERVE"),
        (4, "CREATE"),
        (5, "DESTROY"),
        (6, "LAUNCH_GROUP"),
        (11, "GROW_VOLUME"),
        (12, "SHRINK_VOLUME"),
        (13, "CREATE_DISK"),
        (14, "DESTROY_DISK"),
    ],
};

static MESOS_V1_OPERATIONSTATE: EnumSchema = EnumSchema {
    name: "mesos.v1.OperationState",
    values: &[
        (0, "OPERATION_UNSUPPORTED"),
        (1, "OPERATION_PENDING"),
        (2, "OPERATION_FINISHED"),
        (3, "OPERATION_FAILED"),
        (4, "OPERATION_ERROR"),
        (5, "OPERATION_DROPPED"),
        (6, "OPERATION_UNREACHABLE"),
        (7, "OPERATION_GONE_BY_OPERATOR"),
        (8, "OPERATION_RECOVERING"),
        (9, "OPERATION_UNKNOWN"),
    ],
};

static MESOS_V1_RLIMITINFO_RLIMIT_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.RLimitInfo.RLimit.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "RLMT_AS"),
        (2, "RLMT_CORE"),
        (3, "RLMT_CPU"),
        (4, "RLMT_DATA"),
        (5, "RLMT_FSIZE"),
        (6, "RLMT_LOCKS"),
        (7, "RLMT_MEMLOCK"),
        (8, "RLMT_MSGQUEUE"),
        (9, "RLMT_NICE"),
        (10, "RLMT_NOFILE"),
        (11, "RLMT_NPROC"),
        (12, "RLMT_RSS"),
        (13, "RLMT_RTPRIO"),
        (14, "RLMT_RTTIME"),
        (15, "RLMT_SIGPENDING"),
        (16, "RLMT_STACK"),
    ],
};

static MESOS_V1_RESOURCE_DISKINFO_SOURCE_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.Resource.DiskInfo.Source.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "PATH"),
        (2, "MOUNT"),
        (3, "BLOCK"),
        (4, "RAW"),
    ],
};

static MESOS_V1_RESOURCE_RESERVATIONINFO_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.Resource.ReservationInfo.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "STATIC"),
        (2, "DYNAMIC"),
    ],
};

static MESOS_V1_SECRET_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.Secret.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "REFERENCE"),
        (2, "VALUE"),
    ],
};

static MESOS_V1_TASKSTATE: EnumSchema = EnumSchema {
    name: "mesos.v1.TaskState",
    values: &[
        (0, "TASK_STARTING"),
        (1, "TASK_RUNNING"),
        (2, "TASK_FINISHED"),
        (3, "TASK_FAILED"),
        (4, "TASK_KILLED"),
        (5, "TASK_LOST"),
        (6, "TASK_STAGING"),
        (7, "TASK_ERROR"),
        (8, "TASK_KILLING"),
        (9, "TASK_DROPPED"),
        (10, "TASK_UNREACHABLE"),
        (11, "TASK_GONE"),
        (12, "TASK_GONE_BY_OPERATOR"),
        (13, "TASK_UNKNOWN"),
    ],
};

static MESOS_V1_TASKSTATUS_REASON: EnumSchema = EnumSchema {
    name: "mesos.v1.TaskStatus.Reason",
    values: &[
        (0, "REASON_COMMAND_EXECUTOR_FAILED"),
        (1, "REASON_EXECUTOR_TERMINATED"),
        (2, "REASON_EXECUTOR_UNREGISTERED"),
        (3, "REASON_FRAMEWORK_REMOVED"),
        (4, "REASON_GC_ERROR"),
        (5, "REASON_INVALID_FRAMEWORKID"),
        (6, "REASON_INVALID_OFFERS"),
        (7, "REASON_MASTER_DISCONNECTED"),
        (8, "REASON_CONTAINER_LIMITATION_MEMORY"),
        (9, "REASON_RECONCILIATION"),
        (10, "REASON_AGENT_DISCONNECTED"),
        (11, "REASON_AGENT_REMOVED"),
        (12, "REASON_AGENT_RESTARTED"),
        (13, "REASON_AGENT_UNKNOWN"),
        (14, "REASON_TASK_INVALID"),
        (15, "REASON_TASK_UNAUTHORIZED"),
        (16, "REASON_TASK_UNKNOWN"),
        (17, "REASON_CONTAINER_PREEMPTED"),
        (18, "REASON_RESOURCES_UNKNOWN"),
        (19, "REASON_CONTAINER_LIMITATION"),
        (20, "REASON_CONTAINER_LIMITATION_DISK"),
        (21, "REASON_CONTAINER_LAUNCH_FAILED"),
        (22, "REASON_CONTAINER_UPDATE_FAILED"),
        (23, "REASON_EXECUTOR_REGISTRATION_TIMEOUT"),
        (24, "REASON_EXECUTOR_REREGISTRATION_TIMEOUT"),
        (25, "REASON_TASK_GROUP_INVALID"),
        (26, "REASON_TASK_GROUP_UNAUTHORIZED"),
        (27, "REASON_IO_SWITCHBOARD_EXITED"),
        (28, "REASON_TASK_CHECK_STATUS_UPDATED"),
        (29, "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED"),
        (30, "REASON_TASK_KILLED_DURING_LAUNCH"),
        (31, "REASON_AGENT_REMOVED_BY_OPERATOR"),
        (32, "REASON_AGENT_REREGISTERED"),
        (33, "REASON_MAX_COMPLETION_TIME_REACHED"),
        (34, "REASON_AGENT_DRAINING"),
    ],
};

static MESOS_V1_TASKSTATUS_SOURCE: EnumSchema = EnumSchema {
    name: "mesos.v1.TaskStatus.Source",
    values: &[
        (0, "SOURCE_MASTER"),
        (1, "SOURCE_AGENT"),
        (2, "SOURCE_EXECUTOR"),
    ],
};

static MESOS_V1_VALUE_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.Value.Type",
    values: &[
        (0, "SCALAR"),
        (1, "RANGES"),
        (2, "SET"),
        (3, "TEXT"),
    ],
};

static MESOS_V1_VOLUME_MODE: EnumSchema = EnumSchema {
    name: "mesos.v1.Volume.Mode",
    values: &[
        (1, "RW"),
        (2, "RO"),
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_ACCESSMODE_MODE: EnumSchema = EnumSchema {
    name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode.Mode",
    values: &[
        (0, "UNKNOWN"),
        (1, "SINGLE_NODE_WRITER"),
        (2, "SINGLE_NODE_READER_ONLY"),
        (3, "MULTI_NODE_READER_ONLY"),
        (4, "MULTI_NODE_SINGLE_WRITER"),
        (5, "MULTI_NODE_MULTI_WRITER"),
    ],
};

static MESOS_V1_VOLUME_SOURCE_SANDBOXPATH_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.Volume.Source.SandboxPath.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "SELF"),
        (2, "PARENT"),
    ],
};

static MESOS_V1_VOLUME_SOURCE_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.Volume.Source.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "DOCKER_VOLUME"),
        (2, "SANDBOX_PATH"),
        (3, "SECRET"),
        (4, "HOST_PATH"),
        (5, "CSI_VOLUME"),
    ],
};

static MESOS_V1_AGENT_CALL_ATTACHCONTAINERINPUT_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.agent.Call.AttachContainerInput.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "CONTAINER_ID"),
        (2, "PROCESS_IO"),
    ],
};

static MESOS_V1_AGENT_CALL_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.agent.Call.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "GET_HEALTH"),
        (2, "GET_FLAGS"),
        (3, "GET_VERSION"),
        (4, "GET_METRICS"),
        (5, "GET_LOGGING_LEVEL"),
        (6, "SET_LOGGING_LEVEL"),
        (7, "LIST_FILES"),
        (8, "READ_FILE"),
        (9, "GET_STATE"),
        (10, "GET_CONTAINERS"),
        (11, "GET_FRAMEWORKS"),
        (12, "GET_EXECUTORS"),
        (13, "GET_TASKS"),
        (14, "LAUNCH_NESTED_CONTAINER"),
        (15, "WAIT_NESTED_CONTAINER"),
        (16, "KILL_NESTED_CONTAINER"),
        (17, "LAUNCH_NESTED_CONTAINER_SESSION"),
        (18, "ATTACH_CONTAINER_INPUT"),
        (19, "ATTACH_CONTAINER_OUTPUT"),
        (20, "GET_AGENT"),
        (21, "REMOVE_NESTED_CONTAINER"),
        (22, "LAUNCH_CONTAINER"),
        (23, "WAIT_CONTAINER"),
        (24, "KILL_CONTAINER"),
        (25, "REMOVE_CONTAINER"),
        (26, "GET_RESOURCE_PROVIDERS"),
        (27, "ADD_RESOURCE_PROVIDER_CONFIG"),
        (28, "UPDATE_RESOURCE_PROVIDER_CONFIG"),
        (29, "REMOVE_RESOURCE_PROVIDER_CONFIG"),
        (30, "PRUNE_IMAGES"),
        (31, "GET_OPERATIONS"),
        (32, "MARK_RESOURCE_PROVIDER_GONE"),
    ],
};

static MESOS_V1_AGENT_PROCESSIO_CONTROL_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.agent.ProcessIO.Control.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "TTY_INFO"),
        (2, "HEARTBEAT"),
    ],
};

static MESOS_V1_AGENT_PROCESSIO_DATA_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.agent.ProcessIO.Data.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "STDIN"),
        (2, "STDOUT"),
        (3, "STDERR"),
    ],
};

static MESOS_V1_AGENT_PROCESSIO_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.agent.ProcessIO.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "DATA"),
        (2, "CONTROL"),
    ],
};

static MESOS_V1_AGENT_RESPONSE_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.agent.Response.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "GET_HEALTH"),
        (2, "GET_FLAGS"),
        (3, "GET_VERSION"),
        (4, "GET_METRICS"),
        (5, "GET_LOGGING_LEVEL"),
        (6, "LIST_FILES"),
        (7, "READ_FILE"),
        (8, "GET_STATE"),
        (9, "GET_CONTAINERS"),
        (10, "GET_FRAMEWORKS"),
        (11, "GET_EXECUTORS"),
        (12, "GET_TASKS"),
        (13, "WAIT_NESTED_CONTAINER"),
        (14, "GET_AGENT"),
        (15, "WAIT_CONTAINER"),
        (16, "GET_RESOURCE_PROVIDERS"),
        (17, "GET_OPERATIONS"),
    ],
};

static MESOS_V1_ALLOCATOR_INVERSEOFFERSTATUS_STATUS: EnumSchema = EnumSchema {
    name: "mesos.v1.allocator.InverseOfferStatus.Status",
    values: &[
        (1, "UNKNOWN"),
        (2, "ACCEPT"),
        (3, "DECLINE"),
    ],
};

static MESOS_V1_EXECUTOR_CALL_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.executor.Call.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "SUBSCRIBE"),
        (2, "UPDATE"),
        (3, "MESSAGE"),
        (4, "HEARTBEAT"),
    ],
};

static MESOS_V1_EXECUTOR_EVENT_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.executor.Event.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "SUBSCRIBED"),
        (2, "LAUNCH"),
        (3, "KILL"),
        (4, "ACKNOWLEDGED"),
        (5, "MESSAGE"),
        (6, "ERROR"),
        (7, "SHUTDOWN"),
        (8, "LAUNCH_GROUP"),
        (9, "HEARTBEAT"),
    ],
};

static MESOS_V1_MASTER_CALL_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.master.Call.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "GET_HEALTH"),
        (2, "GET_FLAGS"),
        (3, "GET_VERSION"),
        (4, "GET_METRICS"),
        (5, "GET_LOGGING_LEVEL"),
        (6, "SET_LOGGING_LEVEL"),
        (7, "LIST_FILES"),
        (8, "READ_FILE"),
        (9, "GET_STATE"),
        (10, "GET_AGENTS"),
        (11, "GET_FRAMEWORKS"),
        (12, "GET_EXECUTORS"),
        (13, "GET_TASKS"),
        (14, "GET_ROLES"),
        (15, "GET_WEIGHTS"),
        (16, "UPDATE_WEIGHTS"),
        (17, "GET_MASTER"),
        (18, "SUBSCRIBE"),
        (19, "RESERVE_RESOURCES"),
        (20, "UNRESERVE_RESOURCES"),
        (21, "CREATE_VOLUMES"),
        (22, "DESTROY_VOLUMES"),
        (23, "GET_MAINTENANCE_STATUS"),
        (24, "GET_MAINTENANCE_SCHEDULE"),
        (25, "UPDATE_MAINTENANCE_SCHEDULE"),
        (26, "START_MAINTENANCE"),
        (27, "STOP_MAINTENANCE"),
        (28, "GET_QUOTA"),
        (29, "SET_QUOTA"),
        (30, "REMOVE_QUOTA"),
        (31, "TEARDOWN"),
        (32, "MARK_AGENT_GONE"),
        (33, "GET_OPERATIONS"),
        (34, "GROW_VOLUME"),
        (35, "SHRINK_VOLUME"),
        (36, "UPDATE_QUOTA"),
        (37, "DRAIN_AGENT"),
        (38, "DEACTIVATE_AGENT"),
        (39, "REACTIVATE_AGENT"),
    ],
};

static MESOS_V1_MASTER_EVENT_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.master.Event.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "SUBSCRIBED"),
        (2, "TASK_ADDED"),
        (3, "TASK_UPDATED"),
        (4, "AGENT_ADDED"),
        (5, "AGENT_REMOVED"),
        (6, "FRAMEWORK_ADDED"),
        (7, "FRAMEWORK_UPDATED"),
        (8, "FRAMEWORK_REMOVED"),
        (9, "HEARTBEAT"),
    ],
};

static MESOS_V1_MASTER_RESPONSE_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.master.Response.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "GET_HEALTH"),
        (2, "GET_FLAGS"),
        (3, "GET_VERSION"),
        (4, "GET_METRICS"),
        (5, "GET_LOGGING_LEVEL"),
        (6, "LIST_FILES"),
        (7, "READ_FILE"),
        (8, "GET_STATE"),
        (9, "GET_AGENTS"),
        (10, "GET_FRAMEWORKS"),
        (11, "GET_EXECUTORS"),
        (12, "GET_TASKS"),
        (13, "GET_ROLES"),
        (14, "GET_WEIGHTS"),
        (15, "GET_MASTER"),
        (16, "GET_MAINTENANCE_STATUS"),
        (17, "GET_MAINTENANCE_SCHEDULE"),
        (18, "GET_QUOTA"),
        (19, "GET_OPERATIONS"),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_CALL_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.resource_provider.Call.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "SUBSCRIBE"),
        (2, "UPDATE_OPERATION_STATUS"),
        (3, "UPDATE_STATE"),
        (4, "UPDATE_PUBLISH_RESOURCES_STATUS"),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEPUBLISHRESOURCESSTATUS_STATUS: EnumSchema = EnumSchema {
    name: "mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus.Status",
    values: &[
        (0, "UNKNOWN"),
        (1, "OK"),
        (2, "FAILED"),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_EVENT_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.resource_provider.Event.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "SUBSCRIBED"),
        (2, "APPLY_OPERATION"),
        (3, "PUBLISH_RESOURCES"),
        (4, "ACKNOWLEDGE_OPERATION_STATUS"),
        (5, "RECONCILE_OPERATIONS"),
        (6, "TEARDOWN"),
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_SELECTOR_PSEUDOATTRIBUTETYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.scheduler.AttributeConstraint.Selector.PseudoattributeType",
    values: &[
        (0, "UNKNOWN"),
        (1, "HOSTNAME"),
        (2, "REGION"),
        (3, "ZONE"),
    ],
};

static MESOS_V1_SCHEDULER_CALL_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.scheduler.Call.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "SUBSCRIBE"),
        (2, "TEARDOWN"),
        (3, "ACCEPT"),
        (4, "DECLINE"),
        (5, "REVIVE"),
        (6, "KILL"),
        (7, "SHUTDOWN"),
        (8, "ACKNOWLEDGE"),
        (9, "RECONCILE"),
        (10, "MESSAGE"),
        (11, "REQUEST"),
        (12, "SUPPRESS"),
        (13, "ACCEPT_INVERSE_OFFERS"),
        (14, "DECLINE_INVERSE_OFFERS"),
        (15, "ACKNOWLEDGE_OPERATION_STATUS"),
        (16, "RECONCILE_OPERATIONS"),
        (17, "UPDATE_FRAMEWORK"),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.scheduler.Event.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "SUBSCRIBED"),
        (2, "OFFERS"),
        (3, "RESCIND"),
        (4, "UPDATE"),
        (5, "MESSAGE"),
        (6, "FAILURE"),
        (7, "ERROR"),
        (8, "HEARTBEAT"),
        (9, "INVERSE_OFFERS"),
        (10, "RESCIND_INVERSE_OFFER"),
        (11, "UPDATE_OPERATION_STATUS"),
    ],
};

static MESOS_V1_SCHEDULER_RESPONSE_TYPE: EnumSchema = EnumSchema {
    name: "mesos.v1.scheduler.Response.Type",
    values: &[
        (0, "UNKNOWN"),
        (1, "RECONCILE_OPERATIONS"),
    ],
};

static GOOGLE_PROTOBUF_DURATION: MessageSchema = MessageSchema {
    name: "google.protobuf.Duration",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "seconds", ",\"seconds\":", Label::Optional, Kind::Int64),
        FieldSchema::new(2, "nanos", ",\"nanos\":", Label::Optional, Kind::Int32),
    ],
};

static MESOS_V1_ADDRESS: MessageSchema = MessageSchema {
    name: "mesos.v1.Address",
    required: 0b100,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "hostname", ",\"hostname\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "ip", ",\"ip\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "port", ",\"port\":", Label::Required, Kind::Int32),
    ],
};

static MESOS_V1_AGENTID: MessageSchema = MessageSchema {
    name: "mesos.v1.AgentID",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_AGENTINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.AgentInfo",
    required: 0b1,
    declared: &[0, 4, 1, 2, 3, 5],
    fields: &[
        FieldSchema::new(1, "hostname", ",\"hostname\":", Label::Required, Kind::String),
        FieldSchema::new(3, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(5, "attributes", ",\"attributes\":", Label::Repeated, Kind::Message(&MESOS_V1_ATTRIBUTE)),
        FieldSchema::new(6, "id", ",\"id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(8, "port", ",\"port\":", Label::Optional, Kind::Int32).with_default(DefaultValue::Integer(5051)),
        FieldSchema::new(10, "domain", ",\"domain\":", Label::Optional, Kind::Message(&MESOS_V1_DOMAININFO)),
    ],
};

static MESOS_V1_AGENTINFO_CAPABILITY: MessageSchema = MessageSchema {
    name: "mesos.v1.AgentInfo.Capability",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_AGENTINFO_CAPABILITY_TYPE)),
    ],
};

static MESOS_V1_ATTRIBUTE: MessageSchema = MessageSchema {
    name: "mesos.v1.Attribute",
    required: 0b11,
    declared: &[0, 1, 2, 3, 5, 4],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "type", ",\"type\":", Label::Required, Kind::Enum(&MESOS_V1_VALUE_TYPE)),
        FieldSchema::new(3, "scalar", ",\"scalar\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
        FieldSchema::new(4, "ranges", ",\"ranges\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_RANGES)),
        FieldSchema::new(5, "text", ",\"text\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_TEXT)),
        FieldSchema::new(6, "set", ",\"set\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SET)),
    ],
};

static MESOS_V1_CSIPLUGINCONTAINERINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.CSIPluginContainerInfo",
    required: 0b0,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "services", ",\"services\":", Label::Repeated, Kind::Enum(&MESOS_V1_CSIPLUGINCONTAINERINFO_SERVICE)),
        FieldSchema::new(2, "command", ",\"command\":", Label::Optional, Kind::Message(&MESOS_V1_COMMANDINFO)),
        FieldSchema::new(3, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(4, "container", ",\"container\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERINFO)),
    ],
};

static MESOS_V1_CSIPLUGINENDPOINT: MessageSchema = MessageSchema {
    name: "mesos.v1.CSIPluginEndpoint",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "csi_service", ",\"csi_service\":", Label::Required, Kind::Enum(&MESOS_V1_CSIPLUGINCONTAINERINFO_SERVICE)),
        FieldSchema::new(2, "endpoint", ",\"endpoint\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_CSIPLUGININFO: MessageSchema = MessageSchema {
    name: "mesos.v1.CSIPluginInfo",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Required, Kind::String),
        FieldSchema::new(2, "name", ",\"name\":", Label::Optional, Kind::String).with_default(DefaultValue::Text("default")),
        FieldSchema::new(3, "containers", ",\"containers\":", Label::Repeated, Kind::Message(&MESOS_V1_CSIPLUGINCONTAINERINFO)),
        FieldSchema::new(4, "endpoints", ",\"endpoints\":", Label::Repeated, Kind::Message(&MESOS_V1_CSIPLUGINENDPOINT)),
        FieldSchema::new(5, "target_path_root", ",\"target_path_root\":", Label::Optional, Kind::String),
        FieldSchema::new(6, "target_path_exists", ",\"target_path_exists\":", Label::Optional, Kind::Bool),
    ],
};

static MESOS_V1_CAPABILITYINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.CapabilityInfo",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "capabilities", ",\"capabilities\":", Label::Repeated, Kind::Enum(&MESOS_V1_CAPABILITYINFO_CAPABILITY)),
    ],
};

static MESOS_V1_CGROUPINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.CgroupInfo",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "net_cls", ",\"net_cls\":", Label::Optional, Kind::Message(&MESOS_V1_CGROUPINFO_NETCLS)),
    ],
};

static MESOS_V1_CGROUPINFO_BLKIO: MessageSchema = MessageSchema {
    name: "mesos.v1.CgroupInfo.Blkio",
    required: 0b0,
    declared: &[],
    fields: &[
    ],
};

static MESOS_V1_CGROUPINFO_BLKIO_CFQ: MessageSchema = MessageSchema {
    name: "mesos.v1.CgroupInfo.Blkio.CFQ",
    required: 0b0,
    declared: &[],
    fields: &[
    ],
};

static MESOS_V1_CGROUPINFO_BLKIO_CFQ_STATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.CgroupInfo.Blkio.CFQ.Statistics",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    fields: &[
        FieldSchema::new(1, "device", ",\"device\":", Label::Optional, Kind::Message(&MESOS_V1_DEVICE_NUMBER)),
        FieldSchema::new(2, "sectors", ",\"sectors\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(3, "time", ",\"time\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(4, "io_serviced", ",\"io_serviced\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_VALUE)),
        FieldSchema::new(5, "io_service_bytes", ",\"io_service_bytes\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_VALUE)),
        FieldSchema::new(6, "io_service_time", ",\"io_service_time\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_VALUE)),
        FieldSchema::new(7, "io_wait_time", ",\"io_wait_time\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_VALUE)),
        FieldSchema::new(8, "io_merged", ",\"io_merged\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_VALUE)),
        FieldSchema::new(9, "io_queued", ",\"io_queued\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_VALUE)),
    ],
};

static MESOS_V1_CGROUPINFO_BLKIO_STATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.CgroupInfo.Blkio.Statistics",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "cfq", ",\"cfq\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_CFQ_STATISTICS)),
        FieldSchema::new(2, "cfq_recursive", ",\"cfq_recursive\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_CFQ_STATISTICS)),
        FieldSchema::new(3, "throttling", ",\"throttling\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_THROTTLING_STATISTICS)),
    ],
};

static MESOS_V1_CGROUPINFO_BLKIO_THROTTLING: MessageSchema = MessageSchema {
    name: "mesos.v1.CgroupInfo.Blkio.Throttling",
    required: 0b0,
    declared: &[],
    fields: &[
    ],
};

static MESOS_V1_CGROUPINFO_BLKIO_THROTTLING_STATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.CgroupInfo.Blkio.Throttling.Statistics",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "device", ",\"device\":", Label::Optional, Kind::Message(&MESOS_V1_DEVICE_NUMBER)),
        FieldSchema::new(2, "io_serviced", ",\"io_serviced\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_VALUE)),
        FieldSchema::new(3, "io_service_bytes", ",\"io_service_bytes\":", Label::Repeated, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_VALUE)),
    ],
};

static MESOS_V1_CGROUPINFO_BLKIO_VALUE: MessageSchema = MessageSchema {
    name: "mesos.v1.CgroupInfo.Blkio.Value",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "op", ",\"op\":", Label::Optional, Kind::Enum(&MESOS_V1_CGROUPINFO_BLKIO_OPERATION)),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_CGROUPINFO_NETCLS: MessageSchema = MessageSchema {
    name: "mesos.v1.CgroupInfo.NetCls",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "classid", ",\"classid\":", Label::Optional, Kind::Uint32),
    ],
};

static MESOS_V1_CHECKINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.CheckInfo",
    required: 0b0,
    declared: &[0, 1, 2, 6, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_CHECKINFO_TYPE)),
        FieldSchema::new(2, "command", ",\"command\":", Label::Optional, Kind::Message(&MESOS_V1_CHECKINFO_COMMAND)),
        FieldSchema::new(3, "http", ",\"http\":", Label::Optional, Kind::Message(&MESOS_V1_CHECKINFO_HTTP)),
        FieldSchema::new(4, "delay_seconds", ",\"delay_seconds\":", Label::Optional, Kind::Double).with_default(DefaultValue::Double(15.0)),
        FieldSchema::new(5, "interval_seconds", ",\"interval_seconds\":", Label::Optional, Kind::Double).with_default(DefaultValue::Double(10.0)),
        FieldSchema::new(6, "timeout_seconds", ",\"timeout_seconds\":", Label::Optional, Kind::Double).with_default(DefaultValue::Double(20.0)),
        FieldSchema::new(7, "tcp", ",\"tcp\":", Label::Optional, Kind::Message(&MESOS_V1_CHECKINFO_TCP)),
    ],
};

static MESOS_V1_CHECKINFO_COMMAND: MessageSchema = MessageSchema {
    name: "mesos.v1.CheckInfo.Command",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "command", ",\"command\":", Label::Required, Kind::Message(&MESOS_V1_COMMANDINFO)),
    ],
};

static MESOS_V1_CHECKINFO_HTTP: MessageSchema = MessageSchema {
    name: "mesos.v1.CheckInfo.Http",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "port", ",\"port\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "path", ",\"path\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_CHECKINFO_TCP: MessageSchema = MessageSchema {
    name: "mesos.v1.CheckInfo.Tcp",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "port", ",\"port\":", Label::Required, Kind::Uint32),
    ],
};

static MESOS_V1_CHECKSTATUSINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.CheckStatusInfo",
    required: 0b0,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_CHECKINFO_TYPE)),
        FieldSchema::new(2, "command", ",\"command\":", Label::Optional, Kind::Message(&MESOS_V1_CHECKSTATUSINFO_COMMAND)),
        FieldSchema::new(3, "http", ",\"http\":", Label::Optional, Kind::Message(&MESOS_V1_CHECKSTATUSINFO_HTTP)),
        FieldSchema::new(4, "tcp", ",\"tcp\":", Label::Optional, Kind::Message(&MESOS_V1_CHECKSTATUSINFO_TCP)),
    ],
};

static MESOS_V1_CHECKSTATUSINFO_COMMAND: MessageSchema = MessageSchema {
    name: "mesos.v1.CheckStatusInfo.Command",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "exit_code", ",\"exit_code\":", Label::Optional, Kind::Int32),
    ],
};

static MESOS_V1_CHECKSTATUSINFO_HTTP: MessageSchema = MessageSchema {
    name: "mesos.v1.CheckStatusInfo.Http",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "status_code", ",\"status_code\":", Label::Optional, Kind::Uint32),
    ],
};

static MESOS_V1_CHECKSTATUSINFO_TCP: MessageSchema = MessageSchema {
    name: "mesos.v1.CheckStatusInfo.Tcp",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "succeeded", ",\"succeeded\":", Label::Optional, Kind::Bool),
    ],
};

static MESOS_V1_COMMANDINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.CommandInfo",
    required: 0b0,
    declared: &[0, 1, 4, 2, 5, 3],
    fields: &[
        FieldSchema::new(1, "uris", ",\"uris\":", Label::Repeated, Kind::Message(&MESOS_V1_COMMANDINFO_URI)),
        FieldSchema::new(2, "environment", ",\"environment\":", Label::Optional, Kind::Message(&MESOS_V1_ENVIRONMENT)),
        FieldSchema::new(3, "value", ",\"value\":", Label::Optional, Kind::String),
        FieldSchema::new(5, "user", ",\"user\":", Label::Optional, Kind::String),
        FieldSchema::new(6, "shell", ",\"shell\":", Label::Optional, Kind::Bool).with_default(DefaultValue::Bool(true)),
        FieldSchema::new(7, "arguments", ",\"arguments\":", Label::Repeated, Kind::String),
    ],
};

static MESOS_V1_COMMANDINFO_URI: MessageSchema = MessageSchema {
    name: "mesos.v1.CommandInfo.URI",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
        FieldSchema::new(2, "executable", ",\"executable\":", Label::Optional, Kind::Bool),
        FieldSchema::new(3, "extract", ",\"extract\":", Label::Optional, Kind::Bool).with_default(DefaultValue::Bool(true)),
        FieldSchema::new(4, "cache", ",\"cache\":", Label::Optional, Kind::Bool),
        FieldSchema::new(5, "output_file", ",\"output_file\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_CONTAINERID: MessageSchema = MessageSchema {
    name: "mesos.v1.ContainerID",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
        FieldSchema::new(2, "parent", ",\"parent\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERID)),
    ],
};

static MESOS_V1_CONTAINERINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.ContainerInfo",
    required: 0b1,
    declared: &[0, 1, 3, 2, 4, 5, 6, 7, 8],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Required, Kind::Enum(&MESOS_V1_CONTAINERINFO_TYPE)),
        FieldSchema::new(2, "volumes", ",\"volumes\":", Label::Repeated, Kind::Message(&MESOS_V1_VOLUME)),
        FieldSchema::new(3, "docker", ",\"docker\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERINFO_DOCKERINFO)),
        FieldSchema::new(4, "hostname", ",\"hostname\":", Label::Optional, Kind::String),
        FieldSchema::new(5, "mesos", ",\"mesos\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERINFO_MESOSINFO)),
        FieldSchema::new(7, "network_infos", ",\"network_infos\":", Label::Repeated, Kind::Message(&MESOS_V1_NETWORKINFO)),
        FieldSchema::new(8, "linux_info", ",\"linux_info\":", Label::Optional, Kind::Message(&MESOS_V1_LINUXINFO)),
        FieldSchema::new(9, "rlimit_info", ",\"rlimit_info\":", Label::Optional, Kind::Message(&MESOS_V1_RLIMITINFO)),
        FieldSchema::new(10, "tty_info", ",\"tty_info\":", Label::Optional, Kind::Message(&MESOS_V1_TTYINFO)),
    ],
};

static MESOS_V1_CONTAINERINFO_DOCKERINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.ContainerInfo.DockerInfo",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4, 5, 6],
    fields: &[
        FieldSchema::new(1, "image", ",\"image\":", Label::Required, Kind::String),
        FieldSchema::new(2, "network", ",\"network\":", Label::Optional, Kind::Enum(&MESOS_V1_CONTAINERINFO_DOCKERINFO_NETWORK)).with_default(DefaultValue::Enum(1)),
        FieldSchema::new(3, "port_mappings", ",\"port_mappings\":", Label::Repeated, Kind::Message(&MESOS_V1_CONTAINERINFO_DOCKERINFO_PORTMAPPING)),
        FieldSchema::new(4, "privileged", ",\"privileged\":", Label::Optional, Kind::Bool).with_default(DefaultValue::Bool(false)),
        FieldSchema::new(5, "parameters", ",\"parameters\":", Label::Repeated, Kind::Message(&MESOS_V1_PARAMETER)),
        FieldSchema::new(6, "force_pull_image", ",\"force_pull_image\":", Label::Optional, Kind::Bool),
        FieldSchema::new(7, "volume_driver", ",\"volume_driver\":", Label::Optional, Kind::String).with_deprecation(),
    ],
};

static MESOS_V1_CONTAINERINFO_DOCKERINFO_PORTMAPPING: MessageSchema = MessageSchema {
    name: "mesos.v1.ContainerInfo.DockerInfo.PortMapping",
    required: 0b11,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "host_port", ",\"host_port\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "container_port", ",\"container_port\":", Label::Required, Kind::Uint32),
        FieldSchema::new(3, "protocol", ",\"protocol\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_CONTAINERINFO_MESOSINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.ContainerInfo.MesosInfo",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "image", ",\"image\":", Label::Optional, Kind::Message(&MESOS_V1_IMAGE)),
    ],
};

static MESOS_V1_CONTAINERSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.ContainerStatus",
    required: 0b0,
    declared: &[3, 0, 1, 2],
    fields: &[
        FieldSchema::new(1, "network_infos", ",\"network_infos\":", Label::Repeated, Kind::Message(&MESOS_V1_NETWORKINFO)),
        FieldSchema::new(2, "cgroup_info", ",\"cgroup_info\":", Label::Optional, Kind::Message(&MESOS_V1_CGROUPINFO)),
        FieldSchema::new(3, "executor_pid", ",\"executor_pid\":", Label::Optional, Kind::Uint32),
        FieldSchema::new(4, "container_id", ",\"container_id\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERID)),
    ],
};

static MESOS_V1_CREDENTIAL: MessageSchema = MessageSchema {
    name: "mesos.v1.Credential",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "principal", ",\"principal\":", Label::Required, Kind::String),
        FieldSchema::new(2, "secret", ",\"secret\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_CREDENTIALS: MessageSchema = MessageSchema {
    name: "mesos.v1.Credentials",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "credentials", ",\"credentials\":", Label::Repeated, Kind::Message(&MESOS_V1_CREDENTIAL)),
    ],
};

static MESOS_V1_DEVICE: MessageSchema = MessageSchema {
    name: "mesos.v1.Device",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "path", ",\"path\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "number", ",\"number\":", Label::Optional, Kind::Message(&MESOS_V1_DEVICE_NUMBER)),
    ],
};

static MESOS_V1_DEVICE_NUMBER: MessageSchema = MessageSchema {
    name: "mesos.v1.Device.Number",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "major_number", ",\"major_number\":", Label::Required, Kind::Uint64),
        FieldSchema::new(2, "minor_number", ",\"minor_number\":", Label::Required, Kind::Uint64),
    ],
};

static MESOS_V1_DEVICEACCESS: MessageSchema = MessageSchema {
    name: "mesos.v1.DeviceAccess",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "device", ",\"device\":", Label::Required, Kind::Message(&MESOS_V1_DEVICE)),
        FieldSchema::new(2, "access", ",\"access\":", Label::Required, Kind::Message(&MESOS_V1_DEVICEACCESS_ACCESS)),
    ],
};

static MESOS_V1_DEVICEACCESS_ACCESS: MessageSchema = MessageSchema {
    name: "mesos.v1.DeviceAccess.Access",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "read", ",\"read\":", Label::Optional, Kind::Bool),
        FieldSchema::new(2, "write", ",\"write\":", Label::Optional, Kind::Bool),
        FieldSchema::new(3, "mknod", ",\"mknod\":", Label::Optional, Kind::Bool),
    ],
};

static MESOS_V1_DEVICEWHITELIST: MessageSchema = MessageSchema {
    name: "mesos.v1.DeviceWhitelist",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "allowed_devices", ",\"allowed_devices\":", Label::Repeated, Kind::Message(&MESOS_V1_DEVICEACCESS)),
    ],
};

static MESOS_V1_DISCOVERYINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.DiscoveryInfo",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4, 5, 6],
    fields: &[
        FieldSchema::new(1, "visibility", ",\"visibility\":", Label::Required, Kind::Enum(&MESOS_V1_DISCOVERYINFO_VISIBILITY)),
        FieldSchema::new(2, "name", ",\"name\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "environment", ",\"environment\":", Label::Optional, Kind::String),
        FieldSchema::new(4, "location", ",\"location\":", Label::Optional, Kind::String),
        FieldSchema::new(5, "version", ",\"version\":", Label::Optional, Kind::String),
        FieldSchema::new(6, "ports", ",\"ports\":", Label::Optional, Kind::Message(&MESOS_V1_PORTS)),
        FieldSchema::new(7, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};

static MESOS_V1_DISKSTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.DiskStatistics",
    required: 0b0,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "source", ",\"source\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISKINFO_SOURCE)),
        FieldSchema::new(2, "persistence", ",\"persistence\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISKINFO_PERSISTENCE)),
        FieldSchema::new(3, "limit_bytes", ",\"limit_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(4, "used_bytes", ",\"used_bytes\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_DOMAININFO: MessageSchema = MessageSchema {
    name: "mesos.v1.DomainInfo",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "fault_domain", ",\"fault_domain\":", Label::Optional, Kind::Message(&MESOS_V1_DOMAININFO_FAULTDOMAIN)),
    ],
};

static MESOS_V1_DOMAININFO_FAULTDOMAIN: MessageSchema = MessageSchema {
    name: "mesos.v1.DomainInfo.FaultDomain",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "region", ",\"region\":", Label::Required, Kind::Message(&MESOS_V1_DOMAININFO_FAULTDOMAIN_REGIONINFO)),
        FieldSchema::new(2, "zone", ",\"zone\":", Label::Required, Kind::Message(&MESOS_V1_DOMAININFO_FAULTDOMAIN_ZONEINFO)),
    ],
};

static MESOS_V1_DOMAININFO_FAULTDOMAIN_REGIONINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.DomainInfo.FaultDomain.RegionInfo",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_DOMAININFO_FAULTDOMAIN_ZONEINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.DomainInfo.FaultDomain.ZoneInfo",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_DRAINCONFIG: MessageSchema = MessageSchema {
    name: "mesos.v1.DrainConfig",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "max_grace_period", ",\"max_grace_period\":", Label::Optional, Kind::Message(&MESOS_V1_DURATIONINFO)),
        FieldSchema::new(2, "mark_gone", ",\"mark_gone\":", Label::Optional, Kind::Bool).with_default(DefaultValue::Bool(false)),
    ],
};

static MESOS_V1_DRAININFO: MessageSchema = MessageSchema {
    name: "mesos.v1.DrainInfo",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "state", ",\"state\":", Label::Required, Kind::Enum(&MESOS_V1_DRAINSTATE)),
        FieldSchema::new(2, "config", ",\"config\":", Label::Required, Kind::Message(&MESOS_V1_DRAINCONFIG)),
    ],
};

static MESOS_V1_DURATIONINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.DurationInfo",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "nanoseconds", ",\"nanoseconds\":", Label::Required, Kind::Int64),
    ],
};

static MESOS_V1_ENVIRONMENT: MessageSchema = MessageSchema {
    name: "mesos.v1.Environment",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "variables", ",\"variables\":", Label::Repeated, Kind::Message(&MESOS_V1_ENVIRONMENT_VARIABLE)),
    ],
};

static MESOS_V1_ENVIRONMENT_VARIABLE: MessageSchema = MessageSchema {
    name: "mesos.v1.Environment.Variable",
    required: 0b1,
    declared: &[0, 2, 1, 3],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_ENVIRONMENT_VARIABLE_TYPE)).with_default(DefaultValue::Enum(1)),
        FieldSchema::new(4, "secret", ",\"secret\":", Label::Optional, Kind::Message(&MESOS_V1_SECRET)),
    ],
};

static MESOS_V1_EXECUTORID: MessageSchema = MessageSchema {
    name: "mesos.v1.ExecutorID",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_EXECUTORINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.ExecutorInfo",
    required: 0b1,
    declared: &[11, 0, 4, 3, 7, 2, 5, 6, 1, 8, 9, 10],
    fields: &[
        FieldSchema::new(1, "executor_id", ",\"executor_id\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(4, "data", ",\"data\":", Label::Optional, Kind::Bytes),
        FieldSchema::new(5, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(7, "command", ",\"command\":", Label::Optional, Kind::Message(&MESOS_V1_COMMANDINFO)),
        FieldSchema::new(8, "framework_id", ",\"framework_id\":", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(9, "name", ",\"name\":", Label::Optional, Kind::String),
        FieldSchema::new(10, "source", ",\"source\":", Label::Optional, Kind::String).with_deprecation(),
        FieldSchema::new(11, "container", ",\"container\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERINFO)),
        FieldSchema::new(12, "discovery", ",\"discovery\":", Label::Optional, Kind::Message(&MESOS_V1_DISCOVERYINFO)),
        FieldSchema::new(13, "shutdown_grace_period", ",\"shutdown_grace_period\":", Label::Optional, Kind::Message(&MESOS_V1_DURATIONINFO)),
        FieldSchema::new(14, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldSchema::new(15, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_EXECUTORINFO_TYPE)),
    ],
};

static MESOS_V1_FILEINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.FileInfo",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4, 5, 6],
    fields: &[
        FieldSchema::new(1, "path", ",\"path\":", Label::Required, Kind::String),
        FieldSchema::new(2, "nlink", ",\"nlink\":", Label::Optional, Kind::Int32),
        FieldSchema::new(3, "size", ",\"size\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(4, "mtime", ",\"mtime\":", Label::Optional, Kind::Message(&MESOS_V1_TIMEINFO)),
        FieldSchema::new(5, "mode", ",\"mode\":", Label::Optional, Kind::Uint32),
        FieldSchema::new(6, "uid", ",\"uid\":", Label::Optional, Kind::String),
        FieldSchema::new(7, "gid", ",\"gid\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_FILTERS: MessageSchema = MessageSchema {
    name: "mesos.v1.Filters",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "refuse_seconds", ",\"refuse_seconds\":", Label::Optional, Kind::Double).with_default(DefaultValue::Double(5.0)),
    ],
};

static MESOS_V1_FLAG: MessageSchema = MessageSchema {
    name: "mesos.v1.Flag",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_FRAMEWORKID: MessageSchema = MessageSchema {
    name: "mesos.v1.FrameworkID",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_FRAMEWORKINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.FrameworkInfo",
    required: 0b11,
    declared: &[0, 1, 2, 3, 4, 5, 11, 6, 7, 8, 9, 10, 12],
    fields: &[
        FieldSchema::new(1, "user", ",\"user\":", Label::Required, Kind::String),
        FieldSchema::new(2, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(3, "id", ",\"id\":", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(4, "failover_timeout", ",\"failover_timeout\":", Label::Optional, Kind::Double).with_default(DefaultValue::Double(0.0)),
        FieldSchema::new(5, "checkpoint", ",\"checkpoint\":", Label::Optional, Kind::Bool).with_default(DefaultValue::Bool(false)),
        FieldSchema::new(6, "role", ",\"role\":", Label::Optional, Kind::String).with_default(DefaultValue::Text("*")).with_deprecation(),
        FieldSchema::new(7, "hostname", ",\"hostname\":", Label::Optional, Kind::String),
        FieldSchema::new(8, "principal", ",\"principal\":", Label::Optional, Kind::String),
        FieldSchema::new(9, "webui_url", ",\"webui_url\":", Label::Optional, Kind::String),
        FieldSchema::new(10, "capabilities", ",\"capabilities\":", Label::Repeated, Kind::Message(&MESOS_V1_FRAMEWORKINFO_CAPABILITY)),
        FieldSchema::new(11, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldSchema::new(12, "roles", ",\"roles\":", Label::Repeated, Kind::String),
        FieldSchema::new(13, "offer_filters", ",\"offer_filters\":", Label::Map, Kind::Message(&MESOS_V1_FRAMEWORKINFO_OFFERFILTERSENTRY)),
    ],
};

static MESOS_V1_FRAMEWORKINFO_CAPABILITY: MessageSchema = MessageSchema {
    name: "mesos.v1.FrameworkInfo.Capability",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_FRAMEWORKINFO_CAPABILITY_TYPE)),
    ],
};

static MESOS_V1_FRAMEWORKINFO_OFFERFILTERSENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.FrameworkInfo.OfferFiltersEntry",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::Message(&MESOS_V1_OFFERFILTERS)),
    ],
};

static MESOS_V1_HEALTHCHECK: MessageSchema = MessageSchema {
    name: "mesos.v1.HealthCheck",
    required: 0b0,
    declared: &[1, 2, 3, 4, 5, 7, 6, 0, 8],
    fields: &[
        FieldSchema::new(1, "http", ",\"http\":", Label::Optional, Kind::Message(&MESOS_V1_HEALTHCHECK_HTTPCHECKINFO)),
        FieldSchema::new(2, "delay_seconds", ",\"delay_seconds\":", Label::Optional, Kind::Double).with_default(DefaultValue::Double(15.0)),
        FieldSchema::new(3, "interval_seconds", ",\"interval_seconds\":", Label::Optional, Kind::Double).with_default(DefaultValue::Double(10.0)),
        FieldSchema::new(4, "timeout_seconds", ",\"timeout_seconds\":", Label::Optional, Kind::Double).with_default(DefaultValue::Double(20.0)),
        FieldSchema::new(5, "consecutive_failures", ",\"consecutive_failures\":", Label::Optional, Kind::Uint32).with_default(DefaultValue::Integer(3)),
        FieldSchema::new(6, "grace_period_seconds", ",\"grace_period_seconds\":", Label::Optional, Kind::Double).with_default(DefaultValue::Double(10.0)),
        FieldSchema::new(7, "command", ",\"command\":", Label::Optional, Kind::Message(&MESOS_V1_COMMANDINFO)),
        FieldSchema::new(8, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_HEALTHCHECK_TYPE)),
        FieldSchema::new(9, "tcp", ",\"tcp\":", Label::Optional, Kind::Message(&MESOS_V1_HEALTHCHECK_TCPCHECKINFO)),
    ],
};

static MESOS_V1_HEALTHCHECK_HTTPCHECKINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.HealthCheck.HTTPCheckInfo",
    required: 0b1,
    declared: &[4, 2, 0, 1, 3],
    fields: &[
        FieldSchema::new(1, "port", ",\"port\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "path", ",\"path\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "scheme", ",\"scheme\":", Label::Optional, Kind::String),
        FieldSchema::new(4, "statuses", ",\"statuses\":", Label::Repeated, Kind::Uint32),
        FieldSchema::new(5, "protocol", ",\"protocol\":", Label::Optional, Kind::Enum(&MESOS_V1_NETWORKINFO_PROTOCOL)).with_default(DefaultValue::Enum(1)),
    ],
};

static MESOS_V1_HEALTHCHECK_TCPCHECKINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.HealthCheck.TCPCheckInfo",
    required: 0b1,
    declared: &[1, 0],
    fields: &[
        FieldSchema::new(1, "port", ",\"port\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "protocol", ",\"protocol\":", Label::Optional, Kind::Enum(&MESOS_V1_NETWORKINFO_PROTOCOL)).with_default(DefaultValue::Enum(1)),
    ],
};

static MESOS_V1_ICMPSTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.IcmpStatistics",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26],
    fields: &[
        FieldSchema::new(1, "InMsgs", ",\"InMsgs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(2, "InErrors", ",\"InErrors\":", Label::Optional, Kind::Int64),
        FieldSchema::new(3, "InCsumErrors", ",\"InCsumErrors\":", Label::Optional, Kind::Int64),
        FieldSchema::new(4, "InDestUnreachs", ",\"InDestUnreachs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(5, "InTimeExcds", ",\"InTimeExcds\":", Label::Optional, Kind::Int64),
        FieldSchema::new(6, "InParmProbs", ",\"InParmProbs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(7, "InSrcQuenchs", ",\"InSrcQuenchs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(8, "InRedirects", ",\"InRedirects\":", Label::Optional, Kind::Int64),
        FieldSchema::new(9, "InEchos", ",\"InEchos\":", Label::Optional, Kind::Int64),
        FieldSchema::new(10, "InEchoReps", ",\"InEchoReps\":", Label::Optional, Kind::Int64),
        FieldSchema::new(11, "InTimestamps", ",\"InTimestamps\":", Label::Optional, Kind::Int64),
        FieldSchema::new(12, "InTimestampReps", ",\"InTimestampReps\":", Label::Optional, Kind::Int64),
        FieldSchema::new(13, "InAddrMasks", ",\"InAddrMasks\":", Label::Optional, Kind::Int64),
        FieldSchema::new(14, "InAddrMaskReps", ",\"InAddrMaskReps\":", Label::Optional, Kind::Int64),
        FieldSchema::new(15, "OutMsgs", ",\"OutMsgs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(16, "OutErrors", ",\"OutErrors\":", Label::Optional, Kind::Int64),
        FieldSchema::new(17, "OutDestUnreachs", ",\"OutDestUnreachs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(18, "OutTimeExcds", ",\"OutTimeExcds\":", Label::Optional, Kind::Int64),
        FieldSchema::new(19, "OutParmProbs", ",\"OutParmProbs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(20, "OutSrcQuenchs", ",\"OutSrcQuenchs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(21, "OutRedirects", ",\"OutRedirects\":", Label::Optional, Kind::Int64),
        FieldSchema::new(22, "OutEchos", ",\"OutEchos\":", Label::Optional, Kind::Int64),
        FieldSchema::new(23, "OutEchoReps", ",\"OutEchoReps\":", Label::Optional, Kind::Int64),
        FieldSchema::new(24, "OutTimestamps", ",\"OutTimestamps\":", Label::Optional, Kind::Int64),
        FieldSchema::new(25, "OutTimestampReps", ",\"OutTimestampReps\":", Label::Optional, Kind::Int64),
        FieldSchema::new(26, "OutAddrMasks", ",\"OutAddrMasks\":", Label::Optional, Kind::Int64),
        FieldSchema::new(27, "OutAddrMaskReps", ",\"OutAddrMaskReps\":", Label::Optional, Kind::Int64),
    ],
};

static MESOS_V1_IMAGE: MessageSchema = MessageSchema {
    name: "mesos.v1.Image",
    required: 0b1,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Required, Kind::Enum(&MESOS_V1_IMAGE_TYPE)),
        FieldSchema::new(2, "appc", ",\"appc\":", Label::Optional, Kind::Message(&MESOS_V1_IMAGE_APPC)),
        FieldSchema::new(3, "docker", ",\"docker\":", Label::Optional, Kind::Message(&MESOS_V1_IMAGE_DOCKER)),
        FieldSchema::new(4, "cached", ",\"cached\":", Label::Optional, Kind::Bool).with_default(DefaultValue::Bool(true)),
    ],
};

static MESOS_V1_IMAGE_APPC: MessageSchema = MessageSchema {
    name: "mesos.v1.Image.Appc",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "id", ",\"id\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};

static MESOS_V1_IMAGE_DOCKER: MessageSchema = MessageSchema {
    name: "mesos.v1.Image.Docker",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "credential", ",\"credential\":", Label::Optional, Kind::Message(&MESOS_V1_CREDENTIAL)).with_deprecation(),
        FieldSchema::new(3, "config", ",\"config\":", Label::Optional, Kind::Message(&MESOS_V1_SECRET)),
    ],
};

static MESOS_V1_INVERSEOFFER: MessageSchema = MessageSchema {
    name: "mesos.v1.InverseOffer",
    required: 0b10101,
    declared: &[0, 1, 2, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "id", ",\"id\":", Label::Required, Kind::Message(&MESOS_V1_OFFERID)),
        FieldSchema::new(2, "url", ",\"url\":", Label::Optional, Kind::Message(&MESOS_V1_URL)),
        FieldSchema::new(3, "framework_id", ",\"framework_id\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(4, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(5, "unavailability", ",\"unavailability\":", Label::Required, Kind::Message(&MESOS_V1_UNAVAILABILITY)),
        FieldSchema::new(6, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_IPSTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.IpStatistics",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
    fields: &[
        FieldSchema::new(1, "Forwarding", ",\"Forwarding\":", Label::Optional, Kind::Int64),
        FieldSchema::new(2, "DefaultTTL", ",\"DefaultTTL\":", Label::Optional, Kind::Int64),
        FieldSchema::new(3, "InReceives", ",\"InReceives\":", Label::Optional, Kind::Int64),
        FieldSchema::new(4, "InHdrErrors", ",\"InHdrErrors\":", Label::Optional, Kind::Int64),
        FieldSchema::new(5, "InAddrErrors", ",\"InAddrErrors\":", Label::Optional, Kind::Int64),
        FieldSchema::new(6, "ForwDatagrams", ",\"ForwDatagrams\":", Label::Optional, Kind::Int64),
        FieldSchema::new(7, "InUnknownProtos", ",\"InUnknownProtos\":", Label::Optional, Kind::Int64),
        FieldSchema::new(8, "InDiscards", ",\"InDiscards\":", Label::Optional, Kind::Int64),
        FieldSchema::new(9, "InDelivers", ",\"InDelivers\":", Label::Optional, Kind::Int64),
        FieldSchema::new(10, "OutRequests", ",\"OutRequests\":", Label::Optional, Kind::Int64),
        FieldSchema::new(11, "OutDiscards", ",\"OutDiscards\":", Label::Optional, Kind::Int64),
        FieldSchema::new(12, "OutNoRoutes", ",\"OutNoRoutes\":", Label::Optional, Kind::Int64),
        FieldSchema::new(13, "ReasmTimeout", ",\"ReasmTimeout\":", Label::Optional, Kind::Int64),
        FieldSchema::new(14, "ReasmReqds", ",\"ReasmReqds\":", Label::Optional, Kind::Int64),
        FieldSchema::new(15, "ReasmOKs", ",\"ReasmOKs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(16, "ReasmFails", ",\"ReasmFails\":", Label::Optional, Kind::Int64),
        FieldSchema::new(17, "FragOKs", ",\"FragOKs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(18, "FragFails", ",\"FragFails\":", Label::Optional, Kind::Int64),
        FieldSchema::new(19, "FragCreates", ",\"FragCreates\":", Label::Optional, Kind::Int64),
    ],
};

static MESOS_V1_KILLPOLICY: MessageSchema = MessageSchema {
    name: "mesos.v1.KillPolicy",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "grace_period", ",\"grace_period\":", Label::Optional, Kind::Message(&MESOS_V1_DURATIONINFO)),
    ],
};

static MESOS_V1_LABEL: MessageSchema = MessageSchema {
    name: "mesos.v1.Label",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Required, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_LABELS: MessageSchema = MessageSchema {
    name: "mesos.v1.Labels",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "labels", ",\"labels\":", Label::Repeated, Kind::Message(&MESOS_V1_LABEL)),
    ],
};

static MESOS_V1_LINUXINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.LinuxInfo",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7],
    fields: &[
        FieldSchema::new(1, "capability_info", ",\"capability_info\":", Label::Optional, Kind::Message(&MESOS_V1_CAPABILITYINFO)).with_deprecation(),
        FieldSchema::new(2, "bounding_capabilities", ",\"bounding_capabilities\":", Label::Optional, Kind::Message(&MESOS_V1_CAPABILITYINFO)),
        FieldSchema::new(3, "effective_capabilities", ",\"effective_capabilities\":", Label::Optional, Kind::Message(&MESOS_V1_CAPABILITYINFO)),
        FieldSchema::new(4, "share_pid_namespace", ",\"share_pid_namespace\":", Label::Optional, Kind::Bool),
        FieldSchema::new(5, "seccomp", ",\"seccomp\":", Label::Optional, Kind::Message(&MESOS_V1_SECCOMPINFO)),
        FieldSchema::new(6, "ipc_mode", ",\"ipc_mode\":", Label::Optional, Kind::Enum(&MESOS_V1_LINUXINFO_IPCMODE)),
        FieldSchema::new(7, "shm_size", ",\"shm_size\":", Label::Optional, Kind::Uint32),
        FieldSchema::new(8, "share_cgroups", ",\"share_cgroups\":", Label::Optional, Kind::Bool).with_default(DefaultValue::Bool(true)),
    ],
};

static MESOS_V1_MACHINEID: MessageSchema = MessageSchema {
    name: "mesos.v1.MachineID",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "hostname", ",\"hostname\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "ip", ",\"ip\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_MACHINEINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.MachineInfo",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "id", ",\"id\":", Label::Required, Kind::Message(&MESOS_V1_MACHINEID)),
        FieldSchema::new(2, "mode", ",\"mode\":", Label::Optional, Kind::Enum(&MESOS_V1_MACHINEINFO_MODE)),
        FieldSchema::new(3, "unavailability", ",\"unavailability\":", Label::Optional, Kind::Message(&MESOS_V1_UNAVAILABILITY)),
    ],
};

static MESOS_V1_MASTERINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.MasterInfo",
    required: 0b111,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    fields: &[
        FieldSchema::new(1, "id", ",\"id\":", Label::Required, Kind::String),
        FieldSchema::new(2, "ip", ",\"ip\":", Label::Required, Kind::Uint32),
        FieldSchema::new(3, "port", ",\"port\":", Label::Required, Kind::Uint32).with_default(DefaultValue::Integer(5050)),
        FieldSchema::new(4, "pid", ",\"pid\":", Label::Optional, Kind::String),
        FieldSchema::new(5, "hostname", ",\"hostname\":", Label::Optional, Kind::String),
        FieldSchema::new(6, "version", ",\"version\":", Label::Optional, Kind::String),
        FieldSchema::new(7, "address", ",\"address\":", Label::Optional, Kind::Message(&MESOS_V1_ADDRESS)),
        FieldSchema::new(8, "domain", ",\"domain\":", Label::Optional, Kind::Message(&MESOS_V1_DOMAININFO)),
        FieldSchema::new(9, "capabilities", ",\"capabilities\":", Label::Repeated, Kind::Message(&MESOS_V1_MASTERINFO_CAPABILITY)),
    ],
};

static MESOS_V1_MASTERINFO_CAPABILITY: MessageSchema = MessageSchema {
    name: "mesos.v1.MasterInfo.Capability",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_MASTERINFO_CAPABILITY_TYPE)),
    ],
};

static MESOS_V1_METRIC: MessageSchema = MessageSchema {
    name: "mesos.v1.Metric",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::Double),
    ],
};

static MESOS_V1_MOUNTPROPAGATION: MessageSchema = MessageSchema {
    name: "mesos.v1.MountPropagation",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "mode", ",\"mode\":", Label::Optional, Kind::Enum(&MESOS_V1_MOUNTPROPAGATION_MODE)),
    ],
};

static MESOS_V1_NETWORKINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.NetworkInfo",
    required: 0b0,
    declared: &[2, 3, 0, 1, 4],
    fields: &[
        FieldSchema::new(3, "groups", ",\"groups\":", Label::Repeated, Kind::String),
        FieldSchema::new(4, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldSchema::new(5, "ip_addresses", ",\"ip_addresses\":", Label::Repeated, Kind::Message(&MESOS_V1_NETWORKINFO_IPADDRESS)),
        FieldSchema::new(6, "name", ",\"name\":", Label::Optional, Kind::String),
        FieldSchema::new(7, "port_mappings", ",\"port_mappings\":", Label::Repeated, Kind::Message(&MESOS_V1_NETWORKINFO_PORTMAPPING)),
    ],
};

static MESOS_V1_NETWORKINFO_IPADDRESS: MessageSchema = MessageSchema {
    name: "mesos.v1.NetworkInfo.IPAddress",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "protocol", ",\"protocol\":", Label::Optional, Kind::Enum(&MESOS_V1_NETWORKINFO_PROTOCOL)).with_default(DefaultValue::Enum(1)),
        FieldSchema::new(2, "ip_address", ",\"ip_address\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_NETWORKINFO_PORTMAPPING: MessageSchema = MessageSchema {
    name: "mesos.v1.NetworkInfo.PortMapping",
    required: 0b11,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "host_port", ",\"host_port\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "container_port", ",\"container_port\":", Label::Required, Kind::Uint32),
        FieldSchema::new(3, "protocol", ",\"protocol\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_OFFER: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer",
    required: 0b1111,
    declared: &[0, 1, 2, 3, 7, 10, 4, 6, 5, 8, 9],
    fields: &[
        FieldSchema::new(1, "id", ",\"id\":", Label::Required, Kind::Message(&MESOS_V1_OFFERID)),
        FieldSchema::new(2, "framework_id", ",\"framework_id\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(3, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(4, "hostname", ",\"hostname\":", Label::Required, Kind::String),
        FieldSchema::new(5, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(6, "executor_ids", ",\"executor_ids\":", Label::Repeated, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(7, "attributes", ",\"attributes\":", Label::Repeated, Kind::Message(&MESOS_V1_ATTRIBUTE)),
        FieldSchema::new(8, "url", ",\"url\":", Label::Optional, Kind::Message(&MESOS_V1_URL)),
        FieldSchema::new(9, "unavailability", ",\"unavailability\":", Label::Optional, Kind::Message(&MESOS_V1_UNAVAILABILITY)),
        FieldSchema::new(10, "allocation_info", ",\"allocation_info\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_ALLOCATIONINFO)),
        FieldSchema::new(11, "domain", ",\"domain\":", Label::Optional, Kind::Message(&MESOS_V1_DOMAININFO)),
    ],
};

static MESOS_V1_OFFER_OPERATION: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation",
    required: 0b0,
    declared: &[0, 7, 1, 6, 2, 3, 4, 5, 8, 9, 10, 11],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_OFFER_OPERATION_TYPE)),
        FieldSchema::new(2, "launch", ",\"launch\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_LAUNCH)),
        FieldSchema::new(3, "reserve", ",\"reserve\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_RESERVE)),
        FieldSchema::new(4, "unreserve", ",\"unreserve\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_UNRESERVE)),
        FieldSchema::new(5, "create", ",\"create\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_CREATE)),
        FieldSchema::new(6, "destroy", ",\"destroy\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_DESTROY)),
        FieldSchema::new(7, "launch_group", ",\"launch_group\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_LAUNCHGROUP)),
        FieldSchema::new(12, "id", ",\"id\":", Label::Optional, Kind::Message(&MESOS_V1_OPERATIONID)),
        FieldSchema::new(13, "grow_volume", ",\"grow_volume\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_GROWVOLUME)),
        FieldSchema::new(14, "shrink_volume", ",\"shrink_volume\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_SHRINKVOLUME)),
        FieldSchema::new(15, "create_disk", ",\"create_disk\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_CREATEDISK)),
        FieldSchema::new(16, "destroy_disk", ",\"destroy_disk\":", Label::Optional, Kind::Message(&MESOS_V1_OFFER_OPERATION_DESTROYDISK)),
    ],
};

static MESOS_V1_OFFER_OPERATION_CREATE: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.Create",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "volumes", ",\"volumes\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_OFFER_OPERATION_CREATEDISK: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.CreateDisk",
    required: 0b11,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "source", ",\"source\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(2, "target_type", ",\"target_type\":", Label::Required, Kind::Enum(&MESOS_V1_RESOURCE_DISKINFO_SOURCE_TYPE)),
        FieldSchema::new(3, "target_profile", ",\"target_profile\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_OFFER_OPERATION_DESTROY: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.Destroy",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "volumes", ",\"volumes\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_OFFER_OPERATION_DESTROYDISK: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.DestroyDisk",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "source", ",\"source\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_OFFER_OPERATION_GROWVOLUME: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.GrowVolume",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "volume", ",\"volume\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(2, "addition", ",\"addition\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_OFFER_OPERATION_LAUNCH: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.Launch",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "task_infos", ",\"task_infos\":", Label::Repeated, Kind::Message(&MESOS_V1_TASKINFO)),
    ],
};

static MESOS_V1_OFFER_OPERATION_LAUNCHGROUP: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.LaunchGroup",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "executor", ",\"executor\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORINFO)),
        FieldSchema::new(2, "task_group", ",\"task_group\":", Label::Required, Kind::Message(&MESOS_V1_TASKGROUPINFO)),
    ],
};

static MESOS_V1_OFFER_OPERATION_RESERVE: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.Reserve",
    required: 0b0,
    declared: &[1, 0],
    fields: &[
        FieldSchema::new(1, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(2, "source", ",\"source\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_OFFER_OPERATION_SHRINKVOLUME: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.ShrinkVolume",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "volume", ",\"volume\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(2, "subtract", ",\"subtract\":", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};

static MESOS_V1_OFFER_OPERATION_UNRESERVE: MessageSchema = MessageSchema {
    name: "mesos.v1.Offer.Operation.Unreserve",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_OFFERFILTERS: MessageSchema = MessageSchema {
    name: "mesos.v1.OfferFilters",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "min_allocatable_resources", ",\"min_allocatable_resources\":", Label::Optional, Kind::Message(&MESOS_V1_OFFERFILTERS_MINALLOCATABLERESOURCES)),
    ],
};

static MESOS_V1_OFFERFILTERS_MINALLOCATABLERESOURCES: MessageSchema = MessageSchema {
    name: "mesos.v1.OfferFilters.MinAllocatableResources",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "quantities", ",\"quantities\":", Label::Repeated, Kind::Message(&MESOS_V1_OFFERFILTERS_RESOURCEQUANTITIES)),
    ],
};

static MESOS_V1_OFFERFILTERS_RESOURCEQUANTITIES: MessageSchema = MessageSchema {
    name: "mesos.v1.OfferFilters.ResourceQuantities",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "quantities", ",\"quantities\":", Label::Map, Kind::Message(&MESOS_V1_OFFERFILTERS_RESOURCEQUANTITIES_QUANTITIESENTRY)),
    ],
};

static MESOS_V1_OFFERFILTERS_RESOURCEQUANTITIES_QUANTITIESENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.OfferFilters.ResourceQuantities.QuantitiesEntry",
    required: 0b10,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};

static MESOS_V1_OFFERID: MessageSchema = MessageSchema {
    name: "mesos.v1.OfferID",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_OPERATION: MessageSchema = MessageSchema {
    name: "mesos.v1.Operation",
    required: 0b101100,
    declared: &[0, 1, 2, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "framework_id", ",\"framework_id\":", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(2, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(3, "info", ",\"info\":", Label::Required, Kind::Message(&MESOS_V1_OFFER_OPERATION)),
        FieldSchema::new(4, "latest_status", ",\"latest_status\":", Label::Required, Kind::Message(&MESOS_V1_OPERATIONSTATUS)),
        FieldSchema::new(5, "statuses", ",\"statuses\":", Label::Repeated, Kind::Message(&MESOS_V1_OPERATIONSTATUS)),
        FieldSchema::new(6, "uuid", ",\"uuid\":", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};

static MESOS_V1_OPERATIONID: MessageSchema = MessageSchema {
    name: "mesos.v1.OperationID",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_OPERATIONSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.OperationStatus",
    required: 0b10,
    declared: &[0, 1, 2, 3, 4, 5, 6],
    fields: &[
        FieldSchema::new(1, "operation_id", ",\"operation_id\":", Label::Optional, Kind::Message(&MESOS_V1_OPERATIONID)),
        FieldSchema::new(2, "state", ",\"state\":", Label::Required, Kind::Enum(&MESOS_V1_OPERATIONSTATE)),
        FieldSchema::new(3, "message", ",\"message\":", Label::Optional, Kind::String),
        FieldSchema::new(4, "converted_resources", ",\"converted_resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(5, "uuid", ",\"uuid\":", Label::Optional, Kind::Message(&MESOS_V1_UUID)),
        FieldSchema::new(6, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(7, "resource_provider_id", ",\"resource_provider_id\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCEPROVIDERID)),
    ],
};

static MESOS_V1_PARAMETER: MessageSchema = MessageSchema {
    name: "mesos.v1.Parameter",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Required, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_PARAMETERS: MessageSchema = MessageSchema {
    name: "mesos.v1.Parameters",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "parameter", ",\"parameter\":", Label::Repeated, Kind::Message(&MESOS_V1_PARAMETER)),
    ],
};

static MESOS_V1_PERFSTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.PerfStatistics",
    required: 0b11,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52],
    fields: &[
        FieldSchema::new(1, "timestamp", ",\"timestamp\":", Label::Required, Kind::Double),
        FieldSchema::new(2, "duration", ",\"duration\":", Label::Required, Kind::Double),
        FieldSchema::new(3, "cycles", ",\"cycles\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(4, "stalled_cycles_frontend", ",\"stalled_cycles_frontend\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(5, "stalled_cycles_backend", ",\"stalled_cycles_backend\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(6, "instructions", ",\"instructions\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(7, "cache_references", ",\"cache_references\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(8, "cache_misses", ",\"cache_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(9, "branches", ",\"branches\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(10, "branch_misses", ",\"branch_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(11, "bus_cycles", ",\"bus_cycles\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(12, "ref_cycles", ",\"ref_cycles\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(13, "cpu_clock", ",\"cpu_clock\":", Label::Optional, Kind::Double),
        FieldSchema::new(14, "task_clock", ",\"task_clock\":", Label::Optional, Kind::Double),
        FieldSchema::new(15, "page_faults", ",\"page_faults\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(16, "minor_faults", ",\"minor_faults\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(17, "major_faults", ",\"major_faults\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(18, "context_switches", ",\"context_switches\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(19, "cpu_migrations", ",\"cpu_migrations\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(20, "alignment_faults", ",\"alignment_faults\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(21, "emulation_faults", ",\"emulation_faults\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(22, "l1_dcache_loads", ",\"l1_dcache_loads\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(23, "l1_dcache_load_misses", ",\"l1_dcache_load_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(24, "l1_dcache_stores", ",\"l1_dcache_stores\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(25, "l1_dcache_store_misses", ",\"l1_dcache_store_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(26, "l1_dcache_prefetches", ",\"l1_dcache_prefetches\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(27, "l1_dcache_prefetch_misses", ",\"l1_dcache_prefetch_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(28, "l1_icache_loads", ",\"l1_icache_loads\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(29, "l1_icache_load_misses", ",\"l1_icache_load_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(30, "l1_icache_prefetches", ",\"l1_icache_prefetches\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(31, "l1_icache_prefetch_misses", ",\"l1_icache_prefetch_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(32, "llc_loads", ",\"llc_loads\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(33, "llc_load_misses", ",\"llc_load_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(34, "llc_stores", ",\"llc_stores\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(35, "llc_store_misses", ",\"llc_store_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(36, "llc_prefetches", ",\"llc_prefetches\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(37, "llc_prefetch_misses", ",\"llc_prefetch_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(38, "dtlb_loads", ",\"dtlb_loads\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(39, "dtlb_load_misses", ",\"dtlb_load_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(40, "dtlb_stores", ",\"dtlb_stores\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(41, "dtlb_store_misses", ",\"dtlb_store_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(42, "dtlb_prefetches", ",\"dtlb_prefetches\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(43, "dtlb_prefetch_misses", ",\"dtlb_prefetch_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(44, "itlb_loads", ",\"itlb_loads\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(45, "itlb_load_misses", ",\"itlb_load_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(46, "branch_loads", ",\"branch_loads\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(47, "branch_load_misses", ",\"branch_load_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(48, "node_loads", ",\"node_loads\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(49, "node_load_misses", ",\"node_load_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(50, "node_stores", ",\"node_stores\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(51, "node_store_misses", ",\"node_store_misses\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(52, "node_prefetches", ",\"node_prefetches\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(53, "node_prefetch_misses", ",\"node_prefetch_misses\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_PORT: MessageSchema = MessageSchema {
    name: "mesos.v1.Port",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "number", ",\"number\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "name", ",\"name\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "protocol", ",\"protocol\":", Label::Optional, Kind::String),
        FieldSchema::new(4, "visibility", ",\"visibility\":", Label::Optional, Kind::Enum(&MESOS_V1_DISCOVERYINFO_VISIBILITY)),
        FieldSchema::new(5, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};

static MESOS_V1_PORTS: MessageSchema = MessageSchema {
    name: "mesos.v1.Ports",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "ports", ",\"ports\":", Label::Repeated, Kind::Message(&MESOS_V1_PORT)),
    ],
};

static MESOS_V1_RLIMITINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.RLimitInfo",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "rlimits", ",\"rlimits\":", Label::Repeated, Kind::Message(&MESOS_V1_RLIMITINFO_RLIMIT)),
    ],
};

static MESOS_V1_RLIMITINFO_RLIMIT: MessageSchema = MessageSchema {
    name: "mesos.v1.RLimitInfo.RLimit",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_RLIMITINFO_RLIMIT_TYPE)),
        FieldSchema::new(2, "hard", ",\"hard\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(3, "soft", ",\"soft\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_RATELIMIT: MessageSchema = MessageSchema {
    name: "mesos.v1.RateLimit",
    required: 0b10,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "qps", ",\"qps\":", Label::Optional, Kind::Double),
        FieldSchema::new(2, "principal", ",\"principal\":", Label::Required, Kind::String),
        FieldSchema::new(3, "capacity", ",\"capacity\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_RATELIMITS: MessageSchema = MessageSchema {
    name: "mesos.v1.RateLimits",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "limits", ",\"limits\":", Label::Repeated, Kind::Message(&MESOS_V1_RATELIMIT)),
        FieldSchema::new(2, "aggregate_default_qps", ",\"aggregate_default_qps\":", Label::Optional, Kind::Double),
        FieldSchema::new(3, "aggregate_default_capacity", ",\"aggregate_default_capacity\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_REQUEST: MessageSchema = MessageSchema {
    name: "mesos.v1.Request",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_RESOURCE: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource",
    required: 0b11,
    declared: &[11, 0, 1, 2, 3, 4, 5, 10, 7, 12, 6, 8, 9],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "type", ",\"type\":", Label::Required, Kind::Enum(&MESOS_V1_VALUE_TYPE)),
        FieldSchema::new(3, "scalar", ",\"scalar\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
        FieldSchema::new(4, "ranges", ",\"ranges\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_RANGES)),
        FieldSchema::new(5, "set", ",\"set\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SET)),
        FieldSchema::new(6, "role", ",\"role\":", Label::Optional, Kind::String).with_default(DefaultValue::Text("*")).with_deprecation(),
        FieldSchema::new(7, "disk", ",\"disk\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISKINFO)),
        FieldSchema::new(8, "reservation", ",\"reservation\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_RESERVATIONINFO)),
        FieldSchema::new(9, "revocable", ",\"revocable\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_REVOCABLEINFO)),
        FieldSchema::new(10, "shared", ",\"shared\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_SHAREDINFO)),
        FieldSchema::new(11, "allocation_info", ",\"allocation_info\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_ALLOCATIONINFO)),
        FieldSchema::new(12, "provider_id", ",\"provider_id\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCEPROVIDERID)),
        FieldSchema::new(13, "reservations", ",\"reservations\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE_RESERVATIONINFO)),
    ],
};

static MESOS_V1_RESOURCE_ALLOCATIONINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource.AllocationInfo",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "role", ",\"role\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_RESOURCE_DISKINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource.DiskInfo",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "persistence", ",\"persistence\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISKINFO_PERSISTENCE)),
        FieldSchema::new(2, "volume", ",\"volume\":", Label::Optional, Kind::Message(&MESOS_V1_VOLUME)),
        FieldSchema::new(3, "source", ",\"source\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISKINFO_SOURCE)),
    ],
};

static MESOS_V1_RESOURCE_DISKINFO_PERSISTENCE: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource.DiskInfo.Persistence",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "id", ",\"id\":", Label::Required, Kind::String),
        FieldSchema::new(2, "principal", ",\"principal\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_RESOURCE_DISKINFO_SOURCE: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource.DiskInfo.Source",
    required: 0b1,
    declared: &[0, 1, 2, 6, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Required, Kind::Enum(&MESOS_V1_RESOURCE_DISKINFO_SOURCE_TYPE)),
        FieldSchema::new(2, "path", ",\"path\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISKINFO_SOURCE_PATH)),
        FieldSchema::new(3, "mount", ",\"mount\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_DISKINFO_SOURCE_MOUNT)),
        FieldSchema::new(4, "id", ",\"id\":", Label::Optional, Kind::String),
        FieldSchema::new(5, "metadata", ",\"metadata\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldSchema::new(6, "profile", ",\"profile\":", Label::Optional, Kind::String),
        FieldSchema::new(7, "vendor", ",\"vendor\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_RESOURCE_DISKINFO_SOURCE_MOUNT: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource.DiskInfo.Source.Mount",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "root", ",\"root\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_RESOURCE_DISKINFO_SOURCE_PATH: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource.DiskInfo.Source.Path",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "root", ",\"root\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_RESOURCE_RESERVATIONINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource.ReservationInfo",
    required: 0b0,
    declared: &[3, 2, 0, 1],
    fields: &[
        FieldSchema::new(1, "principal", ",\"principal\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldSchema::new(3, "role", ",\"role\":", Label::Optional, Kind::String),
        FieldSchema::new(4, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_RESOURCE_RESERVATIONINFO_TYPE)),
    ],
};

static MESOS_V1_RESOURCE_REVOCABLEINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource.RevocableInfo",
    required: 0b0,
    declared: &[],
    fields: &[
    ],
};

static MESOS_V1_RESOURCE_SHAREDINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.Resource.SharedInfo",
    required: 0b0,
    declared: &[],
    fields: &[
    ],
};

static MESOS_V1_RESOURCEPROVIDERID: MessageSchema = MessageSchema {
    name: "mesos.v1.ResourceProviderID",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_RESOURCEPROVIDERINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.ResourceProviderInfo",
    required: 0b1100,
    declared: &[0, 1, 2, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "id", ",\"id\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCEPROVIDERID)),
        FieldSchema::new(2, "attributes", ",\"attributes\":", Label::Repeated, Kind::Message(&MESOS_V1_ATTRIBUTE)),
        FieldSchema::new(3, "type", ",\"type\":", Label::Required, Kind::String),
        FieldSchema::new(4, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(5, "default_reservations", ",\"default_reservations\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE_RESERVATIONINFO)),
        FieldSchema::new(6, "storage", ",\"storage\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCEPROVIDERINFO_STORAGE)),
    ],
};

static MESOS_V1_RESOURCEPROVIDERINFO_STORAGE: MessageSchema = MessageSchema {
    name: "mesos.v1.ResourceProviderInfo.Storage",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "plugin", ",\"plugin\":", Label::Required, Kind::Message(&MESOS_V1_CSIPLUGININFO)),
        FieldSchema::new(2, "reconciliation_interval_seconds", ",\"reconciliation_interval_seconds\":", Label::Optional, Kind::Double),
    ],
};

static MESOS_V1_RESOURCESTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.ResourceStatistics",
    required: 0b1,
    declared: &[0, 29, 30, 1, 2, 3, 44, 6, 7, 8, 35, 36, 51, 52, 5, 37, 9, 10, 38, 4, 11, 39, 40, 31, 32, 33, 25, 26, 42, 43, 12, 13, 14, 15, 16, 17, 18, 19, 20, 45, 46, 47, 48, 49, 50, 53, 54, 21, 22, 23, 24, 27, 28, 34, 41],
    fields: &[
        FieldSchema::new(1, "timestamp", ",\"timestamp\":", Label::Required, Kind::Double),
        FieldSchema::new(2, "cpus_user_time_secs", ",\"cpus_user_time_secs\":", Label::Optional, Kind::Double),
        FieldSchema::new(3, "cpus_system_time_secs", ",\"cpus_system_time_secs\":", Label::Optional, Kind::Double),
        FieldSchema::new(4, "cpus_limit", ",\"cpus_limit\":", Label::Optional, Kind::Double),
        FieldSchema::new(5, "mem_rss_bytes", ",\"mem_rss_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(6, "mem_limit_bytes", ",\"mem_limit_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(7, "cpus_nr_periods", ",\"cpus_nr_periods\":", Label::Optional, Kind::Uint32),
        FieldSchema::new(8, "cpus_nr_throttled", ",\"cpus_nr_throttled\":", Label::Optional, Kind::Uint32),
        FieldSchema::new(9, "cpus_throttled_time_secs", ",\"cpus_throttled_time_secs\":", Label::Optional, Kind::Double),
        FieldSchema::new(10, "mem_file_bytes", ",\"mem_file_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(11, "mem_anon_bytes", ",\"mem_anon_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(12, "mem_mapped_file_bytes", ",\"mem_mapped_file_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(13, "perf", ",\"perf\":", Label::Optional, Kind::Message(&MESOS_V1_PERFSTATISTICS)),
        FieldSchema::new(14, "net_rx_packets", ",\"net_rx_packets\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(15, "net_rx_bytes", ",\"net_rx_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(16, "net_rx_errors", ",\"net_rx_errors\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(17, "net_rx_dropped", ",\"net_rx_dropped\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(18, "net_tx_packets", ",\"net_tx_packets\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(19, "net_tx_bytes", ",\"net_tx_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(20, "net_tx_errors", ",\"net_tx_errors\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(21, "net_tx_dropped", ",\"net_tx_dropped\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(22, "net_tcp_rtt_microsecs_p50", ",\"net_tcp_rtt_microsecs_p50\":", Label::Optional, Kind::Double),
        FieldSchema::new(23, "net_tcp_rtt_microsecs_p90", ",\"net_tcp_rtt_microsecs_p90\":", Label::Optional, Kind::Double),
        FieldSchema::new(24, "net_tcp_rtt_microsecs_p95", ",\"net_tcp_rtt_microsecs_p95\":", Label::Optional, Kind::Double),
        FieldSchema::new(25, "net_tcp_rtt_microsecs_p99", ",\"net_tcp_rtt_microsecs_p99\":", Label::Optional, Kind::Double),
        FieldSchema::new(26, "disk_limit_bytes", ",\"disk_limit_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(27, "disk_used_bytes", ",\"disk_used_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(28, "net_tcp_active_connections", ",\"net_tcp_active_connections\":", Label::Optional, Kind::Double),
        FieldSchema::new(29, "net_tcp_time_wait_connections", ",\"net_tcp_time_wait_connections\":", Label::Optional, Kind::Double),
        FieldSchema::new(30, "processes", ",\"processes\":", Label::Optional, Kind::Uint32),
        FieldSchema::new(31, "threads", ",\"threads\":", Label::Optional, Kind::Uint32),
        FieldSchema::new(32, "mem_low_pressure_counter", ",\"mem_low_pressure_counter\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(33, "mem_medium_pressure_counter", ",\"mem_medium_pressure_counter\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(34, "mem_critical_pressure_counter", ",\"mem_critical_pressure_counter\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(35, "net_traffic_control_statistics", ",\"net_traffic_control_statistics\":", Label::Repeated, Kind::Message(&MESOS_V1_TRAFFICCONTROLSTATISTICS)),
        FieldSchema::new(36, "mem_total_bytes", ",\"mem_total_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(37, "mem_total_memsw_bytes", ",\"mem_total_memsw_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(38, "mem_soft_limit_bytes", ",\"mem_soft_limit_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(39, "mem_cache_bytes", ",\"mem_cache_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(40, "mem_swap_bytes", ",\"mem_swap_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(41, "mem_unevictable_bytes", ",\"mem_unevictable_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(42, "net_snmp_statistics", ",\"net_snmp_statistics\":", Label::Optional, Kind::Message(&MESOS_V1_SNMPSTATISTICS)),
        FieldSchema::new(43, "disk_statistics", ",\"disk_statistics\":", Label::Repeated, Kind::Message(&MESOS_V1_DISKSTATISTICS)),
        FieldSchema::new(44, "blkio_statistics", ",\"blkio_statistics\":", Label::Optional, Kind::Message(&MESOS_V1_CGROUPINFO_BLKIO_STATISTICS)),
        FieldSchema::new(45, "cpus_soft_limit", ",\"cpus_soft_limit\":", Label::Optional, Kind::Double),
        FieldSchema::new(46, "net_tx_rate_limit", ",\"net_tx_rate_limit\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(47, "net_tx_burst_rate_limit", ",\"net_tx_burst_rate_limit\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(48, "net_tx_burst_size", ",\"net_tx_burst_size\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(49, "net_rx_rate_limit", ",\"net_rx_rate_limit\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(50, "net_rx_burst_rate_limit", ",\"net_rx_burst_rate_limit\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(51, "net_rx_burst_size", ",\"net_rx_burst_size\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(52, "mem_kmem_usage_bytes", ",\"mem_kmem_usage_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(53, "mem_kmem_tcp_usage_bytes", ",\"mem_kmem_tcp_usage_bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(54, "net_rate_statistics", ",\"net_rate_statistics\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS_RATESTATISTICS)),
        FieldSchema::new(55, "net_ephemeral_ports", ",\"net_ephemeral_ports\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_RANGE)),
    ],
};

static MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES: MessageSchema = MessageSchema {
    name: "mesos.v1.ResourceStatistics.RatePercentiles",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    fields: &[
        FieldSchema::new(1, "min", ",\"min\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(2, "max", ",\"max\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(3, "p50", ",\"p50\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(4, "p90", ",\"p90\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(5, "p95", ",\"p95\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(6, "p99", ",\"p99\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(7, "p999", ",\"p999\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(8, "p9999", ",\"p9999\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(9, "samples", ",\"samples\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_RESOURCESTATISTICS_RATESTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.ResourceStatistics.RateStatistics",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    fields: &[
        FieldSchema::new(1, "rx_rate", ",\"rx_rate\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES)),
        FieldSchema::new(2, "rx_packet_rate", ",\"rx_packet_rate\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES)),
        FieldSchema::new(3, "rx_drop_rate", ",\"rx_drop_rate\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES)),
        FieldSchema::new(4, "rx_error_rate", ",\"rx_error_rate\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES)),
        FieldSchema::new(5, "tx_rate", ",\"tx_rate\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES)),
        FieldSchema::new(6, "tx_packet_rate", ",\"tx_packet_rate\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES)),
        FieldSchema::new(7, "tx_drop_rate", ",\"tx_drop_rate\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES)),
        FieldSchema::new(8, "tx_error_rate", ",\"tx_error_rate\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES)),
        FieldSchema::new(9, "sampling_window_secs", ",\"sampling_window_secs\":", Label::Optional, Kind::Double),
        FieldSchema::new(10, "sampling_interval_secs", ",\"sampling_interval_secs\":", Label::Optional, Kind::Double),
    ],
};

static MESOS_V1_RESOURCEUSAGE: MessageSchema = MessageSchema {
    name: "mesos.v1.ResourceUsage",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "executors", ",\"executors\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCEUSAGE_EXECUTOR)),
        FieldSchema::new(2, "total", ",\"total\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_RESOURCEUSAGE_EXECUTOR: MessageSchema = MessageSchema {
    name: "mesos.v1.ResourceUsage.Executor",
    required: 0b1001,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "executor_info", ",\"executor_info\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORINFO)),
        FieldSchema::new(2, "allocated", ",\"allocated\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(3, "statistics", ",\"statistics\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS)),
        FieldSchema::new(4, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
        FieldSchema::new(5, "tasks", ",\"tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCEUSAGE_EXECUTOR_TASK)),
    ],
};

static MESOS_V1_RESOURCEUSAGE_EXECUTOR_TASK: MessageSchema = MessageSchema {
    name: "mesos.v1.ResourceUsage.Executor.Task",
    required: 0b11,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "id", ",\"id\":", Label::Required, Kind::Message(&MESOS_V1_TASKID)),
        FieldSchema::new(3, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(4, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
    ],
};

static MESOS_V1_ROLE: MessageSchema = MessageSchema {
    name: "mesos.v1.Role",
    required: 0b11,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "weight", ",\"weight\":", Label::Required, Kind::Double),
        FieldSchema::new(3, "frameworks", ",\"frameworks\":", Label::Repeated, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(4, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_SNMPSTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.SNMPStatistics",
    required: 0b0,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "ip_stats", ",\"ip_stats\":", Label::Optional, Kind::Message(&MESOS_V1_IPSTATISTICS)),
        FieldSchema::new(2, "icmp_stats", ",\"icmp_stats\":", Label::Optional, Kind::Message(&MESOS_V1_ICMPSTATISTICS)),
        FieldSchema::new(3, "tcp_stats", ",\"tcp_stats\":", Label::Optional, Kind::Message(&MESOS_V1_TCPSTATISTICS)),
        FieldSchema::new(4, "udp_stats", ",\"udp_stats\":", Label::Optional, Kind::Message(&MESOS_V1_UDPSTATISTICS)),
    ],
};

static MESOS_V1_SECCOMPINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.SeccompInfo",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "profile_name", ",\"profile_name\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "unconfined", ",\"unconfined\":", Label::Optional, Kind::Bool),
    ],
};

static MESOS_V1_SECRET: MessageSchema = MessageSchema {
    name: "mesos.v1.Secret",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_SECRET_TYPE)),
        FieldSchema::new(2, "reference", ",\"reference\":", Label::Optional, Kind::Message(&MESOS_V1_SECRET_REFERENCE)),
        FieldSchema::new(3, "value", ",\"value\":", Label::Optional, Kind::Message(&MESOS_V1_SECRET_VALUE)),
    ],
};

static MESOS_V1_SECRET_REFERENCE: MessageSchema = MessageSchema {
    name: "mesos.v1.Secret.Reference",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "key", ",\"key\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_SECRET_VALUE: MessageSchema = MessageSchema {
    name: "mesos.v1.Secret.Value",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "data", ",\"data\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_TTYINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.TTYInfo",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "window_size", ",\"window_size\":", Label::Optional, Kind::Message(&MESOS_V1_TTYINFO_WINDOWSIZE)),
    ],
};

static MESOS_V1_TTYINFO_WINDOWSIZE: MessageSchema = MessageSchema {
    name: "mesos.v1.TTYInfo.WindowSize",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "rows", ",\"rows\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "columns", ",\"columns\":", Label::Required, Kind::Uint32),
    ],
};

static MESOS_V1_TASK: MessageSchema = MessageSchema {
    name: "mesos.v1.Task",
    required: 0b110111,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 13, 16],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "task_id", ",\"task_id\":", Label::Required, Kind::Message(&MESOS_V1_TASKID)),
        FieldSchema::new(3, "framework_id", ",\"framework_id\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(4, "executor_id", ",\"executor_id\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(5, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(6, "state", ",\"state\":", Label::Required, Kind::Enum(&MESOS_V1_TASKSTATE)),
        FieldSchema::new(7, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(8, "statuses", ",\"statuses\":", Label::Repeated, Kind::Message(&MESOS_V1_TASKSTATUS)),
        FieldSchema::new(9, "status_update_state", ",\"status_update_state\":", Label::Optional, Kind::Enum(&MESOS_V1_TASKSTATE)),
        FieldSchema::new(10, "status_update_uuid", ",\"status_update_uuid\":", Label::Optional, Kind::Bytes),
        FieldSchema::new(11, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldSchema::new(12, "discovery", ",\"discovery\":", Label::Optional, Kind::Message(&MESOS_V1_DISCOVERYINFO)),
        FieldSchema::new(13, "container", ",\"container\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERINFO)),
        FieldSchema::new(14, "user", ",\"user\":", Label::Optional, Kind::String),
        FieldSchema::new(15, "health_check", ",\"health_check\":", Label::Optional, Kind::Message(&MESOS_V1_HEALTHCHECK)),
        FieldSchema::new(16, "kill_policy", ",\"kill_policy\":", Label::Optional, Kind::Message(&MESOS_V1_KILLPOLICY)),
        FieldSchema::new(17, "limits", ",\"limits\":", Label::Map, Kind::Message(&MESOS_V1_TASK_LIMITSENTRY)),
    ],
};

static MESOS_V1_TASK_LIMITSENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.Task.LimitsEntry",
    required: 0b10,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};

static MESOS_V1_TASKGROUPINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.TaskGroupInfo",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "tasks", ",\"tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASKINFO)),
    ],
};

static MESOS_V1_TASKID: MessageSchema = MessageSchema {
    name: "mesos.v1.TaskID",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_TASKINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.TaskInfo",
    required: 0b111,
    declared: &[0, 1, 2, 3, 4, 6, 8, 7, 12, 11, 5, 9, 10, 13, 14],
    fields: &[
        FieldSchema::new(1, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "task_id", ",\"task_id\":", Label::Required, Kind::Message(&MESOS_V1_TASKID)),
        FieldSchema::new(3, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(4, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(5, "executor", ",\"executor\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTORINFO)),
        FieldSchema::new(6, "data", ",\"data\":", Label::Optional, Kind::Bytes),
        FieldSchema::new(7, "command", ",\"command\":", Label::Optional, Kind::Message(&MESOS_V1_COMMANDINFO)),
        FieldSchema::new(8, "health_check", ",\"health_check\":", Label::Optional, Kind::Message(&MESOS_V1_HEALTHCHECK)),
        FieldSchema::new(9, "container", ",\"container\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERINFO)),
        FieldSchema::new(10, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldSchema::new(11, "discovery", ",\"discovery\":", Label::Optional, Kind::Message(&MESOS_V1_DISCOVERYINFO)),
        FieldSchema::new(12, "kill_policy", ",\"kill_policy\":", Label::Optional, Kind::Message(&MESOS_V1_KILLPOLICY)),
        FieldSchema::new(13, "check", ",\"check\":", Label::Optional, Kind::Message(&MESOS_V1_CHECKINFO)),
        FieldSchema::new(14, "max_completion_time", ",\"max_completion_time\":", Label::Optional, Kind::Message(&MESOS_V1_DURATIONINFO)),
        FieldSchema::new(15, "limits", ",\"limits\":", Label::Map, Kind::Message(&MESOS_V1_TASKINFO_LIMITSENTRY)),
    ],
};

static MESOS_V1_TASKINFO_LIMITSENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.TaskInfo.LimitsEntry",
    required: 0b10,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};

static MESOS_V1_TASKRESOURCELIMITATION: MessageSchema = MessageSchema {
    name: "mesos.v1.TaskResourceLimitation",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_TASKSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.TaskStatus",
    required: 0b11,
    declared: &[0, 1, 3, 8, 9, 2, 4, 6, 5, 10, 7, 14, 11, 12, 13, 15],
    fields: &[
        FieldSchema::new(1, "task_id", ",\"task_id\":", Label::Required, Kind::Message(&MESOS_V1_TASKID)),
        FieldSchema::new(2, "state", ",\"state\":", Label::Required, Kind::Enum(&MESOS_V1_TASKSTATE)),
        FieldSchema::new(3, "data", ",\"data\":", Label::Optional, Kind::Bytes),
        FieldSchema::new(4, "message", ",\"message\":", Label::Optional, Kind::String),
        FieldSchema::new(5, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(6, "timestamp", ",\"timestamp\":", Label::Optional, Kind::Double),
        FieldSchema::new(7, "executor_id", ",\"executor_id\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(8, "healthy", ",\"healthy\":", Label::Optional, Kind::Bool),
        FieldSchema::new(9, "source", ",\"source\":", Label::Optional, Kind::Enum(&MESOS_V1_TASKSTATUS_SOURCE)),
        FieldSchema::new(10, "reason", ",\"reason\":", Label::Optional, Kind::Enum(&MESOS_V1_TASKSTATUS_REASON)),
        FieldSchema::new(11, "uuid", ",\"uuid\":", Label::Optional, Kind::Bytes),
        FieldSchema::new(12, "labels", ",\"labels\":", Label::Optional, Kind::Message(&MESOS_V1_LABELS)),
        FieldSchema::new(13, "container_status", ",\"container_status\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERSTATUS)),
        FieldSchema::new(14, "unreachable_time", ",\"unreachable_time\":", Label::Optional, Kind::Message(&MESOS_V1_TIMEINFO)),
        FieldSchema::new(15, "check_status", ",\"check_status\":", Label::Optional, Kind::Message(&MESOS_V1_CHECKSTATUSINFO)),
        FieldSchema::new(16, "limitation", ",\"limitation\":", Label::Optional, Kind::Message(&MESOS_V1_TASKRESOURCELIMITATION)),
    ],
};

static MESOS_V1_TCPSTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.TcpStatistics",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    fields: &[
        FieldSchema::new(1, "RtoAlgorithm", ",\"RtoAlgorithm\":", Label::Optional, Kind::Int64),
        FieldSchema::new(2, "RtoMin", ",\"RtoMin\":", Label::Optional, Kind::Int64),
        FieldSchema::new(3, "RtoMax", ",\"RtoMax\":", Label::Optional, Kind::Int64),
        FieldSchema::new(4, "MaxConn", ",\"MaxConn\":", Label::Optional, Kind::Int64),
        FieldSchema::new(5, "ActiveOpens", ",\"ActiveOpens\":", Label::Optional, Kind::Int64),
        FieldSchema::new(6, "PassiveOpens", ",\"PassiveOpens\":", Label::Optional, Kind::Int64),
        FieldSchema::new(7, "AttemptFails", ",\"AttemptFails\":", Label::Optional, Kind::Int64),
        FieldSchema::new(8, "EstabResets", ",\"EstabResets\":", Label::Optional, Kind::Int64),
        FieldSchema::new(9, "CurrEstab", ",\"CurrEstab\":", Label::Optional, Kind::Int64),
        FieldSchema::new(10, "InSegs", ",\"InSegs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(11, "OutSegs", ",\"OutSegs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(12, "RetransSegs", ",\"RetransSegs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(13, "InErrs", ",\"InErrs\":", Label::Optional, Kind::Int64),
        FieldSchema::new(14, "OutRsts", ",\"OutRsts\":", Label::Optional, Kind::Int64),
        FieldSchema::new(15, "InCsumErrors", ",\"InCsumErrors\":", Label::Optional, Kind::Int64),
    ],
};

static MESOS_V1_TIMEINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.TimeInfo",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "nanoseconds", ",\"nanoseconds\":", Label::Required, Kind::Int64),
    ],
};

static MESOS_V1_TRAFFICCONTROLSTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.TrafficControlStatistics",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    fields: &[
        FieldSchema::new(1, "id", ",\"id\":", Label::Required, Kind::String),
        FieldSchema::new(2, "backlog", ",\"backlog\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(3, "bytes", ",\"bytes\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(4, "drops", ",\"drops\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(5, "overlimits", ",\"overlimits\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(6, "packets", ",\"packets\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(7, "qlen", ",\"qlen\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(8, "ratebps", ",\"ratebps\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(9, "ratepps", ",\"ratepps\":", Label::Optional, Kind::Uint64),
        FieldSchema::new(10, "requeues", ",\"requeues\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_URL: MessageSchema = MessageSchema {
    name: "mesos.v1.URL",
    required: 0b11,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "scheme", ",\"scheme\":", Label::Required, Kind::String),
        FieldSchema::new(2, "address", ",\"address\":", Label::Required, Kind::Message(&MESOS_V1_ADDRESS)),
        FieldSchema::new(3, "path", ",\"path\":", Label::Optional, Kind::String),
        FieldSchema::new(4, "query", ",\"query\":", Label::Repeated, Kind::Message(&MESOS_V1_PARAMETER)),
        FieldSchema::new(5, "fragment", ",\"fragment\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_UUID: MessageSchema = MessageSchema {
    name: "mesos.v1.UUID",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_UDPSTATISTICS: MessageSchema = MessageSchema {
    name: "mesos.v1.UdpStatistics",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7],
    fields: &[
        FieldSchema::new(1, "InDatagrams", ",\"InDatagrams\":", Label::Optional, Kind::Int64),
        FieldSchema::new(2, "NoPorts", ",\"NoPorts\":", Label::Optional, Kind::Int64),
        FieldSchema::new(3, "InErrors", ",\"InErrors\":", Label::Optional, Kind::Int64),
        FieldSchema::new(4, "OutDatagrams", ",\"OutDatagrams\":", Label::Optional, Kind::Int64),
        FieldSchema::new(5, "RcvbufErrors", ",\"RcvbufErrors\":", Label::Optional, Kind::Int64),
        FieldSchema::new(6, "SndbufErrors", ",\"SndbufErrors\":", Label::Optional, Kind::Int64),
        FieldSchema::new(7, "InCsumErrors", ",\"InCsumErrors\":", Label::Optional, Kind::Int64),
        FieldSchema::new(8, "IgnoredMulti", ",\"IgnoredMulti\":", Label::Optional, Kind::Int64),
    ],
};

static MESOS_V1_UNAVAILABILITY: MessageSchema = MessageSchema {
    name: "mesos.v1.Unavailability",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "start", ",\"start\":", Label::Required, Kind::Message(&MESOS_V1_TIMEINFO)),
        FieldSchema::new(2, "duration", ",\"duration\":", Label::Optional, Kind::Message(&MESOS_V1_DURATIONINFO)),
    ],
};

static MESOS_V1_VALUE: MessageSchema = MessageSchema {
    name: "mesos.v1.Value",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Required, Kind::Enum(&MESOS_V1_VALUE_TYPE)),
        FieldSchema::new(2, "scalar", ",\"scalar\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
        FieldSchema::new(3, "ranges", ",\"ranges\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_RANGES)),
        FieldSchema::new(4, "set", ",\"set\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_SET)),
        FieldSchema::new(5, "text", ",\"text\":", Label::Optional, Kind::Message(&MESOS_V1_VALUE_TEXT)),
    ],
};

static MESOS_V1_VALUE_RANGE: MessageSchema = MessageSchema {
    name: "mesos.v1.Value.Range",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "begin", ",\"begin\":", Label::Required, Kind::Uint64),
        FieldSchema::new(2, "end", ",\"end\":", Label::Required, Kind::Uint64),
    ],
};

static MESOS_V1_VALUE_RANGES: MessageSchema = MessageSchema {
    name: "mesos.v1.Value.Ranges",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "range", ",\"range\":", Label::Repeated, Kind::Message(&MESOS_V1_VALUE_RANGE)),
    ],
};

static MESOS_V1_VALUE_SCALAR: MessageSchema = MessageSchema {
    name: "mesos.v1.Value.Scalar",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::Double),
    ],
};

static MESOS_V1_VALUE_SET: MessageSchema = MessageSchema {
    name: "mesos.v1.Value.Set",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "item", ",\"item\":", Label::Repeated, Kind::String),
    ],
};

static MESOS_V1_VALUE_TEXT: MessageSchema = MessageSchema {
    name: "mesos.v1.Value.Text",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_VERSIONINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.VersionInfo",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4, 5, 6],
    fields: &[
        FieldSchema::new(1, "version", ",\"version\":", Label::Required, Kind::String),
        FieldSchema::new(2, "build_date", ",\"build_date\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "build_time", ",\"build_time\":", Label::Optional, Kind::Double),
        FieldSchema::new(4, "build_user", ",\"build_user\":", Label::Optional, Kind::String),
        FieldSchema::new(5, "git_sha", ",\"git_sha\":", Label::Optional, Kind::String),
        FieldSchema::new(6, "git_branch", ",\"git_branch\":", Label::Optional, Kind::String),
        FieldSchema::new(7, "git_tag", ",\"git_tag\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_VOLUME: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume",
    required: 0b101,
    declared: &[2, 0, 1, 3, 4],
    fields: &[
        FieldSchema::new(1, "container_path", ",\"container_path\":", Label::Required, Kind::String),
        FieldSchema::new(2, "host_path", ",\"host_path\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "mode", ",\"mode\":", Label::Required, Kind::Enum(&MESOS_V1_VOLUME_MODE)),
        FieldSchema::new(4, "image", ",\"image\":", Label::Optional, Kind::Message(&MESOS_V1_IMAGE)),
        FieldSchema::new(5, "source", ",\"source\":", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE)),
    ],
};

static MESOS_V1_VOLUME_SOURCE: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source",
    required: 0b0,
    declared: &[0, 1, 4, 2, 3, 5],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_VOLUME_SOURCE_TYPE)),
        FieldSchema::new(2, "docker_volume", ",\"docker_volume\":", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE_DOCKERVOLUME)),
        FieldSchema::new(3, "sandbox_path", ",\"sandbox_path\":", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE_SANDBOXPATH)),
        FieldSchema::new(4, "secret", ",\"secret\":", Label::Optional, Kind::Message(&MESOS_V1_SECRET)),
        FieldSchema::new(5, "host_path", ",\"host_path\":", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE_HOSTPATH)),
        FieldSchema::new(6, "csi_volume", ",\"csi_volume\":", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME)),
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.CSIVolume",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "plugin_name", ",\"plugin_name\":", Label::Required, Kind::String),
        FieldSchema::new(2, "static_provisioning", ",\"static_provisioning\":", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING)),
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning",
    required: 0b11,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "volume_id", ",\"volume_id\":", Label::Required, Kind::String),
        FieldSchema::new(2, "volume_capability", ",\"volume_capability\":", Label::Required, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY)),
        FieldSchema::new(3, "node_stage_secrets", ",\"node_stage_secrets\":", Label::Map, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING_NODESTAGESECRETSENTRY)),
        FieldSchema::new(4, "node_publish_secrets", ",\"node_publish_secrets\":", Label::Map, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING_NODEPUBLISHSECRETSENTRY)),
        FieldSchema::new(5, "volume_context", ",\"volume_context\":", Label::Map, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING_VOLUMECONTEXTENTRY)),
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING_NODEPUBLISHSECRETSENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.NodePublishSecretsEntry",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::Message(&MESOS_V1_SECRET)),
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING_NODESTAGESECRETSENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.NodeStageSecretsEntry",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::Message(&MESOS_V1_SECRET)),
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING_VOLUMECONTEXTENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.VolumeContextEntry",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability",
    required: 0b100,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "block", ",\"block\":", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_BLOCKVOLUME)).with_oneof(1),
        FieldSchema::new(2, "mount", ",\"mount\":", Label::Optional, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_MOUNTVOLUME)).with_oneof(1),
        FieldSchema::new(3, "access_mode", ",\"access_mode\":", Label::Required, Kind::Message(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_ACCESSMODE)),
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_ACCESSMODE: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "mode", ",\"mode\":", Label::Required, Kind::Enum(&MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_ACCESSMODE_MODE)),
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_BLOCKVOLUME: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume",
    required: 0b0,
    declared: &[],
    fields: &[
    ],
};

static MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_MOUNTVOLUME: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "fs_type", ",\"fs_type\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "mount_flags", ",\"mount_flags\":", Label::Repeated, Kind::String),
    ],
};

static MESOS_V1_VOLUME_SOURCE_DOCKERVOLUME: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.DockerVolume",
    required: 0b10,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "driver", ",\"driver\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "name", ",\"name\":", Label::Required, Kind::String),
        FieldSchema::new(3, "driver_options", ",\"driver_options\":", Label::Optional, Kind::Message(&MESOS_V1_PARAMETERS)),
    ],
};

static MESOS_V1_VOLUME_SOURCE_HOSTPATH: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.HostPath",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "path", ",\"path\":", Label::Required, Kind::String),
        FieldSchema::new(2, "mount_propagation", ",\"mount_propagation\":", Label::Optional, Kind::Message(&MESOS_V1_MOUNTPROPAGATION)),
    ],
};

static MESOS_V1_VOLUME_SOURCE_SANDBOXPATH: MessageSchema = MessageSchema {
    name: "mesos.v1.Volume.Source.SandboxPath",
    required: 0b10,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_VOLUME_SOURCE_SANDBOXPATH_TYPE)),
        FieldSchema::new(2, "path", ",\"path\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_WEIGHTINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.WeightInfo",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "weight", ",\"weight\":", Label::Required, Kind::Double),
        FieldSchema::new(2, "role", ",\"role\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_AGENT_CALL: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 19, 5, 6, 7, 11, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 21, 20],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_CALL_TYPE)),
        FieldSchema::new(2, "get_metrics", ",\"get_metrics\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_GETMETRICS)),
        FieldSchema::new(3, "set_logging_level", ",\"set_logging_level\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_SETLOGGINGLEVEL)),
        FieldSchema::new(4, "list_files", ",\"list_files\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_LISTFILES)),
        FieldSchema::new(5, "read_file", ",\"read_file\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_READFILE)),
        FieldSchema::new(6, "launch_nested_container", ",\"launch_nested_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_LAUNCHNESTEDCONTAINER)).with_deprecation(),
        FieldSchema::new(7, "wait_nested_container", ",\"wait_nested_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_WAITNESTEDCONTAINER)).with_deprecation(),
        FieldSchema::new(8, "kill_nested_container", ",\"kill_nested_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_KILLNESTEDCONTAINER)).with_deprecation(),
        FieldSchema::new(9, "launch_nested_container_session", ",\"launch_nested_container_session\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_LAUNCHNESTEDCONTAINERSESSION)),
        FieldSchema::new(10, "attach_container_input", ",\"attach_container_input\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_ATTACHCONTAINERINPUT)),
        FieldSchema::new(11, "attach_container_output", ",\"attach_container_output\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_ATTACHCONTAINEROUTPUT)),
        FieldSchema::new(12, "remove_nested_container", ",\"remove_nested_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_REMOVENESTEDCONTAINER)).with_deprecation(),
        FieldSchema::new(13, "launch_container", ",\"launch_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_LAUNCHCONTAINER)),
        FieldSchema::new(14, "wait_container", ",\"wait_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_WAITCONTAINER)),
        FieldSchema::new(15, "kill_container", ",\"kill_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_KILLCONTAINER)),
        FieldSchema::new(16, "remove_container", ",\"remove_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_REMOVECONTAINER)),
        FieldSchema::new(17, "add_resource_provider_config", ",\"add_resource_provider_config\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_ADDRESOURCEPROVIDERCONFIG)),
        FieldSchema::new(18, "update_resource_provider_config", ",\"update_resource_provider_config\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_UPDATERESOURCEPROVIDERCONFIG)),
        FieldSchema::new(19, "remove_resource_provider_config", ",\"remove_resource_provider_config\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_REMOVERESOURCEPROVIDERCONFIG)),
        FieldSchema::new(20, "get_containers", ",\"get_containers\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_GETCONTAINERS)),
        FieldSchema::new(21, "prune_images", ",\"prune_images\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_PRUNEIMAGES)),
        FieldSchema::new(22, "mark_resource_provider_gone", ",\"mark_resource_provider_gone\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_CALL_MARKRESOURCEPROVIDERGONE)),
    ],
};

static MESOS_V1_AGENT_CALL_ADDRESOURCEPROVIDERCONFIG: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.AddResourceProviderConfig",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "info", ",\"info\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCEPROVIDERINFO)),
    ],
};

static MESOS_V1_AGENT_CALL_ATTACHCONTAINERINPUT: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.AttachContainerInput",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_CALL_ATTACHCONTAINERINPUT_TYPE)),
        FieldSchema::new(2, "container_id", ",\"container_id\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERID)),
        FieldSchema::new(3, "process_io", ",\"process_io\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_PROCESSIO)),
    ],
};

static MESOS_V1_AGENT_CALL_ATTACHCONTAINEROUTPUT: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.AttachContainerOutput",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
    ],
};

static MESOS_V1_AGENT_CALL_GETCONTAINERS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.GetContainers",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "show_nested", ",\"show_nested\":", Label::Optional, Kind::Bool),
        FieldSchema::new(2, "show_standalone", ",\"show_standalone\":", Label::Optional, Kind::Bool),
    ],
};

static MESOS_V1_AGENT_CALL_GETMETRICS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.GetMetrics",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "timeout", ",\"timeout\":", Label::Optional, Kind::Message(&MESOS_V1_DURATIONINFO)),
    ],
};

static MESOS_V1_AGENT_CALL_KILLCONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.KillContainer",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
        FieldSchema::new(2, "signal", ",\"signal\":", Label::Optional, Kind::Int32),
    ],
};

static MESOS_V1_AGENT_CALL_KILLNESTEDCONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.KillNestedContainer",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
        FieldSchema::new(2, "signal", ",\"signal\":", Label::Optional, Kind::Int32),
    ],
};

static MESOS_V1_AGENT_CALL_LAUNCHCONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.LaunchContainer",
    required: 0b1,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
        FieldSchema::new(2, "command", ",\"command\":", Label::Optional, Kind::Message(&MESOS_V1_COMMANDINFO)),
        FieldSchema::new(3, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(4, "container", ",\"container\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERINFO)),
        FieldSchema::new(5, "limits", ",\"limits\":", Label::Map, Kind::Message(&MESOS_V1_AGENT_CALL_LAUNCHCONTAINER_LIMITSENTRY)),
    ],
};

static MESOS_V1_AGENT_CALL_LAUNCHCONTAINER_LIMITSENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.LaunchContainer.LimitsEntry",
    required: 0b10,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};

static MESOS_V1_AGENT_CALL_LAUNCHNESTEDCONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.LaunchNestedContainer",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
        FieldSchema::new(2, "command", ",\"command\":", Label::Optional, Kind::Message(&MESOS_V1_COMMANDINFO)),
        FieldSchema::new(3, "container", ",\"container\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERINFO)),
    ],
};

static MESOS_V1_AGENT_CALL_LAUNCHNESTEDCONTAINERSESSION: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.LaunchNestedContainerSession",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
        FieldSchema::new(2, "command", ",\"command\":", Label::Optional, Kind::Message(&MESOS_V1_COMMANDINFO)),
        FieldSchema::new(3, "container", ",\"container\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERINFO)),
    ],
};

static MESOS_V1_AGENT_CALL_LISTFILES: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.ListFiles",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "path", ",\"path\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_AGENT_CALL_MARKRESOURCEPROVIDERGONE: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.MarkResourceProviderGone",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "resource_provider_id", ",\"resource_provider_id\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCEPROVIDERID)),
    ],
};

static MESOS_V1_AGENT_CALL_PRUNEIMAGES: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.PruneImages",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "excluded_images", ",\"excluded_images\":", Label::Repeated, Kind::Message(&MESOS_V1_IMAGE)),
    ],
};

static MESOS_V1_AGENT_CALL_READFILE: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.ReadFile",
    required: 0b11,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "path", ",\"path\":", Label::Required, Kind::String),
        FieldSchema::new(2, "offset", ",\"offset\":", Label::Required, Kind::Uint64),
        FieldSchema::new(3, "length", ",\"length\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_AGENT_CALL_REMOVECONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.RemoveContainer",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
    ],
};

static MESOS_V1_AGENT_CALL_REMOVENESTEDCONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.RemoveNestedContainer",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
    ],
};

static MESOS_V1_AGENT_CALL_REMOVERESOURCEPROVIDERCONFIG: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.RemoveResourceProviderConfig",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Required, Kind::String),
        FieldSchema::new(2, "name", ",\"name\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_AGENT_CALL_SETLOGGINGLEVEL: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.SetLoggingLevel",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "level", ",\"level\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "duration", ",\"duration\":", Label::Required, Kind::Message(&MESOS_V1_DURATIONINFO)),
    ],
};

static MESOS_V1_AGENT_CALL_UPDATERESOURCEPROVIDERCONFIG: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.UpdateResourceProviderConfig",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "info", ",\"info\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCEPROVIDERINFO)),
    ],
};

static MESOS_V1_AGENT_CALL_WAITCONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.WaitContainer",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
    ],
};

static MESOS_V1_AGENT_CALL_WAITNESTEDCONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Call.WaitNestedContainer",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
    ],
};

static MESOS_V1_AGENT_PROCESSIO: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.ProcessIO",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_PROCESSIO_TYPE)),
        FieldSchema::new(2, "data", ",\"data\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_PROCESSIO_DATA)),
        FieldSchema::new(3, "control", ",\"control\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_PROCESSIO_CONTROL)),
    ],
};

static MESOS_V1_AGENT_PROCESSIO_CONTROL: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.ProcessIO.Control",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_PROCESSIO_CONTROL_TYPE)),
        FieldSchema::new(2, "tty_info", ",\"tty_info\":", Label::Optional, Kind::Message(&MESOS_V1_TTYINFO)),
        FieldSchema::new(3, "heartbeat", ",\"heartbeat\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_PROCESSIO_CONTROL_HEARTBEAT)),
    ],
};

static MESOS_V1_AGENT_PROCESSIO_CONTROL_HEARTBEAT: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.ProcessIO.Control.Heartbeat",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "interval", ",\"interval\":", Label::Optional, Kind::Message(&MESOS_V1_DURATIONINFO)),
    ],
};

static MESOS_V1_AGENT_PROCESSIO_DATA: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.ProcessIO.Data",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_PROCESSIO_DATA_TYPE)),
        FieldSchema::new(2, "data", ",\"data\":", Label::Optional, Kind::Bytes),
    ],
};

static MESOS_V1_AGENT_RESPONSE: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 17, 12, 14, 16, 13, 15],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_AGENT_RESPONSE_TYPE)),
        FieldSchema::new(2, "get_health", ",\"get_health\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETHEALTH)),
        FieldSchema::new(3, "get_flags", ",\"get_flags\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETFLAGS)),
        FieldSchema::new(4, "get_version", ",\"get_version\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETVERSION)),
        FieldSchema::new(5, "get_metrics", ",\"get_metrics\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETMETRICS)),
        FieldSchema::new(6, "get_logging_level", ",\"get_logging_level\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETLOGGINGLEVEL)),
        FieldSchema::new(7, "list_files", ",\"list_files\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_LISTFILES)),
        FieldSchema::new(8, "read_file", ",\"read_file\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_READFILE)),
        FieldSchema::new(9, "get_state", ",\"get_state\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETSTATE)),
        FieldSchema::new(10, "get_containers", ",\"get_containers\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETCONTAINERS)),
        FieldSchema::new(11, "get_frameworks", ",\"get_frameworks\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS)),
        FieldSchema::new(12, "get_executors", ",\"get_executors\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETEXECUTORS)),
        FieldSchema::new(13, "get_tasks", ",\"get_tasks\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETTASKS)),
        FieldSchema::new(14, "wait_nested_container", ",\"wait_nested_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_WAITNESTEDCONTAINER)),
        FieldSchema::new(15, "get_agent", ",\"get_agent\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETAGENT)),
        FieldSchema::new(16, "wait_container", ",\"wait_container\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_WAITCONTAINER)),
        FieldSchema::new(17, "get_resource_providers", ",\"get_resource_providers\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETRESOURCEPROVIDERS)),
        FieldSchema::new(18, "get_operations", ",\"get_operations\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETOPERATIONS)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETAGENT: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetAgent",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "agent_info", ",\"agent_info\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTINFO)),
        FieldSchema::new(2, "drain_config", ",\"drain_config\":", Label::Optional, Kind::Message(&MESOS_V1_DRAINCONFIG)),
        FieldSchema::new(3, "estimated_drain_start_time", ",\"estimated_drain_start_time\":", Label::Optional, Kind::Message(&MESOS_V1_TIMEINFO)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETCONTAINERS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetContainers",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "containers", ",\"containers\":", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETCONTAINERS_CONTAINER)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETCONTAINERS_CONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetContainers.Container",
    required: 0b1000,
    declared: &[0, 1, 2, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "framework_id", ",\"framework_id\":", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(2, "executor_id", ",\"executor_id\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(3, "executor_name", ",\"executor_name\":", Label::Optional, Kind::String),
        FieldSchema::new(4, "container_id", ",\"container_id\":", Label::Required, Kind::Message(&MESOS_V1_CONTAINERID)),
        FieldSchema::new(5, "container_status", ",\"container_status\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERSTATUS)),
        FieldSchema::new(6, "resource_statistics", ",\"resource_statistics\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCESTATISTICS)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETEXECUTORS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetExecutors",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "executors", ",\"executors\":", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETEXECUTORS_EXECUTOR)),
        FieldSchema::new(2, "completed_executors", ",\"completed_executors\":", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETEXECUTORS_EXECUTOR)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETEXECUTORS_EXECUTOR: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetExecutors.Executor",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "executor_info", ",\"executor_info\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORINFO)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETFLAGS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetFlags",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "flags", ",\"flags\":", Label::Repeated, Kind::Message(&MESOS_V1_FLAG)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetFrameworks",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "frameworks", ",\"frameworks\":", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS_FRAMEWORK)),
        FieldSchema::new(2, "completed_frameworks", ",\"completed_frameworks\":", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS_FRAMEWORK)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS_FRAMEWORK: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetFrameworks.Framework",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "framework_info", ",\"framework_info\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKINFO)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETHEALTH: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetHealth",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "healthy", ",\"healthy\":", Label::Required, Kind::Bool),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETLOGGINGLEVEL: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetLoggingLevel",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "level", ",\"level\":", Label::Required, Kind::Uint32),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETMETRICS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetMetrics",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "metrics", ",\"metrics\":", Label::Repeated, Kind::Message(&MESOS_V1_METRIC)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETOPERATIONS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetOperations",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "operations", ",\"operations\":", Label::Repeated, Kind::Message(&MESOS_V1_OPERATION)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETRESOURCEPROVIDERS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetResourceProviders",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "resource_providers", ",\"resource_providers\":", Label::Repeated, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETRESOURCEPROVIDERS_RESOURCEPROVIDER)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETRESOURCEPROVIDERS_RESOURCEPROVIDER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetResourceProviders.ResourceProvider",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "resource_provider_info", ",\"resource_provider_info\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCEPROVIDERINFO)),
        FieldSchema::new(2, "total_resources", ",\"total_resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETSTATE: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetState",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "get_tasks", ",\"get_tasks\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETTASKS)),
        FieldSchema::new(2, "get_executors", ",\"get_executors\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETEXECUTORS)),
        FieldSchema::new(3, "get_frameworks", ",\"get_frameworks\":", Label::Optional, Kind::Message(&MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETTASKS: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetTasks",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "pending_tasks", ",\"pending_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldSchema::new(2, "queued_tasks", ",\"queued_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldSchema::new(3, "launched_tasks", ",\"launched_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldSchema::new(4, "terminated_tasks", ",\"terminated_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldSchema::new(5, "completed_tasks", ",\"completed_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_GETVERSION: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.GetVersion",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "version_info", ",\"version_info\":", Label::Required, Kind::Message(&MESOS_V1_VERSIONINFO)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_LISTFILES: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.ListFiles",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "file_infos", ",\"file_infos\":", Label::Repeated, Kind::Message(&MESOS_V1_FILEINFO)),
    ],
};

static MESOS_V1_AGENT_RESPONSE_READFILE: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.ReadFile",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "size", ",\"size\":", Label::Required, Kind::Uint64),
        FieldSchema::new(2, "data", ",\"data\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_AGENT_RESPONSE_WAITCONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.WaitContainer",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "exit_status", ",\"exit_status\":", Label::Optional, Kind::Int32),
        FieldSchema::new(2, "state", ",\"state\":", Label::Optional, Kind::Enum(&MESOS_V1_TASKSTATE)),
        FieldSchema::new(3, "reason", ",\"reason\":", Label::Optional, Kind::Enum(&MESOS_V1_TASKSTATUS_REASON)),
        FieldSchema::new(4, "limitation", ",\"limitation\":", Label::Optional, Kind::Message(&MESOS_V1_TASKRESOURCELIMITATION)),
        FieldSchema::new(5, "message", ",\"message\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_AGENT_RESPONSE_WAITNESTEDCONTAINER: MessageSchema = MessageSchema {
    name: "mesos.v1.agent.Response.WaitNestedContainer",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4],
    fields: &[
        FieldSchema::new(1, "exit_status", ",\"exit_status\":", Label::Optional, Kind::Int32),
        FieldSchema::new(2, "state", ",\"state\":", Label::Optional, Kind::Enum(&MESOS_V1_TASKSTATE)),
        FieldSchema::new(3, "reason", ",\"reason\":", Label::Optional, Kind::Enum(&MESOS_V1_TASKSTATUS_REASON)),
        FieldSchema::new(4, "limitation", ",\"limitation\":", Label::Optional, Kind::Message(&MESOS_V1_TASKRESOURCELIMITATION)),
        FieldSchema::new(5, "message", ",\"message\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_ALLOCATOR_INVERSEOFFERSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.allocator.InverseOfferStatus",
    required: 0b111,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "status", ",\"status\":", Label::Required, Kind::Enum(&MESOS_V1_ALLOCATOR_INVERSEOFFERSTATUS_STATUS)),
        FieldSchema::new(2, "framework_id", ",\"framework_id\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(3, "timestamp", ",\"timestamp\":", Label::Required, Kind::Message(&MESOS_V1_TIMEINFO)),
    ],
};

static MESOS_V1_EXECUTOR_CALL: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Call",
    required: 0b11,
    declared: &[0, 1, 2, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "executor_id", ",\"executor_id\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(2, "framework_id", ",\"framework_id\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(3, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_EXECUTOR_CALL_TYPE)),
        FieldSchema::new(4, "subscribe", ",\"subscribe\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_CALL_SUBSCRIBE)),
        FieldSchema::new(5, "update", ",\"update\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_CALL_UPDATE)),
        FieldSchema::new(6, "message", ",\"message\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_CALL_MESSAGE)),
    ],
};

static MESOS_V1_EXECUTOR_CALL_MESSAGE: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Call.Message",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(2, "data", ",\"data\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_EXECUTOR_CALL_SUBSCRIBE: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Call.Subscribe",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "unacknowledged_tasks", ",\"unacknowledged_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASKINFO)),
        FieldSchema::new(2, "unacknowledged_updates", ",\"unacknowledged_updates\":", Label::Repeated, Kind::Message(&MESOS_V1_EXECUTOR_CALL_UPDATE)),
    ],
};

static MESOS_V1_EXECUTOR_CALL_UPDATE: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Call.Update",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "status", ",\"status\":", Label::Required, Kind::Message(&MESOS_V1_TASKSTATUS)),
    ],
};

static MESOS_V1_EXECUTOR_EVENT: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Event",
    required: 0b0,
    declared: &[0, 1, 2, 3, 7, 4, 5, 6],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_EXECUTOR_EVENT_TYPE)),
        FieldSchema::new(2, "subscribed", ",\"subscribed\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED)),
        FieldSchema::new(3, "acknowledged", ",\"acknowledged\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED)),
        FieldSchema::new(4, "launch", ",\"launch\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_LAUNCH)),
        FieldSchema::new(5, "kill", ",\"kill\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_KILL)),
        FieldSchema::new(6, "message", ",\"message\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_MESSAGE)),
        FieldSchema::new(7, "error", ",\"error\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_ERROR)),
        FieldSchema::new(8, "launch_group", ",\"launch_group\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTOR_EVENT_LAUNCHGROUP)),
    ],
};

static MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Event.Acknowledged",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "task_id", ",\"task_id\":", Label::Required, Kind::Message(&MESOS_V1_TASKID)),
        FieldSchema::new(2, "uuid", ",\"uuid\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_EXECUTOR_EVENT_ERROR: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Event.Error",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "message", ",\"message\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_EXECUTOR_EVENT_KILL: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Event.Kill",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "task_id", ",\"task_id\":", Label::Required, Kind::Message(&MESOS_V1_TASKID)),
        FieldSchema::new(2, "kill_policy", ",\"kill_policy\":", Label::Optional, Kind::Message(&MESOS_V1_KILLPOLICY)),
    ],
};

static MESOS_V1_EXECUTOR_EVENT_LAUNCH: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Event.Launch",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "task", ",\"task\":", Label::Required, Kind::Message(&MESOS_V1_TASKINFO)),
    ],
};

static MESOS_V1_EXECUTOR_EVENT_LAUNCHGROUP: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Event.LaunchGroup",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "task_group", ",\"task_group\":", Label::Required, Kind::Message(&MESOS_V1_TASKGROUPINFO)),
    ],
};

static MESOS_V1_EXECUTOR_EVENT_MESSAGE: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Event.Message",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "data", ",\"data\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED: MessageSchema = MessageSchema {
    name: "mesos.v1.executor.Event.Subscribed",
    required: 0b111,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "executor_info", ",\"executor_info\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORINFO)),
        FieldSchema::new(2, "framework_info", ",\"framework_info\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKINFO)),
        FieldSchema::new(3, "agent_info", ",\"agent_info\":", Label::Required, Kind::Message(&MESOS_V1_AGENTINFO)),
        FieldSchema::new(4, "container_id", ",\"container_id\":", Label::Optional, Kind::Message(&MESOS_V1_CONTAINERID)),
    ],
};

static MESOS_V1_MAINTENANCE_CLUSTERSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.maintenance.ClusterStatus",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "draining_machines", ",\"draining_machines\":", Label::Repeated, Kind::Message(&MESOS_V1_MAINTENANCE_CLUSTERSTATUS_DRAININGMACHINE)),
        FieldSchema::new(2, "down_machines", ",\"down_machines\":", Label::Repeated, Kind::Message(&MESOS_V1_MACHINEID)),
    ],
};

static MESOS_V1_MAINTENANCE_CLUSTERSTATUS_DRAININGMACHINE: MessageSchema = MessageSchema {
    name: "mesos.v1.maintenance.ClusterStatus.DrainingMachine",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "id", ",\"id\":", Label::Required, Kind::Message(&MESOS_V1_MACHINEID)),
        FieldSchema::new(2, "statuses", ",\"statuses\":", Label::Repeated, Kind::Message(&MESOS_V1_ALLOCATOR_INVERSEOFFERSTATUS)),
    ],
};

static MESOS_V1_MAINTENANCE_SCHEDULE: MessageSchema = MessageSchema {
    name: "mesos.v1.maintenance.Schedule",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "windows", ",\"windows\":", Label::Repeated, Kind::Message(&MESOS_V1_MAINTENANCE_WINDOW)),
    ],
};

static MESOS_V1_MAINTENANCE_WINDOW: MessageSchema = MessageSchema {
    name: "mesos.v1.maintenance.Window",
    required: 0b10,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "machine_ids", ",\"machine_ids\":", Label::Repeated, Kind::Message(&MESOS_V1_MACHINEID)),
        FieldSchema::new(2, "unavailability", ",\"unavailability\":", Label::Required, Kind::Message(&MESOS_V1_UNAVAILABILITY)),
    ],
};

static MESOS_V1_MASTER_CALL: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 17, 18, 10, 11, 12, 20, 21, 22, 19, 15, 16, 13, 14],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_MASTER_CALL_TYPE)),
        FieldSchema::new(2, "get_metrics", ",\"get_metrics\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_GETMETRICS)),
        FieldSchema::new(3, "set_logging_level", ",\"set_logging_level\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_SETLOGGINGLEVEL)),
        FieldSchema::new(4, "list_files", ",\"list_files\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_LISTFILES)),
        FieldSchema::new(5, "read_file", ",\"read_file\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_READFILE)),
        FieldSchema::new(6, "update_weights", ",\"update_weights\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_UPDATEWEIGHTS)),
        FieldSchema::new(7, "reserve_resources", ",\"reserve_resources\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_RESERVERESOURCES)),
        FieldSchema::new(8, "unreserve_resources", ",\"unreserve_resources\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_UNRESERVERESOURCES)),
        FieldSchema::new(9, "create_volumes", ",\"create_volumes\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_CREATEVOLUMES)),
        FieldSchema::new(10, "destroy_volumes", ",\"destroy_volumes\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_DESTROYVOLUMES)),
        FieldSchema::new(11, "update_maintenance_schedule", ",\"update_maintenance_schedule\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_UPDATEMAINTENANCESCHEDULE)),
        FieldSchema::new(12, "start_maintenance", ",\"start_maintenance\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_STARTMAINTENANCE)),
        FieldSchema::new(13, "stop_maintenance", ",\"stop_maintenance\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_STOPMAINTENANCE)),
        FieldSchema::new(14, "set_quota", ",\"set_quota\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_SETQUOTA)).with_deprecation(),
        FieldSchema::new(15, "remove_quota", ",\"remove_quota\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_REMOVEQUOTA)).with_deprecation(),
        FieldSchema::new(16, "teardown", ",\"teardown\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_TEARDOWN)),
        FieldSchema::new(17, "mark_agent_gone", ",\"mark_agent_gone\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_MARKAGENTGONE)),
        FieldSchema::new(18, "grow_volume", ",\"grow_volume\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_GROWVOLUME)),
        FieldSchema::new(19, "shrink_volume", ",\"shrink_volume\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_SHRINKVOLUME)),
        FieldSchema::new(20, "update_quota", ",\"update_quota\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_UPDATEQUOTA)),
        FieldSchema::new(21, "drain_agent", ",\"drain_agent\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_DRAINAGENT)),
        FieldSchema::new(22, "deactivate_agent", ",\"deactivate_agent\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_DEACTIVATEAGENT)),
        FieldSchema::new(23, "reactivate_agent", ",\"reactivate_agent\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_CALL_REACTIVATEAGENT)),
    ],
};

static MESOS_V1_MASTER_CALL_CREATEVOLUMES: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.CreateVolumes",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "volumes", ",\"volumes\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_MASTER_CALL_DEACTIVATEAGENT: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.DeactivateAgent",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
    ],
};

static MESOS_V1_MASTER_CALL_DESTROYVOLUMES: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.DestroyVolumes",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "volumes", ",\"volumes\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_MASTER_CALL_DRAINAGENT: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.DrainAgent",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "max_grace_period", ",\"max_grace_period\":", Label::Optional, Kind::Message(&GOOGLE_PROTOBUF_DURATION)),
        FieldSchema::new(3, "mark_gone", ",\"mark_gone\":", Label::Optional, Kind::Bool).with_default(DefaultValue::Bool(false)),
    ],
};

static MESOS_V1_MASTER_CALL_GETMETRICS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.GetMetrics",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "timeout", ",\"timeout\":", Label::Optional, Kind::Message(&MESOS_V1_DURATIONINFO)),
    ],
};

static MESOS_V1_MASTER_CALL_GROWVOLUME: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.GrowVolume",
    required: 0b110,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "volume", ",\"volume\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(3, "addition", ",\"addition\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_MASTER_CALL_LISTFILES: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.ListFiles",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "path", ",\"path\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_MASTER_CALL_MARKAGENTGONE: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.MarkAgentGone",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
    ],
};

static MESOS_V1_MASTER_CALL_REACTIVATEAGENT: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.ReactivateAgent",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
    ],
};

static MESOS_V1_MASTER_CALL_READFILE: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.ReadFile",
    required: 0b11,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "path", ",\"path\":", Label::Required, Kind::String),
        FieldSchema::new(2, "offset", ",\"offset\":", Label::Required, Kind::Uint64),
        FieldSchema::new(3, "length", ",\"length\":", Label::Optional, Kind::Uint64),
    ],
};

static MESOS_V1_MASTER_CALL_REMOVEQUOTA: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.RemoveQuota",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "role", ",\"role\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_MASTER_CALL_RESERVERESOURCES: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.ReserveResources",
    required: 0b1,
    declared: &[0, 2, 1],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(3, "source", ",\"source\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_MASTER_CALL_SETLOGGINGLEVEL: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.SetLoggingLevel",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "level", ",\"level\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "duration", ",\"duration\":", Label::Required, Kind::Message(&MESOS_V1_DURATIONINFO)),
    ],
};

static MESOS_V1_MASTER_CALL_SETQUOTA: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.SetQuota",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "quota_request", ",\"quota_request\":", Label::Required, Kind::Message(&MESOS_V1_QUOTA_QUOTAREQUEST)),
    ],
};

static MESOS_V1_MASTER_CALL_SHRINKVOLUME: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.ShrinkVolume",
    required: 0b110,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "volume", ",\"volume\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(3, "subtract", ",\"subtract\":", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};

static MESOS_V1_MASTER_CALL_STARTMAINTENANCE: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.StartMaintenance",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "machines", ",\"machines\":", Label::Repeated, Kind::Message(&MESOS_V1_MACHINEID)),
    ],
};

static MESOS_V1_MASTER_CALL_STOPMAINTENANCE: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.StopMaintenance",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "machines", ",\"machines\":", Label::Repeated, Kind::Message(&MESOS_V1_MACHINEID)),
    ],
};

static MESOS_V1_MASTER_CALL_TEARDOWN: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.Teardown",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "framework_id", ",\"framework_id\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKID)),
    ],
};

static MESOS_V1_MASTER_CALL_UNRESERVERESOURCES: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.UnreserveResources",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_MASTER_CALL_UPDATEMAINTENANCESCHEDULE: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.UpdateMaintenanceSchedule",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "schedule", ",\"schedule\":", Label::Required, Kind::Message(&MESOS_V1_MAINTENANCE_SCHEDULE)),
    ],
};

static MESOS_V1_MASTER_CALL_UPDATEQUOTA: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.UpdateQuota",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "force", ",\"force\":", Label::Optional, Kind::Bool),
        FieldSchema::new(2, "quota_configs", ",\"quota_configs\":", Label::Repeated, Kind::Message(&MESOS_V1_QUOTA_QUOTACONFIG)),
    ],
};

static MESOS_V1_MASTER_CALL_UPDATEWEIGHTS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Call.UpdateWeights",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "weight_infos", ",\"weight_infos\":", Label::Repeated, Kind::Message(&MESOS_V1_WEIGHTINFO)),
    ],
};

static MESOS_V1_MASTER_EVENT: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Event",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_MASTER_EVENT_TYPE)),
        FieldSchema::new(2, "subscribed", ",\"subscribed\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_SUBSCRIBED)),
        FieldSchema::new(3, "task_added", ",\"task_added\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_TASKADDED)),
        FieldSchema::new(4, "task_updated", ",\"task_updated\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_TASKUPDATED)),
        FieldSchema::new(5, "agent_added", ",\"agent_added\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_AGENTADDED)),
        FieldSchema::new(6, "agent_removed", ",\"agent_removed\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_AGENTREMOVED)),
        FieldSchema::new(7, "framework_added", ",\"framework_added\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_FRAMEWORKADDED)),
        FieldSchema::new(8, "framework_updated", ",\"framework_updated\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_FRAMEWORKUPDATED)),
        FieldSchema::new(9, "framework_removed", ",\"framework_removed\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_EVENT_FRAMEWORKREMOVED)),
    ],
};

static MESOS_V1_MASTER_EVENT_AGENTADDED: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Event.AgentAdded",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "agent", ",\"agent\":", Label::Required, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETAGENTS_AGENT)),
    ],
};

static MESOS_V1_MASTER_EVENT_AGENTREMOVED: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Event.AgentRemoved",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
    ],
};

static MESOS_V1_MASTER_EVENT_FRAMEWORKADDED: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Event.FrameworkAdded",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "framework", ",\"framework\":", Label::Required, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS_FRAMEWORK)),
    ],
};

static MESOS_V1_MASTER_EVENT_FRAMEWORKREMOVED: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Event.FrameworkRemoved",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "framework_info", ",\"framework_info\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKINFO)),
    ],
};

static MESOS_V1_MASTER_EVENT_FRAMEWORKUPDATED: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Event.FrameworkUpdated",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "framework", ",\"framework\":", Label::Required, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS_FRAMEWORK)),
    ],
};

static MESOS_V1_MASTER_EVENT_SUBSCRIBED: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Event.Subscribed",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "get_state", ",\"get_state\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETSTATE)),
        FieldSchema::new(2, "heartbeat_interval_seconds", ",\"heartbeat_interval_seconds\":", Label::Optional, Kind::Double),
    ],
};

static MESOS_V1_MASTER_EVENT_TASKADDED: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Event.TaskAdded",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "task", ",\"task\":", Label::Required, Kind::Message(&MESOS_V1_TASK)),
    ],
};

static MESOS_V1_MASTER_EVENT_TASKUPDATED: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Event.TaskUpdated",
    required: 0b111,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "framework_id", ",\"framework_id\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(2, "status", ",\"status\":", Label::Required, Kind::Message(&MESOS_V1_TASKSTATUS)),
        FieldSchema::new(3, "state", ",\"state\":", Label::Required, Kind::Enum(&MESOS_V1_TASKSTATE)),
    ],
};

static MESOS_V1_MASTER_RESPONSE: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 19, 12, 13, 14, 15, 16, 17, 18],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_MASTER_RESPONSE_TYPE)),
        FieldSchema::new(2, "get_health", ",\"get_health\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETHEALTH)),
        FieldSchema::new(3, "get_flags", ",\"get_flags\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETFLAGS)),
        FieldSchema::new(4, "get_version", ",\"get_version\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETVERSION)),
        FieldSchema::new(5, "get_metrics", ",\"get_metrics\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETMETRICS)),
        FieldSchema::new(6, "get_logging_level", ",\"get_logging_level\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETLOGGINGLEVEL)),
        FieldSchema::new(7, "list_files", ",\"list_files\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_LISTFILES)),
        FieldSchema::new(8, "read_file", ",\"read_file\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_READFILE)),
        FieldSchema::new(9, "get_state", ",\"get_state\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETSTATE)),
        FieldSchema::new(10, "get_agents", ",\"get_agents\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETAGENTS)),
        FieldSchema::new(11, "get_frameworks", ",\"get_frameworks\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS)),
        FieldSchema::new(12, "get_executors", ",\"get_executors\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETEXECUTORS)),
        FieldSchema::new(13, "get_tasks", ",\"get_tasks\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETTASKS)),
        FieldSchema::new(14, "get_roles", ",\"get_roles\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETROLES)),
        FieldSchema::new(15, "get_weights", ",\"get_weights\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETWEIGHTS)),
        FieldSchema::new(16, "get_master", ",\"get_master\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETMASTER)),
        FieldSchema::new(17, "get_maintenance_status", ",\"get_maintenance_status\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETMAINTENANCESTATUS)),
        FieldSchema::new(18, "get_maintenance_schedule", ",\"get_maintenance_schedule\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETMAINTENANCESCHEDULE)),
        FieldSchema::new(19, "get_quota", ",\"get_quota\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETQUOTA)),
        FieldSchema::new(20, "get_operations", ",\"get_operations\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETOPERATIONS)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETAGENTS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetAgents",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "agents", ",\"agents\":", Label::Repeated, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETAGENTS_AGENT)),
        FieldSchema::new(2, "recovered_agents", ",\"recovered_agents\":", Label::Repeated, Kind::Message(&MESOS_V1_AGENTINFO)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETAGENTS_AGENT: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetAgents.Agent",
    required: 0b111,
    declared: &[0, 1, 11, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13],
    fields: &[
        FieldSchema::new(1, "agent_info", ",\"agent_info\":", Label::Required, Kind::Message(&MESOS_V1_AGENTINFO)),
        FieldSchema::new(2, "active", ",\"active\":", Label::Required, Kind::Bool),
        FieldSchema::new(3, "version", ",\"version\":", Label::Required, Kind::String),
        FieldSchema::new(4, "pid", ",\"pid\":", Label::Optional, Kind::String),
        FieldSchema::new(5, "registered_time", ",\"registered_time\":", Label::Optional, Kind::Message(&MESOS_V1_TIMEINFO)),
        FieldSchema::new(6, "reregistered_time", ",\"reregistered_time\":", Label::Optional, Kind::Message(&MESOS_V1_TIMEINFO)),
        FieldSchema::new(7, "total_resources", ",\"total_resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(8, "allocated_resources", ",\"allocated_resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(9, "offered_resources", ",\"offered_resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(10, "capabilities", ",\"capabilities\":", Label::Repeated, Kind::Message(&MESOS_V1_AGENTINFO_CAPABILITY)),
        FieldSchema::new(11, "resource_providers", ",\"resource_providers\":", Label::Repeated, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETAGENTS_AGENT_RESOURCEPROVIDER)),
        FieldSchema::new(12, "deactivated", ",\"deactivated\":", Label::Optional, Kind::Bool),
        FieldSchema::new(13, "drain_info", ",\"drain_info\":", Label::Optional, Kind::Message(&MESOS_V1_DRAININFO)),
        FieldSchema::new(14, "estimated_drain_start_time", ",\"estimated_drain_start_time\":", Label::Optional, Kind::Message(&MESOS_V1_TIMEINFO)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETAGENTS_AGENT_RESOURCEPROVIDER: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetAgents.Agent.ResourceProvider",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "resource_provider_info", ",\"resource_provider_info\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCEPROVIDERINFO)),
        FieldSchema::new(2, "total_resources", ",\"total_resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETEXECUTORS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetExecutors",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "executors", ",\"executors\":", Label::Repeated, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETEXECUTORS_EXECUTOR)),
        FieldSchema::new(2, "orphan_executors", ",\"orphan_executors\":", Label::Repeated, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETEXECUTORS_EXECUTOR)).with_deprecation(),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETEXECUTORS_EXECUTOR: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetExecutors.Executor",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "executor_info", ",\"executor_info\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORINFO)),
        FieldSchema::new(2, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETFLAGS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetFlags",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "flags", ",\"flags\":", Label::Repeated, Kind::Message(&MESOS_V1_FLAG)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetFrameworks",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "frameworks", ",\"frameworks\":", Label::Repeated, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS_FRAMEWORK)),
        FieldSchema::new(2, "completed_frameworks", ",\"completed_frameworks\":", Label::Repeated, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS_FRAMEWORK)),
        FieldSchema::new(3, "recovered_frameworks", ",\"recovered_frameworks\":", Label::Repeated, Kind::Message(&MESOS_V1_FRAMEWORKINFO)).with_deprecation(),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS_FRAMEWORK: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetFrameworks.Framework",
    required: 0b10000000111,
    declared: &[0, 1, 2, 10, 3, 4, 5, 6, 7, 8, 9, 11],
    fields: &[
        FieldSchema::new(1, "framework_info", ",\"framework_info\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKINFO)),
        FieldSchema::new(2, "active", ",\"active\":", Label::Required, Kind::Bool),
        FieldSchema::new(3, "connected", ",\"connected\":", Label::Required, Kind::Bool),
        FieldSchema::new(4, "registered_time", ",\"registered_time\":", Label::Optional, Kind::Message(&MESOS_V1_TIMEINFO)),
        FieldSchema::new(5, "reregistered_time", ",\"reregistered_time\":", Label::Optional, Kind::Message(&MESOS_V1_TIMEINFO)),
        FieldSchema::new(6, "unregistered_time", ",\"unregistered_time\":", Label::Optional, Kind::Message(&MESOS_V1_TIMEINFO)),
        FieldSchema::new(7, "offers", ",\"offers\":", Label::Repeated, Kind::Message(&MESOS_V1_OFFER)),
        FieldSchema::new(8, "inverse_offers", ",\"inverse_offers\":", Label::Repeated, Kind::Message(&MESOS_V1_INVERSEOFFER)),
        FieldSchema::new(9, "allocated_resources", ",\"allocated_resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(10, "offered_resources", ",\"offered_resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(11, "recovered", ",\"recovered\":", Label::Required, Kind::Bool),
        FieldSchema::new(12, "offer_constraints", ",\"offer_constraints\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_OFFERCONSTRAINTS)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETHEALTH: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetHealth",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "healthy", ",\"healthy\":", Label::Required, Kind::Bool),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETLOGGINGLEVEL: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetLoggingLevel",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "level", ",\"level\":", Label::Required, Kind::Uint32),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETMAINTENANCESCHEDULE: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetMaintenanceSchedule",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "schedule", ",\"schedule\":", Label::Required, Kind::Message(&MESOS_V1_MAINTENANCE_SCHEDULE)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETMAINTENANCESTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetMaintenanceStatus",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "status", ",\"status\":", Label::Required, Kind::Message(&MESOS_V1_MAINTENANCE_CLUSTERSTATUS)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETMASTER: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetMaster",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "master_info", ",\"master_info\":", Label::Optional, Kind::Message(&MESOS_V1_MASTERINFO)),
        FieldSchema::new(2, "start_time", ",\"start_time\":", Label::Optional, Kind::Double),
        FieldSchema::new(3, "elected_time", ",\"elected_time\":", Label::Optional, Kind::Double),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETMETRICS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetMetrics",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "metrics", ",\"metrics\":", Label::Repeated, Kind::Message(&MESOS_V1_METRIC)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETOPERATIONS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetOperations",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "operations", ",\"operations\":", Label::Repeated, Kind::Message(&MESOS_V1_OPERATION)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETQUOTA: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetQuota",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "status", ",\"status\":", Label::Required, Kind::Message(&MESOS_V1_QUOTA_QUOTASTATUS)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETROLES: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetRoles",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "roles", ",\"roles\":", Label::Repeated, Kind::Message(&MESOS_V1_ROLE)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETSTATE: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetState",
    required: 0b0,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "get_tasks", ",\"get_tasks\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETTASKS)),
        FieldSchema::new(2, "get_executors", ",\"get_executors\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETEXECUTORS)),
        FieldSchema::new(3, "get_frameworks", ",\"get_frameworks\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS)),
        FieldSchema::new(4, "get_agents", ",\"get_agents\":", Label::Optional, Kind::Message(&MESOS_V1_MASTER_RESPONSE_GETAGENTS)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETTASKS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetTasks",
    required: 0b0,
    declared: &[0, 1, 4, 2, 3],
    fields: &[
        FieldSchema::new(1, "pending_tasks", ",\"pending_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)).with_deprecation(),
        FieldSchema::new(2, "tasks", ",\"tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldSchema::new(3, "completed_tasks", ",\"completed_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
        FieldSchema::new(4, "orphan_tasks", ",\"orphan_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)).with_deprecation(),
        FieldSchema::new(5, "unreachable_tasks", ",\"unreachable_tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_TASK)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETVERSION: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetVersion",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "version_info", ",\"version_info\":", Label::Required, Kind::Message(&MESOS_V1_VERSIONINFO)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_GETWEIGHTS: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.GetWeights",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "weight_infos", ",\"weight_infos\":", Label::Repeated, Kind::Message(&MESOS_V1_WEIGHTINFO)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_LISTFILES: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.ListFiles",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "file_infos", ",\"file_infos\":", Label::Repeated, Kind::Message(&MESOS_V1_FILEINFO)),
    ],
};

static MESOS_V1_MASTER_RESPONSE_READFILE: MessageSchema = MessageSchema {
    name: "mesos.v1.master.Response.ReadFile",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "size", ",\"size\":", Label::Required, Kind::Uint64),
        FieldSchema::new(2, "data", ",\"data\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_QUOTA_QUOTACONFIG: MessageSchema = MessageSchema {
    name: "mesos.v1.quota.QuotaConfig",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "role", ",\"role\":", Label::Required, Kind::String),
        FieldSchema::new(2, "guarantees", ",\"guarantees\":", Label::Map, Kind::Message(&MESOS_V1_QUOTA_QUOTACONFIG_GUARANTEESENTRY)),
        FieldSchema::new(3, "limits", ",\"limits\":", Label::Map, Kind::Message(&MESOS_V1_QUOTA_QUOTACONFIG_LIMITSENTRY)),
    ],
};

static MESOS_V1_QUOTA_QUOTACONFIG_GUARANTEESENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.quota.QuotaConfig.GuaranteesEntry",
    required: 0b10,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};

static MESOS_V1_QUOTA_QUOTACONFIG_LIMITSENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.quota.QuotaConfig.LimitsEntry",
    required: 0b10,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Required, Kind::Message(&MESOS_V1_VALUE_SCALAR)),
    ],
};

static MESOS_V1_QUOTA_QUOTAINFO: MessageSchema = MessageSchema {
    name: "mesos.v1.quota.QuotaInfo",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "role", ",\"role\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "principal", ",\"principal\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "guarantee", ",\"guarantee\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_QUOTA_QUOTAREQUEST: MessageSchema = MessageSchema {
    name: "mesos.v1.quota.QuotaRequest",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "force", ",\"force\":", Label::Optional, Kind::Bool),
        FieldSchema::new(2, "role", ",\"role\":", Label::Optional, Kind::String),
        FieldSchema::new(3, "guarantee", ",\"guarantee\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_QUOTA_QUOTASTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.quota.QuotaStatus",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "infos", ",\"infos\":", Label::Repeated, Kind::Message(&MESOS_V1_QUOTA_QUOTAINFO)).with_deprecation(),
        FieldSchema::new(2, "configs", ",\"configs\":", Label::Repeated, Kind::Message(&MESOS_V1_QUOTA_QUOTACONFIG)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_CALL: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Call",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "resource_provider_id", ",\"resource_provider_id\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCEPROVIDERID)),
        FieldSchema::new(2, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_RESOURCE_PROVIDER_CALL_TYPE)),
        FieldSchema::new(3, "subscribe", ",\"subscribe\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_CALL_SUBSCRIBE)),
        FieldSchema::new(4, "update_operation_status", ",\"update_operation_status\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEOPERATIONSTATUS)),
        FieldSchema::new(5, "update_state", ",\"update_state\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATESTATE)),
        FieldSchema::new(6, "update_publish_resources_status", ",\"update_publish_resources_status\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEPUBLISHRESOURCESSTATUS)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_CALL_SUBSCRIBE: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Call.Subscribe",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "resource_provider_info", ",\"resource_provider_info\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCEPROVIDERINFO)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEOPERATIONSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Call.UpdateOperationStatus",
    required: 0b1010,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "framework_id", ",\"framework_id\":", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(2, "status", ",\"status\":", Label::Required, Kind::Message(&MESOS_V1_OPERATIONSTATUS)),
        FieldSchema::new(3, "latest_status", ",\"latest_status\":", Label::Optional, Kind::Message(&MESOS_V1_OPERATIONSTATUS)),
        FieldSchema::new(4, "operation_uuid", ",\"operation_uuid\":", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEPUBLISHRESOURCESSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "uuid", ",\"uuid\":", Label::Required, Kind::Message(&MESOS_V1_UUID)),
        FieldSchema::new(2, "status", ",\"status\":", Label::Required, Kind::Enum(&MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEPUBLISHRESOURCESSTATUS_STATUS)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATESTATE: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Call.UpdateState",
    required: 0b100,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "operations", ",\"operations\":", Label::Repeated, Kind::Message(&MESOS_V1_OPERATION)),
        FieldSchema::new(2, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
        FieldSchema::new(3, "resource_version_uuid", ",\"resource_version_uuid\":", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_EVENT: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Event",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_RESOURCE_PROVIDER_EVENT_TYPE)),
        FieldSchema::new(2, "subscribed", ",\"subscribed\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_SUBSCRIBED)),
        FieldSchema::new(3, "apply_operation", ",\"apply_operation\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_APPLYOPERATION)),
        FieldSchema::new(4, "publish_resources", ",\"publish_resources\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_PUBLISHRESOURCES)),
        FieldSchema::new(5, "acknowledge_operation_status", ",\"acknowledge_operation_status\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_ACKNOWLEDGEOPERATIONSTATUS)),
        FieldSchema::new(6, "reconcile_operations", ",\"reconcile_operations\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCE_PROVIDER_EVENT_RECONCILEOPERATIONS)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_EVENT_ACKNOWLEDGEOPERATIONSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Event.AcknowledgeOperationStatus",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "status_uuid", ",\"status_uuid\":", Label::Required, Kind::Message(&MESOS_V1_UUID)),
        FieldSchema::new(2, "operation_uuid", ",\"operation_uuid\":", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_EVENT_APPLYOPERATION: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Event.ApplyOperation",
    required: 0b1110,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "framework_id", ",\"framework_id\":", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(2, "info", ",\"info\":", Label::Required, Kind::Message(&MESOS_V1_OFFER_OPERATION)),
        FieldSchema::new(3, "operation_uuid", ",\"operation_uuid\":", Label::Required, Kind::Message(&MESOS_V1_UUID)),
        FieldSchema::new(4, "resource_version_uuid", ",\"resource_version_uuid\":", Label::Required, Kind::Message(&MESOS_V1_UUID)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_EVENT_PUBLISHRESOURCES: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Event.PublishResources",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "uuid", ",\"uuid\":", Label::Required, Kind::Message(&MESOS_V1_UUID)),
        FieldSchema::new(2, "resources", ",\"resources\":", Label::Repeated, Kind::Message(&MESOS_V1_RESOURCE)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_EVENT_RECONCILEOPERATIONS: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Event.ReconcileOperations",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "operation_uuids", ",\"operation_uuids\":", Label::Repeated, Kind::Message(&MESOS_V1_UUID)),
    ],
};

static MESOS_V1_RESOURCE_PROVIDER_EVENT_SUBSCRIBED: MessageSchema = MessageSchema {
    name: "mesos.v1.resource_provider.Event.Subscribed",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "provider_id", ",\"provider_id\":", Label::Required, Kind::Message(&MESOS_V1_RESOURCEPROVIDERID)),
    ],
};

static MESOS_V1_SCHEDULER_APIRESULT: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.APIResult",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "status_code", ",\"status_code\":", Label::Required, Kind::Uint32),
        FieldSchema::new(2, "response", ",\"response\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_RESPONSE)),
        FieldSchema::new(3, "error", ",\"error\":", Label::Optional, Kind::String),
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.AttributeConstraint",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "selector", ",\"selector\":", Label::Required, Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_SELECTOR)),
        FieldSchema::new(2, "predicate", ",\"predicate\":", Label::Required, Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE)),
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 5],
    fields: &[
        FieldSchema::new(1, "exists", ",\"exists\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_EXISTS)).with_oneof(1),
        FieldSchema::new(2, "not_exists", ",\"not_exists\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_NOTEXISTS)).with_oneof(1),
        FieldSchema::new(3, "text_equals", ",\"text_equals\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTEQUALS)).with_oneof(1),
        FieldSchema::new(4, "text_not_equals", ",\"text_not_equals\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTNOTEQUALS)).with_oneof(1),
        FieldSchema::new(5, "text_matches", ",\"text_matches\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTMATCHES)).with_oneof(1),
        FieldSchema::new(6, "text_not_matches", ",\"text_not_matches\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTNOTMATCHES)).with_oneof(1),
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_EXISTS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.Exists",
    required: 0b0,
    declared: &[],
    fields: &[
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_NOTEXISTS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists",
    required: 0b0,
    declared: &[],
    fields: &[
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTEQUALS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTMATCHES: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "regex", ",\"regex\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTNOTEQUALS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "value", ",\"value\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTNOTMATCHES: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "regex", ",\"regex\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_SELECTOR: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.AttributeConstraint.Selector",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "pseudoattribute_type", ",\"pseudoattribute_type\":", Label::Optional, Kind::Enum(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_SELECTOR_PSEUDOATTRIBUTETYPE)).with_oneof(1),
        FieldSchema::new(2, "attribute_name", ",\"attribute_name\":", Label::Optional, Kind::String).with_oneof(1),
    ],
};

static MESOS_V1_SCHEDULER_CALL: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call",
    required: 0b0,
    declared: &[0, 1, 2, 3, 4, 11, 12, 13, 5, 6, 7, 15, 8, 16, 9, 10, 14, 17],
    fields: &[
        FieldSchema::new(1, "framework_id", ",\"framework_id\":", Label::Optional, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(2, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_SCHEDULER_CALL_TYPE)),
        FieldSchema::new(3, "subscribe", ",\"subscribe\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_SUBSCRIBE)),
        FieldSchema::new(4, "accept", ",\"accept\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACCEPT)),
        FieldSchema::new(5, "decline", ",\"decline\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_DECLINE)),
        FieldSchema::new(6, "kill", ",\"kill\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_KILL)),
        FieldSchema::new(7, "shutdown", ",\"shutdown\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_SHUTDOWN)),
        FieldSchema::new(8, "acknowledge", ",\"acknowledge\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE)),
        FieldSchema::new(9, "reconcile", ",\"reconcile\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE)),
        FieldSchema::new(10, "message", ",\"message\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_MESSAGE)),
        FieldSchema::new(11, "request", ",\"request\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_REQUEST)),
        FieldSchema::new(13, "accept_inverse_offers", ",\"accept_inverse_offers\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACCEPTINVERSEOFFERS)),
        FieldSchema::new(14, "decline_inverse_offers", ",\"decline_inverse_offers\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_DECLINEINVERSEOFFERS)),
        FieldSchema::new(15, "revive", ",\"revive\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_REVIVE)),
        FieldSchema::new(16, "suppress", ",\"suppress\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_SUPPRESS)),
        FieldSchema::new(17, "acknowledge_operation_status", ",\"acknowledge_operation_status\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGEOPERATIONSTATUS)),
        FieldSchema::new(18, "reconcile_operations", ",\"reconcile_operations\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILEOPERATIONS)),
        FieldSchema::new(19, "update_framework", ",\"update_framework\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_CALL_UPDATEFRAMEWORK)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_ACCEPT: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Accept",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "offer_ids", ",\"offer_ids\":", Label::Repeated, Kind::Message(&MESOS_V1_OFFERID)),
        FieldSchema::new(2, "operations", ",\"operations\":", Label::Repeated, Kind::Message(&MESOS_V1_OFFER_OPERATION)),
        FieldSchema::new(3, "filters", ",\"filters\":", Label::Optional, Kind::Message(&MESOS_V1_FILTERS)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_ACCEPTINVERSEOFFERS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.AcceptInverseOffers",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "inverse_offer_ids", ",\"inverse_offer_ids\":", Label::Repeated, Kind::Message(&MESOS_V1_OFFERID)),
        FieldSchema::new(2, "filters", ",\"filters\":", Label::Optional, Kind::Message(&MESOS_V1_FILTERS)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Acknowledge",
    required: 0b111,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "task_id", ",\"task_id\":", Label::Required, Kind::Message(&MESOS_V1_TASKID)),
        FieldSchema::new(3, "uuid", ",\"uuid\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGEOPERATIONSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.AcknowledgeOperationStatus",
    required: 0b1100,
    declared: &[0, 1, 2, 3],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "resource_provider_id", ",\"resource_provider_id\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCEPROVIDERID)),
        FieldSchema::new(3, "uuid", ",\"uuid\":", Label::Required, Kind::Bytes),
        FieldSchema::new(4, "operation_id", ",\"operation_id\":", Label::Required, Kind::Message(&MESOS_V1_OPERATIONID)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_DECLINE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Decline",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "offer_ids", ",\"offer_ids\":", Label::Repeated, Kind::Message(&MESOS_V1_OFFERID)),
        FieldSchema::new(2, "filters", ",\"filters\":", Label::Optional, Kind::Message(&MESOS_V1_FILTERS)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_DECLINEINVERSEOFFERS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.DeclineInverseOffers",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "inverse_offer_ids", ",\"inverse_offer_ids\":", Label::Repeated, Kind::Message(&MESOS_V1_OFFERID)),
        FieldSchema::new(2, "filters", ",\"filters\":", Label::Optional, Kind::Message(&MESOS_V1_FILTERS)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_KILL: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Kill",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "task_id", ",\"task_id\":", Label::Required, Kind::Message(&MESOS_V1_TASKID)),
        FieldSchema::new(2, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(3, "kill_policy", ",\"kill_policy\":", Label::Optional, Kind::Message(&MESOS_V1_KILLPOLICY)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_MESSAGE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Message",
    required: 0b111,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "executor_id", ",\"executor_id\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(3, "data", ",\"data\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_SCHEDULER_CALL_RECONCILE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Reconcile",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "tasks", ",\"tasks\":", Label::Repeated, Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Reconcile.Task",
    required: 0b1,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "task_id", ",\"task_id\":", Label::Required, Kind::Message(&MESOS_V1_TASKID)),
        FieldSchema::new(2, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_RECONCILEOPERATIONS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.ReconcileOperations",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "operations", ",\"operations\":", Label::Repeated, Kind::Message(&MESOS_V1_SCHEDULER_CALL_RECONCILEOPERATIONS_OPERATION)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_RECONCILEOPERATIONS_OPERATION: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.ReconcileOperations.Operation",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "operation_id", ",\"operation_id\":", Label::Required, Kind::Message(&MESOS_V1_OPERATIONID)),
        FieldSchema::new(2, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(3, "resource_provider_id", ",\"resource_provider_id\":", Label::Optional, Kind::Message(&MESOS_V1_RESOURCEPROVIDERID)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_REQUEST: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Request",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "requests", ",\"requests\":", Label::Repeated, Kind::Message(&MESOS_V1_REQUEST)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_REVIVE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Revive",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "roles", ",\"roles\":", Label::Repeated, Kind::String),
    ],
};

static MESOS_V1_SCHEDULER_CALL_SHUTDOWN: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Shutdown",
    required: 0b11,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "executor_id", ",\"executor_id\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(2, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_SUBSCRIBE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Subscribe",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "framework_info", ",\"framework_info\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKINFO)),
        FieldSchema::new(2, "suppressed_roles", ",\"suppressed_roles\":", Label::Repeated, Kind::String),
        FieldSchema::new(3, "offer_constraints", ",\"offer_constraints\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_OFFERCONSTRAINTS)),
    ],
};

static MESOS_V1_SCHEDULER_CALL_SUPPRESS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.Suppress",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "roles", ",\"roles\":", Label::Repeated, Kind::String),
    ],
};

static MESOS_V1_SCHEDULER_CALL_UPDATEFRAMEWORK: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Call.UpdateFramework",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "framework_info", ",\"framework_info\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKINFO)),
        FieldSchema::new(2, "suppressed_roles", ",\"suppressed_roles\":", Label::Repeated, Kind::String),
        FieldSchema::new(3, "offer_constraints", ",\"offer_constraints\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_OFFERCONSTRAINTS)),
    ],
};

static MESOS_V1_SCHEDULER_EVENT: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event",
    required: 0b0,
    declared: &[0, 1, 2, 8, 3, 9, 4, 10, 5, 6, 7],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_SCHEDULER_EVENT_TYPE)),
        FieldSchema::new(2, "subscribed", ",\"subscribed\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED)),
        FieldSchema::new(3, "offers", ",\"offers\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_OFFERS)),
        FieldSchema::new(4, "rescind", ",\"rescind\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_RESCIND)),
        FieldSchema::new(5, "update", ",\"update\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_UPDATE)),
        FieldSchema::new(6, "message", ",\"message\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_MESSAGE)),
        FieldSchema::new(7, "failure", ",\"failure\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_FAILURE)),
        FieldSchema::new(8, "error", ",\"error\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_ERROR)),
        FieldSchema::new(9, "inverse_offers", ",\"inverse_offers\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_INVERSEOFFERS)),
        FieldSchema::new(10, "rescind_inverse_offer", ",\"rescind_inverse_offer\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_RESCINDINVERSEOFFER)),
        FieldSchema::new(11, "update_operation_status", ",\"update_operation_status\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_EVENT_UPDATEOPERATIONSTATUS)),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_ERROR: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.Error",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "message", ",\"message\":", Label::Required, Kind::String),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_FAILURE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.Failure",
    required: 0b0,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Optional, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "executor_id", ",\"executor_id\":", Label::Optional, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(3, "status", ",\"status\":", Label::Optional, Kind::Int32),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_INVERSEOFFERS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.InverseOffers",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "inverse_offers", ",\"inverse_offers\":", Label::Repeated, Kind::Message(&MESOS_V1_INVERSEOFFER)),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_MESSAGE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.Message",
    required: 0b111,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "agent_id", ",\"agent_id\":", Label::Required, Kind::Message(&MESOS_V1_AGENTID)),
        FieldSchema::new(2, "executor_id", ",\"executor_id\":", Label::Required, Kind::Message(&MESOS_V1_EXECUTORID)),
        FieldSchema::new(3, "data", ",\"data\":", Label::Required, Kind::Bytes),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_OFFERS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.Offers",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "offers", ",\"offers\":", Label::Repeated, Kind::Message(&MESOS_V1_OFFER)),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_RESCIND: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.Rescind",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "offer_id", ",\"offer_id\":", Label::Required, Kind::Message(&MESOS_V1_OFFERID)),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_RESCINDINVERSEOFFER: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.RescindInverseOffer",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "inverse_offer_id", ",\"inverse_offer_id\":", Label::Required, Kind::Message(&MESOS_V1_OFFERID)),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.Subscribed",
    required: 0b1,
    declared: &[0, 1, 2],
    fields: &[
        FieldSchema::new(1, "framework_id", ",\"framework_id\":", Label::Required, Kind::Message(&MESOS_V1_FRAMEWORKID)),
        FieldSchema::new(2, "heartbeat_interval_seconds", ",\"heartbeat_interval_seconds\":", Label::Optional, Kind::Double),
        FieldSchema::new(3, "master_info", ",\"master_info\":", Label::Optional, Kind::Message(&MESOS_V1_MASTERINFO)),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_UPDATE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.Update",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "status", ",\"status\":", Label::Required, Kind::Message(&MESOS_V1_TASKSTATUS)),
    ],
};

static MESOS_V1_SCHEDULER_EVENT_UPDATEOPERATIONSTATUS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Event.UpdateOperationStatus",
    required: 0b1,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "status", ",\"status\":", Label::Required, Kind::Message(&MESOS_V1_OPERATIONSTATUS)),
    ],
};

static MESOS_V1_SCHEDULER_OFFERCONSTRAINTS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.OfferConstraints",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "role_constraints", ",\"role_constraints\":", Label::Map, Kind::Message(&MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTSENTRY)),
    ],
};

static MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "groups", ",\"groups\":", Label::Repeated, Kind::Message(&MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTS_GROUP)),
    ],
};

static MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTS_GROUP: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "attribute_constraints", ",\"attribute_constraints\":", Label::Repeated, Kind::Message(&MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT)),
    ],
};

static MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTSENTRY: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.OfferConstraints.RoleConstraintsEntry",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "key", ",\"key\":", Label::Optional, Kind::String),
        FieldSchema::new(2, "value", ",\"value\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTS)),
    ],
};

static MESOS_V1_SCHEDULER_RESPONSE: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Response",
    required: 0b0,
    declared: &[0, 1],
    fields: &[
        FieldSchema::new(1, "type", ",\"type\":", Label::Optional, Kind::Enum(&MESOS_V1_SCHEDULER_RESPONSE_TYPE)),
        FieldSchema::new(2, "reconcile_operations", ",\"reconcile_operations\":", Label::Optional, Kind::Message(&MESOS_V1_SCHEDULER_RESPONSE_RECONCILEOPERATIONS)).with_deprecation(),
    ],
};

static MESOS_V1_SCHEDULER_RESPONSE_RECONCILEOPERATIONS: MessageSchema = MessageSchema {
    name: "mesos.v1.scheduler.Response.ReconcileOperations",
    required: 0b0,
    declared: &[0],
    fields: &[
        FieldSchema::new(1, "operation_statuses", ",\"operation_statuses\":", Label::Repeated, Kind::Message(&MESOS_V1_OPERATIONSTATUS)).with_deprecation(),
    ],
};

/// Every message, sorted by its full name; entries of maps are not among them.
pub(super) static MESSAGES: &[&MessageSchema] = &[
    &GOOGLE_PROTOBUF_DURATION,
    &MESOS_V1_ADDRESS,
    &MESOS_V1_AGENTID,
    &MESOS_V1_AGENTINFO,
    &MESOS_V1_AGENTINFO_CAPABILITY,
    &MESOS_V1_ATTRIBUTE,
    &MESOS_V1_CSIPLUGINCONTAINERINFO,
    &MESOS_V1_CSIPLUGINENDPOINT,
    &MESOS_V1_CSIPLUGININFO,
    &MESOS_V1_CAPABILITYINFO,
    &MESOS_V1_CGROUPINFO,
    &MESOS_V1_CGROUPINFO_BLKIO,
    &MESOS_V1_CGROUPINFO_BLKIO_CFQ,
    &MESOS_V1_CGROUPINFO_BLKIO_CFQ_STATISTICS,
    &MESOS_V1_CGROUPINFO_BLKIO_STATISTICS,
    &MESOS_V1_CGROUPINFO_BLKIO_THROTTLING,
    &MESOS_V1_CGROUPINFO_BLKIO_THROTTLING_STATISTICS,
    &MESOS_V1_CGROUPINFO_BLKIO_VALUE,
    &MESOS_V1_CGROUPINFO_NETCLS,
    &MESOS_V1_CHECKINFO,
    &MESOS_V1_CHECKINFO_COMMAND,
    &MESOS_V1_CHECKINFO_HTTP,
    &MESOS_V1_CHECKINFO_TCP,
    &MESOS_V1_CHECKSTATUSINFO,
    &MESOS_V1_CHECKSTATUSINFO_COMMAND,
    &MESOS_V1_CHECKSTATUSINFO_HTTP,
    &MESOS_V1_CHECKSTATUSINFO_TCP,
    &MESOS_V1_COMMANDINFO,
    &MESOS_V1_COMMANDINFO_URI,
    &MESOS_V1_CONTAINERID,
    &MESOS_V1_CONTAINERINFO,
    &MESOS_V1_CONTAINERINFO_DOCKERINFO,
    &MESOS_V1_CONTAINERINFO_DOCKERINFO_PORTMAPPING,
    &MESOS_V1_CONTAINERINFO_MESOSINFO,
    &MESOS_V1_CONTAINERSTATUS,
    &MESOS_V1_CREDENTIAL,
    &MESOS_V1_CREDENTIALS,
    &MESOS_V1_DEVICE,
    &MESOS_V1_DEVICE_NUMBER,
    &MESOS_V1_DEVICEACCESS,
    &MESOS_V1_DEVICEACCESS_ACCESS,
    &MESOS_V1_DEVICEWHITELIST,
    &MESOS_V1_DISCOVERYINFO,
    &MESOS_V1_DISKSTATISTICS,
    &MESOS_V1_DOMAININFO,
    &MESOS_V1_DOMAININFO_FAULTDOMAIN,
    &MESOS_V1_DOMAININFO_FAULTDOMAIN_REGIONINFO,
    &MESOS_V1_DOMAININFO_FAULTDOMAIN_ZONEINFO,
    &MESOS_V1_DRAINCONFIG,
    &MESOS_V1_DRAININFO,
    &MESOS_V1_DURATIONINFO,
    &MESOS_V1_ENVIRONMENT,
    &MESOS_V1_ENVIRONMENT_VARIABLE,
    &MESOS_V1_EXECUTORID,
    &MESOS_V1_EXECUTORINFO,
    &MESOS_V1_FILEINFO,
    &MESOS_V1_FILTERS,
    &MESOS_V1_FLAG,
    &MESOS_V1_FRAMEWORKID,
    &MESOS_V1_FRAMEWORKINFO,
    &MESOS_V1_FRAMEWORKINFO_CAPABILITY,
    &MESOS_V1_HEALTHCHECK,
    &MESOS_V1_HEALTHCHECK_HTTPCHECKINFO,
    &MESOS_V1_HEALTHCHECK_TCPCHECKINFO,
    &MESOS_V1_ICMPSTATISTICS,
    &MESOS_V1_IMAGE,
    &MESOS_V1_IMAGE_APPC,
    &MESOS_V1_IMAGE_DOCKER,
    &MESOS_V1_INVERSEOFFER,
    &MESOS_V1_IPSTATISTICS,
    &MESOS_V1_KILLPOLICY,
    &MESOS_V1_LABEL,
    &MESOS_V1_LABELS,
    &MESOS_V1_LINUXINFO,
    &MESOS_V1_MACHINEID,
    &MESOS_V1_MACHINEINFO,
    &MESOS_V1_MASTERINFO,
    &MESOS_V1_MASTERINFO_CAPABILITY,
    &MESOS_V1_METRIC,
    &MESOS_V1_MOUNTPROPAGATION,
    &MESOS_V1_NETWORKINFO,
    &MESOS_V1_NETWORKINFO_IPADDRESS,
    &MESOS_V1_NETWORKINFO_PORTMAPPING,
    &MESOS_V1_OFFER,
    &MESOS_V1_OFFER_OPERATION,
    &MESOS_V1_OFFER_OPERATION_CREATE,
    &MESOS_V1_OFFER_OPERATION_CREATEDISK,
    &MESOS_V1_OFFER_OPERATION_DESTROY,
    &MESOS_V1_OFFER_OPERATION_DESTROYDISK,
    &MESOS_V1_OFFER_OPERATION_GROWVOLUME,
    &MESOS_V1_OFFER_OPERATION_LAUNCH,
    &MESOS_V1_OFFER_OPERATION_LAUNCHGROUP,
    &MESOS_V1_OFFER_OPERATION_RESERVE,
    &MESOS_V1_OFFER_OPERATION_SHRINKVOLUME,
    &MESOS_V1_OFFER_OPERATION_UNRESERVE,
    &MESOS_V1_OFFERFILTERS,
    &MESOS_V1_OFFERFILTERS_MINALLOCATABLERESOURCES,
    &MESOS_V1_OFFERFILTERS_RESOURCEQUANTITIES,
    &MESOS_V1_OFFERID,
    &MESOS_V1_OPERATION,
    &MESOS_V1_OPERATIONID,
    &MESOS_V1_OPERATIONSTATUS,
    &MESOS_V1_PARAMETER,
    &MESOS_V1_PARAMETERS,
    &MESOS_V1_PERFSTATISTICS,
    &MESOS_V1_PORT,
    &MESOS_V1_PORTS,
    &MESOS_V1_RLIMITINFO,
    &MESOS_V1_RLIMITINFO_RLIMIT,
    &MESOS_V1_RATELIMIT,
    &MESOS_V1_RATELIMITS,
    &MESOS_V1_REQUEST,
    &MESOS_V1_RESOURCE,
    &MESOS_V1_RESOURCE_ALLOCATIONINFO,
    &MESOS_V1_RESOURCE_DISKINFO,
    &MESOS_V1_RESOURCE_DISKINFO_PERSISTENCE,
    &MESOS_V1_RESOURCE_DISKINFO_SOURCE,
    &MESOS_V1_RESOURCE_DISKINFO_SOURCE_MOUNT,
    &MESOS_V1_RESOURCE_DISKINFO_SOURCE_PATH,
    &MESOS_V1_RESOURCE_RESERVATIONINFO,
    &MESOS_V1_RESOURCE_REVOCABLEINFO,
    &MESOS_V1_RESOURCE_SHAREDINFO,
    &MESOS_V1_RESOURCEPROVIDERID,
    &MESOS_V1_RESOURCEPROVIDERINFO,
    &MESOS_V1_RESOURCEPROVIDERINFO_STORAGE,
    &MESOS_V1_RESOURCESTATISTICS,
    &MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES,
    &MESOS_V1_RESOURCESTATISTICS_RATESTATISTICS,
    &MESOS_V1_RESOURCEUSAGE,
    &MESOS_V1_RESOURCEUSAGE_EXECUTOR,
    &MESOS_V1_RESOURCEUSAGE_EXECUTOR_TASK,
    &MESOS_V1_ROLE,
    &MESOS_V1_SNMPSTATISTICS,
    &MESOS_V1_SECCOMPINFO,
    &MESOS_V1_SECRET,
    &MESOS_V1_SECRET_REFERENCE,
    &MESOS_V1_SECRET_VALUE,
    &MESOS_V1_TTYINFO,
    &MESOS_V1_TTYINFO_WINDOWSIZE,
    &MESOS_V1_TASK,
    &MESOS_V1_TASKGROUPINFO,
    &MESOS_V1_TASKID,
    &MESOS_V1_TASKINFO,
    &MESOS_V1_TASKRESOURCELIMITATION,
    &MESOS_V1_TASKSTATUS,
    &MESOS_V1_TCPSTATISTICS,
    &MESOS_V1_TIMEINFO,
    &MESOS_V1_TRAFFICCONTROLSTATISTICS,
    &MESOS_V1_URL,
    &MESOS_V1_UUID,
    &MESOS_V1_UDPSTATISTICS,
    &MESOS_V1_UNAVAILABILITY,
    &MESOS_V1_VALUE,
    &MESOS_V1_VALUE_RANGE,
    &MESOS_V1_VALUE_RANGES,
    &MESOS_V1_VALUE_SCALAR,
    &MESOS_V1_VALUE_SET,
    &MESOS_V1_VALUE_TEXT,
    &MESOS_V1_VERSIONINFO,
    &MESOS_V1_VOLUME,
    &MESOS_V1_VOLUME_SOURCE,
    &MESOS_V1_VOLUME_SOURCE_CSIVOLUME,
    &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING,
    &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY,
    &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_ACCESSMODE,
    &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_BLOCKVOLUME,
    &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_MOUNTVOLUME,
    &MESOS_V1_VOLUME_SOURCE_DOCKERVOLUME,
    &MESOS_V1_VOLUME_SOURCE_HOSTPATH,
    &MESOS_V1_VOLUME_SOURCE_SANDBOXPATH,
    &MESOS_V1_WEIGHTINFO,
    &MESOS_V1_AGENT_CALL,
    &MESOS_V1_AGENT_CALL_ADDRESOURCEPROVIDERCONFIG,
    &MESOS_V1_AGENT_CALL_ATTACHCONTAINERINPUT,
    &MESOS_V1_AGENT_CALL_ATTACHCONTAINEROUTPUT,
    &MESOS_V1_AGENT_CALL_GETCONTAINERS,
    &MESOS_V1_AGENT_CALL_GETMETRICS,
    &MESOS_V1_AGENT_CALL_KILLCONTAINER,
    &MESOS_V1_AGENT_CALL_KILLNESTEDCONTAINER,
    &MESOS_V1_AGENT_CALL_LAUNCHCONTAINER,
    &MESOS_V1_AGENT_CALL_LAUNCHNESTEDCONTAINER,
    &MESOS_V1_AGENT_CALL_LAUNCHNESTEDCONTAINERSESSION,
    &MESOS_V1_AGENT_CALL_LISTFILES,
    &MESOS_V1_AGENT_CALL_MARKRESOURCEPROVIDERGONE,
    &MESOS_V1_AGENT_CALL_PRUNEIMAGES,
    &MESOS_V1_AGENT_CALL_READFILE,
    &MESOS_V1_AGENT_CALL_REMOVECONTAINER,
    &MESOS_V1_AGENT_CALL_REMOVENESTEDCONTAINER,
    &MESOS_V1_AGENT_CALL_REMOVERESOURCEPROVIDERCONFIG,
    &MESOS_V1_AGENT_CALL_SETLOGGINGLEVEL,
    &MESOS_V1_AGENT_CALL_UPDATERESOURCEPROVIDERCONFIG,
    &MESOS_V1_AGENT_CALL_WAITCONTAINER,
    &MESOS_V1_AGENT_CALL_WAITNESTEDCONTAINER,
    &MESOS_V1_AGENT_PROCESSIO,
    &MESOS_V1_AGENT_PROCESSIO_CONTROL,
    &MESOS_V1_AGENT_PROCESSIO_CONTROL_HEARTBEAT,
    &MESOS_V1_AGENT_PROCESSIO_DATA,
    &MESOS_V1_AGENT_RESPONSE,
    &MESOS_V1_AGENT_RESPONSE_GETAGENT,
    &MESOS_V1_AGENT_RESPONSE_GETCONTAINERS,
    &MESOS_V1_AGENT_RESPONSE_GETCONTAINERS_CONTAINER,
    &MESOS_V1_AGENT_RESPONSE_GETEXECUTORS,
    &MESOS_V1_AGENT_RESPONSE_GETEXECUTORS_EXECUTOR,
    &MESOS_V1_AGENT_RESPONSE_GETFLAGS,
    &MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS,
    &MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS_FRAMEWORK,
    &MESOS_V1_AGENT_RESPONSE_GETHEALTH,
    &MESOS_V1_AGENT_RESPONSE_GETLOGGINGLEVEL,
    &MESOS_V1_AGENT_RESPONSE_GETMETRICS,
    &MESOS_V1_AGENT_RESPONSE_GETOPERATIONS,
    &MESOS_V1_AGENT_RESPONSE_GETRESOURCEPROVIDERS,
    &MESOS_V1_AGENT_RESPONSE_GETRESOURCEPROVIDERS_RESOURCEPROVIDER,
    &MESOS_V1_AGENT_RESPONSE_GETSTATE,
    &MESOS_V1_AGENT_RESPONSE_GETTASKS,
    &MESOS_V1_AGENT_RESPONSE_GETVERSION,
    &MESOS_V1_AGENT_RESPONSE_LISTFILES,
    &MESOS_V1_AGENT_RESPONSE_READFILE,
    &MESOS_V1_AGENT_RESPONSE_WAITCONTAINER,
    &MESOS_V1_AGENT_RESPONSE_WAITNESTEDCONTAINER,
    &MESOS_V1_ALLOCATOR_INVERSEOFFERSTATUS,
    &MESOS_V1_EXECUTOR_CALL,
    &MESOS_V1_EXECUTOR_CALL_MESSAGE,
    &MESOS_V1_EXECUTOR_CALL_SUBSCRIBE,
    &MESOS_V1_EXECUTOR_CALL_UPDATE,
    &MESOS_V1_EXECUTOR_EVENT,
    &MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED,
    &MESOS_V1_EXECUTOR_EVENT_ERROR,
    &MESOS_V1_EXECUTOR_EVENT_KILL,
    &MESOS_V1_EXECUTOR_EVENT_LAUNCH,
    &MESOS_V1_EXECUTOR_EVENT_LAUNCHGROUP,
    &MESOS_V1_EXECUTOR_EVENT_MESSAGE,
    &MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED,
    &MESOS_V1_MAINTENANCE_CLUSTERSTATUS,
    &MESOS_V1_MAINTENANCE_CLUSTERSTATUS_DRAININGMACHINE,
    &MESOS_V1_MAINTENANCE_SCHEDULE,
    &MESOS_V1_MAINTENANCE_WINDOW,
    &MESOS_V1_MASTER_CALL,
    &MESOS_V1_MASTER_CALL_CREATEVOLUMES,
    &MESOS_V1_MASTER_CALL_DEACTIVATEAGENT,
    &MESOS_V1_MASTER_CALL_DESTROYVOLUMES,
    &MESOS_V1_MASTER_CALL_DRAINAGENT,
    &MESOS_V1_MASTER_CALL_GETMETRICS,
    &MESOS_V1_MASTER_CALL_GROWVOLUME,
    &MESOS_V1_MASTER_CALL_LISTFILES,
    &MESOS_V1_MASTER_CALL_MARKAGENTGONE,
    &MESOS_V1_MASTER_CALL_REACTIVATEAGENT,
    &MESOS_V1_MASTER_CALL_READFILE,
    &MESOS_V1_MASTER_CALL_REMOVEQUOTA,
    &MESOS_V1_MASTER_CALL_RESERVERESOURCES,
    &MESOS_V1_MASTER_CALL_SETLOGGINGLEVEL,
    &MESOS_V1_MASTER_CALL_SETQUOTA,
    &MESOS_V1_MASTER_CALL_SHRINKVOLUME,
    &MESOS_V1_MASTER_CALL_STARTMAINTENANCE,
    &MESOS_V1_MASTER_CALL_STOPMAINTENANCE,
    &MESOS_V1_MASTER_CALL_TEARDOWN,
    &MESOS_V1_MASTER_CALL_UNRESERVERESOURCES,
    &MESOS_V1_MASTER_CALL_UPDATEMAINTENANCESCHEDULE,
    &MESOS_V1_MASTER_CALL_UPDATEQUOTA,
    &MESOS_V1_MASTER_CALL_UPDATEWEIGHTS,
    &MESOS_V1_MASTER_EVENT,
    &MESOS_V1_MASTER_EVENT_AGENTADDED,
    &MESOS_V1_MASTER_EVENT_AGENTREMOVED,
    &MESOS_V1_MASTER_EVENT_FRAMEWORKADDED,
    &MESOS_V1_MASTER_EVENT_FRAMEWORKREMOVED,
    &MESOS_V1_MASTER_EVENT_FRAMEWORKUPDATED,
    &MESOS_V1_MASTER_EVENT_SUBSCRIBED,
    &MESOS_V1_MASTER_EVENT_TASKADDED,
    &MESOS_V1_MASTER_EVENT_TASKUPDATED,
    &MESOS_V1_MASTER_RESPONSE,
    &MESOS_V1_MASTER_RESPONSE_GETAGENTS,
    &MESOS_V1_MASTER_RESPONSE_GETAGENTS_AGENT,
    &MESOS_V1_MASTER_RESPONSE_GETAGENTS_AGENT_RESOURCEPROVIDER,
    &MESOS_V1_MASTER_RESPONSE_GETEXECUTORS,
    &MESOS_V1_MASTER_RESPONSE_GETEXECUTORS_EXECUTOR,
    &MESOS_V1_MASTER_RESPONSE_GETFLAGS,
    &MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS,
    &MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS_FRAMEWORK,
    &MESOS_V1_MASTER_RESPONSE_GETHEALTH,
    &MESOS_V1_MASTER_RESPONSE_GETLOGGINGLEVEL,
    &MESOS_V1_MASTER_RESPONSE_GETMAINTENANCESCHEDULE,
    &MESOS_V1_MASTER_RESPONSE_GETMAINTENANCESTATUS,
    &MESOS_V1_MASTER_RESPONSE_GETMASTER,
    &MESOS_V1_MASTER_RESPONSE_GETMETRICS,
    &MESOS_V1_MASTER_RESPONSE_GETOPERATIONS,
    &MESOS_V1_MASTER_RESPONSE_GETQUOTA,
    &MESOS_V1_MASTER_RESPONSE_GETROLES,
    &MESOS_V1_MASTER_RESPONSE_GETSTATE,
    &MESOS_V1_MASTER_RESPONSE_GETTASKS,
    &MESOS_V1_MASTER_RESPONSE_GETVERSION,
    &MESOS_V1_MASTER_RESPONSE_GETWEIGHTS,
    &MESOS_V1_MASTER_RESPONSE_LISTFILES,
    &MESOS_V1_MASTER_RESPONSE_READFILE,
    &MESOS_V1_QUOTA_QUOTACONFIG,
    &MESOS_V1_QUOTA_QUOTAINFO,
    &MESOS_V1_QUOTA_QUOTAREQUEST,
    &MESOS_V1_QUOTA_QUOTASTATUS,
    &MESOS_V1_RESOURCE_PROVIDER_CALL,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_SUBSCRIBE,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEOPERATIONSTATUS,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEPUBLISHRESOURCESSTATUS,
    &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATESTATE,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_ACKNOWLEDGEOPERATIONSTATUS,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_APPLYOPERATION,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_PUBLISHRESOURCES,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_RECONCILEOPERATIONS,
    &MESOS_V1_RESOURCE_PROVIDER_EVENT_SUBSCRIBED,
    &MESOS_V1_SCHEDULER_APIRESULT,
    &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT,
    &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE,
    &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_EXISTS,
    &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_NOTEXISTS,
    &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTEQUALS,
    &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTMATCHES,
    &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTNOTEQUALS,
    &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTNOTMATCHES,
    &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_SELECTOR,
    &MESOS_V1_SCHEDULER_CALL,
    &MESOS_V1_SCHEDULER_CALL_ACCEPT,
    &MESOS_V1_SCHEDULER_CALL_ACCEPTINVERSEOFFERS,
    &MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE,
    &MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGEOPERATIONSTATUS,
    &MESOS_V1_SCHEDULER_CALL_DECLINE,
    &MESOS_V1_SCHEDULER_CALL_DECLINEINVERSEOFFERS,
    &MESOS_V1_SCHEDULER_CALL_KILL,
    &MESOS_V1_SCHEDULER_CALL_MESSAGE,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE,
    &MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK,
    &MESOS_V1_SCHEDULER_CALL_RECONCILEOPERATIONS,
    &MESOS_V1_SCHEDULER_CALL_RECONCILEOPERATIONS_OPERATION,
    &MESOS_V1_SCHEDULER_CALL_REQUEST,
    &MESOS_V1_SCHEDULER_CALL_REVIVE,
    &MESOS_V1_SCHEDULER_CALL_SHUTDOWN,
    &MESOS_V1_SCHEDULER_CALL_SUBSCRIBE,
    &MESOS_V1_SCHEDULER_CALL_SUPPRESS,
    &MESOS_V1_SCHEDULER_CALL_UPDATEFRAMEWORK,
    &MESOS_V1_SCHEDULER_EVENT,
    &MESOS_V1_SCHEDULER_EVENT_ERROR,
    &MESOS_V1_SCHEDULER_EVENT_FAILURE,
    &MESOS_V1_SCHEDULER_EVENT_INVERSEOFFERS,
    &MESOS_V1_SCHEDULER_EVENT_MESSAGE,
    &MESOS_V1_SCHEDULER_EVENT_OFFERS,
    &MESOS_V1_SCHEDULER_EVENT_RESCIND,
    &MESOS_V1_SCHEDULER_EVENT_RESCINDINVERSEOFFER,
    &MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED,
    &MESOS_V1_SCHEDULER_EVENT_UPDATE,
    &MESOS_V1_SCHEDULER_EVENT_UPDATEOPERATIONSTATUS,
    &MESOS_V1_SCHEDULER_OFFERCONSTRAINTS,
    &MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTS,
    &MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTS_GROUP,
    &MESOS_V1_SCHEDULER_RESPONSE,
    &MESOS_V1_SCHEDULER_RESPONSE_RECONCILEOPERATIONS,
];

impl WireMessage for google::protobuf::Duration {
    const SCHEMA: &'static MessageSchema = &GOOGLE_PROTOBUF_DURATION;
}
impl WireMessage for mesos::v1::Address {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_ADDRESS;
}
impl WireMessage for mesos::v1::AgentId {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENTID;
}
impl WireMessage for mesos::v1::AgentInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENTINFO;
}
impl WireMessage for mesos::v1::agent_info::Capability {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENTINFO_CAPABILITY;
}
impl WireMessage for mesos::v1::Attribute {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_ATTRIBUTE;
}
impl WireMessage for mesos::v1::CsiPluginContainerInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CSIPLUGINCONTAINERINFO;
}
impl WireMessage for mesos::v1::CsiPluginEndpoint {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CSIPLUGINENDPOINT;
}
impl WireMessage for mesos::v1::CsiPluginInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CSIPLUGININFO;
}
impl WireMessage for mesos::v1::CapabilityInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CAPABILITYINFO;
}
impl WireMessage for mesos::v1::CgroupInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CGROUPINFO;
}
impl WireMessage for mesos::v1::cgroup_info::Blkio {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CGROUPINFO_BLKIO;
}
impl WireMessage for mesos::v1::cgroup_info::blkio::Cfq {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CGROUPINFO_BLKIO_CFQ;
}
impl WireMessage for mesos::v1::cgroup_info::blkio::cfq::Statistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CGROUPINFO_BLKIO_CFQ_STATISTICS;
}
impl WireMessage for mesos::v1::cgroup_info::blkio::Statistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CGROUPINFO_BLKIO_STATISTICS;
}
impl WireMessage for mesos::v1::cgroup_info::blkio::Throttling {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CGROUPINFO_BLKIO_THROTTLING;
}
impl WireMessage for mesos::v1::cgroup_info::blkio::throttling::Statistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CGROUPINFO_BLKIO_THROTTLING_STATISTICS;
}
impl WireMessage for mesos::v1::cgroup_info::blkio::Value {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CGROUPINFO_BLKIO_VALUE;
}
impl WireMessage for mesos::v1::cgroup_info::NetCls {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CGROUPINFO_NETCLS;
}
impl WireMessage for mesos::v1::CheckInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CHECKINFO;
}
impl WireMessage for mesos::v1::check_info::Command {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CHECKINFO_COMMAND;
}
impl WireMessage for mesos::v1::check_info::Http {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CHECKINFO_HTTP;
}
impl WireMessage for mesos::v1::check_info::Tcp {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CHECKINFO_TCP;
}
impl WireMessage for mesos::v1::CheckStatusInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CHECKSTATUSINFO;
}
impl WireMessage for mesos::v1::check_status_info::Command {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CHECKSTATUSINFO_COMMAND;
}
impl WireMessage for mesos::v1::check_status_info::Http {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CHECKSTATUSINFO_HTTP;
}
impl WireMessage for mesos::v1::check_status_info::Tcp {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CHECKSTATUSINFO_TCP;
}
impl WireMessage for mesos::v1::CommandInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_COMMANDINFO;
}
impl WireMessage for mesos::v1::command_info::Uri {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_COMMANDINFO_URI;
}
impl WireMessage for mesos::v1::ContainerId {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CONTAINERID;
}
impl WireMessage for mesos::v1::ContainerInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CONTAINERINFO;
}
impl WireMessage for mesos::v1::container_info::DockerInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CONTAINERINFO_DOCKERINFO;
}
impl WireMessage for mesos::v1::container_info::docker_info::PortMapping {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CONTAINERINFO_DOCKERINFO_PORTMAPPING;
}
impl WireMessage for mesos::v1::container_info::MesosInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CONTAINERINFO_MESOSINFO;
}
impl WireMessage for mesos::v1::ContainerStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CONTAINERSTATUS;
}
impl WireMessage for mesos::v1::Credential {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CREDENTIAL;
}
impl WireMessage for mesos::v1::Credentials {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_CREDENTIALS;
}
impl WireMessage for mesos::v1::Device {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DEVICE;
}
impl WireMessage for mesos::v1::device::Number {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DEVICE_NUMBER;
}
impl WireMessage for mesos::v1::DeviceAccess {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DEVICEACCESS;
}
impl WireMessage for mesos::v1::device_access::Access {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DEVICEACCESS_ACCESS;
}
impl WireMessage for mesos::v1::DeviceWhitelist {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DEVICEWHITELIST;
}
impl WireMessage for mesos::v1::DiscoveryInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DISCOVERYINFO;
}
impl WireMessage for mesos::v1::DiskStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DISKSTATISTICS;
}
impl WireMessage for mesos::v1::DomainInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DOMAININFO;
}
impl WireMessage for mesos::v1::domain_info::FaultDomain {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DOMAININFO_FAULTDOMAIN;
}
impl WireMessage for mesos::v1::domain_info::fault_domain::RegionInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DOMAININFO_FAULTDOMAIN_REGIONINFO;
}
impl WireMessage for mesos::v1::domain_info::fault_domain::ZoneInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DOMAININFO_FAULTDOMAIN_ZONEINFO;
}
impl WireMessage for mesos::v1::DrainConfig {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DRAINCONFIG;
}
impl WireMessage for mesos::v1::DrainInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DRAININFO;
}
impl WireMessage for mesos::v1::DurationInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_DURATIONINFO;
}
impl WireMessage for mesos::v1::Environment {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_ENVIRONMENT;
}
impl WireMessage for mesos::v1::environment::Variable {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_ENVIRONMENT_VARIABLE;
}
impl WireMessage for mesos::v1::ExecutorId {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTORID;
}
impl WireMessage for mesos::v1::ExecutorInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTORINFO;
}
impl WireMessage for mesos::v1::FileInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_FILEINFO;
}
impl WireMessage for mesos::v1::Filters {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_FILTERS;
}
impl WireMessage for mesos::v1::Flag {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_FLAG;
}
impl WireMessage for mesos::v1::FrameworkId {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_FRAMEWORKID;
}
impl WireMessage for mesos::v1::FrameworkInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_FRAMEWORKINFO;
}
impl WireMessage for mesos::v1::framework_info::Capability {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_FRAMEWORKINFO_CAPABILITY;
}
impl WireMessage for mesos::v1::HealthCheck {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_HEALTHCHECK;
}
impl WireMessage for mesos::v1::health_check::HttpCheckInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_HEALTHCHECK_HTTPCHECKINFO;
}
impl WireMessage for mesos::v1::health_check::TcpCheckInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_HEALTHCHECK_TCPCHECKINFO;
}
impl WireMessage for mesos::v1::IcmpStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_ICMPSTATISTICS;
}
impl WireMessage for mesos::v1::Image {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_IMAGE;
}
impl WireMessage for mesos::v1::image::Appc {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_IMAGE_APPC;
}
impl WireMessage for mesos::v1::image::Docker {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_IMAGE_DOCKER;
}
impl WireMessage for mesos::v1::InverseOffer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_INVERSEOFFER;
}
impl WireMessage for mesos::v1::IpStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_IPSTATISTICS;
}
impl WireMessage for mesos::v1::KillPolicy {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_KILLPOLICY;
}
impl WireMessage for mesos::v1::Label {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_LABEL;
}
impl WireMessage for mesos::v1::Labels {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_LABELS;
}
impl WireMessage for mesos::v1::LinuxInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_LINUXINFO;
}
impl WireMessage for mesos::v1::MachineId {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MACHINEID;
}
impl WireMessage for mesos::v1::MachineInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MACHINEINFO;
}
impl WireMessage for mesos::v1::MasterInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTERINFO;
}
impl WireMessage for mesos::v1::master_info::Capability {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTERINFO_CAPABILITY;
}
impl WireMessage for mesos::v1::Metric {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_METRIC;
}
impl WireMessage for mesos::v1::MountPropagation {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MOUNTPROPAGATION;
}
impl WireMessage for mesos::v1::NetworkInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_NETWORKINFO;
}
impl WireMessage for mesos::v1::network_info::IpAddress {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_NETWORKINFO_IPADDRESS;
}
impl WireMessage for mesos::v1::network_info::PortMapping {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_NETWORKINFO_PORTMAPPING;
}
impl WireMessage for mesos::v1::Offer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER;
}
impl WireMessage for mesos::v1::offer::Operation {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION;
}
impl WireMessage for mesos::v1::offer::operation::Create {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_CREATE;
}
impl WireMessage for mesos::v1::offer::operation::CreateDisk {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_CREATEDISK;
}
impl WireMessage for mesos::v1::offer::operation::Destroy {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_DESTROY;
}
impl WireMessage for mesos::v1::offer::operation::DestroyDisk {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_DESTROYDISK;
}
impl WireMessage for mesos::v1::offer::operation::GrowVolume {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_GROWVOLUME;
}
impl WireMessage for mesos::v1::offer::operation::Launch {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_LAUNCH;
}
impl WireMessage for mesos::v1::offer::operation::LaunchGroup {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_LAUNCHGROUP;
}
impl WireMessage for mesos::v1::offer::operation::Reserve {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_RESERVE;
}
impl WireMessage for mesos::v1::offer::operation::ShrinkVolume {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_SHRINKVOLUME;
}
impl WireMessage for mesos::v1::offer::operation::Unreserve {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFER_OPERATION_UNRESERVE;
}
impl WireMessage for mesos::v1::OfferFilters {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFERFILTERS;
}
impl WireMessage for mesos::v1::offer_filters::MinAllocatableResources {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFERFILTERS_MINALLOCATABLERESOURCES;
}
impl WireMessage for mesos::v1::offer_filters::ResourceQuantities {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFERFILTERS_RESOURCEQUANTITIES;
}
impl WireMessage for mesos::v1::OfferId {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OFFERID;
}
impl WireMessage for mesos::v1::Operation {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OPERATION;
}
impl WireMessage for mesos::v1::OperationId {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OPERATIONID;
}
impl WireMessage for mesos::v1::OperationStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_OPERATIONSTATUS;
}
impl WireMessage for mesos::v1::Parameter {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_PARAMETER;
}
impl WireMessage for mesos::v1::Parameters {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_PARAMETERS;
}
impl WireMessage for mesos::v1::PerfStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_PERFSTATISTICS;
}
impl WireMessage for mesos::v1::Port {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_PORT;
}
impl WireMessage for mesos::v1::Ports {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_PORTS;
}
impl WireMessage for mesos::v1::RLimitInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RLIMITINFO;
}
impl WireMessage for mesos::v1::r_limit_info::RLimit {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RLIMITINFO_RLIMIT;
}
impl WireMessage for mesos::v1::RateLimit {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RATELIMIT;
}
impl WireMessage for mesos::v1::RateLimits {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RATELIMITS;
}
impl WireMessage for mesos::v1::Request {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_REQUEST;
}
impl WireMessage for mesos::v1::Resource {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE;
}
impl WireMessage for mesos::v1::resource::AllocationInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_ALLOCATIONINFO;
}
impl WireMessage for mesos::v1::resource::DiskInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_DISKINFO;
}
impl WireMessage for mesos::v1::resource::disk_info::Persistence {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_DISKINFO_PERSISTENCE;
}
impl WireMessage for mesos::v1::resource::disk_info::Source {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_DISKINFO_SOURCE;
}
impl WireMessage for mesos::v1::resource::disk_info::source::Mount {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_DISKINFO_SOURCE_MOUNT;
}
impl WireMessage for mesos::v1::resource::disk_info::source::Path {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_DISKINFO_SOURCE_PATH;
}
impl WireMessage for mesos::v1::resource::ReservationInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_RESERVATIONINFO;
}
impl WireMessage for mesos::v1::resource::RevocableInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_REVOCABLEINFO;
}
impl WireMessage for mesos::v1::resource::SharedInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_SHAREDINFO;
}
impl WireMessage for mesos::v1::ResourceProviderId {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCEPROVIDERID;
}
impl WireMessage for mesos::v1::ResourceProviderInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCEPROVIDERINFO;
}
impl WireMessage for mesos::v1::resource_provider_info::Storage {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCEPROVIDERINFO_STORAGE;
}
impl WireMessage for mesos::v1::ResourceStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCESTATISTICS;
}
impl WireMessage for mesos::v1::resource_statistics::RatePercentiles {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCESTATISTICS_RATEPERCENTILES;
}
impl WireMessage for mesos::v1::resource_statistics::RateStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCESTATISTICS_RATESTATISTICS;
}
impl WireMessage for mesos::v1::ResourceUsage {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCEUSAGE;
}
impl WireMessage for mesos::v1::resource_usage::Executor {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCEUSAGE_EXECUTOR;
}
impl WireMessage for mesos::v1::resource_usage::executor::Task {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCEUSAGE_EXECUTOR_TASK;
}
impl WireMessage for mesos::v1::Role {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_ROLE;
}
impl WireMessage for mesos::v1::SnmpStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SNMPSTATISTICS;
}
impl WireMessage for mesos::v1::SeccompInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SECCOMPINFO;
}
impl WireMessage for mesos::v1::Secret {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SECRET;
}
impl WireMessage for mesos::v1::secret::Reference {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SECRET_REFERENCE;
}
impl WireMessage for mesos::v1::secret::Value {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SECRET_VALUE;
}
impl WireMessage for mesos::v1::TtyInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TTYINFO;
}
impl WireMessage for mesos::v1::tty_info::WindowSize {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TTYINFO_WINDOWSIZE;
}
impl WireMessage for mesos::v1::Task {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TASK;
}
impl WireMessage for mesos::v1::TaskGroupInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TASKGROUPINFO;
}
impl WireMessage for mesos::v1::TaskId {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TASKID;
}
impl WireMessage for mesos::v1::TaskInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TASKINFO;
}
impl WireMessage for mesos::v1::TaskResourceLimitation {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TASKRESOURCELIMITATION;
}
impl WireMessage for mesos::v1::TaskStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TASKSTATUS;
}
impl WireMessage for mesos::v1::TcpStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TCPSTATISTICS;
}
impl WireMessage for mesos::v1::TimeInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TIMEINFO;
}
impl WireMessage for mesos::v1::TrafficControlStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_TRAFFICCONTROLSTATISTICS;
}
impl WireMessage for mesos::v1::Url {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_URL;
}
impl WireMessage for mesos::v1::Uuid {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_UUID;
}
impl WireMessage for mesos::v1::UdpStatistics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_UDPSTATISTICS;
}
impl WireMessage for mesos::v1::Unavailability {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_UNAVAILABILITY;
}
impl WireMessage for mesos::v1::Value {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VALUE;
}
impl WireMessage for mesos::v1::value::Range {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VALUE_RANGE;
}
impl WireMessage for mesos::v1::value::Ranges {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VALUE_RANGES;
}
impl WireMessage for mesos::v1::value::Scalar {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VALUE_SCALAR;
}
impl WireMessage for mesos::v1::value::Set {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VALUE_SET;
}
impl WireMessage for mesos::v1::value::Text {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VALUE_TEXT;
}
impl WireMessage for mesos::v1::VersionInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VERSIONINFO;
}
impl WireMessage for mesos::v1::Volume {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME;
}
impl WireMessage for mesos::v1::volume::Source {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE;
}
impl WireMessage for mesos::v1::volume::source::CsiVolume {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE_CSIVOLUME;
}
impl WireMessage for mesos::v1::volume::source::csi_volume::StaticProvisioning {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_STATICPROVISIONING;
}
impl WireMessage for mesos::v1::volume::source::csi_volume::VolumeCapability {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY;
}
impl WireMessage for mesos::v1::volume::source::csi_volume::volume_capability::AccessMode {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_ACCESSMODE;
}
impl WireMessage for mesos::v1::volume::source::csi_volume::volume_capability::BlockVolume {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_BLOCKVOLUME;
}
impl WireMessage for mesos::v1::volume::source::csi_volume::volume_capability::MountVolume {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE_CSIVOLUME_VOLUMECAPABILITY_MOUNTVOLUME;
}
impl WireMessage for mesos::v1::volume::source::DockerVolume {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE_DOCKERVOLUME;
}
impl WireMessage for mesos::v1::volume::source::HostPath {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE_HOSTPATH;
}
impl WireMessage for mesos::v1::volume::source::SandboxPath {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_VOLUME_SOURCE_SANDBOXPATH;
}
impl WireMessage for mesos::v1::WeightInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_WEIGHTINFO;
}
impl WireMessage for mesos::v1::agent::Call {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL;
}
impl WireMessage for mesos::v1::agent::call::AddResourceProviderConfig {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_ADDRESOURCEPROVIDERCONFIG;
}
impl WireMessage for mesos::v1::agent::call::AttachContainerInput {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_ATTACHCONTAINERINPUT;
}
impl WireMessage for mesos::v1::agent::call::AttachContainerOutput {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_ATTACHCONTAINEROUTPUT;
}
impl WireMessage for mesos::v1::agent::call::GetContainers {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_GETCONTAINERS;
}
impl WireMessage for mesos::v1::agent::call::GetMetrics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_GETMETRICS;
}
impl WireMessage for mesos::v1::agent::call::KillContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_KILLCONTAINER;
}
impl WireMessage for mesos::v1::agent::call::KillNestedContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_KILLNESTEDCONTAINER;
}
impl WireMessage for mesos::v1::agent::call::LaunchContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_LAUNCHCONTAINER;
}
impl WireMessage for mesos::v1::agent::call::LaunchNestedContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_LAUNCHNESTEDCONTAINER;
}
impl WireMessage for mesos::v1::agent::call::LaunchNestedContainerSession {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_LAUNCHNESTEDCONTAINERSESSION;
}
impl WireMessage for mesos::v1::agent::call::ListFiles {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_LISTFILES;
}
impl WireMessage for mesos::v1::agent::call::MarkResourceProviderGone {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_MARKRESOURCEPROVIDERGONE;
}
impl WireMessage for mesos::v1::agent::call::PruneImages {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_PRUNEIMAGES;
}
impl WireMessage for mesos::v1::agent::call::ReadFile {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_READFILE;
}
impl WireMessage for mesos::v1::agent::call::RemoveContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_REMOVECONTAINER;
}
impl WireMessage for mesos::v1::agent::call::RemoveNestedContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_REMOVENESTEDCONTAINER;
}
impl WireMessage for mesos::v1::agent::call::RemoveResourceProviderConfig {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_REMOVERESOURCEPROVIDERCONFIG;
}
impl WireMessage for mesos::v1::agent::call::SetLoggingLevel {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_SETLOGGINGLEVEL;
}
impl WireMessage for mesos::v1::agent::call::UpdateResourceProviderConfig {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_UPDATERESOURCEPROVIDERCONFIG;
}
impl WireMessage for mesos::v1::agent::call::WaitContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_WAITCONTAINER;
}
impl WireMessage for mesos::v1::agent::call::WaitNestedContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_CALL_WAITNESTEDCONTAINER;
}
impl WireMessage for mesos::v1::agent::ProcessIo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_PROCESSIO;
}
impl WireMessage for mesos::v1::agent::process_io::Control {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_PROCESSIO_CONTROL;
}
impl WireMessage for mesos::v1::agent::process_io::control::Heartbeat {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_PROCESSIO_CONTROL_HEARTBEAT;
}
impl WireMessage for mesos::v1::agent::process_io::Data {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_PROCESSIO_DATA;
}
impl WireMessage for mesos::v1::agent::Response {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE;
}
impl WireMessage for mesos::v1::agent::response::GetAgent {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETAGENT;
}
impl WireMessage for mesos::v1::agent::response::GetContainers {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETCONTAINERS;
}
impl WireMessage for mesos::v1::agent::response::get_containers::Container {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETCONTAINERS_CONTAINER;
}
impl WireMessage for mesos::v1::agent::response::GetExecutors {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETEXECUTORS;
}
impl WireMessage for mesos::v1::agent::response::get_executors::Executor {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETEXECUTORS_EXECUTOR;
}
impl WireMessage for mesos::v1::agent::response::GetFlags {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETFLAGS;
}
impl WireMessage for mesos::v1::agent::response::GetFrameworks {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS;
}
impl WireMessage for mesos::v1::agent::response::get_frameworks::Framework {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETFRAMEWORKS_FRAMEWORK;
}
impl WireMessage for mesos::v1::agent::response::GetHealth {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETHEALTH;
}
impl WireMessage for mesos::v1::agent::response::GetLoggingLevel {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETLOGGINGLEVEL;
}
impl WireMessage for mesos::v1::agent::response::GetMetrics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETMETRICS;
}
impl WireMessage for mesos::v1::agent::response::GetOperations {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETOPERATIONS;
}
impl WireMessage for mesos::v1::agent::response::GetResourceProviders {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETRESOURCEPROVIDERS;
}
impl WireMessage for mesos::v1::agent::response::get_resource_providers::ResourceProvider {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETRESOURCEPROVIDERS_RESOURCEPROVIDER;
}
impl WireMessage for mesos::v1::agent::response::GetState {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETSTATE;
}
impl WireMessage for mesos::v1::agent::response::GetTasks {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETTASKS;
}
impl WireMessage for mesos::v1::agent::response::GetVersion {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_GETVERSION;
}
impl WireMessage for mesos::v1::agent::response::ListFiles {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_LISTFILES;
}
impl WireMessage for mesos::v1::agent::response::ReadFile {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_READFILE;
}
impl WireMessage for mesos::v1::agent::response::WaitContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_WAITCONTAINER;
}
impl WireMessage for mesos::v1::agent::response::WaitNestedContainer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_AGENT_RESPONSE_WAITNESTEDCONTAINER;
}
impl WireMessage for mesos::v1::allocator::InverseOfferStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_ALLOCATOR_INVERSEOFFERSTATUS;
}
impl WireMessage for mesos::v1::executor::Call {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_CALL;
}
impl WireMessage for mesos::v1::executor::call::Message {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_CALL_MESSAGE;
}
impl WireMessage for mesos::v1::executor::call::Subscribe {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_CALL_SUBSCRIBE;
}
impl WireMessage for mesos::v1::executor::call::Update {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_CALL_UPDATE;
}
impl WireMessage for mesos::v1::executor::Event {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_EVENT;
}
impl WireMessage for mesos::v1::executor::event::Acknowledged {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_EVENT_ACKNOWLEDGED;
}
impl WireMessage for mesos::v1::executor::event::Error {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_EVENT_ERROR;
}
impl WireMessage for mesos::v1::executor::event::Kill {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_EVENT_KILL;
}
impl WireMessage for mesos::v1::executor::event::Launch {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_EVENT_LAUNCH;
}
impl WireMessage for mesos::v1::executor::event::LaunchGroup {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_EVENT_LAUNCHGROUP;
}
impl WireMessage for mesos::v1::executor::event::Message {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_EVENT_MESSAGE;
}
impl WireMessage for mesos::v1::executor::event::Subscribed {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_EXECUTOR_EVENT_SUBSCRIBED;
}
impl WireMessage for mesos::v1::maintenance::ClusterStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MAINTENANCE_CLUSTERSTATUS;
}
impl WireMessage for mesos::v1::maintenance::cluster_status::DrainingMachine {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MAINTENANCE_CLUSTERSTATUS_DRAININGMACHINE;
}
impl WireMessage for mesos::v1::maintenance::Schedule {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MAINTENANCE_SCHEDULE;
}
impl WireMessage for mesos::v1::maintenance::Window {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MAINTENANCE_WINDOW;
}
impl WireMessage for mesos::v1::master::Call {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL;
}
impl WireMessage for mesos::v1::master::call::CreateVolumes {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_CREATEVOLUMES;
}
impl WireMessage for mesos::v1::master::call::DeactivateAgent {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_DEACTIVATEAGENT;
}
impl WireMessage for mesos::v1::master::call::DestroyVolumes {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_DESTROYVOLUMES;
}
impl WireMessage for mesos::v1::master::call::DrainAgent {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_DRAINAGENT;
}
impl WireMessage for mesos::v1::master::call::GetMetrics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_GETMETRICS;
}
impl WireMessage for mesos::v1::master::call::GrowVolume {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_GROWVOLUME;
}
impl WireMessage for mesos::v1::master::call::ListFiles {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_LISTFILES;
}
impl WireMessage for mesos::v1::master::call::MarkAgentGone {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_MARKAGENTGONE;
}
impl WireMessage for mesos::v1::master::call::ReactivateAgent {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_REACTIVATEAGENT;
}
impl WireMessage for mesos::v1::master::call::ReadFile {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_READFILE;
}
impl WireMessage for mesos::v1::master::call::RemoveQuota {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_REMOVEQUOTA;
}
impl WireMessage for mesos::v1::master::call::ReserveResources {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_RESERVERESOURCES;
}
impl WireMessage for mesos::v1::master::call::SetLoggingLevel {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_SETLOGGINGLEVEL;
}
impl WireMessage for mesos::v1::master::call::SetQuota {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_SETQUOTA;
}
impl WireMessage for mesos::v1::master::call::ShrinkVolume {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_SHRINKVOLUME;
}
impl WireMessage for mesos::v1::master::call::StartMaintenance {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_STARTMAINTENANCE;
}
impl WireMessage for mesos::v1::master::call::StopMaintenance {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_STOPMAINTENANCE;
}
impl WireMessage for mesos::v1::master::call::Teardown {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_TEARDOWN;
}
impl WireMessage for mesos::v1::master::call::UnreserveResources {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_UNRESERVERESOURCES;
}
impl WireMessage for mesos::v1::master::call::UpdateMaintenanceSchedule {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_UPDATEMAINTENANCESCHEDULE;
}
impl WireMessage for mesos::v1::master::call::UpdateQuota {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_UPDATEQUOTA;
}
impl WireMessage for mesos::v1::master::call::UpdateWeights {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_CALL_UPDATEWEIGHTS;
}
impl WireMessage for mesos::v1::master::Event {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_EVENT;
}
impl WireMessage for mesos::v1::master::event::AgentAdded {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_EVENT_AGENTADDED;
}
impl WireMessage for mesos::v1::master::event::AgentRemoved {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_EVENT_AGENTREMOVED;
}
impl WireMessage for mesos::v1::master::event::FrameworkAdded {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_EVENT_FRAMEWORKADDED;
}
impl WireMessage for mesos::v1::master::event::FrameworkRemoved {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_EVENT_FRAMEWORKREMOVED;
}
impl WireMessage for mesos::v1::master::event::FrameworkUpdated {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_EVENT_FRAMEWORKUPDATED;
}
impl WireMessage for mesos::v1::master::event::Subscribed {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_EVENT_SUBSCRIBED;
}
impl WireMessage for mesos::v1::master::event::TaskAdded {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_EVENT_TASKADDED;
}
impl WireMessage for mesos::v1::master::event::TaskUpdated {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_EVENT_TASKUPDATED;
}
impl WireMessage for mesos::v1::master::Response {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE;
}
impl WireMessage for mesos::v1::master::response::GetAgents {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETAGENTS;
}
impl WireMessage for mesos::v1::master::response::get_agents::Agent {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETAGENTS_AGENT;
}
impl WireMessage for mesos::v1::master::response::get_agents::agent::ResourceProvider {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETAGENTS_AGENT_RESOURCEPROVIDER;
}
impl WireMessage for mesos::v1::master::response::GetExecutors {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETEXECUTORS;
}
impl WireMessage for mesos::v1::master::response::get_executors::Executor {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETEXECUTORS_EXECUTOR;
}
impl WireMessage for mesos::v1::master::response::GetFlags {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETFLAGS;
}
impl WireMessage for mesos::v1::master::response::GetFrameworks {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS;
}
impl WireMessage for mesos::v1::master::response::get_frameworks::Framework {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETFRAMEWORKS_FRAMEWORK;
}
impl WireMessage for mesos::v1::master::response::GetHealth {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETHEALTH;
}
impl WireMessage for mesos::v1::master::response::GetLoggingLevel {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETLOGGINGLEVEL;
}
impl WireMessage for mesos::v1::master::response::GetMaintenanceSchedule {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETMAINTENANCESCHEDULE;
}
impl WireMessage for mesos::v1::master::response::GetMaintenanceStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETMAINTENANCESTATUS;
}
impl WireMessage for mesos::v1::master::response::GetMaster {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETMASTER;
}
impl WireMessage for mesos::v1::master::response::GetMetrics {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETMETRICS;
}
impl WireMessage for mesos::v1::master::response::GetOperations {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETOPERATIONS;
}
impl WireMessage for mesos::v1::master::response::GetQuota {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETQUOTA;
}
impl WireMessage for mesos::v1::master::response::GetRoles {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETROLES;
}
impl WireMessage for mesos::v1::master::response::GetState {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETSTATE;
}
impl WireMessage for mesos::v1::master::response::GetTasks {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETTASKS;
}
impl WireMessage for mesos::v1::master::response::GetVersion {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETVERSION;
}
impl WireMessage for mesos::v1::master::response::GetWeights {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_GETWEIGHTS;
}
impl WireMessage for mesos::v1::master::response::ListFiles {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_LISTFILES;
}
impl WireMessage for mesos::v1::master::response::ReadFile {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_MASTER_RESPONSE_READFILE;
}
impl WireMessage for mesos::v1::quota::QuotaConfig {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_QUOTA_QUOTACONFIG;
}
impl WireMessage for mesos::v1::quota::QuotaInfo {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_QUOTA_QUOTAINFO;
}
impl WireMessage for mesos::v1::quota::QuotaRequest {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_QUOTA_QUOTAREQUEST;
}
impl WireMessage for mesos::v1::quota::QuotaStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_QUOTA_QUOTASTATUS;
}
impl WireMessage for mesos::v1::resource_provider::Call {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_CALL;
}
impl WireMessage for mesos::v1::resource_provider::call::Subscribe {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_CALL_SUBSCRIBE;
}
impl WireMessage for mesos::v1::resource_provider::call::UpdateOperationStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEOPERATIONSTATUS;
}
impl WireMessage for mesos::v1::resource_provider::call::UpdatePublishResourcesStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATEPUBLISHRESOURCESSTATUS;
}
impl WireMessage for mesos::v1::resource_provider::call::UpdateState {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_CALL_UPDATESTATE;
}
impl WireMessage for mesos::v1::resource_provider::Event {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_EVENT;
}
impl WireMessage for mesos::v1::resource_provider::event::AcknowledgeOperationStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_EVENT_ACKNOWLEDGEOPERATIONSTATUS;
}
impl WireMessage for mesos::v1::resource_provider::event::ApplyOperation {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_EVENT_APPLYOPERATION;
}
impl WireMessage for mesos::v1::resource_provider::event::PublishResources {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_EVENT_PUBLISHRESOURCES;
}
impl WireMessage for mesos::v1::resource_provider::event::ReconcileOperations {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_EVENT_RECONCILEOPERATIONS;
}
impl WireMessage for mesos::v1::resource_provider::event::Subscribed {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_RESOURCE_PROVIDER_EVENT_SUBSCRIBED;
}
impl WireMessage for mesos::v1::scheduler::ApiResult {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_APIRESULT;
}
impl WireMessage for mesos::v1::scheduler::AttributeConstraint {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT;
}
impl WireMessage for mesos::v1::scheduler::attribute_constraint::Predicate {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE;
}
impl WireMessage for mesos::v1::scheduler::attribute_constraint::predicate::Exists {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_EXISTS;
}
impl WireMessage for mesos::v1::scheduler::attribute_constraint::predicate::NotExists {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_NOTEXISTS;
}
impl WireMessage for mesos::v1::scheduler::attribute_constraint::predicate::TextEquals {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTEQUALS;
}
impl WireMessage for mesos::v1::scheduler::attribute_constraint::predicate::TextMatches {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTMATCHES;
}
impl WireMessage for mesos::v1::scheduler::attribute_constraint::predicate::TextNotEquals {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTNOTEQUALS;
}
impl WireMessage for mesos::v1::scheduler::attribute_constraint::predicate::TextNotMatches {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_PREDICATE_TEXTNOTMATCHES;
}
impl WireMessage for mesos::v1::scheduler::attribute_constraint::Selector {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_ATTRIBUTECONSTRAINT_SELECTOR;
}
impl WireMessage for mesos::v1::scheduler::Call {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL;
}
impl WireMessage for mesos::v1::scheduler::call::Accept {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_ACCEPT;
}
impl WireMessage for mesos::v1::scheduler::call::AcceptInverseOffers {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_ACCEPTINVERSEOFFERS;
}
impl WireMessage for mesos::v1::scheduler::call::Acknowledge {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGE;
}
impl WireMessage for mesos::v1::scheduler::call::AcknowledgeOperationStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_ACKNOWLEDGEOPERATIONSTATUS;
}
impl WireMessage for mesos::v1::scheduler::call::Decline {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_DECLINE;
}
impl WireMessage for mesos::v1::scheduler::call::DeclineInverseOffers {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_DECLINEINVERSEOFFERS;
}
impl WireMessage for mesos::v1::scheduler::call::Kill {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_KILL;
}
impl WireMessage for mesos::v1::scheduler::call::Message {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_MESSAGE;
}
impl WireMessage for mesos::v1::scheduler::call::Reconcile {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_RECONCILE;
}
impl WireMessage for mesos::v1::scheduler::call::reconcile::Task {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_RECONCILE_TASK;
}
impl WireMessage for mesos::v1::scheduler::call::ReconcileOperations {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_RECONCILEOPERATIONS;
}
impl WireMessage for mesos::v1::scheduler::call::reconcile_operations::Operation {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_RECONCILEOPERATIONS_OPERATION;
}
impl WireMessage for mesos::v1::scheduler::call::Request {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_REQUEST;
}
impl WireMessage for mesos::v1::scheduler::call::Revive {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_REVIVE;
}
impl WireMessage for mesos::v1::scheduler::call::Shutdown {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_SHUTDOWN;
}
impl WireMessage for mesos::v1::scheduler::call::Subscribe {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_SUBSCRIBE;
}
impl WireMessage for mesos::v1::scheduler::call::Suppress {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_SUPPRESS;
}
impl WireMessage for mesos::v1::scheduler::call::UpdateFramework {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_CALL_UPDATEFRAMEWORK;
}
impl WireMessage for mesos::v1::scheduler::Event {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT;
}
impl WireMessage for mesos::v1::scheduler::event::Error {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_ERROR;
}
impl WireMessage for mesos::v1::scheduler::event::Failure {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_FAILURE;
}
impl WireMessage for mesos::v1::scheduler::event::InverseOffers {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_INVERSEOFFERS;
}
impl WireMessage for mesos::v1::scheduler::event::Message {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_MESSAGE;
}
impl WireMessage for mesos::v1::scheduler::event::Offers {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_OFFERS;
}
impl WireMessage for mesos::v1::scheduler::event::Rescind {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_RESCIND;
}
impl WireMessage for mesos::v1::scheduler::event::RescindInverseOffer {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_RESCINDINVERSEOFFER;
}
impl WireMessage for mesos::v1::scheduler::event::Subscribed {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_SUBSCRIBED;
}
impl WireMessage for mesos::v1::scheduler::event::Update {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_UPDATE;
}
impl WireMessage for mesos::v1::scheduler::event::UpdateOperationStatus {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_EVENT_UPDATEOPERATIONSTATUS;
}
impl WireMessage for mesos::v1::scheduler::OfferConstraints {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_OFFERCONSTRAINTS;
}
impl WireMessage for mesos::v1::scheduler::offer_constraints::RoleConstraints {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTS;
}
impl WireMessage for mesos::v1::scheduler::offer_constraints::role_constraints::Group {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_OFFERCONSTRAINTS_ROLECONSTRAINTS_GROUP;
}
impl WireMessage for mesos::v1::scheduler::Response {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_RESPONSE;
}
impl WireMessage for mesos::v1::scheduler::response::ReconcileOperations {
    const SCHEMA: &'static MessageSchema = &MESOS_V1_SCHEDULER_RESPONSE_RECONCILEOPERATIONS;
}
