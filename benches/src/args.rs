//! The command line.

use crate::allocator::setting::{Setting, Switch, Tree, Volumes};
use crate::codec::sample;
use crate::failure::Failure;
use crate::matcher;
use crate::workloads;
use crate::workloads::matcher::{Rule, Shape, fitness_named};
use apportion_core::fairness::SorterKind;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};

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
  apportion-bench allocator decline --agents 10000 --frameworks 1000 --skip-rounds 500
  apportion-bench matcher --agents 10000 --tasks 10000 --fitness cpu
  apportion-bench codec --input core/tests/data/wire/offers_100.bin
  apportion-bench codec --offers 1000 --peers target/peers
  apportion-bench recordio --input stream.recordio
  apportion-bench report benches/RESULTS.md

benches/README.md says what each field holds.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// A workload of the allocator: mostly rounds that offer what is free and take it back
    Allocator(AllocatorArgs),
    /// Runs of the matcher: tasks on agents, all new each time
    Matcher(MatcherArgs),
    /// An event through the codec: check, walk, decode, encode, JSON
    Codec(CodecArgs),
    /// A recorded stream split into its records
    Recordio(RecordioArgs),
    /// Run every workload at its sizes and write the table, with its conditions, to a file
    Report(ReportArgs),
}

#[derive(Debug, clap::Args)]
#[command(after_help = ALLOCATOR_EXAMPLES)]
pub(crate) struct AllocatorArgs {
    /// Which workload
    #[arg(value_name = "WORKLOAD", value_parser = PossibleValuesParser::new(workloads::names()))]
    name: Option<String>,
    /// The same, by an option
    #[arg(long, value_name = "WORKLOAD", conflicts_with = "name", required_unless_present = "name",
        hide_possible_values = true, value_parser = PossibleValuesParser::new(workloads::names()))]
    workload: Option<String>,
    /// How many agents [default: 1000, or what goes with the frameworks]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    agents: Option<u32>,
    /// How many frameworks; clients of sort, roles of update-allocation [default: 200, or the workload's own]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    frameworks: Option<u32>,
    /// How many rounds; the first is told apart, the rest is summed up
    #[arg(long, value_name = "N", default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// How many rounds go before those that count
    #[arg(long, value_name = "N", default_value_t = 0)]
    skip_rounds: u32,
    /// What orders roles and frameworks
    #[arg(long, value_name = "NAME", default_value = SorterKind::default().name(), value_parser = sorters())]
    sorter: SorterKind,
    /// Which agents of volumes have a volume that several may hold
    #[arg(long, value_enum, default_value_t = Volumes::Regular)]
    volumes: Volumes,
    /// Whether the roles of quota-each have quotas
    #[arg(long, value_enum, default_value_t = Switch::On)]
    quota: Switch,
    /// The clients of sort-tree: levels and children
    #[arg(long, value_enum, default_value_t = Tree::Wide)]
    tree: Tree,
    /// Decide as Mesos does, defects included
    #[arg(long)]
    mesos: bool,
    /// Count instructions too, under valgrind, in a run of their own
    #[arg(long)]
    pub(crate) icount: bool,
    /// Mark what is measured, for the process that counts
    #[arg(long, hide = true)]
    marks: bool,
}

const ALLOCATOR_EXAMPLES: &str = "\
Examples:
  apportion-bench allocator --workload one-role --agents 10000 --frameworks 1000 --rounds 9
  apportion-bench allocator decline --agents 10000 --frameworks 1000 --skip-rounds 500
  apportion-bench allocator quota-small-large --frameworks 3000 --sorter drf
  apportion-bench allocator volumes --agents 1000 --frameworks 100 --volumes mixed --rounds 6
  apportion-bench allocator add-update --agents 10000 --frameworks 1000 --icount
  apportion-bench allocator sort-tree --agents 10000 --tree 7x3";

/// The sorters that core has, by name.
fn sorters() -> impl TypedValueParser<Value = SorterKind> {
    PossibleValuesParser::new(SorterKind::ALL.iter().map(|kind| kind.name()))
        .map(|name| SorterKind::from_name(&name).unwrap_or_default())
}

impl AllocatorArgs {
    pub(crate) fn workload(&self) -> &str {
        self.name.as_deref().or(self.workload.as_deref()).unwrap_or_default()
    }

    pub(crate) const fn setting(&self) -> Setting {
        Setting {
            agents: self.agents,
            frameworks: self.frameworks,
            rounds: self.rounds,
            skip_rounds: self.skip_rounds,
            sorter: self.sorter,
            volumes: self.volumes,
            quota: self.quota,
            tree: self.tree,
            mesos: self.mesos,
            marks: self.marks,
        }
    }
}

/// The fitnesses and constraints that the matcher's workload knows by name.
const FITNESSES: [&str; 14] = [
    "first",
    "none",
    "cpu",
    "mem",
    "cpumem",
    "spread",
    "cpuspread",
    "mixed",
    "dot",
    "v3",
    "balanced",
    "random",
    "fenzo",
    "fenzospread",
];
const CONSTRAINTS: [&str; 13] = [
    "none",
    "unique",
    "attr",
    "balzone",
    "skew",
    "atmost",
    "together",
    "apart",
    "matches",
    "softunique",
    "softattr",
    "softbal",
    "softmixed",
];

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
    /// How many threads share a long search
    #[arg(long, value_name = "T", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=64))]
    threads: u32,
    /// How many runs, each with a new matcher
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

impl MatcherArgs {
    pub(crate) fn setting(&self) -> Result<matcher::Setting, Failure> {
        let unknown = |name: &String| Failure::Workload {
            name: name.clone(),
            reason: "unknown to the matcher's workload".to_owned(),
        };
        let fitness = fitness_named(&self.fitness).ok_or_else(|| unknown(&self.fitness))?;
        let rule = Rule::named(&self.constraint).ok_or_else(|| unknown(&self.constraint))?;
        let &MatcherArgs { agents, tasks, distinct, rounds, threads, .. } = self;
        Ok(matcher::Setting {
            shape: Shape { agents, tasks, rule, distinct },
            fitness,
            fitness_name: self.fitness.clone(),
            constraint_name: self.constraint.clone(),
            rounds,
            threads,
        })
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct CodecArgs {
    /// The bytes of one Event
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with = "offers",
        required_unless_present = "offers"
    )]
    input: Option<PathBuf>,
    /// Make the event here instead, an OFFERS of so many
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    offers: Option<u32>,
    /// Run the programs in this folder on the same event, as benches/peers/build.sh leaves them there
    #[arg(long, value_name = "FOLDER")]
    pub(crate) peers: Option<PathBuf>,
    /// How many rounds
    #[arg(long, value_name = "N", default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rounds: u32,
}

impl CodecArgs {
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Failure> {
        input(self.input.as_deref(), || sample::event(self.offers.unwrap_or(1)))
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct RecordioArgs {
    /// A stream of records
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with = "records",
        required_unless_present = "records"
    )]
    input: Option<PathBuf>,
    /// Make the stream here instead, with so many records behind the first
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    records: Option<u32>,
    /// How many rounds
    #[arg(long, value_name = "N", default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rounds: u32,
}

impl RecordioArgs {
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Failure> {
        input(self.input.as_deref(), || sample::stream(self.records.unwrap_or(1)))
    }
}

fn input(file: Option<&Path>, make: impl Fn() -> Vec<u8>) -> Result<Vec<u8>, Failure> {
    match file {
        None => Ok(make()),
        Some(file) => {
            std::fs::read(file).map_err(|error| Failure::Input { file: file.to_owned(), error })
        }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct ReportArgs {
    /// The file to write
    pub(crate) file: PathBuf,
    /// How often to run each; the run with the least median counts
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) runs: u32,
    /// Measure the codec beside the programs in this folder, as benches/peers/build.sh leaves them there
    #[arg(long, value_name = "FOLDER")]
    pub(crate) peers: Option<PathBuf>,
}
