//! Imports point down: ground, domain, engines, wire, protocol, tools; and the faces see core alone.

use crate::source::{self, Source, line};
use crate::tree;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Floor {
    Ground,
    Domain,
    Engines,
    Wire,
    Protocol,
    Tools,
}

/// Where every module of core stands. A new one is placed here and in the table of `core/src/lib.rs`.
const MODULES: &[(&str, Floor)] = &[
    ("bitset", Floor::Ground),
    ("error", Floor::Ground),
    ("id", Floor::Ground),
    ("intern", Floor::Ground),
    ("lookup", Floor::Ground),
    ("limits", Floor::Ground),
    ("rng", Floor::Ground),
    ("slot", Floor::Ground),
    ("timer", Floor::Ground),
    ("agent", Floor::Domain),
    ("attribute", Floor::Domain),
    ("constraint", Floor::Domain),
    ("framework", Floor::Domain),
    ("offer", Floor::Domain),
    ("quota", Floor::Domain),
    ("resource", Floor::Domain),
    ("role", Floor::Domain),
    ("allocator", Floor::Engines),
    ("fairness", Floor::Engines),
    ("matching", Floor::Engines),
    ("recordio", Floor::Wire),
    ("wire", Floor::Wire),
    ("protocol", Floor::Protocol),
    ("scenario", Floor::Tools),
];

const FACES: [&str; 3] = ["ffi", "python", "benches"];

fn floor(module: &str) -> Option<Floor> {
    MODULES.iter().find(|(name, _)| *name == module).map(|(_, floor)| *floor)
}

/// Whether `from` (a path of modules) may import from the top-level module `to`.
fn may_import(from: &[String], to: &str) -> bool {
    let top = from[0].as_str();
    let (Some(above), Some(below)) = (floor(top), floor(to)) else { return false };
    let converts = top == "wire" && from.get(1).is_some_and(|module| module == "convert");
    top == to
        || match above {
            Floor::Ground | Floor::Domain => below <= above,
            // The engines do not see each other, but for the allocator's sorters.
            Floor::Engines => below < Floor::Engines || (top, to) == ("allocator", "fairness"),
            Floor::Wire => {
                matches!(below, Floor::Ground | Floor::Wire) || (converts && below < Floor::Wire)
            }
            Floor::Protocol | Floor::Tools => below <= above,
        }
}

#[test]
fn imports_point_down() {
    let mut faults = Vec::new();
    for source in source::core().iter().filter(|source| !source.module.is_empty()) {
        for (line, to) in imports(source) {
            if !may_import(&source.module, &to) {
                faults.push(format!(
                    "{}:{line}: {} imports {to}",
                    source.path,
                    source.module.join("::")
                ));
            }
        }
    }
    crate::none(faults);
}

#[test]
fn every_module_has_its_floor() {
    let lib = syn::parse_file(&tree::read("core/src/lib.rs")).unwrap();
    let declared: BTreeSet<String> = lib
        .items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Mod(module) => Some(module.ident.to_string()),
            _ => None,
        })
        .collect();
    let placed: BTreeSet<String> = MODULES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(declared, placed);
}

#[test]
fn faces_see_core_alone() {
    let mut faults = Vec::new();
    for member in FACES.iter().chain(&["core"]) {
        let manifest = tree::read(&format!("{member}/Cargo.toml"));
        for face in FACES.iter().filter(|face| face != &member) {
            if manifest.contains(&format!("apportion-{face}"))
                || manifest.contains(&format!("../{face}\""))
            {
                faults.push(format!("{member}/Cargo.toml depends on {face}"));
            }
        }
    }
    crate::none(faults);
}

/// The modules of core that a file names, with the line.
fn imports(source: &Source) -> Vec<(usize, String)> {
    let mut imports = Imports { module: source.module.clone(), found: Vec::new() };
    imports.visit_file(&source.file);
    imports.found
}

struct Imports {
    module: Vec<String>,
    found: Vec<(usize, String)>,
}

impl Imports {
    /// Follows `crate`, `self` and `super` from where we are to a top-level module.
    fn take(&mut self, path: &[syn::Ident]) {
        let mut at = self.module.clone();
        let mut rest = path.iter();
        match path.first() {
            Some(first) if first == "crate" => {
                at.clear();
                rest.next();
            }
            Some(first) if first == "self" || first == "super" => {}
            _ => return,
        }
        for part in rest {
            if part == "super" {
                at.pop();
            } else if part != "self" {
                at.push(part.to_string());
            }
        }
        if let Some(top) = at.first() {
            self.found.push((line(&path[0]), top.clone()));
        }
    }

    fn take_tree(&mut self, tree: &syn::UseTree, prefix: &mut Vec<syn::Ident>) {
        match tree {
            syn::UseTree::Path(path) => {
                prefix.push(path.ident.clone());
                self.take_tree(&path.tree, prefix);
                prefix.pop();
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.take_tree(tree, prefix))
            }
            syn::UseTree::Glob(_) => self.take(prefix),
            syn::UseTree::Name(syn::UseName { ident })
            | syn::UseTree::Rename(syn::UseRename { ident, .. }) => {
                prefix.push(ident.clone());
                self.take(prefix);
                prefix.pop();
            }
        }
    }
}

impl<'ast> Visit<'ast> for Imports {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.take_tree(&item.tree, &mut Vec::new());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let idents: Vec<syn::Ident> =
            path.segments.iter().map(|segment| segment.ident.clone()).collect();
        self.take(&idents);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        for path in source::in_macro(call.tokens.clone()).0 {
            self.take(&path);
        }
        visit::visit_macro(self, call);
    }
}

#[test]
fn an_upward_import_is_found_however_it_is_written() {
    let found = |code: &str| {
        let (path, module) = (
            "core/src/resource/text.rs".to_owned(),
            vec!["resource".to_owned(), "text".to_owned()],
        );
        let source = Source { path, module, file: syn::parse_file(code).unwrap() };
        imports(&source).into_iter().filter(|(_, to)| !may_import(&source.module, to)).count()
    };
    assert_eq!(
        found("use crate::{error::Error, role, limits::*}; use super::Ranges; use std::fmt;"),
        0
    );
    assert_eq!(found("use crate::{error::Error, allocator::Allocator};"), 1);
    assert_eq!(found("use super::super::wire as w;"), 1);
    assert_eq!(found("fn f() -> crate::protocol::Call { x() }"), 1);
    assert_eq!(found("fn f() { assert!(g(crate::matching::h())) }"), 1);
    assert_eq!(found("mod inner { use super::super::super::fairness::fill; }"), 1);
    assert_eq!(found("mod inner { use super::super::Ranges; }"), 0);
}

#[test]
fn the_exceptions_are_these() {
    let may =
        |from: &str, to| may_import(&from.split("::").map(str::to_owned).collect::<Vec<_>>(), to);
    assert!(may("allocator::cycle", "fairness") && !may("fairness", "allocator"));
    assert!(
        !may("allocator", "matching")
            && !may("matching", "allocator")
            && !may("matching", "fairness")
    );
    assert!(may("wire::convert", "resource") && may("wire::convert::offer", "allocator"));
    assert!(!may("wire::view", "resource") && !may("recordio", "offer") && may("wire", "recordio"));
    assert!(!may("wire::convert", "protocol") && !may("limits", "role"));
}
