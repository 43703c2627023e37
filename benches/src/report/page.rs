//! How the report looks.

use super::Row;
use super::aims::Aim;
use super::codec::Codec;
use super::matcher::Matching;
use crate::conditions::Conditions;
use crate::figures::rounded;
use crate::workloads::WORKLOADS;
use std::fmt::{self, Write as _};

pub(super) struct Page<'a> {
    pub(super) conditions: Conditions,
    pub(super) times: u32,
    pub(super) rows: &'a [Row],
    pub(super) matching: Matching,
    pub(super) codec: Codec,
}

/// The columns of the second table: heading, field, digits after the point.
const COLUMNS: [(&str, &str, usize); 14] = [
    ("offers", "offers", 0),
    ("frameworks ms", "frameworks_ms", 2),
    ("load ms", "load_ms", 2),
    ("first ms", "round_ms.first", 2),
    ("round ms: min", "round_ms.min", 3),
    ("median", "round_ms.median", 3),
    ("max", "round_ms.max", 3),
    ("recover ms", "recover_ms", 3),
    ("idle us", "idle_us", 2),
    ("one freed us", "one_freed_us", 2),
    ("heap allocs", "heap_allocs_per_round", 0),
    ("bytes per agent", "bytes_per_agent", 0),
    ("own", "own_bytes_per_agent", 0),
    ("per framework-role", "bytes_per_framework_role", 0),
];

impl fmt::Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut page = String::new();
        self.conditions(&mut page)?;
        self.aims(&mut page)?;
        self.all(&mut page)?;
        write!(page, "{}{}", self.matching, self.codec)?;
        f.write_str(&page)
    }
}

impl Page<'_> {
    fn conditions(&self, page: &mut String) -> fmt::Result {
        let Conditions { processor, cores, compiler, load } = &self.conditions;
        writeln!(
            page,
            "# Results\n\n\
             Written by `make bench`. [README.md](README.md) says what each column holds.\n\n\
             * Processor: {processor}, {cores} cores seen; one thread used.\n\
             * Compiler: {compiler}, release profile of this workspace.\n\
             * Load average when the run began: {load}. The machine is shared where that is high, and times wander:\n  \
             each workload was run up to {times} times, fewer where it takes long, and the least of each figure is shown.",
            times = self.times,
        )
    }

    /// The figures that something was aimed at.
    fn aims(&self, page: &mut String) -> fmt::Result {
        page.push_str(
            "\n## Against Mesos, and against the aims\n\n\
             Mesos: the allocator of Apache Mesos 1.11 on a machine of this kind, one full round. The ratio is what Mesos\n\
             takes by what this takes. Instructions are in thousands, counted by valgrind in two rounds.\n\n\
             | workload | what | Mesos | ours | aim | reached | ratio | instructions |\n\
             |---|---|---:|---:|---:|---|---:|---:|\n",
        );
        for row in self.rows {
            for aim in &row.run.aims {
                let Aim { what, field, mesos, aim } = aim;
                let Some(ours) = row.best(field) else { continue };
                let unit = unit(field);
                let mesos_text = match mesos {
                    None => "-".to_owned(),
                    Some((from, to)) if from == to => amount(*from, unit),
                    Some((from, to)) => format!("{from} - {}", amount(*to, unit)),
                };
                let ratio = mesos
                    .filter(|_| ours > 0.0)
                    .map_or_else(|| "-".to_owned(), |(from, _)| format!("{:.0}", from / ours));
                let instructions = row
                    .instructions(field)
                    .map_or_else(|| "-".to_owned(), |count| rounded(count as f64 / 1e3));
                writeln!(
                    page,
                    "| {} | {what} | {mesos_text} | {} | {} | {} | {ratio} | {instructions} |",
                    row.title(),
                    amount(ours, unit),
                    amount(*aim, unit),
                    if ours <= *aim { "yes" } else { "no" },
                )?;
            }
        }
        Ok(())
    }

    /// Every figure of every run.
    fn all(&self, page: &mut String) -> fmt::Result {
        page.push_str("\n## All workloads of the allocator\n\n");
        for workload in WORKLOADS {
            writeln!(page, "* `{}`: {}.", workload.name, workload.summary)?;
        }
        page.push_str("\n| workload |");
        for (heading, ..) in COLUMNS {
            write!(page, " {heading} |")?;
        }
        writeln!(page, "\n|---|{}", "---:|".repeat(COLUMNS.len()))?;
        let with_rounds = |row: &&Row| row.best("round_ms.min").is_some();
        for row in self.rows.iter().filter(with_rounds) {
            write!(page, "| {} |", row.title())?;
            for (_, field, digits) in COLUMNS {
                match row.best(field) {
                    Some(number) => write!(page, " {number:.digits$} |")?,
                    None => page.push_str(" - |"),
                }
            }
            page.push('\n');
        }
        page.push_str("\nBeside these:\n\n");
        for row in self.rows {
            let Some(figures) = row.figures.first() else { continue };
            let more: Vec<String> = figures
                .more
                .keys()
                .filter_map(|field| Some(format!("{field} {}", rounded(row.best(field)?))))
                .collect();
            if !more.is_empty() {
                writeln!(page, "* {}: {}.", row.title(), more.join(", "))?;
            }
        }
        Ok(())
    }
}

/// The unit that the name of a field tells.
fn unit(field: &str) -> &'static str {
    let name = field.split('.').next().unwrap_or(field);
    match name.rsplit('_').next() {
        Some("ms") => "ms",
        Some("us") => "us",
        _ => "",
    }
}

/// A number in a unit that suits it.
fn amount(number: f64, unit: &str) -> String {
    match unit {
        "us" if number >= 1e6 => format!("{} s", rounded(number / 1e6)),
        "us" if number >= 1e3 => format!("{} ms", rounded(number / 1e3)),
        "ms" if number >= 1e4 => format!("{} s", rounded(number / 1e3)),
        "" => rounded(number),
        _ => format!("{} {unit}", rounded(number)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_in_units_that_suit_them() {
        assert_eq!(amount(27_900_000.0, "us"), "27.9 s");
        assert_eq!(amount(97_000.0, "us"), "97 ms");
        assert_eq!(amount(33_000.0, "ms"), "33 s");
        assert_eq!(amount(1_490.0, "ms"), "1490 ms");
        assert_eq!(amount(0.2463, "ms"), "0.246 ms");
        assert_eq!(amount(0.0, ""), "0");
    }

    #[test]
    fn a_field_tells_its_unit() {
        assert_eq!((unit("round_ms.median"), unit("idle_us"), unit("offers")), ("ms", "us", ""));
    }
}
