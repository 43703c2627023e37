//! The rules of the house that no compiler checks: who may look at whom, how long a file may be, what a name may not
//! be, which numbers are pinned, which decisions are written down.
//!
//! A test lists every place that breaks its rule. Exceptions stand in a table beside the rule, with a reason.
#![allow(clippy::unwrap_used, reason = "a test that cannot read the tree has failed")]

mod codes;
mod decisions;
mod examples;
mod faces;
mod floors;
mod holders;
mod msrv;
mod names;
mod panics;
mod source;
mod text;
mod tree;

/// Fails with all of `faults`, one a line.
#[track_caller]
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
