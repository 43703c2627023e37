//! Hierarchical DRF: what a subtree counts as holding.
//!
//! What a node's children hold is scaled down to the level of the least of them before it is added up, so that a child
//! that is ahead with one resource does not use up the claim of a sibling that is behind with another. Children that can
//! take nothing now, *blocked* ones, do not hold that level down. (Bhattacharya, Culler, Friedman, Ghodsi, Shenker,
//! Stoica: "Hierarchical Scheduling for Diverse Datacenter Workloads", SoCC 2013.)

use super::{Client, NONE, NodeKind, Sorter};
use crate::fairness::totals::Totals;

/// Shares are compared to 40 bits: sums of what should be alike differ in their last ones.
const FORGOTTEN_BITS: u32 = 12;

/// What nodes count as holding, by node.
#[derive(Debug, Clone, Default)]
pub(super) struct Rescaled {
    /// Parts of the totals, `stride` to a node.
    parts: Vec<f64>,
    /// The greatest of these parts.
    shares: Vec<f64>,
    /// Nothing that is to be had now can be taken.
    blocked: Vec<bool>,
    /// Any client was said to be blocked.
    any: bool,
}

impl Rescaled {
    /// The number now stands for a new node.
    pub(super) fn reset(&mut self, node: u32) {
        if let Some(blocked) = self.blocked.get_mut(node as usize) {
            *blocked = false;
        }
    }

    /// The client of one node is from now on that of another.
    pub(super) fn hand_over(&mut self, from: u32, to: u32) {
        if self.any {
            let blocked = self.blocked.get(from as usize).copied().unwrap_or_default();
            if self.blocked.len() <= to as usize {
                self.blocked.resize(to as usize + 1, false);
            }
            self.blocked[to as usize] = blocked;
        }
    }
}

impl Sorter {
    /// Says whether a client can take nothing of what is to be had now. Only [`SorterKind::HDrf`] cares.
    ///
    /// [`SorterKind::HDrf`]: crate::fairness::SorterKind::HDrf
    pub fn set_blocked(&mut self, client: Client, blocked: bool) {
        let leaf = self.leaf(client);
        self.fit_rescaled();
        if self.rescaled.blocked[leaf as usize] != blocked {
            self.rescaled.blocked[leaf as usize] = blocked;
            self.note(leaf);
        }
        self.rescaled.any |= blocked;
    }

    /// Nobody is blocked any more.
    pub fn unblock_all(&mut self) {
        if !core::mem::take(&mut self.rescaled.any) {
            return;
        }
        for number in 0..self.clients.len() {
            if self.clients[number] != NONE {
                self.set_blocked(Client(number as u32), false);
            }
        }
    }

    /// Whether blocked siblings make a difference to a client: there is somebody above it to count for.
    pub fn is_nested(&self, client: Client) -> bool {
        let parent = self.nodes[self.leaf(client) as usize].parent;
        self.nodes[parent as usize].parent != NONE
    }

    fn fit_rescaled(&mut self) {
        let nodes = self.nodes.len();
        self.rescaled.parts.resize(nodes * self.stride, 0.0);
        self.rescaled.shares.resize(nodes, 0.0);
        self.rescaled.blocked.resize(nodes, false);
    }

    /// Works everything out anew, from the leaves up. O(nodes * resources).
    pub(super) fn rescale_all(&mut self, totals: &Totals) {
        self.fit_rescaled();
        let visited = self.visit();
        for node in visited.iter().rev() {
            self.rescale(*node, totals);
        }
        self.visited = visited;
    }

    /// Works out what a node counts as holding, given its children. O(children * resources).
    pub(super) fn rescale(&mut self, node: u32, totals: &Totals) {
        let at = node as usize;
        if self.nodes[at].kind == NodeKind::Inner {
            self.rescale_inner(node);
        } else {
            let row = at * self.stride..(at + 1) * self.stride;
            let parts = &mut self.rescaled.parts[row.clone()];
            totals.parts(&self.held[row], parts);
            self.rescaled.shares[at] = parts.iter().copied().fold(0.0, f64::max);
        }
    }

    fn rescale_inner(&mut self, node: u32) {
        let at = node as usize;
        let children = core::mem::take(&mut self.nodes[at].children);
        let mut least = f64::INFINITY;
        for &child in &children {
            let weight = self.keep_weight(child);
            let Sorter { rescaled: Rescaled { shares, blocked, .. }, nodes, .. } = self;
            let child = child as usize;
            if !blocked[child] && nodes[child].kind != NodeKind::InactiveLeaf {
                least = least.min(shares[child] / weight);
            }
        }
        let mut sum = core::mem::take(&mut self.sum);
        sum.clear();
        sum.resize(self.stride, 0.0);
        for &child in &children {
            let scale = self.scale(child, least);
            let parts = &self.rescaled.parts[child as usize * self.stride..][..self.stride];
            for (sum, part) in sum.iter_mut().zip(parts) {
                *sum += part * scale;
            }
        }
        self.rescaled.parts[at * self.stride..][..self.stride].copy_from_slice(&sum);
        self.rescaled.shares[at] = sum.iter().copied().fold(0.0, f64::max);
        self.rescaled.blocked[at] = least == f64::INFINITY;
        self.sum = sum;
        self.nodes[at].children = children;
    }

    /// What to multiply a child's parts with to bring it down to this level.
    fn scale(&self, child: u32, level: f64) -> f64 {
        let own = self.rescaled.shares[child as usize] / self.weight(child);
        if own > level { level / own } else { 1.0 }
    }

    /// The share that a node counts as having, by its weight, for comparison.
    pub(super) fn rescaled_share(&self, node: u32, weight: f64) -> f64 {
        let share = (self.rescaled.shares[node as usize] / weight).to_bits();
        f64::from_bits((share + (1 << (FORGOTTEN_BITS - 1))) >> FORGOTTEN_BITS << FORGOTTEN_BITS)
    }
}
