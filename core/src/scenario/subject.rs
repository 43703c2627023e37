//! What scenarios are played against.

use super::config::Config;
use super::event::{Holder, InverseOffer, Offer};
use super::matcher::{MatcherConfig, MatcherSubject};
use crate::agent::{AgentCapabilities, AgentInfo, AgentSpec, Unavailability, Used};
use crate::error::{Entity, Error, Result};
use crate::framework::{FrameworkInfo, FrameworkSpec};
use crate::offer::{Filters, InverseOfferStatus};
use crate::quota::Quota;
use crate::resource::{Conversion, Quantities, Resources};
use crate::timer::Instant;

/// Makes what a case is played against.
pub trait Subjects {
    /// An allocator set up for a case, at time 0.
    ///
    /// # Errors
    /// Whatever makes the options impossible.
    fn allocator(&mut self, config: &Config) -> Result<Box<dyn Subject>>;

    /// A sorter set up for a case.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is none to play against: the default.
    fn sorter(&mut self, _config: &Config) -> Result<Box<dyn SorterSubject>> {
        Err(Error::NotFound { entity: Entity::Scenario })
    }

    /// A matcher set up for a case, at time 0.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is none to play against: the default; or whatever makes the options impossible.
    fn matcher(&mut self, _config: &MatcherConfig) -> Result<Box<dyn MatcherSubject>> {
        Err(Error::NotFound { entity: Entity::Scenario })
    }
}

/// An allocator, seen through ids that are texts.
///
/// Every input may be refused with an [`Error`]; the state is as before then. Inputs that request a cycle do not run it:
/// [`Subject::poll_timeout`] answers that something is due at once, and [`Subject::handle_timeout`] runs it. Times never go
/// back.
#[allow(clippy::missing_errors_doc, reason = "said above for all of them")]
pub trait Subject {
    /// So many agents are expected to come back, and these quotas hold.
    fn recover(&mut self, agents: u32, quotas: &[(String, Quota)], now: Instant) -> Result<()>;
    /// A framework subscribes. `used` repeats what known agents were added with for it.
    fn add_framework(&mut self, spec: &FrameworkSpec) -> Result<()>;
    /// A framework is gone for good, and what it held is free.
    fn remove_framework(&mut self, framework: &str) -> Result<()>;
    /// A framework is connected again.
    fn activate_framework(&mut self, framework: &str) -> Result<()>;
    /// A framework is disconnected; it keeps what it holds.
    fn deactivate_framework(&mut self, framework: &str) -> Result<()>;
    /// A framework subscribes anew.
    fn update_framework(&mut self, framework: &str, info: &FrameworkInfo) -> Result<()>;
    /// An agent comes.
    fn add_agent(&mut self, spec: &AgentSpec) -> Result<()>;
    /// An agent is gone for good, with everything on it.
    fn remove_agent(&mut self, agent: &str) -> Result<()>;
    /// What is `Some` of an agent is replaced.
    fn update_agent(
        &mut self,
        agent: &str,
        info: Option<&AgentInfo>,
        capabilities: Option<AgentCapabilities>,
        total: Option<&Resources>,
    ) -> Result<()>;
    /// An agent gets more, some of it in use already.
    fn add_resource_provider(
        &mut self,
        agent: &str,
        total: &Resources,
        used: &[Used],
    ) -> Result<()>;
    /// An agent is offered again.
    fn activate_agent(&mut self, agent: &str) -> Result<()>;
    /// An agent is not offered any more.
    fn deactivate_agent(&mut self, agent: &str) -> Result<()>;
    /// Only agents with these host names are offered; `None` is all.
    fn update_whitelist(&mut self, hosts: Option<&[String]>) -> Result<()>;
    /// What a framework holds becomes something else.
    fn update_allocation(&mut self, holder: &Holder, conversions: &[Conversion]) -> Result<()>;
    /// What is free on an agent becomes something else.
    fn update_available(&mut self, agent: &str, conversions: &[Conversion]) -> Result<()>;
    /// An agent will be, or will not be, taken away for maintenance.
    fn update_unavailability(&mut self, agent: &str, window: Option<Unavailability>) -> Result<()>;
    /// A framework answers an inverse offer.
    fn update_inverse_offer(
        &mut self,
        agent: &str,
        framework: &str,
        status: Option<InverseOfferStatus>,
        filters: Option<Filters>,
        now: Instant,
    ) -> Result<()>;
    /// Tasks were launched on what was offered.
    fn transition_offered_to_allocated(
        &mut self,
        holder: &Holder,
        resources: &Resources,
    ) -> Result<()>;
    /// A framework gives back what it was offered, or (`allocated`) what its tasks ran on.
    fn recover_resources(
        &mut self,
        holder: &Holder,
        resources: &Resources,
        filters: Option<Filters>,
        allocated: bool,
        now: Instant,
    ) -> Result<()>;
    /// A framework wants no offers under these roles; none is all.
    fn suppress(&mut self, framework: &str, roles: &[String]) -> Result<()>;
    /// A framework wants offers under these roles, whatever it refused before; none is all.
    fn revive(&mut self, framework: &str, roles: &[String]) -> Result<()>;
    /// A framework says the shapes it can use; none is any.
    fn request(&mut self, framework: &str, requests: &[Quantities]) -> Result<()>;
    /// A role's quota is replaced.
    fn update_quota(&mut self, role: &str, quota: &Quota) -> Result<()>;
    /// A role's weight is replaced.
    fn update_weight(&mut self, role: &str, weight: f64) -> Result<()>;
    /// No cycles until [`Subject::resume`]; requests are dropped.
    fn pause(&mut self) -> Result<()>;
    /// Cycles again.
    fn resume(&mut self) -> Result<()>;

    /// When something is due: a requested cycle (at once: 0), a batch, the end of a filter.
    fn poll_timeout(&self) -> Option<Instant>;
    /// Does what is due at `now` or before.
    fn handle_timeout(&mut self, now: Instant);
    /// Runs a cycle over all agents, whatever is due.
    fn cycle(&mut self, now: Instant) -> Result<()> {
        let _ = now;
        Err(Error::Conflict {
            entity: Entity::Time,
            reason: "this subject runs cycles when they are due only",
        })
    }
    /// The offers made since the last call.
    fn take_offers(&mut self) -> Vec<Offer>;
    /// The inverse offers made since the last call.
    fn take_inverse_offers(&mut self) -> Vec<InverseOffer>;

    /// The offers taken back, for want of an answer, since the last call: none where they wait for ever.
    fn take_rescinded(&mut self) -> Vec<Offer> {
        Vec::new()
    }

    /// The weighted dominant share of a role that has frameworks.
    fn share(&self, role: &str) -> Option<f64>;
    /// How many refusals are in force under a role.
    fn filters(&self, role: &str) -> usize;
    /// Checks the whole state for consistency, slowly; the player calls it after every event.
    ///
    /// # Panics
    /// If anything is inconsistent: that is a bug.
    fn validate(&self) {}
}

/// A sorter of clients, as a tree of paths.
#[allow(clippy::missing_errors_doc, reason = "all refuse unknown clients and agents")]
pub trait SorterSubject {
    /// Adds an agent, or replaces its total.
    fn total(&mut self, agent: &str, total: &Resources) -> Result<()>;
    /// Adds a client, inactive.
    fn add(&mut self, client: &str) -> Result<()>;
    /// A client is in the order again.
    fn activate(&mut self, client: &str) -> Result<()>;
    /// A client is not in the order any more, but still counts.
    fn deactivate(&mut self, client: &str) -> Result<()>;
    /// A client can take nothing of what is to be had now, or something again.
    fn block(&mut self, client: &str, blocked: bool) -> Result<()>;
    /// A client is gone, with what it held.
    fn remove(&mut self, client: &str) -> Result<()>;
    /// A client got something.
    fn allocated(&mut self, client: &str, agent: &str, resources: &Resources) -> Result<()>;
    /// A client gave something back.
    fn unallocated(&mut self, client: &str, agent: &str, resources: &Resources) -> Result<()>;
    /// What a client holds became something else.
    fn update(&mut self, client: &str, agent: &str, old: &Resources, new: &Resources)
    -> Result<()>;
    /// The weight of a path.
    fn weight(&mut self, path: &str, weight: f64) -> Result<()>;
    /// The active clients, first the one to be served first.
    fn sort(&mut self) -> Vec<String>;
    /// How many clients there are.
    fn count(&self) -> usize;
    /// Whether there is such a client.
    fn has(&self, client: &str) -> bool;
    /// What a client holds, or all of them.
    fn quantities(&self, client: Option<&str>) -> Quantities;
}
