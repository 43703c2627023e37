//! The example programs and the tests in C and C++ are built against the header and the library, and run.
#![expect(clippy::unwrap_used, reason = "a test")]

mod library;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What every C and C++ compiler in use understands.
const STRICT: [&str; 5] = ["-Wall", "-Wextra", "-Werror", "-pedantic", "-g"];
/// What the Rust standard library needs from the system.
const SYSTEM: [&str; 3] = ["-lpthread", "-ldl", "-lm"];

#[derive(Clone, Copy)]
enum Language {
    C,
    Cpp,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The compiler and the arguments that come with it: `$CC` or `$CXX`, else the first that answers.
fn compiler(language: Language) -> Option<Vec<String>> {
    let (variable, names) = match language {
        Language::C => ("CC", ["cc", "gcc", "clang"]),
        Language::Cpp => ("CXX", ["c++", "g++", "clang++"]),
    };
    let named = std::env::var(variable).ok().into_iter();
    let candidates = named.chain(names.map(str::to_owned));
    let words = candidates.map(|text| text.split_whitespace().map(str::to_owned).collect());
    let mut answering = words.filter(|words: &Vec<String>| {
        let Some((program, arguments)) = words.split_first() else { return false };
        Command::new(program)
            .args(arguments)
            .arg("--version")
            .output()
            .is_ok_and(|output| output.status.success())
    });
    answering.next()
}

/// Builds a program, or says why that is not possible here.
fn build(source: &str, language: Language, library: &Path) -> Option<PathBuf> {
    let Some(words) = compiler(language) else {
        eprintln!("SKIPPED: {source} is not built: no compiler for it ($CC, $CXX, cc, c++)");
        return None;
    };
    let standard = match language {
        Language::C => "-std=c99",
        Language::Cpp => "-std=c++17",
    };
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(source.replace(['/', '.'], "_"));
    let folder = library.parent().unwrap();
    let output = Command::new(&words[0])
        .args(&words[1..])
        .arg(standard)
        .args(STRICT)
        .arg("-I")
        .arg(root().join("include"))
        .arg(root().join(source))
        .arg(library)
        .arg(format!("-Wl,-rpath,{}", folder.display()))
        .args(SYSTEM)
        .arg("-o")
        .arg(&program)
        .output()
        .unwrap();
    assert!(output.status.success(), "{source} does not build:\n{}", text(&output));
    Some(program)
}

fn text(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("{}\n{}", text(&output.stdout), text(&output.stderr))
}

#[track_caller]
fn run(program: &mut Command) -> String {
    let output = program.output().unwrap();
    assert!(output.status.success(), "{program:?}: {}\n{}", output.status, text(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// What the quick starts of the README print.
const QUICK_START: &str = "analytics: agent1 cpus:4;mem:4096\n";

#[test]
fn the_c_quick_start_runs() {
    let library = library::find("libapportion.a");
    let program = build("examples/c/quickstart.c", Language::C, &library);
    if let Some(program) = program {
        assert_eq!(run(&mut Command::new(program)), QUICK_START);
    }
}

#[test]
fn the_cpp_quick_start_runs() {
    let program = build("examples/cpp/quickstart.cpp", Language::Cpp, &library::shared());
    if let Some(program) = program {
        assert_eq!(run(&mut Command::new(program)), QUICK_START);
    }
}

/// Runs one of the tests in C, and once more under valgrind.
#[track_caller]
fn run_c(source: &str) {
    let library = library::find("libapportion.a");
    let Some(program) = build(source, Language::C, &library) else { return };
    let last = |output: String| output.lines().last().map(str::to_owned);
    assert_eq!(last(run(&mut Command::new(&program))).as_deref(), Some("all is well"));

    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("SKIPPED: {source} does not run under valgrind: there is none");
        return;
    }
    let mut checked = Command::new("valgrind");
    checked.args(["--quiet", "--error-exitcode=99", "--leak-check=full"]);
    checked.arg("--errors-for-leak-kinds=definite,indirect").arg(&program);
    assert_eq!(last(run(&mut checked)).as_deref(), Some("all is well"));
}

#[test]
fn the_c_test_runs() {
    run_c("ffi/tests/c/allocator.c");
}

#[test]
fn snapshots_go_there_and_back_in_c() {
    run_c("ffi/tests/c/snapshot.c");
}

#[test]
fn why_is_answered_in_c() {
    run_c("ffi/tests/c/explain.c");
}

#[test]
fn operators_are_served_in_c() {
    run_c("ffi/tests/c/operators.c");
}

#[test]
fn the_cpp_test_runs() {
    let program = build("ffi/tests/cpp/allocator.cpp", Language::Cpp, &library::shared());
    if let Some(program) = program {
        assert_eq!(run(&mut Command::new(program)).lines().last(), Some("all is well"));
    }
}
