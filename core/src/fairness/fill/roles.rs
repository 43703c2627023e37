//! A tree of roles above the users, and its shape as the solvers walk it.

use super::problem::{Amount, each, same_length};
use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits, check};

/// Roles above the users of a [`Problem`](super::Problem): who shares with whom, level by level.
///
/// A role is called by its index. Users and roles that are below no role share at the top.
///
/// ```
/// use apportion_core::fairness::fill::{self, Problem, Roles};
///
/// // 30 CPUs and 30 GPUs. Two users want CPUs, one GPUs; a role has a user of each sort.
/// let demands = [1, 0, 1, 0, /* in the role */ 1, 0, 0, 1, /* at the top again */ 0, 1];
/// const TOP: u32 = Roles::<u64>::TOP;
/// let roles = Roles::new(&[TOP], &[TOP, TOP, 0, 0, TOP]);
/// let filled = fill::whole_tasks(&Problem::new(&[30, 30], &demands).roles(&roles))?;
/// assert_eq!(filled.tasks, [10, 10, 10, 15, 15]);
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Roles<'a, W> {
    parents: &'a [u32],
    of_users: &'a [u32],
    weights: Option<&'a [W]>,
}

impl<'a, W: Copy> Roles<'a, W> {
    /// Below no role.
    pub const TOP: u32 = u32::MAX;

    /// `parents` holds for each role the one it is below, which comes before it, or [`Roles::TOP`]; `of_users` for each
    /// user the role it is in, or [`Roles::TOP`].
    pub const fn new(parents: &'a [u32], of_users: &'a [u32]) -> Self {
        Roles { parents, of_users, weights: None }
    }

    /// A weight for each role among those beside it, above zero. Without: all the same.
    #[must_use]
    pub const fn weights(mut self, weights: &'a [W]) -> Self {
        self.weights = Some(weights);
        self
    }

    pub(super) fn weight(&self, role: usize) -> Option<W> {
        self.weights.map(|weights| weights[role])
    }

    pub(super) fn check<A: Amount<Weight = W>>(&self, users: usize, limits: &Limits) -> Result<()> {
        check(Limit::Roles, self.parents.len(), limits.roles)?;
        same_length(Some(self.of_users), users, "roles of users: must hold one for each user")?;
        same_length(self.weights, self.parents.len(), "weights: must hold one for each role")?;
        for (role, &parent) in self.parents.iter().enumerate() {
            if parent != Self::TOP && parent as usize >= role {
                let reason = "must be below a role that comes before it, or none";
                return Err(Error::invalid(Entity::Role, reason, role));
            }
        }
        for (user, &role) in self.of_users.iter().enumerate() {
            if role != Self::TOP && role as usize >= self.parents.len() {
                return Err(Error::invalid(Entity::Role, "a user's role does not exist", user));
            }
        }
        each(self.weights.unwrap_or_default(), Entity::Weight, A::weight_fault)
    }
}

/// The tree with users as leaves: they are the first nodes, roles follow, the root is last. Every node is below a later
/// one or, among roles, below an earlier one; [`Shape::inner`] goes from the bottom up.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape {
    users: usize,
    /// By node, of all but the root.
    parents: Vec<u32>,
    /// By inner node less the users: where its children begin.
    starts: Vec<u32>,
    children: Vec<u32>,
    /// By node: the first user at it or below.
    first: Vec<u32>,
}

impl Shape {
    pub(super) fn fit<W: Copy>(&mut self, roles: &Roles<'_, W>) {
        let (users, count) = (roles.of_users.len(), roles.parents.len());
        self.users = users;
        let root = users + count;
        let node = |role: u32| if role == Roles::<W>::TOP { root } else { users + role as usize };
        self.parents.clear();
        let all = roles.of_users.iter().chain(roles.parents);
        self.parents.extend(all.map(|&role| node(role) as u32));
        self.first.clear();
        self.first.extend(0..users as u32);
        self.first.resize(root + 1, u32::MAX);
        // A role's parent comes before it: from the last role to the first.
        for below in (0..users).chain((users..root).rev()) {
            let above = self.parents[below] as usize;
            self.first[above] = self.first[above].min(self.first[below]);
        }
        self.starts.clear();
        self.starts.resize(count + 2, 0);
        for &parent in &self.parents {
            self.starts[parent as usize - users + 1] += 1;
        }
        for at in 1..self.starts.len() {
            self.starts[at] += self.starts[at - 1];
        }
        self.children.clear();
        self.children.extend(0..root as u32);
        let Shape { children, parents, first, .. } = self;
        children.sort_unstable_by_key(|&child| {
            let child = child as usize;
            (parents[child], first[child], child)
        });
    }

    /// How many users: the number of the first role's node.
    pub(super) const fn users(&self) -> usize {
        self.users
    }

    pub(super) fn root(&self) -> usize {
        self.parents.len()
    }

    /// The children of an inner node, those with earlier users first.
    pub(super) fn children(&self, node: usize) -> &[u32] {
        let at = node - self.users;
        &self.children[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// Roles from the bottom up, the root last.
    pub(super) fn inner(&self) -> impl DoubleEndedIterator<Item = usize> + use<> {
        let root = self.root();
        (self.users..root).rev().chain(root..=root)
    }

    /// The nodes above a user, from the bottom up, the root last.
    pub(super) fn above(&self, user: usize) -> impl Iterator<Item = usize> + '_ {
        core::iter::successors(Some(user), |&node| self.parents.get(node).map(|&up| up as usize))
            .skip(1)
    }
}
