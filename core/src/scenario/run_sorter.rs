//! Playing sorter cases.

use super::outcome::Mismatch;
use super::sorter::{SorterEvent, SorterExpectation, SorterStep};
use super::subject::SorterSubject;
use crate::error::Result;

/// The agent on which `upd` happens.
const AGENT: &str = "s";

pub(super) fn run_sorter(
    steps: &[SorterStep],
    subject: &mut dyn SorterSubject,
) -> Option<Mismatch> {
    steps.iter().find_map(|SorterStep { line, event, expectation }| {
        let got = match play_sorter(event, subject) {
            Ok(got) if got == *expectation => return None,
            Ok(got) => got.to_string(),
            Err(error) => format!("error: {error}"),
        };
        Some(Mismatch {
            line: *line,
            event: event.to_string(),
            missing: vec![expectation.to_string()],
            unexpected: vec![got],
        })
    })
}

/// Does what a line of a sorter case says, and tells what it led to.
///
/// # Errors
/// What the sorter refuses.
pub fn play_sorter(
    event: &SorterEvent,
    subject: &mut dyn SorterSubject,
) -> Result<SorterExpectation> {
    match event {
        SorterEvent::Total { agent, total } => subject.total(agent, total)?,
        SorterEvent::Add { clients, active } => {
            for client in clients {
                subject.add(client)?;
                if *active {
                    subject.activate(client)?;
                }
            }
        }
        SorterEvent::Activate { client } => subject.activate(client)?,
        SorterEvent::Deactivate { client } => subject.deactivate(client)?,
        SorterEvent::Block { client, blocked } => subject.block(client, *blocked)?,
        SorterEvent::Remove { client } => subject.remove(client)?,
        SorterEvent::Allocated { client, agent, resources } => {
            subject.allocated(client, agent, resources)?;
        }
        SorterEvent::Unallocated { client, agent, resources } => {
            subject.unallocated(client, agent, resources)?;
        }
        SorterEvent::Update { client, old, new } => subject.update(client, AGENT, old, new)?,
        SorterEvent::Weight { path, weight } => subject.weight(path, *weight)?,
        SorterEvent::Sort => return Ok(SorterExpectation::Order(subject.sort())),
        SorterEvent::Count => return Ok(SorterExpectation::Count(subject.count())),
        SorterEvent::Has { client } => return Ok(SorterExpectation::Has(subject.has(client))),
        SorterEvent::Quantities { client } => {
            return Ok(SorterExpectation::Quantities(subject.quantities(client.as_deref())));
        }
    }
    Ok(SorterExpectation::Done)
}
