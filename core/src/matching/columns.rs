//! What is free, by column: places in blocks of 64, and the fused pass that finds those of a block that fit.

use crate::error::{Error, Result};
use crate::limits::Limit;
use crate::resource::ValueType;

/// Places in a block: the bits of a word.
pub(super) const LANES: usize = 64;
/// The most columns there may be: different names of resources that agents have or requests ask for.
pub(super) const MAX_COLUMNS: usize = 256;
/// The most of one resource in one place: keeps every product of two amounts within 126 bits.
pub(super) const MAX_AMOUNT: i64 = 1 << 60;

/// One resource by name: thousandths of a scalar, or how many numbers of a range.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) value_type: ValueType,
    /// What is free, per place; 0 where no agent is.
    pub(super) free: Vec<i64>,
    /// What there is altogether, per place.
    pub(super) total: Vec<i64>,
    /// The most that is free in one place, per block.
    pub(super) most_free: Vec<i64>,
}

/// The columns of all places.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    pub(super) columns: Vec<Column>,
    /// The places taken, per block.
    pub(super) taken: Vec<u64>,
    /// Raised whenever anything about a place of a block changes; never 0.
    pub(super) version: Vec<u64>,
    /// The lanes of the last changes of each block, a byte each, the last one lowest.
    recent: Vec<u128>,
}

/// How many changes of a block are remembered.
const RECENT: u64 = 16;

/// An amount asked of a column; never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Need {
    pub(super) column: u32,
    pub(super) amount: i64,
}

/// The values of one block.
pub(super) fn lanes<T>(values: &[T], block: usize) -> &[T] {
    &values[block * LANES..][..LANES]
}

/// Keeps the greatest value of a block after one of its values changed from `old` to `new`.
pub(super) fn keep_greatest<T: Copy + PartialOrd>(greatest: &mut T, old: T, new: T, lanes: &[T]) {
    if new >= *greatest {
        *greatest = new;
    } else if old >= *greatest {
        *greatest = lanes.iter().fold(new, |most, value| if *value > most { *value } else { most });
    }
}

impl Columns {
    pub(super) fn blocks(&self) -> usize {
        self.taken.len()
    }

    pub(super) fn find(&self, name: &str, value_type: ValueType) -> Option<u32> {
        let is_it = |column: &Column| column.value_type == value_type && column.name == name;
        self.columns.iter().position(is_it).map(|index| index as u32)
    }

    /// The column of a name, a new one if there is none yet.
    pub(super) fn find_or_add(&mut self, name: &str, value_type: ValueType) -> Result<u32> {
        if let Some(column) = self.find(name, value_type) {
            return Ok(column);
        }
        self.check_room(1)?;
        let places = self.blocks() * LANES;
        self.columns.push(Column {
            name: name.to_owned(),
            value_type,
            free: vec![0; places],
            total: vec![0; places],
            most_free: vec![0; self.blocks()],
        });
        Ok(self.columns.len() as u32 - 1)
    }

    pub(super) fn check_room(&self, more: usize) -> Result<()> {
        if self.columns.len() + more > MAX_COLUMNS {
            return Err(Error::LimitReached { limit: Limit::Kinds, max: MAX_COLUMNS as u64 });
        }
        Ok(())
    }

    /// Makes room up to and including a place.
    pub(super) fn grow(&mut self, place: u32) {
        let blocks = (place as usize / LANES + 1).max(self.blocks());
        self.taken.resize(blocks, 0);
        self.version.resize(blocks, 1);
        self.recent.resize(blocks, 0);
        for column in &mut self.columns {
            column.free.resize(blocks * LANES, 0);
            column.total.resize(blocks * LANES, 0);
            column.most_free.resize(blocks, 0);
        }
    }

    /// Changes what is free and what there is in one place.
    pub(super) fn change(&mut self, place: u32, column: u32, free: i64, total: i64) {
        let (place, block) = (place as usize, place as usize / LANES);
        let column = &mut self.columns[column as usize];
        let old = column.free[place];
        column.free[place] = old + free;
        column.total[place] += total;
        keep_greatest(&mut column.most_free[block], old, old + free, lanes(&column.free, block));
    }

    pub(super) fn is_taken(&self, place: u32) -> bool {
        self.taken[place as usize / LANES] >> (place as usize % LANES) & 1 == 1
    }

    pub(super) fn set_taken(&mut self, place: u32, taken: bool) {
        let bit = 1 << (place as usize % LANES);
        let word = &mut self.taken[place as usize / LANES];
        *word = if taken { *word | bit } else { *word & !bit };
    }

    /// Notes that something about a place changed that makes a difference to a search.
    pub(super) fn touch(&mut self, place: u32) {
        let (block, lane) = (place as usize / LANES, place as usize % LANES);
        self.version[block] += 1;
        self.recent[block] = self.recent[block] << 8 | lane as u128;
    }

    /// The lanes of a block that changed since it had a version; `None` where that is too long ago.
    pub(super) fn changed_since(&self, block: usize, version: u64) -> Option<u64> {
        let changes = self.version[block] - version;
        if version == 0 || changes > RECENT {
            return None;
        }
        let recent = self.recent[block];
        Some((0..changes).fold(0, |lanes, change| lanes | 1 << (recent >> (8 * change) & 0xff)))
    }

    /// Whether the block may hold a place with enough of everything; false is certain.
    pub(super) fn may_fit(&self, block: usize, needs: &[Need]) -> bool {
        needs.iter().all(|need| self.columns[need.column as usize].most_free[block] >= need.amount)
    }

    /// The places of a block with enough of everything, taken or not. One pass per column, no branches.
    pub(super) fn fits(&self, block: usize, needs: &[Need]) -> u64 {
        // The sign of what is left: amounts are far from the ends of an i64.
        let mut short = [0i64; LANES];
        for need in needs {
            let free = lanes(&self.columns[need.column as usize].free, block);
            for (short, free) in short.iter_mut().zip(free) {
                *short |= *free - need.amount;
            }
        }
        !signs(&short)
    }

    /// Those of a few places of a block that have enough of everything.
    pub(super) fn fits_of(&self, block: usize, needs: &[Need], lanes: u64) -> u64 {
        let (mut rest, mut fits) = (lanes, 0);
        while rest != 0 {
            let lane = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            let free = |column: u32| self.columns[column as usize].free[block * LANES + lane];
            let has = needs.iter().all(|need| free(need.column) >= need.amount);
            fits |= u64::from(has) << lane;
        }
        fits
    }
}

fn signs(values: &[i64; LANES]) -> u64 {
    bits_where(|lane| values[lane] < 0)
}

/// The lanes of which something is true. Of eight at a time the compiler compares vectors and moves the signs out as one mask;
/// of all at once it does not.
pub(super) fn bits_where(is: impl Fn(usize) -> bool) -> u64 {
    let eight = |at: usize| (0..8).fold(0u8, |bits, lane| bits | u8::from(is(at + lane)) << lane);
    (0..LANES / 8).fold(0, |bits, eights| bits | u64::from(eight(eights * 8)) << (eights * 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recent_changes_are_remembered_and_old_ones_are_not() {
        let mut columns = Columns::default();
        columns.grow(3 * LANES as u32 - 1);
        let version = columns.version[1];
        assert_eq!(columns.changed_since(1, version), Some(0));
        for lane in [5, 63, 5] {
            columns.touch(LANES as u32 + lane);
        }
        assert_eq!(columns.changed_since(1, version), Some(1 << 5 | 1 << 63));
        assert_eq!(columns.changed_since(1, version + 2), Some(1 << 5));
        assert_eq!(columns.changed_since(1, 0), None, "never looked at");
        assert_eq!(columns.changed_since(2, columns.version[2]), Some(0), "another block");
        for lane in 0..RECENT as u32 {
            columns.touch(LANES as u32 + lane);
        }
        assert_eq!(columns.changed_since(1, version + 3), Some(0xffff));
        assert_eq!(columns.changed_since(1, version + 2), None, "too long ago");
    }

    #[test]
    fn a_mask_has_a_bit_for_each_lane() {
        assert_eq!(
            bits_where(|lane| lane % 3 == 0),
            (0..22).fold(0, |bits, at| bits | 1 << (3 * at))
        );
        assert_eq!((bits_where(|_| true), bits_where(|lane| lane == 63)), (u64::MAX, 1 << 63));
    }
}
