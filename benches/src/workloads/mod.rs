//! The workloads: what is in the cluster, what happens to it, what is measured. A file to a family.

mod arrivals;
mod conversions;
pub(crate) mod matcher;
mod mix;
mod plain;
mod quotas;
mod refusals;
mod sorting;
mod specs;
mod volumes;

use crate::allocator::figures::Figures;
use crate::allocator::setting::Setting;
use crate::failure::Failure;

/// A workload of the allocator.
pub(crate) struct Workload {
    pub(crate) name: &'static str,
    /// In one line.
    pub(crate) summary: &'static str,
    pub(crate) run: fn(&Setting) -> Result<Figures, Failure>,
}

/// Every workload of the allocator.
pub(crate) const WORKLOADS: &[Workload] = &[
    Workload {
        name: "one-role",
        summary: "all frameworks in one role, every agent offered each round and returned without filter",
        run: plain::one_role,
    },
    Workload {
        name: "role-each",
        summary: "one role per framework, every agent offered each round and returned without filter",
        run: plain::role_each,
    },
    Workload {
        name: "frameworks-mix",
        summary: "services, builds and analytics launch tasks on what they are offered until all are launched",
        run: mix::frameworks_mix,
    },
    Workload {
        name: "quota-small-large",
        summary: "small roles with a quota of half an agent, large ones with a quota of two agents, one framework each",
        run: quotas::small_large,
    },
    Workload {
        name: "quota-each",
        summary: "two agents and two frameworks to a role, which has a quota of two agents, or none",
        run: quotas::each,
    },
    Workload {
        name: "volumes",
        summary: "agents reserved to one role, each with a persistent volume that several may hold, or one alone",
        run: volumes::volumes,
    },
    Workload {
        name: "add-update",
        summary: "agents that are partly in use are added, then each is updated with revocable CPUs",
        run: arrivals::add_update,
    },
    Workload {
        name: "decline",
        summary: "every offer is declined for good, so that filters pile up, one an agent and round",
        run: refusals::decline,
    },
    Workload {
        name: "labels",
        summary: "what is in use on agents is reserved with labels that are like no other",
        run: refusals::labels,
    },
    Workload {
        name: "suppress",
        summary: "a fifth of the frameworks at a time suppresses offers, until all did",
        run: refusals::suppress,
    },
    Workload {
        name: "extreme-suppress",
        summary: "99 of 100 frameworks have suppressed offers",
        run: refusals::extreme_suppress,
    },
    Workload {
        name: "metrics",
        summary: "a snapshot of the metrics where each role has a quota",
        run: quotas::metrics,
    },
    Workload {
        name: "backlog",
        summary: "frameworks are added, agents are added, and every framework revives with nothing free",
        run: arrivals::backlog,
    },
    Workload {
        name: "update-allocation",
        summary: "reservations go and come back on one agent with four objects for each of many roles, of which none merge",
        run: conversions::update_allocation,
    },
    Workload {
        name: "sort",
        summary: "the sorter alone: clients come, hold, are sorted and go",
        run: sorting::flat,
    },
    Workload { name: "sort-tree", summary: "the same with clients in a tree", run: sorting::tree },
];

/// The names, as they stand in the list.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    WORKLOADS.iter().map(|workload| workload.name)
}

/// The workload of a name.
pub(crate) fn find(name: &str) -> Result<&'static Workload, Failure> {
    WORKLOADS.iter().find(|workload| workload.name == name).ok_or_else(|| {
        let known: Vec<&str> = names().collect();
        let reason = format!("unknown; there are {}", known.join(", "));
        Failure::Workload { name: name.to_owned(), reason }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_name_is_refused_with_those_there_are() {
        let message = find("one-rule").err().map(|failure| failure.to_string()).unwrap_or_default();
        assert!(message.contains("one-role, role-each"), "{message}");
    }
}
