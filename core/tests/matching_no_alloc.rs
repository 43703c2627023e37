//! A matcher that has seen a run as large allocates nothing in the next.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use apportion_core::matching::{
    Config, Constraint, Fitness, Matcher, Placements, RangeDemand, Request, Task,
};
use apportion_core::resource::Quantities;

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

fn count() {
    // A thread that ends may allocate after its counter is gone.
    let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: as promised by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as promised by the caller.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: as promised by the caller.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations() -> u64 {
    ALLOCATIONS.with(Cell::get)
}

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
        let start = allocations();
        matcher.run(second, &mut placements).unwrap();
        assert_eq!(allocations() - start, 0);
        assert_eq!((placed, placements.placed().len()), (882, 882));
    }
}
