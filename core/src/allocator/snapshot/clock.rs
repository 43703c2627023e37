//! Time as bytes: the latest instant, the timers, pauses, recovery, and which agents are asked for.

use super::agents::Places;
use super::catalog::{read_role, write_role};
use super::codec::{Reader, Writer};
use super::filters::{self, FilterEnds, Numbered};
use crate::allocator::Allocator;
use crate::allocator::candidates::Candidates;
use crate::allocator::clock::Due;
use crate::allocator::filters::End;
use crate::error::Result;
use crate::timer::{Instant, Timers};

pub(super) fn write(out: &mut Writer, allocator: &Allocator) {
    let Allocator { now, requested, pauses, recovering, recovery, cycles, timers, .. } = allocator;
    out.number(*now);
    out.put(requested);
    out.put(pauses);
    out.put(recovering);
    out.put(recovery);
    out.number(*cycles);
    let filters = filters::numbered(allocator);
    let mut last = 0;
    out.list(all_timers(timers, &filters).into_iter(), |out, (due, what)| {
        out.number(due - last);
        last = due;
        match what {
            Timer::Filter(filter) => {
                let (framework, role, agent) = filter.key;
                out.number(1);
                out.put(&framework);
                write_role(out, role);
                out.put(&agent);
                out.number(filter.number);
            }
            Timer::Other(Due::Batch) => out.number(0),
            Timer::Other(Due::InverseFilter(framework, agent, number)) => {
                out.number(2);
                out.put(&framework);
                out.put(&agent);
                out.number(number);
            }
            Timer::Other(Due::Recovery) => out.number(3),
        }
    });
}

/// What falls due, as it is written.
enum Timer<'a> {
    Filter(&'a Numbered<'a>),
    Other(Due),
}

/// The timers and the ends of filters, as they come up: filters before the batch that they were armed before.
fn all_timers<'a>(timers: &Timers<Due>, filters: &'a [Numbered<'a>]) -> Vec<(Instant, Timer<'a>)> {
    let order = |end: End| (end.at(), 2 * u8::from(end.is_after_batch()));
    let mut all: Vec<_> =
        filters.iter().map(|filter| (order(filter.end), Timer::Filter(filter))).collect();
    all.extend(timers.in_order().into_iter().map(|(due, what)| ((due, 1), Timer::Other(*what))));
    all.sort_by_key(|timer| timer.0);
    all.into_iter().map(|((due, _), what)| (due, what)).collect()
}

/// Reads the time and what falls due. Returns when filters end: they are not there yet.
pub(super) fn read(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<FilterEnds> {
    let now = from.get()?;
    allocator.advance(now);
    allocator.requested = from.get()?;
    allocator.pauses = from.get()?;
    let at = from.at();
    allocator.recovering = from.get()?;
    allocator.recovery = from.get()?;
    allocator.cycles = from.counter()?;
    let mut last = 0_u64;
    let mut next_batch = None;
    let mut filters = FilterEnds::new();
    let mut timers = Vec::new();
    from.list(|from| {
        let at = from.at();
        let due = last.checked_add(from.get()?);
        last = due.ok_or(Reader::refuse(at, "a time beyond 64 bits"))?;
        let at = from.at();
        let what = match from.number()? {
            0 => {
                next_batch = Some(last);
                Due::Batch
            }
            1 => {
                let framework = from.get()?;
                let role = read_role(from, &allocator.catalog)?;
                let key = ((framework, role, from.get()?), from.number()?);
                filters.insert(key, End::new(last, next_batch == Some(last)));
                return Ok(());
            }
            2 => Due::InverseFilter(from.get()?, from.get()?, from.number()?),
            3 => Due::Recovery,
            _ => return Err(Reader::refuse(at, "nothing that falls due")),
        };
        timers.push((last, what));
        Ok(())
    })?;
    let batches = timers.iter().filter(|(_, what)| matches!(what, Due::Batch)).count();
    Reader::check(at, batches == 1, "not one next batch")?;
    let ends = timers.iter().any(|(_, what)| matches!(what, Due::Recovery));
    let waits = allocator.recovery.is_some() && ends;
    Reader::check(at, waits || !allocator.recovering, "a recovery that never ends")?;
    allocator.timers.retain(|_| false);
    for (due, what) in timers {
        allocator.timers.arm(due, what);
    }
    allocator.next_batch = next_batch.unwrap_or(allocator.next_batch);
    Ok(filters)
}

pub(super) fn write_candidates(out: &mut Writer, candidates: &Candidates) {
    // Agents count as unsettled after a restore: the next cycle finds out, and decides nothing else.
    let Candidates { all, any: _, asked, unsettled: _, at_rest: _, with_window: _, sequences: _ } =
        candidates;
    out.put(all);
    out.put(&Places(asked.iter().collect()));
}

/// Reads which agents are asked for. Agents must be there.
pub(super) fn read_candidates(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    if from.get()? {
        allocator.candidates.ask_all();
    }
    let at = from.at();
    let Places(asked) = from.get()?;
    for agent in asked {
        Reader::check(at, allocator.agents.at(agent).is_some(), "an agent that is not there")?;
        allocator.candidates.ask(agent);
    }
    for (id, state) in allocator.agents.iter() {
        allocator.candidates.enter(id.index(), state.sequence);
        allocator.candidates.set_window(id.index(), state.maintenance.is_some());
    }
    allocator.unsettle_all();
    Ok(())
}
