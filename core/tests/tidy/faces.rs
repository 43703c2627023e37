//! `docs/faces.md` lists every method of the allocator, and names in C and Python that are there.

use crate::{none, source, tree};
use std::collections::{BTreeMap, BTreeSet};

/// The rows of the table: a method in Rust, and what stands beside it.
fn rows() -> BTreeMap<String, Vec<Vec<String>>> {
    let page = tree::read("docs/faces.md");
    let table = page.lines().skip_while(|line| !line.starts_with("|---")).skip(1);
    let table = table.take_while(|line| line.starts_with('|'));
    let names = |cell: &str| -> Vec<String> {
        let names = cell.split('`').skip(1).step_by(2);
        names.map(str::to_owned).collect()
    };
    table
        .map(|line| {
            let cells: Vec<Vec<String>> = line.split('|').skip(1).map(names).collect();
            (cells[0][0].clone(), cells[1..3].to_vec())
        })
        .collect()
}

/// The public methods of `Allocator`.
fn methods() -> BTreeSet<String> {
    let mut methods = BTreeSet::new();
    let of_allocator =
        |source: &source::Source| source.module.first().is_some_and(|m| m == "allocator");
    for source in source::core().into_iter().filter(of_allocator) {
        for item in source.file.items {
            let syn::Item::Impl(item) = item else { continue };
            let syn::Type::Path(path) = &*item.self_ty else { continue };
            if item.trait_.is_some() || !path.path.is_ident("Allocator") {
                continue;
            }
            for member in item.items {
                let syn::ImplItem::Fn(method) = member else { continue };
                if matches!(method.vis, syn::Visibility::Public(_)) {
                    methods.insert(method.sig.ident.to_string());
                }
            }
        }
    }
    methods
}

#[test]
fn the_page_lists_every_method() {
    let (rows, methods) = (rows(), methods());
    let listed: BTreeSet<String> = rows.keys().cloned().collect();
    let missing = methods.difference(&listed).map(|name| format!("docs/faces.md lacks {name}"));
    let gone = listed.difference(&methods).map(|name| format!("docs/faces.md: no {name} in core"));
    none(missing.chain(gone).collect());
}

#[test]
fn the_names_beside_them_are_there() {
    let exports = tree::read("ffi/exports.txt");
    let stub = tree::read("python/apportion/_apportion.pyi");
    let class = stub.split("class Allocator:").nth(1).unwrap();
    let class = class.split("\n@final").next().unwrap();
    let mut faults = Vec::new();
    for (method, faces) in rows() {
        for name in &faces[0] {
            if !exports.lines().any(|line| line == format!("apportion_allocator_{name}")) {
                faults.push(format!("{method}: C has no {name}"));
            }
        }
        for name in faces[1].iter().filter(|name| *name != "Allocator") {
            if !class.contains(&format!("    def {name}(")) {
                faults.push(format!("{method}: Python has no {name}"));
            }
        }
    }
    none(faults);
}
