//! What the tasks that are there mean for one search: places closed to it, and what others gain by preferences.

use super::asking::Asking;
use super::columns::LANES;
use super::constraint::Condition;
use super::jobs::{Counts, Jobs};
use super::keys::{ABSENT, Keys, Members};
use super::measures::ONE;
use super::score::Score;
use crate::bitset::BitSet;
use smallvec::SmallVec;

/// A condition on tasks, its key by number.
#[derive(Debug, Clone)]
pub(super) struct OnTasks {
    pub(super) condition: Condition,
    /// `None` of an exclusive agent, which asks for no key.
    pub(super) key: Option<u32>,
    /// Its place among the constraints of the request.
    pub(super) at: u32,
    /// `None` is required.
    pub(super) weight: Option<Score>,
}

/// A preference of which some places have another value than the rest.
#[derive(Debug, Clone, Copy)]
struct Exception {
    /// Key and value, or the agents with tasks.
    source: Source,
    /// What its places score more than the rest, or less.
    gain: Score,
    /// The same as a double.
    points: f64,
}

impl Exception {
    fn new(source: Source, gain: Score) -> Exception {
        Exception { source, gain, points: points(gain) }
    }

    fn lanes(&self, books: Books<'_>, block: usize) -> u64 {
        match self.source {
            Source::Busy => books.busy.word(block),
            Source::Value(key, value) => {
                match &books.keys.columns[key as usize].members[value as usize] {
                    Members::Many(set, _) => set.word(block),
                    Members::Few(_) => 0,
                }
            }
        }
    }
}

/// A score as a double.
fn points(score: Score) -> f64 {
    score as f64 / ONE as f64
}

#[derive(Debug, Clone, Copy)]
enum Source {
    Value(u32, u32),
    Busy,
}

/// The books that conditions on tasks are asked of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Books<'a> {
    pub(super) keys: &'a Keys,
    pub(super) jobs: &'a Jobs,
    /// The places of agents with tasks.
    pub(super) busy: &'a BitSet,
    /// The places of agents with a task that suffers no other.
    pub(super) locked: Option<&'a BitSet>,
}

/// For one search: which places are closed, and what the others gain. Used again by the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Standing {
    closed: BitSet,
    open: BitSet,
    has_closed: bool,
    /// How many preferences there are.
    preferences: usize,
    /// What every place gains, but for the exceptions.
    base: Score,
    /// The same as a double.
    base_points: f64,
    exceptions: Vec<Exception>,
    /// Exceptions of few places, by place.
    few: Vec<(u32, Score)>,
    /// The most that any place gains.
    most: Score,
    /// The same as a double.
    most_points: f64,
}

impl Standing {
    /// Reads off what a task of `job` meets. O(tasks of the jobs asked about), and a word for each 64 places where a value has many.
    pub(super) fn prepare(
        &mut self,
        conditions: &[OnTasks],
        job: Option<u64>,
        books: Books<'_>,
        words: usize,
    ) {
        if self.has_closed {
            self.closed.clear();
            self.has_closed = false;
        }
        self.base = 0;
        self.most = 0;
        self.exceptions.clear();
        self.few.clear();
        if let Some(locked) = books.locked {
            self.closed.union(locked);
            self.has_closed = true;
        }
        for condition in conditions {
            match (condition.key, condition.weight) {
                (None, None) => {
                    self.closed.union(books.busy);
                    self.has_closed = true;
                }
                (None, Some(weight)) => {
                    self.base += weight * Score::from(ONE);
                    self.most += weight * Score::from(ONE);
                    let gain = -weight * Score::from(ONE);
                    self.exceptions.push(Exception::new(Source::Busy, gain));
                }
                (Some(key), None) => self.close(condition, key, job, books, words),
                (Some(key), Some(weight)) => self.prefer(condition, key, job, books, weight),
            }
        }
        self.few.sort_unstable_by_key(|(place, _)| *place);
        self.preferences = conditions.iter().filter(|condition| condition.weight.is_some()).count();
        self.base_points = if self.base == 0 { 0.0 } else { points(self.base) };
        self.most_points = if self.most == 0 { 0.0 } else { points(self.most) };
    }

    fn counts<'a>(
        condition: &OnTasks,
        key: u32,
        job: Option<u64>,
        books: Books<'a>,
    ) -> Option<&'a Counts> {
        let job = match condition.condition {
            Condition::Near { job, .. } | Condition::Apart { job, .. } => Some(job),
            _ => job,
        };
        job.and_then(|job| books.jobs.counts(job, key))
    }

    fn close(
        &mut self,
        condition: &OnTasks,
        key: u32,
        job: Option<u64>,
        books: Books<'_>,
        words: usize,
    ) {
        let empty = Counts::default();
        let counts = Standing::counts(condition, key, job, books).unwrap_or(&empty);
        let column = &books.keys.columns[key as usize];
        let asking = Asking::new(&condition.condition, counts, column, false);
        let holds = |value| asking.of(value) == ONE;
        if asking.of_the_rest() == ONE {
            let shut = counts.values.iter().filter(|(value, _)| !holds(*value));
            shut.for_each(|(value, _)| {
                column.members[*value as usize].insert_into(&mut self.closed);
            });
            if !holds(ABSENT) {
                column.members[ABSENT as usize].insert_into(&mut self.closed);
            }
        } else {
            self.open.clear();
            let open = counts.values.iter().filter(|(value, _)| holds(*value));
            open.for_each(|(value, _)| {
                column.members[*value as usize].insert_into(&mut self.open);
            });
            if holds(ABSENT) {
                column.members[ABSENT as usize].insert_into(&mut self.open);
            }
            self.closed.union_of_others(&self.open, words);
        }
        self.has_closed = true;
    }

    fn prefer(
        &mut self,
        condition: &OnTasks,
        key: u32,
        job: Option<u64>,
        books: Books<'_>,
        weight: Score,
    ) {
        let empty = Counts::default();
        let counts = Standing::counts(condition, key, job, books).unwrap_or(&empty);
        let column = &books.keys.columns[key as usize];
        let asking = Asking::new(&condition.condition, counts, column, true);
        let rest = asking.of_the_rest();
        self.base += weight * Score::from(rest);
        let mut most = rest;
        let used = counts.values.iter().map(|(value, _)| *value);
        for value in used.chain([ABSENT]) {
            let own = asking.of(value);
            if own == rest {
                continue;
            }
            most = most.max(own);
            let gain = weight * Score::from(own - rest);
            match &column.members[value as usize] {
                Members::Few(places) => {
                    self.few.extend(places.iter().map(|place| (*place, gain)));
                }
                Members::Many(..) => {
                    self.exceptions.push(Exception::new(Source::Value(key, value), gain));
                }
            }
        }
        self.most += weight * Score::from(most);
    }

    /// Closes more places.
    pub(super) fn shut(&mut self, places: impl Iterator<Item = u32>) {
        for place in places {
            self.closed.insert(place);
            self.has_closed = true;
        }
    }

    /// Whether some place gains or loses anything.
    pub(super) fn has_gains(&self) -> bool {
        self.most != 0
    }

    /// Whether some places are closed.
    pub(super) fn has_closed(&self) -> bool {
        self.has_closed
    }

    /// The most that any place gains.
    pub(super) fn most(&self) -> Score {
        self.most
    }

    /// The same as a double.
    pub(super) fn most_points(&self) -> f64 {
        self.most_points
    }

    /// The places of a block that are closed.
    pub(super) fn closed(&self, block: usize) -> u64 {
        if self.has_closed { self.closed.word(block) } else { 0 }
    }

    /// What a place gains.
    pub(super) fn gain(&self, books: Books<'_>, place: u32) -> Score {
        let many = self.exceptions.iter().filter(|exception| match exception.source {
            Source::Busy => books.busy.contains(place),
            Source::Value(key, value) => {
                books.keys.columns[key as usize].members[value as usize].contains(place)
            }
        });
        let first = self.few.partition_point(|(other, _)| *other < place);
        let few = self.few[first..].iter().take_while(|(other, _)| *other == place);
        self.base
            + many.map(|exception| exception.gain).sum::<Score>()
            + few.map(|(_, gain)| *gain).sum::<Score>()
    }

    /// The same as a double.
    pub(super) fn gain_points(&self, books: Books<'_>, place: u32) -> f64 {
        points(self.gain(books, place))
    }

    /// Adds to the estimates of a block what its places gain, of those of `open` all that they do.
    pub(super) fn add_gains(
        &self,
        books: Books<'_>,
        block: usize,
        open: u64,
        out: &mut [f64; LANES],
    ) {
        if self.base != 0 {
            out.iter_mut().for_each(|estimate| *estimate += self.base_points);
        }
        for exception in &self.exceptions {
            let mut lanes = exception.lanes(books, block) & open;
            while lanes != 0 {
                out[lanes.trailing_zeros() as usize] += exception.points;
                lanes &= lanes - 1;
            }
        }
        for (lane, gain) in self.few_of(block) {
            out[lane] += points(gain);
        }
    }

    /// The lanes of a block that certainly gain the same as one of them.
    pub(super) fn gaining_alike(&self, books: Books<'_>, block: usize, lane: u32) -> u64 {
        if self.few_of(block).next().is_some() {
            return 1 << lane;
        }
        self.exceptions.iter().fold(u64::MAX, |alike, exception| {
            let lanes = exception.lanes(books, block);
            alike & if lanes >> lane & 1 == 1 { lanes } else { !lanes }
        })
    }

    /// The exceptions of few places that are in a block, by lane.
    fn few_of(&self, block: usize) -> impl Iterator<Item = (usize, Score)> {
        let first = self.few.partition_point(|(place, _)| (*place as usize) < block * LANES);
        self.few[first..].iter().map_while(move |(place, gain)| {
            let lane = *place as usize - block * LANES;
            (lane < LANES).then_some((lane, *gain))
        })
    }

    /// The lanes of a block that may gain so much or more; those of which there is no telling, too.
    pub(super) fn gaining(&self, books: Books<'_>, block: usize, least: f64) -> u64 {
        if self.preferences != 1 {
            // What several add is not told apart.
            return u64::MAX;
        }
        let mut lanes = if self.base_points >= least { u64::MAX } else { 0 };
        for exception in &self.exceptions {
            let own = exception.lanes(books, block);
            let gains = self.base_points + exception.points >= least;
            lanes = if gains { lanes | own } else { lanes & !own };
        }
        for (lane, gain) in self.few_of(block) {
            let gains = self.base_points + points(gain) >= least;
            lanes = lanes & !(1 << lane) | u64::from(gains) << lane;
        }
        lanes
    }

    /// How far a place satisfies a condition: 0 to [`ONE`].
    pub(super) fn value(
        condition: &OnTasks,
        job: Option<u64>,
        books: Books<'_>,
        agent: u32,
        place: u32,
    ) -> i64 {
        let Some(key) = condition.key else {
            return if books.busy.contains(place) { 0 } else { ONE };
        };
        let empty = Counts::default();
        let counts = Standing::counts(condition, key, job, books).unwrap_or(&empty);
        let column = &books.keys.columns[key as usize];
        let is_graded = condition.weight.is_some();
        Asking::new(&condition.condition, counts, column, is_graded).of(column.value(agent))
    }

    /// Which of the required conditions exclude a place, the first of them; for explanations.
    pub(super) fn first_unmet(
        conditions: &[OnTasks],
        job: Option<u64>,
        books: Books<'_>,
        agent: u32,
        place: u32,
    ) -> Option<u32> {
        let required = conditions.iter().filter(|condition| condition.weight.is_none());
        let unmet =
            |condition: &&OnTasks| Standing::value(condition, job, books, agent, place) != ONE;
        let mut unmet = required.filter(unmet);
        unmet.next().map(|condition| condition.at)
    }
}

/// The conditions of a class, few as a rule.
pub(super) type Conditions = SmallVec<[OnTasks; 1]>;
