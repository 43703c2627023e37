//! What a sorter remembers beyond its clients and what they hold: what a snapshot keeps of it.

use super::{Node, NodeKind, ROOT, Sorter};
use crate::fairness::usage::Past;

/// A node below the root.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct SavedNode {
    /// How many allocations were made to it.
    pub(crate) count: u64,
    /// As it was looked up, if weights stick.
    pub(crate) weight: Option<f64>,
    /// A leaf that takes part in the order.
    pub(crate) active: bool,
}

impl Sorter {
    /// What every node below the root remembers, by path. The tree itself follows from the paths of the clients.
    pub(crate) fn saved(&self) -> Vec<SavedNode> {
        let Sorter {
            nodes,
            free_nodes: _,
            clients: _,
            free_clients: _,
            held: _,
            stride: _,
            places: _,
            weights: _,
            paths: _,
            shared: _,
            touched: _,
            parked: _,
            active: _,
            pending: _,
            stale: _,
            epoch: _,
            fractions: _,
            rules,
            lottery: _,
            parts: _,
            visited: _,
            rescaled: _,
            sum: _,
            usage: _,
        } = self;
        let saved = |node: u32| {
            let Node {
                path: _,
                parent: _,
                kind,
                client: _,
                children: _,
                order: _,
                rank: _,
                count,
                weight,
                stale: _,
                noted: _,
                parked: _,
            } = &nodes[node as usize];
            SavedNode {
                count: *count,
                weight: weight.filter(|_| rules.weights_stick),
                active: *kind == NodeKind::ActiveLeaf,
            }
        };
        self.by_path().into_iter().map(saved).collect()
    }

    /// Puts back what nodes remembered, into a sorter of the same clients. False if these are others.
    pub(crate) fn put_back(&mut self, saved: &[SavedNode]) -> bool {
        let nodes = self.by_path();
        if nodes.len() != saved.len() {
            return false;
        }
        for (node, saved) in nodes.into_iter().zip(saved) {
            let SavedNode { count, weight, active } = *saved;
            let inner = self.nodes[node as usize].kind == NodeKind::Inner;
            if inner && active || weight.is_some() && !self.rules.weights_stick {
                return false;
            }
            let node = &mut self.nodes[node as usize];
            node.count = count;
            node.weight = weight;
            if !inner {
                node.kind = if active { NodeKind::ActiveLeaf } else { NodeKind::InactiveLeaf };
            }
            let parent = node.parent;
            self.mark_stale(parent);
        }
        self.active = saved.iter().filter(|saved| saved.active).count();
        true
    }

    /// What nodes below the root held in the past, by path, and what paths did that have no node now.
    pub(crate) fn saved_past(&self) -> (Vec<Past>, Vec<(String, Past)>) {
        let Some(usage) = &self.usage else { return Default::default() };
        let nodes = self.by_path().into_iter().map(|node| usage.past(node)).collect();
        (nodes, usage.gone().map(|(path, past)| (path.to_owned(), past.clone())).collect())
    }

    /// Puts the past back, into a sorter of the same clients. False if these are others.
    pub(crate) fn put_past_back(&mut self, nodes: &[Past], gone: Vec<(String, Past)>) -> bool {
        let by_path = self.by_path();
        let Some(usage) = &mut self.usage else { return nodes.is_empty() && gone.is_empty() };
        let fits = |past: &Past| usage.fits(past);
        let sound = by_path.len() == nodes.len()
            && nodes.iter().chain(gone.iter().map(|(_, past)| past)).all(fits)
            && gone.is_sorted_by(|left, right| left.0 < right.0)
            && gone.iter().all(|(path, _)| !self.paths.contains_key(path.as_str()));
        if !sound {
            return false;
        }
        by_path.iter().zip(nodes).for_each(|(node, past)| usage.put_back(*node, past));
        usage.put_gone_back(gone)
    }

    /// The nodes below the root that are in use.
    fn by_path(&self) -> Vec<u32> {
        let mut pending = vec![ROOT];
        let mut nodes = Vec::new();
        while let Some(node) = pending.pop() {
            let children = &self.nodes[node as usize].children;
            pending.extend(children);
            nodes.extend(children);
        }
        nodes.sort_unstable_by_key(|node| &self.nodes[*node as usize].path);
        nodes
    }
}
