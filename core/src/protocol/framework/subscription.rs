//! The subscription: made, kept alive, made again.

use super::requests::Place;
use super::{ClientEvent, RequestId, ResponseHead, SchedulerClient};
use crate::error::{Entity, Error, Result};
use crate::recordio::Decoder;
use crate::timer::Instant;
use crate::wire::v1::scheduler::{Call, call};

/// How far a subscription is.
#[derive(Debug, Clone)]
pub(super) enum Subscription {
    /// None is wanted.
    None,
    /// The next attempt is at this instant.
    Waiting(Instant),
    /// SUBSCRIBE was sent.
    Requested(RequestId),
    /// The stream is there; calls can be made once SUBSCRIBED came.
    Streaming { request: RequestId, stream_id: String, decoder: Decoder, subscribed: bool },
}

impl SchedulerClient {
    /// Subscribes, and stays subscribed.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it is subscribed, or trying to be.
    pub fn subscribe(&mut self, now: Instant) -> Result<()> {
        if !matches!(self.subscription, Subscription::None) {
            let reason = "subscribed already, or trying to";
            return Err(Error::Conflict { entity: Entity::Framework, reason });
        }
        self.advance(now);
        self.attempts = 0;
        self.redirects = 0;
        self.leaving = false;
        self.request_subscription();
        Ok(())
    }

    /// Whether SUBSCRIBED came on the stream there is: calls can be made.
    pub const fn is_subscribed(&self) -> bool {
        matches!(self.subscription, Subscription::Streaming { subscribed: true, .. })
    }

    /// The id of the stream that calls belong to.
    pub(super) fn stream_id(&self) -> Option<&str> {
        match &self.subscription {
            Subscription::Streaming { stream_id, subscribed: true, .. } => Some(stream_id),
            _ => None,
        }
    }

    pub(super) const fn mark_subscribed(&mut self) {
        if let Subscription::Streaming { subscribed, .. } = &mut self.subscription {
            *subscribed = true;
        }
    }

    fn request_subscription(&mut self) {
        let mut call = Call::subscribe(self.config.info.clone());
        if let Some(subscribe) = &mut call.subscribe {
            subscribe.suppressed_roles.clone_from(&self.config.suppressed_roles);
        }
        let request = self.request(&call, None);
        self.heard = self.now;
        self.subscription = Subscription::Requested(request);
    }

    /// The head of a response; of one that is no stream, its body, too. What is said of a request that was dropped is
    /// passed over.
    pub fn handle_response(
        &mut self,
        request: RequestId,
        head: ResponseHead<'_>,
        body: &[u8],
        now: Instant,
    ) {
        self.advance(now);
        if let Some(call) = self.calls.remove(&request) {
            return self.conclude_call(request, call, head.status, body);
        }
        if !matches!(self.subscription, Subscription::Requested(own) if own == request) {
            return;
        }
        self.heard = self.now;
        match (head.status, head.stream_id, head.location) {
            (200, Some(stream_id), _) => {
                self.subscription = Subscription::Streaming {
                    request,
                    stream_id: stream_id.to_owned(),
                    decoder: Decoder::with_max_record(self.config.max_record),
                    subscribed: false,
                };
            }
            (200, None, _) => {
                self.aborts.push_back(request);
                self.try_later("the master gave no stream id");
            }
            (307, _, Some(location)) => match Place::parse(location, &self.config.path) {
                Some(place) if self.redirects < self.config.redirects => {
                    self.redirects += 1;
                    self.leader = Some(place);
                    self.request_subscription();
                }
                _ => self.try_later("redirected too often, or to nowhere"),
            },
            (307 | 404 | 503, ..) => self.try_later("no master leads yet"),
            (status, ..) => {
                self.subscription = Subscription::None;
                let text = String::from_utf8_lossy(body).into_owned();
                let call = call::Type::Subscribe;
                self.events.push_back(ClientEvent::Refused { request, call, status, text });
            }
        }
    }

    /// A piece of a stream, of any length.
    pub fn handle_data(&mut self, request: RequestId, piece: &[u8], now: Instant) {
        self.advance(now);
        let Subscription::Streaming { request: own, decoder, .. } = &mut self.subscription else {
            return;
        };
        if *own != request {
            return;
        }
        self.heard = self.now;
        let (format, limits) = (self.config.format, self.config.decode);
        let records: Vec<_> = decoder
            .push(piece)
            .map(|record| record.map(|bytes| format.decode_event(bytes, &limits)))
            .collect();
        for record in records {
            match record {
                Ok(Ok(event)) => {
                    if !self.note(event) {
                        return self.end(request);
                    }
                }
                Ok(Err(reason)) => self.events.push_back(ClientEvent::Unreadable { reason }),
                Err(_) => {
                    self.aborts.push_back(request);
                    return self.try_later("the stream is no RecordIO");
                }
            }
        }
    }

    /// The master ended the subscription: it is not made again.
    fn end(&mut self, request: RequestId) {
        self.aborts.push_back(request);
        self.offers.clear();
        self.subscription = Subscription::None;
    }

    /// A request failed before it was answered, or its stream ended.
    pub fn handle_closed(&mut self, request: RequestId, now: Instant) {
        self.advance(now);
        if let Some(call) = self.calls.remove(&request) {
            self.events.push_back(ClientEvent::Unanswered { request, call });
            return;
        }
        let own = match &self.subscription {
            Subscription::Requested(own) | Subscription::Streaming { request: own, .. } => *own,
            Subscription::None | Subscription::Waiting(_) => return,
        };
        if own != request {
            return;
        }
        if self.leaving {
            self.leave();
        } else {
            self.try_later("the connection to the master ended");
        }
    }

    /// The framework is gone for good: its id is of no more use.
    pub(super) fn leave(&mut self) {
        if let Subscription::Streaming { request, .. } = self.subscription {
            self.aborts.push_back(request);
        }
        self.subscription = Subscription::None;
        self.offers.clear();
        self.config.info.id = None;
        self.leaving = false;
    }

    /// Waits, longer each time and never quite as long as others do, before the next attempt.
    fn try_later(&mut self, reason: &'static str) {
        let was_streaming = matches!(self.subscription, Subscription::Streaming { .. });
        let doubled = 1u64.checked_shl(self.attempts).unwrap_or(u64::MAX);
        let longest = self.config.backoff_min_ns.saturating_mul(doubled);
        let longest = longest.min(self.config.backoff_max_ns);
        let wait = self.rng.below(longest.saturating_add(1));
        self.attempts = self.attempts.saturating_add(1);
        self.leader = None;
        self.redirects = 0;
        self.offers.clear();
        self.subscription = Subscription::Waiting(self.now.saturating_add(wait));
        if was_streaming {
            self.events.push_back(ClientEvent::Disconnected { reason });
        }
    }

    /// How long a master may be silent.
    const fn patience_ns(&self) -> u64 {
        self.heartbeat_interval_ns.saturating_mul(self.config.missed_heartbeats as u64)
    }

    /// When [`SchedulerClient::handle_timeout`] wants to be called next; `None` while nothing is awaited.
    pub const fn poll_timeout(&self) -> Option<Instant> {
        match self.subscription {
            Subscription::None => None,
            Subscription::Waiting(until) => Some(until),
            Subscription::Requested(_) | Subscription::Streaming { .. } => {
                Some(self.heard.saturating_add(self.patience_ns()))
            }
        }
    }

    /// Does what is due: tries to subscribe again, or gives up on a master that fell silent.
    pub fn handle_timeout(&mut self, now: Instant) {
        self.advance(now);
        if self.poll_timeout().is_none_or(|due| due > self.now) {
            return;
        }
        match self.subscription {
            Subscription::None => {}
            Subscription::Waiting(_) => self.request_subscription(),
            Subscription::Requested(request) | Subscription::Streaming { request, .. } => {
                self.aborts.push_back(request);
                self.try_later("the master fell silent");
            }
        }
    }
}
