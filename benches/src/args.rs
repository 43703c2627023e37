//! The command line.

use crate::allocator::Size;
use crate::failure::Failure;
use crate::matcher::Setting;
use crate::workload;
use crate::workloads::matcher::{Rule, Shape, fitness_named};
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
  apportion-bench matcher --agents 10000 --tasks 10000 --fitness cpu
  apportion-bench codec --input core/tests/data/wire/offers_100.bin
  apportion-bench recordio --input stream.recordio
  apportion-bench report benches/RESULTS.md

benches/README.md says what each field holds.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Rounds of the allocator: offer what is free, take it back
    Allocator(AllocatorArgs),
    /// Runs of the matcher: tasks on agents, all new each time
    Matcher(MatcherArgs),
    /// An event through the codec: check, walk, decode, encode, JSON
    Codec(InputArgs),
    /// A recorded stream split into its records
    Recordio(InputArgs),
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

/// The fitnesses and constraints that the matcher's workload knows by name.
const FITNESSES: [&str; 7] = ["first", "none", "cpu", "mem", "cpumem", "spread", "mixed"];
const CONSTRAINTS: [&str; 3] = ["none", "unique", "attr"];

#[derive(Debug, clap::Args)]
pub(crate) struct MatcherArgs {
    /// How many agents
    #[arg(long, value_name = "N", default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..))]
    agents: u32,
    /// How many tasks
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..))]
    tasks: u32,
    /// How agents that fit are ranked
    #[arg(long, value_name = "NAME", default_value = "cpu", value_parser = FITNESSES)]
    fitness: String,
    /// What tasks ask for beside resources
    #[arg(long, value_name = "NAME", default_value = "none", value_parser = CONSTRAINTS)]
    constraint: String,
    /// Make every task's amounts differ from every other's
    #[arg(long)]
    distinct: bool,
    /// How many runs, each with a new matcher
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

impl MatcherArgs {
    pub(crate) fn setting(&self) -> Result<Setting, Failure> {
        let unknown = |name: &String| Failure::Workload {
            name: name.clone(),
            reason: "unknown to the matcher's workload".to_owned(),
        };
        let fitness = fitness_named(&self.fitness).ok_or_else(|| unknown(&self.fitness))?;
        let rule = Rule::named(&self.constraint).ok_or_else(|| unknown(&self.constraint))?;
        let &MatcherArgs { agents, tasks, distinct, rounds, .. } = self;
        Ok(Setting {
            shape: Shape { agents, tasks, rule, distinct },
            fitness,
            fitness_name: self.fitness.clone(),
            constraint_name: self.constraint.clone(),
            rounds,
        })
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct InputArgs {
    /// What to read: for `codec` the bytes of one Event, for `recordio` a stream
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
    /// How many rounds
    #[arg(long, value_name = "N", default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rounds: u32,
}

impl InputArgs {
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Failure> {
        std::fs::read(&self.input)
            .map_err(|error| Failure::Input { file: self.input.clone(), error })
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
