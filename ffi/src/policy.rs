//! What operators decide: quota and weights.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::ErrorReport;
use crate::strings::Text;
use apportion_core::error::Entity;
use apportion_core::quota::Quota;
use apportion_core::resource::{Quantities, QuantityLimits};

/// Sets the weight of a role: its subtree's share against its siblings' is divided by it. Asks for no cycle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_update_weight(
    allocator: *mut AllocatorHandle,
    role: Text,
    weight: f64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let role = unsafe { role.read(Entity::Role, "role") }?;
        Ok(handle.allocator.update_weight(role, weight)?)
    })
}

/// Sets the quota of a role: what is held back for it, and what it is never granted beyond, each like `cpus:10;mem:4096`
/// or empty. Both empty removes the quota. Asks for no cycle and takes nothing back.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_update_quota(
    allocator: *mut AllocatorHandle,
    role: Text,
    guarantees: Text,
    limits: Text,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let (role, guarantees, limits) = unsafe {
            (
                role.read(Entity::Role, "role")?,
                guarantees.read(Entity::Quota, "guarantees")?,
                limits.read(Entity::Quota, "limits")?,
            )
        };
        let quota = Quota {
            guarantees: Quantities::parse(guarantees)?,
            limits: QuantityLimits::parse(limits)?,
        };
        Ok(handle.allocator.update_quota(role, &quota)?)
    })
}
