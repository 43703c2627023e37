//! The report: every workload at its sizes, as a page with the conditions.

mod aims;
mod page;

use crate::allocator::figures::Figures;
use crate::conditions::Conditions;
use crate::failure::Failure;
use crate::workloads;
use aims::Run;
use page::Page;
use std::path::Path;
use std::time::{Duration, Instant};

/// No workload is run once more after it took this long altogether.
const ENOUGH: Duration = Duration::from_secs(15);

/// A run of the report with all that came of it.
struct Row {
    run: Run,
    /// Of each time it was run; none if it could not be.
    figures: Vec<Figures>,
}

/// Runs the lot and writes the page.
pub(crate) fn write(file: &Path, times: u32) -> Result<(), Failure> {
    let conditions = Conditions::now();
    let mut rows = Vec::new();
    for run in aims::runs() {
        let start = Instant::now();
        let workload = workloads::find(run.workload)?;
        let mut figures = Vec::new();
        while (figures.len() as u32) < times && (figures.is_empty() || start.elapsed() < ENOUGH) {
            figures.push((workload.run)(&run.setting)?);
        }
        let row = Row { run, figures };
        eprintln!("{} in {:.1} s", row.title(), start.elapsed().as_secs_f64());
        rows.push(row);
    }
    std::fs::write(file, Page { conditions, times, rows: &rows }.to_string())?;
    Ok(())
}

impl Row {
    /// The workload and its size in words.
    fn title(&self) -> String {
        let size = self.figures.first().map_or_else(String::new, |figures| {
            format!(" {} x {}", figures.agents, figures.frameworks)
        });
        format!("{}{}{size}", self.run.workload, self.run.setting.choices())
    }

    /// The least a field came to.
    fn best(&self, field: &str) -> Option<f64> {
        let numbers = self.figures.iter().filter_map(|figures| figures.number(field));
        numbers.min_by(f64::total_cmp)
    }
}
