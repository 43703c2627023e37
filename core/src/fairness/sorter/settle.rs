//! Keys and heaps: what changed finds its place.

use super::{NONE, Node, NodeKind, ROOT, Sorter};
use crate::fairness::fraction::Fraction;
use crate::fairness::order::Key;
use crate::fairness::rules::SorterKind;
use crate::fairness::totals::Totals;

/// So many changed nodes are moved one by one, however small the tree.
const FEW: usize = 8;

impl Sorter {
    /// Brings every heap up to date: O(changes · log children), or O(clients) after clients came or went or totals
    /// changed.
    pub fn settle(&mut self, totals: &Totals) {
        if self.touched.is_empty() && !self.stale && self.epoch == totals.epoch() {
            return;
        }
        if self.rules.kind == SorterKind::Random {
            self.settle_by_lot();
            return;
        }
        let rescales = self.rules.kind == SorterKind::HDrf;
        let many = self.touched.len() > FEW && self.touched.len() * 8 > self.nodes.len();
        let all = self.stale || self.epoch != totals.epoch() || many;
        if all {
            if rescales {
                self.rescale_all(totals);
            }
            self.rebuild(ROOT, totals);
            self.stale = false;
            self.epoch = totals.epoch();
        }
        for at in 0..self.touched.len() {
            let node = self.touched[at];
            self.nodes[node as usize].noted = false;
            match rescales {
                _ if all => {}
                true => self.climb(node, totals),
                false => self.place(node, totals),
            }
        }
        self.touched.clear();
    }

    /// Moves a node to its place among its siblings.
    fn place(&mut self, node: u32, totals: &Totals) {
        let Node { parent, kind, parked, .. } = self.nodes[node as usize];
        if parent == NONE || kind == NodeKind::InactiveLeaf || parked {
            return;
        }
        if self.nodes[parent as usize].order.is_single() {
            // First whatever its key is, which is worked out anew when another comes.
            return;
        }
        let key = self.key(node, totals);
        let Sorter { nodes, places, fractions, rules, .. } = self;
        let order = &mut nodes[parent as usize].order;
        if rules.exact {
            order.mix(fractions[node as usize]);
        }
        order.update(node, key, places, fractions);
    }

    /// Moves a node and all above it to their places: what one counts as holding depends on all its children.
    fn climb(&mut self, node: u32, totals: &Totals) {
        let mut at = node;
        while self.nodes[at as usize].parent != NONE {
            self.rescale(at, totals);
            self.place(at, totals);
            at = self.nodes[at as usize].parent;
        }
    }

    /// All nodes, each before its children, these in the order of their names. To be put back into `visited`.
    pub(super) fn visit(&mut self) -> Vec<u32> {
        let mut nodes = core::mem::take(&mut self.pending);
        let mut visited = core::mem::take(&mut self.visited);
        visited.clear();
        nodes.push(ROOT);
        while let Some(node) = nodes.pop() {
            self.rank_children(node);
            nodes.extend(self.nodes[node as usize].children.iter().rev());
            visited.push(node);
        }
        self.pending = nodes;
        visited
    }

    /// What clients hold does not matter here.
    fn settle_by_lot(&mut self) {
        for node in self.touched.drain(..) {
            self.nodes[node as usize].noted = false;
        }
        if self.stale {
            self.issue_tickets();
            self.stale = false;
        }
    }

    fn rebuild(&mut self, node: u32, totals: &Totals) {
        let mut pending = core::mem::take(&mut self.pending);
        pending.push(node);
        while let Some(node) = pending.pop() {
            let at = node as usize;
            self.rank_children(node);
            let mut order = core::mem::take(&mut self.nodes[at].order);
            order.clear();
            for index in 0..self.nodes[at].children.len() {
                let child = self.nodes[at].children[index];
                match self.nodes[child as usize].kind {
                    NodeKind::InactiveLeaf => continue,
                    NodeKind::ActiveLeaf if self.nodes[child as usize].parked => continue,
                    NodeKind::Inner => pending.push(child),
                    NodeKind::ActiveLeaf => {}
                }
                let key = self.key(child, totals);
                order.push(child, key);
                if self.rules.exact {
                    order.mix(self.fractions[child as usize]);
                }
            }
            order.arrange(&mut self.places, &self.fractions);
            self.nodes[at].order = order;
        }
        self.pending = pending;
    }

    /// Puts the children of a node in the order of their names, if that may have changed.
    pub(super) fn rank_children(&mut self, node: u32) {
        let at = node as usize;
        if !self.nodes[at].stale {
            return;
        }
        let mut children = core::mem::take(&mut self.nodes[at].children);
        children.sort_unstable_by(|left, right| {
            self.nodes[*left as usize].path.cmp(&self.nodes[*right as usize].path)
        });
        for (rank, child) in children.iter().enumerate() {
            self.nodes[*child as usize].rank = rank as u32;
        }
        self.nodes[at].children = children;
        self.nodes[at].stale = false;
    }

    #[inline(always)]
    fn key(&mut self, node: u32, totals: &Totals) -> Key {
        let share = self.share_bits(node, totals);
        let Node { count, rank, .. } = self.nodes[node as usize];
        Key { share, count, rank }
    }

    /// The weighted share of a node as the bits of a double, which is not negative. Keeps the exact one.
    fn share_bits(&mut self, node: u32, totals: &Totals) -> u64 {
        let weight = self.keep_weight(node);
        let counted = self.count_past(node);
        let row = counted.as_deref().unwrap_or(self.row(node));
        let share = if self.rules.exact {
            let (held, total) = totals.dominant_fraction(row);
            let fraction = Fraction { held, total, weight };
            self.fractions[node as usize] = fraction;
            fraction.to_f64()
        } else if self.rules.kind == SorterKind::HDrf {
            self.rescaled_share(node, weight)
        } else {
            totals.dominant_share(row) / weight
        };
        if let (Some(usage), Some(counted)) = (&mut self.usage, counted) {
            usage.counted = counted;
        }
        share.to_bits()
    }

    /// What counts towards a node's share, where that is more than what it holds, in memory that is to be given back.
    fn count_past(&mut self, node: u32) -> Option<Vec<i64>> {
        let mut counted = core::mem::take(&mut self.usage.as_mut()?.counted);
        let usage = self.usage.as_ref()?;
        usage.count(node, self.row(node), usage.now(), &mut counted);
        Some(counted)
    }

    /// The weight of a node, from now on without looking it up.
    pub(super) fn keep_weight(&mut self, node: u32) -> f64 {
        if let Some(weight) = self.nodes[node as usize].weight {
            return weight;
        }
        let weight = self.weight(node);
        self.nodes[node as usize].weight = Some(weight);
        weight
    }

    /// The weight of a node: kept, or looked up by its path.
    pub(super) fn weight(&self, node: u32) -> f64 {
        let Node { weight, path, .. } = &self.nodes[node as usize];
        weight.or_else(|| self.weights.get(path).copied()).unwrap_or(1.0)
    }
}
