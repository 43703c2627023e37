//! An allocator that is told nonsense between every two inputs, taken down and restored now and then, and whose books
//! are kept a second time.
#![allow(dead_code, unreachable_pub, reason = "each test program uses a part of it")]

pub mod books;
pub mod nonsense;

use apportion_core::allocator::Allocator;
use apportion_core::error::Result;
use apportion_core::rng::Rng;
use apportion_core::scenario::{AllocatorSubject, Config, Subject, Subjects};
use books::Books;
use std::borrow::{Borrow, BorrowMut};

/// Makes such allocators.
pub struct Hostile;

impl Subjects for Hostile {
    fn allocator(&mut self, config: &Config) -> Result<Box<dyn Subject>> {
        let mut allocator = Allocator::new(config.try_into()?)?;
        allocator.start_journal();
        let rng = Rng::new(!config.seed);
        Ok(Box::new(AllocatorSubject::new(Harassed { allocator, rng, books: Books::default() })))
    }
}

struct Harassed {
    allocator: Allocator,
    rng: Rng,
    books: Books,
}

impl Borrow<Allocator> for Harassed {
    fn borrow(&self) -> &Allocator {
        &self.allocator
    }
}

impl BorrowMut<Allocator> for Harassed {
    fn borrow_mut(&mut self) -> &mut Allocator {
        let Harassed { allocator, rng, books } = self;
        for entry in allocator.take_journal() {
            books.post(&entry);
        }
        allocator.validate().unwrap_or_else(|fault| panic!("the books do not agree: {fault}"));
        books.check(allocator);
        for _ in 0..rng.below(3) {
            refuse(allocator, rng);
        }
        if rng.below(4) == 0 {
            *allocator = crate::restarts::restarted(allocator);
        }
        allocator.start_journal();
        allocator
    }
}

/// Says which history it was that panicked: what panics within an allocator's turn does not tell.
pub struct SaysSeed(pub u64);

impl Drop for SaysSeed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("in the history of seed {}", self.0);
        }
    }
}

/// Tells an allocator something that it must refuse, and that must leave it as it was.
pub fn refuse(allocator: &mut Allocator, rng: &mut Rng) {
    let before = allocator.state_hash();
    let (what, told) = nonsense::tell(allocator, rng);
    assert!(told.is_err(), "{what} is taken");
    assert_eq!(allocator.state_hash(), before, "{what} changed something: {told:?}");
    allocator.validate().unwrap_or_else(|fault| panic!("{what}: {fault}"));
}
