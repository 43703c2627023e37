//! Lines of the allocator's language read as events and expectations.

use super::ParseError;
use super::event::{Event, Expectation, Holder, InfoChange, InverseOffer, Offer};
use super::parse_specs::{
    Subscription, add_agent, add_framework, agent_caps, attribute, change, used, window,
};
use super::words::{Seconds, Word, Words};
use crate::framework::MinAllocatable;
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
            let mut holdings = Vec::new();
            for word in words.by_ref() {
                let list = word.strip("used=").ok_or_else(|| word.error("expected used="))?;
                holdings.extend(used(list)?);
            }
            Event::AddResourceProvider { agent, total, used: holdings }
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
        "request" => {
            let framework = framework(&mut words)?;
            let requests = words.next().map_or(Ok(Vec::new()), min_allocatable)?;
            Event::Request { framework, requests }
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
            _ => Expectation::NOTHING,
        });
    };
    match event {
        Event::Share { .. } if text.text == "absent" => return Ok(Expectation::Share(None)),
        Event::Share { .. } => return Ok(Expectation::Share(Some(text.number()?))),
        Event::Filters { .. } => return Ok(Expectation::Filters(text.integer()?)),
        _ if text.text == "error" => return Ok(Expectation::Error),
        _ => {}
    }
    if text.text == "none" {
        return Ok(Expectation::NOTHING);
    }
    let (mut offers, mut inverse, mut rescinded) = (Vec::new(), Vec::new(), Vec::new());
    for part in summands(text) {
        let inverse_offer = part.strip("inverse");
        if let Some(rest) = inverse_offer.filter(|rest| rest.text.starts_with(char::is_whitespace))
        {
            let (framework, agents) =
                rest.split_once(':').ok_or_else(|| rest.error("expected F: agents"))?;
            let framework = framework.trimmed().name()?;
            for agent in names(agents.trimmed())? {
                inverse.push(InverseOffer { framework: framework.clone(), agent });
            }
        } else {
            let (to, part) = match part.strip("rescind ") {
                Some(rest) => (&mut rescinded, rest.trimmed()),
                None => (&mut offers, part),
            };
            let (holder, resources) = held(part)?;
            to.push(Offer { holder, resources });
        }
    }
    Ok(Expectation::Offers { offers, inverse, rescinded })
}

/// The parts of a line that stand between ` + `; one without spaces around it belongs to a name.
fn summands(text: Word<'_>) -> Vec<Word<'_>> {
    let (mut parts, mut from, mut end) = (Vec::new(), 0, 0);
    for word in text.words() {
        let at = word.start_within(text);
        if word.text == "+" {
            parts.push(text.part(from, at).trimmed());
            from = at + 1;
        }
        end = at + word.text.len();
    }
    parts.push(text.part(from, end.max(from)).trimmed());
    parts
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
    let parts = word.split(',').into_iter().map(Word::trimmed);
    parts.filter(|part| !part.text.is_empty()).map(Word::name).collect()
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
