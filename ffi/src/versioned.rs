//! Structs of the caller's that start with their size, so that they may grow without breaking programs.

use crate::error::Outcome;
use crate::strings::check;
use apportion_core::error::{Entity, Error};

/// A struct of the caller's that starts with its size, so that it may grow: fields that a program compiled against an
/// older header does not have keep their defaults; fields this library does not know must be zero.
///
/// # Safety
/// The type is `repr(C)`, its first field is the size as `usize`, and every pattern of bits is a value of it.
pub(crate) unsafe trait Versioned: Copy {
    /// The size of the first published version.
    const FIRST: usize;
    /// More than any version will ever have.
    const MOST: usize = 4096;
    /// What the name of the parameter is.
    const NAME: &'static str;

    /// Reads the caller's struct over `defaults`.
    ///
    /// # Safety
    /// If `ptr` is not NULL, it can be read for as many bytes as its first field says.
    unsafe fn read(ptr: *const Self, defaults: Self) -> Outcome<Self> {
        check(ptr, 1, Self::NAME)?;
        // SAFETY: not NULL and aligned; every version starts with its size.
        let size = unsafe { ptr.cast::<usize>().read() };
        checked_size::<Self>(size)?;
        let known = size.min(size_of::<Self>());
        let mut value = defaults;
        // SAFETY: `known` bytes can be read, for the caller says so, and written, for `value` has as many; any bits are a
        // value, as the trait promises. The two do not overlap: `value` is ours.
        unsafe {
            core::ptr::copy_nonoverlapping(ptr.cast::<u8>(), (&raw mut value).cast::<u8>(), known);
        }
        // SAFETY: these bytes are within the size that the caller gave.
        let more =
            unsafe { core::slice::from_raw_parts(ptr.cast::<u8>().add(known), size - known) };
        if more.iter().any(|byte| *byte != 0) {
            let reason = "a field is set that this version of the library does not know";
            return Err(Error::Invalid { entity: Entity::Argument, reason, at: known }.into());
        }
        Ok(value)
    }

    /// Writes as much of `value` as the caller's struct has room for; its size stays as the caller set it.
    ///
    /// # Safety
    /// If `ptr` is not NULL, it can be written for as many bytes as its first field says.
    unsafe fn write(ptr: *mut Self, value: &Self) -> Outcome {
        check(ptr, 1, Self::NAME)?;
        // SAFETY: not NULL and aligned; every version starts with its size.
        let size = unsafe { ptr.cast::<usize>().read() };
        checked_size::<Self>(size)?;
        let known = size.min(size_of::<Self>());
        let first = size_of::<usize>();
        // SAFETY: between the first field and `known` both can be accessed; the two do not overlap: `value` is ours.
        unsafe {
            let from = core::ptr::from_ref(value).cast::<u8>().add(first);
            core::ptr::copy_nonoverlapping(from, ptr.cast::<u8>().add(first), known - first);
            // A newer caller must not read what was never written.
            ptr.cast::<u8>().add(known).write_bytes(0, size - known);
        }
        Ok(())
    }
}

fn checked_size<T: Versioned>(size: usize) -> Outcome {
    if (T::FIRST..=T::MOST).contains(&size) {
        return Ok(());
    }
    let reason = "the size of a struct is not set to sizeof of its type";
    Err(Error::Invalid { entity: Entity::Argument, reason, at: 0 }.into())
}
