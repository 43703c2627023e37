//! The minimum supported Rust is one number, and the sources keep to it.

use crate::source::{self, line_of};
use crate::tree;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

#[test]
fn it_is_stated_the_same_everywhere() {
    let version = stated(&tree::read("Cargo.toml"));
    let minor = version.split('.').nth(1).unwrap_or_default().to_owned();
    for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "Makefile"] {
        assert!(tree::read(page).contains(&version), "{page} does not state Rust {version}");
    }
    assert!(
        tree::read("Makefile").contains(&format!(">= {minor})")),
        "the Makefile checks for another version"
    );
}

fn stated(manifest: &str) -> String {
    let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version = \""));
    line.and_then(|rest| rest.strip_suffix('"')).unwrap_or_default().to_owned()
}

/// A later compiler takes `if let .. && ..` without a word; 1.88 was the first that did.
#[test]
fn no_condition_chains_let() {
    let mut faults = Vec::new();
    for source in source::below(&["core", "ffi", "python", "benches", "examples"]) {
        let mut chains = Chains(Vec::new());
        chains.visit_file(&source.file);
        faults.extend(
            chains
                .0
                .iter()
                .map(|line| format!("{}:{line}: let in a chain of conditions", source.path)),
        );
    }
    crate::none(faults);
}

struct Chains(Vec<usize>);

impl<'ast> Visit<'ast> for Chains {
    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if [&binary.left, &binary.right].iter().any(|side| matches!(***side, syn::Expr::Let(_))) {
            self.0.push(line_of(binary.span()));
        }
        visit::visit_expr_binary(self, binary);
    }
}

#[test]
fn chains_are_found() {
    let count = |condition: &str| {
        let mut chains = Chains(Vec::new());
        chains.visit_file(&syn::parse_file(&format!("fn f() {{ if {condition} {{}} }}")).unwrap());
        chains.0.len()
    };
    assert_eq!(count("let Some(x) = y && x > 1"), 1);
    assert_eq!(count("y && let Some(x) = z"), 1);
    assert_eq!(count("let Some(x) = (y && z)"), 0);
    assert_eq!(count("y && z"), 0);
}
