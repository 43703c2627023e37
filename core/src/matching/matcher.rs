//! The matcher as a value: agents, offers and requests come and go.

use super::classes::Classes;
use super::columns::{Columns, LANES, MAX_AMOUNT};
use super::fitness::Fitness;
use super::holding::{Holding, Offer, RoleTag, Row};
use super::kinds::{Kind, KindId, Kinds, is_countable};
use super::placements::{Piece, Placement, Placements};
use super::request::{Request, RequestId};
use super::run::Jobs;
use super::score::Scorer;
use crate::attribute::{self, Attribute};
use crate::error::{Entity, Error, Result};
use crate::id::{AgentId, AgentTag, Id, OfferTag};
use crate::intern::{Interner, Sym};
use crate::limits::{self, Limit, Limits};
use crate::resource::{Ranges, Resource, Resources, Value};
use crate::slot::Slots;
use core::cmp::Reverse;
use smallvec::SmallVec;
use std::collections::{BinaryHeap, HashMap};
use std::sync::Arc;

/// The most numbers of one resource in one place.
const MAX_NUMBERS: u128 = 1 << 50;

/// How a matcher works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// How agents that fit are ranked.
    pub fitness: Fitness,
    /// How large anything may grow.
    pub limits: Limits,
    /// How many requests may have an index of their own: 32 bytes for each 64 agents. It is made for a request that comes
    /// again; others are answered by scanning. The answers are the same.
    pub indexed_requests: u32,
}

impl Default for Config {
    /// Best fit by CPU, the default limits, 1,024 indices.
    fn default() -> Self {
        Config {
            fitness: Fitness::pack(["cpus"]),
            limits: Limits::default(),
            indexed_requests: 1024,
        }
    }
}

/// An offer as it comes in.
#[derive(Debug, Clone, Copy)]
pub struct NewOffer<'a> {
    /// The caller's own key, unique among the offers there are.
    pub key: u64,
    /// The agent's name.
    pub agent: &'a str,
    /// The role the offer is made to.
    pub role: &'a str,
    /// What is offered.
    pub resources: &'a Resources,
    /// The agent's attributes. Those of the latest offer count.
    pub attributes: &'a [Attribute],
}

#[derive(Debug, Clone)]
pub(super) struct Agent {
    pub(super) name: Arc<str>,
    pub(super) attributes: Vec<Attribute>,
    /// One for each role it is offered to; a single one if it is plain capacity.
    pub(super) places: SmallVec<[u32; 2]>,
    /// Given as plain capacity, not by offers.
    pub(super) is_capacity: bool,
}

/// Places tasks on agents. See the [module](super) for the rules and an example.
///
/// A clone is a fork: what is run on it leaves the original as it is. `Send` and `Sync`.
#[derive(Debug, Clone)]
pub struct Matcher {
    pub(super) limits: Limits,
    pub(super) indexed_requests: u32,
    pub(super) columns: Columns,
    pub(super) scorer: Scorer,
    pub(super) kinds: Kinds,
    pub(super) agents: Slots<AgentTag, Agent>,
    // Agents' names come and go, so that they are no matter for an interner, which forgets none.
    pub(super) agent_ids: HashMap<Arc<str>, AgentId>,
    pub(super) roles: Interner<RoleTag, str>,
    pub(super) offers: Slots<OfferTag, Offer>,
    pub(super) offer_ids: HashMap<u64, Id<OfferTag>>,
    pub(super) rows: Vec<Option<Row>>,
    free_places: BinaryHeap<Reverse<u32>>,
    pub(super) classes: Classes,
    pub(super) jobs: Jobs,
    pub(super) run: u64,
    /// Where the last task went: searches start there.
    pub(super) hint: usize,
    incoming: Vec<Holding>,
}

impl Matcher {
    /// A matcher without agents.
    ///
    /// # Errors
    /// As [`Fitness::validate`].
    pub fn new(config: Config) -> Result<Matcher> {
        let mut columns = Columns::default();
        let scorer = Scorer::new(&config.fitness, &mut columns)?;
        Ok(Matcher {
            limits: config.limits,
            indexed_requests: config.indexed_requests,
            columns,
            scorer,
            kinds: Kinds::default(),
            agents: Slots::new(),
            agent_ids: HashMap::new(),
            roles: Interner::default(),
            offers: Slots::new(),
            offer_ids: HashMap::new(),
            rows: Vec::new(),
            free_places: BinaryHeap::new(),
            classes: Classes::default(),
            jobs: Jobs::default(),
            run: 0,
            hint: 0,
            incoming: Vec::new(),
        })
    }

    /// Adds an agent as plain capacity, which serves every role. O(resources + selectors).
    ///
    /// # Errors
    /// [`Error::AlreadyExists`] for a name that is known; [`Error::Invalid`] for malformed resources or attributes, or
    /// anything reserved; [`Error::LimitReached`].
    pub fn add_agent(
        &mut self,
        name: &str,
        capacity: &Resources,
        attributes: &[Attribute],
    ) -> Result<AgentId> {
        self.check_agent(name, attributes)?;
        if self.agent_ids.contains_key(name) {
            return Err(Error::AlreadyExists { entity: Entity::Agent });
        }
        if let Some(at) = capacity.objects().position(|object| !object.reservations.is_empty()) {
            let reason = "plain capacity is not reserved";
            return Err(Error::invalid(Entity::Reservation, reason, at));
        }
        self.read(capacity, None)?;
        self.check_incoming(None)?;
        limits::check(Limit::Agents, self.agents.len() + 1, self.limits.agents)?;
        let agent = self.insert_agent(name, attributes, true);
        let place = self.insert_row(agent, None);
        self.store_incoming(place, None);
        Ok(agent)
    }

    /// Adds an offer. It is summed with the other offers of the agent to the same role, and with no others: a task takes
    /// what one role was offered. O(resources + selectors).
    ///
    /// What cannot be cut by amount alone is carried along and never taken: disks with a source, volumes, sets,
    /// revocable and shared resources.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`] for a key that is known; [`Error::Conflict`] for an agent that is plain capacity;
    /// [`Error::Invalid`] for malformed resources or attributes, resources that the role may not be offered, or numbers that
    /// were offered already; [`Error::LimitReached`].
    pub fn add_offer(&mut self, offer: NewOffer<'_>) -> Result<AgentId> {
        self.check_agent(offer.agent, offer.attributes)?;
        crate::role::validate(offer.role, &self.limits)?;
        if self.offer_ids.contains_key(&offer.key) {
            return Err(Error::AlreadyExists { entity: Entity::Offer });
        }
        let known = self.agent_ids.get(offer.agent).copied();
        let known_agent = known.and_then(|id| self.agents.find(id));
        if known_agent.is_some_and(|agent| agent.is_capacity) {
            let reason = "the agent is plain capacity";
            return Err(Error::Conflict { entity: Entity::Offer, reason });
        }
        let role = self.roles.intern(offer.role, self.limits.roles)?;
        let place = known_agent.and_then(|agent| {
            let of_role =
                |place: &&u32| self.row(**place).is_some_and(|row| row.role == Some(role));
            agent.places.iter().find(of_role).copied()
        });
        self.read(offer.resources, Some(offer.role))?;
        self.check_incoming(place)?;
        limits::check(Limit::Offers, self.offers.len() + 1, self.limits.offers)?;
        if known.is_none() {
            limits::check(Limit::Agents, self.agents.len() + 1, self.limits.agents)?;
        }

        let agent =
            known.unwrap_or_else(|| self.insert_agent(offer.agent, offer.attributes, false));
        self.replace_attributes(agent, offer.attributes);
        let place = place.unwrap_or_else(|| self.insert_row(agent, Some(role)));
        let id = self.offers.insert(Offer { key: offer.key, place, used: false });
        self.offer_ids.insert(offer.key, id);
        self.store_incoming(place, Some(id));
        Ok(agent)
    }

    /// Takes an offer away: it was rescinded, declined, or accepted by an answer of which the pieces are part. An agent goes
    /// with its last offer. O(resources of the agent).
    ///
    /// # Errors
    /// [`Error::NotFound`] for a key that is not known.
    pub fn rescind_offer(&mut self, key: u64) -> Result<()> {
        let id = self.offer_ids.remove(&key).ok_or(Error::NotFound { entity: Entity::Offer })?;
        let Some(offer) = self.offers.remove(id) else { return Ok(()) };
        let Some(row) = self.rows[offer.place as usize].as_mut() else { return Ok(()) };
        for holding in row.holdings.iter().filter(|holding| holding.offer == Some(id)) {
            self.columns.change(offer.place, holding.column, -holding.free, -holding.total);
        }
        row.holdings.retain(|holding| holding.offer != Some(id));
        row.offers -= 1;
        if row.offers == 0 {
            self.remove_row(offer.place);
        }
        self.settle(offer.place);
        Ok(())
    }

    /// Takes an agent away, and all its offers with it.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] for an id that names no agent.
    pub fn remove_agent(&mut self, id: AgentId) -> Result<()> {
        let places = self.agents.look_up(id, Entity::Agent)?.places.clone();
        for place in places {
            let Some(row) = self.rows[place as usize].as_mut() else { continue };
            for holding in row.holdings.drain(..) {
                self.columns.change(place, holding.column, -holding.free, -holding.total);
            }
            if row.offers > 0 {
                let offers = self.offers.iter().filter(|(_, offer)| offer.place == place);
                let ids: Vec<_> = offers.map(|(id, offer)| (id, offer.key)).collect();
                for (id, key) in ids {
                    self.offers.remove(id);
                    self.offer_ids.remove(&key);
                }
            }
            self.remove_row(place);
            self.settle(place);
        }
        Ok(())
    }

    /// The number of a request, a new one if no equal one is known. O(request), and O(agents) for the first one with its
    /// role and constraints.
    ///
    /// # Errors
    /// As [`Request::validate`]; [`Error::LimitReached`] above [`Limits::tasks`] requests.
    pub fn add_request(&mut self, request: &Request) -> Result<RequestId> {
        if let Some(id) = self.classes.find(request) {
            return Ok(id);
        }
        request.validate(&self.limits)?;
        let (columns, roles) = (&mut self.columns, &mut self.roles);
        let id = self.classes.add(request, columns, &self.scorer, roles, &self.limits)?;
        let selector = self.classes.classes.find(id).and_then(|class| class.selector);
        if let Some(number) = selector.filter(|number| self.classes.is_new_selector(*number)) {
            let selector = &mut self.classes.selectors[number as usize];
            for (place, row) in self.rows.iter().enumerate() {
                let Some(row) = row else { continue };
                let agent = self.agents.find(row.agent);
                if agent.is_some_and(|agent| selector.admits(row, &agent.attributes)) {
                    selector.members.insert(place as u32);
                }
            }
        }
        Ok(id)
    }

    /// Forgets a request of which no more tasks will come.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] for an id that names no request.
    pub fn remove_request(&mut self, id: RequestId) -> Result<()> {
        self.classes.remove(id)
    }

    /// The agent of this name.
    pub fn find_agent(&self, name: &str) -> Option<AgentId> {
        self.agent_ids.get(name).copied()
    }

    /// The name of an agent that is there.
    pub fn agent_name(&self, id: AgentId) -> Option<&str> {
        self.agents.find(id).map(|agent| &*agent.name)
    }

    /// How many agents there are.
    pub fn agents(&self) -> usize {
        self.agents.len()
    }

    /// How many offers there are.
    pub fn offers(&self) -> usize {
        self.offers.len()
    }

    /// The keys of the offers of which no task took anything: those to decline. By place of the offer. O(offers).
    pub fn unused_offers(&self) -> impl Iterator<Item = u64> {
        self.offers.iter().filter(|(_, offer)| !offer.used).map(|(_, offer)| offer.key)
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
            _ => Value::Scalar(piece.quantity),
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

    fn check_agent(&self, name: &str, attributes: &[Attribute]) -> Result<()> {
        crate::agent::validate_id(Entity::Agent, name, &self.limits)?;
        attribute::validate(attributes, &self.limits)
    }

    /// Reads resources into `incoming`, checked one by one.
    fn read(&mut self, resources: &Resources, role: Option<&str>) -> Result<()> {
        self.incoming.clear();
        let count = resources.objects().len();
        limits::check(Limit::ResourcesPerBag, count, self.limits.resources_per_bag)?;
        for (at, object) in resources.objects().enumerate() {
            object.validate(&self.limits)?;
            if role.is_some_and(|role| !object.allocatable_to(role)) {
                let reason = "reserved to another role than the offer's";
                return Err(Error::invalid(Entity::Reservation, reason, at));
            }
            if !is_countable(object) {
                continue;
            }
            let too_many =
                Error::LimitReached { limit: Limit::TotalQuantity, max: MAX_AMOUNT as u64 };
            let (amount, numbers) = match &object.value {
                Value::Scalar(quantity) => (quantity.thousandths(), None),
                Value::Ranges(ranges) if ranges.count() > MAX_NUMBERS => return Err(too_many),
                Value::Ranges(ranges) => (ranges.count() as i64, Some(Box::new(ranges.clone()))),
                Value::Set(_) => continue,
            };
            let kind = self.kinds.find_or_add(object, at, &mut self.columns, &self.limits)?;
            let Kind { column, depth, .. } = self.kinds.kinds[kind as usize];
            self.incoming.push(Holding {
                kind,
                column,
                depth,
                offer: None,
                free: amount,
                total: amount,
                numbers,
            });
        }
        Ok(())
    }

    /// Checks `incoming` as a whole, beside what the place holds already: sums, and numbers that are there twice.
    fn check_incoming(&self, place: Option<u32>) -> Result<()> {
        let held = place.and_then(|place| self.row(place)).map_or(&[][..], |row| &row.holdings);
        let max = self.limits.total_quantity.clamp(0, MAX_AMOUNT);
        for (at, new) in self.incoming.iter().enumerate() {
            let before = || held.iter().chain(&self.incoming[..at]);
            let before = || before().filter(|other| other.column == new.column);
            let sum = before().try_fold(new.total, |sum, other| sum.checked_add(other.total));
            if sum.is_none_or(|sum| sum > max) {
                let limit = Limit::TotalQuantity;
                return Err(Error::LimitReached { limit, max: max as u64 });
            }
            let Some(numbers) = &new.numbers else { continue };
            let mut others = before().filter_map(|other| other.numbers.as_ref());
            if others.any(|other| other.count_common(numbers) > 0) {
                return Err(Error::invalid(Entity::Ranges, "a number is offered twice", at));
            }
        }
        Ok(())
    }

    fn insert_agent(&mut self, name: &str, attributes: &[Attribute], is_capacity: bool) -> AgentId {
        let name: Arc<str> = Arc::from(name);
        let id = self.agents.insert(Agent {
            name: Arc::clone(&name),
            attributes: attributes.to_vec(),
            places: SmallVec::new(),
            is_capacity,
        });
        self.agent_ids.insert(name, id);
        id
    }

    fn replace_attributes(&mut self, id: AgentId, attributes: &[Attribute]) {
        let Some(agent) = self.agents.find_mut(id) else { return };
        if agent.attributes == attributes {
            return;
        }
        agent.attributes = attributes.to_vec();
        for place in &agent.places {
            if let Some(row) = &self.rows[*place as usize] {
                self.classes.admit(*place, row, attributes);
                self.columns.touch(*place);
            }
        }
    }

    /// Takes the lowest free place, so that blocks stay full.
    fn insert_row(&mut self, agent: AgentId, role: Option<Sym<RoleTag>>) -> u32 {
        let place = match self.free_places.pop() {
            Some(Reverse(place)) => place,
            None => {
                self.rows.push(None);
                self.rows.len() as u32 - 1
            }
        };
        if place as usize >= self.columns.blocks() * LANES {
            self.columns.grow(place);
            self.scorer.grow(self.columns.blocks());
        }
        let row = Row { agent, role, holdings: Vec::new(), offers: 0 };
        if let Some(agent) = self.agents.find_mut(agent) {
            agent.places.push(place);
            self.classes.admit(place, &row, &agent.attributes);
        }
        self.rows[place as usize] = Some(row);
        self.columns.set_taken(place, true);
        place
    }

    /// Moves `incoming` into a place.
    fn store_incoming(&mut self, place: u32, offer: Option<Id<OfferTag>>) {
        if let Some(row) = self.rows[place as usize].as_mut() {
            row.offers += u32::from(offer.is_some());
            for mut holding in self.incoming.drain(..) {
                self.columns.change(place, holding.column, holding.free, holding.total);
                holding.offer = offer;
                row.insert(holding);
            }
        }
        self.settle(place);
    }

    /// Empties a place whose holdings are gone already, and forgets its agent with the last one.
    fn remove_row(&mut self, place: u32) {
        let Some(row) = self.rows[place as usize].take() else { return };
        self.columns.set_taken(place, false);
        self.classes.forget(place);
        self.free_places.push(Reverse(place));
        let Some(agent) = self.agents.find_mut(row.agent) else { return };
        agent.places.retain(|other| *other != place);
        if agent.places.is_empty() {
            let name = Arc::clone(&agent.name);
            self.agents.remove(row.agent);
            self.agent_ids.remove(&name);
        }
    }

    /// Brings everything derived from the columns of a place up to date.
    pub(super) fn settle(&mut self, place: u32) {
        self.scorer.refresh(&self.columns, place);
        self.columns.touch(place);
    }
}
