//! Input never panics: core neither unwraps nor expects.

use crate::source::{self, is_test, line};
use std::collections::BTreeMap;
use syn::visit::{self, Visit};

/// Places where an `expect` states what the lines above it have just made true: file, how many, and what they rest on.
const AUDITED: &[(&str, usize, &str)] = &[];

#[test]
fn core_unwraps_nothing() {
    let mut faults = Vec::new();
    let mut audited: BTreeMap<&str, usize> =
        AUDITED.iter().map(|(path, count, _)| (*path, *count)).collect();
    // `tests.rs` is the body of a module that stands under `cfg(test)`.
    for source in source::core()
        .iter()
        .filter(|source| source.module.last().is_none_or(|last| last != "tests"))
    {
        let mut calls = Calls(Vec::new());
        calls.visit_file(&source.file);
        let allowed = audited.remove(source.path.as_str()).unwrap_or(0);
        if calls.0.len() != allowed {
            let places: Vec<String> =
                calls.0.iter().map(|ident| format!("{ident} in line {}", line(ident))).collect();
            faults.push(format!(
                "{}: {allowed} audited, found {}: {places:?}",
                source.path,
                places.len()
            ));
        }
    }
    faults.extend(audited.keys().map(|path| format!("{path} is audited, but gone")));
    crate::none(faults);
}

struct Calls(Vec<syn::Ident>);

impl Calls {
    fn take(&mut self, method: &syn::Ident) {
        if ["unwrap", "expect", "unwrap_err", "expect_err"].iter().any(|name| method == name) {
            self.0.push(method.clone());
        }
    }
}

impl<'ast> Visit<'ast> for Calls {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        if !is_test(&function.attrs) {
            visit::visit_item_fn(self, function);
        }
    }

    fn visit_item_impl(&mut self, block: &'ast syn::ItemImpl) {
        if !is_test(&block.attrs) {
            visit::visit_item_impl(self, block);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.take(&call.method);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        for method in source::in_macro(call.tokens.clone()).1 {
            self.take(&method);
        }
        visit::visit_macro(self, call);
    }
}

#[test]
fn a_call_is_found_outside_tests_only() {
    let count = |code: &str| {
        let mut calls = Calls(Vec::new());
        calls.visit_file(&syn::parse_file(code).unwrap());
        calls.0.len()
    };
    assert_eq!(count("fn f() { x.unwrap(); assert!(y(z.expect(\"z\"))); w.unwrap_or(0); }"), 2);
    assert_eq!(
        count("#[cfg(test)] mod tests { fn f() { x.unwrap(); } } #[test] fn g() { x.unwrap(); }"),
        0
    );
}
