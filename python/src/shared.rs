//! Values of the core behind a lock, worked on without the interpreter's.

use crate::errors::poisoned;
use pyo3::prelude::*;
use std::sync::{Mutex, TryLockError};

/// A value that threads take turns with.
///
/// The interpreter is let go before the lock is waited for: whoever holds the lock may need the interpreter, and
/// whoever waits for it must not keep that.
#[derive(Debug)]
pub(crate) struct Shared<T>(Mutex<T>);

impl<T: Send> Shared<T> {
    pub(crate) const fn new(value: T) -> Self {
        Shared(Mutex::new(value))
    }

    /// Works on the value, other threads running meanwhile.
    ///
    /// # Errors
    /// `RuntimeError` when an earlier call panicked.
    pub(crate) fn with<R: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut T) -> R + Send,
    ) -> PyResult<R> {
        py.detach(|| self.0.lock().map(|mut value| work(&mut value)).map_err(|_| ()))
            .map_err(|()| poisoned())
    }

    /// Reads something small: not worth letting the interpreter go, unless the value is in use.
    ///
    /// # Errors
    /// As [`Shared::with`].
    pub(crate) fn read<R: Send>(
        &self,
        py: Python<'_>,
        read: impl FnOnce(&T) -> R + Send,
    ) -> PyResult<R> {
        match self.0.try_lock() {
            Ok(value) => Ok(read(&value)),
            Err(TryLockError::Poisoned(_)) => Err(poisoned()),
            Err(TryLockError::WouldBlock) => self.with(py, |value| read(value)),
        }
    }
}
