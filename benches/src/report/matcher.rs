//! The report's part on the matcher: the reference workload beside Fenzo's figures, and every kind of constraint.

use crate::failure::Failure;
use crate::figures::rounded;
use crate::matcher::{self, Figures, Setting};
use crate::workloads::matcher::{Rule, Shape, fitness_named};
use std::fmt;
use std::time::Instant;

/// A row of the first table: what is run, what Fenzo takes in CPU seconds, and the most that was aimed at, in milliseconds.
struct Row {
    agents: u32,
    tasks: u32,
    rule: Rule,
    distinct: bool,
    fenzo_s: Option<f64>,
    aim_ms: f64,
}

const fn row(agents: u32, tasks: u32, rule: Rule, fenzo_s: Option<f64>, aim_ms: f64) -> Row {
    Row { agents, tasks, rule, distinct: false, fenzo_s, aim_ms }
}

const ROWS: [Row; 6] = [
    row(1_000, 1_000, Rule::None, Some(0.26), 1.2),
    row(10_000, 10_000, Rule::None, Some(62.0), 20.0),
    row(10_000, 50_000, Rule::None, Some(310.0), 100.0),
    row(5_000, 10_000, Rule::Attribute, Some(41.0), 20.0),
    row(1_000, 10_000, Rule::Unique, Some(15.0), 15.0),
    Row { distinct: true, ..row(10_000, 10_000, Rule::None, None, 100.0) },
];

/// A constraint costs at most so many times what none costs.
const MOST_TIMES: f64 = 3.0;
/// Agents and tasks of the table of constraints.
const SIZE: u32 = 10_000;
/// What two threads share: fitness and tasks. All requests are distinct, preferences mixed. Bounds rule out most places for the
/// first; by the second all empty agents tie; the others are worked out for each place there is.
const SHARED: [(&str, u32); 4] = [("cpu", 10_000), ("spread", 500), ("balanced", 500), ("v3", 100)];
/// How many agents.
const SHARED_AGENTS: u32 = 100_000;

/// What was measured.
pub(super) struct Matching {
    rows: Vec<Figures>,
    /// By name, the first without any.
    constraints: Vec<(&'static str, Figures)>,
    /// On one thread and on two.
    shared: Vec<[Figures; 2]>,
}

impl Matching {
    pub(super) fn measure(rounds: u32) -> Result<Matching, Failure> {
        let start = Instant::now();
        let mut rows = Vec::new();
        for row in &ROWS {
            let Row { agents, tasks, rule, distinct, .. } = *row;
            rows.push(run("cpu", Shape { agents, tasks, rule, distinct }, 1, rounds)?);
        }
        let mut constraints = Vec::new();
        for (name, rule) in Rule::NAMES {
            let shape = Shape { agents: SIZE, tasks: SIZE, rule, distinct: false };
            constraints.push((name, run("cpu", shape, 1, rounds)?));
        }
        let mut shared = Vec::new();
        for (fitness, tasks) in SHARED {
            let shape =
                Shape { agents: SHARED_AGENTS, tasks, rule: Rule::SoftMixed, distinct: true };
            shared.push([run(fitness, shape, 1, 2)?, run(fitness, shape, 2, 2)?]);
        }
        eprintln!("matcher in {:.1} s", start.elapsed().as_secs_f64());
        Ok(Matching { rows, constraints, shared })
    }
}

fn run(name: &str, shape: Shape, threads: u32, rounds: u32) -> Result<Figures, Failure> {
    let fitness = fitness_named(name).ok_or_else(|| Failure::Workload {
        name: name.to_owned(),
        reason: "unknown to the matcher's workload".to_owned(),
    })?;
    let rule = Rule::NAMES.iter().find(|(_, rule)| *rule == shape.rule);
    matcher::run(&Setting {
        shape,
        fitness,
        fitness_name: name.to_owned(),
        constraint_name: rule.map_or("", |(name, _)| name).to_owned(),
        rounds,
        threads,
    })
}

fn reached(is_reached: bool) -> &'static str {
    if is_reached { "yes" } else { "no" }
}

impl fmt::Display for Matching {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "\n## Matcher\n\n\
             Best fit by CPU on one thread, all tasks in one run. Fenzo: CPU seconds on a machine of this kind; \
             `benches/peers/fenzo`\nruns it beside this. Hashes are of the places chosen: those of an exhaustive search.\n\n\
             | agents x tasks | constraint | requests | Fenzo | ours | aim | reached | ratio | tasks/s | hosts | hash |\n\
             |---|---|---|---:|---:|---:|---|---:|---:|---:|---|"
        )?;
        for (row, figures) in ROWS.iter().zip(&self.rows) {
            let Figures { agents, tasks, constraint, ms, tasks_per_s, hosts_used, hash, .. } =
                figures;
            let fenzo = row.fenzo_s.map_or("-".to_owned(), |fenzo| format!("{fenzo} s"));
            let ratio = row.fenzo_s.map_or("-".to_owned(), |s| format!("{:.0}", s * 1e3 / ms.min));
            let requests = if row.distinct { "all distinct" } else { "30" };
            writeln!(
                f,
                "| {agents} x {tasks} | {constraint} | {requests} | {fenzo} | {} ms | {} ms | {} | {ratio} | {tasks_per_s} | {hosts_used} | `{hash}` |",
                rounded(ms.min),
                row.aim_ms,
                reached(ms.min <= row.aim_ms),
            )?;
        }
        self.others(f)?;
        self.by_constraint(f)
    }
}

impl Matching {
    fn others(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n| what | ours | aim | reached |\n|---|---:|---:|---|")?;
        if let Some(large) = self.rows.get(1) {
            let figures = [
                ("10,000 agents: an idle call", large.idle_us, 5.0, "us"),
                ("10,000 agents: one task, p99", large.one_task_us.p99, 20.0, "us"),
                ("10,000 offers in", large.offers_ms, 5.0, "ms"),
                ("10,000 offers in, from wire bytes", large.wire_offers_ms, 12.0, "ms"),
            ];
            for (what, ours, aim, unit) in figures {
                let is_reached = reached(ours <= aim);
                writeln!(f, "| {what} | {} {unit} | {aim} {unit} | {is_reached} |", rounded(ours))?;
            }
        }
        for [one, two] in &self.shared {
            let gain = one.ms.min / two.ms.min;
            let same = if one.hash == two.hash { "the same answer" } else { "ANOTHER ANSWER" };
            let Figures { agents, tasks, fitness, .. } = one;
            let each = one.ms.min * 1e3 / f64::from(*tasks);
            writeln!(
                f,
                "| {agents} agents x {tasks} tasks, distinct, preferences mixed, by {fitness}: two threads by one, {same}; {} us a task on one | {gain:.2} | 1.6 | {} |",
                rounded(each),
                reached(gain >= 1.6 && one.hash == two.hash),
            )?;
        }
        Ok(())
    }

    fn by_constraint(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "\nEvery constraint by what none costs, at {SIZE} x {SIZE}; at most {MOST_TIMES} was aimed at:\n\n\
             | constraint | ms | by none | reached | placed | hosts |\n|---|---:|---:|---|---:|---:|"
        )?;
        let none = self.constraints.first().map_or(f64::NAN, |(_, figures)| figures.ms.min);
        for (name, figures) in &self.constraints {
            let times = figures.ms.min / none;
            writeln!(
                f,
                "| {name} | {} | {times:.2} | {} | {} | {} |",
                rounded(figures.ms.min),
                reached(times <= MOST_TIMES),
                figures.placed,
                figures.hosts_used,
            )?;
        }
        Ok(())
    }
}
