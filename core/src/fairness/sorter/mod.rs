//! The DRF sorter: clients in a tree, each level ordered by dominant share.
//!
//! A client is named by a path; `eng/web` lies below `eng`. Clients are leaves. A client whose path also has descendants
//! stands as a *virtual leaf* named `.` below an inner node, so that it competes with its own children. Siblings are
//! ordered by (share / weight, number of allocations, name); a walk visits the best subtree first, whole.
//!
//! Each inner node keeps its children in a heap, so that a grant costs O(depth · log children), and a walk takes
//! them out in order without disturbing it. Ties compare ranks, never strings: ranks are given anew when children come
//! or go. Changes are noted and settled at the next [`Sorter::settle`], so that a walk sees one order from start to end.

mod holdings;
mod parked;
mod rescaled;
mod saved;
mod settle;
mod tickets;
mod tree;

pub(crate) use saved::SavedNode;

use rescaled::Rescaled;

use super::fraction::Fraction;
use super::lottery::Lottery;
use super::order::Order;
use super::rules::{SorterKind, SorterRules, check_weight};
use super::totals::Totals;
use super::usage::Usage;
use crate::error::Result;
use crate::timer::Instant;
use std::collections::{BTreeMap, HashMap};

/// A client of a sorter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Client(u32);

pub(super) const ROOT: u32 = 0;
const NONE: u32 = u32::MAX;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NodeKind {
    ActiveLeaf,
    InactiveLeaf,
    Inner,
}

/// What every grant asks for comes first, side by side.
#[derive(Debug, Clone)]
#[repr(C)]
struct Node {
    parent: u32,
    /// The client, for leaves.
    client: u32,
    rank: u32,
    kind: NodeKind,
    /// Children came, went or changed kind since the heap was built.
    stale: bool,
    /// Noted in `touched`.
    noted: bool,
    /// Noted in `parked`.
    parked: bool,
    /// How many allocations were made to it.
    count: u64,
    /// Set once it was looked up, if weights stick ([`SorterRules::weights_stick`]).
    weight: Option<f64>,
    /// Active leaves and inner nodes among the children.
    order: Order,
    /// All children, in no order.
    children: Vec<u32>,
    /// That of a virtual leaf ends in `/.`.
    path: Box<str>,
}

/// Copies of a shared object that a node holds on one agent.
#[derive(Debug, Clone, Copy)]
struct Copies {
    copies: u32,
    /// What the first copy counts: (scalar, thousandths).
    amount: (u32, i64),
}

/// Clients in the order of their weighted dominant shares.
///
/// ```
/// use apportion_core::fairness::{Sorter, SorterRules, Totals, Walk};
/// let mut totals = Totals::default();
/// totals.add_scalar(0, false);
/// totals.change(0, 100_000);
/// let mut sorter = Sorter::new(1, SorterRules::default());
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
    nodes: Vec<Node>,
    free_nodes: Vec<u32>,
    /// The node of each client; `NONE` for numbers that are free.
    clients: Vec<u32>,
    free_clients: Vec<u32>,
    /// What each node holds, `stride` scalars to a node.
    held: Vec<i64>,
    stride: usize,
    /// Where each node stands in its parent's order.
    places: Vec<u32>,
    /// The exact share of each node that has its place, divided by its weight.
    fractions: Vec<Fraction>,
    weights: HashMap<Box<str>, f64>,
    /// The node of each path; virtual leaves are `path/.`.
    paths: HashMap<Box<str>, u32>,
    /// Shared objects held: by node, agent, object.
    shared: BTreeMap<(u32, u32, u32), Copies>,
    /// Nodes whose key may have changed.
    touched: Vec<u32>,
    /// Clients' nodes that are passed over for a while.
    parked: Vec<u32>,
    /// How many clients are active.
    active: usize,
    /// Inner nodes that a rebuild has still to visit.
    pending: Vec<u32>,
    /// Any heap is out of date.
    stale: bool,
    epoch: u64,
    rules: SorterRules,
    /// Where clients are drawn by lot: what they hold of the tickets, the part of each node, and room to work it out.
    lottery: Lottery,
    parts: Vec<f64>,
    visited: Vec<u32>,
    /// Where shares are rescaled: what nodes count as holding, and room to work it out.
    rescaled: Rescaled,
    sum: Vec<f64>,
    /// What nodes held in the past, if that counts.
    usage: Option<Box<Usage>>,
}

impl Sorter {
    /// A sorter without clients, for `scalars` resource names.
    pub fn new(scalars: usize, rules: SorterRules) -> Self {
        // The other kinds do not compare fractions.
        let rules = SorterRules { exact: rules.exact && rules.kind == SorterKind::Drf, ..rules };
        let mut sorter = Sorter {
            nodes: Vec::new(),
            free_nodes: Vec::new(),
            clients: Vec::new(),
            free_clients: Vec::new(),
            held: Vec::new(),
            stride: scalars,
            places: Vec::new(),
            fractions: Vec::new(),
            weights: HashMap::new(),
            paths: HashMap::new(),
            shared: BTreeMap::new(),
            touched: Vec::new(),
            parked: Vec::new(),
            active: 0,
            pending: Vec::new(),
            stale: true,
            epoch: 0,
            rules,
            lottery: Lottery::default(),
            parts: Vec::new(),
            visited: Vec::new(),
            rescaled: Rescaled::default(),
            sum: Vec::new(),
            usage: rules.usage_half_life_ns.map(|half_life_ns| Box::new(Usage::new(half_life_ns))),
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
        self.stale = true;
        if let Some(usage) = &mut self.usage {
            usage.reserve(self.nodes.len(), scalars);
        }
    }

    /// Lets the past of a path outlast its clients, where the past counts.
    pub fn remember_paths(&mut self) {
        if let Some(usage) = &mut self.usage {
            usage.remember_paths();
        }
    }

    /// Says what time it is, where the past counts: what clients hold until then was used until then.
    pub fn advance(&mut self, now: Instant) {
        if let Some(usage) = &mut self.usage {
            self.stale |= usage.advance(now);
        }
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
            match kind {
                NodeKind::ActiveLeaf => self.active += 1,
                _ => self.active -= 1,
            }
            let parent = self.nodes[leaf as usize].parent;
            self.mark_stale(parent);
        }
    }

    /// Whether a client takes part in the order.
    pub fn is_active(&self, client: Client) -> bool {
        self.nodes[self.leaf(client) as usize].kind == NodeKind::ActiveLeaf
    }

    /// Whether no more than one client takes part: whatever clients hold, there is one order.
    pub(crate) const fn is_uncontested(&self) -> bool {
        self.active <= 1
    }

    /// Whether any client takes part in the order.
    pub(crate) const fn has_active(&self) -> bool {
        self.active > 0
    }

    /// Sets the weight of a path; it counts for the node of that path against its siblings.
    ///
    /// # Errors
    /// [`Error::Invalid`](crate::error::Error::Invalid) as [`check_weight`] says.
    pub fn set_weight(&mut self, path: &str, weight: f64) -> Result<()> {
        check_weight(weight)?;
        // Without an entry it is 1: paths that come and go leave nothing behind.
        if weight == 1.0 {
            self.weights.remove(path);
        } else {
            self.weights.insert(path.into(), weight);
        }
        let Some(&at) = self.paths.get(path) else { return Ok(()) };
        let is_client = self.nodes[at as usize].kind != NodeKind::Inner
            || self.nodes[at as usize].children.iter().any(|child| self.is_virtual(*child));
        if is_client || !self.rules.weights_stick {
            self.nodes[at as usize].weight = Some(weight);
        }
        self.note(at);
        self.stale |= self.rules.kind == SorterKind::Random;
        Ok(())
    }

    /// What a client holds, by scalar.
    pub fn held(&self, client: Client) -> &[i64] {
        self.row(self.leaf(client))
    }

    /// What all clients hold, by scalar.
    pub fn held_by_all(&self) -> &[i64] {
        self.row(ROOT)
    }

    /// The dominant share of a client, divided by its weight. Where the past counts, as of `now`.
    pub fn share(&self, client: Client, totals: &Totals, now: Instant) -> f64 {
        let leaf = self.leaf(client);
        let mut counted = Vec::new();
        let mut row = self.row(leaf);
        if let Some(usage) = &self.usage {
            usage.count(leaf, row, now, &mut counted);
            row = &counted;
        }
        totals.dominant_share(row) / self.weight(leaf)
    }

    /// All clients, active or not.
    pub fn clients(&self) -> impl Iterator<Item = Client> + '_ {
        let numbers = (0..).zip(&self.clients).filter(|(_, leaf)| **leaf != NONE);
        numbers.map(|(number, _)| Client(number))
    }

    /// How many clients there are, active or not.
    pub fn len(&self) -> usize {
        self.clients.len() - self.free_clients.len()
    }

    /// Whether there are no clients.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The order of a node's children.
    pub(super) fn order(&self, node: u32) -> &Order {
        &self.nodes[node as usize].order
    }

    /// The lottery that decides, if one does.
    pub(super) fn lottery(&self) -> Option<&Lottery> {
        (self.rules.kind == SorterKind::Random).then_some(&self.lottery)
    }

    /// The exact shares of nodes.
    pub(super) fn fractions(&self) -> &[Fraction] {
        &self.fractions
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

    /// The key of a node may have changed.
    fn note(&mut self, node: u32) {
        // The root has no siblings to be ordered among.
        if node != ROOT && !self.nodes[node as usize].noted {
            self.nodes[node as usize].noted = true;
            self.touched.push(node);
        }
    }

    fn mark_stale(&mut self, node: u32) {
        self.nodes[node as usize].stale = true;
        self.stale = true;
    }
}

impl Client {
    /// The dense number; used again after removal.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}
