//! What progressive filling is asked, and the checks at the door.

use super::Roles;
use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits, check};

/// The least number above zero that a divisible problem may hold.
pub const SMALLEST: f64 = 1e-30;

/// The greatest number that a divisible problem may hold.
pub const LARGEST: f64 = 1e30;

mod sealed {
    pub trait Sealed {}
    impl Sealed for f64 {}
    impl Sealed for i64 {}
}

/// The number an amount of a resource is counted in: `f64` for divisible problems, `i64` for whole tasks.
pub trait Amount: sealed::Sealed + Copy + PartialEq + core::fmt::Debug {
    /// What weights are given in: `f64`, or integers of which only the ratio matters (`u64`).
    type Weight: Copy + PartialEq + core::fmt::Debug;
    /// What tasks are counted in: `f64` or `u64`.
    type Tasks: Copy + Default + PartialEq + core::fmt::Debug;

    /// The weight of a user where no weights are given.
    #[doc(hidden)]
    const ONE: Self::Weight;
    /// What a user asks for where nothing is said.
    #[doc(hidden)]
    const UNLIMITED: Self::Tasks;

    /// The rule that an amount breaks, if any.
    #[doc(hidden)]
    fn amount_fault(self) -> Option<&'static str>;
    /// The rule that a weight breaks, if any.
    #[doc(hidden)]
    fn weight_fault(weight: Self::Weight) -> Option<&'static str>;
    /// The rule that a number of tasks asked for breaks, if any.
    #[doc(hidden)]
    fn tasks_fault(tasks: Self::Tasks) -> Option<&'static str>;
    /// Whether this is none at all.
    #[doc(hidden)]
    fn is_zero(self) -> bool;
}

/// Finite, not negative, and zero or of a magnitude that no later product can overflow or underflow.
fn double_fault(value: f64) -> Option<&'static str> {
    if value.is_nan() {
        Some("not a number")
    } else if value < 0.0 {
        Some("must not be negative")
    } else if value > LARGEST {
        Some("too large")
    } else if value > 0.0 && value < SMALLEST {
        Some("above zero, but too small")
    } else {
        None
    }
}

impl Amount for f64 {
    type Weight = f64;
    type Tasks = f64;
    const ONE: f64 = 1.0;
    const UNLIMITED: f64 = f64::INFINITY;

    fn amount_fault(self) -> Option<&'static str> {
        double_fault(self)
    }

    fn weight_fault(weight: f64) -> Option<&'static str> {
        if weight == 0.0 { Some("must be above zero") } else { double_fault(weight) }
    }

    fn tasks_fault(tasks: f64) -> Option<&'static str> {
        if tasks == f64::INFINITY { None } else { double_fault(tasks) }
    }

    fn is_zero(self) -> bool {
        self == 0.0
    }
}

impl Amount for i64 {
    type Weight = u64;
    type Tasks = u64;
    const ONE: u64 = 1;
    const UNLIMITED: u64 = u64::MAX;

    fn amount_fault(self) -> Option<&'static str> {
        (self < 0).then_some("must not be negative")
    }

    fn weight_fault(weight: u64) -> Option<&'static str> {
        (weight == 0).then_some("must be above zero")
    }

    fn tasks_fault(_: u64) -> Option<&'static str> {
        None
    }

    fn is_zero(self) -> bool {
        self == 0
    }
}

/// A question for progressive filling: borrowed columns, checked when it is solved.
///
/// ```
/// use apportion_core::fairness::fill::{self, Problem};
/// // Two users, three resources: CPUs, GB and GPUs, of which GPUs do not count towards shares.
/// let capacity = [100.0, 400.0, 8.0];
/// let demands = [1.0, 8.0, 0.0, /* first user */ 4.0, 16.0, 1.0 /* second user */];
/// let problem = Problem::new(&capacity, &demands)
///     .weights(&[1.0, 3.0])
///     .at_most(&[f64::INFINITY, 6.0])
///     .excluded(&[false, false, true]);
/// let filled = fill::divisible(&problem)?;
/// assert_eq!(filled.tasks, [38.0, 6.0]);
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Problem<'a, A: Amount> {
    capacity: &'a [A],
    demands: &'a [A],
    weights: Option<&'a [A::Weight]>,
    at_most: Option<&'a [A::Tasks]>,
    excluded: Option<&'a [bool]>,
    roles: Option<&'a Roles<'a, A::Weight>>,
}

impl<'a, A: Amount> Problem<'a, A> {
    /// `capacity` holds an amount for each resource; `demands` what one task needs, user by user, each with an amount
    /// for each resource in the same order. Units are the caller's, one for each resource.
    pub const fn new(capacity: &'a [A], demands: &'a [A]) -> Self {
        Problem { capacity, demands, weights: None, at_most: None, excluded: None, roles: None }
    }

    /// A weight for each user, above zero. Without: all the same.
    #[must_use]
    pub const fn weights(mut self, weights: &'a [A::Weight]) -> Self {
        self.weights = Some(weights);
        self
    }

    /// How many tasks each user asks for; `f64::INFINITY` or `u64::MAX` is unlimited. Without: unlimited for all.
    #[must_use]
    pub const fn at_most(mut self, tasks: &'a [A::Tasks]) -> Self {
        self.at_most = Some(tasks);
        self
    }

    /// For each resource, whether it is left out of shares. Without: all count.
    #[must_use]
    pub const fn excluded(mut self, excluded: &'a [bool]) -> Self {
        self.excluded = Some(excluded);
        self
    }

    /// Roles above the users: they share level by level then. Without: all at the top.
    #[must_use]
    pub const fn roles(mut self, roles: &'a Roles<'a, A::Weight>) -> Self {
        self.roles = Some(roles);
        self
    }

    pub(super) fn tree(&self) -> Option<&'a Roles<'a, A::Weight>> {
        self.roles
    }

    pub(super) fn capacity(&self) -> &'a [A] {
        self.capacity
    }

    /// What one task of each user needs.
    pub(super) fn rows(&self) -> core::slice::ChunksExact<'a, A> {
        self.demands.chunks_exact(self.capacity.len())
    }

    /// What one task of `user` needs.
    pub(super) fn row(&self, user: usize) -> &'a [A] {
        let resources = self.capacity.len();
        &self.demands[user * resources..][..resources]
    }

    pub(super) fn weight(&self, user: usize) -> A::Weight {
        self.weights.map_or(A::ONE, |weights| weights[user])
    }

    pub(super) fn asked(&self, user: usize) -> A::Tasks {
        self.at_most.map_or(A::UNLIMITED, |tasks| tasks[user])
    }

    pub(super) fn counts(&self, resource: usize) -> bool {
        self.excluded.is_none_or(|excluded| !excluded[resource])
    }

    /// Checks lengths, limits and every number; returns the number of users.
    pub(super) fn check(&self, limits: &Limits) -> Result<usize> {
        let resources = self.capacity.len();
        if resources == 0 {
            return Err(Error::invalid(Entity::Argument, "capacity: no resources", 0));
        }
        check(Limit::Kinds, resources, limits.kinds)?;
        if self.demands.len() % resources != 0 {
            let reason = "demands: must hold an amount for each user and resource";
            return Err(Error::invalid(Entity::Argument, reason, self.demands.len()));
        }
        let users = self.demands.len() / resources;
        check(Limit::Frameworks, users, limits.frameworks)?;
        same_length(self.weights, users, "weights: must hold one for each user")?;
        same_length(self.at_most, users, "tasks asked for: must hold one for each user")?;
        same_length(self.excluded, resources, "excluded: must hold one for each resource")?;

        if let Some(roles) = self.roles {
            roles.check::<A>(users, limits)?;
            let excluded = self.excluded.unwrap_or_default();
            if let Some(at) = excluded.iter().position(|&excluded| excluded) {
                let reason = "excluded: no resource can be where there are roles";
                return Err(Error::invalid(Entity::Argument, reason, at));
            }
        }
        each(self.capacity, Entity::Resource, A::amount_fault)?;
        each(self.demands, Entity::Quantity, A::amount_fault)?;
        each(self.weights.unwrap_or_default(), Entity::Weight, A::weight_fault)?;
        each(self.at_most.unwrap_or_default(), Entity::Task, A::tasks_fault)?;
        for (user, row) in self.rows().enumerate() {
            if self.asked(user) == A::UNLIMITED && row.iter().all(|need| need.is_zero()) {
                let reason = "needs nothing, and is asked for without limit";
                return Err(Error::invalid(Entity::Task, reason, user));
            }
        }
        Ok(users)
    }
}

pub(super) fn same_length<T>(
    column: Option<&[T]>,
    length: usize,
    reason: &'static str,
) -> Result<()> {
    match column {
        Some(column) if column.len() != length => {
            Err(Error::invalid(Entity::Argument, reason, column.len()))
        }
        _ => Ok(()),
    }
}

pub(super) fn each<T: Copy>(
    column: &[T],
    entity: Entity,
    fault: impl Fn(T) -> Option<&'static str>,
) -> Result<()> {
    for (at, &value) in column.iter().enumerate() {
        if let Some(reason) = fault(value) {
            return Err(Error::invalid(entity, reason, at));
        }
    }
    Ok(())
}
