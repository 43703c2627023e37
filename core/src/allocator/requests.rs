//! Demand hints: the shapes of resources that frameworks said they can use.

use super::bag::Bag;
use super::eligibility::is_worth_offering;
use super::frameworks::{FrameworkState, Requirement};
use super::journal::Input;
use super::{Allocator, requirement};
use crate::error::Result;
use crate::id::FrameworkId;
use crate::limits::{self, Limit};
use crate::resource::Quantities;

impl Allocator {
    /// Says what a framework can use: an offer must hold all of any one of these shapes. An empty list takes that back.
    ///
    /// Where requests are [honoured](super::Config::honour_requests), it is not offered an agent if what it could be
    /// offered of it holds none of them, counted as a minimum is: scalars by amount, ranges and sets by the number of
    /// their members. They replace what it said before, hold under all its roles until it is removed, and ask for a cycle
    /// over all agents. Elsewhere they are ignored, as Mesos does. O(shapes + agents).
    ///
    /// ```
    /// # use apportion_core::{agent::AgentSpec, framework::FrameworkSpec};
    /// # use apportion_core::allocator::{Allocator, Config};
    /// use apportion_core::resource::Quantities;
    /// let mut allocator = Allocator::new(Config { honour_requests: true, ..Config::default() })?;
    /// allocator.add_agent(&AgentSpec::new("small", "cpus:1;mem:1024".parse()?))?;
    /// let large = allocator.add_agent(&AgentSpec::new("large", "cpus:8;mem:8192".parse()?))?;
    /// let spark = allocator.add_framework(&FrameworkSpec::new("spark", ["analytics"]))?;
    /// allocator.request_resources(spark, &[Quantities::parse("cpus:4;mem:1024")?])?;
    /// allocator.handle_timeout(0)?;
    /// assert_eq!(allocator.offers().agents(), [large]);
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Stale`](crate::error::Error::Stale) or [`Error::NotFound`](crate::error::Error::NotFound);
    /// [`Error::LimitReached`](crate::error::Error::LimitReached) for more shapes than
    /// [`Limits::resources_per_bag`](crate::limits::Limits::resources_per_bag), or more names than allowed.
    pub fn request_resources(&mut self, id: FrameworkId, requests: &[Quantities]) -> Result<()> {
        self.check_framework(id)?;
        let max = self.config.limits.resources_per_bag;
        limits::check(Limit::ResourcesPerBag, requests.len(), max)?;
        let dense = |quantities| requirement(&mut self.catalog, quantities, &self.config);
        let dense = requests.iter().map(dense).collect::<Result<Vec<Requirement>>>()?;
        self.note(|allocator| Input::RequestResources {
            framework: allocator.framework_text(id.index()),
            requests: requests.to_vec(),
        });
        if !self.config.honour_requests {
            return Ok(());
        }
        if let Some(state) = self.frameworks.find_mut(id) {
            state.requests = dense;
        }
        self.unsettle_all();
        self.request_all();
        Ok(())
    }

    /// Whether an offer holds what a framework asked for, if it asked for anything.
    pub(super) fn is_asked_for(&self, framework: &FrameworkState, offer: &Bag) -> bool {
        framework.requests.is_empty()
            || is_worth_offering(&framework.requests, offer, &self.catalog, false)
    }
}
