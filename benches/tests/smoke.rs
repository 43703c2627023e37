//! Every workload runs at a tiny size and prints all fields, and none beside them. Nothing is timed here.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use serde_json::Value;
use std::process::{Command, Output};

fn bench(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_apportion-bench")).args(args).output().unwrap()
}

fn workloads() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/workloads");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort_unstable();
    names
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn every_workload_prints_all_fields() {
    let names = workloads();
    assert!(!names.is_empty());
    for name in names {
        let output = bench(&[
            "allocator",
            "--workload",
            &name,
            "--agents",
            "20",
            "--frameworks",
            "3",
            "--rounds",
            "4",
        ]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(text.lines().count(), 1, "{name}: {text}");
        let figures: Value = serde_json::from_str(&text).unwrap();
        let mut fields = keys(&figures);
        fields.sort_unstable();
        assert_eq!(
            fields,
            [
                "agents",
                "bytes_per_agent",
                "frameworks",
                "heap_allocs_per_round",
                "idle_us",
                "load_ms",
                "offers",
                "recover_ms",
                "round_ms",
                "workload"
            ],
            "{name}"
        );
        let mut rounds = keys(&figures["round_ms"]);
        rounds.sort_unstable();
        assert_eq!(rounds, ["first", "max", "median", "min"], "{name}");
        assert_eq!(figures["workload"], name.as_str());
        assert_eq!(
            (figures["agents"].as_u64(), figures["frameworks"].as_u64()),
            (Some(20), Some(3))
        );
        assert_eq!(figures["offers"], 20, "{name}: every agent is offered in every round");
        assert!(figures["bytes_per_agent"].as_u64() > Some(0), "{name}");
        for time in ["load_ms", "recover_ms", "idle_us"] {
            assert!(figures[time].as_f64() >= Some(0.0), "{name}: {time}");
        }
    }
}

#[test]
fn the_matcher_prints_all_fields_and_places_as_expected() {
    let output = bench(&["matcher", "--agents", "1000", "--tasks", "1000", "--rounds", "2"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let figures: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut fields = keys(&figures);
    fields.sort_unstable();
    assert_eq!(
        fields,
        [
            "agents",
            "constraint",
            "distinct",
            "fitness",
            "hash",
            "hosts_used",
            "idle_us",
            "ms",
            "placed",
            "tasks",
            "tasks_per_s"
        ]
    );
    assert_eq!(keys(&figures["ms"]).len(), 2);
    assert_eq!(
        (figures["placed"].as_u64(), figures["hosts_used"].as_u64()),
        (Some(1000), Some(107))
    );
    assert_eq!(figures["hash"], "84102883fa7efa73");
}

#[test]
fn every_name_in_the_help_is_known() {
    for fitness in ["first", "none", "cpu", "mem", "cpumem", "spread", "mixed"] {
        let args = ["matcher", "--agents", "4", "--tasks", "4", "--fitness", fitness];
        assert!(bench(&args).status.success(), "{fitness}");
    }
    for constraint in ["none", "unique", "attr"] {
        let args = ["matcher", "--agents", "8", "--tasks", "4", "--constraint", constraint];
        assert!(bench(&args).status.success(), "{constraint}");
    }
}

#[test]
fn an_unknown_workload_is_told_with_the_names_there_are() {
    let output = bench(&["allocator", "--workload", "one-rule"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    for name in workloads() {
        assert!(text.contains(&name), "{text}");
    }
}

#[test]
fn nothing_to_run_is_refused() {
    for args in [&["allocator"][..], &[], &["allocator", "--workload", "one-role", "--agents", "0"]]
    {
        assert_eq!(bench(args).status.code(), Some(2), "{args:?}");
    }
}

#[test]
fn help_has_examples() {
    let output = bench(&["--help"]);
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("apportion-bench allocator --workload one-role --agents 10000"),
        "{text}"
    );
}

const OFFERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tests/data/wire/offers_1.bin");

fn sorted_keys(output: &Output) -> (Value, Vec<String>) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let figures: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut fields: Vec<String> = keys(&figures).into_iter().map(str::to_owned).collect();
    fields.sort_unstable();
    (figures, fields)
}

#[test]
fn codec_prints_all_fields() {
    let (figures, fields) = sorted_keys(&bench(&["codec", "--input", OFFERS, "--rounds", "1"]));
    let speeds = [
        "decode_mb_s",
        "encode_mb_s",
        "json_read_mb_s",
        "json_write_mb_s",
        "validate_mb_s",
        "validate_walk_mb_s",
        "walk_mb_s",
    ];
    let mut expected = [&speeds[..], &["bytes", "heap_allocs_per_event", "json_bytes"]].concat();
    expected.extend(["offers", "rounds"]);
    expected.sort_unstable();
    assert_eq!(fields, expected);
    assert_eq!((figures["bytes"].as_u64(), figures["offers"].as_u64()), (Some(902), Some(1)));
    assert_eq!(figures["heap_allocs_per_event"], 0);
    for name in speeds {
        assert!(figures[name]["best"].as_f64() >= figures[name]["median"].as_f64(), "{name}");
        assert!(figures[name]["median"].as_f64() > Some(0.0), "{name}");
    }
}

#[test]
fn recordio_prints_all_fields() {
    let offers = std::fs::read(OFFERS).unwrap();
    let stream = [b"902\n", &offers[..]].concat().repeat(5);
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("five.recordio");
    std::fs::write(&file, stream).unwrap();
    let file = file.to_str().unwrap();
    let (figures, fields) = sorted_keys(&bench(&["recordio", "--input", file, "--rounds", "1"]));
    assert_eq!(fields, ["bytes", "pieces_mb_s", "records", "rounds", "whole_mb_s"]);
    assert_eq!((figures["records"].as_u64(), figures["bytes"].as_u64()), (Some(5), Some(4_530)));
    assert!(figures["pieces_mb_s"]["median"].as_f64() > Some(0.0));
}

#[test]
fn an_input_that_is_none_is_refused() {
    let output = bench(&["codec", "--input", "no-such-file"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("no-such-file"));
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    for command in ["codec", "recordio"] {
        assert_eq!(bench(&[command, "--input", manifest]).status.code(), Some(1), "{command}");
    }
}
