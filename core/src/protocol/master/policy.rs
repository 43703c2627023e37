//! What operators decide, handed on to the allocator.

use super::SchedulerEndpoint;
use crate::error::Result;
use crate::quota::Quota;

impl SchedulerEndpoint {
    /// Sets the quota of a role.
    ///
    /// # Errors
    /// As [`Allocator::update_quota`](crate::allocator::Allocator::update_quota).
    pub fn update_quota(&mut self, role: &str, quota: &Quota) -> Result<()> {
        self.allocator.update_quota(role, quota)
    }

    /// Sets the weight of a role.
    ///
    /// # Errors
    /// As [`Allocator::update_weight`](crate::allocator::Allocator::update_weight).
    pub fn update_weight(&mut self, role: &str, weight: f64) -> Result<()> {
        self.allocator.update_weight(role, weight)
    }
}
