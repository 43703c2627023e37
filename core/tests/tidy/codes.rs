//! The numbers that Rust, C and Python share never change: a new one is added at the end of the golden file.

use crate::tree;
use apportion_core::error::{Entity, Error};
use apportion_core::limits::Limit;

const GOLDEN: &str = "core/tests/data/error-codes.txt";

/// Where each enum stands, and its word in the golden file.
const ENUMS: [(&str, &str, &str); 5] = [
    ("error", "Entity", "entity"),
    ("error", "Limit", "limit"),
    ("allocator/explain/reason", "Reason", "reason"),
    ("allocator/eligibility", "Capability", "lacks"),
    ("allocator/explain/report", "SubscriptionState", "subscription"),
];

/// One of each cause.
const CAUSES: [(&str, Error); 8] = [
    ("NotFound", Error::NotFound { entity: Entity::Agent }),
    ("Stale", Error::Stale { entity: Entity::Agent }),
    ("AlreadyExists", Error::AlreadyExists { entity: Entity::Agent }),
    ("Invalid", Error::Invalid { entity: Entity::Agent, reason: "", at: 0 }),
    ("Conflict", Error::Conflict { entity: Entity::Agent, reason: "" }),
    ("NotHeld", Error::NotHeld { entity: Entity::Agent }),
    ("LimitReached", Error::LimitReached { limit: Limit::Agents, max: 0 }),
    ("Truncated", Error::Truncated { entity: Entity::Agent, at: 0 }),
];

#[test]
fn numbers_are_pinned() {
    let mut actual = String::new();
    for (name, error) in CAUSES {
        actual += &format!("error {} {name}\n", error.code());
    }
    for (file, name, word) in ENUMS {
        for (variant, number) in variants(file, name) {
            let number = number.unwrap_or_else(|| panic!("{name}::{variant} has no number"));
            actual += &format!("{word} {number} {variant}\n");
        }
    }
    let golden: String = tree::read(GOLDEN)
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(actual, golden, "{GOLDEN}: numbers stay, new ones are added");
}

#[test]
fn every_cause_is_listed_here() {
    let declared: Vec<String> =
        variants("error", "Error").into_iter().map(|(name, _)| name).collect();
    assert_eq!(declared, CAUSES.map(|(name, _)| name.to_owned()));
    for (name, error) in CAUSES {
        assert!(format!("{error:?}").starts_with(name), "{name} is {error:?}");
    }
}

/// The variants of an enum of core, in order, with the numbers they are given in the source.
fn variants(file: &str, name: &str) -> Vec<(String, Option<u32>)> {
    let source = syn::parse_file(&tree::read(&format!("core/src/{file}.rs"))).unwrap();
    let found = source.items.into_iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == name => Some(item.variants),
        _ => None,
    });
    let number = |value: syn::Expr| match value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(digits), .. }) => {
            digits.base10_parse().ok()
        }
        _ => None,
    };
    let variants = found.unwrap_or_else(|| panic!("no enum {name} in {file}.rs")).into_iter();
    variants
        .map(|v| (v.ident.to_string(), v.discriminant.and_then(|(_, value)| number(value))))
        .collect()
}
