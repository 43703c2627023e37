//! Amounts by name, limits, and the algebra of resource lists, by the tables of the specification.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

use apportion_core::resource::{
    Conversion, Quantities, Quantity, QuantityLimits, Resource, Resources,
};
use apportion_core::rng::Rng;

fn quantities(text: &str) -> Quantities {
    Quantities::parse(text).unwrap()
}

fn limits(text: &str) -> QuantityLimits {
    QuantityLimits::parse(text).unwrap()
}

fn bag(text: &str) -> Resources {
    text.parse().unwrap()
}

#[test]
fn quantities_are_read() {
    for (text, expected) in [
        ("cpus:10", "cpus:10"),
        (" cpus : 3.14 ; disk : 10 ", "cpus:3.14;disk:10"),
        ("cpus:0", ""),
        ("", ""),
        ("ports:3;cpus:10.5", "cpus:10.5;ports:3"),
        ("ports:3;cpus:1;cpus:10.5", "cpus:11.5;ports:3"),
    ] {
        assert_eq!(quantities(text).to_string(), expected, "{text}");
    }
    for text in [
        "cpus:a10",
        "cpus:3.14c",
        "ports:3,cpus:1",
        "cpus:nan",
        "cpus:inf",
        "cpus:-inf",
        "cpus:infinity",
        "cpus:-1",
        "cpus",
        ":1",
        "ports:[1-2]",
    ] {
        assert!(Quantities::parse(text).is_err(), "{text}");
        assert!(QuantityLimits::parse(text).is_err(), "{text}");
    }
}

#[test]
fn limits_are_read() {
    assert_eq!(limits("cpus:0").limit("cpus"), Some(Quantity::ZERO));
    assert_eq!(limits("cpus:0").limit("mem"), None);
    assert!(QuantityLimits::parse("cpus:1;cpus:2").is_err());
}

#[test]
fn quantities_of_resources() {
    let resources = bag("cpus:1;mem:512;ports:[5000-6000];zones:{a,b};disk:800");
    assert_eq!(
        Quantities::of(&resources),
        quantities("cpus:1;disk:800;mem:512;ports:1001;zones:2")
    );
    assert_eq!(Quantities::of_scalars(&resources), quantities("cpus:1;disk:800;mem:512"));
    let mixed = bag("cpus:1;cpus(r):2;cpus!:4;disk(r)#v$:10;disk(r)#v$:10;disk(r)#w:3;disk(r)#w:3");
    assert_eq!(Quantities::of_scalars(&mixed), quantities("cpus:7;disk:16"), "shared counts once");
}

#[test]
fn quantities_add_and_subtract() {
    let mut sum = quantities("alphas:1;cpus:10.1");
    sum.add_all(&quantities("cpus:1;mem:100"));
    assert_eq!(sum, quantities("alphas:1;cpus:11.1;mem:100"));
    for (left, right, expected) in [
        ("cpus:1", "cpus:0.4", "cpus:0.6"),
        ("cpus:1", "cpus:1", ""),
        ("cpus:1", "cpus:1.4", ""),
        ("cpus:1", "mem:100", "cpus:1"),
        ("cpus:1;mem:100", "alphas:1;cpus:0.5", "cpus:0.5;mem:100"),
    ] {
        let mut difference = quantities(left);
        difference.subtract(&quantities(right));
        assert_eq!(difference, quantities(expected), "{left} - {right}");
    }
}

#[test]
fn quantities_contain() {
    for (left, right, contained) in [
        ("", "", true),
        ("cpus:1", "", true),
        ("", "cpus:1", false),
        ("cpus:1;mem:1;disk:1", "cpus:1;mem:1", true),
        ("cpus:1;mem:1", "cpus:1;disk:1", false),
        ("cpus:2;mem:1", "cpus:2;mem:2", false),
    ] {
        assert_eq!(quantities(left).contains(&quantities(right)), contained, "{left} {right}");
    }
}

#[test]
fn limits_contain_and_subtract() {
    for (left, right, contained) in [
        ("", "cpus:1", true),
        ("cpus:1", "", false),
        ("cpus:1;mem:1", "cpus:1;mem:1;disk:1", true),
        ("cpus:1;mem:1;disk:1", "cpus:1;mem:1", false),
        ("cpus:2;mem:2", "cpus:2;mem:1", true),
        ("cpus:2;mem:1", "cpus:2;mem:2", false),
    ] {
        assert_eq!(limits(left).contains_limits(&limits(right)), contained, "{left} {right}");
    }
    for (left, right, contained) in [
        ("", "", true),
        ("cpus:1", "", true),
        ("cpus:1;mem:1", "cpus:1;mem:1;disk:1", true),
        ("cpus:1;mem:1", "gpu:1;disk:1", true),
        ("cpus:2;mem:1", "cpus:2;mem:2", false),
    ] {
        assert_eq!(limits(left).contains(&quantities(right)), contained, "{left} {right}");
    }
    for (left, right, expected) in [
        ("", "", ""),
        ("", "cpus:10", ""),
        ("cpus:1", "", "cpus:1"),
        ("cpus:1", "cpus:1", "cpus:0"),
        ("cpus:1", "cpus:2", "cpus:0"),
        ("cpus:1;mem:10", "cpus:1;disk:10", "cpus:0;mem:10"),
        ("cpus:1;mem:10", "cpus:1;mem:5;disk:10", "cpus:0;mem:5"),
    ] {
        let mut rest = limits(left);
        rest.subtract(&quantities(right));
        assert_eq!(rest, limits(expected), "{left} - {right}");
    }
}

/// What merges with what: the sum's text.
#[test]
fn sums_merge_what_is_alike() {
    for (left, right, sum) in [
        ("cpus:1", "cpus:2", "cpus:3"),
        ("cpus:0.1", "cpus:0.2", "cpus:0.3"),
        ("cpus:1", "cpus(r):2", "cpus(r):2;cpus:1"),
        ("cpus(r):1", "cpus(dyn r):2", "cpus(dyn r):2;cpus(r):1"),
        ("cpus(a):1", "cpus(a>dyn a/b):2", "cpus(a):1;cpus(a>dyn a/b):2"),
        ("cpus:1", "cpus!:2", "cpus!:2;cpus:1"),
        ("ports:[1-2,7-9]", "ports:[3-4]", "ports:[1-4,7-9]"),
        ("zones:{a,b}", "zones:{b,c}", "zones:{a,b,c}"),
        ("disk@PATH:1", "disk@PATH:2", "disk@PATH:3"),
        ("disk@MOUNT:1", "disk@MOUNT:1", "disk@MOUNT:1;disk@MOUNT:1"),
        ("disk@RAW:1", "disk@RAW:2", "disk@RAW:3"),
        ("disk@RAW.x:1", "disk@RAW.x:1", "disk@RAW.x:1;disk@RAW.x:1"),
        ("disk(r)#v:1", "disk(r)#v:1", "disk(r)#v:1;disk(r)#v:1"),
        ("disk(r)#v$:1", "disk(r)#v$:1", "disk(r)#v$:1;disk(r)#v$:1"),
        ("cpus:0", "mem:1", "mem:1"),
    ] {
        let mut both = bag(left);
        both.add_all(&bag(right));
        assert_eq!(both.to_string(), sum, "{left} + {right}");
        let mut turned = bag(right);
        turned.add_all(&bag(left));
        assert_eq!(both, turned, "{left} + {right}");
    }
    let shared = bag("disk(r)#v$:1;disk(r)#v$:1");
    assert_eq!(shared.copies().map(|(_, copies)| copies).collect::<Vec<_>>(), [2]);
    assert_ne!(shared, bag("disk(r)#v$:1"), "copies count");
}

#[test]
fn differences_never_fall_below_nothing() {
    for (left, right, rest) in [
        ("cpus:3", "cpus:1", "cpus:2"),
        ("cpus:1", "cpus:3", ""),
        ("cpus:1", "cpus(r):1", "cpus:1"),
        ("cpus:1", "mem:1", "cpus:1"),
        ("ports:[1-9]", "ports:[3-4]", "ports:[1-2,5-9]"),
        ("disk@MOUNT:2", "disk@MOUNT:1", "disk@MOUNT:2"),
        ("disk@MOUNT:2", "disk@MOUNT:2", ""),
        ("disk(r)#v:2;disk(r)#v:2", "disk(r)#v:2", "disk(r)#v:2"),
        ("disk(r)#v$:2;disk(r)#v$:2", "disk(r)#v$:2", "disk(r)#v$:2"),
        ("disk(r)#v$:2", "disk(r)#v$:2;disk(r)#v$:2", ""),
        ("disk@PATH:2", "disk@PATH:1", "disk@PATH:1"),
    ] {
        let mut difference = bag(left);
        difference.subtract(&bag(right));
        assert_eq!(difference.to_string(), rest, "{left} - {right}");
    }
}

#[test]
fn containment() {
    for (left, right, contained) in [
        ("cpus:2;mem:1", "cpus:2", true),
        ("cpus:1;cpus(r):1", "cpus:2", false),
        ("cpus:2", "cpus:2.001", false),
        ("cpus:2", "", true),
        ("ports:[1-9]", "ports:[2-3,5-9]", true),
        ("ports:[1-9]", "ports:[9-10]", false),
        ("zones:{a,b}", "zones:{b}", true),
        ("disk@MOUNT:2", "disk@MOUNT:1", false),
        ("disk@MOUNT:2", "disk@MOUNT:2", true),
        ("disk(r)#v:1", "disk(r)#v:1;disk(r)#v:1", false),
        ("disk(r)#v:1;disk(r)#v:1", "disk(r)#v:1;disk(r)#v:1", true),
        ("disk(r)#v$:1", "disk(r)#v$:1;disk(r)#v$:1", false),
        ("disk(r)#v$:1;disk(r)#v$:1", "disk(r)#v$:1", true),
        // Only volumes are used up on the way.
        ("disk@MOUNT:1", "disk@MOUNT:1;disk@MOUNT:1", true),
    ] {
        assert_eq!(bag(left).contains(&bag(right)), contained, "{left} contains {right}");
    }
}

#[test]
fn who_may_be_offered_what() {
    let all = bag("cpus:1;cpus(a):2;cpus(a/b):4;cpus(dyn a>dyn a/b):8;cpus(ab):16");
    for (role, cpus) in [("a", 3), ("a/b", 15), ("a/b/c", 15), ("a/c", 3), ("ab", 17), ("*", 1)] {
        let mine = Quantities::of_scalars(&all.allocatable_to(role));
        assert_eq!(mine.amount("cpus"), Quantity::from_units(cpus), "{role}");
    }
}

#[test]
fn shrinking() {
    let mut rng = Rng::new(7);
    let resources = bag("cpus:4;mem:100;disk@MOUNT:50");
    for (target, rest) in [
        ("", ""),
        ("cpus:1", "cpus:1"),
        ("cpus:9;mem:9", "cpus:4;mem:9"),
        ("disk:49", ""),
        ("disk:50", "disk@MOUNT:50"),
    ] {
        let shrunk = resources.shrink_to(&quantities(target), &mut rng);
        assert_eq!(shrunk.to_string(), rest, "to {target}");
    }
    for (limit, rest) in [
        ("", "cpus:4;disk@MOUNT:50;mem:100"),
        ("cpus:0", "disk@MOUNT:50;mem:100"),
        ("disk:49;mem:1", "cpus:4;mem:1"),
    ] {
        let shrunk = resources.shrink_within(&limits(limit), &mut rng);
        assert_eq!(shrunk.to_string(), rest, "within {limit}");
    }
}

#[test]
fn several_objects_share_a_target() {
    let mut outcomes = std::collections::BTreeSet::new();
    for seed in 0..50 {
        let disks = bag("disk:30;disk@MOUNT:30;disk@PATH:30");
        let shrunk = disks.shrink_to(&quantities("disk:40"), &mut Rng::new(seed));
        let left = Quantities::of_scalars(&shrunk).amount("disk");
        assert_eq!(left, Quantity::from_units(40), "{shrunk}");
        outcomes.insert(shrunk.to_string());
    }
    assert!(outcomes.len() > 2, "the order is drawn: {outcomes:?}");
}

#[test]
fn conversions_are_all_or_nothing() {
    let held = bag("cpus:2;mem:10");
    let reserve = Conversion { consumed: bag("cpus:1"), converted: bag("cpus(dyn r):1") };
    assert_eq!(reserve.apply(&held).unwrap(), bag("cpus:1;cpus(dyn r):1;mem:10"));
    let too_much = Conversion { consumed: bag("cpus:3"), converted: bag("cpus(dyn r):3") };
    assert!(too_much.apply(&held).is_err());
}

fn random(rng: &mut Rng) -> Resources {
    let kinds = ["cpus:", "cpus(r):", "cpus!:", "mem:", "disk@MOUNT:", "disk(r)#v:", "disk(r)#v$:"];
    (0..rng.below(6))
        .map(|_| {
            let kind = kinds[rng.below(kinds.len() as u64) as usize];
            let one: Resources = format!("{kind}{}", 1 + rng.below(3)).parse().unwrap();
            let object: Resource = one.objects().next().unwrap().clone();
            object
        })
        .collect()
}

#[test]
fn sums_and_differences_undo_each_other() {
    let mut rng = Rng::new(3);
    for _ in 0..5_000 {
        let (left, right) = (random(&mut rng), random(&mut rng));
        let mut sum = left.clone();
        sum.add_all(&right);
        assert!(sum.contains(&left) && sum.contains(&right), "{left} + {right}");
        let mut back = sum.clone();
        back.subtract(&right);
        assert_eq!(back, left, "{left} + {right}");
        assert_eq!(sum.to_string().parse::<Resources>().unwrap(), sum);
        // An amount taken away is gone; what is contained and put back is all there again.
        if left.contains(&right) {
            let mut rest = left.clone();
            rest.subtract(&right);
            let mut whole = Quantities::of(&rest);
            whole.add_all(&Quantities::of(&right));
            assert!(whole.contains(&Quantities::of(&left)), "{left} - {right}");
        }
    }
}
