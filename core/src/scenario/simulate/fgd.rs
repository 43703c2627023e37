//! The experiment of Weng et al., "Beware of Fragmentation" (USENIX ATC 2023): how much of a cluster's GPUs a packing fills before
//! what is left is of no use.
//!
//! The pods of a list are shuffled and drawn again at random until they ask for 130 % of all GPUs; then they are placed
//! one by one, for good. A pod that fits nowhere is left out.

use super::matched::Matched;
use super::openb::{NodeList, PodList};
use crate::error::Result;
use crate::matching::Fitness;
use crate::matching::devices::{DeviceAgent, DeviceDemand, DevicePool, Packing, Shapes};
use crate::rng::Rng;

/// Of how many thousandths of the GPUs the pods ask for.
const ASKED_PERMILLE: u64 = 1_300;
/// The part of the list that the typical shapes make up, in thousandths.
const TYPICAL_PERMILLE: u32 = 950;
/// When the fragmentation is taken down: so many thousandths of the GPUs were asked for.
const EARLY_PERMILLE: u64 = 800;
/// Points of a curve.
const POINTS: u64 = 130;

/// A cluster and a workload, ready to be played with any packing and seed.
///
/// ```
/// use apportion_core::matching::devices::Packing;
/// use apportion_core::scenario::simulate::{Experiment, NodeList, PodList};
///
/// let nodes = NodeList::parse("sn,cpu_milli,memory_mib,gpu,model\nn0,8000,65536,2,A\n")?;
/// let pods = PodList::parse(
///     "name,cpu_milli,memory_mib,num_gpu,gpu_milli\nshared,1000,1024,1,300\nwhole,1000,1024,1,1000\n",
///     &nodes,
/// )?;
/// let experiment = Experiment::new(&nodes, &pods)?;
/// let run = experiment.run(Packing::Fragmentation, 7)?;
/// assert!(run.allocated <= run.capacity && run.placed > 0);
/// assert_eq!(run, experiment.run(Packing::Fragmentation, 7)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Experiment {
    agents: Vec<DeviceAgent>,
    demands: Vec<DeviceDemand>,
    shapes: Shapes,
    capacity: u64,
}

/// What pods are placed on.
pub(super) trait Cluster {
    /// Whether a pod found its place.
    fn place(&mut self, demand: &DeviceDemand) -> Result<bool>;
    /// The part of the free GPUs that is of no use to a typical pod.
    fn fragmentation(&self) -> f64;
}

impl Cluster for DevicePool {
    fn place(&mut self, demand: &DeviceDemand) -> Result<bool> {
        let class = self.add_class(demand)?;
        Ok(DevicePool::place(self, class).is_some())
    }

    fn fragmentation(&self) -> f64 {
        DevicePool::fragmentation(self)
    }
}

/// What one run came to. Amounts of GPUs are in thousandths of one.
#[derive(Debug, Clone, PartialEq)]
pub struct FgdRun {
    /// All GPUs.
    pub capacity: u64,
    /// In use at the end.
    pub allocated: u64,
    /// Pods placed.
    pub placed: u64,
    /// Pods that fitted nowhere.
    pub left_out: u64,
    /// The part of the free GPUs that was of no use to a typical pod once 80 % of all were asked for.
    pub fragmentation: f64,
    /// (Asked for, in use), about a hundred points on the way.
    pub curve: Vec<(u64, u64)>,
}

impl FgdRun {
    /// The part of the GPUs in use at the end, 0 to 1.
    pub fn allocated_part(&self) -> f64 {
        if self.capacity == 0 { 0.0 } else { self.allocated as f64 / self.capacity as f64 }
    }
}

impl Experiment {
    /// Takes what pods typically ask for from the list.
    ///
    /// # Errors
    /// [`Error::Invalid`](crate::error::Error::Invalid) with the index of a pod that is none.
    pub fn new(nodes: &NodeList, pods: &PodList) -> Result<Experiment> {
        let demands: Vec<DeviceDemand> = pods.pods.iter().map(|pod| pod.demand).collect();
        let agents: Vec<DeviceAgent> = nodes.nodes.iter().map(|node| node.agent).collect();
        let shapes = Shapes::typical(&demands, TYPICAL_PERMILLE)?;
        let capacity = agents.iter().map(|agent| u64::from(agent.devices) * 1_000).sum();
        Ok(Experiment { agents, demands, shapes, capacity })
    }

    /// What the pods of this workload typically ask for.
    pub const fn shapes(&self) -> &Shapes {
        &self.shapes
    }

    /// The pods of one run, in order: the list shuffled, then draws from it until the next would ask for more than 130 %
    /// of the GPUs. A longer list is cut there.
    fn arrivals(&self, rng: &mut Rng) -> Vec<DeviceDemand> {
        let mut shuffled = self.demands.clone();
        rng.shuffle(&mut shuffled);
        let most = self.capacity * ASKED_PERMILLE / 1_000;
        let mut asked = 0;
        let mut arrivals = Vec::with_capacity(shuffled.len() * 2);
        // Without a pod that asks for GPUs the list alone is all.
        let endless = self.demands.iter().any(|demand| demand.devices > 0);
        let mut listed = shuffled.into_iter();
        loop {
            let next = match listed.next() {
                Some(demand) => demand,
                None if endless => self.demands[rng.below(self.demands.len() as u64) as usize],
                None => break,
            };
            asked += next.shares();
            if asked > most {
                break;
            }
            arrivals.push(next);
        }
        arrivals
    }

    /// Places the pods of this seed. The same packing and seed give the same run.
    ///
    /// # Errors
    /// As [`DevicePool::new`].
    pub fn run(&self, packing: Packing, seed: u64) -> Result<FgdRun> {
        let mut rng = Rng::new(seed);
        let arrivals = self.arrivals(&mut rng);
        let pool = DevicePool::new(&self.agents, packing, self.shapes.clone(), rng.next_u64())?;
        self.play(&arrivals, pool)
    }

    /// Places the pods of this seed by a [`Matcher`](crate::matching::Matcher) with this fitness, told what pods typically ask for.
    ///
    /// # Errors
    /// As [`Matcher::new`](crate::matching::Matcher::new) and [`Matcher::set_workload`](crate::matching::Matcher::set_workload), and
    /// for amounts above 2^53 thousandths.
    pub fn run_matched(&self, fitness: &Fitness, seed: u64) -> Result<FgdRun> {
        let arrivals = self.arrivals(&mut Rng::new(seed));
        self.play(&arrivals, Matched::new(&self.agents, &self.shapes, fitness)?)
    }

    fn play(&self, arrivals: &[DeviceDemand], mut cluster: impl Cluster) -> Result<FgdRun> {
        let mut run = FgdRun {
            capacity: self.capacity,
            allocated: 0,
            placed: 0,
            left_out: 0,
            fragmentation: 0.0,
            curve: vec![(0, 0)],
        };
        let (mut asked, mut early) = (0, true);
        for demand in arrivals {
            asked += demand.shares();
            match cluster.place(demand)? {
                true => {
                    run.placed += 1;
                    run.allocated += demand.shares();
                }
                false => run.left_out += 1,
            }
            if early && asked * 1_000 >= self.capacity * EARLY_PERMILLE {
                early = false;
                run.fragmentation = cluster.fragmentation();
            }
            let last = run.curve.last().map_or(0, |point| point.0);
            if (asked - last) * POINTS >= self.capacity * ASKED_PERMILLE / 1_000 {
                run.curve.push((asked, run.allocated));
            }
        }
        run.curve.push((asked, run.allocated));
        Ok(run)
    }
}
