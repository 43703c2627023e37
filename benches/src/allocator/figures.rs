//! What a workload of the allocator prints. `benches/README.md` says what each field holds.

use crate::figures::Rounds;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// One line of output.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Figures {
    pub(crate) workload: &'static str,
    pub(crate) agents: u32,
    pub(crate) frameworks: u32,
    /// Of workloads that run cycles.
    #[serde(flatten)]
    pub(crate) rounds: Option<RoundFigures>,
    /// What this workload measures beside.
    #[serde(flatten)]
    pub(crate) more: BTreeMap<&'static str, Value>,
    /// Which pieces of work were marked, in order: for the process that counts instructions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) marks: Option<Vec<&'static str>>,
    /// Instructions by piece of work, if they were asked for and could be counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) icount: Option<BTreeMap<String, u64>>,
}

/// What all workloads with rounds print.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RoundFigures {
    pub(crate) offers: usize,
    pub(crate) load_ms: f64,
    pub(crate) frameworks_ms: f64,
    pub(crate) round_ms: Rounds,
    pub(crate) recover_ms: f64,
    pub(crate) idle_us: f64,
    pub(crate) one_freed_us: Option<f64>,
    pub(crate) heap_allocs_per_round: u64,
    pub(crate) bytes_per_agent: u64,
    pub(crate) own_bytes_per_agent: u64,
    pub(crate) bytes_per_framework_role: u64,
}

impl Figures {
    /// Sets a field that only some workloads have.
    pub(crate) fn set(&mut self, field: &'static str, value: impl Into<Value>) {
        self.more.insert(field, value.into());
    }

    /// The number in a field, `round_ms.median` for one within another.
    pub(crate) fn number(&self, field: &str) -> Option<f64> {
        let value = serde_json::to_value(self).ok()?;
        field.split('.').try_fold(&value, |value, name| value.get(name))?.as_f64()
    }
}
