//! The report: every workload at its sizes, as a page with the conditions.

mod aims;
mod codec;
mod matcher;
mod page;

use crate::allocator::figures::Figures;
use crate::conditions::Conditions;
use crate::failure::Failure;
use crate::{icount, workloads};
use aims::Run;
use page::Page;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;
use std::time::{Duration, Instant};

/// No workload is run once more after it took this long altogether.
const ENOUGH: Duration = Duration::from_secs(15);

/// A run of the report with all that came of it.
struct Row {
    run: Run,
    /// Of each time it was run.
    figures: Vec<Figures>,
    /// Instructions by piece of work, where they were counted.
    icount: Option<BTreeMap<String, u64>>,
}

/// Rounds of a run in which instructions are counted: the second stands for all.
const COUNTED_ROUNDS: &str = "2";

/// Runs the lot and writes the page.
pub(crate) fn write(file: &Path, times: u32, peers: Option<&Path>) -> Result<(), Failure> {
    let conditions = Conditions::now();
    let counting = icount::is_possible();
    let mut rows = Vec::new();
    for run in aims::runs() {
        let start = Instant::now();
        let workload = workloads::find(run.workload)?;
        let mut figures = Vec::new();
        while (figures.len() as u32) < times && (figures.is_empty() || start.elapsed() < ENOUGH) {
            figures.push((workload.run)(&run.setting)?);
        }
        // Under valgrind everything takes fifty times as long: no hundreds of rounds.
        let icount = match counting && !run.aims.is_empty() && run.setting.skip_rounds == 0 {
            true => icount::count(&run.command())?,
            false => None,
        };
        let row = Row { run, figures, icount };
        eprintln!("{} in {:.1} s", row.title(), start.elapsed().as_secs_f64());
        rows.push(row);
    }
    let matching = matcher::Matching::measure(times)?;
    let codec = codec::Codec::measure(times, peers)?;
    std::fs::write(file, Page { conditions, times, rows: &rows, matching, codec }.to_string())?;
    Ok(())
}

impl Run {
    /// The command that counts its instructions.
    fn command(&self) -> Vec<OsString> {
        ["allocator", self.workload, "--rounds", COUNTED_ROUNDS]
            .into_iter()
            .map(OsString::from)
            .chain(self.setting.args().into_iter().map(OsString::from))
            .collect()
    }
}

impl Row {
    /// The workload and its size in words.
    fn title(&self) -> String {
        let size = self.figures.first().map_or_else(String::new, |figures| {
            format!(" {} x {}", figures.agents, figures.frameworks)
        });
        let choices = self.run.setting.choices();
        let name = [&[self.run.workload.to_owned()], &choices[..]].concat().join(" ");
        format!("{name}{size}")
    }

    /// The least a field came to.
    fn best(&self, field: &str) -> Option<f64> {
        let numbers = self.figures.iter().filter_map(|figures| figures.number(field));
        numbers.min_by(f64::total_cmp)
    }

    /// Instructions of what a field is about: its name without the unit.
    fn instructions(&self, field: &str) -> Option<u64> {
        let (work, _) = field.split('.').next()?.rsplit_once('_')?;
        self.icount.as_ref()?.get(work).copied()
    }
}
