//! The pool: what is free on every agent, and how good each is for each class of tasks.

use super::choice::drawn_devices;
use super::model::{DeviceAgent, DeviceDemand, DevicePlacement, Free};
use super::packing::{Largest, Packing, Rater, Rating};
use super::shapes::Shapes;
use crate::error::{Entity, Error, Result};
use crate::rng::Rng;
use std::collections::HashMap;

/// Tasks that ask for the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClassId(u32);

/// A rating, and the state of the agent it is of.
#[derive(Debug, Clone, Copy, Default)]
struct Rated {
    /// 0: none yet.
    version: u32,
    holds: bool,
    rating: Rating,
}

/// Agents with devices, and the tasks placed on them.
///
/// A placement costs one look at each agent; an agent is rated again for a class only after something changed on it.
/// That takes 40 bytes for each class and agent.
#[derive(Debug, Clone)]
pub struct DevicePool {
    agents: Vec<DeviceAgent>,
    free: Vec<Free>,
    /// Counts the changes of each agent, from 1.
    versions: Vec<u32>,
    /// As [`Shapes::fragments`] has it, for each agent.
    fragments: Vec<u64>,
    classes: Vec<DeviceDemand>,
    class_ids: HashMap<DeviceDemand, ClassId>,
    /// A row for each class, a column for each agent.
    rated: Vec<Rated>,
    shapes: Shapes,
    packing: Packing,
    largest: Largest,
    /// The place of each agent among those that are as good.
    order: Vec<u32>,
    rng: Rng,
}

impl DevicePool {
    /// A pool of these agents, with nothing placed.
    ///
    /// `shapes` is what [`Packing::Fragmentation`] and [`Packing::Balance`] expect, and [`DevicePool::fragmentation`] is measured
    /// against. From the seed [`Packing::Random`] draws agents and devices, [`Packing::BestFit`] and [`Packing::Fragmentation`] the
    /// order of agents that are as good as each other.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the index of an agent that is none.
    pub fn new(
        agents: &[DeviceAgent],
        packing: Packing,
        shapes: Shapes,
        seed: u64,
    ) -> Result<DevicePool> {
        for (at, agent) in agents.iter().enumerate() {
            agent.validate(at)?;
        }
        let free: Vec<Free> = agents.iter().map(Free::of).collect();
        let mut rng = Rng::new(seed);
        let mut order: Vec<u32> = (0..agents.len() as u32).collect();
        if packing.draws_order() {
            rng.shuffle(&mut order);
        }
        Ok(DevicePool {
            agents: agents.to_vec(),
            versions: vec![1; agents.len()],
            fragments: free.iter().map(|free| shapes.fragments(free)).collect(),
            free,
            classes: Vec::new(),
            class_ids: HashMap::new(),
            rated: Vec::new(),
            shapes,
            packing,
            largest: Largest::of(agents),
            order,
            rng,
        })
    }

    /// The class of tasks that ask for this; the same demand is the same class.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a demand that is none.
    pub fn add_class(&mut self, demand: &DeviceDemand) -> Result<ClassId> {
        demand.validate(0)?;
        if let Some(id) = self.class_ids.get(demand) {
            return Ok(*id);
        }
        let id = ClassId(self.classes.len() as u32);
        self.classes.push(*demand);
        self.class_ids.insert(*demand, id);
        self.rated.resize(self.classes.len() * self.agents.len(), Rated::default());
        Ok(id)
    }

    /// Places a task where the packing has it; `None`, and nothing changed, if no agent holds it.
    pub fn place(&mut self, class: ClassId) -> Option<DevicePlacement> {
        let demand = self.classes[class.0 as usize];
        let placement = match self.packing {
            Packing::Random => self.draw(&demand),
            _ => self.find(class, &demand),
        }?;
        let agent = placement.agent as usize;
        self.set_free(agent, self.free[agent].less(&demand, placement.devices));
        Some(placement)
    }

    fn find(&mut self, class: ClassId, demand: &DeviceDemand) -> Option<DevicePlacement> {
        let DevicePool { agents, free, versions, fragments, rated, shapes, packing, order, .. } =
            self;
        let rater = Rater { packing: *packing, largest: self.largest, shapes };
        let row = &mut rated[class.0 as usize * agents.len()..][..agents.len()];
        let mut best: Option<(usize, Rating)> = None;
        for (at, rated) in row.iter_mut().enumerate() {
            if rated.version != versions[at] {
                let holds = free[at].holds(demand);
                let rating = match holds {
                    true => rater.rate(&agents[at], &free[at], fragments[at], demand),
                    false => Rating::default(),
                };
                *rated = Rated { version: versions[at], holds, rating };
            }
            let better = |(so_far, best): (usize, Rating)| {
                rated.rating.beats(&best)
                    || rated.rating.rank == best.rank && order[at] < order[so_far]
            };
            if rated.holds && best.is_none_or(better) {
                best = Some((at, rated.rating));
                if *packing == Packing::First {
                    break;
                }
            }
        }
        best.map(|(at, rating)| DevicePlacement { agent: at as u32, devices: rating.devices })
    }

    fn draw(&mut self, demand: &DeviceDemand) -> Option<DevicePlacement> {
        let DevicePool { free, rng, .. } = self;
        let mut chosen = None;
        let fitting = free.iter().enumerate().filter(|(_, free)| free.holds(demand));
        for (seen, (at, _)) in fitting.enumerate() {
            // The n-th takes the place of those before it once in n times: each is as likely in the end.
            if rng.below(seen as u64 + 1) == 0 {
                chosen = Some(at);
            }
        }
        let at = chosen?;
        let devices = drawn_devices(&free[at], demand, rng);
        Some(DevicePlacement { agent: at as u32, devices })
    }

    /// Takes a task off again.
    ///
    /// # Errors
    /// [`Error::NotHeld`] when the agent does not exist or has not so much in use on it and on each of these devices;
    /// nothing is changed then.
    pub fn release(&mut self, class: ClassId, placement: DevicePlacement) -> Result<()> {
        let demand = self.classes[class.0 as usize];
        let missing = Error::NotHeld { entity: Entity::Agent };
        let agent = placement.agent as usize;
        let capacity = self.agents.get(agent).map(Free::of).ok_or(missing)?;
        let mut free = self.free[agent];
        free.cpus += demand.cpus;
        free.memory += demand.memory;
        for (device, share) in free.devices.iter_mut().enumerate() {
            if placement.devices & (1 << device) != 0 {
                *share += demand.share as u16;
            }
        }
        let within = free.cpus <= capacity.cpus
            && free.memory <= capacity.memory
            && placement.devices.count_ones() == demand.devices
            && free.devices.iter().zip(&capacity.devices).all(|(free, all)| free <= all);
        if !within {
            return Err(missing);
        }
        self.set_free(agent, free);
        Ok(())
    }

    fn set_free(&mut self, agent: usize, free: Free) {
        self.free[agent] = free;
        self.versions[agent] = self.versions[agent].wrapping_add(1).max(1);
        self.fragments[agent] = self.shapes.fragments(&free);
    }

    /// Thousandths of devices that are free.
    pub fn free_shares(&self) -> u64 {
        self.free.iter().map(Free::shares).sum()
    }

    /// Thousandths of devices that there are.
    pub fn shares(&self) -> u64 {
        self.agents.iter().map(|agent| Free::of(agent).shares()).sum()
    }

    /// The part of the free devices that is of no use to a typical task; 0 when nothing is free or expected.
    pub fn fragmentation(&self) -> f64 {
        let free = self.free_shares();
        if free == 0 || self.shapes.weight() == 0 {
            return 0.0;
        }
        let fragments: u64 = self.fragments.iter().sum();
        fragments as f64 / self.shapes.weight() as f64 / free as f64
    }
}
