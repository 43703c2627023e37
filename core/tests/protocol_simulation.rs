//! Random lives of a cluster: after every step the books agree, and what is in use is what the running tasks use.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod cluster;

use apportion_core::protocol::framework::ClientEvent;
use apportion_core::protocol::master::{AgentCommand, TaskReport};
use apportion_core::resource::{Quantities, Quantity};
use apportion_core::rng::Rng;
use apportion_core::wire::v1::offer::Operation;
use apportion_core::wire::v1::{Filters, FrameworkInfo, Offer, TaskState, TaskStatus};
use cluster::{Cluster, Pieces, SECOND, task};
use std::collections::BTreeMap;

/// What the test knows of the tasks that run: agent, CPUs and memory, by framework and task.
#[derive(Default)]
struct Model {
    running: BTreeMap<(String, String), (String, Quantities)>,
    updates: BTreeMap<usize, Vec<TaskStatus>>,
    agents: Vec<String>,
    launched: u32,
    finished: u32,
}

struct Simulation {
    cluster: Cluster,
    rng: Rng,
    model: Model,
}

impl Simulation {
    fn new(seed: u64) -> Simulation {
        let mut cluster = Cluster::new(seed);
        cluster.pieces = Pieces::Random(Rng::new(seed));
        let mut simulation =
            Simulation { cluster, rng: Rng::keyed(seed, 1), model: Model::default() };
        for _ in 0..3 {
            simulation.add_agent();
            simulation.join();
        }
        simulation
    }

    fn add_agent(&mut self) {
        let cpus = 1 + self.rng.below(16);
        let resources = format!("cpus:{cpus};mem:{};ports:[1-100]", cpus * 1024);
        self.model.agents.push(self.cluster.add_agent(&resources));
    }

    fn join(&mut self) {
        let roles = ["a", "b", "a/x", "*"];
        let role = roles[self.rng.below(4) as usize];
        let mut info = FrameworkInfo::new("root", "sim", [role]);
        info.failover_timeout = Some(self.rng.below(20) as f64);
        self.cluster.join(info);
    }

    fn subscribed(&mut self) -> Option<usize> {
        let at = self.rng.below(self.cluster.members.len() as u64) as usize;
        self.cluster.members[at].client.is_subscribed().then_some(at)
    }

    fn step(&mut self) {
        match self.rng.below(100) {
            0..35 => self.accept(),
            35..50 => self.decline(),
            50..70 => self.report(),
            70..85 => self.acknowledge(),
            85 | 86 => {
                if let Some(at) = self.subscribed() {
                    let client = &mut self.cluster.members[at].client;
                    match self.rng.below(3) {
                        0 => client.revive(vec![]).unwrap(),
                        1 => client.suppress(vec![]).unwrap(),
                        _ => client.reconcile(vec![]).unwrap(),
                    };
                }
            }
            87 => {
                let at = self.rng.below(self.cluster.members.len() as u64) as usize;
                self.cluster.cut(at);
            }
            88 if self.model.agents.len() > 1 => {
                let at = self.rng.below(self.model.agents.len() as u64) as usize;
                let agent = self.model.agents.swap_remove(at);
                self.cluster.master.remove_agent(&agent, self.cluster.now).unwrap();
                self.model.running.retain(|_, (host, _)| *host != agent);
            }
            89 => self.add_agent(),
            90 if self.cluster.members.len() < 12 => self.join(),
            91 => {
                if let Some(at) = self.subscribed() {
                    self.cluster.members[at].client.teardown().unwrap();
                }
            }
            _ => {
                let nanoseconds = self.rng.below(3 * SECOND);
                self.cluster.pass(nanoseconds);
            }
        }
        self.cluster.settle();
        self.observe();
    }

    fn accept(&mut self) {
        let Some(at) = self.subscribed() else { return };
        let offers: Vec<Offer> = self.cluster.members[at].client.offers().cloned().collect();
        let Some(offer) = offers.first() else { return };
        // At times too much, so that it is refused.
        let mut tasks = Vec::new();
        for _ in 0..self.rng.below(4) {
            let cpus = 0.5 + self.rng.below(6) as f64 / 2.0;
            let id = format!("t{}", self.model.launched);
            self.model.launched += 1;
            tasks.push(task(&id, offer, cpus, cpus * 512.0));
        }
        let filters = Some(Filters::refusing(self.rng.below(10) as f64));
        let client = &mut self.cluster.members[at].client;
        client.accept(vec![offer.id.clone()], vec![Operation::launch(tasks)], filters).unwrap();
    }

    fn decline(&mut self) {
        let Some(at) = self.subscribed() else { return };
        let client = &mut self.cluster.members[at].client;
        let ids: Vec<_> = client.offers().map(|offer| offer.id.clone()).collect();
        let filters = Some(Filters::refusing(self.rng.below(10) as f64));
        client.decline(ids, filters).unwrap();
    }

    fn report(&mut self) {
        let count = self.model.running.len() as u64;
        let Some(at) = self.rng.below(count.max(1)).checked_rem(count) else { return };
        let ((framework, id), (agent, _)) = self.model.running.iter().nth(at as usize).unwrap();
        let (framework, id, agent) = (framework.clone(), id.clone(), agent.clone());
        let states = [TaskState::TaskRunning, TaskState::TaskFinished, TaskState::TaskFailed];
        let state = states[self.rng.below(3) as usize];
        let report = TaskReport::new(&agent, &framework, &id, state);
        self.cluster.master.task_update(report, self.cluster.now).unwrap();
        if state.is_terminal() {
            self.model.running.remove(&(framework, id));
            self.model.finished += 1;
        }
    }

    fn acknowledge(&mut self) {
        let Some(at) = self.subscribed() else { return };
        for status in self.model.updates.remove(&at).unwrap_or_default() {
            self.cluster.members[at].client.acknowledge(&status).unwrap();
        }
    }

    /// Takes note of what was launched and said, and compares.
    fn observe(&mut self) {
        for command in std::mem::take(&mut self.cluster.commands) {
            match command {
                AgentCommand::Launch { agent_id, framework_id, task } => {
                    let mut used = Quantities::new();
                    for resource in &task.resources {
                        let amount = resource.scalar.as_ref().unwrap().value;
                        used.add(&resource.name, Quantity::from_f64(amount).unwrap());
                    }
                    let key = (framework_id, task.task_id.value);
                    assert!(self.model.running.insert(key, (agent_id, used)).is_none());
                }
                AgentCommand::ShutdownFramework { framework_id, .. } => {
                    self.model.running.retain(|(framework, _), _| *framework != framework_id);
                }
                _ => {}
            }
        }
        for (at, member) in self.cluster.members.iter_mut().enumerate() {
            for event in std::mem::take(&mut member.log) {
                match event {
                    ClientEvent::Event(event) => {
                        let status = event.update.map(|update| update.status);
                        let status = status.filter(TaskStatus::wants_acknowledgement);
                        self.model.updates.entry(at).or_default().extend(status);
                    }
                    ClientEvent::Disconnected { .. } => {
                        // They come again.
                        self.model.updates.remove(&at);
                    }
                    ClientEvent::Refused { .. }
                    | ClientEvent::Unanswered { .. }
                    | ClientEvent::Unreadable { .. } => panic!("{event:?}"),
                    _ => {}
                }
            }
        }
        let master = &self.cluster.master;
        let mut out = Quantities::new();
        for (_, used) in self.model.running.values() {
            out.add_all(used);
        }
        for member in &self.cluster.members {
            for offer in member.client.offers() {
                for name in ["cpus", "mem"] {
                    out.add(name, Quantity::from_f64(offer.scalar(name)).unwrap());
                }
            }
        }
        let held = master.allocator().offered_or_allocated();
        for name in ["cpus", "mem"] {
            assert_eq!(held.amount(name), out.amount(name), "{name} in use or offered");
        }
    }
}

#[test]
fn nothing_is_lost_and_nothing_made_up() {
    let (mut launched, mut finished) = (0, 0);
    for seed in 0..120 {
        let mut simulation = Simulation::new(seed);
        for _ in 0..300 {
            simulation.step();
        }
        launched += simulation.model.launched;
        finished += simulation.model.finished;
    }
    assert!(launched > 4000 && finished > 500, "{launched} launched, {finished} finished");
}

#[test]
fn everything_comes_to_rest() {
    for seed in 0..10 {
        let mut simulation = Simulation::new(seed);
        for _ in 0..100 {
            simulation.step();
        }
        // Whoever is there wants nothing more, ends its tasks, and says so.
        for _ in 0..200 {
            simulation.decline();
            simulation.report();
            simulation.acknowledge();
            simulation.cluster.settle();
            simulation.observe();
        }
        for at in 0..simulation.cluster.members.len() {
            simulation.cluster.cut(at);
        }
        simulation.cluster.members.clear();
        simulation.cluster.pass(25 * SECOND);
        simulation.observe();
        assert_eq!(simulation.cluster.master.framework_count(), 0);
        assert!(simulation.cluster.master.is_quiescent());
        assert!(simulation.cluster.master.allocator().offered_or_allocated().is_empty());
    }
}
