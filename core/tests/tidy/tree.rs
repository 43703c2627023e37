//! The files of the repository.

use std::path::{Path, PathBuf};

/// The folder that holds the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The text of a file named from the root.
#[track_caller]
pub(crate) fn read(path: &str) -> String {
    let full = root().join(path);
    std::fs::read_to_string(full).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All files below `folder`, named from the root with `/`, sorted; without what is built, cached or hidden.
pub(crate) fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&root(), folder, &mut found);
    found.sort();
    found
}

/// Files that a program wrote.
pub(crate) fn is_generated(path: &str) -> bool {
    path.contains("/generated/") || path == "include/apportion.h"
}

fn walk(root: &Path, folder: &str, found: &mut Vec<String>) {
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if !entry.file_type().unwrap().is_dir() {
            found.push(path);
        } else if !is_built(root, &path, &name) {
            walk(root, &path, found);
        }
    }
}

/// A folder whose contents are nobody's source. Cargo marks its own, whatever they are called.
fn is_built(root: &Path, path: &str, name: &str) -> bool {
    let hidden = name.starts_with('.') && name != ".ci";
    hidden
        || name == "__pycache__"
        || path == "dist"
        || path == "target"
        || root.join(path).join("CACHEDIR.TAG").exists()
}
