//! The header is what the sources say, its numbers are the pinned ones, and the library exports what is listed.
#![expect(clippy::unwrap_used, reason = "a test")]

mod library;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

#[track_caller]
fn read(path: &str) -> String {
    let full = root().join(path);
    std::fs::read_to_string(full).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The header as the sources give it now.
fn generated() -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(here.join("cbindgen.toml")).unwrap();
    let mut builder = cbindgen::Builder::new().with_config(config);
    let mut sources: Vec<PathBuf> =
        std::fs::read_dir(here.join("src")).unwrap().map(|entry| entry.unwrap().path()).collect();
    sources.sort();
    for source in sources {
        builder = builder.with_src(source);
    }
    let mut text = Vec::new();
    builder.generate().unwrap().write(&mut text);
    let text = String::from_utf8(text).unwrap();
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// The same, and committed, if that is asked for.
fn header() -> &'static str {
    static HEADER: OnceLock<String> = OnceLock::new();
    HEADER.get_or_init(|| {
        let header = generated();
        if std::env::var_os("APPORTION_REGENERATE").is_some() {
            std::fs::write(root().join("include/apportion.h"), &header).unwrap();
        }
        header
    })
}

#[test]
fn the_header_is_what_the_sources_say() {
    let header = header();
    assert!(
        read("include/apportion.h") == header,
        "include/apportion.h is not what ffi/src gives: \
         APPORTION_REGENERATE=1 cargo test -p apportion-ffi --test header"
    );
}

/// `InverseOffer` is `INVERSE_OFFER`.
fn shout(name: &str) -> String {
    let mut shouted = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_ascii_uppercase() {
            shouted.push('_');
        }
        shouted.extend(letter.to_uppercase());
    }
    shouted
}

/// The constants of a kind in the header: names without the prefix, and numbers.
fn constants(prefix: &str) -> BTreeSet<(String, i64)> {
    let defines = header().lines().filter_map(|line| line.strip_prefix("#define APPORTION_"));
    let of_kind = defines.filter_map(|line| line.strip_prefix(prefix)?.split_once(' '));
    of_kind.map(|(name, number)| (name.to_owned(), number.parse().unwrap())).collect()
}

/// The numbers of a kind in a golden file.
fn pinned(path: &str, kind: &str) -> BTreeSet<(String, i64)> {
    let text = read(path);
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let words = lines.map(|line| line.split(' ').collect::<Vec<_>>());
    let of_kind = words.filter(|words| words[0] == kind);
    of_kind.map(|words| (shout(words[2]), words[1].parse().unwrap())).collect()
}

#[test]
fn the_numbers_are_the_pinned_ones() {
    const CORE: &str = "core/tests/data/error-codes.txt";
    const HERE: &str = "ffi/tests/data/c-codes.txt";
    let mut errors = pinned(CORE, "error");
    errors.extend(pinned(HERE, "error"));
    assert_eq!(constants("ERROR_"), errors);
    for kind in ["entity", "reason", "lacks", "subscription"] {
        let mut numbers = pinned(CORE, kind);
        numbers.extend(pinned(HERE, kind));
        assert_eq!(constants(&format!("{}_", kind.to_uppercase())), numbers, "{kind}");
    }
    for kind in [
        "capability",
        "agent_order",
        "compatibility",
        "sorter",
        "value",
        "metrics",
        "inverse_offer",
    ] {
        let prefix = format!("{}_", kind.to_uppercase());
        assert_eq!(constants(&prefix), pinned(HERE, kind), "{kind}");
    }
}

/// The functions that are listed.
fn listed() -> BTreeSet<String> {
    let list = read("ffi/exports.txt");
    list.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

#[test]
fn the_header_declares_what_is_listed() {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let code = header().lines().filter(|line| !line.trim_start().starts_with("//"));
    let calls = code.filter_map(|line| line.split_once('(')).map(|(before, _)| before);
    let names = calls.filter_map(|before| before.rsplit(|c: char| !is_name(c)).next());
    let declared: BTreeSet<String> =
        names.filter(|name| name.starts_with("apportion_")).map(str::to_owned).collect();
    assert_eq!(declared, listed(), "include/apportion.h against ffi/exports.txt");
}

#[test]
fn the_library_exports_what_is_listed() {
    let library = library::shared();
    let Ok(nm) = Command::new("nm").args(["-D", "--defined-only"]).arg(&library).output() else {
        eprintln!("SKIPPED: the exported symbols are not compared: there is no nm");
        return;
    };
    if !nm.status.success() {
        eprintln!("SKIPPED: the exported symbols are not compared: nm does not read this library");
        return;
    }
    let symbols = String::from_utf8(nm.stdout).unwrap();
    let exported: BTreeSet<String> = symbols
        .lines()
        .filter_map(|line| line.split_whitespace().last())
        .filter(|name| name.starts_with("apportion"))
        .map(str::to_owned)
        .collect();
    assert_eq!(exported, listed(), "{} against ffi/exports.txt", library.display());
}
