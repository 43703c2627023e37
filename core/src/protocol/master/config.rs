//! How a master's endpoint is set up.

use crate::agent::Domain;
use crate::allocator;
use crate::error::{Entity, Error, Result};
use crate::wire::DecodeLimits;
use crate::wire::convert::agent::domain_to_wire;
use crate::wire::v1::{Address, MasterInfo};
use core::net::Ipv4Addr;

/// Everything an endpoint can be told at the start.
///
/// ```
/// use apportion_core::protocol::master::{Config, SchedulerEndpoint};
/// let config = Config { seed: 7, port: 5051, ..Config::default() };
/// let endpoint = SchedulerEndpoint::new(config)?;
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The allocator that decides who is offered what. Its limits hold here, too.
    pub allocator: allocator::Config,
    /// What all ids are drawn from. Two masters of one cluster need different ones.
    pub seed: u64,
    /// The name frameworks are told.
    pub hostname: String,
    /// The address frameworks are told.
    pub ip: Ipv4Addr,
    /// The port frameworks are told.
    pub port: u16,
    /// The version frameworks are told.
    pub version: String,
    /// Where the master stands, if that is known.
    pub domain: Option<Domain>,
    /// Time between two HEARTBEATs of a stream.
    pub heartbeat_interval_ns: u64,
    /// The Unix time of instant 0: what the time stamps of status updates are counted from.
    pub epoch_ns: u64,
    /// How large a call may be.
    pub decode: DecodeLimits,
    /// Updates of one task that wait for the acknowledgement of an earlier one.
    pub updates_per_task: u32,
    /// Removed frameworks whose ids are remembered, besides those the master gave out itself: these are known by
    /// their form.
    pub removed_frameworks: u32,
}

impl Default for Config {
    /// A master on the loopback address, with Mesos' port and intervals.
    fn default() -> Self {
        Config {
            allocator: allocator::Config::default(),
            seed: 0,
            hostname: "localhost".to_owned(),
            ip: Ipv4Addr::LOCALHOST,
            port: 5050,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            domain: None,
            heartbeat_interval_ns: crate::protocol::HEARTBEAT_INTERVAL_NS,
            epoch_ns: 0,
            decode: DecodeLimits::default(),
            updates_per_task: 1024,
            removed_frameworks: 1024,
        }
    }
}

impl Config {
    /// Checks what can be wrong.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a heartbeat interval or a number of updates of 0, and as
    /// [`allocator::Config::validate`].
    pub fn validate(&self) -> Result<()> {
        self.allocator.validate()?;
        if self.heartbeat_interval_ns == 0 {
            return Err(Error::invalid(Entity::Config, "the heartbeat interval is 0", 0));
        }
        if self.updates_per_task == 0 {
            return Err(Error::invalid(Entity::Config, "no task may have an update", 0));
        }
        Ok(())
    }

    /// Who the master is, as frameworks are told.
    pub(super) fn master_info(&self, id: &str) -> MasterInfo {
        MasterInfo {
            id: id.to_owned(),
            // In network order, read as a number of this machine: 127.0.0.1 is 16777343.
            ip: u32::from_le_bytes(self.ip.octets()),
            port: u32::from(self.port),
            pid: Some(format!("master@{}:{}", self.ip, self.port)),
            hostname: Some(self.hostname.clone()),
            version: Some(self.version.clone()),
            address: Some(Address {
                hostname: Some(self.hostname.clone()),
                ip: Some(self.ip.to_string()),
                port: i32::from(self.port),
                ..Default::default()
            }),
            domain: self.domain.as_ref().map(domain_to_wire),
            capabilities: Vec::new(),
            ..Default::default()
        }
    }
}
