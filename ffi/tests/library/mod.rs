//! Where cargo put the library that these tests belong to.

use std::path::PathBuf;

/// The shared library.
pub(crate) fn shared() -> PathBuf {
    find(&format!("{}apportion{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX))
}

/// Cargo builds all forms of the library before the tests of its package, and puts them, without a hash in the name,
/// where it puts the tests.
pub(crate) fn find(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let found = test.ancestors().skip(1).take(2).map(|folder| folder.join(name));
    let mut found = found.filter(|path| path.exists());
    found.next().unwrap_or_else(|| panic!("no {name} beside {} or above", test.display()))
}
