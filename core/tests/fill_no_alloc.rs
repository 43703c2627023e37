//! A solver that has seen a problem as large allocates nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use apportion_core::fairness::fill::{Divisible, Problem, WholeTasks};

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
fn a_second_solve_allocates_nothing() {
    let demands: Vec<i64> = (0..300).map(|index| 1 + index * 7 % 13).collect();
    let capacity = [900, 800, 700];
    let at_most = vec![4; 100];
    let whole = Problem::new(&capacity, &demands).at_most(&at_most);
    let doubles: Vec<f64> = demands.iter().map(|&need| need as f64).collect();
    let capacity = [900.0, 800.0, 700.0];
    let at_most = vec![4.0; 100];
    let divisible = Problem::new(&capacity, &doubles).at_most(&at_most);

    let mut whole_tasks = WholeTasks::new();
    let mut shares = Divisible::new();
    let start = allocations();
    whole_tasks.solve(&whole).unwrap();
    shares.solve(&divisible).unwrap();
    let first = allocations();
    assert!(first > start, "the counter counts");
    for _ in 0..3 {
        whole_tasks.solve(&whole).unwrap();
        shares.solve(&divisible).unwrap();
    }
    assert_eq!(allocations(), first);
}
