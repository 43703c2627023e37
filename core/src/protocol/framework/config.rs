//! How a framework's client is set up.

use crate::error::{Entity, Error, Result};
use crate::offer::SECOND_NS;
use crate::protocol::{Format, PATH};
use crate::recordio::MAX_RECORD_DEFAULT;
use crate::wire::DecodeLimits;
use crate::wire::v1::FrameworkInfo;

/// Everything a client can be told at the start.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The framework. With an id it takes over from whoever used that before.
    pub info: FrameworkInfo,
    /// Roles it wants no offers for until they are revived.
    pub suppressed_roles: Vec<String>,
    /// Where the scheduler API is.
    pub path: String,
    /// The form of calls and events.
    pub format: Format,
    /// What the jitter of retries is drawn from.
    pub seed: u64,
    /// The longest first wait before trying again; it doubles with each attempt.
    pub backoff_min_ns: u64,
    /// The longest wait before trying again.
    pub backoff_max_ns: u64,
    /// Heartbeats that a master may miss before the stream counts as broken.
    pub missed_heartbeats: u32,
    /// Redirections followed at once, before waiting.
    pub redirects: u32,
    /// The longest record of a stream.
    pub max_record: u64,
    /// How large an event may be.
    pub decode: DecodeLimits,
}

impl Config {
    /// This framework, and the intervals that Mesos' own client uses: half a second at first, 15 at most, five
    /// heartbeats.
    pub fn new(info: FrameworkInfo) -> Config {
        Config {
            info,
            suppressed_roles: Vec::new(),
            path: PATH.to_owned(),
            format: Format::Protobuf,
            seed: 0,
            backoff_min_ns: SECOND_NS / 2,
            backoff_max_ns: 15 * SECOND_NS,
            missed_heartbeats: 5,
            redirects: 5,
            max_record: MAX_RECORD_DEFAULT,
            decode: DecodeLimits::default(),
        }
    }

    /// Checks what can be wrong.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a path that does not begin with `/`, waits of 0 or in the wrong order, no heartbeat that may
    /// be missed.
    pub fn validate(&self) -> Result<()> {
        let invalid = |reason| Err(Error::invalid(Entity::Config, reason, 0));
        if !self.path.starts_with('/') {
            return invalid("a path begins with /");
        }
        if self.backoff_min_ns == 0 || self.backoff_min_ns > self.backoff_max_ns {
            return invalid("the first wait is longer than 0 and no longer than the longest");
        }
        if self.missed_heartbeats == 0 {
            return invalid("no heartbeat may be missed");
        }
        Ok(())
    }
}
