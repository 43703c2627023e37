//! The matcher and its oracle side by side: whatever is done is done to both, and what comes of it is compared.
#![allow(dead_code, reason = "each test uses another part of it")]

pub(crate) mod draw;
pub(crate) mod history;

#[path = "../oracle/matcher/mod.rs"]
pub(crate) mod oracle;

use apportion_core::attribute::Attribute;
use apportion_core::matching::{
    Batch, Config, Decline, DeclineTimes, Fitness, Growth, Matcher, NewOffer, Placements, Ranked,
    Request, RunningTask, ScorePart, Shrinkage, Task, Unmatched, Workload,
};
use apportion_core::resource::{Quantities, QuantityLimits, Resource, Resources};
use oracle::{Found, Oracle, Outcome, Plan, Short, Why, Work};
use std::collections::BTreeSet;

/// Both of them.
pub(crate) struct Pair {
    pub(crate) matcher: Matcher,
    pub(crate) oracle: Oracle,
    placements: Placements,
}

impl Pair {
    pub(crate) fn new(fitness: &Fitness, max_victims: u32, indexed_requests: u32) -> Self {
        let fitness = fitness.clone();
        let oracle = Oracle::new(fitness.clone(), max_victims);
        let config = Config { fitness, indexed_requests, max_victims, ..Config::default() };
        Pair { matcher: Matcher::new(config).unwrap(), oracle, placements: Placements::new() }
    }

    pub(crate) fn add_agent(&mut self, name: &str, capacity: &Resources, attributes: &[Attribute]) {
        self.matcher.add_agent(name, capacity, attributes).unwrap();
        self.oracle.add(name, None, None, capacity, attributes);
        self.check();
    }

    pub(crate) fn add_offer(
        &mut self,
        key: u64,
        agent: &str,
        role: &str,
        resources: &Resources,
        attributes: &[Attribute],
        expires_ns: Option<u64>,
    ) {
        let offer = NewOffer { key, agent, role, resources, attributes, expires_ns };
        self.matcher.add_offer(offer).unwrap();
        self.oracle.add(agent, Some(role), Some(key), resources, attributes);
        self.oracle.set_expiry(key, expires_ns);
        self.check();
    }

    pub(crate) fn expire(&mut self, now_ns: u64) {
        let mut expired = Vec::new();
        self.matcher.expire(now_ns, &mut expired);
        assert_eq!(expired, self.oracle.expire(now_ns));
        self.check();
    }

    pub(crate) fn rescind_offer(&mut self, key: u64) {
        self.matcher.rescind_offer(key).unwrap();
        self.oracle.rescind(key);
        self.check();
    }

    pub(crate) fn remove_agent(&mut self, name: &str) {
        self.matcher.remove_agent(self.matcher.find_agent(name).unwrap()).unwrap();
        self.oracle.remove_agent(name);
        self.check();
    }

    /// Whether it was taken.
    pub(crate) fn set_devices(&mut self, agent: &str, model: &str, count: u32) -> bool {
        let id = self.matcher.find_agent(agent).unwrap();
        let taken = self.matcher.set_devices(id, model, count).is_ok();
        assert_eq!(taken, self.oracle.set_devices(agent, model, count), "{agent}");
        self.check();
        taken
    }

    pub(crate) fn set_workload(&mut self, workload: &Workload) {
        self.matcher.set_workload(workload).unwrap();
        assert!(self.oracle.set_workload(workload));
        self.check();
    }

    /// Whether it was taken.
    pub(crate) fn add_running(&mut self, work: &Work, agent: &str, ends_ns: Option<u64>) -> bool {
        let running = RunningTask { task: self.task(work), agent, ends_ns };
        let taken = self.matcher.add_running(&running).is_ok();
        assert_eq!(taken, self.oracle.add_running(work.clone(), agent, ends_ns), "{work:?}");
        self.check();
        taken
    }

    pub(crate) fn finish(&mut self, key: u64) {
        self.matcher.finish(key).unwrap();
        self.oracle.finish(key);
        self.check();
    }

    pub(crate) fn set_lost_work(&mut self, key: u64, work: u64) {
        self.matcher.set_lost_work(key, work).unwrap();
        self.oracle.set_lost_work(key, work);
    }

    pub(crate) fn set_group_limit(&mut self, group: u64, limit: &QuantityLimits) {
        self.matcher.set_group_limit(group, limit).unwrap();
        self.oracle.set_group_limit(group, limit);
    }

    pub(crate) fn remove_group_limit(&mut self, group: u64) {
        self.matcher.remove_group_limit(group);
        self.oracle.remove_group_limit(group);
    }

    fn task(&mut self, work: &Work) -> Task {
        let request = self.matcher.add_request(&work.request).unwrap();
        self.oracle.add_request(&work.request);
        let Work { key, job, priority, group, runs_ns, .. } = *work;
        Task { key, request, job, priority, group, runs_ns }
    }

    /// What came of a run, the same for both.
    pub(crate) fn run(&mut self, plan: &Plan) -> Outcome {
        let tasks: Vec<Task> = plan.work.iter().map(|work| self.task(work)).collect();
        let Plan { gangs, policy, now_ns, .. } = plan;
        let batch = Batch { tasks: &tasks, gangs, policy: *policy, now_ns: *now_ns };
        self.matcher.run_batch(&batch, &mut self.placements).unwrap();
        self.matcher.validate().unwrap();
        let outcome = self.outcome(plan);
        let expected = self.oracle.run(plan);
        if outcome != expected {
            panic!("{}", difference(plan, &outcome, &expected));
        }
        self.check_declines(&outcome);
        self.check();
        outcome
    }

    fn check_declines(&self, last: &Outcome) {
        let mut declines = Vec::new();
        let times = DeclineTimes { waiting_ns: 1, idle_ns: 2 };
        self.matcher.declines(&self.placements, &times, &mut declines);
        let expected = self.oracle.declines(last);
        assert_eq!(declines.len(), expected.len());
        for Decline { key, refuse_ns } in declines {
            assert_eq!(refuse_ns, if expected[&key] { 1 } else { 2 }, "offer {key}");
        }
    }

    /// How many agents a task could go to, at most `count`.
    pub(crate) fn rank(&mut self, work: &Work, count: usize) -> usize {
        let task = self.task(work);
        let ranked = self.matcher.rank(&task, count).unwrap();
        let unit = |score: i128| score as f64 / (1_u64 << 40) as f64;
        let expected = self.oracle.rank(work, count).into_iter();
        let expected = expected.map(|(agent, place, score, parts)| {
            let parts = parts.into_iter().map(|(part, weight, value)| {
                let (weight, value) = (weight as f64, unit(value));
                ScorePart { part, weight, value }
            });
            let (agent, place) = (self.matcher.find_agent(&agent).unwrap(), place as u32);
            Ranked { agent, place, score: unit(score), parts: parts.collect() }
        });
        assert_eq!(ranked, expected.collect::<Vec<_>>(), "{work:?}");
        self.check();
        ranked.len()
    }

    /// How many agents of a shape would be used.
    pub(crate) fn growth(
        &mut self,
        plan: &Plan,
        shape: &Resources,
        attributes: &[Attribute],
        most: u32,
    ) -> u32 {
        let tasks: Vec<Task> = plan.work.iter().map(|work| self.task(work)).collect();
        let Plan { gangs, policy, now_ns, .. } = plan;
        let batch = Batch { tasks: &tasks, gangs, policy: *policy, now_ns: *now_ns };
        let growth = self.matcher.growth(&batch, shape, attributes, most).unwrap();
        let (agents, left_out) = self.oracle.growth(plan, shape, attributes, most);
        let placed = (plan.work.len() - left_out.len()) as u32;
        assert_eq!(growth, Growth { agents, placed, left_out }, "{plan:?}");
        self.check();
        agents
    }

    /// How many agents could go, and how many tasks would move.
    pub(crate) fn shrinkage(&self, most: u32) -> (usize, usize) {
        let Shrinkage { agents, moves } = self.matcher.shrinkage(most);
        let name = |agent| self.matcher.agent_name(agent).unwrap().to_owned();
        let moves: Vec<(u64, String, String)> =
            moves.iter().map(|one| (one.key, name(one.from), name(one.to))).collect();
        let agents: Vec<String> = agents.into_iter().map(name).collect();
        let counts = (agents.len(), moves.len());
        assert_eq!((agents, moves), self.oracle.shrinkage(most as usize));
        self.check();
        counts
    }

    /// Forgets a request, whoever has it.
    pub(crate) fn forget(&mut self, request: &Request) {
        let id = self.matcher.add_request(request).unwrap();
        self.oracle.add_request(request);
        self.matcher.remove_request(id).unwrap();
        self.oracle.remove_request(request);
        self.check();
    }

    /// The same on copies of both, after which they are as they were.
    pub(crate) fn run_on_a_fork(&mut self, plan: &Plan) -> Outcome {
        let (matcher, oracle) = (self.matcher.clone(), self.oracle.clone());
        let outcome = self.run(plan);
        (self.matcher, self.oracle) = (matcher, oracle);
        self.check();
        outcome
    }

    fn outcome(&self, plan: &Plan) -> Outcome {
        let (matcher, placements) = (&self.matcher, &self.placements);
        let name = |agent| matcher.agent_name(agent).unwrap().to_owned();
        let mut fates: Vec<Option<Found>> = vec![None; plan.work.len()];
        for placed in placements.placed() {
            let work = &plan.work[placed.task as usize];
            assert_eq!(placed.key, work.key);
            let pieces = placements.pieces(placed).iter();
            let pieces: Vec<(Option<u64>, Resource)> =
                pieces.map(|piece| (piece.offer, matcher.resource(placements, piece))).collect();
            let summed = pieces.iter().map(|(_, piece)| piece).filter(|piece| piece.disk.is_none());
            let all: Resources = summed.cloned().collect();
            assert_eq!(Quantities::of_scalars(&all), work.request.scalars);
            let devices = (0..16).filter(|at| placed.devices >> at & 1 == 1).collect();
            let (agent, place) = (name(placed.agent), placed.place as usize);
            let found = Found { agent, place, devices, pieces };
            assert_eq!(fates[placed.task as usize].replace(found), None);
        }
        let left_out: Vec<u32> = (0..).zip(&fates).filter(|f| f.1.is_none()).map(|f| f.0).collect();
        assert_eq!(placements.left_out(), left_out);
        let stopped = placements.stopped().iter();
        Outcome {
            fates,
            stopped: stopped.map(|one| (one.key, name(one.agent), one.by_task)).collect(),
            reservation: placements.reservation().map(|one| (one.task, one.at_ns)),
            whys: placements.unmatched().iter().map(|one| self.why(plan, one)).collect(),
        }
    }

    fn why(&self, plan: &Plan, unmatched: &Unmatched) -> Why {
        let (matcher, placements) = (&self.matcher, &self.placements);
        let request = plan.work[unmatched.first_task as usize].request.clone();
        let shorts = placements.lacks(unmatched).iter().map(|lack| {
            let nearest = lack.nearest.map(|agent| {
                let by = i128::from(lack.short_by.thousandths());
                (matcher.agent_name(agent).unwrap().to_owned(), by)
            });
            let name = matcher.resource_name(lack.resource).to_owned();
            Short { name, agents: lack.agents, only: lack.only, nearest }
        });
        let exclusions = placements.exclusions(unmatched).iter();
        let Unmatched { tasks, first_task, over_limit, gang, behind, agents, .. } = *unmatched;
        let Unmatched { other_role, constraints, locked, same_job, special, .. } = *unmatched;
        Why {
            request,
            tasks,
            first_task,
            over_limit,
            gang,
            behind,
            agents,
            other_role,
            constraints,
            locked,
            same_job,
            special,
            exclusions: exclusions.map(|one| (one.constraint, one.agents)).collect(),
            shorts: shorts.collect(),
        }
    }

    /// What can be asked at any time.
    fn check(&self) {
        self.matcher.validate().unwrap();
        let unused: BTreeSet<u64> = self.matcher.unused_offers().collect();
        assert_eq!(unused, self.oracle.unused());
        assert_eq!(self.matcher.offers(), self.oracle.keys().len());
        assert_eq!(self.matcher.agents(), self.oracle.agents().len());
        assert_eq!(self.matcher.running(), self.oracle.running().len());
    }
}

/// What the matcher does, and should do, in other words than the whole of both.
fn difference(plan: &Plan, got: &Outcome, expected: &Outcome) -> String {
    let mut text = format!("{:?} {:?} at {}\n", plan.policy, plan.gangs, plan.now_ns);
    for (work, (got, expected)) in plan.work.iter().zip(got.fates.iter().zip(&expected.fates)) {
        let short = |fate: &Option<Found>| match fate {
            None => "left out".to_owned(),
            Some(Found { agent, place, devices, pieces }) => {
                let pieces: Vec<String> =
                    pieces.iter().map(|(offer, piece)| format!("{offer:?}={piece}")).collect();
                format!("{agent} at {place} devices {devices:?} {pieces:?}")
            }
        };
        text += &format!("{work:?}\n    {}\n", short(got));
        if got != expected {
            text += &format!("    but should be: {}\n", short(expected));
        }
    }
    if got.whys != expected.whys {
        text += &format!("{:#?}\nshould be {:#?}\n", got.whys, expected.whys);
    }
    text + &format!(
        "stopped {:?}, reservation {:?}\nshould be {:?}, {:?}",
        got.stopped, got.reservation, expected.stopped, expected.reservation
    )
}
