//! Gangs: all or nothing, as a transaction on the same books.

use super::backfill::Reserved;
use super::constraint::Key;
use super::keys::ABSENT;
use super::matcher::Matcher;
use super::placements::{Mark, Placements};
use super::score::Score;
use super::task::{Batch, Gang, Within};
use crate::bitset::BitSet;

impl Matcher {
    /// Places a gang: at least its least members, or none.
    pub(super) fn try_gang(
        &mut self,
        batch: &Batch<'_>,
        gang: &Gang,
        members: &[u32],
        reserved: Option<&Reserved>,
        out: &mut Placements,
    ) -> bool {
        let mark = out.mark();
        let among = gang
            .within
            .as_ref()
            .and_then(|within| self.best_value(batch, gang, within, members, reserved, out));
        if among.is_none() && gang.within.as_ref().is_some_and(|within| within.required) {
            return false;
        }
        self.place_members(batch, gang, members, among.as_ref(), reserved, out);
        if out.placed.len() - mark.placed < gang.min as usize {
            self.take_back(mark, out);
            return false;
        }
        true
    }

    /// The places of the value where most members find a place, if that is enough of them.
    fn best_value(
        &mut self,
        batch: &Batch<'_>,
        gang: &Gang,
        within: &Within,
        members: &[u32],
        reserved: Option<&Reserved>,
        out: &mut Placements,
    ) -> Option<BitSet> {
        let mark = out.mark();
        let enough = match within.required {
            true => gang.min as usize,
            false => members.len().min(gang.max as usize),
        };
        let mut best: Option<(usize, Score, BitSet)> = None;
        for places in self.values(&within.key) {
            let score = self.place_members(batch, gang, members, Some(&places), reserved, out);
            let count = out.placed.len() - mark.placed;
            self.take_back(mark, out);
            let is_better = best.as_ref().is_none_or(|best| (count, score) > (best.0, best.1));
            if count >= enough && is_better {
                best = Some((count, score, places));
            }
        }
        best.map(|(_, _, places)| places)
    }

    /// The places of each value of a key, in the order of their lowest ones.
    fn values(&mut self, key: &Key) -> Vec<BitSet> {
        let number = self.hold_key(key);
        let column = &self.keys.columns[number as usize];
        let present = column.members.iter().enumerate().skip(ABSENT as usize + 1);
        let mut values: Vec<(u32, BitSet)> = present
            .filter_map(|(_, members)| {
                let mut places = BitSet::new();
                members.insert_into(&mut places);
                Some((members.first()?, places))
            })
            .collect();
        values.sort_unstable_by_key(|(first, _)| *first);
        self.keys.release(number);
        values.into_iter().map(|(_, places)| places).collect()
    }

    /// Places members one by one, as many as the gang may have. The sum of their scores, if they are kept to some places.
    fn place_members(
        &mut self,
        batch: &Batch<'_>,
        gang: &Gang,
        members: &[u32],
        among: Option<&BitSet>,
        reserved: Option<&Reserved>,
        out: &mut Placements,
    ) -> Score {
        let (mut count, mut sum) = (0, 0);
        for index in members {
            if count == gang.max {
                break;
            }
            if let Some(score) = self.try_task(batch, *index, among, reserved, out) {
                count += 1;
                sum += score;
            }
        }
        sum
    }

    /// Takes back what was placed since a mark.
    pub(super) fn take_back(&mut self, mark: Mark, out: &mut Placements) {
        for placement in out.placed[mark.placed..].iter().rev() {
            if let Some(id) = self.tasks.find(placement.key) {
                self.end(id);
            }
        }
        out.go_back(mark);
    }
}
