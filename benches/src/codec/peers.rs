//! Google's protobuf at the same work on the same file: programs that `benches/peers/build.sh` left in a folder.

use crate::failure::Failure;
use crate::figures::Speed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the peers measured, and ours by theirs, of the quickest rounds.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Peers {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cpp: Option<Cpp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) python: Option<Python>,
    pub(crate) ratios: BTreeMap<&'static str, f64>,
}

/// C++.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Cpp {
    pub(crate) runtime: String,
    pub(crate) offers: usize,
    pub(crate) rounds: u32,
    pub(crate) decode_arena_mb_s: Speed,
    pub(crate) decode_reused_mb_s: Speed,
    pub(crate) encode_mb_s: Speed,
}

/// Python.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Python {
    pub(crate) runtime: String,
    pub(crate) offers: usize,
    pub(crate) rounds: u32,
    pub(crate) decode_mb_s: Speed,
    pub(crate) encode_mb_s: Speed,
}

/// Ours that are held against theirs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ours {
    pub(super) validate_walk: Speed,
    pub(super) decode: Speed,
    pub(super) encode: Speed,
}

impl Peers {
    /// Runs those that are in the folder; one that is not was not built.
    pub(super) fn run(
        folder: &Path,
        file: &Path,
        rounds: u32,
        ours: Ours,
    ) -> Result<Peers, Failure> {
        let cpp: Option<Cpp> = run(&folder.join("cpp"), file, rounds)?;
        let python: Option<Python> = run(&folder.join("python"), file, rounds)?;
        let mut ratios = BTreeMap::new();
        let mut ratio = |name, ours: Speed, theirs: Speed| {
            let ratio = ours.best / theirs.best.max(1e-9);
            ratios.insert(name, (ratio * 100.0).round() / 100.0);
        };
        if let Some(cpp) = &cpp {
            ratio("validate_walk_by_cpp_decode_arena", ours.validate_walk, cpp.decode_arena_mb_s);
            ratio("validate_walk_by_cpp_decode_reused", ours.validate_walk, cpp.decode_reused_mb_s);
            ratio("decode_by_cpp_decode_arena", ours.decode, cpp.decode_arena_mb_s);
            ratio("decode_by_cpp_decode_reused", ours.decode, cpp.decode_reused_mb_s);
            ratio("encode_by_cpp_encode", ours.encode, cpp.encode_mb_s);
        }
        if let Some(python) = &python {
            ratio("validate_walk_by_python_decode", ours.validate_walk, python.decode_mb_s);
            ratio("decode_by_python_decode", ours.decode, python.decode_mb_s);
            ratio("encode_by_python_encode", ours.encode, python.encode_mb_s);
        }
        Ok(Peers { cpp, python, ratios })
    }
}

fn run<T: for<'a> Deserialize<'a>>(
    program: &Path,
    file: &Path,
    rounds: u32,
) -> Result<Option<T>, Failure> {
    if !program.exists() {
        return Ok(None);
    }
    let output = Command::new(program)
        .arg(file)
        .arg(rounds.to_string())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::Input { file: program.to_owned(), error })?;
    if !output.status.success() {
        return Err(Failure::Peer { program: program.to_owned(), status: output.status });
    }
    Ok(Some(serde_json::from_slice(&output.stdout)?))
}

/// A file for the peers to read, in their folder.
pub(crate) fn file(folder: &Path, bytes: &[u8]) -> Result<PathBuf, Failure> {
    let file = folder.join("event.bin");
    std::fs::create_dir_all(folder)?;
    std::fs::write(&file, bytes)?;
    Ok(file)
}
