//! Scenarios: histories of inputs with the decisions they must lead to, as text.
//!
//! One line is one event; `=>` says what it must lead to. [`parse`] reads a file, [`run`] plays its cases against
//! anything that implements [`Subject`] (or [`SorterSubject`], [`MatcherSubject`]), and an event's `Display` writes the language back, so that
//! a journal of inputs is a scenario too.
//!
//! | line | meaning |
//! |---|---|
//! | `# NAME title  tag` | a case begins |
//! | `opts k=v ...` | its options, before its first event ([`Config`]) |
//! | `agent A RES [caps=..] [host=..] [region=..] [zone=..] [attrs=k:v,..] [used=F:ROLE:RES,..] [unavail]`, `agent- A` | agents come and go |
//! | `total A RES`, `caps A all`, `attrs A k:v ...`, `change A ...`, `provider A RES used=..`, `on A`, `off A`, `unavail A` | agents change |
//! | `fw F roles [caps=..] [inactive] [suppressed=roles] [min:ROLE=RES\|RES] [used=A:ROLE:RES,..]`, `fw- F`, `update F roles ..`, `activate F`, `deactivate F`, `suppress F [roles]`, `revive F [roles]`, `request F [RES\|RES]` | frameworks |
//! | `return F/R/A{RES} [filter=SECS] [allocated]`, `returnall [filter=SECS]`, `launch F/R/A{RES}`, `convert F/R/A{RES} -> RES`, `avail A RES -> RES`, `answer F A ACCEPT [filter=SECS]` | answers and operations |
//! | `quota R ..`, `weight R w`, `whitelist a,b`, `recover N R=RES,..`, `pause`, `resume` | the operator |
//! | `tick`, `advance SECS`, `settle`, `wait SECS`, `cycle` | time |
//! | `share R => x`, `filters R => n` | questions |
//! | `=> F/R/A{RES} + .. + inverse F: a1,a2 + rescind F/R/A{RES}`, `=> none`, `=> error` | what must follow |
//!
//! Resources are written as in [`crate::resource::text`]. In names, white space and the characters that mean something
//! are written as `%` and two hexadecimal digits.

mod apportion;
mod apportion_sorter;
mod config;
mod event;
mod holdings;
mod journal;
mod matcher;
mod outcome;
mod parse;
mod parse_event;
mod parse_specs;
mod run;
mod run_sorter;
pub mod simulate;
mod sorter;
mod subject;
mod words;
mod write;

pub use crate::fairness::SorterKind;
pub use apportion::{AllocatorSubject, Apportion};
pub use config::Config;
pub use event::{Event, Expectation, Holder, InfoChange, InverseOffer, Offer};
pub use journal::write_journal;
pub use matcher::{
    MatcherConfig, MatcherEvent, MatcherExpectation, MatcherPlayer, MatcherStep, MatcherSubject,
    NewTask, PendingTask, PlacedTask, Placing, StoppedTask,
};
pub use outcome::{Mismatch, Outcome, Report};
pub use parse::parse;
pub use run::{Player, run, run_all};
pub use run_sorter::play_sorter;
pub use sorter::{SorterEvent, SorterExpectation, SorterStep};
pub use subject::{SorterSubject, Subject, Subjects};

/// The agent of an expected offer that may be any.
pub(crate) const ANY_AGENT: &str = "?";

/// What the line of options begins with.
const OPTIONS: &str = "opts";

/// What is not in the language, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {message}")]
pub struct ParseError {
    /// The line, from 1.
    pub line: usize,
    /// The byte in the line, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

/// How far a case depends on what is random.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tag {
    /// `det`: not at all.
    Deterministic,
    /// `sym`: by swapping identical agents.
    Symmetric,
    /// `any`: which of several agents is used is random, the amount is not.
    AnyAgent,
    /// `fp`: on the rounding of doubles.
    FloatingPoint,
}

/// One line of an allocator case.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its number in the file, from 1.
    pub line: usize,
    /// What happens.
    pub event: Event,
    /// What it must lead to.
    pub expectation: Expectation,
}

/// What is played.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// A history of an allocator.
    Allocator {
        /// How it is set up.
        config: Config,
        /// What happens to it.
        steps: Vec<Step>,
    },
    /// A history of a sorter.
    Sorter {
        /// How it is set up; what is about allocators only does not count.
        config: Config,
        /// What happens to it.
        steps: Vec<SorterStep>,
    },
    /// A history of a matcher.
    Matcher {
        /// How it is set up.
        config: MatcherConfig,
        /// What happens to it.
        steps: Vec<MatcherStep>,
    },
}

/// One case of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Its short name, such as `A01`.
    pub name: String,
    /// What it is about.
    pub title: String,
    /// How far it depends on what is random, if it says so.
    pub tag: Option<Tag>,
    /// The line of its title, from 1.
    pub line: usize,
    /// What is played.
    pub body: Body,
}
