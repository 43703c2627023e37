//! Preemption: whole jobs of lower priority are stopped, the fewest that make room.

use super::classes::Class;
use super::columns::Need;
use super::holding::{NO_COLUMN, Row};
use super::matcher::{Agent, Matcher};
use super::placements::{Placements, Stopped};
use super::run::Unit;
use super::running::{JobOrTask, Running, Source, TaskId};
use super::standing::Standing;
use super::task::{Batch, Task};
use super::victims::{Holder, Search, Victim};
use crate::resource::Ranges;
use std::collections::BTreeMap;

impl Matcher {
    /// Makes room for a unit that found none, and places it.
    pub(super) fn preempt(
        &mut self,
        batch: &Batch<'_>,
        unit: &Unit<'_>,
        out: &mut Placements,
    ) -> bool {
        let members = unit.members().iter().map(|index| batch.tasks[*index as usize].priority);
        let Some(priority) = members.min() else { return false };
        let own = batch.tasks[unit.members()[0] as usize].job;
        let victims = self.victims(priority, own);
        if victims.is_empty() {
            return false;
        }
        match unit {
            Unit::Task(index) => {
                let task = &batch.tasks[*index as usize];
                let Some(chosen) = self.cheapest(task, &victims) else { return false };
                let chosen: Vec<JobOrTask> = chosen.iter().map(|at| victims[*at].unit).collect();
                let stopped: Vec<Running> =
                    chosen.iter().flat_map(|unit| self.stop(*unit)).collect();
                if !self.try_unit(batch, unit, None, out) {
                    // What was stopped was what a constraint asked for.
                    stopped.into_iter().rev().for_each(|running| self.resume(running));
                    return false;
                }
                self.tell(stopped, unit, out);
                true
            }
            Unit::Gang(..) => self.preempt_for_gang(batch, unit, victims, out),
        }
    }

    /// The jobs that may be stopped for a unit of this priority and job, which is none of them: least priority first, then
    /// least lost work, then by number.
    fn victims(&self, priority: i32, own: Option<u64>) -> Vec<Victim> {
        let mut all: BTreeMap<JobOrTask, Option<Victim>> = BTreeMap::new();
        for (_, running) in self.tasks.slots.iter() {
            let unit = running.unit();
            let new = Some(Victim { unit, priority: i32::MIN, lost_work: 0 });
            let victim = all.entry(unit).or_insert(new);
            let is_own = own.is_some() && running.task.job == own;
            if is_own || running.task.priority >= priority || running.run == self.run {
                *victim = None;
            }
            if let Some(victim) = victim {
                victim.priority = victim.priority.max(running.task.priority);
                victim.lost_work += u128::from(running.lost_work);
            }
        }
        let mut victims: Vec<Victim> = all.into_values().flatten().collect();
        victims.sort_by_key(|victim| (victim.priority, victim.lost_work, victim.unit));
        victims
    }

    /// The cheapest set of victims that makes room for a task on one agent, by number.
    fn cheapest(&self, task: &Task, victims: &[Victim]) -> Option<Vec<usize>> {
        let class = self.classes.classes.find(task.request)?;
        if let Some(group) = task.group {
            if self.groups.exceeded(group, &class.request, &self.columns).is_some() {
                return None;
            }
        }
        let numbers: BTreeMap<JobOrTask, usize> =
            victims.iter().enumerate().map(|(at, victim)| (victim.unit, at)).collect();
        let members = class.selector.map(|number| &self.selectors.at(number).members);
        let books = self.books();
        let mut search = Search::new(victims, self.max_victims as usize);
        for (place, row) in (0u32..).zip(&self.rows) {
            let Some(row) = row else { continue };
            if members.is_some_and(|members| !members.contains(place))
                || books.locked.is_some_and(|locked| locked.contains(place))
            {
                continue;
            }
            let agent = row.agent.index();
            if Standing::first_unmet(&class.on_tasks, task.job, books, agent, place).is_some() {
                continue;
            }
            let Some(agent) = self.agents.find(row.agent) else { continue };
            let lacks: Vec<i64> = class
                .needs
                .iter()
                .map(|need| {
                    need.amount - self.columns.columns[need.column as usize].free[place as usize]
                })
                .collect();
            let holders = self.stakes(&agent.tasks, place, &class.needs, &numbers);
            let mut lacks = lacks;
            lacks.push(0);
            search.offer(&lacks, holders, |chosen| {
                !class.is_special
                    || self.would_hold(class, row, agent, place, |unit| {
                        numbers.get(&unit).is_some_and(|at| chosen.contains(at))
                    })
            });
        }
        search.into_best()
    }

    /// What each victim holds of the needs at a place, in the order of victims.
    fn stakes(
        &self,
        tasks: &[TaskId],
        place: u32,
        needs: &[Need],
        numbers: &BTreeMap<JobOrTask, usize>,
    ) -> Vec<Holder> {
        let mut holders: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
        for running in tasks.iter().filter_map(|id| self.tasks.slots.find(*id)) {
            let Some(number) = numbers.get(&running.unit()) else { continue };
            // Behind the needs: whether it has a disk or device.
            let width = needs.len() + 1;
            if running.devices != 0 {
                holders.entry(*number).or_insert_with(|| vec![0; width])[width - 1] += 1;
            }
            for taken in running.taken.iter().filter(|_| running.place == place) {
                let Source::Here(..) = taken.source else { continue };
                if taken.column == NO_COLUMN {
                    holders.entry(*number).or_insert_with(|| vec![0; width])[width - 1] += 1;
                }
                let at = needs.iter().position(|need| need.column == taken.column);
                let Some(at) = at else { continue };
                let held = holders.entry(*number).or_insert_with(|| vec![0; width]);
                held[at] += taken.amount;
            }
        }
        let holder = |(victim, held)| Holder { victim, held };
        holders.into_iter().map(holder).collect()
    }

    /// Whether a place would have the numbers, disks and devices of a class if the chosen gave back theirs.
    fn would_hold(
        &self,
        class: &Class,
        row: &Row,
        agent: &Agent,
        place: u32,
        is_chosen: impl Fn(JobOrTask) -> bool,
    ) -> bool {
        let mut row = row.clone();
        let mut devices = agent.devices.clone();
        let tasks = agent.tasks.iter().filter_map(|id| self.tasks.slots.find(*id));
        for running in tasks.filter(|running| is_chosen(running.unit())) {
            if running.place == place {
                running.taken.iter().for_each(|taken| row.give_back(taken));
            }
            if let (Some((bits, share)), Some(devices)) = (running.devices(), &mut devices) {
                devices.give_back(bits, share);
            }
        }
        let has = |(column, asked): &(u32, Ranges)| row.count_free(*column, asked) == asked.count();
        let need = class.request.devices.as_ref();
        class.numbers.iter().all(has)
            && self.holders().disks(class, &row).is_some()
            && need.is_none_or(|need| devices.is_some_and(|own| own.hold(need)))
    }

    /// Jobs are stopped one by one until a gang is placed; those stopped in vain are let go on.
    fn preempt_for_gang(
        &mut self,
        batch: &Batch<'_>,
        unit: &Unit<'_>,
        victims: Vec<Victim>,
        out: &mut Placements,
    ) -> bool {
        let mark = out.mark();
        let mut stopped: Vec<Vec<Running>> = Vec::new();
        let mut is_placed = false;
        for victim in &victims {
            stopped.push(self.stop(victim.unit));
            is_placed = self.try_unit(batch, unit, None, out);
            if is_placed {
                break;
            }
        }
        for at in (0..stopped.len()).rev() {
            let tasks = core::mem::take(&mut stopped[at]);
            let unit_of = tasks.first().map(Running::unit);
            if is_placed {
                self.take_back(mark, out);
            }
            tasks.into_iter().rev().for_each(|running| self.resume(running));
            if is_placed && !self.try_unit(batch, unit, None, out) {
                if let Some(unit) = unit_of {
                    stopped[at] = self.stop(unit);
                }
                let again = self.try_unit(batch, unit, None, out);
                debug_assert!(again);
            }
        }
        let count = stopped.iter().filter(|tasks| !tasks.is_empty()).count();
        if is_placed && count > self.max_victims as usize {
            self.take_back(mark, out);
            stopped.into_iter().flatten().rev().for_each(|running| self.resume(running));
            return false;
        }
        self.tell(stopped.into_iter().flatten().collect(), unit, out);
        is_placed
    }

    /// Stops a job, or a task of none. What it was, by key.
    fn stop(&mut self, unit: JobOrTask) -> Vec<Running> {
        let ids = self.tasks.of_unit(unit);
        let tasks: Vec<Running> =
            ids.iter().filter_map(|id| self.tasks.slots.find(*id).cloned()).collect();
        ids.into_iter().for_each(|id| self.end(id));
        tasks
    }

    /// Lets a task that was stopped a moment ago go on as if nothing had been.
    pub(super) fn resume(&mut self, running: Running) {
        for taken in &running.taken {
            match taken.source {
                Source::Here(_, offer) => {
                    if let Some(row) = self.rows[running.place as usize].as_mut() {
                        row.take_again(taken);
                        if taken.column != NO_COLUMN {
                            self.columns.change(running.place, taken.column, -taken.amount, 0);
                        }
                    }
                    if let Some(offer) = offer.and_then(|id| self.offers.find_mut(id)) {
                        offer.pieces += 1;
                    }
                    self.settle(running.place);
                }
                Source::Outside if taken.numbers.is_none() && taken.column != NO_COLUMN => {
                    self.change_outside(running.agent, taken.column, taken.amount);
                }
                Source::Outside => {}
            }
        }
        self.begin(running);
    }

    fn tell(&mut self, mut stopped: Vec<Running>, unit: &Unit<'_>, out: &mut Placements) {
        stopped.sort_by_key(|running| (running.unit(), running.task.key));
        let by_task = unit.first();
        self.left.extend(stopped.iter().map(|running| running.agent));
        out.stopped.extend(stopped.iter().map(|running| Stopped {
            key: running.task.key,
            agent: running.agent,
            by_task,
        }));
    }
}
