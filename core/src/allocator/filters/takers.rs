//! Who has refusals in force, by number.

use crate::allocator::names::RoleSym;
use std::collections::BTreeMap;

/// No number: nobody's.
pub(crate) const NOBODY: u32 = u32::MAX;

#[derive(Debug, Clone)]
struct Taker {
    framework: u32,
    role: RoleSym,
    /// Refusals in force; a number with none is free.
    filters: u32,
}

/// Numbers of (framework, role). They have one as long as they have refusals: also one that left the role, in Mesos.
#[derive(Debug, Clone, Default)]
pub(super) struct Takers {
    takers: Vec<Taker>,
    free: Vec<u32>,
    numbers: BTreeMap<(u32, RoleSym), u32>,
}

impl Takers {
    /// Counts one more refusal and returns the number, which may be known.
    pub(super) fn count(&mut self, known: u32, framework: u32, role: RoleSym) -> u32 {
        let Takers { takers, free, numbers } = self;
        if known != NOBODY {
            takers[known as usize].filters += 1;
            return known;
        }
        let number = *numbers.entry((framework, role)).or_insert_with(|| {
            let taker = Taker { framework, role, filters: 0 };
            match free.pop() {
                Some(number) => {
                    takers[number as usize] = taker;
                    number
                }
                None => {
                    takers.push(taker);
                    takers.len() as u32 - 1
                }
            }
        });
        takers[number as usize].filters += 1;
        number
    }

    /// Counts one less. Tells whether it was the last.
    pub(super) fn release(&mut self, number: u32) -> bool {
        let taker = &mut self.takers[number as usize];
        taker.filters -= 1;
        let last = taker.filters == 0;
        if last {
            self.numbers.remove(&(taker.framework, taker.role));
            self.free.push(number);
        }
        last
    }

    pub(super) fn who(&self, number: u32) -> (u32, RoleSym) {
        let Taker { framework, role, .. } = self.takers[number as usize];
        (framework, role)
    }

    pub(super) fn find(&self, framework: u32, role: RoleSym) -> u32 {
        self.numbers.get(&(framework, role)).copied().unwrap_or(NOBODY)
    }

    pub(super) fn roles_of(&self, framework: u32) -> Vec<RoleSym> {
        let first = (framework, RoleSym::from_index(0));
        let last = (framework, RoleSym::from_index(u32::MAX));
        self.numbers.range(first..=last).map(|(key, _)| key.1).collect()
    }

    /// The roles of all that have refusals.
    pub(super) fn roles(&self) -> impl Iterator<Item = RoleSym> + '_ {
        self.numbers.keys().map(|key| key.1)
    }

    pub(super) fn filters_of(&self, number: u32) -> u32 {
        self.takers[number as usize].filters
    }

    /// One more than the highest number.
    pub(super) fn places(&self) -> usize {
        self.takers.len()
    }

    /// Whether each has as many refusals as are counted.
    pub(super) fn agree(&self, counted: &[u32]) -> bool {
        self.takers.iter().map(|taker| taker.filters).eq(counted.iter().copied())
    }
}
