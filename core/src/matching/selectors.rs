//! Selectors: the places that a role and conditions on the agent alone leave. Classes with the same ones share them.

use super::condition::Compiled;
use super::constraint::Condition;
use super::holding::{RoleTag, Row};
use crate::attribute::Attribute;
use crate::bitset::BitSet;
use crate::intern::Sym;
use std::collections::HashMap;

/// What two requests share a selector for.
type SelectorKey = (Option<Sym<RoleTag>>, Vec<Condition>);

/// The places that a role and conditions leave.
#[derive(Debug, Clone)]
pub(super) struct Selector {
    role: Option<Sym<RoleTag>>,
    pub(super) conditions: Vec<Compiled>,
    pub(super) members: BitSet,
    uses: u32,
}

impl Selector {
    pub(super) fn serves_role(&self, row: &Row) -> bool {
        row.role.is_none() || self.role.is_none() || row.role == self.role
    }

    pub(super) fn admits(&self, row: &Row, name: &str, attributes: &[Attribute]) -> bool {
        let mut conditions = self.conditions.iter();
        self.serves_role(row) && conditions.all(|condition| condition.holds(name, attributes))
    }

    fn key(&self) -> SelectorKey {
        let conditions = self.conditions.iter().map(|compiled| compiled.condition.clone());
        (self.role, conditions.collect())
    }
}

/// All selectors in use.
#[derive(Debug, Clone, Default)]
pub(super) struct Selectors {
    /// One of no use has no members and is used again.
    all: Vec<Selector>,
    numbers: HashMap<SelectorKey, u32>,
    unused: Vec<u32>,
}

impl Selectors {
    pub(super) fn at(&self, number: u32) -> &Selector {
        &self.all[number as usize]
    }

    pub(super) fn at_mut(&mut self, number: u32) -> &mut Selector {
        &mut self.all[number as usize]
    }

    /// The number of a selector, for one more use, and whether it is new: the caller fills it then.
    pub(super) fn hold(
        &mut self,
        role: Option<Sym<RoleTag>>,
        conditions: Vec<Compiled>,
    ) -> (u32, bool) {
        let selector = Selector { role, conditions, members: BitSet::new(), uses: 1 };
        let key = selector.key();
        if let Some(&number) = self.numbers.get(&key) {
            self.all[number as usize].uses += 1;
            return (number, false);
        }
        let number = match self.unused.pop() {
            Some(number) => {
                self.all[number as usize] = selector;
                number
            }
            None => {
                self.all.push(selector);
                self.all.len() as u32 - 1
            }
        };
        self.numbers.insert(key, number);
        (number, true)
    }

    /// One use fewer.
    pub(super) fn release(&mut self, number: u32) {
        let selector = &mut self.all[number as usize];
        selector.uses -= 1;
        if selector.uses == 0 {
            let key = selector.key();
            selector.members = BitSet::new();
            self.numbers.remove(&key);
            self.unused.push(number);
        }
    }

    /// Sorts a new or changed place into the selectors. O(selectors).
    pub(super) fn admit(&mut self, place: u32, row: &Row, name: &str, attributes: &[Attribute]) {
        for selector in self.all.iter_mut().filter(|selector| selector.uses > 0) {
            if selector.admits(row, name, attributes) {
                selector.members.insert(place);
            } else {
                selector.members.remove(place);
            }
        }
    }

    pub(super) fn forget(&mut self, place: u32) {
        self.all.iter_mut().for_each(|selector| selector.members.remove(place));
    }

    /// Those in use.
    pub(super) fn in_use(&self) -> impl Iterator<Item = &Selector> {
        self.all.iter().filter(|selector| selector.uses > 0)
    }
}
