//! The best place for one task: what the search goes by is brought up to date, and the task searched for, alone or with others.

use super::backfill::Reserved;
use super::champion::Champion;
use super::classes::Class;
use super::holding::Row;
use super::index::Index;
use super::matcher::Matcher;
use super::request::RequestId;
use super::score::Score;
use super::search::Search;
use super::special::Holders;
use super::standing::Books;
use super::task::Task;
use crate::bitset::BitSet;

/// What a task found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Find {
    pub(super) place: u32,
    pub(super) score: Score,
}

impl Matcher {
    /// The best place for a task. Its score is 0 if nobody asks.
    pub(super) fn find(
        &mut self,
        task: &Task,
        among: Option<&BitSet>,
        reserved: Option<&Reserved>,
        with_score: bool,
    ) -> Option<Find> {
        let class = self.classes.classes.find(task.request)?;
        if class.exhausted_at == self.given_back {
            return None;
        }
        // Taken out for as long as it is brought up to date: by what the rest of the matcher is then.
        let number = class.index;
        let mut index = core::mem::take(&mut self.classes.indices.at_mut(number).index);
        self.prepare(task, reserved, !index.is_empty());
        let found = match self.best(task, among, &mut index) {
            Some(best) => self.found(task, best, with_score, !index.is_empty()),
            None => {
                let is_bare = reserved.is_none() && among.is_none();
                self.note_exhausted(task, is_bare, &mut index);
                None
            }
        };
        self.classes.indices.at_mut(number).index = index;
        found
    }

    /// Brings up to date what a search for a task goes by.
    fn prepare(&mut self, task: &Task, reserved: Option<&Reserved>, has_index: bool) {
        let Some(class) = self.classes.classes.find(task.request) else { return };
        let holders = Holders { agents: &self.agents, kinds: &self.kinds };
        let weights = self.scorers.at(class.scorer).device_weights;
        if let Some(ask) = self.expected.ask(class, weights) {
            let row = self.rated.of_mut(task.request, has_index);
            let (expected, columns) = (&self.expected, &self.columns);
            row.refresh((task.request, class, ask), expected, columns, &self.rows, holders);
        }
        let books = Books {
            keys: &self.keys,
            jobs: &self.jobs,
            busy: &self.busy,
            locked: (self.exclusive_tasks > 0).then_some(&self.locked),
        };
        self.standing.prepare(&class.on_tasks, task.job, books, self.columns.blocks());
        if let Some(reserved) = reserved {
            let expected = &self.expected;
            let devices_of =
                |row: &Row, place| expected.choose((class, weights), row, place, holders);
            let kept = &reserved.kept;
            let full = kept.shut(class, &self.columns, &self.rows, holders, devices_of);
            self.standing.shut(full);
        }
    }

    /// The search for a task of a class, of which all is [prepared](Self::prepare).
    pub(super) fn search(
        &self,
        class: &Class,
        request: RequestId,
        key: u64,
        has_index: bool,
    ) -> Search<'_> {
        let scorer = self.scorers.at(class.scorer);
        let is_rated = self.expected.ask(class, scorer.device_weights).is_some();
        Search {
            columns: &self.columns,
            scorer,
            selectors: &self.selectors,
            rows: &self.rows,
            holders: self.holders(),
            books: self.books(),
            standing: &self.standing,
            rated: is_rated.then(|| self.rated.of(request, has_index)).flatten(),
            among: None,
            hint: self.hint,
            key,
        }
    }

    fn best(&mut self, task: &Task, among: Option<&BitSet>, index: &mut Index) -> Option<Champion> {
        #[cfg(feature = "rayon")]
        if among.is_none() && index.is_empty() {
            if let Some(crew) = self.crew.clone() {
                return crew.search(self, task);
            }
        }
        let class = self.classes.classes.find(task.request)?;
        let search = self.search(class, task.request, task.key, !index.is_empty());
        Search { among, ..search }.best(class, index)
    }

    fn found(
        &self,
        task: &Task,
        best: Champion,
        with_score: bool,
        has_index: bool,
    ) -> Option<Find> {
        let score_of = |class| {
            self.search(class, task.request, task.key, has_index).score_of(class, best.place)
        };
        let class = self.classes.classes.find(task.request).filter(|_| with_score);
        Some(Find { place: best.place, score: class.map_or(0, score_of) })
    }

    /// Until something is given back there is ever less: who finds nothing now finds nothing later, but for the tasks there. Of a
    /// search that was not bare these, or what is reserved or left out, may have been why.
    fn note_exhausted(&mut self, task: &Task, is_bare: bool, index: &mut Index) {
        let Some(class) = self.classes.classes.find(task.request) else { return };
        if !is_bare || !class.on_tasks.is_empty() {
            let mut bare = core::mem::take(&mut self.bare);
            bare.prepare(&[], None, self.books(), self.columns.blocks());
            let search = self.search(class, task.request, task.key, !index.is_empty());
            let found = Search { standing: &bare, ..search }.best(class, index);
            self.bare = bare;
            if found.is_some() {
                return;
            }
        }
        if let Some(class) = self.classes.classes.find_mut(task.request) {
            class.exhausted_at = self.given_back;
        }
    }
}
