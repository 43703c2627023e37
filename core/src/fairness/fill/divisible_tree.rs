//! Divisible mode with roles: hierarchical DRF as tasks become small.
//!
//! Siblings rise side by side, as levels of siblings do that can still take something; so nothing is ever ahead and
//! scaled down. The level of a role is the greatest part of a resource that its users hold together, by its weight. What
//! a role's users can still take may not be what it holds most of: then they take without raising its level, and
//! nobody beside it that cannot do the same is served until they have caught up. Of several such siblings each is given
//! alike: the greatest part of what it is given, by its weight.

use super::divisible::{dominant, first_needed};
use super::double_double::DoubleDouble;
use super::problem::Amount;
use super::roles::{Roles, Shape};
use super::{Filled, Problem, Stop};

/// Parts that differ by less of themselves are alike: rounding leaves far less.
const ALIKE: f64 = 1.0 / (1_u64 << 60) as f64 / (1_u64 << 20) as f64;

/// The memory of a solve.
#[derive(Debug, Clone, Default)]
pub(super) struct DivisibleTree {
    shape: Shape,
    users: Vec<User>,
    nodes: Vec<Node>,
    /// Parts of the capacities that nodes hold, and how fast they rise; a row to a node.
    parts: Vec<DoubleDouble>,
    rates: Vec<DoubleDouble>,
    free: Vec<DoubleDouble>,
    exhausted: Vec<bool>,
}

#[derive(Debug, Clone, Copy)]
struct User {
    rises: bool,
    tasks: DoubleDouble,
    /// Tasks per unit of its level.
    speed: DoubleDouble,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    weight: DoubleDouble,
    /// A user at it or below rises.
    rises: bool,
    /// It takes without rising.
    is_stuck: bool,
    /// How far its children go while it goes by one.
    scale: DoubleDouble,
    /// How far it goes while the root's children rise by one.
    pace: DoubleDouble,
}

/// What happens next.
#[derive(Debug, Clone, Copy)]
enum Event {
    Exhausted(usize),
    Satisfied(usize),
    /// Another resource becomes the one that a role holds most of.
    Caught,
}

impl DivisibleTree {
    pub(super) fn solve(
        &mut self,
        problem: &Problem<'_, f64>,
        roles: &Roles<'_, f64>,
        filled: &mut Filled<f64>,
    ) {
        self.start(problem, roles, filled);
        let bound = (self.users.len() + self.free.len() + 1) * (self.rates.len() + 1) * 4;
        while self.users.iter().any(|user| user.rises) {
            filled.rounds += 1;
            if filled.rounds > bound {
                debug_assert!(false, "no end after {bound} rounds");
                break;
            }
            self.find_rates(problem);
            self.find_paces();
            let Some((event, after)) = self.next_event(problem) else { break };
            self.advance(problem, after);
            match event {
                Event::Exhausted(resource) => {
                    self.exhausted[resource] = true;
                    for (user, row) in problem.rows().enumerate() {
                        if self.users[user].rises && row[resource] > 0.0 {
                            self.users[user].rises = false;
                            filled.stops[user] = Stop::Exhausted(resource as u32);
                        }
                    }
                }
                Event::Satisfied(user) => {
                    self.users[user].rises = false;
                    self.users[user].tasks = problem.asked(user).into();
                }
                Event::Caught => {}
            }
            self.add_up(problem);
        }
        for (user, row) in problem.rows().enumerate() {
            let tasks = self.users[user].tasks;
            filled.tasks[user] = tasks.rounded();
            if let Some(leading) = dominant(problem, row, true) {
                let capacity = problem.capacity()[leading];
                if capacity > 0.0 {
                    let share = tasks * row[leading].into() / capacity.into();
                    filled.dominant_shares[user] = share.rounded();
                }
            }
        }
        for (resource, free) in filled.free.iter_mut().enumerate() {
            *free = if self.exhausted[resource] { 0.0 } else { self.free[resource].rounded() };
        }
    }

    fn start(
        &mut self,
        problem: &Problem<'_, f64>,
        roles: &Roles<'_, f64>,
        filled: &mut Filled<f64>,
    ) {
        self.shape.fit(roles);
        let users = filled.tasks.len();
        let nodes = self.shape.root() + 1;
        self.exhausted.clear();
        self.exhausted.extend(problem.capacity().iter().map(|&capacity| capacity == 0.0));
        self.users.clear();
        for (user, row) in problem.rows().enumerate() {
            let asked = problem.asked(user);
            let mut of =
                User { rises: false, tasks: DoubleDouble::ZERO, speed: DoubleDouble::ZERO };
            let leading = dominant(problem, row, true).filter(|_| asked > 0.0);
            match (leading, first_needed(self.exhausted.iter().copied(), row)) {
                (None, _) => of.tasks = asked.into(),
                (_, Some(missing)) => filled.stops[user] = Stop::Exhausted(missing),
                (Some(leading), None) => {
                    let reach =
                        DoubleDouble::product(problem.weight(user), problem.capacity()[leading]);
                    of.speed = reach / row[leading].into();
                    of.rises = true;
                }
            }
            self.users.push(of);
        }
        self.nodes.clear();
        self.nodes.extend((0..nodes).map(|node| {
            let role = node.checked_sub(users).filter(|_| node + 1 < nodes);
            let weight = role.and_then(|role| roles.weight(role)).unwrap_or(f64::ONE);
            Node {
                weight: weight.into(),
                rises: false,
                is_stuck: false,
                scale: DoubleDouble::ZERO,
                pace: DoubleDouble::ZERO,
            }
        }));
        for table in [&mut self.parts, &mut self.rates] {
            table.clear();
            table.resize(nodes * problem.capacity().len(), DoubleDouble::ZERO);
        }
        self.free.clear();
        self.free.resize(problem.capacity().len(), DoubleDouble::ZERO);
        self.add_up(problem);
    }

    /// What everybody holds, from the tasks.
    fn add_up(&mut self, problem: &Problem<'_, f64>) {
        let capacity = problem.capacity();
        let stride = capacity.len();
        for (free, &capacity) in self.free.iter_mut().zip(capacity) {
            *free = capacity.into();
        }
        for (user, row) in problem.rows().enumerate() {
            for (resource, &need) in row.iter().enumerate() {
                if need == 0.0 || capacity[resource] == 0.0 {
                    continue;
                }
                let held = self.users[user].tasks * need.into();
                self.parts[user * stride + resource] = held / capacity[resource].into();
                let free = &mut self.free[resource];
                *free = (*free - held).max_of(DoubleDouble::ZERO);
            }
        }
        for node in self.shape.inner() {
            for resource in 0..stride {
                let children = self.shape.children(node).iter();
                let parts = children.map(|&child| self.parts[child as usize * stride + resource]);
                let sum = parts.fold(DoubleDouble::ZERO, |sum, part| sum + part);
                self.parts[node * stride + resource] = sum;
            }
        }
    }

    /// How fast parts of each node rise while it goes by one: by one level, or where it is stuck by what it is given.
    fn find_rates(&mut self, problem: &Problem<'_, f64>) {
        let capacity = problem.capacity();
        let stride = capacity.len();
        for (user, row) in problem.rows().enumerate() {
            let User { rises, speed, .. } = self.users[user];
            self.nodes[user].rises = rises;
            for (resource, &need) in row.iter().enumerate() {
                self.rates[user * stride + resource] = match rises && need > 0.0 {
                    true => speed * need.into() / capacity[resource].into(),
                    false => DoubleDouble::ZERO,
                };
            }
        }
        for node in self.shape.inner() {
            let any_stuck = self.any_stuck(node);
            let children = self.shape.children(node).iter().map(|&child| child as usize);
            self.nodes[node].rises = children.clone().any(|child| self.nodes[child].rises);
            let (mut most, mut slope, mut fastest) = (0.0, DoubleDouble::ZERO, DoubleDouble::ZERO);
            for resource in 0..stride {
                let going = children.clone().filter(|&child| self.goes(child, any_stuck));
                let rate = going.fold(DoubleDouble::ZERO, |sum, child| {
                    sum + self.rates[child * stride + resource]
                });
                self.rates[node * stride + resource] = rate;
                most = f64::max(most, self.parts[node * stride + resource].rounded());
                fastest = fastest.max_of(rate);
            }
            for resource in 0..stride {
                if self.leads(node * stride + resource, most) {
                    slope = slope.max_of(self.rates[node * stride + resource]);
                }
            }
            let is_root = node == self.shape.root();
            let of = &mut self.nodes[node];
            of.is_stuck = of.rises && slope == DoubleDouble::ZERO;
            let going = if of.is_stuck { fastest } else { slope };
            of.scale = match () {
                () if is_root => 1.0.into(),
                () if of.rises => of.weight / going,
                () => DoubleDouble::ZERO,
            };
            for rate in &mut self.rates[node * stride..][..stride] {
                *rate = *rate * of.scale;
            }
        }
    }

    /// Whether a part is among the greatest of its node.
    fn leads(&self, at: usize, most: f64) -> bool {
        self.parts[at].rounded() >= most - most * ALIKE
    }

    fn any_stuck(&self, node: usize) -> bool {
        let mut children = self.shape.children(node).iter().map(|&child| child as usize);
        children.any(|child| self.nodes[child].rises && self.nodes[child].is_stuck)
    }

    /// Whether a child is served, given whether one beside it or itself is stuck.
    fn goes(&self, child: usize, any_stuck: bool) -> bool {
        let Node { rises, is_stuck, .. } = self.nodes[child];
        rises && is_stuck == any_stuck
    }

    /// From the top down.
    fn find_paces(&mut self) {
        let root = self.shape.root();
        self.nodes[root].pace = 1.0.into();
        // A role's parent comes before it.
        for node in core::iter::once(root).chain(self.shape.users()..root) {
            let any_stuck = self.any_stuck(node);
            let pace = self.nodes[node].pace * self.nodes[node].scale;
            for at in 0..self.shape.children(node).len() {
                let child = self.shape.children(node)[at] as usize;
                let goes = self.goes(child, any_stuck);
                self.nodes[child].pace = if goes { pace } else { DoubleDouble::ZERO };
            }
        }
    }

    /// The next event, and after how much.
    fn next_event(&self, problem: &Problem<'_, f64>) -> Option<(Event, DoubleDouble)> {
        let stride = self.free.len();
        let mut next: Option<(Event, DoubleDouble)> = None;
        let mut sooner = |event: Event, after: DoubleDouble| {
            let after = after.max_of(DoubleDouble::ZERO);
            if next.is_none_or(|(_, least)| after < least) {
                next = Some((event, after));
            }
        };
        for user in 0..self.users.len() {
            let User { rises, tasks, speed } = self.users[user];
            let (asked, rate) = (problem.asked(user), speed * self.nodes[user].pace);
            if rises && asked.is_finite() && rate > DoubleDouble::ZERO {
                sooner(Event::Satisfied(user), (DoubleDouble::from(asked) - tasks) / rate);
            }
        }
        for resource in 0..stride {
            let mut rate = DoubleDouble::ZERO;
            for (user, row) in problem.rows().enumerate() {
                if self.users[user].rises {
                    rate = rate
                        + self.users[user].speed * self.nodes[user].pace * row[resource].into();
                }
            }
            if rate > DoubleDouble::ZERO {
                sooner(Event::Exhausted(resource), self.free[resource] / rate);
            }
        }
        for node in self.shape.inner() {
            let Node { pace, rises, .. } = self.nodes[node];
            if node == self.shape.root() || !rises || pace == DoubleDouble::ZERO {
                continue;
            }
            let row = node * stride..(node + 1) * stride;
            let most =
                row.clone().map(|at| self.parts[at]).fold(DoubleDouble::ZERO, DoubleDouble::max_of);
            let slope = row
                .clone()
                .filter(|&at| self.leads(at, most.rounded()))
                .map(|at| self.rates[at])
                .fold(DoubleDouble::ZERO, DoubleDouble::max_of);
            for at in row.filter(|&at| !self.leads(at, most.rounded()) && slope < self.rates[at]) {
                let nearing = (self.rates[at] - slope) * pace;
                sooner(Event::Caught, (most - self.parts[at]) / nearing);
            }
        }
        next
    }

    fn advance(&mut self, problem: &Problem<'_, f64>, after: DoubleDouble) {
        for user in 0..problem.rows().len() {
            let pace = self.nodes[user].pace;
            let of = &mut self.users[user];
            if of.rises {
                of.tasks = of.tasks + of.speed * pace * after;
            }
        }
    }
}
