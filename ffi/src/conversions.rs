//! Operations on resources: reserve, unreserve, create, destroy, as what goes and what comes.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::{ErrorReport, Outcome};
use crate::strings::{Text, column};
use apportion_core::allocator::Holding;
use apportion_core::error::Entity;
use apportion_core::id::{AgentId, FrameworkId};
use apportion_core::resource::Conversion;

/// # Safety
/// Both columns can be read for `count` rows, and what their texts point to.
unsafe fn conversions(
    consumed: *const Text,
    converted: *const Text,
    count: usize,
) -> Outcome<Vec<Conversion>> {
    // SAFETY: the caller's promise.
    let (consumed, converted): (&[Text], &[Text]) =
        unsafe { (column(consumed, count, "consumed")?, column(converted, count, "converted")?) };
    let rows = consumed.iter().zip(converted).enumerate();
    rows.map(|(row, (consumed, converted))| {
        // SAFETY: as above.
        let conversion = unsafe {
            consumed.read(Entity::Resource, "consumed").and_then(|consumed| {
                let converted = converted.read(Entity::Resource, "converted")?;
                Ok(Conversion { consumed: consumed.parse()?, converted: converted.parse()? })
            })
        };
        conversion.map_err(|refusal| refusal.in_row(row))
    })
    .collect()
}

/// Replaces resources that a framework holds on an agent under a role by what operations make of them, and in the agent's
/// total too: `consumed[i]` goes and `converted[i]` comes, of `count`, each like `cpus(eng):1;mem(eng):512`. All, or none.
/// A reservation so made does not count as an allocation. Asks for no cycle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_update_allocation(
    allocator: *mut AllocatorHandle,
    framework: u64,
    role: Text,
    agent: u64,
    consumed: *const Text,
    converted: *const Text,
    count: usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let (role, conversions) = unsafe {
            (role.read(Entity::Role, "role")?, conversions(consumed, converted, count)?)
        };
        let holding = Holding {
            framework: FrameworkId::from_bits(framework),
            role,
            agent: AgentId::from_bits(agent),
        };
        Ok(handle.allocator.update_allocation(holding, &conversions)?)
    })
}

/// Replaces free resources of an agent by what operations make of them, as `apportion_allocator_update_allocation`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_update_available(
    allocator: *mut AllocatorHandle,
    agent: u64,
    consumed: *const Text,
    converted: *const Text,
    count: usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let conversions = unsafe { conversions(consumed, converted, count) }?;
        Ok(handle.allocator.update_available(AgentId::from_bits(agent), &conversions)?)
    })
}
