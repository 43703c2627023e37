//! The Mesos v1 protocol: every message as an owned type, decoded strictly and encoded exactly.
//!
//! The types in [`v1`] are generated from the schema in `proto/`. Bytes go through [`decode`] and [`encode`], never
//! through prost's own functions: those accept messages that lack required fields.
//!
//! The messages used most have constructors: [`Call::accept`](v1::scheduler::Call::accept),
//! [`Event::offers`](v1::scheduler::Event::offers), [`Resource::scalar`](v1::Resource::scalar) and their like.

mod build;
mod check;
mod codec;
pub mod convert;
mod entries;
mod error;
#[rustfmt::skip]
mod generated;
pub mod json;
mod normalize;
mod put;
mod required;
mod scan;
pub mod schema;
pub mod view;

pub use codec::{DecodeLimits, decode, encode, encode_into, validate};
pub use error::{DecodeCause, DecodeError, FieldPath};
pub use generated::google;
pub use generated::mesos::v1;
pub use schema::WireMessage;
