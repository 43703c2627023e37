//! The names and kinds that were learnt, in the order of their numbers, and amounts of kinds.

use super::codec::{Reader, Saved, Writer, saved_choice};
use crate::allocator::Allocator;
use crate::allocator::bag::{Bag, Span};
use crate::allocator::catalog::{Catalog, Kind};
use crate::allocator::names::{KindSym, NameSym, RoleSym};
use crate::error::Result;
use crate::resource::{Items, Quantity, Ranges, Resource, Value, ValueType};

saved_choice!(ValueType, "no type of resources" {
    0 => ValueType::Scalar,
    1 => ValueType::Ranges,
    2 => ValueType::Set,
});

/// Names, which of them are scalars, roles, kinds: everything else is worked out.
pub(super) fn write(out: &mut Writer, catalog: &Catalog) {
    let Catalog {
        names,
        scalar_of: _,
        scalars,
        kinds,
        kind_of: _,
        has_shared: _,
        has_revocable: _,
        plain: _,
        roles,
        role_names: _,
        // Which numbers are free is seen by their absence; the rest matters within one input.
        forgetting: _,
    } = catalog;
    out.list(names.iter(), |out, name| out.text(names.resolve(name)));
    out.list(scalars.iter(), |out, name| out.put(&(name.index() as u32)));
    // A number that stands for nothing any more: a name that nothing has.
    out.list(roles.iter(), |out, role| {
        out.text(if catalog.knows_role(role) { roles.resolve(role) } else { "" });
    });
    out.list(kinds.iter().enumerate(), |out, (number, kind)| {
        if !catalog.knows_kind(KindSym::from_index(number as u32)) {
            let nothing = Resource::new(String::new(), Value::Scalar(Quantity::ZERO));
            return write_template(out, &nothing);
        }
        let Kind {
            template,
            name: _,
            scalar: _,
            role: _,
            refined: _,
            revocable: _,
            shared: _,
            persistent: _,
            whole: _,
        } = kind;
        write_template(out, template);
    });
}

/// What the numbers of roles and kinds stand for that were written so far.
pub(super) fn write_used(out: &mut Writer, catalog: &Catalog) {
    for role in out.roles.iter().collect::<Vec<u32>>() {
        out.text(catalog.role_text(RoleSym::from_index(role)));
    }
    for kind in out.kinds.iter().collect::<Vec<u32>>() {
        write_template(out, &catalog.kind(KindSym::from_index(kind)).template);
    }
}

fn write_template(out: &mut Writer, template: &Resource) {
    let Resource { name, value, reservations, disk, revocable, shared, provider } = template;
    out.put(name);
    out.put(&value.value_type());
    out.put(reservations);
    out.put(disk);
    out.put(revocable);
    out.put(shared);
    out.put(provider);
    if let (true, Value::Scalar(whole)) = (template.is_indivisible(), value) {
        out.put(whole);
    }
}

fn read_template(from: &mut Reader<'_>) -> Result<Resource> {
    let name: String = from.get()?;
    let value = match from.get::<ValueType>()? {
        ValueType::Scalar => Value::Scalar(Quantity::ZERO),
        ValueType::Ranges => Value::Ranges(Ranges::new()),
        ValueType::Set => Value::Set(Items::default()),
    };
    let mut template = Resource {
        name,
        value,
        reservations: from.get()?,
        disk: from.get()?,
        revocable: from.get()?,
        shared: from.get()?,
        provider: from.get()?,
    };
    if let (true, Value::Scalar(_)) = (template.is_indivisible(), &template.value) {
        template.value = Value::Scalar(from.get()?);
    }
    Ok(template)
}

/// Fills a catalog that knows the names of the configuration and no more.
pub(super) fn read(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    let limits = allocator.config.limits;
    let catalog = &mut allocator.catalog;
    let names = numbered(from, |from, at| {
        let name: String = from.get()?;
        Ok(Reader::ruled(at, catalog.name(&name, &limits))?.index())
    })?;
    let scalars = numbered(from, |from, at| {
        let name: u32 = from.get()?;
        Reader::check(at, (name as usize) < names, "a name that is not known")?;
        Ok(catalog.scalar(NameSym::from_index(name)) as usize)
    })?;
    let roles = numbered(from, |from, at| {
        let role: String = from.get()?;
        if role.is_empty() {
            return Ok(catalog.skip_role().index());
        }
        Ok(Reader::ruled(at, catalog.restore_role(&role, &limits))?.index())
    })?;
    Reader::check(from.at(), catalog.restore_parents(), "a role without the one above it")?;
    numbered(from, |from, at| {
        let template = read_template(from)?;
        if template.name.is_empty() {
            return Ok(catalog.skip_kind().index());
        }
        Reader::ruled(at, template.validate(&limits))?;
        Ok(Reader::ruled(at, catalog.kind_of(&template, &limits))?.index())
    })?;
    let known = (catalog.name_count(), catalog.scalar_count(), catalog.role_count());
    Reader::check(from.at(), known == (names, scalars, roles), "names are missing")?;
    catalog.free_unknown();
    from.spend((roles + 1).saturating_mul(scalars).saturating_mul(ROW_BYTES))?;
    allocator.grow();
    Ok(())
}

/// Memory for the sums of one scalar under one role.
const ROW_BYTES: usize = 4 * size_of::<i64>();

/// A list whose members get the numbers from 0 up, each its own.
fn numbered(
    from: &mut Reader<'_>,
    mut number: impl FnMut(&mut Reader<'_>, usize) -> Result<usize>,
) -> Result<usize> {
    let mut next = 0;
    from.list(|from| {
        let at = from.at();
        Reader::check(at, number(from, at)? == next, "out of order, or there twice")?;
        next += 1;
        Ok(())
    })?;
    Ok(next)
}

/// The role of a number.
pub(super) fn read_role(from: &mut Reader<'_>, catalog: &Catalog) -> Result<RoleSym> {
    let at = from.at();
    let number: u32 = from.get()?;
    let role = RoleSym::from_index(number);
    Reader::check(at, catalog.knows_role(role), "a role that is not known")?;
    Ok(role)
}

pub(super) fn write_role(out: &mut Writer, role: RoleSym) {
    out.roles.insert(role.index() as u32);
    out.number(role.index() as u64);
}

/// The kind of a number: a scalar, or ranges and sets.
pub(super) fn read_kind(
    from: &mut Reader<'_>,
    catalog: &Catalog,
    is_scalar: bool,
) -> Result<KindSym> {
    let at = from.at();
    let number: u32 = from.get()?;
    let kind = KindSym::from_index(number);
    Reader::check(at, catalog.knows_kind(kind), "a kind that is not known")?;
    Reader::check(at, catalog.kind(kind).scalar.is_some() == is_scalar, "a kind of another type")?;
    Ok(kind)
}

pub(super) fn write_kind(out: &mut Writer, kind: KindSym) {
    out.kinds.insert(kind.index() as u32);
    out.number(kind.index() as u64);
}

/// The most of anything: so much that sums of two still fit, and far beyond any limit.
pub(super) const MOST: i64 = i64::MAX / 4;

/// An amount of a scalar kind.
pub(super) fn read_amount(from: &mut Reader<'_>, kind: &Kind) -> Result<i64> {
    let at = from.at();
    let amount = i64::try_from(from.number()?).unwrap_or(i64::MAX);
    let copies = kind.whole.is_none() || amount <= i64::from(u32::MAX);
    Reader::check(at, copies && kind.thousandths(amount) <= MOST, "more than can be")?;
    Ok(amount)
}

pub(super) fn write_span(out: &mut Writer, span: &Span) {
    match span {
        Span::Ranges(ranges) => out.put(ranges),
        Span::Set(items) => out.put(items),
    }
}

pub(super) fn read_span(from: &mut Reader<'_>, kind: &Kind) -> Result<Span> {
    Ok(match kind.template.value {
        Value::Set(_) => Span::Set(from.get()?),
        _ => Span::Ranges(from.get()?),
    })
}

pub(super) fn write_bag(out: &mut Writer, bag: &Bag) {
    out.list(bag.scalars().iter(), |out, (kind, amount)| {
        write_kind(out, *kind);
        out.number(amount.unsigned_abs());
    });
    out.list(bag.spans().iter(), |out, (kind, span)| {
        write_kind(out, *kind);
        write_span(out, span);
    });
}

/// A bag: no kind twice, and of each something.
pub(super) fn read_bag(from: &mut Reader<'_>, allocator: &Allocator) -> Result<Bag> {
    let begin = from.at();
    let bag = read_row(from, allocator)?;
    let something = bag.spans().iter().all(|entry| !entry.1.is_empty());
    Reader::check(begin, something, "nothing of a kind")?;
    Ok(bag)
}

/// A bag in which ranges may be empty: in a row of an offer that ended they are gone.
pub(super) fn read_row(from: &mut Reader<'_>, allocator: &Allocator) -> Result<Bag> {
    let catalog = &allocator.catalog;
    let begin = from.at();
    let scalars = from.list(|from| {
        let kind = read_kind(from, catalog, true)?;
        Ok((kind, read_amount(from, catalog.kind(kind))?))
    })?;
    let spans = from.list(|from| {
        let kind = read_kind(from, catalog, false)?;
        Ok((kind, read_span(from, catalog.kind(kind))?))
    })?;
    Reader::check(begin, scalars.iter().all(|entry| entry.1 > 0), "nothing of a kind")?;
    let kinds = scalars.iter().map(|entry| entry.0).chain(spans.iter().map(|entry| entry.0));
    Reader::check(begin, all_differ(kinds.collect()), "a kind is there twice")?;
    let mut bag = Bag::default();
    for (kind, amount) in scalars {
        bag.push_scalar(kind, amount);
    }
    for (kind, span) in spans {
        bag.keep_span(kind, span);
    }
    Ok(bag)
}

/// Whether no member is there twice.
pub(super) fn all_differ<T: Ord>(mut members: Vec<T>) -> bool {
    members.sort_unstable();
    members.windows(2).all(|pair| pair[0] != pair[1])
}
