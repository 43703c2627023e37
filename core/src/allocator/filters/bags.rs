//! What is refused, each kept once.

use crate::allocator::bag::Bag;
use std::collections::HashMap;
use std::sync::Arc;

/// Bags by number, with the number of refusals that name each.
#[derive(Debug, Clone, Default)]
pub(super) struct RefusedBags {
    bags: Vec<(Arc<Bag>, u32)>,
    free: Vec<u32>,
    numbers: HashMap<Arc<Bag>, u32>,
    /// The one named last: one refusal is mostly like the one before.
    last: u32,
}

impl RefusedBags {
    /// The number of a bag, counting one refusal more.
    pub(super) fn intern(&mut self, bag: &Bag) -> u32 {
        if let Some((_, uses)) =
            self.bags.get_mut(self.last as usize).filter(|(same, uses)| *uses > 0 && **same == *bag)
        {
            *uses += 1;
            return self.last;
        }
        let number = match self.numbers.get(bag) {
            Some(number) => *number,
            None => {
                let shared = Arc::new(bag.clone());
                let number = self.free.pop().unwrap_or(self.bags.len() as u32);
                self.numbers.insert(Arc::clone(&shared), number);
                if number as usize == self.bags.len() {
                    self.bags.push((shared, 0));
                } else {
                    self.bags[number as usize] = (shared, 0);
                }
                number
            }
        };
        self.bags[number as usize].1 += 1;
        self.last = number;
        number
    }

    /// Counts one refusal less.
    pub(super) fn release(&mut self, number: u32) {
        let (bag, uses) = &mut self.bags[number as usize];
        *uses -= 1;
        if *uses == 0 {
            self.numbers.remove(bag);
            *bag = Arc::default();
            self.free.push(number);
        }
    }

    pub(super) fn get(&self, number: u32) -> &Bag {
        &self.bags[number as usize].0
    }

    /// All that are named.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Bag> {
        self.bags.iter().filter(|bag| bag.1 > 0).map(|bag| &*bag.0)
    }

    /// One more than the highest number.
    pub(super) fn places(&self) -> usize {
        self.bags.len()
    }

    /// Whether each is named as often as counted.
    pub(super) fn agree(&self, counted: &[u32]) -> bool {
        self.bags.iter().map(|bag| bag.1).eq(counted.iter().copied())
    }
}
