//! What DRF promises, on random instances: of the oracle exactly, of the library to nine digits.

#[path = "oracle/fill.rs"]
mod fill_oracle;

use apportion_core::fairness::fill;
use apportion_core::rng::Rng;
use fill_oracle::{Doubles, Instance, Mix, Q, exact, greatest, q};
use num_traits::{One, Zero};

const INSTANCES: u64 = 300;

/// Who shares, and how far from exact it may be.
struct Subject {
    name: &'static str,
    share: fn(&Doubles) -> Vec<Q>,
    slack: Q,
}

fn subjects() -> [Subject; 2] {
    let library = |columns: &Doubles| -> Vec<Q> {
        fill::divisible(&columns.problem()).expect("sound").tasks.into_iter().map(exact).collect()
    };
    [
        Subject {
            name: "oracle",
            share: |columns| columns.instance().fill(greatest),
            slack: Q::zero(),
        },
        Subject { name: "library", share: library, slack: q(1, 1_000_000_000) },
    ]
}

impl Subject {
    /// `a <= b`, but for the slack.
    fn at_most(&self, a: &Q, b: &Q) -> bool {
        a <= &(b + &self.slack * (b + Q::one()))
    }
}

/// Runs a check of both subjects on random instances.
fn on_instances(
    seed: u64,
    mix: Mix,
    check: impl Fn(&Subject, &Doubles, &Instance, &[Q], &mut Rng),
) {
    for subject in subjects() {
        for index in 0..INSTANCES {
            let mut rng = Rng::keyed(seed, index);
            let columns = mix.doubles(&mut rng);
            let tasks = (subject.share)(&columns);
            check(&subject, &columns, &columns.instance(), &tasks, &mut rng);
        }
    }
}

/// How many tasks of this user an amount of each resource runs.
fn runs(instance: &Instance, user: usize, amounts: &[Q]) -> Q {
    let user = &instance.users[user];
    let needed = user.demand.iter().zip(amounts).filter(|(need, _)| !need.is_zero());
    let tasks = needed.map(|(need, amount)| amount / need).chain(user.asked.clone());
    tasks.min().expect("needs something or is limited")
}

fn held(instance: &Instance, user: usize, tasks: &Q) -> Vec<Q> {
    instance.users[user].demand.iter().map(|need| need * tasks).collect()
}

const COUNTED: Mix = Mix { excluded: 0, ..Mix::ALL };

#[test]
fn sharing_incentive_nobody_gets_less_than_its_part_would_give() {
    on_instances(11, COUNTED, |subject, _, instance, tasks, _| {
        let weights: Q = instance.users.iter().map(|user| &user.weight).sum();
        for (user, got) in tasks.iter().enumerate() {
            let part = &instance.users[user].weight / &weights;
            let part: Vec<Q> = instance.capacity.iter().map(|amount| amount * &part).collect();
            let alone = runs(instance, user, &part);
            assert!(
                subject.at_most(&alone, got),
                "{}: {instance:?}: {user} gets {got}",
                subject.name
            );
        }
    });
}

#[test]
fn envy_freeness_nobody_would_rather_hold_what_another_holds() {
    on_instances(12, COUNTED, |subject, _, instance, tasks, _| {
        for user in 0..tasks.len() {
            for other in (0..tasks.len()).filter(|&other| other != user) {
                let scale = &instance.users[user].weight / &instance.users[other].weight;
                let amounts = held(instance, other, &(&tasks[other] * scale));
                let instead = runs(instance, user, &amounts);
                assert!(
                    subject.at_most(&instead, &tasks[user]),
                    "{}: {instance:?}: {user} envies {other}",
                    subject.name
                );
            }
        }
    });
}

#[test]
fn pareto_efficiency_nobody_can_be_given_more() {
    on_instances(13, Mix::ALL, |subject, _, instance, tasks, _| {
        let free = instance.free(tasks);
        for (r, free) in free.iter().enumerate() {
            let over = -free;
            assert!(
                over <= &instance.capacity[r] * &subject.slack,
                "{}: too much given",
                subject.name
            );
        }
        for (user, got) in tasks.iter().enumerate() {
            if !instance.satisfied(user, got) {
                let left = instance.users[user].demand.iter().zip(&free).zip(&instance.capacity);
                let mut needed = left.filter(|((need, _), _)| !need.is_zero());
                assert!(
                    needed.any(|((_, free), capacity)| free <= &(capacity * &subject.slack)),
                    "{}: {instance:?}: {user} can have more",
                    subject.name
                );
            }
        }
    });
}

#[test]
fn strategy_proofness_a_lie_yields_no_more_useful_tasks() {
    on_instances(14, COUNTED, |subject, columns, instance, tasks, rng| {
        let user = rng.below(tasks.len() as u64) as usize;
        let resources = columns.capacity.len();
        for _ in 0..4 {
            let mut lie = columns.clone();
            for need in &mut lie.demands[user * resources..][..resources] {
                match rng.below(4) {
                    0 => *need *= 0.1 + 3.0 * rng.unit(),
                    1 => *need = rng.unit() * 5.0,
                    2 if rng.below(3) == 0 => *need = 0.0,
                    _ => {}
                }
            }
            match rng.below(3) {
                0 => lie.at_most[user] = (columns.at_most[user] * 2.0 * rng.unit()).min(1e9),
                1 => lie.at_most[user] = 1e9,
                _ => {}
            }
            if instance.needs_nothing(user) || lie.instance().needs_nothing(user) {
                continue;
            }
            let deceived = (subject.share)(&lie);
            let granted = held(&lie.instance(), user, &deceived[user]);
            let useful = runs(instance, user, &granted);
            assert!(
                subject.at_most(&useful, &tasks[user]),
                "{}: {instance:?}: {user} gains by {lie:?}",
                subject.name
            );
        }
    });
}

#[test]
fn one_resource_is_shared_max_min() {
    on_instances(
        15,
        Mix { resources: 1, no_capacity: 0, ..COUNTED },
        |subject, _, instance, tasks, _| {
            let capacity = &instance.capacity[0];
            let wants: Vec<(Q, Q)> = (instance.users.iter())
                .map(|user| {
                    let need = &user.demand[0];
                    let want =
                        user.asked.as_ref().map_or_else(|| capacity.clone(), |asked| asked * need);
                    (want, user.weight.clone())
                })
                .collect();
            for (user, due) in water_level(capacity, &wants).into_iter().enumerate() {
                let amount = &tasks[user] * &instance.users[user].demand[0];
                let off = &amount - &due;
                let close = off <= capacity * &subject.slack && -off <= capacity * &subject.slack;
                assert!(close, "{}: {instance:?}: {user} has {amount}, due {due}", subject.name);
            }
        },
    );
}

/// Weighted max-min of one resource: the least wish per weight is granted in full as long as all could have as much.
fn water_level(capacity: &Q, wants: &[(Q, Q)]) -> Vec<Q> {
    let mut order: Vec<usize> = (0..wants.len()).collect();
    order.sort_by_key(|&user| &wants[user].0 / &wants[user].1);
    let mut left = capacity.clone();
    let mut weights: Q = wants.iter().map(|(_, weight)| weight).sum();
    let mut due = vec![Q::zero(); wants.len()];
    for user in order {
        let (want, weight) = &wants[user];
        due[user] = want.clone().min(&left * weight / &weights);
        left -= &due[user];
        weights -= weight;
    }
    due
}

#[test]
fn bottleneck_fairness_a_common_dominant_resource_is_shared_max_min() {
    let mix = Mix { finite: 0, ..Mix::POSITIVE };
    on_instances(16, mix, |subject, columns, _, _, _| {
        // Make the first resource everybody's dominant one, with room to spare in the others.
        let mut columns = columns.clone();
        let resources = columns.capacity.len();
        for row in columns.demands.chunks_mut(resources) {
            let leading = row[0] / columns.capacity[0];
            for (need, capacity) in row.iter_mut().zip(&columns.capacity).skip(1) {
                *need = need.min(0.9 * leading * capacity);
            }
        }
        let instance = columns.instance();
        let tasks = (subject.share)(&columns);
        let weights: Q = instance.users.iter().map(|user| &user.weight).sum();
        for (user, tasks) in tasks.iter().enumerate() {
            let share = instance.dominant_share(user, tasks);
            let due = &instance.users[user].weight / &weights;
            assert!(
                subject.at_most(&share, &due) && subject.at_most(&due, &share),
                "{}",
                subject.name
            );
        }
    });
}

#[test]
fn population_monotonicity_nobody_loses_when_a_user_leaves() {
    on_instances(17, Mix::POSITIVE, |subject, columns, instance, tasks, rng| {
        let leaver = rng.below(tasks.len() as u64) as usize;
        let resources = columns.capacity.len();
        let mut rest = columns.clone();
        rest.demands.drain(leaver * resources..(leaver + 1) * resources);
        rest.weights.remove(leaver);
        rest.at_most.remove(leaver);
        let after = (subject.share)(&rest);
        let before = tasks.iter().enumerate().filter(|&(user, _)| user != leaver);
        for ((user, before), after) in before.zip(after) {
            assert!(
                subject.at_most(before, &after),
                "{}: {instance:?}: {user} loses",
                subject.name
            );
        }
    });
}

/// Why the test above wants users that need something of everything: the leaver held up a user that now takes from a
/// third.
#[test]
fn population_monotonicity_ends_where_users_need_none_of_something() {
    let zeroes = |users: &[[f64; 2]]| {
        let demands = users.concat();
        fill::divisible(&fill::Problem::new(&[1.0, 1.0], &demands)).unwrap().tasks
    };
    let (leaver, held_up, third) = ([1.0, 0.0], [1.0, 1.0], [0.0, 1.0]);
    let [_, _, before] = zeroes(&[leaver, leaver, held_up, third])[1..] else {
        panic!("four users")
    };
    let [_, after] = zeroes(&[held_up, third])[..] else { panic!("two users") };
    assert!(before > 0.6 && after == 0.5, "{before}, then {after}");
}

/// In whole tasks the promises hold to within one task of each user.
#[test]
fn whole_tasks_keep_the_promises_within_one_task() {
    let mix = Mix { finite: 25, excluded: 0, no_capacity: 0, ..Mix::ALL };
    for index in 0..INSTANCES {
        let columns = mix.integers(&mut Rng::keyed(18, index), 400);
        let instance = columns.instance();
        let whole = fill::whole_tasks(&columns.problem()).unwrap();
        let tasks: Vec<Q> = whole.tasks.iter().map(|&tasks| exact(tasks as f64)).collect();
        let free = instance.free(&tasks);
        let weights: Q = instance.users.iter().map(|user| &user.weight).sum();
        let step = |user: usize| instance.dominant_share(user, &Q::one());
        let steps: Q = (0..tasks.len()).map(step).sum();
        for (user, got) in tasks.iter().enumerate() {
            if instance.satisfied(user, got) {
                continue;
            }
            // Pareto efficiency, exactly: its next task does not fit.
            let demand = &instance.users[user].demand;
            assert!(demand.iter().zip(&free).any(|(need, free)| need > free), "instance {index}");
            // Sharing incentive: short of its part by no more than its part of one task of everybody.
            let level = instance.dominant_share(user, got) / &instance.users[user].weight;
            assert!(level >= (Q::one() - &steps) / &weights, "instance {index}: {user}");
        }
    }
}

/// Alike weights, no limits, everybody needs something of everything. When the first user is refused, every dominant
/// share is within the largest task's of the divisible one. After that shares only grow: what is too little for one
/// user's task may be many of another's, so the final share of a user can stand higher by more than a task, never lower.
#[test]
fn whole_tasks_stay_within_one_largest_task_of_the_divisible_optimum() {
    let mix = Mix { finite: 0, weighted: false, ..Mix::POSITIVE };
    let mut refused_early = 0;
    for index in 0..INSTANCES {
        let columns = mix.integers(&mut Rng::keyed(19, index), 400);
        let instance = columns.instance();
        let whole = fill::whole_tasks(&columns.problem()).unwrap();
        let optimum: Vec<Q> = (instance.fill(greatest).iter().enumerate())
            .map(|(user, tasks)| instance.dominant_share(user, tasks))
            .collect();
        let steps: Vec<Q> =
            (0..optimum.len()).map(|user| instance.dominant_share(user, &Q::one())).collect();
        let largest = steps.iter().max().expect("a user");

        let mut shares = vec![Q::zero(); optimum.len()];
        let mut picks = whole.picks.iter().map(|&user| user as usize);
        for user in picks.by_ref() {
            let least = (0..shares.len()).min_by_key(|&user| &shares[user]).expect("a user");
            if user != least {
                refused_early += 1;
                break;
            }
            shares[user] += &steps[user];
        }
        for (user, share) in shares.iter().enumerate() {
            let off = share - &optimum[user];
            assert!(
                &off <= largest && &-off <= largest,
                "instance {index}, user {user}: {columns:?}"
            );
        }
        for (user, optimum) in optimum.iter().enumerate() {
            let share = instance.dominant_share(user, &exact(whole.tasks[user] as f64));
            assert!(&(optimum - share) <= largest, "instance {index}, user {user}: {columns:?}");
        }
    }
    assert!(refused_early > 0, "no instance had leftovers");
}
