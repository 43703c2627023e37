//! Lines of the allocator's language read as events and expectations.

use super::ParseError;
use super::event::{Event, Expectation, Holder, InfoChange, InverseOffer, Offer};
use super::words::{Seconds, Word, Words};
use crate::agent::{AgentCapabilities, AgentInfo, AgentSpec, Domain, Unavailability, Used};
use crate::attribute::{Attribute, AttributeValue};
use crate::framework::{
    FrameworkCapabilities, FrameworkInfo, FrameworkSpec, MinAllocatable, RoleSubscription,
};
use crate::offer::{Filters, InverseOfferStatus};
use crate::quota::Quota;
use crate::resource::{Conversion, Quantities, QuantityLimits, Resources};
use std::collections::BTreeSet;

type Parsed<T> = Result<T, ParseError>;

/// Reads an event: everything before `=>`.
pub(super) fn event(line: Word<'_>) -> Parsed<Event> {
    let mut words = line.words();
    let verb = words.want("an event")?;
    let agent = |words: &mut Words<'_>| words.name("an agent");
    let framework = |words: &mut Words<'_>| words.name("a framework");
    let event = match verb.text {
        "agent" => add_agent(&mut words)?,
        "agent-" => Event::RemoveAgent { agent: agent(&mut words)? },
        "total" => {
            let agent = agent(&mut words)?;
            let total = Some(bag(words.want("resources")?)?);
            Event::UpdateAgent { agent, info: None, capabilities: None, total }
        }
        "caps" => {
            let agent = agent(&mut words)?;
            let capabilities = Some(agent_caps(words.want("capabilities")?)?);
            Event::UpdateAgent { agent, info: None, capabilities, total: None }
        }
        "attrs" => {
            let agent = agent(&mut words)?;
            let attributes = words.by_ref().map(attribute).collect::<Parsed<_>>()?;
            let info = Some(InfoChange::Attributes(attributes));
            Event::UpdateAgent { agent, info, capabilities: None, total: None }
        }
        "change" => change(&mut words)?,
        "provider" => {
            let (agent, total) = (agent(&mut words)?, bag(words.want("resources")?)?);
            let used = match words.next() {
                None => Vec::new(),
                Some(word) => {
                    used(word.strip("used=").ok_or_else(|| word.error("expected used="))?)?
                }
            };
            Event::AddResourceProvider { agent, total, used }
        }
        "on" => Event::ActivateAgent { agent: agent(&mut words)? },
        "off" => Event::DeactivateAgent { agent: agent(&mut words)? },
        "unavail" => {
            let agent = agent(&mut words)?;
            let window = match words.rest().text {
                "none" => words.next().and(None),
                _ => Some(window(words.by_ref())?),
            };
            Event::UpdateUnavailability { agent, window }
        }
        "whitelist" => match words.next() {
            Some(word) if word.text == "none" => Event::UpdateWhitelist(None),
            Some(word) => Event::UpdateWhitelist(Some(names(word)?)),
            None => Event::UpdateWhitelist(Some(Vec::new())),
        },
        "fw" => add_framework(&mut words)?,
        "fw-" => Event::RemoveFramework { framework: framework(&mut words)? },
        "activate" => Event::ActivateFramework { framework: framework(&mut words)? },
        "deactivate" => Event::DeactivateFramework { framework: framework(&mut words)? },
        "update" => {
            let framework = framework(&mut words)?;
            let subscription = Subscription::parse(&mut words)?;
            if let Some(word) = subscription.rest {
                return Err(word.error("nothing of this kind is expected here"));
            }
            let Subscription { roles, capabilities, .. } = subscription;
            Event::UpdateFramework { framework, roles, capabilities }
        }
        "suppress" | "revive" => {
            let framework = framework(&mut words)?;
            let roles = words.next().map_or(Ok(Vec::new()), names)?;
            if verb.text == "suppress" {
                Event::Suppress { framework, roles }
            } else {
                Event::Revive { framework, roles }
            }
        }
        "return" => {
            let (holder, resources) = held(words.want("F/ROLE/AGENT{RES}")?)?;
            let (mut filters, mut allocated) = (None, false);
            for word in words.by_ref() {
                match word.text {
                    "allocated" => allocated = true,
                    _ => filters = Some(filter(word)?),
                }
            }
            Event::Return { holder, resources, filters, allocated }
        }
        "returnall" => Event::ReturnAll { filters: words.next().map(filter).transpose()? },
        "launch" => {
            let (holder, resources) = held(words.want("F/ROLE/AGENT{RES}")?)?;
            Event::Launch { holder, resources }
        }
        "convert" => {
            let (holder, consumed) = held(words.want("F/ROLE/AGENT{RES}")?)?;
            Event::Convert { holder, conversions: conversions(consumed, &mut words)? }
        }
        "avail" => {
            let agent = agent(&mut words)?;
            let consumed = bag(words.want("resources")?)?;
            Event::UpdateAvailable { agent, conversions: conversions(consumed, &mut words)? }
        }
        "answer" => {
            let (framework, agent) = (framework(&mut words)?, agent(&mut words)?);
            let (mut status, mut filters) = (None, None);
            for word in words.by_ref() {
                match word.text {
                    "ACCEPT" => status = Some(InverseOfferStatus::Accept),
                    "DECLINE" => status = Some(InverseOfferStatus::Decline),
                    _ => filters = Some(filter(word)?),
                }
            }
            Event::AnswerInverseOffer { framework, agent, status, filters }
        }
        "quota" => quota(&mut words)?,
        "weight" => {
            let role = words.name("a role")?;
            Event::UpdateWeight { role, weight: words.want("a weight")?.number()? }
        }
        "recover" => recover(&mut words)?,
        "pause" => Event::Pause,
        "resume" => Event::Resume,
        "tick" => Event::Tick,
        "advance" => Event::Advance { ns: Seconds::parse(words.want("seconds")?)? },
        "wait" => Event::Wait { ns: Seconds::parse(words.want("seconds")?)? },
        "cycle" => Event::Cycle,
        "settle" => Event::Settle,
        "share" => Event::Share { role: words.name("a role")? },
        "filters" => Event::Filters { role: words.name("a role")? },
        _ => return Err(verb.error("unknown event")),
    };
    words.end()?;
    Ok(event)
}

/// Reads what `event` must lead to: everything after `=>`; nothing at all is no offers.
pub(super) fn expectation(event: &Event, text: Option<Word<'_>>) -> Parsed<Expectation> {
    let Some(text) = text.map(Word::trimmed) else {
        return Ok(match event {
            Event::Share { .. } => Expectation::Share(None),
            Event::Filters { .. } => Expectation::Filters(0),
            _ => Expectation::Offers(Vec::new(), Vec::new()),
        });
    };
    match event {
        Event::Share { .. } if text.text == "absent" => return Ok(Expectation::Share(None)),
        Event::Share { .. } => return Ok(Expectation::Share(Some(text.number()?))),
        Event::Filters { .. } => return Ok(Expectation::Filters(text.integer()?)),
        _ if text.text == "error" => return Ok(Expectation::Error),
        _ => {}
    }
    let (mut offers, mut inverse) = (Vec::new(), Vec::new());
    if text.text == "none" {
        return Ok(Expectation::Offers(offers, inverse));
    }
    for part in text.split('+') {
        let part = part.trimmed();
        if let Some(rest) = part.strip("inverse ") {
            let (framework, agents) =
                rest.split_once(':').ok_or_else(|| rest.error("expected F: agents"))?;
            let framework = framework.trimmed().name()?;
            for agent in names(agents.trimmed())? {
                inverse.push(InverseOffer { framework: framework.clone(), agent });
            }
        } else {
            let (holder, resources) = held(part)?;
            offers.push(Offer { holder, resources });
        }
    }
    Ok(Expectation::Offers(offers, inverse))
}

/// Resources, or `none`.
pub(super) fn bag(word: Word<'_>) -> Parsed<Resources> {
    if word.text == "none" {
        return Ok(Resources::new());
    }
    word.read(str::parse)
}

/// Names joined by commas.
pub(super) fn names(word: Word<'_>) -> Parsed<Vec<String>> {
    let parts = word.split(',').into_iter().filter(|part| !part.text.is_empty());
    parts.map(Word::name).collect()
}

/// Alternatives joined by `|`; nothing at all is none.
pub(super) fn min_allocatable(word: Word<'_>) -> Parsed<MinAllocatable> {
    if word.text.is_empty() {
        return Ok(Vec::new());
    }
    word.split('|').into_iter().map(|part| part.read(Quantities::parse)).collect()
}

/// `F/ROLE/AGENT{RES}`
fn held(word: Word<'_>) -> Parsed<(Holder, Resources)> {
    let malformed = || word.error("expected F/ROLE/AGENT{RES}");
    let open = word.text.find('{').filter(|_| word.text.ends_with('}')).ok_or_else(malformed)?;
    let path = word.part(0, open);
    let (first, last) = (path.text.find('/'), path.text.rfind('/'));
    let (Some(first), Some(last)) = (first, last) else { return Err(malformed()) };
    if first == last {
        return Err(malformed());
    }
    let agent = path.part(last + 1, open);
    let holder = Holder {
        framework: path.part(0, first).name()?,
        role: path.part(first + 1, last).name()?,
        agent: match agent.text {
            "?" => super::ANY_AGENT.to_owned(),
            _ => agent.name()?,
        },
    };
    Ok((holder, bag(word.part(open + 1, word.text.len() - 1))?))
}

fn filter(word: Word<'_>) -> Parsed<Filters> {
    let seconds = word.strip("filter=").ok_or_else(|| word.error("expected filter=SECS"))?;
    Ok(match seconds.text {
        "default" => Filters::default(),
        _ => Filters::refuse(seconds.number()?),
    })
}

fn used(word: Word<'_>) -> Parsed<Vec<Used>> {
    // A comma separates; one within a role or resource is in brackets or escaped.
    let entry = |part: Word<'_>| {
        let missing = || part.error("expected ID:ROLE:RES");
        let (id, rest) = part.split_once(':').ok_or_else(missing)?;
        let (role, resources) = rest.split_once(':').ok_or_else(missing)?;
        Ok(Used { id: id.name()?, role: role.name()?, resources: bag(resources)? })
    };
    word.split(',').into_iter().map(entry).collect()
}

fn window<'a>(words: impl Iterator<Item = Word<'a>>) -> Parsed<Unavailability> {
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

fn agent_caps(word: Word<'_>) -> Parsed<AgentCapabilities> {
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

fn attribute(word: Word<'_>) -> Parsed<Attribute> {
    let (name, value) = word.split_once(':').ok_or_else(|| word.error("expected name:value"))?;
    let mut attribute = word.read(Attribute::parse)?;
    attribute.name = name.name()?;
    // What is escaped is text, whatever it would read as otherwise.
    if let AttributeValue::Text(text) = &mut attribute.value {
        *text = value.name()?;
    }
    Ok(attribute)
}

fn attributes(word: Word<'_>) -> Parsed<Vec<Attribute>> {
    let parts = word.split(',').into_iter().filter(|part| !part.text.is_empty());
    parts.map(attribute).collect()
}

/// Takes in `word` if it is about an agent's host, domain or attributes.
fn info_word(info: &mut AgentInfo, word: Word<'_>) -> Parsed<bool> {
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

fn add_agent(words: &mut Words<'_>) -> Parsed<Event> {
    let id = words.name("an agent")?;
    let mut spec = AgentSpec::new(id, bag(words.want("resources")?)?);
    for word in words {
        if let Some(list) = word.strip("caps=") {
            spec.capabilities = agent_caps(list)?;
        } else if let Some(list) = word.strip("used=") {
            spec.used = used(list)?;
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

fn change(words: &mut Words<'_>) -> Parsed<Event> {
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
struct Subscription<'a> {
    roles: Vec<RoleSubscription>,
    capabilities: Option<FrameworkCapabilities>,
    /// The first word about something else; the rest of the line is unread then.
    rest: Option<Word<'a>>,
}

impl<'a> Subscription<'a> {
    fn parse(words: &mut Words<'a>) -> Parsed<Self> {
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

fn framework_caps(word: Word<'_>) -> Parsed<FrameworkCapabilities> {
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

fn add_framework(words: &mut Words<'_>) -> Parsed<Event> {
    let id = words.name("a framework")?;
    let mut subscription = Subscription::parse(words)?;
    let (mut active, mut holdings) = (true, Vec::new());
    let mut next = subscription.rest;
    while let Some(word) = next {
        if word.text == "inactive" {
            active = false;
        } else if let Some(list) = word.strip("used=") {
            holdings = used(list)?;
        } else if !subscription.take(word)? {
            return Err(word.error("unknown word about a framework"));
        }
        next = words.next();
    }
    let capabilities = subscription
        .capabilities
        .unwrap_or(FrameworkCapabilities { multi_role: true, ..Default::default() });
    let info = FrameworkInfo { roles: subscription.roles, capabilities };
    Ok(Event::AddFramework(FrameworkSpec { id, info, active, used: holdings }))
}

fn conversions(first: Resources, words: &mut Words<'_>) -> Parsed<Vec<Conversion>> {
    let (mut conversions, mut consumed) = (Vec::new(), first);
    loop {
        let arrow = words.want("->")?;
        if arrow.text != "->" {
            return Err(arrow.error("expected ->"));
        }
        let converted = bag(words.want("resources, or none")?)?;
        conversions.push(Conversion { consumed, converted });
        match words.next() {
            None => return Ok(conversions),
            Some(word) if word.text == "&" => {}
            Some(word) => return Err(word.error("expected &")),
        }
        let next = words.want("resources")?;
        let inside = next.strip("{").filter(|inside| inside.text.ends_with('}'));
        consumed = bag(inside.map_or(next, |inside| inside.part(0, inside.text.len() - 1)))?;
    }
}

/// Guarantees and limits of the same amounts.
fn same_quota(word: Word<'_>) -> Parsed<Quota> {
    let guarantees = word.read(Quantities::parse)?;
    Ok(Quota { guarantees, limits: word.read(QuantityLimits::parse)? })
}

fn quota(words: &mut Words<'_>) -> Parsed<Event> {
    let role = words.name("a role")?;
    let first = words.want("a quota")?;
    if first.text == "default" {
        return Ok(Event::UpdateQuota { role, quota: Quota::default() });
    }
    let Some(guarantees) = first.strip("g=") else {
        return Ok(Event::UpdateQuota { role, quota: same_quota(first)? });
    };
    let second = words.want("l=RES")?;
    let limits = second.strip("l=").ok_or_else(|| second.error("expected l=RES"))?;
    let quota = Quota {
        guarantees: guarantees.read(Quantities::parse)?,
        limits: limits.read(QuantityLimits::parse)?,
    };
    Ok(Event::UpdateQuota { role, quota })
}

fn recover(words: &mut Words<'_>) -> Parsed<Event> {
    let agents = words.want("a number of agents")?.integer()?;
    let mut quotas = Vec::new();
    let mut names = BTreeSet::new();
    for part in words.next().map_or(Vec::new(), |word| word.split(',')) {
        let (role, amounts) =
            part.split_once('=').ok_or_else(|| part.error("expected ROLE=RES"))?;
        let quota = match amounts.split_once('|') {
            None => same_quota(amounts)?,
            Some((guarantees, limits)) => Quota {
                guarantees: guarantees.read(Quantities::parse)?,
                limits: limits.read(QuantityLimits::parse)?,
            },
        };
        let name = role.name()?;
        if !names.insert(name.clone()) {
            return Err(role.error("a role is there twice"));
        }
        quotas.push((name, quota));
    }
    Ok(Event::Recover { agents, quotas })
}
