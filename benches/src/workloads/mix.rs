//! Frameworks of three kinds with tasks to launch: long-running services, small builds, analytics.

use super::specs;
use crate::allocator::cluster::Cluster;
use crate::allocator::figures::Figures;
use crate::allocator::rounds::Tally;
use crate::allocator::setting::Setting;
use crate::failure::Failure;
use crate::meter::Meter;
use apportion_core::allocator::{Allocator, Holding, KindId};
use apportion_core::error::Error;
use apportion_core::framework::FrameworkSpec;
use apportion_core::id::{AgentId, FrameworkId, OfferId};
use apportion_core::resource::{Quantity, Resource, Resources, Value};

/// What a framework has to launch.
#[derive(Debug, Clone)]
struct Profile {
    id: String,
    role: String,
    tasks: u32,
    /// Thousandths for each.
    cpus: i64,
    mem: i64,
    /// Tasks that it launches on one offer at most.
    per_offer: u32,
}

/// The frameworks of the workload as upstream has it: 4 services, 500 builds, 50 of analytics.
const ALL: u32 = 554;

/// The three kinds, in the same proportions at other sizes.
fn profiles(frameworks: u32) -> Vec<Profile> {
    let services = (frameworks * 4).div_ceil(ALL);
    let analytics = frameworks * 50 / ALL;
    let service = |number| Profile {
        id: format!("Marathon-{number}"),
        role: format!("roleA-{number}"),
        tasks: 4_000,
        cpus: 70,
        mem: 400_000,
        per_offer: 100,
    };
    let build = |number| Profile {
        id: format!("Jenkins-{number}"),
        role: "roleB".to_owned(),
        tasks: 5,
        cpus: 100,
        mem: 4_000_000,
        per_offer: 1,
    };
    let batch = |number| Profile {
        id: format!("SparkDispatcher-{number}"),
        role: format!("roleC-{number}"),
        tasks: 20,
        cpus: 1_000,
        mem: 1_000_000,
        per_offer: 5,
    };
    let builds = frameworks - services - analytics;
    (1..=services)
        .map(service)
        .chain((1..=builds).map(build))
        .chain((1..=analytics).map(batch))
        .collect()
}

impl Profile {
    /// What so many tasks need.
    fn task(&self, times: u32) -> Result<Resources, Failure> {
        let mut resources = Resources::new();
        for (name, amount) in [("cpus", self.cpus), ("mem", self.mem)] {
            let sum = Quantity::from_thousandths(amount * i64::from(times))?;
            resources.add(Resource::new(name, Value::Scalar(sum)));
        }
        Ok(resources)
    }
}

/// So many rounds without a launch end the workload. By dominant shares alone it does end so: frameworks that are done
/// and hold little still come first, and those that are not get no offers any more.
const PATIENCE: u32 = 20;

/// In each round a framework launches on each offer as many tasks as it may, and returns the rest. Ends when
/// all tasks are launched, or nothing is any more.
pub(crate) fn frameworks_mix(setting: &Setting) -> Result<Figures, Failure> {
    let (agents, frameworks) = setting.size(80, ALL);
    let mut profiles = profiles(frameworks);
    let target: u32 = profiles.iter().map(|profile| profile.tasks).sum();
    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    cluster.add_agents(&specs::agents(agents, &specs::resources("cpus:64;mem:488000")?))?;
    let specs_of_frameworks: Vec<FrameworkSpec> = profiles
        .iter()
        .map(|profile| FrameworkSpec::new(&profile.id, [profile.role.as_str()]))
        .collect();
    cluster.add_frameworks(&specs_of_frameworks)?;
    let (cpus, mem) = (kind(&cluster.allocator, "cpus"), kind(&cluster.allocator, "mem"));
    let mut tally = Tally::default();
    let (mut launched, mut rounds, mut last_launch) = (0, 0, 0);
    while launched < target && rounds < last_launch + PATIENCE {
        rounds += 1;
        let cycle = cluster.cycle("round")?;
        tally.offers = cluster.offers.len();
        let mut answers = Vec::with_capacity(cluster.offers.len());
        for (index, offer) in cluster.offers.drain(..).enumerate() {
            let framework = cluster.allocator.offers().frameworks()[index];
            let profile = &mut profiles[framework.index() as usize];
            let amount = |kind| {
                let mut scalars = cluster.allocator.offers().scalars(index);
                scalars.find(|(other, _)| Some(*other) == kind).map_or(0, |(_, amount)| amount)
            };
            let fit = (amount(cpus) / profile.cpus).min(amount(mem) / profile.mem);
            let tasks = profile.tasks.min(profile.per_offer).min(fit.max(0) as u32);
            profile.tasks -= tasks;
            launched += tasks;
            if tasks > 0 {
                last_launch = rounds;
            }
            let used = profile.task(tasks)?;
            let mut rest = cluster.allocator.offer_resources(index);
            rest.subtract(&used);
            let agent = cluster.allocator.offers().agents()[index];
            answers.push(Answer { offer, framework, agent, used, rest });
        }
        let Cluster { allocator, meter, now, .. } = &mut cluster;
        let returned = meter.measure("recover", || {
            answers.iter().try_for_each(|answer| {
                let profile = &profiles[answer.framework.index() as usize];
                answer.give(allocator, &profile.role, *now)
            })
        })?;
        cluster.live_bytes += returned.heap.bytes_current;
        tally.add(&cycle, &returned);
    }
    cluster.cycle("round")?;
    tally.small_cycles(&mut cluster)?;
    cluster.return_offers(None)?;
    let capacity = cluster.allocator.cluster_totals();
    let held = cluster.allocator.offered_or_allocated();
    let part = |name| held.amount(name).to_f64() / capacity.amount(name).to_f64();
    let (cpus, mem) = (part("cpus"), part("mem"));
    let figures = tally.figures(&cluster);
    let mut figures = cluster.figures("frameworks-mix", Some(figures));
    figures.set("tasks", launched);
    figures.set("tasks_wanted", target);
    figures.set("rounds", rounds);
    figures.set("cpus_used", (cpus * 1e4).round() / 1e4);
    figures.set("mem_used", (mem * 1e4).round() / 1e4);
    Ok(figures)
}

/// What a framework does with an offer.
struct Answer {
    offer: OfferId,
    framework: FrameworkId,
    agent: AgentId,
    /// What it launches tasks on, if any.
    used: Resources,
    rest: Resources,
}

impl Answer {
    fn give(&self, allocator: &mut Allocator, role: &str, now: u64) -> Result<(), Error> {
        if self.used.is_empty() {
            return allocator.decline(self.offer, None, now);
        }
        let holding = Holding { framework: self.framework, role, agent: self.agent };
        allocator.accept(self.offer)?;
        allocator.transition_offered_to_allocated(holding, &self.used)?;
        allocator.recover_resources(holding, &self.rest, None, false, now)
    }
}

/// The kind of an unreserved scalar.
fn kind(allocator: &Allocator, name: &str) -> Option<KindId> {
    (0..allocator.kind_count() as KindId).find(|kind| allocator.kind_template(*kind).name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn upstreams_frameworks_have_19_500_tasks() {
        let profiles = profiles(ALL);
        assert_eq!(profiles.len(), ALL as usize);
        assert_eq!(profiles.iter().map(|profile| profile.tasks).sum::<u32>(), 19_500);
        let of = |kind: &str| profiles.iter().filter(|one| one.id.starts_with(kind)).count();
        assert_eq!((of("Marathon"), of("Jenkins"), of("Spark")), (4, 500, 50));
    }
}
