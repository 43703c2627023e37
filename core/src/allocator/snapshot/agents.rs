//! Agents as bytes: what they have, in the order they have it, what is held of them, and where their offers stand.

use super::catalog::{
    all_differ, read_amount, read_bag, read_kind, read_role, read_span, write_bag, write_kind,
    write_role, write_span,
};
use super::codec::{Reader, Saved, Writer};
use super::part;
use crate::agent::{Unavailability, validate_id};
use crate::allocator::Allocator;
use crate::allocator::agents::{AgentState, Held, Maintenance, ScalarEntry, SpanEntry};
use crate::allocator::bag::Bag;
use crate::allocator::frameworks::Owner;
use crate::error::{Entity, Result};
use crate::limits::{self, Limit};
use crate::offer::InverseOfferStatus;
use crate::slot::Slots;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) fn write(out: &mut Writer, allocator: &Allocator) {
    out.number(allocator.agents_added);
    write_slots(out, &allocator.agents, write_agent);
}

/// A table of slots: generations and values by place, then the free places in the order they were freed.
pub(super) fn write_slots<Tag, T>(
    out: &mut Writer,
    slots: &Slots<Tag, T>,
    mut each: impl FnMut(&mut Writer, &T),
) {
    let (places, free) = slots.places();
    out.list(places, |out, (generation, value)| {
        out.put(&generation);
        out.put(&value.is_some());
        if let Some(value) = value {
            each(out, value);
        }
    });
    out.list(free.iter(), |out, place| out.put(place));
}

pub(super) fn read_slots<Tag, T>(
    from: &mut Reader<'_>,
    mut each: impl FnMut(&mut Reader<'_>) -> Result<T>,
) -> Result<Slots<Tag, T>> {
    let places = from.list(|from| {
        from.spend(size_of::<T>())?;
        let generation = from.get()?;
        Ok((generation, if from.get()? { Some(each(from)?) } else { None }))
    })?;
    let at = from.at();
    let free = from.get()?;
    Slots::from_places(places, free).ok_or(Reader::refuse(at, "other places are free"))
}

fn write_agent(out: &mut Writer, state: &AgentState) {
    let AgentState {
        name,
        sequence,
        info,
        capabilities,
        activated,
        has_gpus: _,
        remote: _,
        uniform: _,
        grown: _,
        scalars,
        spans,
        offers,
        held,
        maintenance,
    } = state;
    out.text(name);
    out.number(*sequence);
    out.put(info);
    out.put(capabilities);
    out.put(activated);
    out.list(scalars.iter(), |out, ScalarEntry { kind, total, out: _ }| {
        write_kind(out, *kind);
        out.number(total.unsigned_abs());
    });
    out.list(spans.iter(), |out, entry| {
        let SpanEntry { kind, total, free: _, beyond: _ } = entry;
        write_kind(out, *kind);
        write_span(out, total);
        write_span(out, &entry.out());
    });
    out.list(offers.iter(), |out, place| out.put(place));
    out.list(held.iter(), |out, Held { owner, role, bag, allocated }| {
        match owner {
            Owner::Framework(place) => {
                out.number(0);
                out.put(place);
            }
            Owner::Unknown(name) => {
                out.number(1);
                out.text(name);
            }
        }
        write_role(out, *role);
        write_bag(out, bag);
        write_bag(out, allocated);
    });
    write_maintenance(out, maintenance.as_deref());
}

/// Which frameworks left without an answer: names by place of an agent.
pub(super) fn write_unanswered(out: &mut Writer, allocator: &Allocator) {
    let some: Vec<_> = allocator
        .agents
        .iter()
        .filter_map(|(id, state)| Some((id, &state.maintenance.as_deref()?.unanswered)))
        .filter(|(_, names)| !names.is_empty())
        .collect();
    if some.is_empty() {
        return;
    }
    out.part(part::UNANSWERED, |out| {
        out.list(some.iter(), |out, (id, names)| {
            out.put(&id.index());
            out.list(names.iter(), |out, name| out.text(name));
        });
    });
}

pub(super) fn read_unanswered(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    let limits = allocator.config.limits;
    let mut last = None;
    let agents = from.list(|from| {
        let at = from.at();
        let (agent, names): (u32, Vec<String>) = from.get()?;
        Reader::check(at, last.replace(agent) < Some(agent), "agents out of order")?;
        let sorted = !names.is_empty() && names.is_sorted_by(|left, right| left < right);
        Reader::check(at, sorted, "names out of order")?;
        for name in &names {
            Reader::ruled(at, validate_id(Entity::Framework, name, &limits))?;
            let gone = !allocator.framework_ids.contains_key(name.as_str());
            Reader::check(at, gone, "a framework that is there has left")?;
        }
        let state = allocator.agents.at_mut(agent);
        let maintenance = state.and_then(|state| state.maintenance.as_deref_mut());
        let maintenance = maintenance.ok_or(Reader::refuse(at, "an agent without maintenance"))?;
        maintenance.unanswered = names.into_iter().map(Arc::from).collect();
        Ok(())
    })?;
    Reader::check(from.at(), !agents.is_empty(), "a part with nothing in it")
}

fn write_maintenance(out: &mut Writer, maintenance: Option<&Maintenance>) {
    out.put(&maintenance.map(|Maintenance { window, .. }| *window));
    let none = (BTreeMap::new(), BTreeSet::new());
    let (statuses, outstanding) = maintenance.map_or((&none.0, &none.1), |maintenance| {
        (&maintenance.statuses, &maintenance.outstanding)
    });
    out.put(statuses);
    out.put(outstanding);
}

fn read_maintenance(from: &mut Reader<'_>) -> Result<Option<Box<Maintenance>>> {
    let at = from.at();
    let window: Option<Unavailability> = from.get()?;
    let statuses: BTreeMap<u32, InverseOfferStatus> = from.get()?;
    let outstanding: BTreeSet<u32> = from.get()?;
    let nobody = statuses.is_empty() && outstanding.is_empty();
    Reader::check(at, window.is_some() || nobody, "somebody was asked for no maintenance")?;
    let unanswered = Default::default();
    Ok(window.map(|window| Box::new(Maintenance { window, statuses, outstanding, unanswered })))
}

impl Saved for BTreeMap<u32, InverseOfferStatus> {
    fn write(&self, out: &mut Writer) {
        out.list(self.iter(), |out, (framework, status)| {
            out.put(framework);
            out.put(status);
        });
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        let entries: Vec<(u32, InverseOfferStatus)> = from.get()?;
        let ascending = entries.windows(2).all(|pair| pair[0].0 < pair[1].0);
        Reader::check(at, ascending, "frameworks out of order")?;
        Ok(entries.into_iter().collect())
    }
}

impl Saved for BTreeSet<u32> {
    fn write(&self, out: &mut Writer) {
        out.list(self.iter(), |out, framework| out.put(framework));
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        let members: Vec<u32> = from.get()?;
        Reader::check(at, members.is_sorted_by(|left, right| left < right), "out of order")?;
        Ok(members.into_iter().collect())
    }
}

/// Reads agents and what is held of them. Nothing is charged yet.
pub(super) fn read(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    let begin = from.at();
    allocator.agents_added = from.counter()?;
    let agents = read_slots(from, |from| read_agent(from, allocator))?;
    limits::check(Limit::Agents, agents.len(), allocator.config.limits.agents)?;
    allocator.agents = agents;
    let Allocator { agents, agent_ids, .. } = allocator;
    for (id, state) in agents.iter() {
        let twice = agent_ids.insert(Arc::clone(&state.name), id).is_some();
        Reader::check(begin, !twice, "two agents of one name")?;
    }
    let sequences = agents.iter().map(|(_, state)| state.sequence).collect();
    Reader::check(begin, all_differ(sequences), "two agents were added at once")
}

fn read_agent(from: &mut Reader<'_>, allocator: &Allocator) -> Result<AgentState> {
    let Allocator { catalog, config, .. } = allocator;
    let at = from.at();
    let name: String = from.get()?;
    Reader::ruled(at, validate_id(Entity::Agent, &name, &config.limits))?;
    let sequence = from.number()?;
    Reader::check(at, sequence < allocator.agents_added, "an agent that was never added")?;
    let info: Box<crate::agent::AgentInfo> = from.get()?;
    Reader::ruled(at, info.validate(&config.limits))?;
    let (capabilities, activated) = (from.get()?, from.get()?);
    let scalars = from.list(|from| {
        let kind = read_kind(from, catalog, true)?;
        let total = read_amount(from, catalog.kind(kind))?;
        Ok(ScalarEntry { kind, total, out: 0 })
    })?;
    let spans = from.list(|from| {
        let kind = read_kind(from, catalog, false)?;
        let total = read_span(from, catalog.kind(kind))?;
        let given = read_span(from, catalog.kind(kind))?;
        Ok(SpanEntry::new(kind, &total, &given))
    })?;
    let kinds = scalars.iter().map(|entry| entry.kind).chain(spans.iter().map(|entry| entry.kind));
    Reader::check(at, all_differ(kinds.collect()), "a kind is there twice")?;
    let state = AgentState {
        name: name.into(),
        sequence,
        remote: allocator.is_remote(&info),
        info,
        capabilities,
        activated,
        has_gpus: false,
        uniform: false,
        grown: true,
        scalars: scalars.into(),
        spans: spans.into(),
        offers: from.get::<Vec<u32>>()?.into(),
        held: from.list(|from| read_held(from, allocator))?.into(),
        maintenance: read_maintenance(from)?,
    };
    Ok(state)
}

fn read_held(from: &mut Reader<'_>, allocator: &Allocator) -> Result<Held> {
    let at = from.at();
    let owner = match from.number()? {
        0 => Owner::Framework(from.get()?),
        1 => {
            let name: String = from.get()?;
            let limits = &allocator.config.limits;
            Reader::ruled(at, validate_id(Entity::Framework, &name, limits))?;
            Owner::Unknown(name.into())
        }
        _ => return Err(Reader::refuse(at, "no owner")),
    };
    let role = read_role(from, &allocator.catalog)?;
    let (bag, allocated): (Bag, Bag) = (read_bag(from, allocator)?, read_bag(from, allocator)?);
    Reader::check(at, !bag.is_empty() && bag.covers(&allocated), "more is used than held")?;
    Ok(Held { owner, role, bag, allocated })
}

/// Places in a table, ascending.
pub(super) struct Places(pub(super) Vec<u32>);

impl Saved for Places {
    fn write(&self, out: &mut Writer) {
        out.put(&self.0);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        let places: Vec<u32> = from.get()?;
        let ascending = places.is_sorted_by(|left, right| left < right);
        Reader::check(at, ascending, "out of order, or there twice")?;
        Ok(Places(places))
    }
}
