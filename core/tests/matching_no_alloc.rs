//! A matcher that has seen a run as large allocates nothing in the next.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use allocation_counter::measure;
use apportion_core::matching::{
    Config, Constraint, Fitness, Matcher, Placements, RangeDemand, Request, Task,
};
use apportion_core::resource::Quantities;

#[test]
fn a_second_run_allocates_nothing() {
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
                request = request.with_constraint(Constraint::UniqueAgent);
            }
            let request = matcher.add_request(&request).unwrap();
            tasks.push(Task { key, request, job: Some(key / 20) });
        }
        // Half of it each time, so that the second run finds room as well.
        let (first, second) = tasks.split_at(900);
        let mut placements = Placements::new();
        matcher.run(first, &mut placements).unwrap();
        let placed = placements.placed().len();
        let steady = measure(|| matcher.run(second, &mut placements).unwrap());
        assert_eq!(steady.count_total, 0);
        assert_eq!((placed, placements.placed().len()), (882, 882));
    }
}
