//! Files as texts: not too long, no stray white space, nothing of one machine, nothing left to do.

use crate::tree;

/// At this length a file is looked at again: it holds two concepts.
const MOST_LINES: usize = 700;

const CODE: [&str; 9] = ["rs", "py", "pyi", "c", "h", "cc", "cpp", "hpp", "md"];
const OTHER_TEXTS: [&str; 5] = ["toml", "proto", "yml", "sh", "txt"];

/// What is written by hand here: not generated, not recorded data.
fn texts() -> impl Iterator<Item = String> {
    tree::files("").into_iter().filter(|path| {
        let written = CODE.contains(&extension(path)) || OTHER_TEXTS.contains(&extension(path));
        let named = ["Makefile", ".ci/run", "LICENSE", ".gitignore"].contains(&path.as_str());
        let recorded =
            ["/data/", "/corpus/", "/captures/"].iter().any(|folder| path.contains(folder));
        (written || named) && !recorded && !tree::is_generated(path)
    })
}

fn extension(path: &str) -> &str {
    path.rsplit('/')
        .next()
        .and_then(|name| name.rsplit_once('.'))
        .map_or("", |(_, extension)| extension)
}

/// Every line of every text that `is_fault` finds a fault in.
fn faulty_lines(is_fault: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    for path in texts() {
        for (at, line) in
            tree::read(&path).lines().enumerate().filter(|(_, line)| is_fault(&path, line))
        {
            faults.push(format!("{path}:{}: {line}", at + 1));
        }
    }
    faults
}

#[test]
fn no_file_is_too_long() {
    let lines = |path: &String| tree::read(path).lines().count();
    // The stub of one native module is one file, whatever its length; its classes stand in the order of python/src.
    let stub = "python/apportion/_apportion.pyi";
    let code = texts().filter(|path| CODE.contains(&extension(path)) && path != stub);
    let long = code.filter(|path| lines(path) > MOST_LINES);
    crate::none(
        long.map(|path| format!("{path}: {} lines, at most {MOST_LINES}", lines(&path))).collect(),
    );
}

#[test]
fn no_stray_white_space() {
    crate::none(faulty_lines(|path, line| {
        line.ends_with([' ', '\t', '\r']) || (path != "Makefile" && line.contains('\t'))
    }));
}

#[test]
fn every_text_ends_with_one_newline() {
    let ends = |text: String| text.is_empty() || (text.ends_with('\n') && !text.ends_with("\n\n"));
    crate::none(texts().filter(|path| !ends(tree::read(path))).collect());
}

#[test]
fn nothing_of_one_machine() {
    // Put together, so that this file does not hold them.
    let homes = ["home", "root", "Users", "work", "opt", "mnt"].map(|folder| format!("/{folder}/"));
    // A path starts there: it is not the rest of a longer one.
    let starts = |line: &str, home: &str| {
        line.match_indices(home).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            before.is_none_or(|c| !(c.is_alphanumeric() || "./_-)}*".contains(c)))
        })
    };
    crate::none(faulty_lines(|_, line| homes.iter().any(|home| starts(line, home))));
}

#[test]
fn nothing_left_to_do() {
    let marks = ["TO", "FIX", "XX"]
        .iter()
        .zip(["DO", "ME", "X"])
        .map(|(a, b)| format!("{a}{b}"))
        .collect::<Vec<_>>();
    let words = |line: &str| {
        line.split(|c: char| !c.is_alphanumeric()).any(|word| marks.iter().any(|mark| mark == word))
    };
    crate::none(faulty_lines(|_, line| words(line)));
}
