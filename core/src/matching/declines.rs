//! Offers to decline, each with the time for which it is not wanted again.

use super::matcher::Matcher;
use super::placements::Placements;

/// For how long offers that are not used are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeclineTimes {
    /// Offers of agents that a task that was left out could use if more were free there, in nanoseconds. Short: more may be
    /// free soon.
    pub waiting_ns: u64,
    /// All others. Long: others have more use for them.
    pub idle_ns: u64,
}

impl Default for DeclineTimes {
    /// Mesos' own five seconds, and five minutes.
    fn default() -> Self {
        DeclineTimes { waiting_ns: 5_000_000_000, idle_ns: 300_000_000_000 }
    }
}

/// An offer to decline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decline {
    /// Its key.
    pub key: u64,
    /// For how long it is refused, in nanoseconds: the filter of a DECLINE.
    pub refuse_ns: u64,
}

impl Matcher {
    /// The offers of which no task that runs has anything, by place of the offer, each with a filter time that goes by what the last run
    /// left out. O(offers, times requests left out).
    ///
    /// ```
    /// use apportion_core::matching::*;
    /// use apportion_core::resource::Quantities;
    /// let mut matcher = Matcher::new(Config::default())?;
    /// for (key, agent, role) in [(1, "a", "eng"), (2, "b", "ads")] {
    ///     let resources = &"cpus:2".parse()?;
    ///     matcher.add_offer(NewOffer { key, agent, role, resources, attributes: &[], expires_ns: None })?;
    /// }
    /// let large = Request::new(Quantities::parse("cpus:4")?).with_role("eng");
    /// let large = matcher.add_request(&large)?;
    /// let mut placements = Placements::new();
    /// matcher.run(&[Task::new(7, large)], &mut placements)?;
    /// let mut declines = Vec::new();
    /// matcher.declines(&placements, &DeclineTimes { waiting_ns: 1, idle_ns: 9 }, &mut declines);
    /// // The first could hold the task if its agent had more to offer.
    /// assert_eq!(declines, [Decline { key: 1, refuse_ns: 1 }, Decline { key: 2, refuse_ns: 9 }]);
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn declines(&self, last: &Placements, times: &DeclineTimes, out: &mut Vec<Decline>) {
        out.clear();
        let waiting = last.unmatched().iter().filter(|unmatched| {
            // Those over their group's limit wait for no agent.
            unmatched.tasks > unmatched.over_limit
        });
        let waiting = waiting.filter_map(|unmatched| self.classes.classes.find(unmatched.request));
        let selectors: Vec<Option<u32>> = waiting.map(|class| class.selector).collect();
        let is_wanted = |place: u32| {
            selectors.iter().any(|selector| {
                selector.is_none_or(|number| self.selectors.at(number).members.contains(place))
            })
        };
        for (_, offer) in self.offers.iter().filter(|(_, offer)| offer.pieces == 0) {
            let refuse_ns = match is_wanted(offer.place) {
                true => times.waiting_ns,
                false => times.idle_ns,
            };
            out.push(Decline { key: offer.key, refuse_ns });
        }
    }
}
