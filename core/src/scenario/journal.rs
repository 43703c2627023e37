//! A journal written as a scenario: a bug report that replays.

use super::Config;
use super::event::{Event, Expectation, Holder, InfoChange, InverseOffer, Offer};
use crate::allocator::{
    self, Allocator, Compatibility, Input, JournalEntry, NamedHolding, NamedOffer,
};
use crate::timer::Instant;
use core::fmt::Write;

/// The journal that an allocator kept, as a scenario file of one case called `name` (white space becomes `-`): its inputs, and what it decided.
///
/// Played again it decides the same: on the same version to the letter, on another one the difference is shown. What the
/// language has no form for is left out: principals, labels and the like of resources
/// ([`crate::resource::text`]), limits, recovery settings, and orders of agents other than the default.
///
/// ```
/// use apportion_core::agent::AgentSpec;
/// use apportion_core::allocator::{Allocator, Config};
/// use apportion_core::framework::FrameworkSpec;
/// use apportion_core::scenario::{self, Apportion};
///
/// let mut allocator = Allocator::new(Config::default())?;
/// allocator.start_journal();
/// allocator.add_agent(&AgentSpec::new("a1", "cpus:4;mem:4096".parse()?))?;
/// allocator.add_framework(&FrameworkSpec::new("f1", ["role1"]))?;
/// allocator.handle_timeout(0)?;
///
/// let report = scenario::write_journal("B1", &allocator);
/// assert!(report.contains("settle => f1/role1/a1{cpus:4;mem:4096}"));
/// let cases = scenario::parse(&report).expect("a journal is in the language");
/// assert_eq!(scenario::run(&cases[0], &mut Apportion).mismatch, None);
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
pub fn write_journal(name: &str, allocator: &Allocator) -> String {
    let name: Vec<&str> = name.split_whitespace().collect();
    let mut text = format!("# {} journal\n", name.join("-"));
    let config = Config { settle: false, ..Config::from(allocator.config()) };
    let _ = writeln!(text, "{config}");
    let mut clock: Instant = 0;
    for entry in allocator.journal() {
        if entry.now > clock {
            let _ = writeln!(text, "{}", Event::Wait { ns: entry.now - clock });
            clock = entry.now;
        }
        let _ = writeln!(text, "{} => {}", event(&entry.input), decisions(entry));
    }
    text
}

impl From<&allocator::Config> for Config {
    /// The options of a case; what the language has no option for is left out.
    fn from(config: &allocator::Config) -> Config {
        Config {
            interval_ns: config.interval_ns,
            exclude: config.exclude_from_shares.clone(),
            min_allocatable: config.min_allocatable.clone(),
            filter_gpu: config.filter_gpu_resources,
            region: config.region.clone(),
            compat: config.compatibility == Compatibility::Mesos,
            sorter: config.sorter,
            seed: config.seed,
            offer_timeout_ns: config.offer_timeout_ns,
            event_driven: config.event_driven,
            requests: config.honour_requests,
            backoff: config.decline_backoff_cycles,
            half_life_ns: config.usage_half_life_ns,
            settle: true,
        }
    }
}

fn holder(NamedHolding { framework, role, agent }: &NamedHolding) -> Holder {
    Holder { framework: framework.clone(), role: role.clone(), agent: agent.clone() }
}

fn decisions(entry: &JournalEntry) -> Expectation {
    let named = |offer: &NamedOffer| Offer {
        holder: holder(&offer.holding),
        resources: offer.resources.clone(),
    };
    let inverse = entry.inverse_offers.iter().map(|(framework, agent)| InverseOffer {
        framework: framework.clone(),
        agent: agent.clone(),
    });
    Expectation::Offers {
        offers: entry.offers.iter().map(named).collect(),
        inverse: inverse.collect(),
        rescinded: entry.rescinded.iter().map(named).collect(),
    }
}

/// The line that an input is.
fn event(input: &Input) -> Event {
    match input.clone() {
        Input::AddAgent(spec) => Event::AddAgent(spec),
        Input::RemoveAgent(agent) => Event::RemoveAgent { agent },
        Input::UpdateAgent { agent, info, capabilities, total } => {
            Event::UpdateAgent { agent, info: info.map(InfoChange::Whole), capabilities, total }
        }
        Input::AddResourceProvider { agent, total, used } => {
            Event::AddResourceProvider { agent, total, used }
        }
        Input::ActivateAgent(agent) => Event::ActivateAgent { agent },
        Input::DeactivateAgent(agent) => Event::DeactivateAgent { agent },
        Input::UpdateUnavailability { agent, window } => {
            Event::UpdateUnavailability { agent, window }
        }
        Input::UpdateAvailable { agent, conversions } => {
            Event::UpdateAvailable { agent, conversions }
        }
        Input::UpdateWhitelist(hosts) => Event::UpdateWhitelist(hosts),
        Input::AddFramework(spec) => Event::AddFramework(spec),
        Input::RemoveFramework(framework) => Event::RemoveFramework { framework },
        Input::ActivateFramework(framework) => Event::ActivateFramework { framework },
        Input::DeactivateFramework(framework) => Event::DeactivateFramework { framework },
        Input::UpdateFramework { framework, info } => Event::UpdateFramework {
            framework,
            roles: info.roles,
            capabilities: Some(info.capabilities),
        },
        Input::Suppress { framework, roles } => Event::Suppress { framework, roles },
        Input::Revive { framework, roles } => Event::Revive { framework, roles },
        Input::RequestResources { framework, requests } => Event::Request { framework, requests },
        Input::RecoverResources { holding, resources, filters, allocated } => {
            Event::Return { holder: holder(&holding), resources, filters, allocated }
        }
        Input::TransitionOfferedToAllocated { holding, resources } => {
            Event::Launch { holder: holder(&holding), resources }
        }
        Input::UpdateAllocation { holding, conversions } => {
            Event::Convert { holder: holder(&holding), conversions }
        }
        Input::UpdateInverseOffer { agent, framework, status, filters } => {
            Event::AnswerInverseOffer { framework, agent, status, filters }
        }
        Input::UpdateQuota { role, quota } => Event::UpdateQuota { role, quota },
        Input::UpdateWeight { role, weight } => Event::UpdateWeight { role, weight },
        Input::Recover { expected_agents, quotas } => {
            Event::Recover { agents: expected_agents, quotas }
        }
        Input::Pause => Event::Pause,
        Input::Resume => Event::Resume,
        Input::HandleTimeout => Event::Settle,
        Input::Cycle => Event::Cycle,
    }
}
