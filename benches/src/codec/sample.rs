//! Events of offers that are made here, so that every size is at hand: the same on every machine.
//!
//! An offer is what a busy cluster's are, about 930 bytes: eight resources with reservations, port ranges and a
//! volume, four attributes, URL and domain.

use apportion_core::recordio;
use apportion_core::rng::Rng;
use apportion_core::wire::v1::resource::disk_info::Persistence;
use apportion_core::wire::v1::resource::{
    DiskInfo, ReservationInfo, RevocableInfo, reservation_info,
};
use apportion_core::wire::v1::scheduler::Event;
use apportion_core::wire::v1::{self, Attribute, Offer, Resource, TaskState, TaskStatus};
use apportion_core::wire::{encode, encode_into};
use std::fmt::Write as _;

const ROLES: [&str; 5] =
    ["engineering/core", "ads/prod", "ads/dev", "analytics/batch", "web/front"];
const AGENTS: u64 = 5_000;

/// The wire bytes of an OFFERS with so many offers.
pub(crate) fn event(offers: u32) -> Vec<u8> {
    let mut rng = Rng::new(u64::from(offers));
    let cluster = uuid(&mut rng);
    encode(&offers_event(&mut rng, &cluster, 0, u64::from(offers)))
}

/// A stream as a framework reads it: SUBSCRIBED, then so many records, a tenth heartbeats, a tenth offers, updates.
pub(crate) fn stream(records: u32) -> Vec<u8> {
    let mut rng = Rng::new(u64::from(records));
    let cluster = uuid(&mut rng);
    let (mut stream, mut record) = (Vec::new(), Vec::new());
    let framework = format!("{cluster}-0000");
    let mut put = |event: &Event| {
        record.clear();
        encode_into(event, &mut record);
        recordio::encode_into(&mut stream, &record);
    };
    put(&Event::subscribed(framework.as_str().into(), 15.0, None));
    for number in 0..u64::from(records) {
        match rng.below(10) {
            0 => put(&Event::heartbeat()),
            1 => {
                let count = 1 + rng.below(19);
                put(&offers_event(&mut rng, &cluster, number * 20, count));
            }
            _ => put(&update(&mut rng, &cluster, number)),
        }
    }
    stream
}

fn offers_event(rng: &mut Rng, cluster: &str, first: u64, count: u64) -> Event {
    Event::offers((first..first + count).map(|index| offer(rng, cluster, index)).collect())
}

fn update(rng: &mut Rng, cluster: &str, number: u64) -> Event {
    let states = [TaskState::TaskStarting, TaskState::TaskRunning, TaskState::TaskFinished];
    let state = states[rng.below(3) as usize];
    let mut status = TaskStatus::new(format!("task-{}", uuid(rng)).into(), state);
    status.set_source(v1::task_status::Source::Executor);
    status.agent_id = Some(format!("{cluster}-S{}", rng.below(AGENTS)).into());
    status.timestamp = Some(1.7e9 + number as f64);
    status.uuid = Some((0..16).map(|_| rng.next_u64() as u8).collect());
    status.executor_id = Some("default".into());
    Event::update(status)
}

fn offer(rng: &mut Rng, cluster: &str, index: u64) -> Offer {
    let role = ROLES[rng.below(5) as usize];
    let agent = index % AGENTS;
    let hostname = format!("agent-{agent:05}.dc{}.example.com", index % 3);
    let region = index % 2 + 1;
    let zone = ["a", "b", "c"][index as usize % 3];
    let address = v1::Address {
        hostname: Some(hostname.clone()),
        ip: Some(format!("10.{}.{}.{}", index >> 16 & 255, index >> 8 & 255, index & 255)),
        port: 5051,
        ..Default::default()
    };
    let url = v1::Url {
        scheme: "http".into(),
        address,
        path: Some("/slave(1)".into()),
        ..Default::default()
    };
    Offer {
        id: format!("{cluster}-O{index}").into(),
        framework_id: format!("{cluster}-0000").into(),
        agent_id: format!("{cluster}-S{agent}").into(),
        hostname,
        url: Some(url),
        domain: Some(domain(format!("us-east-{region}"), format!("us-east-{region}{zone}"))),
        resources: resources(rng, role),
        attributes: attributes(rng),
        executor_ids: match rng.below(2) {
            0 => vec![format!("executor-{}", uuid(rng)).into()],
            _ => Vec::new(),
        },
        allocation_info: Some(v1::resource::AllocationInfo {
            role: Some(role.into()),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn domain(region: String, zone: String) -> v1::DomainInfo {
    use v1::domain_info::{FaultDomain, fault_domain};
    let fault_domain = FaultDomain {
        region: fault_domain::RegionInfo { name: region, ..Default::default() },
        zone: fault_domain::ZoneInfo { name: zone, ..Default::default() },
        ..Default::default()
    };
    v1::DomainInfo { fault_domain: Some(fault_domain), ..Default::default() }
}

fn attributes(rng: &mut Rng) -> Vec<Attribute> {
    vec![
        Attribute::text("rack", format!("r{:03}", rng.below(400))),
        Attribute::text("os", "ubuntu22.04"),
        Attribute::text("kernel", format!("5.15.0-{}", rng.below(130))),
        Attribute::scalar("level", rng.below(10) as f64),
    ]
}

fn resources(rng: &mut Rng, role: &str) -> Vec<Resource> {
    let scalar = |name: &str, amount: f64| Resource::scalar(name, amount).allocated_to(role);
    let tenths = |tenths: u64| tenths as f64 / 10.0;
    let mut begin = 31_000;
    let ranges: Vec<(u64, u64)> = (0..1 + rng.below(7))
        .map(|_| {
            let first = begin + 1 + rng.below(59);
            let last = first + rng.below(60);
            begin = last + 1;
            (first, last)
        })
        .collect();
    let mut resources = vec![
        scalar("cpus", tenths(1 + rng.below(639))),
        scalar("mem", (128 + rng.below(262_016)) as f64),
        scalar("disk", (1_024 + rng.below(4_193_280)) as f64),
        Resource::ranges("ports", ranges).allocated_to(role),
    ];
    if rng.below(4) == 0 {
        resources.push(scalar("gpus", (1 + rng.below(7)) as f64));
    } else {
        let revocable = Some(RevocableInfo::default());
        resources.push(Resource { revocable, ..scalar("cpus", tenths(1 + rng.below(79))) });
    }
    let cpus = scalar("cpus", tenths(1 + rng.below(79)));
    resources.push(Resource { reservations: vec![reserved(role)], ..cpus });
    let mem = scalar("mem", (32 + rng.below(8_160)) as f64);
    resources.push(Resource { reservations: vec![reserved(role), refined(rng, role)], ..mem });
    let disk = scalar("disk", (32 + rng.below(65_504)) as f64);
    let reservations = vec![reserved(role), refined(rng, role)];
    let persistence = Persistence {
        id: uuid(rng),
        principal: Some(format!("marathon-{}", rng.below(4))),
        ..Default::default()
    };
    let mut volume = v1::Volume { container_path: "data".into(), ..Default::default() };
    volume.set_mode(v1::volume::Mode::Rw);
    let info =
        DiskInfo { persistence: Some(persistence), volume: Some(volume), ..Default::default() };
    resources.push(Resource { reservations, disk: Some(Box::new(info)), ..disk });
    resources
}

/// To the outermost role, by the operator.
fn reserved(role: &str) -> ReservationInfo {
    let outermost = role.split('/').next().unwrap_or(role);
    let mut info = ReservationInfo { role: Some(outermost.into()), ..Default::default() };
    info.set_type(reservation_info::Type::Static);
    info
}

/// By a framework, with labels.
fn refined(rng: &mut Rng, role: &str) -> ReservationInfo {
    let labels = (0..2).map(|key| v1::Label {
        key: format!("key-{key}"),
        value: Some(format!("v{:x}", rng.below(1 << 32))),
        ..Default::default()
    });
    let labels = v1::Labels { labels: labels.collect(), ..Default::default() };
    let mut info = ReservationInfo {
        role: Some(role.into()),
        principal: Some(format!("marathon-{}", rng.below(4))),
        labels: Some(labels),
        ..Default::default()
    };
    info.set_type(reservation_info::Type::Dynamic);
    info
}

fn uuid(rng: &mut Rng) -> String {
    let mut text = String::with_capacity(36);
    for (at, len) in [8, 4, 4, 4, 12].into_iter().enumerate() {
        let number = rng.next_u64() >> (64 - 4 * len);
        let dash = if at == 0 { "" } else { "-" };
        let _ = write!(text, "{dash}{number:0len$x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use apportion_core::recordio::Decoder;

    #[test]
    fn an_offer_is_about_930_bytes() {
        let size = event(100).len() / 100;
        assert!((900..960).contains(&size), "{size}");
        assert_eq!(event(100), event(100));
    }

    #[test]
    fn a_stream_has_its_records() {
        let stream = stream(50);
        assert_eq!(Decoder::new().push(&stream).filter(Result::is_ok).count(), 51);
    }
}
