//! Workloads in which frameworks do not want what there is: they decline for good, or suppress offers.

use super::specs::{self, LARGE_AGENT, fragmented_ports};
use crate::allocator::cluster::Cluster;
use crate::allocator::figures::Figures;
use crate::allocator::rounds::{self, Course};
use crate::allocator::setting::Setting;
use crate::failure::Failure;
use crate::figures;
use crate::meter::Meter;
use apportion_core::agent::AgentSpec;
use apportion_core::offer::Filters;
use apportion_core::resource::{Label, Reservation, ReservationType, Resource, Resources};
use std::time::Duration;

/// What frameworks of `decline` say: for as long as can be.
const FOR_GOOD: Filters = Filters { refuse_seconds: Some(i32::MAX as f64) };

/// Passes of `suppress` stop offers in so many steps.
const STEPS: u32 = 5;

/// Frameworks of `*` and agents that are partly in use.
fn partly_used(setting: &Setting, used: &str) -> Result<Cluster, Failure> {
    let (agents, frameworks) = setting.size(1_000, 200);
    let ports = fragmented_ports(31_000, 32_000, 16);
    let used = specs::resources(&format!("{used};{ports}"))?;
    let mut agents = specs::agents(agents, &specs::resources(LARGE_AGENT)?);
    specs::use_in_turn(&mut agents, frameworks, "*", |_| used.clone());
    load(setting, frameworks, "*", &agents)
}

fn load(
    setting: &Setting,
    frameworks: u32,
    role: &str,
    agents: &[AgentSpec],
) -> Result<Cluster, Failure> {
    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    cluster.add_frameworks(&specs::frameworks(frameworks, |_| role.to_owned()))?;
    cluster.add_agents(agents)?;
    Ok(cluster)
}

/// Every offer is declined for good: in each round each agent goes to a framework that did not refuse it yet.
pub(crate) fn decline(setting: &Setting) -> Result<Figures, Failure> {
    let mut cluster = partly_used(setting, "cpus:16;mem:2014;disk:1024")?;
    let (agents, frameworks) = (cluster.agents.len(), cluster.frameworks.len() as u32);
    let mut before_filters = 0;
    let course = Course {
        skip: setting.skip_rounds,
        rounds: setting.rounds,
        filters: Some(FOR_GOOD),
        before: &mut |cluster, round| {
            if round <= 2 {
                // From here on, memory is taken for filters alone.
                before_filters = cluster.live_bytes;
            }
            Ok(())
        },
        expected: &|round| Some(if round <= frameworks { agents } else { 0 }),
    };
    let mut figures = rounds::run(&mut cluster, course)?;
    let declined_ms = figures.recover_ms;
    let filters = cluster.allocator.active_filters("*");
    let filter_bytes = (cluster.live_bytes - before_filters).max(0) as f64;
    // One more round, of which the offers are returned without filter.
    cluster.cycle("round")?;
    figures.recover_ms = figures::ms(cluster.return_offers(None)?.time);
    let later_rounds = setting.skip_rounds + setting.rounds > 1;
    let new_filters = if later_rounds { filters.saturating_sub(agents) } else { filters };
    let mut figures = cluster.figures("decline", Some(figures));
    figures.set("decline_ms", declined_ms);
    figures.set("filters", filters);
    figures.set("bytes_per_filter", (filter_bytes / new_filters.max(1) as f64).round());
    Ok(figures)
}

/// In passes of five rounds a fifth of the frameworks at a time suppresses offers, until all did.
pub(crate) fn suppress(setting: &Setting) -> Result<Figures, Failure> {
    let mut cluster = partly_used(setting, "cpus:16;mem:1024;disk:1024")?;
    let agents = cluster.agents.len();
    let fifth = cluster.frameworks.len() / STEPS as usize;
    let mut all_suppressed: Vec<Duration> = Vec::new();
    let course = Course {
        skip: setting.skip_rounds,
        rounds: setting.rounds,
        filters: None,
        before: &mut |cluster, round| {
            let step = (round - 1) % (STEPS - 1);
            if step == 0 && round > 1 {
                all_suppressed.push(with_all_suppressed(cluster)?);
                for framework in &cluster.frameworks {
                    cluster.allocator.revive_offers::<&str>(*framework, &[])?;
                }
            }
            let next = step as usize * fifth..(step as usize + 1) * fifth;
            for framework in &cluster.frameworks[next] {
                cluster.allocator.suppress_offers::<&str>(*framework, &[])?;
            }
            Ok(())
        },
        expected: &|_| Some(agents),
    };
    let figures = rounds::run(&mut cluster, course)?;
    all_suppressed.push(with_all_suppressed(&mut cluster)?);
    let mut figures = cluster.figures("suppress", Some(figures));
    figures.set("suppressed_us", figures::us(figures::median(all_suppressed)));
    Ok(figures)
}

/// Lets all frameworks suppress offers, and runs a cycle over the agents that were just freed.
fn with_all_suppressed(cluster: &mut Cluster) -> Result<Duration, Failure> {
    for framework in &cluster.frameworks {
        cluster.allocator.suppress_offers::<&str>(*framework, &[])?;
    }
    let taken = cluster.cycle("suppressed")?;
    match cluster.offers.len() {
        0 => Ok(taken.time),
        found => Err(Failure::Unexpected { what: "offers to the suppressed", expected: 0, found }),
    }
}

/// 99 of 100 frameworks have suppressed offers from the start.
pub(crate) fn extreme_suppress(setting: &Setting) -> Result<Figures, Failure> {
    let mut cluster = partly_used(setting, "cpus:16;mem:1024;disk:1024")?;
    let suppressed = cluster.frameworks.len() * 99 / 100;
    for framework in &cluster.frameworks[..suppressed] {
        cluster.allocator.suppress_offers::<&str>(*framework, &[])?;
    }
    let figures = rounds::plain(&mut cluster, setting)?;
    Ok(cluster.figures("extreme-suppress", Some(figures)))
}

/// What is in use carries reservations with labels, of which one is like no other.
pub(crate) fn labels(setting: &Setting) -> Result<Figures, Failure> {
    const ROLE: &str = "role1";
    let (agents, frameworks) = setting.size(1_000, 200);
    let ports = fragmented_ports(31_000, 32_000, 16);
    let plain = specs::resources(&format!("mem:2014;disk:1024;{ports}"))?;
    let common: Vec<Label> = (0..=10).map(|key| label(format!("key{key}"), key)).collect();
    let reserved = |labels: Vec<Label>| -> Result<Resource, Failure> {
        let mut cpus = Resource::scalar("cpus", 8.0)?;
        cpus.reservations.push(Reservation {
            kind: ReservationType::Dynamic,
            role: ROLE.to_owned(),
            principal: Some("principal1".to_owned()),
            labels: Some(labels),
        });
        Ok(cpus)
    };
    let second = reserved(common.clone())?;
    let used = |index: usize| -> Result<Resources, Failure> {
        let mut labels = common.clone();
        labels.extend([1, 2].map(|key| label(format!("unique_key_{key}"), index)));
        let mut used = plain.clone();
        used.add(reserved(labels)?);
        used.add(second.clone());
        Ok(used)
    };
    let mut specs_of_agents = specs::agents(agents, &specs::resources(LARGE_AGENT)?);
    let used = (0..agents as usize).map(used).collect::<Result<Vec<_>, Failure>>()?;
    specs::use_in_turn(&mut specs_of_agents, frameworks, ROLE, |index| used[index].clone());
    drop(used);
    let mut cluster = load(setting, frameworks, ROLE, &specs_of_agents)?;
    drop(specs_of_agents);
    let figures = rounds::run(
        &mut cluster,
        Course {
            skip: setting.skip_rounds,
            rounds: setting.rounds,
            filters: None,
            before: &mut |_, _| Ok(()),
            expected: &|_| Some(agents as usize),
        },
    )?;
    Ok(cluster.figures("labels", Some(figures)))
}

fn label(key: String, value: impl std::fmt::Display) -> Label {
    Label { key, value: Some(format!("value_{value}")) }
}
