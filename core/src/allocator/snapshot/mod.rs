//! Snapshots: the whole allocator as bytes, and back.
//!
//! Continuing after a restore equals never having stopped: every decision, every id, every timer is the same. What is
//! primary is written; sums, indexes and heaps are worked out anew, so that nothing in them must be believed. The layout
//! is ours and versioned; `docs/snapshots.md` describes it.
//!
//! The bytes are a header (magic, version, length, checksum) and parts, each with a number and a length. Each part is
//! written by the file of its name. Writers take structures apart field by field, so that a new field does not compile
//! until it is decided what becomes of it: it belongs to a part that is new, or it is worked out.

mod agents;
mod beyond;
mod catalog;
mod charges;
mod clock;
mod codec;
mod filters;
mod frame;
mod frameworks;
mod offers;
mod order;
mod policy;
mod settings;
mod values;

use super::Allocator;
use crate::error::Result;
use crate::limits::Limits;
use codec::{Reader, Writer};

/// The parts of a snapshot, in the order they are written. Numbers are never used again.
mod part {
    pub(super) const SETTINGS: u64 = 1;
    pub(super) const CATALOG: u64 = 2;
    pub(super) const CLOCK: u64 = 3;
    pub(super) const POLICY: u64 = 4;
    pub(super) const AGENTS: u64 = 5;
    pub(super) const FRAMEWORKS: u64 = 6;
    pub(super) const OFFERS: u64 = 7;
    pub(super) const ORDER: u64 = 8;
    pub(super) const FILTERS: u64 = 9;
    pub(super) const CANDIDATES: u64 = 10;
    pub(super) const BATCH: u64 = 11;
    pub(super) const BEYOND: u64 = 12;
    /// Only where there is any.
    pub(super) const UNANSWERED: u64 = 13;
}

/// Memory that a restore may make tables of, whatever the length of the snapshot, and for each of its bytes.
const BUDGET: u64 = 64 << 20;
const BUDGET_A_BYTE: u64 = 4096;

impl Allocator {
    /// The whole state as bytes: settings, names, agents, frameworks, offers with their ids, filters, timers, what is
    /// drawn at random, and what the last call decided. Left out is the journal.
    ///
    /// Equal states give equal bytes. Linear in what the allocator holds.
    ///
    /// ```
    /// use apportion_core::agent::AgentSpec;
    /// use apportion_core::allocator::{Allocator, Config};
    /// use apportion_core::framework::FrameworkSpec;
    ///
    /// let mut allocator = Allocator::new(Config::default())?;
    /// allocator.add_agent(&AgentSpec::new("agent1", "cpus:4;mem:4096".parse()?))?;
    /// allocator.add_framework(&FrameworkSpec::new("spark", ["analytics"]))?;
    /// let snapshot = allocator.snapshot();
    ///
    /// // Another process, some time later: it decides what the first one would have.
    /// let mut restored = Allocator::restore(&snapshot, None)?;
    /// allocator.handle_timeout(0)?;
    /// restored.handle_timeout(0)?;
    /// assert_eq!(restored.offers().offers(), allocator.offers().offers());
    /// assert_eq!(restored.state_hash(), allocator.state_hash());
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn snapshot(&self) -> Vec<u8> {
        let mut snapshot = Vec::new();
        self.snapshot_into(&mut snapshot);
        snapshot
    }

    /// [`Allocator::snapshot`] in the memory of a buffer, whose content it replaces.
    pub fn snapshot_into(&self, buffer: &mut Vec<u8>) {
        buffer.clear();
        buffer.resize(frame::HEADER, 0);
        let mut out = Writer { bytes: core::mem::take(buffer), ..Writer::default() };
        out.part(part::SETTINGS, |out| out.put(&self.config));
        out.part(part::CATALOG, |out| catalog::write(out, &self.catalog));
        self.write_state(&mut out);
        *buffer = out.bytes;
        let (header, body) = buffer.split_at_mut(frame::HEADER);
        header.copy_from_slice(&frame::header(body));
    }

    /// Writes everything but the configuration and the catalog.
    fn write_state(&self, out: &mut Writer) {
        let Allocator {
            config: _,
            catalog: _,
            min_allocatable: _,
            own_minimums: _,
            constrained: _,
            totals: _,
            agents: _,
            agent_ids: _,
            agents_added: _,
            frameworks: _,
            framework_ids: _,
            roles: _,
            role_sorter: _,
            role_of: _,
            offers,
            offer_ends: _,
            filters: _,
            inverse_filters: _,
            whitelist: _,
            timers: _,
            next_batch: _,
            now: _,
            requested: _,
            candidates,
            pauses: _,
            recovering: _,
            recovery: _,
            cycles: _,
            batch: _,
            rescinded: _,
            inverse_batch: _,
            scratch: _,
            // A journal is for replaying from the start: what is restored starts its own.
            journal: _,
        } = self;
        out.part(part::CLOCK, |out| clock::write(out, self));
        out.part(part::POLICY, |out| policy::write(out, self));
        out.part(part::AGENTS, |out| agents::write(out, self));
        out.part(part::FRAMEWORKS, |out| frameworks::write(out, self));
        out.part(part::OFFERS, |out| offers::write(out, offers));
        out.part(part::ORDER, |out| order::write(out, self));
        out.part(part::FILTERS, |out| filters::write(out, self));
        out.part(part::CANDIDATES, |out| clock::write_candidates(out, candidates));
        out.part(part::BATCH, |out| offers::write_batch(out, self));
        if self.config.goes_beyond_mesos() {
            out.part(part::BEYOND, |out| beyond::write(out, self));
        }
        agents::write_unanswered(out, self);
    }

    /// The allocator of a snapshot.
    ///
    /// Nothing in the bytes is believed: they are checked against every rule that inputs are, and against each other.
    /// With `limits`, these are its limits from now on, and what passes one is refused; without, its own limits are those
    /// that it was saved with, and it may not ask for much more memory than a snapshot of its length pays for (64 MiB and
    /// 4 KiB a byte).
    ///
    /// # Errors
    /// [`Error::Truncated`](crate::error::Error::Truncated) or [`Error::Invalid`](crate::error::Error::Invalid) with the
    /// byte at which the snapshot ends or is wrong; [`Error::LimitReached`](crate::error::Error::LimitReached).
    pub fn restore(snapshot: &[u8], limits: Option<&Limits>) -> Result<Allocator> {
        frame::check(snapshot)?;
        let budget = BUDGET.saturating_add(BUDGET_A_BYTE.saturating_mul(snapshot.len() as u64));
        let budget = limits.is_none().then_some(budget);
        let from = &mut Reader::new(snapshot, frame::HEADER, budget);
        let at = from.at();
        let mut config: super::Config = from.needed(part::SETTINGS, Reader::get)?;
        config.limits = limits.copied().unwrap_or(config.limits);
        let mut allocator = Reader::ruled(at, Allocator::new(config))?;
        let restored = &mut allocator;
        from.needed(part::CATALOG, |from| catalog::read(from, restored))?;
        let filter_ends = from.needed(part::CLOCK, |from| clock::read(from, restored))?;
        from.needed(part::POLICY, |from| policy::read(from, restored))?;
        let at = from.at();
        from.needed(part::AGENTS, |from| agents::read(from, restored))?;
        from.needed(part::FRAMEWORKS, |from| frameworks::read(from, restored))?;
        from.needed(part::OFFERS, |from| offers::read(from, restored))?;
        charges::charge(at, restored)?;
        from.needed(part::ORDER, |from| order::read(from, restored))?;
        from.needed(part::FILTERS, |from| filters::read(from, restored, &filter_ends))?;
        from.needed(part::CANDIDATES, |from| clock::read_candidates(from, restored))?;
        from.needed(part::BATCH, |from| offers::read_batch(from, restored))?;
        if restored.config.goes_beyond_mesos() {
            from.needed(part::BEYOND, |from| beyond::read(from, restored))?;
        }
        from.part(part::UNANSWERED, |from| agents::read_unanswered(from, restored))?;
        Reader::check(from.at(), from.is_empty(), "a part that is not known")?;
        let agrees = allocator.validate().is_ok();
        Reader::check(from.at(), agrees, "at odds with itself")?;
        Ok(allocator)
    }

    /// A copy to try things on: it shares nothing that changes with this one, and keeps no journal.
    ///
    /// ```
    /// // What would role `eng` get if it had a quota?
    /// use apportion_core::agent::AgentSpec;
    /// use apportion_core::allocator::{Allocator, Config};
    /// use apportion_core::framework::FrameworkSpec;
    /// use apportion_core::quota::Quota;
    /// use apportion_core::resource::{Quantities, Quantity};
    ///
    /// let mut allocator = Allocator::new(Config::default())?;
    /// for number in 0..4 {
    ///     allocator.add_agent(&AgentSpec::new(format!("agent{number}"), "cpus:4;mem:4096".parse()?))?;
    /// }
    /// for (framework, role) in [("spark", "analytics"), ("web", "eng")] {
    ///     allocator.add_framework(&FrameworkSpec::new(framework, [role]))?;
    /// }
    ///
    /// let cpus_of_eng = |allocator: &Allocator| -> Quantity {
    ///     let offers = allocator.offers();
    ///     let mine = (0..offers.len()).filter(|at| allocator.role_name(offers.roles()[*at]) == "eng");
    ///     let mut sum = Quantities::new();
    ///     mine.for_each(|at| sum.add_all(&Quantities::of(&allocator.offer_resources(at))));
    ///     sum.amount("cpus")
    /// };
    /// let guarantees = Quantities::parse("cpus:12;mem:12288")?;
    /// let mut what_if = allocator.fork();
    /// what_if.update_quota("eng", &Quota { guarantees, ..Quota::default() })?;
    /// what_if.cycle(0)?;
    /// assert_eq!(cpus_of_eng(&what_if), Quantity::from_units(12));
    ///
    /// // The allocator itself knows nothing of it.
    /// allocator.cycle(0)?;
    /// assert_eq!(cpus_of_eng(&allocator), Quantity::from_units(8));
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    #[must_use]
    pub fn fork(&self) -> Allocator {
        let mut fork = self.clone();
        fork.journal = None;
        fork
    }

    /// A hash of everything that decisions depend on: what is equal decides equally from here on.
    ///
    /// Refused inputs do not change it: names that only they taught are in a [`Allocator::snapshot`], for the sake of the
    /// numbers of the names to come, but do not count here. The same on every platform; another version of this crate may
    /// hash the same state differently.
    pub fn state_hash(&self) -> u64 {
        let mut out = Writer::default();
        out.put(&self.config);
        self.write_state(&mut out);
        catalog::write_used(&mut out, &self.catalog);
        frame::checksum(&out.bytes)
    }
}
