//! What the oracle knows of agents and frameworks.

use apportion_core::agent::{AgentCapabilities, AgentInfo, Unavailability};
use apportion_core::framework::FrameworkInfo;
use apportion_core::offer::InverseOfferStatus;
use apportion_core::resource::{Quantities, Resources};
use apportion_core::timer::Instant;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone)]
pub(super) struct Agent {
    /// How many agents were added before it.
    pub(super) order: u64,
    pub(super) info: AgentInfo,
    pub(super) capabilities: AgentCapabilities,
    pub(super) active: bool,
    pub(super) total: Resources,
    /// What is offered or allocated: framework, role, resources. Frameworks may be unknown yet. Nothing is empty.
    pub(super) held: BTreeMap<String, BTreeMap<String, Resources>>,
    /// The part of it that tasks run on, by framework and role.
    pub(super) allocated: BTreeMap<(String, String), Resources>,
    pub(super) window: Option<Unavailability>,
    /// Frameworks that were asked to leave and have not answered: only an answer or another window ends that.
    pub(super) asked: BTreeSet<String>,
    pub(super) answers: BTreeMap<String, InverseOfferStatus>,
}

impl Agent {
    /// What may be offered: all that nobody holds, and everything shared.
    pub(super) fn available(&self) -> Resources {
        let mut available = self.total.filter(|resource| !resource.shared);
        for held in self.held.values().flat_map(BTreeMap::values) {
            available.subtract(&held.filter(|resource| !resource.shared));
        }
        available.add_all(&self.total.filter(|resource| resource.shared));
        available
    }

    pub(super) fn has_gpus(&self) -> bool {
        self.total.objects().any(|resource| resource.name == "gpus")
    }

    /// What a framework holds under a role.
    pub(super) fn held(&self, framework: &str, role: &str) -> Resources {
        self.held.get(framework).and_then(|roles| roles.get(role)).cloned().unwrap_or_default()
    }

    /// What is not held any more backs no task, whatever the caller believes.
    pub(super) fn forget_ended(&mut self, framework: &str, role: &str) {
        let held = self.held(framework, role);
        if let Some(running) = self.allocated.get_mut(&(framework.to_owned(), role.to_owned())) {
            let mut ended = running.clone();
            ended.subtract(&held);
            running.subtract(&ended);
        }
    }

    pub(super) fn set_held(&mut self, framework: &str, role: &str, resources: Resources) {
        let roles = self.held.entry(framework.to_owned()).or_default();
        if resources.is_empty() {
            roles.remove(role);
        } else {
            roles.insert(role.to_owned(), resources);
        }
        if roles.is_empty() {
            self.held.remove(framework);
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct OfferFilter {
    pub(super) id: u64,
    pub(super) role: String,
    pub(super) agent: String,
    pub(super) refused: Resources,
}

#[derive(Debug, Clone)]
pub(super) struct InverseFilter {
    /// When it ends, to the instant.
    pub(super) until: Instant,
    pub(super) agent: String,
}

#[derive(Debug, Clone)]
pub(super) struct Framework {
    pub(super) info: FrameworkInfo,
    pub(super) active: bool,
    pub(super) suppressed: BTreeSet<String>,
    pub(super) filters: Vec<OfferFilter>,
    pub(super) inverse_filters: Vec<InverseFilter>,
    /// The shapes it asked for, where that counts.
    pub(super) requests: Vec<Quantities>,
}

impl Framework {
    /// By name: in that order they are entered and left.
    pub(super) fn roles(&self) -> Vec<String> {
        let names = self.info.roles.iter().map(|subscription| subscription.role.clone());
        names.collect::<BTreeSet<String>>().into_iter().collect()
    }

    pub(super) fn subscribes(&self, role: &str) -> bool {
        self.info.roles.iter().any(|subscription| subscription.role == role)
    }
}

/// What falls due.
#[derive(Debug, Clone)]
pub(super) enum Due {
    Batch,
    Recovery,
    Filter { framework: String, id: u64 },
}
