//! Refusals in force as bytes. When they end stands among the timers.

use super::catalog::{read_bag, read_role, write_bag, write_role};
use super::codec::{Reader, Writer};
use crate::allocator::Allocator;
use crate::allocator::bag::Bag;
use crate::allocator::clock::Due;
use crate::allocator::filters::End;
use crate::allocator::maintenance::{InverseFilter, InverseFilters};
use crate::allocator::names::RoleSym;
use crate::error::Result;
use crate::limits::{self, Limit};
use crate::timer::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// A refusal as it is written: whose, on which agent, its number among all, and what is refused until when.
pub(super) struct Numbered<'a> {
    pub(super) key: FilterKey,
    pub(super) number: u64,
    pub(super) refused: &'a Bag,
    pub(super) end: End,
}

/// (Framework, role, agent), framework and agent by place.
pub(super) type FilterKey = (u32, RoleSym, u32);

/// When each refusal ends, by key and number.
pub(super) type FilterEnds = BTreeMap<(FilterKey, u64), End>;

/// All refusals by key, those of one as they came, and so numbered.
pub(super) fn numbered(allocator: &Allocator) -> Vec<Numbered<'_>> {
    let filters = &allocator.filters;
    let mut all = Vec::with_capacity(filters.len());
    for agent in 0..allocator.agents.capacity() {
        let on_agent = filters.of_agent(agent).map_or(&[][..], |filters| filters.as_slice());
        all.extend(on_agent.iter().map(|filter| {
            let (framework, role) = filters.taker(filter.taker);
            let refused = filters.refused(filter);
            Numbered { key: (framework, role, agent), number: 0, refused, end: filter.end }
        }));
    }
    all.sort_by_key(|filter| filter.key);
    for (filter, number) in all.iter_mut().zip(1..) {
        filter.number = number;
    }
    all
}

pub(super) fn write(out: &mut Writer, allocator: &Allocator) {
    let filters = numbered(allocator);
    out.number(filters.len() as u64);
    let keys: Vec<_> = filters.chunk_by(|left, right| left.key == right.key).collect();
    out.list(keys.into_iter(), |out, filters| {
        let (framework, role, agent) = filters[0].key;
        out.put(&framework);
        write_role(out, role);
        out.put(&agent);
        out.list(filters.iter(), |out, filter| {
            out.number(filter.number);
            write_bag(out, filter.refused);
        });
    });
    let InverseFilters { filters, made, live: _ } = &allocator.inverse_filters;
    out.number(*made);
    out.list(filters.iter(), |out, ((framework, agent), filters)| {
        out.put(framework);
        out.put(agent);
        out.list(filters.iter(), |out, filter| out.number(filter.number));
    });
}

/// Reads filters and where they are in force. Agents, frameworks and timers must be there.
pub(super) fn read(
    from: &mut Reader<'_>,
    allocator: &mut Allocator,
    ends: &FilterEnds,
) -> Result<()> {
    let inverse_ends: BTreeMap<(u32, u32, u64), Instant> = allocator
        .timers
        .iter()
        .filter_map(|(due, what)| match *what {
            Due::InverseFilter(framework, agent, number) => Some(((framework, agent, number), due)),
            _ => None,
        })
        .collect();

    let made = from.counter()?;
    let mut numbers = BTreeSet::new();
    let mut last = None;
    from.list(|from| {
        let at = from.at();
        let framework = from.get()?;
        let role = read_role(from, &allocator.catalog)?;
        let agent = from.get()?;
        let key = (framework, role, agent);
        Reader::check(at, last.replace(key) < Some(key), "filters out of order")?;
        check_places(at, allocator, framework, agent)?;
        let filters = from.list(|from| Ok((from.number()?, read_bag(from, allocator)?)))?;
        Reader::check(at, !filters.is_empty(), "no filters")?;
        Reader::check(at, filters.is_sorted_by_key(|filter| filter.0), "filters out of order")?;
        for (number, refused) in filters {
            let is_new = number > 0 && number <= made && numbers.insert(number);
            Reader::check(at, is_new, "a filter that was never made")?;
            let Some(end) = ends.get(&(key, number)) else {
                return Err(Reader::refuse(at, "a filter that never ends"));
            };
            let known = allocator.filters.find_taker(framework, role);
            let refuser = allocator.filters.insert(known, framework, role, agent, &refused, *end);
            allocator.roles.get_mut(role).active_filters += 1;
            let state = allocator.frameworks.at_mut(framework);
            if let Some(tracked) = state.and_then(|state| state.role_mut(role)) {
                tracked.refuser = refuser;
            }
        }
        Ok(())
    })?;
    limits::check(Limit::Filters, allocator.filters.len(), allocator.config.limits.filters)?;

    let made = from.counter()?;
    let mut numbers = BTreeSet::new();
    let mut last = None;
    from.list(|from| {
        let at = from.at();
        let key: (u32, u32) = from.get()?;
        Reader::check(at, last.replace(key) < Some(key), "filters out of order")?;
        check_places(at, allocator, key.0, key.1)?;
        let of_key: Vec<u64> = from.get()?;
        Reader::check(at, !of_key.is_empty() && of_key.is_sorted(), "filters out of order")?;
        let mut filters = Vec::with_capacity(of_key.len());
        for number in of_key {
            let is_new = number > 0 && number <= made && numbers.insert(number);
            Reader::check(at, is_new, "a filter that was never made")?;
            let expires = inverse_ends.get(&(key.0, key.1, number)).copied();
            let expires = expires.ok_or(Reader::refuse(at, "a filter that never ends"))?;
            filters.push(InverseFilter { number, expires });
        }
        allocator.inverse_filters.live += filters.len();
        allocator.inverse_filters.filters.insert(key, filters);
        Ok(())
    })?;
    allocator.inverse_filters.made = made;
    Ok(())
}

fn check_places(at: usize, allocator: &Allocator, framework: u32, agent: u32) -> Result<()> {
    let known =
        allocator.frameworks.at(framework).is_some() && allocator.agents.at(agent).is_some();
    Reader::check(at, known, "a filter of what is not there")
}
