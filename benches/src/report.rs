//! The report: every workload at its sizes, as a page with the conditions.

use crate::allocator::{self, Figures, Size};
use crate::conditions::Conditions;
use crate::failure::Failure;
use crate::workload::{self, ReportSize, Workload};
use std::fmt::{self, Write as _};
use std::path::Path;

/// Rounds of each run.
const ROUNDS: u32 = 9;

/// Runs the lot and writes the page.
pub(crate) fn write(file: &Path, runs: u32) -> Result<(), Failure> {
    let conditions = Conditions::now();
    let workloads = workload::all()?;
    let mut rows = Vec::new();
    for workload in &workloads {
        for size in &workload.report {
            let best = best_of(workload, *size, runs)?;
            eprintln!(
                "{} {} x {}: {} ms a round",
                best.workload, best.agents, best.frameworks, best.round_ms.median
            );
            rows.push(best);
        }
    }
    std::fs::write(
        file,
        Page { conditions, runs, workloads: &workloads, rows: &rows }.to_string(),
    )?;
    Ok(())
}

/// The run with the least median round.
fn best_of(workload: &Workload, size: ReportSize, runs: u32) -> Result<Figures, Failure> {
    let size = Size { agents: size.agents, frameworks: size.frameworks, rounds: ROUNDS };
    let mut best = allocator::run(workload, size)?;
    for _ in 1..runs {
        let other = allocator::run(workload, size)?;
        if other.round_ms.median < best.round_ms.median {
            best = other;
        }
    }
    Ok(best)
}

struct Page<'a> {
    conditions: Conditions,
    runs: u32,
    workloads: &'a [Workload],
    rows: &'a [Figures],
}

impl fmt::Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Conditions { processor, cores, compiler, load } = &self.conditions;
        let mut page = String::new();
        writeln!(
            page,
            "# Results\n\n\
             Written by `make bench`. [README.md](README.md) says what each column holds.\n\n\
             * Processor: {processor}, {cores} cores seen; one thread used.\n\
             * Compiler: {compiler}, release profile of this workspace.\n\
             * Load average when the run began: {load}. The machine is shared where that is high, and times wander:\n  \
             of {runs} runs of {ROUNDS} rounds each, the one with the least median round is shown.\n\n\
             ## Allocator\n",
            runs = self.runs,
        )?;
        for workload in self.workloads {
            writeln!(page, "* `{}`: {}.", workload.name, workload.summary)?;
        }
        page.push_str(
            "\n| workload | agents | frameworks | offers | load ms | first ms | round ms: min | median | max | recover ms | idle us | heap allocs | bytes per agent |\n\
             |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
        );
        for row in self.rows {
            writeln!(
                page,
                "| {} | {} | {} | {} | {:.2} | {:.2} | {:.3} | {:.3} | {:.3} | {:.3} | {:.2} | {} | {} |",
                row.workload,
                row.agents,
                row.frameworks,
                row.offers,
                row.load_ms,
                row.round_ms.first,
                row.round_ms.min,
                row.round_ms.median,
                row.round_ms.max,
                row.recover_ms,
                row.idle_us,
                row.heap_allocs_per_round,
                row.bytes_per_agent,
            )?;
        }
        f.write_str(&page)
    }
}
