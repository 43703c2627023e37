//! A look at one block: which of its places fit, and which of those is the best.

use super::champion::{Candidate, Champion, Wanted};
use super::classes::Class;
use super::columns::{LANES, bits_where};
use super::index::Known;
use super::search::Search;

/// Up to so many open places are looked at one by one; more, all at once.
const FEW: u32 = 8;

impl Search<'_> {
    /// The best of the places of a block that fit and are not shut: the greatest score, the lowest place among equals. `None`
    /// also where it is certainly worse than `rival`.
    pub(super) fn scan(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        shut: u64,
        mut rival: Option<&mut Champion>,
    ) -> Option<Champion> {
        let open = self.open(wanted.class, block, shut);
        if open == 0 {
            return None;
        }
        if rival.as_mut().is_some_and(|rival| self.is_beaten(wanted, block, rival)) {
            return None;
        }
        self.best_of_open(wanted, block, open, rival.as_deref())
    }

    /// The best of some places of a block that fit.
    pub(super) fn best_of_open(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        open: u64,
        rival: Option<&Champion>,
    ) -> Option<Champion> {
        let class = wanted.class;
        let bar = rival.map(|rival| rival.estimate - class.margin);
        if open.count_ones() <= FEW {
            return self.best_of_few(wanted, block, open, bar.unwrap_or(f64::NEG_INFINITY));
        }
        let first = (block * LANES) as u32;
        let mut estimates = [0.0; LANES];
        let fits = match bar {
            // Most blocks have nothing as good: what fits there need not be known.
            Some(bar) if self.scorer.is_linear() => {
                self.estimate(wanted, block, open, &mut estimates);
                let good = open & at_least(&estimates, bar);
                if good.count_ones() <= FEW {
                    return self.best_of_few(wanted, block, good, bar);
                }
                self.fits(class, block, good)
            }
            _ => self.fits(class, block, open),
        };
        if fits == 0 {
            return None;
        }
        if fits.count_ones() <= FEW {
            return self.best_of_fitting(wanted, block, fits, bar.unwrap_or(f64::NEG_INFINITY));
        }
        if self.is_flat(wanted) {
            let place = first + fits.trailing_zeros();
            return Some(Candidate { place, estimate: 0.0 }.into());
        }
        if bar.is_none() || !self.scorer.is_linear() {
            self.estimate(wanted, block, fits, &mut estimates);
        }
        let greatest = greatest_of(&estimates, fits);
        let mut rest = fits & at_least(&estimates, greatest - class.margin);
        if rest.count_ones() > FEW {
            // Of many that are alike, as agents that are empty are, the lowest is the best.
            let lane = rest.trailing_zeros();
            rest &= !self.alike_lanes(wanted, block, lane) | 1 << lane;
        }
        let mut best: Option<Champion> = None;
        while rest != 0 {
            let lane = rest.trailing_zeros();
            rest &= rest - 1;
            let candidate = Candidate { place: first + lane, estimate: estimates[lane as usize] };
            self.keep_better(wanted, &mut best, candidate.into());
        }
        best
    }

    /// What is known of a block of which so much was, and some places changed since: all others score what they did. `None` where
    /// there is no telling without a look at them.
    pub(super) fn amend(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        known: Known,
        changed: u64,
    ) -> Option<Known> {
        if changed.count_ones() > FEW {
            return None;
        }
        let class = wanted.class;
        let open = self.open(class, block, 0);
        let best_of = |lanes: u64, bar: f64| self.best_of_few(wanted, block, open & lanes, bar);
        let best = match known {
            Known::AtMost(_) => return None,
            Known::Nothing => best_of(changed, f64::NEG_INFINITY),
            Known::Best(old) => {
                let own = changed & 1 << (old.place % u64::BITS);
                if own == 0 {
                    let mut best = Some(old.into());
                    let other = best_of(changed, old.estimate - class.margin);
                    other.into_iter().for_each(|other| self.keep_better(wanted, &mut best, other));
                    best
                } else {
                    // If it is better than it was, it is better than what it was better than.
                    let better = old.estimate + class.margin;
                    best_of(own, better).filter(|own| own.estimate > better)?;
                    best_of(changed, better)
                }
            }
        };
        Some(best.into())
    }

    /// The same of a few places, without those whose estimate is below `bar`.
    fn best_of_few(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        open: u64,
        bar: f64,
    ) -> Option<Champion> {
        let class = wanted.class;
        let fits = self.columns.fits_of(block, &class.needs, open);
        self.best_of_fitting(wanted, block, self.with_special(class, block, fits), bar)
    }

    /// The same of places that fit.
    fn best_of_fitting(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        fits: u64,
        bar: f64,
    ) -> Option<Champion> {
        let (mut rest, mut best) = (fits, None);
        while rest != 0 {
            let place = (block * LANES) as u32 + rest.trailing_zeros();
            rest &= rest - 1;
            let estimate = self.estimate_of(wanted, place);
            if estimate >= bar {
                self.keep_better(wanted, &mut best, Candidate { place, estimate }.into());
            }
        }
        best
    }

    /// The places of a block that role, constraints and what is shut leave.
    pub(super) fn open(&self, class: &Class, block: usize, shut: u64) -> u64 {
        let members = class.selector.map(|number| self.selectors.at(number).members.word(block));
        self.columns.taken[block] & members.unwrap_or(u64::MAX) & !shut
    }

    /// Those of `open` that have what a class asks for.
    fn fits(&self, class: &Class, block: usize, open: u64) -> u64 {
        let fits = open & self.columns.fits(block, &class.needs);
        self.with_special(class, block, fits)
    }

    /// The places of a block where a task of the class could go.
    pub(super) fn fitting(&self, class: &Class, block: usize) -> u64 {
        self.fits(class, block, self.open(class, block, self.shut(block)))
    }

    fn estimate(&self, wanted: Wanted<'_>, block: usize, fits: u64, out: &mut [f64; LANES]) {
        let class = wanted.class;
        self.scorer.estimate(self.columns, block, wanted.asked, fits, out);
        if class.factor != 1 {
            out.iter_mut().for_each(|estimate| *estimate *= class.factor_points);
        }
        for (_, selector, weight) in &class.likes {
            let mut lanes = self.selectors.at(*selector).members.word(block);
            let weight = *weight as f64;
            while lanes != 0 {
                out[lanes.trailing_zeros() as usize] += weight;
                lanes &= lanes - 1;
            }
        }
        if wanted.with_gains {
            self.standing.add_gains(self.books, block, fits, out);
        }
    }

    /// The same of one place.
    fn estimate_of(&self, wanted: Wanted<'_>, place: u32) -> f64 {
        let class = wanted.class;
        let own = self.scorer.estimate_of(self.columns, wanted.asked, place);
        let likes = class.likes.iter().map(|(_, selector, weight)| {
            let is_liked = self.selectors.at(*selector).members.contains(place);
            if is_liked { *weight as f64 } else { 0.0 }
        });
        let gain = match wanted.with_gains {
            true => self.standing.gain_points(self.books, place),
            false => 0.0,
        };
        likes.fold(own * class.factor_points, |sum, liked| sum + liked) + gain
    }

    /// Those of `fits` that have the numbers, disks and devices a class asks for.
    fn with_special(&self, class: &Class, block: usize, fits: u64) -> u64 {
        match self.rated {
            // Devices alone were looked at for it.
            Some(row) if class.is_on_devices_only() => return fits & row.holding(block),
            _ if !class.is_special => return fits,
            _ => {}
        }
        let (mut rest, mut having) = (fits, 0);
        while rest != 0 {
            let lane = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            let row = self.rows[block * LANES + lane].as_ref();
            let has = row.is_some_and(|row| self.holders.hold(class, row));
            having |= u64::from(has) << lane;
        }
        having
    }
}

fn greatest_of(values: &[f64; LANES], mut lanes: u64) -> f64 {
    let mut greatest = f64::NEG_INFINITY;
    while lanes != 0 {
        greatest = greatest.max(values[lanes.trailing_zeros() as usize]);
        lanes &= lanes - 1;
    }
    greatest
}

/// The lanes whose value is not below `bar`.
fn at_least(values: &[f64; LANES], bar: f64) -> u64 {
    bits_where(|lane| values[lane] >= bar)
}
