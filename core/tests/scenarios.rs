//! The oracle and the allocator decide every scenario as recorded from Mesos 1.11.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

mod oracle;
mod restarts;

use apportion_core::scenario::{self, Apportion, Body, Case, Report};
use std::path::{Path, PathBuf};

/// The scenario files of a folder, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "scn"));
    files.sort();
    files
}

fn cases(path: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).unwrap();
    scenario::parse(&text).unwrap_or_else(|error| panic!("{}:{error}", path.display()))
}

fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/scenarios")
}

fn shared() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").into();
    let shared = std::env::var_os("APPORTION_SHARED").unwrap_or_else(beside);
    PathBuf::from(shared).join("scenarios")
}

fn assert_all_pass(path: &Path, report: &Report) {
    let failures = report.outcomes.iter().filter(|outcome| outcome.mismatch.is_some());
    let text: Vec<String> = failures.map(ToString::to_string).collect();
    assert!(text.is_empty(), "{}\n{}\n", path.display(), text.join("\n"));
}

#[test]
fn the_oracle_passes_every_case() {
    let mut passed = 0;
    for path in files(&committed()) {
        let report = scenario::run_all(&cases(&path), &mut oracle::Oracles);
        assert_all_pass(&path, &report);
        passed += report.passed();
    }
    assert!(passed > 180, "{passed} cases");
}

#[test]
fn the_allocator_passes_every_case() {
    let mut passed = 0;
    for path in files(&committed()) {
        let report = scenario::run_all(&cases(&path), &mut Apportion);
        assert_all_pass(&path, &report);
        passed += report.passed();
    }
    assert!(passed > 180, "{passed} cases");
}

#[test]
fn the_allocator_passes_every_case_restarted_between_every_two_events() {
    for path in files(&committed()) {
        let report = scenario::run_all(&cases(&path), &mut restarts::Restarts::always());
        assert_all_pass(&path, &report);
    }
}

#[test]
fn the_oracle_passes_what_else_is_shared() {
    let folder = shared();
    if !folder.is_dir() {
        eprintln!("SKIPPED: no shared scenarios in {}", folder.display());
        return;
    }
    for path in files(&folder) {
        let here = committed().join(path.file_name().unwrap());
        let text = std::fs::read_to_string(&path).unwrap();
        if std::fs::read_to_string(here).is_ok_and(|committed| committed == text) {
            continue;
        }
        assert_all_pass(&path, &scenario::run_all(&cases(&path), &mut oracle::Oracles));
    }
}

#[test]
fn the_order_of_agents_does_not_show() {
    let mut with_agents = 0;
    for path in files(&committed()) {
        for seed in 1..6 {
            let mut seeded = cases(&path);
            for case in &mut seeded {
                if let Body::Allocator { config, .. } = &mut case.body {
                    config.seed = seed;
                    with_agents += 1;
                }
            }
            let report = scenario::run_all(&seeded, &mut oracle::Oracles);
            assert_all_pass(&path, &report);
        }
    }
    assert!(with_agents > 0);
}
