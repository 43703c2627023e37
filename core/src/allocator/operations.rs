//! Operations on what a framework holds: resources that others take the place of, held and in the agent's total alike.

use super::Allocator;
use super::agents::AgentState;
use super::bag::Bag;
use super::journal::Input;
use super::ledger::Entry;
use super::names::KindSym;
use super::resource_inputs::Holding;
use crate::error::{Entity, Error, Result};
use crate::resource::{Conversion, Quantities, Resources};
use std::collections::BTreeSet;

/// The part of an agent's total that operations speak of: an agent may have many more kinds.
#[derive(Default)]
struct TotalPart {
    kinds: BTreeSet<KindSym>,
    /// All that the total has of these kinds.
    old: Bag,
    /// What becomes of it.
    new: Bag,
}

impl TotalPart {
    /// Takes in the kinds of a bag.
    fn include(&mut self, agent: &AgentState, bag: &Bag) {
        for kind in bag.kinds() {
            if self.kinds.insert(kind) {
                agent.add_total_of(kind, &mut self.old);
                agent.add_total_of(kind, &mut self.new);
            }
        }
    }
}

/// Refuses a conversion that neither keeps scalar quantities, nor just removes, nor just adds copies of shared objects.
pub(super) fn check_conversion(
    consumed: &Resources,
    converted: &Resources,
    at: usize,
) -> Result<()> {
    let copies = consumed.is_empty() && converted.objects().all(|object| object.shared);
    let keeps = || Quantities::of_scalars(consumed) == Quantities::of_scalars(converted);
    if converted.is_empty() || copies || keeps() {
        return Ok(());
    }
    Err(Error::invalid(Entity::Resource, "a conversion changes quantities", at))
}

impl Allocator {
    /// Replaces held resources by what operations make of them, in the framework's holding and in the agent's total.
    ///
    /// Does not count as an allocation, and asks for no cycle. O(kinds of the conversions · kinds of the agent).
    ///
    /// # Errors
    /// [`Error::NotHeld`] when what is consumed is not held, or no longer part of the agent's total; [`Error::Invalid`]
    /// when a conversion neither keeps scalar quantities, nor just removes, nor just adds copies of shared volumes; as
    /// [`Allocator::recover_resources`] otherwise.
    pub fn update_allocation(
        &mut self,
        holding: Holding<'_>,
        conversions: &[Conversion],
    ) -> Result<()> {
        self.catalog.begin_input();
        let (framework, role, agent) = self.check_holding(holding)?;
        let mut consumed_all = Bag::default();
        let mut held = Bag::default();
        let mut part = TotalPart::default();
        for (at, Conversion { consumed, converted }) in conversions.iter().enumerate() {
            check_conversion(consumed, converted, at)?;
            let consumed = self.intern_bag(consumed)?;
            let converted = self.intern_bag(converted)?;
            // What an earlier conversion made is consumed first.
            let mut outside = consumed.clone();
            outside.subtract(&held);
            held.subtract(&consumed);
            consumed_all.add(&outside);
            held.add(&converted);
            if !consumed.is_empty() {
                let state = self.check_agent(holding.agent)?;
                part.include(state, &consumed);
                part.include(state, &converted);
                if !part.new.covers(&consumed) {
                    return Err(Error::NotHeld { entity: Entity::Agent });
                }
                part.new.subtract(&consumed);
                part.new.add(&converted);
            }
        }
        self.check_held(core::iter::once(&held))?;
        self.check_out(Some(agent), core::iter::once(&held))?;
        let at = self.gather_idle(agent, framework, role, &consumed_all)?;
        self.note(|allocator| Input::UpdateAllocation {
            holding: allocator.named(framework, role, agent),
            conversions: conversions.to_vec(),
        });
        self.note_used(framework, role);
        self.candidates.unsettle(agent);
        if let Some(state) = self.agents.at_mut(agent) {
            state.take_back(&consumed_all);
            state.held[at].bag.subtract(&consumed_all);
        }
        self.post_to_framework(framework, role, agent, &consumed_all, Entry::Release);
        if !(part.new.covers(&part.old) && part.old.covers(&part.new)) {
            self.replace_part_of_total(agent, &part.old, &part.new);
        }
        if let Some(state) = self.agents.at_mut(agent) {
            state.give(&held);
            let holding = &mut state.held[at];
            holding.bag.add(&held);
            let gone = holding.allocated.restrict_to(&holding.bag);
            self.roles.count_allocated(&self.catalog, role, &gone, -1);
        }
        self.post_to_framework(framework, role, agent, &held, Entry::Exchange);
        self.forget_if_empty(agent, at);
        if !self.compat() {
            // Mesos looks whether a role that was left is done with when something is returned under it.
            self.untrack_if_idle(framework, role);
        }
        Ok(())
    }

    /// Replaces a part of an agent's total, in all books: `old` is all that the total has of its kinds and of those of
    /// `new`.
    fn replace_part_of_total(&mut self, agent: u32, old: &Bag, new: &Bag) {
        self.candidates.unsettle(agent);
        if let Some(state) = self.agents.at_mut(agent) {
            state.replace_total_of(old, new);
        }
        self.count_total(agent, old, -1);
        self.count_total(agent, new, 1);
    }
}
