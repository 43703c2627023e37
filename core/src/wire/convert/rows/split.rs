//! A resource's message taken apart: its amount, and what is around it.

use crate::wire::view::step;

/// A resource's message around its amount.
pub(super) struct Split<'a> {
    pub(super) name: &'a [u8],
    pub(super) front: &'a [u8],
    pub(super) amount: Part<'a>,
    pub(super) back: &'a [u8],
}

pub(super) enum Part<'a> {
    Scalar(f64),
    Ranges(&'a [u8]),
}

impl<'a> Split<'a> {
    /// `None` for a resource with no amount, several, or a set; and for one whose type is another than its amount's.
    pub(super) fn of(bytes: &'a [u8]) -> Option<Split<'a>> {
        let mut rest = bytes;
        let rest = &mut rest;
        step::tag(rest)?;
        let name = step::part(rest)?;
        step::tag(rest)?;
        let kind = step::varint(rest)?;
        let front = bytes.get(..bytes.len() - rest.len())?;
        let amount = match (step::tag(rest)?, kind) {
            (26, 0) => {
                let mut scalar = step::part(rest)?;
                // Nothing but the number: unknown fields would be lost in a kind.
                if scalar.len() != 9 {
                    return None;
                }
                step::tag(&mut scalar)?;
                Part::Scalar(step::double(&mut scalar)?)
            }
            (34, 1) => Part::Ranges(only_ranges(step::part(rest)?)?),
            _ => return None,
        };
        let back = *rest;
        let others = 34..=42;
        match others.contains(&step::tag(rest)?) {
            true => None,
            false => Some(Split { name, front, amount, back }),
        }
    }
}

/// The run of ranges of a message that has nothing else in it, begun behind the first tag.
fn only_ranges(message: &[u8]) -> Option<&[u8]> {
    let mut rest = message;
    let rest = &mut rest;
    let mut next = step::tag(rest)?;
    let run = *rest;
    while next == 10 {
        step::part(rest)?;
        next = step::tag(rest)?;
    }
    (next == step::END).then_some(run)
}
