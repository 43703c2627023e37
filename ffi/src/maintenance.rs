//! Maintenance: agents that will be taken away, and the frameworks that are asked to leave them.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::ErrorReport;
use crate::strings::optional_column;
use crate::versioned::Versioned;
use apportion_core::agent::Unavailability;
use apportion_core::allocator::InverseOffer;
use apportion_core::error::{Entity, Error};
use apportion_core::id::{AgentId, FrameworkId};
use apportion_core::offer::{Filters, InverseOfferStatus};

/// The framework did not say.
pub const APPORTION_INVERSE_OFFER_UNKNOWN: i32 = 0;
/// The framework will leave.
pub const APPORTION_INVERSE_OFFER_ACCEPT: i32 = 1;
/// The framework will not.
pub const APPORTION_INVERSE_OFFER_DECLINE: i32 = 2;

/// A duration that does not end.
pub const APPORTION_FOREVER: u64 = u64::MAX;

/// Inverse offers as columns: row i asks a framework to leave an agent. Borrowed until the next call that changes the
/// allocator.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct InverseOfferColumns {
    /// sizeof (apportion_inverse_offers): set by the caller.
    pub size: usize,
    /// How many.
    pub count: usize,
    /// Who is asked.
    pub frameworks: *const u64,
    /// Which agent to leave.
    pub agents: *const u64,
    /// When it is taken away.
    pub starts_ns: *const u64,
    /// For how long; APPORTION_FOREVER if for good.
    pub durations_ns: *const u64,
}

// SAFETY: `repr(C)`, the size first; integers and pointers, which may be anything.
unsafe impl Versioned for InverseOfferColumns {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "out";
}

/// Memory for the columns.
#[derive(Debug, Default)]
pub(crate) struct InverseColumns {
    frameworks: Vec<u64>,
    agents: Vec<u64>,
    starts_ns: Vec<u64>,
    durations_ns: Vec<u64>,
}

impl InverseColumns {
    /// Fills the columns; memory is used again.
    fn fill(&mut self, offers: &[InverseOffer]) {
        self.frameworks.clear();
        self.frameworks.extend(offers.iter().map(|offer| offer.framework.to_bits()));
        self.agents.clear();
        self.agents.extend(offers.iter().map(|offer| offer.agent.to_bits()));
        self.starts_ns.clear();
        self.starts_ns.extend(offers.iter().map(|offer| offer.window.start_ns));
        self.durations_ns.clear();
        let duration = |offer: &InverseOffer| offer.window.duration_ns.unwrap_or(APPORTION_FOREVER);
        self.durations_ns.extend(offers.iter().map(duration));
    }
}

/// Says when an agent will be taken away: whoever holds anything on it is asked to leave, once a cycle until it answers.
/// Asks for a cycle over the agent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_announce_maintenance(
    allocator: *mut AllocatorHandle,
    agent: u64,
    start_ns: u64,
    duration_ns: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        let duration_ns = Some(duration_ns).filter(|duration| *duration != APPORTION_FOREVER);
        let window = Some(Unavailability { start_ns, duration_ns });
        Ok(handle.allocator.update_unavailability(AgentId::from_bits(agent), window)?)
    })
}

/// Takes back what was said by `apportion_allocator_announce_maintenance`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_cancel_maintenance(
    allocator: *mut AllocatorHandle,
    agent: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        Ok(handle.allocator.update_unavailability(AgentId::from_bits(agent), None)?)
    })
}

/// The inverse offers that the last `apportion_allocator_handle_timeout` or `apportion_allocator_cycle` made.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_inverse_offers(
    allocator: *mut AllocatorHandle,
    out: *mut InverseOfferColumns,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        let AllocatorHandle { allocator, inverse_columns: columns, .. } = handle;
        columns.fill(allocator.inverse_offers());
        let answer = InverseOfferColumns {
            size: size_of::<InverseOfferColumns>(),
            count: columns.frameworks.len(),
            frameworks: columns.frameworks.as_ptr(),
            agents: columns.agents.as_ptr(),
            starts_ns: columns.starts_ns.as_ptr(),
            durations_ns: columns.durations_ns.as_ptr(),
        };
        // SAFETY: the contract of all exports.
        unsafe { InverseOfferColumns::write(out, &answer) }
    })
}

/// Takes a framework's answer to an inverse offer, one of APPORTION_INVERSE_OFFER_*. It is not asked again for
/// `*refuse_seconds`; NULL: it is asked again in the next cycle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_answer_inverse_offer(
    allocator: *mut AllocatorHandle,
    agent: u64,
    framework: u64,
    status: i32,
    refuse_seconds: *const f64,
    now: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let seconds = unsafe { optional_column(refuse_seconds, 1, "refuse_seconds") }?;
        let filters = seconds.and_then(<[f64]>::first).map(|seconds| Filters::refuse(*seconds));
        let status = match status {
            APPORTION_INVERSE_OFFER_UNKNOWN => None,
            APPORTION_INVERSE_OFFER_ACCEPT => Some(InverseOfferStatus::Accept),
            APPORTION_INVERSE_OFFER_DECLINE => Some(InverseOfferStatus::Decline),
            _ => {
                let reason = "a status that is none";
                return Err(Error::Invalid { entity: Entity::InverseOffer, reason, at: 0 }.into());
            }
        };
        let (agent, framework) = (AgentId::from_bits(agent), FrameworkId::from_bits(framework));
        Ok(handle.allocator.update_inverse_offer(agent, framework, status, filters, now)?)
    })
}
