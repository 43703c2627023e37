//! Events and expectations written back as lines.

use super::config::write_min;
use super::event::{Event, Expectation, Holder, InfoChange, InverseOffer, Offer};
use super::sorter::{SorterExpectation, SorterStep};
use super::words::{IdWord, RoleWord, Seconds, TextWord, join};
use super::{Body, Case, Step, Tag};
use crate::agent::{AgentCapabilities, AgentInfo, AgentSpec, Unavailability, Used};
use crate::attribute::{Attribute, AttributeValue};
use crate::framework::{FrameworkCapabilities, FrameworkSpec, RoleSubscription};
use crate::offer::{Filters, InverseOfferStatus};
use crate::quota::Quota;
use crate::resource::{Conversion, Resources};
use core::fmt::{self, Display, Formatter};

/// The whole case, as [`super::parse`] reads it.
impl Display for Case {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "# {} {}", self.name, self.title)?;
        f.write_str(match self.tag {
            None => "",
            Some(Tag::Deterministic) => "  det",
            Some(Tag::Symmetric) => "  sym",
            Some(Tag::AnyAgent) => "  any",
            Some(Tag::FloatingPoint) => "  fp",
        })?;
        let options = match &self.body {
            Body::Allocator { config, .. } | Body::Sorter { config, .. } => config.to_string(),
            Body::Matcher { config, .. } => config.to_string(),
        };
        write!(f, "{}{options}", if options.is_empty() { "" } else { "\n" })?;
        match &self.body {
            Body::Allocator { steps, .. } => {
                steps.iter().try_for_each(|Step { event, expectation, .. }| {
                    write!(f, "\n{event} => {expectation}")
                })
            }
            Body::Sorter { steps, .. } => {
                steps.iter().try_for_each(|SorterStep { event, expectation, .. }| {
                    write!(f, "\n{event}")?;
                    match expectation {
                        SorterExpectation::Done => Ok(()),
                        _ => write!(f, " => {expectation}"),
                    }
                })
            }
            Body::Matcher { steps, .. } => steps.iter().try_for_each(|step| write!(f, "\n{step}")),
        }?;
        f.write_str("\n")
    }
}

impl Display for Holder {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/", IdWord(&self.framework), RoleWord(&self.role))?;
        // A bare `?` is the wildcard of expectations; an agent of that name has it escaped.
        match self.agent.as_str() {
            super::ANY_AGENT => f.write_str("?"),
            agent => write!(f, "{}", IdWord(agent)),
        }
    }
}

impl Display for Offer {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}{{{}}}", self.holder, self.resources)
    }
}

impl Display for InverseOffer {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "inverse {}: {}", IdWord(&self.framework), IdWord(&self.agent))
    }
}

impl Display for Expectation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Expectation::Offers { offers, inverse, rescinded } => {
                let offers = offers.iter().map(Offer::to_string);
                let inverse = inverse.iter().map(InverseOffer::to_string);
                let rescinded = rescinded.iter().map(|offer| format!("rescind {offer}"));
                let parts: Vec<String> = offers.chain(inverse).chain(rescinded).collect();
                f.write_str(if parts.is_empty() { "none" } else { "" })?;
                join(f, " + ", &parts, |f, part| f.write_str(part))
            }
            Expectation::Error => f.write_str("error"),
            Expectation::Share(Some(share)) => write!(f, "{share}"),
            Expectation::Share(None) => f.write_str("absent"),
            Expectation::Filters(count) => write!(f, "{count}"),
        }
    }
}

impl Display for Event {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let agent_line =
            |f: &mut Formatter<'_>, verb: &str, agent: &str| write!(f, "{verb} {}", IdWord(agent));
        match self {
            Event::AddAgent(spec) => write_agent(f, spec),
            Event::RemoveAgent { agent } => agent_line(f, "agent-", agent),
            Event::UpdateAgent { agent, info, capabilities, total } => {
                write_change(f, agent, info.as_ref(), *capabilities, total.as_ref())
            }
            Event::AddResourceProvider { agent, total, used } => {
                write!(f, "provider {} ", IdWord(agent))?;
                write_bag(f, total)?;
                write_used(f, used)
            }
            Event::ActivateAgent { agent } => agent_line(f, "on", agent),
            Event::DeactivateAgent { agent } => agent_line(f, "off", agent),
            Event::UpdateUnavailability { agent, window } => {
                agent_line(f, "unavail", agent)?;
                match window {
                    None => f.write_str(" none"),
                    Some(window) => write_window(f, " ", *window),
                }
            }
            Event::UpdateWhitelist(None) => f.write_str("whitelist none"),
            Event::UpdateWhitelist(Some(hosts)) => {
                f.write_str(if hosts.is_empty() { "whitelist" } else { "whitelist " })?;
                join(f, ",", hosts, |f, host| write!(f, "{}", IdWord(host)))
            }
            Event::AddFramework(spec) => write_framework(f, spec),
            Event::RemoveFramework { framework } => agent_line(f, "fw-", framework),
            Event::ActivateFramework { framework } => agent_line(f, "activate", framework),
            Event::DeactivateFramework { framework } => agent_line(f, "deactivate", framework),
            Event::UpdateFramework { framework, roles, capabilities } => {
                write!(f, "update {} ", IdWord(framework))?;
                write_roles(f, roles)?;
                capabilities.map_or(Ok(()), |capabilities| write_caps(f, capabilities, true))?;
                write_subscriptions(f, roles)
            }
            Event::Request { framework, requests } => {
                write!(f, "request {}", IdWord(framework))?;
                f.write_str(if requests.is_empty() { "" } else { " " })?;
                super::config::write_min(f, requests)
            }
            Event::Suppress { framework, roles } => write_choice(f, "suppress", framework, roles),
            Event::Revive { framework, roles } => write_choice(f, "revive", framework, roles),
            Event::Return { holder, resources, filters, allocated } => {
                write!(f, "return {holder}{{{resources}}}")?;
                write_filters(f, *filters)?;
                f.write_str(if *allocated { " allocated" } else { "" })
            }
            Event::ReturnAll { filters } => {
                f.write_str("returnall")?;
                write_filters(f, *filters)
            }
            Event::Launch { holder, resources } => write!(f, "launch {holder}{{{resources}}}"),
            Event::Convert { holder, conversions } => {
                write!(f, "convert {holder}")?;
                join(f, " & ", conversions, |f, conversion| {
                    write!(f, "{{{}}} -> ", conversion.consumed)?;
                    write_bag(f, &conversion.converted)
                })
            }
            Event::UpdateAvailable { agent, conversions } => {
                write!(f, "avail {} ", IdWord(agent))?;
                join(f, " & ", conversions, |f, Conversion { consumed, converted }| {
                    write_bag(f, consumed)?;
                    f.write_str(" -> ")?;
                    write_bag(f, converted)
                })
            }
            Event::AnswerInverseOffer { framework, agent, status, filters } => {
                write!(f, "answer {} {}", IdWord(framework), IdWord(agent))?;
                f.write_str(match status {
                    Some(InverseOfferStatus::Accept) => " ACCEPT",
                    Some(InverseOfferStatus::Decline) => " DECLINE",
                    None => "",
                })?;
                write_filters(f, *filters)
            }
            Event::UpdateQuota { role, quota } => write_quota(f, role, quota),
            Event::UpdateWeight { role, weight } => write!(f, "weight {} {weight}", RoleWord(role)),
            Event::Recover { agents, quotas } => {
                write!(f, "recover {agents}{}", if quotas.is_empty() { "" } else { " " })?;
                join(f, ",", quotas, |f, (role, Quota { guarantees, limits })| {
                    write!(f, "{}={guarantees}|{limits}", RoleWord(role))
                })
            }
            Event::Pause => f.write_str("pause"),
            Event::Resume => f.write_str("resume"),
            Event::Tick => f.write_str("tick"),
            Event::Advance { ns } => write!(f, "advance {}", Seconds(*ns)),
            Event::Wait { ns } => write!(f, "wait {}", Seconds(*ns)),
            Event::Cycle => f.write_str("cycle"),
            Event::Settle => f.write_str("settle"),
            Event::Share { role } => write!(f, "share {}", RoleWord(role)),
            Event::Filters { role } => write!(f, "filters {}", RoleWord(role)),
        }
    }
}

/// Resources as one word, in their own order, on which sums of doubles depend: an empty list is `none`.
pub(super) fn write_bag(f: &mut Formatter<'_>, resources: &Resources) -> fmt::Result {
    if resources.is_empty() {
        return f.write_str("none");
    }
    let objects = resources.copies().flat_map(|(object, copies)| (0..copies).map(move |_| object));
    join(f, ";", objects, |f, object| write!(f, "{object}"))
}

fn write_filters(f: &mut Formatter<'_>, filters: Option<Filters>) -> fmt::Result {
    match filters {
        None => Ok(()),
        Some(Filters { refuse_seconds: None }) => f.write_str(" filter=default"),
        Some(Filters { refuse_seconds: Some(seconds) }) => write!(f, " filter={seconds}"),
    }
}

fn write_used(f: &mut Formatter<'_>, used: &[Used]) -> fmt::Result {
    f.write_str(if used.is_empty() { "" } else { " used=" })?;
    join(f, ",", used, |f, Used { id, role, resources }| {
        write!(f, "{}:{}:{resources}", IdWord(id), RoleWord(role))
    })
}

fn write_window(f: &mut Formatter<'_>, separator: &str, window: Unavailability) -> fmt::Result {
    if window.start_ns != 0 {
        write!(f, "{separator}start={}", Seconds(window.start_ns))?;
    }
    match window.duration_ns {
        Some(ns) if window.start_ns == 0 => write!(f, "{separator}for={}", Seconds(ns)),
        Some(ns) => write!(f, "{}for={}", if separator == " " { " " } else { "," }, Seconds(ns)),
        None => Ok(()),
    }
}

fn write_agent_caps(f: &mut Formatter<'_>, capabilities: AgentCapabilities) -> fmt::Result {
    f.write_str(match (capabilities.multi_role, capabilities.hierarchical_role) {
        (true, true) => "all",
        (true, false) => "MULTI_ROLE",
        (false, true) => "HIERARCHICAL_ROLE",
        (false, false) => "none",
    })
}

pub(super) fn write_attribute(f: &mut Formatter<'_>, attribute: &Attribute) -> fmt::Result {
    match &attribute.value {
        AttributeValue::Text(text) => {
            write!(f, "{}:{}", IdWord(&attribute.name), TextWord(text))
        }
        _ => write!(f, "{}{}", IdWord(&attribute.name), {
            let written = attribute.to_string();
            written[attribute.name.len()..].to_owned()
        }),
    }
}

/// What an agent's line says of host, domain and attributes, where that is not the default.
fn write_info(f: &mut Formatter<'_>, id: &str, info: &AgentInfo) -> fmt::Result {
    if info.hostname != id {
        write!(f, " host={}", IdWord(&info.hostname))?;
    }
    if let Some(domain) = &info.domain {
        write!(f, " region={}", IdWord(&domain.region))?;
        if !domain.zone.is_empty() {
            write!(f, " zone={}", IdWord(&domain.zone))?;
        }
    }
    f.write_str(if info.attributes.is_empty() { "" } else { " attrs=" })?;
    join(f, ",", &info.attributes, write_attribute)
}

fn write_agent(f: &mut Formatter<'_>, spec: &AgentSpec) -> fmt::Result {
    write!(f, "agent {} ", IdWord(&spec.id))?;
    write_bag(f, &spec.total)?;
    if spec.capabilities != AgentCapabilities::ALL {
        f.write_str(" caps=")?;
        write_agent_caps(f, spec.capabilities)?;
    }
    write_info(f, &spec.id, &spec.info)?;
    write_used(f, &spec.used)?;
    match spec.unavailability {
        None => Ok(()),
        Some(Unavailability { start_ns: 0, duration_ns: None }) => f.write_str(" unavail"),
        Some(window) => write_window(f, " unavail:", window),
    }
}

fn write_change(
    f: &mut Formatter<'_>,
    agent: &str,
    info: Option<&InfoChange>,
    capabilities: Option<AgentCapabilities>,
    total: Option<&Resources>,
) -> fmt::Result {
    let id = IdWord(agent);
    match (info, capabilities, total) {
        (None, None, Some(total)) => {
            write!(f, "total {id} ")?;
            return write_bag(f, total);
        }
        (None, Some(capabilities), None) => {
            write!(f, "caps {id} ")?;
            return write_agent_caps(f, capabilities);
        }
        (Some(InfoChange::Attributes(attributes)), None, None) => {
            write!(f, "attrs {id}")?;
            return attributes.iter().try_for_each(|attribute| {
                f.write_str(" ")?;
                write_attribute(f, attribute)
            });
        }
        _ => write!(f, "change {id}")?,
    }
    if let Some(total) = total {
        f.write_str(" total=")?;
        write_bag(f, total)?;
    }
    if let Some(capabilities) = capabilities {
        f.write_str(" caps=")?;
        write_agent_caps(f, capabilities)?;
    }
    match info {
        None => Ok(()),
        Some(InfoChange::Attributes(attributes)) => {
            f.write_str(" attrs=")?;
            join(f, ",", attributes, write_attribute)
        }
        Some(InfoChange::Whole(info)) => {
            f.write_str(" info")?;
            write_info(f, agent, info)
        }
    }
}

fn write_roles(f: &mut Formatter<'_>, roles: &[RoleSubscription]) -> fmt::Result {
    if roles.is_empty() {
        return f.write_str("none");
    }
    join(f, ",", roles, |f, subscription| write!(f, "{}", RoleWord(&subscription.role)))
}

fn write_subscriptions(f: &mut Formatter<'_>, roles: &[RoleSubscription]) -> fmt::Result {
    let suppressed: Vec<_> = roles.iter().filter(|role| role.suppressed).collect();
    f.write_str(if suppressed.is_empty() { "" } else { " suppressed=" })?;
    join(f, ",", suppressed, |f, subscription| write!(f, "{}", RoleWord(&subscription.role)))?;
    for RoleSubscription { role, min_allocatable, .. } in roles {
        if let Some(min) = min_allocatable {
            write!(f, " min:{}=", RoleWord(role))?;
            write_min(f, min)?;
        }
    }
    Ok(())
}

fn write_caps(
    f: &mut Formatter<'_>,
    capabilities: FrameworkCapabilities,
    even_default: bool,
) -> fmt::Result {
    let names = [
        (!capabilities.multi_role, "SINGLE"),
        (capabilities.gpu_resources, "GPU"),
        (capabilities.shared_resources, "SHARED"),
        (capabilities.revocable_resources, "REVOCABLE"),
        (capabilities.reservation_refinement, "REFINE"),
        (capabilities.region_aware, "REGION"),
    ];
    let names: Vec<_> = names.iter().filter(|(has, _)| *has).map(|(_, name)| *name).collect();
    if names.is_empty() {
        return f.write_str(if even_default { " caps=none" } else { "" });
    }
    write!(f, " caps={}", names.join(","))
}

fn write_framework(f: &mut Formatter<'_>, spec: &FrameworkSpec) -> fmt::Result {
    write!(f, "fw {} ", IdWord(&spec.id))?;
    write_roles(f, &spec.info.roles)?;
    write_caps(f, spec.info.capabilities, false)?;
    f.write_str(if spec.active { "" } else { " inactive" })?;
    write_subscriptions(f, &spec.info.roles)?;
    write_used(f, &spec.used)
}

fn write_choice(
    f: &mut Formatter<'_>,
    verb: &str,
    framework: &str,
    roles: &[String],
) -> fmt::Result {
    write!(f, "{verb} {}{}", IdWord(framework), if roles.is_empty() { "" } else { " " })?;
    join(f, ",", roles, |f, role| write!(f, "{}", RoleWord(role)))
}

fn write_quota(f: &mut Formatter<'_>, role: &str, quota: &Quota) -> fmt::Result {
    let Quota { guarantees, limits } = quota;
    write!(f, "quota {} ", RoleWord(role))?;
    if quota.is_default() {
        return f.write_str("default");
    }
    if limits.iter().eq(guarantees.iter()) {
        return write!(f, "{guarantees}");
    }
    write!(f, "g={guarantees} l={limits}")
}
