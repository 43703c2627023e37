//! Random histories: what happens to an allocator, drawn from a seed, modelled on the recorded ones.

use super::draw::{chance, operation, other_total, part, pick, total};
use apportion_core::agent::{AgentCapabilities, AgentSpec, Domain, Unavailability, Used};
use apportion_core::attribute::Attribute;
use apportion_core::framework::{FrameworkCapabilities, FrameworkSpec, RoleSubscription};
use apportion_core::offer::{Filters, InverseOfferStatus, SECOND_NS};
use apportion_core::quota::Quota;
use apportion_core::resource::{Conversion, Quantities, QuantityLimits, Resources};
use apportion_core::rng::Rng;
use apportion_core::role;
use apportion_core::scenario::{
    self, Body, Case, Config, Event, Expectation, Holder, InfoChange, Offer, Player, Step, Subjects,
};
use std::collections::BTreeMap;

/// What may occur in a history: switch off what an allocator does not do yet.
#[derive(Debug, Clone, Copy)]
pub struct Features {
    pub quotas: bool,
    pub reservations: bool,
    /// Offer operations and operator reservations.
    pub conversions: bool,
    pub volumes: bool,
    pub shared: bool,
    /// Disks other than the root disk.
    pub disks: bool,
    pub revocable: bool,
    pub gpus: bool,
    pub providers: bool,
    pub maintenance: bool,
    pub regions: bool,
    /// Failover and pauses.
    pub recovery: bool,
    /// What Mesos does surprisingly: reviving and extending disconnected frameworks.
    pub quirks: bool,
    /// What the specification says in passing and no recorded scenario shows: refusals under a role that was left, agents
    /// removed under such a role, roles left and joined at once, a pause during a failover.
    pub unrecorded: bool,
}

impl Features {
    pub const ALL: Features = Features {
        quotas: true,
        reservations: true,
        conversions: true,
        volumes: true,
        shared: true,
        disks: true,
        revocable: true,
        gpus: true,
        providers: true,
        maintenance: true,
        regions: true,
        recovery: true,
        quirks: true,
        unrecorded: true,
    };

    /// Each of these with an even chance, so that histories differ in kind.
    fn some(self, rng: &mut Rng) -> Features {
        let mut keep = |feature: bool| feature && chance(rng, 50);
        Features {
            quotas: keep(self.quotas),
            reservations: keep(self.reservations),
            conversions: keep(self.conversions),
            volumes: keep(self.volumes),
            shared: keep(self.shared),
            disks: keep(self.disks),
            revocable: keep(self.revocable),
            gpus: keep(self.gpus),
            providers: keep(self.providers),
            maintenance: keep(self.maintenance),
            regions: keep(self.regions),
            recovery: keep(self.recovery),
            quirks: keep(self.quirks),
            unrecorded: keep(self.unrecorded),
        }
    }
}

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
const REFUSALS: [f64; 11] = [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 100.0, 1000.0, -1.0];

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

struct KnownFramework {
    roles: Vec<String>,
    active: bool,
}

struct KnownAgent {
    total: Resources,
    window: bool,
}

/// The generator: what it knows of the cluster, so that what it draws is valid.
struct History {
    seed: u64,
    rng: Rng,
    features: Features,
    roles: Vec<String>,
    agents: BTreeMap<String, KnownAgent>,
    frameworks: BTreeMap<String, KnownFramework>,
    agents_made: usize,
    frameworks_made: usize,
    failover: bool,
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

    fn chance(&mut self, percent: u64) -> bool {
        chance(&mut self.rng, percent)
    }

    fn config(&mut self) -> Config {
        let mut config = Config { seed: self.seed, ..Config::default() };
        let tenths = *pick(&mut self.rng, &[10, 10, 10, 5, 20, 50]);
        config.interval_ns = tenths * SECOND_NS / 10;
        if self.features.gpus && self.chance(40) {
            config.exclude.push("gpus".to_owned());
        }
        config.filter_gpu = !(self.features.gpus && self.chance(30));
        if self.features.regions {
            config.region = Some("r1".to_owned());
        }
        if self.chance(30) {
            config.min_allocatable = self.min_allocatable();
        }
        config
    }

    fn min_allocatable(&mut self) -> Vec<Quantities> {
        let choices = ["", "cpus:0.1", "mem:64", "cpus:1|disk:10", "cpus:0.5;mem:64|disk:20"];
        let text = *pick(&mut self.rng, &choices);
        let alternatives = text.split('|').filter(|part| !part.is_empty());
        alternatives.map(|part| Quantities::parse(part).expect("as written above")).collect()
    }

    fn role(&mut self) -> String {
        pick(&mut self.rng, &self.roles).clone()
    }

    fn framework(&mut self) -> Option<String> {
        let ids: Vec<&String> = self.frameworks.keys().collect();
        (!ids.is_empty()).then(|| (*pick(&mut self.rng, &ids)).clone())
    }

    fn agent(&mut self) -> Option<String> {
        let ids: Vec<&String> = self.agents.keys().collect();
        (!ids.is_empty()).then(|| (*pick(&mut self.rng, &ids)).clone())
    }

    /// Whether a framework holds something under a role that it left, or never subscribed to.
    fn has_left(&self, Holder { framework, role, .. }: &Holder) -> bool {
        let known = self.frameworks.get(framework);
        known.is_none_or(|known| !known.roles.contains(role))
    }

    fn filters(&mut self) -> Option<Filters> {
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
            let role = self.role();
            self.failover = true;
            let quotas = vec![(role::top_level(&role).to_owned(), quota)];
            return Some(Event::Recover { agents: 1 + self.rng.below(4) as u32, quotas });
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
                let weight = *pick(&mut self.rng, &[0.5, 1.0, 1.5, 2.0, 3.0, 10.0]);
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
            184..188 => self.framework_switch(),
            188..191 => self.operator(),
            191..200 if self.features.quotas => {
                let quota = self.quota();
                let role = self.role();
                Some(Event::UpdateQuota { role: role::top_level(&role).to_owned(), quota })
            }
            _ => None,
        }
    }

    fn quota(&mut self) -> Quota {
        let amounts = [("cpus", [500, 1_500, 4_000]), ("mem", [64_000, 512_000, 1_024_000])];
        let (mut guarantees, mut limits) = (Quantities::new(), QuantityLimits::new());
        let kind = self.rng.below(4);
        for (name, choices) in amounts.into_iter().chain([("disk", [20_000, 50_000, 500_000])]) {
            if kind == 0 || self.chance(40) {
                continue;
            }
            let amount = *pick(&mut self.rng, &choices);
            let quantity = |amount| {
                apportion_core::resource::Quantity::from_thousandths(amount).expect("small")
            };
            if kind != 1 {
                guarantees.add(name, quantity(amount));
            }
            if kind != 2 {
                let limit = if self.chance(50) { amount } else { amount * 3 / 2 };
                limits.set(name, quantity(limit)).expect("a name once");
            }
        }
        Quota { guarantees, limits }
    }

    fn subscriptions(&mut self, min: bool) -> Vec<RoleSubscription> {
        let mut roles = self.roles.clone();
        self.rng.shuffle(&mut roles);
        roles.truncate(1 + self.rng.below(3) as usize / 2 + self.rng.below(2) as usize);
        roles
            .into_iter()
            .map(|role| RoleSubscription {
                role,
                suppressed: self.chance(10),
                min_allocatable: (min && self.chance(12)).then(|| self.min_allocatable()),
            })
            .collect()
    }

    fn add_framework(&mut self) -> Option<Event> {
        // Ids of frameworks that are gone come back.
        let id = match self.chance(20) {
            true => format!("f{}", 1 + self.rng.below(self.frameworks_made as u64 + 1)),
            false => format!("f{}", self.frameworks_made + 1),
        };
        if self.frameworks.contains_key(&id) {
            return None;
        }
        self.frameworks_made += 1;
        let mut spec = FrameworkSpec::new(id, Vec::<String>::new());
        spec.info.roles = self.subscriptions(true);
        spec.active = !self.chance(10);
        let features = self.features;
        spec.info.capabilities = FrameworkCapabilities {
            multi_role: true,
            revocable_resources: features.revocable && self.chance(50),
            shared_resources: features.shared && self.chance(60),
            gpu_resources: features.gpus && self.chance(50),
            reservation_refinement: features.reservations && self.chance(50),
            region_aware: features.regions && self.chance(40),
        };
        Some(Event::AddFramework(spec))
    }

    fn add_agent(&mut self) -> Option<Event> {
        let id = match self.chance(20) {
            true => format!("a{}", 1 + self.rng.below(self.agents_made as u64 + 1)),
            false => format!("a{}", self.agents_made + 1),
        };
        if self.agents.contains_key(&id) {
            return None;
        }
        self.agents_made += 1;
        let mut spec = AgentSpec::new(id, total(&mut self.rng, &self.roles, self.features));
        if self.chance(8) {
            spec.capabilities = AgentCapabilities {
                multi_role: self.chance(50),
                hierarchical_role: self.chance(50),
            };
        }
        if self.features.regions && self.chance(60) {
            let region = (*pick(&mut self.rng, &["r1", "r2"])).to_owned();
            spec.info.domain = Some(Domain { region, zone: String::new() });
        }
        if self.features.maintenance && self.chance(15) {
            spec.unavailability = Some(Unavailability { start_ns: 0, duration_ns: None });
        }
        if self.chance(20) {
            spec.used = self.used(&spec.total);
        }
        Some(Event::AddAgent(spec))
    }

    /// Part of a total, held by a framework that is known, or will be.
    fn used(&mut self, total: &Resources) -> Vec<Used> {
        let known = self.framework();
        let early = format!("f{}", self.frameworks_made + 1 + self.rng.below(2) as usize);
        let id = known.filter(|_| !chance(&mut self.rng, 15)).unwrap_or(early);
        let subscribed = self.frameworks.get(&id).map(|known| known.roles.clone());
        let role = match subscribed {
            Some(roles) if !roles.is_empty() && self.chance(85) => {
                pick(&mut self.rng, &roles).clone()
            }
            _ => self.role(),
        };
        let free = total.filter(|resource| {
            !resource.shared && !resource.revocable && resource.allocatable_to(&role)
        });
        if free.is_empty() {
            return Vec::new();
        }
        vec![Used { id, role, resources: part(&mut self.rng, &free) }]
    }

    fn give_back(&mut self, out: &[Offer]) -> Option<Event> {
        if out.is_empty() {
            return None;
        }
        let Offer { holder, resources } = pick(&mut self.rng, out).clone();
        let whole = self.chance(60);
        let resources = if whole { resources } else { part(&mut self.rng, &resources) };
        let plain = self.features.unrecorded || !self.has_left(&holder);
        let filters = self.filters().filter(|_| plain);
        Some(Event::Return { holder, resources, filters, allocated: false })
    }

    fn convert(&mut self, out: &[Offer]) -> Option<Event> {
        if out.is_empty() || !self.features.conversions {
            return None;
        }
        let Offer { holder, resources } = pick(&mut self.rng, out).clone();
        let objects = resources.sorted();
        let resource = pick(&mut self.rng, &objects).0.clone();
        if !self.features.reservations && resource.disk.is_none() {
            return None;
        }
        let (source, result) = operation(&mut self.rng, &resource, &holder.role, self.features)?;
        let mut converted: Resources = [result].into_iter().collect();
        if self.chance(8) {
            converted = Resources::new();
        }
        let conversion = Conversion { consumed: [source].into_iter().collect(), converted };
        Some(Event::Convert { holder, conversions: vec![conversion] })
    }

    fn reserve_free(&mut self) -> Option<Event> {
        if !self.features.conversions || !self.features.reservations {
            return None;
        }
        let (agent, role) = (self.agent()?, self.role());
        let total = self.agents[&agent].total.clone();
        let objects = total.sorted();
        let resource = objects.get(self.rng.below(objects.len().max(1) as u64) as usize)?.0.clone();
        let plain = Features { volumes: false, ..self.features };
        if resource.is_persistent_volume() {
            return None;
        }
        let (source, result) = operation(&mut self.rng, &resource, &role, plain)?;
        let conversion = Conversion {
            consumed: [source].into_iter().collect(),
            converted: [result].into_iter().collect(),
        };
        Some(Event::UpdateAvailable { agent, conversions: vec![conversion] })
    }

    fn change_agent(&mut self) -> Option<Event> {
        let agent = self.agent()?;
        let old = self.agents[&agent].total.clone();
        let update = |info, capabilities, total| Event::UpdateAgent {
            agent: agent.clone(),
            info,
            capabilities,
            total,
        };
        match self.rng.below(10) {
            0 => {
                let rack = *pick(&mut self.rng, &["r1", "r2"]);
                let attributes = vec![Attribute::text("rack", rack)];
                Some(update(Some(InfoChange::Attributes(attributes)), None, None))
            }
            1 => Some(update(None, Some(AgentCapabilities::ALL), None)),
            2 if self.features.providers => {
                let mut extra =
                    total(&mut self.rng, &[], Features { disks: false, ..self.features });
                // Only one unreserved disk: see `draw::total`.
                extra = extra
                    .filter(|new| !new.revocable && matches!(new.name.as_str(), "cpus" | "mem"));
                let used = self.used(&extra);
                Some(Event::AddResourceProvider { agent, total: extra, used })
            }
            3 if self.chance(10) => Some(update(None, None, Some(old))),
            _ => Some(update(None, None, Some(other_total(&mut self.rng, &old, self.features)))),
        }
    }

    fn update_framework(&mut self) -> Option<Event> {
        let framework = self.framework()?;
        if !self.frameworks[&framework].active && !self.features.quirks {
            return None;
        }
        let mut roles = self.subscriptions(true);
        let old = self.frameworks[&framework].roles.clone();
        let joined = roles.iter().any(|new| !old.contains(&new.role));
        if joined && !self.features.unrecorded {
            let stays = |role: &String| roles.iter().any(|new| new.role == *role);
            let left: Vec<String> = old.into_iter().filter(|role| !stays(role)).collect();
            roles.extend(left.into_iter().map(RoleSubscription::new));
        }
        Some(Event::UpdateFramework { framework, roles, capabilities: None })
    }

    fn suppress_or_revive(&mut self) -> Option<Event> {
        let framework = self.framework()?;
        let KnownFramework { roles, active } = &self.frameworks[&framework];
        let (roles, active) = (roles.clone(), *active);
        let all = roles.is_empty() || self.chance(60);
        let roles = if all { Vec::new() } else { vec![pick(&mut self.rng, &roles).clone()] };
        if self.chance(40) {
            return Some(Event::Suppress { framework, roles });
        }
        (active || self.features.quirks).then_some(Event::Revive { framework, roles })
    }

    fn framework_switch(&mut self) -> Option<Event> {
        let framework = self.framework()?;
        Some(match self.frameworks[&framework].active {
            true => Event::DeactivateFramework { framework },
            false => Event::ActivateFramework { framework },
        })
    }

    /// Agents on and off, white list, maintenance, pauses.
    fn operator(&mut self) -> Option<Event> {
        let agent = self.agent()?;
        match self.rng.below(10) {
            0 => Some(Event::DeactivateAgent { agent }),
            1 | 2 => Some(Event::ActivateAgent { agent }),
            3 => Some(Event::UpdateWhitelist(Some(vec![agent]))),
            4 => Some(Event::UpdateWhitelist(None)),
            5 if self.features.recovery => {
                let pause = self.chance(30) && (self.features.unrecorded || !self.failover);
                Some(if pause { Event::Pause } else { Event::Resume })
            }
            6 | 7 if self.features.maintenance => {
                let window = Unavailability { start_ns: 0, duration_ns: None };
                let window = self.chance(85).then_some(window);
                Some(Event::UpdateUnavailability { agent, window })
            }
            8 | 9 if self.agents[&agent].window => {
                let framework = self.framework()?;
                let accept = self.chance(50);
                let status = match accept {
                    true => InverseOfferStatus::Accept,
                    false => InverseOfferStatus::Decline,
                };
                let filters = self.filters();
                let status = Some(status);
                Some(Event::AnswerInverseOffer { framework, agent, status, filters })
            }
            _ => None,
        }
    }
}
