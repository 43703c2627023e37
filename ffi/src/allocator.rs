//! The handle: an allocator, and the memory that C reads offers from.

use crate::boundary::export;
use crate::config::{AllocatorConfig, config_from};
use crate::error::ErrorReport;
use crate::maintenance::InverseColumns;
use crate::offers::Columns;
use crate::strings::Out;
use apportion_core::allocator::{Allocator, Config};
use core::sync::atomic::AtomicBool;

/// An allocator: who is offered what. One thread may change it at a time; calls that take it as const may run side by
/// side.
pub struct AllocatorHandle {
    pub(crate) allocator: Allocator,
    /// What C reads offers from, filled anew when asked for.
    pub(crate) columns: Columns,
    /// The same for offers taken back.
    pub(crate) rescinded: Columns,
    /// The same for inverse offers.
    pub(crate) inverse_columns: InverseColumns,
    /// A call panicked: nothing can be said of the state.
    pub(crate) poisoned: AtomicBool,
}

impl AllocatorHandle {
    fn new(config: Config) -> apportion_core::error::Result<Self> {
        Ok(AllocatorHandle::of(Allocator::new(config)?))
    }

    pub(crate) fn of(allocator: Allocator) -> Self {
        AllocatorHandle {
            allocator,
            columns: Columns::default(),
            rescinded: Columns::default(),
            inverse_columns: InverseColumns::default(),
            poisoned: AtomicBool::new(false),
        }
    }

    #[cfg(test)]
    pub(crate) fn for_tests() -> Self {
        Self::new(Config::default()).unwrap()
    }
}

/// Makes an allocator without agents or frameworks; `config` NULL is all defaults. `*out` is the caller's to free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_new(
    config: *const AllocatorConfig,
    out: *mut *mut AllocatorHandle,
    error: *mut ErrorReport,
) -> i32 {
    export!(error, {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: the same, for the struct and what it points to.
        let config = unsafe { config_from(config) }?;
        out.write(Box::into_raw(Box::new(AllocatorHandle::new(config)?)));
        Ok(())
    })
}

/// Frees an allocator and everything borrowed from it. NULL is fine, and so is one that is poisoned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_free(allocator: *mut AllocatorHandle) {
    export!(free allocator);
}
