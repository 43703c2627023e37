//! Why tasks are left out: one entry a request, counted by reason.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use apportion_core::attribute::{Attribute, AttributeValue};
use apportion_core::matching::{
    Config, Constraint, Exclusion, Lack, Matcher, NewOffer, Placements, RangeDemand, Request, Task,
    Unmatched,
};
use apportion_core::resource::{Quantities, Quantity};

fn request(text: &str) -> Request {
    Request::new(Quantities::parse(text).unwrap())
}

#[test]
fn counts_by_reason_and_the_nearest_miss() {
    let mut matcher = Matcher::new(Config::default()).unwrap();
    for (key, agent, role, zone, resources) in [
        (1, "other", "ops", "a", "cpus:64;mem:64"),
        (2, "zone", "eng", "b", "cpus:64;mem:64"),
        (3, "both", "eng", "a", "cpus:1;mem:1"),
        (4, "far", "eng", "a", "cpus:1;mem:64"),
        (5, "near", "eng", "a", "cpus:3.5;mem:64"),
        (6, "near2", "eng", "a", "cpus:3.5;mem:64"),
        (7, "mem", "eng", "a", "cpus:8;mem:2"),
    ] {
        let resources = &resources.parse().unwrap();
        let attributes = &[Attribute::text("zone", zone)];
        matcher
            .add_offer(NewOffer { key, agent, role, resources, attributes, expires_ns: None })
            .unwrap();
    }
    let wanted = request("cpus:4;mem:10")
        .with_role("eng")
        .with_constraint(Constraint::equals("zone", AttributeValue::Text("a".into())));
    let id = matcher.add_request(&wanted).unwrap();
    let mut placements = Placements::new();
    let tasks: Vec<Task> = (0..3).map(|key| Task::new(key, id)).collect();
    matcher.run(&tasks, &mut placements).unwrap();
    let [why] = placements.unmatched() else { panic!("one request, one entry") };
    assert_eq!((why.request, why.tasks, why.first_task, why.agents), (id, 3, 0, 7));
    assert_eq!((why.other_role, why.constraints, why.same_job), (1, 1, 0));
    let [cpus, mem] = placements.lacks(why) else { panic!("two resources") };
    assert_eq!(matcher.resource_name(cpus.resource), "cpus");
    assert_eq!((cpus.agents, cpus.only), (4, 3));
    assert_eq!(cpus.nearest, matcher.find_agent("near"));
    assert_eq!(cpus.short_by, Quantity::parse("0.5").unwrap());
    assert_eq!((mem.agents, mem.only, mem.nearest), (2, 1, matcher.find_agent("mem")));
    assert_eq!(
        matcher.explanation(&placements, why).to_string(),
        "3 left out; agents: 7, 1 offered to another role, 1 excluded by a constraint, \
         4 short of cpus (3 of nothing else, the nearest by 0.5), \
         2 short of mem (1 of nothing else, the nearest by 8)"
    );
}

#[test]
fn numbers_and_jobs() {
    let mut matcher = Matcher::new(Config::default()).unwrap();
    for name in ["a", "b"] {
        matcher.add_agent(name, &"cpus:8;ports:[1-5]".parse().unwrap(), &[]).unwrap();
    }
    let unique = request("cpus:1").with_constraint(Constraint::unique());
    let unique = matcher.add_request(&unique).unwrap();
    let ports = request("cpus:1").with_ranges("ports", RangeDemand::Count(7));
    let ports = matcher.add_request(&ports).unwrap();
    let of_job = |key, job| Task::new(key, unique).of_job(job);
    let tasks = [
        of_job(0, 1),
        of_job(1, 1),
        of_job(2, 1),
        of_job(3, 2),
        Task::new(4, ports),
        of_job(5, 1),
        of_job(6, 2),
    ];
    let mut placements = Placements::new();
    matcher.run(&tasks, &mut placements).unwrap();
    assert_eq!(placements.left_out(), [2, 4, 5]);
    let [first, second] = placements.unmatched() else { panic!("two requests") };
    assert_eq!((first.tasks, first.agents, first.same_job), (2, 2, 2));
    let lacks = placements.lacks(second);
    assert_eq!(lacks.iter().map(|lack| lack.only).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(lacks[1].short_by, Quantity::from_units(2));
    assert_eq!(placements.exclusions(first).iter().map(|one| one.agents).collect::<Vec<_>>(), [2]);
    // The next run finds the tasks there, until one ends.
    matcher.run(&tasks[2..3], &mut placements).unwrap();
    assert_eq!(placements.placed().len(), 0);
    matcher.finish(1).unwrap();
    matcher.run(&tasks[2..3], &mut placements).unwrap();
    assert_eq!(placements.placed().len(), 1);
    matcher.validate().unwrap();
}

#[test]
fn a_class_without_any_agent() {
    let mut matcher = Matcher::new(Config::default()).unwrap();
    let id = matcher.add_request(&request("cpus:1")).unwrap();
    let mut placements = Placements::new();
    matcher.run(&[Task::new(1, id)], &mut placements).unwrap();
    assert_eq!((placements.unmatched()[0].agents, placements.unmatched()[0].tasks), (0, 1));
}

#[test]
fn a_class_is_explained_in_256_bytes() {
    // What a request of four resources and four constraints takes, whatever the number of tasks and agents.
    let entry = size_of::<Unmatched>() + 4 * size_of::<Lack>() + 4 * size_of::<Exclusion>();
    assert!(entry <= 256, "{entry} bytes");
}
