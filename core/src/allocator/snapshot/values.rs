//! The plain values of the domain as bytes.

use super::codec::{Reader, Saved, Writer, saved_choice, saved_fields};
use crate::agent::{AgentCapabilities, AgentInfo, Domain, Unavailability};
use crate::attribute::{Attribute, AttributeValue};
use crate::constraint::{AttributeConstraint, Predicate, RegexLimits, RoleConstraints, Selector};
use crate::error::Result;
use crate::framework::{FrameworkCapabilities, FrameworkInfo, RoleSubscription};
use crate::id::Id;
use crate::limits::Limits;
use crate::offer::InverseOfferStatus;
use crate::quota::Quota;
use crate::resource::{
    Disk, DiskSource, Items, Label, Persistence, Quantities, Quantity, QuantityLimits, Range,
    Ranges, Reservation, ReservationType, SourceType,
};

saved_fields!(AgentCapabilities { multi_role, hierarchical_role });
saved_fields!(Domain { region, zone });
saved_fields!(Unavailability { start_ns, duration_ns });
saved_fields!(AgentInfo { hostname, attributes, domain });
saved_fields!(Attribute { name, value });
saved_fields!(FrameworkCapabilities {
    multi_role,
    revocable_resources,
    shared_resources,
    gpu_resources,
    reservation_refinement,
    region_aware,
});
saved_fields!(FrameworkInfo { roles, capabilities, constraints });
saved_fields!(RoleSubscription { role, suppressed, min_allocatable });
saved_fields!(RoleConstraints { role, groups });
saved_fields!(AttributeConstraint { selector, predicate });
saved_fields!(RegexLimits { memory_bytes, program_size });
saved_fields!(Quota { guarantees, limits });
saved_fields!(Label { key, value });
saved_fields!(DiskSource { kind, root, vendor, id, metadata, profile });
saved_fields!(Persistence { id, principal });
saved_fields!(Disk { source, persistence, mounted_at });
saved_fields!(Reservation { kind, role, principal, labels });

saved_choice!(InverseOfferStatus, "no answer to an inverse offer" {
    0 => InverseOfferStatus::Accept,
    1 => InverseOfferStatus::Decline,
});
saved_choice!(SourceType, "no source of disk space" {
    0 => SourceType::Path,
    1 => SourceType::Mount,
    2 => SourceType::Block,
    3 => SourceType::Raw,
});
saved_choice!(ReservationType, "no type of reservations" {
    0 => ReservationType::Static,
    1 => ReservationType::Dynamic,
});

impl<Tag> Saved for Id<Tag> {
    fn write(&self, out: &mut Writer) {
        out.put(&self.index());
        out.put(&self.generation());
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        Ok(Id::new(from.get()?, from.get()?))
    }
}

impl Saved for Quantity {
    fn write(&self, out: &mut Writer) {
        out.put(&self.thousandths());
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        let thousandths = from.get()?;
        Reader::ruled(at, Quantity::from_thousandths(thousandths))
    }
}

impl Saved for Quantities {
    fn write(&self, out: &mut Writer) {
        out.list(self.iter(), |out, (name, quantity)| {
            out.text(name);
            out.put(&quantity);
        });
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        let entries: Vec<(String, Quantity)> = from.get()?;
        let mut quantities = Quantities::new();
        for (name, quantity) in &entries {
            quantities.add(name, *quantity);
        }
        let same = quantities.iter().eq(entries.iter().map(|(name, amount)| (&**name, *amount)));
        Reader::check(at, same, "amounts out of order, or zero")?;
        Ok(quantities)
    }
}

impl Saved for QuantityLimits {
    fn write(&self, out: &mut Writer) {
        out.list(self.iter(), |out, (name, quantity)| {
            out.text(name);
            out.put(&quantity);
        });
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        let entries: Vec<(String, Quantity)> = from.get()?;
        let mut limits = QuantityLimits::new();
        for (name, quantity) in &entries {
            Reader::ruled(at, limits.set(name, *quantity))?;
        }
        let same = limits.iter().eq(entries.iter().map(|(name, amount)| (&**name, *amount)));
        Reader::check(at, same, "limits out of order")?;
        Ok(limits)
    }
}

impl Saved for Ranges {
    fn write(&self, out: &mut Writer) {
        out.list(self.as_slice().iter(), |out, Range { begin, end }| {
            out.put(begin);
            out.number(end - begin);
        });
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let begin = from.at();
        let pairs = from.list(|from| {
            let at = from.at();
            let (begin, more): (u64, u64) = from.get()?;
            let end = begin.checked_add(more);
            Ok((begin, end.ok_or(Reader::refuse(at, "a range beyond 64 bits"))?))
        })?;
        let unlimited = Limits { ranges_per_resource: u32::MAX, ..Limits::default() };
        let ranges = Reader::ruled(begin, Ranges::from_disjoint(&pairs, &unlimited))?;
        let same = ranges.as_slice().iter().map(|range| (range.begin, range.end)).eq(pairs);
        Reader::check(begin, same, "ranges out of order, or touching")?;
        Ok(ranges)
    }
}

impl Saved for Items {
    fn write(&self, out: &mut Writer) {
        out.list(self.as_slice().iter(), |out, item| out.put(item));
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        let items: Vec<String> = from.get()?;
        Reader::check(at, items.is_sorted(), "items out of order")?;
        Reader::ruled(at, Items::from_distinct(items))
    }
}

impl Saved for AttributeValue {
    fn write(&self, out: &mut Writer) {
        match self {
            AttributeValue::Text(text) => tagged(out, 0, text),
            AttributeValue::Scalar(quantity) => tagged(out, 1, quantity),
            AttributeValue::Ranges(ranges) => tagged(out, 2, ranges),
            AttributeValue::Set(items) => tagged(out, 3, items),
        }
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        Ok(match from.number()? {
            0 => AttributeValue::Text(from.get()?),
            1 => AttributeValue::Scalar(from.get()?),
            2 => AttributeValue::Ranges(from.get()?),
            3 => AttributeValue::Set(from.get()?),
            _ => return Err(Reader::refuse(at, "no type of attributes")),
        })
    }
}

impl Saved for Selector {
    fn write(&self, out: &mut Writer) {
        match self {
            Selector::Attribute(name) => tagged(out, 0, name),
            Selector::Hostname => out.number(1),
            Selector::Region => out.number(2),
            Selector::Zone => out.number(3),
        }
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        Ok(match from.number()? {
            0 => Selector::Attribute(from.get()?),
            1 => Selector::Hostname,
            2 => Selector::Region,
            3 => Selector::Zone,
            _ => return Err(Reader::refuse(at, "no selector")),
        })
    }
}

impl Saved for Predicate {
    fn write(&self, out: &mut Writer) {
        match self {
            Predicate::Exists => out.number(0),
            Predicate::NotExists => out.number(1),
            Predicate::TextEquals(text) => tagged(out, 2, text),
            Predicate::TextNotEquals(text) => tagged(out, 3, text),
            Predicate::TextMatches(text) => tagged(out, 4, text),
            Predicate::TextNotMatches(text) => tagged(out, 5, text),
        }
    }

    fn read(from: &mut Reader<'_>) -> Result<Self> {
        let at = from.at();
        Ok(match from.number()? {
            0 => Predicate::Exists,
            1 => Predicate::NotExists,
            2 => Predicate::TextEquals(from.get()?),
            3 => Predicate::TextNotEquals(from.get()?),
            4 => Predicate::TextMatches(from.get()?),
            5 => Predicate::TextNotMatches(from.get()?),
            _ => return Err(Reader::refuse(at, "no predicate")),
        })
    }
}

fn tagged<T: Saved>(out: &mut Writer, tag: u64, value: &T) {
    out.number(tag);
    out.put(value);
}
