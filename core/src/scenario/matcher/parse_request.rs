//! What tasks ask for: amounts, conditions, and how agents are ranked.

use super::super::ParseError;
use super::super::parse_event::bag;
use super::super::words::{Word, Words};
use crate::attribute::AttributeValue;
use crate::matching::{
    Blend, Comparison, Condition, Constraint, DeviceNeed, DiskFrom, DiskNeed, Fitness, Key,
    Measure, RangeDemand, Request, SetDemand, Strength, Term,
};
use crate::resource::{Items, Quantity, Ranges};

type Parsed<T> = Result<T, ParseError>;

/// The words behind the name of a `want`.
pub(super) fn request(words: &mut Words<'_>) -> Parsed<Request> {
    let mut request = Request::default();
    let mut terms = None;
    let mut chosen_blend = None;
    for (at, word) in words.enumerate() {
        if let Some(role) = word.strip("role=") {
            request.role = Some(role.name()?);
        } else if let Some(must) = word.strip("must:") {
            request.constraints.push(Constraint::required(condition(must)?));
        } else if let Some(like) = word.strip("like:") {
            let (weight, liked) =
                like.split_once(':').ok_or_else(|| like.error("expected WEIGHT:CONDITION"))?;
            let strength = Strength::Preferred(weight.integer()?);
            request.constraints.push(Constraint { condition: condition(liked)?, strength });
        } else if let Some(wanted) = word.strip("fitness=") {
            terms = Some(fitness(wanted)?);
        } else if let Some(wanted) = word.strip("blend=") {
            chosen_blend = Some((word, blend(wanted)?));
        } else if let Some(disk) = word.strip("disk=") {
            request.disks.push(disk_need(disk)?);
        } else if let Some(devices) = word.strip("devices=") {
            request.devices = Some(device_need(devices)?);
        } else if let Some((name, count)) = word.split_once('#') {
            let count = count.integer()?;
            match name.strip("{") {
                None => request.ranges.push((name.name()?, RangeDemand::Count(count))),
                Some(rest) if rest.text.ends_with('}') => {
                    let name = rest.part(0, rest.text.len() - 1).name()?;
                    request.sets.push((name, SetDemand::Count(count)));
                }
                Some(_) => return Err(name.error("expected {NAME}#COUNT")),
            }
        } else if at == 0 {
            let resources = bag(word)?;
            request = word.read(|_| Request::of_resources(&resources))?;
        } else {
            return Err(word.error("unknown word of a want"));
        }
    }
    request.fitness = match (terms, chosen_blend) {
        (Some(terms), blend) => {
            Some(Fitness { terms, blend: blend.map_or(Blend::Sum, |(_, blend)| blend) })
        }
        (None, None) => None,
        (None, Some((word, _))) => return Err(word.error("a blend is of a fitness")),
    };
    Ok(request)
}

/// `KIND:SIZE`, `#id:SIZE`
fn disk_need(word: Word<'_>) -> Parsed<DiskNeed> {
    let (kind, size) = word.split_once(':').ok_or_else(|| word.error("expected KIND:SIZE"))?;
    let from = match (kind.text, kind.strip("#")) {
        (_, Some(id)) => DiskFrom::Volume(id.name()?),
        ("PATH", _) => DiskFrom::Path,
        ("MOUNT", _) => DiskFrom::Mount,
        ("BLOCK", _) => DiskFrom::Block,
        ("RAW", _) => DiskFrom::Raw,
        _ => return Err(kind.error("expected PATH, MOUNT, BLOCK, RAW or #id")),
    };
    Ok(DiskNeed { from, size: size.read(Quantity::parse)? })
}

/// `N*SHARE`, `N*SHARE:MODEL|MODEL`
fn device_need(word: Word<'_>) -> Parsed<DeviceNeed> {
    let (amount, models) = match word.split_once(':') {
        Some((amount, models)) => (amount, Some(models)),
        None => (word, None),
    };
    let (devices, share) =
        amount.split_once('*').ok_or_else(|| amount.error("expected N*SHARE"))?;
    let models = models.map_or(Vec::new(), |models| models.split('|'));
    Ok(DeviceNeed {
        devices: devices.integer()?,
        share: share.integer()?,
        models: models.into_iter().map(Word::name).collect::<Parsed<_>>()?,
    })
}

/// `first`, or terms joined by `+`.
pub(super) fn fitness(word: Word<'_>) -> Parsed<Vec<Term>> {
    if word.text == "first" {
        return Ok(Vec::new());
    }
    word.split('+').into_iter().map(term).collect()
}

pub(super) fn blend(word: Word<'_>) -> Parsed<Blend> {
    match word.text {
        "sum" => Ok(Blend::Sum),
        "fenzo" => Ok(Blend::Fenzo),
        _ => Err(word.error("expected sum or fenzo")),
    }
}

fn term(word: Word<'_>) -> Parsed<Term> {
    let (weight, measured) = match word.split_once('*') {
        Some((weight, measured)) => (weight.integer()?, measured),
        None => (1, word),
    };
    let on_devices = match measured.text {
        "unfragmented" => Some(Measure::Unfragmented),
        "unstranded" => Some(Measure::Unstranded),
        _ => None,
    };
    if let Some(measure) = on_devices {
        return Ok(Term { measure, weight });
    }
    let (kind, of) =
        measured.split_once(':').ok_or_else(|| measured.error("expected MEASURE:RESOURCE"))?;
    let measure = match kind.text {
        "pack" => Measure::Packed(of.name()?),
        "spread" => Measure::Spread(of.name()?),
        "align" => Measure::Aligned(of.name()?),
        "fit-v3" => Measure::BestFitV3(of.name()?),
        "even" => {
            let names = of.split('/').into_iter().map(Word::name);
            Measure::Balanced(names.collect::<Parsed<_>>()?)
        }
        "random" => Measure::Random(of.integer()?),
        _ => return Err(kind.error("unknown measure")),
    };
    Ok(Term { measure, weight })
}

/// `@` is the agent, anything else the name of an attribute.
pub(super) fn key(word: Word<'_>) -> Parsed<Key> {
    if word.text == "@" {
        return Ok(Key::Agent);
    }
    if word.text.is_empty() {
        return Err(word.error("expected the name of an attribute, or @"));
    }
    Ok(Key::Attribute(word.name()?))
}

fn condition(word: Word<'_>) -> Parsed<Condition> {
    match word.text.find(['=', '!', '~', '<', '>', '?']) {
        Some(at) => on_value(word.part(0, at), word.part(at, word.text.len())),
        None => on_tasks(word),
    }
}

/// A condition on the value of a key; `rest` begins with what is asked of it.
fn on_value(of: Word<'_>, rest: Word<'_>) -> Parsed<Condition> {
    let of = key(of)?;
    if rest.text == "?" {
        return Ok(Condition::Exists { of });
    }
    if rest.text == "!" {
        return Ok(Condition::Absent { of });
    }
    if let Some(pattern) = rest.strip("~") {
        return Ok(Condition::Matches { of, pattern: pattern.name()? });
    }
    if let Some(values) = rest.strip("!=") {
        return Ok(Condition::NoneOf { of, values: all_values(values)? });
    }
    if let Some(values) = rest.strip("=") {
        let mut values = all_values(values)?;
        return Ok(match values.len() {
            1 => Condition::Equals { of, value: values.remove(0) },
            _ => Condition::OneOf { of, values },
        });
    }
    let ways = [
        ("<=", Comparison::AtMost),
        ("<", Comparison::Less),
        (">=", Comparison::AtLeast),
        (">", Comparison::Greater),
    ];
    for (sign, comparison) in ways {
        if let Some(number) = rest.strip(sign) {
            let number = number.read(Quantity::parse)?;
            return Ok(Condition::Compares { of, comparison, number });
        }
    }
    Err(rest.error("unknown comparison"))
}

fn all_values(word: Word<'_>) -> Parsed<Vec<AttributeValue>> {
    word.split('|').into_iter().map(value).collect()
}

/// As in `attrs=`: what is escaped is text, whatever it would read as otherwise.
fn value(word: Word<'_>) -> Parsed<AttributeValue> {
    Ok(match word.text.as_bytes().first() {
        Some(b'[') => AttributeValue::Ranges(word.read(Ranges::parse)?),
        Some(b'{') => AttributeValue::Set(word.read(Items::parse)?),
        _ => match Quantity::parse(word.text) {
            Ok(quantity) => AttributeValue::Scalar(quantity),
            Err(_) => AttributeValue::Text(word.name()?),
        },
    })
}

/// A condition on tasks.
fn on_tasks(word: Word<'_>) -> Parsed<Condition> {
    match word.text {
        "exclusive" => return Ok(Condition::Exclusive),
        "unique" => return Ok(Condition::AtMost { per: Key::Agent, tasks: 1 }),
        _ => {}
    }
    let unknown = || word.error("unknown condition");
    let (kind, rest) = word.split_once(':').ok_or_else(unknown)?;
    if kind.text == "together" {
        return Ok(Condition::Together { per: key(rest)? });
    }
    let (number, per) = rest.split_once(':').ok_or_else(unknown)?;
    let per = key(per)?;
    Ok(match kind.text {
        "at-most" => Condition::AtMost { per, tasks: number.integer()? },
        "balanced" => Condition::Balanced { per, values: number.integer()? },
        "skew" => Condition::MaxSkew { per, skew: number.integer()? },
        "near" => Condition::Near { job: number.integer()?, per },
        "apart" => Condition::Apart { job: number.integer()?, per },
        _ => return Err(kind.error("unknown condition")),
    })
}
