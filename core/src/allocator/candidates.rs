//! Which agents a cycle looks at: those asked for, less those that a cycle left with nothing anybody takes.

use crate::bitset::BitSet;

/// The agents asked for, and the agents worth looking at, by place.
///
/// After a walk an agent is *settled*: whoever may take anything of what is left of it was asked, and nobody did. It stays
/// so until something changes that could make a difference, so that the cost of a cycle follows change. Quotas make
/// everything depend on everything: while any is in force no agent counts as settled, but all together may be *at rest*.
#[derive(Debug, Clone, Default)]
pub(crate) struct Candidates {
    pub(super) all: bool,
    /// Any bit of `asked` is set.
    pub(super) any: bool,
    pub(super) asked: BitSet,
    pub(super) unsettled: BitSet,
    /// Nobody takes anything of any agent, whatever is drawn, until something changes.
    pub(super) at_rest: bool,
    /// Agents with maintenance announced.
    pub(super) with_window: BitSet,
    /// What the order of agents is drawn from, by place, as agents have it: a cycle asks for all of them.
    pub(super) sequences: Vec<u64>,
}

impl Candidates {
    pub(crate) fn ask(&mut self, agent: u32) {
        self.any = true;
        self.asked.insert(agent);
    }

    pub(crate) fn ask_all(&mut self) {
        self.all = true;
    }

    /// Whether no agent is asked for.
    pub(crate) const fn is_empty(&self) -> bool {
        !self.all && !self.any
    }

    pub(crate) fn clear(&mut self) {
        self.all = false;
        if core::mem::take(&mut self.any) {
            self.asked.clear();
        }
    }

    /// An agent is there now.
    pub(crate) fn enter(&mut self, agent: u32, sequence: u64) {
        if self.sequences.len() <= agent as usize {
            self.sequences.resize(agent as usize + 1, 0);
        }
        self.sequences[agent as usize] = sequence;
    }

    /// Of an agent; of a place that is vacant, whatever was there last, if anything was.
    pub(crate) fn sequence(&self, agent: u32) -> Option<u64> {
        self.sequences.get(agent as usize).copied()
    }

    /// The agent is gone.
    pub(crate) fn forget(&mut self, agent: u32) {
        self.asked.remove(agent);
        self.unsettled.remove(agent);
        self.with_window.remove(agent);
    }

    /// Whether an agent was asked for.
    pub(crate) fn is_asked(&self, agent: u32) -> bool {
        self.all || self.asked.contains(agent)
    }

    /// Whether all agents were asked for.
    pub(crate) fn is_all(&self) -> bool {
        self.all
    }

    pub(crate) fn unsettle(&mut self, agent: u32) {
        self.at_rest = false;
        self.unsettled.insert(agent);
    }

    /// The same of the first `places` agents: of all.
    pub(crate) fn unsettle_all(&mut self, places: u32) {
        self.at_rest = false;
        self.unsettled.insert_first(places);
    }

    pub(crate) fn rest(&mut self) {
        self.at_rest = true;
    }

    pub(crate) fn are_at_rest(&self) -> bool {
        self.at_rest
    }

    pub(crate) fn settle(&mut self, agent: u32) {
        self.unsettled.remove(agent);
    }

    pub(crate) fn set_window(&mut self, agent: u32, announced: bool) {
        if announced { self.with_window.insert(agent) } else { self.with_window.remove(agent) }
    }

    /// The agents asked for among the first `places`; without settled ones unless `settled`.
    pub(crate) fn iter(&self, places: u32, settled: bool) -> impl Iterator<Item = u32> + '_ {
        let words = places.div_ceil(64) as usize;
        let word = move |index: usize| {
            let asked = if self.all { u64::MAX } else { self.asked.word(index) };
            asked & if settled { u64::MAX } else { self.unsettled.word(index) }
        };
        (0..words)
            .flat_map(move |index| members(index, word(index)))
            .filter(move |agent| *agent < places)
    }

    /// The agents asked for that have maintenance announced.
    pub(crate) fn with_window(&self) -> impl Iterator<Item = u32> + '_ {
        self.with_window.iter().filter(|agent| self.is_asked(*agent))
    }
}

/// The numbers in one word of a set.
fn members(index: usize, mut word: u64) -> impl Iterator<Item = u32> {
    core::iter::from_fn(move || {
        let lowest = (word != 0).then(|| word.trailing_zeros())?;
        word &= word - 1;
        Some(index as u32 * 64 + lowest)
    })
}
