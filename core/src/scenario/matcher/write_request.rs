//! What tasks ask for, written back.

use super::super::words::{RoleWord, TextWord, join};
use crate::attribute::{Attribute, AttributeValue};
use crate::matching::{
    Blend, Comparison, Condition, DeviceNeed, DiskFrom, DiskNeed, Key, Measure, RangeDemand,
    Request, SetDemand, Strength, Term,
};
use core::fmt::{self, Display, Formatter};

/// A name within a word: everything that could mean something there is written as `%` and two hexadecimal digits.
struct PartWord<'a>(&'a str);

impl Display for PartWord<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut bytes = [0; 4];
        for c in self.0.chars() {
            if c.is_alphanumeric() || c == '_' || c == '-' || c == '.' {
                write!(f, "{c}")?;
            } else {
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    write!(f, "%{byte:02X}")?;
                }
            }
        }
        Ok(())
    }
}

/// A key as part of a word.
pub(super) struct KeyWord<'a>(pub(super) &'a Key);

impl Display for KeyWord<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Key::Agent => f.write_str("@"),
            Key::Attribute(name) => write!(f, "{}", PartWord(name)),
        }
    }
}

/// The words behind the name of a `want`.
pub(super) fn write_request(f: &mut Formatter<'_>, request: &Request) -> fmt::Result {
    let by_number = request.ranges.iter().filter_map(|(name, demand)| match demand {
        RangeDemand::Numbers(numbers) => Some(format!("{}:{numbers}", PartWord(name))),
        RangeDemand::Count(_) => None,
    });
    let by_item = request.sets.iter().filter_map(|(name, demand)| match demand {
        SetDemand::Items(items) => Some(format!("{}:{items}", PartWord(name))),
        SetDemand::Count(_) => None,
    });
    let scalars =
        request.scalars.iter().map(|(name, amount)| format!("{}:{amount}", PartWord(name)));
    let amounts: Vec<String> = scalars.chain(by_number).chain(by_item).collect();
    if !amounts.is_empty() {
        write!(f, " {}", amounts.join(";"))?;
    }
    for (name, demand) in &request.ranges {
        if let RangeDemand::Count(count) = demand {
            write!(f, " {}#{count}", PartWord(name))?;
        }
    }
    for (name, demand) in &request.sets {
        if let SetDemand::Count(count) = demand {
            write!(f, " {{{}}}#{count}", PartWord(name))?;
        }
    }
    for DiskNeed { from, size } in &request.disks {
        match from {
            DiskFrom::Path => write!(f, " disk=PATH:{size}"),
            DiskFrom::Mount => write!(f, " disk=MOUNT:{size}"),
            DiskFrom::Block => write!(f, " disk=BLOCK:{size}"),
            DiskFrom::Raw => write!(f, " disk=RAW:{size}"),
            DiskFrom::Volume(id) => write!(f, " disk=#{}:{size}", PartWord(id)),
        }?;
    }
    if let Some(DeviceNeed { devices, share, models }) = &request.devices {
        write!(f, " devices={devices}*{share}{}", if models.is_empty() { "" } else { ":" })?;
        join(f, "|", models, |f, model| write!(f, "{}", PartWord(model)))?;
    }
    if let Some(role) = &request.role {
        write!(f, " role={}", RoleWord(role))?;
    }
    for constraint in &request.constraints {
        match constraint.strength {
            Strength::Required => f.write_str(" must:")?,
            Strength::Preferred(weight) => write!(f, " like:{weight}:")?,
        }
        write_condition(f, &constraint.condition)?;
    }
    if let Some(fitness) = &request.fitness {
        f.write_str(" fitness=")?;
        write_terms(f, &fitness.terms)?;
        write_blend(f, fitness.blend)?;
    }
    Ok(())
}

pub(super) fn write_blend(f: &mut Formatter<'_>, blend: Blend) -> fmt::Result {
    f.write_str(match blend {
        Blend::Sum => "",
        Blend::Fenzo => " blend=fenzo",
    })
}

pub(super) fn write_terms(f: &mut Formatter<'_>, terms: &[Term]) -> fmt::Result {
    f.write_str(if terms.is_empty() { "first" } else { "" })?;
    join(f, "+", terms, |f, Term { measure, weight }| {
        if *weight != 1 {
            write!(f, "{weight}*")?;
        }
        match measure {
            Measure::Packed(name) => write!(f, "pack:{}", PartWord(name)),
            Measure::Spread(name) => write!(f, "spread:{}", PartWord(name)),
            Measure::Aligned(name) => write!(f, "align:{}", PartWord(name)),
            Measure::BestFitV3(name) => write!(f, "fit-v3:{}", PartWord(name)),
            Measure::Balanced(names) => {
                f.write_str("even:")?;
                join(f, "/", names, |f, name| write!(f, "{}", PartWord(name)))
            }
            Measure::Random(seed) => write!(f, "random:{seed}"),
            Measure::Unfragmented => f.write_str("unfragmented"),
            Measure::Unstranded => f.write_str("unstranded"),
        }
    })
}

fn write_condition(f: &mut Formatter<'_>, condition: &Condition) -> fmt::Result {
    write_subject(f, condition)?;
    match condition {
        Condition::Equals { value, .. } => {
            f.write_str("=")?;
            write_value(f, value)
        }
        Condition::OneOf { values, .. } => write_values(f, "=", values),
        Condition::NoneOf { values, .. } => write_values(f, "!=", values),
        Condition::Matches { pattern, .. } => write!(f, "~{}", PartWord(pattern)),
        Condition::Compares { comparison, number, .. } => {
            f.write_str(match comparison {
                Comparison::Less => "<",
                Comparison::AtMost => "<=",
                Comparison::AtLeast => ">=",
                Comparison::Greater => ">",
            })?;
            write!(f, "{number}")
        }
        Condition::Exists { .. } => f.write_str("?"),
        Condition::Absent { .. } => f.write_str("!"),
        Condition::AtMost { per: Key::Agent, tasks: 1 } => f.write_str("unique"),
        Condition::AtMost { per, tasks } => write!(f, "at-most:{tasks}:{}", KeyWord(per)),
        Condition::Balanced { per, values } => write!(f, "balanced:{values}:{}", KeyWord(per)),
        Condition::MaxSkew { per, skew } => write!(f, "skew:{skew}:{}", KeyWord(per)),
        Condition::Near { job, per } => write!(f, "near:{job}:{}", KeyWord(per)),
        Condition::Apart { job, per } => write!(f, "apart:{job}:{}", KeyWord(per)),
        Condition::Together { per } => write!(f, "together:{}", KeyWord(per)),
        Condition::Exclusive => f.write_str("exclusive"),
    }
}

/// What a condition on a value begins with.
fn write_subject(f: &mut Formatter<'_>, condition: &Condition) -> fmt::Result {
    match condition.looks_at_tasks() {
        true => Ok(()),
        false => write!(f, "{}", KeyWord(condition.key())),
    }
}

fn write_values(f: &mut Formatter<'_>, sign: &str, values: &[AttributeValue]) -> fmt::Result {
    f.write_str(sign)?;
    join(f, "|", values, write_value)
}

fn write_value(f: &mut Formatter<'_>, value: &AttributeValue) -> fmt::Result {
    match value {
        AttributeValue::Text(text) => write!(f, "{}", TextWord(text)),
        _ => {
            let written = Attribute { name: String::new(), value: value.clone() }.to_string();
            f.write_str(&written[1..])
        }
    }
}
