//! Answers to offers, and what becomes of held resources.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::{ErrorReport, Refusal};
use crate::strings::{OutColumn, Text, column, flag, optional_column};
use apportion_core::allocator::Holding;
use apportion_core::error::Entity;
use apportion_core::id::{AgentId, FrameworkId, OfferId};
use apportion_core::offer::Filters;
use apportion_core::resource::Resources;

/// Returns whole offers: their resources are free again, their ids stale. Asks for no cycle.
///
/// The same is not offered again to the framework for `refuse_seconds[i]`, or for 5 seconds where `refuse_seconds` is
/// NULL, and at least until the next batch cycle; 0 is no filter. More than 365 days is 365 days; negative or not a
/// number is the default. Row by row: the first that is refused is named by the error's `row`, those before it are
/// declined. `*done` (may be NULL) is how many were, in any case.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_decline(
    allocator: *mut AllocatorHandle,
    offers: *const u64,
    refuse_seconds: *const f64,
    count: usize,
    now: u64,
    done: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports, as in the rest of this function.
        let mut done = unsafe { OutColumn::counter(done) }?;
        // SAFETY: as above.
        let offers: &[u64] = unsafe { column(offers, count, "offers") }?;
        // SAFETY: as above.
        let seconds: Option<&[f64]> =
            unsafe { optional_column(refuse_seconds, count, "refuse_seconds") }?;
        for (row, offer) in offers.iter().enumerate() {
            let filters = Filters { refuse_seconds: seconds.map(|seconds| seconds[row]) };
            handle
                .allocator
                .decline(OfferId::from_bits(*offer), Some(filters), now)
                .map_err(|error| Refusal::from(error).in_row(row))?;
            done.write(0, row + 1);
        }
        Ok(())
    })
}

/// Makes offers plain holdings: their resources stay the framework's, their ids are stale. What of them is launched is
/// then told by `apportion_allocator_transition_to_allocated`, what is not comes back by
/// `apportion_allocator_recover_resources`. Row by row, as `apportion_allocator_decline`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_accept(
    allocator: *mut AllocatorHandle,
    offers: *const u64,
    count: usize,
    done: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports, as in the rest of this function.
        let mut done = unsafe { OutColumn::counter(done) }?;
        // SAFETY: as above.
        let offers: &[u64] = unsafe { column(offers, count, "offers") }?;
        for (row, offer) in offers.iter().enumerate() {
            handle
                .allocator
                .accept(OfferId::from_bits(*offer))
                .map_err(|error| Refusal::from(error).in_row(row))?;
            done.write(0, row + 1);
        }
        Ok(())
    })
}

/// Counts a part of what a framework holds under a role on an agent as backing tasks. `resources` is text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_transition_to_allocated(
    allocator: *mut AllocatorHandle,
    framework: u64,
    role: Text,
    agent: u64,
    resources: Text,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let (role, resources) = unsafe {
            (role.read(Entity::Role, "role")?, resources.read(Entity::Resource, "resources")?)
        };
        let resources: Resources = resources.parse()?;
        let holding = Holding {
            framework: FrameworkId::from_bits(framework),
            role,
            agent: AgentId::from_bits(agent),
        };
        Ok(handle.allocator.transition_offered_to_allocated(holding, &resources)?)
    })
}

/// Returns a part of what a framework holds under a role on an agent. `resources` is text.
///
/// `was_allocated` is 1 for what backed tasks, 0 for what was only offered. `refuse_seconds` NULL installs no filter, as
/// after a task has ended; otherwise as for `apportion_allocator_decline`. Asks for no cycle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_recover_resources(
    allocator: *mut AllocatorHandle,
    framework: u64,
    role: Text,
    agent: u64,
    resources: Text,
    was_allocated: u32,
    refuse_seconds: *const f64,
    now: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let (role, resources, seconds) = unsafe {
            (
                role.read(Entity::Role, "role")?,
                resources.read(Entity::Resource, "resources")?,
                optional_column(refuse_seconds, 1, "refuse_seconds")?,
            )
        };
        let resources: Resources = resources.parse()?;
        let filters = seconds.and_then(<[f64]>::first).map(|seconds| Filters::refuse(*seconds));
        let holding = Holding {
            framework: FrameworkId::from_bits(framework),
            role,
            agent: AgentId::from_bits(agent),
        };
        let allocated = flag(was_allocated, "was_allocated is neither 0 nor 1")?;
        Ok(handle.allocator.recover_resources(holding, &resources, filters, allocated, now)?)
    })
}
