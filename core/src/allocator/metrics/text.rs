//! Metrics as text: by Mesos' names, as JSON, and for Prometheus. The order is always the same.

use super::{Family, Metrics};
use core::fmt::Write;

impl Metrics {
    /// The values by Mesos' names: what its `/metrics/snapshot` has of an allocator, and ours besides. Family by family,
    /// within one by role, framework and resource.
    pub fn values(&self) -> impl Iterator<Item = (String, f64)> {
        let mut values = Vec::new();
        for family in Family::ALL {
            self.each_sample(family, |about, value| {
                values.push((mesos_name(family, about), value))
            });
        }
        values.into_iter()
    }

    /// One JSON object of [`Metrics::values`].
    pub fn to_json(&self) -> String {
        let mut text = String::from("{");
        for (name, value) in self.values() {
            let comma = if text.len() > 1 { "," } else { "" };
            text.push_str(comma);
            text.push('"');
            escape_json(&mut text, &name);
            // Writing to a text never fails.
            let _ = write!(text, "\":{value}");
        }
        text.push('}');
        text
    }

    /// The text that Prometheus scrapes.
    pub fn to_prometheus(&self) -> String {
        let mut text = String::new();
        for family in Family::ALL {
            let name = family.prometheus_name();
            let mut is_first = true;
            self.each_sample(family, |about, value| {
                if core::mem::take(&mut is_first) {
                    let kind = if family.is_counter() { "counter" } else { "gauge" };
                    let _ = writeln!(text, "# TYPE {name} {kind}");
                }
                text.push_str(name);
                for (at, (label, value)) in family.labels().iter().zip(about).enumerate() {
                    let before = if at == 0 { '{' } else { ',' };
                    let value = match (*label, *value) {
                        ("statistic", "") => "last",
                        ("statistic", statistic) => statistic.trim_start_matches('/'),
                        (_, value) => value,
                    };
                    let _ = write!(text, "{before}{label}=\"");
                    escape_label(&mut text, value);
                    text.push('"');
                }
                let _ = writeln!(text, "{} {value}", if about.is_empty() { "" } else { "}" });
            });
        }
        text
    }
}

/// A family's name, with what the sample is about in it.
fn mesos_name(family: Family, about: &[&str]) -> String {
    let mut name = String::new();
    let mut about = about.iter();
    for (at, part) in family.mesos_name().split(['{', '}']).enumerate() {
        // Every other part is the word between the braces.
        name.push_str(if at % 2 == 0 { part } else { about.next().copied().unwrap_or(part) });
    }
    name
}

fn escape_json(text: &mut String, name: &str) {
    for letter in name.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            letter if letter < ' ' => {
                let _ = write!(text, "\\u{:04x}", letter as u32);
            }
            letter => text.push(letter),
        }
    }
}

fn escape_label(text: &mut String, value: &str) {
    for letter in value.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            '\n' => text.push_str("\\n"),
            letter => text.push(letter),
        }
    }
}
