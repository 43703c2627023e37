//! What operators decide: quota, weights, the whitelist, and when nothing is offered.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::{ErrorReport, Outcome, Refusal};
use crate::strings::{Out, Text, column, optional_column};
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

/// Offers only agents of these host names from now on: `count` of them. `hostnames` NULL is all agents; a `count` of 0 with
/// another pointer none. Asks for no cycle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_update_whitelist(
    allocator: *mut AllocatorHandle,
    hostnames: *const Text,
    count: usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let hostnames: Option<&[Text]> =
            unsafe { optional_column(hostnames, count, "hostnames") }?;
        let read = |(row, text): (usize, &Text)| {
            // SAFETY: as above.
            unsafe { text.read(Entity::Agent, "hostnames") }
                .map_err(|refusal| refusal.in_row(row))
        };
        let names = hostnames
            .map(|texts| texts.iter().enumerate().map(read).collect::<Outcome<Vec<&str>>>())
            .transpose()?;
        handle.allocator.update_whitelist(names.as_deref());
        Ok(())
    })
}

/// Stops cycles until `apportion_allocator_resume` was called as often. What would ask for a cycle is forgotten meanwhile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_pause(
    allocator: *mut AllocatorHandle,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        handle.allocator.pause();
        Ok(())
    })
}

/// Lets cycles run again, after as many pauses. Asks for none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_resume(
    allocator: *mut AllocatorHandle,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        handle.allocator.resume();
        Ok(())
    })
}

/// Whether cycles are stopped: `*out` is 1 or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_is_paused(
    allocator: *const AllocatorHandle,
    out: *mut u32,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        unsafe { Out::new(out, "out") }?.write(handle.allocator.is_paused().into());
        Ok(())
    })
}

/// Starts after a restart: sets `count` quotas, as `apportion_allocator_update_quota`, all or none, and stops cycles until
/// enough of so many agents are back or the recovery times out. Without quotas nothing stops.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_recover(
    allocator: *mut AllocatorHandle,
    expected_agents: u32,
    roles: *const Text,
    guarantees: *const Text,
    limits: *const Text,
    count: usize,
    now: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let (roles, guarantees, limits): (&[Text], &[Text], &[Text]) = unsafe {
            (
                column(roles, count, "roles")?,
                column(guarantees, count, "guarantees")?,
                column(limits, count, "limits")?,
            )
        };
        let quota = |row: usize| {
            // SAFETY: as above.
            let (role, guarantees, limits) = unsafe {
                (
                    roles[row].read(Entity::Role, "roles")?,
                    guarantees[row].read(Entity::Quota, "guarantees")?,
                    limits[row].read(Entity::Quota, "limits")?,
                )
            };
            let guarantees = Quantities::parse(guarantees)?;
            Ok((role.to_owned(), Quota { guarantees, limits: QuantityLimits::parse(limits)? }))
        };
        let quotas = (0..count).map(|row| quota(row).map_err(|why: Refusal| why.in_row(row)));
        let quotas = quotas.collect::<Outcome<Vec<_>>>()?;
        Ok(handle.allocator.recover(expected_agents, &quotas, now)?)
    })
}
