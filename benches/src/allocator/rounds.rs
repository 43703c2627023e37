//! Rounds of the allocator: a cycle that offers what is free, then all of it comes back.

use super::cluster::Cluster;
use super::figures::RoundFigures;
use super::setting::Setting;
use crate::failure::Failure;
use crate::figures::{self, Rounds};
use crate::meter::Taken;
use apportion_core::offer::Filters;
use std::time::Duration;

/// Cycles after the last round in which nothing changed, and as many in which one agent was freed.
const SMALL_CYCLES: usize = 9;

/// How a workload's rounds go.
pub(crate) struct Course<'a> {
    /// How many rounds are left out before the figures start, and how many are counted.
    pub(crate) skip: u32,
    pub(crate) rounds: u32,
    /// What offers are returned with.
    pub(crate) filters: Option<Filters>,
    /// What happens before each round, by number from 1.
    pub(crate) before: Step<'a>,
    /// How many offers each round must make; told its number.
    pub(crate) expected: &'a dyn Fn(u32) -> Option<usize>,
}

/// Something done to the cluster before a round.
pub(crate) type Step<'a> = &'a mut dyn FnMut(&mut Cluster, u32) -> Result<(), Failure>;

/// Runs the rounds asked for: offers returned without filter, nothing in between, any number of them.
pub(crate) fn plain(cluster: &mut Cluster, setting: &Setting) -> Result<RoundFigures, Failure> {
    let course = Course {
        skip: setting.skip_rounds,
        rounds: setting.rounds,
        filters: None,
        before: &mut |_, _| Ok(()),
        expected: &|_| None,
    };
    run(cluster, course)
}

/// Runs the rounds over a loaded cluster.
pub(crate) fn run(cluster: &mut Cluster, course: Course<'_>) -> Result<RoundFigures, Failure> {
    let Course { skip, rounds, filters, before, expected } = course;
    let mut tally = Tally::default();
    for round in 1..=skip + rounds {
        before(cluster, round)?;
        let cycle = cluster.cycle("round")?;
        tally.offers = cluster.offers.len();
        if let Some(expected) = expected(round).filter(|expected| *expected != tally.offers) {
            return Err(Failure::Unexpected { what: "offers", expected, found: tally.offers });
        }
        if round == skip + rounds {
            tally.small_cycles(cluster)?;
        }
        let returned = cluster.return_offers(filters)?;
        if round > skip {
            tally.add(&cycle, &returned);
        }
    }
    Ok(tally.figures(cluster))
}

/// What is measured of rounds.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Of the last round.
    pub(crate) offers: usize,
    cycles: Vec<Duration>,
    returns: Vec<Duration>,
    heap_allocs: Vec<u64>,
    idle: Vec<Duration>,
    one_freed: Vec<Duration>,
}

impl Tally {
    /// Counts a round: its cycle, and what became of its offers.
    pub(crate) fn add(&mut self, cycle: &Taken, returned: &Taken) {
        self.cycles.push(cycle.time);
        self.returns.push(returned.time);
        self.heap_allocs.push(cycle.heap.count_total + returned.heap.count_total);
    }

    /// Runs cycles with everything offered: some in which nothing changed, some with one agent freed.
    pub(crate) fn small_cycles(&mut self, cluster: &mut Cluster) -> Result<(), Failure> {
        for _ in 0..SMALL_CYCLES {
            self.idle.push(cluster.cycle("idle")?.time);
        }
        for index in 0..SMALL_CYCLES {
            self.one_freed.extend(cluster.free_one(index)?.map(|taken| taken.time));
        }
        Ok(())
    }

    pub(crate) fn figures(self, cluster: &Cluster) -> RoundFigures {
        let Tally { offers, cycles, returns, heap_allocs, idle, one_freed } = self;
        let steady = if heap_allocs.len() > 1 { &heap_allocs[1..] } else { &heap_allocs };
        RoundFigures {
            offers,
            load_ms: figures::ms(cluster.agents_time),
            frameworks_ms: figures::ms(cluster.frameworks_time),
            round_ms: Rounds::of(&cycles),
            recover_ms: figures::ms(figures::median(returns)),
            idle_us: figures::us(figures::median(idle)),
            one_freed_us: (!one_freed.is_empty()).then(|| figures::us(figures::median(one_freed))),
            heap_allocs_per_round: steady.iter().copied().max().unwrap_or_default(),
            bytes_per_agent: cluster.bytes_per_agent(),
            own_bytes_per_agent: cluster.own_bytes_per_agent(),
            bytes_per_framework_role: cluster.bytes_per_framework_role(),
        }
    }
}
