//! The slow and obvious matcher, written from `docs/matching.md`: everything is derived anew whenever it is needed, every
//! place is tried, whatever is tried is tried on a copy. Amounts must be small.
#![allow(dead_code, unused_imports, reason = "each test uses another part of it")]

mod advice;
mod backfill;
mod condition;
mod disk;
mod fragments;
mod measure;
mod place;
mod preempt;
mod run;
mod why;

use apportion_core::attribute::Attribute;
use apportion_core::matching::{Fitness, Request, SetDemand, Workload};
use apportion_core::resource::{Items, QuantityLimits, Resource, Resources, Value};
use place::{Offer, Part, Place};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use run::{Found, Outcome, Plan};
pub(crate) use why::{Short, Why};

/// A task, with what it asks for.
#[derive(Debug, Clone)]
pub(crate) struct Work {
    pub(crate) key: u64,
    pub(crate) request: Request,
    pub(crate) job: Option<u64>,
    pub(crate) priority: i32,
    pub(crate) group: Option<u64>,
    pub(crate) runs_ns: Option<u64>,
}

#[derive(Debug, Clone)]
struct Agent {
    attributes: Vec<Attribute>,
    is_capacity: bool,
    /// Model, and what is free of each, in thousandths.
    devices: Option<(String, Vec<u32>)>,
}

/// A task that runs.
#[derive(Debug, Clone)]
struct Running {
    work: Work,
    agent: String,
    /// The pieces it took, whether or not their offers are still there.
    parts: Vec<Part>,
    /// Told of, and beside what is offered.
    is_beside: bool,
    /// Those that it has a share of.
    devices: Vec<usize>,
    ends_ns: Option<u64>,
    lost_work: u64,
    /// Placed in the present run.
    is_new: bool,
    /// Whether its request is.
    is_forgotten: bool,
}

/// The whole state.
#[derive(Debug, Clone)]
pub(crate) struct Oracle {
    fitness: Fitness,
    max_victims: usize,
    places: Vec<Option<Place>>,
    agents: BTreeMap<String, Agent>,
    running: BTreeMap<u64, Running>,
    group_limits: BTreeMap<u64, QuantityLimits>,
    /// When offers expire, by key.
    expiries: BTreeMap<u64, u64>,
    serials: u64,
    /// The items of sets, in the order they were first heard of.
    items: Vec<String>,
    /// What is expected.
    workload: Workload,
}

impl Oracle {
    pub(crate) fn new(fitness: Fitness, max_victims: u32) -> Self {
        Oracle {
            fitness,
            max_victims: max_victims as usize,
            places: Vec::new(),
            agents: BTreeMap::new(),
            running: BTreeMap::new(),
            group_limits: BTreeMap::new(),
            expiries: BTreeMap::new(),
            serials: 0,
            items: Vec::new(),
            workload: Workload::default(),
        }
    }

    fn see(&mut self, items: &Items) {
        for item in items.as_slice() {
            if !self.items.contains(item) {
                self.items.push(item.clone());
            }
        }
    }

    /// Hears of a request.
    pub(crate) fn add_request(&mut self, request: &Request) {
        for (_, demand) in &request.sets {
            if let SetDemand::Items(items) = demand {
                self.see(items);
            }
        }
    }

    /// Forgets a request.
    pub(crate) fn remove_request(&mut self, request: &Request) {
        let of_it = self.running.values_mut().filter(|running| running.work.request == *request);
        of_it.for_each(|running| running.is_forgotten = true);
    }

    /// An offer to a role, or capacity if there is no role and no key.
    pub(crate) fn add(
        &mut self,
        agent: &str,
        role: Option<&str>,
        key: Option<u64>,
        resources: &Resources,
        attributes: &[Attribute],
    ) {
        let devices = self.agents.get(agent).and_then(|known| known.devices.clone());
        let is_capacity = role.is_none();
        let known = Agent { attributes: attributes.to_vec(), is_capacity, devices };
        self.agents.insert(agent.to_owned(), known);
        self.serials += 1;
        for object in resources.objects() {
            if let Value::Set(items) = &object.value {
                self.see(items);
            }
        }
        let offer = Offer::new(self.serials, key, resources);
        let mut places = self.places.iter_mut().flatten();
        let same = |place: &&mut Place| place.agent == agent && place.role.as_deref() == role;
        if let Some(place) = places.find(same) {
            place.offers.push(offer);
            return;
        }
        let role = role.map(str::to_owned);
        let place = Some(Place { agent: agent.to_owned(), role, offers: vec![offer] });
        match self.places.iter_mut().find(|place| place.is_none()) {
            Some(free) => *free = place,
            None => self.places.push(place),
        }
    }

    pub(crate) fn rescind(&mut self, key: u64) {
        for place in &mut self.places {
            let Some(there) = place else { continue };
            let agent = there.agent.clone();
            there.offers.retain(|offer| offer.key != Some(key));
            if there.offers.is_empty() {
                *place = None;
                self.forget_if_gone(&agent);
                return;
            }
        }
    }

    pub(crate) fn set_expiry(&mut self, key: u64, expires_ns: Option<u64>) {
        self.expiries.remove(&key);
        self.expiries.extend(expires_ns.map(|at| (key, at)));
    }

    /// Takes the offers away whose time has passed: which, ascending.
    pub(crate) fn expire(&mut self, now_ns: u64) -> Vec<u64> {
        let is_over = |key: &u64| self.expiries.get(key).is_some_and(|at| *at <= now_ns);
        let over: Vec<u64> = self.keys().into_iter().filter(is_over).collect();
        over.iter().for_each(|key| self.rescind(*key));
        over
    }

    pub(crate) fn remove_agent(&mut self, agent: &str) {
        for place in &mut self.places {
            if place.as_ref().is_some_and(|there| there.agent == agent) {
                *place = None;
            }
        }
        self.running.retain(|_, running| running.agent != agent);
        self.agents.remove(agent);
    }

    /// Whether it was taken.
    pub(crate) fn add_running(&mut self, work: Work, agent: &str, ends_ns: Option<u64>) -> bool {
        if self.running.contains_key(&work.key) {
            return false;
        }
        let is_capacity = self.agents.get(agent).is_some_and(|known| known.is_capacity);
        let (mut parts, mut devices) = (Vec::new(), Vec::new());
        if is_capacity {
            let is_it =
                |place: &Option<Place>| place.as_ref().is_some_and(|own| own.agent == agent);
            let at = self.places.iter().position(is_it).unwrap();
            if self.devices_for(&work.request, agent).is_none()
                || !self.places[at].as_ref().unwrap().fits(&work.request)
            {
                return false;
            }
            devices = self.devices_at(&work, at);
            parts = self.places[at].as_mut().unwrap().take(&work.request, &self.items);
        }
        let unknown = Agent { attributes: Vec::new(), is_capacity: false, devices: None };
        self.agents.entry(agent.to_owned()).or_insert(unknown);
        self.share_devices(agent, &devices, &work.request, true);
        let running = Running {
            agent: agent.to_owned(),
            parts,
            is_beside: !is_capacity,
            devices,
            ends_ns,
            lost_work: 0,
            is_new: false,
            is_forgotten: false,
            work,
        };
        self.running.insert(running.work.key, running);
        true
    }

    pub(crate) fn finish(&mut self, key: u64) {
        let agent = self.running[&key].agent.clone();
        self.end(key);
        self.forget_if_gone(&agent);
    }

    /// The same, but for the agent, which stays known.
    fn end(&mut self, key: u64) {
        let running = self.running.remove(&key).expect("a task that runs");
        self.share_devices(&running.agent, &running.devices, &running.work.request, false);
        for part in &running.parts {
            self.places.iter_mut().flatten().any(|place| place.give_back(part));
        }
    }

    pub(crate) fn set_lost_work(&mut self, key: u64, work: u64) {
        self.running.get_mut(&key).expect("a task that runs").lost_work = work;
    }

    pub(crate) fn set_group_limit(&mut self, group: u64, limit: &QuantityLimits) {
        self.group_limits.insert(group, limit.clone());
    }

    pub(crate) fn remove_group_limit(&mut self, group: u64) {
        self.group_limits.remove(&group);
    }

    /// Says what devices an agent has. Whether that may be.
    pub(crate) fn set_devices(&mut self, agent: &str, model: &str, count: u32) -> bool {
        let mut there = self.running.values().filter(|running| running.agent == agent);
        let in_use = there.any(|running| !running.devices.is_empty());
        let Some(known) = self.agents.get_mut(agent).filter(|_| !in_use && count <= 16) else {
            return false;
        };
        known.devices = Some((model.to_owned(), vec![1000; count as usize]));
        true
    }

    /// The devices a task would get where its fitness does not look at them: those with the least free, the lowest among equals; `None` if there are too few.
    fn devices_for(&self, request: &Request, agent: &str) -> Option<Vec<usize>> {
        let Some(need) = &request.devices else { return Some(Vec::new()) };
        let (model, free) = self.agents[agent].devices.as_ref()?;
        if !need.models.is_empty() && !need.models.contains(model) {
            return None;
        }
        let mut will_do: Vec<usize> =
            (0..free.len()).filter(|at| free[*at] >= need.share).collect();
        will_do.sort_by_key(|at| (free[*at], *at));
        let mut chosen = will_do.get(..need.devices as usize)?.to_vec();
        chosen.sort_unstable();
        Some(chosen)
    }

    /// Takes the share of a request from devices, or gives it back.
    fn share_devices(&mut self, agent: &str, chosen: &[usize], request: &Request, takes: bool) {
        let (Some(need), Some(known)) = (&request.devices, self.agents.get_mut(agent)) else {
            return;
        };
        let Some((_, free)) = &mut known.devices else { return };
        for at in chosen {
            free[*at] = if takes { free[*at] - need.share } else { free[*at] + need.share };
        }
    }

    /// An agent that has neither a place nor a task is not known any more.
    fn forget_if_gone(&mut self, agent: &str) {
        let mut places = self.places.iter().flatten().map(|place| &place.agent);
        let mut tasks = self.running.values().map(|running| &running.agent);
        if places.all(|other| other != agent) && tasks.all(|other| other != agent) {
            self.agents.remove(agent);
        }
    }

    pub(crate) fn agents(&self) -> BTreeSet<String> {
        self.agents.keys().cloned().collect()
    }

    pub(crate) fn keys(&self) -> BTreeSet<u64> {
        let offers = self.places.iter().flatten().flat_map(|place| &place.offers);
        offers.filter_map(|offer| offer.key).collect()
    }

    pub(crate) fn unused(&self) -> BTreeSet<u64> {
        let offers = self.places.iter().flatten().flat_map(|place| &place.offers);
        let parts = || self.running.values().flat_map(|running| &running.parts);
        let unused = offers.filter(|offer| !parts().any(|part| part.serial == offer.serial));
        unused.filter_map(|offer| offer.key).collect()
    }

    /// The keys of the tasks that run.
    pub(crate) fn running(&self) -> BTreeSet<u64> {
        self.running.keys().copied().collect()
    }

    /// What tasks hold of a scalar on an agent beside what its places hold.
    fn beside(&self, agent: &str, name: &str) -> i128 {
        let offers = || self.places.iter().flatten().flat_map(|place| &place.offers);
        let is_there = |part: &Part| offers().any(|offer| offer.serial == part.serial);
        let there = self.running.values().filter(|running| running.agent == agent);
        let held = there.map(|running| {
            if running.is_beside {
                return i128::from(running.work.request.scalars.amount(name).thousandths());
            }
            let is_scalar = |part: &&Part| matches!(part.resource.value, Value::Scalar(_));
            let gone = running.parts.iter().filter(is_scalar).filter(|part| !is_there(part));
            let gone: Resources = gone.map(|part: &Part| Resource::clone(&part.resource)).collect();
            place::amount(&gone, name)
        });
        held.sum()
    }

    /// Whether the limit of a task's group has room for it.
    fn group_has_room(&self, work: &Work) -> bool {
        let Some(limit) = work.group.and_then(|group| self.group_limits.get(&group)) else {
            return true;
        };
        let of_group = self.running.values().filter(|running| running.work.group == work.group);
        let requests: Vec<&Request> =
            of_group.map(|running| &running.work.request).chain([&work.request]).collect();
        let asked = |name: &str| !work.request.scalars.amount(name).is_zero();
        limit.iter().filter(|(name, _)| asked(name)).all(|(name, most)| {
            let amounts = requests.iter().map(|request| request.scalars.amount(name).thousandths());
            amounts.map(i128::from).sum::<i128>() <= i128::from(most.thousandths())
        })
    }
}
