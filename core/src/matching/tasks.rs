//! Tasks begin and end.

use super::classes::Class;
use super::columns::Need;
use super::holding::{NO_COLUMN, Row};
use super::matcher::Matcher;
use super::placements::{Placement, Placements};
use super::running::{Running, Source, Taken, TaskId};
use super::task::{RunningTask, Task};
use crate::error::{Entity, Error, Result};
use crate::limits::{self, Limit};
use crate::resource::{QuantityLimits, ValueType};
use std::sync::Arc;

impl Matcher {
    /// Tells of a task that runs already: placed by somebody else, or before a restart. O(its resources).
    ///
    /// On an agent with capacity it takes what its request says; on others what it holds is beside what is offered. Constraints
    /// and its group's limit are not asked: it runs.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`] for a key of a task that runs; [`Error::Stale`] or [`Error::NotFound`] for a request that is
    /// not known; [`Error::Invalid`] for the name of the agent; [`Error::Conflict`] where the agent's capacity
    /// does not hold it; [`Error::LimitReached`].
    pub fn add_running(&mut self, running: &RunningTask<'_>) -> Result<()> {
        let task = running.task;
        let class = self.classes.classes.look_up(task.request, Entity::Task)?;
        if self.tasks.find(task.key).is_some() {
            return Err(Error::AlreadyExists { entity: Entity::Task });
        }
        crate::agent::validate_id(Entity::Agent, running.agent, &self.limits)?;
        limits::check(Limit::Tasks, self.tasks.len() + 1, self.limits.tasks)?;
        let name = self.hash_name(running.agent);
        let known = self.find_hashed(name, running.agent);
        let capacity = known.and_then(|id| self.agents.find(id));
        let capacity = capacity.filter(|agent| agent.is_capacity);
        if let Some(place) = capacity.and_then(|agent| agent.places.first()).copied() {
            if !self.has_room(task, place) {
                let reason = "the agent's capacity does not hold the task";
                return Err(Error::Conflict { entity: Entity::Task, reason });
            }
            let mut unread = Placements::new();
            self.place(0, &task, place, running.ends_ns, &mut unread);
            if let Some(told) = self.tasks.find(task.key) {
                if let Some(told) = self.tasks.slots.find_mut(told) {
                    told.run = 0;
                }
            }
            return Ok(());
        }
        let needs = class.needs.clone();
        let (request, is_exclusive) = (Arc::clone(&class.request), class.is_exclusive);
        if known.is_none() {
            limits::check(Limit::Agents, self.agents.len() + 1, self.limits.agents)?;
        }
        let agent = known.unwrap_or_else(|| self.insert_agent(name, running.agent, &[]));
        let mut taken = self.tasks.spare();
        for Need { column, amount } in needs {
            let is_scalar = self.columns.columns[column as usize].value_type == ValueType::Scalar;
            if is_scalar {
                taken.push(Taken { column, source: Source::Outside, amount, numbers: None });
                self.change_outside(agent, column, amount);
            }
        }
        let ends_ns = running.ends_ns;
        let (lost_work, place, run, devices) = (0, 0, 0, 0);
        self.begin(Running {
            task,
            request,
            agent,
            place,
            taken,
            devices,
            ends_ns,
            lost_work,
            is_exclusive,
            is_beside: true,
            run,
        });
        Ok(())
    }

    /// A task ended: what it held is free again, as far as the offers it is of are still there. O(its resources).
    ///
    /// # Errors
    /// [`Error::NotFound`] for a key of no task that runs.
    pub fn finish(&mut self, key: u64) -> Result<()> {
        let id = self.tasks.find(key).ok_or(Error::NotFound { entity: Entity::Task })?;
        let agent = self.tasks.slots.find(id).map(|running| running.agent);
        self.end(id);
        if let Some(agent) = agent {
            self.forget_if_gone(agent);
        }
        Ok(())
    }

    /// Says how much work would be lost if a task were stopped, in any unit. 0 for those of which nothing was said.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a key of no task that runs.
    pub fn set_lost_work(&mut self, key: u64, work: u64) -> Result<()> {
        let id = self.tasks.find(key);
        let running = id.and_then(|id| self.tasks.slots.find_mut(id));
        running.ok_or(Error::NotFound { entity: Entity::Task })?.lost_work = work;
        Ok(())
    }

    /// Limits what the tasks of a group may hold together. Those that run are not stopped if they hold more.
    ///
    /// # Errors
    /// [`Error::LimitReached`] above [`Limits::tasks`](crate::limits::Limits::tasks) groups.
    pub fn set_group_limit(&mut self, group: u64, limit: &QuantityLimits) -> Result<()> {
        if !self.groups.contains(group) {
            limits::check(Limit::Tasks, self.groups.len() + 1, self.limits.tasks)?;
        }
        for (name, _) in limit.iter() {
            self.columns.find_or_add(name, ValueType::Scalar)?;
        }
        self.groups.set_limit(group, Some(limit.clone()));
        Ok(())
    }

    /// Lets a group hold what it likes.
    pub fn remove_group_limit(&mut self, group: u64) {
        if self.groups.contains(group) {
            self.groups.set_limit(group, None);
        }
    }

    /// Whether what a task asks for is free at a place, whatever its constraints.
    fn has_room(&self, task: Task, place: u32) -> bool {
        let Some(class) = self.classes.classes.find(task.request) else { return false };
        let Some(row) = self.row(place) else { return false };
        let has = |need: &Need| {
            self.columns.columns[need.column as usize].free[place as usize] >= need.amount
        };
        class.needs.iter().all(has) && (!class.is_special || self.holders().hold(class, row))
    }

    /// The devices a task gets at a place.
    fn choose_devices(&self, class: &Class, row: &Row, place: u32) -> Option<u16> {
        let weights = self.scorers.at(class.scorer).device_weights;
        self.expected.choose((class, weights), row, place, self.holders())
    }

    /// Takes what a task asks for from a place that has it, and writes the pieces down.
    pub(super) fn place(
        &mut self,
        index: u32,
        task: &Task,
        place: u32,
        ends_ns: Option<u64>,
        out: &mut Placements,
    ) {
        let Some(class) = self.classes.classes.find(task.request) else { return };
        let special = self.row(place).filter(|_| class.is_special);
        let holders = self.holders();
        let disks = special.and_then(|row| holders.disks(class, row)).unwrap_or_default();
        let devices = special.and_then(|row| self.choose_devices(class, row, place)).unwrap_or(0);
        let Some(row) = self.rows[place as usize].as_mut() else { return };
        let first_piece = out.pieces.len() as u32;
        let mut taken = self.tasks.spare();
        for Need { column, amount } in &class.needs {
            let by_name = class.numbers.iter().find(|(numbered, _)| numbered == column);
            let numbers = by_name.map(|(_, numbers)| numbers);
            let offers = &mut self.offers;
            let key_of = |id| {
                let offer = offers.find_mut(id)?;
                offer.pieces += 1;
                Some(offer.key)
            };
            row.take(*column, *amount, numbers, key_of, out, &mut taken);
            self.columns.change(place, *column, -amount, 0);
        }
        if !disks.is_empty() {
            let offers = &mut self.offers;
            let key_of = |id| {
                let offer = offers.find_mut(id)?;
                offer.pieces += 1;
                Some(offer.key)
            };
            row.take_disks(&disks, key_of, out, &mut taken);
        }
        let (request, is_exclusive) = (Arc::clone(&class.request), class.is_exclusive);
        let (agent, run) = (row.agent, self.run);
        out.placed.push(Placement {
            task: index,
            key: task.key,
            agent,
            place,
            devices,
            first_piece,
            end_piece: out.pieces.len() as u32,
        });
        self.begin(Running {
            task: *task,
            request,
            agent,
            place,
            taken,
            devices,
            ends_ns,
            lost_work: 0,
            is_exclusive,
            is_beside: false,
            run,
        });
        self.settle(place);
        self.hint = place as usize / super::columns::LANES;
    }

    /// Enters a task in all books but those of resources.
    pub(super) fn begin(&mut self, running: Running) {
        let Running { task, agent: id, is_exclusive, .. } = running;
        if let Some(job) = task.job {
            self.jobs.add(job, id.index(), &self.keys);
        }
        if let Some(group) = task.group {
            self.groups.add(group, &running.request, &self.columns);
        }
        let devices = running.devices();
        let task = self.tasks.insert(running);
        let Some(agent) = self.agents.find_mut(id) else { return };
        agent.tasks.push(task);
        if let (Some((bits, share)), Some(devices)) = (devices, &mut agent.devices) {
            devices.take(bits, share);
        }
        agent.exclusive += u32::from(is_exclusive);
        self.exclusive_tasks += u32::from(is_exclusive);
        for place in &agent.places {
            self.busy.insert(*place);
            if is_exclusive {
                self.locked.insert(*place);
            }
        }
        if devices.is_some() {
            // All places of the agent share its devices.
            agent.places.clone().into_iter().for_each(|place| self.settle(place));
        }
    }

    /// Takes a task out of all books and gives back what it held. Its agent stays, even if nothing is left of it.
    pub(super) fn end(&mut self, id: TaskId) {
        let Some(running) = self.tasks.remove(id) else { return };
        let agent_id = running.agent;
        if let Some(job) = running.task.job {
            self.jobs.remove(job, agent_id.index(), &self.keys);
        }
        if let Some(group) = running.task.group {
            self.groups.remove(group, &running.request, &self.columns);
        }
        if let Some(agent) = self.agents.find_mut(agent_id) {
            agent.tasks.retain(|other| *other != id);
            if let (Some((bits, share)), Some(devices)) = (running.devices(), &mut agent.devices) {
                devices.give_back(bits, share);
            }
            agent.exclusive -= u32::from(running.is_exclusive);
            self.exclusive_tasks -= u32::from(running.is_exclusive);
            for place in &agent.places {
                if agent.tasks.is_empty() {
                    self.busy.remove(*place);
                }
                if agent.exclusive == 0 {
                    self.locked.remove(*place);
                }
            }
            if running.devices().is_some() {
                agent.places.clone().into_iter().for_each(|place| self.settle(place));
            }
        }
        let mut is_here = false;
        for taken in &running.taken {
            match taken.source {
                Source::Here(_, offer) => {
                    is_here = true;
                    if let Some(row) = self.rows[running.place as usize].as_mut() {
                        row.give_back(taken);
                        if taken.column != NO_COLUMN {
                            self.columns.change(running.place, taken.column, taken.amount, 0);
                        }
                    }
                    if let Some(offer) = offer.and_then(|id| self.offers.find_mut(id)) {
                        offer.pieces -= 1;
                    }
                }
                Source::Outside if taken.numbers.is_none() && taken.column != NO_COLUMN => {
                    self.change_outside(agent_id, taken.column, -taken.amount);
                }
                Source::Outside => {}
            }
        }
        if is_here {
            self.settle(running.place);
        }
        self.tasks.keep(running.taken);
        self.given_back += 1;
    }
}
