//! The Mesos v1 protocol: every message as an owned type, decoded strictly and encoded exactly.
//!
//! The types in [`v1`] are generated from the schema in `proto/`. Bytes go through [`decode`] and [`encode`]. The types
//! are `prost::Message`s as well, for libraries that ask for one; prost's own functions accept messages that lack
//! required fields.
//!
//! The messages used most have constructors: [`Call::accept`](v1::scheduler::Call::accept),
//! [`Event::offers`](v1::scheduler::Event::offers), [`Resource::scalar`](v1::Resource::scalar) and their like. Bytes of a type
//! that is only known by its name go through [`MessageType`].

mod build;
mod check;
mod codec;
pub mod convert;
mod error;
#[rustfmt::skip]
mod generated;
pub mod json;
mod owned;
mod put;
mod required;
mod scan;
pub mod schema;
mod types;
pub mod view;

pub use codec::{DecodeLimits, decode, encode, encode_into, encode_known_into, validate};
pub use error::{DecodeCause, DecodeError, FieldPath};
pub use generated::google;
pub use generated::mesos::v1;
pub use owned::UnknownFields;
pub use schema::WireMessage;
pub use types::MessageType;
