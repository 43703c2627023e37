//! Offers: sent, declined, rescinded.

use super::{SchedulerEndpoint, agreed};
use crate::allocator::Holding;
use crate::id::{AgentId, FrameworkId, OfferId};
use crate::resource::{Quantities, Resources};
use crate::wire::convert::resource::{list_from_wire, to_wire};
use crate::wire::convert::{self, agent};
use crate::wire::v1;
use crate::wire::v1::resource::AllocationInfo;
use crate::wire::v1::scheduler::{Event, call};
use std::collections::BTreeMap;

/// An offer that is not answered yet. What is in it is the allocator's to know.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    pub(super) id: OfferId,
    pub(super) framework: FrameworkId,
    pub(super) agent: AgentId,
    pub(super) role: String,
}

impl Offer {
    pub(super) fn holding(&self) -> Holding<'_> {
        Holding { framework: self.framework, role: &self.role, agent: self.agent }
    }
}

impl SchedulerEndpoint {
    /// Sends what the allocator just decided: one OFFERS for each framework.
    pub(super) fn send_offers(&mut self) {
        let SchedulerEndpoint { allocator, agents, frameworks, offers, ids, .. } = self;
        let batch = allocator.offers();
        let mut by_framework: BTreeMap<FrameworkId, Vec<v1::Offer>> = BTreeMap::new();
        for (row, &id) in batch.offers().iter().enumerate() {
            let (framework, agent) = (batch.frameworks()[row], batch.agents()[row]);
            let role = allocator.role_name(batch.roles()[row]).to_owned();
            let (Some(host), Some(client)) = (agents.get(&agent), frameworks.get_mut(&framework))
            else {
                debug_assert!(false, "an offer of or to nobody");
                continue;
            };
            let number = ids.next_offer();
            let resources = allocator.offer_resources(row);
            let resources = host.in_order(&resources).into_iter();
            by_framework.entry(framework).or_default().push(v1::Offer {
                id: ids.offer_text(number).into(),
                framework_id: client.id.clone(),
                agent_id: host.id.clone(),
                hostname: host.info.hostname.clone(),
                url: host.url.clone(),
                domain: host.info.domain.as_ref().map(agent::domain_to_wire),
                resources: resources
                    .map(|resource| to_wire(resource, client.format, Some(&role)))
                    .collect(),
                attributes: host.info.attributes.iter().map(agent::attribute_to_wire).collect(),
                executor_ids: Vec::new(),
                unavailability: None,
                allocation_info: Some(AllocationInfo {
                    role: Some(role.clone()),
                    ..Default::default()
                }),
                ..Default::default()
            });
            client.offers.insert(number);
            offers.insert(number, Offer { id, framework, agent, role });
        }
        for (framework, offers) in by_framework {
            self.send(framework, &Event::offers(offers));
        }
    }

    /// REQUEST: each request is a shape that the framework can use, on whatever agent. Malformed ones are dropped whole,
    /// without a word, as Mesos drops all.
    pub(super) fn request_resources(&mut self, framework: FrameworkId, requests: &[v1::Request]) {
        let limits = &self.config.allocator.limits;
        let shape = |request: &v1::Request| {
            list_from_wire(&request.resources, limits).map(|shape| Quantities::of(&shape))
        };
        if let Ok(shapes) = requests.iter().map(shape).collect::<Result<Vec<_>, _>>() {
            let _ = self.allocator.request_resources(framework, &shapes);
        }
    }

    /// DECLINE. Offers that are no longer valid, or another framework's, are passed over.
    pub(super) fn decline(&mut self, framework: FrameworkId, decline: &call::Decline) {
        let filters = convert::filters_from_wire(decline.filters.as_ref());
        for id in &decline.offer_ids {
            let number = self.ids.offer_number(&id.value);
            let Some(number) = number.filter(|number| self.is_offered(framework, *number)) else {
                continue;
            };
            if let Some(offer) = self.take_offer(number) {
                agreed(self.allocator.decline(offer.id, Some(filters), self.now));
            }
        }
    }

    /// Whether an offer is out to this framework.
    pub(super) fn is_offered(&self, framework: FrameworkId, number: u64) -> bool {
        self.offers.get(&number).is_some_and(|offer| offer.framework == framework)
    }

    /// Forgets an offer here. The allocator is still to be told.
    pub(super) fn take_offer(&mut self, number: u64) -> Option<Offer> {
        let offer = self.offers.remove(&number)?;
        if let Some(state) = self.frameworks.get_mut(&offer.framework) {
            state.offers.remove(&number);
        }
        Some(offer)
    }

    /// Returns all of a framework's offers without a word to it, and without filters.
    pub(super) fn discard_offers(&mut self, framework: FrameworkId) {
        let state = self.frameworks.get_mut(&framework);
        for number in state.map(|state| core::mem::take(&mut state.offers)).unwrap_or_default() {
            self.return_offer(number);
        }
    }

    /// Returns an offer without a filter.
    pub(super) fn return_offer(&mut self, number: u64) {
        if let Some(offer) = self.take_offer(number) {
            agreed(self.allocator.decline(offer.id, None, self.now));
        }
    }

    /// Tells of the offers that the allocator just took back, for want of an answer. Linear in the outstanding offers, if
    /// there are any.
    pub(super) fn send_rescinds(&mut self) {
        let rescinded = self.allocator.rescinded().offers();
        if rescinded.is_empty() {
            return;
        }
        let numbers: BTreeMap<OfferId, u64> =
            self.offers.iter().map(|(number, offer)| (offer.id, *number)).collect();
        let numbers: Vec<u64> =
            rescinded.iter().filter_map(|id| numbers.get(id).copied()).collect();
        for number in numbers {
            if let Some(Offer { framework, .. }) = self.take_offer(number) {
                self.send(framework, &Event::rescind(self.ids.offer_text(number).into()));
            }
        }
    }

    /// Takes offers back, with a RESCIND each. Linear in the outstanding offers.
    pub(super) fn rescind_offers(&mut self, which: impl Fn(&Offer) -> bool) {
        let numbers: Vec<u64> = self
            .offers
            .iter()
            .filter(|(_, offer)| which(offer))
            .map(|(number, _)| *number)
            .collect();
        for number in numbers {
            if let Some(Offer { framework, .. }) = self.offers.get(&number) {
                let framework = *framework;
                let id = self.ids.offer_text(number).into();
                self.return_offer(number);
                self.send(framework, &Event::rescind(id));
            }
        }
    }

    /// What is in an offer.
    pub(super) fn offered(&self, offer: &Offer) -> Resources {
        self.allocator.outstanding_resources(offer.id).unwrap_or_default()
    }
}
