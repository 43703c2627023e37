//! Which of two places is the better one: by their estimates, and by their scores where those are too close.

use super::classes::Class;
use super::columns::LANES;
use super::measures::{Asked, ONE};
use super::score::Score;
use super::search::Search;
use core::cmp::Ordering;

/// A place that fits, with the estimate of its score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) place: u32,
    pub(super) estimate: f64,
}

/// The best place so far. What it scores exactly is worked out where it matters, and once.
#[derive(Debug, Clone, Copy)]
pub(super) struct Champion {
    pub(super) place: u32,
    pub(super) estimate: f64,
    score: Option<Score>,
    gain: Option<Score>,
}

impl From<Candidate> for Champion {
    fn from(Candidate { place, estimate }: Candidate) -> Champion {
        Champion { place, estimate, score: None, gain: None }
    }
}

impl From<Champion> for Candidate {
    fn from(Champion { place, estimate, .. }: Champion) -> Candidate {
        Candidate { place, estimate }
    }
}

/// What a search is for.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) class: &'a Class,
    pub(super) asked: Asked<'a>,
    /// Whether tasks that are there make a difference: not to an index, which outlasts them.
    pub(super) with_gains: bool,
}

impl Search<'_> {
    /// A class as its searches see it.
    pub(super) fn wanted<'c>(&'c self, class: &'c Class) -> Wanted<'c> {
        let (key, rated) = (self.key, self.rated);
        let asked = Asked { needs: &class.needs, term_needs: &class.term_needs, key, rated };
        Wanted { class, asked, with_gains: self.standing.has_gains() }
    }

    /// The score of a place but for what tasks that are there add.
    fn lasting_score(&self, wanted: Wanted<'_>, place: u32) -> Score {
        let class = wanted.class;
        let liked = class.likes.iter().filter(|(_, selector, _)| self.likes(*selector, place));
        let liked: i64 = liked.map(|(_, _, weight)| weight).sum();
        let liked = Score::from(liked) * Score::from(ONE);
        class.factor * self.scorer.score(self.columns, wanted.asked, place) + liked
    }

    fn likes(&self, selector: u32, place: u32) -> bool {
        self.selectors.at(selector).members.contains(place)
    }

    /// The score of a place that fits, exactly.
    pub(super) fn score_of(&self, class: &Class, place: u32) -> Score {
        let mut champion = Champion::from(Candidate { place, estimate: 0.0 });
        self.score(self.wanted(class), &mut champion)
    }

    fn score(&self, wanted: Wanted<'_>, champion: &mut Champion) -> Score {
        if let Some(score) = champion.score {
            return score;
        }
        let score = self.lasting_score(wanted, champion.place) + self.gain(wanted, champion);
        champion.score = Some(score);
        score
    }

    fn gain(&self, wanted: Wanted<'_>, champion: &mut Champion) -> Score {
        if !wanted.with_gains {
            return 0;
        }
        let place = champion.place;
        *champion.gain.get_or_insert_with(|| self.standing.gain(self.books, place))
    }

    /// Whether two places certainly score the same, but for what tasks that are there add.
    fn are_alike(&self, wanted: Wanted<'_>, left: u32, right: u32) -> bool {
        let likes = &wanted.class.likes;
        likes.iter().all(|(_, liked, _)| self.likes(*liked, left) == self.likes(*liked, right))
            && self.scorer.are_alike(self.columns, left, right)
    }

    /// The places of a block that are alike to one of them.
    pub(super) fn alike_lanes(&self, wanted: Wanted<'_>, block: usize, lane: u32) -> u64 {
        let likes = wanted.class.likes.iter().map(|(_, selector, _)| {
            let members = self.selectors.at(*selector).members.word(block);
            if members >> lane & 1 == 1 { members } else { !members }
        });
        let gaining = match wanted.with_gains {
            true => self.standing.gaining_alike(self.books, block, lane),
            false => u64::MAX,
        };
        let alike = gaining & self.scorer.alike_lanes(self.columns, block, lane);
        likes.fold(alike, |all, same| all & same)
    }

    /// Keeps the better one.
    pub(super) fn keep_better(
        &self,
        wanted: Wanted<'_>,
        best: &mut Option<Champion>,
        mut other: Champion,
    ) {
        let is_better = match best {
            Some(own) => self.is_better(wanted, &mut other, own),
            None => true,
        };
        if is_better {
            *best = Some(other);
        }
    }

    fn is_better(&self, wanted: Wanted<'_>, left: &mut Champion, right: &mut Champion) -> bool {
        if left.estimate > right.estimate + wanted.class.margin {
            return true;
        }
        if left.estimate < right.estimate - wanted.class.margin {
            return false;
        }
        let is_same_gain = |left: &mut Champion, right: &mut Champion| {
            // Where estimates are fine enough, what is alike differs by its gain alone.
            wanted.class.is_finely_estimated && left.estimate == right.estimate
                || self.gain(wanted, left) == self.gain(wanted, right)
        };
        if self.are_alike(wanted, left.place, right.place) && is_same_gain(left, right) {
            return left.place < right.place;
        }
        match self.score(wanted, left).cmp(&self.score(wanted, right)) {
            Ordering::Greater => true,
            Ordering::Equal => left.place < right.place,
            Ordering::Less => false,
        }
    }

    /// Whether no place of a block is better than `rival`, given the best there is whatever tasks are there; false is uncertain.
    pub(super) fn is_ruled_out(
        &self,
        wanted: Wanted<'_>,
        best: Candidate,
        rival: &mut Champion,
    ) -> bool {
        if self.is_below(wanted, best.estimate, rival) {
            return true;
        }
        let bound = best.estimate + self.standing.most_points();
        if bound > rival.estimate + wanted.class.margin {
            return false;
        }
        let most = self.standing.most();
        if self.gain(wanted, rival) == most && self.are_alike(wanted, best.place, rival.place) {
            return best.place / LANES as u32 > rival.place / LANES as u32;
        }
        let bound = self.lasting_score(wanted, best.place) + most;
        self.is_no_better(bound, best.place as usize / LANES, wanted, rival)
    }

    /// Whether what has no higher estimate than `bound`, whatever tasks are there, is certainly worse than `rival`.
    pub(super) fn is_below(&self, wanted: Wanted<'_>, bound: f64, rival: &Champion) -> bool {
        bound + self.standing.most_points() < rival.estimate - wanted.class.margin
    }

    /// What a block's preferences on agents alone add at most.
    fn most_liked(&self, class: &Class, block: usize) -> i64 {
        let likes = class.likes.iter();
        let present =
            likes.filter(|(_, selector, _)| self.selectors.at(*selector).members.word(block) != 0);
        present.map(|(_, _, weight)| weight).sum()
    }

    /// What no place of a block is estimated above, whatever tasks are there.
    pub(super) fn bound(&self, wanted: Wanted<'_>, block: usize) -> f64 {
        let liked = self.most_liked(wanted.class, block);
        wanted.class.factor_points * self.scorer.bound(block, wanted.asked) + liked as f64
    }

    /// Whether no place of the block can be a better choice than `rival`; false is uncertain.
    pub(super) fn is_beaten(&self, wanted: Wanted<'_>, block: usize, rival: &mut Champion) -> bool {
        let class = wanted.class;
        let bound = self.bound(wanted, block) + self.standing.most_points();
        if bound < rival.estimate - class.margin {
            return true;
        }
        if bound > rival.estimate + class.margin {
            return false;
        }
        match self.scorer.exact_bound(block, wanted.asked) {
            Some(fitness) => {
                let liked = self.most_liked(class, block);
                let extra = self.standing.most() + Score::from(liked) * Score::from(ONE);
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
        rival: &mut Champion,
    ) -> bool {
        match bound.cmp(&self.score(wanted, rival)) {
            Ordering::Less => true,
            Ordering::Equal => block * LANES > rival.place as usize,
            Ordering::Greater => false,
        }
    }
}
