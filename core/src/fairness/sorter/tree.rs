//! Clients come and go: the tree of paths.

use super::{Client, Copies, NONE, Node, NodeKind, ROOT, Sorter};
use crate::fairness::fraction::Fraction;
use crate::fairness::order::Order;

/// How the path of a client that has descendants goes on, below the node of its own path.
const VIRTUAL_SUFFIX: &str = "/.";

fn virtual_path(path: &str) -> String {
    format!("{path}{VIRTUAL_SUFFIX}")
}

impl Sorter {
    /// Adds a client, inactive. The path must not be one already.
    pub fn add(&mut self, path: &str) -> Client {
        let number = self.free_clients.pop().unwrap_or(self.clients.len() as u32);
        if number as usize == self.clients.len() {
            self.clients.push(NONE);
        }
        let mut at = ROOT;
        let mut leaf = None;
        let ends = path.match_indices('/').map(|(slash, _)| slash).chain([path.len()]);
        for end in ends {
            let is_last = end == path.len();
            match self.paths.get(&path[..end]) {
                Some(node) => {
                    at = *node;
                    if self.nodes[at as usize].kind != NodeKind::Inner {
                        self.push_down(at);
                    }
                }
                None if is_last => {
                    leaf = Some(self.new_node(path, at, NodeKind::InactiveLeaf, number))
                }
                None => at = self.new_node(&path[..end], at, NodeKind::Inner, NONE),
            }
        }
        let leaf = leaf.unwrap_or_else(|| {
            self.new_node(&virtual_path(path), at, NodeKind::InactiveLeaf, number)
        });
        self.clients[number as usize] = leaf;
        Client(number)
    }

    /// Makes a leaf that gets descendants an inner node, with its client as a virtual leaf below.
    fn push_down(&mut self, leaf: u32) {
        let Node { kind, client, count, .. } = self.nodes[leaf as usize];
        self.nodes[leaf as usize].kind = NodeKind::Inner;
        self.nodes[leaf as usize].client = NONE;
        let parent = self.nodes[leaf as usize].parent;
        self.mark_stale(parent);
        let own = self.new_node(&virtual_path(&self.nodes[leaf as usize].path), leaf, kind, client);
        self.nodes[own as usize].count = count;
        self.copy_row(leaf, own);
        self.rescaled.hand_over(leaf, own);
        if let Some(usage) = &mut self.usage {
            usage.copy(leaf, own);
        }
        let copies = self.shared_by(leaf);
        self.shared.extend(
            copies.into_iter().map(|((_, agent, object), copies)| ((own, agent, object), copies)),
        );
        self.clients[client as usize] = own;
    }

    /// Removes a client and what it holds.
    pub fn remove(&mut self, client: Client) {
        let leaf = self.leaf(client);
        self.active -= usize::from(self.nodes[leaf as usize].kind == NodeKind::ActiveLeaf);
        let mut own: Vec<(u32, i64)> = self
            .row(leaf)
            .iter()
            .enumerate()
            .map(|(scalar, held)| (scalar as u32, *held))
            .collect();
        for ((_, agent, object), Copies { copies, amount }) in self.shared_by(leaf) {
            // Above, the object stays as long as another client below holds a copy.
            self.take_shared(client, agent, object, copies, amount);
            own[amount.0 as usize].1 -= amount.1;
        }
        self.adjust(client, &own, -1);
        let mut at = leaf;
        loop {
            let parent = self.nodes[at as usize].parent;
            self.delete_node(at);
            if parent == ROOT || !self.nodes[parent as usize].children.is_empty() {
                self.collapse(parent);
                break;
            }
            at = parent;
        }
        self.clients[client.0 as usize] = NONE;
        self.free_clients.push(client.0);
    }

    fn shared_by(&self, node: u32) -> Vec<((u32, u32, u32), Copies)> {
        self.shared
            .range((node, 0, 0)..(node + 1, 0, 0))
            .map(|(key, copies)| (*key, *copies))
            .collect()
    }

    /// Makes an inner node whose only child is its own client that client's leaf again.
    fn collapse(&mut self, node: u32) {
        let [child] = self.nodes[node as usize].children[..] else { return };
        if node == ROOT || !self.is_virtual(child) {
            return;
        }
        let Node { kind, client, .. } = self.nodes[child as usize];
        for (key, _) in self.shared_by(child) {
            self.shared.remove(&key);
        }
        self.rescaled.hand_over(child, node);
        self.delete_node(child);
        if let Some(usage) = &mut self.usage {
            usage.forget(&virtual_path(&self.nodes[node as usize].path));
        }
        let parent = self.nodes[node as usize].parent;
        self.nodes[node as usize].kind = kind;
        self.nodes[node as usize].client = client;
        self.clients[client as usize] = node;
        self.mark_stale(parent);
    }

    fn copy_row(&mut self, from: u32, to: u32) {
        let start = from as usize * self.stride;
        self.held.copy_within(start..start + self.stride, to as usize * self.stride);
    }

    pub(super) fn is_virtual(&self, node: u32) -> bool {
        let Node { parent, path, .. } = &self.nodes[node as usize];
        *parent != ROOT && path.ends_with(VIRTUAL_SUFFIX) && {
            let own = &self.nodes[*parent as usize].path;
            path.len() == own.len() + VIRTUAL_SUFFIX.len()
        }
    }

    pub(super) fn new_node(&mut self, path: &str, parent: u32, kind: NodeKind, client: u32) -> u32 {
        let node = Node {
            path: path.into(),
            parent,
            kind,
            client,
            children: Vec::new(),
            order: Order::default(),
            rank: 0,
            count: 0,
            weight: None,
            stale: true,
            noted: false,
            parked: false,
        };
        let number = match self.free_nodes.pop() {
            Some(number) => {
                self.nodes[number as usize] = node;
                self.rescaled.reset(number);
                number
            }
            None => {
                if self.nodes.len() == self.nodes.capacity() {
                    // Doubling would leave up to half of a large tree empty.
                    self.nodes.reserve_exact(self.nodes.len() / 8 + 1);
                }
                self.nodes.push(node);
                self.places.push(0);
                self.fractions.push(Fraction::default());
                self.held.resize(self.nodes.len() * self.stride, 0);
                self.nodes.len() as u32 - 1
            }
        };
        if let Some(usage) = &mut self.usage {
            usage.reserve(self.nodes.len(), self.stride);
            usage.open(number, path);
        }
        if parent != NONE {
            self.paths.insert(path.into(), number);
            self.nodes[parent as usize].children.push(number);
            self.mark_stale(parent);
        }
        number
    }

    fn delete_node(&mut self, node: u32) {
        let parent = self.nodes[node as usize].parent;
        self.nodes[parent as usize].children.retain(|child| *child != node);
        self.paths.remove(&self.nodes[node as usize].path);
        self.mark_stale(parent);
        if let Some(usage) = &mut self.usage {
            usage.close(node, &self.nodes[node as usize].path);
        }
        self.held[node as usize * self.stride..][..self.stride].fill(0);
        if self.nodes[node as usize].noted {
            self.touched.retain(|touched| *touched != node);
        }
        if self.nodes[node as usize].parked {
            self.parked.retain(|parked| *parked != node);
        }
        self.free_nodes.push(node);
    }
}
