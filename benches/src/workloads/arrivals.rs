//! Workloads about what comes in beside answers to offers: agents that change, frameworks that revive.

use super::specs::{self, LARGE_AGENT};
use crate::allocator::cluster::Cluster;
use crate::allocator::figures::Figures;
use crate::allocator::rounds;
use crate::allocator::setting::Setting;
use crate::failure::Failure;
use crate::figures;
use crate::meter::Meter;
use apportion_core::resource::Resource;

/// Agents are added, partly in use, and then each gets ten CPUs more that may be taken back.
pub(crate) fn add_update(setting: &Setting) -> Result<Figures, Failure> {
    let (agents, frameworks) = setting.size(1_000, 200);
    let total = specs::resources("cpus:2;mem:1024;disk:4096;ports:[31000-32000]")?;
    let used = specs::resources(
        "cpus:1;mem:128;disk:1024;ports:[31126-31510,31512-31623,31810-31852,31854-31964]",
    )?;
    let mut specs_of_frameworks = specs::frameworks(frameworks, |_| "*".to_owned());
    for spec in &mut specs_of_frameworks {
        spec.info.capabilities.revocable_resources = true;
    }
    let mut specs_of_agents = specs::agents(agents, &total);
    specs::use_in_turn(&mut specs_of_agents, frameworks, "*", |_| used.clone());
    let mut more = total;
    let mut cpus = Resource::scalar("cpus", 10.0)?;
    cpus.revocable = true;
    more.add(cpus);

    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    cluster.add_frameworks(&specs_of_frameworks)?;
    cluster.add_agents(&specs_of_agents)?;
    let load_cycle = cluster.cycle("load_cycle")?;
    let first_offers = cluster.offers.len();
    let Cluster { allocator, agents, meter, .. } = &mut cluster;
    let update = meter.measure("update", || {
        let mut ids = agents.iter();
        ids.try_for_each(|id| allocator.update_agent(*id, None, None, Some(&more)))
    })?;
    let update_cycle = cluster.cycle("update_cycle")?;
    let found = cluster.offers.len() - first_offers;
    let expected = cluster.agents.len();
    if (first_offers, found) != (expected, expected) {
        let found = first_offers.min(found);
        return Err(Failure::Unexpected { what: "offers of what was added", expected, found });
    }
    cluster.return_offers(None)?;
    let figures = rounds::plain(&mut cluster, setting)?;
    let mut figures = cluster.figures("add-update", Some(figures));
    figures.set("load_cycle_ms", figures::ms(load_cycle.time));
    figures.set("update_ms", figures::ms(update.time));
    figures.set("update_cycle_ms", figures::ms(update_cycle.time));
    Ok(figures)
}

/// Frameworks are added, then agents, then every framework revives with nothing free: each in one go with one cycle at
/// the end, and the revivals once more with a cycle after each.
pub(crate) fn backlog(setting: &Setting) -> Result<Figures, Failure> {
    let (agents, frameworks) = setting.size(1_000, 200);
    let specs_of_frameworks = specs::frameworks(frameworks, |_| "*".to_owned());
    let specs_of_agents = specs::agents(agents, &specs::resources(LARGE_AGENT)?);
    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    cluster.add_frameworks(&specs_of_frameworks)?;
    cluster.requested_cycle("frameworks_cycle")?;
    cluster.add_agents(&specs_of_agents)?;
    let load_cycle = cluster.requested_cycle("load_cycle")?;
    let Cluster { allocator, frameworks, meter, .. } = &mut cluster;
    let revive = meter.measure("revive", || {
        frameworks.iter().try_for_each(|id| allocator.revive_offers::<&str>(*id, &[]))
    })?;
    let revive_cycle = cluster.requested_cycle("revive_cycle")?;
    let cycles = cluster.allocator.cycles_run();
    let Cluster { allocator, frameworks, meter, now, .. } = &mut cluster;
    let mut each = Vec::new();
    for id in &*frameworks {
        let taken = meter.measure("revive_each", || {
            allocator.revive_offers::<&str>(*id, &[])?;
            allocator.handle_timeout(*now)
        })?;
        each.push(taken.time);
    }
    let found = cluster.offers.len();
    let expected = cluster.agents.len();
    if found != expected {
        return Err(Failure::Unexpected { what: "offers", expected, found });
    }
    cluster.return_offers(None)?;
    let figures = rounds::plain(&mut cluster, setting)?;
    let mut figures = cluster.figures("backlog", Some(figures));
    figures.set("cycles", cycles);
    figures.set("load_cycle_ms", figures::ms(load_cycle.time));
    figures.set("revive_ms", figures::ms(revive.time));
    figures.set("revive_cycle_ms", figures::ms(revive_cycle.time));
    figures.set("revive_each_us", figures::us(figures::median(each)));
    Ok(figures)
}
