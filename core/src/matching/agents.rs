//! Agents and offers come and go.

use super::columns::LANES;
use super::devices::{MAX_DEVICES, WHOLE};
use super::holding::{NO_COLUMN, Offer, RoleTag, Row};
use super::incoming::Offered;
use super::keys::Seen;
use super::matcher::{Agent, Matcher};
use super::running::Source;
use super::special::Devices;
use crate::attribute::{self, Attribute};
use crate::error::{Entity, Error, Result};
use crate::id::{AgentId, Id, OfferTag};
use crate::intern::Sym;
use crate::limits::{self, Limit};
use crate::lookup::Hashed;
use crate::resource::Resources;
use core::cmp::Reverse;
use smallvec::SmallVec;
use std::sync::Arc;

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
    /// When it is no longer to be used, in nanoseconds, if ever: see [`Matcher::expire`].
    pub expires_ns: Option<u64>,
}

impl Matcher {
    /// Makes room for so many agents that come at once, each with an offer, as far as the limits allow them: tables that grow
    /// while they come move what they hold again and again.
    ///
    /// ```
    /// use apportion_core::matching::{Config, Matcher};
    /// let mut matcher = Matcher::new(Config::default())?;
    /// matcher.make_room(10_000);
    /// assert_eq!(matcher.agents(), 0);
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn make_room(&mut self, agents: usize) {
        let room = |max: u32, len: usize| agents.min((max as usize).saturating_sub(len));
        let more = room(self.limits.agents, self.agents.len());
        self.agents.reserve(more);
        self.agent_ids.reserve(more);
        self.rows.reserve(more.saturating_sub(self.free_places.len()));
        let more = room(self.limits.offers, self.offers.len());
        self.offers.reserve(more);
        self.offer_ids.reserve(more);
    }

    /// Adds an agent as plain capacity, which serves every role. O(resources + selectors).
    ///
    /// # Errors
    /// [`Error::AlreadyExists`] for a name that is known but for its tasks; [`Error::Invalid`] for malformed resources or
    /// attributes, or anything reserved; [`Error::LimitReached`].
    pub fn add_agent(
        &mut self,
        name: &str,
        capacity: &Resources,
        attributes: &[Attribute],
    ) -> Result<AgentId> {
        self.check_agent(name, attributes)?;
        let hashed = self.hash_name(name);
        let known = self.find_hashed(hashed, name);
        let has_places = |id| self.agents.find(id).is_some_and(|agent| !agent.places.is_empty());
        if known.is_some_and(has_places) {
            return Err(Error::AlreadyExists { entity: Entity::Agent });
        }
        if let Some(at) = capacity.objects().position(|object| !object.reservations.is_empty()) {
            let reason = "plain capacity is not reserved";
            return Err(Error::invalid(Entity::Reservation, reason, at));
        }
        self.check_room_for(known)?;
        self.take_in(Offered::of(capacity), None, None)?;
        let agent = match known {
            // Tasks were told of before.
            Some(agent) => {
                self.replace_attributes(agent, attributes);
                agent
            }
            None => self.insert_agent(hashed, name, attributes),
        };
        if let Some(agent) = self.agents.find_mut(agent) {
            agent.is_capacity = true;
        }
        let place = self.insert_row(agent, None);
        self.store_incoming(place, None);
        Ok(agent)
    }

    /// Adds an offer. It is summed with the other offers of the agent to the same role, and with no others: a task takes
    /// what one role was offered. O(resources + selectors).
    ///
    /// Disks with a source and volumes are taken where a request asks for them; revocable and shared resources are carried
    /// along and never taken.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`] for a key that is known; [`Error::Conflict`] for an agent that is plain capacity;
    /// [`Error::Invalid`] for malformed resources or attributes, resources that the role may not be offered, or numbers that
    /// were offered already; [`Error::LimitReached`].
    pub fn add_offer(&mut self, offer: NewOffer<'_>) -> Result<AgentId> {
        self.add_offer_of(offer, Offered::of(offer.resources))
    }

    /// The same of other resources than the offer's own: each kind once.
    pub(crate) fn add_offer_of<'p>(
        &mut self,
        offer: NewOffer<'_>,
        parts: impl ExactSizeIterator<Item = Offered<'p>>,
    ) -> Result<AgentId> {
        self.check_agent(offer.agent, offer.attributes)?;
        crate::role::validate(offer.role, &self.limits)?;
        let (name, key) = (self.hash_name(offer.agent), self.hash_key(offer.key));
        if self.find_offer(key, offer.key).is_some() {
            return Err(Error::AlreadyExists { entity: Entity::Offer });
        }
        let known = self.find_hashed(name, offer.agent);
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
        limits::check(Limit::Offers, self.offers.len() + 1, self.limits.offers)?;
        self.check_room_for(known)?;
        self.take_in(parts, Some(offer.role), place)?;

        let agent = match known {
            Some(agent) => {
                self.replace_attributes(agent, offer.attributes);
                agent
            }
            None => self.insert_agent(name, offer.agent, offer.attributes),
        };
        let place = place.unwrap_or_else(|| self.insert_row(agent, Some(role)));
        self.offers.make_ample_room();
        let id = self.offers.insert(Offer {
            key: offer.key,
            place,
            pieces: 0,
            expires_ns: offer.expires_ns,
        });
        self.offer_ids.insert(key, id);
        self.store_incoming(place, Some(id));
        Ok(agent)
    }

    /// Takes an offer away: it was rescinded, declined, or accepted by an answer of which the pieces are part. What tasks took of
    /// it runs on. An agent goes with its last offer, unless tasks run there. O(resources and tasks of the agent).
    ///
    /// # Errors
    /// [`Error::NotFound`] for a key that is not known.
    pub fn rescind_offer(&mut self, key: u64) -> Result<()> {
        let id = self.find_offer(self.hash_key(key), key);
        let id = id.ok_or(Error::NotFound { entity: Entity::Offer })?;
        self.forget_offer_key(id, key);
        let Some(offer) = self.offers.remove(id) else { return Ok(()) };
        let Some(row) = self.rows[offer.place as usize].as_mut() else { return Ok(()) };
        let agent = row.agent;
        for holding in row.holdings.iter().filter(|holding| holding.offer == Some(id)) {
            self.columns.change(offer.place, holding.column, -holding.free, -holding.total);
        }
        row.holdings.retain(|holding| holding.offer != Some(id));
        row.disks.retain(|disk| disk.offer != Some(id));
        row.offers -= 1;
        let is_last = row.offers == 0;
        // Before other places of the agent are settled, which may share a block with it.
        self.settle(offer.place);
        if offer.pieces > 0 {
            self.take_outside(
                agent,
                |source| matches!(source, Source::Here(_, of) if of == Some(id)),
            );
        }
        if is_last {
            self.remove_row(offer.place);
            self.forget_if_gone(agent);
        }
        self.settle(offer.place);
        Ok(())
    }

    /// What the tasks of an agent hold of some source is from now on beside what is there.
    fn take_outside(&mut self, id: AgentId, is_gone: impl Fn(Source) -> bool) {
        let Some(agent) = self.agents.find(id) else { return };
        let mut moved: SmallVec<[(u32, i64); 4]> = SmallVec::new();
        for task in &agent.tasks {
            let Some(running) = self.tasks.slots.find_mut(*task) else { continue };
            for taken in &mut running.taken {
                if is_gone(taken.source) {
                    taken.source = Source::Outside;
                    if taken.numbers.is_none() && taken.column != NO_COLUMN {
                        moved.push((taken.column, taken.amount));
                    }
                }
            }
        }
        for (column, amount) in moved {
            self.change_outside(id, column, amount);
        }
    }

    /// Changes what the tasks of an agent hold beside what is there, at each of its places.
    pub(super) fn change_outside(&mut self, id: AgentId, column: u32, amount: i64) {
        let Some(agent) = self.agents.find_mut(id) else { return };
        match agent.outside.iter_mut().find(|(other, _)| *other == column) {
            Some((_, held)) => *held += amount,
            None => agent.outside.push((column, amount)),
        }
        agent.outside.retain(|(_, held)| *held != 0);
        for place in agent.places.clone() {
            self.columns.change(place, column, 0, amount);
            self.settle(place);
        }
    }

    /// Says what devices an agent has, all free and of one model: GPUs as a rule. Tasks ask for them with
    /// [`Request::devices`](super::Request::devices), whatever offers say of GPUs. O(1).
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] for an id that names no agent; [`Error::Invalid`] for more than
    /// [`MAX_DEVICES`]; [`Error::Conflict`] while tasks have some; [`Error::LimitReached`] for a name that is too long.
    pub fn set_devices(&mut self, id: AgentId, model: &str, count: u32) -> Result<()> {
        let agent = self.agents.look_up(id, Entity::Agent)?;
        limits::check(Limit::NameLen, model.len(), self.limits.name_len)?;
        if count as usize > MAX_DEVICES {
            return Err(Error::invalid(Entity::Agent, "an agent has at most sixteen devices", 0));
        }
        let all_free =
            |devices: &Devices| devices.free.iter().all(|free| u32::from(*free) == WHOLE);
        if !agent.devices.as_ref().is_none_or(all_free) {
            let reason = "a task has devices of the agent";
            return Err(Error::Conflict { entity: Entity::Agent, reason });
        }
        let places = agent.places.clone();
        if let Some(agent) = self.agents.find_mut(id) {
            agent.devices = (count > 0).then(|| Devices::new(model, count));
        }
        for place in places {
            self.expected.forget(place);
            self.settle(place);
        }
        self.given_back += 1;
        Ok(())
    }

    /// Takes an agent away, with all its offers, and the tasks that run there.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] for an id that names no agent.
    pub fn remove_agent(&mut self, id: AgentId) -> Result<()> {
        let agent = self.agents.look_up(id, Entity::Agent)?;
        let places = agent.places.clone();
        for task in agent.tasks.clone() {
            self.end(task);
        }
        for place in places {
            let Some(row) = self.rows[place as usize].as_mut() else { continue };
            row.disks.clear();
            for holding in row.holdings.drain(..) {
                self.columns.change(place, holding.column, -holding.free, -holding.total);
            }
            if row.offers > 0 {
                let offers = self.offers.iter().filter(|(_, offer)| offer.place == place);
                let ids: Vec<_> = offers.map(|(id, offer)| (id, offer.key)).collect();
                for (id, key) in ids {
                    self.offers.remove(id);
                    self.forget_offer_key(id, key);
                }
            }
            self.remove_row(place);
            self.settle(place);
        }
        self.forget_if_gone(id);
        Ok(())
    }

    /// The offers whose time has passed are taken away; their keys go to `expired`, ascending.
    ///
    /// They are to be declined if they were not accepted. O(offers).
    pub fn expire(&mut self, now_ns: u64, expired: &mut Vec<u64>) {
        expired.clear();
        let is_over = |offer: &Offer| offer.expires_ns.is_some_and(|at| at <= now_ns);
        let over = self.offers.iter().filter(|(_, offer)| is_over(offer));
        expired.extend(over.map(|(_, offer)| offer.key));
        expired.sort_unstable();
        for key in expired.iter() {
            // Its key was read off the list a moment ago.
            let _ = self.rescind_offer(*key);
        }
    }

    pub(super) fn hash_name(&self, name: &str) -> Hashed {
        self.agent_ids.hash_piece(name.as_bytes())
    }

    pub(super) fn hash_key(&self, key: u64) -> Hashed {
        self.offer_ids.hash_piece(&key.to_ne_bytes())
    }

    /// The agent of a name.
    pub(super) fn find_hashed(&self, hashed: Hashed, name: &str) -> Option<AgentId> {
        let is_it = |id: &AgentId| self.agents.find(*id).is_some_and(|agent| *agent.name == *name);
        self.agent_ids.find(hashed, is_it).copied()
    }

    /// The offer of a key.
    pub(super) fn find_offer(&self, hashed: Hashed, key: u64) -> Option<Id<OfferTag>> {
        let is_it = |id: &Id<OfferTag>| self.offers.find(*id).is_some_and(|offer| offer.key == key);
        self.offer_ids.find(hashed, is_it).copied()
    }

    fn forget_offer_key(&mut self, id: Id<OfferTag>, key: u64) {
        self.offer_ids.remove(self.hash_key(key), |other| *other == id);
    }

    fn check_agent(&self, name: &str, attributes: &[Attribute]) -> Result<()> {
        crate::agent::validate_id(Entity::Agent, name, &self.limits)?;
        attribute::validate(attributes, &self.limits)
    }

    fn check_room_for(&self, known: Option<AgentId>) -> Result<()> {
        match known {
            Some(_) => Ok(()),
            None => limits::check(Limit::Agents, self.agents.len() + 1, self.limits.agents),
        }
    }

    /// Adds an agent that is not known by its name.
    pub(super) fn insert_agent(
        &mut self,
        hashed: Hashed,
        name: &str,
        attributes: &[Attribute],
    ) -> AgentId {
        self.agents.make_ample_room();
        let id = self.agents.insert(Agent {
            name: Arc::from(name),
            attributes: self.attribute_lists.share(attributes),
            places: SmallVec::new(),
            is_capacity: false,
            tasks: Vec::new(),
            outside: SmallVec::new(),
            exclusive: 0,
            devices: None,
        });
        self.agent_ids.insert(hashed, id);
        self.keys.admit(Seen { agent: id.index(), attributes, places: &[] });
        id
    }

    fn replace_attributes(&mut self, id: AgentId, attributes: &[Attribute]) {
        let Some(agent) = self.agents.find(id) else { return };
        if *agent.attributes == *attributes {
            return;
        }
        let jobs = agent.tasks.iter().filter_map(|task| self.tasks.slots.find(*task)?.task.job);
        let jobs: SmallVec<[u64; 8]> = jobs.collect();
        for job in &jobs {
            self.jobs.remove(*job, id.index(), &self.keys);
        }
        let (old, places) = (&agent.attributes[..], &agent.places[..]);
        self.keys.forget(Seen { agent: id.index(), attributes: old, places });
        self.keys.admit(Seen { agent: id.index(), attributes, places });
        for job in &jobs {
            self.jobs.add(*job, id.index(), &self.keys);
        }
        let Some(agent) = self.agents.find_mut(id) else { return };
        self.attribute_lists.release(&agent.attributes);
        agent.attributes = self.attribute_lists.share(attributes);
        for place in &agent.places {
            if let Some(row) = &self.rows[*place as usize] {
                self.selectors.admit(*place, row, &agent.name, attributes);
                self.columns.touch(*place);
            }
        }
        self.given_back += 1;
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
            self.scorers.grow(self.columns.blocks());
            self.expected.grow(self.columns.blocks());
        }
        let row = Row { agent, role, holdings: Vec::new(), disks: Vec::new(), offers: 0 };
        self.keys.insert_place(agent.index(), place);
        if let Some(agent) = self.agents.find_mut(agent) {
            agent.places.push(place);
            self.selectors.admit(place, &row, &agent.name, &agent.attributes);
            for (column, amount) in &agent.outside {
                self.columns.change(place, *column, 0, *amount);
            }
            if !agent.tasks.is_empty() {
                self.busy.insert(place);
            }
            if agent.exclusive > 0 {
                self.locked.insert(place);
            }
        }
        self.rows[place as usize] = Some(row);
        self.columns.set_taken(place, true);
        place
    }

    /// Moves `incoming` into a place.
    fn store_incoming(&mut self, place: u32, offer: Option<Id<OfferTag>>) {
        if let Some(row) = self.rows[place as usize].as_mut() {
            row.offers += u32::from(offer.is_some());
            row.holdings.reserve(self.incoming.len());
            for mut holding in self.incoming.drain(..) {
                if holding.column != NO_COLUMN {
                    self.columns.change(place, holding.column, holding.free, holding.total);
                }
                holding.offer = offer;
                holding.number = self.next_holding;
                self.next_holding = self.next_holding.wrapping_add(1);
                row.insert(holding);
            }
        }
        self.given_back += 1;
        self.settle(place);
    }

    /// Empties a place whose holdings are gone already.
    fn remove_row(&mut self, place: u32) {
        let Some(row) = self.rows[place as usize].take() else { return };
        self.columns.set_taken(place, false);
        self.selectors.forget(place);
        self.keys.remove_place(row.agent.index(), place);
        self.busy.remove(place);
        self.locked.remove(place);
        self.free_places.push(Reverse(place));
        let Some(agent) = self.agents.find_mut(row.agent) else { return };
        agent.places.retain(|other| *other != place);
        for (column, amount) in &agent.outside {
            self.columns.change(place, *column, 0, -*amount);
        }
    }

    /// Forgets an agent of which nothing is left.
    pub(super) fn forget_if_gone(&mut self, id: AgentId) {
        let Some(agent) = self.agents.find(id) else { return };
        if !agent.places.is_empty() || !agent.tasks.is_empty() {
            return;
        }
        let Some(agent) = self.agents.remove(id) else { return };
        self.keys.forget(Seen { agent: id.index(), attributes: &agent.attributes, places: &[] });
        self.attribute_lists.release(&agent.attributes);
        self.agent_ids.remove(self.hash_name(&agent.name), |other| *other == id);
    }
}
