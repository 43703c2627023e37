//! Random histories: what happens to an allocator, drawn from a seed, modelled on the recorded ones.

pub use super::features::Features;

use super::draw::{chance, pick};
use apportion_core::agent::AgentSpec;
use apportion_core::framework::FrameworkSpec;
use apportion_core::offer::{Filters, SECOND_NS};
use apportion_core::resource::{Conversion, Quantities, Resources};
use apportion_core::rng::Rng;
use apportion_core::role;
use apportion_core::scenario::{
    self, Body, Case, Config, Event, Expectation, Holder, Offer, Player, SorterKind, Step, Subjects,
};
use std::collections::BTreeMap;

const ROLES: [&str; 15] = [
    "*",
    "a",
    "a/b",
    "a/b/d",
    "a/c",
    "b-1",
    "c.d",
    "eng",
    "eng/web",
    "eng/web/ui",
    "ops",
    "q",
    "q/s",
    "x/y",
    "z",
];
const REFUSALS: [f64; 13] =
    [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 100.0, 1000.0, -1.0, 0.25, 4e7];

/// A case of `length` events, with what they led to in `reference` as what they must lead to.
pub fn case(seed: u64, length: usize, features: Features, reference: &mut dyn Subjects) -> Case {
    let mut history = History::new(seed, features);
    let config = history.config();
    let subject = reference.allocator(&config).expect("options that are possible");
    let mut player = Player::new(&config, subject);
    let mut steps = Vec::new();
    while steps.len() < length {
        let Some(event) = history.next(&player.out(), steps.is_empty()) else { continue };
        let expectation = player.play(&event);
        if expectation != Expectation::Error {
            history.happened(&event);
        }
        steps.push(Step { line: 3 + steps.len(), event, expectation });
    }
    Case {
        name: format!("H{seed}"),
        title: format!("random history, {} agents at the end", history.agents.len()),
        tag: None,
        line: 1,
        body: Body::Allocator { config, steps },
    }
}

/// The case up to where the order of agents first shows: none of it depends on that order, as far as other seeds tell.
pub fn without_order(mut case: Case, reference: &mut dyn Subjects) -> Case {
    for other_seed in 1..6 {
        let mut shuffled = case.clone();
        if let Body::Allocator { config, .. } = &mut shuffled.body {
            config.seed = config.seed.wrapping_add(other_seed * 7919);
        }
        let mismatch = scenario::run(&shuffled, reference).mismatch;
        if let (Some(mismatch), Body::Allocator { steps, .. }) = (mismatch, &mut case.body) {
            steps.retain(|step| step.line < mismatch.line);
        }
    }
    case.tag = Some(scenario::Tag::Deterministic);
    case
}

pub(super) struct KnownFramework {
    pub(super) roles: Vec<String>,
    pub(super) active: bool,
}

pub(super) struct KnownAgent {
    pub(super) total: Resources,
    pub(super) window: bool,
}

/// The generator: what it knows of the cluster, so that what it draws is valid.
pub(super) struct History {
    pub(super) seed: u64,
    pub(super) rng: Rng,
    pub(super) features: Features,
    pub(super) roles: Vec<String>,
    pub(super) agents: BTreeMap<String, KnownAgent>,
    pub(super) frameworks: BTreeMap<String, KnownFramework>,
    pub(super) agents_made: usize,
    pub(super) frameworks_made: usize,
    pub(super) failover: bool,
}

impl History {
    fn new(seed: u64, features: Features) -> Self {
        let mut rng = Rng::new(seed);
        let features = features.some(&mut rng);
        let mut roles: Vec<String> = ROLES.map(str::to_owned).to_vec();
        rng.shuffle(&mut roles);
        roles.truncate(2 + rng.below(5) as usize);
        History {
            seed,
            rng,
            features,
            roles,
            agents: BTreeMap::new(),
            frameworks: BTreeMap::new(),
            agents_made: 0,
            frameworks_made: 0,
            failover: false,
        }
    }

    pub(super) fn chance(&mut self, percent: u64) -> bool {
        chance(&mut self.rng, percent)
    }

    fn config(&mut self) -> Config {
        let mut config = Config { seed: self.seed, ..Config::default() };
        config.compat = !self.features.own;
        if self.features.own {
            let timeouts = [SECOND_NS / 2, SECOND_NS, 3 * SECOND_NS, 7 * SECOND_NS];
            config.offer_timeout_ns = self.chance(40).then(|| *pick(&mut self.rng, &timeouts));
            config.event_driven = self.chance(40);
            config.requests = self.chance(50);
            let half_lives = [SECOND_NS, 5 * SECOND_NS, 60 * SECOND_NS, 3600 * SECOND_NS];
            config.half_life_ns = self.chance(40).then(|| *pick(&mut self.rng, &half_lives));
            config.backoff = self.chance(50).then(|| *pick(&mut self.rng, &[0, 1, 3, 100]));
        }
        let tenths = *pick(&mut self.rng, &[10, 10, 10, 5, 20, 50, 100]);
        config.interval_ns = tenths * SECOND_NS / 10;
        if self.features.gpus && self.chance(40) {
            config.exclude.push("gpus".to_owned());
        }
        if self.features.corners && self.chance(20) {
            let name = *pick(&mut self.rng, &["cpus", "mem", "disk", "nothing"]);
            config.exclude.push(name.to_owned());
        }
        config.filter_gpu = !(self.features.gpus && self.chance(30));
        if self.features.regions {
            config.region = Some("r1".to_owned());
        }
        if self.chance(30) {
            config.min_allocatable = self.min_allocatable();
        }
        if self.features.lots && self.chance(50) {
            let kinds = [SorterKind::Random, SorterKind::HDrf];
            config.sorter = kinds[usize::from(!config.compat && self.chance(50))];
            if config.sorter == SorterKind::HDrf {
                // There the past does not count.
                config.half_life_ns = None;
            }
        }
        config
    }

    pub(super) fn min_allocatable(&mut self) -> Vec<Quantities> {
        let usual = ["", "cpus:0.1", "mem:64", "cpus:1|disk:10", "cpus:0.5;mem:64|disk:20"];
        let odd = ["ports:5", "gpus:1|zones:2", "cpus:0.01;ports:20", "disk:10;zones:1|mem:1"];
        let corner = self.features.corners && self.chance(30);
        let text = if corner { pick(&mut self.rng, &odd) } else { pick(&mut self.rng, &usual) };
        let alternatives = text.split('|').filter(|part| !part.is_empty());
        alternatives.map(|part| Quantities::parse(part).expect("as written above")).collect()
    }

    pub(super) fn role(&mut self) -> String {
        pick(&mut self.rng, &self.roles).clone()
    }

    /// A role that may have a quota.
    pub(super) fn role_with_quota(&mut self) -> String {
        let role = self.role();
        if self.features.own { role } else { role::top_level(&role).to_owned() }
    }

    pub(super) fn framework(&mut self) -> Option<String> {
        let ids: Vec<&String> = self.frameworks.keys().collect();
        (!ids.is_empty()).then(|| (*pick(&mut self.rng, &ids)).clone())
    }

    pub(super) fn agent(&mut self) -> Option<String> {
        let ids: Vec<&String> = self.agents.keys().collect();
        (!ids.is_empty()).then(|| (*pick(&mut self.rng, &ids)).clone())
    }

    /// Whether a framework holds something under a role that it left, or never subscribed to.
    pub(super) fn has_left(&self, Holder { framework, role, .. }: &Holder) -> bool {
        let known = self.frameworks.get(framework);
        known.is_none_or(|known| !known.roles.contains(role))
    }

    pub(super) fn filters(&mut self) -> Option<Filters> {
        if self.features.corners && self.chance(4) {
            return Some(Filters::default());
        }
        let refuse = self.chance(55).then(|| *pick(&mut self.rng, &REFUSALS));
        refuse.map(Filters::refuse)
    }

    /// Takes in what an event changed.
    fn happened(&mut self, event: &Event) {
        match event {
            Event::AddAgent(AgentSpec { id, total, unavailability, .. }) => {
                let agent = KnownAgent { total: total.clone(), window: unavailability.is_some() };
                self.agents.insert(id.clone(), agent);
            }
            Event::RemoveAgent { agent } => drop(self.agents.remove(agent)),
            Event::AddFramework(FrameworkSpec { id, info, active, .. }) => {
                let roles = info.roles.iter().map(|role| role.role.clone()).collect();
                self.frameworks.insert(id.clone(), KnownFramework { roles, active: *active });
            }
            Event::RemoveFramework { framework } => drop(self.frameworks.remove(framework)),
            Event::UpdateFramework { framework, roles, .. } => {
                if let Some(known) = self.frameworks.get_mut(framework) {
                    known.roles = roles.iter().map(|role| role.role.clone()).collect();
                }
            }
            Event::ActivateFramework { framework } | Event::DeactivateFramework { framework } => {
                if let Some(known) = self.frameworks.get_mut(framework) {
                    known.active = matches!(event, Event::ActivateFramework { .. });
                }
            }
            Event::UpdateAgent { agent, total: Some(total), .. } => {
                if let Some(known) = self.agents.get_mut(agent) {
                    known.total = total.clone();
                }
            }
            Event::AddResourceProvider { agent, total, .. } => {
                if let Some(known) = self.agents.get_mut(agent) {
                    known.total.add_all(total);
                }
            }
            Event::UpdateUnavailability { agent, window } => {
                if let Some(known) = self.agents.get_mut(agent) {
                    known.window = window.is_some();
                }
            }
            Event::Convert { holder: Holder { agent, .. }, conversions }
            | Event::UpdateAvailable { agent, conversions } => {
                if let Some(known) = self.agents.get_mut(agent) {
                    for Conversion { consumed, converted } in conversions {
                        known.total.subtract(consumed);
                        known.total.add_all(converted);
                    }
                }
            }
            _ => {}
        }
    }

    /// The next event; `None` where what was drawn does not apply.
    fn next(&mut self, out: &[Offer], first: bool) -> Option<Event> {
        if first && self.features.recovery && self.chance(50) {
            let quota = self.quota();
            let quotas = vec![(self.role_with_quota(), quota)];
            self.failover = true;
            return Some(Event::Recover { agents: self.rng.below(6) as u32, quotas });
        }
        if self.agents.is_empty() && self.chance(50) {
            return self.add_agent();
        }
        if self.frameworks.is_empty() && self.chance(50) {
            return self.add_framework();
        }
        // Roughly as often as in the recorded histories.
        match self.rng.below(200) {
            0..40 => Some(Event::Tick),
            40..86 => self.give_back(out),
            86..89 if self.features.own => self.launch(out),
            86..98 => {
                let plain = self.features.unrecorded
                    || !out.iter().any(|offer| self.has_left(&offer.holder));
                Some(Event::ReturnAll { filters: self.filters().filter(|_| plain) })
            }
            98..112 if self.frameworks.len() < 7 => self.add_framework(),
            112..121 if self.agents.len() < 5 => self.add_agent(),
            121..130 => {
                let ns = *pick(&mut self.rng, &[1, 2, 8, 12, 18, 40]) * (SECOND_NS / 4);
                Some(Event::Advance { ns })
            }
            130..138 => self.change_agent(),
            138..146 => self.update_framework(),
            146..158 => self.suppress_or_revive(),
            158..164 => {
                let role = self.role();
                let share = self.chance(60);
                Some(if share { Event::Share { role } } else { Event::Filters { role } })
            }
            164..168 => {
                let weights = [0.5, 1.0, 1.5, 2.0, 3.0, 10.0, 0.001, 0.333, 1e6];
                let known = if self.features.corners { 9 } else { 6 };
                let weight = weights[self.rng.below(known) as usize];
                Some(Event::UpdateWeight { role: self.role(), weight })
            }
            168..176 => self.convert(out),
            176..179 => self.reserve_free(),
            179..182 => self.framework().map(|framework| Event::RemoveFramework { framework }),
            182..184 => {
                let agent = self.agent()?;
                let mut on_it = out.iter().filter(|offer| offer.holder.agent == agent);
                let plain =
                    self.features.unrecorded || !on_it.any(|offer| self.has_left(&offer.holder));
                plain.then_some(Event::RemoveAgent { agent })
            }
            184..187 => self.framework_switch(),
            187..190 => self.operator(),
            190 if self.features.own => {
                let requests = self.min_allocatable();
                self.framework().map(|framework| Event::Request { framework, requests })
            }
            190 => self.operator(),
            191..193 if self.features.corners => self.tasks(out),
            191..200 if self.features.quotas => Some(self.update_quota()),
            _ => None,
        }
    }
}
