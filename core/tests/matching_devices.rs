//! Agents with devices: every placement is compared with one found by going through all agents and devices anew.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

use apportion_core::error::{Entity, Error};
use apportion_core::matching::devices::{
    DeviceAgent, DeviceDemand, DevicePlacement, DevicePool, MAX_DEVICES, Packing, Shapes,
};
use apportion_core::rng::Rng;

/// What is free, as the test keeps it.
#[derive(Clone)]
struct Slow {
    agent: DeviceAgent,
    cpus: u64,
    memory: u64,
    devices: Vec<u32>,
}

impl Slow {
    fn new(agent: &DeviceAgent) -> Slow {
        let devices = vec![1000; agent.devices as usize];
        Slow { agent: *agent, cpus: agent.cpus, memory: agent.memory, devices }
    }

    fn model_fits(&self, demand: &DeviceDemand) -> bool {
        demand.models == 0 || demand.models >> self.agent.model & 1 == 1
    }

    fn holds(&self, demand: &DeviceDemand) -> bool {
        let enough = self.devices.iter().filter(|free| **free >= demand.share).count();
        self.cpus >= demand.cpus
            && self.memory >= demand.memory
            && (demand.devices == 0 || self.model_fits(demand))
            && enough >= demand.devices as usize
    }

    fn take(&mut self, demand: &DeviceDemand, placement: DevicePlacement) {
        self.cpus -= demand.cpus;
        self.memory -= demand.memory;
        for (device, free) in self.devices.iter_mut().enumerate() {
            if placement.devices >> device & 1 == 1 {
                *free -= demand.share;
            }
        }
    }

    fn free(&self) -> u32 {
        self.devices.iter().sum()
    }

    /// By the definition: of a shape that cannot be placed all is lost, of one that can the devices that are too full. Times
    /// the sum of the weights.
    fn fragments(&self, shapes: &Shapes) -> i128 {
        let lost = |demand: &DeviceDemand| {
            let without_memory = DeviceDemand { memory: 0, ..*demand };
            match demand.devices > 0 && self.holds(&without_memory) {
                true => self.devices.iter().filter(|free| **free < demand.share).sum(),
                false => self.free(),
            }
        };
        let list = shapes.list().iter();
        list.map(|shape| i128::from(shape.weight) * i128::from(lost(&shape.demand))).sum()
    }

    /// Free devices beyond what the CPUs are for, at `cpus` for so many `shares`. Times `cpus`.
    fn stranded(&self, (cpus, shares): (i128, i128)) -> i128 {
        (i128::from(self.free()) * cpus - i128::from(self.cpus) * shares).max(0)
    }
}

/// What shapes with devices ask for, all together: CPUs, and thousandths of devices.
fn asked(shapes: &Shapes) -> (i128, i128) {
    let sum = |of: fn(&DeviceDemand) -> u64| {
        let shared = shapes.list().iter().filter(|shape| shape.demand.devices > 0);
        shared.map(|shape| i128::from(shape.weight) * i128::from(of(&shape.demand))).sum()
    };
    (sum(|demand| demand.cpus), sum(DeviceDemand::shares))
}

/// All the ways to choose devices for a demand.
fn choices(agent: &Slow, demand: &DeviceDemand) -> Vec<u16> {
    let all = 1_u32 << agent.devices.len();
    let fits = |choice: &u32| {
        choice.count_ones() == demand.devices
            && (0..agent.devices.len())
                .all(|device| choice >> device & 1 == 0 || agent.devices[device] >= demand.share)
    };
    (0..all).filter(fits).map(|choice| choice as u16).collect()
}

/// What is free on these devices.
fn free_on(agent: &Slow, choice: u16) -> u32 {
    let chosen = (0..agent.devices.len()).filter(|device| choice >> device & 1 == 1);
    chosen.map(|device| agent.devices[device]).sum()
}

/// The rank of one choice on one of the agents, the greater the better.
fn rank(
    packing: Packing,
    agents: &[Slow],
    at: usize,
    demand: &DeviceDemand,
    choice: u16,
    shapes: &Shapes,
) -> [f64; 3] {
    let agent = &agents[at];
    let mut after = agent.clone();
    after.take(demand, DevicePlacement { agent: 0, devices: choice });
    let part = |x: f64, whole: f64| if whole == 0.0 { 0.0 } else { x / whole };
    let all = f64::from(agent.agent.devices) * 1000.0;
    let cpus = agent.agent.cpus as f64;
    let most_cpus = agents.iter().map(|agent| agent.agent.cpus).max().unwrap() as f64;
    let most = f64::from(agents.iter().map(|agent| agent.agent.devices).max().unwrap()) * 1000.0;
    let fullness =
        1.0 - 0.5 * part(after.cpus as f64, most_cpus) - 0.5 * part(f64::from(after.free()), most);
    let fragments = after.fragments(shapes) - agent.fragments(shapes);
    let asked = asked(shapes);
    let stranded = after.stranded(asked) - agent.stranded(asked);
    match packing {
        Packing::First => [0.0; 3],
        Packing::BestFit => [(100.0 * fullness).floor(), 0.0, 0.0],
        Packing::Spread => {
            let left = part(after.cpus as f64, cpus) + part(f64::from(after.free()), all);
            [left, 0.0, 0.0]
        }
        Packing::DotProduct => {
            let product = part(demand.cpus as f64, cpus) * part(agent.cpus as f64, cpus)
                + part(demand.shares() as f64, all) * part(f64::from(agent.free()), all);
            [product, 0.0, 0.0]
        }
        Packing::Fragmentation => {
            let growth = fragments as f64 / shapes.weight() as f64;
            let score = (100.0 / (1.0 + libm::exp(growth / 1000.0))).floor();
            [score, (3.0 * fullness).floor(), -(stranded as f64)]
        }
        // In the unit in which both are whole numbers.
        _ => {
            let growth = fragments * asked.0.max(1) + stranded * i128::from(shapes.weight());
            [-(growth as f64), 0.0, 0.0]
        }
    }
}

/// The greatest rank, and the agents that have it.
fn best_rank(
    packing: Packing,
    agents: &[Slow],
    demand: &DeviceDemand,
    shapes: &Shapes,
) -> Option<([f64; 3], Vec<usize>)> {
    let mut best: Option<([f64; 3], Vec<usize>)> = None;
    for (at, agent) in agents.iter().enumerate().filter(|(_, agent)| agent.holds(demand)) {
        for choice in choices(agent, demand) {
            let rank = rank(packing, agents, at, demand, choice, shapes);
            match &mut best {
                Some((so_far, equals)) if *so_far == rank => equals.push(at),
                Some((so_far, _)) if *so_far > rank => {}
                _ => best = Some((rank, vec![at])),
            }
        }
    }
    best
}

fn random_demand(rng: &mut Rng) -> DeviceDemand {
    let devices = [0, 1, 1, 1, 2, 4][rng.below(6) as usize];
    let share = if devices == 1 { [1000, 100, 250, 500][rng.below(4) as usize] } else { 1000 };
    DeviceDemand {
        cpus: rng.below(5) * 1000,
        memory: rng.below(3) * 512,
        devices,
        share: if devices == 0 { 0 } else { share },
        models: [0, 0, 0, 1, 2, 3][rng.below(6) as usize],
    }
}

#[test]
fn placements_are_the_best_there_are() {
    for seed in 0..150 {
        let mut rng = Rng::new(seed);
        let agents: Vec<DeviceAgent> = (0..1 + rng.below(6))
            .map(|_| DeviceAgent {
                cpus: rng.below(9) * 2000,
                memory: 512 * rng.below(9),
                devices: rng.below(5) as u32,
                model: rng.below(2) as u8,
            })
            .collect();
        let demands: Vec<DeviceDemand> = (0..12).map(|_| random_demand(&mut rng)).collect();
        let shapes = Shapes::typical(&demands, 900).unwrap();
        for packing in Packing::ALL {
            let mut pool = DevicePool::new(&agents, packing, shapes.clone(), seed).unwrap();
            let mut slow: Vec<Slow> = agents.iter().map(Slow::new).collect();
            let mut placed: Vec<(DeviceDemand, DevicePlacement)> = Vec::new();
            // Of agents that are as good as each other the first is taken, in an order that may be drawn.
            let mut order: Vec<usize> = (0..agents.len()).collect();
            if matches!(packing, Packing::BestFit | Packing::Fragmentation) {
                Rng::new(seed).shuffle(&mut order);
            }
            for _ in 0..40 {
                if !placed.is_empty() && rng.below(4) == 0 {
                    let (demand, at) = placed.swap_remove(rng.below(placed.len() as u64) as usize);
                    let class = pool.add_class(&demand).unwrap();
                    pool.release(class, at).unwrap();
                    let agent = &mut slow[at.agent as usize];
                    agent.cpus += demand.cpus;
                    agent.memory += demand.memory;
                    for (device, free) in agent.devices.iter_mut().enumerate() {
                        *free += if at.devices >> device & 1 == 1 { demand.share } else { 0 };
                    }
                }
                let demand = demands[rng.below(12) as usize];
                let class = pool.add_class(&demand).unwrap();
                let best = best_rank(packing, &slow, &demand, &shapes);
                let Some(at) = pool.place(class) else {
                    assert_eq!(best, None, "{packing:?} {seed}: left out {demand:?}");
                    continue;
                };
                let agent = &slow[at.agent as usize];
                assert!(agent.holds(&demand), "{packing:?} {seed}");
                assert!(choices(agent, &demand).contains(&at.devices), "{packing:?} {seed}");
                let free = choices(agent, &demand).into_iter().map(|choice| free_on(agent, choice));
                let chosen = free_on(agent, at.devices);
                match packing {
                    Packing::BestFit | Packing::DotProduct => {
                        assert_eq!(Some(chosen), free.min(), "{packing:?} {seed}");
                    }
                    Packing::Spread => assert_eq!(Some(chosen), free.max(), "{packing:?} {seed}"),
                    _ => {}
                }
                if packing != Packing::Random {
                    let (best, equals) = best.unwrap();
                    let chosen = at.agent as usize;
                    let rank = rank(packing, &slow, chosen, &demand, at.devices, &shapes);
                    assert_eq!(rank, best, "{packing:?} {seed}: {demand:?} at {at:?}");
                    let first = equals.into_iter().min_by_key(|agent| order[*agent]);
                    assert_eq!(first, Some(chosen), "{packing:?} {seed}: {demand:?}");
                }
                slow[at.agent as usize].take(&demand, at);
                placed.push((demand, at));
                let free: u32 = slow.iter().map(Slow::free).sum();
                assert_eq!(pool.free_shares(), u64::from(free));
                let lost: i128 = slow.iter().map(|agent| agent.fragments(&shapes)).sum();
                let lost = lost as f64 / shapes.weight() as f64;
                let expected = if free == 0 { 0.0 } else { lost / f64::from(free) };
                assert!((pool.fragmentation() - expected).abs() < 1e-9);
            }
        }
    }
}

#[test]
fn random_reaches_every_agent_and_device() {
    let agent = DeviceAgent { cpus: 1000, memory: 0, devices: 4, model: 0 };
    let demand = DeviceDemand { devices: 1, share: 1000, ..DeviceDemand::default() };
    let mut seen = [[0; 4]; 3];
    for seed in 0..1200 {
        let mut pool = DevicePool::new(&[agent; 3], Packing::Random, Shapes::none(), seed).unwrap();
        let class = pool.add_class(&demand).unwrap();
        let at = pool.place(class).unwrap();
        seen[at.agent as usize][at.devices.trailing_zeros() as usize] += 1;
    }
    assert!(seen.iter().flatten().all(|times| (60..140).contains(times)), "{seen:?}");
}

#[test]
fn typical_shapes_are_the_most_frequent() {
    let one = DeviceDemand { cpus: 1, memory: 7, devices: 1, share: 500, models: 0 };
    let two = DeviceDemand { cpus: 2, ..one };
    let three = DeviceDemand { cpus: 3, ..one };
    // The memory does not tell shapes apart.
    let demands = [three, one, two, one, DeviceDemand { memory: 8, ..one }, two];
    let shapes = Shapes::typical(&demands, 800).unwrap();
    let list: Vec<_> =
        shapes.list().iter().map(|shape| (shape.demand.cpus, shape.weight)).collect();
    assert_eq!(list, [(1, 3), (2, 2)]);
    assert_eq!(shapes.weight(), 5);
    assert_eq!(Shapes::typical(&demands, 1000).unwrap().list().len(), 3);
    assert!(Shapes::typical(&demands, 0).unwrap().list().is_empty());
}

#[test]
fn what_is_none_is_refused() {
    let agent = DeviceAgent { cpus: 1000, memory: 10, devices: 2, model: 0 };
    let wrong_agents = [
        DeviceAgent { devices: MAX_DEVICES as u32 + 1, ..agent },
        DeviceAgent { model: 64, ..agent },
        DeviceAgent { cpus: u64::MAX, ..agent },
    ];
    for wrong in wrong_agents {
        let refused = DevicePool::new(&[agent, wrong], Packing::First, Shapes::none(), 0);
        assert!(matches!(refused, Err(Error::Invalid { entity: Entity::Agent, at: 1, .. })));
    }
    let mut pool = DevicePool::new(&[agent], Packing::First, Shapes::none(), 0).unwrap();
    let demand = DeviceDemand { cpus: 500, memory: 5, devices: 1, share: 1000, models: 0 };
    let wrong_demands = [
        DeviceDemand { devices: 17, ..demand },
        DeviceDemand { share: 0, ..demand },
        DeviceDemand { share: 1001, ..demand },
        DeviceDemand { memory: u64::MAX, ..demand },
    ];
    for wrong in wrong_demands {
        let refused = pool.add_class(&wrong);
        assert!(matches!(refused, Err(Error::Invalid { entity: Entity::Task, .. })), "{wrong:?}");
        assert!(Shapes::typical(&[wrong], 950).is_err());
    }
    let class = pool.add_class(&demand).unwrap();
    let at = pool.place(class).unwrap();
    let missing = [
        DevicePlacement { agent: 1, ..at },
        DevicePlacement { devices: 0b10, ..at },
        DevicePlacement { devices: 0b11, ..at },
        DevicePlacement { devices: 1 << 15, ..at },
        DevicePlacement { devices: 0, ..at },
    ];
    for missing in missing {
        assert!(pool.release(class, missing).is_err(), "{missing:?}");
        assert_eq!(pool.free_shares(), 1000);
    }
    pool.release(class, at).unwrap();
    assert!(pool.release(class, at).is_err());
    assert_eq!(pool.free_shares(), 2000);
    assert_eq!(Shapes::typical(&[], 1001).unwrap_err().entity(), Entity::Config);
}
