//! Where the tasks of each job are: counts per value of every key in use.

use super::keys::{ABSENT, Keys};
use super::running::keep_half_empty;
use smallvec::SmallVec;
use std::collections::HashMap;

/// The tasks of a job by the values of one key. Those where the value is absent are not in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// By value, ascending; no count is 0.
    pub(super) values: SmallVec<[(u32, u32); 4]>,
    pub(super) total: u32,
}

impl Counts {
    pub(super) fn of(&self, value: u32) -> u32 {
        match self.values.binary_search_by_key(&value, |(value, _)| *value) {
            Ok(at) => self.values[at].1,
            Err(_) => 0,
        }
    }

    fn add(&mut self, value: u32) {
        if value == ABSENT {
            return;
        }
        self.total += 1;
        match self.values.binary_search_by_key(&value, |(value, _)| *value) {
            Ok(at) => self.values[at].1 += 1,
            Err(at) => self.values.insert(at, (value, 1)),
        }
    }

    fn clear(&mut self) {
        self.values.clear();
        self.total = 0;
    }

    fn subtract(&mut self, value: u32) {
        let Ok(at) = self.values.binary_search_by_key(&value, |(value, _)| *value) else { return };
        self.total -= 1;
        self.values[at].1 -= 1;
        if self.values[at].1 == 0 {
            self.values.remove(at);
        }
    }
}

#[derive(Debug, Clone, Default)]
struct Job {
    tasks: u32,
    /// Per key, by number; one not in use is empty.
    counts: Vec<Counts>,
}

/// All jobs with tasks that run.
#[derive(Debug, Clone, Default)]
pub(super) struct Jobs {
    numbers: HashMap<u64, u32>,
    jobs: Vec<Job>,
    free: Vec<u32>,
}

impl Jobs {
    /// How the tasks of a job are spread over a key; `None` if it has none.
    pub(super) fn counts(&self, job: u64, key: u32) -> Option<&Counts> {
        let number = *self.numbers.get(&job)?;
        self.jobs[number as usize].counts.get(key as usize)
    }

    /// A task of a job starts on an agent.
    pub(super) fn add(&mut self, job: u64, agent: u32, keys: &Keys) {
        keep_half_empty(&mut self.numbers);
        let number = *self.numbers.entry(job).or_insert_with(|| {
            self.free.pop().unwrap_or_else(|| {
                self.jobs.push(Job::default());
                self.jobs.len() as u32 - 1
            })
        });
        let job = &mut self.jobs[number as usize];
        job.tasks += 1;
        for (key, column) in keys.in_use() {
            if job.counts.len() <= key as usize {
                job.counts.resize_with(key as usize + 1, Counts::default);
            }
            job.counts[key as usize].add(column.value(agent));
        }
    }

    /// A task of a job ends on an agent.
    pub(super) fn remove(&mut self, job: u64, agent: u32, keys: &Keys) {
        let Some(&number) = self.numbers.get(&job) else { return };
        let state = &mut self.jobs[number as usize];
        state.tasks -= 1;
        for (key, column) in keys.in_use() {
            if let Some(counts) = state.counts.get_mut(key as usize) {
                counts.subtract(column.value(agent));
            }
        }
        if state.tasks == 0 {
            // Keys that are in use no more may have left something.
            state.counts.iter_mut().for_each(Counts::clear);
            self.numbers.remove(&job);
            self.free.push(number);
        }
    }

    /// Counts a task under one key alone: the key is new.
    pub(super) fn add_to_key(&mut self, job: u64, agent: u32, key: u32, keys: &Keys) {
        let Some(&number) = self.numbers.get(&job) else { return };
        let job = &mut self.jobs[number as usize];
        if job.counts.len() <= key as usize {
            job.counts.resize_with(key as usize + 1, Counts::default);
        }
        job.counts[key as usize].add(keys.columns[key as usize].value(agent));
    }

    /// Empties the counts of a key that is to be used for something else.
    pub(super) fn clear_key(&mut self, key: u32) {
        for job in &mut self.jobs {
            if let Some(counts) = job.counts.get_mut(key as usize) {
                counts.clear();
            }
        }
    }

    /// Counts all anew and compares. `tasks` are job and agent of each.
    pub(super) fn validate(
        &self,
        tasks: impl Iterator<Item = (u64, u32)>,
        keys: &Keys,
    ) -> core::result::Result<(), &'static str> {
        let mut again = Jobs::default();
        for (job, agent) in tasks {
            again.add(job, agent, keys);
        }
        if again.numbers.len() != self.numbers.len() {
            return Err("a job without tasks is known, or one with tasks is not");
        }
        for (key, _) in keys.in_use() {
            let same = again.numbers.keys().all(|job| {
                let empty = Counts::default();
                let count = |jobs: &Jobs| jobs.counts(*job, key).unwrap_or(&empty).clone();
                count(&again) == count(self)
            });
            if !same {
                return Err("the tasks of a job are counted wrongly");
            }
        }
        Ok(())
    }
}
