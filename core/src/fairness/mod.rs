//! Fairness: who is next.
//!
//! * [`fill`]: Dominant Resource Fairness as a plain function of capacity and demands.
//! * [`Sorter`]: clients in a tree, ordered by weighted dominant share; what the allocator walks ([`Walk`]).
//! * [`Totals`]: what the cluster has, the denominator of every share.

pub mod fill;
mod order;
mod saved;
mod sorter;
mod totals;
mod walk;

pub(crate) use saved::SavedNode;
pub use sorter::{Client, Sorter};
pub use totals::Totals;
pub use walk::Walk;
