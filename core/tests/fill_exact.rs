//! Progressive filling against the exact oracle, on random instances.

#[path = "oracle/fill.rs"]
mod fill_oracle;

use apportion_core::fairness::fill::{self, Divisible, Problem, Stop, WholeTasks};
use apportion_core::rng::Rng;
use fill_oracle::{Mix, double, greatest};

/// Within 1e-9, absolutely for small numbers and relatively for great ones.
fn close(found: f64, exact: f64) -> bool {
    (found - exact).abs() <= 1e-9 * exact.abs().max(1.0)
}

#[test]
fn divisible_filling_is_exact_to_nine_digits() {
    let mut filling = Divisible::new();
    for seed in 0..1500 {
        let columns = Mix::ALL.doubles(&mut Rng::keyed(1, seed));
        let instance = columns.instance();
        let filled = filling.solve(&columns.problem()).unwrap();
        let oracle = instance.fill(greatest);
        for (user, exactly) in oracle.iter().enumerate() {
            let (tasks, exactly) = (filled.tasks[user], double(exactly));
            assert!(close(tasks, exactly), "seed {seed}, user {user}: {tasks}, not {exactly}");
            let share = double(&instance.dominant_share(user, &oracle[user]));
            assert!((filled.dominant_shares[user] - share).abs() <= 1e-9, "seed {seed}");
            let satisfied = instance.satisfied(user, &oracle[user]);
            match filled.stops[user] {
                Stop::Satisfied => assert!(satisfied, "seed {seed}, user {user}"),
                Stop::Exhausted(resource) => {
                    assert_eq!(filled.free[resource as usize], 0.0, "seed {seed}, user {user}");
                }
            }
        }
        for (r, free) in instance.free(&oracle).iter().enumerate() {
            let off = (filled.free[r] - double(free)).abs();
            assert!(off <= 1e-9 * columns.capacity[r], "seed {seed}, resource {r}: off by {off}");
        }
        assert!(filled.rounds <= filled.tasks.len() + columns.capacity.len(), "seed {seed}");
        assert!(filled.picks.is_empty());
    }
}

#[test]
fn whole_tasks_are_picked_as_by_looking_at_everybody() {
    let mut filling = WholeTasks::new();
    for seed in 0..1000 {
        let columns = Mix::ALL.integers(&mut Rng::keyed(2, seed), 60);
        let filled = filling.solve(&columns.problem()).unwrap();
        let instance = columns.instance();
        let (tasks, picks) = instance.fill_whole();
        assert_eq!(filled.picks, picks, "seed {seed}: {columns:?}");
        assert_eq!(filled.tasks, tasks, "seed {seed}");
        let counts: Vec<_> = tasks.iter().map(|&tasks| (tasks as f64, tasks)).collect();
        let held: Vec<_> = counts.iter().map(|&(tasks, _)| fill_oracle::exact(tasks)).collect();
        for (user, held) in held.iter().enumerate() {
            let share = double(&instance.dominant_share(user, held));
            assert!((filled.dominant_shares[user] - share).abs() <= 1e-15, "seed {seed}");
        }
        let free: Vec<f64> = instance.free(&held).iter().map(double).collect();
        assert_eq!(filled.free.iter().map(|&free| free as f64).collect::<Vec<_>>(), free);
        assert!(filled.rounds <= picks.len() + tasks.len());
    }
}

/// Many users, too many for the oracle: an answer is the right one if everything fits and everybody who stopped short
/// stopped at a resource that is gone, where nobody stands higher.
#[test]
fn thousands_of_users_stop_for_a_reason() {
    let mix = Mix { users: 5000, no_capacity: 0, excluded: 0, ..Mix::ALL };
    for seed in 0..4 {
        let mut columns = mix.doubles(&mut Rng::keyed(3, seed));
        let users = columns.weights.len() as f64;
        columns.capacity.iter_mut().for_each(|amount| *amount *= users);
        let resources = columns.capacity.len();
        let filled = fill::divisible(&columns.problem()).unwrap();
        let need = |user: usize, r: usize| columns.demands[user * resources + r];
        let level = |user: usize| filled.dominant_shares[user] / columns.weights[user];
        for r in 0..resources {
            let used: f64 =
                (0..filled.tasks.len()).map(|user| filled.tasks[user] * need(user, r)).sum();
            let (total, free) = (columns.capacity[r], filled.free[r]);
            assert!((used + free - total).abs() <= 1e-9 * total, "seed {seed}, resource {r}");
            let top = (0..filled.tasks.len()).filter(|&user| need(user, r) > 0.0).map(level);
            let top = top.fold(0.0, f64::max);
            for user in 0..filled.tasks.len() {
                if filled.stops[user] == Stop::Exhausted(r as u32) {
                    assert_eq!(free, 0.0);
                    assert!(need(user, r) > 0.0);
                    assert!(level(user) >= top * (1.0 - 1e-9), "seed {seed}, user {user}");
                }
            }
        }
        for (user, stop) in filled.stops.iter().enumerate() {
            if *stop == Stop::Satisfied {
                assert_eq!(filled.tasks[user], columns.at_most[user]);
            }
        }
    }
}

/// Both resources run out together; in plain doubles a rest of 1e-17 or so of the first would remain, and the last user
/// draws next to nothing of it.
#[test]
fn a_rest_that_is_nothing_is_not_given_out() {
    let tenth = [0.1; 2];
    for tiny in [1e-6, 1e-9, 1e-12] {
        let mut demands = Vec::new();
        for _ in 0..10 {
            demands.extend([0.01, 0.03]);
        }
        demands.extend([tiny * 0.01, 0.03]);
        let problem = Problem::new(&tenth, &demands);
        let filled = fill::divisible(&problem).unwrap();
        let columns = fill_oracle::Doubles {
            capacity: tenth.to_vec(),
            demands: demands.clone(),
            weights: vec![1.0; 11],
            at_most: vec![f64::INFINITY; 11],
            excluded: vec![false; 2],
        };
        for (found, exactly) in filled.tasks.iter().zip(columns.instance().fill(greatest)) {
            assert!(close(*found, double(&exactly)), "{tiny}: {found}, not {exactly}");
        }
    }
}

/// Weights 24 orders of magnitude apart: when the heavy user is satisfied, what the light one draws must not drown in
/// the rounding of what the heavy one drew.
#[test]
fn a_light_user_is_not_lost_beside_a_heavy_one() {
    let columns = fill_oracle::Doubles {
        capacity: vec![10.0, 7.0],
        demands: vec![0.3, 0.1, 0.7, 0.9, 0.1, 0.7],
        weights: vec![1e24, 1.0 / 3.0, 1.0],
        at_most: vec![2.1, f64::INFINITY, f64::INFINITY],
        excluded: vec![false; 2],
    };
    let filled = fill::divisible(&columns.problem()).unwrap();
    for (found, exactly) in filled.tasks.iter().zip(columns.instance().fill(greatest)) {
        assert!(close(*found, double(&exactly)), "{found}, not {exactly}");
    }
}

/// The greatest amounts and weights there are: levels are compared in 192 bits.
#[test]
fn levels_of_the_greatest_integers_compare_exactly() {
    let capacity = [i64::MAX, i64::MAX - 1];
    let step = i64::MAX / 8;
    let demands = [step, 1, 1, step];
    let problem = Problem::new(&capacity, &demands).weights(&[u64::MAX, u64::MAX - 1]);
    // A share of the second is greater by 1 / (capacity - 1), its weight less by 1 / weight: it always comes second.
    let filled = fill::whole_tasks(&problem).unwrap();
    assert_eq!(filled.picks[..6], [0, 1, 0, 1, 0, 1]);
    // Swapped, the same user is still first once both have a task.
    let demands = [1, step, step, 1];
    let problem = Problem::new(&capacity, &demands).weights(&[u64::MAX - 1, u64::MAX]);
    let filled = fill::whole_tasks(&problem).unwrap();
    assert_eq!(filled.picks[..6], [0, 1, 1, 0, 1, 0]);
}
