//! What a sum per agent cannot tell: items of sets, disks, devices. And preemption and gangs with them.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use apportion_core::error::Error;
use apportion_core::matching::{
    Batch, Condition, Config, Constraint, DeviceNeed, DiskFrom, Fitness, Gang, Key, Matcher,
    NewOffer, Placements, Policy, Request, SetDemand, Task,
};
use apportion_core::resource::{Items, Quantities, Quantity};
use apportion_core::rng::Rng;
use std::collections::BTreeMap;

fn first_fit() -> Matcher {
    Matcher::new(Config { fitness: Fitness::first_fit(), ..Config::default() }).unwrap()
}

fn nothing() -> Request {
    Request::new(Quantities::default())
}

fn run(matcher: &mut Matcher, key: u64, request: &Request) -> Placements {
    let request = matcher.add_request(request).unwrap();
    let mut placements = Placements::new();
    matcher.run(&[Task::new(key, request)], &mut placements).unwrap();
    matcher.validate().unwrap();
    placements
}

fn pieces(matcher: &Matcher, placements: &Placements) -> Vec<String> {
    let placed = placements.placed().iter().flat_map(|placed| placements.pieces(placed));
    placed
        .map(|piece| {
            format!("{}:{}", piece.offer.unwrap_or(0), matcher.resource(placements, piece))
        })
        .collect()
}

fn offer(matcher: &mut Matcher, key: u64, agent: &str, text: &str) {
    let resources = &text.parse().unwrap();
    let attributes = &[];
    let offer = NewOffer { key, agent, role: "eng", resources, attributes, expires_ns: None };
    matcher.add_offer(offer).unwrap();
    matcher.validate().unwrap();
}

#[test]
fn items_are_taken_by_name_or_as_they_come() {
    let mut matcher = first_fit();
    offer(&mut matcher, 1, "a", "ips:{x,y};ips(eng):{z}");
    let named = |text| SetDemand::Items(Items::parse(text).unwrap());
    let by_name = nothing().with_set("ips", named("{y,z}"));
    let placements = run(&mut matcher, 1, &by_name);
    assert_eq!(pieces(&matcher, &placements), ["1:ips(eng):{z}", "1:ips:{y}"]);
    assert_eq!(run(&mut matcher, 2, &by_name).placed().len(), 0);
    let placements = run(&mut matcher, 3, &nothing().with_set("ips", SetDemand::Count(1)));
    assert_eq!(pieces(&matcher, &placements), ["1:ips:{x}"]);
    let placements = run(&mut matcher, 4, &nothing().with_set("ips", SetDemand::Count(2)));
    let lack = placements.lacks(&placements.unmatched()[0])[0];
    assert_eq!((lack.agents, lack.short_by), (1, Quantity::from_units(2)));
    matcher.finish(1).unwrap();
    assert_eq!(run(&mut matcher, 2, &by_name).placed().len(), 1);
}

#[test]
fn what_is_refused_was_never_seen() {
    let mut matcher = first_fit();
    offer(&mut matcher, 1, "a", "ports:[1-1]");
    let resources = &"ips:{y};ports:[1-1]".parse().unwrap();
    let again =
        NewOffer { key: 2, agent: "a", role: "eng", resources, attributes: &[], expires_ns: None };
    assert!(matcher.add_offer(again).is_err());
    let wrong = Constraint::required(Condition::Matches { of: Key::Agent, pattern: "(".into() });
    let items = SetDemand::Items(Items::parse("{z}").unwrap());
    let wrong = nothing().with_set("ips", items).with_constraint(wrong);
    assert!(matcher.add_request(&wrong).is_err());
    // Of those seen together the first by name.
    offer(&mut matcher, 3, "a", "ips:{x,y,z}");
    let placements = run(&mut matcher, 1, &nothing().with_set("ips", SetDemand::Count(1)));
    assert_eq!(pieces(&matcher, &placements), ["3:ips:{x}"]);
}

#[test]
fn disks_are_taken_whole_or_in_part() {
    let mut matcher = first_fit();
    offer(
        &mut matcher,
        1,
        "a",
        "disk@MOUNT:100;disk@MOUNT:300;disk@PATH:50;disk(eng)#v1:10;disk:7",
    );
    let of = |from, size| nothing().with_disk(from, Quantity::from_units(size));
    // The smallest that will do, and all of it.
    let placements = run(&mut matcher, 1, &of(DiskFrom::Mount, 40));
    assert_eq!(pieces(&matcher, &placements), ["1:disk@MOUNT:100"]);
    let placements = run(&mut matcher, 2, &of(DiskFrom::Mount, 40));
    assert_eq!(pieces(&matcher, &placements), ["1:disk@MOUNT:300"]);
    let placements = run(&mut matcher, 3, &of(DiskFrom::Mount, 40));
    assert_eq!(placements.unmatched()[0].special, 1);
    // A part, twice by one task.
    let twice = of(DiskFrom::Path, 20).with_disk(DiskFrom::Path, Quantity::from_units(30));
    let placements = run(&mut matcher, 4, &twice);
    assert_eq!(pieces(&matcher, &placements), ["1:disk@PATH:20", "1:disk@PATH:30"]);
    assert_eq!(run(&mut matcher, 5, &of(DiskFrom::Path, 1)).placed().len(), 0);
    matcher.finish(4).unwrap();
    assert_eq!(run(&mut matcher, 5, &of(DiskFrom::Path, 50)).placed().len(), 1);
    // A volume by its id; root disk is a scalar like any other.
    let placements = run(&mut matcher, 6, &of(DiskFrom::Volume("v1".into()), 0));
    assert_eq!(pieces(&matcher, &placements), ["1:disk(eng)#v1:10"]);
    assert_eq!(run(&mut matcher, 7, &of(DiskFrom::Volume("v2".into()), 0)).placed().len(), 0);
    matcher.rescind_offer(1).unwrap();
    matcher.validate().unwrap();
    for key in [1, 2, 5, 6] {
        matcher.finish(key).unwrap();
        matcher.validate().unwrap();
    }
    assert_eq!(matcher.agents(), 0);
}

#[test]
fn devices_are_shared_by_the_thousandth() {
    let mut matcher = first_fit();
    for (name, model, count) in [("a", "T4", 2), ("b", "V100", 1)] {
        let id = matcher.add_agent(name, &"cpus:8".parse().unwrap(), &[]).unwrap();
        matcher.set_devices(id, model, count).unwrap();
    }
    let mut place = |key, request: &Request| {
        let placements = run(&mut matcher, key, request);
        let placed = placements.placed().first().copied();
        placed.map(|placed| (matcher.agent_name(placed.agent).unwrap().to_owned(), placed.devices))
    };
    assert_eq!(place(1, &nothing().with_devices(1, 600)), Some(("a".into(), 0b01)));
    // 0.4 and 1.0 are free: 1.2 in all, but no two devices with 0.6, and a whole one is the second.
    assert_eq!(place(2, &nothing().with_devices(1, 400)), Some(("a".into(), 0b01)));
    assert_eq!(place(3, &nothing().with_devices(2, 600)), None);
    assert_eq!(place(4, &nothing().with_devices(1, 1000)), Some(("a".into(), 0b10)));
    let models = vec!["T4".to_owned()];
    let mut only_t4 = nothing();
    only_t4.devices = Some(DeviceNeed { devices: 1, share: 1, models });
    assert_eq!(place(5, &only_t4), None);
    assert_eq!(place(6, &nothing().with_devices(1, 1)), Some(("b".into(), 0b1)));
    let b = matcher.find_agent("b").unwrap();
    assert!(matches!(matcher.set_devices(b, "T4", 4), Err(Error::Conflict { .. })));
    matcher.finish(1).unwrap();
    assert_eq!(run(&mut matcher, 5, &only_t4).placed().len(), 1);
    matcher.finish(6).unwrap();
    matcher.set_devices(b, "T4", 4).unwrap();
    assert!(matcher.set_devices(b, "T4", 17).is_err());
}

#[test]
fn who_has_a_disk_or_a_device_is_stopped_for_it() {
    let mut matcher = first_fit();
    let id = matcher.add_agent("a", &"cpus:8;disk@MOUNT:100".parse().unwrap(), &[]).unwrap();
    matcher.set_devices(id, "T4", 1).unwrap();
    let disk = nothing().with_disk(DiskFrom::Mount, Quantity::from_units(1));
    let device = nothing().with_devices(1, 1000);
    let both = disk.clone().with_devices(1, 1000);
    let [disk, device, both] =
        [&disk, &device, &both].map(|request| matcher.add_request(request).unwrap());
    let mut placements = Placements::new();
    let low = [Task::new(1, disk), Task::new(2, device).of_job(7)];
    matcher.run(&low, &mut placements).unwrap();
    assert_eq!(placements.placed().len(), 2);
    let policy = Policy { preempt: true, ..Policy::default() };
    let high = [Task::new(3, both).with_priority(1)];
    let batch = Batch { policy, ..Batch::new(&high) };
    matcher.run_batch(&batch, &mut placements).unwrap();
    matcher.validate().unwrap();
    let stopped: Vec<u64> = placements.stopped().iter().map(|stopped| stopped.key).collect();
    assert_eq!((placements.placed().len(), stopped), (1, vec![2, 1]));
}

#[test]
fn what_is_taken_and_given_back_adds_up() {
    let mut rng = Rng::new(7);
    for _ in 0..200 {
        let mut matcher = first_fit();
        let devices = 1 + rng.below(4) as u32;
        for name in ["a", "b"] {
            let text = "cpus:4;ips:{p,q,r};disk@MOUNT:10;disk@PATH:20";
            let text = if name == "a" { text.to_owned() } else { text.replace("p,q,r", "s,t") };
            let id = matcher.add_agent(name, &text.parse().unwrap(), &[]).unwrap();
            matcher.set_devices(id, "T4", devices).unwrap();
        }
        // Thousandths of each device in use, by agent and device.
        let mut used: BTreeMap<(u64, u32), u32> = BTreeMap::new();
        let mut running: Vec<(u64, u64, u16, u32)> = Vec::new();
        for key in 0..60 {
            if rng.below(3) == 0 && !running.is_empty() {
                let at = rng.below(running.len() as u64) as usize;
                let (key, agent, bits, share) = running.swap_remove(at);
                matcher.finish(key).unwrap();
                for device in (0..16).filter(|device| bits >> device & 1 == 1) {
                    *used.get_mut(&(agent, device)).unwrap() -= share;
                }
            }
            let (count, share) = (1 + rng.below(2) as u32, 1 + rng.below(1000) as u32);
            let mut request = nothing().with_devices(count, share);
            if rng.below(3) == 0 {
                request = request.with_set("ips", SetDemand::Count(1 + rng.below(2) as u32));
            }
            if rng.below(4) == 0 {
                let from = if rng.below(2) == 0 { DiskFrom::Mount } else { DiskFrom::Path };
                request = request.with_disk(from, Quantity::from_units(1 + rng.below(8) as u32));
            }
            let placements = run(&mut matcher, key, &request);
            let has_room = |agent: u64| {
                let free = |device: &u32| {
                    1000 - used.get(&(agent, *device)).copied().unwrap_or(0) >= share
                };
                (0..devices).filter(free).count() >= count as usize
            };
            match placements.placed().first() {
                Some(placed) => {
                    let agent = placed.agent.to_bits();
                    assert!(has_room(agent));
                    assert_eq!(placed.devices.count_ones(), count);
                    for device in (0..16).filter(|device| placed.devices >> device & 1 == 1) {
                        let used = used.entry((agent, device)).or_default();
                        *used += share;
                        assert!(*used <= 1000 && device < devices);
                    }
                    running.push((key, agent, placed.devices, share));
                }
                None if request.sets.is_empty() && request.disks.is_empty() => {
                    let agents = ["a", "b"].map(|name| matcher.find_agent(name).unwrap());
                    assert!(!agents.iter().any(|agent| has_room(agent.to_bits())));
                }
                None => {}
            }
        }
    }
}

#[test]
fn a_gang_that_fails_gives_devices_back() {
    let mut matcher = first_fit();
    let id = matcher.add_agent("a", &"cpus:8".parse().unwrap(), &[]).unwrap();
    matcher.set_devices(id, "T4", 2).unwrap();
    let whole = matcher.add_request(&nothing().with_devices(1, 1000)).unwrap();
    let tasks: Vec<Task> = (0..3).map(|key| Task::new(key, whole).of_job(1)).collect();
    let gangs = [Gang { job: 1, min: 3, max: 3, within: None }];
    let mut placements = Placements::new();
    let batch = Batch { gangs: &gangs, ..Batch::new(&tasks) };
    matcher.run_batch(&batch, &mut placements).unwrap();
    assert_eq!((placements.placed().len(), placements.unmatched()[0].gang), (0, 3));
    matcher.run(&tasks[..2], &mut placements).unwrap();
    assert_eq!(placements.placed().len(), 2);
    matcher.validate().unwrap();
}
