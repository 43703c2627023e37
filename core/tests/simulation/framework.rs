//! Frameworks that want so many tasks of one size, and answer offers in their own manner.

use super::faults::Faults;
use super::network::{Answer, Notice};
use apportion_core::id::{FrameworkId, OfferId};
use apportion_core::offer::SECOND_NS;
use apportion_core::rng::Rng;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Answers at once.
    Prompt,
    /// Thinks for up to ten seconds.
    Slow,
    /// Keeps what it is offered.
    Hoarder,
}

#[derive(Debug)]
pub(crate) struct Framework {
    pub(crate) id: FrameworkId,
    pub(crate) name: String,
    pub(crate) role: &'static str,
    pub(crate) manner: Manner,
    pub(crate) wants: u64,
    /// What the master last told: tasks that run.
    pub(crate) running: u64,
    /// What it last told the master: that it wants offers.
    pub(crate) asks_for_more: bool,
    /// Connected again at that time, if it is not connected.
    pub(crate) away_until: Option<u64>,
    /// Offers it was told of and has not answered: how many tasks fit, and when it will answer.
    offers: BTreeMap<OfferId, (u64, u64)>,
    /// Answers on their way: tasks, and when it stops to believe in them.
    launching: BTreeMap<OfferId, (u64, u64)>,
}

impl Framework {
    pub(crate) fn new(id: FrameworkId, name: String, role: &'static str, wants: u64) -> Self {
        Framework {
            id,
            name,
            role,
            manner: Manner::Prompt,
            wants,
            running: 0,
            asks_for_more: true,
            away_until: None,
            offers: BTreeMap::new(),
            launching: BTreeMap::new(),
        }
    }

    pub(crate) fn hear(&mut self, notice: Notice, faults: Faults, rng: &mut Rng, now: u64) {
        match notice {
            Notice::Offered { offer, tasks } => {
                let thinks = match self.manner {
                    _ if !faults.bad_manners => 0,
                    Manner::Prompt => 0,
                    Manner::Slow => rng.below(10 * SECOND_NS),
                    Manner::Hoarder => u64::MAX / 2,
                };
                self.offers.insert(offer, (tasks, now + thinks));
            }
            Notice::Rescinded { offer } => {
                self.offers.remove(&offer);
                self.launching.remove(&offer);
            }
            Notice::Launched { offer } => drop(self.launching.remove(&offer)),
        }
    }

    /// It lost its connection: what it knew of offers is void.
    pub(crate) fn forget(&mut self) {
        self.offers.clear();
        self.launching.clear();
    }

    pub(crate) fn needs_more(&self) -> bool {
        let launching: u64 = self.launching.values().map(|(tasks, _)| *tasks).sum();
        self.running + launching < self.wants
    }

    /// The answers it gives now.
    pub(crate) fn answers(&mut self, faults: Faults, now: u64) -> Vec<Answer> {
        self.launching.retain(|_, (_, until)| *until > now);
        let due: Vec<OfferId> = self
            .offers
            .iter()
            .filter(|(_, (_, at))| *at <= now || !faults.bad_manners)
            .map(|(offer, _)| *offer)
            .collect();
        let mut answers = Vec::new();
        for offer in due {
            let Some((fit, _)) = self.offers.remove(&offer) else { continue };
            let launching: u64 = self.launching.values().map(|(tasks, _)| *tasks).sum();
            let tasks = fit.min(self.wants.saturating_sub(self.running + launching));
            if tasks > 0 {
                self.launching.insert(offer, (tasks, now + 5 * SECOND_NS));
            }
            answers.push(Answer { offer, tasks });
        }
        answers
    }
}
