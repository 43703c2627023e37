//! Progressive filling, slow and obvious, in exact rationals; other ways to share, for comparison; random instances.
//!
//! Written from the definitions in Ghodsi et al., NSDI 2011, and knows nothing of how the library does it.
#![allow(dead_code, unreachable_pub, reason = "a module of several test files; each uses its part")]

use apportion_core::fairness::fill::Problem;
use apportion_core::rng::Rng;
use num_rational::BigRational;
use num_traits::{FromPrimitive, One, ToPrimitive, Zero};

pub type Q = BigRational;

pub fn q(numerator: i64, denominator: i64) -> Q {
    Q::new(numerator.into(), denominator.into())
}

pub fn exact(value: f64) -> Q {
    Q::from_float(value).expect("finite")
}

pub fn double(value: &Q) -> f64 {
    value.to_f64().expect("in range")
}

#[derive(Debug, Clone)]
pub struct User {
    pub demand: Vec<Q>,
    pub weight: Q,
    /// None is unlimited.
    pub asked: Option<Q>,
}

#[derive(Debug, Clone)]
pub struct Instance {
    pub capacity: Vec<Q>,
    pub users: Vec<User>,
    pub excluded: Vec<bool>,
}

/// What of the fractions that a task takes is held equal between users.
pub type Measure = fn(&[Q]) -> Q;

pub fn greatest(fractions: &[Q]) -> Q {
    fractions.iter().max().cloned().unwrap_or_else(Q::zero)
}

/// Asset fairness: the sum, not the maximum.
pub fn total(fractions: &[Q]) -> Q {
    fractions.iter().sum()
}

impl Instance {
    fn resources(&self) -> std::ops::Range<usize> {
        0..self.capacity.len()
    }

    pub fn needs_nothing(&self, user: usize) -> bool {
        self.users[user].demand.iter().all(Zero::is_zero)
    }

    /// What one task adds to the user's level, and whether anything that counts is needed. None: it can have no task.
    pub fn step(&self, user: usize, measure: Measure) -> Option<(bool, Q)> {
        let user = &self.users[user];
        let (mut counted, mut others) = (Vec::new(), Vec::new());
        for r in self.resources().filter(|&r| !user.demand[r].is_zero()) {
            if self.capacity[r].is_zero() {
                return None;
            }
            let fraction = &user.demand[r] / &self.capacity[r];
            if self.excluded[r] { others.push(fraction) } else { counted.push(fraction) }
        }
        let counts = !counted.is_empty();
        Some((counts, measure(if counts { &counted } else { &others }) / &user.weight))
    }

    /// The greatest fraction of a resource that counts, for that many tasks.
    pub fn dominant_share(&self, user: usize, tasks: &Q) -> Q {
        match self.step(user, greatest) {
            Some((true, step)) => step * &self.users[user].weight * tasks,
            _ => Q::zero(),
        }
    }

    pub fn satisfied(&self, user: usize, tasks: &Q) -> bool {
        self.users[user].asked.as_ref().is_some_and(|asked| tasks >= asked)
    }

    pub fn free(&self, tasks: &[Q]) -> Vec<Q> {
        let used =
            |r: usize| -> Q { self.users.iter().zip(tasks).map(|(u, t)| &u.demand[r] * t).sum() };
        self.resources().map(|r| &self.capacity[r] - used(r)).collect()
    }

    /// Divisible filling: in each round all rise until the first user is satisfied or the first resource is exhausted.
    pub fn fill(&self, measure: Measure) -> Vec<Q> {
        let mut tasks = vec![Q::zero(); self.users.len()];
        for (user, tasks) in
            tasks.iter_mut().enumerate().filter(|&(user, _)| self.needs_nothing(user))
        {
            *tasks = self.users[user].asked.clone().expect("finite");
        }
        let mut rounds = 0;
        for counted_phase in [false, true] {
            loop {
                let free = self.free(&tasks);
                let mut rising = Vec::new();
                for (user, tasks) in tasks.iter().enumerate() {
                    let demand = &self.users[user].demand;
                    let blocked =
                        self.resources().any(|r| !demand[r].is_zero() && free[r].is_zero());
                    if self.needs_nothing(user) || blocked || self.satisfied(user, tasks) {
                        continue;
                    }
                    let (counts, step) = self.step(user, measure).expect("not blocked");
                    if counts == counted_phase {
                        rising.push((user, step.recip()));
                    }
                }
                if rising.is_empty() {
                    break;
                }
                let mut events = Vec::new();
                for r in self.resources() {
                    let rate: Q =
                        rising.iter().map(|(u, speed)| &self.users[*u].demand[r] * speed).sum();
                    if !rate.is_zero() {
                        events.push(&free[r] / rate);
                    }
                }
                for (user, speed) in &rising {
                    if let Some(asked) = &self.users[*user].asked {
                        events.push((asked - &tasks[*user]) / speed);
                    }
                }
                let rise = events.into_iter().min().expect("a user draws on something");
                for (user, speed) in rising {
                    tasks[user] += &rise * speed;
                }
                rounds += 1;
                assert!(rounds <= self.users.len() + self.capacity.len());
            }
        }
        tasks
    }

    /// Whole tasks: looks at everybody before each. Returns tasks and picks.
    pub fn fill_whole(&self) -> (Vec<u64>, Vec<u32>) {
        let mut tasks = vec![Q::zero(); self.users.len()];
        let mut picks = Vec::new();
        for (user, tasks) in
            tasks.iter_mut().enumerate().filter(|&(user, _)| self.needs_nothing(user))
        {
            *tasks = self.users[user].asked.clone().expect("finite");
        }
        loop {
            let free = self.free(&tasks);
            let next = (0..self.users.len())
                .filter(|&user| !self.needs_nothing(user) && !self.satisfied(user, &tasks[user]))
                .filter(|&user| {
                    self.users[user].demand.iter().zip(&free).all(|(need, free)| need <= free)
                })
                .min_by_key(|&user| {
                    let (counts, step) = self.step(user, greatest).expect("it fits");
                    (counts && !tasks[user].is_zero(), step * &tasks[user], user)
                });
            let Some(user) = next else { break };
            tasks[user] += Q::one();
            picks.push(user as u32);
        }
        (tasks.iter().map(|tasks| tasks.to_u64().expect("whole")).collect(), picks)
    }

    /// Competitive equilibrium from equal incomes, for two users and two resources: the greatest product of tasks.
    pub fn equal_incomes(&self) -> [Q; 2] {
        let d = |user: usize, r: usize| &self.users[user].demand[r];
        for r in 0..2 {
            // If only this resource binds, each user spends its income on half of it.
            let tasks = [0, 1].map(|user| &self.capacity[r] / (d(user, r) * q(2, 1)));
            if self.free(&tasks).iter().all(|free| free >= &Q::zero()) {
                return tasks;
            }
        }
        // Both bind: Cramer's rule.
        let c = &self.capacity;
        let determinant = d(0, 0) * d(1, 1) - d(1, 0) * d(0, 1);
        [
            (&c[0] * d(1, 1) - &c[1] * d(1, 0)) / &determinant,
            (&c[1] * d(0, 0) - &c[0] * d(0, 1)) / &determinant,
        ]
    }
}

/// A problem's columns, for the library and for the oracle.
#[derive(Debug, Clone)]
pub struct Columns<A, W, T> {
    pub capacity: Vec<A>,
    pub demands: Vec<A>,
    pub weights: Vec<W>,
    pub at_most: Vec<T>,
    pub excluded: Vec<bool>,
}

pub type Doubles = Columns<f64, f64, f64>;
pub type Integers = Columns<i64, u64, u64>;

impl Doubles {
    pub fn problem(&self) -> Problem<'_, f64> {
        Problem::new(&self.capacity, &self.demands)
            .weights(&self.weights)
            .at_most(&self.at_most)
            .excluded(&self.excluded)
    }

    pub fn instance(&self) -> Instance {
        let rows = self.demands.chunks(self.capacity.len());
        let user = |((row, &weight), &asked): ((&[f64], &f64), &f64)| User {
            demand: row.iter().copied().map(exact).collect(),
            weight: exact(weight),
            asked: asked.is_finite().then(|| exact(asked)),
        };
        Instance {
            capacity: self.capacity.iter().copied().map(exact).collect(),
            users: rows.zip(&self.weights).zip(&self.at_most).map(user).collect(),
            excluded: self.excluded.clone(),
        }
    }
}

impl Integers {
    pub fn problem(&self) -> Problem<'_, i64> {
        Problem::new(&self.capacity, &self.demands)
            .weights(&self.weights)
            .at_most(&self.at_most)
            .excluded(&self.excluded)
    }

    pub fn instance(&self) -> Instance {
        let rows = self.demands.chunks(self.capacity.len());
        let whole = |value: u64| Q::from_u64(value).expect("an integer");
        let user = |((row, &weight), &asked): ((&[i64], &u64), &u64)| User {
            demand: row.iter().map(|&need| q(need, 1)).collect(),
            weight: whole(weight),
            asked: (asked < u64::MAX).then(|| whole(asked)),
        };
        Instance {
            capacity: self.capacity.iter().map(|&amount| q(amount, 1)).collect(),
            users: rows.zip(&self.weights).zip(&self.at_most).map(user).collect(),
            excluded: self.excluded.clone(),
        }
    }
}

/// What random instances are made of: chances in percent.
#[derive(Debug, Clone, Copy)]
pub struct Mix {
    pub users: u64,
    pub resources: u64,
    pub no_need: u64,
    pub no_capacity: u64,
    pub finite: u64,
    pub excluded: u64,
    pub weighted: bool,
}

impl Mix {
    /// Everything that may occur.
    pub const ALL: Mix = Mix {
        users: 8,
        resources: 4,
        no_need: 30,
        no_capacity: 3,
        finite: 50,
        excluded: 20,
        weighted: true,
    };

    /// Every user needs something of everything, and everything counts.
    pub const POSITIVE: Mix = Mix { no_need: 0, no_capacity: 0, excluded: 0, ..Mix::ALL };

    /// Integers: small ones tie often, and many events fall together.
    pub fn integers(self, rng: &mut Rng, capacity: u64) -> Integers {
        let chance = |rng: &mut Rng, percent: u64| rng.below(100) < percent;
        let users = 1 + rng.below(self.users) as usize;
        let resources = 1 + rng.below(self.resources) as usize;
        let mut columns = Integers {
            capacity: Vec::new(),
            demands: Vec::new(),
            weights: Vec::new(),
            at_most: Vec::new(),
            excluded: (0..resources).map(|_| chance(rng, self.excluded)).collect(),
        };
        for _ in 0..resources {
            let none = chance(rng, self.no_capacity);
            columns.capacity.push(if none { 0 } else { 1 + rng.below(capacity) as i64 });
        }
        for _ in 0..users {
            let needs: Vec<i64> = (0..resources)
                .map(|_| if chance(rng, self.no_need) { 0 } else { 1 + rng.below(9) as i64 })
                .collect();
            let finite = chance(rng, self.finite) || needs.iter().all(|&need| need == 0);
            columns.at_most.push(if finite { rng.below(capacity / 4) } else { u64::MAX });
            columns.weights.push(if self.weighted { 1 + rng.below(4) } else { 1 });
            columns.demands.extend(needs);
        }
        columns
    }

    /// Doubles of one of three kinds: small integers, thousandths, and magnitudes far apart.
    pub fn doubles(self, rng: &mut Rng) -> Doubles {
        let integers = self.integers(rng, 40);
        let style = rng.below(3);
        let mut scaled = |value: f64| match style {
            0 => value,
            1 => (value * 1000.0 * rng.unit()).ceil() / 1000.0,
            _ => value * 10f64.powi(rng.below(13) as i32 - 6) * (0.5 + rng.unit()),
        };
        let asked = |value: &u64| if *value == u64::MAX { f64::INFINITY } else { *value as f64 };
        Doubles {
            capacity: integers.capacity.iter().map(|&value| scaled(value as f64)).collect(),
            demands: integers.demands.iter().map(|&value| scaled(value as f64)).collect(),
            weights: integers.weights.iter().map(|&value| scaled(value as f64)).collect(),
            at_most: integers.at_most.iter().map(asked).map(&mut scaled).collect(),
            excluded: integers.excluded,
        }
    }
}
