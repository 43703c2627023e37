//! What public names of core may not be: accessors with `get_`, and the words that say nothing.

use crate::source::{self, line};
use syn::visit::{self, Visit};

const EMPTY_WORDS: [&str; 5] = ["manager", "helper", "helpers", "util", "utils"];

#[test]
fn public_names_say_what_they_name() {
    let mut faults = Vec::new();
    for source in source::core() {
        let mut names = Names(Vec::new());
        names.visit_file(&source.file);
        for name in names.0.iter().filter(|name| is_bad(&name.to_string())) {
            faults.push(format!("{}:{}: {name}", source.path, line(name)));
        }
    }
    crate::none(faults);
}

fn is_bad(name: &str) -> bool {
    name.starts_with("get_") || words(name).iter().any(|word| EMPTY_WORDS.contains(&word.as_str()))
}

/// `RoleTree` and `role_tree` are `["role", "tree"]`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in name.chars() {
        if letter == '_' || letter.is_uppercase() {
            words.push(String::new());
        }
        if let (Some(word), true) = (words.last_mut(), letter != '_') {
            word.extend(letter.to_lowercase());
        }
    }
    words
}

struct Names(Vec<syn::Ident>);

impl<'ast> Visit<'ast> for Names {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let (vis, name) = match item {
            syn::Item::Const(item) => (&item.vis, &item.ident),
            syn::Item::Enum(item) => (&item.vis, &item.ident),
            syn::Item::Fn(item) => (&item.vis, &item.sig.ident),
            syn::Item::Mod(item) => (&item.vis, &item.ident),
            syn::Item::Static(item) => (&item.vis, &item.ident),
            syn::Item::Struct(item) => (&item.vis, &item.ident),
            syn::Item::Trait(item) => (&item.vis, &item.ident),
            syn::Item::Type(item) => (&item.vis, &item.ident),
            _ => return visit::visit_item(self, item),
        };
        if matches!(vis, syn::Visibility::Public(_)) {
            self.0.push(name.clone());
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if matches!(function.vis, syn::Visibility::Public(_)) {
            self.0.push(function.sig.ident.clone());
        }
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        self.0.push(function.sig.ident.clone());
        visit::visit_trait_item_fn(self, function);
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        if let (syn::Visibility::Public(_), Some(name)) = (&field.vis, &field.ident) {
            self.0.push(name.clone());
        }
        visit::visit_field(self, field);
    }
}

#[test]
fn words_are_taken_whole() {
    assert!(
        is_bad("OfferManager")
            && is_bad("resource_utils")
            && is_bad("get_offer")
            && is_bad("Helper")
    );
    assert!(!is_bad("utilisation") && !is_bad("Target") && !is_bad("Budget"));
}
