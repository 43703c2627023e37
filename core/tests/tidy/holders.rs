//! Fields that hold numbers of roles or of kinds. Such numbers are used again once nothing refers to them, so whoever adds
//! a field says here how it is found: it is walked in `allocator/unused_names.rs`, or there is a reason why not.

use crate::{none, source};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::{self, Visit};

const WALKED: &str = "walked";
const TRANSIENT: &str = "lives within one call, in which nothing is forgotten";
const CATALOG: &str = "the catalog's own";
const TRACKED: &str = "the role has a framework, or a filter, and is walked as such";

/// Struct and field, and how its numbers are found.
const HOLDERS: &[(&str, &str)] = &[
    ("Allocator.batch", WALKED),
    ("Allocator.rescinded", WALKED),
    ("Allocator.role_of", TRACKED),
    ("Bag.scalars", "every bag is a field of its own here"),
    ("Bag.spans", "every bag is a field of its own here"),
    ("Catalog.plain", CATALOG),
    ("Claims.roles", TRANSIENT),
    ("Closed.news", TRANSIENT),
    ("Consumption.roles", TRANSIENT),
    ("FrameworkRole.role", WALKED),
    ("Gone.role", TRANSIENT),
    ("Held.allocated", WALKED),
    ("Held.bag", WALKED),
    ("Held.role", WALKED),
    ("Kind.role", CATALOG),
    ("Numbered.key", TRANSIENT),
    ("Numbered.refused", TRANSIENT),
    ("OfferBatch.rows", "borrowed from Allocator.batch or Allocator.rescinded"),
    ("OfferRecord.bag", WALKED),
    ("OfferRecord.role", WALKED),
    ("Posting.bag", TRANSIENT),
    ("RefusedBags.bags", WALKED),
    ("RefusedBags.numbers", WALKED),
    ("RoleName.parent", CATALOG),
    ("Roles.roles", TRANSIENT),
    ("Roles.with_quota", "the role has a quota, and is walked as such"),
    ("ScalarEntry.kind", WALKED),
    ("Scratch.of_role", TRANSIENT),
    ("Scratch.offer", TRANSIENT),
    ("Scratch.portion", TRANSIENT),
    ("Scratch.only_role", TRANSIENT),
    ("SpanEntry.kind", WALKED),
    ("Subscription.role", TRANSIENT),
    ("Taker.role", WALKED),
    ("Takers.numbers", WALKED),
    ("Tally.taken", TRANSIENT),
    ("TotalPart.kinds", "named by the input at hand"),
    ("TotalPart.new", "of these kinds"),
    ("TotalPart.old", "of these kinds"),
    ("Unposted.role", TRANSIENT),
    ("Winner.role", TRANSIENT),
];

/// The names in a type.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl<'ast> Visit<'ast> for Names {
    fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
        self.0.insert(segment.ident.to_string());
        visit::visit_path_segment(self, segment);
    }
}

fn names(ty: &syn::Type) -> BTreeSet<String> {
    let mut names = Names::default();
    names.visit_type(ty);
    names.0
}

/// The fields of structs and the variants of enums, with the names in their types; and what aliases stand for.
#[derive(Default)]
struct Fields {
    fields: Vec<(String, BTreeSet<String>)>,
    aliases: BTreeMap<String, BTreeSet<String>>,
}

impl<'ast> Visit<'ast> for Fields {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        for (at, field) in item.fields.iter().enumerate() {
            let name = field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string);
            self.fields.push((format!("{}.{name}", item.ident), names(&field.ty)));
        }
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        for variant in &item.variants {
            let types = variant.fields.iter().flat_map(|field| names(&field.ty)).collect();
            self.fields.push((format!("{}.{}", item.ident, variant.ident), types));
        }
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.aliases.insert(item.ident.to_string(), names(&item.ty));
    }
}

#[test]
fn every_holder_of_numbers_is_known() {
    let mut found = Fields::default();
    for source in source::core() {
        if source.module.first().is_some_and(|module| module == "allocator") {
            found.visit_file(&source.file);
        }
    }
    let mut numbers: BTreeSet<String> =
        ["RoleSym", "KindSym", "Bag", "OfferRows"].map(str::to_owned).into();
    let of_numbers = |(_, types): &(_, &BTreeSet<String>)| !types.is_disjoint(&numbers);
    let aliases: Vec<String> =
        found.aliases.iter().filter(of_numbers).map(|(name, _)| name.clone()).collect();
    numbers.extend(aliases);
    let holders = found.fields.iter().filter(|(_, types)| !types.is_disjoint(&numbers));
    let holders: BTreeSet<&str> = holders.map(|(name, _)| name.as_str()).collect();
    let known: BTreeSet<&str> = HOLDERS.iter().map(|(name, _)| *name).collect();
    let new = holders.difference(&known).map(|name| {
        format!("{name} holds numbers of roles or kinds: walk it in allocator/unused_names.rs, and list it here")
    });
    let gone = known.difference(&holders).map(|name| format!("{name} is listed and is not there"));
    none(new.chain(gone).collect());
}
