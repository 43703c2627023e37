//! Instructions of each piece of work, counted by valgrind in a second run of the same command.
//!
//! The program marks what it measures by calling a function that does nothing before and after it. Callgrind writes down
//! its counter at each such call, so that every account holds the instructions between two calls: by turns what lies
//! between, and one piece of work.

use crate::failure::Failure;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

/// The function called before and after each piece of work.
const MARK: &str = "*apportion_bench_mark*";

/// What the second run prints that matters here.
#[derive(Debug, Deserialize)]
struct Marked {
    marks: Vec<String>,
}

/// Whether there is a valgrind to count with.
pub(crate) fn is_possible() -> bool {
    Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_ok()
}

/// The arguments of this command, but for the one that asks for counting.
pub(crate) fn own_args() -> Vec<OsString> {
    std::env::args_os().skip(1).filter(|arg| arg != "--icount").collect()
}

/// Runs this program under valgrind. By name of the piece of work, the median of its counts; `None`, and a line on the
/// error output, where there is no valgrind.
pub(crate) fn count(args: &[OsString]) -> Result<Option<BTreeMap<String, u64>>, Failure> {
    if !is_possible() {
        eprintln!(
            "apportion-bench: nothing was counted: --icount needs valgrind, which is not there"
        );
        return Ok(None);
    }
    let folder = std::env::temp_dir().join(format!("apportion-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let counted = count_in(&folder, args);
    std::fs::remove_dir_all(&folder)?;
    counted.map(Some)
}

fn count_in(folder: &Path, args: &[OsString]) -> Result<BTreeMap<String, u64>, Failure> {
    let mut out = OsString::from("--callgrind-out-file=");
    out.push(folder.join("out"));
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--dump-before={MARK}"))
        .arg(out)
        .arg(std::env::current_exe()?)
        .args(args)
        .arg("--marks")
        .stderr(Stdio::inherit())
        .output()?;
    let marked: Marked = serde_json::from_slice(&output.stdout)?;
    // Account 1 ends with the first call, account 2 is the first piece of work, account 3 what comes after it.
    let mut counts: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for (index, name) in marked.marks.into_iter().enumerate() {
        let text = std::fs::read_to_string(folder.join(format!("out.{}", 2 * index + 2)))?;
        let total = total(&text).ok_or_else(|| Failure::Workload {
            name: "--icount".to_owned(),
            reason: format!("no count of {name}"),
        })?;
        counts.entry(name).or_default().push(total);
    }
    Ok(counts.into_iter().map(|(name, counts)| (name, median(counts))).collect())
}

/// The sum that an account ends with.
fn total(text: &str) -> Option<u64> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("summary:").or(line.strip_prefix("totals:")))?;
    line.trim().parse().ok()
}

fn median(mut counts: Vec<u64>) -> u64 {
    counts.sort_unstable();
    counts[(counts.len() - 1) / 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_tells_its_sum() {
        assert_eq!(total("version: 1\nevents: Ir\nsummary: 1234\n\nfn=(1)\n"), Some(1234));
        assert_eq!(total("fn=(1)\n1 5\n\ntotals: 77\n"), Some(77));
        assert_eq!(total("nothing"), None);
    }

    #[test]
    fn the_median_of_an_even_number_is_the_lower_one() {
        assert_eq!(median(vec![4, 1, 3, 2]), 2);
    }
}
