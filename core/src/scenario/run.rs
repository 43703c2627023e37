//! Playing allocator cases: the clock, the events, and what they lead to against what they must.

use super::event::{Event, Expectation, InverseOffer, Offer};
use super::holdings::Holdings;
use super::matcher::run_matcher;
use super::outcome::{Mismatch, Outcome, Report};
use super::run_sorter::run_sorter;
use super::subject::{Subject, Subjects};
use super::{ANY_AGENT, Body, Case, Config, Step};
use crate::error::{Entity, Error, Result};
use crate::framework::FrameworkInfo;
use crate::timer::Instant;

/// How often an allocator may ask to be called within one event, so that one that never settles is caught.
const MAX_TIMEOUTS: usize = 1_000_000;
/// How far a share may be off: they are quotients of doubles.
const SHARE_TOLERANCE: f64 = 1e-9;

/// Plays one case against a fresh subject, up to the first line that leads elsewhere.
pub fn run(case: &Case, subjects: &mut dyn Subjects) -> Outcome {
    let refused = |error: Error| Mismatch {
        line: case.line,
        event: "opts".to_owned(),
        missing: Vec::new(),
        unexpected: vec![error.to_string()],
    };
    let mismatch = match &case.body {
        Body::Allocator { config, steps } => match subjects.allocator(config) {
            Ok(subject) => run_allocator(config, steps, subject),
            Err(error) => Some(refused(error)),
        },
        Body::Sorter { config, steps } => match subjects.sorter(config) {
            Ok(mut subject) => run_sorter(steps, subject.as_mut()),
            Err(error) => Some(refused(error)),
        },
        Body::Matcher { config, steps } => match subjects.matcher(config) {
            Ok(subject) => run_matcher(steps, subject),
            Err(error) => Some(refused(error)),
        },
    };
    Outcome { name: case.name.clone(), mismatch }
}

/// Plays cases one after the other.
pub fn run_all(cases: &[Case], subjects: &mut dyn Subjects) -> Report {
    Report { outcomes: cases.iter().map(|case| run(case, subjects)).collect() }
}

fn run_allocator(config: &Config, steps: &[Step], subject: Box<dyn Subject>) -> Option<Mismatch> {
    let mut player = Player::new(config, subject);
    steps.iter().find_map(|Step { line, event, expectation }| {
        let got = player.play(event);
        let (missing, mut unexpected) = difference(expectation, &got)?;
        unexpected.extend(player.refusal().map(|error| format!("  because: {error}")));
        Some(Mismatch { line: *line, event: event.to_string(), missing, unexpected })
    })
}

/// Plays events one by one: keeps the clock and remembers what is handed out.
pub struct Player<'a> {
    subject: Box<dyn Subject + 'a>,
    interval_ns: u64,
    settle: bool,
    compat: bool,
    now: Instant,
    holdings: Holdings,
    refusal: Option<Error>,
}

impl<'a> Player<'a> {
    /// At time 0, with an allocator set up as `config` says.
    pub fn new(config: &Config, subject: Box<dyn Subject + 'a>) -> Self {
        Player {
            subject,
            interval_ns: config.interval_ns,
            settle: config.settle,
            compat: config.compat,
            now: 0,
            holdings: Holdings::default(),
            refusal: None,
        }
    }

    /// The allocator.
    pub fn subject(&self) -> &(dyn Subject + 'a) {
        self.subject.as_ref()
    }

    /// Why the last event was refused, if it was.
    pub fn refusal(&self) -> Option<Error> {
        self.refusal
    }

    /// What is handed out and not returned yet, by holder.
    pub fn out(&self) -> Vec<Offer> {
        let offer = |(holder, resources): (&_, &_)| Offer {
            holder: Clone::clone(holder),
            resources: Clone::clone(resources),
        };
        self.holdings.out().map(offer).collect()
    }

    /// Lets one event happen, and what it leads to: in the form of what it would be expected to lead to.
    ///
    /// The cycles it causes run to their end, unless the case says otherwise (`settle=off`).
    pub fn play(&mut self, event: &Event) -> Expectation {
        self.refusal = None;
        match event {
            Event::Share { role } => return Expectation::Share(self.subject.share(role)),
            Event::Filters { role } => return Expectation::Filters(self.subject.filters(role)),
            _ => {}
        }
        let happened = self.input(event).and_then(|()| {
            self.holdings.happened(event);
            let until = match event {
                Event::Tick => self.now.saturating_add(self.interval_ns),
                Event::Advance { ns } => self.now.saturating_add(*ns),
                _ => self.now,
            };
            if let Event::Wait { ns } = event {
                self.now = self.now.saturating_add(*ns);
                return Ok(());
            }
            let moves = matches!(event, Event::Tick | Event::Advance { .. } | Event::Settle);
            if self.settle || moves { self.pass(until) } else { Ok(()) }
        });
        self.subject.validate();
        let offers = self.subject.take_offers();
        let inverse = self.subject.take_inverse_offers();
        let rescinded = self.subject.take_rescinded();
        offers.iter().for_each(|offer| self.holdings.offered(offer));
        rescinded.iter().for_each(|offer| self.holdings.rescinded(offer));
        self.refusal = happened.err();
        match self.refusal {
            None => Expectation::Offers { offers, inverse, rescinded },
            Some(_) => Expectation::Error,
        }
    }

    /// Lets time pass, doing what is due on the way and at the end.
    fn pass(&mut self, until: Instant) -> Result<()> {
        for _ in 0..MAX_TIMEOUTS {
            match self.subject.poll_timeout() {
                Some(due) if due <= until => {
                    self.now = self.now.max(due);
                    self.subject.handle_timeout(self.now);
                }
                _ => {
                    // Inputs that name no time happen at the last one that the subject was told.
                    if until > self.now {
                        self.now = until;
                        self.subject.handle_timeout(until);
                    }
                    return Ok(());
                }
            }
        }
        Err(Error::Conflict { entity: Entity::Time, reason: "the allocator does not settle" })
    }

    /// The call that an event stands for.
    fn input(&mut self, event: &Event) -> Result<()> {
        let now = self.now;
        let subject = self.subject.as_mut();
        match event {
            Event::AddAgent(spec) => subject.add_agent(spec),
            Event::RemoveAgent { agent } => subject.remove_agent(agent),
            Event::UpdateAgent { agent, info, capabilities, total } => {
                let info = info.as_ref().map(|change| self.holdings.info(agent, change));
                subject.update_agent(agent, info.as_ref(), *capabilities, total.as_ref())
            }
            Event::AddResourceProvider { agent, total, used } => {
                subject.add_resource_provider(agent, total, used)
            }
            Event::ActivateAgent { agent } => subject.activate_agent(agent),
            Event::DeactivateAgent { agent } => subject.deactivate_agent(agent),
            Event::UpdateUnavailability { agent, window } => {
                subject.update_unavailability(agent, *window)
            }
            Event::UpdateWhitelist(hosts) => subject.update_whitelist(hosts.as_deref()),
            Event::AddFramework(spec) => subject.add_framework(&self.holdings.complete(spec)),
            Event::RemoveFramework { framework } => subject.remove_framework(framework),
            Event::ActivateFramework { framework } => subject.activate_framework(framework),
            Event::DeactivateFramework { framework } => subject.deactivate_framework(framework),
            Event::UpdateFramework { framework, roles, capabilities } => {
                let known = || self.holdings.capabilities(framework);
                let capabilities = capabilities.unwrap_or_else(known);
                let info =
                    FrameworkInfo { roles: roles.clone(), capabilities, constraints: Vec::new() };
                subject.update_framework(framework, &info)
            }
            Event::Suppress { framework, roles } => subject.suppress(framework, roles),
            Event::Revive { framework, roles } => subject.revive(framework, roles),
            Event::Request { framework, requests } => subject.request(framework, requests),
            Event::Return { holder, resources, filters, allocated } => {
                let unknown = |error: &Error| {
                    let entities = [Entity::Framework, Entity::Agent];
                    entities.iter().any(|entity| *error == Error::NotFound { entity: *entity })
                };
                match subject.recover_resources(holder, resources, *filters, *allocated, now) {
                    // Mesos has returned it all when framework or agent went.
                    Err(error) if self.compat && unknown(&error) => Ok(()),
                    done => done,
                }
            }
            Event::ReturnAll { filters } => self.holdings.out().try_for_each(|(holder, held)| {
                subject.recover_resources(holder, held, *filters, false, now)
            }),
            Event::Launch { holder, resources } => {
                subject.transition_offered_to_allocated(holder, resources)
            }
            Event::Convert { holder, conversions } => {
                subject.update_allocation(holder, conversions)
            }
            Event::UpdateAvailable { agent, conversions } => {
                subject.update_available(agent, conversions)
            }
            Event::AnswerInverseOffer { framework, agent, status, filters } => {
                subject.update_inverse_offer(agent, framework, *status, *filters, now)
            }
            Event::UpdateQuota { role, quota } => subject.update_quota(role, quota),
            Event::UpdateWeight { role, weight } => subject.update_weight(role, *weight),
            Event::Recover { agents, quotas } => subject.recover(*agents, quotas, now),
            Event::Pause => subject.pause(),
            Event::Resume => subject.resume(),
            Event::Cycle => subject.cycle(now),
            Event::Tick
            | Event::Advance { .. }
            | Event::Wait { .. }
            | Event::Settle
            | Event::Share { .. }
            | Event::Filters { .. } => Ok(()),
        }
    }
}

/// What is missing and what is unexpected; `None` where all is as it must be.
pub(super) fn difference(
    expected: &Expectation,
    got: &Expectation,
) -> Option<(Vec<String>, Vec<String>)> {
    match (expected, got) {
        (
            Expectation::Offers { offers, inverse, rescinded },
            Expectation::Offers { offers: got, inverse: got_inverse, rescinded: got_rescinded },
        ) => {
            let (mut missing, mut unexpected) = offer_difference(offers, got);
            let (absent, extra) = inverse_difference(inverse, got_inverse);
            missing.extend(absent);
            unexpected.extend(extra);
            let (absent, extra) = offer_difference(rescinded, got_rescinded);
            let taken_back = |offer| format!("rescind {offer}");
            missing.extend(absent.into_iter().map(taken_back));
            unexpected.extend(extra.into_iter().map(taken_back));
            (!missing.is_empty() || !unexpected.is_empty()).then_some((missing, unexpected))
        }
        (Expectation::Share(Some(expected)), Expectation::Share(Some(got)))
            if (expected - got).abs() <= SHARE_TOLERANCE =>
        {
            None
        }
        _ if expected == got => None,
        _ => Some((vec![expected.to_string()], vec![got.to_string()])),
    }
}

/// Matches offers one to one: those of named agents first, then the ones of any agent, each of a different one.
fn offer_difference(expected: &[Offer], got: &[Offer]) -> (Vec<String>, Vec<String>) {
    let mut rest: Vec<&Offer> = got.iter().collect();
    let mut missing = Vec::new();
    let mut taken: Vec<&str> = Vec::new();
    let (any, named): (Vec<&Offer>, Vec<&Offer>) =
        expected.iter().partition(|offer| offer.holder.agent == ANY_AGENT);
    for offer in named {
        match rest.iter().position(|candidate| *candidate == offer) {
            Some(at) => drop(rest.remove(at)),
            None => missing.push(offer.to_string()),
        }
    }
    for offer in any {
        let found = rest.iter().position(|candidate| {
            candidate.holder.framework == offer.holder.framework
                && candidate.holder.role == offer.holder.role
                && candidate.resources == offer.resources
                && !taken.contains(&candidate.holder.agent.as_str())
        });
        match found {
            Some(at) => taken.push(&rest.remove(at).holder.agent),
            None => missing.push(offer.to_string()),
        }
    }
    (missing, rest.into_iter().map(Offer::to_string).collect())
}

fn inverse_difference(
    expected: &[InverseOffer],
    got: &[InverseOffer],
) -> (Vec<String>, Vec<String>) {
    let lacking = |left: &[InverseOffer], right: &[InverseOffer]| {
        left.iter().filter(|offer| !right.contains(offer)).map(InverseOffer::to_string).collect()
    };
    (lacking(expected, got), lacking(got, expected))
}
