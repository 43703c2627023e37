//! Plays scenario files against the allocator and the matcher: `cargo run --example scenario --features scenario -- FILE...`
//!
//! Prints `ok NAME` or `FAIL NAME` with what differs, case by case, and a last line `N passed, M failed`.

use apportion_core::scenario::{Apportion, Report, parse, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        eprintln!(
            "usage: scenario FILE...\nfor example: scenario core/tests/data/scenarios/a-fair-sharing.scn"
        );
        return ExitCode::from(2);
    }
    let mut report = Report::default();
    for file in &files {
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{file}: {error}");
                return ExitCode::from(2);
            }
        };
        let cases = match parse(&text) {
            Ok(cases) => cases,
            Err(error) => {
                eprintln!("{file}:{error}");
                return ExitCode::from(2);
            }
        };
        for case in &cases {
            let outcome = run(case, &mut Apportion);
            println!("{outcome}");
            report.outcomes.push(outcome);
        }
    }
    println!("{} passed, {} failed", report.passed(), report.failed());
    if report.failed() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
