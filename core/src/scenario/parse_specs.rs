//! What lines say of agents and frameworks.

use super::ParseError;
use super::event::{Event, InfoChange};
use super::parse_event::{bag, min_allocatable, names};
use super::words::{Seconds, Word, Words};
use crate::agent::{AgentCapabilities, AgentInfo, AgentSpec, Domain, Unavailability, Used};
use crate::attribute::{Attribute, AttributeValue};
use crate::framework::{FrameworkCapabilities, FrameworkInfo, FrameworkSpec, RoleSubscription};

type Parsed<T> = Result<T, ParseError>;

pub(super) fn used(word: Word<'_>) -> Parsed<Vec<Used>> {
    // A comma separates; one within a role or resource is in brackets or escaped.
    let entry = |part: Word<'_>| {
        let missing = || part.error("expected ID:ROLE:RES");
        let (id, rest) = part.split_once(':').ok_or_else(missing)?;
        let (role, resources) = rest.split_once(':').ok_or_else(missing)?;
        Ok(Used { id: id.name()?, role: role.name()?, resources: bag(resources)? })
    };
    word.split(',').into_iter().map(entry).collect()
}

pub(super) fn window<'a>(words: impl Iterator<Item = Word<'a>>) -> Parsed<Unavailability> {
    let mut window = Unavailability { start_ns: 0, duration_ns: None };
    for word in words {
        if let Some(seconds) = word.strip("start=") {
            window.start_ns = Seconds::parse(seconds)?;
        } else if let Some(seconds) = word.strip("for=") {
            window.duration_ns = Some(Seconds::parse(seconds)?);
        } else {
            return Err(word.error("expected start=SECS or for=SECS"));
        }
    }
    Ok(window)
}

pub(super) fn agent_caps(word: Word<'_>) -> Parsed<AgentCapabilities> {
    let mut capabilities = AgentCapabilities::NONE;
    for part in word.split(',') {
        match part.text {
            "none" => {}
            "all" => capabilities = AgentCapabilities::ALL,
            "MULTI_ROLE" => capabilities.multi_role = true,
            "HIERARCHICAL_ROLE" => capabilities.hierarchical_role = true,
            _ => return Err(part.error("unknown capability of an agent")),
        }
    }
    Ok(capabilities)
}

pub(super) fn attribute(word: Word<'_>) -> Parsed<Attribute> {
    let (name, value) = word.split_once(':').ok_or_else(|| word.error("expected name:value"))?;
    let mut attribute = word.read(Attribute::parse)?;
    attribute.name = name.name()?;
    // What is escaped is text, whatever it would read as otherwise.
    if let AttributeValue::Text(text) = &mut attribute.value {
        *text = value.name()?;
    }
    Ok(attribute)
}

pub(super) fn attributes(word: Word<'_>) -> Parsed<Vec<Attribute>> {
    let parts = word.split(',').into_iter().filter(|part| !part.text.is_empty());
    parts.map(attribute).collect()
}

/// Takes in `word` if it is about an agent's host, domain or attributes.
pub(super) fn info_word(info: &mut AgentInfo, word: Word<'_>) -> Parsed<bool> {
    if let Some(host) = word.strip("host=") {
        info.hostname = host.name()?;
    } else if let Some(region) = word.strip("region=") {
        info.domain = Some(Domain { region: region.name()?, zone: String::new() });
    } else if let Some(zone) = word.strip("zone=") {
        let domain = info.domain.as_mut().ok_or_else(|| word.error("a zone follows its region"))?;
        domain.zone = zone.name()?;
    } else if let Some(list) = word.strip("attrs=") {
        info.attributes = attributes(list)?;
    } else {
        return Ok(false);
    }
    Ok(true)
}

pub(super) fn add_agent(words: &mut Words<'_>) -> Parsed<Event> {
    let id = words.name("an agent")?;
    let mut spec = AgentSpec::new(id, bag(words.want("resources")?)?);
    for word in words {
        if let Some(list) = word.strip("caps=") {
            spec.capabilities = agent_caps(list)?;
        } else if let Some(list) = word.strip("used=") {
            spec.used.extend(used(list)?);
        } else if let Some(parts) = word.strip("unavail:") {
            spec.unavailability = Some(window(parts.split(',').into_iter())?);
        } else if word.text == "unavail" {
            spec.unavailability = Some(window([].into_iter())?);
        } else if !info_word(&mut spec.info, word)? {
            return Err(word.error("unknown word about an agent"));
        }
    }
    Ok(Event::AddAgent(spec))
}

pub(super) fn change(words: &mut Words<'_>) -> Parsed<Event> {
    let agent = words.name("an agent")?;
    let (mut info, mut capabilities, mut total) = (None, None, None);
    for word in words {
        if let Some(resources) = word.strip("total=") {
            total = Some(bag(resources)?);
        } else if let Some(list) = word.strip("caps=") {
            capabilities = Some(agent_caps(list)?);
        } else if word.text == "info" {
            info = Some(InfoChange::Whole(AgentInfo::new(agent.clone())));
        } else if let Some(InfoChange::Whole(whole)) = &mut info {
            if !info_word(whole, word)? {
                return Err(word.error("unknown word about an agent"));
            }
        } else if let Some(list) = word.strip("attrs=") {
            info = Some(InfoChange::Attributes(attributes(list)?));
        } else {
            return Err(word.error("unknown change"));
        }
    }
    Ok(Event::UpdateAgent { agent, info, capabilities, total })
}

/// What the lines of a new and of an updated framework have in common.
pub(super) struct Subscription<'a> {
    pub(super) roles: Vec<RoleSubscription>,
    pub(super) capabilities: Option<FrameworkCapabilities>,
    /// The first word about something else; the rest of the line is unread then.
    pub(super) rest: Option<Word<'a>>,
}

impl<'a> Subscription<'a> {
    pub(super) fn parse(words: &mut Words<'a>) -> Parsed<Self> {
        let list = words.want("roles")?;
        let roles = if list.text == "none" { Vec::new() } else { names(list)? };
        let mut subscription = Subscription {
            roles: roles.into_iter().map(RoleSubscription::new).collect(),
            capabilities: None,
            rest: None,
        };
        for word in words {
            if !subscription.take(word)? {
                subscription.rest = Some(word);
                break;
            }
        }
        Ok(subscription)
    }

    fn role(&mut self, role: Word<'_>) -> Parsed<&mut RoleSubscription> {
        let name = role.name()?;
        let found = self.roles.iter_mut().find(|subscription| subscription.role == name);
        found.ok_or_else(|| role.error("a role the framework does not subscribe to"))
    }

    fn take(&mut self, word: Word<'_>) -> Parsed<bool> {
        if let Some(list) = word.strip("caps=") {
            self.capabilities = Some(framework_caps(list)?);
        } else if let Some(list) = word.strip("suppressed=") {
            for role in list.split(',') {
                self.role(role)?.suppressed = true;
            }
        } else if let Some(rest) = word.strip("min:") {
            let (role, min) = rest.split_once('=').ok_or_else(|| rest.error("expected ROLE=.."))?;
            self.role(role)?.min_allocatable = Some(min_allocatable(min)?);
        } else {
            return Ok(false);
        }
        Ok(true)
    }
}

pub(super) fn framework_caps(word: Word<'_>) -> Parsed<FrameworkCapabilities> {
    let mut capabilities = FrameworkCapabilities { multi_role: true, ..Default::default() };
    for part in word.split(',') {
        match part.text {
            "none" => {}
            "SINGLE" => capabilities.multi_role = false,
            "GPU" => capabilities.gpu_resources = true,
            "SHARED" => capabilities.shared_resources = true,
            "REVOCABLE" => capabilities.revocable_resources = true,
            "REFINE" => capabilities.reservation_refinement = true,
            "REGION" => capabilities.region_aware = true,
            _ => return Err(part.error("unknown capability of a framework")),
        }
    }
    Ok(capabilities)
}

pub(super) fn add_framework(words: &mut Words<'_>) -> Parsed<Event> {
    let id = words.name("a framework")?;
    let mut subscription = Subscription::parse(words)?;
    let (mut active, mut holdings) = (true, Vec::new());
    let mut next = subscription.rest;
    while let Some(word) = next {
        if word.text == "inactive" {
            active = false;
        } else if let Some(list) = word.strip("used=") {
            holdings.extend(used(list)?);
        } else if !subscription.take(word)? {
            return Err(word.error("unknown word about a framework"));
        }
        next = words.next();
    }
    let capabilities = subscription
        .capabilities
        .unwrap_or(FrameworkCapabilities { multi_role: true, ..Default::default() });
    let info = FrameworkInfo { roles: subscription.roles, capabilities, constraints: Vec::new() };
    Ok(Event::AddFramework(FrameworkSpec { id, info, active, used: holdings }))
}
