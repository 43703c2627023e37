//! Hierarchical DRF, slow and obvious, in exact rationals: a tree of boxes, walked over anew for every step.
//!
//! Written from the definitions in Bhattacharya et al., SoCC 2013; knows nothing of how the library does it.
#![allow(dead_code, unreachable_pub, reason = "a module of several test files; each uses its part")]

use super::fill_oracle::{Instance, Q, q};
use apportion_core::rng::Rng;
use num_traits::{One, ToPrimitive, Zero};

/// A user, or a role with what is below it.
#[derive(Debug, Clone)]
pub enum Tree {
    User(usize),
    Role(Q, Vec<Tree>),
}

/// The columns that the library is given, and weights of roles as integers.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    pub parents: Vec<u32>,
    pub of_users: Vec<u32>,
    pub weights: Vec<u64>,
}

impl Columns {
    pub fn random(rng: &mut Rng, users: usize) -> Columns {
        let roles = rng.below(5) as u32;
        let any = |rng: &mut Rng, below: u32| {
            let role = rng.below(u64::from(below) + 1) as u32;
            if role == below { u32::MAX } else { role }
        };
        Columns {
            parents: (0..roles).map(|role| any(rng, role)).collect(),
            of_users: (0..users).map(|_| any(rng, roles)).collect(),
            weights: (0..roles).map(|_| 1 + rng.below(4)).collect(),
        }
    }

    /// What is below a role, or at the top: in the order of the first users.
    pub fn tree(&self, role: u32) -> Tree {
        let users = (0..self.of_users.len()).filter(|&user| self.of_users[user] == role);
        let mut children: Vec<Tree> = users.map(Tree::User).collect();
        let roles = (0..self.parents.len()).filter(|&below| self.parents[below] == role);
        children.extend(roles.map(|below| self.tree(below as u32)));
        children.sort_by_key(|child| child.users().first().copied().unwrap_or(usize::MAX));
        let weight = self.weights.get(role as usize).map_or(1, |&weight| weight as i64);
        Tree::Role(q(weight, 1), children)
    }
}

impl Tree {
    /// All users at it and below, ascending.
    pub fn users(&self) -> Vec<usize> {
        match self {
            Tree::User(user) => vec![*user],
            Tree::Role(_, children) => {
                let mut users: Vec<usize> = children.iter().flat_map(Tree::users).collect();
                users.sort_unstable();
                users
            }
        }
    }
}

/// A state of the filling.
struct State<'a> {
    instance: &'a Instance,
    tasks: Vec<Q>,
    /// Can be given something.
    open: Vec<bool>,
}

fn greatest(parts: &[Q]) -> Q {
    parts.iter().max().cloned().unwrap_or_else(Q::zero)
}

impl State<'_> {
    fn weight(&self, tree: &Tree) -> Q {
        match tree {
            Tree::User(user) => self.instance.users[*user].weight.clone(),
            Tree::Role(weight, _) => weight.clone(),
        }
    }

    fn is_open(&self, tree: &Tree) -> bool {
        tree.users().into_iter().any(|user| self.open[user])
    }

    fn of_user(&self, user: usize, tasks: &Q) -> Vec<Q> {
        let demand = self.instance.users[user].demand.iter();
        let part = |(need, capacity): (&Q, &Q)| match capacity.is_zero() {
            true => Q::zero(),
            false => need * tasks / capacity,
        };
        demand.zip(&self.instance.capacity).map(part).collect()
    }

    /// What a subtree counts as holding.
    fn rescaled(&self, tree: &Tree) -> Vec<Q> {
        let children = match tree {
            Tree::User(user) => return self.of_user(*user, &self.tasks[*user]),
            Tree::Role(_, children) => children,
        };
        let least =
            children.iter().filter(|child| self.is_open(child)).map(|c| self.level(c)).min();
        let mut sum = vec![Q::zero(); self.instance.capacity.len()];
        for child in children {
            let (own, parts) = (self.level(child), self.rescaled(child));
            let scale = match &least {
                Some(least) if *least < own => least / own,
                _ => Q::one(),
            };
            for (sum, part) in sum.iter_mut().zip(parts) {
                *sum += part * &scale;
            }
        }
        sum
    }

    fn level(&self, tree: &Tree) -> Q {
        greatest(&self.rescaled(tree)) / self.weight(tree)
    }

    fn next(&self, tree: &Tree) -> Option<usize> {
        match tree {
            Tree::User(user) => self.open[*user].then_some(*user),
            Tree::Role(_, children) => {
                let open = children.iter().filter(|child| self.is_open(child));
                self.next(open.min_by_key(|child| self.level(child))?)
            }
        }
    }

    /// How much of each resource a subtree holds, as parts.
    fn held(&self, tree: &Tree) -> Vec<Q> {
        let mut sum = vec![Q::zero(); self.instance.capacity.len()];
        for user in tree.users() {
            for (sum, part) in sum.iter_mut().zip(self.of_user(user, &self.tasks[user])) {
                *sum += part;
            }
        }
        sum
    }

    /// The tasks that users are given while a subtree rises by one level, or is given one part; and which of the two.
    fn rise(&self, tree: &Tree) -> (bool, Vec<(usize, Q)>) {
        let children = match tree {
            Tree::User(user) => {
                let level = greatest(&self.of_user(*user, &Q::one())) / self.weight(tree);
                return (false, vec![(*user, level.recip())]);
            }
            Tree::Role(_, children) => children,
        };
        let rises: Vec<_> =
            children.iter().filter(|child| self.is_open(child)).map(|c| self.rise(c)).collect();
        let any_stuck = rises.iter().any(|(stuck, _)| *stuck);
        let going = rises.into_iter().filter(|(stuck, _)| *stuck == any_stuck);
        let given: Vec<(usize, Q)> = going.flat_map(|(_, given)| given).collect();
        let mut rates = vec![Q::zero(); self.instance.capacity.len()];
        for (user, tasks) in &given {
            for (rate, part) in rates.iter_mut().zip(self.of_user(*user, tasks)) {
                *rate += part;
            }
        }
        let held = self.held(tree);
        let most = greatest(&held);
        let leading: Vec<Q> = held
            .iter()
            .zip(&rates)
            .filter(|(held, _)| **held == most)
            .map(|(_, r)| r.clone())
            .collect();
        let slope = greatest(&leading);
        let is_stuck = slope.is_zero();
        let by = self.weight(tree) / if is_stuck { greatest(&rates) } else { slope };
        (is_stuck, given.into_iter().map(|(user, tasks)| (user, tasks * &by)).collect())
    }

    /// After how much of such a rise some subtree comes to hold most of another resource.
    fn caught(&self, tree: &Tree, given: &[(usize, Q)], events: &mut Vec<Q>) {
        let Tree::Role(_, children) = tree else { return };
        let mut rates = vec![Q::zero(); self.instance.capacity.len()];
        let users = tree.users();
        for (user, tasks) in given.iter().filter(|(user, _)| users.contains(user)) {
            for (rate, part) in rates.iter_mut().zip(self.of_user(*user, tasks)) {
                *rate += part;
            }
        }
        let held = self.held(tree);
        let most = greatest(&held);
        let leading = held.iter().zip(&rates).filter(|(held, _)| **held == most).map(|(_, r)| r);
        let slope = leading.max().cloned().unwrap_or_else(Q::zero);
        for (held, rate) in held.iter().zip(&rates) {
            if *held < most && *rate > slope {
                events.push((&most - held) / (rate - &slope));
            }
        }
        children.iter().for_each(|child| self.caught(child, given, events));
    }
}

impl Instance {
    fn state(&self) -> State<'_> {
        let mut tasks = vec![Q::zero(); self.users.len()];
        let mut open = vec![true; self.users.len()];
        for user in 0..self.users.len() {
            if self.needs_nothing(user) {
                tasks[user] = self.users[user].asked.clone().expect("finite");
                open[user] = false;
            }
        }
        State { instance: self, tasks, open }
    }

    /// Whole tasks under a tree. Returns tasks and picks.
    pub fn fill_whole_tree(&self, tree: &Tree) -> (Vec<u64>, Vec<u32>) {
        let mut state = self.state();
        let mut picks = Vec::new();
        loop {
            let free = self.free(&state.tasks);
            for user in 0..self.users.len() {
                let fits =
                    self.users[user].demand.iter().zip(&free).all(|(need, free)| need <= free);
                state.open[user] &= fits && !self.satisfied(user, &state.tasks[user]);
            }
            let Some(user) = state.next(tree) else { break };
            state.tasks[user] += Q::one();
            picks.push(user as u32);
        }
        (state.tasks.iter().map(|tasks| tasks.to_u64().expect("whole")).collect(), picks)
    }

    /// Divisible filling under a tree.
    pub fn fill_tree(&self, tree: &Tree) -> Vec<Q> {
        let mut state = self.state();
        loop {
            let free = self.free(&state.tasks);
            for user in 0..self.users.len() {
                let demand = self.users[user].demand.iter();
                let blocked =
                    demand.zip(&free).any(|(need, free)| !need.is_zero() && free.is_zero());
                state.open[user] &= !blocked && !self.satisfied(user, &state.tasks[user]);
            }
            if !state.is_open(tree) {
                return state.tasks;
            }
            let (_, given) = state.rise(tree);
            let mut events = Vec::new();
            for (resource, free) in free.iter().enumerate() {
                let rate: Q =
                    given.iter().map(|(u, tasks)| &self.users[*u].demand[resource] * tasks).sum();
                if !rate.is_zero() {
                    events.push(free / rate);
                }
            }
            for (user, tasks) in &given {
                if let Some(asked) = &self.users[*user].asked {
                    events.push((asked - &state.tasks[*user]) / tasks);
                }
            }
            // What the top holds most of is nothing to anybody.
            if let Tree::Role(_, children) = tree {
                children.iter().for_each(|child| state.caught(child, &given, &mut events));
            }
            let after = events.into_iter().min().expect("somebody draws on something");
            for (user, tasks) in given {
                state.tasks[user] += tasks * &after;
            }
        }
    }
}
