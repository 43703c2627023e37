//! Metrics as a text.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::ErrorReport;
use crate::strings::TextBuffer;
use apportion_core::error::{Entity, Error};
use core::ffi::c_char;

/// One JSON object by the names of Mesos: what its /metrics/snapshot has of an allocator, and ours besides.
pub const APPORTION_METRICS_JSON: i32 = 0;
/// The text that Prometheus scrapes.
pub const APPORTION_METRICS_PROMETHEUS: i32 = 1;

/// A snapshot of all metrics as a text, in one of APPORTION_METRICS_*, always in the same order.
///
/// `*len` is the length of the whole text. As much of it as fits is written to `buffer`, which has room for `capacity`
/// bytes: more is needed if `*len` is larger. No NUL is added.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_metrics(
    allocator: *const AllocatorHandle,
    format: i32,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let buffer = unsafe { TextBuffer::new(buffer, capacity, len) }?;
        let metrics = handle.allocator.metrics();
        buffer.write(&match format {
            APPORTION_METRICS_JSON => metrics.to_json(),
            APPORTION_METRICS_PROMETHEUS => metrics.to_prometheus(),
            _ => {
                let reason = "a format of metrics that is none";
                return Err(Error::Invalid { entity: Entity::Argument, reason, at: 0 }.into());
            }
        });
        Ok(())
    })
}
