//! The native module of the Python package: `apportion._apportion`.
//!
//! It translates and checks, and decides nothing. Its contract is `apportion/_apportion.pyi`; a test compares the two.

mod allocator;
mod batch;
mod client;
mod codec;
mod column;
mod command;
mod endpoint;
mod errors;
mod event;
mod explain;
mod fill;
mod http;
mod maintenance;
mod matcher;
mod offers;
mod operators;
mod placements;
mod record;
mod request;
mod resources;
mod roles;
mod scenario;
mod settings;
mod shared;
mod simulate;
mod simulate_swf;
mod snapshot;
mod task;

#[pyo3::pymodule]
mod _apportion {
    #[pymodule_export]
    use crate::allocator::Allocator;
    #[pymodule_export]
    use crate::client::SchedulerClient;
    #[pymodule_export]
    use crate::codec::{from_json, message_types, to_json};
    #[pymodule_export]
    use crate::column::Column;
    #[pymodule_export]
    use crate::command::AgentCommand;
    #[pymodule_export]
    use crate::endpoint::SchedulerEndpoint;
    #[pymodule_export]
    use crate::event::{Event, Offer};
    #[pymodule_export]
    use crate::explain::{
        FrameworkExplanation, FrameworkStanding, NearestMiss, RoleExplanation, RoleStanding, Taker,
        Verdict,
    };
    #[pymodule_export]
    use crate::fill::{Divisible, Filled, fill};
    #[pymodule_export]
    use crate::http::{HttpRequest, HttpResponse};
    #[pymodule_export]
    use crate::maintenance::InverseOffer;
    #[pymodule_export]
    use crate::matcher::Matcher;
    #[pymodule_export]
    use crate::offers::Offers;
    #[pymodule_export]
    use crate::placements::{Placements, Unmatched};
    #[pymodule_export]
    use crate::record::{RecordDecoder, encode_record};
    #[pymodule_export]
    use crate::request::Request;
    #[pymodule_export]
    use crate::resources::{Resource, Resources};
    #[pymodule_export]
    use crate::roles::RoleNode;
    #[pymodule_export]
    use crate::scenario::run_scenarios;
    #[pymodule_export]
    use crate::simulate::{FgdRun, simulate_fgd};
    #[pymodule_export]
    use crate::simulate_swf::{SwfConsumer, SwfRun, SwfSpread, simulate_swf};
    #[pymodule_export]
    use crate::task::{Task, TaskStatus};

    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "its name in Python")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
