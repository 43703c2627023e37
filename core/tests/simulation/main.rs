//! A cluster in which everything goes wrong that can, drawn from a seed: messages late, lost and there twice, agents that
//! flap, frameworks that are slow, hoard offers or fail over, a master that is restored from its snapshot. At every step
//! the books must agree; when the faults stop, everybody must get what is theirs within a bounded time. Settings beyond
//! Mesos (offers that time out, cycles on events, requests, turns declined, the past, hierarchical DRF) are drawn as well.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod faults;
mod framework;
mod network;
mod settings;
mod world;

use apportion_core::offer::SECOND_NS;
use apportion_core::rng::Rng;
use faults::Faults;
use framework::Manner;
use world::World;

/// How many worlds to try: a hundredth of `APPORTION_HISTORIES`, as `make soak` sets it, or a few dozen.
fn worlds() -> u64 {
    let asked = std::env::var("APPORTION_HISTORIES").ok();
    let number = |asked: String| asked.parse::<u64>().expect("APPORTION_HISTORIES is a number");
    asked.map_or(40, |asked| number(asked).div_ceil(100))
}

fn with_agents(seed: u64) -> (World, u64) {
    let mut world = World::new(seed);
    let mut cpus = 0;
    for _ in 0..6 + Rng::new(seed).below(5) {
        let own = 4 + world.rng.below(6);
        world.add_agent(own);
        cpus += own;
    }
    (world, cpus)
}

const MANNERS: [Manner; 4] = [Manner::Prompt, Manner::Slow, Manner::Hoarder, Manner::Slow];

/// Who wants no more than there is gets all of it, a role with a limit no more than that.
#[test]
fn everybody_gets_what_they_want_when_the_faults_stop() {
    let (mut stale, mut restarts, mut expired) = (0, 0, 0);
    for seed in 0..worlds() {
        let (mut world, cpus) = with_agents(seed);
        world.set_quota("gold", 4, None);
        world.set_quota("capped", 0, Some(3));
        let shares = [("a", 20), ("a/b", 10), ("gold", 12), ("capped", 12), ("*", 10), ("a", 10)];
        for (role, percent) in shares {
            world.add_framework(role, cpus * percent / 100);
        }
        for (framework, manner) in world.frameworks.iter_mut().zip(MANNERS.iter().cycle()) {
            framework.manner = *manner;
        }
        let faults = Faults::some(&mut world.rng);
        world.run(60, faults);
        stale += world.stale_answers;
        restarts += world.restarts;
        expired += world.expired;

        // The faults stop, and tasks go on for ever. What ran before ends within half a minute.
        world.task_ns = 1 << 60;
        world.run(90, Faults::NONE);
        for framework in &world.frameworks {
            let cap = if framework.role == "capped" { 3 } else { u64::MAX };
            let (has, wants) = (framework.running, framework.wants.min(cap));
            assert_eq!(has, wants, "seed {seed}, {}:\n{world}", framework.name);
        }
    }
    assert!(stale > 0 && restarts > 0, "{stale} stale answers, {restarts} restarts");
    assert!(expired > 0, "no offer was taken back for want of an answer");
}

/// Who wants more than there is gets at least three quarters of its fair part, on the average of a minute.
#[test]
fn everybody_gets_a_fair_part_when_the_faults_stop() {
    for seed in 1_000..1_000 + worlds() {
        let (mut world, cpus) = with_agents(seed);
        world.task_ns = 8 * SECOND_NS;
        let roles = ["a", "b", "c/d", "c/e"];
        for role in roles {
            world.add_framework(role, cpus / 3);
        }
        for (framework, manner) in world.frameworks.iter_mut().zip(MANNERS) {
            framework.manner = manner;
        }
        let faults = Faults::some(&mut world.rng);
        world.run(60, faults);
        world.run(30, Faults::NONE);
        let mut sums = [0; 4];
        for _ in 0..60 {
            world.run(1, Faults::NONE);
            for (sum, framework) in sums.iter_mut().zip(&world.frameworks) {
                *sum += framework.running;
            }
        }
        // `c` is one tenant among three.
        for ((sum, role), part) in sums.iter().zip(roles).zip([3, 3, 6, 6]) {
            let fair = 60 * cpus / part;
            assert!(
                *sum * 4 >= fair * 3,
                "seed {seed}: {role} had {sum}, fair is {fair}: {sums:?}"
            );
        }
    }
}
