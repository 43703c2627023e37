//! What clients hold: amounts along the path, shared objects once an agent.

use super::{Client, Copies, NONE, Sorter};

impl Sorter {
    /// Counts an allocation: adds to what the client and everything above it hold. `amounts` are (scalar, thousandths).
    pub fn charge(&mut self, client: Client, amounts: &[(u32, i64)]) {
        self.charge_together(client, amounts, 1);
    }

    /// Counts several allocations, of so much together.
    pub(crate) fn charge_together(
        &mut self,
        client: Client,
        amounts: &[(u32, i64)],
        allocations: u64,
    ) {
        let mut at = self.leaf(client);
        while at != NONE {
            let node = &mut self.nodes[at as usize];
            node.count += allocations;
            let parent = node.parent;
            self.add_to_row(at, amounts, 1);
            at = parent;
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

    #[inline(always)]
    fn add_to_row(&mut self, node: u32, amounts: &[(u32, i64)], sign: i64) {
        let row = &mut self.held[node as usize * self.stride..][..self.stride];
        if let Some(usage) = &mut self.usage {
            usage.settle(node, row);
        }
        for (scalar, thousandths) in amounts {
            row[*scalar as usize] += sign * thousandths;
        }
        self.note(node);
    }
}
