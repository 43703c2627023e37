//! A run: units in their order, gangs, and what happens behind one that finds no place.

use super::backfill::Hold;
use super::place::{Part, Place};
use super::why::{Cause, Why};
use super::{Oracle, Running, Work};
use apportion_core::attribute::AttributeValue;
use apportion_core::matching::{Gang, Head, Key, Order, Policy};
use apportion_core::resource::Resource;

/// What a run is given.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    pub(crate) work: Vec<Work>,
    pub(crate) gangs: Vec<Gang>,
    pub(crate) policy: Policy,
    pub(crate) now_ns: u64,
}

/// Where a task went.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    pub(crate) agent: String,
    pub(crate) place: usize,
    /// The devices that it has a share of, ascending.
    pub(crate) devices: Vec<usize>,
    /// Offer and resource of each.
    pub(crate) pieces: Vec<(Option<u64>, Resource)>,
}

/// What came of a run.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Outcome {
    /// One for each task, in the order given.
    pub(crate) fates: Vec<Option<Found>>,
    /// Key, agent, and the task it was stopped for.
    pub(crate) stopped: Vec<(u64, String, u32)>,
    /// Which task has it, and for when.
    pub(crate) reservation: Option<(u32, u64)>,
    /// Why tasks were left out, one for each request.
    pub(crate) whys: Vec<Why>,
}

/// What is tried at once.
#[derive(Debug, Clone)]
pub(super) struct Unit {
    /// Tasks by index.
    pub(super) members: Vec<usize>,
    pub(super) gang: Option<Gang>,
}

/// A task that found its place.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) task: usize,
    pub(super) place: usize,
    pub(super) agent: String,
    pub(super) devices: Vec<usize>,
    pub(super) parts: Vec<Part>,
}

/// Only agents with this value.
type Within = Option<(Key, AttributeValue)>;

fn units(plan: &Plan) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for (task, work) in plan.work.iter().enumerate() {
        let gang = plan.gangs.iter().find(|gang| Some(gang.job) == work.job);
        let known = units.iter_mut().find(|unit| unit.gang.is_some() && unit.gang.as_ref() == gang);
        match known {
            Some(unit) => unit.members.push(task),
            None => units.push(Unit { members: vec![task], gang: gang.cloned() }),
        }
    }
    if plan.policy.order == Order::Priority {
        let greatest =
            |unit: &Unit| unit.members.iter().map(|task| plan.work[*task].priority).max();
        units.sort_by_key(|unit| core::cmp::Reverse(greatest(unit)));
    }
    units
}

impl Oracle {
    /// Places tasks.
    pub(crate) fn run(&mut self, plan: &Plan) -> Outcome {
        self.running.values_mut().for_each(|running| running.is_new = false);
        for agent in self.agents() {
            self.forget_if_gone(&agent);
        }
        let mut outcome = Outcome { fates: vec![None; plan.work.len()], ..Outcome::default() };
        let mut hold: Option<Hold> = None;
        let mut is_closed = false;
        for unit in units(plan) {
            if is_closed {
                self.leave_out(plan, &unit.members, Cause::Behind, &mut outcome.whys);
                continue;
            }
            let mut placed = self.try_unit(plan, &unit, hold.as_ref());
            if placed.is_none() && plan.policy.preempt && hold.is_none() {
                placed = self.preempt(plan, &unit, &mut outcome.stopped);
            }
            if let Some(placed) = placed {
                for Placed { task, place, agent, devices, parts } in placed {
                    let pieces = parts.into_iter().map(|part| (part.key, part.resource)).collect();
                    outcome.fates[task] = Some(Found { agent, place, devices, pieces });
                }
                let mut others = unit.members.clone();
                others.retain(|task| outcome.fates[*task].is_none());
                self.leave_out(plan, &others, Cause::OfPlacedGang, &mut outcome.whys);
                continue;
            }
            let cause = if unit.gang.is_some() { Cause::OfGang } else { Cause::NoPlace };
            self.leave_out(plan, &unit.members, cause, &mut outcome.whys);
            match plan.policy.head {
                Head::Greedy => {}
                Head::Strict => is_closed = true,
                Head::Backfill if hold.is_some() => {}
                Head::Backfill => {
                    hold = self.reserve(plan, &unit);
                    match &hold {
                        Some(hold) => {
                            outcome.reservation = Some((unit.members[0] as u32, hold.at_ns));
                        }
                        None => is_closed = true,
                    }
                }
            }
        }
        outcome
    }

    /// Places a unit, or changes nothing.
    pub(super) fn try_unit(
        &mut self,
        plan: &Plan,
        unit: &Unit,
        hold: Option<&Hold>,
    ) -> Option<Vec<Placed>> {
        let mut trial = self.clone();
        let placed = match &unit.gang {
            None => vec![trial.place_task(plan, unit.members[0], &None, hold)?.0],
            Some(gang) => {
                let (after, placed) = self.place_gang(plan, unit, gang, hold)?;
                trial = after;
                placed
            }
        };
        *self = trial;
        Some(placed)
    }

    /// The state with a gang placed as it is best.
    fn place_gang(
        &self,
        plan: &Plan,
        unit: &Unit,
        gang: &Gang,
        hold: Option<&Hold>,
    ) -> Option<(Oracle, Vec<Placed>)> {
        let enough = |placed: &[Placed]| placed.len() >= gang.min as usize;
        if let Some(within) = &gang.within {
            let mut best: Option<(Oracle, Vec<Placed>, i128)> = None;
            for value in self.values_in_order(&within.key) {
                let only = Some((within.key.clone(), value));
                let tried = self.place_members(plan, unit, gang, &only, hold);
                let rank = |(_, placed, score): &(_, Vec<Placed>, i128)| (placed.len(), *score);
                if best.as_ref().is_none_or(|best| rank(&tried) > rank(best)) {
                    best = Some(tried);
                }
            }
            let all = unit.members.len().min(gang.max as usize);
            let best = best.filter(|(_, placed, _)| enough(placed));
            if within.required || best.as_ref().is_some_and(|(_, placed, _)| placed.len() >= all) {
                return best.map(|(after, placed, _)| (after, placed));
            }
        }
        let (after, placed, _) = self.place_members(plan, unit, gang, &None, hold);
        enough(&placed).then_some((after, placed))
    }

    /// The values of a key, by the lowest place that has them.
    fn values_in_order(&self, key: &Key) -> Vec<AttributeValue> {
        let mut values = Vec::new();
        for place in self.places.iter().flatten() {
            let value = self.value(&place.agent, key);
            values.extend(value.filter(|value| !values.contains(value)));
        }
        values
    }

    /// The state with as many members placed as can be, and the sum of their scores.
    fn place_members(
        &self,
        plan: &Plan,
        unit: &Unit,
        gang: &Gang,
        within: &Within,
        hold: Option<&Hold>,
    ) -> (Oracle, Vec<Placed>, i128) {
        let (mut after, mut all, mut sum) = (self.clone(), Vec::new(), 0);
        for member in &unit.members {
            if all.len() == gang.max as usize {
                break;
            }
            if let Some((placed, score)) = after.place_task(plan, *member, within, hold) {
                all.push(placed);
                sum += score;
            }
        }
        (after, all, sum)
    }

    /// Places one task where the score is greatest, the lowest place among equals.
    pub(super) fn place_task(
        &mut self,
        plan: &Plan,
        task: usize,
        within: &Within,
        hold: Option<&Hold>,
    ) -> Option<(Placed, i128)> {
        let work = &plan.work[task];
        if !self.group_has_room(work) {
            return None;
        }
        let mut best: Option<(usize, i128)> = None;
        for index in self.fitting(work) {
            let place = self.places[index].as_ref().unwrap();
            let inside = within
                .as_ref()
                .is_none_or(|(key, value)| self.value(&place.agent, key).as_ref() == Some(value));
            let leaves = hold.is_none_or(|hold| self.leaves(hold, work, plan.now_ns, index));
            if !inside || !leaves {
                continue;
            }
            let score = self.score(work, index);
            if best.is_none_or(|(_, greatest)| score > greatest) {
                best = Some((index, score));
            }
        }
        let (index, score) = best?;
        let running = self.take(work, index, plan.now_ns);
        let Running { agent, devices, parts, .. } = running;
        Some((Placed { task, place: index, agent, devices, parts }, score))
    }

    /// The places where a task could go, whatever the limit of its group.
    pub(super) fn fitting(&self, work: &Work) -> Vec<usize> {
        let fits = |place: &Place| {
            place.serves(&work.request)
                && place.fits(&work.request)
                && self.admits(work, &place.agent)
                && self.devices_for(&work.request, &place.agent).is_some()
        };
        let places =
            (0..self.places.len()).filter(|at| self.places[*at].as_ref().is_some_and(fits));
        places.collect()
    }

    /// Lets a task run at a place where it fits.
    pub(super) fn take(&mut self, work: &Work, index: usize, now_ns: u64) -> Running {
        let agent = self.places[index].as_ref().unwrap().agent.clone();
        let devices = self.devices_at(work, index);
        self.share_devices(&agent, &devices, &work.request, true);
        let place = self.places[index].as_mut().unwrap();
        let parts = place.take(&work.request, &self.items);
        let running = Running {
            work: work.clone(),
            agent,
            parts,
            is_beside: false,
            devices,
            ends_ns: work.runs_ns.map(|runs_ns| now_ns.saturating_add(runs_ns)),
            lost_work: 0,
            is_new: true,
            is_forgotten: false,
        };
        self.running.insert(work.key, running.clone());
        running
    }
}
