//! Agents and frameworks as the workloads have them: `agent1` and following, `framework1` and following.

use crate::failure::Failure;
use apportion_core::agent::{AgentSpec, Used};
use apportion_core::framework::FrameworkSpec;
use apportion_core::quota::Quota;
use apportion_core::resource::{Quantities, QuantityLimits, Resources};

/// What an agent of `decline` and its kin has.
pub(crate) const LARGE_AGENT: &str = "cpus:24;mem:4096;disk:4096;ports:[31000-32000]";

/// Equal agents, nothing in use.
pub(crate) fn agents(count: u32, total: &Resources) -> Vec<AgentSpec> {
    (1..=count).map(|number| AgentSpec::new(format!("agent{number}"), total.clone())).collect()
}

/// The id of a framework, by its number from 1.
pub(crate) fn framework_id(number: u32) -> String {
    format!("framework{number}")
}

/// Active frameworks, each in one role, by its number from 1.
pub(crate) fn frameworks(count: u32, role: impl Fn(u32) -> String) -> Vec<FrameworkSpec> {
    (1..=count).map(|number| FrameworkSpec::new(framework_id(number), [role(number)])).collect()
}

/// Lets the frameworks, in turn, hold something on each agent.
pub(crate) fn use_in_turn(
    agents: &mut [AgentSpec],
    frameworks: u32,
    role: &str,
    resources: impl Fn(usize) -> Resources,
) {
    for (index, agent) in agents.iter_mut().enumerate() {
        let id = framework_id(index as u32 % frameworks.max(1) + 1);
        agent.used.push(Used { id, role: role.to_owned(), resources: resources(index) });
    }
}

/// The ports from `begin` to `end` in `pieces` ranges: every second port by itself, and what is left from the last on.
pub(crate) fn fragmented_ports(begin: u32, end: u32, pieces: u32) -> String {
    let last = begin + 2 * (pieces - 1);
    let single = (0..pieces - 1).map(|piece| begin + 2 * piece);
    let mut ranges: Vec<String> = single.map(|port| format!("{port}-{port}")).collect();
    ranges.push(format!("{last}-{end}"));
    format!("ports:[{}]", ranges.join(","))
}

/// Resources from text.
pub(crate) fn resources(text: &str) -> Result<Resources, Failure> {
    Ok(text.parse()?)
}

/// A quota whose guarantees are its limits.
pub(crate) fn fixed_quota(text: &str) -> Result<Quota, Failure> {
    Ok(Quota { guarantees: Quantities::parse(text)?, limits: QuantityLimits::parse(text)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_come_in_pieces() {
        assert_eq!(fragmented_ports(31000, 32000, 2), "ports:[31000-31000,31002-32000]");
        let sixteen = fragmented_ports(31000, 32000, 16);
        assert!(sixteen.ends_with(",31028-31028,31030-32000]"), "{sixteen}");
        assert_eq!(sixteen.matches('-').count(), 16);
    }

    #[test]
    fn frameworks_take_turns() {
        let mut agents = agents(3, &resources("cpus:2").unwrap());
        use_in_turn(&mut agents, 2, "*", |_| resources("cpus:1").unwrap());
        let holders: Vec<&str> = agents.iter().map(|agent| agent.used[0].id.as_str()).collect();
        assert_eq!(holders, ["framework1", "framework2", "framework1"]);
    }
}
