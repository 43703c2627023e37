//! Lists of attributes, each kept once: racks and zones are few, and agents are many.

use crate::attribute::Attribute;
use crate::lookup::Lookup;
use std::collections::HashMap;
use std::sync::Arc;

/// The lists that agents have, and how many agents have each.
#[derive(Debug, Clone, Default)]
pub(super) struct AttributeLists {
    lists: Lookup<Shared>,
}

#[derive(Debug, Clone)]
struct Shared {
    list: Arc<[Attribute]>,
    agents: u32,
}

impl AttributeLists {
    /// The list of one agent more. O(its length); copied where nobody has it yet.
    pub(super) fn share(&mut self, attributes: &[Attribute]) -> Arc<[Attribute]> {
        let hashed = self.lists.hash(attributes);
        if let Some(shared) = self.lists.find_mut(hashed, |shared| *shared.list == *attributes) {
            shared.agents += 1;
            return Arc::clone(&shared.list);
        }
        let list: Arc<[Attribute]> = attributes.into();
        self.lists.insert(hashed, Shared { list: Arc::clone(&list), agents: 1 });
        list
    }

    /// The list of one agent fewer.
    pub(super) fn release(&mut self, list: &[Attribute]) {
        let hashed = self.lists.hash(list);
        let is_it = |shared: &Shared| *shared.list == *list;
        let Some(shared) = self.lists.find_mut(hashed, is_it) else { return };
        shared.agents -= 1;
        if shared.agents == 0 {
            self.lists.remove(hashed, is_it);
        }
    }

    /// Whether each list is had by as many agents as are counted.
    pub(super) fn agree<'a>(&self, agents: impl Iterator<Item = &'a Arc<[Attribute]>>) -> bool {
        let mut counted: HashMap<&[Attribute], u32> = HashMap::new();
        agents.for_each(|list| *counted.entry(list).or_default() += 1);
        let counts = |shared: &Shared| counted.get(&*shared.list) == Some(&shared.agents);
        counted.len() == self.lists.len() && self.lists.values().all(counts)
    }
}
