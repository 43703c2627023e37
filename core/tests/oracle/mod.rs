//! The oracle: an allocator, a sorter and a matcher written for being obviously right, not for being fast.
//!
//! Maps, full sorts, and everything derived anew whenever it is needed. It decides as Mesos 1.11 does, including what is
//! surprising there, or, with `compat=off`, as the page on semantics says; the fast allocator is held to it by
//! differential tests.
#![allow(dead_code, unreachable_pub, reason = "each test uses another part of it")]

mod allocator;
mod amounts;
mod cycle;
mod draw;
mod eligible;
mod features;
mod happenings;
pub mod history;
mod inner_quota;
mod inputs;
pub mod matcher;
mod matcher_subject;
mod past;
mod sorter;
mod sorter_case;
pub mod sorter_history;
mod state;
mod steps;
mod turns;
mod waiting;

pub use allocator::Oracle;
pub use sorter_case::SorterCase;

use apportion_core::error::Result;
use apportion_core::scenario::{
    Config, MatcherConfig, MatcherSubject, SorterSubject, Subject, Subjects,
};

/// Makes oracles.
pub struct Oracles;

impl Subjects for Oracles {
    fn allocator(&mut self, config: &Config) -> Result<Box<dyn Subject>> {
        Ok(Box::new(Oracle::new(config)?))
    }

    fn sorter(&mut self, config: &Config) -> Result<Box<dyn SorterSubject>> {
        Ok(Box::new(SorterCase::new(config)))
    }

    fn matcher(&mut self, config: &MatcherConfig) -> Result<Box<dyn MatcherSubject>> {
        Ok(Box::new(matcher_subject::MatcherOracle::new(config)))
    }
}
