//! Offers that wait for an answer, and what becomes of them when none comes.

use super::allocator::Oracle;
use apportion_core::resource::Resources;
use apportion_core::scenario::{Holder, Offer};
use apportion_core::timer::Instant;

/// An offer that nobody answered yet.
#[derive(Debug, Clone)]
pub(super) struct Waiting {
    pub(super) offer: Offer,
    pub(super) ends: Instant,
}

impl Oracle {
    /// Notes offers that are made now, if they end.
    pub(super) fn wait_for_answers(&mut self, offers: &[Offer]) {
        if let Some(timeout_ns) = self.config.offer_timeout_ns {
            let ends = self.now + timeout_ns;
            let waiting = offers.iter().map(|offer| Waiting { offer: offer.clone(), ends });
            self.waiting.extend(waiting);
        }
    }

    /// Something is done with `resources` of what is held: where that is not held anyway, the oldest offers count as
    /// answered.
    pub(super) fn answered(&mut self, holder: &Holder, resources: &Resources) {
        let mut plain = self.agents[&holder.agent].held(&holder.framework, &holder.role);
        for Waiting { offer, .. } in self.waiting.iter().filter(|it| it.offer.holder == *holder) {
            plain.subtract(&offer.resources);
        }
        self.waiting.retain(|Waiting { offer, .. }| {
            let keeps = offer.holder != *holder || plain.contains(resources);
            if !keeps {
                plain.add_all(&offer.resources);
            }
            keeps
        });
    }

    /// The same with resources beside those that tasks run on, as far as there is enough.
    pub(super) fn answered_beside(&mut self, holder: &Holder, resources: &Resources) {
        let key = (holder.framework.clone(), holder.role.clone());
        let agent = &self.agents[&holder.agent];
        let mut all = agent.allocated.get(&key).cloned().unwrap_or_default();
        all.add_all(resources);
        let mut beyond = all.clone();
        beyond.subtract(&agent.held(&holder.framework, &holder.role));
        all.subtract(&beyond);
        self.answered(holder, &all);
    }

    /// Takes back what ended by `until`.
    pub(super) fn rescind(&mut self, until: Instant) {
        while let Some(at) = self.waiting.iter().position(|it| it.ends <= until) {
            let Offer { holder, resources } = self.waiting.remove(at).offer;
            let Holder { framework, role, agent } = &holder;
            let known = self.agents.get_mut(agent).expect("its offers go with it");
            let mut held = known.held(framework, role);
            held.subtract(&resources);
            known.set_held(framework, role, held);
            self.discharge(framework, role, agent, &resources);
            self.turn_declined(framework, role);
            self.untrack_if_gone(framework, role);
            self.freed([agent.clone()]);
            self.rescinded.push(Offer { holder, resources });
        }
    }
}
