//! Logs of parallel machines in the Standard Workload Format, played again on a cluster of so many processors.
//!
//! [`SwfLog`] reads a log, [`SwfLog::replay`] plays it under a [`SwfPolicy`]. Jobs keep the times at which they were submitted,
//! how long they ran and how many processors they had; when they start is up to the policy. Nothing is preempted. Times are
//! whole seconds. At one instant jobs end first, then jobs
//! arrive, then jobs start; nothing starts at an instant at which none ends or arrives.
//!
//! ```
//! use apportion_core::scenario::simulate::{SwfLog, SwfPolicy, SwfSettings};
//!
//! // Job, submitted, wait, ran, processors, 2 unknown, requested: processors, time, memory; status; user, group; 5 unknown.
//! let log = "; MaxProcs: 4\n\
//!     1 0 -1 100 3 -1 -1 -1 100 -1 1 7 1 -1 -1 -1 -1 -1\n\
//!     2 5 -1 100 4 -1 -1 -1 100 -1 1 7 1 -1 -1 -1 -1 -1\n\
//!     3 9 -1  50 1 -1 -1 -1  60 -1 1 8 1 -1 -1 -1 -1 -1\n";
//! let log = SwfLog::parse(log)?;
//! let run = |policy| log.replay(&SwfSettings { policy, ..SwfSettings::of(&log) });
//! // The third job has to wait for the second, unless it may pass it: it will be done when the second begins.
//! assert_eq!(run(SwfPolicy::Fifo)?.starts, [Some(0), Some(100), Some(200)]);
//! assert_eq!(run(SwfPolicy::Backfill)?.starts, [Some(0), Some(100), Some(9)]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cluster;
mod evenness;
mod lines;
mod log;
mod queue;
mod replay;
mod report;

pub use log::{SwfJob, SwfLog};
pub use replay::{SwfPolicy, SwfSettings, SwfShare};
pub use report::{SwfConsumer, SwfRun, SwfSpread};
