//! What a client tells its framework.

use super::{RequestId, SchedulerClient};
use crate::offer::SECOND_NS;
use crate::wire::v1::scheduler::{Event, call, event};

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ClientEvent {
    /// An event of the master's. After [`event::Type::Error`] the client is not subscribed, and does not try to be.
    Event(Box<Event>),
    /// The subscription is lost, and its offers with it. The client subscribes again by itself.
    Disconnected {
        /// Why.
        reason: &'static str,
    },
    /// The master refused a request. Of a SUBSCRIBE it is the end: the client does not try again by itself.
    Refused {
        /// The request.
        request: RequestId,
        /// What it asked.
        call: call::Type,
        /// The status.
        status: u16,
        /// What the master said.
        text: String,
    },
    /// No answer came to a call: whether the master got it is not known.
    Unanswered {
        /// The request.
        request: RequestId,
        /// What it asked.
        call: call::Type,
    },
    /// A record of the stream is no event. The stream goes on.
    Unreadable {
        /// What is wrong with it.
        reason: String,
    },
}

impl SchedulerClient {
    /// The next thing that happened. Poll until there is none.
    pub fn poll_event(&mut self) -> Option<ClientEvent> {
        self.events.pop_front()
    }

    /// Takes note of an event before the framework sees it. Says whether the subscription goes on.
    pub(super) fn note(&mut self, event: Event) -> bool {
        let mut goes_on = true;
        match event.r#type() {
            event::Type::Subscribed => {
                if let Some(subscribed) = &event.subscribed {
                    self.config.info.id = Some(subscribed.framework_id.clone());
                    let seconds = subscribed.heartbeat_interval_seconds.unwrap_or(0.0);
                    if seconds > 0.0 && seconds.is_finite() {
                        // Casting saturates.
                        self.heartbeat_interval_ns = (seconds * SECOND_NS as f64) as u64;
                    }
                    self.offers.clear();
                    self.attempts = 0;
                    self.redirects = 0;
                    self.mark_subscribed();
                }
            }
            event::Type::Offers => {
                let offers = event.offers.iter().flat_map(|offers| &offers.offers);
                for offer in offers {
                    self.offers.insert(offer.id.value.clone(), offer.clone());
                }
            }
            event::Type::Rescind => {
                if let Some(rescind) = &event.rescind {
                    self.offers.remove(&rescind.offer_id.value);
                }
            }
            event::Type::Error => goes_on = false,
            _ => {}
        }
        self.events.push_back(ClientEvent::Event(Box::new(event)));
        goes_on
    }
}
