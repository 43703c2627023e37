//! Metrics: the cases M1 to M5 of the scenarios' page, names, texts, and what counts where.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

use apportion_core::agent::AgentSpec;
use apportion_core::allocator::metrics::{Family, Metrics, RunTimes};
use apportion_core::allocator::{Allocator, Compatibility, Config};
use apportion_core::framework::FrameworkSpec;
use apportion_core::offer::{Filters, SECOND_NS};
use apportion_core::quota::Quota;
use apportion_core::resource::{Quantities, QuantityLimits};
use std::collections::BTreeMap;
use std::path::Path;

fn allocator(compatibility: Compatibility) -> Allocator {
    Allocator::new(Config { compatibility, ..Config::default() }).unwrap()
}

fn quota(guarantees: &str, limits: &str) -> Quota {
    Quota {
        guarantees: Quantities::parse(guarantees).unwrap(),
        limits: QuantityLimits::parse(limits).unwrap(),
    }
}

fn add_agent(allocator: &mut Allocator, name: &str, resources: &str) {
    allocator.add_agent(&AgentSpec::new(name, resources.parse().unwrap())).unwrap();
}

/// The values of the metrics whose names begin with `prefix`, by the rest of the name.
fn values(allocator: &Allocator, prefix: &str) -> BTreeMap<String, f64> {
    let values = allocator.metrics().values().collect::<Vec<_>>().into_iter();
    values
        .filter_map(|(name, value)| Some((name.strip_prefix(prefix)?.to_owned(), value)))
        .collect()
}

fn entries<const N: usize>(entries: [(&str, f64); N]) -> BTreeMap<String, f64> {
    entries.map(|(name, value)| (name.to_owned(), value)).into()
}

fn cluster(totals: [f64; 3], held: [f64; 3]) -> BTreeMap<String, f64> {
    let names = ["cpus", "mem", "disk"];
    let of = |end: &'static str, values: [f64; 3]| {
        names.into_iter().zip(values).map(move |(name, value)| (format!("{name}/{end}"), value))
    };
    of("total", totals).chain(of("offered_or_allocated", held)).collect()
}

#[test]
fn m1_resources() {
    for compatibility in [Compatibility::Off, Compatibility::Mesos] {
        let mut allocator = allocator(compatibility);
        let seen = |allocator: &Allocator| values(allocator, "allocator/mesos/resources/");
        assert_eq!(seen(&allocator), cluster([0.0; 3], [0.0; 3]));
        add_agent(&mut allocator, "a1", "cpus:2;mem:1024;disk:0");
        allocator.handle_timeout(0).unwrap();
        let total = [2.0, 1024.0, 0.0];
        assert_eq!(seen(&allocator), cluster(total, [0.0; 3]));
        allocator.add_framework(&FrameworkSpec::new("f1", ["r"])).unwrap();
        allocator.handle_timeout(0).unwrap();
        assert_eq!(seen(&allocator), cluster(total, total));
        let agent = allocator.agent("a1").unwrap();
        allocator.remove_agent(agent).unwrap();
        assert_eq!(seen(&allocator), cluster([0.0; 3], [0.0; 3]));
    }
}

/// Guarantees and limits exist as far as they are set.
#[test]
fn m2_quota() {
    // A guarantee without a limit for the same resource, and the reverse.
    let mut allocator = allocator(Compatibility::Mesos);
    let set = |allocator: &Allocator| {
        let all = values(allocator, "allocator/mesos/quota/roles/r/resources/");
        let is_set = |name: &str| name.ends_with("/guarantee") || name.ends_with("/limit");
        all.into_iter().filter(|(name, _)| is_set(name)).collect::<BTreeMap<_, _>>()
    };
    assert_eq!(set(&allocator), BTreeMap::new());
    allocator.update_quota("r", &quota("cpus:1", "mem:1024")).unwrap();
    let first = entries([("cpus/guarantee", 1.0), ("mem/limit", 1024.0)]);
    assert_eq!(set(&allocator), first);
    allocator.update_quota("r", &quota("cpus:2", "mem:1024")).unwrap();
    let second = entries([("cpus/guarantee", 2.0), ("mem/limit", 1024.0)]);
    assert_eq!(set(&allocator), second);
    allocator.update_quota("r", &Quota::default()).unwrap();
    assert_eq!(values(&allocator, "allocator/mesos/quota/"), BTreeMap::new());
}

#[test]
fn m3_allocation_runs() {
    let mut allocator = allocator(Compatibility::Mesos);
    let runs = |allocator: &Allocator| values(allocator, "allocator/mesos/allocation_runs")[""];
    let queued =
        |allocator: &Allocator| values(allocator, "allocator/mesos/event_queue_dispatches")[""];
    assert_eq!((runs(&allocator), queued(&allocator)), (0.0, 0.0));
    add_agent(&mut allocator, "a1", "cpus:2;mem:1024");
    assert_eq!((runs(&allocator), queued(&allocator)), (0.0, 1.0));
    allocator.handle_timeout(0).unwrap();
    assert_eq!((runs(&allocator), queued(&allocator)), (1.0, 0.0));
    allocator.add_framework(&FrameworkSpec::new("f1", ["r"])).unwrap();
    allocator.handle_timeout(0).unwrap();
    assert_eq!(runs(&allocator), 2.0);
    // Inputs before the cycle runs share one.
    add_agent(&mut allocator, "a2", "cpus:2;mem:1024");
    add_agent(&mut allocator, "a3", "cpus:2;mem:1024");
    allocator.handle_timeout(0).unwrap();
    assert_eq!(runs(&allocator), 3.0);
}

/// The allocator has no clock: the caller measures, and adds what it measured.
#[test]
fn m4_run_times() {
    let mut allocator = allocator(Compatibility::Mesos);
    let mut runs = RunTimes::new();
    let mut metrics = allocator.metrics();
    let timers = |metrics: &Metrics| {
        let names = metrics.values().map(|(name, _)| name);
        names.filter(|name| name.contains("_ms")).collect::<Vec<_>>()
    };
    for (run, took_ns) in [3_000_000, 1_000_000].into_iter().enumerate() {
        assert_eq!(timers(&metrics), [""; 0], "after {run} runs");
        allocator.cycle(run as u64 * SECOND_NS).unwrap();
        runs.record(allocator.now(), took_ns);
        metrics = allocator.metrics();
        metrics.allocation_run = runs.statistics();
    }
    let name = |end: &str| format!("allocator/mesos/allocation_run_ms{end}");
    let ends = ["", "/count", "/max", "/min", "/p50", "/p90", "/p95", "/p99", "/p999", "/p9999"];
    assert_eq!(timers(&metrics), ends.map(name));
    let statistics = runs.statistics().unwrap();
    assert_eq!((statistics.count, statistics.last_ms), (2, 1.0));
    assert_eq!((statistics.min_ms, statistics.p50_ms, statistics.max_ms), (1.0, 2.0, 3.0));
    assert!((statistics.p90_ms - 2.8).abs() < 1e-9);
    // An hour later only what is new counts.
    runs.record(3602 * SECOND_NS, 5_000_000);
    assert_eq!(runs.statistics(), None);
    for at in 0..2000 {
        runs.record(3602 * SECOND_NS + at, 7_000_000);
    }
    let last = runs.statistics().unwrap();
    assert_eq!((last.count, last.min_ms, last.p9999_ms), (1000, 7.0, 7.0));
}

/// D09 and D03 of the scenarios.
#[test]
fn m5_offered_or_allocated_exists_while_a_quota_is_set() {
    for compatibility in [Compatibility::Off, Compatibility::Mesos] {
        let mut allocator = allocator(compatibility);
        let held = |allocator: &Allocator| {
            let all = values(allocator, "allocator/mesos/quota/roles/q/resources/");
            let part = |(name, value): (String, f64)| {
                Some((name.strip_suffix("/offered_or_allocated")?.to_owned(), value))
            };
            all.into_iter().filter_map(part).collect::<BTreeMap<_, _>>()
        };
        let limits = quota("cpus:0.25;mem:128", "cpus:0.25;mem:128");
        allocator.update_quota("q", &limits).unwrap();
        allocator.add_framework(&FrameworkSpec::new("f1", ["q"])).unwrap();
        add_agent(&mut allocator, "a1", "cpus:1;mem:512;disk:10");
        assert_eq!(held(&allocator), entries([("cpus", 0.0), ("mem", 0.0)]));
        allocator.handle_timeout(0).unwrap();
        assert_eq!(held(&allocator), entries([("cpus", 0.25), ("mem", 128.0)]));
        allocator.update_quota("q", &Quota::default()).unwrap();
        assert_eq!(held(&allocator), BTreeMap::new());
    }
}

/// Upstream counts the role alone, what may be taken back included; the default setting what counts for its quota.
#[test]
fn what_is_held_under_a_quota() {
    let held = |compatibility| {
        let mut allocator = allocator(compatibility);
        allocator.update_quota("a", &quota("", "cpus:100;mem:1000")).unwrap();
        let mut spec = FrameworkSpec::new("f1", ["a"]);
        spec.info.capabilities.revocable_resources = true;
        allocator.add_framework(&spec).unwrap();
        add_agent(&mut allocator, "a1", "cpus:1;cpus!:2;cpus(a):4;mem:10");
        allocator.handle_timeout(0).unwrap();
        allocator.suppress_offers::<&str>(allocator.framework("f1").unwrap(), &[]).unwrap();
        allocator.add_framework(&FrameworkSpec::new("f2", ["a/b"])).unwrap();
        add_agent(&mut allocator, "a2", "cpus:8;mem:80");
        allocator.handle_timeout(0).unwrap();
        let all = values(&allocator, "allocator/mesos/quota/roles/a/resources/");
        ["cpus/offered_or_allocated", "mem/offered_or_allocated", "cpus/consumed"]
            .map(|name| all[name])
    };
    assert_eq!(held(Compatibility::Off), [13.0, 90.0, 4.0]);
    assert_eq!(held(Compatibility::Mesos), [7.0, 10.0, 4.0]);
}

#[test]
fn roles_and_frameworks() {
    let mut allocator = allocator(Compatibility::Off);
    add_agent(&mut allocator, "a1", "cpus:2;mem:100");
    let f1 = allocator.add_framework(&FrameworkSpec::new("f1", ["r", "s"])).unwrap();
    allocator.handle_timeout(0).unwrap();
    let offer = allocator.offers().offers()[0];
    allocator.decline(offer, Some(Filters::refuse(60.0)), 0).unwrap();
    allocator.suppress_offers(f1, &["s"]).unwrap();
    let f0 = allocator.add_framework(&FrameworkSpec::new("f0", ["s"])).unwrap();
    allocator.handle_timeout(0).unwrap();
    allocator.deactivate_framework(f0).unwrap();
    let of_f1 = entries([
        ("f0/active", 0.0),
        ("f0/roles/s/suppressed", 0.0),
        ("f1/active", 1.0),
        ("f1/roles/r/suppressed", 0.0),
        ("f1/roles/s/suppressed", 1.0),
    ]);
    assert_eq!(values(&allocator, "allocator/frameworks/"), of_f1);
    assert_eq!(
        values(&allocator, "allocator/mesos/offer_filters/roles/"),
        entries([("r/active", 1.0), ("s/active", 0.0)])
    );
    let shares = values(&allocator, "allocator/mesos/roles/");
    assert_eq!(shares.values().sum::<f64>(), 1.0);
    assert_eq!(shares.len(), 2);
    let counts = allocator.metrics();
    assert_eq!((counts.agents, counts.outstanding_offers, counts.offer_filters), (1, 1, 1));
    // A role without frameworks is gone; under a quota it has no share.
    allocator.remove_framework(f1).unwrap();
    allocator.remove_framework(f0).unwrap();
    assert_eq!(values(&allocator, "allocator/mesos/roles/"), BTreeMap::new());
    assert_eq!(values(&allocator, "allocator/mesos/offer_filters/"), BTreeMap::new());
}

#[test]
fn the_texts_agree_with_the_values() {
    let mut allocator = allocator(Compatibility::Off);
    allocator.update_quota("odd\"role\\", &quota("cpus:1.5", "cpus:2")).unwrap();
    add_agent(&mut allocator, "a1", "cpus:2;mem:100;gpus:1");
    let metrics = allocator.metrics();
    let from_json: Vec<(String, f64)> = metrics.values().collect();
    let escape = |name: &str| name.replace('\\', "\\\\").replace('"', "\\\"");
    let members = from_json.iter().map(|(name, value)| format!("\"{}\":{value}", escape(name)));
    let members = members.collect::<Vec<_>>().join(",");
    assert_eq!(metrics.to_json(), format!("{{{members}}}"));
    assert!(
        members.contains(r#""allocator/mesos/quota/roles/odd\"role\\/resources/cpus/limit":2"#)
    );
    assert!(from_json.contains(&("allocator/mesos/resources/gpus/total".to_owned(), 1.0)));

    let text = metrics.to_prometheus();
    assert!(text.contains("# TYPE apportion_allocation_runs_total counter\n"));
    assert!(text.contains("\napportion_allocation_runs_total 0\n"));
    let line = r#"apportion_quota_guarantee{role="odd\"role\\",resource="cpus"} 1.5"#;
    assert!(text.lines().any(|found| found == line), "{text}");
    let samples = text.lines().filter(|line| !line.starts_with('#')).count();
    assert_eq!(samples, from_json.len());
    assert_eq!(allocator.metrics().to_prometheus(), text);
}

/// The page lists every family, by both names.
#[test]
fn the_names_are_documented() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/metrics.md");
    let page = std::fs::read_to_string(page).unwrap();
    for family in Family::ALL {
        let mesos = format!("`{}`", family.mesos_name());
        let row = page.lines().find(|line| line.starts_with(&format!("| {mesos} |")));
        let row = row.unwrap_or_else(|| panic!("{mesos} is not in docs/metrics.md"));
        assert!(row.contains(&format!("`{}`", family.prometheus_name())), "{row}");
    }
    let rows = page.lines().filter(|line| line.starts_with("| `allocator/")).count();
    assert_eq!(rows, Family::ALL.len());
}
