//! Refusals in force as bytes. When they end stands among the timers.

use super::catalog::{read_bag, read_role, write_bag, write_role};
use super::codec::{Reader, Writer};
use crate::allocator::Allocator;
use crate::allocator::clock::Due;
use crate::allocator::filters::{Filter, FilterKey, OfferFilters};
use crate::allocator::maintenance::InverseFilters;
use crate::error::Result;
use crate::limits::{self, Limit};
use std::collections::BTreeSet;

pub(super) fn write(out: &mut Writer, allocator: &Allocator) {
    let OfferFilters { filters, made, live: _ } = &allocator.filters;
    out.number(*made);
    out.list(filters.iter(), |out, (&(framework, role, agent), filters)| {
        out.put(&framework);
        write_role(out, role);
        out.put(&agent);
        out.list(filters.iter(), |out, Filter { number, refused }| {
            out.number(*number);
            write_bag(out, refused);
        });
    });
    let InverseFilters { filters, made, live: _ } = &allocator.inverse_filters;
    out.number(*made);
    out.list(filters.iter(), |out, ((framework, agent), numbers)| {
        out.put(framework);
        out.put(agent);
        out.put(numbers);
    });
}

/// Reads filters and where they are in force. Agents, frameworks and timers must be there.
pub(super) fn read(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    let timers = || allocator.timers.iter().map(|(_, what)| *what);
    let ends: BTreeSet<(FilterKey, u64)> = timers()
        .filter_map(|what| match what {
            Due::Filter(framework, role, agent, number) => Some(((framework, role, agent), number)),
            _ => None,
        })
        .collect();
    let inverse_ends: BTreeSet<(u32, u32, u64)> = timers()
        .filter_map(|what| match what {
            Due::InverseFilter(framework, agent, number) => Some((framework, agent, number)),
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
            Reader::check(at, ends.contains(&(key, number)), "a filter that never ends")?;
            allocator.filters.put_back(key, Filter { number, refused });
            allocator.roles.get_mut(role).active_filters += 1;
        }
        let tracked = allocator.frameworks.at_mut(framework);
        if let Some(tracked) = tracked.and_then(|state| state.role_mut(role)) {
            tracked.filtered.insert(agent);
        }
        if let Some(state) = allocator.agents.at_mut(agent) {
            state.filtered_by.insert((framework, role));
        }
        Ok(())
    })?;
    allocator.filters.made = made;
    limits::check(Limit::Filters, allocator.filters.len(), allocator.config.limits.filters)?;

    let made = from.counter()?;
    let mut numbers = BTreeSet::new();
    let mut last = None;
    from.list(|from| {
        let at = from.at();
        let key: (u32, u32) = from.get()?;
        Reader::check(at, last.replace(key) < Some(key), "filters out of order")?;
        check_places(at, allocator, key.0, key.1)?;
        let filters: Vec<u64> = from.get()?;
        Reader::check(at, !filters.is_empty() && filters.is_sorted(), "filters out of order")?;
        for number in &filters {
            let is_new = *number > 0 && *number <= made && numbers.insert(*number);
            Reader::check(at, is_new, "a filter that was never made")?;
            let ends = inverse_ends.contains(&(key.0, key.1, *number));
            Reader::check(at, ends, "a filter that never ends")?;
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
