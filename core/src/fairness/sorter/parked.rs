//! Clients that are passed over for a while: the walk does not meet them, and nothing else changes.

use super::{Client, NodeKind, Sorter};

impl Sorter {
    /// Takes a client out of the order until [`Sorter::unpark_all`], in O(log children); for a caller that knows that it
    /// would pass it over in every walk. Not while a walk is under way, and not where clients are drawn by lot.
    pub(crate) fn park(&mut self, client: Client) {
        let leaf = self.leaf(client);
        let Sorter { nodes, places, fractions, parked, stale, .. } = self;
        let node = &mut nodes[leaf as usize];
        if node.parked {
            return;
        }
        node.parked = true;
        parked.push(leaf);
        let (parent, takes_part) = (node.parent, node.kind == NodeKind::ActiveLeaf);
        if takes_part && !*stale {
            nodes[parent as usize].order.remove(leaf, places, fractions);
        }
    }

    /// Lets all that were parked take part again.
    pub(crate) fn unpark_all(&mut self) {
        // One by one they would have to find their places; many are sorted faster.
        self.stale |= !self.parked.is_empty();
        for node in self.parked.drain(..) {
            self.nodes[node as usize].parked = false;
        }
    }
}
