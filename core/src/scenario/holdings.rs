//! What the player remembers of a case: who holds what was offered, and how frameworks and agents were described.

use super::event::{Event, Holder, InfoChange, Offer};
use crate::agent::{AgentInfo, Used};
use crate::framework::{FrameworkCapabilities, FrameworkSpec};
use crate::resource::{Conversion, Resources};
use std::collections::BTreeMap;

/// What is handed out and not returned yet, and what lines leave unsaid because earlier ones said it.
#[derive(Debug, Clone, Default)]
pub(super) struct Holdings {
    /// By known frameworks; what they came with counts as handed out.
    out: BTreeMap<Holder, Resources>,
    capabilities: BTreeMap<String, FrameworkCapabilities>,
    agents: BTreeMap<String, AgentInfo>,
    /// What agents came with for frameworks that are not known yet.
    early: BTreeMap<Holder, Resources>,
}

impl Holdings {
    /// Everything that is out.
    pub(super) fn out(&self) -> impl Iterator<Item = (&Holder, &Resources)> {
        self.out.iter().filter(|(_, resources)| !resources.is_empty())
    }

    /// The capabilities a framework last had.
    pub(super) fn capabilities(&self, framework: &str) -> FrameworkCapabilities {
        self.capabilities.get(framework).copied().unwrap_or_default()
    }

    /// The whole description of an agent after a change of it.
    pub(super) fn info(&self, agent: &str, change: &InfoChange) -> AgentInfo {
        match change {
            InfoChange::Whole(info) => info.clone(),
            InfoChange::Attributes(attributes) => {
                let known = self.agents.get(agent).cloned();
                let info = known.unwrap_or_else(|| AgentInfo::new(agent));
                AgentInfo { attributes: attributes.clone(), ..info }
            }
        }
    }

    /// The framework with what known agents came with for it, unless its line says that itself.
    pub(super) fn complete(&self, spec: &FrameworkSpec) -> FrameworkSpec {
        let mut spec = spec.clone();
        if spec.used.is_empty() {
            let early = self.early.iter().filter(|(holder, _)| holder.framework == spec.id);
            spec.used = early
                .map(|(Holder { role, agent, .. }, resources)| Used {
                    id: agent.clone(),
                    role: role.clone(),
                    resources: resources.clone(),
                })
                .collect();
        }
        spec
    }

    pub(super) fn offered(&mut self, offer: &Offer) {
        self.out.entry(offer.holder.clone()).or_default().add_all(&offer.resources);
    }

    pub(super) fn rescinded(&mut self, offer: &Offer) {
        if let Some(out) = self.out.get_mut(&offer.holder) {
            out.subtract(&offer.resources);
        }
    }

    /// Takes in an event that was not refused.
    pub(super) fn happened(&mut self, event: &Event) {
        match event {
            Event::AddAgent(spec) => {
                self.agents.insert(spec.id.clone(), spec.info.clone());
                self.used(&spec.id, &spec.used);
            }
            Event::AddResourceProvider { agent, used, .. } => self.used(agent, used),
            Event::UpdateAgent { agent, info: Some(change), .. } => {
                self.agents.insert(agent.clone(), self.info(agent, change));
            }
            Event::RemoveAgent { agent } => {
                self.agents.remove(agent);
                self.out.retain(|holder, _| holder.agent != *agent);
                self.early.retain(|holder, _| holder.agent != *agent);
            }
            Event::AddFramework(spec) => {
                self.capabilities.insert(spec.id.clone(), spec.info.capabilities);
                let (known, early) = std::mem::take(&mut self.early)
                    .into_iter()
                    .partition(|(holder, _)| holder.framework == spec.id);
                self.early = early;
                self.out.extend::<BTreeMap<_, _>>(known);
            }
            Event::UpdateFramework { framework, capabilities: Some(capabilities), .. } => {
                self.capabilities.insert(framework.clone(), *capabilities);
            }
            Event::RemoveFramework { framework } => {
                self.capabilities.remove(framework);
                self.out.retain(|holder, _| holder.framework != *framework);
            }
            Event::Return { holder, resources, .. } => {
                if let Some(out) = self.out.get_mut(holder) {
                    out.subtract(resources);
                }
            }
            Event::ReturnAll { .. } => self.out.clear(),
            Event::Convert { holder, conversions } => {
                if let Some(out) = self.out.get_mut(holder) {
                    for Conversion { consumed, converted } in conversions {
                        out.subtract(consumed);
                        out.add_all(converted);
                    }
                }
            }
            _ => {}
        }
    }

    fn used(&mut self, agent: &str, used: &[Used]) {
        for Used { id, role, resources } in used {
            let holder =
                Holder { framework: id.clone(), role: role.clone(), agent: agent.to_owned() };
            let known = self.capabilities.contains_key(id);
            let holdings = if known { &mut self.out } else { &mut self.early };
            holdings.entry(holder).or_default().add_all(resources);
        }
    }
}
