//! How calls and events are written: the media types, and which one a client accepts.

use crate::recordio;
use crate::wire::v1::scheduler::{Call, Event};
use crate::wire::{self, DecodeLimits};

/// A form of calls and events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `application/x-protobuf`.
    Protobuf,
    /// `application/json`. Not served yet: a request in it is refused with a text that says so.
    Json,
}

impl Format {
    /// In the order a master prefers them.
    const PREFERENCE: [Format; 2] = [Format::Json, Format::Protobuf];

    /// The media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Format::Protobuf => "application/x-protobuf",
            Format::Json => "application/json",
        }
    }

    /// Whether calls and events can be read and written in it.
    const fn is_served(self) -> bool {
        matches!(self, Format::Protobuf)
    }

    /// The format of a body. As Mesos has it the type must stand there letter by letter, without parameters.
    ///
    /// The error is the text of the refusal.
    pub(super) fn of_content_type(content_type: &str) -> Result<Format, &'static str> {
        let known = [Format::Protobuf, Format::Json];
        match known.into_iter().find(|format| format.media_type() == content_type) {
            Some(format) if format.is_served() => Ok(format),
            Some(_) => Err("'Content-Type' application/json is not served yet, \
                            expecting application/x-protobuf"),
            None => Err("Expecting 'Content-Type' of application/json or application/x-protobuf"),
        }
    }

    /// The format a client is answered in: JSON if it is acceptable, protobuf otherwise. `None` if neither is.
    ///
    /// Only formats that are served count.
    pub(super) fn of_accept(accept: Option<&str>) -> Option<Format> {
        let served = Format::PREFERENCE.into_iter().filter(|format| format.is_served());
        let mut acceptable = served.filter(|format| match accept {
            None => true,
            Some(accept) => accepts(accept, format.media_type()),
        });
        acceptable.next()
    }

    /// Reads a call. The error is the text of the refusal.
    pub(super) fn decode_call(self, body: &[u8], limits: &DecodeLimits) -> Result<Call, String> {
        match self {
            Format::Protobuf => wire::decode(body, limits)
                .map_err(|_| "Failed to parse body into Call protobuf".to_owned()),
            Format::Json => Err("Failed to parse body into JSON: not served yet".to_owned()),
        }
    }

    /// An event as a record of its stream.
    pub(super) fn record(self, event: &Event) -> Vec<u8> {
        // Streams are opened only in formats that are served.
        debug_assert!(self.is_served());
        let bytes = wire::encode(event);
        let mut record = Vec::new();
        recordio::encode_into(&mut record, &bytes);
        record
    }
}

/// Whether an `Accept` header lets a media type through: case does not count, of the weights only 0 does.
fn accepts(accept: &str, media_type: &str) -> bool {
    let (main, sub) = media_type.split_once('/').unwrap_or((media_type, ""));
    accept.split(',').any(|range| {
        let mut parts = range.split(';').map(str::trim);
        let named = parts.next().unwrap_or_default();
        let (range_main, range_sub) = named.split_once('/').unwrap_or((named, ""));
        let fits = |range: &str, part: &str| range == "*" || range.eq_ignore_ascii_case(part);
        let zero = |parameter: &str| {
            let weight = parameter.split_once('=').filter(|(name, _)| name.trim() == "q");
            weight.is_some_and(|(_, weight)| weight.trim().parse() == Ok(0.0))
        };
        fits(range_main, main) && fits(range_sub, sub) && !parts.any(zero)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_types_stand_letter_by_letter() {
        assert_eq!(Format::of_content_type("application/x-protobuf"), Ok(Format::Protobuf));
        for other in ["application/x-protobuf; charset=utf-8", "Application/x-protobuf", ""] {
            assert!(Format::of_content_type(other).is_err(), "{other}");
        }
    }

    #[test]
    fn accept_knows_wildcards_and_weight_zero() {
        let protobuf = "application/x-protobuf";
        for accept in ["*/*", "application/*", "text/html, APPLICATION/X-Protobuf;q=0.1", protobuf]
        {
            assert!(accepts(accept, protobuf), "{accept}");
        }
        for accept in ["text/html", "", "application/x-protobuf;q=0", "*/*; q=0.0", "application"] {
            assert!(!accepts(accept, protobuf), "{accept}");
        }
    }
}
