//! Whole tasks with roles: hierarchical DRF, one task after the other.
//!
//! Down from the top the next task goes to the child with the least level, among children with a user below whose next
//! task fits. What a role's children hold is scaled down to the level of the least of those before it is added up;
//! children that can take nothing more, *blocked* ones, do not hold that level down.

use super::double_double::DoubleDouble;
use super::problem::Amount;
use super::roles::{Roles, Shape};
use super::whole::{dominant, first_short};
use super::{Filled, Problem, Stop};
use crate::error::{Error, Result};
use crate::limits::{Limit, Limits};

/// Levels are compared to 40 bits: sums of what should be alike differ in their last ones.
const FORGOTTEN_BITS: u32 = 12;

/// The memory of a solve.
#[derive(Debug, Clone, Default)]
pub(super) struct WholeTree {
    shape: Shape,
    weights: Vec<f64>,
    /// What nodes count as holding: parts of the capacities, a row to a node.
    parts: Vec<DoubleDouble>,
    /// Level by node: the greatest part by the weight.
    levels: Vec<DoubleDouble>,
    blocked: Vec<bool>,
}

impl WholeTree {
    pub(super) fn solve(
        &mut self,
        problem: &Problem<'_, i64>,
        roles: &Roles<'_, u64>,
        limits: &Limits,
        filled: &mut Filled<i64>,
    ) -> Result<()> {
        let users = filled.tasks.len();
        self.shape.fit(roles);
        let nodes = self.shape.root() + 1;
        let resources = problem.capacity().len();
        self.parts.clear();
        self.parts.resize(nodes * resources, DoubleDouble::ZERO);
        self.levels.clear();
        self.levels.resize(nodes, DoubleDouble::ZERO);
        self.blocked.clear();
        self.blocked.resize(nodes, false);
        self.weights.clear();
        self.weights.extend((0..users).map(|user| problem.weight(user) as f64));
        let roles = (users..nodes - 1).map(|node| roles.weight(node - users));
        self.weights.extend(roles.map(|weight| weight.unwrap_or(i64::ONE) as f64));
        self.weights.push(1.0);
        for (user, row) in problem.rows().enumerate() {
            if problem.asked(user) == 0 || dominant(problem, row, true).is_none() {
                filled.tasks[user] = problem.asked(user);
                self.blocked[user] = true;
            }
        }
        self.block(problem, filled);
        self.rescale_all(resources);
        while let Some(user) = self.next() {
            if filled.picks.len() as u64 >= u64::from(limits.tasks) {
                let max = u64::from(limits.tasks);
                return Err(Error::LimitReached { limit: Limit::Tasks, max });
            }
            filled.rounds += 1;
            filled.picks.push(user as u32);
            filled.tasks[user] += 1;
            let row = problem.row(user);
            for (free, need) in filled.free.iter_mut().zip(row) {
                *free -= need;
            }
            let tasks = filled.tasks[user];
            self.hold(problem, user, tasks);
            if tasks == problem.asked(user) {
                self.blocked[user] = true;
            }
            if self.block(problem, filled) || self.blocked[user] {
                self.rescale_all(resources);
            } else {
                let shape = core::mem::take(&mut self.shape);
                for node in shape.above(user) {
                    self.rescale(&shape, node, resources);
                }
                self.shape = shape;
            }
        }
        for (user, row) in problem.rows().enumerate() {
            if let Some(leading) = dominant(problem, row, true) {
                let capacity = problem.capacity()[leading];
                if capacity > 0 {
                    let held = filled.tasks[user] * row[leading].unsigned_abs();
                    filled.dominant_shares[user] = held as f64 / capacity as f64;
                }
            }
        }
        Ok(())
    }

    /// Blocks the users whose next task does not fit; whether there were any.
    fn block(&mut self, problem: &Problem<'_, i64>, filled: &mut Filled<i64>) -> bool {
        let mut any = false;
        for (user, row) in problem.rows().enumerate() {
            if self.blocked[user] {
                continue;
            }
            if let Some(resource) = first_short(row, &filled.free) {
                filled.stops[user] = Stop::Exhausted(resource);
                self.blocked[user] = true;
                any = true;
            }
        }
        any
    }

    /// The user whose turn it is.
    fn next(&self) -> Option<usize> {
        let mut node = self.shape.root();
        while node >= self.shape.users() {
            let children = self.shape.children(node).iter().map(|&child| child as usize);
            let open = children.filter(|&child| !self.blocked[child]);
            // Of equals the first.
            node = open.min_by(|&a, &b| self.compared(a).total_cmp(&self.compared(b)))?;
        }
        Some(node)
    }

    fn compared(&self, node: usize) -> f64 {
        let bits = self.levels[node].rounded().to_bits();
        f64::from_bits((bits + (1 << (FORGOTTEN_BITS - 1))) >> FORGOTTEN_BITS << FORGOTTEN_BITS)
    }

    /// A user holds so many tasks.
    fn hold(&mut self, problem: &Problem<'_, i64>, user: usize, tasks: u64) {
        let capacity = problem.capacity();
        let row = problem.row(user);
        let mut level = DoubleDouble::ZERO;
        for (resource, &need) in row.iter().enumerate() {
            if need > 0 {
                let held = whole(tasks) * whole(need.unsigned_abs());
                let part = held / whole(capacity[resource].unsigned_abs());
                self.parts[user * row.len() + resource] = part;
                level = level.max_of(part);
            }
        }
        self.levels[user] = level / self.weights[user].into();
    }

    fn rescale_all(&mut self, resources: usize) {
        let shape = core::mem::take(&mut self.shape);
        for node in shape.inner() {
            self.rescale(&shape, node, resources);
        }
        self.shape = shape;
    }

    /// Works out what an inner node counts as holding.
    fn rescale(&mut self, shape: &Shape, node: usize, resources: usize) {
        let children = || shape.children(node).iter().map(|&child| child as usize);
        let mut least: Option<DoubleDouble> = None;
        for child in children().filter(|&child| !self.blocked[child]) {
            let level = self.levels[child];
            least = Some(least.map_or(level, |least| if level < least { level } else { least }));
        }
        self.blocked[node] = least.is_none();
        let mut share = DoubleDouble::ZERO;
        for resource in 0..resources {
            let mut sum = DoubleDouble::ZERO;
            for child in children() {
                let part = self.parts[child * resources + resource];
                sum = match least {
                    Some(least) if least < self.levels[child] => {
                        sum + part * (least / self.levels[child])
                    }
                    _ => sum + part,
                };
            }
            self.parts[node * resources + resource] = sum;
            share = share.max_of(sum);
        }
        self.levels[node] = share / self.weights[node].into();
    }
}

/// An integer without rounding.
fn whole(value: u64) -> DoubleDouble {
    let low = value & 0xffff_ffff;
    DoubleDouble::from((value - low) as f64) + DoubleDouble::from(low as f64)
}
