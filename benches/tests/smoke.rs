//! Every workload runs at a tiny size and prints all fields, and none beside them. Nothing is timed here.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use serde_json::Value;
use std::process::{Command, Output};

fn bench(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_apportion-bench")).args(args).output().unwrap()
}

/// What every workload with rounds prints.
const FIELDS: [&str; 14] = [
    "agents",
    "bytes_per_agent",
    "bytes_per_framework_role",
    "frameworks",
    "frameworks_ms",
    "heap_allocs_per_round",
    "idle_us",
    "load_ms",
    "offers",
    "one_freed_us",
    "own_bytes_per_agent",
    "recover_ms",
    "round_ms",
    "workload",
];

/// Workloads with rounds, and what they print beside.
const WORKLOADS: [(&str, &[&str]); 13] = [
    ("one-role", &[]),
    ("role-each", &[]),
    ("frameworks-mix", &["cpus_used", "mem_used", "rounds", "tasks", "tasks_wanted"]),
    ("quota-small-large", &["quota_ms"]),
    ("quota-each", &["quota_ms"]),
    ("volumes", &[]),
    ("add-update", &["load_cycle_ms", "update_cycle_ms", "update_ms"]),
    ("decline", &["bytes_per_filter", "decline_ms", "filters"]),
    ("labels", &[]),
    ("suppress", &["suppressed_us"]),
    ("extreme-suppress", &[]),
    ("metrics", &["metrics_ms", "metrics_values_ms", "quota_ms"]),
    ("backlog", &["cycles", "load_cycle_ms", "revive_cycle_ms", "revive_each_us", "revive_ms"]),
];

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn allocator(args: &[&str]) -> Value {
    let output = bench(&[&["allocator"], args].concat());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(text.lines().count(), 1, "{args:?}: {text}");
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_workload_prints_all_fields() {
    for (name, more) in WORKLOADS {
        let args = [name, "--agents", "20", "--frameworks", "20", "--rounds", "4"];
        let figures = allocator(&args);
        let mut fields = keys(&figures);
        fields.sort_unstable();
        let mut expected = [&FIELDS, more].concat();
        expected.sort_unstable();
        assert_eq!(fields, expected, "{name}");
        let mut rounds = keys(&figures["round_ms"]);
        rounds.sort_unstable();
        assert_eq!(rounds, ["first", "max", "median", "min"], "{name}");
        assert_eq!(figures["workload"], name);
        assert_eq!(
            (figures["agents"].as_u64(), figures["frameworks"].as_u64()),
            (Some(20), Some(20))
        );
        if !name.starts_with("quota") && name != "metrics" {
            assert_eq!(figures["offers"], 20, "{name}: every agent is offered in every round");
        }
        assert!(figures["bytes_per_agent"].as_u64() > Some(0), "{name}");
        for time in ["load_ms", "recover_ms", "idle_us"] {
            assert!(figures[time].as_f64() >= Some(0.0), "{name}: {time}");
        }
    }
}

#[test]
fn workloads_without_rounds_print_their_own_fields() {
    let sizes = ["workload", "agents", "frameworks"];
    let phases = [
        "add_clients_ms",
        "add_agents_ms",
        "allocate_ms",
        "sort_ms",
        "sort_again_ms",
        "sort_active_ms",
        "unallocate_ms",
        "remove_agents_ms",
        "remove_clients_ms",
    ];
    let conversions = ["load_ms", "update_ms", "unreserve_us", "reserve_us"];
    for (args, clients, more) in [
        (&["sort", "--agents", "20", "--frameworks", "4"][..], 4, &phases[..]),
        (&["sort-tree", "--agents", "20", "--tree", "10x2"], 1_022, &phases),
        (&["update-allocation", "--frameworks", "5"], 5, &conversions),
    ] {
        let figures = allocator(args);
        let mut expected = [&sizes, more].concat();
        expected.sort_unstable();
        let mut fields = keys(&figures);
        fields.sort_unstable();
        assert_eq!(fields, expected, "{args:?}");
        assert_eq!(figures["frameworks"], clients);
    }
}

#[test]
fn upstreams_mix_wants_19_500_tasks_and_services_get_theirs() {
    let figures = allocator(&["frameworks-mix"]);
    assert_eq!((figures["agents"].as_u64(), figures["frameworks"].as_u64()), (Some(80), Some(554)));
    assert_eq!(figures["tasks_wanted"], 19_500);
    assert!(figures["tasks"].as_u64() > Some(4_000), "{figures}");
}

#[test]
fn volumes_of_all_sorts_are_offered_with_their_agents() {
    for volumes in ["regular", "shared", "mixed"] {
        let size = ["--agents", "8", "--frameworks", "3", "--rounds", "2"];
        let args = [&["volumes", "--volumes", volumes], &size[..]].concat();
        assert_eq!(allocator(&args)["offers"], 8, "{volumes}");
    }
}

#[test]
fn instructions_are_counted_or_it_says_why_not() {
    let args = ["one-role", "--agents", "5", "--frameworks", "2", "--rounds", "2", "--icount"];
    let output = bench(&[&["allocator"], &args[..]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let figures: Value = serde_json::from_slice(&output.stdout).unwrap();
    if Command::new("valgrind").arg("--version").output().is_ok() {
        let counts = &figures["icount"];
        assert_eq!(keys(counts), ["frameworks", "idle", "load", "one_freed", "recover", "round"]);
        assert!(counts["round"].as_u64() > counts["idle"].as_u64(), "{counts}");
    } else {
        assert!(String::from_utf8_lossy(&output.stderr).contains("valgrind"));
        assert_eq!(figures.get("icount"), None);
    }
}

#[test]
fn the_workload_is_named_with_an_option_as_well() {
    let size = ["--agents", "3", "--frameworks", "2", "--rounds", "1"];
    let named = allocator(&[&["--workload", "one-role"], &size[..]].concat());
    assert_eq!((&named["workload"], &named["agents"]), (&"one-role".into(), &3.into()));
    let twice = [&["allocator", "one-role", "--workload", "one-role"], &size[..]].concat();
    assert_eq!(bench(&twice).status.code(), Some(2));
}

#[test]
fn quotas_are_offered_in_the_known_number_of_offers() {
    for (frameworks, offers) in [("30", 36), ("300", 350)] {
        let args = ["quota-small-large", "--frameworks", frameworks, "--rounds", "1"];
        let figures = allocator(&args);
        assert_eq!(figures["offers"], offers);
        assert_eq!(figures["agents"], figures["frameworks"]);
    }
    let by_lot = ["quota-small-large", "--frameworks", "30", "--rounds", "2", "--sorter", "random"];
    assert!(allocator(&by_lot)["offers"].as_u64() >= Some(35), "each role has its quota");
    for quota in ["on", "off"] {
        let args = ["quota-each", "--frameworks", "20", "--rounds", "2", "--quota", quota];
        assert_eq!(allocator(&args)["offers"], 20, "{quota}");
    }
}

#[test]
fn filters_pile_up_until_nobody_is_left() {
    let decline = |skip: &str| {
        let size = ["--agents", "10", "--frameworks", "4", "--rounds", "1", "--skip-rounds", skip];
        let figures = allocator(&[&["decline"], &size[..]].concat());
        (figures["offers"].as_u64(), figures["filters"].as_u64())
    };
    assert_eq!(decline("0"), (Some(10), Some(10)));
    assert_eq!(decline("2"), (Some(10), Some(30)));
    assert_eq!(decline("4"), (Some(0), Some(40)));
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
            "offers_ms",
            "one_task_us",
            "placed",
            "tasks",
            "tasks_per_s",
            "threads",
            "wire_offers_ms"
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
    for fitness in [
        "first",
        "none",
        "cpu",
        "mem",
        "cpumem",
        "spread",
        "cpuspread",
        "mixed",
        "dot",
        "v3",
        "balanced",
        "random",
        "fenzo",
        "fenzospread",
    ] {
        let args = ["matcher", "--agents", "4", "--tasks", "4", "--fitness", fitness];
        assert!(bench(&args).status.success(), "{fitness}");
    }
    for constraint in [
        "none",
        "unique",
        "attr",
        "balzone",
        "skew",
        "atmost",
        "together",
        "apart",
        "matches",
        "softunique",
        "softattr",
        "softbal",
        "softmixed",
    ] {
        let args = ["matcher", "--agents", "8", "--tasks", "4", "--constraint", constraint];
        assert!(bench(&args).status.success(), "{constraint}");
    }
}

#[test]
fn an_unknown_workload_is_told_with_the_names_there_are() {
    let output = bench(&["allocator", "--workload", "one-rule"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    for (name, _) in WORKLOADS {
        assert!(text.contains(name), "{text}");
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
        "accept_mb_s",
        "bare_decode_mb_s",
        "bare_encode_mb_s",
        "batch_mb_s",
        "decode_mb_s",
        "encode_mb_s",
        "json_read_mb_s",
        "json_view_write_mb_s",
        "json_wire_read_mb_s",
        "json_write_mb_s",
        "rows_mb_s",
        "validate_mb_s",
        "validate_walk_mb_s",
        "walk_mb_s",
    ];
    let mut expected = [&speeds[..], &["bytes", "heap_allocs_per_event", "json_bytes"]].concat();
    expected.extend(["offers", "rounds", "decode_time_of_bare"]);
    expected.extend(["batch_bytes", "batch_ms", "accept_bytes", "accept_ns_per_task"]);
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
fn codec_makes_events_of_any_size() {
    let (figures, _) = sorted_keys(&bench(&["codec", "--offers", "20", "--rounds", "1"]));
    assert_eq!(figures["offers"], 20);
    let both = bench(&["codec", "--offers", "2", "--input", OFFERS]);
    assert_eq!(both.status.code(), Some(2));
    assert_eq!(bench(&["codec"]).status.code(), Some(2));
}

/// A folder of its own for a test.
fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[cfg(unix)]
fn program(file: &std::path::Path, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(file, text).unwrap();
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(unix)]
#[test]
fn peers_run_on_the_same_event_and_are_compared() {
    let folder = folder("peers");
    let speed = r#"{"best":0.5,"median":0.25}"#;
    let text = format!(
        "#!/bin/sh\ntest \"$2\" = 3 && test -s \"$1\" || exit 1\necho '{{\"runtime\":\"r\",\"offers\":1,\"rounds\":3,\
         \"decode_arena_mb_s\":{speed},\"decode_reused_mb_s\":{speed},\"encode_mb_s\":{speed}}}'\n"
    );
    program(&folder.join("cpp"), &text);
    let args = ["codec", "--offers", "1", "--rounds", "3", "--peers", folder.to_str().unwrap()];
    let (figures, _) = sorted_keys(&bench(&args));
    let peers = &figures["peers"];
    assert_eq!(keys(peers), ["cpp", "ratios"], "no Python was there");
    assert_eq!(peers["cpp"]["decode_arena_mb_s"]["median"], 0.25);
    let ratio = peers["ratios"]["validate_walk_by_cpp_decode_arena"].as_f64().unwrap();
    let ours = figures["validate_walk_mb_s"]["best"].as_f64().unwrap();
    assert!((ratio - ours * 2.0).abs() < 0.01, "{ratio} of {ours}");
    program(&folder.join("cpp"), "#!/bin/sh\nexit 3\n");
    let output = bench(&args);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cpp: exit status: 3"));
}

#[cfg(unix)]
#[test]
fn what_peers_need_and_is_absent_is_told_and_no_failure() {
    let build = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/build.sh");
    let (tools, out) = (folder("tools"), folder("no-peers"));
    let build = |path: String| {
        let output = Command::new("/bin/sh")
            .args([build, out.to_str().unwrap(), "no-such-python"])
            .env("PATH", path)
            .env("CXX", "no-such-compiler")
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(!out.join("cpp").exists() && !out.join("python").exists());
        String::from_utf8(output.stderr).unwrap()
    };
    for tool in ["dirname", "mkdir", "rm"] {
        let found = ["/usr/bin", "/bin"].map(|folder| std::path::Path::new(folder).join(tool));
        let found = found.into_iter().find(|file| file.exists()).unwrap();
        std::os::unix::fs::symlink(found, tools.join(tool)).unwrap();
    }
    let told = build(tools.to_str().unwrap().to_owned());
    assert!(told.contains("there is no protoc") && told.lines().count() == 1, "{told}");
    // With one that does nothing the rest is missed.
    program(&tools.join("protoc"), "#!/bin/sh\n");
    let told = build(tools.to_str().unwrap().to_owned());
    assert!(told.contains("no headers of libprotobuf"), "{told}");
    assert!(told.contains("no-such-python has no protobuf"), "{told}");
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
    let (made, _) = sorted_keys(&bench(&["recordio", "--records", "30", "--rounds", "1"]));
    assert_eq!(made["records"], 31);
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
