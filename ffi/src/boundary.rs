//! What every export goes through: checks for NULL, catching panics, filling in the error.

use crate::allocator::AllocatorHandle;
use crate::error::{Cause, ErrorReport, Outcome, Refusal};
use core::sync::atomic::Ordering;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The body of an export. It is a block that ends in an [`Outcome`]; the macro makes the status of it.
///
/// * `export!(error, { .. })`: no handle.
/// * `export!(read allocator, error, |handle| { .. })`: a handle that is only read.
/// * `export!(change allocator, error, |handle| { .. })`: a handle that is changed.
/// * `export!(free allocator)`: a handle that is given back; there is no status.
macro_rules! export {
    (free $handle:ident) => {
        // SAFETY: the handle is NULL, or came from a `_new` and is freed once: the contract of all exports.
        unsafe { $crate::boundary::free($handle) }
    };
    ($error:ident, $body:block) => {{
        let body = || -> $crate::error::Outcome { $body };
        // SAFETY: `error` is NULL or the caller's to be written: the contract of all exports.
        unsafe { $crate::boundary::plain($error, body) }
    }};
    (read $handle:ident, $error:ident, |$name:pat_param| $body:block) => {{
        let body = |$name: &$crate::allocator::AllocatorHandle| -> $crate::error::Outcome { $body };
        // SAFETY: the contract of all exports: `error` as above, the handle NULL or alive and not being changed.
        unsafe { $crate::boundary::read($handle, $error, body) }
    }};
    (change $handle:ident, $error:ident, |$name:pat_param| $body:block) => {{
        let body = |$name: &mut $crate::allocator::AllocatorHandle| -> $crate::error::Outcome {
            $body
        };
        // SAFETY: the contract of all exports: `error` as above, the handle NULL or alive and used by nobody else.
        unsafe { $crate::boundary::change($handle, $error, body) }
    }};
}
pub(crate) use export;

/// # Safety
/// `error` is NULL or can be written.
pub(crate) unsafe fn plain(error: *mut ErrorReport, body: impl FnOnce() -> Outcome) -> i32 {
    let outcome = catch(body);
    // SAFETY: the caller's promise.
    unsafe { status(outcome, error) }
}

/// # Safety
/// `error` is NULL or can be written; `handle` is NULL or alive, and nobody changes it during the call.
pub(crate) unsafe fn read(
    handle: *const AllocatorHandle,
    error: *mut ErrorReport,
    body: impl FnOnce(&AllocatorHandle) -> Outcome,
) -> i32 {
    // SAFETY: the caller's promise: alive, and not changed meanwhile.
    let outcome = match unsafe { handle.as_ref() } {
        None => Err(Cause::Null("allocator").into()),
        Some(handle) => guarded(handle, || body(handle)),
    };
    // SAFETY: the caller's promise.
    unsafe { status(outcome, error) }
}

/// # Safety
/// `error` is NULL or can be written; `handle` is NULL or alive, and nobody else uses it during the call.
pub(crate) unsafe fn change(
    handle: *mut AllocatorHandle,
    error: *mut ErrorReport,
    body: impl FnOnce(&mut AllocatorHandle) -> Outcome,
) -> i32 {
    // SAFETY: the caller's promise: alive, and nobody else's meanwhile.
    let outcome = match unsafe { handle.as_mut() } {
        None => Err(Cause::Null("allocator").into()),
        Some(handle) if handle.poisoned.load(Ordering::Relaxed) => Err(Cause::Poisoned.into()),
        Some(handle) => {
            let outcome = catch(|| body(handle));
            poison_after_panic(handle, &outcome);
            outcome
        }
    };
    // SAFETY: the caller's promise.
    unsafe { status(outcome, error) }
}

/// # Safety
/// `handle` is NULL or came from [`Box::into_raw`], and is nobody's from now on.
pub(crate) unsafe fn free<T>(handle: *mut T) {
    // What a panic leaves behind is leaked; there is nobody to tell.
    let _ = catch(|| {
        if !handle.is_null() {
            // SAFETY: the caller's promise.
            drop(unsafe { Box::from_raw(handle) });
        }
        Ok(())
    });
}

fn guarded(handle: &AllocatorHandle, body: impl FnOnce() -> Outcome) -> Outcome {
    if handle.poisoned.load(Ordering::Relaxed) {
        return Err(Cause::Poisoned.into());
    }
    let outcome = catch(body);
    poison_after_panic(handle, &outcome);
    outcome
}

fn poison_after_panic(handle: &AllocatorHandle, outcome: &Outcome) {
    if matches!(outcome, Err(Refusal { cause: Cause::Panic, .. })) {
        handle.poisoned.store(true, Ordering::Relaxed);
    }
}

/// A panic must not unwind into C. What it may have left half done is not seen: its handle is poisoned.
fn catch(body: impl FnOnce() -> Outcome) -> Outcome {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|payload| {
        // What the panic carries could panic again when dropped. It is a bug either way; leaking a message is harmless.
        core::mem::forget(payload);
        Err(Cause::Panic.into())
    })
}

/// # Safety
/// `error` is NULL or can be written.
unsafe fn status(outcome: Outcome, error: *mut ErrorReport) -> i32 {
    let Err(refusal) = outcome else { return crate::error::APPORTION_OK };
    if !error.is_null() && error.is_aligned() {
        // SAFETY: not NULL, aligned, and the caller's to be written.
        unsafe { error.write(refusal.report()) }
    }
    refusal.status()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{APPORTION_ERROR_PANIC, APPORTION_ERROR_POISONED, APPORTION_OK};
    use core::mem::MaybeUninit;

    #[test]
    fn a_panic_poisons_the_handle() {
        let mut handle = AllocatorHandle::for_tests();
        let handle = &raw mut handle;
        let mut error = MaybeUninit::<ErrorReport>::uninit();
        let error = error.as_mut_ptr();
        assert_eq!(export!(change handle, error, |_| { Ok(()) }), APPORTION_OK);
        assert_eq!(export!(read handle, error, |_| { panic!("a bug") }), APPORTION_ERROR_PANIC);
        // SAFETY: a failed call fills it in.
        assert_eq!(unsafe { (*error).code }, APPORTION_ERROR_PANIC);
        for _ in 0..2 {
            let untouched = export!(change handle, error, |_| { unreachable!() });
            assert_eq!(untouched, APPORTION_ERROR_POISONED);
            let untouched = export!(read handle, error, |_| { unreachable!() });
            assert_eq!(untouched, APPORTION_ERROR_POISONED);
        }
    }

    #[test]
    fn a_panic_while_changing_poisons_too() {
        let mut handle = AllocatorHandle::for_tests();
        let handle = &raw mut handle;
        let error = core::ptr::null_mut();
        let status = export!(change handle, error, |_| { panic!("a bug") });
        assert_eq!(status, APPORTION_ERROR_PANIC);
        assert_eq!(export!(read handle, error, |_| { Ok(()) }), APPORTION_ERROR_POISONED);
    }

    #[test]
    fn a_panic_without_a_handle_is_caught() {
        let error = core::ptr::null_mut();
        assert_eq!(export!(error, { panic!("a bug") }), APPORTION_ERROR_PANIC);
    }
}
