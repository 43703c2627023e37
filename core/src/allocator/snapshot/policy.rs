//! What operators decided, as bytes: quotas, weights, the whitelist.

use super::catalog::{read_role, write_role};
use super::codec::{Reader, Writer};
use crate::allocator::Allocator;
use crate::allocator::names::RoleSym;
use crate::allocator::roles::RoleState;
use crate::error::Result;
use crate::quota::Quota;

pub(super) fn write(out: &mut Writer, allocator: &Allocator) {
    let (mut quotas, mut weights) = (Vec::new(), Vec::new());
    for (role, state) in allocator.roles.iter() {
        let RoleState { quota, guarantees: _, limits: _, weight, members: _, active_filters: _ } =
            state;
        if !quota.is_default() {
            quotas.push((role, quota));
        }
        if *weight != 1.0 {
            weights.push((role, weight));
        }
    }
    out.list(quotas.into_iter(), |out, (role, quota)| {
        write_role(out, role);
        out.put(quota);
    });
    out.list(weights.into_iter(), |out, (role, weight)| {
        write_role(out, role);
        out.put(weight);
    });
    let hosts = allocator.whitelist.as_ref();
    out.put(&hosts.map(|hosts| hosts.iter().cloned().collect::<Vec<String>>()));
}

/// Decides the same again. The roles must be known, and nobody in them yet.
pub(super) fn read(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    let requested = allocator.requested;
    read_decisions(from, allocator)?;
    // What is decided again may ask for a cycle: what was asked for then is written elsewhere.
    allocator.requested = requested;
    allocator.candidates.clear();
    Ok(())
}

fn read_decisions(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    let mut last = None;
    from.list(|from| {
        let at = from.at();
        let role = read_next(from, allocator, &mut last)?;
        let quota: Quota = from.get()?;
        Reader::check(at, !quota.is_default(), "a quota that is none")?;
        Reader::ruled(at, allocator.update_quota(&role, &quota))
    })?;
    let mut last = None;
    from.list(|from| {
        let at = from.at();
        let role = read_next(from, allocator, &mut last)?;
        let weight: f64 = from.get()?;
        Reader::check(at, weight != 1.0, "a weight that is none")?;
        Reader::ruled(at, allocator.update_weight(&role, weight))
    })?;
    let at = from.at();
    let hosts: Option<Vec<String>> = from.get()?;
    if let Some(hosts) = &hosts {
        Reader::check(at, hosts.is_sorted_by(|left, right| left < right), "hosts out of order")?;
    }
    allocator.whitelist = hosts.map(|hosts| hosts.into_iter().collect());
    Ok(())
}

/// The name of a role whose number is higher than the last one's.
fn read_next(
    from: &mut Reader<'_>,
    allocator: &Allocator,
    last: &mut Option<RoleSym>,
) -> Result<String> {
    let at = from.at();
    let role = read_role(from, &allocator.catalog)?;
    Reader::check(at, last.replace(role) < Some(role), "roles out of order")?;
    Ok(allocator.catalog.role_text(role).to_owned())
}
