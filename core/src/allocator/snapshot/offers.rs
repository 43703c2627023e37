//! Outstanding offers as bytes, and what the last call decided.

use super::catalog::{read_bag, read_role, read_row, write_bag, write_role};
use super::codec::{Reader, Saved, Writer, saved_fields};
use crate::allocator::Allocator;
use crate::allocator::batch::{OfferBatch, OfferRows};
use crate::allocator::maintenance::InverseOffer;
use crate::allocator::names::RoleSym;
use crate::allocator::offers::{OfferRecord, Offers};
use crate::error::Result;
use crate::limits::{self, Limit};

pub(super) fn write(out: &mut Writer, offers: &Offers) {
    let Offers { records, free } = offers;
    out.list(records.iter(), |out, record| {
        let OfferRecord { framework, agent, role, bag, cycle, generation, live } = record;
        out.put(generation);
        out.put(live);
        if let (true, Some(role)) = (*live, *role) {
            out.put(framework);
            out.put(agent);
            write_role(out, role);
            out.number(*cycle);
            write_bag(out, bag);
        }
    });
    out.list(free.iter(), |out, place| out.put(place));
}

/// Reads the table of offers. Nothing is charged yet.
pub(super) fn read(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    let records = from.list(|from| {
        from.spend(size_of::<OfferRecord>())?;
        let mut record = OfferRecord { generation: from.get()?, ..OfferRecord::default() };
        record.live = from.get()?;
        if record.live {
            let at = from.at();
            record.framework = from.get()?;
            record.agent = from.get()?;
            record.role = Some(read_role(from, &allocator.catalog)?);
            record.cycle = from.counter()?;
            record.bag = read_bag(from, allocator)?;
            Reader::check(at, !record.bag.is_empty(), "an offer of nothing")?;
        }
        Ok(record)
    })?;
    let at = from.at();
    let free: Vec<u32> = from.get()?;
    let offers = Offers { records, free };
    Reader::check(at, offers.free_is_right(), "other places are free")?;
    limits::check(Limit::Offers, offers.len(), allocator.config.limits.offers)?;
    allocator.offers = offers;
    Ok(())
}

saved_fields!(InverseOffer { framework, agent, window });

pub(super) fn write_batch(out: &mut Writer, allocator: &Allocator) {
    write_rows(out, allocator.offers());
    out.put(&allocator.inverse_batch);
}

pub(super) fn write_rows(out: &mut Writer, batch: OfferBatch<'_>) {
    let OfferBatch { rows, outstanding: _ } = batch;
    let OfferRows {
        offers,
        frameworks,
        roles,
        agents,
        scalar_ends: _,
        scalar_kinds: _,
        scalar_amounts: _,
        span_ends: _,
        span_kinds: _,
        spans: _,
        ranges: _,
        sets: _,
    } = rows;
    out.list(0..offers.len(), |out, index| {
        out.put(&offers[index]);
        out.put(&frameworks[index]);
        write_role(out, RoleSym::from_index(roles[index]));
        out.put(&agents[index]);
        write_bag(out, &batch.bag(index));
    });
}

pub(super) fn read_batch(from: &mut Reader<'_>, allocator: &mut Allocator) -> Result<()> {
    read_rows(from, allocator, |allocator| &mut allocator.batch)?;
    allocator.inverse_batch = from.get()?;
    Ok(())
}

/// Reads rows into an empty batch.
pub(super) fn read_rows(
    from: &mut Reader<'_>,
    allocator: &mut Allocator,
    batch: fn(&mut Allocator) -> &mut OfferRows,
) -> Result<()> {
    let rows = from.list(|from| {
        let (offer, framework) = (from.get()?, from.get()?);
        let role = Some(read_role(from, &allocator.catalog)?);
        let agent = from.get()?;
        let at = from.at();
        let bag = read_row(from, allocator)?;
        let is_outstanding = match allocator.offers.place(offer) {
            Ok(place) => {
                let same = allocator.offers.at(place).bag == bag;
                Reader::check(at, same, "another offer than the outstanding one")?;
                true
            }
            Err(_) => false,
        };
        let record = OfferRecord { role, bag, ..OfferRecord::default() };
        Ok((offer, framework, agent, record, is_outstanding))
    })?;
    for (offer, framework, agent, record, is_outstanding) in rows {
        let rows = batch(allocator);
        if is_outstanding {
            rows.push(offer, framework, agent, &record);
        } else {
            rows.push_ended(offer, framework, agent, &record);
        }
    }
    Ok(())
}
