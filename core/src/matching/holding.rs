//! What one place holds, piece by piece, and which pieces a task takes.

use super::columns::Columns;
use super::placements::{Piece, Placements};
use super::running::{Source, Taken};
use super::special::Chosen;
use crate::id::{AgentId, Id, OfferTag};
use crate::intern::Sym;
use crate::resource::{Quantity, Ranges};

/// What the number of a role names.
#[derive(Debug, Clone, Copy)]
pub(super) enum RoleTag {}

/// What the number of an item of a set names.
#[derive(Debug, Clone, Copy)]
pub(super) enum ItemTag {}

/// An offer as the matcher keeps it.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    /// The caller's key.
    pub(super) key: u64,
    pub(super) place: u32,
    /// How many pieces of it tasks that run hold.
    pub(super) pieces: u32,
    /// When it is no longer to be used, if ever.
    pub(super) expires_ns: Option<u64>,
}

/// What disks, which are not summed, have for a column.
pub(super) const NO_COLUMN: u32 = u32::MAX;

/// An amount of one kind, from one offer or an agent's own capacity.
#[derive(Debug, Clone)]
pub(super) struct Holding {
    /// Unlike any other's.
    pub(super) number: u32,
    pub(super) kind: u32,
    pub(super) column: u32,
    /// Levels of the role it is reserved to.
    pub(super) depth: u32,
    pub(super) offer: Option<Id<OfferTag>>,
    /// Thousandths, or how many numbers.
    pub(super) free: i64,
    pub(super) total: i64,
    /// The free numbers, if it is measured in ranges.
    pub(super) numbers: Option<Box<Ranges>>,
}

/// One agent under one role.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) agent: AgentId,
    /// The role its offers are for; `None` serves every role.
    pub(super) role: Option<Sym<RoleTag>>,
    /// In the order of consumption: deepest reservation first, then the offer added first, then as the offer lists them.
    pub(super) holdings: Vec<Holding>,
    /// Disks, in the same order; they are in no column.
    pub(super) disks: Vec<Holding>,
    pub(super) offers: u32,
}

impl Row {
    /// Adds a holding behind those that are consumed before it.
    pub(super) fn insert(&mut self, holding: Holding) {
        let list = if holding.column == NO_COLUMN { &mut self.disks } else { &mut self.holdings };
        if list.last().is_none_or(|last| last.depth >= holding.depth) {
            return list.push(holding);
        }
        let at = list.partition_point(|other| other.depth >= holding.depth);
        list.insert(at, holding);
    }

    /// How many of these numbers are free. No number is there twice.
    pub(super) fn count_free(&self, column: u32, numbers: &Ranges) -> u128 {
        let mine = self.holdings.iter().filter(|holding| holding.column == column);
        let free = mine.filter_map(|holding| holding.numbers.as_deref());
        free.map(|free| free.count_common(numbers)).sum()
    }

    /// The numbers of a column a task gets that asks for so many, if there are.
    pub(super) fn lowest(&self, column: u32, count: i64) -> Ranges {
        let (mut rest, mut all) = (count, Ranges::new());
        let mut lowest = Vec::new();
        for holding in self.holdings.iter().filter(|holding| holding.column == column) {
            let Some(free) = &holding.numbers else { continue };
            let taken = rest.min(holding.free);
            lowest.clear();
            Ranges::clone(free).take_lowest(taken as u64, &mut lowest);
            all.union(&Ranges::from_sorted(&lowest));
            rest -= taken;
        }
        all
    }

    /// Takes an amount of a column, `numbers` if they are given and the lowest otherwise, and writes the pieces down. The
    /// caller knows that there is enough.
    pub(super) fn take(
        &mut self,
        column: u32,
        amount: i64,
        numbers: Option<&Ranges>,
        mut key_of: impl FnMut(Id<OfferTag>) -> Option<u64>,
        out: &mut Placements,
        all: &mut impl Extend<Taken>,
    ) {
        let mut rest = amount;
        for holding in &mut self.holdings {
            if rest == 0 {
                break;
            }
            if holding.column != column || holding.free == 0 {
                continue;
            }
            let first_range = out.ranges.len();
            let taken = match (&mut holding.numbers, numbers) {
                (None, _) => rest.min(holding.free),
                (Some(free), None) => {
                    let taken = rest.min(holding.free);
                    free.take_lowest(taken as u64, &mut out.ranges);
                    taken
                }
                (Some(free), Some(numbers)) => {
                    free.intersect_into(numbers, &mut out.ranges);
                    free.subtract(numbers);
                    holding.free - free.count() as i64
                }
            };
            if taken == 0 {
                continue;
            }
            holding.free -= taken;
            rest -= taken;
            let ranges = &out.ranges[first_range..];
            let numbers = holding.numbers.as_ref().map(|_| Ranges::from_sorted(ranges));
            let source = Source::Here(holding.number, holding.offer);
            all.extend([Taken { column, source, amount: taken, numbers }]);
            let thousandths = if holding.numbers.is_some() { taken * 1000 } else { taken };
            out.pieces.push(Piece {
                offer: holding.offer.and_then(&mut key_of),
                kind: Id::new(holding.kind, 0),
                quantity: Quantity::checked(thousandths),
                first_range: first_range as u32,
                end_range: out.ranges.len() as u32,
            });
        }
        debug_assert_eq!(rest, 0);
    }

    fn numbered(&mut self, number: u32) -> Option<&mut Holding> {
        let mut all = self.holdings.iter_mut().chain(&mut self.disks);
        all.find(|holding| holding.number == number)
    }

    /// Takes disks, or parts of them, and writes the pieces down.
    pub(super) fn take_disks(
        &mut self,
        chosen: &Chosen,
        mut key_of: impl FnMut(Id<OfferTag>) -> Option<u64>,
        out: &mut Placements,
        all: &mut impl Extend<Taken>,
    ) {
        for (at, amount) in chosen {
            let holding = &mut self.disks[*at];
            holding.free -= amount;
            let source = Source::Here(holding.number, holding.offer);
            let (column, amount) = (NO_COLUMN, *amount);
            all.extend([Taken { column, source, amount, numbers: None }]);
            let end_range = out.ranges.len() as u32;
            out.pieces.push(Piece {
                offer: holding.offer.and_then(&mut key_of),
                kind: Id::new(holding.kind, 0),
                quantity: Quantity::checked(amount),
                first_range: end_range,
                end_range,
            });
        }
    }

    /// Gives back what was taken of one of its holdings.
    pub(super) fn give_back(&mut self, taken: &Taken) {
        let Source::Here(number, _) = taken.source else { return };
        let Some(holding) = self.numbered(number) else { return };
        holding.free += taken.amount;
        if let (Some(free), Some(numbers)) = (&mut holding.numbers, &taken.numbers) {
            free.union(numbers);
        }
    }

    /// Takes again what was [given back](Self::give_back) a moment ago.
    pub(super) fn take_again(&mut self, taken: &Taken) {
        let Source::Here(number, _) = taken.source else { return };
        let Some(holding) = self.numbered(number) else { return };
        holding.free -= taken.amount;
        if let (Some(free), Some(numbers)) = (&mut holding.numbers, &taken.numbers) {
            free.subtract(numbers);
        }
    }

    /// Checks the holdings of a place against its columns.
    pub(super) fn validate(
        &self,
        columns: &Columns,
        place: usize,
        outside: &[(u32, i64)],
    ) -> core::result::Result<(), &'static str> {
        for (index, column) in columns.columns.iter().enumerate() {
            let mine = self.holdings.iter().filter(|holding| holding.column as usize == index);
            let (free, total) =
                mine.fold((0, 0), |(free, total), h| (free + h.free, total + h.total));
            let beside = outside.iter().filter(|(other, _)| *other as usize == index);
            let total = total + beside.map(|(_, amount)| amount).sum::<i64>();
            if free != column.free[place] || total != column.total[place] {
                return Err("a column is not the sum of its holdings");
            }
        }
        for holding in self.holdings.iter().chain(&self.disks) {
            if holding.free < 0 || holding.free > holding.total {
                return Err("more is free than there is, or less than nothing");
            }
            if holding.numbers.as_ref().is_some_and(|free| free.count() != holding.free as u128) {
                return Err("a count is not that of the numbers");
            }
        }
        if self.holdings.windows(2).any(|pair| pair[0].depth < pair[1].depth) {
            return Err("holdings are out of order");
        }
        Ok(())
    }
}
