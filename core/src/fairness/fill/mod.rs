//! Progressive filling: the DRF shares of a set of users, from capacity and demands alone, without any cluster state.
//!
//! A user runs tasks that all need the same vector of resources. Its *dominant share* is the greatest fraction it
//! holds of any resource, its *level* the dominant share divided by its weight. All levels rise together from zero. A
//! user stops when it has all the tasks it asked for, or when a resource that it needs is exhausted; the others go on.
//! (Ghodsi, Zaharia, Hindman, Konwinski, Shenker, Stoica: "Dominant Resource Fairness: Fair Allocation of Multiple
//! Resource Types", NSDI 2011; users that need none of some resource as in Parkes, Dolev, Shah: "Beyond Dominant
//! Resource Fairness", EC 2012.)
//!
//! Two modes, one [`Problem`]:
//!
//! | | amounts | weights | tasks | solver | once |
//! |---|---|---|---|---|---|
//! | divisible | `f64`, any unit | `f64` | `f64` | [`Divisible`] | [`divisible`] |
//! | whole tasks | `i64`, any unit (thousandths, say) | `u64`, a ratio | `u64` | [`WholeTasks`] | [`whole_tasks`] |
//!
//! The paper's example: 9 CPUs and 18 GB; a task of A takes 1 CPU and 4 GB, a task of B 3 CPUs and 1 GB.
//!
//! ```
//! use apportion_core::fairness::fill::{self, Problem, Stop};
//!
//! let demands = [1, 4, /* A */ 3, 1 /* B */];
//! let filled = fill::whole_tasks(&Problem::new(&[9, 18], &demands))?;
//! assert_eq!(filled.tasks, [3, 2]);
//! assert_eq!(filled.dominant_shares, [2.0 / 3.0, 2.0 / 3.0]);
//! assert_eq!(filled.free, [0, 4]);
//! assert_eq!(filled.stops, [Stop::Exhausted(0), Stop::Exhausted(0)]);
//! assert_eq!(filled.picks, [0, 1, 0, 1, 0]); // A, B, A, B, A
//!
//! // The same, divisible, with A worth twice as much as B.
//! let demands = [1.0, 4.0, 3.0, 1.0];
//! let filled = fill::divisible(&Problem::new(&[9.0, 18.0], &demands).weights(&[2.0, 1.0]))?;
//! assert_eq!(filled.tasks, [54.0 / 13.0, 18.0 / 13.0]);
//! # Ok::<(), apportion_core::error::Error>(())
//! ```
//!
//! # Rules for the corner cases
//! * Weights are above zero. Only their ratio matters.
//! * A user that needs a resource of which there is none gets nothing; its dominant share is 0.
//! * A user whose task needs nothing gets all the tasks it asked for, at once; to ask for unlimited ones is an error.
//! * An *excluded* resource does not count towards shares; it still runs out. A user that needs excluded resources
//!   only has the share 0 for ever, so it is served before all others: among such users, levels are those that they
//!   would have if the excluded resources counted. (The limit of an excluded resource counting a little, as that
//!   little goes to nothing.)
//! * Levels that tie (whole tasks only): the user that comes first in the problem is first. To break ties in another
//!   way, put the users in another order.
//! * No users is a problem like any other. No resources is an error.
//!
//! # Users with tasks of different sizes
//! A role's queue mostly holds tasks of many sizes. Its demand is then one *bundle*: the sum of all tasks it has queued
//! or running, asked for at most once. The answer is the fraction of its backlog that is its due, in the proportions of
//! the backlog. An empty backlog is a bundle of nothing: no error, and the share 0.
//!
//! ```
//! use apportion_core::fairness::fill::{Divisible, Problem, Stop};
//!
//! let backlogs: [&[[f64; 2]]; 3] = [
//!     &[[4.0, 1.0], [2.0, 2.0], [6.0, 9.0]], // queued and running: 12 CPUs, 12 GB
//!     &[[1.0, 0.5]],
//!     &[],
//! ];
//! let mut bundles = Vec::new();
//! for tasks in backlogs {
//!     for resource in 0..2 {
//!         bundles.push(tasks.iter().map(|task| task[resource]).sum());
//!     }
//! }
//! let mut filling = Divisible::new(); // kept, and used again at every arrival and finish
//! let filled = filling.solve(&Problem::new(&[9.0, 18.0], &bundles).at_most(&[1.0; 3]))?;
//! assert_eq!(filled.tasks, [8.0 / 12.0, 1.0, 1.0]);
//! assert_eq!(filled.dominant_shares, [8.0 / 9.0, 1.0 / 9.0, 0.0]);
//! assert_eq!(filled.stops, [Stop::Exhausted(0), Stop::Satisfied, Stop::Satisfied]);
//! # Ok::<(), apportion_core::error::Error>(())
//! ```
//!
//! # A tree of roles
//! With [`Problem::roles`] users share level by level: *hierarchical* DRF (Bhattacharya, Culler, Friedman, Ghodsi, Shenker,
//! Stoica: "Hierarchical Scheduling for Diverse Datacenter Workloads", SoCC 2013). The level of a role is the greatest
//! part of a resource that its users hold together, divided by its weight; in whole tasks, what a role's children hold
//! is scaled down before to the level of the least of them that is not *blocked*, that is, has a user below that can
//! still be given something. A role goes on while any of its users does, so that one who waits for what has run out holds
//! nobody back. [`Roles`] has the paper's example.
//!
//! * Resources cannot be excluded then.
//! * Children of one role that tie: the one with the earlier user at it or below is first.
//! * Where what a role's users can still take is not what it holds most of, it takes without rising, before those beside
//!   it, until its level rises again. Several such siblings (divisible mode) are given alike, by their weights.
//!
//! # What holds
//! In divisible mode, with nothing excluded: nobody gets less than its weighted part of every resource would give it;
//! nobody would rather hold another's resources (scaled to its weight); nobody can be given more; nobody gains by
//! misstating its needs. If all users need something of every resource, nobody loses when a user leaves; with zeroes
//! among the demands that is not so, for DRF as such. Tests check each on random instances, in exact arithmetic.
//!
//! In whole tasks nobody can be given one more, and nobody stands lower than its divisible share by more than the
//! largest task's (weights alike, all users needing something of everything). Some may stand higher by more than that:
//! what is left when one user's task no longer fits may be many tasks of another's.

mod divisible;
mod divisible_tree;
mod double_double;
mod problem;
mod roles;
mod whole;
mod whole_tree;

pub use divisible::{Divisible, divisible};
pub use problem::{Amount, LARGEST, Problem, SMALLEST};
pub use roles::Roles;
pub use whole::{WholeTasks, whole_tasks};

/// Why a user got no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    /// It has all the tasks it asked for.
    Satisfied,
    /// Its next task (in divisible mode: any more of one) does not fit into what is left of this resource. Where
    /// several run out together, one of them.
    Exhausted(u32),
}

/// The answer to a [`Problem`]. One entry a user in the columns `tasks`, `dominant_shares` and `stops`, in the problem's
/// order; one entry a resource in `free`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Filled<A: Amount> {
    /// How many tasks each user gets.
    pub tasks: Vec<A::Tasks>,
    /// The greatest fraction that each user holds of any resource that counts, from 0 to 1. Not divided by the weight.
    pub dominant_shares: Vec<f64>,
    /// Why each user got no more.
    pub stops: Vec<Stop>,
    /// What is left of each resource.
    pub free: Vec<A>,
    /// Whole tasks: the user that got a task, task by task, but for tasks that need nothing. Divisible: empty, as all
    /// are served at once.
    pub picks: Vec<u32>,
    /// How often a decision was taken: at most users + resources in divisible mode, at most tasks + users with whole
    /// tasks.
    pub rounds: usize,
}

impl<A: Amount> Default for Filled<A> {
    fn default() -> Self {
        Filled {
            tasks: Vec::new(),
            dominant_shares: Vec::new(),
            stops: Vec::new(),
            free: Vec::new(),
            picks: Vec::new(),
            rounds: 0,
        }
    }
}

impl<A: Amount> Filled<A> {
    /// Nobody has anything, and nobody has been stopped by anything yet.
    fn reset(&mut self, capacity: &[A], users: usize) {
        self.tasks.clear();
        self.tasks.resize(users, A::Tasks::default());
        self.dominant_shares.clear();
        self.dominant_shares.resize(users, 0.0);
        self.stops.clear();
        self.stops.resize(users, Stop::Satisfied);
        self.free.clear();
        self.free.extend_from_slice(capacity);
        self.picks.clear();
        self.rounds = 0;
    }
}
