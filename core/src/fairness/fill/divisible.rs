//! Divisible mode: all levels rise at once, from one event to the next.

use super::divisible_tree::DivisibleTree;
use super::double_double::DoubleDouble;
use super::{Filled, Problem, Stop};
use crate::error::Result;
use crate::limits::Limits;

/// Solves a divisible problem once. [`Divisible`] does the same again and again without allocating.
///
/// # Errors
/// As [`Divisible::solve`].
pub fn divisible(problem: &Problem<'_, f64>) -> Result<Filled<f64>> {
    let mut filling = Divisible::new();
    filling.solve(problem)?;
    Ok(filling.filled)
}

/// Progressive filling of divisible problems, with the memory to do it: kept and used again, it allocates only when a
/// problem is larger than all before. An answer depends on its problem alone.
///
/// Sums are kept in double-double arithmetic: the tasks are as good as exact progressive filling rounded to doubles, for
/// amounts of up to some twenty decimal orders of magnitude between capacity and demand.
#[derive(Debug, Clone, Default)]
pub struct Divisible {
    limits: Limits,
    filled: Filled<f64>,
    users: Vec<User>,
    resources: Vec<Resource>,
    /// Users that ask for a finite number of tasks, those that get there first in front.
    finite: Vec<u32>,
    tree: DivisibleTree,
}

/// A user on its way up.
#[derive(Debug, Clone, Copy)]
struct User {
    /// Tasks per unit of level: weight / (dominant share of one task).
    speed: DoubleDouble,
    /// The level at which it has all it asked for; infinite if it never has.
    level: DoubleDouble,
    pace: Pace,
    /// The resource of the dominant share, if one counts.
    dominant: Option<u32>,
}

/// When a user rises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// Needs excluded resources only: before all others.
    Uncounted,
    Counted,
    Stopped,
}

/// A resource while users draw on it.
#[derive(Debug, Clone, Copy)]
struct Resource {
    /// Capacity less what the users that have stopped hold.
    free: DoubleDouble,
    /// What the rising users draw per unit of level.
    rate: DoubleDouble,
    /// The greatest rate since it was last summed anew.
    rate_peak: f64,
    /// How many rising users draw.
    drawers: u32,
    exhausted: bool,
}

/// A rate that has fallen this far below what it was is summed anew: its rounding errors did not fall with it.
const RATE_FALL: f64 = 1.0 / (1u64 << 40) as f64;

impl Divisible {
    /// A solver under the default [`Limits`].
    pub fn new() -> Self {
        Self::default()
    }

    /// A solver under `limits`: of users ([`Limits::frameworks`]) and resources ([`Limits::kinds`]).
    pub fn with_limits(limits: Limits) -> Self {
        Divisible { limits, ..Self::default() }
    }

    /// Fills until everybody has stopped. Amounts, weights and finite numbers of tasks are zero (weights are not) or
    /// between [`SMALLEST`](super::SMALLEST) and [`LARGEST`](super::LARGEST).
    ///
    /// O(users * (resources + log users) + resources^2), in at most users + resources rounds. With roles each round costs
    /// O((users + roles) * resources), and there are some more: a role may come to hold most of another resource.
    ///
    /// # Errors
    /// [`Error::Invalid`](crate::error::Error::Invalid), `at` the index into the column that is named by the entity
    /// (`Resource`: capacity, `Quantity`: demands, `Weight`, `Task`: tasks asked for), or with entity `Argument` the
    /// length of a column that is wrong; [`Error::LimitReached`](crate::error::Error::LimitReached).
    pub fn solve(&mut self, problem: &Problem<'_, f64>) -> Result<&Filled<f64>> {
        let users = problem.check(&self.limits)?;
        self.filled.reset(problem.capacity(), users);
        if let Some(roles) = problem.tree() {
            self.tree.solve(problem, roles, &mut self.filled);
            return Ok(&self.filled);
        }
        self.resources.clear();
        self.resources.extend(problem.capacity().iter().map(|&capacity| Resource {
            free: capacity.into(),
            rate: DoubleDouble::ZERO,
            rate_peak: 0.0,
            drawers: 0,
            exhausted: capacity == 0.0,
        }));
        self.admit(problem);
        self.rise(problem, Pace::Uncounted);
        self.rise(problem, Pace::Counted);
        self.report_free();
        Ok(&self.filled)
    }

    /// Works out the speed of every user.
    fn admit(&mut self, problem: &Problem<'_, f64>) {
        self.users.clear();
        for (user, row) in problem.rows().enumerate() {
            let asked = problem.asked(user);
            let counted = dominant(problem, row, true);
            let leading = counted.or_else(|| dominant(problem, row, false));
            let Some(leading) = leading.filter(|_| asked > 0.0) else {
                // Needs nothing, or wants nothing: has it all at once.
                self.filled.tasks[user] = asked;
                self.users.push(User::stopped());
                continue;
            };
            if let Some(missing) = first_missing(&self.resources, row) {
                self.filled.stops[user] = Stop::Exhausted(missing);
                self.users.push(User::stopped());
                continue;
            }
            let reach = DoubleDouble::product(problem.weight(user), problem.capacity()[leading]);
            let speed = reach / row[leading].into();
            self.users.push(User {
                speed,
                level: if asked.is_finite() {
                    DoubleDouble::from(asked) / speed
                } else {
                    f64::INFINITY.into()
                },
                pace: if counted.is_some() { Pace::Counted } else { Pace::Uncounted },
                dominant: counted.map(|resource| resource as u32),
            });
        }
    }

    /// Lets all users of this pace rise from level 0 until each has stopped.
    fn rise(&mut self, problem: &Problem<'_, f64>, pace: Pace) {
        let mut rising = self.start(problem, pace);
        let users = &self.users;
        self.finite.clear();
        self.finite.extend((0..users.len() as u32).filter(|&user| {
            let user = &users[user as usize];
            user.pace == pace && user.level.rounded().is_finite()
        }));
        self.finite.sort_unstable_by(|&a, &b| {
            users[a as usize].level.order(users[b as usize].level).then(a.cmp(&b))
        });

        let mut level = DoubleDouble::ZERO;
        let mut next_finite = 0;
        while rising > 0 {
            self.filled.rounds += 1;
            while self.finite.get(next_finite).is_some_and(|&user| !self.rises(user, pace)) {
                next_finite += 1;
            }
            let satisfied = self.finite.get(next_finite).copied();
            let exhausted = self.next_exhausted();
            match (satisfied, exhausted) {
                (Some(user), exhausted)
                    if exhausted.is_none_or(|(_, at)| self.users[user as usize].level <= at) =>
                {
                    level = self.users[user as usize].level.max_of(level);
                    let asked = problem.asked(user as usize);
                    self.stop(problem, user as usize, asked.into(), Stop::Satisfied);
                    rising -= 1;
                }
                (_, Some((resource, at))) => {
                    level = at.max_of(level);
                    for user in 0..self.users.len() {
                        if self.users[user].pace == pace && problem.row(user)[resource] > 0.0 {
                            let tasks = level * self.users[user].speed;
                            self.stop(problem, user, tasks, Stop::Exhausted(resource as u32));
                            rising -= 1;
                        }
                    }
                    self.resources[resource].exhausted = true;
                }
                // A rising user draws on something, and what it draws on is not exhausted.
                (_, None) => unreachable!("{rising} users rise and draw on nothing"),
            }
        }
    }

    /// Puts the users of this pace at level 0; those that need what has run out stop there. Returns how many rise.
    fn start(&mut self, problem: &Problem<'_, f64>, pace: Pace) -> usize {
        let mut rising = 0;
        for (user, row) in problem.rows().enumerate() {
            if self.users[user].pace != pace {
                continue;
            }
            if let Some(missing) = first_missing(&self.resources, row) {
                self.users[user].pace = Pace::Stopped;
                self.filled.stops[user] = Stop::Exhausted(missing);
                continue;
            }
            rising += 1;
            let speed = self.users[user].speed;
            for (resource, &need) in self.resources.iter_mut().zip(row) {
                if need > 0.0 {
                    resource.rate = resource.rate + speed * need.into();
                    resource.rate_peak = resource.rate.rounded();
                    resource.drawers += 1;
                }
            }
        }
        rising
    }

    fn rises(&self, user: u32, pace: Pace) -> bool {
        self.users[user as usize].pace == pace
    }

    /// The resource that runs out first if nobody else stops, and the level at which it does.
    fn next_exhausted(&self) -> Option<(usize, DoubleDouble)> {
        let mut first: Option<(usize, DoubleDouble)> = None;
        for (index, resource) in self.resources.iter().enumerate() {
            if resource.drawers > 0 {
                let at = resource.free / resource.rate;
                if first.is_none_or(|(_, least)| at < least) {
                    first = Some((index, at));
                }
            }
        }
        first
    }

    /// Ends a user's rise with this many tasks.
    fn stop(&mut self, problem: &Problem<'_, f64>, user: usize, tasks: DoubleDouble, why: Stop) {
        let pace = core::mem::replace(&mut self.users[user].pace, Pace::Stopped);
        let User { speed, dominant, .. } = self.users[user];
        if let Some(dominant) = dominant.map(|resource| resource as usize) {
            let held = tasks * problem.row(user)[dominant].into();
            let share = held / problem.capacity()[dominant].into();
            self.filled.dominant_shares[user] = share.rounded();
        }
        self.filled.tasks[user] = tasks.rounded();
        self.filled.stops[user] = why;
        for (index, &need) in problem.row(user).iter().enumerate() {
            if need == 0.0 {
                continue;
            }
            let resource = &mut self.resources[index];
            resource.free = (resource.free - tasks * need.into()).max_of(DoubleDouble::ZERO);
            resource.rate = resource.rate - speed * need.into();
            resource.drawers -= 1;
            if resource.drawers == 0 {
                resource.rate = DoubleDouble::ZERO;
            } else if resource.rate.rounded() < resource.rate_peak * RATE_FALL {
                self.sum_rate(problem, index, pace);
            }
        }
    }

    fn sum_rate(&mut self, problem: &Problem<'_, f64>, resource: usize, pace: Pace) {
        let mut rate = DoubleDouble::ZERO;
        for (user, row) in self.users.iter().zip(problem.rows()) {
            if user.pace == pace {
                rate = rate + user.speed * row[resource].into();
            }
        }
        self.resources[resource].rate = rate;
        self.resources[resource].rate_peak = rate.rounded();
    }

    fn report_free(&mut self) {
        for (free, resource) in self.filled.free.iter_mut().zip(&self.resources) {
            *free = if resource.exhausted { 0.0 } else { resource.free.rounded() };
        }
    }
}

impl User {
    /// A user that never rises.
    fn stopped() -> Self {
        User {
            speed: DoubleDouble::ZERO,
            level: DoubleDouble::ZERO,
            pace: Pace::Stopped,
            dominant: None,
        }
    }
}

/// The first resource that is needed and has run out.
fn first_missing(resources: &[Resource], row: &[f64]) -> Option<u32> {
    let exhausted = resources.iter().map(|resource| resource.exhausted);
    first_needed(exhausted, row)
}

/// The first resource that is needed and marked.
pub(super) fn first_needed(marked: impl Iterator<Item = bool>, row: &[f64]) -> Option<u32> {
    let mut needed = marked.zip(row).map(|(marked, &need)| marked && need > 0.0);
    needed.position(|is| is).map(|index| index as u32)
}

/// The resource of which a task takes the greatest fraction, among those that count or among all; the first one where
/// several tie. Resources of which there is none come first: whoever needs them gets nothing anyway.
pub(super) fn dominant(problem: &Problem<'_, f64>, row: &[f64], counted: bool) -> Option<usize> {
    let capacity = problem.capacity();
    let mut best: Option<usize> = None;
    for (resource, &need) in row.iter().enumerate() {
        if need == 0.0 || (counted && !problem.counts(resource)) {
            continue;
        }
        // Both products are exact, so the comparison is.
        let greater = |best: usize| {
            DoubleDouble::product(need, capacity[best])
                > DoubleDouble::product(row[best], capacity[resource])
        };
        if best.is_none_or(greater) {
            best = Some(resource);
        }
    }
    best
}
