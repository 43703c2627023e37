//! The scenarios in the documentation are true.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

use apportion_core::scenario::{self, Apportion};
use std::path::Path;

/// The fenced blocks of a page that are scenarios: those that begin with `# `.
fn scenarios(page: &str) -> Vec<String> {
    let blocks = page.split("\n```").skip(1).step_by(2);
    let body = |block: &str| block.split_once('\n').map(|(_, body)| body.to_owned());
    blocks.filter_map(body).filter(|body| body.starts_with("# ")).collect()
}

#[test]
fn documented_scenarios_pass() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/semantics.md");
    let blocks = scenarios(&std::fs::read_to_string(page).unwrap());
    assert!(blocks.len() > 10, "{} blocks", blocks.len());
    for block in blocks {
        let cases = scenario::parse(&block).unwrap_or_else(|error| panic!("{error}\n{block}"));
        for outcome in scenario::run_all(&cases, &mut Apportion).outcomes {
            assert!(outcome.mismatch.is_none(), "{outcome}\n{block}");
        }
    }
}
