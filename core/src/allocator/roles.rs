//! What the allocator keeps of roles: quota, weight, who is in them, and sums over the subtree.

use super::bag::Bag;
use super::catalog::Catalog;
use super::filters::NOBODY;
use super::frameworks::FrameworkState;
use super::names::RoleSym;
use crate::fairness::{Client, Sorter};
use crate::framework::FrameworkCapabilities;
use crate::id::{FrameworkId, FrameworkTag};
use crate::quota::Quota;
use crate::slot::Slots;
use smallvec::SmallVec;
use std::collections::{BTreeMap, BTreeSet};

/// Guarantees and limits: (scalar, thousandths).
pub(crate) type QuotaParts = (Vec<(u32, i64)>, Vec<(u32, i64)>);

/// The frameworks tracked under a role.
#[derive(Debug, Clone)]
pub(crate) struct Members {
    pub(crate) sorter: Sorter,
    /// The framework's place, by client.
    pub(crate) framework_of: Vec<u32>,
    /// Offers and holdings under this role, on all agents, by client.
    pub(crate) holdings: Vec<u32>,
    /// This role in the role sorter.
    pub(crate) client: Client,
    /// By client, as far as a cycle asked.
    pub(crate) first_questions: Vec<FirstQuestions>,
}

/// What a cycle asks of a framework before anything else, in one place, found out once a cycle.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FirstQuestions {
    /// The cycle that found it out; 0 for none.
    pub(crate) cycle: u64,
    pub(crate) framework: FrameworkId,
    /// The number of its filters.
    pub(crate) refuser: u32,
    pub(crate) capabilities: FrameworkCapabilities,
    /// Nothing else keeps it from any agent: no minimum of its own, no constraint, no request, no declined turns.
    pub(crate) asks_no_more: bool,
}

impl FirstQuestions {
    fn nobody() -> FirstQuestions {
        FirstQuestions {
            cycle: 0,
            framework: FrameworkId::new(u32::MAX, 0),
            refuser: NOBODY,
            capabilities: FrameworkCapabilities::default(),
            asks_no_more: false,
        }
    }
}

impl Members {
    /// The first questions to a framework, in a cycle.
    pub(crate) fn ask(
        &mut self,
        client: Client,
        role: RoleSym,
        cycle: u64,
        frameworks: &Slots<FrameworkTag, FrameworkState>,
    ) -> FirstQuestions {
        if self.first_questions.len() < self.framework_of.len() {
            self.first_questions.resize(self.framework_of.len(), FirstQuestions::nobody());
        }
        let known = &mut self.first_questions[client.index()];
        if known.cycle != cycle {
            let framework = self.framework_of[client.index()];
            *known = FirstQuestions { cycle, ..FirstQuestions::nobody() };
            if let (Some(state), Some(id)) = (frameworks.at(framework), frameworks.id_at(framework))
            {
                known.framework = id;
                known.capabilities = state.capabilities();
                if let Some(tracked) = state.role(role) {
                    known.refuser = tracked.refuser;
                    known.asks_no_more = tracked.min.is_none()
                        && tracked.constraints.is_none()
                        && !tracked.backoff.passes_over(cycle)
                        && state.requests.is_empty();
                }
            }
        }
        *known
    }

    /// Counts offers and holdings of a client, or counts them off.
    pub(crate) fn count(&mut self, client: Client, change: i32) {
        let holdings = &mut self.holdings[client.index()];
        *holdings = holdings.saturating_add_signed(change);
    }
}

#[derive(Debug, Clone)]
pub(crate) struct RoleState {
    pub(crate) quota: Quota,
    /// The quota's guarantees: (scalar, thousandths).
    pub(crate) guarantees: Vec<(u32, i64)>,
    /// The quota's limits: (scalar, thousandths).
    pub(crate) limits: Vec<(u32, i64)>,
    pub(crate) weight: f64,
    /// While any framework is tracked.
    pub(crate) members: Option<Box<Members>>,
    pub(crate) active_filters: u32,
}

impl Default for RoleState {
    fn default() -> Self {
        RoleState {
            quota: Quota::default(),
            guarantees: Vec::new(),
            limits: Vec::new(),
            weight: 1.0,
            members: None,
            active_filters: 0,
        }
    }
}

/// Which sum over a subtree.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sum {
    /// Reserved on any agent, used or not.
    Reservations,
    /// Reserved, and offered or allocated.
    HeldReserved,
    /// Unreserved and not revocable, and offered or allocated.
    HeldUnreserved,
    /// Unreserved and not revocable, and allocated.
    AllocatedUnreserved,
}

const SUMS: usize = 4;

/// Roles by number, and their sums: thousandths by scalar, over each subtree and over all roles.
#[derive(Debug, Clone, Default)]
pub(crate) struct Roles {
    states: Vec<RoleState>,
    /// [`SUMS`] rows of `stride` for all roles together, then for each role.
    sums: Vec<i64>,
    stride: usize,
    /// Copies of shared objects held: (row, agent, kind).
    shared: BTreeMap<(u32, u32, u32), u32>,
    /// Those with a quota: asked for in each cycle, however many roles there are.
    with_quota: BTreeSet<RoleSym>,
    /// How many of them have guarantees.
    guaranteed: usize,
}

impl Roles {
    /// Makes room for every role and scalar of the catalog.
    pub(crate) fn grow(&mut self, roles: usize, scalars: usize) {
        if scalars > self.stride {
            let rows = (self.states.len() + 1) * SUMS;
            let mut sums = vec![0; rows * scalars];
            if self.stride > 0 {
                for (row, old) in
                    sums.chunks_exact_mut(scalars).zip(self.sums.chunks_exact(self.stride))
                {
                    row[..self.stride].copy_from_slice(old);
                }
            }
            self.sums = sums;
            self.stride = scalars;
            for members in self.states.iter_mut().filter_map(|state| state.members.as_deref_mut()) {
                members.sorter.reserve_scalars(scalars);
            }
        }
        if roles > self.states.len() {
            self.states.resize_with(roles, RoleState::default);
            self.sums.resize((roles + 1) * SUMS * self.stride, 0);
        }
    }

    pub(crate) fn get(&self, role: RoleSym) -> &RoleState {
        &self.states[role.index()]
    }

    pub(crate) fn get_mut(&mut self, role: RoleSym) -> &mut RoleState {
        &mut self.states[role.index()]
    }

    /// Sets a role's quota, and its guarantees and limits by scalar.
    pub(crate) fn set_quota(&mut self, role: RoleSym, quota: Quota, parts: QuotaParts) {
        if quota.is_default() {
            self.with_quota.remove(&role);
        } else {
            self.with_quota.insert(role);
        }
        let state = &mut self.states[role.index()];
        self.guaranteed -= usize::from(!state.guarantees.is_empty());
        self.guaranteed += usize::from(!parts.0.is_empty());
        state.quota = quota;
        (state.guarantees, state.limits) = parts;
    }

    /// Roles with a quota, by number.
    pub(crate) fn with_quota(&self) -> impl ExactSizeIterator<Item = RoleSym> + '_ {
        self.with_quota.iter().copied()
    }

    /// Whether any framework takes part in the order of any role.
    pub(crate) fn anybody_takes_part(&self) -> bool {
        let mut members = self.states.iter().filter_map(|state| state.members.as_deref());
        members.any(|members| members.sorter.has_active())
    }

    /// Whether any role has guarantees.
    pub(crate) fn has_guarantees(&self) -> bool {
        self.guaranteed > 0
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (RoleSym, &RoleState)> {
        self.states
            .iter()
            .enumerate()
            .map(|(index, state)| (RoleSym::from_index(index as u32), state))
    }

    /// The members of all roles that have some, by number.
    pub(crate) fn members_mut(&mut self) -> impl Iterator<Item = &mut Members> {
        self.states.iter_mut().filter_map(|state| state.members.as_deref_mut())
    }

    /// A sum over the subtree of `role`, or over all roles.
    pub(crate) fn sum(&self, role: Option<RoleSym>, sum: Sum) -> &[i64] {
        let row = role.map_or(0, |role| role.index() + 1) * SUMS + sum as usize;
        &self.sums[row * self.stride..][..self.stride]
    }

    fn add(&mut self, row: u32, sum: Sum, scalar: u32, thousandths: i64) {
        let row = row as usize * SUMS + sum as usize;
        self.sums[row * self.stride + scalar as usize] += thousandths;
    }

    /// The rows that a role's changes count for: all roles', its own, its ancestors'.
    fn rows(catalog: &Catalog, role: RoleSym) -> SmallVec<[u32; 8]> {
        core::iter::once(0)
            .chain(catalog.lineage(role).map(|role| role.index() as u32 + 1))
            .collect()
    }

    /// Counts the reservations of an agent's total, or takes them back (`sign` 1 or -1).
    pub(crate) fn count_reservations(&mut self, catalog: &Catalog, total: &Bag, sign: i64) {
        for &(kind, amount) in total.scalars() {
            let kind = catalog.kind(kind);
            let (Some(role), Some(scalar)) = (kind.role, kind.scalar) else { continue };
            for row in Roles::rows(catalog, role) {
                self.add(row, Sum::Reservations, scalar, sign * kind.thousandths(amount));
            }
        }
    }

    /// Counts what is held under a role, or takes it back: [`Roles::count_held`] of what counts for quota alone.
    pub(crate) fn count_held_unreserved(
        &mut self,
        catalog: &Catalog,
        role: RoleSym,
        amounts: &[(u32, i64)],
        sign: i64,
    ) {
        let above = catalog.lineage(role).map(|role| role.index() + 1);
        for row in core::iter::once(0).chain(above) {
            let row = (row * SUMS + Sum::HeldUnreserved as usize) * self.stride;
            let row = &mut self.sums[row..row + self.stride];
            for &(scalar, thousandths) in amounts {
                row[scalar as usize] += sign * thousandths;
            }
        }
    }

    /// Counts what is held under a role on an agent, or takes it back.
    pub(crate) fn count_held(
        &mut self,
        catalog: &Catalog,
        role: RoleSym,
        agent: u32,
        bag: &Bag,
        sign: i64,
    ) {
        let rows = Roles::rows(catalog, role);
        for &(kind_sym, amount) in bag.scalars() {
            let kind = catalog.kind(kind_sym);
            let Some(scalar) = kind.scalar else { continue };
            let sum = match kind.role {
                Some(_) => Sum::HeldReserved,
                None if kind.revocable => continue,
                None => Sum::HeldUnreserved,
            };
            for &row in &rows {
                let mut thousandths = kind.thousandths(amount);
                if kind.shared {
                    // A shared object counts once per agent and subtree, from the first copy to the last.
                    let copies =
                        self.shared.entry((row, agent, kind_sym.index() as u32)).or_insert(0);
                    let before = *copies;
                    *copies = (i64::from(before) + sign * amount).max(0) as u32;
                    let after = *copies;
                    if after == 0 {
                        self.shared.remove(&(row, agent, kind_sym.index() as u32));
                    }
                    if (before == 0) == (after == 0) {
                        thousandths = 0;
                    }
                }
                self.add(row, sum, scalar, sign * thousandths);
            }
        }
    }

    /// Counts what backs tasks, or takes it back.
    pub(crate) fn count_allocated(
        &mut self,
        catalog: &Catalog,
        role: RoleSym,
        bag: &Bag,
        sign: i64,
    ) {
        let rows = Roles::rows(catalog, role);
        for &(kind, amount) in bag.scalars() {
            let kind = catalog.kind(kind);
            if let (true, Some(scalar)) = (kind.counts_for_quota(), kind.scalar) {
                for &row in &rows {
                    self.add(
                        row,
                        Sum::AllocatedUnreserved,
                        scalar,
                        sign * kind.thousandths(amount),
                    );
                }
            }
        }
    }
}
