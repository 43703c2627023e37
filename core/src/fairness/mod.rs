//! Fairness: who is next.
//!
//! * [`fill`]: Dominant Resource Fairness as a plain function of capacity and demands.
//! * [`Sorter`]: clients in a tree, ordered by weighted dominant share; what the allocator walks ([`Walk`]).
//! * [`SorterRules`]: what the order goes by, and how exactly.
//! * [`Totals`]: what the cluster has, the denominator of every share.

pub mod fill;
mod fraction;
mod frontier;
mod lottery;
mod order;
mod rules;
mod sorter;
mod totals;
mod usage;
mod walk;

pub use rules::{MAX_WEIGHT, MIN_WEIGHT, SorterKind, SorterRules, check_weight};
pub(crate) use sorter::SavedNode;
pub use sorter::{Client, Sorter};
pub use totals::Totals;
pub(crate) use usage::Past;
pub use walk::Walk;
