//! Workloads that are data, in `benches/workloads`: equal agents, frameworks by one rule, everything offered and returned.

use super::specs;
use crate::allocator::cluster::Cluster;
use crate::allocator::figures::Figures;
use crate::allocator::rounds;
use crate::allocator::setting::Setting;
use crate::failure::Failure;
use crate::meter::Meter;
use apportion_core::resource::Resources;
use serde::Deserialize;

const ONE_ROLE: &str = include_str!("../../workloads/one-role.toml");
const ROLE_EACH: &str = include_str!("../../workloads/role-each.toml");

/// What stands for the number of an agent or framework, from 1.
const NUMBER: &str = "{i}";

/// A workload as its file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    agents: Agents,
    frameworks: Frameworks,
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

/// All frameworks in one role.
pub(crate) fn one_role(setting: &Setting) -> Result<Figures, Failure> {
    run("one-role", ONE_ROLE, setting)
}

/// Each framework in a role of its own.
pub(crate) fn role_each(setting: &Setting) -> Result<Figures, Failure> {
    run("role-each", ROLE_EACH, setting)
}

fn parse(name: &str, text: &str) -> Result<(Resources, String), Failure> {
    let fault = |reason: String| Failure::Workload { name: name.to_owned(), reason };
    let file: File = toml::from_str(text).map_err(|error| fault(error.to_string()))?;
    let total = file.agents.resources.parse();
    Ok((total.map_err(|error| fault(format!("{error}")))?, file.frameworks.role))
}

fn run(name: &'static str, text: &str, setting: &Setting) -> Result<Figures, Failure> {
    let (total, role) = parse(name, text)?;
    let (agents, frameworks) = setting.size(1_000, 200);
    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    let role_of = |number: u32| role.replace(NUMBER, &number.to_string());
    cluster.add_frameworks(&specs::frameworks(frameworks, role_of))?;
    cluster.add_agents(&specs::agents(agents, &total))?;
    let figures = rounds::plain(&mut cluster, setting)?;
    Ok(cluster.figures(name, Some(figures)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_well_formed() {
        for (name, text, role) in [("one-role", ONE_ROLE, "*"), ("role-each", ROLE_EACH, "role{i}")]
        {
            assert_eq!(parse(name, text).unwrap().1, role, "{name}");
        }
    }

    #[test]
    fn an_unknown_line_is_refused() {
        let message = parse("x", "summary = 1").unwrap_err().to_string();
        assert!(message.contains("workload x") && message.contains("line 1"), "{message}");
    }
}
