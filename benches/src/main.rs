//! The bench program: runs a workload and prints what it measured, one JSON object a line.
//!
//! How speed is compared with other systems: names of workloads and fields stay as they are.

mod allocator;
mod args;
mod bare;
mod codec;
mod conditions;
mod failure;
mod figures;
mod icount;
mod matcher;
mod meter;
mod recordio;
mod report;
mod workloads;

use args::{Args, Command};
use clap::Parser;
use failure::Failure;
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(Args::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("apportion-bench: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Allocator(args) => {
            let workload = workloads::find(args.workload())?;
            let mut figures = (workload.run)(&args.setting())?;
            if args.icount {
                figures.icount = icount::count(&icount::own_args())?;
            }
            print(&figures)
        }
        Command::Matcher(args) => print(&matcher::run(&args.setting()?)?),
        Command::Codec(args) => {
            print(&codec::run_beside(&args.bytes()?, args.rounds, args.peers.as_deref())?)
        }
        Command::Recordio(args) => print(&recordio::run(&args.bytes()?, args.rounds)?),
        Command::Report(args) => report::write(&args.file, args.runs, args.peers.as_deref()),
    }
}

/// One line of JSON.
fn print(figures: &impl serde::Serialize) -> Result<(), Failure> {
    let line = serde_json::to_string(figures)?;
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}
