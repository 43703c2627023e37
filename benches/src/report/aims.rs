//! What the report holds figures against: what Apache Mesos 1.11 takes for the same, and what was aimed at.

use crate::allocator::setting::{Setting, Tree, Volumes};
use apportion_core::fairness::SorterKind;

/// A workload at a size.
pub(super) struct Run {
    pub(super) workload: &'static str,
    pub(super) setting: Setting,
    pub(super) aims: Vec<Aim>,
}

/// A figure of a run that something was aimed at.
pub(super) struct Aim {
    /// In words.
    pub(super) what: &'static str,
    /// The field, `round_ms.median` for one within another. Its unit is the end of the name.
    pub(super) field: &'static str,
    /// What Mesos takes, in the field's unit: from, to.
    pub(super) mesos: Option<(f64, f64)>,
    /// At most this.
    pub(super) aim: f64,
}

const fn aim(what: &'static str, field: &'static str, aim: f64) -> Aim {
    Aim { what, field, mesos: None, aim }
}

const fn against(what: &'static str, field: &'static str, mesos: (f64, f64), aim: f64) -> Aim {
    Aim { what, field, mesos: Some(mesos), aim }
}

fn at(workload: &'static str, agents: u32, frameworks: u32, aims: Vec<Aim>) -> Run {
    let setting =
        Setting { agents: Some(agents), frameworks: Some(frameworks), ..Setting::default() };
    Run { workload, setting, aims }
}

fn volumes(volumes: Volumes) -> Run {
    let mut run = at("volumes", 10_000, 200, vec![]);
    run.setting.volumes = volumes;
    run
}

fn tree(tree: Tree) -> Run {
    let setting = Setting { agents: Some(50_000), tree, ..Setting::default() };
    Run { workload: "sort-tree", setting, aims: vec![] }
}

const IDLE: Aim = aim("a cycle with nothing changed", "idle_us", 5.0);
const ONE_FREED: Aim = aim("one freed agent", "one_freed_us", 10.0);

/// Every run of the report.
pub(super) fn runs() -> Vec<Run> {
    const ROUND: &str = "round_ms.median";
    let mut after_500 = at("decline", 10_000, 1_000, vec![aim("a round after 500", ROUND, 5.0)]);
    after_500.setting.skip_rounds = 500;
    after_500.setting.rounds = 5;
    let mut by_lot = at("quota-small-large", 3_000, 3_000, vec![]);
    by_lot.setting.sorter = SorterKind::Random;
    vec![
        at("one-role", 1_000, 200, vec![against("a round", ROUND, (24.0, 24.0), 0.2)]),
        at(
            "one-role",
            10_000,
            1_000,
            vec![
                against("a round", ROUND, (505.0, 505.0), 2.5),
                aim("recovering all offers", "recover_ms", 2.0),
                IDLE,
                ONE_FREED,
                aim("heap allocations a round", "heap_allocs_per_round", 0.0),
                aim("bytes an agent beyond its resource objects", "own_bytes_per_agent", 512.0),
                aim("bytes a framework-role", "bytes_per_framework_role", 1024.0),
            ],
        ),
        at("one-role", 50_000, 6_000, vec![aim("a round", ROUND, 25.0), IDLE, ONE_FREED]),
        at(
            "role-each",
            10_000,
            1_000,
            vec![
                against("a round", ROUND, (1_490.0, 1_490.0), 5.0),
                against("loading the agents", "load_ms", (14_300.0, 14_300.0), 20.0),
            ],
        ),
        at(
            "add-update",
            10_000,
            1_000,
            vec![
                against("adding the agents", "load_ms", (1_630.0, 1_630.0), 15.0),
                against("updating each", "update_ms", (1_100.0, 1_100.0), 15.0),
            ],
        ),
        at(
            "quota-small-large",
            3_000,
            3_000,
            vec![
                against("a round", ROUND, (33_000.0, 33_000.0), 10.0),
                against("nothing to give", "idle_us", (27_900_000.0, 27_900_000.0), 50.0),
            ],
        ),
        by_lot,
        at(
            "decline",
            10_000,
            1_000,
            vec![
                against("a round, the first ones", ROUND, (1_080.0, 1_150.0), 5.0),
                aim("declining all offers", "decline_ms", 3.0),
                aim("bytes a live filter", "bytes_per_filter", 32.0),
            ],
        ),
        after_500,
        at("labels", 10_000, 200, vec![against("a round", ROUND, (566.0, 619.0), 5.0)]),
        at(
            "suppress",
            10_000,
            200,
            vec![
                against("a round", ROUND, (400.0, 460.0), 2.0),
                against("all suppressed", "suppressed_us", (97_000.0, 97_000.0), 5.0),
            ],
        ),
        at("extreme-suppress", 10_000, 200, vec![]),
        at("quota-each", 2_000, 2_000, vec![]),
        at("volumes", 10_000, 200, vec![]),
        volumes(Volumes::Shared),
        volumes(Volumes::Mixed),
        Run { workload: "frameworks-mix", setting: Setting::default(), aims: vec![] },
        at("metrics", 10_000, 1_000, vec![]),
        at("backlog", 10_000, 1_000, vec![]),
        at("update-allocation", 1, 200, vec![]),
        at("sort", 50_000, 1_000, vec![]),
        tree(Tree::Wide),
        tree(Tree::Middle),
        tree(Tree::Deep),
    ]
}
