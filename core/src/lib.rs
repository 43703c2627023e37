//! Apportion is the scheduling core you embed: who gets offered what, which task goes on which offer, and the language
//! that frameworks and masters speak, as plain values without threads, clock or I/O.
//!
//! The floors, top to bottom; nothing on a lower one imports a higher one (a test says so):
//!
//! | floor | modules |
//! |---|---|
//! | tools | [`scenario`] (feature `scenario`) |
//! | protocol | [`protocol`] |
//! | wire | [`wire`], [`recordio`] |
//! | engines | [`allocator`], [`fairness`], [`matching`] |
//! | domain | [`resource`], [`attribute`], [`constraint`], [`agent`], [`framework`], [`role`], [`quota`], [`offer`] |
//! | ground | [`id`], [`intern`], [`slot`], [`bitset`], [`timer`], [`rng`], [`limits`], [`error`] |
#![deny(unsafe_code)]
#![cfg_attr(
    not(feature = "scenario"),
    allow(rustdoc::broken_intra_doc_links, reason = "the table above names it")
)]

// Ground.
pub mod bitset;
pub mod error;
pub mod id;
pub mod intern;
pub mod limits;
mod lookup;
pub mod rng;
pub mod slot;
pub mod timer;

// Domain.
pub mod agent;
pub mod attribute;
pub mod constraint;
pub mod framework;
pub mod offer;
pub mod quota;
pub mod resource;
pub mod role;

// Engines.
pub mod allocator;
pub mod fairness;
pub mod matching;

// Wire.
pub mod recordio;
pub mod wire;

// Protocol.
pub mod protocol;

// Tools.
#[cfg(feature = "scenario")]
pub mod scenario;
