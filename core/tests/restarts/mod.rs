//! An allocator that is taken down and restored from its snapshot again and again, to play histories against.
#![allow(dead_code, unreachable_pub, reason = "each test program uses a part of it")]

use apportion_core::allocator::Allocator;
use apportion_core::error::Result;
use apportion_core::rng::Rng;
use apportion_core::scenario::{
    AllocatorSubject, Apportion, Config, MatcherConfig, MatcherSubject, SorterSubject, Subject,
    Subjects,
};
use std::borrow::{Borrow, BorrowMut};

/// Makes allocators that are restored before one input in `one_in`, drawn from the seed of the case.
pub struct Restarts {
    pub one_in: u64,
}

impl Restarts {
    /// Between every two inputs.
    pub fn always() -> Restarts {
        Restarts { one_in: 1 }
    }
}

impl Subjects for Restarts {
    fn sorter(&mut self, config: &Config) -> Result<Box<dyn SorterSubject>> {
        Apportion.sorter(config)
    }

    fn matcher(&mut self, config: &MatcherConfig) -> Result<Box<dyn MatcherSubject>> {
        Apportion.matcher(config)
    }

    fn allocator(&mut self, config: &Config) -> Result<Box<dyn Subject>> {
        let allocator = Allocator::new(config.try_into()?)?;
        let rng = Rng::new(config.seed);
        Ok(Box::new(AllocatorSubject::new(Restarted { allocator, rng, one_in: self.one_in })))
    }
}

/// An allocator that is borrowed for a change from a snapshot of itself.
struct Restarted {
    allocator: Allocator,
    rng: Rng,
    one_in: u64,
}

impl Borrow<Allocator> for Restarted {
    fn borrow(&self) -> &Allocator {
        &self.allocator
    }
}

impl BorrowMut<Allocator> for Restarted {
    fn borrow_mut(&mut self) -> &mut Allocator {
        if self.rng.below(self.one_in) == 0 {
            self.allocator = restarted(&self.allocator);
        }
        &mut self.allocator
    }
}

/// The allocator of an allocator's snapshot, which is the same in every way that shows.
pub fn restarted(allocator: &Allocator) -> Allocator {
    let snapshot = allocator.snapshot();
    let restored = Allocator::restore(&snapshot, None)
        .unwrap_or_else(|error| panic!("a snapshot is refused: {error}"));
    assert!(restored.snapshot() == snapshot, "a snapshot of what was restored is another");
    assert_eq!(restored.state_hash(), allocator.state_hash());
    assert_eq!(restored.poll_timeout(), allocator.poll_timeout());
    assert_eq!(restored.config(), allocator.config());
    restored.validate().unwrap_or_else(|fault| panic!("what was restored: {fault}"));
    restored
}
