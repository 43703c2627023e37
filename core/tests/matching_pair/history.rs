//! Random histories: agents, offers and tasks come and go between runs.

use super::Pair;
use super::draw::{self, ROLES, chance, pick};
use super::oracle::{Found, Outcome, Plan, Work};
use apportion_core::matching::{Fitness, Gang, Head, Key, Order, Policy, Request, Within};
use apportion_core::resource::{QuantityLimits, Resource, Resources, Value};
use apportion_core::rng::Rng;

/// What there is in a history, beside tasks on offers; most as parts of a hundred.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Features {
    pub(crate) agents: u64,
    /// Many kinds of resources, reservations and ports; else a few CPUs and some memory.
    pub(crate) many_resources: bool,
    /// Few resources, and one agent in ten large, the others small and alike.
    pub(crate) few_large: bool,
    /// Requests with constraints.
    pub(crate) constraints: u64,
    /// Requests with a fitness of their own.
    pub(crate) fitness: u64,
    /// Jobs that are gangs.
    pub(crate) gangs: u64,
    /// Runs by priority.
    pub(crate) by_priority: u64,
    /// Runs with preemption.
    pub(crate) preempt: u64,
    /// Runs that are strictly first in, first out; and with backfill.
    pub(crate) strict: u64,
    pub(crate) backfill: u64,
    /// Tasks of a group.
    pub(crate) groups: u64,
    /// Agents with devices, and requests for some.
    pub(crate) devices: u64,
    /// Sets and disks, and requests for some.
    pub(crate) sets_and_disks: u64,
    /// Whether more is asked beside runs.
    pub(crate) asked: u64,
}

impl Features {
    /// A few alike tasks at a time on nothing.
    pub(crate) const NONE: Features = Features {
        agents: 0,
        many_resources: false,
        few_large: false,
        constraints: 0,
        fitness: 0,
        gangs: 0,
        by_priority: 0,
        preempt: 0,
        strict: 0,
        backfill: 0,
        groups: 0,
        devices: 0,
        sets_and_disks: 0,
        asked: 0,
    };
}

/// How often things happened.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Seen {
    pub(crate) placed: usize,
    /// Those of them that have devices.
    pub(crate) on_devices: usize,
    /// Those of them that have items of sets, and those that have disks.
    pub(crate) with_items: usize,
    pub(crate) with_disks: usize,
    pub(crate) left_out: usize,
    pub(crate) stopped: usize,
    pub(crate) reservations: usize,
    /// Tasks placed behind a task with a reservation.
    pub(crate) backfilled: usize,
    /// Gangs placed, and of those the ones with members left out.
    pub(crate) gangs: usize,
    pub(crate) partial_gangs: usize,
    /// Agents that were ranked, that would be used if there were more, and that could go, with the tasks that would move.
    pub(crate) ranked: usize,
    pub(crate) more: usize,
    pub(crate) fewer: usize,
    pub(crate) moves: usize,
}

impl Seen {
    fn add(&mut self, plan: &Plan, outcome: &Outcome) {
        let is_placed = |task: usize| outcome.fates[task].is_some();
        let placed = outcome.fates.iter().filter(|fate| fate.is_some()).count();
        self.placed += placed;
        let count = |what: &dyn Fn(&Found) -> bool| {
            outcome.fates.iter().flatten().filter(|found| what(found)).count()
        };
        self.on_devices += count(&|found| !found.devices.is_empty());
        let has = |found: &Found, what: fn(&Resource) -> bool| {
            found.pieces.iter().any(|(_, piece)| what(piece))
        };
        self.with_items += count(&|found| has(found, |piece| matches!(piece.value, Value::Set(_))));
        self.with_disks += count(&|found| has(found, |piece| piece.disk.is_some()));
        self.left_out += outcome.fates.len() - placed;
        self.stopped += outcome.stopped.len();
        if let Some((task, _)) = outcome.reservation {
            self.reservations += 1;
            self.backfilled += outcome.fates.iter().skip(task as usize).flatten().count();
        }
        for gang in &plan.gangs {
            let members: Vec<bool> = (0..plan.work.len())
                .filter(|task| plan.work[*task].job == Some(gang.job))
                .map(is_placed)
                .collect();
            self.gangs += usize::from(members.contains(&true));
            self.partial_gangs += usize::from(members.contains(&true) && members.contains(&false));
        }
    }
}

struct History {
    rng: Rng,
    features: Features,
    pair: Pair,
    requests: Vec<Request>,
    next_offer: u64,
    next_task: u64,
    now_ns: u64,
    seen: Seen,
}

/// The histories of these seeds.
pub(crate) fn walk(seeds: impl Iterator<Item = u64>, features: Features) -> Seen {
    let mut total = Seen::default();
    for seed in seeds {
        let seen = std::panic::catch_unwind(|| one(seed, features));
        let seen = seen.unwrap_or_else(|_| panic!("the history of seed {seed}, {features:?}"));
        total.placed += seen.placed;
        total.on_devices += seen.on_devices;
        total.with_items += seen.with_items;
        total.with_disks += seen.with_disks;
        total.left_out += seen.left_out;
        total.stopped += seen.stopped;
        total.reservations += seen.reservations;
        total.backfilled += seen.backfilled;
        total.gangs += seen.gangs;
        total.partial_gangs += seen.partial_gangs;
        total.ranked += seen.ranked;
        total.more += seen.more;
        total.fewer += seen.fewer;
        total.moves += seen.moves;
    }
    total
}

/// How many histories to try: `APPORTION_HISTORIES`, as `make soak` sets it, or so many.
pub(crate) fn count(default: u64) -> u64 {
    let asked = std::env::var("APPORTION_HISTORIES").ok();
    asked.map_or(default, |number| number.parse().expect("APPORTION_HISTORIES is a number"))
}

fn one(seed: u64, features: Features) -> Seen {
    let mut rng = Rng::new(seed);
    let fitness = fitness(&mut rng, features);
    let indexed_requests = if chance(&mut rng, 30) { 0 } else { 3 };
    let max_victims = 1 + rng.below(4) as u32;
    let pair = Pair::new(&fitness, max_victims, indexed_requests);
    let requests = (0..6).map(|_| request(&mut rng, features)).collect();
    let mut history = History {
        rng,
        features,
        pair,
        requests,
        next_offer: 0,
        next_task: 0,
        now_ns: 0,
        seen: Seen::default(),
    };
    if features.devices > 0 && history.chance(60) {
        history.pair.set_workload(&draw::workload(&mut history.rng));
    }
    for _ in 0..10 {
        history.step();
    }
    history.seen
}

fn fitness(rng: &mut Rng, features: Features) -> Fitness {
    let on_devices = features.devices > 0 && chance(rng, 60);
    if on_devices { draw::fitness_on_devices(rng) } else { draw::fitness(rng) }
}

fn request(rng: &mut Rng, features: Features) -> Request {
    let mut request = match features.many_resources {
        true => draw::request(rng),
        false if features.few_large => draw::request_for_large(rng),
        false => draw::little_request(rng),
    };
    while chance(rng, features.constraints) && request.constraints.len() < 4 {
        request.constraints.push(draw::constraint(rng));
    }
    if features.devices > 0 && chance(rng, features.devices) {
        request.devices = Some(draw::device_need(rng));
    }
    if features.sets_and_disks > 0 && chance(rng, features.sets_and_disks) {
        draw::ask_for_sets_and_disks(rng, &mut request);
    }
    if chance(rng, features.fitness) {
        request.fitness = Some(fitness(rng, features));
    }
    request
}

impl History {
    fn chance(&mut self, percent: u64) -> bool {
        chance(&mut self.rng, percent)
    }

    fn step(&mut self) {
        self.now_ns += self.rng.below(3);
        self.pair.expire(self.now_ns);
        for _ in 0..self.rng.below(self.features.agents * 2) {
            self.agent();
        }
        for key in self.pair.oracle.keys() {
            if self.chance(12) {
                self.pair.rescind_offer(key);
            }
        }
        for name in self.pair.oracle.agents() {
            if self.chance(8) {
                self.pair.remove_agent(&name);
            }
        }
        for name in self.pair.oracle.agents() {
            if self.features.devices > 0 && self.chance(15) {
                self.devices(&name);
            }
        }
        if self.features.devices > 0 && self.chance(20) {
            self.pair.set_workload(&draw::workload(&mut self.rng));
        }
        self.tasks_that_run();
        if self.chance(self.features.groups) {
            let group = self.rng.below(2);
            if self.chance(20) {
                self.pair.remove_group_limit(group);
            } else {
                let text = format!("cpus:{};mem:{}", self.rng.below(8), self.rng.below(20));
                let limit = QuantityLimits::parse(&text[..text.len() * (1 + group as usize) / 2]);
                self.pair.set_group_limit(group, &limit.unwrap_or_default());
            }
        }
        let plan = self.plan();
        if self.features.asked > 0 && self.chance(self.features.asked) {
            self.ask(&plan);
        }
        if self.chance(15) {
            let outcome = self.pair.run_on_a_fork(&plan);
            self.seen.add(&plan, &outcome);
            return;
        }
        let outcome = self.pair.run(&plan);
        self.seen.add(&plan, &outcome);
        if self.chance(20) {
            let request = self.rng.below(6) as usize;
            self.pair.forget(&self.requests[request]);
        }
    }

    /// Asks what can be asked beside a run.
    fn ask(&mut self, plan: &Plan) {
        for work in plan.work.iter().take(3) {
            let count = self.rng.below(4) as usize;
            self.seen.ranked += self.pair.rank(work, count);
        }
        let first_port = 100 * self.rng.below(3);
        let shape = self.resources("*", first_port);
        let attributes = draw::attributes(&mut self.rng);
        let most = self.rng.below(4) as u32;
        self.seen.more += self.pair.growth(plan, &shape, &attributes, most) as usize;
        let most = 1 + self.rng.below(4) as u32;
        let (fewer, moves) = self.pair.shrinkage(most);
        self.seen.fewer += fewer;
        self.seen.moves += moves;
    }

    fn agent(&mut self) {
        let index = self.rng.below(self.features.agents);
        let name = format!("agent{index}");
        let attributes = draw::attributes(&mut self.rng);
        if index % 4 == 0 {
            if !self.pair.oracle.agents().contains(&name) {
                let capacity = self.resources("*", 100 * (index % 3));
                self.pair.add_agent(&name, &capacity, &attributes);
                self.devices(&name);
            }
            return;
        }
        let role = pick(&mut self.rng, &ROLES);
        // Offers of one agent have ports of their own; the keys of offers that are gone come again.
        let ports = 100 * (self.next_offer % 3) + 1000 * (self.next_offer / 3);
        let resources = self.resources(role, ports);
        let key = self.next_offer % 64;
        self.next_offer += 1;
        if self.pair.oracle.keys().contains(&key) {
            self.pair.rescind_offer(key);
        }
        let expires_ns = self.chance(20).then(|| self.now_ns + self.rng.below(6));
        let is_new = !self.pair.oracle.agents().contains(&name);
        self.pair.add_offer(key, &name, role, &resources, &attributes, expires_ns);
        if is_new {
            self.devices(&name);
        }
    }

    /// Says what devices an agent has.
    fn devices(&mut self, agent: &str) {
        if self.features.devices > 0 && self.chance(self.features.devices) {
            let count = self.rng.below(5) as u32;
            self.pair.set_devices(agent, pick(&mut self.rng, &draw::MODELS), count);
        }
    }

    fn resources(&mut self, role: &str, first_port: u64) -> Resources {
        let mut resources = match self.features.many_resources {
            true => draw::resources(&mut self.rng, role, first_port),
            false if self.features.few_large => draw::small_or_large(&mut self.rng),
            false => draw::little(&mut self.rng),
        };
        if self.features.sets_and_disks > 0 && self.chance(self.features.sets_and_disks) {
            resources.add_all(&draw::sets_and_disks(&mut self.rng, role, first_port));
        }
        resources
    }

    /// Tasks end, are told of, and get work that would be lost.
    fn tasks_that_run(&mut self) {
        // All sets of the jobs of an agent are looked at.
        let is_small = self.features.preempt > 0 && !self.features.few_large;
        let most = if is_small { 7 } else { 100 };
        let running = self.pair.oracle.running();
        for (at, key) in running.iter().enumerate() {
            let ending = if self.features.preempt > 0 { 8 } else { 25 };
            if self.chance(ending) || running.len() - at > most {
                self.pair.finish(*key);
            } else if self.chance(25) {
                let lost = self.rng.below(3);
                self.pair.set_lost_work(*key, lost);
            }
        }
        if self.chance(40) {
            let work = self.work();
            let agent = format!("agent{}", self.rng.below(self.features.agents));
            let ends_ns = self.chance(70).then(|| self.now_ns + self.rng.below(6));
            self.pair.add_running(&work, &agent, ends_ns);
        }
    }

    fn work(&mut self) -> Work {
        let request = self.requests[self.rng.below(6) as usize].clone();
        let job = (request.needs_job() || self.chance(60)).then(|| self.rng.below(4));
        self.next_task += 1;
        Work {
            key: self.next_task.wrapping_mul(0x9E37_79B9) % 1_000_003,
            request,
            job,
            priority: self.rng.below(if self.features.preempt > 0 { 7 } else { 4 }) as i32 - 1,
            group: self.chance(self.features.groups).then(|| self.rng.below(3)),
            runs_ns: self.chance(60).then(|| self.rng.below(6)),
        }
    }

    fn plan(&mut self) -> Plan {
        let most = match (self.features.few_large, self.features.many_resources) {
            (true, _) => 48,
            (_, true) => 24,
            _ => 10,
        };
        let work: Vec<Work> = (0..self.rng.below(most)).map(|_| self.work()).collect();
        let mut gangs = Vec::new();
        for job in 0..4 {
            let has_members = work.iter().any(|work| work.job == Some(job));
            if has_members && self.chance(self.features.gangs) {
                let min = 1 + self.rng.below(3) as u32;
                let max = min + self.rng.below(2) as u32;
                let key = match self.rng.below(3) {
                    0 => Key::Agent,
                    1 => Key::attribute("zone"),
                    _ => Key::attribute("rack"),
                };
                let within = Within { key, required: self.chance(50) };
                gangs.push(Gang { job, min, max, within: self.chance(60).then_some(within) });
            }
        }
        let order =
            if self.chance(self.features.by_priority) { Order::Priority } else { Order::Given };
        let head = match self.rng.below(100) {
            below if below < self.features.strict => Head::Strict,
            below if below < self.features.strict + self.features.backfill => Head::Backfill,
            _ => Head::Greedy,
        };
        let preempt = self.chance(self.features.preempt);
        Plan { work, gangs, policy: Policy { order, head, preempt }, now_ns: self.now_ns }
    }
}
