//! Tasks onto offers, or onto agents: each task in turn goes where the [`Fitness`] is greatest.
//!
//! A [`Matcher`] is a plain value. Agents come as offers ([`Matcher::add_offer`]) or as plain capacity
//! ([`Matcher::add_agent`]); what tasks ask for comes as [`Request`]s, each of many [`Task`]s. A
//! [run](Matcher::run) fills [`Placements`]: which task goes where, exactly which [`Piece`]s of which offers it consumes, and
//! for the tasks left out one [`Unmatched`] for each request.
//!
//! # Places and ties
//! The offers that one agent made to one role are summed into one place; a task goes to one place, because one ACCEPT takes
//! offers of one agent and one role. Plain capacity is a place that serves every role. Places are numbered from 0, a
//! new one takes the lowest free number, and of places that score the same the lowest number wins.
//!
//! # Which pieces are consumed
//! Of the pieces of one place the most deeply reserved first (to `eng/web`, then to `eng`, then unreserved), of those the
//! pieces of the offer added first, of those in the order the offer lists them. Numbers, such as ports, are the lowest of each
//! piece, unless the request names them. Disks with a source and volumes are taken one by one where a request asks for them;
//! revocable and shared resources are never consumed.
//!
//! # Example
//! ```
//! use apportion_core::matching::{Config, Fitness, Matcher, NewOffer, Placements, Request, Task};
//! use apportion_core::resource::Quantities;
//!
//! let mut matcher = Matcher::new(Config { fitness: Fitness::pack(["cpus"]), ..Config::default() })?;
//! for (key, agent, resources) in [
//!     (1, "east", "cpus:4;mem:4096"),
//!     (2, "west", "cpus(eng):1;mem:1024"),
//!     (3, "west", "cpus:1"),
//!     (4, "north", "cpus:1"),
//! ] {
//!     let resources = &resources.parse()?;
//!     matcher.add_offer(NewOffer { key, agent, role: "eng", resources, attributes: &[], expires_ns: None })?;
//! }
//! let small = matcher.add_request(&Request::new(Quantities::parse("cpus:1.5;mem:512")?))?;
//! let large = matcher.add_request(&Request::new(Quantities::parse("cpus:8")?))?;
//! let mut placements = Placements::new();
//! matcher.run(&[Task::new(70, small), Task::new(71, large)], &mut placements)?;
//!
//! // 1.5 of the 2 CPUs of west is the greatest share. Two offers give them, the reserved one first.
//! let placed = &placements.placed()[0];
//! assert_eq!((placed.key, matcher.agent_name(placed.agent)), (70, Some("west")));
//! let pieces: Vec<_> = placements.pieces(placed).iter().map(|piece| {
//!     (piece.offer, matcher.resource(&placements, piece).to_string())
//! }).collect();
//! assert_eq!(pieces, [
//!     (Some(2), "cpus(eng):1".into()), (Some(3), "cpus:0.5".into()), (Some(2), "mem:512".into()),
//! ]);
//! // Nobody has 8.
//! let why = &placements.unmatched()[0];
//! assert_eq!(
//!     matcher.explanation(&placements, why).to_string(),
//!     "1 left out; agents: 3, 3 short of cpus (3 of nothing else, the nearest by 4)",
//! );
//! // The rest is declined.
//! assert_eq!(matcher.unused_offers().collect::<Vec<_>>(), [1, 4]);
//! # Ok::<(), apportion_core::error::Error>(())
//! ```
//!
//! # Inside
//! Places stand in blocks of 64 with a column for each resource. A pass over a block gives the places that fit as a
//! word, constraints are bit sets that AND into it, and each block keeps bounds that rule most blocks out unseen. A request
//! that comes again keeps the best place of each block and looks again only at blocks that changed. Scores are compared exactly.

mod advice;
mod agents;
mod asking;
mod attributes;
mod backfill;
mod champion;
mod classes;
mod columns;
mod condition;
mod constraint;
#[cfg(feature = "rayon")]
mod crew;
mod declines;
pub mod devices;
mod expected;
mod explain;
mod find;
mod fitness;
mod gang;
mod groups;
mod holding;
mod incoming;
mod index;
mod jobs;
mod kept;
mod keys;
mod kinds;
mod matcher;
mod measures;
mod placements;
mod preempt;
mod rank;
mod rated;
mod request;
mod requests;
mod run;
mod running;
mod scan;
mod score;
mod scorers;
mod search;
mod selectors;
mod special;
mod standing;
mod task;
mod tasks;
mod validate;
mod victims;
mod workload;

pub use advice::{Growth, Move, Shrinkage};
pub use agents::NewOffer;
pub use constraint::{
    Comparison, Condition, Constraint, Key, MAX_CONSTRAINTS, MAX_PREFERENCE, Strength,
};
pub use declines::{Decline, DeclineTimes};
pub use fitness::{Blend, Fitness, MAX_TERMS, MAX_WEIGHT, Measure, Term};
pub(crate) use incoming::{Offered, OfferedAmount};
pub use kinds::{KindId, KindTag};
pub use matcher::{Config, Matcher};
pub use placements::{
    Exclusion, Lack, Piece, Placement, Placements, Reservation, Stopped, Unmatched,
};
pub use rank::{Part, Ranked, ScorePart};
pub use request::{
    DeviceNeed, DiskFrom, DiskNeed, RangeDemand, Request, RequestId, RequestTag, SetDemand,
};
pub use task::{Batch, Gang, Head, Order, Policy, RunningTask, Task, Within};
pub use workload::{MAX_POPULARITY, MAX_TYPICAL, Typical, Workload};
