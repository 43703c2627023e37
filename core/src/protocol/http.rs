//! Requests and responses as far as the scheduler API looks at them.

use core::fmt;

/// A request as it came in. Header values are taken as they stand; `None` is a header that was not sent.
#[derive(Debug, Clone, Copy, Default)]
pub struct Request<'a> {
    /// `POST`, mostly.
    pub method: &'a str,
    /// The path, with or without a query.
    pub path: &'a str,
    /// `Content-Type`.
    pub content_type: Option<&'a str>,
    /// `Accept`; several of them joined by commas.
    pub accept: Option<&'a str>,
    /// `Mesos-Stream-Id`.
    pub stream_id: Option<&'a str>,
    /// The body, unpacked if it was compressed.
    pub body: &'a [u8],
}

/// One subscription's stream, from its first event to its end. Never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(pub(super) u64);

impl ConnectionId {
    /// The number, for tables of the embedder.
    pub const fn to_bits(self) -> u64 {
        self.0
    }

    /// The id with this number. One that was never given out is harmless: it names no stream.
    pub const fn from_bits(bits: u64) -> ConnectionId {
        ConnectionId(bits)
    }
}

impl fmt::Display for ConnectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stream {}", self.0)
    }
}

/// What to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// Headers; `Content-Length` and the like are the embedder's.
    pub headers: Vec<(&'static str, String)>,
    /// The body, unless it is a stream.
    pub body: Vec<u8>,
    /// The body is a stream that ends when a close is polled for it: its data comes from
    /// [`SchedulerEndpoint::poll_output`](super::master::SchedulerEndpoint::poll_output).
    pub stream: Option<ConnectionId>,
}

impl Response {
    /// No body.
    pub(super) const fn empty(status: u16) -> Response {
        Response { status, headers: Vec::new(), body: Vec::new(), stream: None }
    }

    /// A refusal that says why.
    pub(super) fn text(status: u16, text: impl Into<String>) -> Response {
        Response {
            status,
            headers: vec![("Content-Type", "text/plain; charset=utf-8".to_owned())],
            body: text.into().into_bytes(),
            stream: None,
        }
    }

    /// The same with one header more.
    pub(super) fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Response {
        self.headers.push((name, value.into()));
        self
    }

    /// The value of a header, its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut named = self.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        named.next().map(|(_, value)| value.as_str())
    }
}
