//! What is asked beside a run.

use super::place::amount;
use super::run::{Outcome, Plan};
use super::{Oracle, Work};
use apportion_core::attribute::Attribute;
use apportion_core::matching::{Gang, Part};
use apportion_core::resource::{Resource, Resources, Value};
use core::cmp::Reverse;
use std::collections::BTreeMap;

/// A place where a task could go: agent, place, score, and the parts of that; scores in units of 2^-40.
pub(crate) type Ranked = (String, usize, i128, Vec<(Part, i128, i128)>);

/// Tasks that move: key, from where and to where.
type Moves = Vec<(u64, String, String)>;

/// A part, and a total above 0.
type Share = (i128, i128);

fn by_share(left: &Share, right: &Share) -> core::cmp::Ordering {
    (left.0 * right.1).cmp(&(right.0 * left.1))
}

impl Oracle {
    /// The best places for a task as things stand.
    pub(crate) fn rank(&self, work: &Work, count: usize) -> Vec<Ranked> {
        let ranked = self.fitting(work).into_iter().map(|place| {
            let agent = self.places[place].as_ref().unwrap().agent.clone();
            (agent, place, self.score(work, place), self.parts(work, place))
        });
        let mut ranked: Vec<Ranked> = ranked.collect();
        ranked.sort_by_key(|(_, place, score, _)| (Reverse(*score), *place));
        ranked.truncate(count);
        ranked
    }

    /// The offers that are not used, and whether something that was left out in the last run could use their agent.
    pub(crate) fn declines(&self, last: &Outcome) -> BTreeMap<u64, bool> {
        let unused = self.unused();
        let mut all = BTreeMap::new();
        for place in self.places.iter().flatten() {
            let is_wanted = last.whys.iter().filter(|why| why.tasks > why.over_limit).any(|why| {
                // Conditions on the agent alone ask for nothing else of a task.
                let (request, job) = (why.request.clone(), Some(0));
                let work = Work { key: 0, request, job, priority: 0, group: None, runs_ns: None };
                place.serves(&work.request)
                    && self.first_unmet(&work, &place.agent, false).is_none()
            });
            let keys = place.offers.iter().filter_map(|offer| offer.key);
            all.extend(keys.filter(|key| unused.contains(key)).map(|key| (key, is_wanted)));
        }
        all
    }

    /// How many agents of a shape a plan would use, and what would be left out with them.
    pub(crate) fn growth(
        &self,
        plan: &Plan,
        shape: &Resources,
        attributes: &[Attribute],
        most: u32,
    ) -> (u32, Vec<u32>) {
        let mut fork = self.clone();
        fork.run(plan);
        let mut used = 0;
        for added in 1..=most {
            let rest = fork.rest(plan);
            if rest.work.is_empty() {
                break;
            }
            let mut name = format!("more-{added}");
            while fork.agents.contains_key(&name) {
                name += "+";
            }
            fork.add(&name, None, None, shape, attributes);
            if fork.run(&rest).fates.iter().any(Option::is_some) {
                used = added;
            }
        }
        let left_out = (0..).zip(&plan.work);
        let left_out = left_out.filter(|(_, work)| !fork.running.contains_key(&work.key));
        (used, left_out.map(|(at, _)| at).collect())
    }

    /// What of a plan does not run; of a gang some of which runs the others up to its most, unless they must go together.
    fn rest(&self, plan: &Plan) -> Plan {
        let runs = |work: &&Work| self.running.contains_key(&work.key);
        let mut rest = plan.clone();
        rest.work.retain(|work| !runs(&work));
        rest.gangs.clear();
        for gang in &plan.gangs {
            let of_gang = plan.work.iter().filter(|work| work.job == Some(gang.job));
            let count = of_gang.filter(runs).count() as u32;
            let must_be_together = gang.within.as_ref().is_some_and(|within| within.required);
            if count == 0 {
                rest.gangs.push(gang.clone());
            } else if count >= gang.max || must_be_together {
                rest.work.retain(|work| work.job != Some(gang.job));
            } else {
                let max = gang.max - count;
                rest.gangs.push(Gang { job: gang.job, min: 1, max, within: None });
            }
        }
        rest.gangs.retain(|gang| rest.work.iter().any(|work| work.job == Some(gang.job)));
        rest
    }

    /// Which agents could go, and which tasks would move from where to where before.
    pub(crate) fn shrinkage(&self, most: usize) -> (Vec<String>, Moves) {
        let mut candidates: Vec<(Share, Reverse<usize>)> = Vec::new();
        for (at, place) in self.places.iter().enumerate() {
            if place.as_ref().is_some_and(|place| self.agents[&place.agent].is_capacity) {
                candidates.push((self.share_in_use(at), Reverse(at)));
            }
        }
        candidates.sort_by(|left, right| by_share(&left.0, &right.0).then(left.1.cmp(&right.1)));
        let mut fork = self.clone();
        let (mut gone, mut moves): (Vec<String>, Moves) = Default::default();
        for (_, Reverse(at)) in candidates {
            let agent = self.places[at].as_ref().unwrap().agent.clone();
            if gone.len() == most || moves.iter().any(|(_, _, to)| *to == agent) {
                continue;
            }
            if let Some((after, moved)) = fork.without(at, &agent) {
                fork = after;
                gone.push(agent);
                moves.extend(moved);
            }
        }
        (gone, moves)
    }

    /// The state without an agent, if all its tasks may move.
    fn without(&self, at: usize, agent: &str) -> Option<(Oracle, Moves)> {
        let there = self.running.iter().filter(|(_, running)| running.agent == agent);
        let keys: Vec<u64> = there.map(|(key, _)| *key).collect();
        let mut after = self.clone();
        for key in &keys {
            let running = &self.running[key];
            let offers = &self.places[at].as_ref().unwrap().offers;
            let is_there = |serial: u64| offers.iter().any(|offer| offer.serial == serial);
            let is_whole = running.parts.iter().all(|part| is_there(part.serial));
            if running.is_beside || running.is_forgotten || !is_whole {
                return None;
            }
            after.end(*key);
        }
        after.places[at] = None;
        let mut moves = Vec::new();
        for key in keys {
            let work = &self.running[&key].work;
            let (to, place, ..) = after.rank(work, 1).into_iter().next()?;
            after.take(work, place, 0);
            moves.push((key, agent.to_owned(), to));
        }
        Some((after, moves))
    }

    /// The greatest share in use of any scalar.
    fn share_in_use(&self, at: usize) -> Share {
        let place = self.places[at].as_ref().unwrap();
        let scalars = |resources: &Resources| {
            resources.filter(|object: &Resource| matches!(object.value, Value::Scalar(_)))
        };
        let (free, total) = (scalars(&place.free()), scalars(&place.total()));
        let there = total.objects().map(|object| object.name.clone());
        let on_agent = self.running.values().filter(|running| running.agent == place.agent);
        let asked = on_agent.flat_map(|running| running.work.request.scalars.iter());
        let names = there.chain(asked.map(|(name, _)| name.to_owned()));
        let shares = names.map(|name| {
            let total = amount(&total, &name) + self.beside(&place.agent, &name);
            (total - amount(&free, &name), total)
        });
        shares.filter(|(_, total)| *total > 0).max_by(by_share).unwrap_or((0, 1))
    }
}
