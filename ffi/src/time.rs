//! Time and cycles. The caller has the clock: nanoseconds since any instant, the same for all calls.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::ErrorReport;
use crate::strings::Out;

/// When `apportion_allocator_handle_timeout` wants to be called next. There is always a next time.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_poll_timeout(
    allocator: *const AllocatorHandle,
    out: *mut u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        unsafe { Out::new(out, "out") }?.write(handle.allocator.poll_timeout());
        Ok(())
    })
}

/// Runs the cycle that was asked for, if one was, then everything that is due at `now`. What was decided is then read
/// with `apportion_allocator_offers`. Time never goes back: an earlier `now` counts as the latest one.
///
/// If more offers would be outstanding than the limit, it is refused; those made until then stand.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_handle_timeout(
    allocator: *mut AllocatorHandle,
    now: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| { Ok(handle.allocator.handle_timeout(now)?) })
}

/// Runs one cycle over all agents at once, whatever is due. Otherwise as `apportion_allocator_handle_timeout`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_cycle(
    allocator: *mut AllocatorHandle,
    now: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| { Ok(handle.allocator.cycle(now)?) })
}
