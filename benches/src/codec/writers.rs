//! What is written without messages: an allocator's offers, a matcher's placements.

use super::speed;
use crate::failure::Failure;
use crate::figures::Speed;
use apportion_core::agent::{AgentInfo, AgentSpec, Domain};
use apportion_core::allocator::{Allocator, Config};
use apportion_core::attribute::Attribute;
use apportion_core::framework::FrameworkSpec;
use apportion_core::id::OfferId;
use apportion_core::matching::{self, Matcher, NewOffer, Placements, Request, Task};
use apportion_core::resource::Quantities;
use apportion_core::wire::convert::accept::{Accept, AcceptWriter, Launch};
use apportion_core::wire::convert::offers::OfferWriter;
use apportion_core::wire::convert::resource::Format;
use apportion_core::wire::v1;
use std::fmt::Write;
use std::hint::black_box;

const AGENTS: u32 = 10_000;
const FRAMEWORKS: u32 = 1_000;
const TASKS: u32 = 1_000;

/// The batch of one cycle as events, agents as in the workload `one-role` with attributes, URL and domain: its bytes,
/// and how fast they are written.
pub(super) fn batch(rounds: u32) -> Result<(usize, Speed), Failure> {
    let mut allocator = Allocator::new(Config::default())?;
    let mut writer = OfferWriter::new();
    for index in 1..=FRAMEWORKS {
        let id = format!("33507a0b-4bdc-4de4-8f4b-a8cf5b1c4a55-{index:04}");
        let framework = allocator.add_framework(&FrameworkSpec::new(&id, ["*"]))?;
        writer.set_framework(framework, &id, Format::PostRefinement);
    }
    let resources: apportion_core::resource::Resources =
        "cpus:24;mem:4096;disk:4096;ports:[31000-32000]".parse()?;
    for index in 1..=AGENTS {
        let id = format!("33507a0b-4bdc-4de4-8f4b-a8cf5b1c4a55-S{index}");
        let info = AgentInfo {
            hostname: format!("agent-{index:05}.dc0.example.com"),
            attributes: vec![
                Attribute::text("rack", format!("rack-{}", index % 40)),
                Attribute::text("zone", format!("zone-{}", index % 8)),
                Attribute::text("os", "linux"),
                Attribute::text("arch", "x86_64"),
            ],
            domain: Some(Domain { region: "dc0".into(), zone: format!("zone-{}", index % 8) }),
        };
        let address = v1::Address {
            hostname: Some(info.hostname.clone()),
            ip: Some("10.0.0.1".into()),
            port: 5051,
            ..Default::default()
        };
        let url = v1::Url {
            scheme: "http".into(),
            address,
            path: Some("/slave(1)".into()),
            ..Default::default()
        };
        let mut spec = AgentSpec::new(&id, resources.clone());
        spec.info = info.clone();
        let agent = allocator.add_agent(&spec)?;
        writer.set_agent(agent, &id, &info, Some(&url));
    }
    allocator.cycle(0)?;
    let name = |offer: OfferId, text: &mut String| {
        let _ = write!(text, "33507a0b-4bdc-4de4-8f4b-a8cf5b1c4a55-O{}", offer.index());
    };
    writer.write(&allocator, name)?;
    let bytes = writer.events().map(|(_, event)| event.len()).sum();
    let speed = speed(bytes, rounds, || {
        writer.write(&allocator, name)?;
        Ok::<_, Failure>(black_box(writer.events().len()))
    })?;
    Ok((bytes, speed))
}

/// One ACCEPT that launches a thousand tasks: its bytes, and how fast they are written.
pub(super) fn accept(rounds: u32) -> Result<(usize, Speed), Failure> {
    let mut matcher = Matcher::new(matching::Config::default())?;
    let resources = &"cpus:4000;mem:4096000".parse()?;
    let offer = NewOffer {
        key: 1,
        agent: "agent",
        role: "*",
        resources,
        attributes: &[],
        expires_ns: None,
    };
    matcher.add_offer(offer)?;
    let request = matcher.add_request(&Request::new(Quantities::parse("cpus:0.5;mem:128")?))?;
    let tasks: Vec<Task> = (0..u64::from(TASKS)).map(|key| Task::new(key, request)).collect();
    let mut placements = Placements::new();
    matcher.run(&tasks, &mut placements)?;
    let names: Vec<String> = (0..TASKS).map(|index| format!("task.{index:06}")).collect();
    let mut writer = AcceptWriter::new(Format::PostRefinement);
    let accept = Accept {
        framework_id: "33507a0b-4bdc-4de4-8f4b-a8cf5b1c4a55-0001",
        agent_id: "33507a0b-4bdc-4de4-8f4b-a8cf5b1c4a55-S1",
        role: "*",
        refuse_seconds: Some(5.0),
    };
    let mut write = || {
        let name = |key: u64| names.get(key as usize).map_or("", String::as_str);
        let written = writer.write(
            &accept,
            &matcher,
            &placements,
            placements.placed(),
            |_| Some("33507a0b-4bdc-4de4-8f4b-a8cf5b1c4a55-O1"),
            |placed| Launch {
                task_id: name(placed.key),
                name: name(placed.key),
                line: Some("exec ./run --id 1234"),
                rest: None,
            },
        )?;
        Ok::<_, Failure>(black_box(written.len()))
    };
    let bytes = write()?;
    Ok((bytes, speed(bytes, rounds, write)?))
}

/// Nanoseconds for each of the tasks.
pub(super) fn ns_per_task(bytes: usize, speed: Speed) -> f64 {
    let ns = bytes as f64 / speed.best.max(1e-9) * 1e3 / f64::from(TASKS);
    (ns * 10.0).round() / 10.0
}

/// Milliseconds for a whole batch.
pub(super) fn ms(bytes: usize, speed: Speed) -> f64 {
    let ms = bytes as f64 / speed.best.max(1e-9) / 1e3;
    (ms * 1e3).round() / 1e3
}
