//! What a case is run with: the line `opts`.

use super::ParseError;
use super::words::{IdWord, Seconds, Words, join};
use crate::fairness::SorterKind;
use crate::framework::MinAllocatable;
use crate::offer::SECOND_NS;
use crate::resource::{Quantities, Quantity};
use core::fmt;

/// The options of a case. The defaults are those of the language, not those of any allocator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Time between two batches, 1 s.
    pub interval_ns: u64,
    /// Resources that do not count for fairness, none.
    pub exclude: Vec<String>,
    /// The least that is worth offering, `cpus:0.01|mem:32`.
    pub min_allocatable: MinAllocatable,
    /// Whether agents with GPUs are kept for frameworks that ask for them, yes.
    pub filter_gpu: bool,
    /// The master's region, if it has one.
    pub region: Option<String>,
    /// Whether decisions are those of Mesos 1.11, quirks included, yes.
    pub compat: bool,
    /// The order in which roles and frameworks are served, DRF.
    pub sorter: SorterKind,
    /// The seed of everything random, 0.
    pub seed: u64,
    /// How long offers wait for an answer, for ever.
    pub offer_timeout_ns: Option<u64>,
    /// Whether freed resources ask for a cycle at once, no.
    pub event_driven: bool,
    /// Whether what frameworks request counts, no.
    pub requests: bool,
    /// For how many cycles at most those who decline are passed over, none.
    pub backoff: Option<u32>,
    /// The time in which what was held counts half as much, none: it does not count.
    pub half_life_ns: Option<u64>,
    /// Whether every event settles by itself, yes; if not, only `settle`, `tick` and `advance` run cycles.
    pub settle: bool,
}

impl Default for Config {
    fn default() -> Self {
        let least = |name, quantity| {
            let mut quantities = Quantities::new();
            quantities.add(name, quantity);
            quantities
        };
        let hundredth = Quantity::checked(10);
        Config {
            interval_ns: SECOND_NS,
            exclude: Vec::new(),
            min_allocatable: vec![least("cpus", hundredth), least("mem", Quantity::from_units(32))],
            filter_gpu: true,
            region: None,
            compat: true,
            sorter: SorterKind::Drf,
            seed: 0,
            offer_timeout_ns: None,
            event_driven: false,
            requests: false,
            backoff: None,
            half_life_ns: None,
            settle: true,
        }
    }
}

impl Config {
    /// Reads the words after `opts`.
    pub(super) fn parse(words: Words<'_>) -> Result<Config, ParseError> {
        let mut config = Config::default();
        for word in words {
            let (key, value) =
                word.split_once('=').ok_or_else(|| word.error("expected key=value"))?;
            let choice = |choices: [&str; 2]| match value.text {
                text if text == choices[0] => Ok(true),
                text if text == choices[1] => Ok(false),
                _ => Err(value.error(format!("expected {} or {}", choices[0], choices[1]))),
            };
            match key.text {
                "interval" => {
                    config.interval_ns = Seconds::parse(value)?;
                    if config.interval_ns == 0 {
                        return Err(value.error("an interval is more than 0"));
                    }
                }
                "exclude" => {
                    config.exclude = value
                        .split(',')
                        .into_iter()
                        .filter(|name| !name.text.is_empty())
                        .map(|name| name.name())
                        .collect::<Result<_, _>>()?;
                }
                "min" => config.min_allocatable = super::parse_event::min_allocatable(value)?,
                "filter_gpu" => config.filter_gpu = choice(["true", "false"])?,
                "region" => config.region = Some(value.name()?),
                "compat" => config.compat = choice(["on", "off"])?,
                "sorter" => {
                    config.sorter = SorterKind::from_name(value.text)
                        .ok_or_else(|| value.error("unknown sorter"))?;
                }
                "seed" => config.seed = value.integer()?,
                "offer_timeout" => config.offer_timeout_ns = Some(Seconds::parse(value)?),
                "event_driven" => config.event_driven = choice(["on", "off"])?,
                "requests" => config.requests = choice(["on", "off"])?,
                "backoff" => config.backoff = Some(value.integer()?),
                "half_life" => config.half_life_ns = Some(Seconds::parse(value)?),
                "settle" => config.settle = choice(["on", "off"])?,
                _ => return Err(key.error("unknown option")),
            }
        }
        Ok(config)
    }
}

/// `min` as the language writes it: alternatives joined by `|`.
pub(super) fn write_min(f: &mut fmt::Formatter<'_>, min: &MinAllocatable) -> fmt::Result {
    join(f, "|", min, |f, quantities| write!(f, "{quantities}"))
}

/// The line `opts`, or nothing if every option has its default.
impl fmt::Display for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let default = Config::default();
        if *self == default {
            return Ok(());
        }
        f.write_str("opts")?;
        if self.interval_ns != default.interval_ns {
            write!(f, " interval={}", Seconds(self.interval_ns))?;
        }
        if !self.exclude.is_empty() {
            f.write_str(" exclude=")?;
            join(f, ",", &self.exclude, |f, name| write!(f, "{}", IdWord(name)))?;
        }
        if self.min_allocatable != default.min_allocatable {
            f.write_str(" min=")?;
            write_min(f, &self.min_allocatable)?;
        }
        if !self.filter_gpu {
            f.write_str(" filter_gpu=false")?;
        }
        if let Some(region) = &self.region {
            write!(f, " region={}", IdWord(region))?;
        }
        if !self.compat {
            f.write_str(" compat=off")?;
        }
        if self.sorter != default.sorter {
            write!(f, " sorter={}", self.sorter.name())?;
        }
        if self.seed != 0 {
            write!(f, " seed={}", self.seed)?;
        }
        if let Some(ns) = self.offer_timeout_ns {
            write!(f, " offer_timeout={}", Seconds(ns))?;
        }
        if self.event_driven {
            f.write_str(" event_driven=on")?;
        }
        if self.requests {
            f.write_str(" requests=on")?;
        }
        if let Some(cycles) = self.backoff {
            write!(f, " backoff={cycles}")?;
        }
        if let Some(ns) = self.half_life_ns {
            write!(f, " half_life={}", Seconds(ns))?;
        }
        f.write_str(if self.settle { "" } else { " settle=off" })
    }
}
