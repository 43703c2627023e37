//! What the sorters remember beyond what is held: allocations counted, weights looked up, who takes part.

use super::catalog::{read_role, write_role};
use super::codec::{Reader, Saved, Writer, saved_fields};
use crate::allocator::Allocator;
use crate::allocator::names::RoleSym;
use crate::allocator::roles::Members;
use crate::error::Result;
use crate::fairness::{SavedNode, Sorter};

saved_fields!(SavedNode { count, weight, active });

pub(super) fn write(out: &mut Writer, allocator: &Allocator) {
    out.put(&allocator.role_sorter.saved());
    let members: Vec<(RoleSym, &Members)> = allocator
        .roles
        .iter()
        .filter_map(|(role, state)| Some((role, state.members.as_deref()?)))
        .collect();
    out.list(members.into_iter(), |out, (role, members)| {
        let Members { sorter, framework_of: _, holdings: _, client: _, first_questions: _ } =
            members;
        write_role(out, role);
        out.put(&sorter.saved());
    });
}

/// Reads it into sorters that have their clients, and what these hold.
pub(super) fn read(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    read_sorter(from, &mut allocator.role_sorter)?;
    let at = from.at();
    let mut last = None;
    let read = from.list(|from| {
        let at = from.at();
        let role = read_role(from, &allocator.catalog)?;
        Reader::check(at, last.replace(role) < Some(role), "roles out of order")?;
        match allocator.roles.get_mut(role).members.as_deref_mut() {
            Some(members) => read_sorter(from, &mut members.sorter),
            None => Err(Reader::refuse(at, "an order of nobody")),
        }
    })?;
    let with_members = allocator.roles.iter().filter(|(_, state)| state.members.is_some()).count();
    Reader::check(at, read.len() == with_members, "an order is missing")
}

fn read_sorter(from: &mut Reader<'_>, sorter: &mut Sorter) -> Result<()> {
    let begin = from.at();
    let nodes = from.list(|from| {
        let at = from.at();
        let node: SavedNode = from.get()?;
        let weighs = node.weight.is_none_or(|weight| weight.is_finite() && weight > 0.0);
        Reader::check(at, weighs, "a weight that is none")?;
        Reader::check(at, node.count <= u64::MAX / 4, "a count beyond all bounds")?;
        Ok(node)
    })?;
    Reader::check(begin, sorter.put_back(&nodes), "an order of others")
}
