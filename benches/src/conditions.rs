//! Under what conditions figures came about. Nothing that names the machine.

use std::process::Command;

const UNKNOWN: &str = "unknown";

/// The processor, its cores, the compiler, how busy the machine was.
#[derive(Debug)]
pub(crate) struct Conditions {
    pub(crate) processor: String,
    pub(crate) cores: usize,
    pub(crate) compiler: String,
    /// Processes that wanted to run, on average over the last minute.
    pub(crate) load: String,
}

impl Conditions {
    pub(crate) fn now() -> Conditions {
        let read = |path| std::fs::read_to_string(path).unwrap_or_default();
        let processor = read("/proc/cpuinfo")
            .lines()
            .find(|line| line.starts_with("model name"))
            .and_then(|line| line.split_once(':'))
            .map_or_else(|| UNKNOWN.to_owned(), |(_, model)| model.trim().to_owned());
        let load = read("/proc/loadavg").split(' ').next().unwrap_or_default().to_owned();
        Conditions {
            processor,
            cores: std::thread::available_parallelism().map_or(0, usize::from),
            compiler: compiler().unwrap_or_else(|| UNKNOWN.to_owned()),
            load: if load.is_empty() { UNKNOWN.to_owned() } else { load },
        }
    }
}

fn compiler() -> Option<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().ok()?;
    let version = String::from_utf8(output.stdout).ok()?;
    let mut words = version.split_whitespace();
    Some(format!("{} {}", words.next()?, words.next()?))
}
