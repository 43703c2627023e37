//! Decisions are numbered, listed, and cover what core depends on.

use crate::tree;
use std::collections::{BTreeMap, BTreeSet};

const FOLDER: &str = "docs/decisions";

/// What core, tests apart, depends on: nothing else comes into a program that embeds it.
const CORE: [&str; 8] =
    ["hashbrown", "libm", "prost", "rayon", "regex", "regex-syntax", "smallvec", "thiserror"];

const MEMBERS: [&str; 4] = ["core", "ffi", "python", "benches"];
const SECTIONS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

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
fn core_depends_on_little() {
    let manifest = tree::read("core/Cargo.toml");
    assert_eq!(dependencies(&manifest, "dependencies"), BTreeSet::from(CORE));
    assert_eq!(dependencies(&manifest, "build-dependencies"), BTreeSet::new());
}

#[test]
fn every_dependency_was_decided() {
    let texts: Vec<String> =
        records().values().map(|name| tree::read(&format!("{FOLDER}/{name}"))).collect();
    let brought: BTreeSet<&str> = texts.iter().flat_map(|text| brings(text)).collect();
    let mut faults = Vec::new();
    for member in MEMBERS {
        let manifest = tree::read(&format!("{member}/Cargo.toml"));
        let names = SECTIONS.iter().flat_map(|section| dependencies(&manifest, section));
        for name in names.filter(|name| !name.starts_with("apportion-") && !brought.contains(name))
        {
            faults.push(format!(
                "{member}/Cargo.toml: no record in {FOLDER} says \"**Brings** `{name}`.\""
            ));
        }
    }
    crate::none(faults);
}

/// The names in backticks on the line of a record that starts with `**Brings**`.
fn brings(record: &str) -> impl Iterator<Item = &str> {
    record
        .lines()
        .filter(|line| line.starts_with("**Brings**"))
        .flat_map(|line| line.split('`').skip(1).step_by(2))
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

#[test]
fn a_record_may_bring_several() {
    assert!(brings("# 1\n\n**Brings** `a`, `b-c`.\n\nBetter than `d`.\n").eq(["a", "b-c"]));
}
