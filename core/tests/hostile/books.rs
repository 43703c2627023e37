//! The books as the journal tells them: what agents have and what is held of them, in the algebra of resources.

use apportion_core::allocator::{Allocator, Input, JournalEntry, NamedHolding, NamedOffer};
use apportion_core::resource::{Conversion, Resources};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default)]
struct Agent {
    total: Resources,
    /// All that is given out. What two were said to hold is out once.
    out: Resources,
    /// By framework and role.
    held: BTreeMap<(String, String), Resources>,
}

/// What the inputs that were taken and the offers that were made add up to.
#[derive(Debug, Clone, Default)]
pub struct Books {
    agents: BTreeMap<String, Agent>,
}

fn convert(resources: &mut Resources, Conversion { consumed, converted }: &Conversion) {
    resources.subtract(consumed);
    resources.add_all(converted);
}

impl Agent {
    fn free(&self) -> Resources {
        let mut free = self.total.filter(|resource| !resource.shared);
        free.subtract(&self.out.filter(|resource| !resource.shared));
        free.add_all(&self.total.filter(|resource| resource.shared));
        free
    }

    fn give(&mut self, framework: &str, role: &str, resources: &Resources) {
        let key = (framework.to_owned(), role.to_owned());
        self.held.entry(key).or_default().add_all(resources);
        self.out.add_all(resources);
    }

    fn take(&mut self, NamedHolding { framework, role, .. }: &NamedHolding, taken: &Resources) {
        let key = (framework.clone(), role.clone());
        self.held.entry(key).or_default().subtract(taken);
        self.out.subtract(taken);
    }
}

impl Books {
    /// Takes in what the journal says.
    pub fn post(&mut self, entry: &JournalEntry) {
        match &entry.input {
            Input::AddAgent(spec) => {
                let agent = self.agents.entry(spec.id.clone()).or_default();
                agent.total = spec.total.clone();
                for used in &spec.used {
                    agent.give(&used.id, &used.role, &used.resources);
                }
            }
            Input::RemoveAgent(name) => drop(self.agents.remove(name)),
            Input::UpdateAgent { agent, total: Some(total), .. } => {
                self.agents.entry(agent.clone()).or_default().total = total.clone();
            }
            Input::AddResourceProvider { agent, total, used } => {
                let agent = self.agents.entry(agent.clone()).or_default();
                agent.total.add_all(total);
                for used in used {
                    agent.give(&used.id, &used.role, &used.resources);
                }
            }
            Input::UpdateAvailable { agent, conversions } => {
                let agent = self.agents.entry(agent.clone()).or_default();
                conversions.iter().for_each(|conversion| convert(&mut agent.total, conversion));
            }
            Input::RecoverResources { holding, resources, .. } => {
                self.agents.entry(holding.agent.clone()).or_default().take(holding, resources);
            }
            Input::UpdateAllocation { holding, conversions } => {
                let agent = self.agents.entry(holding.agent.clone()).or_default();
                for conversion in conversions {
                    agent.take(holding, &conversion.consumed);
                    agent.give(&holding.framework, &holding.role, &conversion.converted);
                    if !conversion.consumed.is_empty() {
                        convert(&mut agent.total, conversion);
                    }
                }
            }
            Input::RemoveFramework(framework) => {
                for agent in self.agents.values_mut() {
                    let Agent { out, held, .. } = agent;
                    held.retain(|(holder, _), resources| {
                        let is_theirs = holder == framework;
                        if is_theirs {
                            out.subtract(resources);
                        }
                        !is_theirs
                    });
                }
            }
            _ => {}
        }
        // Offers that ended are free before anything is offered in the same call.
        for NamedOffer { holding, resources } in &entry.rescinded {
            self.agents.entry(holding.agent.clone()).or_default().take(holding, resources);
        }
        self.grant(entry);
    }

    /// What is offered was free, and each part of it is offered once.
    fn grant(&mut self, entry: &JournalEntry) {
        for offer in &entry.offers {
            let NamedHolding { framework, role, agent } = &offer.holding;
            let agent = self.agents.get_mut(agent).expect("an agent that is known");
            let free = agent.free();
            // Shared objects are offered as often as one likes: each copy must be of one that is there.
            let own = offer.resources.filter(|resource| !resource.shared);
            assert!(free.contains(&own), "offered {offer:?}, free {free}");
            let mut shared = offer.resources.objects().filter(|resource| resource.shared);
            assert!(shared.all(|one| free.contains_object(one)), "offered {offer:?}, free {free}");
            agent.give(framework, role, &offer.resources);
        }
    }

    /// Conservation: of each kind on each agent there is what these books say, and as much of it is free.
    pub fn check(&self, allocator: &Allocator) {
        let known: Vec<_> = allocator.agents().collect();
        assert_eq!(known.len(), self.agents.len());
        for id in known {
            let name = allocator.agent_name(id).expect("listed");
            let books = &self.agents[name];
            let total = allocator.agent_total(id).expect("listed");
            assert_eq!(total, books.total, "the total of {name}: {total}, {}", books.total);
            let free = allocator.agent_available(id).expect("listed");
            assert_eq!(free, books.free(), "free of {name}: {free}, {}", books.free());
        }
    }
}
