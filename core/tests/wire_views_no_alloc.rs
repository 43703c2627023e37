//! A reader that has seen an event as large allocates nothing for the next, and nothing is allocated to walk over it.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use apportion_core::wire::DecodeLimits;
use apportion_core::wire::view::Reader;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::path::Path;

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

#[test]
fn a_second_event_allocates_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let bytes = std::fs::read(folder.join("offers_100.bin")).unwrap();
    let mut reader = Reader::new(DecodeLimits::default());
    assert_eq!(reader.event(&bytes).unwrap().1.len(), 100);

    let before = ALLOCATIONS.with(Cell::get);
    let (event, offers) = reader.event(&bytes).unwrap();
    let (mut ports, mut roles) = (0, 0);
    for offer in offers.iter() {
        for resource in offer.resources() {
            ports += resource.ranges().map_or(0, |ranges| ranges.range().count());
            roles += resource.reservations().filter_map(|layer| layer.role()).count();
        }
    }
    let listed = event.offers().map_or(0, |list| list.offers().count());
    let allocations = ALLOCATIONS.with(Cell::get) - before;

    assert_eq!(allocations, 0);
    assert_eq!(listed, 100);
    assert!(ports >= 100 && roles == 500, "{ports} ranges, {roles} roles");
}
