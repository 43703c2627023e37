//! The time-out of offers: those not answered in time come back, and their frameworks are to be told.

use super::Allocator;
use super::batch::OfferBatch;
use super::offers::Offers;
use crate::id::OfferId;
use crate::resource::Resources;
use crate::timer::Instant;
use std::collections::VecDeque;

/// So many answered offers stay in the queue before it is looked through.
const SLACK: usize = 1024;

/// When offers end, in the order they were made: one time-out holds for all, so the first made is the first to end.
#[derive(Debug, Clone, Default)]
pub(crate) struct OfferEnds {
    queue: VecDeque<(Instant, OfferId)>,
}

impl OfferEnds {
    /// Adds an offer, which ends no earlier than those before it.
    pub(crate) fn push(&mut self, end: Instant, offer: OfferId) {
        self.queue.push_back((end, offer));
    }

    /// When the first ends.
    pub(crate) fn next_due(&self) -> Option<Instant> {
        self.queue.front().map(|(end, _)| *end)
    }

    /// When the offers end that are not answered, in the order they were made.
    pub(crate) fn live(&self, offers: &Offers) -> Vec<(Instant, OfferId)> {
        let live = self.queue.iter().filter(|(_, offer)| offers.place(*offer).is_ok());
        live.copied().collect()
    }

    fn pop_due(&mut self, now: Instant) -> Option<OfferId> {
        self.queue.front().filter(|(end, _)| *end <= now)?;
        self.queue.pop_front().map(|(_, offer)| offer)
    }

    /// Forgets answered offers: at once at the front, elsewhere when they pile up.
    pub(crate) fn prune(&mut self, offers: &Offers) {
        let is_live = |offer: OfferId| offers.place(offer).is_ok();
        while self.queue.front().is_some_and(|(_, offer)| !is_live(*offer)) {
            self.queue.pop_front();
        }
        if self.queue.len() > 2 * offers.len() + SLACK {
            self.queue.retain(|(_, offer)| is_live(*offer));
        }
    }
}

impl Allocator {
    /// Notes when an offer that is made now ends, if offers do.
    pub(super) fn limit_time_of(&mut self, place: u32) {
        if let Some(timeout_ns) = self.config.offer_timeout_ns {
            let end = self.now.saturating_add(timeout_ns);
            self.offer_ends.push(end, self.offers.id(place));
        }
    }

    /// Takes back the offers that ended by `until`, without filters.
    pub(super) fn rescind_unanswered(&mut self, until: Instant) {
        while let Some(offer) = self.offer_ends.pop_due(until) {
            let Ok(place) = self.offers.place(offer) else { continue };
            let record = self.offers.at(place);
            let (framework, agent, role) = (record.framework, record.agent, record.role);
            if let (Some(framework), Some(agent)) =
                (self.frameworks.id_at(framework), self.agents.id_at(agent))
            {
                self.rescinded.push_ended(offer, framework, agent, record);
            }
            self.return_offer(place);
            if let Some(role) = role {
                self.note_declined(framework, role);
                self.untrack_if_idle(framework, role);
            }
            self.freed(agent);
        }
    }

    /// The offers that the last [`Allocator::handle_timeout`] took back because they were not answered within
    /// [`Config::offer_timeout_ns`](super::Config::offer_timeout_ns), in the order they were made: their frameworks are
    /// to be told. Their ids are stale; what was in them is free, or offered anew in [`Allocator::offers`].
    ///
    /// ```
    /// # use apportion_core::{agent::AgentSpec, framework::FrameworkSpec};
    /// # use apportion_core::allocator::{Allocator, Config};
    /// # use apportion_core::offer::SECOND_NS;
    /// let config = Config { offer_timeout_ns: Some(10 * SECOND_NS), ..Config::default() };
    /// let mut allocator = Allocator::new(config)?;
    /// allocator.add_agent(&AgentSpec::new("agent1", "cpus:4;mem:4096".parse()?))?;
    /// allocator.add_framework(&FrameworkSpec::new("spark", ["analytics"]))?;
    /// allocator.handle_timeout(0)?;
    /// let offer = allocator.offers().offers()[0];
    /// allocator.handle_timeout(10 * SECOND_NS)?;
    /// assert_eq!(allocator.rescinded().offers(), [offer]);
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub const fn rescinded(&self) -> OfferBatch<'_> {
        self.rescinded.read(&self.offers)
    }

    /// The resources of row `index` of [`Allocator::rescinded`], as objects. Allocates.
    ///
    /// # Panics
    /// If there is no such row.
    pub fn rescinded_resources(&self, index: usize) -> Resources {
        self.rescinded().resources(&self.catalog, index)
    }
}
