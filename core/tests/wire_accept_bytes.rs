//! Placements as bytes of ACCEPT: what encoding the same as messages gives.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

use apportion_core::error::{Entity, Error};
use apportion_core::matching::{
    Config, DiskFrom, Fitness, Matcher, NewOffer, Placement, Placements, RangeDemand, Request,
    SetDemand, Task,
};
use apportion_core::resource::{Items, Quantities, Quantity};
use apportion_core::wire::convert::accept::{Accept, AcceptWriter, Launch, TaskRest};
use apportion_core::wire::convert::resource::{Format, to_wire};
use apportion_core::wire::v1::offer::Operation;
use apportion_core::wire::v1::scheduler::Call;
use apportion_core::wire::{DecodeLimits, decode, encode, v1};
use std::collections::BTreeMap;

const TASKS: u64 = 40;

fn matcher() -> (Matcher, Placements) {
    let mut matcher =
        Matcher::new(Config { fitness: Fitness::first_fit(), ..Config::default() }).unwrap();
    let offers = [
        (1, "east", "cpus(eng):4;cpus(dyn eng):2;mem:4096;ports:[31000-31009]"),
        (2, "east", "cpus:8;mem:4096;ports:[32000-32004]"),
        (3, "west", "cpus:16;mem(eng):8192;ports(eng):[7-9,11-40]"),
    ];
    for (key, agent, resources) in offers {
        let resources = &resources.parse().unwrap();
        matcher
            .add_offer(NewOffer {
                key,
                agent,
                role: "eng",
                resources,
                attributes: &[],
                expires_ns: None,
            })
            .unwrap();
    }
    let requests: Vec<_> = ["cpus:0.5;mem:64", "cpus:0.75;mem:100.5"]
        .iter()
        .enumerate()
        .map(|(ports, scalars)| {
            let request = Request::new(Quantities::parse(scalars).unwrap());
            let ports = RangeDemand::Count(ports as u32);
            matcher.add_request(&request.with_ranges("ports", ports)).unwrap()
        })
        .collect();
    let tasks: Vec<_> = (0..TASKS).map(|key| Task::new(key, requests[key as usize % 2])).collect();
    let mut placements = Placements::new();
    matcher.run(&tasks, &mut placements).unwrap();
    (matcher, placements)
}

fn template() -> v1::TaskInfo {
    let label = v1::Label { key: "k".into(), value: Some("v".into()), ..Default::default() };
    v1::TaskInfo {
        name: "overridden".into(),
        data: Some(b"data".to_vec()),
        command: Some(Box::new(v1::CommandInfo { shell: Some(false), ..Default::default() })),
        labels: Some(v1::Labels { labels: vec![label], ..Default::default() }),
        ..Default::default()
    }
}

fn offer_id(key: u64) -> Option<&'static str> {
    [None, Some("offer-1"), Some("offer-2"), Some("offer-3")].get(key as usize).copied().flatten()
}

/// The call by way of messages.
fn expected(
    matcher: &Matcher,
    placements: &Placements,
    placed: &[Placement],
    accept: &Accept<'_>,
    format: Format,
    task: impl Fn(&Placement) -> v1::TaskInfo,
) -> Vec<u8> {
    let mut offers: Vec<v1::OfferId> = Vec::new();
    let mut tasks = Vec::new();
    for placement in placed {
        let mut resources = Vec::new();
        for piece in placements.pieces(placement) {
            let offer = offer_id(piece.offer.unwrap()).unwrap().into();
            if !offers.contains(&offer) {
                offers.push(offer);
            }
            let resource = matcher.resource(placements, piece);
            resources.push(to_wire(&resource, format, Some(accept.role)));
        }
        tasks.push(v1::TaskInfo { agent_id: accept.agent_id.into(), resources, ..task(placement) });
    }
    let filters = accept.refuse_seconds.map(v1::Filters::refusing);
    let operations = vec![Operation::launch(tasks)];
    encode(&Call::accept(accept.framework_id.into(), offers, operations, filters))
}

#[test]
fn bytes_are_those_of_the_messages() {
    let (matcher, placements) = matcher();
    let mut by_place: BTreeMap<u32, Vec<Placement>> = BTreeMap::new();
    for placement in placements.placed() {
        by_place.entry(placement.place).or_default().push(*placement);
    }
    assert_eq!((placements.placed().len() as u64, by_place.len()), (TASKS, 2));
    let template = template();
    let rest = TaskRest::new(&template);
    let names: Vec<String> = (0..TASKS).map(|key| format!("task-{key}")).collect();
    for format in [Format::PreRefinement, Format::PostRefinement] {
        let mut writer = AcceptWriter::new(format);
        for (placed, refuse_seconds) in by_place.values().zip([None, Some(0.5)]) {
            let agent_id = matcher.agent_name(placed[0].agent).unwrap();
            let accept =
                Accept { framework_id: "framework", agent_id, role: "eng", refuse_seconds };
            let id = |placement: &Placement| names[placement.key as usize].as_str();
            // With a template, with a line, with both, with nothing.
            let line = |placement: &Placement| (placement.key % 4 >= 2).then_some("sleep 100");
            let with_rest = |placement: &Placement| placement.key % 2 == 1;
            let bytes = writer
                .write(&accept, &matcher, &placements, placed, offer_id, |placement| Launch {
                    task_id: id(placement),
                    name: "name",
                    line: line(placement),
                    rest: with_rest(placement).then_some(&rest),
                })
                .unwrap();
            let task = |placement: &Placement| {
                let base = if with_rest(placement) { template.clone() } else { Default::default() };
                let command = line(placement).map(|line| {
                    Box::new(v1::CommandInfo { value: Some(line.into()), ..Default::default() })
                });
                v1::TaskInfo {
                    name: "name".into(),
                    task_id: id(placement).into(),
                    command: command.or(base.command),
                    ..base
                }
            };
            let expected = expected(&matcher, &placements, placed, &accept, format, task);
            assert_eq!(bytes, expected);
            let call: Call = decode(bytes, &DecodeLimits::default()).unwrap();
            assert_eq!(
                call.accept.unwrap().operations[0].launch.as_ref().unwrap().task_infos.len(),
                placed.len()
            );
        }
    }
}

/// What is taken is named to the last detail: every layer of a reservation, which ports.
#[test]
fn the_pieces_are_named_exactly() {
    let mut matcher =
        Matcher::new(Config { fitness: Fitness::first_fit(), ..Config::default() }).unwrap();
    let resources = "cpus(eng>dyn eng/web):1;cpus:4;disk(eng)@MOUNT:100;disk(eng):50;ports(eng):[7-9,11-40];ips:{x,y}";
    let resources = &resources.parse().unwrap();
    let offer = NewOffer {
        key: 1,
        agent: "east",
        role: "eng/web",
        resources,
        attributes: &[],
        expires_ns: None,
    };
    matcher.add_offer(offer).unwrap();
    let request = Request::new(Quantities::parse("cpus:1.5;disk:50").unwrap());
    let items = SetDemand::Items(Items::parse("{y}").unwrap());
    let request = request
        .with_ranges("ports", RangeDemand::Count(5))
        .with_disk(DiskFrom::Mount, Quantity::from_units(60))
        .with_set("ips", items);
    let request = matcher.add_request(&request).unwrap();
    let mut placements = Placements::new();
    matcher.run(&[Task::new(1, request)], &mut placements).unwrap();
    let accept =
        Accept { framework_id: "f", agent_id: "east", role: "eng/web", refuse_seconds: None };
    let launch = Launch { task_id: "t", name: "t", line: None, rest: None };
    let mut writer = AcceptWriter::new(Format::PostRefinement);
    let placed = placements.placed();
    let bytes = writer.write(&accept, &matcher, &placements, placed, offer_id, |_| launch).unwrap();
    let call: Call = decode(bytes, &DecodeLimits::default()).unwrap();
    let accept = call.accept.unwrap();
    assert_eq!(accept.offer_ids, ["offer-1".into()]);
    let task = &accept.operations[0].launch.as_ref().unwrap().task_infos[0];
    assert!(task.resources.iter().all(|one| one.allocation_role() == Some("eng/web")));
    let named = |name: &'static str| task.resources.iter().filter(move |one| one.name == name);
    let amount = |one: &v1::Resource| one.scalar.as_ref().map_or(0.0, |scalar| scalar.value);
    let layers = |one: &v1::Resource| -> Vec<(i32, String)> {
        let layers = one.reservations.iter();
        layers.map(|layer| (layer.r#type.unwrap(), layer.role().to_owned())).collect()
    };
    let mut cpus: Vec<_> = named("cpus").map(|one| (layers(one), amount(one))).collect();
    cpus.sort_by_key(|(layers, _)| layers.len());
    assert_eq!(cpus.len(), 2, "{task:?}");
    assert_eq!(cpus.iter().map(|(_, amount)| amount).sum::<f64>(), 1.5);
    assert_eq!(cpus[0].0, []);
    assert_eq!(cpus[1].0, [(1, "eng".to_owned()), (2, "eng/web".to_owned())]);
    let (mounted, root): (Vec<_>, Vec<_>) = named("disk").partition(|one| one.disk.is_some());
    let eng = vec![(1, "eng".to_owned())];
    assert_eq!((root.len(), layers(root[0]), amount(root[0])), (1, eng.clone(), 50.0));
    // A disk of its own is taken whole, and named by its source.
    assert_eq!((mounted.len(), layers(mounted[0]), amount(mounted[0])), (1, eng, 100.0));
    let source = mounted[0].disk.as_ref().and_then(|disk| disk.source.as_ref()).unwrap();
    assert_eq!(source.r#type, v1::resource::disk_info::source::Type::Mount as i32);
    let ips = named("ips").next().and_then(|one| one.set.as_ref()).unwrap();
    assert_eq!(ips.item, ["y"]);
    let ports = named("ports").next().unwrap();
    let ranges: Vec<_> = ports.ranges.as_ref().unwrap().range.iter().collect();
    assert_eq!(layers(ports), [(1, "eng".to_owned())]);
    let count: u64 = ranges.iter().map(|range| range.end - range.begin + 1).sum();
    assert_eq!(count, 5);
    assert!(ranges.iter().all(|range| {
        (7..=9).contains(&range.begin) && range.end <= 9 || (11..=40).contains(&range.begin)
    }));
}

#[test]
fn what_cannot_be_one_call_is_an_error() {
    let (matcher, placements) = matcher();
    let accept = Accept { framework_id: "f", agent_id: "east", role: "eng", refuse_seconds: None };
    let launch = Launch { task_id: "t", name: "t", line: None, rest: None };
    let mut writer = AcceptWriter::new(Format::PostRefinement);
    let placed = placements.placed();
    let other = placed.iter().position(|one| one.place != placed[0].place).unwrap();
    let mut write = |placed: &[Placement], offer_id: fn(u64) -> Option<&'static str>| {
        let written = writer.write(&accept, &matcher, &placements, placed, offer_id, |_| launch);
        written.map(<[u8]>::len)
    };
    let error = write(placed, offer_id).unwrap_err();
    assert_eq!((error.entity(), error.at()), (Entity::Task, other));
    let error = write(&placed[..1], |_| None).unwrap_err();
    assert_eq!(error, Error::NotFound { entity: Entity::Offer });
    assert!(write(&placed[..1], offer_id).is_ok());
}
