//! What the offers of an event say of their agents, each agent looked at once.

use super::{OfferRows, Refusal, WITHIN_CHECKED};
use crate::agent::Domain;
use crate::attribute::Attribute;
use crate::error::Result;
use crate::limits::{self, Limit, Limits};
use crate::wire::convert::agent::{attribute_from_wire, domain_from_wire};
use crate::wire::view::{OfferView, Parts};
use crate::wire::{WireMessage, decode, v1};

/// What the offers of an agent say of it.
#[derive(Debug, Clone)]
pub struct RowAgent {
    id: String,
    hostname: String,
    attributes: Vec<Attribute>,
    domain: Option<Domain>,
    /// As they came.
    attribute_bytes: Box<[u8]>,
    domain_bytes: Option<Box<[u8]>>,
    /// The event it was last seen in.
    fill: u64,
    /// The kinds of its last offer, in their order.
    pub(super) kinds: Vec<u32>,
}

impl RowAgent {
    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its host.
    pub fn hostname(&self) -> &str {
        &self.hostname
    }

    /// Its attributes.
    pub fn attributes(&self) -> &[Attribute] {
        &self.attributes
    }

    /// Where it stands, if that is known.
    pub const fn domain(&self) -> Option<&Domain> {
        self.domain.as_ref()
    }

    fn says(&self, offer: &OfferView<'_>) -> bool {
        self.hostname.as_bytes() == offer.hostname
            && *self.attribute_bytes == *offer.attributes
            && self.domain_bytes.as_deref() == offer.domain
    }
}

impl OfferRows {
    /// The agent of an offer. Mostly the one behind that of the offer before.
    pub(super) fn agent_number(
        &mut self,
        offer: &OfferView<'_>,
    ) -> core::result::Result<u32, Refusal> {
        let id = offer.agent_id();
        let id = id.value().as_bytes();
        let next = self.agents.last + 1;
        let is_next = self.agents.things.get(next).is_some_and(|agent| agent.id.as_bytes() == id);
        if is_next && self.says(next as u32, offer) {
            return Ok(self.seen(next as u32));
        }
        let first = self.agents.number(id);
        if let Some(number) = first.filter(|number| self.says(*number, offer)) {
            return Ok(self.seen(number));
        }
        if first.is_some() && !self.variants.is_empty() {
            self.key_of_all(offer);
            if let Some(number) = self.variants.get(&*self.key).copied() {
                return Ok(self.seen(number));
            }
        }
        // Another row of this event may say it otherwise.
        let stale = |number: &u32| self.agents.things[*number as usize].fill != self.fill;
        if let Some(number) = first.filter(stale) {
            self.agents.things[number as usize] = read_agent(offer, self.fill, &self.limits)?;
            return Ok(self.seen(number));
        }
        let count = self.agents.things.len() + 1;
        limits::check(Limit::Agents, count, self.limits.agents).map_err(|cause| Refusal {
            field: "agent_id",
            index: None,
            cause,
        })?;
        let agent = read_agent(offer, self.fill, &self.limits)?;
        if first.is_none() {
            let number = self.agents.add(id, agent);
            return Ok(self.seen(number));
        }
        let number = self.agents.things.len() as u32;
        self.agents.things.push(agent);
        self.key_of_all(offer);
        self.variants.insert(self.key.as_slice().into(), number);
        Ok(self.seen(number))
    }

    fn says(&self, number: u32, offer: &OfferView<'_>) -> bool {
        self.agents.things.get(number as usize).is_some_and(|agent| agent.says(offer))
    }

    fn seen(&mut self, number: u32) -> u32 {
        self.agents.last = number as usize;
        self.agents.things[number as usize].fill = self.fill;
        number
    }

    /// All that an offer says of its agent, as a key.
    fn key_of_all(&mut self, offer: &OfferView<'_>) {
        self.key.clear();
        let (id, domain) = (offer.agent_id(), offer.domain.unwrap_or_default());
        for part in [id.value().as_bytes(), offer.hostname, offer.attributes, domain] {
            self.key.extend_from_slice(&(part.len() as u64).to_le_bytes());
            self.key.extend_from_slice(part);
        }
        self.key.push(u8::from(offer.domain.is_some()));
    }
}

fn read_agent(
    offer: &OfferView<'_>,
    fill: u64,
    limits: &Limits,
) -> core::result::Result<RowAgent, Refusal> {
    fn message<M: WireMessage>(bytes: &[u8]) -> Result<M> {
        Ok(decode(bytes, &WITHIN_CHECKED)?)
    }
    let mut attributes = Vec::new();
    for (index, bytes) in Parts(offer.attributes).enumerate() {
        let attribute = message(bytes).and_then(|wire| attribute_from_wire(&wire, limits));
        let refusal = |cause| Refusal { field: "attributes", index: Some(index), cause };
        attributes.push(attribute.map_err(refusal)?);
    }
    let domain = offer.domain.map(message::<v1::DomainInfo>).transpose();
    let domain = domain.map_err(|cause| Refusal { field: "domain", index: None, cause })?;
    Ok(RowAgent {
        id: offer.agent_id().value().as_str().to_owned(),
        hostname: offer.hostname().as_str().to_owned(),
        attributes,
        domain: domain.as_ref().and_then(domain_from_wire),
        attribute_bytes: offer.attributes.into(),
        domain_bytes: offer.domain.map(Into::into),
        fill,
        kinds: Vec::new(),
    })
}
