//! The DRF sorter: a tree of clients, each level sorted in full whenever it is asked for.

use super::past::Past;
use apportion_core::fairness::SorterKind;
use apportion_core::resource::{Quantities, Quantity, Resources};
use apportion_core::rng::Rng;
use apportion_core::role;
use apportion_core::scenario::Config;
use apportion_core::timer::Instant;
use num_rational::BigRational;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

/// The child that stands for a client that has clients below it.
const OWN: &str = ".";

/// What an invalid path would do: a bug of the oracle, as its inputs are checked before.
const KNOWN: &str = "clients are checked before";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    ActiveLeaf,
    InactiveLeaf,
    Internal,
}

#[derive(Debug, Clone)]
struct Node {
    kind: Kind,
    children: BTreeMap<String, Node>,
    /// What this client, or all below together, got, by agent.
    held: BTreeMap<String, Resources>,
    /// How often something was allocated.
    count: u64,
    /// The weight, once it was looked up.
    weight: Cell<Option<f64>>,
}

impl Node {
    fn new(kind: Kind) -> Self {
        Node {
            kind,
            children: BTreeMap::new(),
            held: BTreeMap::new(),
            count: 0,
            weight: Cell::new(None),
        }
    }

    fn add(&mut self, agent: &str, resources: &Resources) {
        self.held.entry(agent.to_owned()).or_default().add_all(resources);
    }

    fn subtract(&mut self, agent: &str, resources: &Resources) {
        if let Some(held) = self.held.get_mut(agent) {
            held.subtract(resources);
            if held.is_empty() {
                self.held.remove(agent);
            }
        }
    }

    /// A shared volume counts once an agent, however many copies are held.
    fn quantities(&self) -> Quantities {
        let mut quantities = Quantities::new();
        for held in self.held.values() {
            quantities.add_all(&Quantities::of_scalars(held));
        }
        quantities
    }

    /// Makes room for clients below: the client itself becomes a child with a copy of everything.
    fn split(&mut self) {
        let mut own = Node::new(self.kind);
        own.held = self.held.clone();
        own.count = self.count;
        self.kind = Kind::Internal;
        self.children.insert(OWN.to_owned(), own);
    }

    fn insert(&mut self, path: &[&str]) {
        let Some((first, rest)) = path.split_first() else {
            // Others are below already.
            self.children.insert(OWN.to_owned(), Node::new(Kind::InactiveLeaf));
            return;
        };
        match self.children.get_mut(*first) {
            Some(child) => {
                if child.kind != Kind::Internal {
                    child.split();
                }
                child.insert(rest);
            }
            None if rest.is_empty() => {
                self.children.insert((*first).to_owned(), Node::new(Kind::InactiveLeaf));
            }
            None => {
                let mut child = Node::new(Kind::Internal);
                child.insert(rest);
                self.children.insert((*first).to_owned(), child);
            }
        }
    }

    /// Removes the leaf of `path`; `held` is what it held.
    fn remove(&mut self, path: &[&str], held: &BTreeMap<String, Resources>) {
        for (agent, resources) in held {
            self.subtract(agent, resources);
        }
        let (first, rest) = path.split_first().unwrap_or((&OWN, &[]));
        let child = self.children.get_mut(*first).expect(KNOWN);
        if child.kind != Kind::Internal {
            self.children.remove(*first);
            return;
        }
        child.remove(rest, held);
        if child.children.is_empty() {
            self.children.remove(*first);
        } else if child.children.len() == 1 && child.children.contains_key(OWN) {
            // Collapses into a leaf, but keeps its own record: its count has what former children got.
            child.kind = child.children[OWN].kind;
            child.children.clear();
        }
    }

    /// The leaf of a client.
    fn leaf(&self, path: &[&str]) -> Option<&Node> {
        match path.split_first() {
            Some((first, rest)) => self.children.get(*first)?.leaf(rest),
            None if self.kind == Kind::Internal => self.children.get(OWN),
            None => Some(self),
        }
    }

    /// Whether it is an active client, or one is below.
    fn takes_part(&self) -> bool {
        self.kind == Kind::ActiveLeaf || self.children.values().any(Node::takes_part)
    }

    /// Does something to every node from this one down to the leaf of a client.
    fn along(&mut self, path: &[&str], change: &mut dyn FnMut(&mut Node)) {
        change(self);
        match path.split_first() {
            Some((first, rest)) => self.children.get_mut(*first).expect(KNOWN).along(rest, change),
            None if self.kind == Kind::Internal => change(self.children.get_mut(OWN).expect(KNOWN)),
            None => {}
        }
    }
}

/// A sorter.
#[derive(Debug, Clone)]
pub(super) struct Sorter {
    root: Node,
    weights: BTreeMap<String, f64>,
    /// Resources that do not count.
    excluded: Vec<String>,
    /// Whether decisions are Mesos'.
    compat: bool,
    kind: SorterKind,
    /// Clients that can take nothing now.
    blocked: BTreeSet<String>,
    /// What nodes held in the past, if that counts.
    past: Past,
}

/// A weighted share as it is compared.
#[derive(Debug, Clone, PartialEq, PartialOrd)]
enum Share {
    /// As Mesos does.
    Double(f64),
    Exact(BigRational),
}

fn greatest(parts: &[f64]) -> f64 {
    parts.iter().copied().fold(0.0, f64::max)
}

fn elements(client: &str) -> Vec<&str> {
    client.split('/').collect()
}

impl Sorter {
    pub(super) fn new(config: &Config) -> Self {
        Sorter {
            root: Node::new(Kind::Internal),
            weights: BTreeMap::new(),
            excluded: config.exclude.clone(),
            compat: config.compat,
            kind: config.sorter,
            blocked: BTreeSet::new(),
            past: Past::new(config.half_life_ns),
        }
    }

    /// One for the frameworks of a role: they have no levels, so that hierarchical DRF is plain DRF.
    pub(super) fn of_frameworks(config: &Config) -> Self {
        let kind = match config.sorter {
            SorterKind::HDrf => SorterKind::Drf,
            kind => kind,
        };
        Sorter { kind, ..Sorter::new(config) }
    }

    pub(super) fn has(&self, client: &str) -> bool {
        self.root.leaf(&elements(client)).is_some()
    }

    pub(super) fn count(&self) -> usize {
        fn leaves(node: &Node) -> usize {
            let below: usize = node.children.values().map(leaves).sum();
            below + usize::from(node.kind != Kind::Internal)
        }
        leaves(&self.root)
    }

    /// Adds a client, inactive.
    pub(super) fn add(&mut self, client: &str) {
        assert!(!self.has(client), "{client} is there already");
        let below_leaves: Vec<String> =
            role::ancestors(client).filter(|path| self.is_leaf(path)).map(str::to_owned).collect();
        self.root.insert(&elements(client));
        for path in below_leaves {
            self.past.copy(&path, &format!("{path}/{OWN}"));
        }
    }

    /// What time it is, where the past counts.
    pub(super) fn advance(&mut self, now: Instant) {
        self.past.now = self.past.now.max(now);
    }

    /// Lets the past of a path outlast its client.
    pub(super) fn remember_paths(&mut self) {
        self.past.lasts = true;
    }

    fn node(&self, path: &str) -> Option<&Node> {
        let mut node = &self.root;
        for element in elements(path) {
            node = node.children.get(element)?;
        }
        Some(node)
    }

    fn is_leaf(&self, path: &str) -> bool {
        self.node(path).is_some_and(|node| node.kind != Kind::Internal)
    }

    /// The paths of the nodes on the way to a client's leaf.
    fn way(&self, client: &str) -> Vec<String> {
        let mut paths: Vec<String> = role::ancestors(client).map(str::to_owned).collect();
        paths.push(client.to_owned());
        if !self.is_leaf(client) {
            paths.push(format!("{client}/{OWN}"));
        }
        paths
    }

    /// What a client holds is about to change.
    fn settle(&mut self, client: &str) {
        for path in self.way(client) {
            let held = self.node(&path).map(Node::quantities).unwrap_or_default();
            self.past.settle(&path, &held);
        }
    }

    pub(super) fn set_blocked(&mut self, client: &str, blocked: bool) {
        if blocked {
            self.blocked.insert(client.to_owned());
        } else {
            self.blocked.remove(client);
        }
    }

    pub(super) fn remove(&mut self, client: &str) {
        self.blocked.remove(client);
        self.settle(client);
        let way = self.way(client);
        let held = self.root.leaf(&elements(client)).expect(KNOWN).held.clone();
        self.root.remove(&elements(client), &held);
        for path in way {
            if self.is_leaf(&path) {
                // Was an inner node, perhaps, with the client itself below.
                self.past.forget(&format!("{path}/{OWN}"));
            } else if !self.past.lasts && self.node(&path).is_none() {
                self.past.forget(&path);
            }
        }
    }

    pub(super) fn set_active(&mut self, client: &str, active: bool) {
        let kind = if active { Kind::ActiveLeaf } else { Kind::InactiveLeaf };
        self.root.along(&elements(client), &mut |node| {
            if node.kind != Kind::Internal {
                node.kind = kind;
            }
        });
    }

    pub(super) fn allocated(&mut self, client: &str, agent: &str, resources: &Resources) {
        self.settle(client);
        self.root.along(&elements(client), &mut |node| {
            node.add(agent, resources);
            node.count += 1;
        });
    }

    pub(super) fn unallocated(&mut self, client: &str, agent: &str, resources: &Resources) {
        self.settle(client);
        self.root.along(&elements(client), &mut |node| node.subtract(agent, resources));
    }

    pub(super) fn update(&mut self, client: &str, agent: &str, old: &Resources, new: &Resources) {
        self.settle(client);
        self.root.along(&elements(client), &mut |node| {
            node.subtract(agent, old);
            // A framework that holds nothing on an agent is not in its books there.
            if !new.is_empty() {
                node.add(agent, new);
            }
        });
    }

    /// Sets the weight of a path. Where the weight was looked up before, the new one only arrives if there is a client
    /// at the very path (as in Mesos).
    pub(super) fn set_weight(&mut self, path: &str, weight: f64) {
        self.weights.insert(path.to_owned(), weight);
        if self.compat && !self.has(path) {
            return;
        }
        let mut node = &self.root;
        for element in elements(path) {
            let Some(child) = node.children.get(element) else { return };
            node = child;
        }
        node.weight.set(Some(weight));
    }

    /// Whether a client has nothing.
    pub(super) fn holds_nothing(&self, client: &str) -> bool {
        self.root.leaf(&elements(client)).is_none_or(|leaf| leaf.held.is_empty())
    }

    /// What a client has, or all together.
    pub(super) fn quantities(&self, client: Option<&str>) -> Quantities {
        match client {
            None => self.root.quantities(),
            Some(client) => {
                let leaf = self.root.leaf(&elements(client));
                leaf.map_or_else(Quantities::new, Node::quantities)
            }
        }
    }

    /// The weighted dominant share of a client.
    pub(super) fn share(&self, client: &str, total: &Quantities) -> Option<f64> {
        let leaf = self.root.leaf(&elements(client))?;
        let mut node = &self.root;
        for element in elements(client) {
            node = &node.children[element];
        }
        let own =
            if node.kind == Kind::Internal { format!("{client}/{OWN}") } else { client.to_owned() };
        Some(self.share_of(leaf, &own, total))
    }

    fn share_of(&self, node: &Node, path: &str, total: &Quantities) -> f64 {
        let held = self.past.counted(path, node.quantities());
        let mut share: f64 = 0.0;
        for (name, total) in total.iter() {
            if !self.excluded.iter().any(|excluded| excluded == name) {
                share = share.max(held.amount(name).to_f64() / total.to_f64());
            }
        }
        share / self.weight_of(node, path)
    }

    /// The weight of a node, from its first use on.
    fn weight_of(&self, node: &Node, path: &str) -> f64 {
        node.weight.get().unwrap_or_else(|| {
            let weight = self.weights.get(path).copied().unwrap_or(1.0);
            node.weight.set(Some(weight));
            weight
        })
    }

    /// Which part of each total a node counts as holding in hierarchical DRF, and whether it can take nothing now: what
    /// its children count is scaled down to the level of the least of those that can.
    fn rescaled(&self, node: &Node, path: &str, total: &Quantities) -> (Vec<f64>, bool) {
        if node.kind != Kind::Internal {
            let held = node.quantities();
            let part =
                |(name, total): (&str, Quantity)| match self.excluded.contains(&name.to_owned()) {
                    true => 0.0,
                    false => held.amount(name).thousandths() as f64 / total.thousandths() as f64,
                };
            let client = path.strip_suffix("/.").unwrap_or(path);
            let blocked = node.kind == Kind::InactiveLeaf || self.blocked.contains(client);
            return (total.iter().map(part).collect(), blocked);
        }
        let mut children = Vec::new();
        for (name, child) in &node.children {
            let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
            let (parts, blocked) = self.rescaled(child, &path, total);
            children.push((greatest(&parts) / self.weight_of(child, &path), parts, blocked));
        }
        let able = children.iter().filter(|(_, _, blocked)| !blocked);
        let least = able.map(|(level, _, _)| *level).fold(f64::INFINITY, f64::min);
        let mut sum = vec![0.0; total.iter().count()];
        for (level, parts, _) in &children {
            let scale = if *level > least { least / level } else { 1.0 };
            for (sum, part) in sum.iter_mut().zip(parts) {
                *sum += part * scale;
            }
        }
        (sum, least == f64::INFINITY)
    }

    /// The share by which a node is compared.
    fn rank_of(&self, node: &Node, path: &str, total: &Quantities) -> Share {
        if self.kind == SorterKind::HDrf {
            let share = greatest(&self.rescaled(node, path, total).0) / self.weight_of(node, path);
            // To 40 bits.
            let halves = share.to_bits() >> 11;
            return Share::Double(f64::from_bits((halves + 1) >> 1 << 12));
        }
        if self.compat {
            return Share::Double(self.share_of(node, path, total));
        }
        let held = self.past.counted(path, node.quantities());
        let thousandths = |amounts: &Quantities, name: &str| amounts.amount(name).thousandths();
        let share = total
            .iter()
            .filter(|(name, _)| !self.excluded.iter().any(|excluded| excluded == name))
            .map(|(name, _)| {
                let (held, total) = (thousandths(&held, name), thousandths(total, name));
                BigRational::new(held.into(), total.into())
            })
            .max()
            .unwrap_or_else(|| BigRational::from_integer(0.into()));
        let weight = BigRational::from_float(self.weight_of(node, path)).expect("finite");
        Share::Exact(share / weight)
    }

    /// The active clients, first the one to be served first, given everything that agents have; what goes by lot is
    /// drawn from `lots`.
    pub(super) fn sort(&self, total: &Quantities, lots: Rng) -> Vec<String> {
        if self.kind == SorterKind::Random {
            return self.draw(lots);
        }
        let mut clients = Vec::new();
        self.sort_below(&self.root, "", total, &mut clients);
        clients
    }

    /// One ticket is drawn after another; each client holds 2^52 of them times its chance, and goes with all of them.
    fn draw(&self, mut lots: Rng) -> Vec<String> {
        let mut left = Vec::new();
        self.chances(&self.root, "", 1.0, &mut left);
        let mut clients = Vec::new();
        while !left.is_empty() {
            let mut ticket = lots.below(left.iter().map(|(_, tickets)| tickets).sum());
            let first = left.iter().position(|(_, tickets)| match ticket.checked_sub(*tickets) {
                None => true,
                Some(rest) => {
                    ticket = rest;
                    false
                }
            });
            clients.push(left.remove(first.expect("there are that many tickets")).0);
        }
        clients
    }

    /// The active clients below a node, and their tickets, if the node's own chance is this.
    fn chances(&self, node: &Node, path: &str, chance: f64, out: &mut Vec<(String, u64)>) {
        let children = || node.children.iter().filter(|(_, child)| child.takes_part());
        let below = |name: &str| match path {
            "" => name.to_owned(),
            path => format!("{path}/{name}"),
        };
        let sum: f64 = children().map(|(name, child)| self.weight_of(child, &below(name))).sum();
        for (name, child) in children() {
            let own = below(name);
            let chance = chance * self.weight_of(child, &own) / sum;
            if child.kind == Kind::Internal {
                self.chances(child, &own, chance, out);
            } else {
                let client = if name == OWN { path.to_owned() } else { own };
                out.push((client, ((chance * 2f64.powi(52)) as u64).max(1)));
            }
        }
    }

    fn sort_below(&self, parent: &Node, path: &str, total: &Quantities, out: &mut Vec<String>) {
        let mut children: Vec<(Share, u64, String, &Node)> = Vec::new();
        for (name, node) in &parent.children {
            if node.kind != Kind::InactiveLeaf {
                let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
                children.push((self.rank_of(node, &path, total), node.count, path, node));
            }
        }
        children.sort_by(|left, right| {
            let shares = left.0.partial_cmp(&right.0).expect("of one kind");
            shares.then(left.1.cmp(&right.1)).then_with(|| left.2.cmp(&right.2))
        });
        for (_, _, child_path, node) in children {
            match node.kind {
                Kind::Internal => self.sort_below(node, &child_path, total, out),
                _ if child_path.ends_with("/.") => out.push(path.to_owned()),
                _ => out.push(child_path),
            }
        }
    }
}
