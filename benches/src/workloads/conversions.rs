//! Reservations that come and go on an agent full of reservations, of which no two merge.

use super::specs;
use crate::allocator::cluster::Cluster;
use crate::allocator::figures::Figures;
use crate::allocator::setting::Setting;
use crate::failure::Failure;
use crate::figures;
use crate::meter::{Meter, Taken};
use apportion_core::agent::{AgentSpec, Used};
use apportion_core::allocator::Holding;
use apportion_core::resource::{Conversion, Label, Reservation, ReservationType, Resources};
use apportion_core::rng::Rng;
use std::time::Duration;

/// How often a framework's reservations go and come back.
const TIMES: usize = 20;

/// One agent, all of it reserved with labels and in use, four objects for the framework of each role. In turn, a
/// framework's four are unreserved and reserved again.
pub(crate) fn update_allocation(setting: &Setting) -> Result<Figures, Failure> {
    let frameworks = setting.frameworks.unwrap_or(50);
    let mut rng = Rng::new(42);
    let roles: Vec<String> =
        (0..frameworks).map(|_| format!("role-{}", letters(&mut rng))).collect();
    let plain = specs::resources("cpus:100;mem:100;disk:100;ports:[2-2]")?;
    let reserved: Vec<Resources> =
        roles.iter().map(|role| reserved(&plain, role, &letters(&mut rng))).collect();
    let mut total = Resources::new();
    reserved.iter().for_each(|reserved| total.add_all(reserved));
    let mut agent = AgentSpec::new("agent1", total);
    for (number, (role, resources)) in (1..).zip(roles.iter().zip(&reserved)) {
        let id = specs::framework_id(number);
        agent.used.push(Used { id, role: role.clone(), resources: resources.clone() });
    }

    let mut cluster = Cluster::new(setting.config(), Meter::new(setting.marks))?;
    let role_of = |number: u32| roles[number as usize - 1].clone();
    cluster.add_frameworks(&specs::frameworks(frameworks, role_of))?;
    cluster.add_agents(&[agent])?;
    let (mut unreserving, mut reserving) = (Vec::new(), Vec::new());
    for time in 0..TIMES {
        let at = time % roles.len();
        let back = conversions(&plain, &reserved[at]);
        let away: Vec<Conversion> = back
            .iter()
            .map(|Conversion { consumed, converted }| Conversion {
                consumed: converted.clone(),
                converted: consumed.clone(),
            })
            .collect();
        let (framework, role) = (cluster.frameworks[at], roles[at].as_str());
        let holding = Holding { framework, role, agent: cluster.agents[0] };
        let Cluster { allocator, meter, .. } = &mut cluster;
        let mut convert = |name, conversions: &[Conversion]| {
            meter.measure(name, || allocator.update_allocation(holding, conversions))
        };
        unreserving.push(convert("unreserve", &away)?);
        reserving.push(convert("reserve", &back)?);
    }
    let sum: Duration = unreserving.iter().chain(&reserving).map(|taken| taken.time).sum();
    let median = |taken: Vec<Taken>| {
        figures::us(figures::median(taken.into_iter().map(|taken| taken.time).collect()))
    };
    let load_ms = figures::ms(cluster.agents_time);
    let mut figures = cluster.figures("update-allocation", None);
    figures.set("load_ms", load_ms);
    figures.set("update_ms", figures::ms(sum));
    figures.set("unreserve_us", median(unreserving));
    figures.set("reserve_us", median(reserving));
    Ok(figures)
}

fn letters(rng: &mut Rng) -> String {
    (0..36).map(|_| char::from(b'a' + rng.below(26) as u8)).collect()
}

/// The same objects, each reserved to a role with a label.
fn reserved(plain: &Resources, role: &str, label: &str) -> Resources {
    let mut reserved = Resources::new();
    for resource in plain.objects() {
        let mut resource = resource.clone();
        resource.reservations.push(Reservation {
            kind: ReservationType::Dynamic,
            role: role.to_owned(),
            principal: None,
            labels: Some(vec![Label { key: "Label".to_owned(), value: Some(label.to_owned()) }]),
        });
        reserved.add(resource);
    }
    reserved
}

/// What reserves each of `plain` as `reserved` has it.
fn conversions(plain: &Resources, reserved: &Resources) -> Vec<Conversion> {
    let one = |resource: &apportion_core::resource::Resource| {
        let mut list = Resources::new();
        list.add(resource.clone());
        list
    };
    plain
        .objects()
        .zip(reserved.objects())
        .map(|(plain, reserved)| Conversion { consumed: one(plain), converted: one(reserved) })
        .collect()
}
