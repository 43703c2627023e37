//! Workloads that are made by a rule rather than read from a file.

pub(crate) mod matcher;
