//! Playing cases against this crate's own allocator and sorter.

use super::Config;
use super::apportion_sorter::ApportionSorter;
use super::event::{Holder, InverseOffer, Offer};
use super::matcher::{ApportionMatcher, MatcherConfig, MatcherSubject};
use super::subject::{SorterSubject, Subject, Subjects};
use crate::agent::{AgentCapabilities, AgentInfo, AgentSpec, Unavailability, Used};
use crate::allocator::{self, Allocator, Compatibility, Holding, OfferBatch};
use crate::error::{Error, Result};
use crate::framework::{FrameworkInfo, FrameworkSpec};
use crate::id::{AgentId, FrameworkId};
use crate::offer::{Filters, InverseOfferStatus};
use crate::quota::Quota;
use crate::resource::{Conversion, Quantities, Resources};
use crate::timer::Instant;
use core::borrow::BorrowMut;

/// Makes this crate's allocators and sorters.
#[derive(Debug, Clone, Copy, Default)]
pub struct Apportion;

impl Subjects for Apportion {
    fn allocator(&mut self, config: &Config) -> Result<Box<dyn Subject>> {
        let allocator = Allocator::new(config.try_into()?)?;
        Ok(Box::new(AllocatorSubject::new(allocator)))
    }

    fn sorter(&mut self, config: &Config) -> Result<Box<dyn SorterSubject>> {
        Ok(Box::new(ApportionSorter::new(config)))
    }

    fn matcher(&mut self, config: &MatcherConfig) -> Result<Box<dyn MatcherSubject>> {
        Ok(Box::new(ApportionMatcher::new(config)?))
    }
}

impl TryFrom<&Config> for allocator::Config {
    type Error = Error;

    /// The allocator's configuration for a case.
    fn try_from(config: &Config) -> Result<allocator::Config> {
        Ok(allocator::Config {
            interval_ns: config.interval_ns,
            seed: config.seed,
            compatibility: if config.compat { Compatibility::Mesos } else { Compatibility::Off },
            sorter: config.sorter,
            exclude_from_shares: config.exclude.clone(),
            min_allocatable: config.min_allocatable.clone(),
            filter_gpu_resources: config.filter_gpu,
            region: config.region.clone(),
            offer_timeout_ns: config.offer_timeout_ns,
            event_driven: config.event_driven,
            honour_requests: config.requests,
            decline_backoff_cycles: config.backoff,
            usage_half_life_ns: config.half_life_ns,
            ..allocator::Config::default()
        })
    }
}

/// An allocator, or a borrowed one, as something to play against.
pub struct AllocatorSubject<A> {
    allocator: A,
    offers: Vec<Offer>,
    inverse_offers: Vec<InverseOffer>,
    rescinded: Vec<Offer>,
}

impl<A: BorrowMut<Allocator>> AllocatorSubject<A> {
    /// Plays against this allocator.
    pub fn new(allocator: A) -> Self {
        AllocatorSubject {
            allocator,
            offers: Vec::new(),
            inverse_offers: Vec::new(),
            rescinded: Vec::new(),
        }
    }

    fn agent(&self, name: &str) -> Result<AgentId> {
        self.allocator.borrow().agent(name)
    }

    fn framework(&self, name: &str) -> Result<FrameworkId> {
        self.allocator.borrow().framework(name)
    }

    fn holding<'a>(&self, holder: &'a Holder) -> Result<Holding<'a>> {
        let (framework, agent) = (self.framework(&holder.framework)?, self.agent(&holder.agent)?);
        Ok(Holding { framework, role: &holder.role, agent })
    }

    /// Keeps what the last cycles decided, by name.
    fn collect(&mut self) {
        let allocator = self.allocator.borrow();
        let name = |name: Result<&str>| name.unwrap_or_default().to_owned();
        let holder = |batch: &OfferBatch<'_>, row: usize| Holder {
            framework: name(allocator.framework_name(batch.frameworks()[row])),
            role: allocator.role_name(batch.roles()[row]).to_owned(),
            agent: name(allocator.agent_name(batch.agents()[row])),
        };
        let batch = allocator.offers();
        self.offers.extend((0..batch.len()).map(|row| Offer {
            holder: holder(&batch, row),
            resources: allocator.offer_resources(row),
        }));
        let batch = allocator.rescinded();
        self.rescinded.extend((0..batch.len()).map(|row| Offer {
            holder: holder(&batch, row),
            resources: allocator.rescinded_resources(row),
        }));
        self.inverse_offers.extend(allocator.inverse_offers().iter().map(|offer| InverseOffer {
            framework: name(allocator.framework_name(offer.framework)),
            agent: name(allocator.agent_name(offer.agent)),
        }));
    }
}

impl<A: BorrowMut<Allocator>> Subject for AllocatorSubject<A> {
    fn recover(&mut self, agents: u32, quotas: &[(String, Quota)], now: Instant) -> Result<()> {
        self.allocator.borrow_mut().recover(agents, quotas, now)
    }

    fn add_framework(&mut self, spec: &FrameworkSpec) -> Result<()> {
        self.allocator.borrow_mut().add_framework(spec).map(drop)
    }

    fn remove_framework(&mut self, framework: &str) -> Result<()> {
        let framework = self.framework(framework)?;
        self.allocator.borrow_mut().remove_framework(framework)
    }

    fn activate_framework(&mut self, framework: &str) -> Result<()> {
        let framework = self.framework(framework)?;
        self.allocator.borrow_mut().activate_framework(framework)
    }

    fn deactivate_framework(&mut self, framework: &str) -> Result<()> {
        let framework = self.framework(framework)?;
        self.allocator.borrow_mut().deactivate_framework(framework)
    }

    fn update_framework(&mut self, framework: &str, info: &FrameworkInfo) -> Result<()> {
        let framework = self.framework(framework)?;
        self.allocator.borrow_mut().update_framework(framework, info)
    }

    fn add_agent(&mut self, spec: &AgentSpec) -> Result<()> {
        self.allocator.borrow_mut().add_agent(spec).map(drop)
    }

    fn remove_agent(&mut self, agent: &str) -> Result<()> {
        let agent = self.agent(agent)?;
        self.allocator.borrow_mut().remove_agent(agent)
    }

    fn update_agent(
        &mut self,
        agent: &str,
        info: Option<&AgentInfo>,
        capabilities: Option<AgentCapabilities>,
        total: Option<&Resources>,
    ) -> Result<()> {
        let agent = self.agent(agent)?;
        self.allocator.borrow_mut().update_agent(agent, info, capabilities, total)
    }

    fn add_resource_provider(
        &mut self,
        agent: &str,
        total: &Resources,
        used: &[Used],
    ) -> Result<()> {
        let agent = self.agent(agent)?;
        self.allocator.borrow_mut().add_resource_provider(agent, total, used)
    }

    fn activate_agent(&mut self, agent: &str) -> Result<()> {
        let agent = self.agent(agent)?;
        self.allocator.borrow_mut().activate_agent(agent)
    }

    fn deactivate_agent(&mut self, agent: &str) -> Result<()> {
        let agent = self.agent(agent)?;
        self.allocator.borrow_mut().deactivate_agent(agent)
    }

    fn update_whitelist(&mut self, hosts: Option<&[String]>) -> Result<()> {
        self.allocator.borrow_mut().update_whitelist(hosts);
        Ok(())
    }

    fn update_allocation(&mut self, holder: &Holder, conversions: &[Conversion]) -> Result<()> {
        let holding = self.holding(holder)?;
        self.allocator.borrow_mut().update_allocation(holding, conversions)
    }

    fn update_available(&mut self, agent: &str, conversions: &[Conversion]) -> Result<()> {
        let agent = self.agent(agent)?;
        self.allocator.borrow_mut().update_available(agent, conversions)
    }

    fn update_unavailability(&mut self, agent: &str, window: Option<Unavailability>) -> Result<()> {
        let agent = self.agent(agent)?;
        self.allocator.borrow_mut().update_unavailability(agent, window)
    }

    fn update_inverse_offer(
        &mut self,
        agent: &str,
        framework: &str,
        status: Option<InverseOfferStatus>,
        filters: Option<Filters>,
        now: Instant,
    ) -> Result<()> {
        let (agent, framework) = (self.agent(agent)?, self.framework(framework)?);
        self.allocator.borrow_mut().update_inverse_offer(agent, framework, status, filters, now)
    }

    fn transition_offered_to_allocated(
        &mut self,
        holder: &Holder,
        resources: &Resources,
    ) -> Result<()> {
        let holding = self.holding(holder)?;
        self.allocator.borrow_mut().transition_offered_to_allocated(holding, resources)
    }

    fn recover_resources(
        &mut self,
        holder: &Holder,
        resources: &Resources,
        filters: Option<Filters>,
        allocated: bool,
        now: Instant,
    ) -> Result<()> {
        let holding = self.holding(holder)?;
        self.allocator.borrow_mut().recover_resources(holding, resources, filters, allocated, now)
    }

    fn suppress(&mut self, framework: &str, roles: &[String]) -> Result<()> {
        let framework = self.framework(framework)?;
        self.allocator.borrow_mut().suppress_offers(framework, roles)
    }

    fn revive(&mut self, framework: &str, roles: &[String]) -> Result<()> {
        let framework = self.framework(framework)?;
        self.allocator.borrow_mut().revive_offers(framework, roles)
    }

    fn request(&mut self, framework: &str, requests: &[Quantities]) -> Result<()> {
        let framework = self.framework(framework)?;
        self.allocator.borrow_mut().request_resources(framework, requests)
    }

    fn update_quota(&mut self, role: &str, quota: &Quota) -> Result<()> {
        self.allocator.borrow_mut().update_quota(role, quota)
    }

    fn update_weight(&mut self, role: &str, weight: f64) -> Result<()> {
        self.allocator.borrow_mut().update_weight(role, weight)
    }

    fn pause(&mut self) -> Result<()> {
        self.allocator.borrow_mut().pause();
        Ok(())
    }

    fn resume(&mut self) -> Result<()> {
        self.allocator.borrow_mut().resume();
        Ok(())
    }

    fn poll_timeout(&self) -> Option<Instant> {
        Some(self.allocator.borrow().poll_timeout())
    }

    fn handle_timeout(&mut self, now: Instant) {
        // The only refusal is a full table of offers: what was offered until then stands.
        let _ = self.allocator.borrow_mut().handle_timeout(now);
        self.collect();
    }

    fn cycle(&mut self, now: Instant) -> Result<()> {
        let run = self.allocator.borrow_mut().cycle(now);
        self.collect();
        run
    }

    fn take_offers(&mut self) -> Vec<Offer> {
        core::mem::take(&mut self.offers)
    }

    fn take_inverse_offers(&mut self) -> Vec<InverseOffer> {
        core::mem::take(&mut self.inverse_offers)
    }

    fn take_rescinded(&mut self) -> Vec<Offer> {
        core::mem::take(&mut self.rescinded)
    }

    fn share(&self, role: &str) -> Option<f64> {
        self.allocator.borrow().share(role).ok()
    }

    fn filters(&self, role: &str) -> usize {
        self.allocator.borrow().active_filters(role)
    }

    fn validate(&self) {
        if let Err(fault) = self.allocator.borrow().validate() {
            panic!("the allocator's books do not agree: {fault}");
        }
    }
}
