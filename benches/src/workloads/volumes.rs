//! Workloads with a persistent volume on each agent, which several frameworks may hold at once, or one alone.

use super::specs::{self, fragmented_ports};
use crate::allocator::cluster::Cluster;
use crate::allocator::figures::Figures;
use crate::allocator::rounds::{self, Course};
use crate::allocator::setting::{Setting, Volumes};
use crate::failure::Failure;
use crate::meter::Meter;
use apportion_core::resource::{Disk, Persistence, Reservation, Resource};

const ROLE: &str = "test";

/// Agents reserved to one role, each with a volume of its own; partly in use under another role.
pub(crate) fn volumes(setting: &Setting) -> Result<Figures, Failure> {
    let (agents, frameworks) = setting.size(1_000, 200);
    let is_shared = |number: usize| match setting.volumes {
        Volumes::Regular => false,
        Volumes::Shared => true,
        Volumes::Mixed => number % 2 == 0,
    };
    let total = format!("cpus({ROLE}):24;mem({ROLE}):4096;disk({ROLE}):3072");
    let total = specs::resources(&format!("{total};ports({ROLE}):[31000-32000]"))?;
    let ports = fragmented_ports(31_000, 32_000, 16).replace("ports", &format!("ports({ROLE})"));
    let used = format!("cpus({ROLE}):16;mem({ROLE}):1024;disk({ROLE}):1024;{ports}");
    let used = specs::resources(&used)?;
    let mut specs_of_agents = specs::agents(agents, &total);
    for (number, agent) in specs_of_agents.iter_mut().enumerate() {
        agent.total.add(volume(number, is_shared(number))?);
    }
    specs::use_in_turn(&mut specs_of_agents, frameworks, "*", |_| used.clone());
    let mut specs_of_frameworks = specs::frameworks(frameworks, |_| ROLE.to_owned());
    for spec in &mut specs_of_frameworks {
        spec.info.capabilities.shared_resources = setting.volumes != Volumes::Regular;
    }

    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    cluster.add_frameworks(&specs_of_frameworks)?;
    cluster.add_agents(&specs_of_agents)?;
    let course = Course {
        skip: setting.skip_rounds,
        rounds: setting.rounds,
        filters: None,
        before: &mut |_, _| Ok(()),
        expected: &|_| Some(agents as usize),
    };
    let figures = rounds::run(&mut cluster, course)?;
    Ok(cluster.figures("volumes", Some(figures)))
}

fn volume(number: usize, shared: bool) -> Result<Resource, Failure> {
    let mut volume = Resource::scalar("disk", 1024.0)?;
    volume.reservations.push(Reservation::new_static(ROLE));
    volume.disk = Some(Box::new(Disk {
        source: None,
        persistence: Some(Persistence { id: format!("id{number}"), principal: None }),
        mounted_at: Some((format!("path{number}"), false)),
    }));
    volume.shared = shared;
    Ok(volume)
}
