//! The command line.

use crate::allocator::Size;
use crate::workload;
use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Runs a workload and prints what it measured, one JSON object a line.
#[derive(Debug, Parser)]
#[command(name = "apportion-bench", after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  apportion-bench allocator --workload one-role --agents 10000 --frameworks 1000 --rounds 9
  apportion-bench allocator --workload role-each --agents 1000 --frameworks 200
  apportion-bench report benches/RESULTS.md

benches/README.md says what each field holds.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Rounds of the allocator: offer what is free, take it back
    Allocator(AllocatorArgs),
    /// Run every workload at its sizes and write the table, with its conditions, to a file
    Report(ReportArgs),
}

#[derive(Debug, clap::Args)]
pub(crate) struct AllocatorArgs {
    /// Which workload
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(workload::names()))]
    pub(crate) workload: String,
    /// How many agents
    #[arg(long, value_name = "N", default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..))]
    agents: u32,
    /// How many frameworks
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
    frameworks: u32,
    /// How many rounds; the first is told apart, the rest is summed up
    #[arg(long, value_name = "N", default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

impl AllocatorArgs {
    pub(crate) const fn size(&self) -> Size {
        Size { agents: self.agents, frameworks: self.frameworks, rounds: self.rounds }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct ReportArgs {
    /// The file to write
    pub(crate) file: PathBuf,
    /// How often to run each; the run with the least median counts
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) runs: u32,
}
