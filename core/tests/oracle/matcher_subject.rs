//! The matcher's oracle as what scenarios are played against.

use super::matcher::{Found, Oracle, Plan, Work};
use apportion_core::attribute::Attribute;
use apportion_core::error::{Entity, Error, Result};
use apportion_core::matching::{Gang, NewOffer, Policy, Request, Workload};
use apportion_core::resource::{QuantityLimits, Resources};
use apportion_core::scenario::{
    MatcherConfig, MatcherSubject, NewTask, PlacedTask, Placing, StoppedTask,
};

pub(super) struct MatcherOracle(Oracle);

impl MatcherOracle {
    pub(super) fn new(config: &MatcherConfig) -> Self {
        MatcherOracle(Oracle::new(config.fitness.clone(), config.max_victims))
    }
}

/// An error unless it holds.
fn check(holds: bool, entity: Entity) -> Result<()> {
    if holds { Ok(()) } else { Err(Error::Conflict { entity, reason: "the oracle refuses it" }) }
}

fn work(task: &NewTask<'_>, runs_ns: Option<u64>) -> Result<Work> {
    let NewTask { key, request, job, priority, group, .. } = *task;
    check(job.is_some() || !request.needs_job(), Entity::Task)?;
    Ok(Work { key, request: request.clone(), job, priority, group, runs_ns })
}

impl MatcherSubject for MatcherOracle {
    fn add_agent(
        &mut self,
        agent: &str,
        capacity: &Resources,
        attributes: &[Attribute],
    ) -> Result<()> {
        check(!self.0.agents().contains(agent), Entity::Agent)?;
        self.0.add(agent, None, None, capacity, attributes);
        Ok(())
    }

    fn set_devices(&mut self, agent: &str, model: &str, count: u32) -> Result<()> {
        check(self.0.set_devices(agent, model, count), Entity::Agent)
    }

    fn set_workload(&mut self, workload: &Workload) -> Result<()> {
        check(self.0.set_workload(workload), Entity::Config)
    }

    fn remove_agent(&mut self, agent: &str) -> Result<()> {
        check(self.0.agents().contains(agent), Entity::Agent)?;
        self.0.remove_agent(agent);
        Ok(())
    }

    fn add_offer(&mut self, offer: NewOffer<'_>) -> Result<()> {
        let NewOffer { key, agent, role, resources, attributes, expires_ns } = offer;
        check(!self.0.keys().contains(&key), Entity::Offer)?;
        self.0.add(agent, Some(role), Some(key), resources, attributes);
        self.0.set_expiry(key, expires_ns);
        Ok(())
    }

    fn rescind_offer(&mut self, key: u64) -> Result<()> {
        check(self.0.keys().contains(&key), Entity::Offer)?;
        self.0.rescind(key);
        Ok(())
    }

    fn add_running(&mut self, task: &NewTask<'_>, agent: &str) -> Result<()> {
        self.0.add_request(task.request);
        check(self.0.add_running(work(task, None)?, agent, task.time_ns), Entity::Task)
    }

    fn finish(&mut self, key: u64) -> Result<()> {
        check(self.0.running().contains(&key), Entity::Task)?;
        self.0.finish(key);
        Ok(())
    }

    fn set_lost_work(&mut self, key: u64, lost: u64) -> Result<()> {
        check(self.0.running().contains(&key), Entity::Task)?;
        self.0.set_lost_work(key, lost);
        Ok(())
    }

    fn set_group_limit(&mut self, group: u64, limit: Option<&QuantityLimits>) -> Result<()> {
        match limit {
            Some(limit) => self.0.set_group_limit(group, limit),
            None => self.0.remove_group_limit(group),
        }
        Ok(())
    }

    fn place(
        &mut self,
        tasks: &[NewTask<'_>],
        gangs: &[Gang],
        policy: Policy,
        now_ns: u64,
    ) -> Result<Placing> {
        let running = self.0.running();
        for (at, task) in tasks.iter().enumerate() {
            let twice = tasks[..at].iter().any(|other| other.key == task.key);
            check(!twice && !running.contains(&task.key), Entity::Task)?;
        }
        let given = tasks.iter().map(|task| work(task, task.time_ns)).collect::<Result<_>>()?;
        tasks.iter().for_each(|task| self.0.add_request(task.request));
        let plan = Plan { work: given, gangs: gangs.to_vec(), policy, now_ns };
        let outcome = self.0.run(&plan);
        let key_of = |task: u32| tasks[task as usize].key;
        let fates = tasks.iter().zip(outcome.fates);
        let placed = fates.filter_map(|(task, fate)| {
            let Found { agent, devices, pieces, .. } = fate?;
            let devices = devices.into_iter().map(|at| at as u32).collect();
            Some(PlacedTask { key: task.key, agent, devices, pieces })
        });
        let mut placed: Vec<PlacedTask> = placed.collect();
        placed.sort_by_key(|task| task.key);
        let stopped = outcome.stopped.into_iter();
        let stopped =
            stopped.map(|(key, agent, by)| StoppedTask { key, agent, by: key_of(by) }).collect();
        let reservation = outcome.reservation.map(|(task, at_ns)| (key_of(task), at_ns));
        Ok(Placing { placed, stopped, reservation })
    }

    fn expire(&mut self, now_ns: u64) -> Vec<u64> {
        self.0.expire(now_ns)
    }

    fn unused(&self) -> Vec<u64> {
        self.0.unused().into_iter().collect()
    }

    fn why(&self, _request: &Request) -> Option<String> {
        None
    }
}
