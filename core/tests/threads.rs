//! What can be sent to, and shared between, threads: all of it.

use apportion_core::allocator::{Allocator, Config, JournalEntry, OfferBatch};
use apportion_core::error::Error;
use apportion_core::fairness::fill::{Divisible, WholeTasks};
use apportion_core::fairness::{Sorter, Walk};
use apportion_core::matching::Matcher;
use apportion_core::protocol::framework::SchedulerClient;
use apportion_core::protocol::master::SchedulerEndpoint;
use apportion_core::recordio::Decoder;
use apportion_core::resource::Resources;
use apportion_core::timer::Timers;
use apportion_core::wire::v1::scheduler::{Call, Event};

fn sent_and_shared<T: Send + Sync + 'static>() {}

#[test]
fn values_go_between_threads() {
    sent_and_shared::<Allocator>();
    sent_and_shared::<Config>();
    sent_and_shared::<OfferBatch<'_>>();
    sent_and_shared::<JournalEntry>();
    sent_and_shared::<Error>();
    sent_and_shared::<Resources>();
    sent_and_shared::<Sorter>();
    sent_and_shared::<Walk>();
    sent_and_shared::<Divisible>();
    sent_and_shared::<WholeTasks>();
    sent_and_shared::<Matcher>();
    sent_and_shared::<Decoder>();
    sent_and_shared::<SchedulerEndpoint>();
    sent_and_shared::<SchedulerClient>();
    sent_and_shared::<Timers<u32>>();
    sent_and_shared::<Call>();
    sent_and_shared::<Event>();
}
