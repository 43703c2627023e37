// Written by the test wire_schema from proto/.

use super::*;

impl mesos::v1::Address {
    /// The value of `hostname`, or its default.
    pub fn hostname(&self) -> &str {
        self.hostname.as_deref().unwrap_or("")
    }

    /// The value of `ip`, or its default.
    pub fn ip(&self) -> &str {
        self.ip.as_deref().unwrap_or("")
    }
}

impl mesos::v1::AgentInfo {
    /// The value of `port`, or its default.
    pub fn port(&self) -> i32 {
        self.port.unwrap_or(5051)
    }
}

impl mesos::v1::agent_info::Capability {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::agent_info::capability::Type {
        self.r#type.and_then(|number| mesos::v1::agent_info::capability::Type::try_from(number).ok()).unwrap_or(mesos::v1::agent_info::capability::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::agent_info::capability::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::Attribute {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::value::Type {
        mesos::v1::value::Type::try_from(self.r#type).unwrap_or(mesos::v1::value::Type::from_str_name("SCALAR").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::value::Type) {
        self.r#type = value as i32;
    }
}

impl mesos::v1::CsiPluginContainerInfo {
    /// The values of `services`.
    pub fn services(&self) -> impl Iterator<Item = mesos::v1::csi_plugin_container_info::Service> + '_ {
        self.services.iter().filter_map(|number| mesos::v1::csi_plugin_container_info::Service::try_from(*number).ok())
    }

    /// Adds a value to `services`.
    pub fn push_services(&mut self, value: mesos::v1::csi_plugin_container_info::Service) {
        self.services.push(value as i32);
    }
}

impl mesos::v1::CsiPluginEndpoint {
    /// The value of `csi_service`, or its default.
    pub fn csi_service(&self) -> mesos::v1::csi_plugin_container_info::Service {
        mesos::v1::csi_plugin_container_info::Service::try_from(self.csi_service).unwrap_or(mesos::v1::csi_plugin_container_info::Service::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `csi_service`.
    pub fn set_csi_service(&mut self, value: mesos::v1::csi_plugin_container_info::Service) {
        self.csi_service = value as i32;
    }
}

impl mesos::v1::CsiPluginInfo {
    /// The value of `name`, or its default.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("default")
    }

    /// The value of `target_path_root`, or its default.
    pub fn target_path_root(&self) -> &str {
        self.target_path_root.as_deref().unwrap_or("")
    }

    /// The value of `target_path_exists`, or its default.
    pub fn target_path_exists(&self) -> bool {
        self.target_path_exists.unwrap_or(false)
    }
}

impl mesos::v1::CapabilityInfo {
    /// The values of `capabilities`.
    pub fn capabilities(&self) -> impl Iterator<Item = mesos::v1::capability_info::Capability> + '_ {
        self.capabilities.iter().filter_map(|number| mesos::v1::capability_info::Capability::try_from(*number).ok())
    }

    /// Adds a value to `capabilities`.
    pub fn push_capabilities(&mut self, value: mesos::v1::capability_info::Capability) {
        self.capabilities.push(value as i32);
    }
}

impl mesos::v1::cgroup_info::blkio::cfq::Statistics {
    /// The value of `sectors`, or its default.
    pub fn sectors(&self) -> u64 {
        self.sectors.unwrap_or(0)
    }

    /// The value of `time`, or its default.
    pub fn time(&self) -> u64 {
        self.time.unwrap_or(0)
    }
}

impl mesos::v1::cgroup_info::blkio::Value {
    /// The value of `op`, or its default.
    pub fn op(&self) -> mesos::v1::cgroup_info::blkio::Operation {
        self.op.and_then(|number| mesos::v1::cgroup_info::blkio::Operation::try_from(number).ok()).unwrap_or(mesos::v1::cgroup_info::blkio::Operation::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `op`.
    pub fn set_op(&mut self, value: mesos::v1::cgroup_info::blkio::Operation) {
        self.op = Some(value as i32);
    }

    /// The value of `value`, or its default.
    pub fn value(&self) -> u64 {
        self.value.unwrap_or(0)
    }
}

impl mesos::v1::cgroup_info::NetCls {
    /// The value of `classid`, or its default.
    pub fn classid(&self) -> u32 {
        self.classid.unwrap_or(0)
    }
}

impl mesos::v1::CheckInfo {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::check_info::Type {
        self.r#type.and_then(|number| mesos::v1::check_info::Type::try_from(number).ok()).unwrap_or(mesos::v1::check_info::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::check_info::Type) {
        self.r#type = Some(value as i32);
    }

    /// The value of `delay_seconds`, or its default.
    pub fn delay_seconds(&self) -> f64 {
        self.delay_seconds.unwrap_or(15.0)
    }

    /// The value of `interval_seconds`, or its default.
    pub fn interval_seconds(&self) -> f64 {
        self.interval_seconds.unwrap_or(10.0)
    }

    /// The value of `timeout_seconds`, or its default.
    pub fn timeout_seconds(&self) -> f64 {
        self.timeout_seconds.unwrap_or(20.0)
    }
}

impl mesos::v1::check_info::Http {
    /// The value of `path`, or its default.
    pub fn path(&self) -> &str {
        self.path.as_deref().unwrap_or("")
    }
}

impl mesos::v1::CheckStatusInfo {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::check_info::Type {
        self.r#type.and_then(|number| mesos::v1::check_info::Type::try_from(number).ok()).unwrap_or(mesos::v1::check_info::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::check_info::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::check_status_info::Command {
    /// The value of `exit_code`, or its default.
    pub fn exit_code(&self) -> i32 {
        self.exit_code.unwrap_or(0)
    }
}

impl mesos::v1::check_status_info::Http {
    /// The value of `status_code`, or its default.
    pub fn status_code(&self) -> u32 {
        self.status_code.unwrap_or(0)
    }
}

impl mesos::v1::check_status_info::Tcp {
    /// The value of `succeeded`, or its default.
    pub fn succeeded(&self) -> bool {
        self.succeeded.unwrap_or(false)
    }
}

impl mesos::v1::CommandInfo {
    /// The value of `value`, or its default.
    pub fn value(&self) -> &str {
        self.value.as_deref().unwrap_or("")
    }

    /// The value of `user`, or its default.
    pub fn user(&self) -> &str {
        self.user.as_deref().unwrap_or("")
    }

    /// The value of `shell`, or its default.
    pub fn shell(&self) -> bool {
        self.shell.unwrap_or(true)
    }
}

impl mesos::v1::command_info::Uri {
    /// The value of `executable`, or its default.
    pub fn executable(&self) -> bool {
        self.executable.unwrap_or(false)
    }

    /// The value of `extract`, or its default.
    pub fn extract(&self) -> bool {
        self.extract.unwrap_or(true)
    }

    /// The value of `cache`, or its default.
    pub fn cache(&self) -> bool {
        self.cache.unwrap_or(false)
    }

    /// The value of `output_file`, or its default.
    pub fn output_file(&self) -> &str {
        self.output_file.as_deref().unwrap_or("")
    }
}

impl Default for mesos::v1::ContainerInfo {
    fn default() -> Self {
        Self {
            r#type: 1,
            volumes: Default::default(),
            docker: Default::default(),
            hostname: Default::default(),
            mesos: Default::default(),
            network_infos: Default::default(),
            linux_info: Default::default(),
            rlimit_info: Default::default(),
            tty_info: Default::default(),
            unknown_fields: Default::default(),
        }
    }
}

impl mesos::v1::ContainerInfo {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::container_info::Type {
        mesos::v1::container_info::Type::try_from(self.r#type).unwrap_or(mesos::v1::container_info::Type::from_str_name("DOCKER").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::container_info::Type) {
        self.r#type = value as i32;
    }

    /// The value of `hostname`, or its default.
    pub fn hostname(&self) -> &str {
        self.hostname.as_deref().unwrap_or("")
    }
}

impl mesos::v1::container_info::DockerInfo {
    /// The value of `network`, or its default.
    pub fn network(&self) -> mesos::v1::container_info::docker_info::Network {
        self.network.and_then(|number| mesos::v1::container_info::docker_info::Network::try_from(number).ok()).unwrap_or(mesos::v1::container_info::docker_info::Network::from_str_name("HOST").unwrap_or_default())
    }

    /// Sets `network`.
    pub fn set_network(&mut self, value: mesos::v1::container_info::docker_info::Network) {
        self.network = Some(value as i32);
    }

    /// The value of `privileged`, or its default.
    pub fn privileged(&self) -> bool {
        self.privileged.unwrap_or(false)
    }

    /// The value of `force_pull_image`, or its default.
    pub fn force_pull_image(&self) -> bool {
        self.force_pull_image.unwrap_or(false)
    }

    /// The value of `volume_driver`, or its default.
    pub fn volume_driver(&self) -> &str {
        self.volume_driver.as_deref().unwrap_or("")
    }
}

impl mesos::v1::container_info::docker_info::PortMapping {
    /// The value of `protocol`, or its default.
    pub fn protocol(&self) -> &str {
        self.protocol.as_deref().unwrap_or("")
    }
}

impl mesos::v1::ContainerStatus {
    /// The value of `executor_pid`, or its default.
    pub fn executor_pid(&self) -> u32 {
        self.executor_pid.unwrap_or(0)
    }
}

impl mesos::v1::Credential {
    /// The value of `secret`, or its default.
    pub fn secret(&self) -> &str {
        self.secret.as_deref().unwrap_or("")
    }
}

impl mesos::v1::Device {
    /// The value of `path`, or its default.
    pub fn path(&self) -> &str {
        self.path.as_deref().unwrap_or("")
    }
}

impl mesos::v1::device_access::Access {
    /// The value of `read`, or its default.
    pub fn read(&self) -> bool {
        self.read.unwrap_or(false)
    }

    /// The value of `write`, or its default.
    pub fn write(&self) -> bool {
        self.write.unwrap_or(false)
    }

    /// The value of `mknod`, or its default.
    pub fn mknod(&self) -> bool {
        self.mknod.unwrap_or(false)
    }
}

impl mesos::v1::DiscoveryInfo {
    /// The value of `visibility`, or its default.
    pub fn visibility(&self) -> mesos::v1::discovery_info::Visibility {
        mesos::v1::discovery_info::Visibility::try_from(self.visibility).unwrap_or(mesos::v1::discovery_info::Visibility::from_str_name("FRAMEWORK").unwrap_or_default())
    }

    /// Sets `visibility`.
    pub fn set_visibility(&mut self, value: mesos::v1::discovery_info::Visibility) {
        self.visibility = value as i32;
    }

    /// The value of `name`, or its default.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("")
    }

    /// The value of `environment`, or its default.
    pub fn environment(&self) -> &str {
        self.environment.as_deref().unwrap_or("")
    }

    /// The value of `location`, or its default.
    pub fn location(&self) -> &str {
        self.location.as_deref().unwrap_or("")
    }

    /// The value of `version`, or its default.
    pub fn version(&self) -> &str {
        self.version.as_deref().unwrap_or("")
    }
}

impl mesos::v1::DiskStatistics {
    /// The value of `limit_bytes`, or its default.
    pub fn limit_bytes(&self) -> u64 {
        self.limit_bytes.unwrap_or(0)
    }

    /// The value of `used_bytes`, or its default.
    pub fn used_bytes(&self) -> u64 {
        self.used_bytes.unwrap_or(0)
    }
}

impl mesos::v1::DrainConfig {
    /// The value of `mark_gone`, or its default.
    pub fn mark_gone(&self) -> bool {
        self.mark_gone.unwrap_or(false)
    }
}

impl mesos::v1::DrainInfo {
    /// The value of `state`, or its default.
    pub fn state(&self) -> mesos::v1::DrainState {
        mesos::v1::DrainState::try_from(self.state).unwrap_or(mesos::v1::DrainState::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `state`.
    pub fn set_state(&mut self, value: mesos::v1::DrainState) {
        self.state = value as i32;
    }
}

impl mesos::v1::environment::Variable {
    /// The value of `value`, or its default.
    pub fn value(&self) -> &str {
        self.value.as_deref().unwrap_or("")
    }

    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::environment::variable::Type {
        self.r#type.and_then(|number| mesos::v1::environment::variable::Type::try_from(number).ok()).unwrap_or(mesos::v1::environment::variable::Type::from_str_name("VALUE").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::environment::variable::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::ExecutorInfo {
    /// The value of `data`, or its default.
    pub fn data(&self) -> &[u8] {
        self.data.as_deref().unwrap_or(&[])
    }

    /// The value of `name`, or its default.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("")
    }

    /// The value of `source`, or its default.
    pub fn source(&self) -> &str {
        self.source.as_deref().unwrap_or("")
    }

    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::executor_info::Type {
        self.r#type.and_then(|number| mesos::v1::executor_info::Type::try_from(number).ok()).unwrap_or(mesos::v1::executor_info::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::executor_info::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::FileInfo {
    /// The value of `nlink`, or its default.
    pub fn nlink(&self) -> i32 {
        self.nlink.unwrap_or(0)
    }

    /// The value of `size`, or its default.
    pub fn size(&self) -> u64 {
        self.size.unwrap_or(0)
    }

    /// The value of `mode`, or its default.
    pub fn mode(&self) -> u32 {
        self.mode.unwrap_or(0)
    }

    /// The value of `uid`, or its default.
    pub fn uid(&self) -> &str {
        self.uid.as_deref().unwrap_or("")
    }

    /// The value of `gid`, or its default.
    pub fn gid(&self) -> &str {
        self.gid.as_deref().unwrap_or("")
    }
}

impl mesos::v1::Filters {
    /// The value of `refuse_seconds`, or its default.
    pub fn refuse_seconds(&self) -> f64 {
        self.refuse_seconds.unwrap_or(5.0)
    }
}

impl mesos::v1::Flag {
    /// The value of `value`, or its default.
    pub fn value(&self) -> &str {
        self.value.as_deref().unwrap_or("")
    }
}

impl mesos::v1::FrameworkInfo {
    /// The value of `failover_timeout`, or its default.
    pub fn failover_timeout(&self) -> f64 {
        self.failover_timeout.unwrap_or(0.0)
    }

    /// The value of `checkpoint`, or its default.
    pub fn checkpoint(&self) -> bool {
        self.checkpoint.unwrap_or(false)
    }

    /// The value of `role`, or its default.
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("*")
    }

    /// The value of `hostname`, or its default.
    pub fn hostname(&self) -> &str {
        self.hostname.as_deref().unwrap_or("")
    }

    /// The value of `principal`, or its default.
    pub fn principal(&self) -> &str {
        self.principal.as_deref().unwrap_or("")
    }

    /// The value of `webui_url`, or its default.
    pub fn webui_url(&self) -> &str {
        self.webui_url.as_deref().unwrap_or("")
    }
}

impl mesos::v1::framework_info::Capability {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::framework_info::capability::Type {
        self.r#type.and_then(|number| mesos::v1::framework_info::capability::Type::try_from(number).ok()).unwrap_or(mesos::v1::framework_info::capability::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::framework_info::capability::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::HealthCheck {
    /// The value of `delay_seconds`, or its default.
    pub fn delay_seconds(&self) -> f64 {
        self.delay_seconds.unwrap_or(15.0)
    }

    /// The value of `interval_seconds`, or its default.
    pub fn interval_seconds(&self) -> f64 {
        self.interval_seconds.unwrap_or(10.0)
    }

    /// The value of `timeout_seconds`, or its default.
    pub fn timeout_seconds(&self) -> f64 {
        self.timeout_seconds.unwrap_or(20.0)
    }

    /// The value of `consecutive_failures`, or its default.
    pub fn consecutive_failures(&self) -> u32 {
        self.consecutive_failures.unwrap_or(3)
    }

    /// The value of `grace_period_seconds`, or its default.
    pub fn grace_period_seconds(&self) -> f64 {
        self.grace_period_seconds.unwrap_or(10.0)
    }

    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::health_check::Type {
        self.r#type.and_then(|number| mesos::v1::health_check::Type::try_from(number).ok()).unwrap_or(mesos::v1::health_check::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::health_check::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::health_check::HttpCheckInfo {
    /// The value of `path`, or its default.
    pub fn path(&self) -> &str {
        self.path.as_deref().unwrap_or("")
    }

    /// The value of `scheme`, or its default.
    pub fn scheme(&self) -> &str {
        self.scheme.as_deref().unwrap_or("")
    }

    /// The value of `protocol`, or its default.
    pub fn protocol(&self) -> mesos::v1::network_info::Protocol {
        self.protocol.and_then(|number| mesos::v1::network_info::Protocol::try_from(number).ok()).unwrap_or(mesos::v1::network_info::Protocol::from_str_name("IPv4").unwrap_or_default())
    }

    /// Sets `protocol`.
    pub fn set_protocol(&mut self, value: mesos::v1::network_info::Protocol) {
        self.protocol = Some(value as i32);
    }
}

impl mesos::v1::health_check::TcpCheckInfo {
    /// The value of `protocol`, or its default.
    pub fn protocol(&self) -> mesos::v1::network_info::Protocol {
        self.protocol.and_then(|number| mesos::v1::network_info::Protocol::try_from(number).ok()).unwrap_or(mesos::v1::network_info::Protocol::from_str_name("IPv4").unwrap_or_default())
    }

    /// Sets `protocol`.
    pub fn set_protocol(&mut self, value: mesos::v1::network_info::Protocol) {
        self.protocol = Some(value as i32);
    }
}

impl mesos::v1::IcmpStatistics {
    /// The value of `in_msgs`, or its default.
    pub fn in_msgs(&self) -> i64 {
        self.in_msgs.unwrap_or(0)
    }

    /// The value of `in_errors`, or its default.
    pub fn in_errors(&self) -> i64 {
        self.in_errors.unwrap_or(0)
    }

    /// The value of `in_csum_errors`, or its default.
    pub fn in_csum_errors(&self) -> i64 {
        self.in_csum_errors.unwrap_or(0)
    }

    /// The value of `in_dest_unreachs`, or its default.
    pub fn in_dest_unreachs(&self) -> i64 {
        self.in_dest_unreachs.unwrap_or(0)
    }

    /// The value of `in_time_excds`, or its default.
    pub fn in_time_excds(&self) -> i64 {
        self.in_time_excds.unwrap_or(0)
    }

    /// The value of `in_parm_probs`, or its default.
    pub fn in_parm_probs(&self) -> i64 {
        self.in_parm_probs.unwrap_or(0)
    }

    /// The value of `in_src_quenchs`, or its default.
    pub fn in_src_quenchs(&self) -> i64 {
        self.in_src_quenchs.unwrap_or(0)
    }

    /// The value of `in_redirects`, or its default.
    pub fn in_redirects(&self) -> i64 {
        self.in_redirects.unwrap_or(0)
    }

    /// The value of `in_echos`, or its default.
    pub fn in_echos(&self) -> i64 {
        self.in_echos.unwrap_or(0)
    }

    /// The value of `in_echo_reps`, or its default.
    pub fn in_echo_reps(&self) -> i64 {
        self.in_echo_reps.unwrap_or(0)
    }

    /// The value of `in_timestamps`, or its default.
    pub fn in_timestamps(&self) -> i64 {
        self.in_timestamps.unwrap_or(0)
    }

    /// The value of `in_timestamp_reps`, or its default.
    pub fn in_timestamp_reps(&self) -> i64 {
        self.in_timestamp_reps.unwrap_or(0)
    }

    /// The value of `in_addr_masks`, or its default.
    pub fn in_addr_masks(&self) -> i64 {
        self.in_addr_masks.unwrap_or(0)
    }

    /// The value of `in_addr_mask_reps`, or its default.
    pub fn in_addr_mask_reps(&self) -> i64 {
        self.in_addr_mask_reps.unwrap_or(0)
    }

    /// The value of `out_msgs`, or its default.
    pub fn out_msgs(&self) -> i64 {
        self.out_msgs.unwrap_or(0)
    }

    /// The value of `out_errors`, or its default.
    pub fn out_errors(&self) -> i64 {
        self.out_errors.unwrap_or(0)
    }

    /// The value of `out_dest_unreachs`, or its default.
    pub fn out_dest_unreachs(&self) -> i64 {
        self.out_dest_unreachs.unwrap_or(0)
    }

    /// The value of `out_time_excds`, or its default.
    pub fn out_time_excds(&self) -> i64 {
        self.out_time_excds.unwrap_or(0)
    }

    /// The value of `out_parm_probs`, or its default.
    pub fn out_parm_probs(&self) -> i64 {
        self.out_parm_probs.unwrap_or(0)
    }

    /// The value of `out_src_quenchs`, or its default.
    pub fn out_src_quenchs(&self) -> i64 {
        self.out_src_quenchs.unwrap_or(0)
    }

    /// The value of `out_redirects`, or its default.
    pub fn out_redirects(&self) -> i64 {
        self.out_redirects.unwrap_or(0)
    }

    /// The value of `out_echos`, or its default.
    pub fn out_echos(&self) -> i64 {
        self.out_echos.unwrap_or(0)
    }

    /// The value of `out_echo_reps`, or its default.
    pub fn out_echo_reps(&self) -> i64 {
        self.out_echo_reps.unwrap_or(0)
    }

    /// The value of `out_timestamps`, or its default.
    pub fn out_timestamps(&self) -> i64 {
        self.out_timestamps.unwrap_or(0)
    }

    /// The value of `out_timestamp_reps`, or its default.
    pub fn out_timestamp_reps(&self) -> i64 {
        self.out_timestamp_reps.unwrap_or(0)
    }

    /// The value of `out_addr_masks`, or its default.
    pub fn out_addr_masks(&self) -> i64 {
        self.out_addr_masks.unwrap_or(0)
    }

    /// The value of `out_addr_mask_reps`, or its default.
    pub fn out_addr_mask_reps(&self) -> i64 {
        self.out_addr_mask_reps.unwrap_or(0)
    }
}

impl Default for mesos::v1::Image {
    fn default() -> Self {
        Self {
            r#type: 1,
            appc: Default::default(),
            docker: Default::default(),
            cached: Default::default(),
            unknown_fields: Default::default(),
        }
    }
}

impl mesos::v1::Image {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::image::Type {
        mesos::v1::image::Type::try_from(self.r#type).unwrap_or(mesos::v1::image::Type::from_str_name("APPC").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::image::Type) {
        self.r#type = value as i32;
    }

    /// The value of `cached`, or its default.
    pub fn cached(&self) -> bool {
        self.cached.unwrap_or(true)
    }
}

impl mesos::v1::image::Appc {
    /// The value of `id`, or its default.
    pub fn id(&self) -> &str {
        self.id.as_deref().unwrap_or("")
    }
}

impl mesos::v1::IpStatistics {
    /// The value of `forwarding`, or its default.
    pub fn forwarding(&self) -> i64 {
        self.forwarding.unwrap_or(0)
    }

    /// The value of `default_ttl`, or its default.
    pub fn default_ttl(&self) -> i64 {
        self.default_ttl.unwrap_or(0)
    }

    /// The value of `in_receives`, or its default.
    pub fn in_receives(&self) -> i64 {
        self.in_receives.unwrap_or(0)
    }

    /// The value of `in_hdr_errors`, or its default.
    pub fn in_hdr_errors(&self) -> i64 {
        self.in_hdr_errors.unwrap_or(0)
    }

    /// The value of `in_addr_errors`, or its default.
    pub fn in_addr_errors(&self) -> i64 {
        self.in_addr_errors.unwrap_or(0)
    }

    /// The value of `forw_datagrams`, or its default.
    pub fn forw_datagrams(&self) -> i64 {
        self.forw_datagrams.unwrap_or(0)
    }

    /// The value of `in_unknown_protos`, or its default.
    pub fn in_unknown_protos(&self) -> i64 {
        self.in_unknown_protos.unwrap_or(0)
    }

    /// The value of `in_discards`, or its default.
    pub fn in_discards(&self) -> i64 {
        self.in_discards.unwrap_or(0)
    }

    /// The value of `in_delivers`, or its default.
    pub fn in_delivers(&self) -> i64 {
        self.in_delivers.unwrap_or(0)
    }

    /// The value of `out_requests`, or its default.
    pub fn out_requests(&self) -> i64 {
        self.out_requests.unwrap_or(0)
    }

    /// The value of `out_discards`, or its default.
    pub fn out_discards(&self) -> i64 {
        self.out_discards.unwrap_or(0)
    }

    /// The value of `out_no_routes`, or its default.
    pub fn out_no_routes(&self) -> i64 {
        self.out_no_routes.unwrap_or(0)
    }

    /// The value of `reasm_timeout`, or its default.
    pub fn reasm_timeout(&self) -> i64 {
        self.reasm_timeout.unwrap_or(0)
    }

    /// The value of `reasm_reqds`, or its default.
    pub fn reasm_reqds(&self) -> i64 {
        self.reasm_reqds.unwrap_or(0)
    }

    /// The value of `reasm_o_ks`, or its default.
    pub fn reasm_o_ks(&self) -> i64 {
        self.reasm_o_ks.unwrap_or(0)
    }

    /// The value of `reasm_fails`, or its default.
    pub fn reasm_fails(&self) -> i64 {
        self.reasm_fails.unwrap_or(0)
    }

    /// The value of `frag_o_ks`, or its default.
    pub fn frag_o_ks(&self) -> i64 {
        self.frag_o_ks.unwrap_or(0)
    }

    /// The value of `frag_fails`, or its default.
    pub fn frag_fails(&self) -> i64 {
        self.frag_fails.unwrap_or(0)
    }

    /// The value of `frag_creates`, or its default.
    pub fn frag_creates(&self) -> i64 {
        self.frag_creates.unwrap_or(0)
    }
}

impl mesos::v1::Label {
    /// The value of `value`, or its default.
    pub fn value(&self) -> &str {
        self.value.as_deref().unwrap_or("")
    }
}

impl mesos::v1::LinuxInfo {
    /// The value of `share_pid_namespace`, or its default.
    pub fn share_pid_namespace(&self) -> bool {
        self.share_pid_namespace.unwrap_or(false)
    }

    /// The value of `ipc_mode`, or its default.
    pub fn ipc_mode(&self) -> mesos::v1::linux_info::IpcMode {
        self.ipc_mode.and_then(|number| mesos::v1::linux_info::IpcMode::try_from(number).ok()).unwrap_or(mesos::v1::linux_info::IpcMode::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `ipc_mode`.
    pub fn set_ipc_mode(&mut self, value: mesos::v1::linux_info::IpcMode) {
        self.ipc_mode = Some(value as i32);
    }

    /// The value of `shm_size`, or its default.
    pub fn shm_size(&self) -> u32 {
        self.shm_size.unwrap_or(0)
    }

    /// The value of `share_cgroups`, or its default.
    pub fn share_cgroups(&self) -> bool {
        self.share_cgroups.unwrap_or(true)
    }
}

impl mesos::v1::MachineId {
    /// The value of `hostname`, or its default.
    pub fn hostname(&self) -> &str {
        self.hostname.as_deref().unwrap_or("")
    }

    /// The value of `ip`, or its default.
    pub fn ip(&self) -> &str {
        self.ip.as_deref().unwrap_or("")
    }
}

impl mesos::v1::MachineInfo {
    /// The value of `mode`, or its default.
    pub fn mode(&self) -> mesos::v1::machine_info::Mode {
        self.mode.and_then(|number| mesos::v1::machine_info::Mode::try_from(number).ok()).unwrap_or(mesos::v1::machine_info::Mode::from_str_name("UP").unwrap_or_default())
    }

    /// Sets `mode`.
    pub fn set_mode(&mut self, value: mesos::v1::machine_info::Mode) {
        self.mode = Some(value as i32);
    }
}

impl Default for mesos::v1::MasterInfo {
    fn default() -> Self {
        Self {
            id: Default::default(),
            ip: Default::default(),
            port: 5050,
            pid: Default::default(),
            hostname: Default::default(),
            version: Default::default(),
            address: Default::default(),
            domain: Default::default(),
            capabilities: Default::default(),
            unknown_fields: Default::default(),
        }
    }
}

impl mesos::v1::MasterInfo {
    /// The value of `pid`, or its default.
    pub fn pid(&self) -> &str {
        self.pid.as_deref().unwrap_or("")
    }

    /// The value of `hostname`, or its default.
    pub fn hostname(&self) -> &str {
        self.hostname.as_deref().unwrap_or("")
    }

    /// The value of `version`, or its default.
    pub fn version(&self) -> &str {
        self.version.as_deref().unwrap_or("")
    }
}

impl mesos::v1::master_info::Capability {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::master_info::capability::Type {
        self.r#type.and_then(|number| mesos::v1::master_info::capability::Type::try_from(number).ok()).unwrap_or(mesos::v1::master_info::capability::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::master_info::capability::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::Metric {
    /// The value of `value`, or its default.
    pub fn value(&self) -> f64 {
        self.value.unwrap_or(0.0)
    }
}

impl mesos::v1::MountPropagation {
    /// The value of `mode`, or its default.
    pub fn mode(&self) -> mesos::v1::mount_propagation::Mode {
        self.mode.and_then(|number| mesos::v1::mount_propagation::Mode::try_from(number).ok()).unwrap_or(mesos::v1::mount_propagation::Mode::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `mode`.
    pub fn set_mode(&mut self, value: mesos::v1::mount_propagation::Mode) {
        self.mode = Some(value as i32);
    }
}

impl mesos::v1::NetworkInfo {
    /// The value of `name`, or its default.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("")
    }
}

impl mesos::v1::network_info::IpAddress {
    /// The value of `protocol`, or its default.
    pub fn protocol(&self) -> mesos::v1::network_info::Protocol {
        self.protocol.and_then(|number| mesos::v1::network_info::Protocol::try_from(number).ok()).unwrap_or(mesos::v1::network_info::Protocol::from_str_name("IPv4").unwrap_or_default())
    }

    /// Sets `protocol`.
    pub fn set_protocol(&mut self, value: mesos::v1::network_info::Protocol) {
        self.protocol = Some(value as i32);
    }

    /// The value of `ip_address`, or its default.
    pub fn ip_address(&self) -> &str {
        self.ip_address.as_deref().unwrap_or("")
    }
}

impl mesos::v1::network_info::PortMapping {
    /// The value of `protocol`, or its default.
    pub fn protocol(&self) -> &str {
        self.protocol.as_deref().unwrap_or("")
    }
}

impl mesos::v1::offer::Operation {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::offer::operation::Type {
        self.r#type.and_then(|number| mesos::v1::offer::operation::Type::try_from(number).ok()).unwrap_or(mesos::v1::offer::operation::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::offer::operation::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::offer::operation::CreateDisk {
    /// The value of `target_type`, or its default.
    pub fn target_type(&self) -> mesos::v1::resource::disk_info::source::Type {
        mesos::v1::resource::disk_info::source::Type::try_from(self.target_type).unwrap_or(mesos::v1::resource::disk_info::source::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `target_type`.
    pub fn set_target_type(&mut self, value: mesos::v1::resource::disk_info::source::Type) {
        self.target_type = value as i32;
    }

    /// The value of `target_profile`, or its default.
    pub fn target_profile(&self) -> &str {
        self.target_profile.as_deref().unwrap_or("")
    }
}

impl mesos::v1::OperationStatus {
    /// The value of `state`, or its default.
    pub fn state(&self) -> mesos::v1::OperationState {
        mesos::v1::OperationState::try_from(self.state).unwrap_or(mesos::v1::OperationState::from_str_name("OPERATION_UNSUPPORTED").unwrap_or_default())
    }

    /// Sets `state`.
    pub fn set_state(&mut self, value: mesos::v1::OperationState) {
        self.state = value as i32;
    }

    /// The value of `message`, or its default.
    pub fn message(&self) -> &str {
        self.message.as_deref().unwrap_or("")
    }
}

impl mesos::v1::PerfStatistics {
    /// The value of `cycles`, or its default.
    pub fn cycles(&self) -> u64 {
        self.cycles.unwrap_or(0)
    }

    /// The value of `stalled_cycles_frontend`, or its default.
    pub fn stalled_cycles_frontend(&self) -> u64 {
        self.stalled_cycles_frontend.unwrap_or(0)
    }

    /// The value of `stalled_cycles_backend`, or its default.
    pub fn stalled_cycles_backend(&self) -> u64 {
        self.stalled_cycles_backend.unwrap_or(0)
    }

    /// The value of `instructions`, or its default.
    pub fn instructions(&self) -> u64 {
        self.instructions.unwrap_or(0)
    }

    /// The value of `cache_references`, or its default.
    pub fn cache_references(&self) -> u64 {
        self.cache_references.unwrap_or(0)
    }

    /// The value of `cache_misses`, or its default.
    pub fn cache_misses(&self) -> u64 {
        self.cache_misses.unwrap_or(0)
    }

    /// The value of `branches`, or its default.
    pub fn branches(&self) -> u64 {
        self.branches.unwrap_or(0)
    }

    /// The value of `branch_misses`, or its default.
    pub fn branch_misses(&self) -> u64 {
        self.branch_misses.unwrap_or(0)
    }

    /// The value of `bus_cycles`, or its default.
    pub fn bus_cycles(&self) -> u64 {
        self.bus_cycles.unwrap_or(0)
    }

    /// The value of `ref_cycles`, or its default.
    pub fn ref_cycles(&self) -> u64 {
        self.ref_cycles.unwrap_or(0)
    }

    /// The value of `cpu_clock`, or its default.
    pub fn cpu_clock(&self) -> f64 {
        self.cpu_clock.unwrap_or(0.0)
    }

    /// The value of `task_clock`, or its default.
    pub fn task_clock(&self) -> f64 {
        self.task_clock.unwrap_or(0.0)
    }

    /// The value of `page_faults`, or its default.
    pub fn page_faults(&self) -> u64 {
        self.page_faults.unwrap_or(0)
    }

    /// The value of `minor_faults`, or its default.
    pub fn minor_faults(&self) -> u64 {
        self.minor_faults.unwrap_or(0)
    }

    /// The value of `major_faults`, or its default.
    pub fn major_faults(&self) -> u64 {
        self.major_faults.unwrap_or(0)
    }

    /// The value of `context_switches`, or its default.
    pub fn context_switches(&self) -> u64 {
        self.context_switches.unwrap_or(0)
    }

    /// The value of `cpu_migrations`, or its default.
    pub fn cpu_migrations(&self) -> u64 {
        self.cpu_migrations.unwrap_or(0)
    }

    /// The value of `alignment_faults`, or its default.
    pub fn alignment_faults(&self) -> u64 {
        self.alignment_faults.unwrap_or(0)
    }

    /// The value of `emulation_faults`, or its default.
    pub fn emulation_faults(&self) -> u64 {
        self.emulation_faults.unwrap_or(0)
    }

    /// The value of `l1_dcache_loads`, or its default.
    pub fn l1_dcache_loads(&self) -> u64 {
        self.l1_dcache_loads.unwrap_or(0)
    }

    /// The value of `l1_dcache_load_misses`, or its default.
    pub fn l1_dcache_load_misses(&self) -> u64 {
        self.l1_dcache_load_misses.unwrap_or(0)
    }

    /// The value of `l1_dcache_stores`, or its default.
    pub fn l1_dcache_stores(&self) -> u64 {
        self.l1_dcache_stores.unwrap_or(0)
    }

    /// The value of `l1_dcache_store_misses`, or its default.
    pub fn l1_dcache_store_misses(&self) -> u64 {
        self.l1_dcache_store_misses.unwrap_or(0)
    }

    /// The value of `l1_dcache_prefetches`, or its default.
    pub fn l1_dcache_prefetches(&self) -> u64 {
        self.l1_dcache_prefetches.unwrap_or(0)
    }

    /// The value of `l1_dcache_prefetch_misses`, or its default.
    pub fn l1_dcache_prefetch_misses(&self) -> u64 {
        self.l1_dcache_prefetch_misses.unwrap_or(0)
    }

    /// The value of `l1_icache_loads`, or its default.
    pub fn l1_icache_loads(&self) -> u64 {
        self.l1_icache_loads.unwrap_or(0)
    }

    /// The value of `l1_icache_load_misses`, or its default.
    pub fn l1_icache_load_misses(&self) -> u64 {
        self.l1_icache_load_misses.unwrap_or(0)
    }

    /// The value of `l1_icache_prefetches`, or its default.
    pub fn l1_icache_prefetches(&self) -> u64 {
        self.l1_icache_prefetches.unwrap_or(0)
    }

    /// The value of `l1_icache_prefetch_misses`, or its default.
    pub fn l1_icache_prefetch_misses(&self) -> u64 {
        self.l1_icache_prefetch_misses.unwrap_or(0)
    }

    /// The value of `llc_loads`, or its default.
    pub fn llc_loads(&self) -> u64 {
        self.llc_loads.unwrap_or(0)
    }

    /// The value of `llc_load_misses`, or its default.
    pub fn llc_load_misses(&self) -> u64 {
        self.llc_load_misses.unwrap_or(0)
    }

    /// The value of `llc_stores`, or its default.
    pub fn llc_stores(&self) -> u64 {
        self.llc_stores.unwrap_or(0)
    }

    /// The value of `llc_store_misses`, or its default.
    pub fn llc_store_misses(&self) -> u64 {
        self.llc_store_misses.unwrap_or(0)
    }

    /// The value of `llc_prefetches`, or its default.
    pub fn llc_prefetches(&self) -> u64 {
        self.llc_prefetches.unwrap_or(0)
    }

    /// The value of `llc_prefetch_misses`, or its default.
    pub fn llc_prefetch_misses(&self) -> u64 {
        self.llc_prefetch_misses.unwrap_or(0)
    }

    /// The value of `dtlb_loads`, or its default.
    pub fn dtlb_loads(&self) -> u64 {
        self.dtlb_loads.unwrap_or(0)
    }

    /// The value of `dtlb_load_misses`, or its default.
    pub fn dtlb_load_misses(&self) -> u64 {
        self.dtlb_load_misses.unwrap_or(0)
    }

    /// The value of `dtlb_stores`, or its default.
    pub fn dtlb_stores(&self) -> u64 {
        self.dtlb_stores.unwrap_or(0)
    }

    /// The value of `dtlb_store_misses`, or its default.
    pub fn dtlb_store_misses(&self) -> u64 {
        self.dtlb_store_misses.unwrap_or(0)
    }

    /// The value of `dtlb_prefetches`, or its default.
    pub fn dtlb_prefetches(&self) -> u64 {
        self.dtlb_prefetches.unwrap_or(0)
    }

    /// The value of `dtlb_prefetch_misses`, or its default.
    pub fn dtlb_prefetch_misses(&self) -> u64 {
        self.dtlb_prefetch_misses.unwrap_or(0)
    }

    /// The value of `itlb_loads`, or its default.
    pub fn itlb_loads(&self) -> u64 {
        self.itlb_loads.unwrap_or(0)
    }

    /// The value of `itlb_load_misses`, or its default.
    pub fn itlb_load_misses(&self) -> u64 {
        self.itlb_load_misses.unwrap_or(0)
    }

    /// The value of `branch_loads`, or its default.
    pub fn branch_loads(&self) -> u64 {
        self.branch_loads.unwrap_or(0)
    }

    /// The value of `branch_load_misses`, or its default.
    pub fn branch_load_misses(&self) -> u64 {
        self.branch_load_misses.unwrap_or(0)
    }

    /// The value of `node_loads`, or its default.
    pub fn node_loads(&self) -> u64 {
        self.node_loads.unwrap_or(0)
    }

    /// The value of `node_load_misses`, or its default.
    pub fn node_load_misses(&self) -> u64 {
        self.node_load_misses.unwrap_or(0)
    }

    /// The value of `node_stores`, or its default.
    pub fn node_stores(&self) -> u64 {
        self.node_stores.unwrap_or(0)
    }

    /// The value of `node_store_misses`, or its default.
    pub fn node_store_misses(&self) -> u64 {
        self.node_store_misses.unwrap_or(0)
    }

    /// The value of `node_prefetches`, or its default.
    pub fn node_prefetches(&self) -> u64 {
        self.node_prefetches.unwrap_or(0)
    }

    /// The value of `node_prefetch_misses`, or its default.
    pub fn node_prefetch_misses(&self) -> u64 {
        self.node_prefetch_misses.unwrap_or(0)
    }
}

impl mesos::v1::Port {
    /// The value of `name`, or its default.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("")
    }

    /// The value of `protocol`, or its default.
    pub fn protocol(&self) -> &str {
        self.protocol.as_deref().unwrap_or("")
    }

    /// The value of `visibility`, or its default.
    pub fn visibility(&self) -> mesos::v1::discovery_info::Visibility {
        self.visibility.and_then(|number| mesos::v1::discovery_info::Visibility::try_from(number).ok()).unwrap_or(mesos::v1::discovery_info::Visibility::from_str_name("FRAMEWORK").unwrap_or_default())
    }

    /// Sets `visibility`.
    pub fn set_visibility(&mut self, value: mesos::v1::discovery_info::Visibility) {
        self.visibility = Some(value as i32);
    }
}

impl mesos::v1::r_limit_info::RLimit {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::r_limit_info::r_limit::Type {
        self.r#type.and_then(|number| mesos::v1::r_limit_info::r_limit::Type::try_from(number).ok()).unwrap_or(mesos::v1::r_limit_info::r_limit::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::r_limit_info::r_limit::Type) {
        self.r#type = Some(value as i32);
    }

    /// The value of `hard`, or its default.
    pub fn hard(&self) -> u64 {
        self.hard.unwrap_or(0)
    }

    /// The value of `soft`, or its default.
    pub fn soft(&self) -> u64 {
        self.soft.unwrap_or(0)
    }
}

impl mesos::v1::RateLimit {
    /// The value of `qps`, or its default.
    pub fn qps(&self) -> f64 {
        self.qps.unwrap_or(0.0)
    }

    /// The value of `capacity`, or its default.
    pub fn capacity(&self) -> u64 {
        self.capacity.unwrap_or(0)
    }
}

impl mesos::v1::RateLimits {
    /// The value of `aggregate_default_qps`, or its default.
    pub fn aggregate_default_qps(&self) -> f64 {
        self.aggregate_default_qps.unwrap_or(0.0)
    }

    /// The value of `aggregate_default_capacity`, or its default.
    pub fn aggregate_default_capacity(&self) -> u64 {
        self.aggregate_default_capacity.unwrap_or(0)
    }
}

impl mesos::v1::Resource {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::value::Type {
        mesos::v1::value::Type::try_from(self.r#type).unwrap_or(mesos::v1::value::Type::from_str_name("SCALAR").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::value::Type) {
        self.r#type = value as i32;
    }

    /// The value of `role`, or its default.
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("*")
    }
}

impl mesos::v1::resource::AllocationInfo {
    /// The value of `role`, or its default.
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("")
    }
}

impl mesos::v1::resource::disk_info::Persistence {
    /// The value of `principal`, or its default.
    pub fn principal(&self) -> &str {
        self.principal.as_deref().unwrap_or("")
    }
}

impl mesos::v1::resource::disk_info::Source {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::resource::disk_info::source::Type {
        mesos::v1::resource::disk_info::source::Type::try_from(self.r#type).unwrap_or(mesos::v1::resource::disk_info::source::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::resource::disk_info::source::Type) {
        self.r#type = value as i32;
    }

    /// The value of `id`, or its default.
    pub fn id(&self) -> &str {
        self.id.as_deref().unwrap_or("")
    }

    /// The value of `profile`, or its default.
    pub fn profile(&self) -> &str {
        self.profile.as_deref().unwrap_or("")
    }

    /// The value of `vendor`, or its default.
    pub fn vendor(&self) -> &str {
        self.vendor.as_deref().unwrap_or("")
    }
}

impl mesos::v1::resource::disk_info::source::Mount {
    /// The value of `root`, or its default.
    pub fn root(&self) -> &str {
        self.root.as_deref().unwrap_or("")
    }
}

impl mesos::v1::resource::disk_info::source::Path {
    /// The value of `root`, or its default.
    pub fn root(&self) -> &str {
        self.root.as_deref().unwrap_or("")
    }
}

impl mesos::v1::resource::ReservationInfo {
    /// The value of `principal`, or its default.
    pub fn principal(&self) -> &str {
        self.principal.as_deref().unwrap_or("")
    }

    /// The value of `role`, or its default.
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("")
    }

    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::resource::reservation_info::Type {
        self.r#type.and_then(|number| mesos::v1::resource::reservation_info::Type::try_from(number).ok()).unwrap_or(mesos::v1::resource::reservation_info::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::resource::reservation_info::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::resource_provider_info::Storage {
    /// The value of `reconciliation_interval_seconds`, or its default.
    pub fn reconciliation_interval_seconds(&self) -> f64 {
        self.reconciliation_interval_seconds.unwrap_or(0.0)
    }
}

impl mesos::v1::ResourceStatistics {
    /// The value of `cpus_user_time_secs`, or its default.
    pub fn cpus_user_time_secs(&self) -> f64 {
        self.cpus_user_time_secs.unwrap_or(0.0)
    }

    /// The value of `cpus_system_time_secs`, or its default.
    pub fn cpus_system_time_secs(&self) -> f64 {
        self.cpus_system_time_secs.unwrap_or(0.0)
    }

    /// The value of `cpus_limit`, or its default.
    pub fn cpus_limit(&self) -> f64 {
        self.cpus_limit.unwrap_or(0.0)
    }

    /// The value of `mem_rss_bytes`, or its default.
    pub fn mem_rss_bytes(&self) -> u64 {
        self.mem_rss_bytes.unwrap_or(0)
    }

    /// The value of `mem_limit_bytes`, or its default.
    pub fn mem_limit_bytes(&self) -> u64 {
        self.mem_limit_bytes.unwrap_or(0)
    }

    /// The value of `cpus_nr_periods`, or its default.
    pub fn cpus_nr_periods(&self) -> u32 {
        self.cpus_nr_periods.unwrap_or(0)
    }

    /// The value of `cpus_nr_throttled`, or its default.
    pub fn cpus_nr_throttled(&self) -> u32 {
        self.cpus_nr_throttled.unwrap_or(0)
    }

    /// The value of `cpus_throttled_time_secs`, or its default.
    pub fn cpus_throttled_time_secs(&self) -> f64 {
        self.cpus_throttled_time_secs.unwrap_or(0.0)
    }

    /// The value of `mem_file_bytes`, or its default.
    pub fn mem_file_bytes(&self) -> u64 {
        self.mem_file_bytes.unwrap_or(0)
    }

    /// The value of `mem_anon_bytes`, or its default.
    pub fn mem_anon_bytes(&self) -> u64 {
        self.mem_anon_bytes.unwrap_or(0)
    }

    /// The value of `mem_mapped_file_bytes`, or its default.
    pub fn mem_mapped_file_bytes(&self) -> u64 {
        self.mem_mapped_file_bytes.unwrap_or(0)
    }

    /// The value of `net_rx_packets`, or its default.
    pub fn net_rx_packets(&self) -> u64 {
        self.net_rx_packets.unwrap_or(0)
    }

    /// The value of `net_rx_bytes`, or its default.
    pub fn net_rx_bytes(&self) -> u64 {
        self.net_rx_bytes.unwrap_or(0)
    }

    /// The value of `net_rx_errors`, or its default.
    pub fn net_rx_errors(&self) -> u64 {
        self.net_rx_errors.unwrap_or(0)
    }

    /// The value of `net_rx_dropped`, or its default.
    pub fn net_rx_dropped(&self) -> u64 {
        self.net_rx_dropped.unwrap_or(0)
    }

    /// The value of `net_tx_packets`, or its default.
    pub fn net_tx_packets(&self) -> u64 {
        self.net_tx_packets.unwrap_or(0)
    }

    /// The value of `net_tx_bytes`, or its default.
    pub fn net_tx_bytes(&self) -> u64 {
        self.net_tx_bytes.unwrap_or(0)
    }

    /// The value of `net_tx_errors`, or its default.
    pub fn net_tx_errors(&self) -> u64 {
        self.net_tx_errors.unwrap_or(0)
    }

    /// The value of `net_tx_dropped`, or its default.
    pub fn net_tx_dropped(&self) -> u64 {
        self.net_tx_dropped.unwrap_or(0)
    }

    /// The value of `net_tcp_rtt_microsecs_p50`, or its default.
    pub fn net_tcp_rtt_microsecs_p50(&self) -> f64 {
        self.net_tcp_rtt_microsecs_p50.unwrap_or(0.0)
    }

    /// The value of `net_tcp_rtt_microsecs_p90`, or its default.
    pub fn net_tcp_rtt_microsecs_p90(&self) -> f64 {
        self.net_tcp_rtt_microsecs_p90.unwrap_or(0.0)
    }

    /// The value of `net_tcp_rtt_microsecs_p95`, or its default.
    pub fn net_tcp_rtt_microsecs_p95(&self) -> f64 {
        self.net_tcp_rtt_microsecs_p95.unwrap_or(0.0)
    }

    /// The value of `net_tcp_rtt_microsecs_p99`, or its default.
    pub fn net_tcp_rtt_microsecs_p99(&self) -> f64 {
        self.net_tcp_rtt_microsecs_p99.unwrap_or(0.0)
    }

    /// The value of `disk_limit_bytes`, or its default.
    pub fn disk_limit_bytes(&self) -> u64 {
        self.disk_limit_bytes.unwrap_or(0)
    }

    /// The value of `disk_used_bytes`, or its default.
    pub fn disk_used_bytes(&self) -> u64 {
        self.disk_used_bytes.unwrap_or(0)
    }

    /// The value of `net_tcp_active_connections`, or its default.
    pub fn net_tcp_active_connections(&self) -> f64 {
        self.net_tcp_active_connections.unwrap_or(0.0)
    }

    /// The value of `net_tcp_time_wait_connections`, or its default.
    pub fn net_tcp_time_wait_connections(&self) -> f64 {
        self.net_tcp_time_wait_connections.unwrap_or(0.0)
    }

    /// The value of `processes`, or its default.
    pub fn processes(&self) -> u32 {
        self.processes.unwrap_or(0)
    }

    /// The value of `threads`, or its default.
    pub fn threads(&self) -> u32 {
        self.threads.unwrap_or(0)
    }

    /// The value of `mem_low_pressure_counter`, or its default.
    pub fn mem_low_pressure_counter(&self) -> u64 {
        self.mem_low_pressure_counter.unwrap_or(0)
    }

    /// The value of `mem_medium_pressure_counter`, or its default.
    pub fn mem_medium_pressure_counter(&self) -> u64 {
        self.mem_medium_pressure_counter.unwrap_or(0)
    }

    /// The value of `mem_critical_pressure_counter`, or its default.
    pub fn mem_critical_pressure_counter(&self) -> u64 {
        self.mem_critical_pressure_counter.unwrap_or(0)
    }

    /// The value of `mem_total_bytes`, or its default.
    pub fn mem_total_bytes(&self) -> u64 {
        self.mem_total_bytes.unwrap_or(0)
    }

    /// The value of `mem_total_memsw_bytes`, or its default.
    pub fn mem_total_memsw_bytes(&self) -> u64 {
        self.mem_total_memsw_bytes.unwrap_or(0)
    }

    /// The value of `mem_soft_limit_bytes`, or its default.
    pub fn mem_soft_limit_bytes(&self) -> u64 {
        self.mem_soft_limit_bytes.unwrap_or(0)
    }

    /// The value of `mem_cache_bytes`, or its default.
    pub fn mem_cache_bytes(&self) -> u64 {
        self.mem_cache_bytes.unwrap_or(0)
    }

    /// The value of `mem_swap_bytes`, or its default.
    pub fn mem_swap_bytes(&self) -> u64 {
        self.mem_swap_bytes.unwrap_or(0)
    }

    /// The value of `mem_unevictable_bytes`, or its default.
    pub fn mem_unevictable_bytes(&self) -> u64 {
        self.mem_unevictable_bytes.unwrap_or(0)
    }

    /// The value of `cpus_soft_limit`, or its default.
    pub fn cpus_soft_limit(&self) -> f64 {
        self.cpus_soft_limit.unwrap_or(0.0)
    }

    /// The value of `net_tx_rate_limit`, or its default.
    pub fn net_tx_rate_limit(&self) -> u64 {
        self.net_tx_rate_limit.unwrap_or(0)
    }

    /// The value of `net_tx_burst_rate_limit`, or its default.
    pub fn net_tx_burst_rate_limit(&self) -> u64 {
        self.net_tx_burst_rate_limit.unwrap_or(0)
    }

    /// The value of `net_tx_burst_size`, or its default.
    pub fn net_tx_burst_size(&self) -> u64 {
        self.net_tx_burst_size.unwrap_or(0)
    }

    /// The value of `net_rx_rate_limit`, or its default.
    pub fn net_rx_rate_limit(&self) -> u64 {
        self.net_rx_rate_limit.unwrap_or(0)
    }

    /// The value of `net_rx_burst_rate_limit`, or its default.
    pub fn net_rx_burst_rate_limit(&self) -> u64 {
        self.net_rx_burst_rate_limit.unwrap_or(0)
    }

    /// The value of `net_rx_burst_size`, or its default.
    pub fn net_rx_burst_size(&self) -> u64 {
        self.net_rx_burst_size.unwrap_or(0)
    }

    /// The value of `mem_kmem_usage_bytes`, or its default.
    pub fn mem_kmem_usage_bytes(&self) -> u64 {
        self.mem_kmem_usage_bytes.unwrap_or(0)
    }

    /// The value of `mem_kmem_tcp_usage_bytes`, or its default.
    pub fn mem_kmem_tcp_usage_bytes(&self) -> u64 {
        self.mem_kmem_tcp_usage_bytes.unwrap_or(0)
    }
}

impl mesos::v1::resource_statistics::RatePercentiles {
    /// The value of `min`, or its default.
    pub fn min(&self) -> u64 {
        self.min.unwrap_or(0)
    }

    /// The value of `max`, or its default.
    pub fn max(&self) -> u64 {
        self.max.unwrap_or(0)
    }

    /// The value of `p50`, or its default.
    pub fn p50(&self) -> u64 {
        self.p50.unwrap_or(0)
    }

    /// The value of `p90`, or its default.
    pub fn p90(&self) -> u64 {
        self.p90.unwrap_or(0)
    }

    /// The value of `p95`, or its default.
    pub fn p95(&self) -> u64 {
        self.p95.unwrap_or(0)
    }

    /// The value of `p99`, or its default.
    pub fn p99(&self) -> u64 {
        self.p99.unwrap_or(0)
    }

    /// The value of `p999`, or its default.
    pub fn p999(&self) -> u64 {
        self.p999.unwrap_or(0)
    }

    /// The value of `p9999`, or its default.
    pub fn p9999(&self) -> u64 {
        self.p9999.unwrap_or(0)
    }

    /// The value of `samples`, or its default.
    pub fn samples(&self) -> u64 {
        self.samples.unwrap_or(0)
    }
}

impl mesos::v1::resource_statistics::RateStatistics {
    /// The value of `sampling_window_secs`, or its default.
    pub fn sampling_window_secs(&self) -> f64 {
        self.sampling_window_secs.unwrap_or(0.0)
    }

    /// The value of `sampling_interval_secs`, or its default.
    pub fn sampling_interval_secs(&self) -> f64 {
        self.sampling_interval_secs.unwrap_or(0.0)
    }
}

impl mesos::v1::SeccompInfo {
    /// The value of `profile_name`, or its default.
    pub fn profile_name(&self) -> &str {
        self.profile_name.as_deref().unwrap_or("")
    }

    /// The value of `unconfined`, or its default.
    pub fn unconfined(&self) -> bool {
        self.unconfined.unwrap_or(false)
    }
}

impl mesos::v1::Secret {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::secret::Type {
        self.r#type.and_then(|number| mesos::v1::secret::Type::try_from(number).ok()).unwrap_or(mesos::v1::secret::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::secret::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::secret::Reference {
    /// The value of `key`, or its default.
    pub fn key(&self) -> &str {
        self.key.as_deref().unwrap_or("")
    }
}

impl Default for mesos::v1::Task {
    fn default() -> Self {
        Self {
            name: Default::default(),
            task_id: Default::default(),
            framework_id: Default::default(),
            executor_id: Default::default(),
            agent_id: Default::default(),
            state: 6,
            resources: Default::default(),
            statuses: Default::default(),
            status_update_state: Default::default(),
            status_update_uuid: Default::default(),
            labels: Default::default(),
            discovery: Default::default(),
            container: Default::default(),
            user: Default::default(),
            health_check: Default::default(),
            kill_policy: Default::default(),
            limits: Default::default(),
            unknown_fields: Default::default(),
        }
    }
}

impl mesos::v1::Task {
    /// The value of `state`, or its default.
    pub fn state(&self) -> mesos::v1::TaskState {
        mesos::v1::TaskState::try_from(self.state).unwrap_or(mesos::v1::TaskState::from_str_name("TASK_STAGING").unwrap_or_default())
    }

    /// Sets `state`.
    pub fn set_state(&mut self, value: mesos::v1::TaskState) {
        self.state = value as i32;
    }

    /// The value of `status_update_state`, or its default.
    pub fn status_update_state(&self) -> mesos::v1::TaskState {
        self.status_update_state.and_then(|number| mesos::v1::TaskState::try_from(number).ok()).unwrap_or(mesos::v1::TaskState::from_str_name("TASK_STAGING").unwrap_or_default())
    }

    /// Sets `status_update_state`.
    pub fn set_status_update_state(&mut self, value: mesos::v1::TaskState) {
        self.status_update_state = Some(value as i32);
    }

    /// The value of `status_update_uuid`, or its default.
    pub fn status_update_uuid(&self) -> &[u8] {
        self.status_update_uuid.as_deref().unwrap_or(&[])
    }

    /// The value of `user`, or its default.
    pub fn user(&self) -> &str {
        self.user.as_deref().unwrap_or("")
    }
}

impl mesos::v1::TaskInfo {
    /// The value of `data`, or its default.
    pub fn data(&self) -> &[u8] {
        self.data.as_deref().unwrap_or(&[])
    }
}

impl Default for mesos::v1::TaskStatus {
    fn default() -> Self {
        Self {
            task_id: Default::default(),
            state: 6,
            data: Default::default(),
            message: Default::default(),
            agent_id: Default::default(),
            timestamp: Default::default(),
            executor_id: Default::default(),
            healthy: Default::default(),
            source: Default::default(),
            reason: Default::default(),
            uuid: Default::default(),
            labels: Default::default(),
            container_status: Default::default(),
            unreachable_time: Default::default(),
            check_status: Default::default(),
            limitation: Default::default(),
            unknown_fields: Default::default(),
        }
    }
}

impl mesos::v1::TaskStatus {
    /// The value of `state`, or its default.
    pub fn state(&self) -> mesos::v1::TaskState {
        mesos::v1::TaskState::try_from(self.state).unwrap_or(mesos::v1::TaskState::from_str_name("TASK_STAGING").unwrap_or_default())
    }

    /// Sets `state`.
    pub fn set_state(&mut self, value: mesos::v1::TaskState) {
        self.state = value as i32;
    }

    /// The value of `data`, or its default.
    pub fn data(&self) -> &[u8] {
        self.data.as_deref().unwrap_or(&[])
    }

    /// The value of `message`, or its default.
    pub fn message(&self) -> &str {
        self.message.as_deref().unwrap_or("")
    }

    /// The value of `timestamp`, or its default.
    pub fn timestamp(&self) -> f64 {
        self.timestamp.unwrap_or(0.0)
    }

    /// The value of `healthy`, or its default.
    pub fn healthy(&self) -> bool {
        self.healthy.unwrap_or(false)
    }

    /// The value of `source`, or its default.
    pub fn source(&self) -> mesos::v1::task_status::Source {
        self.source.and_then(|number| mesos::v1::task_status::Source::try_from(number).ok()).unwrap_or(mesos::v1::task_status::Source::from_str_name("SOURCE_MASTER").unwrap_or_default())
    }

    /// Sets `source`.
    pub fn set_source(&mut self, value: mesos::v1::task_status::Source) {
        self.source = Some(value as i32);
    }

    /// The value of `reason`, or its default.
    pub fn reason(&self) -> mesos::v1::task_status::Reason {
        self.reason.and_then(|number| mesos::v1::task_status::Reason::try_from(number).ok()).unwrap_or(mesos::v1::task_status::Reason::from_str_name("REASON_COMMAND_EXECUTOR_FAILED").unwrap_or_default())
    }

    /// Sets `reason`.
    pub fn set_reason(&mut self, value: mesos::v1::task_status::Reason) {
        self.reason = Some(value as i32);
    }

    /// The value of `uuid`, or its default.
    pub fn uuid(&self) -> &[u8] {
        self.uuid.as_deref().unwrap_or(&[])
    }
}

impl mesos::v1::TcpStatistics {
    /// The value of `rto_algorithm`, or its default.
    pub fn rto_algorithm(&self) -> i64 {
        self.rto_algorithm.unwrap_or(0)
    }

    /// The value of `rto_min`, or its default.
    pub fn rto_min(&self) -> i64 {
        self.rto_min.unwrap_or(0)
    }

    /// The value of `rto_max`, or its default.
    pub fn rto_max(&self) -> i64 {
        self.rto_max.unwrap_or(0)
    }

    /// The value of `max_conn`, or its default.
    pub fn max_conn(&self) -> i64 {
        self.max_conn.unwrap_or(0)
    }

    /// The value of `active_opens`, or its default.
    pub fn active_opens(&self) -> i64 {
        self.active_opens.unwrap_or(0)
    }

    /// The value of `passive_opens`, or its default.
    pub fn passive_opens(&self) -> i64 {
        self.passive_opens.unwrap_or(0)
    }

    /// The value of `attempt_fails`, or its default.
    pub fn attempt_fails(&self) -> i64 {
        self.attempt_fails.unwrap_or(0)
    }

    /// The value of `estab_resets`, or its default.
    pub fn estab_resets(&self) -> i64 {
        self.estab_resets.unwrap_or(0)
    }

    /// The value of `curr_estab`, or its default.
    pub fn curr_estab(&self) -> i64 {
        self.curr_estab.unwrap_or(0)
    }

    /// The value of `in_segs`, or its default.
    pub fn in_segs(&self) -> i64 {
        self.in_segs.unwrap_or(0)
    }

    /// The value of `out_segs`, or its default.
    pub fn out_segs(&self) -> i64 {
        self.out_segs.unwrap_or(0)
    }

    /// The value of `retrans_segs`, or its default.
    pub fn retrans_segs(&self) -> i64 {
        self.retrans_segs.unwrap_or(0)
    }

    /// The value of `in_errs`, or its default.
    pub fn in_errs(&self) -> i64 {
        self.in_errs.unwrap_or(0)
    }

    /// The value of `out_rsts`, or its default.
    pub fn out_rsts(&self) -> i64 {
        self.out_rsts.unwrap_or(0)
    }

    /// The value of `in_csum_errors`, or its default.
    pub fn in_csum_errors(&self) -> i64 {
        self.in_csum_errors.unwrap_or(0)
    }
}

impl mesos::v1::TrafficControlStatistics {
    /// The value of `backlog`, or its default.
    pub fn backlog(&self) -> u64 {
        self.backlog.unwrap_or(0)
    }

    /// The value of `bytes`, or its default.
    pub fn bytes(&self) -> u64 {
        self.bytes.unwrap_or(0)
    }

    /// The value of `drops`, or its default.
    pub fn drops(&self) -> u64 {
        self.drops.unwrap_or(0)
    }

    /// The value of `overlimits`, or its default.
    pub fn overlimits(&self) -> u64 {
        self.overlimits.unwrap_or(0)
    }

    /// The value of `packets`, or its default.
    pub fn packets(&self) -> u64 {
        self.packets.unwrap_or(0)
    }

    /// The value of `qlen`, or its default.
    pub fn qlen(&self) -> u64 {
        self.qlen.unwrap_or(0)
    }

    /// The value of `ratebps`, or its default.
    pub fn ratebps(&self) -> u64 {
        self.ratebps.unwrap_or(0)
    }

    /// The value of `ratepps`, or its default.
    pub fn ratepps(&self) -> u64 {
        self.ratepps.unwrap_or(0)
    }

    /// The value of `requeues`, or its default.
    pub fn requeues(&self) -> u64 {
        self.requeues.unwrap_or(0)
    }
}

impl mesos::v1::Url {
    /// The value of `path`, or its default.
    pub fn path(&self) -> &str {
        self.path.as_deref().unwrap_or("")
    }

    /// The value of `fragment`, or its default.
    pub fn fragment(&self) -> &str {
        self.fragment.as_deref().unwrap_or("")
    }
}

impl mesos::v1::UdpStatistics {
    /// The value of `in_datagrams`, or its default.
    pub fn in_datagrams(&self) -> i64 {
        self.in_datagrams.unwrap_or(0)
    }

    /// The value of `no_ports`, or its default.
    pub fn no_ports(&self) -> i64 {
        self.no_ports.unwrap_or(0)
    }

    /// The value of `in_errors`, or its default.
    pub fn in_errors(&self) -> i64 {
        self.in_errors.unwrap_or(0)
    }

    /// The value of `out_datagrams`, or its default.
    pub fn out_datagrams(&self) -> i64 {
        self.out_datagrams.unwrap_or(0)
    }

    /// The value of `rcvbuf_errors`, or its default.
    pub fn rcvbuf_errors(&self) -> i64 {
        self.rcvbuf_errors.unwrap_or(0)
    }

    /// The value of `sndbuf_errors`, or its default.
    pub fn sndbuf_errors(&self) -> i64 {
        self.sndbuf_errors.unwrap_or(0)
    }

    /// The value of `in_csum_errors`, or its default.
    pub fn in_csum_errors(&self) -> i64 {
        self.in_csum_errors.unwrap_or(0)
    }

    /// The value of `ignored_multi`, or its default.
    pub fn ignored_multi(&self) -> i64 {
        self.ignored_multi.unwrap_or(0)
    }
}

impl mesos::v1::Value {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::value::Type {
        mesos::v1::value::Type::try_from(self.r#type).unwrap_or(mesos::v1::value::Type::from_str_name("SCALAR").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::value::Type) {
        self.r#type = value as i32;
    }
}

impl mesos::v1::VersionInfo {
    /// The value of `build_date`, or its default.
    pub fn build_date(&self) -> &str {
        self.build_date.as_deref().unwrap_or("")
    }

    /// The value of `build_time`, or its default.
    pub fn build_time(&self) -> f64 {
        self.build_time.unwrap_or(0.0)
    }

    /// The value of `build_user`, or its default.
    pub fn build_user(&self) -> &str {
        self.build_user.as_deref().unwrap_or("")
    }

    /// The value of `git_sha`, or its default.
    pub fn git_sha(&self) -> &str {
        self.git_sha.as_deref().unwrap_or("")
    }

    /// The value of `git_branch`, or its default.
    pub fn git_branch(&self) -> &str {
        self.git_branch.as_deref().unwrap_or("")
    }

    /// The value of `git_tag`, or its default.
    pub fn git_tag(&self) -> &str {
        self.git_tag.as_deref().unwrap_or("")
    }
}

impl Default for mesos::v1::Volume {
    fn default() -> Self {
        Self {
            container_path: Default::default(),
            host_path: Default::default(),
            mode: 1,
            image: Default::default(),
            source: Default::default(),
            unknown_fields: Default::default(),
        }
    }
}

impl mesos::v1::Volume {
    /// The value of `host_path`, or its default.
    pub fn host_path(&self) -> &str {
        self.host_path.as_deref().unwrap_or("")
    }

    /// The value of `mode`, or its default.
    pub fn mode(&self) -> mesos::v1::volume::Mode {
        mesos::v1::volume::Mode::try_from(self.mode).unwrap_or(mesos::v1::volume::Mode::from_str_name("RW").unwrap_or_default())
    }

    /// Sets `mode`.
    pub fn set_mode(&mut self, value: mesos::v1::volume::Mode) {
        self.mode = value as i32;
    }
}

impl mesos::v1::volume::Source {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::volume::source::Type {
        self.r#type.and_then(|number| mesos::v1::volume::source::Type::try_from(number).ok()).unwrap_or(mesos::v1::volume::source::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::volume::source::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::volume::source::csi_volume::volume_capability::AccessMode {
    /// The value of `mode`, or its default.
    pub fn mode(&self) -> mesos::v1::volume::source::csi_volume::volume_capability::access_mode::Mode {
        mesos::v1::volume::source::csi_volume::volume_capability::access_mode::Mode::try_from(self.mode).unwrap_or(mesos::v1::volume::source::csi_volume::volume_capability::access_mode::Mode::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `mode`.
    pub fn set_mode(&mut self, value: mesos::v1::volume::source::csi_volume::volume_capability::access_mode::Mode) {
        self.mode = value as i32;
    }
}

impl mesos::v1::volume::source::csi_volume::volume_capability::MountVolume {
    /// The value of `fs_type`, or its default.
    pub fn fs_type(&self) -> &str {
        self.fs_type.as_deref().unwrap_or("")
    }
}

impl mesos::v1::volume::source::DockerVolume {
    /// The value of `driver`, or its default.
    pub fn driver(&self) -> &str {
        self.driver.as_deref().unwrap_or("")
    }
}

impl mesos::v1::volume::source::SandboxPath {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::volume::source::sandbox_path::Type {
        self.r#type.and_then(|number| mesos::v1::volume::source::sandbox_path::Type::try_from(number).ok()).unwrap_or(mesos::v1::volume::source::sandbox_path::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::volume::source::sandbox_path::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::WeightInfo {
    /// The value of `role`, or its default.
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("")
    }
}

impl mesos::v1::agent::Call {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::agent::call::Type {
        self.r#type.and_then(|number| mesos::v1::agent::call::Type::try_from(number).ok()).unwrap_or(mesos::v1::agent::call::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::agent::call::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::agent::call::AttachContainerInput {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::agent::call::attach_container_input::Type {
        self.r#type.and_then(|number| mesos::v1::agent::call::attach_container_input::Type::try_from(number).ok()).unwrap_or(mesos::v1::agent::call::attach_container_input::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::agent::call::attach_container_input::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::agent::call::GetContainers {
    /// The value of `show_nested`, or its default.
    pub fn show_nested(&self) -> bool {
        self.show_nested.unwrap_or(false)
    }

    /// The value of `show_standalone`, or its default.
    pub fn show_standalone(&self) -> bool {
        self.show_standalone.unwrap_or(false)
    }
}

impl mesos::v1::agent::call::KillContainer {
    /// The value of `signal`, or its default.
    pub fn signal(&self) -> i32 {
        self.signal.unwrap_or(0)
    }
}

impl mesos::v1::agent::call::KillNestedContainer {
    /// The value of `signal`, or its default.
    pub fn signal(&self) -> i32 {
        self.signal.unwrap_or(0)
    }
}

impl mesos::v1::agent::call::ReadFile {
    /// The value of `length`, or its default.
    pub fn length(&self) -> u64 {
        self.length.unwrap_or(0)
    }
}

impl mesos::v1::agent::ProcessIo {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::agent::process_io::Type {
        self.r#type.and_then(|number| mesos::v1::agent::process_io::Type::try_from(number).ok()).unwrap_or(mesos::v1::agent::process_io::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::agent::process_io::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::agent::process_io::Control {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::agent::process_io::control::Type {
        self.r#type.and_then(|number| mesos::v1::agent::process_io::control::Type::try_from(number).ok()).unwrap_or(mesos::v1::agent::process_io::control::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::agent::process_io::control::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::agent::process_io::Data {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::agent::process_io::data::Type {
        self.r#type.and_then(|number| mesos::v1::agent::process_io::data::Type::try_from(number).ok()).unwrap_or(mesos::v1::agent::process_io::data::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::agent::process_io::data::Type) {
        self.r#type = Some(value as i32);
    }

    /// The value of `data`, or its default.
    pub fn data(&self) -> &[u8] {
        self.data.as_deref().unwrap_or(&[])
    }
}

impl mesos::v1::agent::Response {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::agent::response::Type {
        self.r#type.and_then(|number| mesos::v1::agent::response::Type::try_from(number).ok()).unwrap_or(mesos::v1::agent::response::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::agent::response::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::agent::response::get_containers::Container {
    /// The value of `executor_name`, or its default.
    pub fn executor_name(&self) -> &str {
        self.executor_name.as_deref().unwrap_or("")
    }
}

impl mesos::v1::agent::response::WaitContainer {
    /// The value of `exit_status`, or its default.
    pub fn exit_status(&self) -> i32 {
        self.exit_status.unwrap_or(0)
    }

    /// The value of `state`, or its default.
    pub fn state(&self) -> mesos::v1::TaskState {
        self.state.and_then(|number| mesos::v1::TaskState::try_from(number).ok()).unwrap_or(mesos::v1::TaskState::from_str_name("TASK_STAGING").unwrap_or_default())
    }

    /// Sets `state`.
    pub fn set_state(&mut self, value: mesos::v1::TaskState) {
        self.state = Some(value as i32);
    }

    /// The value of `reason`, or its default.
    pub fn reason(&self) -> mesos::v1::task_status::Reason {
        self.reason.and_then(|number| mesos::v1::task_status::Reason::try_from(number).ok()).unwrap_or(mesos::v1::task_status::Reason::from_str_name("REASON_COMMAND_EXECUTOR_FAILED").unwrap_or_default())
    }

    /// Sets `reason`.
    pub fn set_reason(&mut self, value: mesos::v1::task_status::Reason) {
        self.reason = Some(value as i32);
    }

    /// The value of `message`, or its default.
    pub fn message(&self) -> &str {
        self.message.as_deref().unwrap_or("")
    }
}

impl mesos::v1::agent::response::WaitNestedContainer {
    /// The value of `exit_status`, or its default.
    pub fn exit_status(&self) -> i32 {
        self.exit_status.unwrap_or(0)
    }

    /// The value of `state`, or its default.
    pub fn state(&self) -> mesos::v1::TaskState {
        self.state.and_then(|number| mesos::v1::TaskState::try_from(number).ok()).unwrap_or(mesos::v1::TaskState::from_str_name("TASK_STAGING").unwrap_or_default())
    }

    /// Sets `state`.
    pub fn set_state(&mut self, value: mesos::v1::TaskState) {
        self.state = Some(value as i32);
    }

    /// The value of `reason`, or its default.
    pub fn reason(&self) -> mesos::v1::task_status::Reason {
        self.reason.and_then(|number| mesos::v1::task_status::Reason::try_from(number).ok()).unwrap_or(mesos::v1::task_status::Reason::from_str_name("REASON_COMMAND_EXECUTOR_FAILED").unwrap_or_default())
    }

    /// Sets `reason`.
    pub fn set_reason(&mut self, value: mesos::v1::task_status::Reason) {
        self.reason = Some(value as i32);
    }

    /// The value of `message`, or its default.
    pub fn message(&self) -> &str {
        self.message.as_deref().unwrap_or("")
    }
}

impl Default for mesos::v1::allocator::InverseOfferStatus {
    fn default() -> Self {
        Self {
            status: 1,
            framework_id: Default::default(),
            timestamp: Default::default(),
            unknown_fields: Default::default(),
        }
    }
}

impl mesos::v1::allocator::InverseOfferStatus {
    /// The value of `status`, or its default.
    pub fn status(&self) -> mesos::v1::allocator::inverse_offer_status::Status {
        mesos::v1::allocator::inverse_offer_status::Status::try_from(self.status).unwrap_or(mesos::v1::allocator::inverse_offer_status::Status::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `status`.
    pub fn set_status(&mut self, value: mesos::v1::allocator::inverse_offer_status::Status) {
        self.status = value as i32;
    }
}

impl mesos::v1::executor::Call {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::executor::call::Type {
        self.r#type.and_then(|number| mesos::v1::executor::call::Type::try_from(number).ok()).unwrap_or(mesos::v1::executor::call::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::executor::call::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::executor::Event {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::executor::event::Type {
        self.r#type.and_then(|number| mesos::v1::executor::event::Type::try_from(number).ok()).unwrap_or(mesos::v1::executor::event::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::executor::event::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::master::Call {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::master::call::Type {
        self.r#type.and_then(|number| mesos::v1::master::call::Type::try_from(number).ok()).unwrap_or(mesos::v1::master::call::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::master::call::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::master::call::DrainAgent {
    /// The value of `mark_gone`, or its default.
    pub fn mark_gone(&self) -> bool {
        self.mark_gone.unwrap_or(false)
    }
}

impl mesos::v1::master::call::ReadFile {
    /// The value of `length`, or its default.
    pub fn length(&self) -> u64 {
        self.length.unwrap_or(0)
    }
}

impl mesos::v1::master::call::UpdateQuota {
    /// The value of `force`, or its default.
    pub fn force(&self) -> bool {
        self.force.unwrap_or(false)
    }
}

impl mesos::v1::master::Event {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::master::event::Type {
        self.r#type.and_then(|number| mesos::v1::master::event::Type::try_from(number).ok()).unwrap_or(mesos::v1::master::event::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::master::event::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::master::event::Subscribed {
    /// The value of `heartbeat_interval_seconds`, or its default.
    pub fn heartbeat_interval_seconds(&self) -> f64 {
        self.heartbeat_interval_seconds.unwrap_or(0.0)
    }
}

impl Default for mesos::v1::master::event::TaskUpdated {
    fn default() -> Self {
        Self {
            framework_id: Default::default(),
            status: Default::default(),
            state: 6,
            unknown_fields: Default::default(),
        }
    }
}

impl mesos::v1::master::event::TaskUpdated {
    /// The value of `state`, or its default.
    pub fn state(&self) -> mesos::v1::TaskState {
        mesos::v1::TaskState::try_from(self.state).unwrap_or(mesos::v1::TaskState::from_str_name("TASK_STAGING").unwrap_or_default())
    }

    /// Sets `state`.
    pub fn set_state(&mut self, value: mesos::v1::TaskState) {
        self.state = value as i32;
    }
}

impl mesos::v1::master::Response {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::master::response::Type {
        self.r#type.and_then(|number| mesos::v1::master::response::Type::try_from(number).ok()).unwrap_or(mesos::v1::master::response::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::master::response::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::master::response::get_agents::Agent {
    /// The value of `pid`, or its default.
    pub fn pid(&self) -> &str {
        self.pid.as_deref().unwrap_or("")
    }

    /// The value of `deactivated`, or its default.
    pub fn deactivated(&self) -> bool {
        self.deactivated.unwrap_or(false)
    }
}

impl mesos::v1::master::response::GetMaster {
    /// The value of `start_time`, or its default.
    pub fn start_time(&self) -> f64 {
        self.start_time.unwrap_or(0.0)
    }

    /// The value of `elected_time`, or its default.
    pub fn elected_time(&self) -> f64 {
        self.elected_time.unwrap_or(0.0)
    }
}

impl mesos::v1::quota::QuotaInfo {
    /// The value of `role`, or its default.
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("")
    }

    /// The value of `principal`, or its default.
    pub fn principal(&self) -> &str {
        self.principal.as_deref().unwrap_or("")
    }
}

impl mesos::v1::quota::QuotaRequest {
    /// The value of `force`, or its default.
    pub fn force(&self) -> bool {
        self.force.unwrap_or(false)
    }

    /// The value of `role`, or its default.
    pub fn role(&self) -> &str {
        self.role.as_deref().unwrap_or("")
    }
}

impl mesos::v1::resource_provider::Call {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::resource_provider::call::Type {
        self.r#type.and_then(|number| mesos::v1::resource_provider::call::Type::try_from(number).ok()).unwrap_or(mesos::v1::resource_provider::call::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::resource_provider::call::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::resource_provider::call::UpdatePublishResourcesStatus {
    /// The value of `status`, or its default.
    pub fn status(&self) -> mesos::v1::resource_provider::call::update_publish_resources_status::Status {
        mesos::v1::resource_provider::call::update_publish_resources_status::Status::try_from(self.status).unwrap_or(mesos::v1::resource_provider::call::update_publish_resources_status::Status::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `status`.
    pub fn set_status(&mut self, value: mesos::v1::resource_provider::call::update_publish_resources_status::Status) {
        self.status = value as i32;
    }
}

impl mesos::v1::resource_provider::Event {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::resource_provider::event::Type {
        self.r#type.and_then(|number| mesos::v1::resource_provider::event::Type::try_from(number).ok()).unwrap_or(mesos::v1::resource_provider::event::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::resource_provider::event::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::scheduler::ApiResult {
    /// The value of `error`, or its default.
    pub fn error(&self) -> &str {
        self.error.as_deref().unwrap_or("")
    }
}

impl mesos::v1::scheduler::Call {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::scheduler::call::Type {
        self.r#type.and_then(|number| mesos::v1::scheduler::call::Type::try_from(number).ok()).unwrap_or(mesos::v1::scheduler::call::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::scheduler::call::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::scheduler::Event {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::scheduler::event::Type {
        self.r#type.and_then(|number| mesos::v1::scheduler::event::Type::try_from(number).ok()).unwrap_or(mesos::v1::scheduler::event::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::scheduler::event::Type) {
        self.r#type = Some(value as i32);
    }
}

impl mesos::v1::scheduler::event::Failure {
    /// The value of `status`, or its default.
    pub fn status(&self) -> i32 {
        self.status.unwrap_or(0)
    }
}

impl mesos::v1::scheduler::event::Subscribed {
    /// The value of `heartbeat_interval_seconds`, or its default.
    pub fn heartbeat_interval_seconds(&self) -> f64 {
        self.heartbeat_interval_seconds.unwrap_or(0.0)
    }
}

impl mesos::v1::scheduler::Response {
    /// The value of `type`, or its default.
    pub fn r#type(&self) -> mesos::v1::scheduler::response::Type {
        self.r#type.and_then(|number| mesos::v1::scheduler::response::Type::try_from(number).ok()).unwrap_or(mesos::v1::scheduler::response::Type::from_str_name("UNKNOWN").unwrap_or_default())
    }

    /// Sets `type`.
    pub fn set_type(&mut self, value: mesos::v1::scheduler::response::Type) {
        self.r#type = Some(value as i32);
    }
}
