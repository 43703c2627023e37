//! Requests to make, and what their responses say.

use super::SchedulerClient;
use crate::protocol::STREAM_ID_HEADER;
use crate::wire::v1::scheduler::Call;
use core::fmt;

/// One request of a client. Never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub(super) u64);

impl RequestId {
    /// The number, for tables of the embedder.
    pub const fn to_bits(self) -> u64 {
        self.0
    }

    /// The id with this number. One that was never given out is harmless: it names no request.
    pub const fn from_bits(bits: u64) -> RequestId {
        RequestId(bits)
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "request {}", self.0)
    }
}

/// A POST to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpRequest {
    /// What to call it when it is answered.
    pub id: RequestId,
    /// The `host:port` that a master named; `None` is the master the embedder knows.
    pub authority: Option<String>,
    /// The path.
    pub path: String,
    /// Headers; `Host`, `Content-Length` and the like are the embedder's.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// Its response is a stream; it needs a connection of its own.
    pub streaming: bool,
}

/// The head of a response, as far as a client looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ResponseHead<'a> {
    /// The status.
    pub status: u16,
    /// `Mesos-Stream-Id`.
    pub stream_id: Option<&'a str>,
    /// `Location`.
    pub location: Option<&'a str>,
}

/// Where the leading master is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    authority: String,
    path: String,
}

impl Place {
    /// What a `Location` names: `//host:port/path`, with or without a scheme. Without a path it stays the same.
    pub(super) fn parse(location: &str, path: &str) -> Option<Place> {
        let (_, place) = location.split_once("//")?;
        let (authority, found) = match place.find('/') {
            Some(slash) => place.split_at(slash),
            None => (place, path),
        };
        let plain = |byte: u8| byte.is_ascii_graphic() && byte != b'@';
        if authority.is_empty() || !location.bytes().all(plain) {
            return None;
        }
        Some(Place { authority: authority.to_owned(), path: found.to_owned() })
    }
}

impl SchedulerClient {
    /// The next request to make. Poll until there is none.
    pub fn poll_request(&mut self) -> Option<HttpRequest> {
        self.requests.pop_front()
    }

    /// The next request to drop, its connection with it, whatever has come back of it so far. Poll until there is none.
    pub fn poll_abort(&mut self) -> Option<RequestId> {
        self.aborts.pop_front()
    }

    /// Queues a request for a call.
    pub(super) fn request(&mut self, call: &Call, stream_id: Option<String>) -> RequestId {
        let id = RequestId(self.requests_made);
        self.requests_made += 1;
        let media_type = self.config.format.media_type().to_owned();
        let mut headers = vec![("Content-Type", media_type.clone()), ("Accept", media_type)];
        let streaming = stream_id.is_none();
        headers.extend(stream_id.map(|id| (STREAM_ID_HEADER, id)));
        let (authority, path) = match &self.leader {
            Some(Place { authority, path }) => (Some(authority.clone()), path.clone()),
            None => (None, self.config.path.clone()),
        };
        let body = self.config.format.encode(call);
        self.requests.push_back(HttpRequest { id, authority, path, headers, body, streaming });
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locations_name_a_place() {
        let place = |location| Place::parse(location, "/api").map(|at| (at.authority, at.path));
        let at = |authority: &str, path: &str| Some((authority.to_owned(), path.to_owned()));
        assert_eq!(place("//b:5050/master/api"), at("b:5050", "/master/api"));
        assert_eq!(place("https://b:5050"), at("b:5050", "/api"));
        for location in ["b:5050", "//", "", "///x", "//user@b/x", "//b c/x", "//b\r\nX: y/"] {
            assert_eq!(place(location), None, "{location:?}");
        }
    }
}
