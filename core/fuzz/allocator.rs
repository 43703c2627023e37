//! What holds of every history that bytes can spell, and of every snapshot.

#[path = "history.rs"]
mod history;
#[path = "seal.rs"]
#[allow(dead_code, reason = "the header's length is for other tests")]
mod seal;

use apportion_core::allocator::Allocator;

/// A history of any inputs: what is refused changes nothing, the books agree, and a restore is the same again.
pub fn inputs(data: &[u8]) {
    let Some(mut history) = history::History::new(data) else { return };
    while history.goes_on() {
        let before = history.allocator.state_hash();
        let (history::What { number, decides }, told) = history.tell();
        let fault = history.allocator.validate().err();
        assert!(fault.is_none(), "input {number}: {fault:?}");
        // A cycle that fills the table of offers has decided something until then.
        if told.is_err() && !decides {
            assert_eq!(
                history.allocator.state_hash(),
                before,
                "input {number} changed something: {told:?}"
            );
        }
    }
    restored(&history.allocator.snapshot());
}

/// Bytes are refused, or they are a snapshot of an allocator that holds together.
pub fn restore(data: &[u8]) {
    restored(data);
    restored(&seal::sealed(data));
}

fn restored(snapshot: &[u8]) {
    let Ok(mut allocator) = Allocator::restore(snapshot, None) else { return };
    let again = allocator.snapshot();
    let twice = Allocator::restore(&again, None).map(|restored| restored.snapshot());
    assert!(twice.is_ok_and(|twice| twice == again), "a snapshot of what was restored is another");
    for _ in 0..3 {
        let _ = allocator.handle_timeout(allocator.poll_timeout());
        let fault = allocator.validate().err();
        assert!(fault.is_none(), "{fault:?}");
    }
}
