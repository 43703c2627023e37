//! What a run of a workload is told: its size, and the choices that some workloads have.

use apportion_core::allocator::{Compatibility, Config};
use apportion_core::fairness::{SorterKind, SorterRules};
use clap::ValueEnum;

/// Size and choices. What a workload has no use for, it leaves alone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    /// How many agents; the workload's own number if not given.
    pub(crate) agents: Option<u32>,
    /// How many frameworks, likewise.
    pub(crate) frameworks: Option<u32>,
    /// How many rounds are counted.
    pub(crate) rounds: u32,
    /// How many rounds go before.
    pub(crate) skip_rounds: u32,
    /// What orders roles and frameworks.
    pub(crate) sorter: SorterKind,
    /// Which agents have a volume that several may hold.
    pub(crate) volumes: Volumes,
    /// Whether roles have quotas.
    pub(crate) quota: Switch,
    /// The clients of `sort-tree`.
    pub(crate) tree: Tree,
    /// Decide as Mesos does.
    pub(crate) mesos: bool,
    /// Mark what is measured, for a counter of instructions.
    pub(crate) marks: bool,
}

impl Default for Setting {
    fn default() -> Self {
        Setting {
            agents: None,
            frameworks: None,
            rounds: 9,
            skip_rounds: 0,
            sorter: SorterKind::Drf,
            volumes: Volumes::Regular,
            quota: Switch::On,
            tree: Tree::Wide,
            mesos: false,
            marks: false,
        }
    }
}

/// Which agents of `volumes` have a volume that several frameworks may hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Volumes {
    /// None
    Regular,
    /// All
    Shared,
    /// Those with even numbers
    Mixed,
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Switch {
    /// Yes
    On,
    /// No
    Off,
}

/// The clients of `sort-tree`: every node but the root of a full tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tree {
    /// 2 levels below the root, 32 children a node: 1,056 clients
    #[value(name = "3x32")]
    Wide,
    /// 6 levels, 3 children: 1,092 clients
    #[value(name = "7x3")]
    Middle,
    /// 9 levels, 2 children: 1,022 clients
    #[value(name = "10x2")]
    Deep,
}

impl Tree {
    /// Levels, that of the root included, and children of a node.
    pub(crate) const fn shape(self) -> (u32, u32) {
        match self {
            Tree::Wide => (3, 32),
            Tree::Middle => (7, 3),
            Tree::Deep => (10, 2),
        }
    }
}

impl Setting {
    /// Agents and frameworks: as asked for, or the workload's own numbers.
    pub(crate) fn size(&self, agents: u32, frameworks: u32) -> (u32, u32) {
        (self.agents.unwrap_or(agents), self.frameworks.unwrap_or(frameworks))
    }

    /// The choices that differ from the usual ones, as they stand on the command line.
    pub(crate) fn choices(&self) -> Vec<String> {
        let usual = Setting::default();
        let mut args = Vec::new();
        let mut tell = |differs: bool, option: &str, value: String| {
            if differs {
                args.extend([option.to_owned(), value]);
            }
        };
        tell(self.skip_rounds > 0, "--skip-rounds", self.skip_rounds.to_string());
        tell(self.sorter != usual.sorter, "--sorter", self.sorter.name().to_owned());
        tell(self.volumes != usual.volumes, "--volumes", name(self.volumes));
        tell(self.quota != usual.quota, "--quota", name(self.quota));
        tell(self.tree != usual.tree, "--tree", name(self.tree));
        if self.mesos {
            args.push("--mesos".to_owned());
        }
        args
    }

    /// Size and choices, but for the rounds, as they stand on the command line.
    pub(crate) fn args(&self) -> Vec<String> {
        let mut args = self.choices();
        for (option, number) in [("--agents", self.agents), ("--frameworks", self.frameworks)] {
            args.extend(
                number.into_iter().flat_map(|number| [option.to_owned(), number.to_string()]),
            );
        }
        args
    }

    /// The configuration of the allocator that all workloads start from.
    pub(crate) fn config(&self) -> Config {
        let compatibility = if self.mesos { Compatibility::Mesos } else { Compatibility::Off };
        Config { compatibility, sorter: self.sorter, ..Config::default() }
    }

    /// What a sorter that stands alone goes by.
    pub(crate) fn sorter_rules(&self) -> SorterRules {
        let rules = if self.mesos { SorterRules::MESOS } else { SorterRules::default() };
        SorterRules { kind: self.sorter, ..rules }
    }
}

/// What a choice is called on the command line.
fn name(choice: impl ValueEnum) -> String {
    choice.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}
