//! How calls and events are written: the media types, and which one a client accepts.

use crate::recordio;
use crate::wire::v1::scheduler::{Call, Event};
use crate::wire::{self, DecodeLimits, WireMessage, json};

/// A form of calls and events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `application/x-protobuf`.
    Protobuf,
    /// `application/json`, by [Mesos' own rules](crate::wire::json).
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

    /// The format of a body. As Mesos has it the type must stand there letter by letter, without parameters.
    ///
    /// The error is the text of the refusal.
    pub(super) fn of_content_type(content_type: &str) -> Result<Format, &'static str> {
        let named = |format: &Format| format.media_type() == content_type;
        Format::PREFERENCE
            .into_iter()
            .find(named)
            .ok_or("Expecting 'Content-Type' of application/json or application/x-protobuf")
    }

    /// The format a client is answered in: JSON if it is acceptable, protobuf otherwise. `None` if neither is.
    pub(super) fn of_accept(accept: Option<&str>) -> Option<Format> {
        let acceptable = |format: &Format| match accept {
            None => true,
            Some(accept) => accepts(accept, format.media_type()),
        };
        Format::PREFERENCE.into_iter().find(acceptable)
    }

    /// Reads a call. The error is the text of the refusal.
    pub(super) fn decode_call(self, body: &[u8], limits: &DecodeLimits) -> Result<Call, String> {
        match self {
            Format::Protobuf => wire::decode(body, limits)
                .map_err(|_| "Failed to parse body into Call protobuf".to_owned()),
            Format::Json => json::decode(body, limits).map_err(|error| match error.is_syntax() {
                true => format!("Failed to parse body into JSON: {error}"),
                false => format!("Failed to convert JSON into Call protobuf: {error}"),
            }),
        }
    }

    /// Reads an event. The error says what is wrong with it.
    pub(super) fn decode_event(self, body: &[u8], limits: &DecodeLimits) -> Result<Event, String> {
        match self {
            Format::Protobuf => wire::decode(body, limits).map_err(|error| error.to_string()),
            Format::Json => json::decode(body, limits).map_err(|error| error.to_string()),
        }
    }

    /// A message in this format.
    pub(super) fn encode<M: WireMessage>(self, message: &M) -> Vec<u8> {
        let mut bytes = Vec::new();
        match self {
            Format::Protobuf => wire::encode_into(message, &mut bytes),
            Format::Json => json::encode_into(message, &mut bytes),
        }
        bytes
    }

    /// An event as a record of its stream.
    pub(super) fn record(self, event: &Event) -> Vec<u8> {
        let mut record = Vec::new();
        recordio::encode_into(&mut record, &self.encode(event));
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
        assert_eq!(Format::of_content_type("application/json"), Ok(Format::Json));
        for other in ["application/x-protobuf; charset=utf-8", "Application/x-protobuf", ""] {
            assert!(Format::of_content_type(other).is_err(), "{other}");
        }
    }

    #[test]
    fn json_is_preferred() {
        for (accept, format) in [
            (None, Some(Format::Json)),
            (Some("*/*"), Some(Format::Json)),
            (Some("application/x-protobuf"), Some(Format::Protobuf)),
            (Some("application/json;q=0, */*"), Some(Format::Json)),
            (Some("application/x-protobuf, application/json"), Some(Format::Json)),
            (Some("text/html"), None),
        ] {
            assert_eq!(Format::of_accept(accept), format, "{accept:?}");
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
