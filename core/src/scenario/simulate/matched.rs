//! The cluster of the fragmentation experiment as a matcher has it.

use super::fgd::Cluster;
use crate::error::{Entity, Error, Result};
use crate::matching::devices::{DeviceAgent, DeviceDemand, Shapes};
use crate::matching::{
    Config, DeviceNeed, Fitness, Matcher, Placements, Request, RequestId, Task, Typical, Workload,
};
use crate::resource::{Quantities, Quantity, Resource, Resources, Value};
use std::collections::HashMap;

const CPUS: &str = "cpus";
const MEMORY: &str = "mem";

/// A matcher with an agent for each node.
pub(super) struct Matched {
    matcher: Matcher,
    placements: Placements,
    requests: HashMap<DeviceDemand, RequestId>,
    /// The models that nodes have, bit by bit.
    models: u64,
    next_key: u64,
}

impl Matched {
    pub(super) fn new(
        agents: &[DeviceAgent],
        shapes: &Shapes,
        fitness: &Fitness,
    ) -> Result<Matched> {
        let config = Config { fitness: fitness.clone(), ..Config::default() };
        let mut matched = Matched {
            matcher: Matcher::new(config)?,
            placements: Placements::new(),
            requests: HashMap::new(),
            models: agents.iter().fold(0, |models, agent| models | 1 << agent.model),
            next_key: 0,
        };
        for (at, agent) in agents.iter().enumerate() {
            let amounts = [(CPUS, thousandths(agent.cpus)?), (MEMORY, units(agent.memory)?)];
            let capacity: Resources = amounts
                .into_iter()
                .map(|(name, amount)| Resource::new(name, Value::Scalar(amount)))
                .collect();
            let id = matched.matcher.add_agent(&at.to_string(), &capacity, &[])?;
            matched.matcher.set_devices(id, &name_of(agent.model), agent.devices)?;
        }
        let typical = shapes.list().iter().map(|shape| {
            Ok(Typical {
                amount: thousandths(shape.demand.cpus)?,
                devices: matched.need(&shape.demand),
                weight: shape.weight,
            })
        });
        let typical = typical.collect::<Result<_>>()?;
        matched.matcher.set_workload(&Workload { scalar: CPUS.to_owned(), typical })?;
        Ok(matched)
    }

    fn need(&self, demand: &DeviceDemand) -> Option<DeviceNeed> {
        let is_wanted = |model: &u8| demand.models & self.models & 1 << model != 0;
        let mut models: Vec<String> = (0..64).filter(is_wanted).map(name_of).collect();
        if demand.models != 0 && models.is_empty() {
            models.push("of no node".to_owned());
        }
        let (devices, share) = (demand.devices, demand.share);
        (devices > 0).then_some(DeviceNeed { devices, share, models })
    }

    fn request(&mut self, demand: &DeviceDemand) -> Result<RequestId> {
        if let Some(id) = self.requests.get(demand) {
            return Ok(*id);
        }
        let mut scalars = Quantities::default();
        scalars.add(CPUS, thousandths(demand.cpus)?);
        scalars.add(MEMORY, units(demand.memory)?);
        let request = Request { devices: self.need(demand), ..Request::new(scalars) };
        let id = self.matcher.add_request(&request)?;
        self.requests.insert(*demand, id);
        Ok(id)
    }
}

impl Cluster for Matched {
    fn place(&mut self, demand: &DeviceDemand) -> Result<bool> {
        let request = self.request(demand)?;
        self.next_key += 1;
        self.matcher.run(&[Task::new(self.next_key, request)], &mut self.placements)?;
        Ok(!self.placements.placed().is_empty())
    }

    fn fragmentation(&self) -> f64 {
        self.matcher.fragmentation()
    }
}

fn name_of(model: u8) -> String {
    model.to_string()
}

fn thousandths(amount: u64) -> Result<Quantity> {
    let too_much = Error::invalid(Entity::Quantity, "more than 2^53 thousandths", 0);
    let amount = i64::try_from(amount).ok().map(Quantity::from_thousandths);
    amount.and_then(Result::ok).ok_or(too_much)
}

fn units(amount: u64) -> Result<Quantity> {
    thousandths(amount.saturating_mul(1_000))
}
