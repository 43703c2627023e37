#![no_main]

#[path = "../allocator.rs"]
mod allocator;

libfuzzer_sys::fuzz_target!(|data: &[u8]| allocator::restore(data));
