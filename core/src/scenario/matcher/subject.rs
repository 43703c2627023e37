//! What matcher cases are played against.

use super::event::Placing;
use crate::attribute::Attribute;
use crate::error::Result;
use crate::matching::{Gang, NewOffer, Policy, Request, Workload};
use crate::resource::{QuantityLimits, Resources};

/// A task, with what it asks for.
#[derive(Debug, Clone, Copy)]
pub struct NewTask<'a> {
    /// Its key.
    pub key: u64,
    /// What it asks for.
    pub request: &'a Request,
    /// Its job, if it has one.
    pub job: Option<u64>,
    /// The greater the more important.
    pub priority: i32,
    /// The group whose limit it counts towards.
    pub group: Option<u64>,
    /// How long it runs, or when it ends, if that is known.
    pub time_ns: Option<u64>,
}

/// A matcher, seen through names. Every input may be refused with an [`Error`](crate::error::Error); the state is as
/// before then.
#[allow(clippy::missing_errors_doc, reason = "said above for all of them")]
pub trait MatcherSubject {
    /// An agent comes, as plain capacity.
    fn add_agent(
        &mut self,
        agent: &str,
        capacity: &Resources,
        attributes: &[Attribute],
    ) -> Result<()>;
    /// An agent has so many devices of a model.
    fn set_devices(&mut self, agent: &str, model: &str, count: u32) -> Result<()>;
    /// So much is expected to be asked for.
    fn set_workload(&mut self, workload: &Workload) -> Result<()>;
    /// An agent is gone, with its offers and tasks.
    fn remove_agent(&mut self, agent: &str) -> Result<()>;
    /// An offer comes.
    fn add_offer(&mut self, offer: NewOffer<'_>) -> Result<()>;
    /// An offer is gone.
    fn rescind_offer(&mut self, key: u64) -> Result<()>;
    /// A task runs that somebody else placed; `time_ns` is when it ends.
    fn add_running(&mut self, task: &NewTask<'_>, agent: &str) -> Result<()>;
    /// A task has ended.
    fn finish(&mut self, key: u64) -> Result<()>;
    /// So much work would be lost with a task.
    fn set_lost_work(&mut self, key: u64, work: u64) -> Result<()>;
    /// What a group may hold; `None` is anything.
    fn set_group_limit(&mut self, group: u64, limit: Option<&QuantityLimits>) -> Result<()>;
    /// A run; `time_ns` of a task is how long it runs.
    fn place(
        &mut self,
        tasks: &[NewTask<'_>],
        gangs: &[Gang],
        policy: Policy,
        now_ns: u64,
    ) -> Result<Placing>;
    /// The offers whose time has passed are taken away: which, ascending.
    fn expire(&mut self, now_ns: u64) -> Vec<u64>;
    /// The offers of which nothing was taken, ascending.
    fn unused(&self) -> Vec<u64>;
    /// Why tasks of a request were left out of the last run; `None` if it does not say.
    fn why(&self, request: &Request) -> Option<String>;
}
