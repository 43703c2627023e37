//! Fairness over time: what was held in the past counts towards shares, and halves in a half-life.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

use apportion_core::agent::AgentSpec;
use apportion_core::allocator::{Allocator, Config, Holding};
use apportion_core::error::{Entity, Error};
use apportion_core::fairness::SorterKind;
use apportion_core::framework::FrameworkSpec;
use apportion_core::id::{AgentId, FrameworkId};
use apportion_core::offer::SECOND_NS;
use apportion_core::resource::Resources;

const AGENTS: usize = 10;
const HALF_LIFE: u64 = 100 * SECOND_NS;

struct Cluster {
    allocator: Allocator,
    running: Vec<(FrameworkId, String, AgentId)>,
}

impl Cluster {
    fn new(usage_half_life_ns: Option<u64>) -> Cluster {
        let mut allocator =
            Allocator::new(Config { usage_half_life_ns, ..Config::default() }).unwrap();
        for number in 0..AGENTS {
            let agent = AgentSpec::new(format!("a{number}"), Cluster::task());
            allocator.add_agent(&agent).unwrap();
        }
        Cluster { allocator, running: Vec::new() }
    }

    /// All of an agent.
    fn task() -> Resources {
        "cpus:1;mem:1024".parse().unwrap()
    }

    fn add(&mut self, name: &str, role: &str) -> FrameworkId {
        self.allocator.add_framework(&FrameworkSpec::new(name, [role])).unwrap()
    }

    /// A cycle; everything offered is used. Tells how many agents a framework got.
    fn cycle(&mut self, now: u64, framework: FrameworkId) -> usize {
        self.allocator.cycle(now).unwrap();
        let offers = self.allocator.offers();
        let mut won = Vec::new();
        for row in 0..offers.len() {
            let role = self.allocator.role_name(offers.roles()[row]).to_owned();
            won.push((offers.frameworks()[row], role, offers.agents()[row]));
        }
        for (framework, role, agent) in &won {
            let holding = Holding { framework: *framework, role, agent: *agent };
            self.allocator.transition_offered_to_allocated(holding, &Cluster::task()).unwrap();
        }
        let mine = won.iter().filter(|(winner, ..)| *winner == framework).count();
        self.running.extend(won);
        self.allocator.validate().unwrap();
        mine
    }

    /// Everything that runs ends.
    fn end_all(&mut self, now: u64) {
        for (framework, role, agent) in std::mem::take(&mut self.running) {
            let holding = Holding { framework, role: &role, agent };
            let task = Cluster::task();
            self.allocator.recover_resources(holding, &task, None, true, now).unwrap();
        }
    }

    /// The share of a role after nothing happened until `now`.
    #[track_caller]
    fn assert_share(&mut self, role: &str, now: u64, expected: f64) {
        self.allocator.pause();
        self.allocator.handle_timeout(now).unwrap();
        self.allocator.resume();
        let share = self.allocator.share(role).unwrap();
        // What counts is rounded to thousandths of a CPU.
        assert!((share - expected).abs() < 1e-4, "{role} at {now}: {share}, not {expected}");
    }
}

#[test]
fn who_had_everything_yields_to_a_newcomer() {
    for (half_life, newcomer_gets) in [(None, AGENTS / 2), (Some(HALF_LIFE), AGENTS)] {
        let mut cluster = Cluster::new(half_life);
        let old = cluster.add("old", "old");
        assert_eq!(cluster.cycle(0, old), AGENTS);
        let later = 10 * HALF_LIFE;
        cluster.end_all(later);
        let new = cluster.add("new", "new");
        assert_eq!(cluster.cycle(later, new), newcomer_gets);
    }
}

/// The same of frameworks in one role.
#[test]
fn within_a_role_too() {
    let mut cluster = Cluster::new(Some(HALF_LIFE));
    let old = cluster.add("old", "eng");
    cluster.cycle(0, old);
    cluster.end_all(HALF_LIFE);
    let new = cluster.add("new", "eng");
    // The old one counts half the cluster: agent by agent the new one is first until it holds as much.
    let got = cluster.cycle(HALF_LIFE, new);
    assert!((7..=8).contains(&got), "{got} of {AGENTS}");
    let why = cluster.allocator.explain_framework(new).unwrap();
    let share = why.roles[0].1.share;
    assert!((share - got as f64 / AGENTS as f64).abs() < 1e-9, "{share}");
}

#[test]
fn the_past_halves_in_a_half_life() {
    let mut cluster = Cluster::new(Some(HALF_LIFE));
    let framework = cluster.add("f", "red");
    cluster.cycle(0, framework);
    // Held: 1, plus an average that comes half of the rest nearer to 1 in each half-life.
    cluster.assert_share("red", 0, 1.0);
    cluster.assert_share("red", HALF_LIFE, 1.5);
    cluster.assert_share("red", 2 * HALF_LIFE, 1.75);
    cluster.assert_share("red", 20 * HALF_LIFE, 2.0);
    cluster.end_all(20 * HALF_LIFE);
    cluster.assert_share("red", 20 * HALF_LIFE, 1.0);
    for half_lives in 1..12 {
        let left = 0.5_f64.powi(half_lives);
        cluster.assert_share("red", (20 + half_lives as u64) * HALF_LIFE, left);
    }
    cluster.assert_share("red", 10_000 * HALF_LIFE, 0.0);
}

/// Looking at shares changes nothing: asked often or once, the answer is the same.
#[test]
fn looking_changes_nothing() {
    let [mut often, mut once] = [Cluster::new(Some(HALF_LIFE)), Cluster::new(Some(HALF_LIFE))];
    for cluster in [&mut often, &mut once] {
        let framework = cluster.add("f", "red");
        cluster.cycle(0, framework);
        cluster.end_all(HALF_LIFE);
    }
    often.allocator.pause();
    once.allocator.pause();
    let end = 3 * HALF_LIFE;
    for now in (HALF_LIFE..end).step_by(SECOND_NS as usize) {
        often.allocator.handle_timeout(now).unwrap();
        often.allocator.share("red").unwrap();
    }
    for cluster in [&mut often, &mut once] {
        cluster.allocator.handle_timeout(end).unwrap();
    }
    assert_eq!(often.allocator.share("red"), once.allocator.share("red"));
    assert_eq!(often.allocator.state_hash(), once.allocator.state_hash());
}

/// The past of a role outlasts its frameworks; that of a framework goes with it.
#[test]
fn who_comes_back_is_known() {
    let mut cluster = Cluster::new(Some(HALF_LIFE));
    let framework = cluster.add("f", "eng/red");
    cluster.add("other", "eng/blue");
    cluster
        .allocator
        .suppress_offers(cluster.allocator.framework("other").unwrap(), &["eng/blue"])
        .unwrap();
    cluster.cycle(0, framework);
    cluster.end_all(20 * HALF_LIFE);
    cluster.allocator.remove_framework(framework).unwrap();
    assert!(cluster.allocator.share("eng/red").is_err());
    let again = cluster.add("f", "eng/red");
    cluster.assert_share("eng/red", 21 * HALF_LIFE, 0.5);
    cluster.assert_share("eng/blue", 21 * HALF_LIFE, 0.0);
    let why = cluster.allocator.explain_framework(again).unwrap();
    assert_eq!(why.roles[0].1.share, 0.0);
}

#[test]
fn no_half_life_is_refused() {
    for (half_life, sorter) in [(0, SorterKind::Drf), (HALF_LIFE, SorterKind::HDrf)] {
        let usage_half_life_ns = Some(half_life);
        let config = Config { usage_half_life_ns, sorter, ..Config::default() };
        let refused = Allocator::new(config).unwrap_err();
        assert!(matches!(refused, Error::Invalid { entity: Entity::Config, .. }));
    }
}
