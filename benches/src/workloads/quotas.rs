//! Workloads in which roles have quotas.

use super::specs;
use crate::allocator::cluster::Cluster;
use crate::allocator::figures::Figures;
use crate::allocator::rounds::{self, Course};
use crate::allocator::setting::{Setting, Switch};
use crate::failure::Failure;
use crate::figures;
use crate::meter::{Meter, Taken};
use apportion_core::allocator::metrics::Metrics;
use apportion_core::fairness::SorterKind;
use apportion_core::framework::FrameworkSpec;
use apportion_core::quota::Quota;
use std::hint::black_box;
use std::time::Duration;

/// What an agent of the workloads with quotas for whole agents has.
const SMALL_AGENT: &str = "cpus:2;mem:2048;disk:2048";

/// Sets the quotas of several roles.
fn set_quotas(cluster: &mut Cluster, quotas: &[(String, Quota)]) -> Result<Taken, Failure> {
    let Cluster { allocator, meter, .. } = cluster;
    meter.measure("quota", || {
        quotas.iter().try_for_each(|(role, quota)| allocator.update_quota(role, quota))
    })
}

/// Five roles of six with a quota of half an agent, one with a quota of two agents; a framework in each.
///
/// As upstream loads it: agents first. With the DRF sorter, the number of offers is known: two for a large role, one for
/// a small one, and one more where half an agent is left over by an odd number of small ones.
pub(crate) fn small_large(setting: &Setting) -> Result<Figures, Failure> {
    let frameworks = setting.frameworks.unwrap_or(300);
    let large = frameworks / 6;
    let small = frameworks - large;
    let agents = setting.agents.unwrap_or(small / 5 + large * 5);
    let role = |number: u32| match number.checked_sub(small + 1) {
        None => format!("smallQuotaRole{}", number - 1),
        Some(index) => format!("largeQuotaRole{index}"),
    };
    let small_quota = specs::fixed_quota("cpus:1;mem:1024;disk:1024")?;
    let large_quota = specs::fixed_quota("cpus:4;mem:4096;disk:4096")?;
    let quotas: Vec<(String, Quota)> = (1..=frameworks)
        .map(|number| {
            let quota = if number <= small { &small_quota } else { &large_quota };
            (role(number), quota.clone())
        })
        .collect();

    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    cluster.add_agents(&specs::agents(agents, &specs::resources(SMALL_AGENT)?))?;
    cluster.add_frameworks(&specs::frameworks(frameworks, role))?;
    let quota = set_quotas(&mut cluster, &quotas)?;
    let touched = small.div_ceil(2) + 2 * large;
    let known = setting.sorter == SorterKind::Drf && agents > touched && large > 0;
    let offers = (small + 2 * large + small % 2) as usize;
    let figures = rounds::run(
        &mut cluster,
        Course {
            skip: setting.skip_rounds,
            rounds: setting.rounds,
            filters: None,
            before: &mut |_, _| Ok(()),
            expected: &|_| known.then_some(offers),
        },
    )?;
    let mut figures = cluster.figures("quota-small-large", Some(figures));
    figures.set("quota_ms", figures::ms(quota.time));
    Ok(figures)
}

/// Two agents and two frameworks to a role, and a quota of exactly two agents for each role, or none.
pub(crate) fn each(setting: &Setting) -> Result<Figures, Failure> {
    let frameworks = setting.frameworks.unwrap_or(200);
    let agents = setting.agents.unwrap_or(frameworks);
    let role = |number: u32| format!("role{}", (number - 1) / 2);
    let quota = specs::fixed_quota("cpus:4;mem:4096;disk:4096")?;
    let quotas: Vec<(String, Quota)> =
        (1..=frameworks).step_by(2).map(|number| (role(number), quota.clone())).collect();

    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    cluster.add_agents(&specs::agents(agents, &specs::resources(SMALL_AGENT)?))?;
    cluster.add_frameworks(&specs::frameworks(frameworks, role))?;
    let mut quota_time = Duration::ZERO;
    if setting.quota == Switch::On {
        quota_time = set_quotas(&mut cluster, &quotas)?.time;
    }
    // As many agents as frameworks, an even number of them: the quotas are just enough for all.
    let known = agents <= frameworks && frameworks % 2 == 0;
    let figures = rounds::run(
        &mut cluster,
        Course {
            skip: setting.skip_rounds,
            rounds: setting.rounds,
            filters: None,
            before: &mut |_, _| Ok(()),
            expected: &|_| known.then_some(agents as usize),
        },
    )?;
    let mut figures = cluster.figures("quota-each", Some(figures));
    figures.set("quota_ms", figures::ms(quota_time));
    Ok(figures)
}

/// A quota for each role, a framework in each; what is measured is a snapshot of the metrics.
pub(crate) fn metrics(setting: &Setting) -> Result<Figures, Failure> {
    let (agents, frameworks) = setting.size(1_000, 200);
    let quota = specs::fixed_quota("cpus:1;mem:512;disk:256")?;
    let quotas: Vec<(String, Quota)> =
        (1..=frameworks).map(|number| (number.to_string(), quota.clone())).collect();
    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    let quota = set_quotas(&mut cluster, &quotas)?;
    let specs_of_frameworks: Vec<FrameworkSpec> =
        specs::frameworks(frameworks, |number| number.to_string());
    cluster.add_frameworks(&specs_of_frameworks)?;
    let total = specs::resources("cpus:16;mem:2048;disk:1024")?;
    cluster.add_agents(&specs::agents(agents, &total))?;
    let figures = rounds::plain(&mut cluster, setting)?;
    let Cluster { allocator, meter, .. } = &mut cluster;
    let (mut times, mut text_times) = (Vec::new(), Vec::new());
    for _ in 0..setting.rounds {
        let mut snapshot = Metrics::default();
        let read = meter.measure("metrics", || {
            snapshot = allocator.metrics();
            Ok::<_, Failure>(())
        })?;
        let named = meter.measure("metrics_values", || {
            black_box(snapshot.values().fold(0.0, |sum, (_, value)| sum + value));
            Ok::<_, Failure>(())
        })?;
        times.push(read.time);
        text_times.push(named.time);
    }
    let mut figures = cluster.figures("metrics", Some(figures));
    figures.set("quota_ms", figures::ms(quota.time));
    figures.set("metrics_ms", figures::ms(figures::median(times)));
    figures.set("metrics_values_ms", figures::ms(figures::median(text_times)));
    Ok(figures)
}
