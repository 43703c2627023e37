//! Columns: out as buffers that are not copied, in from buffers or sequences.

use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyBufferError, PyIndexError, PyTypeError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::ffi::{CStr, c_int};

enum Numbers {
    U32(Vec<u32>),
    U64(Vec<u64>),
    I64(Vec<i64>),
    F64(Vec<f64>),
}

/// Numbers of one type, one after the other, that never change.
///
/// Speaks the buffer protocol: `memoryview(column)` and `numpy.asarray(column)` copy nothing and
/// keep it alive.
#[pyclass(frozen, module = "apportion")]
pub(crate) struct Column {
    numbers: Numbers,
    // `Py_buffer` points to these two, as it does to the numbers.
    len: ffi::Py_ssize_t,
    item_size: ffi::Py_ssize_t,
}

impl Column {
    fn new(numbers: Numbers) -> Self {
        let (len, item_size) = match &numbers {
            Numbers::U32(column) => (column.len(), size_of::<u32>()),
            Numbers::U64(column) => (column.len(), size_of::<u64>()),
            Numbers::I64(column) => (column.len(), size_of::<i64>()),
            Numbers::F64(column) => (column.len(), size_of::<f64>()),
        };
        // No vector is longer than isize::MAX bytes.
        Column { numbers, len: len as ffi::Py_ssize_t, item_size: item_size as ffi::Py_ssize_t }
    }

    /// The type, as Python's `struct` module names it, and where the numbers are.
    fn layout(&self) -> (&'static CStr, *const u8) {
        match &self.numbers {
            Numbers::U32(column) => (c"I", column.as_ptr().cast()),
            Numbers::U64(column) => (c"Q", column.as_ptr().cast()),
            Numbers::I64(column) => (c"q", column.as_ptr().cast()),
            Numbers::F64(column) => (c"d", column.as_ptr().cast()),
        }
    }
}

impl From<Vec<u32>> for Column {
    fn from(column: Vec<u32>) -> Self {
        Column::new(Numbers::U32(column))
    }
}

impl From<Vec<u64>> for Column {
    fn from(column: Vec<u64>) -> Self {
        Column::new(Numbers::U64(column))
    }
}

impl From<Vec<i64>> for Column {
    fn from(column: Vec<i64>) -> Self {
        Column::new(Numbers::I64(column))
    }
}

impl From<Vec<f64>> for Column {
    fn from(column: Vec<f64>) -> Self {
        Column::new(Numbers::F64(column))
    }
}

#[pymethods]
impl Column {
    fn __len__(&self) -> usize {
        self.len as usize
    }

    fn __getitem__<'py>(&self, py: Python<'py>, index: isize) -> PyResult<Bound<'py, PyAny>> {
        let at = if index < 0 { index.wrapping_add(self.len) } else { index };
        let at = usize::try_from(at).ok().filter(|at| *at < self.len as usize);
        let at = at.ok_or_else(|| PyIndexError::new_err("column index out of range"))?;
        Ok(match &self.numbers {
            Numbers::U32(column) => column[at].into_pyobject(py)?.into_any(),
            Numbers::U64(column) => column[at].into_pyobject(py)?.into_any(),
            Numbers::I64(column) => column[at].into_pyobject(py)?.into_any(),
            Numbers::F64(column) => column[at].into_pyobject(py)?.into_any(),
        })
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let (format, _) = slf.get().layout();
        Ok(format!("Column({:?}, {} items)", format.to_string_lossy(), slf.get().len))
    }

    /// # Safety
    /// Python calls this, with a `view` that may be written to.
    unsafe fn __getbuffer__(
        slf: Bound<'_, Self>,
        view: *mut ffi::Py_buffer,
        flags: c_int,
    ) -> PyResult<()> {
        if view.is_null() {
            return Err(PyBufferError::new_err("no view to fill"));
        }
        if flags & ffi::PyBUF_WRITABLE == ffi::PyBUF_WRITABLE {
            // SAFETY: the view may be written to; on failure its owner must be NULL.
            unsafe { (*view).obj = std::ptr::null_mut() };
            return Err(PyBufferError::new_err("a column never changes"));
        }
        let column = slf.get();
        let (format, numbers) = column.layout();
        let asked = |flag: c_int| flags & flag == flag;
        // The class is frozen: numbers and lengths stay where they are until the object goes, and the view owns a
        // reference to it. Python writes to neither, as the view is read-only.
        // SAFETY: the view may be written to, and everything it is made to point to lives as long as it.
        unsafe {
            (*view).buf = numbers.cast_mut().cast();
            (*view).len = column.len * column.item_size;
            (*view).itemsize = column.item_size;
            (*view).readonly = 1;
            (*view).format = match asked(ffi::PyBUF_FORMAT) {
                true => format.as_ptr().cast_mut(),
                false => std::ptr::null_mut(),
            };
            (*view).ndim = 1;
            (*view).shape = match asked(ffi::PyBUF_ND) {
                true => (&raw const column.len).cast_mut(),
                false => std::ptr::null_mut(),
            };
            (*view).strides = match asked(ffi::PyBUF_STRIDES) {
                true => (&raw const column.item_size).cast_mut(),
                false => std::ptr::null_mut(),
            };
            (*view).suboffsets = std::ptr::null_mut();
            (*view).internal = std::ptr::null_mut();
            (*view).obj = slf.into_any().into_ptr();
        }
        Ok(())
    }
}

/// Doubles from a buffer of them, or item by item.
pub(crate) struct Doubles(pub(crate) Vec<f64>);

impl<'py> FromPyObject<'_, 'py> for Doubles {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(buffer) = PyBuffer::<f64>::get(&object) {
            return Ok(Doubles(buffer.to_vec(object.py())?));
        }
        Ok(Doubles(items(object)?))
    }
}

/// Numbers from 0 up, from a buffer of them or item by item.
pub(crate) struct Integers(pub(crate) Vec<u64>);

impl<'py> FromPyObject<'_, 'py> for Integers {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(buffer) = PyBuffer::<u64>::get(&object) {
            return Ok(Integers(buffer.to_vec(object.py())?));
        }
        if let Ok(buffer) = PyBuffer::<u32>::get(&object) {
            let column = buffer.to_vec(object.py())?;
            return Ok(Integers(column.into_iter().map(u64::from).collect()));
        }
        Ok(Integers(items(object)?))
    }
}

/// Items of anything that has them, one by one.
fn items<T>(object: Borrowed<'_, '_, PyAny>) -> PyResult<Vec<T>>
where
    T: for<'a, 'py> FromPyObject<'a, 'py, Error = PyErr>,
{
    if object.is_instance_of::<PyString>() {
        return Err(PyTypeError::new_err("expected numbers, not a text"));
    }
    object.try_iter()?.map(|item| item?.extract()).collect()
}

/// Bytes from any buffer, copied: what is worked on while the interpreter is let go must not change.
pub(crate) struct Octets(pub(crate) Vec<u8>);

impl<'py> FromPyObject<'_, 'py> for Octets {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = object.cast::<pyo3::types::PyBytes>() {
            return Ok(Octets(bytes.as_bytes().to_vec()));
        }
        Ok(Octets(PyBuffer::<u8>::get(&object)?.to_vec(object.py())?))
    }
}
