//! The random sorter's draw: clients by lot, weighted, without replacement.
//!
//! Each active client holds tickets in proportion to its weight. The next client is that of a ticket drawn from those
//! left, and all its tickets go. The order is distributed as that of the keys u^(1/w), largest first (Efraimidis and
//! Spirakis: "Weighted random sampling with a reservoir", 2006), but the first few clients are drawn in O(log n) each,
//! and tickets are whole numbers: sums of them do not depend on the order of summation.

use super::sorter::Client;
use crate::rng::Rng;

/// All tickets together, but for those that make up for rounding to none.
const TICKETS: f64 = (1u64 << 52) as f64;

/// The tickets of all active clients, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub(super) struct Lottery {
    clients: Vec<Client>,
    tickets: Vec<u64>,
    /// Sums of tickets; see [`add`].
    sums: Vec<u64>,
    all: u64,
}

impl Lottery {
    /// Removes everything and keeps the memory.
    pub(super) fn clear(&mut self) {
        self.clients.clear();
        self.tickets.clear();
        self.sums.clear();
        self.all = 0;
    }

    /// Adds a client with this part of all tickets, at least one.
    pub(super) fn push(&mut self, client: Client, part: f64) {
        let tickets = ((part * TICKETS) as u64).max(1);
        self.clients.push(client);
        self.tickets.push(tickets);
        self.all += tickets;
    }

    /// Sums up. Comes after the last client.
    pub(super) fn close(&mut self) {
        self.sums.resize(self.tickets.len(), 0);
        for (at, tickets) in self.tickets.iter().enumerate() {
            add(&mut self.sums, at, *tickets);
        }
    }
}

/// What has been drawn from a lottery in a walk.
#[derive(Debug, Clone, Default)]
pub(super) struct Draw {
    /// Sums of the tickets that are gone, as [`Lottery`] sums all; nothing where no lottery had that many clients.
    gone: Vec<u64>,
    /// (Place, tickets) of the clients drawn.
    drawn: Vec<(u32, u64)>,
    sum: u64,
}

impl Draw {
    /// Nothing has been drawn.
    pub(super) fn clear(&mut self) {
        while let Some((place, tickets)) = self.drawn.pop() {
            subtract(&mut self.gone, place as usize, tickets);
        }
        self.sum = 0;
    }

    /// Draws the next client.
    pub(super) fn next(&mut self, lottery: &Lottery, rng: &mut Rng) -> Option<Client> {
        if self.drawn.len() == lottery.clients.len() {
            return None;
        }
        if self.gone.len() < lottery.sums.len() {
            self.gone.resize(lottery.sums.len(), 0);
        }
        let ticket = rng.below(lottery.all - self.sum);
        let place = find(&lottery.sums, &self.gone, ticket);
        let tickets = lottery.tickets[place];
        add(&mut self.gone, place, tickets);
        self.drawn.push((place as u32, tickets));
        self.sum += tickets;
        Some(lottery.clients[place])
    }
}

// Entry `i` holds the sum of the `(i + 1) & -(i + 1)` values that end with the one at `i` (Fenwick: "A new data
// structure for cumulative frequency tables", 1994).

fn add(sums: &mut [u64], at: usize, value: u64) {
    let mut end = at + 1;
    while let Some(sum) = sums.get_mut(end - 1) {
        *sum += value;
        end += end & end.wrapping_neg();
    }
}

fn subtract(sums: &mut [u64], at: usize, value: u64) {
    let mut end = at + 1;
    while let Some(sum) = sums.get_mut(end - 1) {
        *sum -= value;
        end += end & end.wrapping_neg();
    }
}

/// The place whose value, less what is gone, passes `ticket`, counting from the first on.
fn find(sums: &[u64], gone: &[u64], mut ticket: u64) -> usize {
    let mut before = 0;
    let mut step = (sums.len() + 1).next_power_of_two() / 2;
    while step > 0 {
        let end = before + step;
        if end <= sums.len() {
            let left = sums[end - 1] - gone[end - 1];
            if left <= ticket {
                ticket -= left;
                before = end;
            }
        }
        step /= 2;
    }
    before
}
