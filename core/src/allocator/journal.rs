//! The journal: every input that was taken, by name, with the decisions that followed.
//!
//! Off unless asked for. The feature `scenario` writes a journal as a scenario file: a bug report that replays.

use super::{Allocator, OfferBatch};
use crate::agent::{AgentCapabilities, AgentInfo, AgentSpec, Unavailability, Used};
use crate::framework::{FrameworkInfo, FrameworkSpec};
use crate::offer::{Filters, InverseOfferStatus};
use crate::quota::Quota;
use crate::resource::{Conversion, Quantities, Resources};
use crate::timer::Instant;

/// Whose resources, by name: framework, role, agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedHolding {
    /// The framework.
    pub framework: String,
    /// The role.
    pub role: String,
    /// The agent.
    pub agent: String,
}

/// One input that was taken. Refused ones changed nothing and are not kept; neither are questions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each is the call of the same name, and its arguments")]
pub enum Input {
    AddAgent(AgentSpec),
    RemoveAgent(String),
    UpdateAgent {
        agent: String,
        info: Option<AgentInfo>,
        capabilities: Option<AgentCapabilities>,
        total: Option<Resources>,
    },
    AddResourceProvider {
        agent: String,
        total: Resources,
        used: Vec<Used>,
    },
    ActivateAgent(String),
    DeactivateAgent(String),
    UpdateUnavailability {
        agent: String,
        window: Option<Unavailability>,
    },
    UpdateAvailable {
        agent: String,
        conversions: Vec<Conversion>,
    },
    UpdateWhitelist(Option<Vec<String>>),
    AddFramework(FrameworkSpec),
    RemoveFramework(String),
    ActivateFramework(String),
    DeactivateFramework(String),
    UpdateFramework {
        framework: String,
        info: FrameworkInfo,
    },
    Suppress {
        framework: String,
        roles: Vec<String>,
    },
    Revive {
        framework: String,
        roles: Vec<String>,
    },
    RequestResources {
        framework: String,
        requests: Vec<Quantities>,
    },
    RecoverResources {
        holding: NamedHolding,
        resources: Resources,
        filters: Option<Filters>,
        allocated: bool,
    },
    TransitionOfferedToAllocated {
        holding: NamedHolding,
        resources: Resources,
    },
    UpdateAllocation {
        holding: NamedHolding,
        conversions: Vec<Conversion>,
    },
    UpdateInverseOffer {
        agent: String,
        framework: String,
        status: Option<InverseOfferStatus>,
        filters: Option<Filters>,
    },
    UpdateQuota {
        role: String,
        quota: Quota,
    },
    UpdateWeight {
        role: String,
        weight: f64,
    },
    Recover {
        expected_agents: u32,
        quotas: Vec<(String, Quota)>,
    },
    Pause,
    Resume,
    HandleTimeout,
    Cycle,
}

/// An offer as it was decided, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedOffer {
    /// To whom, under which role, of which agent.
    pub holding: NamedHolding,
    /// What.
    pub resources: Resources,
}

/// A line of the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct JournalEntry {
    /// When: the latest instant the allocator was told of.
    pub now: Instant,
    /// What it was told.
    pub input: Input,
    /// What it offered then.
    pub offers: Vec<NamedOffer>,
    /// What it took back for want of an answer.
    pub rescinded: Vec<NamedOffer>,
    /// Whom it asked to leave which agent: (framework, agent).
    pub inverse_offers: Vec<(String, String)>,
}

impl Allocator {
    /// Keeps a journal from now on; to replay, it must be kept from the start. Grows without bound.
    pub fn start_journal(&mut self) {
        self.journal.get_or_insert_default();
    }

    /// The journal so far; empty if none is kept.
    pub fn journal(&self) -> &[JournalEntry] {
        self.journal.as_deref().unwrap_or_default()
    }

    /// Ends the journal and hands it out.
    pub fn take_journal(&mut self) -> Vec<JournalEntry> {
        self.journal.take().unwrap_or_default()
    }

    /// Notes an input, if a journal is kept; only then is `input` called.
    pub(super) fn note(&mut self, input: impl FnOnce(&Allocator) -> Input) {
        if self.journal.is_none() {
            return;
        }
        let entry = JournalEntry {
            now: self.now,
            input: input(self),
            offers: Vec::new(),
            rescinded: Vec::new(),
            inverse_offers: Vec::new(),
        };
        self.journal.get_or_insert_default().push(entry);
    }

    /// Adds to the last entry what was decided in this call.
    pub(super) fn note_decisions(&mut self) {
        let Some(mut journal) = self.journal.take() else { return };
        if let Some(entry) = journal.last_mut() {
            let name = |name: crate::error::Result<&str>| name.unwrap_or_default().to_owned();
            let named = |batch: &OfferBatch<'_>, index: usize| NamedOffer {
                holding: NamedHolding {
                    framework: name(self.framework_name(batch.frameworks()[index])),
                    role: self.role_name(batch.roles()[index]).to_owned(),
                    agent: name(self.agent_name(batch.agents()[index])),
                },
                resources: batch.resources(&self.catalog, index),
            };
            let all = |batch: OfferBatch<'_>| {
                (0..batch.len()).map(|index| named(&batch, index)).collect()
            };
            entry.offers = all(self.offers());
            entry.rescinded = all(self.rescinded());
            entry.inverse_offers.extend(self.inverse_batch.iter().map(|offer| {
                (name(self.framework_name(offer.framework)), name(self.agent_name(offer.agent)))
            }));
        }
        self.journal = Some(journal);
    }

    pub(super) fn agent_text(&self, agent: u32) -> String {
        self.agents.at(agent).map_or_else(String::new, |state| state.name.to_string())
    }

    pub(super) fn framework_text(&self, framework: u32) -> String {
        self.frameworks.at(framework).map_or_else(String::new, |state| state.name.to_string())
    }

    pub(super) fn named(
        &self,
        framework: u32,
        role: super::names::RoleSym,
        agent: u32,
    ) -> NamedHolding {
        NamedHolding {
            framework: self.framework_text(framework),
            role: self.catalog.role_text(role).to_owned(),
            agent: self.agent_text(agent),
        }
    }
}

/// Owned copies of names.
pub(super) fn owned<S: AsRef<str>>(names: &[S]) -> Vec<String> {
    names.iter().map(|name| name.as_ref().to_owned()).collect()
}
