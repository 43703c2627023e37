//! Preemption: whole jobs of lower priority are stopped, the fewest that make room.

use super::columns::Need;
use super::matcher::Matcher;
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
        let victims = self.victims(priority);
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

    /// The jobs that may be stopped for a unit of this priority: least priority first, then least lost work, then by number.
    fn victims(&self, priority: i32) -> Vec<Victim> {
        let mut all: BTreeMap<JobOrTask, Option<Victim>> = BTreeMap::new();
        for (_, running) in self.tasks.slots.iter() {
            let unit = running.unit();
            let new = Some(Victim { unit, priority: i32::MIN, lost_work: 0 });
            let victim = all.entry(unit).or_insert(new);
            if running.task.priority >= priority || running.run == self.run {
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
            let holders = self.holders(&agent.tasks, place, &class.needs, &numbers);
            search.offer(&lacks, holders, |chosen| {
                class.numbers.iter().all(|(column, asked)| {
                    let mut free = row.count_free(*column, asked);
                    free += self.held_numbers(&agent.tasks, place, *column, asked, |unit| {
                        numbers.get(&unit).is_some_and(|at| chosen.contains(at))
                    });
                    free == asked.count()
                })
            });
        }
        search.into_best()
    }

    /// What each victim holds of the needs at a place, in the order of victims.
    fn holders(
        &self,
        tasks: &[TaskId],
        place: u32,
        needs: &[Need],
        numbers: &BTreeMap<JobOrTask, usize>,
    ) -> Vec<Holder> {
        let mut holders: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
        for running in tasks.iter().filter_map(|id| self.tasks.slots.find(*id)) {
            let Some(number) = numbers.get(&running.unit()) else { continue };
            for taken in running.taken.iter().filter(|_| running.place == place) {
                let Source::Here(..) = taken.source else { continue };
                let at = needs.iter().position(|need| need.column == taken.column);
                let Some(at) = at else { continue };
                let held = holders.entry(*number).or_insert_with(|| vec![0; needs.len()]);
                held[at] += taken.amount;
            }
        }
        let holder = |(victim, held)| Holder { victim, held };
        holders.into_iter().map(holder).collect()
    }

    /// How many of these numbers the chosen ones hold at a place.
    fn held_numbers(
        &self,
        tasks: &[TaskId],
        place: u32,
        column: u32,
        asked: &Ranges,
        is_chosen: impl Fn(JobOrTask) -> bool,
    ) -> u128 {
        let mine = tasks.iter().filter_map(|id| self.tasks.slots.find(*id));
        let mine = mine.filter(|running| running.place == place && is_chosen(running.unit()));
        let taken = mine.flat_map(|running| &running.taken);
        let here = taken
            .filter(|taken| taken.column == column && matches!(taken.source, Source::Here(..)));
        let numbers = here.filter_map(|taken| taken.numbers.as_ref());
        numbers.map(|numbers| numbers.count_common(asked)).sum()
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
                        self.columns.change(running.place, taken.column, -taken.amount, 0);
                    }
                    if let Some(offer) = offer.and_then(|id| self.offers.find_mut(id)) {
                        offer.pieces += 1;
                    }
                    self.settle(running.place);
                }
                Source::Outside if taken.numbers.is_none() => {
                    self.change_outside(running.agent, taken.column, taken.amount);
                }
                Source::Outside => {}
            }
        }
        self.begin(running);
    }

    fn tell(&self, mut stopped: Vec<Running>, unit: &Unit<'_>, out: &mut Placements) {
        stopped.sort_by_key(|running| (running.unit(), running.task.key));
        let by_task = unit.first();
        out.stopped.extend(stopped.iter().map(|running| Stopped {
            key: running.task.key,
            agent: running.agent,
            by_task,
        }));
    }
}
