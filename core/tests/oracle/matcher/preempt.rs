//! Preemption: every set of jobs is looked at.

use super::run::{Placed, Plan, Unit};
use super::{Oracle, Work};
use core::cmp::Reverse;
use std::collections::BTreeMap;

/// A job that runs; a task of none is one by itself, behind all jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Name {
    Job(u64),
    Task(u64),
}

/// A job that may be stopped.
#[derive(Debug, Clone)]
struct Victim {
    name: Name,
    priority: i32,
    lost_work: u128,
    /// Its tasks.
    keys: Vec<u64>,
}

fn name(work: &Work) -> Name {
    work.job.map_or(Name::Task(work.key), Name::Job)
}

impl Oracle {
    /// Stops jobs so that a unit is placed, or changes nothing.
    pub(super) fn preempt(
        &mut self,
        plan: &Plan,
        unit: &Unit,
        stopped: &mut Vec<(u64, String, u32)>,
    ) -> Option<Vec<Placed>> {
        let victims = self.victims(plan, unit);
        let chosen = match unit.gang {
            None => self.fewest(&plan.work[unit.members[0]], &victims)?,
            Some(_) => self.enough(plan, unit, &victims)?,
        };
        let mut after = self.clone();
        let mut gone = Vec::new();
        for victim in &chosen {
            for key in &victim.keys {
                let agent = self.running[key].agent.clone();
                gone.push((victim.name, (*key, agent, unit.members[0] as u32)));
                after.end(*key);
            }
        }
        let placed = after.try_unit(plan, unit, None)?;
        gone.sort();
        stopped.extend(gone.into_iter().map(|(_, gone)| gone));
        *self = after;
        Some(placed)
    }

    /// The jobs that may be stopped for a unit: all their tasks have a lower priority than its lowest member, and ran before
    /// this run; not its own.
    fn victims(&self, plan: &Plan, unit: &Unit) -> Vec<Victim> {
        let members = unit.members.iter().map(|task| &plan.work[*task]);
        let lowest = members.map(|work| work.priority).min().unwrap();
        let own = plan.work[unit.members[0]].job.map(Name::Job);
        let mut jobs: BTreeMap<Name, Vec<u64>> = BTreeMap::new();
        for (key, running) in &self.running {
            jobs.entry(name(&running.work)).or_default().push(*key);
        }
        let may_go = |keys: &[u64]| {
            let mut tasks = keys.iter().map(|key| &self.running[key]);
            tasks.all(|running| running.work.priority < lowest && !running.is_new)
        };
        let jobs = jobs.into_iter().filter(|(name, keys)| Some(*name) != own && may_go(keys));
        jobs.map(|(name, keys)| {
            let tasks = || keys.iter().map(|key| &self.running[key]);
            let priority = tasks().map(|running| running.work.priority).max().unwrap();
            let lost_work = tasks().map(|running| u128::from(running.lost_work)).sum();
            Victim { name, priority, lost_work, keys }
        })
        .collect()
    }

    /// Of the sets of jobs that suffice for a task the best. A job that has nothing on an agent does not help there, and a set
    /// without it is better: at each place all sets of the jobs there are looked at.
    fn fewest(&self, work: &Work, victims: &[Victim]) -> Option<Vec<Victim>> {
        if !self.group_has_room(work) {
            return None;
        }
        let mut sufficing = Vec::new();
        for (at, place) in self.places.iter().enumerate() {
            let Some(place) = place.as_ref().filter(|place| place.serves(&work.request)) else {
                continue;
            };
            let is_there = |key: &u64| self.running[key].agent == place.agent;
            let there = victims.iter().filter(|victim| victim.keys.iter().any(is_there));
            let there: Vec<&Victim> = there.collect();
            assert!(there.len() < 16, "too many jobs to try all their sets");
            for set in 0_u32..1 << there.len() {
                let chosen = there.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0);
                let set: Vec<Victim> = chosen.map(|(_, victim)| (*victim).clone()).collect();
                if set.len() <= self.max_victims && self.suffices(work, &set, at) {
                    sufficing.push(set);
                }
            }
        }
        sufficing.into_iter().min_by_key(|set| {
            let mut priorities: Vec<i32> = set.iter().map(|victim| victim.priority).collect();
            priorities.sort_by_key(|priority| Reverse(*priority));
            let mut names: Vec<Name> = set.iter().map(|victim| victim.name).collect();
            names.sort();
            let lost_work: u128 = set.iter().map(|victim| victim.lost_work).sum();
            (set.len(), priorities, lost_work, names)
        })
    }

    /// Whether a task would fit at a place with all given back that these jobs hold there.
    fn suffices(&self, work: &Work, set: &[Victim], at: usize) -> bool {
        let place = self.places[at].as_ref().unwrap();
        let keys = || set.iter().flat_map(|victim| &victim.keys);
        let mut freed = place.clone();
        for part in keys().flat_map(|key| &self.running[key].parts) {
            freed.give_back(part);
        }
        if !freed.fits(&work.request) || !self.admits(work, &freed.agent) {
            return false;
        }
        let mut without = self.clone();
        for key in keys().filter(|key| self.running[key].agent == place.agent) {
            let running = &self.running[key];
            let request = &running.work.request;
            without.share_devices(&place.agent, &running.devices, request, false);
        }
        without.devices_for(&work.request, &freed.agent).is_some()
    }

    /// For a gang: jobs one by one until it is placed, then each let go again that is not needed.
    fn enough(&self, plan: &Plan, unit: &Unit, victims: &[Victim]) -> Option<Vec<Victim>> {
        let mut in_order = victims.to_vec();
        in_order.sort_by_key(|victim| (victim.priority, victim.lost_work, victim.name));
        let is_placed = |set: &[Victim]| {
            let mut trial = self.clone();
            set.iter().flat_map(|victim| &victim.keys).for_each(|key| trial.end(*key));
            trial.try_unit(plan, unit, None).is_some()
        };
        let count = (1..=in_order.len()).find(|count| is_placed(&in_order[..*count]))?;
        let mut chosen = in_order[..count].to_vec();
        for at in (0..count).rev() {
            let mut without = chosen.clone();
            without.remove(at);
            if is_placed(&without) {
                chosen = without;
            }
        }
        (chosen.len() <= self.max_victims).then_some(chosen)
    }
}
