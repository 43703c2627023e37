//! The best agents for a task, and what their scores are made of.

use super::classes::Class;
use super::columns::LANES;
use super::matcher::Matcher;
use super::measures::ONE;
use super::rated;
use super::score::Score;
use super::search::Search;
use super::standing::Standing;
use super::task::Task;
use crate::error::{Entity, Error, Result};
use crate::id::AgentId;
use core::fmt;

/// What a part of a score comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A term of the fitness, by index.
    Term(u32),
    /// A preference, by its index among the constraints of the request.
    Preference(u32),
}

/// A part of a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScorePart {
    /// Where it comes from.
    pub part: Part,
    /// How much it counts.
    pub weight: f64,
    /// How far it is met: 0 to 1.
    pub value: f64,
}

/// An agent that a task could go to.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// The agent.
    pub agent: AgentId,
    /// Its place.
    pub place: u32,
    /// The sum of the parts.
    pub score: f64,
    /// What it is made of: the terms, then the preferences.
    pub parts: Vec<ScorePart>,
}

impl Matcher {
    /// The best agents for a task as things stand, at most `count`, the first of them where a run would place it. Its group's limit is not
    /// asked. O(agents).
    ///
    /// # Errors
    /// [`Error::Stale`] or [`Error::NotFound`] for a request that is not known; [`Error::Invalid`] for a task without a job under a
    /// constraint that needs one.
    ///
    /// ```
    /// use apportion_core::matching::{Config, Matcher, Request, Task};
    /// use apportion_core::resource::Quantities;
    /// let mut matcher = Matcher::new(Config::default())?;
    /// for (name, cpus) in [("large", "cpus:8"), ("small", "cpus:2")] {
    ///     matcher.add_agent(name, &cpus.parse()?, &[])?;
    /// }
    /// let request = matcher.add_request(&Request::new(Quantities::parse("cpus:1")?))?;
    /// let ranked = matcher.rank(&Task::new(1, request), 5)?;
    /// let scores: Vec<_> = ranked.iter().map(|one| (matcher.agent_name(one.agent), one.score)).collect();
    /// assert_eq!(scores, [(Some("small"), 0.5), (Some("large"), 0.125)]);
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn rank(&mut self, task: &Task, count: usize) -> Result<Vec<Ranked>> {
        let class = self.classes.classes.look_up(task.request, Entity::Task)?;
        if class.needs_job && task.job.is_none() {
            let reason = "a constraint that looks at the job, and no job";
            return Err(Error::invalid(Entity::Constraint, reason, 0));
        }
        let mut standing = core::mem::take(&mut self.standing);
        let mut rated = rated::Row::default();
        let weights = self.scorers.at(class.scorer).device_weights;
        let rated = self.expected.ask(class, weights).map(|ask| {
            let (columns, holders) = (&self.columns, self.holders());
            let of = (task.request, class, ask);
            rated.refresh(of, &self.expected, columns, &self.rows, holders);
            &rated
        });
        let books = self.books();
        standing.prepare(&class.on_tasks, task.job, books, self.columns.blocks());
        let search = self.search(class, task.request, task.key, false);
        let search = Search { standing: &standing, rated, ..search };
        let mut all: Vec<(Score, u32)> = Vec::new();
        for block in 0..self.columns.blocks() {
            let mut fits = search.fitting(class, block);
            while fits != 0 {
                let place = (block * LANES) as u32 + fits.trailing_zeros();
                fits &= fits - 1;
                all.push((search.score_of(class, place), place));
            }
        }
        all.sort_unstable_by_key(|(score, place)| (core::cmp::Reverse(*score), *place));
        all.truncate(count);
        let unit = |score: Score| score as f64 / ONE as f64;
        let mut ranked = Vec::with_capacity(all.len());
        for (score, place) in all {
            let Some(row) = self.row(place) else { continue };
            let parts = search.parts(class, task.job, row.agent.index(), place);
            ranked.push(Ranked { agent: row.agent, place, score: unit(score), parts });
        }
        self.standing = standing;
        Ok(ranked)
    }
}

impl Search<'_> {
    /// What the score of a place that fits is made of.
    fn parts(&self, class: &Class, job: Option<u64>, agent: u32, place: u32) -> Vec<ScorePart> {
        let points = |value: i64| value as f64 / ONE as f64;
        let mut parts = Vec::new();
        let factor = class.factor as f64;
        self.scorer.each_term(
            self.columns,
            self.wanted(class).asked,
            place,
            |at, weight, value| {
                let part = Part::Term(at);
                parts.push(ScorePart {
                    part,
                    weight: factor * f64::from(weight),
                    value: points(value),
                });
            },
        );
        parts.sort_by_key(|part| part.part);
        for (at, selector, weight) in &class.likes {
            let is_liked = self.selectors.at(*selector).members.contains(place);
            let value = f64::from(u8::from(is_liked));
            let part = Part::Preference(*at);
            parts.push(ScorePart { part, weight: *weight as f64, value });
        }
        for condition in &class.on_tasks {
            let Some(weight) = condition.weight else { continue };
            let value = Standing::value(condition, job, self.books, agent, place);
            let part = Part::Preference(condition.at);
            parts.push(ScorePart { part, weight: weight as f64, value: points(value) });
        }
        let terms = parts.partition_point(|part| matches!(part.part, Part::Term(_)));
        parts[terms..].sort_by_key(|part| part.part);
        parts
    }
}

impl fmt::Display for Ranked {
    /// The score and its parts: `0.5 = 1 * 0.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.4} =", self.score)?;
        for (at, part) in self.parts.iter().enumerate() {
            let plus = if at == 0 { "" } else { " +" };
            write!(f, "{plus} {} * {:.4}", part.weight, part.value)?;
        }
        if self.parts.is_empty() {
            f.write_str(" nothing counts")?;
        }
        Ok(())
    }
}
