//! The matcher as a value: what it is made of, and what it can be asked.

use super::attributes::AttributeLists;
use super::classes::Classes;
use super::columns::Columns;
#[cfg(feature = "rayon")]
use super::crew::Crew;
use super::expected::Expected;
use super::fitness::Fitness;
use super::groups::Groups;
use super::holding::{Holding, ItemTag, Offer, RoleTag, Row};
use super::jobs::Jobs;
use super::keys::{Keys, Seen};
use super::kinds::{KindId, Kinds};
use super::placements::{Piece, Placement, Placements};
use super::rated;
use super::running::{TaskId, Tasks};
use super::scorers::Scorers;
use super::selectors::Selectors;
use super::special::Devices;
use super::special::Holders;
use super::standing::{Books, Standing};
use crate::attribute::Attribute;
use crate::bitset::BitSet;
use crate::error::Result;
use crate::id::{AgentId, AgentTag, Id, OfferTag};
use crate::intern::{Interner, Sym};
use crate::limits::Limits;
use crate::lookup::Lookup;
use crate::resource::{Items, Ranges, Resource, Resources, Value};
use crate::slot::Slots;
use core::cmp::Reverse;
use smallvec::SmallVec;
use std::collections::{BinaryHeap, HashSet};
use std::sync::Arc;

/// How a matcher works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// How agents that fit are ranked, for requests that do not say.
    pub fitness: Fitness,
    /// How large anything may grow.
    pub limits: Limits,
    /// How many requests may have an index of their own: 20 bytes for each 64 agents, and 24 for each agent where the fitness
    /// measures fragments. It is made for a request that comes again; others are answered by scanning. The answers are the same.
    pub indexed_requests: u32,
    /// How many jobs may be stopped for one task or gang.
    pub max_victims: u32,
    /// How many threads search together, the caller's and others of rayon's pool, which are busy as long as a run goes on; at
    /// least 1. They take part in searches among many agents that no index answers. The answers are the same. Without
    /// the feature `rayon` it is not looked at.
    pub threads: u32,
}

impl Default for Config {
    /// Best fit by CPU, the default limits, 1,024 indices, eight victims, one thread.
    fn default() -> Self {
        Config {
            fitness: Fitness::pack(["cpus"]),
            limits: Limits::default(),
            indexed_requests: 1024,
            max_victims: 8,
            threads: 1,
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct Agent {
    pub(super) name: Arc<str>,
    pub(super) attributes: Arc<[Attribute]>,
    /// One for each role it is offered to; a single one if it is plain capacity.
    pub(super) places: SmallVec<[u32; 2]>,
    /// Given as plain capacity, not by offers.
    pub(super) is_capacity: bool,
    /// The tasks that run there.
    pub(super) tasks: Vec<TaskId>,
    /// What they hold beside what is there: thousandths of scalars by column.
    pub(super) outside: SmallVec<[(u32, i64); 2]>,
    /// How many of them suffer no other.
    pub(super) exclusive: u32,
    pub(super) devices: Option<Devices>,
}

/// Places tasks on agents. See the [module](super) for the rules and an example.
///
/// A clone is a fork: what is run on it leaves the original as it is. `Send` and `Sync`.
#[derive(Debug, Clone)]
pub struct Matcher {
    pub(super) limits: Limits,
    pub(super) indexed_requests: u32,
    pub(super) max_victims: u32,
    #[cfg(feature = "rayon")]
    pub(super) threads: u32,
    /// As long as a run goes on.
    #[cfg(feature = "rayon")]
    pub(super) crew: Option<Arc<Crew>>,
    pub(super) columns: Columns,
    pub(super) scorers: Scorers,
    pub(super) kinds: Kinds,
    pub(super) agents: Slots<AgentTag, Agent>,
    /// By name.
    pub(super) agent_ids: Lookup<AgentId>,
    pub(super) attribute_lists: AttributeLists,
    pub(super) roles: Interner<RoleTag, str>,
    pub(super) items: Interner<ItemTag, str>,
    pub(super) offers: Slots<OfferTag, Offer>,
    /// By the caller's key.
    pub(super) offer_ids: Lookup<Id<OfferTag>>,
    pub(super) rows: Vec<Option<Row>>,
    pub(super) free_places: BinaryHeap<Reverse<u32>>,
    pub(super) classes: Classes,
    pub(super) selectors: Selectors,
    pub(super) keys: Keys,
    pub(super) jobs: Jobs,
    pub(super) groups: Groups,
    pub(super) tasks: Tasks,
    /// The places of agents with tasks.
    pub(super) busy: BitSet,
    /// The places of agents with a task that suffers no other.
    pub(super) locked: BitSet,
    /// How many such tasks there are.
    pub(super) exclusive_tasks: u32,
    pub(super) standing: Standing,
    /// The workload that is expected, and what it makes of the places.
    pub(super) expected: Expected,
    pub(super) rated: rated::Rows,
    /// What a search meets that asks nothing of tasks.
    pub(super) bare: Standing,
    pub(super) run: u64,
    /// Raised whenever something is given back or comes: who found no room may find some.
    pub(super) given_back: u64,
    /// Agents tasks of which were stopped in the last run: known until the next one.
    pub(super) left: Vec<AgentId>,
    /// Where the last task went: searches start there.
    pub(super) hint: usize,
    pub(super) incoming: Vec<Holding>,
    /// The keys of the tasks of a batch.
    pub(super) keys_given: HashSet<u64>,
    pub(super) next_holding: u32,
}

impl Matcher {
    /// A matcher without agents.
    ///
    /// # Errors
    /// As [`Fitness::validate`].
    pub fn new(config: Config) -> Result<Matcher> {
        let mut columns = Columns::default();
        let scorers = Scorers::new(&config.fitness, &mut columns)?;
        Ok(Matcher {
            limits: config.limits,
            indexed_requests: config.indexed_requests,
            max_victims: config.max_victims,
            #[cfg(feature = "rayon")]
            threads: config.threads.max(1),
            #[cfg(feature = "rayon")]
            crew: None,
            columns,
            scorers,
            kinds: Kinds::default(),
            agents: Slots::new(),
            agent_ids: Lookup::default(),
            attribute_lists: AttributeLists::default(),
            roles: Interner::default(),
            items: Interner::default(),
            offers: Slots::new(),
            offer_ids: Lookup::default(),
            rows: Vec::new(),
            free_places: BinaryHeap::new(),
            classes: Classes::default(),
            selectors: Selectors::default(),
            keys: Keys::default(),
            jobs: Jobs::default(),
            groups: Groups::default(),
            tasks: Tasks::default(),
            busy: BitSet::new(),
            locked: BitSet::new(),
            exclusive_tasks: 0,
            standing: Standing::default(),
            expected: Expected::default(),
            rated: rated::Rows::default(),
            bare: Standing::default(),
            run: 0,
            given_back: 0,
            left: Vec::new(),
            hint: 0,
            incoming: Vec::new(),
            keys_given: HashSet::new(),
            next_holding: 0,
        })
    }

    /// The agent of this name.
    pub fn find_agent(&self, name: &str) -> Option<AgentId> {
        self.find_hashed(self.hash_name(name), name)
    }

    /// The name of an agent that is there.
    pub fn agent_name(&self, id: AgentId) -> Option<&str> {
        self.agents.find(id).map(|agent| &*agent.name)
    }

    /// How many agents there are: with capacity, an offer, or a task that runs.
    pub fn agents(&self) -> usize {
        self.agents.len()
    }

    /// How many offers there are.
    pub fn offers(&self) -> usize {
        self.offers.len()
    }

    /// How many tasks run.
    pub fn running(&self) -> usize {
        self.tasks.len()
    }

    /// The keys of the offers of which no task that runs has anything: those to decline. By place of the offer. O(offers).
    pub fn unused_offers(&self) -> impl Iterator<Item = u64> {
        self.offers.iter().filter(|(_, offer)| offer.pieces == 0).map(|(_, offer)| offer.key)
    }

    /// What a piece is a piece of: the resource with nothing of it.
    ///
    /// # Panics
    /// If the kind is not one of this matcher.
    pub fn kind(&self, kind: KindId) -> &Resource {
        &self.kinds.kinds[kind.index() as usize].template
    }

    /// The name of the resource a [`Lack`](super::Lack) is about.
    ///
    /// # Panics
    /// If it is not one of this matcher.
    pub fn resource_name(&self, resource: u32) -> &str {
        &self.columns.columns[resource as usize].name
    }

    /// A piece as a resource object, ready for an ACCEPT.
    pub fn resource(&self, placements: &Placements, piece: &Piece) -> Resource {
        let mut resource = self.kind(piece.kind).clone();
        resource.value = match resource.value {
            Value::Ranges(_) => {
                let numbers = placements.ranges(piece).iter().map(|range| (range.begin, range.end));
                let numbers: Vec<(u64, u64)> = numbers.collect();
                let limits = Limits { ranges_per_resource: u32::MAX, ..self.limits };
                // They were disjoint when they came in.
                Value::Ranges(Ranges::from_disjoint(&numbers, &limits).unwrap_or_default())
            }
            Value::Set(_) => {
                let numbers = placements.ranges(piece).iter();
                let numbers = numbers.flat_map(|range| range.begin..=range.end);
                let items =
                    numbers.map(|number| self.items.resolve(Sym::from_index(number as u32)));
                // They were distinct when they came in.
                Value::Set(Items::from_distinct(items).unwrap_or_default())
            }
            Value::Scalar(_) => Value::Scalar(piece.quantity),
        };
        resource
    }

    /// All that a placement consumes, whatever the offer: the resources of the task.
    pub fn resources(&self, placements: &Placements, placement: &Placement) -> Resources {
        let pieces = placements.pieces(placement).iter();
        pieces.map(|piece| self.resource(placements, piece)).collect()
    }

    pub(super) fn row(&self, place: u32) -> Option<&Row> {
        self.rows.get(place as usize)?.as_ref()
    }

    /// What agents have that columns cannot tell.
    pub(super) fn holders(&self) -> Holders<'_> {
        Holders { agents: &self.agents, kinds: &self.kinds }
    }

    /// What conditions on tasks are asked of.
    pub(super) fn books(&self) -> Books<'_> {
        Books {
            keys: &self.keys,
            jobs: &self.jobs,
            busy: &self.busy,
            locked: (self.exclusive_tasks > 0).then_some(&self.locked),
        }
    }

    /// An agent as keys see it.
    pub(super) fn seen(&self, id: AgentId) -> Option<Seen<'_>> {
        let agent = self.agents.find(id)?;
        let (attributes, places) = (&agent.attributes[..], &agent.places[..]);
        Some(Seen { agent: id.index(), attributes, places })
    }

    /// Brings everything derived from the columns of a place up to date.
    pub(super) fn settle(&mut self, place: u32) {
        self.scorers.refresh(&self.columns, place);
        if !self.expected.is_none() {
            let row = self.rows.get(place as usize).and_then(Option::as_ref);
            let agent = row.and_then(|row| self.agents.find(row.agent));
            self.expected.refresh(&self.columns, place, agent);
        }
        self.columns.touch(place);
    }
}
