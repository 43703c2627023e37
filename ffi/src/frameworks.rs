//! Frameworks: the schedulers that are offered resources.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::{ErrorReport, Outcome};
use crate::strings::{Out, OutColumn, Text, column, optional_column};
use crate::versioned::Versioned;
use apportion_core::error::{Entity, Error};
use apportion_core::framework::{
    FrameworkCapabilities, FrameworkInfo, FrameworkSpec, RoleSubscription,
};
use apportion_core::id::FrameworkId;
use apportion_core::resource::Quantities;

/// Subscribes to several roles.
pub const APPORTION_CAPABILITY_MULTI_ROLE: u32 = 1;
/// Takes resources that may be taken back.
pub const APPORTION_CAPABILITY_REVOCABLE_RESOURCES: u32 = 2;
/// Takes volumes that others hold too.
pub const APPORTION_CAPABILITY_SHARED_RESOURCES: u32 = 4;
/// Takes agents with GPUs.
pub const APPORTION_CAPABILITY_GPU_RESOURCES: u32 = 8;
/// Understands reservations in several layers.
pub const APPORTION_CAPABILITY_RESERVATION_REFINEMENT: u32 = 16;
/// Takes agents of other regions.
pub const APPORTION_CAPABILITY_REGION_AWARE: u32 = 32;

/// New frameworks, active ones, as columns of `count` rows. Row i subscribes to the roles from `role_ends[i - 1]` (0 for
/// the first row) to before `role_ends[i]`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct FrameworkBatch {
    /// sizeof (apportion_framework_batch).
    pub size: usize,
    /// How many frameworks.
    pub count: usize,
    /// Their ids: unique among the frameworks known at a time.
    pub ids: *const Text,
    /// What they can do: APPORTION_CAPABILITY_* added up. NULL: MULTI_ROLE for all.
    pub capabilities: *const u32,
    /// Where each framework's roles end.
    pub role_ends: *const u32,
    /// How many entries the next two columns have.
    pub role_count: usize,
    /// The roles.
    pub roles: *const Text,
    /// For each role 1 if the framework starts without offers under it, until revived, else 0. NULL: all 0.
    pub suppressed: *const u8,
}

// SAFETY: `repr(C)`, the size first; integers and pointers, which may be anything.
unsafe impl Versioned for FrameworkBatch {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "frameworks";
}

impl FrameworkBatch {
    const NONE: FrameworkBatch = FrameworkBatch {
        size: size_of::<FrameworkBatch>(),
        count: 0,
        ids: core::ptr::null(),
        capabilities: core::ptr::null(),
        role_ends: core::ptr::null(),
        role_count: 0,
        roles: core::ptr::null(),
        suppressed: core::ptr::null(),
    };
}

/// The columns of a batch, their lengths checked.
struct Rows<'a> {
    ids: &'a [Text],
    capabilities: Option<&'a [u32]>,
    role_ends: &'a [u32],
    roles: &'a [Text],
    suppressed: Option<&'a [u8]>,
}

impl<'a> Rows<'a> {
    /// # Safety
    /// Everything that the batch points to can be read for as long as `'a`.
    unsafe fn new(batch: &FrameworkBatch) -> Outcome<Self> {
        // SAFETY: the caller's promise.
        unsafe {
            Ok(Rows {
                ids: column(batch.ids, batch.count, "ids")?,
                capabilities: optional_column(batch.capabilities, batch.count, "capabilities")?,
                role_ends: column(batch.role_ends, batch.count, "role_ends")?,
                roles: column(batch.roles, batch.role_count, "roles")?,
                suppressed: optional_column(batch.suppressed, batch.role_count, "suppressed")?,
            })
        }
    }

    /// # Safety
    /// As [`Rows::new`].
    unsafe fn spec(&self, row: usize) -> Outcome<FrameworkSpec> {
        // SAFETY: the caller's promise.
        let (id, info) =
            unsafe { (self.ids[row].read(Entity::Framework, "ids")?, self.info(row)?) };
        Ok(FrameworkSpec { info, ..FrameworkSpec::new::<String>(id, []) })
    }

    /// # Safety
    /// As [`Rows::new`].
    unsafe fn info(&self, row: usize) -> Outcome<FrameworkInfo> {
        let begin = row.checked_sub(1).map_or(0, |before| self.role_ends[before] as usize);
        let entries = begin..self.role_ends[row] as usize;
        let invalid = |entity, reason, at| Error::Invalid { entity, reason, at };
        if entries.start > entries.end || entries.end > self.roles.len() {
            let reason = "role_ends descend, or pass role_count";
            return Err(invalid(Entity::Argument, reason, row).into());
        }
        let mut info = FrameworkInfo::new::<String>([]);
        if let Some(bits) = self.capabilities {
            info.capabilities = capabilities(bits[row])?;
        }
        for at in entries {
            // SAFETY: the caller's promise.
            let role = unsafe { self.roles[at].read(Entity::Role, "roles") }?;
            let mut subscription = RoleSubscription::new(role);
            subscription.suppressed = match self.suppressed.map_or(0, |flags| flags[at]) {
                0 => false,
                1 => true,
                _ => {
                    let reason = "suppressed is neither 0 nor 1";
                    return Err(invalid(Entity::Argument, reason, at).into());
                }
            };
            info.roles.push(subscription);
        }
        Ok(info)
    }
}

fn capabilities(bits: u32) -> Outcome<FrameworkCapabilities> {
    let has = |bit| bits & bit != 0;
    let capabilities = FrameworkCapabilities {
        multi_role: has(APPORTION_CAPABILITY_MULTI_ROLE),
        revocable_resources: has(APPORTION_CAPABILITY_REVOCABLE_RESOURCES),
        shared_resources: has(APPORTION_CAPABILITY_SHARED_RESOURCES),
        gpu_resources: has(APPORTION_CAPABILITY_GPU_RESOURCES),
        reservation_refinement: has(APPORTION_CAPABILITY_RESERVATION_REFINEMENT),
        region_aware: has(APPORTION_CAPABILITY_REGION_AWARE),
    };
    if bits >= APPORTION_CAPABILITY_REGION_AWARE << 1 {
        let reason = "a bit that stands for no capability";
        return Err(Error::Invalid { entity: Entity::Capability, reason, at: 0 }.into());
    }
    Ok(capabilities)
}

/// Adds frameworks and asks for a cycle over all agents.
///
/// Row by row, as `apportion_allocator_add_agents`, with the same `out_ids` and `done`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_add_frameworks(
    allocator: *mut AllocatorHandle,
    frameworks: *const FrameworkBatch,
    out_ids: *mut u64,
    done: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports, as in the rest of this function.
        let mut done = unsafe { OutColumn::counter(done) }?;
        // SAFETY: as above.
        let batch = unsafe { FrameworkBatch::read(frameworks, FrameworkBatch::NONE) }?;
        // SAFETY: as above.
        let mut out_ids = unsafe { OutColumn::new(out_ids, batch.count, "out_ids") }?;
        // SAFETY: as above.
        let rows = unsafe { Rows::new(&batch) }?;
        for row in 0..rows.ids.len() {
            // SAFETY: as above.
            let spec = unsafe { rows.spec(row) };
            let added = spec.and_then(|spec| Ok(handle.allocator.add_framework(&spec)?));
            out_ids.write(row, added.map_err(|refusal| refusal.in_row(row))?.to_bits());
            done.write(0, row + 1);
        }
        Ok(())
    })
}

/// Replaces what a framework said of itself, by row 0 of a batch of one; its id is not looked at, and may be NULL. Roles not
/// named any more are left: their filters are dropped, and what is held under them still counts. Asks for no cycle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_update_framework(
    allocator: *mut AllocatorHandle,
    framework: u64,
    update: *const FrameworkBatch,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports, as in the rest of this function.
        let mut batch = unsafe { FrameworkBatch::read(update, FrameworkBatch::NONE) }?;
        if batch.count != 1 {
            let reason = "an update is a batch of one";
            return Err(Error::Invalid { entity: Entity::Argument, reason, at: 0 }.into());
        }
        batch.ids = &Text::NONE;
        // SAFETY: as above.
        let info = unsafe { Rows::new(&batch)?.info(0) }?;
        Ok(handle.allocator.update_framework(FrameworkId::from_bits(framework), &info)?)
    })
}

/// Removes a framework; everything it holds on any agent is free again. Asks for no cycle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_remove_framework(
    allocator: *mut AllocatorHandle,
    framework: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        Ok(handle.allocator.remove_framework(FrameworkId::from_bits(framework))?)
    })
}

/// Lets a framework be offered again, under the roles it did not suppress. Asks for a cycle over all agents.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_activate_framework(
    allocator: *mut AllocatorHandle,
    framework: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        Ok(handle.allocator.activate_framework(FrameworkId::from_bits(framework))?)
    })
}

/// Stops offering to a framework. What it holds still counts; its filters are dropped, its suppressed roles kept.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_deactivate_framework(
    allocator: *mut AllocatorHandle,
    framework: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        Ok(handle.allocator.deactivate_framework(FrameworkId::from_bits(framework))?)
    })
}

/// Says what a framework can use: an offer must hold all of any one of these `count` shapes, texts like `cpus:2;mem:1024`.
/// They replace what it said before; 0 takes that back. Ignored unless the configuration says that requests are honoured.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_request_resources(
    allocator: *mut AllocatorHandle,
    framework: u64,
    requests: *const Text,
    count: usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let texts: &[Text] = unsafe { column(requests, count, "requests") }?;
        let mut requests = Vec::with_capacity(texts.len());
        for (row, text) in texts.iter().enumerate() {
            // SAFETY: the same.
            let text = unsafe { text.read(Entity::Quantity, "requests") };
            let shape = text.and_then(|text| Ok(Quantities::parse(text)?));
            requests.push(shape.map_err(|refusal| refusal.in_row(row))?);
        }
        Ok(handle.allocator.request_resources(FrameworkId::from_bits(framework), &requests)?)
    })
}

/// Stops offers to a framework under `role_count` roles, or under all it has if that is 0, until revived.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_suppress_offers(
    allocator: *mut AllocatorHandle,
    framework: u64,
    roles: *const Text,
    role_count: usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let roles = unsafe { role_names(roles, role_count) }?;
        Ok(handle.allocator.suppress_offers(FrameworkId::from_bits(framework), &roles)?)
    })
}

/// Asks for offers again under `role_count` roles, or under all if that is 0: drops their filters, ends suppression, and
/// asks for a cycle over all agents.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_revive_offers(
    allocator: *mut AllocatorHandle,
    framework: u64,
    roles: *const Text,
    role_count: usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let roles = unsafe { role_names(roles, role_count) }?;
        Ok(handle.allocator.revive_offers(FrameworkId::from_bits(framework), &roles)?)
    })
}

/// # Safety
/// The column and its texts can be read for as long as `'a`.
unsafe fn role_names<'a>(roles: *const Text, count: usize) -> Outcome<Vec<&'a str>> {
    // SAFETY: the caller's promise.
    let roles: &[Text] = unsafe { column(roles, count, "roles") }?;
    let read = |(row, role): (usize, &Text)| {
        // SAFETY: the caller's promise.
        unsafe { role.read(Entity::Role, "roles") }.map_err(|refusal| refusal.in_row(row))
    };
    roles.iter().enumerate().map(read).collect()
}

/// Finds a framework by what it was called when it was added.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_find_framework(
    allocator: *const AllocatorHandle,
    id: Text,
    out: *mut u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: as above.
        let id = unsafe { id.read(Entity::Framework, "id") }?;
        out.write(handle.allocator.framework(id)?.to_bits());
        Ok(())
    })
}

/// What a framework was called when it was added. Borrowed until the next call that changes the allocator.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_framework_name(
    allocator: *const AllocatorHandle,
    framework: u64,
    out: *mut Text,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        out.write(Text::of(handle.allocator.framework_name(FrameworkId::from_bits(framework))?));
        Ok(())
    })
}
