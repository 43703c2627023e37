//! From a request to a response: the checks, in their order.

use super::SchedulerEndpoint;
use crate::id::FrameworkId;
use crate::protocol::{
    Format, MASTER_PATH, PATH, Request, Response, STREAM_ID_HEADER, call_checks,
};
use crate::timer::Instant;
use crate::wire::v1::scheduler::{Call, call};

/// Whether this master is the one to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leadership {
    /// It leads.
    Leading,
    /// It was elected, and does not know its agents yet: requests get 503.
    Recovering,
    /// The leader is at this `host:port`: requests get 307.
    Elsewhere(String),
    /// Nobody leads: requests get 503.
    Nobody,
}

impl SchedulerEndpoint {
    /// Says whether this master leads. A new endpoint does.
    pub fn set_leadership(&mut self, leadership: Leadership) {
        self.leadership = leadership;
    }

    /// Answers a request.
    ///
    /// The checks, their order and the texts of refusals are those of Apache Mesos' master. A refused request changes
    /// nothing. What an accepted one causes is polled afterwards; a response with a stream is followed by its first
    /// outputs.
    pub fn handle_request(&mut self, now: Instant, request: Request<'_>) -> Response {
        self.advance(now);
        self.respond(request).unwrap_or_else(|refusal| refusal)
    }

    fn respond(&mut self, request: Request<'_>) -> Result<Response, Response> {
        let path = request.path.split('?').next().unwrap_or_default();
        if path != PATH && path != MASTER_PATH {
            return Err(Response::empty(404));
        }
        match &self.leadership {
            Leadership::Leading => {}
            Leadership::Recovering => {
                return Err(Response::text(503, "Master has not finished recovery"));
            }
            Leadership::Nobody => return Err(Response::text(503, "No leader elected")),
            Leadership::Elsewhere(leader) => {
                let location = format!("//{leader}{}", request.path);
                return Err(Response::empty(307).with_header("Location", location));
            }
        }
        if request.method != "POST" {
            let text = format!(
                "405 Method Not Allowed. Expecting one of {{ 'POST' }}, but received '{}'.",
                request.method
            );
            return Err(Response::text(405, text).with_header("Allow", "POST"));
        }
        let content_type = request
            .content_type
            .ok_or_else(|| Response::text(400, "Expecting 'Content-Type' to be present"))?;
        let format =
            Format::of_content_type(content_type).map_err(|text| Response::text(415, text))?;
        let call = format
            .decode_call(request.body, &self.config.decode)
            .map_err(|text| Response::text(400, text))?;
        let kind = call_checks::check(&call).map_err(|text| {
            Response::text(400, format!("Failed to validate scheduler::Call: {text}"))
        })?;
        let streams = matches!(kind, call::Type::Subscribe | call::Type::ReconcileOperations);
        let accepted = Format::of_accept(request.accept);
        if streams && accepted.is_none() {
            let text = "Expecting 'Accept' to allow 'application/x-protobuf' or 'application/json'";
            return Err(Response::text(406, text));
        }
        if let (call::Type::Subscribe, Some(subscribe), Some(format)) =
            (kind, call.subscribe, accepted)
        {
            if request.stream_id.is_some() {
                let text = "Subscribe calls should not include the 'Mesos-Stream-Id' header";
                return Err(Response::text(400, text));
            }
            return Ok(self.subscribe(subscribe, format));
        }
        let call = Call { subscribe: None, ..call };
        let framework = self.caller(&call, request.stream_id)?;
        Ok(self.perform(framework, kind, call))
    }

    /// The connected framework that makes a call.
    fn caller(&self, call: &Call, stream_id: Option<&str>) -> Result<FrameworkId, Response> {
        let id = call.framework_id.as_ref().map_or("", |id| id.value.as_str());
        let unknown = || Response::text(400, "Framework cannot be found");
        let framework = self.allocator.framework(id).map_err(|_| unknown())?;
        let state = self.frameworks.get(&framework).ok_or_else(unknown)?;
        let Some(stream) = &state.stream else {
            return Err(Response::text(403, "Framework is not subscribed"));
        };
        match stream_id {
            Some(theirs) if theirs == stream.id => Ok(framework),
            Some(theirs) => {
                let text = format!(
                    "The stream ID '{theirs}' included in this request didn't match the stream ID \
                     currently associated with framework ID {id}"
                );
                Err(Response::text(400, text))
            }
            None => {
                let text = format!(
                    "All non-subscribe calls should include the '{STREAM_ID_HEADER}' header"
                );
                Err(Response::text(400, text))
            }
        }
    }

    /// Does what a call asks. That its payload is there was checked.
    fn perform(&mut self, framework: FrameworkId, kind: call::Type, call: Call) -> Response {
        use call::Type;
        match kind {
            Type::Teardown => self.remove_framework(framework),
            Type::Accept => self.accept(framework, call.accept.unwrap_or_default()),
            Type::Decline => self.decline(framework, &call.decline.unwrap_or_default()),
            Type::Revive => {
                let roles = call.revive.unwrap_or_default().roles;
                // Roles it is not subscribed to: dropped whole, without a word, as Mesos does.
                let _ = self.allocator.revive_offers(framework, &roles);
            }
            Type::Suppress => {
                let roles = call.suppress.unwrap_or_default().roles;
                let _ = self.allocator.suppress_offers(framework, &roles);
            }
            Type::Kill => {
                if let Some(kill) = call.kill {
                    self.kill(framework, kill);
                }
            }
            Type::Acknowledge => {
                if let Some(acknowledge) = call.acknowledge {
                    self.acknowledge(framework, acknowledge);
                }
            }
            Type::Reconcile => {
                self.reconcile(framework, &call.reconcile.unwrap_or_default().tasks);
            }
            Type::ReconcileOperations => {
                let operations = call.reconcile_operations.unwrap_or_default().operations;
                self.reconcile_operations(framework, operations);
            }
            Type::Shutdown => {
                if let Some(shutdown) = call.shutdown {
                    self.shutdown(framework, shutdown);
                }
            }
            Type::Message => {
                if let Some(message) = call.message {
                    self.forward_message(framework, message);
                }
            }
            Type::UpdateFramework => {
                let update = call.update_framework.unwrap_or_default();
                return match self.update_framework(framework, update) {
                    Ok(()) => Response::empty(200),
                    Err(text) => Response::text(400, text),
                };
            }
            Type::Unknown => return Response::empty(501),
            Type::Request => {
                let requests = call.request.unwrap_or_default().requests;
                self.request_resources(framework, &requests);
            }
            // Nothing makes inverse offers yet, and no operation has a status to acknowledge.
            Type::AcceptInverseOffers
            | Type::DeclineInverseOffers
            | Type::AcknowledgeOperationStatus
            | Type::Subscribe => {}
        }
        Response::empty(202)
    }
}
