//! A run: tasks in order, each to the best place there is for it.

use super::classes::{Class, Classes, Memo};
use super::columns::{Columns, LANES, Need};
use super::holding::Row;
use super::matcher::Matcher;
use super::placements::{Placement, Placements};
use super::request::Task;
use super::score::{Candidate, Scorer};
use crate::bitset::BitSet;
use crate::error::{Entity, Error, Result};
use crate::id::AgentId;
use crate::limits::{self, Limit};
use std::collections::HashMap;

/// From how many tasks of a request on it gets an index.
const INDEX_FROM_USES: u32 = 4;

/// Where the tasks of each job went in this run. The sets are used again by later runs.
#[derive(Debug, Clone, Default)]
pub(super) struct Jobs {
    numbers: HashMap<u64, u32>,
    occupied: Vec<BitSet>,
}

impl Jobs {
    fn clear(&mut self) {
        for set in &mut self.occupied[..self.numbers.len()] {
            set.clear();
        }
        self.numbers.clear();
    }

    /// The places of agents that hold a task of this job.
    fn occupied(&self, job: u64) -> Option<&BitSet> {
        self.numbers.get(&job).map(|number| &self.occupied[*number as usize])
    }

    /// Notes that a task of a job went to an agent with these places; `last` is the highest place of all.
    fn occupy(&mut self, job: u64, places: &[u32], last: u32) {
        let next = self.numbers.len() as u32;
        let number = *self.numbers.entry(job).or_insert(next) as usize;
        if number == self.occupied.len() {
            self.occupied.push(BitSet::new());
        }
        // At its full width from the start, so that later runs find the memory whatever places they choose.
        let set = &mut self.occupied[number];
        if !set.contains(last) {
            set.insert(last);
            set.remove(last);
        }
        for place in places {
            set.insert(*place);
        }
    }
}

/// What a search looks at.
struct Search<'a> {
    columns: &'a Columns,
    scorer: &'a Scorer,
    rows: &'a [Option<Row>],
    /// The places that role and constraints leave.
    members: Option<&'a BitSet>,
    /// The places where the job is already.
    occupied: Option<&'a BitSet>,
    hint: usize,
}

impl Search<'_> {
    /// The best place for a class. One look at each block that may hold a better one than those before, at its memo if
    /// nothing about the block changed since.
    fn best(&self, class: &mut Class) -> Option<Candidate> {
        let blocks = self.columns.blocks();
        if self.scorer.is_first_fit() {
            return (0..blocks).find_map(|block| self.best_in_block(class, block, None));
        }
        // Packing likes where it went last: a good one early rules out most of the others.
        let first = if self.hint < blocks { self.hint..self.hint + 1 } else { 0..0 };
        let rest = (0..blocks).filter(|block| !first.contains(block));
        let mut best = None;
        for block in first.clone().chain(rest) {
            let Some(candidate) = self.best_in_block(class, block, best) else { continue };
            let is_better =
                |best| self.scorer.is_better(self.columns, &class.term_needs, candidate, best);
            if best.is_none_or(is_better) {
                best = Some(candidate);
            }
        }
        best
    }

    /// The best place of a block, or `None` where there is none or it is certainly worse than `rival`.
    fn best_in_block(
        &self,
        class: &mut Class,
        block: usize,
        rival: Option<Candidate>,
    ) -> Option<Candidate> {
        let occupied = self.occupied.map_or(0, |set| set.word(block));
        let is_free = |best: &Candidate| occupied >> (best.place as usize % LANES) & 1 == 0;
        let version = self.columns.version[block];
        if let Some(memo) = class.memos.get(block) {
            if memo.version == version && memo.best.as_ref().is_none_or(is_free) {
                return memo.best;
            }
        }
        let members = self.members.map_or(u64::MAX, |set| set.word(block));
        let open = self.columns.taken[block] & members;
        if open == 0 || !self.columns.may_fit(block, &class.needs) {
            return None;
        }
        let is_beaten =
            |rival| self.scorer.is_beaten(self.columns, block, &class.term_needs, rival);
        if rival.is_some_and(is_beaten) {
            return None;
        }
        let mut fits = open & self.columns.fits(block, &class.needs);
        if !class.numbers.is_empty() {
            fits = self.with_numbers(class, block, fits);
        }
        let best_of = |fits, rival| {
            self.scorer.best_in_block(self.columns, block, &class.term_needs, fits, rival)
        };
        if class.memos.len() <= block {
            return best_of(fits & !occupied, rival);
        }
        let best = best_of(fits, None);
        let others =
            if best.as_ref().is_none_or(is_free) { best } else { best_of(fits & !occupied, None) };
        class.memos[block] = Memo { version, best };
        others
    }

    /// Those of `fits` that have the numbers a class asks for by name.
    fn with_numbers(&self, class: &Class, block: usize, fits: u64) -> u64 {
        let (mut rest, mut having) = (fits, 0);
        while rest != 0 {
            let lane = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            let row = self.rows[block * LANES + lane].as_ref();
            let has = |(column, numbers): &(u32, crate::resource::Ranges)| {
                row.is_some_and(|row| row.count_free(*column, numbers) == numbers.count())
            };
            having |= u64::from(class.numbers.iter().all(has)) << lane;
        }
        having
    }
}

impl Matcher {
    /// Places tasks in the order given, each where the fitness is greatest at its turn, and writes the result to `out`.
    ///
    /// What is placed is taken from the agents; offers stay until [`Matcher::rescind_offer`]. A task without a place is no
    /// error: `out` says why. The answer is that of an exhaustive search over all agents at each task. Cost: the blocks of 64
    /// agents that may hold the best place, for a request that comes again only those that changed since; a request that
    /// found no place costs nothing more in the same run.
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] for a request that is not known, [`Error::Invalid`] for a task without a job
    /// under [`Constraint::UniqueAgent`](super::Constraint::UniqueAgent), [`Error::LimitReached`]. Nothing is placed then,
    /// and `out` is as it was.
    pub fn run(&mut self, tasks: &[Task], out: &mut Placements) -> Result<()> {
        limits::check(Limit::Tasks, tasks.len(), self.limits.tasks)?;
        for (at, task) in tasks.iter().enumerate() {
            let class = self.classes.classes.look_up(task.request, Entity::Task)?;
            if class.unique && task.job.is_none() {
                let reason = "one task of a job an agent, but no job";
                return Err(Error::invalid(Entity::Constraint, reason, at));
            }
        }
        out.clear();
        self.run += 1;
        self.index(tasks);
        for (index, task) in tasks.iter().enumerate() {
            match self.find(task) {
                Some(best) => self.place(index as u32, task, best.place, out),
                None => self.leave_out(index as u32, task, out),
            }
        }
        self.jobs.clear();
        Ok(())
    }

    /// Counts the tasks of each request and makes the indices of those that come often enough.
    fn index(&mut self, tasks: &[Task]) {
        let blocks = self.columns.blocks();
        let Classes { classes, indexed, .. } = &mut self.classes;
        for task in tasks {
            let Some(class) = classes.find_mut(task.request) else { continue };
            class.uses = class.uses.saturating_add(1);
            if class.uses < INDEX_FROM_USES || class.memos.len() == blocks {
                continue;
            }
            if class.memos.is_empty() {
                if *indexed == self.indexed_requests {
                    continue;
                }
                *indexed += 1;
            }
            class.memos.resize(blocks, Memo { version: 0, best: None });
        }
    }

    fn find(&mut self, task: &Task) -> Option<Candidate> {
        let class = self.classes.classes.find_mut(task.request)?;
        if class.failed_in == self.run && class.exhausted {
            return None;
        }
        let occupied = task.job.filter(|_| class.unique);
        let mut search = Search {
            columns: &self.columns,
            scorer: &self.scorer,
            rows: &self.rows,
            members: class.selector.map(|number| &self.classes.selectors[number as usize].members),
            occupied: occupied.and_then(|job| self.jobs.occupied(job)),
            hint: self.hint,
        };
        let best = search.best(class);
        if best.is_none() {
            // Within a run there is ever less: who finds nothing now finds nothing later, but for its job.
            class.exhausted = search.occupied.take().is_none() || search.best(class).is_none();
        }
        best
    }

    fn place(&mut self, index: u32, task: &Task, place: u32, out: &mut Placements) {
        let Some(class) = self.classes.classes.find(task.request) else { return };
        let Some(row) = self.rows[place as usize].as_mut() else { return };
        let first_piece = out.pieces.len();
        for Need { column, amount } in &class.needs {
            let by_name = class.numbers.iter().find(|(numbered, _)| numbered == column);
            let numbers = by_name.map(|(_, numbers)| numbers);
            let offers = &mut self.offers;
            let key_of = |id| {
                let offer = offers.find_mut(id)?;
                offer.used = true;
                Some(offer.key)
            };
            row.take(*column, *amount, numbers, key_of, out);
            self.columns.change(place, *column, -amount, 0);
        }
        let agent: AgentId = row.agent;
        out.placed.push(Placement {
            task: index,
            key: task.key,
            agent,
            place,
            first_piece: first_piece as u32,
            end_piece: out.pieces.len() as u32,
        });
        // Only who asks for an agent without its job looks at where the job is.
        if let Some(job) = task.job.filter(|_| self.classes.unique > 0) {
            let places = self.agents.find(agent).map_or(&[][..], |agent| &agent.places);
            self.jobs.occupy(job, places, self.rows.len() as u32 - 1);
        }
        self.settle(place);
        self.hint = place as usize / LANES;
    }

    fn leave_out(&mut self, index: u32, task: &Task, out: &mut Placements) {
        out.left_out.push(index);
        let Some(class) = self.classes.classes.find_mut(task.request) else { return };
        if class.failed_in == self.run {
            out.unmatched[class.unmatched as usize].tasks += 1;
            return;
        }
        class.failed_in = self.run;
        class.unmatched = out.unmatched.len() as u32;
        let Some(class) = self.classes.classes.find(task.request) else { return };
        let occupied = task.job.filter(|_| class.unique).and_then(|job| self.jobs.occupied(job));
        self.explain(task.request, class, occupied, index, out);
    }
}
