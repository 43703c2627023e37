//! Snapshots: an allocator as bytes, and back; forks; a hash.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::config::{AllocatorLimits, limits_at};
use crate::error::ErrorReport;
use crate::strings::{Out, OutColumn, column};
use apportion_core::allocator::Allocator;
use core::ffi::c_void;

/// Writes the whole state as bytes, of which `apportion_allocator_restore` makes the allocator again.
///
/// `*len` is the length of the whole snapshot. It is written to `buffer` if that has room for all of it, which is
/// `capacity` bytes; if not, nothing is. A snapshot is as long as the last one until the allocator is changed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_snapshot(
    allocator: *const AllocatorHandle,
    buffer: *mut c_void,
    capacity: usize,
    len: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let (len, mut buffer) =
            unsafe { (Out::new(len, "len")?, OutColumn::new(buffer.cast::<u8>(), capacity, "buffer")?) };
        let snapshot = handle.allocator.snapshot();
        if snapshot.len() <= capacity {
            snapshot.iter().enumerate().for_each(|(at, byte)| buffer.write(at, *byte));
        }
        len.write(snapshot.len());
        Ok(())
    })
}

/// Makes the allocator of a snapshot: `*out` is the caller's to free. Going on from there equals never having stopped.
///
/// Nothing in the bytes is believed; `at` in the error is the byte that is wrong. With `limits` these are its limits from
/// now on; NULL is those that it was saved with.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_restore(
    snapshot: *const c_void,
    len: usize,
    limits: *const AllocatorLimits,
    out: *mut *mut AllocatorHandle,
    error: *mut ErrorReport,
) -> i32 {
    export!(error, {
        // SAFETY: the contract of all exports.
        let (out, snapshot, limits) = unsafe {
            (
                Out::new(out, "out")?,
                column(snapshot.cast::<u8>(), len, "snapshot")?,
                limits_at(limits)?,
            )
        };
        let allocator = Allocator::restore(snapshot, limits.as_ref())?;
        out.write(Box::into_raw(Box::new(AllocatorHandle::of(allocator))));
        Ok(())
    })
}

/// Makes a copy to try things on, which shares nothing with the allocator. `*out` is the caller's to free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_fork(
    allocator: *const AllocatorHandle,
    out: *mut *mut AllocatorHandle,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        out.write(Box::into_raw(Box::new(AllocatorHandle::of(handle.allocator.fork()))));
        Ok(())
    })
}

/// A hash of everything that decisions depend on. Refused inputs do not change it; another version of the library may hash
/// differently.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_state_hash(
    allocator: *const AllocatorHandle,
    out: *mut u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        unsafe { Out::new(out, "out") }?.write(handle.allocator.state_hash());
        Ok(())
    })
}
