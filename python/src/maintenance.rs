//! Maintenance: agents that will be taken away, and the frameworks that are asked to leave them.

use crate::allocator::Allocator;
use crate::errors::invalid;
use apportion_core::agent::Unavailability;
use apportion_core::error::Entity;
use apportion_core::id::{AgentId, FrameworkId};
use apportion_core::offer::{Filters, InverseOfferStatus};
use pyo3::prelude::*;

/// A request to a framework to leave an agent.
#[pyclass(frozen, eq, get_all, module = "apportion")]
#[derive(PartialEq)]
pub(crate) struct InverseOffer {
    /// Who is asked, by id.
    framework: u64,
    /// Which agent to leave, by id.
    agent: u64,
    /// When it is taken away.
    start_ns: u64,
    /// For how long; None is for good.
    duration_ns: Option<u64>,
}

#[pymethods]
impl Allocator {
    /// Says when an agent will be taken away, for how long or for good: whoever holds anything
    /// on it is asked to leave. Asks for a cycle over it.
    #[pyo3(signature = (agent, start_ns, duration_ns = None))]
    fn announce_maintenance(
        &self,
        py: Python<'_>,
        agent: u64,
        start_ns: u64,
        duration_ns: Option<u64>,
    ) -> PyResult<()> {
        let window = Some(Unavailability { start_ns, duration_ns });
        self.change(py, |allocator| {
            allocator.update_unavailability(AgentId::from_bits(agent), window)
        })
    }

    /// Takes back what `announce_maintenance` said.
    fn cancel_maintenance(&self, py: Python<'_>, agent: u64) -> PyResult<()> {
        self.change(py, |allocator| {
            allocator.update_unavailability(AgentId::from_bits(agent), None)
        })
    }

    /// The inverse offers that the last `cycle` or `handle_timeout` made.
    fn inverse_offers(&self, py: Python<'_>) -> PyResult<Vec<InverseOffer>> {
        self.0.read(py, |allocator| {
            let offers = allocator.inverse_offers().iter();
            let offers = offers.map(|offer| InverseOffer {
                framework: offer.framework.to_bits(),
                agent: offer.agent.to_bits(),
                start_ns: offer.window.start_ns,
                duration_ns: offer.window.duration_ns,
            });
            offers.collect()
        })
    }

    /// Takes a framework's answer to an inverse offer: `accept`, `decline`, or None for neither.
    ///
    /// It is not asked again for `refuse_seconds`; 0 is in the next cycle.
    #[pyo3(signature = (agent, framework, status, now_ns, *, refuse_seconds = 0.0))]
    fn answer_inverse_offer(
        &self,
        py: Python<'_>,
        agent: u64,
        framework: u64,
        status: Option<&str>,
        now_ns: u64,
        refuse_seconds: f64,
    ) -> PyResult<()> {
        let status = match status {
            None => None,
            Some("accept") => Some(InverseOfferStatus::Accept),
            Some("decline") => Some(InverseOfferStatus::Decline),
            Some(other) => {
                let message = format_args!("status is accept or decline, not {other:?}");
                return Err(invalid(Entity::InverseOffer, message, 0));
            }
        };
        let (agent, framework) = (AgentId::from_bits(agent), FrameworkId::from_bits(framework));
        let filters = Some(Filters::refuse(refuse_seconds));
        self.change(py, |allocator| {
            allocator.update_inverse_offer(agent, framework, status, filters, now_ns)
        })
    }
}
