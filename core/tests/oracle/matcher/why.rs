//! Why tasks are left out, counted by request.

use super::place::{Place, asked, missing, names};
use super::run::Plan;
use super::{Oracle, Work};
use apportion_core::matching::Request;

/// What kept tasks out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    NoPlace,
    OfGang,
    OfPlacedGang,
    Behind,
}

/// Too little of one thing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Short {
    pub(crate) name: String,
    pub(crate) agents: u32,
    /// Those that are short of nothing else, the one that is least so, and by how many thousandths.
    pub(crate) only: u32,
    pub(crate) nearest: Option<(String, i128)>,
}

/// Why the tasks of one request were left out; the counts of agents are of places.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Why {
    pub(crate) request: Request,
    pub(crate) tasks: u32,
    pub(crate) first_task: u32,
    pub(crate) over_limit: u32,
    pub(crate) gang: u32,
    pub(crate) behind: u32,
    pub(crate) agents: u32,
    pub(crate) other_role: u32,
    pub(crate) constraints: u32,
    pub(crate) locked: u32,
    pub(crate) same_job: u32,
    pub(crate) special: u32,
    /// Constraint and agents.
    pub(crate) exclusions: Vec<(u32, u32)>,
    pub(crate) shorts: Vec<Short>,
}

impl Why {
    fn new(request: &Request, first_task: u32) -> Why {
        Why {
            request: request.clone(),
            first_task,
            tasks: 0,
            over_limit: 0,
            gang: 0,
            behind: 0,
            agents: 0,
            other_role: 0,
            constraints: 0,
            locked: 0,
            same_job: 0,
            special: 0,
            exclusions: Vec::new(),
            shorts: Vec::new(),
        }
    }

    fn exclude(&mut self, constraint: u32) {
        match self.exclusions.iter_mut().find(|(other, _)| *other == constraint) {
            Some((_, agents)) => *agents += 1,
            None => self.exclusions.push((constraint, 1)),
        }
        self.exclusions.sort_unstable();
    }
}

impl Oracle {
    /// Notes tasks of one unit that are left out.
    pub(super) fn leave_out(
        &self,
        plan: &Plan,
        tasks: &[usize],
        cause: Cause,
        whys: &mut Vec<Why>,
    ) {
        for task in tasks {
            let work = &plan.work[*task];
            let at = whys.iter().position(|why| why.request == work.request).unwrap_or_else(|| {
                whys.push(Why::new(&work.request, *task as u32));
                whys.len() - 1
            });
            let why = &mut whys[at];
            why.tasks += 1;
            match cause {
                Cause::Behind => why.behind += 1,
                Cause::OfPlacedGang => why.gang += 1,
                _ if !self.group_has_room(work) => {
                    why.over_limit += 1;
                    continue;
                }
                Cause::OfGang => why.gang += 1,
                Cause::NoPlace => {}
            }
            if cause != Cause::Behind && why.agents == 0 {
                self.explain(work, why);
            }
        }
    }

    fn explain(&self, work: &Work, why: &mut Why) {
        let all_names = names(&work.request);
        let asked_for = all_names.into_iter().filter(|name| asked(&work.request, name) > 0);
        why.shorts =
            asked_for.map(|name| Short { name, agents: 0, only: 0, nearest: None }).collect();
        for place in self.places.iter().flatten() {
            why.agents += 1;
            if !place.serves(&work.request) {
                why.other_role += 1;
            } else if let Some(at) = self.first_unmet(work, &place.agent, false) {
                why.constraints += 1;
                why.exclude(at);
            } else if self.is_locked(&place.agent) {
                why.locked += 1;
            } else if let Some(at) = self.first_unmet(work, &place.agent, true) {
                why.same_job += 1;
                why.exclude(at);
            } else if !self.count_shorts(work, place, &mut why.shorts) {
                let has_devices = self.devices_for(&work.request, &place.agent).is_some();
                let has_disks = place.disks_for(&work.request.disks).is_some();
                why.special += u32::from(!has_devices || !has_disks);
            }
        }
    }

    /// Whether a place is short of anything that is summed.
    fn count_shorts(&self, work: &Work, place: &Place, shorts: &mut [Short]) -> bool {
        let free = place.free();
        let missing = |short: &Short| missing(&free, &work.request, &short.name);
        let mut lacking: Vec<(&mut Short, i128)> = Vec::new();
        for short in shorts {
            let by = missing(short);
            if by > 0 {
                short.agents += 1;
                lacking.push((short, by));
            }
        }
        if let [(short, by)] = &mut lacking[..] {
            short.only += 1;
            if short.nearest.as_ref().is_none_or(|(_, least)| *by < *least) {
                short.nearest = Some((place.agent.clone(), *by));
            }
        }
        !lacking.is_empty()
    }
}
