//! Workloads: what is in the cluster, and what happens in a round. They are data, in `benches/workloads`.

use crate::failure::Failure;
use apportion_core::agent::AgentSpec;
use apportion_core::framework::FrameworkSpec;
use apportion_core::resource::Resources;
use serde::Deserialize;

/// Name and text of every workload.
const WORKLOADS: &[(&str, &str)] = &[
    ("one-role", include_str!("../workloads/one-role.toml")),
    ("role-each", include_str!("../workloads/role-each.toml")),
];

/// What stands for the number of an agent or framework, from 1.
const NUMBER: &str = "{i}";

/// A workload of the allocator.
#[derive(Debug, Clone)]
pub(crate) struct Workload {
    pub(crate) name: String,
    /// In one line.
    pub(crate) summary: String,
    /// At which sizes the report runs it.
    pub(crate) report: Vec<ReportSize>,
    total: Resources,
    role: String,
}

/// Agents and frameworks of a line of the report.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReportSize {
    pub(crate) agents: u32,
    pub(crate) frameworks: u32,
}

/// A workload as its file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    summary: String,
    agents: Agents,
    frameworks: Frameworks,
    report: Vec<ReportSize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Agents {
    resources: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Frameworks {
    role: String,
}

/// The names, as they stand in the list.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    WORKLOADS.iter().map(|(name, _)| *name)
}

/// Every workload.
pub(crate) fn all() -> Result<Vec<Workload>, Failure> {
    WORKLOADS.iter().map(|(name, text)| parse(name, text)).collect()
}

/// The workload of a name.
pub(crate) fn find(name: &str) -> Result<Workload, Failure> {
    match WORKLOADS.iter().find(|workload| workload.0 == name) {
        Some((name, text)) => parse(name, text),
        None => {
            let known: Vec<&str> = names().collect();
            Err(fault(name, format!("unknown; there are {}", known.join(", "))))
        }
    }
}

fn fault(name: &str, reason: impl ToString) -> Failure {
    Failure::Workload { name: name.to_owned(), reason: reason.to_string() }
}

fn parse(name: &str, text: &str) -> Result<Workload, Failure> {
    let file: File = toml::from_str(text).map_err(|error| fault(name, error))?;
    let total = file.agents.resources.parse().map_err(|error| fault(name, error))?;
    Ok(Workload {
        name: name.to_owned(),
        summary: file.summary,
        report: file.report,
        total,
        role: file.frameworks.role,
    })
}

impl Workload {
    /// Agents `agent1` and following.
    pub(crate) fn agents(&self, count: u32) -> Vec<AgentSpec> {
        (1..=count)
            .map(|number| AgentSpec::new(format!("agent{number}"), self.total.clone()))
            .collect()
    }

    /// Frameworks `framework1` and following.
    pub(crate) fn frameworks(&self, count: u32) -> Vec<FrameworkSpec> {
        let role = |number: u32| self.role.replace(NUMBER, &number.to_string());
        (1..=count)
            .map(|number| FrameworkSpec::new(format!("framework{number}"), [role(number)]))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_workload_is_well_formed() {
        for workload in all().unwrap() {
            assert!(!workload.report.is_empty(), "{}", workload.name);
            assert_eq!(workload.agents(3).len(), 3);
        }
    }

    #[test]
    fn a_role_of_its_own_is_numbered_from_1() {
        let roles = |name: &str| {
            let frameworks = find(name).unwrap().frameworks(2);
            frameworks
                .into_iter()
                .map(|framework| framework.info.roles[0].role.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(roles("role-each"), ["role1", "role2"]);
        assert_eq!(roles("one-role"), ["*", "*"]);
    }

    #[test]
    fn an_unknown_name_and_an_unknown_line_are_refused() {
        let message = find("one-rule").unwrap_err().to_string();
        assert!(message.contains("one-role, role-each"), "{message}");
        let message = parse("x", "summary = 1").unwrap_err().to_string();
        assert!(message.contains("workload x") && message.contains("line 1"), "{message}");
    }
}
