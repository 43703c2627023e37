//! The oracle's allocator: its state, time, and the books that inputs keep.

use super::sorter::Sorter;
use super::state::{Agent, Due, Framework};
use super::turns::Turns;
use super::waiting::Waiting;
use apportion_core::error::{Entity, Error, Result};
use apportion_core::limits::Limits;
use apportion_core::quota::Quota;
use apportion_core::resource::{Resource, Resources};
use apportion_core::rng::Rng;
use apportion_core::scenario::{Config, InverseOffer, Offer};
use apportion_core::timer::{Instant, Timers};
use std::collections::{BTreeMap, BTreeSet};

/// Where an agent stands in a stage of a cycle, the lower the earlier: from the number of the cycle (the first is 1), the
/// stage (1 or 2), and how many agents were added before it.
pub type AgentOrder = Box<dyn Fn(u64, u64, u64) -> u64>;

/// The slow and obvious allocator.
pub struct Oracle {
    pub(super) config: Config,
    pub(super) limits: Limits,
    pub(super) agent_order: AgentOrder,
    /// Decides which of several disks is cut first.
    pub(super) rng: Rng,
    pub(super) timers: Timers<Due>,
    pub(super) now: Instant,
    /// Pauses not resumed yet; in Mesos there is one flag, for the wait after a failover, too.
    pub(super) pauses: u32,
    /// Waiting for agents after a failover.
    pub(super) recovering: bool,
    /// How many agents end the pause after a failover.
    pub(super) expected_agents: Option<usize>,
    pub(super) requested: bool,
    pub(super) candidates: BTreeSet<String>,
    /// How many cycles have run.
    pub(super) cycles: u64,
    pub(super) whitelist: Option<BTreeSet<String>>,
    pub(super) agents: BTreeMap<String, Agent>,
    pub(super) agents_added: u64,
    pub(super) frameworks: BTreeMap<String, Framework>,
    pub(super) filters_made: u64,
    /// Those that are not the default.
    pub(super) quotas: BTreeMap<String, Quota>,
    pub(super) role_sorter: Sorter,
    /// One for each role with frameworks: subscribed to it, or holding something under it.
    pub(super) framework_sorters: BTreeMap<String, Sorter>,
    pub(super) offers: Vec<Offer>,
    pub(super) inverse_offers: Vec<InverseOffer>,
    /// If offers end, those not answered, in the order they were made.
    pub(super) waiting: Vec<Waiting>,
    pub(super) rescinded: Vec<Offer>,
    /// Shared objects offered in this cycle, by agent.
    pub(super) taken: Vec<(String, Resource)>,
    /// By framework and role.
    pub(super) turns: BTreeMap<(String, String), Turns>,
}

impl Oracle {
    /// An oracle at time 0 that draws the order of agents from the seed, exactly as the allocator does.
    pub fn new(config: &Config) -> Result<Oracle> {
        let seed = config.seed;
        let draw = move |cycle: u64, stage: u64, agent: u64| {
            let of_stage = Rng::keyed(seed, cycle * 2 + stage).state();
            Rng::keyed(of_stage, agent).next_u64()
        };
        Oracle::with_agent_order(config, Box::new(draw))
    }

    /// An oracle with an order of agents of its own.
    pub fn with_agent_order(config: &Config, agent_order: AgentOrder) -> Result<Oracle> {
        let mut timers = Timers::new();
        timers.arm(config.interval_ns, Due::Batch);
        let mut role_sorter = Sorter::new(config);
        role_sorter.remember_paths();
        Ok(Oracle {
            limits: Limits::default(),
            agent_order,
            rng: Rng::new(config.seed),
            timers,
            now: 0,
            pauses: 0,
            recovering: false,
            expected_agents: None,
            requested: false,
            candidates: BTreeSet::new(),
            cycles: 0,
            whitelist: None,
            agents: BTreeMap::new(),
            agents_added: 0,
            frameworks: BTreeMap::new(),
            filters_made: 0,
            quotas: BTreeMap::new(),
            role_sorter,
            framework_sorters: BTreeMap::new(),
            offers: Vec::new(),
            inverse_offers: Vec::new(),
            waiting: Vec::new(),
            rescinded: Vec::new(),
            taken: Vec::new(),
            turns: BTreeMap::new(),
            config: config.clone(),
        })
    }

    /// What the order of roles in an agent's turn is drawn from where it goes by lot (`turn` 0), and that of the
    /// frameworks of the first role in that order (1), the second, and so on: exactly as the allocator draws.
    pub(super) fn lots(&self, stage: u64, agent: &str, turn: u64) -> Rng {
        let of_stage = Rng::keyed(self.config.seed, self.cycles * 2 + stage).state();
        let of_agent = Rng::keyed(of_stage.rotate_left(32), self.agents[agent].order).state();
        Rng::keyed(of_agent, turn)
    }

    pub(super) fn agent(&self, id: &str) -> Result<&Agent> {
        self.agents.get(id).ok_or(Error::NotFound { entity: Entity::Agent })
    }

    pub(super) fn agent_mut(&mut self, id: &str) -> Result<&mut Agent> {
        self.agents.get_mut(id).ok_or(Error::NotFound { entity: Entity::Agent })
    }

    pub(super) fn framework(&self, id: &str) -> Result<&Framework> {
        self.frameworks.get(id).ok_or(Error::NotFound { entity: Entity::Framework })
    }

    pub(super) fn framework_mut(&mut self, id: &str) -> Result<&mut Framework> {
        self.frameworks.get_mut(id).ok_or(Error::NotFound { entity: Entity::Framework })
    }

    pub(super) fn is_paused(&self) -> bool {
        self.pauses > 0 || self.recovering
    }

    /// The wait for agents is over.
    pub(super) fn end_recovery(&mut self) {
        self.expected_agents = None;
        self.recovering = false;
        self.catch_up();
    }

    /// In Mesos there is one pause for all reasons.
    pub(super) fn unpause(&mut self) {
        self.pauses = 0;
        self.recovering = false;
        self.catch_up();
    }

    /// Asks for a cycle over these agents. While paused nobody listens, unless cycles are event-driven.
    pub(super) fn request(&mut self, agents: impl IntoIterator<Item = String>) {
        if !self.is_paused() || self.config.event_driven {
            self.candidates.extend(agents);
            self.requested |= !self.is_paused();
        }
    }

    /// Where cycles are event-driven: there is something new to offer of these agents.
    pub(super) fn freed(&mut self, agents: impl IntoIterator<Item = String>) {
        let mut agents = agents.into_iter().peekable();
        if self.config.event_driven && agents.peek().is_some() {
            self.request(agents);
        }
    }

    pub(super) fn freed_any(&mut self) {
        if self.config.event_driven {
            self.request_all();
        }
    }

    /// After a pause: what was asked for meanwhile, where that was remembered.
    pub(super) fn catch_up(&mut self) {
        let waits = self.config.event_driven && !self.candidates.is_empty();
        self.requested |= waits && !self.is_paused();
    }

    pub(super) fn request_all(&mut self) {
        self.request(self.agents.keys().cloned().collect::<Vec<_>>());
    }

    fn run_requested(&mut self) {
        // A pause in between keeps the candidates for the next request.
        if std::mem::take(&mut self.requested) && !self.is_paused() {
            self.cycle();
        }
    }

    pub(super) fn tell_time(&mut self, now: Instant) {
        self.now = self.now.max(now);
        self.role_sorter.advance(self.now);
        self.framework_sorters.values_mut().for_each(|sorter| sorter.advance(self.now));
    }

    /// What is due at one instant happens in the order in which it was armed.
    pub(super) fn advance(&mut self, now: Instant) {
        self.tell_time(now);
        self.run_requested();
        loop {
            // An offer that ends together with something else ends first.
            let next = self.timers.next_due().unwrap_or(self.now);
            self.rescind(next.min(self.now));
            let Some((_, due)) = self.timers.pop_due(self.now) else { break };
            match due {
                Due::Batch => {
                    self.request_all();
                    self.run_requested();
                    self.timers.arm(self.now + self.config.interval_ns, Due::Batch);
                }
                // In Mesos this ends every pause, and agents still count.
                Due::Recovery if self.config.compat => self.unpause(),
                Due::Recovery => self.end_recovery(),
                Due::Filter { framework, id } => {
                    if let Some(framework) = self.frameworks.get_mut(&framework) {
                        let ended = framework.filters.iter().position(|filter| filter.id == id);
                        let ended = ended.map(|at| framework.filters.remove(at));
                        self.freed(ended.map(|filter| filter.agent));
                    }
                }
            }
        }
        self.run_requested();
    }

    /// Lets a role know a framework, inactive, unless it does already.
    pub(super) fn track(&mut self, framework: &str, role: &str) {
        if !self.framework_sorters.contains_key(role) {
            self.role_sorter.add(role);
            self.role_sorter.set_active(role, true);
            self.framework_sorters.insert(role.to_owned(), Sorter::of_frameworks(&self.config));
        }
        let now = self.now;
        let sorter = self.sorter_mut(role);
        sorter.advance(now);
        if !sorter.has(framework) {
            sorter.add(framework);
        }
    }

    pub(super) fn is_tracked(&self, framework: &str, role: &str) -> bool {
        self.framework_sorters.get(role).is_some_and(|sorter| sorter.has(framework))
    }

    pub(super) fn untrack(&mut self, framework: &str, role: &str) {
        self.turns.remove(&(framework.to_owned(), role.to_owned()));
        let sorter = self.sorter_mut(role);
        sorter.remove(framework);
        if sorter.count() == 0 {
            self.framework_sorters.remove(role);
            self.role_sorter.remove(role);
        }
    }

    pub(super) fn sorter_mut(&mut self, role: &str) -> &mut Sorter {
        self.framework_sorters.get_mut(role).expect("a role with frameworks")
    }

    /// Books what a framework got, if it is known.
    pub(super) fn charge(&mut self, framework: &str, role: &str, agent: &str, got: &Resources) {
        if self.frameworks.contains_key(framework) && !got.is_empty() {
            self.track(framework, role);
            self.role_sorter.allocated(role, agent, got);
            self.sorter_mut(role).allocated(framework, agent, got);
        }
    }

    /// Takes it off the books again.
    pub(super) fn discharge(&mut self, framework: &str, role: &str, agent: &str, back: &Resources) {
        if self.is_tracked(framework, role) {
            self.role_sorter.unallocated(role, agent, back);
            self.sorter_mut(role).unallocated(framework, agent, back);
        }
    }

    /// Forgets a framework under a role that it left, once it holds nothing there.
    pub(super) fn untrack_if_gone(&mut self, framework: &str, role: &str) {
        let gone = self.is_tracked(framework, role)
            && !self.frameworks[framework].subscribes(role)
            && self.framework_sorters[role].holds_nothing(framework);
        if gone {
            self.untrack(framework, role);
        }
    }
}
