//! What prost alone makes of an event of offers: the types that the bench program compares ours with.

use crate::BOXED;
use protox::prost_reflect::prost_types::{DescriptorProto, FileDescriptorSet};
use protox::prost_reflect::{DescriptorPool, MessageDescriptor};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const EVENT: &str = "mesos.v1.scheduler.Event";
/// What the event has left.
const FIELDS: [&str; 2] = ["type", "offers"];

/// The text of prost-build's files, by package.
pub(crate) fn generate(
    pool: &DescriptorPool,
    mut files: FileDescriptorSet,
    scratch: &Path,
) -> Vec<(String, String)> {
    let mut kept = BTreeSet::new();
    reach(&pool.get_message_by_name(EVENT).unwrap(), &mut kept);
    for file in &mut files.file {
        file.source_code_info = None;
        file.enum_type.clear();
        let package = file.package().to_owned();
        prune(&mut file.message_type, &package, &kept);
    }
    files.file.retain(|file| !file.message_type.is_empty());
    let _ = fs::remove_dir_all(scratch);
    fs::create_dir_all(scratch).unwrap();
    let mut config = prost_build::Config::new();
    config.out_dir(scratch).btree_map(["."]);
    for path in BOXED.iter().filter(|path| path.starts_with(".mesos.v1.Resource.")) {
        config.boxed(path);
    }
    config.compile_fds(files).unwrap();
    let mut texts: Vec<_> = fs::read_dir(scratch)
        .unwrap()
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    texts.sort();
    texts
}

fn reach(message: &MessageDescriptor, kept: &mut BTreeSet<String>) {
    if !kept.insert(message.full_name().to_owned()) {
        return;
    }
    let is_event = message.full_name() == EVENT;
    for field in message.fields() {
        if is_event && !FIELDS.contains(&field.name()) {
            continue;
        }
        if let Some(inner) = field.kind().as_message() {
            reach(inner, kept);
        }
    }
}

/// Leaves what is reached, and around it what it is nested in, emptied.
fn prune(messages: &mut Vec<DescriptorProto>, within: &str, kept: &BTreeSet<String>) {
    messages.retain_mut(|message| {
        let name = format!("{within}.{}", message.name());
        prune(&mut message.nested_type, &name, kept);
        if name == EVENT {
            message.field.retain(|field| FIELDS.contains(&field.name()));
        }
        if !kept.contains(&name) {
            message.field.clear();
            message.oneof_decl.clear();
        }
        kept.contains(&name) || !message.nested_type.is_empty()
    });
}
