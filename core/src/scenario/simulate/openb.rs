//! Node and pod lists of the trace of a shared GPU cluster that Alibaba published in 2023 (`openb`), and files like them.
//!
//! Comma-separated, without quotes; the first line names the columns, which may be in any order; unknown ones are left
//! alone.

use crate::matching::devices::{DeviceAgent, DeviceDemand, MAX_DEVICES, WHOLE};
use crate::scenario::ParseError;
use std::collections::BTreeMap;

/// A node of the cluster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its name.
    pub name: String,
    /// What it has: CPUs in thousandths, memory in MiB.
    pub agent: DeviceAgent,
}

/// A pod to be placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pod {
    /// Its name.
    pub name: String,
    /// What it asks for.
    pub demand: DeviceDemand,
}

/// The nodes, and the models of GPU among them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NodeList {
    /// In the order of the file.
    pub nodes: Vec<Node>,
    /// The models; [`DeviceAgent::model`] is the place in this list.
    pub models: Vec<String>,
}

/// The pods, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PodList {
    /// In the order of the file.
    pub pods: Vec<Pod>,
}

impl NodeList {
    /// Reads a node list: the columns `sn`, `cpu_milli`, `memory_mib`, `gpu` and `model`.
    ///
    /// # Errors
    /// [`ParseError`] for a column that is absent, a number that is none, more than 16 GPUs on a node, more than 63
    /// models.
    pub fn parse(text: &str) -> Result<NodeList, ParseError> {
        let mut list = NodeList::default();
        let mut numbers = BTreeMap::new();
        let table = Table::new(text, &["sn", "cpu_milli", "memory_mib", "gpu", "model"])?;
        for row in table.rows() {
            let row = row?;
            let devices = row.number(3, MAX_DEVICES as u64)? as u32;
            let model = row.text(4);
            let next = numbers.len() as u8;
            let number = *numbers.entry(model).or_insert(next);
            if number == 63 {
                return Err(row.fault(4, "more than 63 models"));
            }
            if number == next && usize::from(next) == list.models.len() {
                list.models.push(model.to_owned());
            }
            let (cpus, memory) = (row.number(1, MOST)?, row.number(2, MOST)?);
            let agent = DeviceAgent { cpus, memory, devices, model: number };
            list.nodes.push(Node { name: row.text(0).to_owned(), agent });
        }
        Ok(list)
    }
}

impl PodList {
    /// Reads a pod list: the columns `name`, `cpu_milli`, `memory_mib`, `num_gpu`, `gpu_milli` and, if it is there, `gpu_spec`:
    /// the models that will do, between `|`.
    ///
    /// A model that no node has fits nowhere; a pod that names only such ones has all the bits of `models` set that no
    /// node uses.
    ///
    /// # Errors
    /// [`ParseError`] for a column that is absent, a number that is none, a share above 1,000.
    pub fn parse(text: &str, nodes: &NodeList) -> Result<PodList, ParseError> {
        let columns = ["name", "cpu_milli", "memory_mib", "num_gpu", "gpu_milli"];
        let table = Table::new(text, &columns)?.with_optional("gpu_spec");
        let mut list = PodList::default();
        for row in table.rows() {
            let row = row?;
            let devices = row.number(3, MAX_DEVICES as u64)? as u32;
            let share = row.number(4, u64::from(WHOLE))? as u32;
            if devices > 0 && share == 0 {
                return Err(row.fault(4, "a share of 0"));
            }
            let demand = DeviceDemand {
                cpus: row.number(1, MOST)?,
                memory: row.number(2, MOST)?,
                devices,
                share: if devices == 0 { 0 } else { share },
                models: models(row.text(5), &nodes.models),
            };
            list.pods.push(Pod { name: row.text(0).to_owned(), demand });
        }
        Ok(list)
    }
}

/// More of anything is a slip.
const MOST: u64 = 1 << 40;

fn models(wanted: &str, known: &[String]) -> u64 {
    let names = wanted.split('|').filter(|name| !name.is_empty());
    let number = |name: &str| known.iter().position(|model| model == name);
    let (mut any, mut bits) = (false, 0);
    for name in names {
        any = true;
        bits |= number(name).map_or(0, |model| 1 << model);
    }
    // No node has any of them: the bits that are nobody's.
    if any && bits == 0 { u64::MAX << known.len() } else { bits }
}

/// A file of comma-separated values.
struct Table<'t> {
    text: &'t str,
    /// Where each wanted column stands.
    columns: Vec<Option<usize>>,
    header: Vec<&'t str>,
}

impl<'t> Table<'t> {
    fn new(text: &'t str, wanted: &[&str]) -> Result<Table<'t>, ParseError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let header: Vec<&str> =
            text.lines().next().unwrap_or("").split(',').map(str::trim).collect();
        let mut columns = Vec::new();
        for name in wanted {
            let Some(at) = header.iter().position(|column| column == name) else {
                let message = format!("there is no column {name}");
                return Err(ParseError { line: 1, column: 1, message });
            };
            columns.push(Some(at));
        }
        Ok(Table { text, columns, header })
    }

    fn with_optional(mut self, name: &str) -> Table<'t> {
        self.columns.push(self.header.iter().position(|column| *column == name));
        self
    }

    fn rows(&self) -> impl Iterator<Item = Result<Row<'_, 't>, ParseError>> + '_ {
        let lines = self.text.lines().enumerate().skip(1);
        lines.filter(|(_, line)| !line.trim().is_empty()).map(|(at, line)| {
            let fields: Vec<&str> = line.split(',').map(str::trim).collect();
            let row = Row { table: self, line: at + 1, text: line, fields };
            match row.fields.len() == self.header.len() {
                true => Ok(row),
                false => {
                    let (here, all) = (row.fields.len(), self.header.len());
                    let message = format!("{here} values, and {all} columns");
                    Err(ParseError { line: row.line, column: 1, message })
                }
            }
        })
    }
}

struct Row<'a, 't> {
    table: &'a Table<'t>,
    line: usize,
    text: &'t str,
    fields: Vec<&'t str>,
}

impl<'t> Row<'_, 't> {
    fn text(&self, column: usize) -> &'t str {
        self.table.columns[column].map_or("", |at| self.fields[at])
    }

    fn number(&self, column: usize, most: u64) -> Result<u64, ParseError> {
        let text = self.text(column);
        let name = self.table.columns[column].map_or("", |at| self.table.header[at]);
        match text.parse::<u64>() {
            Ok(number) if number <= most => Ok(number),
            Ok(number) => Err(self.fault(column, &format!("{name} is {number}, above {most}"))),
            Err(_) => Err(self.fault(column, &format!("{name} is {text:?}, not a whole number"))),
        }
    }

    fn fault(&self, column: usize, message: &str) -> ParseError {
        let at = self.table.columns[column].unwrap_or(0);
        let before: usize = self.text.split(',').take(at).map(|field| field.len() + 1).sum();
        ParseError { line: self.line, column: before + 1, message: message.to_owned() }
    }
}
