//! Reading an endpoint.

use super::{Config, Leadership, SchedulerEndpoint};
use crate::allocator::Allocator;
use crate::error::{Entity, Error, Result};
use crate::timer::Instant;
use crate::wire::v1::TaskState;

impl SchedulerEndpoint {
    /// The allocator: shares, totals, metrics.
    pub const fn allocator(&self) -> &Allocator {
        &self.allocator
    }

    /// Lets the allocator keep a journal of its inputs ([`Allocator::start_journal`]).
    pub fn start_journal(&mut self) {
        self.allocator.start_journal();
    }

    /// How the endpoint was set up.
    pub const fn config(&self) -> &Config {
        &self.config
    }

    /// Whether this master leads.
    pub const fn leadership(&self) -> &Leadership {
        &self.leadership
    }

    /// The master's id: a UUID drawn from the seed.
    pub fn master_id(&self) -> &str {
        self.ids.master()
    }

    /// The latest instant the endpoint was told of.
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// Whether nothing is owed by any framework: no offer is unanswered, no update that a connected framework was sent
    /// is unacknowledged, and nothing is left to poll. Linear in the frameworks.
    ///
    /// A simulation moves its clock on only then, so that the same seed gives the same run.
    pub fn is_quiescent(&self) -> bool {
        let acknowledged = self
            .frameworks
            .values()
            .all(|state| state.stream.is_none() || state.unacknowledged == 0);
        acknowledged
            && self.offers.is_empty()
            && self.outputs.is_empty()
            && self.commands.is_empty()
    }

    /// How many frameworks there are, connected or not.
    pub fn framework_count(&self) -> usize {
        self.frameworks.len()
    }

    /// How many frameworks have a stream.
    pub fn connected_frameworks(&self) -> usize {
        self.connections.len()
    }

    /// How many tasks were launched and are not over, or their end is not acknowledged.
    pub const fn task_count(&self) -> usize {
        self.tasks as usize
    }

    /// How many offers were made so far.
    pub const fn offers_made(&self) -> u64 {
        self.ids.offers_given()
    }

    /// How many offers are not answered.
    pub fn outstanding_offers(&self) -> usize {
        self.offers.len()
    }

    /// The state of a task as its agent last reported it.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a framework or task that is not known: one whose end was acknowledged is forgotten.
    pub fn task_state(&self, framework_id: &str, task_id: &str) -> Result<TaskState> {
        let framework = self.allocator.framework(framework_id)?;
        let state = self.frameworks.get(&framework);
        let task = state.and_then(|state| state.tasks.get(task_id));
        task.map(|task| task.state).ok_or(Error::NotFound { entity: Entity::Task })
    }

    /// Recomputes every count from what it counts, and compares the books here with the allocator's. For tests and
    /// simulations: linear in everything.
    ///
    /// # Errors
    /// What does not agree, in words. It is a bug if there is anything.
    pub fn validate(&self) -> core::result::Result<(), String> {
        self.allocator.validate()?;
        let tasks: usize = self.frameworks.values().map(|state| state.tasks.len()).sum();
        if tasks != self.tasks as usize {
            return Err(format!("{} tasks counted, there are {tasks}", self.tasks));
        }
        if self.offers.len() != self.allocator.outstanding_offers() {
            let theirs = self.allocator.outstanding_offers();
            return Err(format!("{} offers here, {theirs} in the allocator", self.offers.len()));
        }
        for (number, offer) in &self.offers {
            let state = self.frameworks.get(&offer.framework);
            if !state.is_some_and(|state| state.offers.contains(number) && state.stream.is_some()) {
                return Err(format!("offer {number} is out to nobody"));
            }
            if self.allocator.outstanding_resources(offer.id).is_err() {
                return Err(format!("offer {number} is none of the allocator's"));
            }
        }
        for (framework, state) in &self.frameworks {
            let name = &state.id.value;
            if self.allocator.framework(name) != Ok(*framework) {
                return Err(format!("framework {name} is none of the allocator's"));
            }
            if state.offers.iter().any(|number| !self.offers.contains_key(number)) {
                return Err(format!("framework {name} has an offer that is not out"));
            }
            let waiting = state.tasks.values().filter(|task| !task.updates.is_empty()).count();
            if waiting != state.unacknowledged as usize {
                return Err(format!("framework {name}: {waiting} tasks wait for it"));
            }
            for (task_id, task) in &state.tasks {
                if !self.agents.contains_key(&task.agent) {
                    return Err(format!("task {task_id} runs nowhere"));
                }
                if task.state.is_terminal() != task.resources.is_empty() {
                    return Err(format!("task {task_id}: over, or holding something"));
                }
                if task.state.is_terminal() && task.updates.is_empty() {
                    return Err(format!("task {task_id}: acknowledged, and not forgotten"));
                }
            }
            let stream = state.stream.as_ref();
            let theirs = stream.and_then(|stream| self.connections.get(&stream.connection));
            if theirs != stream.map(|_| framework) {
                return Err(format!("framework {name}: its stream is another's"));
            }
        }
        Ok(())
    }
}
