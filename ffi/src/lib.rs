//! The C face of Apportion: `libapportion` and, generated from these files, `include/apportion.h`.
//!
//! A face translates and checks; it decides nothing. Every export is one call of the macro of `boundary.rs`, which checks for
//! NULL, catches panics and fills in the error. What an export's comment says becomes the header's text.
#![allow(
    clippy::missing_safety_doc,
    reason = "the contract of all exports is said once, at the top of the header"
)]

mod agents;
mod allocator;
mod answers;
mod boundary;
mod config;
mod conversions;
mod error;
mod explain;
mod explanation;
mod frameworks;
mod maintenance;
mod metrics;
mod names;
mod offers;
mod policy;
mod snapshot;
mod strings;
mod time;
mod versioned;

pub use agents::*;
pub use allocator::*;
pub use answers::*;
pub use config::*;
pub use conversions::*;
pub use error::*;
pub use explain::*;
pub use explanation::*;
pub use frameworks::*;
pub use maintenance::*;
pub use metrics::*;
pub use names::*;
pub use offers::*;
pub use policy::*;
pub use snapshot::*;
pub use strings::Text;
pub use time::*;
