//! Decisions are numbered, listed, and cover what core depends on.

use crate::tree;
use std::collections::{BTreeMap, BTreeSet};

const FOLDER: &str = "docs/decisions";

/// What core may depend on, and the record that says why.
const DEPENDENCIES: &[(&str, &str)] =
    &[("prost", "0004"), ("smallvec", "0002"), ("thiserror", "0003")];

/// The same for its tests.
const DEV_DEPENDENCIES: &[(&str, &str)] = &[("proc-macro2", "0009"), ("syn", "0009")];

/// The records by number: `0004` to `0004-prost.md`.
fn records() -> BTreeMap<String, String> {
    let mut records = BTreeMap::new();
    for path in tree::files(FOLDER) {
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        if name == "README.md" {
            continue;
        }
        let number = name.split('-').next().unwrap_or_default().to_owned();
        let well_named = number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit());
        assert!(well_named && name.ends_with(".md"), "{path}: decisions are called NNNN-title.md");
        let other = records.insert(number, name);
        assert!(other.is_none(), "{path}: {other:?} has this number");
    }
    records
}

#[test]
fn every_decision_is_in_the_index() {
    let index = tree::read(&format!("{FOLDER}/README.md"));
    let listed: BTreeSet<&str> = index
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter(|link| !link.contains('/'))
        .collect();
    let records = records();
    let present: BTreeSet<&str> = records.values().map(String::as_str).collect();
    assert_eq!(listed, present, "{FOLDER}/README.md against the folder");
}

#[test]
fn core_depends_on_what_was_decided() {
    let manifest = tree::read("core/Cargo.toml");
    let records = records();
    for (section, allowed) in [
        ("dependencies", DEPENDENCIES),
        ("dev-dependencies", DEV_DEPENDENCIES),
        ("build-dependencies", &[]),
    ] {
        let expected: BTreeSet<&str> = allowed.iter().map(|(name, _)| *name).collect();
        assert_eq!(dependencies(&manifest, section), expected, "[{section}] of core/Cargo.toml");
        for (name, number) in allowed {
            let record =
                records.get(*number).unwrap_or_else(|| panic!("{name}: no decision {number}"));
            let text = tree::read(&format!("{FOLDER}/{record}"));
            assert!(text.contains(&format!("`{name}`")), "{record} does not speak of `{name}`");
        }
    }
}

/// The names in a section of a manifest: `name = ..` and `name.workspace = ..` in it, and `[section.name]`.
fn dependencies<'a>(manifest: &'a str, section: &str) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_end_matches(']');
            inside = header == section;
            names.extend(header.strip_prefix(section).and_then(|rest| rest.strip_prefix('.')));
        } else if inside && line.contains('=') && !line.starts_with('#') {
            names.extend(line.split([' ', '=', '.']).next());
        }
    }
    names
}

#[test]
fn dependencies_are_read_in_every_form() {
    let manifest = "[features]\nx = []\n[dependencies]\na = \"1\"\n# b = \"1\"\nc.workspace = true\n[dependencies.d]\nversion = \"1\"\n";
    assert_eq!(dependencies(manifest, "dependencies"), BTreeSet::from(["a", "c", "d"]));
}
