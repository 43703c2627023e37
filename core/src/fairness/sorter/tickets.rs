//! Who holds which part of the tickets, where clients are drawn by lot.

use super::{Client, NONE, NodeKind, Sorter};

impl Sorter {
    /// Hands the tickets out anew: a node's part goes to its children that take part, by weight. O(nodes * log nodes).
    pub(super) fn issue_tickets(&mut self) {
        let mut visited = self.visit();
        // A node takes part if it is an active client or one is below it.
        self.parts.clear();
        self.parts.resize(self.nodes.len(), 0.0);
        for &node in visited.iter().rev() {
            let at = node as usize;
            if self.nodes[at].kind == NodeKind::ActiveLeaf {
                self.parts[at] = 1.0;
            }
            let parent = self.nodes[at].parent;
            if parent != NONE && self.parts[at] > 0.0 {
                self.parts[parent as usize] = 1.0;
            }
        }
        let mut lottery = core::mem::take(&mut self.lottery);
        lottery.clear();
        for node in visited.drain(..) {
            let at = node as usize;
            if self.nodes[at].kind == NodeKind::ActiveLeaf {
                lottery.push(Client(self.nodes[at].client), self.parts[at]);
            } else {
                self.divide(node);
            }
        }
        lottery.close();
        self.lottery = lottery;
        self.visited = visited;
    }

    /// Divides a node's part among its children.
    fn divide(&mut self, node: u32) {
        let children = core::mem::take(&mut self.nodes[node as usize].children);
        let mut sum = 0.0;
        for &child in &children {
            if self.parts[child as usize] > 0.0 {
                sum += self.keep_weight(child);
            }
        }
        for &child in &children {
            if self.parts[child as usize] > 0.0 {
                self.parts[child as usize] = self.parts[node as usize] * self.weight(child) / sum;
            }
        }
        self.nodes[node as usize].children = children;
    }
}
