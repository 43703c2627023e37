//! What the settings beyond Mesos remember, as bytes: when offers end, what was taken back, requests, turns declined, and
//! what was held in the past.

use super::catalog::{read_role, write_role};
use super::codec::{Reader, Saved, Writer, saved_fields};
use super::offers::{read_rows, write_rows};
use crate::allocator::backoff::Backoff;
use crate::allocator::expiry::OfferEnds;
use crate::allocator::names::RoleSym;
use crate::allocator::{Allocator, requirement};
use crate::error::Result;
use crate::fairness::{Past, Sorter};
use crate::id::OfferId;
use crate::limits::{self, Limit};
use crate::resource::{Quantities, Quantity};
use crate::timer::Instant;

saved_fields!(Past { since, averages });
saved_fields!(Backoff { declined, turn, counted, until });

pub(super) fn write(out: &mut Writer, allocator: &Allocator) {
    out.put(&allocator.offer_ends.live(&allocator.offers));
    write_rows(out, allocator.rescinded());
    let mut requests: Vec<(u32, Vec<Quantities>)> = Vec::new();
    let mut backoffs: Vec<(u32, RoleSym, Backoff)> = Vec::new();
    for (id, state) in allocator.frameworks.iter() {
        let shape = |requirement: &Vec<_>| {
            let mut shape = Quantities::new();
            for &(name, thousandths) in requirement {
                shape.add(allocator.catalog.name_text(name), Quantity::checked(thousandths));
            }
            shape
        };
        if !state.requests.is_empty() {
            requests.push((id.index(), state.requests.iter().map(shape).collect()));
        }
        let remembered = state.roles.iter().filter(|tracked| tracked.backoff != Backoff::default());
        backoffs.extend(remembered.map(|tracked| (id.index(), tracked.role, tracked.backoff)));
    }
    out.put(&requests);
    out.list(backoffs.iter(), |out, (framework, role, backoff)| {
        out.put(framework);
        write_role(out, *role);
        out.put(backoff);
    });
    if allocator.config.usage_half_life_ns.is_some() {
        write_past(out, &allocator.role_sorter);
        let members = allocator.roles.iter().filter_map(|(_, state)| state.members.as_deref());
        members.for_each(|members| write_past(out, &members.sorter));
    }
}

fn write_past(out: &mut Writer, sorter: &Sorter) {
    let (nodes, gone) = sorter.saved_past();
    out.put(&nodes);
    out.put(&gone);
}

fn read_past(from: &mut Reader<'_>, sorter: &mut Sorter) -> Result<()> {
    let at = from.at();
    let (nodes, gone): (Vec<Past>, Vec<(String, Past)>) = (from.get()?, from.get()?);
    Reader::check(at, sorter.put_past_back(&nodes, gone), "the past of others")
}

/// Reads it into an allocator that has its frameworks and offers.
pub(super) fn read(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    let at = from.at();
    let ends: Vec<(Instant, OfferId)> = from.get()?;
    let ascending = ends.is_sorted_by(|left, right| left.0 <= right.0);
    let mut ids: Vec<OfferId> = ends.iter().map(|(_, offer)| *offer).collect();
    ids.sort_unstable();
    let known = ids.is_sorted_by(|left, right| left < right)
        && ids.iter().all(|offer| allocator.offers.place(*offer).is_ok());
    Reader::check(at, ascending && known, "ends of other offers")?;
    let end = allocator.config.offer_timeout_ns.is_some() || ends.is_empty();
    Reader::check(at, end, "offers end that have no end")?;
    allocator.offer_ends = OfferEnds::default();
    ends.into_iter().for_each(|(end, offer)| allocator.offer_ends.push(end, offer));
    allocator.rescinded.clear();
    read_rows(from, allocator, |allocator| &mut allocator.rescinded)?;

    let at = from.at();
    let requests: Vec<(u32, Vec<Quantities>)> = from.get()?;
    let ascending = requests.is_sorted_by(|left, right| left.0 < right.0);
    let counts = allocator.config.honour_requests || requests.is_empty();
    Reader::check(at, ascending && counts, "requests out of order, or ignored")?;
    for (framework, shapes) in requests {
        let max = allocator.config.limits.resources_per_bag;
        limits::check(Limit::ResourcesPerBag, shapes.len(), max)?;
        let Allocator { catalog, config, frameworks, .. } = &mut *allocator;
        let dense = shapes.iter().map(|shape| requirement(catalog, shape, config));
        let dense = Reader::ruled(at, dense.collect::<Result<Vec<_>>>())?;
        let Some(state) = frameworks.at_mut(framework).filter(|_| !dense.is_empty()) else {
            return Err(Reader::refuse(at, "requests of nobody, or none"));
        };
        state.requests = dense;
    }
    let mut last = None;
    from.list(|from| {
        let at = from.at();
        let (framework, role) = (from.get()?, read_role(from, &allocator.catalog)?);
        let backoff: Backoff = from.get()?;
        let sound = last.replace((framework, role)) < Some((framework, role))
            && backoff != Backoff::default()
            && allocator.config.decline_backoff_cycles.is_some()
            && backoff.turn <= allocator.cycles
            && backoff.counted <= backoff.turn
            && backoff.until <= allocator.cycles + u64::from(u32::MAX);
        Reader::check(at, sound, "turns out of order, or to come")?;
        let state = allocator.frameworks.at_mut(framework);
        let Some(tracked) = state.and_then(|state| state.role_mut(role)) else {
            return Err(Reader::refuse(at, "turns of nobody"));
        };
        tracked.backoff = backoff;
        Ok(())
    })?;
    if allocator.config.usage_half_life_ns.is_some() {
        let Allocator { role_sorter, roles, .. } = allocator;
        read_past(from, role_sorter)?;
        for members in roles.members_mut() {
            read_past(from, &mut members.sorter)?;
        }
    }
    Ok(())
}
