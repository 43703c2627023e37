//! Bytes as a history: each input, its ids, names and amounts drawn from the next bytes.

use apportion_core::agent::{
    AgentCapabilities, AgentInfo, AgentSpec, Domain, Unavailability, Used,
};
use apportion_core::allocator::{AgentOrder, Allocator, Compatibility, Config, Holding};
use apportion_core::attribute::Attribute;
use apportion_core::constraint::{AttributeConstraint, Predicate, RoleConstraints, Selector};
use apportion_core::error::Result;
use apportion_core::fairness::SorterKind;
use apportion_core::framework::{FrameworkCapabilities, FrameworkInfo, FrameworkSpec};
use apportion_core::id::{AgentId, FrameworkId, Id, OfferId};
use apportion_core::limits::Limits;
use apportion_core::offer::{Filters, InverseOfferStatus};
use apportion_core::quota::Quota;
use apportion_core::resource::{Conversion, Quantities, QuantityLimits, Resources};

/// Longer histories find nothing that these do not.
const STEPS: usize = 300;

const ROLES: [&str; 8] = ["a", "a/b", "a/b/c", "b", "*", "q", "q/r", "z"];

const NO_ROLES: [&str; 4] = ["a//b", "", "-x", "deep"];

const RESOURCES: [&str; 16] = [
    "cpus:1",
    "cpus:4;mem:4096",
    "cpus:2;mem:512;disk:100",
    "cpus:8;ports:[31000-31999]",
    "ports:[31000-31009]",
    "ports:[31005-31999]",
    "mem:31",
    "cpus:0.01",
    "gpus:2;cpus:1",
    "cpus(a):2;cpus:1",
    "disk(a)#v:10;cpus:1",
    "disk(a)#v$:10;cpus:1",
    "cpus!:3",
    "set:{x,y};cpus:1",
    "",
    "cpus:9007199254740",
];

/// Which input it was.
#[derive(Debug, Clone, Copy)]
pub struct What {
    pub number: u8,
    /// Time passed: what was decided before a refusal stands.
    pub decides: bool,
}

pub struct History<'a> {
    pub allocator: Allocator,
    bytes: &'a [u8],
    steps: usize,
    now: u64,
    offers: Vec<OfferId>,
}

impl<'a> History<'a> {
    /// An allocator set up by the first bytes.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        let (setup, bytes) = bytes.split_first()?;
        let (more, bytes) = bytes.split_first()?;
        let bit = |at: u8| setup >> at & 1 == 1;
        let limits = if bit(2) {
            Limits {
                agents: 3,
                frameworks: 3,
                roles: 6,
                kinds: 12,
                offers: 4,
                filters: 3,
                ..Limits::default()
            }
        } else {
            Limits::default()
        };
        // Settings beyond Mesos are none of its own.
        let own = !bit(0);
        let config = Config {
            seed: u64::from(*setup),
            compatibility: if own { Compatibility::Off } else { Compatibility::Mesos },
            agent_order: if bit(1) { AgentOrder::ByAddition } else { AgentOrder::Shuffled },
            region: bit(3).then(|| "here".to_owned()),
            min_allocatable: if bit(4) { Vec::new() } else { Config::default().min_allocatable },
            exclude_from_shares: if bit(5) { vec!["gpus".into()] } else { Vec::new() },
            offer_timeout_ns: (own && bit(6)).then_some(2_000_000_000),
            event_driven: own && bit(6),
            honour_requests: own && bit(7),
            decline_backoff_cycles: (own && bit(7)).then_some(3),
            // Hierarchical DRF and the past go apart.
            sorter: match more % 4 {
                0 => SorterKind::Random,
                1 if own => SorterKind::HDrf,
                _ => SorterKind::Drf,
            },
            usage_half_life_ns: (own && more % 4 == 2).then_some(1_500_000_000),
            limits,
            ..Config::default()
        };
        let allocator = Allocator::new(config).ok()?;
        Some(History { allocator, bytes, steps: 0, now: 0, offers: Vec::new() })
    }

    pub fn goes_on(&self) -> bool {
        !self.bytes.is_empty() && self.steps < STEPS
    }

    fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        *byte
    }

    fn bit(&mut self) -> bool {
        self.byte() & 1 == 1
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[usize::from(self.byte()) % items.len()]
    }

    /// An id of those known, mostly, or any.
    fn id<T>(&mut self, known: Vec<Id<T>>) -> Id<T> {
        let byte = self.byte();
        if byte >= 224 || known.is_empty() {
            return Id::new(u32::from(byte % 8), u32::from(self.byte() % 4));
        }
        known[usize::from(byte) % known.len()]
    }

    fn agent(&mut self) -> AgentId {
        self.id(self.allocator.agents().collect())
    }

    fn framework(&mut self) -> FrameworkId {
        self.id(self.allocator.frameworks().collect())
    }

    fn offer(&mut self) -> OfferId {
        self.id(self.offers.clone())
    }

    fn role(&mut self) -> String {
        let byte = usize::from(self.byte());
        match if byte < 248 { ROLES[byte % 8] } else { NO_ROLES[byte % 4] } {
            "deep" => ["r"; 10_000].join("/"),
            role => role.to_owned(),
        }
    }

    fn resources(&mut self) -> Resources {
        self.pick(&RESOURCES).parse().unwrap_or_default()
    }

    fn filters(&mut self) -> Option<Filters> {
        let seconds = [0.0, 0.5, 1.0, 5.0, 100.0, -1.0, f64::NAN, f64::INFINITY, 1e-12];
        self.bit().then(|| Filters::refuse(self.pick(&seconds)))
    }

    fn used(&mut self, id: String) -> Vec<Used> {
        let count = (self.byte() % 8).saturating_sub(5);
        (0..count)
            .map(|_| Used { id: id.clone(), role: self.role(), resources: self.resources() })
            .collect()
    }

    fn name(&mut self, of: char) -> String {
        format!("{of}{}", self.byte() % 6)
    }

    fn info_of_agent(&mut self) -> AgentInfo {
        let mut info = AgentInfo::new(self.name('h'));
        if self.bit() {
            let rack = self.name('r');
            info.attributes.push(Attribute::text("rack", rack));
        }
        if self.bit() {
            let region = self.pick(&["here", "there"]).to_owned();
            info.domain = Some(Domain { region, zone: "z".to_owned() });
        }
        info
    }

    fn capabilities(&mut self) -> AgentCapabilities {
        AgentCapabilities { multi_role: !self.bit(), hierarchical_role: !self.bit() }
    }

    fn info_of_framework(&mut self) -> FrameworkInfo {
        let count = 1 + self.byte() % 3;
        let mut roles: Vec<String> = (0..count).map(|_| self.role()).collect();
        if self.byte() < 240 {
            roles.sort_unstable();
            roles.dedup();
        }
        let mut info = FrameworkInfo::new(roles);
        let capable = self.byte();
        info.capabilities = FrameworkCapabilities {
            multi_role: capable & 1 == 0,
            revocable_resources: capable & 2 == 0,
            shared_resources: capable & 4 == 0,
            gpu_resources: capable & 8 == 0,
            reservation_refinement: capable & 16 == 0,
            region_aware: capable & 32 == 0,
        };
        info.roles[0].suppressed = capable & 64 != 0;
        if capable & 128 != 0 {
            let minimum = self.pick(&["cpus:1", "", "mem:100;cpus:2", "ports:5"]);
            info.roles[0].min_allocatable = Quantities::parse(minimum).ok().map(|one| vec![one]);
            let texts = ["r1", "r[1-3]", ".*", "h?r.", "(", "a{900}"];
            let predicate = Predicate::TextMatches(self.pick(&texts).to_owned());
            let selector = Selector::Attribute("rack".to_owned());
            let groups = vec![vec![AttributeConstraint { selector, predicate }]];
            info.constraints = vec![RoleConstraints { role: info.roles[0].role.clone(), groups }];
        }
        info
    }

    fn quota(&mut self) -> Quota {
        let amounts = ["", "cpus:1", "cpus:3;mem:1000", "mem:0", "cpus:100", "gpus:1"];
        let (guarantees, limits) = (self.pick(&amounts), self.pick(&amounts));
        Quota {
            guarantees: Quantities::parse(guarantees).unwrap_or_default(),
            limits: QuantityLimits::parse(limits).unwrap_or_default(),
        }
    }

    fn conversions(&mut self) -> Vec<Conversion> {
        let count = self.byte() % 3;
        (0..count)
            .map(|_| Conversion { consumed: self.resources(), converted: self.resources() })
            .collect()
    }

    fn time(&mut self) -> u64 {
        let quarters = u64::from(self.byte() % 16);
        match self.byte() % 8 {
            0 => self.now.saturating_sub(quarters * 250_000_000),
            1 => self.allocator.poll_timeout(),
            _ => self.now + quarters * 250_000_000,
        }
    }

    /// Tells the allocator the next input.
    pub fn tell(&mut self) -> (What, Result<()>) {
        self.steps += 1;
        let number = self.byte() % 34;
        if number >= 29 {
            let now = self.time();
            self.now = self.now.max(now);
            let decided = match number {
                29 | 30 => self.allocator.cycle(now),
                _ => self.allocator.handle_timeout(now),
            };
            self.offers.extend_from_slice(self.allocator.offers().offers());
            return (What { number, decides: true }, decided);
        }
        (What { number, decides: false }, self.input(number))
    }

    fn input(&mut self, number: u8) -> Result<()> {
        match number {
            0..=2 => {
                let mut spec = AgentSpec::new(self.name('a'), self.resources());
                spec.info = self.info_of_agent();
                spec.capabilities = self.capabilities();
                let of = self.name('f');
                spec.used = self.used(of);
                let window = Unavailability { start_ns: 1, duration_ns: None };
                spec.unavailability = self.bit().then_some(window);
                self.allocator.add_agent(&spec).map(drop)
            }
            3 => {
                let agent = self.agent();
                self.allocator.remove_agent(agent)
            }
            4..=6 => {
                let mut spec = FrameworkSpec::new(self.name('f'), [""; 0]);
                spec.info = self.info_of_framework();
                spec.active = !self.bit();
                let of = self.name('a');
                spec.used = self.used(of);
                self.allocator.add_framework(&spec).map(drop)
            }
            7 => {
                let framework = self.framework();
                self.allocator.remove_framework(framework)
            }
            8 => {
                let framework = self.framework();
                match self.bit() {
                    true => self.allocator.activate_framework(framework),
                    false => self.allocator.deactivate_framework(framework),
                }
            }
            9 => {
                let (framework, info) = (self.framework(), self.info_of_framework());
                self.allocator.update_framework(framework, &info)
            }
            10 | 11 => {
                let framework = self.framework();
                let roles = if self.bit() { Vec::new() } else { vec![self.role()] };
                match number {
                    10 => self.allocator.suppress_offers(framework, &roles),
                    _ => self.allocator.revive_offers(framework, &roles),
                }
            }
            12 | 13 => {
                let (offer, filters) = (self.offer(), self.filters());
                self.allocator.decline(offer, filters, self.now)
            }
            14 => {
                let offer = self.offer();
                self.allocator.accept(offer)
            }
            15..=19 => self.of_holding(number),
            20 => {
                let (agent, conversions) = (self.agent(), self.conversions());
                self.allocator.update_available(agent, &conversions)
            }
            21 => {
                let agent = self.agent();
                let info = self.bit().then(|| self.info_of_agent());
                let capabilities = self.bit().then(|| self.capabilities());
                let total = self.bit().then(|| self.resources());
                self.allocator.update_agent(agent, info.as_ref(), capabilities, total.as_ref())
            }
            22 => {
                let (agent, total, of) = (self.agent(), self.resources(), self.name('f'));
                let used = self.used(of);
                self.allocator.add_resource_provider(agent, &total, &used)
            }
            23 => {
                let agent = self.agent();
                match self.bit() {
                    true => self.allocator.activate_agent(agent),
                    false => self.allocator.deactivate_agent(agent),
                }
            }
            24 => {
                let agent = self.agent();
                let window = Unavailability { start_ns: 2, duration_ns: Some(3) };
                let window = self.bit().then_some(window);
                self.allocator.update_unavailability(agent, window)
            }
            25 => {
                let (agent, framework) = (self.agent(), self.framework());
                let answers =
                    [None, Some(InverseOfferStatus::Accept), Some(InverseOfferStatus::Decline)];
                let (status, filters) = (self.pick(&answers), self.filters());
                self.allocator.update_inverse_offer(agent, framework, status, filters, self.now)
            }
            _ => self.of_operator(number),
        }
    }

    fn of_holding(&mut self, number: u8) -> Result<()> {
        let (framework, role, agent) = (self.framework(), self.role(), self.agent());
        let holding = Holding { framework, role: &role, agent };
        match number {
            15 | 16 => {
                let (resources, filters, allocated) =
                    (self.resources(), self.filters(), self.bit());
                let now = self.now;
                self.allocator.recover_resources(holding, &resources, filters, allocated, now)
            }
            17 | 18 => {
                let resources = self.resources();
                self.allocator.transition_offered_to_allocated(holding, &resources)
            }
            _ => {
                let conversions = self.conversions();
                self.allocator.update_allocation(holding, &conversions)
            }
        }
    }

    fn of_operator(&mut self, number: u8) -> Result<()> {
        match (number, self.byte() % 4) {
            (26, 0) => {
                let (framework, request) = (self.framework(), self.quota().guarantees);
                self.allocator.request_resources(framework, &[request])
            }
            (26, _) => {
                let (role, quota) = (self.role(), self.quota());
                self.allocator.update_quota(&role, &quota)
            }
            (27, 0) => {
                let expected = u32::from(self.byte());
                let quotas = [(self.role(), self.quota()), (self.role(), self.quota())];
                self.allocator.recover(expected, &quotas, self.now)
            }
            (27, _) => {
                let weights = [1.0, 2.5, 0.0, -1.0, f64::NAN, f64::MAX, f64::MIN_POSITIVE];
                let (role, weight) = (self.role(), self.pick(&weights));
                self.allocator.update_weight(&role, weight)
            }
            (_, 0) => {
                let hosts = [self.name('h'), self.name('h')];
                let hosts = self.bit().then_some(&hosts[..]);
                self.allocator.update_whitelist(hosts);
                Ok(())
            }
            (_, 1) => {
                self.allocator.pause();
                Ok(())
            }
            (_, 2) => {
                self.allocator.resume();
                Ok(())
            }
            (_, _) => {
                let restored = Allocator::restore(&self.allocator.snapshot(), None);
                self.allocator = restored.expect("a snapshot of this crate's own");
                Ok(())
            }
        }
    }
}
