//! What roles with a quota have used of it, in the course of a cycle.

use super::names::RoleSym;

/// A row of thousandths by scalar for each role with a quota. Found by the role's number: with thousands of quotas a
/// search for each question would be most of a cycle.
#[derive(Debug, Clone, Default)]
pub(crate) struct Consumption {
    roles: Vec<RoleSym>,
    amounts: Vec<i64>,
    stride: usize,
    /// By role: one more than its row, 0 for roles without a quota.
    row_of: Vec<u32>,
}

impl Consumption {
    /// Forgets all rows and keeps the memory.
    pub(super) fn start(&mut self, scalars: usize) {
        for role in self.roles.drain(..) {
            self.row_of[role.index()] = 0;
        }
        self.amounts.clear();
        self.stride = scalars;
    }

    /// Adds a role that has none yet, with nothing used.
    pub(super) fn add(&mut self, role: RoleSym) -> &mut [i64] {
        if role.index() >= self.row_of.len() {
            self.row_of.resize(role.index() + 1, 0);
        }
        self.roles.push(role);
        self.row_of[role.index()] = self.roles.len() as u32;
        let start = self.amounts.len();
        self.amounts.resize(start + self.stride, 0);
        &mut self.amounts[start..]
    }

    fn row(&self, role: RoleSym) -> Option<usize> {
        let row = *self.row_of.get(role.index())?;
        Some((row.checked_sub(1)? as usize) * self.stride)
    }

    /// What a role has used, if it has a quota.
    pub(super) fn of(&self, role: RoleSym) -> Option<&[i64]> {
        self.row(role).map(|start| &self.amounts[start..][..self.stride])
    }

    pub(super) fn of_mut(&mut self, role: RoleSym) -> Option<&mut [i64]> {
        self.row(role).map(|start| &mut self.amounts[start..][..self.stride])
    }

    /// The roles that have a row, by number.
    pub(super) fn roles(&self) -> &[RoleSym] {
        &self.roles
    }

    /// Whether no role has a quota.
    pub(super) fn is_empty(&self) -> bool {
        self.roles.is_empty()
    }
}
