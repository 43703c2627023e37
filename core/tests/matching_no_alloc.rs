//! A matcher that has seen a run as large allocates nothing in the next.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use allocation_counter::measure;
use apportion_core::matching::{
    Config, Constraint, Fitness, Matcher, Placements, RangeDemand, Request, Task, Workload,
};
use apportion_core::resource::Quantities;

#[test]
fn a_run_like_one_before_allocates_nothing() {
    for fitness in [Fitness::first_fit(), Fitness::pack(["cpus"]), Fitness::spread(["cpus", "mem"])]
    {
        let mut matcher = Matcher::new(Config { fitness, ..Config::default() }).unwrap();
        let capacity = "cpus:16;mem:64;ports:[31000-32000]".parse().unwrap();
        for index in 0..400 {
            matcher.add_agent(&format!("agent{index}"), &capacity, &[]).unwrap();
        }
        let mut tasks = Vec::new();
        for key in 0..1_800u64 {
            // One in fifty fits nowhere. Each request comes often enough in each half to be indexed.
            let cpus = if key % 50 == 0 { 17 } else { 1 + key % 4 };
            let mut scalars = Quantities::parse("mem:2").unwrap();
            scalars.add_all(&Quantities::parse(&format!("cpus:{cpus}")).unwrap());
            let mut request = Request::new(scalars).with_ranges("ports", RangeDemand::Count(2));
            if key % 2 == 0 {
                request = request.with_constraint(Constraint::unique());
            }
            let request = matcher.add_request(&request).unwrap();
            tasks.push(Task::new(key, request).of_job(key / 20));
        }
        let mut placements = Placements::new();
        let mut finished = Vec::with_capacity(tasks.len());
        let mut round = |tasks: &[Task]| {
            matcher.run(tasks, &mut placements).unwrap();
            finished.clear();
            finished.extend(placements.placed().iter().map(|placed| placed.key));
            finished.iter().for_each(|key| matcher.finish(*key).unwrap());
            finished.len()
        };
        assert_eq!((round(&tasks[..900]), round(&tasks[900..])), (882, 882));
        let steady = measure(|| assert_eq!(round(&tasks[..900]), 882));
        assert_eq!(steady.count_total, 0);
    }
}

#[test]
fn nor_does_one_by_fragments() {
    let config = Config { fitness: Fitness::unfragmented(), ..Config::default() };
    let mut matcher = Matcher::new(config).unwrap();
    for index in 0..200 {
        let name = format!("agent{index}");
        let agent = matcher.add_agent(&name, &"cpus:32".parse().unwrap(), &[]).unwrap();
        matcher.set_devices(agent, "T4", 1 + index % 4).unwrap();
    }
    let requests = [(1, 300), (1, 500), (2, 400), (1, 1000)].map(|(devices, share)| {
        Request::new(Quantities::parse("cpus:2").unwrap()).with_devices(devices, share)
    });
    let workload = Workload::most_frequent("cpus", &requests, 1000).unwrap();
    matcher.set_workload(&workload).unwrap();
    let requests = requests.map(|request| matcher.add_request(&request).unwrap());
    let tasks: Vec<Task> =
        (0..600u64).map(|key| Task::new(key, requests[key as usize % 4])).collect();
    let mut placements = Placements::new();
    let mut round = || {
        matcher.run(&tasks, &mut placements).unwrap();
        placements.placed().iter().for_each(|placed| matcher.finish(placed.key).unwrap());
        placements.placed().len()
    };
    let placed = round();
    assert!(placed > 400 && round() == placed);
    let steady = measure(|| assert_eq!(round(), placed));
    assert_eq!(steady.count_total, 0);
}
