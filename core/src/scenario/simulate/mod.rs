//! Simulators: recorded workloads played against the engines.
//!
//! They are fed with the text of the files, so that the caller says where those come from, and give numbers; the Python
//! package prints and draws them (`apportion simulate`).

mod fgd;
mod matched;
mod openb;
mod swf;

pub use fgd::{Experiment, FgdRun};
pub use openb::{Node, NodeList, Pod, PodList};
pub use swf::{SwfConsumer, SwfJob, SwfLog, SwfPolicy, SwfRun, SwfSettings, SwfShare, SwfSpread};
