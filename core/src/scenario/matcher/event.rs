//! What happens to a matcher, one a line, and what comes of it.

use crate::attribute::Attribute;
use crate::matching::{Fitness, Gang, Policy, Request};
use crate::resource::{QuantityLimits, Resource, Resources};

/// How the matcher of a case is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatcherConfig {
    /// How agents are ranked: best fit by CPU.
    pub fitness: Fitness,
    /// How many jobs are stopped for one unit: 8.
    pub max_victims: u32,
}

impl Default for MatcherConfig {
    fn default() -> Self {
        MatcherConfig { fitness: Fitness::pack(["cpus"]), max_victims: 8 }
    }
}

/// A task as a line has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingTask {
    /// Its key.
    pub key: u64,
    /// The `want` that says what it asks for.
    pub want: String,
    /// Its job, if it has one.
    pub job: Option<u64>,
    /// The greater the more important, 0.
    pub priority: i32,
    /// The group whose limit it counts towards.
    pub group: Option<u64>,
    /// How long it runs, or when it ends, if that is known.
    pub time_ns: Option<u64>,
}

/// One line: an input of the matcher, a run, or a question. Its `Display` writes the language back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MatcherEvent {
    /// `capacity A RES [attrs=..]`
    AddAgent {
        /// Which.
        agent: String,
        /// What it has.
        capacity: Resources,
        /// Its attributes.
        attributes: Vec<Attribute>,
    },
    /// `devices A MODEL COUNT`
    Devices {
        /// Of which agent.
        agent: String,
        /// Of which model they are.
        model: String,
        /// How many.
        count: u32,
    },
    /// `workload SCALAR WEIGHT*NAME ..`
    Workload {
        /// The scalar that counts beside devices.
        scalar: String,
        /// How often each `want` is expected beside the others.
        typical: Vec<(u32, String)>,
    },
    /// `agent- A`
    RemoveAgent {
        /// Which.
        agent: String,
    },
    /// `offer K A ROLE RES [attrs=..] [expires=SECS]`
    AddOffer {
        /// Its number.
        key: u64,
        /// Of which agent.
        agent: String,
        /// To which role.
        role: String,
        /// What is offered.
        resources: Resources,
        /// The agent's attributes.
        attributes: Vec<Attribute>,
        /// Until when it is good, if that is known.
        expires_ns: Option<u64>,
    },
    /// `offer- K`
    RescindOffer {
        /// Its number.
        key: u64,
    },
    /// `want NAME ..`
    Want {
        /// What tasks call it.
        name: String,
        /// What they ask for.
        request: Request,
    },
    /// `task K NAME ..`: `time_ns` is how long it runs.
    Task(PendingTask),
    /// `gang J MIN..MAX ..`
    Gang(Gang),
    /// `place ..`
    Place(Policy),
    /// `running K A NAME ..`: `time_ns` is when it ends.
    Running {
        /// The task.
        task: PendingTask,
        /// On which agent.
        agent: String,
    },
    /// `finish K`
    Finish {
        /// Which task.
        key: u64,
    },
    /// `lost K WORK`
    LostWork {
        /// Which task.
        key: u64,
        /// What would be lost with it.
        work: u64,
    },
    /// `limit G RES`, `limit G none`
    Limit {
        /// Which group.
        group: u64,
        /// What it may hold; `None` is anything.
        limit: Option<QuantityLimits>,
    },
    /// `advance SECS`
    Advance {
        /// For how long.
        ns: u64,
    },
    /// `expire => K,K`: offers whose time has passed are taken away.
    Expire,
    /// `unused => K,K`
    Unused,
    /// `why NAME => TEXT`
    Why {
        /// Which `want`.
        want: String,
    },
}

/// A task that found its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedTask {
    /// Its key.
    pub key: u64,
    /// Where it goes.
    pub agent: String,
    /// The devices that it has a share of, ascending.
    pub devices: Vec<u32>,
    /// What it takes, in the order in which it takes it: of which offer, and what. `None` is plain capacity.
    pub pieces: Vec<(Option<u64>, Resource)>,
}

/// A task that was stopped to make room.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct StoppedTask {
    /// Its key.
    pub key: u64,
    /// Where it ran.
    pub agent: String,
    /// The key of the task it was stopped for; of a gang, of its first.
    pub by: u64,
}

/// What comes of a run. Tasks that are not placed are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Placing {
    /// By key.
    pub placed: Vec<PlacedTask>,
    /// In the order in which they were stopped.
    pub stopped: Vec<StoppedTask>,
    /// The task that has a reservation, and for when.
    pub reservation: Option<(u64, u64)>,
}

/// What a line must lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MatcherExpectation {
    /// Nothing to be seen.
    Done,
    /// It is refused.
    Error,
    /// What comes of a run.
    Placed(Placing),
    /// Numbers of offers, ascending.
    Offers(Vec<u64>),
    /// A sentence.
    Text(String),
}

/// One line of a matcher case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatcherStep {
    /// Its number in the file, from 1.
    pub line: usize,
    /// What happens.
    pub event: MatcherEvent,
    /// What it must lead to.
    pub expectation: MatcherExpectation,
}
