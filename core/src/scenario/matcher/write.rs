//! Matcher cases written back as lines.

use super::super::words::{IdWord, RoleWord, Seconds, join};
use super::super::write::{write_attribute, write_bag};
use super::event::{
    MatcherConfig, MatcherEvent, MatcherExpectation, MatcherStep, PendingTask, PlacedTask, Placing,
    StoppedTask,
};
use super::write_request::{KeyWord, write_blend, write_request, write_terms};
use crate::attribute::Attribute;
use crate::matching::{Gang, Head, Order, Policy};
use core::fmt::{self, Display, Formatter};

/// The line `opts`, or nothing if every option has its default.
impl Display for MatcherConfig {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let default = MatcherConfig::default();
        if *self == default {
            return Ok(());
        }
        f.write_str("opts")?;
        if self.fitness.terms != default.fitness.terms {
            f.write_str(" fitness=")?;
            write_terms(f, &self.fitness.terms)?;
        }
        write_blend(f, self.fitness.blend)?;
        if self.max_victims != default.max_victims {
            write!(f, " victims={}", self.max_victims)?;
        }
        Ok(())
    }
}

impl Display for MatcherStep {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.event)?;
        match &self.expectation {
            MatcherExpectation::Done => Ok(()),
            expectation => write!(f, " => {expectation}"),
        }
    }
}

impl Display for MatcherEvent {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            MatcherEvent::AddAgent { agent, capacity, attributes } => {
                write!(f, "capacity {} ", IdWord(agent))?;
                write_bag(f, capacity)?;
                write_attributes(f, attributes)
            }
            MatcherEvent::Devices { agent, model, count } => {
                write!(f, "devices {} {} {count}", IdWord(agent), IdWord(model))
            }
            MatcherEvent::Workload { scalar, typical } => {
                write!(f, "workload {}", IdWord(scalar))?;
                let mut typical = typical.iter();
                typical.try_for_each(|(weight, want)| write!(f, " {weight}*{}", IdWord(want)))
            }
            MatcherEvent::RemoveAgent { agent } => write!(f, "agent- {}", IdWord(agent)),
            MatcherEvent::AddOffer { key, agent, role, resources, attributes, expires_ns } => {
                write!(f, "offer {key} {} {} ", IdWord(agent), RoleWord(role))?;
                write_bag(f, resources)?;
                write_attributes(f, attributes)?;
                expires_ns.map_or(Ok(()), |ns| write!(f, " expires={}", Seconds(ns)))
            }
            MatcherEvent::RescindOffer { key } => write!(f, "offer- {key}"),
            MatcherEvent::Want { name, request } => {
                write!(f, "want {}", IdWord(name))?;
                write_request(f, request)
            }
            MatcherEvent::Task(task) => {
                write!(f, "task {} {}", task.key, IdWord(&task.want))?;
                write_task(f, task, "runs")
            }
            MatcherEvent::Gang(gang) => write_gang(f, gang),
            MatcherEvent::Place(policy) => write_policy(f, *policy),
            MatcherEvent::Running { task, agent } => {
                write!(f, "running {} {} {}", task.key, IdWord(agent), IdWord(&task.want))?;
                write_task(f, task, "ends")
            }
            MatcherEvent::Finish { key } => write!(f, "finish {key}"),
            MatcherEvent::LostWork { key, work } => write!(f, "lost {key} {work}"),
            MatcherEvent::Limit { group, limit: Some(limit) } => write!(f, "limit {group} {limit}"),
            MatcherEvent::Limit { group, limit: None } => write!(f, "limit {group} none"),
            MatcherEvent::Advance { ns } => write!(f, "advance {}", Seconds(*ns)),
            MatcherEvent::Expire => f.write_str("expire"),
            MatcherEvent::Unused => f.write_str("unused"),
            MatcherEvent::Why { want } => write!(f, "why {}", IdWord(want)),
        }
    }
}

impl Display for MatcherExpectation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            MatcherExpectation::Done => Ok(()),
            MatcherExpectation::Error => f.write_str("error"),
            MatcherExpectation::Placed(placing) => match placing.entries().as_slice() {
                [] => f.write_str("none"),
                entries => f.write_str(&entries.join(" + ")),
            },
            MatcherExpectation::Offers(keys) if keys.is_empty() => f.write_str("none"),
            MatcherExpectation::Offers(keys) => join(f, ",", keys, |f, key| write!(f, "{key}")),
            MatcherExpectation::Text(text) => f.write_str(text),
        }
    }
}

impl Placing {
    /// What the language joins by `+`.
    pub(super) fn entries(&self) -> Vec<String> {
        let placed = self.placed.iter().map(PlacedTask::to_string);
        let stopped = self.stopped.iter().map(StoppedTask::to_string);
        let hold = |(key, at)| format!("hold {key} at {}", Seconds(at));
        placed.chain(stopped).chain(self.reservation.map(hold)).collect()
    }
}

impl Display for PlacedTask {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.key, IdWord(&self.agent))?;
        if !self.devices.is_empty() {
            f.write_str("[")?;
            join(f, ",", &self.devices, |f, device| write!(f, "{device}"))?;
            f.write_str("]")?;
        }
        f.write_str("{")?;
        join(f, ",", &self.pieces, |f, (offer, resource)| match offer {
            Some(offer) => write!(f, "{offer}={resource}"),
            None => write!(f, "{resource}"),
        })?;
        f.write_str("}")
    }
}

impl Display for StoppedTask {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "stop {}@{} for {}", self.key, IdWord(&self.agent), self.by)
    }
}

fn write_attributes(f: &mut Formatter<'_>, attributes: &[Attribute]) -> fmt::Result {
    f.write_str(if attributes.is_empty() { "" } else { " attrs=" })?;
    join(f, ",", attributes, write_attribute)
}

fn write_task(f: &mut Formatter<'_>, task: &PendingTask, time: &str) -> fmt::Result {
    if let Some(job) = task.job {
        write!(f, " job={job}")?;
    }
    if task.priority != 0 {
        write!(f, " priority={}", task.priority)?;
    }
    if let Some(group) = task.group {
        write!(f, " group={group}")?;
    }
    task.time_ns.map_or(Ok(()), |ns| write!(f, " {time}={}", Seconds(ns)))
}

fn write_gang(f: &mut Formatter<'_>, gang: &Gang) -> fmt::Result {
    write!(f, "gang {} {}..{}", gang.job, gang.min, gang.max)?;
    match &gang.within {
        None => Ok(()),
        Some(within) => {
            let how = if within.required { "within" } else { "prefer" };
            write!(f, " {how}={}", KeyWord(&within.key))
        }
    }
}

fn write_policy(f: &mut Formatter<'_>, policy: Policy) -> fmt::Result {
    f.write_str("place")?;
    f.write_str(match policy.order {
        Order::Given => "",
        Order::Priority => " order=priority",
    })?;
    f.write_str(match policy.head {
        Head::Greedy => "",
        Head::Strict => " head=strict",
        Head::Backfill => " head=backfill",
    })?;
    f.write_str(if policy.preempt { " preempt" } else { "" })
}
