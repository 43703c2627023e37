//! What crosses as pointer and length: texts and columns in, texts out, each checked where it enters.

use crate::error::{Cause, Outcome};
use apportion_core::error::{Entity, Error};
use core::ffi::c_char;

/// UTF-8 text: a pointer and a length in bytes, no NUL at the end. A length of 0 is the empty text, whatever the pointer.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// The first byte; may be NULL if the length is 0.
    pub ptr: *const c_char,
    /// How many bytes.
    pub len: usize,
}

impl Text {
    /// No text at all, as opposed to an empty one.
    pub(crate) const NONE: Text = Text { ptr: core::ptr::null(), len: 0 };

    /// A text that the caller may read as long as `text` lives.
    pub(crate) const fn of(text: &str) -> Text {
        Text { ptr: text.as_ptr().cast(), len: text.len() }
    }

    /// The text, once it is known to be one; `at` in the error is the first byte that is no UTF-8.
    ///
    /// # Safety
    /// If `ptr` is not NULL, `len` bytes can be read there for as long as `'a`, and nobody writes to them meanwhile.
    pub(crate) unsafe fn read<'a>(self, entity: Entity, name: &'static str) -> Outcome<&'a str> {
        // SAFETY: the caller's promise; a byte may stand anywhere.
        let bytes: &[u8] = unsafe { column(self.ptr.cast(), self.len, name) }?;
        core::str::from_utf8(bytes).map_err(|error| {
            Error::Invalid { entity, reason: "not UTF-8", at: error.valid_up_to() }.into()
        })
    }
}

/// The elements of a column that the caller passes. Nothing is read of a column of length 0.
///
/// # Safety
/// If `ptr` is not NULL, `len` elements can be read there for as long as `'a`, and nobody writes to them meanwhile.
pub(crate) unsafe fn column<'a, T>(
    ptr: *const T,
    len: usize,
    name: &'static str,
) -> Outcome<&'a [T]> {
    if len == 0 {
        return Ok(&[]);
    }
    check(ptr, len, name)?;
    // SAFETY: not NULL, aligned and no longer than anything can be, as just checked; readable, as the caller promises.
    Ok(unsafe { core::slice::from_raw_parts(ptr, len) })
}

/// As [`column`], for one that may be left out: NULL is `None`.
///
/// # Safety
/// As [`column`].
pub(crate) unsafe fn optional_column<'a, T>(
    ptr: *const T,
    len: usize,
    name: &'static str,
) -> Outcome<Option<&'a [T]>> {
    if ptr.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's promise.
    unsafe { column(ptr, len, name) }.map(Some)
}

/// Where the callee is to write one value.
pub(crate) struct Out<T>(*mut T);

impl<T> Out<T> {
    /// # Safety
    /// If `ptr` is not NULL, a `T` can be written there until the export returns.
    pub(crate) unsafe fn new(ptr: *mut T, name: &'static str) -> Outcome<Self> {
        check(ptr, 1, name)?;
        Ok(Out(ptr))
    }

    pub(crate) fn write(self, value: T) {
        // SAFETY: not NULL and aligned, as checked when made; writable, as was promised then. What was there is not
        // dropped: it may be uninitialised.
        unsafe { self.0.write(value) }
    }
}

/// Where the callee is to write a column.
pub(crate) struct OutColumn<T> {
    ptr: *mut T,
    len: usize,
}

impl<T> OutColumn<T> {
    /// # Safety
    /// If `ptr` is not NULL, `len` elements can be written there until the export returns.
    pub(crate) unsafe fn new(ptr: *mut T, len: usize, name: &'static str) -> Outcome<Self> {
        if len > 0 {
            check(ptr, len, name)?;
        }
        Ok(OutColumn { ptr, len })
    }

    /// A place to count rows in, 0 at first; one that may be left out.
    ///
    /// # Safety
    /// If `ptr` is not NULL, it can be written until the export returns.
    pub(crate) unsafe fn counter(ptr: *mut T) -> Outcome<Self>
    where
        T: From<u8>,
    {
        let len = usize::from(!ptr.is_null());
        // SAFETY: the caller's promise.
        let mut counter = unsafe { OutColumn::new(ptr, len, "done") }?;
        counter.write(0, T::from(0));
        Ok(counter)
    }

    /// Writes one element; a row that does not exist is not written.
    pub(crate) fn write(&mut self, row: usize, value: T) {
        if row < self.len {
            // SAFETY: within the column, which was checked and promised when made.
            unsafe { self.ptr.add(row).write(value) }
        }
    }
}

/// Where the callee is to write a text: as much as there is room for, and how long it is.
pub(crate) struct TextBuffer {
    buffer: OutColumn<c_char>,
    capacity: usize,
    len: Out<usize>,
}

impl TextBuffer {
    /// # Safety
    /// If they are not NULL, `capacity` bytes can be written to `buffer`, and to `len`, until the export returns.
    pub(crate) unsafe fn new(
        buffer: *mut c_char,
        capacity: usize,
        len: *mut usize,
    ) -> Outcome<Self> {
        // SAFETY: the caller's promise.
        let (len, buffer) =
            unsafe { (Out::new(len, "len")?, OutColumn::new(buffer, capacity, "buffer")?) };
        Ok(TextBuffer { buffer, capacity, len })
    }

    pub(crate) fn write(mut self, text: &str) {
        for (at, byte) in text.bytes().enumerate().take(self.capacity) {
            self.buffer.write(at, byte as c_char);
        }
        self.len.write(text.len());
    }
}

/// A handle that is only read, and never poisoned.
///
/// # Safety
/// `handle` is NULL, or alive for as long as `'a` and not being changed.
pub(crate) unsafe fn borrowed<'a, T>(handle: *const T, name: &'static str) -> Outcome<&'a T> {
    check(handle, 1, name)?;
    // SAFETY: not NULL and aligned, as just checked; alive, as the caller promises.
    Ok(unsafe { &*handle })
}

/// What can be known of a pointer and a length without reading.
pub(crate) fn check<T>(ptr: *const T, len: usize, name: &'static str) -> Outcome {
    let invalid = |reason| Err(Error::Invalid { entity: Entity::Argument, reason, at: 0 }.into());
    if ptr.is_null() {
        return Err(Cause::Null(name).into());
    }
    if !ptr.is_aligned() {
        return invalid("a pointer is not aligned for what it points to");
    }
    match len.checked_mul(size_of::<T>()) {
        Some(bytes) if bytes <= isize::MAX as usize => Ok(()),
        _ => invalid("a length is larger than any memory"),
    }
}

/// A number that says no or yes.
pub(crate) fn flag(value: u32, reason: &'static str) -> Outcome<bool> {
    match value {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Error::Invalid { entity: Entity::Argument, reason, at: 0 }.into()),
    }
}
