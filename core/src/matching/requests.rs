//! Requests come and go.

use super::classes::{Books, New};
use super::constraint::Key;
use super::keys::Seen;
use super::matcher::Matcher;
use super::request::{Request, RequestId, SetDemand};
use crate::error::Result;

impl Matcher {
    /// The number of a request, a new one if no equal one is known. O(request), and O(agents) for the first one with its
    /// role and constraints, or its fitness.
    ///
    /// # Errors
    /// As [`Request::validate`]; [`Error::Invalid`](crate::error::Error::Invalid) for a regular expression that is none, or too complex;
    /// [`Error::LimitReached`](crate::error::Error::LimitReached) above [`Limits::tasks`](crate::limits::Limits::tasks) requests, 64 fitnesses, or 64 keys of
    /// constraints on tasks.
    pub fn add_request(&mut self, request: &Request) -> Result<RequestId> {
        if let Some(id) = self.classes.find(request) {
            return Ok(id);
        }
        request.validate(&self.limits)?;
        let known = self.items.len();
        let added = self.compile(request);
        if added.is_err() {
            self.forget_items(known);
        }
        let (id, new) = added?;
        for number in new.selectors {
            self.fill_selector(number);
        }
        for number in new.keys {
            self.fill_key(number);
        }
        Ok(id)
    }

    fn compile(&mut self, request: &Request) -> Result<(RequestId, New)> {
        let mut set_numbers = Vec::new();
        for (_, demand) in &request.sets {
            if let SetDemand::Items(items) = demand {
                set_numbers.push(self.item_numbers(items)?);
            }
        }
        let books = Books {
            columns: &mut self.columns,
            scorers: &mut self.scorers,
            selectors: &mut self.selectors,
            keys: &mut self.keys,
            roles: &mut self.roles,
            limits: &self.limits,
        };
        self.classes.add(request, set_numbers, books)
    }

    /// Forgets a request of which no more tasks will come. Those that run do so on.
    ///
    /// # Errors
    /// [`Error::Stale`](crate::error::Error::Stale) or [`Error::NotFound`](crate::error::Error::NotFound) for an id that names no request.
    pub fn remove_request(&mut self, id: RequestId) -> Result<()> {
        self.classes.remove(id, &mut self.scorers, &mut self.selectors, &mut self.keys)?;
        self.rated.forget(id);
        Ok(())
    }

    fn fill_selector(&mut self, number: u32) {
        let selector = self.selectors.at_mut(number);
        for (place, row) in (0u32..).zip(&self.rows) {
            let Some(row) = row else { continue };
            let Some(agent) = self.agents.find(row.agent) else { continue };
            if selector.admits(row, &agent.name, &agent.attributes) {
                selector.members.insert(place);
            }
        }
    }

    /// The number of a key, with all agents and jobs in it. The caller releases it.
    pub(super) fn hold_key(&mut self, key: &Key) -> u32 {
        let (number, is_new) = self.keys.hold(key);
        if is_new {
            self.fill_key(number);
        }
        number
    }

    fn fill_key(&mut self, number: u32) {
        for (id, agent) in self.agents.iter() {
            let (attributes, places) = (&agent.attributes[..], &agent.places[..]);
            self.keys.admit_to(number, Seen { agent: id.index(), attributes, places });
        }
        self.jobs.clear_key(number);
        for (_, running) in self.tasks.slots.iter() {
            if let Some(job) = running.task.job {
                self.jobs.add_to_key(job, running.agent.index(), number, &self.keys);
            }
        }
    }
}
