//! Playing matcher cases.

use super::super::outcome::Mismatch;
use super::event::{MatcherEvent, MatcherExpectation, MatcherStep, PendingTask};
use super::subject::{MatcherSubject, NewTask};
use crate::error::{Entity, Error, Result};
use crate::matching::{Gang, NewOffer, Request, Typical, Workload};
use std::collections::BTreeMap;

/// Plays the steps up to the first one that leads elsewhere.
pub(in super::super) fn run_matcher(
    steps: &[MatcherStep],
    subject: Box<dyn MatcherSubject>,
) -> Option<Mismatch> {
    let mut player = MatcherPlayer::new(subject);
    steps.iter().find_map(|MatcherStep { line, event, expectation }| {
        let (missing, unexpected) = match player.play(event) {
            Ok(None) => return None,
            Ok(Some(got)) => difference(expectation, &got)?,
            Err(_) if *expectation == MatcherExpectation::Error => return None,
            Err(error) => {
                (entries(expectation), vec!["error".into(), format!("  because: {error}")])
            }
        };
        Some(Mismatch { line: *line, event: event.to_string(), missing, unexpected })
    })
}

/// Plays events one by one: keeps the clock, and what tasks wait.
pub struct MatcherPlayer<'a> {
    subject: Box<dyn MatcherSubject + 'a>,
    wants: BTreeMap<String, Request>,
    tasks: Vec<PendingTask>,
    gangs: Vec<Gang>,
    now_ns: u64,
}

impl<'a> MatcherPlayer<'a> {
    /// At time 0.
    pub fn new(subject: Box<dyn MatcherSubject + 'a>) -> Self {
        MatcherPlayer {
            subject,
            wants: BTreeMap::new(),
            tasks: Vec::new(),
            gangs: Vec::new(),
            now_ns: 0,
        }
    }

    /// What an event leads to; `None` is a question that the subject does not answer.
    ///
    /// # Errors
    /// What the subject refuses.
    pub fn play(&mut self, event: &MatcherEvent) -> Result<Option<MatcherExpectation>> {
        let subject = self.subject.as_mut();
        match event {
            MatcherEvent::AddAgent { agent, capacity, attributes } => {
                subject.add_agent(agent, capacity, attributes)?;
            }
            MatcherEvent::Devices { agent, model, count } => {
                subject.set_devices(agent, model, *count)?;
            }
            MatcherEvent::Workload { scalar, typical } => {
                let typical = typical.iter().map(|(weight, want)| {
                    let request = self.wants.get(want).ok_or(UNKNOWN)?;
                    Ok(Typical::of(request, scalar, *weight))
                });
                let (scalar, typical) = (scalar.clone(), typical.collect::<Result<_>>()?);
                subject.set_workload(&Workload { scalar, typical })?;
            }
            MatcherEvent::RemoveAgent { agent } => subject.remove_agent(agent)?,
            MatcherEvent::AddOffer { key, agent, role, resources, attributes, expires_ns } => {
                let (key, expires_ns) = (*key, *expires_ns);
                subject.add_offer(NewOffer {
                    key,
                    agent,
                    role,
                    resources,
                    attributes,
                    expires_ns,
                })?;
            }
            MatcherEvent::RescindOffer { key } => subject.rescind_offer(*key)?,
            MatcherEvent::Want { name, request } => {
                self.wants.insert(name.clone(), request.clone());
            }
            MatcherEvent::Task(task) => self.tasks.push(task.clone()),
            MatcherEvent::Gang(gang) => self.gangs.push(gang.clone()),
            MatcherEvent::Place(policy) => {
                let (tasks, gangs) =
                    (core::mem::take(&mut self.tasks), core::mem::take(&mut self.gangs));
                let tasks = tasks.iter().map(|task| new_task(&self.wants, task));
                let tasks = tasks.collect::<Result<Vec<_>>>()?;
                let placed = subject.place(&tasks, &gangs, *policy, self.now_ns)?;
                return Ok(Some(MatcherExpectation::Placed(placed)));
            }
            MatcherEvent::Running { task, agent } => {
                subject.add_running(&new_task(&self.wants, task)?, agent)?;
            }
            MatcherEvent::Finish { key } => subject.finish(*key)?,
            MatcherEvent::LostWork { key, work } => subject.set_lost_work(*key, *work)?,
            MatcherEvent::Limit { group, limit } => {
                subject.set_group_limit(*group, limit.as_ref())?;
            }
            MatcherEvent::Advance { ns } => self.now_ns = self.now_ns.saturating_add(*ns),
            MatcherEvent::Expire => {
                return Ok(Some(MatcherExpectation::Offers(subject.expire(self.now_ns))));
            }
            MatcherEvent::Unused => return Ok(Some(MatcherExpectation::Offers(subject.unused()))),
            MatcherEvent::Why { want } => {
                let request = self.wants.get(want).ok_or(UNKNOWN)?;
                return Ok(subject.why(request).map(MatcherExpectation::Text));
            }
        }
        Ok(Some(MatcherExpectation::Done))
    }
}

/// Of a case that was not parsed, as that checks it.
const UNKNOWN: Error = Error::NotFound { entity: Entity::Scenario };

fn new_task<'a>(wants: &'a BTreeMap<String, Request>, task: &PendingTask) -> Result<NewTask<'a>> {
    let PendingTask { key, ref want, job, priority, group, time_ns } = *task;
    let request = wants.get(want).ok_or(UNKNOWN)?;
    Ok(NewTask { key, request, job, priority, group, time_ns })
}

/// What one has and the other has not.
fn difference(
    expected: &MatcherExpectation,
    got: &MatcherExpectation,
) -> Option<(Vec<String>, Vec<String>)> {
    if expected == got {
        return None;
    }
    let (expected, got) = (entries(expected), entries(got));
    let lacking = |left: &[String], right: &[String]| -> Vec<String> {
        left.iter().filter(|entry| !right.contains(entry)).cloned().collect()
    };
    match (lacking(&expected, &got), lacking(&got, &expected)) {
        // It is the order of what is stopped.
        (missing, unexpected) if missing.is_empty() && unexpected.is_empty() => {
            Some((expected, got))
        }
        differences => Some(differences),
    }
}

/// An expectation in parts.
fn entries(expectation: &MatcherExpectation) -> Vec<String> {
    match expectation {
        MatcherExpectation::Done => vec!["nothing to be seen".into()],
        MatcherExpectation::Placed(placing) => placing.entries(),
        other => vec![other.to_string()],
    }
}
