//! The search for the best place: one look at each block that may hold a better one than those before.

use super::classes::Class;
use super::columns::{Columns, LANES};
use super::holding::Row;
use super::kinds::Kinds;
use super::matcher::Agent;
use super::rank::{Part, ScorePart};
use super::rated;
use super::score::{Asked, Scorer};
use super::score::{ONE, Score};
use super::selectors::Selectors;
use super::special::{Chosen, choose_disks};
use super::standing::{Books, Standing};
use crate::bitset::BitSet;
use crate::id::AgentTag;
use crate::resource::Ranges;
use crate::slot::Slots;
use core::cmp::Ordering;
#[cfg(feature = "rayon")]
use core::ops::Range;

/// So many blocks are worth a thread of their own.
#[cfg(feature = "rayon")]
const PARALLEL_FROM: usize = 128;

/// A place that fits, with the estimate of its score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) place: u32,
    pub(super) estimate: f64,
}

/// What a search looks at.
pub(super) struct Search<'a> {
    pub(super) columns: &'a Columns,
    pub(super) scorer: &'a Scorer,
    pub(super) selectors: &'a Selectors,
    pub(super) rows: &'a [Option<Row>],
    pub(super) holders: Holders<'a>,
    pub(super) books: Books<'a>,
    pub(super) standing: &'a Standing,
    /// What the measures about devices are for the class, if its fitness has any.
    pub(super) rated: Option<&'a rated::Row>,
    /// Only these places, whatever else.
    pub(super) among: Option<&'a BitSet>,
    /// The block to begin with.
    pub(super) hint: usize,
    /// The key of the task.
    pub(super) key: u64,
    /// In how many parts a long scan is split.
    #[cfg(feature = "rayon")]
    pub(super) threads: u32,
}

/// A class as a search sees it: all but its index.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    class: &'a Class,
    asked: Asked<'a>,
}

impl Search<'_> {
    fn wanted<'c>(&'c self, class: &'c Class) -> Wanted<'c> {
        let (key, rated) = (self.key, self.rated);
        let asked = Asked { needs: &class.needs, term_needs: &class.term_needs, key, rated };
        Wanted { class, asked }
    }

    /// The best place for a class.
    pub(super) fn best(&self, class: &mut Class) -> Option<Candidate> {
        if !class.index.is_empty() {
            class.index.grow(self.columns.blocks());
            self.refresh(class);
            return self.best_indexed(class);
        }
        let blocks = self.columns.blocks();
        let wanted = self.wanted(class);
        if self.is_flat(class) {
            return (0..blocks).find_map(|block| self.best_in_block(wanted, block, None));
        }
        // Packing likes where it went last: a good one early rules out most of the others.
        let first = self.hint.min(blocks);
        let hinted = (first < blocks).then(|| self.best_in_block(wanted, first, None)).flatten();
        #[cfg(feature = "rayon")]
        if self.threads > 1 && blocks >= 2 * PARALLEL_FROM {
            return self.best_in_parallel(class, 0..blocks, hinted, self.threads);
        }
        let rest = (0..first).chain(first + 1..blocks);
        rest.fold(hinted, |best, block| self.better_in_block(wanted, block, best))
    }

    /// Whether all places score the same.
    fn is_flat(&self, class: &Class) -> bool {
        self.scorer.is_flat() && class.likes.is_empty() && !self.standing.has_gains()
    }

    /// Brings the index of a class up to date: the blocks that changed are scanned.
    fn refresh(&self, class: &mut Class) {
        let versions = &self.columns.version;
        let mut from = 0;
        while let Some(block) = class.index.first_stale(from, versions) {
            let may_fit = self.columns.may_fit(block, &class.needs);
            let best = may_fit.then(|| self.scan(self.wanted(class), block, 0, None, false));
            class.index.set(block, versions[block], best.flatten());
            from = block + 1;
        }
    }

    /// The best place by the index, which is up to date.
    fn best_indexed(&self, class: &Class) -> Option<Candidate> {
        let wanted = self.wanted(class);
        let greatest = class.index.greatest()?;
        let is_bare = !self.standing.has_gains() && !self.standing.has_closed();
        if is_bare && self.among.is_none() {
            let mut close = class.index.at_least(greatest - class.margin);
            if self.scorer.is_flat() && class.likes.is_empty() {
                return class.index.best(close.next()?);
            }
            let close = close.filter_map(|block| class.index.best(block));
            return close.reduce(|best, other| {
                if self.is_lastingly_better(wanted, other, best) { other } else { best }
            });
        }
        let first = self.hint.min(class.index.len());
        let mut best = None;
        for block in (first..class.index.len()).take(1).chain(0..class.index.len()) {
            let Some(bound) = class.index.best(block) else { continue };
            best = self.better_of_bound(wanted, block, bound, best);
        }
        best
    }

    /// The better of `rival` and the best open place of a block, of which `bound` is the best whatever tasks are there.
    fn better_of_bound(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        bound: Candidate,
        rival: Option<Candidate>,
    ) -> Option<Candidate> {
        let shut = self.shut(block);
        if shut == u64::MAX || rival.is_some_and(|rival| self.is_ruled_out(wanted, bound, rival)) {
            return rival;
        }
        let is_open = shut >> (bound.place as usize % LANES) & 1 == 0;
        let own = match is_open && !self.standing.has_gains() {
            true => Some(bound),
            false => self.scan(wanted, block, shut, rival, true),
        };
        self.better(wanted, own, rival)
    }

    /// The better of `rival` and the best of a block, without an index.
    fn better_in_block(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        rival: Option<Candidate>,
    ) -> Option<Candidate> {
        self.better(wanted, self.best_in_block(wanted, block, rival), rival)
    }

    fn better(
        &self,
        wanted: Wanted<'_>,
        own: Option<Candidate>,
        rival: Option<Candidate>,
    ) -> Option<Candidate> {
        match (own, rival) {
            (Some(own), Some(rival)) if !self.is_better(wanted, own, rival) => Some(rival),
            (own, rival) => own.or(rival),
        }
    }

    /// The best place of a block, or `None` where there is none or it is certainly no better than `rival`.
    fn best_in_block(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        rival: Option<Candidate>,
    ) -> Option<Candidate> {
        if !self.columns.may_fit(block, &wanted.class.needs) {
            return None;
        }
        self.scan(wanted, block, self.shut(block), rival, true)
    }

    /// The best of some blocks and of `rival`, without an index, by up to so many threads. Which part finds it makes no
    /// difference: the best there is is one place.
    #[cfg(feature = "rayon")]
    fn best_in_parallel(
        &self,
        class: &Class,
        blocks: Range<usize>,
        rival: Option<Candidate>,
        threads: u32,
    ) -> Option<Candidate> {
        let wanted = self.wanted(class);
        if threads > 1 && blocks.len() >= 2 * PARALLEL_FROM {
            let (few, many) = (threads / 2, threads - threads / 2);
            let middle = blocks.start + blocks.len() * few as usize / threads as usize;
            let (left, right) = (blocks.start..middle, middle..blocks.end);
            let (left, right) = rayon::join(
                || self.best_in_parallel(class, left, rival, few),
                || self.best_in_parallel(class, right, rival, many),
            );
            return match (left, right) {
                (Some(left), Some(right)) if self.is_better(wanted, right, left) => Some(right),
                (left, right) => left.or(right),
            };
        }
        blocks.fold(rival, |best, block| self.better_in_block(wanted, block, best))
    }

    /// The places of a block that are shut to this search.
    fn shut(&self, block: usize) -> u64 {
        self.standing.closed(block) | !self.among.map_or(u64::MAX, |set| set.word(block))
    }

    /// Whether no place of a block is better than `rival`, given the best there is whatever tasks are there; false is uncertain.
    fn is_ruled_out(&self, wanted: Wanted<'_>, best: Candidate, rival: Candidate) -> bool {
        let bound = best.estimate + self.standing.most_points();
        if bound < rival.estimate - wanted.class.margin {
            return true;
        }
        if bound > rival.estimate + wanted.class.margin {
            return false;
        }
        let most = self.standing.most();
        if most == 0
            && wanted.class.likes.is_empty()
            && self.scorer.are_alike(self.columns, best.place, rival.place)
        {
            return best.place / LANES as u32 > rival.place / LANES as u32;
        }
        let bound = self.lasting_score(wanted, best.place) + most;
        self.is_no_better(bound, best.place as usize / LANES, wanted, rival)
    }

    /// Whether no place of the block can be a better choice than `rival`; false is uncertain.
    fn is_beaten(&self, wanted: Wanted<'_>, block: usize, rival: Candidate) -> bool {
        let class = wanted.class;
        let mut liked = 0;
        for (_, selector, weight) in &class.likes {
            if self.selectors.at(*selector).members.word(block) != 0 {
                liked += weight;
            }
        }
        let extra = self.standing.most_points() + if liked == 0 { 0.0 } else { liked as f64 };
        let bound = class.factor_points * self.scorer.bound(block, wanted.asked) + extra;
        if bound < rival.estimate - class.margin {
            return true;
        }
        if bound > rival.estimate + class.margin {
            return false;
        }
        match self.scorer.exact_bound(block, wanted.asked) {
            Some(fitness) => {
                let extra = self.standing.most() + liked * Score::from(ONE);
                self.is_no_better(class.factor * fitness + extra, block, wanted, rival)
            }
            None => false,
        }
    }

    /// Whether a place of `block` that scores at most `bound` is no better than `rival`.
    fn is_no_better(
        &self,
        bound: Score,
        block: usize,
        wanted: Wanted<'_>,
        rival: Candidate,
    ) -> bool {
        match bound.cmp(&self.score(wanted, rival.place)) {
            Ordering::Less => true,
            Ordering::Equal => block * LANES > rival.place as usize,
            Ordering::Greater => false,
        }
    }

    /// The best of the places of a block that fit and are not shut: the greatest score, the lowest place among equals. `None`
    /// also where it is certainly worse than `rival`. With or without what tasks that are there add.
    fn scan(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        shut: u64,
        rival: Option<Candidate>,
        with_gains: bool,
    ) -> Option<Candidate> {
        let class = wanted.class;
        let open = self.open(class, block, shut);
        if open == 0 {
            return None;
        }
        if with_gains && rival.is_some_and(|rival| self.is_beaten(wanted, block, rival)) {
            return None;
        }
        let fits = self.fits(class, block, open);
        if fits == 0 {
            return None;
        }
        let first = (block * LANES) as u32;
        let gains = with_gains && self.standing.has_gains();
        if self.scorer.is_flat() && class.likes.is_empty() && !gains {
            return Some(Candidate { place: first + fits.trailing_zeros(), estimate: 0.0 });
        }
        let mut estimates = [0.0; LANES];
        self.estimate(wanted, block, fits, gains, &mut estimates);
        let rival = rival.map(|rival| rival.estimate);
        let bar = rival.unwrap_or_else(|| greatest_of(&estimates, fits)) - class.margin;
        let mut rest = fits & at_least(&estimates, bar);
        let mut best: Option<Candidate> = None;
        while rest != 0 {
            let lane = rest.trailing_zeros();
            rest &= rest - 1;
            let candidate = Candidate { place: first + lane, estimate: estimates[lane as usize] };
            let is_better = match best {
                None => true,
                Some(best) if gains => self.is_better(wanted, candidate, best),
                Some(best) => self.is_lastingly_better(wanted, candidate, best),
            };
            if is_better {
                best = Some(candidate);
            }
        }
        best
    }

    /// The places of a block that role, constraints and what is shut leave.
    fn open(&self, class: &Class, block: usize, shut: u64) -> u64 {
        let members = class.selector.map(|number| self.selectors.at(number).members.word(block));
        self.columns.taken[block] & members.unwrap_or(u64::MAX) & !shut
    }

    /// Those of `open` that have what a class asks for.
    fn fits(&self, class: &Class, block: usize, open: u64) -> u64 {
        let fits = open & self.columns.fits(block, &class.needs);
        match self.rated {
            // Devices alone were looked at for it.
            Some(row) if class.is_on_devices_only() => fits & row.holding(block),
            _ if class.is_special => self.with_special(class, block, fits),
            _ => fits,
        }
    }

    /// The places of a block where a task of the class could go.
    pub(super) fn fitting(&self, class: &Class, block: usize) -> u64 {
        self.fits(class, block, self.open(class, block, self.shut(block)))
    }

    /// What the score of a place that fits is made of.
    pub(super) fn parts(
        &self,
        class: &Class,
        job: Option<u64>,
        agent: u32,
        place: u32,
    ) -> Vec<ScorePart> {
        let points = |value: i64| value as f64 / ONE as f64;
        let mut parts = Vec::new();
        let factor = class.factor as f64;
        self.scorer.each_term(
            self.columns,
            self.wanted(class).asked,
            place,
            |at, weight, value| {
                let part = Part::Term(at);
                parts.push(ScorePart {
                    part,
                    weight: factor * f64::from(weight),
                    value: points(value),
                });
            },
        );
        parts.sort_by_key(|part| part.part);
        for (at, selector, weight) in &class.likes {
            let is_liked = self.selectors.at(*selector).members.contains(place);
            let value = f64::from(u8::from(is_liked));
            let part = Part::Preference(*at);
            parts.push(ScorePart { part, weight: *weight as f64, value });
        }
        for condition in &class.on_tasks {
            let Some(weight) = condition.weight else { continue };
            let value = Standing::value(condition, job, self.books, agent, place);
            let part = Part::Preference(condition.at);
            parts.push(ScorePart { part, weight: weight as f64, value: points(value) });
        }
        let terms = parts.partition_point(|part| matches!(part.part, Part::Term(_)));
        parts[terms..].sort_by_key(|part| part.part);
        parts
    }

    fn estimate(
        &self,
        wanted: Wanted<'_>,
        block: usize,
        fits: u64,
        gains: bool,
        out: &mut [f64; LANES],
    ) {
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
        if gains {
            self.standing.add_gains(self.books, block, out);
        }
    }

    /// The score of a place but for what tasks that are there add.
    fn lasting_score(&self, wanted: Wanted<'_>, place: u32) -> Score {
        let class = wanted.class;
        let liked = class
            .likes
            .iter()
            .filter(|(_, selector, _)| self.selectors.at(*selector).members.contains(place));
        let liked: Score = liked.map(|(_, _, weight)| weight * Score::from(ONE)).sum();
        class.factor * self.scorer.score(self.columns, wanted.asked, place) + liked
    }

    fn score(&self, wanted: Wanted<'_>, place: u32) -> Score {
        let gain = match self.standing.has_gains() {
            true => self.standing.gain(self.books, place),
            false => 0,
        };
        self.lasting_score(wanted, place) + gain
    }

    /// The score of a place that fits, exactly.
    pub(super) fn score_of(&self, class: &Class, place: u32) -> Score {
        self.score(self.wanted(class), place)
    }

    /// Whether `left` is a better choice than `right`.
    fn is_better(&self, wanted: Wanted<'_>, left: Candidate, right: Candidate) -> bool {
        if !self.standing.has_gains() {
            return self.is_lastingly_better(wanted, left, right);
        }
        self.is_first(wanted, left, right, |place| self.score(wanted, place))
    }

    /// The same but for what tasks that are there add.
    fn is_lastingly_better(&self, wanted: Wanted<'_>, left: Candidate, right: Candidate) -> bool {
        if wanted.class.likes.is_empty()
            && self.scorer.are_alike(self.columns, left.place, right.place)
        {
            return left.place < right.place;
        }
        self.is_first(wanted, left, right, |place| self.lasting_score(wanted, place))
    }

    fn is_first(
        &self,
        wanted: Wanted<'_>,
        left: Candidate,
        right: Candidate,
        score: impl Fn(u32) -> Score,
    ) -> bool {
        if left.estimate > right.estimate + wanted.class.margin {
            return true;
        }
        if left.estimate < right.estimate - wanted.class.margin {
            return false;
        }
        match score(left.place).cmp(&score(right.place)) {
            Ordering::Greater => true,
            Ordering::Equal => left.place < right.place,
            Ordering::Less => false,
        }
    }

    /// Those of `fits` that have the numbers, disks and devices a class asks for.
    fn with_special(&self, class: &Class, block: usize, fits: u64) -> u64 {
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

/// What agents have that columns cannot tell.
#[derive(Clone, Copy)]
pub(super) struct Holders<'a> {
    pub(super) agents: &'a Slots<AgentTag, Agent>,
    pub(super) kinds: &'a Kinds,
}

impl Holders<'_> {
    /// Whether a place has the numbers, disks and devices a class asks for.
    pub(super) fn hold(&self, class: &Class, row: &Row) -> bool {
        let has =
            |(column, numbers): &(u32, Ranges)| row.count_free(*column, numbers) == numbers.count();
        class.numbers.iter().all(has)
            && (class.request.disks.is_empty() || self.disks(class, row).is_some())
            && self.hold_devices(class, row)
    }

    /// Whether the agent of a place has the devices a class asks for.
    pub(super) fn hold_devices(&self, class: &Class, row: &Row) -> bool {
        let Some(need) = &class.request.devices else { return true };
        let agent = self.agents.find(row.agent);
        agent.and_then(|agent| agent.devices.as_ref()).is_some_and(|own| own.hold(need))
    }

    /// The disks a task of the class would get.
    pub(super) fn disks(&self, class: &Class, row: &Row) -> Option<Chosen> {
        let disk_of = |kind: u32| self.kinds.kinds[kind as usize].template.disk.as_deref();
        choose_disks(&row.disks, disk_of, &class.request.disks)
    }

    /// The devices a task of the class would get; none if it asks for none.
    pub(super) fn devices(&self, class: &Class, row: &Row) -> Option<u16> {
        let need = class.request.devices.as_ref()?;
        self.agents.find(row.agent)?.devices.as_ref()?.choose(need)
    }

    /// What is free of a device of a place's agent, in thousandths.
    pub(super) fn free_of_device(&self, row: &Row, device: u32) -> i64 {
        let devices = self.agents.find(row.agent).and_then(|agent| agent.devices.as_ref());
        let free = devices.and_then(|devices| devices.free.get(device as usize));
        free.copied().map_or(0, i64::from)
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
    let mut mask = 0;
    for (lane, value) in values.iter().enumerate() {
        mask |= u64::from(*value >= bar) << lane;
    }
    mask
}
