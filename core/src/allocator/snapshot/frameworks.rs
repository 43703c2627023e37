//! Frameworks as bytes: what they said of themselves, and the roles they are tracked under.

use super::agents::{read_slots, write_slots};
use super::catalog::{read_role, write_role};
use super::codec::{Reader, Writer};
use crate::agent::validate_id;
use crate::allocator::Allocator;
use crate::allocator::frameworks::{FrameworkRole, FrameworkState};
use crate::allocator::names::RoleSym;
use crate::error::{Entity, Result};
use crate::id::FrameworkId;
use crate::limits::{self, Limit};
use std::sync::Arc;

pub(super) fn write(out: &mut Writer, allocator: &Allocator) {
    write_slots(out, &allocator.frameworks, |out, state| {
        let FrameworkState { name, info, active, requests: _, roles } = state;
        out.text(name);
        out.put(info);
        out.put(active);
        out.list(roles.iter(), |out, tracked| {
            let FrameworkRole {
                role,
                subscribed,
                suppressed,
                client: _,
                min: _,
                constraints: _,
                excluded: _,
                refuser: _,
                backoff: _,
            } = tracked;
            write_role(out, *role);
            out.put(subscribed);
            out.put(suppressed);
        });
    });
}

/// The roles of a framework as they are read: role, subscribed, suppressed.
struct Roles {
    at: usize,
    roles: Vec<(RoleSym, bool, bool)>,
}

/// Reads frameworks and tracks them under their roles. Agents must be there.
pub(super) fn read(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    let mut tracked = Vec::new();
    let frameworks = read_slots(from, |from| {
        let at = from.at();
        let name: String = from.get()?;
        Reader::ruled(at, validate_id(Entity::Framework, &name, &allocator.config.limits))?;
        let (info, active) = (from.get()?, from.get()?);
        let roles = from.list(|from| {
            let role = read_role(from, &allocator.catalog)?;
            // A node for each level of its name.
            let levels = 2 + name.matches('/').count();
            from.spend(levels.saturating_mul(NODE_BYTES + 8 * allocator.catalog.scalar_count()))?;
            Ok((role, from.get()?, from.get()?))
        })?;
        tracked.push(Roles { at, roles });
        let (requests, roles) = (Vec::new(), Vec::new());
        Ok(FrameworkState { name: name.into(), info, active, requests, roles })
    })?;
    limits::check(Limit::Frameworks, frameworks.len(), allocator.config.limits.frameworks)?;
    let names: Vec<(FrameworkId, Arc<str>)> =
        frameworks.iter().map(|(id, state)| (id, Arc::clone(&state.name))).collect();
    allocator.frameworks = frameworks;
    for ((id, name), roles) in names.into_iter().zip(tracked) {
        let twice = allocator.framework_ids.insert(name, id).is_some();
        Reader::check(roles.at, !twice, "two frameworks of one name")?;
        track(allocator, id, &roles)?;
    }
    Ok(())
}

/// Memory for a node of a sorter, less what it holds.
const NODE_BYTES: usize = 512;

/// Subscribes to the roles, and tracks the framework under the others.
fn track(allocator: &mut Allocator, id: FrameworkId, Roles { at, roles }: &Roles) -> Result<()> {
    let (at, place) = (*at, id.index());
    let info = allocator.check_framework(id)?.info.clone();
    let subscriptions = Reader::ruled(at, allocator.subscriptions(&info))?;
    let subscribed = roles.iter().filter(|role| role.1).count();
    Reader::check(at, subscribed == subscriptions.len(), "subscribed to other roles")?;
    let ascending = roles.is_sorted_by(|left, right| left.0 < right.0);
    Reader::check(at, ascending, "roles out of order")?;
    for subscription in subscriptions {
        allocator.subscribe(place, subscription);
    }
    for &(role, subscribed, suppressed) in roles {
        allocator.track(place, role);
        let state = allocator.frameworks.at_mut(place);
        let Some(tracked) = state.and_then(|state| state.role_mut(role)) else { continue };
        Reader::check(at, tracked.subscribed == subscribed, "subscribed to other roles")?;
        tracked.suppressed = suppressed;
    }
    Ok(())
}
