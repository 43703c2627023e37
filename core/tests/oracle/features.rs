//! What may occur in random histories.

use super::draw::chance;
use apportion_core::rng::Rng;

/// What may occur in a history: switch off what an allocator does not do yet.
#[derive(Debug, Clone, Copy)]
pub struct Features {
    pub quotas: bool,
    pub reservations: bool,
    /// Offer operations and operator reservations.
    pub conversions: bool,
    pub volumes: bool,
    pub shared: bool,
    /// Disks other than the root disk.
    pub disks: bool,
    pub revocable: bool,
    pub gpus: bool,
    pub providers: bool,
    pub maintenance: bool,
    pub regions: bool,
    /// Failover and pauses.
    pub recovery: bool,
    /// What Mesos does surprisingly: reviving and extending disconnected frameworks.
    pub quirks: bool,
    /// What the specification says in passing and no recorded scenario shows: refusals under a role that was left, agents
    /// removed under such a role, roles left and joined at once, a pause during a failover.
    pub unrecorded: bool,
    /// Roles and frameworks by lot, in some histories.
    pub lots: bool,
    /// The decisions of the default setting in place of Mesos': quotas on inner roles, too.
    pub own: bool,
    /// Values and combinations at the edge: sets, odd and extreme amounts, refined stacks of three layers, guarantees below
    /// the top level, ids that are paths, operations on shared volumes, several operations at once, launches.
    pub corners: bool,
}

impl Features {
    pub const ALL: Features = Features {
        quotas: true,
        reservations: true,
        conversions: true,
        volumes: true,
        shared: true,
        disks: true,
        revocable: true,
        gpus: true,
        providers: true,
        maintenance: true,
        regions: true,
        recovery: true,
        quirks: true,
        unrecorded: true,
        lots: true,
        own: false,
        corners: true,
    };

    /// Everything, decided as by default.
    pub const OWN: Features = Features { own: true, ..Features::ALL };

    /// Each of these with an even chance, so that histories differ in kind.
    pub(super) fn some(self, rng: &mut Rng) -> Features {
        let mut keep = |feature: bool| feature && chance(rng, 50);
        Features {
            quotas: keep(self.quotas),
            reservations: keep(self.reservations),
            conversions: keep(self.conversions),
            volumes: keep(self.volumes),
            shared: keep(self.shared),
            disks: keep(self.disks),
            revocable: keep(self.revocable),
            gpus: keep(self.gpus),
            providers: keep(self.providers),
            maintenance: keep(self.maintenance),
            regions: keep(self.regions),
            recovery: keep(self.recovery),
            quirks: keep(self.quirks),
            unrecorded: keep(self.unrecorded),
            lots: keep(self.lots),
            own: self.own,
            // Mesos first: usage over time is rounded, which tiny totals show.
            corners: keep(self.corners) && !self.own,
        }
    }
}
