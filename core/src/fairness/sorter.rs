//! The DRF sorter: clients in a tree, each level ordered by dominant share.
//!
//! A client is named by a path; `eng/web` lies below `eng`. Clients are leaves. A client whose path also has descendants
//! stands as a *virtual leaf* named `.` below an inner node, so that it competes with its own children. Siblings are
//! ordered by (share / weight, number of allocations, name); a walk visits the best subtree first, whole.
//!
//! Each inner node keeps its children in a binary heap, so that a grant costs O(depth · log children), and a walk takes
//! them out in order without disturbing it. Ties compare ranks, never strings: ranks are given anew when children come
//! or go. Changes are noted and settled at the next [`Sorter::settle`], so that a walk sees one order from start to end.

use super::order::{Key, Order};
use super::totals::Totals;
use std::collections::{BTreeMap, HashMap};

/// A client of a sorter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Client(u32);

pub(super) const ROOT: u32 = 0;
const NONE: u32 = u32::MAX;
/// So many changed nodes are moved one by one, however small the tree.
const FEW: usize = 8;
/// How the path of a client that has descendants goes on, below the node of its own path.
const VIRTUAL_SUFFIX: &str = "/.";

fn virtual_path(path: &str) -> String {
    format!("{path}{VIRTUAL_SUFFIX}")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeKind {
    ActiveLeaf,
    InactiveLeaf,
    Inner,
}

#[derive(Debug, Clone)]
pub(super) struct Node {
    /// That of a virtual leaf ends in `/.`.
    pub(super) path: Box<str>,
    pub(super) parent: u32,
    pub(super) kind: NodeKind,
    /// The client, for leaves.
    pub(super) client: u32,
    /// All children, in no order.
    pub(super) children: Vec<u32>,
    /// Active leaves and inner nodes among the children.
    pub(super) order: Order,
    pub(super) rank: u32,
    /// How many allocations were made to it.
    pub(super) count: u64,
    /// Set once it was looked up, if weights stick ([`Sorter::new`]).
    pub(super) weight: Option<f64>,
    /// Children came, went or changed kind since the heap was built.
    pub(super) stale: bool,
    /// Noted in `touched`.
    pub(super) noted: bool,
}

/// Copies of a shared object that a node holds on one agent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Copies {
    copies: u32,
    /// What the first copy counts: (scalar, thousandths).
    amount: (u32, i64),
}

/// Clients in the order of their weighted dominant shares.
///
/// ```
/// use apportion_core::fairness::{Sorter, Totals, Walk};
/// let mut totals = Totals::default();
/// totals.add_scalar(0, false);
/// totals.change(0, 100_000);
/// let mut sorter = Sorter::new(1, false);
/// let (a, b) = (sorter.add("a"), sorter.add("b"));
/// sorter.activate(a);
/// sorter.activate(b);
/// sorter.charge(a, &[(0, 5_000)]);
/// sorter.settle(&totals);
/// let mut walk = Walk::default();
/// walk.start();
/// assert_eq!(walk.next(&sorter), Some(b));
/// assert_eq!(walk.next(&sorter), Some(a));
/// assert_eq!(walk.next(&sorter), None);
/// ```
#[derive(Debug, Clone)]
pub struct Sorter {
    pub(super) nodes: Vec<Node>,
    pub(super) free_nodes: Vec<u32>,
    /// The node of each client; `NONE` for numbers that are free.
    pub(super) clients: Vec<u32>,
    pub(super) free_clients: Vec<u32>,
    /// What each node holds, `stride` scalars to a node.
    pub(super) held: Vec<i64>,
    pub(super) stride: usize,
    /// Where each node stands in its parent's order.
    pub(super) places: Vec<u32>,
    pub(super) weights: HashMap<Box<str>, f64>,
    /// The node of each path; virtual leaves are `path/.`.
    pub(super) paths: HashMap<Box<str>, u32>,
    /// Shared objects held: by node, agent, object.
    pub(super) shared: BTreeMap<(u32, u32, u32), Copies>,
    /// Nodes whose key may have changed.
    pub(super) touched: Vec<u32>,
    /// Inner nodes that a rebuild has still to visit.
    pub(super) pending: Vec<u32>,
    /// Any heap is out of date.
    pub(super) stale: bool,
    pub(super) epoch: u64,
    pub(super) weights_stick: bool,
}

impl Sorter {
    /// A sorter without clients, for `scalars` resource names.
    ///
    /// With `weights_stick`, the weight of a node that is no client is looked up once and kept, as Mesos 1.11 does.
    pub fn new(scalars: usize, weights_stick: bool) -> Self {
        let mut sorter = Sorter {
            nodes: Vec::new(),
            free_nodes: Vec::new(),
            clients: Vec::new(),
            free_clients: Vec::new(),
            held: Vec::new(),
            stride: scalars,
            places: Vec::new(),
            weights: HashMap::new(),
            paths: HashMap::new(),
            shared: BTreeMap::new(),
            touched: Vec::new(),
            pending: Vec::new(),
            stale: true,
            epoch: 0,
            weights_stick,
        };
        sorter.new_node("", NONE, NodeKind::Inner, NONE);
        sorter
    }

    /// Makes room for more resource names.
    pub fn reserve_scalars(&mut self, scalars: usize) {
        if scalars <= self.stride {
            return;
        }
        let mut held = vec![0; scalars * self.nodes.len()];
        for (row, old) in
            held.chunks_exact_mut(scalars).zip(self.held.chunks_exact(self.stride.max(1)))
        {
            row[..self.stride].copy_from_slice(&old[..self.stride]);
        }
        self.held = held;
        self.stride = scalars;
    }

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
        let copies = self.shared_by(leaf);
        self.shared.extend(
            copies.into_iter().map(|((_, agent, object), copies)| ((own, agent, object), copies)),
        );
        self.clients[client as usize] = own;
    }

    /// Removes a client and what it holds.
    pub fn remove(&mut self, client: Client) {
        let leaf = self.leaf(client);
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
        self.delete_node(child);
        let parent = self.nodes[node as usize].parent;
        self.nodes[node as usize].kind = kind;
        self.nodes[node as usize].client = client;
        self.clients[client as usize] = node;
        self.mark_stale(parent);
    }

    /// Lets a client take part in the order.
    pub fn activate(&mut self, client: Client) {
        self.set_kind(client, NodeKind::ActiveLeaf);
    }

    /// Leaves a client out of the order. It keeps what it holds.
    pub fn deactivate(&mut self, client: Client) {
        self.set_kind(client, NodeKind::InactiveLeaf);
    }

    fn set_kind(&mut self, client: Client, kind: NodeKind) {
        let leaf = self.leaf(client);
        if self.nodes[leaf as usize].kind != kind {
            self.nodes[leaf as usize].kind = kind;
            let parent = self.nodes[leaf as usize].parent;
            self.mark_stale(parent);
        }
    }

    /// Whether a client takes part in the order.
    pub fn is_active(&self, client: Client) -> bool {
        self.nodes[self.leaf(client) as usize].kind == NodeKind::ActiveLeaf
    }

    /// Sets the weight of a path; it counts for the node of that path against its siblings.
    pub fn set_weight(&mut self, path: &str, weight: f64) {
        self.weights.insert(path.into(), weight);
        let Some(&at) = self.paths.get(path) else { return };
        let is_client = self.nodes[at as usize].kind != NodeKind::Inner
            || self.nodes[at as usize].children.iter().any(|child| self.is_virtual(*child));
        if is_client || !self.weights_stick {
            self.nodes[at as usize].weight = Some(weight);
        }
        self.note(at);
    }

    /// Counts an allocation: adds to what the client and everything above it hold. `amounts` are (scalar, thousandths).
    pub fn charge(&mut self, client: Client, amounts: &[(u32, i64)]) {
        let mut at = self.leaf(client);
        while at != NONE {
            self.nodes[at as usize].count += 1;
            self.add_to_row(at, amounts, 1);
            at = self.nodes[at as usize].parent;
        }
    }

    /// Takes back what was given, or adds without counting an allocation (`sign` -1 or 1).
    pub fn adjust(&mut self, client: Client, amounts: &[(u32, i64)], sign: i64) {
        let mut at = self.leaf(client);
        while at != NONE {
            self.add_to_row(at, amounts, sign);
            at = self.nodes[at as usize].parent;
        }
    }

    /// Gives copies of a shared object: each node on the path counts its amount for the first copy on an agent only.
    pub fn give_shared(
        &mut self,
        client: Client,
        agent: u32,
        object: u32,
        copies: u32,
        amount: (u32, i64),
    ) {
        let mut at = self.leaf(client);
        while at != NONE {
            let held =
                self.shared.entry((at, agent, object)).or_insert(Copies { copies: 0, amount });
            held.copies += copies;
            if held.copies == copies {
                self.add_to_row(at, &[amount], 1);
            }
            at = self.nodes[at as usize].parent;
        }
    }

    /// Takes copies of a shared object back: the amount goes with the last copy on an agent.
    pub fn take_shared(
        &mut self,
        client: Client,
        agent: u32,
        object: u32,
        copies: u32,
        amount: (u32, i64),
    ) {
        let mut at = self.leaf(client);
        while at != NONE {
            if let Some(held) = self.shared.get_mut(&(at, agent, object)) {
                held.copies = held.copies.saturating_sub(copies);
                if held.copies == 0 {
                    self.shared.remove(&(at, agent, object));
                    self.add_to_row(at, &[amount], -1);
                }
            }
            at = self.nodes[at as usize].parent;
        }
    }

    /// What a client holds, by scalar.
    pub fn held(&self, client: Client) -> &[i64] {
        self.row(self.leaf(client))
    }

    /// What all clients hold, by scalar.
    pub fn held_by_all(&self) -> &[i64] {
        self.row(ROOT)
    }

    /// The dominant share of a client, divided by its weight.
    pub fn share(&self, client: Client, totals: &Totals) -> f64 {
        let leaf = self.leaf(client);
        totals.dominant_share(self.row(leaf)) / self.weight(leaf)
    }

    /// How many clients there are, active or not.
    pub fn len(&self) -> usize {
        self.clients.len() - self.free_clients.len()
    }

    /// Whether there are no clients.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Brings every heap up to date: O(changes · log children), or O(clients) after clients came or went or totals
    /// changed.
    pub fn settle(&mut self, totals: &Totals) {
        let mut touched = core::mem::take(&mut self.touched);
        let many = touched.len() > FEW && touched.len() * 8 > self.nodes.len();
        if self.stale || self.epoch != totals.epoch() || many {
            self.rebuild(ROOT, totals);
            for node in touched.drain(..) {
                self.nodes[node as usize].noted = false;
            }
            self.touched = touched;
            self.stale = false;
            self.epoch = totals.epoch();
            return;
        }
        for node in touched.drain(..) {
            self.nodes[node as usize].noted = false;
            let Node { parent, kind, .. } = self.nodes[node as usize];
            if parent != NONE && kind != NodeKind::InactiveLeaf {
                let key = self.key(node, totals);
                self.nodes[parent as usize].order.update(node, key, &mut self.places);
            }
        }
        self.touched = touched;
    }

    fn rebuild(&mut self, node: u32, totals: &Totals) {
        let mut pending = core::mem::take(&mut self.pending);
        pending.push(node);
        while let Some(node) = pending.pop() {
            let at = node as usize;
            if self.nodes[at].stale {
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
            let mut order = core::mem::take(&mut self.nodes[at].order);
            order.clear();
            for index in 0..self.nodes[at].children.len() {
                let child = self.nodes[at].children[index];
                match self.nodes[child as usize].kind {
                    NodeKind::InactiveLeaf => continue,
                    NodeKind::Inner => pending.push(child),
                    NodeKind::ActiveLeaf => {}
                }
                let key = self.key(child, totals);
                order.push(child, key);
            }
            order.arrange(&mut self.places);
            self.nodes[at].order = order;
        }
        self.pending = pending;
    }

    fn key(&mut self, node: u32, totals: &Totals) -> Key {
        let weight = self.weight(node);
        self.nodes[node as usize].weight = Some(weight);
        let share = (totals.dominant_share(self.row(node)) / weight).to_bits();
        let Node { count, rank, .. } = self.nodes[node as usize];
        Key { share, count, rank }
    }

    /// The weight of a node: kept, or looked up by its path.
    fn weight(&self, node: u32) -> f64 {
        let Node { weight, path, .. } = &self.nodes[node as usize];
        weight.or_else(|| self.weights.get(path).copied()).unwrap_or(1.0)
    }

    /// The order of a node's children.
    pub(super) fn order(&self, node: u32) -> &Order {
        &self.nodes[node as usize].order
    }

    /// The client of a node in an order; `None` for inner nodes.
    pub(super) fn client_at(&self, node: u32) -> Option<Client> {
        let Node { kind, client, .. } = self.nodes[node as usize];
        (kind != NodeKind::Inner).then_some(Client(client))
    }

    fn leaf(&self, client: Client) -> u32 {
        self.clients[client.0 as usize]
    }

    fn row(&self, node: u32) -> &[i64] {
        &self.held[node as usize * self.stride..][..self.stride]
    }

    fn copy_row(&mut self, from: u32, to: u32) {
        let start = from as usize * self.stride;
        self.held.copy_within(start..start + self.stride, to as usize * self.stride);
    }

    fn add_to_row(&mut self, node: u32, amounts: &[(u32, i64)], sign: i64) {
        let row = &mut self.held[node as usize * self.stride..][..self.stride];
        for (scalar, thousandths) in amounts {
            row[*scalar as usize] += sign * thousandths;
        }
        self.note(node);
    }

    /// The key of a node may have changed.
    fn note(&mut self, node: u32) {
        if !self.nodes[node as usize].noted {
            self.nodes[node as usize].noted = true;
            self.touched.push(node);
        }
    }

    pub(super) fn mark_stale(&mut self, node: u32) {
        self.nodes[node as usize].stale = true;
        self.stale = true;
    }

    fn is_virtual(&self, node: u32) -> bool {
        let Node { parent, path, .. } = &self.nodes[node as usize];
        *parent != ROOT && path.ends_with(VIRTUAL_SUFFIX) && {
            let own = &self.nodes[*parent as usize].path;
            path.len() == own.len() + VIRTUAL_SUFFIX.len()
        }
    }

    fn new_node(&mut self, path: &str, parent: u32, kind: NodeKind, client: u32) -> u32 {
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
        };
        let number = match self.free_nodes.pop() {
            Some(number) => {
                self.nodes[number as usize] = node;
                number
            }
            None => {
                self.nodes.push(node);
                self.places.push(0);
                self.held.resize(self.nodes.len() * self.stride, 0);
                self.nodes.len() as u32 - 1
            }
        };
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
        self.held[node as usize * self.stride..][..self.stride].fill(0);
        if self.nodes[node as usize].noted {
            self.touched.retain(|touched| *touched != node);
        }
        self.free_nodes.push(node);
    }
}

impl Client {
    /// The dense number; used again after removal.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}
