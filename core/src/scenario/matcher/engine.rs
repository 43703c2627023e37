//! Playing matcher cases against this crate's matcher.

use super::event::{MatcherConfig, PlacedTask, Placing, StoppedTask};
use super::subject::{MatcherSubject, NewTask};
use crate::attribute::Attribute;
use crate::error::{Entity, Error, Result};
use crate::id::AgentId;
use crate::matching::{
    Batch, Config, Gang, Matcher, NewOffer, Placements, Policy, Request, RequestId, RunningTask,
    Task, Workload,
};
use crate::resource::{QuantityLimits, Resources};

/// The matcher with names around it.
pub(in super::super) struct ApportionMatcher {
    matcher: Matcher,
    placements: Placements,
    /// What tasks asked for.
    requests: Vec<(RequestId, Request)>,
}

impl ApportionMatcher {
    /// A matcher without agents.
    pub(in super::super) fn new(config: &MatcherConfig) -> Result<Self> {
        let MatcherConfig { fitness, max_victims } = config.clone();
        let matcher = Matcher::new(Config { fitness, max_victims, ..Config::default() })?;
        Ok(ApportionMatcher { matcher, placements: Placements::new(), requests: Vec::new() })
    }

    fn agent(&self, agent: &str) -> Result<AgentId> {
        let unknown = Error::NotFound { entity: Entity::Agent };
        self.matcher.find_agent(agent).ok_or(unknown)
    }

    fn task(&mut self, task: &NewTask<'_>, runs_ns: Option<u64>) -> Result<Task> {
        let request = self.matcher.add_request(task.request)?;
        if self.requests.iter().all(|(id, _)| *id != request) {
            self.requests.push((request, task.request.clone()));
        }
        let NewTask { key, job, priority, group, .. } = *task;
        Ok(Task { key, request, job, priority, group, runs_ns })
    }
}

impl MatcherSubject for ApportionMatcher {
    fn add_agent(
        &mut self,
        agent: &str,
        capacity: &Resources,
        attributes: &[Attribute],
    ) -> Result<()> {
        self.matcher.add_agent(agent, capacity, attributes).map(drop)
    }

    fn set_devices(&mut self, agent: &str, model: &str, count: u32) -> Result<()> {
        self.matcher.set_devices(self.agent(agent)?, model, count)
    }

    fn set_workload(&mut self, workload: &Workload) -> Result<()> {
        self.matcher.set_workload(workload)
    }

    fn remove_agent(&mut self, agent: &str) -> Result<()> {
        self.matcher.remove_agent(self.agent(agent)?)
    }

    fn add_offer(&mut self, offer: NewOffer<'_>) -> Result<()> {
        self.matcher.add_offer(offer).map(drop)
    }

    fn rescind_offer(&mut self, key: u64) -> Result<()> {
        self.matcher.rescind_offer(key)
    }

    fn add_running(&mut self, task: &NewTask<'_>, agent: &str) -> Result<()> {
        let ends_ns = task.time_ns;
        let task = self.task(task, None)?;
        self.matcher.add_running(&RunningTask { task, agent, ends_ns })
    }

    fn finish(&mut self, key: u64) -> Result<()> {
        self.matcher.finish(key)
    }

    fn set_lost_work(&mut self, key: u64, work: u64) -> Result<()> {
        self.matcher.set_lost_work(key, work)
    }

    fn set_group_limit(&mut self, group: u64, limit: Option<&QuantityLimits>) -> Result<()> {
        match limit {
            Some(limit) => self.matcher.set_group_limit(group, limit),
            None => {
                self.matcher.remove_group_limit(group);
                Ok(())
            }
        }
    }

    fn place(
        &mut self,
        tasks: &[NewTask<'_>],
        gangs: &[Gang],
        policy: Policy,
        now_ns: u64,
    ) -> Result<Placing> {
        let given = tasks.iter().map(|task| self.task(task, task.time_ns));
        let given = given.collect::<Result<Vec<Task>>>()?;
        let batch = Batch { tasks: &given, gangs, policy, now_ns };
        self.matcher.run_batch(&batch, &mut self.placements)?;
        let (matcher, placements) = (&self.matcher, &self.placements);
        let name = |agent| matcher.agent_name(agent).unwrap_or_default().to_owned();
        let key_of = |task: u32| given[task as usize].key;
        let placed = placements.placed().iter().map(|placed| PlacedTask {
            key: placed.key,
            agent: name(placed.agent),
            devices: (0..u16::BITS).filter(|bit| placed.devices >> bit & 1 == 1).collect(),
            pieces: placements
                .pieces(placed)
                .iter()
                .map(|piece| (piece.offer, matcher.resource(placements, piece)))
                .collect(),
        });
        let mut placed: Vec<PlacedTask> = placed.collect();
        placed.sort_by_key(|task| task.key);
        let stopped = placements.stopped().iter().map(|stopped| StoppedTask {
            key: stopped.key,
            agent: name(stopped.agent),
            by: key_of(stopped.by_task),
        });
        Ok(Placing {
            placed,
            stopped: stopped.collect(),
            reservation: placements.reservation().map(|held| (key_of(held.task), held.at_ns)),
        })
    }

    fn expire(&mut self, now_ns: u64) -> Vec<u64> {
        let mut expired = Vec::new();
        self.matcher.expire(now_ns, &mut expired);
        expired
    }

    fn unused(&self) -> Vec<u64> {
        let mut keys: Vec<u64> = self.matcher.unused_offers().collect();
        keys.sort_unstable();
        keys
    }

    fn why(&self, request: &Request) -> Option<String> {
        let known = self.requests.iter().find(|(_, known)| known == request);
        let mut all = self.placements.unmatched().iter();
        let unmatched = known.and_then(|(id, _)| all.find(|entry| entry.request == *id));
        let explain = |entry| self.matcher.explanation(&self.placements, entry).to_string();
        Some(unmatched.map_or_else(|| "not left out".to_owned(), explain))
    }
}
