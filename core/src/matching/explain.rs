//! Why a task is left out: counts by reason, never a record per agent.

use super::classes::Class;
use super::holding::Row;
use super::matcher::Matcher;
use super::placements::{Exclusion, Lack, Placements, Unmatched};
use super::run::Cause;
use super::selectors::Selector;
use super::standing::Standing;
use super::task::Task;
use crate::resource::{Quantity, ValueType};
use core::fmt;

impl Matcher {
    /// Notes a task that is left out, and what kept it out.
    pub(super) fn leave_out(
        &mut self,
        index: u32,
        task: &Task,
        cause: Cause,
        out: &mut Placements,
    ) {
        out.left_out.push(index);
        let Some(class) = self.classes.classes.find_mut(task.request) else { return };
        if class.failed_in != self.run {
            class.failed_in = self.run;
            class.unmatched = out.unmatched.len() as u32;
            let (at, first) = (out.lacks.len() as u32, out.exclusions.len() as u32);
            out.unmatched.push(Unmatched::new(task.request, index, at, first));
        }
        let number = class.unmatched as usize;
        let entry = &mut out.unmatched[number];
        entry.tasks += 1;
        match cause {
            Cause::OverLimit => entry.over_limit += 1,
            Cause::Gang => entry.gang += 1,
            Cause::Behind => entry.behind += 1,
            Cause::NoPlace => {}
        }
        let is_about_agents = matches!(cause, Cause::NoPlace | Cause::Gang);
        if is_about_agents && entry.agents == 0 {
            if let Some(class) = self.classes.classes.find(task.request) {
                self.explain(class, task.job, number, out);
            }
        }
    }

    /// Counts the agents by what excludes them for a class. O(agents), once a class and run.
    fn explain(&self, class: &Class, job: Option<u64>, number: usize, out: &mut Placements) {
        let Placements { unmatched, lacks, exclusions, .. } = out;
        let unmatched = &mut unmatched[number];
        let first_lack = lacks.len();
        let empty = |column: u32| Lack {
            resource: column,
            agents: 0,
            only: 0,
            nearest: None,
            short_by: Quantity::ZERO,
        };
        lacks.extend(class.needs.iter().map(|need| empty(need.column)));
        let first_exclusion = exclusions.len();
        let constraints = (0u32..).zip(&class.request.constraints);
        let required = constraints.filter(|(_, constraint)| constraint.is_required());
        exclusions.extend(required.map(|(constraint, _)| Exclusion { constraint, agents: 0 }));
        let mut exclude = |constraint: u32| {
            let mine = exclusions[first_exclusion..].iter_mut();
            mine.filter(|exclusion| exclusion.constraint == constraint)
                .for_each(|exclusion| exclusion.agents += 1);
        };
        let selector = class.selector.map(|number| self.selectors.at(number));
        let books = self.books();
        for (place, row) in (0u32..).zip(&self.rows) {
            let Some(row) = row else { continue };
            unmatched.agents += 1;
            if let Some(selector) = selector.filter(|set| !set.members.contains(place)) {
                if !selector.serves_role(row) {
                    unmatched.other_role += 1;
                    continue;
                }
                unmatched.constraints += 1;
                if let Some(at) = self.first_unmet(class, selector, row) {
                    exclude(at);
                }
                continue;
            }
            if books.locked.is_some_and(|locked| locked.contains(place)) {
                unmatched.locked += 1;
                continue;
            }
            let agent = row.agent.index();
            if let Some(at) = Standing::first_unmet(&class.on_tasks, job, books, agent, place) {
                unmatched.same_job += 1;
                exclude(at);
                continue;
            }
            if self.count_lacks(class, row, place, &mut lacks[first_lack..]) {
                let has_all = !class.is_special || self.holders().hold(class, row);
                unmatched.special += u32::from(!has_all);
            }
        }
        let mut kept = first_exclusion;
        for at in first_exclusion..exclusions.len() {
            if exclusions[at].agents > 0 {
                exclusions[kept] = exclusions[at];
                kept += 1;
            }
        }
        exclusions.truncate(kept);
        unmatched.first_lack = first_lack as u32;
        unmatched.end_lack = lacks.len() as u32;
        unmatched.first_exclusion = first_exclusion as u32;
        unmatched.end_exclusion = exclusions.len() as u32;
    }

    /// Which constraint of a class is the first to exclude an agent that its selector does.
    fn first_unmet(&self, class: &Class, selector: &Selector, row: &Row) -> Option<u32> {
        let agent = self.agents.find(row.agent)?;
        let constraints = (0u32..).zip(&class.request.constraints);
        let mut required = constraints.filter(|(_, constraint)| {
            constraint.is_required() && !constraint.condition.looks_at_tasks()
        });
        let mut unmet = selector.conditions.iter().zip(required.by_ref());
        unmet
            .find(|(condition, _)| !condition.holds(&agent.name, &agent.attributes))
            .map(|(_, (at, _))| at)
    }

    /// Counts what a place has too little of. Whether it has enough of everything that is summed.
    fn count_lacks(&self, class: &Class, row: &Row, place: u32, lacks: &mut [Lack]) -> bool {
        let mut short = None;
        let mut count = 0;
        for (index, need) in class.needs.iter().enumerate() {
            let column = &self.columns.columns[need.column as usize];
            let by_name = class.numbers.iter().find(|(numbered, _)| *numbered == need.column);
            let free = match by_name {
                Some((_, numbers)) => row.count_free(need.column, numbers) as i64,
                None => column.free[place as usize],
            };
            if free < need.amount {
                lacks[index].agents += 1;
                count += 1;
                let unit = if column.value_type == ValueType::Scalar { 1 } else { 1000 };
                short = Some((index, (need.amount - free).saturating_mul(unit)));
            }
        }
        if let (1, Some((index, short_by))) = (count, short) {
            let lack = &mut lacks[index];
            lack.only += 1;
            if lack.nearest.is_none() || short_by < lack.short_by.thousandths() {
                lack.nearest = Some(row.agent);
                lack.short_by = Quantity::checked(short_by);
            }
        }
        count == 0
    }

    /// The reasons as a sentence: `2 tasks left out; of 3 agents 1 is for another role, ...`.
    pub fn explanation<'a>(
        &'a self,
        placements: &'a Placements,
        unmatched: &'a Unmatched,
    ) -> impl fmt::Display + 'a {
        Explanation { matcher: self, placements, unmatched }
    }
}

struct Explanation<'a> {
    matcher: &'a Matcher,
    placements: &'a Placements,
    unmatched: &'a Unmatched,
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Unmatched { tasks, over_limit, gang, behind, agents, .. } = *self.unmatched;
        let Unmatched { other_role, constraints, locked, same_job, special, .. } = *self.unmatched;
        write!(f, "{tasks} left out")?;
        let causes = [
            (over_limit, "over the limit of their group"),
            (gang, "of a gang"),
            (behind, "behind one without a place"),
        ];
        for (count, cause) in causes.into_iter().filter(|(count, _)| *count > 0) {
            write!(f, ", {count} {cause}")?;
        }
        if agents == 0 && (over_limit > 0 || behind > 0) {
            return Ok(());
        }
        write!(f, "; agents: {agents}")?;
        let reasons = [
            (other_role, "offered to another role"),
            (constraints, "excluded by a constraint"),
            (locked, "with a task that suffers no other"),
            (same_job, "excluded by the tasks there"),
            (special, "without the disks or devices"),
        ];
        for (count, reason) in reasons.into_iter().filter(|(count, _)| *count > 0) {
            write!(f, ", {count} {reason}")?;
        }
        for lack in self.placements.lacks(self.unmatched).iter().filter(|lack| lack.agents > 0) {
            let name = self.matcher.resource_name(lack.resource);
            write!(f, ", {} short of {name}", lack.agents)?;
            if lack.only > 0 {
                write!(f, " ({} of nothing else, the nearest by {})", lack.only, lack.short_by)?;
            }
        }
        Ok(())
    }
}
