//! Simulators.

use crate::errors::{invalid, not_found, refused};
use apportion_core::error::Entity;
use apportion_core::matching::devices::Packing;
use apportion_core::scenario::simulate as core;
use pyo3::prelude::*;

/// What one run of the fragmentation experiment came to. GPUs are in thousandths of one.
#[pyclass(frozen, get_all, module = "apportion")]
pub(crate) struct FgdRun {
    /// All GPUs.
    capacity: u64,
    /// In use at the end.
    allocated: u64,
    /// Pods placed.
    placed: u64,
    /// Pods that fitted nowhere.
    left_out: u64,
    /// The part of the free GPUs that was of no use to a typical pod once 80 % of all were
    /// asked for.
    fragmentation: f64,
    /// (Asked for, in use), about a hundred points on the way.
    curve: Vec<(u64, u64)>,
}

impl From<core::FgdRun> for FgdRun {
    fn from(run: core::FgdRun) -> FgdRun {
        let core::FgdRun { capacity, allocated, placed, left_out, fragmentation, curve } = run;
        FgdRun { capacity, allocated, placed, left_out, fragmentation, curve }
    }
}

/// Places the pods of a list on the nodes of another, until they ask for 130 % of all GPUs.
///
/// The experiment of Weng et al., "Beware of Fragmentation" (USENIX ATC 2023).
///
/// Args:
///     nodes: What a node list holds: `sn`, `cpu_milli`, `memory_mib`, `gpu`, `model`.
///     pods: What a pod list holds: `name`, `cpu_milli`, `memory_mib`, `num_gpu`, `gpu_milli`
///         and, if it is there, `gpu_spec`.
///     policy: `random`, `first`, `bestfit`, `spread`, `dot`, `fgd` or `balance`.
///     seeds: One for each run: how the pods are shuffled and drawn.
///
/// Raises:
///     InvalidError: for a list that is none; it names list, line and column.
///     NotFoundError: for a policy of another name.
#[pyfunction]
pub(crate) fn simulate_fgd(
    py: Python<'_>,
    nodes: &str,
    pods: &str,
    policy: &str,
    seeds: Vec<u64>,
) -> PyResult<Vec<FgdRun>> {
    let Some(packing) = Packing::named(policy) else {
        return Err(not_found(Entity::Argument, format_args!("{policy:?} is not a policy")));
    };
    py.detach(|| {
        let nodes = core::NodeList::parse(nodes).map_err(|error| {
            invalid(Entity::Argument, format_args!("nodes:{error}"), error.line)
        })?;
        let pods = core::PodList::parse(pods, &nodes)
            .map_err(|error| invalid(Entity::Argument, format_args!("pods:{error}"), error.line))?;
        let experiment = core::Experiment::new(&nodes, &pods).map_err(refused)?;
        let runs = seeds.iter().map(|seed| experiment.run(packing, *seed));
        runs.map(|run| run.map(FgdRun::from).map_err(refused)).collect()
    })
}
