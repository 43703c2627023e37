//! Charging what was read: every book is written anew from the holdings and the offers.

use super::catalog::MOST;
use super::codec::Reader;
use crate::allocator::Allocator;
use crate::allocator::agents::{Held, ScalarEntry, SpanEntry};
use crate::allocator::bag::{Bag, Span};
use crate::allocator::frameworks::Owner;
use crate::allocator::ledger::Entry;
use crate::allocator::names::RoleSym;
use crate::bitset::BitSet;
use crate::error::Result;

/// Charges all that agents have and hold. `at` is where the snapshot speaks of it.
pub(super) fn charge(at: usize, allocator: &mut Allocator) -> Result<()> {
    let mut charged = BitSet::new();
    for agent in 0..allocator.agents.capacity() {
        let Some(state) = allocator.agents.at_mut(agent) else { continue };
        let offers = core::mem::take(&mut state.offers);
        let held = core::mem::take(&mut state.held);
        let scalars = state.scalars.len();
        let mut given: Vec<Span> = Vec::new();
        for entry in &mut state.spans {
            given.push(entry.out());
            *entry = SpanEntry::new(entry.kind, &entry.total, &entry.total.nothing());
        }
        let mut asked = state.maintenance.iter().flat_map(|maintenance| {
            maintenance.statuses.keys().chain(&maintenance.outstanding).copied()
        });
        let known = asked.all(|place| allocator.frameworks.at(place).is_some());
        Reader::check(at, known, "a framework that is not there was asked")?;
        let total = state.total();
        allocator.check_totals(&Bag::default(), &total)?;
        allocator.count_total(agent, &total, 1);
        for held in held {
            hold(at, allocator, agent, &held)?;
        }
        for offer in offers {
            hold_offer(at, allocator, agent, offer, &mut charged)?;
        }

        let Some(state) = allocator.agents.at_mut(agent) else { continue };
        let as_many = state.scalars.len() == scalars && state.spans.len() == given.len();
        Reader::check(at, as_many, "more is held than an agent knows")?;
        for (entry, given) in state.spans.iter_mut().zip(given) {
            Reader::check(at, entry.out().contains(&given), "ranges are out that nobody holds")?;
            *entry = SpanEntry::new(entry.kind, &entry.total, &given);
        }
        let something = state.scalars.iter().all(|entry| entry.total != 0 || entry.out != 0)
            && state.spans.iter().all(|entry| !entry.total.is_empty() || !entry.beyond.is_empty());
        Reader::check(at, something, "nothing of a kind")?;
    }
    Reader::check(at, charged.count() == allocator.offers.len(), "an offer of no agent")
}

fn hold(at: usize, allocator: &mut Allocator, agent: u32, held: &Held) -> Result<()> {
    let Held { owner, role, bag, allocated } = held;
    let state = allocator.agents.at(agent);
    let twice = state.is_some_and(|state| state.held_at(owner, *role).is_some());
    Reader::check(at, !twice, "held twice")?;
    match owner {
        Owner::Framework(framework) => give(at, allocator, agent, *framework, *role, bag)?,
        Owner::Unknown(name) => {
            let unknown = !allocator.framework_ids.contains_key(name);
            Reader::check(at, unknown, "a framework that is known is held unknown")?;
            count_out(at, allocator, agent, bag)?;
        }
    }
    allocator.hold(agent, owner, *role, bag.clone());
    allocator.mark_allocated(agent, owner, *role, allocated.clone());
    Ok(())
}

/// Charges an offer that is not among those charged already.
fn hold_offer(
    at: usize,
    allocator: &mut Allocator,
    agent: u32,
    offer: u32,
    charged: &mut BitSet,
) -> Result<()> {
    let record = allocator.offers.records.get(offer as usize);
    let record = record.filter(|record| record.live && record.agent == agent);
    let Some((framework, Some(role), cycle)) =
        record.map(|record| (record.framework, record.role, record.cycle))
    else {
        return Err(Reader::refuse(at, "an offer that is not there"));
    };
    Reader::check(at, cycle <= allocator.cycles, "an offer of a cycle to come")?;
    Reader::check(at, !charged.contains(offer), "an offer is there twice")?;
    charged.insert(offer);
    let Some(state) = allocator.agents.at_mut(agent) else { return Ok(()) };
    state.offers.push(offer);
    let bag = allocator.offers.at(offer).bag.clone();
    give(at, allocator, agent, framework, role, &bag)?;
    allocator.count_offer(framework, role);
    Ok(())
}

/// Charges a framework that is tracked under a role. Allocations are not counted: the count is kept.
fn give(
    at: usize,
    allocator: &mut Allocator,
    agent: u32,
    framework: u32,
    role: RoleSym,
    bag: &Bag,
) -> Result<()> {
    let state = allocator.frameworks.at(framework);
    let is_tracked = state.is_some_and(|state| state.role(role).is_some());
    Reader::check(at, is_tracked, "held by who is not there")?;
    for (scalar, held) in allocator.role_sorter.held_by_all().iter().enumerate() {
        let sum = held.saturating_add(allocator.catalog.sum_of(bag, scalar as u32));
        Reader::check(at, sum <= MOST, "more is held than can be")?;
    }
    count_out(at, allocator, agent, bag)?;
    allocator.post_to_framework(framework, role, agent, bag, Entry::Exchange);
    Ok(())
}

fn count_out(at: usize, allocator: &mut Allocator, agent: u32, bag: &Bag) -> Result<()> {
    let Some(state) = allocator.agents.at_mut(agent) else { return Ok(()) };
    state.give(bag);
    let most = |entry: &ScalarEntry| {
        let whole = allocator.catalog.kind(entry.kind).whole.is_some();
        entry.out <= if whole { i64::from(u32::MAX) } else { MOST }
    };
    Reader::check(at, state.scalars.iter().all(most), "more is held than can be")
}
