//! Lines of matcher cases.

use super::super::parse::split_arrow;
use super::super::parse_event::bag;
use super::super::parse_specs::attributes;
use super::super::words::{Seconds, Word, Words};
use super::super::{OPTIONS, ParseError};
use super::event::{
    MatcherConfig, MatcherEvent, MatcherExpectation, MatcherStep, PendingTask, PlacedTask, Placing,
    StoppedTask,
};
use super::parse_request::{blend, fitness, key, request};
use crate::attribute::Attribute;
use crate::matching::{Gang, Head, Order, Policy, Within};
use crate::resource::{QuantityLimits, Resource};
use std::collections::BTreeSet;

type Parsed<T> = Result<T, ParseError>;

/// The words that only matcher cases begin lines with.
pub(in super::super) const VERBS: [&str; 16] = [
    "capacity", "devices", "workload", "offer", "offer-", "want", "task", "gang", "place",
    "running", "finish", "lost", "limit", "expire", "unused", "why",
];

/// Options and steps of a case.
pub(in super::super) fn case(lines: &[Word<'_>]) -> Parsed<(MatcherConfig, Vec<MatcherStep>)> {
    let mut lines = lines;
    let mut config = MatcherConfig::default();
    if let Some((first, rest)) = lines.split_first() {
        let mut words = first.words();
        if words.next().is_some_and(|verb| verb.text == OPTIONS) {
            config = options(words)?;
            lines = rest;
        }
    }
    let mut wants = BTreeSet::new();
    let steps = lines.iter().map(|line| {
        let (event, expected) = split_arrow(*line);
        let event = event_of(event, &mut wants)?;
        let expectation = expectation(*line, &event, expected)?;
        Ok(MatcherStep { line: line.number_of_line(), event, expectation })
    });
    let steps = steps.collect::<Parsed<_>>()?;
    Ok((config, steps))
}

fn options(words: Words<'_>) -> Parsed<MatcherConfig> {
    let mut config = MatcherConfig::default();
    for word in words {
        let (key, value) = word.split_once('=').ok_or_else(|| word.error("expected key=value"))?;
        match key.text {
            "fitness" => config.fitness.terms = fitness(value)?,
            "blend" => config.fitness.blend = blend(value)?,
            "victims" => config.max_victims = value.integer()?,
            _ => return Err(key.error("unknown option of a matcher")),
        }
    }
    Ok(config)
}

/// What is called so must have been said before.
fn known(word: Word<'_>, wants: &BTreeSet<String>) -> Parsed<String> {
    let name = word.name()?;
    match wants.contains(&name) {
        true => Ok(name),
        false => Err(word.error("no want of this name comes before")),
    }
}

fn event_of(line: Word<'_>, wants: &mut BTreeSet<String>) -> Parsed<MatcherEvent> {
    let mut words = line.words();
    let verb = words.want("an event")?;
    let event = match verb.text {
        "capacity" => MatcherEvent::AddAgent {
            agent: words.name("an agent")?,
            capacity: bag(words.want("resources")?)?,
            attributes: attributes_word(&mut words)?,
        },
        "devices" => MatcherEvent::Devices {
            agent: words.name("an agent")?,
            model: words.name("a model")?,
            count: words.want("a number of devices")?.integer()?,
        },
        "workload" => workload(&mut words, wants)?,
        "agent-" => MatcherEvent::RemoveAgent { agent: words.name("an agent")? },
        "offer" => MatcherEvent::AddOffer {
            key: words.want("a number")?.integer()?,
            agent: words.name("an agent")?,
            role: words.name("a role")?,
            resources: bag(words.want("resources")?)?,
            attributes: attributes_word(&mut words)?,
            expires_ns: expires_word(&mut words)?,
        },
        "offer-" => MatcherEvent::RescindOffer { key: words.want("a number")?.integer()? },
        "want" => {
            let name = words.name("a name")?;
            let request = request(&mut words)?;
            wants.insert(name.clone());
            MatcherEvent::Want { name, request }
        }
        "task" => {
            let key = words.want("a key")?.integer()?;
            let want = known(words.want("a want")?, wants)?;
            MatcherEvent::Task(task(key, want, "runs=", &mut words)?)
        }
        "running" => {
            let key = words.want("a key")?.integer()?;
            let agent = words.name("an agent")?;
            let want = known(words.want("a want")?, wants)?;
            MatcherEvent::Running { task: task(key, want, "ends=", &mut words)?, agent }
        }
        "gang" => MatcherEvent::Gang(gang(&mut words)?),
        "place" => MatcherEvent::Place(policy(&mut words)?),
        "finish" => MatcherEvent::Finish { key: words.want("a key")?.integer()? },
        "lost" => MatcherEvent::LostWork {
            key: words.want("a key")?.integer()?,
            work: words.want("an amount of work")?.integer()?,
        },
        "limit" => {
            let group = words.want("a group")?.integer()?;
            let limit = words.want("amounts, or none")?;
            let limit = match limit.text {
                "none" => None,
                _ => Some(limit.read(QuantityLimits::parse)?),
            };
            MatcherEvent::Limit { group, limit }
        }
        "advance" => MatcherEvent::Advance { ns: Seconds::parse(words.want("seconds")?)? },
        "expire" => MatcherEvent::Expire,
        "unused" => MatcherEvent::Unused,
        "why" => MatcherEvent::Why { want: known(words.want("a want")?, wants)? },
        OPTIONS => return Err(verb.error("options come before the first event")),
        _ => return Err(verb.error("unknown event of a matcher")),
    };
    words.end()?;
    Ok(event)
}

fn workload(words: &mut Words<'_>, wants: &BTreeSet<String>) -> Parsed<MatcherEvent> {
    let scalar = words.name("a scalar")?;
    let typical = words.map(|word| {
        let (weight, want) =
            word.split_once('*').ok_or_else(|| word.error("expected WEIGHT*NAME"))?;
        Ok((weight.integer()?, known(want, wants)?))
    });
    Ok(MatcherEvent::Workload { scalar, typical: typical.collect::<Parsed<_>>()? })
}

/// The part of the next word after `prefix`, if it has it.
fn next_with<'a>(words: &mut Words<'a>, prefix: &str) -> Option<Word<'a>> {
    let mut ahead = *words;
    let value = ahead.next()?.strip(prefix)?;
    *words = ahead;
    Some(value)
}

fn attributes_word(words: &mut Words<'_>) -> Parsed<Vec<Attribute>> {
    next_with(words, "attrs=").map_or(Ok(Vec::new()), attributes)
}

fn expires_word(words: &mut Words<'_>) -> Parsed<Option<u64>> {
    next_with(words, "expires=").map(Seconds::parse).transpose()
}

/// The words behind key and want; `time` is what the word of the time begins with.
fn task(key: u64, want: String, time: &str, words: &mut Words<'_>) -> Parsed<PendingTask> {
    let mut task = PendingTask { key, want, job: None, priority: 0, group: None, time_ns: None };
    for word in words {
        if let Some(job) = word.strip("job=") {
            task.job = Some(job.integer()?);
        } else if let Some(priority) = word.strip("priority=") {
            task.priority = priority.integer()?;
        } else if let Some(group) = word.strip("group=") {
            task.group = Some(group.integer()?);
        } else if let Some(seconds) = word.strip(time) {
            task.time_ns = Some(Seconds::parse(seconds)?);
        } else {
            return Err(word.error("unknown word of a task"));
        }
    }
    Ok(task)
}

fn gang(words: &mut Words<'_>) -> Parsed<Gang> {
    let job = words.want("a job")?.integer()?;
    let size = words.want("MIN..MAX")?;
    let dots = size.text.find("..").ok_or_else(|| size.error("expected MIN..MAX"))?;
    let min = size.part(0, dots).integer()?;
    let max = size.part(dots + 2, size.text.len()).integer()?;
    let within = match words.next() {
        None => None,
        Some(word) => {
            let (how, value) = word
                .split_once('=')
                .ok_or_else(|| word.error("expected within=KEY or prefer=KEY"))?;
            let required = match how.text {
                "within" => true,
                "prefer" => false,
                _ => return Err(how.error("expected within=KEY or prefer=KEY")),
            };
            Some(Within { key: key(value)?, required })
        }
    };
    Ok(Gang { job, min, max, within })
}

fn policy(words: &mut Words<'_>) -> Parsed<Policy> {
    let mut policy = Policy::default();
    for word in words {
        match word.text {
            "order=priority" => policy.order = Order::Priority,
            "head=strict" => policy.head = Head::Strict,
            "head=backfill" => policy.head = Head::Backfill,
            "preempt" => policy.preempt = true,
            _ => return Err(word.error("unknown word of a run")),
        }
    }
    Ok(policy)
}

fn expectation(
    line: Word<'_>,
    event: &MatcherEvent,
    text: Option<Word<'_>>,
) -> Parsed<MatcherExpectation> {
    let text = text.map(Word::trimmed);
    if text.is_some_and(|text| text.text == "error") {
        return Ok(MatcherExpectation::Error);
    }
    let needed = |what: &str| text.ok_or_else(|| line.error(format!("expected => {what}")));
    Ok(match event {
        MatcherEvent::Place(_) => MatcherExpectation::Placed(placing(needed("what is placed")?)?),
        MatcherEvent::Expire | MatcherEvent::Unused => {
            let text = needed("numbers of offers")?;
            let parts = text.split(',').into_iter().filter(|_| text.text != "none");
            MatcherExpectation::Offers(
                parts.map(|part| part.trimmed().integer()).collect::<Parsed<_>>()?,
            )
        }
        MatcherEvent::Why { .. } => MatcherExpectation::Text(needed("a reason")?.text.to_owned()),
        _ => match text {
            None => MatcherExpectation::Done,
            Some(text) => return Err(text.error("this event has no answer")),
        },
    })
}

fn placing(text: Word<'_>) -> Parsed<Placing> {
    let mut placing = Placing::default();
    if text.text == "none" {
        return Ok(placing);
    }
    let mut words = text.words();
    loop {
        let word = words.want("K@A{..}, stop or hold")?;
        match word.text {
            "stop" => {
                let (key, agent) = at(words.want("K@A")?)?;
                let by = words.want("for")?;
                if by.text != "for" {
                    return Err(by.error("expected for"));
                }
                let by = words.want("a key")?.integer()?;
                placing.stopped.push(StoppedTask { key, agent: agent.name()?, by });
            }
            "hold" => {
                let key = words.want("a key")?.integer()?;
                let at = words.want("at")?;
                if at.text != "at" || placing.reservation.is_some() {
                    return Err(at.error("expected one hold K at SECS"));
                }
                placing.reservation = Some((key, Seconds::parse(words.want("seconds")?)?));
            }
            _ => placing.placed.push(placed(word)?),
        }
        match words.next() {
            None => break,
            Some(plus) if plus.text == "+" => {}
            Some(other) => return Err(other.error("expected +")),
        }
    }
    placing.placed.sort_by_key(|task| task.key);
    Ok(placing)
}

fn at(word: Word<'_>) -> Parsed<(u64, Word<'_>)> {
    let (key, agent) = word.split_once('@').ok_or_else(|| word.error("expected K@A"))?;
    Ok((key.integer()?, agent))
}

fn placed(word: Word<'_>) -> Parsed<PlacedTask> {
    let malformed = || word.error("expected K@A{PIECE,..}");
    let open = word.text.find('{').filter(|_| word.text.ends_with('}')).ok_or_else(malformed)?;
    let (key, agent) = at(word.part(0, open))?;
    let (agent, devices) = devices(agent)?;
    let pieces = word.part(open + 1, word.text.len() - 1);
    let pieces = pieces.split(',').into_iter().filter(|piece| !piece.text.is_empty()).map(piece);
    Ok(PlacedTask { key, agent: agent.name()?, devices, pieces: pieces.collect::<Parsed<_>>()? })
}

/// `A[0,2]`, or no devices.
fn devices(word: Word<'_>) -> Parsed<(Word<'_>, Vec<u32>)> {
    let Some(open) = word.text.find('[').filter(|_| word.text.ends_with(']')) else {
        return Ok((word, Vec::new()));
    };
    let inside = word.part(open + 1, word.text.len() - 1);
    let devices = inside.split(',').into_iter().map(Word::integer);
    Ok((word.part(0, open), devices.collect::<Parsed<_>>()?))
}

fn piece(word: Word<'_>) -> Parsed<(Option<u64>, Resource)> {
    let (offer, resource) = match word.split_once('=') {
        Some((offer, resource)) => (Some(offer.integer()?), resource),
        None => (None, word),
    };
    let resources = bag(resource)?;
    let mut objects = resources.objects();
    match (objects.next(), objects.next()) {
        (Some(object), None) => Ok((offer, object.clone())),
        _ => Err(resource.error("expected one resource")),
    }
}
