//! The schema in `proto/`: what is generated from it is what is committed, and it says what the protocol says.
//!
//! `APPORTION_REGENERATE=1` rewrites the generated files instead of comparing them.

#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod bare;
mod messages;
mod owned;
mod published;
mod rebuild;
mod tables;
mod views;

use protox::prost_reflect::DescriptorPool;
use protox::prost_reflect::prost_types::{DescriptorProto, EnumDescriptorProto, FileDescriptorSet};
use std::fs;
use std::path::{Path, PathBuf};

const FILES: [&str; 9] = [
    "mesos/v1/agent/agent.proto",
    "mesos/v1/allocator/allocator.proto",
    "mesos/v1/executor/executor.proto",
    "mesos/v1/maintenance/maintenance.proto",
    "mesos/v1/master/master.proto",
    "mesos/v1/mesos.proto",
    "mesos/v1/quota/quota.proto",
    "mesos/v1/resource_provider/resource_provider.proto",
    "mesos/v1/scheduler/scheduler.proto",
];

/// Sub-messages that are large and rarely set: boxed, so that lists of their parents stay small.
const BOXED: [&str; 12] = [
    ".mesos.v1.Resource.disk",
    ".mesos.v1.Resource.reservation",
    ".mesos.v1.TaskInfo.executor",
    ".mesos.v1.TaskInfo.command",
    ".mesos.v1.TaskInfo.container",
    ".mesos.v1.TaskInfo.health_check",
    ".mesos.v1.TaskInfo.check",
    ".mesos.v1.TaskInfo.discovery",
    ".mesos.v1.TaskStatus.container_status",
    ".mesos.v1.TaskStatus.check_status",
    ".mesos.v1.TaskStatus.limitation",
    ".mesos.v1.ExecutorInfo.container",
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn compiler() -> protox::Compiler {
    let mut compiler = protox::Compiler::new([repository().join("proto")]).unwrap();
    compiler.include_imports(true).include_source_info(true);
    for file in FILES {
        compiler.open_file(file).unwrap();
    }
    compiler
}

fn pool() -> DescriptorPool {
    compiler().descriptor_pool()
}

/// A master must read what old frameworks send: using a deprecated field is no reason for a warning here.
fn without_deprecation(mut files: FileDescriptorSet) -> FileDescriptorSet {
    fn clear(message: &mut DescriptorProto) {
        for options in message.field.iter_mut().filter_map(|field| field.options.as_mut()) {
            options.deprecated = None;
        }
        message.enum_type.iter_mut().for_each(clear_enum);
        message.nested_type.iter_mut().for_each(clear);
    }
    fn clear_enum(list: &mut EnumDescriptorProto) {
        for options in list.value.iter_mut().filter_map(|value| value.options.as_mut()) {
            options.deprecated = None;
        }
    }
    for file in &mut files.file {
        file.message_type.iter_mut().for_each(clear);
        file.enum_type.iter_mut().for_each(clear_enum);
    }
    files
}

#[test]
fn generated_code_is_what_the_schema_gives() {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wire_generated");
    fs::create_dir_all(&scratch).unwrap();
    let mut config = prost_build::Config::new();
    config.out_dir(&scratch).compile_well_known_types().btree_map(["."]);
    for path in BOXED {
        config.boxed(path);
    }
    config.compile_fds(without_deprecation(compiler().file_descriptor_set())).unwrap();
    for file in fs::read_dir(&scratch).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let Some(package) = name.strip_suffix(".rs").filter(|package| package.contains('.')) else {
            continue;
        };
        let prost = fs::read_to_string(&path).unwrap();
        let own = messages::own(&prost, &package.replace('.', "::"), &pool());
        fs::write(&path, own).unwrap();
    }
    fs::write(scratch.join("defaults.rs"), messages::generate(&pool())).unwrap();
    fs::write(scratch.join("owned.rs"), owned::generate(&pool())).unwrap();
    fs::write(scratch.join("tables.rs"), tables::generate(&pool())).unwrap();
    fs::write(scratch.join("types.rs"), tables::generate_types(&pool())).unwrap();
    fs::write(scratch.join("plain.rs"), views::generate_checks(&pool())).unwrap();
    fs::write(scratch.join("views.rs"), views::generate(&pool())).unwrap();

    let committed = repository().join("core/src/wire/generated");
    let mut names: Vec<_> =
        fs::read_dir(&scratch).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(
        names.len(),
        FILES.len() + 7,
        "one a package, and six of tables and code: {names:?}"
    );
    for name in names {
        compare(&committed.join(&name), &fs::read_to_string(scratch.join(&name)).unwrap());
    }
    let bare = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bare_generated");
    for (name, text) in bare::generate(&pool(), compiler().file_descriptor_set(), &bare) {
        compare(&repository().join("benches/src/bare/generated").join(name), &text);
    }
    compare(
        &repository().join("core/tests/wire_views/generated/rebuild.rs"),
        &rebuild::generate(&pool()),
    );
}

fn compare(committed: &Path, fresh: &str) {
    if std::env::var_os("APPORTION_REGENERATE").is_some() {
        fs::create_dir_all(committed.parent().unwrap()).unwrap();
        fs::write(committed, fresh).unwrap();
    }
    let kept = fs::read_to_string(committed).unwrap_or_default();
    let name = committed.display();
    assert!(kept == fresh, "{name} is stale: run again with APPORTION_REGENERATE=1");
}

#[test]
fn schema_is_the_published_one() {
    let shared = std::env::var_os("APPORTION_SHARED")
        .map_or_else(|| repository().join("../shared"), PathBuf::from);
    let path = shared.join("spec/mesos-v1-schema.tsv");
    let Ok(table) = fs::read_to_string(&path) else {
        eprintln!("SKIPPED: no {} to compare the schema with", path.display());
        return;
    };
    let mut expected: Vec<&str> = table.lines().skip(1).collect();
    let mut ours = published::rows(&pool());
    expected.sort_unstable();
    ours.sort_unstable();
    for (ours, expected) in ours.iter().zip(&expected) {
        assert_eq!(ours, expected);
    }
    assert_eq!(ours.len(), expected.len());
}
