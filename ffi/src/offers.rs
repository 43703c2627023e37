//! What a cycle decided, as columns.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::ErrorReport;
use crate::strings::Text;
use crate::versioned::Versioned;
use apportion_core::allocator::{OfferBatch, SpanRef};

/// Offers as columns: row i is offer i, of `count`. All is borrowed until the next call that changes the allocator.
///
/// The scalars of offer i are the entries from `scalar_ends[i - 1]` (0 for the first) to before `scalar_ends[i]`; its
/// spans, amounts that are no numbers, likewise by `span_ends`. The ranges of span s are the entries up to
/// `range_ends[s]`, its words those up to `item_ends[s]`; a span has either the one or the other.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct OfferColumns {
    /// sizeof (apportion_offers): set by the caller.
    pub size: usize,
    /// How many offers.
    pub count: usize,
    /// The offers' ids.
    pub offers: *const u64,
    /// To whom.
    pub frameworks: *const u64,
    /// On which agent.
    pub agents: *const u64,
    /// Under which role: `apportion_allocator_role_name` tells its name.
    pub roles: *const u32,
    /// Where each offer's scalars end.
    pub scalar_ends: *const u32,
    /// How many entries the next two columns have.
    pub scalar_count: usize,
    /// The kind of each scalar: `apportion_allocator_kind` tells what it is.
    pub scalar_kinds: *const u32,
    /// The amount of each scalar: thousandths; copies, for kinds that can only be taken whole.
    pub scalar_amounts: *const i64,
    /// Where each offer's spans end.
    pub span_ends: *const u32,
    /// How many entries the next three columns have.
    pub span_count: usize,
    /// The kind of each span.
    pub span_kinds: *const u32,
    /// Where each span's ranges end.
    pub range_ends: *const u32,
    /// Where each span's words end.
    pub item_ends: *const u32,
    /// How many entries the next two columns have.
    pub range_count: usize,
    /// The first integer of each range.
    pub range_begins: *const u64,
    /// The last integer of each range.
    pub range_lasts: *const u64,
    /// How many words.
    pub item_count: usize,
    /// The words.
    pub items: *const Text,
}

// SAFETY: `repr(C)`, the size first; integers and pointers, which may be anything.
unsafe impl Versioned for OfferColumns {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "out";
}

/// Memory for the columns that are not the core's own.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    offers: Vec<u64>,
    frameworks: Vec<u64>,
    agents: Vec<u64>,
    range_ends: Vec<u32>,
    item_ends: Vec<u32>,
    range_begins: Vec<u64>,
    range_lasts: Vec<u64>,
    items: Vec<Text>,
}

impl Columns {
    /// Fills the columns from a batch; memory is used again.
    fn fill(&mut self, batch: OfferBatch<'_>) {
        self.offers.clear();
        self.offers.extend(batch.offers().iter().map(|id| id.to_bits()));
        self.frameworks.clear();
        self.frameworks.extend(batch.frameworks().iter().map(|id| id.to_bits()));
        self.agents.clear();
        self.agents.extend(batch.agents().iter().map(|id| id.to_bits()));
        self.range_ends.clear();
        self.item_ends.clear();
        self.range_begins.clear();
        self.range_lasts.clear();
        self.items.clear();
        for span in batch.spans() {
            match span {
                SpanRef::Ranges(ranges) => {
                    self.range_begins.extend(ranges.iter().map(|range| range.begin));
                    self.range_lasts.extend(ranges.iter().map(|range| range.end));
                }
                SpanRef::Set(items) => self.items.extend(items.iter().map(|item| Text::of(item))),
            }
            self.range_ends.push(self.range_begins.len() as u32);
            self.item_ends.push(self.items.len() as u32);
        }
    }

    /// The columns as C reads them.
    fn of(&mut self, batch: OfferBatch<'_>) -> OfferColumns {
        self.fill(batch);
        OfferColumns {
            size: size_of::<OfferColumns>(),
            count: batch.len(),
            offers: self.offers.as_ptr(),
            frameworks: self.frameworks.as_ptr(),
            agents: self.agents.as_ptr(),
            roles: batch.roles().as_ptr(),
            scalar_ends: batch.scalar_ends().as_ptr(),
            scalar_count: batch.scalar_kinds().len(),
            scalar_kinds: batch.scalar_kinds().as_ptr(),
            scalar_amounts: batch.scalar_amounts().as_ptr(),
            span_ends: batch.span_ends().as_ptr(),
            span_count: batch.span_kinds().len(),
            span_kinds: batch.span_kinds().as_ptr(),
            range_ends: self.range_ends.as_ptr(),
            item_ends: self.item_ends.as_ptr(),
            range_count: self.range_begins.len(),
            range_begins: self.range_begins.as_ptr(),
            range_lasts: self.range_lasts.as_ptr(),
            item_count: self.items.len(),
            items: self.items.as_ptr(),
        }
    }
}

/// What the last `apportion_allocator_handle_timeout` or `apportion_allocator_cycle` decided, in the order it was decided.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_offers(
    allocator: *mut AllocatorHandle,
    out: *mut OfferColumns,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        let AllocatorHandle { allocator, columns, .. } = handle;
        let answer = columns.of(allocator.offers());
        // SAFETY: the contract of all exports.
        unsafe { OfferColumns::write(out, &answer) }
    })
}

/// The offers that the last `apportion_allocator_handle_timeout` took back because nobody answered them in time, in the
/// order they were made. Their ids are stale; their frameworks are to be told.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_rescinded(
    allocator: *mut AllocatorHandle,
    out: *mut OfferColumns,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        let AllocatorHandle { allocator, rescinded, .. } = handle;
        let answer = rescinded.of(allocator.rescinded());
        // SAFETY: the contract of all exports.
        unsafe { OfferColumns::write(out, &answer) }
    })
}
