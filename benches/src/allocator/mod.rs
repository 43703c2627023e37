//! Workloads of the allocator: a cluster, what is done to it, and what is measured of that.

pub(crate) mod cluster;
pub(crate) mod figures;
pub(crate) mod rounds;
pub(crate) mod setting;
