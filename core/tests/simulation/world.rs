//! A master around an allocator, its agents, and everything that happens to them.

use super::faults::Faults;
use super::framework::Framework;
use super::network::{Answer, Network, Notice, arrivals};
use super::settings;
use apportion_core::agent::{AgentSpec, Used};
use apportion_core::allocator::{Allocator, Holding};
use apportion_core::error::Error;
use apportion_core::framework::FrameworkSpec;
use apportion_core::id::OfferId;
use apportion_core::offer::{Filters, SECOND_NS};
use apportion_core::quota::Quota;
use apportion_core::resource::{Quantities, Quantity, QuantityLimits, Resources};
use apportion_core::rng::Rng;
use std::collections::BTreeMap;

pub(crate) const QUARTER: u64 = SECOND_NS / 4;
/// The master takes back what is not answered for so long.
const PATIENCE: u64 = 15 * SECOND_NS;

/// What every task needs.
fn task(count: u64) -> Resources {
    format!("cpus:{count};mem:{}", 100 * count).parse().unwrap()
}

fn one_task() -> Resources {
    task(1)
}

#[derive(Debug)]
struct Agent {
    name: String,
    total: Resources,
    /// Back at that time, if it is away.
    away_until: Option<u64>,
}

#[derive(Debug)]
struct Offered {
    framework: usize,
    agent: usize,
    resources: Resources,
    since: u64,
}

#[derive(Debug)]
struct Task {
    framework: usize,
    agent: usize,
    ends: u64,
}

pub(crate) struct World {
    pub(crate) allocator: Allocator,
    pub(crate) rng: Rng,
    pub(crate) now: u64,
    pub(crate) frameworks: Vec<Framework>,
    agents: Vec<Agent>,
    network: Network,
    offered: BTreeMap<OfferId, Offered>,
    tasks: Vec<Task>,
    /// How long a task runs: up to this.
    pub(crate) task_ns: u64,
    /// What a role may hold of CPUs at most.
    limits: BTreeMap<&'static str, Quantity>,
    /// Answers that came too late, or twice.
    pub(crate) stale_answers: u64,
    pub(crate) restarts: u64,
    /// Offers that the allocator took back for want of an answer.
    pub(crate) expired: u64,
}

impl World {
    pub(crate) fn new(seed: u64) -> World {
        World {
            allocator: Allocator::new(settings::drawn(seed)).unwrap(),
            rng: Rng::keyed(seed, 1),
            now: 0,
            frameworks: Vec::new(),
            agents: Vec::new(),
            network: Network::default(),
            offered: BTreeMap::new(),
            tasks: Vec::new(),
            task_ns: 20 * SECOND_NS,
            limits: BTreeMap::new(),
            stale_answers: 0,
            restarts: 0,
            expired: 0,
        }
    }

    pub(crate) fn add_agent(&mut self, cpus: u64) {
        let name = format!("agent{}", self.agents.len());
        let total: Resources = format!("cpus:{cpus};mem:{}", 1000 * cpus).parse().unwrap();
        self.allocator.add_agent(&AgentSpec::new(&name, total.clone())).unwrap();
        self.agents.push(Agent { name, total, away_until: None });
    }

    pub(crate) fn add_framework(&mut self, role: &'static str, wants: u64) {
        let name = format!("framework{}", self.frameworks.len());
        let id = self.allocator.add_framework(&FrameworkSpec::new(&name, [role])).unwrap();
        self.allocator.request_resources(id, &[Quantities::of(&one_task())]).unwrap();
        self.frameworks.push(Framework::new(id, name, role, wants));
    }

    /// Sets a quota in tasks. Of a limit on CPUs alone all memory could be offered in vain.
    pub(crate) fn set_quota(&mut self, role: &'static str, guarantee: u64, limit: Option<u64>) {
        let guarantees = Quantities::of(&task(guarantee));
        let mut limits = QuantityLimits::new();
        if let Some(limit) = limit {
            for (name, amount) in Quantities::of(&task(limit)).iter() {
                limits.set(name, amount).unwrap();
            }
            self.limits.insert(role, Quantity::from_units(limit as u32));
        }
        self.allocator.update_quota(role, &Quota { guarantees, limits }).unwrap();
    }

    pub(crate) fn run(&mut self, seconds: u64, faults: Faults) {
        for _ in 0..4 * seconds {
            self.now += QUARTER;
            self.strike(faults);
            self.come_back(faults);
            self.end_tasks();
            self.deliver(faults);
            self.decide(faults);
            self.lose_patience(faults);
            self.check();
        }
    }

    /// Lets faults happen.
    fn strike(&mut self, faults: Faults) {
        if Faults::strikes(&mut self.rng, faults.restart) {
            self.restarts += 1;
            let hash = self.allocator.state_hash();
            self.allocator = Allocator::restore(&self.allocator.snapshot(), None).unwrap();
            assert_eq!(self.allocator.state_hash(), hash);
        }
        if Faults::strikes(&mut self.rng, faults.flapping) {
            let agent = self.rng.below(self.agents.len() as u64) as usize;
            self.lose_agent(agent);
        }
        if Faults::strikes(&mut self.rng, faults.failover) {
            let framework = self.rng.below(self.frameworks.len() as u64) as usize;
            self.lose_framework(framework);
        }
    }

    /// An agent goes away: cut off with its tasks running on, dead with all its tasks, or just not to be offered.
    fn lose_agent(&mut self, agent: usize) {
        if self.agents[agent].away_until.is_some() {
            return;
        }
        let id = self.allocator.agent(&self.agents[agent].name).unwrap();
        self.take_back(|offered| offered.agent == agent);
        match self.rng.below(3) {
            0 => self.allocator.deactivate_agent(id).unwrap(),
            1 => self.allocator.remove_agent(id).unwrap(),
            _ => {
                self.allocator.remove_agent(id).unwrap();
                self.tasks.retain(|task| task.agent != agent);
            }
        }
        self.agents[agent].away_until = Some(self.now + self.rng.below(20 * SECOND_NS));
    }

    /// A framework loses its connection for a while, or is removed and comes anew at once.
    fn lose_framework(&mut self, framework: usize) {
        if self.frameworks[framework].away_until.is_some() {
            return;
        }
        self.take_back(|offered| offered.framework == framework);
        let now = self.now;
        let known = &mut self.frameworks[framework];
        known.forget();
        if self.rng.below(3) > 0 {
            self.allocator.deactivate_framework(known.id).unwrap();
            known.away_until = Some(now + self.rng.below(10 * SECOND_NS));
        } else {
            self.allocator.remove_framework(known.id).unwrap();
            let stale = known.id;
            let spec = FrameworkSpec::new(&known.name, [known.role]);
            self.tasks.retain(|task| task.framework != framework);
            known.id = self.allocator.add_framework(&spec).unwrap();
            let shape = Quantities::of(&one_task());
            self.allocator.request_resources(known.id, &[shape]).unwrap();
            known.running = 0;
            known.asks_for_more = true;
            assert!(self.allocator.framework_name(stale).is_err());
        }
    }

    /// What was away long enough is back; everything at once when there are no faults.
    fn come_back(&mut self, faults: Faults) {
        let is_back = |until: Option<u64>, now| {
            until.is_some_and(|until| until <= now || !faults.bad_manners)
        };
        for agent in 0..self.agents.len() {
            if !is_back(self.agents[agent].away_until, self.now) {
                continue;
            }
            self.agents[agent].away_until = None;
            let Agent { name, total, .. } = &self.agents[agent];
            match self.allocator.agent(name) {
                Ok(id) => self.allocator.activate_agent(id).unwrap(),
                Err(_) => {
                    let mut spec = AgentSpec::new(name, total.clone());
                    for task in self.tasks.iter().filter(|task| task.agent == agent) {
                        let Framework { name, role, .. } = &self.frameworks[task.framework];
                        let resources = one_task();
                        spec.used.push(Used { id: name.clone(), role: (*role).into(), resources });
                    }
                    self.allocator.add_agent(&spec).unwrap();
                }
            }
        }
        for framework in &mut self.frameworks {
            if is_back(framework.away_until, self.now) {
                framework.away_until = None;
                self.allocator.activate_framework(framework.id).unwrap();
            }
        }
    }

    /// Tasks end, and what they used is free. On agents that are away nobody hears of it.
    fn end_tasks(&mut self) {
        let World { tasks, allocator, frameworks, agents, now, .. } = self;
        tasks.retain(|task| {
            let Ok(agent) = allocator.agent(&agents[task.agent].name) else { return true };
            let over = task.ends <= *now;
            if over {
                let Framework { id, role, .. } = &frameworks[task.framework];
                let holding = Holding { framework: *id, role, agent };
                let resources = one_task();
                allocator.recover_resources(holding, &resources, None, true, *now).unwrap();
            }
            !over
        });
        for (at, framework) in frameworks.iter_mut().enumerate() {
            framework.running = tasks.iter().filter(|task| task.framework == at).count() as u64;
        }
    }

    /// Carries what has arrived by now.
    fn deliver(&mut self, faults: Faults) {
        while let Some((_, (framework, notice))) = self.network.notices.pop_due(self.now) {
            let to = &mut self.frameworks[framework];
            if to.away_until.is_none() {
                to.hear(notice, faults, &mut self.rng, self.now);
            }
        }
        for framework in 0..self.frameworks.len() {
            for answer in self.frameworks[framework].answers(faults, self.now) {
                for at in arrivals(faults, &mut self.rng, self.now) {
                    self.network.answers.arm(at, (framework, answer));
                }
            }
        }
        while let Some((_, (framework, answer))) = self.network.answers.pop_due(self.now) {
            self.take_answer(framework, answer, faults);
        }
        self.hear_of_needs(faults);
    }

    /// Frameworks that have all they want ask for peace, and for offers again when a task ended. If the message is lost they
    /// say it again.
    fn hear_of_needs(&mut self, faults: Faults) {
        let World { frameworks, allocator, rng, .. } = self;
        for framework in frameworks.iter_mut().filter(|known| known.away_until.is_none()) {
            let needs_more = framework.needs_more();
            if needs_more == framework.asks_for_more || Faults::strikes(rng, faults.lost) {
                continue;
            }
            framework.asks_for_more = needs_more;
            match needs_more {
                true => allocator.revive_offers(framework.id, &[framework.role]).unwrap(),
                false => allocator.suppress_offers(framework.id, &[framework.role]).unwrap(),
            }
        }
    }

    fn tell(&mut self, framework: usize, notice: Notice, faults: Faults) {
        for at in arrivals(faults, &mut self.rng, self.now) {
            self.network.notices.arm(at, (framework, notice));
        }
    }

    fn take_answer(&mut self, framework: usize, Answer { offer, tasks }: Answer, faults: Faults) {
        let is_theirs = |offered: &Offered| offered.framework == framework;
        if !self.offered.get(&offer).is_some_and(is_theirs) {
            // Too late, twice, or of another life: refused, and nothing changes.
            let before = self.allocator.state_hash();
            if !self.offered.contains_key(&offer) {
                let refused = self.allocator.accept(offer);
                assert!(matches!(refused, Err(Error::Stale { .. })), "{refused:?}");
                assert_eq!(self.allocator.state_hash(), before);
            }
            self.stale_answers += 1;
            return;
        }
        let offered = self.offered.remove(&offer).unwrap();
        let filters = Some(Filters::refuse(1.0));
        if tasks == 0 {
            self.allocator.decline(offer, filters, self.now).unwrap();
            return;
        }
        let Framework { id, role, .. } = self.frameworks[framework];
        let agent = self.allocator.agent(&self.agents[offered.agent].name).unwrap();
        let holding = Holding { framework: id, role, agent };
        let used = task(tasks);
        self.allocator.accept(offer).unwrap();
        self.allocator.transition_offered_to_allocated(holding, &used).unwrap();
        let mut rest = offered.resources;
        rest.subtract(&used);
        self.allocator.recover_resources(holding, &rest, filters, false, self.now).unwrap();
        for _ in 0..tasks {
            let ends = self.now + SECOND_NS + self.rng.below(self.task_ns);
            self.tasks.push(Task { framework, agent: offered.agent, ends });
        }
        self.frameworks[framework].running += tasks;
        self.tell(framework, Notice::Launched { offer }, faults);
    }

    /// Runs the cycles that are due and tells frameworks of their offers.
    fn decide(&mut self, faults: Faults) {
        if self.allocator.poll_timeout() > self.now {
            return;
        }
        let held = |world: &World, role: &str| {
            world.allocator.role_held(role).map(|held| held.amount("cpus")).unwrap_or_default()
        };
        let before: BTreeMap<&str, Quantity> =
            self.limits.keys().map(|role| (*role, held(self, role))).collect();
        self.allocator.handle_timeout(self.now).unwrap();
        for (role, limit) in &self.limits {
            // Agents that came back may hold more than the limit: then nothing is added.
            let most = (*limit).max(before[role]);
            assert!(held(self, role) <= most, "{role} holds {}", held(self, role));
        }
        // What was not answered in time, where offers time out.
        let mut told = Vec::new();
        for offer in self.allocator.rescinded().offers() {
            let Offered { framework, .. } = self.offered.remove(offer).unwrap();
            told.push((framework, Notice::Rescinded { offer: *offer }));
            self.expired += 1;
        }
        let batch = self.allocator.offers();
        let rows: Vec<_> = (0..batch.len())
            .map(|row| {
                let (id, to, on) =
                    (batch.offers()[row], batch.frameworks()[row], batch.agents()[row]);
                (
                    id,
                    to,
                    self.allocator.agent_name(on).unwrap(),
                    self.allocator.offer_resources(row),
                )
            })
            .collect();
        for (offer, to, on, resources) in rows {
            let framework = self.frameworks.iter().position(|known| known.id == to).unwrap();
            let agent = self.agents.iter().position(|known| known.name == on).unwrap();
            assert!(self.frameworks[framework].away_until.is_none(), "an offer to nobody");
            assert!(self.agents[agent].away_until.is_none(), "an offer of nothing");
            let units = |name| Quantities::of(&resources).amount(name).thousandths() as u64 / 1000;
            let tasks = units("cpus").min(units("mem") / 100);
            told.push((framework, Notice::Offered { offer, tasks }));
            let offered = Offered { framework, agent, resources, since: self.now };
            assert!(self.offered.insert(offer, offered).is_none(), "one id for two offers");
        }
        for (framework, notice) in told {
            self.tell(framework, notice, faults);
        }
    }

    /// Takes back what was not answered in time: a message may have been lost.
    fn lose_patience(&mut self, faults: Faults) {
        let since = self.now.saturating_sub(PATIENCE);
        let late: Vec<(OfferId, usize)> = self
            .offered
            .iter()
            .filter(|(_, offered)| offered.since < since)
            .map(|(offer, offered)| (*offer, offered.framework))
            .collect();
        for (offer, framework) in late {
            self.offered.remove(&offer);
            self.allocator.decline(offer, None, self.now).unwrap();
            self.tell(framework, Notice::Rescinded { offer }, faults);
        }
    }

    fn take_back(&mut self, which: impl Fn(&Offered) -> bool) {
        let taken: Vec<OfferId> = self
            .offered
            .iter()
            .filter(|(_, offered)| which(offered))
            .map(|(offer, _)| *offer)
            .collect();
        for offer in taken {
            self.offered.remove(&offer);
            self.allocator.decline(offer, None, self.now).unwrap();
        }
    }

    /// Safety: the books agree with themselves and with what is known here, agent by agent.
    fn check(&self) {
        self.allocator.validate().unwrap();
        assert_eq!(self.allocator.outstanding_offers(), self.offered.len());
        for (at, agent) in self.agents.iter().enumerate() {
            let Ok(id) = self.allocator.agent(&agent.name) else { continue };
            let mut all = self.allocator.agent_available(id).unwrap();
            for offered in self.offered.values().filter(|offered| offered.agent == at) {
                all.add_all(&offered.resources);
            }
            let tasks = self.tasks.iter().filter(|task| task.agent == at).count() as u64;
            if tasks > 0 {
                all.add_all(&task(tasks));
            }
            assert_eq!(all, agent.total, "{}: {all}, {}", agent.name, agent.total);
        }
    }
}

impl std::fmt::Display for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for Framework { name, role, running, wants, .. } in &self.frameworks {
            writeln!(f, "{name} under {role} runs {running} of {wants}")?;
        }
        for agent in &self.agents {
            let id = self.allocator.agent(&agent.name).map_err(|_| std::fmt::Error)?;
            let free = self.allocator.agent_available(id).map_err(|_| std::fmt::Error)?;
            writeln!(f, "{} has {}, free {free}", agent.name, agent.total)?;
        }
        for Offered { framework, agent, resources, since } in self.offered.values() {
            writeln!(f, "offered to {framework} of {agent} since {since}: {resources}")?;
        }
        for framework in &self.frameworks {
            if let Ok(why) = self.allocator.explain_framework(framework.id) {
                writeln!(f, "{}", why)?;
            }
        }
        Ok(())
    }
}
