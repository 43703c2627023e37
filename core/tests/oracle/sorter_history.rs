//! Random histories of a sorter.

use super::draw::{chance, pick};
use apportion_core::resource::{Quantity, Resource, Resources, Value};
use apportion_core::rng::Rng;
use apportion_core::scenario::{
    Body, Case, Config, SorterEvent, SorterExpectation, SorterStep, Subjects, play_sorter,
};

const CLIENTS: [&str; 12] =
    ["a", "a/b", "a/b/c", "a/d", "b", "b/x", "b/y", "c", "d/e", "d/e/f", "d/g", "h"];
/// Shares tie often with these: also where doubles would tell them apart.
const WEIGHTS: [f64; 9] = [1.0, 2.0, 3.0, 0.5, 1.5, 0.1, 0.3, 0.7, 7.0];
const AGENTS: [&str; 3] = ["s", "t", "u"];

fn resources(rng: &mut Rng, most: u64) -> Resources {
    let mut resources = Resources::new();
    for name in ["cpus", "mem", "disk"] {
        if chance(rng, 60) {
            let units = Quantity::from_units(1 + rng.below(most) as u32);
            resources.add(Resource::new(name, Value::Scalar(units)));
        }
    }
    resources
}

/// What a client has been given, piece by piece.
struct Given {
    client: String,
    agent: String,
    resources: Resources,
}

struct History {
    rng: Rng,
    clients: Vec<String>,
    given: Vec<Given>,
}

impl History {
    fn next(&mut self) -> Option<SorterEvent> {
        let rng = &mut self.rng;
        let agent = (*pick(rng, &AGENTS)).to_owned();
        let client = match self.clients.is_empty() {
            true => String::new(),
            false => pick(rng, &self.clients).clone(),
        };
        Some(match rng.below(20) {
            0 => {
                // Totals differ in their factors: thirds, fifths and sevenths of them meet.
                let total = resources(rng, 5 * 6 * 7);
                SorterEvent::Total { agent, total }
            }
            1..=3 => {
                let new = (*pick(rng, &CLIENTS)).to_owned();
                if self.clients.contains(&new) {
                    return None;
                }
                self.clients.push(new.clone());
                SorterEvent::Add { clients: vec![new], active: chance(rng, 80) }
            }
            4 => {
                let path = (*pick(rng, &CLIENTS)).to_owned();
                SorterEvent::Weight { path, weight: *pick(rng, &WEIGHTS) }
            }
            5..=9 => SorterEvent::Sort,
            _ if self.clients.is_empty() => return None,
            10 if chance(rng, 40) => {
                self.clients.retain(|known| *known != client);
                self.given.retain(|given| given.client != client);
                SorterEvent::Remove { client }
            }
            10 | 11 => SorterEvent::Activate { client },
            12 => SorterEvent::Deactivate { client },
            14 => SorterEvent::Block { client, blocked: chance(rng, 50) },
            13 if !self.given.is_empty() => {
                let at = rng.below(self.given.len() as u64) as usize;
                let Given { client, agent, resources } = self.given.swap_remove(at);
                SorterEvent::Unallocated { client, agent, resources }
            }
            _ => {
                let resources = resources(rng, 6);
                if resources.is_empty() {
                    return None;
                }
                let given = Given {
                    client: client.clone(),
                    agent: agent.clone(),
                    resources: resources.clone(),
                };
                self.given.push(given);
                SorterEvent::Allocated { client, agent, resources }
            }
        })
    }
}

/// A case of `length` events, with the orders they led to in `reference` as what they must lead to.
pub fn case(seed: u64, length: usize, config: Config, reference: &mut dyn Subjects) -> Case {
    let mut subject = reference.sorter(&config).expect("it has sorters");
    let mut history = History { rng: Rng::keyed(0x5042, seed), clients: vec![], given: vec![] };
    let mut steps = Vec::new();
    while steps.len() < length {
        let Some(event) = history.next() else { continue };
        let expectation = play_sorter(&event, &mut *subject).expect("histories are valid");
        steps.push(SorterStep { line: 3 + steps.len(), event, expectation });
    }
    Case {
        name: format!("S{seed}"),
        title: "random sorter history".to_owned(),
        tag: None,
        line: 1,
        body: Body::Sorter { config, steps },
    }
}

/// How many answers of a case are orders of at least two clients.
pub fn orders(case: &Case) -> usize {
    let Body::Sorter { steps, .. } = &case.body else { return 0 };
    let is_order = |step: &&SorterStep| matches!(&step.expectation, SorterExpectation::Order(clients) if clients.len() > 1);
    steps.iter().filter(is_order).count()
}
