//! RecordIO: records on a stream, each behind its length.
//!
//! A record is its length in decimal digits, a line feed, and that many bytes; nothing separates it from the next.
//! The decoder is incremental: "not all here yet" is no error but the end of the iteration.

mod decode;
mod encode;

pub use decode::{Decoder, MAX_RECORD_DEFAULT, Records};
pub use encode::{Header, encode_into};
